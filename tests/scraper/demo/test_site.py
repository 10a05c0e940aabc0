import http.client
import socket
import struct
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen
from urllib.robotparser import RobotFileParser

import feedparser
import pytest
from lxml import etree

from scraper.demo import DemoSite
from scraper.demo.script import DRAFTS, FAN_GUESS, FEED, NEWCOMER, PAGES, SITEMAP, TLD, TRADE_STORY, address

LISTINGS = (FEED, SITEMAP)
ROBOTS = "/netflix-newsroom/robots.txt"
FILES = (ROBOTS, *LISTINGS)
PATHS = (*FILES, *(page.path for page in PAGES))


@pytest.fixture
def site():
    with DemoSite() as site:
        yield site


@pytest.fixture(scope="module")
def first_act():
    """A site that no test edits."""
    with DemoSite() as site:
        yield site


def get(site, place, method="GET", **headers):
    """Return status, headers and body of what the site that *place* begins with answers for the rest of it."""
    _, name, path = place.split("/", 2)
    headers = {"Host": f"{name}{TLD}", **{k.replace("_", "-"): v for k, v in headers.items()}}
    try:
        with urlopen(Request(f"{site.url}/{path}", method=method, headers=headers), timeout=5) as response:
            return response.status, response.headers, response.read()
    except HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


def bodies(site):
    return {path: get(site, path)[2] for path in (*PATHS, NEWCOMER.path)}


def place(url, site):
    """Return the site and path in one that the address *url* means."""
    return next(page.path for page in (*PAGES, NEWCOMER) if address(page.path, site.port) == url)


def links_in_feed(site):
    return {place(entry.link, site) for entry in feedparser.parse(get(site, FEED)[2]).entries}


def links_in_sitemap(site):
    root = etree.fromstring(get(site, SITEMAP)[2])
    return {place(loc.text, site) for loc in root.iter("{*}loc")}


def test_there_are_at_least_eight_pages_to_read():
    assert len([page for page in PAGES if not page.path.startswith(DRAFTS)]) >= 8


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file)
def test_page_is_served_as_html_in_utf8(first_act, page):
    status, headers, body = get(first_act, page.path)

    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert int(headers["Content-Length"]) == len(body)
    assert page.title in body.decode("utf-8")
    assert "$" not in body.decode("utf-8")


@pytest.mark.parametrize("path", PATHS)
def test_known_etag_gets_304_without_a_body(first_act, path):
    etag = get(first_act, path)[1]["ETag"]

    status, headers, body = get(first_act, path, If_None_Match=f'"other", W/{etag}')

    assert (status, headers["ETag"], body) == (304, etag, b"")


@pytest.mark.parametrize("path", PATHS)
def test_known_date_gets_304_without_a_body(first_act, path):
    changed = get(first_act, path)[1]["Last-Modified"]

    status, _, body = get(first_act, path, If_Modified_Since=changed)

    assert (status, body) == (304, b"")


def test_older_date_gets_the_page(first_act):
    changed = parsedate_to_datetime(get(first_act, FAN_GUESS)[1]["Last-Modified"])

    status, _, _ = get(
        first_act, FAN_GUESS, If_Modified_Since=format_datetime(changed - timedelta(seconds=1), usegmt=True)
    )

    assert status == 200


def test_etag_counts_before_the_date(first_act):
    changed = get(first_act, FAN_GUESS)[1]["Last-Modified"]

    status, _, _ = get(first_act, FAN_GUESS, If_None_Match='"other"', If_Modified_Since=changed)

    assert status == 200


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Foo 2026 00:00:00 GMT", "Tue, 01 Jan 99999 00:00:00 GMT"])
def test_date_that_is_none_gets_the_page(first_act, date):
    assert get(first_act, FAN_GUESS, If_Modified_Since=date)[0] == 200


def test_date_without_a_zone_is_read_as_utc(first_act):
    assert get(first_act, FAN_GUESS, If_Modified_Since="Tue, 01 Dec 2099 00:00:00 -0000")[0] == 304


def test_last_modified_does_not_lie_in_the_future_of_the_second_act(site):
    site.edit()

    for path in PATHS:
        assert parsedate_to_datetime(get(site, path)[1]["Last-Modified"]) <= datetime(2026, 9, 15, 1, tzinfo=UTC)


def test_head_gives_headers_alone(first_act):
    status, headers, body = get(first_act, FAN_GUESS, method="HEAD")

    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


@pytest.mark.parametrize("path", ["/", "/nothing", FAN_GUESS + "/x", "/../site.py", "//[", NEWCOMER.path])
def test_anything_else_is_404(first_act, path):
    connection = http.client.HTTPConnection("127.0.0.1", first_act.port, timeout=5)
    connection.request("GET", path)
    with connection.getresponse() as response:
        status, closing = response.status, response.headers.get_all("Connection")
    connection.close()

    assert status == 404
    assert closing == ["close"]


def test_robots_txt_closes_the_drafts_alone(first_act):
    robots = RobotFileParser()
    robots.parse(get(first_act, ROBOTS)[2].decode().splitlines())

    assert robots.site_maps() == [address(SITEMAP, first_act.port)]
    for path in (*LISTINGS, *(page.path for page in PAGES), NEWCOMER.path):
        allowed = robots.can_fetch("seasonwatch", address(path, first_act.port))
        assert allowed is not path.startswith(DRAFTS), path


def test_sitemap_leads_a_crawler_to_a_page_that_robots_txt_closes(first_act):
    assert any(path.startswith(DRAFTS) for path in links_in_sitemap(first_act))


def test_feed_reads_without_complaint(first_act):
    parsed = feedparser.parse(get(first_act, FEED)[2])

    assert parsed.bozo is False
    assert parsed.version == "atom10"
    assert [entry.updated_parsed for entry in parsed.entries] == sorted(
        (entry.updated_parsed for entry in parsed.entries), reverse=True
    )


def test_feed_holds_an_entry_about_another_show_that_names_ours_in_passing(first_act):
    entries = feedparser.parse(get(first_act, FEED)[2]).entries

    others = [entry for entry in entries if "All of Us Are Dead" not in entry.title]
    assert [entry.title for entry in others] == ["‘The Lighthouse Shift’ Sets Its Season 3 Premiere"]
    assert "All of Us Are Dead" in others[0].summary


def test_feed_and_sitemap_lead_to_pages_that_are_there(site):
    site.edit()

    for path in links_in_feed(site) | links_in_sitemap(site):
        assert get(site, path)[0] == 200, path


def test_edit_changes_two_pages_and_the_listings_and_adds_a_page(site):
    before = bodies(site)
    site.edit()
    after = bodies(site)

    changed = {path for path in before if before[path] != after[path]}
    assert changed == {TRADE_STORY, FAN_GUESS, NEWCOMER.path, *LISTINGS}


def test_edit_moves_the_date_of_the_trade_story(site):
    before = get(site, TRADE_STORY)[2].decode()
    site.edit()
    after = get(site, TRADE_STORY)[2].decode()

    assert "premiere in late 2026" in before
    assert "premiere in late 2026" not in after
    assert "premiere in early 2027" in after


def test_edit_drops_the_guess_and_keeps_the_page(site):
    before = get(site, FAN_GUESS)
    site.edit()
    after = get(site, FAN_GUESS)

    assert before[0] == after[0] == 200
    assert b"summer 2027" in before[2]
    assert b"summer 2027" not in after[2]


def test_edit_lists_the_official_date_in_feed_and_sitemap(site):
    feed, sitemap = links_in_feed(site), links_in_sitemap(site)
    site.edit()

    assert links_in_feed(site) - feed == links_in_sitemap(site) - sitemap == {NEWCOMER.path}
    assert "premieres on Netflix on January 29, 2027" in get(site, NEWCOMER.path)[2].decode()


@pytest.mark.parametrize("path", [TRADE_STORY, FAN_GUESS, *LISTINGS])
def test_edited_page_has_new_validators(site, path):
    old = get(site, path)[1]
    site.edit()

    assert get(site, path, If_None_Match=old["ETag"])[0] == 200
    assert get(site, path, If_Modified_Since=old["Last-Modified"])[0] == 200


def test_page_without_an_edit_keeps_its_validators(site):
    old = get(site, PAGES[0].path)[1]
    site.edit()

    assert get(site, PAGES[0].path, If_None_Match=old["ETag"])[0] == 304
    assert get(site, PAGES[0].path, If_Modified_Since=old["Last-Modified"])[0] == 304


def test_second_edit_changes_nothing_more(site):
    site.edit()
    once = bodies(site)
    site.edit()

    assert bodies(site) == once


def test_log_holds_path_and_status_of_each_answer(site):
    etag = get(site, FAN_GUESS)[1]["ETag"]
    get(site, FAN_GUESS, If_None_Match=etag)
    get(site, "/seriesbase/nothing?page=2")

    assert site.requests == [(FAN_GUESS, 200), (FAN_GUESS, 304), ("/seriesbase/nothing", 404)]


def test_site_is_gone_after_the_block():
    with DemoSite() as site:
        url = site.url

    with pytest.raises(URLError):
        urlopen(url, timeout=5)


def test_two_sites_stand_beside_each_other(site):
    with DemoSite() as other:
        assert other.url != site.url
        assert get(other, FAN_GUESS)[0] == 200
        assert site.requests == []


def test_client_that_hangs_up_leaves_no_trace_on_the_terminal(capfd):
    at_once = struct.pack("ii", 1, 0)  # SO_LINGER: closing resets the connection
    with DemoSite() as site:
        for _ in range(3):
            with socket.create_connection(("127.0.0.1", site.port), timeout=5) as client:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
                client.sendall(b"GET /feed.xml HTTP/1.1\r\n")
        get(site, FAN_GUESS)

    assert capfd.readouterr() == ("", "")
