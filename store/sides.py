"""On which side of an answer each claim stands that bears on it: for, against, or only near it. Pure."""

from datetime import date
from enum import StrEnum

from store.answer import Answer, Status
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
