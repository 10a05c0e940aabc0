"""Stores of older versions, with data in them, brought up to date."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from store import ledger
from store.addresses import Filing, Tie, page_at
from store.answering import keep_answers
from store.check import faults
from store.due import due_pages
from store.migrations import migrations
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, SourceKind, Stance
from store.moves import moved
from store.rows import stamp
from store.schema import open_store
from store.timeline import timeline
from tests.store.desk import WATCH, Desk, claim

OLD = """
INSERT INTO watches (slug, title, added_at) VALUES ('a', 'A', '2026-01-01T00:00:00Z');
INSERT INTO sources (kind, url, added_at) VALUES ('feed', 'https://a.example/feed', '2026-01-01T00:00:00Z');
INSERT INTO sites (domain) VALUES ('a.example');
INSERT INTO runs (started_at) VALUES ('2026-01-01T00:00:00Z');
INSERT INTO pages (url, site_id, source_id, first_seen, last_fetched)
VALUES ('https://a.example/1', 1, 1, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z');
INSERT INTO changes (id, at, run_id, watch_id, page_id, kind, event, first_look)
VALUES (7, '2026-01-01T00:00:00Z', 1, 1, 1, 'new', 'release', 1), (9, '2026-01-02T00:00:00Z', 1, 1, 1, 'moved', 'release', 0);
INSERT INTO deliveries (id, change_id, target, status) VALUES (3, 7, 'phone', 'sent'), (4, 9, 'phone', 'due');
"""

SECOND = """
INSERT INTO pages (url, site_id, source_id, first_seen) VALUES ('https://a.example/1/amp', 1, 1, '2026-01-01T00:00:00Z')
"""
TWICE = """
INSERT INTO editions (id, page_id, fingerprint, headline, blocks, first_seen)
VALUES (1, 1, 'f', 'News', x'789c8b8e562a50d25150f22c51284a2d292dca2bd6538a8d050049c106d3', '2026-01-02T00:00:00Z'),
    (2, 2, 'f', 'News', x'789c8b8e562a50d25150f22c51284a2d292dca2bd6538a8d050049c106d3', '2026-01-01T00:00:00Z');
UPDATE pages SET edition_id = id, fingerprint = 'f';
INSERT INTO claims (watch_id, page_id, edition_id, event, earliest, latest, edtf, stance, quote, first_seen, last_seen)
SELECT 1, page_id, id, 'release', '2027-01-01', '2027-12-31', '2027', 'expected', 'It returns.', first_seen, first_seen
FROM editions;
"""


def test_changes_and_what_is_owed_of_them_survive_the_step_that_makes_their_table_anew(path: Path):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m002_when_to_look_again")
        db.executescript(OLD)
        db.conn.commit()

    with closing(open_store(path)) as db:
        changes = list(db.execute("SELECT id, watch_id, page_id, kind, event, first_look, detail FROM changes"))
        deliveries = list(db.execute("SELECT id, change_id, target, status FROM deliveries"))
        views = list(db.execute("SELECT id, watch, kind, told, detail FROM latest_changes"))
        wrong = list(db.execute("PRAGMA foreign_key_check"))
        refers = {key.other_table for key in db.table("deliveries").foreign_keys}
        due = list(db.execute("SELECT next_look, retired_at FROM pages"))

    assert changes == [(7, 1, 1, "new", "release", 1, None), (9, 1, 1, "moved", "release", 0, None)]
    assert deliveries == [(3, 7, "phone", "sent"), (4, 9, "phone", "due")]
    assert views == [(9, "a", "moved", "phone: due", None), (7, "a", "new", "phone: sent", None)]
    assert (wrong, refers) == ([], {"changes"})
    assert due == [("", None)]


def test_titles_of_watches_that_were_there_before_are_searched(path: Path):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m006_titles_are_searched")
        db.executescript(OLD)
        db.execute("UPDATE watches SET title = 'The Lighthouse', aliases = '[\"Le Phare\"]'")
        db.conn.commit()

    with closing(open_store(path)) as db:
        for word in ("lighthouse", "phare"):
            assert [row["slug"] for row in db.table("watches").search(word)] == ["a"]
        assert db.execute("SELECT count(*) FROM current_claims").fetchone() == (0,)


def test_a_step_that_was_done_is_not_done_again(path: Path):
    open_store(path).close()

    with closing(open_store(path)) as db:
        assert not list(migrations.pending(db))


def test_the_newest_changes_of_a_watch_are_found_by_an_index_in_an_older_store(path: Path):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m010_changes_of_a_watch_by_time")
        db.executescript(OLD)
        db.conn.commit()

    with closing(open_store(path)) as db:
        newest = "SELECT id FROM changes WHERE watch_id = ? ORDER BY at DESC, id DESC LIMIT 1"
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {newest}", [1])]

        assert db.execute(newest, [1]).fetchone() == (9,)
        assert steps == ["SEARCH changes USING COVERING INDEX changes_by_watch (watch_id=?)"]


def test_windows_that_end_about_a_day_are_found_by_an_index_in_an_older_store(path: Path):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m012_claims_by_their_last_day")
        db.executescript(OLD.partition("INSERT INTO changes")[0])
        db.executescript(TWICE.replace(",\n    (2, 2,", ";--").replace("2027-12-31", "2026-05-31"))
        db.conn.commit()

    with closing(open_store(path)) as db:
        ending = """SELECT id FROM claims
            WHERE withdrawn IS NULL AND event = 'release' AND latest BETWEEN '2026-05-01' AND '2026-06-01'"""
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {ending}")]

        assert db.execute(ending).fetchall()
        assert steps == ["SEARCH claims USING INDEX claims_by_last_day (latest>? AND latest<?)"]


def test_pages_of_an_older_store_are_known_by_their_addresses_and_asked_by_them(path: Path):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m011_the_many_addresses_of_a_page")
        db.executescript(
            OLD.replace("first_look)", "first_look, owed)")
            .replace(", 1), (9", ", 1, 1), (9")
            .replace(", 0);", ", 0, 1);")
        )
        db.conn.commit()

    with closing(open_store(path)) as db:
        assert page_at(db, "https://a.example/1") == 1
        assert list(db.execute("SELECT asked FROM pages")) == [(None,)]
        assert list(db.execute("SELECT * FROM addresses")) == []
        assert [(one.url, one.address) for one in due_pages(db, SourceKind, at=None)] == [("https://a.example/1",) * 2]


def test_two_pages_of_an_older_store_that_are_one_join_without_news(path: Path):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m011_the_many_addresses_of_a_page")
        db.executescript(OLD.partition("INSERT INTO changes")[0])
        db.execute(SECOND)
        db.executescript(TWICE)
        db.conn.commit()

    with closing(open_store(path)) as db:
        article = Article("https://a.example/1/amp", "News", (Block(BlockKind.P, "It returns."),))
        recorded = ledger.record_article(
            db,
            url="https://a.example/1/amp",
            article=article,
            claims={},
            fingerprint="f",
            filing=Filing("https://a.example/1", "https://a.example/1/amp", Tie.FORM),
            run=1,
            at=datetime(2026, 1, 3, tzinfo=UTC),
        )

        assert recorded.changes == ()
        assert list(db.execute("SELECT url FROM pages")) == [("https://a.example/1",)]
        assert list(db.execute("SELECT page_id, withdrawn, first_seen FROM claims")) == [
            (1, None, "2026-01-01T00:00:00Z")
        ]
        assert list(db.execute("SELECT count(*) FROM changes")) == [(0,)]
        assert faults(db) == []


def test_all_claims_of_a_page_of_an_older_store_are_found_by_an_index(path: Path):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m013_claims_by_page")
        db.executescript(OLD.partition("INSERT INTO changes")[0])
        db.execute(SECOND)
        db.executescript(TWICE)
        db.conn.commit()

    with closing(open_store(path)) as db:
        asked = "SELECT id FROM claims WHERE page_id = ? AND watch_id = ? AND rejected IS NOT NULL"
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {asked}", [1, 1])]

        assert steps == ["SEARCH claims USING INDEX claims_by_page (page_id=? AND watch_id=?)"]
        assert db.execute("SELECT count(*) FROM claims WHERE page_id = 1").fetchone() == (1,)


@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ("SELECT watch_id FROM changes WHERE kind = 'released'", "USING INDEX changes_released"),
        ("SELECT count(*) FROM claims WHERE page_id = 1 AND withdrawn IS NULL", "USING COVERING INDEX claims_standing"),
    ],
)
def test_what_came_out_and_what_stands_is_found_by_an_index_in_an_older_store_too(path: Path, asked: str, index: str):
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m014_releases")
        db.executescript(OLD.partition("INSERT INTO changes")[0])

    with closing(open_store(path)) as db:
        assert index in next(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {asked}"))


def test_an_answer_of_an_older_store_stays_beside_the_one_that_takes_its_place_on_its_day(path: Path):
    at = datetime(2026, 1, 2, 9, tzinfo=UTC)
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m016_answers_that_move_within_a_day")
        db.execute(
            """INSERT INTO watches (slug, title, added_at) VALUES ('the-lighthouse-shift-2', 'The Lighthouse Shift', :at)""",
            {"at": stamp(at)},
        )
        db.execute(
            """INSERT INTO answers (watch_id, day, at, status, earliest, latest, words, told_status, told_words)
            VALUES (1, '2026-01-02', :at, 'rumoured', '2028-01-01', '2028-12-31', 'In 2028.', 'rumoured', 'In 2028.')""",
            {"at": stamp(at)},
        )
        db.conn.commit()

    with closing(open_store(path)) as db:
        sync_watches(db, [WATCH], at)
        desk = Desk(db, ledger.start_run(db, at=at), published="2026-01-01")
        desk.read(claim("2027", "In 2027.", stance=Stance.CONFIRMED, credit="Netflix"))
        keep_answers(db, day=at.date(), at=at + timedelta(hours=3))
        told = timeline(db, WATCH.slug, today=at.date()).answers

    assert moved(told) == "2028 (2 Jan 2026, 09:00 UTC) → 2027 (2 Jan 2026, 12:00 UTC)"
