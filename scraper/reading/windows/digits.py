"""Rules for days in digits: 2024-09-04, 04/09/2024, 13.5.2015, 5/17."""

from __future__ import annotations

from calendar import monthrange
from typing import Final

from scraper.reading.windows.english.beside import COUNTED
from scraper.reading.windows.steps import Read, before, is_mark, is_time
from scraper.reading.windows.tokens import Kind, Tokens, full_year
from scraper.reading.windows.values import Day, Month, Year
from scraper.reading.windows.witness import is_amount
from scraper.reading.windows.years import is_year_number

LEAP_YEAR: Final = 2000
_SEPARATORS: Final = "-/."


def date_of(year: int | None, month: int, day: int) -> Day | None:
    """Return the symbolic day, None where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or LEAP_YEAR, month)[1]:
        return None
    return Day(day, Month(month, None if year is None else Year(year)))


def _ordered(first: int, second: int, year: int | None, day_first: bool) -> Day | None:
    """Return the day of 04/09, by the order that is set; the other order where that one makes no day."""
    month_day = date_of(year, first, second)
    day_month = date_of(year, second, first)
    return (day_month or month_day) if day_first else (month_day or day_month)


def iso_day(tokens: Tokens, at: int) -> Read | None:
    """Read 2024-09-04, 2024/9/4 and 2024/Sep/04."""
    if not is_year_number(tokens[at]) or is_mark_before(tokens, at, "$€£"):
        return None
    sign = tokens[at + 1]
    if not is_mark(sign, _SEPARATORS) or not sign.glued or tokens[at + 3].word != sign.word:
        return None
    month, day = tokens[at + 2], tokens[at + 4]
    if month.kind not in (Kind.NUMBER, Kind.MONTH) or day.kind is not Kind.NUMBER:
        return None
    value = date_of(tokens[at].value, month.value, day.value)
    return Read(value, at + 5, "iso_day") if value else None


def is_mark_before(tokens: Tokens, at: int, signs: str) -> bool:
    """Whether one of the punctuation *signs* stands before *at*."""
    prior = before(tokens, at)
    return prior is not None and is_mark(prior, signs)


def numeric_day(tokens: Tokens, at: int) -> Read | None:
    """Read 04/09/2024, 4-9-24 and 08/12,2015: month first unless the text's days stand first, or the month would not exist."""
    first, second, third = tokens[at], tokens[at + 2], tokens[at + 3]
    if not (_short(first.word) and second.kind is Kind.NUMBER and _short(second.word)):
        return None
    if not (is_mark(tokens[at + 1], "-/") and tokens[at + 1].glued and second.glued and is_mark(third, "-/,")):
        return None
    last = tokens[at + 4]
    if last.kind is not Kind.NUMBER or is_amount(tokens, at) or (third.word != "," and not last.glued):
        return None
    if third.word != tokens[at + 1].word and len(last.word) != 4:
        return None
    if len(last.word) not in (2, 4):
        return None
    year = full_year(last.value) if len(last.word) == 2 else last.value
    value = _ordered(first.value, second.value, year, tokens.day_first) if year >= 1000 else None
    return Read(value, at + 5, "numeric_day") if value else None


def _short(word: str) -> bool:
    return len(word) <= 2


def dotted_day(tokens: Tokens, at: int) -> Read | None:
    """Read 13.5.2015: the day stands first wherever dots are used, unless no such month exists."""
    first, second, year = tokens[at].value
    value = _ordered(first, second, year, True) if year >= 1000 else None
    return Read(value, at + 1, "dotted_day") if value else None


def pointed_day(tokens: Tokens, at: int) -> Read | None:
    """Read "on 4.22": behind "on" a figure with two decimals is a day; and "28.10.22"."""
    if (value := _short_dotted(tokens[at].word)) is not None:
        return Read(value, at + 1, "dotted_day")
    prior = before(tokens, at)
    month, point, day = tokens[at].word.partition(".")
    closed = tokens[at + 1].kind in (Kind.END, Kind.MARK)
    if (
        prior is None
        or not (prior.word == "on" or (prior.word == "in" and closed))
        or not (point and day.isdecimal() and month.isdecimal() and len(day) == 2)
    ):
        return None
    value = _ordered(int(month), int(day), None, tokens.day_first) if len(month) <= 2 else None
    return Read(value, at + 1, "pointed_day") if value else None


def _short_dotted(word: str) -> Day | None:
    """Return the day of "28.10.22" or "10.28.22", where one order alone makes one: 1.2.3 is a version."""
    parts = word.split(".")
    if len(parts) != 3 or not all(part.isdecimal() and len(part) == 2 for part in parts):
        return None
    first, second, year = map(int, parts)
    return _ordered(first, second, full_year(year), True) if max(first, second) > 12 else None


def slashed_day(tokens: Tokens, at: int) -> Read | None:
    """Read 5/17 where a preposition, a weekday or a range shows that it is no rating and no fraction."""
    first, second, prior = tokens[at], tokens[at + 2], before(tokens, at)
    if not (_short(first.word) and second.kind is Kind.NUMBER and _short(second.word) and second.glued):
        return None
    if not (is_mark(tokens[at + 1], "/") and tokens[at + 1].glued) or is_time(tokens, at + 3):
        return None
    led = prior is not None and (
        prior.kind in _DAY_LEADS or (prior.word in ("-", ",") and _follows_slashed(tokens, at))
    )
    ranged = is_mark(tokens[at + 3], "-") and tokens[at + 4].kind is Kind.NUMBER
    if not (led or ranged or _is_plain_slashed(tokens, at)) or tokens[at + 3].word in ("c", "stars", "rating", "/"):
        return None
    value = _ordered(first.value, second.value, None, tokens.day_first)
    return Read(value, at + 3, "slashed_day") if value else None


def slashed_in_brackets(tokens: Tokens, at: int) -> Read | None:
    """Read (1/10), which may be a rating as well."""
    second = tokens[at + 2]
    alone = is_mark_before(tokens, at, "([") and is_mark(tokens[at + 3], ")]")
    if not alone or not is_mark(tokens[at + 1], "/") or second.kind is not Kind.NUMBER:
        return None
    if not (_short(tokens[at].word) and _short(second.word)):
        return None
    value = _ordered(tokens[at].value, second.value, None, tokens.day_first)
    return Read(value, at + 3, "slashed_in_brackets") if value else None


def _is_plain_slashed(tokens: Tokens, at: int) -> bool:
    """Whether one number can only be a day and the other a month: 5/17, but neither 8/10 nor 24/7 nor "5/16 episodes"."""
    small, large = sorted((tokens[at].value, tokens[at + 2].value))
    named = (tokens[at].value, tokens[at + 2].value) == (24, 7) or is_amount(tokens, at)
    return 1 <= small <= 12 < large <= 31 and not named and tokens[at + 3].word not in COUNTED


_DAY_LEADS: Final = frozenset(
    {Kind.ON, Kind.FROM, Kind.TO, Kind.OPENING, Kind.BETWEEN, Kind.WEEKDAY, Kind.SHIFT, Kind.WEEK_OF, Kind.OR}
)


def _follows_slashed(tokens: Tokens, at: int) -> bool:
    """Whether the tokens before the sign are a slashed day as well: 10/1-11/7, or 11/20, 11/22."""
    return at >= 4 and is_mark(tokens[at - 3], "/") and tokens[at - 2].kind is Kind.NUMBER


def odd_day(tokens: Tokens, at: int) -> Read | None:
    """Read the orders of computers: "September-2020-23", "23-2020-September", "2016 10 16", "20170302"."""
    if len(tokens[at].word) == 8 and 1990 <= tokens[at].value // 10000 < 2050:
        value = date_of(tokens[at].value // 10000, tokens[at].value // 100 % 100, tokens[at].value % 100)
        return Read(value, at + 1, "odd_day") if value else None
    month, day = tokens[at + 1], tokens[at + 2]
    pair = month.kind is day.kind is Kind.NUMBER and len(month.word) == len(day.word) == 2
    if pair and is_year_number(tokens[at]) and not is_amount(tokens, at):
        value = date_of(tokens[at].value, month.value, day.value)
        return Read(value, at + 3, "odd_day") if value else None
    if not (is_mark(tokens[at + 1], "-") and is_year_number(tokens[at + 2]) and is_mark(tokens[at + 3], "-")):
        return None
    first, last = tokens[at], tokens[at + 4]
    month, day = (first, last) if first.kind is Kind.MONTH else (last, first)
    if month.kind is not Kind.MONTH or day.kind is not Kind.NUMBER or not last.glued:
        return None
    value = date_of(tokens[at + 2].value, month.value, day.value)
    return Read(value, at + 5, "odd_day") if value else None
