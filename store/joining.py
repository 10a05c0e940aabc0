"""Two pages that turn out to be one, made one.

The page that joins another brings its contents, claims and changes along. What both say stands once, as long as the older
of the two has; what only the newcomer said ends with it, and nobody is told: no page took anything back.
"""

from typing import Final

from sqlite_utils import Database

from store.rows import Row, pack_blocks
from store.texts import blocks_of

#: other addresses of a page that are remembered, the newest
MOST_ADDRESSES: Final = 100


def page_row(db: Database, page_id: int) -> Row:
    """Return all that is kept of a page."""
    return next(iter(db.query("SELECT * FROM pages WHERE id = ?", [page_id])))


def is_named(db: Database, page: Row) -> bool:
    """Whether the user named the page: it is no page that a feed or a sitemap led to."""
    sql = "SELECT 1 FROM sources WHERE removed_at IS NULL AND kind = 'page' AND (id = ? OR url = ?)"
    return db.execute(sql, [page["source_id"], page["url"]]).fetchone() is not None


def keep_address(db: Database, url: str, page_id: int, now: str) -> None:
    """Note that the page is known by *url* too; a site that gives it a new address at each look is remembered so far."""
    db.execute(
        "INSERT INTO addresses VALUES (?, ?, ?) ON CONFLICT (url) DO UPDATE SET page_id = excluded.page_id",
        [url, page_id, now],
    )
    db.execute(
        """DELETE FROM addresses WHERE page_id = ?1 AND rowid NOT IN (
            SELECT rowid FROM addresses WHERE page_id = ?1 ORDER BY since DESC, rowid DESC LIMIT ?2)""",
        [page_id, MOST_ADDRESSES],
    )


def join(db: Database, page_id: int, into: int, now: str, *, quiet: bool) -> None:
    """Make two pages one, *into* which the other goes with all that is kept of it.

    With *quiet* the claims end that the other page alone makes: this one was read, and does not make them. Else they
    stand until its next look.
    """
    page, other = page_row(db, page_id), page_row(db, into)
    db.execute("UPDATE pages SET edition_id = NULL WHERE id = ?", [page_id])
    moved = _join_editions(db, page_id, into)
    _join_claims(db, page_id, into, now, quiet=quiet)
    db.execute("UPDATE OR IGNORE sightings SET page_id = ? WHERE page_id = ?", [into, page_id])
    db.execute("DELETE FROM sightings WHERE page_id = ?", [page_id])
    for table in ("changes", "failures", "addresses"):
        db.execute(f"UPDATE {table} SET page_id = ? WHERE page_id = ?", [into, page_id])
    db.execute("DELETE FROM pages WHERE id = ?", [page_id])
    keep_address(db, page["url"], into, now)
    if page["first_seen"] < other["first_seen"]:
        db.execute("UPDATE pages SET first_seen = ? WHERE id = ?", [page["first_seen"], into])
    if other["edition_id"] is None:
        _inherit(db, page, into, moved)
    if is_named(db, page) and not is_named(db, other):
        _name_as_user(db, page, other, now)


def _join_editions(db: Database, page_id: int, into: int) -> dict[int, int]:
    """Move the editions of a page; those that the other page has too become one. Return which became which."""
    pairs = db.execute(
        """SELECT mine.id, theirs.id FROM editions AS mine JOIN editions AS theirs
        ON theirs.page_id = ? AND theirs.fingerprint = mine.fingerprint WHERE mine.page_id = ?""",
        [into, page_id],
    )
    same = dict(list(pairs))
    for mine, theirs in same.items():
        for (built,) in list(db.execute("SELECT id FROM editions WHERE base_id = ?", [mine])):
            whole = pack_blocks(blocks_of(db, built))
            db.execute("UPDATE editions SET blocks = ?, base_id = NULL WHERE id = ?", [whole, built])
        for table in ("claims", "sightings"):
            db.execute(f"UPDATE {table} SET edition_id = ? WHERE edition_id = ?", [theirs, mine])
        sql = "UPDATE editions SET first_seen = min(first_seen, (SELECT first_seen FROM editions WHERE id = ?)) WHERE id = ?"
        db.execute(sql, [mine, theirs])
        db.execute("DELETE FROM editions WHERE id = ?", [mine])
    db.execute("UPDATE editions SET page_id = ? WHERE page_id = ?", [into, page_id])
    return same


def _join_claims(db: Database, page_id: int, into: int, now: str, *, quiet: bool) -> None:
    """Move the claims of a page; of those that both pages make now the older ones stay, as people know their numbers."""
    pairs = db.query(
        """SELECT mine.id, mine.watch_id, theirs.id AS other, mine.first_seen < theirs.first_seen AS older,
            max(mine.last_seen, theirs.last_seen) AS last_seen, ifnull(mine.rejected, theirs.rejected) AS rejected
        FROM claims AS mine JOIN claims AS theirs ON theirs.page_id = ? AND theirs.withdrawn IS NULL
            AND theirs.watch_id = mine.watch_id AND theirs.event = mine.event AND theirs.stance = mine.stance
            AND theirs.earliest IS mine.earliest AND theirs.latest IS mine.latest
        WHERE mine.page_id = ? AND mine.withdrawn IS NULL""",
        [into, page_id],
    )
    for pair in list(pairs):
        stays, goes = (pair["id"], pair["other"]) if pair["older"] else (pair["other"], pair["id"])
        for side in ("before_id", "after_id"):
            db.execute(
                f"UPDATE changes SET {side} = ? WHERE watch_id = ? AND {side} = ?", [stays, pair["watch_id"], goes]
            )
        db.execute("DELETE FROM claims WHERE id = ?", [goes])
        seen = "UPDATE claims SET last_seen = ?, rejected = ?, page_id = ? WHERE id = ?"
        db.execute(seen, [pair["last_seen"], pair["rejected"], into, stays])
    if quiet:
        db.execute("UPDATE claims SET withdrawn = ? WHERE page_id = ? AND withdrawn IS NULL", [now, page_id])
    db.execute("UPDATE claims SET page_id = ? WHERE page_id = ?", [into, page_id])


def _inherit(db: Database, page: Row, into: int, moved: dict[int, int]) -> None:
    """Give a page that was never read the contents and habits of the one that joined it."""
    kept = ("fingerprint", "last_changed", "last_fetched", "looks", "news", "watched", "habit")
    row = {"edition_id": moved.get(page["edition_id"], page["edition_id"]), **{name: page[name] for name in kept}}
    db.table("pages").update(into, row)


def _name_as_user(db: Database, page: Row, other: Row, now: str) -> None:
    """Give the page that another one joined the address and the source by which the user named that."""
    db.execute("DELETE FROM addresses WHERE url = ?", [page["url"]])
    row = {name: page[name] for name in ("url", "site_id", "source_id")}
    db.table("pages").update(other["id"], {**row, "asked": None, "etag": None, "last_modified": None})
    keep_address(db, other["url"], other["id"], now)
