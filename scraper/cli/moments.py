"""Days and times as people write them on the command line: a date, "yesterday", or how long ago."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import click

from scraper.durations import duration_of


class Moment(click.ParamType[datetime]):
    """A day or a time in UTC, or how long ago it was."""

    name = "DATE"
    advice = "write it as 2026-01-31, 2026-01-31T18:00:00Z, yesterday, or 7d for the last seven days"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Read an ISO date or time, which is UTC unless it says otherwise, or a length of time until now."""
        if isinstance(value, datetime):
            return value
        when = _moment(value, datetime.now(UTC))
        if when is None:
            self.fail(self.advice, param, ctx)
        return when


class Day(click.ParamType[date]):
    """A day in UTC, or how long ago it was."""

    name = "DAY"
    advice = "write it as 2026-01-31, yesterday, or 7d for seven days ago"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day of whatever `Moment` reads."""
        if isinstance(value, date):
            return value
        when = _moment(value, datetime.now(UTC))
        if when is None:
            self.fail(self.advice, param, ctx)
        return when.astimezone(UTC).date()


def _moment(words: str, now: datetime) -> datetime | None:
    """Return the time that *words* name, None where they name none.

    >>> noon = datetime(2026, 1, 5, 12, tzinfo=UTC)
    >>> [str(_moment(words, noon)) for words in ("yesterday", "7d", "2026-01-02", "banana")]
    ['2026-01-04 00:00:00+00:00', '2025-12-29 12:00:00+00:00', '2026-01-02 00:00:00+00:00', 'None']
    """
    if words.strip().lower() == "yesterday":
        return now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
    try:
        return now - duration_of(words)
    except (ValueError, OverflowError):
        pass  # a day, as most often
    try:
        when = datetime.fromisoformat(words)
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)
