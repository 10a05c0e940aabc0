"""How each site and each credited voice fared with the seasons that came out, one by one.

Each window that was given for a release is scored by the interval score (Winkler 1972; Gneiting and Raftery 2007, α = 0.2),
as a share of what the 730 days from the day of the claim would have scored: 0 is the very day, 1 no better than to say
nothing, more is worse. The mean over the claims is the score of the case.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean
from typing import Final

from sqlite_utils import Database

from store.forecasts.scores import interval_score
from store.model import Event, Stance, Window
from store.names import one_spelling
from store.rows import Row, window_from
from store.timeline import SAID, Point, came_out

#: days from the claim on that who says nothing is held to have said; an open window ends so long after it begins
_REFERENCE: Final = 730

#: one absurd claim does not stand for all: no score is held worse
_WORST: Final = 5.0

_STANCES: Final = frozenset({Stance.CONFIRMED, Stance.EXPECTED, Stance.DENIED})


@dataclass(frozen=True, slots=True)
class _Given:
    """A window that was given, or denied, for a release, and when it was first said."""

    said: date
    window: Window
    stance: Stance


@dataclass(frozen=True, slots=True)
class Case:
    """How one site or voice fared with one season: windows and how *early* they were given in days, None for no *score*."""

    kind: str
    hits: int
    misses: int
    widths: tuple[int, ...]
    early: tuple[int, ...]
    score: float | None


#: whether somebody is a voice that sites credit, and the name, which else is the site's
Who = tuple[bool, str]


@dataclass(frozen=True, slots=True)
class Season:
    """A watch that came out, with the newest of its claims and changes, by which it shows whether something is new."""

    slug: str
    released: date
    newest_claim: int | None
    newest_change: str | None


def seasons_out(db: Database) -> list[Season]:
    """List the watches that the user called out, or of which a release was found."""
    sql = """SELECT slug, (SELECT max(id) FROM claims WHERE watch_id = watches.id),
            (SELECT max(at) FROM changes WHERE watch_id = watches.id)
        FROM watches WHERE out_on IS NOT NULL OR id IN (SELECT watch_id FROM changes WHERE kind = 'released')
        ORDER BY slug"""
    found = [(row, came_out(db, row[0])) for row in db.execute(sql).fetchall()]
    return [Season(slug, released, claim, change) for (slug, claim, change), released in found if released]


def cases_of(db: Database, season: Season) -> dict[Who, Case]:
    """Return how each site and voice fared with a season, by what was said before it came, each window once."""
    given: dict[Who, list[_Given]] = {}
    kinds: dict[Who, str] = {}
    for row in _once(db.query(_GIVEN, {"watch": season.slug, "released": season.released.isoformat()})):
        window = window_from(row["earliest"], row["latest"])
        assert window is not None
        one = _Given(date.fromisoformat(row["said"]), window, Stance(row["stance"]))
        given.setdefault((False, row["domain"]), []).append(one)
        kinds.setdefault((False, row["domain"]), row["kind"])
        if row["voice"] != row["domain"]:
            given.setdefault((True, row["voice"]), []).append(one)
    # a voice has no kind of its own; it is held to be as good as a newspaper
    return {who: _case(kinds.get(who, "news"), some, season.released) for who, some in given.items()}


def _once(rows: Iterable[Row]) -> list[Row]:
    """Return the windows with each voice in one spelling, each window once: as it was said first."""
    found = list(rows)
    shown = one_spelling(row["voice"] for row in found)
    first: dict[tuple[str | None, ...], Row] = {}
    for row in sorted(found, key=lambda row: str(row["said"])):
        said = shown[row["voice"]], *(row[name] for name in ("domain", "stance", "earliest", "latest"))
        first.setdefault(said, {**row, "voice": said[0]})
    return list(first.values())


_GIVEN: Final = f"""
    SELECT domain, kind, voice, stance, earliest, latest, min(said) AS said FROM (
        SELECT sites.domain, sites.kind, ifnull(nullif(claims.attributed_to, ''), sites.domain) AS voice, claims.stance,
            claims.earliest, claims.latest, {SAID} AS said
        FROM claims JOIN editions ON editions.id = claims.edition_id JOIN pages ON pages.id = claims.page_id
        JOIN sites ON sites.id = pages.site_id
        WHERE claims.watch_id = (SELECT id FROM watches WHERE slug = :watch) AND claims.event = 'release'
            AND claims.stance IN ('confirmed', 'expected', 'denied') AND claims.edtf IS NOT NULL
            AND claims.rejected IS NULL AND claims.misread IS NULL AND sites.muted IS NULL)
    WHERE said < :released GROUP BY domain, voice, stance, earliest, latest"""


def _case(kind: str, given: Sequence[_Given], released: date) -> Case:
    hits = sum(_is_hit(one, released) for one in given)
    widths = tuple(length for one in given if (length := _width(one)) is not None)
    early = tuple((released - one.said).days for one in given)
    return Case(kind, hits, len(given) - hits, widths, early, _case_score(given, released))


def case_scores(points: Iterable[Point], released: date) -> list[float]:
    """Return the score of what *points* say of a season that came out on that day: one, or none where none gives a window."""
    first: dict[tuple[str, str, Stance, Window], _Given] = {}
    for point in points:
        if point.event is Event.RELEASE and point.stance in _STANCES and point.window and point.said < released:
            one = _Given(point.said, point.window, point.stance)
            first.setdefault((point.site, point.voice, point.stance, point.window), one)
    score = _case_score([*first.values()], released)
    return [] if score is None else [score]


def _case_score(given: Sequence[_Given], released: date) -> float | None:
    """Return the mean score of the windows given for one season; None where all was denied."""
    dated = [one for one in given if one.stance is not Stance.DENIED]
    return fmean([_score(one, released) for one in dated]) if dated else None


def _score(one: _Given, released: date) -> float:
    first, last = one.window.earliest, one.window.latest
    low = max(first or one.said, min(one.said, last or one.said))
    high = last or low + timedelta(_REFERENCE)
    nothing_said = interval_score(one.said, one.said + timedelta(_REFERENCE), released)
    return min(_WORST, interval_score(low, high, released) / nothing_said)


def _is_hit(one: _Given, released: date) -> bool:
    first, last = one.window.earliest, one.window.latest
    within = (first is None or first <= released) and (last is None or released <= last)
    return within != (one.stance is Stance.DENIED)


def _width(one: _Given) -> int | None:
    first, last = one.window.earliest, one.window.latest
    return None if one.stance is Stance.DENIED or first is None or last is None else (last - first).days + 1
