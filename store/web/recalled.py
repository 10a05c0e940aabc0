"""What several pages need and what takes a while to work out, recalled until the store is written to."""

from datetime import date
from functools import partial
from typing import Final

from sqlite_utils import Database

from store.answer import Answer
from store.answering import answer_of
from store.groups import Group, grouped
from store.picture import chart, small
from store.records import Kept, Named, by_name, records
from store.rows import Row
from store.timeline import SHOWN, Timeline, timeline
from store.web import rows
from store.web.memory import Drawings, Memory

MEMORY: Final = Memory()

#: where a claim is on its watch's page, wherever it is listed there
_CLAIM: Final = "?claim={0}#claim-{0}"


def records_of(db: Database, day: date) -> Named:
    """Return the records of all sites and voices as of *day*."""
    return MEMORY.recall(db, day, "records", lambda: by_name(records(db, day=day, kept=MEMORY.lasting(db, Kept))))


def records_before(db: Database, day: date, slug: str) -> Named:
    """Return the records as of *day* without the season of the watch of this slug, to stand beside its answer."""

    def found() -> Named:
        return by_name(records(db, day=day, kept=MEMORY.lasting(db, Kept), without=slug))

    return MEMORY.recall(db, day, ("records", slug), found)


def answer_on(db: Database, slug: str, day: date) -> Answer:
    """Return the answer for the watch of this slug as of *day*."""
    known = records_of(db, day)
    return MEMORY.recall(db, day, ("answer", slug), lambda: answer_of(db, slug, day, [*known.values()]))


def timeline_of(db: Database, slug: str, day: date) -> Timeline:
    """Return the timeline of the watch of this slug, cut to what a page shows; raise StoreError where there is none."""
    return MEMORY.recall(db, day, ("timeline", slug), lambda: timeline(db, slug, today=day, most=SHOWN))


def groups_of(db: Database, shown: Timeline, found: Answer) -> list[Group]:
    """Return the claims of a timeline by where they stand to the answer *found* for its day, and by voice."""
    name = ("groups", shown.slug)
    return MEMORY.recall(db, shown.today, name, lambda: grouped(shown.points, found, shown.today))


def chart_of(db: Database, shown: Timeline, width: int) -> str:
    """Return the large timeline, so wide, with marks that lead to claims."""
    name = ("chart", shown.slug, width)
    made = MEMORY.lasting(db, Drawings)
    draw = partial(chart, shown, width=width, links=_CLAIM)
    return MEMORY.recall(db, shown.today, name, lambda: made.drawn(name, shown, draw))


def picture_of(db: Database, watch: Row, day: date) -> str:
    """Return the small timeline of a watch (a row with id, slug, title, season and out_on)."""

    def draw() -> str:
        shown = rows.glance(db, watch, day)
        return MEMORY.lasting(db, Drawings).drawn(name, shown, partial(small, shown))

    name = ("picture", watch["slug"])
    return MEMORY.recall(db, day, name, draw)
