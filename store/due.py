"""What a crawl is to ask for, and how to ask conditionally."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from store.model import SourceKind
from store.rows import Row, stamp


@dataclass(frozen=True, slots=True)
class Place:
    """A source's own address, with its `{title}` and `{season}` filled in, and the address of the source as written."""

    url: str
    kind: SourceKind
    source: str


@dataclass(frozen=True, slots=True)
class Due:
    """An address that is to be asked for, what it is, the source that led to it and what makes the request conditional.

    *bears_claims* says that claims stand on it, so that it must be read even when it no longer names a watch. A page that
    is asked for by another address than its own is so by *asked*.
    """

    url: str
    kind: SourceKind
    source: str
    etag: str | None = None
    last_modified: str | None = None
    bears_claims: bool = False
    asked: str | None = None

    @property
    def address(self) -> str:
        """Return the address that is to be asked."""
        return self.asked or self.url


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many addresses are not due yet, and when the first of them is."""

    number: int
    until: str | None


def due_places(db: Database, places: Iterable[Place], *, at: datetime | None) -> list[Due]:
    """List the *places* that are due *at* a time, the longest due first; with None all of them.

    While a watch has had no first look everything is due, and what would make the request conditional is left out: a
    page that has not changed has not been read for that watch. A page that several places are is listed once.
    """
    listed = [[place.url, place.kind, place.source] for place in places]
    anew = _looks_anew(db)
    rows = db.query(
        f"""SELECT ifnull(pages.url, json_extract(said.value, '$[0]')) AS url, json_extract(said.value, '$[1]') AS kind,
            json_extract(said.value, '$[2]') AS source, {_HOW},
            EXISTS (SELECT 1 FROM claims WHERE page_id = pages.id AND withdrawn IS NULL) AS bears
        FROM json_each(:listed) AS said LEFT JOIN pages ON pages.id = (
            SELECT page_id FROM page_addresses WHERE page_addresses.url = json_extract(said.value, '$[0]'))
        WHERE :at IS NULL OR ifnull(pages.next_look, '') <= :at AND pages.retired_at IS NULL
        ORDER BY ifnull(pages.next_look, ''), said.key""",
        {"listed": json.dumps(listed), "at": None if anew or at is None else stamp(at)},
    )
    return list({row["url"]: _due(row, anew=anew) for row in rows}.values())


def due_pages(db: Database, kinds: Iterable[SourceKind], *, at: datetime | None) -> list[Due]:
    """List the pages that feeds and sitemaps of these *kinds* led to, as `due_places` does; the longest due first.

    Who asks for everything (*at* is None) gets also those that were given up as gone.
    """
    anew = _looks_anew(db)
    due = "INDEXED BY pages_due WHERE pages.retired_at IS NULL AND next_look <= :at AND" if at else "WHERE"
    rows = db.query(
        f"""SELECT pages.url, pages.kind, {_HOW},
            (SELECT url FROM sources WHERE id = pages.source_id) AS source,
            EXISTS (SELECT 1 FROM claims WHERE page_id = pages.id AND withdrawn IS NULL) AS bears
        FROM pages {due} {_LISTED}
        ORDER BY next_look, pages.id""",
        {"kinds": json.dumps(sorted(kinds)), "at": "~" if anew or at is None else stamp(at)},
    )
    return [_due(row, anew=anew) for row in rows]


def waiting(db: Database, kinds: Iterable[SourceKind], *, at: datetime) -> Waiting:
    """Count the addresses of sources of these *kinds* that are not due *at* a time; none while a watch is new."""
    if _looks_anew(db):
        return Waiting(0, None)
    number, until = db.execute(
        """SELECT count(*), min(next_look) FROM pages INDEXED BY pages_due WHERE retired_at IS NULL AND next_look > :at
        AND source_id IN (SELECT id FROM sources
            WHERE removed_at IS NULL AND kind IN (SELECT value FROM json_each(:kinds)))""",
        {"kinds": json.dumps(sorted(kinds)), "at": stamp(at)},
    ).fetchone()
    return Waiting(number, until)


def known_pages(db: Database, urls: Iterable[str]) -> set[str]:
    """Return those of *urls* that were ever asked for or listed."""
    sql = "SELECT url FROM page_addresses WHERE url IN (SELECT value FROM json_each(?))"
    return {url for (url,) in db.execute(sql, [json.dumps(list(urls))])}


#: by which address a page is asked for, and what makes that request conditional. One that fails there is asked for by its
#: own in turns, which needs not have answered yet, and of which no validators are known
_OWN_TURN = "pages.asked IS NOT NULL AND pages.failures % 2"
_HOW = ", ".join(
    f"CASE WHEN {_OWN_TURN} THEN NULL ELSE pages.{name} END AS {name}" for name in ("asked", "etag", "last_modified")
)

#: pages that a listing which is still in the configuration led to; where the source is a page, they are its own
_LISTED = """pages.kind = 'page' AND source_id IN (SELECT id FROM sources
    WHERE removed_at IS NULL AND kind <> 'page' AND kind IN (SELECT value FROM json_each(:kinds)))"""


def _looks_anew(db: Database) -> bool:
    """Whether a watch has had no first look."""
    sql = "SELECT 1 FROM watches WHERE looked_at IS NULL AND removed_at IS NULL"
    return db.execute(sql).fetchone() is not None


def _due(row: Row, *, anew: bool) -> Due:
    etag, modified = (None, None) if anew else (row["etag"], row["last_modified"])
    return Due(row["url"], SourceKind(row["kind"]), row["source"], etag, modified, bool(row["bears"]), row["asked"])
