from datetime import timedelta

from sqlite_utils import Database

from store import queries
from store.mirror import sync_sources, sync_watches
from store.model import Source, SourceKind, Watch

from .desk import NOON, WATCH, Desk, claim

OTHER = Watch("Harbour Lights", 3)
FEED = Source(SourceKind.FEED, "https://courier.example/feed")


def listed(store: Database) -> list[str]:
    return [row["watch"] for row in queries.watches(store)]


def test_watches_are_added_and_removed(store: Database):
    sync_watches(store, [WATCH, OTHER], NOON)
    assert listed(store) == ["harbour-lights-3", "the-lighthouse-shift-2"]

    sync_watches(store, [OTHER], NOON)
    assert listed(store) == ["harbour-lights-3"]


def test_mirroring_the_same_again_changes_nothing(store: Database):
    sync_watches(store, [WATCH], NOON)
    before = list(store.table("watches").rows)

    sync_watches(store, [WATCH], NOON + timedelta(days=1))

    assert list(store.table("watches").rows) == before


def test_a_watch_that_comes_back_has_its_claims(desk: Desk):
    desk.read(claim("2026"))
    sync_watches(desk.db, [], NOON)
    assert queries.claims(desk.db) == []

    sync_watches(desk.db, [WATCH], NOON)
    assert len(queries.claims(desk.db)) == 1


def test_removal_says_when_and_is_said_once(store: Database):
    sync_watches(store, [WATCH], NOON)
    for days in (1, 2):
        sync_watches(store, [], NOON + timedelta(days=days))

    assert [row["removed_at"] for row in store.table("watches").rows] == ["2026-01-06T12:00:00Z"]


def test_a_watch_with_a_new_alias_has_its_first_look_before_it_again(desk: Desk):
    desk.end_first_look()
    sync_watches(desk.db, [Watch(WATCH.title, WATCH.season, ("The Keeper",))], NOON)

    assert desk.rows("SELECT aliases, looked_at FROM watches") == [('["The Keeper"]', None)]


def test_sources_are_mirrored_by_address(store: Database):
    sync_sources(store, [FEED], NOON)
    sync_sources(store, [Source(SourceKind.SITEMAP, FEED.url)], NOON)
    assert [(row["kind"], row["url"]) for row in queries.sources(store)] == [("sitemap", FEED.url)]

    sync_sources(store, [], NOON)
    assert queries.sources(store) == []
