"""Correcting and keeping the store from the command line."""

import json
import sqlite3
from contextlib import closing

import pytest

from store import ledger
from store.mirror import sync_watches
from store.schema import open_store
from tests.store.desk import NOON, WATCH, Desk, claim


@pytest.fixture
def read(seasonwatch, tmp_path):
    """The command in a folder with a store in which two pages were read."""
    with closing(open_store(tmp_path / "seasonwatch.db")) as db:
        sync_watches(db, [WATCH], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON))
        desk.read(claim("2031-03", "It comes in March 2031."))
        desk.read(claim("2031-05", "It comes in May 2031."), url="https://herald.example/lighthouse")
    return seasonwatch


def claimed(run) -> list[str]:
    return sorted(row["edtf"] for row in json.loads(run("claims", "--json").stdout))


def test_a_claim_is_rejected_by_the_number_that_claims_shows(read):
    assert "[1]" in read("claims").stdout
    done = read("claims", "reject", "1")

    assert (done.returncode, done.stderr) == (0, "")
    assert claimed(read) == ["2031-05"]
    assert "rejected 20" in read("claims", "--all").stdout
    assert "claim 1 rejected: release, March 2031 (expected)" in read("changes").stdout
    assert read("claims", "reject", "1", "--undo").returncode == 0
    assert claimed(read) == ["2031-03", "2031-05"]


def test_the_answer_that_is_kept_follows_each_correction(read, tmp_path):
    def kept() -> list[tuple[str | None]]:
        with closing(sqlite3.connect(tmp_path / "seasonwatch.db")) as db:
            return db.execute("SELECT edtf FROM latest_answers").fetchall()

    assert read("claims", "reject", "2").returncode == 0
    assert kept() == [("2031-03",)]
    assert read("claims", "reject", "2", "--undo").returncode == 0
    assert read("claims", "reject", "1").returncode == 0
    assert kept() == [("2031-05",)]


def test_a_site_is_muted_and_heard_again(read):
    assert read("site", "mute", "herald.example").stdout == "herald.example muted\n"
    assert claimed(read) == ["2031-03"]
    assert read("site", "mute", "herald.example", "--undo").stdout == "herald.example is heard again\n"
    assert claimed(read) == ["2031-03", "2031-05"]


def test_out_is_the_answer_until_it_is_undone(read):
    assert read("out", "light", "2026-01-02").returncode == 0
    assert "It is out since 2 January 2026, you said." in read("answer", "light").stdout
    assert read("out", "light", "--undo").returncode == 0
    assert "Expected" in read("answer", "light").stdout


@pytest.mark.parametrize(
    "words",
    [
        ["claims", "reject", "99"],
        ["site", "mute", "http://herald.example/"],
        ["out", "light", "2099-01-01"],
        ["out", "x"],
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(read, words):
    done = read(*words)

    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert done.stderr.count("\n") == 1


def test_a_store_goes_back_to_what_it_was(read, tmp_path):
    assert read("backup", "copy.db").returncode == 0
    read("claims", "reject", "1")
    done = read("restore", "copy.db")

    assert done.returncode == 0
    assert "the old store is seasonwatch.db.before-" in done.stdout
    assert claimed(read) == ["2031-03", "2031-05"]
    assert read("restore", "nowhere.db").returncode == 1


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["backup", "copies/a.db"], "copies: there is no such folder; make it, or name a file elsewhere"),
        (["restore", "nosuch.db"], "nosuch.db: there is no such file; name a copy that `seasonwatch backup` made"),
    ],
)
def test_a_copy_that_can_not_be_made_or_found_is_one_line_of_reason(read, words, reason):
    done = read(*words)

    assert (done.returncode, done.stderr) == (1, f"Error: {reason}\n")


def test_check_tells_what_is_wrong_and_ends_with_1(read, tmp_path):
    assert (read("check").stdout, read("check").returncode) == ("the store is sound\n", 0)
    with closing(sqlite3.connect(tmp_path / "seasonwatch.db")) as db:
        db.execute("UPDATE changes SET owed = NULL")
        db.commit()

    done = read("check")
    assert (done.returncode, done.stdout) == (1, "changes without a decision who is told: 1, 2\n")
    assert json.loads(read("check", "--json").stdout) == {"faults": ["changes without a decision who is told: 1, 2"]}


def test_old_text_is_pruned(read):
    assert read("prune", "--keep", "30d").stdout.startswith("0 old texts and 0 failures let go")
    assert read("prune", "--keep", "soon").returncode == 2
