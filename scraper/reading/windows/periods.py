"""Rules for years and months, and for the parts of everything longer than a day."""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.sections import (
    behind_season,
    possessed_section,
    season,
    section,
    spoken_section,
    year_section,
)
from scraper.reading.windows.steps import Read, Rule, before, day_number, is_mark, skip, skip_mark
from scraper.reading.windows.tokens import Kind, Token, Tokens, full_year
from scraper.reading.windows.values import Later, Modifier, Month, Part, Range, Section, Unit, Value, Week, Year
from scraper.reading.windows.witness import is_amount, is_bare_month, is_bare_short_year, is_bare_year, is_tail
from scraper.reading.windows.years import is_fiscal, is_year_number, spoken_year, year_behind, year_unit


def year(tokens: Tokens, at: int) -> Read | None:
    """Read "2024", where it is no name and no amount."""
    return Read(Year(tokens[at].value), at + 1, "year") if is_bare_year(tokens, at) else None


def short_year(tokens: Tokens, at: int) -> Read | None:
    """Read "in '24"."""
    return Read(Year(tokens[at].value), at + 1, "short_year") if is_bare_short_year(tokens, at) else None


def years(tokens: Tokens, at: int) -> Read | None:
    """Read the two years of "2021-22" and "2024/25"."""
    sign, second = tokens[at + 1], tokens[at + 2]
    if not is_year_number(tokens[at]) or not is_mark(sign, "-/") or not (sign.glued and second.glued):
        return None
    if (
        second.kind is not Kind.NUMBER
        or second.value != (tokens[at].value + 1) % 100
        or is_amount(tokens, at)
        or is_tail(tokens, at)
    ):
        return None
    if len(second.word) != 2 or (is_mark(tokens[at + 3], "-/") and tokens[at + 3].glued):
        return None
    return Read(Range(Year(tokens[at].value), Year(tokens[at].value + 1)), at + 3, "years")


def named_year(tokens: Tokens, at: int) -> Read | None:
    """Read "the year 2025", "year two thousand and eight", "CY18"."""
    number = tokens[skip(tokens, at + 1, Kind.OF)]
    if tokens[at].word == "cy" and number.kind is Kind.NUMBER and len(number.word) == 2 and number.glued:
        return Read(Year(full_year(number.value)), at + 2, "named_year")
    if tokens[at].value != (Unit.YEAR, 1) or tokens[at].word == "years" or is_fiscal(tokens, at):
        return None
    if is_year_number(number):
        return Read(Year(number.value), skip(tokens, at + 1, Kind.OF) + 1, "named_year")
    spoken = spoken_year(tokens, at + 1) if number.kind is Kind.CARDINAL else None
    return Read(spoken[0], spoken[1], "named_year") if spoken else None


def numeric_month(tokens: Tokens, at: int) -> Read | None:
    """Read 2016-11, 2016/11 and 11/2016."""
    first, sign, second = tokens[at : at + 3]
    if not is_mark(sign, "-/") or second.kind is not Kind.NUMBER or is_amount(tokens, at) or is_tail(tokens, at):
        return None
    if is_mark(tokens[at + 3], "-/") and tokens[at + 3].glued:
        return None
    spaced = not (sign.glued and (second.glued or sign.word == "/"))
    if spaced and (tokens[at + 3].kind is Kind.WORD or min(len(first.word), len(second.word)) < 2):
        return None
    for of, month in ((first, second), (second, first)):
        if is_year_number(of) and len(month.word) <= 2 and 1 <= month.value <= 12:
            return Read(Month(month.value, Year(of.value)), at + 3, "numeric_month")
    return None


def month(tokens: Tokens, at: int) -> Read | None:
    """Read "June 2024", "Dec-2018", "June of next year", and "June" alone where it is a month."""
    end = at + 1
    if is_mark(tokens[end], ".") and len(tokens[at].word) <= 4 and tokens[end].glued:
        end += 1
    found = None if is_amount(tokens, at) else year_behind(tokens, end)
    if found is not None:
        return Read(Month(tokens[at].value, found[0]), found[1], "month_year")
    return Read(Month(tokens[at].value), at + 1, "month") if is_bare_month(tokens, at, end) else None


def year_month(tokens: Tokens, at: int) -> Read | None:
    """Read "2016 June", where no day follows."""
    join = skip_mark(tokens, at + 1, ",-/")
    of, end = tokens[join], join + 1
    if not is_year_number(tokens[at]) or of.kind is not Kind.MONTH or is_amount(tokens, at) or is_tail(tokens, at):
        return None
    if day_number(tokens, end) is not None or year_behind(tokens, end) is not None or is_mark(tokens[end], "-/"):
        return None
    return Read(Month(of.value, Year(tokens[at].value)), end, "year_month")


def shifted(tokens: Tokens, at: int) -> Read | None:
    """Read "this fall", "next June", "last Christmas"."""
    shift, named = tokens[at].value, tokens[at + 1]
    if named.kind is Kind.MONTH:
        if named.word in ("may", "march") and not named.capital:
            return None
        return Read(Month(named.value, None, shift), at + 2, "shifted_month")
    if named.kind is Kind.SEASON and tokens[at + 2].word != "short":
        end = behind_season(tokens, at + 2)
        return Read(Section(Unit.SEASON, named.value, None, shift, anime=end[1]), end[0], "shifted_season")
    return None


#: rules that read what a modifier can cut
_CUT: Final[dict[Kind, tuple[Rule, ...]]] = {
    Kind.ORDINAL: (spoken_section,),
    Kind.SEASON: (season,),
    Kind.SHIFT: (shifted,),
}


def that_period(tokens: Tokens, at: int) -> Read | None:
    """Read "that year", "that November", "the same fall", "the following year": of the year last spoken of."""
    named, year = tokens[at + 1], Year(None, tokens[at].value, spoken=True)
    if tokens[at].possessive:  # "that's Jan. 5"
        return None
    if named.kind is Kind.MONTH and named.capital and not tokens[at].value:
        return (
            None
            if year_behind(tokens, at + 2) or day_number(tokens, at + 2)
            else Read(Month(named.value, year), at + 2, "that_month")
        )
    if named.kind is Kind.SEASON and not tokens[at].value and not year_behind(tokens, at + 2):
        return Read(Section(Unit.SEASON, named.value, year), at + 2, "that_season")
    found = year_unit(tokens, at)
    return Read(found[0], found[1], "that_year") if found else None


def part(tokens: Tokens, at: int) -> Read | None:
    """Read "early 2024", "mid-June", "the end of the first quarter", "later this year", "end of the month"."""
    modifier: Modifier = tokens[at].value if tokens[at].kind is Kind.MODIFIER else Modifier.SOMETIME
    if modifier is Modifier.SOMETIME and tokens[at + 1].kind is Kind.SHIFT and tokens[at + 2].word == "week":
        modifier = {"later": Modifier.LATER, "earlier": Modifier.EARLIER}.get(tokens[at].word, modifier)
    join = skip_mark(tokens, at + 1, "-")
    join = skip(tokens, join, Kind.OF, Kind.IN)
    inserted = is_mark(tokens[join], "[")  # "early [2021]": what a quotation left out
    inner = cut_at(tokens, join + inserted)
    if inner is None or (is_mark(tokens[at + 1], "-") and not tokens[at + 1].glued):
        return None
    if tokens[at].word == "end" and not _is_bare_end(tokens, at, inner):
        return None
    return Read(Part(modifier, inner.value), inner.end + (inserted and is_mark(tokens[inner.end], "]")), "part")


def _is_bare_end(tokens: Tokens, at: int, inner: Read) -> bool:
    """Whether "end" alone cuts a month or year, "slated for end May"; "ends June 5" and "the end June brought" do not."""
    prior = before(tokens, at)
    led = prior is not None and prior.kind in (Kind.IN, Kind.OPENING, Kind.TO, Kind.FROM, Kind.ON, Kind.OR)
    return led and isinstance(inner.value, Month | Year) and tokens[inner.end].kind is not Kind.NUMBER


def half(tokens: Tokens, at: int) -> Read | None:
    """Read "the first half of next month", "the second half of the week"."""
    if tokens[at].value not in (1, 2, -1) or tokens[at + 1].word != "half" or tokens[at + 2].kind is not Kind.OF:
        return None
    inner = cut_at(tokens, at + 3)
    modifier = Modifier.FIRST_HALF if tokens[at].value == 1 else Modifier.SECOND_HALF
    return Read(Part(modifier, inner.value), inner.end, "half") if inner else None


def cut_at(tokens: Tokens, at: int) -> Read | None:
    """Read what a part is cut from: a year, month, section, season or week."""
    at = at if year_unit(tokens, at) else skip(tokens, at, Kind.THE)
    if tokens[at].kind is Kind.THAT:
        return that_period(tokens, at)
    token = tokens[at]
    if token.kind is Kind.NUMBER and is_year_number(token):
        deeper = year_section(tokens, at)
        glued = tokens[at + 1].glued and tokens[at + 1].kind is Kind.WORD
        return deeper or (None if glued else Read(Year(token.value), at + 1, "year"))
    if token.kind is Kind.PERIOD and token.value == Later(((0, Unit.MONTH),)):
        return Read(token.value, at + 1, "that_month")
    if token.kind is Kind.MONTH:
        return month(tokens, at) or Read(Month(token.value), at + 1, "month")
    if token.kind is Kind.SECTION:
        return section(tokens, at)
    if token.kind is Kind.SEASON:
        return season(tokens, at) or Read(Section(Unit.SEASON, token.value), at + 1, "season")
    found = possessed_section(tokens, at) or this_unit(tokens, at)
    if found is not None:
        return found
    for rule in _CUT.get(token.kind, ()):
        if read := rule(tokens, at):
            return read
    return _year_read(tokens, at, token)


def _year_read(tokens: Tokens, at: int, token: Token) -> Read | None:
    if token.kind is Kind.SHORT_YEAR:
        return Read(Year(token.value), at + 1, "year")
    if token.kind is Kind.UNIT:
        return named_year(tokens, at)
    spoken = spoken_year(tokens, at) if token.kind is Kind.CARDINAL else None
    return Read(spoken[0], spoken[1], "year") if spoken else None


def this_unit(tokens: Tokens, at: int) -> Read | None:
    """Read "this month", "next year", "the week", and "year" behind a modifier; a day or a weekend has no parts."""
    token = tokens[at]
    if (found := year_unit(tokens, at)) is not None:
        return Read(found[0], found[1], "this_unit")
    steps = token.value.steps if token.kind is Kind.SHIFT else 0
    unit = tokens[at + 1] if token.kind in (Kind.SHIFT, Kind.THE) else token
    if unit.kind is not Kind.UNIT or unit.value[1] != 1 or unit.word.endswith("s"):
        return None
    end = at + 2 if unit is not token else at + 1
    if token.kind is Kind.UNIT and is_year_number(tokens[end]):
        return None
    value = unit_value(unit.value[0], steps, token)
    return Read(value, end, "this_unit") if value else None


def unit_value(unit: Unit, steps: int, shift: Token) -> Value | None:
    """Return the value of a unit that is *steps* away; None for those that only a count makes a time."""
    if unit is Unit.YEAR:
        return Year(None, steps)
    if unit is Unit.MONTH:
        return Month(None, None, shift.value if shift.kind is Kind.SHIFT else None)
    if unit is Unit.WEEK:
        return Week(steps)
    if unit is Unit.QUARTER:
        return Section(unit, None, None, shift.value if shift.kind is Kind.SHIFT else None)
    return None
