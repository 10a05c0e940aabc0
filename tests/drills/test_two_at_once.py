"""Two of a kind at once, and another process that holds the store."""

import sqlite3
import subprocess
import threading
from contextlib import closing

from store.check import faults
from store.schema import BUSY_SECONDS

from .conftest import LONG, House, rounds


def both(house: House, *words: str) -> list[subprocess.CompletedProcess[str]]:
    processes = [house.start(*words), house.start(*words)]
    return [subprocess.CompletedProcess(words, one.wait(120), *one.communicate()) for one in processes]


def test_of_two_crawls_at_once_one_works_and_the_other_says_who_does(house, tell):
    house.run("crawl")
    for _ in range(rounds(1, 0.03)):
        house.move_all()
        done = both(house, "crawl", "--all")
        statuses = sorted(one.returncode for one in done)
        assert statuses in ([0, 1], [0, 0])  # the second may come when the first is done
        assert all("in use by a crawl" in one.stderr for one in done if one.returncode)

    house.assert_nothing_is_lost()
    assert max(house.target.days().values()) == 1
    tell("two crawls at once", "one crawls, the other says who does since when; each change told once")


def test_two_senders_at_once_send_each_message_once(house, tell):
    house.run("crawl")
    house.target.slowness = 0.2
    for _ in range(rounds(1, 0.03)):
        house.move_all()
        house.target.status = 503
        house.run("crawl", "--all")
        house.target.status = 200
        house.target.bodies.clear()
        both(house, "notify", "--now")
        assert max(house.target.days().values()) == 1

    house.assert_nothing_is_lost()
    tell("two notify at once", "each delivery went once")


def hold(house: House, seconds: float, let_go: threading.Event) -> threading.Thread:
    """Hold the store's write lock in another connection, as somebody in a `sqlite3` shell may, until told to let go."""
    held = threading.Event()

    def work() -> None:
        with closing(sqlite3.connect(house.folder / "seasonwatch.db")) as shell:
            shell.execute("BEGIN IMMEDIATE")
            held.set()
            let_go.wait(seconds)
            shell.rollback()

    thread = threading.Thread(target=work)
    thread.start()
    held.wait(10)
    return thread


def test_a_crawl_waits_while_another_process_holds_the_store(house, tell):
    house.run("crawl")
    house.move_all()
    thread = hold(house, 4, threading.Event())
    done = house.run("crawl", "--all")
    thread.join()

    assert done.returncode == 0, done.stderr
    house.assert_nothing_is_lost()
    tell("the store held for 4 seconds", "the crawl waits, nothing lost")


def test_a_crawl_that_waits_for_too_long_says_so_and_the_next_one_makes_it_good(house, tell):
    if not LONG:
        return  # it takes half a minute: `make drills` does it, tests/store/test_schema.py with a shorter patience
    house.run("crawl")
    house.move_all()
    let_go = threading.Event()
    thread = hold(house, 120, let_go)
    done = house.run("crawl", "--all")
    let_go.set()
    thread.join()

    assert done.returncode == 1
    assert done.stderr.startswith("Error: the crawl stopped: the store is in use by another process")
    assert done.stderr.count("\n") == 1
    house.run("crawl", "--all")
    house.assert_nothing_is_lost()
    tell(
        f"the store held for more than {BUSY_SECONDS} seconds",
        "the crawl ends with one line; the next one loses nothing",
    )


def test_readers_and_a_copy_go_on_beside_a_crawl(house, tell):
    house.run("crawl")
    house.move_all()
    crawl = house.start("crawl", "--all")
    answers = [house.run("claims", "--json").returncode for _ in range(2)]
    copied = house.run("backup", "copy.db")
    crawl.communicate(timeout=120)

    assert answers == [0, 0]
    assert copied.returncode == 0
    with house.store() as db:
        assert faults(db) == []
    house.assert_nothing_is_lost()
    tell("asking and backup beside a crawl", "both answer; the copy is sound")
