"""What the claim reader gets: expressions, their offsets, their openings and ends, and the second stage."""

from datetime import date
from itertools import pairwise

import pytest

from scraper.reading.windows import Opening, find_expressions, find_windows, resolve

PUBLISHED = date(2023, 7, 20)


def test_offsets_count_characters_of_the_text_as_it_is():
    text = "“Season 2” – 🎬 out on September 4th, 2024; ‘late 2025’ at the latest…"

    found = find_expressions(text)

    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert [each.text for each in found] == ["September 4th, 2024", "late 2025"]


def test_expressions_come_left_to_right_without_overlaps():
    found = find_expressions("In May 2024, or June; by July 4, 2025, not before 2026, next week on Friday and today.")

    assert all(before.end <= after.start for before, after in pairwise(found))
    assert len(found) == 6


@pytest.mark.parametrize(
    ("words", "relative"),
    [("June 2024", False), ("June", True), ("2024", False), ("next year", True), ("Friday", True), ("by 2025", False)],
)
def test_expression_knows_whether_it_needs_a_day(words, relative):
    assert [each.relative for each in find_expressions(f"It comes {words}.")] == [relative]


@pytest.mark.parametrize(
    ("words", "opening", "closed"),
    [
        ("since June 2024", Opening.SINCE, "2024-06"),
        ("starting on June 4, 2024", Opening.SINCE, "2024-06-04"),
        ("by June 2024", Opening.BY, "2024-06"),
        ("until June 2024", Opening.UNTIL, "2024-06"),
        ("before June 2024", Opening.BEFORE, "2024-06"),
        ("after June 2024", Opening.AFTER, "2024-06"),
        ("no later than June 2024", Opening.NOT_LATER, "2024-06"),
        ("June 2024 or later", Opening.NOT_BEFORE, "2024-06"),
        ("June 2024", None, "2024-06"),
    ],
)
def test_expression_tells_its_opening_and_what_it_opens(words, opening, closed):
    (found,) = find_expressions(f"The cameras roll {words}.")

    assert found.opening is opening
    assert str(resolve(found.closed, reference=None)) == closed


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("from March to August 2022", "2022-03", "2022-08"),
        ("between February and June of this year", "2023-02", "2023-06"),
        ("from November to February 2024", "2023-11", "2024-02"),
        ("June 9-16, 2024", "2024-06-09", "2024-06-16"),
        ("November 2023 to February", "2023-11", "2024-02"),
    ],
)
def test_range_gives_both_ends_with_the_year_that_one_names(words, first, last):
    (found,) = find_expressions(f"It was filmed {words}.")

    assert found.ends is not None
    assert [str(resolve(end, reference=PUBLISHED, past=True)) for end in found.ends] == [first, last]


def test_single_period_has_no_ends():
    assert find_expressions("June 2024")[0].ends is None


def test_year_that_the_page_shows_stands_in_for_its_day():
    found = find_expressions("It premieres in October, or next spring, or later this year; filming began on May 4.")

    assert [str(resolve(each, reference=None, year=2018)) for each in found] == [
        "2018-10",
        "2019-03/2019-05",
        "2018",
        "2018-05-04",
    ]


def test_days_cannot_be_counted_from_a_year():
    (found,) = find_expressions("It premieres in three weeks.")

    assert resolve(found, reference=None, year=2018) is None


def test_rule_and_words_explain_a_window():
    (found,) = find_windows("It returns in early 2024.", published=PUBLISHED)

    assert (found.text, found.rule, found.relative) == ("early 2024", "part", False)


@pytest.mark.parametrize(
    "words", ["tomorrow", "in 400 years", "next week", "a year from now", "Friday", "within 400 years", "next winter"]
)
@pytest.mark.parametrize("reference", [date.min, date.max])
def test_days_beyond_the_calendar_are_no_window(words, reference):
    for each in find_expressions(f"It comes {words}."):
        window = resolve(each, reference=reference)
        assert window is None or window.earliest is not None
