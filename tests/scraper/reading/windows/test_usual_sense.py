"""The season, the month or the year that a reader takes words for though they could mean another one."""

from datetime import date

import pytest

from scraper.reading.windows import find_expressions, resolve

SEASONS = [
    ("It is back this spring.", date(2011, 12, 19), "2012-03/2012-05"),
    ("It was back this spring, and stays.", date(2011, 9, 19), "2011-03/2011-05"),
    ("It airs this fall.", date(2011, 12, 19), "2011-09/2011-11"),
    ("It will air next fall.", date(2012, 2, 28), "2012-09/2012-11"),
    ("It will air next fall.", date(2012, 6, 28), "2013-09/2013-11"),
    ("It will air next summer.", date(2012, 2, 28), "2013-06/2013-08"),
    ("They hold the season till the fall.", date(2007, 11, 7), "2008-09/2008-11"),
    ("They hold the season till the fall.", date(2007, 9, 7), "2007-09/2007-11"),
    ("You won't see it until the autumn.", date(2011, 11, 26), "2012-09/.."),
    ("You won't see it until the autumn.", date(2011, 5, 26), "2011-09/.."),
]


@pytest.mark.parametrize(("text", "day", "window"), SEASONS)
def test_season_is_the_one_that_a_reader_waits_for(text, day, window):
    assert str(resolve(find_expressions(text)[0], reference=day)) == window


INSIDE = [
    ("It should be in summer 2026, and June or July seems likely.", "2026-06/2026-07"),
    ("They aim at winter 2025, perhaps January.", "2026-01"),
    ("They aim at fall 2025, on October 4 if all goes well.", "2025-10-04"),
    ("One is out in summer 2026, the other follows in November.", "2025-11"),
]


@pytest.mark.parametrize(("text", "window"), INSIDE)
def test_a_month_of_the_season_just_named_is_of_its_year(text, window):
    assert str(resolve(find_expressions(text)[-1], reference=date(2024, 12, 20))) == window


NEW_YEAR = [
    ("They wait until the new year.", "2022/.."),
    ("It won't be here until the new year.", "2022/.."),
    ("It has been held until the new year.", "2022-01/2022-04"),
]


@pytest.mark.parametrize(("text", "window"), NEW_YEAR)
def test_until_the_new_year_is_from_it_on(text, window):
    assert str(resolve(find_expressions(text)[0], reference=date(2021, 4, 28))) == window


WAITS = [
    ("It may be another two years before season two comes out.", "2016"),
    ("It'll be a year until anyone sees it.", "2015"),
    ("It will take six months before it is out.", "2015-06"),
]


@pytest.mark.parametrize(("text", "window"), WAITS)
def test_length_of_a_wait_is_counted_from_the_page(text, window):
    assert str(resolve(find_expressions(text)[0], reference=date(2014, 12, 22))) == window


@pytest.mark.parametrize(
    "text",
    [
        "It was two years before the war.",
        "It is due in the second quarter of fiscal year 2015.",
        "It is due in Q3 FY2016.",
        "It is due in Q4 of fiscal 2017.",
        "It is due in fiscal year 2018.",
    ],
)
def test_a_companys_own_year_and_a_time_before_an_event_are_no_time(text):
    assert [resolve(found, reference=date(2015, 1, 1)) for found in find_expressions(text, unled=True)] == []


def test_what_is_counted_back_and_then_named_is_the_time_that_is_named():
    found = find_expressions("Its debut was two years ago, in May 2020.")

    assert [each.text for each in found] == ["two years ago, in May 2020"]
    assert str(resolve(found[0], reference=date(2022, 7, 1), past=True)) == "2020-05"


def test_years_are_counted_from_the_year_of_a_page_without_a_day():
    assert (
        str(resolve(find_expressions("It came out two years ago.")[0], reference=None, past=True, year=2022)) == "2020"
    )


def test_that_is_and_a_month_is_no_month_that_was_spoken_of():
    found = find_expressions("The night changes. That's Jan. 5.")

    assert str(resolve(found[0], reference=date(2015, 11, 11))) == "2016-01-05"


def test_this_very_year_is_this_one():
    assert str(resolve(find_expressions("It was to come in this very year.")[0], reference=date(2020, 4, 5))) == "2020"
