"""What the rules share: the result of reading, and the small steps over tokens that many of them take."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from scraper.reading.windows.english.beside import TIME_WORDS
from scraper.reading.windows.tokens import Kind, Token, Tokens

if TYPE_CHECKING:
    from scraper.reading.windows.values import Value


class Read(NamedTuple):
    """A value, the index of the first token behind it, and the rule that read it."""

    value: Value
    end: int
    rule: str


Rule: TypeAlias = Callable[[Tokens, int], "Read | None"]


#: for what is asked at every token: Python 3.11 is slow to find a member in its class
_MARK: Final = Kind.MARK


def is_mark(token: Token, signs: str) -> bool:
    """Whether *token* is one of the punctuation *signs*."""
    return token.kind is _MARK and token.word in signs


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


#: words that count, but no days of a month
NO_DAYS: Final = frozenset({"a", "an", "a couple of", "couple of", "a couple", "a dozen", "dozen"})


def day_number(tokens: Tokens, at: int) -> int | None:
    """Return the day of a month that the token says, in digits or words: "5", "5th", "fifth"; None for any other."""
    token = tokens[at]
    if token.kind not in (Kind.NUMBER, Kind.ORDINAL, Kind.CARDINAL) or not 1 <= token.value <= 31:
        return None
    if token.kind is Kind.NUMBER and (len(token.word) > 2 or is_time(tokens, at + 1)):
        return None
    return int(token.value) if token.word not in NO_DAYS else None


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
