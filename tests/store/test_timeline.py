from datetime import date

import pytest

from store.errors import StoreError
from store.model import Stance
from store.timeline import Point, origins_of, timeline

from .desk import PAGE, WATCH, Desk, claim, window

TODAY = date(2026, 2, 1)


def drawn(desk: Desk):
    return timeline(desk.db, WATCH.slug, today=TODAY)


def test_a_claim_is_a_point_of_the_day_on_which_its_page_said_it(desk: Desk):
    desk.published = "2025-12-24"
    desk.read(claim("2026", "Out in 2026.", credit="Ann Lee"))

    assert drawn(desk).points == (
        Point(
            claim_id=1,
            said=date(2025, 12, 24),
            window=window("2026"),
            stance=Stance.EXPECTED,
            event="release",
            site="courier.example",
            site_kind="unknown",
            voice="Ann Lee",
            quote="Out in 2026.",
            url=PAGE,
            address=PAGE,
        ),
    )


def test_what_a_page_took_up_later_is_as_old_as_its_sighting_and_what_it_dropped_has_an_end(desk: Desk):
    desk.published = "2025-12-24"
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    was, now = drawn(desk).points
    assert (was.said, was.until) == (date(2025, 12, 24), date(2026, 1, 5))
    assert (now.said, now.until) == (date(2026, 1, 5), None)


def test_points_stand_in_the_order_of_their_days(desk: Desk):
    desk.published = "2025-12-24"
    desk.read(claim("2026"))
    desk.published = "2024-03-04"
    desk.read(claim("2025"), url=PAGE + "-older")

    assert [point.window.edtf for point in drawn(desk).points] == ["2025", "2026"]


def test_pages_that_credit_the_same_voice_have_one_origin(desk: Desk):
    desk.read(claim("2026", credit="Ann Lee"))
    desk.read(claim("2026", credit="Ann Lee"), url="https://echo.example/a")
    desk.read(claim("2027"), url="https://apart.example/a")

    points = drawn(desk).points
    assert [*zip((point.voice for point in points), origins_of(points), strict=True)] == [
        ("Ann Lee", "Ann Lee"),
        ("Ann Lee", "Ann Lee"),
        ("apart.example", "apart.example"),
    ]


@pytest.mark.parametrize(
    "correction",
    ["UPDATE claims SET rejected = '2026-01-06T12:00:00Z'", "UPDATE sites SET muted = '2026-01-06T12:00:00Z'"],
)
def test_what_the_user_rejected_or_muted_is_not_drawn(desk: Desk, correction):
    desk.read(claim("2026"))
    desk.db.execute(correction)

    assert drawn(desk).points == ()


def test_it_came_out_on_the_day_that_the_user_named(desk: Desk):
    assert drawn(desk).released is None

    desk.db.execute("UPDATE watches SET out_on = '2026-01-20'")

    assert drawn(desk).released == date(2026, 1, 20)


def test_it_came_out_on_the_last_day_of_the_claim_that_was_told_as_release(desk: Desk):
    desk.read(claim("2026-01-19", stance=Stance.CONFIRMED))
    desk.db.execute(
        "INSERT INTO changes (at, watch_id, kind, event, after_id) VALUES ('2026-01-20T00:00:00Z', 1, 'released', 'release', 1)"
    )

    assert drawn(desk).released == date(2026, 1, 19)


def test_a_watch_that_the_store_does_not_know_has_no_timeline(desk: Desk):
    with pytest.raises(StoreError, match="nobody-9"):
        timeline(desk.db, "nobody-9", today=TODAY)
