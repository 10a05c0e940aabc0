"""Batches: a JSON object a line in, one a line out, in the same order."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

import click

from store.errors import SeasonwatchError

Row = dict[str, Any]


class InputError(SeasonwatchError):
    """A file, or a line of it, can't be read."""


def run_batch(batch: Path, out: Path, answer: Callable[[Row, str], Row]) -> None:
    """Write what *answer* makes of each line of *batch* to *out*; either may be ``-``.

    *answer* takes the line's object and the words that name the line in an error. What it raises for an object of
    another shape (a missing key, a wrong type) becomes an InputError that names the line.
    """
    with _opened(batch, "r") as lines, _opened(out, "w") as answers:
        for row, where in _rows(lines, batch):
            try:
                answered = answer(row, where)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise InputError(f"{where}: not of the shape that --help shows: {error}") from None
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
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{batch}, line {number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{where}: no JSON: {error}") from None
        yield row, where


def _opened(path: Path, mode: str) -> TextIO:
    try:
        opened = click.open_file(str(path), mode, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
    assert hasattr(opened, "read")
    return opened  # type: ignore[return-value] # click says IO[Any]; both modes are of text
