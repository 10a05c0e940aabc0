"""How far a crawl has come, site by site, on a terminal that somebody looks at."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic
from typing import Final

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from scraper.crawling import Step
from store.wording import plain

#: so many sites have a line, those with the longest queues first
MOST: Final = 12

#: lines for the head, what is left out and the sums
_FRAME: Final = 4


@contextmanager
def progress() -> Iterator[Callable[[Step], None] | None]:
    """Show on standard error how each site fares while the block runs; yield None where no terminal shows it.

    Colours are left out where NO_COLOR is set, and all of it goes away at the end.
    """
    console = Console(stderr=True)
    if not console.file.isatty() or console.is_dumb_terminal:
        yield None
        return
    board = Board(MOST if console.height <= _FRAME else min(MOST, console.height - _FRAME))
    with Live(get_renderable=board.shown, console=console, refresh_per_second=4, transient=True):
        yield board.note


class Board:
    """What is known of each site: how many of its addresses were dealt with and how, how many wait, and the last one."""

    def __init__(self, rows: int = MOST, clock: Callable[[], float] = monotonic) -> None:
        self._rows = rows
        self._clock = clock
        self._begun = clock()
        self._sites: dict[str, Counter[str]] = {}
        self._last: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._lock = Lock()  # the terminal is drawn by a thread of its own

    def note(self, step: Step) -> None:
        """Take note of *step*."""
        with self._lock:
            site = self._sites.setdefault(step.site, Counter())
            self._counts = step.counts
            if step.outcome is None:
                site["queued"] += 1
                return
            site["queued"] = max(0, site["queued"] - 1)
            site[step.outcome] += 1
            self._last[step.site] = step.url

    def shown(self) -> RenderableType:
        """Return what is shown now."""
        with self._lock:
            busiest = sorted(self._sites, key=lambda name: (-self._sites[name]["queued"], name))
            return Group(self._table(busiest[: self._rows]), *self._below(len(busiest) - self._rows))

    def _table(self, names: list[str]) -> Table:
        table = Table(box=None, header_style="dim", pad_edge=False, expand=True)
        table.add_column("site", ratio=2, no_wrap=True, overflow="ellipsis")
        for head in ("waiting", "read", "same", "failed"):
            table.add_column(head, justify="right", width=7)
        table.add_column("last", ratio=3, no_wrap=True, overflow="ellipsis", style="dim")
        for name in names:
            site = self._sites[name]
            rest = " (at rest)" if site["resting"] else ""
            failed = Text(str(site["failed"]), "red" if site["failed"] else "")
            last = plain(self._last.get(name, "").partition("://")[2].partition("/")[2], 200)
            numbers = (str(site[key]) for key in ("queued", "read", "unchanged"))
            table.add_row(Text(plain(name) + rest), *numbers, failed, Text(f"/{last}" if last else ""))
        return table

    def _below(self, hidden: int) -> Iterator[Text]:
        """Yield the lines below the table: the sites left out, and the sums."""
        if hidden > 0:
            yield Text(f"and {hidden} more sites", "dim")
        sums = ", ".join(f"{number} {name}" for name, number in self._counts.items() if number) or "asking ..."
        yield Text(f"{sums}; {self._clock() - self._begun:.0f} s", no_wrap=True, overflow="ellipsis")
