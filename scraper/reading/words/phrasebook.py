"""Finds the words of the tables in tokens: one walk down a tree of words from each token, the longest phrase holds."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from scraper.reading.text.folding import fold
from scraper.reading.text.tokens import Token, tokenise


class Sense(NamedTuple):
    """What a phrase stands for: a *tag* of the tables and, for a verb, its *form* (base, s, past, part, ing)."""

    tag: str
    form: str = ""


class Cue(NamedTuple):
    """A phrase of the tables found at the tokens *first* to *last* (not included)."""

    tag: str
    form: str
    first: int
    last: int
    words: str


class _Node:
    """The phrases that go on with the same words; *senses* where one of them ends here."""

    __slots__ = ("further", "senses", "words")

    def __init__(self) -> None:
        self.further: dict[str, _Node] = {}
        self.senses: tuple[Sense, ...] = ()
        self.words = ""


class Phrasebook:
    """All phrases of one language with their senses."""

    def __init__(self, phrases: Mapping[str, Iterable[Sense]]) -> None:
        self._root = _Node()
        for phrase, senses in phrases.items():
            node = self._root
            words = [token.text for token in tokenise(fold(phrase))]
            for word in words:
                node = node.further.setdefault(word, _Node())
            node.senses = tuple(dict.fromkeys((*node.senses, *senses)))
            node.words = " ".join(words)

    def find(self, tokens: Sequence[Token]) -> list[Cue]:
        """Return the cues in *tokens* from left to right; where phrases overlap, the first and longest holds."""
        cues: list[Cue] = []
        words = [token.text for token in tokens]
        count, end = len(words), 0
        start = self._root.further
        for place in [place for place, word in enumerate(words) if word in start]:
            if place < end:
                continue
            node: _Node | None = start[words[place]]
            found, at = None, place + 1
            while node is not None:
                if node.senses:
                    found, end = node, at
                node = node.further.get(words[at]) if at < count else None
                at += 1
            if found is not None:
                cues.extend([Cue(tag, form, place, end, found.words) for tag, form in found.senses])
        return cues
