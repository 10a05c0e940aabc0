"""What stands before and after a statement does not change what it says."""

import pytest

from .conftest import Case, cases

PAGES = {
    "Wren Street / 3 / The Street @ 2024-02-06": {
        "release 2024-05-03 confirmed": [
            "Season 3 of Wren Street premieres on May 3.",
            "Wren Street is back on May 3.",
            "# Wren Street Season 3 Premieres May 3\nThe neighbours are at it again.",
            "- Season 3 release date: May 3, 2024",
        ],
        "release 2024-05 expected": ["Wren Street season 3 might arrive in May.", "Season 3 is expected in May 2024."],
        "release 2024 denied": ["Season 3 of Wren Street won't be out this year."],
        "release 2024-04 denied; release 2024-05-03 confirmed": [
            "Season 3 was due in April, but now it premieres on May 3.",
        ],
        "release 2025/.. expected": ["Don't expect Wren Street season 3 before 2025."],
        "release 2024-05 confirmed by Hulu": ["Hulu has confirmed that Wren Street season 3 premieres in May."],
        "release - unannounced": ["Wren Street season 3 has no release date yet."],
        "release - cancelled": ["Wren Street has been cancelled after two seasons."],
        "renewal 2024-01 confirmed": ["Wren Street was renewed for a third season last month."],
        "filming_start 2024-03 confirmed": ["Filming on the third season of Wren Street begins in March."],
        "filming_end 2024-01 confirmed": ["Wren Street season 3 wrapped filming in January."],
        "trailer 2024-02-05 confirmed": ["The trailer for season 3 of Wren Street was released yesterday."],
        "nothing": [
            "Wren Street has been renewed for a third season.",
            "Will Wren Street return in May?",
            "Season 2 of Wren Street came out in May 2022.",
            "Wren Street is set in 1962.",
        ],
    },
    "Wren Street / 3 @ undated": {
        "release 2024-05-03 confirmed": ["Season 3 of Wren Street premieres on May 3, 2024."],
        "release 2025 expected": ["Season 3 of Wren Street may be out in 2025."],
        "nothing": ["Season 3 of Wren Street premieres on Friday.", "Season 3 of Wren Street premieres this fall."],
    },
}

#: why the noise still changes something -> by the noise, the ids of the pages
UNREAD: dict[str, dict[str, list[str]]] = {
    "test_season_before_it": {
        "the noise is taken for a statement or for the year of the page": [
            "season-3-of-wren-street-premieres-this-fall",
        ]
    },
    "test_first_season_after_it": {
        "the noise is taken for a statement or for the year of the page": [
            "season-3-of-wren-street-premieres-this-fall",
        ]
    },
    "test_cast_after_it": {
        "the noise is taken for a statement or for the year of the page": [
            "season-3-of-wren-street-premieres-this-fall",
        ]
    },
}


@pytest.mark.parametrize("case", cases(PAGES))
def test_another_show_before_it(case: Case) -> None:
    case.amid(before="“Blue Parade” returns for its sixth season on January 12.").check()


@pytest.mark.parametrize("case", cases(PAGES))
def test_another_show_after_it(case: Case) -> None:
    case.amid(after="## Also new\n“Blue Parade” returns for its sixth season on January 12.").check()


@pytest.mark.parametrize("case", cases(PAGES, UNREAD["test_season_before_it"]))
def test_season_before_it(case: Case) -> None:
    case.amid(before="The second season of Wren Street came out in May 2022 and had eight episodes.").check()


@pytest.mark.parametrize("case", cases(PAGES, UNREAD["test_first_season_after_it"]))
def test_first_season_after_it(case: Case) -> None:
    case.amid(after="When the first season premiered on Hulu in March 2021, hardly anybody noticed.").check()


@pytest.mark.parametrize("case", cases(PAGES))
def test_plot_after_it(case: Case) -> None:
    case.amid(after="The story begins in 1962, when a girl goes missing on a Sunday in May.").check()


@pytest.mark.parametrize("case", cases(PAGES, UNREAD["test_cast_after_it"]))
def test_cast_after_it(case: Case) -> None:
    case.amid(after="Tom Hale, who won an award in 2017, plays her father. He turned 50 in June.").check()


@pytest.mark.parametrize("case", cases(PAGES))
def test_film_of_the_cast_after_it(case: Case) -> None:
    case.amid(after="Tom Hale can also be seen in the film “Brine,” which opens on August 9.").check()


@pytest.mark.parametrize("case", cases(PAGES))
def test_caption_and_opening_before_it(case: Case) -> None:
    case.amid(
        before="[caption] Tom Hale in Wren Street. Photo: Hulu\nFans of the show are not known for their patience."
    ).check()


@pytest.mark.parametrize("case", cases(PAGES))
def test_links_adverts_and_comments_after_it(case: Case) -> None:
    case.amid(
        after="[related] Wren Street returns on December 5\n[comment] it comes out on december 7\n"
        "[boilerplate] Season 3 of Wren Street is out on June 1. Subscribe now."
    ).check()
