"""The store's schema as a list of steps that is only ever added to: a step that has gone out is never edited.

Table and column names are part of what we promise to people who ask the file with plain SQL, so they are whole words
with a comment each (SQLite keeps the comments in `sqlite_master`). Times are UTC text, days ISO dates; see `store.rows`.
"""

from typing import Final

from sqlite_utils import Database, Migrations

migrations: Final = Migrations("seasonwatch")

_TABLES: Final = """
CREATE TABLE watches (  -- what somebody waits for; mirrors the configuration
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,  -- the name it goes by in commands
    title TEXT NOT NULL,
    season INTEGER,  -- null for a work that has none
    aliases TEXT NOT NULL DEFAULT '[]',  -- a JSON list of further titles
    added_at TEXT NOT NULL,
    removed_at TEXT,  -- when it left the configuration; its claims stay
    looked_at TEXT  -- when the first crawl that read pages for it was done; null before
) {strict};
CREATE TABLE sources (  -- where pages come from; mirrors the configuration
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('page', 'feed', 'sitemap', 'archive')),
    url TEXT NOT NULL UNIQUE,  -- its address; may hold {{title}} and {{season}}
    added_at TEXT NOT NULL,
    removed_at TEXT  -- when it left the configuration
) {strict};
CREATE TABLE sites (  -- who publishes
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'unknown'
        CHECK (kind IN ('official', 'trade', 'news', 'fan', 'seo', 'database', 'unknown'))
) {strict};
CREATE TABLE runs (  -- one row a crawl
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    finished_at TEXT,  -- null while it runs, or if it was cut short
    fetched INTEGER NOT NULL DEFAULT 0,  -- pages that came whole
    unchanged INTEGER NOT NULL DEFAULT 0,  -- pages that were as before
    failed INTEGER NOT NULL DEFAULT 0,  -- addresses that could not be read
    claims INTEGER NOT NULL DEFAULT 0,  -- claims on the pages fetched
    changes INTEGER NOT NULL DEFAULT 0,
    messages INTEGER NOT NULL DEFAULT 0  -- messages that targets took
) {strict};
CREATE TABLE pages (  -- every address that was asked for
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'page' CHECK (kind IN ('page', 'feed', 'sitemap')),
    site_id INTEGER NOT NULL REFERENCES sites (id),
    source_id INTEGER REFERENCES sources (id),  -- the source that named it first
    edition_id INTEGER REFERENCES editions (id),  -- its contents now
    fingerprint TEXT,  -- of its contents now
    etag TEXT,  -- sent back with the next request, like last_modified
    last_modified TEXT,
    first_seen TEXT NOT NULL,
    last_fetched TEXT,  -- when it last answered, changed or not
    last_changed TEXT,  -- when its contents last were new
    failures INTEGER NOT NULL DEFAULT 0,  -- in a row; 0 once it answers
    failed_at TEXT,  -- the last of them
    last_error TEXT  -- null once it answers
) {strict};
CREATE INDEX pages_by_source ON pages (source_id);
CREATE INDEX pages_by_site ON pages (site_id);
CREATE TABLE editions (  -- the contents of a page that were seen, each once
    id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages (id),
    fingerprint TEXT NOT NULL,  -- of headline and body
    headline TEXT NOT NULL,
    published TEXT,
    published_from TEXT,  -- the place on the page that gave the day
    modified TEXT,
    byline TEXT,
    language TEXT,
    canonical TEXT,
    blocks BLOB NOT NULL,  -- zlib over JSON, a list of [kind, text]
    first_seen TEXT NOT NULL,
    UNIQUE (page_id, fingerprint)
) {strict};
CREATE TABLE claims (  -- a page ties an event of a watched season to a window of days
    id INTEGER PRIMARY KEY,
    watch_id INTEGER NOT NULL REFERENCES watches (id),
    page_id INTEGER NOT NULL REFERENCES pages (id),
    edition_id INTEGER NOT NULL REFERENCES editions (id),  -- the contents it was first seen in
    event TEXT NOT NULL CHECK (event IN ('release', 'renewal', 'filming_start', 'filming_end', 'trailer')),
    earliest TEXT,  -- first day of the window; null where it is open
    latest TEXT,  -- last day of the window; null where it is open
    edtf TEXT,  -- the window in EDTF (ISO 8601-2)
    stance TEXT NOT NULL CHECK (stance IN ('confirmed', 'expected', 'denied', 'unannounced', 'cancelled')),
    attributed_to TEXT,  -- null where the page itself speaks
    quote TEXT NOT NULL,  -- the page's own words
    relative INTEGER NOT NULL DEFAULT 0,  -- 1: worked out from words like "next year"
    reasons TEXT NOT NULL DEFAULT '[]',  -- a JSON list of [part, words, rule]
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    withdrawn TEXT  -- when the page no longer said it
) {strict};
CREATE UNIQUE INDEX living_claims ON claims
    (page_id, watch_id, event, stance, ifnull(earliest, ''), ifnull(latest, '')) WHERE withdrawn IS NULL;
CREATE INDEX claims_by_watch ON claims (watch_id);
CREATE TABLE changes (  -- what the differ found
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    run_id INTEGER REFERENCES runs (id),
    watch_id INTEGER NOT NULL REFERENCES watches (id),
    page_id INTEGER REFERENCES pages (id),
    kind TEXT NOT NULL,  -- new, moved, narrowed, widened, firmed, softened, denied, cancelled, withdrawn
    event TEXT NOT NULL,
    before_id INTEGER REFERENCES claims (id),
    after_id INTEGER REFERENCES claims (id),
    first_look INTEGER NOT NULL DEFAULT 0  -- 1: found by the watch's first crawl, told as a summary
) {strict};
CREATE INDEX changes_by_watch ON changes (watch_id);
CREATE TABLE deliveries (  -- a change that is owed to a target
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes (id),
    target TEXT NOT NULL,  -- its name in the configuration; its address is never kept
    status TEXT NOT NULL DEFAULT 'due' CHECK (status IN ('due', 'sent', 'given_up')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try TEXT,  -- not before; null at once
    error TEXT,  -- why the last attempt failed
    sent_at TEXT,
    lease TEXT,  -- who is sending it now
    leased_until TEXT,
    UNIQUE (change_id, target)
) {strict};
CREATE INDEX deliveries_due ON deliveries (target) WHERE status = 'due';
CREATE TABLE failures (  -- every address that could not be read, and why
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    run_id INTEGER REFERENCES runs (id),
    page_id INTEGER NOT NULL REFERENCES pages (id),
    reason TEXT NOT NULL
) {strict};
CREATE INDEX failures_by_run ON failures (run_id);
CREATE INDEX failures_by_page ON failures (page_id);
"""

# sqlite-utils and Datasette find an index by `content="..."` in double quotes.
# The triggers fire on the indexed column alone: a page that is seen again moves last_seen and must not rewrite the index.
_SEARCH: Final = """
CREATE VIRTUAL TABLE {table}_fts USING fts5
    ({column}, content="{table}", content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER {table}_fts_insert AFTER INSERT ON {table} BEGIN
    INSERT INTO {table}_fts (rowid, {column}) VALUES (new.id, new.{column});
END;
CREATE TRIGGER {table}_fts_delete AFTER DELETE ON {table} BEGIN
    INSERT INTO {table}_fts ({table}_fts, rowid, {column}) VALUES ('delete', old.id, old.{column});
END;
CREATE TRIGGER {table}_fts_update AFTER UPDATE OF {column} ON {table} BEGIN
    INSERT INTO {table}_fts ({table}_fts, rowid, {column}) VALUES ('delete', old.id, old.{column});
    INSERT INTO {table}_fts (rowid, {column}) VALUES (new.id, new.{column});
END;
"""

_VIEWS: Final = """
CREATE VIEW all_claims AS  -- every claim ever seen, with names instead of numbers
SELECT claims.id, watches.slug AS watch, pages.url AS page, sites.domain AS site, claims.event, claims.earliest,
    claims.latest, claims.edtf, claims.stance, claims.attributed_to, claims.quote, claims.first_seen, claims.last_seen,
    claims.withdrawn
FROM claims
JOIN watches ON watches.id = claims.watch_id
JOIN pages ON pages.id = claims.page_id
JOIN sites ON sites.id = pages.site_id;
CREATE VIEW current_claims AS  -- what pages say now about what is still waited for
SELECT all_claims.* FROM all_claims
JOIN watches ON watches.slug = all_claims.watch
WHERE all_claims.withdrawn IS NULL AND watches.removed_at IS NULL;
CREATE VIEW latest_changes AS  -- what changed, the latest first
SELECT changes.id, changes.at, watches.slug AS watch, changes.kind, changes.event, sites.domain AS site,
    pages.url AS page, before.edtf AS edtf_before, after.edtf AS edtf_after, before.stance AS stance_before,
    after.stance AS stance_after, coalesce(after.attributed_to, before.attributed_to) AS attributed_to,
    coalesce(after.quote, before.quote) AS quote, changes.first_look,
    (SELECT group_concat(target || ': ' || status, ', ') FROM deliveries WHERE change_id = changes.id) AS told
FROM changes
JOIN watches ON watches.id = changes.watch_id
LEFT JOIN pages ON pages.id = changes.page_id
LEFT JOIN sites ON sites.id = pages.site_id
LEFT JOIN claims AS before ON before.id = changes.before_id
LEFT JOIN claims AS after ON after.id = changes.after_id
ORDER BY changes.id DESC;
"""


@migrations()
def m001_the_ledger(db: Database) -> None:
    """Watches, sources, pages, their editions and claims, what changed, who is owed it, and the search over it all."""
    # SQLite before 3.37 has no STRICT; the tables work there without it
    db.executescript(_TABLES.format(strict="STRICT" if db.supports_strict else ""))
    db.executescript(_SEARCH.format(table="claims", column="quote"))
    db.executescript(_SEARCH.format(table="editions", column="headline"))
    db.executescript(_VIEWS)
