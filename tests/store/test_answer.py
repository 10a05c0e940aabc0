from datetime import date
from itertools import permutations

import pytest

from store.answer import Heard, answer
from store.model import Claim, Event, Stance

from .desk import claim, window

DAY = date(2026, 1, 5)
CANCELLED = claim(None, stance=Stance.CANCELLED)
NO_DATE = claim(None, stance=Stance.UNANNOUNCED)


def heard(one: Claim, since: str = "2026-01-01", site: str = "courier.example") -> Heard:
    return Heard(one, f"https://{site}/", site, date.fromisoformat(since))


def confirmed(edtf: str, **more: object) -> Claim:
    return claim(edtf, stance=Stance.CONFIRMED, **more)


CASES = {
    "nothing": ([], None, None),
    "one confirmed": ([heard(confirmed("2026-03-04"))], "2026-03-04", Stance.CONFIRMED),
    "the newest of two confirmed": (
        [heard(confirmed("2026-03-04"), "2025-12-01"), heard(confirmed("2026-06-07"), "2025-12-20")],
        "2026-06-07",
        Stance.CONFIRMED,
    ),
    "the narrower of two confirmed on one day": (
        [heard(confirmed("2026")), heard(confirmed("2026-06-07")), heard(confirmed("2026-06"))],
        "2026-06-07",
        Stance.CONFIRMED,
    ),
    "confirmed before any number of newer guesses": (
        [heard(confirmed("2026-03-04"), "2025-01-01"), *[heard(claim("2027"), f"2026-01-0{n}") for n in range(1, 5)]],
        "2026-03-04",
        Stance.CONFIRMED,
    ),
    "confirmed and over": ([heard(confirmed("2025-03-04"), "2025-01-01")], "2025-03-04", Stance.CONFIRMED),
    "cancelled after it was confirmed": (
        [heard(confirmed("2026-03-04"), "2025-12-01"), heard(CANCELLED, "2025-12-20")],
        None,
        Stance.CANCELLED,
    ),
    "confirmed after it was cancelled": (
        [heard(CANCELLED, "2025-12-01"), heard(confirmed("2026-03-04"), "2025-12-20")],
        "2026-03-04",
        Stance.CONFIRMED,
    ),
    "one guess": ([heard(claim("2026"))], "2026", Stance.EXPECTED),
    "the guess that most overlap": (
        [heard(claim("2026-05/2026-08")), heard(claim("2026-06")), heard(claim("2026-08")), heard(claim("2028"))],
        "2026-05/2026-08",
        Stance.EXPECTED,
    ),
    "the narrowest of guesses that as many overlap": (
        [heard(claim("2026")), heard(claim("2026-06")), heard(claim("2026-05/2026-08"))],
        "2026-06",
        Stance.EXPECTED,
    ),
    "the newest of guesses as good": (
        [heard(claim("2026-03"), "2025-12-01"), heard(claim("2026-07"), "2025-12-20")],
        "2026-07",
        Stance.EXPECTED,
    ),
    "an open window is the widest": (
        [heard(claim("2026-06/..")), heard(claim("2026-06/2026-12"))],
        "2026-06/2026-12",
        Stance.EXPECTED,
    ),
    "guesses that are over do not count": (
        [heard(claim("2025-06")), heard(claim("2025-06")), heard(claim("2026-06"))],
        "2026-06",
        Stance.EXPECTED,
    ),
    "only guesses that are over": ([heard(claim("2025"))], None, None),
    "a guess before no date yet": ([heard(NO_DATE), heard(claim("2026"))], "2026", Stance.EXPECTED),
    "no date yet": ([heard(NO_DATE)], None, Stance.UNANNOUNCED),
    "other events do not answer": ([heard(confirmed("2026-02", event=Event.FILMING_START))], None, None),
    "a denial does not answer": ([heard(claim("2026", stance=Stance.DENIED))], None, None),
}


@pytest.mark.parametrize(("said", "edtf", "stance"), CASES.values(), ids=CASES.keys())
def test_answer_follows_the_rule(said, edtf, stance):
    for order in permutations(said):
        found = answer(order, day=DAY)
        assert (found.window, found.stance) == (window(edtf) if edtf else None, stance)


WORDS = {
    "Nothing was heard yet.": [],
    "No date is known yet, says courier.example.": [heard(NO_DATE)],
    "Confirmed for 4 March 2026, says Northlight.": [heard(confirmed("2026-03-04", credit="Northlight"))],
    "Confirmed for 2026, says a.example and 1 more.": [
        heard(confirmed("2026"), site="a.example"),
        heard(confirmed("2026"), site="b.example"),
        heard(confirmed("2026"), site="a.example"),
    ],
    "It was set for 2025, says courier.example.": [heard(confirmed("2025"))],
    "It will not be made: courier.example said so.": [heard(CANCELLED)],
    "Expected 2026; says courier.example.": [heard(claim("2026"))],
    "Expected June 2026; 2 of 3 claims fit.": [heard(claim("2026")), heard(claim("2026-06")), heard(claim("2028"))],
}


@pytest.mark.parametrize(("words", "said"), WORDS.items(), ids=list(WORDS))
def test_answer_is_said_in_a_sentence(words, said):
    assert answer(said, day=DAY).words == words


def test_answer_gives_the_claims_that_speak_for_it():
    fits, other = heard(claim("2026-06")), heard(claim("2028"))
    wider = heard(claim("2026"))

    assert answer([fits, other, wider], day=DAY).why == (fits, wider)
