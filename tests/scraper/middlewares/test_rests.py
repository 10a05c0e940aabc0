"""The record of how sites fare, on a clock of the test's own."""

from datetime import UTC, datetime, timedelta

import pytest
from scrapy.http import Request, Response

from scraper.middlewares import RestsMiddleware
from scraper.middlewares.errors import SiteRestsError
from scraper.middlewares.rests import LONGEST_REST, MOST_FAILURES, SHORTEST_REST, Rests, seconds_of
from store.rests import Rest

NOW = datetime(2031, 3, 5, 12, tzinfo=UTC)
SITE = "example.org"


class Clock:
    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rests(clock) -> Rests:
    return Rests(clock, lambda: NOW + timedelta(seconds=clock.seconds - Clock.seconds))


def answer(rests: Rests, status: int, retry_after: str | None = None) -> None:
    headers = {"Retry-After": retry_after} if retry_after is not None else {}
    rests.answered(SITE, Response("https://example.org/", status=status, headers=headers))


@pytest.mark.parametrize("words", ["20", " 20 ", "Wed, 05 Mar 2031 12:00:20 GMT", "Wed, 05 Mar 2031 12:00:20"])
def test_a_short_rest_is_waited_for_until_it_is_over(rests, clock, words):
    answer(rests, 503, words)

    assert rests.wait(SITE) == 20
    clock.seconds += 20
    assert rests.wait(SITE) == 0


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("31", 31), ("86400", 86400), ("9" * 400, 7 * 86400), ("Thu, 06 Mar 2031 12:00:00 GMT", 86400)],
)
@pytest.mark.parametrize("status", [429, 503])
def test_a_long_rest_is_kept_as_long_as_it_was_asked_for_and_a_week_at_most(rests, clock, words, seconds, status):
    answer(rests, status, words)
    clock.seconds += seconds - 1

    with pytest.raises(SiteRestsError, match=f"example.org answered HTTP {status}"):
        rests.wait(SITE)
    clock.seconds += 1
    assert rests.wait(SITE) == 0


def test_too_many_requests_without_a_time_is_a_long_rest(rests):
    answer(rests, 429)

    with pytest.raises(SiteRestsError, match="answered HTTP 429 and rests until 2031-03-05 12:30 UTC"):
        rests.wait(SITE)


@pytest.mark.parametrize(
    "words", ["", "soon", "-5", "1.5", "٣", "Wed, 99 Mar 2031 12:00:00 GMT", "Fri, 31 Dec 99999 12:00:00 GMT", "\0"]
)
def test_a_rest_that_nobody_can_read_is_none(rests, words):
    assert seconds_of(words, now=NOW) is None
    answer(rests, 503, words)

    assert rests.wait(SITE) == 0


def test_a_rest_that_is_over_already_takes_no_time(rests):
    answer(rests, 503, "Wed, 05 Mar 2031 11:00:00 GMT")

    assert rests.wait(SITE) == 0


def test_failures_in_a_row_end_the_asking(rests):
    for _ in range(MOST_FAILURES - 1):
        rests.failed(SITE)
    assert rests.wait(SITE) == 0

    answer(rests, 500)

    with pytest.raises(SiteRestsError, match="failed 5 times in a row"):
        rests.wait(SITE)
    assert rests.wait("example.com") == 0


def test_each_failed_probe_doubles_the_rest_up_to_a_day(rests, clock):
    for _ in range(MOST_FAILURES - 1):
        rests.failed(SITE)
    lengths = []
    for _ in range(9):
        rests.failed(SITE)
        (rest,) = rests.take_changed()
        lengths.append(rest.until - NOW - timedelta(seconds=clock.seconds - Clock.seconds))
        clock.seconds += lengths[-1].total_seconds()
        assert rests.wait(SITE) == 0

    assert lengths[:3] == [SHORTEST_REST, 2 * SHORTEST_REST, 4 * SHORTEST_REST]
    assert lengths[-1] == LONGEST_REST


def test_a_good_probe_ends_the_rest_for_good(rests, clock):
    for _ in range(MOST_FAILURES):
        rests.failed(SITE)
    clock.seconds += SHORTEST_REST.total_seconds()
    answer(rests, 200)

    assert rests.take_changed() == [Rest(SITE)]
    rests.failed(SITE)
    assert rests.wait(SITE) == 0


def test_a_crawl_knows_what_an_earlier_one_was_asked(clock, rests):
    answer(rests, 503, "3600")
    later = Rests(clock, lambda: NOW + timedelta(minutes=59))
    later.remember(rests.take_changed())

    assert later.is_resting("https://www.example.org/any")
    assert not later.is_resting("https://example.com/")
    assert later.take_changed() == []


@pytest.mark.parametrize("status", [200, 304, 302, 404, 410, 403])
def test_an_answer_that_is_no_failure_ends_the_row(rests, status):
    for _ in range(3):
        for _ in range(MOST_FAILURES - 1):
            rests.failed(SITE)
        answer(rests, status)

    assert rests.wait(SITE) == 0


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://example.org/a", "example.org"),
        ("https://www.example.org:8443/b", "example.org"),
        ("http://feeds.News.EXAMPLE.org./c", "example.org"),
        ("https://news.example.co.uk/", "example.co.uk"),
        ("https://somebody.blogspot.com/", "somebody.blogspot.com"),
        ("http://127.0.0.1:8000/", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://nas.local/", "nas.local"),
        ("http://localhost/", "localhost"),
    ],
)
def test_a_site_has_one_slot_for_all_its_hosts(url, site):
    redirected = Request(url, meta={"download_slot": "where-it-came-from.example"})

    RestsMiddleware().process_request(redirected)

    assert redirected.meta["download_slot"] == site
