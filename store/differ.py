"""What a reader would say has changed on a page, from its claims about one watch before and after. Pure.

The kinds, where A stood before and B stands after:

* new           B is said where no date was: nothing stood there, "no date yet" did, or a denial
* moved         the date is another one: neither of A and B lies within the other
* narrowed      B lies within A
* widened       A lies within B
* firmed        expected became confirmed, with the same window or one within or around it
* softened      confirmed became expected, with the same window or a wider one
* denied        the page says that it will not be then
* cancelled     the page says that it will not be at all, which explains whatever else is gone
* uncancelled   it said so, and gives a date or a renewal now, or says that there is no date yet
* withdrawn     A is no longer said, and nothing took its place, or "no date yet" did
* contradicted  beside what else is told: the page both gives a date and denies the whole of it, or gives one for what
                it calls cancelled, and has not done so before

A claim is the same while its event, window and stance are: another quote or credit for it is no change. "No date
yet" beside a date is none, a denial of just the window that a date moved away from is none, and a denial that goes
while a date outside of it stands is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from store.matching import match, stands
from store.model import Change, ChangeKind, Claim, Event, Stance

#: stances that say when it will be
_DATED: Final = frozenset({Stance.CONFIRMED, Stance.EXPECTED})


def diff(before: Sequence[Claim], after: Sequence[Claim]) -> tuple[Change, ...]:
    """Compare what a page claimed about a watch with what it claims; both in the order of the page.

    The changes come by event, what is said now first, in the order of the page, then what is no longer said.
    """
    found = [change for event in Event for change in _changes(_Side.of(event, before), _Side.of(event, after))]
    if any(change.kind is ChangeKind.CANCELLED for change in found):
        found = [change for change in found if change.kind is not ChangeKind.WITHDRAWN]
    return (*_uncancelled(found), *_contradicted(before, after))


def is_news(change: Change) -> bool:
    """Whether anybody is to be told: a bare "no date yet" that comes or goes is kept, and wakes nobody."""
    claims = [claim for claim in (change.before, change.after) if claim]
    return not claims or any(claim.stance is not Stance.UNANNOUNCED for claim in claims)


def kind_between(before: Claim, after: Claim) -> ChangeKind:
    """Name the change from one claim with a window to another that took its place."""
    assert before.window is not None
    assert after.window is not None
    if after.stance is Stance.DENIED:
        return ChangeKind.DENIED
    if before.stance is Stance.DENIED:
        return ChangeKind.NEW
    within, around = before.window.contains(after.window), after.window.contains(before.window)
    if not within and not around:
        return ChangeKind.MOVED
    if before.stance is not after.stance:
        if after.stance is Stance.CONFIRMED:
            return ChangeKind.FIRMED
        if around:
            return ChangeKind.SOFTENED
    return ChangeKind.NARROWED if within else ChangeKind.WIDENED


def _uncancelled(found: Sequence[Change]) -> Iterator[Change]:
    """Pass on what was *found*, a cancellation that gave way to something better under its own name, once."""
    renewed = [c for c in found if c.kind is ChangeKind.NEW and c.after and c.after.event is Event.RENEWAL]
    told = False
    for change in found:
        instead = change.after or (renewed[0].after if renewed else None)
        if change.before is None or change.before.stance is not Stance.CANCELLED or instead is None:
            yield change
        elif not told:
            told = True
            yield Change(ChangeKind.UNCANCELLED, change.before, instead)
        else:
            yield Change(ChangeKind.NEW, None, instead)


def _contradicted(before: Sequence[Claim], after: Sequence[Claim]) -> Iterator[Change]:
    """Yield the pairs of claims that can't both be true, where one of them was not on the page before."""
    for event in Event:
        side = _Side.of(event, after)
        pairs = [(date, no) for date in side.dated for no in (*side.denied, *side.cancelled) if _excludes(no, date)]
        for date, no in pairs[:1]:
            if not (_among(date, before) and _among(no, before)):
                yield Change(ChangeKind.CONTRADICTED, *((date, no) if _among(date, before) else (no, date)))


def _excludes(no: Claim, date: Claim) -> bool:
    return no.window is None or (date.window is not None and no.window.contains(date.window))


@dataclass(frozen=True, slots=True)
class _Side:
    """A page's claims about one event at one time, by what they do."""

    dated: tuple[Claim, ...]
    denied: tuple[Claim, ...]
    cancelled: tuple[Claim, ...]
    unannounced: tuple[Claim, ...]

    @classmethod
    def of(cls, event: Event, claims: Sequence[Claim]) -> "_Side":
        ours = [claim for claim in claims if claim.event is event]
        return cls(
            dated=tuple(claim for claim in ours if claim.stance in _DATED),
            denied=tuple(claim for claim in ours if claim.stance is Stance.DENIED),
            cancelled=tuple(claim for claim in ours if claim.stance is Stance.CANCELLED),
            unannounced=tuple(claim for claim in ours if claim.stance is Stance.UNANNOUNCED),
        )

    def says_nothing(self) -> bool:
        return not (self.dated or self.denied or self.cancelled)


def _changes(before: _Side, after: _Side) -> Iterator[Change]:
    """Yield the changes of one event."""
    firmed, softened = _twins(after.dated, before.dated), _twins(before.dated, after.dated)
    yield from (Change(ChangeKind.FIRMED, twin, claim) for claim, twin in firmed if claim.stance is Stance.CONFIRMED)
    yield from (
        Change(ChangeKind.SOFTENED, claim, twin) for claim, twin in softened if claim.stance is Stance.CONFIRMED
    )
    olds = replace(before, dated=_but(before.dated, [claim for claim, _ in softened]))
    news = replace(after, dated=_but(after.dated, [claim for claim, _ in firmed]))
    lone = len(before.dated) == len(after.dated) == 1
    pairs = _pairs(olds, news, lone=lone)
    yield from _said(olds, news, pairs, instead_of=_no_date(before, after))
    yield from _unsaid(olds, after, _left((*olds.dated, *olds.denied), pairs))
    yield from _bare(before, after)


def _twins(claims: Sequence[Claim], others: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Pair each of *claims* that does not stand among *others* with the one that has its window and the other stance.

    A headline may be firmer than the body, so that one window is both confirmed and expected: that the expected one
    comes or goes is no change then.
    """
    by_window = {claim.window: claim for claim in others}
    return [(claim, by_window[claim.window]) for claim in _missing(claims, others) if claim.window in by_window]


def _pairs(before: _Side, after: _Side, *, lone: bool) -> list[tuple[Claim, Claim]]:
    """Say which claim is, or took the place of, which: first dates of dates, then what is left over with denials.

    With *lone*, the page gives one date before and one after: it is the same date, however it is told.
    """
    pairs = list(zip(before.dated, after.dated, strict=False)) if lone else match(before.dated, after.dated)
    dates_gone, dates_come = _missing(before.dated, after.dated), _missing(after.dated, before.dated)
    denials_gone, denials_come = _missing(before.denied, after.denied), _missing(after.denied, before.denied)
    pairs += _overlapping(_left(dates_gone, pairs), _left(denials_come, pairs))
    pairs += _overlapping(_left(denials_gone, pairs), _left(dates_come, pairs))
    return [*pairs, *zip(_left(denials_gone, pairs), _left(denials_come, pairs), strict=False)]


def _overlapping(olds: Sequence[Claim], news: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Pair each of *olds* with the first of *news* that overlaps it and is not taken yet."""
    pairs: list[tuple[Claim, Claim]] = []
    for old in olds:
        pairs += [(old, new) for new in _left(news, pairs) if _overlap(old, new)][:1]
    return pairs


def _said(
    before: _Side, after: _Side, pairs: Sequence[tuple[Claim, Claim]], *, instead_of: Claim | None
) -> Iterator[Change]:
    """Yield the changes to what the page says now; a first date stands *instead_of* a claim that there was none."""
    took_place = {id(new): old for old, new in pairs}
    for claim in after.dated:
        old = took_place.get(id(claim))
        if old is None and not _among(claim, before.dated):
            yield Change(ChangeKind.NEW, instead_of, claim)
        elif old and not stands(old, claim):
            yield Change(kind_between(old, claim), old, claim)
    for claim in _missing(after.denied, before.denied):
        if not any(_explains(old, new, claim) for old, new in pairs):
            yield Change(ChangeKind.DENIED, took_place.get(id(claim)), claim)


def _unsaid(before: _Side, after: _Side, left: Sequence[Claim]) -> Iterator[Change]:
    """Yield the changes by which claims went whose place no other claim took; *left* are those with a window."""
    lost = [claim for claim in left if not _among(claim, (*after.dated, *after.denied))]
    lost = [claim for claim in lost if claim.stance is not Stance.DENIED or not _outlived(claim, after)]
    if after.cancelled and not before.cancelled:
        yield Change(ChangeKind.CANCELLED, lost[0] if lost else None, after.cancelled[0])
    instead = after.unannounced[0] if after.unannounced and not before.unannounced else None
    uncancelled = before.cancelled if not after.cancelled and not after.dated else ()
    for claim in (*lost, *uncancelled):
        yield Change(ChangeKind.WITHDRAWN, claim, instead)


def _bare(before: _Side, after: _Side) -> Iterator[Change]:
    """Yield a "no date yet" that comes or goes where nothing else is said."""
    if before.says_nothing() and after.says_nothing():
        if after.unannounced and not before.unannounced:
            yield Change(ChangeKind.NEW, None, after.unannounced[0])
        if before.unannounced and not after.unannounced:
            yield Change(ChangeKind.WITHDRAWN, before.unannounced[0], None)


def _no_date(before: _Side, after: _Side) -> Claim | None:
    """Return the claim that there was no date, where that is what a first date takes the place of."""
    if before.dated:
        return None
    if before.cancelled and not after.cancelled:
        return before.cancelled[0]
    return before.unannounced[0] if before.unannounced and not after.unannounced else None


def _explains(old: Claim, new: Claim, denial: Claim) -> bool:
    """Whether *denial* only says what the move from *old* to *new* says already."""
    moved = new.stance in _DATED and not stands(old, new)
    return moved and _overlap(old, denial) and not _overlap(new, denial)


def _outlived(denial: Claim, after: _Side) -> bool:
    return any(not _overlap(denial, claim) for claim in after.dated)


def _overlap(one: Claim, other: Claim) -> bool:
    return one.window is not None and other.window is not None and one.window.overlaps(other.window)


def _among(claim: Claim, others: Sequence[Claim]) -> bool:
    return any(stands(claim, other) for other in others)


def _missing(claims: Sequence[Claim], others: Sequence[Claim]) -> list[Claim]:
    standing = {(claim.stance, claim.window) for claim in others}
    return [claim for claim in claims if (claim.stance, claim.window) not in standing]


def _left(claims: Sequence[Claim], pairs: Sequence[tuple[Claim, Claim]]) -> tuple[Claim, ...]:
    """Return those of *claims* that are in none of *pairs*."""
    return _but(claims, [claim for pair in pairs for claim in pair])


def _but(claims: Sequence[Claim], taken: Sequence[Claim]) -> tuple[Claim, ...]:
    ids = {id(claim) for claim in taken}
    return tuple(claim for claim in claims if id(claim) not in ids)
