"""Lines on a terminal."""

from io import StringIO

import pytest
from rich.console import Console

from scraper.cli import words
from scraper.cli.words import address, show

URL = "https://www.example.org/" + "a-long-way/" * 6


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    """What a terminal of 40 columns is sent."""
    sent = StringIO()
    console = Console(file=sent, force_terminal=True, width=40, highlight=False, legacy_windows=False, no_color=True)
    monkeypatch.setattr(words, "terminal", lambda: console)
    return sent


def test_a_long_address_keeps_its_indent_and_each_part_of_it_leads_where_the_whole_does(screen: StringIO):
    show([address(URL, 4)])

    lines = screen.getvalue().splitlines()
    texts = [words.plain(line) for line in lines]
    assert len(lines) > 1
    assert all(line.startswith("    ") for line in lines)
    assert all(URL in text for text in texts)


def test_an_address_that_fits_stands_as_it_is(screen: StringIO):
    show([address("https://a.example/", 4)])

    assert "\x1b]8" not in screen.getvalue()
