"""How every spider looks: at the addresses of its kinds of source, and at the pages they led to."""

import re
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from typing import Any, ClassVar, Final, Self
from urllib.parse import unquote, urlsplit

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from scraper import config as configuration
from scraper.extraction import mentioned
from scraper.items import Failed, Fetched, Listed, Unchanged
from scraper.pages import FeedEntry, FeedError, parse_feed, parse_sitemap
from scraper.spiders.reasons import reason_of
from store.model import SourceKind
from store.queries import Due, due_pages, due_sources, known_pages
from store.schema import open_store

#: index sitemaps may name further ones this deep; the protocol allows one level (sitemaps.org, "Using Sitemap index files")
SITEMAP_DEPTH: Final = 1

#: bytes of which a page says nothing however many there are
EMPTY: Final = b"\0\t\n\v\f\r "

#: an address is due again this long after it was last asked for: a little less than the hour after which most look again
REVISIT: Final = timedelta(minutes=50)


class SourceSpider(Spider):
    """Fetches what is due of the sources of its *kinds*, with conditional requests; with ``-a all=1`` everything."""

    kinds: ClassVar[frozenset[SourceKind]] = frozenset()

    def __init__(self, config: configuration.Config, store: Path, everything: bool, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.config = config
        self.store = store
        self.everything = everything
        self._known: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Make the spider from the settings that name the user's files."""
        config = configuration.load(Path(crawler.settings["SEASONWATCH_CONFIG"]))
        store = Path(crawler.settings["SEASONWATCH_DB"])
        everything = str(kwargs.pop("all", "")) not in {"", "0"}
        return super().from_crawler(crawler, *args, config=config, store=store, everything=everything, **kwargs)

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Take the delay between requests, and what the guard lets through, from the user's file."""
        super().update_settings(settings)
        config = configuration.load(Path(settings["SEASONWATCH_CONFIG"]))
        settings.set("DOWNLOAD_DELAY", config.delay, priority="spider")
        settings.set("SEASONWATCH_ALLOW_PRIVATE", list(config.allow_private), priority="spider")

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the sources first, then for the pages that earlier looks at them found."""
        db = open_store(self.store)
        self._known = known_pages(db)
        before = None if self.everything else datetime.now(UTC) - REVISIT
        due = [*due_sources(db, self.kinds, before=before), *due_pages(db, self.kinds, before=before)]
        db.close()
        for place in due:
            yield self._look(place)

    def parse_page(self, response: Response, due: Due) -> Iterator[Any]:
        """Hand a page over as it came, or say that it has not changed or is no text."""
        if response.status == HTTPStatus.NOT_MODIFIED:
            yield Unchanged(due.url, due.source)
        elif not isinstance(response, TextResponse):
            kind = _header(response, "Content-Type") or "no type given"
            yield Failed(due.url, f"no web page: {kind[:60]}", due.source)
        elif not response.body.strip(EMPTY):
            yield Failed(due.url, "an empty page", due.source)
        else:
            yield Fetched(
                url=due.url,
                body=response.body,
                charset=http_content_type_encoding(_header(response, "Content-Type")),
                etag=_header(response, "ETag"),
                last_modified=_header(response, "Last-Modified"),
                source=due.source,
                bears_claims=due.bears_claims,
            )

    def parse_listing(self, response: Response, due: Due, depth: int) -> Iterator[Any]:
        """Read a feed or a sitemap and ask for the pages that are new and name a watch."""
        if response.status == HTTPStatus.NOT_MODIFIED:
            yield Unchanged(due.url, due.source)
            return
        try:
            entries, nested = _entries(response, due.kind)
        except FeedError as error:
            yield Failed(due.url, str(error), due.source)
            return
        wanted = [entry.url for entry in entries if self._is_news(entry)]
        self._known.update(wanted)
        # An index that has not changed says nothing of the sitemaps that it names: it is asked for anew each time.
        etag, modified = (None, None) if nested else (_header(response, "ETag"), _header(response, "Last-Modified"))
        yield Listed(due.url, due.source, due.kind, tuple(wanted), etag, modified)
        for url in wanted:
            yield self._look(_new(url, SourceKind.PAGE, due.source))
        for url in nested if depth < SITEMAP_DEPTH else ():
            yield self._listing(_new(url, due.kind, due.source), depth + 1)

    def failed(self, failure: Failure) -> Iterator[Failed]:
        """Keep the address and the reason of a request that gave nothing."""
        due: Due = failure.request.cb_kwargs["due"]  # type: ignore[attr-defined] # Scrapy sets the request
        yield Failed(due.url, reason_of(failure), due.source)

    def _is_news(self, entry: FeedEntry) -> bool:
        """Whether *entry* is a page not known yet whose title, summary or address names a watch."""
        words = f"{entry.title}\n{entry.summary}\n{_words_of(entry.url)}"
        return entry.url not in self._known and bool(mentioned(words, self.config.watches))

    def _look(self, due: Due) -> Request:
        """Ask for a page, or for a listing that nothing else listed."""
        return self._request(due, self.parse_page) if due.kind is SourceKind.PAGE else self._listing(due, depth=0)

    def _listing(self, due: Due, depth: int) -> Request:
        return self._request(due, self.parse_listing, depth=depth)

    def _request(self, due: Due, callback: Any, **arguments: Any) -> Request:
        """Ask for what is *due*, and only for what has changed where the server gave something to tell it by."""
        validators = {"If-None-Match": due.etag, "If-Modified-Since": due.last_modified}
        return Request(
            due.url,
            callback,
            errback=self.failed,
            cb_kwargs={"due": due, **arguments},
            headers={name: value for name, value in validators.items() if value},
            meta={"handle_httpstatus_list": [304]},
        )


def _entries(response: Response, kind: SourceKind) -> tuple[tuple[FeedEntry, ...], tuple[str, ...]]:
    """Return the entries of a feed or sitemap, and the sitemaps that it names in turn."""
    if kind is SourceKind.FEED:
        return parse_feed(response.body, response.url), ()
    sitemap = parse_sitemap(response.body, response.url)
    return sitemap.entries, sitemap.nested


def _new(url: str, kind: SourceKind, source: str) -> Due:
    """Return what is due for an address that a listing named just now."""
    return Due(url, kind, source, etag=None, last_modified=None, bears_claims=False)


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


def _words_of(url: str) -> str:
    """Return the words in the path of *url*: ``/all-of-us-are-dead-2`` names a watch too."""
    return re.sub(r"[-_/+.]", " ", unquote(urlsplit(url).path))
