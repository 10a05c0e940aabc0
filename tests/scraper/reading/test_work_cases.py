"""Works without seasons, and titles that are ordinary words."""

import pytest

from .conftest import Case, cases

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

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "paper-foxes-season-5-what-you-should-know-you-will-see-it-in-2024",
        "paper-foxes-is-back-you-will-get-the-fifth-season-in-2024-the-network-says",
        "1899-is-not-cancelled",
    ],
}


@pytest.mark.parametrize("case", cases(WORK_WITHOUT_SEASONS, UNREAD))
def test_work_without_seasons(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(ORDINARY_WORDS, UNREAD))
def test_title_that_is_an_ordinary_word(case: Case) -> None:
    case.check()
