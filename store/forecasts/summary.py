"""What a replay says: a row for each forecaster, how sure that is, and whether probabilities hold what they promise. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean, median
from typing import Any, Final

from store.forecasts.replay import OURS, Month, Replay, Scored

#: so often seasons are drawn anew, from this seed
_DRAWS: Final = 1000
_SEED: Final = 20261121

#: probabilities are sorted into so many drawers
_DRAWERS: Final = 5


@dataclass(frozen=True, slots=True)
class Row:
    """How good a forecaster was, over all months; days, but for the log score and the share of months covered.

    *lead* is how long before the release it first gave the true day more than half of the weight, in the median of the
    seasons (0 where it never did). *given* counts the months in which it had no window and was given one. *low* and *high*
    hold its interval score 19 times in 20 where seasons are drawn anew.
    """

    name: str
    coverage: float
    median_width: float
    interval_score: float
    log_score: float
    lead: float
    given: int
    low: float
    high: float

    def as_json(self) -> dict[str, Any]:
        """Return the row in the shape that `--json` writes."""
        return {
            "coverage": round(self.coverage, 4),
            "median_width": self.median_width,
            "interval_score": round(self.interval_score, 2),
            "log_score": round(self.log_score, 4),
            "lead": self.lead,
            "given": self.given,
            "interval_score_95": [round(self.low, 2), round(self.high, 2)],
        }


@dataclass(frozen=True, slots=True)
class Drawer:
    """Of so many *months* whose best window was held so *likely* (their mean), the *share* in which it came true."""

    first: float
    last: float
    months: int
    likely: float
    share: float


def rows(replay: Replay) -> list[Row]:
    """Return the rows of our answer and of all others."""
    names = replay.months[0].scores if replay.months else {OURS: None}
    return [_row(name, replay.months) for name in names]


def ratio(replay: Replay, name: str) -> tuple[float, float, float]:
    """Return our interval score as a share of that of the forecaster of this *name*, and what holds it 19 times in 20."""

    def share(months: Sequence[Month]) -> float:
        ours, theirs = (fmean(month.scores[one].interval for month in months) for one in (OURS, name))
        return ours / theirs

    return share(replay.months), *_drawn(replay.months, share)


def reliability(replay: Replay) -> list[Drawer]:
    """Sort the months by how likely their best window was held, and see how often it came true."""
    drawers: list[list[tuple[float, bool]]] = [[] for _ in range(_DRAWERS)]
    for month in replay.months:
        likely = month.answer.probability
        if likely is not None and month.came_true is not None:
            drawers[min(_DRAWERS - 1, int(likely * _DRAWERS))].append((likely, month.came_true))
    return [
        Drawer(
            number / _DRAWERS,
            (number + 1) / _DRAWERS,
            len(drawer),
            fmean(likely for likely, _ in drawer),
            fmean(true for _, true in drawer),
        )
        for number, drawer in enumerate(drawers)
        if drawer
    ]


def _row(name: str, months: Sequence[Month]) -> Row:
    scores = [month.scores[name] for month in months]
    low, high = _drawn(months, lambda drawn: fmean(month.scores[name].interval for month in drawn))
    return Row(
        name,
        coverage=_mean(scores, lambda one: one.covered),
        median_width=median(one.width for one in scores) if scores else 0.0,
        interval_score=_mean(scores, lambda one: one.interval),
        log_score=_mean(scores, lambda one: one.log),
        lead=_lead(name, months),
        given=sum(not one.own for one in scores),
        low=low,
        high=high,
    )


def _mean(scores: Sequence[Scored], value: Callable[[Scored], float]) -> float:
    return fmean(value(one) for one in scores) if scores else 0.0


def _lead(name: str, months: Sequence[Month]) -> float:
    leads: dict[str, int] = {}
    for month in months:
        leads.setdefault(month.season, 0)
        if month.scores[name].true > 0.5:
            leads[month.season] = max(leads[month.season], month.before)
    return median(leads.values()) if leads else 0.0


def _drawn(months: Sequence[Month], value: Callable[[Sequence[Month]], float]) -> tuple[float, float]:
    """Return between which values *value* lies 19 times in 20 where seasons are drawn anew, with all their months."""
    seasons: dict[str, list[Month]] = {}
    for month in months:
        seasons.setdefault(month.season, []).append(month)
    if not seasons:
        return 0.0, 0.0
    draw = Random(_SEED)
    listed = list(seasons.values())
    values = sorted(
        value([month for season in draw.choices(listed, k=len(listed)) for month in season]) for _ in range(_DRAWS)
    )
    return values[int(0.025 * _DRAWS)], values[int(0.975 * _DRAWS)]
