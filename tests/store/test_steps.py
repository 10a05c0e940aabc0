"""Steps of a date, joined for a target that was away."""

import pytest

from store.digest import compose
from store.model import Change, ChangeKind, Stance
from store.steps import News, joined

from .desk import PAGE, WATCH, claim

NO_DATE = claim(None, "No date has been given yet.", stance=Stance.UNANNOUNCED)
YEAR = claim("2026")
MAY = claim("2026-05")
MID = claim("2026-05/2026-08")
NEXT = claim("2027")
DAY = claim("2026-07-08", stance=Stance.CONFIRMED)

NEW, MOVED, NARROWED, FIRMED = ChangeKind.NEW, ChangeKind.MOVED, ChangeKind.NARROWED, ChangeKind.FIRMED
WITHDRAWN = ChangeKind.WITHDRAWN

STEPS = {
    "a date that came and moved is new where it is": (
        [(NEW, None, YEAR), (MOVED, YEAR, NEXT)],
        [(NEW, None, NEXT)],
    ),
    "two moves are one": ([(MOVED, YEAR, NEXT), (MOVED, NEXT, claim("2028"))], [(MOVED, YEAR, claim("2028"))]),
    "a way out and most of the way back is a narrower date": (
        [(MOVED, YEAR, NEXT), (MOVED, NEXT, MAY)],
        [(NARROWED, YEAR, MAY)],
    ),
    "what was narrowed and then confirmed is confirmed": (
        [(NARROWED, YEAR, MID), (FIRMED, MID, DAY)],
        [(FIRMED, YEAR, DAY)],
    ),
    "a date that went in the end went": ([(MOVED, YEAR, NEXT), (WITHDRAWN, NEXT, None)], [(WITHDRAWN, YEAR, None)]),
    "no date yet is where a new date comes from": (
        [(WITHDRAWN, YEAR, NO_DATE), (NEW, NO_DATE, NEXT)],
        [(MOVED, YEAR, NEXT)],
    ),
    "dates of different ways stay apart": (
        [(MOVED, YEAR, NEXT), (MOVED, MAY, claim("2026-06"))],
        [(MOVED, YEAR, NEXT), (MOVED, MAY, claim("2026-06"))],
    ),
}


def news(kind, before, after, number=0, **more):
    told = {"watch": WATCH, "page": PAGE, "site": "courier.example", **more}
    return News(change=Change(kind, before, after), ids=(number,), **told)


@pytest.mark.parametrize(("steps", "told"), STEPS.values(), ids=list(STEPS))
def test_steps_are_joined(steps, told):
    one = joined([news(*step, number=n) for n, step in enumerate(steps)])

    assert [(item.change.kind, item.change.before, item.change.after) for item in one] == told
    assert sorted(number for item in one for number in item.ids) == list(range(len(steps)))


BACK = {
    "Release: 2026 (expected) again, after 2027 (expected) for a while": [(MOVED, YEAR, NEXT), (MOVED, NEXT, YEAR)],
    "Release: 2027 (expected), said for a while and no longer": [(NEW, None, NEXT), (WITHDRAWN, NEXT, None)],
    "Release: 2026 (expected) again, after it was gone for a while": [(WITHDRAWN, YEAR, None), (NEW, None, YEAR)],
}


@pytest.mark.parametrize(("words", "steps"), BACK.items(), ids=list(BACK))
def test_what_is_back_where_it_was_is_told_as_just_that(words, steps):
    (message,) = compose([news(*step, number=n) for n, step in enumerate(steps)])

    assert message.subject == f"The Lighthouse Shift, season 2: {words}"
    assert message.ids == (0, 1)


def test_steps_on_different_pages_stay_apart():
    told = joined([news(MOVED, YEAR, NEXT), news(MOVED, NEXT, YEAR, page="https://other.example/")])

    assert len(told) == 2


def test_what_a_first_look_found_is_no_step():
    assert len(joined([news(NEW, None, YEAR, first_look=True), news(MOVED, YEAR, NEXT)])) == 2


def test_a_source_that_works_again_says_it_once():
    failing, recovered = ChangeKind.SOURCE_FAILING, ChangeKind.SOURCE_RECOVERED
    (one,) = joined([news(failing, None, None, 1, watch=None), news(recovered, None, None, 2, watch=None)])

    assert (one.change.kind, one.ids) == (recovered, (1, 2))
