"""The registry: which rules may read an expression whose first token is of a kind.

The longest reading wins, the first of equals.
"""

from __future__ import annotations

from typing import Final

from scraper.reading.windows import counts, days, digits, named, periods, pointing, relative, sections, weekdays
from scraper.reading.windows.steps import Read, Rule, before
from scraper.reading.windows.tokens import Kind, Tokens
from scraper.reading.windows.years import FIRST_YEAR, spoken_year


def year_in_words(tokens: Tokens, at: int) -> Read | None:
    """Read "in twenty twenty-four"."""
    prior = before(tokens, at)
    found = (
        spoken_year(tokens, at)
        if prior is not None and prior.kind in (Kind.IN, Kind.OPENING, Kind.OR, Kind.TO)
        else None
    )
    return Read(found[0], found[1], "year_in_words") if found and (found[0].number or 0) >= FIRST_YEAR else None


RULES: Final[dict[Kind, tuple[Rule, ...]]] = {
    Kind.NUMBER: (
        digits.iso_day,
        digits.numeric_day,
        digits.slashed_day,
        digits.odd_day,
        days.day_month,
        periods.years,
        periods.numeric_month,
        periods.year_month,
        sections.year_section,
        sections.turned_section,
        named.year_holidays,
        periods.year,
        counts.run,
        counts.counted,
        relative.counted_down,
        pointing.counted_later,
        counts.counted_stretch,
    ),
    Kind.SHORT_YEAR: (periods.short_year,),
    Kind.DOTTED: (digits.dotted_day,),
    Kind.FIGURE: (digits.pointed_day,),
    Kind.MONTH: (days.month_day, digits.odd_day, periods.month, pointing.period_beside),
    Kind.ORDINAL: (
        days.day_month,
        days.days_only,
        days.day_only,
        weekdays.nth_weekday,
        sections.spoken_section,
        periods.half,
        relative.of_this,
        counts.first_units,
        counts.edge_day,
    ),
    Kind.CARDINAL: (
        days.day_month,
        year_in_words,
        counts.run,
        counts.counted,
        relative.counted_down,
        pointing.counted_later,
        counts.counted_stretch,
    ),
    Kind.WEEKDAY: (weekdays.weekday_day, weekdays.weekday, weekdays.beside, pointing.period_beside),
    Kind.SHIFT: (
        sections.spoken_section,
        pointing.following_period,
        weekdays.shifted_weekday,
        weekdays.shifted_day,
        periods.shifted,
        relative.shifted_unit,
        weekdays.nth_weekday,
        counts.stretch,
        sections.possessed_section,
        pointing.next_unit,
        counts.first_units,
        counts.edge_day,
    ),
    Kind.SEASON: (sections.season, pointing.period_beside),
    Kind.SECTION: (sections.section,),
    Kind.HOLIDAY: (named.holiday, pointing.period_beside),
    Kind.MODIFIER: (periods.part,),
    Kind.UNIT: (
        periods.named_year,
        relative.weekend,
        relative.week_number,
        relative.unit_after_next,
        sections.possessed_section,
        pointing.unit_beside,
        relative.year_to_date,
    ),
    Kind.THAT: (pointing.following_period, periods.that_period, pointing.following_unit),
    Kind.LATER: (periods.part,),
    Kind.TODAY: (relative.today,),
    Kind.PERIOD: (relative.period,),
    Kind.IN: (counts.counted_on,),
    Kind.WITHIN: (counts.within,),
    Kind.REST: (relative.rest,),
    Kind.WEEK_OF: (relative.week_of,),
}
