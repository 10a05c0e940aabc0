import sqlite3

import pytest
from sqlite_utils import Database

from store.glossary import _EVERYWHERE, _THERE, relations


def test_every_table_view_and_column_has_its_meaning(store: Database):
    told = relations(store)

    assert [one.name for one in told if not one.meaning] == []
    assert [f"{one.name}.{column.name}" for one in told for column in one.columns if not column.meaning] == []
    assert {"claims", "current_claims", "answers", "latest_answers"} <= {one.name for one in told}


def test_nothing_is_explained_that_is_not_there(store: Database):
    there = {(one.name, column.name) for one in relations(store) for column in one.columns}

    assert set(_THERE) <= there
    assert set(_EVERYWHERE) <= {column for _, column in there}


def test_no_table_of_the_search_or_of_sqlite_is_listed(store: Database):
    assert [one.name for one in relations(store) if "fts" in one.name or one.name.startswith(("_", "sqlite"))] == []


@pytest.mark.parametrize(
    ("sql", "meanings"),
    [
        (
            "CREATE TABLE t (  -- all\n    id INTEGER,  -- first\n    other TEXT  -- last, (really)\n)",
            ["first", "last, (really)"],
        ),
        (
            "CREATE TABLE t (  -- all\n    id INTEGER, other TEXT CHECK (other IN ('a', 'b -- c'))  -- both\n)",
            ["its number", "both"],
        ),
    ],
)
def test_comments_are_read_from_a_definition(sql, meanings):
    db = Database(sqlite3.connect(":memory:"))
    db.execute(sql)

    (one,) = relations(db)
    db.close()
    assert (one.meaning, [column.meaning for column in one.columns]) == ("all", meanings)


def test_a_comment_of_a_column_that_was_added_is_read():
    db = Database(sqlite3.connect(":memory:"))
    db.execute("CREATE TABLE t (id INTEGER)")
    db.execute("ALTER TABLE t ADD COLUMN later /* came later, with a comma */ TEXT NOT NULL DEFAULT ''")

    (one,) = relations(db)
    db.close()
    assert one.columns[1].meaning == "came later, with a comma"
