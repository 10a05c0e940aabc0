"""A voice: who speaks in a sentence, by which words, and for which side of them."""

from dataclasses import dataclass
from typing import Final

from scraper.reading.credit.nouns import skipped_back, small
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.text.folding import fold
from scraper.reading.text.tokens import tokenise

TEXT: Final = "text by"
SIGNED: Final = "signed"


BELIEVED: Final = "if it is true"
#: end a name, with the stop behind them
_JUNIORS: Final = frozenset(("jr", "sr"))


@dataclass(frozen=True, slots=True)
class Voice:
    """The tokens of a name, those of the words that make it speak, and the rule.

    *ahead* and *behind*: whether it speaks for what follows its words, and for what stands before them.
    """

    sentence: Parsed
    name: Span
    cue: Span
    rule: str
    ahead: bool = True
    behind: bool = True

    @property
    def text(self) -> str:
        """Return the name as the page writes it."""
        start, end = self.sentence.offsets(*self.name)
        if self.sentence.tokens[self.name[1] - 1].text in _JUNIORS and self.sentence.text[end : end + 1] == ".":
            end += 1
        name = self.sentence.text[start:end].strip(" \"'“”‘’,")
        return name.removesuffix("'s").removesuffix("’s")

    @property
    def words(self) -> list[str]:
        """Return the folded words of the name."""
        return [token.text for token in self.sentence.tokens[self.name[0] : self.name[1]]]

    @property
    def spoken(self) -> str:
        """Return the words that make it speak."""
        start, end = self.sentence.offsets(*self.cue)
        return self.sentence.text[start:end]

    @property
    def place(self) -> Span:
        """Return the tokens of name and words together."""
        return min(self.name[0], self.cue[0]), max(self.name[1], self.cue[1])

    @property
    def pronoun(self) -> bool:
        """Whether the name stands for one that was said before: "she", "the streamer"."""
        words = self.sentence.lexicon.credit
        plain = self.words
        if len(plain) == 1 and plain[0] in words.pronouns:
            return True
        if not any(small(self.sentence, index) for index in range(self.name[0] + 1, self.name[1])):
            return False  # "The Hollywood Reporter"
        middle = plain[1:-1]
        definite = plain[0] in words.openings and plain[0] not in words.indefinite and len(middle) < 2
        one = plain[-1] in words.sources and (not plain[-1].endswith("s") or plain[-1].endswith("ss"))
        one = one and plain[-1] not in words.collective
        return definite and one and not set(middle) & words.adjectives

    @property
    def crowd(self) -> bool:
        """Whether those who wait for the work speak: what they say is a guess."""
        crowd = self.sentence.lexicon.credit.crowd
        return any(word in crowd for word in self.words)

    @property
    def advised(self) -> bool:
        """Whether it is only told what it can do: "fans can expect"."""
        between = self.sentence.tokens[self.name[1] : self.cue[0]]
        return any(token.text in self.sentence.lexicon.credit.advice for token in between)

    @property
    def rumour(self) -> bool:
        """Whether the name itself says that it is none to be sure of."""
        return bool({token.text for token in tokenise(fold(self.text))} & self.sentence.lexicon.credit.doubtful)


def is_voice(sentence: Parsed, name: Span) -> bool:
    """Whether the tokens *name* can speak: a name that is not the work's, or a noun such as "sources"."""
    words = sentence.lexicon.credit
    plain = [token.text for token in sentence.tokens[name[0] : name[1]]]
    if len(plain) == 1 and plain[0] in words.pronouns:
        return True
    if plain[0] in words.none:
        return False
    if set(plain) & words.nobody and set(plain[1:]) & words.closeness:
        return True  # "people familiar with the matter"
    if plain[-1] in words.speakers or any(word in words.speakers for word in plain[:-2]):
        return True
    last = sentence.tokens[name[1] - 1]
    ours = any(m.start <= last.start < m.end and m.kind != "generic" for m in sentence.mentions)
    if ours or plain[-1] in words.nobody or (last.text[0].isalpha() and small(sentence, name[1] - 1)):
        return False
    if set(plain) & words.sources:
        return True
    titled = len(plain) > 1 and plain[0] in sentence.lexicon.work_nouns  # "Movie Web"
    known = plain[0] in words.nobody and not titled
    return not known and any(_named(sentence, index) for index in range(*name))


def _named(sentence: Parsed, index: int) -> bool:
    text = sentence.tokens[index].text
    if small(sentence, index) or not text[0].isalpha():
        return False
    words = sentence.lexicon.credit
    if text in sentence.lexicon.companies:
        return True
    tables = sentence.lexicon.no_title, words.openings, words.adjectives, words.nobody
    return not any(text in table for table in tables) and not (index == 0 and text in sentence.lexicon.heads)


def negated(sentence: Parsed, cue: Span) -> bool:
    """Whether the words at *cue* are not said at all, or not yet: "has not announced", "is yet to confirm", "will reveal"."""
    words = sentence.lexicon.credit
    start = skipped_back(sentence, cue[0])
    helps = {token.text for token in sentence.tokens[start : cue[0]]}
    if helps & (words.negations | words.ahead):
        return True
    if not start or sentence.tokens[start - 1].text != words.infinitive:
        return False
    before = {token.text for token in sentence.tokens[max(0, start - 3) : start - 1]}
    return bool(before & (words.negations | words.ahead | words.still_to))
