"""Opens the store, or says in one line why it can't; and the one way to write to it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from sqlite_utils import Database

from store.errors import StoreError
from store.migrations import migrations

#: how long a writer waits for another process's transaction; ours last milliseconds, so this is for backups and people
BUSY_SECONDS: Final = 20

#: seconds until a lock for which SQLite does not wait is asked for again
_AGAIN: Final = 0.05

_PRAGMAS: Final = (
    "PRAGMA foreign_keys = ON",
    # One fsync a transaction. NORMAL would do without, and lose the last transactions in a power cut: a message that
    # went out would go out again. An article costs its site a second of politeness; the fsync is nothing beside that.
    "PRAGMA synchronous = FULL",
)

#: the store of which a block of `unhurried` has the transaction
_held: ContextVar[Database | None] = ContextVar("held", default=None)


def open_store(path: str | Path, *, create: bool = True, reading: bool = False) -> Database:
    """Open the store at *path* (``:memory:`` for one that lives as long as the connection), with its schema up to date.

    With *reading* nothing is made, and a file or folder that may not be written is opened all the same, to be read
    only. It raises StoreError where there is no such folder, no such file and *create* is false, where the file may not
    be written, is no SQLite database, belongs to something else or was written by a newer version.
    """
    refusal = _check_place(path, create=create and not reading)
    if refusal and not reading:
        raise StoreError(refusal)
    try:
        connection = _reader(Path(path)) if refusal else sqlite3.connect(str(path), timeout=BUSY_SECONDS)
    except sqlite3.Error as error:
        raise StoreError(f"{path}: can't be opened: {error}") from error
    try:
        return _prepared(connection, path, read_only=bool(refusal))
    except BaseException:
        connection.close()
        raise


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """Run the block as one transaction that holds the write lock from its start.

    `Database.atomic` begins without the lock, so that two writers could both read and only then fail. What SQLite
    refuses (a lock held for too long, a full disk, a damaged file) is raised as StoreError; nothing is written then.
    Inside of `unhurried` the block is a part of that transaction.
    """
    if _held.get() is db:
        yield
        return
    try:
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.commit()
        except BaseException:
            db.rollback()
            raise
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        raise StoreError(reason(error)) from error


@contextmanager
def unhurried(db: Database) -> Iterator[None]:
    """Make one transaction of the block that waits for no disk: a power cut may undo it, no end of the process does.

    For what is of no weight by itself, such as that pages have not changed: it lasts with whatever is written next.
    """
    db.execute("PRAGMA synchronous = NORMAL")
    try:
        with writing(db):
            token = _held.set(db)
            try:
                yield
            finally:
                _held.reset(token)
    finally:
        db.execute("PRAGMA synchronous = FULL")


def _check_place(path: str | Path, *, create: bool) -> str | None:
    """Raise StoreError where there can be no store; return why nothing may be written there, None where it may."""
    if str(path) == ":memory:":
        return None
    place = Path(path)
    if place.is_dir():
        raise StoreError(f"{path}: is a folder; name a file")
    if not place.exists() or (not create and place.is_file() and not place.stat().st_size):
        if not create:
            raise StoreError(
                f"{path}: there is no store here yet; `seasonwatch crawl` makes one, and --db names one elsewhere"
            )
        if not place.parent.is_dir():
            raise StoreError(f"{path}: the folder {place.parent} does not exist")
    if place.exists() and not os.access(place, os.W_OK):
        return f"{path}: the file is read-only"
    if not os.access(place.parent, os.W_OK):
        return f"{path}: the folder {place.parent} is read-only, and SQLite keeps its journal there"
    return None


def _reader(path: Path) -> sqlite3.Connection:
    """Open a file that may not be written; one without a journal that is in use is taken as it is: nobody writes to it."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        journal = Path(f"{path}-wal")
        if journal.exists() and journal.stat().st_size:
            raise  # what it has is not in the file yet
        return sqlite3.connect(f"{address}&immutable=1", uri=True)
    return connection


def _prepared(connection: sqlite3.Connection, path: str | Path, *, read_only: bool) -> Database:
    try:
        # the first statement that reads the file: what is no database fails here
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        db = Database(connection, execute_plugins=False)  # to look for some takes as long as most questions
        _check_ours(db, path)
        if not read_only and str(path) != ":memory:":
            _keep_wal(db)
        for pragma in _PRAGMAS:
            db.execute(pragma)
        if migrations.pending(db) and read_only:
            raise StoreError(f"{path}: is read-only, and of an older seasonwatch; use it once where it may be written")
        if migrations.pending(db):
            with writing(db):  # so that two processes that find the same old file don't both migrate it
                migrations.apply(db)
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path}: {reason(error)}") from error
    return db


def _keep_wal(db: Database) -> None:
    """Have SQLite write ahead; where two processes make a store at once it does not wait for the lock that this takes."""
    until = monotonic() + BUSY_SECONDS
    while True:
        try:
            db.enable_wal()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > until:
                raise
            sleep(_AGAIN)
        else:
            return


def _check_ours(db: Database, path: str | Path) -> None:
    if not db.table_names():
        return
    applied = {migration.name for migration in migrations.applied(db)}
    if not applied:
        raise StoreError(f"{path}: is a database of something else, not a seasonwatch store")
    if applied - _known_steps():
        raise StoreError(f"{path}: was written by a newer seasonwatch; upgrade this one to read it")


def _known_steps() -> set[str]:
    fresh = Database(memory=True, execute_plugins=False)
    try:
        return {migration.name for migration in migrations.pending(fresh)}
    finally:
        fresh.close()


def reason(error: sqlite3.DatabaseError) -> str:
    """Say in plain words why SQLite refuses."""
    text = str(error)
    if "not a database" in text:
        return "is not a SQLite database"
    if "locked" in text or "busy" in text:
        return f"the store is in use by another process for more than {BUSY_SECONDS} seconds; try again later"
    if "readonly" in text:
        return "the store is read-only"
    return f"SQLite says: {text}"
