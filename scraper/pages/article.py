"""HTML -> Article."""

from datetime import date
from hashlib import sha256
from typing import Final

from bs4 import Tag

from scraper.addresses import absolute_url, canonical_url
from scraper.pages.body import article_numbers, blocks_of, chosen_lines, read_lines
from scraper.pages.bylines import shown_writer
from scraper.pages.dates import Seen, datelines, modified, published
from scraper.pages.encoding import decode
from scraper.pages.errors import ArticleError
from scraper.pages.headlines import headline_of, shown_headline, without_site
from scraper.pages.lines import lines_of_text
from scraper.pages.metadata import Metadata, language_code, read_metadata
from scraper.pages.runs import Line
from scraper.pages.sites import ruled
from scraper.pages.soup import Page, parse
from scraper.pages.text import clean, width
from store.model import Article, BlockKind

#: kinds whose text makes an edition of a page: adverts, links to other stories and comments make none
_BODY: Final = frozenset({BlockKind.P, BlockKind.H2, BlockKind.LI, BlockKind.CAPTION})

#: letters; what the page gives machines is its article where it is so many times what readers see, and no mere note
_FULLER: Final = 3
_SCANT: Final = 30

#: letters; a longer headline is none, and would stand in every message
_HEADLINE: Final = 500


def parse_article(html: bytes | str, url: str, *, charset: str | None = None, today: date | None = None) -> Article:
    """Return what the page at *url* says.

    *charset* is the one that the server named. A day of publication after *today*, or before there was a web, is
    refused. Raises ArticleError where *html* bears no text: it is empty, binary, or no HTML.
    """
    page = parse(decode(html, charset))
    rule, metadata = ruled(page, url), read_metadata(page)
    headline, heading = headline_of(page, metadata) if rule.headline is None else _shown(rule.headline)
    root = page.soup.body or page.soup
    lines, stamps = read_lines(root, heading)
    place = shown_headline(headline, heading, lines)
    if place is not None:
        headline = lines[place].text
    elif heading is None:
        headline = without_site(headline, metadata, url)
    headline = headline[:_HEADLINE]
    numbers = article_numbers(lines, root, place, rule.body)
    body = _fuller(chosen_lines(lines, numbers), metadata)
    if not headline and not body:
        raise ArticleError("the page has no text")
    own = range(min(numbers, default=0), max(numbers, default=-1) + 1)
    seen = Seen(url, metadata, lines, stamps, place, own, _shown(rule.published)[0] if rule.published else "")
    day, source = published(seen, today) or (None, None)
    for line, shown in datelines(seen):
        if shown == day and line.kind is None:
            line.kind = BlockKind.BOILERPLATE
    return Article(
        url=url,
        headline=headline,
        blocks=blocks_of(body),
        published=day,
        published_from=source,
        modified=modified(seen, today),
        byline=metadata.writer() or shown_writer(lines, place),
        language=language_code(page.language) or metadata.language(),
        canonical=_canonical(page, metadata, url),
    )


def _shown(place: Tag) -> tuple[str, Tag]:
    return clean(place.get_text()), place


def _fuller(body: list[Line], metadata: Metadata) -> list[Line]:
    """Return *body*, or what the page gives machines as its article where a script would show that to readers."""
    shown = sum(line.prose for line in body if line.kind is None)
    given = metadata.body()
    return lines_of_text(given) if width(given) > _FULLER * max(shown, _SCANT) else body


def fingerprint(article: Article) -> str:
    """Return a hash over the headline and the body of *article*: two editions of a page that say the same have one."""
    parts = [article.headline, *(block.text for block in article.blocks if block.kind in _BODY)]
    return sha256("\n".join(map(clean, parts)).encode("utf-8", "replace")).hexdigest()


def _canonical(page: Page, metadata: Metadata, url: str) -> str | None:
    """Return the address that the page gives as its own, in one form."""
    links = (link.get("href", "") for link in page.links if "canonical" in link.get("rel", "").lower().split())
    for address in (*links, *metadata.meta("og:url")):
        whole = absolute_url(address, url) if address else None
        if whole is not None:
            return canonical_url(whole)
    return None
