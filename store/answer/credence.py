"""How heavily one claim weighs by itself: its stance, who says it, on what kind of site, how long ago. Pure."""

from collections.abc import Callable
from datetime import date

from store.answer.hearing import confirmed_day
from store.answer.parameters import Parameters
from store.answer.values import Heard
from store.model import Event, Stance


def weigher(day: date, by: Parameters) -> Callable[[Heard], float]:
    """Return what gives a claim its weight as of *day*, which no other origin shares."""
    today, half_life = day.toordinal(), by.half_life
    # a site that nobody knows is held to be as good as a fan's, until its record says more
    kinds = {"fan": by.fan, "unknown": by.fan, "seo": by.seo}

    def weight_of(one: Heard) -> float:
        claim = one.claim
        settled = claim.stance is Stance.CONFIRMED
        if claim.event is not Event.RELEASE:
            weight = by.filming
        elif settled:
            weight = by.dated if confirmed_day(one) else by.confirmed
        else:
            weight = by.expected
        if not settled:
            weight *= 0.5 ** ((today - one.since.toordinal()) / half_life)
        if one.official or one.kind == "official":
            weight *= by.official
        return weight * (kinds.get(one.kind, 1.0) if one.trust is None else one.trust)

    return weight_of
