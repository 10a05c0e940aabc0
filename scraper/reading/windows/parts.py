"""The one table of modifier and unit: which days "early", "late" or "the end of" make of a year, month or week."""

from __future__ import annotations

from datetime import timedelta
from typing import Final, NamedTuple

from scraper.reading.windows.spans import Days, moved
from scraper.reading.windows.values import Around, Holiday, Modifier, Month, Nth, Section, Unit, Value, Week, Year


class Slice(NamedTuple):
    """A part of a unit, counted from 0 in months or days; both ends included, a *last* of None is the unit's last."""

    step: Unit
    first: int
    last: int | None


#: unit -> modifier -> which of its months or days. Year and month: the annotation guide's table. A quarter, a season or
#: a half is cut likewise; a week has its first three, its middle and its last four days, as calendars have it.
PARTS: Final[dict[Unit, dict[Modifier, Slice]]] = {
    Unit.YEAR: {
        Modifier.EARLY: Slice(Unit.MONTH, 0, 3),
        Modifier.MID: Slice(Unit.MONTH, 4, 7),
        Modifier.LATE: Slice(Unit.MONTH, 8, None),
        Modifier.END: Slice(Unit.MONTH, 9, None),
        Modifier.FIRST_HALF: Slice(Unit.MONTH, 0, 5),
        Modifier.SECOND_HALF: Slice(Unit.MONTH, 6, None),
    },
    Unit.HALF: {
        Modifier.EARLY: Slice(Unit.MONTH, 0, 1),
        Modifier.MID: Slice(Unit.MONTH, 2, 3),
        Modifier.LATE: Slice(Unit.MONTH, 4, None),
        Modifier.END: Slice(Unit.MONTH, 4, None),
    },
    Unit.QUARTER: {
        Modifier.EARLY: Slice(Unit.MONTH, 0, 0),
        Modifier.MID: Slice(Unit.MONTH, 1, 1),
        Modifier.LATE: Slice(Unit.MONTH, 2, None),
        Modifier.END: Slice(Unit.MONTH, 2, None),
    },
    Unit.MONTH: {
        Modifier.EARLY: Slice(Unit.DAY, 0, 9),
        Modifier.MID: Slice(Unit.DAY, 10, 19),
        Modifier.LATE: Slice(Unit.DAY, 20, None),
        Modifier.END: Slice(Unit.DAY, 20, None),
        Modifier.FIRST_HALF: Slice(Unit.DAY, 0, 14),
        Modifier.SECOND_HALF: Slice(Unit.DAY, 15, None),
    },
    Unit.WEEK: {
        Modifier.EARLY: Slice(Unit.DAY, 0, 2),
        Modifier.MID: Slice(Unit.DAY, 1, 4),
        Modifier.LATE: Slice(Unit.DAY, 3, None),
        Modifier.END: Slice(Unit.DAY, 3, None),
        Modifier.EARLIER: Slice(Unit.DAY, 0, 2),
        Modifier.LATER: Slice(Unit.DAY, 3, None),
        Modifier.FIRST_HALF: Slice(Unit.DAY, 0, 2),
        Modifier.SECOND_HALF: Slice(Unit.DAY, 3, None),
    },
}
PARTS[Unit.SEASON] = PARTS[Unit.QUARTER]

#: season -> its first month, and the first month of the anime season of that name (both last three months)
SEASON_STARTS: Final = {1: (3, 4), 2: (6, 7), 3: (9, 10), 4: (12, 1)}
WINTER: Final = 4


def unit_of(value: Value) -> Unit:
    """Return the unit that a modifier would cut.

    >>> unit_of(Month(6))
    <Unit.MONTH: 'month'>
    """
    match value:
        case Section(unit, _, _, _, _):
            return unit
        case Month() | Holiday():
            return Unit.MONTH
        case Year():
            return Unit.YEAR
        case Week(_, False) | Around(_, False) | Nth(_, None, _):
            return Unit.WEEK
    return Unit.DAY


def sliced(days: Days, part: Slice) -> Days:
    """Return the *part* of a run of days."""
    first = moved(days[0], part.first, part.step)
    if part.last is None:
        return first, days[1]
    return first, moved(days[0], part.last + 1, part.step) - timedelta(1)
