"""The words of a sentence that may call a season off, and what takes that back."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from scraper.reading.sentence.link import Span
from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.sentence.tagged import TaggedWords
from scraper.reading.words.phrasebook import Cue, Phrasebook
from store.model import BlockKind


@dataclass(frozen=True, slots=True)
class Off:
    """A statement that the season will not be: the tokens that say so, those of its verb, and the rule.

    *ours* says that the rule has found by itself which season is meant.
    """

    place: Span
    anchor: Span
    rule: str
    ours: bool = False


@dataclass(frozen=True)
class OffWords(TaggedWords):
    """The words of this module's tables that a sentence holds."""

    @property
    def phrases(self) -> Phrasebook:
        """Return the tables that are looked up."""
        return self.sentence.lexicon.cancelling

    @property
    def names(self) -> list[Mention]:
        """Return the titles: what stands in them says nothing."""
        return [m for m in self.sentence.mentions if m.titled and m.kind == "title"]

    @cached_property
    def awaited(self) -> list[tuple[Span, Mention]]:
        """Return where the season that nobody will get is named: by its number, or as a further one."""
        found = []
        for mention in self.sentence.mentions:
            numbered = self.sentence.watch.season in mention.seasons and not mention.part
            if mention.work is not Work.OTHER and (numbered or mention.kind == "new"):
                found.append((self.sentence.span(mention.start, mention.end), mention))
        return found

    @property
    def numbered(self) -> list[tuple[Span, Mention]]:
        """Return where a work without seasons is named that its own number tells from the one before: "Harbour 2"."""
        if self.sentence.watch.season is not None or not any(sign.isdigit() for sign in self.sentence.watch.title):
            return []
        ours = (m for m in self.sentence.mentions if m.kind == "title" and m.work is Work.WATCHED)
        return [(self.sentence.span(m.start, m.end), m) for m in ours]

    def open(self, place: Span) -> bool:
        """Whether something in front of the tokens *place*, in their clause, leaves it open or denies it."""
        for cue in self.tagged("open"):
            if (
                cue.last <= place[0]
                and self.sentence.broken((cue.first, cue.last), place) <= 0.8
                and place[0] - cue.last <= 9
            ):
                return True
        return False

    def waits(self, place: Span) -> bool:
        """Whether it is only not so yet."""
        return any(self.sentence.broken(place, (cue.first, cue.last)) <= 0.8 for cue in self.tagged("yet"))

    def behind_person(self, place: int) -> bool:
        """Whether a name that is neither a work's nor a company's stands before the token *place*."""
        sentence = self.sentence
        last = place
        while last > 0 and sentence.tokens[last - 1].text in sentence.lexicon.beside_verbs:
            last -= 1
        if not last:
            return False
        token = sentence.tokens[last - 1]
        if token.text in sentence.lexicon.singles:
            return True
        named = (
            any(m.start <= token.start < m.end for m in sentence.mentions) or token.text in sentence.lexicon.companies
        )
        named = named or token.text in sentence.lexicon.heads
        return sentence.text[token.start].isupper() and not named and (last > 1 or sentence.kind is not BlockKind.P)

    def dated(self, place: Span) -> bool:
        """Whether a date stands in the clause: then it is only not so by that date."""
        dates = [self.sentence.span(d.start, d.end) for d in self.sentence.dates]
        return any(self.sentence.broken(place, date) <= 0.5 for date in dates)

    def of_a_date(self, cue: Cue) -> bool:
        """Whether it is a dated premiere that is called off: "scrapped the May premiere", "the May date is no more"."""
        nouns = self.sentence.tagged("release_noun", "date_noun")
        releases = self.sentence.tagged("release", "release_noun")
        for first, last in (self.sentence.span(d.start, d.end) for d in self.sentence.dates):
            if any(0 <= noun.first - last <= 1 for noun in nouns) and -12 <= first - cue.last <= 3:
                return True
            if last <= cue.first <= last + 3 and any(noun.last <= first for noun in releases):
                return True
        return False

    def of_a_life(self, cue: Cue) -> bool:
        """Whether somebody in the plot dies or something is hidden: no show stands right beside "killed" or "buried"."""
        if not cue.words.startswith(_LIVES):
            return False
        sentence, last = self.sentence, cue.first
        while last > 0 and sentence.tokens[last - 1].text in sentence.lexicon.beside_verbs:
            last -= 1
        places = [sentence.span(m.start, m.end) for m in sentence.mentions if m.kind != "generic"]
        before = {token.text for token in sentence.tokens[max(0, last - 1) : last]}
        after = {token.text for token in sentence.tokens[cue.last : cue.last + 3]}
        beside = any(place[1] == last or 0 <= place[0] - cue.last <= 2 for place in places)
        return not beside and not (before | after) & {*sentence.lexicon.work_nouns} and _IT not in after


#: the show: "they killed it"
_IT: Final = "it"
#: mostly said of what lives
_LIVES: Final = ("kill", "bury", "buried")


@lru_cache(maxsize=64)  # a sentence is looked at for itself, and by the one beside it
def off_words(sentence: Parsed) -> OffWords:
    """Return the words of *sentence*."""
    return OffWords(sentence)
