"""Pages that lost their text: what is left of them is no content, and must not touch what they claimed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlite_utils import Database

from store.model import Article, Block, BlockKind
from store.rows import stamp
from store.texts import blocks_of

#: kinds of block that are a page's own text
_BODY: Final = frozenset({BlockKind.P, BlockKind.H2, BlockKind.LI, BlockKind.CAPTION})

#: letters; a page that had fewer has no text to lose
LEAST_TEXT: Final = 300

#: of a text that is lost less than this part is left
LEFT: Final = 0.1

#: other pages of a site speak for it if they were read so lately
LATELY: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Lost:
    """Why an article is no content; *layout* says that other pages of its site have their text."""

    reason: str
    layout: bool


def lost_text(db: Database, page_id: int, article: Article, fingerprint: str, *, at: datetime) -> Lost | None:
    """Return why *article* is not what the page says, None where it may be: its last edition had ten times its text."""
    current, edition = db.execute("SELECT fingerprint, edition_id FROM pages WHERE id = ?", [page_id]).fetchone()
    if edition is None or current == fingerprint:
        return None
    left = what_is_left(blocks_of(db, edition), article)
    if left is None:
        return None
    if _others_have_text(db, page_id, at):
        return Lost(f"the page lost its text while others of its site have theirs: {left}", layout=True)
    return Lost(f"the page lost its text: {left}", layout=False)


def what_is_left(before: Iterable[Block], article: Article) -> str | None:
    """Say how little of the text *before* the *article* has; None where it has enough, or there was none to lose."""
    had = _letters(before)
    has = _letters(article.blocks)
    if had < LEAST_TEXT or has >= LEFT * had:
        return None
    return f"{has} of {had} letters are left" if has else f"none of {had} letters is left"


def _letters(blocks: Iterable[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.kind in _BODY)


def _others_have_text(db: Database, page_id: int, at: datetime) -> bool:
    rows = db.execute(
        """SELECT edition_id FROM pages WHERE edition_id IS NOT NULL
        AND pages.site_id = (SELECT site_id FROM pages WHERE id = :id) AND pages.id <> :id AND pages.kind = 'page'
        AND pages.failures = 0 AND pages.last_fetched >= :lately ORDER BY pages.last_fetched DESC LIMIT 5""",
        {"id": page_id, "lately": stamp(at - LATELY)},
    )
    return any(_letters(blocks_of(db, edition)) >= LEAST_TEXT for (edition,) in list(rows))
