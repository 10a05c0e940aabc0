"""The service: a crawl every so often, each in a process of its own, and a heartbeat that says how it goes.

Nothing that a crawl does can end it: a crawl may fail, crash, be killed or hang. The clock that counts is the one that
never goes back; the wall's is only shown, and followed where it runs ahead, as after a night's sleep of the machine.
"""

import asyncio
import os
import random
import signal
from asyncio.subprocess import Process
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any, Final

from scraper.durations import in_short
from scraper.lock import Lock
from store.rows import stamp

#: a crawl that lasts longer is told to stop; what it has read until then is stored, the rest stays due
LONGEST_CRAWL: Final = timedelta(hours=2)

#: the same for sending what is owed between crawls, which must not keep the next crawl waiting
LONGEST_SENDING: Final = timedelta(minutes=10)

#: how long a process that was told to stop has for the page at hand; a request takes 30 seconds at most
GRACE: Final = timedelta(seconds=60)

#: how often the heartbeat is written, and what is owed is looked at
BEAT: Final = timedelta(seconds=30)

#: what is owed between crawls is sent at most so often: it may wait for reasons that only the sender knows
SEND_PAUSE: Final = timedelta(minutes=5)

#: a crawl begins up to this part of the interval late, and never more than a minute, so that not all begin at once
JITTER: Final = 0.05
_LONGEST_JITTER: Final = 60.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What is run how often: the command of a crawl, and that which sends what *owes* says is due between crawls."""

    every: timedelta
    crawl: Sequence[str]
    send: Sequence[str]
    owes: Callable[[datetime], bool]
    limit: timedelta = LONGEST_CRAWL
    grace: timedelta = GRACE
    beat: timedelta = BEAT
    pause: timedelta = SEND_PAUSE


def next_start(begun: float, every: float, now: float) -> float:
    """Return the first of the moments *begun*, *begun* + *every*, … that lies after *now*; those missed are left out.

    >>> next_start(100.0, 60.0, 130.0), next_start(100.0, 60.0, 160.0), next_start(100.0, 60.0, 351.0)
    (160.0, 220.0, 400.0)
    """
    return begun + every * ((now - begun) // every + 1)


def serve(plan: Plan, lock: Lock, say: Callable[[str], None]) -> bool:
    """Crawl now and then every so often, until a signal; return whether a person at the keyboard ended it.

    SIGTERM and SIGINT let the crawl finish the page at hand; a second one ends it at once. *say* is given a line for
    each thing worth a log's line. What a child prints goes where this process prints.
    """
    return asyncio.run(_Service(plan, lock, say).serve())


class _Service:
    def __init__(self, plan: Plan, lock: Lock, say: Callable[[str], None]) -> None:
        self.plan = plan
        self.lock = lock
        self.say = say
        self.told = [asyncio.Event(), asyncio.Event()]  # to stop, and to stop at once
        self.by_hand = False
        self.sent = float("-inf")  # when something was sent between crawls
        self.state: dict[str, Any] = {"every": in_short(plan.every)}

    async def serve(self) -> bool:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.add_signal_handler(number, self._stop, number)
        heart = asyncio.create_task(self._beat_on())
        begun = monotonic()
        while not self.told[0].is_set():
            await self._crawl()
            await self._rest(next_start(begun, self.plan.every.total_seconds(), monotonic()))
        heart.cancel()
        self._beat(doing="stopped", next=None)
        return self.by_hand

    def _stop(self, number: signal.Signals) -> None:
        self.by_hand = number is signal.SIGINT
        again = self.told[0].is_set()
        self.told[1 if again else 0].set()
        if not again:
            self.say("told to stop: the page at hand is finished first; a second signal ends it at once")

    async def _crawl(self) -> None:
        """Run one crawl and keep how it went."""
        started = datetime.now(UTC)
        self._beat(doing="crawling", crawling_since=stamp(started), next=None)
        ended = await self._run(self.plan.crawl, "the crawl", self.plan.limit)
        last = {"started": stamp(started), "ended": stamp(datetime.now(UTC)), "trouble": ended}
        failed = self.state.get("failed", 0) + 1 if ended else 0
        self._beat(doing="waiting", crawling_since=None, last=last, failed=failed)

    async def _rest(self, until: float) -> None:
        """Wait for *until* on the steady clock, or its moment on the wall's; send what comes due meanwhile."""
        latest = min(JITTER * self.plan.every.total_seconds(), _LONGEST_JITTER)
        until += random.uniform(0, latest)
        moment = datetime.now(UTC) + timedelta(seconds=until - monotonic())
        self._beat(next=stamp(moment))
        if not self.told[0].is_set():
            self.say(f"the next crawl is at {stamp(moment)}")
        while (left := until - monotonic()) > 0 and datetime.now(UTC) < moment and not self.told[0].is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self.told[0].wait(), min(left, self.plan.beat.total_seconds()))
            await self._send_what_is_owed()

    async def _send_what_is_owed(self) -> None:
        """Send it unless it was tried just now; what is still owed then waits for reasons that the sender knows."""
        paused = monotonic() < self.sent + self.plan.pause.total_seconds()
        if not paused and not self.told[0].is_set() and self.plan.owes(datetime.now(UTC)):
            await self._run(self.plan.send, "sending", LONGEST_SENDING)
            self.sent = monotonic()

    async def _run(self, command: Sequence[str], what: str, limit: timedelta) -> str | None:
        """Run *command* to its end, for *limit* at most; return what went wrong with it."""
        try:
            # In a group of its own: a Ctrl-C must reach it through us alone, for a second signal would cut it short.
            child = await asyncio.create_subprocess_exec(*command, stdin=asyncio.subprocess.DEVNULL, process_group=0)
        except OSError as error:
            trouble: str | None = f"{what} could not be started: {error.strerror}"
        else:
            trouble = await self._wait(child, what, limit)
        if trouble:
            self.say(trouble)
        return trouble

    async def _wait(self, child: Process, what: str, limit: timedelta) -> str | None:
        """Wait for *child*; past its *limit*, or when told to, end it gently and then for good."""
        ended = asyncio.create_task(child.wait())
        late = False
        for patience, told, number in (
            (limit, self.told[0], signal.SIGTERM),
            (self.plan.grace, self.told[1], signal.SIGKILL),
        ):
            signalled = asyncio.create_task(told.wait())
            await asyncio.wait(
                {ended, signalled}, timeout=patience.total_seconds(), return_when=asyncio.FIRST_COMPLETED
            )
            signalled.cancel()
            if ended.done():
                break
            late = late or not self.told[0].is_set()
            _send(child, number)
        status = await ended
        _send(child, signal.SIGKILL)  # to what it left behind
        return _trouble(status, what, limit=limit if late else None, told=self.told[0].is_set())

    async def _beat_on(self) -> None:
        while True:
            await asyncio.sleep(self.plan.beat.total_seconds())
            self._beat()

    def _beat(self, **words: Any) -> None:
        """Write the heartbeat, with *words* changed in it."""
        self.state.update(words, beat=stamp(datetime.now(UTC)))
        with suppress(OSError):  # a full disk is the crawl's to tell of; the service goes on
            self.lock.tell(**self.state)


def _send(child: Process, number: signal.Signals) -> None:
    """Send a signal to *child*; SIGKILL to all that it started as well."""
    with suppress(ProcessLookupError, PermissionError):
        if number is signal.SIGKILL:
            os.killpg(child.pid, number)
        else:
            child.send_signal(number)


def _trouble(status: int, what: str, *, limit: timedelta | None, told: bool) -> str | None:
    """Say what was wrong with a process that ended with *status*; nothing of one that did as it was told."""
    if limit is not None:
        return f"{what} lasted longer than {in_short(limit)} and was ended; the rest stays due"
    if status == 0 or told:
        return None
    if status > 0:
        return f"{what} failed with status {status}; the next one is tried as planned"
    try:
        name = signal.Signals(-status).name
    except ValueError:
        name = f"signal {-status}"
    return f"{what} was ended by {name}; the next one goes on where it stopped"
