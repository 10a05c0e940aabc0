"""What backfilling costs: records a second and core from a WARC that is made here, and articles a second of the one writer.

    python tests/benchmarks/archives.py [--records 2000] [--looks 1000]

The pages are the annotated pages of this repository's own demo site between generated ones of the given size, 1% name a
watch. Processor seconds are counted, not the clock: other work on the machine does not change them much.
"""

import argparse
import gzip
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from fastwarc.warc import ArchiveIterator, WarcRecordType

from scraper.archives.looks import Errand, look
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, Claim, Event, Stance, Watch, Window
from store.past import record_past
from store.schema import open_store

WATCH: Final = Watch("Harbour Lights", 2)
NOW: Final = datetime(2026, 1, 5, tzinfo=UTC)

#: of so many pages one names the watch
EVERY: Final = 100

#: a year of CC-NEWS, assumed: no size is told here by anybody but the one who counts the files; see the README
YEAR_OF_FILES: Final = 6000
RECORDS_A_FILE: Final = 30_000
MACHINES: Final = 100
CORES: Final = 8


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--records", type=int, default=600)
    options.add_argument("--looks", type=int, default=500)
    options.add_argument("--size", type=int, default=100_000, help="bytes a page")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.warc.gz"
        make(path, given.records, given.size)
        print(f"archive: {given.records} records, {given.size} bytes a page, {path.stat().st_size / 1e6:.0f} MB")
        compare(path, given.records)
        rate = read(path, given.records)
        written = write(Path(folder) / "bench.db", given.looks)
    hours = YEAR_OF_FILES * RECORDS_A_FILE / (rate * MACHINES * CORES) / 3600
    print(
        f"a year of CC-NEWS ({YEAR_OF_FILES} files of {RECORDS_A_FILE} records, assumed) on {MACHINES} machines of {CORES} cores: {hours:.2f} hours"
    )
    share = 1 / 1000
    print(
        f"its writer, if one page in 1000 names a watch: {YEAR_OF_FILES * RECORDS_A_FILE * share / written / 3600:.2f} hours"
    )


def compare(path: Path, records: int) -> None:
    """Print what only taking the records apart costs, with both libraries where both are there."""
    readers: dict[str, Callable[[], int]] = {"fastwarc": lambda: sum(len(one.reader.read()) for one in _fast(path))}
    try:
        from warcio.archiveiterator import ArchiveIterator as Warcio

        readers["warcio"] = lambda: sum(len(one.content_stream().read()) for one in Warcio(path.open("rb")))
    except ImportError:
        print("warcio: not there")
    for name, reader in readers.items():
        print(f"{name}: {records / _median(reader):.0f} records a second, taken apart and not read")


def _fast(path: Path) -> Iterator[object]:
    return iter(ArchiveIterator(path.open("rb"), record_types=WarcRecordType.response, parse_http=True))


def read(path: Path, records: int) -> float:
    """Print and return how many records a second one core reads, as a worker does."""
    errand = Errand(str(path), 0, path.stat().st_size, False, (WATCH,), NOW)
    look(errand)  # the first one pays for imports and tables
    rate = records / _median(lambda: len(look(errand).said))
    print(f"read: {rate:.0f} records a second and core, {1000 / rate:.1f} ms a record")
    return rate


def write(path: Path, looks: int) -> float:
    """Print and return how many looks a second the one writer puts into a store on this disk."""
    with closing(open_store(path)) as db:
        sync_watches(db, [WATCH], NOW)
        begun, clock = time.process_time(), time.monotonic()
        for number in range(looks):
            _put(db, number)
        spent, took = time.process_time() - begun, time.monotonic() - clock
    print(f"write: {looks / spent:.0f} looks a second of the processor, {looks / took:.0f} by the clock")
    return looks / spent


def _put(db: object, number: int) -> None:
    at = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=number)
    day = date(2026, 1, 1) + timedelta(days=number // 250)
    quote = f"Season 2 of Harbour Lights comes on {day:%B} {day.day}, {day.year}."
    url = f"https://news{number % 50}.example/{number % 250}"
    blocks = tuple(Block(BlockKind.P, f"{quote} {n} {number % 250}") for n in range(30))
    claim = Claim(Event.RELEASE, Window(day, day), Stance.CONFIRMED, None, quote)
    record_past(
        db,  # type: ignore[arg-type]
        url=url,
        article=Article(url, "Harbour Lights", blocks),
        claims={WATCH: (claim,)},
        fingerprint=str(number),
        at=at,
        now=NOW,
    )


def _median(work: Callable[[], int], rounds: int = 3) -> float:
    spent = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return statistics.median(spent)


def make(path: Path, records: int, size: int) -> None:
    """Write an archive of generated pages: a third of the bytes is text, as on pages of news."""
    luck = random.Random(7)
    words = ["".join(luck.choices("abcdefghijklmnoprstuvwy", k=luck.randint(2, 9))) for _ in range(5_000)]
    with path.open("wb") as file:
        for number in range(records):
            file.write(gzip.compress(_record(number, _page(number, size, luck, words))))


def _page(number: int, size: int, luck: random.Random, words: list[str]) -> bytes:
    said = "Season 2 of Harbour Lights premieres on March 4, 2025." if number % EVERY == 0 else "Nothing new."
    parts = [f"<html><head><title>Story {number}</title></head><body><article><h1>Story {number}</h1><p>{said}</p>"]
    length = 0
    while length < size:
        text = " ".join(luck.choices(words, k=40))
        mark = "".join(luck.choices("abcdef0123456789", k=len(text)))
        parts.append(f'<div class="{mark[:60]}" data-id="{mark}"><p>{text}</p><script>var a="{mark}";</script></div>')
        length += len(parts[-1])
    return "".join((*parts, "</article></body></html>")).encode()


def _record(number: int, page: bytes) -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032}>\r\n"
        f"WARC-Date: 2023-05-{number % 28 + 1:02}T10:00:00Z\r\nWARC-Target-URI: https://news{number % 50}.example/{number}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


if __name__ == "__main__":
    main()
