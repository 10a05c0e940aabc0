"""What drills share: a folder with a configuration, pages that change, a target that counts, processes that are killed.

`make drills` runs them longer (SEASONWATCH_DRILLS=200: so many kills) and prints what happened, drill by drill.
"""

import os
import random
import re
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from scraper.demo.loopback import Handler, LoopbackServer
from store.check import faults
from store.schema import open_store
from tests.conftest import Site

LONG = int(os.environ.get("SEASONWATCH_DRILLS", "0"))

_HAPPENED: list[tuple[str, str]] = []

#: a day that something is said to be on now, as messages write it: at the end of "before → after", or alone
_NOW = re.compile(r"(?:→ |: )(\d{1,2} [A-Z][a-z]+ \d{4})(?! →)")


class _Counting(Handler):
    server: "Target"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.bodies.append(body)
        self.server.taken.set()
        time.sleep(self.server.slowness)
        self.send_response(self.server.status)
        self.send_header("Content-Length", "0")
        self.end_headers()


class Target(LoopbackServer):
    """Takes messages as slowly as it is told, and counts what it was told."""

    def __init__(self) -> None:
        super().__init__(_Counting)
        self.bodies: list[str] = []
        self.taken = threading.Event()
        self.slowness = 0.0
        self.status = 200

    def days(self) -> Counter[str]:
        """Return how often each day was told as the one that holds now."""
        said = [day for body in self.bodies for day in set(_NOW.findall(body.replace("\\u2192", "→")))]
        return Counter(said)


@dataclass
class House:
    """A user's folder, the web site that is watched and the target that is told."""

    folder: Path
    site: Site
    target: Target
    pages: int = 5
    said: dict[str, date] = field(default_factory=dict)
    day: date = date(2031, 1, 1)
    luck: random.Random = field(default_factory=lambda: random.Random(7))

    def configure(self, extra: str = "") -> None:
        text = '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
        text += "".join(f'[[source]]\npage = "{self.site.url}/{number}"\n' for number in range(self.pages))
        text += f'[[notify]]\nname = "sink"\nurl = "json://127.0.0.1:{self.target.port}/"\n' + extra
        (self.folder / "seasonwatch.toml").write_text(text, encoding="utf-8")

    def move_all(self) -> None:
        """Give each page a day that no page ever had."""
        for number in range(self.pages):
            self.day += timedelta(days=1)
            words = f"Season 2 of Harbour Lights will premiere on {self.day:%B} {self.day.day}, {self.day.year}."
            self.said[self.site.page(f"/{number}", "Harbour Lights", words, published="2030-11-02")] = self.day

    def start(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "scraper.cli", *words],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        process = self.start(*words)
        out, errors = process.communicate(timeout=120)
        return subprocess.CompletedProcess(words, process.returncode, out, errors)

    def wait_for_a_page(self, process: subprocess.Popen[str]) -> None:
        """Wait until the crawl has stored its first page, or is done."""
        with closing(sqlite3.connect(self.folder / "seasonwatch.db")) as reader:
            counted = "SELECT sum(fetched) FROM runs"
            before = reader.execute(counted).fetchone()
            while reader.execute(counted).fetchone() == before and process.poll() is None:
                time.sleep(0.002)

    def kill(self, process: subprocess.Popen[str], after: float) -> bool:
        """Kill the process after so many seconds; return whether it was still at work."""
        time.sleep(after)
        alive = process.poll() is None
        process.kill()
        process.communicate()
        return alive

    def store(self) -> Any:
        return closing(open_store(self.folder / "seasonwatch.db"))

    def let_leases_run_out(self) -> None:
        """Let the five minutes go by that a sender's lease lasts, in no time."""
        with self.store() as db:
            db.execute("UPDATE deliveries SET leased_until = '2000-01-01T00:00:00Z' WHERE leased_until IS NOT NULL")
            db.conn.commit()

    def assert_nothing_is_lost(self) -> None:
        """Each page's last date stands, each change follows on the one before it, and all that was owed was sent."""
        with self.store() as db:
            assert faults(db) == []
            standing = dict(db.execute("SELECT page, edtf FROM current_claims WHERE event = 'release'").fetchall())
            assert standing == {url: day.isoformat() for url, day in self.said.items()}
            assert list(_gaps(db)) == []
            assert db.execute("SELECT count(*) FROM deliveries WHERE status != 'sent'").fetchone() == (0,)
        told = self.target.days()
        assert [str(day) for day in self.said.values() if not told[f"{day.day} {day:%B} {day.year}"]] == []


def _gaps(db: Database) -> Iterator[tuple[Any, ...]]:
    """Yield the changes that do not begin where the page's change before them ended."""
    ended: dict[int, int] = {}
    for number, page, before, after in db.execute(
        "SELECT id, page_id, before_id, after_id FROM changes WHERE event = 'release' AND page_id IS NOT NULL ORDER BY id"
    ).fetchall():
        if ended.get(page) != before:
            yield number, page, before, after
        ended[page] = after


@pytest.fixture
def house(tmp_path: Path, site: Site) -> Iterator[House]:
    with Target() as target:
        ours = House(tmp_path, site, target)
        ours.configure()
        ours.move_all()
        yield ours


@pytest.fixture
def tell() -> Callable[[str, str], None]:
    """Note what happened in a drill, for the table at the end."""
    return lambda drill, happened: _HAPPENED.append((drill, happened))


def rounds(short: int, share: float = 1.0) -> int:
    """Return how often to do it: *short* in the suite, a share of what `make drills` asks for there."""
    return max(short, int(LONG * share))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if LONG:
        for drill, happened in _HAPPENED:
            terminalreporter.write_line(f"| {drill} | {happened} |")
