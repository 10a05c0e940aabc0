"""What a page said in the past is put in between: the store ends as if all had been read when it was said."""

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from sqlite_utils import Database

from store import ledger
from store.check import faults
from store.corrections import reject_claim
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, Claim, Stance, Watch
from store.past import Put, record_past
from store.schema import open_store

from .desk import NOON, PAGE, PHONE, WATCH, claim

START = datetime(2023, 1, 1, 12, 0, tzinfo=UTC)
OTHER = Watch("Harbour Lights", 3)
A, B, C = (claim(str(year), f"It comes in {year}.") for year in (2024, 2025, 2026))


@dataclass
class Archivist:
    """Reads pages live and from archives; a look is at a day, counted from the start of 2023."""

    db: Database
    run: int

    def past(
        self, day: int, *claims: Claim, told: bool = False, text: str = "", watch: Watch = WATCH, now: datetime = NOON
    ) -> Put:
        return record_past(
            self.db,
            url=PAGE,
            article=_article(text),
            claims={watch: claims},
            fingerprint=_fingerprint(claims, text),
            at=_at(day),
            now=now,
            targets=(PHONE,) if told else None,
        )

    def live(self, day: int, *claims: Claim, text: str = "", targets: bool = False) -> None:
        ledger.record_article(
            self.db,
            url=PAGE,
            article=_article(text),
            claims={WATCH: claims},
            fingerprint=_fingerprint(claims, text),
            run=self.run,
            at=_at(day),
            targets=(PHONE,) if targets else (),
            etag='"a"',
        )

    def lives(self) -> set[tuple[str, str, str, str | None]]:
        """Return the life of each claim: its window, and the days of its first sight, its last and its end."""
        sql = "SELECT edtf, stance, first_seen, last_seen, withdrawn FROM claims"
        return {(edtf, *map(_day, times)) for edtf, _, *times in self.db.execute(sql)}

    def changes(self) -> list[tuple[int | None, str, str | None, str | None]]:
        sql = """SELECT at, kind, before.edtf, after.edtf FROM changes LEFT JOIN claims AS before ON before.id = before_id
            LEFT JOIN claims AS after ON after.id = after_id ORDER BY at, kind, before.edtf, after.edtf"""
        return [(_day(at), *rest) for at, *rest in self.db.execute(sql)]


def _article(text: str = "") -> Article:
    return Article(PAGE, "News", (Block(BlockKind.P, text or "A keeper walks up the stairs."),))


def _fingerprint(claims: tuple[Claim, ...], text: str = "") -> str:
    return text + "|".join(str(one.edtf) for one in claims)


def _at(day: int) -> datetime:
    return START + timedelta(days=day)


def _day(kept: str | None) -> int | None:
    return (datetime.fromisoformat(kept) - START).days if kept else None


def _archivist(db: Database) -> Archivist:
    sync_watches(db, [WATCH, OTHER], START - timedelta(days=1))
    db.execute("UPDATE watches SET looked_at = '2022-12-31T12:00:00Z'")
    db.conn.commit()
    return Archivist(db, ledger.start_run(db, at=START))


@pytest.fixture
def archivist(store: Database) -> Iterator[Archivist]:
    yield _archivist(store)
    assert faults(store) == []


def test_silent_edits_of_the_past_appear_in_the_order_of_their_days(archivist):
    archivist.past(10, A)
    archivist.past(20, B)
    archivist.past(30)

    assert archivist.lives() == {("2024", 10, 10, 20), ("2025", 20, 20, 30)}
    assert archivist.changes() == [
        (10, "new", None, "2024"), (20, "moved", "2024", "2025"), (30, "withdrawn", "2025", None),
    ]  # fmt: skip


def test_what_the_page_says_now_stays_when_the_past_says_otherwise(archivist):
    archivist.live(100, B)
    archivist.past(10, A)

    assert archivist.lives() == {("2024", 10, 10, 100), ("2025", 100, 100, None)}
    assert archivist.changes() == [(10, "new", None, "2024"), (100, "moved", "2024", "2025")]
    assert archivist.db.execute("SELECT fingerprint, etag FROM pages").fetchone() == ("2025", '"a"')


def test_a_claim_that_stood_in_the_past_already_is_older_than_the_watcher(archivist):
    archivist.live(100, A)
    archivist.past(10, A)

    assert archivist.lives() == {("2024", 10, 100, None)}
    assert archivist.changes() == [(10, "new", None, "2024")]
    assert archivist.db.execute("SELECT first_seen FROM pages").fetchone() == ("2023-01-11T12:00:00Z",)


def test_a_claim_that_was_gone_for_a_while_has_two_lives(archivist):
    archivist.live(100, A)
    archivist.live(200, A)
    number = archivist.db.execute("SELECT id FROM claims").fetchone()
    archivist.past(150, B)

    assert archivist.lives() == {("2024", 100, 100, 150), ("2025", 150, 150, 200), ("2024", 200, 200, None)}
    assert archivist.changes() == [
        (100, "new", None, "2024"), (150, "moved", "2024", "2025"), (200, "moved", "2025", "2024"),
    ]  # fmt: skip
    assert archivist.db.execute("SELECT id FROM claims WHERE withdrawn IS NULL").fetchone() == number


def test_the_same_record_twice_changes_nothing(archivist):
    archivist.past(10, A)
    archivist.past(20, B)
    before = "\n".join(archivist.db.iterdump())
    again = archivist.past(10, A, now=NOON + timedelta(days=1))

    assert not again.new
    assert "\n".join(archivist.db.iterdump()) == before


def test_what_somebody_was_told_stays_as_it_was_told(archivist):
    archivist.live(100, B, targets=True)
    archivist.past(10, A)

    told = archivist.db.execute("SELECT kind FROM changes WHERE owed > 0").fetchall()
    assert told == [("new",)]
    assert archivist.changes() == [
        (10, "new", None, "2024"), (100, "moved", "2024", "2025"), (100, "new", None, "2025"),
    ]  # fmt: skip
    assert archivist.db.execute("SELECT count(*) FROM deliveries").fetchone() == (1,)


def test_the_past_is_told_where_it_is_asked_for(archivist):
    archivist.past(10, A, told=True)
    archivist.past(20, B)

    owed = archivist.db.execute("SELECT kind, quiet, owed FROM changes ORDER BY at").fetchall()
    assert owed == [("new", None, 1), ("moved", "past", 0)]


def test_an_archive_newer_than_the_last_look_becomes_what_the_page_says(archivist):
    archivist.live(100, A)
    archivist.past(150, B)

    assert archivist.lives() == {("2024", 100, 100, 150), ("2025", 150, 150, None)}
    assert archivist.db.execute("SELECT fingerprint, etag FROM pages").fetchone() == ("2025", None)


def test_a_watch_that_came_later_is_read_from_the_same_record(archivist):
    archivist.past(10, A)
    archivist.past(20)
    later = Watch("Salt and Cinders", 2)
    sync_watches(archivist.db, [WATCH, OTHER, later], NOON + timedelta(days=1))
    archivist.past(10, C, watch=later, now=NOON + timedelta(days=2))
    archivist.past(20, C, watch=later, now=NOON + timedelta(days=2))

    assert archivist.lives() == {("2024", 10, 10, 20), ("2026", 10, 20, None)}


def test_a_look_before_the_watch_was_known_says_nothing_of_it(archivist):
    later = Watch("Salt and Cinders", 2)
    archivist.live(100, A)
    sync_watches(archivist.db, [WATCH, OTHER, later], _at(150))
    archivist.past(50, C, watch=later)

    assert ("2026", 50, 50, None) in archivist.lives()


def test_relative_words_mean_what_they_meant_when_they_were_first_seen(archivist):
    next_year = "It returns next year."
    archivist.live(800, claim("2026", next_year, relative=True))
    archivist.past(10, claim("2024", next_year, relative=True))

    assert archivist.lives() == {("2024", 10, 800, None)}


def test_a_claim_that_the_user_rejected_stays_rejected_in_the_past(archivist):
    archivist.live(100, A)
    archivist.live(200)
    reject_claim(archivist.db, 1, at=_at(210))
    archivist.past(10, A)
    archivist.past(150, A)
    archivist.past(300, A)

    assert archivist.db.execute("SELECT count(*) FROM claims WHERE rejected IS NULL").fetchone() == (0,)
    assert archivist.db.execute("SELECT count(*) FROM changes WHERE at > ?", ["2023-10-01"]).fetchone() == (0,)


def test_a_page_that_had_lost_its_text_withdraws_nothing(archivist):
    archivist.past(10, A, text="The keeper of the lighthouse goes up the stairs again. " * 10)
    put = archivist.past(20, text="Sorry.")

    assert put.lost == "6 of 550 letters are left"
    assert archivist.lives() == {("2024", 10, 10, None)}


def _history(seed: int) -> tuple[list[tuple[int, tuple[Claim, ...]]], list[tuple[int, bool]]]:
    """Return looks, and an order in which they are read: crawls when they look, archives at any time after that."""
    luck = random.Random(seed)
    denial = claim("2024", "Not in 2024.", stance=Stance.DENIED)
    looks = [(day, tuple(luck.sample([A, B, C, denial], luck.randint(0, 2)))) for day in range(0, 70, 10)]
    live = set(luck.sample(range(len(looks)), luck.randint(0, 3)))
    read_on = {place: day if place in live else luck.randint(day + 1, 80) for place, (day, _) in enumerate(looks)}
    return looks, [(place, place in live) for place in sorted(read_on, key=lambda place: read_on[place])]


@pytest.mark.parametrize("seed", range(15))
def test_the_store_ends_the_same_whatever_is_read_first(seed: int):
    looks, order = _history(seed)
    with closing(open_store(":memory:")) as one, closing(open_store(":memory:")) as other:
        straight, mixed = _archivist(one), _archivist(other)
        for day, claims in looks:
            straight.past(day, *claims, text=f"Day {day}.")
        for place, live in order:
            day, claims = looks[place]
            (mixed.live if live else mixed.past)(day, *claims, text=f"Day {day}.")

        assert mixed.lives() == straight.lives()
        assert mixed.changes() == straight.changes()
        assert faults(other) == []
        (now,) = mixed.db.execute("SELECT fingerprint FROM pages").fetchone()
        assert now.startswith("Day 60.")
