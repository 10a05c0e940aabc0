"""Each invariant is broken on purpose, and `faults` tells it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from store import ledger
from store.check import INVARIANTS, faults
from store.mirror import sync_watches
from store.schema import open_store

from .desk import NOON, WATCH, Desk, claim

ELSEWHERE = "https://www.herald.example/lighthouse"

#: what is done to a sound store -> the line that tells of it
BREAKS = {
    "UPDATE claims SET edition_id = (SELECT edition_id FROM pages WHERE url LIKE '%herald%') WHERE id = 1": (
        "claims that no edition of their page shows: 1"
    ),
    "UPDATE claims SET last_seen = '' WHERE id = 1": "claims without the time of a sighting: 1",
    "UPDATE pages SET retired_at = '2026-01-06T00:00:00Z' WHERE id = 1": "claims that live on a page that is gone: 2",
    "DROP INDEX living_claims; UPDATE claims SET withdrawn = NULL, earliest = '2027-01-01', latest = '2027-12-31', "
    "edtf = '2027' WHERE id = 1": "claims that a page makes twice: 2",
    "UPDATE claims SET earliest = NULL, latest = NULL, edtf = NULL WHERE id = 1": (
        "windows without an end, though the claim gives a date: 1"
    ),
    "UPDATE changes SET owed = NULL WHERE id = 2": "changes without a decision who is told: 2",
    "DELETE FROM deliveries WHERE change_id = 2": "changes with other deliveries than were owed: 2",
    "UPDATE changes SET quiet = 'copy' WHERE id = 2": "changes that were to stay quiet, and are owed: 2",
    "UPDATE changes SET held_until = '2026-02-01T00:00:00Z' WHERE id = 2": "changes held back that take nothing back: 2",
    "UPDATE changes SET event = 'trailer' WHERE id = 2": "changes of another watch or event than their claims: 2",
    "UPDATE deliveries SET status = 'sent' WHERE id = 1": "deliveries sent at no time, or not sent at some: 1",
    "UPDATE pages SET fingerprint = 'other' WHERE id = 1": "pages whose contents are another edition's: 1",
    "UPDATE editions SET pruned = '2026-01-06T00:00:00Z'": "pages whose contents were pruned: 1, 2",
    "UPDATE editions SET base_id = 1 WHERE id = 3": "editions that build on one that is not whole, or another page's: 3",
    "INSERT INTO addresses SELECT url, 2, '2026-01-06T00:00:00Z' FROM pages WHERE id = 1": "addresses of two pages: 2",
    "UPDATE pages SET edition_id = NULL WHERE id = 2": "pages with claims and without contents: 2",
    "DELETE FROM claims_fts_docsize WHERE id = 1": "claims that the search does not know: 1",
    "INSERT INTO claims_fts_docsize VALUES (99, x'01')": "claims that only the search knows: 99",
    "DELETE FROM editions_fts_docsize WHERE id = 1": "headlines that the search does not know: 1",
    "DROP TRIGGER claims_fts_update; UPDATE claims SET quote = 'Something else.'": (
        "claims_fts: the search is out of step with what it searches"
    ),
    "UPDATE editions SET blocks = x'00' WHERE id = 1": ("edition 1: its text can't be read: it is cut short"),
    "UPDATE claims SET edtf = '2031' WHERE id = 1": "claim 1: its EDTF 2031 is not its days 2026-01-01 and 2026-12-31",
    "UPDATE claims SET earliest = '2030-01-01' WHERE id = 1": (
        "claim 1: window ends before it starts: 2030-01-01 > 2026-12-31"
    ),
    "PRAGMA foreign_keys = OFF; UPDATE claims SET watch_id = 77 WHERE id = 3": (
        "claims 3: names a row of watches that is not there"
    ),
}


@pytest.fixture
def sound(desk: Desk) -> Desk:
    """A store in which a date moved on one page, and another page says it too."""
    desk.end_first_look()
    desk.read(claim("2026", "It comes in 2026."))
    desk.read(claim("2027", "It comes in 2027."))
    desk.read(claim("2028", "It comes in 2028."), url=ELSEWHERE)
    return desk


def test_a_sound_store_has_no_faults(sound: Desk):
    assert faults(sound.db) == []


@pytest.mark.parametrize(("broken", "line"), BREAKS.items(), ids=BREAKS.values())
def test_what_is_broken_is_told(sound: Desk, broken: str, line: str):
    sound.db.conn.executescript(broken)

    assert line in faults(sound.db)


def test_each_invariant_is_broken_by_a_test():
    told = {line.rpartition(":")[0] for line in BREAKS.values()}
    assert [what for what in INVARIANTS if what not in told] == []


def test_a_row_that_somebody_deletes_leaves_the_search(sound: Desk):
    sound.db.conn.executescript("DELETE FROM deliveries; DELETE FROM changes; DELETE FROM claims WHERE id = 3")

    assert [line for line in faults(sound.db) if "search" in line] == []


def test_looking_for_faults_writes_nothing(sound: Desk):
    before = sound.db.conn.total_changes, list(sound.db.conn.iterdump())
    faults(sound.db)

    assert list(sound.db.conn.iterdump()) == before[1]
    assert not sound.db.conn.in_transaction


def test_many_broken_rows_are_counted_and_not_listed(sound: Desk):
    for number in range(9):
        sound.read(claim(f"20{30 + number}"), url=f"{ELSEWHERE}/{number}")
    sound.db.execute("UPDATE changes SET owed = NULL")

    assert "changes without a decision who is told: 1, 2, 3, 4, 5 and 7 more" in faults(sound.db)


def test_a_damaged_file_is_told(path: Path):
    with closing(open_store(path)) as db:
        sync_watches(db, [WATCH], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON))
        for number in range(60):
            desk.read(claim("2026", "It comes. " * 20), url=f"{ELSEWHERE}/{number}")
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 9000] = b"\x55" * 9000
    path.write_bytes(content)

    with closing(sqlite3.connect(path)) as connection:
        told = faults(Database(connection))
    assert told
    assert all(line.startswith("the file is damaged") and "\n" not in line for line in told)
