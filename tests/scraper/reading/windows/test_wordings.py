"""Families of wordings for one window: how writers say parts of a year or month, choices, counts and bounds."""

from datetime import date

import pytest

from scraper.reading.windows import find_expressions, find_windows, resolve

PUBLISHED = date(2023, 7, 20)  # a Thursday

PHRASINGS = {
    "2024-01/2024-04": [
        "in the opening weeks of 2024", "in the first few weeks of 2024", "in the first third of 2024", "at the top of 2024",
        "at the top of next year", "in the early going of 2024", "in the early stages of 2024", "early in the new year",
        "in the first months of the new year", "in the new year", "in 2024's first months", "in the very first days of 2024",
    ],
    "2024-05/2024-08": ["in the second third of 2024", "in the middle third of 2024", "around the mid-point of 2024", "half way through 2024"],
    "2024-09/2024-12": ["in the last third of 2024", "in the final third of 2024", "in the back part of 2024"],
    "2023-10/2023-12": [
        "in the dying days of 2023", "in the waning weeks of 2023", "in the final stretch of 2023", "at the back end of 2023",
        "in the last few weeks of 2023", "in the year's final quarter", "in the year's last months", "in the year's closing quarter",
        "in the last three months of 2023", "in the final three months of the year",
    ],
    "2023": ["later on in the year", "at some point in 2023", "any time in 2023", "later on in 2023", "before 2023 closes", "before 2023 wraps up"],
    "2023-12-21/2023-12-31": ["in the last days of December", "in the closing days of December", "in the last third of December"],
    "2024-01/2024-03": ["in 2024's first quarter", "in the first three months of 2024", "in the first quarter of the new year"],
    "2024-01/2024-06": ["in the first six months of 2024", "in the first half of the new year", "in the first six months of next year"],
    "2024-07/2024-12": ["in 2024's second half", "in the last six months of next year"],
    "2023-12/2024-01": ["at the turn of the year", "around the turn of the year"],
    "2023-12-31": ["on the last day of the year", "on the last day of December", "on the final day of 2023", "on the very last day of 2023"],
    "2024-01-01": ["on the first day of 2024", "on the first day of next year"],
    "2023-08-31": ["on the last day of August", "on the final day of next month"],
    "2023-11-24": ["the day after Thanksgiving"],
    "2023-10-30": ["the day before Halloween"],
    "2023-11-27/2023-12-03": ["the week after Thanksgiving"],
    "2023-12-18/2023-12-24": ["the week before Christmas"],
    "2023-10-28/2023-10-29": ["the weekend before Halloween"],
    "2023-12": ["for the 2023 holidays", "in the 2023 holiday season", "over the holiday period in 2023", "holiday 2023"],
    "2021-05": ["in May of the year before last", "in May the year before last"],
    "2021": ["the year before last"],
    "2023-07-03/2023-07-09": ["the week before last"],
    "2023-09/2024-04": ["in late 2023, or early 2024", "late this year or early next", "late in 2023 or early in the next"],
    "2023-10/2024-04": ["at the end of this year or the start of next", "at the end of 2023 or the beginning of the next one"],
    "2023/2024": ["this year or next", "sometime this year or next"],
    "2024-05/2024-07": ["in May, June or July", "in May, June, or July 2024", "in May, June, or July, 2024"],
    "2023-08-03": ["in two weeks", "in just two weeks", "in about two weeks", "in exactly two weeks", "in a couple of weeks", "in two weeks' time"],
    "2023-07-27": ["in a week's time", "in only a week", "a week from today", "next Thursday, July 27th"],
    "2023-07-28": ["a week from Friday", "a week on Friday"],
    "2023-08-03/2023-08-10": ["in two or three weeks", "in 2-3 weeks", "in two to three weeks"],
    "2024-01": ["in half a year"],
    "2025-01": ["in a year and a half", "in one and a half years"],
    "2024/": ["in 2024, or later", "in 2024, if not later", "in early 2024, perhaps even later", "in 2024 or maybe even later", "in 2024, and possibly later"],
    "2022-10-28": ["28.10.22", "10.28.22"],
    
}  # fmt: skip

BEHIND = {
    "2023-07-06": ["a couple of weeks ago"],
    "2022-07-20": ["a year ago today"],
    "2021-07": ["two years ago this month"],
    "2023-07-10": ["a week ago Monday"],
    "2023-06-27": ["last Tuesday, June 27"],
    "2023-03": ["this March", "this past March"],
}

NOT_BEFORE = [
    "I doubt that it is out before 2025.", "It is doubtful we see it before 2025.", "I'd be surprised if it were before 2025.",
    "We'd be surprised by anything before 2025.", "It won't be out until 2025 at least.",
]  # fmt: skip

NO_WINDOW = [
    "in another life", "in some ways", "in only six episodes", "in about ten episodes", "in around eight parts", "in a matter of weeks",
    "in less than two weeks", "in under a month", "over three weeks ago", "more than a year ago", "at the top of the charts", "for half a season",
    "in a week's worth of episodes", "as they ring in the new year", "for Chinese New Year", "as a holiday special", "on the first day of school",
    "on the last day on set", "as the turn of the screw", "next to nothing", "one and a half hours long", "at the end of the day",
]  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "words"), [(edtf.strip(), words) for edtf, all_ in PHRASINGS.items() for words in all_]
)
def test_wording_names_the_window(edtf, words):
    found = find_windows(f"It comes {words}.", published=PUBLISHED, past=False)

    assert [each.window.edtf.replace("..", "") for each in found] == [edtf]


@pytest.mark.parametrize(("edtf", "words"), [(edtf, words) for edtf, all_ in BEHIND.items() for words in all_])
def test_wording_names_a_window_behind(edtf, words):
    found = find_windows(f"It came {words}.", published=PUBLISHED, past=True)

    assert [each.window.edtf for each in found] == [edtf]


@pytest.mark.parametrize("words", NOT_BEFORE)
def test_doubt_turns_before_into_a_left_bound(words):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED)] == ["2025/.."]


@pytest.mark.parametrize("words", NO_WINDOW)
def test_wording_names_no_window(words):
    assert find_windows(f"It comes {words}.", published=PUBLISHED) == []


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("In June the twelfth and last part was shot", "2024-06"),
        ("In February, the first day of the shoot", "2024-02"),
        ("In April, the second part follows", "2024-04"),
        ("It was the big one of November", "2023-11"),
        ("On Monday, the first day of shooting", "2023-07-24"),
        ("It opens on September the fourth in Spain", "2023-09-04"),
    ],
)
def test_an_ordinal_that_counts_a_thing_is_no_day(words, edtf):
    found = find_windows(f"{words}.", published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == [edtf]


@pytest.mark.parametrize(
    ("published", "words", "edtf"),
    [
        (date(2025, 1, 7), "between October and March", "2025-10/2026-03"),
        (date(2023, 1, 17), "between November and January", "2023-11/2024-01"),
        (date(2025, 1, 7), "between January and March", "2025-01/2025-03"),
        (date(2023, 6, 14), "June 9-16", "2023-06-09/2023-06-16"),
    ],
)
def test_months_that_are_mostly_gone_are_the_next_ones(published, words, edtf):
    assert [each.window.edtf for each in find_windows(f"It comes {words}.", published=published, past=False)] == [edtf]


def test_a_company_owns_a_year():
    found = find_expressions("It is no part of HBO's 2025.", unled=True)

    assert [str(resolve(each, reference=PUBLISHED)) for each in found] == ["2025"]
