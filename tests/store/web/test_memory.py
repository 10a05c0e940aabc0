"""What is kept in memory is what would be worked out anew."""

from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from store.schema import open_store
from store.web.memory import Drawings, Memory

DAY = date(2026, 1, 5)


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return open_store(tmp_path / "seasonwatch.db")


def test_a_value_is_kept_until_the_store_is_written_to_or_the_day_ends(db: Database):
    memory, made = Memory(), iter(range(9))

    def ask(day: date = DAY) -> int:
        return memory.recall(db, day, "number", lambda: next(made))

    assert [ask(), ask()] == [0, 0]
    db.execute("INSERT INTO officials (name, role) VALUES ('Northlight', 'studio')")
    db.conn.commit()
    assert [ask(), ask()] == [1, 1]
    assert ask(date(2026, 1, 6)) == 2


def test_what_lasts_is_of_one_store_alone(db: Database, tmp_path: Path):
    memory, other = Memory(), open_store(tmp_path / "other.db")

    assert memory.lasting(db, Drawings) is memory.lasting(db, Drawings)
    assert memory.lasting(db, Drawings) is not memory.lasting(other, Drawings)


def test_a_picture_is_drawn_anew_where_something_else_is_shown():
    made, drawings = iter("abc"), Drawings()

    drawn = [drawings.drawn("small", shown, lambda: next(made)) for shown in (1, 1, 2)]

    assert drawn == ["a", "a", "b"]
    assert drawings.drawn("large", 2, lambda: next(made)) == "c"
