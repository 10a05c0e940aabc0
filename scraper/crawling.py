"""One crawl, from the user's files to the store, in this process."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from store.errors import SeasonwatchError, StoreError

#: what a crawl counts, as the keys of its statistics end
COUNTS: Final = ("fetched", "unchanged", "failed", "claims", "changes")


class CrawlStoppedError(SeasonwatchError):
    """Somebody stopped the crawl before it was done."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far a crawl has come, and the address that was dealt with last."""

    counts: dict[str, int]
    url: str


def crawl(config: Path, db: Path, *, everything: bool, on_step: Callable[[Step], None]) -> int:
    """Fetch what is due (or *everything*), read it and store it; return the number of the run in the store.

    *on_step* is called after each page. Raises StoreError where the store stopped taking what was read: what was
    stored until then stays. Raises CrawlStoppedError where a signal stopped it.
    """
    # Scrapy takes a third of a second to import, which other commands should not pay.
    from scrapy import signals
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings

    settings = Settings()
    settings.setmodule("scraper.settings")
    files = {"SEASONWATCH_CONFIG": str(config), "SEASONWATCH_DB": str(db)}
    settings.setdict({**files, "LOG_INSTALL_ROOT_HANDLER": False}, priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    logging.getLogger("scrapy").setLevel(logging.getLogger().level)  # what nobody reads is not even put into words
    crawler = process.create_crawler("sources")

    def step(item: Any) -> None:
        on_step(Step({name: crawler.stats.get_value(f"seasonwatch/{name}", 0) for name in COUNTS}, item.url))

    crawler.signals.connect(step, signals.item_scraped)
    process.crawl(crawler, all="1" if everything else "")
    process.start()
    if reason := crawler.stats.get_value("seasonwatch/stopped"):
        raise StoreError(f"the crawl stopped: {reason}; what was read until then is stored")
    run = crawler.stats.get_value("seasonwatch/run")
    if crawler.stats.get_value("finish_reason") != "finished":
        raise CrawlStoppedError("the crawl was stopped; what was read until then is stored, the rest stays due")
    if run is None:
        raise StoreError("the crawl did not start; --log-level error says why")
    return int(run)
