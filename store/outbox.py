"""What targets are owed, taken under a lease so that two senders never send the same, and given back or marked.

At least once: a sender that dies between sending and marking repeats one message, after its lease has run out.
"""

import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlite_utils import Database

from store.model import Change, ChangeKind
from store.rows import Row, claim_from, stamp, watch_from
from store.schema import writing
from store.steps import News

#: a sender that lives renews its leases long before they end (`notify.RENEW_SECONDS`), so that one only runs out on a
#: sender that died
LEASE: Final = timedelta(minutes=10)

#: how long a target is left alone after its first, second, … refusal, and a little more, so that not all come at once.
#: The first is often the user's own mistake, and mended by the next run; later ones mean that it is down.
BACK_OFF: Final = (
    timedelta(0),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
)

#: the most that a wait is longer than `BACK_OFF` says
JITTER: Final = 0.2

#: what was refused for so long, and so often, is given up; it is tried again only if somebody asks for it
GIVE_UP_AFTER: Final = timedelta(days=7)
GIVE_UP_ATTEMPTS: Final = 10


@dataclass(frozen=True, slots=True)
class Lease:
    """What one target is owed, held by one sender."""

    target: str
    token: str
    news: tuple[News, ...]


def lease_due(
    db: Database, target: str, *, now: datetime, at_once: bool, up_to: datetime | None = None
) -> Lease | None:
    """Take all that *target* is owed, or None where it is owed nothing, holds back or is being served by another.

    As soon as one delivery's next try has come, all go: a target that is up again gets them in order. With *at_once* the
    next try is not waited for, and what was given up is taken too. With *up_to* changes found after that are left.
    """
    token = secrets.token_hex(8)
    asked = {
        "target": target,
        "now": stamp(now),
        "until": stamp(now + LEASE),
        "furthest": stamp(now + BACK_OFF[-1] * (1 + JITTER)),
        "token": token,
        "at_once": at_once,
        "up_to": stamp(up_to) if up_to else None,
    }
    # what lies further ahead than we ever write was written before the clock went back
    free = """target = :target AND (status = 'due' OR :at_once AND status = 'given_up')
        AND (ifnull(leased_until, '') <= :now OR leased_until > :until)
        AND (:up_to IS NULL OR (SELECT at FROM changes WHERE id = change_id) <= :up_to)"""
    with writing(db):
        taken = db.execute(
            f"""UPDATE deliveries SET lease = :token, leased_until = :until, status = 'due', given_up_at = NULL
            WHERE {free} AND (:at_once OR EXISTS (
                SELECT 1 FROM deliveries WHERE {free} AND (ifnull(next_try, '') <= :now OR next_try > :furthest)))""",
            asked,
        ).rowcount
    return Lease(target, token, _news(db, "deliveries.lease = ?", token)) if taken else None


def mark_sent(db: Database, lease: Lease, *, now: datetime, ids: Sequence[int] | None = None) -> None:
    """Note that the target took what was leased, or the deliveries with these *ids* of it, as one message."""
    taken = [number for item in lease.news for number in item.ids] if ids is None else ids
    message = f"{lease.token}-{min(taken, default=0)}"
    with writing(db):
        for number in taken:
            db.execute(
                """UPDATE deliveries SET status = 'sent', sent_at = ?, attempts = attempts + 1, next_try = NULL,
                error = NULL, lease = NULL, leased_until = NULL, message = ? WHERE id = ? AND lease = ?""",
                [stamp(now), message, number, lease.token],
            )
        _renew(db, lease, now)


def mark_taken(db: Database, lease: Lease, ids: Sequence[int], marks: Iterable[str], *, now: datetime) -> None:
    """Note which services of the target have the deliveries with these *ids*, which others of it still lack."""
    with writing(db):
        for number in ids:
            db.execute(
                "UPDATE deliveries SET taken_by = ? WHERE id = ? AND lease = ?",
                [json.dumps(sorted(marks)), number, lease.token],
            )
        _renew(db, lease, now)


def mark_refused(db: Database, lease: Lease, reason: str, *, now: datetime) -> None:
    """Give back what is still leased: it is tried again after a while, with *reason* beside it, or is given up."""
    with writing(db):
        most = db.execute("SELECT max(attempts) FROM deliveries WHERE lease = ?", [lease.token]).fetchone()[0] or 0
        wait = BACK_OFF[min(most, len(BACK_OFF) - 1)] * (1 + JITTER * _chance(lease.token))
        db.execute(
            """UPDATE deliveries SET attempts = attempts + 1, next_try = ?, error = ?, lease = NULL,
            leased_until = NULL, first_refused = ifnull(first_refused, ?) WHERE lease = ?""",
            [stamp(now + wait), reason, stamp(now), lease.token],
        )
        db.execute(
            """UPDATE deliveries SET status = 'given_up', given_up_at = ?, next_try = NULL
            WHERE target = ? AND status = 'due' AND lease IS NULL AND first_refused <= ? AND attempts >= ?""",
            [stamp(now), lease.target, stamp(now - GIVE_UP_AFTER), GIVE_UP_ATTEMPTS],
        )


def renew(db: Database, leases: Iterable[Lease], *, now: datetime) -> None:
    """Hold what is still leased for longer, while its sending goes on."""
    with writing(db):
        for lease in leases:
            _renew(db, lease, now)


def owed(db: Database, target: str) -> tuple[News, ...]:
    """Return all that *target* is owed, taking none of it."""
    return _news(db, "deliveries.target = ? AND deliveries.status = 'due'", target)


def sent_since(db: Database, target: str, since: datetime) -> int:
    """Return how many messages *target* took since then."""
    sql = "SELECT count(DISTINCT message) FROM deliveries WHERE target = ? AND status = 'sent' AND sent_at >= ?"
    return int(db.execute(sql, [target, stamp(since)]).fetchone()[0])


def _renew(db: Database, lease: Lease, now: datetime) -> None:
    db.execute("UPDATE deliveries SET leased_until = ? WHERE lease = ?", [stamp(now + LEASE), lease.token])


def _chance(token: str) -> float:
    """Return a number from 0 up to 1 that is another for each lease."""
    return int(token, 16) / float(16 ** len(token))


def _news(db: Database, which: str, value: str) -> tuple[News, ...]:
    rows = db.query(
        f"""
        SELECT deliveries.id, changes.kind, changes.before_id, changes.after_id, changes.first_look, changes.detail,
            deliveries.taken_by, pages.url, sites.domain, watches.title, watches.season, watches.aliases
        FROM deliveries JOIN changes ON changes.id = deliveries.change_id
        LEFT JOIN watches ON watches.id = changes.watch_id
        LEFT JOIN pages ON pages.id = changes.page_id LEFT JOIN sites ON sites.id = pages.site_id
        WHERE {which} ORDER BY changes.id""",
        [value],
    )
    return tuple(_item(db, row) for row in list(rows))


def _item(db: Database, row: Row) -> News:
    claims = [
        claim_from(db.table("claims").get(number)) if number is not None else None
        for number in (row["before_id"], row["after_id"])
    ]
    watch = watch_from(row) if row["title"] is not None else None
    change = Change(ChangeKind(row["kind"]), *claims)
    return News(
        watch,
        change,
        row["url"],
        row["domain"],
        bool(row["first_look"]),
        row["detail"],
        ids=(row["id"],),
        taken_by=frozenset(json.loads(row["taken_by"] or "[]")),
    )
