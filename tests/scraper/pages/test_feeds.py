import gzip
from datetime import date

import pytest

from scraper.pages import FeedEntry, FeedError, Sitemap, parse_feed, parse_sitemap

URL = "https://news.example/feed/"
NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def rss(*items: str, doctype: str = "") -> bytes:
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel><title>News</title>{"".join(items)}</channel></rss>'.encode()


def urlset(*urls: str) -> bytes:
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {NEWS}>{"".join(urls)}</urlset>'.encode()


def test_rss_is_read():
    item = (
        "<item><title>Salt &amp;amp; Crown &lt;i&gt;is&lt;/i&gt; back</title><link>/a?utm_source=rss#top</link>"
        "<description>&lt;p&gt;In &lt;b&gt;Mar&lt;/b&gt;ch&amp;nbsp;2025&lt;/p&gt;</description>"
        "<pubDate>Tue, 05 Nov 2024 23:10:00 -0500</pubDate></item>"
    )

    assert parse_feed(rss(item), URL) == (
        FeedEntry("https://news.example/a", "Salt & Crown is back", "In March 2025", date(2024, 11, 5)),
    )


def test_atom_is_read():
    feed = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title type="html">Salt &lt;b&gt;Crown</title>
    <link rel="replies" href="https://news.example/a#comments"/><link href="https://news.example/a"/>
    <published>2024-11-05T23:10:00-05:00</published><updated>2024-11-07T01:00:00Z</updated>
    <content type="html">&lt;p&gt;It is back.&lt;/p&gt;</content></entry></feed>"""

    assert parse_feed(feed, URL) == (
        FeedEntry("https://news.example/a", "Salt Crown", "It is back.", date(2024, 11, 5), date(2024, 11, 7)),
    )


def test_json_feed_is_read():
    feed = b"""{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "/a", "title": "Salt Crown",
    "content_html": "<p>It is back.</p>", "date_published": "2024-11-05T23:10:00-05:00"}, {"url": 7}, "no item"]}"""

    assert parse_feed(feed, URL) == (
        FeedEntry("https://news.example/a", "Salt Crown", "It is back.", date(2024, 11, 5)),
    )


def test_entries_lead_to_web_pages_and_each_once():
    links = [
        "/a",
        "/a#more",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://news.example/x",
        "",
        "https://b.example/",
    ]

    entries = parse_feed(rss(*(f"<item><title>T</title><link>{link}</link></item>" for link in links)), URL)

    assert [entry.url for entry in entries] == ["https://news.example/a", "https://b.example/"]


def test_feed_without_entries_is_one():
    assert parse_feed(rss(), URL) == ()


@pytest.mark.parametrize(
    "body", [b"", b"/etc/passwd", b"https://news.example/", b"<html><p>x</p></html>", b"{}", b"{", b"\x00\xff"]
)
def test_what_is_no_feed_is_an_error_of_one_line(body):
    with pytest.raises(FeedError, match=r"^no feed") as caught:
        parse_feed(body, URL)

    assert "\n" not in str(caught.value)


BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
DOCTYPE = f'<!DOCTYPE x [<!ENTITY e0 "{"lol" * 10}">{BOMB}<!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("doctype", [DOCTYPE, '<!DOCTYPE x [<!ENTITY f SYSTEM "http://127.0.0.1/">]>'])
def test_document_with_entities_of_its_own_is_refused(doctype):
    with pytest.raises(FeedError, match="entities of its own"):
        parse_feed(rss("<item><title>T &e9; &f;</title><link>/a</link></item>", doctype=doctype), URL)
    with pytest.raises(FeedError, match="entities of its own"):
        parse_sitemap(f"{doctype}<urlset><url><loc>/&e9;&f;</loc></url></urlset>".encode(), URL)


def test_feed_of_old_with_a_document_type_is_read():
    doctype = (
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss-0.91.dtd" '
        '[<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "xhtml-lat1.ent">]>'
    )

    assert len(parse_feed(rss("<item><title>T</title><link>/a</link></item>", doctype=doctype), URL)) == 1


@pytest.mark.parametrize("hidden", [f"<!--{' ' * 200_000}-->{DOCTYPE}", DOCTYPE])
def test_entities_that_pass_unseen_are_disarmed(hidden):
    feed = rss("<item><title>T &e9; &f;</title><link>/a</link></item>", doctype=hidden).decode()
    sitemap = f'<?xml version="1.0"?>{hidden}<urlset><url><loc>https://news.example/&e9;&f;</loc></url></urlset>'
    encoding = "utf-8" if hidden.startswith("<!--") else "utf-16"

    for parse, text in ((parse_feed, feed), (lambda *given: parse_sitemap(*given).entries, sitemap)):
        try:
            entries = parse(text.encode(encoding), URL)
        except FeedError:
            continue
        assert all(len(entry.title + entry.url) < 2_000 and "root:" not in entry.title + entry.url for entry in entries)


def test_feed_is_read_up_to_its_most_entries():
    items = (f"<item><title>T</title><link>/{number}</link></item>" for number in range(5_000))

    assert len(parse_feed(rss(*items), URL)) == 2_000


@pytest.mark.parametrize("inner", ["<item>" * 300_000, "<title>" + "word " * 1_500_000])
def test_feed_that_is_too_large_is_refused(inner):
    with pytest.raises(FeedError, match="too large"):
        parse_feed(rss(inner), URL)


def test_sitemap_is_read_up_to_its_most_addresses():
    body = b"<urlset>" + b"".join(b"<url><loc>/%d</loc></url>" % number for number in range(60_000))

    assert len(parse_sitemap(body, URL).entries) == 50_000


def test_sitemap_is_read_with_titles_and_days():
    entry = (
        "<url><loc> https://news.example/a?fbclid=1 </loc><lastmod>2024-11-07T01:00:00+00:00</lastmod><news:news>"
        "<news:publication_date>2024-11-05T23:10:00-05:00</news:publication_date>"
        "<news:title>Salt Crown &amp; more</news:title></news:news></url>"
    )

    assert parse_sitemap(urlset(entry, "<url><loc>ftp://x/</loc></url>", "<url/>"), URL) == Sitemap(
        entries=(FeedEntry("https://news.example/a", "Salt Crown & more", "", date(2024, 11, 5), date(2024, 11, 7)),)
    )


def test_day_that_has_not_come_is_refused():
    today = date(2024, 11, 8)
    item = "<item><title>T</title><link>/a</link><pubDate>Fri, 01 Jan 2099 00:00:00 GMT</pubDate></item>"
    late = "<url><loc>/a</loc><lastmod>2099-01-01</lastmod></url>"
    soon = "<url><loc>/b</loc><lastmod>2024-11-09</lastmod></url>"  # today, somewhere

    assert [entry.published for entry in parse_feed(rss(item), URL, today=today)] == [None]
    days = [entry.modified for entry in parse_sitemap(urlset(late, soon), URL, today=today).entries]
    assert days == [None, date(2024, 11, 9)]


def test_index_names_sitemaps():
    index = (
        b"<sitemapindex><sitemap><loc>/s1.xml.gz</loc></sitemap><sitemap><loc>/s1.xml.gz</loc></sitemap></sitemapindex>"
    )

    assert parse_sitemap(index, URL) == Sitemap(nested=("https://news.example/s1.xml.gz",))


def test_packed_sitemap_is_read():
    body = gzip.compress(urlset("<url><loc>https://news.example/a</loc></url>"))

    assert [entry.url for entry in parse_sitemap(body, URL).entries] == ["https://news.example/a"]


def test_bomb_of_gzip_is_refused():
    with pytest.raises(FeedError, match="50 MB"):
        parse_sitemap(gzip.compress(b"<urlset>" + b" " * 55_000_000), URL)


@pytest.mark.parametrize("body", [b"", b"\x1f\x8bbroken", b"<html></html>", b"no xml", b"\x00\xff", rss()])
def test_what_is_no_sitemap_is_an_error_of_one_line(body):
    with pytest.raises(FeedError, match=r"^no sitemap") as caught:
        parse_sitemap(body, URL)

    assert "\n" not in str(caught.value)
