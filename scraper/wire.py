"""How a crawl and its workers speak: a value after the other, each pickled, with its length before it."""

import pickle
from io import BufferedRWPair
from struct import Struct
from typing import Any, Final

#: the length of what follows, in bytes
HEAD: Final = Struct("!Q")


def packed(value: Any) -> bytes:
    """Return *value* as it goes over the wire."""
    body = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return HEAD.pack(len(body)) + body


def unpacked(body: bytes) -> Any:
    """Return the value that went over the wire as *body* behind its head."""
    return pickle.loads(body)


def send(stream: BufferedRWPair, value: Any) -> None:
    """Write *value* to *stream* and see that it leaves."""
    stream.write(packed(value))
    stream.flush()


def receive(stream: BufferedRWPair) -> Any:
    """Return the next value of *stream*, None where it ends, be it in the midst of one."""
    head = stream.read(HEAD.size)
    length = HEAD.unpack(head)[0] if len(head) == HEAD.size else 0
    body = stream.read(length)
    return unpacked(body) if length and len(body) == length else None
