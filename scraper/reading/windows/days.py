"""Rules for days: written in digits, with the month's name, with a weekday, as the n-th of a month."""

from __future__ import annotations

from calendar import monthrange
from typing import Final

from scraper.reading.windows.steps import (
    Read,
    before,
    day_number,
    is_mark,
    is_time,
    is_year_number,
    skip,
    skip_mark,
    spoken_day,
    year_behind,
    year_unit,
)
from scraper.reading.windows.tokens import Kind, Tokens, full_year
from scraper.reading.windows.values import Day, Month, Nth, Range, Shift, Unit, Value, Week, Weekday, Year, lacks_year
from scraper.reading.windows.witness import is_amount, is_bare_weekday
from scraper.reading.windows.words_en import COUNTED

_LEAP_YEAR: Final = 2000
_SEPARATORS: Final = "-/."


def date_of(year: int | None, month: int, day: int) -> Day | None:
    """Return the symbolic day, None where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or _LEAP_YEAR, month)[1]:
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
    """Read "on 4.22": behind "on" a figure with two decimals is a day."""
    prior = before(tokens, at)
    month, point, day = tokens[at].word.partition(".")
    closed = tokens[at + 1].kind in (Kind.END, Kind.MARK)
    if prior is None or not (prior.word == "on" or (prior.word == "in" and closed)) or not (point and day.isdecimal() and month.isdecimal() and len(day) == 2):
        return None
    value = _ordered(int(month), int(day), None, tokens.day_first) if len(month) <= 2 else None
    return Read(value, at + 1, "pointed_day") if value else None


def slashed_day(tokens: Tokens, at: int) -> Read | None:
    """Read 5/17 where a preposition, a weekday or a range shows that it is no rating and no fraction."""
    first, second, prior = tokens[at], tokens[at + 2], before(tokens, at)
    if not (_short(first.word) and second.kind is Kind.NUMBER and _short(second.word) and second.glued):
        return None
    if not (is_mark(tokens[at + 1], "/") and tokens[at + 1].glued) or is_time(tokens, at + 3):
        return None
    led = prior is not None and (prior.kind in _DAY_LEADS or prior.word in ("-", ",") and _follows_slashed(tokens, at))
    ranged = is_mark(tokens[at + 3], "-") and tokens[at + 4].kind is Kind.NUMBER
    if not (led or ranged or _is_plain_slashed(tokens, at)) or tokens[at + 3].word in ("c", "stars", "rating", "/"):
        return None
    value = _ordered(first.value, second.value, None, tokens.day_first)
    return Read(value, at + 3, "slashed_day") if value else None


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
    if is_year_number(tokens[at]) and tokens[at + 1].kind is Kind.NUMBER and tokens[at + 2].kind is Kind.NUMBER:
        if len(tokens[at + 1].word) == len(tokens[at + 2].word) == 2 and not is_amount(tokens, at):
            value = date_of(tokens[at].value, tokens[at + 1].value, tokens[at + 2].value)
            return Read(value, at + 3, "odd_day") if value else None
    if not (is_mark(tokens[at + 1], "-") and is_year_number(tokens[at + 2]) and is_mark(tokens[at + 3], "-")):
        return None
    first, last = tokens[at], tokens[at + 4]
    month, day = (first, last) if first.kind is Kind.MONTH else (last, first)
    if month.kind is not Kind.MONTH or day.kind is not Kind.NUMBER or not last.glued:
        return None
    value = date_of(tokens[at + 2].value, month.value, day.value)
    return Read(value, at + 5, "odd_day") if value else None


def month_day(tokens: Tokens, at: int) -> Read | None:
    """Read "September 4th, 2024", "Sept. 4", "October, 1st", "Oct2", "June the 28th of 2020"."""
    join = skip_mark(tokens, at + 1, ".,-/") if not tokens[at].possessive else at + 1
    between = tokens[join].kind is Kind.BETWEEN
    join = skip(tokens, join, Kind.THE, Kind.BETWEEN)
    spoken = spoken_day(tokens, join)
    if spoken is None or (between and _second_day(tokens, *spoken)[0] is None) or (is_mark(tokens[at + 1], ",") and tokens[join].kind is not Kind.ORDINAL):
        return None
    day, end = spoken
    if tokens[at].value == 2 and day > 29 or day > monthrange(_LEAP_YEAR, tokens[at].value)[1]:
        return None
    if tokens[join].kind is Kind.CARDINAL and tokens[at].word in ("may", "march") and not tokens[at].capital:
        return None
    return _days_of_month(tokens, at, tokens[at].value, day, end)


def _days_of_month(tokens: Tokens, at: int, month: int, day: int, end: int) -> Read | None:
    """Read on behind "June 9": "-16", "and 10", "or 16", then the year."""
    last, end = _second_day(tokens, day, end, month_first=True)
    year = _year_of_day(tokens, end)
    if year is not None:
        end = year[1]
    of = Month(month, year[0] if year else None)
    if year and year[0].number and day > monthrange(year[0].number, month)[1]:
        return None
    first: Value = Day(day, of)
    if last is None:
        return Read(first, end, "month_day")
    if last > monthrange(_LEAP_YEAR, month)[1]:
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


def _year_of_day(tokens: Tokens, at: int) -> tuple[Year, int] | None:
    """Read the year behind a day; a two-digit one needs its apostrophe."""
    return year_behind(tokens, at)


def day_month(tokens: Tokens, at: int) -> Read | None:
    """Read "4 September 2024", "the 4th of July", "3-12 Sept", "from the ninth till the seventeenth of April"."""
    spoken = spoken_day(tokens, at)
    if spoken is None or is_amount(tokens, at):
        return None
    day, end = spoken
    last, end = _second_day(tokens, day, end)
    if last is None and tokens[end].kind is Kind.UNIT and tokens[end].word == "day":
        end += 1
    join = skip(tokens, skip_mark(tokens, end, "-/."), Kind.OF)
    month = _month_of_day(tokens, join, bare=tokens[at].kind is Kind.CARDINAL)
    if month is None or (value := _checked(day, month[0])) is None:
        return None
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
    year = _year_of_day(tokens, end)
    return (Month(token.value, year[0]), year[1]) if year else (Month(token.value), at + 1)


def _checked(day: int, month: Month) -> Day | None:
    if month.number is None:
        return Day(day, month)
    year = month.year.number if month.year and month.year.number else _LEAP_YEAR
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
    if lead.word not in ("on", "from", "until", "by", "for") or not tokens[at].word[0].isdigit():
        return None
    day = day_number(tokens, at)
    following = tokens[at + 1]
    free = following.kind in (Kind.END, Kind.MARK, Kind.AND) and not is_mark(following, "-/")
    return Read(Day(day), at + 1, "day_only") if day and free else None


def weekday_day(tokens: Tokens, at: int) -> Read | None:
    """Read "Friday, September 2", "Wed, 22 of Jan", "Friday 7/6", "Friday the 22nd", "Mon 13th"."""
    weekday = tokens[at].value
    join = skip_mark(tokens, skip_mark(tokens, at + 1, "."), ",-(")
    join = skip(tokens, join, Kind.THE)
    for rule in (iso_day, numeric_day, slashed_day, month_day, day_month):
        if tokens[join].kind in _STARTS[rule.__name__] and (read := rule(tokens, join)):
            value = read.value
            if isinstance(value, Day):
                return Read(Day(value.day, value.month, weekday), _closed_bracket(tokens, join, read.end), "weekday_day")
    if tokens[join].kind is Kind.DOTTED and (read := dotted_day(tokens, join)) and isinstance(read.value, Day):
        return Read(Day(read.value.day, read.value.month, weekday), read.end, "weekday_day")
    day = spoken_day(tokens, join)
    if day is None or day[0] == 13 and tokens[join - 1].kind is Kind.THE and tokens[at].capital:
        return None  # "Friday the 13th" is a film
    token, following = tokens[join], tokens[day[1]]
    free = following.kind is Kind.END or is_mark(following, ".,;!?)")
    certain = tokens[day[1] - 1].kind is Kind.ORDINAL or (token.kind is Kind.NUMBER and day[0] > 13 and free)
    return Read(Day(day[0], None, weekday), day[1], "weekday_ordinal") if certain else None


def _closed_bracket(tokens: Tokens, start: int, end: int) -> int:
    return end + 1 if is_mark(tokens[start - 1], "(") and is_mark(tokens[end], ")") else end


_STARTS: Final[dict[str, frozenset[Kind]]] = {
    "iso_day": frozenset({Kind.NUMBER}),
    "numeric_day": frozenset({Kind.NUMBER}),
    "slashed_day": frozenset({Kind.NUMBER}),
    "month_day": frozenset({Kind.MONTH}),
    "day_month": frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.CARDINAL}),
}


def weekday(tokens: Tokens, at: int) -> Read | None:
    """Read "Friday", "Friday next week", "Tuesday of last week", "Monday of the following week"."""
    end = skip(tokens, at + 1, Kind.OF, Kind.IN)
    week = tokens[end]
    if week.kind in (Kind.SHIFT, Kind.THAT) and tokens[end + 1].word == "week":
        steps = week.value.steps if week.kind is Kind.SHIFT else week.value
        return Read(Weekday(tokens[at].value, week=Week(steps)), end + 2, "weekday_of_week")
    return Read(Weekday(tokens[at].value), at + 1, "weekday") if is_bare_weekday(tokens, at) else None


def shifted_weekday(tokens: Tokens, at: int) -> Read | None:
    """Read "next Friday", "this past Wednesday", "this Friday-Jun-15"."""
    if tokens[at + 1].kind is not Kind.WEEKDAY:
        return None
    shift: Shift = tokens[at].value
    dated = weekday_day(tokens, at + 1)
    if dated is not None:
        return Read(_placed(dated.value, shift), dated.end, dated.rule)
    return Read(Weekday(tokens[at + 1].value, shift), at + 2, "shifted_weekday")


def shifted_day(tokens: Tokens, at: int) -> Read | None:
    """Read "this May 12", "next 5/19"."""
    if tokens[at + 1].kind is Kind.MONTH:
        read = month_day(tokens, at + 1)
    else:
        read = slashed_day(tokens, at + 1) if tokens[at + 1].kind is Kind.NUMBER else None
    if read is None or not isinstance(read.value, Day):
        return None
    return Read(_placed(read.value, tokens[at].value), read.end, "shifted_day")


def _placed(value: Value, shift: Shift) -> Value:
    """Return a day without a year as one of "this May" or "next May"."""
    if isinstance(value, Day) and value.month is not None and lacks_year(value):
        return Day(value.day, Month(value.month.number, None, shift), value.weekday)
    return value


def nth_weekday(tokens: Tokens, at: int) -> Read | None:
    """Read "the first Friday of next month", "the last Sunday in June", "the second week of October", "final week of 2024"."""
    counted = tokens[at + 1]
    number = tokens[at].value if tokens[at].kind is Kind.ORDINAL else -1 if tokens[at].value is Shift.LAST else None
    week = counted.kind is Kind.WEEK_OF or counted.value == (Unit.WEEK, 1)
    if number is None or not (week or counted.kind is Kind.WEEKDAY) or not -1 <= number <= (53 if week else 5):
        return None
    join = skip(tokens, at + 2, Kind.OF, Kind.IN)
    if join == at + 2 and counted.kind is Kind.WEEKDAY and counted.capital and 2 <= number <= 5:
        return Read(Nth(number, counted.value, Month(None)), join, "nth_weekday")
    if join == at + 2 and counted.kind is not Kind.WEEK_OF:
        return None
    if tokens[join].kind is Kind.THAT:
        return None
    of = month_or_year(tokens, join)
    return Read(Nth(number, None if week else counted.value, of[0]), of[1], "nth_weekday") if of else None


def month_or_year(tokens: Tokens, at: int) -> tuple[Month | Year, int] | None:
    month = _month_of_day(tokens, at, bare=False)
    if month is not None:
        return month
    year = year_unit(tokens, at)
    if year is not None:
        return year
    if tokens[at].kind is Kind.UNIT and tokens[at - 1].word.endswith("of the"):
        if tokens[at].value in ((Unit.MONTH, 1), (Unit.YEAR, 1)):
            return (Month(None) if tokens[at].value[0] is Unit.MONTH else Year()), at + 1
    found = year_behind(tokens, at)
    return found
