"""Rules for sites: what they find, and what happens where they find nothing."""

from datetime import date

import pytest

from scraper.pages import parse_article, site_of, sites
from scraper.pages.sites import SITES, SiteRule

STORY = "Harbour Lights comes back for a second season on 5 March 2031, the makers told a hall full of fans in Turin. "
NEWS = "Another story of the day is told here, at the same length and in the same words, about a quiz and its host. "
PAGE = f"""<title>Harbour Lights has a date</title><div class=column>
<div class=kicker>The day</div><h2 class=head>Harbour Lights is back</h2><i class=day>5 May 2030</i>
<div class=mine><p>{STORY * 3}</p></div><div class=theirs><p>{NEWS * 3}</p><p>{NEWS * 4}</p></div></div>"""
RULE = SiteRule("lights.example", date(2030, 5, 5), "a test", "div.mine", "h2.head", "i.day")


@pytest.fixture
def ruled(monkeypatch):
    monkeypatch.setitem(sites._BY_SITE, RULE.site, RULE)


@pytest.mark.usefixtures("ruled")
def test_rule_says_where_things_stand():
    article = parse_article(PAGE, "https://www.lights.example/a")

    assert article.headline == "Harbour Lights is back"
    assert (article.published, article.published_from) == (date(2030, 5, 5), "site-rule")
    assert [block.text for block in article.blocks] == [(STORY * 3).strip()]


@pytest.mark.usefixtures("ruled")
def test_other_site_is_read_the_general_way():
    article = parse_article(PAGE, "https://www.news.example/a")

    assert len(article.blocks) > 1
    assert article.published_from != "site-rule"


@pytest.mark.usefixtures("ruled")
@pytest.mark.parametrize("changed", [PAGE.replace("class=", "data-x="), PAGE.replace(STORY, "")])
def test_rule_that_no_longer_holds_costs_nothing(changed):
    ruled, general = (parse_article(changed, f"https://www.{site}/a") for site in (RULE.site, "news.example"))

    assert ruled.blocks == general.blocks
    assert ruled.blocks


def test_each_rule_is_for_one_registrable_domain_and_says_why():
    assert [rule for rule in SITES if site_of(f"https://{rule.site}/") != rule.site or not rule.reason] == []
    assert len({rule.site for rule in SITES}) == len(SITES)


def test_story_among_whole_other_stories_is_read_alone():
    others = f"<article class=front-story><header><h2>A quiz</h2></header><p>{NEWS * 3}</p></article>" * 6
    html = (
        "<title>Lights - Digg</title><section role=main><section><article class='single-story'><header><h2>Lights are on</h2>"
        f"</header><div class=content><p>{STORY * 2}</p></div></article></section>{others}</section>"
    )

    article = parse_article(html, "https://digg.com/2031/lights")

    assert [block.text for block in article.blocks if block.kind == "p"] == [(STORY * 2).strip()]
