import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from store.mirror import sync_sources
from store.model import ChangeKind, Source, SourceKind
from store.web.visits import cookie_of

from .shelf import BASE, PAGE, WATCH, ask, claim, open_shelf, plainly, read

SLUG = f"{BASE}/watch/{WATCH.slug}"
EVERY_PAGE = (
    *("/", BASE, SLUG, f"{BASE}/changes", f"{BASE}/sites", f"{BASE}/site/courier.example"),
    *(f"{BASE}/search?q=june", f"{BASE}/nowhere", f"{BASE}/watch/nobody", f"{BASE}/claim/1", f"{BASE}/page?url={PAGE}"),
)


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_a_page_loads_nothing_from_elsewhere_and_runs_no_script(path: Path, address: str):
    answer = ask(path, address)

    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    assert "<script" not in answer.text
    assert not re.search(r"""\sstyle=|\son\w+=|(src|<link[^>]+href)=["']?https?:""", answer.text)


def test_front_says_when_how_surely_and_what_changed_last(path: Path):
    text = plainly(path, "/")

    year = datetime.now(UTC).year + 1
    assert f"12 June {year}" in text
    assert "The Lighthouse Shift" in text
    assert f'href="{SLUG}"' in text
    assert "3 days ago" in text


def test_front_is_the_front_of_datasette_only_where_the_store_is_its_one_file(path: Path, tmp_path: Path):
    other = tmp_path / "other.db"
    Database(other).table("things").insert({"id": 1})

    assert "The Lighthouse Shift" in ask(path, "/").text
    assert ask(other, BASE).status_code == 404


@pytest.mark.parametrize("address", ["/", SLUG, f"{BASE}/changes", f"{BASE}/claim/1", f"{BASE}/search?q=june"])
def test_no_line_ends_within_a_date(path: Path, address: str):
    words = re.sub(r"<svg.*?</svg>|<q>.*?</q>|<[^>]*>", "", ask(path, address).text, flags=re.DOTALL)

    assert re.search(r"\d\u00a0(Jun|Jan|Feb|Mar|Apr|May|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\u00a0\d{4}", words)
    assert not re.search(r"(\d (Jun|Jan|Feb|Mar|Apr|May|Jul|Aug|Sep|Oct|Nov|Dec)|(June|[a-z]{3}) \d{4}\b)", words)


def test_news_is_what_changed_since_the_last_visit_and_stays_for_half_an_hour(path: Path, shelf: Database):
    first = ask(path, "/")
    assert "Since you last looked" not in first.text
    ((name, seen),) = first.cookies.items()
    known, saw, when = seen.split(".")

    read(shelf, [claim("2031-01-01")], at=datetime.now(UTC), url="https://late.example/1")
    earlier = {name: f"{known}.{saw}.{int(when) - 3600}"}
    second = ask(path, "/", cookies=earlier)
    third = ask(path, "/", cookies=dict(second.cookies))

    assert "Since you last looked" in second.text
    assert "1\u00a0January\u00a02031" in second.text
    assert "Since you last looked" in third.text


def test_a_visit_to_one_store_is_none_to_another_on_the_same_host(path: Path, tmp_path: Path):
    other = Path(shutil.copy(path, tmp_path / "other.db"))
    ((name, seen),) = ask(path, "/").cookies.items()

    assert name not in ask(other, "/", cookies={name: seen}).cookies
    assert "since you last looked" in ask(path, "/", cookies={name: seen}).text
    assert "since you last looked" not in ask(other, "/", cookies={name: seen}).text


def test_a_broken_cookie_is_a_first_visit(path: Path):
    for cookie in ("", "1.2", "-1.-1.-1", "9.9.99999999999", "a.b.c"):
        assert ask(path, "/", cookies={cookie_of(path): cookie}).status_code == 200


@pytest.mark.parametrize("query", ["since=banana", "since=2025-02-30", "kind=xx"])
def test_a_filter_that_is_none_is_said_to_be(path: Path, query: str):
    assert "it is left out" in ask(path, f"{BASE}/changes?{query}").text
    assert "it is left out" not in ask(path, f"{BASE}/changes?since=2025-02-03&kind=moved").text


def test_each_kind_of_change_has_plain_words_of_its_own_to_choose_it_by(path: Path):
    menu = re.findall(r'<option value="(\w+)">([^<]+)</option>', ask(path, f"{BASE}/changes").text)
    words = dict(menu)

    assert set(words) == set(ChangeKind)
    assert len(set(words.values())) == len(words)
    assert not [one for one in words.values() if len(re.findall(r"\bdate\b", one)) > 1 or "_" in one]
    assert words["new"] == "a new date"


@pytest.mark.parametrize(
    "address", [f"{BASE}/watch/lihgthouse", f"{BASE}/watch/light", f"{BASE}/changes?watch=lihgthouse"]
)
def test_a_watch_that_is_none_is_asked_back(path: Path, address: str):
    text = ask(path, address).text

    assert text.index("Did you mean") < text.index(">The Lighthouse Shift, season 2</a>")


@pytest.mark.parametrize("word", ["zzzz", "%22%3E%3Cb%3E", "x" * 6000])
def test_a_watch_that_is_nothing_like_any_is_said_to_be_none(path: Path, word: str):
    text = ask(path, f"{BASE}/changes?watch={word}").text

    assert "No watch is called" in text
    assert "Did you mean" not in text
    assert "No watch is called" not in ask(path, f"{BASE}/changes?watch={WATCH.slug}").text


def test_why_a_claim_says_that_is_told_and_who_else_says_so(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    year = at.year + 1
    read(shelf, [claim(f"{year}-05-01", f"{year}-08-31", quote="In summer.")], at=at, url="https://late.example/1")
    text = ask(path, f"{BASE}/claim/1").text

    assert "It may return in the warm months." in text
    assert "Credited to Neil Stand" in text
    assert "claimed now by 2 voices" in text
    assert "late.example" in text
    assert "New date for the release" in text
    assert f'href="{BASE}/page?url=https%3A%2F%2Fwww.courier.example%2Flighthouse-2"' in text


def test_the_story_of_a_page_has_its_editions_and_changes_the_newest_first(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    read(shelf, [claim("2031-01-01", quote="Much later.")], at=at, headline="Later than hoped")
    text = ask(path, f"{BASE}/page?url=lighthouse-2").text

    over_time = text[text.index('id="over-time"') :]
    assert over_time.index("Release moved") < over_time.index("Later than hoped") < over_time.index(">News<")
    assert "Much later." in text[: text.index('id="over-time"')]
    assert "warm months" not in text[: text.index('id="over-time"')]


def test_a_store_that_is_not_written_to_any_more_says_so(path: Path, shelf: Database):
    read(shelf, [claim("2027-03-04")], at=datetime.now(UTC))

    assert "Nothing has been read since" not in ask(path, "").text

    shelf.execute("UPDATE runs SET started_at = '2020-01-01T00:00:00Z'")
    shelf.conn.commit()

    assert "Nothing has been read since 1 Jan 2020" in plainly(path, "")
    assert "Nothing has been read since 1 Jan 2020" in plainly(path, SLUG)


def test_changes_are_filtered_by_watch_kind_and_day(path: Path):
    everything = ask(path, f"{BASE}/changes").text
    assert everything.count('<li class="change') == 2
    today = datetime.now(UTC).date()
    assert ask(path, f"{BASE}/changes?since={today - timedelta(days=5)}").text.count('<li class="change') == 1
    assert ask(path, f"{BASE}/changes?since=nonsense").text.count('<li class="change') == 2
    assert "No such change" in ask(path, f"{BASE}/changes?watch=other").text
    assert "No such change" in ask(path, f"{BASE}/changes?kind=moved&watch={WATCH.slug}").text


def test_older_changes_are_a_page_further(path: Path, shelf: Database):
    for number in range(60):
        at = datetime.now(UTC) - timedelta(days=1)
        read(shelf, [claim(f"2028-01-{number % 28 + 1:02}")], at=at, url=f"https://site{number}.example/")

    page = ask(path, f"{BASE}/changes?watch={WATCH.slug}").text
    older = re.search(r'rel="next" href="([^"]+)"', page)

    assert older
    further = ask(path, older[1].replace("&amp;", "&")).text
    numbers = [set(re.findall(r'id="change-(\d+)"', text)) for text in (page, further)]
    assert numbers[0]
    assert numbers[1]
    assert not numbers[0] & numbers[1]


def test_a_site_has_its_pages_and_what_changed_there(path: Path):
    text = ask(path, f"{BASE}/site/courier.example").text

    assert f'href="{PAGE}"' in text
    assert "fan site" not in text
    assert "The Lighthouse Shift, season 2" in text
    assert "official" in ask(path, f"{BASE}/sites").text


def test_the_sites_are_followed_by_where_it_looks(path: Path, shelf: Database):
    source = Source(SourceKind.FEED, "https://feeds.example/{title}")
    sync_sources(shelf, [source], datetime.now(UTC))

    assert "feeds.example/{title}" in ask(path, f"{BASE}/sites").text


@pytest.mark.parametrize(
    "address",
    [
        *("/nowhere", "/watch/nobody", "/site/nobody.example", "/watch/a%2Fb", "/claim/99", "/claim/0", "/claim/x"),
        *("/page", "/page?url=nowhere.example/1", "/page?url=example"),
        *("?page=99", "/sites?page=99", "/site/courier.example?page=99"),
    ],
)
def test_what_is_not_there_is_said_in_our_style(path: Path, address: str):
    answer = ask(path, BASE + address)

    assert answer.status_code == 404
    assert "seasonwatch.css" in answer.text
    assert 'maxlength="200" value=""' in answer.text  # the search


@pytest.mark.parametrize("query", ["page=-1", "page=0", "page=99999999999", "page=²", "claim=x", "before=1e9"])
def test_numbers_that_are_none_do_no_harm(path: Path, query: str):
    for page in ("", "/changes", "/sites", f"/watch/{WATCH.slug}", "/site/courier.example"):
        assert ask(path, f"{BASE}{page}?{query}").status_code == 200


def test_all_watches_are_there_as_calendar_and_feed(path: Path):
    assert b"Lighthouse" in ask(path, f"{BASE}/calendar.ics").content
    assert b"Lighthouse" in ask(path, f"{BASE}/changes.atom").content


def test_a_store_of_an_older_version_is_said_to_be(path: Path, shelf: Database):
    shelf.executescript("DROP VIEW latest_answers; DROP TABLE answers;")
    answer = ask(path, "/")

    assert answer.status_code == 503
    assert "no such table: answers" in answer.text
    assert ask(path, f"{SLUG}.svg").status_code == 503


def test_an_empty_store_says_what_to_do(tmp_path: Path):
    path = tmp_path / "empty.db"
    open_shelf(path, []).close()

    assert "Nothing is watched yet" in ask(path, "/").text


def test_a_site_s_record_is_told_once_a_season_came_out(path: Path, shelf: Database):
    today = datetime.now(UTC)
    window = [str((today + timedelta(days=days)).date()) for days in (-10, 10)]
    seer = "https://seer.example/1"
    read(
        shelf,
        [claim(*window, credit="A seer", quote="It comes in these days.")],
        at=today - timedelta(days=100),
        url=seer,
    )
    assert "How often it is right is told once" in ask(path, f"{BASE}/site/seer.example").text
    shelf.execute("UPDATE watches SET out_on = ?", [str((today - timedelta(days=1)).date())])
    shelf.conn.commit()

    assert "<b>1</b> of 1" in ask(path, f"{BASE}/site/seer.example").text
    assert "1 of 1" in ask(path, f"{BASE}/sites").text
