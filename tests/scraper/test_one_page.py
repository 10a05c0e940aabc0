"""One page for its many addresses, by real crawls: whichever of them sources name, it is one page, told and asked once."""

import json
from collections import Counter
from pathlib import Path

import pytest

from scraper.demo import Sink

STORY = "/2031/harbour-lights-gets-a-date"
HEAD = "Harbour Lights Season 2"
SAYS = "Season 2 of Harbour Lights will premiere on March 5, 2031, the streamer said."
LATER = "Season 2 of Harbour Lights will premiere on May 7, 2031, the streamer said."


@pytest.fixture
def crawl(tmp_path: Path, seasonwatch):
    """Crawl all sources, given as `kind = "address"`, and return the run."""

    def once(*sources: str, sink: Sink | None = None, words: tuple[str, ...] = ("--all",)) -> dict:
        text = '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
        text += "".join(f"[[source]]\n{source}\n" for source in sources)
        if sink:
            text += f'[[notify]]\nname = "sink"\nurl = "json://127.0.0.1:{sink.port}/"\n'
        (tmp_path / "seasonwatch.toml").write_text(text, encoding="utf-8")
        done = seasonwatch("crawl", "--json", *words)
        assert done.stdout, done.stderr
        return json.loads(done.stdout)

    return once


def article(says: str, canonical: str | None = None, more: str = "") -> bytes:
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!doctype html><html lang="en"><head><title>{HEAD}</title>{link}
        <meta property="article:published_time" content="2030-11-02T09:00:00Z"></head>
        <body><main><article><h1>{HEAD}</h1><p>{says}</p>{more}</article></main></body></html>""".encode()


def put(site, path: str, says: str = SAYS, canonical: str | None = STORY, more: str = "") -> None:
    site.answers[path] = site.answer(article(says, canonical, more))


def lead(site, path: str, to: str, status: int = 301) -> None:
    site.answers[path] = site.answer(b"", status, {"Location": to})


PAGES = "SELECT url FROM pages WHERE kind = 'page' ORDER BY url"
FIVE = (f"{STORY}?utm_source=feed", f"{STORY}/amp", f"{STORY}?print=1", "/go/812", "/?p=812")


@pytest.fixture
def five(site) -> list[str]:
    """A site on which one story has five addresses, which two feeds name between them."""
    for path in (STORY, *FIVE[:3], "/?p=812"):
        put(site, path)
    lead(site, "/go/812", STORY)
    entries = [(HEAD, path) for path in FIVE]
    feeds = [site.feed("/one", *entries[:3]), site.feed("/two", *entries[2:], (HEAD, STORY))]
    return [f'feed = "{url}"' for url in feeds]


def test_a_story_with_five_addresses_is_one_page_one_message_and_one_request_a_time(site, five, crawl, rows):
    with Sink() as sink:
        first = crawl(*five, sink=sink)
        assert (first["failed"], first["changes"], first["messages"]) == (0, 1, 1)
        assert rows(PAGES) == [(site.url + STORY,)]
        site.requests.clear()
        assert crawl(*five, sink=sink)["changes"] == 0
        assert Counter(site.asked()) == {"/one": 1, "/two": 1, STORY: 1}

        for path in (STORY, *FIVE[:3], "/?p=812"):
            put(site, path, LATER)
        site.requests.clear()
        moved = crawl(*five, sink=sink)

        assert (moved["messages"], len(sink.received)) == (1, 2)
        assert Counter(site.asked()) == {"/one": 1, "/two": 1, STORY: 1}
    assert rows("SELECT edtf FROM claims WHERE withdrawn IS NULL") == [("2031-05-07",)]
    assert rows("SELECT kind FROM changes WHERE kind <> 'answer' ORDER BY id") == [("new",), ("moved",)]


def test_a_page_is_found_by_any_of_its_addresses(site, five, crawl, seasonwatch):
    crawl(*five)

    for path in (STORY, *FIVE, f"{STORY}/?fbclid=never-seen"):
        done = seasonwatch("history", site.url + path, "--json")
        assert json.loads(done.stdout)["page"] == site.url + STORY, path
    (page,) = [page for page in json.loads(seasonwatch("pages", "--json").stdout) if page["kind"] == "page"]
    assert f"{site.url}/go/812" in page["addresses"].split()
    assert f"also {site.url}/go/812" in seasonwatch("why", "1").stdout
    assert f"also {site.url}/go/812" in seasonwatch("history", site.url + STORY).stdout


def test_a_rehearsal_leaves_the_addresses_as_they_were(site, five, crawl, tmp_path):
    crawl(*five, words=("--dry-run",))

    assert not (tmp_path / "seasonwatch.db").exists()


def test_an_amp_page_is_asked_conditionally_by_its_own_address_and_kept_under_the_storys(site, crawl, rows):
    put(site, f"{STORY}/amp")
    feed = site.feed("/feed", (HEAD, f"{STORY}/amp"))
    crawl(f'feed = "{feed}"')
    site.requests.clear()

    assert crawl(f'feed = "{feed}"')["unchanged"] == 1

    assert rows("SELECT url, asked FROM pages WHERE kind = 'page'") == [(site.url + STORY, f"{site.url}{STORY}/amp")]
    assert (f"{STORY}/amp", 304) in site.requests


def test_an_amp_page_that_goes_away_is_looked_for_where_it_said_that_it_is(site, crawl, rows):
    put(site, f"{STORY}/amp")
    feed = site.feed("/feed", (HEAD, f"{STORY}/amp"))
    crawl(f'feed = "{feed}"')
    del site.answers[f"{STORY}/amp"]
    put(site, STORY, LATER)

    assert crawl(f'feed = "{feed}"')["failed"] == 1
    run = crawl(f'feed = "{feed}"')

    assert run["failed"] == 0
    assert rows("SELECT kind FROM changes WHERE kind <> 'answer' ORDER BY id") == [("new",), ("moved",)]
    assert rows("SELECT url, asked, failures FROM pages WHERE kind = 'page'") == [(site.url + STORY, None, 0)]


def test_a_story_that_moves_brings_its_claims_along(site, crawl, rows):
    put(site, STORY, canonical=None)
    feed = site.feed("/feed", (HEAD, STORY))
    crawl(f'feed = "{feed}"')
    put(site, "/shows/harbour-lights-gets-a-date", canonical=None)
    lead(site, STORY, "/shows/harbour-lights-gets-a-date")

    run = crawl(f'feed = "{feed}"')

    assert (run["failed"], run["changes"]) == (0, 0)
    assert rows(PAGES) == [(f"{site.url}/shows/harbour-lights-gets-a-date",)]
    assert rows("SELECT count(*), count(withdrawn) FROM claims") == [(1, 0)]
    site.requests.clear()
    crawl(f'feed = "{feed}"')
    assert STORY not in site.asked()


@pytest.mark.parametrize(
    "canonical",
    ["/", "https://elsewhere.example/2031/harbour-lights-gets-a-date"],
)
def test_an_address_that_a_page_may_not_give_as_its_own_changes_nothing(site, crawl, rows, canonical):
    paths = [f"/2031/harbour-lights-story-{n}" for n in range(3)]
    for number, path in enumerate(paths):
        put(site, path, canonical=canonical, more=f"<p>The harbour has {number + 3} boats and a ferry.</p>")
    feed = site.feed("/feed", *((HEAD, path) for path in paths))

    crawl(f'feed = "{feed}"')
    crawl(f'feed = "{feed}"')

    assert rows(PAGES) == [(site.url + path,) for path in paths]
    assert rows("SELECT count(*) FROM addresses") == [(0,)]


def test_a_site_whose_pages_all_give_one_address_keeps_its_pages(site, crawl, rows):
    paths = [f"/2031/harbour-lights-story-{n}" for n in range(3)]
    for number, path in enumerate(paths):
        filler = " ".join(f"Boat {number}-{boat} sails." for boat in range(40))
        put(site, path, canonical=paths[0], more=f"<p>{filler}</p>")
    feed = site.feed("/feed", *((HEAD, path) for path in reversed(paths)))

    crawl(f'feed = "{feed}"')
    crawl(f'feed = "{feed}"')

    assert rows(PAGES) == [(site.url + path,) for path in paths]


def test_two_pages_that_give_each_other_are_one_and_stay_so(site, crawl, rows):
    other = "/tv/harbour-lights-two-is-dated"
    put(site, STORY, canonical=other)
    put(site, other, canonical=STORY)
    feed = site.feed("/feed", (HEAD, STORY), (HEAD, other))

    for _ in range(3):
        run = crawl(f'feed = "{feed}"')

    assert run["changes"] == 0
    assert len(rows(PAGES)) == 1
    assert rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(1,)]


def test_stories_behind_a_wall_for_consent_stay_many_and_what_they_said_stands(site, crawl, rows):
    paths = [f"/2031/harbour-lights-story-{n}" for n in range(3)]
    for path in paths:
        put(site, path, canonical=path)
    feed = site.feed("/feed", *((HEAD, path) for path in paths))
    crawl(f'feed = "{feed}"')
    wall = article(
        "We value your privacy. Accept all cookies to read Harbour Lights news.", "/your-choice-of-cookies-here"
    )
    site.answers["/your-choice-of-cookies-here"] = site.answer(wall)
    for path in paths:
        lead(site, path, "/your-choice-of-cookies-here", 302)

    crawl(f'feed = "{feed}"')

    assert rows(PAGES) == [(site.url + path,) for path in paths]


def test_the_page_of_a_source_keeps_its_address_and_takes_in_those_that_feeds_find(site, crawl, rows):
    put(site, STORY)
    put(site, f"{STORY}/amp")
    put(site, "/?p=812")
    feed = site.feed("/feed", (HEAD, f"{STORY}/amp"), (HEAD, "/?p=812"))
    sources = (f'page = "{site.url}{STORY}"', f'feed = "{feed}"')

    crawl(*sources)
    site.requests.clear()
    crawl(*sources)

    assert rows(PAGES) == [(site.url + STORY,)]
    assert Counter(site.asked()) == {"/feed": 1, STORY: 1}


def test_a_source_that_leads_to_another_story_each_day_is_followed(site, crawl, rows):
    other = "/tv/harbour-lights-two-is-dated"
    put(site, STORY)
    put(site, other, LATER, canonical=other)
    lead(site, "/newest-story-of-the-day", STORY, 302)
    source = f'page = "{site.url}/newest-story-of-the-day"'
    crawl(source)
    lead(site, "/newest-story-of-the-day", other, 302)

    crawl(source)

    assert rows(PAGES) == [(f"{site.url}/newest-story-of-the-day",)]
    assert rows("SELECT edtf FROM claims WHERE withdrawn IS NULL") == [("2031-05-07",)]


def test_a_relative_canonical_is_seen_from_where_redirects_ended(site, crawl, rows):
    put(site, "/shows/harbour-lights-gets-a-date/amp", canonical="../harbour-lights-gets-a-date")
    lead(site, "/x/go", "/shows/harbour-lights-gets-a-date/amp")
    feed = site.feed("/feed", (HEAD, "/x/go"))

    crawl(f'feed = "{feed}"')

    assert rows(PAGES) == [(f"{site.url}/shows/harbour-lights-gets-a-date",)]
