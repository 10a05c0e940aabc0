"""Tables and times for people who look at a terminal; what pages say is shown as plain text."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import click
from rich.table import Table
from rich.text import Text

from scraper.cli.words import terminal
from store.wording import plain

#: columns of cells no longer than this are not broken, where there is room
_SHORT: Final = 18
_ROOMY: Final = 70


def print_table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, whole: bool = False) -> None:
    """Print *rows* under *heads*; nothing where there is no row. Cells are text, never markup.

    On a terminal cells that are long go on below, or with *whole* are cut where there is no room. Where nobody looks on, a row is a line with tabs between its cells, for `grep` and `awk`.
    """
    console = terminal()
    if not console.is_terminal:
        for cells in [heads, *rows]:
            click.echo("\t".join(plain(str(cell), 2_000) for cell in cells))
        return
    listed = [[Text(plain(str(cell), 2_000)) for cell in row] for row in rows]
    table = Table(box=None, header_style="dim", pad_edge=False)
    roomy = console.width >= _ROOMY
    for head, cells in zip(heads, zip(*listed, strict=True), strict=False):
        short = max(map(len, cells)) <= _SHORT
        table.add_column(head, overflow="ellipsis" if whole else "fold", no_wrap=whole or (roomy and short))
    for row in listed:
        table.add_row(*row)
    if listed:
        console.print(table)


def print_csv(rows: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> None:
    """Print *rows* as CSV under the names of *columns*, nothing without any; no cell is one that a spreadsheet computes."""
    from store.exports.tables import as_csv

    if heads := tuple(columns):
        click.echo(as_csv(rows, heads), nl=False)


def ago(when: str | None, *, now: datetime | None = None) -> str:
    """Say how long ago the time *when* (UTC text) was.

    >>> ago("2026-01-05T18:30:00Z", now=datetime(2026, 1, 5, 20, 31, tzinfo=UTC))
    '2 h ago'
    >>> ago(None)
    'never'
    """
    if when is None:
        return "never"
    seconds = ((now or datetime.now(UTC)) - datetime.fromisoformat(when)).total_seconds()
    for least, size, unit in _UNITS:
        if seconds >= least * size:
            return f"{int(seconds // size)} {unit} ago"
    return "just now"


#: from how many of a unit on it is used, its seconds and its name
_UNITS: Final = (
    (2, 365.25 * 86400, "y"),
    (2, 30.4375 * 86400, "mo"),
    (1, 86400, "d"),
    (1, 3600, "h"),
    (1, 60, "min"),
)
