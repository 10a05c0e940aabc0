"""Asking the store: `claims`, `changes`, `answer`."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import click
from rich.text import Text
from sqlite_utils import Database

from scraper.cli.correct import WithSubcommands, reject
from scraper.cli.named import slug_of
from scraper.cli.options import common, json_option, print_json
from scraper.cli.origins import origin_lines
from scraper.cli.words import Line, address, change_lines, claim_from_json, claim_lines, show
from store import queries
from store.answer import Answer
from store.answer import answer as judge
from store.model import Event, Stance
from store.schema import open_store
from store.voices import statements


def _named(db: Database, watch: str | None) -> str | None:
    """Return the slug of the watch that *watch* names, or None for all."""
    return None if watch is None else slug_of(db, watch)


@click.command(cls=WithSubcommands)
@click.argument("watch", required=False)
@click.option("--event", type=click.Choice([event.value for event in Event]), help="Only claims about this event.")
@click.option("--stance", type=click.Choice([stance.value for stance in Stance]), help="Only claims of this stance.")
@click.option("--search", help="Only claims with these words in their quote or headline.")
@click.option(
    "--current/--all",
    default=True,
    help="Those that stand now and count, or also those withdrawn, rejected or of muted sites.  [default: current]",
)
@click.option("--origins", is_flag=True, help="Each statement once, with who is behind it: copies are one voice.")
@json_option
@common
def claims(
    watch: str | None,
    event: str | None,
    stance: str | None,
    search: str | None,
    current: bool,
    origins: bool,
    as_json: bool,
    config: Path,
    db: Path,
) -> None:
    """List what pages claim, page by page.

    A claim that was misread is left out from then on by `claims reject ID`.

    Example:

    \b
        seasonwatch claims
        seasonwatch claims all-of-us --event release --search "official"
        seasonwatch claims all-of-us --origins
        seasonwatch claims reject 12
    """
    store = open_store(db, reading=True)
    slug = _named(store, watch)
    if origins:
        listed = statements(store, slug)
        print_json(listed) if as_json else show(origin_lines(listed))
        return
    rows = queries.claims(
        store,
        slug,
        current=current,
        event=Event(event) if event else None,
        stance=Stance(stance) if stance else None,
        search=search,
    )
    if as_json:
        print_json(rows)
        return
    for named, about in groupby(sorted(rows, key=_place), key=itemgetter("watch")):
        show([Line(Text(named, "bold cyan"))])
        for page, said in groupby(about, key=itemgetter("page")):
            show([Line(Text()), address(page, 2)])
            for row in said:
                first, *others = claim_lines(claim_from_json(row), 4)
                show([replace(first, text=first.text.append(f"  [{row['id']}]", "dim")), *others])
                marks = [f"{mark} {row[mark]}" for mark in ("withdrawn", "rejected", "muted") if row[mark]]
                show(Line(Text(mark, "red"), 8) for mark in marks)
    if not rows:
        asked = event or stance or search
        click.echo("no such claim" if asked else "no claim yet; seasonwatch crawl looks for some", err=True)


claims.subcommands["reject"] = reject


def _place(row: dict[str, Any]) -> tuple[str, str]:
    return row["watch"], row["page"]


class _Moment(click.ParamType[datetime]):
    """A day or a time in UTC."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            when = datetime.fromisoformat(value)
        except ValueError:
            self.fail("write it as 2026-01-31 or 2026-01-31T18:00:00Z", param, ctx)
        return when if when.tzinfo else when.replace(tzinfo=UTC)


@click.command()
@click.argument("watch", required=False)
@click.option("--since", type=_Moment(), help="Only what was found on or after this day or time (UTC).")
@click.option("--limit", type=click.IntRange(1), help="At most so many, the latest first.")
@json_option
@common
def changes(
    watch: str | None, since: datetime | None, limit: int | None, as_json: bool, config: Path, db: Path
) -> None:
    """List what changed, the latest first.

    Example:

    \b
        seasonwatch changes --since 2026-01-31
    """
    store = open_store(db, reading=True)
    rows = queries.changes(store, _named(store, watch), since=since, limit=limit)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        show(change_lines(row))
    if not rows:
        click.echo("nothing changed", err=True)


@click.command()
@click.argument("watch", required=False)
@json_option
@common
def answer(watch: str | None, as_json: bool, config: Path, db: Path) -> None:
    """Say when it comes, how surely, by whose word.

    With WATCH its evidence is shown, without it all watches in a line each.

    The rule is a first plain one: the newest confirmed window of release; else, of the expected windows that are not
    over, the one that most current claims overlap; else that no date is known.

    Example:

    \b
        seasonwatch answer
        seasonwatch answer all-of-us
    """
    store = open_store(db, reading=True)
    slug = _named(store, watch)
    today = datetime.now(UTC).date()
    slugs = [slug] if slug else [row["watch"] for row in queries.watches(store)]
    answers = {name: judge(queries.heard(store, name), day=today, out_on=queries.out_on(store, name)) for name in slugs}
    if as_json:
        listed = [_answer_json(name, found) for name, found in answers.items()]
        print_json(listed[0] if slug else listed)
        return
    for name, found in answers.items():
        show([Line(Text.assemble((name, "bold cyan"), f": {found.words}"))])
        for one in found.why if slug else ():
            show([Line(Text()), address(one.page, 2), *claim_lines(one.claim, 2)])
    if not answers:
        click.echo("nothing is watched yet: seasonwatch add TITLE --season N, then seasonwatch crawl", err=True)


def _answer_json(slug: str, found: Answer) -> dict[str, Any]:
    window = found.window
    return {
        "watch": slug,
        "earliest": window.earliest.isoformat() if window and window.earliest else None,
        "latest": window.latest.isoformat() if window and window.latest else None,
        "edtf": window.edtf if window else None,
        "stance": found.stance.value if found.stance else None,
        "words": found.words,
        "claims": [one.id for one in found.why],
    }
