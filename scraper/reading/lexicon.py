"""The words of one language, made ready for the rules: tables in, look-ups out.

A further language is a further `Lexicon`; no rule holds a word of its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from scraper.reading import words_en_credit, words_en_events, words_en_names, words_en_stance, words_en_verbs
from scraper.reading.phrasebook import Phrasebook, Sense


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All words that the rules ask for, in one language."""

    language: str
    phrases: Phrasebook
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    season_words: tuple[str, ...]
    season_nouns: tuple[str, ...]
    part_words: tuple[str, ...]
    new: tuple[str, ...]
    previous: tuple[str, ...]
    generic: tuple[str, ...]
    companies: frozenset[str]
    no_title: frozenset[str]
    ordinary: frozenset[str]
    credit: words_en_credit.CreditWords
    breaks: Mapping[str, float]
    ahead: frozenset[str]
    behind: frozenset[str]
    future: frozenset[str]
    articles: frozenset[str]
    links: frozenset[str]
    wraps: str
    given_up: frozenset[str]
    contrast: tuple[str, ...]
    weak_hedges: frozenset[str]
    rumours: frozenset[str]
    hopeful: frozenset[str]


def _listed(words: str) -> Iterable[str]:
    return (word.strip() for word in words.split(",") if word.strip())


def _english() -> Lexicon:
    phrases: dict[str, list[Sense]] = {}
    for tag, verbs in words_en_events.VERBS.items():
        for verb in verbs:
            for written, form in words_en_verbs.forms(verb.strip()):
                phrases.setdefault(written, []).append(Sense(tag, form))
    for table in (words_en_events.NOUNS, words_en_stance.STANCE, words_en_stance.UNKNOWN, words_en_credit.CREDIT):
        for tag, words in table.items():
            for word in _listed(words):
                phrases.setdefault(word, []).append(Sense(tag, "noun" if table is words_en_events.NOUNS else ""))
    return Lexicon(
        language="en",
        phrases=Phrasebook(phrases),
        numbers=words_en_names.NUMBERS,
        ordinals=words_en_names.ORDINALS,
        season_words=tuple(words_en_names.SEASON_WORDS),
        season_nouns=tuple(words_en_names.SEASON_NOUNS),
        part_words=tuple(words_en_names.PART_WORDS),
        new=tuple(words_en_names.NEW),
        previous=tuple(words_en_names.PREVIOUS),
        generic=tuple(words_en_names.GENERIC),
        companies=frozenset(words_en_names.COMPANIES),
        no_title=words_en_names.NO_TITLE,
        ordinary=words_en_names.ORDINARY,
        credit=words_en_credit.WORDS,
        breaks=words_en_events.BREAKS,
        ahead=words_en_events.AHEAD,
        behind=words_en_events.BEHIND,
        future=words_en_events.FUTURE,
        articles=words_en_events.ARTICLES,
        links=words_en_events.LINKS,
        wraps="wrap",
        given_up=words_en_stance.GIVEN_UP,
        contrast=tuple(words_en_stance.CONTRAST),
        weak_hedges=words_en_stance.WEAK_HEDGES,
        rumours=words_en_stance.RUMOURS,
        hopeful=words_en_stance.HOPEFUL,
    )


ENGLISH: Final = _english()
