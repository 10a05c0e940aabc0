"""The weights of features, fitted on annotated pages, and the verdict that they give."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import exp, fsum
from typing import Final

from store.model import Event, Stance

#: a date's events and stances, in the order in which the file of weights has them; the first event stands for none of ours
EVENTS: Final[tuple[Event | None, ...]] = (None, *Event)
STANCES: Final = (Stance.CONFIRMED, Stance.EXPECTED, Stance.DENIED)
SIDES: Final = (False, True)
SILENCES: Final[tuple[Stance | None, ...]] = (None, Stance.UNANNOUNCED, Stance.CANCELLED)

#: how many features an explanation names
_TELLING: Final = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the weights say of a date.

    *share* is the probability of the event, and *telling* are the features that spoke most for it.
    """

    event: Event
    stance: Stance
    share: float
    telling: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A linear model: for each class a weight to start from, and what each feature adds."""

    start: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]

    def scores(self, features: Iterable[str]) -> list[float]:
        """Return the score of each class, the same for any order of *features*."""
        known = filter(None, map(self.weights.get, features))
        return list(map(fsum, zip(self.start, *known, strict=True)))


@cache
def tables(language: str = "en") -> dict[str, Table]:
    """Return the tables fitted for English ("en") or for all others ("other") by name.

    ``event`` and ``stance`` are of dates; for English there are ``side`` of dates and ``silence`` of sentences too.
    """
    file = resources.files("scraper.reading.scoring").joinpath(f"weights_{language}.json")
    text = file.read_text(encoding="utf-8")
    # few weights differ: kept once each, they stay in the processor's cache
    once: dict[float, float] = {}
    return {
        name: Table(
            tuple(table["start"]),
            {feature: tuple(map(once.setdefault, row, row)) for feature, row in table["weights"].items()},
        )
        for name, table in json.loads(text).items()
    }


def judge(features: frozenset[str], language: str = "en") -> Verdict | None:
    """Return what the weights make of a date with *features*, None where it is the date of nothing that counts."""
    known = tables(language)
    scores = known["event"].scores(features)
    best = _best(scores)
    event = EVENTS[best]
    if event is None:
        return None
    share = 1 / sum(exp(score - scores[best]) for score in scores)
    return Verdict(
        event,
        STANCES[_best(known["stance"].scores(features))],
        share,
        _telling(known["event"], features, best),
    )


def lies_behind(features: frozenset[str]) -> bool:
    """Return on which side of the page's day a date with *features* lies where its words leave that open."""
    return SIDES[_best(tables()["side"].scores(features))]


def judge_silence(features: frozenset[str]) -> tuple[Stance, float, tuple[str, ...]] | None:
    """Return what the weights hear in a sentence with *features*, how surely and by which of them; None for nothing."""
    table = tables()["silence"]
    scores = table.scores(features)
    best = _best(scores)
    stance = SILENCES[best]
    if stance is None:
        return None
    return stance, 1 / sum(exp(score - scores[best]) for score in scores), _telling(table, features, best)


def _best(scores: list[float]) -> int:
    return scores.index(max(scores))


def _telling(table: Table, features: frozenset[str], best: int) -> tuple[str, ...]:
    """Return the features that speak most for the class *best* against none of ours."""
    said = [(row[best] - row[0], name) for name in features if (row := table.weights.get(name))]
    return tuple([f"{name} {weight:+.1f}" for weight, name in sorted(said, reverse=True)[:_TELLING]])
