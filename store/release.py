"""The day on which a watch came out: the one rule that charts, changes and records go by, which is the answer's.

The newest answer that was kept says whether and when; a release that was told since then (`store.calendar`) stands until
the next is worked out. A day that was told stays the day as long as the answer finds somebody who says so.
"""

from datetime import date
from operator import itemgetter
from typing import Final

from sqlite_utils import Database

from store.rows import iso


def told_out(db: Database, watch: str, *, day: date | None = None) -> date | None:
    """Return the day on which the watch of this slug came out, as it was told until *day* (None: ever); None before."""
    asked = {"watch": watch, "day": iso(day) or "9999"}
    found = [row for sql in (_ANSWERED, _TOLD) if (row := db.execute(sql, asked).fetchone())]
    _, said = max(found, key=itemgetter(0), default=("", None))  # of the same crawl the answer, which comes first
    return date.fromisoformat(said) if said else None


#: when the newest answer was kept, and the last day of its window where it is that it is out
_ANSWERED: Final = """
    SELECT at, CASE WHEN status = 'released' THEN latest END FROM answers
    WHERE watch_id = (SELECT id FROM watches WHERE slug = :watch) AND day <= :day ORDER BY day DESC LIMIT 1"""

_TOLD: Final = """
    SELECT changes.at, claims.latest FROM changes JOIN claims ON claims.id = changes.after_id
    WHERE changes.watch_id = (SELECT id FROM watches WHERE slug = :watch) AND changes.kind = 'released'
        AND substr(changes.at, 1, 10) <= :day AND claims.rejected IS NULL AND claims.misread IS NULL
    ORDER BY changes.id DESC LIMIT 1"""
