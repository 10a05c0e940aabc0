import contextlib
import socket
import socketserver
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from store.errors import DeliveryError
from store.model import ChangeKind
from store.notify import Sent, send_due, send_test
from store.owing import Target
from store.schema import open_store
from store.services import discreet

from .desk import NOON, PAGE, PHONE, Desk, claim
from .sinks import Sink, serving

ALL = frozenset(ChangeKind)


@dataclass
class Dead:
    """Addresses at which nobody takes anything."""

    sockets: list[socket.socket] = field(default_factory=list)

    def refusing(self) -> str:
        with socket.create_server(("127.0.0.1", 0)) as free:
            return f"json://127.0.0.1:{free.getsockname()[1]}/hidden"

    def hanging(self) -> str:
        self.sockets.append(socket.create_server(("127.0.0.1", 0)))
        return f"json://127.0.0.1:{self.sockets[-1].getsockname()[1]}/hidden?rto=0.3"


@pytest.fixture
def sink() -> Iterator[Sink]:
    with serving(Sink()) as server:
        yield server


@pytest.fixture
def dead() -> Iterator[Dead]:
    addresses = Dead()
    yield addresses
    for listening in addresses.sockets:
        listening.close()


@pytest.fixture
def owing(desk: Desk) -> Desk:
    desk.end_first_look()
    desk.read(claim("2026", "It comes in 2026."))
    desk.read(claim("2027", "It comes in 2027.", credit="Northlight"))
    return desk


def states(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT target, status, attempts FROM deliveries ORDER BY id")


def test_all_that_is_owed_goes_out_in_one_message(owing: Desk, sink: Sink):
    sent = send_due(owing.db, {"phone": sink.url}, now=NOON)

    assert sent == [Sent("phone", 2)]
    (message,) = sink.received
    assert message["title"] == "The Lighthouse Shift, season 2: New date for the release: 2027 (expected)"
    assert "crediting Northlight: “It comes in 2027.”" in str(message["message"])
    assert PAGE in str(message["message"])
    assert states(owing) == [("phone", "sent", 1)] * 2


def test_nothing_is_sent_twice(owing: Desk, sink: Sink):
    for _ in range(2):
        send_due(owing.db, {"phone": sink.url}, now=NOON, at_once=True)

    assert len(sink.received) == 1


def test_nothing_is_sent_where_nothing_is_owed(desk: Desk, sink: Sink):
    assert send_due(desk.db, {"phone": sink.url}, now=NOON) == []
    assert sink.received == []


def test_a_target_that_refuses_is_owed_still(owing: Desk, sink: Sink):
    sink.status = 500
    (sent,) = send_due(owing.db, {"phone": sink.url}, now=NOON)

    assert sent.error is not None
    assert "500" in sent.error
    assert states(owing) == [("phone", "due", 1)] * 2

    sink.status = 200
    assert send_due(owing.db, {"phone": sink.url}, now=NOON) == [Sent("phone", 2)]
    assert sink.received[0] == sink.received[1]


@pytest.mark.parametrize("kind", ["refusing", "hanging"])
def test_a_target_that_is_down_is_owed_still(owing: Desk, dead: Dead, kind: str):
    url = getattr(dead, kind)()
    (sent,) = send_due(owing.db, {"phone": url}, now=NOON)

    assert "onnection error" in str(sent.error)
    assert states(owing) == [("phone", "due", 1)] * 2


class _Trickle(socketserver.BaseRequestHandler):
    """Answers a byte at a time, so that no single wait is long, and never comes to an end."""

    def handle(self) -> None:
        with contextlib.suppress(OSError):
            for _ in range(600):
                self.request.sendall(b"H")
                time.sleep(0.1)


TRICKLED = """
import sys
from datetime import UTC, datetime
from store import notify
from store.schema import open_store

notify.SECONDS_TO_SEND = 1
db = open_store(sys.argv[1])
print(notify.send_due(db, {"phone": sys.argv[2]}, now=datetime(2026, 1, 5, 12, tzinfo=UTC)))
db.close()
"""


def test_a_target_that_trickles_its_answer_keeps_nobody(owing: Desk, path: Path):
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Trickle) as server:
        server.daemon_threads = True
        server.block_on_close = False
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        url = f"json://127.0.0.1:{server.server_address[1]}/"
        sent = subprocess.run(
            [sys.executable, "-c", TRICKLED, str(path), url], capture_output=True, text=True, check=True, timeout=20
        )
        server.shutdown()

    assert "no answer within 1 seconds" in sent.stdout
    assert states(owing) == [("phone", "due", 1)] * 2


@pytest.mark.parametrize("url", ["", "nonsense", "nonsense://sesame/s3cret", "json://", "slack://sesame"])
def test_an_address_that_apprise_does_not_know_is_told_without_it(owing: Desk, url: str):
    (sent,) = send_due(owing.db, {"phone": url}, now=NOON)

    assert sent.error == "its url is no address that Apprise knows"
    assert states(owing) == [("phone", "due", 1)] * 2


def test_one_target_that_is_down_keeps_nothing_from_another(owing: Desk, sink: Sink, dead: Dead):
    owing.targets = (PHONE, Target("mail", ALL), Target("desk", ALL))
    owing.read(claim("2028"))
    urls = {"phone": dead.refusing(), "mail": sink.url, "desk": dead.hanging()}

    sent = send_due(owing.db, urls, now=NOON)

    assert [(one.target, one.error is None) for one in sent] == [("phone", False), ("mail", True), ("desk", False)]
    assert len(sink.received) == 1


def test_targets_are_served_side_by_side(owing: Desk, dead: Dead):
    names = [f"target {n}" for n in range(6)]
    owing.targets = tuple(Target(name, ALL) for name in names)
    owing.read(claim("2028"))

    began = time.monotonic()
    send_due(owing.db, {name: dead.hanging() for name in names}, now=NOON)

    assert time.monotonic() - began < 6 * 0.3


def test_a_target_that_is_no_longer_named_keeps_what_it_is_owed(owing: Desk, sink: Sink):
    assert send_due(owing.db, {"mail": sink.url}, now=NOON) == []
    assert states(owing) == [("phone", "due", 0)] * 2


def test_two_senders_at_once_send_each_change_once(owing: Desk, sink: Sink, path):
    sink.pause = 0.3
    results: list[list[Sent]] = []

    def notify() -> None:
        db = open_store(path)
        results.append(send_due(db, {"phone": sink.url}, now=NOON))
        db.close()

    both = [threading.Thread(target=notify) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    assert sorted(results) == [[], [Sent("phone", 2)]]
    assert len(sink.received) == 1


def test_a_first_look_is_one_message(desk: Desk, sink: Sink):
    for number in range(50):
        desk.read(claim("2026"), url=f"https://{number}.example/")

    assert send_due(desk.db, {"phone": sink.url}, now=NOON) == [Sent("phone", 50)]
    (message,) = sink.received
    assert str(message["title"]).endswith("a first look: Release: 2026 (expected); 50 claims on 50 pages")


def test_what_is_too_long_for_one_message_arrives_whole_in_several(owing: Desk, sink: Sink):
    for number in range(400):
        owing.read(claim(f"{2027 + number}", "It comes then, " * 20), url=f"https://{number}.example/")

    (sent,) = send_due(owing.db, {"phone": sink.url}, now=NOON)
    text = "".join(str(message["message"]) for message in sink.received)
    assert (sent.changes, sent.messages) == (402, len(sink.received))
    assert len(text) > 100_000
    assert max(len(str(message["message"])) for message in sink.received) <= 32_768  # Apprise's limit for a web hook
    assert all(f"https://{number}.example/" in text for number in range(400))


def test_escapes_and_emoji_codes_of_a_page_arrive_as_they_are(owing: Desk, sink: Sink):
    owing.read(claim("2028", r"It comes \n in 2028 :smile: <b>now</b> & *then* ${HOME}"))
    send_due(owing.db, {"phone": sink.url}, now=NOON)

    said = str(sink.received[0]["message"]).replace("\u200b", "")
    assert r"“It comes \n in 2028 :smile: <b>now</b> & *then* ${HOME}”" in said


LOUD = """
import logging, sys
from datetime import UTC, datetime
from store.notify import send_due
from store.schema import open_store

logging.basicConfig(level=logging.DEBUG)
db = open_store(sys.argv[1])
print(send_due(db, {"phone": sys.argv[2]}, now=datetime(2026, 1, 5, 12, tzinfo=UTC)))
db.close()
"""


@pytest.mark.parametrize("status", [200, 500])
def test_an_address_stands_in_no_row_no_error_and_no_log(owing: Desk, sink: Sink, path: Path, status: int):
    sink.status = status
    sent = subprocess.run(
        [sys.executable, "-c", LOUD, str(path), sink.url], capture_output=True, text=True, check=True, timeout=60
    )

    everywhere = "\n".join([sent.stdout, sent.stderr, *owing.db.conn.iterdump()])
    secrets = ("keeper:", "sesame", "hidden", "s3cret", str(sink.server_port))
    assert len(sink.received) == 1
    assert not [secret for secret in secrets if secret in everywhere]


def test_a_sample_is_taken(sink: Sink):
    send_test(sink.url)

    assert sink.received[0]["title"] == "seasonwatch: a test"


def test_a_sample_that_is_refused_says_why(sink: Sink):
    sink.status = 403

    with pytest.raises(DeliveryError, match="403"):
        send_test(sink.url)


@pytest.mark.parametrize(
    ("text", "url", "left"),
    [
        ("no route to bot.example", "json://bot.example/", "no route to …"),
        ("sent to https://bot.example/x?y=z failed", "json://other/", "sent to … failed"),
        ("bad token a%2Fb or a/b", "ntfy://a%2Fb", "bad token … or …"),
        ("user keeper, password sesame", "mailto://keeper:sesame@mail.example", "user …, password …"),
        ("JSON refused\nby on", "json://on/", "JSON refused by on"),
        ("the hostess", "json://host/", "the hostess"),
    ],
)
def test_reasons_are_discreet(text: str, url: str, left: str):
    assert discreet(text, url) == left
