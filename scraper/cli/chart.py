"""A timeline drawn with characters: a row for what was said on a day, the years it was said of across. Pure.

A full block is confirmed, a shaded one expected, a cross denied, so that it reads without colour; what was withdrawn is
dim and marked. The dot in each row is the day on which it was said: what lies to its right was still to come then.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from rich.text import Text

from scraper.cli.words import COLOURS
from store.model import Stance, Window
from store.timeline import Answered, Point, Timeline
from store.wording import plain

#: a window that is open goes on for so long on the chart, and none reaches further than so long from what was said
_OPEN: Final = timedelta(days=365)
_FAR: Final = timedelta(days=6 * 365)

#: an axis that is shorter has its quarters marked
_SHORT: Final = timedelta(days=900)

#: columns of the day, of the axis at least, and of the names
_DAY: Final = 10
_NARROWEST: Final = 24
_NAME: Final = 20


@dataclass(frozen=True, slots=True)
class Marks:
    """The characters of a chart."""

    stances: dict[Stance, str]
    said: str
    tick: str
    on: str
    back: str
    answer: str


FINE: Final = Marks({Stance.CONFIRMED: "█", Stance.EXPECTED: "▒", Stance.DENIED: "×"}, "•", "┊", "▶", "◀", "═")
PLAIN: Final = Marks({Stance.CONFIRMED: "#", Stance.EXPECTED: "=", Stance.DENIED: "x"}, "o", ":", ">", "<", "~")


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from *first* to *last*, drawn *width* columns wide."""

    first: date
    last: date
    width: int

    def column(self, day: date) -> int:
        """Return the column of *day*; one that lies outside is at the edge."""
        return min(self.width - 1, max(0, self._place(day)))

    def column_after(self, day: date) -> int:
        """Return the column at which the day after *day* begins, which may be the one after the last."""
        return min(self.width, max(1, self._place(day + timedelta(days=1))))

    def _place(self, day: date) -> int:
        return int((day - self.first).days / ((self.last - self.first).days + 1) * self.width)

    @property
    def ticks(self) -> list[tuple[date, str]]:
        """Return the days that are marked, with their names: the years, and on a short axis the quarters too."""
        months = (1, 4, 7, 10) if self.last - self.first < _SHORT else (1,)
        days = (date(year, month, 1) for year in range(self.first.year, self.last.year + 1) for month in months)
        return [(day, f"{day:%Y}" if day.month == 1 else f"{day:%b}") for day in days if self.first <= day <= self.last]


def chart(timeline: Timeline, points: Sequence[Point], *, width: int, marks: Marks) -> Iterator[Text]:
    """Yield the lines of the chart of *points*, which are the timeline's or some of them, *width* columns wide."""
    drawn = [point for point in points if is_drawn(point)]
    axis = _axis(timeline, drawn, max(_NARROWEST, width - _DAY - _NAME - 3))
    yield _heads(axis)
    for day, said in groupby(drawn, key=lambda point: point.said):
        shown = f"{day}"
        for (window, stance), sayers in _grouped(said):
            yield _row(axis, marks, shown, sayers, window, stance)
            shown = ""
    if timeline.answers:
        yield _answer(axis, marks, timeline.answers[-1], timeline.today)
    if timeline.released:
        yield _line(axis, marks, f"{timeline.released}", timeline.released).append("it is out", "bold green")


def is_drawn(point: Point) -> bool:
    """Whether the chart has something to show of a claim: that no date is known has no place on it."""
    return point.window is not None or point.stance is Stance.CANCELLED


def legend(marks: Marks) -> list[Text]:
    """Return the lines that explain the marks."""
    words = [f"{mark} {stance}" for stance, mark in marks.stances.items()]
    words += [f"{marks.said} the day it was said", "- no longer said"]
    others = [f"{marks.tick} a year or quarter begins", f"{marks.back}{marks.on} goes on", f"{marks.answer} the answer"]
    return [Text("   ".join(line), "dim") for line in (words, others)]


def _axis(timeline: Timeline, points: Sequence[Point], width: int) -> Axis:
    """Return the years that all of *points* take; an open end and one that lies far off are cut."""
    days = [point.said for point in points] or [timeline.today]
    ends = [end for point in points for end in _ends(point.window)]
    days += [end for end in ends if min(days) - _FAR <= end <= max(days) + _FAR]
    days += [timeline.released] if timeline.released else []
    last = max(days)
    return Axis(min(days).replace(day=1), last, width) if last > min(days) else Axis(last, last + _OPEN, width)


def _ends(window: Window | None) -> list[date]:
    return [end for end in (window.earliest, window.latest) if end] if window else []


def _grouped(points: Iterator[Point]) -> list[tuple[tuple[Window | None, Stance], list[Point]]]:
    """Gather the points of one day that say the same, the surest first."""
    said: dict[tuple[Window | None, Stance], list[Point]] = {}
    for point in points:
        said.setdefault((point.window, point.stance), []).append(point)
    order = list(Stance)
    return sorted(said.items(), key=lambda one: (order.index(one[0][1]), str(one[0][0])))


def _row(axis: Axis, marks: Marks, day: str, sayers: Sequence[Point], window: Window | None, stance: Stance) -> Text:
    gone = all(point.until for point in sayers)
    style = f"dim {COLOURS[stance]}" if gone else COLOURS[stance]
    line = _line(axis, marks, day, sayers[0].said)
    if window is None:
        return line.append(f"{stance}: {_names(sayers, _NAME - 11)}", style)
    _fill(line, axis, marks, window, marks.stances[stance], style)
    return line.append(f"{'-' * gone}{_names(sayers, _NAME - 1)}", "dim" if gone else "")


def _line(axis: Axis, marks: Marks, head: str, said: date) -> Text:
    """Return a row that has its day, the ticks and the day it was said, and a space for a name."""
    cells = [" "] * axis.width
    for day, _ in axis.ticks:
        cells[axis.column(day)] = marks.tick
    cells[axis.column(said)] = marks.said
    line = Text(f"{head:{_DAY}} {''.join(cells)}  ")
    line.stylize("dim", 0, _DAY + 1 + axis.width)
    return line


def _fill(line: Text, axis: Axis, marks: Marks, window: Window, mark: str, style: str) -> None:
    """Draw *window* over the row, with an arrow where it goes on."""
    first = axis.column(window.earliest or axis.first)
    last = max(first, axis.column_after(window.latest or axis.last) - 1)
    cells = [mark] * (last - first + 1)
    if window.earliest is None or window.earliest < axis.first:
        cells[0] = marks.back
    if window.latest is None or window.latest > axis.last:
        cells[-1] = marks.on
    start = _DAY + 1 + first
    said = line.plain
    line.plain = said[:start] + "".join(cells) + said[start + len(cells) :]
    line.stylize(f"not dim {style}", start, start + len(cells))


def _names(sayers: Sequence[Point], longest: int) -> str:
    """Name who says it, as far as there is room."""
    names = list(dict.fromkeys(plain(point.voice, 60) for point in sayers))
    more = f" +{len(names) - 1}" if len(names) > 1 else ""
    return plain(names[0], longest - len(more)) + more


def _heads(axis: Axis) -> Text:
    """Return the line with the names of years and quarters, each at its beginning, as many as there is room for."""
    cells = [" "] * (axis.width + _NAME)
    free = 0
    for day, name in axis.ticks:
        column = axis.column(day)
        if column >= free:
            cells[column : column + len(name)] = name
            free = column + len(name) + 1
    return Text(f"{'said on':{_DAY}} {''.join(cells).rstrip()}", "bold")


def _answer(axis: Axis, marks: Marks, answer: Answered, today: date) -> Text:
    line = _line(axis, marks, f"{answer.day}", today)
    if answer.best:
        _fill(line, axis, marks, answer.best, marks.answer, "bold cyan")
    return line.append("the answer", "bold cyan")
