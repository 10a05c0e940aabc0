"""Where records begin in an archive: one gzip member each, or plain text one after the other."""

import os
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final

_GZIP: Final = b"\x1f\x8b\x08"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
_VERSION: Final = b"WARC/"
#: bytes that show whether a record begins: a gzip header may hold the name of a file
_HEAD: Final = 512
_BLOCK: Final = 1 << 20


def starts(file: BinaryIO, position: int) -> bool:
    """Whether a record begins at *position*; what *file* has read so far is left alone."""
    return _is_start(os.pread(file.fileno(), _HEAD, position), first=position == 0)


def find_start(file: BinaryIO, position: int, stop: int) -> int | None:
    """Return the first position from *position* on and before *stop* at which a record begins; None where none does."""
    if position == 0 and starts(file, 0):
        return 0
    while position < stop:
        block = os.pread(file.fileno(), _BLOCK + _HEAD, position)
        for offset in _marks(block[: _BLOCK + len(_VERSION)]):
            if offset < _BLOCK and position + offset < stop and _is_start(block[offset : offset + _HEAD]):
                return position + offset
        if len(block) <= _BLOCK:
            return None
        position += _BLOCK
    return None


def end_of(file: BinaryIO, position: int) -> int | None:
    """Return where the gzip member that begins at *position* ends; None where it is none, or broken."""
    inflate = zlib.decompressobj(wbits=31)
    while block := os.pread(file.fileno(), _BLOCK, position):
        position += len(block)
        while block and not inflate.eof:  # in pieces, so that a bomb takes time and no memory
            try:
                inflate.decompress(block, _BLOCK)
            except zlib.error:
                return None
            block = inflate.unconsumed_tail
        if inflate.eof:
            return position - len(inflate.unused_data)
    return None


def _marks(block: bytes) -> Iterator[int]:
    """Yield where a record may begin in *block*, in order."""
    found = []
    for mark, before in ((_GZIP, 0), (b"\r\n\r\n" + _VERSION, 4)):
        place = block.find(mark)
        while place >= 0:
            found.append(place + before)
            place = block.find(mark, place + 1)
    return iter(sorted(found))


def _is_start(head: bytes, *, first: bool = False) -> bool:
    if head.startswith(_GZIP):
        try:
            return zlib.decompressobj(wbits=31).decompress(head, len(_VERSION)) == _VERSION
        except zlib.error:
            return False
    return head.startswith(_VERSION) or (first and head.startswith(_ZSTD))
