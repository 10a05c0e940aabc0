"""Which watch of the store a word on the command line means, and which names a shell may complete it to."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from scraper.naming import find_watch
from store.model import Watch

if TYPE_CHECKING:
    from sqlite_utils import Database


def slug_of(db: "Database", word: str) -> str:
    """Return the slug that *word* is, or the beginning of; raise UnknownWatchError where it is none, or of several."""
    from store.rows import watch_from

    rows = db.query("SELECT title, season, aliases FROM watches WHERE removed_at IS NULL ORDER BY slug")
    return find_watch([watch_from(row) for row in rows], word).slug


def complete_watch(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the slugs of the store that begin with what was typed, each with its title; none where there is no store."""
    path = Path(ctx.params.get("db") or os.environ.get("SEASONWATCH_DB") or "seasonwatch.db")
    try:
        # without a migration and without sqlite-utils: a shell asks at each press of a key
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1)) as connection:
            rows = connection.execute(
                "SELECT slug, title FROM watches WHERE removed_at IS NULL ORDER BY slug"
            ).fetchall()
    except sqlite3.Error:
        return []
    wanted = Watch(incomplete).slug
    return [CompletionItem(slug, help=title) for slug, title in rows if slug.startswith(wanted)]


#: the watch that a command is about, or all without it
watch_argument = click.argument("watch", required=False, shell_complete=complete_watch)

#: the watch that a command can't do without
one_watch_argument = click.argument("watch", shell_complete=complete_watch)
