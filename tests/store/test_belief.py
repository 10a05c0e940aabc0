"""Whether to believe an answer, in a few words."""

from dataclasses import replace
from datetime import date

import pytest

from store.answer import Answer, Heard, Status, answer
from store.belief import chances, record_behind, right, sure, voiced
from store.groups import grouped
from store.model import Event, Stance
from store.records import Record, by_name
from store.timeline import Point

from .desk import claim, window

TODAY = date(2026, 1, 5)


def heard(edtf: str, site: str, credit: str | None = None, stance: Stance = Stance.EXPECTED) -> Heard:
    return Heard(claim(edtf, credit=credit, stance=stance), f"https://{site}/", site, date(2026, 1, 2))


def point(edtf: str, site: str, credit: str | None = None) -> Point:
    about = 1, date(2026, 1, 2), window(edtf), Stance.EXPECTED, Event.RELEASE
    return Point(*about, site, "news", credit or site, "Q.", f"https://{site}/")


def record(name: str, *, voice: bool = False) -> Record:
    return Record(name, voice, "news", 2, 2, 1, 30.0, 90, 0.1, 0.2, 1.2)


def test_what_may_come_adds_up_and_agrees_with_the_answer():
    found = answer([heard("2027-01/2027-04", "a.example"), heard("2028", "b.example")], day=TODAY)

    (sooner, _), (best, probability), (later, _) = parts = chances(found)

    assert (sooner, best, later) == ("sooner", "2028", "later")
    assert probability == found.probability
    assert sum(share for _, share in parts) == pytest.approx(1)


def test_nothing_is_sooner_than_a_window_that_has_begun_or_later_than_one_that_stays_open():
    begun = answer([heard("2026", "a.example")], day=TODAY)
    vague = answer([heard("2027/..", "a.example")], day=TODAY)

    assert [name for name, _ in chances(begun)] == ["2026", "later"]
    assert [name for name, _ in chances(vague)] == ["sooner", "2027 or later"]


@pytest.mark.parametrize(("status", "edtf"), [(Status.RELEASED, "2025-03-04"), (Status.UNANNOUNCED, None)])
def test_where_no_window_lies_ahead_nothing_is_likely(status: Status, edtf: str | None):
    found = Answer(status, window(edtf) if edtf else None, 1.0, None, None, None, (), (), "Words.")

    assert chances(found) == []


def test_a_record_is_told_by_name_unless_the_name_stands_beside_it():
    assert right(record("a.example")) == "a.example was right 2 of 3"
    assert right(record("a.example"), "a.example") == "right 2 of 3"


def test_a_voice_s_own_record_comes_before_that_of_its_site():
    known = by_name([record("a.example"), record("Ann Lee", voice=True)])
    said = [point("2027", "a.example", "Ann Lee"), point("2027", "a.example"), point("2027", "b.example", "Bea Fox")]

    found = [record_behind(one, known) for one in said]

    assert [one.name if one else None for one in found] == ["Ann Lee", "a.example", None]


def test_a_record_of_dates_stands_beside_no_word_on_a_renewal_or_the_filming():
    renewed = replace(point("2027", "a.example"), event=Event.RENEWAL)

    assert record_behind(renewed, by_name([record("a.example")])) is None


def test_how_many_say_so_is_told_with_the_first_that_has_a_record():
    known = by_name([record("b.example")])
    found = Answer(Status.RUMOURED, window("2027"), 0.5, None, None, None, (), (), "Words.")
    said = [point("2027", "a.example"), point("2027", "b.example"), point("2029", "c.example")]

    assert voiced(grouped(said, found, TODAY), known, over=False) == (
        "2 voices say so (b.example was right 2 of 3 before), 1 voice says otherwise"
    )
    assert voiced(grouped(said[:1], found, TODAY), known, over=False) == "1 voice says so, none says otherwise"
    assert voiced(grouped(said[1:], found, TODAY), {}, over=True) == "1 voice says so, 1 voice had said otherwise"
    assert "(b.example was right 2 of 3 elsewhere)" in voiced(grouped(said[1:], found, TODAY), known, over=True)
    assert voiced([], known, over=False) == ""


def test_how_sure_that_is_goes_with_how_likely():
    assert [sure(share) for share in (0.99, 0.85, 0.6, 0.5, 0.1)] == [
        "almost certain",
        "very likely",
        "likely",
        "as likely as not",
        "a guess",
    ]
