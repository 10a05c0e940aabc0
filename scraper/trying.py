"""Try addresses: is each reached, may it be asked, what is there, and how new is it. Nothing is stored."""

from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from http import HTTPStatus
from typing import Any

from scrapy import Request, Spider
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response, TextResponse
from scrapy.settings import Settings
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from scraper.config import Config
from scraper.middlewares.errors import StoppingError
from scraper.pages import ArticleError, FeedEntry, FeedError, parse_article, parse_feed, parse_sitemap
from scraper.spiders.reasons import reason_of
from scraper.stopping import StoppingProcess
from store.errors import SeasonwatchError
from store.model import SourceKind


class TrialStoppedError(SeasonwatchError):
    """Somebody stopped the trial before it was done."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What an address gave.

    *kind* is what was found there, None for nothing to read; *entries* are those of a listing; *newest* is the day of
    the newest entry that has one, or of the page. *reached* says that the site answered, *robots* that its robots.txt
    allows us to ask, None where that is not known. *trouble* is one line on what is wrong, None where all is well.
    """

    address: str
    reached: bool
    robots: bool | None
    kind: SourceKind | None = None
    entries: int | None = None
    newest: date | None = None
    moved: str | None = None
    trouble: str | None = None


def try_addresses(
    places: Iterable[tuple[str, SourceKind | None]], config: Config, on_trial: Callable[[Trial], None]
) -> None:
    """Ask each address once, as politely and guardedly as a crawl does, and hand over what it gave as soon as it came.

    With each address comes what it is meant to be, None for anything. Raises TrialStoppedError where a signal stopped it.
    """
    settings = Settings()
    settings.setmodule("scraper.settings")
    ours = {
        "ITEM_PIPELINES": {},
        "DOWNLOAD_DELAY": config.delay,
        "USER_AGENT": config.agent(settings["USER_AGENT"]),
        "SEASONWATCH_ALLOW_PRIVATE": list(config.allow_private),
        "LOG_INSTALL_ROOT_HANDLER": False,
    }
    settings.setdict(ours, priority="cmdline")
    process = StoppingProcess(settings)
    crawler = process.create_crawler(_TrialSpider)
    process.crawl(crawler, places=dict(places), on_trial=on_trial)
    process.start()
    if crawler.stats.get_value("finish_reason") != "finished":
        raise TrialStoppedError("stopped before all addresses were tried")


class _TrialSpider(Spider):
    name = "trial"

    def __init__(self, places: dict[str, SourceKind | None], on_trial: Callable[[Trial], None], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.places = places
        self.on_trial = on_trial

    async def start(self) -> AsyncIterator[Any]:
        for address, wanted in self.places.items():
            yield Request(
                address,
                self.answered,
                errback=self.failed,
                cb_kwargs={"address": address, "wanted": wanted},
                dont_filter=True,
            )

    def answered(self, response: Response, address: str, wanted: SourceKind | None) -> None:
        """Say what is there."""
        moved = response.url if response.request and response.request.meta.get("redirect_urls") else None
        found = _found(response, address, wanted, today=datetime.now(UTC).date())
        self.on_trial(Trial(address, reached=True, robots=True, moved=moved, **found))

    def failed(self, failure: Failure) -> None:
        """Say why nothing came."""
        if isinstance(failure.value, StoppingError):
            return
        request: Request = failure.request  # type: ignore[attr-defined] # Scrapy sets it
        reached = isinstance(failure.value, HttpError)
        trouble = reason_of(failure)
        robots = False if _is_forbidden(failure.value) else (True if reached else None)
        self.on_trial(Trial(request.cb_kwargs["address"], reached=reached, robots=robots, trouble=trouble))


def _is_forbidden(error: BaseException | None) -> bool:
    """Whether robots.txt forbids it; Scrapy has no error of its own for that."""
    return type(error) is IgnoreRequest and "robots.txt" in str(error)


def _found(response: Response, address: str, wanted: SourceKind | None, *, today: date) -> dict[str, Any]:
    """Return what stands in *response*, tried as a feed, a sitemap and a page in turn."""
    if response.status == HTTPStatus.NO_CONTENT or not response.body:
        return {"trouble": "an empty answer"}
    for kind, parse in ((SourceKind.FEED, _feed), (SourceKind.SITEMAP, _sitemap)):
        try:
            return _listing(kind, parse(response.body, address), wanted)
        except FeedError:
            continue
    if not isinstance(response, TextResponse):
        return {"trouble": "no feed, no sitemap and no web page"}
    charset = http_content_type_encoding((response.headers.get("Content-Type") or b"").decode("latin-1"))
    try:
        article = parse_article(response.body, address, charset=charset, today=today)
    except ArticleError as error:
        return {"trouble": str(error)}
    return {"kind": SourceKind.PAGE, "newest": article.published, "trouble": _other(SourceKind.PAGE, wanted)}


def _feed(body: bytes, address: str) -> tuple[tuple[FeedEntry, ...], int]:
    entries = parse_feed(body, address)
    return entries, len(entries)


def _sitemap(body: bytes, address: str) -> tuple[tuple[FeedEntry, ...], int]:
    """Return the pages of a sitemap, or of an index none, and how many pages or sitemaps it names."""
    sitemap = parse_sitemap(body, address)
    return sitemap.entries, len(sitemap.entries) + len(sitemap.nested)


def _listing(kind: SourceKind, found: tuple[tuple[FeedEntry, ...], int], wanted: SourceKind | None) -> dict[str, Any]:
    entries, number = found
    newest = max((day for entry in entries if (day := entry.published or entry.modified)), default=None)
    trouble = _other(kind, wanted) or (None if number else f"a {kind} without entries")
    return {"kind": kind, "entries": number, "newest": newest, "trouble": trouble}


def _other(kind: SourceKind, wanted: SourceKind | None) -> str | None:
    """Say that what was found is not what it was meant to be."""
    return None if wanted in {None, kind} else f"it is a {kind}, not a {wanted}"
