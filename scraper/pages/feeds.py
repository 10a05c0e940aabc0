"""RSS, Atom and JSON feeds -> entries."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from itertools import islice
from typing import Any, Final

import feedparser  # type: ignore[import-untyped] # it has no types

from scraper.addresses import absolute_url, canonical_url
from scraper.pages.days import is_possible, stamped_day
from scraper.pages.errors import FeedError
from scraper.pages.text import clean
from scraper.pages.visible import plain_text

#: entries read of one feed; feeds of news have 10 to 100
_ENTRIES: Final = 2_000
#: how an entry ends, and what ends a feed that is cut behind one
_ENDS: Final = {b"</item>": b"</channel></rss>", b"</entry>": b"</feed>"}
#: bytes of a feed in XML, and how many signs that begin a tag; a feed with 100 whole articles has 3 MB
_LARGEST: Final = 6 * 1024 * 1024
_MARKS: Final = 200_000
#: a general entity of the document's own, looked for in so many bytes; parameter entities are in old feeds and do no harm
_ENTITY: Final = re.compile(rb"<!ENTITY\s+[^%\s]")
_PROLOG: Final = 100_000
#: letters kept of a title and of a summary, which may be a whole article
_TITLE: Final = 500
_SUMMARY: Final = 5_000


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A page that a feed or sitemap names: its absolute http or https address, plain title and summary, and its days."""

    url: str
    title: str = ""
    summary: str = ""
    published: date | None = None
    modified: date | None = None


def parse_feed(body: bytes, url: str, *, today: date | None = None) -> tuple[FeedEntry, ...]:
    """Return the entries of the RSS, Atom or JSON feed at *url*, in its order, each address once.

    Addresses are in one form (`canonical_url`); entries without one are left out. Days after *today*, or before there was
    a web, are refused. Raises FeedError where *body* is no feed.
    """
    rows = _json_rows(body, url) if body.lstrip()[:1] == b"{" else _xml_rows(body, url)
    entries: dict[str, FeedEntry] = {}
    for entry in islice(rows, _ENTRIES):
        entries.setdefault(entry.url, dated(entry, today))
    return tuple(entries.values())


def refuse_entities(body: bytes, what: str) -> None:
    """Raise FeedError, which begins with *what*, where a document defines entities of its own before its root.

    Nobody who publishes news does: what is defined there grows when it is used, or names other files.
    """
    if _ENTITY.search(body, 0, _PROLOG) is not None:
        raise FeedError(f"{what}: it defines entities of its own")


def _bounded(body: bytes) -> bytes:
    """Return the beginning of an XML feed that has no more entries than are read; raise FeedError where it is too much.

    feedparser takes its time for each element (0.05 ms), so that a body of the size that a crawl takes would last minutes.
    """
    for end, closing in _ENDS.items():
        parts = body.split(end, _ENTRIES)
        if len(parts) > _ENTRIES:
            body = end.join(parts[:-1]) + end + closing
    if len(body) > _LARGEST or body.count(b"<") > _MARKS:
        raise FeedError("no feed: it is too large to be one")
    return body


def dated(entry: FeedEntry, today: date | None) -> FeedEntry:
    """Return *entry* without days that have not come on *today*."""
    published, modified = (
        day if day and is_possible(day, today) else None for day in (entry.published, entry.modified)
    )
    return replace(entry, published=published, modified=modified)


def _xml_rows(body: bytes, url: str) -> Iterator[FeedEntry]:
    refuse_entities(body, "no feed")
    body = _bounded(body)
    # A stream, because feedparser takes plain bytes for the name of a file or an address to fetch.
    try:
        feed = feedparser.parse(BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # noqa: BLE001 - feedparser raises whatever its parsers raise on broken input
        raise FeedError(f"no feed: {clean(str(error))[:100]}") from None
    if not feed.get("version") and not feed.entries:
        raise FeedError("no feed: neither RSS nor Atom")
    for entry in feed.entries:
        address = _address(entry)
        content = next((part.get("value") for part in entry.get("content", ()) if part.get("value")), "")
        yield from _entry(
            url,
            address,
            title=entry.get("title"),
            summary=entry.get("summary") or content,
            published=entry.get("published"),
            modified=dict.get(entry, "updated"),  # its own `get` gives the day of publication, and warns
        )


def _address(entry: Any) -> object:
    """Return the address of the page that *entry* is about, not that of a recording or of its comments."""
    links = [link.get("href") for link in entry.get("links", ()) if link.get("rel", "alternate") == "alternate"]
    return next(filter(None, links), None) or entry.get("link") or entry.get("id")


def _json_rows(body: bytes, url: str) -> Iterator[FeedEntry]:
    """Read a JSON feed (jsonfeed.org, version 1.1)."""
    try:
        feed = json.loads(body.decode("utf-8", "replace").replace("\x00", ""))
    except (ValueError, RecursionError):
        raise FeedError("no feed: broken JSON") from None
    items = feed.get("items")
    if not isinstance(items, list):
        raise FeedError("no feed: JSON without items")
    for item in items:
        if isinstance(item, dict):
            yield from _entry(
                url,
                item.get("url") or item.get("external_url") or item.get("id"),
                title=item.get("title"),
                summary=item.get("summary") or item.get("content_text") or item.get("content_html"),
                published=item.get("date_published"),
                modified=item.get("date_modified"),
            )


def _entry(
    base: str, address: object, *, title: object, summary: object, published: object, modified: object
) -> Iterator[FeedEntry]:
    """Yield the entry, unless its address leads nowhere."""
    whole = absolute_url(address, base) if isinstance(address, str) and address else None
    if whole is None:
        return
    yield FeedEntry(
        url=canonical_url(whole),
        title=_plain(title)[:_TITLE],
        summary=_plain(summary)[:_SUMMARY],
        published=_day(published) or _day(modified),
        modified=_day(modified),
    )


def _plain(text: object) -> str:
    return plain_text(text.replace("\x00", "")) if isinstance(text, str) else ""


def _day(stamp: object) -> date | None:
    day = stamped_day(stamp) if isinstance(stamp, str) else None
    return day if day is not None and is_possible(day, None) else None
