"""Article -> claims -> ledger: the one hand-over from the crawl to the store."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from scrapy.crawler import Crawler

from scraper import config as configuration
from scraper.extraction import extract, named_in
from scraper.items import Failed, Fetched, Listed, Read, Unchanged, Unread
from scraper.pages import ArticleError
from store import ledger, mirror
from store.errors import StoreError
from store.schema import open_store

if TYPE_CHECKING:
    from sqlite_utils import Database

logger = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class ReadingPipeline:
    """Turns what was fetched into claims, off the thread that fetches."""

    def __init__(self, config: configuration.Config) -> None:
        self.watches = config.watches

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the pipeline from the settings that name the user's files."""
        return cls(configuration.load(Path(crawler.settings["SEASONWATCH_CONFIG"])))

    async def process_item(self, item: Any) -> Any:
        """Read a fetched page; let all else pass."""
        return await asyncio.to_thread(self._read, item) if isinstance(item, Fetched) else item

    def _read(self, page: Fetched) -> Read | Unread | Failed:
        today = datetime.now(UTC).date()
        try:
            if not page.bears_claims and not named_in(page.body, self.watches, charset=page.charset):
                return Unread(page)
            said = extract(page.body, page.url, self.watches, today=today, charset=page.charset, first_seen=today)
        except ArticleError as error:
            return Failed(page.url, str(error), page.source)
        except Exception as error:  # a fault of ours on one page must neither pass unseen nor cost the others
            logger.exception("%s can't be read", page.url)
            return Failed(page.url, f"a fault in seasonwatch: {type(error).__name__}: {error}", page.source)
        return Read(page, said.article, said.fingerprint, said.claims)


class LedgerPipeline:
    """Writes what a crawl finds into the store, one transaction an item, in one thread that owns the connection."""

    def __init__(self, config: configuration.Config, store: Path, crawler: Crawler) -> None:
        self.config = config
        self.store = store
        self.crawler = crawler
        self.targets = tuple(ledger.Target(target.name, target.on) for target in config.targets)
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
        if not self.crawler.stats.get_value("seasonwatch/stopped"):
            await self._in_writer(partial(ledger.finish_run, self._db, self._run, at=_now()))
        await self._in_writer(self._db.close)
        self._writer.shutdown()

    async def process_item(self, item: Any) -> Any:
        """Store one item; a store that takes no more stops the crawl, for what follows would be lost."""
        try:
            await self._in_writer(partial(self._store, item))
        except StoreError as error:
            self._set("stopped", str(error))
            asyncio.get_running_loop().create_task(self.crawler.stop_async())
        return item

    def _begin(self) -> None:
        self._db = open_store(self.store)
        now = _now()
        mirror.sync_watches(self._db, self.config.watches, now)
        mirror.sync_sources(self._db, self.config.sources, now)
        self._run = ledger.start_run(self._db, at=now)

    def _store(self, item: Any) -> None:
        """Hand *item* to the ledger and count it."""
        db, run, at = self._db, self._run, _now()
        match item:
            case Read():
                self._record(item)
            case Unread(page=page):
                told = {"source": page.source, "etag": page.etag, "last_modified": page.last_modified}
                ledger.record_unread(db, page.url, run=run, at=at, **told)
                self._count("fetched")
            case Unchanged(url=url, source=source):
                ledger.record_unchanged(db, url, run=run, at=at, source=source)
                self._count("unchanged")
            case Listed():
                ledger.record_listing(
                    db,
                    url=item.url,
                    kind=item.kind,
                    pages=item.pages,
                    at=at,
                    source=item.source,
                    etag=item.etag,
                    last_modified=item.last_modified,
                )
            case Failed(url=url, reason=reason, source=source):
                ledger.record_failure(db, url, reason, run=run, at=at, source=source)
                self._count("failed")

    def _record(self, read: Read) -> None:
        recorded = ledger.record_article(
            self._db,
            url=read.url,
            article=read.article,
            claims=read.claims,
            fingerprint=read.fingerprint,
            etag=read.page.etag,
            last_modified=read.page.last_modified,
            source=read.page.source,
            run=self._run,
            at=_now(),
            targets=self.targets,
        )
        self._count("fetched" if recorded.changed else "unchanged")
        self._count("claims", recorded.claims)
        self._count("changes", len(recorded.changes))

    def _count(self, name: str, by: int = 1) -> None:
        self.crawler.stats.inc_value(f"seasonwatch/{name}", by)

    def _set(self, name: str, value: Any) -> None:
        self.crawler.stats.set_value(f"seasonwatch/{name}", value)

    async def _in_writer(self, task: Callable[[], _Result]) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._writer, task)


def _now() -> datetime:
    return datetime.now(UTC)
