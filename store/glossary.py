"""What each table, view and column of the store means, read from the schema that the file itself holds.

Tables tell it in the comments of their definitions, which SQLite keeps. What has no comment there, because a comment could
say no more than the name or because a view has no place for one, is told here, by its name wherever it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its SQLite *type*, and what it means."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A table or view (*kind*) with its meaning and its columns in their order."""

    name: str
    kind: str
    meaning: str
    columns: tuple[Column, ...]


#: columns that mean the same wherever they stand
_EVERYWHERE: Final = {
    "hour": "that the page gives beside a day, in the page's own zone",
    "id": "its number",
    "added_at": "when it came into the configuration",
    "attributed_to": "whom the page credits; null where the page itself speaks",
    "after_id": "the claim that stands now",
    "at": "when it was found",
    "attempts": "how often it was tried",
    "before_id": "the claim that stood before",
    "byline": "who wrote it, as the page says",
    "canonical": "the address that the page gives as its own",
    "changes": "how many changes it found",
    "day": "the day as of which it was answered",
    "detail": "in words, where claims do not say it",
    "domain": "without `www.`",
    "earliest": "first day of the window; null where it is open or there is none",
    "edtf": "the window in EDTF (ISO 8601-2)",
    "edtf_after": "the window that is claimed now",
    "edtf_before": "the window that was claimed before",
    "event": "release, renewal, filming_start, filming_end or trailer",
    "first_look": "1: found by the watch's first crawl, told as a summary",
    "first_seen": "when it was first seen",
    "headline": "the page's headline then",
    "high": "it comes between low and high 4 times in 5; null where that can't be told",
    "language": "as the page says, such as `en`",
    "last_modified": "as the server said, sent back with the next request",
    "last_seen": "when it was last seen",
    "latest": "last day of the window; null where it is open or there is none",
    "leased_until": "when another may send it",
    "low": "it comes between low and high 4 times in 5",
    "modified": "the day of its last edit, as the page says",
    "muted": "when the user muted its site; not counted, not told",
    "name": "by which it goes",
    "official": "the newest word of officials, in words",
    "official_edtf": "the window that officials name",
    "official_stance": "how surely officials say it",
    "page": "the page's address",
    "probability": "that it comes within the best window, 0 to 1",
    "published": "the day of publication, as the page says",
    "quote": "the page's own words",
    "reason": "why it could not be read",
    "read_at": "when it was read",
    "rejected": "when the user said that it was misread; not counted, not told",
    "rest_reason": "why its site is left alone",
    "role": "what it is to the seasons: network, streamer, studio, distributor or publisher",
    "season": "null for a work that has none",
    "sent_at": "when it was taken",
    "site": "the site's domain",
    "site_kind": "official, trade, news, fan, seo, database or unknown",
    "source": "the address of the source that fails, is silent or is well again",
    "stance": "confirmed, expected, denied, unannounced or cancelled",
    "stance_after": "the stance now",
    "stance_before": "the stance before",
    "started_at": "when it began",
    "target": "the target's name in the configuration",
    "title": "of the work",
    "told": "the targets that were owed it, each with what became of that",
    "url": "its address",
    "watch": "the watch's slug",
    "withdrawn": "when the page no longer said it; null while it does",
    "words": "the answer as a sentence",
}

#: columns that mean something else, or more, in one table or view
_THERE: Final = {
    ("answers", "told_words"): "that answer as a sentence",
    ("answers", "status"): "released, dated, window, rumoured, unannounced or cancelled",
    ("deliveries", "status"): "due, sent or given_up",
    ("latest_answers", "status"): "released, dated, window, rumoured, unannounced or cancelled",
    ("latest_changes", "kind"): "new, moved, narrowed and so on; source_failing, page_gone and so on",
    ("pages", "kind"): "page, feed or sitemap",
    ("sightings", "at"): "when it was looked at",
    ("sites", "kind"): "official, trade, news, fan, seo, database or unknown",
    ("sources", "kind"): "page, feed, sitemap or archive",
}

#: a column that refers to a row of another table, by the end of its name
_NUMBER: Final = re.compile(r"(\w+)_id$")

_NAME: Final = re.compile(r'["`\[]?(\w+)')
_PARTS: Final = re.compile(r"--([^\n]*)|/\*(.*?)\*/|'(?:[^']|'')*'|[(),\n]|[^-/'(),\n]+|.", re.DOTALL)


def relations(db: Database) -> list[Relation]:
    """Return what the tables and views of the store mean, views first, each kind by name; nothing of the search's own.

    A column of a view that is told of nowhere else means what the one table that has it says.
    """
    rows = list(
        db.query("SELECT name, type AS kind, sql FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")
    )
    ours = [row for row in rows if not re.search(r"^(sqlite_|_)|_fts(_|$)", row["name"])]
    tables = [_table(db, row["name"], row["sql"]) for row in ours if row["kind"] == "table"]
    told: dict[str, set[str]] = {}
    for column in (column for table in tables for column in table.columns):
        told.setdefault(column.name, set()).add(column.meaning)
    alone = {name: meanings.pop() for name, meanings in told.items() if len(meanings) == 1}
    return [*(_view(db, row["name"], row["sql"], alone) for row in ours if row["kind"] == "view"), *tables]


def _table(db: Database, name: str, sql: str) -> Relation:
    # the first comment of a column is its own: a column that was added later stands before the comment of the one it follows
    told = dict(reversed([*_comments(sql)]))
    columns = (
        Column(column.name, column.type, told.get(column.name) or _meaning(name, column.name))
        for column in db.table(name).columns
    )
    return Relation(name, "table", _about(sql), tuple(columns))


def _view(db: Database, name: str, sql: str, told: dict[str, str]) -> Relation:
    columns = (
        Column(column, type_, _meaning(name, column) or told.get(column, ""))
        for column, type_ in _types(db, name).items()
    )
    return Relation(name, "view", _about(sql), tuple(columns))


def _about(sql: str) -> str:
    """Return the comment in the first line of a definition."""
    comment = re.search(r"--([^\n]*)", sql.split("\n", 1)[0])
    return comment[1].strip() if comment else ""


def _types(db: Database, view: str) -> dict[str, str]:
    return {row[1]: row[2] for row in db.execute(f'PRAGMA table_info("{view}")')}


def _meaning(relation: str, column: str) -> str:
    """Return what is told of a column by its name; nothing where that is unknown."""
    if (relation, column) in _THERE:
        return _THERE[relation, column]
    if column not in _EVERYWHERE and (refers := _NUMBER.match(column)):
        return f"the number of its {refers[1]}"
    return _EVERYWHERE.get(column, "")


def _comments(sql: str) -> Iterator[tuple[str, str]]:
    """Yield the columns of a table's definition that have a comment, within it or behind its comma."""
    depth, words, behind = 0, "", ""
    for part in _PARTS.finditer(sql):
        text, comment = part[0], part[1] or part[2]
        if comment is not None:
            subject = words.strip() or behind
            if depth and (name := _NAME.match(subject)):
                yield name[1], comment.strip()
        elif text == "(":
            depth += 1
            words = "" if depth == 1 else words + text
        elif text == ")":
            depth -= 1
        elif text == "," and depth == 1:
            words, behind = "", words.strip()
        elif text == "\n":
            behind = behind if not words.strip() else ""
        else:
            words += text
