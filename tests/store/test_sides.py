"""Which claims speak for an answer, and which against."""

from datetime import date

import pytest

from store.answer import Answer, Status
from store.model import Event, Stance
from store.sides import Stand, stand

from .desk import window

TODAY = date(2026, 1, 5)


def answered(edtf: str | None, status: Status = Status.RUMOURED) -> Answer:
    return Answer(status, window(edtf) if edtf else None, 0.5, None, None, None, (), (), "Words.")


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
