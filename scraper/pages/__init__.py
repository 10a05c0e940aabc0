"""A stand-in until the real package is here: replace this file whole."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date

from bs4 import BeautifulSoup

from store.model import Article, Block, BlockKind


class ArticleError(ValueError):
    pass


class FeedError(ValueError):
    pass


@dataclass(frozen=True)
class FeedEntry:
    url: str
    title: str
    summary: str
    published: date | None


@dataclass(frozen=True)
class Sitemap:
    entries: tuple[FeedEntry, ...]
    nested: tuple[str, ...]


def parse_article(html, url, *, charset=None, today=None):
    soup = BeautifulSoup(html, "lxml")
    h1 = soup.find("h1")
    blocks = tuple(Block(BlockKind.P, " ".join(p.get_text(" ").split())) for p in soup.find_all("p"))
    if not soup.get_text().strip():
        raise ArticleError("no text on the page")
    m = soup.find("meta", property="article:published_time")
    return Article(url, h1.get_text() if h1 else "", blocks, date.fromisoformat(m["content"][:10]) if m else None)


def fingerprint(article):
    return hashlib.sha256(repr((article.headline, article.blocks)).encode()).hexdigest()


def visible_text(html, *, charset=None):
    return BeautifulSoup(html, "lxml").get_text(" ")


def parse_feed(body, url):
    import feedparser

    return tuple(FeedEntry(e.link, e.title, e.get("summary", ""), None) for e in feedparser.parse(body).entries)


def parse_sitemap(body, url):
    return Sitemap(tuple(FeedEntry(u, "", "", None) for u in re.findall(r"<loc>(.*?)</loc>", body.decode())), ())
