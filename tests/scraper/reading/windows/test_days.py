"""Days in every usual form."""

from datetime import date

import pytest

from scraper.reading.windows import find_windows

PUBLISHED = date(2023, 7, 20)  # a Thursday

PHRASINGS = {
    "2024-09-04": [
        "4 September 2024", "4 Sept. 2024", "4 Sept 2024", "4th September 2024", "the 4th of September 2024",
        "the fourth of September, 2024", "September 4, 2024", "September 4th, 2024", "Sept. 4th 2024", "Sep 4 2024",
        "SEPTEMBER 4, 2024", "september 4 2024", "September the 4th, 2024", "Wednesday, September 4, 2024",
        "Wednesday 4 September 2024", "Wed, Sept. 4, 2024", "2024-09-04", "2024/9/4", "2024.09.04", "9/4/2024",
        "09-04-2024", "4.9.2024", "04.09.2024", "2024/Sep/04", "4-Sep-2024", "Sep-4-2024", "September 4, '24",
        "September 4 of 2024", "September 4, next year", "4 September next year", "９/４/２０２４", "September 4, 2024",
    ],
    "2023-09-04": [
        "September 4", "Sept. 4", "4 Sept.", "the 4th of September", "Monday, September 4", "Mon., Sept. 4",
        "September 4th", "September fourth", "on 9/4", "Monday 9/4", "this September 4", "September 4 this year",
    ],
    "2024-01-05": ["January 5", "Jan. 5", "Jan 5th", "5 Jan", "5th of January", "Friday, Jan. 5", "January the fifth"],
    "2024-02-29": ["February 29", "Feb 29th", "29 February"],
    "2023-07-20": ["July 20", "today", "tonight", "this morning", "on Thursday", "this Thursday", "07/20/2023"],
    "2024-05-21": ["May twenty-first", "May twenty one", "the twenty first of May", "21 May", "May 21st"],
    "2024-12-31": ["12/31/2024", "31/12/2024", "31-12-2024", "31.12.2024", "December 31, 2024"],
    "1999-05-13": ["May 13, 1999", "May 13, '99", "5/13/99"],
    "2018-01-21": ["January twenty-first, two thousand and eighteen", "Jan 21, twenty eighteen"],
    "2023-07-28": ["on the 28th", "Friday the 28th", "Fri 28th"],
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "words"), [(edtf, words) for edtf, all_ in PHRASINGS.items() for words in all_])
def test_phrase_is_read_as_its_day(edtf, words):
    found = find_windows(f"It arrives {words}.", published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == [edtf]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("It premiered on September 4.", "2022-09-04"),
        ("It came out on July 20.", "2023-07-20"),
        ("It dropped on Friday.", "2023-07-14"),
        ("It was renewed on Thursday.", "2023-07-20"),
        ("They announced it Monday.", "2023-07-17"),
        ("The trailer was released on 5 Jan.", "2023-01-05"),
    ],
)
def test_past_verb_takes_the_last_such_day(words, edtf):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED)] == [edtf]


def test_given_tense_wins_over_the_verbs():
    found = find_windows("It dropped on Friday.", published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == ["2023-07-21"]


@pytest.mark.parametrize(("day_first", "edtf"), [(False, "2024-04-09"), (True, "2024-09-04")])
def test_order_of_digits_is_the_callers_choice(day_first, edtf):
    found = find_windows("04/09/2024", published=None, day_first=day_first)

    assert [each.window.edtf for each in found] == [edtf]


def test_weekday_that_does_not_fit_is_noted():
    found = find_windows("Friday, September 4, 2024", published=PUBLISHED)

    assert [(each.window.edtf, each.note) for each in found] == [
        ("2024-09-04", "2024-09-04 is a Wednesday, not a Friday")
    ]


def test_weekday_that_fits_is_not_noted():
    assert find_windows("Wednesday, September 4, 2024", published=PUBLISHED)[0].note is None


def test_weekday_tells_a_recent_date_from_a_coming_one():
    found = find_windows("Friday, December 29", published=date(2024, 1, 5), past=False)

    assert [each.window.edtf for each in found] == ["2023-12-29"]


@pytest.mark.parametrize("words", ["February 30", "31 April 2024", "29 February 2023", "2023-13-45", "45/45/2023"])
def test_day_that_no_calendar_has_is_no_day(words):
    found = find_windows(words, published=PUBLISHED)

    assert all(each.window.earliest != each.window.latest for each in found)


def test_day_without_a_year_needs_a_reference():
    assert find_windows("It arrives September 4.", published=None) == []
