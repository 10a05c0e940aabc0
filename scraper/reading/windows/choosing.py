"""Which year, month or week is meant where the words do not say it: the choice by the reference day and the tense."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from scraper.reading.windows.parts import WINTER
from scraper.reading.windows.spans import Days, one_day
from scraper.reading.windows.values import Holiday, Month, Section, Shift, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Context:
    """What a page tells its reader: the *reference* day, else perhaps its *year*; whether the event is *past*."""

    reference: date | None
    past: bool = False
    anime: bool = False
    year: int | None = None


def chosen(fixed: Callable[[int], Days | None], reference: date, *, past: bool, weekday: int | None) -> Days | None:
    """Return the occurrence next to *reference* on the side that is meant; a weekday that fits the other wins.

    Years without the day (29 February) are passed over, at most eight as around 1900.
    """

    def occurrences(steps: Iterable[int]) -> Iterator[Days]:
        years = (reference.year + step for step in steps)
        return (days for year in years if 1 <= year <= date.max.year and (days := fixed(year)))

    begun = (days for days in occurrences(_BACK) if days[0] <= reference - _just_begun(days))
    coming = (days for days in occurrences(_ON) if days[1] >= reference)
    sides = (begun, coming) if past else (coming, begun)
    candidates = (days for side in sides if (days := next(side, None)))
    if weekday is None:
        return next(candidates, None)
    both = list(candidates)
    near = [days for days in both if abs(days[0] - reference) <= _HALF_A_YEAR]
    fitting = [days for days in near if days[0].weekday() == weekday]
    return next(iter(fitting or both), None)


#: years from the reference day's in which an occurrence is looked for, the nearest first; one may begin in the year before
#: its own, and end in the one behind it
_BACK: Final = range(1, -9, -1)
_ON: Final = range(-2, 9)


_HALF_A_YEAR: Final = timedelta(183)


def _just_begun(days: Days) -> timedelta:
    """Return how long a period must have run to be the last one: nobody calls the month that began on Monday "March"."""
    return timedelta(0 if days[0] == days[1] else 9)


#: a feast this near is "this" one, and the "next" the one behind it
_AT_HAND: Final = timedelta(30)

#: days to a season of this year from which on it is the "next" one, too
_FAR_AHEAD: Final = timedelta(180)
#: days behind a season from which on it is no longer "this" one of what lies ahead
_LONG_OVER: Final = timedelta(60)

_AUTUMN: Final = 10
_SPRING: Final = 3


def shifted_to(
    value: Month | Section | Holiday, shift: Shift, context: Context, fixed: Callable[[int], Days | None]
) -> Days | None:
    """Choose the year of "this fall", "next January", "last summer", as a reader would take it.

    *fixed* gives the days of the value in a year.
    """
    if context.reference is None:
        return None if context.year is None else fixed(context.year + (shift.steps if abs(shift.value) == 1 else 0))
    reference = context.reference
    if isinstance(value, Section) and shift in (Shift.THIS, Shift.NEXT):
        year = _year_of_this(value, reference, context)
        this = fixed(year)
        if this and not context.past:
            if shift is Shift.THIS and this[1] < reference - _LONG_OVER and reference.month >= _AUTUMN:
                return fixed(year + 1)  # "this spring", to come, said in December
            if shift is Shift.NEXT and this[0] - reference > _FAR_AHEAD:
                return this  # "next fall", said in February
        return fixed(year + shift.steps)
    around = [days for step in (-2, -1, 0, 1, 2) if (days := fixed(reference.year + step))]
    if shift is Shift.THIS:
        soon = (
            not context.past
            and reference.month >= _AUTUMN
            and isinstance(value, Month)
            and (value.number or 0) <= _SPRING
        )
        return fixed(reference.year + soon)
    if shift in (Shift.NEXT, Shift.COMING):
        near = _AT_HAND if isinstance(value, Holiday) and shift is Shift.NEXT else timedelta(0)
        return next((days for days in around if days[0] > reference + near), None)
    # none where the reference day lies before a calendar's first year
    return next((days for days in reversed(around) if days[1] < reference), None)


def _year_of_this(value: Month | Section | Holiday, reference: date, context: Context) -> int:
    """Return the year of "this winter": in January and February the one that began the December before."""
    winter = isinstance(value, Section) and value.unit is Unit.SEASON and value.number == WINTER
    anime = context.anime or (isinstance(value, Section) and value.anime)
    return reference.year - (winter and not anime and reference.month <= 2)


def weekday_near(weekday: int, shift: Shift | None, reference: date, *, past: bool) -> Days:
    """Return "Friday", "next Friday" or "this past Friday": next and last count by weeks, the others by days."""
    if shift in (Shift.NEXT, Shift.LAST):
        return one_day(reference + timedelta(7 * shift.steps + weekday - reference.weekday()))
    if shift is Shift.PAST or (shift is None and past):
        back = (reference.weekday() - weekday) % 7
        return one_day(reference - timedelta(back or (7 if shift else 0)))
    return one_day(reference + timedelta((weekday - reference.weekday()) % 7))


#: a weekday with a number is looked for this near first
_SAME_MONTH: Final = 21


def day_of_some_month(day: int, weekday: int | None, reference: date, *, past: bool) -> Days | None:
    """Read "the 18th", or "Friday the 22nd", as the next or last day of a month that has that number."""
    this = reference.year * 12 + reference.month - 1
    found = [
        date(month // 12, month % 12 + 1, day)
        for month in range(max(this - 12, 12), min(this + 13, date.max.year * 12))
        if monthrange(month // 12, month % 12 + 1)[1] >= day
    ]
    fitting = [each for each in found if weekday in (None, each.weekday())]
    if weekday is not None:
        fitting = [each for each in fitting if abs(each - reference).days < _SAME_MONTH] or fitting
    before = [each for each in fitting if each <= reference]
    after = [each for each in fitting if each >= reference]
    days = (before[-1:] or after[:1]) if past else (after[:1] or before[-1:])
    return one_day(days[0]) if days else None
