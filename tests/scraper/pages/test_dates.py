from datetime import date

import pytest

from scraper.pages import parse_article
from scraper.pages.dates import dateline
from scraper.pages.days import find_day, stamped_day

TODAY = date(2024, 6, 1)
DAY = date(2021, 5, 12)
PROSE = "<p>Salt Crown comes back on June 3, 2022, says the network that has made it for years.</p>"

BODY = f"<div>{''.join(PROSE.replace('June 3', f'June {day}') for day in range(10, 16))}</div>"


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
        "<time class='entry-date published updated' datetime='2021-05-12'>three years ago</time>",
        "<div>By Ines Marr <span class='ago' title='May 12, 2021 10:21 AM'>3 years ago</span></div>",
        "<div>By Ines Marr <span class='post-date' data-date='2021-05-12T10:21:00Z'></span></div>",
        "<div>By Ines Marr <span class='js-timeago' data-timestamp='1620820800'>3 years ago</span></div>",
        "<div>By Ines Marr <relative-time datetime='2021-05-12T10:21:00Z'>3 years ago</relative-time></div>",
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
        "<ul><li><a href='/ines'>Ines Marr</a></li><li>12 May 2021</li><li>0</li></ul>",
        "<p><a href='/author/ines'>Ines Marr</a> May 12, 2021</p>",
        "<header><p class='lead'>The crew of the Salt Crown has met at the harbour again.</p></header><p>12 May 2021</p>",
    ],
}


@pytest.mark.parametrize(("place", "shown"), [(place, text) for place, texts in SHOWN.items() for text in texts])
def test_page_shows_the_day(place, shown):
    assert published(shown=shown) == (DAY, place)


#: how sites in several languages write the line with the day
DATELINES = [
    "PUBLISHED 10:21 EDT, Wednesday, 12 May 2021",
    "Posted by Ines Marr | May 12, 2021 | News | 0",
    "Submitted by ines on Wed, 05/12/2021 - 10:21",
    "12 MAY 2021 - 10:21CEST",
    "May 12, 2021 10:21 by Ines Marr",
    "Mittwoch, 12. Mai 2021, 10.21 Uhr",
    "Stand: 12.05.2021, 10:21 Uhr",
    "mercredi 12 mai 2021 à 10:21",
    "Publié le mercredi 12 mai 2021",
    "Le 12 mai 2021 à 10h21 par Ines Marr",
    "Rédigé par Ines Marr le 12 mai 2021",
    "miércoles, 12 de mayo de 2021",
    "Por Ines Marr 12 de mayo de 2021 a las 10:21",
    "12 may 2021 10:21h",
    "Pubblicato il 12 maggio 2021 alle ore 10:21",
    "quarta-feira, 12 de maio de 2021",
    "Rabu, 12 Mei 2021 10:21 WIB",
    "Harbour.com - 12 Mei 2021, 10:21 WIB",
    "Data utworzenia: 12 maja 2021 10:21",
    "12 Mayıs 2021 Çarşamba 10:21",
    "Giriş Tarihi: 12.05.2021 10:21 Güncelleme Tarihi: 03.06.2022 10:21",
    "2021年5月12日(水) 10:21",
    "2021/05/12 10:21 配信",
    "文／塩野 2021年5月12日",
    "승인 2021.05.12 10:21",
    "2021.05.12. 오전 10:21",
    "2021년 05월 12일(수) 10:21",
    "김로 기자 입력 2021.05.12 10:21 수정 2022.06.03 10:22",
    "by 김로 2021. 5. 12. 10:21",
]


@pytest.mark.parametrize("line", DATELINES)
def test_dateline_is_read_in_its_language(line):
    assert dateline(line, "Salt Crown is back") == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Wednesday, May 12, 2021 | Harbour TV",
        "Start: Mittwoch, 12. Mai 2021",
        "Ab Mittwoch, 12. Mai 2021",
        "Le 12 mai 2021 sur Harbour TV",
        "Estreno: 12 de mayo de 2021",
        "Air Date: Wednesday, May 12, 2021 10:00 PM",
        "Harbour TV, May 12, 2021",
        "2021年5月12日 10:21 更新",
        "Wed, 04/05/2021",
    ],
)
def test_line_with_a_day_is_no_dateline(line):
    assert dateline(line, "Salt Crown is back") is None


def test_weekday_says_which_number_is_the_month():
    assert [found and found[0] for found in map(find_day, ("Wed, 05/12/2021", "Sun 05/12/2021", "Mon 05/12/2021"))] == [
        DAY,
        date(2021, 12, 5),
        None,
    ]


def test_update_of_a_live_blog_is_not_the_page():
    update = '{"@type": "BlogPosting", "headline": "Now", "datePublished": "2021-06-01"}'
    head = json_ld(
        f'{{"@type": "LiveBlogPosting", "liveBlogUpdate": [{update}], "datePublished": "2021-05-12", "headline": "Salt Crown"}}'
    )

    assert published(head) == (DAY, "json-ld")


def test_day_behind_the_link_to_its_writer_is_no_teaser():
    author = "<div><div><a href='/ines'>Ines Marr</a></div><div>12 May 2021</div></div>"

    assert published(shown=f"{author}{BODY}") == (DAY, "shown")


def test_day_behind_a_standfirst_is_found():
    lead = "<header><h2 class='lead'>The crew of the Salt Crown has met again at the harbour, says the network that makes it</h2></header>"

    assert published(shown=f"{lead}<div>12 May 2021</div><div>{PROSE.replace('June 3', 'June 4')}</div>") == (
        DAY,
        "shown",
    )


def test_day_in_a_list_of_terms_and_day_at_the_foot_are_found():
    terms = "<dl><dt>Details</dt><dd><time itemprop='datePublished' datetime='2021-05-12'>Published: 12 May</time></dd></dl>"
    foot = f"{PROSE.replace('June 3', 'June 4')}<p>by ines at <abbr class='published' title='2021-05-12T10:12:00Z'>10:12</abbr></p>"

    assert published(shown=terms) == (DAY, "microdata")
    assert published(shown=foot) == (DAY, "time")


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/2021/05/12/salt-crown/",
        "https://news.example/v/20210512102133123",
        "https://news.example/view/20210512001234",
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
        "<div class='countdown-date' data-date='2021-05-12'>0 days</div>",
        "<a class='x' title='May 12, 2021' href='/x'>Moon Ferry</a>",
        "<p>Wednesday, May 12, 2021 | Harbour TV</p>",
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
