"""When a page is looked at next, in words."""

import pytest

from store.answering import Circumstances
from store.nextlook import next_look

from .desk import NOON


@pytest.mark.parametrize(
    ("due", "read", "words"),
    [
        ("2026-01-05T12:32:00Z", None, "in 32 minutes"),
        ("2026-01-05T12:00:20Z", None, "in 1 minute"),
        ("2026-01-05T14:00:00Z", None, "in 2 hours"),
        ("2026-01-09T12:00:00Z", None, "in 4 days"),
        ("2026-01-05T11:00:00Z", "2026-01-05T11:30:00Z", "at the next crawl"),
        ("2026-01-01T12:00:00Z", "2026-01-05T11:30:00Z", "overdue since 1 January 2026"),
        ("2022-01-01T12:00:00Z", "2025-12-24T11:30:00Z", "nothing read since 24 December 2025"),
        ("2022-01-01T12:00:00Z", None, "nothing read yet"),
        ("", "2026-01-05T11:30:00Z", "at the next crawl"),
        (None, None, ""),
    ],
)
def test_the_next_look_is_told_as_it_is(due: str | None, read: str | None, words: str):
    assert next_look(Circumstances(None, None, due, read), NOON) == words
