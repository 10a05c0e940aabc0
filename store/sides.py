"""On which side of an answer each claim stands that bears on it: for, against, or only near it. Pure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from store.answer import Answer, Evidence, Status
from store.model import Event, Stance, Window
from store.timeline import Point


class Stand(StrEnum):
    """Where a claim stands, seen from the answer; the values are headings."""

    FOR = "says so"
    AGAINST = "says otherwise"
    OPEN = "leaves it open: knows no date, rules out other times, or says “2025 or later”"
    PAST = "has gone by"
    NEAR = "bears on it: filming, a renewal, a trailer"
    BEFORE = "said before, and no longer"


@dataclass(frozen=True, slots=True)
class Side:
    """The evidence of one *stand*: who names the very window of the answer first, then the heaviest first."""

    stand: Stand
    evidence: tuple[Evidence, ...]


def sides(found: Answer, today: date) -> list[Side]:
    """Part the evidence of an answer of *today* by where it stands; a side that has none is left out."""
    parted: dict[Stand, list[Evidence]] = {stand: [] for stand in Stand}
    for one in found.evidence:
        claim = one.heard.claim
        parted[stand(claim.event, claim.stance, claim.window, found, today)].append(one)
    for some in parted.values():
        some.sort(key=lambda one: one.heard.claim.window != found.window)
    return [Side(stand, tuple(some)) for stand, some in parted.items() if some]


def stand(event: Event, stance: Stance, window: Window | None, found: Answer, today: date) -> Stand:
    """Return where a claim stands that is still said: what it says of which event, and when."""
    if found.status is Status.CANCELLED:
        return Stand.FOR if stance is Stance.CANCELLED else Stand.AGAINST
    if event is not Event.RELEASE:
        return Stand.NEAR
    if found.window is None:
        return Stand.FOR if stance in (Stance.UNANNOUNCED, Stance.DENIED) else Stand.AGAINST
    if window is None:
        return Stand.OPEN if stance is Stance.UNANNOUNCED else Stand.AGAINST
    if stance is Stance.DENIED:
        return Stand.AGAINST if window.overlaps(found.window) else Stand.OPEN
    if not window.overlaps(found.window):
        gone = window.latest is not None and window.latest < min(today, found.window.earliest or today)
        return Stand.PAST if gone and found.status is not Status.RELEASED else Stand.AGAINST
    vague = window.earliest is None or window.latest is None
    return Stand.OPEN if vague and window != found.window else Stand.FOR


def standing(point: Point, found: Answer, today: date) -> Stand:
    """Return where a claim on the timeline stands as of *today*, which may be one that is no longer made."""
    gone = point.until is not None and point.until <= today
    return Stand.BEFORE if gone else stand(point.event, point.stance, point.window, found, today)


def voices(points: Iterable[Point], found: Answer, today: date) -> Counter[Stand]:
    """Count on each side of an answer of *today* how many independent voices stand there."""
    said = [point for point in points if point.said <= today]
    return Counter(side for side, _ in {(standing(point, found, today), point.origin) for point in said})
