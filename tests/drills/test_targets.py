"""Targets that misbehave beside one that does not: each is told in the end, and none costs another anything."""

import socket
import struct
import time

from scraper.demo.loopback import Handler, LoopbackServer
from store.check import faults

from .conftest import LONG


class _Bad(Handler):
    server: "Bad"

    def do_POST(self) -> None:
        self.server.asked += 1
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.close_connection = True
        if self.server.way == "resets":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        elif self.server.way == "hangs":
            time.sleep(40)
        elif self.server.way != "accepts and dies":
            self.send_response(500 if self.server.way == "answers 500" else 200)
            self.send_header("Content-Length", "0")
            self.end_headers()
            if self.server.way == "well":
                self.server.taken += body.count(b"2031")


class Bad(LoopbackServer):
    """A target that misbehaves in its way until it is well."""

    def __init__(self, way: str) -> None:
        super().__init__(_Bad)
        self.way = way
        self.asked = 0
        self.taken = 0

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over what its own way brings about."""


def test_a_target_that_misbehaves_is_told_later_and_costs_no_other(house, tell):
    ways = ["answers 500", "resets", "accepts and dies", *(["hangs"] if LONG else [])]
    servers = [Bad(way) for way in ways]
    house.configure(
        "".join(f'[[notify]]\nname = "{server.way}"\nurl = "json://127.0.0.1:{server.port}/"\n' for server in servers)
    )
    for server in servers:
        server.__enter__()
    try:
        house.run("crawl")
        good = len(house.target.bodies)
        asked = [server.asked for server in servers]
        for server in servers:
            server.way = "well"
        healed = house.run("notify", "--now")
    finally:
        for server in servers:
            server.__exit__()

    assert good == 1
    assert min(asked) >= 1
    assert healed.returncode == 0, healed.stderr
    assert min(server.taken for server in servers) >= house.pages
    house.assert_nothing_is_lost()
    with house.store() as db:
        assert faults(db) == []
    for way in ways:
        tell(f"a target {way}", "all of it stays due and goes out when the target is well; the others hear at once")
