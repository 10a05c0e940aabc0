"""What is due, from rows as crawls leave them."""

from datetime import timedelta
from time import perf_counter

import pytest

from store import ledger
from store.due import Due, Place, due_pages, due_places, known_pages, waiting
from store.mirror import sync_sources, sync_watches
from store.model import Source, SourceKind, Watch
from store.rests import Rest, keep_rests, kept_rests
from store.schema import writing

from .desk import NOON, PAGE, WATCH, Desk, claim

FEED = Source(SourceKind.FEED, "https://www.courier.example/feed")
SINGLE = Source(SourceKind.PAGE, "https://single.example/lighthouse")
KINDS = list(SourceKind)


def place(source: Source) -> Place:
    return Place(source.url, source.kind, source.url)


@pytest.fixture
def listed(desk: Desk) -> Desk:
    """A feed that was read at noon and led to a page."""
    sync_sources(desk.db, [FEED], NOON)
    desk.end_first_look()
    ledger.record_listing(desk.db, url=FEED.url, kind=FEED.kind, pages=[PAGE], at=NOON, source=FEED.url)
    return desk


def test_what_was_never_asked_for_is_due(desk: Desk):
    desk.end_first_look()

    assert due_places(desk.db, [place(FEED), place(SINGLE)], at=NOON) == [
        Due(FEED.url, SourceKind.FEED, FEED.url),
        Due(SINGLE.url, SourceKind.PAGE, SINGLE.url),
    ]


def test_what_was_asked_for_is_due_again_once_its_time_has_come(listed: Desk):
    assert due_places(listed.db, [place(FEED)], at=NOON + timedelta(minutes=49)) == []
    assert len(due_places(listed.db, [place(FEED)], at=NOON + timedelta(minutes=50))) == 1
    assert len(due_places(listed.db, [place(FEED)], at=None)) == 1


def test_what_failed_is_due_again_later_each_time(desk: Desk):
    desk.end_first_look()
    for _ in range(2):
        ledger.record_failure(desk.db, SINGLE.url, "timed out", run=desk.run, at=NOON)

    assert due_places(desk.db, [place(SINGLE)], at=NOON + timedelta(minutes=99)) == []
    assert len(due_places(desk.db, [place(SINGLE)], at=NOON + timedelta(minutes=100))) == 1


def test_pages_of_a_feed_are_due_with_what_makes_the_request_conditional(listed: Desk):
    listed.read(claim("2026"))

    (due,) = due_pages(listed.db, KINDS, at=None)
    assert due == Due(PAGE, SourceKind.PAGE, FEED.url, '"a"', "Mon, 05 Jan 2026 12:00:00 GMT", True)
    assert due_pages(listed.db, [SourceKind.SITEMAP], at=None) == []


def test_pages_of_a_source_that_left_the_configuration_are_not_due(listed: Desk):
    sync_sources(listed.db, [], NOON)

    assert due_pages(listed.db, KINDS, at=None) == []


def test_all_is_due_and_asked_for_whole_while_a_watch_has_had_no_first_look(listed: Desk):
    listed.read(claim("2026"))
    sync_watches(listed.db, [WATCH, Watch("Harbour Lights", 3)], NOON)

    (due,) = due_pages(listed.db, KINDS, at=NOON)
    assert (due.etag, due.last_modified) == (None, None)
    assert waiting(listed.db, KINDS, at=NOON).number == 0


def test_a_page_that_was_given_up_is_asked_for_with_everything_alone(listed: Desk):
    listed.db.execute("UPDATE pages SET retired_at = '2026-01-05T12:00:00Z' WHERE url = ?", [PAGE])

    assert due_pages(listed.db, KINDS, at=NOON + timedelta(days=400)) == []
    assert [due.url for due in due_pages(listed.db, KINDS, at=None)] == [PAGE]


def test_what_was_looked_at_in_the_future_is_due_when_the_clock_has_gone_back(listed: Desk):
    listed.at = NOON + timedelta(days=365)
    listed.read(claim("2027"))
    keep_rests(listed.db, [Rest("courier.example", 9, listed.at, listed.at + timedelta(days=1), "failed")])
    assert [due.url for due in due_pages(listed.db, KINDS, at=NOON)] == []

    ledger.start_run(listed.db, at=NOON + timedelta(days=1))

    assert [due.url for due in due_pages(listed.db, KINDS, at=NOON + timedelta(days=1))] == [PAGE]
    assert [rest.until for rest in kept_rests(listed.db)] == [None]


def test_a_crawl_makes_nothing_due_that_was_looked_at_before_it(listed: Desk):
    listed.read(claim("2027"))
    before = listed.rows("SELECT next_look FROM pages ORDER BY id")

    ledger.start_run(listed.db, at=listed.at)

    assert listed.rows("SELECT next_look FROM pages ORDER BY id") == before


def test_what_waits_is_counted_with_the_time_of_the_first(listed: Desk):
    found = waiting(listed.db, KINDS, at=NOON)

    assert (found.number, found.until) == (1, "2026-01-05T12:50:00Z")


def test_addresses_are_known_once_they_are_listed(listed: Desk):
    assert known_pages(listed.db, [PAGE, PAGE + "b"]) == {PAGE}


def test_choosing_among_100_000_pages_takes_less_than_50_ms(listed: Desk):
    with writing(listed.db):
        listed.db.execute(
            """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
            INSERT INTO pages (url, site_id, source_id, first_seen, next_look)
            SELECT 'https://www.courier.example/' || i, 1, 1, '2026-01-05T12:00:00Z',
                CASE WHEN i % 100 THEN '2026-02-01T00:00:00Z' ELSE '2026-01-06T00:00:00Z' END FROM n"""
        )
    times = []
    for _ in range(3):
        began = perf_counter()
        due = due_pages(listed.db, KINDS, at=NOON + timedelta(days=1))
        times.append(perf_counter() - began)

    assert len(due) == 1001
    assert min(times) < 0.05
