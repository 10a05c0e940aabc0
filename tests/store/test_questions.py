"""The ten questions of the README find what they are about, and the file is one that other tools open."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store import ledger
from store.answering import keep_answers
from store.mirror import sync_watches
from store.model import Stance, Watch
from store.questions import QUESTIONS, Question
from store.schema import open_store

from . import histories
from .desk import NOON, WATCH, Desk, claim

#: what the parameters are in the store below
ASKED = {"watch": WATCH.slug, "since": "-100000 days", "words": "premiere OR premieres"}

FOUND = {
    "answers": [("the-lighthouse-shift-2",)],
    "claims-of-a-season": [("2026-09",), ("2027",), ("2027",)],
    "moved-lately": [("2026-01-05T14:00:00Z",)],
    "whose-word": [("Ann Lee",)],
    "first-to-say": [("the-lighthouse-shift-2",), ("the-lighthouse-shift-2",)],
    "pages-against-themselves": [("https://echo.example/1",)],
    "how-the-answer-moved": [("2026-01-05",), ("2026-01-06",)],
    "dropped": [("the-lighthouse-shift-2",)],
    "troubled-pages": [("https://gone.example/x",)],
    "words-in-quotes": [("the-lighthouse-shift-2",)],
}


@pytest.fixture
def filled(path: Path) -> Path:
    with closing(open_store(path)) as db:
        sync_watches(db, [WATCH], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON))
        desk.read(claim("2026", "Out in 2026."))
        keep_answers(db, day=NOON.date(), at=desk.at)
        desk.read(
            claim("2027", "Out in 2027.", credit="Ann Lee"),
        )
        desk.read(
            claim("2027", "It premieres in 2027.", credit="Ann Lee"),
            claim("2026-09", "Out in September.", stance=Stance.CONFIRMED),
            url="https://echo.example/1",
        )
        keep_answers(db, day=NOON.date().replace(day=6), at=desk.at)
        ledger.record_failure(db, "https://gone.example/x", "HTTP 404", run=desk.run, at=NOON)
    return path


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_finds_what_it_is_about(filled: Path, question: Question):
    with closing(sqlite3.connect(filled)) as plain:
        rows = plain.execute(question.sql, {name: ASKED[name] for name in question.example}).fetchall()

    assert [row[:1] for row in rows] == FOUND[question.name]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_runs_with_its_examples_filled_in(filled: Path, question: Question):
    with closing(sqlite3.connect(filled)) as plain:
        assert plain.execute(question.filled).description
    assert ":" not in question.filled


def test_there_are_ten_questions():
    assert len({question.name for question in QUESTIONS}) == 10


@pytest.mark.skipif(not histories.HISTORIES.exists(), reason="there are no histories beside the repository")
def test_the_questions_find_something_in_a_store_of_real_shows(path: Path):
    with closing(open_store(path)) as db:
        told = [one for one in histories.read() if Watch(one["title"], one["season"]).slug == "all-of-us-are-dead-2"]
        histories.fill(db, told)
    silent = {"answers", "moved-lately", "how-the-answer-moved", "dropped", "troubled-pages", "words-in-quotes"}

    with closing(sqlite3.connect(path)) as plain:
        found = {question.name for question in QUESTIONS if plain.execute(question.filled).fetchall()}
    assert found >= {question.name for question in QUESTIONS} - silent


@pytest.mark.skipif(not shutil.which("sqlite3"), reason="there is no sqlite3 command here")
def test_the_sqlite3_command_opens_a_store(filled: Path):
    sql = "SELECT DISTINCT edtf FROM current_claims ORDER BY edtf"
    done = subprocess.run(["sqlite3", str(filled), sql], capture_output=True, text=True, check=True, timeout=30)

    assert done.stdout.split() == ["2026-09", "2027"]


def test_the_sqlite_utils_command_opens_and_searches_a_store(filled: Path):
    def rows(*words: str) -> list[dict[str, str]]:
        command = [sys.executable, "-m", "sqlite_utils", words[0], str(filled), *words[1:]]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        return json.loads(done.stdout)

    assert {row["edtf"] for row in rows("rows", "current_claims", "-c", "edtf")} == {"2027", "2026-09"}
    assert [row["quote"] for row in rows("search", "claims", "premieres", "-c", "quote")] == ["It premieres in 2027."]
    assert [row["title"] for row in rows("search", "watches", "lighthouse", "-c", "title")] == [WATCH.title]


def test_datasette_opens_a_store(filled: Path):
    pytest.importorskip("datasette")
    words = ["--get", f"/{filled.stem}/current_claims.json?_shape=array&_col=edtf", str(filled)]
    done = subprocess.run(
        [sys.executable, "-m", "datasette", *words], capture_output=True, text=True, check=True, timeout=90
    )

    assert {row["edtf"] for row in json.loads(done.stdout)} == {"2026-09", "2027"}
