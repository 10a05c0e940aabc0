"""Whom a change is owed to: a due delivery for each target that wants to hear of it, written with the change itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from store.differ import is_news
from store.model import Change, ChangeKind, Stance

if TYPE_CHECKING:
    from sqlite_utils import Database  # takes a third of a second to import, which readers of targets should not pay


@dataclass(frozen=True, slots=True)
class Target:
    """Where messages go, by its name in the configuration, and what it wants to hear of; never its address.

    It wants changes of the kinds *on*, and of those that are about a watch or a page only what passes its other filters:
    *watches* by slug, *stances* of what is said now, *languages* of the page (``en``). An empty filter lets all pass,
    and so does a page that does not say its language.
    """

    name: str
    on: frozenset[ChangeKind]
    watches: frozenset[str] = frozenset()
    stances: frozenset[Stance] = frozenset()
    languages: frozenset[str] = frozenset()


def owe(db: "Database", change_id: int, change: Change, targets: Sequence[Target]) -> int:
    """Write a due delivery for each target that wants to hear of *change*, and that this is decided; return how many.

    A change that is quiet (a copy, a page that flaps, a muted site) is owed to nobody.
    """
    quiet, watch, language = db.execute(
        """SELECT changes.quiet, watches.slug, editions.language FROM changes
        LEFT JOIN watches ON watches.id = changes.watch_id LEFT JOIN pages ON pages.id = changes.page_id
        LEFT JOIN editions ON editions.id = pages.edition_id WHERE changes.id = ?""",
        [change_id],
    ).fetchone()
    told = quiet is None and is_news(change)
    names = [target.name for target in targets if wants(target, change, watch=watch, language=language)] if told else []
    db.table("deliveries").insert_all({"change_id": change_id, "target": name} for name in names)
    db.execute("UPDATE changes SET owed = ? WHERE id = ?", [len(names), change_id])
    return len(names)


def wants(target: Target, change: Change, *, watch: str | None = None, language: str | None = None) -> bool:
    """Whether the target asked for this: a change of that kind, about *watch*, on a page in *language*.

    A date that gave way to "no date yet" has moved away as much as it went.
    """
    moved_away = change.kind is ChangeKind.WITHDRAWN and change.after is not None
    kinds = {change.kind, ChangeKind.MOVED} if moved_away else {change.kind}
    said = change.after or change.before
    return (
        bool(kinds & target.on)
        and _passes(target.watches, watch)
        and _passes(target.stances, said.stance if said else None)
        and _passes(target.languages, language and language.partition("-")[0].casefold())
    )


def _passes(wanted: frozenset[Any], value: str | None) -> bool:
    return not wanted or value is None or value in wanted
