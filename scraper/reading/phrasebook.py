"""Finds the words of the tables in tokens: one look-up a token, the longest phrase first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scraper.reading.folding import fold
from scraper.reading.tokens import Token, tokenise


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase stands for: a *tag* of the tables and, for a verb, its *form* (base, s, past, part, ing)."""

    tag: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase of the tables found at the tokens *first* to *last* (not included)."""

    sense: Sense
    first: int
    last: int
    words: str

    @property
    def tag(self) -> str:
        """Return the tag of the table that holds the phrase."""
        return self.sense.tag

    @property
    def form(self) -> str:
        """Return the form of the verb, empty where the phrase is none."""
        return self.sense.form


class Phrasebook:
    """All phrases of one language with their senses."""

    def __init__(self, phrases: Mapping[str, Iterable[Sense]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[Sense, ...]]]] = {}
        for phrase, senses in phrases.items():
            words = tuple(token.text for token in tokenise(fold(phrase)))
            self._by_first.setdefault(words[0], []).append((words, tuple(dict.fromkeys(senses))))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, tokens: Sequence[Token]) -> list[Cue]:
        """Return the cues in *tokens* from left to right; where phrases overlap, the first and longest holds."""
        cues: list[Cue] = []
        place, count = 0, len(tokens)
        while place < count:
            step = 1
            for words, senses in self._by_first.get(tokens[place].text, ()):
                size = len(words)
                if place + size <= count and all(tokens[place + n].text == words[n] for n in range(1, size)):
                    text = " ".join(words)
                    cues.extend(Cue(sense, place, place + size, text) for sense in senses)
                    step = size
                    break
            place += step
        return cues
