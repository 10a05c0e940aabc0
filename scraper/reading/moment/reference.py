"""The day from which a page without a date counts "next year": the one that it bears itself, else the year that it shows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from scraper.reading.events.bidding import link_event
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.windows import Expression, resolve
from scraper.reading.windows.missing import lacks_year
from scraper.reading.windows.values import Day


class Side(Enum):
    """Where a page tells of a time: as past, as to come, as the time of its own writing, or without saying."""

    BEHIND = "behind"
    AHEAD = "ahead"
    WRITTEN = "written"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Told:
    """Words of time as a page tells of them."""

    found: Expression
    side: Side


#: what a date says for the page having been written in a year, by the years that the date lies ahead of it; like all
#: weights here by a grid over annotated pages without a date
_POINTS: Final[dict[Side, dict[int, float]]] = {
    Side.BEHIND: {0: 1.0, -1: 0.8},
    Side.AHEAD: {0: 0.4, 1: 0.6, 2: 0.3},
    Side.WRITTEN: {0: 4.0},
    Side.OPEN: {0: 0.4, -1: 0.1},
}
#: what is told as past lies in no later year, and hardly anything lies far ahead
_LATER: Final = {Side.BEHIND: -0.5, Side.AHEAD: 0.0, Side.WRITTEN: 0.0, Side.OPEN: -0.2}
_REMOTE: Final = {Side.BEHIND: -0.5, Side.AHEAD: -0.7, Side.WRITTEN: 0.0, Side.OPEN: -0.2}
_FAR: Final = 2  # years
_FIRST_PAGE: Final = 1991  # before it nothing was on the web
_NAMED: Final = 0.8  # for the year that the headline names
_FITS: Final = 0.5  # for a weekday that a day of the year has

#: stand before the day on which a page was written: "last updated on", "Posted:", "(checked"
_STAMP: Final = re.compile(
    r"\b(?:updated?|edited|revised|rev\.|posted|checked|answered|up to date|now up to)(?:\s(?:on|in|at|as of))?[:\s]{1,3}$"
)


def told(sentence: Parsed) -> Iterator[Told]:
    """Yield the dates of *sentence* with the side on which it tells them."""
    for found in sentence.dates:
        if _STAMP.search(sentence.folded, max(sentence.start, found.start - _BEFORE), found.start):
            yield Told(found, Side.WRITTEN)
            continue
        link = link_event(sentence, sentence.span(found.start, found.end))
        yield Told(found, Side.OPEN if link is None else Side.BEHIND if link.past else Side.AHEAD)


_BEFORE: Final = 24  # characters


def shown_year(dates: Sequence[Told], named: Sequence[int] = ()) -> int | None:
    """Return the year in which a page without a date was written, None where nothing on it tells.

    Every year that the page names, and the one after it, is weighed by what the page tells as past and as to come, by the
    years *named* in its headline, and by weekdays. Of equals the latest wins.
    """
    dated = [(each.side, year) for each in dates if (year := _year(each.found)) is not None]
    seen = {year for _, year in dated if year >= _FIRST_PAGE} | set(named)
    days = [each.found.value for each in dates if isinstance(each.found.value, Day)]
    scored = {
        year: sum(_points(side, at - year) for side, at in dated)
        + _NAMED * (year in named)
        + sum(_weekday(day, year) for day in days)
        for year in seen | {year + 1 for year in seen}
    }
    return max(scored, key=lambda year: (round(scored[year], 3), year), default=None)


def months_ahead(dates: Sequence[Told], year: int) -> frozenset[int]:
    """Return the months that a page written in *year*, on an unknown day, means as those of the year after.

    They are those that it names with that year alone, and those before the last month of *year* that it tells as past.

    >>> from scraper.reading.windows import find_expressions
    >>> told = [Told(find_expressions("It wrapped in March 2022.")[0], Side.BEHIND)]
    >>> sorted(months_ahead(told, 2022))
    [1, 2]
    """
    here, after, begun = set(), set(), 0
    for each in dates:
        days = None if each.found.relative else resolve(each.found.closed, reference=None)
        if not (days and days.earliest and days.latest) or days.latest - days.earliest > _A_MONTH:
            continue
        if days.latest.year == year:
            here.add(days.latest.month)
            if each.side in (Side.BEHIND, Side.WRITTEN):
                begun = max(begun, days.latest.month)
        elif days.latest.year == year + 1:
            after.add(days.latest.month)
    return frozenset(after - here) | frozenset(range(1, begun))


_A_MONTH: Final = timedelta(31)


def _points(side: Side, ahead: int) -> float:
    later = _REMOTE if ahead > _FAR else _LATER
    return _POINTS[side].get(ahead, later[side] if ahead > 0 else 0.0)


def _year(found: Expression) -> int | None:
    if found.relative:
        return None
    window = resolve(found.closed, reference=None)
    if window and window.earliest and window.latest and window.earliest.year == window.latest.year:
        return window.earliest.year
    return None


def _weekday(value: Day, year: int) -> float:
    if value.weekday is None or value.month is None or value.month.number is None or not lacks_year(value):
        return 0.0
    try:
        fits = date(year, value.month.number, value.day).weekday() == value.weekday
    except ValueError:
        return -_FITS
    return _FITS if fits else -_FITS
