"""Work that is done by the machines of a Dask cluster, for what one machine is too small for."""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final, Self, TypeVar

from scraper.cores import TRIES, Lost, Tasks
from store.errors import SeasonwatchError

_Task = TypeVar("_Task")
_Came = TypeVar("_Came")

#: seconds that the scheduler has to answer at first
_PATIENCE: Final = "10s"

#: seconds that a scheduler may be without workers
_ALONE: Final = 120

#: so many tasks are given out for each thread of the cluster, so that none waits for us
_AHEAD: Final = 2


class ClusterError(SeasonwatchError):
    """The cluster can't be reached, can't be used or went away."""


@dataclass(slots=True)
class _Given:
    """A task that was given out: what it is known by where it runs, how often it was, and when it is late."""

    task: Any
    futures: list[Any] = field(default_factory=list)
    late: float = 0.0


class Cluster:
    """The workers of the Dask scheduler at *address*, such as ``tcp://scheduler:8786``.

    A worker that dies is the scheduler's to notice. One that hangs or is cut off is noticed here: a task that is late is
    given to another worker as well, and the first answer counts.
    """

    def __init__(self, address: str) -> None:
        try:
            self._dask: Any = import_module("distributed")
        except ImportError:
            raise ClusterError("--cluster needs Dask: pip install 'seasonwatch[cluster]'") from None
        if not re.fullmatch(r"(?:tcp|tls|ucx|wss?)://[^/\s]+:\d+", address):
            raise ClusterError(f"{address}: a scheduler's address is such as tcp://scheduler:8786")
        try:
            self._client = self._dask.Client(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ClusterError(f"{address}: no scheduler answers there: {' '.join(str(error).split())[:200]}") from None
        self._address = address

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # what is gone is closed
            self._client.close(timeout=5)

    def do(
        self, work: Callable[[_Task], _Came], tasks: Tasks[_Task], *, seconds: Callable[[_Task], float]
    ) -> Iterator[tuple[_Task, _Came | Lost]]:
        """Do *work* on each of *tasks*; one that is not done in *seconds* is given to another worker too.

        Raises ClusterError where the scheduler goes away, or has no workers for too long.
        """
        try:
            yield from self._do(work, tasks, seconds)
        except OSError:  # Dask's own errors of connections and of time are such
            raise self._gone() from None

    def _do(
        self, work: Callable[[_Task], _Came], tasks: Tasks[_Task], seconds: Callable[[_Task], float]
    ) -> Iterator[tuple[_Task, _Came | Lost]]:
        given: list[_Given] = []
        alone = time.monotonic()
        while tasks or given:
            self._check(alone)
            alone = time.monotonic() if self._threads() else alone
            while tasks and len(given) < _AHEAD * max(1, self._threads()):
                given.append(self._give(_Given(tasks.popleft()), work, seconds))
            done = self._done(given)
            now = time.monotonic() if self._threads() else 0
            late = [one for one in given if one.late < now and one not in done]
            for one in (*done, *late):
                came = self._came(one)
                if came is None and len(one.futures) >= TRIES:
                    came = Lost(f"it took too long {TRIES} times", grave=True)
                if came is None:
                    self._give(one, work, seconds)
                    continue
                self._client.cancel(one.futures)
                given.remove(one)
                yield one.task, came

    def _check(self, alone: float) -> None:
        """Raise ClusterError where the scheduler went away, or has been *alone* since a time too long ago."""
        if time.monotonic() - alone > _ALONE:
            raise ClusterError(f"the scheduler at {self._address} has no workers; what was read is kept: run it again")
        if self._client.status != "running":
            raise self._gone()

    def _gone(self) -> ClusterError:
        return ClusterError(f"the scheduler at {self._address} went away; what was read is kept: run it again")

    def _threads(self) -> int:
        return sum(self._client.nthreads().values())

    def _give(self, one: _Given, work: Callable[[Any], Any], seconds: Callable[[Any], float]) -> _Given:
        """Give a task out, or to one more worker than those that have it."""
        # all that is given ahead has to be done before it
        one.late = time.monotonic() + _AHEAD * seconds(one.task)
        busy = {future.key for future in one.futures}
        has = {address for address, keys in self._client.processing().items() if busy & set(keys)} if busy else set()
        others = [address for address in self._client.nthreads() if address not in has]
        elsewhere = {"workers": others, "allow_other_workers": True} if has and others else {}
        one.futures.append(self._client.submit(work, one.task, pure=False, **elsewhere))
        return one

    def _done(self, given: list[_Given]) -> list[_Given]:
        """Wait a moment, and return those tasks of which something came."""
        futures = [future for one in given for future in one.futures]
        with suppress(TimeoutError), self._client.as_current():
            self._dask.wait(futures, timeout=1, return_when="FIRST_COMPLETED")
        return [one for one in given if any(future.done() for future in one.futures)]

    def _came(self, one: _Given) -> Any:
        """Return what came of a task, None where it must be given out once more."""
        ended = [future for future in one.futures if future.done()]
        for future in ended:
            if future.status == "finished":
                return future.result()
        reasons = []
        for future in ended:
            if future.status == "error":
                reasons.append(self._reason(future.exception()))
            one.futures.remove(future)
        if one.futures or not reasons:
            return None
        return reasons[0]

    def _reason(self, error: BaseException | None) -> Lost:
        if isinstance(error, self._dask.KilledWorker):
            return Lost("the workers that read it died", grave=True)
        if isinstance(error, ImportError):
            raise ClusterError(f"the workers lack what is needed ({error}): install the same seasonwatch on them")
        if isinstance(error, FileNotFoundError):
            raise ClusterError(f"the workers have no {error.filename}: put archives where all see them under one name")
        return Lost(" ".join(f"{type(error).__name__}: {error}".split())[:200])
