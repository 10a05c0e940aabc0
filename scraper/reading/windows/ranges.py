"""Ranges and alternatives: each end lends the other the year, month or week that it lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias

from scraper.reading.windows.choosing import Context
from scraper.reading.windows.missing import lacks_year, next_year, with_year, year_of
from scraper.reading.windows.values import Day, Range, Value, Weekday, Year

if TYPE_CHECKING:
    from collections.abc import Callable

    from scraper.reading.windows.spans import Days

#: gives the days of a value that has both sides
Closed: TypeAlias = "Callable[[Value, Context], Days | None]"


def ends_of(value: Range, context: Context, closed: Closed) -> tuple[Days | None, Days | None]:
    """Return the days of both ends, each placed next to the other where it could be in any year."""
    if _floats(value.first) and not _floats(value.last):
        last = closed(value.last, context)
        return (closed(value.first, replace(context, reference=last[1], past=True)) if last else None), last
    first = closed(value.first, context)
    if _floats(value.last) and first is not None and not _same_year_pair(value):
        return first, closed(value.last, replace(context, reference=first[0], past=False))
    last = closed(value.last, context)
    if first and last and last[1] < first[0] and _same_year_pair(value):
        last = closed(next_year(value.last), context)
    return first, last


def _floats(value: Value) -> bool:
    """Whether *value* can be placed next to any day."""
    return lacks_year(value) or value in _FLOATING_DAYS or (isinstance(value, Day) and value.month is None)


_FLOATING_DAYS: Final = frozenset(Weekday(day) for day in range(7))


def _same_year_pair(value: Range) -> bool:
    """Whether both ends were put into one year, so that "November to February" must run into the next."""
    first, last = year_of(value.first), year_of(value.last)
    return first is not None and first == last


_SOME_YEAR: Final = 2001


def split(value: Range, closed: Closed) -> tuple[Value, Value]:
    """Return both ends of a range, each with the year that only the other one names."""
    first, last = value.first, value.last
    year = year_of(last) or year_of(first)
    if year is None or lacks_year(first) == lacks_year(last):
        return first, last
    both = Range(with_year(first, year), with_year(last, year))
    anchor = ends_of(both, Context(date(_SOME_YEAR, 1, 1)), closed)
    if anchor[0] is None or anchor[1] is None:
        return first, last
    apart = anchor[1][0].year - anchor[0][0].year
    if lacks_year(first):
        return with_year(first, Year(year.number and year.number - apart, year.shift - apart * (not year.number))), last
    return first, with_year(last, Year(year.number and year.number + apart, year.shift + apart * (not year.number)))
