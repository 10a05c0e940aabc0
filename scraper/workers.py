"""The processes that parse and read for a crawl, as many as there are cores: nothing holds up the one that fetches.

A process is started when there is work for it, and not before: a crawl that finds nothing new starts none. Each has one
task at a time, and its own socket, so that one that dies takes nothing with it but the page that it had: that page is
told as failed, and another process takes the place. They end with the crawl, however that ends: their sockets close.

How many pages wait here is Scrapy's to say, which stops fetching while more than 5 MB of answers are being dealt with.
"""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from typing import Any, Final, Self

from scrapy import signals
from scrapy.crawler import Crawler

from scraper.items import Heard, ListingTask, Named, PageTask, Task, Trouble
from scraper.wire import HEAD, packed, unpacked
from store.model import Watch

#: a further process is started when so many tasks wait for each that there is: what it costs to start one reads as many
PATIENCE: Final = 60

#: seconds of the processor for one page; the slowest of the hostile ones takes 4, on a small board five times as long
SECONDS: Final = 30.0

#: seconds by the clock, for a process that stands still
STANDSTILL: Final = 600.0

#: how a process ended -> what that says of the page that it had
ENDS: Final[dict[int, str]] = {
    signal.SIGPROF: "it takes too long to read",
    signal.SIGKILL: "the process that read it was killed, perhaps for want of memory",
}


def _cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Workers:
    """Reads pages and listings in other processes: *most* at once, by default as many as there are cores.

    *watches* is asked for the watches when a process starts.
    """

    def __init__(
        self, watches: Callable[[], tuple[Watch, ...]], most: int | None = None, seconds: float = SECONDS
    ) -> None:
        self._watches = watches
        self._most = most or _cores()
        self._seconds = seconds
        self._idle: list[_Worker] = []
        self._waiting: deque[asyncio.Future[_Worker | None]] = deque()
        self._all: set[_Worker] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the workers of a crawl, which end with it."""
        workers = cls(lambda: crawler.settings["SEASONWATCH_READ"].watches)
        crawler.signals.connect(workers.close, signals.engine_stopped)
        return workers

    async def read(self, page: PageTask) -> Heard | Trouble | None:
        """Return what *page* says, why it can't be read, or None where it names no watch and bears no claims."""
        heard: Heard | Trouble | None = await self._do(page)
        return heard

    async def list(self, listing: ListingTask) -> Named | Trouble:
        """Return what *listing* names, or why it can't be read."""
        named: Named | Trouble = await self._do(listing)
        return named

    def close(self) -> None:
        """End all processes; they have nothing to lose."""
        while self._all:
            self._all.pop().end()

    async def _do(self, task: Task) -> Any:
        worker = await self._free()
        last = True
        try:
            async with asyncio.timeout(STANDSTILL):
                came, last = await worker.do(task)
        except (EOFError, OSError):
            return Trouble(worker.end())
        else:
            return came
        finally:
            if last:
                self._drop(worker)
            else:
                self._release(worker)

    async def _free(self) -> "_Worker":
        """Return a process that has nothing to do: an idle one, a new one, or the first that is done with its task."""
        while self._idle:
            worker = self._idle.pop()
            if worker.is_alive():
                return worker
            self._drop(worker)
        if self._all and not self._wants_more():
            turn: asyncio.Future[_Worker | None] = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            if freed := await turn:
                return freed
        worker = _Worker(packed(self._watches()), self._seconds)
        self._all.add(worker)
        return worker

    def _release(self, worker: "_Worker | None") -> None:
        """Give a process that is done to the task that has waited longest."""
        self._waiting = deque(turn for turn in self._waiting if not turn.done())
        if self._waiting:
            self._waiting.popleft().set_result(worker)
            if self._waiting and self._wants_more():
                self._waiting.popleft().set_result(None)
        elif worker is not None:
            self._idle.append(worker)

    def _wants_more(self) -> bool:
        """Whether so much waits that one more process would be worth its start, and those there are have started."""
        started = all(worker.has_answered for worker in self._all)
        return started and len(self._all) < self._most and len(self._waiting) >= PATIENCE * len(self._all)

    def _drop(self, worker: "_Worker") -> None:
        """Do without *worker* from now on; a task that waits starts another one in its place."""
        worker.end()
        self._all.discard(worker)
        self._release(None)


class _Worker:
    """One process, started with its first task."""

    def __init__(self, watches: bytes, seconds: float) -> None:
        self._first = watches
        self._seconds = seconds
        self.has_answered = False
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: asyncio.StreamReader
        self._writer: asyncio.StreamWriter | None = None

    def is_alive(self) -> bool:
        """Whether the process can be given a task."""
        return self._process is not None and self._process.poll() is None

    async def do(self, task: Task) -> tuple[Any, bool]:
        """Return what came of *task*, and whether it was the process's last; raise EOFError or OSError where it ended."""
        writer = self._writer or await self._start()
        writer.write(packed(task))
        await writer.drain()
        (length,) = HEAD.unpack(await self._reader.readexactly(HEAD.size))
        came, last = unpacked(await self._reader.readexactly(length))
        self.has_answered = True
        return came, last

    def end(self) -> str:
        """End the process, if it has not ended, and say what the way it ended means for its page."""
        if self._process is None:
            return "no process could be started to read it"
        if self._writer:
            self._writer.close()
        self._process.kill()
        status = self._process.wait()
        return ENDS.get(-status, f"the process that read it ended with status {status}")

    async def _start(self) -> asyncio.StreamWriter:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = _process(theirs.fileno(), self._seconds)
        self._reader, self._writer = await asyncio.open_unix_connection(sock=ours)
        self._writer.write(self._first)
        return self._writer


def _process(descriptor: int, seconds: float) -> "subprocess.Popen[bytes]":
    """Start a process that works at the socket with this descriptor, and has so many *seconds* for a page."""
    # -P: what lies in the folder where the user stands is not ours to import
    command = [sys.executable, "-P", "-m", "scraper.worker", str(descriptor), str(seconds)]
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, pass_fds=[descriptor], stdin=nothing, stdout=nothing)


def workers_of(crawler: Crawler) -> Workers:
    """Return the workers of a crawl that has begun."""
    workers = crawler.get_extension(Workers)
    assert workers is not None, "the settings name no workers"
    return workers
