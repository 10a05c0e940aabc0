"""Files that are written whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedWriter, TextIOWrapper
from pathlib import Path
from typing import TextIO


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """Open a new file of text that takes the place of *path* at the end of the block, and only if it ends well.

    A kill or an error half-way leaves what was there. Line ends are written as they are given, in UTF-8; the file keeps
    its permissions. Raises OSError.
    """
    with _replacing(path) as binary:
        file = TextIOWrapper(binary, encoding="utf-8", newline="")
        yield file
        file.flush()
        file.detach()


def replace_bytes(path: Path, content: bytes) -> None:
    """Make *content* that of the file at *path*, whole or not at all; raises OSError."""
    with _replacing(path) as file:
        file.write(content)


@contextmanager
def _replacing(path: Path) -> Iterator[BufferedWriter]:
    try:
        handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    except OSError as error:
        raise _about(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(scratch).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        Path(scratch).replace(path)
    except BaseException as error:
        Path(scratch).unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename in (None, scratch):
            raise _about(path, error) from error
        raise


def _about(path: Path, error: OSError) -> OSError:
    """Return the error as one about the file that was asked for: nobody knows the name of ours beside it."""
    return OSError(error.errno, error.strerror, str(path))


def _umask() -> int:
    """Return the process's mask for new files, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
