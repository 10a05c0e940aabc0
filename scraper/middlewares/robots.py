"""robots.txt, obeyed by every request as RFC 9309 has it, with the delay that it asks for."""

import asyncio
from collections import defaultdict
from http import HTTPStatus
from typing import Final

from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import ProtegoRobotParser, RobotParser
from scrapy.utils.httpobj import urlparse_cached

from scraper.middlewares.errors import NotFetchedError, RobotsUnreachableError

#: seconds; a Crawl-delay counts up to here, so that no site can hold a crawl up for ever
LONGEST_DELAY: Final = 30.0

#: bytes that are read of a robots.txt; RFC 9309, section 2.5, wants at least 500 KiB
LARGEST_ROBOTS: Final = 512 * 1024


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's own middleware, with its own way to the rules of a site.

    One request at a time waits for a site's robots.txt: since its pull request 6802 Scrapy lets requests that wait for
    the same file share a Deferred. Making a future of it takes its result away, so that all but the first of them find
    no rules, and go where they may not. And a site that can't be reached, or answers with an error of its own, is not
    asked in this crawl, where Scrapy would take it for a site without rules.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._rules: dict[str, RobotParser | Exception | None] = {}

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """Return the rules of the request's site, or None where it has none; raise why they can't be had."""
        host = urlparse_cached(request).netloc
        async with self._turns[host]:
            if host not in self._rules:
                self._rules[host] = await self._ask(request)
        rules = self._rules[host]
        if isinstance(rules, Exception):
            request.meta["dont_retry"] = True  # what is known needs no second try
            raise rules.with_traceback(None)
        if rules is not None:
            self._slow_down(request.meta["download_slot"], rules)
        return rules

    async def _ask(self, request: Request) -> RobotParser | Exception | None:
        """Fetch the rules of the request's site; return the reason where nothing may be asked without them."""
        url = urlparse_cached(request)
        robots = Request(
            f"{url.scheme}://{url.netloc}/robots.txt",
            priority=self.DOWNLOAD_PRIORITY,
            meta={"dont_obey_robotstxt": True},
            callback=NO_CALLBACK,
        )
        assert self.crawler.engine
        try:
            response = await self.crawler.engine.download_async(robots)
        except NotFetchedError as error:
            return error
        except IgnoreRequest:
            return None  # too many redirects: section 2.3.1.2 takes that for a site without rules
        except Exception as error:  # noqa: BLE001 # whatever keeps the rules away keeps us away
            return error
        return self._read(response)

    def _read(self, response: Response) -> RobotParser | Exception | None:
        """Return what *response* says: rules, that there are none (4xx), or that it can't be told (5xx and 429)."""
        status = response.status
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.TOO_MANY_REQUESTS:
            return RobotsUnreachableError(f"not asked: the site's robots.txt answered HTTP {status}")
        if status != HTTPStatus.OK:
            return None
        return ProtegoRobotParser.from_crawler(self.crawler, response.body[:LARGEST_ROBOTS])

    def _slow_down(self, site: str, rules: RobotParser) -> None:
        """Give the slot of *site* the delay that its rules ask for, where that is longer than ours."""
        delay = rules.crawl_delay(self._robotstxt_useragent or self._default_useragent)
        if not delay or not delay > 0:  # not a number is not above 0 either
            return
        assert self.crawler.engine
        downloader = self.crawler.engine.downloader
        asked = min(delay, LONGEST_DELAY)
        # The slot goes away when it was idle for a while, and is made anew from these.
        lasting = downloader.per_slot_settings.setdefault(
            site, {"delay": self.crawler.settings.getfloat("DOWNLOAD_DELAY")}
        )
        lasting["delay"] = max(lasting["delay"], asked)
        if slot := downloader.slots.get(site):
            slot.delay = max(slot.delay, asked)
