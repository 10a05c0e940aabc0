"""Stage two: a symbolic value and the reference day make days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import singledispatch
from typing import Final

from scraper.reading.windows.choosing import Context, chosen, day_of_some_month, shifted_to, weekday_near
from scraper.reading.windows.holidays import day_of
from scraper.reading.windows.missing import lacks_year, with_year
from scraper.reading.windows.parts import PARTS, SEASON_STARTS, sliced, unit_of
from scraper.reading.windows.ranges import ends_of
from scraper.reading.windows.spans import (
    MONTHS_OF,
    Days,
    Sides,
    months,
    moved,
    nth_week,
    nth_weekday,
    one_day,
    stretch,
    unit_holding,
    week_around,
    weekday_beside,
)
from scraper.reading.windows.values import (
    Around,
    Beside,
    Day,
    Holiday,
    Later,
    Modifier,
    Month,
    Next,
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
)


@singledispatch
def bounds(value: Value, context: Context) -> Sides | None:
    """Return the first and last day of *value*, None for an open side; None where the context cannot tell.

    >>> bounds(Part(Modifier.EARLY, Year(2024)), Context(None))
    (datetime.date(2024, 1, 1), datetime.date(2024, 4, 30))
    >>> bounds(Month(6), Context(date(2024, 7, 1)))
    (datetime.date(2025, 6, 1), datetime.date(2025, 6, 30))
    """
    raise TypeError(f"not a value of time: {value!r}")


def closed(value: Value, context: Context) -> Days | None:
    """Return the days of *value* where both its sides are known."""
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
    if value.spoken and value.shift <= 0:
        return None
    year = context.reference.year if context.reference else context.year
    return None if year is None else year + value.shift


def _recurring(value: Value, context: Context) -> Days | None:
    """Choose the year of a value that lacks one: the next on or after the reference day, or the last one begun by it."""

    def fixed(year: int) -> Days | None:
        return closed(with_year(value, Year(year)), context)

    if context.reference is None:
        return None if context.year is None else fixed(context.year)
    days = chosen(fixed, context.reference, past=context.past, weekday=_weekday_of(value))
    if isinstance(value, Range) and days and not context.past and _mostly_gone(days, context.reference):
        return chosen(fixed, days[1] + timedelta(1), past=False, weekday=None)
    return days


def _mostly_gone(days: Days, day: date) -> bool:
    """Whether more than half of some months lies behind: in January, "between October and March" is the next one."""
    length = days[1] - days[0]
    return length > timedelta(60) and (day - days[0]) * 2 > length


def next_after(value: Value, earlier: Value, context: Context) -> Days | None:
    """Return the first days of a value without a year that begin after *earlier* does and not after the reference day.

    "Begun in July 2011, wrapped in December" is one story; None where it can't be told so.

    >>> next_after(Month(12), Month(7, Year(2011)), Context(None, past=True))
    (datetime.date(2011, 12, 1), datetime.date(2011, 12, 31))
    """
    begun = closed(earlier, context) if lacks_year(value) else None
    if begun is None:
        return None
    for year in (begun[0].year, begun[0].year + 1):
        days = closed(with_year(value, Year(year)), context)
        if days and days[0] > begun[0] and (context.reference is None or days[0] <= context.reference):
            return days
    return None


def _shifted(value: Month | Section | Holiday, shift: Shift, context: Context) -> Days | None:
    bare: Value = replace(value, shift=None)
    return shifted_to(value, shift, context, lambda year: closed(with_year(bare, Year(year)), context))


def _weekday_of(value: Value) -> int | None:
    return value.weekday if isinstance(value, Day) else None


@bounds.register
def _of_year(value: Year, context: Context) -> Sides | None:
    year = _year(value, context)
    return None if year is None else (date(year, 1, 1), date(year, 12, 31))


@bounds.register
def _of_month(value: Month, context: Context) -> Sides | None:
    if value.number is None:
        return _unit_from_here(Unit.MONTH, (value.shift or Shift.THIS).steps, context)
    if value.shift is not None:
        return _shifted(value, value.shift, context)
    if value.year is None:
        return _recurring(value, context)
    year = _year(value.year, context)
    return None if year is None else months(year, value.number, 1)


@bounds.register
def _of_section(value: Section, context: Context) -> Sides | None:
    if value.number is None:
        return _unit_from_here(value.unit, (value.shift or Shift.THIS).steps, context)
    if value.shift is not None:
        return _shifted(value, value.shift, context)
    if value.year is None:
        return _recurring(value, context)
    year = _year(value.year, context)
    if year is None:
        return None
    length = MONTHS_OF[value.unit]
    if value.unit is Unit.SEASON:
        return months(year, SEASON_STARTS[value.number][value.anime or context.anime], length)
    return months(year, 1 + (value.number - 1) * length, length)


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
    if day is None:
        return None
    return months(year, day.month, 1) if value.season else (day, day)


@bounds.register
def _of_day(value: Day, context: Context) -> Sides | None:
    if value.month is None:
        if context.reference is None:
            return None
        return day_of_some_month(value.day, value.weekday, context.reference, past=context.past)
    if lacks_year(value):
        return _recurring(value, context)
    month = closed(value.month, context)
    if month is None or value.day > month[1].day:
        return None
    day = month[0].replace(day=value.day)
    return day, day


@bounds.register
def _of_weekday(value: Weekday, context: Context) -> Sides | None:
    if context.reference is None:
        return None
    if value.week is not None:
        week = closed(value.week, context)
        return None if week is None else one_day(week[0] + timedelta(value.weekday))
    return weekday_near(value.weekday, value.shift, context.reference, past=context.past)


@bounds.register
def _of_week(value: Week, context: Context) -> Sides | None:
    if context.reference is None:
        return None
    monday = context.reference + timedelta(7 * value.shift - context.reference.weekday())
    return monday + timedelta(5 if value.weekend else 0), monday + timedelta(6)


@bounds.register
def _of_around(value: Around, context: Context) -> Sides | None:
    days = closed(value.day, context)
    return None if days is None else week_around(days[0], weekend=value.weekend)


@bounds.register
def _of_nth(value: Nth, context: Context) -> Sides | None:
    days = closed(value.of, context)
    if days is None:
        return None
    if value.days:
        return one_day(days[1] if value.number < 0 else days[0] + timedelta(value.number - 1))
    if value.weekday is not None:
        return nth_weekday(value.number, value.weekday, days)
    if isinstance(value.of, Month) and value.number in (1, -1):  # "the first week of June": its first seven days
        return (days[0], days[0] + _SIX_DAYS) if value.number == 1 else (days[1] - _SIX_DAYS, days[1])
    return nth_week(value.number, days)


_SIX_DAYS: Final = timedelta(6)


@bounds.register
def _of_today(value: Today, context: Context) -> Sides | None:
    return None if context.reference is None else one_day(context.reference + timedelta(value.days))


@bounds.register
def _of_offset(value: Offset, context: Context) -> Sides | None:
    """Count days and weeks to a day, months to a month and years to a year; mixed or from a named day, always to a day."""
    base = closed(value.base, context) if value.base else closed(Today(), context)
    if base is None:
        return _years_off(value, context)
    if base[0] != base[1] and len(value.steps) == 1 and value.base:
        return _unit_offset(value.base, value.steps[0], base[0])
    day = base[0]
    for count, unit in value.steps:
        day = moved(day, count, unit)
    if value.base is None and len(value.steps) == 1 and value.steps[0][1] in (Unit.MONTH, Unit.QUARTER, Unit.YEAR):
        return unit_holding(value.steps[0][1], day)
    return one_day(day)


def _years_off(value: Offset, context: Context) -> Days | None:
    """Return the year that lies whole years from that of a page without a day: "two years ago"."""
    if value.base or context.year is None or context.reference or [unit for _, unit in value.steps] != [Unit.YEAR]:
        return None
    return months(context.year + value.steps[0][0], 1, 12)


def _unit_offset(base: Value, step: tuple[int, Unit], first: date) -> Days | None:
    """Return the month, year or week that lies a *step* from another; weeks after a month can't be told."""
    unit = unit_of(base)
    if not isinstance(base, Month | Year | Week) or (isinstance(base, Week) and base.weekend):
        return None
    return unit_holding(unit, moved(first, *step)) if step[1] in _COUNTABLE[unit] else None


_COUNTABLE: Final = {
    Unit.WEEK: (Unit.WEEK,),
    Unit.MONTH: (Unit.MONTH, Unit.QUARTER, Unit.YEAR),
    Unit.YEAR: (Unit.YEAR,),
}


@bounds.register
def _of_beside(value: Beside, context: Context) -> Sides | None:
    if lacks_year(value):
        return _recurring(value, context)
    days = closed(value.day, context)
    return None if days is None else weekday_beside(value.weekday, days, after=value.after)


@bounds.register
def _of_later(value: Later, context: Context) -> Sides | None:
    ahead = value.steps and all(count > 0 for count, _ in value.steps)
    return _of_offset(Offset(value.steps), context) if ahead else None


@bounds.register
def _of_next(value: Next, context: Context) -> Sides | None:
    days = closed(value.of, context) if value.of else None
    if days is None:
        return None
    years = range(days[0].year - 2, days[1].year + 3)
    around = [found for year in years if (found := closed(with_year(value.what, Year(year)), context))]
    if value.after:
        return next((found for found in around if found[0] > days[1]), None)
    return next((found for found in reversed(around) if found[1] < days[0]), None)


@bounds.register
def _of_stretch(value: Stretch, context: Context) -> Sides | None:
    return None if context.reference is None else stretch(value.count, value.unit, context.reference, today=value.today)


@bounds.register
def _of_rest(value: Rest, context: Context) -> Sides | None:
    return None if context.reference is None else (context.reference, unit_holding(value.unit, context.reference)[1])


@bounds.register
def _of_part(value: Part, context: Context) -> Sides | None:
    if lacks_year(value):
        return _recurring(value, context)
    days = closed(value.of, context)
    if days is None or value.modifier is Modifier.SOMETIME:
        return days
    part = PARTS.get(unit_of(value.of), {}).get(value.modifier)
    if part is None:
        return None
    first, last = sliced(days, part)
    if value.modifier is Modifier.LATER and context.reference and context.reference <= last:
        first = max(first, context.reference)
    return first, last


@bounds.register
def _of_range(value: Range, context: Context) -> Sides | None:
    """Span both ends; an end that lacks its year, month or week takes it from the other."""
    if lacks_year(value):
        return _recurring(value, context) if context.reference or context.year else None
    first, last = ends_of(value, context, closed)
    if first is None or last is None:
        return None
    if first[0] > last[1]:  # "between early 2025 and late 2024" is still one guess
        first, last = last, first
    return (min(first[0], last[0]), max(first[1], last[1])) if first[0] <= last[1] else None


@bounds.register
def _of_open(value: Open, context: Context) -> Sides | None:
    of = _named_day(value.of)
    days = closed(of, context)
    if days is None:
        return None
    first, last = days
    match value.opening:
        case Opening.BEFORE if not _is_end(of):
            last = first - timedelta(1)
            return _start_of_current_year(last, of, context), last
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
    parted = (isinstance(of, Part) and unit_of(of.of) is Unit.YEAR) or of == Holiday("new year")
    return date(last.year, 1, 1) if parted and last == date(last.year, 12, 31) and last.year == year else None


def _unit_from_here(unit: Unit, steps: int, context: Context) -> Days | None:
    """Return the reference day's month, quarter or half, *steps* further."""
    if context.reference is None:
        return None
    return unit_holding(unit, moved(unit_holding(unit, context.reference)[0], steps, unit))
