"""What the tests of the pages speak: a store on disk with claims in it, and the pages of it."""

import asyncio
import atexit
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from datasette.app import Datasette
from httpx import Response
from sqlite_utils import Database

from store import ledger
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, Claim, Event, Stance, Watch, Window
from store.schema import open_store

BASE = "/-/seasonwatch"
WATCH = Watch("The Lighthouse Shift", 2, ("Lighthouse",))
PAGE = "https://www.courier.example/lighthouse-2"


def claim(first: str | None, last: str | None = None, stance: Stance = Stance.EXPECTED, **more: str | None) -> Claim:
    """Write a claim about the release by its days; without any it says that no date is known, unless its stance says more."""
    window = None
    if first:
        window = Window(date.fromisoformat(first), date.fromisoformat(last or first))
    elif stance is Stance.EXPECTED:
        stance = Stance.UNANNOUNCED
    return Claim(Event.RELEASE, window, stance, more.get("credit"), more.get("quote") or "It returns.")


def read(
    db: Database,
    claims: Sequence[Claim],
    *,
    at: datetime,
    url: str = PAGE,
    watch: Watch = WATCH,
    headline: str = "News",
    byline: str | None = None,
):
    """Let a crawl read one page."""
    run = ledger.start_run(db, at=at)
    text = tuple(Block(BlockKind.P, one.quote) for one in claims)
    ledger.record_article(
        db,
        url=url,
        article=Article(url, headline, text, at.date(), byline=byline),
        claims={watch: claims},
        fingerprint=str(at),
        run=run,
        at=at,
        targets=(),
    )
    ledger.finish_run(db, run, at=at)


def open_shelf(path: Path, watches: Sequence[Watch] = (WATCH,)) -> Database:
    db = open_store(path)
    sync_watches(db, list(watches), datetime.now(UTC) - timedelta(days=900))
    return db


def ask(path: Path, address: str, *, cookies: dict[str, str] | None = None) -> Response:
    """Ask the plain Datasette, as `datasette seasonwatch.db` would run, for an address."""

    async def asking() -> Response:
        return await (await _open(path)).client.get(address, cookies=cookies)

    return RUNNER.run(asking())


def plainly(path: Path, address: str, *, cookies: dict[str, str] | None = None) -> str:
    """Return a page's HTML with plain spaces in its dates."""
    return ask(path, address, cookies=cookies).text.replace("\u00a0", " ")


async def _open(path: Path) -> Datasette:
    """Return the Datasette of a file; it starts slowly, so it stays open."""
    if path not in _OPEN:
        _OPEN[path] = Datasette([str(path)])
        await _OPEN[path].invoke_startup()
    return _OPEN[path]


def close_all():
    for datasette in _OPEN.values():
        for database in datasette.databases.values():
            database.close()
        datasette.executor.shutdown()
    _OPEN.clear()


_OPEN: dict[Path, Datasette] = {}
RUNNER = asyncio.Runner()
atexit.register(RUNNER.close)
