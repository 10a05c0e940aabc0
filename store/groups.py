"""The claims of a watch as people are shown them: by where they stand to the answer, then by voice. Pure.

One voice is what no two parted within a side: claims of one page, of one site, credited to the same name, or copied. What a
page says on another side, or of another event, makes nothing one here: who hands on a house's word about the renewal may
guess at the date without it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from store.answer import Answer
from store.origins import Passage, origins, ties
from store.sides import Stand, standing
from store.timeline import Point, passage_of
from store.wording import plain

#: so many names of a group are told
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of one voice that stand on one side: the *title* names who says them, *why* what makes several claims one voice.

    It has so many *claims*, of which *points* may be those on one page.
    """

    stand: Stand
    title: str
    why: str
    points: tuple[Point, ...]
    claims: int

    def has(self, claim: int | None) -> bool:
        """Whether the claim of this number is in it."""
        return any(point.claim_id == claim for point in self.points)


def grouped(points: Iterable[Point], found: Answer, today: date) -> list[Group]:
    """Group claims: who says what the answer says comes first, then who says otherwise; in each the heaviest first."""
    weights = _shares(found)
    parted: dict[Stand, list[Point]] = {stand: [] for stand in Stand}
    said = (point for point in points if point.said <= today)
    for point in sorted(said, key=lambda point: _place(point, found, weights)):
        parted[standing(point, found, today)].append(point)
    return [_group(side, some) for side, listed in parted.items() for some in _by_voice(listed)]


def voices(groups: Iterable[Group]) -> Counter[Stand]:
    """Count the independent voices on each side."""
    return Counter(group.stand for group in groups)


def heading(stand: Stand, voices: int, claims: int, *, over: bool) -> str:
    """Name a side with what stands there, as in "says so: 2 voices, 3 claims"; of what is *over* others had said otherwise."""
    name = _HAD_SAID if over and stand is Stand.AGAINST else stand.value
    return f"{name}: {counted(voices, 'voice')}, {counted(claims, 'claim')}"


#: how the other side of what is out is named
_HAD_SAID: Final = "had said otherwise"


def counted(number: int, noun: str) -> str:
    """Return *number* with its noun.

    >>> counted(1, "voice"), counted(2, "claim")
    ('1 voice', '2 claims')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _shares(found: Answer) -> dict[int, float]:
    """Return for each claim that bears on the answer, by its number, its share of the weight of all."""
    return {one.heard.id: one.share for one in found.evidence if one.heard.id is not None}


def _place(point: Point, found: Answer, weights: Mapping[int, float]) -> tuple[bool, float, int, int]:
    """Put who names the very window of the answer first, then who weighs more, then what is newer."""
    weight = round(weights.get(point.claim_id, 0), 3)
    return point.window != found.window, -weight, -point.said.toordinal(), -point.claim_id


def _by_voice(points: Sequence[Point]) -> list[list[Point]]:
    """Part the claims of one side by voice; one that was found to be a copy is of the first that said the same."""
    told: dict[Passage, list[int]] = {}  # each once: a page has many claims
    for place, point in enumerate(points):
        told.setdefault(passage_of(point), []).append(place)
    number = {passage: place for place, passage in enumerate(told)}
    first: dict[tuple[str | None, ...], Point] = {}
    for point in sorted(points, key=lambda point: point.claim_id):
        first.setdefault(_said(point), point)
    copies = [(number[passage_of(first[_said(one)])], number[passage_of(one)]) for one in points if one.copied]
    listed = list(told)
    parted = [sorted(place for one in some for place in told[listed[one]]) for some in origins(listed, copies)]
    return [[points[place] for place in places] for places in parted]


def _said(point: Point) -> tuple[str | None, ...]:
    return point.event, point.stance, point.window.edtf if point.window else None


def _group(side: Stand, points: Sequence[Point]) -> Group:
    names = list(dict.fromkeys(plain(point.voice, 60) for point in points))
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return Group(side, ", ".join(names[:_NAMED]) + more, ties([*map(passage_of, points)]), tuple(points), len(points))
