"""What was heard -> what voices still say about when it comes. Pure.

* A voice's newest word takes the place of its older ones, but for those that lie within it.
* Of several days that a page confirms the first is the release; the others are of later parts or other places.
"""

from collections.abc import Iterable, Sequence
from datetime import date
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
    kept = [(voice, one) for (_, voice), said in voices.items() for one in _newest(said)]
    return _first_parts(kept, day)


def confirmed_day(one: Heard) -> date | None:
    """Return the day that a claim confirms for the release; None where it does not."""
    claim, window = one.claim, one.claim.window
    if claim.stance is not Stance.CONFIRMED or claim.event is not Event.RELEASE or window is None:
        return None
    return window.earliest if window.earliest == window.latest else None


def _newest(said: Sequence[Heard]) -> list[Heard]:
    """Return the dates that a voice gave last, of those before what lies within them, and what it has denied since."""
    if len(said) == 1:
        return [*said]
    dated = [one for one in said if one.claim.stance is not Stance.DENIED]
    if len(dated) > 1:
        days = [one.since for one in dated]
        newest = max(days)
        if newest > min(days):
            given = {one.claim.window for one in dated if one.since == newest}
            dated = [one for one in dated if one.since == newest or _is_within(one, given) or _had_come(one, newest)]
    if not dated or len(dated) == len(said):
        return dated or [*said]
    denied = [one for one in said if one.claim.stance is Stance.DENIED]
    return [one for one in dated if not _is_taken_back(one, denied)] + denied


def _had_come(one: Heard, newest: date) -> bool:
    """Whether the day that it names had come when the voice named a later one, which then is of another part."""
    begins = confirmed_day(one)
    return begins is not None and begins < newest


def _is_within(one: Heard, windows: Iterable[Window | None]) -> bool:
    return any(window and one.claim.window and window.contains(one.claim.window) for window in windows)


def _is_taken_back(one: Heard, denied: Sequence[Heard]) -> bool:
    """Whether the voice has denied the whole of it since."""
    return _is_within(one, (no.claim.window for no in denied if no.since > one.since))


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
