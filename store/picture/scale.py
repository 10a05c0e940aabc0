"""Days as pixels, and the days worth a label on an axis."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import Final

from store.timeline import Timeline

#: months between two labels of an axis
_STEPS: Final = (1, 3, 6, 12, 24, 60, 120, 240)

#: what is claimed for more days before the first claim or after the last is drawn at the edge
_BEFORE: Final = timedelta(days=200)
_AFTER: Final = timedelta(days=5 * 366)

_SHORTEST: Final = timedelta(days=150)


@dataclass(frozen=True, slots=True)
class Scale:
    """The days from *first* to *last*, laid from pixel *start* to pixel *end* (which may lie before it, as upwards)."""

    first: date
    last: date
    start: float
    end: float

    def at(self, day: date) -> float:
        """Return the pixel of *day*; a day outside lies at the edge."""
        within = min(max(day, self.first), self.last)
        share = (within - self.first).days / max((self.last - self.first).days, 1)
        return round(self.start + share * (self.end - self.start), 1)

    def holds(self, day: date) -> bool:
        """Whether *day* lies between the ends."""
        return self.first <= day <= self.last

    def ticks(self, apart: float) -> list[tuple[date, str]]:
        """List the days to be labelled, at least *apart* pixels from each other, with their labels."""
        pixels = abs(self.end - self.start) / max((self.last - self.first).days, 1) * 30.4
        step = next((months for months in _STEPS if months * pixels >= apart), _STEPS[-1])
        return [(day, _label(day, step)) for day in _months(self.first, self.last, step)]


def spans(timeline: Timeline) -> tuple[tuple[date, date], tuple[date, date]]:
    """Return the first and last day of a timeline's claims, and of what they claim, as far as a picture shows them."""
    said = [point.said for point in timeline.points]
    ends = [*said, timeline.released] if timeline.released else [*said, timeline.today]
    across = _spread(min(said, default=timeline.today - _SHORTEST), max(day for day in ends if day))
    low, high = _moved(across[0], -_BEFORE), _moved(max(across[1], timeline.today), _AFTER)
    windows = [point.window for point in timeline.points if point.window]
    claimed = [day for window in windows for day in (window.earliest, window.latest) if day]
    claimed += [day for answer in timeline.answers for day in (answer.low, answer.high) if day]
    claimed += [timeline.released] if timeline.released else []
    shown = [day for day in claimed if low <= day <= high] or [across[1]]
    return across, _spread(min(shown), max(shown))


def _spread(first: date, last: date) -> tuple[date, date]:
    """Leave some room at both ends, more where there is little between."""
    room = max((last - first) / 20, (_SHORTEST - (last - first)) / 2)
    return _moved(first, -room), _moved(last, room)


def _moved(day: date, by: timedelta) -> date:
    """Return the day so far away, or the first or last of the calendar."""
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))


def _months(first: date, last: date, step: int) -> Iterator[date]:
    month = first.year * 12 // step * step
    while month // 12 <= min(last.year, MAXYEAR):
        day = date(max(month // 12, 1), month % 12 + 1, 1)
        if first <= day <= last:
            yield day
        month += step


def _label(day: date, step: int) -> str:
    return f"{day.year}" if step >= 12 else f"{day:%b %Y}"


def dodged(places: Iterable[float], apart: float, most: float) -> list[float]:
    """Move marks in order that would cover each other aside, to both sides of where they belong, by half of *most* pixels.

    >>> dodged([10, 10, 10, 40], 5, 8)
    [6.0, 11.0, 14.0, 40]
    """
    moved: list[float] = []
    begins, by = 0, 0.0  # the first of the marks that push each other, and how far the last of them was pushed
    for number, place in enumerate(places):
        after = moved[-1] + apart if moved else place
        if place >= after:
            moved[begins:] = _centred(moved[begins:], by)
            begins = number
        by = min(max(place, after), place + most) - place
        moved.append(place + by)
    return moved[:begins] + _centred(moved[begins:], by) if moved else []


def _centred(marks: list[float], by: float) -> list[float]:
    return [mark - by / 2 for mark in marks] if len(marks) > 1 else marks
