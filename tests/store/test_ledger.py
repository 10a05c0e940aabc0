import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from store import ledger, queries
from store.errors import StoreError
from store.mirror import sync_sources, sync_watches
from store.model import Article, ChangeKind, Event, Source, SourceKind, Stance, Watch
from store.owing import Target
from store.rows import unpack_blocks
from store.schema import open_store

from .desk import NOON, PAGE, PHONE, WATCH, Desk, claim

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


def test_blocks_can_be_read_again(desk: Desk):
    desk.read()

    ((packed,),) = desk.rows("SELECT blocks FROM editions")
    assert [block.text for block in unpack_blocks(packed)] == ["A keeper walks up the stairs."]


def test_reading_the_same_page_again_writes_nothing_new(desk: Desk):
    said = [claim("2026"), claim("2026-02", event=Event.FILMING_START)]
    desk.read(*said, fingerprint="a")
    before = content(desk)

    recorded = desk.read(*said, fingerprint="a")

    assert content(desk) == before
    assert (recorded.changed, recorded.changes, recorded.owed) == (False, (), 0)


def test_a_claim_that_is_seen_again_keeps_its_first_sighting(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2026"))

    assert desk.rows("SELECT first_seen, last_seen FROM claims") == [("2026-01-05T13:00:00Z", "2026-01-05T14:00:00Z")]


def test_a_reworded_claim_is_the_same_with_its_new_words(desk: Desk):
    desk.read(claim("2026", "It comes in 2026.", credit="Ann Lee"))
    recorded = desk.read(claim("2026", "2026 is the year.", credit="Bo Park"))

    assert recorded.changes == ()
    assert desk.rows("SELECT quote, attributed_to FROM claims") == [("2026 is the year.", "Bo Park")]


def test_a_dropped_claim_is_withdrawn_and_stays(desk: Desk):
    desk.read(claim("2026"))
    desk.read()

    assert kinds(desk) == ["new", "withdrawn"]
    assert desk.rows("SELECT last_seen, withdrawn FROM claims") == [("2026-01-05T13:00:00Z", "2026-01-05T14:00:00Z")]


def test_a_claim_that_comes_back_is_a_new_one(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))
    desk.read(claim("2026"))

    assert desk.rows("SELECT edtf, withdrawn IS NULL FROM claims") == [("2026", 0), ("2027", 0), ("2026", 1)]


def test_changes_point_at_the_claims_before_and_after(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    assert desk.rows("SELECT kind, before_id, after_id FROM changes") == [("new", None, 1), ("moved", 1, 2)]


def test_one_claim_stands_for_each_event_window_and_stance(desk: Desk):
    recorded = desk.read(claim("2026", "First."), claim("2026", "Second."))

    assert recorded.claims == 1
    assert desk.rows("SELECT quote FROM claims") == [("First.",)]


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


def test_words_like_next_year_keep_the_window_that_they_got_first(desk: Desk):
    desk.read(claim("2027", "It comes next year.", relative=True))
    recorded = desk.read(claim("2028", "It comes next year.", relative=True))

    assert recorded.changes == ()
    assert desk.rows("SELECT edtf FROM claims") == [("2027",)]


def test_another_sentence_with_next_year_is_read_on_its_own_day(desk: Desk):
    desk.read(claim("2027", "It comes next year.", relative=True))
    desk.read(claim("2028", "The wait ends next year.", relative=True))

    assert kinds(desk) == ["new", "moved"]


def test_a_date_that_is_written_out_moves_under_the_same_words(desk: Desk):
    desk.read(claim("2027-03", "The date:"))
    desk.read(claim("2027-04", "The date:"))

    assert kinds(desk) == ["new", "moved"]


def test_a_sentence_with_two_relative_windows_keeps_both(desk: Desk):
    quote = "Either this autumn or next year."
    desk.read(claim("2027", quote, relative=True), claim("2026-09/2026-11", quote, relative=True))
    recorded = desk.read(claim("2028", quote, relative=True), claim("2027-09/2027-11", quote, relative=True))

    assert recorded.changes == ()
    assert desk.rows("SELECT edtf FROM claims WHERE withdrawn IS NULL ORDER BY 1") == [("2026-09/2026-11",), ("2027",)]


def test_relative_words_that_were_dropped_are_read_anew_when_they_return(desk: Desk):
    desk.read(claim("2027", "It comes next year.", relative=True))
    desk.read()
    desk.read(claim("2028", "It comes next year.", relative=True))

    assert desk.rows("SELECT edtf FROM claims WHERE withdrawn IS NULL") == [("2028",)]


def test_a_page_that_drops_the_title_withdraws_its_claims(desk: Desk):
    desk.read(claim("2026"))
    ledger.record_article(
        desk.db, url=PAGE, article=Article(PAGE, "Else"), claims={}, fingerprint="b", run=desk.run, at=desk.at
    )

    assert kinds(desk) == ["new", "withdrawn"]


def test_claims_of_a_watch_that_was_removed_are_left_alone(desk: Desk):
    desk.read(claim("2026"))
    sync_watches(desk.db, [], NOON)
    ledger.record_article(
        desk.db, url=PAGE, article=Article(PAGE, "Else"), claims={}, fingerprint="b", run=desk.run, at=desk.at
    )

    assert kinds(desk) == ["new"]
    assert desk.rows("SELECT withdrawn FROM claims") == [(None,)]


def test_two_watches_on_a_page_do_not_meddle(desk: Desk):
    other = Watch("Harbour Lights", 3)
    sync_watches(desk.db, [WATCH, other], NOON)

    def read(*pairs: tuple[Watch, str], fingerprint: str) -> None:
        claims = {watch: [claim(edtf)] for watch, edtf in pairs}
        article = Article(PAGE, "Two shows")
        ledger.record_article(
            desk.db, url=PAGE, article=article, claims=claims, fingerprint=fingerprint, run=desk.run, at=desk.at
        )

    read((WATCH, "2026"), (other, "2026"), fingerprint="a")
    read((WATCH, "2026"), (other, "2027"), fingerprint="b")

    moved = "SELECT watches.slug FROM changes JOIN watches ON watches.id = watch_id WHERE kind = 'moved'"
    assert desk.rows(moved) == [("harbour-lights-3",)]


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


READINGS = st.lists(
    st.lists(
        st.builds(
            claim,
            st.sampled_from(["2026", "2026-03", "2027", "2027-03-04"]),
            st.sampled_from(["It returns.", "Next year, then.", "Part two is next."]),
            event=st.sampled_from([Event.RELEASE, Event.TRAILER]),
            stance=st.sampled_from([Stance.CONFIRMED, Stance.EXPECTED, Stance.DENIED]),
        ),
        max_size=5,
        unique_by=lambda one: (one.event, one.stance, one.window),
    ),
    max_size=5,
)


@settings(max_examples=40, deadline=None)
@given(READINGS)
def test_what_stands_is_what_was_read_last(readings):
    with closing(open_store(":memory:")) as db:
        sync_watches(db, [WATCH], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON))
        for said in readings:
            desk.read(*said)

        standing = {(c["event"], c["edtf"], c["stance"], c["quote"]) for c in queries.claims(db)}
        last = readings[-1] if readings else []
        assert standing == {(str(c.event), c.edtf, str(c.stance), c.quote) for c in last}
        assert desk.rows("SELECT count(*) FROM changes") == desk.rows("SELECT count(*) FROM deliveries")
