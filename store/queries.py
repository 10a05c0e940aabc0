"""The questions people ask of the store, answered as plain dicts that are ready for `--json`.

Times are UTC text (``2026-01-05T18:30:00Z``), days ISO dates. All functions read; none writes.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlite_utils import Database

from store.model import ChangeKind, Event, Stance
from store.rows import iso, stamp
from store.searching import BOUNDS, searched

Json = dict[str, Any]

#: the columns of a claim, a page and an answer in lists, in their order
CLAIM_COLUMNS: Final = (
    *("id", "watch", "page", "site", "event", "earliest", "latest", "edtf", "stance", "attributed_to", "quote"),
    *("first_seen", "last_seen", "withdrawn", "rejected", "muted", "hour"),
)
PAGE_COLUMNS: Final = (
    *("url", "kind", "site", "headline", "first_seen", "last_fetched", "last_changed", "next_look", "retired"),
    *("failures", "failed_at", "error", "claims", "addresses"),
)
ANSWER_COLUMNS: Final = (
    *("watch", "day", "at", "status", "earliest", "latest", "edtf", "probability", "low", "high"),
    *("official_stance", "official_edtf", "official", "words"),
)


def claims(
    db: Database,
    watch: str | None = None,
    *,
    current: bool = True,
    event: Event | None = None,
    stance: Stance | None = None,
    site: str | None = None,
    source: str | None = None,
    since: datetime | None = None,
    search: str | None = None,
    limit: int | None = None,
) -> list[Json]:
    """List claims, the newest first: of one *watch* (its slug) or of all; with *current* those that stand now and count.

    Without it also those that were withdrawn, that the user rejected or that stand on a site that is muted: each of
    these columns has since when, or None. *site* is a domain, with all that end in it; *source* a part of the address
    that led to the page; *since* when a claim was first seen at the earliest. *search* is words, each to be found in the
    quote, in the headline that the claim was first seen under, or in the watch's title or aliases.
    """
    asked = {
        "watch": watch,
        "event": event,
        "stance": stance,
        "site": _domain(site),
        "source": source,
        "since": stamp(since) if since else None,
    }
    given = {name: value for name, value in asked.items() if value is not None}
    view = "current_claims" if current else "all_claims"
    plain = [_CLAIM_FILTERS[name] for name in given]
    sought = searched(db, search or "")
    if sought.broad and limit is not None:
        newest = [number for (number,) in db.execute(_claims_sql(view, "id", plain), {**given, "limit": _NEWEST})]
        within = {**sought.parameters, **given, **_bounds(db, newest), "newest": json.dumps(newest), "limit": limit}
        among = ["id IN (SELECT value FROM json_each(:newest))", *sought.conditions]
        rows = list(db.query(_claims_sql(view, ", ".join(CLAIM_COLUMNS), among), within))
        if len(rows) == limit or len(newest) < _NEWEST:
            return rows
    sql = _claims_sql(view, ", ".join(CLAIM_COLUMNS), [*plain, *sought.conditions])
    return list(db.query(sql, {**given, **sought.parameters, "limit": _limit(limit)}))


#: where the words of a search are in very many claims, the first of the answers are looked for among so many, the newest
_NEWEST: Final = 2_000


def _claims_sql(view: str, columns: str, conditions: Sequence[str]) -> str:
    return f"""SELECT {columns} FROM {view} AS said WHERE {" AND ".join(conditions) or "1"}
        ORDER BY first_seen DESC, id DESC LIMIT :limit"""


def _bounds(db: Database, numbers: Sequence[int]) -> dict[str, int]:
    """Return the bounds of `store.searching` for claims of these numbers."""
    sql = """SELECT min(id), max(id), min(edition_id), max(edition_id) FROM claims
        WHERE id IN (SELECT value FROM json_each(?))"""
    return dict(zip(BOUNDS, db.execute(sql, [json.dumps(numbers)]).fetchone(), strict=True))


#: what can be asked of claims -> the condition for it
_CLAIM_FILTERS: Final = {
    "watch": "watch = :watch",
    "event": "event = :event",
    "stance": "stance = :stance",
    "site": "(site = :site OR site LIKE '%.' || :site)",
    "source": """page IN (SELECT url FROM sources WHERE instr(url, :source) UNION ALL SELECT pages.url FROM pages
        JOIN sources ON sources.id = pages.source_id WHERE instr(sources.url, :source))""",
    "since": "first_seen >= :since",
}


def answers(db: Database, watch: str | None = None, since: date | None = None) -> list[Json]:
    """List the answers that were worked out, by watch and day: of one *watch* (its slug) or all, from the day *since* on."""
    sql = """
        SELECT watches.slug AS watch, answers.* FROM answers JOIN watches ON watches.id = answers.watch_id
        WHERE (:watch IS NULL OR watches.slug = :watch) AND (:since IS NULL OR answers.day >= :since)
        ORDER BY watches.slug, answers.day"""
    rows = db.query(sql, {"watch": watch, "since": iso(since)})
    return [{name: row[name] for name in ANSWER_COLUMNS} for row in rows]


def changes(
    db: Database,
    watch: str | None = None,
    *,
    kind: ChangeKind | None = None,
    page: str | None = None,
    since: datetime | None = None,
    run: int | None = None,
    limit: int | None = None,
) -> list[Json]:
    """List changes, the latest first, with the claims before and after (or None) and which targets were told.

    *detail* says in words what no claim says: the watcher's own health, and what the user corrected. *quiet* is why nobody
    was told, as with a copy; None where it was for telling.
    """
    asked = {"watch": watch, "kind": kind, "page": page, "since": stamp(since) if since else None, "run": run}
    given = {name: value for name, value in asked.items() if value is not None}
    sql = f"""
        SELECT changes.id, changes.at, watches.slug AS watch, changes.kind, changes.event, pages.url AS page,
            changes.detail, changes.quiet, changes.before_id, changes.after_id
        FROM changes LEFT JOIN watches ON watches.id = changes.watch_id LEFT JOIN pages ON pages.id = changes.page_id
        WHERE {" AND ".join(_CHANGE_FILTERS[name] for name in given) or "1"} ORDER BY changes.at DESC, changes.id DESC LIMIT :limit"""
    rows = list(db.query(sql, {**given, "limit": _limit(limit)}))
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


#: what can be asked of changes -> the condition for it
_CHANGE_FILTERS: Final = {
    "watch": "changes.watch_id = (SELECT id FROM watches WHERE slug = :watch)",
    "kind": "changes.kind = :kind",
    "page": "changes.page_id = (SELECT id FROM pages WHERE url = :page)",
    "since": "changes.at >= :since",
    "run": "changes.run_id = :run",
}


def watches(db: Database, watch: str | None = None) -> list[Json]:
    """List what is watched, with how many claims stand on how many pages and when something last changed.

    With *watch* it is the one of this slug alone.
    """
    ours = "(SELECT id FROM watches WHERE slug = :watch)"
    rows = db.query(
        f"""
        SELECT slug AS watch, title, season, aliases, added_at AS added, looked_at AS first_look,
            ifnull(counted.claims, 0) AS claims, ifnull(counted.pages, 0) AS pages,
            (SELECT max(at) FROM changes WHERE watch_id = watches.id) AS last_change
        FROM watches LEFT JOIN (
            SELECT watch_id, count(*) AS claims, count(DISTINCT page_id) AS pages FROM claims
            JOIN pages ON pages.id = claims.page_id JOIN sites ON sites.id = pages.site_id
            WHERE withdrawn IS NULL AND rejected IS NULL AND muted IS NULL
                {f"AND watch_id = {ours}" if watch else ""} GROUP BY watch_id
        ) AS counted ON counted.watch_id = watches.id
        WHERE removed_at IS NULL AND (:watch IS NULL OR slug = :watch) ORDER BY slug""",
        {"watch": watch},
    )
    return [{**row, "aliases": json.loads(row["aliases"])} for row in rows]


def sources(db: Database) -> list[Json]:
    """List the sources with their records: what they led to, when it last answered or was new, and what fails now.

    *error* is why the source's own address last gave nothing; None once it answers.
    """
    return list(
        db.query("""
        WITH own AS MATERIALIZED (
            SELECT sources.id AS source, pages.* FROM sources CROSS JOIN pages
            ON pages.id = (SELECT page_id FROM page_addresses WHERE page_addresses.url = sources.url)
        ), led (source, page) AS (
            SELECT source_id, id FROM pages WHERE kind = 'page' AND source_id IS NOT NULL
            UNION ALL SELECT source, id FROM own WHERE kind = 'page' AND source_id IS NOT source
        ), found AS MATERIALIZED (
            SELECT source, count(*) AS pages, max(pages.last_changed) AS last_changed, sum(pages.failures > 0) AS failing,
                sum((SELECT count(*) FROM claims WHERE page_id = pages.id AND withdrawn IS NULL)) AS claims
            FROM led CROSS JOIN pages ON pages.id = led.page GROUP BY source
        )
        SELECT sources.kind, sources.url, sources.added_at AS added, ifnull(found.pages, 0) AS pages,
            ifnull(found.claims, 0) AS claims, own.last_fetched, found.last_changed, ifnull(found.failing, 0) AS failing,
            own.last_error AS error
        FROM sources LEFT JOIN own ON own.source = sources.id LEFT JOIN found ON found.source = sources.id
        WHERE sources.removed_at IS NULL ORDER BY sources.id""")
    )


def pages(db: Database, *, failing: bool = False, site: str | None = None, limit: int | None = None) -> list[Json]:
    """List the addresses that were asked for, with their state, the claims that stand there and when they are due again.

    With *failing* those that last gave nothing, and why; *site* is a domain, with all that end in it. `retired` is since
    when a page that is gone is not asked for any more, `addresses` has the other addresses of a page, with blanks between.
    """
    return list(
        db.query(
            """
        SELECT pages.url, pages.kind, sites.domain AS site, editions.headline, pages.first_seen, pages.last_fetched,
            pages.last_changed, pages.next_look, pages.retired_at AS retired, pages.failures, pages.failed_at,
            pages.last_error AS error,
            (SELECT count(*) FROM claims WHERE page_id = pages.id AND withdrawn IS NULL) AS claims,
            (SELECT group_concat(url, ' ') FROM addresses WHERE page_id = pages.id) AS addresses
        FROM pages JOIN sites ON sites.id = pages.site_id LEFT JOIN editions ON editions.id = pages.edition_id
        WHERE (NOT :failing OR pages.failures > 0)
            AND (:site IS NULL OR sites.domain = :site OR sites.domain LIKE '%.' || :site)
        ORDER BY pages.url LIMIT :limit""",
            {"failing": failing, "site": _domain(site), "limit": _limit(limit)},
        )
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
    sql = f"SELECT {', '.join(CLAIM_COLUMNS)} FROM all_claims WHERE id IN (SELECT value FROM json_each(?))"
    return {row["id"]: row for row in db.query(sql, [json.dumps(list(ids))])}


def _told(db: Database, ids: Iterable[int]) -> dict[int, list[Json]]:
    """Return the state of the deliveries of each change: a list of target, status, when sent, and the last error."""
    sql = """SELECT change_id, target, status, sent_at AS sent, error FROM deliveries
        WHERE change_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
    told: dict[int, list[Json]] = {}
    for row in db.query(sql, [json.dumps(list(ids))]):
        told.setdefault(row.pop("change_id"), []).append(row)
    return told


def _domain(site: str | None) -> str | None:
    return site.lower().removeprefix("www.") if site else None


def _limit(limit: int | None) -> int:
    return -1 if limit is None else limit
