"""Puts what a page said in the past in between what is known of it, as if it had been read then.

A claim lives from the first look that shows it to the first one that does not. A look in the past may lengthen that
life, cut it in two or begin one that ended before the next look; what the page says now stays what it says now. What
changed between the looks around it is worked out anew, and told to nobody unless it is asked for; a change that
somebody was told of stays as it was told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlite_utils import Database

from store.differ import diff
from store.emptied import what_is_left
from store.errors import StoreError
from store.model import Article, ChangeKind, Claim, Watch
from store.owing import Target, owe
from store.rows import Row, claim_from, claim_row, stamp
from store.schema import writing
from store.sightings import Place, edition_at, looks_for, past_edition, past_page, place_among
from store.standing import Key, Visit, insert_change, insert_claim, keep_first_windows, key_of, sentence_of
from store.texts import blocks_of
from store.voices import Noted, is_muted, weigh

#: why nobody is told of a change
PAST: Final = "past"

#: what the differ finds between two looks at a page
_BETWEEN: Final = frozenset(list(ChangeKind)[: list(ChangeKind).index(ChangeKind.NEAR)])

#: a claim that comes out of nothing may be noted as one of these, by what other pages say
_BESIDE: Final = frozenset({ChangeKind.CORROBORATED, ChangeKind.CONTRADICTED})


@dataclass(frozen=True, slots=True)
class Put:
    """What a look in the past did to the store: whether it was *new* there, how many changes it shows, what was *lost*."""

    new: bool
    changes: int = 0
    lost: str | None = None


def record_past(
    db: Database,
    *,
    url: str,
    article: Article,
    claims: Mapping[Watch, Sequence[Claim]],
    fingerprint: str,
    at: datetime,
    now: datetime,
    targets: Sequence[Target] | None = None,
) -> Put:
    """Write what the page at *url* said *at* a time that is past, and what changed around it; *now* is when this is done.

    *claims* has what it said of each watch on the list; of one that is missing there it said nothing. The same look again
    changes nothing. With *targets* the changes are owed to them; without, they are kept and told to nobody. Text that
    is lost beside the look before is no content. Raises StoreError where the store can't be written or knows no such watch.
    """
    moment, read_at = stamp(at), stamp(now)
    with writing(db):
        page_id = past_page(db, url, moment)
        seen = db.execute("SELECT read_at FROM sightings WHERE page_id = ? AND at = ?", [page_id, moment]).fetchone()
        watches = [row for row in _watches(db, page_id, claims) if seen is None or seen[0] < row["added_at"]]
        if seen and not watches:
            return Put(new=False)
        if lost := _lost(db, page_id, article, moment):
            return Put(new=False, lost=lost)
        looks = {watch["id"]: looks_for(db, page_id, watch["id"]) for watch in watches}
        edition_id = past_edition(db, page_id, article, fingerprint, moment)
        said = {watch.slug: read for watch, read in claims.items()}
        changes = 0
        for watch in watches:
            if moment not in looks[watch["id"]]:  # else a crawl looked at that very second
                visit = Visit(page_id, edition_id, watch["id"], None, False, moment)
                changes += _Between(db, visit, place_among(looks[watch["id"]], moment), targets).put(
                    said.get(watch["slug"], ())
                )
        db.table("sightings").upsert(
            {"page_id": page_id, "at": moment, "edition_id": edition_id, "read_at": read_at}, pk=("page_id", "at")
        )
    return Put(new=True, changes=changes)


def _watches(db: Database, page_id: int, claims: Mapping[Watch, Sequence[Claim]]) -> Iterable[Row]:
    """Return the rows of the watches on the list that the page speaks of, or ever did."""
    spoken = {watch.slug for watch, read in claims.items() if read}
    met = {number for (number,) in db.execute("SELECT DISTINCT watch_id FROM claims WHERE page_id = ?", [page_id])}
    rows = list(db.query("SELECT * FROM watches WHERE removed_at IS NULL ORDER BY id"))
    for slug in spoken - {row["slug"] for row in rows}:
        raise StoreError(f"the store knows no watch {slug}; it mirrors the configuration when a crawl starts")
    return [row for row in rows if row["slug"] in spoken or row["id"] in met]


def _lost(db: Database, page_id: int, article: Article, at: str) -> str | None:
    """Return why *article* is not what the page said then: it has next to nothing of the text of the look before."""
    return what_is_left(blocks_of(db, edition_at(db, page_id, at)), article)


@dataclass(frozen=True, slots=True)
class _Between:
    """A look in the past at a page about one watch, and the looks around it."""

    db: Database
    visit: Visit
    place: Place
    targets: Sequence[Target] | None

    def put(self, read: Sequence[Claim]) -> int:
        """Make *read* what the page said then; return how many changes that shows."""
        said = keep_first_windows([claim_from(row) for row in self._at(self.place.before)], read)
        self._give_first_windows(said)
        keys = {key_of(claim) for claim in said}
        for row in self._at(self.place.before):
            if key_of(claim_from(row)) not in keys:
                self._end(row)
        for claim in said:
            self._hold(claim)
        return self._tell()

    def _rows(self) -> list[Row]:
        sql = "SELECT * FROM claims WHERE page_id = ? AND watch_id = ? AND misread IS NULL ORDER BY first_seen, id"
        return list(self.db.query(sql, [self.visit.page_id, self.visit.watch_id]))

    def _at(self, time: str | None) -> list[Row]:
        """Return the rows of the claims that stood at a look; none where there was no look."""
        if time is None:
            return []
        return [row for row in self._rows() if row["first_seen"] <= time < (row["withdrawn"] or "~")]

    def _give_first_windows(self, said: Sequence[Claim]) -> None:
        """Give what is said at the next look in the same relative words the window that they had first."""
        taken = {key_of(claim_from(row)) for row in self._at(self.place.after)}
        first = {sentence_of(claim): claim for claim in said if claim.relative and key_of(claim) not in taken}
        for row in self._at(self.place.after):
            claim = claim_from(row)
            if claim.relative and row["first_seen"] == self.place.after and sentence_of(claim) in first:
                meant = replace(claim, window=first.pop(sentence_of(claim)).window)
                self.db.table("claims").update(row["id"], claim_row(meant))

    def _end(self, row: Row) -> None:
        """Let a claim that stood at the look before end here; it may begin again at the next one."""
        if self.place.after is not None and self.place.after < (row["withdrawn"] or "~"):
            self._split(row)
        else:
            self.db.table("claims").update(row["id"], {"withdrawn": self.visit.now})

    def _split(self, row: Row) -> None:
        """Make a claim's life two: the newer one keeps the number, by which people know it, and what was told of it."""
        assert self.place.before is not None
        assert self.place.after is not None
        older = {**row, "id": None, "last_seen": self.place.before, "withdrawn": self.visit.now}
        number = self.db.table("claims").insert(older).last_pk
        edition = edition_at(self.db, self.visit.page_id, self.place.after) or row["edition_id"]
        self.db.table("claims").update(row["id"], {"first_seen": self.place.after, "edition_id": edition})
        for column in ("before_id", "after_id"):
            sql = f"UPDATE changes SET {column} = ? WHERE {column} = ? AND page_id = ? AND at <= ?"
            self.db.execute(sql, [number, row["id"], self.visit.page_id, self.place.before])

    def _hold(self, claim: Claim) -> None:
        """Make *claim* stand at this look: as the one before it, the one after it, or for itself."""
        before, after = (self._find(claim, time) for time in (self.place.before, self.place.after))
        if before is not None:
            seen = {"last_seen": max(before["last_seen"], self.visit.now)}
            self.db.table("claims").update(before["id"], seen)
        elif after is not None:
            earlier = {"first_seen": self.visit.now, "edition_id": self.visit.edition_id}
            self.db.table("claims").update(after["id"], earlier)
        elif self._find(claim, self.visit.now) is None:
            rejected = any(row["rejected"] and key_of(claim_from(row)) == key_of(claim) for row in self._rows())
            insert_claim(self.db, self.visit, claim, rejected=rejected, withdrawn=self.place.after)

    def _find(self, claim: Claim, time: str | None) -> Row | None:
        return next((row for row in self._at(time) if key_of(claim_from(row)) == key_of(claim)), None)

    def _tell(self) -> int:
        """Write what changed from the look before to this one, and from this one to the next; return how many changes."""
        told = self._note(self.place.before, self.visit.now)
        return told + (self._note(self.visit.now, self.place.after) if self.place.after is not None else 0)

    def _note(self, earlier: str | None, later: str) -> int:
        """Make the changes at the *later* of two looks what they are beside the *earlier* one; return how many are new."""
        before, after = _standing(self._at(earlier)), _standing(self._at(later))
        ids = {key: row["id"] for side in (before, after) for key, row in side.items()}
        changes = diff(*([claim_from(row) for row in side.values()] for side in (before, after)))
        wanted = [
            Noted(change, *(ids[key_of(c)] if c else None for c in (change.before, change.after))) for change in changes
        ]
        known = self._known(later)
        kept = [row for row in known if any(_is(row, noted) for noted in wanted)]
        self._forget([row for row in known if row not in kept])
        new = [noted for noted in wanted if not any(_is(row, noted) for row in kept)]
        for noted in new:
            self._write(noted, later)
        return len(new)

    def _known(self, at: str) -> list[Row]:
        sql = """SELECT changes.*, owed > 0 OR EXISTS (SELECT 1 FROM changes AS undone WHERE undone.takes_back = changes.id)
            AS fixed FROM changes WHERE page_id = ? AND watch_id = ? AND at = ?"""
        rows = self.db.query(sql, [self.visit.page_id, self.visit.watch_id, at])
        return [row for row in rows if row["kind"] in _BETWEEN]

    def _forget(self, rows: Iterable[Row]) -> None:
        """Take back what did not change after all, where nobody was told of it."""
        for row in rows:
            if not row["fixed"]:
                self.db.execute("DELETE FROM changes WHERE id = ?", [row["id"]])

    def _write(self, noted: Noted, at: str) -> None:
        noted, quiet = weigh(self.db, self.visit.page_id, noted, at=at)
        if is_muted(self.db, self.visit.page_id):
            quiet = "muted"
        visit = replace(self.visit, now=at)
        number = insert_change(self.db, visit, noted, PAST if self.targets is None else quiet)
        owe(self.db, number, noted.change, self.targets or ())


def _standing(rows: Iterable[Row]) -> dict[Key, Row]:
    """Key the rows of claims that count."""
    return {key_of(claim_from(row)): row for row in rows if row["rejected"] is None}


def _is(row: Row, noted: Noted) -> bool:
    """Whether the row of a change tells what was *noted*."""
    if row["after_id"] != noted.after_id:
        return False
    out_of_nothing = noted.before_id is None and row["kind"] in _BESIDE
    return out_of_nothing or (row["before_id"] == noted.before_id and row["kind"] == noted.change.kind)
