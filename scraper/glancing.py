"""HTML -> the watches that it names, and no more: what decides whether a page is parsed and read at all."""

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.pages import WALL_TEXT, ArticleError, visible_text
from scraper.reading import Names
from store.model import Watch


@dataclass(frozen=True, slots=True)
class Glance:
    """What a cheap look at a page shows: which watches it names, and whether it is so *short* that it may be a wall."""

    named: tuple[Watch, ...]
    short: bool


def glance(html: bytes | str, watches: Sequence[Watch], *, charset: str | None = None) -> Glance:
    """Return which of *watches* the page names anywhere, by a look that is far cheaper than parsing it.

    Raises ArticleError where there is no text at all.
    """
    text = visible_text(html, charset=charset)
    if not text:
        raise ArticleError("there is no text on the page")
    return Glance(mentioned(text, watches), len(text) < WALL_TEXT)


def mentioned(text: str, watches: Sequence[Watch]) -> tuple[Watch, ...]:
    """Return those of *watches* that *text*, such as a feed's title, names."""
    return tuple(_names(tuple(watches)).mentioned(text))


#: the indexes of the last watches asked for, by the identity of their tuple: to compare 10,000 watches takes longer than
#: to look for them
_kept: dict[int, tuple[tuple[Watch, ...], Names]] = {}


def _names(watches: tuple[Watch, ...]) -> Names:
    """Keep the index of titles: all pages of a crawl ask for the same watches."""
    if id(watches) not in _kept:
        if len(_kept) > 3:
            _kept.clear()
        _kept[id(watches)] = watches, Names(watches)
    return _kept[id(watches)][1]
