"""Who is left alone: one record a site of how it fares, from crawl to crawl, and what it asked for.

A site is a registrable domain, so that ``www.`` and the bare host, and a site's many sources, share one rate and one
record.

A site that failed too often in a row rests, each time twice as long; when its rest is over one request probes it, for
sites are asked for one thing at a time, and a failure of that sends it to rest again.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from time import monotonic
from typing import Final, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from scraper.addresses import site_of
from scraper.clock import Clock, clock_of, now
from scraper.middlewares.errors import SiteRestsError
from store.rests import Rest

#: a site that failed this often in a row rests
MOST_FAILURES: Final = 5

#: how long it rests at first; after each further failure twice as long, up to a day
SHORTEST_REST: Final = timedelta(minutes=30)
LONGEST_REST: Final = timedelta(days=1)

#: a site gets the rest that it asks for, up to this
LONGEST_ASKED: Final = timedelta(days=7)

#: seconds; a crawl waits for a site that asks for so long a rest or less, and leaves it alone where it asks for longer
LONGEST_WAIT: Final = 30.0

#: answers by which a site asks for a rest (RFC 6585, section 4; RFC 9110, section 10.2.3)
_ASKS_FOR_REST: Final = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})


def seconds_of(retry_after: str, *, now: datetime) -> float | None:
    """Return how long from *now* a Retry-After header asks to wait, None where it can't be read.

    >>> seconds_of("120", now=datetime(2031, 3, 5, tzinfo=UTC))
    120.0
    >>> seconds_of("Wed, 05 Mar 2031 00:01:00 GMT", now=datetime(2031, 3, 5, tzinfo=UTC))
    60.0
    """
    words = retry_after.strip()
    if words.isascii() and words.isdigit():
        return float(words[:9])
    try:
        until = parsedate_to_datetime(words[:64])
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - now).total_seconds())


@dataclass(slots=True)
class _Record:
    """How a site fares: its failures in a row and since when, until when a crawl waits or leaves it alone, and why."""

    failures: int = 0
    since: datetime | None = None
    waits_until: float = 0.0
    rests_until: datetime | None = None
    reason: str = ""


class Rests:
    """What is known of the sites of a crawl; *seconds* never goes back, *clock* says what time it is.

    Whoever asks a site holds its lock in *turns* meanwhile.
    """

    def __init__(self, seconds: Callable[[], float] = monotonic, clock: Clock = now) -> None:
        self.turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._seconds = seconds
        self._clock = clock
        self._records: defaultdict[str, _Record] = defaultdict(_Record)
        self._changed: set[str] = set()

    def remember(self, rests: Iterable[Rest]) -> None:
        """Take over how sites fared in earlier crawls."""
        for rest in rests:
            self._records[rest.site] = _Record(rest.failures, rest.since, 0.0, rest.until, rest.reason or "")

    def take_changed(self) -> list[Rest]:
        """Return the sites whose record changed since this was called last."""
        changed, self._changed = self._changed, set()
        records = ((site, self._records[site]) for site in sorted(changed))
        return [Rest(site, one.failures, one.since, one.rests_until, one.reason or None) for site, one in records]

    def is_resting(self, url: str) -> bool:
        """Whether the site of *url* is left alone now."""
        until = self._records[site_of(url)].rests_until
        return until is not None and until > self._clock()

    def wait(self, site: str) -> float:
        """Return the seconds for which *site* is still to be waited for, 0 where it may be asked.

        Raises SiteRestsError where it is left alone for longer.
        """
        record = self._records[site]
        if record.rests_until is not None and record.rests_until > self._clock():
            raise SiteRestsError(
                f"not asked: {site} {record.reason} and rests until {record.rests_until:%Y-%m-%d %H:%M} UTC"
            )
        return max(0.0, record.waits_until - self._seconds())

    def failed(self, site: str) -> None:
        """Count a request to *site* that got no answer, or an error of the server."""
        record = self._records[site]
        record.failures += 1
        record.since = record.since or self._clock()
        self._changed.add(site)
        if record.failures >= MOST_FAILURES:
            longer = min(record.failures - MOST_FAILURES, 10)
            self._rest(site, min(SHORTEST_REST * 2**longer, LONGEST_REST), f"failed {record.failures} times in a row")

    def answered(self, site: str, response: Response) -> None:
        """Take note of an answer of *site*: a good one ends the row of failures, others may ask for a rest."""
        status = response.status
        if status not in _ASKS_FOR_REST and status < HTTPStatus.INTERNAL_SERVER_ERROR:
            if self._records[site].failures or self._records[site].rests_until:
                self._records[site] = _Record(waits_until=self._records[site].waits_until)
                self._changed.add(site)
            return
        self.failed(site)
        if status in _ASKS_FOR_REST:
            asked = seconds_of((response.headers.get("Retry-After") or b"").decode("latin-1"), now=self._clock())
            self._asks(site, status, asked)

    def _asks(self, site: str, status: int, seconds: float | None) -> None:
        """Give *site* the rest of so many *seconds* that it asked for; one that names no time had too many requests."""
        record = self._records[site]
        if seconds is not None and seconds <= LONGEST_WAIT:
            record.waits_until = max(record.waits_until, self._seconds() + seconds)
        elif seconds is not None:
            asked = timedelta(seconds=min(seconds, LONGEST_ASKED.total_seconds()))
            self._rest(site, asked, f"answered HTTP {status}")
        elif status == HTTPStatus.TOO_MANY_REQUESTS:
            longer = SHORTEST_REST * 2 ** min(record.failures - 1, 10)
            self._rest(site, min(longer, LONGEST_REST), f"answered HTTP {status}")

    def _rest(self, site: str, length: timedelta, reason: str) -> None:
        record = self._records[site]
        until = self._clock() + length
        if record.rests_until is None or until > record.rests_until:
            record.rests_until, record.reason = until, reason


class RestsMiddleware:
    """Gives each site one slot, and turns requests to a site that is left alone back before they wait in it."""

    def __init__(self, clock: Clock = now) -> None:
        self.rests = Rests(clock=clock)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the middleware, and let it name the slot before the scheduler looks which site has its turn."""
        middleware = cls(clock_of(crawler.settings))
        crawler.signals.connect(middleware.name_slot, signals.request_scheduled)
        return middleware

    def name_slot(self, request: Request) -> None:
        """Set the request's slot, and set it anew: a redirect brings the one of the site that it came from."""
        request.meta["download_slot"] = site_of(request.url)

    def process_request(self, request: Request) -> None:
        """Raise SiteRestsError where the request's site is left alone."""
        self.name_slot(request)  # for robots.txt, which no scheduler sees
        self.rests.wait(request.meta["download_slot"])
