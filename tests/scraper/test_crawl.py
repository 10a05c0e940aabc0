"""The main job end to end: a real site over HTTP, the command as a user runs it, the store that it leaves."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from scraper.demo import Sink

PAGE = "/harbour-lights-season-2"
SAYS = "Season 2 of Harbour Lights will premiere on March 5, 2031, the streamer said."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def configure(folder: Path, *sources: str, sink: Sink | None = None, extra: str = "") -> None:
    """Write a configuration that watches one show at these sources, given as `kind = "address"`."""
    text = '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n'
    text += "".join(f"[[source]]\n{source}\n" for source in sources)
    if sink:
        text += f'[[notify]]\nname = "sink"\nurl = "json://127.0.0.1:{sink.port}/"\n'
    (folder / "seasonwatch.toml").write_text(text + extra, encoding="utf-8")


def crawl(seasonwatch, *words: str) -> dict:
    done = seasonwatch("crawl", "--all", "--json", *words)
    run = json.loads(done.stdout)
    assert done.returncode == int(run["failed"] > 0 and not run["fetched"] + run["unchanged"]), done.stderr
    return run


def claims(seasonwatch) -> list[dict]:
    return json.loads(seasonwatch("claims", "--json").stdout)


def changes(seasonwatch) -> list[dict]:
    return json.loads(seasonwatch("changes", "--json").stdout)


def rows(folder: Path, sql: str) -> list[tuple]:
    with sqlite3.connect(folder / "seasonwatch.db") as db:
        return db.execute(sql).fetchall()


def test_a_page_becomes_a_claim_with_its_quote(site, folder, seasonwatch):
    url = site.page(PAGE, "Harbour Lights Season 2: what we know", SAYS, published="2030-11-02")
    configure(folder, f'page = "{url}"')

    run = crawl(seasonwatch)

    assert (run["fetched"], run["failed"], run["changes"]) == (1, 0, 1)
    (claim,) = claims(seasonwatch)
    assert (claim["event"], claim["edtf"], claim["stance"], claim["page"]) == (
        "release",
        "2031-03-05",
        "confirmed",
        url,
    )
    assert claim["quote"] in SAYS


def test_a_confirmed_day_is_told_as_near_so_long_before_it_as_the_user_wants(site, folder, seasonwatch):
    day = datetime.now().astimezone().date() + timedelta(days=20)
    says = f"Season 2 of Harbour Lights will premiere on {day:%B} {day.day}, {day.year}, the streamer said."
    configure(folder, f'page = "{site.page(PAGE, "Harbour Lights Season 2", says, published="2026-01-01")}"')
    config = folder / "seasonwatch.toml"
    crawl(seasonwatch)
    crawl(seasonwatch)
    assert "near" not in [change["kind"] for change in changes(seasonwatch)]

    config.write_text(config.read_text(encoding="utf-8").replace("[crawl]", '[crawl]\nlead = "30d"'))
    crawl(seasonwatch)

    assert "near" in [change["kind"] for change in changes(seasonwatch)]


def test_a_second_crawl_of_an_unchanged_site_makes_nothing(site, folder, seasonwatch):
    with Sink() as sink:
        url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
        configure(folder, f'page = "{url}"', sink=sink)
        crawl(seasonwatch)
        before = rows(folder, "SELECT count(*) FROM claims UNION ALL SELECT count(*) FROM editions")

        run = crawl(seasonwatch)

        assert (run["fetched"], run["unchanged"], run["changes"], run["messages"]) == (0, 1, 0, 0)
        assert len(sink.received) == 1
        assert rows(folder, "SELECT count(*) FROM claims UNION ALL SELECT count(*) FROM editions") == before
        assert (PAGE, 304) in site.requests


def test_an_unchanged_page_without_validators_makes_nothing_either(site, folder, seasonwatch):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    site.answers[PAGE].etag = False
    configure(folder, f'page = "{url}"')
    crawl(seasonwatch)

    run = crawl(seasonwatch)

    assert (run["unchanged"], run["changes"]) == (1, 0)
    assert rows(folder, "SELECT count(*) FROM editions") == [(1,)]


def test_a_moved_date_sends_a_message_with_before_and_after(site, folder, seasonwatch):
    with Sink() as sink:
        url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
        configure(folder, f'page = "{url}"', sink=sink)
        crawl(seasonwatch)
        site.page(
            PAGE, "Harbour Lights Season 2", SAYS.replace("March 5, 2031", "June 9, 2031"), published="2030-11-02"
        )

        run = crawl(seasonwatch)

        assert run["changes"] == 2
        assert [change["kind"] for change in changes(seasonwatch)] == ["answer", "moved", "new"]
        message = sink.received[-1].message
        assert "5 March 2031 → 9 June 2031" in message
        assert url in message
        assert "will premiere on June 9, 2031" in message


def test_a_claim_that_the_page_drops_is_withdrawn(site, folder, seasonwatch):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    configure(folder, f'page = "{url}"')
    crawl(seasonwatch)
    site.page(PAGE, "A page about gardening", "Roses want sun.", published="2030-11-02")

    crawl(seasonwatch)

    assert [change["kind"] for change in changes(seasonwatch)] == ["answer", "withdrawn", "new"]
    assert claims(seasonwatch) == []


def test_from_a_feed_only_entries_that_name_a_watch_are_fetched(site, folder, seasonwatch):
    site.page("/one", "Harbour Lights Season 2 gets a date", SAYS, published="2030-11-02")
    site.page("/two", "Another show", "It returns in May 2031.", published="2030-11-02")
    feed = site.feed("/feed", ("Harbour Lights season 2 gets a date", "/one"), ("Another show returns", "/two"))
    configure(folder, f'feed = "{feed}"')

    crawl(seasonwatch)

    assert sorted(site.asked()) == ["/feed", "/one"]
    assert [claim["page"] for claim in claims(seasonwatch)] == [f"{site.url}/one"]


def test_the_pages_of_a_feed_are_looked_at_again_after_it_dropped_them(site, folder, seasonwatch):
    site.page("/one", "Harbour Lights Season 2", SAYS, published="2030-11-02")
    feed = site.feed("/feed", ("Harbour Lights season 2 gets a date", "/one"))
    configure(folder, f'feed = "{feed}"')
    crawl(seasonwatch)
    site.feed("/feed")
    site.page("/one", "Harbour Lights Season 2", SAYS.replace("2031", "2032"), published="2030-11-02")

    crawl(seasonwatch)

    assert [change["kind"] for change in changes(seasonwatch)] == ["answer", "moved", "new"]


def test_robots_txt_is_obeyed_by_every_request_and_the_reason_is_kept(site, folder, seasonwatch):
    closed = [site.page(f"/private/{n}", "Harbour Lights Season 2", SAYS) for n in range(4)]
    site.answers["/robots.txt"] = site.answer(b"User-agent: *\nDisallow: /private/\n")
    configure(folder, *(f'page = "{url}"' for url in closed))

    run = crawl(seasonwatch)

    assert site.asked() == []
    assert sorted(failure["page"] for failure in run["failures"]) == closed
    assert all("robots.txt" in failure["reason"] for failure in run["failures"])


def test_the_user_agent_says_who_asks_and_whom_to_write_to(site, folder, seasonwatch):
    configure(folder, f'page = "{site.page(PAGE, "Harbour Lights", SAYS)}"')
    config = folder / "seasonwatch.toml"
    config.write_text(config.read_text(encoding="utf-8").replace("[crawl]", '[crawl]\ncontact = "me@example.org"'))

    crawl(seasonwatch)

    (agent,) = site.agents
    assert re.fullmatch(r"seasonwatch/[0-9.]+ \(\+me@example\.org\)", agent)


@pytest.mark.parametrize(
    ("status", "headers", "body", "reason"),
    [
        (404, {}, b"", "HTTP 404"),
        (500, {}, b"", "HTTP 500"),
        (200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "no web page"),
        (200, {"Content-Type": "text/html"}, bytes(range(256)) * 20, "binary"),
        (200, {"Content-Type": "text/html"}, b"", "empty"),
    ],
)
def test_a_page_that_fails_is_named_with_its_reason_and_keeps_its_claims(
    site, folder, seasonwatch, status, headers, body, reason
):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    configure(folder, f'page = "{url}"')
    crawl(seasonwatch)
    site.answers[PAGE] = site.answer(body, status, headers, etag=False)

    run = crawl(seasonwatch)

    assert (run["failed"], run["fetched"], run["changes"]) == (1, 0, 0)
    assert run["failures"][0]["page"] == url
    assert reason in run["failures"][0]["reason"]
    assert len(claims(seasonwatch)) == 1


def test_an_address_where_nobody_answers_fails_with_its_reason(folder, seasonwatch):
    configure(folder, 'page = "http://127.0.0.1:9/"')

    done = seasonwatch("crawl", "--all", "--json")

    assert done.returncode == 1
    assert "no address gave anything to read" in done.stderr
    assert json.loads(done.stdout)["failures"][0]["reason"] == "the connection was refused"


def test_a_page_in_a_wrong_encoding_is_read(site, folder, seasonwatch):
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS + " Café.", published="2030-11-02")
    page = site.answers[PAGE]
    page.body = page.body.decode().encode("cp1252")
    configure(folder, f'page = "{url}"')

    crawl(seasonwatch)

    assert [claim["edtf"] for claim in claims(seasonwatch)] == ["2031-03-05"]


def test_only_what_is_due_is_asked_for(site, folder, seasonwatch):
    configure(folder, f'page = "{site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")}"')
    crawl(seasonwatch)

    done = seasonwatch("crawl")

    assert done.returncode == 0, done.stderr
    assert site.asked() == [PAGE]


def test_a_new_watch_is_read_from_pages_that_have_not_changed(site, folder, seasonwatch):
    url = site.page(PAGE, "Harbour Lights and Night Ferry", SAYS, "Night Ferry season 3 premieres in May 2032.")
    configure(folder, f'page = "{url}"')
    crawl(seasonwatch)

    seasonwatch("add", "Night Ferry", "--season", "3")
    crawl(seasonwatch)

    assert {claim["watch"] for claim in claims(seasonwatch)} == {"harbour-lights-2", "night-ferry-3"}


def test_what_a_target_refuses_is_sent_by_the_next_notify(site, folder, seasonwatch):
    with Sink() as sink:
        port = sink.port
    url = site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")
    configure(folder, f'page = "{url}"')
    config = folder / "seasonwatch.toml"
    target = '[[notify]]\nname = "sink"\nurl = "json://127.0.0.1:{}/"\n'
    plain = config.read_text(encoding="utf-8")
    config.write_text(plain + target.format(port), encoding="utf-8")
    assert crawl(seasonwatch)["messages"] == 0

    with Sink() as sink:
        config.write_text(plain + target.format(sink.port), encoding="utf-8")
        done = seasonwatch("notify", "--now")

        assert done.returncode == 0, done.stderr
        assert len(sink.received) == 1
        assert seasonwatch("notify", "--now").returncode == 0
        assert len(sink.received) == 1


def test_scrapy_lists_and_runs_the_spiders_from_the_checkout(site, folder, tmp_path):
    configure(folder, f'page = "{site.page(PAGE, "Harbour Lights Season 2", SAYS, published="2030-11-02")}"')
    root = Path(__file__).parent.parent.parent
    files = {"SEASONWATCH_DB": str(folder / "seasonwatch.db"), "SEASONWATCH_CONFIG": str(folder / "seasonwatch.toml")}
    scrapy = [sys.executable, "-m", "scrapy"]

    listed = subprocess.run(
        [*scrapy, "list"], cwd=root, env=os.environ | files, capture_output=True, text=True, check=True
    )
    subprocess.run([*scrapy, "crawl", "pages"], cwd=root, env=os.environ | files, check=True)

    assert listed.stdout.split() == ["feeds", "pages", "sitemaps", "sources"]
    assert rows(folder, "SELECT fetched, claims FROM runs") == [(1, 1)]


def test_a_crawl_that_is_told_to_stop_says_so_and_the_next_one_goes_on(site, folder):
    pages = [
        f'page = "{site.page(f"/{n}", "Harbour Lights Season 2", SAYS, published="2030-11-02")}"' for n in range(8)
    ]
    configure(folder, *pages)
    config = folder / "seasonwatch.toml"
    config.write_text(config.read_text(encoding="utf-8").replace("delay = 0", "delay = 0.3"), encoding="utf-8")
    command = [sys.executable, "-m", "scraper.cli", "crawl"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True) as crawling:
        wait_until(lambda: len(site.asked()) >= 3)
        crawling.send_signal(signal.SIGINT)
        time.sleep(0.1)
        crawling.send_signal(signal.SIGINT)
        _, said = crawling.communicate(timeout=30)

    done = subprocess.run(command, cwd=folder, check=False)

    assert crawling.returncode == 1
    assert "the crawl was stopped" in said
    assert done.returncode == 0
    assert rows(folder, "SELECT count(*), count(DISTINCT page_id) FROM claims") == [(8, 8)]


def test_a_crawl_that_is_told_to_stop_asks_nothing_more(site, folder):
    pages = [
        f'page = "{site.page(f"/{n}", "Harbour Lights Season 2", SAYS, published="2030-11-02")}"' for n in range(12)
    ]
    configure(folder, *pages)
    config = folder / "seasonwatch.toml"
    config.write_text(config.read_text(encoding="utf-8").replace("delay = 0", "delay = 1"), encoding="utf-8")
    command = [sys.executable, "-m", "scraper.cli", "crawl"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True) as crawling:
        wait_until(lambda: len(site.asked()) >= 3)
        asked = len(site.asked())
        crawling.send_signal(signal.SIGINT)
        _, said = crawling.communicate(timeout=30)

    assert "the crawl was stopped" in said
    assert len(site.asked()) <= asked + 1
    assert rows(folder, "SELECT count(*) FROM failures") == [(0,)]


def test_a_crawl_killed_half_way_loses_nothing_and_doubles_nothing(site, folder):
    with Sink() as sink:
        pages = [
            f'page = "{site.page(f"/{n}", "Harbour Lights Season 2", SAYS, published="2030-11-02")}"' for n in range(8)
        ]
        configure(folder, *pages, sink=sink)
        command = [sys.executable, "-m", "scraper.cli", "crawl", "--all"]
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as crawling:
            wait_until(lambda: len(site.asked()) >= 4)
            crawling.kill()

        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=True)

        assert rows(folder, "SELECT count(*), count(DISTINCT page_id) FROM claims") == [(8, 8)]
        assert rows(folder, "SELECT count(*) FROM changes") == [(8,)]
        assert rows(folder, "SELECT DISTINCT status FROM deliveries") == [("sent",)]
        assert len(sink.received) == 1
        assert "8 claims on 8 pages" in sink.received[0].message


def wait_until(happened) -> None:
    end = time.monotonic() + 30
    while not happened():
        assert time.monotonic() < end, "it did not happen within 30 seconds"
        time.sleep(0.01)
