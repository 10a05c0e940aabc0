"""The year that a page without a date shows, and what a round-up's paragraph without a name goes on about."""

import pytest

from scraper.reading import read_claims
from scraper.reading.moment.reference import Side, Told, shown_year
from scraper.reading.windows import find_expressions
from store.model import Article, Block, BlockKind, Watch


def _shown(*dates: tuple[str, Side], named: tuple[int, ...] = ()) -> int | None:
    return shown_year([Told(find_expressions(words)[0], side) for words, side in dates], named)


def test_the_latest_year_told_as_past_is_the_pages() -> None:
    assert _shown(("in 2019", Side.BEHIND), ("in May 2022", Side.BEHIND), ("in 2023", Side.AHEAD)) == 2022


def test_the_day_on_which_a_page_was_last_edited_outweighs_what_it_tells() -> None:
    told = [("in 2019", Side.BEHIND), ("in June 2019", Side.BEHIND), ("on 6 December 2022", Side.WRITTEN)]
    assert _shown(*told) == 2022


def test_a_year_far_behind_all_others_is_not_the_pages() -> None:
    assert _shown(("in 2013", Side.BEHIND), ("in 2022", Side.AHEAD)) == 2022


def test_no_page_was_written_before_the_web() -> None:
    assert _shown(("in 1940", Side.BEHIND), ("in 1941", Side.BEHIND), ("in 2024", Side.OPEN)) in {2024, 2025}


def test_weekdays_tell_between_two_years() -> None:
    assert (
        _shown(("in 2018", Side.OPEN), ("in 2019", Side.OPEN), ("Sat 1 Dec", Side.AHEAD), ("Mon 3 Dec", Side.AHEAD))
        == 2018
    )


def test_a_page_without_a_year_shows_none() -> None:
    assert _shown(("in May", Side.BEHIND)) is None


@pytest.mark.parametrize(
    ("stamp", "year"), [("(last updated: 6 December 2022)", 2022), ("(revised in March 2025)", 2025)]
)
def test_a_stamp_in_the_headline_dates_the_page(stamp: str, year: int) -> None:
    body = "Season 1 of Harbour Lights ran in 2013 and ended in June 2014. Season 2 premieres on October 4."
    article = Article("https://news.example/faq", f"Harbour Lights season 2 {stamp}", (Block(BlockKind.P, body),))
    windows = {claim.window.edtf for claim in read_claims(article, Watch("Harbour Lights", 2, ())) if claim.window}
    assert f"{year}-10-04" in windows


def test_the_paragraph_behind_a_name_goes_on_about_it_in_a_round_up() -> None:
    blocks = (
        Block(BlockKind.P, "Networks met the press today."),
        Block(BlockKind.P, "Harbour Lights has its second season in the can."),
        Block(BlockKind.P, "Viewers can watch from October 4, 2024."),
        Block(BlockKind.P, "“Tin Orchard” opens on May 5, 2024."),
        Block(BlockKind.P, "Viewers can watch from November 8, 2024."),
    )
    article = Article("https://news.example/roundup", "Autumn in short", blocks)
    windows = {claim.window.edtf for claim in read_claims(article, Watch("Harbour Lights", 2, ())) if claim.window}
    assert "2024-10-04" in windows
    assert not windows & {"2024-05-05", "2024-11-08"}
