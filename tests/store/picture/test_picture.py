import sys
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from store.model import Event, Stance, Watch, Window
from store.picture import chart, png, small, svg
from store.timeline import Answered, Point, Timeline

TODAY = date(2026, 1, 5)
SVG = "{http://www.w3.org/2000/svg}"


def point(number: int, said: date, window: Window | None, **more: object) -> Point:
    known: dict[str, object] = {
        "stance": Stance.EXPECTED if window else Stance.UNANNOUNCED,
        "event": Event.RELEASE,
        "site": "courier.example",
        "site_kind": "news",
        "voice": "courier.example",
        "quote": "It returns.",
        "url": "https://courier.example/1",
    }
    return Point(claim_id=number, said=said, window=window, **{**known, **more})  # type: ignore[arg-type]


def drawn(
    *points: Point, released: date | None = None, answers: tuple[Answered, ...] = (), title: str = "Shift"
) -> Timeline:
    return Timeline("shift-2", Watch(title, 2), points, answers, released, TODAY)


def days(first: str, last: str | None) -> Window:
    return Window(date.fromisoformat(first), date.fromisoformat(last) if last else None)


GUESS = point(1, date(2025, 3, 1), days("2026-05-01", "2026-08-31"))
SURE = point(2, date(2025, 9, 1), days("2026-06-12", "2026-06-12"), stance=Stance.CONFIRMED, site_kind="official")


def marks(picture: str) -> list[ElementTree.Element]:
    return [one for one in ElementTree.fromstring(picture).iter(f"{SVG}path") if "mark" in one.get("class", "")]


def ticks(picture: str) -> set[str]:
    return {one.text or "" for one in ElementTree.fromstring(picture).iter(f"{SVG}text")}


def height_of(mark: ElementTree.Element) -> float:
    return float(mark.get("d", "").removeprefix("M").split("L")[0].split("a")[0].split(" ")[1])


def test_a_later_date_stands_higher_and_a_later_claim_further_right():
    early, late = (
        point(1, date(2025, 1, 1), days("2025-06-01", "2025-06-01")),
        point(2, date(2025, 8, 1), days("2026-06-01", "2026-06-01")),
    )

    first, second = marks(chart(drawn(early, late), width=900))

    assert height_of(second) < height_of(first)
    assert float(second.get("d", "")[1:].split(" ")[0]) > float(first.get("d", "")[1:].split(" ")[0])


def test_a_point_is_a_link_with_the_claim_in_words():
    _, link = ElementTree.fromstring(chart(drawn(SURE), width=900)).iter(f"{SVG}a")

    assert link.get("href") == "#claim-2"
    assert link.get("aria-label") == "1 September 2025, courier.example (official): confirmed 12 June 2026"
    assert link.findtext(f"{SVG}title") == link.get("aria-label")


def test_a_point_is_met_by_who_misses_it_a_little_unless_that_is_another_point():
    elements = list(ElementTree.fromstring(chart(drawn(GUESS, SURE), width=900)))
    links = [element for element in elements if element.tag == f"{SVG}a"]
    reaches = [link for link in links if link.get("class") == "reach"]

    assert [link.get("href") for link in reaches] == ["#claim-1", "#claim-2"]
    assert links[:2] == reaches  # below all marks
    assert {(link.get("tabindex"), link.get("aria-hidden")) for link in reaches} == {("-1", "true")}
    assert all(float(circle.get("r") or 0) >= 12 for link in reaches for circle in link)


def test_a_picture_that_stands_alone_has_its_title_and_no_links():
    picture = svg(drawn(GUESS, SURE))

    assert "Shift, season 2: what was claimed, and when" in picture
    assert "<a " not in picture
    assert "class" not in picture or "href" not in picture


def test_the_dark_picture_has_another_ground():
    assert svg(drawn(SURE)) != svg(drawn(SURE), dark=True)
    assert len(svg(drawn(SURE))) == len(svg(drawn(SURE), dark=True))


def test_colour_tells_the_stance_and_shape_the_kind_of_site():
    guess, sure = marks(chart(drawn(GUESS, SURE), width=900))

    assert guess.get("fill") != sure.get("fill")
    assert guess.get("d", "").count("a") == 2  # a circle
    assert sure.get("d", "").count("L") == 9  # a star of five points


def test_the_legend_names_only_what_is_there():
    assert {"expected", "news"} <= ticks(chart(drawn(GUESS), width=900))
    assert not {"denied", "official", "the best window"} & ticks(chart(drawn(GUESS), width=900))


def test_a_claim_without_a_date_stands_in_the_strip_below():
    (mark,) = marks(chart(drawn(point(1, TODAY, None)), width=900))
    (dated,) = marks(chart(drawn(SURE), width=900))

    assert height_of(mark) > height_of(dated)


def test_an_open_window_reaches_the_edge_with_an_arrow():
    open_one = point(1, date(2025, 3, 1), days("2026-05-01", None))

    bars = [
        one
        for one in ElementTree.fromstring(chart(drawn(open_one), width=900)).iter(f"{SVG}path")
        if one.get("fill") == "none"
    ]
    assert len(bars) == 1


def test_the_day_it_came_out_is_drawn_and_named():
    assert "came out 12 June 2026" in chart(drawn(GUESS, released=date(2026, 6, 12)), width=900)


def test_claims_about_other_events_are_left_out():
    assert not marks(chart(drawn(point(1, TODAY, days("2026-01-01", "2026-01-01"), event=Event.TRAILER)), width=900))


def test_the_answers_lie_behind_and_equal_ones_are_one_step():
    best = days("2026-05-01", "2026-08-31")
    answers = tuple(
        Answered(date(2025, 1, 1) + timedelta(days=n), best.earliest, best.latest, best) for n in range(200)
    )

    (band,) = [
        one
        for one in ElementTree.fromstring(chart(drawn(SURE, answers=answers), width=900)).iter(f"{SVG}path")
        if one.get("class") == "band"
    ]
    assert band.get("d", "").count("M") == 1


@pytest.mark.parametrize("width", [200, 360, 900, 2000])
def test_a_picture_of_any_width_holds_all_its_marks(width: int):
    for one in marks(chart(drawn(GUESS, SURE), width=width)):
        assert 0 < float(one.get("d", "")[1:].split(" ")[0].split("L")[0]) < width


@pytest.mark.parametrize("width", [360, 900])
def test_words_before_the_axis_are_not_cut_off(width: int):
    texts = list(ElementTree.fromstring(chart(drawn(GUESS, SURE), width=width)).iter(f"{SVG}text"))

    ending = [one for one in texts if one.get("text-anchor") == "end"]
    assert any("20" in (one.text or "") for one in ending)
    assert all(float(one.get("x", "0")) > 6.5 * len(one.text or "") for one in ending)


def test_nothing_to_draw_is_drawn_too():
    for picture in (chart(drawn(), width=900), svg(drawn()), small(drawn())):
        ElementTree.fromstring(picture)


def test_many_claims_are_thinned_and_the_picture_says_so():
    points = [
        point(n, date(2025, 1, 1) + timedelta(days=n % 300), days("2026-05-01", "2026-05-01")) for n in range(2000)
    ]

    picture = chart(drawn(*points), width=900)

    assert len(marks(picture)) == 225
    assert "225 of 2000 claims" in picture


def test_far_days_do_not_squeeze_the_others():
    far = point(3, date(2025, 9, 2), days("9999-01-01", "9999-12-31"))

    assert "2026" in " ".join(ticks(chart(drawn(GUESS, SURE, far), width=900)))


@pytest.mark.parametrize("said", ["0001-01-01", "9999-12-31"])
def test_the_first_and_last_days_of_the_calendar_do_no_harm(said: str):
    edge = point(1, date.fromisoformat(said), days(said, said))

    for picture in (svg(drawn(edge)), small(drawn(edge))):
        ElementTree.fromstring(picture)


def test_what_pages_say_is_text_in_the_picture():
    hostile = '<script>alert(1)</script>"]]>\x00\u202e'
    told = drawn(point(1, TODAY, days("2026-01-01", "2026-01-01"), site=hostile, quote=hostile), title=hostile)

    for picture in (svg(told), chart(told, width=900), small(told)):
        tags = {one.tag for one in ElementTree.fromstring(picture).iter()}
        assert f"{SVG}script" not in tags


def test_a_small_picture_shows_the_claims_without_words():
    picture = ElementTree.fromstring(small(drawn(GUESS, SURE, released=date(2026, 6, 12))))

    assert not list(picture.iter(f"{SVG}text"))
    assert [one.get("class") for one in picture.iter() if "s-" in one.get("class", "")] == [
        "bar s-expected",
        "mark s-confirmed",
    ]


def test_png_is_as_wide_as_it_is_asked_to_be_and_has_words():
    picture = png(drawn(GUESS, SURE), width=800)

    assert picture.startswith(b"\x89PNG")
    assert int.from_bytes(picture[16:20], "big") == 800
    assert len(png(drawn(GUESS, SURE, title="A much longer title of it all"), width=800)) != len(picture)


def _calls(shown: Timeline) -> int:
    """Count the calls that it takes to draw it for a page."""
    count = 0

    def called(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(called)
    try:
        chart(shown, width=900, links="?{0}")
    finally:
        sys.setprofile(None)
    return count


def test_one_claim_more_does_not_draw_all_marks_anew():
    many = [point(number, date(2025, 1, 1) + timedelta(days=5 * number), GUESS.window) for number in range(60)]
    first = _calls(drawn(*many))

    assert _calls(drawn(*many[:30], replace(many[30], claim_id=99), *many[31:])) < first / 2
