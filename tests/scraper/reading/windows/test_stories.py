"""A date takes the year that its sentence has named before, where both belong to one story."""

from datetime import date

import pytest

from scraper.reading.windows import find_expressions, resolve

BEHIND = [
    ("Work began in July 2011 and ended on a rainy night in December.", None, "2011-12"),
    ("Shooting commenced on 24 April 2023 at the airport and closed on 3 August.", None, "2023-08-03"),
    ("It started in November 2021 and was over in March.", None, "2022-03"),
    ("The crew started in February of last year and was done in May.", date(2024, 5, 20), "2023-05"),
]

RESTATED = [
    ("It comes in the winter season of 2024 (January to March).", "2024-01/2024-03"),
    ("It was out in spring 2023 (April).", "2023-04"),
]


@pytest.mark.parametrize(("text", "day", "window"), BEHIND)
def test_what_lies_behind_goes_on_from_the_year_before_it(text, day, window):
    last = find_expressions(text)[-1]

    assert str(resolve(last, reference=day, past=True, year=2025)) == window


def test_what_lies_ahead_does_not():
    last = find_expressions("The first was out in May 2019, the next arrives in June.")[-1]

    assert str(resolve(last, reference=date(2020, 1, 1))) == "2020-06"


@pytest.mark.parametrize(("text", "window"), RESTATED)
def test_what_explains_a_date_in_brackets_is_of_its_year(text, window):
    assert str(resolve(find_expressions(text, unled=True)[-1], reference=date(2026, 1, 1))) == window


AHEAD = [
    ("It comes in 2025. We'd guess the fall.", "2025-09/2025-11"),
    ("Spring 2025 isn't going to happen. Fall, probably.", "2025-09/2025-11"),
    ("Autumn of next year is the idea. It won't be in the first half of the year.", "2024-01/2024-06"),
    ("It is meant for 2024, and early in the year at that.", "2024-01/2024-04"),
    ("It aired in 2021. It returns in the fall.", "2023-09/2023-11"),
    ("It is meant for 2031. It returns in the fall.", "2023-09/2023-11"),
    ("It ends in 2025. It returns in June.", "2024-06"),
]


@pytest.mark.parametrize(("text", "window"), AHEAD)
def test_a_year_to_come_goes_on_for_a_part_of_the_year_that_is_said_next(text, window):
    last = find_expressions(text, unled=True)[-1]

    assert str(resolve(last, reference=date(2023, 7, 20))) == window
