"""Words that point at what was last spoken of: "that year", "the following November", "four months later".

They are settled while a text is read, so that stage two never asks what stood before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from scraper.reading.windows.values import (
    Around,
    Beside,
    Day,
    Holiday,
    Later,
    Month,
    Next,
    Nth,
    Offset,
    Open,
    Part,
    Range,
    Section,
    Shift,
    Today,
    Unit,
    Value,
    Week,
    Weekday,
    Year,
)


def anchored(value: Value, antecedent: Value | None, spoken: Year | None) -> Value:
    """Return *value* with what it points at put in place; without an antecedent it counts from the reference day.

    *antecedent* is the value before it in the text, *spoken* the last year that the text named.

    >>> anchored(Month(11, Year(None, 0, spoken=True)), None, Year(2022)).year
    Year(number=2022, shift=0, spoken=False)
    >>> anchored(Day(24), Day(10, Month(3, Year(2023))), None).month
    Month(number=3, year=Year(number=2023, shift=0, spoken=False), shift=None)
    """
    match value:
        case Year(_, shift, True):
            return _spoken_year(shift, spoken)
        case Month(_, Year(_, shift, True)) | Section(_, _, Year(_, shift, True)):
            return replace(value, year=_spoken_year(shift, spoken) if spoken or shift else None)
        case Day(_, Month(_, Year(_, shift, True)) as month):
            return replace(value, month=replace(month, year=_spoken_year(shift, spoken)))
        case Day(_, None, None):
            return replace(value, month=_month_of(antecedent))
        case Part(_, of) | Open(_, of):
            return replace(value, of=anchored(of, antecedent, spoken))
        case Around(Later(((steps, _),)) as day, weekend):
            of = anchored(day, antecedent, spoken)
            return Week(steps, weekend) if isinstance(of, Later) else replace(value, day=of)
        case Range(first, last):
            return Range(anchored(first, antecedent, spoken), anchored(last, antecedent, spoken))
        case Later(steps):
            return _counted(steps, value, _end_of(antecedent))
        case Next(what, after, None):
            base = _end_of(antecedent)
            return replace(value, of=base) if base else replace(what, shift=Shift.NEXT if after else Shift.LAST)
        case Beside(weekday, after, Later(())):
            base = _end_of(antecedent)
            return replace(value, day=base) if base else Weekday(weekday, Shift.NEXT if after else Shift.LAST)
    return value


def _end_of(value: Value | None) -> Value | None:
    """Return what is counted from: a period without its opening, of two the later."""
    match value:
        case Open(_, of):
            return _end_of(of)
        case Range(_, last):
            return _end_of(last)
    return value


def _counted(steps: tuple[tuple[int, Unit], ...], value: Value, antecedent: Value | None) -> Value:
    """Return what lies *steps* from the antecedent; no step at all is its own day, week or month."""
    if steps and not steps[0][0]:
        return _same(steps[0][1], antecedent) or value
    return Offset(steps, antecedent) if isinstance(antecedent, _COUNTED_FROM) else value


def _same(unit: Unit, antecedent: Value | None) -> Value | None:
    if unit is Unit.MONTH:
        return _month_of(antecedent)
    if not isinstance(antecedent, _DAYS):
        return None
    return antecedent if unit is Unit.DAY else Around(antecedent)


def _month_of(value: Value | None) -> Month | None:
    """Return the month that a value names or lies in, None where it has none."""
    match value:
        case Day(_, month):
            return month
        case Month():
            return value
        case Part(_, of) | Nth(_, _, of) | Open(_, of) | Beside(_, _, of):
            return _month_of(of)
        case Range(first, last):
            month = _month_of(last)
            return month if month == _month_of(first) else None
        case Offset(_, base):
            return None if base is None else _month_of(base)
    return None


#: what "four months later" can be counted from
_DAYS: Final = (Day, Weekday, Today, Holiday, Offset, Beside)
_COUNTED_FROM: Final = (*_DAYS, Month, Year, Week)


def _spoken_year(shift: int, year: Year | None) -> Year:
    if year is None:
        return Year(None, shift, spoken=True)
    return Year(year.number + shift) if year.number is not None else Year(None, year.shift + shift)
