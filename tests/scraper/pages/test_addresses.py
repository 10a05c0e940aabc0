import pytest

from scraper.pages import canonical_url
from scraper.pages.addresses import absolute_url

#: an address -> the one that stands for it
CASES = {
    "https://news.example/a": "https://news.example/a",
    "HTTPS://News.EXAMPLE/A": "https://news.example/A",
    "https://news.example": "https://news.example/",
    "https://news.example./a": "https://news.example/a",
    "https://news.example:443/a": "https://news.example/a",
    "http://news.example:80/a": "http://news.example/a",
    "http://news.example:8080/a": "http://news.example:8080/a",
    "https://news.example/a#comments": "https://news.example/a",
    "https://news.example/a?": "https://news.example/a",
    "https://news.example/a?utm_source=x&utm_medium=y": "https://news.example/a",
    "https://news.example/a?id=7&fbclid=abc&page=2": "https://news.example/a?id=7&page=2",
    "https://news.example/a?b=2&a=1": "https://news.example/a?b=2&a=1",
    "https://news.example/a?GCLID=x&&q=": "https://news.example/a?q=",
    "https://news.example/a?q=100%&r=a b": "https://news.example/a?q=100%25&r=a%20b",
    "https://news.example/%e2%82%ac/%7Ea": "https://news.example/%E2%82%AC/%7Ea",
    "https://news.example/예정": "https://news.example/%EC%98%88%EC%A0%95",
    "https://bücher.example/a": "https://xn--bcher-kva.example/a",
    "https://[2001:DB8::1]:443/a": "https://[2001:db8::1]/a",
    "https://me:pw@news.example/a": "https://me:pw@news.example/a",
    "  https://news.example/a \n": "https://news.example/a",
    "mailto:a@news.example": "mailto:a@news.example",
    "https://news.example:99999/a": "https://news.example:99999/a",
    "https://[broken/a": "https://[broken/a",
    "": "",
}


@pytest.mark.parametrize("url", CASES)
def test_page_has_one_address(url):
    assert canonical_url(url) == CASES[url]


@pytest.mark.parametrize("url", CASES)
def test_the_one_address_stands_for_itself(url):
    assert canonical_url(canonical_url(url)) == canonical_url(url)


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("/b?x=1", "https://news.example/b?x=1"),
        ("//other.example/b", "https://other.example/b"),
        ("c", "https://news.example/a/c"),
        ("ftp://news.example/b", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://", None),
        ("http://[::1", None),
        ("java\nscript:alert(1)", None),
    ],
)
def test_only_web_addresses_are_made_whole(url, whole):
    assert absolute_url(url, "https://news.example/a/b") == whole
