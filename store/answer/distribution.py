"""A distribution over the days on which it may come out. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise

from store.model import Window


@dataclass(frozen=True, slots=True)
class Distribution:
    """How likely each day is: a cell from each edge to before the next has its mass, spread evenly over its days.

    Days are ordinals. The masses add up to 1; those of the last cell stand also for all later days.
    """

    edges: tuple[int, ...]
    masses: tuple[float, ...]

    @classmethod
    def of(cls, edges: Sequence[int], masses: Sequence[float]) -> "Distribution":
        """Make one of masses that need not add up to 1; where there are none at all, no day is likelier than another."""
        whole = sum(masses)
        if whole <= 0:
            return cls.of(edges, [later - sooner for sooner, later in pairwise(edges)])
        return cls(tuple(edges), tuple(mass / whole for mass in masses))

    def within(self, window: Window) -> float:
        """Return how likely it comes within *window*."""
        first = window.earliest.toordinal() if window.earliest else self.edges[0]
        last = window.latest.toordinal() + 1 if window.latest else self.edges[-1]
        return max(0.0, self._before(last) - self._before(first))

    def around(self, window: Window) -> tuple[float, float]:
        """Return how likely it comes before *window*, and how likely after it."""
        sooner = self._before(window.earliest.toordinal()) if window.earliest else 0.0
        later = 1.0 - self._before(window.latest.toordinal() + 1) if window.latest else 0.0
        return sooner, max(0.0, later)

    def day_before(self, share: float) -> date:
        """Return the first day by whose end it has come with probability *share*; the last that is told of at most."""
        for place, whole in enumerate(accumulate(self.masses)):
            if whole >= share - 1e-12:
                first, length = self.edges[place], self.edges[place + 1] - self.edges[place]
                missing = share - (whole - self.masses[place])
                part = missing / self.masses[place] if self.masses[place] > 0 else 0.0
                return date.fromordinal(first + min(length - 1, max(0, int(part * length - 1e-9))))
        return date.fromordinal(self.edges[-1] - 1)

    def middle(self, share: float) -> Window:
        """Return the days between which it comes with probability *share*; before and after they are equally likely."""
        return Window(self.day_before((1 - share) / 2), self.day_before((1 + share) / 2))

    def on(self, day: date) -> float:
        """Return how likely it comes on that day."""
        return self.within(Window(day, day))

    def _before(self, day: int) -> float:
        """Return how likely it comes before *day*."""
        if day <= self.edges[0]:
            return 0.0
        if day >= self.edges[-1]:
            return 1.0
        place = bisect_right(self.edges, day) - 1
        part = (day - self.edges[place]) / (self.edges[place + 1] - self.edges[place])
        return sum(self.masses[:place]) + part * self.masses[place]
