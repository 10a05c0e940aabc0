"""When it was claimed against what was claimed: all that a chart of one watch shows, on a terminal or as a picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlite_utils import Database

from store.errors import StoreError
from store.model import Event, Stance, Watch, Window
from store.names import one_spelling
from store.origins import Passage, origins
from store.release import told_out
from store.rows import Row, watch_from, window_from


@dataclass(frozen=True, slots=True)
class Point:
    """A claim on the chart: made on the day *said*, of the days in *window*, until the page dropped it (or None: it stands).

    *said* is the page's own day where the claim stood there from the first, else the day of its first sighting. *voice* is
    whom it is credited to, else its site; *address* is the page's canonical one; *copied* says that it was found to be a copy
    when it came.
    """

    claim_id: int
    said: date
    window: Window | None
    stance: Stance
    event: Event
    site: str
    site_kind: str
    voice: str
    quote: str
    url: str
    until: date | None = None
    address: str = ""
    copied: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer as it was worked out on a *day*: its *best* window, and the days between which it comes 4 times in 5.

    *at* is when on that day it became the answer; None for the one as of now, which no crawl has worked out.
    """

    day: date
    low: date | None
    high: date | None
    best: Window | None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A watch's claims and answers, each in the order of their days; *released* is the day on which it came out."""

    slug: str
    watch: Watch
    points: tuple[Point, ...]
    answers: tuple[Answered, ...]
    released: date | None
    today: date


#: a picture or a page of one watch has so many of its claims at the most: those that stand and the newest first
SHOWN: Final = 600


def timeline(db: Database, slug: str, *, today: date, most: int | None = None) -> Timeline:
    """Return what the chart of the watch of this slug shows as of *today*: what counts or did, nothing misread.

    With *most* it has so many claims at the most, those that stand and the newest first. Raises StoreError where the store does not know the watch.
    """
    row = _watch(db, slug)
    rows = sorted(
        db.query(_CLAIMS, {"watch": row["id"], "most": -1 if most is None else most}),
        key=lambda claim: (claim["said"], claim["id"]),
    )
    shown = one_spelling(claim["attributed_to"] for claim in rows if claim["attributed_to"])
    points = tuple(_point(claim, shown) for claim in rows)
    return Timeline(slug, watch_from(row), points, _answers(db, row["id"]), _released(db, row), today)


def known(db: Database, slug: str) -> str:
    """Return the slug of a watch; raise StoreError where the store does not know it."""
    return str(_watch(db, slug)["slug"])


def _watch(db: Database, slug: str) -> Row:
    row = next(iter(db.query("SELECT * FROM watches WHERE slug = ?", [slug])), None)
    if row is None:
        raise StoreError(f"the store knows no watch {slug}; `seasonwatch crawl` makes it known")
    return row


def came_out(db: Database, slug: str) -> date | None:
    """Return the day on which a watch came out, as the user said or as a change of that kind found; None before."""
    return _released(db, _watch(db, slug))


#: the day on which a claim was made: one that stood on its page from the first is as old as the page says it is
SAID: Final = """substr(
        CASE WHEN claims.first_seen = (SELECT min(first_seen) FROM editions WHERE page_id = pages.id)
        THEN min(ifnull(editions.published, claims.first_seen), claims.first_seen) ELSE claims.first_seen END, 1, 10)"""

_CLAIMS: Final = f"""
    SELECT claims.id, claims.event, claims.earliest, claims.latest, claims.stance, claims.attributed_to, claims.quote,
        claims.withdrawn, pages.url, sites.domain, sites.kind, ifnull(editions.canonical, pages.url) AS address,
        {SAID} AS said, claims.id IN (SELECT after_id FROM changes WHERE watch_id = :watch AND quiet = 'copy') AS copied
    FROM claims JOIN editions ON editions.id = claims.edition_id JOIN pages ON pages.id = claims.page_id
    JOIN sites ON sites.id = pages.site_id
    WHERE claims.watch_id = :watch AND claims.rejected IS NULL AND claims.misread IS NULL AND sites.muted IS NULL
        AND (:most < 0 OR claims.id IN (SELECT id FROM claims WHERE watch_id = :watch AND rejected IS NULL
            AND misread IS NULL ORDER BY withdrawn IS NOT NULL, first_seen DESC, id DESC LIMIT :most))"""


def _point(row: Row, shown: Mapping[str, str]) -> Point:
    return Point(
        claim_id=row["id"],
        said=date.fromisoformat(row["said"]),
        window=window_from(row["earliest"], row["latest"]),
        stance=Stance(row["stance"]),
        event=Event(row["event"]),
        site=row["domain"],
        site_kind=row["kind"],
        voice=shown[row["attributed_to"]] if row["attributed_to"] else str(row["domain"]),
        quote=row["quote"],
        url=row["url"],
        until=date.fromisoformat(row["withdrawn"][:10]) if row["withdrawn"] else None,
        address=row["address"],
        copied=bool(row["copied"]),
    )


def passage_of(point: Point) -> Passage:
    """Return by what the voice of a claim is known: its credit, site and address; comparing texts takes too long for a chart."""
    return Passage(None if point.voice == point.site else point.voice, point.site, point.address or point.url)


def origins_of(points: Sequence[Point]) -> list[str]:
    """Name the origin of each claim, whatever event and side it is of: the voice of the first claim of its origin."""
    first: dict[Passage, Point] = {}
    for point in points:
        first.setdefault(passage_of(point), point)
    told = list(first)  # each once: a page has many claims
    named = {told[place]: first[told[group[0]]].voice for group in origins(told) for place in group}
    return [named[passage_of(point)] for point in points]


_ANSWERS: Final = """SELECT day, at, since, earliest, latest, low, high, opened_at, opened_earliest, opened_latest
    FROM answers WHERE watch_id = ? ORDER BY day"""


def _answers(db: Database, watch_id: int) -> tuple[Answered, ...]:
    """Return the answers by day; before one that moved on its day stands the first of that day."""
    listed = []
    for row in db.query(_ANSWERS, [watch_id]):
        day = date.fromisoformat(row["day"])
        low, high = (date.fromisoformat(row[side]) if row[side] else None for side in ("low", "high"))
        if row["opened_at"]:
            first = window_from(row["opened_earliest"], row["opened_latest"])
            listed.append(Answered(day, None, None, first, datetime.fromisoformat(row["opened_at"])))
        at = datetime.fromisoformat(row["since"] or row["at"])
        listed.append(Answered(day, low, high, window_from(row["earliest"], row["latest"]), at))
    return tuple(listed)


def _released(db: Database, watch: Row) -> date | None:
    if watch["out_on"]:
        return date.fromisoformat(watch["out_on"])
    return told_out(db, watch["slug"])
