"""The claims of a watch as its page lists them."""

from datetime import date

from store.answer import Answer, Evidence, Heard, Status
from store.model import Claim, Event, Stance
from store.sides import Stand
from store.timeline import Point
from store.web.groups import cut, grouped, stood

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


def point(
    number: int, said: Claim = SAID, *, voice: str = "Ann Lee", origin: str = "Ann Lee", gone: bool = False
) -> Point:
    until = TODAY if gone else None
    site = "a.example"
    return Point(
        number,
        TODAY,
        said.window,
        said.stance,
        said.event,
        site,
        "news",
        voice,
        origin,
        "Q.",
        "https://a.example/",
        until,
    )


def test_a_group_is_named_by_those_who_speak_in_it_not_by_its_origin():
    (group,) = grouped(
        [point(1, voice="Bo Ryu", origin="Netflix"), point(2, voice="Cy Moon", origin="Netflix")], FOUND, TODAY
    )

    assert (group.title, group.alone) == ("Cy Moon, Bo Ryu", False)  # the heavier first


def test_one_origin_that_says_two_things_stands_on_two_sides():
    other = claim("2029-01-01", "2029-12-31")
    groups = grouped([point(1, other), point(2), point(3, gone=True)], FOUND, TODAY)

    assert [(group.stand, [one.claim_id for one in group.points]) for group in groups] == [
        (Stand.FOR, [2]),
        (Stand.AGAINST, [1]),
        (Stand.BEFORE, [3]),
    ]


def test_what_bears_less_is_folded_unless_the_claim_that_is_asked_for_is_in_it():
    filming = Claim(Event.FILMING_START, SAID.window, Stance.CONFIRMED, None, "It films.")
    groups = grouped([point(1, filming), point(2)], FOUND, TODAY)

    assert [(side.stand, side.count, side.folded) for side in stood(groups, None)] == [
        (Stand.FOR, 1, False),
        (Stand.NEAR, 1, True),
    ]
    assert not any(side.folded for side in stood(groups, 1))


def test_a_page_is_full_at_its_size_and_a_long_group_goes_on():
    groups = grouped([point(number) for number in range(5)], FOUND, TODAY)

    assert [[len(group.points) for group in page] for page in cut(groups, 2)] == [[2], [2], [1]]
