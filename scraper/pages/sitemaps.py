"""Sitemaps and indexes of sitemaps -> entries."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final

from lxml import etree

from scraper.pages.addresses import absolute_url, canonical_url
from scraper.pages.days import is_possible, stamped_day
from scraper.pages.errors import FeedError
from scraper.pages.feeds import FeedEntry
from scraper.pages.text import clean

#: a sitemap has at most 50,000 addresses and 50 MB unpacked (sitemaps.org, "Sitemap file requirements")
_ADDRESSES: Final = 50_000
_UNPACKED: Final = 50 * 1024 * 1024
_GZIP: Final = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Sitemap:
    """The pages that a sitemap names, and the addresses of the sitemaps that an index names."""

    entries: tuple[FeedEntry, ...] = ()
    nested: tuple[str, ...] = ()


def parse_sitemap(body: bytes, url: str) -> Sitemap:
    """Return what the sitemap or sitemap index at *url* names, each address once; *body* may be packed by gzip.

    What comes after a break in the markup is lost. Raises FeedError where *body* is no sitemap or unpacks to more
    than 50 MB.
    """
    root = _root(_unpacked(body))
    kind = _name(root)
    if kind == "sitemapindex":
        nested = (address for child in root if (address := _address(child, url)))
        return Sitemap(nested=tuple(dict.fromkeys(list(nested)[:_ADDRESSES])))
    if kind != "urlset":
        raise FeedError(f"no sitemap: the document is <{kind[:40]}>")
    entries = {entry.url: entry for entry in _entries(root, url)}
    return Sitemap(entries=tuple(entries.values()))


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(_GZIP):
        return body
    unpacking = zlib.decompressobj(wbits=31)
    try:
        text = unpacking.decompress(body, _UNPACKED)
    except zlib.error as error:
        raise FeedError(f"no sitemap: broken gzip ({error})") from None
    if unpacking.unconsumed_tail:
        raise FeedError("no sitemap: it unpacks to more than 50 MB")
    return text


def _root(text: bytes) -> etree._Element:
    """Parse XML without entities of its own, document types or other files."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FeedError(f"no sitemap: {clean(str(error))[:100]}") from None
    if root is None:
        raise FeedError("no sitemap: there is no XML in it")
    return root


def _entries(root: etree._Element, url: str) -> Iterator[FeedEntry]:
    for child in islice(root, _ADDRESSES):
        address = _address(child, url)
        if address is None:
            continue
        news = next((part for part in child if _name(part) == "news"), None)
        modified = _day(_said(child, "lastmod"))
        yield FeedEntry(
            url=address,
            title=clean(_said(news, "title")) if news is not None else "",
            published=_day(_said(news, "publication_date")) if news is not None else None,
            modified=modified,
        )


def _address(element: etree._Element, base: str) -> str | None:
    address = _said(element, "loc")
    whole = absolute_url(address, base) if address else None
    return canonical_url(whole) if whole else None


def _said(element: etree._Element, name: str) -> str:
    """Return the text of the child of *element* with that name, in whatever name space."""
    return next((child.text or "" for child in element if _name(child) == name), "")


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _day(stamp: str) -> date | None:
    day = stamped_day(stamp) if stamp else None
    return day if day is not None and is_possible(day, None) else None
