"""The grammar above single rules: ranges, alternatives, and words that leave a side open.

`RULES` is the registry: which rules may read an expression whose first token is of a kind. The longest reading wins,
the first of equals.
"""

from __future__ import annotations

from typing import Final

from scraper.reading.windows import days, periods, relative
from scraper.reading.windows.steps import Read, Rule, before, day_number, is_mark, is_year_number, skip, skip_mark, spoken_year
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import (
    Day,
    Modifier,
    Month,
    Open,
    Opening,
    Part,
    Range,
    Section,
    Today,
    Unit,
    Value,
    Week,
    Weekday,
    Year,
    lacks_year,
    with_year,
)
from scraper.reading.windows.witness import is_bare_year, opens_sentence
from scraper.reading.windows.words_en import CLAUSE_ENDS, MOVES, NEGATIONS, OPENINGS


def year_in_words(tokens: Tokens, at: int) -> Read | None:
    """Read "in twenty twenty-four"."""
    prior = before(tokens, at)
    found = spoken_year(tokens, at) if prior is not None and prior.kind in (Kind.IN, Kind.OPENING, Kind.OR, Kind.TO) else None
    return Read(found[0], found[1], "year_in_words") if found else None


RULES: Final[dict[Kind, tuple[Rule, ...]]] = {
    Kind.NUMBER: (
        *(days.iso_day, days.numeric_day, days.slashed_day, days.odd_day, days.day_month, periods.years, periods.numeric_month),
        *(periods.year_month, periods.year_section, periods.year, relative.run, relative.counted, relative.counted_stretch),
    ),
    Kind.DOTTED: (days.dotted_day,),
    Kind.FIGURE: (days.pointed_day,),
    Kind.MONTH: (days.month_day, days.odd_day, periods.month),
    Kind.ORDINAL: (
        *(days.day_month, days.days_only, days.day_only, days.nth_weekday, periods.spoken_section, relative.of_this, relative.first_units),
    ),
    Kind.CARDINAL: (days.day_month, year_in_words, relative.run, relative.counted, relative.counted_stretch),
    Kind.WEEKDAY: (days.weekday_day, days.weekday, relative.beside),
    Kind.SHIFT: (
        *(days.shifted_weekday, days.shifted_day, periods.shifted, relative.shifted_unit, days.nth_weekday, relative.stretch),
        *(periods.possessed_section, relative.next_day, relative.first_units),
    ),
    Kind.SEASON: (periods.season,),
    Kind.SECTION: (periods.section,),
    Kind.HOLIDAY: (relative.holiday,),
    Kind.MODIFIER: (periods.part,),
    Kind.UNIT: (periods.named_year, relative.weekend, relative.week_number, relative.unit_after_next, periods.possessed_section, relative.day_after, relative.year_to_date),
    Kind.THE: (periods.possessed_section,),
    Kind.THAT: (periods.that_period, relative.that_unit),
    Kind.LATER: (periods.part,),
    Kind.TODAY: (relative.today,),
    Kind.IN: (relative.counted_on,),
    Kind.WITHIN: (relative.within,),
    Kind.REST: (relative.rest,),
    Kind.WEEK_OF: (relative.week_of,),
}

#: kinds that an expression may begin with, besides those of the rules
STARTS: Final = frozenset(RULES) | {Kind.OPENING, Kind.CLOSING, Kind.FROM, Kind.BETWEEN}


def single(tokens: Tokens, at: int) -> Read | None:
    """Return the longest reading of one period at *at*; an article before it is passed over."""
    best: Read | None = None
    for start in (at, at + 1) if tokens[at].kind is Kind.THE else (at,):
        for rule in RULES.get(tokens[start].kind, ()):
            read = rule(tokens, start)
            if read is not None and (best is None or read.end > best.end):
                best = read
    return best


def _loose(tokens: Tokens, at: int) -> Read | None:
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
    if tokens[join].kind not in (Kind.TO, Kind.OR) and not is_mark(tokens[join], "/"):
        return None
    second = skip(tokens, skip_mark(tokens, join + 1, "-"), Kind.THE)
    if tokens[at].kind is Kind.MODIFIER and tokens[second].kind is Kind.MODIFIER:
        read = periods.part(tokens, second)
        if read is not None and isinstance(read.value, Part):
            return Read(Range(Part(tokens[at].value, read.value.of), read.value), read.end, "paired_parts")
    if tokens[at].kind is Kind.ORDINAL and tokens[second].kind is Kind.ORDINAL:
        read = periods.spoken_section(tokens, second)
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
    first = _paired(tokens, skip(tokens, start, Kind.THE)) or single(tokens, start)
    ranged = None
    if first is not None:
        ranged = _range(tokens, first, at, lead)
    elif (loose := _loose(tokens, start)) is not None:
        ranged = _range(tokens, loose, at, lead)
    if ranged is not None:
        return _more(tokens, ranged, at)
    if first is None or (led and not isinstance(first.value, Range)):
        return None
    return first


def _more(tokens: Tokens, read: Read, at: int) -> Read:
    """Read on through a chain of alternatives, "June, July or August"-like chains excepted."""
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
    connected = tokens[first.end].kind
    start = skip(tokens, skip(tokens, behind, Kind.IN, Kind.ON), Kind.THE)
    if tokens[start].kind is Kind.MODIFIER or tokens[start - 1].kind is not Kind.THE:
        second = single(tokens, start) or _loose(tokens, start)
    else:
        second = single(tokens, start - 1) or _loose(tokens, start)
    second = _day_behind(tokens, first, start) or second
    if second is None or (isinstance(first.value, Day) and first.value.month is None and not isinstance(second.value, Day)):
        return None
    if not (lead is Kind.BETWEEN or _fit(first.value, second.value, connected)):
        return None
    if connected is not Kind.OR and lead is not Kind.BETWEEN and _is_moved(tokens, at):
        return None
    if connected is Kind.OR and isinstance(second.value, Day) and _ends_a_list(tokens, at):
        return None
    return Read(Range(_start(first.value), _end(second.value)), second.end, "alternatives" if connected is Kind.OR else "range")


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
    return None


def _day_behind(tokens: Tokens, first: Read, at: int) -> Read | None:
    """Read the bare second day of "from 02 to April 07" turned round, "September 28 to 3 October" being a day anyway."""
    return days.day_month(tokens, at) if tokens[at].kind in (Kind.NUMBER, Kind.ORDINAL) else None


def _fit(first: Value, second: Value, connected: Kind) -> bool:
    """Whether two periods make one: weekdays in a choice stay two, and "and" joins only a month and the next one."""
    if isinstance(first, Open) or isinstance(second, Open):
        return False
    if connected is Kind.AND and isinstance(first, Month):
        return isinstance(second, Month) and first.number is not None and second.number == first.number % 12 + 1
    if connected is Kind.OR:
        return not isinstance(_start(first), Weekday) and not isinstance(second, Weekday)
    return True


def _is_moved(tokens: Tokens, at: int) -> bool:
    """Whether a verb before *at* moves a date, so that "from May to June" names an old and a new one."""
    for index in range(at - 1, max(at - _REACH, -1), -1):
        token = tokens[index]
        if is_mark(token, ".?!;"):
            return False
        if token.kind is Kind.WORD and token.word.startswith(MOVES):
            return True
    return False


_REACH: Final = 12


def opened(tokens: Tokens, at: int) -> Read | None:
    """Read a period with a word before it that leaves a side open: "by the end of 2024", "not before June"."""
    opening: Opening = tokens[at].value
    start = skip(tokens, at + 1, Kind.IN, Kind.ON)
    read = joined(tokens, start) or _year_that_ends(tokens, start) or _loose(tokens, start)
    if read is None:
        return None
    value, end = read.value, read.end
    if tokens[end].kind is Kind.ENDS and unitlike(value):
        value, end = Part(Modifier.END, value), end + 1
    if opening in (Opening.UNTIL, Opening.BEFORE) and _is_denied(tokens, at):
        return Read(Open(Opening.NOT_BEFORE, value), end, f"not_{opening}")
    if opening is Opening.UNTIL and _is_moved(tokens, at):
        return Read(value, end, "moved_until")
    return Read(Open(opening, value), end, opening.name.lower())


def unitlike(value: Value) -> bool:
    """Whether *value* is a year or month, which can be out."""
    return isinstance(value, Year | Month)


def _year_that_ends(tokens: Tokens, at: int) -> Read | None:
    """Read "the year is out", and "year's end"."""
    read = periods.this_unit(tokens, at)
    return read if read is not None and tokens[read.end].kind is Kind.ENDS else None


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Whether a denial before *at*, in its clause, makes "until" or "before" a left bound."""
    for index in range(at - 1, max(at - _REACH, -1), -1):
        token = tokens[index]
        if is_mark(token, ".?!;") or token.word in CLAUSE_ENDS:
            return False
        if token.word in NEGATIONS or token.word.endswith("n't"):
            return True
    return False


def _opens_another(tokens: Tokens, at: int) -> bool:
    """Whether "or after", "or before" and the like belong to the date behind them."""
    return _turned(tokens, at) is not None


def _turned(tokens: Tokens, at: int) -> Read | None:
    """Read "or after 2018" as an expression of its own."""
    opening = OPENINGS.get(tokens[at].word.partition(" ")[2])
    if opening is None or (read := joined(tokens, skip(tokens, at + 1, Kind.IN, Kind.ON))) is None:
        return None
    return Read(Open(opening, read.value), read.end, opening.name.lower())


def _narrowed(tokens: Tokens, read: Read) -> Read:
    """Read on behind a year or week that is narrowed at once, "in 2024, probably in spring": the narrower alone."""
    at = skip_mark(tokens, read.end, ",(-")
    hedge = skip(tokens, at, Kind.HEDGE)
    start = skip(tokens, hedge, Kind.IN, Kind.ON)
    if start == at or not isinstance(read.value, Year | Week):
        return read
    if isinstance(read.value, Week):
        if tokens[start].kind is not Kind.WEEKDAY:
            return read
        return Read(Weekday(tokens[start].value, week=read.value), start + 1, "narrowed")
    narrower = joined(tokens, skip(tokens, start, Kind.THE)) or _loose(tokens, start)
    if narrower is None or not lacks_year(narrower.value):
        return read
    return Read(with_year(narrower.value, read.value), narrower.end, "narrowed")


def expression(tokens: Tokens, at: int) -> Read | None:
    """Read the whole expression at *at*, with what opens it before and behind."""
    if tokens[at].kind is Kind.OPENING:
        return opened(tokens, at)
    if tokens[at].kind is Kind.CLOSING:
        return _turned(tokens, at)
    read = joined(tokens, at)
    if read is None:
        return None
    read = _narrowed(tokens, read)
    closing = tokens[read.end]
    if closing.kind is Kind.CLOSING and not isinstance(read.value, Open) and not _opens_another(tokens, read.end):
        return Read(Open(closing.value, read.value), read.end + 1, closing.value.name.lower())
    return read


