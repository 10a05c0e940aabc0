"""Keeps a store well: a copy while it is in use, a copy put back, and old text let go."""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from store.check import faults
from store.errors import StoreError
from store.rows import pack_blocks, stamp
from store.schema import open_store, reason, writing
from store.texts import repack


@dataclass(frozen=True, slots=True)
class Pruned:
    """What was let go: the text of so many editions, so many rows of failures, and the bytes that the file lost."""

    editions: int
    failures: int
    bytes: int


def back_up(store: Path, file: Path) -> None:
    """Copy the store to *file* as it is at one moment, while others read and write it.

    A copy made before is replaced, at once and whole. Raises StoreError where *file* is the store itself or something
    else than a store.
    """
    if not file.parent.is_dir():
        raise StoreError(f"{file.parent}: there is no such folder; make it, or name a file elsewhere")
    if file.exists():
        if file.samefile(store):
            raise StoreError(f"{file}: is the store itself; name another file")
        open_store(file, reading=True).close()  # refuses what is no store of ours
    with closing(open_store(store, reading=True)) as db, _beside(file) as fresh:
        _copy(db.conn, fresh)
        fresh.replace(file)


def restore(file: Path, store: Path, *, at: datetime) -> Path | None:
    """Put the copy *file* in the store's place; return where the old store is kept, None where there was none.

    Nobody else may be writing: what they wrote would be in the old one. Raises StoreError where *file* is no store, is
    of a newer version or is damaged, or where the store is in use; the store is as it was then.
    """
    if not file.exists():
        raise StoreError(f"{file}: there is no such file; name a copy that `seasonwatch backup` made")
    if store.exists() and file.samefile(store):
        raise StoreError(f"{file}: is the store itself; name the copy")
    with _beside(store) as fresh:
        with closing(open_store(file, reading=True)) as copy:
            _copy(copy.conn, fresh)
        with closing(open_store(fresh)) as db:  # an older one is brought up to date, before it takes the place
            wrong = faults(db)
            db.execute("PRAGMA journal_mode = DELETE")  # all of it in the one file that moves
        if wrong:
            raise StoreError(f"{file}: is damaged ({wrong[0]}); the store is as it was")
        kept = _keep(store, at) if store.exists() else None
        fresh.replace(store)
    return kept


def prune(db: Database, *, keep: timedelta, at: datetime) -> Pruned:
    """Let go of what is older than *keep*: the text of contents that pages no longer have, and the list of failures.

    Claims, changes and deliveries stay, with their quotes.
    """
    before, now, cutoff = _size(db), stamp(at), stamp(at - keep)
    with writing(db):
        editions = db.execute(
            """UPDATE editions SET pruned = ? WHERE pruned IS NULL AND first_seen < ?
            AND id NOT IN (SELECT edition_id FROM pages WHERE edition_id IS NOT NULL)""",
            [now, cutoff],
        ).rowcount
        for (number,) in list(db.execute(_BUILD_ON_PRUNED)):
            repack(db, number)
        db.execute("UPDATE editions SET blocks = ?, base_id = NULL WHERE pruned = ?", [pack_blocks(()), now])
        failures = db.execute("DELETE FROM failures WHERE at < ?", [cutoff]).rowcount
    try:
        db.vacuum()
    except sqlite3.DatabaseError as error:
        raise StoreError(f"old text is dropped, but the file could not be made smaller: {reason(error)}") from error
    return Pruned(editions, failures, max(0, before - _size(db)))


#: editions that stay and build on the text of one that goes
_BUILD_ON_PRUNED: Final = """
    SELECT id FROM editions WHERE pruned IS NULL AND base_id IN (SELECT id FROM editions WHERE pruned IS NOT NULL)
    ORDER BY id"""


@contextmanager
def _beside(file: Path) -> Iterator[Path]:
    """Give the name of a file in the same folder; what is still there at the end goes."""
    fresh = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        yield fresh
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{file}: {reason(error)}") from error
    finally:
        for left in _with_journals(fresh):
            left.unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, fresh: Path) -> None:
    """Copy a database in one step, so that it is of one moment, to the disk."""
    descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    try:
        with closing(sqlite3.connect(fresh)) as target:
            source.backup(target)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _keep(store: Path, at: datetime) -> Path:
    """Give the old store a second name, under which it stays when another file takes its place."""
    kept = store.with_name(f"{store.name}.before-{at:%Y%m%dT%H%M%S}")
    try:
        with closing(sqlite3.connect(store, timeout=1)) as old:
            old.execute("PRAGMA journal_mode = DELETE")  # takes in its journal, and fails while others have it open
    except sqlite3.OperationalError as error:
        raise StoreError(f"{store}: is in use ({error}); stop what uses it first; nothing was restored") from error
    except sqlite3.DatabaseError:
        pass  # it is damaged, which may be why it is replaced
    for part, name in zip(_with_journals(store), _with_journals(kept), strict=True):
        if part == store:
            os.link(part, name)
        elif part.exists():
            part.rename(name)
    return kept


def _with_journals(file: Path) -> tuple[Path, ...]:
    return file, Path(f"{file}-wal"), Path(f"{file}-shm"), Path(f"{file}-journal")


def _size(db: Database) -> int:
    return int(db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0])
