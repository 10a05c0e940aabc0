"""Every command that prints something: colour on a terminal alone and never with NO_COLOR, and no line too long for one."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from store import ledger
from store.answering import keep_answers
from store.corrections import set_out
from store.mirror import sync_watches
from store.model import Stance, Watch
from store.schema import open_store
from tests.store.desk import NOON, WATCH, Desk, claim

LONG = Watch("The Very Long Night of the Lighthouse Keepers and Their Seven Daughters", 12)

CONFIG = f"""
[[watch]]
title = "{LONG.title}"
season = 12
[[source]]
page = "https://www.{"long-" * 12}name.example/{"path/" * 30}"
[[source]]
feed = "https://herald.example/feed"
"""

#: all that answers from a store; the watches and sources are those of a configuration
COMMANDS = (
    ("answer",),
    ("answer", "lighthouse-shift"),
    ("claims",),
    ("claims", "--origins"),
    ("changes",),
    ("timeline", "lighthouse-shift"),
    ("pages",),
    ("sources",),
    ("sources", "--record"),
    ("status",),
    ("watches",),
    ("history", "lighthouse-2"),
    ("why", "1"),
    ("source", "packs"),
    ("check",),
    ("notify",),
)

COLOUR = re.compile(r"\x1b\[[0-9;]*(?:3[0-7]|9[0-7])[0-9;]*m")
ESCAPE = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\]8;[^\x1b]*\x1b\\)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store in which something of everything was found, and a configuration."""
    folder = tmp_path_factory.mktemp("looks")
    (folder / "seasonwatch.toml").write_text(CONFIG, encoding="utf-8")
    with closing(open_store(folder / "seasonwatch.db")) as db:
        sync_watches(db, [WATCH, LONG], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON), published="2025-12-24")
        desk.read(claim("2026-05", "Perhaps in May 2026, says somebody who ought to know. " * 4))
        desk.read(claim("2026-06-04", stance=Stance.CONFIRMED, credit="Netflix"), url="https://herald.example/1")
        desk.read(claim("2027", stance=Stance.DENIED), url=f"https://www.{'long-' * 12}name.example/{'path/' * 30}")
        set_out(db, WATCH.slug, date(2026, 6, 4), today=date(2026, 6, 5), at=NOON)
        keep_answers(db, day=NOON.date(), at=NOON)
        ledger.finish_run(db, desk.run, at=NOON)
    return folder


def seen(folder: Path, words: tuple[str, ...], columns: int = 80, rows: int = 40, **environment: str) -> str:
    """Run a command on a terminal of so many columns and rows; return what it prints there, but for errors and warnings."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")}
    command = [sys.executable, "-m", "scraper.cli", *words]
    asked = {**kept, "TERM": "xterm-256color", **environment}
    with subprocess.Popen(command, cwd=folder, env=asked, stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL):
        os.close(theirs)
        written = b""
        try:
            while some := os.read(ours, 65536):
                written += some
        except OSError:  # as Linux says that nobody writes any more
            pass
    os.close(ours)
    return written.decode()


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_command_fits_80_columns_and_obeys_no_color(folder: Path, words: tuple[str, ...]):
    shown = seen(folder, words, NO_COLOR="1")
    lines = ESCAPE.sub("", shown).splitlines()

    assert lines or words == ("notify",)  # which has nothing to send
    assert [line for line in lines if len(line) > 80] == []
    assert COLOUR.findall(shown) == []


@pytest.mark.parametrize(
    "words",
    [
        ("answer",),
        ("answer", "lighthouse-shift"),
        ("claims",),
        ("timeline", "lighthouse-shift"),
        ("sources", "--record"),
        ("why", "1"),
    ],
    ids=" ".join,
)
def test_what_is_asked_most_fits_40_columns_and_breaks_no_word_of_a_title(folder: Path, words: tuple[str, ...]):
    lines = ESCAPE.sub("", seen(folder, words, 40, NO_COLOR="1")).splitlines()

    assert lines
    assert [line for line in lines if len(line) > 40] == []
    assert words != ("answer",) or "The Lighthouse Shift 2" in lines


def test_a_terminal_has_colours(folder: Path):
    assert COLOUR.search(seen(folder, ("answer", "lighthouse-shift")))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_what_goes_into_a_pipe_has_no_colour(folder: Path, words: tuple[str, ...]):
    command = [sys.executable, "-m", "scraper.cli", *words]
    asked = {**os.environ, "TERM": "xterm-256color"}
    done = subprocess.run(command, cwd=folder, env=asked, capture_output=True, timeout=90, check=False)

    assert done.stdout + done.stderr
    assert b"\x1b" not in done.stdout + done.stderr


def test_the_answer_of_one_watch_fits_a_screen(folder: Path):
    lines = ESCAPE.sub("", seen(folder, ("answer", "lighthouse-shift"))).splitlines()

    assert 10 < len(lines) < 24
    assert lines[-1].startswith("  more: ")


def test_the_gist_of_an_answer_that_is_longer_than_the_screen_stands_at_its_end_too(folder: Path):
    short, tall = (ESCAPE.sub("", seen(folder, ("answer", "lighthouse-shift"), rows=rows)) for rows in (8, 40))

    assert " ".join(short.split()).endswith(f"{WATCH.slug}: It is out since 4 June 2026, you said.")
    assert "you said" not in tall.splitlines()[-1]


def test_how_an_answer_moved_stands_below_its_gist_at_the_end_of_a_long_one(tmp_path: Path):
    with closing(open_store(tmp_path / "seasonwatch.db")) as db:
        sync_watches(db, [WATCH], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON), published="2025-12-24")
        for day, window in enumerate(("2027", "2028")):
            desk.read(claim(window, f"In {window}.", stance=Stance.CONFIRMED, credit="Netflix"))
            at = NOON + timedelta(days=day)
            keep_answers(db, day=at.date(), at=at)
    shown = " ".join(ESCAPE.sub("", seen(tmp_path, ("answer", "lighthouse-shift"), rows=8)).split())

    assert re.search(r": Confirmed for 2028 \(\d+%\)[^:]* it moved: 2027 \(.*\) → 2028 \([^)]*\)$", shown)


def test_of_many_that_are_out_a_screen_tells_how_many_below_what_is_waited_for(tmp_path: Path):
    over = [Watch(f"Night Ferry {name}") for name in ("One", "Two", "Three", "Four")]
    with closing(open_store(tmp_path / "seasonwatch.db")) as db:
        sync_watches(db, [WATCH, *over], NOON)
        for watch in over:
            set_out(db, watch.slug, date(2026, 6, 4), today=date(2026, 6, 5), at=NOON)
    heads, waited, count = ESCAPE.sub("", seen(tmp_path, ("answer",))).splitlines()

    assert heads.startswith("watch")
    assert waited.startswith("The Lighthouse Shift")
    assert count == "4 more are out: --all lists them"
    assert "Night Ferry Four" in seen(tmp_path, ("answer", "--all"))
