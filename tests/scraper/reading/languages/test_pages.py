"""The score on whole pages, annotated by who had not seen the tables: in our words what real pages say, and some that we made up.

Nobody looked at those that are *kept_out*, a third by their shows, to mend the tables. `-s` prints the scores; what is left of them with weights that
have not seen these shows is printed by `python -m tests.benchmarks.fit_other --folds`.
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

PAGES: Final = [
    json.loads(line)
    for file in sorted((Path(__file__).parent / "pages").glob("*.jsonl"))
    for line in file.read_text("utf-8").splitlines()
]
#: which pages -> their strict F1, a little under what was measured
FLOORS: Final = {"looked at": 0.8, "not looked at": 0.6}
PARTS: Final = {
    "looked at": [page for page in PAGES if not page["kept_out"]],
    "not looked at": [page for page in PAGES if page["kept_out"]],
}


def article(page: dict[str, Any]) -> Article:
    blocks = tuple(Block(BlockKind(block["kind"]), block["text"]) for block in page["blocks"])
    published = date.fromisoformat(page["published"]) if page["published"] else None
    return Article(page["url"], page["headline"], blocks, published, language=page["lang"])


def watch(page: dict[str, Any]) -> Watch:
    return Watch(page["watch"]["title"], page["watch"]["season"], tuple(page["watch"]["aliases"]))


def f1(pages: Sequence[dict[str, Any]], *fields: str) -> float:
    """Return the F1 over all claims of *pages* where these *fields* have to be right."""
    hits = both = 0
    for page in pages:
        made = [claim.as_json() for claim in read_claims(article(page), watch(page))]
        said, owed = ({tuple(each[field] for field in fields) for each in claims} for claims in (made, page["claims"]))
        hits += len(said & owed)
        both += len(said) + len(owed)
    return 2 * hits / both


WINDOW: Final = ("event", "earliest", "latest")


@pytest.mark.parametrize("part", PARTS)
def test_whole_pages_score_above_the_floor(part):
    strict, windows = f1(PARTS[part], *WINDOW, "stance"), f1(PARTS[part], *WINDOW)

    print(f"{len(PARTS[part])} pages in other languages, {part}: strict F1 {strict:.3f}, windows {windows:.3f}")
    assert strict >= FLOORS[part]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["id"])
def test_a_page_is_told_to_be_in_its_language(page):
    language = language_of(article(page), watch(page))

    assert language is not None
    assert language.code == page["lang"]
