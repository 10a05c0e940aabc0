"""Scrapy's process for our crawls: told to stop, it finishes what is being asked, and asks nothing that only waits for its turn."""

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from twisted.python.failure import Failure

from scraper.middlewares.errors import StoppingError


class StoppingProcess(AsyncCrawlerProcess):
    """Ends soon after a signal, however many requests wait for their site's delay."""

    async def stop(self) -> None:
        """Stop all crawls."""
        for crawler in self.crawlers:
            _drop_waiting(crawler)
        await super().stop()


def _drop_waiting(crawler: Crawler) -> None:
    """Give up the requests that the downloader holds back: Scrapy would send them all before it ends, one a delay."""
    if crawler.engine is None:
        return
    for slot in list(crawler.engine.downloader.slots.values()):
        while slot.queue:
            _, waiting = slot.queue.popleft()
            waiting.errback(Failure(StoppingError("not asked: the crawl was stopped")))  # type: ignore[no-untyped-call]
