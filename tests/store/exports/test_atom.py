"""The feed, read back by `feedparser` and as XML."""

from datetime import date

import feedparser
import pytest
from lxml import etree

from store.corrections import set_out
from store.errors import StoreError
from store.exports.atom import LATEST, feed
from store.mirror import sync_watches
from store.model import Watch
from tests.store.desk import NOON, PAGE, WATCH, Desk, claim

OTHER = Watch("Night Ferry")
BASE = "http://127.0.0.1:8001/-/seasonwatch"
ATOM = "{http://www.w3.org/2005/Atom}"


def parsed(desk: Desk, *asked: object) -> feedparser.FeedParserDict:
    found = feedparser.parse(feed(desk.db, *asked))
    assert not found.bozo
    return found


def test_changes_are_entries_the_latest_first(desk: Desk):
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    whole = parsed(desk)

    assert [entry.title for entry in whole.entries] == [
        "The Lighthouse Shift, season 2: Release moved: 2026 → 2027 (expected)",
        "The Lighthouse Shift, season 2: New date for the release: 2026 (expected)",
    ]
    assert [entry.updated for entry in whole.entries] == ["2026-01-05T14:00:00+00:00", "2026-01-05T13:00:00+00:00"]
    assert whole.feed.updated == "2026-01-05T14:00:00+00:00"
    assert whole.entries[0].link == PAGE


def test_ids_stay_and_are_told_apart(desk: Desk):
    desk.read(claim("2026"))
    before = [entry.id for entry in parsed(desk).entries]
    desk.read(claim("2027"))
    after = [entry.id for entry in parsed(desk).entries]

    assert after[1:] == before
    assert len(set(after)) == 2
    assert all(one.startswith("tag:seasonwatch.invalid,2026:") for one in after)
    assert feed(desk.db) == feed(desk.db)


def test_the_feed_of_a_watch_has_no_other_s_changes(desk: Desk):
    sync_watches(desk.db, [WATCH, OTHER], NOON)
    desk.read(claim("2026"))
    set_out(desk.db, OTHER.slug, date(2026, 1, 2), today=NOON.date(), at=NOON)

    assert len(parsed(desk).entries) == 2
    assert [entry.title for entry in parsed(desk, OTHER.slug).entries] == [
        "Night Ferry: It is out: night-ferry is out since 2026-01-02, you said"
    ]
    assert parsed(desk).feed.id != parsed(desk, OTHER.slug).feed.id


def test_copies_and_the_watcher_s_own_health_are_no_entries(desk: Desk):
    desk.read(claim("2026"))
    desk.db.execute("UPDATE changes SET quiet = 'copy'")
    desk.db.execute("INSERT INTO changes (at, kind) VALUES ('2026-01-06T00:00:00Z', 'source_failing')")

    assert parsed(desk).entries == []


@pytest.mark.parametrize("base", [BASE, BASE + "/"])
def test_entries_link_to_where_the_store_is_shown(desk: Desk, base):
    desk.read(claim("2026"))

    whole = parsed(desk, WATCH.slug, base)

    assert whole.entries[0].link == f"{BASE}/changes#change-1"
    assert {link.rel: link.href for link in whole.feed.links} == {
        "alternate": f"{BASE}/watch/{WATCH.slug}",
        "self": f"{BASE}/watch/{WATCH.slug}.atom",
    }


HOSTILE = "<script>alert(1)</script> ]]> &amp; <img src=x onerror=alert(1)>\x00\x1b\u202e\ufffe"


def test_what_a_page_says_is_text(desk: Desk):
    desk.read(
        claim("2026", HOSTILE, credit=HOSTILE), url='https://a.example/"><script>alert(1)</script>', headline=HOSTILE
    )

    whole = etree.fromstring(feed(desk.db))

    content = whole.find(f"{ATOM}entry/{ATOM}content").text
    shown = etree.HTML(content)
    assert {element.tag for element in shown.iter()} == {"html", "body", "p", "a"}
    assert "<script>alert(1)</script>" in "".join(shown.itertext())


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "https://[broken"])
def test_what_is_no_address_of_the_web_is_no_link(desk: Desk, url):
    desk.read(claim("2026"), url=url)

    whole = etree.fromstring(feed(desk.db))

    assert whole.findall(f".//{ATOM}link") == []
    assert "<a " not in whole.find(f"{ATOM}entry/{ATOM}content").text


def test_an_empty_store_has_a_feed(desk: Desk):
    assert parsed(desk).feed.updated == "2026-01-01T00:00:00+00:00"


def test_a_feed_has_the_latest_changes_alone(desk: Desk):
    row = "INSERT INTO changes (at, watch_id, kind, event, detail) VALUES ('2026-01-06T00:00:00Z', 1, 'released', 'release', ?)"
    for number in range(LATEST + 5):
        desk.db.execute(row, [f"{number}"])

    entries = parsed(desk).entries
    assert len(entries) == LATEST
    assert entries[0].title.endswith(f": {LATEST + 4}")


def test_an_unknown_watch_has_no_feed(desk: Desk):
    with pytest.raises(StoreError, match="nobody"):
        feed(desk.db, "nobody")
