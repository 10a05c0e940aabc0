from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from store.answer import Heard, Status, answer
from store.forecasts import OURS, History, ratio, read_histories, reliability, replay, rows
from store.model import Stance
from tests.store.desk import claim

DEV = Path(__file__).parents[4] / "shared" / "histories" / "dev.jsonl"
CONFIRMED = Stance.CONFIRMED


def heard(one, since: str, site: str = "a.example", *, by_officials: bool = False) -> Heard:
    return Heard(one, f"https://{site}/", site, date.fromisoformat(since), kind="news", official=by_officials)


LIGHTS = History(
    "Harbour Lights",
    2,
    None,
    date(2026, 3, 4),
    (
        heard(claim("2025"), "2024-12-10"),
        heard(claim("2026"), "2025-06-10", "b.example"),
        heard(claim("2026-03-04", stance=CONFIRMED), "2025-12-10", "c.example", by_officials=True),
    ),
)


def test_each_month_is_judged_by_what_was_known_then():
    found = replay([LIGHTS])

    assert (found.seasons, found.learnt_without, len(found.months)) == (1, 0, 15)
    assert [(one.day, one.answer.status) for one in found.months if one.day.month in (1, 7)] == [
        (date(2025, 1, 1), Status.RUMOURED),
        (date(2025, 7, 1), Status.RUMOURED),
        (date(2026, 1, 1), Status.DATED),
    ]


def test_what_is_known_later_changes_no_month_before():
    later = replace(
        LIGHTS, heard=(*LIGHTS.heard, heard(claim("2026-03-04", stance=CONFIRMED), "2026-02-15", "d.example"))
    )

    assert replay([later]).months[:14] == replay([LIGHTS]).months[:14]


def test_a_forecaster_without_a_window_is_counted():
    listed = {row.name: row for row in rows(replay([LIGHTS]))}

    assert listed["official word"].given == listed["newest confirmed"].given == 12
    assert listed[OURS].given == listed["climatology"].given == 0


def test_the_lead_is_how_long_before_the_release_the_day_was_held_likely():
    listed = {row.name: row for row in rows(replay([LIGHTS]))}

    assert listed[OURS].lead == listed["official word"].lead == (date(2026, 3, 4) - date(2026, 1, 1)).days
    assert listed["climatology"].lead == 0


def test_a_status_that_denies_an_official_day_is_counted():
    found = replay([LIGHTS])

    assert [one.dated for one in found.months] == [False] * 12 + [True] * 3
    assert not any(one.wrong for one in found.months)


def test_the_same_seasons_give_the_same_table():
    assert rows(replay([LIGHTS])) == rows(replay([LIGHTS]))


def test_drawing_one_season_anew_changes_nothing():
    found = replay([LIGHTS])
    share, low, high = ratio(found, "climatology")

    assert share == low == high
    assert all(row.low == row.high == pytest.approx(row.interval_score) for row in rows(found))


def test_all_months_with_a_window_lie_in_a_drawer():
    found = replay([LIGHTS])

    assert sum(drawer.months for drawer in reliability(found)) == sum(
        one.answer.window is not None for one in found.months
    )


def test_what_is_not_out_is_not_judged():
    assert replay([replace(LIGHTS, released=None)]).months == ()


@pytest.fixture(scope="module")
def dev():
    if not DEV.exists():
        pytest.skip("needs ../shared")
    return read_histories(DEV)


@pytest.mark.gold
def test_answers_are_better_than_all_that_anybody_could_go_by(dev):
    found = replay(dev)
    listed = {row.name: row for row in rows(found)}
    claimants = [row.interval_score for name, row in listed.items() if name not in (OURS, "climatology")]

    assert found.learnt_without == found.seasons == 15
    assert listed[OURS].interval_score <= 0.70 * min(claimants)
    assert listed[OURS].interval_score <= 0.90 * listed["climatology"].interval_score
    assert listed[OURS].log_score > max(row.log_score for name, row in listed.items() if name != OURS)
    assert 0.70 <= listed[OURS].coverage <= 0.90
    assert not any(month.wrong for month in found.months)
    assert not any(month.answer.status in (Status.RELEASED, Status.CANCELLED) for month in found.months)


@pytest.mark.gold
def test_the_answer_of_a_season_that_is_not_out_reads_sensibly_at_each_quarter(dev):
    (waited,) = [history for history in dev if history.released is None]
    for year in range(2022, 2027):
        for month in (1, 4, 7, 10):
            day = date(year, month, 1)
            found = answer(waited.heard, day=day)
            print(day, found.status, found.words, found.range80)
            assert found.status not in (Status.RELEASED, Status.DATED, Status.CANCELLED)
            if found.range80:
                assert found.range80.earliest is not None
                assert found.range80.earliest >= day
