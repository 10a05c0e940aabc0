"""Between our values and the rows that SQLite keeps.

Times are kept as UTC to the second (``2026-01-05T18:30:00Z``), days as ISO dates: both sort as text and both are read by
SQLite's own date functions.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from store.model import Block, BlockKind, Claim, Event, Reason, Stance, Watch, Window

Row = Mapping[str, Any]


def stamp(at: datetime) -> str:
    """Write an aware time as it is kept; a naive one raises ValueError.

    >>> stamp(datetime(2026, 1, 5, 18, 30, tzinfo=UTC))
    '2026-01-05T18:30:00Z'
    """
    if at.tzinfo is None:
        raise ValueError(f"a time without its zone: {at}")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso(day: date | None) -> str | None:
    """Write a day as it is kept, None for None."""
    return day.isoformat() if day else None


def claim_row(claim: Claim) -> dict[str, Any]:
    """Give the columns of a claim that are the claim's own."""
    window = claim.window
    return {
        "event": str(claim.event),
        "earliest": iso(window.earliest) if window else None,
        "latest": iso(window.latest) if window else None,
        "edtf": claim.edtf,
        "stance": str(claim.stance),
        "attributed_to": claim.attributed_to,
        "quote": claim.quote,
        "relative": int(claim.relative),
        "hour": claim.hour,
        "reasons": json.dumps([[r.part, r.words, r.rule] for r in claim.reasons], ensure_ascii=False),
    }


def claim_from(row: Row) -> Claim:
    """Rebuild a claim from the columns of `claim_row`."""
    return Claim(
        event=Event(row["event"]),
        window=window_from(row["earliest"], row["latest"]),
        stance=Stance(row["stance"]),
        attributed_to=row["attributed_to"],
        quote=row["quote"],
        relative=bool(row["relative"]),
        reasons=tuple(Reason(*reason) for reason in json.loads(row["reasons"])) if row["reasons"] != "[]" else (),
        hour=row["hour"],
    )


def claim_from_json(row: Row) -> Claim:
    """Rebuild a claim from the shape that `--json` writes, in which it has no reasons."""
    return Claim(
        Event(row["event"]),
        window_from(row["earliest"], row["latest"]),
        Stance(row["stance"]),
        row["attributed_to"],
        row["quote"],
        hour=row.get("hour"),
    )


@lru_cache(maxsize=4096)  # many claims name the same few windows
def window_from(earliest: str | None, latest: str | None) -> Window | None:
    """Rebuild a window from its two days; None where both are missing."""
    if earliest is None and latest is None:
        return None
    return Window(date.fromisoformat(earliest) if earliest else None, date.fromisoformat(latest) if latest else None)


def watch_from(row: Row) -> Watch:
    """Rebuild a watch from its columns title, season and aliases."""
    return Watch(row["title"], row["season"], tuple(json.loads(row["aliases"])))


def pack_blocks(blocks: Sequence[Block], base: bytes | None = None) -> bytes:
    """Write an article's blocks small: zlib over JSON, a list of [kind, text].

    With *base*, packed blocks of much the same text, only what differs from them takes room.
    """
    text = json.dumps([[b.kind, b.text] for b in blocks], ensure_ascii=False).encode()
    if base is None:
        return zlib.compress(text, level=9)
    packer = zlib.compressobj(level=9, zdict=zlib.decompress(base))
    return packer.compress(text) + packer.flush()


def unpack_blocks(packed: bytes, base: bytes | None = None) -> tuple[Block, ...]:
    """Read what `pack_blocks` wrote, with the same *base*.

    >>> unpack_blocks(pack_blocks([Block(BlockKind.P, "It returns.")]))
    (Block(kind=<BlockKind.P: 'p'>, text='It returns.'),)
    """
    unpacker = zlib.decompressobj(zdict=zlib.decompress(base)) if base is not None else zlib.decompressobj()
    text = unpacker.decompress(packed) + unpacker.flush()
    if not unpacker.eof:
        raise ValueError("it is cut short")
    return tuple(Block(BlockKind(kind), words) for kind, words in json.loads(text))
