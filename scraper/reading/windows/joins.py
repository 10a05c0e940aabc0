"""Ranges and alternatives: "from A to B", "between A and B", "A or B", "early or mid 2024"."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.days import day_month
from scraper.reading.windows.english.beside import MOVES
from scraper.reading.windows.missing import year_of
from scraper.reading.windows.periods import part
from scraper.reading.windows.rules import RULES
from scraper.reading.windows.sections import spoken_section
from scraper.reading.windows.steps import Read, day_number, is_mark, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import (
    Beside,
    Day,
    Month,
    Open,
    Opening,
    Part,
    Range,
    Section,
    Today,
    Unit,
    Value,
    Weekday,
    Year,
)
from scraper.reading.windows.years import is_year_number, year_behind


def single(tokens: Tokens, at: int) -> Read | None:
    """Return the longest reading of one period at *at*; an article before it is passed over."""
    best: Read | None = None
    for start in (at, at + 1) if tokens[at].kind is Kind.THE else (at,):
        for rule in RULES.get(tokens[start].kind, ()):
            read = rule(tokens, start)
            if read is not None and (best is None or read.end > best.end):
                best = read
    return best


def loose(tokens: Tokens, at: int) -> Read | None:
    """Read a word that is a time only because one is joined to it: "summer (or fall 2025)", "between May (and June)"."""
    at = skip(tokens, at, Kind.THE)
    token = tokens[at]
    if token.kind is Kind.MONTH and (token.capital or token.word not in ("may", "march", "sun", "sat")):
        return Read(Month(token.value), at + 1, "month")
    if token.kind is Kind.SEASON:
        return Read(Section(Unit.SEASON, token.value), at + 1, "season")
    if token.kind is Kind.WEEKDAY:
        return Read(Weekday(token.value), at + 1, "weekday")
    if is_year_number(token) and not (tokens[at + 1].glued and tokens[at + 1].kind is Kind.WORD):
        return Read(Year(token.value), at + 1, "year")
    if token.kind is Kind.NOW:
        return Read(Today(), at + 1, "now")
    if tokens[at - 1].kind is Kind.FROM and token.kind is Kind.NUMBER and (day := day_number(tokens, at)):
        return Read(Day(day), at + 1, "day_only")
    return None


def _paired(tokens: Tokens, at: int) -> Read | None:
    """Read two parts of one unit: "early or mid 2024", "mid-to-late September", "first or second quarter of 2025"."""
    if tokens[at].kind is Kind.SHIFT:  # "this or next week" says two things, and the first is no period
        return None
    join = skip_mark(tokens, at + 1, "-")
    between = at > 0 and tokens[at - 1].kind is Kind.BETWEEN and tokens[join].kind is Kind.AND
    if not (between or tokens[join].kind in (Kind.TO, Kind.OR) or is_mark(tokens[join], "/")):
        return None
    second = skip(tokens, skip_mark(tokens, join + 1, "-"), Kind.THE)
    if tokens[at].kind is Kind.MODIFIER and tokens[second].kind is Kind.MODIFIER:
        read = part(tokens, second)
        if read is not None and isinstance(read.value, Part):
            return Read(Range(Part(tokens[at].value, read.value.of), read.value), read.end, "paired_parts")
    if tokens[at].kind is Kind.ORDINAL and tokens[second].kind is Kind.ORDINAL:
        read = spoken_section(tokens, second)
        if read is not None and isinstance(read.value, Section):
            value = read.value
            first = Section(value.unit, tokens[at].value, value.year)
            return Read(Range(first, value), read.end, "paired_sections")
    return None


def joined(tokens: Tokens, at: int) -> Read | None:
    """Read a period and what is joined to it: "from A to B", "between A and B", "A or B", "A-B"."""
    lead = tokens[at].kind
    led = lead in (Kind.FROM, Kind.BETWEEN)
    start = skip(tokens, at + 1, Kind.IN, Kind.ON) if led else at
    listed = listed_months(tokens, start) if tokens[start].kind is Kind.MONTH else None
    first = listed or _paired(tokens, skip(tokens, start, Kind.THE)) or single(tokens, start)
    ranged = None
    if first is not None:
        ranged = _range(tokens, first, at, lead)
    elif (bare := loose(tokens, start)) is not None:
        ranged = _range(tokens, bare, at, lead)
    if ranged is not None:
        return _more(tokens, ranged, at)
    if first is None or (led and not isinstance(first.value, Range)):
        return None
    return first


def _more(tokens: Tokens, read: Read, at: int) -> Read:
    """Read on through a chain of alternatives, "May or June or July"."""
    for _ in range(3):
        further = _range(tokens, read, at, Kind.END)
        if further is None:
            break
        read = further
    return read


def _range(tokens: Tokens, first: Read, at: int, lead: Kind) -> Read | None:
    """Read on behind *first*; None where nothing is joined to it, or a verb moves a date from A to B."""
    behind = _connector(tokens, first, lead)
    if behind is None:
        return None
    connected = tokens[behind - 1].kind if is_mark(tokens[first.end], ",") else tokens[first.end].kind
    start = skip(tokens, skip(tokens, behind, Kind.IN, Kind.ON), Kind.THE)
    if _opens_story(tokens, start) and year_of(first.value):
        return None
    if tokens[start].kind is Kind.MODIFIER or tokens[start - 1].kind is not Kind.THE:
        second = single(tokens, start) or loose(tokens, start)
    else:
        second = single(tokens, start - 1) or loose(tokens, start)
    second = _day_behind(tokens, start) or second
    if second is None and connected is Kind.OR:
        second = _next_one(tokens, behind, first.value)
    if second is None or (
        isinstance(first.value, Day) and first.value.month is None and not isinstance(second.value, Day)
    ):
        return None
    if not (lead is Kind.BETWEEN or _fit(first.value, second.value, connected)):
        return None
    came_from = lead is Kind.FROM or (at > 0 and tokens[at - 1].kind is Kind.FROM)
    if connected is not Kind.OR and came_from and is_moved(tokens, at):
        return None
    if connected is Kind.OR and isinstance(second.value, Day) and _ends_a_list(tokens, at):
        return None
    return Read(
        Range(_start(first.value), _end(second.value)), second.end, "alternatives" if connected is Kind.OR else "range"
    )


def _opens_story(tokens: Tokens, at: int) -> bool:
    """Whether a dash stands before the first word of a press release: "New York - March 15, 2010 - This week"."""
    return tokens[at].kind in (Kind.SHIFT, Kind.TODAY) and tokens[at].capital and is_mark(tokens[at - 1], "-")


def _next_one(tokens: Tokens, at: int, first: Value) -> Read | None:
    """Read the end of "this year or next", "late 2024 or early next", "the end of this year or the start of the next one"."""
    at = skip(tokens, at, Kind.THE)
    modifier = tokens[at].value if tokens[at].kind is Kind.MODIFIER else None
    at = skip(tokens, skip(tokens, at, Kind.MODIFIER), Kind.THE)
    of = first.of if isinstance(first, Part) else first
    if tokens[at].word != "next" or tokens[at + 1].kind in _NEXT_TO or not isinstance(of, Year) or of.spoken:
        return None
    year = Year(of.number + 1) if of.number is not None else Year(None, of.shift + 1)
    end = at + 2 if tokens[at + 1].word == "one" else at + 1
    return Read(Part(modifier, year) if modifier else year, end, "alternatives")


_NEXT_TO: Final = (Kind.TO, Kind.UNIT, Kind.SEASON, Kind.MONTH, Kind.WEEKDAY)


def listed_months(tokens: Tokens, at: int) -> Read | None:
    """Read "May, June or July 2024" as what lies between the first and the last."""
    first, end = tokens[at].value, at + 1
    number = first
    while is_mark(tokens[end], ",") and tokens[end + 1].kind is Kind.MONTH and tokens[end + 1].value == number % 12 + 1:
        number, end = tokens[end + 1].value, end + 2
    end = skip_mark(tokens, end, ",")
    last = tokens[end + 1]
    if (
        number == first
        or tokens[end].kind is not Kind.OR
        or last.kind is not Kind.MONTH
        or last.value != number % 12 + 1
    ):
        return None
    found = year_behind(tokens, end + 2)
    until = Month(last.value, found[0] if found else None)
    return Read(Range(Month(first), until), found[1] if found else end + 2, "alternatives")


def _ends_a_list(tokens: Tokens, at: int) -> bool:
    """Whether a day and a comma stand before *at*: of "5/20, 5/22 or 5/25" each day stays one."""
    return at >= 2 and is_mark(tokens[at - 1], ",") and tokens[at - 2].kind in (Kind.NUMBER, Kind.ORDINAL)


def _start(value: Value) -> Value:
    return value.first if isinstance(value, Range) else value


def _end(value: Value) -> Value:
    return value.last if isinstance(value, Range) else value


def _connector(tokens: Tokens, first: Read, lead: Kind) -> int | None:
    """Return the index behind the word or sign that joins another period to *first*."""
    token = tokens[first.end]
    if token.kind in (Kind.TO, Kind.OR) or (token.kind is Kind.OPENING and token.value is Opening.UNTIL):
        return first.end + 1
    if is_mark(token, "-/"):
        return skip_mark(tokens, first.end + 1, "-")
    if token.kind is Kind.AND and (lead is Kind.BETWEEN or isinstance(first.value, Month)):
        return first.end + 1
    if is_mark(token, ",") and tokens[first.end + 1].word in _PLAIN_OR and isinstance(_end(first.value), Part):
        return first.end + 2  # "late 2024, or early 2025"
    return None


#: an "or" behind a comma that weighs nothing
_PLAIN_OR: Final = ("or", "or in", "or the", "or in the")


def _day_behind(tokens: Tokens, at: int) -> Read | None:
    """Read the second day of "September 28 to 3 October", whose number is no year."""
    return day_month(tokens, at) if tokens[at].kind in (Kind.NUMBER, Kind.ORDINAL) else None


def _fit(first: Value, second: Value, connected: Kind) -> bool:
    """Whether two periods make one: weekdays in a choice stay two, and "and" joins only a month and the next one."""
    if isinstance(first, Open) or isinstance(second, Open):
        return False
    if connected is Kind.AND and isinstance(first, Month):
        return isinstance(second, Month) and first.number is not None and second.number == first.number % 12 + 1
    if connected is Kind.OR:
        return not isinstance(_start(first), Weekday | Beside) and not isinstance(second, Weekday | Beside)
    return True


def is_moved(tokens: Tokens, at: int) -> bool:
    """Whether a verb before *at* moves a date, so that "from May to June" names an old and a new one."""
    for index in range(at - 1, max(at - REACH, -1), -1):
        token = tokens[index]
        if is_mark(token, ".?!;"):
            return False
        if token.kind is Kind.WORD and token.word.startswith(MOVES):
            return True
    return False


REACH: Final = 12
