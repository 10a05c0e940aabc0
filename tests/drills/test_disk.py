"""A disk that is full, files that may not be written, files that are damaged, and a clock that goes back."""

import os
import resource
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from store import ledger
from store.check import faults
from store.mirror import sync_watches
from store.outbox import lease_due, mark_sent
from store.schema import open_store
from tests.store.desk import NOON, WATCH, Desk, claim

from .conftest import House


def one_line(text: str) -> bool:
    return text.startswith("Error: ") and text.count("\n") == 1


def test_a_disk_that_is_full_stops_a_crawl_and_loses_nothing(house: House, tell):
    house.pages = 30
    house.configure()
    house.move_all()
    house.run("crawl")
    house.move_all()
    size = (house.folder / "seasonwatch.db").stat().st_size
    limit = size - size % 4096 + 8 * 4096

    def no_more() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        [sys.executable, "-m", "scraper.cli", "crawl", "--all"],
        cwd=house.folder,
        preexec_fn=no_more,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    with house.store() as db:
        assert faults(db) == []

    assert done.returncode == 1
    assert "the crawl stopped" in done.stderr
    assert "Traceback" not in done.stderr
    assert house.run("crawl", "--all").returncode == 0
    house.run("notify", "--now")
    house.assert_nothing_is_lost()
    tell("disk full in the middle of a crawl", "the crawl stops with one line; the next one loses nothing")


#: a command by somebody to whom read-only means something, in a process that has loaded all it needs before
AS_NOBODY = """
import contextlib, encodings.utf_8_sig, io, os, sys
from scraper.cli.main import COMMANDS, main

def run(words):
    try:
        main(words, prog_name="seasonwatch")
    except SystemExit as end:
        return end.code

for name in COMMANDS:
    main.get_command(None, name)
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    run([sys.argv[2] if sys.argv[2] != "crawl" else "claims", "--db", sys.argv[1]])
os.setuid(65534)
sys.exit(run(sys.argv[2:]))
"""


def _as_nobody(house: House, another: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(another), *words],
        cwd=house.folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o666, 0o555)], ids=["file", "folder"])
def test_a_read_only_store_answers_and_is_not_written(house: House, tell, tmp_path: Path, file: int, folder: int):
    # pytest's own folders are closed to others
    with TemporaryDirectory() as place:
        house.folder = Path(place) / "house"
        house.folder.mkdir()
        house.configure()
        crawled = house.run("crawl")
        assert crawled.returncode == 0, crawled.stderr
        another = tmp_path / "seasonwatch.db"
        shutil.copy(house.folder / "seasonwatch.db", another)
        for path in house.folder.iterdir():
            path.chmod(file)
        (house.folder / "seasonwatch.toml").chmod(0o644)
        Path(place).chmod(0o755)
        house.folder.chmod(folder)

        read = {word: _as_nobody(house, another, word) for word in ("claims", "changes", "answer", "check")}
        refused = _as_nobody(house, another, "crawl")
        house.folder.chmod(0o700)

    assert {word: (done.returncode, done.stderr) for word, done in read.items()} == dict.fromkeys(read, (0, ""))
    assert refused.returncode == 1
    assert one_line(refused.stderr)
    which = "file" if folder == 0o777 else "folder"
    tell(f"read-only {which}", "questions are answered; a crawl ends with one line")


def test_a_damaged_store_is_told_in_one_line_and_a_copy_makes_it_good(house: House, tell):
    house.run("crawl")
    house.run("backup", "copy.db")
    path = house.folder / "seasonwatch.db"
    content = bytearray(path.read_bytes())
    content[100 : len(content) // 2] = b"\x55" * (len(content) // 2 - 100)
    path.write_bytes(content)

    for words in (["claims"], ["crawl"], ["check"], ["notify"]):
        done = house.run(*words)
        assert (done.returncode, one_line(done.stderr)) == (1, True), done.stderr
    assert house.run("restore", "copy.db").returncode == 0
    assert house.run("check").stdout == "the store is sound\n"
    house.move_all()
    house.run("crawl", "--all")
    house.assert_nothing_is_lost()
    tell("damaged file", "each command says so in one line; restore makes it good and keeps the damaged one")


def test_a_clock_that_goes_back_by_a_year_loses_and_repeats_nothing(tmp_path: Path, tell):
    db = open_store(tmp_path / "seasonwatch.db")
    sync_watches(db, [WATCH], NOON)
    desk = Desk(db, ledger.start_run(db, at=NOON))
    desk.end_first_look()
    told = []
    for month in range(1, 7):
        desk.read(claim(f"2031-{month:02}"))
        desk.at += timedelta(days=400) if month % 2 else timedelta(days=-401)
        while lease := lease_due(db, "phone", now=desk.at, at_once=False):
            told += [news.change.after.edtf for news in lease.news if news.change.after]
            mark_sent(db, lease, now=desk.at)

    assert told == [f"2031-{month:02}" for month in range(1, 7)]
    assert faults(db) == []
    db.close()
    tell("the clock goes back by a year, and on again", "each change told once")
