"""Where to look: `source add` and `sources`."""

from pathlib import Path

import click

from scraper import config as configuration
from scraper.cli.options import common, json_option, print_json
from scraper.cli.tables import ago, print_table
from store.model import Source, SourceKind


@click.group()
def source() -> None:
    """Add a place to look.

    Example:

    \b
        seasonwatch source add https://www.example.org/feed/
    """


@source.command("add")
@click.argument("url")
@click.option("--feed", "kind", flag_value=SourceKind.FEED.value, help="An RSS or Atom feed.")
@click.option("--page", "kind", flag_value=SourceKind.PAGE.value, help="A page to read each time.")
@click.option("--sitemap", "kind", flag_value=SourceKind.SITEMAP.value, help="A sitemap, or an index of sitemaps.")
@common
def add(url: str, kind: str | None, config: Path, db: Path) -> None:
    """Add a page, a feed or a sitemap to look at.

    Without --feed, --page or --sitemap the address decides: one with "feed", "rss" or "atom" among its words is a feed,
    one with "sitemap" a sitemap, all else a page.

    Example:

    \b
        seasonwatch source add https://www.example.org/feed/
        seasonwatch source add --page https://www.example.org/all-of-us-are-dead-season-2
    """
    new = Source(SourceKind(kind) if kind else configuration.guess_kind(url), url.strip())
    configuration.add_source(config, new)
    click.echo(f"looking at the {new.kind} {new.url}")


@click.command()
@json_option
@common
def sources(as_json: bool, config: Path, db: Path) -> None:
    """List where to look, and each source's record.

    Example:

    \b
        seasonwatch sources
    """
    from store import queries
    from store.schema import open_store

    listed = configuration.load(config).sources
    known = {row["url"]: row for row in queries.sources(open_store(db, create=False))} if db.exists() else {}
    blank = {
        "added": None,
        "pages": 0,
        "claims": 0,
        "last_fetched": None,
        "last_changed": None,
        "failing": 0,
        "error": None,
    }
    rows = [{"kind": s.kind.value, "url": s.url, **(known.get(s.url) or blank)} for s in listed]
    if as_json:
        print_json(rows)
        return
    print_table(
        ["kind", "address", "pages", "claims", "read", "trouble"],
        [
            [row["kind"], row["url"], row["pages"], row["claims"], ago(row["last_fetched"]), row["error"] or ""]
            for row in rows
        ],
    )
    if not rows:
        click.echo("nowhere to look yet: seasonwatch source add URL", err=True)
