"""The shortest run of the page's own text that shows a claim."""

from typing import Final

from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed

_CUT: Final = frozenset((",", ";", ":", "—", "(", ")"))
_LIMIT: Final = 22


def quote_of(sentence: Parsed, *places: Span) -> str:
    """Return the text that covers the tokens *places*, back to the beginning of their clause."""
    first = min(place[0] for place in places)
    last = max(place[1] for place in places)
    start = first
    while start > 0 and first - start < _LIMIT and not _cuts(sentence, start - 1):
        start -= 1
    if (
        start < first
        and sentence.tokens[start].text in sentence.lexicon.breaks
        and sentence.tokens[start].text.isalpha()
    ):
        start += 1
    begin, end = sentence.offsets(min(start, first), last)
    return sentence.text[begin:end].strip()


def _cuts(sentence: Parsed, index: int) -> bool:
    token = sentence.tokens[index]
    if any(date.start <= token.start < date.end for date in sentence.dates):
        return False
    if any(mention.titled and mention.start <= token.start < mention.end for mention in sentence.mentions):
        return False  # "Gulls: Copper Tales"
    return token.text in _CUT or (token.text in ("but", "while", "because", "although", "though", "so"))
