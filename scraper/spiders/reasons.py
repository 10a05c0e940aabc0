"""Why a request gave nothing to read, in a few words for a person."""

from http import HTTPStatus
from typing import Final

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

#: what Scrapy raises -> what it means to whoever reads the run's record
REASONS: Final[dict[type[Exception], str]] = {
    CannotResolveHostError: "the host is not known",
    DownloadConnectionRefusedError: "the connection was refused",
    DownloadTimeoutError: "no answer in time",
    DownloadCancelledError: "too large, or cut off",
    ResponseDataLossError: "the answer broke off",
    UnsupportedURLSchemeError: "no web address",
}


def reason_of(failure: Failure) -> str:
    """Return one line that says why the request of *failure* gave nothing to read."""
    error = failure.value
    if isinstance(error, HttpError):
        return f"HTTP {_status(error.response.status)}"
    if isinstance(error, IgnoreRequest):
        return _first_line(error) or "not asked for"
    for kind, reason in REASONS.items():
        if isinstance(error, kind):
            return reason
    return _first_line(error) or type(error).__name__


def _status(code: int) -> str:
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return str(code)


def _first_line(error: BaseException | None) -> str:
    return str(error).partition("\n")[0][:200]
