"""A user's folder with a watch, and the store that a command leaves there."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.archives import Backfilled, backfill, find_archives
from store.check import faults
from store.mirror import sync_watches
from store.model import Watch
from store.schema import open_store

WATCH = '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n'


HARBOUR = Watch("Harbour Lights", 2)
NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)


class Here:
    """Does the work in this process."""

    def do(self, work, tasks, *, seconds):
        while tasks:
            task = tasks.popleft()
            yield task, work(task)


@dataclass
class House:
    """A folder with a configuration, in which commands are run."""

    folder: Path

    def start(self, *words: str, **env: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "scraper.cli", *words],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | env,
            start_new_session=True,  # so that its workers can be ended with it
        )

    def run(self, *words: str) -> str:
        process = self.start(*words)
        out, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        return out + errors

    def fill(self, *archives: Path, watches: tuple[Watch, ...] = (HARBOUR,)) -> Backfilled:
        """Fill in the past as the command does, without processes."""
        with closing(open_store(self.folder / "seasonwatch.db")) as db:
            sync_watches(db, watches, NOW)
            spool = self.folder / "seasonwatch.db.backfill"
            return backfill(db, find_archives(archives), watches, crew=Here(), spool=spool, now=NOW)

    def kill(self, process: subprocess.Popen[str]) -> None:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()

    def wait_for(self, file: str, sql: str, process: subprocess.Popen[str]) -> None:
        """Wait until *sql* finds something in a file, or the process is done."""
        while process.poll() is None:
            time.sleep(0.005)
            try:
                with closing(sqlite3.connect(f"file:{self.folder / file}?mode=ro", uri=True)) as db:
                    if db.execute(sql).fetchone():
                        return
            except sqlite3.OperationalError:
                continue

    def told(self) -> dict[str, list[tuple[object, ...]]]:
        """Return what the store says of pages, in words that no order of reading changes; it has to be sound."""
        with closing(open_store(self.folder / "seasonwatch.db")) as db:
            assert faults(db) == []
            return {name: sorted(db.execute(sql).fetchall(), key=str) for name, sql in _TOLD.items()}


_TOLD = {
    "claims": """SELECT pages.url, edtf, stance, quote, claims.first_seen, last_seen, withdrawn FROM claims
        JOIN pages ON pages.id = page_id""",
    "editions": """SELECT url, editions.fingerprint, editions.first_seen, pages.fingerprint FROM editions
        JOIN pages ON pages.id = page_id""",
    "changes": """SELECT changes.at, changes.kind, url, before.edtf, after.edtf, quiet FROM changes JOIN pages ON pages.id = changes.page_id
        LEFT JOIN claims AS before ON before.id = before_id LEFT JOIN claims AS after ON after.id = after_id""",
    "sightings": "SELECT url, at FROM sightings JOIN pages ON pages.id = page_id",
    "archives": "SELECT fingerprint, records, articles, faults FROM archives",
}


@pytest.fixture
def house(tmp_path: Path) -> House:
    return _house(tmp_path / "house")


@pytest.fixture
def other_house(tmp_path: Path) -> House:
    return _house(tmp_path / "other house")


def _house(folder: Path) -> House:
    folder.mkdir()
    (folder / "seasonwatch.toml").write_text(WATCH, encoding="utf-8")
    return House(folder)
