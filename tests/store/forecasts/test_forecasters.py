from datetime import date

import pytest

from store.answer import Heard
from store.forecasts.forecasters import SPAN, climatology, majority, newest, newest_confirmed, of_window, official
from store.model import Event, Stance, Window
from tests.store.desk import claim, window

DAY = date(2026, 1, 1)
CONFIRMED = Stance.CONFIRMED


def heard(one, since: str, site: str = "a.example", *, by_officials: bool = False) -> Heard:
    return Heard(one, f"https://{site}/", site, date.fromisoformat(since), official=by_officials)


SAID = [
    heard(claim("2026-03"), "2025-10-01", "a.example"),
    heard(claim("2026-03"), "2025-10-02", "b.example"),
    heard(claim("2026", stance=CONFIRMED), "2025-10-03", by_officials=True),
    heard(claim("2026-05", stance=CONFIRMED), "2025-11-01"),
    heard(claim("2026-08"), "2025-12-01"),
    heard(claim("2026-09", stance=Stance.DENIED), "2025-12-02"),
    heard(claim("2026-10", event=Event.TRAILER), "2025-12-03"),
    heard(claim("2025-12", stance=CONFIRMED), "2025-12-04"),
    heard(claim("2027-01", stance=CONFIRMED), "2026-01-02"),
]


@pytest.mark.parametrize(
    ("forecaster", "edtf"),
    [(newest, "2026-08"), (newest_confirmed, "2026-05"), (majority, "2026-03"), (official, "2026")],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_a_forecaster_says_what_it_goes_by(forecaster, edtf):
    assert forecaster(SAID, DAY) == window(edtf)


@pytest.mark.parametrize("forecaster", [newest, newest_confirmed, majority, official])
def test_who_heard_nothing_of_it_has_no_window(forecaster):
    assert forecaster([], DAY) is None


def test_of_windows_that_are_as_new_the_narrowest_counts():
    said = [heard(claim("2026"), "2025-12-01"), heard(claim("2026-08"), "2025-12-01")]

    assert newest(said, DAY) == window("2026-08")


def test_what_is_over_is_cut_off_and_an_open_end_reaches_the_span_ahead():
    assert newest([heard(claim("2025-06/2026-06"), "2025-01-01")], DAY) == Window(DAY, date(2026, 6, 30))
    assert newest([heard(claim("2026-06/.."), "2025-01-01")], DAY) == Window(date(2026, 6, 1), date(2028, 5, 31))


def test_a_forecaster_without_a_window_is_given_the_span():
    given = of_window(None, DAY)

    assert (given.own, given.low, (given.high - given.low).days) == (False, DAY, SPAN)
    assert given.spread.on(date(2027, 1, 1)) == pytest.approx(1 / SPAN, rel=0.01)


def test_a_window_holds_four_times_in_five():
    spread = of_window(window("2026-06"), DAY).spread

    assert spread.within(window("2026-06")) == pytest.approx(0.8 + 0.2 * 30 / SPAN)
    assert sum(spread.masses) == pytest.approx(1)


def test_climatology_knows_how_long_seasons_take_and_that_it_is_not_out_yet():
    waits = [400, 600, 900]
    soon, late = (climatology(waits, date(2025, 12, 1), day) for day in (DAY, date(2027, 12, 1)))

    assert soon.low < date(2027, 7, 24) < soon.high
    assert late.low >= date(2027, 12, 1)
    assert sum(late.spread.masses) == pytest.approx(1)
