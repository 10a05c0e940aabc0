"""How pages and sources fare, told once: what fails for long, what is over, what fell silent, what is gone.

* source_failing    it failed `FAILING.times` times in a row over `FAILING.time` or more, or its whole site did
* source_recovered  it answers again; only where its failing was told
* source_silent     it brought nothing new for far longer than its habit
* layout_changed    it lost its text while other pages of its site have theirs, at two looks in a row
* page_gone         it answered 404 or 410 for so long that it is retired; its claims are withdrawn

All pages of a site mostly fail for one reason, so that one of them is told for all until a page of its kind was read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from sqlite_utils import Database

from store.joining import page_row
from store.looks import moment
from store.model import Change, ChangeKind, SourceKind
from store.owing import Target, owe
from store.rows import Row, claim_from, stamp
from store.voices import is_muted


class Lasting(NamedTuple):
    """A state lasts once it was met so many *times* in a row, over this *time* or more."""

    times: int
    time: timedelta


#: a failure is told, and a page that is gone is retired, once it lasted so
FAILING: Final = Lasting(3, timedelta(days=1))

#: a site whose requests failed so often in a row is down, whichever of its pages were asked for
SITE_FAILING: Final = Lasting(5, timedelta(days=1))

#: a changed layout is told once the next look found the same
LAYOUT_LOOKS: Final = 2

#: a source is silent that had so much news, and then none for so many times its habit and at least this time
SILENT_NEWS: Final = 5
SILENT_TIMES: Final = 10
SILENT_TIME: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a page: its number, the run and the time, and whom changes are owed to."""

    page_id: int
    run: int | None
    at: datetime
    targets: Sequence[Target] = ()


def tell_failing(db: Database, look: Look, *, site: str | None, layout: bool) -> None:
    """Tell that the page fails, once that lasted; *site* is its registrable domain, *layout* says that it lost its text."""
    row = page_row(db, look.page_id)
    if row["failing_told"] or row["retired_at"]:
        return
    if layout and row["failures"] >= LAYOUT_LOOKS:
        _mark_told(db, look)
        _tell(db, look, row, ChangeKind.LAYOUT_CHANGED, row["last_error"])
    elif (_lasts(row, look.at) or _site_lasts(db, site, look.at)) and not _told_for_all(db, row):
        _mark_told(db, look)
        words = f"nothing since {_in_words(row['failing_since'])}: {row['last_error']}"
        times = f", {row['failures']} times in a row" if row["failures"] > 1 else ""
        _tell(db, look, row, ChangeKind.SOURCE_FAILING, words + times)


def tell_answer(db: Database, look: Look, row: Row) -> None:
    """Tell that the page of *row* answers again, where its failing was told, and that it fell silent; called at a good answer."""
    if row["failing_told"]:
        words = f"it can be read again; it failed since {_in_words(row['failing_since'])}"
        _tell(db, look, row, ChangeKind.SOURCE_RECOVERED, words)
    elif _is_silent(row, look.at) and _source_of(db, row):
        db.execute("UPDATE pages SET silent_told = ? WHERE id = ?", [stamp(look.at), look.page_id])
        words = (
            f"nothing new since {_in_words(row['last_changed'])}; before, something came every {_span(row['habit'])}"
        )
        _tell(db, look, row, ChangeKind.SOURCE_SILENT, words)


def retire_if_gone(db: Database, look: Look) -> int:
    """Retire the page if it was gone for long enough, and withdraw its claims; return how many changes that made."""
    row = page_row(db, look.page_id)
    since = row["gone_since"]
    lasted = row["gone"] >= FAILING.times and look.at - moment(since) >= FAILING.time if since else False
    if not lasted or row["kind"] != SourceKind.PAGE or row["retired_at"]:
        return 0
    now = stamp(look.at)
    db.execute("UPDATE pages SET retired_at = ?, etag = NULL, last_modified = NULL WHERE id = ?", [now, look.page_id])
    detail = f"{row['last_error']} since {_in_words(since)}, {row['gone']} times in a row"
    claims = list(db.query("SELECT * FROM claims WHERE page_id = ? AND withdrawn IS NULL ORDER BY id", [look.page_id]))
    db.execute("UPDATE claims SET withdrawn = ? WHERE page_id = ? AND withdrawn IS NULL", [now, look.page_id])
    told = [claim for claim in claims if claim["rejected"] is None]
    for claim in told:
        _tell(db, look, row, ChangeKind.PAGE_GONE, detail, claim)
    if not told and _source_of(db, row):
        _tell(db, look, row, ChangeKind.PAGE_GONE, detail)
    return len(told)


def _mark_told(db: Database, look: Look) -> None:
    db.execute("UPDATE pages SET failing_told = ? WHERE id = ?", [stamp(look.at), look.page_id])


def _lasts(row: Row, at: datetime) -> bool:
    return row["failures"] >= FAILING.times and at - moment(row["failing_since"]) >= FAILING.time


def _site_lasts(db: Database, site: str | None, at: datetime) -> bool:
    row = db.execute("SELECT failures, failing_since FROM sites WHERE domain = ?", [site]).fetchone()
    if row is None or row[1] is None:
        return False
    return bool(row[0] >= SITE_FAILING.times and at - moment(row[1]) >= SITE_FAILING.time)


def _told_for_all(db: Database, row: Row) -> bool:
    """Whether another page of the site was told as failing, and no page of this kind was read since it fails."""
    return bool(
        db.execute(
            """SELECT 1 FROM pages AS told WHERE told.site_id = :site AND told.id <> :id AND told.failing_told IS NOT NULL
            AND told.failures > 0 AND told.retired_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM pages AS whole WHERE whole.site_id = :site AND whole.kind = :kind
                AND whole.last_fetched > told.failing_since)""",
            {"site": row["site_id"], "id": row["id"], "kind": row["kind"]},
        ).fetchone()
    )


def _is_silent(row: Row, at: datetime) -> bool:
    if row["silent_told"] or row["habit"] is None or row["last_changed"] is None or row["news"] < SILENT_NEWS:
        return False
    quiet = at - moment(row["last_changed"])
    return quiet >= max(SILENT_TIME, SILENT_TIMES * timedelta(seconds=row["habit"]))


def _source_of(db: Database, row: Row) -> int | None:
    """Return the number of the source whose own address the page is, None where a source only led to it."""
    found = db.execute(
        "SELECT id FROM sources WHERE id = ? AND kind = ? AND removed_at IS NULL", [row["source_id"], row["kind"]]
    ).fetchone()
    return int(found[0]) if found else None


def _tell(db: Database, look: Look, row: Row, kind: ChangeKind, detail: str, claim: Row | None = None) -> None:
    """Write the change and what is owed of it; *claim* is the one that went with its page."""
    change = {
        "at": stamp(look.at),
        "run_id": look.run,
        "watch_id": claim["watch_id"] if claim else None,
        "page_id": look.page_id,
        "source_id": _source_of(db, row),
        "kind": str(kind),
        "event": claim["event"] if claim else None,
        "before_id": claim["id"] if claim else None,
        "detail": detail,
        "quiet": "muted" if claim and is_muted(db, look.page_id) else None,
    }
    number = db.table("changes").insert(change).last_pk
    assert isinstance(number, int)
    owe(db, number, Change(kind, claim_from(claim) if claim else None, None), look.targets)


def _in_words(kept: str) -> str:
    """Say when, as in "5 January 2026, 18:30 UTC"."""
    at = moment(kept)
    return f"{at.day} {at:%B %Y, %H:%M} UTC"


def _span(seconds: float) -> str:
    """Say how long, roughly.

    >>> _span(7200), _span(86400 * 3)
    ('2 hours', '3 days')
    """
    hours = max(1, round(seconds / 3600))
    number, unit = (hours, "hour") if hours < 48 else (round(hours / 24), "day")
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
