"""The questions about the watcher itself: what is due, what is owed, what fails, what rests.

Like `store.queries`: plain dicts, times as UTC text; all functions read, none writes.

What a source's *state* can be, the worst of what holds for its own addresses:

* gone      given up: 404 or 410 for days
* failing   it failed for so long that it was told, or has never answered at all
* resting   its site is left alone for now
* failed    its last look failed; nothing to worry about yet
* silent    it answers, and has brought nothing new for far longer than its habit
* new       it was not asked yet
* well      it answered when it was last asked
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any, Final

from sqlite_utils import Database

from store import queries
from store.rows import stamp

Json = dict[str, Any]

#: crawls that come without a service are overdue after so many times the usual gap between them, and a day at least
OVERDUE_GAPS: Final = 4
OVERDUE: Final = timedelta(days=1)

#: what is usual shows in so many gaps
_HABIT: Final = 4


def owed_now(db: Database, targets: Iterable[str], *, now: datetime) -> bool:
    """Whether one of *targets* is owed something whose next try has come, and that nobody is sending."""
    found = db.execute(
        """SELECT 1 FROM deliveries WHERE status = 'due' AND target IN (SELECT value FROM json_each(:targets))
        AND ifnull(next_try, '') <= :now AND ifnull(leased_until, '') <= :now""",
        {"targets": json.dumps(list(targets)), "now": stamp(now)},
    )
    return found.fetchone() is not None


def due(db: Database, *, now: datetime) -> Json:
    """Say how many addresses are due *now*, and when the *next* is; those of sites at rest count as due."""
    asked = "retired_at IS NULL AND source_id IN (SELECT id FROM sources WHERE removed_at IS NULL)"
    row = db.execute(
        f"""SELECT (SELECT count(*) FROM pages WHERE next_look <= :now AND {asked})
            + (SELECT count(*) FROM sources WHERE removed_at IS NULL AND url NOT LIKE '%{{%'
                AND NOT EXISTS (SELECT 1 FROM page_addresses WHERE page_addresses.url = sources.url)),
            (SELECT min(next_look) FROM pages WHERE next_look > :now AND {asked})""",
        {"now": stamp(now)},
    ).fetchone()
    return {"now": row[0], "next": row[1]}


def deliveries(db: Database) -> list[Json]:
    """List the targets that are owed something or for which something was given up, with counts and the last error."""
    return list(
        db.query("""
        SELECT target, sum(status = 'due') AS due, sum(status = 'given_up') AS given_up,
            max(CASE status WHEN 'due' THEN attempts END) AS attempts,
            min(CASE status WHEN 'due' THEN ifnull(next_try, '') END) AS next_try,
            (SELECT error FROM deliveries AS latest WHERE latest.target = deliveries.target AND error IS NOT NULL
                AND status <> 'sent' ORDER BY ifnull(given_up_at, next_try) DESC LIMIT 1) AS error
        FROM deliveries WHERE status <> 'sent' GROUP BY target ORDER BY target""")
    )


def sources(db: Database, *, now: datetime) -> list[Json]:
    """List the sources with their record, as `queries.sources` does, with their *state*, *why*, and when last *read*."""
    resting = {row["site"]: row for row in resting_sites(db, now=now)}
    own: dict[str, list[Json]] = {}
    for row in _own_addresses(db):
        own.setdefault(row["source"], []).append(row)
    listed = []
    for record in queries.sources(db):
        states = [_state(row, _rest(row["site"], resting)) for row in own.get(record["url"], [])]
        state, why = min(states, key=lambda one: _STATES.index(one[0]), default=("new", None))
        read = max((row["last_fetched"] for row in own.get(record["url"], []) if row["last_fetched"]), default=None)
        listed.append({**record, "state": state, "why": why, "read": read})
    return listed


def failing_pages(db: Database) -> list[Json]:
    """List the pages that failed when they were last asked for, the longest failing first; sources' own are not here."""
    return _pages(db, "failures > 0 AND retired_at IS NULL", "failing_since")


def retired_pages(db: Database) -> list[Json]:
    """List the pages that were given up as gone, the latest first."""
    return _pages(db, "retired_at IS NOT NULL", "retired_at DESC")


def resting_sites(db: Database, *, now: datetime) -> list[Json]:
    """List the sites that are left alone, until when and why."""
    sql = """SELECT domain AS site, rests_until AS until, rest_reason AS reason, failures FROM sites
        WHERE rests_until > ? ORDER BY domain"""
    return list(db.query(sql, [stamp(now)]))


def overdue(starts: Sequence[datetime], *, now: datetime) -> timedelta | None:
    """Return how long no crawl began, where that is far longer than usual; *starts* are of the last ones, in any order.

    >>> from datetime import UTC
    >>> hourly = [datetime(2031, 3, 5, hour, tzinfo=UTC) for hour in range(8)]
    >>> overdue(hourly, now=datetime(2031, 3, 5, 20, tzinfo=UTC))
    >>> str(overdue(hourly, now=datetime(2031, 3, 28, 7, tzinfo=UTC)))
    '23 days, 0:00:00'
    """
    known = sorted(starts)
    gaps = [(after - before).total_seconds() for before, after in pairwise(known)]
    if len(gaps) < _HABIT:
        return None
    since = now - known[-1]
    return since if since > max(OVERDUE, timedelta(seconds=OVERDUE_GAPS * median(gaps))) else None


#: the states of a source, the worst first
_STATES: Final = ("gone", "failing", "resting", "failed", "silent", "new", "well")


def _state(row: Json, rest: Json | None) -> tuple[str, str | None]:
    """Return the state of one address of a source, and why it is so."""
    error = f"{row['last_error']}, {_times(row['failures'])} since {_day(row['failing_since'])}"
    if row["retired_at"]:
        return "gone", f"given up {_day(row['retired_at'])}: {row['last_error']}"
    if row["failures"] and (row["failing_told"] or not row["last_fetched"]):
        return "failing", error
    if rest:
        return "resting", f"until {_day(rest['until'])}: {rest['reason']}"
    if row["failures"]:
        return "failed", error
    if row["silent_told"]:
        return "silent", f"nothing new since {_day(row['last_changed'])}"
    return ("well", None) if row["last_fetched"] else ("new", None)


def _rest(site: str, resting: dict[str, Json]) -> Json | None:
    """Return the rest that holds for *site*, its own or that of the domain above it."""
    labels = site.split(".")
    return next((resting[name] for n in range(len(labels)) if (name := ".".join(labels[n:])) in resting), None)


def _own_addresses(db: Database) -> Iterable[Json]:
    """Yield the pages that are the own addresses of sources; one with a {title} has many."""
    return db.query("""
        SELECT sources.url AS source, sites.domain AS site, pages.* FROM sources
        CROSS JOIN pages ON pages.id IN (
            SELECT page_id FROM page_addresses WHERE page_addresses.url = sources.url
            UNION SELECT found.id FROM pages AS found INDEXED BY pages_by_source
            WHERE found.source_id = sources.id AND found.kind = sources.kind)
        JOIN sites ON sites.id = pages.site_id WHERE sources.removed_at IS NULL""")


def _pages(db: Database, where: str, order: str) -> list[Json]:
    return list(
        db.query(f"""
        SELECT url, failures, failing_since AS since, last_error AS error, last_fetched AS read, retired_at AS retired
        FROM pages WHERE {where} AND NOT EXISTS (SELECT 1 FROM sources WHERE removed_at IS NULL
            AND (sources.url = pages.url OR sources.url IN (SELECT url FROM addresses WHERE page_id = pages.id)
                OR sources.id = pages.source_id AND sources.kind = pages.kind))
        ORDER BY {order}, id""")
    )


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times in a row"


def _day(when: str | None) -> str:
    """Write the time *when* for people; pages from before times were kept have none."""
    return f"{when[:16].replace('T', ' ')} UTC" if when else "some time"
