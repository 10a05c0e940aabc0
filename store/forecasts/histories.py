"""Histories: of seasons that people waited for, what dated pages claimed when, and the day on which it came out.

A file has one season a line, as JSON: ``title``, ``season``, ``network``, ``released`` (a day, or null) and ``reports``,
each with ``published``, ``url``, ``domain``, ``source_class`` and ``claims`` (``event``, ``earliest``, ``latest``, ``stance``,
``attributed_to``).
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from store.answer import Heard
from store.errors import StoreError
from store.known_sites import SiteKind
from store.model import Claim, Event, Stance
from store.officials import Officials
from store.rows import window_from


class HistoriesError(StoreError):
    """A file holds no histories; the message names the line."""


@dataclass(frozen=True, slots=True)
class History:
    """A season, the day on which it came out (None: not yet), and what was heard until then, each on its day."""

    title: str
    season: int | None
    network: str | None
    released: date | None
    heard: tuple[Heard, ...]

    @property
    def began(self) -> date:
        """Return the day of the first report."""
        return min(one.since for one in self.heard)

    @property
    def name(self) -> str:
        """Return title and season, fit for a table."""
        return self.title if self.season is None else f"{self.title} {self.season}"


def read_histories(path: Path) -> list[History]:
    """Read the histories in the file at *path*; one without a report is left out.

    Raises HistoriesError where a line is none.
    """
    histories = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            history = _history(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise HistoriesError(
                f"{path}, line {number}: is no history ({_missing(error)}); `backtest --help` shows one"
            ) from error
        if history.heard:
            histories.append(history)
    return histories


def _missing(error: Exception) -> str:
    return f"it has no {error}" if isinstance(error, KeyError) else f"{type(error).__name__}: {error}"


def months(history: History) -> Iterator[date]:
    """Yield the first day of each month from the first report on and before the release; nothing where there is none."""
    day = history.began
    if day.day > 1:
        day = _next_month(day)
    while history.released and day < history.released:
        yield day
        day = _next_month(day)


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _history(row: Mapping[str, Any]) -> History:
    network = row.get("network")
    officials = Officials((network or "").split("/"))
    heard = tuple(_heard(report, claim, officials) for report in row["reports"] for claim in report["claims"])
    released = date.fromisoformat(row["released"]) if row.get("released") else None
    return History(row["title"], row.get("season"), network, released, heard)


def _heard(report: Mapping[str, Any], row: Mapping[str, Any], officials: Officials) -> Heard:
    window = window_from(row["earliest"], row["latest"])
    credit = row["attributed_to"]
    claim = Claim(Event(row["event"]), window, Stance(row["stance"]), credit, row.get("quote") or "")
    return Heard(
        claim,
        page=report["url"],
        site=report["domain"],
        since=date.fromisoformat(report["published"]),
        kind=_kind(report.get("source_class")),
        official=officials.is_official(credit),
    )


def _kind(name: str | None) -> str:
    return name if name in list(SiteKind) else SiteKind.UNKNOWN.value
