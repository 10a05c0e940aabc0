"""`sources`: where to look, and how each source fares."""

from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import click

from scraper import config as configuration
from scraper.cli.options import common, json_option, print_json
from scraper.cli.status import source_lines
from scraper.cli.tables import print_table
from scraper.cli.words import show, terminal


@click.command()
@json_option
@common
def sources(as_json: bool, config: Path, db: Path) -> None:
    """List where to look, and how each source fares: its state and why, when it was last read, and what it led to.

    States: well; new (not asked yet); failed (the last time); failing (for a day or more, or it never answered); resting
    (its site is left alone for now); silent (it answers, but nothing is new for far longer than usual); gone.

    Example:

    \b
        seasonwatch sources
    """
    from scraper.status import sources as gather
    from store.schema import open_store

    listed = configuration.load(config).sources
    with ExitStack() as stack:
        store = stack.enter_context(closing(open_store(db, create=False, reading=True))) if db.exists() else None
        rows = gather(store, listed, now=datetime.now(UTC))
    if as_json:
        print_json(rows)
    elif terminal().is_terminal:
        show(line for row in rows for line in source_lines(row))
    else:
        heads = ["state", "kind", "url", "read", "pages", "claims", "failing", "why"]
        print_table(heads, [["" if row[head] is None else row[head] for head in heads] for row in rows])
    if not rows:
        click.echo("nowhere to look yet: seasonwatch source add URL", err=True)
