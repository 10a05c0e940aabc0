"""What the user knows better: a claim that was misread, a site not worth hearing, "it is out". Each can be undone.

Nothing is deleted: a mark is set or taken back, and a change of kind `corrected` (or `released`) tells of it.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from store.errors import StoreError
from store.messages import EVENT_WORDS, said
from store.model import Change, ChangeKind, Event
from store.owing import Target, owe
from store.rows import Row, claim_from, iso, stamp
from store.schema import writing
from store.sites import site_number
from store.wording import plain


def reject_claim(db: Database, claim_id: int, *, at: datetime, undo: bool = False) -> str:
    """Mark a claim as misread, and all of the same page that say the same; return what was done as a sentence.

    It is kept, and neither counted nor told again when it is seen anew. Raises StoreError where there is no such claim,
    or nothing to undo.
    """
    with writing(db):
        row = _one(db, "SELECT * FROM claims WHERE id = ?", claim_id)
        if row is None:
            raise StoreError(
                f"there is no claim {claim_id}; `seasonwatch claims --all --json` lists them with their ids"
            )
        if undo == (row["rejected"] is None):
            raise StoreError(f"claim {claim_id} " + ("was not rejected" if undo else "is rejected already"))
        db.execute(
            """UPDATE claims SET rejected = :mark WHERE page_id = :page_id AND watch_id = :watch_id AND event = :event
            AND stance = :stance AND earliest IS :earliest AND latest IS :latest""",
            {**row, "mark": None if undo else stamp(at)},
        )
        words = f"claim {claim_id} {'counts again' if undo else 'rejected'}: {_statement(row)}"
        _tell(db, ChangeKind.CORRECTED, words, at, watch_id=row["watch_id"], page_id=row["page_id"], event=row["event"])
    return words


def mute_site(db: Database, domain: str, *, at: datetime, undo: bool = False) -> str:
    """Leave out all that a site says, or hear it again; return what was done as a sentence.

    Its claims are kept, and neither counted nor told. A site that was never met is muted all the same. Raises StoreError
    where *domain* is none, or there is nothing to undo.
    """
    name = domain.strip().lower().removeprefix("www.").rstrip(".")
    if not name or any(mark in name for mark in "/:@ "):
        raise StoreError(f"{plain(domain, 80)}: name a domain, such as example.org")
    with writing(db):
        row = _one(db, "SELECT * FROM sites WHERE domain = ?", name)
        if undo == (row is None or row["muted"] is None):
            raise StoreError(f"{name} " + ("was not muted" if undo else "is muted already"))
        db.execute("UPDATE sites SET muted = ? WHERE id = ?", [None if undo else stamp(at), site_number(db, name)])
        words = f"{name} {'is heard again' if undo else 'muted'}" + (
            "; nothing was read there so far" if row is None else ""
        )
        _tell(db, ChangeKind.CORRECTED, words, at)
    return words


def set_out(
    db: Database,
    slug: str,
    day: date,
    *,
    today: date,
    at: datetime,
    undo: bool = False,
    targets: Sequence[Target] = (),
) -> str:
    """Note that a watched season is out since *day*, or that it is not after all; return what was done as a sentence.

    Raises StoreError where the store does not know the watch, *day* lies ahead of *today*, or there is nothing to undo.
    """
    if day > today:
        raise StoreError(f"{day} lies ahead; `out` is for what is out already")
    with writing(db):
        row = _one(db, "SELECT * FROM watches WHERE slug = ?", slug)
        if row is None:
            raise StoreError(f"the store knows no watch {slug}; `seasonwatch crawl` makes it known")
        if undo and row["out_on"] is None:
            raise StoreError(f"{slug} was not said to be out")
        out_on = None if undo else iso(day)
        db.execute("UPDATE watches SET out_on = ? WHERE id = ?", [out_on, row["id"]])
        words = f"{slug} is not out after all, you said" if undo else f"{slug} is out since {out_on}, you said"
        kind = ChangeKind.CORRECTED if undo else ChangeKind.RELEASED
        number = _tell(db, kind, words, at, watch_id=row["id"], event=str(Event.RELEASE))
        owe(db, number, Change(kind, None, None), targets)
    return words


def _statement(row: Row) -> str:
    claim = claim_from(row)
    return f"{EVENT_WORDS[claim.event]}, {said(claim)}"


def _tell(db: Database, kind: ChangeKind, words: str, at: datetime, **about: Any) -> int:
    """Write the change that tells of a correction; who made it knows, so nobody else is owed it unless said."""
    row = {"at": stamp(at), "kind": str(kind), "detail": words, "owed": 0, **about}
    number = db.table("changes").insert(row).last_pk
    assert isinstance(number, int)
    return number


def _one(db: Database, sql: str, key: int | str) -> dict[str, Any] | None:
    return next(iter(db.query(sql, [key])), None)
