"""Whether a store is sound: SQLite's own checks, and what must hold between our tables whatever was killed when."""

import sqlite3
import zlib
from collections.abc import Iterator
from typing import Final

from sqlite_utils import Database

from store.rows import claim_from
from store.texts import blocks_of

#: what is wrong -> the query that finds it; its first column names the rows
INVARIANTS: Final[dict[str, str]] = {
    "claims that no edition of their page shows": """
        SELECT claims.id FROM claims LEFT JOIN editions ON editions.id = edition_id
        WHERE editions.page_id IS NOT claims.page_id""",
    "claims without the time of a sighting": "SELECT id FROM claims WHERE '' IN (first_seen, last_seen)",
    "claims that a page makes twice": """
        SELECT max(id) FROM claims WHERE withdrawn IS NULL
        GROUP BY page_id, watch_id, event, stance, earliest, latest HAVING count(*) > 1""",
    "claims that live on a page that is gone": """
        SELECT claims.id FROM claims JOIN pages ON pages.id = page_id
        WHERE withdrawn IS NULL AND retired_at IS NOT NULL""",
    "windows without an end, though the claim gives a date": """
        SELECT id FROM claims WHERE earliest IS NULL AND latest IS NULL
        AND stance NOT IN ('unannounced', 'cancelled')""",
    "changes without a decision who is told": "SELECT id FROM changes WHERE owed IS NULL",
    "changes with other deliveries than were owed": """
        SELECT id FROM changes WHERE owed != (SELECT count(*) FROM deliveries WHERE change_id = changes.id)""",
    "changes that were to stay quiet, and are owed": """
        SELECT id FROM changes WHERE quiet IS NOT NULL AND id IN (SELECT change_id FROM deliveries)""",
    "changes held back that take nothing back": """
        SELECT id FROM changes WHERE held_until IS NOT NULL AND (takes_back IS NULL OR quiet IS NOT 'flapping')""",
    "changes of another watch or event than their claims": """
        SELECT changes.id FROM changes JOIN claims ON claims.id = ifnull(after_id, before_id)
        WHERE claims.watch_id IS NOT changes.watch_id OR claims.event != changes.event
            AND changes.kind != 'uncancelled'""",
    "deliveries sent at no time, or not sent at some": """
        SELECT id FROM deliveries WHERE (status = 'sent') != (sent_at IS NOT NULL)""",
    "pages whose contents are another edition's": """
        SELECT pages.id FROM pages LEFT JOIN editions ON editions.id = edition_id
        WHERE edition_id IS NOT NULL AND (editions.page_id IS NOT pages.id OR editions.fingerprint IS NOT pages.fingerprint)""",
    "pages whose contents were pruned": """
        SELECT pages.id FROM pages JOIN editions ON editions.id = edition_id WHERE pruned IS NOT NULL""",
    "editions that build on one that is not whole, or another page's": """
        SELECT editions.id FROM editions JOIN editions AS base ON base.id = editions.base_id
        WHERE base.base_id IS NOT NULL OR base.pruned IS NOT NULL OR base.page_id != editions.page_id""",
    "addresses of two pages": "SELECT page_id FROM addresses WHERE url IN (SELECT url FROM pages)",
    "pages with claims and without contents": """
        SELECT DISTINCT page_id FROM claims JOIN pages ON pages.id = page_id
        WHERE withdrawn IS NULL AND pages.edition_id IS NULL""",
    "claims that the search does not know": "SELECT id FROM claims WHERE id NOT IN (SELECT id FROM claims_fts_docsize)",
    "claims that only the search knows": "SELECT id FROM claims_fts_docsize WHERE id NOT IN (SELECT id FROM claims)",
    "headlines that the search does not know": """
        SELECT id FROM editions WHERE id NOT IN (SELECT id FROM editions_fts_docsize)""",
}

#: a line names so many rows
_NAMED: Final = 5


def faults(db: Database) -> list[str]:
    """Return what is wrong with the store, one line each; nothing where it is sound. It writes nothing."""
    try:
        if broken := _integrity(db):
            return broken  # what our tables say is worth nothing then
        return [*_dangling(db), *_broken(db), *_unreadable(db), *_out_of_step(db)]
    except (sqlite3.DatabaseError, zlib.error, ValueError) as error:
        return [f"the file is damaged: {error}"]


def _integrity(db: Database) -> list[str]:
    lines = [str(row[0]) for row in db.execute("PRAGMA integrity_check(20)")]
    return [] if lines == ["ok"] else [f"the file is damaged: {' '.join(line.split())}" for line in lines]


def _dangling(db: Database) -> Iterator[str]:
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield f"{table} {row}: names a row of {parent} that is not there"


def _broken(db: Database) -> Iterator[str]:
    for what, sql in INVARIANTS.items():
        if found := [number for (number,) in db.execute(sql)]:
            more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
            yield f"{what}: {', '.join(map(str, found[:_NAMED]))}{more}"


def _unreadable(db: Database) -> Iterator[str]:
    """Yield the editions whose text can't be unpacked, and the claims whose days are none or not those of their EDTF."""
    for (number,) in db.execute("SELECT id FROM editions"):
        try:
            blocks_of(db, number)
        except (zlib.error, ValueError) as error:
            yield f"edition {number}: its text can't be read: {error}"
    for row in db.query("SELECT * FROM claims"):
        try:
            right = claim_from(row).edtf == row["edtf"]
        except ValueError as error:
            yield f"claim {row['id']}: {error}"
            continue
        if not right:
            yield f"claim {row['id']}: its EDTF {row['edtf']} is not its days {row['earliest']} and {row['latest']}"


def _out_of_step(db: Database) -> Iterator[str]:
    """Yield the searches whose words are not those of their table; FTS5 compares them for whoever may write."""
    for table in ("claims_fts", "editions_fts", "watches_fts"):
        try:
            db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.OperationalError as error:
            if "readonly" not in str(error):
                raise
        except sqlite3.DatabaseError:
            yield f"{table}: the search is out of step with what it searches"
    db.rollback()
