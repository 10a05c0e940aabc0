"""How good the word of each kind of site was: the mean scores that `store.records` draws towards.

Run it from the folder of the project::

    python -m tests.benchmarks.kinds [HISTORIES]
"""

import sys
from pathlib import Path
from statistics import fmean
from typing import Final

from store.cases import case_scores
from store.forecasts import History, read_histories
from store.timeline import Point

HISTORIES: Final = Path(__file__).parents[3] / "shared" / "histories" / "dev.jsonl"


def main() -> None:
    """Print for each kind how many cases there are, and their mean score."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else HISTORIES
    kinds: dict[str, list[float]] = {}
    for history in read_histories(path):
        if history.released:
            points = [_point(history, place) for place in range(len(history.heard))]
            for site in sorted({point.site for point in points}):
                of_site = [point for point in points if point.site == site]
                kinds.setdefault(of_site[0].site_kind, []).extend(case_scores(of_site, history.released))
    for kind, scores in sorted(kinds.items()):
        print(f"{kind:10} {len(scores):4} cases  {fmean(scores):.2f}")


def _point(history: History, place: int) -> Point:
    one = history.heard[place]
    claim = one.claim
    voice = claim.attributed_to or one.site
    about = (claim.window, claim.stance, claim.event, one.site, one.kind, voice, voice, claim.quote, one.page)
    return Point(place, one.since, *about)


if __name__ == "__main__":
    main()
