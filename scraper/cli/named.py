"""Which watch of the store a word on the command line means."""

from sqlite_utils import Database

from scraper import config as configuration
from store import queries
from store.model import Watch


def slug_of(db: Database, word: str) -> str:
    """Return the slug that *word* is, or the beginning of; raise UnknownWatchError where it is none, or of several."""
    known = [Watch(row["title"], row["season"]) for row in queries.watches(db)]
    return configuration.find_watch(known, word).slug
