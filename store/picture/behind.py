"""The answers through time, drawn behind the claims: the window of 4 in 5, and in it the best one."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from operator import itemgetter

from store.picture.element import Element, add
from store.picture.look import Palette
from store.picture.scale import Scale
from store.timeline import Answered


def draw_answers(top: Element, answers: Sequence[Answered], across: Scale, up: Scale, palette: Palette) -> None:
    """Draw each answer from its day to the next one's, the last to the end of the scale."""
    for name, colour, best in (("band", palette.band, False), ("best", palette.best, True)):
        days = [(across.at(answer.day), _ends(answer, up, best=best)) for answer in answers]
        runs = [(next(run)[0], ends) for ends, run in groupby(days, key=itemgetter(1))]
        path = "".join(
            f"M{start} {ends[0]}H{until}V{ends[1]}H{start}Z"
            for (start, ends), (until, _) in pairwise([*runs, (across.end, None)])
            if ends
        )
        if path:
            add(top, "path", d=path, fill=colour, class_=name)


def _ends(answer: Answered, up: Scale, *, best: bool) -> tuple[float, float] | None:
    """Return the pixels at which an answer starts and ends, at least two apart; None where there is no window."""
    low, high = answer.low, answer.high
    if best:
        low, high = (answer.best.earliest, answer.best.latest) if answer.best else (None, None)
    if low is None and high is None:
        return None
    ceiling = up.at(high or up.last)
    return max(up.at(low or up.first), ceiling + 2), ceiling
