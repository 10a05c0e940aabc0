"""An answer in words. Pure."""

from collections.abc import Sequence

from store.answer.values import Heard, Official, Status
from store.known_sites import site_words
from store.model import Event, Stance, Window
from store.wording import in_words, plain

#: what was confirmed and is less likely by now is not told as if it were settled
_UNLIKELY = 0.3

_EVENTS = {
    Event.FILMING_START: "filming starts ",
    Event.FILMING_END: "filming ends ",
    Event.RENEWAL: "renewal ",
    Event.TRAILER: "trailer ",
}


def sentence(
    status: Status, window: Window | None, probability: float | None, why: Sequence[Heard], official: Official | None
) -> str:
    """Say the answer in one sentence; *why* are those who say so, none where it is the user's own word."""
    when = in_words(window) if window else ""
    sure = f" ({percent(probability)})" if probability is not None else ""
    if status is Status.RELEASED:
        return f"It is out since {when}, {_says(why)}." if why else f"It is out since {when}, you said."
    if status is Status.CANCELLED:
        return f"It will not be made, {_says(why)}."
    if status is Status.UNANNOUNCED:
        return f"No date is known yet, {_says(why)}." if why else "Nobody has named a date that lies ahead."
    if status is Status.RUMOURED:
        officially = "" if official and official.window else "; officially no date yet"
        return f"Expected {when}{sure}, {_says(why)}{officially}."
    if probability is not None and probability < _UNLIKELY:
        return f"It was confirmed for {when}, {_says(why)}, which is unlikely by now{sure}."
    return f"Confirmed for {when}{sure}, {_says(why)}."


def evidence_words(one: Heard) -> str:
    """Say what a claim brings, as in "Netflix, on a.example (news): 27 June 2025, confirmed"."""
    return (
        f"{who_words(one.name, one.site, one.kind)}: {said_words(one.claim.event, one.claim.stance, one.claim.window)}"
    )


def who_words(name: str, site: str, kind: str) -> str:
    """Say who says it, where, and of what kind that site is.

    >>> who_words("Netflix", "a.example", "seo"), who_words("a.example", "a.example", "news")
    ('Netflix, on a.example (content farm)', 'a.example (news)')
    """
    voice, where = plain(name, 80), plain(site, 80)
    return f"{'' if voice == where else f'{voice}, on '}{where} ({site_words(kind)})"


def said_words(event: Event, stance: Stance, window: Window | None) -> str:
    """Say what a claim claims, as in "filming ends 3 April 2026, confirmed"."""
    if window is None:
        said = "no date yet" if stance is Stance.UNANNOUNCED else "it will not be made"
    else:
        said = f"not {in_words(window)}" if stance is Stance.DENIED else f"{in_words(window)}, {stance}"
    return _EVENTS.get(event, "") + said


def official_words(one: Heard, who: str) -> str:
    """Say what officials say, as in "27 June 2025, confirmed; says Netflix since 30 January 2025"."""
    said = said_words(Event.RELEASE, one.claim.stance, one.claim.window)
    return f"{said}; says {plain(who, 80)} since {in_words(Window(one.since, one.since))}"


def percent(probability: float) -> str:
    """Say a probability as people do.

    >>> percent(0.634), percent(0.999), percent(0.001), percent(1.0)
    ('63%', '>99%', '<1%', '100%')
    """
    if 0.01 <= probability <= 0.99 or probability in (0.0, 1.0):
        return f"{probability:.0%}"
    return "<1%" if probability < 0.01 else ">99%"


def _says(why: Sequence[Heard]) -> str:
    """Name the first of the voices with its kind, those who show or make it first: "says a.example (news)", "say … and 2 more"."""
    known = sorted(why, key=lambda one: not (one.official or one.kind == "official"))
    more = len({plain(one.name, 100) for one in known}) - 1
    first = who_words(known[0].name, known[0].site, known[0].kind)
    return f"say {first} and {more} more" if more else f"says {first}"
