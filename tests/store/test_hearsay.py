"""Since when a claim counts for an answer, and which does not."""

import pytest

from store import hearsay

from .desk import WATCH, Desk, claim


def heard_since(desk: Desk) -> list[str]:
    return [one.since.isoformat() for one in hearsay.heard(desk.db, WATCH.slug)]


def test_a_claim_is_as_old_as_the_page_that_always_said_it(desk: Desk):
    desk.published = "2024-03-04"
    desk.read(claim("2026"))

    assert heard_since(desk) == ["2024-03-04"]


def test_a_claim_that_a_page_took_up_later_is_as_new_as_its_sighting(desk: Desk):
    desk.published = "2024-03-04"
    desk.read(claim("2026"))
    desk.read(claim("2027"))

    assert heard_since(desk) == ["2026-01-05"]


@pytest.mark.parametrize("published", [None, "2031-01-01"])
def test_a_claim_of_a_page_with_no_day_or_a_future_one_is_as_new_as_its_sighting(desk: Desk, published):
    desk.published = published
    desk.read(claim("2026"))

    assert heard_since(desk) == ["2026-01-05"]


def test_what_was_withdrawn_is_not_heard(desk: Desk):
    desk.read(claim("2026"))
    desk.read()

    assert hearsay.heard(desk.db, WATCH.slug) == []
