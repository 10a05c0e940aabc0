"""The words of one phrasebook in a sentence, by their tag: what the readers of claims without a window look at."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from scraper.reading.sentence.mention import Mention
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.words.phrasebook import Cue, Phrasebook

#: of words with one tag in a sentence; what has more is a list, and would only cost time
MOST: Final = 12


@dataclass(frozen=True)
class TaggedWords:
    """The words of `phrases` that a sentence holds outside of its dates and of the names in `names`."""

    sentence: Parsed

    @property
    def phrases(self) -> Phrasebook:
        """Return the tables that are looked up."""
        raise NotImplementedError

    @property
    def names(self) -> Iterable[Mention]:
        """Return the mentions whose words are names and no more."""
        raise NotImplementedError

    @cached_property
    def cues(self) -> dict[str, list[Cue]]:
        """Return the words by their tag, those inside a date or a name left out."""
        words = self.sentence.found(self.phrases)
        if not words:
            return {}
        masked = [self.sentence.span(dated.start, dated.end) for dated in self.sentence.dates]
        masked += [self.sentence.span(name.start, name.end) for name in self.names]
        found: dict[str, list[Cue]] = {}
        for cue in words:
            if not any(first <= cue.first and cue.last <= last for first, last in masked):
                found.setdefault(cue.tag, []).append(cue)
        return found

    def tagged(self, *tags: str) -> list[Cue]:
        """Return the words that bear one of *tags*."""
        cues = self.cues
        return [cue for tag in tags if tag in cues for cue in cues[tag][:MOST]]
