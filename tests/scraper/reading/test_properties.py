"""What holds for every page: no exception, quotes from the page, windows in order, the same answer twice, linear time."""

import time
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.extraction import extract
from scraper.reading import read_claims
from store.model import Article, Block, BlockKind, Stance, Watch

from .corpus import PAGES, read_pages

WATCHES = [
    Watch("Iron Tide", 3, ("IT",)),
    Watch("You", 5),
    Watch("Harbor Lights", None),
    Watch("1899", 2),
    Watch("Wednesday", 2),
]
PIECES = [
    "Iron Tide", "“Iron Tide”", "You", "Harbor Lights", "1899", "Wednesday", "season 3", "Season 5", "the second season", "it", "the show",
    "premieres", "was released", "will return", "is set for", "has not been", "renewed", "filming", "wrapped", "the trailer", "cancelled",
    "May 3, 2024", "in 2025", "next year", "on Friday", "late 2023 or early 2024", "from May 3 to July 9", "no release date", "Netflix",
    "said", "according to", "“", "”", "(", ")", ",", ".", "?", ";", "—", "and", "but", "not", "until", "which", "\u200b", "İ", "ß", "0", "\n",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join) | st.text(max_size=80)
BLOCKS = st.lists(st.builds(Block, st.sampled_from(list(BlockKind)), TEXTS), max_size=4).map(tuple)
DAYS = st.none() | st.dates(date(1995, 1, 1), date(2035, 12, 31))


@given(TEXTS, BLOCKS, DAYS, st.sampled_from(WATCHES), DAYS)
@settings(max_examples=300, deadline=None)
def test_any_page_is_read_without_an_exception(headline, blocks, published, watch, first_seen):
    _holds(Article("https://news.example/", headline, blocks, published), watch, first_seen)


def _holds(article, watch, first_seen):
    claims = read_claims(article, watch, first_seen=first_seen)

    silent = ("related", "boilerplate", "comment")
    texts = [article.headline, *(block.text for block in article.blocks if block.kind not in silent)]
    assert claims == read_claims(article, watch, first_seen=first_seen)
    assert all(claim.quote and any(claim.quote in text for text in texts) for claim in claims)
    assert all((claim.window is None) == (claim.stance in (Stance.UNANNOUNCED, Stance.CANCELLED)) for claim in claims)
    assert len({(claim.event, claim.window, claim.stance) for claim in claims}) == len(claims)
    assert all(claim.reasons for claim in claims)


@pytest.fixture(scope="module")
def annotated():
    return list(read_pages(sorted(PAGES.glob("news-*.txt"))))


@pytest.mark.parametrize("seed", range(60))
def test_a_mutated_page_is_read_without_an_exception(annotated, seed):
    random = Random(seed)
    page = random.choice(annotated)
    blocks = tuple(replace(block, text=_mutated(block.text, random)) for block in page.article.blocks)

    _holds(replace(page.article, blocks=blocks), page.watch, date(2024, 1, 1))


def _mutated(text, random):
    """Cut, double, swap and write over words of *text*, and put signs where none belong."""
    words = text.split(" ")
    for _ in range(random.randrange(8)):
        at, other = random.randrange(len(words)), random.randrange(len(words))
        match random.randrange(6):
            case 0:
                words[at] = words[at][: random.randrange(len(words[at]) + 1)]
            case 1:
                words.insert(at, words[other])
            case 2:
                words[at], words[other] = words[other], words[at]
            case 3:
                words[at] = random.choice(PIECES)
            case 4:
                words[at] = words[at].swapcase()
            case 5:
                words[at] += chr(random.choice((0x22, 0x27, 0x2014, 0x200B, 0x301, 0x3002, 0xD7A3, 0x1F600)))
    return " ".join(words)


def test_the_order_of_watches_changes_no_claim():
    watches = [*WATCHES, Watch("Iron Tide", 2), Watch("Iron Tide", 4)]
    html = (
        "<title>Iron Tide and Wednesday: dates</title><article><h1>Iron Tide and Wednesday: dates</h1>"
        "<p>Iron Tide season 3 premieres on May 3, 2024, and season 4 in 2026.</p><p>Wednesday season 2 is out in August 2025.</p>"
        "<p>Harbor Lights opens on June 6, 2025. You returns for its fifth season in April 2025.</p></article>"
    )

    said = [
        extract(html, "https://news.example/", order, today=date(2025, 1, 1)).claims
        for order in (watches, watches[::-1], sorted(watches, key=str))
    ]

    assert any(said[0].values())
    assert said[0] == said[1] == said[2]


HOSTILE = [
    "season ",
    "May 3 ",
    "1/1/",
    "“You” ",
    "the the ",
    "not no ",
    "(",
    "'",
    "s2 ",
    "Iron Tide ",
    "A",
    "— ",
    "said, ",
    "2024 ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_and_no_faster(piece):
    def cost(size):
        page = Article(
            "https://news.example/", "Iron Tide", (Block(BlockKind.P, (piece * size)[:size]),), date(2024, 1, 1)
        )
        start = time.process_time()
        read_claims(page, WATCHES[0])
        return time.process_time() - start

    cost(2_000)
    # the best of several, for what else the machine does costs time too
    short, long = (min(cost(size) for _ in range(3)) for size in (20_000, 80_000))

    # four times the length; sixteen would be quadratic
    assert long < max(9 * short, 1.0)


def test_silent_blocks_make_no_claim():
    said = "Iron Tide season 3 premieres on May 3, 2024."
    for kind in (BlockKind.RELATED, BlockKind.BOILERPLATE, BlockKind.COMMENT):
        page = Article("https://news.example/", "Iron Tide", (Block(kind, said),), date(2024, 1, 1))
        assert read_claims(page, WATCHES[0]) == ()


def test_relative_words_count_from_the_first_sight_where_a_page_shows_no_day():
    page = Article(
        "https://news.example/", "Iron Tide", (Block(BlockKind.P, "Iron Tide season 3 premieres next year."),)
    )

    seen = read_claims(page, WATCHES[0], first_seen=date(2023, 6, 1))

    assert read_claims(page, WATCHES[0]) == ()
    assert [(claim.edtf, claim.relative) for claim in seen] == [("2024", True)]
