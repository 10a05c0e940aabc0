"""How an answer moved, told so that it is true when it did."""

from datetime import UTC, date, datetime

from store.answer import Answer, Status
from store.moves import moved, until
from store.timeline import Answered

from .desk import window

TODAY = date(2026, 1, 5)


def found(edtf: str) -> Answer:
    return Answer(Status.RUMOURED, window(edtf), 0.5, None, None, None, (), (), "Words.")


def kept(edtf: str | None, day: date, hour: int = 12) -> Answered:
    at = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Answered(day, None, None, window(edtf) if edtf else None, at)


def test_an_answer_that_never_moved_has_no_steps():
    assert moved([kept("2027", TODAY)] * 3) == ""


def test_a_step_that_no_reading_made_is_of_now_and_of_no_day():
    before = [kept("2027", date(2025, 11, 3))]

    assert moved(until(before, found("2028"), TODAY)) == "2027 (Nov 2025) → 2028 (later, with nothing new read)"


def test_what_stays_as_it_was_kept_is_as_old_as_that():
    before = [kept("2027", date(2025, 10, 3)), kept("2028", date(2025, 11, 3))]

    assert moved(until(before, found("2028"), TODAY)) == "2027 (Oct 2025) → 2028 (Nov 2025)"
    assert [one.day for one in until([kept("2028", TODAY)], found("2028"), TODAY)] == [TODAY]


def test_what_was_kept_today_is_told_beside_what_became_of_it_since():
    assert (
        moved(until([kept("2027", TODAY)], found("2028"), TODAY))
        == "2027 (Jan 2026) → 2028 (later, with nothing new read)"
    )


def test_steps_of_one_month_are_told_by_day_and_those_of_one_day_by_hour():
    steps = [kept("2027", date(2025, 11, 3)), kept("2028", date(2025, 11, 9)), kept(None, TODAY, 9)]

    assert moved(steps) == "2027 (3 Nov 2025) → 2028 (9 Nov 2025) → no date (Jan 2026)"
    assert moved([kept("2027", TODAY, 9), kept("2028", TODAY, 15)]) == (
        "2027 (5 Jan 2026, 09:00 UTC) → 2028 (5 Jan 2026, 15:00 UTC)"
    )


def test_of_many_steps_the_first_and_the_latest_are_told():
    steps = [kept(f"20{20 + month}", date(2020, month, 1)) for month in range(1, 12)]

    assert moved(steps).startswith("2021 (Jan 2020) → … → 2026 (Jun 2020)")
    assert moved(steps).endswith("2031 (Nov 2020)")
