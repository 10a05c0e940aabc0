"""What needs a person, and what does not: each reason for a status of 1, and each that is none."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from unittest.mock import ANY

import pytest
from filelock import lock_descriptor

from scraper.lock import crawl_lock, holding, locked, service_lock
from scraper.status import FRESH, gather
from store import ledger
from store.mirror import sync_sources
from store.model import Source, SourceKind
from store.rows import stamp
from store.schema import open_store

NOW = datetime(2031, 3, 5, 8, 30, tzinfo=UTC)
FEED = Source(SourceKind.FEED, "https://news.example/feed")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "seasonwatch.db"


@pytest.fixture
def db(path):
    db = open_store(path)
    sync_sources(db, [FEED], NOW - timedelta(days=9))
    yield db
    db.close()


def crawled(db, at, *, ended=True):
    """Have a crawl at a time, which read the feed."""
    run = ledger.start_run(db, at=at)
    ledger.record_listing(db, url=FEED.url, kind=FEED.kind, pages=(), at=at, run=run, source=FEED.url)
    if ended:
        ledger.finish_run(db, run, at=at + timedelta(minutes=1))


def told(db, path, now=NOW):
    return gather(db, path, [FEED], now=now)["problems"]


def left(path, **words):
    """Leave the heartbeat of a service behind, as one that is gone did."""
    with locked(service_lock(path), "the service", now=NOW) as lock:
        lock.tell(every="30m", **words)


def test_a_new_store_is_well(db, path):
    state = gather(db, path, [FEED], now=NOW)

    assert state["problems"] == []
    assert (state["service"], state["crawling"], state["last_crawl"]) == (None, None, None)


def test_a_source_that_is_not_in_the_store_yet_is_new(db, path):
    other = Source(SourceKind.PAGE, "https://other.example/")

    listed = gather(db, path, [FEED, other], now=NOW)["sources"]

    assert [row["state"] for row in listed] == ["new", "new"]
    assert set(listed[0]) == set(listed[1])


def test_a_service_that_runs_is_well(db, path):
    with locked(service_lock(path), "the service", now=NOW) as lock:
        lock.tell(beat=stamp(NOW), doing="waiting")

        state = gather(db, path, [FEED], now=NOW + FRESH)

    assert state["problems"] == []
    assert state["service"]["running"]


def test_a_service_that_hangs_needs_a_person(db, path):
    with locked(service_lock(path), "the service", now=NOW) as lock:
        lock.tell(beat=stamp(NOW), doing="waiting")

        (problem,) = told(db, path, NOW + FRESH + timedelta(seconds=1))

    assert f"its process {os.getpid()} hangs since 2031-03-05 08:30 UTC" in problem


@pytest.mark.parametrize(("doing", "words"), [("crawling", "died after"), ("stopped", "was stopped after")])
def test_a_service_that_is_gone_needs_a_person(db, path, doing, words):
    left(path, doing=doing, beat=stamp(NOW))

    (problem,) = told(db, path, NOW + timedelta(days=23))

    assert problem.startswith("the service is not running")
    assert f"{words} 2031-03-05 08:30 UTC" in problem


@pytest.mark.parametrize(
    ("failed", "problems"), [(2, []), (3, ["3 crawls failed in a row: the crawl failed with status 1"])]
)
def test_a_service_whose_crawls_keep_failing_needs_a_person(db, path, failed, problems):
    with locked(service_lock(path), "the service", now=NOW) as lock:
        lock.tell(beat=stamp(NOW), failed=failed, last={"trouble": "the crawl failed with status 1"})

        assert told(db, path) == problems


def test_a_crawl_that_was_cut_short_needs_a_person_and_one_that_goes_on_does_not(db, path):
    crawled(db, NOW - timedelta(hours=1), ended=False)

    with locked(crawl_lock(path), "a crawl", now=NOW):
        assert told(db, path) == []
    assert "was cut short" in told(db, path)[0]

    crawled(db, NOW)
    assert told(db, path) == []


def test_crawls_that_stay_away_need_a_person_where_no_service_says_more(db, path):
    for hour in range(8):
        crawled(db, NOW + timedelta(hours=hour))

    (problem,) = told(db, path, NOW + timedelta(days=23))
    assert "no crawl began for 22 d" in problem

    left(path, doing="crawling", beat=stamp(NOW))
    (problem,) = told(db, path, NOW + timedelta(days=23))
    assert "the service is not running" in problem


def test_a_source_that_never_answered_needs_a_person_and_one_failure_of_a_good_one_does_not(db, path):
    crawled(db, NOW)
    run = ledger.start_run(db, at=NOW)
    ledger.record_failure(db, FEED.url, "HTTP 500", run=run, at=NOW, source=FEED.url)
    ledger.finish_run(db, run, at=NOW)
    assert told(db, path) == []

    db.execute("UPDATE pages SET last_fetched = NULL")
    (problem,) = told(db, path)
    assert problem.startswith("the feed https://news.example/feed is failing: HTTP 500")


def test_messages_that_were_given_up_need_a_person(db, path):
    db.execute("INSERT INTO changes (id, at, kind) VALUES (1, '2031-03-01T00:00:00Z', 'source_failing')")
    db.execute("INSERT INTO deliveries (change_id, target, status, error) VALUES (1, 'phone', 'given_up', 'HTTP 410')")

    (problem,) = told(db, path)
    assert "phone" in problem
    assert "HTTP 410" in problem


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"failed": "often", "last": [1], "next": "soon", "pid": null}',
        '{"beat": 7}',
        '{"beat": "yesterday", "doing": []}',
        '{"since": null}',
    ],
)
def test_a_heartbeat_that_somebody_spoilt_is_no_crash(db, path, text):
    service_lock(path).write_text(text, encoding="utf-8")

    assert gather(db, path, [FEED], now=NOW)["problems"] == ([] if text in {"{", "[]"} else [ANY])
    with service_lock(path).open() as file:
        assert lock_descriptor(file.fileno(), blocking=False)
        assert gather(db, path, [FEED], now=NOW)["service"]["running"] is False


def configure(folder, text=""):
    (folder / "seasonwatch.toml").write_text(
        '[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[crawl]\ndelay = 0\nallow_private = ["127.0.0.1"]\n' + text,
        encoding="utf-8",
    )


def test_the_status_of_the_command_is_for_monitoring(site, tmp_path, seasonwatch):
    site.feed("/feed")
    configure(tmp_path, f'[[source]]\nfeed = "{site.url}/feed"\n')
    assert seasonwatch("status").returncode == 1  # there is no store yet
    seasonwatch("crawl")

    well = seasonwatch("status")
    data = json.loads(seasonwatch("status", "--json").stdout)
    configure(tmp_path, "what is this")
    broken = seasonwatch("status")

    assert (well.returncode, well.stderr) == (0, "")
    assert "1 well" in well.stdout
    assert data["well"] is True
    assert data["sources"][0]["state"] == "well"
    assert (broken.returncode, broken.stderr.count("\n")) == (1, 1)
    assert "seasonwatch.toml, line" in broken.stderr


def test_a_killed_service_shows_in_the_status_and_a_person_s_ctrl_c_does_not(tmp_path, seasonwatch):
    configure(tmp_path, '[[source]]\npage = "http://127.0.0.1:9/"\n')
    env = {name: value for name, value in os.environ.items() if not name.startswith("SEASONWATCH_")}
    command = [sys.executable, "-m", "scraper.cli", "run", "--every", "1h"]
    path = service_lock(tmp_path / "seasonwatch.db")
    problems = {}
    for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT):
        with subprocess.Popen(
            command, cwd=tmp_path, env=env, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        ) as run:
            end = time.monotonic() + 60
            while holding(path).told.get("doing") != "waiting":
                assert time.monotonic() < end
                time.sleep(0.05)
            running = json.loads(seasonwatch("status", "--json").stdout)
            assert running["service"]["running"]
            run.send_signal(number)
            run.wait(timeout=30)
        problems[number.name] = json.loads(seasonwatch("status", "--json").stdout)["problems"][0]
        path.write_text("", encoding="utf-8") if number is not signal.SIGINT else None

    assert "died after" in problems["SIGKILL"]
    assert "was stopped after" in problems["SIGTERM"]
    assert "is failing: the connection was refused" in problems["SIGINT"]
