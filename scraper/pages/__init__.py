"""HTML -> Article, feeds and sitemaps -> entries. No network, no clock."""

from scraper.pages.addresses import canonical_url
from scraper.pages.article import fingerprint, parse_article
from scraper.pages.errors import ArticleError, FeedError
from scraper.pages.feeds import FeedEntry, parse_feed
from scraper.pages.sitemaps import Sitemap, parse_sitemap
from scraper.pages.visible import visible_text

__all__ = [
    "ArticleError",
    "FeedEntry",
    "FeedError",
    "Sitemap",
    "canonical_url",
    "fingerprint",
    "parse_article",
    "parse_feed",
    "parse_sitemap",
    "visible_text",
]
