"""Track records: how good each site's and each credited voice's word was about the seasons that came out.

A case is a season (`store.cases`), and the mean of its scores is a record's own. Few cases prove little, so that it is drawn towards the mean of its kind, as if that had been seen in so many cases more (empirical Bayes): a
site's own record outweighs its kind as it grows. A denial counts as a hit or a miss, and has no width.

A claim weighs by its voice's record, else by its site's, held against a newspaper without one.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean, median
from typing import Any, Final

from sqlite_utils import Database

from store.answer import Heard
from store.cases import Case, Season, Who, cases_of, seasons_out
from store.hearsay import officials
from store.names import name_key, one_spelling

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


#: records by whether they are a voice's, and the key of its name (`store.names`) or the site's domain
Named = Mapping[tuple[bool, str], "Record"]


class Kept:
    """What was found out of each season that is out, so that only of those with something new it is worked out again."""

    def __init__(self) -> None:
        self._about: Hashable = None
        self._cases: dict[str, tuple[Season, dict[Who, Case]]] = {}
        self._listed: tuple[list[Season], list[Record]] | None = None

    def cases(self, db: Database, season: Season) -> dict[Who, Case]:
        """Return the cases of a season, worked out unless they are known."""
        known = self._cases.get(season.slug)
        if known is None or known[0] != season:
            known = self._cases[season.slug] = (season, cases_of(db, season))
        return known[1]

    def records(self, seasons: list[Season], make: Callable[[], list[Record]]) -> list[Record]:
        """Return the records by these seasons, made unless they are known."""
        if self._listed is None or self._listed[0] != seasons:
            self._listed = seasons, make()
        return self._listed[1]

    def look(self, db: Database) -> None:
        """Forget all where a site is of another kind now, or muted, or heard again, or others are official."""
        about = (
            *db.execute("SELECT id, kind, muted FROM sites WHERE kind <> 'unknown' OR muted IS NOT NULL"),
            *db.execute("SELECT name FROM officials"),
        )
        if about != self._about:
            self._about, self._cases, self._listed = about, {}, None


def records(db: Database, *, day: date, kept: Kept | None = None, without: str | None = None) -> list[Record]:
    """Return the records of all sites and voices by what came out until *day*: the most seasons first, then the best.

    *kept* is what was found out of the same store before, and is added to. What stands beside the answer for a watch that is
    out is *without* the watch of that slug: how right somebody was before.
    """
    kept = kept or Kept()
    kept.look(db)
    seasons = [season for season in seasons_out(db) if season.released <= day]
    if any(season.slug == without for season in seasons):
        return _records(db, [kept.cases(db, season) for season in seasons if season.slug != without])
    return kept.records(seasons, lambda: _records(db, [kept.cases(db, season) for season in seasons]))


def _records(db: Database, seasons: Iterable[Mapping[Who, Case]]) -> list[Record]:
    told = [(who, case) for season in seasons for who, case in season.items()]
    shown = one_spelling(name for (voice, name), _ in told if voice)
    cases: dict[Who, list[Case]] = {}
    for (voice, name), case in told:
        cases.setdefault((voice, shown[name] if voice else name), []).append(case)
    is_official = officials(db).is_official
    listed = [
        _record(voice, name, "official" if voice and is_official(name) else of[0].kind, of)
        for (voice, name), of in cases.items()
    ]
    return sorted(listed, key=lambda one: (-one.seasons, -one.weight, one.voice, one.name))


def trusting(heard: Sequence[Heard], known: Sequence[Record]) -> list[Heard]:
    """Return the claims, each with the weight that the record of its voice, else of its site, gives it."""
    named = by_name(known)
    if not named:
        return list(heard)
    found = [record_of(one.claim.attributed_to, one.site, named) for one in heard]
    return [_trusted(one, record.weight) if record else one for one, record in zip(heard, found, strict=True)]


def _trusted(one: Heard, weight: float) -> Heard:
    """Return a claim with that weight; `dataclasses.replace` takes several times as long, of thousands of claims."""
    return Heard(one.claim, one.page, one.site, one.since, one.id, one.kind, one.origin, one.official, weight)


def by_name(known: Iterable[Record]) -> Named:
    """Return the records for `record_of` to look up."""
    return {(one.voice, name_key(one.name) if one.voice else one.name): one for one in known}


def record_of(voice: str | None, site: str, named: Named) -> Record | None:
    """Return the record by which a claim is weighed that *site* credits to *voice* (None: to nobody): the voice's, else the site's."""
    own = named.get((True, name_key(voice))) if voice else None
    return own if own is not None else named.get((False, site))


def _record(voice: bool, name: str, kind: str, cases: Sequence[Case]) -> Record:
    scores = [case.score for case in cases if case.score is not None]
    widths = [length for case in cases for length in case.widths]
    mean = KIND_SCORES.get(kind, KIND_SCORES["unknown"])
    shrunk = (sum(scores) + _PSEUDO * mean) / (len(scores) + _PSEUDO)
    return Record(
        name,
        voice,
        kind,
        seasons=len(cases),
        hits=sum(case.hits for case in cases),
        misses=sum(case.misses for case in cases),
        width=median(widths) if widths else None,
        early=median(days for case in cases for days in case.early),
        score=fmean(scores) if scores else None,
        shrunk=shrunk if scores else None,
        weight=min(_MOST, max(1 / _MOST, (KIND_SCORES["news"] + _GRAIN) / (shrunk + _GRAIN))),
    )
