"""The large timeline: claims by the day they were made (across) and the days they claim (up), the answers behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from store.known_sites import site_words
from store.model import Event, Stance
from store.picture.behind import draw_answers
from store.picture.element import SANS, Attributes, Element, add, element, root, written
from store.picture.legend import legend
from store.picture.look import DARK, LIGHT, STANCE_WORDS, Palette, shape
from store.picture.scale import Scale, dodged, spans
from store.timeline import Point, Timeline
from store.wording import in_words, plain

#: a claim for so many pixels of width is drawn, those that stand and the newest first: nobody could tell more apart
_ROOM: Final = 4

_LEFT: Final = 70
_RIGHT: Final = 16
_TOP: Final = 26
_STRIP: Final = 26
_AXIS: Final = 24
_MARK: Final = 5.5

#: who means a mark may miss it by so much: 24 pixels across where a screen shows three quarters of the picture's size
_REACH: Final = 16

#: of more marks each has another within reach
_APART: Final = 120


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where things are drawn: the element, the two scales, the colours, whether points lead to their claims."""

    top: Element
    across: Scale
    up: Scale
    palette: Palette
    links: str | None

    @property
    def right(self) -> float:
        return self.across.end

    @property
    def floor(self) -> float:
        return self.up.start


def svg(timeline: Timeline, *, width: int = 960, dark: bool = False) -> str:
    """Draw the timeline of a watch as an SVG file that stands alone: with its title, on paper or in the dark."""
    return _drawn(timeline, width, DARK if dark else LIGHT)


def chart(timeline: Timeline, *, width: int, links: str = "#claim-{0}") -> str:
    """Draw the same for a web page: no title, classes by which a style sheet colours it, points that are links.

    *links* is the address that a point leads to, with `{0}` for the number of its claim.
    """
    return _drawn(timeline, width, LIGHT, links)


def _drawn(timeline: Timeline, width: int, palette: Palette, links: str | None = None) -> str:
    points = drawn_points(timeline, width)
    alone = links is None
    head = 40 if alone else 0
    plot_height = max(220, min(width * 0.45, 420))
    floor = head + _TOP + plot_height
    days, claimed = spans(timeline)
    height, keys = legend(points, timeline, width=width, left=_LEFT, top=floor + _STRIP + _AXIS + 22, palette=palette)
    top = root(width, height, _name(timeline), _words(timeline, len(points)), prefix=f"timeline-{width}")
    if alone:
        add(top, "rect", width=width, height=height, fill=palette.paper)
        add(top, "text", _name(timeline), x=16, y=32, fill=palette.ink, font_size=19, font_weight="bold", **SANS)
    across, up = Scale(*days, _LEFT, width - _RIGHT), Scale(*claimed, floor, head + _TOP)
    plot = _Plot(top, across, up, palette, links)
    _ground(plot)
    draw_answers(top, timeline.answers, across, up, palette)
    _axes(plot)
    _past_words(plot)
    _strip(plot, [point for point in points if point.window is None])
    _marks(plot, [point for point in points if point.window])
    _landmark(plot, timeline)
    top.parts.append(keys)
    return written(top)


def drawn_points(timeline: Timeline, width: int) -> list[Point]:
    """Return the claims that a picture of this width has room for, by their days: those of release."""
    release = [point for point in timeline.points if point.event is Event.RELEASE]
    best = sorted(release, key=lambda point: (point.until is None, point.said), reverse=True)[: width // _ROOM]
    return sorted(best, key=lambda point: (point.said, point.claim_id))


def _name(timeline: Timeline) -> str:
    season = "" if timeline.watch.season is None else f", season {timeline.watch.season}"
    return f"{timeline.watch.title}{season}: what was claimed, and when"


def _words(timeline: Timeline, drawn: int) -> str:
    all_of_them = sum(point.event is Event.RELEASE for point in timeline.points)
    text = f"{drawn} of {all_of_them} claims about the release" if drawn < all_of_them else f"{drawn} claims"
    if drawn:
        text += f", made from {_day(timeline.points[0].said)} to {_day(timeline.points[-1].said)}"
    if timeline.released:
        text += f"; it came out on {_day(timeline.released)}"
    return f"{text}. Each mark is a claim: across, the day on which it was made; up, the days that it claims."


def _ground(plot: _Plot) -> None:
    """Draw the half of the chart that was past when it was claimed, below the line on which both days are the same."""
    same = (plot.across.first, plot.across.last, plot.up.first, plot.up.last)
    ends = sorted(day for day in same if plot.across.holds(day) and plot.up.holds(day))
    if len(ends) < 2:
        return
    corners = [(plot.across.at(day), plot.up.at(day)) for day in (ends[0], ends[-1])]
    (x1, y1), (x2, y2) = corners
    ground = f"M{x1} {y1}L{x2} {y2}H{plot.right}V{plot.floor}H{x1}Z"
    add(plot.top, "path", d=ground, fill=plot.palette.past, class_="past")
    add(plot.top, "path", d=f"M{x1} {y1}L{x2} {y2}", stroke=plot.palette.muted, stroke_dasharray="2 4", class_="now")


def _past_words(plot: _Plot) -> None:
    if plot.floor - plot.up.at(plot.across.last) < 60:
        return
    where: Attributes = {"x": plot.right - 8, "y": plot.floor - 9, "text_anchor": "end", "font_style": "italic"}
    look: Attributes = {"fill": plot.palette.muted, "font_size": 11, "class_": "past-words", **_halo(plot.palette.past)}
    add(plot.top, "text", "already past when it was said", **where, **look)


def _halo(colour: str) -> Attributes:
    """Keep words readable over lines and marks."""
    return {"stroke": colour, "stroke_width": 4, "stroke_linejoin": "round", "paint_order": "stroke", **SANS}


def _axes(plot: _Plot) -> None:
    ink: Attributes = {"font_size": 12, **SANS}
    palette = plot.palette
    for day, label in plot.up.ticks(38):
        y = plot.up.at(day)
        add(plot.top, "path", d=f"M{plot.across.start} {y}H{plot.right}", stroke=palette.line, class_="grid")
        add(plot.top, "text", label, x=plot.across.start - 8, y=y + 4, text_anchor="end", fill=palette.muted, **ink)
    foot = plot.floor + _STRIP
    for day, label in plot.across.ticks(74):
        x = plot.across.at(day)
        add(plot.top, "path", d=f"M{x} {plot.floor}V{foot + 4}", stroke=palette.line, class_="grid")
        add(plot.top, "text", label, x=x, y=foot + 18, text_anchor="middle", fill=palette.muted, **ink)
    add(plot.top, "path", d=f"M{plot.across.start} {plot.floor}H{plot.right}", stroke=palette.muted, class_="axis")
    above = plot.up.end - 10
    add(plot.top, "text", "↑ claimed for", x=plot.across.start - 44, y=above, fill=palette.muted, **ink)
    add(plot.top, "text", "claimed on →", x=plot.right, y=foot + 34, text_anchor="end", fill=palette.muted, **ink)


def _landmark(plot: _Plot, timeline: Timeline) -> None:
    """Draw the day on which it came out as a line across, over the claims that it judges."""
    if timeline.released is None or not plot.up.holds(timeline.released):
        return
    y, colour = plot.up.at(timeline.released), plot.palette.ink
    add(plot.top, "path", d=f"M{plot.across.start} {y}H{plot.right}", stroke=colour, stroke_width=1.2, class_="out")
    where: Attributes = {"x": plot.across.start + 8, "y": y - 7 if y - 20 > plot.up.end else y + 17}
    look: Attributes = {"font_size": 12, "font_weight": "bold", "class_": "out-words", **_halo(plot.palette.paper)}
    add(plot.top, "text", f"came out {_day(timeline.released)}", fill=colour, **where, **look)


def _strip(plot: _Plot, points: list[Point]) -> None:
    """Draw below the chart who said that no date is known, or that it will not be made."""
    middle, end = plot.floor + _STRIP / 2, plot.across.start - 8
    add(
        plot.top,
        "text",
        "no date",
        x=end,
        y=middle + 4,
        text_anchor="end",
        fill=plot.palette.muted,
        font_size=12,
        **SANS,
    )
    places = dodged((plot.across.at(point.said) for point in points), 5, 16)
    _reaches(plot, [(point, x, middle) for point, x in zip(points, places, strict=True)])
    for point, x in zip(points, places, strict=True):
        _mark(plot, point, x, (middle, middle, middle))


def _marks(plot: _Plot, points: list[Point]) -> None:
    places = dodged((plot.across.at(point.said) for point in points), 5, 16)
    ends = [_ends(plot, point) for point in points]
    _reaches(plot, [(point, x, middle) for point, x, (_, _, middle) in zip(points, places, ends, strict=True)])
    for point, x, place in zip(points, places, ends, strict=True):
        _mark(plot, point, x, place)


def _mark(plot: _Plot, point: Point, x: float, ends: tuple[float, float, float]) -> None:
    """Draw a claim at *x*: its bar from low to high, and its mark in the middle."""
    made = _linked(point, x, ends, plot.links) if plot.links else _made(point, x, ends, plot.palette, None)
    plot.top.parts.append(made)


@lru_cache(maxsize=10_000)
def _linked(point: Point, x: float, ends: tuple[float, float, float], links: str) -> str:
    """Return a claim as a web page shows it, written: what is said anew moves few of the others."""
    return written(_made(point, x, ends, LIGHT, links))


def _made(point: Point, x: float, ends: tuple[float, float, float], palette: Palette, links: str | None) -> Element:
    (low, high, middle), window = ends, point.window
    colour, stance = palette.stances[point.stance], f"s-{point.stance}"
    around = _point(point, links)
    if low - high > 3:
        dashes: Attributes = {"stroke_dasharray": "3 3"} if point.stance is Stance.DENIED else {}
        bar: Attributes = {"stroke": colour, "stroke_width": 3, "stroke_linecap": "round", "stroke_opacity": 0.45}
        add(around, "path", d=f"M{x} {low}V{high}", class_=f"bar {stance}", **bar, **dashes)
    if window and (window.latest is None or window.earliest is None):
        end, back = (high, 5) if window.latest is None else (low, -5)
        arrow: Attributes = {"stroke": colour, "stroke_width": 2, "fill": "none", "stroke_opacity": 0.7}
        path = f"M{x - 4} {end + back}L{x} {end}L{x + 4} {end + back}"
        add(around, "path", d=path, class_=f"bar {stance}", **arrow)
    edge: Attributes = {"stroke": palette.paper, "stroke_width": 1.2} if window else {}
    path = shape(point.site_kind, x, middle, _MARK if window else _MARK - 1)
    add(around, "path", d=path, fill=colour, class_=f"mark {stance}", **edge)
    return around


def _ends(plot: _Plot, point: Point) -> tuple[float, float, float]:
    """Return where a bar begins and ends, and where its mark stands: in the middle, or at the end that is known."""
    window = point.window
    assert window is not None
    low, high = plot.up.at(window.earliest or plot.up.first), plot.up.at(window.latest or plot.up.last)
    if window.earliest is None:
        return low, high, high
    return low, high, low if window.latest is None else (low + high) / 2


def _reaches(plot: _Plot, marks: Sequence[tuple[Point, float, float]]) -> None:
    """Put below all marks a round around each that leads where it does, for fingers; keyboards and readers have the mark."""
    if plot.links is None or len(marks) > _APART:
        return
    for point, x, y in marks:
        address = plot.links.format(point.claim_id)
        around = add(plot.top, "a", href=address, tabindex="-1", aria_hidden="true", class_="reach")
        add(around, "circle", cx=x, cy=y, r=_REACH, fill="transparent")


def _point(point: Point, links: str | None) -> Element:
    """Begin a point: a link with the claim in words where the picture has links, else a group."""
    faded: Attributes = {"opacity": 0.4} if point.until else {}
    words = _claimed(point)
    if links:
        address = links.format(point.claim_id)
        around = element("a", href=address, aria_label=words, class_="point", **faded)
    else:
        around = element("g", **faded)
    add(around, "title", words)
    return around


def _claimed(point: Point) -> str:
    window = f" {in_words(point.window)}" if point.window else ""
    gone = f", withdrawn {_day(point.until)}" if point.until else ""
    return f"{_day(point.said)}, {plain(point.site, 100)} ({site_words(point.site_kind)}): {STANCE_WORDS[point.stance]}{window}{gone}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
