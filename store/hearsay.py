"""What an answer is worked out of: the claims about a watch that stand, and what the user said. All functions read; none writes."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Final

from sqlite_utils import Database

from store.answer import Heard
from store.names import one_spelling
from store.officials import Officials
from store.rows import Row, claim_from, iso


def heard(db: Database, watch: str, *, day: date | None = None) -> list[Heard]:
    """List the claims about the watch of this slug that stand, or stood on *day*, for `store.answer`.

    Each has the day it is new of; one that was found to be a copy has the voice of the first page that said the same. Whom
    pages credit goes by one spelling.
    """
    rows = db.query(
        """
        SELECT claims.id, event, earliest, latest, stance, attributed_to, quote, relative, hour, '[]' AS reasons,
            pages.url, sites.domain, sites.kind, CASE WHEN claims.first_seen = pages.first_read
            THEN min(ifnull(editions.published, claims.first_seen), claims.first_seen)
            ELSE claims.first_seen END AS since
        FROM claims JOIN watches ON watches.id = claims.watch_id JOIN editions ON editions.id = claims.edition_id
        JOIN (SELECT *, (SELECT min(first_seen) FROM editions WHERE page_id = pages.id) AS first_read FROM pages)
            AS pages ON pages.id = claims.page_id
        JOIN sites ON sites.id = pages.site_id
        WHERE watches.slug = :watch AND watches.removed_at IS NULL AND claims.rejected IS NULL AND sites.muted IS NULL
            AND claims.misread IS NULL AND (claims.withdrawn IS NULL OR substr(claims.withdrawn, 1, 10) > :day)
        ORDER BY claims.id""",
        {"watch": watch, "day": iso(day) or "9999"},
    )
    is_official = cache(officials(db).is_official)
    copies = {number for (number,) in db.execute(_COPIES, [watch])}
    first: dict[tuple[str | None, ...], str] = {}
    listed = []
    for row in _spelled(rows):
        said = row["event"], row["stance"], row["earliest"], row["latest"]
        voice = first.setdefault(said, row["attributed_to"] or row["domain"])
        listed.append(_heard(row, voice if row["id"] in copies else None, is_official(row["attributed_to"])))
    return [one for one in listed if day is None or one.since <= day]


def _spelled(rows: Iterable[Row]) -> list[Row]:
    """Return the rows of claims with each name that they credit in one spelling."""
    found = list(rows)
    shown = one_spelling(row["attributed_to"] for row in found if row["attributed_to"])
    return [{**row, "attributed_to": shown[name]} if (name := row["attributed_to"]) else row for row in found]


def officials(db: Database) -> Officials:
    """Return what tells official voices from others: the known names, and the user's own."""
    return Officials(name for (name,) in db.execute("SELECT name FROM officials"))


#: claims that were found to be copies when they came
_COPIES: Final = """
    SELECT after_id FROM changes JOIN watches ON watches.id = changes.watch_id
    WHERE watches.slug = ? AND quiet = 'copy' AND after_id IS NOT NULL"""


def _heard(row: Row, origin: str | None, official: bool) -> Heard:
    since = date.fromisoformat(row["since"][:10])
    return Heard(claim_from(row), row["url"], row["domain"], since, row["id"], row["kind"], origin, official)


def out_on(db: Database, watch: str) -> date | None:
    """Return the day on which the watch of this slug came out, as the user said; None where nothing was said."""
    row = db.execute("SELECT out_on FROM watches WHERE slug = ?", [watch]).fetchone()
    return date.fromisoformat(row[0]) if row and row[0] else None
