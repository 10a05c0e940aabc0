"""Rules for days with the name of their month, and for ordinals that leave the month out."""

from __future__ import annotations

from calendar import monthrange
from typing import Final

from scraper.reading.windows.digits import LEAP_YEAR
from scraper.reading.windows.english.beside import CLAUSE_WORDS
from scraper.reading.windows.steps import Read, before, day_number, is_mark, skip, skip_mark, spoken_day
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import Day, Month, Range, Value, Year
from scraper.reading.windows.witness import is_amount
from scraper.reading.windows.years import year_behind, year_unit


def month_day(tokens: Tokens, at: int) -> Read | None:
    """Read "September 4th, 2024", "Sept. 4", "October, 1st", "Oct2", "June the 28th of 2020"."""
    join = skip_mark(tokens, at + 1, ".,-/") if not tokens[at].possessive else at + 1
    between = tokens[join].kind is Kind.BETWEEN
    join = skip(tokens, join, Kind.THE, Kind.BETWEEN)
    spoken = spoken_day(tokens, join)
    if (
        spoken is None
        or (between and _second_day(tokens, *spoken)[0] is None)
        or (is_mark(tokens[at + 1], ",") and tokens[join].kind is not Kind.ORDINAL)
    ):
        return None
    day, end = spoken
    if is_mark(tokens[at + 1], ",") and tokens[end].kind is Kind.OF and tokens[end + 1].kind is Kind.MONTH:
        return None  # "February, the 7th of February": the second explains the first
    if names_a_part(tokens, join, end) and not (at and tokens[at - 1].kind is Kind.ON):
        return None
    if (tokens[at].value == 2 and day > 29) or day > monthrange(LEAP_YEAR, tokens[at].value)[1]:
        return None
    if tokens[join].kind is Kind.CARDINAL and tokens[at].word in ("may", "march") and not tokens[at].capital:
        return None
    return _days_of_month(tokens, at, tokens[at].value, day, end)


def names_a_part(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an ordinal in words counts a thing that follows: "in June the twelfth and last part"."""
    return tokens[at].kind is Kind.ORDINAL and not tokens[at].word[0].isdigit() and tokens[end].kind in _COUNTED_THINGS


_COUNTED_THINGS: Final = frozenset({Kind.WORD, Kind.UNIT, Kind.ANIME, Kind.AND, Kind.ORDINAL, Kind.IN})


def _days_of_month(tokens: Tokens, at: int, month: int, day: int, end: int) -> Read | None:
    """Read on behind "June 9": "-16", "and 10", "or 16", then the year."""
    last, end = _second_day(tokens, day, end, month_first=True)
    year = year_behind(tokens, end)
    if year is not None:
        end = year[1]
    of = Month(month, year[0] if year else None)
    if year and year[0].number and day > monthrange(year[0].number, month)[1]:
        return None
    first: Value = Day(day, of)
    if last is None:
        return Read(first, end, "month_day")
    if last > monthrange(LEAP_YEAR, month)[1]:
        return None
    return Read(Range(first, Day(last, of)), end, "month_days")


def _second_day(tokens: Tokens, day: int, end: int, month_first: bool = False) -> tuple[int | None, int]:
    """Return the day that a range or alternative like "9-16" ends with, and the index behind it."""
    join = tokens[end]
    ranged = join.kind in (Kind.TO, Kind.OR) or is_mark(join, "-/") or join.word in ("until", "till")
    if not ranged and not (join.kind is Kind.AND or join.word == "&"):
        return None, end
    at = skip(tokens, end + 1, Kind.THE)
    last = day_number(tokens, at)
    if last is None or last <= day or is_mark(tokens[at + 1], "/"):
        return None, end
    if month_first and (tokens[at + 1].kind is Kind.MONTH or tokens[at].kind is Kind.CARDINAL):
        return None, end
    if join.kind is Kind.AND and last != day + 1 and not _between(tokens, end):
        return None, end
    return last, at + 1


def _between(tokens: Tokens, at: int) -> bool:
    """Whether "between" stands before the day that ends at *at*, so that an "and" makes a range."""
    return any(token.kind is Kind.BETWEEN for token in tokens[max(at - 4, 0) : at])


def day_month(tokens: Tokens, at: int) -> Read | None:
    """Read "4 September 2024", "the 4th of July", "3-12 Sept", "from the ninth till the seventeenth of April"."""
    spoken = spoken_day(tokens, at)
    if spoken is None or is_amount(tokens, at):
        return None
    day, end = spoken
    if tokens[at].kind is Kind.CARDINAL and tokens[end].kind is Kind.OF:
        return None  # "the big one of November", "two of May's shows"
    if tokens[at].word == "third" and at and tokens[at - 1].kind in (Kind.SHIFT, Kind.ORDINAL):
        return None  # "the last third of September"
    last, end = _second_day(tokens, day, end)
    if last is None and tokens[end].kind is Kind.UNIT and tokens[end].word == "day":
        end += 1
    join = skip(tokens, skip_mark(tokens, end, "-/."), Kind.OF)
    month = _month_of_day(tokens, join, bare=tokens[at].kind is Kind.CARDINAL)
    if month is None or (value := _checked(day, month[0])) is None:
        return None
    if tokens[at].kind is Kind.NUMBER and month[0].year is None and day_number(tokens, month[1]):
        return None  # the number ends a title: "Top Gun 2 May 27"
    if last is None:
        return Read(value, month[1], "day_month")
    until = _checked(last, month[0])
    return Read(Range(value, until), month[1], "days_month") if until else None


def _month_of_day(tokens: Tokens, at: int, bare: bool) -> tuple[Month, int] | None:
    """Read the month behind its day, with its year: "June 2024", "this month"."""
    token = tokens[at]
    if token.kind is Kind.SHIFT and tokens[at + 1].word == "month":
        return Month(None, shift=token.value), at + 2
    if token.kind is not Kind.MONTH or (bare and token.word == "may" and not token.capital):
        return None
    end = skip_mark(tokens, at + 1, ".") if len(token.word) <= 4 and year_behind(tokens, at + 2) else at + 1
    year = year_behind(tokens, end)
    return (Month(token.value, year[0]), year[1]) if year else (Month(token.value), at + 1)


def _checked(day: int, month: Month) -> Day | None:
    if month.number is None:
        return Day(day, month)
    year = month.year.number if month.year and month.year.number else LEAP_YEAR
    return Day(day, month) if day <= monthrange(year, month.number)[1] else None


def days_only(tokens: Tokens, at: int) -> Read | None:
    """Read "between the 21st and 23rd": ordinals of the month that comes."""
    if tokens[at].kind is not Kind.ORDINAL or (day := day_number(tokens, at)) is None:
        return None
    join = tokens[at + 1]
    second = skip(tokens, at + 2, Kind.THE)
    if join.kind not in (Kind.AND, Kind.TO) or tokens[second].kind is not Kind.ORDINAL:
        return None
    last = day_number(tokens, second)
    led = any(token.kind in (Kind.BETWEEN, Kind.FROM) for token in tokens[max(at - 2, 0) : at])
    if not led or last is None or last <= day or not tokens[at].word[0].isdigit():
        return None
    return Read(Range(Day(day), Day(last)), second + 1, "days_only")


def day_only(tokens: Tokens, at: int) -> Read | None:
    """Read "on the 18th"."""
    prior, lead = before(tokens, at), before(tokens, at - 1)
    if tokens[at].kind is not Kind.ORDINAL or prior is None or lead is None or prior.kind is not Kind.THE:
        return None
    if lead.word not in _DAY_LEADS or not tokens[at].word[0].isdigit():
        return None
    day = day_number(tokens, at)
    end = behind_day(tokens, at + 1)
    return Read(Day(day), end, "day_only") if day and end else None


_DAY_LEADS: Final = ("on", "from", "until", "by", "for", "till", "since", "before", "after", "off", "be", "of")


def behind_day(tokens: Tokens, at: int) -> int | None:
    """Return where "the 18th" ends, "of that month" included; None where it counts what follows."""
    following = tokens[at]
    if following.kind is Kind.OF and tokens[at + 1].kind is Kind.PERIOD and tokens[at + 1].word.endswith("month"):
        return at + 2
    if [token.word for token in tokens[at : at + 3]] in (["of the", "same", "month"], ["of", "the same", "month"]):
        return at + 3
    if following.kind is Kind.WORD:
        return at if following.word in CLAUSE_WORDS else None
    return at if following.kind in _FREE and not is_mark(following, "-/") else None


_FREE: Final = frozenset(
    {Kind.END, Kind.MARK, Kind.AND, Kind.IN, Kind.ON, Kind.FROM, Kind.TO, Kind.THE, Kind.OPENING, Kind.TODAY}
)


def month_or_year(tokens: Tokens, at: int) -> tuple[Month | Year, int] | None:
    """Read what weeks and days are counted in: "October", "next month", "the year", "2015"."""
    month = _month_of_day(tokens, at, bare=False)
    if month is not None:
        return month
    year = year_unit(tokens, at)
    if year is not None:
        return year
    if tokens[at - 1].word.endswith("of the") and tokens[at].word in ("month", "year"):
        return (Month(None) if tokens[at].word == "month" else Year()), at + 1
    return year_behind(tokens, at)
