"""Services on loopback: a web hook, a mail server, and what stands in for Discord, Slack and Telegram."""

import json
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class _Post(BaseHTTPRequestHandler):
    server: "Sink"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with self.server.lock:
            self.server.received.append(json.loads(body))
            refuses = self.server.refuses(self.server.received[-1])
        time.sleep(self.server.pause)
        if self.server.hangs_up:
            self.close_connection = True
            return
        self.send_response(500 if refuses else self.server.status)
        answer = b'{"ok": true, "result": {}}' if self.server.chatty else b""
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Sink(ThreadingHTTPServer):
    """A web hook on loopback that answers with *status* after *pause* seconds and keeps what it was sent."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Post)
        self.status = 200
        self.pause = 0.0
        self.hangs_up = False  # once it has what was sent
        self.chatty = False
        self.refuses: Callable[[dict[str, Any]], bool] = lambda message: False
        self.received: list[dict[str, Any]] = []
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"json://keeper:sesame@127.0.0.1:{self.server_port}/hidden/path?-token=s3cret"


class _Mail(socketserver.StreamRequestHandler):
    server: "MailSink"

    def handle(self) -> None:
        self._say("220 sink")
        while line := self.rfile.readline():
            words = line.decode().strip().upper()
            if words.startswith("DATA"):
                self._say("354 go on")
                self.server.received.append(self._message())
                self._say("250 taken")
            elif words.startswith("AUTH"):
                self._say("535 no")
            elif words.startswith("QUIT"):
                self._say("221 bye")
                return
            else:
                self._say("250-sink\r\n250 AUTH PLAIN LOGIN" if words.startswith("EHLO") else "250 fine")

    def _message(self) -> EmailMessage:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        message = message_from_bytes(b"".join(lines), policy=policy.default)
        assert isinstance(message, EmailMessage)
        return message

    def _say(self, words: str) -> None:
        self.wfile.write(words.encode() + b"\r\n")


class MailSink(socketserver.ThreadingTCPServer):
    """A mail server on loopback that takes all mail, and lets nobody log in."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Mail)
        self.received: list[EmailMessage] = []

    @property
    def url(self) -> str:
        return f"mailto://127.0.0.1:{self.server_address[1]}?from=watch@sink.example&to=reader@sink.example"


@contextmanager
def serving(server: Any) -> Iterator[Any]:
    """Serve in a thread for as long as the block lasts."""
    with server:
        thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()
