"""When a page speaks: the day or the year from which its words of time count, and what windows they give."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from scraper.reading.sentence.link import Link
from scraper.reading.windows import Expression, Opening, resolve
from scraper.reading.windows.missing import lacks_year
from scraper.reading.windows.values import Day, Month
from store.model import Event, Window

#: openings that, said of what lies behind, only name its beginning or end
CLOSED_BEHIND: Final = (Opening.SINCE, Opening.AFTER, Opening.NOT_BEFORE, Opening.UNTIL)
#: years before and after the page's own beyond which a date tells of something else
_BEFORE, _AFTER = 7, 9
_FAR_AHEAD: Final = 270  # days


def _floats(found: Expression) -> bool:
    """Whether the words leave the year to the reader, and are no "this May"."""
    return found.beside is None and lacks_year(found.value)


@dataclass(frozen=True, slots=True)
class Moment:
    """The page's *day*; where it has none the *year* that it shows; *anime* says how it counts seasons.

    *next_months* are those that a page without a day means as the next year's: see `reference.months_ahead`.
    """

    day: date | None
    year: int | None
    anime: bool
    next_months: frozenset[int] = frozenset()

    def window(self, found: Expression, link: Link, *, planned: bool, to_come: bool = True) -> Window | None:
        """Return the days that *found* means for the event of *link*; *planned*: a first plan, ahead or behind by now.

        Where neither a verb nor *to_come* puts it ahead, a day or month of almost a year from now is the last one: "the
        start was on April 6", said in May.
        """
        begun = link.past or found.opening is Opening.SINCE
        if found.opening is Opening.UNTIL or found.until_a_day or (begun and found.opening in CLOSED_BEHIND):
            found = found.closed
        past = begun or link.event is Event.RENEWAL
        if self.day is None:
            return self.meant(found, past=past or planned)
        window = self.meant(found, past=past)
        behind = not to_come and (not link.verb or link.event is Event.FILMING_END) and self._far(found, window)
        if not (planned or behind):
            return window
        other = self.meant(found, past=not past)
        return min((each for each in (window, other) if each), key=self._distance, default=None)

    def _far(self, found: Expression, window: Window | None) -> bool:
        """Whether a day or month without its year lies so far ahead that a writer would give the year with it."""
        value, day = found.closed.value, self.day
        if day is None or window is None or not isinstance(value, Day | Month) or not lacks_year(value):
            return False
        return window.earliest is not None and (window.earliest - day).days > _FAR_AHEAD

    def plain(self, found: Expression) -> Window | None:
        """Return the days that *found* means for something to come."""
        return self.meant(found, past=False)

    def ahead(self, window: Window) -> bool:
        """Whether *window* ends on the page's day, or in its year, or later."""
        if window.latest is None:
            return True
        return window.latest >= self.day if self.day else self.year is None or window.latest.year >= self.year

    def years_behind(self, found: Expression) -> bool:
        """Whether *found* lies in a year before the page's own."""
        window, now = self.plain(found), self.day.year if self.day else self.year
        return now is not None and window is not None and window.latest is not None and window.latest.year < now

    def remote(self, window: Window) -> bool:
        """Whether *window* lies so far from the page's day that it tells of something else."""
        now = self.day.year if self.day else self.year
        ends = [day.year for day in (window.earliest, window.latest) if day]
        return now is not None and not -_BEFORE <= ends[0] - now <= _AFTER

    def meant(self, found: Expression, *, past: bool) -> Window | None:
        """Return the days that *found* means, for something *past* or to come."""
        window = resolve(found, reference=self.day, past=past, anime=self.anime, year=self.year)
        if self.year is None or past or window is None or not self.next_months:
            return window
        end = window.latest or window.earliest
        if end is None or (end.year, end.month in self.next_months) != (self.year, True) or not _floats(found):
            return window
        return resolve(found, reference=None, past=past, anime=self.anime, year=self.year + 1)

    def _distance(self, window: Window) -> int:
        day = self.day or date.min
        return abs(((window.earliest or window.latest or day) - day).days)
