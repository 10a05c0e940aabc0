"""The guide's settled cases, each in several wordings."""

import pytest

from .conftest import Case, cases

SETTLED = {
    "Lantern Row / 4 / The Row @ 2022-10-12": {  # a Wednesday
        # a window is known but the day is not
        "release 2023 confirmed; release - unannounced": [
            "Season 4 premieres in 2023; the exact date is still to come.",
            "Lantern Row is back in 2023, but we don't know the exact date yet.",
            "The fourth season is slated for 2023, although no specific date has been announced.",
            "- Release date: 2023 (exact date TBA)",
        ],
        # not until, told outright; and not before, or somebody's guess
        "release 2024/.. confirmed": [
            "Season 4 won't come until 2024.",
            "It'll be 2024 before season 4 turns up.",
            "The network let it be known that season 4 will not be launched until 2024.",
        ],
        "release 2024/.. expected": [
            "Season 4 won't be on until 2024 or even later.",
            "We don't look for season 4 until 2024.",
            "You shouldn't expect season 4 until 2024.",
            "Hardly before 2024 will we see season 4.",
            "Season 4 is unlikely to come before 2024.",
            "2024 at the earliest is when season 4 might come.",
            "We probably won't get season 4 until 2024.",
        ],
        "release 2023-01/2023-04 confirmed": [
            "Season 4 has been held back until early 2023.",
            "The fourth season has been held over until early 2023.",
        ],
        # the current year
        "release 2022 confirmed": [
            "Season 4 premieres later this year.",
            "Season 4 will be out before the year is out.",
            "Season 4 arrives before the end of the year.",
        ],
        "release 2022-10/2022-12 confirmed": [
            "Season 4 arrives at year end.",
            "Season 4 premieres in the last quarter of 2022.",
        ],
        "release 2022-12 confirmed": [
            "Season 4 will be here for the holidays.",
            "Season 4 arrives for Christmas 2022.",
        ],
        "release 2022-10-10/2022-10-16 confirmed": ["Season 4 premieres this week."],
        "release 2022-11-24 confirmed": ["Season 4 premieres on Thanksgiving."],
        "release 2023-01-01 confirmed": ["Season 4 premieres on New Year's Day."],
        # narrowing and alternatives
        "release 2023-03/2023-05 expected": ["Season 4 comes in 2023, probably in the spring."],
        "release 2023-06/2023-08 expected; release 2023-06/2023-07 expected": [
            "We expect season 4 in summer 2023. June or July would be our guess.",
        ],
        "release 2022-12/2023-01 expected": ["Season 4 should come in December or January."],
        "release 2023/2024 expected": ["Season 4 could come in 2023 or 2024."],
        # rumours and reports
        "release 2023-05 expected": [
            "It's only a rumor, but season 4 will premiere in May 2023.",
            "The rumor mill has it that season 4 premieres in May 2023.",
            "Season 4 premieres in May 2023, or so the rumor goes.",
        ],
        "release 2023-05 confirmed": ["Reports have confirmed that season 4 premieres in May 2023."],
        "release 2023-05 denied by Amazon": [
            "Amazon denied the rumor that season 4 premieres in May 2023.",
            "The rumors of a May 2023 premiere for season 4 are false, Amazon said.",
        ],
        # fields
        "release 2023-01/2023-04 confirmed by nobody": [
            "- Release date: Early 2023",
            "- Season 4 release window: early 2023",
        ],
        "release 2023-09/2023-12 expected": ["- Release date: Late 2023 (Expected)", "- Expected release: Late 2023"],
        # a platform, a dub, a preview
        "release 2023-02-03 confirmed; release 2023-05-05 confirmed": [
            "Season 4 is on Prime Video from February 3 and on Channel 4 from May 5.",
            "Season 4 premieres on February 3 in the US; Canada gets it on May 5.",
            "The fourth season streams from February 3, and its German dub from May 5.",
        ],
        "release 2023-01-20 confirmed; release 2023-02-03 confirmed": [
            "The first episode of season 4 is shown in theaters on January 20, and the season streams from February 3.",
        ],
        # shooting
        "filming_start 2022-09 confirmed": [
            "Season 4 has been filming since September.",
            "Season 4 went into production in September.",
            "The cameras have been rolling on season 4 since September.",
            "Production on season 4 has been under way since September.",
        ],
        "filming_start 2022-11 confirmed": [
            "Season 4 goes into production in November.",
            "Cameras roll on season 4 in November.",
        ],
        # an end
        "release - cancelled": [
            "Lantern Row will end with its third season.",
            "The third season of Lantern Row will be its last.",
            "Season 3 was the final season of Lantern Row.",
            "There will be no fourth season.",
        ],
        # credits
        "release - unannounced by nobody": [
            "Amazon has not announced a date for season 4.",
            "Amazon hasn't set a date for season 4.",
        ],
        "renewal 2022-06-06 confirmed by Amazon": [
            "Amazon renewed it for a fourth season on June 6.",
            "Amazon handed out the renewal for season 4 on June 6.",
            "On June 6, Amazon gave Lantern Row a fourth season.",
        ],
        "renewal 2022-10-06 confirmed": [
            "Season 4 was ordered on Thursday.",
            "On Thursday, a fourth season was announced.",
        ],
        "release 2023-05 confirmed by Nell Grey": [
            "Nell Grey told Variety, as reported by TVLine, that season 4 premieres in May 2023.",
        ],
        # plans and slates
        "release 2023 expected": [
            "Season 4 is planned for 2023.",
            "Amazon aims to bring season 4 out in 2023.",
            "Season 4 stands on Amazon's 2023 slate.",
            "Season 4 is in the line-up for 2023.",
            "Amazon intends to premiere season 4 in 2023.",
        ],
        "release 2023 confirmed": [
            "Season 4 is slated for 2023.",
            "Season 4 is scheduled for 2023.",
            "Season 4 is due in 2023.",
            "Season 4 is set for 2023.",
        ],
        # open on the left
        "release ../2023 confirmed": [
            "Season 4 will premiere by the end of 2023.",
            "Season 4 will be out before 2024 begins.",
        ],
        "release ../2023-06 confirmed": ["Season 4 will be out by the end of June 2023."],
        "release 2022 denied": ["Season 4 is unlikely in 2022.", "Season 4 is unlikely to premiere this year."],
        # an age-old plan
        "release 2022-04 denied; release 2022-11 confirmed": [
            "Season 4 was meant for April; now it is coming in November.",
            "Season 4 should have premiered in April but now comes in November.",
        ],
        "nothing": [
            "“I'd love to be back for season 4 next summer,” Nell Grey said.",
            "Season 4 is on an indefinite hiatus.",
            "Filming on season 4 resumed in September.",
            "Amazon hasn't renewed the show yet.",
            "Nothing is official about a fourth season.",
            "The writers are at work on season 4 since May.",
            "Pre-production began in July.",
            "# Lantern Row Season 4: 2023 or 2024?\nNell Grey is Ada.",
            "Season 4 is coming in a few weeks.",
            "Season 4 arrives a month after the trailer.",
            "The 2020s will see many more seasons.",
            "[comment] it premieres on may 5",
            "[boilerplate] Lantern Row is back on May 5. Sign up now.",
        ],
    },
}

FORUM = {
    "Lantern Row / 4 @ 2022-10-12": {
        "release 2023-05 expected": [
            "# When do you think Lantern Row season 4 will come out?\nI think season 4 will come out in May 2023.",
        ],
        "release 2023 expected": [
            "# When is Lantern Row season 4?\nProbably 2023. Season 4 will most likely be out in 2023."
        ],
    },
}

PAGE_SHOWS_ITS_YEAR = {
    "Lantern Row / 4 @ undated": {
        "release 2023-02-03 confirmed": ["Season 4 premieres on February 3, 2023."],
        "release 2023 confirmed": ["Season 4 premieres in 2023."],
        "release - unannounced": ["Season 4 has no release date yet."],
        "release - cancelled": ["Lantern Row has been cancelled after three seasons."],
        "nothing": [
            "Season 4 premieres on Friday.",
            "Season 4 premieres next spring.",
            "Season 4 was renewed last week.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "the window is misjudged": [
        "season-4-was-meant-for-april-now-it-is-coming-in-november",
        "season-4-should-have-premiered-in-april-but-now-comes-in-november",
    ],
}


@pytest.mark.parametrize("case", cases(SETTLED, UNREAD))
def test_guide_has_settled_it(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(FORUM, UNREAD))
def test_posts_of_a_forum_are_the_page(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(PAGE_SHOWS_ITS_YEAR, UNREAD))
def test_page_without_a_day(case: Case) -> None:
    case.check()
