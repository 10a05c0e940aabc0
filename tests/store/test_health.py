"""What the store knows of the watcher itself: no news must never look like broken."""

from datetime import timedelta

import pytest

from store import health, ledger
from store.mirror import sync_sources
from store.model import Source, SourceKind
from store.rests import Rest, keep_rests

from .desk import NOON, PAGE, claim

FEED = "https://www.courier.example/feed"
HOUR = timedelta(hours=1)


@pytest.fixture
def db(store):
    sync_sources(store, [Source(SourceKind.FEED, FEED), Source(SourceKind.PAGE, PAGE)], NOON)
    return store


@pytest.fixture
def run(db):
    return ledger.start_run(db, at=NOON)


def read_feed(db, run, at, *pages):
    ledger.record_listing(db, url=FEED, kind=SourceKind.FEED, pages=pages, at=at, run=run, source=FEED)


def fail(db, run, url, at, *, source=None, gone=False):
    ledger.record_failure(db, url, "HTTP 500", run=run, at=at, source=source, gone=gone)


def states(db, now):
    return {row["url"]: (row["state"], row["why"]) for row in health.sources(db, now=now)}


def test_a_source_that_nobody_asked_yet_is_new(db):
    assert states(db, NOON) == {FEED: ("new", None), PAGE: ("new", None)}


def test_a_source_that_answered_is_well_and_says_when_it_was_read(db, run):
    read_feed(db, run, NOON + HOUR)

    (feed, _) = health.sources(db, now=NOON + 2 * HOUR)
    assert (feed["state"], feed["why"], feed["read"]) == ("well", None, "2026-01-05T13:00:00Z")


def test_a_source_that_never_answered_is_failing_and_one_that_did_has_only_failed(db, run):
    read_feed(db, run, NOON)
    fail(db, run, FEED, NOON + HOUR, source=FEED)
    fail(db, run, PAGE, NOON + HOUR, source=PAGE)

    assert states(db, NOON + 2 * HOUR) == {
        FEED: ("failed", "HTTP 500, once since 2026-01-05 13:00 UTC"),
        PAGE: ("failing", "HTTP 500, once since 2026-01-05 13:00 UTC"),
    }


def test_a_source_that_fails_for_days_is_failing_until_it_answers(db, run):
    read_feed(db, run, NOON)
    for day in range(1, 5):
        fail(db, run, FEED, NOON + timedelta(days=day), source=FEED)

    assert states(db, NOON + timedelta(days=5))[FEED] == (
        "failing",
        "HTTP 500, 4 times in a row since 2026-01-06 12:00 UTC",
    )
    read_feed(db, run, NOON + timedelta(days=5))
    assert states(db, NOON + timedelta(days=5))[FEED] == ("well", None)


def test_a_source_whose_site_rests_says_until_when_and_why(db, run):
    read_feed(db, run, NOON)
    until = NOON + 3 * HOUR
    keep_rests(db, [Rest("courier.example", 5, NOON, until, "it answered HTTP 429")])

    assert states(db, NOON + HOUR)[FEED] == ("resting", "until 2026-01-05 15:00 UTC: it answered HTTP 429")
    assert [site["site"] for site in health.resting_sites(db, now=NOON + HOUR)] == ["courier.example"]
    assert states(db, until)[FEED] == ("well", None)
    assert health.resting_sites(db, now=until) == []


def test_a_source_that_fell_silent_is_no_broken_one(db, run):
    read_feed(db, run, NOON)
    db.execute("UPDATE pages SET silent_told = ?, last_changed = ?", ["2026-01-05T12:00:00Z", "2025-11-05T12:00:00Z"])

    assert states(db, NOON)[FEED] == ("silent", "nothing new since 2025-11-05 12:00 UTC")


def test_a_source_with_many_addresses_shows_the_worst(db, run):
    template = "https://search.example/?q={title}"
    sync_sources(db, [Source(SourceKind.FEED, template)], NOON)
    for n, at in enumerate((NOON, NOON + HOUR)):
        url = f"https://search.example/?q={n}"
        ledger.record_listing(db, url=url, kind=SourceKind.FEED, pages=(), at=at, run=run, source=template)
    assert states(db, NOON + 2 * HOUR) == {template: ("well", None)}

    fail(db, run, "https://search.example/?q=1", NOON + 2 * HOUR, source=template)

    ((state, why),) = states(db, NOON + 2 * HOUR).values()
    assert state == "failed"
    assert why.startswith("HTTP 500")
    assert health.sources(db, now=NOON)[0]["read"] == "2026-01-05T13:00:00Z"


def test_pages_that_fail_and_pages_that_are_gone_are_listed_apart_from_sources(db, run):
    read_feed(db, run, NOON, "https://www.courier.example/a", "https://www.courier.example/b")
    fail(db, run, FEED, NOON + HOUR, source=FEED)
    fail(db, run, "https://www.courier.example/a", NOON + HOUR, source=FEED)
    for day in range(3):
        fail(db, run, "https://www.courier.example/b", NOON + timedelta(days=day), source=FEED, gone=True)

    (failing,) = health.failing_pages(db)
    (retired,) = health.retired_pages(db)
    assert (failing["url"], failing["failures"], failing["error"]) == ("https://www.courier.example/a", 1, "HTTP 500")
    assert (retired["url"], retired["retired"]) == ("https://www.courier.example/b", "2026-01-07T12:00:00Z")


def test_what_is_due_is_counted_with_sources_that_nobody_asked_yet(db, run):
    assert health.due(db, now=NOON) == {"now": 2, "next": None}
    read_feed(db, run, NOON, "https://www.courier.example/a")

    due = health.due(db, now=NOON + timedelta(minutes=1))

    assert due["now"] == 2  # the page that the feed led to, and the source that was not asked
    assert due["next"] > "2026-01-05T12:01:00Z"


def test_what_targets_are_owed_and_what_was_given_up_is_counted(desk):
    desk.end_first_look()
    desk.read(claim("2026-03", "It returns in March."))
    desk.read(claim("2026-04", "It returns in April."))
    desk.db.execute(
        "UPDATE deliveries SET status = 'given_up', given_up_at = '2026-01-09', error = 'gone' WHERE id = 1"
    )

    (phone,) = health.deliveries(desk.db)

    assert (phone["target"], phone["due"], phone["given_up"], phone["error"]) == ("phone", 1, 1, "gone")
    assert health.owed_now(desk.db, ["phone"], now=desk.at)
    assert not health.owed_now(desk.db, ["mail"], now=desk.at)
    desk.db.execute("UPDATE deliveries SET next_try = '2031-01-01T00:00:00Z'")
    assert not health.owed_now(desk.db, ["phone"], now=desk.at)


@pytest.mark.parametrize(
    ("hours", "silent_for", "expected"),
    [
        ([0, 1, 2, 3, 4], 23, None),
        ([0, 1, 2, 3, 4], 25, 25),
        ([0, 24, 48, 72, 96], 90, None),
        ([0, 24, 48, 72, 96], 97, 97),
        ([0, 1, 2, 3], 500, None),  # too few to tell
        ([], 500, None),
    ],
)
def test_crawls_are_overdue_by_their_own_habit(hours, silent_for, expected):
    starts = [NOON + timedelta(hours=hour) for hour in hours]
    now = (starts[-1] if starts else NOON) + timedelta(hours=silent_for)

    late = health.overdue(starts, now=now)

    assert late == (None if expected is None else timedelta(hours=expected))
