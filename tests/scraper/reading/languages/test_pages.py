"""The score on whole pages that we made up, written by who had not seen the tables.

Of every two pages one was looked at since, for what the tables lacked; the other is only measured. `-s` prints the scores.
"""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from scraper.reading import read_claims
from scraper.reading.languages import language_of
from store.model import Article, Block, BlockKind, Watch

PAGES: Final = [json.loads(line) for line in Path(__file__).with_name("pages.jsonl").read_text("utf-8").splitlines()]

#: which pages -> their strict F1, a little under what was measured
FLOORS: Final = {"looked at": 0.72, "only measured": 0.45}
HALVES: Final = {"looked at": PAGES[::2], "only measured": PAGES[1::2]}

Key = tuple[str, str | None, str | None, str]


def article(page: dict[str, Any]) -> Article:
    blocks = tuple(Block(BlockKind(block["kind"]), block["text"]) for block in page["blocks"])
    published = date.fromisoformat(page["published"]) if page["published"] else None
    return Article(page["url"], page["headline"], blocks, published, language=page["lang"])


def watch(page: dict[str, Any]) -> Watch:
    return Watch(page["watch"]["title"], page["watch"]["season"], tuple(page["watch"]["aliases"]))


def keys(claims: Sequence[dict[str, Any]]) -> set[Key]:
    return {(claim["event"], claim["earliest"], claim["latest"], claim["stance"]) for claim in claims}


def f1(pages: Sequence[dict[str, Any]]) -> float:
    """Return the strict F1 over all claims of *pages*."""
    said = [keys([claim.as_json() for claim in read_claims(article(page), watch(page))]) for page in pages]
    owed = [keys(page["claims"]) for page in pages]
    hits = sum(len(one & other) for one, other in zip(said, owed, strict=True))
    return 2 * hits / sum(map(len, said + owed))


@pytest.mark.parametrize("half", HALVES)
def test_whole_pages_score_above_the_floor(half):
    score = f1(HALVES[half])

    print(f"{len(HALVES[half])} pages in other languages, {half}: strict F1 {score:.3f}")
    assert score >= FLOORS[half]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["id"])
def test_a_page_is_told_to_be_in_its_language(page):
    language = language_of(article(page))

    assert language is not None
    assert language.code == page["lang"]
