from datetime import date, datetime, timedelta

import pytest

from store import ledger, queries
from store.answering import answer_of, keep_answers
from store.calendar import tell_days
from store.corrections import set_out
from store.model import Event, Stance
from store.timeline import came_out

from .desk import WATCH, Desk, claim

CONFIRMED = Stance.CONFIRMED
DAY = claim("2026-03-04", "It premieres on March 4.", stance=CONFIRMED)
MONTH = claim("2026-03", "It is set for March.", stance=CONFIRMED)
ELSEWHERE = "https://www.herald.example/lighthouse"


@pytest.fixture
def watched(desk: Desk) -> Desk:
    """A desk whose first look was done on 5 January 2026."""
    desk.end_first_look()
    return desk


def look(desk: Desk, day: str) -> list[str]:
    """Look at the calendar on a day; return what is told."""
    told = tell_days(desk.db, day=date.fromisoformat(day), at=desk.at, targets=desk.targets)
    return [f"{change.kind} {change.after.edtf if change.after else ''}" for change in told]


def crawl_on(desk: Desk, day: str) -> None:
    """Crawl without finding anything."""
    at = datetime.fromisoformat(f"{day}T12:00:00Z")
    ledger.finish_run(desk.db, ledger.start_run(desk.db, at=at), at=at)


@pytest.mark.parametrize("day", ["2026-03-04", "2026-03-05", "2026-08-01"])
def test_a_day_has_come_although_nothing_happened_since_the_last_crawl(watched: Desk, day: str):
    watched.read(DAY)
    crawl_on(watched, "2026-03-03")

    assert look(watched, day) == ["released 2026-03-04"]


def test_what_happened_since_the_last_crawl_is_looked_at_however_long_ago_its_day_was(watched: Desk):
    crawl_on(watched, "2026-01-05")
    watched.read(claim("2026-01-20", stance=CONFIRMED))

    assert look(watched, "2026-06-01") == ["released 2026-01-20"]


NEAR = {
    "eight days before": ("2026-02-24", []),
    "seven days before": ("2026-02-25", ["near 2026-03-04"]),
    "the day before": ("2026-03-03", ["near 2026-03-04"]),
    "the day itself": ("2026-03-04", ["released 2026-03-04"]),
}


@pytest.mark.parametrize(("day", "told"), NEAR.values(), ids=NEAR.keys())
def test_a_confirmed_day_comes_near_and_is_there(watched: Desk, day: str, told: list[str]):
    watched.read(DAY)

    assert look(watched, day) == told
    assert look(watched, day) == []


def test_the_lead_time_is_the_user_s(watched: Desk):
    watched.read(DAY)

    told = tell_days(watched.db, day=date(2026, 2, 3), at=watched.at, lead=timedelta(days=30))
    assert [str(change.kind) for change in told] == ["near"]


def test_a_confirmed_month_comes_near(watched: Desk):
    watched.read(MONTH)

    assert look(watched, "2026-02-26") == ["near 2026-03"]


@pytest.mark.parametrize(
    "vague", [claim("2026", stance=CONFIRMED), claim("2026-03"), claim("2026-03/..", stance=CONFIRMED)]
)
def test_a_year_a_guess_or_an_open_end_is_never_near(watched: Desk, vague):
    watched.read(vague)

    for day in ("2025-12-28", "2026-02-26"):
        assert look(watched, day) == []


def test_a_date_that_moved_comes_near_again(watched: Desk):
    watched.read(DAY)
    assert look(watched, "2026-03-01") == ["near 2026-03-04"]
    watched.read(claim("2026-03-11", "It premieres on March 11.", stance=CONFIRMED))

    assert look(watched, "2026-03-05") == ["near 2026-03-11"]


def test_two_pages_with_one_date_are_told_once(watched: Desk):
    watched.read(DAY)
    watched.read(DAY, url=ELSEWHERE)

    assert look(watched, "2026-03-01") == ["near 2026-03-04"]
    assert look(watched, "2026-03-05") == ["released 2026-03-04"]
    assert look(watched, "2026-03-06") == []


def test_a_month_that_is_over_has_passed(watched: Desk):
    watched.read(MONTH)

    assert look(watched, "2026-03-31") == []
    assert look(watched, "2026-04-01") == ["passed 2026-03"]
    assert look(watched, "2026-04-02") == []


def test_a_guess_that_is_over_has_passed(watched: Desk):
    watched.read(claim("2026-03"))

    assert look(watched, "2026-04-01") == ["passed 2026-03"]


def test_a_month_that_a_page_looks_back_on_is_out(watched: Desk):
    watched.at += timedelta(days=90)
    watched.read(claim("2026-03", "It came out in March.", stance=CONFIRMED))

    assert look(watched, "2026-04-10") == ["released 2026-03"]


def test_a_date_claimed_when_it_was_over_has_not_passed(watched: Desk):
    watched.at += timedelta(days=90)
    watched.read(claim("2026-03", "It was to be March."))

    assert look(watched, "2026-04-10") == []


def test_what_is_out_does_not_pass(watched: Desk):
    watched.read(DAY)
    watched.read(claim("2026-03", "Perhaps in March."), url=ELSEWHERE)
    assert look(watched, "2026-03-04") == ["released 2026-03-04"]

    assert look(watched, "2026-05-01") == []


def test_what_the_user_called_out_is_left_alone(watched: Desk):
    watched.read(MONTH)
    set_out(watched.db, WATCH.slug, date(2026, 1, 2), today=watched.at.date(), at=watched.at)

    assert look(watched, "2026-02-26") == look(watched, "2026-05-01") == []


def test_what_came_out_before_somebody_watched_is_not_told(watched: Desk):
    watched.published = "2025-01-02"
    watched.read(claim("2025-03-04", "It premieres on March 4.", stance=CONFIRMED), claim("2025-08"))

    assert look(watched, "2026-01-06") == []


def test_a_watch_without_a_first_look_is_left_alone(desk: Desk):
    desk.read(DAY)

    assert look(desk, "2026-03-04") == []


def test_a_trailer_comes_without_the_calendar(watched: Desk):
    watched.read(claim("2026-03-04", event=Event.TRAILER, stance=CONFIRMED))

    assert look(watched, "2026-03-04") == []


def test_what_the_user_rejected_does_not_come_near(watched: Desk):
    watched.read(DAY)
    watched.db.execute("UPDATE claims SET rejected = '2026-01-06T00:00:00Z'")

    assert look(watched, "2026-03-01") == look(watched, "2026-03-05") == []


def test_a_clock_that_goes_back_tells_nothing_twice(watched: Desk):
    watched.read(MONTH)
    days = ["2026-02-26", "2026-04-01", "2026-02-26", "2026-04-01"]

    assert [told for day in days for told in look(watched, day)] == ["near 2026-03", "passed 2026-03"]


def test_what_is_told_is_owed_and_listed(watched: Desk):
    watched.read(DAY)
    look(watched, "2026-03-01")

    row = queries.changes(watched.db)[0]
    assert (row["kind"], row["before"], row["after"]["edtf"]) == ("near", None, "2026-03-04")
    assert [one["status"] for one in row["told"]] == ["due"]


def test_the_day_that_is_told_is_the_answer_s_and_the_one_on_which_it_came_out(watched: Desk):
    watched.read(DAY)
    watched.read(claim("2026-03-03", "Out on March 3.", stance=CONFIRMED), url="https://www.farm.example/lighthouse")
    watched.db.execute("UPDATE sites SET kind = 'seo' WHERE domain = 'farm.example'")

    assert look(watched, "2026-03-05") == ["released 2026-03-04"]
    found = answer_of(watched.db, WATCH.slug, date(2026, 3, 5))
    assert (found.window, came_out(watched.db, WATCH.slug)) == (DAY.window, date(2026, 3, 4))


def test_a_day_that_was_told_stays_the_day_it_came_out_whoever_names_another_since(watched: Desk):
    watched.read(DAY)
    assert look(watched, "2026-03-05") == ["released 2026-03-04"]
    watched.db.execute("UPDATE changes SET at = '2026-03-05T12:00:00Z' WHERE kind = 'released'")
    for site in ("one", "two", "three"):
        watched.read(claim("2026-03-03", "Out on March 3.", stance=CONFIRMED), url=f"https://{site}.example/")

    found = answer_of(watched.db, WATCH.slug, date(2026, 3, 6))
    assert (found.window, came_out(watched.db, WATCH.slug)) == (DAY.window, date(2026, 3, 4))


def test_what_the_answer_takes_back_did_not_come_out(watched: Desk):
    watched.read(DAY)
    assert look(watched, "2026-03-05") == ["released 2026-03-04"]
    watched.db.execute("UPDATE claims SET stance = 'expected'")
    keep_answers(watched.db, day=date(2026, 3, 6), at=datetime.fromisoformat("2026-03-06T12:00:00Z"))

    assert came_out(watched.db, WATCH.slug) is None
