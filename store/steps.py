"""The steps that a date took on a page, told as one: from where it was before the first to where it is after the last. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from store.differ import kind_between
from store.model import Change, ChangeKind, Claim, Event, Stance, Watch, Window


@dataclass(frozen=True, slots=True)
class News:
    """A change that somebody is owed: of which watch, on which page of which site, found by the first look or later.

    *watch* is None where it is about seasonwatch itself, which its *detail* says. *ids* are of the deliveries that owe it:
    one, or those of all steps. *is_back* says that after some steps all is as it was before them; *between* is what was
    said meanwhile, None where that was nothing. *taken_by* has the marks of the target's services that have it already.
    """

    watch: Watch | None
    change: Change
    page: str | None
    site: str | None
    first_look: bool = False
    detail: str | None = None
    ids: tuple[int, ...] = ()
    is_back: bool = False
    between: Claim | None = None
    taken_by: frozenset[str] = frozenset()


#: kinds that are a step from what a page said to what it says
_STEPS: Final = frozenset(
    {
        ChangeKind.NEW,
        ChangeKind.MOVED,
        ChangeKind.NARROWED,
        ChangeKind.WIDENED,
        ChangeKind.FIRMED,
        ChangeKind.SOFTENED,
        ChangeKind.DENIED,
        ChangeKind.CANCELLED,
        ChangeKind.UNCANCELLED,
        ChangeKind.WITHDRAWN,
    }
)

#: what makes a claim of a page one and the same
_Key = tuple[Event, Stance, Window | None]


def joined(owed: Sequence[News]) -> list[News]:
    """Join the steps in *owed*, oldest first, each at the place of its last; all else is left as it is."""
    chains: list[list[News]] = []
    for item in owed:
        chain = next((chain for chain in reversed(chains) if _continues(chain, item)), None)
        if chain is not None:
            chains.remove(chain)
            chains.append([*chain, item])
        else:
            chains.append([item])
    return [_one(chain) for chain in chains]


def _continues(chain: Sequence[News], item: News) -> bool:
    """Whether *item* begins where the last step of *chain* ended."""
    last = chain[-1]
    if (last.watch, last.page) != (item.watch, item.page):
        return False
    if item.change.kind is ChangeKind.SOURCE_RECOVERED:
        return last.change.kind is ChangeKind.SOURCE_FAILING
    if last.first_look or item.first_look or not {last.change.kind, item.change.kind} <= _STEPS:
        return False
    ended, begins = last.change.after, item.change.before
    if ended is not None:
        return begins is not None and _key(ended) == _key(begins)
    came_again = last.change.before, item.change.after
    return begins is None and all(came_again) and _same(*came_again)


def _one(chain: Sequence[News]) -> News:
    last = chain[-1]
    if len(chain) == 1:
        return last
    ids = tuple(number for item in chain for number in item.ids)
    before, after = chain[0].change.before, last.change.after
    if last.change.kind not in _STEPS:
        return replace(last, ids=ids)
    if _same(before, after):
        meanwhile = [item.change.after for item in chain if item.change.after and not _same(item.change.after, before)]
        change = Change(last.change.kind, before, after)
        return replace(last, change=change, ids=ids, is_back=True, between=meanwhile[0] if meanwhile else None)
    return replace(last, change=Change(_kind(before, after, last.change.kind), before, after), ids=ids)


def _kind(before: Claim | None, after: Claim | None, last: ChangeKind) -> ChangeKind:
    """Name the way from *before* to *after*, whose last step was of the kind *last*."""
    if after is None:
        return ChangeKind.WITHDRAWN
    if before is None:
        return last if last in {ChangeKind.CANCELLED, ChangeKind.DENIED} else ChangeKind.NEW
    if before.window and after.window:
        return kind_between(before, after)
    return ChangeKind.NEW if before.stance is Stance.UNANNOUNCED and after.window else last


def _same(one: Claim | None, other: Claim | None) -> bool:
    return (one and _key(one)) == (other and _key(other))


def _key(claim: Claim) -> _Key:
    return claim.event, claim.stance, claim.window
