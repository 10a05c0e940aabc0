"""Correcting what was found: `claims reject`, `site mute`, `out`; each with `--undo`."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click
from sqlite_utils import Database

from scraper import config as configuration
from scraper.cli.moments import Day
from scraper.cli.named import one_watch_argument, slug_of
from scraper.cli.options import common
from store.answering import keep_answers
from store.corrections import mute_site, reject_claim, set_out
from store.owing import Target
from store.schema import open_store

_undo = click.option("--undo", is_flag=True, help="Take it back.")


class WithSubcommands(click.Command):
    """A command that has subcommands beside what it does by itself: a first word that names one goes there."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.subcommands: dict[str, click.Command] = {}

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Make the context of the subcommand that *args* begin with, else of this command."""
        if args and args[0] in self.subcommands:
            return self.subcommands[args[0]].make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)
        return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run what the context was made for."""
        return ctx.command.invoke(ctx) if ctx.command is not self else super().invoke(ctx)


@click.command()
@click.argument("claim", metavar="ID", type=click.IntRange(1))
@_undo
@common
def reject(claim: int, undo: bool, config: Path, db: Path) -> None:
    """Mark a claim as misread: it is kept, does not count, and is not told again when the page repeats it.

    `claims` shows each claim's ID.

    Example:

    \b
        seasonwatch claims reject 12
        seasonwatch claims reject 12 --undo
    """
    with closing(open_store(db, create=False)) as store:
        click.echo(reject_claim(store, claim, at=datetime.now(UTC), undo=undo))
        _answer_anew(store, config)


@click.group()
def site() -> None:
    """Say which sites are worth hearing.

    Example:

    \b
        seasonwatch site mute rumours.example
    """


@site.command()
@click.argument("domain")
@_undo
@common
def mute(domain: str, undo: bool, config: Path, db: Path) -> None:
    """Leave out a site: what it claims is kept, and neither counted nor told.

    Example:

    \b
        seasonwatch site mute rumours.example
        seasonwatch site mute rumours.example --undo
    """
    with closing(open_store(db, create=False)) as store:
        click.echo(mute_site(store, domain, at=datetime.now(UTC), undo=undo))
        _answer_anew(store, config)


@click.command()
@one_watch_argument
@click.argument("day", metavar="[DATE]", required=False, type=Day())
@_undo
@common
def out(watch: str, day: date | None, undo: bool, config: Path, db: Path) -> None:
    """Say that it is out, today or since DATE: that is the answer then, and targets are told.

    Example:

    \b
        seasonwatch out all-of-us 2026-03-04
        seasonwatch out all-of-us --undo
    """
    targets = _targets(config)
    with closing(open_store(db, create=False)) as store:
        today = datetime.now().astimezone().date()
        told = set_out(
            store,
            slug_of(store, watch),
            day or today,
            today=today,
            at=datetime.now(UTC),
            undo=undo,
            targets=targets,
        )
        click.echo(told)
        _answer_anew(store, config)


def _targets(config: Path) -> list[Target]:
    return [target.wishes for target in configuration.load(config).targets] if config.exists() else []


def _answer_anew(store: Database, config: Path) -> None:
    """Keep the answers as they are now, so that what is asked next and what browsers see follow the correction."""
    today = datetime.now().astimezone().date()
    keep_answers(store, day=today, at=datetime.now(UTC), targets=_targets(config))
