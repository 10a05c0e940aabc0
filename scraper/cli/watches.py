"""The watch list: `init`, `add`, `remove`, `watches`."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import click

from scraper import config as configuration
from scraper.cli.options import common, config_option, json_option, log_option, print_json
from store.mirror import sync_watches
from store.model import Watch
from store.schema import open_store


@click.command()
@config_option
@log_option
def init(config: Path) -> None:
    """Write a seasonwatch.toml with comments, ready to be edited.

    Example:

    \b
        seasonwatch init
    """
    configuration.create(config)
    click.echo(f"wrote {config}: add a show with seasonwatch add TITLE --season N, a place to look with source add URL")


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
@common
def watches(as_json: bool, config: Path, db: Path) -> None:
    """List what is watched.

    Example:

    \b
        seasonwatch watches
    """
    listed = configuration.load(config).watches
    if as_json:
        print_json(
            [{"watch": w.slug, "title": w.title, "season": w.season, "aliases": list(w.aliases)} for w in listed]
        )
        return
    for watch in listed:
        season = f", season {watch.season}" if watch.season is not None else ""
        known = f" (also: {', '.join(watch.aliases)})" if watch.aliases else ""
        click.echo(f"{watch.slug}: {watch.title}{season}{known}")
    if not listed:
        click.echo("nothing is watched yet: seasonwatch add TITLE --season N", err=True)


def _mirror(config: Path, db: Path) -> None:
    """Make the store's list the file's, so that questions about a new watch are understood before the first crawl."""
    with closing(open_store(db)) as store:
        sync_watches(store, configuration.load(config).watches, datetime.now(UTC))
