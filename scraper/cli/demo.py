"""`demo`: the whole thing on embedded sites that change while you watch. It runs the same commands that a user does."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
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
    """Run the whole thing on small web sites that it brings along.

    They are served on this machine alone, are crawled, change, are crawled again, and the message that went out and the
    answer are shown, by the commands that you would call yourself.

    Example:

    \b
        seasonwatch demo
        seasonwatch demo --dir /tmp/seasonwatch-demo
    """
    place = _prepared(folder)
    with DemoSite() as site, Sink() as sink:
        (place / "seasonwatch.toml").write_text(demo_config(site.port, sink.port), encoding="utf-8")
        stage = _Stage(Console(highlight=False), place)
        stage.say("Small web sites with news about a show are served now, on this machine alone. First look:")
        stage.run("crawl", "--all")
        stage.show_messages(sink)
        stage.run("claims", "--event", "release")
        stage.say("Now the sites change: a date moves, a guess goes, an official note comes. Second look:")
        site.edit()
        stage.run("crawl", "--all")
        stage.show_messages(sink)
        stage.run("answer", "all-of-us")
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
            [sys.executable, "-m", "scraper.cli.onstage", *words],
            cwd=self.folder,
            env={**os.environ, **files},
            check=False,
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
        self.say(f"The sites are gone; the store is left in {self.folder}. Try next:")
        db, own = shlex.quote(str(self.folder / "seasonwatch.db")), _own_name()
        commands = [
            f"{own} answer --db {db} all-of-us",
            f"{own} timeline --db {db} all-of-us",
            f"{own} claims --db {db} all-of-us",
            f"{own} changes --db {db} --json",
            f"{own} serve --db {db}",
        ]
        if shutil.which("sqlite3"):
            commands.append(f'sqlite3 {db} "SELECT watch, edtf, stance, quote FROM current_claims"')
        for command in commands:
            self.console.print(Text(f"  {command}", style="cyan"), soft_wrap=True)


def _own_name() -> str:
    """Return how a shell that stands where this process does calls the command, also where its folder is not on PATH."""
    installed = Path(sys.executable).with_name("seasonwatch")
    known = shutil.which("seasonwatch")
    if known and Path(known).absolute() == installed.absolute():
        return "seasonwatch"
    if not installed.is_file():
        return f"{shlex.quote(sys.executable)} -m scraper.cli"
    here = Path.cwd()
    return shlex.quote(str(installed.relative_to(here) if installed.is_relative_to(here) else installed))


def _as_panel(payload: Payload) -> Panel:
    return Panel(
        Text(payload.message), title=Text(f"message: {payload.title}"), title_align="left", border_style="green"
    )
