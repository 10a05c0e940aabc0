"""Properties that hold for every text: hostile, torn or strange."""

import time
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scraper.reading.windows import find_expressions, find_windows, resolve
from scraper.reading.windows.english.times import WORDS

FRAGMENTS = [
    *WORDS, "2024", "1999", "'24", "5", "31", "13th", "1/2", "12/31/2024", "2024-02-30", "9.9.2024", ",", "-", "–", "/", ".", "(", ")",
    "“", "’s", "won't", "delayed", "was", "Netflix", "season 2", "八", "İ", "🎬", "Ⅷ", "٣", "９", "\u00a0", "\n", "99999999999", "0000", "00/00/00",
]  # fmt: skip

TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join),
)
DAYS = st.one_of(st.none(), st.dates(), st.dates(date(2015, 1, 1), date(2030, 1, 1)))


@settings(max_examples=400, deadline=None)
@example(text="JANUARY1000JAN1", reference=None, past=True, anime=False, year=None)
@given(
    text=TEXTS,
    reference=DAYS,
    past=st.booleans(),
    anime=st.booleans(),
    year=st.one_of(st.none(), st.integers(1900, 2100)),
)
def test_any_text_is_read_without_an_exception(text, reference, past, anime, year):
    end = 0
    for found in find_expressions(text):
        window = resolve(found, reference=reference, past=past, anime=anime, year=year)

        assert found.text == text[found.start : found.end]
        assert end <= found.start < found.end
        assert window is None or window.earliest is None or window.latest is None or window.earliest <= window.latest
        lent = found.follows if past else found.beside  # a date whose year the words before it named needs no day
        assert window is None or reference is not None or year is not None or lent is not None or not found.relative
        assert all(
            resolve(each, reference=reference, year=year) is not False for each in (found.closed, *(found.ends or ()))
        )
        end = found.end


@settings(max_examples=100, deadline=None)
@given(TEXTS, DAYS)
def test_same_text_is_read_the_same_way_twice(text, reference):
    assert find_windows(text, published=reference) == find_windows(text, published=reference)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12).map(" ".join), st.dates(date(1950, 1, 1), date(2090, 1, 1)))
def test_every_window_is_written_in_edtf(text, reference):
    for found in find_windows(text, published=reference):
        assert parse_edtf(found.window.edtf) is not None


WORST = [
    "1/", "1-", "1.", "1,", "9", " ", "\n", "(", "'", "'24 ", "2024 ", "2024-", "2024/", "march ", "may or ", "May ", "from ", "between ",
    "between 1 and ", "the ", "next ", "early ", "end of ", "June to ", "June 1-", "two weeks after ", "twenty ", "1 month and ",
    "one hundred and ", "first or ", "Monday, ", "next year (2024) ", "that year later ", "not before ", "won't until ", "or later ",
    "by the end of the ", "in 2 or ", "q1 ", "Q1/", "’s ", "St. ", ". A",
]  # fmt: skip


@pytest.mark.parametrize("unit", WORST)
def test_worst_text_takes_linear_time(unit):
    def seconds(length):
        text = (unit * (length // len(unit) + 1))[:length]
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            find_expressions(text)
            best = min(best, time.process_time() - start)
        return best

    small, large = seconds(5_000), seconds(20_000)

    assert large < 10 * small + 0.05  # four times the text; a quadratic reader would take sixteen times as long
