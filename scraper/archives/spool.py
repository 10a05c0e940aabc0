"""What was read from archives and waits to be put into the store in the order of time: a file beside the store.

It remembers how far each archive was read, so that a run which was killed goes on where it was. Memory stays small however
much there is: SQLite sorts on the disk.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, Self

from scraper.archives.looks import Looked, Said
from scraper.archives.places import Archive
from scraper.archives.records import Fault
from store.model import Article, Watch
from store.rows import claim_from, claim_row, iso, pack_blocks, stamp, unpack_blocks

_TABLES: Final = """
CREATE TABLE about (what TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE archives (fingerprint TEXT PRIMARY KEY, path TEXT NOT NULL, size INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0);
CREATE TABLE stretches (
    archive TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, begun INTEGER, ended INTEGER NOT NULL,
    one_piece INTEGER NOT NULL, pages INTEGER NOT NULL, others INTEGER NOT NULL, walls INTEGER NOT NULL,
    PRIMARY KEY (archive, start)
);
CREATE TABLE said (
    archive TEXT NOT NULL, stretch INTEGER NOT NULL, page TEXT NOT NULL, url TEXT NOT NULL, at TEXT NOT NULL,
    position INTEGER NOT NULL, fingerprint TEXT NOT NULL, claims TEXT NOT NULL, article TEXT NOT NULL, blocks BLOB NOT NULL
);
CREATE INDEX said_by_time ON said (at, url, archive, position);
CREATE INDEX said_by_stretch ON said (archive, stretch);
CREATE TABLE silent (
    archive TEXT NOT NULL, stretch INTEGER NOT NULL, page TEXT NOT NULL, url TEXT NOT NULL, at TEXT NOT NULL,
    position INTEGER NOT NULL
);
CREATE INDEX silent_by_page ON silent (page);
CREATE INDEX silent_by_stretch ON silent (archive, stretch);
CREATE TABLE faults (archive TEXT NOT NULL, stretch INTEGER NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE INDEX faults_by_stretch ON faults (archive, stretch);
"""

#: the stretch under which is kept what was read a second time
AGAIN: Final = -1

_OF_STRETCHES: Final = ("said", "silent", "faults")


@dataclass(frozen=True, slots=True)
class Kept:
    """A stretch of an archive that was read: where it is, and where it says that its records began and ended."""

    start: int
    stop: int
    begun: int | None
    ended: int


class Spool:
    """The file; made anew where what is in it was read for other watches than *titles* tells."""

    def __init__(self, path: Path, titles: str) -> None:
        self._path = path
        self._db = self._open()
        if self._about("titles") not in (None, titles):
            self.remove()
            self._db = self._open()
        self._set("titles", titles)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def remove(self) -> None:
        """Close the file and drop it: all that was in it is in the store."""
        self._db.close()
        for ending in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + ending).unlink(missing_ok=True)

    def enter(self, archive: Archive) -> bool:
        """Take *archive* in; return whether it still has to be read."""
        with self._db:
            row = (archive.fingerprint, archive.path, archive.size)
            self._db.execute("INSERT OR IGNORE INTO archives (fingerprint, path, size) VALUES (?, ?, ?)", row)
            self._db.execute("UPDATE archives SET path = ? WHERE fingerprint = ?", row[1::-1])
        settled = "SELECT settled FROM archives WHERE fingerprint = ?"
        return not self._db.execute(settled, [archive.fingerprint]).fetchone()[0]

    def settle(self, archive: Archive) -> None:
        """Note that all of *archive* was read."""
        with self._db:
            self._db.execute("UPDATE archives SET settled = 1 WHERE fingerprint = ?", [archive.fingerprint])

    def kept(self, archive: Archive) -> list[Kept]:
        """List the stretches of *archive* that were read, in order."""
        sql = "SELECT start, stop, begun, ended FROM stretches WHERE archive = ? ORDER BY start"
        return [Kept(*row) for row in self._db.execute(sql, [archive.fingerprint])]

    def keep(self, archive: Archive, start: int, stop: int, looked: Looked) -> None:
        """Keep what came of a stretch, at once and whole."""
        name = archive.fingerprint
        with self._db:
            self._drop(name, start)
            row = (
                name,
                start,
                stop,
                looked.begun,
                looked.ended,
                looked.one_piece,
                looked.pages,
                looked.others,
                looked.walls,
            )
            self._db.execute(f"INSERT INTO stretches VALUES ({', '.join('?' * len(row))})", row)
            self._add(name, start, looked)

    def keep_again(self, archive: Archive, looked: Looked) -> None:
        """Keep what came of pages that were read a second time."""
        with self._db:
            self._add(archive.fingerprint, AGAIN, looked)

    def forget_again(self) -> None:
        """Forget what was read a second time: a run that was killed in the middle of that reads it anew."""
        with self._db:
            for table in _OF_STRETCHES:
                self._db.execute(f"DELETE FROM {table} WHERE stretch = ?", [AGAIN])

    def fail(self, archive: Archive, start: int, stop: int, reason: str) -> None:
        """Keep why nothing came of a stretch."""
        self.keep(archive, start, stop, Looked(start, stop, False, (), (), (Fault(start, reason),), 0, 0, 0))

    def drop(self, archive: Archive, start: int) -> None:
        """Forget a stretch: what it took for records is in the middle of one."""
        with self._db:
            self._drop(archive.fingerprint, start)

    def silent_of(self, pages: Iterable[str]) -> Iterator[tuple[str, str, str, int]]:
        """List the silent looks at pages that spoke at another time, here or in the store (*pages*): archive, url, at, position."""
        with self._db:
            self._db.execute("CREATE TEMP TABLE IF NOT EXISTS spoke (page TEXT PRIMARY KEY)")
            self._db.executemany("INSERT OR IGNORE INTO spoke VALUES (?)", ((page,) for page in pages))
            self._db.execute("INSERT OR IGNORE INTO spoke SELECT page FROM said WHERE claims != '{}'")
        yield from self._db.execute(
            "SELECT archive, url, at, position FROM silent WHERE page IN (SELECT page FROM spoke) ORDER BY archive, position"
        )

    def is_one_piece(self, archive: Archive) -> bool:
        """Whether nobody can begin in the middle of *archive*."""
        sql = "SELECT max(one_piece) FROM stretches WHERE archive = ?"
        return bool(self._db.execute(sql, [archive.fingerprint]).fetchone()[0])

    def in_order(self, archives: Iterable[Archive], watches: Iterable[Watch]) -> Iterator[Said]:
        """Yield all that was said in *archives*, in the order of time, from where `reached` left off."""
        known = {watch.slug: watch for watch in watches}
        since = self._about("reached") or ""
        names = json.dumps([archive.fingerprint for archive in archives])
        rows = self._db.execute(
            """SELECT * FROM said WHERE at >= ? AND archive IN (SELECT value FROM json_each(?))
            ORDER BY at, url, archive, position""",
            [since, names],
        )
        rows.row_factory = sqlite3.Row
        for row in rows:
            yield _said(row, known)

    def reached(self, at: datetime) -> None:
        """Note that all that was said before *at* is in the store."""
        self._set("reached", stamp(at))

    def begin_telling(self) -> None:
        """Begin at the beginning of time again: more was read."""
        with self._db:
            self._db.execute("DELETE FROM about WHERE what = 'reached'")

    def sums(self, archive: Archive) -> dict[str, int]:
        """Return how many pages, other answers, walls, articles that were said and faults there are in *archive*."""
        sql = "SELECT total(pages), total(others), total(walls) FROM stretches WHERE archive = ?"
        pages, others, walls = self._db.execute(sql, [archive.fingerprint]).fetchone()
        said, faults = (
            self._db.execute(f"SELECT count(*) FROM {table} WHERE archive = ?", [archive.fingerprint]).fetchone()[0]
            for table in ("said", "faults")
        )
        return {"pages": int(pages), "others": int(others), "walls": int(walls), "said": said, "faults": faults}

    def faults(self, archive: Archive) -> list[Fault]:
        """List what is broken in *archive*, in order."""
        sql = "SELECT DISTINCT position, reason FROM faults WHERE archive = ? ORDER BY position"
        return [Fault(*row) for row in self._db.execute(sql, [archive.fingerprint])]

    def _open(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")  # what a power cut takes is read again
        if not db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            db.executescript(_TABLES)
        return db

    def _about(self, what: str) -> str | None:
        row = self._db.execute("SELECT value FROM about WHERE what = ?", [what]).fetchone()
        return row[0] if row else None

    def _set(self, what: str, value: str) -> None:
        with self._db:
            self._db.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", [what, value])

    def _drop(self, archive: str, start: int) -> None:
        self._db.execute("DELETE FROM stretches WHERE archive = ? AND start = ?", [archive, start])
        for table in _OF_STRETCHES:
            self._db.execute(f"DELETE FROM {table} WHERE archive = ? AND stretch = ?", [archive, start])

    def _add(self, archive: str, stretch: int, looked: Looked) -> None:
        place = (archive, stretch)
        said = (
            (*place, page_key(one.url), one.url, stamp(one.at), one.position, *_columns(one)) for one in looked.said
        )
        silent = ((*place, page_key(one.url), one.url, stamp(one.at), one.position) for one in looked.silent)
        faults = ((*place, fault.position, fault.reason) for fault in looked.faults)
        self._db.executemany("INSERT INTO said VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", said)
        self._db.executemany("INSERT INTO silent VALUES (?, ?, ?, ?, ?, ?)", silent)
        self._db.executemany("INSERT INTO faults VALUES (?, ?, ?, ?)", faults)


def page_key(url: str) -> str:
    """Return what two addresses have in common that differ in scheme, ``www.`` or a slash at the end.

    >>> page_key("http://www.news.example/a/") == page_key("https://news.example/a")
    True
    """
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


def _columns(said: Said) -> tuple[str, str, str, bytes]:
    claims = {watch.slug: [claim_row(claim) for claim in read] for watch, read in said.claims.items() if read}
    article = said.article
    told = {
        "headline": article.headline,
        "published": iso(article.published),
        "published_from": article.published_from,
        "modified": iso(article.modified),
        "byline": article.byline,
        "language": article.language,
        "canonical": article.canonical,
    }
    return said.fingerprint, json.dumps(claims), json.dumps(told), pack_blocks(article.blocks)


def _said(row: sqlite3.Row, watches: dict[str, Watch]) -> Said:
    claims = json.loads(row["claims"])
    return Said(
        row["url"],
        datetime.fromisoformat(row["at"]),
        row["position"],
        article_of(row["url"], json.loads(row["article"]), row["blocks"]),
        row["fingerprint"],
        {watches[slug]: tuple(map(claim_from, read)) for slug, read in claims.items()},
    )


def article_of(url: str, told: dict[str, Any], blocks: bytes) -> Article:
    """Rebuild an article from what was kept of it."""
    days = {name: date.fromisoformat(told[name]) if told[name] else None for name in ("published", "modified")}
    return Article(url=url, blocks=unpack_blocks(blocks), **{**told, **days})
