"""A process that reads pages and listings for a crawl: it is given one task after the other, and ends with the crawl.

    python -m scraper.worker DESCRIPTOR SECONDS

The descriptor is that of a socket: the watches come first, then tasks; each is answered with what came of it. Whatever a
page does to this process, it is this process alone that suffers: it has so many seconds of the processor and so much
memory for a task, and the crawl starts another one in its place.
"""

import resource
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from scraper.starting import starting
from scraper.wire import receive, send

with starting():
    from scraper.tasks import done

#: bytes of address space; pages of 10 MB, the largest that are fetched, take a fifth of it
SPACE: Final = 1024**3

#: a process that keeps more bytes than this after a task ends, and another one takes its place
LARGEST: Final = 110 * 1024**2


def work(channel: socket.socket, seconds: float) -> None:
    """Do one task after the other, until the other end is closed or this process has grown too large.

    A task that takes more than *seconds* of the processor ends the process by SIGPROF, in whatever code it is.
    """
    with channel, channel.makefile("rwb") as stream:
        watches = receive(stream)
        grown = False
        while not grown and (task := receive(stream)) is not None:
            signal.setitimer(signal.ITIMER_PROF, seconds)
            came = done(task, watches)
            signal.setitimer(signal.ITIMER_PROF, 0)
            grown = _memory() > LARGEST
            send(stream, (came, grown))


def _memory() -> int:
    """Return the bytes of memory that this process takes; 0 where the system does not tell."""
    try:
        return int(_PAGES.read_bytes().split()[1]) * resource.getpagesize()
    except OSError:
        return 0


#: where Linux tells of the memory of a process, in pages: all, and what is resident
_PAGES: Final = Path("/proc/self/statm")


def main() -> None:
    """Work at the socket that the crawl named."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # they are for the crawl, which finishes the pages at hand first
    _, allowed = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(
        resource.RLIMIT_AS, (SPACE if allowed == resource.RLIM_INFINITY else min(SPACE, allowed), allowed)
    )
    with suppress(ConnectionError):  # the crawl is gone, and nobody asks any more
        work(socket.socket(fileno=int(sys.argv[1])), float(sys.argv[2]))


if __name__ == "__main__":
    main()
