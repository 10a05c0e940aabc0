"""Spans of days as a distribution sees them: the future cut into cells, and how much of a shape falls into each. Pure.

Days are ordinals (`date.toordinal`). A cell runs from one edge to before the next; edges lie weekly at first and wider
apart later on, and wherever a window begins or ends, so that a day that somebody named is a cell of its own.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from math import erfc, exp, log, sqrt
from typing import Final

#: steps from the day of the answer on: so many of so many days each; they reach 12 years ahead
_STEPS: Final = ((53, 7), (24, 30), (36, 91))

_OFFSETS: Final = tuple(
    sum(n * size for n, size in _STEPS[:place]) + number * size
    for place, (count, size) in enumerate(_STEPS)
    for number in range(count)
)

#: how far ahead anything is told, in days
HORIZON: Final = sum(count * size for count, size in _STEPS)

#: no calendar goes further
_LAST: Final = date.max.toordinal() + 1

Masses = list[float]


def edges_of(day: int, windows: Iterable[tuple[int | None, int | None]]) -> list[int]:
    """Return the edges of the cells from *day* on, in order; the last cell ends at the horizon, or with the last window."""
    named = {
        edge for first, last in windows for edge in (first, None if last is None else last + 1) if edge is not None
    }
    end = min(_LAST, max(named | {day + HORIZON}))
    edges = named | {day + offset for offset in _OFFSETS}
    return [*sorted(edge for edge in edges if day <= edge < end), end]


def waiting(edges: Sequence[int], start: float, median: float, spread: float, since: int) -> Masses:
    """Spread 1 over the days after *start* as waits are: their logarithms normal. What lies before *since* is left out.

    The mass of days before the first edge, known not to be the day, is lost; that beyond the last is in the last cell.
    """

    def left(day: float) -> float:
        wait = day - start
        return 0.5 * erfc(log(wait / median) / (spread * sqrt(2))) if wait > 0 else 1.0

    whole = left(since)
    if whole == 0:  # nobody has waited that long: nothing is known but that it may still come
        return falling(edges, since, median)
    shares = [min(1.0, left(edge) / whole) for edge in edges]
    shares[-1] = 0.0
    return [sooner - later for sooner, later in pairwise(shares)]


def evenly(edges: Sequence[int], first: int, last: int) -> Masses:
    """Spread 1 evenly over the days from *first* to *last*; the mass of days before the first edge is lost."""
    masses = [0.0] * (len(edges) - 1)
    length = last + 1 - first
    place = max(0, bisect_left(edges, first + 1) - 1)
    while place < len(masses) and edges[place] <= last:
        masses[place] = max(0, min(edges[place + 1], last + 1) - max(edges[place], first)) / length
        place += 1
    return masses


def falling(edges: Sequence[int], first: int, scale: float) -> Masses:
    """Spread 1 over the days from *first* on, ever thinner, *scale* days late on average; what is beyond is in the last cell."""
    begins = bisect_left(edges, first)
    left = [1.0] * begins + [exp((first - edge) / scale) for edge in edges[begins:]]
    left[-1] = 0.0
    return [sooner - later for sooner, later in pairwise(left)]
