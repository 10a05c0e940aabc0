"""Processes that are killed in the middle of their work, for real."""

import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from store.mirror import sync_watches
from store.schema import open_store

from .desk import NOON, WATCH

#: reads page after page as fast as it can, each with two claims that move at every look
CRAWL = """
import sys
from datetime import date, timedelta
from itertools import count
from datetime import UTC, datetime
from store import ledger
from store.model import Article, ChangeKind, Claim, Event, Stance, Watch, Window
from store.owing import Target
from store.schema import open_store

db = open_store(sys.argv[1])
at = datetime(2026, 1, 5, 12, tzinfo=UTC)
run = ledger.start_run(db, at=at)
print("reading", flush=True)
for n in count(int(sys.argv[2])):
    day = date(2026, 1, 1) + timedelta(days=n)
    claims = [
        Claim(Event.RELEASE, Window(day, day), Stance.CONFIRMED, None, "It premieres then."),
        Claim(Event.TRAILER, Window(day, day), Stance.CONFIRMED, None, "The trailer is out then."),
    ]
    url = f"https://courier.example/{n % 5}"
    ledger.record_article(
        db,
        url=url,
        article=Article(url, "News"),
        claims={Watch("The Lighthouse Shift", 2, ("Lighthouse",)): claims},
        fingerprint=str(n),
        run=run,
        at=at,
        targets=[Target("phone", frozenset(ChangeKind))],
    )
"""

#: what must hold after any kill: a question, and how many rows may answer it
INVARIANTS = {
    "an edition without its claims": """
        SELECT * FROM pages WHERE (SELECT count(*) FROM claims WHERE page_id = pages.id AND withdrawn IS NULL) != 2""",
    "a page whose contents are another edition's": """
        SELECT * FROM pages LEFT JOIN editions ON editions.id = edition_id
        WHERE editions.fingerprint IS NOT pages.fingerprint""",
    "a claim that came or went without a change": """
        SELECT * FROM claims WHERE id NOT IN (SELECT after_id FROM changes)
        OR withdrawn IS NOT NULL AND id NOT IN (SELECT before_id FROM changes WHERE before_id IS NOT NULL)""",
    "a change that nobody is owed": "SELECT * FROM changes WHERE id NOT IN (SELECT change_id FROM deliveries)",
    "a run that counted what is not there": """
        SELECT * FROM runs WHERE changes != (SELECT count(*) FROM changes WHERE run_id = runs.id)""",
    "a dangling reference": "PRAGMA foreign_key_check",
}


@pytest.mark.parametrize("seconds", [0.05, 0.2, 0.4])
def test_a_kill_leaves_every_article_wholly_in_or_out(path: Path, seconds: float):
    with closing(open_store(path)) as db:
        sync_watches(db, [WATCH], NOON)

    crawl = subprocess.Popen([sys.executable, "-c", CRAWL, str(path), "0"], stdout=subprocess.PIPE, text=True)
    assert crawl.stdout is not None
    with crawl, crawl.stdout:
        crawl.stdout.readline()
        time.sleep(seconds)
        crawl.kill()

    with closing(open_store(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.table("editions").count > 0
        assert [broken for broken, sql in INVARIANTS.items() if db.execute(sql).fetchall()] == []
