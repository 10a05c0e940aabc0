"""What each page shows: from the store and what was asked to a template and its values. No page writes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Final

from sqlite_utils import Database

from store.answer import Answer, Status
from store.model import ChangeKind
from store.rows import Row, window_from
from store.searching import named_watches
from store.web import rows
from store.web.near import is_known, meant
from store.web.phrases import path_part
from store.web.recalled import MEMORY, answer_on, picture_of, records_of
from store.web.visits import Visit, visit

#: where the pages are
BASE: Final = "/-/seasonwatch"

#: watches that a search names
_WATCHES: Final = 12


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
    listed = rows.cards(db, asked.page)
    if asked.page > 1 and not listed.rows:
        return _beyond()
    today = asked.now.date()
    this = visit(asked.seen, newest=rows.newest_change(db), now=asked.now)
    news = rows.changes(db, after=this.known, loud=True, size=6)
    cards = [
        {
            **row,
            "answer": rows.kept_answer(db, row, today) or answer_on(db, row["slug"], today),
            "picture": picture_of(db, row, today),
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


def _is_out(answer: Answer | Row) -> bool:
    status = answer.status if isinstance(answer, Answer) else answer["status"]
    return bool(status == Status.RELEASED)


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
    stray = bool(slug) and not is_known(db, slug)
    strange = {"stray": stray, "near": meant(db, slug) if stray else []}
    choices = {"watches": rows.names(db), "kinds": [str(one) for one in ChangeKind]}
    return Shown(
        "changes.html",
        {"found": found, "chosen": chosen, "told": told, "wrong": wrong, "asked": asked.query, **choices, **strange},
    )


def sites(db: Database, asked: Asked) -> Shown:
    """Show who publishes, those that say the most first, and where it looks for them."""
    day = asked.now.date()
    found = MEMORY.recall(db, day, ("sites", asked.page), lambda: rows.sites(db, asked.page))
    if asked.page > 1 and not found.rows:
        return _beyond()
    sources = rows.sources(db) if asked.page == 1 else []
    known = records_of(db, day)
    values = {"found": found, "page": asked.page, "sources": sources}
    values["records"] = {row["domain"]: known.get((False, row["domain"])) for row in found.rows}
    return Shown("sites.html", values)


def site(db: Database, asked: Asked) -> Shown:
    """Show a site: how it fared, its pages, and what changed on them."""
    found = rows.site(db, asked.part)
    if found is None:
        return missing("No such site", "No page of that site was ever read.")
    listed = rows.pages_of(db, found["id"], asked.page)
    if asked.page > 1 and not listed.rows:
        return _beyond()
    values = {
        "site": found,
        "record": records_of(db, asked.now.date()).get((False, asked.part)),
        "sayings": rows.sayings(db, found["id"]),
        "pages": listed,
        "page": asked.page,
        "changes": rows.changes(db, site=asked.part, size=12),
    }
    return Shown("site.html", values)


def search(db: Database, asked: Asked) -> Shown:
    """Show the watches that go by the words asked for, and the claims whose quote, headline or watch has them."""
    words = asked.query.get("q", "").strip()[:200]
    found = rows.search(db, words)
    watches = named_watches(db, words, limit=_WATCHES)
    titles = rows.titles(db, [row["watch"] for row in found.rows])
    listed = [
        {**row, "title": titles[row["watch"]], "window": window_from(row["earliest"], row["latest"])}
        for row in found.rows
    ]
    return Shown("search.html", {"sought": words, "watches": watches, "found": replace(found, rows=listed)})


def missing(title: str, words: str, near: Sequence[Row] = ()) -> Shown:
    """Show that there is no such thing, and where to go on: perhaps to watches that may be meant, *near* what was asked for."""
    return Shown("missing.html", {"title": title, "words": words, "near": near}, status=404)


def _beyond() -> Shown:
    return missing("No such page", "The list is not as long as that.")


def unreadable(reason: str) -> Shown:
    """Show that SQLite refuses, as it does where the store is of an older version."""
    words = f"SQLite says: {reason}. If another version of seasonwatch wrote it, use it once with the one at hand."
    return Shown("missing.html", {"title": "The store could not be read", "words": words}, status=503)


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
