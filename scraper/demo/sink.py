"""Where the demo's messages arrive: a server that takes what Apprise's ``json://`` target posts."""

import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from scraper.demo.loopback import Handler, LoopbackServer

#: bytes; a message of a few hundred changes is far smaller
MAX_BODY: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Payload:
    """A message as it arrived."""

    title: str
    message: str


class _SinkHandler(Handler):
    server: "Sink"

    def do_POST(self) -> None:
        """Keep the message and answer 200; else 411 without a length, 413 where it is too long, 400 where it is none."""
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()):
            self.send_error(HTTPStatus.LENGTH_REQUIRED)
        elif len(length) > len(str(MAX_BODY)) or int(length) > MAX_BODY:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        elif (payload := _payload(self.rfile.read(int(length)))) is None:
            self.send_error(HTTPStatus.BAD_REQUEST)
        else:
            self.server.received.append(payload)
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Length", "0")
            self.end_headers()


class Sink(LoopbackServer):
    """Takes messages on `port` of 127.0.0.1 inside a ``with`` block, and keeps them in `received`, in order."""

    def __init__(self) -> None:
        super().__init__(_SinkHandler)
        self.received: list[Payload] = []


def _payload(body: bytes) -> Payload | None:
    """Return the title and the message of Apprise's JSON, or None where *body* is something else.

    >>> _payload(b'{"version": "1.0", "title": "A date", "message": "early 2027", "type": "info"}')
    Payload(title='A date', message='early 2027')
    """
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    title, message = fields.get("title", ""), fields.get("message")
    return Payload(title, message) if isinstance(title, str) and isinstance(message, str) else None
