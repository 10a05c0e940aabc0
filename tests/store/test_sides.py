"""Which claims speak for an answer, and which against."""

from datetime import date

import pytest

from store.answer import Answer, Evidence, Heard, Status
from store.model import Event, Stance
from store.moves import moved, until
from store.sides import Stand, sides, stand, voices
from store.timeline import Answered, Point

from .desk import claim, window

TODAY = date(2026, 1, 5)


def answered(edtf: str | None, status: Status = Status.RUMOURED, *evidence: Evidence) -> Answer:
    return Answer(status, window(edtf) if edtf else None, 0.5, None, None, None, (), evidence, "Words.")


@pytest.mark.parametrize(
    ("edtf", "stance", "expected"),
    [
        ("2027-01/2027-04", Stance.EXPECTED, Stand.FOR),
        ("2027", Stance.CONFIRMED, Stand.FOR),
        ("2027-02", Stance.DENIED, Stand.AGAINST),
        ("2028", Stance.DENIED, Stand.OPEN),
        ("2026-09/2026-12", Stance.EXPECTED, Stand.AGAINST),
        ("2025/..", Stance.EXPECTED, Stand.OPEN),
        ("2024", Stance.CONFIRMED, Stand.PAST),
        (None, Stance.UNANNOUNCED, Stand.OPEN),
        (None, Stance.CANCELLED, Stand.AGAINST),
    ],
)
def test_a_claim_stands_where_its_window_and_stance_put_it(edtf: str | None, stance: Stance, expected: Stand):
    said = window(edtf) if edtf else None

    assert stand(Event.RELEASE, stance, said, answered("2027-01/2027-04"), TODAY) is expected


def test_what_is_said_of_filming_is_near():
    assert stand(Event.FILMING_END, Stance.CONFIRMED, window("2025"), answered("2027"), TODAY) is Stand.NEAR


def test_what_else_was_confirmed_of_a_season_that_is_out_stands_against():
    out = answered("2023-10-06", Status.RELEASED)

    assert stand(Event.RELEASE, Stance.CONFIRMED, window("2023-10-05"), out, TODAY) is Stand.AGAINST


def test_without_a_window_those_speak_for_it_who_know_none():
    nothing = answered(None, Status.UNANNOUNCED)

    assert stand(Event.RELEASE, Stance.UNANNOUNCED, None, nothing, TODAY) is Stand.FOR
    assert stand(Event.RELEASE, Stance.EXPECTED, window("2027"), nothing, TODAY) is Stand.AGAINST


def test_who_names_the_very_window_comes_before_who_weighs_more():
    heavy = Evidence(Heard(claim("2027"), "https://a.example/", "a.example", TODAY), "a.example", 0.6, "a")
    exact = Evidence(Heard(claim("2027-01"), "https://b.example/", "b.example", TODAY), "b.example", 0.1, "b")
    against = Evidence(Heard(claim("2029"), "https://c.example/", "c.example", TODAY), "c.example", 0.3, "c")

    listed = sides(answered("2027-01", Status.RUMOURED, heavy, against, exact), TODAY)

    assert [(side.stand, [one.words for one in side.evidence]) for side in listed] == [
        (Stand.FOR, ["b", "a"]),
        (Stand.AGAINST, ["c"]),
    ]


def test_an_answer_that_never_moved_has_no_steps():
    assert moved([Answered(TODAY, None, None, window("2027"))] * 3) == ""


def point(edtf: str, origin: str, said: str = "2026-01-02", until: str | None = None) -> Point:
    gone = date.fromisoformat(until) if until else None
    day, where = date.fromisoformat(said), f"https://{origin}/"
    return Point(1, day, window(edtf), Stance.EXPECTED, Event.RELEASE, origin, "news", origin, origin, "", where, gone)


def test_on_each_side_an_origin_is_one_voice_however_often_it_says_so():
    said = [point("2027", "a.example"), point("2027-06", "a.example"), point("2027", "b.example")]
    other = [
        point("2029", "a.example"),
        point("2030", "c.example", until="2026-01-04"),
        point("2027", "d.example", "2026-01-06"),
    ]

    assert voices([*said, *other], answered("2027"), TODAY) == {Stand.FOR: 2, Stand.AGAINST: 1, Stand.BEFORE: 1}
    assert voices(other[1:2], answered("2027"), date(2026, 1, 3)) == {Stand.AGAINST: 1}


def test_today_s_answer_is_a_step_and_takes_the_place_of_one_kept_today():
    kept = [Answered(date(2026, 1, day), None, None, window("2027")) for day in (1, 5)]
    now = answered("2028")

    assert [one.day for one in until(kept, now, TODAY)] == [date(2026, 1, 1), TODAY]
    assert moved(until(kept, now, TODAY)) == "2027 (Jan 2026) → 2028 (Jan 2026)"


def test_of_many_steps_the_first_and_the_latest_are_told():
    steps = [Answered(date(2020, month, 1), None, None, window(f"20{20 + month}")) for month in range(1, 12)]

    assert moved(steps).startswith("2021 (Jan 2020) → … → 2026 (Jun 2020)")
    assert moved(steps).endswith("2031 (Nov 2020)")
