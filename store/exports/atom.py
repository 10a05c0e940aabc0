"""What changed, as an Atom feed (RFC 4287), written by `feedgen`: all of it or of one watch, the latest first.

An entry keeps its id for ever: it is made of the change's number and time. What pages say is text in it, never markup.
"""

from datetime import datetime
from html import escape
from itertools import islice
from typing import Any, Final
from urllib.parse import quote

from feedgen.feed import FeedGenerator  # type: ignore[import-untyped] # it has no types
from sqlite_utils import Database

from store import queries
from store.errors import StoreError
from store.exports.links import is_web
from store.messages import headline, name
from store.model import Change, ChangeKind
from store.rows import claim_from, watch_from
from store.wording import plain

#: the latest changes that a feed has
LATEST: Final = 100

#: nobody can own this name, so that no other's ids are the same
_TAG: Final = "tag:seasonwatch.invalid,2026:"

#: the feed of a store in which nothing happened yet is as old as this
_BEFORE_ALL: Final = "2026-01-01T00:00:00Z"


def feed(db: Database, watch: str | None = None, base_url: str | None = None) -> bytes:
    """Return the feed of what changed, of the *watch* of this slug or of all: what is told, so no copies of what is known.

    *base_url* is where the store is shown in a browser: entries link there, else to the page that changed. Raises
    StoreError where the store does not know the watch.
    """
    titles = {row["slug"]: name(watch_from(row)) for row in db.query("SELECT * FROM watches")}
    if watch is not None and watch not in titles:
        raise StoreError(f"the store knows no watch {plain(watch)}")
    told = (row for row in queries.changes(db, watch, limit=10 * LATEST) if row["watch"] and not row["quiet"])
    rows = list(islice(told, LATEST))
    whole = FeedGenerator()
    whole.id(f"{_TAG}changes{f'/{quote(watch)}' if watch else ''}")
    whole.title(f"seasonwatch: {titles[watch] if watch else 'what changed'}")
    whole.author({"name": "seasonwatch"})
    whole.updated(max((row["at"] for row in rows), default=_BEFORE_ALL))
    whole.generator("seasonwatch")
    if base_url:
        page = f"{base_url.rstrip('/')}/{f'watch/{quote(watch)}' if watch else 'changes'}"
        whole.link(href=page, rel="alternate", type="text/html")
        own = f"{page}.atom"
        whole.link(href=own, rel="self", type="application/atom+xml")
    for row in rows:
        _add(whole, row, titles, base_url)
    return bytes(whole.atom_str(pretty=True))


def _add(whole: FeedGenerator, row: dict[str, Any], titles: dict[str, str], base_url: str | None) -> None:
    entry = whole.add_entry(order="append")
    at = datetime.fromisoformat(row["at"])
    entry.id(f"{_TAG}change/{row['id']}/{row['at']}")
    about = f"{titles[row['watch']]}: " if row["watch"] in titles else ""
    entry.title(f"{about}{_headline(row)}")
    entry.published(at)
    entry.updated(at)
    entry.category(term=row["kind"])
    if link := _link(row, base_url):
        entry.link(href=link, rel="alternate")
    entry.content(_content(row), type="html")


def _headline(row: dict[str, Any]) -> str:
    before, after = (_claim(row[side]) if row[side] else None for side in ("before", "after"))
    return headline(Change(ChangeKind(row["kind"]), before, after), row["detail"])


def _claim(row: dict[str, Any]) -> Any:
    return claim_from({**row, "relative": 0, "reasons": "[]"})


def _content(row: dict[str, Any]) -> str:
    """Write an entry's text as HTML in which all that a page says is escaped."""
    claim = row["after"] or row["before"]
    parts = [_headline(row)]
    if claim:
        credit = f", crediting {plain(claim['attributed_to'])}" if claim["attributed_to"] else ""
        parts.append(f"{plain(claim['site'])}{credit}: “{plain(claim['quote'])}”")
    told = "".join(f"<p>{escape(part)}</p>" for part in parts)
    if not row["page"]:
        return told
    shown = escape(plain(row["page"], 2_000))
    link = f'<a rel="nofollow noopener noreferrer" href="{escape(row["page"])}">{shown}</a>'
    return f"{told}<p>{link if is_web(row['page']) else shown}</p>"


def _link(row: dict[str, Any], base_url: str | None) -> str | None:
    if base_url:
        return f"{base_url.rstrip('/')}/changes#change-{row['id']}"
    return row["page"] if row["page"] and is_web(row["page"]) else None
