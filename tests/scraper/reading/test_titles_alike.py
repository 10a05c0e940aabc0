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


COLONS: Final = ("Gulls: Copper Tales", "Dune – Part Three", "Harbour: The Long Night")


@pytest.mark.parametrize("title", COLONS)
def test_a_quote_does_not_cut_a_title(title):
    text = f"Quell has confirmed that {title} season 2 will premiere in late 2027."
    page = Article("https://news.example/", title, (Block(BlockKind.P, text),), DAY)

    assert [claim.quote for claim in read_claims(page, Watch(title, 2))] == [text.removesuffix(".")]


FACTS: Final = (
    ("Release: January 28, 2022 – present", 2, []),
    ("Premiere: January 28, 2022", 2, []),
    ("Release: July 15, 2016 – December 31, 2021", 3, []),
    ("Release: January 28, 2022 – present", 1, ["release 2022-01-28 confirmed"]),
    ("Season 2 release: May 2027", 2, ["release 2027-05 confirmed"]),
)


@pytest.mark.parametrize(("fact", "season", "claims"), FACTS)
@pytest.mark.parametrize("headline", ["Copper Gulls", "Copper Gulls (TV series)"])
def test_the_facts_of_a_whole_show_are_no_later_season_s(headline, fact, season, claims):
    blocks = (Block(BlockKind.LI, fact), Block(BlockKind.P, "Copper Gulls is a television series."))
    page = Article("https://wiki.example/", headline, blocks)

    assert said(page, Watch("Copper Gulls", season)) == claims
