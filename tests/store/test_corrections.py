from datetime import date

import pytest

from store import hearsay, queries
from store.answer import Status, answer
from store.corrections import mute_site, reject_claim, set_out
from store.errors import StoreError

from .desk import PHONE, WATCH, Desk, claim

MISREAD = claim("2026-03", "The festival is in March.")
RIGHT = claim("2027", "It comes in 2027.")
ELSEWHERE = "https://www.herald.example/lighthouse"


def edtfs(desk: Desk) -> list[str]:
    return [row["edtf"] for row in queries.claims(desk.db)]


def owed(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT kind FROM changes JOIN deliveries ON change_id = changes.id ORDER BY changes.id")


def corrections(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT kind, detail, owed FROM changes WHERE kind IN ('corrected', 'released') ORDER BY id")


def test_a_rejected_claim_is_kept_and_does_not_count(desk: Desk):
    desk.read(MISREAD, RIGHT)
    reject_claim(desk.db, 1, at=desk.at)

    assert edtfs(desk) == ["2027"]
    assert [one.claim.edtf for one in hearsay.heard(desk.db, WATCH.slug)] == ["2027"]
    kept = {row["edtf"]: row["rejected"] for row in queries.claims(desk.db, current=False)}
    assert kept["2027"] is None
    assert kept["2026-03"]


def test_a_rejected_claim_is_not_told_again_when_it_is_seen_anew(desk: Desk):
    desk.end_first_look()
    desk.read(MISREAD)
    reject_claim(desk.db, 1, at=desk.at)
    desk.read()
    desk.read(MISREAD)

    assert owed(desk) == [("new",)]
    assert edtfs(desk) == []


def test_a_claim_that_takes_a_rejected_one_s_place_is_new(desk: Desk):
    desk.end_first_look()
    desk.read(MISREAD)
    reject_claim(desk.db, 1, at=desk.at)
    desk.read(RIGHT)

    assert owed(desk) == [("new",), ("new",)]


def test_another_page_may_claim_what_was_rejected_on_one(desk: Desk):
    desk.end_first_look()
    desk.read(MISREAD)
    reject_claim(desk.db, 1, at=desk.at)
    desk.read(MISREAD, url=ELSEWHERE)

    assert owed(desk) == [("new",), ("new",)]


def test_a_rejection_can_be_undone(desk: Desk):
    desk.read(MISREAD)
    reject_claim(desk.db, 1, at=desk.at)
    desk.read()
    desk.read(MISREAD)  # a row of its own, rejected like the first
    reject_claim(desk.db, 2, at=desk.at, undo=True)

    assert edtfs(desk) == ["2026-03"]
    assert desk.rows("SELECT count(*) FROM claims WHERE rejected IS NOT NULL") == [(0,)]
    assert corrections(desk) == [
        ("corrected", "claim 1 rejected: release, March 2026 (expected)", 0),
        ("corrected", "claim 2 counts again: release, March 2026 (expected)", 0),
    ]


def test_a_muted_site_is_neither_counted_nor_told(desk: Desk):
    desk.end_first_look()
    desk.read(RIGHT)
    mute_site(desk.db, "WWW.courier.example", at=desk.at)
    desk.read(claim("2028", "It comes in 2028."))
    desk.read(claim("2029", "It comes in 2029."), url=ELSEWHERE)

    assert edtfs(desk) == ["2029"]
    assert owed(desk) == [("new",), ("new",)]
    assert [one.claim.edtf for one in hearsay.heard(desk.db, WATCH.slug)] == ["2029"]


def test_a_muted_site_corroborates_nothing(desk: Desk):
    desk.end_first_look()
    desk.read(RIGHT)
    mute_site(desk.db, "courier.example", at=desk.at)
    desk.read(RIGHT, url=ELSEWHERE)

    assert desk.rows("SELECT kind, quiet FROM changes WHERE after_id = 2") == [("new", None)]


def test_a_site_can_be_heard_again(desk: Desk):
    desk.end_first_look()
    desk.read(RIGHT)
    mute_site(desk.db, "courier.example", at=desk.at)
    mute_site(desk.db, "courier.example", at=desk.at, undo=True)
    desk.read(claim("2028", "It comes in 2028."))

    assert edtfs(desk) == ["2028"]
    assert owed(desk) == [("new",), ("moved",)]
    assert [detail for _, detail, _ in corrections(desk)] == [
        "courier.example muted",
        "courier.example is heard again",
    ]


def test_a_site_that_was_never_met_can_be_muted(desk: Desk):
    desk.end_first_look()
    mute_site(desk.db, "herald.example", at=desk.at)
    desk.read(RIGHT, url=ELSEWHERE)

    assert edtfs(desk) == []
    assert owed(desk) == []


def test_out_is_the_answer_and_is_told(desk: Desk):
    desk.read(RIGHT)
    words = set_out(desk.db, WATCH.slug, date(2026, 1, 2), today=desk.at.date(), at=desk.at, targets=[PHONE])

    assert words == "the-lighthouse-shift-2 is out since 2026-01-02, you said"
    assert corrections(desk) == [("released", words, 1)]
    found = answer(hearsay.heard(desk.db, WATCH.slug), day=desk.at.date(), out_on=hearsay.out_on(desk.db, WATCH.slug))
    assert (found.status, found.words) == (Status.RELEASED, "It is out since 2 January 2026, you said.")


def test_out_can_be_undone(desk: Desk):
    set_out(desk.db, WATCH.slug, desk.at.date(), today=desk.at.date(), at=desk.at)
    set_out(desk.db, WATCH.slug, desk.at.date(), today=desk.at.date(), at=desk.at, undo=True)

    assert hearsay.out_on(desk.db, WATCH.slug) is None
    assert [kind for kind, *_ in corrections(desk)] == ["released", "corrected"]


def test_what_makes_no_sense_is_refused_in_one_line_and_changes_nothing(desk: Desk):
    desk.read(RIGHT)
    wrong = [
        lambda: reject_claim(desk.db, 9, at=desk.at),
        lambda: reject_claim(desk.db, 1, at=desk.at, undo=True),
        lambda: mute_site(desk.db, "https://courier.example/", at=desk.at),
        lambda: mute_site(desk.db, " ", at=desk.at),
        lambda: mute_site(desk.db, "courier.example", at=desk.at, undo=True),
        lambda: set_out(desk.db, "nothing-2", desk.at.date(), today=desk.at.date(), at=desk.at),
        lambda: set_out(desk.db, WATCH.slug, date(2026, 2, 1), today=desk.at.date(), at=desk.at),
        lambda: set_out(desk.db, WATCH.slug, desk.at.date(), today=desk.at.date(), at=desk.at, undo=True),
    ]
    for correct in wrong:
        with pytest.raises(StoreError) as raised:
            correct()
        assert "\n" not in str(raised.value)
    assert corrections(desk) == []
