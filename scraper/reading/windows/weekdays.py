"""Rules for weekdays: before a date, of a week, the n-th of a month, and beside a holiday."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.counts import base_at, direction
from scraper.reading.windows.days import day_month, month_day, month_or_year, names_a_part
from scraper.reading.windows.digits import dotted_day, iso_day, numeric_day, slashed_day
from scraper.reading.windows.missing import lacks_year
from scraper.reading.windows.steps import Read, is_mark, skip, skip_mark, spoken_day
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import Beside, Day, Holiday, Month, Nth, Shift, Unit, Value, Week, Weekday
from scraper.reading.windows.witness import is_bare_weekday


def weekday_day(tokens: Tokens, at: int) -> Read | None:
    """Read "Friday, September 2", "Wed, 22 of Jan", "Friday 7/6", "Friday the 22nd", "Mon 13th"."""
    weekday = tokens[at].value
    join = skip_mark(tokens, skip_mark(tokens, at + 1, "."), ",-(")
    join = skip(tokens, join, Kind.THE)
    for rule in (iso_day, numeric_day, slashed_day, month_day, day_month):
        if tokens[join].kind in _STARTS[rule.__name__] and (read := rule(tokens, join)):
            value = read.value
            if isinstance(value, Day):
                return Read(
                    Day(value.day, value.month, weekday), _closed_bracket(tokens, join, read.end), "weekday_day"
                )
    if tokens[join].kind is Kind.DOTTED and (read := dotted_day(tokens, join)) and isinstance(read.value, Day):
        return Read(Day(read.value.day, read.value.month, weekday), read.end, "weekday_day")
    day = spoken_day(tokens, join)
    if day is None or (day[0] == 13 and tokens[join - 1].kind is Kind.THE and tokens[at].capital):
        return None  # "Friday the 13th" is a film
    token, following = tokens[join], tokens[day[1]]
    if names_a_part(tokens, join, day[1]):
        return None
    free = following.kind is Kind.END or is_mark(following, ".,;!?)")
    certain = tokens[day[1] - 1].kind is Kind.ORDINAL or (token.kind is Kind.NUMBER and day[0] > 13 and free)
    return Read(Day(day[0], None, weekday), day[1], "weekday_ordinal") if certain else None


def _closed_bracket(tokens: Tokens, start: int, end: int) -> int:
    return end + 1 if is_mark(tokens[start - 1], "(") and is_mark(tokens[end], ")") else end


_STARTS: Final[dict[str, frozenset[Kind]]] = {
    "iso_day": frozenset({Kind.NUMBER}),
    "numeric_day": frozenset({Kind.NUMBER}),
    "slashed_day": frozenset({Kind.NUMBER}),
    "month_day": frozenset({Kind.MONTH}),
    "day_month": frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.CARDINAL}),
}


def weekday(tokens: Tokens, at: int) -> Read | None:
    """Read "Friday", "Friday next week", "Tuesday of last week", "Monday of the following week"."""
    end = skip(tokens, at + 1, Kind.OF, Kind.IN)
    week = tokens[end]
    if week.kind in (Kind.SHIFT, Kind.THAT) and tokens[end + 1].word == "week":
        steps = week.value.steps if week.kind is Kind.SHIFT else week.value
        return Read(Weekday(tokens[at].value, week=Week(steps)), end + 2, "weekday_of_week")
    return Read(Weekday(tokens[at].value), at + 1, "weekday") if is_bare_weekday(tokens, at) else None


def shifted_weekday(tokens: Tokens, at: int) -> Read | None:
    """Read "next Friday", "this past Wednesday", "this Friday-Jun-15"."""
    if tokens[at + 1].kind is not Kind.WEEKDAY:
        return None
    shift: Shift = tokens[at].value
    dated = weekday_day(tokens, at + 1)
    if dated is not None:
        near = shift is not Shift.THIS  # then the weekday tells which one
        return dated if near else Read(_placed(dated.value, shift), dated.end, dated.rule)
    return Read(Weekday(tokens[at + 1].value, shift), at + 2, "shifted_weekday")


def shifted_day(tokens: Tokens, at: int) -> Read | None:
    """Read "this May 12", "next 5/19"."""
    if tokens[at + 1].kind is Kind.MONTH:
        read = month_day(tokens, at + 1)
    else:
        read = slashed_day(tokens, at + 1) if tokens[at + 1].kind is Kind.NUMBER else None
    if read is None or not isinstance(read.value, Day):
        return None
    return Read(_placed(read.value, tokens[at].value), read.end, "shifted_day")


def _placed(value: Value, shift: Shift) -> Value:
    """Return a day without a year as one of "this May" or "next May"."""
    if isinstance(value, Day) and value.month is not None and lacks_year(value):
        return Day(value.day, Month(value.month.number, None, shift), value.weekday)
    return value


def nth_weekday(tokens: Tokens, at: int) -> Read | None:
    """Read "the first Friday of next month", "the last Sunday in June", "the second week of October", "final week of 2024"."""
    counted = tokens[at + 1]
    number = tokens[at].value if tokens[at].kind is Kind.ORDINAL else -1 if tokens[at].value is Shift.LAST else None
    week = counted.kind is Kind.WEEK_OF or counted.value == (Unit.WEEK, 1)
    if number is None or not (week or counted.kind is Kind.WEEKDAY) or not -1 <= number <= (53 if week else 5):
        return None
    join = skip(tokens, at + 2, Kind.OF, Kind.IN)
    if join == at + 2 and counted.kind is Kind.WEEKDAY and counted.capital and 2 <= number <= 5:
        return Read(Nth(number, counted.value, Month(None)), join, "nth_weekday")
    if join == at + 2 and counted.kind is not Kind.WEEK_OF:
        return None
    if tokens[join].kind is Kind.THAT:
        return None
    of = month_or_year(tokens, join)
    return Read(Nth(number, None if week else counted.value, of[0]), of[1], "nth_weekday") if of else None


def beside(tokens: Tokens, at: int) -> Read | None:
    """Read "the Sunday after Thanksgiving", "the Friday before Christmas"."""
    sign = direction(tokens, at + 1) if tokens[at + 1].kind is Kind.OPENING else 0
    base = base_at(tokens, at + 2) if sign else None
    if sign and tokens[at + 2].kind is Kind.OR:  # "the Tuesday before or the Sunday after Thanksgiving"
        other = skip(tokens, at + 3, Kind.THE)
        if tokens[other].kind is Kind.WEEKDAY and tokens[other + 1].kind is Kind.OPENING:
            day = base_at(tokens, other + 2)
            base = (day[0], at + 2) if day else None
    if base is None or not isinstance(base[0], Holiday | Day):
        return None
    return Read(Beside(tokens[at].value, sign > 0, base[0]), base[1], "beside")
