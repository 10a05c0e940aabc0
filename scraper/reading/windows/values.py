"""What words say of time before anybody knows on which day they were said: the symbolic values of stage one.

A value names a stretch of the calendar and leaves out what the words leave out: `Month(6)` is "June" of a year that the
reference day will tell, `Year(None, shift=1)` is "next year". `bounds.py` turns values into days.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TypeAlias


class Unit(StrEnum):
    """A stretch of the calendar that people count in."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


class Modifier(StrEnum):
    """Which part of a unit is meant."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"
    END = "end"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    EARLIER = "earlier"  # of a week: its first days that lie before the reference day
    LATER = "later"
    SOMETIME = "sometime"  # "later this year": some day of it that the words do not bound


class Shift(Enum):
    """Which one, seen from the reference day: `this`, `next`, `last`, `coming` and `past`, as in "this past spring"."""

    THIS = 0
    NEXT = 1
    LAST = -1
    COMING = 2
    PAST = -2

    @property
    def steps(self) -> int:
        """Return how many units away it is: 0, 1 or -1."""
        return (self.value > 0) - (self.value < 0)


class Opening(StrEnum):
    """The words that leave one side of a window open."""

    BEFORE = "before"
    BY = "by"
    UNTIL = "until"
    NOT_LATER = "no later than"
    AFTER = "after"
    SINCE = "since"
    NOT_BEFORE = "not before"


@dataclass(frozen=True, slots=True)
class Year:
    """A year by its *number*, or *shift* years from the reference day's, or from the one last *spoken* of."""

    number: int | None = None
    shift: int = 0
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its *number* (of *year*, or of a year that is missing); without one, *shift* months from this one."""

    number: int | None
    year: Year | None = None
    shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A quarter, half or season: *number* counts from 1 (for seasons from 1, spring); None is the reference day's."""

    unit: Unit
    number: int | None
    year: Year | None = None
    shift: Shift | None = None
    anime: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month; *month* is None in "the 18th". *weekday* is what the words say it is, 0 for Monday."""

    day: int
    month: Month | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday, 0 for Monday, alone or of a week."""

    weekday: int
    shift: Shift | None = None
    week: Week | None = None


@dataclass(frozen=True, slots=True)
class Week:
    """The week (Monday to Sunday), or its *weekend*, *shift* weeks from the reference day's."""

    shift: int
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """The week, or *weekend*, that holds a day: "the week of June 3"."""

    day: Value
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class Nth:
    """The *number*-th week (*weekday* None) or weekday of a month or year, or its day where *days* count; -1 is the last."""

    number: int
    weekday: int | None
    of: Month | Year
    days: bool = False


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that has a name; *season* where its whole month is meant, as with "the holidays"."""

    name: str
    year: Year | None = None
    shift: Shift | None = None
    season: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """The reference day, *days* later."""

    days: int = 0


@dataclass(frozen=True, slots=True)
class Offset:
    """*steps* counted from the reference day, or from *base*; each is a signed count and its unit."""

    steps: tuple[tuple[int, Unit], ...]
    base: Value | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """The weekday next to a day, *after* or before it: "the Sunday after Thanksgiving"."""

    weekday: int
    after: bool
    day: Value


@dataclass(frozen=True, slots=True)
class Later:
    """*steps* counted from what was last spoken of: "four months later", "the following week"."""

    steps: tuple[tuple[int, Unit], ...]


@dataclass(frozen=True, slots=True)
class Next:
    """The month, section or holiday next to another time, *after* or before it: "the spring after that"."""

    what: Month | Section | Holiday
    after: bool
    of: Value | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """The *count* units from the reference day on, or before it where *count* is negative; *today* where it counts."""

    count: int
    unit: Unit
    today: bool = False


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of the reference day's week, month or year."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a longer value: "early 2024", "the end of the first quarter"."""

    modifier: Modifier
    of: Value


@dataclass(frozen=True, slots=True)
class Range:
    """From the first day of *first* to the last day of *last*, whether said as a range or as alternatives."""

    first: Value
    last: Value


@dataclass(frozen=True, slots=True)
class Open:
    """A value that bounds one side only."""

    opening: Opening
    of: Value


Value: TypeAlias = (
    Year
    | Month
    | Section
    | Day
    | Weekday
    | Week
    | Around
    | Nth
    | Holiday
    | Today
    | Offset
    | Beside
    | Later
    | Next
    | Stretch
    | Rest
    | Part
    | Range
    | Open
)
