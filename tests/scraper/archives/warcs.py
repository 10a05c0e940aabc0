"""Archives as crawlers write them, one record at a time, sound or not."""

import gzip
from collections.abc import Iterable
from pathlib import Path


def page(headline: str, *paragraphs: str) -> bytes:
    """Write a page of news."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>{body}</article></body></html>".encode()


def answer(body: bytes, *headers: str, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    """Write what a server answers."""
    head = "\r\n".join((f"HTTP/1.1 {status}", f"Content-Type: {kind}", *headers))
    return head.encode() + b"\r\n\r\n" + body


def record(
    http: bytes,
    url: str = "https://news.example/a",
    at: str = "2023-05-01T10:00:00Z",
    *,
    kind: str = "response",
    length: int | None = None,
) -> bytes:
    """Write a record; *length* is what it says of its length, where that is not so."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:0a6e2f0e-0000-4000-8000-000000000001>\r\n"
        f"WARC-Date: {at}\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(http) if length is None else length}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """Compress records as archives are: each by itself."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def written(path: Path, *records: bytes) -> Path:
    """Write an archive, compressed if its name says so."""
    path.write_bytes(packed(*records) if path.name.endswith(".gz") else b"".join(records))
    return path


def news(day: str, text: str, url: str = "https://news.example/a") -> bytes:
    """Write a record of a page about a season that says *text*."""
    return record(
        answer(page("Harbour Lights: what we know", f"{text} The rest of it is about boats.")), url, f"{day}T10:00:00Z"
    )


def noise(numbers: Iterable[int]) -> list[bytes]:
    """Write records of pages that name no watch."""
    return [
        record(answer(page(f"Story {n}", f"The weather of day {n} is fine. " * 20)), f"https://news.example/{n}")
        for n in numbers
    ]
