"""What a worker does: reads a stretch of an archive and hands back what it says of the watches. Runs in other processes."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scraper.archives.records import Fault, Record, Stretch
from scraper.items import Heard, PageTask, Trouble
from scraper.tasks import done
from store.model import Article, Claim, Watch


@dataclass(frozen=True, slots=True)
class Errand:
    """A stretch of an archive that is to be read for *watches*; see `records.Stretch`.

    With *again* only the records at these places are, and they are read whether they name a watch or not; in a file of
    one piece the whole stretch is gone through for them, by address and time.
    """

    path: str
    start: int
    stop: int
    exact: bool
    watches: tuple[Watch, ...]
    now: datetime
    again: frozenset[tuple[str, datetime]] = frozenset()


@dataclass(frozen=True, slots=True)
class Said:
    """A page that names a watch, or bore claims before: what it said when an archive saw it."""

    url: str
    at: datetime
    position: int
    article: Article
    fingerprint: str
    claims: dict[Watch, tuple[Claim, ...]]


@dataclass(frozen=True, slots=True)
class Silent:
    """A page that names no watch: it is read only if it did at another time."""

    url: str
    at: datetime
    position: int


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of an errand: what was *said*, what was *silent*, what was broken, and where its stretch began and ended.

    *pages* counts the pages in it, *others* the answers that were none, *walls* the pages that were no content.
    """

    begun: int | None
    ended: int
    one_piece: bool
    said: tuple[Said, ...]
    silent: tuple[Silent, ...]
    faults: tuple[Fault, ...]
    pages: int
    others: int
    walls: int


def look(errand: Errand) -> Looked:
    """Do *errand*; raises OSError where the archive can't be read here."""
    said, silent, faults, walls, pages = [], [], [], 0, 0
    with Path(errand.path).open("rb") as file:
        stretch = Stretch(file, errand.start, errand.stop, exact=errand.exact, now=errand.now)
        for found in stretch:
            if isinstance(found, Fault):
                faults.append(found)
                continue
            if errand.again and (found.url, found.at) not in errand.again:
                continue
            pages += 1
            match _heard(found, errand):
                case Heard() as heard:
                    said.append(
                        Said(found.url, found.at, found.position, heard.article, heard.fingerprint, heard.claims)
                    )
                case Trouble(reason=reason, fault=fault):
                    walls += not fault
                    faults += [Fault(found.position, f"{found.url[:200]}: {reason}")] if fault else []
                case None:
                    silent.append(Silent(found.url, found.at, found.position))
    return Looked(
        stretch.begun,
        stretch.ended,
        stretch.one_piece,
        tuple(said),
        tuple(silent),
        tuple(faults),
        pages,
        stretch.others,
        walls,
    )


def _heard(page: Record, errand: Errand) -> Heard | Trouble | None:
    task = PageTask(
        url=page.url,
        body=page.body,
        charset=page.charset,
        today=page.at.date(),
        wanted=bool(errand.again),
        address=page.url,
    )
    came = done(task, errand.watches)
    assert came is None or isinstance(came, (Heard, Trouble))
    return came
