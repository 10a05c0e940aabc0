"""`article`: what a page says once the HTML is gone; one half of `extract`, on its own."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from scraper.cli.batches import InputError, Row, read_file, run_batch
from scraper.cli.options import json_option, log_option, print_json
from scraper.cli.words import Line, show
from scraper.pages import ArticleError, parse_article
from store.model import Article
from store.wording import plain


@click.command()
@click.argument("file", required=False, type=click.Path(allow_dash=True, path_type=Path))
@click.option("--url", default="", help="The page's address.")
@click.option("--jsonl", "batch", type=click.Path(allow_dash=True, path_type=Path), help="Read a batch, a page a line.")
@click.option("--out", type=click.Path(allow_dash=True, path_type=Path), default=Path("-"), help="Where a batch goes.")
@json_option
@log_option
def article(file: Path | None, url: str, batch: Path | None, out: Path, as_json: bool) -> None:
    """Print a saved page as it is read: headline, dates, byline, language, and its blocks with their kinds.

    A batch holds {"id", "url", "html"} a line; out comes an object a line, in the same order, with id, headline,
    published, modified, byline, language, canonical and blocks.

    Example:

    \b
        seasonwatch article page.html --url https://www.example.org/season-2
        seasonwatch article --jsonl pages.jsonl --out articles.jsonl
    """
    if batch is not None:
        run_batch(batch, out, _answer)
        return
    if file is None:
        raise click.UsageError("give a FILE, or a batch with --jsonl")
    parsed = _parsed(read_file(file), url, str(file))
    if as_json:
        print_json(_as_json(parsed))
    else:
        _print(parsed)


def _print(parsed: Article) -> None:
    dated = f"{parsed.published} (from {parsed.published_from})" if parsed.published else "no date"
    facts = [dated, f"modified {parsed.modified}" if parsed.modified else None, parsed.byline, parsed.language]
    show([Line(Text(plain(parsed.headline, 500), "bold")), Line(Text(", ".join(filter(None, facts)), "dim"))])
    show(
        Line(Text.assemble((f"{block.kind.value:12}", "dim"), plain(block.text, 2_000)), whole=False)
        for block in parsed.blocks
    )


def _parsed(html: bytes | str, url: str, where: str) -> Article:
    try:
        return parse_article(html, url, today=datetime.now(UTC).date())
    except ArticleError as error:
        raise InputError(f"{where}: {error}") from None


def _answer(page: Row, where: str) -> Row:
    """Return the answer to one line of a batch; a page that is none is told on standard error and has no blocks."""
    try:
        parsed = _parsed(page["html"], page["url"], where)
    except InputError as error:
        click.echo(f"Error: {error}", err=True)
        parsed = Article(page["url"], "")
    return {"id": page["id"], **_as_json(parsed)}


def _as_json(parsed: Article) -> dict[str, Any]:
    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return {
        "headline": parsed.headline,
        "published": iso(parsed.published),
        "published_from": parsed.published_from,
        "modified": iso(parsed.modified),
        "byline": parsed.byline,
        "language": parsed.language,
        "canonical": parsed.canonical,
        "blocks": [{"kind": block.kind.value, "text": block.text} for block in parsed.blocks],
    }
