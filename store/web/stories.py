"""The story of one claim and of one page, as `why` and `history` tell them on the command line."""

from typing import Final

from sqlite_utils import Database

from store.errors import StoreError
from store.history import claim_story, page_history
from store.model import Change, ChangeKind
from store.queries import Json
from store.rows import claim_from_json, window_from
from store.web import rows
from store.web.pages import Asked, Shown, missing

#: a page has so many of its editions and changes here at the most, the newest; the command tells all
_MOST: Final = 60


def claim(db: Database, asked: Asked) -> Shown:
    """Show what made a claim what it is: words and rules, its page, whom it credits, who else says so, what became of it."""
    try:
        told = claim_story(db, int(asked.part))
    except StoreError:
        return missing("No such claim", "Claims have numbers, which the lists of claims show.")
    title = rows.titles(db, [told["watch"]])[told["watch"]]
    window = window_from(told["earliest"], told["latest"])
    values = {"told": told, "title": title, "window": window, "changes": [_change(one, {}) for one in told["changes"]]}
    return Shown("claim.html", values)


def page(db: Database, asked: Asked) -> Shown:
    """Show what a page claimed over time: its editions, and with each what it took up, moved and dropped."""
    url = asked.query.get("url", "").strip()[:4000]
    try:
        told = page_history(db, url)
    except StoreError as error:
        return missing("No such page", f"{error}." if url else "An address of a page is asked for, or a part of one.")
    titles = rows.titles(db, sorted({one["watch"] for one in (*told["claims"], *told["changes"]) if one["watch"]}))
    happened = [(one["seen"], 0, {"edition": one}) for one in told["editions"]]
    happened += [(one["at"], 1, {"change": _change(one, titles)}) for one in told["changes"]]
    happened.sort(key=lambda one: one[:2], reverse=True)
    steps = [{"at": at, **what} for at, _, what in happened]
    standing = [
        {**one, "window": window_from(one["earliest"], one["latest"])} for one in told["claims"] if not one["withdrawn"]
    ]
    values = {"told": told, "titles": titles, "standing": standing, "steps": steps[:_MOST], "more": len(steps) - _MOST}
    return Shown("page.html", values)


def _change(row: Json, titles: dict[str, str]) -> Json:
    """Return a change as the templates show it, from the shape of `--json`; *titles* are those of watches by slug."""
    before, after = (claim_from_json(row[side]) if row[side] else None for side in ("before", "after"))
    change = Change(ChangeKind(row["kind"]), before, after)
    return {**row, "change": change, "title": titles.get(row["watch"], ""), "season": None}
