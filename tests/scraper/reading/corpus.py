"""Annotated pages of our own in plain text, for fitting and measuring the reader.

A file holds pages, each opened by ``=== name``, then ``watch: title / season / alias …`` (season ``-``: none) and
``published: day`` or ``undated``, then the page a line a block: ``# `` the headline, ``## `` a heading, ``- `` a list item,
``[related] `` and the like a block of that kind, any other line a paragraph. A statement that makes a claim stands in
``{{event stance window by credit :: its words}}``, the window in EDTF, ``-`` for none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from edtf import parse_edtf

from store.model import Article, Block, BlockKind, Event, Stance, Watch

PAGES: Final = Path(__file__).parent / "pages"

_MARK: Final = re.compile(r"\{\{(\w+) (\w+) (\S+)(?: by ([^:{}]*?))? ?:: ?([^{}]*)\}\}")
_KINDS: Final = {"## ": BlockKind.H2, "- ": BlockKind.LI} | {f"[{kind}] ": kind for kind in BlockKind}

Bounds = tuple[str | None, str | None]


@dataclass(frozen=True)
class Gold:
    """A claim that a page makes: where its words stand (block, from 0; -1 the headline) and the window's first and last day."""

    event: Event
    stance: Stance
    bounds: Bounds
    credit: str | None
    block: int
    start: int
    end: int


@dataclass(frozen=True)
class Page:
    """An annotated page."""

    name: str
    watch: Watch
    article: Article
    gold: tuple[Gold, ...]


def read_pages(files: list[Path]) -> Iterator[Page]:
    """Yield the pages of *files*."""
    for file in files:
        for text in re.split(r"^=== ?", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            yield _page([line.strip() for line in text.splitlines() if line.strip()])


@cache
def bounds_of(edtf: str) -> Bounds:
    """Return the first and the last day that *edtf* covers, None where it is open, both None for ``-``."""
    if edtf == "-":
        return None, None
    first, _, last = edtf.partition("/")
    return _day(first, "lower_strict"), _day(last or first, "upper_strict")


@cache
def _day(edtf: str, end: str) -> str | None:
    if edtf in {"", ".."}:
        return None
    day = getattr(parse_edtf(edtf), end)()
    return date(day.tm_year, day.tm_mon, day.tm_mday).isoformat()


def _page(lines: list[str]) -> Page:
    name, watch, published, *rest = lines
    title, season, *aliases = watch.removeprefix("watch:").strip().split(" / ")
    day = published.removeprefix("published:").strip()
    gold: list[Gold] = []
    headline, blocks = "", []
    for line in rest:
        if line.startswith("# "):
            headline = _plain(line[2:], -1, gold)
            continue
        mark = next((mark for mark in _KINDS if line.startswith(mark)), "")
        text = _plain(line.removeprefix(mark), len(blocks), gold)
        blocks.append(Block(_KINDS.get(mark, BlockKind.P), text))
    when = None if day == "undated" else date.fromisoformat(day)
    article = Article(f"https://news.example/{name}", headline, tuple(blocks), when, language="en")
    return Page(name, Watch(title, None if season == "-" else int(season), tuple(aliases)), article, tuple(gold))


def _plain(line: str, block: int, gold: list[Gold]) -> str:
    """Return *line* without its marks, which go to *gold*."""
    text, position = "", 0
    for mark in _MARK.finditer(line):
        text += line[position : mark.start()]
        event, stance, window, credit, words = mark.groups()
        start, text = len(text), text + words.strip()
        found = Gold(Event(event), Stance(stance), bounds_of(window), credit or None, block, start, len(text))
        gold.append(found)
        position = mark.end()
    return text + line[position:]
