from datetime import date

import pytest

from scraper.pages import parse_article
from scraper.pages.dates import dateline
from scraper.pages.days import find_day, stamped_day

TODAY = date(2024, 6, 1)
DAY = date(2021, 5, 12)
PROSE = "<p>Salt Crown comes back on June 3, 2022, says the network that has made it for years.</p>"


def published(head: str = "", shown: str = "", url: str = "https://news.example/a") -> tuple[date | None, str | None]:
    html = f"<html><head><title>Salt Crown</title>{head}</head><body><article><h1>Salt Crown</h1>{shown}{PROSE}</article></body></html>"
    article = parse_article(html, url, today=TODAY)
    return article.published, article.published_from


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


HEADS = {
    "json-ld": [
        json_ld('{"@type": "NewsArticle", "datePublished": "2021-05-12T23:59:00-07:00"}'),
        json_ld('{"@graph": [{"@type": "WebSite"}, {"@type": ["Article"], "datePublished": "2021-05-12"}]}'),
        json_ld('[{"@type": "https://schema.org/BlogPosting", "datePublished": "May 12, 2021"}]'),
        json_ld('{"@type": "VideoObject", "uploadDate": "20210512"}'),
        json_ld('{"@type": "Article", "headline": "two\nlines", "datePublished": "2021-05-12",}'),
        json_ld('<!-- {"@type": "Article", "datePublished": "2021-05-12"} -->'),
        json_ld("{broken") + json_ld('{"@type": "Article", "datePublished": 1620820800}'),
        json_ld('{"@type": "VideoObject", "uploadDate": "2019-01-01"}')
        + json_ld('{"@type": "Article", "datePublished": "2021-05-12"}'),
    ],
    "meta": [
        "<meta property='article:published_time' content='2021-05-12T14:30:00Z'>",
        "<meta name='DC.date.issued' content='2021-05-12'>",
        "<meta itemprop='datePublished' content='2021/05/12'>",
        "<meta name='date' content='12 May 2021'><meta name='pubdate' content='soon'>",
        json_ld('{"@type": "Article", "datePublished": "2031-05-12"}') + "<meta name='pubdate' content='2021-05-12'>",
        json_ld('{"@type": "TVSeries", "startDate": "2022-06-03", "datePublished": "2022-06-03"}')
        + "<meta name='pubdate' content='2021-05-12'>",
    ],
}


@pytest.mark.parametrize(("place", "head"), [(place, head) for place, heads in HEADS.items() for head in heads])
def test_head_tells_the_day(place, head):
    assert published(head) == (DAY, place)


SHOWN = {
    "microdata": ["<span itemprop='datePublished' content='2021-05-12'>a while ago</span>"],
    "time": [
        "<time datetime='2021-05-12T08:00'>yesterday</time>",
        "<p>By Ines Marr</p><p><time>12 May 2021</time></p>",
        "<span class='article-publish-date'>May 12, 2021, 9:02 AM</span>",
        "<time class='updated' datetime='2023-01-01'></time><time datetime='2021-05-12'></time>",
    ],
    "shown": [
        "<p>Posted on 12 May 2021 by admin</p>",
        "<p>May 12, 2021</p>",
        "<div>By Jordan Vale May 12, 2021 2:30pm</div>",
        "<div>By Jordan Vale | Lists | May 12, 2021 |</div>",
        "<p>Wednesday, 12th May 2021</p>",
        "<p>12.05.2021 - 12:26 Uhr von Timo Maier</p>",
        "<p>2021年5月12日</p>",
        "<p>기사입력 :[ 2021-05-12 15:24 ]</p>",
        "<p>Publicado el 12 de mayo de 2021</p>",
        "<p>Ines Marr · May 12, 2021</p>",
        "<p>Ines Marr 5 min read · May 12, 2021</p>",
        "<p>Von Ines Marr | Lesezeit: 3 Minuten | 12. Mai 2021</p>",
        "<p>by inesm » 12 May 2021</p>",
    ],
}


@pytest.mark.parametrize(("place", "shown"), [(place, text) for place, texts in SHOWN.items() for text in texts])
def test_page_shows_the_day(place, shown):
    assert published(shown=shown) == (DAY, place)


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/2021/05/12/salt-crown/",
        "https://news.example/salt-crown-20210512",
        "https://n.example/2021-5-12/x",
    ],
)
def test_address_tells_the_day(url):
    assert published(url=url) == (DAY, "url")


@pytest.mark.parametrize(
    "shown",
    [
        "<h2>Release date: May 12, 2021</h2>",
        "<p>Release date: May 12, 2021</p>",
        "<p>Premieres on May 12, 2021</p>",
        "<p>May 12, 2021 on Harbour TV</p>",
        "<p>May 12, 2021 | Harbour TV</p>",
        "<p>Updated May 12, 2021</p>",
        "<p>Season 2: 12 May 2021</p>",
        "<p>Out by May 12, 2021</p>",
        "<p>Salt Crown · May 12, 2021</p>",
        "<p>Ines Marr May 12, 2021</p>",
        "<p>Harbour · May 12, 2021</p>",
        "<p>3/4/2021</p>",
        "<p>Posted on 12 May 1990</p>",
        "<p>Posted on 3 June 2024</p>",
        "<time datetime='PT2M'>2 min</time>",
        "<div class='related'><time datetime='2021-05-12'>12 May</time></div>",
        "<div class='comments'><time class='published' datetime='2021-05-12'>12 May</time></div>",
        json_ld('{"@type": "Event", "startDate": "2021-05-12"}'),
    ],
)
def test_no_day_is_made_up(shown):
    assert published(shown=shown) == (None, None)


def test_day_of_slack_is_for_time_zones():
    assert published("<meta name='pubdate' content='2024-06-02'>") == (date(2024, 6, 2), "meta")


def test_last_change_is_told_apart():
    head = json_ld('{"@type": "Article", "dateModified": "2021-05-13", "datePublished": "2021-05-12"}')

    assert parse_article(f"{head}<h1>Salt Crown</h1>{PROSE}", "https://news.example/a").modified == date(2021, 5, 13)


@pytest.mark.parametrize(
    "text",
    [
        "2021-05-12",
        "2021. 5. 12",
        "2021年5月12日",
        "20210512T080000Z",
        "12 May 2021",
        "12th of May, 2021",
        "May 12 2021",
        "12.5.2021",
        "12. Mai 2021",
        "12 de maio de 2021",
        "12 maggio 2021",
        "12 Mayıs 2021",
        "12 мая 2021",
        "le 12 mai 2021",
    ],
)
def test_day_is_found(text):
    found = find_day(text)

    assert found is not None
    assert found[0] == DAY


def test_day_that_can_be_one_only_is_found_in_numbers():
    assert [find_day(text) for text in ("13/05/2021", "05/13/2021")] == [(date(2021, 5, 13), 0, 10)] * 2


@pytest.mark.parametrize(
    "text", ["05/12/2021", "May 2021", "31 June 2021", "120 May 2021", "2021-13-01", "in 2021", "12 Maybe 2021"]
)
def test_no_day_is_found(text):
    assert find_day(text) is None


def test_stamp_keeps_its_own_day():
    assert stamped_day("Wed, 12 May 2021 23:30:00 -0700") == DAY
    assert stamped_day("1620820800000") == DAY


def test_dateline_may_carry_a_writer():
    assert dateline("12 May 2021 by Ines Marr") == DAY
    assert dateline("12 May 2021 by the end of the day it was sold out everywhere in town") is None
