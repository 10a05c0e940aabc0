"""The kind of a site: by the table of known ones, by the user's word, and on each way in which a site comes in."""

import re
from collections import Counter

import pytest
from sqlite_utils import Database

from store import known_sites
from store.corrections import mute_site
from store.known_sites import KNOWN, SiteKind
from store.mirror import sync_sites
from store.rests import Rest, keep_rests
from store.sites import kind_of

from .desk import NOON, Desk, claim

CASES = {
    SiteKind.OFFICIAL: ["netflix.com", "about.netflix.com", "NETFLIX.com", "press.disneyplus.com", "mappa.co.jp"],
    SiteKind.TRADE: ["deadline.com", "variety.com", "pro.variety.com"],
    SiteKind.NEWS: ["rss.nytimes.com", "abcnews.go.com", "news.sky.com", "collider.com."],
    SiteKind.FAN: ["old.reddit.com", "somebody.blogspot.com"],
    SiteKind.SEO: ["otakukart.com"],
    SiteKind.DATABASE: ["en.wikipedia.org", "strangerthings.fandom.com", "myanimelist.net"],
    SiteKind.UNKNOWN: [
        "courier.example",
        "notnetflix.com",
        "netflix.com.example",
        "youtube.com",
        "com",
        "",
        "..",
        "127.0.0.1",
    ],
}


@pytest.mark.parametrize(("kind", "domain"), [(kind, domain) for kind, domains in CASES.items() for domain in domains])
def test_a_domain_is_of_the_kind_of_the_nearest_known_one(kind: SiteKind, domain: str):
    assert kind_of(domain) is kind


def test_the_users_word_stands_before_the_table_and_for_all_below_it():
    own = {"netflix.com": SiteKind.SEO, "courier.example": SiteKind.TRADE}

    assert kind_of("about.netflix.com", own) is SiteKind.SEO
    assert kind_of("news.courier.example", own) is SiteKind.TRADE


def test_the_users_word_about_a_house_leaves_alone_what_the_table_says_of_a_part_of_it():
    assert kind_of("news.sky.com", {"sky.com": SiteKind.TRADE}) is SiteKind.NEWS


def test_the_table_has_plain_domains_each_once_and_none_that_goes_without_saying():
    tables = [table for name, table in vars(known_sites).items() if re.fullmatch("_[A-Z]+", name)]
    words = [word for table in tables for word in table.split()]

    assert [word for word, times in Counter(words).items() if times > 1] == []
    assert [word for word in words if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", word)] == []
    said = [word for word in words if kind_of(word.partition(".")[2]) is KNOWN[word]]
    assert said == []


def kinds(db: Database) -> dict[str, str]:
    return {row["domain"]: row["kind"] for row in db.query("SELECT domain, kind FROM sites ORDER BY domain")}


def test_a_page_brings_its_site_with_its_kind(desk: Desk):
    desk.read(claim("2026"), url="https://about.netflix.com/when")
    desk.read(claim("2026"), url="https://courier.example/when")

    assert kinds(desk.db) == {"about.netflix.com": "official", "courier.example": "unknown"}


def test_a_site_that_was_muted_or_at_rest_before_a_page_of_it_was_read_has_its_kind(desk: Desk):
    mute_site(desk.db, "otakukart.com", at=NOON)
    keep_rests(desk.db, [Rest("deadline.com", failures=1)])

    assert kinds(desk.db) == {"deadline.com": "trade", "otakukart.com": "seo"}


def test_the_configuration_names_kinds_of_sites_that_are_known_and_of_those_to_come(desk: Desk):
    desk.read(claim("2026"), url="https://studio.example/when")
    sync_sites(desk.db, {"studio.example": SiteKind.OFFICIAL, "herald.example": SiteKind.TRADE})
    desk.read(claim("2026"), url="https://tv.herald.example/when")

    assert kinds(desk.db) == {"herald.example": "trade", "studio.example": "official", "tv.herald.example": "trade"}


def test_a_word_that_leaves_the_configuration_holds_no_more(desk: Desk):
    sync_sites(desk.db, {"studio.example": SiteKind.OFFICIAL, "deadline.com": SiteKind.SEO})
    sync_sites(desk.db, {})

    assert kinds(desk.db) == {"deadline.com": "trade", "studio.example": "unknown"}


def test_a_store_from_before_the_table_learns_the_kinds_of_its_sites(desk: Desk):
    desk.read(claim("2026"), url="https://variety.com/when")
    desk.db.execute("UPDATE sites SET kind = 'unknown'")

    sync_sites(desk.db, {})

    assert kinds(desk.db) == {"variety.com": "trade"}
