"""Who wrote a page, as it shows a reader."""

import re
from itertools import chain
from typing import Final

from scraper.pages import words
from scraper.pages.runs import Line

_BY: Final = re.compile(
    rf"\W{{0,3}}(?:(?:{words.one_of(words.PUBLISHED)})\s)?(?:{words.one_of(words.BY)})\s*[:：]?\s+", re.IGNORECASE
)
#: what a name ends before: a sign between parts, a comma, a digit, a word for publishing or a place in the firm
_END: Final = re.compile(
    rf"\s*+[|•·–—/,(@\d]|\n|\s++(?:on|in|at|for|le|am|el|il|{words.one_of(words.PUBLISHED)})\b|\s(?:updated|staff writer)\b",
    re.IGNORECASE,
)
_MONTH_OR_DAY: Final = re.compile(
    r"\s++(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[^\W\d_]{3,9}\.?(?=\s\d))", re.IGNORECASE
)
#: lines looked at after the headline and before it
_AFTER: Final = 5
_BEFORE: Final = 3
_NAME: Final = range(2, 61)
#: names have no more words
_WORDS: Final = 6


def shown_writer(lines: list[Line], headline: int | None) -> str | None:
    """Return the name in a line such as "By Ines Marr" by the headline, whose number among *lines* is *headline*."""
    if headline is None:
        return None
    near = chain(lines[headline + 1 : headline + 1 + _AFTER], lines[max(0, headline - _BEFORE) : headline])
    return next((name for line in near if len(line.text) <= 120 and (name := writer_in(line.text))), None)


def writer_in(text: str) -> str | None:
    """Return the writer's name in the byline *text*, or None where it is none.

    >>> writer_in("Posted by Ines Marr on 5 May 2021"), writer_in("By the end of May it will be out.")
    ('Ines Marr', None)
    """
    match = _BY.match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    ends = [found.start() for pattern in (_END, _MONTH_OR_DAY) if (found := pattern.search(rest))]
    name = rest[: min(ends, default=len(rest))].strip(" :.")
    capital = bool(name) and not name[0].islower() and "." not in name.split(" ")[-1]
    return (
        name
        if capital and len(name) in _NAME and len(name.split()) <= _WORDS and not name.endswith(("!", "?"))
        else None
    )
