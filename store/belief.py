"""Whether to believe an answer, for people: how likely it is, and how often who says so was right before. Pure."""

from collections.abc import Sequence
from typing import Final

from store.answer import Answer
from store.groups import Group, counted, voices
from store.model import Event
from store.names import name_key
from store.records import Named, Record, record_of
from store.sides import Stand
from store.timeline import Point
from store.wording import in_words, plain

#: probabilities of at least -> how sure that is
_SURE: Final = (
    (0.95, "almost certain"),
    (0.8, "very likely"),
    (0.6, "likely"),
    (0.4, "as likely as not"),
    (0, "a guess"),
)

#: what is less likely is not told as something that may happen
_LEAST: Final = 0.0005


def sure(probability: float) -> str:
    """Say how sure a probability is.

    >>> sure(0.87)
    'very likely'
    """
    return next(words for least, words in _SURE if round(probability, 2) >= least)


def chances(found: Answer) -> list[tuple[str, float]]:
    """Return what may come, in the order of time, each with how likely that is: sooner, the best window, later.

    What is out of the question is left out; there is nothing where no window lies ahead.
    """
    if found.window is None or found.probability is None or found.sooner is None or found.later is None:
        return []
    parts = (("sooner", found.sooner), (in_words(found.window), found.probability), ("later", found.later))
    return [(name, probability) for name, probability in parts if probability >= _LEAST]


def right(record: Record, name: str = "") -> str:
    """Say how often somebody was right, by name unless that is the *name* which stands beside it.

    >>> right(Record("a.example", False, "news", 1, 2, 1, None, 30, None, None, 1.0), "a.example")
    'right 2 of 3'
    """
    words = f"right {record.hits} of {record.hits + record.misses}"
    return words if name_key(record.name) == name_key(name) else f"{plain(record.name, 80)} was {words}"


def record_behind(point: Point, named: Named) -> Record | None:
    """Return the record by which a claim is believed: of whom it credits, else of its site; None where it is of no release."""
    if point.event is not Event.RELEASE:
        return None
    return record_of(None if point.voice == point.site else point.voice, point.site, named)


def voiced(groups: Sequence[Group], named: Named, *, over: bool) -> str:
    """Say how many independent voices say so and otherwise, with the record of the first that has one; "" where none says so.

    *groups* are of all sides, in each the heaviest first. What is *over* is out: others had said otherwise.
    """
    count = voices(groups)
    said = (record_behind(point, named) for group in groups if group.stand is Stand.FOR for point in group.points)
    best = next((record for record in said if record), None)
    if not count[Stand.FOR]:
        return ""
    of_whom = f" ({right(best)} {'elsewhere' if over else 'before'})" if best else ""
    against = count[Stand.AGAINST]
    otherwise = f"{counted(against, 'voice') if against else 'none'} had said" if over else _say(against)
    return f"{_say(count[Stand.FOR])} so{of_whom}, {otherwise} otherwise"


def _say(number: int) -> str:
    if not number:
        return "none says"
    return f"{counted(number, 'voice')} {'says' if number == 1 else 'say'}"
