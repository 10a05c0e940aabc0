"""robots.txt, obeyed by every request."""

import asyncio
from collections import defaultdict

from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Request
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's own middleware, with one request at a time waiting for a site's robots.txt.

    Since its pull request 6802 Scrapy lets requests that wait for the same robots.txt share a Deferred. Making a future
    of it takes its result away, so that all but the first of them find no rules, and go where they may not.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """Return the rules of the request's site, or None where it has none."""
        async with self._turns[urlparse_cached(request).netloc]:
            return await super().robot_parser(request)
