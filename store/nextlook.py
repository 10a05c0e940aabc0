"""When a page that speaks of a watch is looked at next, in the words that the command line and the pages share. Pure."""

from datetime import date, datetime, timedelta
from typing import Final

from store.answering import Circumstances
from store.model import Window
from store.wording import in_words

#: for so long something may be due while somebody crawls now and then
_OVERDUE: Final = timedelta(hours=36)

#: units from the largest, each with from how many seconds on it is used: two of it
_UNITS: Final = (("day", 86400), ("hour", 3600))


def ahead(wait: timedelta) -> str:
    """Say how far off something is: minutes below two hours, hours below two days.

    >>> ahead(timedelta(minutes=32)), ahead(timedelta(minutes=119)), ahead(timedelta(hours=47)), ahead(timedelta(days=3.9))
    ('in 32 minutes', 'in 119 minutes', 'in 47 hours', 'in 3 days')
    """
    seconds = wait.total_seconds()
    for unit, length in _UNITS:
        if seconds >= 2 * length:
            return f"in {int(seconds // length)} {unit}s"
    minutes = max(1, int(seconds // 60))
    return "in 1 minute" if minutes == 1 else f"in {minutes} minutes"


def next_look(about: Circumstances, now: datetime) -> str:
    """Say when a page that speaks of a watch is due, "" where none is ever; what is due waits for somebody to crawl.

    Where that is long past it is said since when nothing was read at all, or since when this page alone is overdue.
    """
    if about.next_look is None:
        return ""
    late = now - datetime.fromisoformat(about.next_look) if about.next_look else timedelta()
    if late < timedelta():
        return ahead(-late)
    if late <= _OVERDUE:
        return "at the next crawl"
    if about.read and now - datetime.fromisoformat(about.read) <= _OVERDUE:
        return f"overdue since {_day(about.next_look)}"
    return f"nothing read since {_day(about.read)}" if about.read else "nothing read yet"


def _day(when: str) -> str:
    on = date.fromisoformat(when[:10])
    return in_words(Window(on, on))
