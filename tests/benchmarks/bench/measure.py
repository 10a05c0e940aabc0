"""What a command costs: processor seconds with all processes that it starts, the clock's seconds, the most memory."""

import os
import resource
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Final

#: seconds between two looks at the memory
PAUSE: Final = 0.05

#: seconds by the clock that a command has
LIMIT: Final = 900


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds, seconds by the clock, MiB at most of the command's own process and of the largest it started."""

    cpu: float
    wall: float
    main: float
    child: float


def cost(command: Sequence[str], folder: Path, log: Path) -> Cost:
    """Run *command* in *folder*, its output in *log*, and return what it cost.

    It raises CalledProcessError where the command failed, TimeoutExpired where it took longer than `LIMIT`; whatever
    happens, none of its processes is left behind.
    """
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), monotonic()
    nothing = subprocess.DEVNULL
    with (
        log.open("ab") as out,
        subprocess.Popen(
            command, cwd=folder, env=_environment(), stdin=nothing, stdout=out, stderr=out, start_new_session=True
        ) as process,
    ):
        watcher = _Watcher(process.pid)
        watcher.start()
        try:
            status = process.wait(LIMIT)
            wall = monotonic() - began
        finally:
            watcher.over.set()
            watcher.join()
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if status:
        raise subprocess.CalledProcessError(status, command, stderr=log.read_text(errors="replace")[-500:])
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    main = watcher.most.pop(process.pid, 0.0)
    return Cost(cpu, wall, main, max(watcher.most.values(), default=0.0))


def _environment() -> dict[str, str]:
    """Return the environment without what keeps Python from its compiled modules, which all tools have alike."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class _Watcher(Thread):
    """Looks again and again at the most memory that a process and those below it ever took."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.root = root
        self.most: dict[int, float] = {}
        self.over = Event()

    def run(self) -> None:
        while not self.over.wait(PAUSE):
            for number in _family(self.root):
                if high := _high(number):
                    self.most[number] = max(self.most.get(number, 0.0), high)


def _family(root: int) -> list[int]:
    """Return the numbers of the process *root* and of all that it started, and those in turn."""
    parents: dict[int, list[int]] = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            told = place.read_text().rpartition(")")[2].split()
            parents.setdefault(int(told[1]), []).append(int(place.parent.name))
    found = [root]
    for number in found:
        found += parents.get(number, [])
    return found


def _high(number: int) -> float | None:
    """Return the MiB that a process took at most; None where it has ended."""
    with suppress(OSError, IndexError):
        return int(Path(f"/proc/{number}/status").read_text().split("VmHWM:")[1].split()[0]) / 1024
    return None
