"""Locks beside the store: one crawl at a time, and one service; each file's text says who holds it.

The kernel's lock on the file decides, not the file: it ends with the process that holds it, however that ends. The text
is for people, and stays as the record of who held it last.
"""

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from filelock import lock_descriptor

from store.errors import SeasonwatchError
from store.rows import stamp

#: seconds between the tries to take a lock: whoever only looks whether it is held has it for a moment
_TRIES: Final = (0.0, 0.1, 0.2)


class LockedError(SeasonwatchError):
    """Somebody else holds the lock."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What a lock's file says, and whether it is held now; *told* has pid, host, since and what, or is empty."""

    held: bool
    told: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """Say who holds it since when.

        >>> print(Holding(True, {"what": "a crawl", "pid": 7, "host": "nas", "since": "2026-11-21T05:20:00Z"}))
        a crawl (process 7 on nas, since 2026-11-21 05:20:00 UTC)
        """
        if not self.told:
            return "another process"
        since = str(self.told.get("since")).replace("T", " ").replace("Z", " UTC")
        return f"{self.told.get('what')} (process {self.told.get('pid')} on {self.told.get('host')}, since {since})"


class Lock:
    """A lock that is held; its text can be written anew."""

    def __init__(self, descriptor: int, told: dict[str, Any]) -> None:
        self._descriptor = descriptor
        self._told = told

    def tell(self, **words: Any) -> None:
        """Write *words* beside who holds the lock; raises OSError, such as for a full disk."""
        text = json.dumps({**self._told, **words}).encode()
        os.pwrite(self._descriptor, text, 0)
        os.ftruncate(self._descriptor, len(text))

    def forget(self) -> None:
        """Leave no word of this holder behind."""
        os.ftruncate(self._descriptor, 0)


def crawl_lock(db: Path) -> Path:
    """Return the file whose lock a process holds while it crawls into, or replaces, the store at *db*."""
    return _beside(db, ".lock")


def service_lock(db: Path) -> Path:
    """Return the file whose lock the service holds; its text is the service's heartbeat."""
    return _beside(db, ".service")


@contextmanager
def locked(path: Path, what: str, *, now: datetime) -> Iterator[Lock]:
    """Hold the lock of the file at *path* for the block, as *what*, such as "a crawl".

    Raises LockedError, which says who holds it since when, at once where somebody else does.
    """
    descriptor = _open(path)
    try:
        if not _taken(descriptor):
            raise LockedError(f"{path.with_suffix('')} is in use by {holding(path)}; try again when it is done")
        lock = Lock(descriptor, {"what": what, "pid": os.getpid(), "host": socket.gethostname(), "since": stamp(now)})
        lock.tell()
        yield lock
    finally:
        os.close(descriptor)  # which gives the lock back


def holding(path: Path) -> Holding:
    """Return who holds the lock of the file at *path*, or who held it last."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:
        return Holding(held=False)
    try:
        return Holding(not lock_descriptor(descriptor, blocking=False), _read(descriptor))
    except OSError:
        return Holding(held=True)  # where a locked file can't even be read
    finally:
        os.close(descriptor)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise LockedError(f"{path}: the lock's file can't be opened: {error.strerror}") from None


def _taken(descriptor: int) -> bool:
    for pause in _TRIES:
        time.sleep(pause)
        if lock_descriptor(descriptor, blocking=False):
            return True
    return False


def _read(descriptor: int) -> dict[str, Any]:
    """Return what a lock's file says; nothing where it says nothing, or was caught while it was written."""
    for _ in _TRIES:
        text = os.pread(descriptor, 65536, 0)
        try:
            told = json.loads(text) if text else {}
        except ValueError:
            time.sleep(0.02)
            continue
        return told if isinstance(told, dict) else {}
    return {}


def _beside(db: Path, ending: str) -> Path:
    """Return the place beside the file that *db* leads to, so that two names of one store have one lock."""
    place = db.resolve()
    return place.with_name(place.name + ending)
