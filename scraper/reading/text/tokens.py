"""Folded text -> tokens: words, bits that contract ("'s", "'ll") and single signs."""

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r"\w+n't\b|'(?:s|ll|re|ve|d|m)\b|\w+|[^\w\s]")


class Token(NamedTuple):
    """A token and where it stands in the text that it was taken from."""

    text: str
    start: int
    end: int


def tokenise(folded: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of *folded* between the offsets *start* and *end*.

    >>> [token.text for token in tokenise("it won't be season two's end")]
    ['it', "won't", 'be', 'season', 'two', "'s", 'end']
    """
    stop = len(folded) if end is None else end
    return tuple([Token(match[0], *match.span()) for match in _TOKEN.finditer(folded, start, stop)])
