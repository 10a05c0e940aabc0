"""What was heard -> what voices still say about when it comes. Pure.

* A voice's newest word takes the place of its older ones, but for those that lie within it.
* Of several days that a page confirms the first is the release; the others are of later parts or other places.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate
from typing import Final

from store.answer.values import Heard
from store.model import Event, Stance, Window

_EVENTS: Final = frozenset({Event.RELEASE, Event.FILMING_START, Event.FILMING_END})
_STANCES: Final = frozenset({Stance.CONFIRMED, Stance.EXPECTED, Stance.DENIED})

_Voiced = tuple[str, Heard]


def standing(heard: Iterable[Heard], day: date) -> list[_Voiced]:
    """Return the claims of a window of release or filming that stand as of *day*, each after its voice."""
    voices: dict[tuple[Event, str], list[Heard]] = {}
    for one in heard:
        claim = one.claim
        if claim.window is not None and claim.event in _EVENTS and claim.stance in _STANCES and one.since <= day:
            voice = one.origin or claim.attributed_to or one.site  # as Heard.voice, in less time
            voices.setdefault((claim.event, voice), []).append(one)
    kept: list[_Voiced] = []
    for (_, voice), said in voices.items():
        if len(said) == 1:  # most voices speak once, and this is where the time goes
            kept.append((voice, said[0]))
        else:
            kept += [(voice, one) for one in _newest(said)]
    return _first_parts(kept, day)


def confirmed_day(one: Heard) -> date | None:
    """Return the day that a claim confirms for the release; None where it does not."""
    claim, window = one.claim, one.claim.window
    if claim.stance is not Stance.CONFIRMED or claim.event is not Event.RELEASE or window is None:
        return None
    return window.earliest if window.earliest == window.latest else None


def _newest(said: Sequence[Heard]) -> list[Heard]:
    """Return the dates that a voice gave last, of those before what lies within them, and all that it denied.

    What it has denied since the last of them is left out.
    """
    dated = [one for one in said if one.claim.stance is not Stance.DENIED]
    newest = max((one.since for one in dated), default=date.min)
    if any(one.since < newest for one in dated):
        given = _Cover(one.claim.window for one in dated if one.since == newest)
        dated = [one for one in dated if one.since == newest or given.holds(one) or _had_come(one, newest)]
    denied = [one for one in said if one.claim.stance is Stance.DENIED]
    if not denied or not dated:
        return dated + denied
    taken_back = _Cover(one.claim.window for one in denied if one.since > newest)
    return [one for one in dated if not taken_back.holds(one)] + denied


class _Cover:
    """Windows, asked whether one of them holds the whole of another: with thousands that is asked thousands of times."""

    def __init__(self, windows: Iterable[Window | None]) -> None:
        ends = sorted({(w.earliest or date.min, w.latest or date.max) for w in windows if w})
        self._firsts = [first for first, _ in ends]
        self._lasts = list(accumulate((last for _, last in ends), max))  # of all that begin no later

    def holds(self, one: Heard) -> bool:
        """Whether every day of a claim's window lies in one of the windows."""
        window = one.claim.window
        place = bisect_right(self._firsts, (window and window.earliest) or date.min)
        return place > 0 and window is not None and self._lasts[place - 1] >= (window.latest or date.max)


def _had_come(one: Heard, newest: date) -> bool:
    """Whether the day that it names had come when the voice named a later one, which then is of another part."""
    begins = confirmed_day(one)
    return begins is not None and begins < newest


def _first_parts(kept: Sequence[_Voiced], day: date) -> list[_Voiced]:
    """Return what is *kept*, but of the days that a page confirms and that lie ahead only the first."""
    first: dict[str, date] = {}
    several = False
    for _, one in kept:
        if one.claim.stance is Stance.CONFIRMED and (begins := confirmed_day(one)) and begins >= day:
            known = first.setdefault(one.page, begins)
            if begins != known:
                several = True
                first[one.page] = min(known, begins)
    if not several:
        return [*kept]
    return [
        (voice, one)
        for voice, one in kept
        if one.page not in first or not (begins := confirmed_day(one)) or begins <= first[one.page]
    ]
