"""Asking the store for lists: `claims`, `changes`, `pages`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from rich.text import Text

from scraper.cli.correct import WithSubcommands, reject
from scraper.cli.moments import Moment
from scraper.cli.named import slug_of, watch_argument
from scraper.cli.nouns import counted
from scraper.cli.options import common, csv_option, json_option, print_json
from scraper.cli.tables import ago, print_csv, print_table
from scraper.cli.words import Line, address, change_lines, claim_lines, show, terminal
from store.model import ChangeKind, Event, Stance
from store.rows import claim_from_json
from store.schema import open_store
from store.wording import plain

if TYPE_CHECKING:
    from sqlite_utils import Database


def _choice(values: type[Event] | type[Stance] | type[ChangeKind]) -> click.Choice[str]:
    return click.Choice([value.value for value in values])


@click.command(cls=WithSubcommands)
@watch_argument
@click.option("--event", type=_choice(Event), help="Only claims about this event.")
@click.option("--stance", type=_choice(Stance), help="Only claims of this stance.")
@click.option("--site", metavar="DOMAIN", help="Only claims on pages of this site.")
@click.option(
    "--source", metavar="URL", help="Only claims on pages that this source led to; a part of its address will do."
)
@click.option(
    "--since",
    type=Moment(),
    help="Only claims first seen on or after this day or time (UTC), yesterday, or in the last 7d, 12h, 30m.",
)
@click.option(
    "--search", metavar="WORDS", help="Only claims with all these words in quote, headline, title or aliases."
)
@click.option(
    "--current/--all",
    default=True,
    help="Those that stand now and count, or also those withdrawn, rejected or of muted sites.  [default: current]",
)
@click.option("--limit", type=click.IntRange(1), help="At most so many, the newest.")
@click.option("--origins", is_flag=True, help="Each statement once, with who is behind it: copies are one voice.")
@json_option
@csv_option
@common
def claims(
    watch: str | None, origins: bool, as_json: bool, as_csv: bool, config: Path, db: Path, **filters: Any
) -> None:
    """List what pages claim, page by page.

    A claim that was misread is left out from then on by `claims reject ID`; `why ID` says what made it what it is.

    Example:

    \b
        seasonwatch claims
        seasonwatch claims all-of-us --event release --search "official"
        seasonwatch claims all-of-us --since 2026-01-01 --site thedirect.com
        seasonwatch claims all-of-us --origins
        seasonwatch claims reject 12
    """
    store = open_store(db, reading=True)
    slug = _named(store, watch)
    if origins:
        _refuse_filters(filters)
        _show_origins(store, slug, filters, as_json=as_json, as_csv=as_csv)
        return
    if filters["search"] is not None and not any(map(str.isalnum, filters["search"])):
        raise click.UsageError("--search needs a word")
    from store import queries

    rows = queries.claims(store, slug, **_of_model(filters))
    if as_json or as_csv:
        print_json(rows) if as_json else print_csv(rows, queries.CLAIM_COLUMNS)
        return
    show(_claims_by_page(rows))
    if not rows:
        asked = any(value for name, value in filters.items() if name != "current")
        click.echo("no such claim" if asked else "no claim yet; seasonwatch crawl looks for some", err=True)


claims.subcommands["reject"] = reject


def _named(db: "Database", watch: str | None) -> str | None:
    """Return the slug of the watch that *watch* names, or None for all."""
    return None if watch is None else slug_of(db, watch)


def _of_model(filters: dict[str, Any]) -> dict[str, Any]:
    """Give filters of the command line the types that queries take."""
    kinds = {"event": Event, "stance": Stance, "kind": ChangeKind}
    return {name: kinds[name](value) if name in kinds and value else value for name, value in filters.items()}


#: filters that go with `--origins`: the others would leave out voices of a statement
_OF_STATEMENTS: Final = ("event", "stance")


def _refuse_filters(filters: dict[str, Any]) -> None:
    given = [name for name, value in filters.items() if value and name not in ("current", *_OF_STATEMENTS)]
    if given or not filters["current"]:
        raise click.UsageError(f"--origins shows all that counts: leave out --{given[0] if given else 'all'}")


def _show_origins(db: "Database", slug: str | None, filters: dict[str, Any], *, as_json: bool, as_csv: bool) -> None:
    from scraper.cli.origins import ORIGIN_COLUMNS, origin_lines, origin_rows
    from store.voices import statements

    asked = {name: filters[name] for name in _OF_STATEMENTS if filters[name]}
    listed = [one for one in statements(db, slug) if all(one[name] == value for name, value in asked.items())]
    if as_csv:
        print_csv(origin_rows(listed), ORIGIN_COLUMNS)
    else:
        print_json(listed) if as_json else show(origin_lines(listed))


def _claims_by_page(rows: Sequence[dict[str, Any]]) -> Iterator[Line]:
    for named, about in groupby(sorted(rows, key=itemgetter("watch", "page")), key=itemgetter("watch")):
        yield Line(Text(named, "bold cyan"))
        for page, said in groupby(about, key=itemgetter("page")):
            yield from (Line(Text()), address(page, 2))
            for row in said:
                yield from numbered_claim(row)


def numbered_claim(row: dict[str, Any]) -> Iterator[Line]:
    """Yield the lines that show a claim as `queries.claims` gives it, with its number and what was made of it."""
    first, *others = claim_lines(claim_from_json(row), 4)
    yield replace(first, text=first.text.append(f"  [{row['id']}]", "dim"))
    yield from others
    marks = [f"{mark} {row[mark]}" for mark in ("withdrawn", "rejected", "muted") if row[mark]]
    yield from (Line(Text(mark, "red"), 8) for mark in marks)


@click.command()
@watch_argument
@click.option("--kind", type=_choice(ChangeKind), help="Only changes of this kind.")
@click.option(
    "--since",
    type=Moment(),
    help="Only what was found on or after this day or time (UTC), yesterday, or in the last 7d, 12h, 30m.",
)
@click.option("--limit", type=click.IntRange(1), help="At most so many, the latest first.")
@json_option
@csv_option
@common
def changes(watch: str | None, as_json: bool, as_csv: bool, config: Path, db: Path, **filters: Any) -> None:
    """List what changed, the latest first.

    Example:

    \b
        seasonwatch changes --since 7d
        seasonwatch changes --since 2026-01-31
        seasonwatch changes all-of-us --kind moved
    """
    from store import queries

    store = open_store(db, reading=True)
    rows = queries.changes(store, _named(store, watch), **_of_model(filters))
    if as_json:
        print_json(rows)
    elif as_csv:
        print_csv(map(_flat, rows), _CHANGE_COLUMNS)
    else:
        show(line for row in rows for line in change_lines(row))
        if not rows:
            click.echo("nothing changed", err=True)


#: the columns of `changes --csv`: a claim is told by its window, stance, credit and quote
_CHANGE_COLUMNS: Final = (
    *("id", "at", "watch", "kind", "event", "page", "detail", "edtf_before", "stance_before", "edtf_after"),
    *("stance_after", "attributed_to", "quote", "told", "quiet"),
)


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    before, after = row["before"] or {}, row["after"] or {}
    shown = after or before
    return {
        **row,
        "edtf_before": before.get("edtf"),
        "stance_before": before.get("stance"),
        "edtf_after": after.get("edtf"),
        "stance_after": after.get("stance"),
        "attributed_to": shown.get("attributed_to"),
        "quote": shown.get("quote"),
        "told": ", ".join(f"{one['target']}: {one['status']}" for one in row["told"]),
    }


@click.command()
@click.option("--failing", is_flag=True, help="Only those that gave nothing the last time, and why.")
@click.option("--site", metavar="DOMAIN", help="Only pages of this site.")
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
@json_option
@csv_option
@common
def pages(as_json: bool, as_csv: bool, config: Path, db: Path, **filters: Any) -> None:
    """List the addresses that were asked for: when they were last read, what they claim, when they are due again.

    Example:

    \b
        seasonwatch pages
        seasonwatch pages --failing
        seasonwatch pages --site thedirect.com --csv
    """
    from store import queries

    rows = queries.pages(open_store(db, reading=True), **filters)
    if as_json:
        print_json(rows)
    elif as_csv:
        print_csv(rows, queries.PAGE_COLUMNS)
    elif terminal().is_terminal:
        show(line for row in rows for line in _page_lines(row))
    else:
        heads = ("url", "kind", "claims", "last_fetched", "next_look", "headline", "error")
        print_table(heads, [["" if row[head] is None else row[head] for head in heads] for row in rows])
    if not rows:
        click.echo(
            "no such page" if any(filters.values()) else "no page yet; seasonwatch crawl looks for some", err=True
        )


def _page_lines(row: dict[str, Any]) -> Iterator[Line]:
    """Yield the lines of a page: its address, and under it its headline, claims and looks; why it failed."""
    yield address(row["url"])
    if row["headline"]:
        yield Line(Text(plain(row["headline"], 200)), 4)
    what = counted(row["claims"], "claim") if row["kind"] == "page" else row["kind"]
    due = f"retired {ago(row['retired'])}" if row["retired"] else f"due {_due(row['next_look'])}"
    yield Line(Text(f"{what}, read {ago(row['last_fetched'])}, {due}", "dim"), 4)
    if row["error"]:
        yield Line(Text(f"{counted(row['failures'], 'failure')}: {plain(row['error'])}", "red"), 4)


def _due(when: str) -> str:
    if not when or datetime.fromisoformat(when) <= datetime.now(UTC):
        return "now"
    return when.replace("T", " ")[:16]
