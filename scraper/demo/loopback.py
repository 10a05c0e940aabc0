"""An HTTP server on this machine alone, for as long as a ``with`` block."""

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from typing import Any, Final, Self

HOST: Final = "127.0.0.1"


class Handler(BaseHTTPRequestHandler):
    """Answers one request a connection, and writes no log of its own."""

    protocol_version = "HTTP/1.1"
    timeout = 5  # seconds; a client that says nothing must not hold up the end of the server

    def version_string(self) -> str:
        """Return who answers, for the header ``Server``; which Python it is, is nobody's business."""
        return "seasonwatch-demo"

    def end_headers(self) -> None:
        """Close the connection after the answer, so that nothing speaks on it once the server has ended."""
        if not self.close_connection:  # an error's own headers have said it
            self.send_header("Connection", "close")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the terminal belongs to the demo."""


class LoopbackServer(ThreadingHTTPServer):
    """Listens on a free port of 127.0.0.1 from the start, answers inside the ``with`` block, and is gone after it."""

    daemon_threads = False  # so that the end of the block waits for answers that are on their way

    def __init__(self, handler: type[Handler]) -> None:
        super().__init__((HOST, 0), handler)
        self.port: int = self.server_address[1]
        self.url = f"http://{HOST}:{self.port}"
        self._thread = Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, name=f"demo-{self.port}")

    def server_bind(self) -> None:
        """Bind without asking a name server who we are, which `HTTPServer` does and which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Pass over a client that hung up; any other error is shown as `socketserver` does."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()
