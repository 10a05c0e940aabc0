import json
from datetime import date
from pathlib import Path

import pytest

from store.forecasts import HistoriesError, months, read_histories
from store.model import Stance, Window

REPORT = {
    "published": "2024-11-20",
    "url": "https://a.example/1",
    "domain": "a.example",
    "source_class": "fan",
    "claims": [
        {
            "event": "release",
            "earliest": "2025-01-01",
            "latest": None,
            "stance": "expected",
            "attributed_to": "the show's official page",
        }
    ],
}
HISTORY = {
    "title": "Harbour Lights",
    "season": 2,
    "network": "Northlight",
    "released": "2025-03-01",
    "reports": [REPORT],
}


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "histories.jsonl"


def test_a_history_is_read(file):
    (history,) = read_histories(write(file, HISTORY))

    assert (history.name, history.released, history.began) == ("Harbour Lights 2", date(2025, 3, 1), date(2024, 11, 20))
    (one,) = history.heard
    assert (one.site, one.kind, one.since, one.official) == ("a.example", "fan", date(2024, 11, 20), True)
    assert (one.claim.stance, one.claim.window) == (Stance.EXPECTED, Window(date(2025, 1, 1), None))


def test_its_network_is_official(file):
    said = {**REPORT, "claims": [{**REPORT["claims"][0], "attributed_to": "Northlight"}]}
    (history,) = read_histories(write(file, {**HISTORY, "reports": [said]}))

    assert history.heard[0].official


def test_months_begin_after_the_first_report_and_end_before_the_release(file):
    (history,) = read_histories(write(file, HISTORY))

    assert list(months(history)) == [date(2024, 12, 1), date(2025, 1, 1), date(2025, 2, 1)]


def test_the_day_of_the_first_report_counts_where_a_month_begins_with_it(file):
    early = {**REPORT, "published": "2025-02-01"}
    (history,) = read_histories(write(file, {**HISTORY, "reports": [early]}))

    assert list(months(history)) == [date(2025, 2, 1)]


def test_what_is_not_out_has_no_months(file):
    (history,) = read_histories(write(file, {**HISTORY, "released": None}))

    assert list(months(history)) == []


def test_a_history_without_a_report_and_an_empty_line_are_left_out(file):
    write(file, {**HISTORY, "reports": []})
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")

    assert read_histories(file) == []


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "1",
        "{}",
        json.dumps({**HISTORY, "released": "soon"}),
        json.dumps({**HISTORY, "reports": [{**REPORT, "published": None}]}),
        json.dumps({**HISTORY, "reports": [{**REPORT, "claims": [{"event": "party"}]}]}),
        json.dumps({**HISTORY, "reports": 7}),
    ],
)
def test_a_line_that_is_no_history_is_named(file, line):
    file.write_text(json.dumps(HISTORY) + "\n" + line + "\n", encoding="utf-8")

    with pytest.raises(HistoriesError, match="line 2: is no history"):
        read_histories(file)


def test_an_unknown_kind_of_source_is_unknown(file):
    (history,) = read_histories(write(file, {**HISTORY, "reports": [{**REPORT, "source_class": "oracle"}]}))

    assert history.heard[0].kind == "unknown"
