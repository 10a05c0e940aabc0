"""Words that may be a time though nothing beside them says so: "we'd guess spring", "“2026”, she said", "Not 2019".

The strict rules leave them alone. A reader that weighs each date by what surrounds it asks for them as well.
"""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.days import behind_day
from scraper.reading.windows.digits import slashed_in_brackets
from scraper.reading.windows.english.beside import COUNTED, NAMED_BY_NUMBER, NOT_SEASON_AFTER, VERBS_LEAD
from scraper.reading.windows.steps import Read, before, day_number, is_mark, skip_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import Day, Month, Section, Unit, Weekday, Year
from scraper.reading.windows.witness import is_amount, is_tail, opens_sentence
from scraper.reading.windows.years import is_year_number

#: years that news names as times; later ones are titles
_FIRST, _LAST = 1990, 2045


def unled(tokens: Tokens, at: int) -> Read | None:
    """Return what the word at *at* says of time if it says anything of it."""
    rule = _RULES.get(tokens[at].kind)
    return rule(tokens, at) if rule else None


def _month(tokens: Tokens, at: int) -> Read | None:
    token, following = tokens[at], tokens[at + 1]
    if (not token.capital and token.word in _VERBLIKE) or is_amount(tokens, at):
        return None
    if following.kind is Kind.WORD and following.capital:
        return None
    return Read(Month(token.value), at + 1, "unled_month")


_VERBLIKE: Final = frozenset({"may", "march", "mar", "dec", "jan", "jun", "sep", "oct", "nov", "apr"})


def _season(tokens: Tokens, at: int) -> Read | None:
    prior = before(tokens, at)
    if tokens[at + 1].word in NOT_SEASON_AFTER or tokens[at].possessive:
        return None
    if prior is not None and (prior.word in VERBS_LEAD or (prior.kind is Kind.WORD and prior.capital)):
        return None
    if tokens[at].capital and not opens_sentence(tokens, at) and (prior is None or prior.kind is Kind.OF):
        return None  # "The Winds of Winter"
    return Read(Section(Unit.SEASON, tokens[at].value), at + 1, "unled_season")


def _weekday(tokens: Tokens, at: int) -> Read | None:
    prior = before(tokens, at)
    led = prior is not None and prior.kind is Kind.ON
    return Read(Weekday(tokens[at].value), at + 1, "unled_weekday") if led or tokens[at].possessive else None


def _year(tokens: Tokens, at: int) -> Read | None:
    following, prior = tokens[at + 1], before(tokens, at)
    if not is_year_number(tokens[at], _FIRST, _LAST) or is_amount(tokens, at) or is_tail(tokens, at):
        return slashed_in_brackets(tokens, at)
    if (
        following.word in COUNTED
        or following.word in NAMED_BY_NUMBER
        or (following.glued and not is_mark(following, _ENDS))
    ):
        return None
    title = prior is not None and prior.kind is Kind.WORD and prior.capital and at > 1 and prior.word[-2:] != "'s"
    return None if title else Read(Year(tokens[at].value), at + 1, "unled_year")


_ENDS: Final = ".,;:!?)]\"'"


def _ordinal(tokens: Tokens, at: int) -> Read | None:
    unit = tokens[skip_mark(tokens, at + 1, "-")]
    if unit.kind is Kind.UNIT and unit.value in _SECTIONS and not unit.word.endswith("s"):
        end = skip_mark(tokens, at + 1, "-") + 1
        fits = 1 <= tokens[at].value <= _SECTIONS[unit.value] and tokens[end].kind is not Kind.OF
        return Read(Section(unit.value[0], tokens[at].value), end, "unled_section") if fits else None
    prior, day = before(tokens, at), day_number(tokens, at)
    led = prior is not None and (prior.kind is Kind.THE or is_mark(prior, "-:("))
    closed = tokens[at + 1].kind in (Kind.END, Kind.MARK, Kind.AND, Kind.OF) or tokens[at + 1].kind is Kind.WORD
    behind = behind_day(tokens, at + 1) if closed else None
    made = at > 1 and tokens[at - 2].word.endswith("ing")  # "they finished filming the 16th"
    if not led or made or behind is None or day is None or not tokens[at].word[0].isdigit():
        return None
    return Read(Day(day), behind, "unled_day")


_SECTIONS: Final = {(Unit.QUARTER, 1): 4, (Unit.HALF, 1): 2}

_RULES: Final = {
    Kind.MONTH: _month,
    Kind.SEASON: _season,
    Kind.WEEKDAY: _weekday,
    Kind.NUMBER: _year,
    Kind.ORDINAL: _ordinal,
}
