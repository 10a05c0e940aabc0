"""What to tell somebody who asks when it comes: a first plain rule over the claims that stand. Pure.

The rule, of claims about the release:

1. the newest that is confirmed gives the window, or says that it will not be made if the newest such one is a
   cancellation;
2. else, of the windows that are expected and not over, the one that most claims overlap; of several the narrowest, then
   the newest;
3. else, if pages say so, that no date is known yet; else that nothing was heard.

A claim is as new as its page where it stood there from the first, else as new as its first sighting.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from store.model import Claim, Event, Stance, Window
from store.wording import in_words, plain

_SETTLED: Final = frozenset({Stance.CONFIRMED, Stance.CANCELLED})


@dataclass(frozen=True, slots=True)
class Heard:
    """A claim that stands, on which page of which site, since which day it is said, and its number in the store."""

    claim: Claim
    page: str
    site: str
    since: date
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """When it comes, how surely, and the claims that say so.

    *window* is None where no date is known, it is cancelled or nothing was heard; *stance* is None for the last. *words*
    is the answer as a sentence.
    """

    window: Window | None
    stance: Stance | None
    why: tuple[Heard, ...]
    words: str


def answer(heard: Sequence[Heard], *, day: date, out_on: date | None = None) -> Answer:
    """Answer by the module's rule from what was *heard* about one watch, as of *day*.

    The user's own word that it is out since *out_on* stands above all that was heard.
    """
    if out_on:
        window = Window(out_on, out_on)
        return Answer(window, Stance.CONFIRMED, (), f"It is out since {in_words(window)}, you said.")
    release = [one for one in heard if one.claim.event is Event.RELEASE]
    return _settled(release, day) or _expected(release, day) or _unknown(release)


def _settled(release: Sequence[Heard], day: date) -> Answer | None:
    settled = [one for one in release if one.claim.stance in _SETTLED]
    if not settled:
        return None
    newest = max(settled, key=lambda one: (one.since, -_length(one.claim.window)))
    why = tuple(one for one in settled if one.claim.window == newest.claim.window)
    window = newest.claim.window
    if window is None:
        return Answer(None, Stance.CANCELLED, why, f"It will not be made: {_who(why)} said so.")
    over = window.latest is not None and window.latest < day
    words = f"It was set for {in_words(window)}" if over else f"Confirmed for {in_words(window)}"
    return Answer(window, Stance.CONFIRMED, why, f"{words}, says {_who(why)}.")


def _expected(release: Sequence[Heard], day: date) -> Answer | None:
    open_ones = [one for one in release if one.claim.stance is Stance.EXPECTED and _is_ahead(one.claim.window, day)]
    if not open_ones:
        return None

    def weight(one: Heard) -> tuple[int, int, date]:
        return len(_overlapping(open_ones, one)), -_length(one.claim.window), one.since

    best = max(open_ones, key=weight)
    why = tuple(_overlapping(open_ones, best))
    assert best.claim.window is not None
    claims = f"{len(why)} of {len(open_ones)} claims fit" if len(open_ones) > 1 else f"says {_who(why)}"
    return Answer(best.claim.window, Stance.EXPECTED, why, f"Expected {in_words(best.claim.window)}; {claims}.")


def _unknown(release: Sequence[Heard]) -> Answer:
    why = tuple(one for one in release if one.claim.stance is Stance.UNANNOUNCED)
    if why:
        return Answer(None, Stance.UNANNOUNCED, why, f"No date is known yet, says {_who(why)}.")
    return Answer(None, None, (), "Nothing was heard yet.")


def _overlapping(heard: Sequence[Heard], one: Heard) -> list[Heard]:
    window = one.claim.window
    return [other for other in heard if window and other.claim.window and window.overlaps(other.claim.window)]


def _is_ahead(window: Window | None, day: date) -> bool:
    return window is not None and (window.latest is None or window.latest >= day)


def _length(window: Window | None) -> int:
    """Return the days of a window; an open one is longer than any other."""
    if window is None:
        return 0
    return ((window.latest or date.max) - (window.earliest or date.min)).days


def _who(why: Sequence[Heard]) -> str:
    """Name the voices, each once: whom the claims are credited to, else the sites."""
    voices = list(dict.fromkeys(plain(one.claim.attributed_to or one.site, 100) for one in why))
    return voices[0] if len(voices) == 1 else f"{voices[0]} and {len(voices) - 1} more"
