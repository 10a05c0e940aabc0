"""In what manner a target wants its messages: how many, and when. Pure; the clock is an argument."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final


class Mode(StrEnum):
    """How changes are put into messages."""

    ONE = "one"  # what is owed at a time, in one
    EACH = "each"  # each change in its own
    DAILY = "daily"  # what came in a day, in one, at a stated time


@dataclass(frozen=True, slots=True)
class Manner:
    """How a target is served.

    *at* is the time of the daily message. *quiet* is when nothing is sent, from the first time to the second, over
    midnight where that is earlier. *cap* is how many messages a day are sent at most. All are times in *zone*, None for
    that of this machine. With *picture* a message has the timelines of its watches with it.
    """

    mode: Mode = Mode.ONE
    at: time = time(8)
    quiet: tuple[time, time] | None = None
    cap: int | None = None
    zone: tzinfo | None = None
    picture: bool = False

    def is_quiet(self, now: datetime) -> bool:
        """Whether nothing is to be sent at *now*.

        >>> night = Manner(quiet=(time(22), time(7)), zone=UTC)
        >>> night.is_quiet(datetime(2026, 1, 5, 23, 30, tzinfo=UTC)), night.is_quiet(datetime(2026, 1, 5, 7, tzinfo=UTC))
        (True, False)
        """
        if self.quiet is None:
            return False
        start, end = self.quiet
        clock = now.astimezone(self.zone).time()
        return start <= clock < end if start <= end else clock >= start or clock < end

    def why_later(self, now: datetime) -> str:
        """Say what a message that is not refused waits for at *now*.

        >>> Manner(quiet=(time(22), time(7)), zone=UTC).why_later(datetime(2026, 1, 5, 23, tzinfo=UTC))
        'for the end of its quiet hours at 07:00'
        """
        if self.quiet and self.is_quiet(now):
            return f"for the end of its quiet hours at {self.quiet[1]:%H:%M}"
        if self.mode is Mode.DAILY:
            return f"for its daily message at {self.at:%H:%M}"
        return "for the next day, as its cap says" if self.cap else "for the next try"

    def up_to(self, now: datetime) -> datetime | None:
        """Return until when a change must have been found to be told at *now*: for a daily message its last time.

        None where that does not matter.

        >>> str(Manner(Mode.DAILY, time(8), zone=UTC).up_to(datetime(2026, 1, 5, 7, tzinfo=UTC)))
        '2026-01-04 08:00:00+00:00'
        """
        if self.mode is not Mode.DAILY:
            return None
        local = now.astimezone(self.zone)
        mark = _at(local, self.at, self.zone)
        return mark if mark <= now else _at(local - timedelta(days=1), self.at, self.zone)

    def day_began(self, now: datetime) -> datetime:
        """Return the midnight at which the day of *now* began, for counting a day's messages."""
        return _at(now.astimezone(self.zone), time(0), self.zone)


def _at(day: datetime, clock: time, zone: tzinfo | None) -> datetime:
    """Return that time of the local day, in UTC: with its own offset, for the clock may have been put forward or back."""
    local = datetime.combine(day.date(), clock)
    return (local.astimezone() if zone is None else local.replace(tzinfo=zone)).astimezone(UTC)


#: at any time, all in one
PLAINLY: Final = Manner()
