"""What counts as a look, by real crawls of a real site: walls, addresses for each watch, listings that lie."""

import json
import sqlite3
from pathlib import Path

import pytest

PAGE = "/harbour-lights-season-2"
SAYS = "Season 2 of Harbour Lights will premiere on March 5, 2031, the streamer said."
WALL = b"<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1></body></html>"


@pytest.fixture
def look(tmp_path: Path, seasonwatch):
    """Crawl these sources, each the lines of a [[source]] table, and return the run."""

    def crawl(*sources: str, everything: bool = True, watches: tuple[str, ...] = ("Harbour Lights",)) -> dict:
        text = "".join(f'[[watch]]\ntitle = "{title}"\nseason = 2\n' for title in watches)
        text += '[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
        text += "".join(f"[[source]]\n{source}\n" for source in sources)
        (tmp_path / "seasonwatch.toml").write_text(text, encoding="utf-8")
        done = seasonwatch("crawl", "--json", *(["--all"] if everything else []))
        assert done.stdout, done.stderr
        return json.loads(done.stdout)

    return crawl


def test_a_bot_wall_with_status_200_is_a_failed_look_and_the_next_one_is_whole(site, look, rows):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    look(f'page = "{url}"')
    page = site.answers[PAGE]
    site.answers[PAGE] = site.answer(WALL)

    run = look(f'page = "{url}"')

    assert (run["failed"], run["fetched"], run["changes"]) == (1, 0, 0)
    assert "wall" in run["failures"][0]["reason"]
    assert rows("SELECT etag, last_modified FROM pages") == [(None, None)]
    assert rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(1,)]
    site.answers[PAGE] = page
    site.requests.clear()
    assert look(f'page = "{url}"')["unchanged"] == 1
    assert (PAGE, 200) in site.requests


def test_a_wall_where_no_claims_stand_is_a_failed_look_too(site, look):
    site.answers[PAGE] = site.answer(WALL)

    assert look(f'page = "{site.url}{PAGE}"')["failed"] == 1


def test_each_watch_has_its_own_address_of_a_source_and_state_of_its_own(site, look, rows):
    site.page("/one", "Harbour Lights Season 2", SAYS, published="2030-11-02")
    site.feed("/tag/Harbour%20Lights/feed", ("Harbour Lights season 2", "/one"))
    site.feed("/tag/Night%20Ferry/feed")

    run = look(f'feed = "{site.url}/tag/{{title}}/feed"', watches=("Harbour Lights", "Night Ferry"))

    assert (run["fetched"], run["failed"]) == (1, 0)
    assert sorted(site.asked()) == ["/one", "/tag/Harbour%20Lights/feed", "/tag/Night%20Ferry/feed"]
    assert rows("SELECT url FROM sources") == [(f"{site.url}/tag/{{title}}/feed",)]
    assert rows("SELECT count(*), count(etag) FROM pages WHERE kind = 'feed' AND source_id = 1") == [(2, 2)]


def test_all_that_a_feed_lists_is_read_where_the_source_says_so(site, look):
    site.page("/one", "A story that names nobody in its headline", SAYS, published="2030-11-02")
    feed = site.feed("/feed", ("A story", "/one"))

    assert look(f'feed = "{feed}"')["fetched"] == 0
    assert look(f'feed = "{feed}"', everything=False)["fetched"] == 0
    site.answers["/feed"].etag = False
    assert look(f'feed = "{feed}"\nall = true')["claims"] == 1


def test_entries_that_lead_elsewhere_than_the_web_are_not_asked_for(site, look, rows):
    feed = site.feed("/feed")
    links = (
        "file:///etc/passwd",
        "http://169.254.169.254/harbour-lights",
        "javascript:alert(1)",
        "http://10.0.0.1/a",
    )
    items = "".join(f"<item><title>Harbour Lights</title><link>{link}</link></item>" for link in links)
    site.answers["/feed"].body = site.answers["/feed"].body.replace(b"</channel>", f"{items}</channel>".encode())

    run = look(f'feed = "{feed}"')

    assert sorted(failure["page"] for failure in run["failures"]) == [
        "http://10.0.0.1/a",
        "http://169.254.169.254/harbour-lights",
    ]
    assert all("private" in failure["reason"] for failure in run["failures"])


def test_a_feed_of_10_000_entries_leads_to_so_many_pages_a_look(site, look, rows):
    feed = site.feed("/feed", *((f"Harbour Lights {n}", f"/{n}") for n in range(10_000)))

    run = look(f'feed = "{feed}"')

    assert run["failed"] + run["fetched"] <= 500
    assert rows("SELECT etag FROM pages WHERE kind = 'feed'") == [(None,)]


def test_a_second_crawl_says_what_was_skipped_and_until_when(site, look, seasonwatch):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    look(f'page = "{url}"')

    done = seasonwatch("crawl")

    assert done.returncode == 0
    assert "1 address not due yet, the next one is at 20" in done.stderr
    assert site.asked() == [PAGE]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((b"", 304), "HTTP 304 Not Modified, to one who does not know how it was"),
        ((b"<p>Harbour Lights", 206), "HTTP 206 Partial Content: not the whole page"),
        ((b"<p>One moment", 202), "HTTP 202 Accepted: not the whole page"),
    ],
)
def test_an_answer_that_is_not_the_whole_page_is_a_failed_look(site, look, rows, answer, reason):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    site.answers[PAGE].etag = False
    look(f'page = "{url}"')
    site.answers[PAGE] = site.answer(*answer, etag=False)

    run = look(f'page = "{url}"')

    assert [failure["reason"] for failure in run["failures"]] == [reason]
    assert rows("SELECT count(*) FROM claims WHERE withdrawn IS NULL") == [(1,)]


def test_a_feed_that_never_was_read_and_has_not_changed_is_no_feed(site, look):
    site.answers["/feed"] = site.answer(b"", 304)

    assert look(f'feed = "{site.url}/feed"')["failed"] == 1


@pytest.mark.parametrize("status", [400, 412, 431])
def test_a_server_that_takes_no_conditions_is_asked_without(site, look, rows, status):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    look(f'page = "{url}"')
    assert rows("SELECT etag IS NULL FROM pages") == [(0,)]
    site.answers[PAGE] = site.answer(b"", status)

    look(f'page = "{url}"')

    assert rows("SELECT etag, last_modified FROM pages") == [(None, None)]


def test_a_validator_of_kilobytes_is_not_kept(site, look, rows):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    site.answers[PAGE].etag = False
    site.answers[PAGE].headers["ETag"] = f'"{"x" * 20_000}"'

    look(f'page = "{url}"')

    assert rows("SELECT etag FROM pages") == [(None,)]


def sitemaps(site, path: str, *names: str, root: str = "sitemapindex") -> str:
    """Put a sitemap, or an index of some, at *path* and return its address."""
    part = "sitemap" if root == "sitemapindex" else "url"
    listed = "".join(f"<{part}><loc>{site.url}{name}</loc></{part}>" for name in names)
    site.answers[path] = site.answer(f"<?xml version='1.0'?><{root}>{listed}</{root}>".encode())
    return site.url + path


def test_the_sitemaps_of_an_index_are_asked_when_they_are_due_and_conditionally(site, look, rows, tmp_path):
    site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    sitemaps(site, "/one.xml", PAGE, root="urlset")
    index = sitemaps(site, "/index.xml", "/one.xml", "/index.xml")
    assert look(f'sitemap = "{index}"')["claims"] == 1
    site.requests.clear()

    look(f'sitemap = "{index}"')

    assert sorted(site.requests)[:3] == [(PAGE, 304), ("/index.xml", 200), ("/one.xml", 304)]
    with sqlite3.connect(tmp_path / "seasonwatch.db") as db:
        db.execute("UPDATE pages SET next_look = '' WHERE url = ?", [index])
    site.requests.clear()
    look(f'sitemap = "{index}"', everything=False)
    assert site.asked() == ["/index.xml"]


def test_an_index_of_10_000_sitemaps_leads_to_so_many_a_look(site, look):
    index = sitemaps(site, "/index.xml", *(f"/{number}.xml" for number in range(10_000)))

    assert look(f'sitemap = "{index}"')["failed"] == 200
