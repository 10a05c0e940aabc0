"""`export`: hand over what is known, as a calendar, a feed, a table or a picture."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from scraper.cli.named import slug_of, watch_argument
from scraper.cli.options import common

if TYPE_CHECKING:
    from sqlite_utils import Database


_Function = TypeVar("_Function", bound=Callable[..., Any])


@dataclass(frozen=True)
class _Asked:
    """What is to be handed over: of which watch (None for all), as of which day, and which part of it."""

    db: "Database"
    watch: str | None
    today: date
    confirmed: bool
    answers: bool
    everything: bool

    @cached_property
    def rows(self) -> list[Mapping[str, Any]]:
        """The claims, or the answers."""
        from store import queries
        from store.model import Stance

        if self.answers:
            return list(queries.answers(self.db, self.watch))
        stance = Stance.CONFIRMED if self.confirmed else None
        return list(queries.claims(self.db, self.watch, current=not self.everything, stance=stance))


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

    return as_csv(asked.rows, queries.ANSWER_COLUMNS if asked.answers else queries.CLAIM_COLUMNS)


def _json(asked: _Asked) -> bytes:
    from store.exports.tables import as_json

    return as_json(asked.rows)


def _jsonl(asked: _Asked) -> bytes:
    from store.exports.tables import as_jsonl

    return as_jsonl(asked.rows)


def _svg(asked: _Asked) -> bytes:
    from store.picture import svg
    from store.timeline import timeline

    return svg(timeline(asked.db, asked.watch or "", today=asked.today)).encode()


def _png(asked: _Asked) -> bytes:
    from store.picture import png
    from store.timeline import timeline

    return png(timeline(asked.db, asked.watch or "", today=asked.today))


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

#: those that a terminal would show as rubbish, or obey
_BINARY: Final = ("png",)

#: those that list claims or answers
_LISTS: Final = ("csv", "json", "jsonl")


def _formats(command: _Function) -> _Function:
    """Give *command* an option for each format."""
    for name, words in reversed(_WORDS.items()):
        command = click.option(f"--{name}", is_flag=True, help=words)(command)
    return command


#: formats -> their help
_WORDS: Final = {
    "ics": "A calendar (iCalendar): an event for each season that has a date.",
    "atom": "A feed (Atom) of what changed.",
    "csv": "Claims as CSV, for spreadsheets.",
    "json": "Claims as a JSON list.",
    "jsonl": "Claims as JSON Lines.",
    "svg": "The timeline of WATCH as a picture, for pages.",
    "png": "The timeline of WATCH as a picture, for posts.",
}


@click.command()
@watch_argument
@_formats
@click.option("--answers", is_flag=True, help="The answers by watch and day instead of the claims.")
@click.option("--confirmed", is_flag=True, help="Only what is confirmed, of a calendar or of claims.")
@click.option("--all", "everything", is_flag=True, help="Also claims that were withdrawn, rejected or muted.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file, whole or not at all, instead of standard output.",
)
@common
def export(watch: str | None, out: Path | None, config: Path, db: Path, **part: bool) -> None:
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

    form = _form([name for name in _FORMATS if part.pop(name)])
    _check(form, watch, part)
    if form in _BINARY and out is None and sys.stdout.isatty():
        raise click.UsageError(f"--{form} is no text for a terminal: name a file with --out, or send it to a pipe")
    store = open_store(db, reading=True)
    slug = slug_of(store, watch) if watch else None
    asked = _Asked(store, slug, datetime.now(UTC).date(), **part)
    content = _FORMATS[form](asked)
    if out is None:
        click.echo(content, nl=False)
    else:
        from scraper.files import replace_bytes

        replace_bytes(out, content)
    if form in _LISTS and not asked.rows:
        what = "no answer was kept yet; a crawl keeps one a day" if asked.answers else "no such claim yet"
        click.echo(what, err=True)


def _form(asked: Sequence[str]) -> str:
    """Return the one format that was asked for."""
    if not asked:
        raise click.UsageError("say as what: " + ", ".join(f"--{one}" for one in _FORMATS))
    if len(asked) > 1:
        raise click.UsageError(f"one format at a time: {' or '.join(f'--{one}' for one in asked)}")
    return asked[0]


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
