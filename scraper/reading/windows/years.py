"""Steps over tokens that read a year, in digits or words, alone or behind what it belongs to."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.steps import is_mark, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Token, Tokens, full_year
from scraper.reading.windows.values import Shift, Unit, Year

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
_OLDEST_DATED_YEAR: Final = 1000  # beside a month even the year of a costume drama is one
_NEWEST_DATED_YEAR: Final = 2999


def is_year_number(token: Token, first: int = FIRST_YEAR, last: int = LAST_YEAR) -> bool:
    """Whether *token* is a number of four digits from *first* to *last*."""
    return token.kind is Kind.NUMBER and len(token.word) == 4 and first <= token.value <= last


#: the year that begins, where no feast is meant
NEW_YEAR: Final = ("new year", "the new year")


def is_fiscal(tokens: Tokens, at: int) -> bool:
    """Whether the token makes the year behind it a company's own, which begins in a month that nobody says."""
    at -= at > 0 and tokens[at].word == "year"
    return at >= 0 and tokens[at].word in _FISCAL


_FISCAL: Final = ("fiscal", "fy", "financial")


def year_unit(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read "next year", "this year", "last year", "the year after next", and "the year", which is this one."""
    token = tokens[at]
    if later := _after_next(tokens, at + (token.kind is Kind.THE)):
        return later
    if token.kind is Kind.HOLIDAY and token.word in NEW_YEAR:
        return Year(None, 1), at + 1
    if token.kind not in (Kind.SHIFT, Kind.THE, Kind.THAT) or tokens[at + 1].kind is not Kind.UNIT:
        return None
    if tokens[at + 1].value != (Unit.YEAR, 1) or tokens[at + 1].word == "years":
        return None
    if token.kind is Kind.THAT:
        return Year(None, token.value, spoken=True), at + 2
    if token.kind is Kind.THE and is_year_number(tokens[at + 2]):
        return Year(tokens[at + 2].value), at + 3
    steps = token.value.steps if isinstance(token.value, Shift) else 0
    return _same_year_again(tokens, at + 2) or (Year(None, steps), at + 2) if steps else (Year(None, 0), at + 2)


def _same_year_again(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read the number that explains a relative year: "next year (2022)", "this year 2021"."""
    join = skip_mark(tokens, at, "([,")
    if not is_year_number(tokens[join]) or (is_mark(tokens[at], ",") and not is_mark(tokens[join + 1], ",")):
        return None
    return Year(tokens[join].value), skip_mark(tokens, join + 1, ")]")


#: words behind "of the year" that mean the one next to that last spoken of
_NEXT_TO: Final = {"after": 1, "before": -1}


def year_behind(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read the year that stands behind a month, day or section: ", 2024", "of 2024", "'24", "of next year"."""
    join = skip_mark(tokens, at, ",-/.[(")
    join = skip(tokens, join, Kind.OF, Kind.IN)
    if tokens[join].kind is Kind.UNIT and tokens[join].value == (Unit.YEAR, 1) and tokens[join - 1].word == "of the":
        if later := _after_next(tokens, join):
            return later
        side = _NEXT_TO.get(tokens[join + 1].word, 0) if tokens[join + 2].kind in (Kind.END, Kind.MARK) else 0
        return Year(None, side, spoken=side != 0), join + 1 + abs(side)
    if tokens[join - 1].word == "of the" and tokens[join + 1].word == "year":
        steps = {"same": 0, "next": 1, "previous": -1}.get(tokens[join].word)
        if steps is not None:
            return Year(None, steps, spoken=True), join + 2
    found = year_at(tokens, join)
    if found and is_mark(tokens[at], "[("):
        return found[0], skip_mark(tokens, found[1], "])")
    return found


def _after_next(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read "year after next"."""
    end = skip(tokens, at + 2, Kind.THE)
    if tokens[at].word != "year" or tokens[at + 1].word != "after" or tokens[end].value is not Shift.NEXT:
        return None
    return Year(None, 2), end + 1


def year_at(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read a year where only a year can stand."""
    at = skip(tokens, at, Kind.THE)
    if (
        tokens[at].kind is Kind.UNIT
        and tokens[at].word in ("year", "calendar year")
        and tokens[at + 1].kind is Kind.NUMBER
    ):
        at += 1
    token = tokens[at]
    if later := _after_next(tokens, at):
        return later
    if token.kind is Kind.SHORT_YEAR:
        return Year(token.value), at + 1
    if is_year_number(token, _OLDEST_DATED_YEAR, _NEWEST_DATED_YEAR) and not _counts(tokens, at + 1):
        return Year(token.value), at + 1
    if token.kind is Kind.PERIOD and isinstance(token.value, Year):
        return token.value, at + 1
    if token.kind is Kind.CARDINAL:
        return spoken_year(tokens, at)
    if token.kind is Kind.NUMBER and len(token.word) == 2 and token.value > 31 and tokens[at - 1].kind is Kind.OF:
        return Year(full_year(token.value)), at + 1
    return year_unit(tokens, at) if token.kind in (Kind.SHIFT, Kind.THAT, Kind.HOLIDAY) else None


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether the token makes the number before it part of a longer one or a time."""
    time = is_mark(tokens[at], ":") and tokens[at + 1].glued
    return tokens[at].glued and (tokens[at].kind is Kind.WORD or is_mark(tokens[at], "%") or time)


def spoken_year(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read a year in words: "twenty twenty-four", "nineteen ninety eight", "two thousand and eighteen"."""
    numbers: list[int] = []
    end = at
    while tokens[end].kind is Kind.CARDINAL and tokens[end].word not in ("a", "an") and len(numbers) < 5:
        numbers.append(tokens[end].value)
        end += 1
        joined = end + (tokens[end].word == "and" or is_mark(tokens[end], "-"))
        end = joined if tokens[joined].kind is Kind.CARDINAL else end
    year = _spoken_number(numbers)
    return (Year(year), end) if year and year <= LAST_YEAR else None


def _spoken_number(numbers: list[int]) -> int | None:
    match numbers:
        case [century, 100, *rest] if century <= 18 and sum(rest) < 100:
            return century * 100 + sum(rest)
        case [2, 1000, *rest] if len(rest) <= 2 and sum(rest) < 100:
            return 2000 + sum(rest)
        case [(19 | 20) as century, 100, *rest] if sum(rest) < 100:
            return century * 100 + sum(rest)
        case [(19 | 20) as century, *rest] if 1 <= len(rest) <= 2 and 1 <= sum(rest) < 100:
            return century * 100 + sum(rest)
    return None
