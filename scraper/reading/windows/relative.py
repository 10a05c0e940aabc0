"""Rules for words that count from the day on which they are said, and for days with a name."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.days import day_month, iso_day, month_day, month_or_year, numeric_day
from scraper.reading.windows.periods import unit_value
from scraper.reading.windows.steps import Read, before, is_mark, skip, skip_mark, year_at, year_behind
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.words_en import COUNTED
from scraper.reading.windows.values import (
    Around,
    Beside,
    Day,
    Holiday,
    Later,
    Month,
    Nth,
    Offset,
    Open,
    Opening,
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

_MOST_COUNTED: Final = 400


def today(tokens: Tokens, at: int) -> Read | None:
    """Read "today", "tomorrow", "the day before yesterday"."""
    return Read(Today(tokens[at].value), at + 1, "today")


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


def holiday(tokens: Tokens, at: int) -> Read | None:
    """Read "Halloween", "Christmas 2025", "Labor Day weekend"; "on Christmas" is the day, "Christmas" the month."""
    name, whole_month = tokens[at].value
    prior = before(tokens, at)
    if not tokens[at].capital and name == "holidays" and not tokens[at].word.startswith("the "):
        return None
    if tokens[at].word in ("new year", "the new year", "new year's") and not (
        prior is not None and prior.value in (Opening.BEFORE, Opening.AFTER, Opening.BY)
    ):
        return None
    found = year_behind(tokens, at + 1)
    end = found[1] if found else at + 1
    on_it = prior is not None and prior.word == "on"
    shift = prior.value if prior is not None and prior.kind is Kind.SHIFT and not found else None
    value = Holiday(name, found[0] if found else None, shift, season=whole_month and not on_it)
    if tokens[end].value == (Unit.WEEKEND, 1):
        later = None if found else year_behind(tokens, end + 1)
        day = Holiday(name, later[0] if later else value.year, shift)
        return Read(Around(day, weekend=True), later[1] if later else end + 1, "holiday_weekend")
    return Read(value, end, "holiday")


def week_of(tokens: Tokens, at: int) -> Read | None:
    """Read "the week of September 9", "w/c Feb 4", "the weekend of Halloween", "the week of the 18th"."""
    read = None
    for rule, kinds in _DAY_RULES:
        if tokens[at + 1].kind in kinds and (read := rule(tokens, at + 1)):
            break
    value: Value | None = read.value if read else None
    end = read.end if read else at + 2
    if value is None and tokens[at + 1].kind is Kind.ORDINAL and 1 <= tokens[at + 1].value <= 31:
        value = Day(tokens[at + 1].value)
    if isinstance(value, Holiday):
        value = Holiday(value.name, value.year, value.shift)
    return Read(Around(value, tokens[at].value), end, "week_of") if isinstance(value, Day | Holiday) else None


_DAY_RULES: Final = (
    (month_day, frozenset({Kind.MONTH})),
    (day_month, frozenset({Kind.NUMBER, Kind.ORDINAL})),
    (iso_day, frozenset({Kind.NUMBER})),
    (numeric_day, frozenset({Kind.NUMBER})),
    (holiday, frozenset({Kind.HOLIDAY})),
)


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


def counted(tokens: Tokens, at: int) -> Read | None:
    """Read "three weeks ago", "a year from now", "two weeks from tomorrow", "2 weeks before Christmas"."""
    steps = _steps(tokens, at)
    if steps is None:
        return None
    counts, end = steps
    token = tokens[end]
    if token.kind is Kind.AGO:
        return Read(Offset(_signed(counts, -1)), end + 1, "counted_ago")
    if token.kind is Kind.LATER:
        return Read(Later(counts), end + 1, "counted_later")
    if token.kind is Kind.HENCE:
        return Read(Offset(counts), end + 1, "counted_hence")
    sign = _direction(tokens, end)
    if sign == 0 or (base := _base(tokens, end + 1)) is None:
        return None
    value = Offset(_signed(counts, sign), base[0])
    if [token.word for token in tokens[max(at - 2, 0) : at]] == ["more", "than"]:
        return Read(Open(Opening.AFTER if sign > 0 else Opening.BEFORE, value), base[1], "counted_beyond")
    return Read(value, base[1], "counted_from")


def _direction(tokens: Tokens, at: int) -> int:
    token = tokens[at]
    if token.kind is Kind.FROM or token.value is Opening.AFTER:
        return 1
    return -1 if token.value is Opening.BEFORE else 0


def _base(tokens: Tokens, at: int) -> tuple[Value, int] | None:
    """Read the day that is counted from; only a day that a reader knows counts, so no event."""
    token = tokens[at]
    if token.kind is Kind.TODAY:
        return Today(token.value), at + 1
    if token.kind is Kind.SHIFT and tokens[at + 1].kind is Kind.WEEKDAY:
        return Weekday(tokens[at + 1].value, token.value), at + 2
    for rule, kinds in _DAY_RULES:
        if token.kind in kinds and (read := rule(tokens, at)) and isinstance(read.value, Day | Holiday):
            value = read.value
            return (Holiday(value.name, value.year) if isinstance(value, Holiday) else value), read.end
    return None


def _steps(tokens: Tokens, at: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """Read counts of units: "three weeks", "1 month and 21 days", "a year"."""
    counts: list[tuple[int, Unit]] = []
    end = at
    while len(counts) < 3 and (count := _count(tokens, end)) and tokens[count[1]].kind is Kind.UNIT:
        unit, factor = tokens[count[1]].value
        if unit in (Unit.WEEKEND, Unit.HALF):
            return None
        counts.append((count[0] * factor, unit))
        end = count[1] + 1
        if tokens[end].kind is Kind.AND and _count(tokens, end + 1):
            end += 1
    return (tuple(counts), end) if counts else None


def _count(tokens: Tokens, at: int) -> tuple[int, int] | None:
    token = tokens[at]
    if token.kind not in (Kind.NUMBER, Kind.CARDINAL) or not 1 <= token.value <= _MOST_COUNTED:
        return None
    ones = tokens[at + 1]
    if token.kind is Kind.CARDINAL and token.value in (20, 30, 40, 50) and ones.kind is Kind.CARDINAL and ones.value < 10:
        return token.value + ones.value, at + 2
    return int(token.value), at + 1


def _signed(counts: tuple[tuple[int, Unit], ...], sign: int) -> tuple[tuple[int, Unit], ...]:
    return tuple((sign * count, unit) for count, unit in counts)


def counted_on(tokens: Tokens, at: int) -> Read | None:
    """Read "in three weeks", "in two months" and "in a year"."""
    steps = _steps(tokens, at + 1) if tokens[at].word == "in" else None
    if steps is None:
        return None
    counts, end = steps
    if tokens[end].kind in (Kind.AGO, Kind.OF) or tokens[end - 1].possessive:
        return None
    if tokens[end].kind is Kind.FROM and (base := _base(tokens, end + 1)) is not None:
        return Read(Offset(counts, base[0]), base[1], "counted_on")
    if tokens[end].word == "since" and (year := year_at(tokens, end + 1)) is not None:
        return Read(Offset(counts, Day(1, Month(1, year[0]))), year[1], "counted_on")
    end = skip(tokens, end, Kind.HENCE)
    return Read(Offset(counts), end, "counted_on")


def within(tokens: Tokens, at: int) -> Read | None:
    """Read "within 10 months", "within the next two weeks"."""
    start = skip(tokens, at + 1, Kind.SHIFT)
    steps = _steps(tokens, start)
    if steps is None or (start > at + 1 and tokens[at + 1].value.steps < 0):
        return None
    if _direction(tokens, steps[1]) and (base := _base(tokens, steps[1] + 1)):
        if base[0] != Today() or _direction(tokens, steps[1]) < 0:
            return None
        steps = steps[0], base[1]
    if len(steps[0]) > 1:
        return Read(Range(Today(), Offset((*steps[0], (-1, Unit.DAY)))), steps[1], "within")
    (count, unit) = steps[0][0]
    return Read(Stretch(count, unit, today=True), steps[1], "within")


def stretch(tokens: Tokens, at: int) -> Read | None:
    """Read "the next 3 months", "the past two weeks"."""
    steps = _steps(tokens, at + 1)
    shift: Shift = tokens[at].value
    if steps is None or len(steps[0]) != 1 or shift is Shift.THIS or tokens[at + 1].word in ("a", "an"):
        return None
    if tokens[steps[1]].kind in (Kind.OF, Kind.AGO):
        return None
    (count, unit) = steps[0][0]
    return Read(Stretch(count * shift.steps, unit), steps[1], "stretch")


def counted_stretch(tokens: Tokens, at: int) -> Read | None:
    """Read "the 2 coming months", "the five past years"."""
    count, shift, unit = _count(tokens, at), tokens[at + 1], tokens[at + 2]
    if count is None or count[1] != at + 1 or shift.kind is not Kind.SHIFT or unit.kind is not Kind.UNIT:
        return None
    if shift.value is Shift.THIS or unit.value[1] != 1 or not unit.word.endswith("s"):
        return None
    return Read(Stretch(count[0] * shift.value.steps, unit.value[0]), at + 3, "counted_stretch")


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


def that_unit(tokens: Tokens, at: int) -> Read | None:
    """Read "the following week", "the following 2 quarters", "following Friday"; "that week" names nothing that can be told."""
    if not tokens[at].value:
        return None
    steps = _steps(tokens, at + 1)
    if steps is not None and len(steps[0]) == 1:
        return Read(Stretch(*steps[0][0]), steps[1], "that_unit")
    unit = tokens[at + 1]
    if unit.kind is Kind.WEEKDAY:
        return Read(Weekday(unit.value, Shift.NEXT), at + 2, "that_unit")
    if unit.kind is not Kind.UNIT or unit.value[1] != 1 or unit.word.endswith("s") or unit.value[0] in (Unit.YEAR, Unit.HALF):
        return None
    if unit.value[0] is Unit.WEEK:
        return Read(Week(1), at + 2, "that_unit")
    value = Section(Unit.QUARTER, None, None, Shift.NEXT) if unit.value[0] is Unit.QUARTER else Later(((1, unit.value[0]),))
    return Read(value, at + 2, "that_unit")


def next_day(tokens: Tokens, at: int) -> Read | None:
    """Read "the next day", which is the day after the one last spoken of."""
    prior = before(tokens, at)
    if tokens[at].value is not Shift.NEXT or tokens[at + 1].word != "day" or prior is None or prior.kind is not Kind.THE:
        return None
    return Read(Later(((1, Unit.DAY),)), at + 2, "next_day")


def day_after(tokens: Tokens, at: int) -> Read | None:
    """Read "the day after" at the end of a clause: the day after the one last spoken of."""
    prior, sign = before(tokens, at), _direction(tokens, at + 1) if tokens[at + 1].kind is Kind.OPENING else 0
    if tokens[at].word != "day" or not sign or prior is None or prior.kind is not Kind.THE or not is_mark(tokens[at + 2], ".,;?!"):
        return None
    return Read(Later(((sign, Unit.DAY),)), at + 2, "day_after")


def year_to_date(tokens: Tokens, at: int) -> Read | None:
    """Read "the year to date"."""
    if tokens[at].value != (Unit.YEAR, 1) or [token.word for token in tokens[at + 1 : at + 3]] != ["to", "date"]:
        return None
    return Read(Range(Day(1, Month(1, Year())), Today()), at + 3, "year_to_date")


def first_units(tokens: Tokens, at: int) -> Read | None:
    """Read "the first ten days of June", "the last 3 weeks of this year"."""
    first = tokens[at].value == 1
    steps = _steps(tokens, at + 1)
    if not (first or tokens[at].value in (Shift.LAST, -1)) or steps is None or len(steps[0]) != 1:
        return None
    (count, unit), end = steps[0][0], steps[1]
    of = month_or_year(tokens, skip(tokens, end, Kind.OF, Kind.IN)) if tokens[end].kind in (Kind.OF, Kind.IN) else None
    if of is None:
        return None
    if unit is Unit.WEEK and count <= 53:
        ends = (Nth(1, None, of[0]), Nth(count, None, of[0])) if first else (Nth(-count, None, of[0]), Nth(-1, None, of[0]))
        return Read(Range(*ends), of[1], "first_units")
    month = of[0] if isinstance(of[0], Month) else Month(1, of[0])
    if unit is Unit.DAY and first and count <= 28:
        return Read(Range(Day(1, month), Day(count, month)), of[1], "first_units")
    return None


def beside(tokens: Tokens, at: int) -> Read | None:
    """Read "the Sunday after Thanksgiving", "the Friday before Christmas"."""
    sign = _direction(tokens, at + 1) if tokens[at + 1].kind is Kind.OPENING else 0
    base = _base(tokens, at + 2) if sign else None
    if base is None or not isinstance(base[0], Holiday | Day):
        return None
    return Read(Beside(tokens[at].value, sign > 0, base[0]), base[1], "beside")


def run(tokens: Tokens, at: int) -> Read | None:
    """Read "3 days starting from next Monday", "for 3 days from today": the run of them."""
    steps = _steps(tokens, at)
    if steps is None or len(steps[0]) != 1:
        return None
    join = skip_mark(tokens, steps[1], ",")
    prior = before(tokens, at)
    starting = tokens[join].kind is Kind.STARTING or tokens[join].value is Opening.SINCE and tokens[join].word != "since"
    if not starting and not (tokens[join].kind is Kind.FROM and prior is not None and prior.word == "for"):
        return None
    base = _base(tokens, join + 1)
    if base is None:
        return None
    (count, unit) = steps[0][0]
    return Read(Range(base[0], Offset(((count, unit), (-1, Unit.DAY)), base[0])), base[1], "run")


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


