"""The day that a page without a publication date bears at its top: its byline, the dateline of a press release.

Sources of the forms: how blogs, news sites and press releases set the day above or before their first sentence ("July 23,
2012", "By Jo Miller. Apr. 22 2020, Updated 4:41 p.m.", "Dec 1, 2022 • 8List", "NEW YORK - September 15, 2011 - ").
"""

import re
from collections.abc import Iterator
from typing import Final

from scraper.reading.windows import Expression, find_expressions
from scraper.reading.windows.values import Day
from store.model import Article, BlockKind

#: blocks at the top of a page among which a byline is looked for, and a dateline
_TOP, _NEAR_TOP = 3, 7
#: characters that a byline has at most, and of a block that are looked at
_LONGEST, _LOOKED_AT = 100, 160

#: what may stand before the day of a byline: nothing, a name, who wrote, when it was posted
_BEFORE: Final = re.compile(
    r"(?:.{0,50}[|•·.,–—-]\s?)?(?:(?:last )?(?:updated|posted|published|written|edited|revised)?(?: on| at)?:?\s?)?",
    re.IGNORECASE,
)
#: what may stand behind it: nothing, the hour, a sign and more
_BEHIND: Final = re.compile(r"\s?(?:$|[|•·–—-]|\.|,? ?(?:at |updated )?\d{1,2}[:.]\d\d|at \d|by\b)", re.IGNORECASE)
#: a place and a dash, and the dash, bracket or colon that closes a dateline
_PLACE: Final = re.compile(r"\(?[A-Z][A-Za-z.]++(?:[ ,]{1,2}[A-Z][A-Za-z.]++){0,5}\)?(?:\s?[–—,(-]{1,2}|:)\s?")
_CLOSED: Final = re.compile(r"\s?(?:[–—):-]|/PR)")


def byline(article: Article) -> Expression | None:
    """Return the day that *article* bears at its top as that of its writing, None where it bears none."""
    for place, block in enumerate(article.blocks[:_NEAR_TOP]):
        if block.kind in _NOT_OURS:
            continue
        text = block.text[:_LOOKED_AT]
        for found in _days(text):
            before, behind = text[: found.start], text[found.end :]
            if _PLACE.fullmatch(before) and _CLOSED.match(behind):
                return found
            short = place < _TOP and len(block.text) <= _LONGEST
            if short and _fits(block.kind, before, behind) and not (place and _listed(article, block.text)):
                return found
    return None


_NOT_OURS: Final = (BlockKind.RELATED, BlockKind.COMMENT, BlockKind.LI)


def _days(text: str) -> Iterator[Expression]:
    """Yield the days that *text* gives with their year."""
    if any(character.isdigit() for character in text):
        for found in find_expressions(text):
            if (
                isinstance(found.value, Day)
                and not found.relative
                and (found.value.day > _MONTHS or found.rule in _NAMED)
            ):
                yield found


#: rules that read a month in words; digits tell day from month only where one of them is no month
_NAMED: Final = ("month_day", "day_month", "weekday_day", "iso_day")
_MONTHS: Final = 12


def _fits(kind: BlockKind, before: str, behind: str) -> bool:
    """Whether nothing stands around a day but what bylines have; a heading begins with its day and says more."""
    if kind is BlockKind.H2:
        return not before and behind.lstrip().startswith("|")
    return _BEFORE.fullmatch(before) is not None and _BEHIND.match(behind) is not None


def _listed(article: Article, text: str) -> bool:
    """Whether the page has other blocks as bare as *text*, which then is one of the days of a list."""
    bare = [block for block in article.blocks if len(block.text) <= len(text) + 12 and block.kind is not BlockKind.LI]
    return sum(any(_days(block.text)) for block in bare[: _NEAR_TOP * 2]) > 1
