"""Who speaks in a sentence: each voice with the words that make it speak, and which side of them it speaks for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from scraper.reading.events import Span
from scraper.reading.folding import fold
from scraper.reading.nouns import name_after, name_before, skipped_back, small
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from scraper.reading.tokens import tokenise


BELIEVED: Final = "if it is true"


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
        middle = plain[1:-1]
        definite = plain[0] in words.openings and plain[0] not in words.indefinite and len(middle) < 2
        one = plain[-1] in words.sources and (plain[-1] not in words.roles or not plain[-1].endswith("s"))
        return definite and one and not set(middle) & words.adjectives

    @property
    def rumour(self) -> bool:
        """Whether the name itself says that it is none to be sure of."""
        return bool({token.text for token in tokenise(fold(self.text))} & self.sentence.lexicon.credit.doubtful)


def voices(sentence: Parsed) -> list[Voice]:
    """Return the voices of *sentence*; what its own work, its readers or nobody says makes none."""
    return [voice for rule in RULES for voice in rule(sentence) if is_voice(sentence, voice.name)]


def is_voice(sentence: Parsed, name: Span) -> bool:
    """Whether the tokens *name* can speak: a name that is not the work's, or a noun such as "sources"."""
    words = sentence.lexicon.credit
    plain = [token.text for token in sentence.tokens[name[0] : name[1]]]
    if len(plain) == 1 and plain[0] in words.pronouns:
        return True
    last = sentence.tokens[name[1] - 1].start
    if plain[-1] not in words.sources and any(
        m.start <= last < m.end and m.kind != "generic" for m in sentence.mentions
    ):
        return False
    if plain[0] in words.none or plain[-1] in words.nobody:
        return False
    if set(plain) & words.sources:
        return True
    if plain[0] in words.nobody:
        return False
    return any(_named(sentence, index) for index in range(*name))


def _named(sentence: Parsed, index: int) -> bool:
    text = sentence.tokens[index].text
    if small(sentence, index) or not text[0].isalpha():
        return False
    words = sentence.lexicon.credit
    common = sentence.lexicon.no_title | words.openings | words.adjectives | words.nobody
    company = text in sentence.lexicon.companies
    return company or (text not in common and not (index == 0 and text in sentence.lexicon.heads))


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


def _sayers(sentence: Parsed) -> Iterator[Voice]:
    """Read "X said that …", "…, X said", "…, said X"."""
    words = sentence.lexicon.credit
    for cue in sentence.tagged("saying"):
        place = (cue.first, cue.last)
        if cue.last < len(sentence.tokens) and sentence.tokens[cue.last].text == "-":
            continue
        refuses = cue.words.split()[0] in words.refusing
        if negated(sentence, place) and not refuses:
            continue
        name = _inverted(sentence, cue)
        if name:
            yield Voice(sentence, name, place, "says", ahead=_resumes(sentence, name[1]))
            continue
        if _passive(sentence, cue):
            continue
        name = name_before(sentence, cue.first) or _clause_subject(sentence, cue.first)
        if name:
            closes = _closes(sentence, name, cue)
            quoted = closes and sentence.tokens[name[0] - 1].text == '"'
            yield Voice(sentence, name, place, "says", not quoted or _resumes(sentence, cue.last), closes)


def _resumes(sentence: Parsed, index: int) -> bool:
    """Whether more of what is said follows the token *index*: a quotation, "that" or a colon."""
    words = {token.text for token in sentence.tokens[index:]}
    return bool(words & {'"', ":", sentence.lexicon.credit.that})


def _inverted(sentence: Parsed, cue: Cue) -> Span | None:
    """Return the name in "…,” said X": a sign stands before the verb, a name right behind it."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    if cue.words in words.telling or cue.last >= len(tokens):
        return None
    before = tokens[cue.first - 1].text if cue.first else ","
    if before not in words.signs and before not in words.as_:
        return None
    name = name_after(sentence, cue.last)
    return name if name and is_voice(sentence, name) else None


def _passive(sentence: Parsed, cue: Cue) -> bool:
    """Whether the verb tells what is done to its subject: "was announced", "it's been confirmed"."""
    words = sentence.lexicon.credit
    if cue.words.endswith(("s", "ing")) and " " not in cue.words:
        return False
    before = sentence.tokens[skipped_back(sentence, cue.first) : cue.first]
    return " " not in cue.words and any(token.text in words.passive for token in before)


def _closes(sentence: Parsed, name: Span, cue: Cue) -> bool:
    """Whether the words close what stands before them: a sign or "as" parts it from the name, and no "that" follows."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    if cue.last < len(tokens) and tokens[cue.last].text == words.that:
        return False
    if name[0] == 0:
        return False
    first = name[0] - 1
    return tokens[first].text in words.signs or tokens[first].text in words.before_speech


def _clause_subject(sentence: Parsed, verb: int) -> Span | None:
    """Return who acts in "took to X to announce", "released a statement saying", "spoke up and said"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    last = skipped_back(sentence, verb)
    linked = last > 0 and tokens[last - 1].text in (words.infinitive, words.conjunction, ",")
    if not linked and not tokens[verb].text.endswith("ing"):
        return None
    start = last - (1 if linked else 0)
    while start > 0 and tokens[start - 1].text not in words.ends:
        start -= 1
    while start < last and (tokens[start].text in words.clause_openers or _in_date(sentence, start)):
        start += 1
    if tokens[start].text in words.pronouns:
        return start, start + 1
    return name_after(sentence, start)


def _in_date(sentence: Parsed, index: int) -> bool:
    at = sentence.tokens[index].start
    return any(date.start <= at < date.end for date in sentence.dates)


def _made_official(sentence: Parsed) -> Iterator[Voice]:
    """Read "X has made a second season official"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for at in range(len(tokens)):
        if tokens[at].text in words.making and {token.text for token in tokens[at + 1 : at + 10]} & words.official:
            name = name_before(sentence, at)
            if name and not negated(sentence, (at, at + 1)):
                yield Voice(sentence, name, (at, at + 1), "makes official", behind=False)


def _agents(sentence: Parsed) -> Iterator[Voice]:
    """Read "announced by X", "as told to X by Y"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for cue in sentence.tagged("saying", "announce"):
        for at in range(cue.last, min(cue.last + 5, len(tokens))):
            if tokens[at].text == words.agent:
                name = None if negated(sentence, (cue.first, cue.last)) else name_after(sentence, at + 1)
                if name:
                    that = name[1] < len(tokens) and tokens[name[1]].text == words.that
                    first = max(0, skipped_back(sentence, cue.first) - 1)
                    yield Voice(sentence, name, (cue.first, at + 1), "said by", that or tokens[first].text in words.as_)
                break
            if tokens[at].text in words.ends:
                break


def _according(sentence: Parsed) -> Iterator[Voice]:
    """Read "according to X", "per X", "(via X)"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for cue in sentence.tagged("according"):
        before = tokens[cue.first - 1].text if cue.first else ""
        if cue.words in words.bracketed and before not in words.signs and cue.first:
            continue
        name = name_after(sentence, cue.last)
        if name:
            yield Voice(sentence, name, (cue.first, cue.last), "according to")


def _handed_on(sentence: Parsed) -> Iterator[Voice]:
    """Read "rumor has it", "reports suggest", "sources say": nobody is named, yet the page hands it on."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    ends = {at: cue.last for cue in sentence.tagged("hedge") for at in range(cue.first, cue.last - 1)}
    for at in range(len(tokens) - 1):
        if tokens[at].text in words.hearsay | words.texts and (
            tokens[at + 1].text in words.hearsay_verbs or at in ends
        ):
            name = name_before(sentence, at + 1)
            if name:
                cue = Cue("hedge", "", at, ends.get(at, at + 2), "")
                yield Voice(sentence, name, (at, cue.last), "handed on", behind=_closes(sentence, name, cue))


def _believed(sentence: Parsed) -> Iterator[Voice]:
    """Read "if this post from X is to be believed", "if the leak is right"."""
    tokens = sentence.tokens
    for at in range(len(tokens) - 3):
        if tokens[at].text in sentence.lexicon.conditions:
            name = name_after(sentence, at + 1)
            end = name[1] if name else len(tokens)
            if name and {token.text for token in tokens[end : end + 4]} & sentence.lexicon.credit.trusted:
                yield Voice(sentence, name, (end, min(end + 4, len(tokens))), BELIEVED)


def _labels(sentence: Parsed) -> Iterator[Voice]:
    """Read "Netflix: …", "Report: …" at the beginning, and "…: report" at the end."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    signs = [i for i, token in enumerate(tokens[:9]) if token.text == ":"]
    name = name_after(sentence, 0) if signs else None
    if name and name[1] == signs[0] and _label(sentence, name):
        yield Voice(sentence, name, (signs[0], signs[0] + 1), "label", behind=False)
    for size in (1, 2):
        first = len(tokens) - size
        if first > 2 and tokens[first - 1].text in (":", "—", "-", ",") and tokens[-1].text in words.labels:
            yield Voice(sentence, (first, len(tokens)), (first - 1, first), "label", ahead=False)


def _label(sentence: Parsed, name: Span) -> bool:
    words = [token.text for token in sentence.tokens[name[0] : name[1]]]
    quoted = name[1] + 1 < len(sentence.tokens) and sentence.tokens[name[1] + 1].text in ('"', "'")
    return " ".join(words) in sentence.lexicon.companies or words[-1] in sentence.lexicon.credit.labels or quoted


RULES: Final[tuple[Callable[[Parsed], Iterator[Voice]], ...]] = (
    _sayers,
    _made_official,
    _agents,
    _according,
    _handed_on,
    _believed,
    _labels,
)
"""The registry: what may make somebody speak."""
