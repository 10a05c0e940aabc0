"""The site of the benchmark, in a process of its own: the same for all, quick, and counting what it is asked.

    python -m tests.benchmarks.bench.site KIND PAGES SHARE

KIND is `article` or `large`, SHARE the percentage of pages that concern the watch. It prints its port. A line on its
standard input sets the version of the pages; of the PAGES every tenth has another text in each. It answers with the
number of requests that it had since the last one.
"""

import asyncio
import sys
from hashlib import sha256
from typing import Final

from tests.benchmarks.bench import pages

CHANGING: Final = 10


class Answers:
    """The whole answers of the site, made before anybody asks."""

    def __init__(self, kind: str, number: int, share: int) -> None:
        self.kind, self.number, self.share = kind, number, share
        self.asked = 0
        self.made: dict[str, tuple[bytes, bytes, bytes]] = {}
        self.make(0)

    def make(self, version: int) -> None:
        for n in range(self.number):
            own = version if n % CHANGING == 0 else 0
            concerns = n * self.share // 100 != (n + 1) * self.share // 100
            body = getattr(pages, self.kind)(n, own, concerns=concerns).encode()
            tag = f'"{sha256(body).hexdigest()[:16]}"'.encode()
            head = (
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: %b\r\nContent-Length: %d\r\n\r\n"
            )
            same = b"HTTP/1.1 304 Not Modified\r\nETag: %b\r\n\r\n" % tag
            self.made[f"/{n}"] = (tag, head % (tag, len(body)) + body, same)


class Exchange(asyncio.Protocol):
    """One connection, kept open."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        while b"\r\n\r\n" in self.waiting:
            head, _, self.waiting = self.waiting.partition(b"\r\n\r\n")
            self.transport.write(self._answer(head))

    def _answer(self, head: bytes) -> bytes:
        self.answers.asked += 1
        found = self.answers.made.get(head.split(b" ", 2)[1].decode())
        if found is None:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        tag, whole, same = found
        return same if b"if-none-match: " + tag in head.replace(b"If-None-Match", b"if-none-match") else whole


async def main(kind: str, number: str, share: str) -> None:
    """Answer until standard input ends."""
    answers = Answers(kind, int(number), int(share))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Exchange(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        answers.make(int(line))
        print(answers.asked, flush=True)
        answers.asked = 0


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
