"""Rules for quarters, halves and seasons."""

from __future__ import annotations

from scraper.reading.windows.steps import Read, before, is_mark, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.values import Modifier, Part, Section, Shift, Unit, Year
from scraper.reading.windows.witness import is_amount, is_bare_season
from scraper.reading.windows.years import is_fiscal, is_year_number, year_behind, year_unit


def section(tokens: Tokens, at: int) -> Read | None:
    """Read "Q3 2024", "H1 of next year", "q1-2019" and "Q3"."""
    letter, number = tokens[at], tokens[at + 1]
    unit, most = letter.value
    if number.kind is not Kind.NUMBER or not number.glued or not 1 <= number.value <= most or len(number.word) > 1:
        return None
    if is_amount(tokens, at) or (tokens[at + 2].glued and tokens[at + 2].kind in (Kind.WORD, Kind.NUMBER)):
        return None
    if is_fiscal(tokens, skip(tokens, at + 2, Kind.OF, Kind.IN)):
        return None
    found = year_behind(tokens, at + 2)
    value = Section(unit, number.value, found[0] if found else None)
    return Read(value, found[1] if found else at + 2, "section")


def turned_section(tokens: Tokens, at: int) -> Read | None:
    """Read "2H 2024" and "3Q 2025"."""
    letter = tokens[at + 1]
    if letter.kind is not Kind.SECTION or not letter.glued or is_amount(tokens, at) or len(tokens[at].word) > 1:
        return None
    unit, most = letter.value
    found = year_behind(tokens, at + 2) if 1 <= tokens[at].value <= most else None
    return Read(Section(unit, tokens[at].value, found[0]), found[1], "turned_section") if found else None


def spoken_section(tokens: Tokens, at: int) -> Read | None:
    """Read "third quarter of 2024", "fourth-quarter 2024", "second quarter [of 2017]"."""
    join = skip_mark(tokens, at + 1, "-")
    named = tokens[join]
    if (
        named.kind is not Kind.UNIT
        or named.value not in ((Unit.QUARTER, 1), (Unit.HALF, 1))
        or named.word.endswith("s")
    ):
        return None
    unit, most = (Unit.QUARTER, 4) if named.value[0] is Unit.QUARTER else (Unit.HALF, 2)
    number = most if tokens[at].value in (-1, Shift.LAST) else tokens[at].value
    if not isinstance(number, int):
        return None
    if not 1 <= number <= most:
        return None
    if is_fiscal(tokens, skip(tokens, join + 1, Kind.OF, Kind.IN)):
        return None
    found = year_behind(tokens, join + 1)
    whole = tokens[join + 1].kind is Kind.OF  # "the last quarter of this year", but not "last quarter this year"
    if found and (tokens[at].kind is Kind.ORDINAL or found[0].number or whole):
        plain = tokens[join + 1].word == "of the" and found[0] == Year(None, 0)  # "of the year", this one or the next
        return Read(Section(unit, number, None if plain else found[0]), found[1], "spoken_section")
    if unit is Unit.HALF:
        return None
    led = before(tokens, at)
    alone = (
        tokens[at].kind is Kind.ORDINAL
        and led is not None
        and (led.kind is Kind.THE or led.kind is Kind.IN or led.word == "year")
    )
    return Read(Section(unit, number), join + 1, "spoken_section") if alone else None


def possessed_section(tokens: Tokens, at: int) -> Read | None:
    """Read "the year's second quarter", "next year's first half", "this year's end", "year-end 2020"."""
    owner = year_unit(tokens, at) or ((Year(), at + 1) if tokens[at].value == (Unit.YEAR, 1) else None)
    if owner is None:
        return None
    of, end = owner
    possessive = tokens[end - 1].possessive
    end = skip_mark(tokens, end, "-")
    if tokens[end].word == "end":
        found = year_behind(tokens, end + 1)
        return Read(Part(Modifier.END, found[0] if found else of), found[1] if found else end + 1, "year_end")
    return _of_owner(tokens, end, of) if possessive else None


def _of_owner(tokens: Tokens, at: int, of: Year) -> Read | None:
    """Read what a year owns: "second quarter", "final quarter", "first months"."""
    number = -1 if tokens[at].value is Shift.LAST or tokens[at].word == "closing" else tokens[at].value
    if tokens[at].kind not in (Kind.ORDINAL, Kind.SHIFT, Kind.WORD) or tokens[at + 1].kind is not Kind.UNIT:
        return None
    unit = tokens[at + 1].value[0]
    if tokens[at + 1].word == "months" and number in (1, -1):
        return Read(Part(Modifier.EARLY if number == 1 else Modifier.END, of), at + 2, "part")
    most = {Unit.QUARTER: 4, Unit.HALF: 2}.get(unit, 0)
    if not isinstance(number, int) or not most or not -1 <= number <= most or not number:
        return None
    return Read(Section(unit, most if number < 0 else number, of), at + 2, "possessed_section")


def year_section(tokens: Tokens, at: int) -> Read | None:
    """Read "2016 H2", "2017-q1", "2016 the third quarter", "2024 summer"."""
    if not is_year_number(tokens[at]):
        return None
    join = skip(tokens, skip_mark(tokens, at + 1, "-"), Kind.THE)
    if is_mark(tokens[at + 1], "'") and tokens[at + 2].word == "s":
        join = at + 3
    token, rule = tokens[join], None
    if token.kind is Kind.SECTION:
        rule = section(tokens, join)
    elif token.kind is Kind.ORDINAL or token.value is Shift.LAST:
        owned = _of_owner(tokens, join, Year(tokens[at].value)) if join == at + 3 else None
        if owned is not None:
            return owned
        rule = spoken_section(tokens, join)
    elif token.kind is Kind.SEASON:
        end, anime = behind_season(tokens, join + 1)
        if tokens[end].word in ("olympics", "games"):
            return None
        rule = Read(Section(Unit.SEASON, token.value, anime=anime), end, "season")
    if rule is None or not isinstance(rule.value, Section) or rule.value.year is not None:
        return None
    value = rule.value
    return Read(Section(value.unit, value.number, Year(tokens[at].value), anime=value.anime), rule.end, "year_section")


def season(tokens: Tokens, at: int) -> Read | None:
    """Read "spring 2024", "Fall '24", "Winter Anime Season 2024", "summer of next year", and "in the fall"."""
    end, anime = behind_season(tokens, at + 1)
    found = year_behind(tokens, end)
    if found is not None:
        behind = tokens[found[1]].kind is Kind.ANIME and tokens[found[1]].value
        return Read(
            Section(Unit.SEASON, tokens[at].value, found[0], anime=anime or bool(behind)), found[1], "season_year"
        )
    value = Section(Unit.SEASON, tokens[at].value, anime=anime)
    return Read(value, at + 1, "season") if is_bare_season(tokens, at, at + 1) else None


def behind_season(tokens: Tokens, at: int) -> tuple[int, bool]:
    """Return the index behind "season" or "anime season", and whether it said anime."""
    return (at + 1, bool(tokens[at].value)) if tokens[at].kind is Kind.ANIME else (at, False)
