"""Lengths of time as people write them: "90s", "30m", "2h", "7d"."""

import re
from datetime import timedelta
from typing import Final

#: letter -> what it stands for
UNITS: Final = {
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}

_DURATION: Final = re.compile(r"([0-9]{1,6}) ?([smhd])")


def duration_of(words: str) -> timedelta:
    """Return how long *words* say; raise ValueError, in words for a user, where they say nothing or no time at all.

    >>> str(duration_of("30m")), str(duration_of("2h")), str(duration_of(" 7d "))
    ('0:30:00', '2:00:00', '7 days, 0:00:00')
    """
    match = _DURATION.fullmatch(words.strip().lower())
    if match is None:
        raise ValueError(
            f"{words!r} is no length of time; write a number with s, m, h or d, such as 90s, 30m, 2h or 7d"
        )
    length = int(match[1]) * UNITS[match[2]]
    if not length:
        raise ValueError(f"{words!r} is no time at all")
    return length


def in_short(length: timedelta) -> str:
    """Write *length* in its largest unit that divides it, as `duration_of` reads it.

    >>> in_short(timedelta(minutes=30)), in_short(timedelta(minutes=90)), in_short(timedelta(hours=2))
    ('30m', '90m', '2h')
    """
    seconds = int(length.total_seconds())
    for letter, unit in reversed(UNITS.items()):
        size = int(unit.total_seconds())
        if seconds and seconds % size == 0:
            return f"{seconds // size}{letter}"
    return "0s"
