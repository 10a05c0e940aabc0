"""A page costs what it shows, whatever else the store has: counted in steps of SQLite's machine, not in time."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from store.schema import open_store
from store.web import pages, watchpage
from store.web.pages import Asked, Shown
from tests.benchmarks.web import fill

SHOW = "show-7-2"
FRONT = Asked("", {}, datetime.now(UTC), "5.5.1700000000")
CASES: tuple[tuple[Callable[[Database, Asked], Shown], str, dict[str, str]], ...] = (
    (pages.front, "", {}),
    (watchpage.watch, SHOW, {}),
    (pages.changes, "", {}),
    (pages.changes, "", {"watch": SHOW, "kind": "moved"}),
    (pages.changes, "", {"before": "9000"}),
)


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two stores, of which one has twice as much of everything as the other."""
    made = []
    for share in (0.1, 0.2):
        path = tmp_path_factory.mktemp("scale") / "seasonwatch.db"
        with closing(open_store(path)) as db:
            fill(db, share=share)
        made.append(path)
    return made


@pytest.mark.parametrize(("page", "part", "query"), CASES, ids=lambda case: str(getattr(case, "__name__", case)))
def test_a_page_does_not_grow_with_the_store(
    stores: list[Path], page: Callable[[Database, Asked], Shown], part: str, query: dict[str, str]
):
    small, large = (_steps(path, page, Asked(part, query, FRONT.now, FRONT.seen)) for path in stores)

    assert large < 1.3 * small


def _steps(path: Path, page: Callable[[Database, Asked], Shown], asked: Asked) -> int:
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.set_progress_handler(step, 50)
        assert page(Database(connection), asked).status == 200
    return steps
