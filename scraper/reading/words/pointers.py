"""Finds the many fixed words that may point at a season in one pass, however many there are."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import ahocorasick  # type: ignore[import-not-found]  # it has no types

#: start, end and the kind of table that holds the words
Hit: TypeAlias = tuple[int, int, str]


class Pointers:
    """An index of fixed words by kind."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        self._index = ahocorasick.Automaton()
        by_word: dict[str, list[str]] = {}
        for kind, listed in words.items():
            for word in listed:
                by_word.setdefault(word, []).append(kind)
        for word, kinds in by_word.items():
            self._index.add_word(word, (len(word), tuple(kinds)))
        self._index.make_automaton()

    def hits(self, folded: str) -> list[Hit]:
        """Return the words that stand in *folded* as whole words: those from the left first, the longer before the shorter."""
        found: list[Hit] = []
        for last, (size, kinds) in self._index.iter(folded):
            start, end = last + 1 - size, last + 1
            if (start and _joins(folded[start - 1])) or (end < len(folded) and _joins(folded[end])):
                continue
            found.extend((start, end, kind) for kind in kinds)
        found.sort(key=lambda hit: (hit[0], -hit[1]))
        return found


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"
