"""`extract`: read pages without a store."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TextIO

import click

from scraper.cli.options import json_option, log_option, print_json
from scraper.cli.words import claim_lines
from scraper.extraction import extract as extract_page
from scraper.pages import ArticleError
from store.errors import SeasonwatchError
from store.model import Claim, Watch


class InputError(SeasonwatchError):
    """A file or a line of it can't be read."""


@click.command()
@click.argument("files", nargs=-1, type=click.Path(allow_dash=True, path_type=Path))
@click.option("--title", help="The work that is watched.")
@click.option("--season", type=click.IntRange(0, 1000), help="Its season; leave it out for a film.")
@click.option("--alias", "aliases", multiple=True, help="Another name of the work; may be given more than once.")
@click.option("--url", default="", help="The page's address.")
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help="The day the page was published, over its own.")
@click.option("--jsonl", "batch", type=click.Path(allow_dash=True, path_type=Path), help="Read a batch, a page a line.")
@click.option("--out", type=click.Path(allow_dash=True, path_type=Path), default=Path("-"), help="Where a batch goes.")
@json_option
@log_option
def extract(
    files: tuple[Path, ...],
    title: str | None,
    season: int | None,
    aliases: tuple[str, ...],
    url: str,
    published: datetime | None,
    batch: Path | None,
    out: Path,
    as_json: bool,
) -> None:
    """Print what saved pages claim, without a store. A FILE named - is standard input.

    A batch holds {"id", "url", "watch": {"title", "season", "aliases"}, "html"} a line, perhaps with "published";
    out comes {"id", "claims"} a line, in the same order.

    Example:

    \b
        seasonwatch extract page.html --title "All of Us Are Dead" --season 2
        seasonwatch extract --jsonl pages.jsonl --out claims.jsonl
    """
    if batch is not None:
        if files or title:
            raise click.UsageError("--jsonl brings its own pages and titles: leave FILE and --title out")
        _extract_batch(batch, out)
        return
    if not title:
        raise click.UsageError("say what to look for: --title TITLE, and --season N if it has seasons")
    watch = Watch(title, season, aliases)
    given = published.date() if published else None
    pages = {str(file): _claims(_read(file), url, watch, given, str(file)) for file in files or (Path("-"),)}
    if as_json:
        print_json([{"file": file} | claim.as_json() for file, claims in pages.items() for claim in claims])
    else:
        _print(pages)


def _print(pages: dict[str, tuple[Claim, ...]]) -> None:
    for file, claims in pages.items():
        if len(pages) > 1:
            click.echo(f"{file}:")
        for claim in claims:
            click.echo(claim_lines(claim))
        if not claims:
            click.echo("no claim about this season", err=True)


def _claims(html: bytes | str, url: str, watch: Watch, published: date | None, where: str) -> tuple[Claim, ...]:
    try:
        return extract_page(html, url, [watch], today=datetime.now(UTC).date(), published=published).claims[watch]
    except ArticleError as error:
        raise InputError(f"{where}: {error}") from None


def _read(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise InputError(f"{file}: {error.strerror}") from None


def _extract_batch(batch: Path, out: Path) -> None:
    with _opened(batch, "r") as lines, _opened(out, "w") as answers:
        for row in _rows(lines, batch):
            answers.write(json.dumps(row, ensure_ascii=False) + "\n")


def _opened(path: Path, mode: str) -> TextIO:
    try:
        opened = click.open_file(str(path), mode, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
    assert hasattr(opened, "read")
    return opened  # type: ignore[return-value] # click says IO[Any]; both modes are of text


def _rows(lines: TextIO, batch: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{batch}, line {number}"
        try:
            page = json.loads(line)
            watch = page["watch"]
            wanted = Watch(watch["title"], watch.get("season"), tuple(watch.get("aliases") or ()))
            given = date.fromisoformat(page["published"]) if page.get("published") else None
            identity, url, html = page["id"], page["url"], page["html"]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"{where}: not a page with id, url, watch and html: {error}") from None
        try:
            claims = _claims(html, url, wanted, given, where)
        except InputError as error:  # one bad page must not cost the batch
            click.echo(f"Error: {error}", err=True)
            claims = ()
        yield {"id": identity, "claims": [claim.as_json() for claim in claims]}
