"""How pages and sources fare, as looks at them over days tell it."""

from datetime import datetime, timedelta

import pytest

from store import ledger
from store.mirror import sync_sources
from store.model import Article, Block, BlockKind, Source, SourceKind

from .desk import NOON, PAGE, PHONE, WATCH, Desk, claim

DAY = timedelta(days=1)
SINGLE = Source(SourceKind.PAGE, PAGE)
FEED = Source(SourceKind.FEED, "https://www.courier.example/feed")
LONG = "A keeper walks up the stairs and lights the lamp. " * 20


@pytest.fixture
def watched(desk: Desk) -> Desk:
    sync_sources(desk.db, [SINGLE, FEED], NOON)
    desk.end_first_look()
    return desk


def fail(desk: Desk, at: datetime, url: str = PAGE, reason: str = "HTTP 503", **more: object) -> int:
    return ledger.record_failure(desk.db, url, reason, run=desk.run, at=at, source=url, targets=[PHONE], **more)


def answer(desk: Desk, at: datetime, url: str = PAGE) -> None:
    ledger.record_unchanged(desk.db, url, run=desk.run, at=at, targets=[PHONE])


def told(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT kind, watch_id, page_id, source_id, owed FROM changes WHERE kind <> 'new' ORDER BY id")


def test_a_failure_is_told_once_after_three_times_over_a_day_and_once_when_it_is_over(watched: Desk):
    for hours in (0, 1, 23):
        fail(watched, NOON + timedelta(hours=hours))
    assert told(watched) == []

    for hours in (24, 48, 72):
        fail(watched, NOON + timedelta(hours=hours))
    assert told(watched) == [("source_failing", None, 1, 1, 1)]
    assert watched.rows("SELECT detail FROM changes") == [
        ("nothing since 5 January 2026, 12:00 UTC: HTTP 503, 4 times in a row",)
    ]

    answer(watched, NOON + 4 * DAY)
    answer(watched, NOON + 5 * DAY)
    assert [row[0] for row in told(watched)] == ["source_failing", "source_recovered"]


def test_a_failure_that_did_not_last_is_never_told_nor_its_end(watched: Desk):
    for hours in (0, 1, 2, 3):
        fail(watched, NOON + timedelta(hours=hours))
    answer(watched, NOON + timedelta(hours=4))
    for hours in (48, 49, 50):
        fail(watched, NOON + timedelta(hours=hours))

    assert told(watched) == []


def test_one_page_is_told_for_all_of_a_site_that_is_down(watched: Desk):
    for day in range(4):
        for page in ("", "b", "c"):
            fail(watched, NOON + day * DAY, PAGE + page)

    assert [row[0] for row in told(watched)] == ["source_failing"]


def test_a_page_that_fails_alone_is_told_although_another_fails_too(watched: Desk):
    for day in range(4):
        fail(watched, NOON + day * DAY)
    answer(watched, NOON + 3 * DAY, PAGE + "b")
    for day in range(4, 7):
        fail(watched, NOON + day * DAY, PAGE + "c")

    assert [row[0] for row in told(watched)] == ["source_failing", "source_failing"]


def test_a_page_gone_for_a_day_is_retired_and_its_claims_go_with_it(watched: Desk):
    watched.read(claim("2026"), claim("2027-03", "Part two comes in March."))
    for hours in (20, 30):
        fail(watched, NOON + timedelta(hours=hours), reason="HTTP 404 Not Found", gone=True)
    assert watched.rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(2,)]

    assert fail(watched, NOON + timedelta(hours=44), reason="HTTP 410 Gone", gone=True) == 2

    assert watched.rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(0,)]
    assert told(watched) == [("page_gone", 1, 1, None, 1)] * 2
    assert watched.rows("SELECT retired_at FROM pages WHERE id = 1") == [("2026-01-07T08:00:00Z",)]


def test_three_times_gone_within_a_day_is_not_gone_yet_and_an_answer_starts_anew(watched: Desk):
    watched.read(claim("2026"))
    for hours in (2, 3, 4):
        fail(watched, NOON + timedelta(hours=hours), gone=True)
    answer(watched, NOON + timedelta(hours=20))
    for hours in (40, 50):
        fail(watched, NOON + timedelta(hours=hours), gone=True)

    assert watched.rows("SELECT retired_at FROM pages WHERE id = 1") == [(None,)]


def test_a_retired_page_that_answers_is_a_page_again(watched: Desk):
    watched.read(claim("2026"))
    for day in (1, 2, 3):
        fail(watched, NOON + day * DAY, gone=True)
    watched.at = NOON + 4 * DAY
    watched.read(claim("2026"))

    assert watched.rows("SELECT retired_at, gone FROM pages WHERE id = 1") == [(None, 0)]
    assert watched.rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(1,)]


def test_a_feed_is_never_retired_but_told(watched: Desk):
    ledger.record_listing(watched.db, url=FEED.url, kind=FEED.kind, pages=[], at=NOON, source=FEED.url)
    for day in (1, 2, 3):
        fail(watched, NOON + day * DAY, FEED.url, gone=True)

    assert told(watched) == [("source_failing", None, 1, 2, 1)]
    assert watched.rows("SELECT retired_at FROM pages") == [(None,)]


def test_a_source_that_falls_silent_is_told_once(watched: Desk):
    def look(hours: int, entries: str) -> None:
        at = NOON + timedelta(hours=hours)
        listing = {"url": FEED.url, "kind": FEED.kind, "pages": [], "source": FEED.url, "fingerprint": entries}
        ledger.record_listing(watched.db, at=at, run=watched.run, targets=[PHONE], **listing)

    for hours in range(0, 240, 6):
        look(hours, str(hours // 12))
    assert told(watched) == []

    for hours in range(240, 720, 6):
        look(hours, "the last")
    assert told(watched) == [("source_silent", None, 1, 2, 1)]


def read(desk: Desk, text: str, url: str, day: float) -> ledger.Recorded:
    article = Article(url, "News", (Block(BlockKind.P, text),))
    found = {WATCH: [claim("2026")]} if len(text) > 100 else {}
    at = NOON + day * DAY
    return ledger.record_article(
        desk.db, url=url, article=article, claims=found, fingerprint=text, run=desk.run, at=at, targets=[PHONE]
    )


def test_a_page_that_lost_its_text_while_others_have_theirs_is_a_changed_layout(watched: Desk):
    read(watched, LONG, PAGE, 0)
    read(watched, LONG, PAGE + "b", 0)

    assert "lost its text" in (read(watched, "Menu", PAGE, 1).lost or "")
    assert told(watched) == []
    read(watched, "Menu", PAGE, 2)
    read(watched, "Menu", PAGE, 3)

    assert [row[0] for row in told(watched)] == ["layout_changed"]
    assert watched.rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(2,)]
    assert watched.rows("SELECT etag, failures FROM pages WHERE id = 1") == [(None, 3)]


def test_a_site_that_lost_all_its_text_is_failing_and_keeps_its_claims(watched: Desk):
    read(watched, LONG, PAGE, 0)
    for day in (1, 2, 3):
        read(watched, "Menu", PAGE, day)

    assert [row[0] for row in told(watched)] == ["source_failing"]
    assert watched.rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(1,)]


def test_a_page_that_was_cut_to_a_fifth_has_changed(watched: Desk):
    read(watched, LONG, PAGE, 0)

    recorded = read(watched, LONG[:250], PAGE, 1)

    assert (recorded.lost, recorded.changed) == (None, True)
