"""Who is meant: bare ordinals, the former and the latter, both, lists with one verb, and names that only stand near."""

import pytest

from .conftest import Case, cases

MEANT = {
    "Copper Saints / 4 @ 2021-09-21": {
        "release 2022-02-04 confirmed": [
            "The fourth starts on February 4.",
            "The fourth one starts on February 4.",
            "A fourth Copper Saints arrives on February 4.",
            "Season 3 was fun; the fourth, out on February 4, is grim.",
            "After three seasons, the fourth is here on February 4.",
            "The fourth and final season premieres on February 4.",
            "Dusk and Copper Saints are both back: the former on January 9, the latter on February 4.",
            "Both Dusk and Copper Saints return on February 4.",
            "Dusk, Copper Saints and Tin Orchard all return on February 4.",
            "Copper Saints and Dusk are back on February 4.",
            "Like Dusk, Copper Saints returns on February 4.",
            "Copper Saints returns on the same day as Dusk: February 4.",
            "Dusk starts on January 9, Tin Orchard on January 20, and Copper Saints on February 4.",
            "Season 4 premieres on February 4, season 5 in 2023.",
            "The story of the Saints goes on when season 4 starts on February 4.",
            "As for Copper Saints, it returns on February 4.",
            "And Copper Saints? That one starts on February 4.",
            "Over on FX, Copper Saints returns on February 4.",
            "Copper Saints, meanwhile, is back on February 4.",
            "Dusk won't be back until 2023, but Copper Saints returns on February 4.",
            "Dusk is gone for good, and Copper Saints returns on February 4.",
            "Where Dusk has no date yet, Copper Saints has one: it returns on February 4.",
            "FX has two for you: Dusk (January 9) and Copper Saints (February 4).",
            "Dusk on January 9, Copper Saints on February 4: FX has a busy winter.",
            "Before Dusk starts on March 9, Copper Saints returns on February 4.",
            "Copper Saints returns on February 4, while Dusk has to wait until March 9.",
            "Rae Holt is back in Copper Saints on February 4.",
            "FX's Copper Saints, which stars Rae Holt of Dusk, returns on February 4.",
            "Copper Saints (FX), February 4",
            "Copper Saints – February 4 (FX)",
            "February 4 – Copper Saints, Season 4 (FX)",
        ],
        "release 2022-02-04 confirmed; release 2022-03-04 confirmed": [
            "Season 4 starts with five episodes on February 4, and the other half follows on March 4.",
            "The first batch of season 4 is out on February 4, the rest on March 4.",
        ],
        "renewal 2021-09-20 confirmed": [
            "Dusk and Copper Saints were both renewed yesterday, the latter for a fourth season."
        ],
        "release - unannounced": [
            "Dusk returns on January 9. Copper Saints has no date yet.",
            "Dusk has a date, but Copper Saints doesn't have a release date yet.",
        ],
        "release - cancelled": [
            "Dusk was renewed, but Copper Saints has been cancelled.",
            "FX renewed Dusk; Copper Saints, however, was cancelled.",
        ],
    },
}

NEAR = {
    "Copper Saints / 4 @ 2021-09-21": {
        "nothing": [
            "The fifth starts on February 4, 2023.",
            "The third was out on February 5, 2021.",
            "Dusk and Copper Saints are both fun: the former starts on January 9.",
            "The first three came out in February 2019, 2020 and 2021.",
            "Dusk, unlike Copper Saints, is back on January 9.",
            "Dusk, which has the same maker as Copper Saints, returns on January 9.",
            "Copper Saints' rival Dusk returns on January 9.",
            "Copper Saints star Rae Holt's new comedy starts on January 9.",
            "Copper Saints made way for Dusk, which starts on January 9.",
            "In Copper Saints' old slot, Dusk starts on January 9.",
            "Dusk replaces Copper Saints from January 9.",
            "After Copper Saints comes Dusk, on January 9.",
            "Rae Holt (Copper Saints) hosts the gala on January 9.",
            "Rae Holt (“Copper Saints”) leads the cast of “Dusk,” premiering on January 9.",
            "Joining the cast of Dusk, out January 9, is Copper Saints' Rae Holt.",
            "“Copper Saints” director Ian Burke's film opens on January 9.",
            "As for Dusk, it starts on January 9.",
            "Meanwhile, Dusk starts on January 9.",
            "Over on HBO, Dusk starts on January 9.",
            "Dusk's second season starts on January 9; no word on a fifth one.",
            "The Dusk season 4 premiere is on January 9.",
            "Season 4 of Dusk starts on January 9.",
            "The fourth season of Dusk, by the team behind Copper Saints, is out on January 9.",
            "Copper Saints fans can see Rae Holt in Dusk on January 9.",
            "Holt's first film since Copper Saints, Nightjar, is out on January 9.",
            "HBO's answer to Copper Saints premieres on January 9.",
            "Its time slot goes to Dusk on January 9.",
            "It shares its stars with Dusk, out on January 9.",
            "Dusk has been cancelled; Copper Saints has not.",
            "Dusk, not Copper Saints, has been cancelled.",
            "Dusk has no release date yet, unlike Copper Saints.",
            "FX, which has Copper Saints, renewed Dusk yesterday.",
            "The crew of Copper Saints shot Dusk in June.",
            "Filming on Dusk started in June, next to the Copper Saints set.",
            "Copper Saints won the night on February 5, 2021.",
            "Copper Saints was born on a train in 2016, says its creator.",
            "Copper Saints came to Netflix in Europe in 2020.",
            "The Copper Saints finale aired on April 9, 2021.",
            "The Copper Saints cast met again on September 4 for a reading.",
            "Copper Saints season 3 ended on April 9, 2021, with a wedding.",
            "Three seasons of Copper Saints have aired since February 2019.",
            "The Saints' creed was written in 1924.",
            "Copper Saints is FX's biggest hit since 2015.",
            "Two years ago, in September 2019, Copper Saints was just another new show.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "dusk-unlike-copper-saints-is-back-on-january-9",
        "dusk-which-has-the-same-maker-as-copper-saints-returns-on-january-9",
        "the-fourth-season-of-dusk-by-the-team-behind-copper-saints-is-out-on-january-9",
        "holt-s-first-film-since-copper-saints-nightjar-is-out-on-january-9",
    ],
    "the statement is not understood": [
        "dusk-and-copper-saints-are-both-back-the-former-on-january-9-the-latter-on-february-4",
    ],
}


@pytest.mark.parametrize("case", cases(MEANT, UNREAD))
def test_season_is_meant(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NEAR, UNREAD))
def test_season_only_stands_near(case: Case) -> None:
    case.check()
