"""`sources`: where to look, and how each source fares."""

from collections.abc import Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click
from rich.text import Text

from scraper.cli.listed import listed
from scraper.cli.options import common, csv_option, json_option, print_json
from scraper.cli.status import source_lines
from scraper.cli.tables import print_csv, print_table
from scraper.cli.words import Line, show, terminal
from store.known_sites import site_words
from store.wording import plain


@click.command()
@click.option("--record", is_flag=True, help="How good the word of each site and voice was about what came out.")
@click.option("--limit", type=click.IntRange(1), help="At most so many, of records the best known first.")
@json_option
@csv_option
@common
def sources(record: bool, limit: int | None, as_json: bool, as_csv: bool, config: Path, db: Path) -> None:
    """List where to look, and how each source fares: its state and why, when it was last read, and what it led to.

    States: well; new (not asked yet); failed (the last time); failing (for a day or more, or it never answered); resting
    (its site is left alone for now); silent (it answers, but nothing is new for far longer than usual); gone.

    --record lists who claimed what about seasons that are out since, who spoke of the most of them first: how many of
    the dates that they gave held (hits and misses), the width of the windows and how early they were given (both in
    days, in the median), the score (0 is the very day, 1 no better than to say nothing), what is made of it beside the
    kind's as long as there are few cases (shrunk), and how much a claim weighs by it, a newspaper's without a record 1.

    Example:

    \b
        seasonwatch sources
        seasonwatch sources --record --limit 10
    """
    from scraper.status import sources as gather
    from store.schema import open_store

    if record:
        _show_records(db, limit, as_json=as_json, as_csv=as_csv)
        return
    settings = listed(config, db)
    with ExitStack() as stack:
        store = stack.enter_context(closing(open_store(db, create=False, reading=True))) if db.exists() else None
        rows = gather(store, settings.sources, now=datetime.now(UTC), own=settings.sites)[:limit]
    if as_json or as_csv:
        print_json(rows) if as_json else print_csv(rows, rows[0] if rows else ())
    elif terminal().is_terminal:
        show(line for row in rows for line in source_lines(row))
    else:
        heads = ["state", "kind", "site_kind", "url", "read", "pages", "claims", "failing", "why"]
        print_table(heads, [["" if row[head] is None else row[head] for head in heads] for row in rows])
    if not rows:
        click.echo("nowhere to look yet: seasonwatch source add URL", err=True)


def _show_records(db: Path, limit: int | None, *, as_json: bool, as_csv: bool) -> None:
    from store.records import records
    from store.schema import open_store

    with closing(open_store(db, reading=True)) as store:
        rows = [record.as_json() for record in records(store, day=datetime.now(UTC).date())]
    if as_json or as_csv:
        print_json(rows[:limit]) if as_json else print_csv(rows[:limit], rows[0] if rows else ())
    elif terminal().is_terminal:
        _show_table(rows, limit or _MOST)
    else:
        heads = ["name", "kind", "seasons", "hits", "misses", "width", "early", "score", "shrunk", "weight"]
        print_table(heads, [["" if row[head] is None else row[head] for head in heads] for row in rows[:limit]])
    if not rows:
        click.echo("nothing that was claimed has come out yet: `seasonwatch out WATCH` says that it did", err=True)


#: a person sees so many records unless more are asked for
_MOST: Final = 20

#: columns of a terminal from which on there is room for all numbers, and of a name beside them
_ROOMY: Final = 76
_NAME: Final = 22

_LEGEND: Final = (
    "right: dates that held, of those given for seasons that are out. width: days of the windows;",
    "early: days before the release that they were given, both in the median. score: 0 is the very",
    "day, 1 no better than to say nothing; shrunk: drawn to the kind's while there are few cases.",
    "weight: of a claim, a newspaper's without a record being 1.",
)


def _show_table(rows: Sequence[dict[str, Any]], most: int) -> None:
    """Show records to a person: each on a line, numbers rounded, and below what they mean."""
    heads = ("name", "kind", "right", "width", "early", "score", "shrunk", "weight")
    some = heads if terminal().width >= _ROOMY else ("name", "right", "weight")
    places = [heads.index(head) for head in some]
    print_table(some, [[_cells(row)[place] for place in places] for row in rows[:most]], whole=True)
    if rows:
        show([Line(Text()), Line(Text(" ".join(_LEGEND), "dim"), hang=0)])
    if len(rows) > most:
        show([Line(Text(f"and {len(rows) - most} more: --limit {len(rows)} shows them all", "dim"))])


def _cells(row: dict[str, Any]) -> list[str]:
    kind = "voice" if row["what"] == "voice" and row["kind"] != "official" else site_words(row["kind"])
    days = [_number(row[name], 0) for name in ("width", "early")]
    shares = [_number(row[name], 2) for name in ("score", "shrunk", "weight")]
    return [plain(row["name"], _NAME), kind, f"{row['hits']} of {row['hits'] + row['misses']}", *days, *shares]


def _number(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"
