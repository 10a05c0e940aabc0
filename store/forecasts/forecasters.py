"""What our answer is held against: forecasters that anybody could be who reads the same pages, or none. Pure.

A window of theirs counts while it is not over; what of it lies before the day is cut off, and an open end reaches `SPAN`
days ahead. A forecaster without a window of its own in a month is given the `SPAN` days from that day. Read as a
distribution, a window holds 4 times in 5, and otherwise no day of the `SPAN` is likelier than another.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import exp, log
from statistics import NormalDist, fmean, stdev
from typing import Final

from store.answer import Distribution, Heard
from store.answer.spans import edges_of, waiting
from store.model import Event, Stance, Window

#: days that a forecaster is given who has no window
SPAN: Final = 730

_DATED: Final = frozenset({Stance.CONFIRMED, Stance.EXPECTED})
_SHARE: Final = 0.8


@dataclass(frozen=True, slots=True)
class Forecast:
    """A window that is to hold 4 times in 5, whether it is the forecaster's *own*, and how likely each day is."""

    low: date
    high: date
    own: bool
    spread: Distribution


Forecaster = Callable[[Sequence[Heard], date], Window | None]


def newest(heard: Sequence[Heard], day: date) -> Window | None:
    """Return the newest window that is claimed; of several the narrowest."""
    return _newest(_claimed(heard, day))


def newest_confirmed(heard: Sequence[Heard], day: date) -> Window | None:
    """Return the newest window that is confirmed; of several the narrowest."""
    return _newest([one for one in _claimed(heard, day) if one[0].claim.stance is Stance.CONFIRMED])


def majority(heard: Sequence[Heard], day: date) -> Window | None:
    """Return the window that most sites claim; of several the newest."""
    sites: dict[Window, set[str]] = {}
    newest_day: dict[Window, date] = {}
    for one, window in _claimed(heard, day):
        sites.setdefault(window, set()).add(one.site)
        newest_day[window] = max(one.since, newest_day.get(window, date.min))
    if not sites:
        return None
    return max(sites, key=lambda window: (len(sites[window]), newest_day[window], -_length(window)))


def official(heard: Sequence[Heard], day: date) -> Window | None:
    """Return the newest window that an official voice confirms; of several the narrowest."""
    said = [one for one in _claimed(heard, day) if one[0].official or one[0].kind == "official"]
    return _newest([one for one in said if one[0].claim.stance is Stance.CONFIRMED])


#: forecasters that see claims and nothing else, by the names in the table
FORECASTERS: Final[Mapping[str, Forecaster]] = {
    "newest claim": newest,
    "newest confirmed": newest_confirmed,
    "majority": majority,
    "official word": official,
}


def of_window(window: Window | None, day: date) -> Forecast:
    """Return the forecast of who names this window, or none."""
    given = Window(day, day + timedelta(SPAN))
    mine = window or given
    assert mine.earliest is not None
    assert mine.latest is not None
    first, last = mine.earliest.toordinal(), mine.latest.toordinal() + 1
    today, end = day.toordinal(), day.toordinal() + SPAN
    edges = sorted({today, first, last, max(end, last)})
    share = _SHARE if window else 0.0
    masses = [
        share * max(0, min(later, last) - max(sooner, first)) / (last - first)
        + (1 - share) * max(0, min(later, end) - sooner) / SPAN
        for sooner, later in pairwise(edges)
    ]
    return Forecast(mine.earliest, mine.latest, window is not None, Distribution.of(edges, masses))


def climatology(waits: Sequence[float], began: date, day: date) -> Forecast:
    """Forecast by how long other seasons took, in days: logarithms of waits are normal, and it has not come until *day*."""
    logs = [log(wait) for wait in waits]
    mean, spread = fmean(logs), stdev(logs)
    passed = NormalDist(mean, spread).cdf(log(max(1, (day - began).days)))
    ends = (NormalDist(mean, spread).inv_cdf(min(passed + (1 - passed) * share, 1 - 1e-9)) for share in (0.1, 0.9))
    low, high = (max(day, began + timedelta(round(exp(end)))) for end in ends)
    edges = edges_of(day.toordinal(), [])
    masses = waiting(edges, began.toordinal() - 1, exp(mean), spread, day.toordinal())
    return Forecast(low, high, True, Distribution.of(edges, masses))


def _claimed(heard: Sequence[Heard], day: date) -> list[tuple[Heard, Window]]:
    """List the claims of windows of release that were made until *day* and are not over, as far as they lie ahead."""
    claimed = []
    for one in heard:
        window = one.claim.window
        if one.since > day or one.claim.event is not Event.RELEASE or one.claim.stance not in _DATED or window is None:
            continue
        if window.latest is None or window.latest >= day:
            first = max(day, window.earliest or day)
            claimed.append((one, Window(first, window.latest or first + timedelta(SPAN))))
    return claimed


def _newest(claimed: Sequence[tuple[Heard, Window]]) -> Window | None:
    if not claimed:
        return None
    _, window = max(claimed, key=lambda one: (one[0].since, -_length(one[1]), one[1].earliest or date.min))
    return window


def _length(window: Window) -> int:
    assert window.earliest is not None
    assert window.latest is not None
    return (window.latest - window.earliest).days
