from datetime import date, timedelta

import pytest

from store.answer import Distribution
from store.answer.spans import HORIZON, edges_of, evenly, falling, waiting
from store.model import Window

DAY = date(2026, 1, 1)
TODAY = DAY.toordinal()


def days(first: int, last: int) -> Window:
    return Window(DAY + timedelta(first), DAY + timedelta(last))


@pytest.fixture
def edges() -> list[int]:
    return edges_of(TODAY, [(TODAY + 100, TODAY + 102), (TODAY - 50, TODAY - 40)])


def test_edges_lie_where_windows_begin_and_end_and_none_in_the_past(edges):
    assert edges[0] == TODAY
    assert {TODAY + 100, TODAY + 103} <= set(edges)
    assert edges[-1] == TODAY + HORIZON
    assert edges == sorted(set(edges))


def test_even_mass_falls_into_the_days_of_the_window(edges):
    spread = Distribution.of(edges, evenly(edges, TODAY + 100, TODAY + 102))

    assert spread.within(days(100, 102)) == pytest.approx(1)
    assert spread.on(DAY + timedelta(101)) == pytest.approx(1 / 3)
    assert spread.on(DAY + timedelta(103)) == 0


def test_of_even_mass_what_has_gone_by_is_lost(edges):
    assert sum(evenly(edges, TODAY - 9, TODAY)) == pytest.approx(1 / 10)
    assert sum(evenly(edges, TODAY - 9, TODAY - 1)) == 0


def test_falling_mass_begins_with_its_first_day_and_is_whole(edges):
    masses = falling(edges, TODAY + 103, 30)
    spread = Distribution.of(edges, masses)

    assert sum(masses) == pytest.approx(1)
    assert spread.within(days(0, 102)) == 0
    assert spread.within(days(103, 132)) == pytest.approx(0.63, abs=0.02)


def test_half_of_the_waits_end_by_the_median(edges):
    spread = Distribution.of(edges, waiting(edges, TODAY, 365, 0.5, TODAY))

    assert spread.within(days(0, 364)) == pytest.approx(0.5, abs=0.01)


def test_waits_know_what_has_not_come_yet(edges):
    masses = waiting(edges, TODAY - 400, 365, 0.5, TODAY)

    assert sum(masses) == pytest.approx(1)


def test_a_wait_that_is_long_over_still_ends_some_day(edges):
    assert sum(waiting(edges, TODAY - 400_000, 365, 0.1, TODAY)) == pytest.approx(1)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 1.0])
def test_a_quantile_is_the_first_day_that_holds_the_share(edges, share):
    spread = Distribution.of(edges, evenly(edges, TODAY, TODAY + 99))
    day = spread.day_before(share)

    assert spread.within(Window(None, day)) >= share - 1e-9
    assert share == 0 or spread.within(Window(None, day - timedelta(1))) < share


def test_the_middle_leaves_as_much_before_as_after(edges):
    spread = Distribution.of(edges, evenly(edges, TODAY, TODAY + 99))

    assert spread.middle(0.8) == days(9, 89)


def test_open_windows_reach_to_the_ends(edges):
    spread = Distribution.of(edges, evenly(edges, TODAY, TODAY + 99))

    assert spread.within(Window(None, DAY + timedelta(49))) == pytest.approx(0.5)
    assert spread.within(Window(DAY + timedelta(50), None)) == pytest.approx(0.5)
    assert spread.within(Window(DAY - timedelta(9), DAY - timedelta(1))) == 0


def test_where_nothing_has_weight_no_day_is_likelier_than_another(edges):
    spread = Distribution.of(edges, [0.0] * (len(edges) - 1))

    assert spread.on(DAY) == pytest.approx(1 / HORIZON)


def test_what_comes_before_a_window_in_it_and_after_it_is_all_there_is(edges):
    spread = Distribution.of(edges, falling(edges, TODAY, 300))
    window = days(100, 102)

    assert sum((*spread.around(window), spread.within(window))) == pytest.approx(1)
    assert spread.around(days(0, 50))[0] == 0
    assert spread.around(Window(DAY + timedelta(100), None))[1] == 0
    assert spread.around(Window(None, DAY + timedelta(100)))[0] == 0
