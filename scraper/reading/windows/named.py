"""Rules for days with a name: holidays, and the weekend of one."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.steps import Read, before
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import Around, Holiday, Modifier, Opening, Part, Unit, Year
from scraper.reading.windows.years import NEW_YEAR, is_year_number, year_behind


def holiday(tokens: Tokens, at: int) -> Read | None:
    """Read "Halloween", "Christmas 2025", "Labor Day weekend"; "on Christmas" is the day, "Christmas" the month."""
    name, whole_month = tokens[at].value
    prior = before(tokens, at)
    if tokens[at].word.startswith("holiday") and year_behind(tokens, at + 1) is None:
        return None
    if tokens[at].word in NEW_YEAR and prior is not None and prior.word == "in" and not _rung_in(tokens, at):
        return Read(Part(Modifier.EARLY, Year(None, 1)), at + 1, "part")
    if tokens[at].word in ("new year", "the new year", "new year's") and not (
        prior is not None and prior.value in (Opening.BEFORE, Opening.AFTER, Opening.BY, Opening.UNTIL)
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


def year_holidays(tokens: Tokens, at: int) -> Read | None:
    """Read "the 2024 holidays", "2024 holiday season"."""
    named = tokens[at + 1]
    if not is_year_number(tokens[at]) or named.kind is not Kind.HOLIDAY or named.value != ("holidays", True):
        return None
    alone = named.word == "holiday"  # "a 2024 holiday special"
    return None if alone else Read(Holiday("holidays", Year(tokens[at].value), season=True), at + 2, "holiday")


def _rung_in(tokens: Tokens, at: int) -> bool:
    """Whether somebody rings or sees the new year in."""
    return at > 1 and tokens[at - 2].word in _WELCOMES


_WELCOMES: Final = ("ring", "rings", "rang", "ringing", "rung", "see", "sees", "saw", "seeing")
