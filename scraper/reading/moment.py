"""When a page speaks: the day or the year from which its words of time count, and what windows they give."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from scraper.reading.link import Link
from scraper.reading.windows import Expression, Opening, resolve
from store.model import Event, Window

#: openings that, said of what lies behind, only name its beginning or end
_CLOSED_BEHIND: Final = (Opening.SINCE, Opening.AFTER, Opening.NOT_BEFORE, Opening.UNTIL)
#: years before and after the page's own beyond which a date tells of something else
_BEFORE, _AFTER = 7, 9


@dataclass(frozen=True, slots=True)
class Moment:
    """The page's *day*; where it has none the *year* that it shows; *anime* says how it counts seasons."""

    day: date | None
    year: int | None
    anime: bool

    def window(self, found: Expression, link: Link, *, planned: bool) -> Window | None:
        """Return the days that *found* means for the event of *link*; *planned*: a first plan, ahead or behind by now."""
        begun = link.past or found.opening is Opening.SINCE
        if found.opening is Opening.UNTIL or found.until_a_day or (begun and found.opening in _CLOSED_BEHIND):
            found = found.closed
        past = begun or link.event is Event.RENEWAL
        window = self._resolved(found, past=past)
        if not (planned and self.day):
            return window
        other = self._resolved(found, past=not past)
        return min((each for each in (window, other) if each), key=self._distance, default=None)

    def plain(self, found: Expression) -> Window | None:
        """Return the days that *found* means for something to come."""
        return self._resolved(found, past=False)

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

    def _resolved(self, found: Expression, *, past: bool) -> Window | None:
        return resolve(found, reference=self.day, past=past, anime=self.anime, year=self.year)

    def _distance(self, window: Window) -> int:
        day = self.day or date.min
        return abs(((window.earliest or window.latest or day) - day).days)
