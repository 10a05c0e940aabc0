"""Article -> claims -> ledger: the one hand-over from the crawl to the store."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self, TypedDict, TypeVar

from scrapy.crawler import Crawler

from scraper import config as configuration
from scraper.addresses import filed_under, site_of
from scraper.clock import clock_of
from scraper.glancing import glance
from scraper.items import Failed, Fetched, Listed, PageTask, Read, Resting, Trouble, Unchanged, Unread
from scraper.lock import crawl_lock, locked
from scraper.middlewares import RestsMiddleware
from scraper.workers import workers_of
from store import ledger, mirror
from store.addresses import Addresses, Filing, Tie
from store.answering import keep_answers
from store.calendar import LEAD, tell_days
from store.errors import SeasonwatchError, StoreError
from store.flapping import tell_what_lasted
from store.owing import Target
from store.rests import keep_rests
from store.revisit import Pace
from store.schema import open_store, unhurried

if TYPE_CHECKING:
    from sqlite_utils import Database

    from store.model import Watch

#: pages that say nothing new are handed to the writer so many at once, unless the first of them came so long ago: to wake
#: its thread costs more than what it writes
MOST_WAITING: Final = 50
LONGEST_WAIT: Final = timedelta(seconds=1)

#: bytes of a page that is glanced at by the process that fetches: to hand it over costs about as much, and the most hostile
#: of that size (elements in elements) hold it up for 25 ms
SMALL: Final = 32_768

#: what is of no weight by itself, and waits for more of its kind
_LIGHT: Final = (Unchanged, Unread)

logger = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class _Look(TypedDict):
    """What all that is recorded of one look has in common."""

    run: int
    at: datetime
    targets: tuple[Target, ...]
    pace: Pace


class ReadingPipeline:
    """Turns what was fetched into claims, in other processes than the one that fetches; a small page is glanced at first."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._clock = clock_of(crawler.settings)
        self._watches: tuple[Watch, ...] = crawler.settings["SEASONWATCH_READ"].watches

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the pipeline; who reads is the crawl's extension `Workers`."""
        return cls(crawler)

    async def process_item(self, item: Any) -> Any:
        """Read a fetched page; let all else pass."""
        if not isinstance(item, Fetched):
            return item
        wanted = item.bears_claims or self._wanted(item)
        if wanted is False:
            return Unread(item)
        today = self._clock().date()
        task = PageTask(item.asked or item.url, item.address, item.body, item.charset, bool(wanted), today)
        came = await workers_of(self._crawler).read(task)
        if came is None:
            return Unread(item)
        if isinstance(came, Trouble):
            if came.fault:
                logger.error("%s can't be read\n%s", item.url, came.fault)
            return Failed(item.url, came.reason, item.source, whole=came.whole)
        return Read(item, came.article, came.fingerprint, came.claims)

    def _wanted(self, page: Fetched) -> bool | None:
        """Return whether a small page names a watch; None where only a closer look tells, which is not for this process."""
        if len(page.body) > SMALL:
            return None
        try:
            seen = glance(page.body, self._watches, charset=page.charset)
        except Exception:  # noqa: BLE001 # what is wrong with it is told by the process that reads
            return None
        return bool(seen.named) or (None if seen.short else False)


class LedgerPipeline:
    """Writes what a crawl finds into the store, one transaction an item, in one thread that owns the connection."""

    def __init__(self, config: configuration.Config, store: Path, crawler: Crawler) -> None:
        self.config = config
        self.store = store
        self.crawler = crawler
        self.targets = tuple(target.wishes for target in config.targets)
        self._clock = clock_of(crawler.settings)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._lock = ExitStack()
        self._waiting: list[tuple[Any, datetime]] = []
        self._db: Database
        self._run: int

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the pipeline from the settings that name the user's files."""
        return cls(crawler.settings["SEASONWATCH_READ"], Path(crawler.settings["SEASONWATCH_DB"]), crawler)

    async def open_spider(self) -> None:
        """Open the store, mirror the user's lists into it and begin a run; take the lock that the command `crawl` holds."""
        try:
            if not self.crawler.settings.getbool("SEASONWATCH_LOCKED"):
                self._lock.enter_context(locked(crawl_lock(self.store), "a crawl", now=self._clock()))
            await self._in_writer(self._begin)
        except SeasonwatchError as error:
            self._set("stopped", str(error))
            raise
        self._set("run", self._run)

    async def close_spider(self) -> None:
        """End the run; one that was cut short is left without an end."""
        await self._hand_over()
        await self._in_writer(self._keep_rests)
        if self.crawler.crawling and not self.crawler.stats.get_value("seasonwatch/stopped"):
            await self._in_writer(self._end)
        await self._in_writer(self._db.close)
        self._writer.shutdown()
        self._lock.close()

    async def process_item(self, item: Any) -> Any:
        """Store one item, or let it wait for the next ones where a page has not changed or names no watch."""
        self._waiting.append((item, self._clock()))
        first, last = self._waiting[0][1], self._waiting[-1][1]
        if not isinstance(item, _LIGHT) or last - first >= LONGEST_WAIT or len(self._waiting) >= MOST_WAITING:
            await self._hand_over()
        return item

    async def _hand_over(self) -> None:
        """Store all that waits; a store that takes no more stops the crawl, for what follows would be lost."""
        items, self._waiting = self._waiting, []
        try:
            await self._in_writer(partial(self._store_all, items))
        except StoreError as error:
            self._set("stopped", str(error))
            asyncio.get_running_loop().create_task(self.crawler.stop_async())

    def _begin(self) -> None:
        self._db = open_store(self.store)
        now = self._clock()
        mirror.sync_watches(self._db, self.config.watches, now)
        mirror.sync_sources(self._db, self.config.sources, now)
        mirror.sync_sites(self._db, self.config.sites)
        mirror.sync_officials(self._db, self.config.officials)
        self._run = ledger.start_run(self._db, at=now)

    def _end(self) -> None:
        """Tell what only the passing of days shows, and end the run."""
        now = self._clock()
        skipped, resting = (self.crawler.stats.get_value(f"seasonwatch/{name}", 0) for name in ("skipped", "resting"))
        ledger.count_skipped(self._db, self._run, skipped=skipped, resting=resting)
        tell_what_lasted(self._db, at=now, targets=self.targets)
        tell_days(
            self._db,
            day=now.astimezone().date(),
            at=now,
            run=self._run,
            lead=self.config.lead or LEAD,
            targets=self.targets,
        )
        keep_answers(self._db, day=now.astimezone().date(), at=now, run=self._run, targets=self.targets)
        ledger.finish_run(self._db, self._run, at=now)

    def _keep_rests(self) -> None:
        """Write down how sites fare, so that the next crawl knows although this one may be killed."""
        middleware = self.crawler.get_downloader_middleware(RestsMiddleware)
        if middleware is not None and (changed := middleware.rests.take_changed()):
            keep_rests(self._db, changed)

    def _store_all(self, items: Sequence[tuple[Any, datetime]]) -> None:
        """Store what waited and the item, if any, that ended the wait."""
        light = [each for each in items if isinstance(each[0], _LIGHT)]
        if light:
            with unhurried(self._db):
                for item, at in light:
                    self._store(item, at)
        for item, at in items[len(light) :]:
            self._store(item, at)
        self._keep_rests()

    def _store(self, item: Any, at: datetime) -> None:
        """Hand *item*, which came *at* a time, to the ledger and count it."""
        look: _Look = {"run": self._run, "at": at, "targets": self.targets, "pace": self.config.pace}
        match item:
            case Read():
                self._record(item, look)
            case Unread(page=page):
                told = {"source": page.source, "etag": page.etag, "last_modified": page.last_modified}
                ledger.record_unread(self._db, page.url, filing=self._filing(page), **told, **look)
                self._count("fetched")
            case Unchanged(url=url, source=source):
                led = self._filing(item) if item.address != item.asked else None
                ledger.record_unchanged(self._db, url, source=source, filing=led, **look)
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
            site=site_of(item.url),
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
            site=site_of(read.url),
            filing=self._filing(read.page, read.article.canonical),
            **look,
        )
        if recorded.lost:
            self._count("failed")
            return
        self._count("fetched" if recorded.changed else "unchanged")
        self._count("claims", recorded.claims)
        self._count("changes", len(recorded.changes))

    def _filing(self, page: Fetched | Unchanged, canonical: str | None = None) -> Filing:
        """Say under which address the page is to be filed, whichever of its addresses was asked."""
        filed = filed_under(
            page.asked or page.url,
            answered=page.address,
            lasting=page.moved,
            canonical=canonical,
            known=Addresses(self._db, but=page.url),
        )
        return Filing(filed.url, filed.asked, Tie(filed.tie))

    def _count(self, name: str, by: int = 1) -> None:
        self.crawler.stats.inc_value(f"seasonwatch/{name}", by)

    def _set(self, name: str, value: Any) -> None:
        self.crawler.stats.set_value(f"seasonwatch/{name}", value)

    async def _in_writer(self, task: Callable[[], _Result]) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._writer, task)
