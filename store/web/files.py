"""What is there beside the pages, made for the asking: the timeline as a picture, calendars and feeds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

from store.errors import StoreError
from store.exports.atom import feed
from store.exports.ics import calendar
from store.picture import png, svg
from store.timeline import SHOWN, known, timeline
from store.web.pages import BASE, Asked


@dataclass(frozen=True, slots=True)
class Made:
    """A file: its *body*, the media type, and the HTTP status."""

    body: bytes
    kind: str
    status: int = 200


Make = Callable[[Database, Asked], Made]


def _svg(db: Database, asked: Asked) -> Made:
    drawn = timeline(db, asked.part, today=asked.now.date(), most=SHOWN)
    return Made(svg(drawn, dark="dark" in asked.query).encode(), "image/svg+xml; charset=utf-8")


def _png(db: Database, asked: Asked) -> Made:
    drawn = timeline(db, asked.part, today=asked.now.date(), most=SHOWN)
    return Made(png(drawn, dark="dark" in asked.query), "image/png")


def _calendar(db: Database, asked: Asked) -> Made:
    """Make the calendar of one watch or of all; with `?confirmed` without what is only expected."""
    drawn = [known(db, asked.part)] if asked.part else None
    sure = "confirmed" in asked.query
    made = calendar(db, drawn, today=asked.now.date(), confirmed=sure, base_url=asked.base)
    return Made(made, "text/calendar; charset=utf-8")


def _feed(db: Database, asked: Asked) -> Made:
    return Made(feed(db, asked.part or None, asked.base), "application/atom+xml; charset=utf-8")


def _or_nothing(make: Make) -> Make:
    def made(db: Database, asked: Asked) -> Made:
        try:
            return make(db, asked)
        except StoreError:
            return Made(b"no such watch\n", "text/plain; charset=utf-8", 404)

    return made


#: paths -> what makes the file there
FILES: Final[tuple[tuple[str, Make], ...]] = (
    (rf"^{BASE}/watch/(?P<part>[^/]+)\.svg$", _or_nothing(_svg)),
    (rf"^{BASE}/watch/(?P<part>[^/]+)\.png$", _or_nothing(_png)),
    (rf"^{BASE}/watch/(?P<part>[^/]+)\.ics$", _or_nothing(_calendar)),
    (rf"^{BASE}/watch/(?P<part>[^/]+)\.atom$", _or_nothing(_feed)),
    (rf"^{BASE}/calendar\.ics$", _calendar),
    (rf"^{BASE}/changes\.atom$", _feed),
)
