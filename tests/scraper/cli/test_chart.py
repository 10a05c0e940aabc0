from dataclasses import replace
from datetime import date

import pytest
from rich.text import Text

from scraper.cli.chart import FINE, PLAIN, chart, is_drawn, legend
from store.model import Event, Stance, Watch, Window
from store.timeline import Answered, Point, Timeline

TODAY = date(2026, 6, 1)
WIDTH = 80


def point(said: str, first: str | None, last: str | None, stance: Stance = Stance.EXPECTED, **other: object) -> Point:
    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    fields = {"voice": "Ann Lee", "site": "a.example", "until": None, **other}
    return Point(
        claim_id=1,
        said=date.fromisoformat(said),
        window=Window(*days) if any(days) else None,
        stance=stance,
        event=Event.RELEASE,
        site_kind="news",
        quote="",
        url="https://a.example/",
        **fields,
    )


def drawn(*points: Point, marks=FINE, width=WIDTH, answers=(), released=None) -> list[str]:
    timeline = Timeline("dune-3", Watch("Dune", 3), points, answers, released, TODAY)
    return [line.plain.rstrip() for line in chart(timeline, points, width=width, marks=marks)]


OLD = point("2023-01-01", "2024-01-01", "2024-12-31")
NEW = point("2025-06-01", "2027-01-01", "2027-12-31", Stance.CONFIRMED)


def test_a_window_stands_under_its_years_and_the_day_it_was_said_before_it():
    heads, old, new = drawn(OLD, NEW)

    assert [heads.index(str(year)) for year in (2024, 2027)] == [old.index("▒"), new.index("█")]
    assert old.rindex("▒") < heads.index("2025")
    assert old.index("•") < old.index("▒")
    assert new.index("•") < new.index("█")
    assert (old[:10], new[:10]) == ("2023-01-01", "2025-06-01")


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width):
    far = point("2024-01-01", "2031-01-01", None, voice="A very long name of a very small newspaper")
    gone = point("2024-02-01", None, None, Stance.CANCELLED, voice="Another very long name")
    released = Timeline("dune-3", Watch("Dune", 3), (), (), date(2026, 5, 1), TODAY)

    assert all(len(line) <= width for line in drawn(OLD, NEW, far, gone, width=width))
    assert all(len(line.plain) <= width for line in legend(released, FINE, width))


def test_where_there_is_little_room_days_are_told_by_their_months_and_names_are_short():
    row = drawn(OLD, NEW, width=40)[2]

    assert row.startswith("2025-06 ")
    assert row.endswith("Ann Lee")


@pytest.mark.parametrize(
    ("first", "last", "mark"), [("2024-01-01", None, "▶"), (None, "2024-12-31", "◀"), ("2050-01-01", "2050-12-31", "▶")]
)
def test_a_window_that_goes_on_has_an_arrow(first, last, mark):
    assert mark in drawn(OLD, point("2023-02-01", first, last))[2]


def test_stances_differ_without_colour_and_without_fine_characters():
    rows = drawn(
        OLD,
        point("2023-01-01", "2025-01-01", "2025-12-31", Stance.DENIED),
        point("2023-01-01", "2026-01-01", "2026-12-31", Stance.CONFIRMED),
        marks=PLAIN,
    )

    assert ["#" in rows[1], "=" in rows[2], "x" in rows[3]] == [True, True, True]
    assert "".join(rows).isascii()


def test_who_says_the_same_on_a_day_shares_a_row():
    _, row = drawn(OLD, point("2023-01-01", "2024-01-01", "2024-12-31", voice="Bea Fox"))

    assert row.endswith("Ann Lee +1")


def test_the_day_stands_at_its_first_row_alone():
    _, first, second = drawn(OLD, point("2023-01-01", "2025-01-01", "2025-12-31"))

    assert (first[:10], second[:10]) == ("2023-01-01", " " * 10)


def test_what_is_no_longer_said_is_marked():
    assert drawn(point("2023-01-01", "2024-01-01", "2024-12-31", until=date(2024, 1, 1)))[1].endswith("  -Ann Lee")


def test_a_cancellation_is_told_and_that_no_date_is_known_is_not():
    gone, unknown = (
        point("2023-05-01", None, None, Stance.CANCELLED),
        point("2023-05-01", None, None, Stance.UNANNOUNCED),
    )

    assert (is_drawn(gone), is_drawn(unknown)) == (True, False)
    assert drawn(OLD, gone)[2].endswith("cancelled: Ann Lee")


ANSWER = Answered(TODAY, None, None, Window(date(2026, 9, 1), date(2026, 10, 31)))


def test_the_answer_ends_the_chart_of_what_is_waited_for():
    told = drawn(OLD, NEW, answers=(ANSWER,))[-1]

    assert (told[:10], "═" in told, told.endswith("the answer")) == ("2026-06-01", True, True)


def test_the_day_it_came_out_ends_the_chart_of_what_is_out():
    *_, new, out = drawn(OLD, NEW, answers=(ANSWER,), released=date(2026, 5, 2))

    assert (out[:10], out.endswith("it is out")) == ("2026-05-02", True)
    assert "═" not in out
    assert "the answer" not in new


def test_today_goes_down_all_rows_through_the_bars_that_it_lies_in():
    around = point("2025-12-01", "2026-01-01", "2026-12-31")
    rows = drawn(OLD, around, answers=(ANSWER,))[1:]
    today = rows[0].index("│")

    assert [row[today] for row in rows] == ["│"] * 3
    assert (rows[1][today - 1], rows[1][today + 1]) == ("▒", "▒")


def test_the_day_it_came_out_goes_down_all_rows_but_hides_no_bar_of_its_own_column():
    day = date(2026, 5, 2)
    vague = point("2025-12-01", "2026-01-01", "2026-12-31")
    exact = point("2025-12-02", str(day), str(day), Stance.CONFIRMED)
    rows = drawn(OLD, vague, exact, released=day)[1:]
    out = rows[-1].index("║")

    assert [row[out] for row in rows] == ["║", "║", "█", "║"]
    assert "│" not in "".join(rows)


def test_a_short_axis_has_its_quarters_named():
    heads = drawn(point("2026-01-01", "2026-09-01", "2026-09-30"))[0]

    assert heads.split() == ["said", "on", "2026", "Apr", "Jul"]


@pytest.mark.parametrize("points", [(), (point("2026-01-01", "2026-01-01", "2026-01-01"),)])
def test_a_chart_of_little_or_nothing_can_be_drawn(points):
    assert drawn(*points)[0].startswith("said on")


def test_a_hostile_name_is_plain_text():
    _, row = drawn(point("2023-01-01", "2024-01-01", "2024-12-31", voice="[red]x\x1b[2J\n"))

    assert row.endswith("[red]x[2J")


def test_the_legend_explains_each_mark_that_may_be_there():
    waited = Timeline("dune-3", Watch("Dune", 3), (), (), None, TODAY)

    assert legend(waited, FINE, WIDTH) == [
        Text("█ confirmed   ▒ expected   × denied   • the day it was said   - no longer said", "dim"),
        Text("┊ a year or quarter begins   ◀ began before   ▶ goes on   ═ the answer   │ today", "dim"),
    ]
    assert legend(replace(waited, released=date(2026, 5, 2)), PLAIN, WIDTH)[1].plain.endswith("! the day it came out")


@pytest.mark.parametrize("width", [40, 80])
def test_the_years_stand_over_a_short_axis_too(width):
    said = point("2026-03-08", "2027-06-01", "2027-08-31")

    heads = drawn(said, width=width)[0]

    assert heads.index("2026") < heads.index("2027")


def test_the_day_on_which_it_was_said_shows_through_the_window_that_it_lies_in():
    within = point("2024-06-01", "2024-01-01", "2024-12-31")

    row = drawn(OLD, within)[2]

    assert "▒•▒" in row
