"""Article -> claims -> ledger: the one hand-over from the crawl to the store."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypedDict, TypeVar

from scrapy.crawler import Crawler

from scraper import config as configuration
from scraper.clock import Clock, clock_of
from scraper.extraction import extract, glance
from scraper.items import Failed, Fetched, Listed, Read, Resting, Unchanged, Unread
from scraper.middlewares import RestsMiddleware
from scraper.middlewares.rests import site_of_address
from scraper.pages import ArticleError, parse_article, wall_of
from store import ledger, mirror
from store.calendar import tell_days
from store.errors import StoreError
from store.flapping import tell_what_lasted
from store.owing import Target
from store.rests import keep_rests
from store.revisit import Pace
from store.schema import open_store

if TYPE_CHECKING:
    from sqlite_utils import Database

logger = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class _Look(TypedDict):
    """What all that is recorded of one look has in common."""

    run: int
    at: datetime
    targets: tuple[Target, ...]
    pace: Pace


class ReadingPipeline:
    """Turns what was fetched into claims, off the thread that fetches."""

    def __init__(self, config: configuration.Config, clock: Clock) -> None:
        self.watches = config.watches
        self._clock = clock

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the pipeline from the settings that name the user's files."""
        return cls(configuration.load(Path(crawler.settings["SEASONWATCH_CONFIG"])), clock_of(crawler.settings))

    async def process_item(self, item: Any) -> Any:
        """Read a fetched page; let all else pass."""
        return await asyncio.to_thread(self._read, item) if isinstance(item, Fetched) else item

    def _read(self, page: Fetched) -> Read | Unread | Failed:
        today = self._clock().date()
        try:
            seen = None if page.bears_claims else glance(page.body, self.watches, charset=page.charset)
            if seen and not seen.named:
                wall = self._wall(page, today) if seen.short else None
                return Failed(page.url, wall, page.source, whole=True) if wall else Unread(page)
            said = extract(page.body, page.url, self.watches, today=today, charset=page.charset, first_seen=today)
            if wall := wall_of(page.body, said.article, address=page.address or None):
                return Failed(page.url, wall, page.source, whole=True)
        except ArticleError as error:
            return Failed(page.url, str(error), page.source, whole=True)
        except Exception as error:  # a fault of ours on one page must neither pass unseen nor cost the others
            logger.exception("%s can't be read", page.url)
            return Failed(page.url, f"a fault in seasonwatch: {type(error).__name__}: {error}", page.source)
        return Read(page, said.article, said.fingerprint, said.claims)

    def _wall(self, page: Fetched, today: date) -> str | None:
        """Return why a short page that names no watch is no content; None where it is."""
        article = parse_article(page.body, page.url, charset=page.charset, today=today)
        return wall_of(page.body, article, address=page.address or None)


class LedgerPipeline:
    """Writes what a crawl finds into the store, one transaction an item, in one thread that owns the connection."""

    def __init__(self, config: configuration.Config, store: Path, crawler: Crawler) -> None:
        self.config = config
        self.store = store
        self.crawler = crawler
        self.targets = tuple(target.wishes for target in config.targets)
        self._clock = clock_of(crawler.settings)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._db: Database
        self._run: int

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the pipeline from the settings that name the user's files."""
        config = configuration.load(Path(crawler.settings["SEASONWATCH_CONFIG"]))
        return cls(config, Path(crawler.settings["SEASONWATCH_DB"]), crawler)

    async def open_spider(self) -> None:
        """Open the store, mirror the user's lists into it and begin a run."""
        await self._in_writer(self._begin)
        self._set("run", self._run)

    async def close_spider(self) -> None:
        """End the run; one that was cut short is left without an end."""
        await self._in_writer(self._keep_rests)
        if self.crawler.crawling and not self.crawler.stats.get_value("seasonwatch/stopped"):
            await self._in_writer(self._end)
        await self._in_writer(self._db.close)
        self._writer.shutdown()

    async def process_item(self, item: Any) -> Any:
        """Store one item; a store that takes no more stops the crawl, for what follows would be lost."""
        try:
            await self._in_writer(partial(self._store, item))
            await self._in_writer(self._keep_rests)
        except StoreError as error:
            self._set("stopped", str(error))
            asyncio.get_running_loop().create_task(self.crawler.stop_async())
        return item

    def _begin(self) -> None:
        self._db = open_store(self.store)
        now = self._clock()
        mirror.sync_watches(self._db, self.config.watches, now)
        mirror.sync_sources(self._db, self.config.sources, now)
        self._run = ledger.start_run(self._db, at=now)

    def _end(self) -> None:
        """Tell what only the passing of days shows, and end the run."""
        now = self._clock()
        skipped, resting = (self.crawler.stats.get_value(f"seasonwatch/{name}", 0) for name in ("skipped", "resting"))
        ledger.count_skipped(self._db, self._run, skipped=skipped, resting=resting)
        tell_what_lasted(self._db, at=now, targets=self.targets)
        tell_days(self._db, day=now.astimezone().date(), at=now, run=self._run, targets=self.targets)
        ledger.finish_run(self._db, self._run, at=now)

    def _keep_rests(self) -> None:
        """Write down how sites fare, so that the next crawl knows although this one may be killed."""
        middleware = self.crawler.get_downloader_middleware(RestsMiddleware)
        if middleware is not None and (changed := middleware.rests.take_changed()):
            keep_rests(self._db, changed)

    def _store(self, item: Any) -> None:
        """Hand *item* to the ledger and count it."""
        look: _Look = {"run": self._run, "at": self._clock(), "targets": self.targets, "pace": self.config.pace}
        match item:
            case Read():
                self._record(item, look)
            case Unread(page=page):
                told = {"source": page.source, "etag": page.etag, "last_modified": page.last_modified}
                ledger.record_unread(self._db, page.url, **told, **look)
                self._count("fetched")
            case Unchanged(url=url, source=source):
                ledger.record_unchanged(self._db, url, source=source, **look)
                self._count("unchanged")
            case Listed():
                ledger.record_listing(
                    self._db,
                    url=item.url,
                    kind=item.kind,
                    pages=item.pages,
                    source=item.source,
                    etag=item.etag,
                    last_modified=item.last_modified,
                    fingerprint=item.fingerprint,
                    changed_on=item.changed_on,
                    **look,
                )
            case Failed():
                self._fail(item, look)
            case Resting():
                self._count("resting")

    def _fail(self, item: Failed, look: _Look) -> None:
        changes = ledger.record_failure(
            self._db,
            item.url,
            item.reason,
            source=item.source,
            site=site_of_address(item.url),
            gone=item.gone,
            whole=item.whole,
            **look,
        )
        self._count("failed")
        self._count("changes", changes)

    def _record(self, read: Read, look: _Look) -> None:
        recorded = ledger.record_article(
            self._db,
            url=read.url,
            article=read.article,
            claims=read.claims,
            fingerprint=read.fingerprint,
            etag=read.page.etag,
            last_modified=read.page.last_modified,
            source=read.page.source,
            site=site_of_address(read.url),
            **look,
        )
        if recorded.lost:
            self._count("failed")
            return
        self._count("fetched" if recorded.changed else "unchanged")
        self._count("claims", recorded.claims)
        self._count("changes", len(recorded.changes))

    def _count(self, name: str, by: int = 1) -> None:
        self.crawler.stats.inc_value(f"seasonwatch/{name}", by)

    def _set(self, name: str, value: Any) -> None:
        self.crawler.stats.set_value(f"seasonwatch/{name}", value)

    async def _in_writer(self, task: Callable[[], _Result]) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._writer, task)
