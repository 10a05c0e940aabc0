"""The text of editions, kept small: what a page said before and says again is kept once.

The first edition of a page is kept whole; a further one is packed with the text of a whole one as zlib's dictionary, so
that only what differs takes room. Where that gains little (another text, or one that begins with too much else), the new
one is kept whole, and those after it build on it. So a text is two steps away at most.
"""

from collections.abc import Sequence
from typing import Final

from sqlite_utils import Database

from store.model import Block
from store.rows import pack_blocks, unpack_blocks

#: an edition builds on another only if it is smaller than this part of what it is by itself
_WORTH_IT: Final = 0.7


def pack(db: Database, page_id: int, blocks: Sequence[Block]) -> tuple[bytes, int | None]:
    """Return the packed *blocks* of an edition of a page, and the number of the edition that they build on, if any."""
    whole = pack_blocks(blocks)
    base = db.execute(
        "SELECT id, blocks FROM editions WHERE page_id = ? AND base_id IS NULL AND pruned IS NULL ORDER BY id DESC LIMIT 1",
        [page_id],
    ).fetchone()
    if base is None:
        return whole, None
    number, text = base
    small = pack_blocks(blocks, text)
    return (small, int(number)) if len(small) < _WORTH_IT * len(whole) else (whole, None)


def blocks_of(db: Database, edition_id: int | None) -> tuple[Block, ...]:
    """Return the blocks of an edition; nothing of one whose text was let go, and of None.

    Raises ValueError or zlib.error where they can't be read.
    """
    row = db.execute(
        """SELECT editions.blocks, base.blocks FROM editions LEFT JOIN editions AS base ON base.id = editions.base_id
        WHERE editions.id = ?""",
        [edition_id],
    ).fetchone()
    return unpack_blocks(*row) if row else ()


def repack(db: Database, edition_id: int) -> None:
    """Pack the text of an edition anew, so that it builds on none that is marked as pruned."""
    page_id = db.execute("SELECT page_id FROM editions WHERE id = ?", [edition_id]).fetchone()[0]
    packed = pack(db, page_id, blocks_of(db, edition_id))
    db.execute("UPDATE editions SET blocks = ?, base_id = ? WHERE id = ?", [*packed, edition_id])
