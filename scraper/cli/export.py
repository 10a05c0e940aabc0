"""`export`: hand over what is known, as a calendar, a feed, a table or a picture."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from scraper.cli.named import slug_of, watch_argument
from scraper.cli.options import common

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be handed over: of which watch (None for all), as of which day, and which part of it."""

    db: "Database"
    watch: str | None
    today: date
    confirmed: bool
    answers: bool
    everything: bool


def _ics(asked: _Asked) -> bytes:
    from store.exports.ics import calendar

    watches = [asked.watch] if asked.watch else None
    return calendar(asked.db, watches, today=asked.today, confirmed=asked.confirmed)


def _atom(asked: _Asked) -> bytes:
    from store.exports.atom import feed

    return feed(asked.db, asked.watch)


def _csv(asked: _Asked) -> bytes:
    from store import queries
    from store.exports.tables import as_csv

    return as_csv(_rows(asked), queries.ANSWER_COLUMNS if asked.answers else queries.CLAIM_COLUMNS)


def _json(asked: _Asked) -> bytes:
    from store.exports.tables import as_json

    return as_json(_rows(asked))


def _jsonl(asked: _Asked) -> bytes:
    from store.exports.tables import as_jsonl

    return as_jsonl(_rows(asked))


def _svg(asked: _Asked) -> bytes:
    from store.picture import svg
    from store.timeline import timeline

    return svg(timeline(asked.db, asked.watch or "", today=asked.today)).encode()


def _png(asked: _Asked) -> bytes:
    from store.picture import png
    from store.timeline import timeline

    return png(timeline(asked.db, asked.watch or "", today=asked.today))


def _rows(asked: _Asked) -> list[Mapping[str, Any]]:
    from store import queries
    from store.model import Stance

    if asked.answers:
        return list(queries.answers(asked.db, asked.watch))
    stance = Stance.CONFIRMED if asked.confirmed else None
    return list(queries.claims(asked.db, asked.watch, current=not asked.everything, stance=stance))


#: what it is handed over as -> what writes that
_FORMATS: Final[dict[str, Callable[[_Asked], bytes]]] = {
    "ics": _ics,
    "atom": _atom,
    "csv": _csv,
    "json": _json,
    "jsonl": _jsonl,
    "svg": _svg,
    "png": _png,
}

#: those of one watch alone
_PICTURES: Final = ("svg", "png")

#: those that list claims or answers
_LISTS: Final = ("csv", "json", "jsonl")


@click.command()
@watch_argument
@click.option(
    "--ics", "form", flag_value="ics", help="A calendar (iCalendar): an event for each season that has a date."
)
@click.option("--atom", "form", flag_value="atom", help="A feed (Atom) of what changed.")
@click.option("--csv", "form", flag_value="csv", help="Claims as CSV, for spreadsheets.")
@click.option("--json", "form", flag_value="json", help="Claims as a JSON list.")
@click.option("--jsonl", "form", flag_value="jsonl", help="Claims as JSON Lines.")
@click.option("--svg", "form", flag_value="svg", help="The timeline of WATCH as a picture, for pages.")
@click.option("--png", "form", flag_value="png", help="The timeline of WATCH as a picture, for posts.")
@click.option("--answers", is_flag=True, help="The answers by watch and day instead of the claims.")
@click.option("--confirmed", is_flag=True, help="Only what is confirmed, of a calendar or of claims.")
@click.option("--all", "everything", is_flag=True, help="Also claims that were withdrawn, rejected or muted.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file, whole or not at all, instead of standard output.",
)
@common
def export(watch: str | None, form: str | None, out: Path | None, config: Path, db: Path, **part: bool) -> None:
    """Hand over what is known: as a calendar, a feed, a table or a picture, of WATCH or of all.

    In CSV a cell that a spreadsheet would compute (it begins with =, +, - or @) has an apostrophe in front.

    Example:

    \b
        seasonwatch export --ics --out seasons.ics
        seasonwatch export all-of-us --atom --out all-of-us.atom
        seasonwatch export --csv --answers
        seasonwatch export all-of-us --png --out all-of-us.png
    """
    from store.schema import open_store

    if form is None:
        raise click.UsageError("say as what: " + ", ".join(f"--{one}" for one in _FORMATS))
    _check(form, watch, part)
    store = open_store(db, reading=True)
    slug = slug_of(store, watch) if watch else None
    content = _FORMATS[form](_Asked(store, slug, datetime.now(UTC).date(), **part))
    if out is None:
        click.echo(content, nl=False)
    else:
        from scraper.files import replace_bytes

        replace_bytes(out, content)


def _check(form: str, watch: str | None, part: Mapping[str, bool]) -> None:
    """Refuse what does not go together, so that nobody takes a part for the whole."""
    if form in _PICTURES and watch is None:
        raise click.UsageError(f"--{form} draws one watch: name it")
    if part["answers"] and form not in _LISTS:
        raise click.UsageError("--answers goes with --csv, --json or --jsonl")
    if part["everything"] and (form not in _LISTS or part["answers"]):
        raise click.UsageError("--all goes with claims as --csv, --json or --jsonl")
    if part["confirmed"] and (form not in (*_LISTS, "ics") or part["answers"]):
        raise click.UsageError("--confirmed goes with --ics, and with claims as --csv, --json or --jsonl")
