"""The search: watches by name, claims by what they say."""

from pathlib import Path

import pytest

from store.model import Watch

from .shelf import BASE, WATCH, ask, open_shelf

SLUG = f"{BASE}/watch/{WATCH.slug}"


@pytest.mark.parametrize("words", ["warm", "WARM months", '"warm months"', "lighthouse", "News"])
def test_search_finds_claims_by_quote_headline_and_title(path: Path, words: str):
    assert "It may return in the warm months." in ask(path, f"{BASE}/search?q={words}").text


@pytest.mark.parametrize("words", ["lighthouse shift 2", "shift season 2", "lightho s2", "the"])
def test_search_lists_watches_that_go_by_the_words_before_claims(path: Path, words: str):
    text = ask(path, f"{BASE}/search?q={words}").text

    assert f'<a href="{SLUG}">The Lighthouse Shift, season 2</a>' in text
    assert SLUG not in ask(path, f"{BASE}/search?q=lighthouse 3").text


def test_search_finds_a_watch_whose_title_is_a_number(tmp_path: Path):
    path = tmp_path / "numbers.db"
    open_shelf(path, [Watch("24", 9), WATCH]).close()

    assert "24, season 9" in ask(path, f"{BASE}/search?q=24").text
    assert "24, season 9" in ask(path, f"{BASE}/search?q=24 season 9").text
    assert SLUG not in ask(path, f"{BASE}/search?q=24").text


def test_search_for_title_and_season_finds_claims(path: Path):
    assert "It may return in the warm months." in ask(path, f"{BASE}/search?q=lighthouse season 2").text
    assert "It may return in the warm months." not in ask(path, f"{BASE}/search?q=lighthouse 3").text


@pytest.mark.parametrize("words", ['"', "*", "AND", "warm OR", "quote:warm", "NEAR(", "'; DROP TABLE claims"])
def test_search_takes_any_words(path: Path, words: str):
    assert ask(path, f"{BASE}/search?q={words}").status_code == 200
