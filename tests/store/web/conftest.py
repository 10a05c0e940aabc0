import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from store.model import Stance
from store.schema import open_store

from .shelf import claim, close_all, open_shelf, read


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A store in which one watch moved: a guess first, then a date that an official page confirms. Not to be written to."""
    path = tmp_path_factory.mktemp("kept") / "seasonwatch.db"
    db = open_shelf(path)
    today = datetime.now(UTC)
    year = today.year + 1
    guess = claim(f"{year}-05-01", f"{year}-08-31", credit="Neil Stand", quote="It may return in the warm months.")
    read(db, [guess], at=today - timedelta(days=90))
    sure = claim(f"{year}-06-12", stance=Stance.CONFIRMED, credit="Harbour TV", quote="It returns on 12 June.")
    read(db, [sure], at=today - timedelta(days=3), url="https://press.harbour.example/shift")
    db.execute("UPDATE sites SET kind = 'official' WHERE domain = 'press.harbour.example'")
    db.conn.commit()
    db.close()
    yield path
    close_all()


@pytest.fixture
def path(kept: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The store that is kept, or where a test writes to the shelf a copy of its own."""
    if "shelf" not in request.fixturenames:
        return kept
    return Path(shutil.copy(kept, tmp_path / "seasonwatch.db"))


@pytest.fixture
def shelf(path: Path) -> Iterator[Database]:
    """The store, to be written to."""
    db = open_store(path)
    yield db
    db.close()
