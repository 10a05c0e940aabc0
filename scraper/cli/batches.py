"""Batches: a JSON object a line in, one a line out, in the same order."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import click

from scraper.files import replacing
from store.errors import SeasonwatchError

Row = dict[str, Any]


class InputError(SeasonwatchError):
    """A file, or a line of it, can't be read."""


def run_batch(batch: Path, out: Path, answer: Callable[[Row, str], Row]) -> None:
    """Write what *answer* makes of each line of *batch* to *out*; either may be ``-``.

    *answer* takes the line's object and the words that name the line in an error. What it raises for an object of
    another shape (a missing key, a wrong type) becomes an InputError that names the line.
    """
    if str(out) != "-" and out.exists() and batch.exists() and out.samefile(batch):
        raise InputError(f"{out} is what is read; name another file to write")
    with _opened(batch) as lines, _written(out) as answers:
        for row, where in _rows(lines, batch):
            try:
                answered = answer(row, where)
            except (ValueError, KeyError, TypeError, AttributeError, IndexError):
                raise InputError(f"{where}: not of the shape that --help shows") from None
            answers.write(json.dumps(answered, ensure_ascii=False) + "\n")


def read_file(file: Path) -> bytes:
    """Return what *file* holds (standard input for ``-``); raise InputError where it can't be read."""
    try:
        with click.open_file(str(file), "rb") as opened:
            content = opened.read()
    except OSError as error:
        raise InputError(f"{file}: {error.strerror}") from None
    assert isinstance(content, bytes)
    return content


def _rows(lines: TextIO, batch: Path) -> Iterator[tuple[Row, str]]:
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield json.loads(line), f"{batch}, line {number}"
    except UnicodeDecodeError:
        raise InputError(f"{batch}, line {number + 1}: not in UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{batch}, line {number}: no JSON: {error}") from None


def _opened(path: Path) -> TextIO:
    try:
        opened = click.open_file(str(path), "r", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
    assert hasattr(opened, "read")
    return opened  # type: ignore[return-value] # click says IO[Any]; the mode is of text


@contextmanager
def _written(path: Path) -> Iterator[TextIO]:
    """Write to *path*, whole or not at all, or to standard output line by line."""
    if str(path) == "-":
        yield sys.stdout
        return
    try:
        with replacing(path) as file:
            yield file
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
