"""HTML -> Article, feeds and sitemaps -> entries. No network, no clock.

What parses is imported when it is first asked for: a crawl that finds no watch named on its pages builds no tree.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from scraper.addresses import canonical_url, known_as, page_address, site_of
from scraper.pages.errors import ArticleError, FeedError

if TYPE_CHECKING:
    from scraper.pages.article import fingerprint, parse_article
    from scraper.pages.feeds import FeedEntry, parse_feed
    from scraper.pages.sitemaps import Sitemap, parse_sitemap
    from scraper.pages.visible import visible_text
    from scraper.pages.walls import WALL_TEXT, wall_of

__all__ = [
    "WALL_TEXT",
    "ArticleError",
    "FeedEntry",
    "FeedError",
    "Sitemap",
    "canonical_url",
    "fingerprint",
    "known_as",
    "page_address",
    "parse_article",
    "parse_feed",
    "parse_sitemap",
    "site_of",
    "visible_text",
    "wall_of",
]

_MODULES: Final = {
    "FeedEntry": "feeds",
    "Sitemap": "sitemaps",
    "WALL_TEXT": "walls",
    "fingerprint": "article",
    "parse_article": "article",
    "parse_feed": "feeds",
    "parse_sitemap": "sitemaps",
    "visible_text": "visible",
    "wall_of": "walls",
}


def __getattr__(name: str) -> Any:
    """Import what *name* stands for (PEP 562), once."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return found
