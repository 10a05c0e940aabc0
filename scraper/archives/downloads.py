"""Archives that lie on the web: downloaded into a folder, through the guard, and gone on with where that was cut off.

robots.txt is for crawlers of pages: an archive is a file that is offered for download, and that the user named.
"""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

from scraper.archives.places import ArchiveError
from scraper.middlewares.guard import Allowed, is_public, plain_name

#: bytes of an archive at most; those of CC-NEWS have 1 GB
LARGEST: Final = 20 * 1024**3

#: seconds without a byte after which a connection counts as lost, and how often in a row it may bring nothing
PATIENCE: Final = 60.0
TRIES: Final = 3

_MOST_REDIRECTS: Final = 5
_BLOCK: Final = 1 << 20
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


class _CutOffError(Exception):
    """The connection was lost; what came is kept."""


@dataclass(frozen=True, slots=True)
class Downloads:
    """Takes archives into *folder*, as *agent*; *allowed* are the private hosts that the guard lets through."""

    folder: Path
    agent: str
    allowed: Allowed

    def take(self, url: str, on_bytes: Callable[[int], None] = lambda number: None) -> Path:
        """Return the file that *url* was downloaded to, now or earlier; *on_bytes* is told how many bytes there are.

        Raises ArchiveError where it can't be had; what came of it is kept, and the next call goes on there.
        """
        name = Path(urlsplit(url).path).name[-100:] or "archive.warc"
        place = self.folder / f"{sha256(url.encode()).hexdigest()[:12]}-{name}"
        if place.exists():
            return place
        self.folder.mkdir(exist_ok=True)
        part, tries = place.with_name(f"{place.name}.part"), 0
        while tries < TRIES:
            before = _size(part)
            try:
                self._take(url, part, on_bytes)
            except _CutOffError as error:
                reason = str(error)
                tries = 0 if _size(part) > before else tries + 1
            else:
                part.rename(place)
                _mark_of(part).unlink(missing_ok=True)
                return place
        raise ArchiveError(f"{url}: {reason}; the same command goes on with the {_size(part)} bytes that came")

    def _take(self, url: str, part: Path, on_bytes: Callable[[int], None]) -> None:
        """Write to *part* what is missing there."""
        had, mark = _size(part), _mark_of(part)
        known = mark.read_text(encoding="utf-8") if mark.exists() else ""
        asked = {"Range": f"bytes={had}-", "If-Range": known} if had and known else {}
        connection, answer = self._ask(url, asked)
        try:
            goes_on = answer.status == HTTPStatus.PARTIAL_CONTENT and bool(asked)
            size = (had if goes_on else 0) + (answer.length or 0)
            if size > LARGEST:
                raise ArchiveError(f"{url}: larger than {LARGEST // 1024**3} GB; download it with another tool")
            mark.write_text(answer.headers.get("ETag") or answer.headers.get("Last-Modified") or "", encoding="utf-8")
            with part.open("ab" if goes_on else "wb") as file:
                while block := answer.read(_BLOCK):
                    file.write(block)
                    on_bytes(file.tell())
                    if file.tell() > LARGEST:
                        raise ArchiveError(f"{url}: larger than {LARGEST // 1024**3} GB")
            if _size(part) < size:
                raise _CutOffError("the connection was lost")
        except (OSError, HTTPException) as error:
            raise _CutOffError(f"the connection was lost: {error}") from error
        finally:
            connection.close()

    def _ask(self, url: str, headers: dict[str, str]) -> tuple[HTTPConnection, HTTPResponse]:
        """Send a request, follow where it is sent on to, and return the answer that has the archive."""
        here = url
        for _ in range(_MOST_REDIRECTS + 1):
            parts = urlsplit(here)
            if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
                raise ArchiveError(f"{here}: no web address")
            connection = self._connected(parts)
            try:
                path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
                connection.request(
                    "GET", path, headers={"User-Agent": self.agent, "Accept-Encoding": "identity", **headers}
                )
                answer = connection.getresponse()
            except (OSError, HTTPException) as error:
                connection.close()
                raise _CutOffError(f"no answer: {error or type(error).__name__}") from error
            if answer.status in {HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT}:
                return connection, answer
            connection.close()
            if answer.status not in _REDIRECTS:
                raise ArchiveError(f"{url}: HTTP {answer.status}")
            here = urljoin(here, answer.headers.get("Location") or "")
        raise ArchiveError(f"{url}: sent on more than {_MOST_REDIRECTS} times")

    def _connected(self, parts: SplitResult) -> HTTPConnection:
        """Connect to a public address of the host, and to no other: what was judged is what is connected to."""
        host = parts.hostname or ""
        try:
            port = parts.port or (443 if parts.scheme == "https" else 80)
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, ValueError, UnicodeError) as error:
            raise _CutOffError(f"{host} can't be found: {error}") from error
        named = plain_name(host) in self.allowed.names
        for _, _, _, _, (address, *_) in found:
            if named or is_public(str(address)) or self.allowed.lets_through(str(address)):
                break
        else:
            raise ArchiveError(f"{host} is a private address; name it in allow_private to let it through")
        connection = HTTPConnection(host, port, timeout=PATIENCE)
        try:
            connection.sock = socket.create_connection((str(address), port), PATIENCE)
            if parts.scheme == "https":
                connection.sock = ssl.create_default_context().wrap_socket(connection.sock, server_hostname=host)
        except OSError as error:
            connection.close()
            raise _CutOffError(f"no connection: {error}") from error
        return connection


def _mark_of(part: Path) -> Path:
    """Return where it stands by what the server knows the file again of which *part* is there."""
    return part.with_name(f"{part.name}.mark")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
