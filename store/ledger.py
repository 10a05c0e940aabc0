"""One transaction an article: its edition, its claims, what changed, and whom that is owed to.

A crash at any point leaves an article wholly in or wholly out. Reading the same page again writes nothing but the time
of the look. What could not be read, and what has not changed, never touches a claim.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from sqlite_utils import Database

from store.differ import is_news
from store.errors import StoreError
from store.model import Article, Change, ChangeKind, Claim, SourceKind, Watch
from store.rows import Row, iso, pack_blocks, stamp, watch_from
from store.schema import writing
from store.standing import Visit, take_claims


@dataclass(frozen=True, slots=True)
class Target:
    """Where messages go, by its name in the configuration, and the kinds of change it wants; never its address."""

    name: str
    on: frozenset[ChangeKind]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an article did to the store.

    *changed* says that its contents were not those of the last look; *claims* stand on it now; *owed* deliveries were
    written for *changes*.
    """

    changed: bool
    claims: int
    changes: tuple[tuple[Watch, Change], ...]
    owed: int


def start_run(db: Database, *, at: datetime) -> int:
    """Note that a crawl begins, and return its number."""
    with writing(db):
        return int(db.execute("INSERT INTO runs (started_at) VALUES (?)", [stamp(at)]).lastrowid or 0)


def finish_run(db: Database, run: int, *, at: datetime) -> None:
    """Note that the crawl is done.

    A crawl that read a page ends the first look of all watches on the list: from the next one on, each change is told.
    """
    now = stamp(at)
    with writing(db):
        db.execute("UPDATE runs SET finished_at = ? WHERE id = ?", [now, run])
        if db.execute("SELECT 1 FROM runs WHERE id = ? AND fetched + unchanged > 0", [run]).fetchone():
            db.execute("UPDATE watches SET looked_at = ? WHERE looked_at IS NULL AND removed_at IS NULL", [now])


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
) -> Recorded:
    """Write what the page at *url* says now, compare it with what it said, and note what is owed to whom.

    *claims* has what the page says of each watch; of a watch on the list that is missing there it says nothing (any
    more). *source* is the address of the source that led here. Raises StoreError where the store can't be written or
    does not know a watch.
    """
    now = stamp(at)
    found: list[tuple[Watch, Change]] = []
    owed = 0
    with writing(db):
        page_id = _page(db, url, SourceKind.PAGE, source, now)
        edition_id, changed = _edition(db, page_id, article, fingerprint, now)
        _answered(db, page_id, now, etag, last_modified)
        for watch, said in _concerned(db, page_id, claims):
            visit = Visit(page_id, edition_id, watch["id"], run, watch["looked_at"] is None, now)
            for change_id, change in take_claims(db, visit, said):
                found.append((watch_from(watch), change))
                owed += _owe(db, change_id, change, targets)
        standing = _standing(db, page_id)
        column = "fetched" if changed else "unchanged"
        db.execute(
            f"UPDATE runs SET {column} = {column} + 1, claims = claims + ?, changes = changes + ? WHERE id = ?",
            [standing if changed else 0, len(found), run],
        )
    return Recorded(changed, standing, tuple(found), owed)


def record_unread(
    db: Database,
    url: str,
    *,
    run: int,
    at: datetime,
    source: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
) -> None:
    """Note that the page at *url* answered, names no watch and bears no claims, so that nobody read it further."""
    now = stamp(at)
    with writing(db):
        _answered(db, _page(db, url, SourceKind.PAGE, source, now), now, etag, last_modified)
        db.execute("UPDATE runs SET fetched = fetched + 1 WHERE id = ?", [run])


def record_unchanged(
    db: Database,
    url: str,
    *,
    run: int,
    at: datetime,
    source: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
) -> None:
    """Note that *url* answered and says what it said before: a 304, or a body with the same fingerprint.

    Its claims were seen again and none is touched otherwise. New *etag* or *last_modified* take the place of the old.
    """
    now = stamp(at)
    with writing(db):
        page_id = _page(db, url, None, source, now)
        known = db.execute("SELECT etag, last_modified FROM pages WHERE id = ?", [page_id]).fetchone()
        _answered(db, page_id, now, etag or known[0], last_modified or known[1])
        db.execute("UPDATE claims SET last_seen = ? WHERE page_id = ? AND withdrawn IS NULL", [now, page_id])
        db.execute(
            "UPDATE runs SET unchanged = unchanged + (SELECT kind = 'page' FROM pages WHERE id = ?) WHERE id = ?",
            [page_id, run],
        )


def record_failure(db: Database, url: str, reason: str, *, run: int, at: datetime, source: str | None = None) -> None:
    """Keep the address that could not be read and the *reason*; its claims stand as they were."""
    now = stamp(at)
    told = " ".join(reason.split())[:300]
    with writing(db):
        page_id = _page(db, url, None, source, now)
        db.execute(
            "UPDATE pages SET failures = failures + 1, failed_at = ?, last_error = ? WHERE id = ?", [now, told, page_id]
        )
        db.table("failures").insert({"at": now, "run_id": run, "page_id": page_id, "reason": told})
        db.execute("UPDATE runs SET failed = failed + 1 WHERE id = ?", [run])


def record_listing(
    db: Database,
    *,
    url: str,
    kind: SourceKind,
    pages: Sequence[str],
    at: datetime,
    source: str | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
) -> None:
    """Note that the feed or sitemap at *url* was read and leads to *pages*, which are known, and due, from now on."""
    now = stamp(at)
    with writing(db):
        page_id = _page(db, url, kind, source, now)
        _answered(db, page_id, now, etag, last_modified)
        for page in pages:
            _page(db, page, SourceKind.PAGE, source, now)


def _page(db: Database, url: str, kind: SourceKind | None, source: str | None, now: str) -> int:
    """Return the page's number; a new one comes from *source*, and is what that is unless *kind* says better."""
    found = db.execute("SELECT id, kind FROM pages WHERE url = ?", [url]).fetchone()
    if found is not None:
        if kind is not None and found[1] != kind:
            db.execute("UPDATE pages SET kind = ? WHERE id = ?", [str(kind), found[0]])
        return int(found[0])
    origin = db.execute("SELECT id, kind FROM sources WHERE url = ?", [source]).fetchone() or (None, "page")
    row = {
        "url": url,
        "kind": str(kind) if kind else origin[1],
        "site_id": _site(db, url),
        "source_id": origin[0],
        "first_seen": now,
    }
    return int(
        db.execute(
            f"INSERT INTO pages ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
        ).lastrowid
        or 0
    )


def _site(db: Database, url: str) -> int:
    try:
        domain = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # a broken address fails to be fetched, and is recorded all the same
        domain = ""
    db.execute("INSERT INTO sites (domain) VALUES (?) ON CONFLICT DO NOTHING", [domain])
    return int(db.execute("SELECT id FROM sites WHERE domain = ?", [domain]).fetchone()[0])


def _edition(db: Database, page_id: int, article: Article, fingerprint: str, now: str) -> tuple[int, bool]:
    """Return the number of the edition with these contents, written if it is new, and whether the page changed."""
    current, known = db.execute(
        "SELECT edition_id, (SELECT id FROM editions WHERE page_id = pages.id AND fingerprint = ?) FROM pages WHERE id = ?",
        [fingerprint, page_id],
    ).fetchone()
    if known is None:
        row = {
            "page_id": page_id,
            "fingerprint": fingerprint,
            "headline": article.headline,
            "published": iso(article.published),
            "published_from": article.published_from,
            "modified": iso(article.modified),
            "byline": article.byline,
            "language": article.language,
            "canonical": article.canonical,
            "blocks": pack_blocks(article.blocks),
            "first_seen": now,
        }
        known = db.table("editions").insert(row).last_pk
    if known != current:
        db.execute(
            "UPDATE pages SET edition_id = ?, fingerprint = ?, last_changed = ? WHERE id = ?",
            [known, fingerprint, now, page_id],
        )
    return int(known), known != current


def _answered(db: Database, page_id: int, now: str, etag: str | None, last_modified: str | None) -> None:
    db.execute(
        "UPDATE pages SET last_fetched = ?, etag = ?, last_modified = ?, failures = 0, last_error = NULL WHERE id = ?",
        [now, etag, last_modified, page_id],
    )


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


def _owe(db: Database, change_id: int, change: Change, targets: Sequence[Target]) -> int:
    """Write a due delivery for each target that wants to hear of *change*; return how many."""
    names = [target.name for target in targets if change.kind in target.on] if is_news(change) else []
    db.table("deliveries").insert_all({"change_id": change_id, "target": name} for name in names)
    return len(names)


def _standing(db: Database, page_id: int) -> int:
    query = "SELECT count(*) FROM claims WHERE page_id = ? AND withdrawn IS NULL"
    return int(db.execute(query, [page_id]).fetchone()[0])
