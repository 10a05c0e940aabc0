"""What the pages show, read from the store: few rows by an index, whatever the store's size. Each takes `db` first."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlite_utils import Database

from store import queries
from store.model import Change, ChangeKind, Claim, Event, Stance, Watch
from store.queries import Json
from store.rows import Row, claim_from, window_from
from store.timeline import Answered, Point, Timeline
from store.web.phrases import named

#: watches on a page of the front, changes and claims on one of theirs
CARDS: Final = 18
LINES: Final = 50

#: claims, and months of answers, that a card's picture shows at the most
GLANCED: Final = 40


@dataclass(frozen=True, slots=True)
class Paged:
    """The *rows* of one page, and whether *more* follow."""

    rows: list[Json]
    more: bool


def paged(rows: list[Json], size: int) -> Paged:
    """Cut *rows*, of which one more than *size* was asked for, to a page."""
    return Paged(rows[:size], len(rows) > size)


def cards(db: Database, page: int) -> Paged:
    """List a page of the watches: those that are waited for first, in each half those that last changed first."""
    sql = """
        SELECT watches.id, slug, title, season, out_on, (
            SELECT status = 'released' FROM answers WHERE watch_id = watches.id ORDER BY day DESC LIMIT 1) AS released,
            (SELECT max(at) FROM changes WHERE watch_id = watches.id) AS changed
        FROM watches WHERE removed_at IS NULL
        ORDER BY out_on IS NOT NULL OR ifnull(released, 0), changed DESC, slug LIMIT ? OFFSET ?"""
    return paged(list(db.query(sql, [CARDS + 1, (page - 1) * CARDS])), CARDS)


def glance(db: Database, watch: Row, today: date) -> Timeline:
    """Return the newest claims about the release of a watch, and its newest answers, for a card."""
    points = tuple(_point(row) for row in reversed(list(db.query(_GLANCE, [watch["id"], GLANCED]))))
    answers = [_answered(row) for row in db.query(_MONTHLY, [watch["id"], GLANCED])]
    out = date.fromisoformat(watch["out_on"]) if watch["out_on"] else None
    return Timeline(watch["slug"], Watch(watch["title"], watch["season"]), points, tuple(answers[::-1]), out, today)


#: as on the large timeline, but for claims that a page took up later: those are as old as the page on a card
_GLANCE: Final = """
    SELECT claims.id, claims.earliest, claims.latest, claims.stance, claims.withdrawn, substr(min(claims.first_seen,
        ifnull(editions.published, claims.first_seen)), 1, 10) AS said
    FROM claims JOIN editions ON editions.id = claims.edition_id JOIN pages ON pages.id = claims.page_id
    JOIN sites ON sites.id = pages.site_id
    WHERE claims.watch_id = ? AND claims.event = 'release' AND claims.rejected IS NULL AND claims.misread IS NULL
        AND sites.muted IS NULL AND claims.edtf IS NOT NULL
    ORDER BY claims.id DESC LIMIT ?"""


#: the last answer of each month: more can't be told apart on a card
_MONTHLY: Final = """
    SELECT max(day) AS day, earliest, latest, low, high FROM answers WHERE watch_id = ?
    GROUP BY substr(day, 1, 7) ORDER BY day DESC LIMIT ?"""


def _point(row: Row) -> Point:
    return Point(
        claim_id=row["id"],
        said=date.fromisoformat(row["said"]),
        window=window_from(row["earliest"], row["latest"]),
        stance=Stance(row["stance"]),
        event=Event.RELEASE,
        site="",
        site_kind="",
        voice="",
        quote="",
        url="",
        until=date.fromisoformat(row["withdrawn"][:10]) if row["withdrawn"] else None,
    )


def _answered(row: Row) -> Answered:
    low, high = (date.fromisoformat(row[side]) if row[side] else None for side in ("low", "high"))
    return Answered(date.fromisoformat(row["day"]), low, high, window_from(row["earliest"], row["latest"]))


def count_of_watches(db: Database) -> int:
    """Count what is watched."""
    return int(db.execute("SELECT count(*) FROM watches WHERE removed_at IS NULL").fetchone()[0])


def count_of_claims(db: Database, slug: str) -> int:
    """Count what was ever claimed about a watch, but for what was misread."""
    sql = """SELECT count(*) FROM claims JOIN watches ON watches.id = claims.watch_id
        WHERE slug = ? AND rejected IS NULL AND misread IS NULL"""
    return int(db.execute(sql, [slug]).fetchone()[0])


def titles(db: Database, slugs: list[str]) -> dict[str, str]:
    """Return the names of the watches of these slugs."""
    sql = "SELECT slug, title, season FROM watches WHERE slug IN (SELECT value FROM json_each(?))"
    return {row["slug"]: named(row["title"], row["season"]) for row in db.query(sql, [json.dumps(slugs)])}


def search(db: Database, words: str) -> Paged:
    """List the claims that have the words in their quote, headline or watch, the newest first, as `queries.claims` does.

    One word alone may stand in every claim: of each of these places no more are looked at than a page shows.
    """
    if not any(character.isalnum() for character in words):
        return Paged([], False)
    if len(words.split()) > 1 or '"' in words:
        return paged(queries.claims(db, current=False, search=words, limit=LINES + 1), LINES)
    asked = {"word": db.quote_fts(words), "size": LINES + 1}
    numbers = {number for sql in _NEWEST for (number,) in db.execute(sql, asked)}
    sql = f"""SELECT {", ".join(queries.CLAIM_COLUMNS)} FROM all_claims
        WHERE id IN (SELECT value FROM json_each(?)) ORDER BY first_seen DESC, id DESC LIMIT ?"""
    return paged(list(db.query(sql, [json.dumps(list(numbers)), LINES + 1])), LINES)


#: where a word may stand, the newest first
_NEWEST: Final = (
    "SELECT rowid FROM claims_fts WHERE claims_fts MATCH :word ORDER BY rowid DESC LIMIT :size",
    """SELECT claims.id FROM editions_fts CROSS JOIN claims ON claims.edition_id = editions_fts.rowid
    WHERE editions_fts MATCH :word ORDER BY editions_fts.rowid DESC LIMIT :size""",
    """SELECT id FROM claims WHERE watch_id IN (SELECT rowid FROM watches_fts WHERE watches_fts MATCH :word)
    ORDER BY id DESC LIMIT :size""",
)


def removed(db: Database, slug: str) -> str | None:
    """Return when a watch left the configuration; None while it is watched."""
    row = db.execute("SELECT removed_at FROM watches WHERE slug = ?", [slug]).fetchone()
    return str(row[0]) if row and row[0] else None


def names(db: Database) -> list[Json]:
    """List the watches by title, with their slugs, to choose from."""
    return list(db.query("SELECT slug, title, season FROM watches WHERE removed_at IS NULL ORDER BY title, season"))


def kept_answer(db: Database, watch: Row, today: date) -> Json | None:
    """Return the answer that was kept for a watch today, with its window; None where none was.

    The user's word that it is out counts at once.
    """
    if watch["out_on"]:
        window = window_from(watch["out_on"], watch["out_on"])
        return {"status": "released", "window": window, "probability": 1.0, "words": "It is out, you said."}
    sql = "SELECT * FROM answers WHERE watch_id = ? AND day = ?"
    row = next(iter(db.query(sql, [watch["id"], today.isoformat()])), None)
    return {**row, "window": window_from(row["earliest"], row["latest"])} if row else None


def newest_change(db: Database) -> int:
    """Return the number of the newest change, 0 where nothing changed ever."""
    return int(db.execute("SELECT ifnull(max(id), 0) FROM changes").fetchone()[0])


def changes(
    db: Database,
    *,
    watch: str | None = None,
    kind: ChangeKind | None = None,
    event: Event | None = None,
    since: date | None = None,
    before: int | None = None,
    after: int | None = None,
    site: str | None = None,
    loud: bool = False,
    size: int = LINES,
) -> Paged:
    """List a page of changes, the latest first, each with `change` (a `Change`), watch, title, season, site, url and detail.

    *since* is a day, *before* and *after* numbers of changes, *site* a domain; *loud* leaves out what was told to nobody.
    """
    asked = {"watch": watch, "kind": kind, "since": since and since.isoformat(), "before": before, "after": after}
    asked |= {"site": site, "event": event}
    given: dict[str, Any] = {name: value for name, value in asked.items() if value is not None}
    where = [_CHANGE_FILTERS[name] for name in given] + (["changes.quiet IS NULL"] if loud else [])
    sql = f"SELECT {_CHANGE} WHERE {' AND '.join(where) or 1} ORDER BY changes.at DESC, changes.id DESC LIMIT :size"
    return paged([_change(db, row) for row in db.query(sql, {**given, "size": size + 1})], size)


#: what can be asked of changes -> the condition for it
_CHANGE_FILTERS: Final = {
    "watch": "changes.watch_id = (SELECT id FROM watches WHERE slug = :watch)",
    "kind": "changes.kind = :kind",
    "event": "changes.event = :event",
    "since": "changes.at >= :since",
    "before": "(changes.at, changes.id) < (SELECT at, id FROM changes WHERE id = :before)",
    "after": "changes.id > :after",
    "site": "changes.page_id IN (SELECT pages.id FROM pages JOIN sites ON sites.id = site_id WHERE domain = :site)",
}

_CHANGE: Final = """
    changes.id, changes.at, changes.kind, changes.detail, changes.quiet, changes.before_id, changes.after_id,
    watches.slug AS watch, watches.title, watches.season, sites.domain AS site, pages.url
    FROM changes LEFT JOIN watches ON watches.id = changes.watch_id LEFT JOIN pages ON pages.id = changes.page_id
    LEFT JOIN sites ON sites.id = pages.site_id"""


def _change(db: Database, row: Row) -> Json:
    before, after = (_claim(db, row[side]) for side in ("before_id", "after_id"))
    return {**row, "change": Change(ChangeKind(row["kind"]), before, after)}


def _claim(db: Database, number: int | None) -> Claim | None:
    row = next(iter(db.query("SELECT * FROM claims WHERE id = ?", [number])), None) if number else None
    return claim_from(row) if row else None


def told(db: Database, change_ids: list[int]) -> dict[int, list[Json]]:
    """Return for each change that was owed to somebody its deliveries: target, status, sent_at and error."""
    sql = """SELECT change_id, target, status, sent_at, error FROM deliveries
        WHERE change_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
    owed: dict[int, list[Json]] = {}
    for row in db.query(sql, [json.dumps(change_ids)]):
        owed.setdefault(row["change_id"], []).append(row)
    return owed


def sites(db: Database, page: int) -> Paged:
    """List a page of the sites with their kind, pages and standing claims, those that say the most first."""
    sql = """
        WITH counted AS MATERIALIZED (SELECT site_id, count(*) AS pages FROM pages WHERE kind = 'page' GROUP BY site_id),
            standing AS MATERIALIZED (SELECT site_id, sum(claims) AS claims
                FROM (SELECT page_id, count(*) AS claims FROM claims WHERE withdrawn IS NULL GROUP BY page_id)
                JOIN pages ON pages.id = page_id WHERE pages.kind = 'page' GROUP BY site_id)
        SELECT sites.domain, sites.kind, sites.muted, sites.rests_until, counted.pages, ifnull(standing.claims, 0) AS claims
        FROM counted JOIN sites ON sites.id = counted.site_id LEFT JOIN standing ON standing.site_id = sites.id
        ORDER BY claims DESC, domain LIMIT ? OFFSET ?"""
    return paged(list(db.query(sql, [LINES + 1, (page - 1) * LINES])), LINES)


def sources(db: Database) -> list[Json]:
    """List where it looks, with the pages that were found there, when each last answered and why it last did not."""
    sql = """
        SELECT sources.kind, sources.url, own.last_fetched, own.failures, own.last_error,
            (SELECT count(*) FROM pages WHERE source_id = sources.id AND kind = 'page') AS pages,
            (SELECT max(last_changed) FROM pages WHERE source_id = sources.id AND kind = 'page') AS last_changed
        FROM sources LEFT JOIN pages AS own
            ON own.id = (SELECT page_id FROM page_addresses WHERE page_addresses.url = sources.url)
        WHERE sources.removed_at IS NULL ORDER BY sources.id LIMIT ?"""
    return list(db.query(sql, [4 * LINES]))


def site(db: Database, domain: str) -> Json | None:
    """Return a site by its domain; None where there is none."""
    return next(iter(db.query("SELECT * FROM sites WHERE domain = ?", [domain])), None)


def sayings(db: Database, site_id: int) -> Json:
    """Count how often a site was the *first* to say something, said what others had said (*further*), *copied*, *moved*."""
    sql = """
        SELECT ifnull(sum(kind = 'new' AND quiet IS NULL), 0) AS first,
            ifnull(sum(kind = 'corroborated' AND quiet IS NULL), 0) AS further, ifnull(sum(quiet = 'copy'), 0) AS copied,
            ifnull(sum(kind IN ('moved', 'withdrawn')), 0) AS moved
        FROM changes WHERE page_id IN (SELECT id FROM pages WHERE site_id = ?)"""
    return next(iter(db.query(sql, [site_id])))


def pages_of(db: Database, site_id: int, page: int) -> Paged:
    """List a page of a site's pages, the last changed first: address, headline, standing claims, last look, state."""
    sql = """
        SELECT pages.url, editions.headline, pages.last_fetched, pages.last_changed, pages.failures, pages.last_error,
            pages.retired_at,
            (SELECT count(*) FROM claims WHERE page_id = pages.id AND withdrawn IS NULL) AS claims
        FROM pages LEFT JOIN editions ON editions.id = pages.edition_id
        WHERE pages.site_id = ? AND pages.kind = 'page' ORDER BY pages.last_changed DESC, pages.id LIMIT ? OFFSET ?"""
    return paged(list(db.query(sql, [site_id, LINES + 1, (page - 1) * LINES])), LINES)


def last_run(db: Database) -> Json | None:
    """Return when the last crawl was, and what it read; None before the first."""
    return next(iter(db.query("SELECT * FROM runs ORDER BY id DESC LIMIT 1")), None)
