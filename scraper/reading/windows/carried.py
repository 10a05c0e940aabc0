"""A year to come that was just named goes on for the season or half that is said next: "2026, then. We'd guess the fall."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scraper.reading.windows.missing import lacks_year, with_year
from scraper.reading.windows.values import Part, Section, Value, Year

if TYPE_CHECKING:
    from scraper.reading.windows.choosing import Context


def in_year_beside(value: Value, beside: Year, context: Context) -> Value:
    """Return a part of the year that is said beside a year to come as part of that year, every other value as it is.

    >>> from datetime import date
    >>> from scraper.reading.windows.choosing import Context
    >>> from scraper.reading.windows.values import Unit
    >>> in_year_beside(Section(Unit.SEASON, 3), Year(2026), Context(date(2025, 2, 1))).year
    Year(number=2026, shift=0, spoken=False)
    """
    now = context.reference.year if context.reference else context.year
    number = beside.number if beside.number is not None or now is None else now + beside.shift
    if now is None or number is None or not 1 <= number - now <= _NEAR:
        return value
    if lacks_year(value):
        return with_year(value, Year(number)) if _is_part(value) else value
    return _of_the_year(value, Year(number))


_NEAR: Final = 2  # years


def _is_part(value: Value) -> bool:
    """Whether *value* is a season, half or quarter; a month beside a year is too often another one's."""
    match value:
        case Part(_, of):
            return _is_part(of)
        case Section():
            return True
    return False


def _of_the_year(value: Value, year: Year) -> Value:
    """Put a year in the place of "the year" in "the first half of the year"."""
    match value:
        case Section(_, int(), Year(None, 0, False), None):
            return Section(value.unit, value.number, year, anime=value.anime)
        case Part(_, Year(None, 0, False)):
            return Part(value.modifier, year)
    return value
