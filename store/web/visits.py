"""What changed since somebody last looked, remembered in a cookie of theirs: two numbers of changes and a time.

A visit lasts until nobody looked for half an hour: until then the news stays news, so that a page that is loaded again
still has it.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

#: how long the cookie lasts, in seconds
LASTS: Final = 400 * 24 * 3600

_VISIT: Final = timedelta(minutes=30)
_WRITTEN: Final = re.compile(r"(\d{1,15})\.(\d{1,15})\.(\d{1,11})", re.ASCII)


def cookie_of(store: str | Path) -> str:
    """Return the name of the cookie for the store in this file: browsers part cookies by host alone, not by port.

    >>> cookie_of("/home/ann/seasonwatch.db")
    'seasonwatch_seen_9f4cfa3c'
    """
    return f"seasonwatch_seen_{sha256(str(Path(store).absolute()).encode()).hexdigest()[:8]}"


@dataclass(frozen=True, slots=True)
class Visit:
    """What is *known* since earlier visits, what this one *saw* (numbers of changes), and *when* it last looked."""

    known: int
    saw: int
    when: datetime

    @property
    def cookie(self) -> str:
        """Write the visit as it is kept."""
        return f"{self.known}.{self.saw}.{int(self.when.timestamp())}"


def visit(cookie: str | None, *, newest: int, now: datetime) -> Visit:
    """Return the visit that a look *now* belongs to, *newest* being the newest change; the first knows all that there is.

    >>> noon = datetime(2026, 1, 5, 12, tzinfo=UTC)
    >>> first = visit(None, newest=7, now=noon)
    >>> visit(first.cookie, newest=9, now=noon + timedelta(days=1)).known
    7
    """
    written = _WRITTEN.fullmatch(cookie or "")
    if not written:
        return Visit(newest, newest, now)
    known, saw, at = (int(part) for part in written.groups())
    when = datetime.fromtimestamp(at, UTC)
    goes_on = timedelta(0) <= now - when < _VISIT
    return Visit(min(known if goes_on else saw, newest), newest, now)
