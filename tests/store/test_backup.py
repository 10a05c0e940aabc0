import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from store import ledger
from store.backup import back_up, prune, restore
from store.check import faults
from store.errors import StoreError
from store.model import Article, Block, BlockKind
from store.schema import open_store, writing
from store.texts import blocks_of

from .desk import NOON, PAGE, Desk, claim
from .test_kills import CRAWL


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.db"


def edtfs(path: Path) -> list[str]:
    with closing(open_store(path)) as db:
        return [edtf for (edtf,) in db.execute("SELECT edtf FROM current_claims ORDER BY edtf")]


def test_a_copy_has_all_that_the_store_has(desk: Desk, path: Path, copy: Path):
    desk.read(claim("2026"))
    back_up(path, copy)

    assert edtfs(copy) == ["2026"]
    with closing(sqlite3.connect(path)) as one, closing(sqlite3.connect(copy)) as other:
        assert list(one.iterdump()) == list(other.iterdump())


def test_a_copy_is_one_file_and_leaves_nothing_beside_it(desk: Desk, path: Path, tmp_path: Path):
    (tmp_path / "copies").mkdir()
    back_up(path, tmp_path / "copies" / "copy.db")

    assert [file.name for file in (tmp_path / "copies").iterdir()] == ["copy.db"]


def test_a_copy_made_while_a_crawl_runs_is_sound(desk: Desk, path: Path, copy: Path):
    crawl = subprocess.Popen([sys.executable, "-c", CRAWL, str(path), "0"], stdout=subprocess.PIPE, text=True)
    assert crawl.stdout is not None
    with crawl, crawl.stdout:
        crawl.stdout.readline()
        sizes = []
        for _ in range(8):
            back_up(path, copy)
            with closing(open_store(copy)) as db:
                assert faults(db) == []
                sizes.append(db.table("changes").count)
        crawl.kill()
    assert sizes == sorted(sizes)
    assert sizes[-1] > sizes[0]


def test_a_transaction_under_way_is_not_in_the_copy(desk: Desk, path: Path, copy: Path):
    desk.read(claim("2026"))
    with writing(desk.db):
        desk.db.execute("UPDATE claims SET quote = 'half-way'")
        back_up(path, copy)

    with closing(open_store(copy)) as db:
        assert db.execute("SELECT quote FROM claims").fetchall() == [("It returns.",)]


def test_a_copy_takes_the_place_of_an_older_one_only(desk: Desk, path: Path, copy: Path, tmp_path: Path):
    back_up(path, copy)
    desk.read(claim("2026"))
    back_up(path, copy)
    assert edtfs(copy) == ["2026"]

    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ann, " * 100)
    with pytest.raises(StoreError, match="not a SQLite database"):
        back_up(path, letter)
    with pytest.raises(StoreError, match="is the store itself"):
        back_up(path, path)
    assert letter.read_text().startswith("Dear Ann")


def test_what_is_restored_is_what_was_copied_and_the_old_store_is_kept(
    desk: Desk, path: Path, copy: Path, tmp_path: Path
):
    desk.read(claim("2026"))
    back_up(path, copy)
    desk.read(claim("2027"))
    desk.db.close()
    kept = restore(copy, path, at=NOON)

    assert kept == tmp_path / "seasonwatch.db.before-20260105T120000"
    assert edtfs(path) == ["2026"]
    assert edtfs(kept) == ["2027"]
    assert edtfs(copy) == ["2026"]


def test_a_copy_is_restored_where_there_is_no_store(desk: Desk, path: Path, copy: Path, tmp_path: Path):
    desk.read(claim("2026"))
    back_up(path, copy)

    assert restore(copy, tmp_path / "fresh.db", at=NOON) is None
    assert edtfs(tmp_path / "fresh.db") == ["2026"]


def test_a_damaged_store_is_replaced_and_kept(desk: Desk, path: Path, copy: Path):
    desk.read(claim("2026"))
    back_up(path, copy)
    desk.db.close()
    damaged = b"\x55" * 5000
    path.write_bytes(damaged)
    kept = restore(copy, path, at=NOON)

    assert edtfs(path) == ["2026"]
    assert kept is not None
    assert kept.read_bytes() == damaged


def test_a_store_that_is_in_use_is_not_replaced(desk: Desk, path: Path, copy: Path):
    desk.read(claim("2026"))
    back_up(path, copy)
    desk.read(claim("2027"))

    with pytest.raises(StoreError, match=r"is in use .* nothing was restored"):
        restore(copy, path, at=NOON)
    assert edtfs(path) == ["2027"]


def not_ours(path: Path) -> None:
    path.unlink()
    with closing(Database(path)) as other:
        other.table("stamps").insert({"id": 1})


def newer(path: Path) -> None:
    with closing(open_store(path)) as db:
        db.table("_sqlite_migrations").insert(
            {"migration_set": "seasonwatch", "name": "m999_tomorrow", "applied_at": "2030-01-01"}
        )


def damaged(path: Path) -> None:
    with closing(open_store(path)) as db:
        db.execute("DELETE FROM deliveries")
        db.conn.commit()


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


REFUSED = {
    "something else": (not_ours, "something else"),
    "of a newer version": (newer, "newer seasonwatch"),
    "with a delivery lost": (damaged, "is damaged"),
    "cut short": (cut_short, "malformed|damaged"),
    "not there": (Path.unlink, "no such file"),
}


@pytest.mark.parametrize(("spoil", "match"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_good_copy_is_refused_and_the_store_is_as_it_was(
    desk: Desk, path: Path, copy: Path, tmp_path: Path, spoil, match: str
):
    desk.end_first_look()
    desk.read(claim("2026"))
    back_up(path, copy)
    desk.db.close()
    spoil(copy)
    before = path.read_bytes()

    with pytest.raises(StoreError, match=match) as raised:
        restore(copy, path, at=NOON)
    assert "\n" not in str(raised.value)
    assert path.read_bytes() == before
    assert not [file.name for file in tmp_path.iterdir() if file.name.startswith(".") or "before" in file.name]


def test_readers_go_on_while_a_copy_is_made(desk: Desk, path: Path, copy: Path):
    desk.read(claim("2026"))
    errors: list[StoreError] = []

    def look() -> None:
        try:
            for _ in range(20):
                edtfs(path)
        except StoreError as error:
            errors.append(error)

    reader = threading.Thread(target=look)
    reader.start()
    for _ in range(5):
        back_up(path, copy)
    reader.join()
    assert errors == []


def test_old_text_is_let_go_and_claims_are_kept(desk: Desk):
    desk.read(claim("2026", "It comes in 2026."))
    desk.read(claim("2027", "It comes in 2027."))
    desk.at += timedelta(days=100)
    desk.read(claim("2028", "It comes in 2028."))
    desk.db.execute("INSERT INTO failures (at, page_id, reason) VALUES ('2026-01-06T00:00:00Z', 1, 'no answer')")
    desk.db.conn.commit()
    claims = desk.rows("SELECT id, edtf, quote, withdrawn FROM claims")

    pruned = prune(desk.db, keep=timedelta(days=90), at=desk.at)

    assert (pruned.editions, pruned.failures) == (2, 1)
    assert desk.rows("SELECT id FROM editions WHERE pruned IS NULL") == [(3,)]
    assert desk.rows("SELECT id, edtf, quote, withdrawn FROM claims") == claims
    assert faults(desk.db) == []
    assert prune(desk.db, keep=timedelta(days=90), at=desk.at).editions == 0


def test_contents_that_come_back_after_their_text_was_let_go_have_it_again(desk: Desk):
    desk.read(claim("2026"), fingerprint="a")
    desk.read(claim("2027"), fingerprint="b")
    desk.at += timedelta(days=100)
    prune(desk.db, keep=timedelta(days=90), at=desk.at)
    desk.read(claim("2026"), fingerprint="a")

    assert faults(desk.db) == []
    assert [block.text for block in blocks_of(desk.db, 1)] == ["A keeper walks up the stairs."]
    assert desk.rows("SELECT url FROM pages WHERE edition_id = 1") == [(PAGE,)]


def test_the_file_grows_smaller_when_much_is_let_go(desk: Desk):
    noise = random.Random(5)
    for number in range(40):
        article = Article(PAGE, "News", (Block(BlockKind.P, noise.randbytes(4_000).hex()),))
        ledger.record_article(
            desk.db, url=PAGE, article=article, claims={}, fingerprint=str(number), run=desk.run, at=desk.at
        )

    pruned = prune(desk.db, keep=timedelta(0), at=desk.at + timedelta(hours=1))
    assert pruned.editions == 39
    assert pruned.bytes > 100_000
