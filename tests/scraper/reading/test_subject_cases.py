"""Which work and which season a sentence speaks of."""

import pytest

from .conftest import Case, cases

NAMED = {
    "Crown of Salt / 3 / Tuzun Tacı @ 2024-02-06": {
        "release 2024-05-03 confirmed": [
            "CROWN OF SALT SEASON 3 PREMIERES MAY 3.",
            "“Crown of Salt” season three premieres on May 3.",
            "'Crown of Salt' S3 premieres May 3.",
            "‘Crown of Salt’: Season 3 drops on May 3.",
            "crown of salt s3 comes out may 3",
            "Season III of Crown of Salt begins on May 3.",
            "The 3rd season of Crown of Salt begins on May 3.",
            "Crown of Salt 3 premieres on May 3.",
            "Crown of Salt S03 lands on May 3.",
            "Series three of Crown of Salt starts on 3 May.",
            "Series 3 of Crown of Salt starts on 3 May.",
            "The third instalment of Crown of Salt arrives on May 3.",
            "The third installment hits Netflix on May 3.",
            "The third chapter of Crown of Salt opens on May 3.",
            "The third outing of Crown of Salt drops on May 3.",
            "The third batch of episodes arrives on May 3.",
            "A third run of Crown of Salt starts on May 3.",
            "Tuzun Tacı returns for its third season on May 3.",
            "TUZUN TACI season 3 starts on May 3.",
            "The upcoming season premieres on May 3.",
            "Its debut will be on May 3.",
            "The first of its eight episodes is out on May 3.",
            "The first two come out on May 3.",
            "Leyla Onat's new fantasy series arrives on May 3.",
            "Hanover TV has it on May 3.",
            "In Norway the Fjord Channel streams it from May 3.",
            "The series of showrunner Leyla Onat returns on May 3.",
            "It will be on Fridays, from May 3 on.",
            "A short delay aside, it is now set to premiere on May 3.",
            "Eight new episodes arrive on May 3.",
            "The premiere of Crown of Salt season 3 is on May 3.",
            "The third season of eight episodes arrives on May 3.",
            "The “Ember Gate Arc” premieres on May 3.",
            "THE THIRD SEASON OF THE HIT SERIES PREMIERES MAY 3.",
            "The new season premieres on May 3.",
            "The next season arrives on May 3.",
            "Season three premieres on May 3.",
            "The show is back on May 3.",
            "The series returns on May 3.",
            "The fantasy drama returns on May 3.",
            "Crown of Salt returns on May 3.",
            "Netflix's Crown of Salt premieres its third season on May 3.",
            "Crown of Salt's third season premieres on May 3.",
            "“Crown of Salt’s” third season is out on May 3.",
            "New episodes of Crown of Salt arrive on May 3.",
            "More Crown of Salt is on the way: new episodes drop May 3.",
            "Queen Irsa wants her throne back. It all starts on May 3, when Crown of Salt returns.",
            "# ‘Crown of Salt’ Season 3: All We Know\nNetflix's fantasy hit is nearly here. It returns on May 3.",
            "# Crown of Salt is back for season 3\nAnd when is it? On May 3, the third season premieres on Netflix.",
            "# Crown of Salt season 3\n## When does it start?\nMay 3 is when the new episodes are released.",
            "# The queen is coming back\nCrown of Salt has a date. The third season premieres on May 3.",
            "# Tuzun Tacı: all about season 3\nThe drama is back on May 3.",
            "Season 3 of the fantasy drama premieres on May 3.",
            "The Emmy-winning drama returns for season 3 on May 3.",
            "Crown of Salt (season 3) premieres on May 3.",
            "Crown of Salt, season 3: May 3 premiere confirmed.",
        ],
    },
}

OTHER_SEASON = {
    "Crown of Salt / 3 / Tuzun Tacı @ 2024-02-06": {
        "nothing": [
            "Season 1 premiered on May 3, 2021.",
            "The first season debuted in May 2021 and the second in June 2022.",
            "Season 2 came out on June 10, 2022.",
            "A fourth season is due in 2026.",
            "Crown of Salt premiered in May 2021 on Netflix.",
            "The series first aired in May 2021.",
            "The show had its debut in May 2021.",
            "Netflix's crime drama started streaming in May 2021.",
            "Since its debut in May 2021, Crown of Salt has been a hit.",
            "When Crown of Salt launched in May 2021, nobody had heard of Irsa.",
            "The previous season came out in June 2022.",
            "The last season dropped in June 2022.",
            "Season two was renewed in July 2021.",
            "The season 2 finale aired on July 8, 2022.",
            "Season 2 was filmed from March to June 2021.",
            "The sophomore season arrived in June 2022.",
            "The pilot aired on May 3, 2021.",
            "Crown of Salt has been on Netflix since May 2021.",
            "The trailer for season 2 came out on May 3, 2022.",
            "- Season 1: May 3, 2021\n- Season 2: June 10, 2022",
            "Created by Leyla Onat, Crown of Salt started in 2021 and is set in a drowned kingdom.",
            "# ‘Crown of Salt’ Season 2 Premieres June 10\nThe second season follows Irsa into exile.",
            "Season 4 has already been renewed, on January 12.",
            "The first two seasons came out in May 2021 and June 2022.",
            "Crown of Salt season 1 was released in May 2021, while season 2 followed in June 2022.",
        ],
        "release 2024-05-03 confirmed": [
            "Season 2 premiered in June 2022, and season 3 follows on May 3.",
            "The first season premiered in May 2021. Season 3 premieres on May 3.",
            "Two years after season 2 came out in June 2022, the third season starts on May 3.",
            "Season 3 premieres on May 3, nearly two years after season 2 premiered on June 10, 2022.",
            "Season 4 is due in 2026; season 3 premieres on May 3.",
            "The wait since season 2, which premiered in June 2022, is over: season 3 is out on May 3.",
            "- Season 1: May 3, 2021\n- Season 2: June 10, 2022\n- Season 3: May 3, 2024",
        ],
        "release 2024 confirmed": ["The show, which began in 2021, will be back for season 3 in 2024."],
        "release 2024-05-03 confirmed; release 2024-07-12 confirmed": [
            "Part 1 of season 3 premieres on May 3, and part 2 follows on July 12.",
            "Season 3 comes in two volumes: the first on May 3, the second on July 12.",
            "Volume 1 of the third season drops May 3. Volume 2 is out on July 12.",
            "The first half of season 3 arrives on May 3, the second half on July 12.",
        ],
        "release 2024-07-12 confirmed": ["Season 3 part 2 premieres on July 12."],
    },
}

OTHER_WORK = {
    "Crown of Salt / 3 @ 2024-02-06": {
        "nothing": [
            "The spin-off Crown of Salt: Ember premieres on May 3.",
            "The prequel to Crown of Salt premieres on May 3.",
            "Crown of Glass returns for its third season on May 3.",
            "Season 3 of Paper Foxes begins on May 3.",
            "Fans of Crown of Salt will like Paper Foxes, which premieres on May 3.",
            "Mara Quill's next film, Nightjar, hits theaters on May 3.",
            "Quill also stars in “Paper Foxes,” which premieres on May 3.",
            "Mara Quill will next be seen in the thriller Nightjar, out on May 3.",
            "Before Crown of Salt, Quill played a nurse in Dusk, which premiered in May 2019.",
            "From the makers of Crown of Salt comes Paper Foxes, a comedy that premieres on May 3.",
            "The Crown of Salt video game comes out on May 3.",
            "A Crown of Salt novel will be published on May 3.",
            "Crown of Salt season 2 is out on Blu-ray on May 3.",
            "“Paper Foxes” was renewed for a third season in January.",
            "Netflix also has Paper Foxes, whose third season starts on May 3.",
            "Netflix's Paper Foxes returns on May 3.",
            "The movie Nightjar, with Mara Quill, wrapped filming in January.",
            "“Crown of Salt” isn't alone. “Dusk” returns on May 3.",
            "Other shows coming back: Paper Foxes (May 3), Dusk (May 10) and Tin Orchard (May 17).",
            "[related] Crown of Salt season 3 premieres on May 3",
            "[related] Read more: ‘Crown of Salt’ Season 3 Gets May 3 Premiere",
            "[boilerplate] Crown of Salt season 3 premieres on May 3. Subscribe to our newsletter.",
            "[comment] crown of salt season 3 comes out on may 3!!",
            "[comment] It returns on May 3, a friend of mine told me so.",
            "The third season of the podcast about Crown of Salt starts on May 3.",
            "Director Leyla Onat's Dusk premieres on May 3.",
            "House of Foxes comes two weeks later, on May 17.",
            "Steel Harvest 4 is set for May 17.",
            "Nightjar, with Mara Quill in the lead, is about a nurse and comes out on May 3.",
            "Dusk was delayed last year and is due on May 3.",
            "Dusk, which was once called Dawn, starts on May 3.",
            "Netflix premieres Paper Foxes on May 3.",
            "On May 3 you can see Paper Foxes on Netflix.",
            "There is a film as well, which comes out on May 3.",
            "There's a spin-off, and that begins on May 3.",
            "True, cinemas may open again from May 3.",
            "Next is the baseball drama Tin Orchard on May 3.",
            "Shooting for Quill's next film Nightjar begins in May.",
            "Game of Foxes comes two weeks later, on May 17.",
            "And then May comes at last.",
            "Steel Harvest 4, on the other hand, comes out on May 17.",
        ],
        "release 2024-05-03 confirmed": [
            "Crown of Salt season 3 premieres on May 3, Paper Foxes on May 17.",
            "Paper Foxes bows on May 17, while Crown of Salt is back on May 3.",
            "“Dusk” starts on April 26. “Crown of Salt” follows on May 3.",
            "“Crown of Salt” and “Paper Foxes” return on May 3.",
            "“Dusk,” “Crown of Salt” and “Paper Foxes” all return on May 3.",
            "Paper Foxes (May 17), Crown of Salt (May 3) and Dusk (April 26) are all coming back this spring.",
            "Crown of Salt returns on May 3, a week after Dusk, which starts on April 26.",
            "Dusk was cancelled last year, but Crown of Salt comes back on May 3.",
            "After Nightjar, which opens in March, Mara Quill is back in Crown of Salt season 3, out on May 3.",
            "Crown of Salt season 3 premieres on May 3. Mara Quill can also be seen in Nightjar, out on June 7.",
            "Crown of Salt, Paper Foxes & 3 more shows return on May 3.",
            "Crown of Salt and Paper Foxes will come out on May 3.",
            "Both Crown of Salt and Paper Foxes come out on May 3.",
            "Crown of Salt season 3 with Song Mira premieres on May 3.",
            "Crown of Salt season 3 is still set for May 3.",
            "# What to Watch in May\n- May 3: Crown of Salt season 3 (Netflix)\n- May 5: Dusk season 2 (HBO)",
            "# New on Netflix in May 2024\n## May 1\n- Dusk\n## May 3\n- Crown of Salt: Season 3\n## May 17\n- Dawn",
            "# Premiere dates\nDusk: April 26\nCrown of Salt, season 3: May 3\nPaper Foxes: May 17",
            "# Shows that return\n## Dusk\nOn April 26.\n## Crown of Salt\nIt is back on May 3.\n## Dawn\nNo.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "a claim too many is made beside the right one": [
        "crown-of-salt-season-3-premieres-on-may-3-paper-foxes-on-may-17",
    ],
    "something that is not the season's is taken for a claim on it": [
        "from-the-makers-of-crown-of-salt-comes-paper-foxes-a-comedy-that-premieres-on-may-3",
    ],
    "the statement is not understood": [
        "season-3-comes-in-two-volumes-the-first-on-may-3-the-second-on-july-12",
    ],
}


@pytest.mark.parametrize("case", cases(NAMED, UNREAD))
def test_season_goes_by_many_names(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(OTHER_SEASON, UNREAD))
def test_other_seasons_make_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(OTHER_WORK, UNREAD))
def test_other_works_make_no_claim(case: Case) -> None:
    case.check()
