"""What is watched and where it looks: by the configuration, and where there is none by the store."""

from contextlib import closing
from pathlib import Path

import click

from scraper import config as configuration
from store.known_sites import SiteKind
from store.model import Source, SourceKind
from store.rows import watch_from
from store.schema import open_store


def listed(config: Path, db: Path) -> configuration.Config:
    """Return what the configuration says; where there is none but a store, the watches, sources and sites that it knows.

    That it is the store's list is said on standard error. Raises ConfigError where there is neither, or the file is wrong.
    """
    if config.exists() or not db.exists():
        return configuration.load(config)
    with closing(open_store(db, reading=True)) as store:
        watches = store.query("SELECT title, season, aliases FROM watches WHERE removed_at IS NULL ORDER BY id")
        sources = store.query("SELECT kind, url FROM sources WHERE removed_at IS NULL ORDER BY id")
        sites = store.query("SELECT domain, kind FROM sites WHERE kind <> 'unknown'")
        known = configuration.Config(
            watches=tuple(map(watch_from, watches)),
            sources=tuple(Source(SourceKind(row["kind"]), row["url"]) for row in sources),
            sites={row["domain"]: SiteKind(row["kind"]) for row in sites},
        )
    click.echo(f"no {config} here: as {db} has it", err=True)
    return known
