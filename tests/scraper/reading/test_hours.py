"""The hour beside a day: in the page's own zone, of the day that it stands with, and none where none is given."""

from datetime import date
from time import perf_counter

import pytest

from scraper.reading import read_claims
from scraper.reading.hours import hour_beside
from store.model import Article, Block, BlockKind, Watch

DAY = "June 9"
HOURS = {
    "21:00 ET": [
        "It premieres at 9 p.m. ET on June 9.",
        "It premieres on June 9 at 9pm Eastern.",
        "It premieres June 9 (9 PM ET).",
        "Watch it on Sunday, June 9, at 9/8c.",
        "Watch it on June 9 at 21:00 ET.",
    ],
    "21:00 ET/PT": ["It premieres June 9 at 9:00 p.m. ET/PT."],
    "20:30 KST": ["It airs at 20:30 KST on June 9.", "It airs on June 9 at 8:30 p.m. KST."],
    "24:30 JST": ["It airs at 24:30 JST on June 9."],
    "00:00 PT": ["It arrives June 9 at midnight PT.", "It arrives at 12 a.m. Pacific on June 9."],
    "12:00 ET": ["It arrives June 9 at 12 p.m. ET."],
    "03:00": ["It drops at 3 a.m. on June 9.", "It drops on June 9 at 3:00."],
    "08:00 UK": ["It arrives at 8am UK time on June 9."],
}
NONE = [
    "It premieres on June 9.",
    "It premieres on June 9 with 9 episodes.",
    "June 9 is the day, 24/7.",
    "It premieres on June 9. The repeat is at 9 p.m. ET.",
    "It won by 3:00 to nothing on June 9.",
    "It premieres on June 9, and what comes after that long-awaited evening is at 9 p.m. ET.",
    "It premieres at 13 p.m. ET on June 9.",
    "It premieres at 77:00 ET on June 9.",
]


def at(text: str) -> tuple[int, int]:
    start = text.index(DAY)
    return start, start + len(DAY)


@pytest.mark.parametrize(("text", "hour"), [(text, hour) for hour, texts in HOURS.items() for text in texts])
def test_an_hour_stands_beside_its_day(text: str, hour: str):
    assert hour_beside(text, at(text)) == hour


@pytest.mark.parametrize("text", NONE)
def test_a_day_without_an_hour_has_none(text: str):
    assert hour_beside(text, at(text)) is None


def test_an_hour_is_that_of_the_nearer_day():
    text = "The trailer comes on May 2 at 6 p.m. ET, the season on June 9."
    trailer = (text.index("May 2"), text.index("May 2") + 5)

    assert hour_beside(text, trailer, [trailer, at(text)]) == "18:00 ET"
    assert hour_beside(text, at(text), [trailer, at(text)]) is None


def test_a_long_line_of_hours_takes_no_time():
    text = "9 p.m. ET " * 20_000 + DAY
    began = perf_counter()

    assert hour_beside(text, at(text)) == "21:00 ET"
    assert perf_counter() - began < 2


def read(says: str) -> list[tuple[str | None, str | None]]:
    article = Article("https://a.example/1", "Harbour Lights season 2", (Block(BlockKind.P, says),), date(2030, 11, 2))
    return [(claim.edtf, claim.hour) for claim in read_claims(article, Watch("Harbour Lights", 2))]


def test_a_claim_about_a_day_has_the_hour_and_the_day_is_not_shifted():
    says = "Season 2 of Harbour Lights will premiere on March 5, 2031 at 11:30 p.m. PT, the streamer said."

    assert read(says) == [("2031-03-05", "23:30 PT")]


def test_a_claim_about_a_month_has_no_hour():
    assert read("Season 2 of Harbour Lights will premiere in March 2031 at 9 p.m. ET, the streamer said.") == [
        ("2031-03", None)
    ]
