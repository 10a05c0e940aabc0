"""The event that a date belongs to: the one whose word stands nearest."""

from dataclasses import dataclass
from typing import Final

from scraper.reading.languages.dates import Dated
from scraper.reading.languages.sentences import Sentence
from scraper.reading.languages.spans import Span, distance, together
from store.model import BlockKind, Event

#: characters between a date and the word for its event, at most
_FAR: Final = 120
#: of a release and a shoot this near to it the shoot is meant: "the shoot will not begin until June"
_SHOOTS: Final = frozenset({Event.FILMING_START, Event.FILMING_END})
_SUBJECT: Final = 25
#: characters of an item or a line that is about what it names
_ITEM: Final = 90


@dataclass(frozen=True, slots=True)
class Link:
    """The event that a date belongs to, and where its word stands."""

    event: Event
    place: Span


def link_of(sentence: Sentence, found: Dated, before: Sentence | None) -> Link | None:
    """Return what a date of *sentence*, which stands behind the one *before*, belongs to."""
    place = (found.start, found.end)
    events = [
        (distance(sentence, cue, place), Link(event, cue))
        for event, patterns in sentence.language.events.items()
        for cue in sentence.spots(*patterns)
    ]
    if not events:
        item = sentence.kind is BlockKind.LI and (sentence.named or sentence.seasons)
        return Link(Event.RELEASE, place) if item and len(sentence.text) <= _ITEM else _answer(sentence, found, before)
    apart, link = min(events, key=_order)
    shoots = [each for each in events if each[1].event in _SHOOTS and each[0] <= apart + _SUBJECT]
    shoots = [each for each in shoots if together(sentence, each[1].place, link.place)]
    if sentence.language.verb_last and link.place[0] >= found.end:  # what is said of the date stands behind it
        shoots = [each for each in shoots if each[1].place[0] >= found.end]
    if link.event is Event.RELEASE and shoots:
        apart, link = min(shoots, key=_order)
    others = (distance(sentence, other, place) for other in sentence.elsewhere)
    return link if apart <= min(others, default=_FAR) and apart <= _FAR else None


def _order(each: tuple[int, Link]) -> tuple[int, Span]:
    return each[0], each[1].place


def _answer(sentence: Sentence, found: Dated, before: Sentence | None) -> Link | None:
    """Return the event of the sentence before, or of the heading above, where a short one says no more than when."""
    if before is None or before.dates or len(sentence.text) > _ITEM or sentence.elsewhere:
        return None
    words = sentence.language.events.items()
    events = [(place, event) for event, patterns in words for place in before.spots(*patterns)]
    return Link(max(events)[1], (found.start, found.end)) if events else None
