"""Asking the store on the command line: lists, a chart, the story of a page and of a claim."""

import csv
import io
import json
import re
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

from scraper.cli.main import main
from store import ledger, queries
from store.mirror import sync_sources, sync_watches
from store.model import Event, Source, SourceKind, Stance, Watch
from store.schema import open_store
from tests.store.desk import NOON, PAGE, WATCH, Desk, claim

FEED = Source(SourceKind.FEED, "https://www.courier.example/feed")
OTHER = Watch("Night Ferry", 3)

Ask = Callable[..., Result]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store with two editions of a page, a page that copies it, and a page that fails."""
    path = tmp_path / "seasonwatch.db"
    db = open_store(path)
    sync_watches(db, [WATCH, OTHER], NOON)
    sync_sources(db, [FEED], NOON)
    desk = Desk(db, ledger.start_run(db, at=NOON), published="2025-12-24")
    desk.read(claim("2026", "Out in 2026."), headline="When it returns")
    desk.read(claim("2027", "Out in 2027.", credit="Ann Lee"), headline="Later than hoped")
    desk.read(
        claim("2027", "=Ann says 2027", credit="Ann Lee", stance=Stance.CONFIRMED),
        claim("2026-02", "Cameras roll in February.", event=Event.FILMING_START),
        url="https://echo.example/1",
    )
    ledger.record_failure(db, "https://gone.example/x", "HTTP 404", run=desk.run, at=NOON)
    db.close()
    return path


@pytest.fixture
def ask(path: Path) -> Ask:
    def run(*words: str) -> Result:
        return CliRunner().invoke(main, [*words, "--db", str(path)], prog_name="seasonwatch")

    return run


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        (["lighthouse"], {"Out in 2027.", "=Ann says 2027", "Cameras roll in February."}),
        (["--all"], {"Out in 2026.", "Out in 2027.", "=Ann says 2027", "Cameras roll in February."}),
        (["--site", "echo.example"], {"=Ann says 2027", "Cameras roll in February."}),
        (["--event", "filming_start"], {"Cameras roll in February."}),
        (["--stance", "confirmed"], {"=Ann says 2027"}),
        (["--search", "later 2027"], {"Out in 2027."}),
        (["--since", "2026-01-05T15:00:00Z"], {"=Ann says 2027", "Cameras roll in February."}),
        (["--since", "7d"], set()),
        (["--since", "900000h"], {"Out in 2027.", "=Ann says 2027", "Cameras roll in February."}),
        (["--search", "lighthouse 2", "--stance", "confirmed"], {"=Ann says 2027"}),
        (["--search", "lighthouse season 2 cameras"], {"Cameras roll in February."}),
        (["--search", "lighthouse 3"], set()),
        (["--limit", "1"], {"Cameras roll in February."}),
        (["night-ferry"], set()),
    ],
)
def test_claims_are_listed_by_what_is_asked(ask: Ask, words, quotes):
    assert {row["quote"] for row in json.loads(ask("claims", *words, "--json").stdout)} == quotes


def test_claims_for_people_have_their_numbers_and_what_was_made_of_them(ask: Ask):
    told = ask("claims", "--all", "--site", "courier.example").stdout

    assert "[2]" in told
    assert "withdrawn 2026-01-05T14:00:00Z" in told


@pytest.mark.parametrize("words", [["claims", "--search", "xylophone"], ["claims", "night"]])
def test_what_finds_nothing_says_so_and_is_done(ask: Ask, words):
    done = ask(*words)

    assert (done.exit_code, done.stdout) == (0, "")
    assert "no " in done.stderr


@pytest.mark.parametrize(("command", "first"), [("claims", "id"), ("changes", "id"), ("pages", "url")])
def test_a_table_is_printed_as_csv_that_no_spreadsheet_computes(ask: Ask, command, first):
    heads, *rows = csv.reader(io.StringIO(ask(command, "--csv").stdout, newline=""))

    assert heads[0] == first
    assert rows
    assert all(len(row) == len(heads) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith("=")]


def test_changes_are_listed_by_kind(ask: Ask):
    assert [row["kind"] for row in json.loads(ask("changes", "--kind", "moved", "--json").stdout)] == ["moved"]


def test_a_change_of_which_nobody_was_told_says_why(ask: Ask, path: Path):
    with closing(open_store(path)) as db:
        db.execute("UPDATE changes SET quiet = 'copy' WHERE id = 2")
        db.conn.commit()

    assert [line for line in ask("changes").stdout.splitlines() if line.endswith("[a copy of what is known]")] != []
    assert ask("changes").stdout.count("[a copy") == 1


def test_pages_that_fail_are_listed_with_their_reason(ask: Ask):
    (row,) = json.loads(ask("pages", "--failing", "--json").stdout)

    assert (row["url"], row["error"], row["claims"]) == ("https://gone.example/x", "HTTP 404", 0)


def test_origins_take_no_filter_that_would_leave_out_a_voice(ask: Ask):
    assert ask("claims", "--origins", "--site", "courier.example").exit_code == 2
    assert ask("claims", "--origins", "--all").exit_code == 2


def test_origins_of_one_event_and_stance_are_a_table_too(ask: Ask):
    shown = ask("claims", "--origins", "--event", "release", "--stance", "confirmed", "--csv").stdout
    rows = list(csv.DictReader(shown.splitlines()))
    listed = json.loads(ask("claims", "--origins", "--event", "release", "--stance", "confirmed", "--json").stdout)

    assert [row["id"] for row in rows] == [
        str(one["id"]) for said in listed for origin in said["origins"] for one in origin
    ]
    assert {row["stance"] for row in rows} == {"confirmed"}
    assert all(row["origin"] and row["quote"] for row in rows)


def test_a_near_miss_of_a_command_is_asked_back(ask: Ask):
    assert "did you mean answer?" in ask("answr").stderr


def test_a_search_for_no_word_and_a_day_to_come_are_refused(ask: Ask):
    assert ask("claims", "--search", "*").exit_code == 2
    assert ask("answer", "--as-of", "2199-01-01").exit_code == 2


@pytest.mark.parametrize("command", ["answer", "claims", "changes", "pages", "sources", "watches"])
def test_two_formats_at_once_are_refused_in_one_line(ask: Ask, command: str):
    for words in (["--json", "--csv"], ["--csv", "--json"]):
        done = ask(command, *words)

        assert (done.exit_code, done.stdout) == (2, "")
        assert done.stderr.splitlines()[-1] == "Error: one format at a time: --json or --csv"


def test_as_of_takes_what_since_takes(ask: Ask):
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    asked = [ask("answer", "light", "--json", "--as-of", words).stdout for words in ("yesterday", "1d", f"{yesterday}")]

    assert asked[0] == asked[1] == asked[2] != ""
    assert ask("changes", "--since", "yesterday").exit_code == 0
    for words in (["answer", "--as-of"], ["changes", "--since"]):
        assert "write it as 2026-01-31" in ask(*words, "banana").stderr


def test_a_near_miss_of_a_name_is_asked_back(ask: Ask):
    done = ask("timeline", "lihgthouse")

    assert (done.exit_code, done.stderr) == (
        1,
        "Error: no watch is called 'lihgthouse'; did you mean the-lighthouse-shift-2?\n",
    )


def test_a_timeline_is_a_chart_that_fits_80_columns(ask: Ask):
    title, heads, *rows, legend, others = ask("timeline", "light").stdout.splitlines()

    assert title == "The Lighthouse Shift, season 2"
    assert "2026" in heads
    assert [row.split()[-1] for row in rows] == ["Lee", "-courier.example", "Lee", "answer"]
    assert "confirmed" in legend
    assert "today" in others
    assert max(map(len, [heads, *rows, legend, others])) <= 80


def test_a_timeline_of_what_nobody_speaks_of_says_so(ask: Ask):
    done = ask("timeline", "night")

    assert (done.exit_code, done.stdout) == (0, "")
    assert "nothing was claimed of the release yet" in done.stderr


def test_a_timeline_is_printed_as_json(ask: Ask):
    told = json.loads(ask("timeline", "light", "--json").stdout)

    assert list(told) == ["watch", "today", "released", "points", "answers"]
    assert [(one["said"], one["edtf"], one["until"]) for one in told["points"]] == [
        ("2025-12-24", "2026", "2026-01-05"),
        ("2025-12-24", "2027", None),
        ("2025-12-24", "2026-02", None),
        ("2026-01-05", "2027", None),
    ]


def test_the_history_of_a_page_tells_editions_and_changes_in_order(ask: Ask):
    told = ask("history", "lighthouse-2").stdout

    places = [told.index(words) for words in (PAGE, "When it returns", "Later than hoped", "Release moved")]
    assert places == sorted(places)
    assert "Release moved: 2026 → 2027" in told
    assert "now: 1 claim\n" in told


def test_why_tells_the_page_the_voice_and_what_became_of_a_claim(ask: Ask):
    told = ask("why", "2").stdout

    for words in ("release: 2027", "Later than hoped", "published 2025-12-24", "credited to Ann Lee", "Release moved"):
        assert words in told
    assert json.loads(ask("why", "2", "--json").stdout)["edition"]["headline"] == "Later than hoped"


def test_why_has_no_empty_heading_and_tells_plainly_who_else_says_so(ask: Ask, path: Path):
    with closing(open_store(path)) as db:
        db.execute("UPDATE claims SET reasons = '[]', relative = 0")
        db.conn.commit()
    alone, echoed = ask("why", "4").stdout, ask("why", "2").stdout

    assert "read from" not in alone
    assert "nobody else says the same now" in alone
    assert "×" not in alone + echoed


def test_a_part_of_many_addresses_lists_five_of_them_in_a_line_each_and_counts_the_others(ask: Ask, path: Path):
    with closing(open_store(path)) as db:
        for number in range(7):
            ledger.record_failure(db, f"https://many.example/{number}", "HTTP 404", run=1, at=NOON)
    first, *pages, last = ask("history", "many.example").stderr.splitlines()

    assert first == "Error: more than one page fits many.example:"
    assert pages == [f"  https://many.example/{number}" for number in range(5)]
    assert last == "  and 2 more"


def test_where_no_store_is_the_option_that_names_another_is_told(tmp_path: Path):
    done = CliRunner().invoke(main, ["answer", "--db", str(tmp_path / "none.db")])

    assert "--db names one elsewhere" in done.stderr


@pytest.mark.parametrize("number", ["abc", "0", "-1", "²", "9" * 30])
def test_what_is_no_number_of_a_claim_is_told_where_it_stands(ask: Ask, number: str):
    done = ask("why", "--", number)

    assert done.exit_code == 2
    assert "a claim goes by its number, which `seasonwatch claims` shows behind it" in done.stderr


def test_the_number_of_a_claim_may_stand_in_its_brackets(ask: Ask):
    assert ask("why", "[2]").stdout == ask("why", "2").stdout


@pytest.mark.parametrize(
    ("words", "reason"), [(["why", "99"], "there is no claim 99"), (["history", "nowhere"], "no page has the address")]
)
def test_what_is_not_there_is_said_in_a_line(ask: Ask, words, reason):
    done = ask(*words)

    assert done.exit_code == 1
    assert done.stderr.startswith(f"Error: {reason}")


@pytest.mark.parametrize(
    ("typed", "names"), [("", {"night-ferry-3", "the-lighthouse-shift-2"}), ("nig", {"night-ferry-3"})]
)
def test_a_shell_completes_names_of_watches(path: Path, monkeypatch, typed, names):
    monkeypatch.setenv("SEASONWATCH_DB", str(path))
    shell = ShellComplete(main, {}, "seasonwatch", "_SEASONWATCH_COMPLETE")

    for command in ("claims", "changes", "timeline"):
        assert {one.value for one in shell.get_completions([command], typed)} == names


def test_a_shell_completes_nothing_where_there_is_no_store(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert ShellComplete(main, {}, "seasonwatch", "_X").get_completions(["timeline"], "") == []
    assert not list(tmp_path.iterdir())


README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")


def documented(command: str) -> list[str]:
    """Return the keys of a command's --json as the README lists them, without those of what lies within."""
    (row,) = re.findall(rf"^\| `{re.escape(command)}` \| (`.*) \|$", README, re.MULTILINE)
    return re.findall(r"`(\w+)`", re.sub(r"\(.*?\)|: a list of [^|]*", "", row))


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("claims", ["claims"]),
        ("claims --origins", ["claims", "--origins"]),
        ("changes", ["changes"]),
        ("pages", ["pages"]),
        ("timeline", ["timeline", "light"]),
        ("history", ["history", "lighthouse-2"]),
    ],
)
def test_json_has_the_shape_that_the_readme_promises(ask: Ask, command, words):
    told = json.loads(ask(*words, "--json").stdout)

    assert list(told[0] if isinstance(told, list) else told) == documented(command)


def test_json_of_a_timeline_and_of_answers_has_the_shape_that_the_readme_promises(ask: Ask):
    (row,) = re.findall(r"^\| `timeline` \|.*?`points` \((.*?)\)", README, re.MULTILINE)

    assert list(json.loads(ask("timeline", "light", "--json").stdout)["points"][0]) == re.findall(r"`(\w+)`", row)
    assert list(queries.ANSWER_COLUMNS) == documented("export --answers")
