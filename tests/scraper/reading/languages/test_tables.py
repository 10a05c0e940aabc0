"""What holds of every language's table."""

import re
from itertools import chain

import pytest

from scraper.reading.languages import CODES, table_of
from scraper.reading.languages.table import Language
from scraper.reading.text.folding import fold
from store.model import Event

EVENTS = {Event.RELEASE, Event.RENEWAL, Event.FILMING_START, Event.FILMING_END, Event.TRAILER}


def patterns(table: Language) -> list[str]:
    """Return all that a table has to be matched against folded text."""
    plain = (table.past, table.ahead, table.hedges, table.denials, table.no_date, table.cancelled, table.turns)
    more = (table.questions, table.elsewhere, table.seasons_of, *table.events.values())
    return [*chain(*plain, *more), *(written for written, _ in (*table.dates, *table.joins))]


@pytest.fixture(params=CODES)
def table(request: pytest.FixtureRequest) -> Language:
    return table_of(request.param)


def test_the_calendar_is_whole(table):
    assert set(table.months.values()) == set(range(1, 13))
    assert set(table.weekdays.values()) == set(range(7))
    assert set(table.seasons.values()) == {1, 2, 3, 4}
    assert set(table.ordinals.values()) >= set(range(1, 6))


def test_each_event_has_words(table):
    assert {event for event, words in table.events.items() if words} == EVENTS


def test_each_pattern_compiles_and_takes_no_empty_text(table):
    for written in (*patterns(table), *table.credits):
        assert table.pattern(written).match("") is None, written


def test_patterns_are_written_as_the_text_is_that_they_meet(table):
    for written in patterns(table):
        letters = re.sub(r"\\.|\{\w+\}|\(\?\w?<?|[^\w]", "", written)
        assert fold(letters) == letters, written


def test_each_credit_has_a_name(table):
    assert all("who" in table.pattern(written).groupindex for written in table.credits)


def test_a_gloss_takes_no_more_than_its_pattern_gives(table):
    for written, gloss in (*table.dates, *table.joins):
        assert set(re.findall(r"\{(\w+)\}", gloss)) <= set(re.findall(r"\{(\w+)\}", written)), written
