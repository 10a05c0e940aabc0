"""The bid of a word for a date: the event that it names, where it stands, and how near it is."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from scraper.reading.sentence.parsed import Parsed
from scraper.reading.sentence.tense import is_past
from scraper.reading.words.phrasebook import Cue
from store.model import Event

#: tokens: first, last (not included)
Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A date's event, the tokens that say so, whether it lies behind, and the rule; *event* None: none of ours.

    *strong* says that the words mean the event by themselves, whatever they are said of.
    """

    event: Event | None
    place: Span
    past: bool
    rule: str
    score: float
    strong: bool = True
    verb: bool = False


def nearness(sentence: Parsed, place: Span, date: Span) -> float:
    """Return what it costs *place* to reach *date*; a colon that opens the date costs little: "a date as well: May 4"."""
    cost = 0.08 * sentence.apart(place, date) + sentence.broken(place, date)
    tokens = sentence.tokens
    if place[1] <= date[0] - 1 and tokens[date[0] - 1].text == ":":
        return cost - _OPENED
    if (
        date[1] + 1 < len(tokens)
        and tokens[date[1] + 1].text == sentence.lexicon.when
        and tokens[date[1]].text in sentence.lexicon.stands
    ):
        return cost - _OPENED if date[1] <= place[0] else cost + _OPENED  # "and that May is when it comes"
    return cost


_OPENED: Final = 0.8


def bid_of(
    sentence: Parsed, event: Event | None, cue: Cue, date: Span, weight: float, rule: str, *, strong: bool = True
) -> Link:
    """Return what *cue* bids for the *date* with *weight*, its distance paid."""
    place = (cue.first, cue.last)
    score = weight - nearness(sentence, place, date)
    verb = cue.form not in ("", "noun") or cue.tag in ("release", "plan")
    return Link(event, place, is_past(sentence, cue), rule, score, strong, verb)


def paused(sentence: Parsed, place: Span) -> bool:
    """Whether a pause is told in the same clause as the work at *place*, and not only what came between: "but it halted"."""
    return any(sentence.broken((cue.first, cue.last), place) < _CLAUSE for cue in sentence.beside("pause"))


_CLAUSE: Final = 1.0


def gap(sentence: Parsed, place: Span, cue: Cue) -> int:
    """Return how many tokens lie between *place* and *cue*."""
    return sentence.apart(place, (cue.first, cue.last))
