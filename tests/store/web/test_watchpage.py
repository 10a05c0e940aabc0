"""The page of a watch: the answer, how it moved, who says so and who says otherwise."""

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlite_utils import Database

from scraper.cli.main import main
from store.mirror import sync_watches
from store.model import Stance, Watch
from store.timeline import SHOWN

from .shelf import BASE, WATCH, ask, claim, open_shelf, plainly, read

SLUG = f"{BASE}/watch/{WATCH.slug}"


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


def test_of_very_many_claims_the_newest_are_shown_and_the_page_says_so(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    days = [str((datetime(2027, 1, 1, tzinfo=UTC) + timedelta(days=day)).date()) for day in range(SHOWN + 5)]
    read(shelf, [claim(day) for day in days], at=at, url="https://many.example/")
    text = ask(path, SLUG).text

    assert f"The newest {SHOWN} of {SHOWN + 7} claims are here" in text
    assert "/seasonwatch/all_claims?watch=the-lighthouse-shift-2" in text


def test_a_watch_says_how_likely_it_comes_then_sooner_and_later(path: Path):
    text = plainly(path, SLUG)

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


def test_who_says_what_the_answer_says_is_listed_first(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(days=1)
    read(shelf, [claim("2027-03-04", stance=Stance.CONFIRMED, credit="Netflix")], at=at, url="https://a.example/")
    read(shelf, [claim("2031-01-01", "2031-12-31", quote="Not before 2031.")], at=at, url="https://b.example/")
    text = ask(path, SLUG).text

    listed = text[text.index('id="claims"') :]
    assert listed.index("Says so") < listed.index(">Netflix ") < listed.index("Says otherwise") < listed.index("2031")


def test_a_watch_of_any_script_has_its_page(tmp_path: Path):
    path = tmp_path / "hell.db"
    open_shelf(path, [Watch("지옥", 2)]).close()

    assert "지옥" in ask(path, f"{BASE}/watch/%EC%A7%80%EC%98%A5-2").text


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


def test_what_is_worked_out_once_is_worked_out_anew_after_a_write(path: Path, shelf: Database):
    assert "31 December 2031" not in ask(path, SLUG).text
    sure = claim("2031-12-31", stance=Stance.CONFIRMED, credit="Harbour TV", quote="It moved to 31 December 2031.")
    read(shelf, [sure], at=datetime.now(UTC), url="https://press.harbour.example/shift")

    assert "31 December 2031" in plainly(path, SLUG)
    assert "31 December 2031" in plainly(path, "/")

    shelf.execute("UPDATE watches SET out_on = '2025-01-02'")
    shelf.conn.commit()

    assert "Out since 2 January 2025" in plainly(path, SLUG)


def test_how_it_moved_comes_right_after_the_answer(path: Path, shelf: Database):
    days = {"2030-01-01": "2026-01-03T12:00:00Z", "2031-01-01": "2026-03-03T12:00:00Z"}
    for edtf, at in days.items():
        shelf.execute(
            """INSERT INTO answers (watch_id, day, at, status, earliest, latest, edtf, words, told_status, told_words)
            VALUES (1, ?, ?, 'window', ?, ?, ?, 'Expected.', 'window', 'Expected.')""",
            [at[:10], at, edtf, edtf, edtf],
        )
    shelf.conn.commit()
    text = plainly(path, SLUG)

    moved = text.index("1 January 2030 (Jan 2026) → 1 January 2031 (Mar 2026) → ")
    assert text.index("</header>") < moved < text.index('id="claims"')
    assert text.index("How it moved") < moved < text.index("<svg", moved) < text.index('id="claims"')


@pytest.mark.parametrize(("out", "shown"), [(False, True), (True, False)])
def test_what_is_out_has_no_next_look(path: Path, shelf: Database, out: bool, shown: bool):
    if out:
        shelf.execute("UPDATE watches SET out_on = '2026-01-01'")
        shelf.conn.commit()

    assert ("Next look" in ask(path, SLUG).text) is shown


def test_the_page_and_the_command_count_the_same_in_the_same_words(path: Path, shelf: Database):
    at = datetime.now(UTC) - timedelta(hours=1)
    for number in range(2):
        read(shelf, [claim("2031-01-01", credit="Ann Lee")], at=at, url=f"https://{number}.example/late")
    shown = CliRunner().invoke(main, ["answer", WATCH.slug, "--db", str(path)], prog_name="seasonwatch").stdout
    text = unescape(ask(path, SLUG).text)

    heads = re.findall(r"^  (says (?:so|otherwise): \d+ voices?, \d+ claims?)", shown, re.MULTILINE)
    (counts,) = re.findall(r"^  (\d+ voices? says? so.*)$", shown, re.MULTILINE)
    assert len(heads) == 2
    assert all(head.capitalize() in text for head in heads)
    assert f"{counts}." in text
    assert "one voice: same credit, Ann Lee" in text
    assert "one voice (same credit, Ann Lee)" in shown
