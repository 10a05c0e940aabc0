"""The claims of a watch as its page lists them."""

from datetime import date

from store.answer import Answer, Evidence, Heard, Status
from store.groups import grouped
from store.model import Claim, Event, Stance
from store.timeline import Point
from store.web.groups import cut, headings, stood

from .shelf import claim

TODAY = date(2026, 1, 5)
SAID = claim("2027-03-01", "2027-03-31")
FOUND = Answer(
    Status.RUMOURED,
    SAID.window,
    0.5,
    None,
    None,
    None,
    (),
    (Evidence(Heard(SAID, "https://a.example/", "a.example", TODAY, 2), "a.example", 0.6, "a"),),
    "Words.",
)


def point(number: int, said: Claim = SAID) -> Point:
    about = number, TODAY, said.window, said.stance, said.event
    return Point(*about, "a.example", "news", "Ann Lee", "Q.", "https://a.example/")


def test_what_bears_less_is_folded_unless_the_claim_that_is_asked_for_is_in_it():
    filming = Claim(Event.FILMING_START, SAID.window, Stance.CONFIRMED, None, "It films.")
    groups = grouped([point(1, filming), point(2)], FOUND, TODAY)

    heads = headings(groups, over=False)
    assert [(side.head, side.folded) for side in stood(groups, None, heads)] == [
        ("says so: 1 voice, 1 claim", False),
        ("bears on it: filming, a renewal, a trailer: 1 voice, 1 claim", True),
    ]
    assert not any(side.folded for side in stood(groups, 1, heads))


def test_a_page_is_full_at_its_size_and_a_long_group_goes_on():
    groups = grouped([point(number) for number in range(5)], FOUND, TODAY)

    pages = cut(groups, 2)
    assert [[len(group.points) for group in page] for page in pages] == [[2], [2], [1]]
    assert {group.claims for page in pages for group in page} == {5}  # a voice has as many on whatever page
