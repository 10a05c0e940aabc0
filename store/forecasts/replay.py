"""Histories replayed: what would have been answered on the first day of each month, and how good that was. Pure."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from store.answer import Answer, Parameters, Status, answer, forecast, learnt_without, shipped, waits
from store.forecasts.forecasters import FORECASTERS, Forecast, climatology, of_window
from store.forecasts.histories import History, months
from store.forecasts.scores import covers, interval_score, log_score
from store.model import Event, Stance, Window

OURS = "ours"


@dataclass(frozen=True, slots=True)
class Scored:
    """How good a forecast was: its *width* and *interval* score in days, its *log* score, the weight of the *true* day."""

    own: bool
    covered: bool
    width: int
    interval: float
    log: float
    true: float


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a season: our answer, whether its best window came true, and the score of each forecaster by name.

    *wrong* says that officials had named a day that lay ahead, and the answer was not that day.
    """

    season: str
    day: date
    before: int
    answer: Answer
    came_true: bool | None
    dated: bool
    wrong: bool
    scores: dict[str, Scored]


@dataclass(frozen=True, slots=True)
class Replay:
    """All months, and how many of the *seasons* were judged by parameters that were *learnt_without* them."""

    months: tuple[Month, ...]
    seasons: int
    learnt_without: int


def replay(histories: Sequence[History], *, progress: Callable[[str], None] = lambda name: None) -> Replay:
    """Replay the histories of seasons that came out; *progress* is told the name of each before its turn.

    A season that the shipped parameters were learnt from is judged by those learnt without it, any other by the shipped.
    """
    out = [history for history in histories if history.released]
    listed: list[Month] = []
    apart = 0
    for history in out:
        progress(history.name)
        without = learnt_without(history.title, history.season)
        apart += without is not None
        listed += _months(history, without or shipped())
    return Replay(tuple(listed), len(out), apart)


def _months(history: History, by: Parameters) -> Iterator[Month]:
    released = history.released
    assert released is not None
    known = waits(without=(history.title, history.season))
    for day in months(history):
        found = answer(history.heard, day=day, by=by)
        forecasts = {name: of_window(tell(history.heard, day), day) for name, tell in FORECASTERS.items()}
        forecasts["climatology"] = climatology(known, history.began, day)
        scores = {
            name: _scored(one, released) for name, one in {OURS: _ours(history, found, day, by), **forecasts}.items()
        }
        true = found.window.contains(Window(released, released)) if found.window else None
        named = official_day(history, day)
        wrong = named is not None and (found.status is not Status.DATED or found.window != Window(named, named))
        yield Month(history.name, day, (released - day).days, found, true, named is not None, wrong, scores)


def _ours(history: History, found: Answer, day: date, by: Parameters) -> Forecast:
    weighed = forecast(history.heard, day=day, by=by)
    span = found.range80
    if span is None or span.earliest is None or span.latest is None or weighed is None:
        return of_window(None, day)
    return Forecast(span.earliest, span.latest, True, weighed.distribution)


def _scored(one: Forecast, released: date) -> Scored:
    true = one.spread.on(released)
    width = (one.high - one.low).days
    covered = covers(one.low, one.high, released)
    return Scored(one.own, covered, width, interval_score(one.low, one.high, released), log_score(true), true)


def official_day(history: History, day: date) -> date | None:
    """Return the day that officials had last confirmed as of *day*, where it lay ahead; of several the first."""
    named = [
        (one.since, one.claim.window.earliest)
        for one in history.heard
        if one.official and one.since <= day and one.claim.event is Event.RELEASE and one.claim.window
        if one.claim.stance is Stance.CONFIRMED and one.claim.window.earliest == one.claim.window.latest
    ]
    ahead = [(since, one) for since, one in named if one is not None and one >= day]
    if not ahead:
        return None
    newest = max(since for since, _ in ahead)
    return min(one for since, one in ahead if since == newest)
