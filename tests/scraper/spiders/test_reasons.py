"""Why a request failed, in words."""

import pytest
from scrapy.exceptions import CannotResolveHostError, DownloadTimeoutError, IgnoreRequest
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from scraper.spiders.reasons import reason_of


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (HttpError(Response("https://a.example/", status=404)), "HTTP 404 Not Found"),
        (HttpError(Response("https://a.example/", status=799)), "HTTP 799"),
        (IgnoreRequest("Forbidden by robots.txt"), "Forbidden by robots.txt"),
        (IgnoreRequest(), "not asked for"),
        (CannotResolveHostError("a.example"), "the host is not known"),
        (DownloadTimeoutError("took longer"), "no answer in time"),
        (RuntimeError("first line\nsecond line"), "first line"),
        (RuntimeError(), "RuntimeError"),
    ],
)
def test_a_failure_is_told_in_one_line(error, reason):
    assert reason_of(Failure(error)) == reason
