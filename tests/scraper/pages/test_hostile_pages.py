"""Pages that are broken, or made to hurt: never an exception, and never more than a time that grows with their size."""

import time
from json import dumps

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.pages import ArticleError, FeedError, parse_article, parse_feed, parse_sitemap, visible_text

URL = "https://news.example/a"
PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div class='comments'>",
        "<div>",
        "</div>",
        "<br>",
        "<b>",
        "</b>",
        "<h1>",
        "</h1>",
        "<table><tr><td>",
        "<td>",
        "</table>",
        "<dl><dt>",
        "<dd>",
        "<li>",
        "<ul>",
        "<a href='/x'>",
        "</a>",
        "<aside>",
        "<script>",
        "</script>",
        "<title>",
        "<time datetime='2021-05-05'>",
        "<meta name=date content='2021'>",
        "<!--",
        "-->",
        "<script type='application/ld+json'>",
        '{"@type": "Article", "author": [[1]]}',
        "&",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "]]>",
        "Posted on 5 May 2021",
        "Season 2 is coming.",
        "Comments",
        "Related",
        " ",
        "• ",
        "– ",
        "予定",
        "<figure>",
        "<figcaption>",
        "<span class='label'>",
        "<span class='ad'>",
        "</span>",
        "<svg>",
        "<math>",
        "<template>",
        "<frameset>",
        "<plaintext>",
        "<body>",
        "</body>",
        "</html>",
        "<form>",
        "<input>",
        "<![CDATA[",
        "<?php",
        "By Ines Marr",
        "\x00",
        "\ud800",
        "\u200b",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_markup_raises_anything_else(html):
    try:
        article = parse_article(html, URL)
    except ArticleError:
        return
    said = visible_text(html)

    assert all(block.text and "  " not in block.text for block in article.blocks)
    assert all(
        word in said for block in article.blocks for word in block.text.replace(":", " ").replace("|", " ").split()
    )


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "euc-kr", "no such charset", "utf-16"]))
def test_no_bytes_raise_anything_else(body, charset):
    visible_text(body, charset=charset)
    for parse in (lambda: parse_article(b"<p>" + body, URL, charset=charset), lambda: parse_article(body, URL)):
        try:
            parse()
        except ArticleError:
            continue


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=200),
    st.sampled_from([b"", b"<rss><channel><item><link>", b"<urlset><url><loc>", b'{"items": [']),
)
def test_no_feed_raises_anything_else(body, start):
    for parse in (parse_feed, parse_sitemap):
        try:
            parse(start + body, URL)
        except FeedError:
            continue


#: big pages: one that is bad in time that grows with the square of its size would take minutes
BIG = {
    "nested elements": "<div>" * 100_000 + "deep" + "</div>later" * 100_000,
    "nested tables": "<table><tr><td>a<td>b" * 10_000,
    "nested lists": "<ul><li>x" * 30_000,
    "links": "<p><a href='/x'>Story</a></p>" * 15_000,
    "lines": "<div>" + "a line<br>" * 15_000 + "</div>",
    "paragraphs": "<p>It will be shown in March, says the network that makes it, and has for years.</p>" * 6_000,
    "headings": "<b>Comments</b><h2>Related</h2>" * 3_000,
    "attributes": "<p " + "a='1' " * 50_000 + ">x</p>",
    "open tags": "<p" * 200_000,
    "spaces": "<p>" + " \n" * 500_000 + "x</p>",
    "signs": "<p>" + "|-–:" * 100_000 + "</p>",
    "json": "<script type='application/ld+json'>" + "[" * 200_000 + "</script><p>x</p>",
    "footnotes in footnotes": "<sup id='a'>" * 190 + "<sup id='b'>x</sup>" * 50_000,
    "articles in articles": "<article>" * 190 + "<p>So it comes in March, they say.</p>" * 20_000,
    "an article in json": f"<script type='application/ld+json'>{dumps({'@type': 'Article', 'articleBody': '<p>x</p>' * 200_000})}</script>",
    "lines in json": f"<script type='application/ld+json'>{dumps({'@type': 'Article', 'articleBody': 'It comes. ' * 9 + chr(10)})}</script>"
    * 3_000,
    "classes": "<div class='" + "related-" * 50_000 + "'>x</div>",
}


@pytest.mark.parametrize("name", BIG)
def test_big_page_takes_seconds_at_most(name):
    start = time.process_time()

    try:
        parse_article(f"<html><body><h1>Big</h1>{BIG[name]}</body></html>", URL)
        visible_text(BIG[name])
    finally:
        took = time.process_time() - start

    assert took < 8


def test_text_of_100_000_nested_elements_is_read():
    html = "<h1>Deep</h1>" + "<div>" * 100_000 + "At the bottom lies a sentence." + "</div>" * 100_000

    assert [block.text for block in parse_article(html, URL).blocks] == ["At the bottom lies a sentence."]


def test_nul_bytes_are_passed_over():
    article = parse_article(b"<h1>Sa\x00lt</h1><p>It comes\x00 back.</p>", URL)

    assert (article.headline, article.blocks[0].text) == ("Salt", "It comes back.")
