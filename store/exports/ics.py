"""The watched seasons as a calendar (RFC 5545), written by `icalendar`: an all-day event for each that has a date.

A day is an event of a day, a window one of many days; what is said as settled is CONFIRMED, what is expected TENTATIVE, and
what is cancelled or has no date any more CANCELLED. No event makes anybody busy. All is derived from the store: an event
keeps its UID as its date moves, and its SEQUENCE is counted from the changes and the answers that were kept, so that it
grows with each move and is the same whoever asks. The answer is the one that was kept last, worked out anew only where
something changed since.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Final
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event, Timezone, TimezoneStandard
from sqlite_utils import Database

from store.answer import Status
from store.answering import answer_of
from store.exports.links import is_web
from store.messages import name
from store.model import Watch, Window
from store.rows import Row, watch_from, window_from
from store.wording import in_words, plain

_SETTLED: Final = frozenset({Status.RELEASED, Status.DATED, Status.WINDOW})

#: how often a program that subscribes may ask again
_REFRESH: Final = timedelta(hours=6)

#: of so many claims an event tells
_MOST: Final = 5


@dataclass(frozen=True, slots=True)
class _Answered:
    """What of an answer an event tells."""

    status: Status
    window: Window | None
    words: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """An event of the calendar: what is waited for, the answer, when it is (or was, if it is off), and its history.

    *claims* are what is said of it now, as rows with site, quote and page.
    """

    slug: str
    watch: Watch
    answer: _Answered
    window: Window
    status: str
    sequence: int
    changed: datetime
    claims: Sequence[Row]


def calendar(
    db: Database,
    watches: Sequence[str] | None = None,
    *,
    today: date,
    confirmed: bool = False,
    base_url: str | None = None,
) -> bytes:
    """Return the calendar of the *watches* of these slugs, or of all that are waited for, as of *today*.

    With *confirmed* it leaves out what is only expected. *base_url* is where the store is shown in a browser: events link
    there, else to the page that says it.
    """
    whole = Calendar()
    whole.add("prodid", "-//seasonwatch//seasonwatch//EN")
    whole.add("version", "2.0")
    whole.add("name", "seasonwatch")
    whole.add("x-wr-calname", "seasonwatch")
    whole.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
    whole.add("x-published-ttl", "PT6H")
    rows = db.query("SELECT * FROM watches WHERE removed_at IS NULL ORDER BY slug")
    for row in [row for row in rows if watches is None or row["slug"] in watches]:
        entry = _entry(db, row, today)
        if entry and not (confirmed and entry.status == "TENTATIVE"):
            whole.add_component(_event(entry, base_url))
    if not whole.subcomponents:
        whole.add_component(_utc())
    return bytes(whole.to_ical())


def _utc() -> Timezone:
    """Return what stands in a calendar without events: it must have a component (RFC 5545, section 3.4)."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "Etc/UTC")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 # local time, as the rules for zones want it
    standard.add("tzoffsetfrom", timedelta())
    standard.add("tzoffsetto", timedelta())
    standard.add("tzname", "UTC")
    zone.add_component(standard)
    return zone


def _entry(db: Database, row: Row, today: date) -> _Entry | None:
    """Return the event of a watch; None where it has no date and never had one."""
    kept = list(db.query(_KEPT, [row["id"], today.isoformat()]))
    changes, changed = db.execute(_CHANGED, [row["id"]]).fetchone()
    if kept and not (changed and changed >= kept[-1]["at"]):
        before, found = kept[:-1], _answered(kept[-1])
    else:  # something changed since; the row of today may still be written over
        before, found = [one for one in kept if one["day"] < today.isoformat()], _worked_out(db, row["slug"], today)
    steps = [(one["status"], _window(one)) for one in before]
    moves = sum(one != other for one, other in pairwise([*steps, (found.status, found.window)]))
    window = found.window or next((known for one in reversed(kept) if (known := _window(one))), None)
    if window is None:
        return None
    off = found.window is None or found.status is Status.CANCELLED
    sure = "CONFIRMED" if found.status in _SETTLED else "TENTATIVE"
    last = max(filter(None, [changed, row["added_at"], *(one["at"] for one in kept[-1:])]))
    return _Entry(
        slug=row["slug"],
        watch=watch_from(row),
        answer=found,
        window=window,
        status="CANCELLED" if off else sure,
        # twice, for what a further answer of today takes back of the moves is one at most
        sequence=2 * changes + moves,
        changed=datetime.fromisoformat(last).astimezone(UTC),
        claims=_said(db, row["id"], window, off=off),
    )


_KEPT: Final = "SELECT * FROM answers WHERE watch_id = ? AND day <= ? ORDER BY day"

#: what may move a release: news of it, and what the user corrected
_CHANGED: Final = """
    SELECT count(*), max(at) FROM changes WHERE kind != 'answer'
    AND (watch_id = ? AND ifnull(event, 'release') = 'release' OR watch_id IS NULL AND kind = 'corrected')"""

#: what is said now of the window of an event, or of why it is off: who names that very window first, the surest and newest
_SAID: Final = """
    SELECT sites.domain AS site, claims.attributed_to, claims.quote, pages.url AS page FROM claims
    JOIN pages ON pages.id = claims.page_id JOIN sites ON sites.id = pages.site_id
    WHERE watch_id = :watch AND event = 'release' AND withdrawn IS NULL AND rejected IS NULL AND misread IS NULL
        AND muted IS NULL AND CASE WHEN :off THEN stance IN ('cancelled', 'denied', 'unannounced')
        ELSE stance IN ('confirmed', 'expected')
            AND ifnull(earliest, '0000') <= ifnull(:last, '9999') AND ifnull(latest, '9999') >= ifnull(:first, '0000') END
    ORDER BY stance <> 'cancelled' AND :off, edtf IS NOT :edtf, stance = 'expected', claims.first_seen DESC, claims.id DESC
    LIMIT :most"""


def _said(db: Database, watch_id: int, window: Window, *, off: bool) -> list[Row]:
    first, last = (day.isoformat() if day else None for day in (window.earliest, window.latest))
    asked = {"watch": watch_id, "off": off, "first": first, "last": last, "edtf": window.edtf, "most": _MOST}
    return list(db.query(_SAID, asked))


def _answered(row: Row) -> _Answered:
    return _Answered(Status(row["status"]), _window(row), row["words"])


def _worked_out(db: Database, slug: str, today: date) -> _Answered:
    found = answer_of(db, slug, today)
    return _Answered(found.status, found.window, found.words)


def _window(row: Row) -> Window | None:
    return window_from(row["earliest"], row["latest"])


def _event(entry: _Entry, base_url: str | None) -> Event:
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, f'seasonwatch:{entry.slug}:release')}")
    event.add("dtstamp", entry.changed)
    event.add("last-modified", entry.changed)
    event.add("sequence", entry.sequence)
    first, last = _days(entry.window)
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))  # the day after: the end is not part of it
    event.add("status", entry.status)
    event.add("transp", "TRANSPARENT")
    event.add("summary", _summary(entry))
    event.add("description", _description(entry))
    event.add("categories", ["seasonwatch", entry.answer.status.value])
    if link := _link(entry, base_url):
        event.add("url", link)
    return event


def _days(window: Window) -> tuple[date, date]:
    """Return the first and last day of an event: of a window with an open end, the end that is known."""
    first, last = window.earliest or window.latest, window.latest or window.earliest
    assert first is not None
    assert last is not None
    return first, last


def _summary(entry: _Entry) -> str:
    if entry.status == "CANCELLED":
        told = "cancelled" if entry.answer.status is Status.CANCELLED else "no date any more"
        return f"{name(entry.watch)}: {told}"
    told = (
        "" if entry.status == "CONFIRMED" and entry.window.earliest == entry.window.latest else in_words(entry.window)
    )
    expected = "expected " if entry.status == "TENTATIVE" else ""
    return f"{name(entry.watch)}: {expected}{told}" if told else name(entry.watch)


def _description(entry: _Entry) -> str:
    """Tell the answer, and what is said, each with its page."""
    lines = [entry.answer.words]
    for row in entry.claims:
        credit = f", crediting {plain(row['attributed_to'])}" if row["attributed_to"] else ""
        lines += ["", f"{plain(row['site'])}{credit}: “{plain(row['quote'])}”", plain(row["page"], 2_000)]
    return "\n".join(lines)


def _link(entry: _Entry, base_url: str | None) -> str | None:
    """Return the address that an event leads to; none where no page's own is a plain web address."""
    if base_url:
        return f"{base_url.rstrip('/')}/watch/{quote(entry.slug)}"
    return next((row["page"] for row in entry.claims if is_web(row["page"])), None)
