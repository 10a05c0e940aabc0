"""What targets are owed, taken under a lease so that two senders never send the same, and given back or marked.

At least once: a sender that dies between sending and marking repeats one message, after its lease has run out.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlite_utils import Database

from store.messages import News
from store.model import Change, ChangeKind
from store.rows import Row, claim_from, stamp, watch_from
from store.schema import writing

#: longer than any send can take (`notify.SECONDS_TO_SEND`), so that a lease only runs out on a sender that died
LEASE: Final = timedelta(minutes=5)

#: how long a target is left alone after its first, second, … refusal. The first is often the user's own mistake, and
#: mended by the next run; later ones mean that it is down.
BACK_OFF: Final = (
    timedelta(0),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
)


@dataclass(frozen=True, slots=True)
class Lease:
    """What one target is owed, held by one sender."""

    target: str
    token: str
    news: tuple[News, ...]


def lease_due(db: Database, target: str, *, now: datetime, at_once: bool) -> Lease | None:
    """Take all that *target* is owed, or None where it is owed nothing, holds back or is being served by another.

    As soon as one delivery's next try has come, all go: a target that is up again gets them in order. With *at_once*
    the next try is not waited for.
    """
    token = secrets.token_hex(8)
    asked = {"target": target, "now": stamp(now), "until": stamp(now + LEASE), "token": token, "at_once": at_once}
    with writing(db):
        taken = db.execute(
            """
            UPDATE deliveries SET lease = :token, leased_until = :until
            WHERE target = :target AND status = 'due' AND ifnull(leased_until, '') <= :now AND EXISTS (
                SELECT 1 FROM deliveries AS ready WHERE ready.target = :target AND ready.status = 'due'
                AND ifnull(ready.leased_until, '') <= :now AND (:at_once OR ifnull(ready.next_try, '') <= :now))""",
            asked,
        ).rowcount
    return Lease(target, token, _news(db, token)) if taken else None


def mark_sent(db: Database, lease: Lease, *, now: datetime) -> None:
    """Note that the target took what was leased."""
    with writing(db):
        db.execute(
            """UPDATE deliveries SET status = 'sent', sent_at = ?, attempts = attempts + 1, next_try = NULL,
            error = NULL, lease = NULL, leased_until = NULL WHERE lease = ?""",
            [stamp(now), lease.token],
        )


def mark_refused(db: Database, lease: Lease, reason: str, *, now: datetime) -> None:
    """Give back what was leased: it stays due, is tried again after a while, and *reason* stands beside it."""
    with writing(db):
        most = db.execute("SELECT max(attempts) FROM deliveries WHERE lease = ?", [lease.token]).fetchone()[0] or 0
        wait = BACK_OFF[min(most, len(BACK_OFF) - 1)]
        db.execute(
            """UPDATE deliveries SET attempts = attempts + 1, next_try = ?, error = ?, lease = NULL,
            leased_until = NULL WHERE lease = ?""",
            [stamp(now + wait), reason, lease.token],
        )


def _news(db: Database, token: str) -> tuple[News, ...]:
    rows = db.query(
        """
        SELECT changes.kind, changes.before_id, changes.after_id, changes.first_look, pages.url, sites.domain,
            watches.title, watches.season, watches.aliases
        FROM deliveries JOIN changes ON changes.id = deliveries.change_id
        JOIN watches ON watches.id = changes.watch_id
        JOIN pages ON pages.id = changes.page_id JOIN sites ON sites.id = pages.site_id
        WHERE deliveries.lease = ? ORDER BY changes.id""",
        [token],
    )
    return tuple(_item(db, row) for row in list(rows))


def _item(db: Database, row: Row) -> News:
    claims = [
        claim_from(db.table("claims").get(number)) if number is not None else None
        for number in (row["before_id"], row["after_id"])
    ]
    change = Change(ChangeKind(row["kind"]), *claims)
    return News(watch_from(row), change, row["url"], row["domain"], bool(row["first_look"]))
