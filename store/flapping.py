"""Pages that say A, then B, then A again: told once, and once more only if the return lasts.

A page that answers now from one cache and now from another, or that tries out two versions, would otherwise tell at
each look. A change that undoes one that was told less than `SETTLING` ago is held; if what it brought back still
stands after as long, it is told to those who heard of what it undid. If the page turns round once more before that,
neither is told: what was told stands.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlite_utils import Database

from store.model import Change, ChangeKind, Claim
from store.owing import Target, owe
from store.rows import claim_from, stamp
from store.schema import writing

#: how soon a return counts as flapping, and how long it must last to be told after all
SETTLING: Final = timedelta(days=2)

# a claim that comes back is a new row: the same if its stance and window are, so is nothing
_SAME: Final = """EXISTS (
    SELECT 1 FROM (SELECT 1) LEFT JOIN claims AS one ON one.id = {one} LEFT JOIN claims AS other ON other.id = {other}
    WHERE one.stance IS other.stance AND one.earliest IS other.earliest AND one.latest IS other.latest)"""

_TAKEN_BACK: Final = f"""
    SELECT earlier.id, earlier.quiet FROM changes AS earlier JOIN changes AS this ON this.id = :id
    WHERE earlier.page_id = this.page_id AND earlier.watch_id = this.watch_id AND earlier.event = this.event
        AND earlier.id < this.id AND NOT earlier.first_look
        AND (earlier.held_until IS NOT NULL OR earlier.quiet IS NULL AND earlier.at > :since)
        AND {_SAME.format(one="earlier.before_id", other="this.after_id")}
        AND {_SAME.format(one="earlier.after_id", other="this.before_id")}
    ORDER BY earlier.id DESC LIMIT 1"""


def hold_back(db: Database, change_id: int, *, at: str) -> None:
    """Keep the change just written quiet where it only undoes another one: for good, or until it has lasted."""
    now = datetime.fromisoformat(at)
    asked = {"id": change_id, "since": stamp(now - SETTLING)}
    for undone, quiet in db.execute(_TAKEN_BACK, asked).fetchall():
        if quiet:
            db.execute("UPDATE changes SET held_until = NULL WHERE id = ?", [undone])
        until = None if quiet else stamp(now + SETTLING)
        db.execute(
            "UPDATE changes SET quiet = 'flapping', takes_back = ?, held_until = ? WHERE id = ?",
            [undone, until, change_id],
        )


def tell_what_lasted(db: Database, *, at: datetime, targets: Sequence[Target]) -> int:
    """Owe the returns that have lasted, each to those targets that heard of what it undid; return how many."""
    with writing(db):
        held = list(db.query("SELECT * FROM changes WHERE held_until <= ? ORDER BY id", [stamp(at)]))
        lasted = [row for row in held if _stands(db, row["before_id"], row["after_id"])]
        for row in held:
            db.execute("UPDATE changes SET held_until = NULL WHERE id = ?", [row["id"]])
        for row in lasted:
            db.execute("UPDATE changes SET quiet = NULL WHERE id = ?", [row["id"]])
            heard = {name for (name,) in db.execute(_HEARD, [row["takes_back"]])}
            change = Change(ChangeKind(row["kind"]), _claim(db, row["before_id"]), _claim(db, row["after_id"]))
            owe(db, row["id"], change, [target for target in targets if target.name in heard])
    return len(lasted)


_HEARD: Final = "SELECT target FROM deliveries WHERE change_id = ?"

_LIVING_AGAIN: Final = """
    SELECT 1 FROM claims AS gone JOIN claims AS now ON now.page_id = gone.page_id AND now.watch_id = gone.watch_id
        AND now.event = gone.event AND now.stance = gone.stance AND now.earliest IS gone.earliest
        AND now.latest IS gone.latest
    WHERE gone.id = ? AND now.withdrawn IS NULL"""


def _stands(db: Database, before_id: int | None, after_id: int | None) -> bool:
    """Whether what came with a change is still said, or, where nothing came, what went with it is still gone."""
    if after_id is not None:
        living = "SELECT 1 FROM claims WHERE id = ? AND withdrawn IS NULL AND rejected IS NULL"
        return db.execute(living, [after_id]).fetchone() is not None
    return db.execute(_LIVING_AGAIN, [before_id]).fetchone() is None


def _claim(db: Database, number: int | None) -> Claim | None:
    return claim_from(db.table("claims").get(number)) if number is not None else None
