import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import Window
from store.wording import in_words, plain

from .desk import window

WORDS = {
    "2024-01-05": "5 January 2024",
    "2024-02-29": "29 February 2024",
    "2024-06": "June 2024",
    "2024-02": "February 2024",
    "2024-01/2024-04": "early 2024",
    "2024-05/2024-08": "mid 2024",
    "2024-09/2024-12": "late 2024",
    "2024-01/2024-06": "first half of 2024",
    "2024-07/2024-12": "second half of 2024",
    "2024-01/2024-03": "Q1 2024",
    "2024-04/2024-06": "Q2 2024",
    "2024-07/2024-09": "Q3 2024",
    "2024-10/2024-12": "Q4 2024",
    "2024-03/2024-05": "spring 2024",
    "2024-06/2024-08": "summer 2024",
    "2024-09/2024-11": "autumn 2024",
    "2023-12/2024-02": "winter 2023/24",
    "1999-12/2000-02": "winter 1999/00",
    "2024": "2024",
    "2024/2026": "2024 to 2026",
    "2023-09/2024-04": "late 2023 to early 2024",
    "2024-05/2024-12": "mid to late 2024",
    "2024-01/2024-08": "early to mid 2024",
    "2024-02/2024-06": "February to June 2024",
    "2023-11/2024-02": "November 2023 to February 2024",
    "2024-06-01/2024-06-10": "early June 2024",
    "2024-06-11/2024-06-20": "mid June 2024",
    "2024-06-21/2024-06-30": "late June 2024",
    "2024-02-21/2024-02-29": "late February 2024",
    "2024-06-05/2024-06-12": "5 to 12 June 2024",
    "2024-06-28/2024-07-03": "28 June to 3 July 2024",
    "2024-12-28/2025-01-03": "28 December 2024 to 3 January 2025",
    "../2024": "by the end of 2024",
    "../2024-06": "by the end of June 2024",
    "../2024-06-05": "by 5 June 2024",
    "2025/..": "2025 or later",
    "2025-06/..": "June 2025 or later",
    "2025-06-05/..": "5 June 2025 or later",
}


@pytest.mark.parametrize(("edtf", "words"), WORDS.items())
def test_windows_are_said_as_people_say_them(edtf, words):
    assert in_words(window(edtf)) == words


@given(st.dates(), st.dates())
def test_any_window_has_words_of_one_line(one, other):
    words = in_words(Window(min(one, other), max(one, other)))

    assert words == " ".join(words.split()) != ""


PLAIN = {
    "It returns.": "It returns.",
    "  It\n\r\treturns.  ": "It returns.",
    "It\x00 re\x07turns\x1b[31m.": "It returns[31m.",
    "drow \u202eeht\u202c sdrawkcab": "drow eht sdrawkcab",
    "zero\u200bwidth\ufeff": "zerowidth",
    "new\u2028line\u2029and\x85more": "new line and more",
    "non\xa0breaking": "non breaking",
    "half a \ud83d surrogate": "half a surrogate",
    "시즌 2는 2026년": "시즌 2는 2026년",
    "👻 ghost": "👻 ghost",
}


@pytest.mark.parametrize(("text", "line"), PLAIN.items())
def test_page_text_is_made_one_plain_line(text, line):
    assert plain(text) == line


def test_long_page_text_is_cut():
    assert plain("ten chars " * 10, 30) == "ten chars ten chars ten chars…"
    assert len(plain("x" * 10_000)) == 300


@given(st.text(alphabet=st.characters()))
def test_no_text_gets_a_line_break_or_a_control_character_through(text):
    line = plain(text)

    assert len(line.splitlines()) <= 1
    assert not [c for c in line if unicodedata.category(c)[0] == "C"]
