"""Rules that count units: "three weeks ago", "in two months", "the first ten days of June"."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.days import day_month, month_day, month_or_year
from scraper.reading.windows.digits import iso_day, numeric_day
from scraper.reading.windows.named import holiday
from scraper.reading.windows.steps import Read, before, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import (
    Day,
    Holiday,
    Month,
    Nth,
    Offset,
    Open,
    Opening,
    Range,
    Shift,
    Stretch,
    Today,
    Unit,
    Value,
    Weekday,
    Year,
)
from scraper.reading.windows.witness import is_bare_weekday
from scraper.reading.windows.years import year_at

_MOST_COUNTED: Final = 400


def counted(tokens: Tokens, at: int) -> Read | None:
    """Read "three weeks ago", "a year from now", "two weeks from tomorrow", "2 weeks before Christmas"."""
    steps = steps_at(tokens, at)
    if steps is None:
        return None
    counts, end = steps
    token = tokens[end]
    if token.kind is Kind.AGO:
        return _ago(tokens, at, signed(counts, -1), end + 1)
    if token.kind is Kind.HENCE:
        return Read(Offset(counts), end + 1, "counted_hence")
    sign = direction(tokens, end)
    if token.word == "on" and tokens[end + 1].kind is Kind.WEEKDAY and counts == ((1, Unit.WEEK),):
        sign = 1  # "a week on Monday"
    if sign == 0 or (base := base_at(tokens, end + 1)) is None:
        return None
    value = Offset(signed(counts, sign), base[0])
    if [token.word for token in tokens[max(at - 2, 0) : at]] == ["more", "than"]:
        return Read(Open(Opening.AFTER if sign > 0 else Opening.BEFORE, value), base[1], "counted_beyond")
    return Read(value, base[1], "counted_from")


def _ago(tokens: Tokens, at: int, counts: tuple[tuple[int, Unit], ...], end: int) -> Read | None:
    """Read on behind "two years ago": "today", "this month", "Monday"; "over two years ago" can't be told."""
    if at and (tokens[at - 1].word in _BEYOND or tokens[at - 1].word == "than"):
        return None
    if tokens[end].kind is Kind.TODAY and not tokens[end].value:
        return Read(Offset(counts, Today()), end + 1, "counted_ago")
    if tokens[end].kind is Kind.WEEKDAY and counts[0][1] is Unit.WEEK:
        return Read(Offset(counts, Weekday(tokens[end].value, Shift.PAST)), end + 1, "counted_ago")
    if tokens[end].value is Shift.THIS and tokens[end + 1].word == "month" and counts[0][1] is Unit.YEAR:
        return Read(Offset(counts, Month(None, None, Shift.THIS)), end + 2, "counted_ago")
    return Read(Offset(counts), end, "counted_ago")


#: words that make of a count but a bound
_BEYOND: Final = ("over", "under", "beyond")


def direction(tokens: Tokens, at: int) -> int:
    """Return 1 for "from" and "after", -1 for "before", 0 for every other word."""
    token = tokens[at]
    if token.kind is Kind.FROM or token.value is Opening.AFTER:
        return 1
    return -1 if token.value is Opening.BEFORE else 0


DAY_RULES: Final = (
    (month_day, frozenset({Kind.MONTH})),
    (day_month, frozenset({Kind.NUMBER, Kind.ORDINAL})),
    (iso_day, frozenset({Kind.NUMBER})),
    (numeric_day, frozenset({Kind.NUMBER})),
    (holiday, frozenset({Kind.HOLIDAY})),
)


def base_at(tokens: Tokens, at: int) -> tuple[Value, int] | None:
    """Read the day that is counted from; only a day that a reader knows counts, so no event."""
    token = tokens[at]
    if token.kind is Kind.TODAY:
        return Today(token.value), at + 1
    if token.kind is Kind.SHIFT and tokens[at + 1].kind is Kind.WEEKDAY:
        return Weekday(tokens[at + 1].value, token.value), at + 2
    if token.kind is Kind.WEEKDAY and is_bare_weekday(tokens, at):
        return Weekday(token.value), at + 1
    for rule, kinds in DAY_RULES:
        if token.kind in kinds and (read := rule(tokens, at)) and isinstance(read.value, Day | Holiday):
            value = read.value
            return (Holiday(value.name, value.year) if isinstance(value, Holiday) else value), read.end
    return None


def steps_at(tokens: Tokens, at: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """Read counts of units: "three weeks", "1 month and 21 days", "a year"."""
    if (halves := _halves(tokens, at)) is not None:
        return halves
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


def _halves(tokens: Tokens, at: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """Read "half a year", "a year and a half", "two and a half years" as months."""
    if tokens[at].word == "half" and tokens[at + 1].word in ("a", "an") and tokens[at + 2].word == "year":
        return ((6, Unit.MONTH),), at + 3
    whole = _count(tokens, at)
    if whole is None:
        return None
    join = whole[1]
    first = skip(tokens, join, Kind.UNIT) if tokens[join].word in ("year", "years") else join
    if [token.word for token in tokens[first : first + 3]] != ["and", "a", "half"]:
        return None
    behind = first + 3
    if first == join:
        return (((12 * whole[0] + 6, Unit.MONTH),), behind + 1) if tokens[behind].word == "years" else None
    return ((12 * whole[0] + 6, Unit.MONTH),), behind


def _count(tokens: Tokens, at: int) -> tuple[int, int] | None:
    token = tokens[at]
    if token.kind not in (Kind.NUMBER, Kind.CARDINAL) or not 1 <= token.value <= _MOST_COUNTED:
        return None
    ones = tokens[at + 1]
    if (
        token.kind is Kind.CARDINAL
        and token.value in (20, 30, 40, 50)
        and ones.kind is Kind.CARDINAL
        and ones.value < 10
    ):
        return token.value + ones.value, at + 2
    return int(token.value), at + 1


def signed(counts: tuple[tuple[int, Unit], ...], sign: int) -> tuple[tuple[int, Unit], ...]:
    """Return the counts with the sign of *sign*.

    >>> signed(((2, Unit.WEEK),), -1)
    ((-2, <Unit.WEEK: 'week'>),)
    """
    return tuple((sign * count, unit) for count, unit in counts)


def counted_on(tokens: Tokens, at: int) -> Read | None:
    """Read "in three weeks", "in about two months", "in two or three weeks", "in half a year"."""
    if tokens[at].word != "in":
        return None
    start = at + 2 if tokens[at + 1].word in ABOUT else at + 1
    steps, low = steps_at(tokens, start), None
    if steps is None and (pair := _pair(tokens, start)) is not None:
        low, steps = pair[0], steps_at(tokens, pair[1])
    if steps is None:
        return None
    counts, end = steps
    if tokens[end - 1].possessive or (tokens[end].kind is Kind.MARK and tokens[end].word == "'"):
        if tokens[end + (not tokens[end - 1].possessive)].word != "time":
            return None
    elif tokens[end].kind in (Kind.AGO, Kind.OF, Kind.LATER) or tokens[end].word in _EARLIER:
        return None
    if low is not None and len(counts) == 1 and low < counts[0][0]:
        return Read(Range(Offset(((low, counts[0][1]),)), Offset(counts)), skip(tokens, end, Kind.HENCE), "counted_on")
    if tokens[end].kind is Kind.FROM and (base := base_at(tokens, end + 1)) is not None:
        return Read(Offset(counts, base[0]), base[1], "counted_on")
    if tokens[end].word == "since" and (year := year_at(tokens, end + 1)) is not None:
        return Read(Offset(counts, Day(1, Month(1, year[0]))), year[1], "counted_on")
    end = skip(tokens, end, Kind.HENCE)
    return Read(Offset(counts), end, "counted_on")


#: words before a count that leave it as good as it was, and words behind it that count from something else
ABOUT: Final = frozenset(
    {"about", "around", "just", "only", "exactly", "roughly", "approximately", "some", "another", "barely"}
)
_EARLIER: Final = ("earlier", "sooner", "before", "prior", "after")


def _pair(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the first count of "two or three weeks" and the index of the second."""
    count = _count(tokens, at)
    if count is None:
        return None
    join = tokens[count[1]]
    ranged = join.kind in (Kind.TO, Kind.OR) or (join.kind is Kind.MARK and join.word == "-")
    return (count[0], count[1] + 1) if ranged else None


def within(tokens: Tokens, at: int) -> Read | None:
    """Read "within 10 months", "within the next two weeks"."""
    start = skip(tokens, at + 1, Kind.SHIFT)
    steps = steps_at(tokens, start)
    if steps is None or (start > at + 1 and tokens[at + 1].value.steps < 0):
        return None
    if direction(tokens, steps[1]) and (base := base_at(tokens, steps[1] + 1)):
        if base[0] != Today() or direction(tokens, steps[1]) < 0:
            return None
        steps = steps[0], base[1]
    if len(steps[0]) > 1:
        return Read(Range(Today(), Offset((*steps[0], (-1, Unit.DAY)))), steps[1], "within")
    (count, unit) = steps[0][0]
    return Read(Stretch(count, unit, today=True), steps[1], "within")


def stretch(tokens: Tokens, at: int) -> Read | None:
    """Read "the next 3 months", "the past two weeks"."""
    steps = steps_at(tokens, at + 1)
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


def run(tokens: Tokens, at: int) -> Read | None:
    """Read "3 days starting from next Monday", "for 3 days from today": the run of them."""
    steps = steps_at(tokens, at)
    if steps is None or len(steps[0]) != 1:
        return None
    join = skip_mark(tokens, steps[1], ",")
    prior = before(tokens, at)
    starting = tokens[join].kind is Kind.STARTING or (
        tokens[join].value is Opening.SINCE and tokens[join].word != "since"
    )
    if not starting and not (tokens[join].kind is Kind.FROM and prior is not None and prior.word == "for"):
        return None
    base = base_at(tokens, join + 1)
    if base is None:
        return None
    (count, unit) = steps[0][0]
    return Read(Range(base[0], Offset(((count, unit), (-1, Unit.DAY)), base[0])), base[1], "run")


def first_units(tokens: Tokens, at: int) -> Read | None:
    """Read "the first ten days of June", "the last 3 weeks of this year"."""
    first = tokens[at].value == 1
    steps = steps_at(tokens, at + 1)
    if not (first or tokens[at].value in (Shift.LAST, -1)) or steps is None or len(steps[0]) != 1:
        return None
    (count, unit), end = steps[0][0], steps[1]
    of = month_or_year(tokens, skip(tokens, end, Kind.OF, Kind.IN)) if tokens[end].kind in (Kind.OF, Kind.IN) else None
    if of is None:
        return None
    if unit is Unit.WEEK and count <= 53:
        ends = (
            (Nth(1, None, of[0]), Nth(count, None, of[0]))
            if first
            else (Nth(-count, None, of[0]), Nth(-1, None, of[0]))
        )
        return Read(Range(*ends), of[1], "first_units")
    month = of[0] if isinstance(of[0], Month) else Month(1, of[0])
    if unit is Unit.DAY and first and count <= 28:
        return Read(Range(Day(1, month), Day(count, month)), of[1], "first_units")
    if unit is Unit.MONTH and count < 12 and isinstance(of[0], Year):
        return Read(
            Range(*(Month(1 if first else 13 - count, of[0]), Month(count if first else 12, of[0]))),
            of[1],
            "first_units",
        )
    return None


def edge_day(tokens: Tokens, at: int) -> Read | None:
    """Read "the last day of June", "the first day of 2024"."""
    number = -1 if tokens[at].value is Shift.LAST else tokens[at].value
    if tokens[at + 1].word != "day" or tokens[at + 2].kind is not Kind.OF or not isinstance(number, int):
        return None
    of = month_or_year(tokens, at + 3) if -1 <= number <= 28 else None
    return Read(Nth(number, None, of[0], days=True), of[1], "day_month") if of else None
