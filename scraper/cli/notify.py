"""`notify`: send what is due, or try the targets."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from sqlite_utils import Database

from scraper import config as configuration
from scraper.cli.nouns import counted
from scraper.cli.options import common, json_option, print_json
from store.errors import DeliveryError
from store.schema import open_store

if TYPE_CHECKING:
    from store.notify import Sent  # what sends is imported only where there is somebody to be told


@click.command()
@click.option(
    "--now", "at_once", is_flag=True, help="Wait for nothing, and try again what was refused for too long and given up."
)
@click.option("--test", "test", is_flag=True, help="Send a sample to each target and say which took it.")
@json_option
@common
def notify(at_once: bool, test: bool, as_json: bool, config: Path, db: Path) -> None:
    """Send what is due, in one message for each target, or as the target wants it.

    Each crawl does this at its end. What a target refuses stays due and is tried again, later and later; after seven
    days of refusals it is given up, which `status` shows. With --now nothing is waited for: no next try, no quiet hours,
    no daily time, no cap.

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
                    + (
                        "the sample"
                        if test
                        else f"{counted(one.changes, 'change')} in {counted(one.messages, 'message')}"
                    )
                )
        if not sent:
            _say_what_waits(db, targets)
    if refused := say_refused(sent):
        raise DeliveryError(f"{refused} of {len(sent)} targets did not take it" + ("" if test else "; it stays due"))


def deliver(db: Database, targets: Iterable[configuration.Notify], *, at_once: bool = False) -> "list[Sent]":
    """Send each target what it is owed; one that can't be reached as things stand says so, owed something or not."""
    outlets = {target.name: target.outlet(os.environ) for target in targets}
    if not outlets:
        return []
    from store.notify import Sent, send_due

    sent = send_due(db, outlets, now=datetime.now(UTC), at_once=at_once)
    told = {one.target for one in sent}
    unusable = [Sent(name, 0, out.unusable, 0) for name, out in outlets.items() if out.unusable and name not in told]
    return sent + unusable


def say_refused(sent: "Sequence[Sent]") -> int:
    """Name on standard error the targets that refused, with their reasons; return how many."""
    refused = [one for one in sent if one.error is not None]
    if refused:
        from rich.console import Console
        from rich.text import Text
    for one in refused:
        Console(stderr=True, highlight=False, soft_wrap=True).print(
            Text.assemble(("not sent", "red"), f"  {one.target}: {one.error}")
        )
    return len(refused)


def _say_what_waits(db: Path, targets: Iterable[configuration.Notify]) -> None:
    """Say what is owed but waits, target by target, and for what; and what was given up."""
    from store import health

    manners = {target.name: target.manner for target in targets}
    owed = health.deliveries(open_store(db, create=False))
    for row in owed:
        name = row["target"]
        manner = manners.get(name)
        if row["due"]:
            why = manner.why_later(datetime.now(UTC)) if manner else "for a target of its name"
            until = f"until {row['next_try']}" if row["next_try"] else why
            told = f"{name}: {counted(row['due'], 'change')} {'waits' if row['due'] == 1 else 'wait'} {until}"
            click.echo(f"{told}; --now sends at once" if manner else told, err=True)
        if row["given_up"]:
            click.echo(f"{name}: {counted(row['given_up'], 'change')} given up; --now tries again", err=True)
    if not owed:
        click.echo("nothing is due", err=True)


def _tried(targets: Iterable[configuration.Notify]) -> "list[Sent]":
    from store.notify import Sent, send_test

    sent = []
    for target in targets:
        try:
            send_test(target.outlet(os.environ))
            sent.append(Sent(target.name, 0))
        except DeliveryError as error:
            sent.append(Sent(target.name, 0, str(error), 0))
    return sent
