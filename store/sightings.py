"""When a page was looked at and what it said then: the looks of crawls and those that web archives hold, in one line of time."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from sqlite_utils import Database

from store.filing import page_number, take_edition
from store.model import Article, SourceKind


@dataclass(frozen=True, slots=True)
class Place:
    """Where a time stands among the looks at a page: the look *before* it, the one *after* it; None where there is none."""

    at: str
    before: str | None
    after: str | None


def place_among(times: list[str], at: str) -> Place:
    """Say between which of the sorted *times* a look *at* a time stands.

    >>> place_among(["2023-01-01T00:00:00Z", "2025-01-01T00:00:00Z"], "2024-01-01T00:00:00Z").after
    '2025-01-01T00:00:00Z'
    """
    earlier, later = times[: bisect_left(times, at)], times[bisect_right(times, at) :]
    return Place(at, earlier[-1] if earlier else None, later[0] if later else None)


def looks_at(db: Database, page_id: int) -> list[str]:
    """List the times at which the page was looked at, as far as they are known, sorted."""
    rows = db.execute(
        """SELECT at FROM sightings WHERE page_id = :page UNION SELECT first_seen FROM editions WHERE page_id = :page
        UNION SELECT last_fetched FROM pages WHERE id = :page AND last_fetched IS NOT NULL
        UNION SELECT retired_at FROM pages WHERE id = :page AND retired_at IS NOT NULL ORDER BY 1""",
        {"page": page_id},
    )
    return [at for (at,) in rows]


def looks_for(db: Database, page_id: int, watch_id: int) -> list[str]:
    """List the times at which the page was read for the watch: what it said before the watch was known does not count."""
    rows = db.execute(
        """SELECT at FROM sightings, watches WHERE page_id = :page AND watches.id = :watch AND read_at >= added_at
        UNION SELECT first_seen FROM editions, watches
            WHERE page_id = :page AND watches.id = :watch AND first_seen >= added_at
        UNION SELECT last_fetched FROM pages, watches
            WHERE pages.id = :page AND watches.id = :watch AND last_fetched >= added_at
        UNION SELECT retired_at FROM pages, watches
            WHERE pages.id = :page AND watches.id = :watch AND retired_at >= added_at
        UNION SELECT first_seen FROM claims WHERE page_id = :page AND watch_id = :watch AND misread IS NULL
        UNION SELECT last_seen FROM claims WHERE page_id = :page AND watch_id = :watch AND misread IS NULL
        UNION SELECT withdrawn FROM claims
            WHERE page_id = :page AND watch_id = :watch AND misread IS NULL AND withdrawn IS NOT NULL
        ORDER BY 1""",
        {"page": page_id, "watch": watch_id},
    )
    return [at for (at,) in rows]


def past_page(db: Database, url: str, at: str) -> int:
    """Return the number of the page at *url*, which was there *at* that time already."""
    page_id = page_number(db, url, SourceKind.PAGE, None, at)
    db.execute("UPDATE pages SET first_seen = min(first_seen, ?) WHERE id = ?", [at, page_id])
    return page_id


def past_edition(db: Database, page_id: int, article: Article, fingerprint: str, at: str) -> int:
    """Return the number of the edition that the page had *at* a time, and make it the page's own if nothing is newer."""
    looks = looks_at(db, page_id)
    known = "edition_id, fingerprint, last_changed"
    now = db.execute(f"SELECT {known} FROM pages WHERE id = ?", [page_id]).fetchone()
    edition_id, changed = take_edition(db, page_id, article, fingerprint, at)
    db.execute("UPDATE editions SET first_seen = min(first_seen, ?) WHERE id = ?", [at, edition_id])
    if looks and looks[-1] > at:
        db.execute(f"UPDATE pages SET ({known}) = (?, ?, ?) WHERE id = ?", [*now, page_id])
    elif changed:
        # what the server gave to tell the older contents by would let it answer that nothing has changed
        db.execute("UPDATE pages SET etag = NULL, last_modified = NULL WHERE id = ?", [page_id])
        db.execute(
            "UPDATE pages SET retired_at = NULL, gone = 0, gone_since = NULL, next_look = '' WHERE id = ? AND retired_at < ?",
            [page_id, at],
        )
    return edition_id


def edition_at(db: Database, page_id: int, at: str) -> int | None:
    """Return the number of the edition that the page had *at* a time, as far as is known; None before all of them."""
    row = db.execute(
        """SELECT edition_id FROM (
            SELECT edition_id, at FROM sightings WHERE page_id = :page
            UNION ALL SELECT id, first_seen FROM editions WHERE page_id = :page)
        WHERE at <= :at ORDER BY at DESC LIMIT 1""",
        {"page": page_id, "at": at},
    ).fetchone()
    return int(row[0]) if row else None
