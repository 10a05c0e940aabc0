"""How long each page of `seasonwatch serve` takes on a store of 100,000 claims: `python -m tests.benchmarks.web [FILE]`."""

import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlite_utils import Database

from store.mirror import sync_watches
from store.model import Block, BlockKind, Watch, Window
from store.rows import pack_blocks, stamp
from store.schema import open_store, writing

if TYPE_CHECKING:
    from datasette.app import Datasette

CLAIMS: Final = 100_000
WATCHES: Final = 200
SITES: Final = 400
PAGES: Final = 20_000
TIMES: Final = 7

_START: Final = datetime(2022, 1, 1, 12, tzinfo=UTC)
_STANCES: Final = ("expected",) * 6 + ("confirmed",) * 3 + ("denied",)
_KINDS: Final = ("official", "trade", "news", "fan", "seo", "database", "unknown")

#: what is asked for
PATHS: Final = (
    "/",
    "/-/seasonwatch?page=3",
    "/-/seasonwatch/watch/show-7-2",
    "/-/seasonwatch/watch/show-7-2.svg",
    "/-/seasonwatch/watch/show-7-2.ics",
    "/-/seasonwatch/watch/show-7-2.atom",
    "/-/seasonwatch/changes",
    "/-/seasonwatch/changes?watch=show-7-2&kind=moved",
    "/-/seasonwatch/sites",
    "/-/seasonwatch/site/site7.example",
    "/-/seasonwatch/claim/5000",
    "/-/seasonwatch/page?url=https://site8.example/7",
    "/-/seasonwatch/search?q=2024-03-07",
    "/-/seasonwatch/search?q=premiere",  # which stands in every claim
)


class _Size(NamedTuple):
    claims: int
    watches: int
    sites: int
    pages: int


def fill(db: Database, *, share: float = 1) -> None:
    """Write watches, pages, editions, claims, changes and answers as years of crawls would leave them, or a *share* of all."""
    dice = random.Random(7)
    size = _Size(*(int(share * number) for number in (CLAIMS, WATCHES, SITES, PAGES)))
    sync_watches(db, [Watch(f"Show {number}", 2) for number in range(size.watches)], _START)
    blocks = pack_blocks([Block(BlockKind.P, "A keeper walks up the stairs.")])
    with writing(db):
        db.table("runs").insert({"id": 1, "started_at": stamp(_START), "finished_at": stamp(_START)})
        db.table("sites").insert_all(
            {"id": n, "domain": f"site{n}.example", "kind": dice.choice(_KINDS)} for n in range(1, size.sites + 1)
        )
        for number in range(1, size.pages + 1):
            _page(db, number, size, blocks)
        for number in range(1, size.claims + 1):
            _claim(db, number, size, dice)
        # a service keeps the answer of each day
        days = [_START.date() + timedelta(days=7 * week) for week in range(150)] + [datetime.now(UTC).date()]
        for watch in range(1, size.watches + 1):
            for day in days:
                _answer(db, watch, day)


def _page(db: Database, number: int, size: "_Size", blocks: bytes) -> None:
    at, site = stamp(_START + timedelta(hours=number % 30000)), number % size.sites + 1
    db.execute(
        """INSERT INTO pages (id, url, kind, site_id, first_seen, last_fetched, last_changed)
        VALUES (?, ?, 'page', ?, ?, ?, ?)""",
        [number, f"https://site{site}.example/{number}", site, at, at, at],
    )
    db.execute(
        "INSERT INTO editions (id, page_id, fingerprint, headline, blocks, first_seen) VALUES (?, ?, 'a', ?, ?, ?)",
        [number, number, f"What we know {number}", blocks, at],
    )
    db.execute("UPDATE pages SET edition_id = id WHERE id = ?", [number])


def _claim(db: Database, number: int, size: "_Size", dice: random.Random) -> None:
    page, watch = number % size.pages + 1, (number // 7) % size.watches + 1
    first = date(2022, 1, 1) + timedelta(days=dice.randrange(2000))
    window = Window(first, first + timedelta(days=dice.choice((0, 30, 90, 365))))
    at = stamp(_START + timedelta(minutes=number * 15))
    gone = stamp(_START + timedelta(minutes=number * 15 + 90_000)) if dice.random() < 0.3 else None
    row = (number, watch, page, page, str(window.earliest), str(window.latest), window.edtf, dice.choice(_STANCES))
    db.execute(
        """INSERT OR IGNORE INTO claims (id, watch_id, page_id, edition_id, earliest, latest, edtf, stance, event, quote,
        attributed_to, first_seen, last_seen, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'release', ?, ?, ?, ?, ?)""",
        [
            *row,
            f"Its premiere comes {window.edtf}.",
            dice.choice((None, None, "Netflix", f"Voice {watch}")),
            at,
            at,
            gone,
        ],
    )
    db.execute(
        """INSERT INTO changes (at, run_id, watch_id, page_id, kind, event, after_id) VALUES (?, 1, ?, ?, ?, 'release',
        (SELECT id FROM claims WHERE id = ?))""",
        [at, watch, page, dice.choice(("new", "moved", "narrowed")), number],
    )


def _answer(db: Database, watch: int, day: date) -> None:
    low, high = day + timedelta(days=100), day + timedelta(days=500)
    db.execute(
        """INSERT INTO answers (watch_id, day, at, status, earliest, latest, edtf, probability, low, high, words,
        told_status, told_words) VALUES (?, ?, ?, 'window', ?, ?, 'x', 0.6, ?, ?, 'Expected.', 'window', 'Expected.')""",
        [watch, str(day), f"{day}T12:00:00Z", str(low), str(low + timedelta(days=90)), str(low), str(high)],
    )


class Took(NamedTuple):
    """What a page takes, in milliseconds: by the clock, of the processor, and of that *fresh*, after a write; its *size* in bytes.

    The clock is of no use where the machine has other work to do.
    """

    clock: float
    busy: float
    fresh: float
    size: int


async def measure(path: Path) -> dict[str, Took]:
    """Return for each path the medians of several answers, those after a write apart."""
    from datasette.app import Datasette

    datasette = Datasette([str(path)])
    await datasette.invoke_startup()
    return {asked: await _took(datasette, path, asked) for asked in PATHS}


async def _took(datasette: "Datasette", path: Path, asked: str) -> Took:
    (await datasette.client.get(asked)).raise_for_status()
    times, busy, fresh, size = [], [], [], 0
    for number in range(2 * TIMES):
        if number % 2:
            _write(path)
        began, worked = time.perf_counter(), time.process_time()
        answer = await datasette.client.get(asked)
        took, worked = (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000
        size = len(answer.content)
        if number % 2:
            fresh.append(worked)
            await datasette.client.get(asked)
        else:
            times.append(took)
            busy.append(worked)
    return Took(median(times), median(busy), median(fresh), size)


def _write(path: Path) -> None:
    """Write to the watch that is asked about: what is kept in memory is of another state of the store then."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE claims SET quote = quote || '.' WHERE id = (SELECT max(id) FROM claims WHERE watch_id = 8)"
        )


def main() -> None:
    """Fill a store, unless one is named that is there, and print what each page took."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp()) / "seasonwatch.db"
    if not path.exists():
        db = open_store(path)
        fill(db)
        # a fifth came out, so that there are records to be worked out
        db.execute("UPDATE watches SET out_on = ? WHERE id % 5 = 0", [str(_START.date() + timedelta(days=1200))])
        db.conn.commit()
        db.close()
    for asked, took in asyncio.run(measure(path)).items():
        print(
            f"{took.clock:6.0f} ms {took.busy:6.0f} ms CPU {took.fresh:6.0f} ms CPU after a write"
            f" {took.size / 1024:6.0f} KB  {asked}"
        )


if __name__ == "__main__":
    main()
