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


# a comment within a column's definition is kept by ALTER TABLE, one after it is not
_LOOKS: Final = """
ALTER TABLE pages ADD COLUMN next_look /* due from then on; '' at once */ TEXT NOT NULL DEFAULT '';
ALTER TABLE pages ADD COLUMN looks /* that could see a change; looks of long ago count less */ REAL NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN news /* looks that saw one */ REAL NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN watched /* seconds between all these looks */ REAL NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN habit /* seconds from one change to the next, as it was when it last changed */ REAL;
ALTER TABLE pages ADD COLUMN silent_told /* when its silence was told; null once it changes */ TEXT;
ALTER TABLE pages ADD COLUMN failing_since /* the first of its failures in a row */ TEXT;
ALTER TABLE pages ADD COLUMN failing_told /* when that was told; null once it answers */ TEXT;
ALTER TABLE pages ADD COLUMN gone /* answers 404 and 410 in a row */ INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pages ADD COLUMN gone_since /* the first of them */ TEXT;
ALTER TABLE pages ADD COLUMN retired_at /* when it was given up as gone; not asked for any more */ TEXT;
CREATE INDEX pages_due ON pages (next_look, kind, source_id) WHERE retired_at IS NULL;
ALTER TABLE sites ADD COLUMN failures /* in a row, over all its pages; 0 once it answers */ INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sites ADD COLUMN failing_since /* the first of them */ TEXT;
ALTER TABLE sites ADD COLUMN rests_until /* not asked before */ TEXT;
ALTER TABLE sites ADD COLUMN rest_reason TEXT;
ALTER TABLE runs ADD COLUMN skipped /* pages that were not due yet */ INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN resting /* pages that were due, of sites at rest */ INTEGER NOT NULL DEFAULT 0;
"""

# SQLite can't make a column nullable: the table is made anew. So that no delivery refers to nothing in between, the
# deliveries step aside first.
_HEALTH: Final = """
CREATE TEMP TABLE old_deliveries AS SELECT * FROM deliveries;
CREATE TEMP TABLE old_changes AS SELECT * FROM changes;
DROP VIEW latest_changes;
DELETE FROM deliveries;
DROP TABLE changes;
CREATE TABLE changes (  -- what the differ found, and how the watcher itself fares
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    run_id INTEGER REFERENCES runs (id),
    watch_id INTEGER REFERENCES watches (id),  -- null where it is about a source or a page alone
    page_id INTEGER REFERENCES pages (id),
    source_id INTEGER REFERENCES sources (id),  -- the source that is failing, silent or well again
    kind TEXT NOT NULL,  -- new, moved, narrowed and so on; source_failing, page_gone and so on
    event TEXT,  -- null where it is about no claim
    before_id INTEGER REFERENCES claims (id),
    after_id INTEGER REFERENCES claims (id),
    first_look INTEGER NOT NULL DEFAULT 0,  -- 1: found by the watch's first crawl, told as a summary
    detail TEXT  -- in words, where claims do not say it
) {strict};
INSERT INTO changes (id, at, run_id, watch_id, page_id, kind, event, before_id, after_id, first_look)
SELECT id, at, run_id, watch_id, page_id, kind, event, before_id, after_id, first_look FROM old_changes;
INSERT INTO deliveries SELECT * FROM old_deliveries;
DROP TABLE old_changes;
DROP TABLE old_deliveries;
CREATE INDEX changes_by_watch ON changes (watch_id);
CREATE INDEX changes_health ON changes (page_id) WHERE watch_id IS NULL;
CREATE VIEW latest_changes AS  -- what changed, the latest first
SELECT changes.id, changes.at, watches.slug AS watch, changes.kind, changes.event, sites.domain AS site,
    pages.url AS page, before.edtf AS edtf_before, after.edtf AS edtf_after, before.stance AS stance_before,
    after.stance AS stance_after, coalesce(after.attributed_to, before.attributed_to) AS attributed_to,
    coalesce(after.quote, before.quote) AS quote, changes.first_look,
    (SELECT group_concat(target || ': ' || status, ', ') FROM deliveries WHERE change_id = changes.id) AS told,
    sources.url AS source, changes.detail
FROM changes
LEFT JOIN watches ON watches.id = changes.watch_id
LEFT JOIN pages ON pages.id = changes.page_id
LEFT JOIN sites ON sites.id = pages.site_id
LEFT JOIN sources ON sources.id = changes.source_id
LEFT JOIN claims AS before ON before.id = changes.before_id
LEFT JOIN claims AS after ON after.id = changes.after_id
ORDER BY changes.id DESC;
"""


@migrations()
def m002_when_to_look_again(db: Database) -> None:
    """Pages know when they are due, how often they change and how they fail; sites rest; changes tell of the watcher."""
    db.executescript(_LOOKS)
    db.executescript(_HEALTH.format(strict="STRICT" if db.supports_strict else ""))


@migrations()
def m003_what_becomes_of_deliveries(db: Database) -> None:
    """Deliveries know since when they are refused, when they were given up, and which message carried them."""
    # a comment after the type would swallow the end of the statement that SQLite keeps
    for column in (
        "first_refused /* when it was first refused; null before */ TEXT",
        "given_up_at /* when it was refused for too long */ TEXT",
        "message /* the message that carried it: what went out together has the same here */ TEXT",
        "taken_by /* of a target with many services those that have it: a JSON list of marks, no addresses */ TEXT",
    ):
        db.execute(f"ALTER TABLE deliveries ADD COLUMN {column}")
    db.execute("CREATE INDEX deliveries_sent ON deliveries (target, sent_at) WHERE status = 'sent'")


# a comment within a column's definition is kept by ALTER TABLE, one after it is not
_CORRECTIONS: Final = """
ALTER TABLE claims ADD COLUMN rejected /* when the user said that it was misread; not counted, not told */ TEXT;
ALTER TABLE sites ADD COLUMN muted /* when the user muted it; its claims are not counted, not told */ TEXT;
ALTER TABLE watches ADD COLUMN out_on /* the day it came out, as the user said */ TEXT;
ALTER TABLE editions ADD COLUMN pruned /* when its text was dropped as too old */ TEXT;
ALTER TABLE changes ADD COLUMN owed /* to so many targets when it was found; null where that is undecided */ INTEGER;
ALTER TABLE changes ADD COLUMN quiet /* why nobody was told: copy, flapping, muted */ TEXT;
ALTER TABLE changes ADD COLUMN held_until /* a return that is told if it lasts until then */ TEXT;
ALTER TABLE changes ADD COLUMN takes_back /* the change that a return undoes */ INTEGER REFERENCES changes (id);
UPDATE changes SET owed = (SELECT count(*) FROM deliveries WHERE change_id = changes.id);
CREATE INDEX changes_by_page ON changes (page_id, watch_id);
CREATE INDEX changes_held ON changes (held_until) WHERE held_until IS NOT NULL;
DROP VIEW current_claims;
DROP VIEW all_claims;
CREATE VIEW all_claims AS  -- every claim ever seen, with names instead of numbers
SELECT claims.id, watches.slug AS watch, pages.url AS page, sites.domain AS site, claims.event, claims.earliest,
    claims.latest, claims.edtf, claims.stance, claims.attributed_to, claims.quote, claims.first_seen, claims.last_seen,
    claims.withdrawn, claims.rejected, sites.muted
FROM claims
JOIN watches ON watches.id = claims.watch_id
JOIN pages ON pages.id = claims.page_id
JOIN sites ON sites.id = pages.site_id;
CREATE VIEW current_claims AS  -- what counts: said now, about what is still waited for, not corrected by the user
SELECT all_claims.* FROM all_claims
JOIN watches ON watches.slug = all_claims.watch
WHERE all_claims.withdrawn IS NULL AND all_claims.rejected IS NULL AND all_claims.muted IS NULL
    AND watches.removed_at IS NULL;
"""


@migrations()
def m004_corrections(db: Database) -> None:
    """Corrections by the user, and for each change the decision who is told: nobody yet, nobody, or so many."""
    db.executescript(_CORRECTIONS)


_ANSWERS: Final = """
CREATE TABLE answers (  -- what was answered: a row for each watch and day on which the answer was worked out
    watch_id INTEGER NOT NULL REFERENCES watches (id),
    day TEXT NOT NULL,
    at TEXT NOT NULL,  -- the last time on that day
    status TEXT NOT NULL
        CHECK (status IN ('released', 'dated', 'window', 'rumoured', 'unannounced', 'cancelled')),
    earliest TEXT,  -- first day of the best window; null where it is open or there is none
    latest TEXT,
    edtf TEXT,  -- the best window in EDTF (ISO 8601-2)
    probability REAL,  -- that it comes within the best window, 0 to 1
    low TEXT,  -- it comes between low and high 4 times in 5; high is null where that can't be told
    high TEXT,
    official_stance TEXT,  -- the newest word of officials
    official_edtf TEXT,
    official TEXT,  -- that in words
    words TEXT NOT NULL,  -- the answer as a sentence
    told_status TEXT NOT NULL,  -- of the answer that was last told, or was the first: later ones are held against it
    told_earliest TEXT,  -- first day of the best window of that answer
    told_latest TEXT,  -- last day of it
    told_words TEXT NOT NULL,  -- that answer as a sentence
    PRIMARY KEY (watch_id, day)
) {strict};
CREATE TABLE officials (  -- voices that are official by the user's own word; well-known ones need no row
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('network', 'streamer', 'studio', 'distributor', 'publisher'))
) {strict};
CREATE VIEW latest_answers AS  -- the newest answer of each watch that is waited for
SELECT watches.slug AS watch, answers.day, answers.status, answers.earliest, answers.latest, answers.edtf,
    answers.probability, answers.low, answers.high, answers.official_stance, answers.official_edtf, answers.official,
    answers.words
FROM answers JOIN watches ON watches.id = answers.watch_id
WHERE watches.removed_at IS NULL AND answers.day = (SELECT max(day) FROM answers WHERE watch_id = watches.id)
ORDER BY watches.slug;
"""


@migrations()
def m005_answers(db: Database) -> None:
    """Answers are kept by watch and day; voices can be official by the user's word."""
    db.executescript(_ANSWERS.format(strict="STRICT" if db.supports_strict else ""))


_SEARCHED_TITLES: Final = """
CREATE VIRTUAL TABLE watches_fts USING fts5
    (title, aliases, content="watches", content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER watches_fts_insert AFTER INSERT ON watches BEGIN
    INSERT INTO watches_fts (rowid, title, aliases) VALUES (new.id, new.title, new.aliases);
END;
CREATE TRIGGER watches_fts_delete AFTER DELETE ON watches BEGIN
    INSERT INTO watches_fts (watches_fts, rowid, title, aliases) VALUES ('delete', old.id, old.title, old.aliases);
END;
CREATE TRIGGER watches_fts_update AFTER UPDATE OF title, aliases ON watches BEGIN
    INSERT INTO watches_fts (watches_fts, rowid, title, aliases) VALUES ('delete', old.id, old.title, old.aliases);
    INSERT INTO watches_fts (rowid, title, aliases) VALUES (new.id, new.title, new.aliases);
END;
INSERT INTO watches_fts (watches_fts) VALUES ('rebuild');
CREATE INDEX claims_by_edition ON claims (edition_id);
CREATE INDEX claims_by_time ON claims (first_seen);
DROP VIEW current_claims;
DROP VIEW all_claims;
CREATE VIEW all_claims AS  -- every claim ever seen, with names instead of numbers
SELECT claims.id, watches.slug AS watch, pages.url AS page, sites.domain AS site, claims.event, claims.earliest,
    claims.latest, claims.edtf, claims.stance, claims.attributed_to, claims.quote, claims.first_seen, claims.last_seen,
    claims.withdrawn, claims.rejected, sites.muted, sites.kind AS site_kind, editions.headline, editions.published
FROM claims
JOIN watches ON watches.id = claims.watch_id
JOIN pages ON pages.id = claims.page_id
JOIN sites ON sites.id = pages.site_id
LEFT JOIN editions ON editions.id = claims.edition_id;  -- left, so that who asks for no headline does not pay for it
CREATE VIEW current_claims AS  -- what counts: said now, about what is still waited for, not corrected by the user
SELECT all_claims.* FROM all_claims
JOIN watches ON watches.slug = all_claims.watch
WHERE all_claims.withdrawn IS NULL AND all_claims.rejected IS NULL AND all_claims.muted IS NULL
    AND watches.removed_at IS NULL;
CREATE INDEX changes_by_time ON changes (at);
DROP VIEW latest_changes;
CREATE VIEW latest_changes AS  -- what changed, the latest first
SELECT changes.id, changes.at, watches.slug AS watch, changes.kind, changes.event, sites.domain AS site,
    pages.url AS page, before.edtf AS edtf_before, after.edtf AS edtf_after, before.stance AS stance_before,
    after.stance AS stance_after, coalesce(after.attributed_to, before.attributed_to) AS attributed_to,
    coalesce(after.quote, before.quote) AS quote, changes.first_look,
    (SELECT group_concat(target || ': ' || status, ', ') FROM deliveries WHERE change_id = changes.id) AS told,
    sources.url AS source, changes.detail
FROM changes
LEFT JOIN watches ON watches.id = changes.watch_id
LEFT JOIN pages ON pages.id = changes.page_id
LEFT JOIN sites ON sites.id = pages.site_id
LEFT JOIN sources ON sources.id = changes.source_id
LEFT JOIN claims AS before ON before.id = changes.before_id
LEFT JOIN claims AS after ON after.id = changes.after_id
ORDER BY changes.at DESC, changes.id DESC;
"""


@migrations()
def m006_titles_are_searched(db: Database) -> None:
    """Titles and aliases are searched, claims found by edition and time; their views tell headline, day and kind of site."""
    db.executescript(_SEARCHED_TITLES)


_PAST: Final = """
CREATE TABLE sightings (  -- looks that found other contents than the one before, and all looks that web archives hold
    page_id INTEGER NOT NULL REFERENCES pages (id),
    at TEXT NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),  -- what it said then
    read_at TEXT NOT NULL,  -- for all watches that were known by then
    PRIMARY KEY (page_id, at)
) {strict};
CREATE TABLE archives (  -- web archives that were read to the end
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,  -- of its size and both its ends
    watches TEXT NOT NULL,  -- fingerprint of the titles that it was read for; others make it worth another reading
    records INTEGER NOT NULL,  -- pages in it
    articles INTEGER NOT NULL,  -- pages that say something of a watch, or did before
    faults INTEGER NOT NULL,  -- places that could not be read
    read_at TEXT NOT NULL,
    UNIQUE (fingerprint, watches)
) {strict};
ALTER TABLE claims ADD COLUMN misread /* when a newer reader no longer read it there; not counted, not told */ TEXT;
"""


@migrations()
def m007_the_past(db: Database) -> None:
    """Web archives that were read, the looks at pages that they hold, and claims that only an older reader read."""
    db.executescript(_PAST.format(strict="STRICT" if db.supports_strict else ""))


@migrations()
def m008_editions_by_what_differs(db: Database) -> None:
    """Let an edition build on the text of an earlier one of its page, so that what they share is kept once."""
    base = "base_id /* the edition with whose text as zlib's dictionary this one is packed; null for none */ INTEGER"
    db.execute(f"ALTER TABLE editions ADD COLUMN {base} REFERENCES editions (id)")


_HOURS: Final = """
ALTER TABLE claims ADD COLUMN hour /* that the page gives beside a day, in its own zone, such as 21:00 ET */ TEXT;
DROP VIEW current_claims;
DROP VIEW all_claims;
CREATE VIEW all_claims AS  -- every claim ever seen, with names instead of numbers
SELECT claims.id, watches.slug AS watch, pages.url AS page, sites.domain AS site, claims.event, claims.earliest,
    claims.latest, claims.edtf, claims.stance, claims.attributed_to, claims.quote, claims.first_seen, claims.last_seen,
    claims.withdrawn, claims.rejected, sites.muted, sites.kind AS site_kind, editions.headline, editions.published,
    claims.hour
FROM claims
JOIN watches ON watches.id = claims.watch_id
JOIN pages ON pages.id = claims.page_id
JOIN sites ON sites.id = pages.site_id
LEFT JOIN editions ON editions.id = claims.edition_id;  -- left, so that who asks for no headline does not pay for it
CREATE VIEW current_claims AS  -- what counts: said now, about what is still waited for, not corrected by the user
SELECT all_claims.* FROM all_claims
JOIN watches ON watches.slug = all_claims.watch
WHERE all_claims.withdrawn IS NULL AND all_claims.rejected IS NULL AND all_claims.muted IS NULL
    AND watches.removed_at IS NULL;
"""


@migrations()
def m009_hours(db: Database) -> None:
    """Claims keep the hour that a page gives beside a day."""
    db.executescript(_HOURS)


@migrations()
def m010_changes_of_a_watch_by_time(db: Database) -> None:
    """Find the newest changes of a watch without sorting all of them."""
    db.execute("DROP INDEX changes_by_watch")
    db.execute("CREATE INDEX changes_by_watch ON changes (watch_id, at)")


_ADDRESSES: Final = """
CREATE TABLE addresses (  -- the other addresses of pages, each of which is kept under one
    url TEXT PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages (id),
    since TEXT NOT NULL  -- when it was found to be one of that page
) {strict};
CREATE INDEX addresses_by_page ON addresses (page_id);
CREATE INDEX editions_by_canonical ON editions (canonical) WHERE canonical IS NOT NULL;
ALTER TABLE pages ADD COLUMN asked /* the address that is asked for the page; null for its own */ TEXT;
CREATE VIEW page_addresses AS  -- every address by which a page is known
SELECT url, id AS page_id FROM pages
UNION ALL SELECT url, page_id FROM addresses;
"""


@migrations()
def m011_the_many_addresses_of_a_page(db: Database) -> None:
    """Pages know their other addresses, and which of them is asked."""
    db.executescript(_ADDRESSES.format(strict="STRICT" if db.supports_strict else ""))


@migrations()
def m012_claims_by_their_last_day(db: Database) -> None:
    """Find the windows that end about a day without reading all claims."""
    db.execute("CREATE INDEX claims_by_last_day ON claims (latest) WHERE withdrawn IS NULL AND event = 'release'")


@migrations()
def m013_claims_by_page(db: Database) -> None:
    """Find all claims of a page, also those that ended, without a look at all of their watch."""
    db.execute("CREATE INDEX claims_by_page ON claims (page_id, watch_id)")


@migrations()
def m014_releases(db: Database) -> None:
    """Find what came out without a look at all changes."""
    db.execute("CREATE INDEX changes_released ON changes (watch_id) WHERE kind = 'released'")


@migrations()
def m015_standing_claims(db: Database) -> None:
    """Count the claims that stand on pages by an index alone."""
    db.execute("CREATE INDEX claims_standing ON claims (page_id, withdrawn) WHERE withdrawn IS NULL")


_WITHIN_A_DAY: Final = """
ALTER TABLE answers ADD COLUMN since /* when on that day the best window became this one */ TEXT;
ALTER TABLE answers ADD COLUMN opened_at /* when the day's first answer came, if it moved on that day; else null */ TEXT;
ALTER TABLE answers ADD COLUMN opened_earliest /* first day of the best window of the day's first answer */ TEXT;
ALTER TABLE answers ADD COLUMN opened_latest /* last day of it */ TEXT;
"""


@migrations()
def m016_answers_that_move_within_a_day(db: Database) -> None:
    """Keep the first answer of a day beside the last, so that a move within it is not lost."""
    db.executescript(_WITHIN_A_DAY)
