import tomllib
from html.parser import HTMLParser

import pytest

from scraper.config import load
from scraper.demo.script import (
    DATABASE,
    EDITS,
    FAN_GUESS,
    FEED,
    KINDS,
    NEWCOMER,
    PAGES,
    SITEMAP,
    TLD,
    TRADE_STORY,
    UNDATED,
    address,
    demo_config,
    first_act,
    html,
    second_act,
)

PORT = 8080
ALL_PAGES = (*PAGES, NEWCOMER)

#: attributes of HTML that hold an address
ADDRESSES = {"action", "background", "data", "formaction", "href", "poster", "src", "srcset"}


class Looker(HTMLParser):
    """Notes the addresses in a page's markup, its tags, and its text outside of scripts and styles."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.tags, self.words, self._hidden = [], [], [], False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.addresses += [value for name, value in attributes if name in ADDRESSES]
        self._hidden = tag in {"script", "style"}

    def handle_endtag(self, tag):
        self._hidden = False

    def handle_data(self, data):
        if not self._hidden:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


@pytest.fixture(params=ALL_PAGES, ids=lambda page: page.file)
def page(request):
    return request.param


def test_page_shows_its_title(page):
    assert page.title in Looker(html(page, PORT)).text


def test_page_says_that_it_is_a_demo_page(page):
    assert "Demo page, written for seasonwatch" in Looker(html(page, PORT)).text


def test_page_needs_nothing_from_the_network(page):
    served = {address(other.path, PORT) for other in ALL_PAGES}

    for link in Looker(html(page, PORT)).addresses:
        assert link.startswith(("#", "data:")) or link in served, link


def test_page_loads_no_style_from_elsewhere(page):
    text = html(page, PORT)

    assert "@import" not in text
    assert "url(" not in text


def test_pages_come_in_different_shapes():
    tags = {page.file: set(Looker(html(page, PORT)).tags) for page in PAGES}

    assert "article" in tags["trade-story.html"]
    assert not {"article", "main"} & tags["fan-guess.html"]
    assert {"table", "br", "font"} <= tags["undated.html"]
    assert not {"p", "time"} & tags["undated.html"]
    assert {"table", "dl"} <= tags["database.html"]
    assert 'type="application/ld+json"' in html(next(p for p in PAGES if p.path == TRADE_STORY), PORT)
    assert "article:published_time" in html(PAGES[0], PORT)


def test_undated_page_shows_no_date_of_its_own():
    undated = next(page for page in PAGES if page.path == UNDATED)

    assert str(undated.changed.year) not in html(undated, PORT)


def test_paths_and_files_are_each_used_once():
    assert len({page.path for page in ALL_PAGES}) == len({page.file for page in ALL_PAGES}) == len(ALL_PAGES)


def test_second_act_edits_two_pages_and_adds_one():
    before = {page.path: html(page, PORT) for page in first_act()}
    after = {page.path: html(page, PORT) for page in second_act()}

    assert set(after) - set(before) == {NEWCOMER.path}
    assert {path for path in before if before[path] != after[path]} == {TRADE_STORY, FAN_GUESS}


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.after)
def test_edit_replaces_words_that_stand_once_on_its_page(edit):
    before = next(html(page, PORT) for page in first_act() if page.path == edit.path)
    after = next(html(page, PORT) for page in second_act() if page.path == edit.path)

    assert before.count(edit.before) == 1
    assert edit.before not in after
    assert edit.after in after


def test_edited_fan_page_names_no_year_of_its_guess():
    fan = next(page for page in second_act() if page.path == FAN_GUESS)

    assert "summer" not in html(fan, PORT)


def test_configuration_is_toml_that_names_watch_sources_and_sink():
    config = tomllib.loads(demo_config(PORT, 9999))

    assert config["watch"] == [
        {"title": "All of Us Are Dead", "season": 2, "aliases": ["Now at Our School", "AOUAD"]},
    ]
    assert [target["url"] for target in config["notify"]] == ["json://127.0.0.1:9999/"]
    assert config["crawl"] == {"delay": 0.2, "allow_private": ["127.0.0.1"]}
    assert config["source"] == [
        {"feed": address(FEED, PORT)},
        {"sitemap": address(SITEMAP, PORT)},
        *({"page": address(path, PORT)} for path in (TRADE_STORY, FAN_GUESS, DATABASE, UNDATED)),
    ]
    assert {site["domain"].removesuffix(TLD): site["kind"] for site in config["site"]} == KINDS


def test_configuration_is_one_that_seasonwatch_reads(tmp_path):
    path = tmp_path / "seasonwatch.toml"
    path.write_text(demo_config(PORT, 9999), encoding="utf-8")

    config = load(path)

    assert [watch.slug for watch in config.watches] == ["all-of-us-are-dead-2"]
    assert [target.name for target in config.targets] == ["demo"]
    assert config.delay == 0.2


def test_every_page_can_be_reached_from_the_configuration():
    watched = {source.get("page") for source in tomllib.loads(demo_config(PORT, 9999))["source"]}

    for page in ALL_PAGES:
        assert page.summary or page.in_sitemap or address(page.path, PORT) in watched, page.path
