import csv
import io
import json

import pytest

from store.exports.tables import as_csv, as_json, as_jsonl


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝"])
def test_no_cell_is_a_formula(start):
    (_, row) = csv.reader(io.StringIO(as_csv([{"a": f"{start}1+1"}], ["a"]).decode(), newline=""))

    assert row == [f"'{start}1+1"]


def test_cells_come_back_as_they_were():
    rows = [{"quote": 'He said "May", or\nJune; 地獄', "when": None, "n": -3}]

    (head, row) = csv.reader(io.StringIO(as_csv(rows, ["quote", "when", "n"]).decode(), newline=""))

    assert (head, row) == (["quote", "when", "n"], ['He said "May", or\nJune; 地獄', "", "-3"])


def test_nested_values_are_json():
    (_, row) = csv.reader(io.StringIO(as_csv([{"told": [{"target": "phone"}]}], ["told"]).decode()))

    assert json.loads(row[0]) == [{"target": "phone"}]


def test_half_a_surrogate_pair_does_not_stop_an_export():
    for written in (as_csv([{"a": "\ud800"}], ["a"]), as_json([{"a": "\ud800"}]), as_jsonl([{"a": "\ud800"}])):
        assert b"?" in written


def test_an_empty_list_is_written_as_one():
    assert (as_csv([], ["a"]), as_json([]), as_jsonl([])) == (b"a\r\n", b"[]\n", b"")
