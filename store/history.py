"""The whole story of one thing: of a page, what it claimed over time, and of a claim, what made it what it is.

Like `store.queries`: plain dicts that are ready for `--json`, times in UTC, days as ISO dates.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from sqlite_utils import Database

from store import queries
from store.addresses import other_addresses, page_at
from store.errors import StoreError
from store.queries import Json
from store.voices import statements
from store.wording import plain

#: of so many pages a person is told where an address fits several
_AT_MOST: Final = 5


def page_history(db: Database, address: str) -> Json:
    """Return a page with its editions, all its claims and its changes, each list in the order of time.

    An edition that came back is there once more, *seen* when it did; *addresses* has the page's other addresses.
    *address* is any of the page's, or a part that no other page's has. Raises StoreError where there is no such page, or
    there are several.
    """
    page = _page(db, address)
    editions, addresses = _editions(db, page["id"]), other_addresses(db, page["id"])
    claims = db.query(f"{_CLAIMS} WHERE page_id = ? ORDER BY claims.first_seen, claims.id", [page.pop("id")])
    return {
        **page,
        "addresses": addresses,
        "editions": editions,
        "claims": list(claims),
        "changes": queries.changes(db, page=page["page"])[::-1],
    }


def claim_story(db: Database, claim_id: int) -> Json:
    """Return a claim with its reasons, its page and edition, who else says it by origin, and the changes it was part of.

    *addresses* has the page's other addresses, *reasons* has part, words and rule of each; *origins* and *ties* are as in `store.voices.statements`, and empty where the claim
    does not count any more. Raises StoreError where there is no claim of this number.
    """
    row = next(iter(db.query(f"{_CLAIMS} WHERE claims.id = ?", [claim_id])), None)
    if row is None:
        raise StoreError(f"there is no claim {claim_id}; `seasonwatch claims --all` lists them with their numbers")
    kept = next(iter(db.query(_READ, [claim_id])))
    addresses = other_addresses(db, kept.pop("page_id"))
    reasons = [dict(zip(("part", "words", "rule"), one, strict=True)) for one in json.loads(kept.pop("reasons"))]
    changes = [change for change in queries.changes(db, page=row["page"]) if _is_of(change, claim_id)]
    return {
        **row,
        "relative": bool(kept.pop("relative")),
        "reasons": reasons,
        "addresses": addresses,
        "edition": kept,
        **_origins(db, row),
        "changes": changes[::-1],
    }


_CLAIMS: Final = """
    SELECT claims.id, watches.slug AS watch, pages.url AS page, sites.domain AS site, sites.kind AS site_kind,
        claims.event, claims.earliest, claims.latest, claims.edtf, claims.stance, claims.attributed_to, claims.quote,
        claims.first_seen, claims.last_seen, claims.withdrawn, claims.rejected, sites.muted,
        claims.hour
    FROM claims JOIN watches ON watches.id = claims.watch_id JOIN pages ON pages.id = claims.page_id
    JOIN sites ON sites.id = pages.site_id"""

_READ: Final = """
    SELECT claims.page_id, claims.relative, claims.reasons, editions.first_seen, editions.headline, editions.published,
        editions.published_from, editions.byline, editions.language, editions.canonical
    FROM claims JOIN editions ON editions.id = claims.edition_id WHERE claims.id = ?"""


def _several(db: Database, address: str, rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield the lines that say which pages a part of an address fits, and how many more."""
    yield f"more than one page fits {plain(address, 200)}:"
    yield from (plain(row["page"], 200) for row in rows[:_AT_MOST])
    if len(rows) > _AT_MOST:
        sql = "SELECT count(DISTINCT page_id) FROM page_addresses WHERE instr(url, ?)"
        yield f"and {db.execute(sql, [address]).fetchone()[0] - _AT_MOST} more"


def _page(db: Database, address: str) -> dict[str, Any]:
    rows = list(db.query(f"{_PAGES} WHERE pages.id = ?", [page_at(db, address)]))
    if not rows and address:
        part = "pages.id IN (SELECT page_id FROM page_addresses WHERE instr(page_addresses.url, ?))"
        rows = list(db.query(f"{_PAGES} WHERE {part} ORDER BY pages.url LIMIT ?", [address, _AT_MOST + 1]))
    if not rows:
        raise StoreError(f"no page has the address {plain(address, 200)}; `seasonwatch pages` lists them")
    if len(rows) > 1:
        raise StoreError("\n  ".join(_several(db, address, rows)))
    return rows[0]


_PAGES: Final = """
    SELECT pages.id, pages.url AS page, pages.kind, sites.domain AS site, sites.kind AS site_kind,
        sources.url AS source, pages.first_seen, pages.last_fetched, pages.last_changed, pages.next_look,
        pages.retired_at, pages.failures, pages.last_error AS error
    FROM pages JOIN sites ON sites.id = pages.site_id LEFT JOIN sources ON sources.id = pages.source_id"""


def _editions(db: Database, page_id: int) -> list[Json]:
    """List what a page said and when that was seen, without the looks that found it as it was before."""
    rows = db.query(
        """SELECT seen.at AS seen, editions.* FROM (
            SELECT at, edition_id FROM sightings WHERE page_id = :page
            UNION SELECT first_seen, id FROM editions WHERE page_id = :page
        ) AS seen JOIN editions ON editions.id = seen.edition_id ORDER BY seen.at, editions.id""",
        {"page": page_id},
    )
    fresh = (next(again) for _, again in groupby(rows, key=itemgetter("id")))
    return [{name: row[name] for name in _EDITION} for row in fresh]


_EDITION: Final = (
    *("seen", "first_seen", "headline", "published", "published_from", "modified", "byline", "language", "canonical"),
    "pruned",
)


def _is_of(change: Json, claim_id: int) -> bool:
    return any(change[side] and change[side]["id"] == claim_id for side in ("before", "after"))


def _origins(db: Database, row: Json) -> Json:
    """Return who says the same now, and what makes pages one voice."""
    alike = statements(db, like=row["id"])
    return {name: alike[0][name] if alike else [] for name in ("origins", "ties")}
