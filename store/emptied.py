"""Pages that lost their text: what is left of them is no content, and must not touch what they claimed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlite_utils import Database

from store.model import Article, Block, BlockKind
from store.rows import stamp, unpack_blocks

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
    current, packed = db.execute(
        """SELECT pages.fingerprint, editions.blocks FROM pages LEFT JOIN editions ON editions.id = pages.edition_id
        WHERE pages.id = ?""",
        [page_id],
    ).fetchone()
    if packed is None or current == fingerprint:
        return None
    had = _letters(unpack_blocks(packed))
    has = _letters(article.blocks)
    if had < LEAST_TEXT or has >= LEFT * had:
        return None
    left = f"{has} of {had} letters are left" if has else f"none of {had} letters is left"
    if _others_have_text(db, page_id, at):
        return Lost(f"the page lost its text while others of its site have theirs: {left}", layout=True)
    return Lost(f"the page lost its text: {left}", layout=False)


def _letters(blocks: Iterable[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.kind in _BODY)


def _others_have_text(db: Database, page_id: int, at: datetime) -> bool:
    rows = db.execute(
        """SELECT editions.blocks FROM pages JOIN editions ON editions.id = pages.edition_id
        WHERE pages.site_id = (SELECT site_id FROM pages WHERE id = :id) AND pages.id <> :id AND pages.kind = 'page'
        AND pages.failures = 0 AND pages.last_fetched >= :lately ORDER BY pages.last_fetched DESC LIMIT 5""",
        {"id": page_id, "lately": stamp(at - LATELY)},
    )
    return any(_letters(unpack_blocks(packed)) >= LEAST_TEXT for (packed,) in rows)
