"""Pages, their sites, sources and editions: each filed once."""

from store import ledger
from store.mirror import sync_sources
from store.model import Source, SourceKind
from store.texts import blocks_of

from .desk import NOON, PAGE, Desk


def test_blocks_can_be_read_again(desk: Desk):
    desk.read()

    assert [block.text for block in blocks_of(desk.db, 1)] == ["A keeper walks up the stairs."]


def test_contents_that_were_seen_before_make_no_second_edition(desk: Desk):
    for fingerprint in "aba":
        desk.read(fingerprint=fingerprint)

    assert desk.rows("SELECT fingerprint FROM editions") == [("a",), ("b",)]
    assert desk.rows("SELECT edition_id, fingerprint, last_changed FROM pages") == [(1, "a", "2026-01-05T15:00:00Z")]


def test_contents_that_stay_are_not_new(desk: Desk):
    desk.read(fingerprint="a")
    desk.read(fingerprint="a")

    assert desk.rows("SELECT last_changed, last_fetched FROM pages") == [
        ("2026-01-05T13:00:00Z", "2026-01-05T14:00:00Z")
    ]


def test_a_listing_makes_its_pages_known(desk: Desk):
    feed = "https://www.courier.example/feed"
    sync_sources(desk.db, [Source(SourceKind.FEED, feed)], NOON)
    ledger.record_listing(
        desk.db, url=feed, kind=SourceKind.FEED, pages=[PAGE, PAGE + "b"], at=NOON, source=feed, etag='"f"'
    )

    assert desk.rows("SELECT url, kind, source_id, etag, last_fetched FROM pages ORDER BY id") == [
        (feed, "feed", 1, '"f"', "2026-01-05T12:00:00Z"),
        (PAGE, "page", 1, None, None),
        (PAGE + "b", "page", 1, None, None),
    ]


def test_an_address_that_turns_out_to_be_a_feed_is_no_page_any_more(desk: Desk):
    desk.read(url=PAGE)
    ledger.record_listing(desk.db, url=PAGE, kind=SourceKind.FEED, pages=[], at=NOON)

    assert desk.rows("SELECT kind FROM pages") == [("feed",)]


def test_a_page_belongs_to_the_source_that_named_it_first(desk: Desk):
    feeds = [f"https://www.courier.example/feed{n}" for n in (1, 2)]
    sync_sources(desk.db, [Source(SourceKind.FEED, feed) for feed in feeds], NOON)
    for feed in feeds:
        ledger.record_listing(desk.db, url=feed, kind=SourceKind.FEED, pages=[PAGE], at=NOON, source=feed)

    assert desk.rows(f"SELECT source_id FROM pages WHERE url = '{PAGE}'") == [(1,)]


def test_a_feed_that_never_answered_is_no_page(desk: Desk):
    feed = "https://www.courier.example/feed"
    sync_sources(desk.db, [Source(SourceKind.FEED, feed)], NOON)
    ledger.record_failure(desk.db, feed, "HTTP 404", run=desk.run, at=NOON, source=feed)

    assert desk.rows("SELECT kind FROM pages") == [("feed",)]


def test_an_unread_page_is_known_and_asked_for_conditionally(desk: Desk):
    ledger.record_unread(desk.db, PAGE, run=desk.run, at=NOON, etag='"a"')

    assert desk.rows("SELECT etag, last_fetched, edition_id FROM pages") == [('"a"', "2026-01-05T12:00:00Z", None)]


def test_a_site_is_a_domain_without_www(desk: Desk):
    desk.read(url="https://www.courier.example/a")
    desk.read(url="https://courier.example/b")
    desk.read(url="https://de.courier.example/c")

    assert desk.rows("SELECT domain FROM sites") == [("courier.example",), ("de.courier.example",)]
