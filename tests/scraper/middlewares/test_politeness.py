"""How a crawl treats sites: their robots.txt, the rest that they ask for, and those that are down."""

import time
from itertools import pairwise

import pytest

from store.schema import open_store, writing

PAGE = b"<p>Season 2 of Harbour Lights will premiere on March 5, 2031.</p>"


def answers(status: int, body: bytes = b"", **headers: str):
    return lambda exchange: exchange.send(status, body, **headers)


def pages(wild, number: int, answer=None) -> list[str]:
    """Put pages on the server; return them as sources."""
    for n in range(number):
        wild.answers[f"/{n}"] = answer or answers(200, PAGE)
    return [f'page = "{wild.url}/{n}"' for n in range(number)]


def gaps(wild) -> list[float]:
    return [after - before for (before, _), (after, _) in pairwise(wild.asked)]


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_site_whose_robots_txt_is_broken_is_not_asked(wild, reasons, status):
    sources = pages(wild, 3)
    wild.answers["/robots.txt"] = answers(status)

    failed = reasons(sources)

    assert wild.paths() == []
    assert len(failed) == 3
    assert all(f"HTTP {status}" in reason for reason in failed.values())


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_without_robots_txt_is_asked_whatever_the_error_page_says(wild, reasons, status):
    wild.answers["/robots.txt"] = answers(status, b"User-agent: *\nDisallow: /\n")

    assert reasons(pages(wild, 1)) == {}
    assert wild.paths() == ["/0"]


def test_a_site_that_hides_its_robots_txt_is_not_asked(wild, reasons):
    sources = pages(wild, 3)
    wild.answers["/robots.txt"] = lambda exchange: exchange.raw(b"", pause=2)

    failed = reasons(sources, "DOWNLOAD_TIMEOUT=1")

    assert wild.paths() == []
    assert set(failed.values()) == {"no answer in time"}


def test_a_redirect_of_robots_txt_is_followed(wild, reasons):
    sources = pages(wild, 1)
    wild.answers["/robots.txt"] = answers(301, Location="/rules")
    wild.answers["/rules"] = answers(200, b"User-agent: *\nDisallow: /\n", Content_Type="text/plain")

    assert list(reasons(sources).values()) == ["Forbidden by robots.txt"]


def test_a_crawl_delay_is_kept(wild, reasons):
    wild.answers["/robots.txt"] = answers(200, b"User-agent: *\nCrawl-delay: 1.5\n", Content_Type="text/plain")

    assert reasons(pages(wild, 3)) == {}
    assert len(wild.asked) == 4
    assert min(gaps(wild)) > 1.2  # as the server sees it, which may be held up for a moment


def test_a_site_that_answers_slowly_is_left_alone_for_as_long_as_it_took(wild, reasons):
    def slowly(exchange):
        time.sleep(0.4)
        exchange.send(200, PAGE)

    assert reasons(pages(wild, 4, slowly)) == {}
    assert min(gaps(wild)[1:]) > 0.75  # the first is that between robots.txt, which came at once, and a page


def test_a_site_that_was_slow_once_is_asked_faster_again_though_nothing_changes(wild, reasons):
    def once_slow(exchange):
        time.sleep(0.8)
        exchange.send(200, b"User-agent: *\nAllow: /\n", Content_Type="text/plain")

    wild.answers["/robots.txt"] = once_slow

    reasons(pages(wild, 6, answers(304)))

    assert gaps(wild)[-1] < gaps(wild)[0] / 2


def test_a_longer_delay_of_the_user_counts(wild, reasons):
    wild.answers["/robots.txt"] = answers(200, b"User-agent: *\nCrawl-delay: 0.1\n", Content_Type="text/plain")

    reasons(pages(wild, 3), "DOWNLOAD_DELAY=1")  # beats the 0 of the file that the fixture writes

    assert min(gaps(wild)) > 0.9


def test_a_site_that_wants_a_long_rest_is_left_alone(wild, reasons):
    failed = reasons(pages(wild, 6, answers(429, Retry_After="3600")))

    assert len(wild.paths()) == 1
    assert list(failed.values()) == ["HTTP 429 Too Many Requests"]


def test_the_next_crawl_leaves_a_site_at_rest_alone_and_counts_it_as_no_failure(wild, reasons, tmp_path):
    sources = pages(wild, 6, answers(429, Retry_After="3600"))
    reasons(sources)
    wild.asked.clear()

    assert reasons(sources) == {}
    assert wild.asked == []
    db = open_store(tmp_path / "seasonwatch.db")
    ((resting, failed),) = db.execute("SELECT resting, failed FROM runs ORDER BY id DESC LIMIT 1")
    db.close()
    assert (resting, failed) == (6, 0)


def test_one_request_probes_a_site_that_was_down_when_its_rest_is_over(wild, reasons, tmp_path):
    sources = pages(wild, 8, answers(500))
    reasons(sources)
    db = open_store(tmp_path / "seasonwatch.db")
    with writing(db):
        db.execute("UPDATE sites SET rests_until = '2020-01-01T00:00:00Z'")
    db.close()
    wild.asked.clear()
    wild.answers["/robots.txt"] = answers(500)

    reasons(sources)

    assert [path for _, path in wild.asked] == ["/robots.txt"]


def test_a_short_rest_is_waited_for_and_the_page_is_not_asked_again(wild, reasons):
    sources = pages(wild, 3)
    tired = answers(503, Retry_After="2")

    def first_tired(exchange) -> None:
        (tired if len(wild.paths()) == 1 else answers(200, PAGE))(exchange)

    wild.answers.update(dict.fromkeys(("/0", "/1", "/2"), first_tired))

    failed = reasons(sources)

    assert list(failed.values()) == ["HTTP 503 Service Unavailable"]
    assert sorted(wild.paths()) == ["/0", "/1", "/2"]
    assert gaps(wild)[1] > 1.9


def test_a_site_that_is_down_is_asked_five_times_and_no_more(wild, reasons):
    failed = reasons(pages(wild, 20, answers(500)))

    assert len(wild.paths()) == 5
    assert set(failed.values()) == {"HTTP 500 Internal Server Error"}
    assert len(failed) == 5


def test_a_site_with_single_broken_pages_is_asked_on(wild, reasons):
    sources = pages(wild, 20)
    for n in range(0, 20, 2):
        wild.answers[f"/{n}"] = answers(404)

    assert len(reasons(sources)) == 10
    assert len(wild.paths()) == 20


def test_one_request_at_a_time_however_many_sources(wild, reasons):
    at_once, most = 0, 0

    def slow(exchange) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        exchange.raw(b"", pause=0.05)
        at_once -= 1
        exchange.send(200, PAGE)

    feeds = [f'feed = "{wild.url}/feed/{n}"' for n in range(5)]
    rss = b"<rss version='2.0'><channel><title>News</title></channel></rss>"
    wild.answers.update({f"/feed/{n}": answers(200, rss, Content_Type="application/rss+xml") for n in range(5)})

    assert reasons([*pages(wild, 10, slow), *feeds]) == {}
    assert most == 1
