"""What was said as settled, and stands until something newer is."""

from collections.abc import Iterable, Sequence
from typing import Final

from store.answer.values import Heard
from store.model import Event, Stance, Window

_SETTLED: Final = frozenset({Stance.CONFIRMED, Stance.CANCELLED})


def settled(heard: Iterable[Heard]) -> Sequence[Heard]:
    """Return the claims of the newest window of release that is confirmed, or of the cancellation that is newer.

    Of windows that are equally new the narrowest counts.
    """
    said = [one for one in heard if one.claim.event is Event.RELEASE and one.claim.stance in _SETTLED]
    if not said:
        return ()
    newest = max(said, key=lambda one: (one.since, -length(one.claim.window)))
    return tuple(one for one in said if one.claim.window == newest.claim.window)


def length(window: Window | None) -> int:
    """Return how many days a window has, less one; an open one has more than any other, none has 0."""
    if window is None:
        return 0
    if window.earliest is None or window.latest is None:
        return 10_000_000
    return (window.latest - window.earliest).days
