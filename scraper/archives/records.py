"""A stretch of an archive -> the pages in it, whatever is broken in between.

An archive is read in stretches, so that many workers can read one file. A stretch has the records that begin in it. Where
the first one begins is searched for, which a page could deceive that holds an archive in itself; so each stretch says
where its first record begins and where the record behind its last one does, and `backfilling` takes only what fits together.
"""

import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import BinaryIO, Final

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from scraper.addresses import canonical_url, site_of
from scraper.archives.bodies import MOST, BodyError, decoded
from scraper.archives.starts import end_of, find_start, starts

#: letters; a longer address is no page's
LONGEST_ADDRESS: Final = 2048

#: there was no web before, and no archive of it
FIRST: Final = datetime(1996, 1, 1, tzinfo=UTC)

#: what pages are sent as
HTML: Final = frozenset({"text/html", "application/xhtml+xml"})

#: how the reader's errors begin that say that the record before was longer or shorter than it said
_WRONG_LENGTH: Final = "Invalid WARC header"


@dataclass(frozen=True, slots=True)
class Record:
    """A page as an archive has it: its address, when it was seen, its body with content encodings undone, and its place."""

    url: str
    at: datetime
    body: bytes
    charset: str | None
    position: int


@dataclass(frozen=True, slots=True)
class Fault:
    """A place of an archive that can't be read, and why."""

    position: int
    reason: str


class Stretch:
    """The records of an archive that begin from *start* on and before *stop*; with *exact* one begins at *start*.

    When all were taken, *begun* is where the first one began (None where none did), *ended* where the one behind the last
    one does, and *others* how many were answers but no pages. In a file that is compressed as *one_piece* nobody can begin
    in the middle: all of it belongs to its first stretch.
    """

    def __init__(self, file: BinaryIO, start: int, stop: int, *, exact: bool, now: datetime) -> None:
        self._file = file
        self._start = start
        self._stop = stop
        self._exact = exact
        self._latest = now + timedelta(days=1)
        self._size = os.fstat(file.fileno()).st_size
        self.begun: int | None = None
        self.ended = stop
        self.others = 0
        self.one_piece = False

    def __iter__(self) -> Iterator[Record | Fault]:
        first = self._start if self._exact else find_start(self._file, self._start, self._stop)
        if first is None:
            if self._start == 0:
                yield Fault(0, "no record begins in it: it is no web archive, or broken from the start")
            return
        self.begun = place = first
        while place < (self._size if self.one_piece else self._stop):
            place = yield from self._run(place)
        self.ended = place

    def _run(self, start: int) -> Generator[Record | Fault, None, int]:
        """Yield what begins at *start* until something is broken; return where to go on."""
        self._file.seek(start)
        here, held = start, None
        try:
            for record in ArchiveIterator(self._file, record_types=WarcRecordType.any_type, parse_http=False):
                if held is not None:
                    yield held
                    held = None
                here = record.stream_pos
                self.one_piece = self.one_piece or (here != start and not starts(self._file, here))
                if here >= self._stop and not self.one_piece:
                    return here
                held = self._page(record, here)
        except OSError as error:
            reason = " ".join(str(error).split())[:200]
            if reason.startswith(_WRONG_LENGTH):
                held, reason = None, "its length is not what it says"
            elif held is not None:
                yield held
                here = end_of(self._file, here) or here
            yield Fault(here, reason)
            return self._behind(here)
        if held is not None:
            yield held
        # a last record that is broken may have said that it is longer than it is, and have taken others for itself
        return self._behind(here) if isinstance(held, Fault) else self._size

    def _behind(self, broken: int) -> int:
        """Return where the record behind a broken one begins, the end of the file where none does."""
        found = None if self.one_piece else find_start(self._file, broken + 1, self._size)
        return self._size if found is None else found

    def _page(self, record: WarcRecord, here: int) -> Record | Fault | None:
        """Return the page in *record*, why it can't be read, or None where it is no answer with a page."""
        if record.record_type != WarcRecordType.response:
            return None
        try:
            record.parse_http()
            if record.http_headers is None or record.http_headers.status_code != HTTPStatus.OK:
                self.others += 1
                return None
            if (record.http_content_type or "").lower() not in HTML:
                self.others += 1
                return None
            length = record.content_length
            raw = record.reader.read(MOST + 1)
        except OSError as error:
            return Fault(here, " ".join(str(error).split())[:200])
        if len(raw) < min(length, MOST + 1):
            return Fault(here, f"the record ends after {len(raw)} of {length} bytes")
        return self._record(record, raw, here)

    def _record(self, record: WarcRecord, raw: bytes, here: int) -> Record | Fault:
        told = record.headers.get("WARC-Target-URI") or ""
        url = address_of(told)
        if url is None:
            return Fault(here, f"its address is none: {told[:60]!r}")
        at = record.record_date
        if at is None or not FIRST <= at <= self._latest:
            return Fault(here, f"its date can't be: {(record.headers.get('WARC-Date') or 'none')[:40]!r}")
        try:
            body = decoded(raw, dict(record.http_headers.astuples()) if record.http_headers else {})
        except BodyError as error:
            return Fault(here, str(error))
        return Record(url, at.astimezone(UTC), body, record.http_charset, here)


def address_of(told: str) -> str | None:
    """Return the address that a record tells, in one form; None where it can't be a page's.

    >>> address_of("<https://News.Example/a#top>"), address_of("javascript:alert(1)")
    ('https://news.example/a', None)
    """
    bare = told.strip().removeprefix("<").removesuffix(">")  # as old versions of Wget wrote it
    if len(bare) > LONGEST_ADDRESS or not bare.isprintable() or " " in bare or not site_of(bare):
        return None
    return canonical_url(bare)
