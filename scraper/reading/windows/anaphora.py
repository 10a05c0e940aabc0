"""Words that point at what was last spoken of: "that year", "the following November", "four months later".

They are settled while a text is read, so that stage two never asks what stood before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from scraper.reading.windows.values import Day, Later, Month, Offset, Open, Part, Range, Section, Value, Week, Year


def anchored(value: Value, antecedent: Value | None, spoken: Year | None) -> Value:
    """Return *value* with what it points at put in place; without an antecedent it counts from the reference day.

    *antecedent* is the value before it in the text, *spoken* the last year that the text named.

    >>> anchored(Month(11, Year(None, 0, spoken=True)), None, Year(2022)).year
    Year(number=2022, shift=0, spoken=False)
    """
    match value:
        case Year(_, shift, True):
            return _spoken_year(shift, spoken)
        case Month(_, Year(_, shift, True)) | Section(_, _, Year(_, shift, True)):
            return replace(value, year=_spoken_year(shift, spoken) if spoken or shift else None)
        case Day(_, Month(_, Year(_, shift, True)) as month):
            return replace(value, month=replace(month, year=_spoken_year(shift, spoken)))
        case Part(_, of) | Open(_, of):
            return replace(value, of=anchored(of, antecedent, spoken))
        case Range(first, last):
            return Range(anchored(first, antecedent, spoken), anchored(last, antecedent, spoken))
        case Later(steps):
            return Offset(steps, antecedent) if isinstance(antecedent, _COUNTED_FROM) else value
    return value


#: what "four months later" can be counted from
_COUNTED_FROM: Final = (Day, Month, Year, Week)


def _spoken_year(shift: int, year: Year | None) -> Year:
    if year is None:
        return Year(None, shift, spoken=True)
    return Year(year.number + shift) if year.number is not None else Year(None, year.shift + shift)
