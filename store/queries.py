"""The questions people ask of the store, answered as plain dicts that are ready for `--json`.

Times are UTC text (``2026-01-05T18:30:00Z``), days ISO dates. All functions read; none writes.
"""

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from sqlite_utils import Database

from store.answer import Heard
from store.model import Event, Stance
from store.rows import claim_from, stamp

Json = dict[str, Any]

_CLAIM_COLUMNS: Final = "id, watch, page, site, event, earliest, latest, edtf, stance, attributed_to, quote, first_seen, last_seen, withdrawn, rejected, muted"


def claims(
    db: Database,
    watch: str | None = None,
    *,
    current: bool = True,
    event: Event | None = None,
    stance: Stance | None = None,
    search: str | None = None,
    limit: int | None = None,
) -> list[Json]:
    """List claims, the newest first: of one *watch* (its slug) or of all; with *current* those that stand now and count.

    Without it also those that were withdrawn, that the user rejected or that stand on a site that is muted: each of
    these columns has since when, or None. *search* is words to be found in the quote, or in the headline that the claim was first seen under.
    """
    words = db.quote_fts(search) if search and search.strip() else None
    sql = f"""
        SELECT {_CLAIM_COLUMNS} FROM {"current_claims" if current else "all_claims"}
        WHERE (:watch IS NULL OR watch = :watch) AND (:event IS NULL OR event = :event)
            AND (:stance IS NULL OR stance = :stance) AND (:words IS NULL OR id IN (
                SELECT rowid FROM claims_fts WHERE claims_fts MATCH :words
                UNION SELECT claims.id FROM claims JOIN editions_fts ON editions_fts.rowid = claims.edition_id
                WHERE editions_fts MATCH :words))
        ORDER BY first_seen DESC, id DESC LIMIT :limit"""
    asked = {"watch": watch, "event": event, "stance": stance, "words": words, "limit": _limit(limit)}
    return list(db.query(sql, asked))


def heard(db: Database, watch: str) -> list[Heard]:
    """List the claims about the watch of this slug that stand, for `store.answer`, each with the day it is new of."""
    rows = db.query(
        """
        SELECT claims.*, pages.url, sites.domain, CASE WHEN claims.first_seen = pages.first_read
            THEN min(ifnull(editions.published, claims.first_seen), claims.first_seen)
            ELSE claims.first_seen END AS since
        FROM claims JOIN watches ON watches.id = claims.watch_id JOIN editions ON editions.id = claims.edition_id
        JOIN (SELECT *, (SELECT min(first_seen) FROM editions WHERE page_id = pages.id) AS first_read FROM pages)
            AS pages ON pages.id = claims.page_id
        JOIN sites ON sites.id = pages.site_id
        WHERE watches.slug = ? AND watches.removed_at IS NULL AND claims.withdrawn IS NULL AND claims.rejected IS NULL
            AND sites.muted IS NULL
        ORDER BY claims.id""",
        [watch],
    )
    return [
        Heard(claim_from(row), row["url"], row["domain"], date.fromisoformat(row["since"][:10]), row["id"])
        for row in rows
    ]


def out_on(db: Database, watch: str) -> date | None:
    """Return the day on which the watch of this slug came out, as the user said; None where nothing was said."""
    row = db.execute("SELECT out_on FROM watches WHERE slug = ?", [watch]).fetchone()
    return date.fromisoformat(row[0]) if row and row[0] else None


def changes(
    db: Database,
    watch: str | None = None,
    *,
    since: datetime | None = None,
    run: int | None = None,
    limit: int | None = None,
) -> list[Json]:
    """List changes, the latest first, with the claims before and after (or None) and which targets were told.

    *detail* says in words what no claim says: the watcher's own health, and what the user corrected.
    """
    sql = """
        SELECT changes.id, changes.at, watches.slug AS watch, changes.kind, changes.event, pages.url AS page,
            changes.detail, changes.before_id, changes.after_id
        FROM changes LEFT JOIN watches ON watches.id = changes.watch_id LEFT JOIN pages ON pages.id = changes.page_id
        WHERE (:watch IS NULL OR watches.slug = :watch) AND (:since IS NULL OR changes.at >= :since)
            AND (:run IS NULL OR changes.run_id = :run)
        ORDER BY changes.id DESC LIMIT :limit"""
    asked = {"watch": watch, "since": stamp(since) if since else None, "run": run, "limit": _limit(limit)}
    rows = list(db.query(sql, asked))
    said = _claims_by_id(db, _claim_ids(rows))
    told = _told(db, [row["id"] for row in rows])
    return [
        {
            **{name: value for name, value in row.items() if name not in ("before_id", "after_id")},
            "before": said.get(row["before_id"]),
            "after": said.get(row["after_id"]),
            "told": told.get(row["id"], []),
        }
        for row in rows
    ]


def watches(db: Database) -> list[Json]:
    """List what is watched, with how many claims stand on how many pages and when something last changed."""
    rows = db.query("""
        SELECT slug AS watch, title, season, aliases, added_at AS added, looked_at AS first_look,
            (SELECT count(*) FROM current_claims WHERE watch = slug) AS claims,
            (SELECT count(DISTINCT page) FROM current_claims WHERE watch = slug) AS pages,
            (SELECT max(at) FROM changes WHERE watch_id = watches.id) AS last_change
        FROM watches WHERE removed_at IS NULL ORDER BY slug""")
    return [{**row, "aliases": json.loads(row["aliases"])} for row in rows]


def sources(db: Database) -> list[Json]:
    """List the sources with their records: what they led to, when it last answered or was new, and what fails now.

    *error* is why the source's own address last gave nothing; None once it answers.
    """
    return list(
        db.query("""
        SELECT sources.kind, sources.url, sources.added_at AS added, count(found.id) AS pages,
            ifnull(sum(found.claims), 0) AS claims, own.last_fetched, max(found.last_changed) AS last_changed,
            ifnull(sum(found.failures > 0), 0) AS failing, own.last_error AS error
        FROM sources
        LEFT JOIN pages AS own ON own.url = sources.url
        LEFT JOIN (
            SELECT *, (SELECT count(*) FROM claims WHERE page_id = pages.id AND withdrawn IS NULL) AS claims
            FROM pages WHERE kind = 'page'
        ) AS found ON found.source_id = sources.id OR found.url = sources.url
        WHERE sources.removed_at IS NULL GROUP BY sources.id ORDER BY sources.id""")
    )


def pages(db: Database, *, failing: bool = False) -> list[Json]:
    """List the pages that were asked for, with their state; with *failing* those that last gave nothing, and why."""
    return list(
        db.query(f"""
        SELECT pages.url, pages.kind, sites.domain AS site, editions.headline, pages.first_seen, pages.last_fetched,
            pages.last_changed, pages.failures, pages.failed_at, pages.last_error AS error
        FROM pages JOIN sites ON sites.id = pages.site_id LEFT JOIN editions ON editions.id = pages.edition_id
        {"WHERE pages.failures > 0" if failing else ""} ORDER BY pages.url""")
    )


def runs(db: Database, *, limit: int | None = None) -> list[Json]:
    """List the crawls, the latest first, with what each counted; `finished` is None for one that was cut short."""
    return list(
        db.query(
            """SELECT id, started_at AS started, finished_at AS finished, fetched, unchanged, failed, claims, changes,
            messages, skipped, resting FROM runs ORDER BY id DESC LIMIT ?""",
            [_limit(limit)],
        )
    )


def failures(db: Database, run: int) -> list[Json]:
    """List the addresses that a crawl could not read, and why, in the order in which it met them."""
    return list(
        db.query(
            """SELECT pages.url AS page, failures.at, failures.reason FROM failures
            JOIN pages ON pages.id = failures.page_id WHERE failures.run_id = ? ORDER BY failures.id""",
            [run],
        )
    )


def _claim_ids(rows: Iterable[Json]) -> list[int]:
    return [row[side] for row in rows for side in ("before_id", "after_id") if row[side] is not None]


def _claims_by_id(db: Database, ids: Iterable[int]) -> dict[int, Json]:
    sql = f"SELECT {_CLAIM_COLUMNS} FROM all_claims WHERE id IN (SELECT value FROM json_each(?))"
    return {row["id"]: row for row in db.query(sql, [json.dumps(list(ids))])}


def _told(db: Database, ids: Iterable[int]) -> dict[int, list[Json]]:
    """Return the state of the deliveries of each change: a list of target, status, when sent, and the last error."""
    sql = """SELECT change_id, target, status, sent_at AS sent, error FROM deliveries
        WHERE change_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
    told: dict[int, list[Json]] = {}
    for row in db.query(sql, [json.dumps(list(ids))]):
        told.setdefault(row.pop("change_id"), []).append(row)
    return told


def _limit(limit: int | None) -> int:
    return -1 if limit is None else limit
