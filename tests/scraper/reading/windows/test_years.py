"""Years behind days."""

from scraper.reading.windows import find_expressions


def test_a_colon_behind_a_year_makes_it_no_time_of_day() -> None:
    assert [found.text for found in find_expressions("April 25, 2019: early access")] == ["April 25, 2019"]
