"""HTML -> Article, feeds and sitemaps -> entries. No network, no clock."""

from scraper.addresses import canonical_url, known_as, page_address, site_of
from scraper.pages.article import fingerprint, parse_article
from scraper.pages.errors import ArticleError, FeedError
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
