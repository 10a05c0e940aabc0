"""`status`: how the watcher itself fares, for people and for monitoring."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import click
from rich.text import Text

from scraper import config as configuration
from scraper.cli.nouns import counted
from scraper.cli.options import common, json_option, print_json
from scraper.cli.tables import ago
from scraper.cli.words import Line, show
from scraper.status import gather
from store.errors import SeasonwatchError
from store.known_sites import SiteKind, site_words
from store.model import SourceKind
from store.nextlook import ahead
from store.schema import open_store
from store.wording import plain

#: of each list so many are shown; `--json` has them all
MOST: Final = 10

#: columns of the words at the left
_LEFT: Final = 12

#: state of a source -> how it is coloured
STATES: Final = {
    "gone": "red",
    "failing": "red",
    "failed": "yellow",
    "resting": "yellow",
    "silent": "yellow",
    "new": "dim",
    "well": "green",
}


class NotWellError(SeasonwatchError):
    """Something needs a person."""


@click.command()
@json_option
@common
def status(as_json: bool, config: Path, db: Path) -> None:
    """Say whether it runs, what is due, what is wrong, and when each source was last read.

    Ends with 0 where all is well, and with 1 and the first reason on standard error where something needs a person:
    a service was started here and is not running, or hangs, or its last three crawls failed; without a service, no crawl
    began for far longer than usual; the last crawl was cut short; a source fails for a day or more, or has never
    answered, or is gone; messages were given up; seasonwatch.toml can't be read.

    A service that you end by Ctrl-C is one that need not run.

    Example:

    \b
        seasonwatch status
        seasonwatch status --json
    """
    now = datetime.now(UTC)
    broken: str | None = None
    settings = configuration.Config()
    try:
        settings = configuration.load(config)
    except configuration.ConfigError as error:
        broken = str(error)
    with closing(open_store(db, create=False, reading=True)) as store:
        state = gather(store, db, settings.sources, now=now, own=settings.sites)
    if broken:
        state["problems"].insert(0, broken)
    if as_json:
        print_json({"well": not state["problems"], **state})
    else:
        show(_lines(state, now))
    if state["problems"]:
        more = len(state["problems"]) - 1
        others = f" ({counted(more, 'more problem', 'more problems')}: seasonwatch status lists all)" if more else ""
        raise NotWellError(plain(state["problems"][0], 2_000) + others)


def source_lines(row: dict[str, Any]) -> Iterator[Line]:
    """Yield the lines that show a source: its state, address and record, and why it is in that state."""
    head = (f"{row['state']:{_LEFT - 4}}", STATES[row["state"]])
    yield Line(Text.assemble(head, f"{row['kind']} {plain(row['url'], 2_000)}"), 2, whole=True, hang=_LEFT - 2)
    listing = row["kind"] != SourceKind.PAGE
    found = f"{counted(row['pages'], 'page')}, {counted(row['claims'], 'claim')}" if row["pages"] and listing else ""
    fails = f"{counted(row['failing'], 'page')} failing" if row["failing"] and listing else ""
    site = f"site: {site_words(row['site_kind'])}" if row["site_kind"] != SiteKind.UNKNOWN else ""
    said = [_read(row["read"]), site, found, fails, plain(row["why"] or "", 500)]
    yield Line(Text("; ".join(part for part in said if part)), _LEFT - 2, hang=0)


def _lines(state: dict[str, Any], now: datetime) -> Iterator[Line]:
    for problem in state["problems"]:
        yield _said("attention", Text(plain(problem, 2_000), "red"))
    yield _said("service", _service(state["service"], now))
    yield _said("crawl", _crawl(state, now))
    due = state["due"]
    later = f", the next {_until(due['next'], now)}" if due["next"] else ""
    yield _said("due", f"{counted(due['now'], 'address', 'addresses')} now{later}")
    for target in state["deliveries"]:
        yield _said("owed", _owed(target, now))
    counts = Counter(row["state"] for row in state["sources"])
    yield _said("sources", ", ".join(f"{counts[name]} {name}" for name in STATES if counts[name]) or "none yet")
    for row in sorted(state["sources"], key=lambda row: list(STATES).index(row["state"]))[:MOST]:
        yield from source_lines(row)
    yield from _rest_of(state["sources"], "seasonwatch sources lists them all")
    yield from _pages("failing", state["failing_pages"], lambda row: f"{row['error']}; {row['failures']} in a row")
    yield from _pages("gone", state["retired_pages"], lambda row: f"{row['error']}; given up {ago(row['retired'])}")
    for site in state["resting_sites"]:
        yield _said("resting", f"{site['site']}, {_until(site['until'], now)}: {plain(site['reason'] or '')}")


def _said(name: str, words: str | Text) -> Line:
    return Line(Text.assemble((f"{name:{_LEFT}}", "dim"), words), hang=_LEFT)


def _service(service: dict[str, Any] | None, now: datetime) -> str:
    if service is None:
        return "none runs here; seasonwatch run would be one, cron does as well"
    if not service["running"]:
        return service["trouble"] or ""
    doing = f"crawls since {_clock(service['crawling_since'])}" if service["crawling_since"] else ""
    waits = f"the next crawl is {_until(service['next'], now)}" if service["next"] else "it starts"
    return f"runs every {service['every']} as process {service['pid']}, {doing or waits}"


def _crawl(state: dict[str, Any], now: datetime) -> str:
    run, current = state["last_crawl"], state["crawling"]
    going_on = f"one is going on, process {current.get('pid')}; " if current else ""
    if run is None:
        return going_on + "none yet"
    counts = f"{run['fetched']} fetched, {run['unchanged']} unchanged, {run['failed']} failed"
    skipped = "".join(
        f", {run[name]} {words}" for name, words in (("skipped", "not due"), ("resting", "at rest")) if run.get(name)
    )
    ended = f"ended {ago(run['finished'], now=now)}" if run["finished"] else "cut short"
    return f"{going_on}the last began {ago(run['started'], now=now)}, {ended}: {counts}{skipped}"


def _owed(target: dict[str, Any], now: datetime) -> str:
    parts = []
    if target["due"]:
        parts.append(f"{counted(target['due'], 'change')}, the next try {_until(target['next_try'], now)}")
    if target["given_up"]:
        parts.append(f"{counted(target['given_up'], 'change')} given up, seasonwatch notify --now tries again")
    error = f" ({plain(target['error'])})" if target["error"] else ""
    return f"{plain(target['target'])}: {'; '.join(parts)}{error}"


def _pages(name: str, rows: Sequence[dict[str, Any]], why: Any) -> Iterator[Line]:
    if rows:
        yield _said(name, counted(len(rows), "page"))
    for row in rows[:MOST]:
        yield Line(Text(plain(row["url"], 2_000)), 2, whole=True)
        yield Line(Text(f"{plain(why(row), 500)}; {_read(row['read'])}"), _LEFT - 2, hang=0)
    yield from _rest_of(rows, "--json lists them all")


def _read(when: str | None) -> str:
    return f"read {ago(when)}" if when else "never read"


def _rest_of(rows: Sequence[object], where: str) -> Iterator[Line]:
    if len(rows) > MOST:
        yield Line(Text(f"and {len(rows) - MOST} more: {where}"), 2)


def _until(when: str | None, now: datetime) -> str:
    """Say when the time *when* (UTC text) is, from *now*.

    >>> _until("2026-01-05T18:30:00Z", datetime(2026, 1, 5, 16, 20, tzinfo=UTC))
    'in 2 hours (18:30 UTC)'
    """
    if not when or datetime.fromisoformat(when) <= now:
        return "at once"
    wait = datetime.fromisoformat(when) - now
    return f"{ahead(wait)} ({_clock(when)} UTC)" if wait < timedelta(days=1) else ahead(wait)


def _clock(when: str) -> str:
    return when[11:16]
