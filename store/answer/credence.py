"""How heavily one claim weighs by itself: its stance, who says it, on what kind of site, how long ago. Pure."""

from datetime import date

from store.answer.hearing import confirmed_day
from store.answer.parameters import Parameters
from store.answer.values import Heard
from store.model import Event, Stance


class Scale:
    """Weighs claims as of a day."""

    def __init__(self, day: date, by: Parameters) -> None:
        self._by = by
        self._today = day.toordinal()
        # a site that nobody knows is held to be as good as a fan's, until its record says more
        self._kinds = {"fan": by.fan, "unknown": by.fan, "seo": by.seo}

    def weight(self, one: Heard) -> float:
        """Return the weight of a claim, which no other origin shares."""
        by, claim = self._by, one.claim
        if claim.event is not Event.RELEASE:
            weight = by.filming
        elif claim.stance is Stance.CONFIRMED:
            weight = by.dated if confirmed_day(one) else by.confirmed
        else:
            weight = by.expected
        if claim.stance is not Stance.CONFIRMED:
            weight *= 0.5 ** ((self._today - one.since.toordinal()) / by.half_life)
        if one.official or one.kind == "official":
            weight *= by.official
        return weight * (self._kinds.get(one.kind, 1.0) if one.trust is None else one.trust)
