"""One transaction an article: its edition, its claims, what changed, and whom that is owed to.

A crash at any point leaves an article wholly in or wholly out. Reading the same page again writes nothing but the time
of the look. What could not be read, and what has not changed, never touches a claim.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlite_utils import Database

from store.addresses import Filing, settle
from store.emptied import lost_text
from store.errors import StoreError
from store.filing import listing_changed, page_number, take_edition
from store.joining import page_row
from store.looks import forget_the_future, note_failure, note_look, put_off
from store.model import Article, Change, Claim, SourceKind, Watch
from store.owing import Target, owe
from store.revisit import Pace
from store.rows import Row, stamp, watch_from
from store.schema import writing
from store.standing import Visit, take_claims
from store.states import Look, retire_if_gone, tell_answer, tell_failing

#: the user's least and most time between two looks where nothing else is said
DEFAULT_PACE: Final = Pace()

#: how long what a crawl counted, and what failed in it, is kept; and of so many crawls it is kept in any case
KEPT_RUNS: Final = timedelta(days=30)
LEAST_RUNS: Final = 20


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an article did to the store.

    *changed* says that its contents were not those of the last look; *claims* stand on it now; *owed* deliveries were
    written for *changes*. Where the page had *lost* its text, that is why it counts as a failed look.
    """

    changed: bool
    claims: int
    changes: tuple[tuple[Watch, Change], ...]
    owed: int
    lost: str | None = None


def start_run(db: Database, *, at: datetime) -> int:
    """Note that a crawl begins, and return its number."""
    with writing(db):
        forget_the_future(db, at=at)
        return int(db.execute("INSERT INTO runs (started_at) VALUES (?)", [stamp(at)]).lastrowid or 0)


def count_skipped(db: Database, run: int, *, skipped: int, resting: int) -> None:
    """Note how many addresses the crawl left out: not due yet, and due on sites that are at rest."""
    with writing(db):
        db.execute("UPDATE runs SET skipped = ?, resting = ? WHERE id = ?", [skipped, resting, run])


def finish_run(db: Database, run: int, *, at: datetime) -> None:
    """Note that the crawl is done, with all that was due.

    A crawl that read a page ends the first look of all watches on the list: from the next one on, each change is told.
    The record of a crawl that was done long ago goes, unless a change tells of it, so that looks alone make nothing grow.
    """
    now, long_ago = stamp(at), stamp(at - KEPT_RUNS)
    with writing(db):
        db.execute("UPDATE runs SET finished_at = ? WHERE id = ?", [now, run])
        if db.execute("SELECT 1 FROM runs WHERE id = ? AND fetched + unchanged > 0", [run]).fetchone():
            db.execute("UPDATE watches SET looked_at = ? WHERE looked_at IS NULL AND removed_at IS NULL", [now])
        db.execute("DELETE FROM failures WHERE at < ?", [long_ago])
        db.execute(
            """DELETE FROM runs WHERE started_at < ? AND id NOT IN (SELECT run_id FROM changes WHERE run_id IS NOT NULL)
            AND id NOT IN (SELECT run_id FROM failures WHERE run_id IS NOT NULL)
            AND id NOT IN (SELECT id FROM runs ORDER BY id DESC LIMIT ?)""",
            [long_ago, LEAST_RUNS],
        )


def count_messages(db: Database, run: int, number: int) -> None:
    """Note how many messages with what the crawl found were taken."""
    with writing(db):
        db.execute("UPDATE runs SET messages = messages + ? WHERE id = ?", [number, run])


def record_article(
    db: Database,
    *,
    url: str,
    article: Article,
    claims: Mapping[Watch, Sequence[Claim]],
    fingerprint: str,
    run: int,
    at: datetime,
    targets: Sequence[Target] = (),
    etag: str | None = None,
    last_modified: str | None = None,
    source: str | None = None,
    site: str | None = None,
    filing: Filing | None = None,
    pace: Pace = DEFAULT_PACE,
) -> Recorded:
    """Write what the page at *url* says now, compare it with what it said, and note what is owed to whom.

    *claims* has what the page says of each watch; of a watch on the list that is missing there it says nothing (any
    more). *source* is the address of the source that led here, *site* the registrable domain; *filing* says which page it
    is, if that may be another than the one at *url*. A page that lost its text is a failed look. Raises StoreError where
    the store can't be written or does not know a watch.
    """
    now = stamp(at)
    found: list[tuple[Watch, Change]] = []
    owed = 0
    with writing(db):
        settled = settle(db, page_number(db, url, SourceKind.PAGE, source, now), filing, now, article, fingerprint)
        page_id = settled.page_id
        look = Look(page_id, run, at, targets)
        if not settled.counts:
            _count(db, run, changed=False)
            return Recorded(False, _standing(db, page_id), (), 0)
        if lost := lost_text(db, page_id, article, fingerprint, at=at):
            _failed(db, look, lost.reason, pace=pace, site=site, layout=lost.layout, whole=True)
            return Recorded(False, _standing(db, page_id), (), 0, lost.reason)
        edition_id, changed = take_edition(db, page_id, article, fingerprint, now)
        for watch, said in _concerned(db, page_id, claims):
            visit = Visit(page_id, edition_id, watch["id"], run, watch["looked_at"] is None, now)
            for change_id, change in take_claims(db, visit, said):
                found.append((watch_from(watch), change))
                owed += owe(db, change_id, change, targets)
        _answered(db, look, page_row(db, page_id), etag, last_modified, changed=changed, pace=pace)
        standing = _standing(db, page_id)
        _count(db, run, changed=changed, claims=standing if changed else 0, changes=len(found))
    return Recorded(changed, standing, tuple(found), owed)


def _count(db: Database, run: int, *, changed: bool, claims: int = 0, changes: int = 0) -> None:
    """Count a look of a crawl that found a page with its text, and what it found there."""
    column = "fetched" if changed else "unchanged"
    db.execute(
        f"UPDATE runs SET {column} = {column} + 1, claims = claims + ?, changes = changes + ? WHERE id = ?",
        [claims, changes, run],
    )


def record_unread(
    db: Database,
    url: str,
    *,
    run: int,
    at: datetime,
    targets: Sequence[Target] = (),
    source: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
    filing: Filing | None = None,
    pace: Pace = DEFAULT_PACE,
) -> None:
    """Note that the page at *url* answered, names no watch and bears no claims, so that nobody read it further."""
    now = stamp(at)
    with writing(db):
        settled = settle(db, page_number(db, url, SourceKind.PAGE, source, now), filing, now)
        if settled.counts:
            row = page_row(db, settled.page_id)
            _answered(db, Look(row["id"], run, at, targets), row, etag, last_modified, changed=False, pace=pace)
        db.execute("UPDATE runs SET fetched = fetched + 1 WHERE id = ?", [run])


def record_unchanged(
    db: Database,
    url: str,
    *,
    run: int,
    at: datetime,
    targets: Sequence[Target] = (),
    source: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
    filing: Filing | None = None,
    pace: Pace = DEFAULT_PACE,
) -> None:
    """Note that *url* answered and says what it said before: a 304, or a body with the same fingerprint.

    Its claims were seen again and none is touched otherwise. New *etag* or *last_modified* take the place of the old.
    """
    now = stamp(at)
    with writing(db):
        page_id = settle(db, page_number(db, url, None, source, now), filing, now, unchanged=True).page_id
        row = page_row(db, page_id)
        tags = etag or row["etag"], last_modified or row["last_modified"]
        _answered(db, Look(page_id, run, at, targets), row, *tags, changed=False, pace=pace)
        db.execute("UPDATE claims SET last_seen = ? WHERE page_id = ? AND withdrawn IS NULL", [now, page_id])
        if row["kind"] == SourceKind.PAGE:
            _count(db, run, changed=False)


def record_failure(
    db: Database,
    url: str,
    reason: str,
    *,
    run: int,
    at: datetime,
    source: str | None = None,
    site: str | None = None,
    targets: Sequence[Target] = (),
    gone: bool = False,
    whole: bool = False,
    pace: Pace = DEFAULT_PACE,
) -> int:
    """Keep the address that could not be read and the *reason*; return how many changes that made.

    Its claims stand as they were, unless it is *gone* (404 or 410) for long enough to be retired. *site* is its
    registrable domain. With *whole* the next look is unconditional: what answered was not the page.
    """
    with writing(db):
        look = Look(page_number(db, url, None, source, stamp(at)), run, at, targets)
        return _failed(db, look, reason, pace=pace, site=site, gone=gone, whole=whole)


def record_listing(
    db: Database,
    *,
    url: str,
    kind: SourceKind,
    pages: Sequence[str],
    at: datetime,
    run: int | None = None,
    targets: Sequence[Target] = (),
    source: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
    fingerprint: str | None = None,
    changed_on: Mapping[str, date] | None = None,
    pace: Pace = DEFAULT_PACE,
) -> None:
    """Note that the feed or sitemap at *url* was read and leads to *pages*, which are known, and due, from now on.

    *fingerprint* is that of the addresses it names: another one than before is news. *changed_on* has the days on which
    a sitemap says that known pages changed, which may spare looks at them.
    """
    now = stamp(at)
    with writing(db):
        page_id = page_number(db, url, kind, source, now)
        changed = listing_changed(db, page_id, fingerprint, now)
        row = page_row(db, page_id)
        _answered(db, Look(page_id, run, at, targets), row, etag, last_modified, changed=changed, pace=pace)
        for page in pages:
            page_number(db, page, SourceKind.PAGE, source, now)
        put_off(db, dict(changed_on or {}), at=at, pace=pace)


def _answered(
    db: Database, look: Look, row: Row, etag: str | None, last_modified: str | None, *, changed: bool, pace: Pace
) -> None:
    """Note a good answer of the page of *row*, and tell what it ends."""
    tell_answer(db, look, row)
    note_look(db, row, at=look.at, changed=changed, pace=pace, etag=etag, last_modified=last_modified)


def _failed(
    db: Database,
    look: Look,
    reason: str,
    *,
    pace: Pace,
    site: str | None,
    gone: bool = False,
    layout: bool = False,
    whole: bool = False,
) -> int:
    """Count a failed look and tell what lasted; return how many changes it made to what pages claim."""
    now, told = stamp(look.at), " ".join(reason.split())[:300]
    db.execute(
        """UPDATE pages SET failures = failures + 1, failed_at = :now, failing_since = ifnull(failing_since, :now),
        last_error = :told, gone = gone + :gone, gone_since = CASE WHEN :gone THEN ifnull(gone_since, :now) ELSE gone_since END,
        etag = CASE WHEN :whole THEN NULL ELSE etag END,
        last_modified = CASE WHEN :whole THEN NULL ELSE last_modified END WHERE id = :id""",
        {"now": now, "told": told, "gone": int(gone), "whole": whole, "id": look.page_id},
    )
    db.table("failures").insert({"at": now, "run_id": look.run, "page_id": look.page_id, "reason": told})
    note_failure(db, look.page_id, at=look.at, pace=pace)
    changes = retire_if_gone(db, look)
    tell_failing(db, look, site=site, layout=layout)
    db.execute("UPDATE runs SET failed = failed + 1, changes = changes + ? WHERE id = ?", [changes, look.run])
    return changes


def _concerned(
    db: Database, page_id: int, claims: Mapping[Watch, Sequence[Claim]]
) -> Iterator[tuple[Row, Sequence[Claim]]]:
    """Yield the row of each watch of which the page says something, or did when it was last read, and what it says."""
    said = {watch.slug: read for watch, read in claims.items() if read}
    rows = list(
        db.query(
            """SELECT * FROM watches WHERE slug IN (SELECT value FROM json_each(?)) OR removed_at IS NULL AND id IN (
            SELECT watch_id FROM claims WHERE page_id = ? AND withdrawn IS NULL) ORDER BY id""",
            [json.dumps(list(said)), page_id],
        )
    )
    for slug in said.keys() - {row["slug"] for row in rows}:
        raise StoreError(f"the store knows no watch {slug}; it mirrors the configuration when a crawl starts")
    for row in rows:
        yield row, said.get(row["slug"], ())


def _standing(db: Database, page_id: int) -> int:
    query = "SELECT count(*) FROM claims WHERE page_id = ? AND withdrawn IS NULL"
    return int(db.execute(query, [page_id]).fetchone()[0])
