"""The table of known feeds: whole, without doubles, and nothing on that its own terms forbid."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scraper.config import web_address
from scraper.packs import DEFAULT, GRADES, PACKS, UnknownPackError, feeds_of, known_feeds
from store.sites import kind_of

FEEDS = known_feeds()
FACTS = Path(__file__).parents[3] / "shared" / "sources" / "SOURCES.md"


@pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.name)
def test_a_row_is_whole(feed):
    assert feed.pack in PACKS
    assert feed.state in {"on", "off"}
    assert feed.name
    assert web_address(feed.address, feed.name) == feed.address
    assert re.fullmatch("[a-z]{2}", feed.language)
    assert re.fullmatch("[A-Z]{2}", feed.region)
    assert feed.kind in {"official", "trade", "news", "fan", "database", "unknown"}
    assert feed.grade in GRADES
    assert feed.why


#: hosts of feeds of many sites, which say nothing of whose feed it is
CARRIERS = {"feeds.feedburner.com", "www.youtube.com", "news.google.com", "www.bing.com"}


@pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.name)
def test_its_site_is_of_the_same_kind_in_the_table_of_sites(feed):
    host = urlsplit(feed.address).hostname

    assert kind_of(host) == ("unknown" if host in CARRIERS else feed.kind)


def test_no_address_and_no_name_stands_twice():
    assert len({feed.address for feed in FEEDS}) == len({feed.name for feed in FEEDS}) == len(FEEDS)


def test_the_default_pack_has_25_feeds_each_of_another_site():
    sites = {urlsplit(feed.address).hostname for feed in feeds_of(DEFAULT)}

    assert len(feeds_of(DEFAULT)) == len(sites) == 25


@pytest.mark.parametrize("host", ["news.google.com", "www.bing.com", "www.reddit.com", "graphql.anilist.co"])
def test_what_its_own_terms_forbid_is_never_on(host):
    assert not [feed for feed in FEEDS if feed.on and urlsplit(feed.address).hostname == host]


def test_what_is_doubtful_is_never_on():
    assert not [feed.name for feed in FEEDS if feed.on and feed.grade == "C"]


@pytest.mark.parametrize("pack", PACKS)
def test_each_pack_has_feeds(pack):
    assert feeds_of(pack)


def test_an_unknown_pack_is_refused_with_those_there_are():
    with pytest.raises(UnknownPackError, match="default, us, uk"):
        feeds_of("klingon")


@pytest.mark.skipif(not FACTS.exists(), reason="the facts are not here")
def test_the_addresses_are_those_of_the_facts():
    facts = FACTS.read_text(encoding="utf-8")
    built = {"news.google.com", "www.bing.com", "www.youtube.com"}

    made_up = [
        feed.address for feed in FEEDS if urlsplit(feed.address).hostname not in built and feed.address not in facts
    ]
    assert set(made_up) == {
        # "?lang=enUS / frFR / itIT"
        "https://www.crunchyroll.com/newsrss?lang=frFR",
        "https://www.crunchyroll.com/newsrss?lang=itIT",
    }
