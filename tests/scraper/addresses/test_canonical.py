import pytest

from scraper.addresses import absolute_url, canonical_url, site_of

A = "https://news.example/a"
#: an address -> the one way to write it
CASES = {
    A: A,
    "HTTPS://News.EXAMPLE/A": "https://news.example/A",
    "https://news.example": "https://news.example/",
    "https://news.example./a": A,
    "https://news.example:443/a": A,
    "https://news.example:/a": A,
    "http://news.example:80/a": "http://news.example/a",
    "http://news.example:443/a": "http://news.example:443/a",
    "http://news.example:8080/a": "http://news.example:8080/a",
    "https://bücher.example/a": "https://xn--bcher-kva.example/a",
    "https://BÜCHER.example/a": "https://xn--bcher-kva.example/a",
    "https://XN--BCHER-KVA.example/a": "https://xn--bcher-kva.example/a",
    "https://한국.example/a": "https://xn--3e0b707e.example/a",
    "https://[2001:DB8::1]:443/a": "https://[2001:db8::1]/a",
    "https://me:pw@news.example/a": "https://me:pw@news.example/a",
    "  https://news.example/a \n": A,
    # fragments
    "https://news.example/a#comments": A,
    "https://news.example/a#": A,
    "https://news.example/a#!/b": A,
    "https://news.example/a#:~:text=Season%202": A,
    "https://news.example/a#xtor=RSS-1": A,
    # parameters that say where a reader came from
    "https://news.example/a?": A,
    "https://news.example/a?=": A,
    "https://news.example/a?utm_source=x&utm_medium=y": A,
    "https://news.example/a?UTM_Source=x": A,
    "https://news.example/a?utm_source=x&amp;utm_medium=y": A,
    "https://news.example/a?id=7&fbclid=abc&page=2": "https://news.example/a?id=7&page=2",
    "https://news.example/a?GCLID=x&&q=": "https://news.example/a?q=",
    "https://news.example/a?mc_cid=1&mc_eid=2": A,
    "https://news.example/a?ns_mchannel=social&ns_source=twitter&at_medium=RSS&at_campaign=KARANGA": A,
    "https://news.example/a?ocid=sf&cvid=1": A,
    "https://news.example/a?_hsenc=p2&_hsmi=3&__hstc=4": A,
    "https://news.example/a?elqTrackId=1&elqaid=2": A,
    "https://news.example/a?guccounter=1&guce_referrer=aHR0": A,
    "https://news.example/a?wt.mc_id=1&ysclid=l2&srsltid=3": A,
    "https://news.example/a?usqp=mq331AQ&amp_js_v=0.1&aoh=16": A,
    "https://news.example/a?share=twitter&nb=1": "https://news.example/a?nb=1",
    "https://news.example/a?replytocom=12": A,
    "https://news.example/a?ref=rss": A,
    "https://news.example/a?source=feed&p=812": "https://news.example/a?p=812",
    "https://www.youtube.com/watch?v=x1&feature=youtu.be": "https://www.youtube.com/watch?v=x1",
    # and those that may say more
    "https://news.example/a?ref=7": "https://news.example/a?ref=7",
    "https://news.example/a?source=netflix": "https://news.example/a?source=netflix",
    "https://news.example/a?share=12": "https://news.example/a?share=12",
    "https://news.example/a?cid=12&s=lights&t=3": "https://news.example/a?cid=12&s=lights&t=3",
    "https://news.example/a?b=2&a=1": "https://news.example/a?b=2&a=1",
    "https://news.example/?p=812": "https://news.example/?p=812",
    # sessions
    "https://news.example/a;jsessionid=0A1B2C?id=7": "https://news.example/a?id=7",
    "https://news.example/a?PHPSESSID=9f86d081884c7d659a2f": A,
    "https://news.example/a?sid=9f86d081884c7d659a2feaa0c55ad015": A,
    "https://news.example/a?sid=812": "https://news.example/a?sid=812",
    "https://news.example/(S(3f4vkl45exgmfb55qewnxv45))/a": A,
    # quoting
    "https://news.example/a?q=100%&r=a b": "https://news.example/a?q=100%25&r=a%20b",
    "https://news.example/%e2%82%ac/%7Ea": "https://news.example/%E2%82%AC/~a",
    "https://news.example/%61": A,
    "https://news.example/%2561": "https://news.example/%2561",
    "https://news.example/a%2Fb": "https://news.example/a%2Fb",
    "https://news.example/a%3Fb": "https://news.example/a%3Fb",
    "https://news.example/예정": "https://news.example/%EC%98%88%EC%A0%95",
    "https://news.example/%EC%98%88%EC%A0%95": "https://news.example/%EC%98%88%EC%A0%95",
    "https://news.example/a?q=a+b": "https://news.example/a?q=a+b",
    # dots
    "https://news.example/./a": A,
    "https://news.example/b/../a": A,
    "https://news.example/b/%2E%2e/a": A,
    "https://news.example/../../a": A,
    "https://news.example/a/.": "https://news.example/a/",
    "https://news.example/a/b/..": "https://news.example/a/",
    "https://news.example/..": "https://news.example/",
    "https://news.example/a/...": "https://news.example/a/...",
    "https://news.example/.well-known/a": "https://news.example/.well-known/a",
    # what a server may tell apart
    "https://news.example/a/": "https://news.example/a/",
    "https://news.example//a": "https://news.example//a",
    "https://news.example/a/index.html": "https://news.example/a/index.html",
    "https://www.news.example/a": "https://www.news.example/a",
    "https://news.example/a/amp": "https://news.example/a/amp",
    # addresses that hold another
    "https://www.google.com/url?rct=j&sa=t&url=https://news.example/a%3Futm_source%3Dx&ct=ga": A,
    "https://www.google.co.uk/url?q=https%3A%2F%2Fnews.example%2Fa": A,
    "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fnews.example%2fa&c=1": A,
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Ffbclid%3DI&h=AT0": A,
    "https://www.youtube.com/redirect?event=video&q=https%3A%2F%2Fnews.example%2Fa": A,
    "https://www.google.com/url?sa=t": "https://www.google.com/url?sa=t",
    "https://www.google.com/url?url=javascript:alert(1)": "https://www.google.com/url?url=javascript:alert(1)",
    "https://www.google.com/search?q=https://news.example/a": "https://www.google.com/search?q=https://news.example/a",
    "https://news-example.cdn.ampproject.org/c/s/news.example/a": A,
    "https://news-example.cdn.ampproject.org/v/s/news.example/a?usqp=mq331AQ%3D&amp_js_v=0.1": A,
    "https://cdn.ampproject.org/c/news.example/a": "http://news.example/a",
    "https://www.google.com/amp/s/news.example/a": A,
    "https://www.google.com/amp/s/www.google.com/amp/s/news.example/a": A,
    "https://www-news-example.bing-amp.com/c/s/news.example/a": A,
    "https://www.bing.com/amp/s/news.example/a": A,
    # what is no web address
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


#: an address -> the site that it lies in
SITES = {
    "https://news.example.com/a": "example.com",
    "https://www.news.example.co.uk/a": "example.co.uk",
    "https://lights.blogspot.com/a": "lights.blogspot.com",
    "https://a.lights.github.io/a": "lights.github.io",
    "https://www.news.example/a": "news.example",
    "https://News.Example./a": "news.example",
    "http://localhost:8000/a": "localhost",
    "http://127.0.0.1:8000/a": "127.0.0.1",
    "http://[::1]:8000/a": "::1",
    "https://co.uk/": "co.uk",
    "ftp://news.example/": "",
    "nonsense": "",
}


@pytest.mark.parametrize("url", SITES)
def test_address_lies_in_one_site(url):
    assert site_of(url) == SITES[url]
