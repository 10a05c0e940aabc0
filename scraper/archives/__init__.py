"""The past: what web archives (WARC files) hold of pages, read in workers and put into the store in the order of time."""

from scraper.archives.backfilling import Backfilled, Past, backfill
from scraper.archives.places import Archive, ArchiveError, find_archives
from scraper.archives.rereading import Reread, reread

__all__ = ["Archive", "ArchiveError", "Backfilled", "Past", "Reread", "backfill", "find_archives", "reread"]
