"""The claims of a watch, cut into pages and folded, as its page lists them. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from store.groups import Group, heading
from store.sides import Stand


@dataclass(frozen=True, slots=True)
class Stood:
    """The groups of one page that stand on one side under its *head*; *folded* are those that a reader may want to leave out."""

    head: str
    groups: tuple[Group, ...]
    folded: bool


def stood(page: Sequence[Group], chosen: int | None, heads: Mapping[Stand, str]) -> list[Stood]:
    """Part the groups of a page by side: all but the first, and who says otherwise, are folded unless they have *chosen*."""
    parted = [(side, tuple(some)) for side, some in groupby(page, key=lambda group: group.stand)]
    first = parted[0][0] if parted else None
    return [
        Stood(heads[side], some, side not in (first, Stand.AGAINST) and not any(group.has(chosen) for group in some))
        for side, some in parted
    ]


def headings(groups: Sequence[Group], *, over: bool) -> dict[Stand, str]:
    """Return the heading of each side of all *groups*, whatever page of them is shown; *over* is as in `heading`."""
    parted = {side: list(some) for side, some in groupby(groups, key=lambda group: group.stand)}
    return {side: heading(side, len(some), sum(one.claims for one in some), over=over) for side, some in parted.items()}


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
            pages[-1].append(replace(group, points=points[:room]))
            points, room = points[room:], room - len(points[:room])
    return pages if pages[0] else []
