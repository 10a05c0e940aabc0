"""The demo's web sites: real HTTP on a loopback port, with validators, robots.txt, a feed and a sitemap."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

from scraper.demo import listings
from scraper.demo.loopback import Handler, LoopbackServer
from scraper.demo.script import FEED, PAGES, SITEMAP, TLD, Page, first_act, html, second_act

_HTML: Final = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class _Resource:
    """What stands at one path."""

    body: bytes
    content_type: str
    changed: datetime

    @property
    def etag(self) -> str:
        return f'"{sha256(self.body).hexdigest()[:20]}"'

    def is_known_to(self, headers: Message) -> bool:
        """Whether the request's *headers* say that the client has this already; its ETag counts before its date."""
        tags = headers.get("If-None-Match")
        if tags is not None:
            return any(tag.strip().removeprefix("W/") in {self.etag, "*"} for tag in tags.split(","))
        since = _http_date(headers.get("If-Modified-Since", ""))
        return since is not None and self.changed <= since


class _SiteHandler(Handler):
    server: "DemoSite"

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        place = _place(self.headers.get("Host", ""), self.path)
        resource = self.server.resources.get(place)
        if resource is None:
            self.server.requests.append((place, int(HTTPStatus.NOT_FOUND)))
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        status = HTTPStatus.NOT_MODIFIED if resource.is_known_to(self.headers) else HTTPStatus.OK
        self.server.requests.append((place, int(status)))
        self.send_response(status)
        self.send_header("ETag", resource.etag)
        self.send_header("Last-Modified", format_datetime(resource.changed, usegmt=True))
        self.send_header("Cache-Control", "public, max-age=0, must-revalidate")
        if status is HTTPStatus.OK:
            self.send_header("Content-Type", resource.content_type)
            self.send_header("Content-Length", str(len(resource.body)))
        self.end_headers()
        if with_body and status is HTTPStatus.OK:
            self.wfile.write(resource.body)


class DemoSite(LoopbackServer):
    """The sites with their ten pages, served inside a ``with`` block; `edit` plays the second act.

    A site is asked for by its name in the header ``Host``. `requests` is the log: the place (site and path) and the status
    of each answer, in order.
    """

    def __init__(self) -> None:
        super().__init__(_SiteHandler)
        self.requests: list[tuple[str, int]] = []
        self.resources = _resources(self.port, first_act())

    def edit(self) -> None:
        """Move one date, drop one claim and add a page with an official date, which feed and sitemap list."""
        self.resources = _resources(self.port, second_act())


def _place(host: str, target: str) -> str:
    """Return the site and the path that a request for *target* at *host* means, in one; a site of no name of ours is ``-``."""
    name = host.partition(":")[0]
    site = name.removesuffix(TLD) if name.endswith(TLD) else "-"
    try:
        return f"/{site}{urlsplit(target).path}"
    except ValueError:
        return f"/{site}/"


def _resources(port: int, pages: tuple[Page, ...]) -> dict[str, _Resource]:
    """Return place -> resource for *pages* and the files that list them."""
    in_feed = [page for page in pages if page.summary]
    in_sitemap = [page for page in pages if page.in_sitemap]
    robots = _Resource(listings.robots(port), "text/plain; charset=utf-8", PAGES[0].changed)
    sites = {place.split("/", 2)[1] for place in (FEED, *(page.path for page in pages))}
    return {
        **{f"/{site}/robots.txt": robots for site in sites},
        FEED: _Resource(listings.feed(port, in_feed), "application/atom+xml; charset=utf-8", _last(in_feed)),
        SITEMAP: _Resource(listings.sitemap(port, in_sitemap), "application/xml", _last(in_sitemap)),
        **{page.path: _Resource(html(page, port).encode(), _HTML, page.changed) for page in pages},
    }


def _last(pages: Iterable[Page]) -> datetime:
    return max(page.changed for page in pages)


def _http_date(text: str) -> datetime | None:
    """Return the moment that an HTTP date names, or None where *text* is none."""
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
