"""A day is a day: no time zone shifts it, neither where it is read, nor where it is stored, nor where it is told."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store.schema import open_store

from .desk import Desk, claim

#: from the first zone to see a day to the last, and some between with odd hours
ZONES = ["Pacific/Kiritimati", "Asia/Kathmandu", "UTC", "America/St_Johns", "Pacific/Pago_Pago"]

#: stores a day, and prints it as each part of the store gives it back
ROUND = """
import sys
from datetime import UTC, date, datetime
from store import hearsay, ledger, queries
from store.answer import answer
from store.mirror import sync_watches
from store.model import Article, Claim, Event, Stance, Watch, Window
from store.schema import open_store
from store.wording import in_words

db, watch, at = open_store(sys.argv[1]), Watch("Harbour Lights", 2), datetime(2026, 1, 5, 23, 59, tzinfo=UTC)
sync_watches(db, [watch], at)
day = date(2031, 3, 1)
said = Claim(Event.RELEASE, Window(day, day), Stance.CONFIRMED, None, "It premieres on March 1.")
page = Article("https://a.example/", "News", published=date(2026, 1, 1))
ledger.record_article(db, url=page.url, article=page, claims={watch: [said]}, fingerprint="a",
    run=ledger.start_run(db, at=at), at=at)
(row,) = queries.claims(db)
(one,) = hearsay.heard(db, watch.slug)
print(row["earliest"], row["latest"], row["edtf"], in_words(one.claim.window), one.since)
print(answer([one], day=day).words)
print(*db.execute("SELECT published FROM editions").fetchone())
"""


@pytest.mark.parametrize("zone", ZONES)
def test_no_zone_shifts_a_day(tmp_path: Path, zone: str):
    done = subprocess.run(
        [sys.executable, "-c", ROUND, str(tmp_path / "seasonwatch.db")],
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert done.stdout.splitlines() == [
        "2031-03-01 2031-03-01 2031-03-01 1 March 2031 2026-01-01",
        "It is out since 1 March 2031, says a.example (unknown).",
        "2026-01-01",
    ]


def test_a_bare_year_is_never_a_day(desk: Desk):
    desk.read(claim("2031"))

    assert desk.rows("SELECT earliest, latest, edtf FROM claims") == [("2031-01-01", "2031-12-31", "2031")]


def test_a_store_made_in_one_zone_is_read_in_another(tmp_path: Path):
    path = tmp_path / "seasonwatch.db"
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        env = {**os.environ, "TZ": zone}
        subprocess.run([sys.executable, "-c", ROUND, str(path)], env=env, check=True, timeout=60, capture_output=True)

    with closing(open_store(path)) as db:
        assert db.execute("SELECT count(*) FROM changes").fetchone() == (1,)
