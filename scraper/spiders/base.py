"""How every spider looks: at the addresses of its kinds of source, and at the pages they led to."""

from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from scraper import config as configuration
from scraper.addresses import family, known_as
from scraper.clock import Clock, clock_of
from scraper.items import Failed, Fetched, Listed, ListingTask, Resting, Trouble, Unchanged
from scraper.middlewares import RestsMiddleware
from scraper.middlewares.errors import SiteRestsError, StoppingError
from scraper.places import places_of
from scraper.spiders.reasons import reason_of, status_in_words
from scraper.workers import workers_of
from store.addresses import Addresses
from store.due import Due, Place, due_pages, due_places, known_pages, waiting
from store.model import SourceKind
from store.rests import kept_rests
from store.schema import open_store

if TYPE_CHECKING:
    from sqlite_utils import Database

#: index sitemaps may name further ones this deep; the protocol allows one level (sitemaps.org, "Using Sitemap index files")
SITEMAP_DEPTH: Final = 1

#: new pages that one look at a listing leads to; what is beyond is left for the next look
MOST_NEW: Final = 500

#: sitemaps that one look at an index leads to, the longest due first
MOST_NESTED: Final = 200

#: answers that bring what was asked for, whole (RFC 9110, section 15.3); others of its kind bring nothing, or a part
WHOLE: Final = frozenset({HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION})

#: answers to what a request holds beside its address, which an earlier answer gave: the next one goes without
AGAINST_CONDITIONS: Final = frozenset(
    {HTTPStatus.BAD_REQUEST, HTTPStatus.PRECONDITION_FAILED, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE}
)

#: characters; a longer validator is not kept, for it goes along with each request
LONGEST_VALIDATOR: Final = 500

#: bytes of which a page says nothing however many there are
EMPTY: Final = b"\0\t\n\v\f\r "

#: redirects for good (RFC 9110, section 15.4)
LASTING: Final = frozenset({HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT})

#: answers by which a server says that it has no such page (any more)
GONE: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})


class SourceSpider(Spider):
    """Fetches what is due of the sources of its *kinds*, with conditional requests; with ``-a all=1`` everything."""

    kinds: ClassVar[frozenset[SourceKind]] = frozenset()

    def __init__(
        self, config: configuration.Config, store: Path, everything: bool, clock: Clock, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.config = config
        self.store = store
        self.everything = everything
        self.clock = clock
        self._whole = {source.url for source in config.sources if source.everything}
        self._asked: set[str] = set()  # of each address what all ways to write it have in common
        self._db: Database

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Make the spider from the settings that name the user's files."""
        kwargs["config"] = crawler.settings["SEASONWATCH_READ"]
        kwargs["store"] = Path(crawler.settings["SEASONWATCH_DB"])
        kwargs["everything"] = str(kwargs.pop("all", "")) not in {"", "0"}
        return super().from_crawler(crawler, *args, clock=clock_of(crawler.settings), **kwargs)

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Take the delay between requests, whom sites can write to, and what the guard lets through from the user's file."""
        super().update_settings(settings)
        config = configuration.load(Path(settings["SEASONWATCH_CONFIG"]))
        settings.set("SEASONWATCH_READ", config, priority="spider")
        settings.set("DOWNLOAD_DELAY", config.delay, priority="spider")
        settings.set("USER_AGENT", config.agent(settings["USER_AGENT"]), priority="spider")
        settings.set("SEASONWATCH_ALLOW_PRIVATE", list(config.allow_private), priority="spider")

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the sources first, then for the pages that earlier looks at them found; leave sites at rest alone."""
        self._db = open_store(self.store)
        middleware = self.crawler.get_downloader_middleware(RestsMiddleware)
        assert middleware is not None
        middleware.rests.remember(kept_rests(self._db))
        for due in self._due():
            if middleware.rests.is_resting(due.url):
                yield Resting(due.url, due.source)
            else:
                yield self._look(due)

    def _due(self) -> list[Due]:
        """Return what is due, and count what is not."""
        now = self.clock()
        at = None if self.everything else now
        places = list(places_of(self.config.sources, self.config.watches, self.kinds))
        own = {place.url for place in places}
        due = due_places(self._db, places, at=at)
        own |= {place.url for place in due}  # a place may be a page that is kept under another address
        due += [page for page in due_pages(self._db, self.kinds, at=at) if page.url not in own]
        self._asked.update(family(page.url) for page in due)
        skipped = 0 if self.everything else waiting(self._db, self.kinds, at=now).number
        assert self.crawler.stats
        self.crawler.stats.set_value("seasonwatch/skipped", skipped)
        return due

    def closed(self, reason: str) -> None:
        """Close the store."""
        if hasattr(self, "_db"):
            self._db.close()

    def parse_page(self, response: Response, due: Due) -> Iterator[Any]:
        """Hand a page over as it came, or say that it has not changed or is no text."""
        moved = set(response.meta.get("redirect_reasons", ())) <= LASTING
        if (wrong := _odd(response, due)) is not None:
            yield Failed(due.url, wrong, due.source, whole=True)
        elif response.status == HTTPStatus.NOT_MODIFIED:
            yield Unchanged(due.url, due.source, response.url, due.address, moved)
        elif not isinstance(response, TextResponse):
            kind = _header(response, "Content-Type") or "no type given"
            yield Failed(due.url, f"no web page: {kind[:60]}", due.source, whole=True)
        elif not response.body.strip(EMPTY):
            yield Failed(due.url, "an empty page", due.source, whole=True)
        else:
            yield Fetched(
                url=due.url,
                body=response.body,
                charset=http_content_type_encoding(_header(response, "Content-Type")),
                etag=_validator(response, "ETag"),
                last_modified=_validator(response, "Last-Modified"),
                source=due.source,
                bears_claims=due.bears_claims,
                address=response.url,
                asked=due.address,
                moved=moved,
            )

    async def parse_listing(self, response: Response, due: Due, depth: int) -> AsyncIterator[Any]:
        """Read a feed or a sitemap and ask for the pages that are new and name a watch."""
        if (wrong := _odd(response, due)) is not None:
            yield Failed(due.url, wrong, due.source, whole=True)
            return
        if response.status == HTTPStatus.NOT_MODIFIED:
            yield Unchanged(due.url, due.source)
            return
        everything, today = due.source in self._whole, self.clock().date()
        named = await workers_of(self.crawler).list(
            ListingTask(response.url, due.kind, response.body, everything, today)
        )
        if isinstance(named, Trouble):
            yield Failed(due.url, named.reason, due.source, whole=named.whole)
            return
        news = self._news(named.fits)
        wanted = news[:MOST_NEW]
        self._asked.update(map(family, wanted))
        # An index that has not changed says nothing of the sitemaps that it names, and a listing of which a part was
        # left says nothing of that: they are asked for whole each time.
        whole = named.nested or len(news) > len(wanted)
        yield Listed(
            due.url,
            due.source,
            due.kind,
            tuple(wanted),
            etag=None if whole else _validator(response, "ETag"),
            last_modified=None if whole else _validator(response, "Last-Modified"),
            fingerprint=named.fingerprint,
            changed_on=named.changed_on,
        )
        for url in wanted:
            yield self._look(Due(url, SourceKind.PAGE, due.source))
        for nested in self._nested(named.nested, due) if depth < SITEMAP_DEPTH else ():
            yield self._listing(nested, depth + 1)

    def failed(self, failure: Failure) -> Iterator[Failed | Resting]:
        """Keep the address and the reason of a request that gave nothing; one to a site at rest is no failure."""
        due: Due = failure.request.cb_kwargs["due"]  # type: ignore[attr-defined] # Scrapy sets the request
        error = failure.value
        earlier = failure.request.meta.get("failed_with")  # type: ignore[attr-defined]
        if isinstance(error, StoppingError):
            return
        if isinstance(error, SiteRestsError) and earlier is not None:  # a second try that was not to be
            yield Failed(due.url, reason_of(Failure(earlier)), due.source)  # type: ignore[no-untyped-call]
        elif isinstance(error, SiteRestsError):
            yield Resting(due.url, due.source)
        else:
            status = error.response.status if isinstance(error, HttpError) else None
            whole = status in AGAINST_CONDITIONS
            yield Failed(due.url, reason_of(failure), due.source, gone=status in GONE, whole=whole)

    def _news(self, fits: tuple[str, ...]) -> list[str]:
        """Return those addresses of pages that *fit* which are not known yet."""
        known, there = known_pages(self._db, fits), Addresses(self._db)
        named = ((family(url), url) for url in fits if url not in known)
        new: dict[str, str] = {}  # of the ways to write an address the first
        for name, url in named:
            if name not in self._asked and name not in new and known_as(url, there) is None:
                new[name] = url
            if len(new) > MOST_NEW:
                break
        return list(new.values())

    def _nested(self, urls: tuple[str, ...], index: Due) -> list[Due]:
        """Return those of the sitemaps that an index names which are due by themselves."""
        places = [Place(url, index.kind, index.source) for url in urls if family(url) not in self._asked]
        due = due_places(self._db, places, at=None if self.everything else self.clock())[:MOST_NESTED]
        self._asked.update(family(place.url) for place in due)
        return due

    def _look(self, due: Due) -> Request:
        """Ask for a page, or for a listing that nothing else listed."""
        return self._request(due, self.parse_page) if due.kind is SourceKind.PAGE else self._listing(due, depth=0)

    def _listing(self, due: Due, depth: int) -> Request:
        return self._request(due, self.parse_listing, depth=depth)

    def _request(self, due: Due, callback: Any, **arguments: Any) -> Request:
        """Ask for what is *due*, and only for what has changed where the server gave something to tell it by."""
        validators = {"If-None-Match": due.etag, "If-Modified-Since": due.last_modified}
        return Request(
            due.address,
            callback,
            errback=self.failed,
            cb_kwargs={"due": due, **arguments},
            headers={name: value for name, value in validators.items() if value},
            meta={"handle_httpstatus_list": [304]},
        )


def _odd(response: Response, due: Due) -> str | None:
    """Return what is wrong with an answer that is neither what was asked for nor the word that it has not changed."""
    if response.status == HTTPStatus.NOT_MODIFIED:
        asked_so = due.etag or due.last_modified
        return None if asked_so else "HTTP 304 Not Modified, to one who does not know how it was"
    return None if response.status in WHOLE else f"{status_in_words(response.status)}: not the whole page"


def _validator(response: Response, name: str) -> str | None:
    value = _header(response, name)
    return value if value and len(value) <= LONGEST_VALIDATOR else None


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None
