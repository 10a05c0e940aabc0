"""The demo's web site: real HTTP on a loopback port, with validators, robots.txt, a feed and a sitemap."""

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
from scraper.demo.script import PAGES, Page, first_act, html, second_act

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
        resource = self.server.resource(self.path)
        if resource is None:
            self.server.requests.append((self.path, int(HTTPStatus.NOT_FOUND)))
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        status = HTTPStatus.NOT_MODIFIED if resource.is_known_to(self.headers) else HTTPStatus.OK
        self.server.requests.append((self.path, int(status)))
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
    """A web site of nine pages, served at `url` inside a ``with`` block; `edit` plays the second act.

    `requests` is the log: the path and the status of each answer, in order.
    """

    def __init__(self) -> None:
        super().__init__(_SiteHandler)
        self.requests: list[tuple[str, int]] = []
        self._resources = _resources(self.url, first_act())

    def edit(self) -> None:
        """Move one date, drop one claim and add a page with an official date, which feed and sitemap list."""
        self._resources = _resources(self.url, second_act())

    def resource(self, target: str) -> _Resource | None:
        """Return what stands at the path of a request's *target*, or None."""
        try:
            return self._resources.get(urlsplit(target).path)
        except ValueError:
            return None


def _resources(site_url: str, pages: tuple[Page, ...]) -> dict[str, _Resource]:
    """Return path -> resource for *pages* and the files that list them."""
    in_feed = [page for page in pages if page.summary]
    in_sitemap = [page for page in pages if page.in_sitemap]
    return {
        "/robots.txt": _Resource(listings.robots(site_url), "text/plain; charset=utf-8", PAGES[0].changed),
        "/feed.xml": _Resource(listings.feed(site_url, in_feed), "application/atom+xml; charset=utf-8", _last(in_feed)),
        "/sitemap.xml": _Resource(listings.sitemap(site_url, in_sitemap), "application/xml", _last(in_sitemap)),
        **{page.path: _Resource(html(page, site_url).encode(), _HTML, page.changed) for page in pages},
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
