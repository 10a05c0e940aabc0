"""What was sent -> the page: chunks joined and content encodings undone, never more than a crawl would take."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

from fastwarc.stream_io import BrotliReader, ChunkedReader, GzipReader, ZstdReader

#: bytes; a crawl takes no larger pages either
MOST: Final = 10 * 1024 * 1024

#: more encodings one in the other are a bomb
_MOST_ENCODINGS: Final = 2

_READERS: Final[dict[str, Any]] = {
    "gzip": GzipReader,
    "x-gzip": GzipReader,
    "deflate": lambda raw: GzipReader(raw, zlib=True),
    "br": BrotliReader,
    "zstd": ZstdReader,
}


class BodyError(ValueError):
    """What was sent can't become a page; the message is one line."""


def decoded(raw: bytes, headers: Mapping[str, str]) -> bytes:
    """Return the page that was sent as *raw* with these *headers*.

    Many archives keep bodies that are decoded already under the headers of those that are not: what can't be decoded is
    taken as it is. Raises BodyError where there is too much.
    """
    told = {name.lower(): value for name, value in headers.items()}
    if len(raw) > MOST:
        raise BodyError(f"the page is larger than {MOST >> 20} MB")
    if "chunked" in told.get("transfer-encoding", "").lower():
        raw = _read(ChunkedReader, raw)
    encodings = [name.strip() for name in told.get("content-encoding", "").lower().split(",") if name.strip()]
    if len(encodings) > _MOST_ENCODINGS:
        raise BodyError(f"the page is encoded {len(encodings)} times")
    for name in reversed(encodings):
        if name in _READERS:
            raw = _read(_READERS[name], raw)
    return raw


def _read(reader: Any, raw: bytes) -> bytes:
    try:
        body: bytes = reader(BytesIO(raw)).read(MOST + 1)
    except OSError:
        return raw
    if len(body) > MOST:
        raise BodyError(f"the page is larger than {MOST >> 20} MB once it is decoded")
    return body
