"""The small timeline of a card: no words, no axes; what is said in words stands beside it."""

from typing import Final

from store.model import Event
from store.picture.behind import draw_answers
from store.picture.element import Attributes, add, root, written
from store.picture.look import LIGHT
from store.picture.scale import Scale, spans
from store.timeline import Timeline

_WIDTH: Final = 300
_HEIGHT: Final = 72


def small(timeline: Timeline) -> str:
    """Draw the claims of a watch as bars and dots, with the answers behind and the day on which it came out."""
    points = [point for point in timeline.points if point.event is Event.RELEASE and point.window]
    days, claimed = spans(timeline)
    across, up = Scale(*days, 4, _WIDTH - 4), Scale(*claimed, _HEIGHT - 5, 5)
    top = root(_WIDTH, _HEIGHT, "Timeline", f"{len(points)} claims", prefix=f"small-{timeline.slug}")
    draw_answers(top, timeline.answers, across, up, LIGHT)
    if timeline.released:
        line = f"M0 {up.at(timeline.released)}H{_WIDTH}"
        add(top, "path", d=line, stroke=LIGHT.ink, stroke_width=1, class_="out")
    for point in points:
        assert point.window is not None
        x, stance, colour = across.at(point.said), f"s-{point.stance}", LIGHT.stances[point.stance]
        low, high = up.at(point.window.earliest or up.first), up.at(point.window.latest or up.last)
        faded: Attributes = {"opacity": 0.35 if point.until else 0.8}
        if low - high > 5:
            bar: Attributes = {
                "stroke": colour,
                "stroke_width": 2.5,
                "stroke_linecap": "round",
                "class_": f"bar {stance}",
            }
            add(top, "path", d=f"M{x} {low}V{high}", stroke_opacity=0.55, **bar, **faded)
        else:
            add(top, "circle", cx=x, cy=(low + high) / 2, r=3, fill=colour, class_=f"mark {stance}", **faded)
    return written(top)
