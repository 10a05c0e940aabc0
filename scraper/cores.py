"""Work that is done by processes of its own on all cores; one that dies or hangs loses nothing but its try."""

import multiprocessing
import os
import resource
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from pebble import ProcessExpired, ProcessPool

_Task = TypeVar("_Task")
_Came = TypeVar("_Came")
_Given_co = TypeVar("_Given_co", covariant=True)

#: how often a task is tried whose process died or hung
TRIES: Final = 3

#: bytes of address space that a process may take
_SPACE: Final = 3 * 1024**3


@dataclass(frozen=True, slots=True)
class Lost:
    """Nothing came of a task, and why; *grave* says that its process died or hung each time."""

    reason: str
    grave: bool = False


class Tasks(Protocol[_Given_co]):
    """What is to be done, first things first: a deque, or what makes each task when it is given out."""

    def __len__(self) -> int: ...

    def popleft(self) -> _Given_co:
        """Return the next task, which is no longer here then."""
        ...


class Crew(Protocol):
    """Whoever does work: *tasks* is emptied, and may be added to meanwhile; each task comes back once with what came."""

    def do(
        self, work: Callable[[_Task], _Came], tasks: Tasks[_Task], *, seconds: Callable[[_Task], float]
    ) -> Iterator[tuple[_Task, _Came | Lost]]:
        """Do *work* on each of *tasks* in *seconds* or less, in any order."""
        ...


class Cores:
    """As many processes as there are cores, or *most*."""

    def __init__(self, most: int | None = None) -> None:
        self._most = most or _cores()

    def do(
        self, work: Callable[[_Task], _Came], tasks: Tasks[_Task], *, seconds: Callable[[_Task], float]
    ) -> Iterator[tuple[_Task, _Came | Lost]]:
        """Do *work* on each of *tasks*; a process that takes longer than *seconds* is killed, and the task tried again."""
        running: dict[Future[Any], tuple[_Task, int]] = {}
        pool: Any = ProcessPool(
            max_workers=max(1, min(self._most, len(tasks))),
            initializer=_begin,
            context=multiprocessing.get_context("spawn"),
        )
        try:
            while tasks or running:
                while tasks and len(running) < 2 * self._most:
                    task = tasks.popleft()
                    running[pool.schedule(work, args=[task], timeout=seconds(task))] = (task, 1)
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    task, tries = running.pop(future)
                    came = _came(future)
                    if isinstance(came, Lost) and came.grave and tries < TRIES:
                        running[pool.schedule(work, args=[task], timeout=seconds(task))] = (task, tries + 1)
                    else:
                        yield task, came
        finally:
            pool.stop()
            pool.join()


def _cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin() -> None:
    """Keep a process from taking all memory."""
    resource.setrlimit(resource.RLIMIT_AS, (_SPACE, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _came(future: Future[Any]) -> Any:
    try:
        return future.result()
    except ProcessExpired:
        return Lost(f"the process that read it died {TRIES} times", grave=True)
    except TimeoutError:
        return Lost(f"it took too long {TRIES} times", grave=True)
    except MemoryError:
        return Lost("it takes more memory than a process may have", grave=True)
    except Exception as error:  # noqa: BLE001 # whatever it was, it is told, and costs this task alone
        if not isinstance(error, OSError):
            return Lost(" ".join(f"a fault in seasonwatch: {type(error).__name__}: {error}".split())[:300])
        return Lost(f"{error.filename or 'it'} can't be read: {error.strerror or error}")
