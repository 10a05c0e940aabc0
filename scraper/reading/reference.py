"""The day from which a page counts "next year": its own date, else the year that it shows a reader."""

from collections import Counter
from collections.abc import Sequence

from scraper.reading.windows import Expression, resolve


def shown_year(dates: Sequence[tuple[Expression, bool]]) -> int | None:
    """Return the year in which a page without a date was written, from its own dates and whether each lies behind.

    It is the latest year that the page tells as past; where a later one follows only after a gap, that one.
    """
    behind: Counter[int] = Counter()
    ahead: Counter[int] = Counter()
    for expression, past in dates:
        if expression.relative:
            continue
        window = resolve(expression.closed, reference=None)
        if window and window.earliest and window.latest and window.earliest.year == window.latest.year:
            (behind if past else ahead)[window.earliest.year] += 1
    if not behind:
        return min(ahead) if ahead else None
    latest = max(behind)
    later = [year for year in ahead if year > latest]
    return min(later) if later and min(later) > latest + 1 else latest
