"""What a value leaves open: its year, or the day on which it was said."""

from __future__ import annotations

from dataclasses import replace

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
    Value,
    Year,
)


def lacks_year(value: Value | None) -> bool:
    """Whether *value* recurs every year because the words do not say which one they mean.

    >>> from scraper.reading.windows.values import Shift
    >>> lacks_year(Month(6)), lacks_year(Month(6, Year(2024))), lacks_year(Month(None, shift=Shift.NEXT))
    (True, False, False)
    """
    match value:
        case Month(number, year, shift) | Section(_, number, year, shift):
            return number is not None and year is None and shift is None
        case Holiday(_, year, shift):
            return year is None and shift is None
        case Day(_, month, _):
            return lacks_year(month)
        case Nth(_, _, of) | Part(_, of) | Open(_, of):
            return lacks_year(of)
        case Around(day, _) | Beside(_, _, day):
            return lacks_year(day)
        case Range(first, last):
            return lacks_year(first) and lacks_year(last)
    return False


def with_year(value: Value, year: Year) -> Value:
    """Return *value* in *year*, where it lacked one; a range keeps what it has.

    >>> from scraper.reading.windows.values import Modifier
    >>> with_year(Part(Modifier.EARLY, Month(6)), Year(2024))
    Part(modifier=<Modifier.EARLY: 'early'>, of=Month(number=6, year=Year(number=2024, shift=0, spoken=False), shift=None))
    """
    if not lacks_year(value):
        return value
    match value:
        case Month() | Section() | Holiday():
            return replace(value, year=year)
        case Day(day, Month() as month, weekday):
            return Day(day, replace(month, year=year), weekday)
        case Nth(_, _, Month() as month):
            return replace(value, of=replace(month, year=year))
        case Part(modifier, of):
            return Part(modifier, with_year(of, year))
        case Around(day, weekend):
            return Around(with_year(day, year), weekend)
        case Beside(weekday, after, day):
            return Beside(weekday, after, with_year(day, year))
        case Open(opening, of):
            return Open(opening, with_year(of, year))
        case Range(first, last):
            return Range(with_year(first, year), with_year(last, year))
    return value


def without_year(value: Value) -> Value:
    """Return *value* without the year that it names."""
    match value:
        case Month() | Section() | Holiday():
            return replace(value, year=None)
        case Day(day, Month() as month, weekday):
            return Day(day, replace(month, year=None), weekday)
        case Nth(_, _, Month() as month):
            return replace(value, of=replace(month, year=None))
        case Part(modifier, of):
            return Part(modifier, without_year(of))
        case Around(day, weekend):
            return Around(without_year(day), weekend)
    return value


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


def next_year(value: Value) -> Value:
    """Return *value* a year later, where it names one."""
    year = year_of(value)
    if year is None:
        return value
    later = Year(year.number + 1) if year.number is not None else Year(None, year.shift + 1)
    return with_year(without_year(value), later)


def is_relative(value: Value | None) -> bool:
    """Whether *value* means other days when it is said on another day.

    >>> is_relative(Month(6)), is_relative(Month(6, Year(2024))), is_relative(Year(None, 1))
    (True, False, True)
    """
    match value:
        case Year(number):
            return number is None
        case Month(number, year, _) | Section(_, number, year, _):
            return number is None or is_relative(year)
        case Holiday(_, year, _):
            return is_relative(year)
        case Day(_, month, _):
            return is_relative(month)
        case Nth(_, _, of) | Part(_, of) | Open(_, of) | Around(of, _) | Beside(_, _, of) | Next(_, _, of):
            return is_relative(of)
        case Offset(_, base):
            return is_relative(base)
        case Range(first, last):
            return _leans(first, last)
    return True


def points_back(value: Value | None) -> bool:
    """Whether *value* is counted from a time that the text did not name: "a week later", with nothing before it.

    >>> from scraper.reading.windows.values import Unit
    >>> points_back(Later(((1, Unit.WEEK),))), points_back(Month(6))
    (True, False)
    """
    match value:
        case Later():
            return True
        case (
            Nth(_, _, of)
            | Part(_, of)
            | Open(_, of)
            | Around(of, _)
            | Beside(_, _, of)
            | Next(_, _, of)
            | Offset(_, of)
        ):
            return points_back(of)
        case Range(first, last):
            return points_back(first) or points_back(last)
    return False


def _leans(first: Value, last: Value) -> bool:
    """Whether neither end of a range gives the year that the other one lacks."""
    if lacks_year(first) != lacks_year(last):
        return is_relative(last if lacks_year(first) else first)
    return is_relative(first) or is_relative(last)
