"""Rules for words that lean on the day on which they are said, or on what was last spoken of."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.counts import DAY_RULES, steps_at
from scraper.reading.windows.english.beside import COUNTED
from scraper.reading.windows.periods import unit_value
from scraper.reading.windows.steps import Read, before, is_mark, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import (
    Around,
    Day,
    Holiday,
    Later,
    Month,
    Nth,
    Offset,
    Opening,
    Range,
    Rest,
    Shift,
    Today,
    Unit,
    Value,
    Week,
    Weekday,
    Year,
)
from scraper.reading.windows.years import year_behind


def today(tokens: Tokens, at: int) -> Read | None:
    """Read "today", "tomorrow", "the day before yesterday"."""
    return Read(Today(tokens[at].value), at + 1, "today")


def period(tokens: Tokens, at: int) -> Read | None:
    """Read "the year before last", "the turn of the year", "that night", but no "the same day as"."""
    following = tokens[at + 1]
    if isinstance(tokens[at].value, Later) and (following.word in _COMPARES or following.kind is Kind.OF):
        return None
    return Read(tokens[at].value, at + 1, "shifted_unit")


_COMPARES: Final = ("as", "that", "when", "after", "before", "in")


def shifted_unit(tokens: Tokens, at: int) -> Read | None:
    """Read "next year", "this week", "last weekend", and "next week on Tuesday"."""
    unit = tokens[at + 1]
    if unit.kind is not Kind.UNIT or unit.value[1] != 1 or unit.word.endswith("s"):
        return None
    shift: Shift = tokens[at].value
    if unit.value[0] is Unit.WEEK:
        return _week_days(tokens, at + 2, Week(shift.steps)) or Read(Week(shift.steps), at + 2, "shifted_unit")
    if unit.value[0] is Unit.WEEKEND:
        return Read(Week(shift.steps, weekend=True), at + 2, "shifted_unit")
    value = unit_value(unit.value[0], shift.steps, tokens[at])
    return Read(value, at + 2, "shifted_unit") if value else None


def _week_days(tokens: Tokens, at: int, week: Week) -> Read | None:
    """Read on behind a week: "on Tuesday", "Sunday", "- Monday", "from Tue to Thur", "between Friday and Sunday"."""
    join = skip_mark(tokens, at, "-,")
    join = skip(tokens, join, Kind.ON, Kind.FROM, Kind.BETWEEN)
    if tokens[join].kind is not Kind.WEEKDAY:
        return None
    first = Weekday(tokens[join].value, week=week)
    ranged = tokens[join - 1].kind in (Kind.FROM, Kind.BETWEEN)
    if ranged and tokens[join + 1].kind in (Kind.TO, Kind.AND) and tokens[join + 2].kind is Kind.WEEKDAY:
        last = Weekday(tokens[join + 2].value, week=week)
        if last.weekday >= first.weekday:
            return Read(Range(first, last), join + 3, "week_days")
    return None if is_mark(tokens[at], ",") else Read(first, join + 1, "weekday_of_week")


def weekend(tokens: Tokens, at: int) -> Read | None:
    """Read "the weekend", "over the weekend"."""
    prior = before(tokens, at)
    if tokens[at].value != (Unit.WEEKEND, 1) or prior is None or prior.kind not in (Kind.THE, Kind.ON):
        return None
    return Read(Week(0, weekend=True), at + 1, "weekend")


def week_of(tokens: Tokens, at: int) -> Read | None:
    """Read "the week of September 9", "w/c Feb 4", "the weekend of Halloween", "the week of the 18th"."""
    read = None
    for rule, kinds in DAY_RULES:
        if tokens[at + 1].kind in kinds and (read := rule(tokens, at + 1)):
            break
    value: Value | None = read.value if read else None
    end = read.end if read else at + 2
    if value is None and tokens[at + 1].kind is Kind.ORDINAL and 1 <= tokens[at + 1].value <= 31:
        value = Day(tokens[at + 1].value)
    if isinstance(value, Holiday):
        value = Holiday(value.name, value.year, value.shift)
    return Read(Around(value, tokens[at].value), end, "week_of") if isinstance(value, Day | Holiday) else None


def week_number(tokens: Tokens, at: int) -> Read | None:
    """Read "week 23" and "week 3 of 2027"."""
    number = tokens[at + 1]
    if tokens[at].value != (Unit.WEEK, 1) or number.kind is not Kind.NUMBER or not 1 <= number.value <= 53:
        return None
    if tokens[at + 2].kind is Kind.OF:
        found = year_behind(tokens, at + 2)
        return Read(Nth(number.value, None, found[0]), found[1], "week_number") if found else None
    counts = tokens[at].capital or tokens[at].word != "week" or tokens[at + 2].word in COUNTED or number.glued
    return None if counts else Read(Nth(number.value, None, Year()), at + 2, "week_number")


def unit_after_next(tokens: Tokens, at: int) -> Read | None:
    """Read "the week after next"."""
    unit, steps = tokens[at].value[0], 2
    end = skip(tokens, at + 2, Kind.THE)
    if tokens[at + 1].word != "after" or tokens[end].value is not Shift.NEXT or tokens[at].word.endswith("s"):
        return None
    if tokens[end + 1].kind in (Kind.UNIT, Kind.MONTH, Kind.WEEKDAY, Kind.SEASON, Kind.HOLIDAY, Kind.WORD):
        return None
    if unit in (Unit.WEEK, Unit.WEEKEND):
        return Read(Week(steps, unit is Unit.WEEKEND), end + 1, "unit_after_next")
    if unit is Unit.YEAR:
        return Read(Year(None, steps), end + 1, "unit_after_next")
    return Read(Offset(((steps, unit),)), end + 1, "unit_after_next") if unit is Unit.MONTH else None


def year_to_date(tokens: Tokens, at: int) -> Read | None:
    """Read "the year to date"."""
    if tokens[at].value != (Unit.YEAR, 1) or tokens[at + 1].kind is not Kind.TO_DATE:
        return None
    return Read(Range(Day(1, Month(1, Year())), Today()), at + 2, "year_to_date")


def rest(tokens: Tokens, at: int) -> Read | None:
    """Read "the rest of the year"."""
    unit = tokens[at + 1]
    if unit.kind is not Kind.UNIT or unit.value not in ((Unit.WEEK, 1), (Unit.MONTH, 1), (Unit.YEAR, 1)):
        return None
    return Read(Rest(unit.value[0]), at + 2, "rest")


def of_this(tokens: Tokens, at: int) -> Read | None:
    """Read "the ninth month of next year"."""
    unit = tokens[at + 1]
    if unit.kind is not Kind.UNIT or unit.value != (Unit.MONTH, 1) or not 1 <= tokens[at].value <= 12:
        return None
    found = year_behind(tokens, at + 2) if tokens[at + 2].kind is Kind.OF else None
    return Read(Month(tokens[at].value, found[0]), found[1], "of_this") if found else None


def counted_down(tokens: Tokens, at: int) -> Read | None:
    """Read "just two weeks now until the premiere", "it's just 3 weeks away", "it may be another two years before it's out".

    Years are too coarse for what is counted down to.
    """
    prior, steps = before(tokens, at), steps_at(tokens, at)
    if steps and prior and prior.word in _WAITED and tokens[steps[1]].word in ("before", "until", "till"):
        return Read(Offset(steps[0]), steps[1], "counted_down")
    if steps is None or prior is None or prior.word not in _STILL or (at > 1 and tokens[at - 2].word == "with"):
        return None
    end = steps[1] + (2 if [token.word for token in tokens[steps[1] : steps[1] + 2]] == ["to", "go"] else 0)
    end += end == steps[1] and tokens[end].word in ("now", "left", "more", "remaining")
    until = tokens[end].kind is Kind.OPENING and tokens[end].value is Opening.UNTIL
    away = tokens[end].word == "away" and tokens[end + 1].kind in (Kind.END, Kind.MARK)
    near = steps[0][0][1] is not Unit.YEAR
    return Read(Offset(steps[0]), steps[1], "counted_down") if near and (until or away) else None


#: words before the length of a wait that ends with a release
_WAITED: Final = ("another", "be", "take")
#: words that say that a wait goes on
_STILL: Final = ("just", "only", "is", "are", "it's", "there's", "there are", "we're", "now", "another", "still")
