"""Words that leave a side open or narrow what stands before them: the whole expression."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.counts import ABOUT
from scraper.reading.windows.joins import REACH, is_moved, joined, loose
from scraper.reading.windows.missing import lacks_year, with_year
from scraper.reading.windows.periods import this_unit
from scraper.reading.windows.rules import RULES
from scraper.reading.windows.steps import Read, is_mark, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.unled import unled
from scraper.reading.windows.values import Modifier, Month, Open, Opening, Part, Value, Week, Weekday, Year
from scraper.reading.windows.witness import is_tail
from scraper.reading.windows.witness_en import CLAUSE_ENDS, NEGATIONS
from scraper.reading.windows.words_en_small import OPENINGS

#: kinds that an expression may begin with, besides those of the rules
STARTS: Final = frozenset(RULES) | {Kind.OPENING, Kind.CLOSING, Kind.FROM, Kind.BETWEEN}


def opened(tokens: Tokens, at: int) -> Read | None:
    """Read a period with a word before it that leaves a side open: "by the end of 2024", "not before June"."""
    opening: Opening = tokens[at].value
    start = skip(tokens, at + 1, Kind.IN, Kind.ON)
    read = joined(tokens, start) or _year_that_ends(tokens, start)
    if read is None:
        return None
    value, end = read.value, read.end
    if opening is Opening.UNTIL and [token.word for token in tokens[end : end + 2]] == ["at", "least"]:
        return Read(Open(Opening.NOT_BEFORE, value), end + 2, "not_before")
    if tokens[end].kind is Kind.ENDS and _can_end(value):
        value, end = Part(Modifier.END, value), end + 1
    if opening in (Opening.UNTIL, Opening.BEFORE) and _is_denied(tokens, at):
        return Read(Open(Opening.NOT_BEFORE, value), end, f"not_{opening}")
    if opening is Opening.UNTIL and is_moved(tokens, at):
        return Read(value, end, "moved_until")
    return Read(Open(opening, value), end, opening.name.lower())


def _can_end(value: Value) -> bool:
    """Whether *value* is a year or month, which can be out."""
    return isinstance(value, Year | Month)


def _year_that_ends(tokens: Tokens, at: int) -> Read | None:
    """Read "the year is out", and "year's end"."""
    read = this_unit(tokens, at)
    return read if read is not None and tokens[read.end].kind is Kind.ENDS else None


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Whether a denial before *at*, in its clause, makes "until" or "before" a left bound."""
    for index in range(at - 1, max(at - REACH, -1), -1):
        token = tokens[index]
        if is_mark(token, ".?!;") or token.word in CLAUSE_ENDS:
            return False
        if token.word in NEGATIONS or token.word.endswith("n't"):
            return True
    return False


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
    end = skip_mark(tokens, read.end, ",")
    closing = tokens[end]
    if closing.kind is _CLOSING and not isinstance(read.value, Open) and not _opens_another(tokens, end):
        if closing.word.endswith("later") and tokens[end + 1].kind in _BEHIND_LATER:
            return read  # "or later this year"
        return Read(Open(closing.value, read.value), end + 1, closing.value.name.lower())
    return read
