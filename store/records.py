"""Track records: how good each site's and each credited voice's word was about the seasons that came out.

A case is a season. Each window that was given for its release is scored by the interval score (Winkler 1972; Gneiting and
Raftery 2007, α = 0.2), as a share of what the 730 days from the day of the claim would have scored: 0 is the very day, 1 no
better than to say nothing, more is worse. The mean over the claims is the score of the case. Few cases prove little, so a
record's score is drawn towards the mean of its kind, as if that had been seen in so many cases more (empirical Bayes): a
site's own record outweighs its kind as it grows. A denial counts as a hit or a miss, and has no width.

A claim weighs by its voice's record, else by its site's, held against a newspaper without one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import fmean, median
from typing import Any, Final

from sqlite_utils import Database

from store.answer import Heard
from store.forecasts.scores import interval_score
from store.model import Event, Stance, Window
from store.timeline import Point, timeline

#: kind of site -> its mean score, over the claims of 15 seasons (`python -m tests.benchmarks.kinds`); a kind of which
#: fewer than 20 cases were seen has that of its next of kin
KIND_SCORES: Final = {
    "official": 0.29,
    "trade": 0.29,
    "news": 0.29,
    "database": 0.29,
    "fan": 0.36,
    "unknown": 0.36,
    "seo": 0.92,
}

#: so many cases of its kind's mean stand beside a record's own
_PSEUDO: Final = 3

#: a record makes a claim weigh at most so many times more or less than a newspaper's
_MOST: Final = 4.0

#: added to both scores of which one is a share of the other, for nobody is always right
_GRAIN: Final = 0.1

#: days from the claim on that who says nothing is held to have said; an open window ends so long after it begins
_REFERENCE: Final = 730

#: one absurd claim does not stand for all: no score is held worse
_WORST: Final = 5.0

_STANCES: Final = frozenset({Stance.CONFIRMED, Stance.EXPECTED, Stance.DENIED})


@dataclass(frozen=True, slots=True)
class Record:
    """How good the word of a site (or of a *voice* that sites credit) was, over so many *seasons*; windows in days.

    *width* is the median of its windows, *early* how long before the release they were given, in the median; *score* is
    its own, *shrunk* drawn towards its kind's, both None where it only denied; *weight* is that of its claims.
    """

    name: str
    voice: bool
    kind: str
    seasons: int
    hits: int
    misses: int
    width: float | None
    early: float
    score: float | None
    shrunk: float | None
    weight: float

    def as_json(self) -> dict[str, Any]:
        """Return the record in the shape that `--json` writes."""
        return {
            "name": self.name,
            "what": "voice" if self.voice else "site",
            "kind": self.kind,
            "seasons": self.seasons,
            "hits": self.hits,
            "misses": self.misses,
            "width": self.width,
            "early": self.early,
            "score": None if self.score is None else round(self.score, 3),
            "shrunk": None if self.shrunk is None else round(self.shrunk, 3),
            "weight": round(self.weight, 3),
        }


@dataclass(frozen=True, slots=True)
class _Case:
    """What one site or voice said of one season that came out on *released*."""

    released: date
    points: tuple[Point, ...]


def records(db: Database, *, day: date) -> list[Record]:
    """Return the records of all sites and voices by what came out until *day*: the most seasons first, then the best."""
    cases: dict[tuple[bool, str], list[_Case]] = {}
    for slug in _out(db):
        line = timeline(db, slug, today=day)
        if line.released is None or line.released > day:
            continue
        said: dict[tuple[bool, str], list[Point]] = {}
        for point in _first_said(line.points, line.released):
            said.setdefault((False, point.site), []).append(point)
            if point.voice != point.site:
                said.setdefault((True, point.voice), []).append(point)
        for who, points in said.items():
            cases.setdefault(who, []).append(_Case(line.released, tuple(points)))
    listed = [_record(name, voice, of) for (voice, name), of in cases.items()]
    return sorted(listed, key=lambda one: (-one.seasons, -one.weight, one.voice, one.name))


def trusting(heard: Iterable[Heard], known: Sequence[Record]) -> list[Heard]:
    """Return the claims, each with the weight that the record of its voice, else of its site, gives it."""
    weights = {(one.voice, one.name): one.weight for one in known}
    if not weights:
        return list(heard)
    return [replace(one, trust=_trust(one, weights)) for one in heard]


def _trust(one: Heard, weights: dict[tuple[bool, str], float]) -> float | None:
    own = weights.get((True, one.claim.attributed_to)) if one.claim.attributed_to else None
    return own if own is not None else weights.get((False, one.site))


def _out(db: Database) -> list[str]:
    """List the watches that the user called out, or of which a release was found."""
    sql = """SELECT slug FROM watches WHERE out_on IS NOT NULL
        OR id IN (SELECT watch_id FROM changes WHERE kind = 'released') ORDER BY slug"""
    return [slug for (slug,) in db.execute(sql)]


def _first_said(points: Iterable[Point], released: date) -> list[Point]:
    """Return what was said of the release before it came, each window of a voice on a site once, when it was first said."""
    first: dict[tuple[str, str, Stance, Window], Point] = {}
    for point in points:
        if point.event is Event.RELEASE and point.stance in _STANCES and point.window and point.said < released:
            first.setdefault((point.site, point.voice, point.stance, point.window), point)
    return list(first.values())


def _record(name: str, voice: bool, cases: Sequence[_Case]) -> Record:
    kind = "news" if voice else cases[0].points[0].site_kind
    hits = [_is_hit(point, case.released) for case in cases for point in case.points]
    scores = [score for case in cases if (score := _case_score(case)) is not None]
    widths = [length for case in cases for point in case.points if (length := _width(point)) is not None]
    mean = KIND_SCORES.get(kind, KIND_SCORES["unknown"])
    shrunk = (sum(scores) + _PSEUDO * mean) / (len(scores) + _PSEUDO)
    return Record(
        name,
        voice,
        kind,
        seasons=len(cases),
        hits=sum(hits),
        misses=len(hits) - sum(hits),
        width=median(widths) if widths else None,
        early=median((case.released - point.said).days for case in cases for point in case.points),
        score=fmean(scores) if scores else None,
        shrunk=shrunk if scores else None,
        weight=min(_MOST, max(1 / _MOST, (KIND_SCORES["news"] + _GRAIN) / (shrunk + _GRAIN))),
    )


def case_scores(points: Iterable[Point], released: date) -> list[float]:
    """Return the score of what *points* say of a season that came out on that day: one, or none where none gives a window."""
    score = _case_score(_Case(released, tuple(_first_said(points, released))))
    return [] if score is None else [score]


def _case_score(case: _Case) -> float | None:
    """Return the mean score of the windows given for one season; None where all was denied."""
    dated = [point for point in case.points if point.stance is not Stance.DENIED]
    return fmean(_score(point, case.released) for point in dated) if dated else None


def _score(point: Point, released: date) -> float:
    assert point.window is not None
    first, last = point.window.earliest, point.window.latest
    low = max(first or point.said, min(point.said, last or point.said))
    high = last or low + timedelta(_REFERENCE)
    nothing_said = interval_score(point.said, point.said + timedelta(_REFERENCE), released)
    return min(_WORST, interval_score(low, high, released) / nothing_said)


def _is_hit(point: Point, released: date) -> bool:
    assert point.window is not None
    return point.window.contains(Window(released, released)) != (point.stance is Stance.DENIED)


def _width(point: Point) -> int | None:
    window = point.window
    if point.stance is Stance.DENIED or window is None or window.earliest is None or window.latest is None:
        return None
    return (window.latest - window.earliest).days + 1
