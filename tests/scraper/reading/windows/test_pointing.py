"""Words that point at a time named before: "a week later", "the Monday after", "the 24th of that month", "the following spring"."""

from datetime import date

import pytest

from scraper.reading.windows import find_expressions, find_windows, resolve

PUBLISHED = date(2023, 7, 20)  # a Thursday

#: what was spoken of -> words that point at it -> what they mean
AFTER = {
    "It opened on June 3, 2022.": {
        "2022-06-17": ["Two weeks later it went online", "Spain got it two weeks after", "Two weeks after that it went online"],
        "2022-06-10": ["Spain had it a week later", "Spain had it a week after that, dubbed", "A week on, Spain had it"],
        "2022-06-04": ["Spain had it the day after", "Spain had it the next day", "Spain had it the following day", "Spain had it a day later"],
        "2022-06-02": ["Spain had it the day before", "Spain had it a day earlier", "Spain had it one day sooner", "Two continents had it one day in advance"],
        "2022-05-29": ["Spain had it five days earlier", "Spain had it five days before that", "Spain had it five days beforehand"],
        "2022-06-06/2022-06-12": ["Spain had it the following week", "Spain had it the week after"],
        "2022-05-23/2022-05-29": ["Spain had it the week before"],
        "2022-06-03": ["It was renewed that same day", "It was renewed that night", "On that day it was renewed", "The same evening it was renewed"],
        "2022-05-30/2022-06-05": ["It was renewed that week", "It was renewed the same week"],
        "2022-06": ["It was renewed that month", "It was renewed later that month", "In the same month it was renewed"],
        "2022-06-24": ["It went online on the 24th", "It went online on the 24th of that month", "From the 24th of the same month it was online"],
        "2022-06-05": ["It went online the Sunday after", "It went online the following Sunday", "It went online the Sunday following"],
    },
    "It was ordered in October 2021.": {
        "2021-11": ["It was cast a month later", "It was cast the month after", "It was cast the following month"],
        "2021-09": ["It was cast a month before", "It was cast the month before", "It was cast one month earlier"],
        "2019-10": ["The book was out two years earlier"],
        "2022-03": ["They began the following March", "They began the next March", "They began the March after", "They began the March after that"],
        "2022-03/2022-05": ["They began the following spring", "They began the spring after", "They began the next spring"],
        "2021-03/2021-05": ["They had begun the spring before", "They had begun the previous spring"],
        "2021-06": ["They had begun the June before"],
        "2022": ["They began the following year", "They began the year after", "They began the year after that"],
        "2020": ["They had begun the year before"],
        "2021-12": ["They began in December of the same year", "They began in December of that year"],
        "2022-01": ["They began in January of the next year", "They began in January of the following year"],
    },
}  # fmt: skip

#: nothing was spoken of that they could count from
NOTHING = [
    "Two weeks after the finale it was renewed.",
    "A month before filming ends they meet.",
    "The week after the premiere was quiet.",
    "The day before the party it rained.",
    "Six months after the shoot ends it is out.",
    "It was sold a year earlier.",
    "That day will come.",
    "The same day nobody knew.",
    "That night changed everything for him.",
    "It was a day like the one before.",
]


def cases():
    for told, meant in AFTER.items():
        for edtf, all_ in meant.items():
            yield from ((told, words, edtf) for words in all_)


@pytest.mark.parametrize(("told", "words", "edtf"), list(cases()))
def test_words_count_from_what_was_spoken_of(told, words, edtf):
    found = find_windows(f"{told} {words}.", published=PUBLISHED, past=True)

    assert [each.window.edtf for each in found][1:] == [edtf]


@pytest.mark.parametrize("words", NOTHING)
def test_words_that_point_at_no_time_name_none(words):
    assert find_windows(words, published=PUBLISHED) == []


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("On the 10th anniversary there is cake.", []),
        ("They stood on the 5th floor.", []),
        ("They were done filming the 16th, he said.", []),
        ("On the 18th he returns.", ["2023-08-18"]),
        ("Fans get in three days earlier.", []),
    ],
)
def test_a_bare_day_is_one_only_where_it_counts_nothing(words, edtf):
    found = find_expressions(words, unled=True)
    windows = [resolve(each, reference=PUBLISHED) for each in found]

    assert [window.edtf for window in windows if window] == edtf


@pytest.mark.parametrize(
    ("words", "edtfs"),
    [
        ("It comes in May and September 2025.", ["2025-05", "2025-09"]),
        ("It comes on May 3 and June 7, 2025.", ["2025-05-03", "2025-06-07"]),
        ("It comes on May 3 and on June 7, 2025.", ["2025-05-03", "2025-06-07"]),
        ("It comes in the summer and the fall of 2025.", ["2025-06/2025-08", "2025-09/2025-11"]),
        ("It comes in November and again in February 2025.", ["2024-11", "2025-02"]),
        ("Season 3 comes in May, and season 4 in June 2025.", ["2024-05", "2025-06"]),
        ("It comes the Tuesday before or the Sunday after Thanksgiving.", ["2023-11-21", "2023-11-26"]),
    ],
)
def test_a_year_or_day_is_lent_to_what_an_and_or_an_or_joins_to_it(words, edtfs):
    found = find_windows(words, published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == edtfs
