"""The day that a page without a publication date bears at its top, and the months that such a page means."""

from datetime import date

import pytest

from scraper.reading import read_claims
from scraper.reading.moment.byline import byline
from scraper.reading.windows import resolve
from store.model import Article, Block, BlockKind, Watch

_STORY = Block(BlockKind.P, "Harbour Lights returns for its second season next month, the network says.")


def _day(*blocks: Block) -> date | None:
    found = byline(Article("https://news.example/lights", "Harbour Lights is coming back", (*blocks, _STORY)))
    window = resolve(found, reference=None) if found else None
    return window.earliest if window else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("July 23, 2012", date(2012, 7, 23)),
        ("Tuesday 15 February 2011", date(2011, 2, 15)),
        ("By Jo Miller. Apr. 22 2020, Updated 4:41 p.m. ET", date(2020, 4, 22)),
        ("Written on Mar 13, 2014. Posted in Sets", date(2014, 3, 13)),
        ("The Daily Globe | July 14, 2020", date(2020, 7, 14)),
        ("Dec 1, 2022 • 8 minutes", date(2022, 12, 1)),
        ("16 September 2020, 11:55", date(2020, 9, 16)),
        ("NEW YORK - September 15, 2011 - The network has ordered more.", date(2011, 9, 15)),
        ("PASADENA, CA (February 9, 2019) - The network has ordered more.", date(2019, 2, 9)),
        ("New York, New York - March 15, 2010 - This week the cameras turn.", date(2010, 3, 15)),
        ("On July 23, 2012 the second season began.", None),
        ("The second season began on July 23, 2012.", None),
        ("Season 1: July 23, 2012", None),
        ("July 23", None),
        ("04/05/2012", None),
    ],
)
def test_a_byline_and_a_dateline_give_the_day(text: str, day: date | None) -> None:
    assert _day(Block(BlockKind.P, text)) == day


def test_days_over_the_items_of_a_list_are_no_byline() -> None:
    blocks = [Block(BlockKind.P, text) for text in ("Out soon:", "July 3, 2012", "Tin Orchard", "July 9, 2012", "Dusk")]
    assert _day(*blocks) is None


def test_a_byline_far_down_the_page_is_none() -> None:
    assert _day(*[_STORY] * 5, Block(BlockKind.P, "July 23, 2012")) is None


def _windows(*blocks: str, headline: str = "Harbour Lights season 2: what we know") -> set[str]:
    article = Article("https://news.example/lights", headline, tuple(Block(BlockKind.P, text) for text in blocks))
    return {claim.window.edtf for claim in read_claims(article, Watch("Harbour Lights", 2, ())) if claim.window}


def test_relative_words_count_from_the_byline() -> None:
    assert "2012-08" in _windows("July 23, 2012", "Harbour Lights season 2 premieres next month.")


def test_the_day_of_the_visit_is_not_that_of_the_page() -> None:
    told = (
        "Filming on season 2 of Harbour Lights began in March 2019 and ended in June 2019.",
        "The trailer for season 2 of Harbour Lights came out in August 2019.",
        "Season 1 of Harbour Lights came out in May 2018. It was renewed in July 2018.",
        "Season 2 of Harbour Lights premieres in October 2019, and runs until November 2019. It was announced in July 2019.",
        "Season 2 of Harbour Lights was shown at a festival in September 2019.",
    )
    assert "2019-10-04" in _windows("Monday, May 12, 2025", *told, "Season 2 of Harbour Lights premieres on October 4.")


def test_a_month_before_what_a_page_without_a_date_tells_as_past_is_next_years() -> None:
    told = "Filming on season 2 of Harbour Lights ended in October 2022. It was renewed in May 2022."
    assert "2023-03" in _windows(told, "Season 2 of Harbour Lights premieres in March.")


def test_a_month_that_the_page_names_with_the_next_year_is_that_one() -> None:
    told = "Season 2 of Harbour Lights was announced in November 2021. It was renewed in May 2021."
    last = "January 2022 was the plan once. Season 2 of Harbour Lights isn't coming in January."
    assert "2022-01" in _windows(told, last)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("On April 6 was the start of season 2 of Harbour Lights.", "2023-04-06"),
        ("Season 2 of Harbour Lights will start on April 6.", "2024-04-06"),
        ("Season 2 of Harbour Lights premieres on August 6.", "2023-08-06"),
    ],
)
def test_a_day_almost_a_year_ahead_is_the_last_one_unless_a_verb_puts_it_ahead(text: str, window: str) -> None:
    headline, blocks = "Harbour Lights season 2: what we know", (Block(BlockKind.P, text),)
    article = Article("https://news.example/lights", headline, blocks, published=date(2023, 6, 15))
    claims = read_claims(article, Watch("Harbour Lights", 2, ()))
    assert window in {claim.window.edtf for claim in claims if claim.window}
