import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.addresses import canonical_url, known_as, page_address, site_of

A = "https://www.news.example/harbour-lights-season-2"
#: other addresses of the page A
SAME = [
    A,
    A + "/",
    A + "#comments",
    A + "?utm_source=x",
    "http://www.news.example/harbour-lights-season-2",
    "https://news.example/harbour-lights-season-2",
    "http://news.example/harbour-lights-season-2/",
    A + "/amp",
    A + "/amp/",
    A + "/amp.html",
    A + ".amp",
    A + "?amp",
    A + "?amp=1",
    A + "?outputType=amp",
    A + "?noamp=mobile",
    "https://amp.news.example/harbour-lights-season-2",
    "https://www.news.example/amp/harbour-lights-season-2",
    "https://www.news.example/platform/amp/harbour-lights-season-2",
    "https://www-news-example.cdn.ampproject.org/c/s/www.news.example/harbour-lights-season-2/amp",
    "https://www.google.com/amp/s/amp.news.example/harbour-lights-season-2",
    "https://m.news.example/harbour-lights-season-2",
    "https://mobile.news.example/harbour-lights-season-2/",
    A + "?m=1",
    A + "/print",
    A + "/print/",
    A + "?print=1",
    A + "?tmpl=component&print=1",
    "https://www.news.example/print/harbour-lights-season-2",
    "https://print.news.example/harbour-lights-season-2",
]
#: addresses of other pages, or that may be
OTHER = [
    "https://www.news.example/",
    "https://www.news.example/harbour-lights-season-3",
    A + "/2",
    A + "?page=2",
    A + "/amplified",
    A + "/prints",
    "https://team.news.example/harbour-lights-season-2",
    "https://uk.news.example/harbour-lights-season-2",
    "https://www.other.example/harbour-lights-season-2",
    "https://www.news.example/Harbour-Lights-Season-2",
]


@pytest.mark.parametrize("url", SAME)
def test_page_is_known_by_its_many_addresses(url):
    assert known_as(url, {A, "https://www.news.example/"}) == A


@pytest.mark.parametrize("url", OTHER)
def test_other_page_is_not_taken_for_a_known_one(url):
    assert known_as(url, {A}) is None


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://en.m.wiki.example/wiki/Harbour_Lights", "https://en.wiki.example/wiki/Harbour_Lights"),
        ("https://m.example/amp", "https://m.example/amp"),
        ("https://news.example/story.amp.html", "https://news.example/story.html"),
        ("https://blog.example/2031/03/lights.html?m=1", "https://blog.example/2031/03/lights.html"),
        ("https://wiki.example/index.php?title=Lights&printable=yes", "https://wiki.example/index.php?title=Lights"),
        ("https://news.example/?p=812&amp=1", "https://news.example/?p=812"),
    ],
)
def test_edition_for_other_readers_is_known_by_its_page(url, known):
    assert known_as(url, {known}) == known


def test_its_own_address_comes_before_that_of_another_edition():
    assert known_as(A + "/amp", {A, A + "/amp"}) == A + "/amp"


def test_what_is_no_web_address_is_known_as_itself_alone():
    assert known_as("mailto:a@news.example", {"mailto:a@news.example"}) == "mailto:a@news.example"
    assert known_as("mailto:a@news.example", set()) is None


STORY = "https://news.example/2031/harbour-lights-gets-a-date"
#: where a page came from, the address that it gives, and the one that it is filed under
FILED = {
    "none given": (STORY, None, STORY),
    "its own": (STORY, STORY, STORY),
    "written otherwise": (STORY, STORY.upper().replace("/2031/HARBOUR-LIGHTS-GETS-A-DATE", "/2031/harbour-lights-gets-a-date#x"), STORY),
    "tracked": (STORY + "?utm_source=x", None, STORY),
    "an AMP page": (STORY + "/amp", STORY, STORY),
    "an AMP page of another host": ("https://amp.news.example/2031/harbour-lights-gets-a-date", STORY, STORY),
    "an AMP page that gives none": (STORY + "/amp", None, STORY + "/amp"),
    "a page for small screens": ("https://m.news.example/2031/harbour-lights-gets-a-date", STORY, STORY),
    "a page to print": (STORY + "?print=1", STORY, STORY),
    "a short address": ("https://news.example/?p=812", STORY, STORY),
    "a script's address": ("https://news.example/story.php?id=812", STORY, STORY),
    "parameters that say nothing": (STORY + "?ref=812&x=y", STORY, STORY),
    "another section": (STORY, "https://news.example/tv/harbour-lights-gets-a-date", "https://news.example/tv/harbour-lights-gets-a-date"),
    "another host of the site": (STORY, "https://www.news.example/2031/harbour-lights-gets-a-date", "https://www.news.example/2031/harbour-lights-gets-a-date"),
    "no TLS": (STORY, "http://news.example/2031/harbour-lights-gets-a-date", STORY),
    "no TLS on either": (STORY.replace("https", "http"), STORY.replace("https", "http"), STORY.replace("https", "http")),
    "TLS now": (STORY.replace("https", "http"), STORY, STORY),
    "another site": (STORY, "https://other.example/2031/harbour-lights-gets-a-date", STORY),
    "another blog of one host": ("https://one.blogspot.com/2031/lights.html", "https://two.blogspot.com/2031/lights.html", "https://one.blogspot.com/2031/lights.html"),
    "another port": ("http://127.0.0.1:8000/2031/lights", "http://127.0.0.1:9000/2031/lights", "http://127.0.0.1:8000/2031/lights"),
    "the front page": (STORY, "https://news.example/", STORY),
    "the front page in a language": (STORY, "https://news.example/en/", STORY),
    "the front page by its file": (STORY, "https://news.example/index.php", STORY),
    "a section": (STORY, "https://news.example/tv", STORY),
    "what it lies in": (STORY, "https://news.example/2031/", STORY),
    "the first of its pages": (STORY + "/2", STORY, STORY + "/2"),
    "a script without the story": ("https://news.example/story.php?id=812", "https://news.example/story.php", "https://news.example/story.php?id=812"),
    "a front page by its number": ("https://news.example/?p=812", "https://news.example/", "https://news.example/?p=812"),
    "a show's own page": ("https://lights.example/", "https://lights.example/", "https://lights.example/"),
    "a section of itself": ("https://news.example/tv", "https://news.example/tv/", "https://news.example/tv/"),
    "no address": (STORY, "javascript:void(0)", STORY),
    "a file": (STORY, "file:///etc/passwd", STORY),
    "brackets": (STORY, "https://[broken", STORY),
}  # fmt: skip


@pytest.mark.parametrize("name", FILED)
def test_page_is_filed_under_one_address(name):
    asked, canonical, filed = FILED[name]

    assert page_address(asked, canonical=canonical) == filed


@pytest.mark.parametrize("name", FILED)
def test_page_stays_where_it_is_filed(name):
    _, canonical, filed = FILED[name]

    assert page_address(filed, canonical=canonical) == filed
    assert known_as(filed, {filed}) == filed


def test_page_is_filed_where_its_redirects_ended():
    assert page_address("https://short.example/x", answered=STORY + "?utm_source=x") == STORY
    assert (
        page_address("https://short.example/x", answered=STORY, canonical="https://short.example/harbour-2-lights")
        == STORY
    )


def test_page_is_filed_under_the_address_that_it_is_known_by():
    assert page_address(STORY + "/amp", known={STORY}) == STORY
    assert page_address(STORY, canonical=STORY, known={STORY + "/"}) == STORY + "/"
    assert page_address(STORY.replace("https", "http"), known={STORY}) == STORY


WORDS = """https:// http:// www. m. news.example 127.0.0.1:80 [::1] / /amp .. . %2e % %zz ? & = # a-b-c utm_source=x @ : \\ amp=1
 url=https://news.example/a www.google.com/url cdn.ampproject.org/c/s/ ;jsessionid=1 예정"""
PIECES = st.sampled_from([*WORDS.split(), "\ud800", "\x00", "\n", " "])
ADDRESSES = st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=10).map("".join))


@settings(max_examples=150, deadline=None)
@given(ADDRESSES, ADDRESSES)
def test_no_address_raises_and_each_is_written_in_one_way(one, other):
    written = canonical_url(one)

    assert canonical_url(written) == written
    assert known_as(one, {written}) == written
    filed = page_address(one, canonical=other)
    assert page_address(filed, canonical=other) == filed
    assert site_of(filed) == site_of(written)
