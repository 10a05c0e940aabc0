"""`run`: the same crawl for ever, as a service would."""

import logging
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from scraper import config as configuration
from scraper import service
from scraper.cli.options import common
from scraper.durations import duration_of, in_short
from scraper.lock import locked, service_lock
from store.errors import SeasonwatchError
from store.health import owed_now
from store.schema import open_store


class _Duration(click.ParamType[timedelta]):
    """A length of time, such as 30m."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """Read *value*, or say what is wrong with it."""
        if isinstance(value, timedelta):
            return value
        try:
            return duration_of(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command()
@click.option(
    "--every",
    type=_Duration(),
    default="30m",
    show_default=True,
    help="From the start of one crawl to that of the next: 90s, 30m, 2h.",
)
@common
def run(every: timedelta, config: Path, db: Path) -> None:
    """Crawl every so often, until a signal ends it.

    Each crawl is a process of its own, so that nothing it does ends the service, and reads seasonwatch.toml anew. One
    that lasts longer than two hours is ended; the rest stays due. What a target refused is sent between crawls.

    On SIGTERM or Ctrl-C the page at hand is finished, and the status is 0; a second one ends it at once.
    `seasonwatch status` says how it goes, by the heartbeat beside the store.

    Example:

    \b
        seasonwatch run
        seasonwatch run --every 2h
    """
    configuration.load(config)
    open_store(db).close()
    level = logging.getLevelName(logging.getLogger().level).lower()
    options = ("--config", str(config), "--db", str(db), "--log-level", level)
    plan = service.Plan(
        every,
        crawl=_command("crawl", *options),
        send=_command("notify", *options),
        owes=lambda now: _owes(config, db, now),
    )
    with locked(service_lock(db), "the service", now=datetime.now(UTC)) as lock:
        _say(f"crawling every {in_short(every)}; seasonwatch status says how it goes")
        if service.serve(plan, lock, _say):
            lock.forget()  # a person ended it, who need not be warned that it does not run
    _say("ended")


def _command(*words: str) -> tuple[str, ...]:
    return (sys.executable, "-m", "scraper.cli", *words)


def _owes(config: Path, db: Path, now: datetime) -> bool:
    """Whether a target that the configuration names is owed something that is to be sent now."""
    try:
        targets = [target.name for target in configuration.load(config).targets]
        with closing(open_store(db, create=False)) as store:
            return owed_now(store, targets, now=now)
    except (SeasonwatchError, sqlite3.Error, OSError):
        return False  # the next crawl says what is wrong with it


def _say(line: str) -> None:
    click.echo(line, err=True)
