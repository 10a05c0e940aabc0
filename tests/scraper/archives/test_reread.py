"""`reread`: what a newer reader would read otherwise is told, and done only where that is asked for."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlite_utils import Database

from scraper.archives import reread
from scraper.reading import read_claims
from store import ledger
from store.backup import prune
from store.check import faults
from store.corrections import reject_claim
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, ChangeKind
from store.owing import Target
from store.schema import open_store

from .conftest import HARBOUR, NOW, Here, House
from .warcs import news, written

PHONE = Target("phone", frozenset(ChangeKind))
LATE, EARLY = "It premieres on March 4, 2025.", "It premieres on May 6, 2024."


@pytest.fixture
def house(house: House, tmp_path) -> House:
    """A house in which one page said two things, and says the second one."""
    house.fill(written(tmp_path / "a.warc.gz", news("2023-05-01", EARLY), news("2023-06-01", LATE)))
    return house


@pytest.fixture
def store(house: House) -> Iterator[Database]:
    with closing(open_store(house.folder / "seasonwatch.db")) as db:
        yield db
        assert faults(db) == []


def _reread(store: Database, *, applied: bool = False, told: bool = False):
    return reread(store, (HARBOUR,), crew=Here(), now=NOW, applied=applied, targets=(PHONE,) if told else None)


def _misread(store: Database, sql: str) -> None:
    """Make the store what an older reader would have made of it."""
    store.execute(sql)
    store.conn.commit()


WRONG_YEAR = (
    "UPDATE claims SET earliest = '2026-03-04', latest = '2026-03-04', edtf = '2026-03-04' WHERE edtf = '2025-03-04'"
)


def test_the_same_reader_reads_the_same(store):
    done = _reread(store)

    assert (done.pages, done.editions, done.differences, done.faults) == (1, 2, (), ())


def test_what_would_change_is_told_and_not_done(store):
    _misread(store, WRONG_YEAR)
    before = "\n".join(store.iterdump())
    done = _reread(store)

    told = [(one.before and one.before.edtf, one.after and one.after.edtf, one.stands) for one in done.differences]
    assert told == [(None, "2025-03-04", True), ("2026-03-04", None, True)]
    assert "\n".join(store.iterdump()) == before


def test_applied_it_counts_and_nobody_is_told(store):
    _misread(store, WRONG_YEAR)
    _reread(store, applied=True)

    standing = store.execute("SELECT edtf, first_seen FROM current_claims").fetchall()
    assert standing == [("2025-03-04", "2023-06-01T10:00:00Z")]
    assert store.execute("SELECT edtf FROM claims WHERE misread IS NOT NULL").fetchall() == [("2026-03-04",)]
    assert store.execute("SELECT kind, quiet, owed FROM changes ORDER BY id DESC LIMIT 1").fetchone() == (
        "moved",
        "reread",
        0,
    )
    assert _reread(store).differences == ()


def test_what_stands_otherwise_is_told_where_it_is_asked_for(store):
    _misread(store, WRONG_YEAR)
    _reread(store, applied=True, told=True)

    assert store.execute("SELECT kind, target FROM deliveries JOIN changes ON changes.id = change_id").fetchall() == [
        ("moved", "phone")
    ]


def test_a_claim_of_the_past_appears_with_its_days(store):
    _misread(store, "DELETE FROM changes")
    _misread(store, "DELETE FROM claims WHERE edtf = '2024-05-06'")
    _reread(store, applied=True)

    lives = store.execute("SELECT edtf, first_seen, withdrawn FROM claims ORDER BY first_seen").fetchall()
    assert lives == [
        ("2024-05-06", "2023-05-01T10:00:00Z", "2023-06-01T10:00:00Z"), ("2025-03-04", "2023-06-01T10:00:00Z", None),
    ]  # fmt: skip
    assert store.execute("SELECT count(*) FROM changes").fetchone() == (0,)


def test_another_credit_is_a_change_of_the_claim_and_no_news(store):
    _misread(store, "UPDATE claims SET attributed_to = 'a bird' WHERE edtf = '2025-03-04'")
    done = _reread(store, applied=True)

    assert [(one.before.attributed_to, one.after.attributed_to) for one in done.differences] == [("a bird", None)]
    assert store.execute("SELECT attributed_to FROM current_claims").fetchall() == [(None,)]


def test_what_the_user_rejected_stays_rejected(store):
    (number,) = store.execute("SELECT id FROM current_claims").fetchone()
    reject_claim(store, number, at=NOW)
    _reread(store, applied=True)
    _misread(
        store,
        f"UPDATE claims SET misread = '2026-01-05T12:00:00Z', withdrawn = '2026-01-05T12:00:00Z' WHERE id = {number}",
    )
    _reread(store, applied=True)

    assert store.execute(
        "SELECT count(*) FROM claims WHERE edtf = '2025-03-04' AND rejected IS NOT NULL"
    ).fetchone() == (2,)
    assert store.execute("SELECT count(*) FROM current_claims").fetchone() == (0,)


def test_text_that_was_let_go_says_nothing_against_a_claim(store):
    prune(store, keep=timedelta(days=30), at=NOW)

    assert _reread(store).editions == 1
    assert _reread(store).differences == ()


def test_a_live_page_with_relative_words_reads_the_same(store):
    sync_watches(store, [HARBOUR], NOW)
    quote = "Harbour Lights season 2 comes out next year."
    article = Article("https://live.example/", "Harbour Lights", (Block(BlockKind.P, quote),))
    run = ledger.start_run(store, at=NOW)
    for number, day in enumerate((5, 9)):
        at = NOW.replace(month=2, day=day, year=2026 + number)
        claims = read_claims(article, HARBOUR, first_seen=at.date())
        text = replace(article, headline=f"Harbour Lights {number}")
        ledger.record_article(
            store, url=article.url, article=text, claims={HARBOUR: claims}, fingerprint=str(number), run=run, at=at
        )

    assert store.execute("SELECT DISTINCT edtf FROM claims WHERE relative").fetchall() == [("2027",)]
    assert _reread(store).differences == ()


def test_the_command_shows_it_and_does_it(house):
    with closing(open_store(house.folder / "seasonwatch.db")) as db:
        _misread(db, WRONG_YEAR)
    shown = house.run("reread")
    done = json.loads(house.run("reread", "--apply", "--json"))
    again = house.run("reread")

    assert "harbour-lights-2: 1 gone, 1 new" in shown
    assert "2 editions of 1 page read again: 2 claims read otherwise; --apply makes it so" in shown
    assert [(one["what"], one["since"][:10]) for one in done] == [("new", "2023-06-01"), ("gone", "2023-06-01")]
    assert "nothing reads otherwise" in again
