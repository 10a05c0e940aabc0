"""`source test`, `source packs`, `source add --pack` and `init` as a person meets them."""

import json

import pytest

SAYS = "Season 2 of Harbour Lights will premiere on March 5, 2031, the streamer said."
RSS = (
    "<?xml version='1.0'?><rss version='2.0'><channel><title>News</title>"
    "<item><title>Old</title><link>/old</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item>"
    "<item><title>New</title><link>/new</link><pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate></item>"
    "</channel></rss>"
)


def configure(folder, *sources):
    text = '[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
    text += "".join(f"[[source]]\n{source}\n" for source in sources)
    (folder / "seasonwatch.toml").write_text(text, encoding="utf-8")


def tried(seasonwatch, *words):
    """Return what `source test` says of each address, by its last part, and its exit status."""
    done = seasonwatch("source", "test", "--json", *words)
    return {trial["address"].rsplit("/", 1)[1]: trial for trial in json.loads(done.stdout)}, done.returncode


def test_a_feed_is_well_with_its_entries_and_the_day_of_the_newest(site, tmp_path, seasonwatch):
    site.answers["/feed"] = site.answer(RSS.encode())
    configure(tmp_path)

    done = seasonwatch("source", "test", f"{site.url}/feed")

    assert done.returncode == 0, done.stderr
    assert f"well   {site.url}/feed" in done.stdout
    assert "a feed with 2 entries, the newest of 2026-03-04; robots.txt allows it" in done.stdout
    assert not (tmp_path / "seasonwatch.db").exists()


def test_each_address_is_told_with_what_is_wrong(site, tmp_path, seasonwatch):
    site.answers["/feed"] = site.answer(RSS.encode())
    site.page("/page", "Harbour Lights Season 2", SAYS, published="2026-03-05")
    site.page("/not-a-feed", "Harbour Lights Season 2", SAYS)
    site.feed("/bare")
    site.answers["/broken"] = site.answer(b"", 500)
    site.answers["/empty"] = site.answer(b"")
    site.answers["/moved"] = site.answer(b"", 301, {"Location": "/feed"})
    site.answers["/private"] = site.answer(RSS.encode())
    site.answers["/map"] = site.answer(b"<urlset><url><loc>/a</loc><lastmod>2026-02-01</lastmod></url></urlset>")
    site.answers["/robots.txt"] = site.answer(b"User-agent: *\nDisallow: /private\n")
    kinds = {"page": "page", "map": "sitemap"}
    paths = ["feed", "page", "not-a-feed", "bare", "broken", "empty", "moved", "private", "gone", "map"]
    configure(tmp_path, *(f'{kinds.get(path, "feed")} = "{site.url}/{path}"' for path in paths))

    trials, status = tried(seasonwatch, "--all")

    assert status == 1
    assert list(trials) == paths
    assert {path: trial["trouble"] for path, trial in trials.items()} == {
        "feed": None,
        "page": None,
        "not-a-feed": "it is a page, not a feed",
        "bare": "a feed without entries",
        "broken": "HTTP 500 Internal Server Error",
        "empty": "an empty answer",
        "moved": None,
        "private": "Forbidden by robots.txt",
        "gone": "HTTP 404 Not Found",
        "map": None,
    }
    assert trials["page"]["newest"] == "2026-03-05"
    assert (trials["map"]["kind"], trials["map"]["newest"]) == ("sitemap", "2026-02-01")
    assert trials["moved"]["moved"] == f"{site.url}/feed"
    assert (trials["private"]["reached"], trials["private"]["robots"]) == (False, False)
    assert (trials["gone"]["reached"], trials["gone"]["robots"]) == (True, True)


def test_where_nobody_answers_it_is_not_reached_and_robots_are_not_known(tmp_path, seasonwatch):
    configure(tmp_path)

    trials, status = tried(seasonwatch, "http://127.0.0.1:9/feed")

    assert status == 1
    assert trials["feed"] == {
        "address": "http://127.0.0.1:9/feed",
        "reached": False,
        "robots": None,
        "kind": None,
        "entries": None,
        "newest": None,
        "moved": None,
        "trouble": "the connection was refused",
    }


def test_the_guard_holds_for_a_trial_too(site, seasonwatch):
    site.page("/page", "A", SAYS)

    done = seasonwatch("source", "test", f"{site.url}/page")

    assert done.returncode == 1
    assert "private address" in done.stdout
    assert site.requests == []


@pytest.mark.parametrize("words", [[], ["--all", "--pack", "us"], ["https://a.example/", "--all"]])
def test_one_thing_at_a_time_is_tried(seasonwatch, words):
    assert seasonwatch("source", "test", *words).returncode == 2


@pytest.mark.parametrize("url", ["ftp://a.example/", "nonsense", "https://"])
def test_what_is_no_web_address_is_not_tried(seasonwatch, url):
    done = seasonwatch("source", "test", url)

    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


def test_a_pack_is_added_once_and_what_is_off_is_not(seasonwatch):
    seasonwatch("init", "--no-pack")

    first = seasonwatch("source", "add", "--pack", "anime")
    again = seasonwatch("source", "add", "--pack", "anime")

    assert "2 more feeds of the pack anime; 6 are off" in first.stdout
    assert "2 were there already" in again.stdout
    assert len(json.loads(seasonwatch("sources", "--json").stdout)) == 2


def test_packs_are_listed_and_shown(seasonwatch):
    listed = json.loads(seasonwatch("source", "packs", "--json").stdout)
    shown = seasonwatch("source", "packs", "search").stdout
    unknown = seasonwatch("source", "packs", "klingon")

    assert listed[0]["pack"] == "default"
    assert listed[0]["on"] == 25
    assert "off  Google News" in shown
    assert "its own terms" in shown
    assert (unknown.returncode, unknown.stderr.count("\n")) == (1, 1)


def test_init_adds_the_default_pack_where_it_is_told_to_and_else_says_how(seasonwatch, tmp_path):
    without = seasonwatch("init")
    (tmp_path / "seasonwatch.toml").unlink()
    with_it = seasonwatch("init", "--pack", "default")

    assert "seasonwatch source add --pack default" in without.stdout
    assert "looking at 25 more feeds" in with_it.stdout
    assert len(json.loads(seasonwatch("sources", "--json").stdout)) == 25


def test_init_with_an_unknown_pack_leaves_no_file(seasonwatch, tmp_path):
    done = seasonwatch("init", "--pack", "klingon")

    assert done.returncode == 1
    assert not (tmp_path / "seasonwatch.toml").exists()


def test_an_address_with_room_for_a_title_is_tried_for_a_watch(site, tmp_path, seasonwatch):
    site.answers["/find?q=Harbour%20Lights"] = site.answer(RSS.encode())
    configure(tmp_path, f'feed = "{site.url}/find?q={{title}}"')
    without = seasonwatch("source", "test", "--all")
    seasonwatch("add", "Harbour Lights", "--season", "2")

    trials, status = tried(seasonwatch, "--all")

    assert (without.returncode, without.stderr.count("\n")) == (1, 1)
    assert "seasonwatch add TITLE" in without.stderr
    assert status == 0
    assert trials["find?q=Harbour%20Lights"]["entries"] == 2
