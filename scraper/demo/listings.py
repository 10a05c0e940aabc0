"""The files in which the demo site lists its pages: robots.txt, an Atom feed and a sitemap."""

from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from scraper.demo.script import DRAFTS, FEED, SITEMAP, Page, address

_ATOM: Final = "http://www.w3.org/2005/Atom"
_SITEMAP: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"


def robots(port: int) -> bytes:
    """Return robots.txt, the same for all sites: drafts are closed to all, and so is a search page that is not there."""
    drafts = "/" + DRAFTS.split("/", 2)[2]
    return f"User-agent: *\nDisallow: {drafts}\nDisallow: /search\n\nSitemap: {address(SITEMAP, port)}\n".encode()


def feed(port: int, pages: Iterable[Page]) -> bytes:
    """Return an Atom feed of *pages*, the latest change first."""
    entries = sorted(pages, key=lambda page: page.changed, reverse=True)
    root = Element("feed", {"xmlns": _ATOM, "xml:lang": "en"})
    _child(root, "id", address(FEED, port))
    _child(root, "title", "The Demo Wire")
    _child(SubElement(root, "author"), "name", "The Demo Wire")
    _child(root, "updated", entries[0].changed.isoformat())
    SubElement(root, "link", {"rel": "self", "href": address(FEED, port)})
    for page in entries:
        entry = SubElement(root, "entry")
        _child(entry, "id", address(page.path, port))
        _child(entry, "title", page.title)
        _child(entry, "updated", page.changed.isoformat())
        _child(entry, "summary", page.summary)
        SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address(page.path, port)})
    return _document(root)


def sitemap(port: int, pages: Iterable[Page]) -> bytes:
    """Return a sitemap of *pages* with the time of their last change."""
    root = Element("urlset", {"xmlns": _SITEMAP})
    for page in pages:
        entry = SubElement(root, "url")
        _child(entry, "loc", address(page.path, port))
        _child(entry, "lastmod", page.changed.isoformat())
    return _document(root)


def _child(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _document(root: Element) -> bytes:
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text
