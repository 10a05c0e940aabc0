"""How the answer for a watch moved, in words. Pure."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final

from store.answer import Answer
from store.timeline import Answered
from store.wording import in_words

#: so many steps are told, the latest; the first one of all stands before them
_MOST: Final = 6


def until(answers: Sequence[Answered], found: Answer, day: date) -> tuple[Answered, ...]:
    """Return the answers that were kept until *day*, and last the one that was *found* for it, in the place of its like.

    Where it is another than the last one kept, nothing was read that made it so: time went by, or the user said something.
    """
    low, high = (found.range80.earliest, found.range80.latest) if found.range80 else (None, None)
    kept = [one for one in answers if one.day <= day]
    alike = bool(kept) and kept[-1].day == day and kept[-1].best == found.window
    at = kept.pop().at if alike else None
    return (*kept, Answered(day, low, high, found.window, at))


def moves(answers: Sequence[Answered]) -> list[Answered]:
    """Return the answers, which are in the order of their days, that were other than the one before."""
    return [next(run) for _, run in groupby(answers, key=lambda answer: answer.best)]


def moved(answers: Sequence[Answered]) -> str:
    """Tell the steps of an answer, each with since when it was the answer; "" where it never moved.

    That is a month, a day where another step is of that month, the hour too where one is of that day; a step that no crawl has
    worked out came as days went by, or by what the user said.

    >>> from datetime import datetime
    >>> from store.model import Window
    >>> later = Window(date(2024, 1, 1), date(2024, 12, 31))
    >>> first, second = datetime(2022, 1, 5, 9, 30), datetime(2022, 3, 1, 12)
    >>> moved([Answered(first.date(), None, None, None, first), Answered(second.date(), None, None, later, second)])
    'no date (Jan 2022) → 2024 (Mar 2022)'
    """
    steps = moves(answers)
    if len(steps) < 2:
        return ""
    shown = steps if len(steps) <= _MOST + 1 else [steps[0], *steps[-_MOST:]]
    told = [f"{in_words(one.best) if one.best else 'no date'} ({_when(one, shown)})" for one in shown]
    return " → ".join([told[0], *(["…"] if len(shown) < len(steps) else []), *told[1:]])


def _when(one: Answered, steps: Sequence[Answered]) -> str:
    """Say since when it was the answer, as coarsely as keeps it apart from the other steps."""
    if one.at is None:
        return "later, with nothing new read"
    others = [other.day for other in steps if other is not one and other.at is not None]
    if one.day in others:
        return f"{one.day.day} {one.day:%b %Y}, {one.at:%H:%M} UTC"
    if any((other.year, other.month) == (one.day.year, one.day.month) for other in others):
        return f"{one.day.day} {one.day:%b %Y}"
    return f"{one.day:%b %Y}"
