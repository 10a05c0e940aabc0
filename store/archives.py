"""Which web archives were read to the end, and for which watches."""

import json
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from sqlite_utils import Database

from store.model import Watch
from store.rows import stamp
from store.schema import writing


def titles_of(watches: Iterable[Watch]) -> str:
    """Return a fingerprint of all that pages are searched for."""
    told = sorted((watch.title, watch.season or -1, sorted(watch.aliases)) for watch in watches)
    return sha256(json.dumps(told).encode()).hexdigest()


def is_read(db: Database, fingerprint: str, titles: str) -> bool:
    """Whether the archive of this fingerprint was read to the end for these titles."""
    sql = "SELECT 1 FROM archives WHERE fingerprint = ? AND watches = ?"
    return db.execute(sql, [fingerprint, titles]).fetchone() is not None


def note_read(
    db: Database, *, name: str, fingerprint: str, titles: str, records: int, articles: int, faults: int, at: datetime
) -> None:
    """Note that an archive was read to the end, and what was in it."""
    row = {
        "name": name,
        "fingerprint": fingerprint,
        "watches": titles,
        "records": records,
        "articles": articles,
        "faults": faults,
        "read_at": stamp(at),
    }
    with writing(db):
        db.table("archives").insert(row, ignore=True)


def pages_that_spoke(db: Database) -> list[str]:
    """List the addresses of the pages that ever claimed something."""
    return [
        url for (url,) in db.execute("SELECT url FROM page_addresses WHERE page_id IN (SELECT page_id FROM claims)")
    ]
