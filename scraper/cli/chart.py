"""A timeline drawn with characters: a row for what was said on a day, the years it was said of across. Pure.

A full block is confirmed, a shaded one expected, a cross denied, so that it reads without colour; what was withdrawn is
dim and marked. The dot in each row is the day on which it was said: what lies to its right was still to come then. Two
lines down all rows are today, and the day on which it came out.
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

#: columns from which on there is room for whole days and for names
_ROOMY: Final = 60

#: an axis that is shorter has its quarters marked
_SHORT: Final = timedelta(days=900)

#: the axis has so many columns at least
_NARROWEST: Final = 20


@dataclass(frozen=True, slots=True)
class Marks:
    """The characters of a chart."""

    stances: dict[Stance, str]
    said: str
    tick: str
    today: str
    out: str
    on: str
    back: str
    answer: str


_BARS: Final = {Stance.CONFIRMED: "█", Stance.EXPECTED: "▒", Stance.DENIED: "×"}
FINE: Final = Marks(_BARS, "•", "┊", "│", "║", "▶", "◀", "═")
PLAIN: Final = Marks(
    {Stance.CONFIRMED: "#", Stance.EXPECTED: "=", Stance.DENIED: "x"}, "o", ":", "|", "!", ">", "<", "~"
)


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from *first* to *last*, drawn *width* columns wide, between so many columns for *day* and *name*.

    *lines* are days that are marked in each row, each with its character; those that lie outside are left out.
    """

    first: date
    last: date
    width: int
    day: int = 10
    name: int = 20
    lines: tuple[tuple[date, str], ...] = ()

    def column(self, day: date) -> int:
        """Return the column of *day*; one that lies outside is at the edge."""
        return min(self.width - 1, max(0, self._place(day)))

    def column_after(self, day: date) -> int:
        """Return the column at which the day after *day* begins, which may be the one after the last."""
        return min(self.width, max(1, self._place(day + timedelta(days=1))))

    def _place(self, day: date) -> int:
        return int((day - self.first).days / ((self.last - self.first).days + 1) * self.width)

    @property
    def marked(self) -> dict[int, str]:
        """Return the columns of the lines that lie on the axis, with their characters."""
        return {self.column(day): mark for day, mark in self.lines if self.first <= day <= self.last}

    @property
    def ticks(self) -> list[tuple[date, str]]:
        """Return the days that are marked, with their names: the years, and on a short axis the quarters too."""
        months = (1, 4, 7, 10) if self.last - self.first < _SHORT else (1,)
        days = (date(year, month, 1) for year in range(self.first.year, self.last.year + 1) for month in months)
        return [(day, f"{day:%Y}" if day.month == 1 else f"{day:%b}") for day in days if self.first <= day <= self.last]


def chart(timeline: Timeline, points: Sequence[Point], *, width: int, marks: Marks) -> Iterator[Text]:
    """Yield the lines of the chart of *points*, which are the timeline's or some of them, *width* columns wide."""
    drawn = [point for point in points if is_drawn(point)]
    axis = _axis(timeline, drawn, width, marks)
    yield _heads(axis)
    for day, said in groupby(drawn, key=lambda point: point.said):
        shown = f"{day}"
        for (window, stance), sayers in _grouped(said):
            yield _row(axis, marks, shown, sayers, window, stance)
            shown = ""
    if timeline.answers and not _is_out(timeline):
        yield _answer(axis, marks, timeline.answers[-1])
    if timeline.released:
        yield _line(axis, marks, f"{timeline.released}").append("it is out", "bold green")


def is_drawn(point: Point) -> bool:
    """Whether the chart has something to show of a claim: that no date is known has no place on it."""
    return point.window is not None or point.stance is Stance.CANCELLED


def _is_out(timeline: Timeline) -> bool:
    return timeline.released is not None and timeline.released <= timeline.today


def legend(timeline: Timeline, marks: Marks, width: int) -> list[Text]:
    """Return the lines that explain the marks of a chart, *width* columns wide at the most."""
    words = [f"{mark} {stance}" for stance, mark in marks.stances.items()]
    words += [f"{marks.said} the day it was said", "- no longer said", f"{marks.tick} a year or quarter begins"]
    words += [f"{marks.back} began before", f"{marks.on} goes on"]
    words += [] if _is_out(timeline) else [f"{marks.answer} the answer", f"{marks.today} today"]
    words += [f"{marks.out} the day it came out"] if timeline.released else []
    lines = [""]
    for one in words:
        longer = f"{lines[-1]}   {one}" if lines[-1] else one
        lines[-1:] = [longer] if len(longer) <= width else [lines[-1], one]
    return [Text(line, "dim") for line in lines]


def _axis(timeline: Timeline, points: Sequence[Point], width: int, marks: Marks) -> Axis:
    """Return the years that all of *points* take, and today while it is waited for; what is open or lies far off is cut.

    Where there is little room days are told by their months, and names are short.
    """
    day, name = (10, 20) if width >= _ROOMY else (7, 10)
    room = max(_NARROWEST, width - day - name - 3)
    lines = [] if _is_out(timeline) else [(timeline.today, marks.today)]
    lines += [(timeline.released, marks.out)] if timeline.released else []
    days = [point.said for point in points] or [timeline.today]
    ends = [end for point in points for end in _ends(point.window)]
    days += [end for end in ends if min(days) - _FAR <= end <= max(days) + _FAR]
    days.append(timeline.released or timeline.today)
    last = max(days)
    first, last = (min(days).replace(day=1), last) if last > min(days) else (last, last + _OPEN)
    return Axis(first, last, room, day, name, tuple(lines))


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
        return line.append(plain(f"{stance}: {_names(sayers, axis.name)}", axis.name), style)
    _fill(line, axis, marks, window, marks.stances[stance], style, said=sayers[0].said)
    return line.append(f"{'-' * gone}{_names(sayers, axis.name - 1)}", "dim" if gone else "")


def _line(axis: Axis, marks: Marks, head: str, said: date | None = None) -> Text:
    """Return a row that has its day, the ticks and lines, the day it was *said*, and a space for a name."""
    cells = [" "] * axis.width
    for day, _ in axis.ticks:
        cells[axis.column(day)] = marks.tick
    for place, mark in axis.marked.items():
        cells[place] = mark
    if said:
        cells[axis.column(said)] = marks.said
    line = Text(f"{head[: axis.day]:{axis.day}} {''.join(cells)}  ")
    line.stylize("dim", 0, axis.day + 1 + axis.width)
    return line


def _fill(
    line: Text, axis: Axis, marks: Marks, window: Window, mark: str, style: str, said: date | None = None
) -> None:
    """Draw *window* over the row, with an arrow where it goes on; the day it was *said* and the lines go through it."""
    first = axis.column(window.earliest or axis.first)
    last = max(first, axis.column_after(window.latest or axis.last) - 1)
    cells = [mark] * (last - first + 1)
    if last > first:  # so that it shows whether the day lies within
        through = axis.marked | ({axis.column(said): marks.said} if said else {})
        cells = [through.get(first + place, cell) for place, cell in enumerate(cells)]
    if window.earliest is None or window.earliest < axis.first:
        cells[0] = marks.back
    if window.latest is None or window.latest > axis.last:
        cells[-1] = marks.on
    start = axis.day + 1 + first
    row = line.plain
    line.plain = row[:start] + "".join(cells) + row[start + len(cells) :]
    line.stylize(f"not dim {style}", start, start + len(cells))


def _names(sayers: Sequence[Point], longest: int) -> str:
    """Name who says it, as far as there is room."""
    names = list(dict.fromkeys(plain(point.voice, 60) for point in sayers))
    more = f" +{len(names) - 1}" if len(names) > 1 else ""
    return plain(names[0], longest - len(more)) + more


def _heads(axis: Axis) -> Text:
    """Return the line with the names of years and quarters, each at its beginning, as many as there is room for.

    Years go before quarters; that of the first day stands at the edge, wherever in the year that is.
    """
    cells = [" "] * (axis.width + axis.name)
    years = [(day, name) for day, name in axis.ticks if day.month == 1]
    quarters = [(day, name) for day, name in axis.ticks if day.month != 1]
    for day, name in [*years, (axis.first, f"{axis.first:%Y}"), *quarters]:
        column = axis.column(day)
        if not "".join(cells[max(0, column - 1) : column + len(name) + 1]).strip():
            cells[column : column + len(name)] = name
    return Text(f"{'said on':{axis.day}} {''.join(cells).rstrip()}", "bold")


def _answer(axis: Axis, marks: Marks, answer: Answered) -> Text:
    line = _line(axis, marks, f"{answer.day}")
    if answer.best:
        _fill(line, axis, marks, answer.best, marks.answer, "bold cyan")
    return line.append("the answer", "bold cyan")
