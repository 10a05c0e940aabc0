"""How a store grows: bytes a page after a thousand looks at a hundred pages, most of which stay as they are.

    .venv/bin/python -m tests.benchmarks.growth [LOOKS]

Of a hundred pages 90 never change, 9 get a new paragraph at every hundredth look (an "everything we know" page), and one
has another date at every fiftieth. A page is an article of some 400 words; an empty store's own size is left out.
"""

import random
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from sqlite_utils import Database

from store import ledger
from store.backup import prune
from store.check import faults
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, ChangeKind, Claim, Event, Stance, Watch, Window
from store.owing import Target
from store.schema import open_store

PAGES: Final = 100
REWORDED: Final = range(90, 99)
MOVING: Final = range(99, 100)
START: Final = datetime(2026, 1, 5, 12, tzinfo=UTC)
WATCH: Final = Watch("The Lighthouse Shift", 2)
TARGET: Final = Target("phone", frozenset(ChangeKind))

_SYLLABLES: Final = ("la", "mor", "ten", "quil", "ar", "des", "vin", "sto", "be", "ral", "im", "os", "tra", "ne", "ku")
_VOCABULARY: Final = tuple(
    "".join(random.Random(number).choices(_SYLLABLES, k=1 + number % 4)) for number in range(3_000)
)


class Growth(NamedTuple):
    """The bytes of a store: after one look, after all, and after a prune; and how many rows are not of the first look."""

    first: int
    last: int
    pruned: int
    rows: int


@lru_cache(maxsize=PAGES * 2)
def article(page: int, wording: int, moved: int) -> tuple[Article, Claim]:
    """Write a page, paragraphs that stay and one that is the wording's own, and the claim that it makes."""
    day = date(2031, 1, 1) + timedelta(days=moved * PAGES + page)
    quote = f"The season premieres on {day:%B} {day.day}, {day.year}."
    stays, comes = random.Random(page), random.Random(page * 100_003 + wording)
    texts = [_paragraph(stays) for _ in range(6)]
    texts[2:2] = [_paragraph(comes), quote]
    blocks = tuple(Block(BlockKind.P, text) for text in texts)
    claim = Claim(Event.RELEASE, Window(day, day), Stance.CONFIRMED, None, quote)
    return Article(f"https://site{page}.example/season-2", "The Lighthouse Shift season 2", blocks), claim


def _paragraph(words: random.Random) -> str:
    """Write 60 words, of which as in real text a few are most of the time the same."""
    return " ".join(_VOCABULARY[int(len(_VOCABULARY) * words.random() ** 3)] for _ in range(60)) + "."


def growth(looks: int) -> Growth:
    """Look so often, every six hours, at all pages."""
    with TemporaryDirectory() as folder, closing(open_store(Path(folder) / "seasonwatch.db")) as db:
        db.execute("PRAGMA synchronous = OFF")  # it is the size that is measured
        sync_watches(db, [WATCH], START)
        empty = _size(db)
        sizes, rows = [], []
        for look in range(looks):
            at = START + timedelta(hours=6 * look)
            _look(db, look, at)
            sizes.append(_size(db) - empty)
            rows.append(sum(db.table(name).count for name in ("pages", "editions", "claims", "changes", "failures")))
        prune(db, keep=timedelta(days=90), at=at)
        assert faults(db) == []
        return Growth(sizes[0], sizes[-1], _size(db) - empty, rows[-1] - rows[0])


def _look(db: Database, look: int, at: datetime) -> None:
    run = ledger.start_run(db, at=at)
    for page in range(PAGES):
        wording = look // 100 if page in REWORDED else 0
        moved = look // 50 if page in MOVING else 0
        written, claim = article(page, wording, moved)
        ledger.record_article(
            db,
            url=written.url,
            article=written,
            claims={WATCH: [claim]},
            fingerprint=f"{wording}-{moved}",
            run=run,
            at=at,
            targets=[TARGET],
        )
    ledger.finish_run(db, run, at=at)


def _size(db: Database) -> int:
    return int(db.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0])


def main(looks: int = 1_000) -> None:
    """Print the bytes a page."""
    found = growth(looks)
    print(f"after one look: {found.first / PAGES:.0f} bytes a page")
    print(
        f"after {looks} looks: {(found.last - found.first) / PAGES:.0f} bytes a page more, {found.rows} rows more in all"
    )
    print(f"after prune --keep 90d: {(found.pruned - found.first) / PAGES:.0f} bytes a page more")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
