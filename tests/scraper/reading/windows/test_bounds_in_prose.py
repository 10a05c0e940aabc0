"""Windows whose bounds stand in the sentence around the date: verbs, denials at a distance, countdowns, nearness."""

from datetime import date

import pytest

from scraper.reading.windows import find_windows

PUBLISHED = date(2023, 6, 15)  # a Thursday

AHEAD = [
    ("Going by the schedule, 2025 could be the earliest.", "2025/.."),
    ("So fall 2024 is the earliest that they can be ready.", "2024-09/.."),
    ("Some think 2027 the earliest that is realistic.", "2027/.."),
    ("February or March is the best we can hope for.", "2024-02/.."),
    ("2025 is the latest it can be.", "../2025"),
    ("2024 is the latest season to run late.", "2024"),
    ("Part one is out October 10, and after that we rest.", "2023-10-10"),
    ("Don't Count on 'Harbour Lights' or on 'The Long Tide' Before 2025!", "2025/.."),
    ("It isn't cheap, and the film is held until May 2024.", "2024-05"),
    ("Wasn't it to be here before May 2024?", "../2024-04"),
    ("It was to come before New Year's.", "2023"),
    ("We wouldn't bet on it before this year is out.", "2023"),
    ("The book should be done before that summer is over.", "../2023-08"),
    ("It'll be next year before the crew meets again.", "2024/.."),
    ("We may have to wait until 2027.", "2027/.."),
    ("It has to wait until December.", "2023-12"),
    ("It's just two weeks now until the new episodes!", "2023-06-29"),
    ("The launch is only ten days away.", "2023-06-25"),
    ("It is up in mid-2024 or later in 2024.", "2024-05/2024-12"),
    ("Look for it in late 2025 or perhaps even early 2026.", "2025-09/2026-04"),
    ("It's due this time next year.", "2024-06"),
    ('It was "to be out early [2024]".', "2024-01/2024-04"),
    ("The drama is slated for end May.", "2024-05-21/2024-05-31"),
    ("It comes in the second part of the year.", "2023-07/2023-12"),
    ("It comes in the first quarter of the year.", "2024-01/2024-03"),
    ("It will be nearer the end of the year than its start.", "2023-09/2023-12"),
    ("It will be on the early side of 2024.", "2024-01/2024-04"),
    ("It opens in the first week of September.", "2023-09-01/2023-09-07"),
    ("It opens in the last week of June.", "2023-06-24/2023-06-30"),
    ("It opens on Diwali.", "2023-11-12"),
    ("We get it back after February, the 7th of February 2024.", "2024-02-08/.."),
]


@pytest.mark.parametrize(("sentence", "edtf"), AHEAD)
def test_sentence_around_a_date_bounds_it(sentence, edtf):
    found = find_windows(sentence, published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == [edtf]


def test_a_few_days_before_christmas_is_its_december():
    found = find_windows("They wrapped a few days before Christmas 2022.", published=PUBLISHED, past=True)

    assert [each.window.edtf for each in found] == ["2022-12"]


def test_year_after_is_counted_from_the_year_spoken_of():
    found = find_windows("One half is up in spring 2024, one in the spring of the year after.", published=PUBLISHED)

    assert [each.window.edtf for each in found] == ["2024-03/2024-05", "2025-03/2025-05"]


def test_next_feast_two_days_before_it_is_next_years():
    found = find_windows("It opens next Halloween.", published=date(2020, 10, 29), past=False)

    assert [each.window.edtf for each in found] == ["2021-10-31"]


def test_diwali_of_a_year_without_a_known_date_gives_none():
    assert find_windows("It opens on Diwali 2045.", published=PUBLISHED) == []
