"""Processes that read for a crawl: what happens to one of them is told of its page, and costs no other."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from scraper.items import Heard, ListingTask, Named, PageTask, Trouble
from scraper.workers import PATIENCE, Workers
from store.model import SourceKind, Watch

WATCHES: Final = (Watch("Harbour Lights", 2),)
SAYS: Final = (
    "<h1>Harbour Lights</h1><p>Season 2 of Harbour Lights will premiere on March 5, 2031, the studio said.</p>"
)

#: takes seconds to read, and much memory
DREARY: Final = SAYS + "<a>x</a>" * 400_000


def page(html: str = SAYS) -> PageTask:
    return PageTask("https://news.example/a", "", html.encode(), None, False, date(2030, 1, 1))


def children() -> list[int]:
    """Return the numbers of the processes that this one started and that read pages."""
    command = ["ps", "-o", "pid=,args=", "--ppid", str(os.getpid())]
    listed = subprocess.run(command, check=True, capture_output=True, text=True)
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if "scraper.worker" in line]


@pytest.fixture
def reading():
    """Run what reads, and see that no process is left."""

    def run(task, **options):
        async def played():
            workers = Workers(lambda: WATCHES, **options)
            try:
                return await task(workers)
            finally:
                workers.close()

        came = asyncio.run(played())
        assert children() == []
        return came

    return run


def test_no_process_is_started_before_there_is_a_page(reading):
    async def task(workers):
        return children()

    assert reading(task) == []


def test_a_page_is_heard_in_another_process(reading):
    async def task(workers):
        heard = await workers.read(page())
        return heard, children()

    heard, started = reading(task)
    assert isinstance(heard, Heard)
    assert [claim.edtf for claim in heard.claims[WATCHES[0]]] == ["2031-03-05"]
    assert len(started) == 1


def test_a_page_that_names_no_watch_is_not_read(reading):
    assert (
        reading(lambda workers: workers.read(page("<h1>Gardening</h1><p>Roses want sun, and much of it.</p>" * 9)))
        is None
    )


def test_what_a_feed_names_is_heard_in_another_process(reading):
    rss = """<rss version="2.0"><channel><title>News</title><item><title>Harbour Lights gets a date</title>
    <link>https://news.example/1</link></item><item><title>Gardening</title><link>https://news.example/2</link></item>
    </channel></rss>"""
    feed = ListingTask("https://news.example/feed", SourceKind.FEED, rss.encode(), False, date(2030, 1, 1))

    named = reading(lambda workers: workers.list(feed))

    assert isinstance(named, Named)
    assert named.fits == ("https://news.example/1",)


def test_what_is_no_feed_is_told_with_its_reason(reading):
    feed = ListingTask("https://news.example/feed", SourceKind.FEED, b"<p>hello", False, date(2030, 1, 1))

    assert reading(lambda workers: workers.list(feed)) == Trouble("no feed: neither RSS nor Atom", whole=True)


def test_a_process_that_is_killed_fails_its_page_alone(reading):
    async def task(workers):
        await workers.read(page())
        (number,) = children()
        os.kill(number, signal.SIGSTOP)
        killed = asyncio.create_task(workers.read(page()))
        await asyncio.sleep(0.1)
        os.kill(number, signal.SIGKILL)
        return await killed, await workers.read(page())

    killed, after = reading(task, most=1)
    assert isinstance(killed, Trouble)
    assert "was killed" in killed.reason
    assert not killed.whole
    assert isinstance(after, Heard)


def test_a_process_that_was_killed_while_it_had_nothing_to_do_costs_no_page(reading):
    async def task(workers):
        await workers.read(page())
        (number,) = children()
        os.kill(number, signal.SIGKILL)
        await asyncio.sleep(0.2)
        return await workers.read(page())

    assert isinstance(reading(task, most=1), Heard)


def test_a_page_that_takes_too_long_is_told_and_holds_up_no_other(reading):
    async def task(workers):
        slow = asyncio.create_task(workers.read(page(2 * DREARY)))
        await asyncio.sleep(0)
        return await slow, await workers.read(page())

    slow, after = reading(task, most=1, seconds=1.5)
    assert slow == Trouble("it takes too long to read")
    assert isinstance(after, Heard)


def test_signals_that_are_for_the_crawl_end_no_process(reading):
    async def task(workers):
        await workers.read(page())
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            os.kill(children()[0], number)
        return children(), await workers.read(page()), children()

    before, heard, after = reading(task, most=1)
    assert isinstance(heard, Heard)
    assert before == after


def test_there_are_never_more_processes_than_may_be(reading):
    async def task(workers):
        tasks = [asyncio.create_task(workers.read(page())) for _ in range(PATIENCE * 4)]
        heard = await asyncio.gather(*tasks)
        return heard, children()

    heard, started = reading(task, most=2)
    assert all(isinstance(each, Heard) for each in heard)
    assert len(started) == 2


def test_processes_end_with_a_crawl_that_is_killed(tmp_path):
    crawl = tmp_path / "crawl.py"
    crawl.write_text(
        "import asyncio, time\n"
        "from tests.scraper.test_workers import WATCHES, Workers, children, page\n"
        "async def main():\n"
        "    workers = Workers(lambda: WATCHES)\n"
        "    await workers.read(page())\n"
        "    print(*children(), flush=True)\n"
        "    time.sleep(60)\n"
        "asyncio.run(main())\n",
        encoding="utf-8",
    )
    root = Path(__file__).parent.parent.parent
    with subprocess.Popen(
        [sys.executable, crawl], env={**os.environ, "PYTHONPATH": str(root)}, stdout=subprocess.PIPE
    ) as crawling:
        assert crawling.stdout
        number = int(crawling.stdout.readline())
        crawling.kill()

    end = time.monotonic() + 30
    while Path(f"/proc/{number}").exists():
        assert time.monotonic() < end, "the process outlives the crawl"
        time.sleep(0.01)
