"""Keeping the store well: `backup`, `restore`, `check`, `prune`."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from scraper.cli.nouns import counted
from scraper.cli.options import common, json_option, print_json
from scraper.durations import duration_of
from scraper.lock import crawl_lock, locked
from store import backup as keeping
from store.check import faults
from store.errors import SeasonwatchError
from store.schema import open_store

_FILE = click.Path(path_type=Path, dir_okay=False)


class UnsoundError(SeasonwatchError):
    """The store is damaged, or something in it can't be."""


@click.command()
@click.argument("file", type=_FILE)
@common
def backup(file: Path, config: Path, db: Path) -> None:
    """Copy the store to FILE, also while a crawl runs; a copy made before is replaced.

    Example:

    \b
        seasonwatch backup copies/seasonwatch-$(date +%F).db
    """
    keeping.back_up(db, file)
    click.echo(f"{file}: {_megabytes(file.stat().st_size)}")


@click.command()
@click.argument("file", type=_FILE)
@common
def restore(file: Path, config: Path, db: Path) -> None:
    """Put the copy FILE in the store's place; the old store is kept beside it.

    What is no store, is damaged or comes from a newer version is refused, and so is a store that is in use.

    Example:

    \b
        seasonwatch restore copies/seasonwatch-2026-01-31.db
    """
    now = datetime.now(UTC)
    with locked(crawl_lock(db), "a restore", now=now):
        kept = keeping.restore(file, db, at=now)
    click.echo(f"restored {db}" + (f"; the old store is {kept}" if kept else ""))


@click.command()
@json_option
@common
def check(as_json: bool, config: Path, db: Path) -> None:
    """Say whether the store is sound: the file itself, and what must hold between its tables.

    It prints a line for each fault and ends with status 1 if there is one.

    Example:

    \b
        seasonwatch check
    """
    with closing(open_store(db, reading=True)) as store:
        wrong = faults(store)
    if as_json:
        print_json({"faults": wrong})
    else:
        click.echo("\n".join(wrong) if wrong else "the store is sound")
    if wrong:
        raise UnsoundError(f"{db}: {counted(len(wrong), 'fault')}; seasonwatch restore puts a copy in its place")


class _Length(click.ParamType[timedelta]):
    """A length of time such as 90d."""

    name = "LENGTH"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        try:
            return value if isinstance(value, timedelta) else duration_of(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command()
@click.option("--keep", type=_Length(), default="90d", show_default=True, help="What is younger stays.")
@common
def prune(keep: timedelta, config: Path, db: Path) -> None:
    """Let go of old text: what pages said before their present contents, and the list of failures.

    Claims, changes and what was told stay for ever, with their quotes.

    Example:

    \b
        seasonwatch prune --keep 90d
    """
    with closing(open_store(db, create=False)) as store:
        gone = keeping.prune(store, keep=keep, at=datetime.now(UTC))
    texts = counted(gone.editions, "old text")
    click.echo(f"{texts} and {counted(gone.failures, 'failure')} let go; {_megabytes(gone.bytes)} smaller")


def _megabytes(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB"
