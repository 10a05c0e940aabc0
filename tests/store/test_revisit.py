from datetime import UTC, date, datetime, timedelta

import pytest

from store.revisit import Habits, Pace, interval, nearest_edge, retry

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
URL = "https://courier.example/a"


def rest(habits: Habits, unchanged: timedelta, edge: timedelta | None = None, url: str = URL) -> timedelta:
    return interval(habits, Pace(), unchanged=unchanged, edge=edge, url=url)


def test_a_page_that_just_changed_is_looked_at_soon():
    assert rest(Habits(100, 1, 90 * 86400), timedelta(0)) == Pace().least


def test_what_has_not_changed_for_long_rests_for_long_and_a_week_at_most():
    lengths = [rest(Habits(20, 0, 900 * 86400), days * DAY) for days in (1, 10, 40, 400, 4000)]

    assert lengths == sorted(lengths)
    assert 6 * DAY < lengths[-1] <= 7 * DAY


def test_a_page_that_changes_every_day_is_looked_at_ten_times_between_even_when_it_rests():
    habits = Habits()
    for hour in range(1, 24 * 20):
        habits = habits.after(3600, changed=hour % 24 == 0)

    assert habits.gap == pytest.approx(86400, rel=0.1)
    assert rest(habits, 5 * DAY) < 2.7 * HOUR


def test_a_page_that_was_met_today_is_looked_at_within_a_day_however_old_it_says_it_is():
    assert rest(Habits(), 4000 * DAY) <= DAY


def test_it_is_looked_at_sooner_as_a_window_nears_and_later_again_after_it():
    lengths = [rest(Habits(20, 0, 900 * 86400), 400 * DAY, edge) for edge in (50 * DAY, 10 * DAY, DAY, HOUR)]

    assert lengths == sorted(lengths, reverse=True)
    assert lengths[1] <= DAY
    assert lengths[-1] == Pace().least


def test_the_nearest_edge_may_lie_behind():
    noon = datetime(2026, 1, 5, 12, tzinfo=UTC)

    assert nearest_edge([(None, date(2026, 1, 3)), (date(2027, 1, 1), None)], noon) == 1.5 * DAY
    assert nearest_edge([(date(2026, 1, 5), date(2026, 1, 5))], noon) == timedelta(0)
    assert nearest_edge([], noon) is None


def test_pages_met_together_part_and_always_in_the_same_way():
    lengths = [rest(Habits(9, 0, 30 * 86400), 30 * DAY, url=f"{URL}{n}") for n in range(50)]

    assert len(set(lengths)) == 50
    assert all(2.7 * DAY <= length <= 3 * DAY for length in lengths)
    assert lengths == [rest(Habits(9, 0, 30 * 86400), 30 * DAY, url=f"{URL}{n}") for n in range(50)]


def test_a_page_may_take_up_other_habits():
    habits = Habits()
    for _ in range(200):
        habits = habits.after(86400, changed=True)
    for _ in range(200):
        habits = habits.after(86400, changed=False)

    assert habits.gap is not None
    assert habits.gap > 10 * 86400


def test_the_least_of_a_user_counts_for_failures_too():
    assert retry(1, Pace(2 * DAY, 9 * DAY)) == 2 * DAY
