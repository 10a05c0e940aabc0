"""One change in words: what a message, the commands and the feeds call it, and how they say it in a line. Pure."""

from typing import Final

from store.model import Change, ChangeKind, Claim, Event, Stance, Watch
from store.wording import in_words, plain

#: what happens -> what a message calls it
EVENT_WORDS: Final[dict[Event, str]] = {
    Event.RELEASE: "release",
    Event.RENEWAL: "renewal",
    Event.FILMING_START: "start of filming",
    Event.FILMING_END: "end of filming",
    Event.TRAILER: "trailer",
}

#: kinds of change, the most telling first -> what a message calls them
KIND_WORDS: Final[dict[ChangeKind, str]] = {
    ChangeKind.RELEASED: "it is out",
    ChangeKind.CANCELLED: "cancelled",
    ChangeKind.UNCANCELLED: "no longer cancelled",
    ChangeKind.MOVED: "{event} moved",
    ChangeKind.FIRMED: "{event} confirmed",
    ChangeKind.NEW: "new date for the {event}",
    ChangeKind.NARROWED: "{event} narrowed down",
    ChangeKind.DENIED: "{event} denied",
    ChangeKind.WITHDRAWN: "{event} date withdrawn",
    ChangeKind.SOFTENED: "{event} no longer confirmed",
    ChangeKind.WIDENED: "{event} less exact",
    ChangeKind.NEAR: "{event} is near",
    ChangeKind.PASSED: "{event} date has passed, and nobody says that it came",
    ChangeKind.CONTRADICTED: "{event} date contradicted",
    ChangeKind.ANSWER: "the answer changed",
    ChangeKind.CORROBORATED: "{event} date corroborated",
    ChangeKind.CORRECTED: "corrected",
    ChangeKind.SOURCE_FAILING: "source fails",
    ChangeKind.SOURCE_RECOVERED: "source works again",
    ChangeKind.SOURCE_SILENT: "source has fallen silent",
    ChangeKind.LAYOUT_CHANGED: "layout changed",
    ChangeKind.PAGE_GONE: "page is gone",
}

#: kinds whose name says already how surely it is said
_SURE: Final = frozenset({ChangeKind.FIRMED, ChangeKind.RELEASED})


def name(watch: Watch) -> str:
    """Say what is waited for.

    >>> name(Watch("All of Us Are Dead", 2))
    'All of Us Are Dead, season 2'
    """
    title = plain(watch.title)
    return title if watch.season is None else f"{title}, season {watch.season}"


def headline(change: Change, detail: str | None = None) -> str:
    """Say in one line what changed, as in "Release moved: mid 2024 → early 2025 (expected)".

    A change that is not about a claim is said by its *detail*.
    """
    claim = told_of(change)
    if claim is None:
        what = _capital(KIND_WORDS[change.kind].format(event="date"))
        return f"{what}: {plain(detail)}" if detail else what
    if change.kind is ChangeKind.PAGE_GONE:
        return f"Page is gone, which said: {statement(claim)}"
    no_date = change.kind is ChangeKind.NEW and claim.stance is Stance.UNANNOUNCED
    what = ("{event}" if no_date else KIND_WORDS[change.kind]).format(event=EVENT_WORDS[claim.event])
    return f"{_capital(what)}: {_from_to(change, claim)}"


def statement(claim: Claim) -> str:
    """Say what a claim claims, as in "Release: early 2025 (expected)"."""
    return f"{_capital(EVENT_WORDS[claim.event])}: {said(claim)}"


def said(claim: Claim) -> str:
    """Say when a claim says it will be and how surely, as in "early 2025 (expected)"."""
    if claim.stance is Stance.DENIED:
        return f"not {_when(claim)}"
    return f"{_when(claim)} ({claim.stance})" if claim.window else _when(claim)


def told_of(change: Change) -> Claim | None:
    """Return the claim that a change is about: what is said now, else what was said; None where it is about none."""
    gone = change.kind is ChangeKind.WITHDRAWN
    return (change.before or change.after) if gone else (change.after or change.before)


def _from_to(change: Change, claim: Claim) -> str:
    before, after = change.before, change.after
    if change.kind is ChangeKind.WITHDRAWN:
        return f"{said(claim)} → {said(after) if after else 'no longer said'}"
    if change.kind is ChangeKind.CONTRADICTED and before and after:
        return f"{said(before)} against {said(after)}"
    now = _when(claim) if change.kind in _SURE else said(claim)
    told_alone = before is None or before.window == claim.window or change.kind is ChangeKind.CORROBORATED
    return now if told_alone or before is None else f"{_when(before)} → {now}"


def _when(claim: Claim) -> str:
    if claim.window:
        return in_words(claim.window) + (f", {claim.hour}" if claim.hour else "")
    return "no date yet" if claim.stance is Stance.UNANNOUNCED else "it will not be made"


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
