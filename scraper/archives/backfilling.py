"""Archives -> workers -> spool -> store, in the order of time."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from scraper.addresses import known_as
from scraper.archives.looks import Errand, Looked, look
from scraper.archives.places import Archive
from scraper.archives.spool import Kept, Spool, page_key
from scraper.cores import Crew, Lost
from store.archives import is_read, note_read, pages_that_spoke, titles_of
from store.due import known_pages
from store.model import Watch
from store.owing import Target
from store.past import record_past

#: bytes of a file that are one task, and that are not cut in two any more
_STRETCH: Final = 16 << 20
_LEAST: Final = 64 << 10

#: seconds for a task, and for each megabyte of it: a core of today reads about ten times as fast
_SECONDS: Final = 30.0
_SECONDS_A_MB: Final = 6.0

#: after so many pages that were put into the store it is noted how far that is
_NOTED: Final = 100


@dataclass(frozen=True, slots=True)
class Past:
    """How far a backfill is: bytes *read* of all there are, or pages *put* into the store of all that wait."""

    read: int
    bytes: int
    put: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Backfilled:
    """What a backfill did: what was in the archives, what of it was new in the store, and what is broken, line by line."""

    archives: int
    known: int
    pages: int
    others: int
    walls: int
    articles: int
    new: int
    changes: int
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Errands:
    """The archives that are read now, and for what."""

    archives: dict[str, Archive]
    watches: tuple[Watch, ...]
    now: datetime

    def errand(self, path: str, start: int, stop: int, *, exact: bool) -> Errand:
        return Errand(path, start, stop, exact, self.watches, self.now)


def backfill(
    db: Database,
    archives: Sequence[Archive],
    watches: tuple[Watch, ...],
    *,
    crew: Crew,
    spool: Path,
    now: datetime,
    targets: Sequence[Target] | None = None,
    on_step: Callable[[Past], None] = lambda step: None,
) -> Backfilled:
    """Read *archives* and put what they say of *watches* into the store as of its days.

    The workers are *crew*'s; what they bring waits in the file *spool*, and what a run that was killed had read is not
    read again. An archive that was read to the end for these watches is left out. With *targets* changes are owed to them.
    """
    titles = titles_of(watches)
    new = [archive for archive in archives if not is_read(db, archive.fingerprint, titles)]
    if not new:
        return Backfilled(0, len(archives), 0, 0, 0, 0, 0, 0, ())
    with Spool(spool, titles) as kept:
        errands = _Errands({archive.path: archive for archive in new}, watches, now)
        _read(kept, errands, crew, on_step)
        _read_again(kept, errands, crew, pages_that_spoke(db))
        put, changes, lost = _put(db, kept, errands, targets, on_step)
        sums = [kept.sums(archive) for archive in new]
        faults = [f"{a.path}, byte {f.position}: {f.reason}" for a in new for f in kept.faults(a)]
        for archive, counted in zip(new, sums, strict=True):
            told = {"records": counted["pages"], "articles": counted["said"], "faults": counted["faults"]}
            note_read(db, name=archive.path, fingerprint=archive.fingerprint, titles=titles, at=now, **told)
        kept.remove()
    total = {name: sum(one[name] for one in sums) for name in ("pages", "others", "walls", "said")}
    return Backfilled(
        len(new),
        len(archives) - len(new),
        total["pages"],
        total["others"],
        total["walls"],
        total["said"],
        put,
        changes,
        (*faults, *lost),
    )


def _read(spool: Spool, errands: _Errands, crew: Crew, on_step: Callable[[Past], None]) -> None:
    """Have all stretches of all archives read that were not read yet, until they fit together."""
    tasks: deque[Errand] = deque()
    for archive in errands.archives.values():
        if spool.enter(archive):
            tasks += _missing(archive, spool.kept(archive), errands)
    if tasks:
        spool.begin_telling()
    total = sum(archive.size for archive in errands.archives.values())
    done = total - sum(errand.stop - errand.start for errand in tasks)
    waiting = {path: sum(errand.path == path for errand in tasks) for path in errands.archives}
    for path in [path for path, number in waiting.items() if not number]:
        waiting[path] += _settle(spool, errands, errands.archives[path], tasks)
    for errand, came in crew.do(look, tasks, seconds=_seconds):
        archive = errands.archives[errand.path]
        waiting[errand.path] += _take(spool, archive, errand, came, tasks) - 1
        if not waiting[errand.path]:
            waiting[errand.path] += _settle(spool, errands, archive, tasks)
        done = min(total, done + errand.stop - errand.start)
        on_step(Past(done, total))


def _take(spool: Spool, archive: Archive, errand: Errand, came: Looked | Lost, tasks: deque[Errand]) -> int:
    """Keep what came of an errand; return how many more errands that makes.

    One on which workers die or hang is cut in two, until it is a few records that are lost, and not all around them.
    """
    if isinstance(came, Looked):
        spool.keep(archive, errand.start, errand.stop, came)
    elif came.grave and errand.stop - errand.start > _LEAST:
        middle = (errand.start + errand.stop) // 2
        for start, stop, exact in ((errand.start, middle, errand.exact), (middle, errand.stop, False)):
            tasks.append(Errand(errand.path, start, stop, exact, errand.watches, errand.now))
        return 2
    else:
        spool.fail(archive, errand.start, errand.stop, came.reason)
    return 0


def _missing(archive: Archive, kept: Iterable[Kept], errands: _Errands) -> Iterator[Errand]:
    """Yield the errands for what was not read of an archive."""
    place = 0
    for one in (*kept, Kept(archive.size, archive.size, None, archive.size)):
        while place < one.start:
            stop = min(place + _STRETCH, one.start)
            yield errands.errand(archive.path, place, stop, exact=False)
            place = stop
        place = max(place, one.stop)


def _settle(spool: Spool, errands: _Errands, archive: Archive, tasks: deque[Errand]) -> int:
    """See that the stretches of an archive fit together; return how many are to be read anew for that.

    Where one ends, the next one begins: what was found otherwise is a record within a record, and none.
    """
    place: int | None = None
    for one in spool.kept(archive):
        if place is None:
            place = one.ended if one.begun is not None else None
        elif place >= one.stop:
            if one.begun is not None:
                spool.drop(archive, one.start)
        elif one.begun == place:
            place = one.ended
        else:
            spool.drop(archive, one.start)
            tasks.append(errands.errand(archive.path, place, one.stop, exact=True))
            return 1
    spool.settle(archive)
    return 0


def _read_again(spool: Spool, errands: _Errands, crew: Crew, spoke: Iterable[str]) -> None:
    """Have those pages read that named no watch, and did at another time: what they no longer say is withdrawn."""
    spool.forget_again()
    tasks: deque[Errand] = deque()
    by_name = {archive.fingerprint: archive for archive in errands.archives.values()}
    whole: dict[str, set[tuple[str, datetime]]] = {}
    for name, url, at, position in spool.silent_of(map(page_key, spoke)):
        archive, seen = by_name.get(name), (url, datetime.fromisoformat(at))
        if archive is None:
            continue
        if spool.is_one_piece(archive):
            whole.setdefault(archive.path, set()).add(seen)
        else:
            tasks.append(_again(errands, archive.path, position, position + 1, frozenset([seen])))
    tasks.extend(_again(errands, path, 0, errands.archives[path].size, frozenset(seen)) for path, seen in whole.items())
    for errand, came in crew.do(look, tasks, seconds=_seconds):
        if isinstance(came, Looked):
            spool.keep_again(errands.archives[errand.path], came)


def _again(errands: _Errands, path: str, start: int, stop: int, seen: frozenset[tuple[str, datetime]]) -> Errand:
    return Errand(path, start, stop, True, errands.watches, errands.now, seen)


def _put(
    db: Database, spool: Spool, errands: _Errands, targets: Sequence[Target] | None, on_step: Callable[[Past], None]
) -> tuple[int, int, list[str]]:
    """Put all that was said into the store; return how many looks were new, how many changes they show, what was lost."""
    total = sum(spool.sums(archive)["said"] for archive in errands.archives.values())
    size = sum(archive.size for archive in errands.archives.values())
    new = changes = 0
    lost = []
    for number, said in enumerate(spool.in_order(errands.archives.values(), errands.watches)):
        put = record_past(
            db,
            url=_filed(db, said.url),
            article=said.article,
            claims=said.claims,
            fingerprint=said.fingerprint,
            at=said.at,
            now=errands.now,
            targets=targets,
        )
        new, changes = new + put.new, changes + put.changes
        lost += [f"{said.url}, {said.at:%Y-%m-%d}: the page lost its text: {put.lost}"] if put.lost else []
        if number % _NOTED == 0:
            spool.reached(said.at)
            on_step(Past(size, size, number, total))
    return new, changes, lost


def _filed(db: Database, url: str) -> str:
    """Return the address by which the store knows the page at *url*."""
    return known_as(url, _Known(db)) or url


class _Known:
    """The addresses of pages that the store knows."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def __contains__(self, url: object) -> bool:
        return bool(known_pages(self._db, [str(url)]))


def _seconds(errand: Errand) -> float:
    return _SECONDS + _SECONDS_A_MB * (errand.stop - errand.start) / 1e6
