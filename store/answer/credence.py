"""How heavily one claim weighs by itself: its stance, who says it, on what kind of site, how long ago. Pure."""

from collections.abc import Callable
from datetime import date

from store.answer.parameters import Parameters
from store.answer.values import CONFIRMED, RELEASE, Heard


def weigher(day: date, by: Parameters) -> Callable[[Heard], float]:
    """Return what gives a claim its weight as of *day*, which no other origin shares; the claim has a window."""
    today, half_life, filming, official = day.toordinal(), by.half_life, by.filming, by.official
    dated, confirmed, expected = by.dated, by.confirmed, by.expected
    # a site that nobody knows is held to be as good as a fan's, until its record says more
    kinds = {"fan": by.fan, "unknown": by.fan, "seo": by.seo}
    faded: dict[date, float] = {}  # of thousands of claims many are equally old

    def weight_of(one: Heard) -> float:
        claim, since, kind = one.claim, one.since, one.kind
        if claim.stance is CONFIRMED:
            window = claim.window
            if claim.event is not RELEASE:
                weight = filming
            else:
                weight = dated if window and window.earliest == window.latest else confirmed
        else:
            left = faded.get(since)
            if left is None:
                left = faded[since] = 0.5 ** ((today - since.toordinal()) / half_life)
            weight = (expected if claim.event is RELEASE else filming) * left
        if one.official or kind == "official":
            weight *= official
        return weight * (kinds.get(kind, 1.0) if one.trust is None else one.trust)

    return weight_of
