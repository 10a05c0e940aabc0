from datetime import timedelta

import pytest

from store.flapping import SETTLING, tell_what_lasted
from store.model import ChangeKind, Stance
from store.owing import Target

from .desk import PHONE, Desk, claim

A = claim("2026-03", "It comes in March.")
B = claim("2026-09", "It comes in September.")
NO_DATE = claim(None, "No date has been given yet.", stance=Stance.UNANNOUNCED)
SOON, LATER = timedelta(hours=3), SETTLING + timedelta(hours=1)


@pytest.fixture
def past_first_look(desk: Desk) -> Desk:
    desk.end_first_look()
    return desk


def told(desk: Desk) -> list[str]:
    """Return the changes that somebody is owed, in the order in which they are."""
    rows = desk.rows(
        """SELECT kind, before.edtf, after.edtf FROM deliveries JOIN changes ON changes.id = change_id
        LEFT JOIN claims AS before ON before.id = before_id LEFT JOIN claims AS after ON after.id = after_id
        ORDER BY deliveries.id"""
    )
    return [f"{kind}: {before} > {after}" for kind, before, after in rows]


def settle(desk: Desk) -> int:
    return tell_what_lasted(desk.db, at=desk.at, targets=desk.targets)


def test_a_page_that_says_a_then_b_then_a_is_told_once(past_first_look: Desk):
    desk = past_first_look
    for said in (A, B, A):
        desk.read(said)

    assert told(desk) == ["new: None > 2026-03", "moved: 2026-03 > 2026-09"]


def test_a_page_that_goes_on_turning_round_is_told_once(past_first_look: Desk):
    desk = past_first_look
    for said in (A, B, A, B, A, B, A, B):
        desk.read(said)
        settle(desk)
    desk.at += LATER
    settle(desk)

    assert told(desk) == ["new: None > 2026-03", "moved: 2026-03 > 2026-09"]


def test_a_return_that_lasts_is_told_once_it_has(past_first_look: Desk):
    desk = past_first_look
    for said in (A, B, A):
        desk.read(said)

    desk.at += SETTLING - timedelta(minutes=1)
    assert settle(desk) == 0
    desk.at += timedelta(minutes=1)
    assert settle(desk) == 1
    assert settle(desk) == 0
    assert told(desk)[2:] == ["moved: 2026-09 > 2026-03"]


def test_a_return_that_lasts_is_told_to_those_who_heard_what_it_undid(past_first_look: Desk):
    desk = past_first_look
    desk.targets = (PHONE,)
    desk.read(A)
    desk.read(B)
    desk.targets = (PHONE, Target("mail", frozenset(ChangeKind)))
    desk.read(A)
    desk.at += LATER
    settle(desk)

    assert {target for (target,) in desk.rows("SELECT target FROM deliveries")} == {"phone"}


def test_a_return_after_a_long_time_is_told_at_once(past_first_look: Desk):
    desk = past_first_look
    desk.read(A)
    desk.read(B)
    desk.at += LATER
    desk.read(A)

    assert told(desk)[2:] == ["moved: 2026-09 > 2026-03"]


def test_what_comes_after_a_return_is_told(past_first_look: Desk):
    desk = past_first_look
    for said in (A, B, A, claim("2027", "It comes in 2027.")):
        desk.read(said)

    assert told(desk)[2:] == ["moved: 2026-03 > 2027"]
    desk.at += LATER
    assert settle(desk) == 0


def test_a_withdrawn_claim_that_comes_back_soon_is_not_new(past_first_look: Desk):
    desk = past_first_look
    desk.read(A)
    desk.at += LATER
    desk.read()
    desk.at += SOON
    desk.read(A)

    assert told(desk) == ["new: None > 2026-03", "withdrawn: 2026-03 > None"]


def test_a_withdrawn_claim_that_comes_back_late_is_new(past_first_look: Desk):
    desk = past_first_look
    desk.read(A)
    desk.at += LATER
    desk.read()
    desk.at += LATER
    desk.read(A)

    assert told(desk)[2:] == ["new: None > 2026-03"]


def test_nobody_hears_of_a_return_who_did_not_hear_that_it_was_gone(past_first_look: Desk):
    desk = past_first_look
    desk.targets = (Target("phone", frozenset({ChangeKind.NEW})),)
    desk.read(A)
    desk.at += LATER
    desk.read()
    desk.read(A)
    desk.at += LATER
    settle(desk)

    assert told(desk) == ["new: None > 2026-03"]


def test_a_date_at_last_that_is_gone_again_at_once_is_told_once(past_first_look: Desk):
    desk = past_first_look
    for said in (NO_DATE, A, NO_DATE, A):
        desk.read(said)

    assert told(desk) == ["new: None > 2026-03"]


def test_surer_and_less_sure_and_surer_again_is_told_once(past_first_look: Desk):
    desk = past_first_look
    sure = claim("2026-03", "It comes in March.", stance=Stance.CONFIRMED)
    for said in (A, sure, A, sure):
        desk.read(said)

    assert told(desk) == ["new: None > 2026-03", "firmed: 2026-03 > 2026-03"]


def test_two_pages_that_say_different_things_do_not_flap(past_first_look: Desk):
    desk = past_first_look
    desk.read(A)
    desk.read(B, url="https://other.example/1")
    desk.read(B)
    desk.read(A, url="https://other.example/1")

    assert told(desk)[2:] == ["moved: 2026-03 > 2026-09", "moved: 2026-09 > 2026-03"]


def test_what_a_first_look_found_may_be_withdrawn_at_once(desk: Desk):
    desk.read(A)
    desk.end_first_look()
    desk.read()

    assert told(desk) == ["new: None > 2026-03", "withdrawn: 2026-03 > None"]


def test_a_clock_that_goes_back_neither_tells_twice_nor_loses(past_first_look: Desk):
    desk = past_first_look
    desk.read(A)
    desk.read(B)
    desk.at -= timedelta(days=400)
    desk.read(A)
    settle(desk)
    desk.at += timedelta(days=400) + LATER
    settle(desk)

    assert told(desk)[2:] == ["moved: 2026-09 > 2026-03"]


def test_a_return_that_was_itself_undone_hides_nothing_that_comes_later(past_first_look: Desk):
    desk = past_first_look
    other = claim("2028", "It comes in 2028.")
    for said in (A, B, A, B, other, A, B):
        desk.read(said)

    assert told(desk)[2:] == ["moved: 2026-09 > 2028", "moved: 2028 > 2026-03", "moved: 2026-03 > 2026-09"]
