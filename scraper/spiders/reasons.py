"""Why a request gave nothing to read, in a few words for a person."""

from http import HTTPStatus
from typing import Final

from OpenSSL import SSL
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure
from twisted.web._newclient import ParseError

#: what Scrapy raises -> what it means to whoever reads the run's record
REASONS: Final[dict[type[Exception], str]] = {
    CannotResolveHostError: "the host is not known",
    DownloadConnectionRefusedError: "the connection was refused",
    DownloadTimeoutError: "no answer in time",
    ResponseDataLossError: "the answer broke off",
    UnsupportedURLSchemeError: "no web address",
}


def reason_of(failure: Failure) -> str:
    """Return one line that says why the request of *failure* gave nothing to read."""
    error = failure.value
    if isinstance(error, HttpError):
        return status_in_words(error.response.status)
    if isinstance(error, IgnoreRequest):
        return _first_line(error) or "not asked for"
    if isinstance(error, DownloadFailedError):
        return _broken(error)
    for kind, reason in REASONS.items():
        if isinstance(error, kind):
            return reason
    return _first_line(error) or type(error).__name__


def _broken(error: DownloadFailedError) -> str:
    """Return why a connection was of no use; Twisted lists what went wrong with it."""
    wrong = [cause.value for cause in getattr(error.__cause__, "reasons", ())]
    if any(isinstance(cause, SSL.Error) for cause in wrong):
        return "no safe connection: the site's certificate does not hold, or it speaks no TLS that is safe"
    if any(isinstance(cause, ParseError) for cause in wrong):
        return "no answer that HTTP knows"
    return "the connection broke off"


def status_in_words(code: int) -> str:
    """Return an answer's status with what it means.

    >>> status_in_words(404), status_in_words(799)
    ('HTTP 404 Not Found', 'HTTP 799')
    """
    try:
        return f"HTTP {code} {HTTPStatus(code).phrase}"
    except ValueError:
        return f"HTTP {code}"


def _first_line(error: BaseException | None) -> str:
    return str(error).partition("\n")[0][:200]
