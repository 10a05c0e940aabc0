"""What was heard -> what voices still say about when it comes. Pure.

* A voice's newest word takes the place of its older ones, but for those that lie within it.
* Of several days that a page confirms the first is the release; the others are of later parts or other places.
* A page that names a day and says beside it that there is no date yet guesses, however it puts it; one that says so
  beside a month or a year does not: that has no day yet.

Of thousands of claims most are of voices that speak once: those are never put into lists of their own.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate
from typing import Final

from store.answer.values import CONFIRMED, DENIED, EXPECTED, RELEASE, UNANNOUNCED, Heard
from store.model import Event

_NEVER: Final = date.min
_FOREVER: Final = date.max

_EVENTS: Final = (RELEASE, Event.FILMING_START, Event.FILMING_END)
_STANCES: Final = frozenset({CONFIRMED, EXPECTED, DENIED})

#: claims, and among how many windows each guess of theirs is parted
Parted = tuple[list[Heard], int]


def standing(heard: Sequence[Heard], day: date) -> list[Parted]:
    """Return the claims of a window of release or filming that still stand of what was *heard* until *day*."""
    first: dict[Event, dict[str, Heard]] = {event: {} for event in _EVENTS}
    several: dict[Event, dict[str, list[Heard]]] = {event: {} for event in _EVENTS}
    for one in _meant(heard):
        claim = one.claim
        voices = first.get(claim.event)
        if voices is not None and claim.window is not None and claim.stance in _STANCES:
            voice = one.origin or claim.attributed_to or one.site  # as Heard.voice, in less time
            earlier = voices.setdefault(voice, one)
            if earlier is not one:
                said = several[claim.event].get(voice)
                if said is None:
                    several[claim.event][voice] = [earlier, one]
                else:
                    said.append(one)
    kept: list[Heard] = []
    parted: list[Parted] = [(kept, 1)]
    for event, voices in first.items():
        lists = several[event]
        kept += [one for voice, one in voices.items() if voice not in lists]
        for said in lists.values():
            newest = _newest(said)
            guesses = len({_ends(one) for one in newest if one.claim.stance is EXPECTED}) if len(newest) > 1 else 1
            if guesses > 1:
                parted.append((newest, guesses))
            else:
                kept += newest
    return _first_parts(parted, day)


def _meant(heard: Sequence[Heard]) -> Sequence[Heard]:
    """Return what was *heard*, but as expected what a page confirms that still says that there is no date."""
    undated: dict[str, date] = {}
    for one in heard:
        if one.claim.stance is UNANNOUNCED and one.claim.event is RELEASE:
            undated[one.page] = max(one.since, undated.get(one.page, _NEVER))
    if not undated:
        return heard
    return [
        replace(one, claim=replace(one.claim, stance=EXPECTED))
        if one.page in undated and undated[one.page] >= one.since and confirmed_day(one) and not one.official
        else one
        for one in heard
    ]


def confirmed_day(one: Heard) -> date | None:
    """Return the day that a claim confirms for the release; None where it does not."""
    claim, window = one.claim, one.claim.window
    if claim.stance is not CONFIRMED or claim.event is not RELEASE or window is None:
        return None
    return window.earliest if window.earliest == window.latest else None


def _newest(said: Iterable[Heard]) -> list[Heard]:
    """Return the dates that a voice gave last, of those before what lies within them, and all that it denied.

    What it has denied since the last of them is left out.
    """
    dated: list[Heard] = []
    denied: list[Heard] = []
    for one in said:
        (denied if one.claim.stance is DENIED else dated).append(one)
    if not dated:
        return denied
    newest = max([one.since for one in dated]) if len(dated) > 1 else dated[0].since
    if len(dated) > 1:
        dated = _given_last(dated, newest)
    if since := [one for one in denied if one.since > newest]:
        taken_back = _cover(since)
        dated = [one for one in dated if not taken_back(one)]
    return dated + denied


def _given_last(dated: list[Heard], newest: date) -> list[Heard]:
    last = [one for one in dated if one.since == newest]
    if len(last) == len(dated):
        return dated
    within = _cover(last)
    return [one for one in dated if one.since == newest or within(one) or _had_come(one, newest)]


def _cover(said: Sequence[Heard]) -> Callable[[Heard], bool]:
    """Return what tells whether one of the windows *said* holds the whole of a claim's; it is asked thousands of times."""
    ends = sorted([_ends(one) for one in said]) if len(said) > 1 else [_ends(said[0])]
    firsts = [first for first, _ in ends]
    lasts = list(accumulate([last for _, last in ends], max))  # of all that begin no later

    def holds(one: Heard) -> bool:
        first, last = _ends(one)
        place = bisect_right(firsts, first)
        return place > 0 and lasts[place - 1] >= last

    return holds


def _ends(one: Heard) -> tuple[date, date]:
    window = one.claim.window
    assert window is not None
    return window.earliest or _NEVER, window.latest or _FOREVER


def _had_come(one: Heard, newest: date) -> bool:
    """Whether the day that it names had come when the voice named a later one, which then is of another part."""
    begins = confirmed_day(one)
    return begins is not None and begins < newest


def _first_parts(parted: list[Parted], day: date) -> list[Parted]:
    """Return what is given, but of the days that a page confirms and that lie ahead only the first."""
    first: dict[str, date] = {}
    several = False
    for kept, _ in parted:
        for one in kept:
            if one.claim.stance is CONFIRMED and (begins := confirmed_day(one)) and begins >= day:
                known = first.setdefault(one.page, begins)
                if begins != known:
                    several = True
                    first[one.page] = min(known, begins)
    if not several:
        return parted
    return [([one for one in kept if not _is_later_part(one, first)], guesses) for kept, guesses in parted]


def _is_later_part(one: Heard, first: Mapping[str, date]) -> bool:
    begins = confirmed_day(one)
    return begins is not None and begins > first.get(one.page, begins)
