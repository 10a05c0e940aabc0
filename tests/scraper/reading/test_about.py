"""Whether a page is about the watched work or about many, and whose date a sentence without a name gives."""

from datetime import date

import pytest

from scraper.reading.page import passages
from scraper.reading.reader import read_statements
from scraper.reading.subject.about import view
from scraper.reading.words.lexicon import ENGLISH
from store.model import Article, Block, BlockKind, Watch

GLASS = Watch("Glass Meridian", 2)
TIDE = Watch("Tide Runner 2", None, ("Tide Runner sequel",))


def _article(page: str) -> Article:
    headline, *lines = (line.strip() for line in page.strip().splitlines())
    blocks = (Block(BlockKind.H2, line[3:]) if line.startswith("## ") else Block(BlockKind.P, line) for line in lines)
    return Article("https://news.example/a", headline, tuple(blocks), date(2023, 8, 15), language="en")


ONE_WORK = [
    (GLASS, "Everything We Hope for From Season 2 of Glass Meridian\nVic is in Panama.\nHer sister waits."),
    (
        GLASS,
        "Glass Meridian Season 2 Is “Definitely” Happening, Says Its Maker\nHe definitely wants it.\nThere's a plan.",
    ),
    (GLASS, "TV Notes: Jo Bell Talks About the Return of Glass Meridian\nIt is a long wait.\nShe knows it."),
    (
        GLASS,
        "Cameras Roll on ‘Glass Meridian’ Season 2, With a New Face in the Cast and Rain\nVic is back.\nSo is Ada.",
    ),
    (
        GLASS,
        "The spy drama we all love comes home\nNetflix brought Glass Meridian back to Lisbon.\nThe crew shot at night.",
    ),
    (GLASS, "We finally have a date!\nGlass Meridian has been away.\nIt was long.\nNobody knew.\nNow we do."),
    (TIDE, "‘Tide Runner’ shoot moves to Malta\nThe strike is over.\nTide Runner 2 goes on.\nThe tanks are full."),
]
MANY_WORKS = [
    (GLASS, "Glass Meridian and Tin Orchard return\nNetflix has named days.\nBoth were missed."),
    (GLASS, "Glass Meridian and four other dramas are back\nNetflix has named days.\nAll were missed."),
    (GLASS, "‘Nightjar’ and ‘Glass Meridian’ get dates\nNightjar comes first.\nGlass Meridian follows."),
    (GLASS, "The shows we can't wait for\nGlass Meridian is one.\nTin Orchard is another.\nDusk too.\nAnd Dawn."),
    (GLASS, "Dramas, spies and corsets\nGlass Meridian is one.\nTin Orchard is another.\nThere's more."),
    (GLASS, "Netflix moves its series around\nGlass Meridian goes first.\nThen the rest.\nDusk is early.\nDawn isn't."),
    (
        GLASS,
        "Jo Bell: “I was cold”\nThe star of Glass Meridian has time.\nHer “Medea” opens.\nGlass Meridian? Fun.\nIt was.",
    ),
    (TIDE, "Tide Runner: Origins gets a poster\nTide Runner 2 comes later.\nThe poster is blue.\nIt has a boat."),
]


@pytest.mark.parametrize(("watch", "page"), ONE_WORK, ids=lambda value: str(value)[:40])
def test_page_is_about_the_watched_work(watch: Watch, page: str) -> None:
    assert view(passages(_article(page), watch, ENGLISH), watch).about


@pytest.mark.parametrize(("watch", "page"), MANY_WORKS, ids=lambda value: str(value)[:40])
def test_page_is_about_many_works(watch: Watch, page: str) -> None:
    assert not view(passages(_article(page), watch, ENGLISH), watch).about


OURS = [
    """The shows that we wait for
    ## Glass Meridian
    It comes from Jo Bell, who gave us “House of Salt”. All episodes arrive on September 22.""",
    """The shows that we wait for
    After a first season that few saw, Glass Meridian got another. Netflix has it on September 22.""",
    """The shows that we wait for
    Glass Meridian is a love story. Jo Bell hasn't written one since “Medea” in 2016. It premieres September 22.""",
    """The shows that we wait for
    Vic is back in Glass Meridian.
    Filming was hard. The premiere is on September 22.""",
    """Glass Meridian season 2: all we know
    Season 2 has 12 episodes. The first is slated for September 22.""",
    """Glass Meridian season 2: all we know
    For the very first time, season 2 goes out at night, on September 22.""",
    """Glass Meridian season 2: all we know
    Season 1 ended in May. September 22 is when you'll get to see more.""",
]
NOT_OURS = [
    """The shows that we wait for
    Glass Meridian is a love story. There's also “Nightjar” by Jo Bell. It premieres September 22.""",
    """The shows that we wait for
    Glass Meridian is a love story. A week later, at nine, “Nightjar” opens. It premieres September 22.""",
    """The shows that we wait for
    Glass Meridian is a love story.
    In the list below you'll see what else arrives on September 22.""",
    """Glass Meridian season 2: all we know
    Many big shows premiere on September 22.""",
    """Glass Meridian season 2: all we know
    Not one of the other dramas arrives before September 22.""",
    """Glass Meridian season 2: all we know
    The first season is being shown again. That begins on September 22.""",
    """Glass Meridian season 2: all we know
    Season 1 came to Netflix in 2021. Before that, Sky had it from September 22, 2020.""",
]


MORE = "\nTin Orchard is for the fall.\nSo is Dusk.\nAnd then there is Dawn."


def _claimed(page: str) -> list[str]:
    statements = (statement for _, _, statement in read_statements(_article(page + MORE), GLASS))
    return [each.found.text for each in statements if each.ruled and each.doubt is None]


@pytest.mark.parametrize("page", OURS)
def test_date_of_a_sentence_without_our_title_is_ours(page: str) -> None:
    assert [text for text in _claimed(page) if "September 22" in text]


@pytest.mark.parametrize("page", NOT_OURS)
def test_date_of_a_sentence_without_our_title_is_not_ours(page: str) -> None:
    assert not [text for text in _claimed(page) if "September 22" in text]


@pytest.mark.parametrize(
    "sentence",
    [
        "The first season came in March 2022, and the renewal followed in June 2022.",
        "Season 1 came in March 2022. Netflix then renewed the show in June 2022.",
        "The last episode of season 1 was shown in March 2022, and three months later the show was greenlit.",
    ],
)
def test_renewal_told_behind_the_season_before_is_ours(sentence: str) -> None:
    assert _claimed(f"Glass Meridian season 2: all we know\n{sentence}")[-1:] != []


def test_order_of_the_season_before_is_not_ours() -> None:
    assert not _claimed("Glass Meridian season 2: all we know\nSeason 1 was ordered in June 2020.")
