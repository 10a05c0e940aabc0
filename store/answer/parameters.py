"""The numbers of the model, fitted to histories by `tests/benchmarks/fit_answers.py` and kept in `parameters.json`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Parameters:
    """What the model has learnt; times are in days, weights are held against 1 for what is known without any claim.

    * wait, wait_spread              how long seasons take from the first report: median, and the spread of its logarithm
    * filming_start, filming_end     how long from then to the release: medians
    * filming_spread                 the spread of their logarithms
    * confirmed, expected, dated     the weight of a claim by its stance; of a confirmed one that names the day
    * filming                        the weight of a claim about filming
    * official, fan, seo             by how much an official voice, a fan's page, a farm of pages weighs more or less
    * half_life                      after so long an expectation weighs half
    * company                        n origins weigh as much as n ** company apart from each other
    * punctual_confirmed, punctual_expected, haste
                                     how likely a claimed window is kept: that share of exp(-lead / haste); a
                                     confirmed one is four times less hasty
    * slip                           how far what is late is late, as a share of the lead
    * denial                         the share of a denied window's weight that is taken away
    * notice                         days are announced about so long before, so that a day without a word is unlikely
    """

    wait: float
    wait_spread: float
    filming_start: float
    filming_end: float
    filming_spread: float
    confirmed: float
    expected: float
    dated: float
    filming: float
    official: float
    fan: float
    seo: float
    half_life: float
    company: float
    punctual_confirmed: float
    punctual_expected: float
    haste: float
    slip: float
    denial: float
    notice: float


@dataclass(frozen=True, slots=True)
class _Fitted:
    shipped: Parameters
    without: Mapping[tuple[str, int | None], Parameters]
    waits: Mapping[tuple[str, int | None], float]


def shipped() -> Parameters:
    """Return the parameters that were fitted to all histories."""
    return _fitted().shipped


def learnt_without(title: str, season: int | None) -> Parameters | None:
    """Return the parameters that were fitted without this season; None where it was not among those learnt from."""
    return _fitted().without.get((title, season))


def waits(*, without: tuple[str, int | None] | None = None) -> list[float]:
    """Return how many days the seasons that were learnt from took from the first report, but for the one left out."""
    return [wait for season, wait in _fitted().waits.items() if season != without]


@cache
def _fitted() -> _Fitted:
    kept = json.loads((files("store.answer") / "parameters.json").read_text(encoding="utf-8"))
    without = {(one["title"], one["season"]): _read(one["parameters"]) for one in kept["without"]}
    took = {(one["title"], one["season"]): float(one["wait"]) for one in kept["without"]}
    return _Fitted(_read(kept["parameters"]), without, took)


def _read(numbers: Mapping[str, float]) -> Parameters:
    return Parameters(**{field.name: float(numbers[field.name]) for field in fields(Parameters)})
