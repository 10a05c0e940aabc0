"""The demo, as `make demo` runs it: two crawls of a site that changes, and the store that it leaves."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """Run the demo once; its output, and the folder that it left."""
    folder = tmp_path_factory.mktemp("demo") / "left"
    command = [sys.executable, "-m", "scraper.cli", "demo", "--dir", str(folder)]
    bare = {**os.environ, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout, folder


def rows(folder, sql):
    with closing(sqlite3.connect(folder / "seasonwatch.db")) as db:
        return db.execute(sql).fetchall()


def test_two_crawls_are_in_the_store(shown):
    _, folder = shown

    assert len(rows(folder, "SELECT id FROM runs WHERE finished_at IS NOT NULL AND messages = 1")) == 2


def test_the_moved_date_and_the_official_day_are_told(shown):
    output, folder = shown

    kinds = dict(rows(folder, "SELECT kind, count(*) FROM latest_changes WHERE first_look = 0 GROUP BY kind"))
    assert kinds["moved"] == 1
    assert kinds["withdrawn"] >= 1
    assert "late 2026 → early 2027" in output
    assert "29 January 2027" in output


def test_the_answer_is_the_official_day(shown):
    output, folder = shown

    assert "Confirmed for 29 January 2027" in output or "It was set for 29 January 2027" in output
    assert rows(folder, "SELECT edtf FROM current_claims WHERE page LIKE '%premiere-date' AND event = 'release'") == [
        ("2027-01-29",)
    ]


def test_what_robots_txt_closes_was_not_read(shown):
    _, folder = shown

    assert rows(folder, "SELECT count(*) FROM claims WHERE edtf LIKE '2030%'") == [(0,)]


def test_distractors_make_no_claim(shown):
    _, folder = shown

    assert rows(folder, "SELECT quote FROM claims JOIN pages ON pages.id = page_id WHERE url LIKE '%lighthouse%'") == []
    assert rows(folder, "SELECT quote FROM claims WHERE edtf IN ('2028-06', '2022-01-28')") == []


def test_what_it_says_to_try_next_works_as_it_is_printed(shown):
    output, _ = shown
    tries = [line.strip() for line in re.split(r"Try\s+next:", output)[1].splitlines() if line.strip()]
    tries = [words for words in tries if " serve " not in words and not words.startswith("sqlite3")]
    bare = {**os.environ, "PATH": "/usr/bin:/bin"}

    assert len(tries) == 4
    assert " answer --db " in tries[0]
    for words in tries:
        done = subprocess.run(words, shell=True, env=bare, capture_output=True, text=True, timeout=60, check=False)
        assert (done.returncode, done.stderr) == (0, ""), words
        assert done.stdout


def test_it_never_writes_over_a_store(shown, seasonwatch):
    _, folder = shown

    done = seasonwatch("demo", "--dir", str(folder))

    assert done.returncode == 1
    assert "is there already" in done.stderr
