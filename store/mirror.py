"""Keeps the store's watches, sources and kinds of sites like those of the configuration.

What leaves the configuration is marked and keeps its claims.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from store.known_sites import SiteKind
from store.model import Source, Watch
from store.officials import Role
from store.rows import stamp
from store.schema import writing
from store.sites import kind_of, site_number


def sync_watches(db: Database, watches: Iterable[Watch], at: datetime) -> None:
    """Make the store's list of watches *watches*: add, edit, bring back and mark as removed, told apart by slug.

    A watch whose titles were edited, or that comes back, has its first look before it again: pages that have not
    changed since have not been read for it.
    """
    wanted = {
        watch.slug: {
            "title": watch.title,
            "season": watch.season,
            "aliases": json.dumps(list(watch.aliases), ensure_ascii=False),
        }
        for watch in watches
    }
    _sync(db, "watches", "slug", wanted, {"looked_at": None}, stamp(at))


def sync_sources(db: Database, sources: Iterable[Source], at: datetime) -> None:
    """Make the store's list of sources *sources*, told apart by address."""
    _sync(db, "sources", "url", {source.url: {"kind": str(source.kind)} for source in sources}, {}, stamp(at))


def sync_sites(db: Database, own: Mapping[str, SiteKind]) -> None:
    """Give all sites of the store their kinds anew, by the user's *own* words (domain -> kind) and the table."""
    with writing(db):
        for domain in own:
            site_number(db, domain)
        for number, domain, kind in list(db.execute("SELECT id, domain, kind FROM sites")):
            if kind != (wanted := kind_of(domain, own)):
                db.execute("UPDATE sites SET kind = ? WHERE id = ?", [str(wanted), number])


def sync_officials(db: Database, own: Mapping[str, Role]) -> None:
    """Make the store's list of voices that are official by the user's word that of *own* (name -> role)."""
    with writing(db):
        db.execute("DELETE FROM officials")
        db.table("officials").insert_all({"name": name, "role": str(role)} for name, role in own.items())


def _sync(
    db: Database, table: str, key: str, wanted: Mapping[str, Mapping[str, Any]], reset: Mapping[str, Any], now: str
) -> None:
    """Make the rows of *table* that are not removed those of *wanted*; an edited one takes the columns of *reset* too."""
    with writing(db):
        known = {row[key]: row for row in db.query(f"SELECT * FROM {table}")}
        for name, columns in wanted.items():
            if name not in known:
                db.table(table).insert({key: name, **columns, "added_at": now})
            elif any(known[name][column] != value for column, value in {**columns, "removed_at": None}.items()):
                db.table(table).update(known[name]["id"], {**columns, **reset, "removed_at": None})
        for name, row in known.items():
            if name not in wanted and row["removed_at"] is None:
                db.table(table).update(row["id"], {"removed_at": now})
