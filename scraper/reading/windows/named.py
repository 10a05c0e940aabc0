"""Rules for days with a name: holidays, and the weekend of one."""

from __future__ import annotations

from scraper.reading.windows.steps import Read, before
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import Around, Holiday, Opening, Unit
from scraper.reading.windows.years import year_behind


def holiday(tokens: Tokens, at: int) -> Read | None:
    """Read "Halloween", "Christmas 2025", "Labor Day weekend"; "on Christmas" is the day, "Christmas" the month."""
    name, whole_month = tokens[at].value
    prior = before(tokens, at)
    if not tokens[at].capital and name == "holidays" and not tokens[at].word.startswith("the "):
        return None
    if tokens[at].word in ("new year", "the new year", "new year's") and not (
        prior is not None and prior.value in (Opening.BEFORE, Opening.AFTER, Opening.BY)
    ):
        return None
    found = year_behind(tokens, at + 1)
    end = found[1] if found else at + 1
    on_it = prior is not None and prior.word == "on"
    shift = prior.value if prior is not None and prior.kind is Kind.SHIFT and not found else None
    value = Holiday(name, found[0] if found else None, shift, season=whole_month and not on_it)
    if tokens[end].value == (Unit.WEEKEND, 1):
        later = None if found else year_behind(tokens, end + 1)
        day = Holiday(name, later[0] if later else value.year, shift)
        return Read(Around(day, weekend=True), later[1] if later else end + 1, "holiday_weekend")
    return Read(value, end, "holiday")
