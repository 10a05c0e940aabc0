"""When to look at a page again. Pure.

Two published rules, and the sooner of them counts. The first is an adaptive time to live (the Alex protocol of Cate
1992; Gwertzman and Seltzer, "World-Wide Web Cache Consistency", 1996; RFC 9111, section 4.2.2): what has not changed
for long will not change soon, so a page rests for a tenth of the time since it last changed. The second is the time
between changes as Cho and Garcia-Molina estimate it from how many looks saw one ("Estimating frequency of change", ACM
TOIT 3(3), 2003): a page that used to change every day is looked at ten times between two changes even when it rests.

A claimed window comes near: no longer than a tenth of the time to its next edge, or since its last. A page that is
known for a short time: no longer than a day more than that. All of it between the user's least and most.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Final

#: the part of a time that a page is left alone; RFC 9111 names a tenth
SHARE: Final = 0.1

#: a page that was just met has no record that bears more than this
NEWCOMER: Final = timedelta(days=1)

#: feeds and sitemaps bring what is new: they are asked this often at least
LISTING_MOST: Final = timedelta(hours=6)

#: a page that fails is tried again at least this often
FAILING_MOST: Final = timedelta(days=1)

#: an interval is shortened by up to this part of what it exceeds the least, so that pages met together part
JITTER: Final = 0.1

#: seconds of watching that count in full; beyond them all counts half, so that a page may take up other habits
MEMORY: Final = timedelta(days=60).total_seconds()


@dataclass(frozen=True, slots=True)
class Pace:
    """The least and the most time between two looks at a page, as the user wants it."""

    least: timedelta = timedelta(minutes=50)
    most: timedelta = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Habits:
    """What earlier looks saw: so many *looks* after the first, *news* of which saw a change, in *watched* seconds."""

    looks: float = 0
    news: float = 0
    watched: float = 0

    def after(self, seconds: float, *, changed: bool) -> "Habits":
        """Return the record with one more look, *seconds* after the last."""
        part = 0.5 if self.watched > MEMORY else 1
        return Habits(self.looks * part + 1, self.news * part + changed, self.watched * part + max(seconds, 0))

    @property
    def gap(self) -> float | None:
        """Return the seconds from one change to the next; None where none was seen.

        >>> round(Habits(looks=10, news=5, watched=10 * 3600.0).gap / 3600, 1)  # every second look saw one
        1.5
        """
        if not self.news or not self.looks or not self.watched:
            return None
        changes_a_look = -math.log((self.looks - self.news + 0.5) / (self.looks + 0.5))
        return self.watched / self.looks / changes_a_look


def interval(habits: Habits, pace: Pace, *, unchanged: timedelta, edge: timedelta | None, url: str) -> timedelta:
    """Return how long to leave the page at *url* alone that has been *unchanged* for so long.

    *edge* is the time to the nearest edge of a window that the page claims, be it past or to come; None without one.

    >>> day = timedelta(days=1)
    >>> interval(Habits(9, 0, 30 * 86400.0), Pace(), unchanged=30 * day, edge=None, url="https://news.example/").days
    2
    >>> str(interval(Habits(9, 0, 30 * 86400.0), Pace(), unchanged=30 * day, edge=day / 3, url="https://news.example/"))
    '0:50:00'
    """
    quiet = min(unchanged.total_seconds(), habits.gap or math.inf)
    seconds = min(SHARE * quiet, habits.watched + NEWCOMER.total_seconds())
    if edge is not None:
        seconds = min(seconds, SHARE * edge.total_seconds())
    least, most = pace.least.total_seconds(), pace.most.total_seconds()
    bounded = max(least, min(seconds, most))
    return timedelta(seconds=bounded - JITTER * _share_of(url) * (bounded - least))


def retry(failures: int, pace: Pace) -> timedelta:
    """Return how long to leave a page alone that failed so often in a row: twice as long each time.

    >>> [str(retry(failures, Pace())) for failures in (1, 2, 3, 99)]
    ['0:50:00', '1:40:00', '3:20:00', '1 day, 0:00:00']
    """
    return max(pace.least, min(pace.least * (1 << min(failures - 1, 20)), FAILING_MOST, pace.most))


def nearest_edge(windows: Iterable[tuple[date | None, date | None]], at: datetime) -> timedelta | None:
    """Return the time from *at* to the nearest first or last day of *windows*; None where there are none.

    >>> str(nearest_edge([(date(2026, 1, 8), None)], datetime(2026, 1, 5, 12, tzinfo=UTC)))
    '2 days, 12:00:00'
    """
    spans = [datetime.combine(day, time(), tzinfo=UTC) for window in windows for day in window if day is not None]
    return min((max(start - at, at - start - timedelta(days=1), timedelta(0)) for start in spans), default=None)


def _share_of(url: str) -> float:
    """Return a number from 0 to 1 that is always the same for *url*."""
    return int.from_bytes(sha256(url.encode("utf-8", "replace")).digest()[:4]) / 2**32
