"""The words of a sentence that may say that no date is known, and which date they speak of."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.sentence.tagged import MOST, TaggedWords
from scraper.reading.words.phrasebook import Cue, Phrasebook
from store.model import BlockKind


@dataclass(frozen=True)
class DateWords(TaggedWords):
    """The words of the tables of this module that a sentence holds."""

    @property
    def phrases(self) -> Phrasebook:
        """Return the tables that are looked up."""
        return self.sentence.lexicon.undated

    @property
    def names(self) -> list[Mention]:
        """Return the titles: what stands in them says nothing."""
        return [m for m in self.sentence.mentions if m.titled]

    @cached_property
    def targets(self) -> list[Cue]:
        """Return the words for the date that the sentence may lack, those of another thing's date left out."""
        nouns = self.tagged("date", "day", "some day", "happening")
        return [cue for cue in (*nouns, *self._whens()) if not self._of_another(cue)][:MOST]

    def _whens(self) -> Iterator[Cue]:
        """Yield each "when" that a release follows, but not the start of filming."""
        sentence = self.sentence
        yield from self.tagged("whole when")
        if "when" not in self.cues:
            return
        verbs = sentence.tagged("release", "arrive", "begin", "release_noun", "shown")
        filming = [cue.first for cue in sentence.tagged("film", "film_start", "film_end", "trailer")]
        for when in self.tagged("when"):
            first = min((verb.first for verb in verbs if 0 <= verb.first - when.last <= 12), default=None)
            if first is not None and not any(when.last <= place <= first + 3 for place in filming):
                yield when
            elif first is None and any(when.last < cue.first <= when.last + 3 for cue in self.tagged("unknown")):
                yield when  # "exactly when is anyone's guess"
            elif first is None and self.sentence.mentions and self._closes(when):
                yield when

    def _closes(self, when: Cue) -> bool:
        """Whether nobody says it, and nothing follows: "they won't say when"."""
        tokens = self.sentence.tokens
        ends = when.last == len(tokens) or not tokens[when.last].text.isalnum()
        return ends and any(0 <= when.first - cue.last <= 3 for cue in self.tagged("neg", "ignorant"))

    def _of_another(self, cue: Cue) -> bool:
        """Whether the date is that of a trailer, of filming or of another work: "a date for the soundtrack"."""
        joins = self.sentence.lexicon.joins["before title"]
        for thing in self._things:
            if thing.last <= cue.first:
                behind = [token.text for token in self.sentence.tokens[thing.last : cue.first]]
                if behind and behind[0] in _EITHER and cue.tag == "date" and " " in cue.words:
                    continue  # "production or premiere dates"
                if len(behind) <= 2 or (len(behind) <= 4 and not set(behind) - self._haves):
                    return True
            elif thing.first - cue.last <= 10 and joins & self._before(thing.first):
                return True
        return self._named_other(cue) or self._has_none(cue) or (cue.tag == "day" and self._dated_thing(cue))

    def _has_none(self, cue: Cue) -> bool:
        """Whether it is the name of something else that has no date: "Dusk has no date yet"."""
        sentence, lexicon = self.sentence, self.sentence.lexicon
        for no in self.tagged("no"):
            if no.last > cue.first or cue.first - no.last > 4 or no.first < 2:
                continue
            token, verb = sentence.tokens[no.first - 2 : no.first]
            tables = lexicon.no_title, lexicon.heads, lexicon.people, lexicon.companies
            known = any(token.text in table for table in tables)
            named = any(m.start <= token.start < m.end for m in sentence.mentions)
            capital = sentence.text[token.start].isupper() and sentence.kind is BlockKind.P
            if verb.text in lexicon.behind and capital and not named and not known and not self._beside_ours(no.first):
                return True
        return False

    def _beside_ours(self, place: int) -> bool:
        """Whether ours is named with it: "Copper Gulls and Dusk have no date"."""
        ours = [self.sentence.span(m.start, m.end)[1] for m in self.sentence.mentions if m.work is Work.WATCHED]
        before = (self.sentence.tokens[last].text for last in ours if place - _BESIDE <= last < place)
        return any(word in _EITHER or word == "," for word in before)

    def _dated_thing(self, cue: Cue) -> bool:
        """Whether the phrase that says what the date is for names nothing of ours: "a date for the trial"."""
        tokens, lexicon = self.sentence.tokens, self.sentence.lexicon
        for index in range(cue.last, min(cue.last + 7, len(tokens))):
            if tokens[index].text in lexicon.clause_ends:
                return False
            if tokens[index].text in lexicon.joins["of"] or tokens[index].text == lexicon.purpose:
                behind = tokens[index + 1 : index + 8]
                named = any(m.start <= t.start < m.end for t in behind for m in self.sentence.mentions)
                return bool(behind) and not named and not any(t.text in lexicon.heads for t in behind)
        return False

    @cached_property
    def _things(self) -> list[Cue]:
        tags = ("thing",) if self.sentence.watch.season is None else ("thing", "spin")
        return self.tagged(*tags)

    @property
    def _haves(self) -> frozenset[str]:
        lexicon = self.sentence.lexicon
        return (
            lexicon.behind | lexicon.ahead | lexicon.articles | {cue.words for cue in self.tagged("no")} | {lexicon.yet}
        )

    def _before(self, place: int) -> set[str]:
        """Return the words in front of a thing, back to where its phrase begins."""
        found: set[str] = set()
        for token in reversed(self.sentence.tokens[max(0, place - 5) : place]):
            found.add(token.text)
            if token.text in self.sentence.lexicon.prepositions or not token.text.isalnum():
                break
        return found

    def _named_other(self, cue: Cue) -> bool:
        """Whether a name that is none of ours stands behind the date: "the release date of Paper Kites"."""
        tokens, sentence = self.sentence.tokens, self.sentence
        if cue.last + 1 >= len(tokens) or tokens[cue.last].text not in sentence.lexicon.joins["before title"]:
            return False
        start = tokens[cue.last + 1].start
        if sentence.kind is not BlockKind.P or not sentence.text[start].isupper():
            return False
        ours = any(m.start <= start < m.end for m in sentence.mentions) or any(
            d.start <= start < d.end for d in sentence.dates
        )
        word = tokens[cue.last + 1].text
        return not ours and word not in sentence.lexicon.no_title and word not in sentence.lexicon.companies

    def broken(self, one: Cue, other: Cue) -> float:
        """Return what the breaks between two words cost."""
        return self.sentence.broken((one.first, one.last), (other.first, other.last))

    def free(self, first: int, last: int) -> bool:
        """Whether nothing stands between two tokens that turns a negation to something else than the date."""
        return not any(first <= cue.first < last for cue in self.tagged("block"))


#: tokens from a name to what is said of it and of the one behind "and"
_BESIDE: Final = 8
_EITHER: Final = ("and", "or", "nor")


@lru_cache(maxsize=64)  # a sentence is looked at for itself, and by the one beside it
def date_words(sentence: Parsed) -> DateWords:
    """Return the words of *sentence*."""
    return DateWords(sentence)
