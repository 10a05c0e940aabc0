"""What many tests need: a web site on loopback, and the command run as a user runs it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest

from scraper.demo.loopback import Handler, LoopbackServer


@dataclass
class Answer:
    """What a site answers at one path."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    etag: bool = True


class _Handler(Handler):
    server: "Site"

    def do_GET(self) -> None:
        answer = self.server.answers.get(self.path, Answer(b"not here", 404))
        tag = f'"{sha256(answer.body).hexdigest()[:12]}"' if answer.etag and answer.status == 200 else None
        known = tag is not None and self.headers.get("If-None-Match") == tag
        status = 304 if known else answer.status
        self.server.requests.append((self.path, status))
        self.server.agents.add(self.headers.get("User-Agent", ""))
        self.send_response(status)
        if tag:
            self.send_header("ETag", tag)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        body = b"" if known else answer.body
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Site(LoopbackServer):
    """A web site whose answers a test sets, path by path; it keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(_Handler)
        self.answers: dict[str, Answer] = {}
        self.requests: list[tuple[str, int]] = []
        self.agents: set[str] = set()

    def answer(
        self, body: bytes, status: int = 200, headers: dict[str, str] | None = None, etag: bool = True
    ) -> Answer:
        """Return an answer of plain HTML, unless told otherwise."""
        return Answer(body, status, headers or {"Content-Type": "text/html; charset=utf-8"}, etag)

    def page(self, path: str, headline: str, *paragraphs: str, published: str | None = None) -> str:
        """Put an article at *path* and return its address."""
        stamp = f'<meta property="article:published_time" content="{published}T09:00:00Z">' if published else ""
        body = "".join(f"<p>{text}</p>" for text in paragraphs)
        html = (
            f"<!doctype html><html lang='en'><head><title>{headline}</title>{stamp}</head>"
            f"<body><main><article><h1>{headline}</h1>{body}</article></main></body></html>"
        )
        self.answers[path] = Answer(html.encode())
        return self.url + path

    def feed(self, path: str, *entries: tuple[str, str]) -> str:
        """Put an RSS feed of (title, path) *entries* at *path* and return its address."""
        items = "".join(
            f"<item><title>{title}</title><link>{self.url}{where}</link></item>" for title, where in entries
        )
        rss = f"<?xml version='1.0'?><rss version='2.0'><channel><title>News</title>{items}</channel></rss>"
        self.answers[path] = Answer(rss.encode(), headers={"Content-Type": "application/rss+xml"})
        return self.url + path

    def asked(self) -> list[str]:
        """Return the paths that were asked for, without robots.txt."""
        return [path for path, _ in self.requests if path != "/robots.txt"]


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def seasonwatch(tmp_path: Path) -> Run:
    """Run the command in a folder of its own; returns what it printed and its exit status."""

    def run(*words: str, stdin: str = "", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("SEASONWATCH_")}
        return subprocess.run(
            [sys.executable, "-m", "scraper.cli", *words],
            cwd=tmp_path,
            env={**clean, **(env or {})},
            input=stdin,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    return run
