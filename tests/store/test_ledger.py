"""One transaction an article, what it owes to whom, and what has not changed or could not be read."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from store import ledger
from store.errors import StoreError
from store.model import Article, ChangeKind, Event, Stance, Watch
from store.owing import Target
from store.schema import open_store

from .desk import NOON, PAGE, PHONE, Desk, claim

ALL_BUT_TIMES = (
    "SELECT id, page_id, fingerprint, headline FROM editions",
    "SELECT id, watch_id, page_id, event, edtf, stance, quote, first_seen, withdrawn FROM claims",
    "SELECT * FROM changes",
    "SELECT * FROM deliveries",
    "SELECT id, url FROM pages",
    "SELECT * FROM sites",
)


def content(desk: Desk) -> list[list[tuple[object, ...]]]:
    return [desk.rows(sql) for sql in ALL_BUT_TIMES]


def kinds(desk: Desk) -> list[str]:
    return [str(kind) for (kind,) in desk.rows("SELECT kind FROM changes ORDER BY id")]


def test_an_article_is_kept_with_its_claims_changes_and_deliveries(desk: Desk):
    recorded = desk.read(
        claim("2026", "It comes in 2026."), claim("2026-02", event=Event.FILMING_START), headline="Soon"
    )

    assert (recorded.changed, recorded.claims, len(recorded.changes), recorded.owed) == (True, 2, 2, 2)
    assert desk.rows("SELECT headline FROM editions") == [("Soon",)]
    assert desk.rows("SELECT quote, withdrawn FROM claims") == [("It comes in 2026.", None), ("It returns.", None)]
    assert kinds(desk) == ["new", "new"]
    assert desk.rows("SELECT target, status FROM deliveries") == [("phone", "due")] * 2


def test_reading_the_same_page_again_writes_nothing_new(desk: Desk):
    said = [claim("2026"), claim("2026-02", event=Event.FILMING_START)]
    desk.read(*said, fingerprint="a")
    before = content(desk)

    recorded = desk.read(*said, fingerprint="a")

    assert content(desk) == before
    assert (recorded.changed, recorded.changes, recorded.owed) == (False, (), 0)


def test_a_watch_that_the_store_does_not_know_is_an_error_and_writes_nothing(desk: Desk):
    with pytest.raises(StoreError, match="no watch harbour-lights"):
        ledger.record_article(
            desk.db,
            url=PAGE,
            article=Article(PAGE, "Else"),
            claims={Watch("Harbour Lights"): [claim("2026")]},
            fingerprint="a",
            run=desk.run,
            at=NOON,
        )

    assert desk.rows("SELECT * FROM pages") == []


def test_a_target_is_owed_the_kinds_that_it_wants(desk: Desk):
    desk.targets = (PHONE, Target("mail", frozenset({ChangeKind.MOVED})))
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    owed = "SELECT kind, target FROM deliveries JOIN changes ON changes.id = change_id ORDER BY deliveries.id"
    assert desk.rows(owed) == [("new", "phone"), ("moved", "phone"), ("moved", "mail")]


def test_a_bare_no_date_yet_is_kept_and_owed_to_nobody(desk: Desk):
    recorded = desk.read(claim(None, "No date yet.", stance=Stance.UNANNOUNCED))

    assert (len(recorded.changes), recorded.owed) == (1, 0)


def test_a_first_date_after_no_date_yet_is_owed(desk: Desk):
    desk.read(claim(None, "No date yet.", stance=Stance.UNANNOUNCED))

    assert desk.read(claim("2026")).owed == 1


@pytest.mark.parametrize("table", ["editions", "claims", "changes", "deliveries"])
def test_an_article_that_fails_half_way_is_wholly_out(desk: Desk, table: str):
    desk.read(claim("2026"))
    before = content(desk), desk.rows("SELECT * FROM runs"), desk.rows("SELECT * FROM pages")
    desk.db.execute(f"CREATE TRIGGER jam BEFORE INSERT ON {table} BEGIN SELECT raise(ABORT, 'jammed'); END")

    with pytest.raises(sqlite3.IntegrityError, match="jammed"):
        desk.read(claim("2027"))

    desk.db.execute("DROP TRIGGER jam")
    assert (content(desk), desk.rows("SELECT * FROM runs"), desk.rows("SELECT * FROM pages")) == before
    assert len(desk.read(claim("2027")).changes) == 1


def test_an_article_is_on_disk_once_it_is_recorded(desk: Desk, path: Path):
    desk.read(claim("2026"))

    second = open_store(path)  # while the first is still open, as after a kill
    assert second.table("claims").count == second.table("deliveries").count == 1
    second.close()


def test_a_page_that_has_not_changed_costs_no_row(desk: Desk):
    desk.read(claim("2026"))
    before = content(desk)

    for hour in range(50):
        ledger.record_unchanged(desk.db, PAGE, run=desk.run, at=desk.at + timedelta(hours=hour))

    assert content(desk) == before
    assert desk.rows("SELECT last_seen FROM claims") == [("2026-01-07T14:00:00Z",)]
    assert desk.rows("SELECT last_fetched FROM pages") == [("2026-01-07T14:00:00Z",)]


def test_what_makes_a_request_conditional_outlives_an_answer_without_it(desk: Desk):
    desk.read()
    ledger.record_unchanged(desk.db, PAGE, run=desk.run, at=desk.at)
    assert desk.rows("SELECT etag, last_modified FROM pages") == [('"a"', "Mon, 05 Jan 2026 12:00:00 GMT")]

    ledger.record_unchanged(desk.db, PAGE, run=desk.run, at=desk.at, etag='"b"')
    assert desk.rows("SELECT etag, last_modified FROM pages") == [('"b"', "Mon, 05 Jan 2026 12:00:00 GMT")]


def test_a_failure_keeps_address_and_reason_and_touches_no_claim(desk: Desk):
    desk.read(claim("2026"))
    before = content(desk)

    for _ in range(2):
        ledger.record_failure(desk.db, PAGE, "HTTP 503\r\nService Unavailable", run=desk.run, at=desk.at)

    assert content(desk) == before
    assert desk.rows("SELECT failures, last_error FROM pages") == [(2, "HTTP 503 Service Unavailable")]
    assert desk.rows("SELECT reason FROM failures") == [("HTTP 503 Service Unavailable",)] * 2


def test_failures_are_over_once_a_page_answers(desk: Desk):
    ledger.record_failure(desk.db, PAGE, "timed out", run=desk.run, at=desk.at)
    desk.read()

    assert desk.rows("SELECT failures, last_error, failed_at FROM pages") == [(0, None, "2026-01-05T12:00:00Z")]


@pytest.mark.parametrize("url", ["http://[::1", "no address", "http://"])
def test_a_broken_address_can_fail_too(desk: Desk, url: str):
    ledger.record_failure(desk.db, url, "no web address", run=desk.run, at=desk.at)

    assert desk.rows("SELECT url FROM pages") == [(url,)]
