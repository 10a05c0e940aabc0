"""Where archives are, and by what one is known again."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from store.errors import SeasonwatchError

#: how the names of archives end that are looked for in folders
ENDINGS: Final = (".warc", ".warc.gz", ".warc.zst")

#: bytes at both ends of a file by which it is known again, with its size
_ENDS: Final = 1 << 20


class ArchiveError(SeasonwatchError):
    """An archive is not there, or is none."""


@dataclass(frozen=True, slots=True)
class Archive:
    """A file of an archive: where it is, how many bytes it has, and the fingerprint by which it is known again."""

    path: str
    size: int
    fingerprint: str


def find_archives(places: Iterable[Path]) -> list[Archive]:
    """Return the archives that *places* are, or hold where they are folders, each once, in the order of their names.

    Raises ArchiveError where there is nothing, or a folder holds none.
    """
    found = {archive.fingerprint: archive for place in places for archive in map(_archive, _files(place))}
    return list(found.values())


def _files(place: Path) -> Iterator[Path]:
    if not place.exists():
        raise ArchiveError(f"{place}: there is no such file or folder")
    if not place.is_dir():
        yield place
        return
    inside = sorted(path for path in place.rglob("*") if path.name.endswith(ENDINGS) and path.is_file())
    if not inside:
        raise ArchiveError(f"{place}: holds no file whose name ends in {', '.join(ENDINGS)}")
    yield from inside


def _archive(path: Path) -> Archive:
    size = path.stat().st_size
    told = sha256(str(size).encode())
    with path.open("rb") as file:
        told.update(file.read(_ENDS))
        file.seek(max(0, size - _ENDS))
        told.update(file.read(_ENDS))
    return Archive(str(path.resolve()), size, told.hexdigest())
