import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from store.mirror import sync_sources, sync_watches
from store.model import Source, SourceKind, Stance, Watch
from store.timeline import SHOWN

from .shelf import BASE, PAGE, WATCH, ask, claim, open_shelf, read

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
    text = ask(path, "/").text

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


def test_news_is_what_changed_since_the_last_visit_and_stays_for_half_an_hour(path: Path, shelf: Database):
    first = ask(path, "/")
    assert "Since you last looked" not in first.text
    known, saw, when = first.cookies["seasonwatch_seen"].split(".")

    read(shelf, [claim("2031-01-01")], at=datetime.now(UTC), url="https://late.example/1")
    earlier = {"seasonwatch_seen": f"{known}.{saw}.{int(when) - 3600}"}
    second = ask(path, "/", cookies=earlier)
    third = ask(path, "/", cookies=dict(second.cookies))

    assert "Since you last looked" in second.text
    assert "1 January 2031" in second.text
    assert "Since you last looked" in third.text


def test_a_broken_cookie_is_a_first_visit(path: Path):
    for cookie in ("", "1.2", "-1.-1.-1", "9.9.99999999999", "a.b.c"):
        assert ask(path, "/", cookies={"seasonwatch_seen": cookie}).status_code == 200


def test_watch_shows_the_answer_the_claims_by_origin_and_how_it_moved(path: Path):
    text = ask(path, SLUG).text

    assert "Harbour TV" in text
    assert "Neil Stand" in text
    assert "It may return in the warm months." in text
    assert 'href="https://press.harbour.example/shift"' in text
    assert f'href="{SLUG}.ics"' in text
    assert text.count('class="point"') == 4  # two claims, in the wide picture and in the narrow one


def test_points_of_the_timeline_lead_to_their_claims(path: Path):
    text = ask(path, SLUG).text

    for number in re.findall(r'href="\?claim=(\d+)#claim-\1"', text):
        assert f'id="claim-{number}"' in text
    assert 'aria-label="' in text


def test_a_claim_is_found_on_the_page_that_has_it(path: Path, shelf: Database):
    for day in range(160):
        at = datetime.now(UTC) - timedelta(days=1)
        first = str((datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=day)).date())
        read(shelf, [claim(first)], at=at, url=f"https://site{day}.example/{day}")

    first_page = ask(path, SLUG).text
    last = next(number for number in range(1, 160) if f'id="claim-{number}"' not in first_page)

    assert "Further" in first_page
    assert f'id="claim-{last}"' in ask(path, f"{SLUG}?claim={last}").text


def test_a_claim_among_many_of_one_voice_is_shown_when_it_is_asked_for(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    for day in range(1, 7):
        read(shelf, [claim(f"2027-03-0{day}", credit="Ann Lee")], at=at, url=f"https://site{day}.example/")
    numbers = [row["id"] for row in shelf.query("SELECT id FROM claims WHERE attributed_to = 'Ann Lee'")]

    for number in numbers:
        answer = ask(path, f"{SLUG}?claim={number}")
        chosen = answer.text.index(f'id="claim-{number}"')

        assert answer.status_code == 200
        assert 'class="more" open' in answer.text or answer.text.rfind("<summary>", 0, chosen) < answer.text.rfind(
            "<h4>", 0, chosen
        )


def test_a_part_of_a_name_leads_to_the_watches_that_have_it(path: Path):
    answer = ask(path, f"{BASE}/watch/lighthouse")

    assert answer.status_code == 404
    assert f'href="{SLUG}"' in answer.text


@pytest.mark.parametrize("query", ["since=banana", "since=2025-02-30", "kind=xx"])
def test_a_filter_that_is_none_is_said_to_be(path: Path, query: str):
    assert "it is left out" in ask(path, f"{BASE}/changes?{query}").text
    assert "it is left out" not in ask(path, f"{BASE}/changes?since=2025-02-03&kind=moved").text


def test_of_very_many_claims_the_newest_are_shown_and_the_page_says_so(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    days = [str((datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=day)).date()) for day in range(SHOWN + 5)]
    read(shelf, [claim(day) for day in days], at=at, url="https://many.example/")
    text = ask(path, SLUG).text

    assert f"The newest {SHOWN} of {SHOWN + 7} claims are here" in text
    assert "/seasonwatch/all_claims?watch=the-lighthouse-shift-2" in text


def test_a_watch_says_how_likely_it_comes_then_sooner_and_later(path: Path):
    text = ask(path, SLUG).text

    year = datetime.now(UTC).year + 1
    parts = dict(re.findall(r"<li[^>]*><b>([^<]+)</b> ([^<]+)</li>", text[text.index("chance-words") :]))
    told = {words: int(re.sub(r"\D", "", share)) for share, words in parts.items()}
    assert {f"12 June {year}", "sooner", "later"} == set(told)
    assert 98 <= sum(told.values()) <= 102
    assert "2 voices say so" in text


def test_a_claim_stands_beside_how_often_its_voice_was_right(path: Path, shelf: Database):
    other = Watch("Night Ferry", 3)
    sync_watches(shelf, [WATCH, other], datetime.now(UTC) - timedelta(days=900))
    at = datetime.now(UTC) - timedelta(days=300)
    said = [claim("2026-02-03", credit="Harbour TV"), claim("2026-02-04", credit="Harbour TV", quote="Or then.")]
    read(shelf, said, at=at, url="https://seer.example/ferry", watch=other)
    shelf.execute("UPDATE watches SET out_on = '2026-02-03' WHERE slug = 'night-ferry-3'")
    shelf.conn.commit()
    text = ask(path, SLUG).text

    assert "Harbour TV was right 1 of 2 before" in text
    assert '<span class="right">right 1 of 2</span>' in text


def test_why_a_claim_says_that_is_told_and_who_else_says_so(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    year = at.year + 1
    read(shelf, [claim(f"{year}-05-01", f"{year}-08-31", quote="In summer.")], at=at, url="https://late.example/1")
    text = ask(path, f"{BASE}/claim/1").text

    assert "It may return in the warm months." in text
    assert "Credited to Neil Stand" in text
    assert "2 independent voices" in text
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


def test_who_says_what_the_answer_says_is_listed_first(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    read(shelf, [claim("2027-03-04", stance=Stance.CONFIRMED, credit="Netflix")], at=at, url="https://a.example/")
    read(shelf, [claim("2031-01-01", "2031-12-31", quote="Not before 2031.")], at=at, url="https://b.example/")
    text = ask(path, SLUG).text

    listed = text[text.index('id="claims"') :]
    assert listed.index("Says so") < listed.index(">Netflix ") < listed.index("Says otherwise") < listed.index("2031")


def test_a_store_that_is_not_written_to_any_more_says_so(path: Path, shelf: Database):
    read(shelf, [claim("2027-03-04")], at=datetime.now(UTC))

    assert "Nothing has been read since" not in ask(path, "").text

    shelf.execute("UPDATE runs SET started_at = '2020-01-01T00:00:00Z'")
    shelf.conn.commit()

    assert "Nothing has been read since 1 Jan 2020" in ask(path, "").text
    assert "Nothing has been read since 1 Jan 2020" in ask(path, SLUG).text


def test_a_watch_of_any_script_has_its_page(tmp_path: Path):
    path = tmp_path / "hell.db"
    open_shelf(path, [Watch("지옥", 2)]).close()

    assert "지옥" in ask(path, f"{BASE}/watch/%EC%A7%80%EC%98%A5-2").text


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


@pytest.mark.parametrize("query", ["page=-1", "page=0", "page=99999999999", "page=²", "claim=x", "before=1e9"])
def test_numbers_that_are_none_do_no_harm(path: Path, query: str):
    for page in ("", "/changes", "/sites", f"/watch/{WATCH.slug}", "/site/courier.example"):
        assert ask(path, f"{BASE}{page}?{query}").status_code == 200


@pytest.mark.parametrize(
    ("ending", "kind", "start"),
    [
        ("svg", "image/svg+xml", b"<svg"),
        ("png", "image/png", b"\x89PNG"),
        ("ics", "text/calendar", b"BEGIN:VCALENDAR"),
        ("atom", "application/atom+xml", b"<?xml"),
    ],
)
def test_a_watch_is_there_as_picture_calendar_and_feed(path: Path, ending: str, kind: str, start: bytes):
    answer = ask(path, f"{SLUG}.{ending}")

    assert answer.headers["Content-Type"].startswith(kind)
    assert answer.content.startswith(start)
    assert ask(path, f"{BASE}/watch/nobody.{ending}").status_code == 404


def test_all_watches_are_there_as_calendar_and_feed(path: Path):
    assert b"Lighthouse" in ask(path, f"{BASE}/calendar.ics").content
    assert b"Lighthouse" in ask(path, f"{BASE}/changes.atom").content


def test_a_withdrawn_claim_is_said_to_be(path: Path, shelf: Database):
    read(shelf, [], at=datetime.now(UTC) - timedelta(days=1))

    assert "withdrawn" in ask(path, SLUG).text


def test_a_cancelled_season_is_said_to_be(path: Path, shelf: Database):
    url = "https://press.harbour.example/end"
    read(shelf, [claim(None, stance=Stance.CANCELLED)], at=datetime.now(UTC), url=url)

    assert "It will not be made" in ask(path, SLUG).text


def test_a_watch_that_was_removed_says_so_and_keeps_its_claims(path: Path, shelf: Database):
    sync_watches(shelf, [], datetime.now(UTC))
    text = ask(path, SLUG).text

    assert "not watched any more" in text
    assert "warm months" in text
    assert "Nothing is watched yet" in ask(path, "/").text


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


def test_what_is_worked_out_once_is_worked_out_anew_after_a_write(path: Path, shelf: Database):
    assert "31 December 2031" not in ask(path, SLUG).text
    sure = claim("2031-12-31", stance=Stance.CONFIRMED, credit="Harbour TV", quote="It moved to 31 December 2031.")
    read(shelf, [sure], at=datetime.now(UTC), url="https://press.harbour.example/shift")

    assert "31 December 2031" in ask(path, SLUG).text
    assert "31 December 2031" in ask(path, "/").text

    shelf.execute("UPDATE watches SET out_on = '2025-01-02'")
    shelf.conn.commit()

    assert "Out since 2 January 2025" in ask(path, SLUG).text


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
