"""`sources`: where to look, and how each source fares."""

from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import click

from scraper import config as configuration
from scraper.cli.options import common, csv_option, json_option, print_json
from scraper.cli.status import source_lines
from scraper.cli.tables import print_csv, print_table
from scraper.cli.words import show, terminal


@click.command()
@click.option("--record", is_flag=True, help="How good the word of each site and voice was about what came out.")
@json_option
@csv_option
@common
def sources(record: bool, as_json: bool, as_csv: bool, config: Path, db: Path) -> None:
    """List where to look, and how each source fares: its state and why, when it was last read, and what it led to.

    States: well; new (not asked yet); failed (the last time); failing (for a day or more, or it never answered); resting
    (its site is left alone for now); silent (it answers, but nothing is new for far longer than usual); gone.

    --record lists who claimed what about seasons that are out since: hits and misses, the width of the windows and how
    early they were given (both in days, in the median), the score (0 is the very day, 1 no better than to say nothing),
    what is made of it beside the kind's as long as there are few cases, and how much a claim weighs by it.

    Example:

    \b
        seasonwatch sources
        seasonwatch sources --record
    """
    from scraper.status import sources as gather
    from store.schema import open_store

    if record:
        _show_records(db, as_json=as_json, as_csv=as_csv)
        return
    settings = configuration.load(config)
    with ExitStack() as stack:
        store = stack.enter_context(closing(open_store(db, create=False, reading=True))) if db.exists() else None
        rows = gather(store, settings.sources, now=datetime.now(UTC), own=settings.sites)
    if as_json or as_csv:
        print_json(rows) if as_json else print_csv(rows, rows[0] if rows else ())
    elif terminal().is_terminal:
        show(line for row in rows for line in source_lines(row))
    else:
        heads = ["state", "kind", "site_kind", "url", "read", "pages", "claims", "failing", "why"]
        print_table(heads, [["" if row[head] is None else row[head] for head in heads] for row in rows])
    if not rows:
        click.echo("nowhere to look yet: seasonwatch source add URL", err=True)


def _show_records(db: Path, *, as_json: bool, as_csv: bool) -> None:
    from store.records import records
    from store.schema import open_store

    with closing(open_store(db, reading=True)) as store:
        rows = [record.as_json() for record in records(store, day=datetime.now(UTC).date())]
    if as_json or as_csv:
        print_json(rows) if as_json else print_csv(rows, rows[0] if rows else ())
        return
    heads = ["name", "kind", "seasons", "hits", "misses", "width", "early", "score", "shrunk", "weight"]
    print_table(heads, [["" if row[head] is None else row[head] for head in heads] for row in rows])
    if not rows:
        click.echo("nothing that was claimed has come out yet: `seasonwatch out WATCH` says that it did", err=True)
