"""The words of a sentence as the weights see them."""

from functools import lru_cache
from typing import Final

from scraper.reading.sentence.parsed import Parsed


@lru_cache(maxsize=64)
def classed(sentence: Parsed) -> tuple[str | None, ...]:
    """Return the words of *sentence*, dates and mentions as one class each (None where it goes on), numbers as another."""
    spans = [(*sentence.span(d.start, d.end), "<date>") for d in sentence.dates]
    spans += [(*sentence.span(m.start, m.end), f"<{m.kind} {m.work.name}>") for m in reversed(sentence.mentions)]
    words: list[str | None] = ["#" if token.text[0].isdigit() else token.text for token in sentence.tokens]
    names = _names(sentence)
    words = [_class(words[place], place in names, sentence) for place in range(len(words))]
    for first, last, name in reversed(spans):
        words[first:last] = [name, *(None for _ in range(first, last - 1))][: last - first]
    return tuple(words)


def _names(sentence: Parsed) -> set[int]:
    """Return the tokens that a capital makes names; none in a headline, which has them everywhere."""
    capital = {place for place, token in enumerate(sentence.tokens) if sentence.text[token.start].isupper()}
    words = sum(token.text[0].isalpha() for token in sentence.tokens)
    return set() if len(capital) > words * _HEADLINE else capital - {0}


#: the share of capitals from which on a sentence is written as headlines are
_HEADLINE: Final = 0.6


def _class(word: str | None, named: bool, sentence: Parsed) -> str | None:
    if not named or word is None:
        return word
    if word in sentence.lexicon.companies:
        return "<company>"
    return word if word in sentence.lexicon.heads or len(word) == 1 else "<name>"
