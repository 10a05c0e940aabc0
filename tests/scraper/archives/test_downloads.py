"""Archives on the web: downloaded through the guard, and gone on with where the connection was lost."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from scraper.archives import ArchiveError
from scraper.archives.downloads import Downloads
from scraper.middlewares.guard import Allowed

from .conftest import House
from .warcs import news, packed

CONTENT = packed(news("2023-05-01", "It premieres on March 4, 2025.")) + bytes(range(256)) * 8_000


class Server(ThreadingHTTPServer):
    """Has one archive, of which it sends no more than *most* bytes at once; it keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.content, self.most, self.tag = CONTENT, 10**9, '"a"'
        self.asked: list[tuple[str, str | None, str | None]] = []
        self.url = f"http://127.0.0.1:{self.server_port}/a.warc.gz"


class _Answer(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        asked, tag = self.headers.get("Range"), self.headers.get("If-Range")
        self.server.asked.append((self.path, asked, self.headers.get("User-Agent")))
        if self.path == "/on":
            self.send_response(302)
            self.send_header("Location", "/a.warc.gz")
            self.end_headers()
            return
        if self.path != "/a.warc.gz":
            self.send_error(404)
            return
        begin = int(asked[6:-1]) if asked and tag == self.server.tag else 0
        self.send_response(206 if begin else 200)
        self.send_header("ETag", self.server.tag)
        self.send_header("Content-Length", str(len(self.server.content) - begin))
        self.end_headers()
        self.wfile.write(self.server.content[begin : begin + self.server.most])

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def downloads(tmp_path) -> Downloads:
    return Downloads(tmp_path / "archives", "seasonwatch/test", Allowed.of(["127.0.0.1"]))


def test_an_archive_is_downloaded_once_wherever_it_is_sent_on_to(server, downloads):
    first = downloads.take(server.url.replace("a.warc.gz", "on"))
    again = downloads.take(server.url.replace("a.warc.gz", "on"))

    assert first == again
    assert first.read_bytes() == CONTENT
    assert server.asked == [("/on", None, "seasonwatch/test"), ("/a.warc.gz", None, "seasonwatch/test")]
    assert [path.name for path in first.parent.iterdir()] == [first.name]


def test_a_lost_connection_costs_what_was_on_its_way(server, downloads):
    server.most = len(CONTENT) // 3 + 1

    assert downloads.take(server.url).read_bytes() == CONTENT
    assert [asked for _, asked, _ in server.asked] == [None, *(f"bytes={n * server.most}-" for n in (1, 2))]


def test_a_file_that_changed_meanwhile_is_taken_from_its_start(server, downloads):
    server.most = 0
    with pytest.raises(ArchiveError, match="goes on with the 0 bytes"):
        downloads.take(server.url)
    part = next(path for path in downloads.folder.iterdir() if path.suffix == ".part")
    part.write_bytes(b"of another file")
    server.most, server.tag = 10**9, '"b"'

    assert downloads.take(server.url).read_bytes() == CONTENT


def test_what_is_not_there_or_private_is_said_in_a_line(server, downloads, tmp_path):
    guarded = Downloads(tmp_path, "seasonwatch/test", Allowed())

    with pytest.raises(ArchiveError, match="HTTP 404"):
        downloads.take(server.url + "x")
    with pytest.raises(ArchiveError, match=r"127\.0\.0\.1 is a private address"):
        guarded.take(server.url)
    with pytest.raises(ArchiveError, match="is a private address"):
        guarded.take(server.url.replace("127.0.0.1", "localhost"))
    assert len(server.asked) == 1


def test_the_command_reads_what_it_downloaded(server, house: House):
    file = house.folder / "seasonwatch.toml"
    file.write_text(file.read_text(encoding="utf-8") + '[crawl]\nallow_private = ["127.0.0.1"]\n', encoding="utf-8")
    server.content = packed(news("2023-05-01", "It premieres on March 4, 2025."))

    assert "1 archive: 1 page" in house.run("backfill", server.url)
    assert "1 archive read before" in house.run("backfill", server.url)
    assert len(server.asked) == 1
