"""What each page shows: from the store and what was asked to a template and its values. No page writes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Final

from sqlite_utils import Database

from store.answer import Answer, Status
from store.answering import answer_of, circumstances
from store.errors import StoreError
from store.model import ChangeKind, Event
from store.moves import moved
from store.picture import chart, drawn_points, small
from store.records import Record, records
from store.rows import Row, window_from
from store.timeline import SHOWN, Answered, Timeline, timeline
from store.web import rows
from store.web.groups import Group, cut, grouped, shares, stood
from store.web.memory import Memory
from store.web.phrases import path_part
from store.web.visits import Visit, visit

#: where the pages are
BASE: Final = "/-/seasonwatch"

#: claims on one page of a watch's
_CLAIMS: Final = 150

#: where a claim is on its watch's page, wherever it is listed there
_CLAIM: Final = "?claim={0}#claim-{0}"

#: widths for which the large timeline is drawn: a desk's and a telephone's
_WIDE, _NARROW = 900, 380


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks for: the *part* of the path that names a thing, the *query*, and what time it is *now*.

    *seen* is the cookie of earlier visits, *base* the whole address of our front page.
    """

    part: str
    query: Mapping[str, str]
    now: datetime
    seen: str | None = None
    base: str = ""

    @property
    def page(self) -> int:
        """Return the number of the page, 1 where none was asked for or it is no sensible one."""
        text = self.query.get("page", "")
        return min(max(int(text), 1), 100_000) if text.isascii() and text.isdigit() and len(text) < 7 else 1

    def number(self, name: str) -> int | None:
        """Return the number asked for under this name; None where there is none."""
        text = self.query.get(name, "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


@dataclass(frozen=True, slots=True)
class Shown:
    """A page: its template, the values for it, its status, and the visit that it is part of where it keeps one."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    visit: Visit | None = None


def front(db: Database, asked: Asked) -> Shown:
    """Show the watches as cards, and what changed since somebody last looked."""
    today = asked.now.date()
    this = visit(asked.seen, newest=rows.newest_change(db), now=asked.now)
    listed = rows.cards(db, asked.page)
    news = rows.changes(db, after=this.known, loud=True, size=6)
    cards = [
        {
            **row,
            "answer": rows.kept_answer(db, row, today) or _answer(db, row["slug"], today),
            "picture": _picture(db, row, today),
            "last": next(iter(rows.changes(db, watch=row["slug"], loud=True, size=1).rows), None),
        }
        for row in listed.rows
    ]
    over = [card for card in cards if _is_out(card["answer"])]
    values = {
        "cards": [card for card in cards if card not in over],
        "over": over,
        "more": listed.more,
        "page": asked.page,
        "news": news,
        "known": this.known,
    }
    counts = {"count": rows.count_of_watches(db), "run": rows.last_run(db), "first": asked.seen is None}
    return Shown("front.html", {**values, **counts}, visit=this)


def watch(db: Database, asked: Asked) -> Shown:
    """Show a watch: its answer and why, the timeline, the claims by origin, and what changed."""
    today = asked.now.date()
    try:
        drawn = timeline(db, asked.part, today=today, most=SHOWN)
    except StoreError:
        near = rows.names(db, like=asked.part)
        return missing("No such watch", "It is not on the watch list. Perhaps it goes by another name now?", near)
    answer = _answer(db, asked.part, today)
    pages = cut(grouped(drawn.points, answer, today), _CLAIMS)
    page = _page_with(pages, asked.number("claim")) or min(asked.page, max(len(pages), 1))
    out = drawn.released or _out(answer)
    drawn = replace(drawn, answers=(*drawn.answers, _answered(answer, today)), released=out)
    values = {
        "watch": drawn,
        "answer": answer,
        "shares": shares(answer),
        "steps": moved(drawn.answers),
        "removed": rows.removed(db, asked.part),
        "about": circumstances(db, asked.part),
        "wide": _chart(db, drawn, _WIDE),
        "narrow": _chart(db, drawn, _NARROW),
        "table": drawn_points(drawn, _WIDE)[::-1],
        "stood": stood(pages[page - 1] if pages else [], asked.number("claim")),
        "count": len(drawn.points),
        "total": rows.count_of_claims(db, asked.part) if len(drawn.points) == SHOWN else len(drawn.points),
        "page": page,
        "more": page < len(pages),
        "changes": rows.changes(db, watch=asked.part, event=Event.RELEASE, loud=True, size=12),
        "chosen": asked.number("claim"),
        "run": rows.last_run(db),
    }
    return Shown("watch.html", values)


def _is_out(answer: Answer | Row) -> bool:
    status = answer.status if isinstance(answer, Answer) else answer["status"]
    return bool(status == Status.RELEASED)


def _out(answer: Answer) -> date | None:
    """Return the day on which it came out by the answer; None where it did not, or on a day that nobody knows."""
    return answer.window.latest if answer.status is Status.RELEASED and answer.window else None


def _answered(answer: Answer, day: date) -> Answered:
    between = answer.range80
    low, high = (between.earliest, between.latest) if between else (None, None)
    return Answered(day, low, high, answer.window)


def changes(db: Database, asked: Asked) -> Shown:
    """Show all changes, the newest first, filtered as asked: by watch, kind and the day since."""
    kind, since, slug = asked.query.get("kind", ""), _day(asked.query.get("since", "")), asked.query.get("watch", "")
    known = kind in set(ChangeKind)
    found = rows.changes(
        db, watch=slug or None, kind=ChangeKind(kind) if known else None, since=since, before=asked.number("before")
    )
    wrong = [
        name
        for name, good in (("kind", not kind or known), ("since", since or not asked.query.get("since")))
        if not good
    ]
    chosen = {"watch": slug, "kind": kind if known else "", "since": since.isoformat() if since else ""}
    told = rows.told(db, [row["id"] for row in found.rows])
    choices = {"watches": rows.names(db), "kinds": [str(one) for one in ChangeKind]}
    return Shown(
        "changes.html",
        {"found": found, "chosen": chosen, "told": told, "wrong": wrong, "asked": asked.query, **choices},
    )


def sites(db: Database, asked: Asked) -> Shown:
    """Show who publishes, those that say the most first, and where it looks for them."""
    day = asked.now.date()
    found = _MEMORY.recall(db, day, ("sites", asked.page), lambda: rows.sites(db, asked.page))
    sources = rows.sources(db) if asked.page == 1 else []
    values = {"found": found, "page": asked.page, "records": _records(db, day), "sources": sources}
    return Shown("sites.html", values)


def site(db: Database, asked: Asked) -> Shown:
    """Show a site: how it fared, its pages, and what changed on them."""
    found = rows.site(db, asked.part)
    if found is None:
        return missing("No such site", "No page of that site was ever read.")
    values = {
        "site": found,
        "record": _records(db, asked.now.date()).get(asked.part),
        "sayings": rows.sayings(db, found["id"]),
        "pages": rows.pages_of(db, found["id"], asked.page),
        "page": asked.page,
        "changes": rows.changes(db, site=asked.part, size=12),
    }
    return Shown("site.html", values)


def _records(db: Database, day: date) -> dict[str, Record]:
    """Return the records of all sites by domain."""
    return _MEMORY.recall(db, day, "records", lambda: {one.name: one for one in records(db, day=day) if not one.voice})


def _answer(db: Database, slug: str, day: date) -> Answer:
    return _MEMORY.recall(db, day, ("answer", slug), lambda: answer_of(db, slug, day))


def _chart(db: Database, drawn: Timeline, width: int) -> str:
    name = ("chart", drawn.slug, width)
    return _MEMORY.recall(db, drawn.today, name, lambda: chart(drawn, width=width, links=_CLAIM))


def _picture(db: Database, watch: Row, day: date) -> str:
    return _MEMORY.recall(db, day, ("picture", watch["slug"]), lambda: small(rows.glance(db, watch, day)))


_MEMORY: Final = Memory()


def search(db: Database, asked: Asked) -> Shown:
    """Show the claims whose quote, headline or watch has the words asked for."""
    words = asked.query.get("q", "").strip()[:200]
    found = rows.search(db, words)
    titles = rows.titles(db, [row["watch"] for row in found.rows])
    listed = [
        {**row, "title": titles[row["watch"]], "window": window_from(row["earliest"], row["latest"])}
        for row in found.rows
    ]
    return Shown("search.html", {"words": words, "found": replace(found, rows=listed)})


def missing(title: str, words: str, near: Sequence[Row] = ()) -> Shown:
    """Show that there is no such thing, and where to go on: perhaps to watches whose names are *near* what was asked for."""
    return Shown("missing.html", {"title": title, "words": words, "near": near}, status=404)


def unreadable(reason: str) -> Shown:
    """Show that SQLite refuses, as it does where the store is of an older version."""
    words = f"SQLite says: {reason}. If another version of seasonwatch wrote it, use it once with the one at hand."
    return Shown("missing.html", {"title": "The store could not be read", "words": words}, status=503)


def _page_with(pages: Sequence[Sequence[Group]], claim: int | None) -> int | None:
    """Return the number of the page that has a claim; None where none has."""
    return next((number for number, page in enumerate(pages, 1) if any(group.has(claim) for group in page)), None)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def watch_address(slug: str) -> str:
    """Return the path of a watch's page."""
    return f"{BASE}/watch/{path_part(slug)}"


def site_address(domain: str) -> str:
    """Return the path of a site's page."""
    return f"{BASE}/site/{path_part(domain)}"
