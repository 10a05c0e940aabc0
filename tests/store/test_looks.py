"""What the word of a sitemap is worth."""

from datetime import date, timedelta

import pytest

from store import ledger
from store.mirror import sync_sources
from store.model import Source, SourceKind

from .desk import NOON, PAGE, Desk, claim

MAP = Source(SourceKind.SITEMAP, "https://www.courier.example/sitemap.xml")
DAY = timedelta(days=1)


@pytest.fixture
def mapped(desk: Desk) -> Desk:
    """A sitemap that led to a page, which was read at noon and bears no claim."""
    sync_sources(desk.db, [MAP], NOON)
    desk.end_first_look()
    says(desk, NOON, date(2025, 1, 1))
    for hours in (0, 12):
        ledger.record_unread(desk.db, PAGE, run=desk.run, at=NOON + timedelta(hours=hours), source=MAP.url)
    return desk


def says(desk: Desk, at, day: date) -> None:
    listing = {"url": MAP.url, "kind": MAP.kind, "pages": [PAGE], "source": MAP.url, "changed_on": {PAGE: day}}
    ledger.record_listing(desk.db, at=at, **listing)


def next_look(desk: Desk) -> str:
    ((due,),) = desk.rows(f"SELECT next_look FROM pages WHERE url = '{PAGE}'")
    return str(due)


def test_a_page_that_a_sitemap_calls_unchanged_is_looked_at_later(mapped: Desk):
    before = next_look(mapped)
    says(mapped, NOON + DAY, date(2025, 1, 1))

    assert next_look(mapped) > before


def test_a_sitemap_can_not_put_a_look_off_for_longer_than_the_most(mapped: Desk):
    for day in range(1, 60):
        says(mapped, NOON + day * DAY, date(2025, 1, 1))

    assert next_look(mapped) <= "2026-01-13T00:00:00Z"


@pytest.mark.parametrize("day", [date(2026, 1, 6), date(2099, 1, 1)])
def test_a_sitemap_that_calls_a_page_changed_changes_nothing(mapped: Desk, day: date):
    before = next_look(mapped)
    says(mapped, NOON + DAY, day)

    assert next_look(mapped) == before


def test_a_page_that_bears_claims_is_looked_at_whatever_a_sitemap_says(mapped: Desk):
    mapped.at = NOON + DAY
    mapped.read(claim("2026"))
    before = next_look(mapped)
    says(mapped, NOON + 3 * DAY, date(2025, 1, 1))

    assert next_look(mapped) == before
