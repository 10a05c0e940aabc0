"""What the marks of a picture look like: colours by stance, shapes by kind of site, and their names in the legend.

The colours keep apart for the colour-blind (blue-green, amber, wine) and reach 3:1 on their background, as WCAG asks of
graphics; stance is told by the bar's dashes too, so that a picture in grey can be read.
"""

from dataclasses import dataclass
from math import cos, pi, sin
from typing import Final

from store.model import Stance


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a picture, on paper or in the dark."""

    paper: str
    ink: str
    muted: str
    line: str
    past: str
    band: str
    best: str
    stances: dict[Stance, str]


LIGHT: Final = Palette(
    paper="#fffdf9",
    ink="#1f1b16",
    muted="#6a6258",
    line="#e6dfd3",
    past="#f6f1e7",
    band="#dde6f2",
    best="#b4c9e4",
    stances={
        Stance.CONFIRMED: "#0b7a6b",
        Stance.EXPECTED: "#b8710a",
        Stance.DENIED: "#a8325e",
        Stance.UNANNOUNCED: "#7b7268",
        Stance.CANCELLED: "#1f1b16",
    },
)

DARK: Final = Palette(
    paper="#1c1a18",
    ink="#f0ebe2",
    muted="#aaa195",
    line="#37332e",
    past="#221f1c",
    band="#24303f",
    best="#36506f",
    stances={
        Stance.CONFIRMED: "#4cc4b0",
        Stance.EXPECTED: "#e9ab4d",
        Stance.DENIED: "#ec85a9",
        Stance.UNANNOUNCED: "#a39a8e",
        Stance.CANCELLED: "#f0ebe2",
    },
)

#: stances -> what the legend and the text for screen readers call them
STANCE_WORDS: Final[dict[Stance, str]] = {
    Stance.CONFIRMED: "confirmed",
    Stance.EXPECTED: "expected",
    Stance.DENIED: "denied",
    Stance.UNANNOUNCED: "no date known",
    Stance.CANCELLED: "cancelled",
}


def shape(kind: str, x: float, y: float, size: float) -> str:
    """Return the path of the mark for a kind of site, *size* pixels from its middle to its edge.

    >>> shape("trade", 10, 10, 4)
    'M6.5 6.5L13.5 6.5L13.5 13.5L6.5 13.5Z'
    """
    corners = _CORNERS.get(kind)
    if corners is None:
        return (
            f"M{_px(x - size)} {_px(y)}a{_px(size)} {_px(size)} 0 1 0 {_px(2 * size)} 0"
            f"a{_px(size)} {_px(size)} 0 1 0 {_px(-2 * size)} 0Z"
        )
    return "M" + "L".join(f"{_px(x + size * dx)} {_px(y + size * dy)}" for dx, dy in corners) + "Z"


def _star(points: int, inner: float) -> tuple[tuple[float, float], ...]:
    turns = [(pi * step / points, 1.4 if step % 2 == 0 else inner) for step in range(2 * points)]
    return tuple((sin(turn) * far, -cos(turn) * far) for turn, far in turns)


#: kinds of site -> the corners of their mark around its middle; what is not here is a circle
_CORNERS: Final[dict[str, tuple[tuple[float, float], ...]]] = {
    "official": _star(5, 0.6),
    "trade": ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)),
    "fan": ((0, -1.15), (1.1, 0.85), (-1.1, 0.85)),
    "database": ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
    "seo": ((0, 1.15), (1.1, -0.85), (-1.1, -0.85)),
}


def _px(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
