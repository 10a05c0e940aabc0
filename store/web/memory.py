"""What takes a while to work out is kept until the store is written to, or the day ends."""

from collections.abc import Callable, Hashable
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any, Final, TypeVar

from sqlite_utils import Database

_Value = TypeVar("_Value")

#: more values than so many are forgotten at once: somebody asks for all there is
_MOST: Final = 2000


#: pictures are large
_MOST_DRAWN: Final = 400


class Memory:
    """Values by name, of one state of one store: its file and journal as they were last written, and the day."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state: Hashable = None
        self._values: dict[Hashable, Any] = {}
        self._lasting: dict[Hashable, Any] = {}

    def recall(self, db: Database, day: date, name: Hashable, make: Callable[[], _Value]) -> _Value:
        """Return the value of this name, made now unless it is known; what is returned is shared and not to be changed."""
        state = (_written(db), day)
        with self._lock:  # requests are answered in several threads
            if state != self._state or len(self._values) > _MOST:
                self._state, self._values = state, {}
            values = self._values
        if name not in values:
            values[name] = make()
        value: _Value = values[name]
        return value

    def lasting(self, db: Database, kind: type[_Value]) -> _Value:
        """Return the one of its *kind* that goes with the store's file and outlasts writes: it finds out itself what is old."""
        name = (_file(db), kind)
        with self._lock:
            if name not in self._lasting:
                self._lasting[name] = kind()
            value: _Value = self._lasting[name]
        return value


class Drawings:
    """Pictures by name, each with what it was drawn from: a write to the store changes few of them."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[int, str]] = {}

    def drawn(self, name: Hashable, shown: Hashable, draw: Callable[[], str]) -> str:
        """Return the picture of this name, drawn now unless it was drawn of the very same."""
        mark = hash(shown)
        known = self._made.get(name)
        if known is None or known[0] != mark:
            if len(self._made) > _MOST_DRAWN:
                self._made.clear()
            known = self._made[name] = (mark, draw())
        return known[1]


def _file(db: Database) -> str:
    return next(str(row[2]) for row in db.execute("PRAGMA database_list"))


def _written(db: Database) -> Hashable:
    """Return what is another after each write: the file with the time and size of it and its journal."""
    file = _file(db)
    places = [place for place in (Path(file), Path(f"{file}-wal")) if place.exists()]
    return file, tuple((stat.st_mtime_ns, stat.st_size) for stat in (place.stat() for place in places))
