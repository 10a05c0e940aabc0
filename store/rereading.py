"""What a newer reader reads on the editions that are kept, against what an older one read there.

For each page the looks at it are gone through in their order, and the lives of its claims are worked out anew. A claim
that is found in neither the same days nor the same words is *new*; one that no kept text shows any more is *gone*, which
marks it as misread; one with another quote or credit is *changed*. What the user rejected stays rejected.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from sqlite_utils import Database

from store.differ import diff
from store.model import Article, Change, Claim
from store.owing import Target, owe
from store.rows import Row, claim_from, claim_row, stamp
from store.schema import writing
from store.standing import Key, Visit, insert_change, insert_claim, keep_first_windows, key_of, sentence_of
from store.texts import blocks_of
from store.voices import Noted, is_muted

#: why nobody is told of a change
REREAD: Final = "reread"

#: later than all times
_NEVER: Final = "~"


@dataclass(frozen=True, slots=True)
class Edition:
    """What a page said, and from when on."""

    edition_id: int
    at: str
    article: Article


@dataclass(frozen=True, slots=True)
class Difference:
    """A claim that reads otherwise: *before* None where it is new, *after* None where it is gone; *since* when it was said.

    *stands* says that it is said now.
    """

    watch: str
    page: str
    before: Claim | None
    after: Claim | None
    since: str
    stands: bool


@dataclass(slots=True)
class _Life:
    """The life of a claim as it is read now: its first sight, its last, and when it was no longer said."""

    claim: Claim
    edition_id: int
    first: str
    last: str
    end: str | None = None


def pages_to_reread(db: Database) -> list[int]:
    """List the pages of which text is kept."""
    return [page for (page,) in db.execute("SELECT DISTINCT page_id FROM editions WHERE pruned IS NULL ORDER BY 1")]


def editions_of(db: Database, page_id: int) -> tuple[Edition, ...]:
    """Return what the page said, look by look where it said something else; looks whose text was let go are left out."""
    rows = db.query(
        """SELECT editions.*, looks.at, pages.url FROM (
            SELECT edition_id, at FROM sightings WHERE page_id = :page
            UNION SELECT id, first_seen FROM editions WHERE page_id = :page
            UNION SELECT edition_id, last_changed FROM pages WHERE id = :page AND last_changed IS NOT NULL) AS looks
        JOIN editions ON editions.id = looks.edition_id JOIN pages ON pages.id = editions.page_id
        WHERE editions.pruned IS NULL ORDER BY looks.at""",
        {"page": page_id},
    )
    return tuple(Edition(row["id"], row["at"], _article(db, row)) for row in list(rows))


def differences(
    db: Database, page_id: int, read: Sequence[tuple[Edition, Mapping[str, Sequence[Claim]]]]
) -> list[Difference]:
    """Say how what is *read* on the page's editions, slug by slug, differs from what the store has."""
    return [one for work in _works(db, page_id, read) for one in work.differences()]


def apply(
    db: Database,
    page_id: int,
    read: Sequence[tuple[Edition, Mapping[str, Sequence[Claim]]]],
    *,
    at: datetime,
    targets: Sequence[Target] | None = None,
) -> list[Difference]:
    """Make what is *read* what the store has of the page, and return what differed.

    With *targets* they are owed what stands otherwise now; without, it is noted and told to nobody. Raises StoreError.
    """
    with writing(db):
        works = list(_works(db, page_id, read))
        found = [one for work in works for one in work.differences()]
        for work in works:
            work.apply(stamp(at), targets)
    return found


def _article(db: Database, row: Row) -> Article:
    names = ("headline", "published_from", "byline", "language", "canonical", "url")
    told: dict[str, Any] = {name: row[name] for name in names}
    for name in ("published", "modified"):
        told[name] = date.fromisoformat(row[name]) if row[name] else None
    return Article(blocks=blocks_of(db, row["id"]), **told)


def _works(
    db: Database, page_id: int, read: Sequence[tuple[Edition, Mapping[str, Sequence[Claim]]]]
) -> Iterator["_Work"]:
    """Yield for each watch on the list that the page speaks of, or ever did, what is to be compared."""
    spoken = {slug for _, claims in read for slug, said in claims.items() if said}
    sql = "SELECT * FROM claims WHERE page_id = ? AND watch_id = ? AND misread IS NULL ORDER BY first_seen, id"
    page = next(iter(db.query("SELECT * FROM pages WHERE id = ?", [page_id])))
    for watch in list(db.query("SELECT * FROM watches WHERE removed_at IS NULL ORDER BY id")):
        rows: list[Row] = list(db.query(sql, [page_id, watch["id"]]))
        if rows or watch["slug"] in spoken:
            looks = [(edition, claims.get(watch["slug"], ())) for edition, claims in read]
            yield _Work(db, page, watch, rows, _lives(looks, page), [edition.at for edition, _ in read])


def _lives(looks: Iterable[tuple[Edition, Sequence[Claim]]], page: Row) -> list[_Life]:
    """Work out the lives of a page's claims from what each look at it shows."""
    lives: list[_Life] = []
    living: dict[Key, _Life] = {}
    for edition, read in looks:
        said = keep_first_windows([life.claim for life in living.values()], read)
        claims = {key_of(claim): claim for claim in reversed(said)}
        for key in [key for key in living if key not in claims]:
            living.pop(key).end = edition.at
        for key, claim in claims.items():
            if key not in living:
                living[key] = _Life(claim, edition.edition_id, edition.at, edition.at)
                lives.append(living[key])
            living[key].last = edition.at
    for life in living.values():
        life.end = page["retired_at"]
        life.last = max(life.last, "" if life.end else page["last_fetched"] or "")
    return lives


@dataclass(frozen=True, slots=True)
class _Work:
    """What the store has of a page about one watch, and what is read there now."""

    db: Database
    page: Row
    watch: Row
    rows: list[Row]
    lives: list[_Life]
    looks: list[str]

    def differences(self) -> list[Difference]:
        new = [self._difference(None, life.claim, life.first, life.end) for life in self._new()]
        gone = [self._difference(claim_from(row), None, row["first_seen"], row["withdrawn"]) for row in self._gone()]
        changed = [
            self._difference(claim_from(row), life.claim, row["first_seen"], row["withdrawn"])
            for row, life in self._changed()
        ]
        return [*new, *gone, *changed]

    def apply(self, now: str, targets: Sequence[Target] | None) -> None:
        new, gone, changed = self._new(), self._gone(), list(self._changed())
        if not (new or gone or changed):
            return
        before = self._standing()
        rejected = self._rejected()
        for row in gone:
            self.db.table("claims").update(row["id"], {"misread": now, "withdrawn": row["withdrawn"] or now})
        for row, life in changed:
            self.db.table("claims").update(row["id"], claim_row(replace(life.claim, window=claim_from(row).window)))
        for life in new:
            visit = replace(self._visit(life.first), edition_id=life.edition_id)
            times = {"last_seen": life.last, "withdrawn": life.end}
            insert_claim(self.db, visit, life.claim, rejected=key_of(life.claim) in rejected, **times)
        self._note(before, self._standing(), now, targets)

    def _new(self) -> list[_Life]:
        return [life for life in self.lives if not any(_same(row, life) for row in self.rows)]

    def _gone(self) -> list[Row]:
        """Return the claims that no look shows, though one fell into their life."""
        return [
            row
            for row in self.rows
            if not any(_same(row, life) for life in self.lives)
            and any(row["first_seen"] <= look < (row["withdrawn"] or _NEVER) for look in self.looks)
        ]

    def _changed(self) -> Iterator[tuple[Row, _Life]]:
        for row in self.rows:
            life = next((life for life in self.lives if _same(row, life)), None)
            if life and (row["quote"], row["attributed_to"]) != (life.claim.quote, life.claim.attributed_to):
                yield row, life

    def _difference(self, before: Claim | None, after: Claim | None, since: str, end: str | None) -> Difference:
        return Difference(self.watch["slug"], self.page["url"], before, after, since, end is None)

    def _standing(self) -> dict[Key, Row]:
        sql = """SELECT * FROM claims WHERE page_id = ? AND watch_id = ? AND withdrawn IS NULL AND rejected IS NULL
            ORDER BY id"""
        return {key_of(claim_from(row)): row for row in self.db.query(sql, [self.page["id"], self.watch["id"]])}

    def _rejected(self) -> set[Key]:
        sql = "SELECT * FROM claims WHERE page_id = ? AND watch_id = ? AND rejected IS NOT NULL"
        return {key_of(claim_from(row)) for row in self.db.query(sql, [self.page["id"], self.watch["id"]])}

    def _visit(self, at: str) -> Visit:
        return Visit(self.page["id"], self.page["edition_id"], self.watch["id"], None, False, at)

    def _note(
        self, before: Mapping[Key, Row], after: Mapping[Key, Row], now: str, targets: Sequence[Target] | None
    ) -> None:
        """Write what stands otherwise now."""
        ids = {key: row["id"] for side in (before, after) for key, row in side.items()}
        quiet = REREAD if targets is None else "muted" if is_muted(self.db, self.page["id"]) else None
        for change in diff(*([claim_from(row) for row in side.values()] for side in (before, after))):
            noted = Noted(change, *(ids[key_of(claim)] if claim else None for claim in _sides(change)))
            number = insert_change(self.db, self._visit(now), noted, quiet)
            owe(self.db, number, change, targets or ())


def _sides(change: Change) -> tuple[Claim | None, Claim | None]:
    return change.before, change.after


def _same(row: Row, life: _Life) -> bool:
    """Whether a claim of the store is the one that is read now: at a common time, the same days or the same relative words."""
    if row["first_seen"] >= (life.end or _NEVER) or life.first >= (row["withdrawn"] or _NEVER):
        return False
    claim = claim_from(row)
    relative = claim.relative and life.claim.relative and sentence_of(claim) == sentence_of(life.claim)
    return relative or key_of(claim) == key_of(life.claim)
