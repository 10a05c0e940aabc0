"""The record of crawls: what it counts, when a watch's first look ends, and how long it is kept."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlite_utils import Database

from store import ledger
from store.mirror import sync_watches
from store.model import Article, Watch

from .desk import NOON, PAGE, WATCH, Desk, claim


def test_a_run_counts_what_it_did(desk: Desk):
    desk.read(claim("2026"), claim("2027", "Or 2027."), fingerprint="a")
    desk.read(claim("2026"), claim("2027", "Or 2027."), fingerprint="a")
    ledger.record_unchanged(desk.db, PAGE, run=desk.run, at=NOON)
    ledger.record_unread(desk.db, PAGE + "x", run=desk.run, at=NOON)
    ledger.record_failure(desk.db, PAGE + "y", "timed out", run=desk.run, at=NOON)
    ledger.finish_run(desk.db, desk.run, at=NOON)
    ledger.count_messages(desk.db, desk.run, 1)

    counts = "SELECT fetched, unchanged, failed, claims, changes, messages, finished_at FROM runs"
    assert desk.rows(counts) == [(2, 2, 1, 2, 2, 1, "2026-01-05T12:00:00Z")]


def test_the_first_look_lasts_until_a_crawl_that_read_something_is_done(desk: Desk):
    ledger.record_failure(desk.db, PAGE, "timed out", run=desk.run, at=NOON)
    ledger.finish_run(desk.db, desk.run, at=NOON)
    desk.run = ledger.start_run(desk.db, at=NOON)
    desk.read(claim("2026"))
    ledger.finish_run(desk.db, desk.run, at=NOON)
    desk.run = ledger.start_run(desk.db, at=NOON)
    desk.read(claim("2027"))

    assert desk.rows("SELECT kind, first_look FROM changes") == [("new", 1), ("moved", 0)]


def test_a_watch_that_is_added_later_has_a_first_look_of_its_own(desk: Desk):
    desk.read(claim("2026"))
    ledger.finish_run(desk.db, desk.run, at=NOON)
    later = Watch("Harbour Lights", 3)
    sync_watches(desk.db, [WATCH, later], NOON)
    run = ledger.start_run(desk.db, at=NOON)
    claims = {WATCH: [claim("2027")], later: [claim("2026")]}
    ledger.record_article(
        desk.db, url=PAGE, article=Article(PAGE, "Both"), claims=claims, fingerprint="b", run=run, at=NOON
    )

    assert desk.rows("SELECT watch_id, kind, first_look FROM changes WHERE run_id = 2") == [
        (1, "moved", 0),
        (2, "new", 1),
    ]


def test_a_time_without_zone_is_refused(store: Database):
    with pytest.raises(ValueError, match="zone"):
        ledger.start_run(store, at=datetime(2026, 1, 5))  # noqa: DTZ001 # the point of the test


def test_times_are_kept_in_utc(store: Database):
    ledger.start_run(store, at=datetime(2026, 1, 5, 1, tzinfo=timezone(timedelta(hours=9))))

    assert store.execute("SELECT started_at FROM runs").fetchone() == ("2026-01-04T16:00:00Z",)


def test_crawls_of_long_ago_that_brought_no_change_are_not_kept(desk: Desk):
    desk.read(claim("2026"))
    for day in range(200):
        at = NOON + timedelta(days=day)
        run = ledger.start_run(desk.db, at=at)
        ledger.record_unchanged(desk.db, PAGE, run=run, at=at)
        ledger.record_failure(desk.db, PAGE + "y", "timed out", run=run, at=at)
        ledger.finish_run(desk.db, run, at=at)

    days = ledger.KEPT_RUNS.days
    told = desk.rows("SELECT DISTINCT run_id FROM changes ORDER BY run_id")
    assert told == [(1,), (4,)]  # its date, and that an address fails
    assert desk.rows("SELECT id FROM runs ORDER BY id LIMIT 3") == [*told, (201 - days,)]
    assert desk.rows("SELECT count(*) FROM failures") == [(days + 1,)]


def test_the_last_crawls_are_kept_however_long_ago_they_were(desk: Desk):
    for week in range(60):
        run = ledger.start_run(desk.db, at=NOON + timedelta(weeks=week))
        ledger.finish_run(desk.db, run, at=NOON + timedelta(weeks=week))

    assert desk.rows("SELECT count(*) FROM runs") == [(ledger.LEAST_RUNS,)]
