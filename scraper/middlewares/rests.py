"""Who is left alone: one record a site of how it fares in this crawl, and what it asked for.

A site is a registrable domain, so that ``www.`` and the bare host, and a site's many sources, share one rate and one
record. Scrapy's AutoThrottle is not used: it sets the delay anew after each answer and would undercut a Crawl-delay;
with one request at a time to a site, a slow site is asked slowly anyhow.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from http import HTTPStatus
from time import monotonic
from typing import Final, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Request, Response
from scrapy.utils.httpobj import urlparse_cached
from tldextract import TLDExtract

from scraper.middlewares.errors import SiteRestsError

#: a site that failed this often in a row is not asked again in this crawl
MOST_FAILURES: Final = 5

#: seconds; a crawl waits for a site that asks for so long a rest or less, and leaves it alone where it asks for longer
LONGEST_WAIT: Final = 30.0

#: answers by which a site asks for a rest (RFC 6585, section 4; RFC 9110, section 10.2.3)
_ASKS_FOR_REST: Final = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})

# The list of public suffixes comes with the package: nothing is fetched, nothing is written.
_registrable = TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)


@lru_cache(maxsize=4096)
def site_of(host: str) -> str:
    """Return the registrable domain of *host*, or the host itself where it has none.

    >>> site_of("www.news.example.co.uk"), site_of("a.blogspot.com"), site_of("127.0.0.1")
    ('example.co.uk', 'a.blogspot.com', '127.0.0.1')
    """
    host = host.casefold().rstrip(".")
    return _registrable(host).top_domain_under_public_suffix or host


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
    """How a site fares: its failures in a row, when its rest ends, and why it is not asked again."""

    failures: int = 0
    rests_until: float = 0.0
    closed: str = ""


class Rests:
    """What this crawl knows of the sites that it asks; *clock* gives seconds that never go back.

    Whoever asks a site holds its lock in *turns* meanwhile.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._clock = clock
        self._records: defaultdict[str, _Record] = defaultdict(_Record)

    def wait(self, site: str) -> float:
        """Return the seconds for which *site* is still at rest, 0 where it may be asked.

        Raises SiteRestsError where it is not asked again in this crawl.
        """
        record = self._records[site]
        if record.closed:
            raise SiteRestsError(record.closed)
        return max(0.0, record.rests_until - self._clock())

    def failed(self, site: str) -> None:
        """Count a request to *site* that got no answer, or an error of the server."""
        record = self._records[site]
        record.failures += 1
        if record.failures >= MOST_FAILURES and not record.closed:
            record.closed = f"not asked: {site} failed {record.failures} times in a row in this crawl"

    def answered(self, site: str, response: Response, *, now: datetime) -> None:
        """Take note of an answer of *site*: a good one ends the row of failures, others may ask for a rest."""
        status = response.status
        if status not in _ASKS_FOR_REST and status < HTTPStatus.INTERNAL_SERVER_ERROR:
            self._records[site].failures = 0
            return
        if status in _ASKS_FOR_REST:
            self._rest(site, status, (response.headers.get("Retry-After") or b"").decode("latin-1"), now)
        self.failed(site)

    def _rest(self, site: str, status: int, retry_after: str, now: datetime) -> None:
        seconds = seconds_of(retry_after, now=now)
        record = self._records[site]
        if seconds is not None and seconds <= LONGEST_WAIT:
            record.rests_until = max(record.rests_until, self._clock() + seconds)
        elif seconds is not None or status == HTTPStatus.TOO_MANY_REQUESTS:
            record.closed = f"not asked: {site} answered HTTP {status} and is left alone for the rest of this crawl"


class RestsMiddleware:
    """Gives each site one slot, and turns requests to a site that is left alone back before they wait in it."""

    def __init__(self) -> None:
        self.rests = Rests()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the middleware, and let it name the slot before the scheduler looks which site has its turn."""
        middleware = cls()
        crawler.signals.connect(middleware.name_slot, signals.request_scheduled)
        return middleware

    def name_slot(self, request: Request) -> None:
        """Set the request's slot, and set it anew: a redirect brings the one of the site that it came from."""
        request.meta["download_slot"] = site_of(urlparse_cached(request).hostname or "")

    def process_request(self, request: Request) -> None:
        """Raise SiteRestsError where the request's site is not asked again in this crawl."""
        self.name_slot(request)  # for robots.txt, which no scheduler sees
        self.rests.wait(request.meta["download_slot"])
