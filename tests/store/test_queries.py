import json
from datetime import timedelta

import pytest

from store import ledger, queries
from store.mirror import sync_sources, sync_watches
from store.model import ChangeKind, Event, Source, SourceKind, Stance, Watch

from .desk import NOON, PAGE, WATCH, Desk, claim

FEED = Source(SourceKind.FEED, "https://www.courier.example/feed")
SINGLE = Source(SourceKind.PAGE, "https://www.courier.example/single")


def test_claims_are_listed_in_their_documented_shape(desk: Desk):
    desk.read(claim("2026", "It comes in 2026.", credit="Ann Lee"))

    assert queries.claims(desk.db) == [
        {
            "id": 1,
            "watch": "the-lighthouse-shift-2",
            "page": PAGE,
            "site": "courier.example",
            "event": "release",
            "earliest": "2026-01-01",
            "latest": "2026-12-31",
            "edtf": "2026",
            "stance": "expected",
            "attributed_to": "Ann Lee",
            "quote": "It comes in 2026.",
            "first_seen": "2026-01-05T13:00:00Z",
            "last_seen": "2026-01-05T13:00:00Z",
            "withdrawn": None,
            "rejected": None,
            "muted": None,
            "hour": None,
        }
    ]


def test_changes_are_listed_in_their_documented_shape(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    moved, new = queries.changes(desk.db)
    before, after = queries.claims(desk.db, current=False)[::-1]
    assert moved == {
        "id": 2,
        "at": "2026-01-05T14:00:00Z",
        "watch": "the-lighthouse-shift-2",
        "kind": "moved",
        "event": "release",
        "page": PAGE,
        "detail": None,
        "quiet": None,
        "before": before,
        "after": after,
        "told": [{"target": "phone", "status": "due", "sent": None, "error": None}],
    }
    assert new["before"] is None


def test_claims_that_were_withdrawn_are_listed_when_asked_for(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    assert [row["edtf"] for row in queries.claims(desk.db)] == ["2027"]
    assert [row["edtf"] for row in queries.claims(desk.db, current=False)] == ["2027", "2026"]


@pytest.fixture
def library(desk: Desk) -> Desk:
    desk.read(
        claim("2026", "A premiere in 2026 is likely."),
        claim("2026-02", "Cameras roll in February.", event=Event.FILMING_START),
        headline="The keeper returns",
    )
    desk.read(
        claim("2027-03-04", "Première le 4 mars 2027.", stance=Stance.CONFIRMED),
        url=PAGE + "-fr",
        headline="Le gardien revient",
    )
    return desk


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["2027-03-04", "2026-02", "2026"]),
        ({"watch": "the-lighthouse-shift-2"}, ["2027-03-04", "2026-02", "2026"]),
        ({"watch": "harbour-lights-3"}, []),
        ({"event": Event.FILMING_START}, ["2026-02"]),
        ({"stance": Stance.CONFIRMED}, ["2027-03-04"]),
        ({"limit": 1}, ["2027-03-04"]),
        ({"search": "cameras"}, ["2026-02"]),
        ({"search": "premiere"}, ["2027-03-04", "2026"]),
        ({"search": "keeper"}, ["2026-02", "2026"]),
        ({"search": "gardien"}, ["2027-03-04"]),
        ({"search": "february roll"}, ["2026-02"]),
        ({"search": "nowhere"}, []),
        ({"search": "  "}, ["2027-03-04", "2026-02", "2026"]),
        ({"search": 'AND "( NEAR * OR'}, []),
        ({"search": "keeper", "event": Event.RELEASE}, ["2026"]),
    ],
)
def test_claims_are_found(library: Desk, asked, found):
    assert [row["edtf"] for row in queries.claims(library.db, **asked)] == found


@pytest.mark.parametrize(("table", "column"), [("claims", "quote"), ("editions", "headline")])
def test_tools_find_the_search_index_of_a_table(desk: Desk, table, column):
    desk.read(claim("2026", "It returns."), headline="It returns.")

    assert [row[column] for row in desk.db.table(table).search("returns")] == ["It returns."]


@pytest.mark.parametrize(("rare", "newest"), [(1, 3), (1, 1000), (3, 3), (1000, 3)])
@pytest.mark.parametrize(
    "words", ["returns", "comes", "comes again", "comes zebra", "lighthouse", "시즌", "headline 시즌"]
)
def test_search_finds_the_newest_whether_words_are_rare_or_not(monkeypatch, desk: Desk, words, rare, newest):
    for number in range(8):
        quote = f"It comes{' again' * (number == 2)}, 시즌, they say." if number % 2 else "It returns."
        desk.read(claim(f"{2030 + number}", quote), url=f"https://www.courier.example/{number}")
    everything = [one["id"] for one in queries.claims(desk.db, search=words)]

    monkeypatch.setattr("store.searching._RARE", rare)
    monkeypatch.setattr("store.queries._NEWEST", newest)
    for limit in (1, 2, 20):
        found = queries.claims(desk.db, search=words, limit=limit)
        assert [one["id"] for one in found] == everything[:limit]


def test_search_follows_a_quote_that_is_reworded(desk: Desk):
    desk.read(claim("2026", "A premiere in 2026 is likely."))
    desk.read(claim("2026", "Bet on 2026."))

    assert queries.claims(desk.db, search="premiere") == []
    assert len(queries.claims(desk.db, search="bet")) == 1


def test_a_page_that_is_seen_again_leaves_the_search_index_alone(desk: Desk):
    desk.read(claim("2026"))
    before = desk.rows("SELECT * FROM claims_fts_data")

    ledger.record_unchanged(desk.db, PAGE, run=desk.run, at=desk.at + timedelta(hours=9))

    assert desk.rows("SELECT * FROM claims_fts_data") == before
    desk.db.execute("INSERT INTO claims_fts (claims_fts, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize(("hours", "found"), [(0, 2), (1, 2), (2, 1), (3, 0)])
def test_changes_since_a_time(desk: Desk, hours, found):
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    assert len(queries.changes(desk.db, since=NOON + timedelta(hours=hours))) == found


def test_changes_of_a_run_and_of_a_watch(desk: Desk):
    desk.read(claim("2026"))
    desk.run = ledger.start_run(desk.db, at=NOON)
    desk.read(claim("2027"))

    assert [row["kind"] for row in queries.changes(desk.db, run=2)] == ["moved"]
    assert len(queries.changes(desk.db, WATCH.slug)) == 2
    assert queries.changes(desk.db, "harbour-lights-3") == []
    assert len(queries.changes(desk.db, limit=1)) == 1


def test_rows_are_ready_for_json(desk: Desk):
    sync_sources(desk.db, [FEED], NOON)
    desk.read(claim("2026"))
    ledger.record_failure(desk.db, PAGE, "timed out", run=desk.run, at=NOON)

    for rows in (
        queries.claims(desk.db),
        queries.changes(desk.db),
        queries.watches(desk.db),
        queries.sources(desk.db),
        queries.pages(desk.db),
        queries.runs(desk.db),
        queries.failures(desk.db, desk.run),
    ):
        assert rows
        assert json.loads(json.dumps(rows)) == rows


def test_watches_have_their_figures(desk: Desk):
    desk.read(claim("2026"), claim("2027", "Or 2027."))
    desk.read(claim("2026"), url=PAGE + "b")

    assert queries.watches(desk.db) == [
        {
            "watch": "the-lighthouse-shift-2",
            "title": "The Lighthouse Shift",
            "season": 2,
            "aliases": ["Lighthouse"],
            "added": "2026-01-05T12:00:00Z",
            "first_look": None,
            "claims": 3,
            "pages": 2,
            "last_change": "2026-01-05T14:00:00Z",
        }
    ]


def test_sources_have_their_record(desk: Desk):
    sync_sources(desk.db, [FEED, SINGLE], NOON)
    pages = [PAGE, PAGE + "b"]
    ledger.record_listing(desk.db, url=FEED.url, kind=FEED.kind, pages=pages, at=NOON, source=FEED.url)
    desk.read(claim("2026"), url=PAGE)
    ledger.record_failure(desk.db, PAGE + "b", "timed out", run=desk.run, at=NOON, source=FEED.url)
    ledger.record_failure(desk.db, SINGLE.url, "HTTP 404", run=desk.run, at=NOON, source=SINGLE.url)

    feed, single = queries.sources(desk.db)
    assert feed == {
        "kind": "feed",
        "url": FEED.url,
        "added": "2026-01-05T12:00:00Z",
        "pages": 2,
        "claims": 1,
        "last_fetched": "2026-01-05T12:00:00Z",
        "last_changed": "2026-01-05T13:00:00Z",
        "failing": 1,
        "error": None,
    }
    assert (single["pages"], single["last_fetched"], single["failing"], single["error"]) == (1, None, 1, "HTTP 404")


def test_pages_that_fail_are_listed_with_their_reason(desk: Desk):
    desk.read()
    ledger.record_failure(desk.db, PAGE + "b", "timed out", run=desk.run, at=NOON)

    assert len(queries.pages(desk.db)) == 2
    assert [(row["url"], row["failures"], row["error"]) for row in queries.pages(desk.db, failing=True)] == [
        (PAGE + "b", 1, "timed out")
    ]


def test_failures_of_a_run_are_listed_in_order(desk: Desk):
    for page in "ba":
        ledger.record_failure(desk.db, PAGE + page, f"no {page}", run=desk.run, at=NOON)
    later = ledger.start_run(desk.db, at=NOON)
    ledger.record_failure(desk.db, PAGE, "later", run=later, at=NOON)

    assert [(row["page"], row["reason"]) for row in queries.failures(desk.db, desk.run)] == [
        (PAGE + "b", "no b"),
        (PAGE + "a", "no a"),
    ]


def test_runs_are_listed_the_latest_first(desk: Desk):
    ledger.finish_run(desk.db, desk.run, at=NOON)
    ledger.start_run(desk.db, at=NOON)

    assert [(row["id"], row["finished"]) for row in queries.runs(desk.db)] == [(2, None), (1, "2026-01-05T12:00:00Z")]
    assert len(queries.runs(desk.db, limit=1)) == 1


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"site": "courier.example"}, 3),
        ({"site": "www.Courier.example"}, 3),
        ({"site": "example"}, 3),
        ({"site": "urier.example"}, 0),
        ({"search": '"lighthouse shift"'}, 3),
        ({"search": "shift cameras"}, 1),
        ({"search": "lighthouse nowhere"}, 0),
        ({"search": "premier*"}, 2),
        ({"search": "*"}, 3),
        ({"search": 'keeper\0 "\0'}, 2),
        ({"since": NOON + timedelta(hours=2)}, 1),
        ({"source": "feed"}, 0),
    ],
)
def test_claims_are_found_by_site_time_and_titles(library: Desk, asked, found):
    assert len(queries.claims(library.db, **asked)) == found


@pytest.mark.parametrize(
    ("search", "found"), [("시즌", 1), ("공개", 1), ("開", 1), ("등대", 1), ("봄", 0), ("시즌 2026", 0)]
)
def test_words_are_found_within_what_is_written_without_spaces(desk: Desk, search, found):
    sync_watches(desk.db, [Watch(WATCH.title, WATCH.season, ("등대지기",))], NOON)
    desk.read(claim("2026", "시즌2가 공개된다"), headline="公開日")

    assert len(queries.claims(desk.db, search=search)) == found


def test_claims_are_found_by_the_source_that_led_to_them(library: Desk):
    sync_sources(library.db, [FEED, SINGLE], NOON)
    library.db.execute("UPDATE pages SET source_id = 1 WHERE id = 1")

    assert [row["page"] for row in queries.claims(library.db, source="courier.example/feed")] == [PAGE, PAGE]
    assert queries.claims(library.db, source="single") == []


def test_changes_are_found_by_kind_and_page(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))
    desk.read(claim("2027"), url=PAGE + "b")

    assert [row["kind"] for row in queries.changes(desk.db, kind=ChangeKind.MOVED)] == ["moved"]
    assert [row["page"] for row in queries.changes(desk.db, page=PAGE + "b")] == [PAGE + "b"]
    assert queries.changes(desk.db, page="https://nowhere.example/") == []


def test_pages_of_a_site_have_the_number_of_their_claims(library: Desk):
    assert [(row["url"], row["claims"]) for row in queries.pages(library.db, site="courier.example")] == [
        (PAGE, 2),
        (PAGE + "-fr", 1),
    ]
    assert queries.pages(library.db, site="elsewhere.example") == []
    assert len(queries.pages(library.db, limit=1)) == 1
