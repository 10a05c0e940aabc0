"""Whether somebody says already what a page says anew: a further voice corroborates, a copy is no news.

A date, a denial or a cancellation that comes where the page said nothing is held against what stands on other pages,
about the same event, as surely, in a window that lies within. Nobody says it: it is new. Pages of other origins say it:
`corroborated`. A page of the same origin says it (`store.origins`): a copy, which is kept and told to nobody. Officials
who each confirm another window of one event are `contradicted`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlite_utils import Database

from store.model import Change, ChangeKind, Claim, Stance
from store.origins import Passage, origins, same_origin, ties
from store.rows import Row, claim_from
from store.texts import blocks_of

#: what comes out of nothing, and may have been said by others
_OUT_OF_NOTHING: Final = frozenset({ChangeKind.NEW, ChangeKind.DENIED, ChangeKind.CANCELLED})

#: no more others are compared than so many, the first to say it
_AT_MOST: Final = 50


@dataclass(frozen=True, slots=True)
class Noted:
    """A change with the numbers of its claims in the store."""

    change: Change
    before_id: int | None = None
    after_id: int | None = None


def weigh(db: Database, page_id: int, noted: Noted, *, at: str | None = None) -> tuple[Noted, str | None]:
    """Return a change of this page as what it is beside all other pages, and why nobody is told of it (or None).

    *at* is when it was, where that is past: what other pages said then counts.
    """
    change, said = noted.change, noted.change.after
    if said is None or change.before is not None or change.kind not in _OUT_OF_NOTHING:
        return noted, None
    others = _others(db, page_id, noted.after_id, at)
    if against := _officials_against(db, page_id, said, others):
        return _beside(noted, ChangeKind.CONTRADICTED, against), None
    sayers = [row for row in others if _says(claim_from(row), said)]
    if not sayers:
        return noted, None
    ours = passage_of(db, page_id, said)
    if any(same_origin(ours, passage_of(db, row["page_id"], claim_from(row))) for row in sayers[:_AT_MOST]):
        return noted, "copy"
    return _beside(noted, ChangeKind.CORROBORATED, sayers[0]), None


def is_muted(db: Database, page_id: int) -> bool:
    """Whether the user muted the site of this page."""
    sql = "SELECT 1 FROM pages JOIN sites ON sites.id = pages.site_id WHERE pages.id = ? AND muted IS NOT NULL"
    return db.execute(sql, [page_id]).fetchone() is not None


def passage_of(db: Database, page_id: int, claim: Claim) -> Passage:
    """Return what stands around a claim on its page as it is now, with the page's site and canonical address."""
    sql = """SELECT sites.domain, pages.url, editions.canonical, editions.id FROM pages
        JOIN sites ON sites.id = pages.site_id LEFT JOIN editions ON editions.id = pages.edition_id WHERE pages.id = ?"""
    domain, url, canonical, edition = db.execute(sql, [page_id]).fetchone()
    texts = tuple(block.text for block in blocks_of(db, edition))
    return Passage.around(claim.quote, texts, credit=claim.attributed_to, site=domain, address=canonical or url)


def _others(db: Database, page_id: int, claim_id: int | None, at: str | None) -> Sequence[Row]:
    """List the claims of other pages that count and are about the event of this one, the first to say it first."""
    standing = "claims.withdrawn IS NULL"
    if at is not None:
        standing = "claims.first_seen <= :at AND ifnull(claims.withdrawn, '~') > :at AND claims.misread IS NULL"
    return list(
        db.query(
            f"""SELECT claims.*, sites.kind AS site_kind FROM claims
            JOIN claims AS this ON this.id = :claim AND this.watch_id = claims.watch_id AND this.event = claims.event
            JOIN pages ON pages.id = claims.page_id JOIN sites ON sites.id = pages.site_id
            WHERE claims.page_id != :page AND {standing} AND claims.rejected IS NULL AND sites.muted IS NULL
            ORDER BY {"claims.id" if at is None else "claims.first_seen, claims.id"}""",
            {"claim": claim_id, "page": page_id, "at": at},
        )
    )


def _says(known: Claim, said: Claim) -> bool:
    """Whether *known* says at least as much as *said*: as surely, in the same window or one within a closed one."""
    as_sure = known.stance is said.stance or (known.stance is Stance.CONFIRMED and said.stance is Stance.EXPECTED)
    if not as_sure or known.window == said.window:
        return as_sure
    closed = said.window is not None and said.window.earliest is not None and said.window.latest is not None
    return bool(closed and known.window and said.window and said.window.contains(known.window))


def _officials_against(db: Database, page_id: int, said: Claim, others: Sequence[Row]) -> Row | None:
    """Return the first official claim of another window where this page is official too and confirms its own."""
    official = "SELECT sites.kind = 'official' FROM pages JOIN sites ON sites.id = pages.site_id WHERE pages.id = ?"
    if said.stance is not Stance.CONFIRMED or not db.execute(official, [page_id]).fetchone()[0]:
        return None
    rows = [row for row in others if row["site_kind"] == "official" and row["stance"] == Stance.CONFIRMED]
    windows = [(row, claim_from(row).window) for row in rows]
    against = [row for row, window in windows if window and said.window and not window.overlaps(said.window)]
    return against[0] if against and len(against) == len(rows) else None


def _beside(noted: Noted, kind: ChangeKind, row: Row) -> Noted:
    change = replace(noted.change, kind=kind, before=claim_from(row))
    return replace(noted, change=change, before_id=row["id"])


def statements(db: Database, watch: str | None = None, like: int | None = None) -> list[dict[str, Any]]:
    """List what is claimed now, each statement once with the origins behind it, the most origins first.

    With *like* it is the statement alone that the claim of this number makes. A statement has watch, event, earliest, latest, edtf, stance and *origins*: a list of lists of claims (as dicts with
    id, page, site, attributed_to, quote and first_seen), the first sayer of each origin first; *ties* has for each origin what
    makes its claims one voice, "" where there is but one.
    """
    said: dict[tuple[Any, ...], list[Row]] = {}
    for row in db.query(_COUNTED if like is None else _COUNTED_LIKE, {"watch": watch, "like": like}):
        said.setdefault(tuple(row[column] for column in _STATEMENT), []).append(row)
    listed = []
    for statement, rows in said.items():
        passages = [passage_of(db, row["page_id"], claim_from(row)) for row in rows]
        found = origins(passages)
        groups = [[{name: rows[place][name] for name in _SAYER} for place in group] for group in found]
        why = [ties([passages[place] for place in group]) for group in found]
        listed.append({**dict(zip(_STATEMENT, statement, strict=True)), "origins": groups, "ties": why})
    return sorted(listed, key=lambda one: (one["watch"], -len(one["origins"])))


_STATEMENT: Final = ("watch", "event", "earliest", "latest", "edtf", "stance")
_SAYER: Final = ("id", "page", "site", "attributed_to", "quote", "first_seen")

_COUNTED: Final = """
    SELECT claims.*, counted.watch, counted.page, counted.site FROM current_claims AS counted
    JOIN claims ON claims.id = counted.id WHERE :watch IS NULL OR counted.watch = :watch ORDER BY claims.id"""

_COUNTED_LIKE: Final = """
    SELECT claims.*, counted.watch, counted.page, counted.site FROM claims AS this
    JOIN claims ON claims.watch_id = this.watch_id AND claims.event = this.event AND claims.stance = this.stance
        AND claims.earliest IS this.earliest AND claims.latest IS this.latest
    JOIN current_claims AS counted ON counted.id = claims.id
    WHERE this.id = :like AND (:watch IS NULL OR counted.watch = :watch) ORDER BY claims.id"""
