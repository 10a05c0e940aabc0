"""How the cost of one thing grows with all that is there: watches, claims, pages, deliveries.

    .venv/bin/python -m tests.benchmarks.bench.growing [--most-claims 1000000]

A line is one thing done, in milliseconds of the processor (the best of five), in a small store and in a large one.
"""

import argparse
import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from subprocess import run
from tempfile import TemporaryDirectory
from time import process_time
from typing import Final

from sqlite_utils import Database

from scraper.glancing import glance
from store import ledger
from store.answering import answer_of, keep_answers
from store.calendar import tell_days
from store.due import due_pages
from store.mirror import sync_sources, sync_watches
from store.model import Article, Block, BlockKind, ChangeKind, Claim, Event, Source, SourceKind, Stance, Watch, Window
from store.outbox import lease_due, mark_sent
from store.owing import Target
from store.queries import claims
from store.rows import stamp
from store.schema import open_store
from tests.benchmarks.bench.pages import article

NOW: Final = datetime(2031, 3, 3, 12, tzinfo=UTC)
WATCH: Final = Watch("Harbour Lights", 2)
PHONE: Final = Target("phone", frozenset(ChangeKind))
FEED: Final = Source(SourceKind.FEED, "https://news.example/feed")

#: claims of a watch, and of a page
OF_WATCH: Final = 100
OF_PAGE: Final = 10


def watches(number: int) -> tuple[Watch, ...]:
    """Return so many watches, of which one is named by the pages."""
    return (WATCH, *(Watch(f"The {n:05} Islands of {'abcdefghij'[n % 10] * 3}", n % 7 + 1) for n in range(1, number)))


def best(task: Callable[[], object], times: int = 5) -> float:
    """Return the milliseconds that *task* takes at best."""
    spent = []
    for _ in range(times):
        gc.collect()
        began = process_time()
        task()
        spent.append(process_time() - began)
    return min(spent) * 1_000


def started(*command: str) -> float:
    """Return the milliseconds that a command of ours takes at best, as a process of its own."""
    spent = []
    for _ in range(3):
        before = getrusage(RUSAGE_CHILDREN)
        run([sys.executable, "-c", "from scraper.cli import main; main()", *command], check=True, capture_output=True)
        after = getrusage(RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(spent) * 1_000


@contextmanager
def store(number: int) -> Iterator[tuple[Database, Path]]:
    """Fill a store with so many claims inside the ``with`` block, a hundred a watch, ten a page."""
    with TemporaryDirectory() as folder, closing(open_store(path := Path(folder) / "seasonwatch.db")) as db:
        db.execute("PRAGMA synchronous = OFF")
        sync_watches(db, watches(max(1, number // OF_WATCH)), NOW)
        sync_sources(db, [FEED], NOW)
        ledger.finish_run(db, ledger.start_run(db, at=NOW), at=NOW)
        _fill(db, number)
        db.execute("ANALYZE")
        yield db, path


def _fill(db: Database, number: int) -> None:
    pages, later = number // OF_PAGE, stamp(NOW + timedelta(days=3))
    count = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
    with db.conn:
        db.execute("UPDATE watches SET looked_at = ?", [stamp(NOW)])
        db.execute(f"{count} INSERT INTO sites (domain) SELECT 'site' || i || '.example' FROM n", [max(1, pages // 50)])
        db.execute(
            f"""{count} INSERT INTO pages (id, url, site_id, source_id, edition_id, fingerprint, first_seen, last_fetched, next_look)
            SELECT i, 'https://site' || (i % ?) || '.example/' || i, 1 + i % ?, 1, NULL, 'f', ?, ?, ? FROM n""",
            [pages, max(1, pages // 50), max(1, pages // 50), stamp(NOW), stamp(NOW), later],
        )
        db.execute(
            f"""{count} INSERT INTO editions (id, page_id, fingerprint, headline, blocks, first_seen)
            SELECT i, i, 'f', 'News of number ' || i, zeroblob(900), ? FROM n""",
            [pages, stamp(NOW)],
        )
        db.execute("UPDATE pages SET edition_id = id")
        db.execute(
            f"""{count} INSERT INTO claims (watch_id, page_id, edition_id, event, earliest, latest, edtf, stance, quote,
            first_seen, last_seen) SELECT 1 + i / {OF_WATCH}, 1 + i % ?, 1 + i % ?, 'release', day, day, day, 'expected',
            'Season 2 may come on ' || day || ', says voice ' || i, ?, ?
            FROM (SELECT i - 1 AS i, date('2032-01-01', '+' || ((i - 1) / ?) || ' days') AS day FROM n)""",
            [number, pages, pages, stamp(NOW), stamp(NOW), pages],
        )


def record(db: Database, number: int) -> None:
    """Put one article with one claim into the store."""
    day = date(2033, 1, 1) + timedelta(days=number)
    quote = f"Season 2 will premiere on {day}."
    said = Article(f"https://new.example/{number}", "Harbour Lights", (Block(BlockKind.P, quote),))
    claim = Claim(Event.RELEASE, Window(day, day), Stance.CONFIRMED, None, quote)
    ledger.record_article(
        db, url=said.url, article=said, claims={WATCH: [claim]}, fingerprint=str(number), run=1, at=NOW, targets=[PHONE]
    )


def by_watches(number: int) -> dict[str, float]:
    """Return what a look at a page of 7 KB takes that names one of so many watches."""
    listed, page = watches(number), article(1, 0, concerns=True)
    glance(page, listed)
    return {"which watches a page of 7 KB names": best(lambda: glance(page, listed), 20)}


def by_claims(number: int) -> dict[str, float]:
    """Return what is done with a store of so many claims on a tenth as many pages, and a hundred of the watch asked about."""
    numbers = iter(range(1_000))
    with store(number) as (db, path):
        spent = {
            "an article's transaction": best(lambda: record(db, next(numbers)), 20),
            "an answer": best(lambda: answer_of(db, WATCH.slug, NOW.date())),
            "claims of a watch": best(lambda: claims(db, WATCH.slug, limit=50)),
            "search for a rare word": best(lambda: claims(db, search="77", limit=50)),
            "search for a word of all": best(lambda: claims(db, search="voice", limit=50)),
            "what is due: none": best(lambda: due_pages(db, SourceKind, at=NOW)),
        }
        _answered(db)
        record(db, next(numbers))
        db.execute("UPDATE pages SET next_look = '' WHERE id <= 100")
        spent["what is due: a hundred pages"] = best(lambda: due_pages(db, SourceKind, at=NOW))
        spent["a crawl's end, with news of one watch"] = best(lambda: _end(db), 1)
        spent["a command from its start"] = started("claims", "--limit", "5", "--db", str(path))
    return spent


def _answered(db: Database) -> None:
    """Keep an answer of the day for all watches, as a crawl did that ended before."""
    with db.conn:
        db.execute(
            """INSERT INTO answers (watch_id, day, at, status, words, told_status, told_words)
            SELECT id, ?, ?, 'unannounced', 'No date.', 'unannounced', 'No date.' FROM watches""",
            [NOW.date().isoformat(), stamp(NOW)],
        )


def _end(db: Database) -> None:
    tell_days(db, day=NOW.date(), at=NOW, targets=[PHONE])
    keep_answers(db, day=NOW.date(), at=NOW, targets=[PHONE])


def by_deliveries(number: int) -> dict[str, float]:
    """Return what it takes to take what is owed to a target and mark it as sent."""
    with store(max(1_000, number)) as (db, _):
        with db.conn:
            db.execute(
                """INSERT INTO changes (id, at, run_id, watch_id, page_id, kind, event, after_id)
                SELECT id, first_seen, 1, watch_id, page_id, 'new', event, id FROM claims ORDER BY id LIMIT ?""",
                [number],
            )
            db.execute("INSERT INTO deliveries (change_id, target) SELECT id, ? FROM changes", [PHONE.name])
        lease = None

        def take() -> None:
            nonlocal lease
            lease = lease_due(db, PHONE.name, now=NOW, at_once=False)

        taken = best(take, 1)
        assert lease is not None
        assert len(lease.news) == number
        return {"taking what is owed": taken, "marking it as sent": best(lambda: mark_sent(db, lease, now=NOW), 1)}


def compared(what: str, small: int, large: int, measure: Callable[[int], dict[str, float]]) -> Iterator[str]:
    """Yield a line for each thing that *measure* does."""
    few, many = measure(small), measure(large)
    for name in few:
        yield f"| {name} | {small:,} → {large:,} {what} | {few[name]:.2f} ms | {many[name]:.2f} ms |"


def growth(most_claims: int) -> str:
    """Return the table, with so many claims at most."""
    return "\n".join(
        [
            "\nHow one thing's cost grows with all that is there (milliseconds of CPU):\n",
            "| | from → to | few | many |\n| --- | --- | --- | --- |",
            *compared("watches", 1, 10_000, by_watches),
            *compared("claims", 1_000, most_claims, by_claims),
            *compared("deliveries", 1, 10_000, by_deliveries),
        ]
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most-claims", type=int, default=1_000_000)
    print(growth(parser.parse_args().most_claims))


if __name__ == "__main__":
    main()
