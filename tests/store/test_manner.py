"""Quiet hours, daily times and days, in the target's own zone, also where the clock is put forward or back."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from store.manner import Manner, Mode

BERLIN, SEOUL = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Seoul")
NIGHT, LUNCH = (time(22), time(7)), (time(12), time(13))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("quiet", "zone", "now", "expected"),
    [
        (None, UTC, "2026-01-05 03:00", False),
        (NIGHT, UTC, "2026-01-05 21:59", False),
        (NIGHT, UTC, "2026-01-05 22:00", True),
        (NIGHT, UTC, "2026-01-06 06:59", True),
        (NIGHT, UTC, "2026-01-06 07:00", False),
        (LUNCH, UTC, "2026-01-05 12:30", True),
        (LUNCH, UTC, "2026-01-05 13:00", False),
        (NIGHT, SEOUL, "2026-01-05 13:00", True),
        (NIGHT, SEOUL, "2026-01-05 22:30", False),
        (NIGHT, BERLIN, "2026-07-05 05:30", False),
        (NIGHT, BERLIN, "2026-01-05 05:30", True),
    ],
)
def test_quiet_hours_are_those_of_the_zone(quiet, zone, now, expected):
    assert Manner(quiet=quiet, zone=zone).is_quiet(utc(now)) is expected


@pytest.mark.parametrize(
    ("zone", "at", "now", "mark"),
    [
        (UTC, time(8), "2026-01-05 08:00", "2026-01-05 08:00"),
        (UTC, time(8), "2026-01-05 07:59", "2026-01-04 08:00"),
        (BERLIN, time(8), "2026-01-05 07:30", "2026-01-05 07:00"),
        (SEOUL, time(8), "2026-01-04 23:30", "2026-01-04 23:00"),
        (BERLIN, time(2, 30), "2026-03-29 05:00", "2026-03-29 01:30"),  # a time that this day did not have
        (BERLIN, time(2, 30), "2026-10-25 05:00", "2026-10-25 00:30"),  # a time that it had twice: the first
    ],
)
def test_a_daily_message_has_what_came_before_its_last_time(zone, at, now, mark):
    assert Manner(Mode.DAILY, at, zone=zone).up_to(utc(now)) == utc(mark)


@pytest.mark.parametrize("mode", [Mode.ONE, Mode.EACH])
def test_other_messages_wait_for_no_time(mode):
    assert Manner(mode).up_to(utc("2026-01-05 08:00")) is None


@pytest.mark.parametrize(
    ("zone", "now", "began"),
    [
        (UTC, "2026-01-05 00:00", "2026-01-05 00:00"),
        (SEOUL, "2026-01-05 16:00", "2026-01-05 15:00"),
        (BERLIN, "2026-03-29 12:00", "2026-03-28 23:00"),
        (BERLIN, "2026-10-25 12:00", "2026-10-24 22:00"),
    ],
)
def test_a_day_begins_at_the_midnight_of_the_zone(zone, now, began):
    assert Manner(zone=zone).day_began(utc(now)) == utc(began)


def test_without_a_zone_the_machine_s_own_counts():
    now = utc("2026-01-05 12:00")

    assert Manner().day_began(now) == now.astimezone().replace(hour=0, minute=0)
