"""Reading: from an article to the claims that it makes about a watched season."""

from datetime import date

from scraper.reading.sentence.names import Names
from store.model import Article, Claim, Watch

__all__ = ["Names", "read_claims"]


def read_claims(article: Article, watch: Watch, *, first_seen: date | None = None) -> tuple[Claim, ...]:
    """Return what *article* claims about the season of *watch*: see `scraper.reading.reader.read_claims`."""
    # the reader with its tables takes half of a worker's start, and most pages name no watch
    from scraper.reading import reader

    return reader.read_claims(article, watch, first_seen=first_seen)
