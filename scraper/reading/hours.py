"""The hour that a page gives beside a day: "premieres at 9 p.m. ET on June 9". Kept in the page's own zone, never shifted.

A claim is about days, and what day it is somewhere else is not asked: the hour stands beside the day for people.
Source of the words: how networks and streamers word premieres in English ("9/8c", "midnight PT", "21:00 KST"; hours past
24 as on Japanese schedules).
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from scraper.reading.sentence.parsed import Parsed
from scraper.reading.windows import Expression
from scraper.reading.words.english.zones import ZONE_WORDS, ZONES
from store.model import Window

_ZONES: Final = "|".join(re.escape(word) for word in sorted((*ZONE_WORDS, *ZONES), key=len, reverse=True))
_ZONE: Final = rf"(?P<zone>(?:{_ZONES})\b(?:/(?:{_ZONES})\b)?)"

#: one way to write an hour each; what has neither a zone nor a.m., p.m. or "at" is no hour
_HOURS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\d:.])(?P<h>\d{{1,2}})(?:[:.](?P<m>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?(?: ?\(?{_ZONE})?",
        r"(?<![\d:./])(?P<h>\d{1,2})/(?P<c>\d{1,2})c\b",
        rf"(?<![\d:.])(?P<h>\d{{1,2}}):(?P<m>[0-5]\d)(?::00)?(?: ?hrs)? ?\(?{_ZONE}",
        rf"\b(?P<word>midnight|noon)(?: ?\(?{_ZONE})?",
        rf"\bat (?P<h>\d{{1,2}}):(?P<m>[0-5]\d)(?![\d:]| ?[ap]\.?m\b| ?hrs| ?\(?(?:{_ZONES})\b)",
    )
)
_NAMED: Final = {"midnight": 0, "noon": 12}

#: letters between a day and its hour; what is further away is said of something else
_NEAR: Final = 40

#: hours as schedules count them: 25:30 is half past one in the night after
_MOST_HOURS: Final = 29

#: letters around a day in which its hour is looked for: the way to it, and its own words
_AROUND: Final = _NEAR + 40

#: what parts an hour from a day before or after it
_PARTS: Final = re.compile(r"[.;:!?](?= )|\n")


def hour_beside(text: str, day: tuple[int, int], days: Sequence[tuple[int, int]] = ()) -> str | None:
    """Return the hour that *text* gives for the day whose words stand at the offsets *day*, None where it gives none.

    It is that nearest to it, and nearer to it than to any other of the *days* of the text.

    >>> text = "It premieres at 9 p.m. ET on June 9."
    >>> hour_beside(text, (29, 35))
    '21:00 ET'
    """
    first = max(0, day[0] - _AROUND)
    there = text[first : day[1] + _AROUND]
    places = [_moved(one, first) for one in (day, *(other for other in days if other != day))]
    best: tuple[int, str] | None = None
    for match in (match for pattern in _HOURS for match in pattern.finditer(there)):
        ours, *theirs = (_apart(there, match.span(), place) for place in places)
        if ours is None or any(other is not None and other < ours for other in theirs):
            continue
        if (hour := _hour(match)) and (best is None or ours < best[0]):
            best = ours, hour
    return best[1] if best else None


def hour_of(sentence: Parsed, day: Expression, window: Window) -> str | None:
    """Return the hour that *sentence* gives for its date *day*, which is meant as *window*; None for more than a day."""
    if window.earliest is None or window.earliest != window.latest:
        return None
    at = bisect_left(sentence.dates, day.start, key=lambda date: date.start)
    days = [(date.start, date.end) for date in sentence.dates[max(0, at - 1) : at + 2]]
    return hour_beside(sentence.text, (day.start, day.end), days)


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] - by, span[1] - by


def _apart(text: str, hour: tuple[int, int], day: tuple[int, int]) -> int | None:
    """Return how many letters lie between, None where they are too many, or a sentence or clause ends there."""
    if hour[0] < day[1] and day[0] < hour[1]:
        return None
    between = text[hour[1] : max(0, day[0])] if hour[1] <= day[0] else text[max(0, day[1]) : hour[0]]
    return len(between) if len(between) <= _NEAR and not _PARTS.search(between) else None


def _hour(match: re.Match[str]) -> str | None:
    """Write an hour as 21:00 ET; None where there is no such hour."""
    parts = match.groupdict()
    if parts.get("word"):
        hour, minute = _NAMED[parts["word"].lower()], 0
    else:
        hour, minute = int(parts["h"]), int(parts.get("m") or 0)
    if parts.get("c"):
        return f"{hour % 12 + 12}:00 ET" if 1 <= hour <= 12 else None
    if half := parts.get("half"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    if hour > _MOST_HOURS:
        return None
    zone = parts.get("zone")
    return f"{hour:02}:{minute:02}" + (f" {_named(zone)}" if zone else "")


def _named(zone: str) -> str:
    return "/".join(ZONE_WORDS.get(part.lower(), part.upper()) for part in zone.split("/"))
