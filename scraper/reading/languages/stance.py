"""How surely a date is said, and whether it lies behind: what denies, hedges or tells the time stands in its clause."""

from dataclasses import dataclass
from typing import Final

from scraper.reading.languages.dates import Dated
from scraper.reading.languages.linking import Link
from scraper.reading.languages.sentences import Sentence
from scraper.reading.languages.spans import Span, clause, part, within
from scraper.reading.windows import Opening
from store.model import Event, Stance

#: events that are told of once they have happened
_TOLD_AFTER: Final = frozenset({Event.RENEWAL, Event.FILMING_END, Event.TRAILER})


@dataclass(frozen=True, slots=True)
class Scope:
    """What is *said* of a date up to a turn ("but"), and the *clause* in which it is."""

    said: Span
    clause: Span


def scope_of(sentence: Sentence, found: Dated, link: Link) -> Scope:
    """Return where what is said of a date stands: in its part of the sentence, and in its clause and its event's."""
    if sentence.language.verb_last:
        end = next((date.start for date in sentence.dates if date.start >= found.end), len(sentence.text))
        start = max((date.end for date in sentence.dates if date.end <= found.start), default=0)
        return Scope((start, end), (found.start, end))
    place = (found.start, found.end)
    said = part(sentence, place, sentence.spots(*sentence.language.turns))
    first, last = clause(sentence, place)
    if within(link.place, said):
        event = clause(sentence, link.place)
        first, last = min(first, event[0]), max(last, event[1])
    return Scope(said, (max(first, said[0]), min(last, said[1])))


def lies_behind(sentence: Sentence, found: Dated, link: Link, scope: Scope) -> bool:
    """Whether the event lies behind the page's day."""
    language = sentence.language
    told = link.event in _TOLD_AFTER and not sentence.said_of(found, language.ahead, scope.clause)
    since = found.expression.opening is Opening.SINCE
    return told or since or bool(sentence.said_of(found, language.past, scope.clause))


def stance_of(sentence: Sentence, found: Dated, scope: Scope) -> tuple[Stance, list[Span]]:
    """Return how surely it is said, and the words that say so."""
    denied = sentence.said_of(found, sentence.language.denials, scope.clause)
    if denied and found.expression.opening not in {Opening.NOT_BEFORE, Opening.UNTIL}:
        return Stance.DENIED, denied
    hedged = [
        place for place in sentence.said_of(found, sentence.language.hedges, scope.said) if _of(sentence, found, place)
    ]
    return (Stance.EXPECTED, hedged) if hedged else (Stance.CONFIRMED, [])


def _of(sentence: Sentence, found: Dated, place: Span) -> bool:
    """Whether what stands at *place* is not in the clause of another date."""
    around = clause(sentence, place)
    here = [date.start for date in sentence.dates if within((date.start, date.end), around)]
    return not here or found.start in here
