"""Another engine's own cases (`../shared/dates`), scored as its script does, and what fails on purpose."""

import json
from datetime import date
from pathlib import Path

import pytest

from scraper.reading.windows import find_windows

CASES = Path(__file__).parents[4].parent / "shared" / "dates"
FLOOR = 0.90
MOST_NEGATIVE_HITS = 1

#: what a news reader needs otherwise, and so stays failing: reason -> some of the phrases
ON_PURPOSE = {
    "the guide counts months to a month and years to a year": [
        "two years ago", "in 3 years", "in 2 years", "two months ago", "one month ago",
    ],
    "the guide reads later or earlier in a year as the whole year, and months alike": ["earlier this month", "later in the year"],
    "the guide spans from A's first day to B's last, and cuts months in tens": [
        "from 2007 to the start of 2008", "from the middle of 2007 to the end of 2008", "between the middle of March and the end of September",
    ],
    "a decade and 'a few' are no window": ["the last two decades", "the next 3 decades", "few months ago", "past few days"],
    "in news these words name no date": [
        "the 27", "the second", "the thirty", "the day", "this day", "my day", "the last day", "the week", "my week", "the fortnight",
        "weekend", "to date", "2015.3",
    ],
    "last September, said in November, is the one just gone": ["last sept"],
    "weeks after a month that was named are not counted from today": ["3 weeks later"],
    "a month behind a year in one story is the next one": ["December"],
    "a month of fasting is no day": ["Ramadan", "Ramathan"],
    "a bare day is the next one, and 'hence' counts like 'from now'": ["2 weeks starting May 20th", "2 days hence"],
    "no news says it, and reading it would cost a rule": [
        "January first 12", "Sunday 3 weeks after January 15th", "from today to two and half days later", "in 3 days on Friday",
        "next 4 business days", "next fortnight", "next workweek", "two monday later", "two months from today on Tuesday",
    ],
}  # fmt: skip

pytestmark = [pytest.mark.gold, pytest.mark.skipif(not CASES.is_dir(), reason="the cases lie beside the repository")]


def load(name):
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def iso(day):
    return day.isoformat() if day else None


def spans(text, phrase):
    at = text.lower().find(phrase.lower())
    while phrase and at >= 0:
        yield at, at + len(phrase)
        at = text.lower().find(phrase.lower(), at + 1)


def is_right(case):
    wanted = {(case["earliest"], case["latest"])} | {tuple(each) for each in case.get("alternatives", [])}
    got = {
        (iso(found.window.earliest), iso(found.window.latest))
        for found in find_windows(case["text"], published=date.fromisoformat(case["reference"]))
        if any(start < end_ and start_ < end for start, end in spans(case["text"], case["phrase"])
               for start_, end_ in spans(case["text"], found.text))
    }  # fmt: skip
    return bool(got) and got <= wanted


def test_date_cases_score_above_their_floor():
    cases = load("recognizers_en.jsonl")

    assert sum(map(is_right, cases)) / len(cases) >= FLOOR


def test_sentences_without_a_date_give_none():
    hits = [
        case["text"]
        for case in load("recognizers_en_negative.jsonl")
        if find_windows(case["text"], published=date.fromisoformat(case["reference"]))
    ]

    assert len(hits) <= MOST_NEGATIVE_HITS


def test_every_failing_case_has_its_reason():
    failing = {case["phrase"] for case in load("recognizers_en.jsonl") if not is_right(case)}

    assert failing == {phrase for phrases in ON_PURPOSE.values() for phrase in phrases}
