"""Reading: from an article to the claims that it makes about a watched season."""

from scraper.reading.names import Names
from scraper.reading.reader import read_claims

__all__ = ["Names", "read_claims"]
