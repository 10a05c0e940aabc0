"""`demo`: the whole thing on an embedded site that changes while you watch. It runs the same commands that a user does."""

import os
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from scraper.cli.options import log_option
from scraper.demo import DemoSite, Payload, Sink, demo_config
from store.errors import SeasonwatchError


class DemoError(SeasonwatchError):
    """The demo can't be run here, or a command of it failed."""


@click.command()
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the store is left; by default in a new folder for temporary files.",
)
@log_option
def demo(folder: Path | None) -> None:
    """Run the whole thing on an embedded site.

    A small web site starts on this machine alone. It is crawled, it changes, it is crawled again, and the message that
    went out is shown, by the commands that you would call yourself.

    Example:

    \b
        seasonwatch demo
        seasonwatch demo --dir /tmp/seasonwatch-demo
    """
    place = _prepared(folder)
    with DemoSite() as site, Sink() as sink:
        (place / "seasonwatch.toml").write_text(demo_config(site.url, sink.port), encoding="utf-8")
        stage = _Stage(Console(highlight=False), place)
        stage.say(f"A web site with news about a show runs at {site.url} now, on this machine alone. First look:")
        stage.run("crawl", "--all")
        stage.show_messages(sink)
        stage.run("claims")
        stage.say("Now the site changes: a date moves, a guess goes, an official note comes. Second look:")
        site.edit()
        second = datetime.now(UTC)
        stage.run("crawl", "--all")
        stage.show_messages(sink)
        stage.run("changes", "--since", second.strftime("%Y-%m-%dT%H:%M:%SZ"))
        stage.run("answer")
    stage.bow()


def _prepared(folder: Path | None) -> Path:
    """Return the folder to leave the store in; raise DemoError where there is a store or a configuration already."""
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="seasonwatch-demo-"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DemoError(f"{folder}: {error.strerror}") from None
    for name in ("seasonwatch.db", "seasonwatch.toml"):
        if (folder / name).exists():
            raise DemoError(f"{folder / name} is there already; name another folder with --dir")
    return folder.resolve()


@dataclass
class _Stage:
    """Runs commands in the demo's folder and says what is going on."""

    console: Console
    folder: Path
    shown: int = 0  # messages

    def say(self, text: str) -> None:
        self.console.print()
        self.console.print(Text(text, style="bold"))

    def run(self, *words: str) -> None:
        """Run a command of seasonwatch as a user would, on the same terminal."""
        self.console.print()
        self.console.print(Text(f"$ seasonwatch {shlex.join(words)}", style="cyan"))
        files = {"SEASONWATCH_DB": "seasonwatch.db", "SEASONWATCH_CONFIG": "seasonwatch.toml"}
        done = subprocess.run(
            [sys.executable, "-m", "scraper.cli", *words], cwd=self.folder, env={**os.environ, **files}, check=False
        )
        if done.returncode:
            raise DemoError(f"seasonwatch {shlex.join(words)} ended with status {done.returncode}")

    def show_messages(self, sink: Sink) -> None:
        """Show what arrived at the sink since the last time."""
        for payload in sink.received[self.shown :]:
            self.console.print()
            self.console.print(_as_panel(payload))
        self.shown = len(sink.received)

    def bow(self) -> None:
        """Say what to try next on the file that is left."""
        self.say(f"The site is gone; the store is left in {self.folder}. Try next:")
        db = shlex.quote(str(self.folder / "seasonwatch.db"))
        for command in (
            f"seasonwatch timeline --db {db} all-of-us",
            f"seasonwatch claims --db {db} all-of-us",
            f"seasonwatch changes --db {db} --json",
            f"seasonwatch serve --db {db}",
            f'sqlite3 {db} "SELECT watch, edtf, stance, quote FROM current_claims"',
        ):
            self.console.print(Text(f"  {command}", style="cyan"), soft_wrap=True)


def _as_panel(payload: Payload) -> Panel:
    return Panel(
        Text(payload.message), title=Text(f"message: {payload.title}"), title_align="left", border_style="green"
    )
