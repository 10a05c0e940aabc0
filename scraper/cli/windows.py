"""`windows`: which windows of time a text names; one half of `extract`, on its own."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from unicodedata import normalize

import click
from rich.text import Text

from scraper.cli.batches import InputError, Row, run_batch
from scraper.cli.moments import Day
from scraper.cli.options import json_option, log_option, print_json
from scraper.cli.words import Line, show
from scraper.reading.languages import CODES, table_of
from scraper.reading.languages.dates import windows_in
from scraper.reading.windows import FoundWindow, find_windows
from store.wording import in_words


@click.command()
@click.argument("text", required=False)
@click.option("--published", type=Day(), help='The day that "next year" is counted from.')
@click.option("--anime", is_flag=True, help="Read seasons as those of anime: Winter is January to March.")
@click.option("--day-first", is_flag=True, help="Read 04/09/2024 as 4 September; by default as April 9.")
@click.option(
    "--lang", type=click.Choice(["en", *CODES]), default="en", help="The language of TEXT.", show_default=True
)
@click.option("--jsonl", "batch", type=click.Path(allow_dash=True, path_type=Path), help="Read a batch, a text a line.")
@click.option("--out", type=click.Path(allow_dash=True, path_type=Path), default=Path("-"), help="Where a batch goes.")
@json_option
@log_option
def windows(
    text: str | None,
    published: date | None,
    anime: bool,
    day_first: bool,
    lang: str,
    batch: Path | None,
    out: Path,
    as_json: bool,
) -> None:
    """Print the windows of time that TEXT names, with their bounds and in EDTF.

    A batch holds {"id", "text", "reference"} a line, the reference being an ISO date, and "lang" where it is not
    English; out comes {"id", "windows"} a line, in the same order, each window with earliest, latest, edtf and text.
    In other languages than English dates in digits have their day first.

    Example:

    \b
        seasonwatch windows "It returns early next year." --published 2026-07-20
        seasonwatch windows --jsonl phrases.jsonl --out windows.jsonl
    """
    if batch is not None:
        run_batch(batch, out, lambda row, where: _answer(row, lang, anime=anime, day_first=day_first))
        return
    if not text:
        raise click.UsageError("give a TEXT, or a batch with --jsonl")
    found = _found(text, published, lang, anime=anime, day_first=day_first)
    if as_json:
        print_json([_as_json(one) for one in found])
        return
    for one in found:
        when = f"{one.window.edtf}  ({in_words(one.window)})"
        show([Line(Text.assemble(f"{one.text}: ", (when, "bold"), (f"  [{one.rule}]", "dim")))])
    if not found:
        counted = not published and _found(text, datetime.now(UTC).date(), lang, anime=anime, day_first=day_first)
        click.echo("no window" + (" without a day to count from; give --published" if counted else ""), err=True)


def _found(text: str, day: date | None, lang: str, *, anime: bool, day_first: bool) -> list[FoundWindow]:
    text = normalize("NFC", text)  # as the text of pages is
    if lang == "en":
        return find_windows(text, published=day, anime=anime, day_first=day_first)
    return windows_in(table_of(lang), text, published=day, anime=anime)


def _answer(row: Row, lang: str, *, anime: bool, day_first: bool) -> Row:
    reference = date.fromisoformat(row["reference"]) if row.get("reference") else None
    spoken = row.get("lang") or lang
    if spoken not in {"en", *CODES}:
        raise InputError(f"{row['id']}: no table for the language {spoken}; there are en, {', '.join(CODES)}")
    found = _found(row["text"], reference, spoken, anime=anime, day_first=day_first)
    return {"id": row["id"], "windows": [_as_json(one) for one in found]}


def _as_json(found: FoundWindow) -> dict[str, Any]:
    first, last = found.window.earliest, found.window.latest
    return {
        "earliest": first.isoformat() if first else None,
        "latest": last.isoformat() if last else None,
        "edtf": found.window.edtf,
        "text": found.text,
    }
