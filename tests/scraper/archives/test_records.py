"""Records of archives, sound and broken: what can be read is, and what can't costs one line."""

import gzip
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.archives.records import Fault, Record, Stretch, address_of

from .warcs import answer, noise, packed, page, record, written

NOW = datetime(2026, 1, 5, tzinfo=UTC)
PAGE = page("News", "It comes.")
SOUND = record(answer(PAGE), "https://news.example/sound")


def read(
    path: Path, start: int = 0, stop: int | None = None, *, exact: bool = False
) -> tuple[list[Record], list[Fault], Stretch]:
    with path.open("rb") as file:
        stretch = Stretch(file, start, path.stat().st_size if stop is None else stop, exact=exact, now=NOW)
        found = list(stretch)
    return [one for one in found if isinstance(one, Record)], [one for one in found if isinstance(one, Fault)], stretch


def of_bytes(folder: Path, content: bytes, name: str = "a.warc.gz") -> tuple[list[Record], list[Fault], Stretch]:
    path = folder / name
    path.write_bytes(content)
    return read(path)


@pytest.mark.parametrize("name", ["a.warc.gz", "a.warc"])
def test_a_page_is_read_with_its_day_and_charset(tmp_path, name):
    path = written(tmp_path / name, record(answer(PAGE, kind="Text/HTML; charset=latin-1"), at="2023-05-01T10:00:07Z"))
    (one,), faults, _ = read(path)

    assert (one.url, one.at, one.body, one.charset) == (
        "https://news.example/a", datetime(2023, 5, 1, 10, 0, 7, tzinfo=UTC), PAGE, "latin-1",
    )  # fmt: skip
    assert faults == []


CHUNKED = b"3\r\n<p>\r\n6\r\nIt is.\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("http", "body"),
    [
        (answer(gzip.compress(PAGE), "Content-Encoding: gzip"), PAGE),
        (answer(zlib.compress(PAGE), "Content-Encoding: deflate"), PAGE),
        (answer(CHUNKED, "Transfer-Encoding: chunked"), b"<p>It is."),
        (answer(PAGE, "Content-Encoding: gzip"), PAGE),  # decoded already, as many archives keep it
        (answer(PAGE, "Transfer-Encoding: chunked"), PAGE),
        (answer(PAGE, "Content-Encoding: lost-art"), PAGE),
    ],
)
def test_encodings_are_undone(tmp_path, http, body):
    (one,), faults, _ = read(written(tmp_path / "a.warc.gz", record(http)))

    assert (one.body, faults) == (body, [])


def test_what_is_no_page_is_counted_and_no_fault(tmp_path):
    others = (
        record(answer(b"{}", kind="application/json")),
        record(answer(PAGE, status="404 Not Found")),
        record(b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        record(b"\x00\x01 what is this"),
    )
    pages, faults, stretch = read(written(tmp_path / "a.warc.gz", *others, SOUND))

    assert [one.url for one in pages] == ["https://news.example/sound"]
    assert (faults, stretch.others) == ([], 3)


def _bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size)) + packer.flush()


BROKEN = {
    "damaged in the middle": (lambda one: one[:80] + bytes(40) + one[120:], "Gzip decompression error: data error"),
    "nonsense": (lambda one: b"x" * len(one), "Gzip decompression error: data error"),
    "too long": (lambda one: packed(record(answer(PAGE), length=300)), "its length is not what it says"),
    "far too long": (
        lambda one: packed(record(answer(PAGE), length=10**9)),
        "the record ends after 1119 of 999999941 bytes",
    ),
    "too short": (lambda one: packed(record(answer(PAGE), length=60)), "its length is not what it says"),
    "a bomb": (
        lambda one: packed(record(answer(_bomb(12), "Content-Encoding: gzip"))),
        "the page is larger than 10 MB once it is decoded",
    ),
    "many times encoded": (
        lambda one: packed(record(answer(PAGE, "Content-Encoding: gzip, gzip, gzip"))),
        "the page is encoded 3 times",
    ),
    "no address": (
        lambda one: packed(record(answer(PAGE), "javascript:alert(1)")),
        "its address is none: 'javascript:alert(1)'",
    ),
    "an endless address": (
        lambda one: packed(record(answer(PAGE), "https://news.example/" + "a" * 10_000_000)),
        "Maximum header length exceeded.",
    ),
    "from the future": (
        lambda one: packed(record(answer(PAGE), at="2031-01-01T00:00:00Z")),
        "its date can't be: '2031-01-01T00:00:00Z'",
    ),
    "from before the web": (
        lambda one: packed(record(answer(PAGE), at="1970-01-01T00:00:00Z")),
        "its date can't be: '1970-01-01T00:00:00Z'",
    ),
    "of no day": (lambda one: packed(record(answer(PAGE), at="yesterday")), "its date can't be: 'yesterday'"),
}


@pytest.mark.parametrize(("broken", "line"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_costs_one_line_and_nothing_around_it(tmp_path, broken, line):
    before, after = (packed(one) for one in noise([1, 2]))
    pages, faults, stretch = of_bytes(tmp_path, before + broken(packed(SOUND)) + after)

    assert [one.url for one in pages] == ["https://news.example/1", "https://news.example/2"]
    assert faults == [Fault(len(before), line)]
    assert stretch.ended == (tmp_path / "a.warc.gz").stat().st_size


def test_an_archive_that_was_cut_short_costs_its_last_record_alone(tmp_path):
    whole = packed(*noise(range(3)))
    pages, faults, _ = of_bytes(tmp_path, whole[:-30])

    assert [one.url for one in pages] == ["https://news.example/0", "https://news.example/1"]
    assert len(faults) == 1


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<html>" * 100, packed(b"no record")])
def test_what_is_no_archive_is_said_in_one_line(tmp_path, content):
    pages, faults, _ = of_bytes(tmp_path, content)

    assert pages == []
    assert faults == [Fault(0, "no record begins in it: it is no web archive, or broken from the start")]


def test_stretches_fit_together_wherever_they_are_cut(tmp_path):
    path = written(tmp_path / "a.warc.gz", *noise(range(12)))
    size = path.stat().st_size
    for cut in range(1, size, 97):
        first, _, left = read(path, 0, cut)
        second, _, right = read(path, cut, size)

        assert [one.url for one in (*first, *second)] == [f"https://news.example/{n}" for n in range(12)]
        assert right.begun in (left.ended, None)


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_a_page_that_holds_an_archive_does_not_fit(tmp_path, name):
    """Whoever begins in the middle may take it for records; the end of the stretch before says otherwise."""
    forged = record(answer(page("Forged", "It comes.")), "https://victim.example/a")
    held = packed(forged) if name.endswith(".gz") else b"\r\n\r\n" + forged
    holder = record(answer(b"<p>" + held, kind="text/html"))
    path = tmp_path / name
    path.write_bytes(_stored(holder) + packed(SOUND) if name.endswith(".gz") else holder + SOUND)
    inside = path.read_bytes().index(held) - 1
    _, _, left = read(path, 0, inside)
    wrong, _, right = read(path, inside, path.stat().st_size)

    assert wrong[0].url == "https://victim.example/a"
    assert right.begun != left.ended
    assert [one.url for one in read(path, left.ended, path.stat().st_size, exact=True)[0]] == [
        "https://news.example/sound"
    ]


def _stored(one: bytes) -> bytes:
    """Compress a record without making it smaller, so that what it holds can be seen."""
    packer = zlib.compressobj(0, zlib.DEFLATED, 31)
    return packer.compress(one) + packer.flush()


def test_an_archive_of_one_piece_belongs_to_its_first_stretch(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(b"".join(noise(range(50)))))
    pages, faults, stretch = read(path, 0, 200)

    assert [one.url for one in pages] == [f"https://news.example/{n}" for n in range(50)]
    assert (faults, stretch.one_piece, stretch.ended) == ([], True, path.stat().st_size)
    assert read(path, 200)[0] == []


@pytest.mark.parametrize("cut", ["each by itself", "in one piece"])
def test_archives_of_zstandard_are_read_by_one_worker(tmp_path, cut):
    zstd = pytest.importorskip("backports.zstd")
    records = noise(range(50))
    content = b"".join(map(zstd.compress, records)) if cut == "each by itself" else zstd.compress(b"".join(records))
    path = tmp_path / "a.warc.zst"
    path.write_bytes(content)
    pages, faults, stretch = read(path, 0, 200)

    assert [one.url for one in pages] == [f"https://news.example/{n}" for n in range(50)]
    assert (faults, stretch.one_piece, stretch.ended) == ([], True, len(content))


@pytest.mark.parametrize(
    ("told", "url"),
    [
        ("<https://news.example/a>", "https://news.example/a"),
        ("HTTPS://News.Example:443/a?utm_source=x#top", "https://news.example/a"),
        ("file:///etc/passwd", None),
        ("https://news.example/a\x00b", None),
        ("https://news.example/a\u202eb", None),
        ("https://", None),
        ("", None),
        ("https://news.example/" + "a" * 3000, None),
    ],
)
def test_only_addresses_of_pages_are_taken(told, url):
    assert address_of(told) == url
