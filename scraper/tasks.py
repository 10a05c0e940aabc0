"""What a crawl has done by other processes: reading a page, reading a listing. Runs in them, and imports what it uses."""

import re
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from traceback import format_exc
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from scraper import pages
from scraper.glancing import glance, mentioned
from scraper.items import Heard, ListingTask, Named, PageTask, Task, Trouble
from scraper.pages import ArticleError, FeedError
from store.model import SourceKind, Watch

if TYPE_CHECKING:
    from scraper.pages import FeedEntry


def done(task: Task, watches: Sequence[Watch]) -> Heard | Named | Trouble | None:
    """Return what came of *task*: None for a page that is not wanted and names no watch, so that it was not read.

    It never raises: what can't be read is Trouble.
    """
    try:
        return _listing(task, watches) if isinstance(task, ListingTask) else _page(task, watches)
    except (ArticleError, FeedError) as error:
        return Trouble(str(error), whole=True)
    except Exception as error:  # noqa: BLE001 # a fault of ours on one page must neither pass unseen nor cost the others
        return Trouble(f"a fault in seasonwatch: {type(error).__name__}: {error}", fault=format_exc())


def _page(page: PageTask, watches: Sequence[Watch]) -> Heard | Trouble | None:
    seen = None if page.wanted else glance(page.body, watches, charset=page.charset)
    if seen and not seen.named:
        wall = _wall(page) if seen.short else None
        return Trouble(wall, whole=True) if wall else None
    from scraper.extraction import extract  # Beautiful Soup takes time to import, and most pages name no watch

    url = page.address or page.url  # what it says of addresses is seen from where it was found
    said = extract(page.body, url, watches, today=page.today, charset=page.charset, first_seen=page.today)
    article = replace(said.article, url=page.url)
    if wall := pages.wall_of(page.body, article, address=page.address or None):
        return Trouble(wall, whole=True)
    return Heard(article, said.fingerprint, said.claims)


def _wall(page: PageTask) -> str | None:
    """Return why a short page that names no watch is no content; None where it is."""
    article = pages.parse_article(page.body, page.url, charset=page.charset, today=page.today)
    return pages.wall_of(page.body, article, address=page.address or None)


def _listing(listing: ListingTask, watches: Sequence[Watch]) -> Named:
    entries, nested = _entries(listing)
    return Named(
        fits=tuple(entry.url for entry in entries if listing.everything or mentioned(_words_of(entry), watches)),
        nested=nested,
        fingerprint=_fingerprint([*(entry.url for entry in entries), *nested]),
        changed_on={e.url: e.modified for e in entries if e.modified} if listing.kind is SourceKind.SITEMAP else {},
    )


def _entries(listing: ListingTask) -> tuple[tuple["FeedEntry", ...], tuple[str, ...]]:
    """Return the entries of a feed or sitemap, and the sitemaps that it names in turn."""
    if listing.kind is SourceKind.FEED:
        return pages.parse_feed(listing.body, listing.url, today=listing.today), ()
    sitemap = pages.parse_sitemap(listing.body, listing.url, today=listing.today)
    return sitemap.entries, sitemap.nested


def _fingerprint(urls: list[str]) -> str:
    return sha256("\n".join(sorted(urls)).encode("utf-8", "replace")).hexdigest()


def _words_of(entry: "FeedEntry") -> str:
    """Return what *entry* says of its page, with the words of its path: ``/all-of-us-are-dead-2`` names a watch too."""
    return f"{entry.title}\n{entry.summary}\n" + re.sub(r"[-_/+.]", " ", unquote(urlsplit(entry.url).path))
