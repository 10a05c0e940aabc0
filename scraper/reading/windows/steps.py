"""What the rules share: the result of reading, and the small steps over tokens that many of them take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple, TypeAlias

from scraper.reading.windows.tokens import Kind, Token, Tokens, full_year
from scraper.reading.windows.values import Shift, Unit, Value, Year
from scraper.reading.windows.words_en import TIME_WORDS

class Read(NamedTuple):
    """A value, the index of the first token behind it, and the rule that read it."""

    value: Value
    end: int
    rule: str


Rule: TypeAlias = Callable[[Tokens, int], "Read | None"]

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
_OLDEST_DATED_YEAR: Final = 1000  # beside a month even the year of a costume drama is one
_NEWEST_DATED_YEAR: Final = 2999


def is_mark(token: Token, signs: str) -> bool:
    """Whether *token* is one of the punctuation *signs*."""
    return token.kind is Kind.MARK and token.word in signs


def skip(tokens: Tokens, at: int, *kinds: Kind) -> int:
    """Return the index behind at most one token of *kinds* at *at*."""
    return at + 1 if tokens[at].kind in kinds else at


def skip_mark(tokens: Tokens, at: int, signs: str) -> int:
    """Return the index behind at most one of the punctuation *signs* at *at*."""
    return at + 1 if is_mark(tokens[at], signs) else at


def before(tokens: Tokens, at: int) -> Token | None:
    """Return the token before *at*, None at the text's beginning."""
    return tokens[at - 1] if at > 0 else None


def is_time(tokens: Tokens, end: int) -> bool:
    """Whether what stands at *end* makes the number before it a time: "9 p.m.", "8:30", "9/8c", "10 ET"."""
    token = tokens[end]
    if token.kind is Kind.WORD:
        return token.word in TIME_WORDS or (token.word in ("p", "a") and tokens[end + 2].word == "m")
    return is_mark(token, ":%°") and tokens[end + 1].kind is Kind.NUMBER and tokens[end + 1].glued


def day_number(tokens: Tokens, at: int) -> int | None:
    """Return the day of a month that the token says, in digits or words: "5", "5th", "fifth"; None for any other."""
    token = tokens[at]
    if token.kind not in (Kind.NUMBER, Kind.ORDINAL, Kind.CARDINAL) or not 1 <= token.value <= 31:
        return None
    if token.kind is Kind.NUMBER and (len(token.word) > 2 or is_time(tokens, at + 1)):
        return None
    return int(token.value) if token.word not in ("a", "an") else None


def spoken_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the day at *at* and the index behind it; "twenty one" and "thirty first" are two tokens."""
    day = day_number(tokens, at)
    if day is None:
        return None
    if tokens[at].kind is Kind.CARDINAL and day in (20, 30):
        join = skip_mark(tokens, at + 1, "-")
        ones = tokens[join]
        if ones.kind in (Kind.CARDINAL, Kind.ORDINAL) and 1 <= ones.value <= 9 and day + ones.value <= 31:
            return day + ones.value, join + 1
    return day, at + 1


def is_year_number(token: Token, first: int = FIRST_YEAR, last: int = LAST_YEAR) -> bool:
    """Whether *token* is a number of four digits from *first* to *last*."""
    return token.kind is Kind.NUMBER and len(token.word) == 4 and first <= token.value <= last


def year_unit(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read "next year", "this year", "last year", and "the year", which is this one."""
    token = tokens[at]
    if token.kind not in (Kind.SHIFT, Kind.THE, Kind.THAT) or tokens[at + 1].kind is not Kind.UNIT:
        return None
    if tokens[at + 1].value != (Unit.YEAR, 1) or tokens[at + 1].word == "years":
        return None
    if token.kind is Kind.THAT:
        return Year(None, token.value, spoken=True), at + 2
    steps = token.value.steps if isinstance(token.value, Shift) else 0
    return _same_year_again(tokens, at + 2) or (Year(None, steps), at + 2) if steps else (Year(None, 0), at + 2)


def _same_year_again(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read the number that explains a relative year: "next year (2022)", "this year 2021"."""
    join = skip_mark(tokens, at, "([,")
    if not is_year_number(tokens[join]) or (is_mark(tokens[at], ",") and not is_mark(tokens[join + 1], ",")):
        return None
    return Year(tokens[join].value), skip_mark(tokens, join + 1, ")]")


def year_behind(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read the year that stands behind a month, day or section: ", 2024", "of 2024", "'24", "of next year"."""
    join = skip_mark(tokens, at, ",-/.[(")
    join = skip(tokens, join, Kind.OF, Kind.IN)
    if tokens[join].kind is Kind.UNIT and tokens[join].value == (Unit.YEAR, 1) and tokens[join - 1].word == "of the":
        return Year(None, 0), join + 1
    found = year_at(tokens, join)
    if found and is_mark(tokens[at], "[("):
        return found[0], skip_mark(tokens, found[1], "])")
    return found


def year_at(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read a year where only a year can stand."""
    at = skip(tokens, at, Kind.THE)
    if tokens[at].kind is Kind.UNIT and tokens[at].word in ("year", "calendar year") and tokens[at + 1].kind is Kind.NUMBER:
        at += 1
    token = tokens[at]
    if token.kind is Kind.SHORT_YEAR:
        return Year(token.value), at + 1
    if is_year_number(token, _OLDEST_DATED_YEAR, _NEWEST_DATED_YEAR) and not _counts(tokens, at + 1):
        return Year(token.value), at + 1
    if token.kind is Kind.CARDINAL:
        return spoken_year(tokens, at)
    if token.kind is Kind.NUMBER and len(token.word) == 2 and token.value > 31 and tokens[at - 1].kind is Kind.OF:
        return Year(full_year(token.value)), at + 1
    return year_unit(tokens, at) if token.kind in (Kind.SHIFT, Kind.THAT) else None


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether the token makes the number before it part of a longer one or a time."""
    return tokens[at].glued and (tokens[at].kind is Kind.WORD or is_mark(tokens[at], ":%"))


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
        case [century, 100, *rest] if 11 <= century <= 18 and sum(rest) < 100:
            return century * 100 + sum(rest)
        case [2, 1000, *rest] if len(rest) <= 2 and sum(rest) < 100:
            return 2000 + sum(rest)
        case [(19 | 20) as century, 100, *rest] if sum(rest) < 100:
            return century * 100 + sum(rest)
        case [(19 | 20) as century, *rest] if 1 <= len(rest) <= 2 and 1 <= sum(rest) < 100:
            return century * 100 + sum(rest)
    return None
