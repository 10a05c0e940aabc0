"""The claims that stand on a page about a watch: takes what was just read in place of what stood before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from store.differ import diff
from store.flapping import hold_back
from store.model import Change, Claim, Event, Stance, Window
from store.rows import Row, claim_from, claim_row
from store.voices import Noted, is_muted, weigh

#: what makes a claim of a page one and the same: its event, stance and window
Key = tuple[Event, Stance, Window | None]


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at a page about one watch: the numbers that its rows refer to, and the time as it is kept."""

    page_id: int
    edition_id: int
    watch_id: int
    run_id: int | None  # None where no crawl looked: an archive did, or a newer reader
    first_look: bool
    now: str


def take_claims(db: Database, visit: Visit, read: Sequence[Claim]) -> list[tuple[int, Change]]:
    """Make *read* the claims that stand, and return what changed with the numbers of the changes' rows.

    What the user rejected is kept up to date like all else, and is no part of any change.
    """
    rows = _rows(db, visit, "withdrawn IS NULL")
    rejected = {key_of(claim_from(row)) for row in _rows(db, visit, "rejected IS NOT NULL")}
    before = {key_of(claim): claim for claim in map(claim_from, rows)}
    ids = {key: row["id"] for key, row in zip(before, rows, strict=True)}
    after: dict[Key, Claim] = {}
    for claim in keep_first_windows(list(before.values()), read):
        after.setdefault(key_of(claim), claim)
    for key, claim in after.items():
        if key not in before:
            ids[key] = insert_claim(db, visit, claim, rejected=key in rejected)
        elif claim_row(claim) != claim_row(before[key]):
            db.table("claims").update(ids[key], claim_row(claim))
    _mark(db, "withdrawn", [ids[key] for key in before if key not in after], visit.now)
    _mark(db, "last_seen", [ids[key] for key in before if key in after], visit.now)
    changes = diff(*([one for key, one in side.items() if key not in rejected] for side in (before, after)))
    return [_told(db, visit, change, ids) for change in changes]


def _rows(db: Database, visit: Visit, which: str) -> list[Row]:
    sql = f"SELECT * FROM claims WHERE page_id = ? AND watch_id = ? AND {which} ORDER BY id"
    return list(db.query(sql, [visit.page_id, visit.watch_id]))


def _told(db: Database, visit: Visit, change: Change, ids: dict[Key, int]) -> tuple[int, Change]:
    """Write the row of a change, and decide whether it stays quiet; after a first look a repeated claim corroborates."""
    numbers = (ids[key_of(claim)] if claim else None for claim in (change.before, change.after))
    noted = Noted(change, *numbers)
    quiet = "muted" if is_muted(db, visit.page_id) else None
    if not quiet and not visit.first_look:
        noted, quiet = weigh(db, visit.page_id, noted)
    number = insert_change(db, visit, noted, quiet)
    if not quiet:
        hold_back(db, number, at=visit.now)
    return number, noted.change


def keep_first_windows(standing: Sequence[Claim], read: Sequence[Claim]) -> list[Claim]:
    """Give relative claims that stand already the window that they got when their sentence was first read.

    "Next year" on a page without a date would otherwise move with the day on which it is read.
    """
    first: dict[tuple[Event, Stance, str], list[Window | None]] = {}
    for claim in standing:
        if claim.relative:
            first.setdefault(sentence_of(claim), []).append(claim.window)
    kept = []
    for claim in read:
        windows = first.get(sentence_of(claim)) if claim.relative else None
        kept.append(replace(claim, window=windows.pop(0)) if windows else claim)
    return kept


def sentence_of(claim: Claim) -> tuple[Event, Stance, str]:
    """Return what makes a claim with relative words the same one, whatever window they were resolved to."""
    return claim.event, claim.stance, claim.quote


def key_of(claim: Claim) -> Key:
    """Return what makes *claim* one and the same claim of its page."""
    return claim.event, claim.stance, claim.window


def insert_claim(
    db: Database,
    visit: Visit,
    claim: Claim,
    *,
    rejected: bool,
    last_seen: str | None = None,
    withdrawn: str | None = None,
) -> int:
    """Write the row of a claim that was first seen at this look; return its number.

    *last_seen* and *withdrawn* are known where it was read later than it was said.
    """
    row = {
        "watch_id": visit.watch_id,
        "page_id": visit.page_id,
        "edition_id": visit.edition_id,
        **claim_row(claim),
        "first_seen": visit.now,
        "last_seen": last_seen or visit.now,
        "withdrawn": withdrawn,
        "rejected": visit.now if rejected else None,
    }
    return _insert_row(db, "claims", row)


def insert_change(db: Database, visit: Visit, noted: Noted, quiet: str | None) -> int:
    """Write the row of a change, *quiet* being why nobody is told; return its number."""
    subject = noted.change.after or noted.change.before
    assert subject is not None
    row = {
        "at": visit.now,
        "run_id": visit.run_id,
        "watch_id": visit.watch_id,
        "page_id": visit.page_id,
        "kind": str(noted.change.kind),
        "event": str(subject.event),
        "before_id": noted.before_id,
        "after_id": noted.after_id,
        "first_look": int(visit.first_look),
        "quiet": quiet,
    }
    return _insert_row(db, "changes", row)


def _insert_row(db: Database, table: str, row: dict[str, Any]) -> int:
    number = db.table(table).insert(row).last_pk
    assert isinstance(number, int)
    return number


def _mark(db: Database, column: str, ids: Sequence[int], now: str) -> None:
    for number in ids:
        db.execute(f"UPDATE claims SET {column} = ? WHERE id = ?", [now, number])
