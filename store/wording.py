"""Windows in the words that people use, and page text made fit to stand in a message. Pure.

The words for parts of a year, a month and so on are those of the annotation guide's table of windows, read backwards:
what a page calls "mid 2024" is stored as May to August and is told as "mid 2024" again.
"""

import unicodedata
from calendar import month_name, monthrange
from datetime import date
from typing import Final

from store.model import Window

#: first and last month of a part of a year -> its name before the year
YEAR_PARTS: Final[dict[tuple[int, int], str]] = {
    (1, 4): "early",
    (5, 8): "mid",
    (9, 12): "late",
    (1, 6): "first half of",
    (7, 12): "second half of",
    (1, 3): "Q1",
    (4, 6): "Q2",
    (7, 9): "Q3",
    (10, 12): "Q4",
    (3, 5): "spring",
    (6, 8): "summer",
    (9, 11): "autumn",
    (1, 8): "early to mid",
    (5, 12): "mid to late",
}

#: the thirds of a year, for windows that reach from one year into another
_THIRD_FROM: Final = {1: "early", 5: "mid", 9: "late"}
_THIRD_TO: Final = {4: "early", 8: "mid", 12: "late"}

#: the first day of a third of a month -> its name; the last third ends with the month
_MONTH_THIRDS: Final = {(1, 10): "early", (11, 20): "mid"}

_ELLIPSIS: Final = "…"


def in_words(window: Window) -> str:
    """Say a window as people do.

    >>> in_words(Window(date(2024, 5, 1), date(2024, 8, 31)))
    'mid 2024'
    >>> in_words(Window(date(2024, 1, 5), date(2024, 1, 5)))
    '5 January 2024'
    >>> in_words(Window(None, date(2024, 12, 31)))
    'by the end of 2024'
    >>> in_words(Window(date(2025, 1, 1), None))
    '2025 or later'
    """
    first, last = window.earliest, window.latest
    if first is None:
        assert last is not None
        return _until(last)
    if last is None:
        return f"{_from(first)} or later"
    if first.day == 1 and _ends_month(last):
        return _months(first, last)
    return _days(first, last)


def plain(text: str, longest: int = 300) -> str:
    r"""Make a page's text one line without control and formatting characters, no longer than *longest*.

    >>> plain("It returns\n\u202e  in\x07 May.")
    'It returns in May.'
    """
    # C* has control characters, invisible ones that turn the direction of text, surrogates and unassigned ones; what is
    # printable has none of them, and no space but the plain one
    kept = (" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    visible = text if text.isprintable() else "".join(kept)
    line = " ".join(visible.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + _ELLIPSIS


def _months(first: date, last: date) -> str:
    span = (first.month, last.month)
    if first.year == last.year:
        if span == (1, 12):
            return f"{first.year}"
        if span in YEAR_PARTS:
            return f"{YEAR_PARTS[span]} {first.year}"
        if first.month == last.month:
            return _month(first)
        return f"{month_name[first.month]} to {_month(last)}"
    if span == (1, 12):
        return f"{first.year} to {last.year}"
    if span == (12, 2) and last.year == first.year + 1:
        return f"winter {first.year}/{last.year % 100:02}"
    if first.month in _THIRD_FROM and last.month in _THIRD_TO:
        return f"{_THIRD_FROM[first.month]} {first.year} to {_THIRD_TO[last.month]} {last.year}"
    return f"{_month(first)} to {_month(last)}"


def _days(first: date, last: date) -> str:
    if first == last:
        return _day(first)
    if (first.year, first.month) == (last.year, last.month):
        part = "late" if first.day == 21 and _ends_month(last) else _MONTH_THIRDS.get((first.day, last.day))
        return f"{part} {_month(first)}" if part else f"{first.day} to {_day(last)}"
    if first.year == last.year:
        return f"{first.day} {month_name[first.month]} to {_day(last)}"
    return f"{_day(first)} to {_day(last)}"


def _until(last: date) -> str:
    if (last.month, last.day) == (12, 31):
        return f"by the end of {last.year}"
    return f"by the end of {_month(last)}" if _ends_month(last) else f"by {_day(last)}"


def _from(first: date) -> str:
    if (first.month, first.day) == (1, 1):
        return f"{first.year}"
    return _month(first) if first.day == 1 else _day(first)


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def _month(day: date) -> str:
    return f"{month_name[day.month]} {day.year}"


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]
