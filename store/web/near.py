"""Which watches somebody may have meant by a word that is the slug of none, as the command line asks back."""

from typing import Final

from sqlite_utils import Database

from store.model import Watch
from store.near import near_misses
from store.queries import Json
from store.rows import watch_from

#: letters that are looked at: nobody types more, and comparing takes the square of them
_LONGEST: Final = 80


def is_known(db: Database, slug: str) -> bool:
    """Whether a watch goes by this slug, or did once."""
    return bool(db.execute("SELECT 1 FROM watches WHERE slug = ?", [slug]).fetchone())


def meant(db: Database, word: str) -> list[Json]:
    """List the watches (slug, title, season) of which a word begins with *word*; where none does, its near misses."""
    wanted = Watch(word[:_LONGEST]).slug
    listed = list(db.query("SELECT slug, title, season, aliases FROM watches WHERE removed_at IS NULL ORDER BY slug"))
    names = {row["slug"]: _names(row) for row in listed}
    found = [slug for slug in names if any(f"-{wanted}" in f"-{name}" for name in names[slug])] if wanted else []
    known = {row["slug"]: row for row in listed}
    return [known[slug] for slug in (found or near_misses(names, wanted))]


def _names(row: Json) -> list[str]:
    return [row["slug"], *(Watch(alias).slug for alias in watch_from(row).aliases)]
