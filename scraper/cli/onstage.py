"""`python -m scraper.cli.onstage`: the command as the demo runs it, on a machine that knows the names of the demo's sites.

A line for each in the machine's hosts file would do the same; this one is gone with the process. Names are looked up by
``socket.getaddrinfo``, also by Twisted, which takes it when it is imported: so this comes before all else.
"""

import socket
from typing import Any

from scraper.demo.loopback import HOST
from scraper.demo.script import TLD

_look_up = socket.getaddrinfo


def _with_our_names(host: Any, *words: Any, **named: Any) -> Any:
    return _look_up(HOST if isinstance(host, str) and host.endswith(TLD) else host, *words, **named)


if __name__ == "__main__":
    socket.getaddrinfo = _with_our_names
    from scraper.cli.main import main

    main(prog_name="seasonwatch")
