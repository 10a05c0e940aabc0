"""The words of one language, made ready for the rules: tables in, look-ups out.

A further language is a further `Lexicon`; no rule holds a word of its own.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from scraper.reading import words_en_credit, words_en_events, words_en_names, words_en_stance, words_en_verbs
from scraper.reading.phrasebook import Phrasebook, Sense
from scraper.reading.pointers import Pointers


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
    work_nouns: tuple[str, ...]
    pointers: Pointers
    joins: Mapping[str, frozenset[str]]
    companies: frozenset[str]
    no_title: frozenset[str]
    derived: frozenset[str]
    ordinary: frozenset[str]
    calendar: frozenset[str]
    book_words: frozenset[str]
    screen_words: frozenset[str]
    books: frozenset[str]
    credit: words_en_credit.CreditWords
    breaks: Mapping[str, float]
    ahead: frozenset[str]
    behind: frozenset[str]
    future: frozenset[str]
    articles: frozenset[str]
    links: frozenset[str]
    wraps: str
    instead: frozenset[tuple[str, ...]]
    conditions: frozenset[str]
    whole_whens: frozenset[str]
    beside_verbs: frozenset[str]
    copulas: frozenset[tuple[str, ...]]
    given_up: frozenset[str]
    contrast: frozenset[str]
    fillers: frozenset[str]
    source: str
    target: frozenset[str]
    was: frozenset[str]
    yet: str
    possessive: str
    dateless: re.Pattern[str]
    heads: frozenset[str]
    people: frozenset[str]
    prepositions: frozenset[str]
    clause_ends: frozenset[str]
    announcing: frozenset[str]
    now: str
    able: frozenset[str]
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
    for word in list(_listed(words_en_stance.STANCE["cancel"])):
        if word.split(" ")[0] in words_en_stance.REFUSALS:
            phrases[word] += [Sense("not"), Sense("arrive", "base"), Sense("refusal")]
    return Lexicon(
        language="en",
        phrases=Phrasebook(phrases),
        numbers=words_en_names.NUMBERS,
        ordinals=words_en_names.ORDINALS,
        season_words=tuple(words_en_names.SEASON_WORDS),
        season_nouns=tuple(words_en_names.SEASON_NOUNS),
        part_words=tuple(words_en_names.PART_WORDS),
        work_nouns=tuple(words_en_names.WORK_NOUNS),
        pointers=Pointers(
            {
                "counted": (*words_en_names.SEASON_WORDS, *words_en_names.SEASON_NOUNS, *words_en_names.PART_WORDS),
                "ordinal": words_en_names.ORDINALS,
                "new": words_en_names.NEW,
                "previous": words_en_names.PREVIOUS,
                "generic": words_en_names.GENERIC,
                "work": words_en_names.WORK_NOUNS,
            }
        ),
        joins=words_en_names.JOINS,
        companies=frozenset(words_en_names.COMPANIES),
        no_title=words_en_names.NO_TITLE,
        derived=words_en_names.DERIVED,
        ordinary=words_en_names.ORDINARY,
        calendar=words_en_names.CALENDAR,
        book_words=words_en_names.BOOK_WORDS,
        screen_words=words_en_names.SCREEN_WORDS,
        books=words_en_names.BOOKS,
        credit=words_en_credit.WORDS,
        breaks=words_en_events.BREAKS,
        ahead=words_en_events.AHEAD,
        behind=words_en_events.BEHIND,
        future=words_en_events.FUTURE,
        articles=words_en_events.ARTICLES,
        links=words_en_events.LINKS,
        wraps="wrap",
        instead=words_en_stance.INSTEAD,
        conditions=words_en_stance.CONDITIONS,
        whole_whens=words_en_stance.WHOLE_WHENS,
        beside_verbs=words_en_events.BESIDE_VERBS,
        copulas=words_en_events.COPULAS,
        given_up=words_en_stance.GIVEN_UP,
        contrast=frozenset(words_en_stance.CONTRAST),
        fillers=words_en_stance.FILLERS,
        source="from",
        target=frozenset(("to", "into", "now", "until", "for", "onto")),
        was=words_en_stance.WAS,
        yet="yet",
        possessive="'s",
        dateless=re.compile("|".join(words_en_stance.DATELESS)),
        heads=words_en_names.HEADS,
        people=words_en_names.PEOPLE,
        prepositions=words_en_names.PREPOSITIONS,
        clause_ends=words_en_names.CLAUSE_ENDS,
        announcing=words_en_names.ANNOUNCING,
        now="now",
        able=frozenset(("can",)),
        weak_hedges=words_en_stance.WEAK_HEDGES,
        rumours=words_en_stance.RUMOURS,
        hopeful=words_en_stance.HOPEFUL,
    )


ENGLISH: Final = _english()
