"""What was heard -> statements: what is said of the release, by which origins, and how heavily it weighs. Pure.

* Who guesses at several windows parts the weight of one guess among them.
* A confirmed window that lies apart from a newer one, which weighs about as much, has been moved.
* A window in which a confirmed one lies, which weighs about as much, is only the less exact word for it.
* A denial that is older than a confirmed window in it is taken back.
* Many origins of one statement weigh more than one, but not in proportion: few are wholly independent.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from heapq import nlargest
from typing import Final

from store.answer.credence import weigher
from store.answer.hearing import standing
from store.answer.parameters import Parameters
from store.answer.values import CONFIRMED, DENIED, EXPECTED, RELEASE, Heard
from store.model import Event, Stance

#: days; a window that is no longer names the day
NAMED_DAY: Final = 3

#: of the statements so many are weighed, the heaviest
MOST: Final = 40

#: a newer statement moves an older one if it weighs at least this share of it
_HEAVY_ENOUGH: Final = 0.3

#: what is left of the weight of a window that was moved, or said more exactly
_MOVED: Final = 0.05


@dataclass(frozen=True, slots=True)
class Statement:
    """A window that origins give an event, with one stance; days are ordinals, None an open end.

    *weight* is that of all origins together, *sayers* has each origin's heaviest claim with its own weight, the heaviest
    first. *since* is the day of the newest of them. *moved* says that a newer window took its place.
    """

    event: Event
    stance: Stance
    first: int | None
    last: int | None
    since: int
    weight: float
    sayers: tuple[tuple[Heard, float], ...]
    moved: bool = False

    @property
    def length(self) -> int | None:
        """Return how many days the window has; None where it is open."""
        return None if self.first is None or self.last is None else self.last + 1 - self.first

    @property
    def names_day(self) -> bool:
        """Whether it gives the release a day, or nearly."""
        return self.event is RELEASE and self.length is not None and self.length <= NAMED_DAY

    @property
    def is_official(self) -> bool:
        """Whether one of those who make it is an official voice, or an official's site."""
        return any(one.official or one.kind == "official" for one, _ in self.sayers)

    @property
    def is_vouched_for(self) -> bool:
        """Whether somebody else than farms of pages makes it, whose word has been worth little more than none."""
        return any(one.kind != "seo" or one.official or (one.trust or 0) >= 1 for one, _ in self.sayers)

    def overlaps(self, other: "Statement") -> bool:
        """Whether some day lies in both windows."""
        starts = self.first is None or other.last is None or self.first <= other.last
        return starts and (other.first is None or self.last is None or other.first <= self.last)

    def contains(self, other: "Statement") -> bool:
        """Whether every day of *other* lies in this window; both are closed."""
        assert self.first is not None
        assert self.last is not None
        assert other.first is not None
        assert other.last is not None
        return self.first <= other.first and other.last <= self.last


_Said = tuple[Event, Stance, date | None, date | None]  # not a window, which takes long to hash
_Sayer = tuple[float, Heard]  # a claim after its weight


def statements(heard: Sequence[Heard], *, day: date, by: Parameters) -> list[Statement]:
    """Return what is said of the release and of filming by what was *heard* until *day*, the heaviest first."""
    said: dict[_Said, _Sayer | dict[str, _Sayer]] = {}
    weight_of = weigher(day, by)
    for kept, guesses in standing(heard, day):
        for one in kept:
            claim = one.claim
            window = claim.window
            assert window is not None
            weight = weight_of(one)
            if guesses > 1 and claim.stance is EXPECTED:
                weight /= guesses
            what = claim.event, claim.stance, window.earliest, window.latest
            sayer = weight, one
            others = said.setdefault(what, sayer)
            if others is not sayer:
                said[what] = _joined(others, sayer)
    return _settled(_heaviest(said, by))


def _joined(others: _Sayer | dict[str, _Sayer], sayer: _Sayer) -> dict[str, _Sayer]:
    """Return who says the same, each voice with its heaviest claim."""
    sayers = {others[1].voice: others} if isinstance(others, tuple) else others
    weight, one = sayer
    known = sayers.get(one.voice)
    if known is None or (weight, one.since, one.page) > (known[0], known[1].since, known[1].page):
        sayers[one.voice] = sayer
    return sayers


def _heaviest(said: Mapping[_Said, _Sayer | dict[str, _Sayer]], by: Parameters) -> list[Statement]:
    """Return the heaviest statements of what is *said* by one origin or by several, the heaviest first."""
    weights = [one[0] if isinstance(one, tuple) else _together(one.values(), by) for one in said.values()]
    least = nlargest(MOST, weights)[-1:] or [0.0]
    heavy = [
        _statement(what, weight, (sayers,) if isinstance(sayers, tuple) else sayers.values())
        for weight, (what, sayers) in zip(weights, said.items(), strict=True)
        if weight >= least[0]
    ]
    return sorted(heavy, key=_rank)[:MOST]


def _together(sayers: Iterable[_Sayer], by: Parameters) -> float:
    """Return the weight of origins that say the same."""
    # added up from the heaviest on, so that the sum does not hang on the order in which claims came
    weights = sorted((weight for weight, _ in sayers), reverse=True)
    return weights[0] * float((sum(weights) / weights[0]) ** by.company)


def _statement(said: _Said, weight: float, sayers: Iterable[_Sayer]) -> Statement:
    event, stance, first, last = said
    listed = sorted(sayers, key=lambda one: (-one[0], -one[1].since.toordinal(), one[1].page, one[1].voice))
    since = max(one.since for _, one in listed).toordinal()
    made = tuple((one, own) for own, one in listed)
    return Statement(event, stance, _ordinal(first), _ordinal(last), since, weight, made)


def _rank(statement: Statement) -> tuple[float, int, str, str, int, int]:
    """Put the heaviest first; all that follows only makes the order one, however the claims came."""
    return (
        -round(statement.weight, 12),
        -statement.since,
        statement.event,
        statement.stance,
        statement.first or 0,
        statement.last or 0,
    )


def _settled(found: Sequence[Statement]) -> list[Statement]:
    """Take the weight from what was moved or taken back since."""
    firm = [one for one in found if one.event is RELEASE and one.stance is CONFIRMED]
    kept = []
    for one in found:
        if one.stance is DENIED and any(new.since > one.since and new.overlaps(one) for new in firm):
            continue
        if _is_moved(one, firm):
            kept.append(replace(one, weight=one.weight * _MOVED, moved=True))
        else:
            kept.append(replace(one, weight=one.weight * _MOVED) if _is_narrowed(one, firm) else one)
    return kept


def _is_narrowed(one: Statement, firm: Sequence[Statement]) -> bool:
    """Whether a confirmed window within it, which weighs about as much, says more exactly when."""
    if one.event is not RELEASE or one.stance is DENIED or one.length is None:
        return False
    heavy = (new for new in firm if new.weight >= _HEAVY_ENOUGH * one.weight and new.length is not None)
    return any(new.length < one.length and one.contains(new) for new in heavy if new.length is not None)


def _is_moved(one: Statement, firm: Sequence[Statement]) -> bool:
    if one not in firm:
        return False
    newer = (new for new in firm if new.since > one.since and new.weight >= _HEAVY_ENOUGH * one.weight)
    return any(not new.overlaps(one) and not _had_come(one, new) for new in newer)


def _had_come(one: Statement, new: Statement) -> bool:
    """Whether the day that *one* names had come when *new* was said, which then is about a later part."""
    return one.length == 1 and one.last is not None and one.last < new.since


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day else None
