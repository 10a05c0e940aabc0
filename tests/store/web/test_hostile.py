"""Whatever a page says is text: nothing of it becomes markup, a link that runs, or another page's business."""

from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlite_utils import Database

from store.model import Stance

from .shelf import BASE, WATCH, ask, claim, open_shelf, read

SCRIPT = "<script>alert(1)</script>"
QUOTE = f"""{SCRIPT}"'><img src=x onerror=alert(1)>&lt;b&gt; It returns.</svg>]]>"""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    path = tmp_path / "hostile.db"
    db = open_shelf(path)
    at = datetime.now(UTC) - timedelta(days=2)
    for number, url in enumerate(
        (
            "javascript:alert(1)//a",
            "data:text/html,<script>alert(1)</script>",
            'https://a.example/"onmouseover="x',
            SCRIPT,
        )
    ):
        said = claim(f"2031-0{number + 1}-01", "2031-12-31", quote=QUOTE, credit=f"{SCRIPT}{number}")
        read(db, [said], at=at, url=url, headline=SCRIPT, byline=SCRIPT)
    read(db, [claim(None, stance=Stance.CANCELLED, quote=QUOTE)], at=at, url="https://b.example/", headline=SCRIPT)
    db.close()
    return path


class _Found(HTMLParser):
    """Collects what a browser would run or follow."""

    def __init__(self):
        super().__init__()
        self.tags: list[str] = []
        self.handlers: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]):
        self.tags.append(tag)
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "xlink:href", "action")]


def _sites(path: Path) -> list[str]:
    return [row[0] for row in Database(path).execute("SELECT domain FROM sites")]


def test_nothing_that_a_page_says_becomes_markup_or_a_link_that_runs(hostile: Path):
    pages = ["/", f"{BASE}/watch/{WATCH.slug}", f"{BASE}/changes", f"{BASE}/sites", f"{BASE}/search?q=returns"]
    pages += [f"{BASE}/search?q={quote(QUOTE)}", f"{BASE}/changes?watch={quote(QUOTE)}&kind={quote(SCRIPT)}"]
    pages += [f"{BASE}/site/{quote(domain, safe='')}" for domain in _sites(hostile) if domain]
    pages += [f"{BASE}/claim/{number}" for number in range(1, 6)]
    pages += [f"{BASE}/page?url={quote(url, safe='')}" for (url,) in Database(hostile).execute("SELECT url FROM pages")]
    for page in pages:
        answer = ask(hostile, page)
        found = _Found()
        found.feed(answer.text)

        assert not {"script", "img", "iframe", "object", "b-"} & set(found.tags), page
        assert not found.handlers, page
        schemes = {address.partition(":")[0] for address in found.addresses if ":" in address.partition("/")[0]}
        assert schemes <= {"http", "https"}, page


def test_what_pages_say_is_still_there_to_be_read(hostile: Path):
    text = ask(hostile, f"{BASE}/watch/{WATCH.slug}").text

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "javascript:alert(1)" in text


@pytest.mark.parametrize("table", ["all_claims", "claims", "pages", "latest_changes"])
def test_the_tables_behind_our_pages_link_nothing_that_runs(hostile: Path, table: str):
    found = _Found()
    found.feed(ask(hostile, f"/hostile/{table}").text)

    schemes = {address.partition(":")[0] for address in found.addresses if ":" in address.partition("/")[0]}
    assert schemes <= {"http", "https"}
    assert "img" not in found.tags


def test_the_picture_has_no_script(hostile: Path):
    found = _Found()
    found.feed(ask(hostile, f"{BASE}/watch/{WATCH.slug}.svg").text)

    assert "script" not in found.tags
    assert not found.handlers
    assert not found.addresses


def test_an_error_in_the_address_is_not_repeated_as_markup(path: Path):
    assert SCRIPT not in ask(path, f"{BASE}/watch/{SCRIPT}").text
    assert SCRIPT not in ask(path, f"{BASE}/{SCRIPT}").text
