"""How the pages put things: dates, certainty, links. Each is a filter of the templates. Pure."""

import re
from calendar import month_abbr, month_name
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final
from urllib.parse import quote, urlsplit

from store.answer import Status
from store.answer import percent as chance
from store.belief import right, sure
from store.known_sites import site_words
from store.messages import headline
from store.model import Change, ChangeKind, Window
from store.nextlook import next_look
from store.picture.look import STANCE_WORDS
from store.queries import Json
from store.wording import in_words, plain

#: statuses -> the word on their mark
STATUS_WORDS: Final[dict[str, str]] = {
    Status.RELEASED: "out",
    Status.DATED: "dated",
    Status.WINDOW: "window",
    Status.RUMOURED: "rumoured",
    Status.UNANNOUNCED: "no date",
    Status.CANCELLED: "cancelled",
}


def big(status: str, window: Window | None) -> str:
    r"""Say an answer in a few words that fit a card.

    >>> big("window", Window(date(2026, 5, 1), date(2026, 8, 31))), big("unannounced", None)
    ('Mid\xa02026', 'No date yet')
    """
    if status == Status.CANCELLED:
        return "It will not be made"
    if window is None:
        return "It is out" if status == Status.RELEASED else "No date yet"
    words = unbroken(in_words(window))
    return f"Out since {words}" if status == Status.RELEASED else words[0].upper() + words[1:]


def unbroken(text: str) -> str:
    r"""Let no line end within a date.

    >>> unbroken("Out on 6 August 2025, or late 2025.")
    'Out on 6\xa0August\xa02025, or late\xa02025.'
    """
    return _WITHIN_DATES.sub("\u00a0", text)


_MONTHS: Final = "|".join([*month_name[1:], *month_abbr[1:]])
_WITHIN_DATES: Final = re.compile(rf"(?<=\d) (?=(?:{_MONTHS})\b)|(?<=\w) (?=\d{{4}}\b)")


def percent(probability: float) -> str:
    """Write a probability or a share; certainty is for what is done.

    >>> percent(0.874), percent(0.999), percent(0.003)
    ('87%', '99%', '1%')
    """
    return f"{min(max(round(probability * 100), 1), 99)}%"


def day(text: str | date | None) -> str:
    r"""Write a day, or the day of a time, as people do; nothing for None.

    >>> day("2026-01-05T18:30:00Z"), day(None)
    ('5\xa0Jan\xa02026', '')
    """
    if not text:
        return ""
    on = text if isinstance(text, date) else date.fromisoformat(text[:10])
    return unbroken(f"{on.day} {on:%b %Y}")


def ago(text: str | None, now: datetime) -> str:
    """Say how long a time is past, or to come.

    >>> now = datetime.fromisoformat("2026-01-08T00:00:00Z")
    >>> ago("2026-01-05T18:30:00Z", now), ago("", now)
    ('2 days ago', '')
    """
    if not text:
        return ""
    seconds = (now - datetime.fromisoformat(text)).total_seconds()
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        count = int(abs(seconds) // length)
        if count > 60 and unit == "day":
            return day(text)
        if count:
            words = f"{count} {unit}{'s' if count > 1 else ''}"
            return f"{words} ago" if seconds > 0 else f"in {words}"
    return "just now"


def stale(run: Json | None, now: datetime) -> bool:
    """Whether the newest crawl, as the store has it, is so long past that what is shown may be old.

    >>> stale({"started_at": "2026-01-05T18:30:00Z"}, datetime.fromisoformat("2026-01-09T00:00:00Z"))
    True
    """
    return run is not None and (now - datetime.fromisoformat(run["started_at"])).total_seconds() > _STALE


#: seconds after which somebody should ask whether it runs at all
_STALE: Final = 3 * 86400


def web_address(url: str) -> str | None:
    """Return an address that may be a link; None for what is none on the web, such as `javascript:`.

    >>> web_address("https://a.example/x"), web_address("javascript:alert(1)"), web_address("https:///x")
    ('https://a.example/x', None, None)
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def named(title: str, season: int | None) -> str:
    """Name a watch.

    >>> named("Hellbound", 2), named("Dune", None)
    ('Hellbound, season 2', 'Dune')
    """
    return plain(title) if season is None else f"{plain(title)}, season {season}"


def short_url(url: str) -> str:
    """Write an address for people: without its scheme, no longer than a line.

    >>> short_url("https://www.a.example/news/")
    'a.example/news'
    """
    return plain(url.split("://", 1)[-1].removeprefix("www.").rstrip("/"), 70)


def change_words(change: Change, detail: str | None, *, brief: bool = False) -> str:
    """Say in one line what changed; *brief* leaves out what the answer was before."""
    return unbroken(headline(change, detail.partition(" Before: ")[0] if detail and brief else detail))


def kind_words(kind: str) -> str:
    """Name a kind of change for a list to choose from.

    >>> kind_words("moved"), kind_words("source_failing")
    ('moved to another date', 'a source fails')
    """
    return _KINDS[ChangeKind(kind)] if kind in set(ChangeKind) else kind


#: kinds of change, of whatever event, as the README's table of them has it
_KINDS: Final[dict[ChangeKind, str]] = {
    ChangeKind.NEW: "a new date",
    ChangeKind.MOVED: "moved to another date",
    ChangeKind.NARROWED: "narrowed down",
    ChangeKind.WIDENED: "less exact than before",
    ChangeKind.FIRMED: "confirmed",
    ChangeKind.SOFTENED: "no longer confirmed",
    ChangeKind.DENIED: "denied",
    ChangeKind.CANCELLED: "cancelled",
    ChangeKind.UNCANCELLED: "no longer cancelled",
    ChangeKind.WITHDRAWN: "no longer said",
    ChangeKind.CORROBORATED: "said by others too",
    ChangeKind.CONTRADICTED: "contradicted",
    ChangeKind.NEAR: "it is near",
    ChangeKind.PASSED: "went by unheard",
    ChangeKind.RELEASED: "it is out",
    ChangeKind.ANSWER: "the answer changed",
    ChangeKind.CORRECTED: "corrected by you",
    ChangeKind.SOURCE_FAILING: "a source fails",
    ChangeKind.SOURCE_RECOVERED: "a source works again",
    ChangeKind.SOURCE_SILENT: "a source fell silent",
    ChangeKind.LAYOUT_CHANGED: "a site's layout changed",
    ChangeKind.PAGE_GONE: "a page is gone",
}

#: why nobody was told of a change -> how that is said
_QUIET: Final = {
    "copy": "said before by others",
    "flapping": "the page turns round and round",
    "muted": "its site is muted",
    "past": "found in an archive",
}


def by_day(rows: list[Json]) -> list[tuple[str, list[Json]]]:
    """Group rows that are in the order of their times by the day of it.

    >>> by_day([{"at": "2026-01-05T18:30:00Z"}])
    [('2026-01-05', [{'at': '2026-01-05T18:30:00Z'}])]
    """
    return [(on, list(listed)) for on, listed in groupby(rows, key=lambda row: str(row["at"])[:10])]


def path_part(text: str) -> str:
    """Write a slug or a domain so that it is one part of a path.

    >>> path_part("a/b c")
    'a%2Fb%20c'
    """
    return quote(text, safe="")


FILTERS: Final[dict[str, Any]] = {
    "big": big,
    "sure": sure,
    "right": right,
    "chance": chance,
    "percent": percent,
    "day": day,
    "ago": ago,
    "next_look": lambda about, now: unbroken(next_look(about, now)),
    "stale": stale,
    "web_address": web_address,
    "named": named,
    "short_url": short_url,
    "by_day": by_day,
    "change_words": change_words,
    "kind_words": kind_words,
    "quiet_words": lambda quiet: _QUIET.get(quiet, quiet),
    "in_words": lambda window: unbroken(in_words(window)),
    "unbroken": unbroken,
    "plain": plain,
    "path_part": path_part,
    "stance_words": STANCE_WORDS.__getitem__,
    "site_words": site_words,
    "status_words": lambda status: STATUS_WORDS.get(status, status),
}
