"""Whatever a work is called, what a page says of it is read alike."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

from scraper.reading import read_claims
from store.model import Article, Block, BlockKind, Watch

from .conftest import Case, cases

#: works of the cases that are asked for under other titles
NAMED: Final = ("Salt Harbour", "Harbour Lights", "Velvet Atlas")
#: a long one, one of two halves, ordinary words, numbers, and signs that end sentences
TITLES: Final = (
    "The Long Winding Road to the Bay",
    "Gulls: Copper Tales",
    "Dark",
    "24",
    "Élite",
    "Who Killed the Gull?",
    "Haikyu!!",
    "9-1-1",
    "Harbour 2049",
)
#: one case in so many may be read otherwise
FEW: Final = 100
DAY: Final = date(2023, 5, 10)


def named() -> Iterator[Case]:
    for file in sorted(Path(__file__).parent.glob("test_*_cases.py")):
        for table in vars(import_module(f"tests.scraper.reading.{file.stem}")).values():
            if isinstance(table, dict) and all(" / " in str(head) and isinstance(table[head], dict) for head in table):
                yield from (parameter.values[0] for parameter in cases(table))  # type: ignore[misc]


CASES: Final = [case for case in named() if case.watch.title in NAMED]


def said(article: Article, watch: Watch) -> list[str]:
    return sorted(f"{claim.event} {claim.edtf} {claim.stance}" for claim in read_claims(article, watch))


@pytest.mark.parametrize("title", TITLES)
def test_a_title_changes_next_to_nothing(title):
    otherwise = []
    for case in CASES:
        old, article = case.watch.title, case.article
        blocks = tuple(Block(block.kind, block.text.replace(old, title)) for block in article.blocks)
        renamed = replace(article, headline=article.headline.replace(old, title), blocks=blocks)
        if said(renamed, replace(case.watch, title=title)) != said(article, case.watch):
            otherwise.append(article)

    assert len(CASES) > FEW
    assert len(otherwise) <= len(CASES) // FEW, otherwise


ASKS: Final = {
    "No Season 2 for Who Killed the Gull?": ["release None cancelled"],
    "Netflix axes Who Killed the Gull?": ["release None cancelled"],
    "Who Killed the Gull? Is Back on June 14": ["release 2023-06-14 confirmed"],
    "Who Killed the Gull? season 2 is out on June 14": ["release 2023-06-14 confirmed"],
    "Is season 2 of Who Killed the Gull? out on June 14": [],
    "Will Netflix cancel Who Killed the Gull?": [],
}


@pytest.mark.parametrize("headline", ASKS)
def test_the_question_mark_of_a_title_asks_nothing(headline):
    page = Article("https://news.example/", headline, (Block(BlockKind.P, "The harbour is quiet."),), DAY)

    assert said(page, Watch("Who Killed the Gull?", 2)) == ASKS[headline]
