"""The calendar, read back by `icalendar` and held against the rules of RFC 5545."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from icalendar import Calendar, Event

from store.answering import keep_answers
from store.corrections import reject_claim, set_out
from store.exports.ics import calendar
from store.mirror import sync_watches
from store.model import Stance, Watch
from tests.store.desk import NOON, PAGE, WATCH, Desk, claim

TODAY = NOON.date()
OTHER = Watch("Night; Ferry, Part\nTwo")
DATED = Stance.CONFIRMED


def events(desk: Desk, *watches: str, today: date = TODAY, **asked: object) -> list[Event]:
    return Calendar.from_ical(calendar(desk.db, watches or None, today=today, **asked)).walk("VEVENT")


def days(event: Event) -> tuple[date, date]:
    return event["DTSTART"].dt, event["DTEND"].dt


def test_a_day_is_an_all_day_event_that_ends_before_the_next(desk: Desk):
    desk.read(claim("2026-03-04", stance=DATED))

    (event,) = events(desk)

    assert days(event) == (date(2026, 3, 4), date(2026, 3, 5))
    assert (event["STATUS"], event["TRANSP"]) == ("CONFIRMED", "TRANSPARENT")
    assert event["SUMMARY"] == "The Lighthouse Shift, season 2"
    assert event["DTSTART"].params["VALUE"] == event["DTEND"].params["VALUE"] == "DATE"


def test_a_confirmed_window_is_an_event_of_many_days(desk: Desk):
    desk.read(claim("2026-03", stance=DATED))

    (event,) = events(desk)

    assert days(event) == (date(2026, 3, 1), date(2026, 4, 1))
    assert (event["STATUS"], event["SUMMARY"]) == ("CONFIRMED", "The Lighthouse Shift, season 2: March 2026")


def test_what_is_expected_is_tentative_and_left_out_where_only_what_is_confirmed_is_asked_for(desk: Desk):
    desk.read(claim("2026-09/2026-12", credit="Ann Lee"))

    (event,) = events(desk)

    assert event["STATUS"] == "TENTATIVE"
    assert "expected" in event["SUMMARY"]
    assert events(desk, confirmed=True) == []


def test_a_watch_of_which_no_date_is_known_has_no_event(desk: Desk):
    desk.read(claim(None, stance=Stance.UNANNOUNCED))

    assert events(desk) == []


def test_an_event_that_moves_keeps_its_uid_and_raises_its_sequence(desk: Desk):
    desk.read(claim("2026-03-04", stance=DATED))
    (before,) = events(desk)
    desk.read(claim("2026-05-06", stance=DATED))
    (after,) = events(desk)

    assert days(before) != days(after)
    assert before["UID"] == after["UID"]
    assert before["SEQUENCE"] < after["SEQUENCE"]
    assert before["DTSTAMP"].dt < after["DTSTAMP"].dt <= desk.at


def test_the_sequence_grows_with_each_move_whenever_answers_are_kept(desk: Desk):
    seen = []
    for number, edtf in enumerate(["2026-03-04", "2026-05-06", "2026-03-04", "2026-03-04", "2026-07-08"]):
        day = TODAY + timedelta(days=number // 3)  # some on the same day, whose answer is written over
        desk.read(claim(edtf, stance=DATED))
        for keeping in (False, True):
            if keeping:
                keep_answers(desk.db, day=day, at=desk.at)
            (event,) = events(desk, today=day)
            seen.append((event["SEQUENCE"], days(event)))

    for (number, when), (later, then) in pairwise(seen):
        assert later > number if when != then else later >= number


def test_the_calendar_is_the_same_whenever_it_is_asked_for(desk: Desk):
    desk.read(claim("2026-03-04", stance=DATED))

    assert calendar(desk.db, today=TODAY) == calendar(desk.db, today=TODAY)


def test_what_is_cancelled_is_cancelled_where_it_stood(desk: Desk):
    desk.read(claim("2026-03-04", stance=DATED))
    keep_answers(desk.db, day=TODAY, at=desk.at)
    (before,) = events(desk)
    desk.published = "2026-01-06"
    desk.at += timedelta(days=1)
    desk.read(claim(None, "It was cancelled.", stance=Stance.CANCELLED))

    (after,) = events(desk, today=TODAY + timedelta(days=1))

    assert (after["STATUS"], days(after), after["UID"]) == ("CANCELLED", days(before), before["UID"])
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["SUMMARY"].endswith("cancelled")


def test_a_date_that_is_taken_back_is_cancelled_too(desk: Desk):
    desk.read(claim("2026-03-04", stance=DATED))
    keep_answers(desk.db, day=TODAY, at=desk.at)
    (before,) = events(desk)
    reject_claim(desk.db, 1, at=desk.at)

    (after,) = events(desk)

    assert (after["STATUS"], after["SEQUENCE"] > before["SEQUENCE"]) == ("CANCELLED", True)
    assert after["SUMMARY"].endswith("no date any more")


def test_what_the_user_says_is_out_is_confirmed_on_its_day(desk: Desk):
    set_out(desk.db, WATCH.slug, date(2026, 1, 2), today=TODAY, at=NOON)

    (event,) = events(desk)

    assert (event["STATUS"], days(event)) == ("CONFIRMED", (date(2026, 1, 2), date(2026, 1, 3)))


def test_an_event_tells_who_claims_its_own_window_first_and_none_that_claims_another(desk: Desk):
    desk.read(claim("2027", quote="It may come in 2027."), url="https://fans.example/1")
    desk.read(claim("2024", quote="It was to come in 2024."), url="https://old.example/1")
    desk.read(
        claim("2027-03-04", quote="March 4, 2027.", stance=DATED, credit="Netflix"), url="https://herald.example/1"
    )

    (event,) = events(desk)
    told = str(event["DESCRIPTION"])

    assert event["URL"] == "https://herald.example/1"
    assert told.index("March 4, 2027.") < told.index("It may come in 2027.")
    assert "2024" not in told


def test_a_calendar_without_events_has_the_component_that_it_must_have(desk: Desk):
    written = calendar(desk.db, today=TODAY)

    read = Calendar.from_ical(written)
    assert [component.name for component in read.subcomponents] == ["VTIMEZONE"]
    assert read.subcomponents[0]["TZID"] == "Etc/UTC"
    assert b"TZOFFSETTO:+0000" in written


def test_the_calendar_of_some_watches_has_no_others(desk: Desk):
    sync_watches(desk.db, [WATCH, OTHER], NOON)
    for watch in (WATCH, OTHER):
        set_out(desk.db, watch.slug, date(2026, 1, 2), today=TODAY, at=NOON)

    assert len(events(desk)) == 2
    assert [event["SUMMARY"] for event in events(desk, OTHER.slug)] == ["Night; Ferry, Part Two"]


@pytest.mark.parametrize("edtf", ["2026-03/..", "../2026-03"])
def test_a_window_with_an_open_end_can_be_written(desk: Desk, edtf):
    desk.read(claim(edtf, stance=DATED))

    for event in events(desk):
        assert days(event)[0] < days(event)[1]


@pytest.mark.parametrize(
    ("url", "link"),
    [
        (PAGE, PAGE),
        ("javascript:alert(1)", None),
    ],
)
def test_an_event_links_to_a_page_of_the_web_or_to_nothing(desk: Desk, url, link):
    desk.read(claim("2026-03-04", stance=DATED), url=url)

    assert [event.get("URL") for event in events(desk)] == [link]


def test_an_event_links_to_where_the_store_is_shown(desk: Desk):
    desk.read(claim("2026-03-04", stance=DATED))

    (event,) = events(desk, base_url="http://127.0.0.1:8001/-/seasonwatch/")

    assert event["URL"] == f"http://127.0.0.1:8001/-/seasonwatch/watch/{WATCH.slug}"


HOSTILE = 'Out; now, \\n "so"\r\nEND:VEVENT\r\nBEGIN:VEVENT\x00\x1b 시즌 2 ' + "장" * 200


def lines(raw: bytes) -> list[bytes]:
    assert raw.endswith(b"\r\n")
    return raw[:-2].split(b"\r\n")


def test_the_calendar_keeps_the_rules_of_rfc_5545_whatever_a_page_says(desk: Desk):
    desk.read(claim("2026-03-04", HOSTILE, stance=DATED, credit=HOSTILE), headline=HOSTILE)
    raw = calendar(desk.db, today=TODAY)

    for line in lines(raw):
        assert len(line) <= 75  # octets, without the line break (3.1)
        assert not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", line)  # no control characters (3.1); no bare CR or LF
        line.decode()  # no character is cut in two
    whole = Calendar.from_ical(raw)
    (event,) = whole.walk("VEVENT")
    assert not event.errors
    assert {"PRODID", "VERSION"} <= set(whole)  # 3.6
    assert (whole["VERSION"], [name for name in ("METHOD", "ORGANIZER") if name in whole]) == ("2.0", [])
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"):
        assert not isinstance(event[name], list), f"{name} occurs once (3.6.1)"
    assert event["DTSTAMP"].to_ical().endswith(b"Z")
    assert event["STATUS"] in {"TENTATIVE", "CONFIRMED", "CANCELLED"}  # 3.8.1.11
    assert "DURATION" not in event  # 3.6.1: DTEND or DURATION
    assert "END:VEVENT BEGIN:VEVENT" in event["DESCRIPTION"]
    assert "장" * 100 in event["DESCRIPTION"]
