"""The spiders by name: one for each kind of source, and one for all of them, which the command `crawl` runs."""

from scraper.spiders.base import SourceSpider
from store.model import SourceKind


class PagesSpider(SourceSpider):
    """Single pages."""

    name = "pages"
    kinds = frozenset({SourceKind.PAGE})


class FeedsSpider(SourceSpider):
    """RSS and Atom feeds, and the pages that they lead to."""

    name = "feeds"
    kinds = frozenset({SourceKind.FEED})


class SitemapsSpider(SourceSpider):
    """Sitemaps, and the pages that they lead to."""

    name = "sitemaps"
    kinds = frozenset({SourceKind.SITEMAP})


class SourcesSpider(SourceSpider):
    """All kinds of source in one crawl, so that a site is asked no faster for having several."""

    name = "sources"
    kinds = frozenset(SourceKind)
