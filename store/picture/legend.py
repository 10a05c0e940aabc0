"""What the marks of the picture mean, below it: only those that are in it."""

from collections.abc import Sequence
from typing import Final

from store.known_sites import SITE_WORDS
from store.model import Stance
from store.picture.element import SANS, Attributes, Element, add
from store.picture.look import STANCE_WORDS, Palette, shape
from store.timeline import Point, Timeline

_LINE: Final = 20
_LETTER: Final = 6.4


def legend(
    points: Sequence[Point], timeline: Timeline, *, width: float, left: float, top: float, palette: Palette
) -> tuple[float, Element]:
    """Draw the legend from *top* on; return the pixel at which it ends with what was drawn."""
    group = Element("g", {"class": "legend", "aria-hidden": "true"})
    x, y = left, top + _LINE
    for key, words in _keys(points, timeline):
        wide = 24 + len(words) * _LETTER
        if x + wide > width - 8 and x > left:
            x, y = left, y + _LINE
        _key(group, key, x + 6, y - 4, palette)
        add(group, "text", words, x=x + 17, y=y, fill=palette.muted, font_size=12, **SANS)
        x += wide + 10
    return y + 14, group


def _keys(points: Sequence[Point], timeline: Timeline) -> list[tuple[str, str]]:
    stances = {point.stance for point in points}
    kinds = {point.site_kind for point in points}
    keys = [(f"s-{stance}", words) for stance, words in STANCE_WORDS.items() if stance in stances]
    keys += [(kind, words) for kind, words in SITE_WORDS.items() if kind in kinds]
    if any(point.until for point in points):
        keys.append(("gone", "faded: no longer said"))
    if any(answer.low or answer.high for answer in timeline.answers):
        keys.append(("band", "the answer: it comes here 4 times in 5"))
    if any(answer.best for answer in timeline.answers):
        keys.append(("best", "its best window"))
    return keys


def _key(group: Element, key: str, x: float, y: float, palette: Palette) -> None:
    if key.startswith("s-"):
        colour = palette.stances[Stance(key[2:])]
        dashes: Attributes = {"stroke_dasharray": "3 3"} if key == f"s-{Stance.DENIED}" else {}
        bar: Attributes = {"stroke": colour, "stroke_width": 4, "class_": f"bar {key}", **dashes}
        add(group, "path", d=f"M{x} {y - 6}V{y + 6}", **bar)
    elif key in ("band", "best"):
        colour = palette.best if key == "best" else palette.band
        add(group, "rect", x=x - 5, y=y - 5, width=12, height=10, fill=colour, class_=key)
    else:
        faded: Attributes = {"opacity": 0.4} if key == "gone" else {}
        form = shape("unknown" if key == "gone" else key, x, y, 5)
        add(group, "path", d=form, fill=palette.muted, class_="kind", **faded)
