"""Words that may be a time though nothing beside them says so are read only where they are asked for."""

from datetime import date

import pytest

from scraper.reading.windows import find_expressions, resolve

DAY = date(2024, 6, 13)

MAYBE = {
    "We'd put our marbles on summer.": "2024-06/2024-08",
    "I'd guess spring, like the first two years.": "2025-03/2025-05",
    "The network speaks of the fall": "2024-09/2024-11",
    "Not 2026, whatever the caption says": "2026",
    'She liked a post that said "2026".': "2026",
    "It was going to be March.": "2025-03",
    "She now reckons with the second half.": "2024-07/2024-12",
    "It is a fourth-quarter release": "2024-10/2024-12",
    "Third quarter, a blogger believes.": "2024-07/2024-09",
    "Marigold (PC, Switch) – 18th": "2024-06-18",
    "Harbour Lights 2 (1/10)": "2025-01-10",
    "on Friday Mara Lindt posted a chair": "2024-06-14",
}

NEVER = [
    "Prices will fall, they say.",
    "The house could spring a leak",
    "unless you count The Songs of Winter",
    "Room 2026 is upstairs",
    "2,026 viewers, 2026 viewers",
    "Blade Hunter 2049 is a film",
    "He may march on",
    "the first half of the season",
    "It was the 18th episode",
    "a score of (11/10",
]


@pytest.mark.parametrize(("text", "window"), MAYBE.items())
def test_what_may_be_a_time_is_read_only_where_it_is_asked_for(text, window):
    assert window not in [str(resolve(found, reference=DAY)) for found in find_expressions(text)]
    assert window in [str(resolve(found, reference=DAY)) for found in find_expressions(text, unled=True)]


@pytest.mark.parametrize("text", NEVER)
def test_what_is_no_time_is_never_read(text):
    assert find_expressions(text, unled=True) == []
