"""`extract`: read pages without a store."""

from datetime import UTC, date, datetime
from pathlib import Path

import click

from scraper.cli.batches import InputError, Row, read_file, run_batch
from scraper.cli.moments import Day
from scraper.cli.options import json_option, log_option, print_json
from scraper.cli.words import claim_lines, reason_lines, show
from scraper.extraction import extract as extract_page
from scraper.pages import ArticleError
from store.model import Claim, Watch


@click.command()
@click.argument("files", nargs=-1, type=click.Path(allow_dash=True, path_type=Path))
@click.option("--title", help="The work that is watched.")
@click.option("--season", type=click.IntRange(0, 1000), help="Its season; leave it out for a film.")
@click.option("--alias", "aliases", multiple=True, help="Another name of the work; may be given more than once.")
@click.option("--url", default="", help="The page's address.")
@click.option("--published", type=Day(), help="The day the page was published, over its own.")
@click.option("--jsonl", "batch", type=click.Path(allow_dash=True, path_type=Path), help="Read a batch, a page a line.")
@click.option("--out", type=click.Path(allow_dash=True, path_type=Path), help="Where a batch goes.  [default: -]")
@click.option("--explain", is_flag=True, help="Show which words made each claim what it is.")
@json_option
@log_option
def extract(
    files: tuple[Path, ...],
    title: str | None,
    season: int | None,
    aliases: tuple[str, ...],
    url: str,
    published: date | None,
    batch: Path | None,
    out: Path | None,
    explain: bool,
    as_json: bool,
) -> None:
    """Print what saved pages claim, without a store. A FILE named - is standard input.

    A batch holds {"id", "url", "watch": {"title", "season", "aliases"}, "html"} a line, perhaps with "published";
    out comes {"id", "claims"} a line, in the same order.

    Example:

    \b
        seasonwatch extract page.html --title "All of Us Are Dead" --season 2
        seasonwatch extract page.html --title "All of Us Are Dead" --season 2 --explain
        seasonwatch extract --jsonl pages.jsonl --out claims.jsonl
    """
    if batch is not None:
        if files or title:
            raise click.UsageError("--jsonl brings its own pages and titles: leave FILE and --title out")
        run_batch(batch, out or Path("-"), _answer)
        return
    if out is not None:
        raise click.UsageError("--out is for a batch: give one with --jsonl")
    if not title:
        raise click.UsageError("say what to look for: --title TITLE, and --season N if it has seasons")
    watch = Watch(title, season, aliases)
    pages = {str(file): _claims(read_file(file), url, watch, published, str(file)) for file in files or (Path("-"),)}
    if as_json:
        print_json([{"file": file} | claim.as_json() for file, claims in pages.items() for claim in claims])
    else:
        _print(pages, explain=explain)


def _print(pages: dict[str, tuple[Claim, ...]], *, explain: bool) -> None:
    for file, claims in pages.items():
        if len(pages) > 1:
            click.echo(f"{file}:")
        for claim in claims:
            show(claim_lines(claim))
            show(reason_lines(claim) if explain else ())
        if not claims:
            click.echo("no claim about this season", err=True)


def _claims(html: bytes | str, url: str, watch: Watch, published: date | None, where: str) -> tuple[Claim, ...]:
    try:
        said = extract_page(html, url, [watch], today=datetime.now(UTC).date(), published=published)
        return said.claims.get(watch, ())
    except ArticleError as error:
        raise InputError(f"{where}: {error}") from None


def _answer(page: Row, where: str) -> Row:
    """Return the answer to one line of a batch; a page that is none is told on standard error and claims nothing."""
    asked = page["watch"]
    watch = Watch(asked["title"], asked.get("season"), tuple(asked.get("aliases") or ()))
    published = date.fromisoformat(page["published"]) if page.get("published") else None
    answered: Row = {"id": page["id"], "claims": []}
    try:
        answered["claims"] = [claim.as_json() for claim in _claims(page["html"], page["url"], watch, published, where)]
    except InputError as error:
        click.echo(f"Error: {error}", err=True)
    return answered
