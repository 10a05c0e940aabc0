import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlite_utils import Database

from store import schema
from store.errors import StoreError
from store.ledger import start_run
from store.schema import open_store, unhurried, writing

from .desk import NOON, WATCH, Desk, claim

TABLES = {
    "watches",
    "sources",
    "sites",
    "pages",
    "editions",
    "claims",
    "changes",
    "deliveries",
    "runs",
    "failures",
}


def test_a_new_store_has_its_tables_and_views(store: Database):
    assert set(store.table_names()) >= TABLES
    assert set(store.view_names()) == {
        "all_claims",
        "current_claims",
        "latest_answers",
        "latest_changes",
        "page_addresses",
    }


def test_a_store_is_opened_safe(store: Database):
    assert store.journal_mode == "wal"
    assert store.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert store.execute("PRAGMA synchronous").fetchone() == (2,)
    assert store.execute("PRAGMA busy_timeout").fetchone() == (schema.BUSY_SECONDS * 1000,)


def test_only_what_is_of_no_weight_waits_for_no_disk(store: Database):
    with unhurried(store), writing(store):
        assert store.execute("PRAGMA synchronous").fetchone() == (1,)

    assert store.execute("PRAGMA synchronous").fetchone() == (2,)


def began(store: Database) -> int:
    """Return how many runs another connection sees."""
    with closing(sqlite3.connect(store.execute("PRAGMA database_list").fetchone()[2])) as other:
        return int(other.execute("SELECT count(*) FROM runs").fetchone()[0])


def begins_and_fails(store: Database) -> None:
    with writing(store):
        store.execute("INSERT INTO runs (started_at) VALUES ('2026-01-05T18:30:00Z')")
        raise KeyError


def test_what_is_of_no_weight_is_one_transaction_and_what_follows_another(store: Database):
    with unhurried(store):
        for _ in range(2):
            with writing(store):
                store.execute("INSERT INTO runs (started_at) VALUES ('2026-01-05T18:30:00Z')")
            assert began(store) == 0
    assert began(store) == 2

    with pytest.raises(KeyError):
        begins_and_fails(store)
    assert began(store) == 2


def two_looks_of_which_one_fails(store: Database) -> None:
    with unhurried(store):
        with writing(store):
            store.execute("INSERT INTO runs (started_at) VALUES ('2026-01-05T18:30:00Z')")
        with writing(store):
            store.execute("INSERT INTO no_such_table VALUES (1)")


def test_an_error_undoes_all_that_is_of_no_weight_beside_it(store: Database):
    with pytest.raises(StoreError):
        two_looks_of_which_one_fails(store)

    assert began(store) == 0
    assert store.execute("PRAGMA synchronous").fetchone() == (2,)


def test_an_empty_file_becomes_a_store(path: Path):
    path.touch()

    with closing(open_store(path)) as db:
        assert set(db.table_names()) >= TABLES


def test_a_store_lives_in_memory_too():
    with closing(open_store(":memory:")) as db:
        assert set(db.table_names()) >= TABLES


def test_opening_twice_changes_nothing(path: Path):
    with closing(open_store(path)) as db:
        before = db.schema, list(db.query("SELECT * FROM _sqlite_migrations"))

    with closing(open_store(path)) as db:
        assert (db.schema, list(db.query("SELECT * FROM _sqlite_migrations"))) == before


def test_columns_tell_what_they_are_to_whoever_reads_the_schema(store: Database):
    assert "-- who is sending it now" in store.table("deliveries").schema
    assert store.table("claims").strict == store.supports_strict


@pytest.mark.parametrize(
    "content", [b"this is no database, only a text " * 40, b"\x00\xff" * 600], ids=["text", "noise"]
)
def test_what_is_no_database_is_refused_and_left_as_it_was(path: Path, content: bytes):
    path.write_bytes(content)

    with pytest.raises(StoreError, match="is not a SQLite database"):
        open_store(path)
    assert path.read_bytes() == content


def test_a_database_of_something_else_is_refused_and_left_as_it_was(path: Path):
    with closing(Database(path)) as other:
        other.table("claims").insert({"id": 1, "insurance": "hail"}, pk="id")

    with pytest.raises(StoreError, match="something else"):
        open_store(path)
    with closing(Database(path)) as other:
        assert other.table_names() == ["claims"]


def test_a_store_of_a_newer_version_is_refused(path: Path):
    with closing(open_store(path)) as db:
        db.table("_sqlite_migrations").insert(
            {"migration_set": "seasonwatch", "name": "m999_tomorrow", "applied_at": "2030-01-01"}
        )

    with pytest.raises(StoreError, match="newer seasonwatch"):
        open_store(path)


def test_a_damaged_store_is_refused_in_one_line(path: Path):
    open_store(path).close()
    damaged = bytearray(path.read_bytes())
    damaged[100:4096] = b"\x55" * 3996
    path.write_bytes(damaged)

    with pytest.raises(StoreError) as raised:
        open_store(path)
    assert "\n" not in str(raised.value)


def test_a_folder_that_is_missing_is_named(tmp_path: Path):
    with pytest.raises(StoreError, match=r"the folder .*nowhere does not exist"):
        open_store(tmp_path / "nowhere" / "seasonwatch.db")


def test_a_folder_is_no_store(tmp_path: Path):
    with pytest.raises(StoreError, match="is a folder"):
        open_store(tmp_path)


def test_a_store_that_is_missing_is_not_made_where_only_reading_is_meant(path: Path):
    with pytest.raises(StoreError, match="no store here yet"):
        open_store(path, create=False)
    assert not path.exists()


AS_NOBODY = """
import os, sys
from store.schema import open_store
open_store(":memory:").close()
if os.geteuid() == 0:
    os.setuid(65534)
open_store(sys.argv[1]).close()
"""


def as_nobody(path: Path) -> subprocess.CompletedProcess[str]:
    """Open the store at *path* as somebody to whom read-only means something, which it does not to root."""
    return subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(path)], capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that anybody may enter, which those of pytest are not."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)], ids=["the file", "its folder"])
def test_what_is_read_only_is_refused_in_one_line(open_folder: Path, file_mode: int, folder_mode: int):
    path = open_folder / "seasonwatch.db"
    open_store(path).close()
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)

    opened = as_nobody(path)

    open_folder.chmod(0o700)
    assert opened.returncode == 1
    assert re.search(r"^store\.errors\.StoreError: .* read-only", opened.stderr, re.MULTILINE)


READ_AS_NOBODY = AS_NOBODY.replace("open_store(sys.argv[1])", "store = open_store(sys.argv[1], reading=True)").replace(
    "store = open_store(sys.argv[1], reading=True).close()",
    "store = open_store(sys.argv[1], reading=True); print(store.execute('SELECT count(*) FROM runs').fetchone()[0])",
)


@pytest.mark.parametrize(
    ("file_mode", "folder_mode"),
    [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)],
    ids=["the file", "its folder", "both"],
)
@pytest.mark.parametrize("in_use", [False, True], ids=["at rest", "in use"])
def test_what_is_read_only_is_read_all_the_same(open_folder: Path, file_mode: int, folder_mode: int, in_use: bool):
    path = open_folder / "seasonwatch.db"
    with closing(open_store(path)) as db:
        start_run(db, at=NOON)
        if in_use:
            for file in open_folder.iterdir():
                file.chmod(file_mode)
        else:
            db.close()
            path.chmod(file_mode)
        open_folder.chmod(folder_mode)
        before = {file.name: file.read_bytes() for file in open_folder.iterdir() if not file.name.endswith("-shm")}
        done = subprocess.run(
            [sys.executable, "-c", READ_AS_NOBODY, str(path)], capture_output=True, text=True, check=False, timeout=60
        )
        open_folder.chmod(0o700)

        assert (done.stdout, done.stderr) == ("1\n", "")
        assert {file.name: file.read_bytes() for file in open_folder.iterdir() if file.name in before} == before


def test_a_read_only_store_of_an_older_version_is_refused_in_one_line(open_folder: Path):
    path = open_folder / "seasonwatch.db"
    with closing(open_store(path)) as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name LIKE 'm004%'")
        db.conn.commit()
    path.chmod(0o444)
    open_folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", READ_AS_NOBODY, str(path)], capture_output=True, text=True, check=False, timeout=60
    )
    open_folder.chmod(0o700)

    assert "StoreError" in done.stderr
    assert "of an older seasonwatch" in done.stderr


def test_what_may_be_written_is_opened_by_anybody(open_folder: Path):
    path = open_folder / "seasonwatch.db"
    open_store(path).close()
    path.chmod(0o666)

    assert as_nobody(path).stderr == ""


def test_two_processes_make_one_store_at_once(path: Path):
    script = "import sys; from store.schema import open_store; open_store(sys.argv[1]).close()"
    both = [subprocess.Popen([sys.executable, "-c", script, str(path)], stderr=subprocess.PIPE) for _ in range(2)]

    assert [(one.communicate(timeout=60)[1], one.returncode) for one in both] == [(b"", 0), (b"", 0)]


def test_an_error_in_a_transaction_takes_all_of_it_back(store: Database):
    def half() -> None:
        with writing(store):
            store.execute("INSERT INTO runs (started_at) VALUES ('2026-01-05T12:00:00Z')")
            raise RuntimeError("the lights go out")

    with pytest.raises(RuntimeError):
        half()
    assert store.table("runs").count == 0
    assert not store.conn.in_transaction


def test_a_lock_held_for_too_long_is_told_in_one_line(
    store: Database, reader: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
):
    store.execute("PRAGMA busy_timeout = 50")
    reader.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreError, match="in use by another process"):
        start_run(store, at=NOON)

    reader.rollback()
    assert start_run(store, at=NOON) == 1


def test_a_full_disk_is_told_in_one_line_and_leaves_the_store_whole(desk: Desk):
    desk.db.execute("PRAGMA max_page_count = " + str(desk.db.execute("PRAGMA page_count").fetchone()[0]))

    def fill() -> None:
        for number in range(200):
            desk.read(claim("2026", "It comes. " * 200), url=f"https://a.example/{number}")

    with pytest.raises(StoreError, match="full"):
        fill()
    assert desk.rows("PRAGMA integrity_check") == [("ok",)]
    assert desk.rows("SELECT count(*) FROM pages") == desk.rows("SELECT count(DISTINCT page_id) FROM editions")


def test_people_can_read_while_an_article_is_written(desk: Desk, reader: sqlite3.Connection):
    desk.read(claim("2026"))
    with writing(desk.db):
        desk.db.execute("UPDATE claims SET quote = 'half-way'")

        assert reader.execute("SELECT quote FROM current_claims").fetchall() == [("It returns.",)]


def test_views_answer_plain_sqlite3(desk: Desk, reader: sqlite3.Connection):
    desk.end_first_look()
    desk.read(claim("2026", "It comes in 2026.", credit="Ann Lee"))
    desk.read(claim("2027", "It comes in 2027.", credit="Ann Lee"))

    claims = reader.execute(
        "SELECT watch, site, event, earliest, latest, edtf, stance, attributed_to FROM current_claims"
    )
    changes = reader.execute("SELECT kind, edtf_before, edtf_after, told FROM latest_changes")
    assert claims.fetchall() == [
        (WATCH.slug, "courier.example", "release", "2027-01-01", "2027-12-31", "2027", "expected", "Ann Lee")
    ]
    assert changes.fetchall() == [("moved", "2026", "2027", "phone: due"), ("new", None, "2026", "phone: due")]


@pytest.mark.parametrize(
    "edtf", ["2026", "2026-03", "2026-03-04", "2026-05/2026-08", "../2026", "2026/..", "2026/2027"]
)
def test_windows_are_stored_in_edtf_that_the_edtf_package_reads(desk: Desk, edtf: str):
    from edtf import parse_edtf

    desk.read(claim(edtf))

    ((written, earliest, latest),) = desk.rows("SELECT edtf, earliest, latest FROM claims")
    parsed = parse_edtf(str(written))
    assert earliest is None or date(*parsed.lower_strict()[:3]) == date.fromisoformat(str(earliest))
    assert latest is None or date(*parsed.upper_strict()[:3]) == date.fromisoformat(str(latest))
