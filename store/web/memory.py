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


class Memory:
    """Values by name, of one state of one store: its file and journal as they were last written, and the day."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._state: Hashable = None
        self._values: dict[Hashable, Any] = {}

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


def _written(db: Database) -> Hashable:
    """Return what is another after each write: the file with the time and size of it and its journal."""
    file = next(str(row[2]) for row in db.execute("PRAGMA database_list"))
    places = [place for place in (Path(file), Path(f"{file}-wal")) if place.exists()]
    return file, tuple((stat.st_mtime_ns, stat.st_size) for stat in (place.stat() for place in places))
