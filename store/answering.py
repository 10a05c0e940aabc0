"""The answer of each watch, worked out from the store, kept by day, and told where it changed.

An answer is told when its status changes, or its best window moves by more than it is wide, from what was last told: not
at every breath, and not where it only returns to what it was less than `SETTLING` before. The first answer of a watch, and one that comes with its first look, is told to nobody.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlite_utils import Database

from store.answer import Answer, Status, answer
from store.flapping import SETTLING
from store.hearsay import heard, out_on
from store.model import Change, ChangeKind, Event, Window
from store.owing import Target, owe
from store.records import Record, records, trusting
from store.release import told_out
from store.rows import Row, iso, stamp, window_from
from store.schema import writing


def answer_of(db: Database, watch: str, day: date, known: Sequence[Record] | None = None) -> Answer:
    """Return the answer for the watch of this slug as of *day*, which may lie in the past.

    *known* are the records as of that day (`store.records`), which are worked out where they are not given.
    """
    return _answer(db, watch, day, records(db, day=day) if known is None else known)


def answers_of(
    db: Database, watches: Iterable[str], day: date, known: Sequence[Record] | None = None
) -> dict[str, Answer]:
    """Return the answers for the watches of these slugs as of *day*, by slug; *known* is as in `answer_of`."""
    known = records(db, day=day) if known is None else known
    return {watch: _answer(db, watch, day, known) for watch in watches}


def _answer(db: Database, watch: str, day: date, known: Sequence[Record]) -> Answer:
    told = told_out(db, watch, day=day)
    return answer(trusting(heard(db, watch, day=day), known), day=day, out_on=out_on(db, watch), told=told)


def keep_answers(
    db: Database, *, day: date, at: datetime, run: int | None = None, targets: Sequence[Target] = ()
) -> list[Change]:
    """Work out and keep answers as of *day*, with what is owed where one changed; return the changes.

    It does so for the watches to which something happened since their last answer, and for as many others as time
    allows, whose answers are of another day: the oldest first.
    """
    watches = list(db.query(_HAPPENED))
    seen = {watch["id"] for watch in watches}
    wanted = {"day": day.isoformat(), "most": _MOST_OF_OTHER_DAYS}
    watches += [watch for watch in db.query(_OF_OTHER_DAYS, wanted) if watch["id"] not in seen]
    known = records(db, day=day) if watches else []
    told = []
    for first in range(0, len(watches), _AT_ONCE):
        with writing(db):
            for watch in watches[first : first + _AT_ONCE]:
                found = _answer(db, watch["slug"], day, known)
                told += _kept(db, watch, found, day, at, run, targets)
    return told


def _kept(
    db: Database, watch: Row, found: Answer, day: date, at: datetime, run: int | None, targets: Sequence[Target]
) -> list[Change]:
    """Keep an answer, and return the change that it is, if it is one."""
    before = next(iter(db.query(_TOLD, [watch["id"], day.isoformat()])), None)
    news = before is not None and _is_news(before, found) and not _only_returns(db, watch, found, at)
    _keep(db, watch, found, day, at, None if news else before)
    if before is None or not news or watch["looked_at"] is None:
        return []
    change = Change(ChangeKind.ANSWER, None, None)
    owe(db, _tell(db, watch, before, found, at, run), change, targets)
    return [change]


#: so many answers are written in a transaction, and so many are renewed a crawl though nothing happened
_AT_ONCE: Final = 50
_MOST_OF_OTHER_DAYS: Final = 500

#: watches with something new since their last answer; what nobody ever spoke of has no answer to keep
_HAPPENED: Final = """
    SELECT watches.* FROM watches LEFT JOIN (SELECT watch_id, max(at) AS at FROM answers GROUP BY watch_id) AS kept
        ON kept.watch_id = watches.id
    WHERE removed_at IS NULL AND CASE WHEN kept.at IS NULL
        THEN out_on IS NOT NULL OR EXISTS (SELECT 1 FROM claims WHERE watch_id = watches.id)
        ELSE EXISTS (SELECT 1 FROM changes WHERE watch_id = watches.id AND kind <> 'answer' AND changes.at >= kept.at)
        END ORDER BY watches.id"""

_OF_OTHER_DAYS: Final = """
    SELECT watches.* FROM watches JOIN (SELECT watch_id, max(day) AS day FROM answers GROUP BY watch_id) AS kept
        ON kept.watch_id = watches.id
    WHERE removed_at IS NULL AND kept.day <> :day ORDER BY kept.day, watches.id LIMIT :most"""

#: what was last told, or was the first
_TOLD: Final = """
    SELECT told_status AS status, told_earliest AS earliest, told_latest AS latest, told_words AS words FROM answers
    WHERE watch_id = ? AND day <= ? ORDER BY day DESC LIMIT 1"""


def _is_news(before: Row, found: Answer) -> bool:
    """Whether the status is another, or the window has no day in common with what it was: it moved by more than its width."""
    window = window_from(before["earliest"], before["latest"])
    if before["status"] != found.status:
        return True
    return window is not None and found.window is not None and not window.overlaps(found.window)


def _only_returns(db: Database, watch: Row, found: Answer, at: datetime) -> bool:
    """Whether the answer is one that it was lately, before it moved and that was told: a page that turns round tells once."""
    if found.window is None or found.status in _SETTLED:
        return False
    since = at - SETTLING
    told = "SELECT 1 FROM changes WHERE watch_id = ? AND kind = 'answer' AND at > ?"
    if db.execute(told, [watch["id"], stamp(since)]).fetchone() is None:
        return False
    ends = tuple(map(iso, _ends(found.window)))
    rows = db.query("SELECT * FROM answers WHERE watch_id = ? AND day >= ?", [watch["id"], iso(since.date())])
    return any(
        ends == (row["earliest"], row["latest"])
        or (row["opened_at"] is not None and ends == (row["opened_earliest"], row["opened_latest"]))
        for row in rows
    )


#: what is told at once, whatever it was before
_SETTLED: Final = frozenset({Status.RELEASED, Status.CANCELLED})


def _keep(db: Database, watch: Row, found: Answer, day: date, at: datetime, told: Row | None) -> None:
    """Write the row of a watch and day, with what was last *told*; None where that is this answer."""
    official, low, high = found.official, *_ends(found.range80)
    earliest, latest = map(iso, _ends(found.window))
    now = {"status": str(found.status), "earliest": earliest, "latest": latest, "words": found.words}
    row: dict[str, Any] = {
        "watch_id": watch["id"],
        "day": day.isoformat(),
        "at": stamp(at),
        **now,
        **_within_the_day(db, watch["id"], day, at, found.window),
        "edtf": found.window.edtf if found.window else None,
        "probability": found.probability,
        "low": iso(low),
        "high": iso(high),
        "official_stance": str(official.stance) if official else None,
        "official_edtf": official.window.edtf if official and official.window else None,
        "official": official.words if official else None,
        **{f"told_{name}": (told or now)[name] for name in now},
    }
    db.table("answers").upsert(row, pk=("watch_id", "day"))


def _within_the_day(db: Database, watch_id: int, day: date, at: datetime, window: Window | None) -> Row:
    """Return since when this window is the answer on that day, and what the first answer of the day was where it moved."""
    row = next(
        iter(db.query("SELECT * FROM answers WHERE watch_id = ? AND day = ?", [watch_id, day.isoformat()])), None
    )
    if row is None:
        return {"since": stamp(at)}
    if window_from(row["earliest"], row["latest"]) == window or row["opened_at"]:
        names = ("opened_at", "opened_earliest", "opened_latest")
        moved = window_from(row["earliest"], row["latest"]) != window
        return {"since": stamp(at) if moved else row["since"], **{name: row[name] for name in names}}
    opened = {
        "opened_at": row["since"] or row["at"],
        "opened_earliest": row["earliest"],
        "opened_latest": row["latest"],
    }
    return {"since": stamp(at), **opened}


def _ends(window: Window | None) -> tuple[date | None, date | None]:
    return (window.earliest, window.latest) if window else (None, None)


def _tell(db: Database, watch: Row, before: Row, found: Answer, at: datetime, run: int | None) -> int:
    row = {
        "at": stamp(at),
        "run_id": run,
        "watch_id": watch["id"],
        "kind": str(ChangeKind.ANSWER),
        "event": str(Event.RELEASE),
        "detail": f"{found.words} Before: {before['words']}",
    }
    number = db.table("changes").insert(row).last_pk
    assert isinstance(number, int)
    if run is not None:
        db.execute("UPDATE runs SET changes = changes + 1 WHERE id = ?", [run])
    return number


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What stands beside an answer: when the watch last *changed*, by which *kind* of change, and when a page of its is next due.

    *next_look* is "" where one is due now, *read* is when the newest crawl of all began; each is None where there is none.
    """

    changed: str | None
    kind: str | None
    next_look: str | None
    read: str | None


def circumstances(db: Database, watch: str) -> Circumstances:
    """Return what stands beside the answer for the watch of this slug."""
    changed = db.execute(
        """SELECT changes.at, changes.kind FROM changes JOIN watches ON watches.id = changes.watch_id
        WHERE watches.slug = ? AND changes.quiet IS NULL ORDER BY changes.at DESC, changes.id DESC LIMIT 1""",
        [watch],
    ).fetchone()
    due = db.execute(
        """SELECT min(next_look) FROM pages WHERE retired_at IS NULL AND id IN (
        SELECT page_id FROM claims JOIN watches ON watches.id = claims.watch_id WHERE slug = ? AND withdrawn IS NULL)""",
        [watch],
    ).fetchone()
    at, kind = changed or (None, None)
    (read,) = db.execute("SELECT max(started_at) FROM runs").fetchone()
    return Circumstances(at, kind, due[0], read)
