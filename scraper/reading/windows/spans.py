"""Plain reckoning with runs of days: months, units around a day, and days moved by units."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, TypeAlias

from scraper.reading.windows.values import Unit

#: a run of days, both ends included
Days: TypeAlias = tuple[date, date]
#: the same, None for an open side
Sides: TypeAlias = tuple[date | None, date | None]
MONTHS_OF: Final = {Unit.SEASON: 3, Unit.QUARTER: 3, Unit.HALF: 6}


def one_day(day: date) -> Days:
    """Return the run of days that is one day."""
    return day, day


def months(year: int, month: int, count: int) -> Days:
    """Return the run of *count* months from *month* (1 to 12) of *year*."""
    end = year * 12 + month - 1 + count - 1
    last_year, last_month = end // 12, end % 12 + 1
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


def unit_holding(unit: Unit, day: date) -> Days:
    """Return the unit that *day* lies in."""
    if unit is Unit.WEEK:
        monday = day - timedelta(day.weekday())
        return monday, monday + timedelta(6)
    length = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12}[unit]
    return months(day.year, (day.month - 1) // length * length + 1, length)


def moved(day: date, count: int, unit: Unit) -> date:
    """Return *day* moved by *count* units; a month without that day gives its last."""
    if unit in (Unit.DAY, Unit.WEEK, Unit.WEEKEND):
        return day + timedelta(count * (1 if unit is Unit.DAY else 7))
    months = day.year * 12 + day.month - 1 + count * {Unit.MONTH: 1, Unit.YEAR: 12}.get(unit, MONTHS_OF.get(unit, 1))
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def week_around(day: date, *, weekend: bool) -> Days:
    """Return the Monday to Sunday that holds *day*, or its weekend, which then reaches from or to that day."""
    monday = day - timedelta(day.weekday())
    if not weekend:
        return monday, monday + timedelta(6)
    if day.weekday() < _WEDNESDAY:  # a Monday belongs to the weekend before it
        return monday - timedelta(2), day
    return min(day, monday + timedelta(5)), monday + timedelta(6)


def nth_weekday(number: int, weekday: int, days: Days) -> Days | None:
    """Return the *number*-th such weekday of a run of days, -1 for the last; None where it has no such."""
    if number < 0:
        day = days[1] - timedelta((days[1].weekday() - weekday) % 7)
    else:
        day = days[0] + timedelta((weekday - days[0].weekday()) % 7 + 7 * (number - 1))
    return one_day(day) if days[0] <= day <= days[1] else None


def weekday_beside(weekday: int, days: Days, *, after: bool) -> Days:
    """Return the next such weekday after a run of days, or the last one before it."""
    if after:
        return one_day(days[1] + timedelta((weekday - days[1].weekday() - 1) % 7 + 1))
    return one_day(days[0] - timedelta((days[0].weekday() - weekday - 1) % 7 + 1))


def stretch(count: int, unit: Unit, day: date, *, today: bool) -> Days:
    """Return the *count* units that follow *day*, or precede it where *count* is negative; quarters count whole."""
    if unit is Unit.QUARTER:
        this = unit_holding(Unit.QUARTER, day)[0]
        first, last = (1, count) if count > 0 else (count, -1)
        return moved(this, first, Unit.QUARTER), unit_holding(Unit.QUARTER, moved(this, last, Unit.QUARTER))[1]
    if count < 0:
        return moved(day, count, unit), day - timedelta(1)
    start = day if today else day + timedelta(1)
    return start, moved(start, count, unit) - timedelta(1)


_WEDNESDAY: Final = 2


def nth_week(number: int, days: Days) -> Days:
    """Return the *number*-th week of a month or year; the first is the one that holds its fourth day, as in ISO 8601."""
    anchor = days[1] - timedelta(3 + 7 * (-number - 1)) if number < 0 else days[0] + timedelta(3 + 7 * (number - 1))
    monday = anchor - timedelta(anchor.weekday())
    return monday, monday + timedelta(6)
