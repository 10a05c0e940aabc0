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
    """Return the answers that were kept, and last the one that was *found* for *day*, in the place of any kept on it."""
    low, high = (found.range80.earliest, found.range80.latest) if found.range80 else (None, None)
    return (*(one for one in answers if one.day < day), Answered(day, low, high, found.window))


def moves(answers: Sequence[Answered]) -> list[Answered]:
    """Return the answers, which are in the order of their days, that were other than the one before."""
    return [next(run) for _, run in groupby(answers, key=lambda answer: answer.best)]


def moved(answers: Sequence[Answered]) -> str:
    """Tell the steps of an answer, each with the month from which it was the answer; "" where it never moved.

    >>> from datetime import date
    >>> from store.model import Window
    >>> later = Window(date(2024, 1, 1), date(2024, 12, 31))
    >>> moved([Answered(date(2022, 1, 5), None, None, None), Answered(date(2022, 3, 1), None, None, later)])
    'no date (Jan 2022) → 2024 (Mar 2022)'
    """
    steps = moves(answers)
    if len(steps) < 2:
        return ""
    told = [f"{in_words(one.best) if one.best else 'no date'} ({one.day:%b %Y})" for one in steps]
    return " → ".join(told if len(told) <= _MOST + 1 else [told[0], "…", *told[-_MOST:]])
