"""Whom a page in another language credits: by the words of the table, else the company that does what is told."""

import re
from functools import cache
from typing import Final

from scraper.reading.languages.sentences import Sentence
from scraper.reading.languages.spans import Span
from scraper.reading.languages.subject import Told
from scraper.reading.languages.table import words
from scraper.reading.text.folding import fold
from scraper.reading.words.lexicon import ENGLISH
from store.model import Event, Stance

#: what is told as a company's deed where its name stands before the verb: "Netflix renueva la serie"
_DEEDS: Final = frozenset({Event.RENEWAL, Event.TRAILER})

#: before a company's name they say where, not who: "en Netflix"
_WHERE: Final = words(
    "a al alla allo all' an aan auf bei beim d' da dans de del dell' dem der des di do en em im in na nel no od on para per por pour su sul sur via vom von w z zu"
)


def credit_of(told: Told, event: Event, stance: Stance, place: Span, page: str) -> str | None:
    """Return whom a sentence credits with what it tells at *place*, by the full name that the *page* gives somewhere.

    Speech in quotation marks that has nobody beside it goes on with the voice of the sentence before.
    """
    sentence = told.sentence
    credit = _named(sentence, page)
    if credit is None and told.before and told.goes_on and _SPEECH.search(sentence.text):
        credit = _named(told.before, page)
    if credit is None and (event in _DEEDS or stance is Stance.CANCELLED):
        credit = _doer(sentence, place)
    return credit


#: a mark with which speech begins or ends
_SPEECH: Final = re.compile(r"[«»“”„\"「」『』]")


def _named(sentence: Sentence, page: str) -> str | None:
    language = sentence.language
    for written in language.among(language.credits, sentence.text):
        match = language.pattern(written).search(sentence.text)
        if match and not any(
            start <= match.start("who") < end for start, end in sentence.named
        ):  # no work says anything
            name = sentence.said(*match.span("who")).strip(" ,.:;")
            if name.endswith((" Jr", " Sr")) and f"{name}." in page:
                name += "."
            return _full(name, page) if language.spaced else name
    return None


def _doer(sentence: Sentence, place: Span) -> str | None:
    """Return the company that stands before *place* with no word for a place before it."""
    for match in _companies().finditer(sentence.folded, 0, place[0]):
        before = sentence.folded[: match.start()].split()[-1:]
        if sentence.text[match.start()].isupper() and not _WHERE.intersection(before):
            return sentence.text[match.start() : match.end()]
    return None


@cache
def _companies() -> "re.Pattern[str]":
    names = sorted(ENGLISH.companies, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")


def _full(name: str, page: str) -> str:
    """Return the name with the one before it, where the page has it with one: "Lark" as "Dana Lark"."""
    if " " in name or fold(name) in ENGLISH.companies:
        return name
    full = re.search(rf"(?<=[a-zß-ÿ,] )[^\W\d_a-zß-ÿ][\w'’-]+ {re.escape(name)}\b", page)
    return full[0] if full and full[0][0].isupper() else name
