"""A page with four dates of which one is reworded, one moves, one goes and one comes, in every way that can happen."""

from itertools import permutations
from typing import NamedTuple

import pytest

from store.differ import diff
from store.matching import match
from store.model import Claim, Stance

from .desk import claim


class Told(NamedTuple):
    """A date as a page tells it, in other words, and moved."""

    first: Claim
    reworded: Claim
    moved: Claim


def confirmed(edtf: str, quote: str, credit: str | None = None) -> Claim:
    return claim(edtf, quote, stance=Stance.CONFIRMED, credit=credit)


#: what pages tell of one season side by side: each its own sentence, some with a voice of their own
STREAM = Told(
    confirmed("2026-03-04", "The season premieres on Northlight on March 4.", "Northlight"),
    confirmed("2026-03-04", "All eight episodes land on March 4, Northlight says.", "Northlight"),
    confirmed("2026-04-15", "The season premieres on Northlight on April 15.", "Northlight"),
)
DUB = Told(
    claim("2026-06", "An English dub should follow in June."),
    claim("2026-06", "June is when those who prefer English voices get theirs."),
    claim("2026-09", "An English dub should follow in September."),
)
TELEVISION = Told(
    claim("2026-10", "Channel 9 wants to show it on television in October.", credit="Channel 9"),
    claim("2026-10", "Viewers without a subscription wait for October.", credit="Channel 9"),
    claim("2027-01", "Channel 9 wants to show it on television in January 2027.", credit="Channel 9"),
)
PART_TWO = Told(
    claim("2027", "Part two is expected in 2027, according to Ann Lee.", credit="Ann Lee"),
    claim("2027", "Ann Lee reckons that the second half needs until 2027.", credit="Ann Lee"),
    claim("2028", "Part two is expected in 2028, according to Ann Lee.", credit="Ann Lee"),
)
SETS = {
    "streaming, dub, television, part two": (STREAM, DUB, TELEVISION, PART_TWO),
    "the same from right to left": (PART_TWO, TELEVISION, DUB, STREAM),
}

BOX = confirmed("2027-11", "The collector's box ships in November 2027.", "Discworks")
CINEMA = claim("2026-02", "Cinemas in Lyon preview the first episode in February.")

CASES = [
    pytest.param(roles, come, id=f"{name}, {number}, {'box' if come is BOX else 'cinema'}")
    for name, told in SETS.items()
    for number, roles in enumerate(permutations(told))
    for come in (BOX, CINEMA)
]


@pytest.mark.parametrize(("roles", "come"), CASES)
def test_one_reworded_one_moved_one_gone_one_come_are_three_changes(roles: tuple[Told, ...], come: Claim):
    stays, reworded, moves, goes = roles
    before = [one.first for one in roles]
    after = [come, moves.moved, reworded.reworded, stays.first]

    changes = {(str(change.kind), change.before, change.after) for change in diff(before, after)}
    assert changes == {("moved", moves.first, moves.moved), ("withdrawn", goes.first, None), ("new", None, come)}


@pytest.mark.parametrize(("roles", "come"), CASES)
def test_the_order_of_the_page_does_not_matter(roles: tuple[Told, ...], come: Claim):
    stays, reworded, moves, goes = roles
    before = [goes.first, stays.first, moves.first, reworded.first]
    after = [reworded.reworded, stays.first, moves.moved, come]

    changes = {(str(change.kind), change.before, change.after) for change in diff(before, after)}
    assert changes == {("moved", moves.first, moves.moved), ("withdrawn", goes.first, None), ("new", None, come)}


def test_each_claim_is_paired_at_most_once():
    before = [one.first for one in SETS["streaming, dub, television, part two"]]
    after = [one.moved for one in SETS["the same from right to left"]]

    pairs = match(before, after)
    assert len({id(old) for old, _ in pairs}) == len({id(new) for _, new in pairs}) == len(pairs) == 4
