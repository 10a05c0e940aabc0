"""Fills a store from histories of reports: for each report a page that says it, read on the day it was published."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from store import ledger
from store.answering import keep_answers
from store.calendar import tell_days
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, Claim, Event, Stance, Watch, Window
from store.owing import Target

#: beside the repository's root; tests that need it skip where it is absent
HISTORIES: Final = Path(__file__).parents[3] / "shared" / "histories" / "dev.jsonl"

_WORDS: Final = {
    Stance.CONFIRMED: "{event} is set for {when}",
    Stance.EXPECTED: "{event} is expected for {when}",
    Stance.DENIED: "{event} will not be in {when}",
    Stance.UNANNOUNCED: "there is no date for the {event} yet",
    Stance.CANCELLED: "there will be no further season",
}


def read(path: Path = HISTORIES) -> list[dict[str, Any]]:
    """Read the histories of a file, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def watch_of(history: Mapping[str, Any]) -> Watch:
    return Watch(history["title"], history["season"])


def fill(
    db: Database, histories: Sequence[Mapping[str, Any]], targets: Sequence[Target] = (), *, wholly: bool = False
) -> None:
    """Read all reports of *histories* into the store, in the order of their days, a crawl a day.

    *wholly* ends each crawl as a real one ends: with what came out since, and with the answers of the day.
    """
    pages = sorted(_pages(histories).items())
    sync_watches(db, map(watch_of, histories), _noon(pages[0][0][0]) - timedelta(days=1))
    for day, of_the_day in groupby(pages, key=lambda page: page[0][0]):
        run = ledger.start_run(db, at=_noon(day))
        for (_, url), reports in of_the_day:
            _record(db, url, reports, day, run, targets)
        if wholly:
            tell_days(db, day=day, at=_noon(day), run=run, targets=targets)
            keep_answers(db, day=day, at=_noon(day), run=run, targets=targets)
        ledger.finish_run(db, run, at=_noon(day))


def _pages(histories: Sequence[Mapping[str, Any]]) -> dict[tuple[date, str], dict[Watch, Mapping[str, Any]]]:
    """Gather the reports by day and page: one page may report of several shows."""
    pages: dict[tuple[date, str], dict[Watch, Mapping[str, Any]]] = {}
    for history in histories:
        for report in history["reports"]:
            page = (date.fromisoformat(report["published"]), report["url"])
            pages.setdefault(page, {})[watch_of(history)] = report
    return pages


def _record(
    db: Database,
    url: str,
    reports: Mapping[Watch, Mapping[str, Any]],
    day: date,
    run: int,
    targets: Sequence[Target],
) -> None:
    claims = {watch: [_claim(one, watch) for one in report["claims"]] for watch, report in reports.items()}
    text = tuple(Block(BlockKind.P, f"{claim.quote}.") for said in claims.values() for claim in said)
    report = next(iter(reports.values()))
    headline = f"What {report['domain']} knows of {' and '.join(watch.title for watch in reports)}"
    ledger.record_article(
        db,
        url=url,
        article=Article(url, headline, text, day, language="en"),
        claims=claims,
        fingerprint=f"{url} {day}",
        run=run,
        at=_noon(day),
        targets=targets,
    )
    if (kind := report["source_class"]) in _KINDS:
        domain = report["domain"].removeprefix("www.")
        db.execute("UPDATE sites SET kind = ? WHERE domain = ?", [kind, domain])


_KINDS: Final = frozenset({"official", "trade", "news", "fan", "seo", "database"})


def _claim(row: Mapping[str, Any], watch: Watch) -> Claim:
    first, last = (date.fromisoformat(row[side]) if row[side] else None for side in ("earliest", "latest"))
    window = Window(first, last) if first or last else None
    stance, event = Stance(row["stance"]), Event(row["event"])
    when = window.edtf if window else ""
    words = _WORDS[stance].format(event=event.replace("_", " "), when=when)
    return Claim(event, window, stance, row["attributed_to"], f"{watch.title}: {words}")


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
