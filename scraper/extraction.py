"""HTML -> claims: `pages` and `reading` joined, without network, store or clock. Runs in the crawl and in `extract`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from scraper.glancing import mentioned
from scraper.pages import fingerprint, parse_article
from scraper.reading import read_claims
from store.model import Article, Claim, Watch


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a page says: its article, the article's fingerprint, and the claims about each watch that the article names."""

    article: Article
    fingerprint: str
    claims: dict[Watch, tuple[Claim, ...]]


def extract(
    html: bytes | str,
    url: str,
    watches: Sequence[Watch],
    *,
    today: date,
    charset: str | None = None,
    published: date | None = None,
    first_seen: date | None = None,
) -> Extraction:
    """Parse *html* and read what it claims about each of *watches*.

    *published* overrides the day that the page gives; *first_seen* is the last resort for words like "next year".
    A page day after *today* is refused. Raises ArticleError where there is nothing to read.
    """
    article = parse_article(html, url, charset=charset, today=today)
    if published:
        article = replace(article, published=published, published_from="given")
    named = mentioned("\n".join((article.headline, *(block.text for block in article.blocks))), watches)
    return Extraction(
        article,
        fingerprint(article),
        {watch: read_claims(article, watch, first_seen=first_seen) for watch in named},
    )
