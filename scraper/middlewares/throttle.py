"""A site that answers slowly is asked more slowly: Scrapy's AutoThrottle, which heeds what a site's robots.txt asks for."""

from typing import Final

from scrapy import Request, Spider
from scrapy.core.downloader import Slot
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response

#: an answer of which AutoThrottle reads no more than that all is well
_WELL: Final = Response("http://localhost/")


class Throttle(AutoThrottle):
    """Leaves a site alone for as long as it took to answer, where that is longer than the delay that it is due.

    By itself AutoThrottle comes back to the delay of all sites once an answer is quick, below a longer Crawl-delay;
    and it never comes back where a site answers that nothing changed, as most do on most days.
    """

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        super()._response_downloaded(response, request, spider)
        assert self.crawler.engine
        downloader = self.crawler.engine.downloader
        site = request.meta["download_slot"]
        due = downloader.per_slot_settings.get(site, {}).get("delay")
        if due and (slot := downloader.slots.get(site)):
            slot.delay = max(slot.delay, due)

    def _adjust_delay(self, slot: Slot, latency: float, response: Response) -> None:
        super()._adjust_delay(slot, latency, _WELL if response.status == 304 else response)
