"""Proper scores of forecasts: who says less than he knows, or more, is worse off.

The interval score is Winkler's (1972), as in Gneiting and Raftery (2007), "Strictly proper scoring rules, prediction, and
estimation": the width of the window, and for a miss ten days for each day by which it is missed (2 / α, with α = 0.2).
The log score is the logarithm of the probability that was given to the true day.
"""

from datetime import date
from math import log
from typing import Final

from store.model import Window

#: what lies outside of a window that is to hold 4 times in 5
ALPHA: Final = 0.2

#: no day is ever held less likely: one in 100,000
LEAST: Final = 1e-5


def interval_score(low: date, high: date, true: date) -> float:
    """Return the interval score in days; less is better.

    >>> interval_score(date(2025, 1, 1), date(2025, 1, 31), date(2025, 1, 9))
    30.0
    >>> interval_score(date(2025, 1, 1), date(2025, 1, 31), date(2025, 2, 2))
    50.0
    """
    missed = max(0, (low - true).days, (true - high).days)
    return (high - low).days + 2 / ALPHA * missed


def log_score(probability: float) -> float:
    """Return the log score of the probability that the true day was given; more is better.

    >>> log_score(1.0), round(log_score(0.0), 2)
    (0.0, -11.51)
    """
    return log(max(LEAST, min(1.0, probability)))


def covers(low: date, high: date, true: date) -> bool:
    """Whether the true day lies between the two."""
    return Window(low, high).contains(Window(true, true))
