from urllib.parse import unquote, urlsplit

import pytest

from scraper.places import fill_in, places_of, what_is_wrong
from store.model import Source, SourceKind, Watch

SERIES = Watch("Harbour Lights", 2)
FILM = Watch("Night Ferry")


def urls(*sources: Source) -> list[str]:
    return [place.url for place in places_of(sources, [SERIES, FILM], set(SourceKind))]


def test_an_address_is_filled_in_for_each_watch():
    assert urls(Source(SourceKind.FEED, "https://news.example/tag/{title}/feed")) == [
        "https://news.example/tag/Harbour%20Lights/feed",
        "https://news.example/tag/Night%20Ferry/feed",
    ]


def test_a_watch_without_a_season_has_no_address_where_one_is_wanted():
    assert urls(Source(SourceKind.PAGE, "https://news.example/?q={title}+{season}")) == [
        "https://news.example/?q=Harbour%20Lights+2"
    ]


def test_one_address_is_asked_once():
    twice = "https://news.example/{season}"

    assert [p.url for p in places_of([Source(SourceKind.PAGE, twice)], [SERIES, Watch("B", 2)], {SourceKind.PAGE})] == [
        "https://news.example/2"
    ]
    assert urls(Source(SourceKind.PAGE, "https://a.example/")) == ["https://a.example/"]


@pytest.mark.parametrize("title", ["Fate/Zero", "Q&A?", "50% #1", "지옥", "a=b+c", "..", "{season}x", '"><script>'])
def test_no_title_breaks_out_of_its_place(title):
    parts = urlsplit(fill_in("https://news.example/t/{title}/end?q={title}&x=1", Watch(title, 3)) or "")

    assert parts.netloc == "news.example"
    assert unquote(parts.path) == f"/t/{title}/end"
    assert [unquote(pair) for pair in parts.query.split("&")] == [f"q={title}", "x=1"]


@pytest.mark.parametrize("address", ["https://{title}.example/", "https://a.example/{name}", "https://a.example/{}"])
def test_what_can_not_be_filled_in_is_told(address):
    assert what_is_wrong(address)
