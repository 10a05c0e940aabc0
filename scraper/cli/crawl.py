"""`crawl`: one pass over what is due, with progress on a terminal and a summary at the end."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from scraper import config as configuration
from scraper.cli.notify import deliver, say_refused
from scraper.cli.nouns import counted
from scraper.cli.options import common, json_option, print_json
from scraper.cli.rehearsal import rehearsed, show_messages, would_send
from scraper.crawling import Step
from scraper.crawling import crawl as crawl_sources
from scraper.lock import crawl_lock, locked
from store import ledger, queries
from store.due import waiting
from store.errors import SeasonwatchError
from store.model import SourceKind
from store.schema import open_store

#: a summary shows so many failures and changes; `--json`, `changes` and `sources` have them all
MOST = 20


class NothingReadError(SeasonwatchError):
    """All addresses of a crawl failed."""


@click.command()
@click.option("--all", "everything", is_flag=True, help="Ask for everything, due or not.")
@click.option("--dry-run", is_flag=True, help="Work on a copy of the store and show what would be sent.")
@json_option
@common
def crawl(everything: bool, dry_run: bool, as_json: bool, config: Path, db: Path) -> None:
    """Fetch what is due, read it, store it, and send what changed.

    How soon an address is due again depends on how often it changed, and on how near a date is that it claims: after
    50 minutes to 7 days, or what [crawl] says. A site that is down, or asks for it, is left alone for a while.

    A crawl in which some addresses failed is done, and lists them with their reasons; one in which all of them failed
    ends with status 1. So does one that finds another at work on the same store; it says who.

    Example:

    \b
        seasonwatch crawl
        seasonwatch crawl --all
        seasonwatch crawl --dry-run
    """
    settings = configuration.load(config)
    if not settings.watches:
        raise configuration.ConfigError(f"{config} watches nothing yet: seasonwatch add TITLE --season N")
    if not settings.sources:
        raise configuration.ConfigError(f"{config} names nowhere to look yet: seasonwatch source add URL")
    with rehearsed(db) if dry_run else nullcontext(db) as place:
        open_store(place).close()
        with locked(crawl_lock(db if db.exists() else place), "a crawl", now=datetime.now(UTC)):
            with _progress() as on_step:
                run = crawl_sources(config, place, everything=everything, on_step=on_step)
            store = open_store(place)
            sent = [] if dry_run else deliver(store, settings.targets)
            ledger.count_messages(store, run, sum(one.messages for one in sent))
        summary = next(row for row in queries.runs(store) if row["id"] == run)
        failures = queries.failures(store, run)
        owed = would_send(store, settings.targets) if dry_run else []
        if as_json:
            print_json({**summary, "failures": failures, **({"would_send": owed} if dry_run else {})})
        else:
            until = waiting(store, SourceKind, at=datetime.now(UTC)).until
            _print(summary, failures, queries.changes(store, run=run), until)
            if owed:
                show_messages(owed)
    say_refused(sent)
    well = summary["fetched"] + summary["unchanged"] + summary.get("skipped", 0)  # what is not due was well lately
    if summary["failed"] and not well:
        raise NothingReadError("no address gave anything to read; seasonwatch sources shows each one's trouble")


def _progress() -> AbstractContextManager[Callable[[Step], None] | None]:
    """Show how far the crawl is where a terminal may show it; elsewhere what draws it is not even imported."""
    if not sys.stderr.isatty():
        return nullcontext()
    from scraper.progress import progress

    return progress()


def _print(
    run: dict[str, Any], failures: list[dict[str, Any]], changes: list[dict[str, Any]], until: str | None
) -> None:
    if changes or failures:
        _print_news(changes, failures)
    pages = f"{counted(run['fetched'], 'page')} fetched, {run['unchanged']} unchanged, {run['failed']} failed"
    found = ", ".join(counted(run[f"{noun}s"], noun) for noun in ("claim", "change", "message"))
    click.echo(f"{pages}; {found}")
    if run["resting"]:
        click.echo(f"{counted(run['resting'], 'address', 'addresses')} left alone: their sites are at rest")
    if run["skipped"]:
        _print_skipped(run["skipped"], until)


def _print_news(changes: list[dict[str, Any]], failures: list[dict[str, Any]]) -> None:
    from rich.text import Text

    from scraper.cli.words import Line, change_lines, show
    from store.wording import plain

    for change in changes[:MOST]:
        show(change_lines(change, timed=False))
    if len(changes) > MOST:
        click.echo(f"and {len(changes) - MOST} more: seasonwatch changes")
    for failure in failures[:MOST]:
        failed = Text.assemble(("failed", "red"), f"  {plain(failure['reason'])}: {plain(failure['page'], 2_000)}")
        show([Line(failed, whole=True)])
    if len(failures) > MOST:
        click.echo(f"and {len(failures) - MOST} more: seasonwatch sources")


def _print_skipped(number: int, until: str | None) -> None:
    """Say how many addresses were not due, and when the next one is."""
    when = f", the next one is at {until[:16].replace('T', ' ')} UTC" if until else ""
    addresses = counted(number, "address", "addresses")
    click.echo(f"{addresses} not due yet{when}; seasonwatch crawl --all asks for everything", err=True)
