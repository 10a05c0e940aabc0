"""Ranges, alternatives and open sides."""

from datetime import date

import pytest

from scraper.reading.windows import find_windows

PUBLISHED = date(2023, 7, 20)

ONE_WINDOW = {
    "2024-03/2024-05": ["between March and May 2024", "from March to May 2024", "March to May 2024", "March-May 2024",
                        "March through May 2024", "March 2024 to May 2024", "between March 2024 and May 2024", "March–May 2024"],
    "2024-06-09/2024-06-16": ["June 9–16, 2024", "June 9-16, 2024", "June 9 to 16, 2024", "9 to 16 June 2024", "9–16 June 2024",
                              "from June 9 through June 16, 2024", "between June 9 and 16, 2024", "June 9 - 16, 2024",
                              "from the 9th to the 16th of June 2024", "between June 9, 2024 and June 16, 2024"],
    "2024-06/2024-07": ["June or July 2024", "June/July 2024", "June and July 2024", "either June or July 2024", "June-July 2024"],
    "2024-06/2024-11": ["summer or fall 2024", "summer/fall 2024", "between summer and fall 2024", "from summer to fall 2024"],
    "2024-01/2024-08": ["early or mid 2024", "early-to-mid 2024", "early to mid-2024", "early 2024 or mid-2024", "early/mid 2024"],
    "2024-05/2024-12": ["mid to late 2024", "mid-to-late 2024", "between mid and late 2024"],
    "2024-01/2024-06": ["Q1 or Q2 2024", "Q1/Q2 2024", "Q1-Q2 2024", "the first or second quarter of 2024", "Q1 2024 or Q2 2024"],
    "2023-11/2024-02": ["from November 2023 to February 2024", "November to February 2024", "between November and February"],
    "2024-09-21/2024-10-10": ["late September to early October 2024", "late September or early October 2024"],
    "2024-09-28/2024-10-03": ["September 28 to October 3, 2024", "from 28 September to 3 October 2024"],
    "2024-09-12/2024-09-13": ["September 12 or 13, 2024", "September 12 and 13, 2024", "September 12/13, 2024"],
    "2024/2026": ["between 2024 and 2026", "from 2024 to 2026", "2024 to 2026"],
    "2024-02/2024-03": ["late winter / early spring", "late winter or early spring"],
    "2024-09/2025-12": ["late 2024 or even 2025", "late 2024 or possibly 2025", "late 2024 or maybe in 2025"],
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "words"), [(edtf, words) for edtf, all_ in ONE_WINDOW.items() for words in all_])
def test_what_is_joined_is_one_window(edtf, words):
    found = find_windows(f"It will be out in {words}.", published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == [edtf]


SEVERAL = {
    ("2024-04", "2024-07"): ["It was pushed back from April 2024 to July 2024.", "It moved from April 2024 to July 2024."],
    ("2025-11-07", "2026-05-01"): ["It slides from Nov. 7, 2025 to May 1, 2026.", "It shifts from Nov. 7, 2025 to May 1, 2026."],
    ("2023", "2024"): ["We heard of both 2023 and 2024."],
    ("2024", "2026"): ["Some say 2024, others say 2026."],
    ("2024-03", "2024-05"): ["Part one is out in March 2024 and part two in May 2024.", "In March 2024 or so; in May 2024 for sure."],
    ("2023-07-24", "2023-07-25"): ["It airs on Monday or Tuesday."],
}  # fmt: skip


@pytest.mark.parametrize(("edtfs", "words"), [(edtfs, words) for edtfs, all_ in SEVERAL.items() for words in all_])
def test_what_is_weighed_apart_or_moved_stays_apart(edtfs, words):
    assert tuple(each.window.edtf for each in find_windows(words, published=PUBLISHED, past=False)) == edtfs


OPEN = {
    "2024-06/..": ["no earlier than June 2024", "not before June 2024", "June 2024 at the earliest", "June 2024 or later",
                   "June 2024 onwards", "at the earliest in June 2024", "June 2024 and beyond", "no sooner than June 2024",
                   "since June 2024", "after May 2024", "on or after June 1, 2024", "from June 2024 onward"],
    "../2024-06": ["by June 2024", "no later than June 2024", "June 2024 at the latest", "June 2024 or earlier",
                   "by the end of June 2024", "before the end of June 2024", "up to June 2024", "before July 2024"],
    "../2024-09-03": ["before September 4, 2024", "prior to September 4, 2024", "ahead of September 4, 2024"],
    "2024-09-05/..": ["after September 4, 2024", "later than September 4, 2024"],
    "../2023-12-24": ["before Christmas"],
    "2022/..": ["early 2022 or later"],
}  # fmt: skip


@pytest.mark.parametrize(("edtf", "words"), [(edtf, words) for edtf, all_ in OPEN.items() for words in all_])
def test_side_is_left_open(edtf, words):
    found = find_windows(f"It comes {words}.", published=PUBLISHED, past=False)

    assert [each.window.edtf for each in found] == [edtf]


def test_end_of_the_current_year_bounds_both_sides_and_of_another_one():
    said = [find_windows("by the end of 2024", published=date(year, 3, 1))[0].window.edtf for year in (2023, 2024)]

    assert said == ["../2024", "2024"]


def test_before_a_year_stays_open_in_the_year_before():
    assert find_windows("before 2024", published=PUBLISHED)[0].window.edtf == "../2023"
