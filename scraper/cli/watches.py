"""The watch list: `init`, `add`, `remove`, `watches`."""

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.text import Text

from scraper import config as configuration
from scraper.cli.listed import listed
from scraper.cli.options import common, config_option, csv_option, json_option, log_option, print_json
from scraper.cli.source import add_pack
from scraper.cli.tables import print_csv
from scraper.cli.words import Line, show
from scraper.packs import DEFAULT, feeds_of
from store.mirror import sync_watches
from store.model import Watch
from store.schema import open_store
from store.wording import plain


@click.command()
@click.option("--pack", metavar="NAME", help="Look at the feeds of this pack, such as default, without being asked.")
@click.option("--no-pack", is_flag=True, help="Begin without any place to look, without being asked.")
@config_option
@log_option
def init(pack: str | None, no_pack: bool, config: Path) -> None:
    """Write a seasonwatch.toml with comments, ready to be edited.

    On a terminal it asks whether to look at the default pack, 25 well-known feeds; elsewhere it adds a pack only if told
    to.

    Example:

    \b
        seasonwatch init
        seasonwatch init --pack default
    """
    if pack and no_pack:
        raise click.UsageError("--pack and --no-pack exclude each other")
    feeds = feeds_of(pack or DEFAULT)  # so that an unknown pack leaves no file behind
    configuration.create(config)
    click.echo(f"wrote {config}")
    click.echo("add a show with seasonwatch add TITLE --season N, a place to look with source add URL")
    if not (pack or no_pack) and sys.stdin.isatty() and sys.stdout.isatty():
        question = f"Look at the default pack, {len(feeds)} well-known feeds such as {feeds[0].name}?"
        pack = DEFAULT if click.confirm(question, default=True) else None
        no_pack = pack is None
    if pack:
        click.echo(add_pack(config, pack))
    elif not no_pack:
        click.echo(f"seasonwatch source add --pack {DEFAULT} adds {len(feeds)} well-known feeds")


@click.command()
@click.argument("title")
@click.option(
    "--season",
    type=click.IntRange(0, configuration.MOST_SEASONS),
    help="The season waited for; leave it out for a film.",
)
@click.option("--alias", "aliases", multiple=True, help="Another name of the work; may be given more than once.")
@common
def add(title: str, season: int | None, aliases: tuple[str, ...], config: Path, db: Path) -> None:
    """Watch for a season of a show, or for a film.

    Example:

    \b
        seasonwatch add "All of Us Are Dead" --season 2 --alias "Now at Our School"
    """
    watch = Watch(title.strip(), season, tuple(alias.strip() for alias in aliases if alias.strip()))
    configuration.add_watch(config, watch)
    _mirror(config, db)
    click.echo(f"watching {watch.slug}")


@click.command()
@click.argument("watch")
@common
def remove(watch: str, config: Path, db: Path) -> None:
    """Stop watching; what was claimed so far stays in the store.

    Example:

    \b
        seasonwatch remove all-of-us-are-dead-2
    """
    removed = configuration.remove_watch(config, watch)
    _mirror(config, db)
    click.echo(f"no longer watching {removed.slug}")


@click.command()
@json_option
@csv_option
@common
def watches(as_json: bool, as_csv: bool, config: Path, db: Path) -> None:
    """List what is watched.

    Example:

    \b
        seasonwatch watches
    """
    known = listed(config, db).watches
    if as_json or as_csv:
        rows = [{"watch": w.slug, "title": w.title, "season": w.season, "aliases": list(w.aliases)} for w in known]
        print_json(rows) if as_json else print_csv(rows, ("watch", "title", "season", "aliases"))
        return
    for watch in known:
        season = f", season {watch.season}" if watch.season is not None else ""
        also = f" (also: {', '.join(watch.aliases)})" if watch.aliases else ""
        show([Line(Text(plain(f"{watch.slug}: {watch.title}{season}{also}", 2_000)), hang=4)])
    if not known:
        click.echo("nothing is watched yet: seasonwatch add TITLE --season N", err=True)


def _mirror(config: Path, db: Path) -> None:
    """Make the store's list the file's, so that questions about a new watch are understood before the first crawl."""
    with closing(open_store(db)) as store:
        sync_watches(store, configuration.load(config).watches, datetime.now(UTC))
