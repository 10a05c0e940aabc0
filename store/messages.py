"""Changes in words: one message for what a target is owed, fit for a phone's lock screen and for reading. Pure.

The subject says all that fits a line; the body is grouped by watch, the most telling change first: what changed, how
surely and by whose word, the page's own words, and its address. What the first crawl of a watch found is summed up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from store.model import Change, ChangeKind, Claim, Event, Stance, Watch
from store.wording import in_words, plain


@dataclass(frozen=True, slots=True)
class News:
    """A change that somebody is owed: of which watch, on which page of which site, found by the first look or later."""

    watch: Watch
    change: Change
    page: str
    site: str
    first_look: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """What goes to a target: a subject of one line and a body of plain text."""

    subject: str
    body: str


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
    ChangeKind.CANCELLED: "cancelled",
    ChangeKind.MOVED: "{event} moved",
    ChangeKind.FIRMED: "{event} confirmed",
    ChangeKind.NEW: "new date for the {event}",
    ChangeKind.NARROWED: "{event} narrowed down",
    ChangeKind.DENIED: "{event} denied",
    ChangeKind.WITHDRAWN: "{event} date withdrawn",
    ChangeKind.SOFTENED: "{event} no longer confirmed",
    ChangeKind.WIDENED: "{event} less exact",
}

_KIND_RANK: Final = {kind: rank for rank, kind in enumerate(KIND_WORDS)}
_EVENT_RANK: Final = {event: rank for rank, event in enumerate(EVENT_WORDS)}
_STANCE_RANK: Final = {stance: rank for rank, stance in enumerate(Stance)}

#: a summary of a first look names so many statements, each with so many of its pages
_MOST_STATEMENTS: Final = 8
_MOST_PAGES: Final = 3

_LONGEST_SUBJECT: Final = 150


def compose(news: Sequence[News]) -> Message:
    """Put *news*, at least one, into one message."""
    groups = _by_watch(news)
    return Message(_subject(groups), "\n\n".join(_section(watch, items) for watch, items in groups))


def name(watch: Watch) -> str:
    """Say what is waited for.

    >>> name(Watch("All of Us Are Dead", 2))
    'All of Us Are Dead, season 2'
    """
    title = plain(watch.title)
    return title if watch.season is None else f"{title}, season {watch.season}"


def headline(change: Change) -> str:
    """Say in one line what changed, as in "Release moved: mid 2024 → early 2025 (expected)"."""
    claim = _subject_of(change)
    no_date = change.kind is ChangeKind.NEW and claim.stance is Stance.UNANNOUNCED
    what = ("{event}" if no_date else KIND_WORDS[change.kind]).format(event=EVENT_WORDS[claim.event])
    return f"{what[0].upper()}{what[1:]}: {_from_to(change)}"


def said(claim: Claim) -> str:
    """Say what a claim claims and how surely, as in "early 2025 (expected)"."""
    if claim.stance is Stance.DENIED:
        return f"not {_when(claim)}"
    return f"{_when(claim)} ({claim.stance})" if claim.window else _when(claim)


def _from_to(change: Change) -> str:
    before, after = change.before, change.after
    if change.kind is ChangeKind.WITHDRAWN:
        assert before is not None
        return f"{said(before)} → {said(after) if after else 'no longer said'}"
    assert after is not None
    now = _when(after) if change.kind is ChangeKind.FIRMED else said(after)
    return now if before is None or before.window == after.window else f"{_when(before)} → {now}"


def _when(claim: Claim) -> str:
    if claim.window:
        return in_words(claim.window)
    return "no date yet" if claim.stance is Stance.UNANNOUNCED else "it will not be made"


def _subject_of(change: Change) -> Claim:
    """Return the claim that a change is about: what is said now, else what was said."""
    claim = change.after if change.after and change.kind is not ChangeKind.WITHDRAWN else change.before or change.after
    assert claim is not None
    return claim


def _by_watch(news: Sequence[News]) -> list[tuple[Watch, list[News]]]:
    """Group by watch, in the order in which each first comes; within, the most telling change first."""
    groups: dict[str, list[News]] = {}
    for item in news:
        groups.setdefault(item.watch.slug, []).append(item)
    return [(items[0].watch, sorted(items, key=_rank)) for items in groups.values()]


def _rank(item: News) -> tuple[int, bool, int, int]:
    """Put releases first, then cancellations, then what is confirmed, then by kind of change."""
    claim, kind = _subject_of(item.change), item.change.kind
    return _EVENT_RANK[claim.event], kind is not ChangeKind.CANCELLED, _STANCE_RANK[claim.stance], _KIND_RANK[kind]


def _subject(groups: Sequence[tuple[Watch, list[News]]]) -> str:
    return plain("; ".join(f"{name(watch)}: {_gist(items)}" for watch, items in groups), _LONGEST_SUBJECT)


def _gist(items: Sequence[News]) -> str:
    """Say the most telling of a watch's news, and how much more there is."""
    fresh = [item for item in items if not item.first_look]
    if not fresh:
        return f"a first look: {_statement(items[0])}; {_extent(items)}"
    more = f", and {len(fresh) - 1} more" if len(fresh) > 1 else ""
    return f"{headline(fresh[0].change)}{more}"


def _section(watch: Watch, items: Sequence[News]) -> str:
    fresh = [item for item in items if not item.first_look]
    first = [item for item in items if item.first_look]
    parts = [name(watch)]
    parts += [_told(item) for item in fresh]
    parts += [_summary(first)] if first else []
    return "\n\n".join(parts)


def _told(item: News) -> str:
    claim = _subject_of(item.change)
    credit = f", crediting {plain(claim.attributed_to, 100)}" if claim.attributed_to else ""
    lines = [headline(item.change), f"{plain(item.site)}{credit}: “{plain(claim.quote)}”", plain(item.page, 2_000)]
    return "\n".join(lines)


def _summary(items: Sequence[News]) -> str:
    """Sum up what the first crawl found: what is said, the surest first, and on which pages."""
    statements: dict[str, list[News]] = {}
    for item in items:
        statements.setdefault(_statement(item), []).append(item)
    lines = [f"A first look: {_extent(items)}."]
    for statement, sayers in list(statements.items())[:_MOST_STATEMENTS]:
        pages = _pages(sayers)
        more = f", {_count(len(pages), 'page')}, among them" if len(pages) > _MOST_PAGES else ""
        lines += ["", f"{statement}{more}", *pages[:_MOST_PAGES]]
    if len(statements) > _MOST_STATEMENTS:
        lines += ["", f"… and {len(statements) - _MOST_STATEMENTS} more; `seasonwatch claims` lists all."]
    return "\n".join(lines)


def _statement(item: News) -> str:
    claim = _subject_of(item.change)
    what = EVENT_WORDS[claim.event]
    return f"{what[0].upper()}{what[1:]}: {said(claim)}"


def _extent(items: Sequence[News]) -> str:
    return f"{_count(len(items), 'claim')} on {_count(len(_pages(items)), 'page')}"


def _pages(items: Iterable[News]) -> list[str]:
    return list(dict.fromkeys(plain(item.page, 2_000) for item in items))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
