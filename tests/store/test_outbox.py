from datetime import timedelta

import pytest

from store.model import ChangeKind
from store.outbox import (
    BACK_OFF,
    GIVE_UP_AFTER,
    GIVE_UP_ATTEMPTS,
    JITTER,
    LEASE,
    lease_due,
    mark_refused,
    mark_sent,
    owed,
    sent_since,
)
from store.owing import Target
from store.schema import open_store
from store.steps import News

from .desk import NOON, PAGE, PHONE, WATCH, Desk, claim

MAIL = Target("mail", frozenset(ChangeKind))
MOMENT = timedelta(seconds=1)


@pytest.fixture
def owing(desk: Desk) -> Desk:
    """A desk at which the phone is owed two changes."""
    desk.end_first_look()
    desk.read(claim("2026"))
    desk.read(claim("2027"))
    return desk


def take(desk: Desk, after: timedelta = timedelta(0), *, target: str = "phone", at_once: bool = False):
    return lease_due(desk.db, target, now=NOON + after, at_once=at_once)


def states(desk: Desk) -> set[tuple[object, ...]]:
    return set(desk.rows("SELECT status, attempts, lease, error FROM deliveries"))


def test_a_lease_has_all_that_a_target_is_owed(owing: Desk):
    lease = take(owing)

    changes = [(item.change.kind, item.change.before, item.change.after) for item in lease.news]
    assert changes == [
        (ChangeKind.NEW, None, claim("2026")),
        (ChangeKind.MOVED, claim("2026"), claim("2027")),
    ]
    assert lease.news[0] == News(WATCH, lease.news[0].change, PAGE, "courier.example", ids=(1,))


def test_a_target_that_is_owed_nothing_gets_no_lease(owing: Desk):
    assert take(owing, target="mail") is None


def test_what_is_leased_is_not_leased_again(owing: Desk):
    take(owing)

    assert take(owing) is None
    assert take(owing, LEASE - MOMENT, at_once=True) is None


def test_a_change_that_comes_while_others_are_sent_is_leased_alone(owing: Desk):
    take(owing)
    owing.read(claim("2028"))

    assert [item.change.after for item in take(owing).news] == [claim("2028")]


def test_two_processes_never_hold_the_same(owing: Desk, path):
    other = open_store(path)
    first = take(owing)

    assert first is not None
    assert lease_due(other, "phone", now=NOON, at_once=True) is None
    other.close()


def test_what_a_dead_sender_held_is_due_again_after_its_lease(owing: Desk):
    take(owing)

    assert len(take(owing, LEASE).news) == 2


def test_a_sender_that_outlived_its_lease_marks_nothing_that_another_holds(owing: Desk):
    late = take(owing)
    another = take(owing, LEASE)

    mark_sent(owing.db, late, now=NOON + LEASE)
    assert owing.rows("SELECT DISTINCT status FROM deliveries") == [("due",)]
    mark_sent(owing.db, another, now=NOON + LEASE)
    assert owing.rows("SELECT DISTINCT status FROM deliveries") == [("sent",)]


def test_a_change_that_comes_while_others_are_sent_waits_for_the_next_message(owing: Desk):
    lease = take(owing)
    owing.read(claim("2028"))
    mark_sent(owing.db, lease, now=NOON)

    assert [item.change.after for item in take(owing).news] == [claim("2028")]


def test_what_was_sent_is_marked_and_never_due_again(owing: Desk):
    mark_sent(owing.db, take(owing), now=NOON)

    assert states(owing) == {("sent", 1, None, None)}
    assert owing.rows("SELECT DISTINCT sent_at FROM deliveries") == [("2026-01-05T12:00:00Z",)]
    assert take(owing, timedelta(days=400), at_once=True) is None


def test_what_was_refused_stays_due_with_its_reason(owing: Desk):
    mark_refused(owing.db, take(owing), "it was full", now=NOON)

    assert states(owing) == {("due", 1, None, "it was full")}


def test_a_first_refusal_is_tried_again_by_the_next_run(owing: Desk):
    mark_refused(owing.db, take(owing), "it was full", now=NOON)

    assert take(owing) is not None


@pytest.mark.parametrize("refusals", range(1, len(BACK_OFF) + 2))
def test_a_target_that_refuses_is_left_alone_for_longer_and_longer(owing: Desk, refusals: int):
    now = timedelta(0)
    for n in range(refusals):
        mark_refused(owing.db, take(owing, now, at_once=True), "it was full", now=NOON + now)
        wait = BACK_OFF[min(n, len(BACK_OFF) - 1)]

    assert wait == timedelta(0) or take(owing, now + wait - MOMENT) is None
    assert take(owing, now + wait * (1 + JITTER)) is not None


def test_targets_that_were_refused_at_once_are_tried_at_different_times(owing: Desk):
    owing.targets = tuple(Target(str(n), frozenset(ChangeKind)) for n in range(20))
    owing.read(claim("2028"))
    for n in range(20):
        for _ in range(2):
            mark_refused(owing.db, take(owing, target=str(n), at_once=True), "it was full", now=NOON)

    (different,) = owing.rows("SELECT count(DISTINCT next_try) FROM deliveries WHERE attempts = 2")[0]
    assert different > 5


def refused(desk: Desk, times: int, after: timedelta) -> None:
    """Be refused so many times, spread evenly from now until *after*."""
    for n in range(times):
        now = after * n / (times - 1)
        mark_refused(desk.db, take(desk, now, at_once=True), "it was full", now=NOON + now)


def test_what_is_refused_for_too_long_is_given_up_and_stays_on_record(owing: Desk):
    refused(owing, GIVE_UP_ATTEMPTS, GIVE_UP_AFTER)

    assert states(owing) == {("given_up", GIVE_UP_ATTEMPTS, None, "it was full")}
    assert owing.rows("SELECT DISTINCT given_up_at FROM deliveries") == [("2026-01-12T12:00:00Z",)]
    assert take(owing, timedelta(days=400)) is None


@pytest.mark.parametrize(
    ("times", "after"), [(GIVE_UP_ATTEMPTS, GIVE_UP_AFTER - MOMENT), (GIVE_UP_ATTEMPTS - 1, GIVE_UP_AFTER)]
)
def test_nothing_is_given_up_before_it_was_tried_for_long_and_often(owing: Desk, times: int, after: timedelta):
    refused(owing, times, after)

    assert states(owing) == {("due", times, None, "it was full")}


def test_a_change_that_is_new_is_not_given_up_with_the_old(owing: Desk):
    refused(owing, GIVE_UP_ATTEMPTS - 1, GIVE_UP_AFTER - MOMENT)
    owing.read(claim("2028"))
    mark_refused(owing.db, take(owing, GIVE_UP_AFTER), "it was full", now=NOON + GIVE_UP_AFTER)

    assert owing.rows("SELECT status, count(*) FROM deliveries GROUP BY 1") == [("due", 1), ("given_up", 2)]


def test_what_was_given_up_is_tried_again_by_whoever_asks_for_it(owing: Desk):
    refused(owing, GIVE_UP_ATTEMPTS, GIVE_UP_AFTER)
    mark_sent(owing.db, take(owing, GIVE_UP_AFTER, at_once=True), now=NOON)

    assert states(owing) == {("sent", GIVE_UP_ATTEMPTS + 1, None, None)}


def test_what_came_after_a_daily_time_waits_for_the_next(owing: Desk):
    lease = lease_due(owing.db, "phone", now=NOON, at_once=False, up_to=NOON + timedelta(hours=1))

    assert [item.change.after for item in lease.news] == [claim("2026")]


def test_who_only_looks_takes_nothing(owing: Desk):
    assert [item.change.after for item in owed(owing.db, "phone")] == [claim("2026"), claim("2027")]
    assert states(owing) == {("due", 0, None, None)}
    assert owed(owing.db, "mail") == ()


def test_messages_are_counted_by_what_went_out_together(owing: Desk):
    lease = take(owing)
    for item in lease.news:
        mark_sent(owing.db, lease, now=NOON, ids=item.ids)
    owing.read(claim("2028"))
    owing.read(claim("2029"))
    mark_sent(owing.db, take(owing), now=NOON + timedelta(days=1))

    assert sent_since(owing.db, "phone", NOON) == 3
    assert sent_since(owing.db, "phone", NOON + timedelta(days=1)) == 1
    assert sent_since(owing.db, "mail", NOON) == 0


def test_a_part_that_was_sent_keeps_the_rest_leased(owing: Desk):
    lease = take(owing)
    later = NOON + LEASE - MOMENT
    mark_sent(owing.db, lease, now=later, ids=lease.news[0].ids)

    assert take(owing, LEASE) is None
    assert take(owing, 2 * LEASE) is not None


def test_nobody_waits_who_asks_for_it_now(owing: Desk):
    for _ in range(3):
        mark_refused(owing.db, take(owing, at_once=True), "it was full", now=NOON)

    assert take(owing) is None
    assert take(owing, at_once=True) is not None


def test_a_new_change_takes_what_was_refused_along(owing: Desk):
    for _ in range(3):
        mark_refused(owing.db, take(owing, at_once=True), "it was full", now=NOON)
    owing.read(claim("2028"))

    assert len(take(owing).news) == 3


def test_what_another_target_is_owed_hurries_nobody(owing: Desk):
    for _ in range(3):
        mark_refused(owing.db, take(owing, at_once=True), "it was full", now=NOON)
    owing.targets = (MAIL,)
    owing.read(claim("2028"))

    assert take(owing) is None


def test_targets_do_not_wait_for_each_other(owing: Desk):
    owing.targets = (PHONE, MAIL)
    owing.read(claim("2028"))
    mark_refused(owing.db, take(owing), "it was full", now=NOON)
    mark_sent(owing.db, take(owing, target="mail"), now=NOON)

    assert sorted(owing.rows("SELECT target, status, count(*) FROM deliveries GROUP BY 1, 2")) == [
        ("mail", "sent", 1),
        ("phone", "due", 3),
    ]


def test_a_lease_that_ran_out_can_no_longer_mark(owing: Desk):
    late = take(owing)
    take(owing, LEASE)
    mark_refused(owing.db, late, "too late", now=NOON + LEASE)

    assert {error for (*_, error) in states(owing)} == {None}


@pytest.mark.parametrize("refusals", [0, 3])
def test_a_clock_that_went_back_holds_nothing_up(owing: Desk, refusals: int):
    for _ in range(refusals):
        mark_refused(owing.db, take(owing, at_once=True), "it was full", now=NOON)
    if not refusals:
        take(owing)  # by a sender that died

    assert len(take(owing, -timedelta(days=400)).news) == 2
