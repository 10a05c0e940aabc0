"""All editions that are kept, read again by workers with the reader as it is now."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlite_utils import Database

from scraper.cores import Crew, Lost
from scraper.glancing import mentioned
from scraper.reading import read_claims
from store.model import Claim, Watch
from store.owing import Target
from store.rereading import Difference, Edition, apply, differences, editions_of, pages_to_reread

#: pages that are one task
_PAGES: Final = 20

#: seconds for a task, and for each edition in it
_SECONDS: Final = 30.0
_SECONDS_AN_EDITION: Final = 5.0

#: what is read on a page's editions: for each the claims by the slugs of the watches
_Read = list[tuple[Edition, dict[str, tuple[Claim, ...]]]]


@dataclass(frozen=True, slots=True)
class Reread:
    """What came of reading so many editions of so many pages again: what differs, and the pages that could not be read."""

    pages: int
    editions: int
    differences: tuple[Difference, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Pages:
    """Pages, by their numbers, with their editions, to be read for *watches*."""

    pages: tuple[tuple[int, tuple[Edition, ...]], ...]
    watches: tuple[Watch, ...]


def reread(
    db: Database,
    watches: tuple[Watch, ...],
    *,
    crew: Crew,
    now: datetime,
    applied: bool,
    targets: Sequence[Target] | None = None,
    on_step: Callable[[int, int], None] = lambda done, total: None,
) -> Reread:
    """Read all editions again for *watches*; say what differs, and with *applied* make it so, a transaction a page.

    With *targets* they are owed what stands otherwise. *on_step* is told how many pages are done, of how many.
    """
    numbers = deque(pages_to_reread(db))
    total, done, editions = len(numbers), 0, 0
    tasks = _Tasks(db, numbers, watches)
    found: list[Difference] = []
    faults: list[str] = []
    for task, came in crew.do(read_again, tasks, seconds=_seconds):
        done += len(task.pages)
        if isinstance(came, Lost):
            faults += [f"{number}: {came.reason}" for number in (each[1][0].article.url for each in task.pages)]
        else:
            for number, read in came:
                if isinstance(read, str):
                    faults.append(read)
                    continue
                editions += len(read)
                found += apply(db, number, read, at=now, targets=targets) if applied else differences(db, number, read)
        on_step(done, total)
    return Reread(total, editions, tuple(found), tuple(faults))


def read_again(task: _Pages) -> list[tuple[int, _Read | str]]:
    """Read what each edition of each page claims, as of the day on which it was seen; or say why a page can't be read.

    Runs in other processes.
    """
    return [(number, _read(editions, task.watches)) for number, editions in task.pages]


def _read(editions: Iterable[Edition], watches: tuple[Watch, ...]) -> _Read | str:
    read: _Read = []
    for one in editions:
        try:
            read.append((one, _claims(one, watches)))
        except Exception as error:  # noqa: BLE001 # a fault of ours on one page must neither pass unseen nor cost the others
            return f"{one.article.url}: a fault in seasonwatch: {type(error).__name__}: {error}"
    return read


def _claims(edition: Edition, watches: tuple[Watch, ...]) -> dict[str, tuple[Claim, ...]]:
    article = edition.article
    named = mentioned("\n".join((article.headline, *(block.text for block in article.blocks))), watches)
    day = date.fromisoformat(edition.at[:10])
    return {watch.slug: read_claims(article, watch, first_seen=day) for watch in named}


def _seconds(task: _Pages) -> float:
    return _SECONDS + _SECONDS_AN_EDITION * sum(len(editions) for _, editions in task.pages)


class _Tasks:
    """The tasks, each made of what is in the store when it is given out: not all texts are in memory at once."""

    def __init__(self, db: Database, numbers: deque[int], watches: tuple[Watch, ...]) -> None:
        self._db = db
        self._numbers = numbers
        self._watches = watches

    def __len__(self) -> int:
        return len(self._numbers)

    def popleft(self) -> _Pages:
        """Make the next task."""
        numbers = [self._numbers.popleft() for _ in range(min(_PAGES, len(self._numbers)))]
        return _Pages(tuple((number, editions_of(self._db, number)) for number in numbers), self._watches)
