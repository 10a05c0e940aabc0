"""What a look at a page leaves behind beside its contents: how it changes, and when it is due again."""

import json
from datetime import date, datetime, timedelta
from typing import Final

from sqlite_utils import Database

from store.model import SourceKind, Stance
from store.revisit import LISTING_MOST, Habits, Pace, interval, nearest_edge, retry
from store.rows import Row, stamp

#: stances that say when it will be, so that the page may say more as the day comes near
_DATED: Final = (Stance.CONFIRMED, Stance.EXPECTED)

#: no site rests for longer: it may ask for a week
_LONGEST_REST: Final = timedelta(days=8)


def note_look(
    db: Database,
    row: Row,
    *,
    at: datetime,
    changed: bool,
    pace: Pace,
    etag: str | None,
    last_modified: str | None,
) -> None:
    """Note that the page of *row* answered at *at*: what it is told by next time, when it is due again, that it fails no more.

    *changed* says that it has other contents than before. Called after its claims were written.
    """
    habits = Habits(row["looks"], row["news"], row["watched"])
    fresh = row["last_fetched"] is not None and changed
    if row["last_fetched"] is not None:
        habits = habits.after((at - moment(row["last_fetched"])).total_seconds(), changed=changed)
    due = at + interval(
        habits, _pace_of(row, pace), unchanged=_unchanged(db, row, fresh, at), edge=_edge(db, row, at), url=row["url"]
    )
    db.execute(
        """UPDATE pages SET looks = ?, news = ?, watched = ?, next_look = ?,
        habit = CASE WHEN ? THEN ? ELSE habit END, silent_told = CASE WHEN ? THEN NULL ELSE silent_told END,
        last_fetched = ?, etag = ?, last_modified = ?, failures = 0, last_error = NULL, failing_since = NULL,
        failing_told = NULL, gone = 0, gone_since = NULL, retired_at = NULL WHERE id = ?""",
        [
            *(habits.looks, habits.news, habits.watched, stamp(due)),
            *(fresh, habits.gap, fresh),
            *(stamp(at), etag, last_modified, row["id"]),
        ],
    )


def note_failure(db: Database, page_id: int, *, at: datetime, pace: Pace) -> None:
    """Set when a page that just failed is due again."""
    failures = db.execute("SELECT failures FROM pages WHERE id = ?", [page_id]).fetchone()[0]
    db.execute("UPDATE pages SET next_look = ? WHERE id = ?", [stamp(at + retry(failures, pace)), page_id])


def forget_the_future(db: Database, *, at: datetime) -> None:
    """Make due what was looked at later than *at*, and end rests that last for too long: the clock has gone back.

    It would not be asked before the clock is there again.
    """
    db.execute(
        "UPDATE pages SET next_look = '' WHERE next_look > '' AND :now < max(ifnull(last_fetched, ''), ifnull(failed_at, ''))",
        {"now": stamp(at)},
    )
    db.execute("UPDATE sites SET rests_until = NULL WHERE rests_until > ?", [stamp(at + _LONGEST_REST)])


def put_off(db: Database, changed_on: dict[str, date], *, at: datetime, pace: Pace) -> None:
    """Spare looks at pages of which a sitemap says that they did not change since the day before our last look.

    *changed_on* is address -> the day of its last change. A sitemap's word is good for one more interval, and never for
    longer than the user's most after the last look; a page on which claims stand is looked at all the same.
    """
    rows = db.query(
        """SELECT pages.* FROM json_each(?) AS said JOIN pages
            ON pages.id = (SELECT page_id FROM page_addresses WHERE page_addresses.url = said.key)
        WHERE pages.kind = 'page' AND pages.failures = 0 AND said.value < substr(pages.last_fetched, 1, 10)
        AND pages.next_look > '' AND pages.next_look <= ?
        AND NOT EXISTS (SELECT 1 FROM claims WHERE page_id = pages.id AND withdrawn IS NULL)""",
        [json.dumps({url: day.isoformat() for url, day in changed_on.items()}), stamp(at + LISTING_MOST)],
    )
    for row in list(rows):
        habits = Habits(row["looks"], row["news"], row["watched"])
        later = at + interval(habits, pace, unchanged=_unchanged(db, row, False, at), edge=None, url=row["url"])
        later = min(later, moment(row["last_fetched"]) + pace.most)
        if stamp(later) > row["next_look"]:
            db.execute("UPDATE pages SET next_look = ? WHERE id = ?", [stamp(later), row["id"]])


def moment(kept: str) -> datetime:
    """Read a time as `store.rows.stamp` writes it.

    >>> moment("2026-01-05T18:30:00Z").hour
    18
    """
    return datetime.fromisoformat(kept)


def _pace_of(row: Row, pace: Pace) -> Pace:
    if row["kind"] == SourceKind.PAGE:
        return pace
    return Pace(pace.least, max(pace.least, min(pace.most, LISTING_MOST)))


def _unchanged(db: Database, row: Row, fresh: bool, at: datetime) -> timedelta:
    """Return for how long the page has said what it says: since it changed, else since its own day, else since we know it."""
    if fresh:
        return timedelta(0)
    if row["news"] and row["last_changed"]:
        return at - moment(row["last_changed"])
    since = moment(row["first_seen"])
    days = db.execute("SELECT published, modified FROM editions WHERE id = ?", [row["edition_id"]]).fetchone() or ()
    said = max((datetime.combine(date.fromisoformat(day), since.timetz()) for day in days if day), default=since)
    return max(at - min(said, since), timedelta(0))


def _edge(db: Database, row: Row, at: datetime) -> timedelta | None:
    windows = db.execute(
        f"""SELECT earliest, latest FROM claims WHERE page_id = ? AND withdrawn IS NULL
        AND stance IN ({", ".join("?" * len(_DATED))})""",
        [row["id"], *_DATED],
    )
    return nearest_edge(
        ((first and date.fromisoformat(first), last and date.fromisoformat(last)) for first, last in windows), at
    )
