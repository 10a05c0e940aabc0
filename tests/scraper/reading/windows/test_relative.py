"""Words that count from the day of the page, from a named day, or from what was last spoken of."""

from datetime import date

import pytest

from scraper.reading.windows import find_windows

PUBLISHED = date(2023, 7, 20)  # a Thursday

PHRASINGS = {
    "2023-07-19": ["yesterday", "last night"],
    "2023-07-21": ["tomorrow", "Friday", "this Friday", "on Friday", "this coming Friday"],
    "2023-07-22": ["the day after tomorrow"],
    "2023-07-18": ["the day before yesterday"],
    "2023-07-28": ["next Friday", "Friday next week", "Friday of next week", "next week on Friday"],
    "2023-07-14": ["last Friday", "this past Friday", "Friday of last week", "Friday last week"],
    "2023-07-10/2023-07-16": ["last week", "the previous week"],
    "2023-07-22/2023-07-23": ["this weekend", "over the weekend", "the weekend"],
    "2023-07-29/2023-07-30": ["next weekend"],
    "2023-06": ["last month", "a month ago", "one month ago", "last June"],
    "2023-07": ["this month", "earlier this month", "later this month"],
    "2023-08": ["next month", "in a month", "next August"],
    "2022": ["last year", "a year ago", "one year ago"],
    "2025": ["in two years", "two years from now", "the year after next"],
    "2025-06": ["June of the year after next"],
    "2025-03/2025-05": ["spring of the year after next"],
    "2025-01/2025-04": ["early in the year after next", "early the year after next"],
    "2023-07-06": ["two weeks ago", "a fortnight ago", "14 days ago", "2 weeks ago"],
    "2023-07-30": ["in 10 days", "ten days from now"],
    "2025-01": ["in 18 months"],
    "2023-07-20/2023-09-19": ["within two months", "within the next two months"],
    "2023-07-21/2023-08-03": ["the next two weeks", "the next 14 days"],
    "2023-07-20/2023-12-31": ["the rest of the year"],
    "2024-10": ["October next year", "October of next year"],
    "2022-10": ["October last year", "October of last year", "last October"],
    "2023-08-01/2023-08-10": ["early next month", "the beginning of next month", "the start of next month"],
    "2023-08-21/2023-08-31": ["late next month", "the end of next month"],
    "2023-07-21/2023-07-31": ["the end of the month", "the end of this month", "late this month"],
    "2023-04/2023-06": ["last quarter"],
    "2023-10/2023-12": ["next quarter"],
    "2023-08-20": ["20th of next month", "the 20th of next month"],
    "2023-08-04": ["the first Friday of next month"],
    "2024-03-05": ["the first Tuesday in March", "the first Tuesday of March 2024"],
    "2023-09-24": ["the last Sunday of September"],
    "2023-10-02/2023-10-08": ["the week of October 4"],
    "2023-10-01/2023-10-07": ["the first week of October"],
    "2024-06-01/2024-06-10": ["the first ten days of June"],
    "2023-11-23/2023-11-26": ["Thanksgiving weekend", "the weekend of Thanksgiving"],
    "2024-05-25/2024-05-27": ["Memorial Day weekend"],
    "2024-09-06/2024-09-08": ["the weekend of September 6, 2024"],
    "2023-12-22": ["the Friday before Christmas"],
    "2023-11-26": ["the Sunday after Thanksgiving"],
    "2023-12-11": ["two weeks before Christmas"],
    "2024-01-29": ["two weeks after January 15, 2024", "2 weeks from January 15, 2024"],
    "2024-02-14": ["Valentine's Day", "Valentine’s Day", "Valentine's Day 2024"],
    "2024-03-31": ["Easter", "Easter Sunday", "Easter 2024"],
    "2024-03-29": ["Good Friday"],
    "2023-11-24": ["Black Friday"],
    "2023-09-04": ["Labor Day", "Labour Day"],
    "2024-05-27": ["Memorial Day"],
    "2024-07-04": ["Independence Day", "the Fourth of July", "July 4"],
    "2024-05-12": ["Mother's Day"],
    "2024-06-16": ["Father's Day"],
    "2023-12-31": ["New Year's Eve"],
    "2023-12-24": ["Christmas Eve"],
    "2023-12-26": ["Boxing Day"],
    "2024-01-15": ["MLK Day"],
    "2024-03-17": ["St. Patrick's Day"],
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "words"), [(edtf, words) for edtf, all_ in PHRASINGS.items() for words in all_])
def test_phrase_is_counted_from_the_day_of_the_page(edtf, words):
    found = find_windows(f"It comes {words}.", published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == [edtf]


@pytest.mark.parametrize("words", [words for all_ in PHRASINGS.values() for words in all_ if "20" not in words])
def test_relative_phrase_says_that_it_is_relative(words):
    assert [each.relative for each in find_windows(f"It comes {words}.", published=PUBLISHED)] == [True]


@pytest.mark.parametrize(
    ("words", "edtfs"),
    [
        ("It ended in December 2016, and four months later it was renewed.", ["2016-12", "2017-04"]),
        ("It aired in March 2022. That November it was renewed.", ["2022-03", "2022-11"]),
        ("It began in 2019 and ended the following year.", ["2019", "2020"]),
        ("It came in May 2021 and slipped to the end of that year.", ["2021-05", "2021-10/2021-12"]),
        ("It opened on June 3, 2022 and went online two weeks later.", ["2022-06-03", "2022-06-17"]),
        ("A teaser on March 4, 2024, the film the next day.", ["2024-03-04", "2024-03-05"]),
    ],
)
def test_words_point_at_what_was_last_spoken_of(words, edtfs):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED)] == edtfs


def test_that_year_without_a_year_before_it_is_no_window():
    assert find_windows("It came out that year.", published=PUBLISHED) == []


def test_moon_sighted_feast_says_that_it_may_move():
    found = find_windows("It opens on Eid al-Fitr 2022.", published=PUBLISHED)

    assert [each.window.edtf for each in found] == ["2022-05-02"]
    assert "moon" in (found[0].note or "")


@pytest.mark.parametrize(
    ("published", "words", "edtf"),
    [
        (date(2022, 12, 5), "this January", "2023-01"),
        (date(2021, 1, 20), "this November", "2021-11"),
        (date(2023, 1, 20), "this winter", "2022-12/2023-02"),
        (date(2022, 11, 18), "in February", "2023-02"),
        (date(2023, 12, 31), "tomorrow", "2024-01-01"),
        (date(2024, 1, 31), "in a month", "2024-02"),
        (date(2023, 7, 23), "this week", "2023-07-17/2023-07-23"),
    ],
)
def test_reference_day_chooses_the_year(published, words, edtf):
    assert [each.window.edtf for each in find_windows(words, published=published)] == [edtf]


def test_a_holiday_before_its_calendar_began_names_no_window():
    assert find_windows("last Eid", published=date(623, 1, 1)) == []
