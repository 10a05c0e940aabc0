"""`crawl`: one pass over what is due, with progress on a terminal and a summary at the end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click
from rich.text import Text

from scraper import config as configuration
from scraper.cli.notify import deliver, say_refused
from scraper.cli.options import common, json_option, print_json
from scraper.cli.words import Line, change_lines, counted, show
from scraper.crawling import Step
from scraper.crawling import crawl as crawl_sources
from store import ledger, queries
from store.errors import SeasonwatchError
from store.schema import open_store
from store.wording import plain

#: a summary shows so many failures and changes; `--json`, `changes` and `sources` have them all
MOST = 20


class NothingReadError(SeasonwatchError):
    """All addresses of a crawl failed."""


@click.command()
@click.option("--all", "everything", is_flag=True, help="Ask for everything, due or not.")
@json_option
@common
def crawl(everything: bool, as_json: bool, config: Path, db: Path) -> None:
    """Fetch what is due, read it, store it, and send what changed.

    An address is due 50 minutes after it was last asked for. A crawl in which some addresses failed is done, and lists
    them with their reasons; one in which all of them failed ends with status 1.

    Example:

    \b
        seasonwatch crawl
        seasonwatch crawl --all
    """
    settings = configuration.load(config)
    if not settings.watches:
        raise configuration.ConfigError(f"{config} watches nothing yet: seasonwatch add TITLE --season N")
    if not settings.sources:
        raise configuration.ConfigError(f"{config} names nowhere to look yet: seasonwatch source add URL")
    open_store(db).close()
    with _progress() as show:
        run = crawl_sources(config, db, everything=everything, on_step=show)
    store = open_store(db)
    sent = deliver(store, settings.targets)
    ledger.count_messages(store, run, sum(one.error is None for one in sent))
    summary = next(row for row in queries.runs(store) if row["id"] == run)
    failures = queries.failures(store, run)
    if as_json:
        print_json({**summary, "failures": failures})
    else:
        _print(summary, failures, queries.changes(store, run=run))
    say_refused(sent)
    if summary["failed"] and not summary["fetched"] + summary["unchanged"]:
        raise NothingReadError("no address gave anything to read; seasonwatch sources shows each one's trouble")


@contextmanager
def _progress() -> Iterator[Callable[[Step], None]]:
    """Show how far the crawl has come, on one line that goes away; nothing where nobody looks on."""
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda step: None
        return
    with console.status("asking ...") as status:

        def show(step: Step) -> None:
            counts = ", ".join(f"{number} {name}" for name, number in step.counts.items() if number)
            status.update(f"{counts}  [dim]{urlsplit(step.url).hostname}[/dim]")

        yield show


def _print(run: dict[str, Any], failures: list[dict[str, Any]], changes: list[dict[str, Any]]) -> None:
    for change in changes[:MOST]:
        show(change_lines(change, timed=False))
    if len(changes) > MOST:
        click.echo(f"and {len(changes) - MOST} more: seasonwatch changes")
    for failure in failures[:MOST]:
        failed = Text.assemble(("failed", "red"), f"  {plain(failure['reason'])}: {plain(failure['page'], 2_000)}")
        show([Line(failed, whole=True)])
    if len(failures) > MOST:
        click.echo(f"and {len(failures) - MOST} more: seasonwatch sources")
    pages = f"{counted(run['fetched'], 'page')} fetched, {run['unchanged']} unchanged, {run['failed']} failed"
    found = ", ".join(counted(run[f"{noun}s"], noun) for noun in ("claim", "change", "message"))
    click.echo(f"{pages}; {found}")
    if not run["fetched"] + run["unchanged"] + run["failed"]:
        click.echo("nothing is due yet; seasonwatch crawl --all asks for everything", err=True)
