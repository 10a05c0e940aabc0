import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from store import ledger
from store.mirror import sync_watches
from store.schema import open_store

from .desk import NOON, WATCH, Desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "seasonwatch.db"


@pytest.fixture
def store(path: Path) -> Iterator[Database]:
    db = open_store(path)
    yield db
    db.close()


@pytest.fixture
def desk(store: Database) -> Desk:
    sync_watches(store, [WATCH], NOON)
    return Desk(store, ledger.start_run(store, at=NOON))


@pytest.fixture
def reader(path: Path, store: Database) -> Iterator[sqlite3.Connection]:
    """A second connection, as somebody with plain sqlite3 would have."""
    connection = sqlite3.connect(path)
    yield connection
    connection.close()
