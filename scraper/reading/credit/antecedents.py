"""Whom "she", "they" or "the streamer" stands for: somebody named shortly before."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from scraper.reading.credit.nouns import name_after, small
from scraper.reading.credit.voice import TEXT, Voice, is_voice
from scraper.reading.credit.voices import voices
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.text.quotations import quotation_at
from store.model import BlockKind

_NEAR: Final = 6  # sentences in which a person or a report was named
_BESIDE: Final = 3  # tokens between a name and what its bearer is: "is one of", ", who is the"
_FAR: Final = 40  # sentences in which the page's company was named


def antecedent(voice: Voice, earlier: Sequence[Parsed]) -> str | None:
    """Return the name that the pronoun of *voice* stands for; a noun such as "the showrunner" may stand for itself."""
    words, last = voice.sentence.lexicon.credit, voice.words[-1]
    own = None if len(voice.words) == 1 else voice.text
    if last in words.roles and (holder := _holder(voice, earlier)) is not None:
        return holder
    for sentence, end in _back(voice, earlier[-_NEAR:]):
        spoke = [v.name for v in voices(sentence) if v.cue[1] <= end and not v.pronoun and v.rule != TEXT]
        fitting = [name for name in spoke if _fits(voice, sentence, name, spoken=True)]
        fitting += [name for name in _named(sentence, end) if _fits(voice, sentence, name, spoken=False)]
        if fitting:
            return _text(sentence, fitting[0])
    if last in words.firms:
        return next((company for part in reversed(earlier[-_FAR:]) for company in part.companies), own)
    return own


def _holder(voice: Voice, earlier: Sequence[Parsed]) -> str | None:
    """Return whom the page calls what the voice is called, last: "Ana Ruiz is the showrunner", "showrunner Ana Ruiz"."""
    role = voice.words[-1]
    for sentence, end in _back(voice, earlier[-_FAR:]):
        places = [index for index in range(end) if sentence.tokens[index].text == role]
        near = [
            (apart, name)
            for place in places
            for name in _people(sentence, end)
            if (apart := sentence.apart(name, (place, place + 1))) <= _BESIDE
        ]
        if near:
            return _text(sentence, min(near)[1])
    return None


@lru_cache(maxsize=256)  # many voices look back at the same sentences
def _people(sentence: Parsed, end: int) -> list[Span]:
    """Return the names of people before the token *end*: those with more than one capital."""
    return [name for name in _named(sentence, end) if sum(not small(sentence, at) for at in range(*name)) > 1]


def _back(voice: Voice, earlier: Sequence[Parsed]) -> Iterator[tuple[Parsed, int]]:
    yield voice.sentence, voice.name[0]
    for sentence in reversed(earlier):
        yield sentence, len(sentence.tokens)


def _named(sentence: Parsed, end: int) -> list[Span]:
    found, index = [], 0
    verbs = {index for cue in sentence.tagged("saying") for index in range(cue.first, cue.last)}
    while index < end:
        name = name_after(sentence, index) if index not in verbs and _begins(sentence, index) else None
        if name and sentence.kind is BlockKind.H2 and _text(sentence, name).lower() not in sentence.lexicon.companies:
            name = None  # the capitals of a heading are no names
        if name and name[1] <= end and is_voice(sentence, name) and not _quoted(sentence, name):
            found.append(name)
        index = name[1] if name else index + 1
    return found


def _quoted(sentence: Parsed, name: Span) -> bool:
    """Whether the name stands in what somebody says: whoever is spoken of there does not speak."""
    if '"' not in sentence.folded:
        return False
    quoted = quotation_at(sentence.text, sentence.tokens[name[0]].start)
    return quoted is not None and quoted.speech


def _begins(sentence: Parsed, index: int) -> bool:
    """Whether a name may begin here: with a capital, a noun for whoever speaks, or the words before one."""
    words, text = sentence.lexicon.credit, sentence.tokens[index].text
    return not small(sentence, index) or any(
        text in table for table in (words.openings, words.adjectives, words.sources)
    )


def _fits(voice: Voice, sentence: Parsed, name: Span, *, spoken: bool) -> bool:
    """Whether what is named can be meant: "she" is a person, "it" none, and a role may go by the name beside it."""
    words, last = sentence.lexicon.credit, voice.words[-1]
    if Voice(sentence, name, name, "").pronoun:
        return False
    plain = [token.text for token in sentence.tokens[name[0] : name[1]]]
    company = " ".join(plain) in sentence.lexicon.companies or plain[-1] in words.firms | words.texts | words.rumours
    capitals = sum(not small(sentence, index) for index in range(*name))
    if last in words.he | words.roles:
        role = plain[-1] in words.roles and len(plain) > 1  # "it is not official" names nobody
        house = company or any(word in words.firms or word in words.texts for word in plain)
        return not house and (spoken or (capitals >= 2 and not _is_something_else(sentence, name, last)) or role)
    if last in words.texts:
        return spoken or last in plain
    if last in words.they:
        if last != _THING and (plain[-1] in words.rumours or plain[-1] in words.texts) and not plain[-1].endswith("s"):
            return False  # "they" are no rumour
        led = any(token.text in words.they for token in sentence.tokens[name[1] : name[1] + 2])
        return company or spoken or plain[-1] in words.roles or led
    if last in words.press:
        known = " ".join(plain) in sentence.lexicon.companies or plain[-1] in words.roles
        return not known and (spoken or not small(sentence, name[0]))
    return company and plain[-1] not in words.texts


def _is_something_else(sentence: Parsed, name: Span, role: str) -> bool:
    """Whether who bears *name* is called something else there than *role*: "showrunner Ana Ruiz", "a novel by Ana Ruiz"."""
    words = sentence.lexicon.credit
    if role not in words.roles:
        return False
    tokens = sentence.tokens
    around = {token.text for token in tokens[max(0, name[0] - _BESIDE) : name[1] + _BESIDE + 1]}
    played = any(token.text in words.playing for token in tokens[max(0, name[0] - 1) : name[0]])
    plays = any(token.text in words.playing for token in tokens[name[1] : name[1] + 1])
    other = bool(around & words.roles) and role not in around
    return played or (plays and role not in words.players) or other or bool(around & words.writes)


#: stands for a text as well as for a company
_THING: Final = "it"


def _text(sentence: Parsed, name: Span) -> str:
    return Voice(sentence, name, name, "").text
