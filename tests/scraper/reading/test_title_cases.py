"""Titles with weekdays, seasons, years, numbers, questions and stops in them; typographic variants; first seasons."""

import pytest

from .conftest import Case, cases

DATES_IN_TITLES = {
    "Wednesday / 2 @ 2023-05-10": {
        "release 2024 confirmed": [
            "Wednesday season 2 premieres in 2024.",
            "Wednesday returns in 2024 for its second season.",
            "“Wednesday” is back in 2024.",
        ],
        "filming_start 2023-09 confirmed": ["Filming on Wednesday season 2 starts in September."],
        "renewal 2023-01-06 confirmed": ["Wednesday was renewed for a second season on January 6."],
        "nothing": [
            "Wednesday's second season is in the works.",
            "Wednesday is back for season 2.",
            "Wednesday premieres soon.",
            "Netflix renewed Wednesday for a second season.",
            "Nora Vale returns as Wednesday in season 2.",
        ],
    },
    "The Fall / 3 @ 2016-05-10": {
        "release 2016-09 confirmed": ["The Fall returns to BBC Two in September."],
        "release 2016-09/2016-11 confirmed": ["The Fall is back this fall."],
        "nothing": ["The Fall is back.", "The Fall has been renewed for a third series.", "The Fall will return."],
    },
    "The Summer We Sank / 2 @ 2023-05-10": {
        "release 2023-07-14 confirmed": [
            "The Summer We Sank season 2 premieres on July 14.",
            "“The Summer We Sank” returns July 14.",
        ],
        "nothing": ["The Summer We Sank will be back.", "The Summer We Sank is filming in Wilmington."],
    },
    "1923 / 2 @ 2024-08-20": {
        "release 2025-02-23 confirmed": ["1923 returns for season 2 on February 23.", "“1923” is back on February 23."],
        "nothing": [
            "1923 is set in 1923.",
            "1923 has been renewed for a second season.",
            "The first season of 1923 premiered on December 18, 2022.",
            "1923 is coming back.",
        ],
    },
    "24 / 9 @ 2014-01-15": {
        "release 2014-05-05 confirmed": [
            "24 returns on May 5.",
            "“24” is back on Monday, May 5.",
            "24 season 9 premieres May 5.",
        ],
        "nothing": ["24 is back.", "24 hours is all that Jack has."],
    },
    "May December / - @ 2023-09-05": {
        "release 2023-11-17 confirmed; release 2023-12-01 confirmed": [
            "May December opens in theaters on November 17 and streams on Netflix from December 1.",
        ],
        "nothing": ["May December has been bought by Netflix.", "May December is coming to theaters."],
    },
    "2 Poor Boys / 6 @ 2016-07-12": {
        "release 2016-10-10 confirmed": [
            "2 Poor Boys returns October 10.",
            "2 Poor Boys season 6 premieres October 10.",
        ],
    },
    "The 200 / 7 @ 2020-03-10": {
        "release 2020-05-20 confirmed": ["The 200 season 7 premieres on May 20.", "The 200 is back on May 20."],
    },
    "8-8-8 / 4 @ 2024-07-10": {
        "release 2024-09-26 confirmed": ["8-8-8 season 4 premieres on September 26.", "“8-8-8” returns Sept. 26."],
    },
    "12.24.88 / 2 @ 2016-04-12": {
        "release 2017 confirmed": ["A second season of 12.24.88 is coming in 2017."],
        "nothing": ["12.24.88 has been renewed for a second season."],
    },
}

MARKS_IN_TITLES = {
    "What Now...? / 2 @ 2022-08-10": {
        "release 2023-01/2023-04 confirmed": [
            "What Now...? season 2 premieres in early 2023.",
            "“What Now...?” returns for season 2 in early 2023.",
            "What Now…? returns in early 2023.",
        ],
    },
    "Is It Bread? / 2 @ 2022-04-12": {
        "release 2023 confirmed": [
            "Is It Bread? returns for a second season in 2023.",
            "“Is It Bread?” is back in 2023.",
            "Season 2 of Is It Bread? premieres in 2023.",
        ],
    },
    "F.L.A.R.E. / 8 @ 2024-07-10": {
        "release 2024-10-18 confirmed": [
            "F.L.A.R.E. season 8 premieres on October 18.",
            "F.L.A.R.E. is back on October 18.",
        ],
    },
    "The Merry Mrs. Dale / 3 @ 2022-08-10": {
        "release 2022-12-06 confirmed": [
            "The Merry Mrs. Dale returns on December 6.",
            "“The Merry Mrs. Dale” is back December 6.",
        ],
    },
    "Dr. Ember / 3 @ 2022-10-12": {
        "release 2023-04 confirmed": ["Dr. Ember season 3 premieres in April.", "Dr. Ember returns in April 2023."],
    },
    "Oh, Captain! / 2 @ 2022-10-12": {
        "release 2023-04 confirmed": [
            "Oh, Captain! returns in April 2023.",
            "Season 2 of “Oh, Captain!” starts in April.",
        ],
    },
    "Love, Death & Rust / 2 @ 2021-04-06": {
        "release 2021-05-14 confirmed": [
            "Love, Death & Rust is back on May 14.",
            "Love, Death and Rust season 2 arrives on May 14.",
        ],
    },
    "Élan / 8 @ 2024-04-09": {
        "release 2024-07-26 confirmed": [
            "Élan season 8 premieres on July 26.",
            "ÉLAN is back on July 26.",
            "Elan season 8 is out July 26.",
        ],
    },
    "One-Punch Fox / 3 @ 2024-04-09": {
        "release 2025-10 confirmed": [
            "One Punch Fox season 3 premieres in October 2025.",
            "One-Punch Fox season 3 is out in October 2025.",
        ],
    },
    "Don't Look Back / 2 @ 2023-05-10": {
        "release 2023-06-14 confirmed": [
            "Don’t Look Back season 2 premieres on June 14.",
            "“Don't Look Back” returns June 14.",
        ],
        "nothing": ["Don't look back: season 2 of Paper Foxes is here on June 14."],
    },
    "Law & Disorder: Dublin / 4 @ 2023-07-11": {
        "release 2023-09-20 confirmed": [
            "Law & Disorder: Dublin returns on September 20.",
            "Law and Disorder: Dublin is back on September 20.",
        ],
        "nothing": ["Law & Disorder: Cork returns on September 20."],
    },
    "The Last Season / 2 @ 2023-05-10": {
        "release 2024 confirmed": ["The Last Season is back for a second season in 2024."],
        "nothing": ["The Last Season premiered in March 2022."],
    },
}

FIRST_SEASONS = {
    "Bay City Blue / 1 @ 2025-08-20": {
        "release 2025-10-17 confirmed": [
            "Bay City Blue premieres on October 17.",
            "The series premiere of Bay City Blue is on October 17.",
            "The first season starts on October 17.",
            "The freshman drama bows October 17 on CBS.",
            "CBS's new drama Bay City Blue debuts on October 17.",
            "The new series arrives on October 17.",
            "Bay City Blue, the spin-off of “Harbour Cops,” premieres on October 17.",
        ],
        "renewal 2025-02-04 confirmed by CBS": ["CBS ordered Bay City Blue on February 4."],
        "filming_start 2025-07 confirmed": ["Bay City Blue began filming in July."],
        "nothing": [
            "Season 2 of Bay City Blue is due in 2026.",
            "“Harbour Cops” ended in December 2024.",
            "The pilot was written in 2023.",
            "A second season is expected in 2026.",
        ],
    },
    "Bay City Blue / 1 @ 2026-01-20": {
        "release 2025-10-17 confirmed": [
            "Bay City Blue premiered on October 17.",
            "The show, which premiered on October 17, is a hit.",
            "Season 1 came out on October 17.",
        ],
        "nothing": ["Season 2 will premiere in October."],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "netflix-renewed-wednesday-for-a-second-season",
        "don-t-look-back-season-2-of-paper-foxes-is-here-on-june-14",
    ],
    "the statement is not understood": [
        "bay-city-blue-the-spin-off-of-harbour-cops-premieres-on-october-17",
    ],
}


@pytest.mark.parametrize("case", cases(DATES_IN_TITLES, UNREAD))
def test_date_in_a_title_is_no_date(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(MARKS_IN_TITLES, UNREAD))
def test_marks_and_spellings_of_a_title(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(FIRST_SEASONS, UNREAD))
def test_first_season(case: Case) -> None:
    case.check()
