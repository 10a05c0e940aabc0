"""The claims of a watch as its page lists them: by where they stand to the answer, then by origin. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from store.answer import Answer
from store.sides import Stand, standing
from store.timeline import Point
from store.wording import plain

#: so many voices of a group are named
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of one origin that stand on one side: the *title* names who says them, *alone* whether that is one voice."""

    stand: Stand
    title: str
    alone: bool
    points: tuple[Point, ...]

    def has(self, claim: int | None) -> bool:
        """Whether the claim of this number is in it."""
        return any(point.claim_id == claim for point in self.points)


@dataclass(frozen=True, slots=True)
class Stood:
    """The groups of one page that stand on one side; *folded* are those that a reader may want to leave out at first."""

    stand: Stand
    groups: tuple[Group, ...]
    folded: bool

    @property
    def count(self) -> int:
        """Return how many claims it has."""
        return sum(len(group.points) for group in self.groups)


def stood(page: Sequence[Group], chosen: int | None) -> list[Stood]:
    """Part the groups of a page by side: all but the first, and who says otherwise, are folded unless they have *chosen*."""
    parted = [(side, tuple(some)) for side, some in groupby(page, key=lambda group: group.stand)]
    first = parted[0][0] if parted else None
    return [
        Stood(side, some, side not in (first, Stand.AGAINST) and not any(group.has(chosen) for group in some))
        for side, some in parted
    ]


def shares(found: Answer) -> dict[int, float]:
    """Return for each claim that bears on the answer, by its number, its share of the weight of all."""
    return {one.heard.id: one.share for one in found.evidence if one.heard.id is not None}


def grouped(points: Sequence[Point], found: Answer, today: date) -> list[Group]:
    """Group claims: who says what the answer says comes first, then who says otherwise; in each the heaviest first."""
    weights = shares(found)
    parted: dict[tuple[Stand, str], list[Point]] = {}
    for point in sorted(points, key=lambda point: _place(point, found, weights)):
        parted.setdefault((standing(point, found, today), point.origin), []).append(point)
    order = list(Stand)
    return [_group(side, some) for (side, _), some in sorted(parted.items(), key=lambda one: order.index(one[0][0]))]


def cut(groups: Sequence[Group], size: int) -> list[list[Group]]:
    """Cut groups into pages of about *size* claims; a group that is longer goes on on the next page."""
    pages: list[list[Group]] = [[]]
    room = size
    for group in groups:
        points = group.points
        while points:
            if room <= 0:
                pages.append([])
                room = size
            pages[-1].append(Group(group.stand, group.title, group.alone, points[:room]))
            points, room = points[room:], room - len(points[:room])
    return pages if pages[0] else []


def _place(point: Point, found: Answer, weights: Mapping[int, float]) -> tuple[bool, float, int, int]:
    """Put who names the very window of the answer first, then who weighs more, then what is newer."""
    weight = round(weights.get(point.claim_id, 0), 3)
    return point.window != found.window, -weight, -point.said.toordinal(), -point.claim_id


def _group(side: Stand, points: Sequence[Point]) -> Group:
    """Name a group by those who speak in it: its origin may go by a name that said nothing of this."""
    voices = list(dict.fromkeys(plain(point.voice, 60) for point in points))
    more = f" and {len(voices) - _NAMED} more" if len(voices) > _NAMED else ""
    return Group(side, ", ".join(voices[:_NAMED]) + more, len(voices) == 1, tuple(points))
