"""Processes killed at random moments, for real: nothing is lost, and no more is repeated than kills fell on a send."""

from datetime import date, timedelta

from store import ledger
from store.check import faults
from store.mirror import sync_watches
from store.model import ChangeKind, Stance
from store.owing import Target
from tests.store.desk import NOON, WATCH, Desk, claim

from .conftest import rounds


def test_crawls_killed_at_random_moments_lose_nothing(house, tell):
    house.run("crawl")
    kills = sends = 0
    for number in range(rounds(3)):
        house.move_all()
        before = len(house.target.bodies)
        crawl = house.start("crawl", "--all")
        if number % 2:  # this one falls on the pages
            house.wait_for_a_page(crawl)
        alive = house.kill(crawl, house.luck.uniform(0, 0.02 if number % 2 else 2.2))
        kills += alive
        sends += alive and len(house.target.bodies) > before
        with house.store() as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            cut = db.execute("SELECT count(*) FROM runs WHERE finished_at IS NULL AND fetched > 0").fetchone()[0]
    house.let_leases_run_out()
    house.move_all()
    done = house.run("crawl", "--all")
    house.run("notify", "--now")

    assert done.returncode == 0, done.stderr
    house.assert_nothing_is_lost()
    repeated = sum(count - 1 for count in house.target.days().values())
    assert repeated <= sends * house.pages
    tell(
        f"kill -9 of crawl, {kills} times",
        f"nothing lost; {cut} fell between the pages' transactions, {sends} on a send; {repeated} dates told twice",
    )


def test_senders_killed_at_random_moments_lose_nothing(house, tell):
    house.target.slowness = 0.1
    kills = sends = 0
    with house.store() as db:
        sync_watches(db, [WATCH], NOON)
        desk = Desk(db, ledger.start_run(db, at=NOON), targets=(Target("sink", frozenset(ChangeKind)),))
        desk.end_first_look()
        day = date(2031, 1, 1)
        for number in range(2 * rounds(4)):  # a sender that is done before its kill doesn't count
            if kills == rounds(4):
                break
            for page in range(5 if number % 4 != 2 else 0):  # where nothing is new, what a kill left is all there is
                day += timedelta(days=1)
                desk.read(claim(day.isoformat(), stance=Stance.CONFIRMED), url=f"https://courier.example/{page}")
            house.target.taken.clear()
            sender = house.start("notify", "--now")
            if number % 2:
                house.target.taken.wait(timeout=30)  # this one falls on the send itself
            alive = house.kill(sender, house.luck.uniform(0, 0.2 if number % 2 else 1.5))
            kills += alive
            sends += alive and house.target.taken.is_set()
            house.let_leases_run_out()
        house.target.slowness = 0
        assert house.run("notify", "--now").returncode == 0

        assert faults(db) == []
        assert db.execute("SELECT count(*) FROM deliveries WHERE status != 'sent'").fetchone() == (0,)
        standing = [date.fromisoformat(edtf) for (edtf,) in db.execute("SELECT edtf FROM current_claims")]
    told = house.target.days()
    assert [str(day) for day in standing if not told[f"{day.day} {day:%B} {day.year}"]] == []
    repeated = sum(count - 1 for count in told.values())
    assert repeated <= sends * 5
    tell(
        f"kill -9 of notify, {kills} times",
        f"nothing lost; {sends} kills fell on a send, {repeated} dates told twice",
    )
