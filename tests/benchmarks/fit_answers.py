"""Fit the parameters of `store.answer` to histories of seasons that came out.

Run it from the folder of the project; it takes some minutes::

    python -m tests.benchmarks.fit_answers [HISTORIES]

It learns from ``../shared/histories/dev.jsonl`` unless another file is named: once from all seasons, which is what is shipped, and
once without each of them, by which `seasonwatch backtest` judges those seasons. What is made small is the sum of two
proper scores on the first day of each month: the log score, and the interval score in units of 400 days (a season that is
not out yet counts with what is known: that it came later than its last report); and a penalty
that draws each parameter towards the guess in `GUESSES`, for fifteen seasons are few. The search goes up and down one
parameter after the other, on a fixed ladder of steps, so that it ends in the same place each time it is run; that all
fits begin at the same guess and walk the same ladder spares most of the work.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from store.answer import Distribution, Parameters, forecast
from store.forecasts import History, months, read_histories
from store.forecasts.scores import interval_score, log_score
from store.model import Window

ROOT: Final = Path(__file__).parents[2]
HISTORIES: Final = ROOT.parent / "shared" / "histories" / "dev.jsonl"
KEPT: Final = ROOT / "store" / "answer" / "parameters.json"

#: where the search begins, and towards what it is drawn: what one would say who has waited for some seasons
GUESSES: Final = Parameters(
    wait=600,
    wait_spread=0.4,
    filming_start=450,
    filming_end=260,
    filming_spread=0.3,
    confirmed=4,
    expected=1,
    dated=100,
    filming=1.5,
    official=2,
    fan=0.7,
    seo=0.5,
    half_life=200,
    company=0.5,
    punctual_confirmed=0.9,
    punctual_expected=0.7,
    haste=900,
    slip=0.5,
    denial=0.9,
    notice=60,
)

#: a step up multiplies by this, a step down divides; of a share it is the odds that are multiplied
STEP: Final = 1.5
SHARES: Final = frozenset({"company", "punctual_confirmed", "punctual_expected", "denial"})

#: the penalty of one step away from the guess, in units of the mean score of a month
PENALTY: Final = 0.015

#: a day of the interval score against a unit of the log score
DAYS: Final = 400

#: days; the log score of what is not out is held as if so many days after its last report were equally likely
UNKNOWN: Final = 365

#: so often each parameter has its turn, unless nothing moves any more
ROUNDS: Final = 4

Ladder = tuple[int, ...]  # for each parameter how many steps up from the guess


def main() -> None:
    """Fit, write the file, and say what came of it."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else HISTORIES
    histories = read_histories(path)
    scores = _Scores(histories)
    best = _fitted(scores, range(len(histories)))
    without = []
    for number, history in enumerate(histories):
        if history.released is None:
            continue
        rungs = _fitted(scores, [other for other in range(len(histories)) if other != number])
        print(f"{history.name:60} {scores.mean(best, [number]):8.3f} {scores.mean(rungs, [number]):8.3f}", flush=True)
        wait = (history.released - history.began).days
        about = {"title": history.title, "season": history.season, "wait": wait}
        without.append({**about, "parameters": _rounded(rungs)})
    source = f"python -m tests.benchmarks.fit_answers, {len(histories)} seasons of {path.name}"
    kept = {"source": source, "fitted": datetime.now(UTC).date().isoformat(), "parameters": _rounded(best)}
    KEPT.write_text(json.dumps({**kept, "without": without}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(_rounded(best), indent=1))


class _Scores:
    """The mean score of parameters over seasons; what was worked out once is remembered."""

    def __init__(self, histories: Sequence[History]) -> None:
        self._histories = histories
        self._known: dict[tuple[Ladder, int], tuple[float, int]] = {}

    def mean(self, rungs: Ladder, seasons: Sequence[int]) -> float:
        """Return the mean over all months of these seasons, with the penalty; less is better."""
        sums = [self._season(rungs, number) for number in seasons]
        return sum(one for one, _ in sums) / sum(count for _, count in sums) + PENALTY * sum(n * n for n in rungs)

    def _season(self, rungs: Ladder, number: int) -> tuple[float, int]:
        key = rungs, number
        if key not in self._known:
            self._known[key] = _score(self._histories[number], parameters(rungs))
        return self._known[key]


def _score(history: History, by: Parameters) -> tuple[float, int]:
    """Return the sum of a season's scores, and of how many months it is."""
    last = max(one.since for one in history.heard)
    days = list(months(replace(history, released=history.released or last)))[::2]  # neighbours say much the same
    total = 0.0
    for day in days:
        found = forecast(history.heard, day=day, by=by)
        assert found is not None
        total += _month(found.distribution, history.released, last)
    return total, len(days)


def _month(spread: Distribution, released: date | None, last: date) -> float:
    """Return the sum of both scores; of what is not out by its *last* report only that is known."""
    middle = spread.middle(0.8)
    assert middle.earliest is not None
    assert middle.latest is not None
    if released:
        interval, log = interval_score(middle.earliest, middle.latest, released), log_score(spread.on(released))
    else:
        interval = interval_score(middle.earliest, middle.latest, max(last, middle.earliest))
        log = log_score(spread.within(Window(last, None))) + log_score(1 / UNKNOWN)
    return interval / DAYS - log


def _fitted(scores: _Scores, seasons: Sequence[int]) -> Ladder:
    """Climb from the guess, one parameter after the other, until no single step helps."""
    rungs: Ladder = (0,) * len(fields(Parameters))
    least = scores.mean(rungs, seasons)
    for _ in range(ROUNDS):
        before = rungs
        for place in range(len(rungs)):
            for step in (1, -1):
                while (tried := scores.mean(_moved(rungs, place, step), seasons)) < least:
                    rungs, least = _moved(rungs, place, step), tried
        if rungs == before:
            break
    return rungs


def _moved(rungs: Ladder, place: int, step: int) -> Ladder:
    return (*rungs[:place], rungs[place] + step, *rungs[place + 1 :])


def parameters(rungs: Ladder) -> Parameters:
    """Return the parameters that many steps up from the guess."""
    guesses: Mapping[str, float] = asdict(GUESSES)
    return Parameters(
        **{name: _climbed(name, guess, steps) for (name, guess), steps in zip(guesses.items(), rungs, strict=True)}
    )


def _climbed(name: str, guess: float, steps: int) -> float:
    if name not in SHARES:
        return guess * STEP**steps
    odds = guess / (1 - guess) * STEP**steps
    return odds / (1 + odds)


def _rounded(rungs: Ladder) -> dict[str, float]:
    return {name: float(f"{value:.4g}") for name, value in asdict(parameters(rungs)).items()}


if __name__ == "__main__":
    main()
