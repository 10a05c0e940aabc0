"""HTML -> claims: `pages` and `reading` joined, without network, store or clock. Runs in the crawl and in `extract`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from scraper.pages import WALL_TEXT, ArticleError, fingerprint, parse_article, visible_text
from scraper.reading import Names, read_claims
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


@dataclass(frozen=True, slots=True)
class Glance:
    """What a cheap look at a page shows: which watches it names, and whether it is so *short* that it may be a wall."""

    named: tuple[Watch, ...]
    short: bool


def glance(html: bytes | str, watches: Sequence[Watch], *, charset: str | None = None) -> Glance:
    """Return which of *watches* the page names anywhere, by a look that is far cheaper than parsing it.

    Raises ArticleError where there is no text at all.
    """
    text = visible_text(html, charset=charset)
    if not text:
        raise ArticleError("there is no text on the page")
    return Glance(mentioned(text, watches), len(text) < WALL_TEXT)


def mentioned(text: str, watches: Sequence[Watch]) -> tuple[Watch, ...]:
    """Return those of *watches* that *text*, such as a feed's title, names."""
    return tuple(_names(tuple(watches)).mentioned(text))


#: the indexes of the last watches asked for, by the identity of their tuple: to compare 10,000 watches takes longer than
#: to look for them
_kept: dict[int, tuple[tuple[Watch, ...], Names]] = {}


def _names(watches: tuple[Watch, ...]) -> Names:
    """Keep the index of titles: all pages of a crawl ask for the same watches."""
    if id(watches) not in _kept:
        if len(_kept) > 3:
            _kept.clear()
        _kept[id(watches)] = watches, Names(watches)
    return _kept[id(watches)][1]
