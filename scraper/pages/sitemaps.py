"""Sitemaps and indexes of sitemaps -> entries."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, Final

from lxml import etree

from scraper.addresses import absolute_url, canonical_url
from scraper.pages.days import is_possible, stamped_day
from scraper.pages.errors import FeedError
from scraper.pages.feeds import FeedEntry, dated, refuse_entities
from scraper.pages.text import clean

#: a sitemap has at most 50,000 addresses and 50 MB unpacked (sitemaps.org, "Sitemap file requirements")
_ADDRESSES: Final = 50_000
_UNPACKED: Final = 50 * 1024 * 1024
_GZIP: Final = b"\x1f\x8b"
_ROOTS: Final = frozenset({"urlset", "sitemapindex"})
#: bytes that the parser takes at a time
_SLICE: Final = 2**16
#: beginnings and ends of elements in one that names an address; with 1,000 pictures, the most allowed, it has 10,000
_PARTS: Final = 30_000
#: no entities of the document's own, document types or other files
_CAREFUL: Final[dict[str, Any]] = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "recover": True,
    "remove_comments": True,
    "remove_pis": True,
}


@dataclass(frozen=True, slots=True)
class Sitemap:
    """The pages that a sitemap names, and the addresses of the sitemaps that an index names."""

    entries: tuple[FeedEntry, ...] = ()
    nested: tuple[str, ...] = ()


def parse_sitemap(body: bytes, url: str, *, today: date | None = None) -> Sitemap:
    """Return what the sitemap or sitemap index at *url* names, each address once; *body* may be packed by gzip.

    What comes after a break in the markup is lost, and so are days after *today* or before there was a web. Raises
    FeedError where *body* is no sitemap, defines entities of its own or unpacks to more than 50 MB.
    """
    text = _unpacked(body).lstrip()
    refuse_entities(text, "no sitemap")
    nested: dict[str, None] = {}
    entries: dict[str, FeedEntry] = {}
    for kind, row in islice(_rows(text), _ADDRESSES):
        address = _address(row, url)
        if address is not None and kind == "sitemapindex":
            nested[address] = None
        elif address is not None:
            entries[address] = dated(_entry(row, address), today)
    return Sitemap(tuple(entries.values()), tuple(nested))


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


def _rows(text: bytes) -> Iterator[tuple[str, etree._Element]]:
    """Yield the root's name with each element right below it, as soon as it ends; it is let go of then."""
    parser = etree.XMLPullParser(events=("start", "end"), **_CAREFUL)
    root: etree._Element | None = None
    kind, parts = "", 0
    for start in range(0, len(text), _SLICE):
        try:
            parser.feed(text[start : start + _SLICE])
        except etree.XMLSyntaxError:
            break
        if parts > _PARTS:
            break
        for event, element in parser.read_events():
            parts += 1
            if not isinstance(element, etree._Element):
                continue
            if root is None:
                root, kind = element, _checked(element)
            elif event == "end" and element.getparent() is root:
                yield kind, element
                del root[0]
                parts = 0
    if root is None:
        raise FeedError("no sitemap: there is no XML in it")


def _checked(root: etree._Element) -> str:
    """Return the name of *root*, if it is one that a sitemap has."""
    if (kind := _name(root)) not in _ROOTS:
        raise FeedError(f"no sitemap: the document is <{kind[:40]}>")
    return kind


def _entry(row: etree._Element, address: str) -> FeedEntry:
    news = next((part for part in row if _name(part) == "news"), None)
    return FeedEntry(
        url=address,
        title=clean(_said(news, "title")) if news is not None else "",
        published=_day(_said(news, "publication_date")) if news is not None else None,
        modified=_day(_said(row, "lastmod")),
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
