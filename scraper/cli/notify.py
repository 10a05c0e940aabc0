"""`notify`: send what is due, or try the targets."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click
from sqlite_utils import Database

from scraper import config as configuration
from scraper.cli.options import common, json_option, print_json
from scraper.cli.words import counted
from store import queries
from store.errors import DeliveryError
from store.notify import Sent, send_due, send_test
from store.schema import open_store


@click.command()
@click.option("--now", "at_once", is_flag=True, help="Do not wait for the next try of what a target refused.")
@click.option("--test", "test", is_flag=True, help="Send a sample to each target and say which took it.")
@json_option
@common
def notify(at_once: bool, test: bool, as_json: bool, config: Path, db: Path) -> None:
    """Send what is due, in one message for each target.

    Each crawl does this at its end; what a target refused stays due and is tried again, later and later.

    Example:

    \b
        seasonwatch notify
        seasonwatch notify --now
        seasonwatch notify --test
    """
    targets = configuration.load(config).targets
    if not targets:
        raise configuration.ConfigError(
            f"{config} names nobody to tell: add a [[notify]] table with the url of a service"
        )
    sent = _tried(targets) if test else deliver(open_store(db, create=False), targets, at_once=at_once)
    if as_json:
        print_json([asdict(one) for one in sent])
    else:
        for one in sent:
            if one.error is None:
                click.echo(
                    f"{one.target}: took "
                    + ("the sample" if test else f"{counted(one.changes, 'change')} in one message")
                )
        if not sent:
            _say_what_waits(db)
    if refused := say_refused(sent):
        raise DeliveryError(f"{refused} of {len(sent)} targets did not take it" + ("" if test else "; it stays due"))


def deliver(db: Database, targets: Iterable[configuration.Notify], *, at_once: bool = False) -> list[Sent]:
    """Send each target what it is owed; a target whose address lacks a variable refuses, and what it is owed stays due."""
    urls: dict[str, str] = {}
    unset: list[Sent] = []
    for target in targets:
        try:
            urls[target.name] = target.address(os.environ)
        except configuration.ConfigError as error:
            unset.append(Sent(target.name, 0, str(error)))
    return send_due(db, urls, now=datetime.now(UTC), at_once=at_once) + unset


def say_refused(sent: Sequence[Sent]) -> int:
    """Name on standard error the targets that refused, with their reasons; return how many."""
    refused = [one for one in sent if one.error is not None]
    for one in refused:
        click.echo(f"{click.style('not sent', fg='red')}  {one.target}: {one.error}", err=True)
    return len(refused)


def _say_what_waits(db: Path) -> None:
    """Say what is owed but waits for its next try, target by target."""
    waiting = queries.due_deliveries(open_store(db, create=False))
    for row in waiting:
        owed = f"{row['target']}: {counted(row['due'], 'change')} {'waits' if row['due'] == 1 else 'wait'}"
        click.echo(f"{owed} until {row['next_try'] or 'the next try'}; --now sends at once", err=True)
    if not waiting:
        click.echo("nothing is due", err=True)


def _tried(targets: Iterable[configuration.Notify]) -> list[Sent]:
    sent = []
    for target in targets:
        try:
            send_test(target.address(os.environ))
            sent.append(Sent(target.name, 0))
        except (DeliveryError, configuration.ConfigError) as error:
            sent.append(Sent(target.name, 0, str(error)))
    return sent
