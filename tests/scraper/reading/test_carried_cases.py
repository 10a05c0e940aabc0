"""What one sentence takes over from another, and several claims in one sentence."""

import pytest

from .conftest import Case, cases

CARRIED = {
    "Velvet Atlas / 3 @ 2024-08-20": {
        "release 2024-10-11 confirmed": [
            "Velvet Atlas has been renewed. The third season starts on October 11.",
            "When is season 3 out? On October 11.",
            "When does season 3 start? The answer: it starts on October 11.",
            "## When does season 3 start?\nOctober 11, 2024.",
            "## Velvet Atlas season 3 release date\nOctober 11, 2024, on Prime Video.",
            "The third season has a date at last. Mark October 11 in your diary.",
            "Dusk is over, but Velvet Atlas is not. It returns on October 11.",
            "Season 2 wasn't as good. The third season is. It begins on October 11.",
            "Season 3 premieres on October 11. Season 4 follows in 2026.",
            "Vela is on the road again. Her third trip begins on October 11, when the show is back.",
            "Season 3 is ready. You'll get it on October 11.",
            "Will there be a third season? Yes! It comes out on October 11.",
            "The wait for season 3 is nearly over. The premiere is on October 11.",
        ],
        "release 2024-10-11 confirmed by Prime Video": [
            "When will Velvet Atlas return? On October 11, says Prime Video.",
            "Prime Video has news about season 3. According to the streamer Prime Video, it starts on October 11.",
        ],
        "release 2024-10 confirmed": [
            "Season 1 came out in 2020 and season 2 in 2022. So what about season 3? It's due in October.",
            "The third season is finished, and it will be shown in October.",
        ],
        "release 2024-10 confirmed by Pia Holm": [
            "Showrunner Pia Holm gave an interview. According to her, season 3 starts in October.",
            "Pia Holm was asked about season 3. “It starts in October,” she said.",
            "Pia Holm spoke about season 3 at a festival. She confirmed that it starts in October.",
        ],
        "release 2025/.. expected": ["Is season 3 coming this year? No. It probably won't be here before 2025."],
        "release 2025-01/2025-04 expected": ["## Release date\nSeason 3 is expected in early 2025."],
        "release - unannounced": [
            "## Velvet Atlas season 3 release date\nThere isn't one yet.",
            "## Release date\nNot yet known.",
            "Season 3 is coming. But when? We don't know yet.",
        ],
        "renewal 2024-03-03 confirmed": [
            "Prime Video renewed Velvet Atlas for a third season. The renewal came on March 3.",
            "A third season is on the way. It was ordered on March 3.",
            "Season 3 is a go. The green light was given on March 3.",
        ],
        "filming_start 2024-06 confirmed; filming_end 2024-10 confirmed": [
            "Filming on the third season started in June. It wraps in October.",
            "Filming on the third season started in June and will wrap in October.",
        ],
        "trailer 2024-08-19 confirmed": [
            "There is a trailer for season 3. It dropped yesterday.",
            "The trailer for season 3 is here. It was released on Monday.",
        ],
        "nothing": [
            "Velvet Atlas has the better script. But Dusk is first. It returns on October 11.",
            "Season 2 came out in May 2022. It was seen by millions in its first month.",
            "Season 2 came out in 2022. It was filmed in the summer of 2021.",
            "The first season was a hit. It premiered in May 2020.",
            "Velvet Atlas is based on the novel by Iris Crane. It was published in 2015.",
            "Crane is at work on a new novel. It comes out on October 11.",
            "Iris Crane plays Vela. She turns 30 on October 11.",
            "Season 4 will be the last. It arrives in 2026.",
            "“Dusk” is coming back as well. Its fourth season starts on October 11.",
            "The spin-off is called Velvet Nights. It starts on October 11.",
            "Pia Holm also makes Dusk. Its new season is out on October 11.",
            "There's a trailer for Dusk. It was released on Monday.",
            "## Dusk\nIt is back on October 11.",
        ],
    },
}

SEVERAL = {
    "Velvet Atlas / 3 @ 2024-08-20": {
        "filming_start 2024-09 confirmed; release 2025 confirmed": [
            "Filming begins in September and season 3 premieres in 2025.",
            "Season 3 goes before the cameras in September and premieres in 2025.",
        ],
        "renewal 2024-03 confirmed; release 2025 confirmed": [
            "Season 3 was ordered in March and will premiere in 2025.",
            "Velvet Atlas, renewed for a third season in March, will be back in 2025.",
            "The show was picked up for a third season in March, and it returns in 2025.",
        ],
        "trailer 2024-08-23 confirmed; release 2024-10-11 confirmed": [
            "The trailer drops on Friday, and the season premieres on October 11.",
            "Season 3 premieres on October 11; a trailer will be released on Friday.",
        ],
        "filming_end 2024-06 confirmed; release 2024-10-11 confirmed": [
            "Season 3, which wrapped in June, premieres on October 11.",
            "Season 3 wrapped filming in June and premieres on October 11.",
            "Filming on season 3 wrapped in June; the premiere is on October 11.",
        ],
        "filming_start 2024-09 confirmed; filming_end 2024-12 confirmed; release 2025 expected": [
            "Filming on season 3 runs from September to December, and the release is planned for 2025.",
            "Season 3 films from September to December and is expected to premiere in 2025.",
        ],
        "release 2024-10 denied; release 2025 confirmed": [
            "Season 3 was meant for October but has slipped to 2025.",
            "Season 3 was due in October, but it now premieres in 2025.",
            "Season 3, originally planned for October, will now premiere in 2025.",
        ],
        "release 2024 denied; release 2025 expected": [
            "Season 3 won't be out this year; 2025 is more likely.",
            "Season 3 isn't coming in 2024, but it might come in 2025.",
            "It's unlikely that season 3 will premiere in 2024, so 2025 is our guess.",
        ],
        "release 2024 denied; release 2025 confirmed": [
            "Season 3 won't premiere this year but in 2025.",
            "Season 3 isn't coming in 2024. It will be here in 2025.",
            "Season 3 will premiere in 2025, not in 2024.",
        ],
        "release 2024-10 confirmed by Deadline; release 2024-11 confirmed by Variety": [
            "According to Deadline, season 3 premieres in October. Variety says that it premieres in November.",
        ],
        "release 2024-10-11 confirmed; release 2024-10 expected": [
            "# Velvet Atlas Season 3 Premieres October 11\nThe third season is expected in October.",
        ],
        "release 2025 confirmed; release 2025 expected": [
            "# Velvet Atlas Returns in 2025\nIt is thought that season 3 will premiere in 2025.",
        ],
        "release 2024-10-11 confirmed": [
            "# Velvet Atlas Season 3 Premieres October 11\nThe third season premieres on October 11.\nOctober 11!",
        ],
    },
}

PAST_OR_AHEAD = {
    "Velvet Atlas / 3 @ 2024-08-20": {  # a Tuesday
        "release 2024-05 confirmed": [
            "Season 3 premiered in May.",
            "Season 3 hit Prime Video in May.",
            "Season 3, which came out in May, is the last.",
            "Season 3 has been out since May.",
        ],
        "release 2025-05 confirmed": ["Season 3 premieres in May.", "Season 3 will be here next May."],
        "release 2025-08-15 confirmed": ["Season 3 will be out on August 15."],
        "release 2024-08-15 confirmed": ["Season 3 came out on August 15.", "Season 3 was released last Thursday."],
        "release 2024-08-23 confirmed": ["Season 3 arrives Friday.", "Season 3 will be released this coming Friday."],
        "release 2024-08-16 confirmed": ["Season 3 arrived on Friday.", "Season 3 was released on Friday."],
        "renewal 2023-08 confirmed": [
            "Season 3 was ordered in August last year.",
            "The third season was greenlit in August 2023.",
        ],
        "renewal 2023-12 confirmed": ["Season 3 was ordered in December.", "The renewal came last December."],
        "renewal 2024-08-06 confirmed": ["The show was renewed for a third season two weeks ago."],
        "renewal 2024-05 confirmed": ["The show was renewed for a third season three months ago."],
        "filming_start 2024-07 confirmed": ["Filming on season 3 began last month.", "Season 3 began filming in July."],
        "filming_start 2024-12 confirmed": [
            "Filming on season 3 starts in December.",
            "Season 3 will be shot starting in December.",
        ],
        "filming_end 2023-12 confirmed": [
            "Filming on season 3 wrapped in December.",
            "Season 3 finished shooting in December.",
        ],
        "trailer 2024-08-20 confirmed": [
            "The trailer for season 3 was released today.",
            "A teaser for season 3 came out this Tuesday.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "velvet-atlas-has-the-better-script-but-dusk-is-first-it-returns-on-october-11",
        "crane-is-at-work-on-a-new-novel-it-comes-out-on-october-11",
        "the-spin-off-is-called-velvet-nights-it-starts-on-october-11",
        "pia-holm-also-makes-dusk-its-new-season-is-out-on-october-11",
        "there-s-a-trailer-for-dusk-it-was-released-on-monday",
        "dusk-it-is-back-on-october-11",
    ],
}


@pytest.mark.parametrize("case", cases(CARRIED, UNREAD))
def test_sentence_takes_over_from_another(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(SEVERAL, UNREAD))
def test_several_claims_stand_together(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(PAST_OR_AHEAD, UNREAD))
def test_tense_tells_the_year(case: Case) -> None:
    case.check()
