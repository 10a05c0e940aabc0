"""A sentence taken apart once: tokens, cues of the tables, mentions, dates, and how far apart its clauses hold things."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from operator import attrgetter
from typing import Final

from scraper.reading.sentence.mention import Mention
from scraper.reading.sentence.mentions import find_mentions
from scraper.reading.sentence.works import Title
from scraper.reading.text.tokens import Token, tokenise
from scraper.reading.windows import Expression
from scraper.reading.words.lexicon import Lexicon
from scraper.reading.words.phrasebook import Cue, Phrasebook
from store.model import BlockKind, Watch


@dataclass(frozen=True, eq=False)
class Parsed:
    """One sentence of a block; all offsets are offsets into the block's text.

    *text* and *folded* are the whole block; the sentence stands at *start* to *end*.
    """

    text: str
    folded: str
    start: int
    end: int
    kind: BlockKind
    watch: Watch
    lexicon: Lexicon
    dates: tuple[Expression, ...] = ()
    titles: tuple[Title, ...] = ()
    book: bool = False

    @cached_property
    def words(self) -> str:
        """Return the sentence as the page writes it."""
        return self.text[self.start : self.end]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Return the sentence's tokens."""
        return tokenise(self.folded, self.start, self.end)

    @cached_property
    def cues(self) -> list[Cue]:
        """Return the phrases of the tables, those inside a date or a quoted title left out."""
        masked = [self.span(date.start, date.end) for date in self.dates]
        masked += [self.span(m.start, m.end) for m in self.mentions if m.titled or m.kind in ("season", "part")]
        return [
            cue
            for cue in self.found(self.lexicon.phrases)
            if not (masked and _within(cue, masked))
            and not self._noun(cue)
            and not (self.book and cue.tag == "other" and cue.words in self.lexicon.books)
        ]

    def _noun(self, cue: Cue) -> bool:
        """Whether the form of a verb is a noun here, as an article before it tells: "the film", "a hit"."""
        if cue.form not in ("base", "s") or not cue.first:
            return False
        before = self.tokens[cue.first - 1]
        if before.text in self.lexicon.articles or (cue.words in self.lexicon.movies and not self._acts(cue)):
            return True
        return cue.form == "base" and any(d.start <= before.start < d.end for d in self.dates)

    def _acts(self, cue: Cue) -> bool:
        """Whether "film" is the verb here: "to film", "they film", "season 3 films in May", but not "the final film"."""
        before = self.tokens[cue.first - 1]
        if before.text in self.lexicon.filmers or before.text.endswith(("n't", "ly")):
            return True
        seasons = (m for m in self.mentions if m.kind in ("season", "new", "generic"))
        return cue.form == "s" and any(m.start <= before.start < m.end for m in seasons)

    @cached_property
    def mentions(self) -> list[Mention]:
        """Return what the sentence names, left to right, with offsets into the block."""
        titles = [(start - self.start, end - self.start, seasons) for start, end, seasons in self.titles]
        found = find_mentions(self.words, self.folded[self.start : self.end], titles, self.watch, self.lexicon)
        moved = [mention.moved(self.start) for mention in found]
        if not self.book:
            moved = [
                m
                for m in moved
                if m.kind != "generic" or self.folded[m.start : m.end].removeprefix("the ") not in self.lexicon.books
            ]
        return [m for m in moved if m.titled or not any(d.start < m.end and m.start < d.end for d in self.dates)]

    @cached_property
    def asks(self) -> bool:
        """Whether it is a question, quoted or not; the mark of a title at its end asks nothing unless the sentence opens so."""
        words = self.words.rstrip("\"'”’) ")
        if not words.endswith("?"):
            return False
        mark = self.start + len(words) - 1
        titled = any(mention.titled and mention.start <= mark < mention.end for mention in self.mentions)
        return not titled or self.tokens[0].text in self.lexicon.asks

    @cached_property
    def costs(self) -> list[float]:
        """Return, for each token, what it costs to come so far from the sentence's beginning: the sum of the breaks."""
        inside = [self.span(date.start, date.end) for date in self.dates]
        inside += [self.span(m.start, m.end) for m in self.mentions if m.titled]
        tokens, breaks = self.tokens, self.lexicon.breaks
        costs = [breaks.get(token.text, 0.0) for token in tokens]
        for index in range(1, len(tokens) - 1):
            if tokens[index].text == ":" and tokens[index + 1].text[0].isdigit():
                costs[index] = 0.0  # of a clock
        for first, last in inside:
            costs[first:last] = [0.0] * (last - first)
        return list(accumulate(costs))

    def beside(self, *tags: str) -> list[Cue]:
        """Return what is told beside a release: the cues of that table that bear one of *tags*, titles left out."""
        return [cue for cue in self._beside if cue.tag in tags]

    @cached_property
    def _beside(self) -> list[Cue]:
        masked = [self.span(m.start, m.end) for m in self.mentions if m.titled]
        return [cue for cue in self.found(self.lexicon.things) if not _within(cue, masked)]

    def found(self, phrases: Phrasebook) -> list[Cue]:
        """Return all phrases of a table of words, those inside dates and titles among them."""
        cues = self._found.get(phrases)
        if cues is None:
            cues = self._found[phrases] = phrases.find(self.tokens)
        return cues

    @cached_property
    def _found(self) -> dict[Phrasebook, list[Cue]]:
        return {}

    @cached_property
    def companies(self) -> list[str]:
        """Return the companies that the sentence names, the last one first."""
        found, index = [], 0
        while index < len(self.tokens):
            for size in (3, 2, 1):
                name = " ".join(token.text for token in self.tokens[index : index + size])
                if name in self.lexicon.companies and self.text[self.tokens[index].start].isupper():
                    start, end = self.offsets(index, min(index + size, len(self.tokens)))
                    found.append(self.text[start:end])
                    index += size - 1
                    break
            index += 1
        return found[::-1]

    def is_small(self, index: int) -> bool:
        """Whether the token at *index* has no capital letter, as words of names do ("Hulu", "tvN"), and stands in no name."""
        token = self.tokens[index]
        return not token.text[0].isalpha() or (
            self.text[token.start : token.end].islower() and not self._in_name(index)
        )

    def _in_name(self, index: int) -> bool:
        """Whether a small word belongs to a name: "Park Ji-hu", "Guillermo del Toro", "Ana van der Berg"."""
        tokens, particles = self.tokens, self.lexicon.particles
        if index > 1 and tokens[index - 1].text == "-" and self._begins_capital(index - 2):
            joined = tokens[index - 2].end == tokens[index].start - 1
            return joined and all(_SYLLABLE.fullmatch(tokens[at].text) for at in (index - 2, index))
        if tokens[index].text not in particles:
            return False
        first, last = index, index
        while first > 0 and tokens[first].text in particles:
            first -= 1
        while last < len(tokens) - 1 and tokens[last].text in particles:
            last += 1
        return self._begins_capital(first) and self._begins_capital(last)

    def _begins_capital(self, index: int) -> bool:
        return self.text[self.tokens[index].start].isupper()

    def tagged(self, *tags: str) -> list[Cue]:
        """Return the cues that bear one of *tags*, left to right."""
        by_tag = self._by_tag
        if len(tags) == 1:
            return by_tag.get(tags[0], [])
        found = [by_tag[tag] for tag in tags if tag in by_tag]
        if len(found) > 1:
            return sorted([cue for cues in found for cue in cues], key=_first)
        return found[0] if found else []

    @cached_property
    def _by_tag(self) -> dict[str, list[Cue]]:
        found: dict[str, list[Cue]] = {}
        for cue in self.cues:
            found.setdefault(cue.tag, []).append(cue)
        return found

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens (first, last not included) that cover the offsets *start* to *end*."""
        place = self._spans.get((start, end))
        if place is None:
            starts = self._starts
            first = bisect_right(starts, start) - 1
            if first < 0 or self.tokens[first].end <= start:
                first += 1
            place = self._spans[start, end] = first, max(first, bisect_left(starts, end))
        return place

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _spans(self) -> dict[tuple[int, int], tuple[int, int]]:
        return {}

    def apart(self, one: tuple[int, int], other: tuple[int, int]) -> int:
        """Return how many tokens lie between two spans of tokens; 0 where they touch or overlap."""
        if other[0] > one[1]:
            return other[0] - one[1]
        return one[0] - other[1] if one[0] > other[1] else 0

    def broken(self, one: tuple[int, int], other: tuple[int, int]) -> float:
        """Return what the breaks between two spans of tokens cost."""
        left, right = (one, other) if one[0] <= other[0] else (other, one)
        costs = self.costs
        if left[1] >= right[0] or not costs:
            return 0.0
        return costs[min(right[0], len(costs)) - 1] - costs[max(left[1] - 1, 0)]

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets of the tokens *first* to *last* (not included)."""
        return self.tokens[first].start, self.tokens[last - 1].end


#: a syllable of a Korean name in Latin letters (Revised Romanization, McCune-Reischauer and the spellings of passports)
_SYLLABLE: Final = re.compile(
    r"(?:kk|gg|tt|dd|pp|bb|ss|jj|ch|sh|[bdghjklmnprstwy])?(?:y?eo|y?ae|y?oo|y?ou|y?[aeou]|ye|w[aeio]|woo|eu|oe|u?i|ee|yi)(?:ng|[hklmnprt])?"
)

_first: Final = attrgetter("first")


def _within(cue: Cue, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= cue.first and cue.last <= last for first, last in spans)
