"""How the watcher fares, and what of it needs a person: the heartbeat, the locks and the store put together."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from scraper.lock import crawl_lock, holding, service_lock
from store import health, queries
from store.known_sites import SiteKind
from store.model import Source
from store.sites import domain_of, kind_of

Json = dict[str, Any]

#: a heartbeat older than this is stale; one is written every 30 seconds
FRESH: Final = timedelta(minutes=3)

#: what a heartbeat holds; anything else in its file, which somebody may have edited, is left out
_HEARTBEAT: Final = {
    "what": str,
    "pid": int,
    "host": str,
    "since": str,
    "every": str,
    "doing": str,
    "beat": str,
    "crawling_since": str,
    "next": str,
    "last": dict,
    "failed": int,
}
_TIMES: Final = ("since", "beat", "crawling_since", "next")
_LONG_AGO: Final = datetime.fromtimestamp(0, UTC)

#: so many failed crawls of the service in a row need a person: a network that was away is back by the next one
FAILED: Final = 3

#: so many of the last crawls tell how often they come
_LAST: Final = 12

#: the record of a source that no crawl has met yet
_NEW: Final[Json] = {
    **dict.fromkeys(("added", "last_fetched", "last_changed", "error", "why", "read")),
    **dict.fromkeys(("pages", "claims", "failing"), 0),
    "state": "new",
}

#: states of a source that need a person
_BAD: Final = frozenset({"gone", "failing"})


def gather(
    db: Database,
    path: Path,
    wanted: Iterable[Source],
    *,
    now: datetime,
    own: Mapping[str, SiteKind] | None = None,
) -> Json:
    """Return all there is to know about the watcher of the store at *path*, ready for `--json`, with its *problems*.

    *wanted* are the sources of the configuration, of which those added since the last crawl are not in the store yet,
    and *own* its words about sites, domain -> kind.
    *service* is None where none was started here; *crawling* says who crawls now, *last_crawl* is the latest that is
    not going on.
    """
    crawl = holding(crawl_lock(path))
    runs = queries.runs(db, limit=_LAST)
    if crawl.held and runs and runs[0]["finished"] is None:
        del runs[0]
    state: Json = {
        "service": _service(path, now=now),
        "crawling": crawl.told if crawl.held else None,
        "last_crawl": runs[0] if runs else None,
        "due": health.due(db, now=now),
        "deliveries": health.deliveries(db),
        "sources": sources(db, wanted, now=now, own=own),
        "failing_pages": health.failing_pages(db),
        "resting_sites": health.resting_sites(db, now=now),
        "retired_pages": health.retired_pages(db),
    }
    silent = health.overdue([_moment(run["started"]) for run in runs], now=now) if not crawl.held else None
    return {**state, "problems": list(problems(state, silent))}


def sources(
    db: Database | None, wanted: Iterable[Source], *, now: datetime, own: Mapping[str, SiteKind] | None = None
) -> list[Json]:
    """List the sources *wanted* with their records, states and kinds of site; without a store all of them are new.

    *own* are the user's words about sites, domain -> kind.
    """
    known = {row["url"]: row for row in health.sources(db, now=now)} if db else {}
    return [
        {
            **(known.get(source.url) or {"kind": source.kind.value, "url": source.url, **_NEW}),
            "site_kind": str(kind_of(domain_of(source.url), own)),
        }
        for source in wanted
    ]


def problems(state: Json, silent: timedelta | None) -> Iterator[str]:
    """Yield what needs a person, a line each: each of these, and nothing else, makes `status` end with 1.

    *silent* is for how long no crawl began, where that is unusual; a service that should run says it better.
    """
    service, last = state["service"], state["last_crawl"]
    if service and not service["running"]:
        yield f"the service is not running: {service['trouble']}"
    elif service and service["failed"] >= FAILED:
        yield f"{service['failed']} crawls failed in a row: {(service['last'] or {}).get('trouble')}"
    elif silent and not service:
        yield f"no crawl began for {silent.days} d, which is far longer than usual: is its schedule still there?"
    if last and last["finished"] is None:
        yield f"the crawl of {_day(last['started'])} was cut short; the next one goes on where it stopped"
    for source in state["sources"]:
        if source["state"] in _BAD:
            yield f"the {source['kind']} {source['url']} is {source['state']}: {source['why']}"
    for target in state["deliveries"]:
        if target["given_up"]:
            yield f"{target['target']} did not take {target['given_up']} and they were given up: {target['error']}"


def _service(path: Path, *, now: datetime) -> Json | None:
    """Return the heartbeat, whether it is *running*, and if not, the *trouble*; None where no service was started."""
    held = holding(service_lock(path))
    if not held.told and not held.held:
        return None
    words = {key: value for key, value in held.told.items() if isinstance(value, _HEARTBEAT.get(key, ()))}
    told: Json = {**dict.fromkeys(_HEARTBEAT), "failed": 0, **words, "running": True, "trouble": None}
    told |= {key: None for key in _TIMES if _moment(told[key]) == _LONG_AGO}
    beat = told["beat"] or told["since"]
    if not held.held:
        ended = "was stopped" if told["doing"] == "stopped" else "died"
        told |= {"running": False, "trouble": f"it {ended} after {_day(beat)}; start it again"}
    elif abs(now - _moment(beat)) > FRESH:  # where the clock was set, the next beat is right again
        told |= {"running": False, "trouble": f"its process {told['pid']} hangs since {_day(beat)}; end it"}
    return told


def _moment(when: Any) -> datetime:
    """Return the time that a lock's file or the store gives; long ago where it gives none."""
    try:
        return datetime.fromisoformat(str(when)).astimezone(UTC)
    except ValueError:
        return _LONG_AGO


def _day(when: Any) -> str:
    return f"{str(when)[:16].replace('T', ' ')} UTC"
