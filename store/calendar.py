"""What the passing of days brings about: a date comes near, goes by, or has come. Looked for at the end of each crawl.

Of a watch whose first look is done and which nobody called out yet:

* near      the newest confirmed window is a month or less, and begins within so many days
* released  the answer is that it is out: a confirmed day has come, or a confirmed window was over when a page said so
* passed    a window that lay ahead when it was claimed, dated or expected, ended yesterday or earlier, and neither a
            page nor the user says that it is out

Each is told once: `near` and `passed` for each window, `released` for each watch. What went by before somebody watched is
never told. Looking twice, or after the clock went back, finds nothing more.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final

from sqlite_utils import Database

from store.answer import Heard, Status, settled
from store.answering import answer_of
from store.hearsay import heard
from store.model import Change, ChangeKind, Event, Stance, Window
from store.owing import Target, owe
from store.records import Record, records
from store.rows import Row, iso, stamp
from store.schema import writing

#: how long before its first day a confirmed window is near, unless the user says otherwise
LEAD: Final = timedelta(days=7)

#: a window that is longer is too vague to be near
_NEAR_AT_MOST: Final = timedelta(days=31)

_DATED: Final = frozenset({Stance.CONFIRMED, Stance.EXPECTED})


def tell_days(
    db: Database,
    *,
    day: date,
    at: datetime,
    run: int | None = None,
    lead: timedelta = LEAD,
    targets: Sequence[Target] = (),
) -> list[Change]:
    """Write what has come near, gone by or come out as of *day*, with what is owed for it; return the changes."""
    told = []
    known = cache(lambda: records(db, day=day))
    with writing(db):
        for watch in _of_the_days(db, day, lead):
            for change, one in _due(db, watch, day, lead, known):
                number = _write(db, watch, change, one, at, run)
                owe(db, number, change, targets)
                told.append(change)
    return told


def _of_the_days(db: Database, day: date, lead: timedelta) -> list[Row]:
    """List the watches of which something is to be told, perhaps: all others stand as they did when this was last done.

    Those are the ones to which something happened since the last crawl that came to its end began, and those of which a
    window ends in the days since, or about when one that comes near may end. A day more allows for time zones.
    """
    (began,) = db.execute("SELECT max(started_at) FROM runs WHERE finished_at IS NOT NULL").fetchone()
    if began is None:
        return list(db.query(_WATCHED))
    since = min(date.fromisoformat(began[:10]), day) - timedelta(days=2)
    days = {"since": iso(since), "until": iso(day + lead + _NEAR_AT_MOST)}
    return list(db.query(f"{_WATCHED} AND id IN ({_TOUCHED})", {"began": began, **days}))


_WATCHED: Final = "SELECT * FROM watches WHERE removed_at IS NULL AND looked_at IS NOT NULL AND out_on IS NULL"

_TOUCHED: Final = """
    SELECT watch_id FROM changes WHERE at >= :began
    UNION SELECT watch_id FROM claims INDEXED BY claims_by_last_day
    WHERE withdrawn IS NULL AND event = 'release' AND latest BETWEEN :since AND :until"""


def _due(
    db: Database, watch: Row, day: date, lead: timedelta, trusted: Callable[[], Sequence[Record]]
) -> Iterator[tuple[Change, Heard]]:
    """Yield what is to be told of one watch, with the claim that it is about; nothing more of one that is out."""
    known = {(row["kind"], row["earliest"], row["latest"]) for row in db.query(_KNOWN, [watch["id"]])}
    if any(kind == ChangeKind.RELEASED for kind, *_ in known):
        return
    said = [one for one in heard(db, watch["slug"]) if one.claim.event is Event.RELEASE and one.claim.window]
    since = date.fromisoformat(watch["looked_at"][:10])
    newest = settled(said)
    if (ended := _confirmed(said, day, since)) and (out := _out(db, watch["slug"], ended, day, trusted())):
        yield Change(ChangeKind.RELEASED, None, out.claim), out
        return
    if newest and newest[0].claim.window and _is_near(newest[0].claim.window, day, lead):
        yield from _unless_known(ChangeKind.NEAR, newest[0], known)
    for one in _passed(said, day, since):
        yield from _unless_known(ChangeKind.PASSED, one, known)


_KNOWN: Final = """
    SELECT changes.kind, claims.earliest, claims.latest FROM changes LEFT JOIN claims ON claims.id = changes.after_id
    WHERE changes.watch_id = ? AND changes.kind IN ('near', 'passed', 'released') AND changes.after_id IS NOT NULL"""


def _unless_known(
    kind: ChangeKind, one: Heard, known: set[tuple[str, str | None, str | None]]
) -> Iterator[tuple[Change, Heard]]:
    window = one.claim.window
    assert window is not None
    days = (day.isoformat() if day else None for day in (window.earliest, window.latest))
    if (str(kind), *days) not in known:
        yield Change(kind, None, one.claim), one


def _is_near(window: Window, day: date, lead: timedelta) -> bool:
    first, last = window.earliest, window.latest
    if first is None or last is None or last - first > _NEAR_AT_MOST:
        return False
    return day < first <= day + lead


def _confirmed(said: Sequence[Heard], day: date, since: date) -> list[Heard]:
    """Return who confirms a window that ended while somebody watched."""
    firm = [one for one in said if one.claim.stance is Stance.CONFIRMED]
    return [
        one for one in firm if one.claim.window and one.claim.window.latest and since <= one.claim.window.latest <= day
    ]


def _out(db: Database, slug: str, confirmed: Sequence[Heard], day: date, known: Sequence[Record]) -> Heard | None:
    """Return the first claim of the window by which it is out, where that is the answer."""
    found = answer_of(db, slug, day, known)
    if found.status is not Status.RELEASED:
        return None
    said = [one for one in confirmed if one.claim.window == found.window]
    return min(said, key=lambda one: one.since, default=None)


def _passed(said: Sequence[Heard], day: date, since: date) -> list[Heard]:
    """Return the first claim of each last day that went by while somebody watched, and that lay ahead when claimed."""
    gone: dict[date, Heard] = {}
    for one in said:
        last = one.claim.window.latest if one.claim.window else None
        if last and one.claim.stance in _DATED and max(since, one.since) <= last < day:
            gone.setdefault(last, one)
    return [gone[last] for last in sorted(gone)]


def _write(db: Database, watch: Row, change: Change, one: Heard, at: datetime, run: int | None) -> int:
    row = {
        "at": stamp(at),
        "run_id": run,
        "watch_id": watch["id"],
        "page_id": db.execute("SELECT page_id FROM claims WHERE id = ?", [one.id]).fetchone()[0],
        "kind": str(change.kind),
        "event": str(Event.RELEASE),
        "after_id": one.id,
    }
    number = db.table("changes").insert(row).last_pk
    assert isinstance(number, int)
    if run is not None:
        db.execute("UPDATE runs SET changes = changes + 1 WHERE id = ?", [run])
    return number
