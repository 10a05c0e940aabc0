"""A case of the reader: a page in a few lines of text and the claims that a careful editor notes on it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pytest

from scraper.reading import read_claims
from store.model import Article, Block, BlockKind, Claim, Watch

#: watch -> claims -> the pages that make exactly these claims
Table = Mapping[str, Mapping[str, Iterable[str]]]

_MARKS = {"## ": BlockKind.H2, "- ": BlockKind.LI} | {f"[{kind}] ": kind for kind in BlockKind}
_LITTLE = frozenset({"the", "a", "an", "some", "of"})


@dataclass(frozen=True)
class Case:
    """A page, the watch that it is read for, and the claims owed: ``event window stance``, perhaps with ``by credit``."""

    watch: Watch
    article: Article
    owed: tuple[str, ...]

    def check(self) -> None:
        """Assert that reading notes exactly the claims owed, each with a quote that stands on the page."""
        claims = read_claims(self.article, self.watch)
        texts = [self.article.headline, *(block.text for block in self.article.blocks)]

        assert sorted(map(_said, claims)) == sorted(claim.split(" by ")[0] for claim in self.owed)
        assert {_said(c): c.attributed_to for c in claims if not self._credited(c)} == {}
        assert [c.quote for c in claims if not any(c.quote and c.quote in text for text in texts)] == []

    def amid(self, *, before: str = "", after: str = "") -> "Case":
        """Return the same page with further lines before its first block or after its last."""
        blocks = (*_blocks(before), *self.article.blocks, *_blocks(after))
        return replace(self, article=replace(self.article, blocks=blocks))

    def _credited(self, claim: Claim) -> bool:
        owed = next(owed for owed in self.owed if owed.split(" by ")[0] == _said(claim))
        _, by, credit = owed.partition(" by ")
        if not by:
            return True
        if credit == "nobody":
            return claim.attributed_to is None
        return bool(_words(credit) & _words(claim.attributed_to or ""))


def cases(table: Table, unread: Mapping[str, Iterable[str]] | None = None) -> list[object]:
    """Return a parameter for each page of *table*; *unread* maps the reason of a known failure to the pages' ids.

    A watch is written ``title / season / alias / … @ day of publication``: season ``-`` for a work without seasons, day
    ``undated`` for a page without one. Claims are written ``event window stance`` with the window in EDTF (``-``: none),
    joined by ``;``; ``nothing`` for none at all. ``by NAME`` states a credit, ``by nobody`` that there is none. A page is
    lines of text: ``# `` opens the headline (where there is none, it just names the watch), ``## `` a heading, ``- `` a
    list item, ``[related] `` and the like a block of that kind; any other line is a paragraph.
    """
    reasons = {name: reason for reason, names in (unread or {}).items() for name in names}
    found = [(_name(page), _case(*place, page)) for place, page in _pages(table)]
    return [pytest.param(case, id=name, marks=_marks(reasons.get(name))) for name, case in found]


def _pages(table: Table) -> Iterator[tuple[tuple[str, str], str]]:
    for heading, sayings in table.items():
        for owed, pages in sayings.items():
            yield from (((heading, owed), page) for page in pages)


def _marks(reason: str | None) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=reason, strict=True)] if reason else []


def _case(heading: str, owed: str, page: str) -> Case:
    named, _, day = heading.partition(" @ ")
    title, season, *aliases = named.split(" / ")
    watch = Watch(title, None if season == "-" else int(season), tuple(aliases))
    headline = f"{title} season {season}: the latest" if watch.season else f"{title}: the latest"
    if page.startswith("# "):
        headline, _, page = page.removeprefix("# ").partition("\n")
    published = None if day == "undated" else date.fromisoformat(day)
    article = Article("https://news.example/story", headline, _blocks(page), published, language="en")
    return Case(watch, article, () if owed == "nothing" else tuple(owed.split("; ")))


def _blocks(lines: str) -> tuple[Block, ...]:
    return tuple(_block(" ".join(line.split())) for line in lines.strip().splitlines())


def _block(line: str) -> Block:
    mark = next((mark for mark in _MARKS if line.startswith(mark)), "")
    return Block(_MARKS.get(mark, BlockKind.P), line.removeprefix(mark))


def _name(page: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", page.lower()))[:90]


def _said(claim: Claim) -> str:
    return f"{claim.event.value} {claim.edtf or '-'} {claim.stance.value}"


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.lower())) - _LITTLE
