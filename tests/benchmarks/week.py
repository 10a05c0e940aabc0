"""A week of crawls in minutes, against real servers on loopback, on a clock that is set forward from crawl to crawl.

    .venv/bin/python -m tests.benchmarks.week

Each site has an address of its own (127.0.1.1 and so on: Linux answers on all of them), a feed and many pages. In the
week pages change, once or every day, sites are down for hours, one goes away for good, and some pages are gone. A
crawl's second lasts 20 ms here: that is the delay between two requests to a site.
"""

import argparse
import asyncio
import sqlite3
import sys
import time
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import ThreadingHTTPServer
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Thread

from scraper.demo.loopback import Handler

STARTS = datetime(2031, 3, 3, tzinfo=UTC)
DELAY = 0.02
TITLES = ("Harbour Lights", "Night Ferry", "The Glass Orchard", "Winter Signal", "Paper Lanterns", "Tin Cathedral")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")


@dataclass
class Clock:
    """What time it is in the week that is played."""

    at: datetime = STARTS

    def __call__(self) -> datetime:
        return self.at


@dataclass
class Site(ThreadingHTTPServer):
    """A site of the week: when each page changes, when the site is down, which pages are gone; and what it was asked."""

    number: int
    clock: Clock
    changes: list[list[datetime]]
    down: tuple[datetime, datetime] | None = None
    gone: dict[int, datetime] = field(default_factory=dict)
    asked: list[float] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    daemon_threads = True

    def __post_init__(self) -> None:
        super().__init__((f"127.0.1.{self.number}", 0), _Handler)
        self.url = f"http://127.0.1.{self.number}:{self.server_address[1]}"

    def version(self, page: int) -> int:
        return sum(at <= self.clock() for at in self.changes[page])

    def is_down(self, at: datetime) -> bool:
        return self.down is not None and self.down[0] <= at < self.down[1]

    def body(self, path: str) -> bytes | None:
        if path == "/feed":
            items = "".join(
                f"<item><title>{title(n)}</title><link>{self.url}/{n}</link></item>" for n in range(len(self.changes))
            )
            return f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>".encode()
        number = path.removeprefix("/")
        page = int(number) if number.isdigit() else len(self.changes)
        if page >= len(self.changes) or self.clock() >= self.gone.get(page, datetime.max.replace(tzinfo=UTC)):
            return None
        version = self.version(page)
        month = MONTHS[(page + version) % len(MONTHS)]
        day = 1 + (self.number + page * 7) % 28
        says = f"Season 2 of {title(page)} will premiere on {month} {day}, {2034 + version // len(MONTHS)}."
        story = f"Reporter {self.number * 1000 + page} went to the set and saw what there was to see there. " * 3
        return f"<html lang=en><h1>{title(page)}, update {version}</h1><p>{says}</p><p>{story}</p></html>".encode()


class _Handler(Handler):
    server: Site

    def do_GET(self) -> None:
        site = self.server
        site.asked.append(time.monotonic())
        site.at_once += 1
        site.most_at_once = max(site.most_at_once, site.at_once)
        self._answer(site)

    def _answer(self, site: Site) -> None:
        body = None if self.path == "/robots.txt" else site.body(self.path)
        status = 503 if site.is_down(site.clock()) else 404 if body is None else 200
        tag = f'"{sha256(body).hexdigest()[:16]}"' if body and status == 200 and site.number % 5 else None
        status = 304 if tag and self.headers.get("If-None-Match") == tag else status
        self.send_response(status)
        if tag:
            self.send_header("ETag", tag)
        sent = body if status == 200 and body else b""
        site.at_once -= 1  # before the last byte, after which the next request may come
        self.send_header("Content-Type", "application/rss+xml" if self.path == "/feed" else "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)


@dataclass
class Figures:
    """What the week came to."""

    crawls: int = 0
    changes: int = 0
    in_time: int = 0
    latest: timedelta = timedelta(0)
    requests: int = 0
    naive: int = 0
    fastest: int = 0
    at_once: int = 0
    told: int = 0
    twice: int = 0
    health: dict[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        return "\n".join(
            (
                (
                    f"changes found within their page's revisit time: {self.in_time} of {self.changes},"
                    f" {self.latest} after them at the latest"
                ),
                f"requests sent: {self.requests}, of {self.naive} of naive polling ({self.requests / self.naive:.1%})",
                (
                    f"highest rate at any site: {self.fastest} requests in a second of {1 / DELAY:.0f} allowed,"
                    f" {self.at_once} at once"
                ),
                f"changes told: {self.told}, twice: {self.twice}; of the watcher itself: {self.health}",
            )
        )


def title(page: int) -> str:
    return TITLES[page % len(TITLES)]


def build(sites: int, pages: int, days: int, clock: Clock) -> Iterator[Site]:
    """Make the sites: of ten pages six never change, three once and one every day."""
    chance = Random(20310303)
    span = days * 86400
    for number in range(1, sites + 1):
        changes = []
        for page in range(pages):
            times = {9: days, 6: 1, 7: 1, 8: 1}.get(page % 10, 0)
            changes.append(sorted(STARTS + timedelta(seconds=chance.uniform(7200, span)) for _ in range(times)))
        site = Site(number, clock, changes)
        if number == 1:  # goes away for good
            site.down = (STARTS + timedelta(days=days * 0.4), datetime.max.replace(tzinfo=UTC))
        elif number % 10 == 2:
            begins = STARTS + timedelta(days=days * chance.uniform(0.2, 0.5))
            site.down = (begins, begins + timedelta(hours=chance.uniform(2, 10)))
        elif number % 10 == 3:
            site.gone = {0: STARTS + timedelta(days=days * 0.3)}
        yield site


def configure(folder: Path, sites: list[Site]) -> None:
    text = "".join(f'[[watch]]\ntitle = "{name}"\nseason = 2\n' for name in TITLES)
    text += "".join(f'[[source]]\nfeed = "{site.url}/feed"\n' for site in sites)
    text += f'[crawl]\ndelay = {DELAY}\nallow_private = ["127.0.1.0/24"]\n'
    text += '[[notify]]\nname = "phone"\nurl = "json://127.0.0.1:9/"\n'
    config = folder / "seasonwatch.toml"
    config.write_text(text, encoding="utf-8")
    config.chmod(0o600)


@dataclass
class Hope:
    """A change that is to be found by its time."""

    site: Site
    page: int
    version: int
    at: datetime
    by: datetime


def play(folder: Path, *, sites: int, pages: int, days: float, every: timedelta) -> Figures:
    """Play the week in *folder* and return its figures; once in a process, for a reactor runs once."""
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings

    clock = Clock()
    with ExitStack() as stack:
        built = list(build(sites, pages, int(days), clock))
        for site in built:
            Thread(target=site.serve_forever, daemon=True).start()
            stack.callback(site.server_close)
            stack.callback(site.shutdown)
        configure(folder, built)
        settings = Settings()
        settings.setmodule("scraper.settings")
        files = {
            "SEASONWATCH_CONFIG": str(folder / "seasonwatch.toml"),
            "SEASONWATCH_DB": str(folder / "seasonwatch.db"),
        }
        settings.setdict({**files, "SEASONWATCH_CLOCK": clock, "LOG_LEVEL": "ERROR"}, priority="cmdline")
        process = AsyncCrawlerProcess(settings)
        hopes: list[Hope] = []
        figures = Figures()

        async def drive() -> None:
            from twisted.internet import reactor

            try:
                while clock.at < STARTS + timedelta(days=days):
                    hopes.extend(new_hopes(folder, built, clock.at, every))
                    await process.crawl(process.create_crawler("sources"), all="")
                    figures.crawls += 1
                    clock.at += every
            finally:
                reactor.stop()

        first = process.create_crawler("sources")  # installs the reactor
        del first
        from twisted.internet import reactor

        reactor.callWhenRunning(lambda: asyncio.ensure_future(drive()))
        process.start(stop_after_crawl=False)
        return judge(folder, built, hopes, clock, figures)


def new_hopes(folder: Path, sites: list[Site], now: datetime, every: timedelta) -> Iterator[Hope]:
    """Yield the changes since the last crawl, each with the time by which the store promises to look at its page."""
    if now == STARTS:
        return
    with sqlite3.connect(folder / "seasonwatch.db") as db:
        due = dict(db.execute("SELECT url, next_look FROM pages"))
    for site in sites:
        for page, times in enumerate(site.changes):
            for number, at in enumerate(times):
                if now - every < at <= now:
                    promised = datetime.fromisoformat(due.get(f"{site.url}/{page}") or now.isoformat())
                    yield Hope(site, page, number + 1, at, max(promised, now) + every)


def judge(folder: Path, sites: list[Site], hopes: list[Hope], clock: Clock, figures: Figures) -> Figures:
    """Compare what was found with what there was to find."""
    with sqlite3.connect(folder / "seasonwatch.db") as db:
        seen: dict[str, list[tuple[int, datetime]]] = {}
        for url, headline, at in db.execute(
            "SELECT url, headline, editions.first_seen FROM editions JOIN pages ON pages.id = page_id ORDER BY editions.id"
        ):
            seen.setdefault(url, []).append((int(headline.rpartition(" ")[2]), datetime.fromisoformat(at)))
        told = db.execute(
            """SELECT count(*), count(*) - count(DISTINCT kind || ' ' || page_id || ' ' || ifnull(before_id, '') || ' ' ||
            ifnull(after_id, '')) FROM deliveries JOIN changes ON changes.id = change_id WHERE kind <> 'answer'"""
        ).fetchone()
        figures.told, figures.twice = told
        figures.health = dict(
            db.execute("SELECT kind, count(*) FROM changes WHERE watch_id IS NULL OR kind = 'page_gone' GROUP BY kind")
        )
    for hope in hopes:
        if _excused(hope, clock.at):
            continue
        figures.changes += 1
        looks = seen.get(f"{hope.site.url}/{hope.page}", [])
        found = next((at for version, at in looks if version >= hope.version), None)
        if found is not None and found <= hope.by:
            figures.in_time += 1
            figures.latest = max(figures.latest, found - hope.at)
    figures.requests = sum(len(site.asked) for site in sites)
    figures.naive = figures.crawls * sum(len(site.changes) + 1 for site in sites)
    figures.fastest = max(_in_a_second(site.asked) for site in sites)
    figures.at_once = max(site.most_at_once for site in sites)
    return figures


def _excused(hope: Hope, ends: datetime) -> bool:
    """Whether nobody could find the change: its time had not come, its page is gone, or its site was down or rested."""
    gone = hope.page in hope.site.gone
    down = hope.site.down
    rested = down is not None and down[0] <= hope.by and hope.at <= min(down[1], ends) + timedelta(days=1)
    return gone or rested or hope.by >= ends


def _in_a_second(asked: list[float]) -> int:
    asked = sorted(asked)
    return max((bisect_left(asked, at + 1) - n for n, at in enumerate(asked)), default=0)


def main() -> None:
    """Play the week and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=50)
    parser.add_argument("--pages", type=int, default=40, help="of each site")
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--minutes", type=int, default=60, help="between two crawls")
    given = parser.parse_args()
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        figures = play(
            Path(folder),
            sites=given.sites,
            pages=given.pages,
            days=given.days,
            every=timedelta(minutes=given.minutes),
        )
    sys.stdout.write(f"{figures}\n{figures.crawls} crawls in {time.monotonic() - began:.0f} s\n")
    sys.exit(figures.in_time < figures.changes or figures.twice > 0)


if __name__ == "__main__":
    main()
