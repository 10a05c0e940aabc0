"""Handing over from the command line: to a pipe, to a file, or not at all."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar

from scraper.cli.main import main
from store import ledger
from store.answering import keep_answers
from store.mirror import sync_watches
from store.model import Stance, Watch
from store.schema import open_store
from tests.store.desk import NOON, WATCH, Desk, claim

OTHER = Watch("Night Ferry", 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "seasonwatch.db"
    db = open_store(path)
    sync_watches(db, [WATCH, OTHER], NOON)
    desk = Desk(db, ledger.start_run(db, at=NOON))
    desk.read(claim("2026", "Out in 2026."))
    desk.read(claim("2099-03-04", "=Out on 4 March.", stance=Stance.CONFIRMED))
    keep_answers(db, day=NOON.date(), at=desk.at)
    db.close()
    return path


def export(path: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["export", *words, "--db", str(path)], prog_name="seasonwatch")


def test_a_calendar_goes_to_a_file_as_it_goes_to_a_pipe(path: Path, tmp_path: Path):
    out = tmp_path / "seasons.ics"
    done = export(path, "--ics", "--out", str(out))

    assert (done.exit_code, done.output) == (0, "")
    assert out.read_bytes() == export(path, "--ics").stdout_bytes
    assert [event["SUMMARY"] for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")] == [
        "The Lighthouse Shift, season 2"
    ]


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ([], ["=Out on 4 March."]),
        (["--all"], ["=Out on 4 March.", "Out in 2026."]),
        (["night"], []),
        (["--confirmed"], ["=Out on 4 March."]),
    ],
)
def test_claims_are_handed_over_as_json(path: Path, words, quotes):
    assert [row["quote"] for row in json.loads(export(path, "--json", *words).stdout)] == quotes
    lines = export(path, "--jsonl", *words).stdout.splitlines()
    assert [json.loads(line)["quote"] for line in lines] == quotes


def test_csv_has_no_formula(path: Path):
    done = export(path, "--csv")

    assert "'=Out on 4 March." in done.stdout
    assert ",=" not in done.stdout


def test_answers_are_handed_over_by_watch_and_day(path: Path):
    rows = json.loads(export(path, "light", "--json", "--answers").stdout)

    assert [(row["watch"], row["day"], row["edtf"]) for row in rows] == [(WATCH.slug, "2026-01-05", "2099-03-04")]
    assert export(path, "--csv", "--answers").stdout.startswith("watch,day,at,status,")


def test_a_feed_is_handed_over_of_one_watch(path: Path):
    assert "2099" in export(path, "light", "--atom").stdout
    assert "<entry>" not in export(path, "night", "--atom").stdout


def test_a_timeline_is_handed_over_as_a_picture(path: Path):
    assert export(path, "light", "--svg").stdout.startswith("<svg")
    assert export(path, "light", "--png").stdout_bytes.startswith(b"\x89PNG\r\n")


def test_a_picture_is_not_thrown_at_a_terminal(path: Path):
    ours, its = pty.openpty()
    command = [sys.executable, "-m", "scraper.cli", "export", "light", "--png", "--db", str(path)]
    done = subprocess.run(command, stdout=its, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    os.close(its)
    os.close(ours)

    assert done.returncode == 2
    assert "name a file with --out" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ([], "say as what: --ics"),
        (["--csv", "--json"], "one format at a time: --csv or --json"),
        (["--svg"], "--svg draws one watch"),
        (["--ics", "--answers"], "--answers goes with"),
        (["--ics", "--all"], "--all goes with"),
        (["--csv", "--answers", "--all"], "--all goes with"),
        (["--atom", "--confirmed"], "--confirmed goes with"),
    ],
)
def test_what_does_not_go_together_is_refused(path: Path, words, reason):
    done = export(path, *words)

    assert done.exit_code == 2
    assert reason in done.stderr


def test_a_file_that_can_t_be_written_is_told_in_a_line_and_what_was_there_stays(path: Path, tmp_path: Path):
    place = tmp_path / "nowhere" / "seasons.ics"
    done = export(path, "--ics", "--out", str(place))

    assert done.exit_code == 1
    assert done.stderr == f"Error: {place}: No such file or directory\n"


def test_of_what_is_empty_it_is_said_that_it_is(path: Path):
    answers, claims = export(path, "night", "--csv", "--answers"), export(path, "night", "--jsonl")

    assert answers.stdout.splitlines()[1:] == []
    assert answers.stderr == "no answer was kept yet; a crawl keeps one a day\n"
    assert (claims.stdout, claims.stderr) == ("", "no such claim yet\n")
    assert export(path, "light", "--csv").stderr == ""
