"""Words that leave a side open or narrow what stands before them: the whole expression."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.counts import ABOUT
from scraper.reading.windows.english.beside import CLAUSE_ENDS, NEGATIONS
from scraper.reading.windows.english.joining import OPENINGS
from scraper.reading.windows.joins import is_moved, joined, loose
from scraper.reading.windows.missing import lacks_year, with_year, year_of
from scraper.reading.windows.periods import cut_at, this_unit
from scraper.reading.windows.rules import RULES
from scraper.reading.windows.steps import Read, is_mark, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.unled import unled
from scraper.reading.windows.values import (
    Day,
    Holiday,
    Modifier,
    Month,
    Open,
    Opening,
    Part,
    Range,
    Section,
    Value,
    Week,
    Weekday,
    Year,
)
from scraper.reading.windows.witness import is_tail

#: kinds that an expression may begin with, besides those of the rules
STARTS: Final = frozenset(RULES) | {Kind.OPENING, Kind.CLOSING, Kind.FROM, Kind.BETWEEN}


def opened(tokens: Tokens, at: int) -> Read | None:
    """Read a period with a word before it that leaves a side open: "by the end of 2024", "not before June"."""
    opening: Opening = tokens[at].value
    start = skip(tokens, at + 1, Kind.IN, Kind.ON)
    read = joined(tokens, start) or _year_that_ends(tokens, start)
    if read is None:
        return None
    value, end = _explained(tokens, read)
    if opening is Opening.UNTIL and [token.word for token in tokens[end : end + 2]] == ["at", "least"]:
        return Read(Open(Opening.NOT_BEFORE, value), end + 2, "not_before")
    if opening is Opening.BEFORE and _is_near(tokens, at) and isinstance(value, Holiday) and value.season:
        return Read(value, end, "shortly_before")
    if tokens[end].kind is Kind.ENDS and _can_end(value):
        if isinstance(value, Section):
            return Read(Open(opening if opening is Opening.UNTIL else Opening.NOT_LATER, value), end + 1, "before")
        value, end = Part(Modifier.END, value), end + 1
    if opening is Opening.UNTIL and _waits(tokens, at):
        return _awaited(value, end, denied=_is_denied(tokens, at))
    if opening in (Opening.UNTIL, Opening.BEFORE) and _is_denied(tokens, at):
        return Read(
            Open(opening if _is_this_years_end(opening, value) else Opening.NOT_BEFORE, value), end, f"not_{opening}"
        )
    if opening is Opening.UNTIL and is_moved(tokens, at):
        return Read(Part(Modifier.EARLY, Year(None, 1)) if _is_new_year(value) else value, end, "moved_until")
    return Read(Open(opening, value), end, opening.name.lower())


def _explained(tokens: Tokens, read: Read) -> tuple[Value, int]:
    """Return the day that explains a month right behind it, "February, the 7th of February 2013", else what was read."""
    if isinstance(read.value, Month) and is_mark(tokens[read.end], ","):
        day = joined(tokens, read.end + 1)
        month = day.value.month if day is not None and isinstance(day.value, Day) else None
        if day is not None and month is not None and month.number == read.value.number:
            return day.value, day.end
    return read.value, read.end


def _waits(tokens: Tokens, at: int) -> bool:
    """Whether somebody waits until then: "we'll have to wait for it until 2027"."""
    return any(token.word in ("wait", "waits", "waiting") for token in tokens[max(at - _REACH_OF_WAIT, 0) : at])


_REACH_OF_WAIT: Final = 5


def _awaited(value: Value, end: int, *, denied: bool) -> Read:
    """Return what a wait until *value* says: a year, or the new one, may be but the first, and who can't wait says nothing."""
    if denied:
        return Read(Open(Opening.UNTIL, value), end, "until")
    if isinstance(value, Year) or _is_new_year(value):
        return Read(Open(Opening.NOT_BEFORE, value), end, "wait_until")
    return Read(value, end, "moved_until")


def _is_new_year(value: Value) -> bool:
    return isinstance(value, Holiday) and value.name == "new year"


def _can_end(value: Value) -> bool:
    """Whether *value* is a year, season or month, which can be out."""
    return isinstance(value, Year | Month | Section)


def _is_this_years_end(opening: Opening, value: Value) -> bool:
    """Whether "not before the year is out" denies the whole of this year."""
    return opening is Opening.BEFORE and value == Part(Modifier.END, Year(None, 0))


def _is_near(tokens: Tokens, at: int) -> bool:
    """Whether "before" stands behind "a few days", "just" and the like, which bound it on the left too."""
    words = [token.word for token in tokens[max(at - 3, 0) : at]]
    return words[-1:] in (["just"], ["shortly"], ["right"]) or words in (["a", "few", "days"], ["a", "few", "weeks"])


def _year_that_ends(tokens: Tokens, at: int) -> Read | None:
    """Read "the year is out", and "year's end"."""
    read = this_unit(tokens, at)
    return read if read is not None and tokens[read.end].kind is Kind.ENDS else None


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Whether a denial before *at*, in its clause, makes "until" or "before" a left bound."""
    for index in range(at - 1, max(at - _DENIAL_REACH, -1), -1):
        token = tokens[index]
        if is_mark(token, ".?!;") or token.word in CLAUSE_ENDS:
            return False
        if is_mark(token, ",") and tokens[index + 1].kind is Kind.AND:
            return False
        if token.word in NEGATIONS or token.word.endswith("n't"):
            return not _asks(tokens, index)
    return False


_DENIAL_REACH: Final = 18


def _asks(tokens: Tokens, at: int) -> bool:
    """Whether the denial at *at* opens a question that wants a yes: "Wasn't it to come before May?"."""
    return tokens[at].word.endswith("n't") and tokens[at + 1].word in _SUBJECTS and tokens[at].word != "don't"


_SUBJECTS: Final = ("it", "they", "he", "she", "we", "this", "that")


def _turns_up_behind(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "it will be" and "before" stand around a period: "It'll be next year before the season turns up"."""
    be = at - (tokens[at - 1].kind is Kind.IN) - 1 if at else -1
    return (
        tokens[end].word == "before"
        and be >= 1
        and tokens[be].word == "be"
        and any(token.word in ("it", "it'll", "it'd") for token in tokens[max(be - 3, 0) : be])
    )


def _lasts_the_year(tokens: Tokens, at: int, first: Value) -> Read | None:
    """Read "or later in 2021" behind a part of that year, which then goes on to its end: "mid-2021 or later in 2021"."""
    read = cut_at(tokens, skip(tokens, at + 1, Kind.IN))
    year = year_of(first)
    if read is None or year is None or read.value not in (year, Year(None, 0)) or not isinstance(first, Part | Month):
        return None
    return Read(Range(first, Part(Modifier.END, year)), read.end, "alternatives")


def _is_closed_by(tokens: Tokens, behind: int, end: int) -> bool:
    """Whether the words at *end* close the date that ends at *behind*: no "and after that", no "is the latest season"."""
    word, following = tokens[end].word, tokens[end + 1]
    if word.endswith(" after") and following.kind is Kind.THAT:
        return False
    if word.startswith("at ") or not word.endswith(("the earliest", "the soonest", "the latest")):
        return True
    called = following.kind in (Kind.END, Kind.MARK, Kind.THAT) or following.word in _BEHIND_EARLIEST
    return called and not (end > behind and word.startswith("the "))


_BEHIND_EARLIEST: Final = frozenset(
    {
        "that",
        "it",
        "we",
        "you",
        "they",
        "he",
        "she",
        "anyone",
        "anybody",
        "possible",
        "realistic",
        "when",
        "fans",
        "viewers",
    }
)


def _narrowed(tokens: Tokens, read: Read) -> Read:
    """Read on behind a year or week that is narrowed at once, "in 2024, probably in spring": the narrower alone.

    So with what is counted back and then named: "two years ago, in May 2020".
    """
    at = skip_mark(tokens, read.end, ",(-")
    hedge = skip(tokens, at, Kind.HEDGE)
    start = skip(tokens, hedge, Kind.IN, Kind.ON)
    if read.rule == "counted_ago" and start > at > read.end:
        told = joined(tokens, skip(tokens, start, Kind.THE))
        return read if told is None or lacks_year(told.value) or year_of(told.value) is None else told
    if start == at or not isinstance(read.value, Year | Week):
        return read
    if isinstance(read.value, Week):
        if tokens[start].kind is not Kind.WEEKDAY:
            return read
        return Read(Weekday(tokens[start].value, week=read.value), start + 1, "narrowed")
    narrower = joined(tokens, skip(tokens, start, Kind.THE)) or loose(tokens, start)
    if narrower is None or not lacks_year(narrower.value):
        return read
    return Read(with_year(narrower.value, read.value), narrower.end, "narrowed")


def _opens_another(tokens: Tokens, at: int) -> bool:
    """Whether "or after", "or before" and the like belong to the date behind them."""
    return _turned(tokens, at) is not None


def _turned(tokens: Tokens, at: int) -> Read | None:
    """Read "or after 2018" as an expression of its own."""
    opening = OPENINGS.get(tokens[at].word.partition(" ")[2])
    if opening is None or (read := joined(tokens, skip(tokens, at + 1, Kind.IN, Kind.ON))) is None:
        return None
    return Read(Open(opening, read.value), read.end, opening.name.lower())


_BEHIND_LATER: Final = (Kind.SHIFT, Kind.IN, Kind.THE, Kind.THAT, Kind.MONTH, Kind.SEASON, Kind.NUMBER)

_BEHIND_A_DAY: Final = frozenset(
    {Kind.MONTH, Kind.UNIT, Kind.SHIFT, Kind.SECTION, Kind.OF, Kind.TO, Kind.OR, Kind.AND, Kind.OPENING, Kind.MARK}
)

#: what must stand behind words that begin an expression only sometimes; a year needs nothing behind it
_FOLLOWS: Final[dict[Kind, frozenset[Kind]]] = {
    Kind.NUMBER: _BEHIND_A_DAY,
    Kind.CARDINAL: _BEHIND_A_DAY | {Kind.CARDINAL, Kind.ORDINAL},
    Kind.ORDINAL: _BEHIND_A_DAY
    | {Kind.CARDINAL, Kind.NUMBER, Kind.WEEKDAY, Kind.WEEK_OF, Kind.END, Kind.WORD}
    | {Kind.IN, Kind.ON, Kind.FROM, Kind.THE},
    Kind.IN: frozenset({Kind.NUMBER, Kind.CARDINAL, Kind.UNIT, Kind.IN, Kind.WORD}),
    Kind.THAT: frozenset({Kind.MONTH, Kind.SEASON, Kind.UNIT, Kind.WEEKDAY, Kind.NUMBER, Kind.CARDINAL}),
}


#: for what is asked at every token: Python 3.11 is slow to find a member in its class
_OPENING: Final = Kind.OPENING
_CLOSING: Final = Kind.CLOSING
_NUMBER: Final = Kind.NUMBER
_IN: Final = Kind.IN


def expression(tokens: Tokens, at: int) -> Read | None:
    """Read the whole expression at *at*, with what opens it before and behind."""
    if tokens[at].kind is _OPENING:
        return opened(tokens, at)
    follows = _FOLLOWS.get(tokens[at].kind)
    named = tokens[at].kind is _NUMBER and len(tokens[at].word) > 2
    if follows is not None and tokens[at + 1].kind not in follows and not named:
        return None
    if tokens[at].kind is _IN and tokens[at + 1].kind in (Kind.IN, Kind.WORD) and tokens[at + 1].word not in ABOUT:
        return None
    if tokens[at].kind is _CLOSING:
        return _turned(tokens, at)
    if tokens[at].kind is _NUMBER and at >= 2 and is_tail(tokens, at) and tokens[at - 2].kind is _NUMBER:
        return None  # inside a run of figures whose beginning was no date
    read = joined(tokens, at) or (unled(tokens, at) if tokens.unled else None)
    if read is None:
        return None
    read = _narrowed(tokens, read)
    return read if isinstance(read.value, Open) else _with_closing(tokens, at, read)


def _with_closing(tokens: Tokens, at: int, read: Read) -> Read:
    """Read on behind a closed period at *at*: "in 2025 at the earliest", "mid-2021 or later that year"."""
    if _turns_up_behind(tokens, at, read.end):
        return Read(Open(Opening.NOT_BEFORE, read.value), read.end + 1, "not_before")
    end = skip_mark(tokens, read.end, ",")
    closing = tokens[end]
    if closing.kind is not _CLOSING or _opens_another(tokens, end):
        return read
    if closing.word.endswith("later") and tokens[end + 1].kind in _BEHIND_LATER:
        return _lasts_the_year(tokens, end, read.value) or read  # "or later this year"
    if not _is_closed_by(tokens, read.end, end):
        return read
    return Read(Open(closing.value, read.value), end + 1, closing.value.name.lower())
