"""A store of each older schema, with something in it, is brought up to date and goes on working."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from store import queries
from store.migrations import migrations
from store.notify import send_due
from store.schema import open_store

from .desk import NOON
from .sinks import Sink, serving

#: rows as the first schema had them: a claim that moved, owed to a phone that refused it once and told to a mail
ROWS = """
INSERT INTO watches (id, slug, title, season, aliases, added_at, looked_at)
    VALUES (1, 'harbour-lights-2', 'Harbour Lights', 2, '[]', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
INSERT INTO sources (id, kind, url, added_at) VALUES (1, 'page', 'https://a.example/', '2026-01-01T00:00:00Z');
INSERT INTO sites (id, domain) VALUES (1, 'a.example');
INSERT INTO runs (id, started_at) VALUES (1, '2026-01-01T00:00:00Z');
INSERT INTO pages (id, url, site_id, source_id, first_seen)
    VALUES (1, 'https://a.example/', 1, 1, '2026-01-01T00:00:00Z');
INSERT INTO editions (id, page_id, fingerprint, headline, blocks, first_seen)
    VALUES (1, 1, 'f', 'News', x'789c8b8e0500011500b9', '2026-01-01T00:00:00Z');
UPDATE pages SET edition_id = 1, fingerprint = 'f';
INSERT INTO claims
    (id, watch_id, page_id, edition_id, event, earliest, latest, edtf, stance, quote, first_seen, last_seen, withdrawn)
    VALUES (1, 1, 1, 1, 'release', '2026-01-01', '2026-12-31', '2026', 'expected', 'It comes in 2026.',
        '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
    (2, 1, 1, 1, 'release', '2027-01-01', '2027-12-31', '2027', 'expected', 'It comes in 2027.',
        '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z', NULL);
INSERT INTO changes (id, at, run_id, watch_id, page_id, kind, event, before_id, after_id)
    VALUES (1, '2026-01-02T00:00:00Z', 1, 1, 1, 'moved', 'release', 1, 2);
INSERT INTO deliveries (id, change_id, target, status, attempts, error, sent_at)
    VALUES (1, 1, 'phone', 'due', 1, 'it was full', NULL), (2, 1, 'mail', 'sent', 1, NULL, '2026-01-02T00:00:00Z');
INSERT INTO failures (at, run_id, page_id, reason) VALUES ('2026-01-01T00:00:00Z', 1, 1, 'timed out');
"""


def _steps() -> list[str]:
    with closing(Database(memory=True)) as db:
        return [step.name for step in migrations.pending(db)]


@pytest.mark.parametrize("newest", _steps())
def test_a_store_with_something_in_it_is_brought_up_to_date_and_goes_on(path: Path, newest: str):
    later = _steps()[_steps().index(newest) + 1 :]
    with closing(Database(path)) as old:
        migrations.apply(old, stop_before=later[0] if later else None)
        old.executescript(ROWS)

    with closing(open_store(path)) as db, serving(Sink()) as sink:
        assert not migrations.pending(db)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert [(row["edtf"], row["withdrawn"] is None) for row in queries.claims(db, current=False)] == [
            ("2027", True),
            ("2026", False),
        ]
        (change,) = queries.changes(db)
        if "m004_corrections" in later:
            assert db.execute("SELECT owed FROM changes").fetchall() == [(2,)]
        assert [(one["target"], one["status"]) for one in change["told"]] == [("phone", "due"), ("mail", "sent")]
        (sent,) = send_due(db, {"phone": sink.url, "mail": sink.url}, now=NOON)
        assert (sent.target, sent.changes, sent.error) == ("phone", 1, None)
        assert "2026 → 2027 (expected)" in str(sink.received[0]["title"])
