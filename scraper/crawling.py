"""One crawl, from the user's files to the store, in this process."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from scraper.starting import starting
from store.errors import SeasonwatchError, StoreError

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import AsyncCrawlerProcess, Crawler

#: what a crawl counts, as the keys of its statistics end
COUNTS: Final = ("fetched", "unchanged", "failed", "claims", "changes")


class CrawlStoppedError(SeasonwatchError):
    """Somebody stopped the crawl before it was done."""


@dataclass(frozen=True, slots=True)
class Step:
    """An address of a *site* that stands in the queue now (*outcome* None), or was dealt with, and the *counts* so far."""

    site: str
    url: str
    outcome: str | None
    counts: dict[str, int]


#: what an item turns out to be -> what that is called
OUTCOMES: Final = {
    "Read": "read",
    "Unread": "read",
    "Listed": "read",
    "Unchanged": "unchanged",
    "Failed": "failed",
    "Resting": "resting",
}


def _import_handlers() -> None:
    """Import what fetches over HTTP, in a thread of its own.

    Scrapy looks at the whole stack with all source lines in it when a class there is given its old name
    (`scrapy.utils.deprecate.create_deprecated_class`), which takes 0.2 s below all that stands on ours; a thread has
    nothing to look at.
    """
    thread = Thread(target=import_module, args=["scrapy.core.downloader.contextfactory"])
    thread.start()
    thread.join()


def _report(crawler: "Crawler", on_step: Callable[[Step], None]) -> None:
    """Call *on_step* for each address that is put into the queue, and once more when it was dealt with."""
    from scrapy import signals

    from scraper.addresses import site_of

    def step(url: str, outcome: str | None) -> None:
        counts = {name: crawler.stats.get_value(f"seasonwatch/{name}", 0) for name in COUNTS}
        on_step(Step(site_of(url), url, outcome, counts))

    def queued(request: "Request") -> None:
        if not request.meta.get("redirect_times") and not request.meta.get("retry_times"):
            due = request.cb_kwargs.get("due")
            step(due.url if due else request.url, None)

    def done(item: Any) -> None:
        step(item.url, OUTCOMES.get(type(item).__name__, "read"))

    crawler.signals.connect(queued, signals.request_scheduled, weak=False)
    crawler.signals.connect(done, signals.item_scraped, weak=False)


def _made(config: Path, db: Path) -> "tuple[AsyncCrawlerProcess, Crawler]":
    """Make the crawl with all that it imports; Scrapy takes a third of a second, which other commands should not pay."""
    _import_handlers()
    from scrapy.settings import Settings

    from scraper.stopping import StoppingProcess

    settings = Settings()
    settings.setmodule("scraper.settings")
    files = {"SEASONWATCH_CONFIG": str(config), "SEASONWATCH_DB": str(db), "SEASONWATCH_LOCKED": True}
    settings.setdict({**files, "LOG_INSTALL_ROOT_HANDLER": False}, priority="cmdline")
    process = StoppingProcess(settings)
    logging.getLogger("scrapy").setLevel(logging.getLogger().level)  # what nobody reads is not even put into words
    for name in ("scraper.middlewares", "scraper.pipelines"):
        import_module(name)  # the settings name them, and would have them imported when the crawl has begun
    return process, process.create_crawler("sources")


def crawl(config: Path, db: Path, *, everything: bool, on_step: Callable[[Step], None] | None) -> int:
    """Fetch what is due (or *everything*), read it and store it; return the number of the run in the store.

    Whoever calls this holds the store's lock (`scraper.lock`).
    *on_step*, if there is one, is called for each address twice: when it is put into the queue, and when it was dealt
    with. Raises StoreError where the store stopped taking what was read: what was stored until then stays. Raises
    CrawlStoppedError where a signal stopped it.
    """
    with starting():
        process, crawler = _made(config, db)
    if on_step is not None:
        _report(crawler, on_step)
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
