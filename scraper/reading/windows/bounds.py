"""Stage two: a symbolic value and the reference day make days.

`PARTS` is the one table of modifier and unit; it has the rows of the annotation guide, continued for weeks, quarters and
seasons in the same sense.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import singledispatch
from typing import Final, NamedTuple, TypeAlias

from scraper.reading.windows.holidays import day_of
from scraper.reading.windows.values import (
    Around,
    Beside,
    Day,
    Holiday,
    Later,
    Modifier,
    Month,
    Nth,
    Offset,
    Open,
    Opening,
    Part,
    Range,
    Rest,
    Section,
    Shift,
    Stretch,
    Today,
    Unit,
    Value,
    Week,
    Weekday,
    Year,
    lacks_year,
    with_year,
)

Days: TypeAlias = tuple[date, date]
Sides: TypeAlias = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class Context:
    """What a page tells its reader: the *reference* day, else perhaps its *year*; whether the event is *past*."""

    reference: date | None
    past: bool = False
    anime: bool = False
    year: int | None = None


class Slice(NamedTuple):
    """A part of a unit, counted from 0 in months or days; both ends included, a *last* of None is the unit's last."""

    step: Unit
    first: int
    last: int | None


#: unit -> modifier -> which of its months or days. Year and month: the annotation guide's table. A quarter, a season or
#: a half is cut likewise; a week has its first three, its middle and its last four days, as calendars have it.
PARTS: Final[dict[Unit, dict[Modifier, Slice]]] = {
    Unit.YEAR: {
        Modifier.EARLY: Slice(Unit.MONTH, 0, 3),
        Modifier.MID: Slice(Unit.MONTH, 4, 7),
        Modifier.LATE: Slice(Unit.MONTH, 8, None),
        Modifier.END: Slice(Unit.MONTH, 9, None),
        Modifier.FIRST_HALF: Slice(Unit.MONTH, 0, 5),
        Modifier.SECOND_HALF: Slice(Unit.MONTH, 6, None),
    },
    Unit.HALF: {
        Modifier.EARLY: Slice(Unit.MONTH, 0, 1),
        Modifier.MID: Slice(Unit.MONTH, 2, 3),
        Modifier.LATE: Slice(Unit.MONTH, 4, None),
        Modifier.END: Slice(Unit.MONTH, 4, None),
    },
    Unit.QUARTER: {
        Modifier.EARLY: Slice(Unit.MONTH, 0, 0),
        Modifier.MID: Slice(Unit.MONTH, 1, 1),
        Modifier.LATE: Slice(Unit.MONTH, 2, None),
        Modifier.END: Slice(Unit.MONTH, 2, None),
    },
    Unit.MONTH: {
        Modifier.EARLY: Slice(Unit.DAY, 0, 9),
        Modifier.MID: Slice(Unit.DAY, 10, 19),
        Modifier.LATE: Slice(Unit.DAY, 20, None),
        Modifier.END: Slice(Unit.DAY, 20, None),
        Modifier.FIRST_HALF: Slice(Unit.DAY, 0, 14),
        Modifier.SECOND_HALF: Slice(Unit.DAY, 15, None),
    },
    Unit.WEEK: {
        Modifier.EARLY: Slice(Unit.DAY, 0, 2),
        Modifier.MID: Slice(Unit.DAY, 1, 4),
        Modifier.LATE: Slice(Unit.DAY, 3, None),
        Modifier.END: Slice(Unit.DAY, 3, None),
        Modifier.EARLIER: Slice(Unit.DAY, 0, 2),
        Modifier.LATER: Slice(Unit.DAY, 3, None),
        Modifier.FIRST_HALF: Slice(Unit.DAY, 0, 2),
        Modifier.SECOND_HALF: Slice(Unit.DAY, 3, None),
    },
}
PARTS[Unit.SEASON] = PARTS[Unit.QUARTER]

#: season -> its first month, and the first month of the anime season of that name (both last three months)
SEASON_STARTS: Final = {1: (3, 4), 2: (6, 7), 3: (9, 10), 4: (12, 1)}
_WINTER: Final = 4
_MONTHS_OF: Final = {Unit.SEASON: 3, Unit.QUARTER: 3, Unit.HALF: 6}


@singledispatch
def bounds(value: Value, context: Context) -> Sides | None:
    """Return the first and last day of *value*, None for an open side; None where the context cannot tell.

    >>> bounds(Part(Modifier.EARLY, Year(2024)), Context(None))
    (datetime.date(2024, 1, 1), datetime.date(2024, 4, 30))
    >>> bounds(Month(6), Context(date(2024, 7, 1)))
    (datetime.date(2025, 6, 1), datetime.date(2025, 6, 30))
    """
    raise TypeError(f"not a value of time: {value!r}")


def _closed(value: Value, context: Context) -> Days | None:
    found = bounds(value, context)
    if found is None or found[0] is None or found[1] is None:
        return None
    return found[0], found[1]


def _year(value: Year | None, context: Context) -> int | None:
    """Return the number of *value*; relative years need the reference day's year or the one that the page shows."""
    if value is None:
        return None
    if value.number is not None:
        return value.number
    if value.spoken and not value.shift:
        return None
    year = context.reference.year if context.reference else context.year
    return None if year is None else year + value.shift


def _recurring(value: Value, context: Context) -> Days | None:
    """Choose the year of a value that lacks one: the next on or after the reference day, or the last one begun by it."""

    def fixed(year: int) -> Days | None:
        return _closed(with_year(value, Year(year)), context)

    if context.reference is None:
        return None if context.year is None else fixed(context.year)
    return _chosen(fixed, context.reference, past=context.past, weekday=_weekday_of(value))


def _chosen(fixed: Callable[[int], Days | None], reference: date, *, past: bool, weekday: int | None) -> Days | None:
    """Return the occurrence next to *reference* on the side that is meant; a weekday that fits the other wins.

    Years without the day (29 February) are passed over, at most eight as around 1900.
    """
    around = [fixed(reference.year + step) for step in range(-8, 9) if 1 <= reference.year + step <= date.max.year]
    begun = [days for days in around if days and days[0] <= reference - _just_begun(days)]
    coming = [days for days in around if days and days[1] >= reference]
    sides = [begun[-1:], coming[:1]] if past else [coming[:1], begun[-1:]]
    candidates = [days for side in sides for days in side]
    if weekday is not None:
        fitting = [days for days in candidates if days[0].weekday() == weekday]
        candidates = fitting or candidates
    return candidates[0] if candidates else None


def _just_begun(days: Days) -> timedelta:
    """Return how long a period must have run to be the last one: nobody calls the month that began on Monday "March"."""
    return timedelta(0 if days[0] == days[1] else 9)


def _weekday_of(value: Value) -> int | None:
    return value.weekday if isinstance(value, Day) else None


@bounds.register
def _of_year(value: Year, context: Context) -> Sides | None:
    year = _year(value, context)
    return None if year is None else (date(year, 1, 1), date(year, 12, 31))


@bounds.register
def _of_month(value: Month, context: Context) -> Sides | None:
    if value.number is None:
        return _unit_around(Unit.MONTH, (value.shift or Shift.THIS).steps, context)
    if value.shift is not None:
        return _shifted(value, value.shift, context)
    if value.year is None:
        return _recurring(value, context)
    year = _year(value.year, context)
    return None if year is None else _months(year, value.number, 1)


@bounds.register
def _of_section(value: Section, context: Context) -> Sides | None:
    if value.number is None:
        return _unit_around(value.unit, (value.shift or Shift.THIS).steps, context)
    if value.shift is not None:
        return _shifted(value, value.shift, context)
    if value.year is None:
        return _recurring(value, context)
    year = _year(value.year, context)
    if year is None:
        return None
    length = _MONTHS_OF[value.unit]
    if value.unit is Unit.SEASON:
        return _months(year, SEASON_STARTS[value.number][value.anime or context.anime], length)
    return _months(year, 1 + (value.number - 1) * length, length)


@bounds.register
def _of_holiday(value: Holiday, context: Context) -> Sides | None:
    if value.shift is not None:
        return _shifted(value, value.shift, context)
    if value.year is None:
        return _recurring(value, context)
    year = _year(value.year, context)
    if year is None:
        return None
    day = day_of(value.name, year)
    return _months(year, day.month, 1) if value.season else (day, day)


@bounds.register
def _of_day(value: Day, context: Context) -> Sides | None:
    if value.month is None:
        return _day_of_some_month(value, context)
    if lacks_year(value):
        return _recurring(value, context)
    month = _closed(value.month, context)
    if month is None or value.day > month[1].day:
        return None
    day = month[0].replace(day=value.day)
    return day, day


def _day_of_some_month(value: Day, context: Context) -> Days | None:
    """Read "the 18th", or "Friday the 22nd", as the next or last day of a month that has that number."""
    if context.reference is None:
        return None
    this = context.reference.year * 12 + context.reference.month - 1
    found = [
        date(month // 12, month % 12 + 1, value.day)
        for month in range(max(this - 12, 12), min(this + 13, date.max.year * 12))
        if monthrange(month // 12, month % 12 + 1)[1] >= value.day
    ]
    fitting = [day for day in found if value.weekday in (None, day.weekday())]
    near = [day for day in fitting if abs(day - context.reference).days < _SAME_MONTH] if value.weekday is not None else []
    before = [day for day in near or fitting if day <= context.reference]
    after = [day for day in near or fitting if day >= context.reference]
    days = (before[-1:] or after[:1]) if context.past else (after[:1] or before[-1:])
    return (days[0], days[0]) if days else None


_SAME_MONTH: Final = 21


@bounds.register
def _of_weekday(value: Weekday, context: Context) -> Sides | None:
    if context.reference is None:
        return None
    if value.week is not None:
        week = _closed(value.week, context)
        return None if week is None else _same(week[0] + timedelta(value.weekday))
    monday = context.reference - timedelta(context.reference.weekday())
    if value.shift in (Shift.NEXT, Shift.LAST):
        return _same(monday + timedelta(7 * value.shift.steps + value.weekday))
    if value.shift is Shift.PAST or (value.shift is None and context.past):
        back = (context.reference.weekday() - value.weekday) % 7
        return _same(context.reference - timedelta(back or (7 if value.shift else 0)))
    return _same(context.reference + timedelta((value.weekday - context.reference.weekday()) % 7))


def _same(day: date) -> Days:
    return day, day


@bounds.register
def _of_week(value: Week, context: Context) -> Sides | None:
    if context.reference is None:
        return None
    monday = context.reference + timedelta(7 * value.shift - context.reference.weekday())
    return monday + timedelta(5 if value.weekend else 0), monday + timedelta(6)


@bounds.register
def _of_around(value: Around, context: Context) -> Sides | None:
    days = _closed(value.day, context)
    if days is None:
        return None
    day = days[0]
    monday = day - timedelta(day.weekday())
    if not value.weekend:
        return monday, monday + timedelta(6)
    if day.weekday() < _WEDNESDAY:  # a Monday belongs to the weekend before it
        return monday - timedelta(2), day
    return min(day, monday + timedelta(5)), monday + timedelta(6)


_WEDNESDAY: Final = 2


@bounds.register
def _of_nth(value: Nth, context: Context) -> Sides | None:
    days = _closed(value.of, context)
    if days is None:
        return None
    if value.weekday is None:
        return _nth_week(value.number, days)
    if value.number < 0:
        day = days[1] - timedelta((days[1].weekday() - value.weekday) % 7)
    else:
        day = days[0] + timedelta((value.weekday - days[0].weekday()) % 7 + 7 * (value.number - 1))
    return _same(day) if days[0] <= day <= days[1] else None


def _nth_week(number: int, days: Days) -> Days:
    """Return the *number*-th week of a month or year; the first is the one that holds its fourth day, as in ISO 8601."""
    anchor = days[1] - timedelta(3 + 7 * (-number - 1)) if number < 0 else days[0] + timedelta(3 + 7 * (number - 1))
    monday = anchor - timedelta(anchor.weekday())
    return monday, monday + timedelta(6)


@bounds.register
def _of_today(value: Today, context: Context) -> Sides | None:
    return None if context.reference is None else _same(context.reference + timedelta(value.days))


@bounds.register
def _of_offset(value: Offset, context: Context) -> Sides | None:
    """Count days and weeks to a day, months to a month and years to a year; mixed or from a named day, always to a day."""
    base = _closed(value.base, context) if value.base else _closed(Today(), context)
    if base is None:
        return None
    if base[0] != base[1] and len(value.steps) == 1 and value.base:
        return _unit_of(unit_of(value.base), _moved(base[0], *value.steps[0])) if _is_unit(value.base) else None
    day = base[0]
    for count, unit in value.steps:
        day = _moved(day, count, unit)
    if value.base is None and len(value.steps) == 1 and value.steps[0][1] in (Unit.MONTH, Unit.QUARTER, Unit.YEAR):
        return _unit_of(value.steps[0][1], day)
    return _same(day)


def _is_unit(value: Value) -> bool:
    return isinstance(value, Month | Year) or (isinstance(value, Week) and not value.weekend)


@bounds.register
def _of_beside(value: Beside, context: Context) -> Sides | None:
    if lacks_year(value):
        return _recurring(value, context)
    days = _closed(value.day, context)
    if days is None:
        return None
    if value.after:
        return _same(days[1] + timedelta((value.weekday - days[1].weekday() - 1) % 7 + 1))
    return _same(days[0] - timedelta((days[0].weekday() - value.weekday - 1) % 7 + 1))


@bounds.register
def _of_later(value: Later, context: Context) -> Sides | None:
    return _of_offset(Offset(value.steps), context)


@bounds.register
def _of_stretch(value: Stretch, context: Context) -> Sides | None:
    if context.reference is None:
        return None
    reference = context.reference
    if value.unit is Unit.QUARTER:
        this = _unit_of(Unit.QUARTER, reference)
        first, last = (1, value.count) if value.count > 0 else (value.count, -1)
        return _moved(this[0], first, Unit.QUARTER), _unit_of(Unit.QUARTER, _moved(this[0], last, Unit.QUARTER))[1]
    if value.count < 0:
        return _moved(reference, value.count, value.unit), reference - timedelta(1)
    first_day = reference if value.today else reference + timedelta(1)
    return first_day, _moved(first_day, value.count, value.unit) - timedelta(1)


@bounds.register
def _of_rest(value: Rest, context: Context) -> Sides | None:
    return None if context.reference is None else (context.reference, _unit_of(value.unit, context.reference)[1])


@bounds.register
def _of_part(value: Part, context: Context) -> Sides | None:
    if lacks_year(value):
        return _recurring(value, context)
    days = _closed(value.of, context)
    if days is None or value.modifier is Modifier.SOMETIME:
        return days
    part = PARTS.get(unit_of(value.of), {}).get(value.modifier)
    if part is None:
        return None
    first, last = _sliced(days, part)
    if value.modifier is Modifier.LATER and context.reference and context.reference <= last:
        first = max(first, context.reference)
    return first, last


def _sliced(days: Days, part: Slice) -> Days:
    first = _moved(days[0], part.first, part.step)
    if part.last is None:
        return first, days[1]
    return first, _moved(days[0], part.last + 1, part.step) - timedelta(1)


def unit_of(value: Value) -> Unit:
    """Return the unit that a modifier would cut.

    >>> unit_of(Month(6))
    <Unit.MONTH: 'month'>
    """
    match value:
        case Section(unit, _, _, _, _):
            return unit
        case Month() | Holiday():
            return Unit.MONTH
        case Year():
            return Unit.YEAR
        case Week(_, False) | Around(_, False) | Nth(_, None, _):
            return Unit.WEEK
    return Unit.DAY


@bounds.register
def _of_range(value: Range, context: Context) -> Sides | None:
    """Span both ends; an end that lacks its year, month or week takes it from the other."""
    if lacks_year(value):
        return _recurring(value, context) if context.reference or context.year else None
    first, last = _ends(value, context)
    if first is None or last is None:
        return None
    if first[0] > last[1]:  # "between early 2025 and late 2024" is still one guess
        first, last = last, first
    return (min(first[0], last[0]), max(first[1], last[1])) if first[0] <= last[1] else None


def _ends(value: Range, context: Context) -> tuple[Days | None, Days | None]:
    if _floats(value.first) and not _floats(value.last):
        last = _closed(value.last, context)
        return (_closed(value.first, replace(context, reference=last[1], past=True)) if last else None), last
    first = _closed(value.first, context)
    if _floats(value.last) and first is not None and not _same_year_pair(value):
        return first, _closed(value.last, replace(context, reference=first[0], past=False))
    last = _closed(value.last, context)
    if first and last and last[1] < first[0] and _same_year_pair(value):
        last = _closed(_next_year(value.last), context)
    return first, last


def split(value: Range) -> tuple[Value, Value]:
    """Return both ends of a range, each with the year that only the other one names.

    >>> split(Range(Month(11), Month(2, Year(2024))))[0]
    Month(number=11, year=Year(number=2023, shift=0, spoken=False), shift=None)
    """
    first, last = value.first, value.last
    year = year_of(last) or year_of(first)
    if year is None or lacks_year(first) == lacks_year(last):
        return first, last
    anchor = _ends(with_year(value, year), Context(date(_SOME_YEAR, 1, 1)))
    if anchor[0] is None or anchor[1] is None:
        return first, last
    apart = anchor[1][0].year - anchor[0][0].year
    if lacks_year(first):
        return with_year(first, Year(year.number and year.number - apart, year.shift - apart * (not year.number))), last
    return first, with_year(last, Year(year.number and year.number + apart, year.shift + apart * (not year.number)))


_SOME_YEAR: Final = 2001


def _floats(value: Value) -> bool:
    """Whether *value* can be placed next to any day."""
    return lacks_year(value) or value in _FLOATING_DAYS or (isinstance(value, Day) and value.month is None)


_FLOATING_DAYS: Final = frozenset(Weekday(day) for day in range(7))


def _same_year_pair(value: Range) -> bool:
    """Whether both ends were put into one year, so that "November to February" must run into the next."""
    first, last = year_of(value.first), year_of(value.last)
    return first is not None and first == last


def year_of(value: Value | None) -> Year | None:
    """Return the year that *value* names, None where it names none."""
    match value:
        case Year():
            return value
        case Month(_, year, _) | Section(_, _, year, _, _) | Holiday(_, year, _, _):
            return year
        case Day(_, month, _):
            return year_of(month)
        case Nth(_, _, of) | Part(_, of) | Open(_, of) | Around(of, _):
            return year_of(of)
        case Range(_, last):
            return year_of(last)
    return None


def _next_year(value: Value) -> Value:
    year = year_of(value)
    if year is None:
        return value
    later = Year(year.number + 1) if year.number is not None else Year(None, year.shift + 1)
    return with_year(_without_year(value), later)


def _without_year(value: Value) -> Value:
    match value:
        case Month() | Section() | Holiday():
            return replace(value, year=None)
        case Day(day, Month() as month, weekday):
            return Day(day, replace(month, year=None), weekday)
        case Nth(number, weekday, Month() as month):
            return Nth(number, weekday, replace(month, year=None))
        case Part(modifier, of):
            return Part(modifier, _without_year(of))
        case Around(day, weekend):
            return Around(_without_year(day), weekend)
    return value


@bounds.register
def _of_open(value: Open, context: Context) -> Sides | None:
    of = _named_day(value.of)
    days = _closed(of, context)
    if days is None:
        return None
    first, last = days
    match value.opening:
        case Opening.BEFORE if not _is_end(of):
            return None, first - timedelta(1)
        case Opening.BEFORE | Opening.BY | Opening.UNTIL | Opening.NOT_LATER:
            return _start_of_current_year(last, of, context), last
        case Opening.AFTER:
            return last + timedelta(1), None
    return first, None


def _named_day(value: Value) -> Value:
    """Return the very day of "before Christmas", where the month would be meant without the "before"."""
    if isinstance(value, Holiday) and value.name != "holidays":
        return replace(value, season=False)
    return value


def _is_end(value: Value) -> bool:
    return isinstance(value, Part) and value.modifier is Modifier.END


def _start_of_current_year(last: date, of: Value, context: Context) -> date | None:
    """Return where "by the end of 2024", said in 2024, starts: with the year; other limits leave the side open."""
    year = context.reference.year if context.reference else context.year
    parted = isinstance(of, Part) and unit_of(of.of) is Unit.YEAR
    return date(last.year, 1, 1) if parted and last == date(last.year, 12, 31) and last.year == year else None


def _shifted(value: Month | Section | Holiday, shift: Shift, context: Context) -> Days | None:
    """Choose the year of "this fall", "next January", "last summer", as a reader would take it."""
    bare: Value = replace(value, shift=None)

    def fixed(year: int) -> Days | None:
        return _closed(with_year(bare, Year(year)), context)

    if context.reference is None:
        return None if context.year is None else fixed(context.year + (shift.steps if abs(shift.value) == 1 else 0))
    reference = context.reference
    if isinstance(value, Section) and shift in (Shift.THIS, Shift.NEXT):
        return fixed(_year_of_this(bare, reference, context) + shift.steps)
    around = [days for step in (-2, -1, 0, 1, 2) if (days := fixed(reference.year + step))]
    if shift is Shift.THIS:
        soon = reference.month >= _AUTUMN and isinstance(value, Month) and (value.number or 0) <= _SPRING
        return fixed(reference.year + soon)
    if shift in (Shift.NEXT, Shift.COMING):
        return next(days for days in around if days[0] > reference)
    return next(days for days in reversed(around) if days[1] < reference)


_AUTUMN: Final = 10
_SPRING: Final = 3


def _year_of_this(bare: Value, reference: date, context: Context) -> int:
    """Return the year of "this winter": in January and February the one that began the December before."""
    winter = isinstance(bare, Section) and bare.unit is Unit.SEASON and bare.number == _WINTER
    anime = context.anime or (isinstance(bare, Section) and bare.anime)
    return reference.year - (winter and not anime and reference.month <= 2)


def _unit_around(unit: Unit, steps: int, context: Context) -> Days | None:
    """Return the reference day's month, quarter or half, *steps* further."""
    if context.reference is None:
        return None
    return _unit_of(unit, _moved(_unit_of(unit, context.reference)[0], steps, unit))


def _unit_of(unit: Unit, day: date) -> Days:
    """Return the unit that *day* lies in."""
    if unit is Unit.WEEK:
        monday = day - timedelta(day.weekday())
        return monday, monday + timedelta(6)
    length = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12}[unit]
    return _months(day.year, (day.month - 1) // length * length + 1, length)


def _months(year: int, month: int, count: int) -> Days:
    """Return the run of *count* months from *month* (1 to 12) of *year*."""
    end = year * 12 + month - 1 + count - 1
    last_year, last_month = end // 12, end % 12 + 1
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


def _moved(day: date, count: int, unit: Unit) -> date:
    """Return *day* moved by *count* units; a month without that day gives its last."""
    if unit in (Unit.DAY, Unit.WEEK, Unit.WEEKEND):
        return day + timedelta(count * (1 if unit is Unit.DAY else 7))
    months = day.year * 12 + day.month - 1 + count * {Unit.MONTH: 1, Unit.YEAR: 12}.get(unit, _MONTHS_OF.get(unit, 1))
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
