"""`answer`, `sources --record` and `backtest` as a user runs them."""

import csv
import json
import re
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scraper.cli.main import main
from store import ledger
from store.corrections import set_out
from store.mirror import sync_watches
from store.model import Article, Block, BlockKind, Stance, Watch
from store.schema import open_store
from tests.store.desk import NOON, WATCH, Desk, claim

OTHER = Watch("Night Ferry", 3)
Ask = Callable[..., Result]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store in which a page guesses, officials name a day, and one watch has no claim."""
    path = tmp_path / "seasonwatch.db"
    db = open_store(path)
    sync_watches(db, [WATCH, OTHER], NOON)
    desk = Desk(db, ledger.start_run(db, at=NOON), published="2025-12-24")
    desk.read(claim("2026-05", "Perhaps in May 2026."), claim("2027", stance=Stance.DENIED))
    desk.read(
        claim("2026-06-04", "Netflix names June 4.", stance=Stance.CONFIRMED, credit="Netflix"),
        url="https://herald.example/1",
    )
    db.close()
    return path


@pytest.fixture
def ask(path: Path) -> Ask:
    def run(*words: str) -> Result:
        return CliRunner().invoke(main, [*words, "--db", str(path)], prog_name="seasonwatch")

    return run


def test_answer_lists_all_watches_in_a_line_each(ask: Ask):
    lines = [line.split("\t") for line in ask("answer", "--as-of", "2026-01-10").stdout.splitlines()]

    assert lines[0] == ["watch", "status", "window", "sure", "changed, ago", "next look"]
    assert [line[:3] for line in lines[1:]] == [
        ["The Lighthouse Shift 2", "dated", "4 June 2026"],
        ["Night Ferry 3", "unannounced", ""],
    ]
    assert lines[1][3].endswith("%")
    assert any(line.split("\t")[4].startswith("new ") for line in ask("answer").stdout.splitlines())


def test_answer_lists_what_is_waited_for_before_what_is_out(ask: Ask, path: Path):
    with closing(open_store(path)) as db:
        set_out(db, WATCH.slug, date(2026, 1, 2), today=date(2026, 1, 3), at=NOON)

    titles = [line.split("\t")[0] for line in ask("answer").stdout.splitlines()]

    assert titles == ["watch", "Night Ferry 3", "The Lighthouse Shift 2"]


def test_answer_is_a_table_for_a_spreadsheet(ask: Ask):
    rows = list(csv.DictReader(ask("answer", "--as-of", "2026-01-10", "--csv").stdout.splitlines()))
    one = list(csv.DictReader(ask("answer", "light", "--csv", "--as-of", "2026-01-10").stdout.splitlines()))

    assert [(row["watch"], row["status"], row["edtf"]) for row in rows] == [
        ("night-ferry-3", "unannounced", ""),
        ("the-lighthouse-shift-2", "dated", "2026-06-04"),
    ]
    assert one == rows[1:]
    assert one[0]["official"].startswith("4 June 2026, confirmed")


def test_answer_shows_the_evidence_of_one_watch(ask: Ask):
    shown = ask("answer", "light", "--as-of", "2026-01-10").stdout

    assert "Confirmed for 4 June 2026 (" in shown
    assert "officially: 4 June 2026, confirmed; says Netflix since 24 December 2025" in shown
    says_so, evidence = shown.index("  says so: 1 voice, "), shown.index("    Netflix, on herald.example")
    assert says_so < evidence < shown.index("  and ")
    assert shown.endswith("more: seasonwatch timeline WATCH, claims WATCH --origins (by date), why ID\n")
    assert "ruled out: 2027, by courier.example (unknown)" in shown
    assert "Netflix, on herald.example (unknown): 4 June 2026, confirmed" in shown
    assert "“Netflix names June 4.”" in shown
    assert "https://herald.example/1" not in shown  # `claims` and `why` have the pages


def test_answer_says_how_likely_what_is_and_how_many_say_so(ask: Ask):
    shown = ask("answer", "light", "--as-of", "2026-01-10").stdout

    assert re.search(r"^  (very )?likely: sooner \d+%, 4 June 2026 \d+%, later \d+%$", shown, re.MULTILINE)
    assert "  1 voice says so, 1 voice says otherwise\n" in shown
    assert "share" not in shown
    found = json.loads(ask("answer", "light", "--as-of", "2026-01-10", "--json").stdout)
    assert found["sooner"] + found["probability"] + found["later"] == pytest.approx(1, abs=0.002)


def test_answer_tells_beside_who_says_so_how_often_they_were_right(ask: Ask, path: Path):
    with closing(open_store(path)) as db:
        desk = Desk(db, ledger.start_run(db, at=NOON), published="2025-12-24")
        desk.read(claim("2027-06", "In June 2027."), url="https://herald.example/2")
        set_out(db, WATCH.slug, date(2026, 6, 4), today=date(2026, 6, 5), at=NOON)
        said = claim("2027-01-02", "On 2 January 2027.", stance=Stance.CONFIRMED, credit="Netflix")
        url = "https://herald.example/ferry"
        text = Article(url, "News", (Block(BlockKind.P, said.quote),), date(2026, 1, 4))
        ledger.record_article(
            db, url=url, article=text, claims={OTHER: [said]}, fingerprint="f", run=desk.run, at=desk.at
        )
    shown = ask("answer", "night").stdout

    assert "1 voice says so (Netflix was right 1 of 1 before)" in shown
    assert "2 January 2027, confirmed; right 1 of 1  [" in shown
    assert "right 2 of 3: of the dates that somebody gave for what has come out since" in shown
    assert "right 1 of 1" not in ask("answer", "light").stdout  # which was not before


def test_answer_names_the_other_dates_of_a_voice_beside_its_first(ask: Ask, path: Path):
    with closing(open_store(path)) as db:
        desk = Desk(db, ledger.start_run(db, at=NOON), published="2025-12-24")
        both = [claim("2026-08-11", "On August 11."), claim("2026-09-12", "Or on September 12.")]
        desk.read(*both, url="https://ferrynews.example/two")
    shown = " ".join(ask("answer", "light", "--as-of", "2026-01-10").stdout.split())

    assert re.search(
        r"and 1 claim more, one voice \(same page[^)]*\); also (11 August|12 September) 2026, expected \[\d+\]", shown
    )


def test_answer_of_nothing_says_so(ask: Ask):
    assert "Nobody has named a date that lies ahead." in ask("answer", "night").stdout


def test_answer_as_of_a_day_before_all_claims_knows_nothing(ask: Ask):
    found = json.loads(ask("answer", "light", "--as-of", "2025-12-01", "--json").stdout)

    assert (found["status"], found["evidence"]) == ("unannounced", [])


def test_answer_has_json_for_one_and_for_all(ask: Ask):
    one, all_ = (
        json.loads(ask(*words, "--as-of", "2026-01-10", "--json").stdout) for words in (["answer", "light"], ["answer"])
    )

    assert (one["watch"], one["status"], one["edtf"]) == (WATCH.slug, "dated", "2026-06-04")
    assert one["official"]["who"] == "Netflix"
    assert one["evidence"][0]["site"] == "herald.example"
    assert all_[1] == one


@pytest.mark.parametrize("words", [["--as-of", "tomorrow"], ["--as-of", "2025-02-30"]])
def test_answer_as_of_what_is_no_day_is_used_wrongly(ask: Ask, words):
    assert ask("answer", *words).exit_code == 2


def test_the_record_lists_sites_and_voices_once_something_is_out(ask: Ask, path: Path):
    assert "nothing that was claimed has come out yet" in ask("sources", "--record").stderr
    db = open_store(path)
    set_out(db, WATCH.slug, date(2026, 3, 4), today=date(2026, 3, 5), at=NOON)
    db.close()

    found = {row["name"]: row for row in json.loads(ask("sources", "--record", "--json").stdout)}
    assert set(found) == {"www.courier.example", "herald.example", "Netflix"} or set(found) == {
        "courier.example",
        "herald.example",
        "Netflix",
    }
    assert (found["Netflix"]["what"], found["Netflix"]["misses"]) == ("voice", 1)
    assert found["Netflix"]["kind"] == "official"
    assert ask("sources", "--record").stdout.startswith("name\tkind\tseasons\thits\tmisses\t")
    assert len(ask("sources", "--record", "--limit", "2").stdout.splitlines()) == 3
    assert len(json.loads(ask("sources", "--record", "--limit", "1", "--json").stdout)) == 1


REPORT = {
    "published": "2024-11-20",
    "url": "https://a.example/1",
    "domain": "a.example",
    "source_class": "news",
    "claims": [
        {
            "event": "release",
            "earliest": "2025-01-01",
            "latest": "2025-12-31",
            "stance": "confirmed",
            "attributed_to": None,
        }
    ],
}
HISTORY = {"title": "Harbour Lights", "season": 2, "network": "HBO", "released": "2025-06-01", "reports": [REPORT]}


def backtest(path: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["backtest", str(path), *words], prog_name="seasonwatch")


def test_backtest_prints_a_table_of_all_forecasters(tmp_path: Path):
    file = tmp_path / "histories.jsonl"
    file.write_text(json.dumps(HISTORY) + "\n", encoding="utf-8")

    shown = backtest(file).stdout

    assert shown.startswith("6 months of 1 season; 0 of them judged by parameters learnt without them")
    for name in ("ours", "newest claim", "newest confirmed", "majority", "official word", "climatology"):
        assert f"\n{name}\t" in shown
    assert "status wrong about an official day: 0 of 0 months" in shown
    assert "best window held\tmonths\ton average\tcame true" in shown


def test_backtest_has_json(tmp_path: Path):
    file = tmp_path / "histories.jsonl"
    file.write_text(json.dumps(HISTORY) + "\n", encoding="utf-8")

    found = json.loads(backtest(file, "--json").stdout)

    assert found["months"] == 6
    assert {"coverage", "median_width", "interval_score", "log_score"} <= set(found["ours"])
    assert all(set(row) == set(found["ours"]) for row in found["baselines"].values())
    assert found["baselines"]["official word"]["given"] == 6


def test_backtest_lists_the_months(tmp_path: Path):
    file = tmp_path / "histories.jsonl"
    file.write_text(json.dumps(HISTORY) + "\n", encoding="utf-8")

    assert "Harbour Lights 2\t2024-12-01\twindow\t2025\t" in backtest(file, "--months").stdout


def test_backtest_of_what_is_not_out_says_so(tmp_path: Path):
    file = tmp_path / "histories.jsonl"
    file.write_text(json.dumps({**HISTORY, "released": None}) + "\n", encoding="utf-8")
    done = backtest(file)

    assert done.exit_code == 1
    assert "no season in it came out a month or more after its first report" in done.stderr


def test_backtest_of_what_is_no_history_names_the_line(tmp_path: Path):
    file = tmp_path / "histories.jsonl"
    file.write_text("{}\n", encoding="utf-8")
    done = backtest(file)

    assert done.exit_code == 1
    assert "line 1: is no history" in done.stderr
