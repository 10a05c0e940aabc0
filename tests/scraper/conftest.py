"""A server that does as it likes, and crawls against it."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from scraper.demo.loopback import Handler, LoopbackServer
from store import queries
from store.schema import open_store

ROOT = Path(__file__).parent.parent.parent


class Exchange(Handler):
    """One request, and all ways to answer it."""

    server: "Wild"

    def do_GET(self) -> None:
        self.server.asked.append((time.monotonic(), self.path))
        self.close_connection = True
        answer = self.server.answers.get(self.path, lambda exchange: exchange.send(404, b"not here"))
        answer(self)

    def raw(self, *parts: bytes, pause: float = 0) -> None:
        """Send *parts* as they are, with a pause after each."""
        for part in parts:
            self.wfile.write(part)
            time.sleep(pause)

    def send(self, status: int, body: bytes, **headers: str) -> None:
        """Send a whole answer; underscores in the names of *headers* are dashes."""
        given = {"Content-Type": "text/html", **{name.replace("_", "-"): value for name, value in headers.items()}}
        self.send_response(status)
        for name, value in given.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Wild(LoopbackServer):
    """A server whose answers are functions of the exchange, path by path; it keeps when it was asked for what."""

    def __init__(self) -> None:
        super().__init__(Exchange)
        self.answers: dict[str, Callable[[Exchange], None]] = {}
        self.asked: list[tuple[float, str]] = []

    def paths(self) -> list[str]:
        """Return what was asked for, without robots.txt."""
        return [path for _, path in self.asked if path != "/robots.txt"]


@pytest.fixture
def wild() -> Iterator[Wild]:
    with Wild() as running:
        yield running


@pytest.fixture(scope="module")
def wild_for_all() -> Iterator[Wild]:
    """Run one server for all tests of a module."""
    with Wild() as running:
        yield running


def _crawl(
    folder: Path,
    sources: Iterable[str],
    *settings: str,
    private: str = '"127.0.0.1"',
    env: dict[str, str] | None = None,
) -> dict[str, str]:
    """Crawl *sources*, given as ``kind = "address"``, in *folder*; return the reasons of what failed, by address."""
    config, store = folder / "seasonwatch.toml", folder / "seasonwatch.db"
    text = f'[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = [{private}]\n'
    config.write_text(text + "".join(f"[[source]]\n{source}\n" for source in sources), encoding="utf-8")
    files = {"SEASONWATCH_DB": str(store), "SEASONWATCH_CONFIG": str(config)}
    options = [word for setting in settings for word in ("-s", setting)]
    command = [sys.executable, "-m", "scrapy", "crawl", "sources", "-a", "all=1", *options]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | files | (env or {}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    db = open_store(store)
    failures = queries.failures(db, next(iter(queries.runs(db)))["id"])
    db.close()
    return {failure["page"]: failure["reason"] for failure in failures}


@pytest.fixture
def reasons(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Crawl in a folder of its own."""
    return lambda sources, *settings, **more: _crawl(tmp_path, sources, *settings, **more)


@pytest.fixture(scope="module")
def reasons_for_all(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., dict[str, str]]:
    """Crawl once for all tests of a module."""
    folder = tmp_path_factory.mktemp("crawl")
    return lambda sources, *settings, **more: _crawl(folder, sources, *settings, **more)


@pytest.fixture(scope="module")
def crawled_for_all(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[dict[str, str], Path]]:
    """Crawl once for all tests of a module; the reasons of what failed, and the store that it left."""
    folder = tmp_path_factory.mktemp("crawl")
    return lambda sources, *settings, **more: (
        _crawl(folder, sources, *settings, **more),
        folder / "seasonwatch.db",
    )


@pytest.fixture
def rows(tmp_path: Path) -> Callable[[str], list[tuple]]:
    """Ask the store beside the test by SQL."""

    def ask(sql: str) -> list[tuple]:
        with sqlite3.connect(tmp_path / "seasonwatch.db") as db:
            return db.execute(sql).fetchall()

    return ask
