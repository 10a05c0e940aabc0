"""The one place where connections are made: here the guard, the limits and the rests can't be passed by."""

import asyncio
from http import HTTPStatus

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, DownloadCancelledError, DownloadFailedError, NotConfigured
from scrapy.http import Request, Response
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.httpobj import urlparse_cached

from scraper.middlewares.errors import NotFetchedError, PrivateAddressError, TooLargeError
from scraper.middlewares.guard import Allowed, GuardedResolver
from scraper.middlewares.heads import BoundedFactory
from scraper.middlewares.rests import RestsMiddleware


class WebHandler(HTTP11DownloadHandler):
    """Scrapy's own handler, behind the guard; it keeps the record of how each site fares.

    It asks a site for one thing at a time, which with a delay of 0 Scrapy does not: its downloader starts whatever is in
    a slot before it counts the first of them as started.
    """

    lazy = True  # made at the first request, when the other parts of the crawl are there

    def __init__(self, crawler: Crawler) -> None:
        from twisted.internet import reactor

        super().__init__(crawler)
        guard = reactor.nameResolver
        rests = crawler.get_downloader_middleware(RestsMiddleware)
        if not isinstance(guard, GuardedResolver) or rests is None:
            raise NotConfigured("the crawl's guard is not in its settings, without which nothing is fetched")
        guard.allowed = Allowed.of(crawler.settings.getlist("SEASONWATCH_ALLOW_PRIVATE"))
        self._guard = guard
        self._rests = rests.rests
        self._pool._factory = BoundedFactory

    async def download_request(self, request: Request) -> Response:
        """Ask for *request* once its site's rest is over; raise NotFetchedError where a decision of ours forbids it."""
        site = request.meta["download_slot"]
        async with self._rests.turns[site]:
            while seconds := self._rests.wait(site):
                await asyncio.sleep(seconds)
            try:
                response = await self._ask(request)
            except NotFetchedError:
                raise
            except Exception as error:
                self._rests.failed(site)
                request.meta["failed_with"] = error
                raise
            if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                request.meta["failed_with"] = HttpError(response)
            self._rests.answered(site, response)
            return response

    async def _ask(self, request: Request) -> Response:
        """Fetch *request*, with our own errors for what the guard and the limits stopped."""
        try:
            return await super().download_request(request)
        except CannotResolveHostError:
            if reason := self._guard.refusal(urlparse_cached(request).hostname or ""):
                raise PrivateAddressError(reason) from None
            raise
        except DownloadCancelledError as error:  # Scrapy raises it for this alone
            raise TooLargeError(f"larger than {self._default_maxsize // 2**20} MB") from error
        except DownloadFailedError as error:
            for failure in getattr(error.__cause__, "reasons", ()):
                if isinstance(failure.value, NotFetchedError):
                    raise failure.value from None
            raise
