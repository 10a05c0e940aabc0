"""What sites asked for, and how they fare, from one crawl to the next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from store.looks import moment
from store.rows import stamp
from store.schema import writing
from store.sites import site_number


@dataclass(frozen=True, slots=True)
class Rest:
    """How a site fares: its *failures* in a row and *since* when, and *until* when it is left alone, for what *reason*.

    A site is a registrable domain; a page's own row in `sites` may be that of a host below it.
    """

    site: str
    failures: int = 0
    since: datetime | None = None
    until: datetime | None = None
    reason: str | None = None


def keep_rests(db: Database, rests: Iterable[Rest]) -> None:
    """Write how sites fare now."""
    with writing(db):
        for rest in rests:
            db.execute(
                "UPDATE sites SET failures = ?, failing_since = ?, rests_until = ?, rest_reason = ? WHERE id = ?",
                [
                    rest.failures,
                    stamp(rest.since) if rest.since else None,
                    stamp(rest.until) if rest.until else None,
                    rest.reason,
                    site_number(db, rest.site),
                ],
            )


def kept_rests(db: Database) -> list[Rest]:
    """Return the sites that failed last, or were left alone."""
    rows = db.query("SELECT * FROM sites WHERE failures > 0 OR rests_until IS NOT NULL")
    return [
        Rest(
            row["domain"],
            row["failures"],
            moment(row["failing_since"]) if row["failing_since"] else None,
            moment(row["rests_until"]) if row["rests_until"] else None,
            row["rest_reason"],
        )
        for row in rows
    ]
