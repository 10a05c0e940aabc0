"""Statements -> how likely each day is: one pool of what is known without claims and of what each statement says. Pure.

A day's weight is that of the wait so far (1 in all) and of each statement (its own weight in all), each spread over the
days as its kind of evidence is, less what is denied, and less near days that nobody has announced. What is not to be
filmed within a window does not come out in it either.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import exp
from typing import Final

from store.answer.distribution import Distribution
from store.answer.parameters import Parameters
from store.answer.spans import Masses, edges_of, evenly, falling, waiting
from store.answer.statements import Statement
from store.answer.values import CONFIRMED, DENIED, RELEASE
from store.model import Event

#: days; who names a window that is no longer has announced it, as far as that matters for days that lie near
_ANNOUNCED: Final = 31

#: of what names a day so much may be off by a day or three: another time zone, another place
_NEXT_DOOR: Final = 0.05

#: days: what is late at all is that late on average, and what is "not before" a day comes that long after it
_LATE_AT_LEAST: Final = 30
_AFTER: Final = 240

#: who confirms is so much less hasty
_PATIENCE: Final = 4

#: who names the day misses it so many times as often as who names a longer window
_DAYS_MISSED: Final = 0.3

#: what is left of the weight of a day that would have to come unannounced tomorrow
_UNANNOUNCED: Final = 0.02


@dataclass(frozen=True, slots=True)
class Weighed:
    """How likely each day is, and by what: the share of the whole that each statement brought or (a denial) took away."""

    distribution: Distribution
    shares: tuple[tuple[Statement, float], ...]


def weigh(said: Sequence[Statement], *, day: date, began: date, by: Parameters) -> Weighed:
    """Weigh what is *said* as of *day*, of a season that people have waited for since *began*."""
    today = day.toordinal()
    edges = edges_of(today, ((one.first, one.last) for one in said if one.event is RELEASE))
    notice = _notice(edges, by)
    start = min(began, day).toordinal() - 1
    prior = waiting(edges, start, by.wait, by.wait_spread, today)
    whole = _product(prior, notice)
    brought: list[tuple[Statement, float]] = []
    denials = [one for one in said if one.stance is DENIED]
    for one in said:
        if one.stance is not DENIED:
            masses = _spread(one, edges, notice, by)
            weight = one.weight
            brought.append((one, weight * sum(masses)))
            whole = [old + weight * new for old, new in zip(whole, masses, strict=True)]
    before = sum(whole)
    for one in denials:
        left = sum(whole)
        whole = _without(whole, edges, one, by)
        brought.append((one, left - sum(whole)))
    shares = tuple((one, mass / before if before > 0 else 0.0) for one, mass in brought)
    return Weighed(Distribution.of(edges, whole), shares)


def _notice(edges: Sequence[int], by: Parameters) -> Masses:
    """Return for each cell what is left of its weight because nobody has announced it."""
    middles = ((sooner + later) / 2 - edges[0] for sooner, later in pairwise(edges))
    return [_UNANNOUNCED + (1 - _UNANNOUNCED) * (1 - exp(-ahead / by.notice)) for ahead in middles]


def _spread(one: Statement, edges: Sequence[int], notice: Masses, by: Parameters) -> Masses:
    """Spread 1 over the days as a statement would have it."""
    if one.event is not RELEASE:
        return _product(_after_filming(one, edges, by), notice)
    if one.last is None:
        assert one.first is not None
        return _product(falling(edges, max(one.first, one.since), _AFTER), notice)
    first = max(one.first if one.first is not None else one.since, min(one.since, one.last))
    lead = max(0.0, (first + one.last) / 2 - one.since)
    if one.stance is CONFIRMED:
        kept = by.punctual_confirmed * exp(-lead / (_PATIENCE * by.haste))
        kept = 1 - (1 - kept) * _DAYS_MISSED if one.names_day else kept
    else:
        kept = by.punctual_expected * exp(-lead / by.haste)
    within = evenly(edges, first, one.last)
    if one.names_day:
        within = _mixed(within, evenly(edges, first - 3, one.last + 3), _NEXT_DOOR)
    late = _product(falling(edges, one.last + 1, _LATE_AT_LEAST + by.slip * lead), notice)
    announced = one.stance is CONFIRMED and one.last + 1 - first <= _ANNOUNCED
    return _mixed(within if announced else _product(within, notice), late, 1 - kept)


def _after_filming(one: Statement, edges: Sequence[int], by: Parameters) -> Masses:
    ends = [end for end in (one.first, one.last) if end is not None]
    median = by.filming_start if one.event is Event.FILMING_START else by.filming_end
    return waiting(edges, sum(ends) / len(ends), median, by.filming_spread, one.since)


def _without(masses: Masses, edges: Sequence[int], denial: Statement, by: Parameters) -> Masses:
    """Take from *masses* what a denial denies."""
    first = denial.first if denial.first is not None else edges[0]
    last = denial.last if denial.last is not None else edges[-1]
    cells = zip(masses, edges, edges[1:], strict=False)
    return [mass * (1 - by.denial) if first <= sooner and later <= last + 1 else mass for mass, sooner, later in cells]


def _mixed(one: Masses, other: Masses, share: float) -> Masses:
    left = 1 - share
    return [left * mine + share * theirs for mine, theirs in zip(one, other, strict=True)]


def _product(one: Masses, other: Iterable[float]) -> Masses:
    return [mine * theirs for mine, theirs in zip(one, other, strict=True)]
