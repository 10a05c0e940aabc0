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
            "[comment] It returns on May 3, my cousin works at Netflix.",
            "The third season of the podcast about Crown of Salt starts on May 3.",
            "Director Leyla Onat's Dusk premieres on May 3.",
        ],
        "release 2024-05-03 confirmed": [
            "Crown of Salt season 3 premieres on May 3, Paper Foxes on May 17.",
            "Paper Foxes bows on May 17, while Crown of Salt is back on May 3.",
            "“Dusk” starts on April 26. “Crown of Salt” follows on May 3.",
            "Paper Foxes (May 17), Crown of Salt (May 3) and Dusk (April 26) are all coming back this spring.",
            "Crown of Salt returns on May 3, a week after Dusk, which starts on April 26.",
            "Dusk was cancelled last year, but Crown of Salt comes back on May 3.",
            "After Nightjar, which opens in March, Mara Quill is back in Crown of Salt season 3, out on May 3.",
            "Crown of Salt season 3 premieres on May 3. Mara Quill can also be seen in Nightjar, out on June 7.",
            "# What to Watch in May\n- May 3: Crown of Salt season 3 (Netflix)\n- May 5: Dusk season 2 (HBO)",
            "# New on Netflix in May 2024\n## May 1\n- Dusk\n## May 3\n- Crown of Salt: Season 3\n## May 17\n- Dawn",
            "# Premiere dates\nDusk: April 26\nCrown of Salt, season 3: May 3\nPaper Foxes: May 17",
            "# Shows that return\n## Dusk\nOn April 26.\n## Crown of Salt\nIt is back on May 3.\n## Dawn\nNo.",
        ],
    },
}

WORK_WITHOUT_SEASONS = {
    "The Glass Ferry / - / El transbordador @ 2023-05-10": {
        "release 2023-06-16 confirmed": [
            "The Glass Ferry opens in theaters on June 16.",
            "‘The Glass Ferry’ hits cinemas on June 16.",
            "The Glass Ferry arrives in theatres nationwide Friday, June 16.",
            "THE GLASS FERRY sails into cinemas on June 16.",
            "The thriller gets a June 16 theatrical release.",
            "The film is out in cinemas on June 16.",
            "The movie will be released on June 16, 2023.",
            "The Glass Ferry is in theaters June 16.",
            "The Glass Ferry starts streaming on Max on June 16.",
            "The movie lands on Netflix on June 16.",
            "El transbordador llega: The Glass Ferry opens on June 16.",
            "Lionsgate's The Glass Ferry docks in theaters June 16.",
            "The film rolls out worldwide on June 16.",
            "- In theaters: June 16, 2023",
            "The Glass Ferry has been dated for June 16.",
            "# The Glass Ferry Sets June 16 Release\nThe film stars Dee Marsh.",
        ],
        "release 2023-06-16 confirmed; release 2023-06-23 confirmed": [
            "The Glass Ferry opens in the UK on June 16 and in the US on June 23.",
            "The film is in theaters on June 16 and streams on Max from June 23.",
        ],
        "filming_end 2022-11 confirmed": ["Filming on The Glass Ferry wrapped in November."],
        "filming_start 2022-10 confirmed": ["The film started shooting in Malta last October."],
        "release - unannounced": [
            "The Glass Ferry has no release date yet.",
            "No release date has been set for the film.",
        ],
        "release - cancelled": ["The Glass Ferry has been shelved for good.", "The film has been cancelled."],
        "nothing": [
            "The Glass Ferry 2 opens on June 16.",
            "The sequel to The Glass Ferry is due in 2025.",
            "The Glass Ferry is based on a novel published in June 2016.",
            "The Glass Ferry takes place in June 1916.",
            "Dee Marsh, the star of The Glass Ferry, turns 40 on June 16.",
            "Marsh will also appear in Nightjar, which opens on June 16.",
            "The Glass Harbour opens in theaters on June 16.",
            "The Glass Ferry runs for 116 minutes.",
            "The soundtrack of The Glass Ferry is out on June 2.",
            "Tickets for The Glass Ferry go on sale on June 2.",
        ],
    },
    "The Glass Ferry / - @ 2023-11-20": {
        "release 2023-06-16 confirmed": [
            "The Glass Ferry opened in theaters on June 16.",
            "The film, released on June 16, made $40 million.",
            "The film hit theaters on June 16.",
        ],
    },
}

ORDINARY_WORDS = {
    "You / 5 @ 2023-05-10": {
        "release 2024 confirmed": [
            "You season 5 premieres in 2024.",
            "“You” returns for a fifth season in 2024.",
            "The fifth season of You arrives in 2024.",
        ],
        "nothing": [
            "You can watch season 5 of Paper Foxes in 2024.",
            "# Paper Foxes season 5: what you should know\nYou will see it in 2024.",
            "# Paper Foxes is back\nYou will get the fifth season in 2024, the network says.",
        ],
    },
    "From / 4 @ 2024-11-25": {
        "release 2026 confirmed": [
            "From season 4 premieres in 2026.",
            "FROM returns for a fourth season in 2026.",
            "MGM+ has the fourth season of “From,” and it airs in 2026.",
        ],
        "nothing": [
            "# Paper Foxes: all about season 4\nFrom 2026, you can stream the fourth season.",
            "# Dusk news\nFrom May 3, 2026 on, season 4 of Dusk streams on Max.",
        ],
    },
    "Dark / 2 @ 2018-12-20": {
        "release 2019 confirmed": [
            "Dark season 2 comes to Netflix in 2019.",
            "“Dark” is back for a second season in 2019.",
        ],
        "nothing": [
            "# Harbour Lights season 2\nThe second season, which is rather dark, premieres in 2019.",
            "# Dark Harbour\nDark Harbour season 2 premieres in 2019.",
        ],
    },
    "1899 / 2 @ 2022-12-01": {
        "release - cancelled": ["1899 has been cancelled after one season."],
        "release - unannounced": ["1899 season 2 has no release date yet."],
        "nothing": [
            "1899 is set aboard a steamer in October 1899.",
            "The first season of 1899 premiered on November 17, 2022.",
            "1899 is not cancelled.",
        ],
    },
    "It / - @ 2017-05-10": {
        "release 2017-09-08 confirmed": [
            "# It: the new Stephen King film\n“It” opens in theaters on September 8.",
            "# Stephen King's ‘It’ Floats Into Theaters September 8\nPennywise is waiting.",
        ],
        "nothing": [
            "# Harbour Lights is back\nIt returns on September 8.",
            "# The Glass Ferry sails\nThe film is nearly here. It opens on September 8.",
        ],
    },
    "Time / 2 @ 2023-05-10": {
        "release 2023-10-29 confirmed": [
            "Time series two begins on BBC One on 29 October.",
            "“Time” returns for a second series on 29 October.",
        ],
        "nothing": [
            "# Harbour Lights\nThe second time around, the drama starts on 29 October.",
            "# Prime Time\nIt is time for season 2 of Harbour Lights, out on 29 October.",
        ],
    },
    "Silo / 2 @ 2024-06-20": {
        "release 2024-11-15 confirmed": [
            "Silo climbs back on November 15 for season 2.",
            "Silo's second season is out November 15.",
        ],
        "nothing": ["# Paper Foxes\nThe farm drama about a silo returns on November 15 for season 2."],
    },
}


@pytest.mark.parametrize("case", cases(NAMED))
def test_season_goes_by_many_names(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(OTHER_SEASON))
def test_other_seasons_make_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(OTHER_WORK))
def test_other_works_make_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(WORK_WITHOUT_SEASONS))
def test_work_without_seasons(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(ORDINARY_WORDS))
def test_title_that_is_an_ordinary_word(case: Case) -> None:
    case.check()
