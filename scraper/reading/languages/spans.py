"""Places in a sentence, how far they lie apart, and the parts that they stand in."""

import re
from typing import Final

from scraper.reading.languages.sentences import Sentence

Span = tuple[int, int]

#: what parts clauses counts as so many characters of distance
_CLAUSE: Final = 40
_AND: Final = re.compile(r"\b(?:y|e|and|und|et|dan|ve|oraz|i)\b", re.IGNORECASE)


def distance(sentence: Sentence, one: Span, other: Span) -> int:
    """Return the characters between two places, more where a clause ends there; the names of the work and its season count nothing."""
    first, last = sorted((one, other))
    apart, at = 0, first[1]
    for start, end in sorted((*sentence.named, *(season[:2] for season in sentence.seasons))):
        if at <= start and end <= last[0]:
            apart, at = apart + start - at, end
    return apart + max(0, last[0] - at) + _CLAUSE * len(breaks_between(sentence, one, other))


def breaks_between(sentence: Sentence, one: Span, other: Span) -> list[Span]:
    """Return what parts clauses between two places."""
    first, last = sorted((one, other))
    return [each for each in sentence.breaks if within(each, (first[1], last[0]))]


def together(sentence: Sentence, one: Span, other: Span) -> bool:
    """Whether no sign and no "and" stands between two places."""
    first, last = sorted((one, other))
    between = sentence.text[first[1] : last[0]]  # unfolded: Italian "è" is no "and"
    return not breaks_between(sentence, one, other) and _AND.search(between) is None


def part(sentence: Sentence, place: Span, breaks: list[Span]) -> Span:
    """Return the part of *sentence* around *place* that none of *breaks* parts."""
    first = max((end for _, end in breaks if end <= place[0]), default=0)
    return first, min((start for start, _ in breaks if start >= place[1]), default=len(sentence.text))


def clause(sentence: Sentence, place: Span) -> Span:
    """Return the clause around *place*."""
    return part(sentence, place, sentence.breaks)


def within(place: Span, outer: Span) -> bool:
    """Whether *place* lies in *outer*."""
    return outer[0] <= place[0] and place[1] <= outer[1]
