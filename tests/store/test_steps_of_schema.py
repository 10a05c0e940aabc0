"""Stores of older versions, with data in them, brought up to date."""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from store.migrations import migrations
from store.schema import open_store

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
