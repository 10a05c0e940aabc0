"""The rows of the annotation guide's table of windows and of its settled cases."""

from datetime import date

import pytest

from scraper.reading.windows import find_windows

PUBLISHED = date(2023, 7, 20)

PHRASINGS = {
    "2024": [
        "2024", "the year 2024", "next year", "sometime in 2024", "sometime next year", "later in 2024", "'24",
        "next year (2024)", "twenty twenty-four", "two thousand and twenty four", "still in 2024",
    ],
    "2023": [
        "this year", "later this year", "earlier this year", "later in the year", "2023", "before the year is out",
        "before the end of the year", "by the end of the year", "by the end of 2023", "before 2023 ends", "by year's end",
        "before the year is over", "by late 2023", "by the end of this year", "by year-end",
    ],
    "2024-01/2024-04": [
        "early 2024", "the early part of 2024", "the start of 2024", "the beginning of 2024", "early in 2024",
        "the first months of 2024", "early next year", "the very start of 2024", "the beginning of next year", "early '24",
        "the early months of 2024", "the beginning of the year 2024",
    ],
    "2024-05/2024-08": ["mid-2024", "mid 2024", "the middle of 2024", "mid‑2024", "the middle of next year", "Mid 2024"],
    "2024-09/2024-12": ["late 2024", "the latter part of 2024", "late in 2024", "late next year", "Late 2024"],
    "2024-10/2024-12": [
        "the end of 2024", "the tail end of 2024", "the end of next year", "Q4 2024", "the fourth quarter of 2024",
        "fourth-quarter 2024", "the last quarter of 2024", "2024 Q4", "Q4 of next year", "the year end of 2024",
        "the closing months of 2024", "Q4 '24", "4Q 2024", "the final quarter of 2024",
    ],
    "2023-10/2023-12": ["the end of the year", "year-end", "the year's end", "the end of this year", "Q4", "the fourth quarter"],
    "2024-01/2024-06": [
        "the first half of 2024", "H1 2024", "the first half of next year", "1H 2024", "2024 H1", "H1 of 2024",
        "the front half of 2024", "next year's first half",
    ],
    "2024-07/2024-12": ["the second half of 2024", "H2 2024", "the latter half of 2024", "the back half of 2024"],
    "2024-01/2024-03": ["Q1 2024", "the first quarter of 2024", "Q1 of next year", "q1-2024", "1Q 2024", "2024's Q1"],
    "2024-03": ["March 2024", "march 2024", "Mar. 2024", "March of 2024", "March, 2024", "2024-03", "03/2024",
                "March next year", "March of next year", "next March", "in March", "2024 March",
                "the end of the first quarter of 2024", "March '24"],
    "2024-06": ["June 2024", "in June", "June of 2024", "next June", "early summer 2024"],
    "2024-03/2024-05": ["spring 2024", "Spring of 2024", "the spring of 2024", "next spring", "in the spring", "2024 spring",
                        "spring of next year", "Spring '24"],
    "2023-06/2023-08": ["this summer", "over the summer", "summer 2023", "summer of this year"],
    "2024-06/2024-08": ["next summer", "summer 2024"],
    "2023-09/2023-11": ["this fall", "this autumn", "in the fall", "fall 2023", "autumn of 2023", "this coming fall"],
    "2023-12/2024-02": ["winter 2023", "this winter", "this coming winter", "in the winter"],
    "2024-06-01/2024-06-10": ["early June 2024", "the beginning of June 2024", "early in June 2024", "the start of June"],
    "2024-06-11/2024-06-20": ["mid-June 2024", "the middle of June", "mid June"],
    "2024-06-21/2024-06-30": ["late June 2024", "the end of June", "late in June", "late-June 2024"],
    "2023-09/2024-04": ["late 2023 or early 2024", "late 2023 to early 2024", "between late 2023 and early 2024"],
    "2024/2025": ["2024 or 2025", "2024-2025", "2024-25", "2024/25", "between 2024 and 2025", "from 2024 to 2025"],
    "../2024": ["by the end of 2024", "before the end of 2024", "by late 2024", "no later than 2024", "2024 at the latest"],
    "../2023": ["before 2024"],
    "2025/..": ["2025 at the earliest", "no earlier than 2025", "not before 2025", "2025 or later", "after 2024", "2025 onwards"],
    "2023-08-10": ["in three weeks", "three weeks from now", "in 3 weeks", "three weeks from today"],
    "2023-09": ["in two months", "two months from now", "September"],
    "2023-07-17/2023-07-23": ["this week"],
    "2023-07-24/2023-07-30": ["next week"],
    "2025-12": ["Christmas 2025"],
    "2023-12": ["the holidays", "the holiday season", "for Christmas"],
    "2023-10-31": ["Halloween", "on Halloween", "this Halloween"],
    "2023-11-23": ["Thanksgiving", "Thanksgiving Day", "on Thanksgiving"],
    "2023-12-25": ["Christmas Day", "on Christmas"],
    "2024-01-01": ["New Year's Day"],
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "words"), [(edtf, words) for edtf, all_ in PHRASINGS.items() for words in all_])
def test_phrase_is_read_as_the_guide_has_it(edtf, words):
    lead = "It is due in" if words[0] in "2'" or words.startswith(("two thousand", "twenty")) else "It is due"
    found = find_windows(f"{lead} {words}.", published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == [edtf]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Winter 2024", "2024-01/2024-03"),
        ("Spring 2024", "2024-04/2024-06"),
        ("Summer 2024", "2024-07/2024-09"),
        ("Fall 2024", "2024-10/2024-12"),
        ("this fall", "2023-10/2023-12"),
        ("next winter", "2024-01/2024-03"),
    ],
)
def test_anime_seasons_follow_the_broadcast_quarters(words, edtf):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED, anime=True)] == [edtf]


@pytest.mark.parametrize(
    "words", ["Winter 2024 anime season", "Winter Anime Season 2024", "the winter 2024 anime lineup"]
)
def test_word_anime_makes_an_anime_season(words):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED)] == ["2024-01/2024-03"]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("It won't come until early 2025.", "2025/.."),
        ("Don't expect it until January 2024.", "2024/.."),
        ("We hardly see it before 2025.", "2025/.."),
        ("There will be no release before mid-2024.", "2024-05/.."),
        ("It was held back until early 2025.", "2025-01/2025-04"),
        ("It has been delayed until March 2024.", "2024-03"),
        ("The show runs until March 2024.", "../2024-03"),
    ],
)
def test_denial_and_delay_turn_an_until(words, edtf):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED)] == [edtf]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("It arrives in 2024, probably in spring.", "2024-03/2024-05"),
        ("It arrives next year, most likely in the fall.", "2024-09/2024-11"),
        ("It arrives next week, probably on Tuesday.", "2023-07-25"),
        ("It arrives in 2024 (likely in June).", "2024-06"),
    ],
)
def test_narrower_guess_stands_alone(words, edtf):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED)] == [edtf]


def test_month_that_has_just_begun_is_not_the_last_one():
    found = find_windows("It was renewed in November.", published=date(2023, 11, 2))

    assert [each.window.edtf for each in found] == ["2022-11"]
