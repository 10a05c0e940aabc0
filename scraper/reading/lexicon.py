"""The words of one language, made ready for the rules: tables in, look-ups out.

A further language is a further `Lexicon`; no rule holds a word of its own.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from scraper.reading import (
    words_en_cancelled,
    words_en_credit,
    words_en_denial,
    words_en_events,
    words_en_names,
    words_en_stance,
    words_en_things,
    words_en_undated,
    words_en_verbs,
)
from scraper.reading.phrasebook import Phrasebook, Sense
from scraper.reading.pointers import Pointers
from scraper.reading.tokens import tokenise


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All words that the rules ask for, in one language."""

    language: str
    phrases: Phrasebook
    things: Phrasebook
    undated: Phrasebook
    cancelling: Phrasebook
    denying: Phrasebook
    passives: frozenset[str]
    standing: frozenset[str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    no_ellipsis: frozenset[str]
    lists: frozenset[str]
    goes_on: frozenset[str]
    behind_works: tuple[str, ...]
    works_on: frozenset[str]
    near_days: frozenset[str]
    further: frozenset[str]
    called: frozenset[str]
    stretches: frozenset[str]
    openers: frozenset[str]
    time_comes: frozenset[str]
    pointing: frozenset[str]
    indefinite: frozenset[str]
    venues: frozenset[str]
    opens: frozenset[str]
    barely: frozenset[str]
    others: frozenset[str]
    comes_again: frozenset[str]
    renewing: frozenset[str]
    name_glue: frozenset[str]
    counting: frozenset[str]
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
    movies: frozenset[str]
    becoming: frozenset[str]
    fields: frozenset[str]
    again: frozenset[str]
    helped: Mapping[str, frozenset[str]]
    marks: frozenset[str]
    by_now: frozenset[str]
    objects: frozenset[str]
    correcting: tuple[str, str]
    coordinates: frozenset[str]
    givers: frozenset[str]
    crews: frozenset[str]
    when: str
    leads: frozenset[str]
    gives: frozenset[str]
    existing: frozenset[str]
    more: frozenset[str]
    beside_days: frozenset[str]
    regions: frozenset[str]
    stands: frozenset[str]
    emphasis: frozenset[str]
    accompanying: str
    back_on: frozenset[str]
    returned: frozenset[str]
    declaring: tuple[frozenset[str], frozenset[str]]
    making: frozenset[str]
    appointing: frozenset[str]
    about: frozenset[str]
    filmers: frozenset[str]
    links: frozenset[str]
    wraps: str
    instead: frozenset[tuple[str, ...]]
    conditions: frozenset[str]
    beside_verbs: frozenset[str]
    copulas: frozenset[tuple[str, ...]]
    contrast: frozenset[str]
    fillers: frozenset[str]
    source: str
    target: frozenset[str]
    was: frozenset[str]
    yet: str
    existential: str
    possessive: str
    dateless: re.Pattern[str]
    off: re.Pattern[str]
    current: str
    purpose: str
    answers: tuple[str, ...]
    singles: frozenset[str]
    heads: frozenset[str]
    many: frozenset[str]
    episodes: frozenset[str]
    works: frozenset[str]
    how_many: frozenset[str]
    people: frozenset[str]
    persons: frozenset[str]
    bare: frozenset[str]
    begun: frozenset[str]
    relatives: frozenset[str]
    adverbs: frozenset[str]
    invariant: frozenset[str]
    plural: str
    the_first: str
    first_time: str
    printed: frozenset[str]
    may: str
    tells: frozenset[str]
    ran: frozenset[str]
    started: frozenset[str]
    third_person: frozenset[str]
    screens: frozenset[str]
    own: frozenset[str]
    each: frozenset[str]
    pronouns: frozenset[str]
    definite: frozenset[str]
    films: tuple[str, ...]
    parted: tuple[str, ...]
    counted: tuple[str, ...]
    back: tuple[str, ...]
    asks: frozenset[str]
    holds: frozenset[str]
    owning: frozenset[str]
    havers: frozenset[str]
    prepositions: frozenset[str]
    clause_ends: frozenset[str]
    announcing: frozenset[str]
    now: str
    able: frozenset[str]
    weak_hedges: frozenset[str]
    rumours: frozenset[str]
    hopeful: frozenset[str]
    ranks: frozenset[str]


def _listed(words: str) -> Iterable[str]:
    return (word.strip() for word in words.split(",") if word.strip())


def _undated() -> Phrasebook:
    """Return the phrases for a date that is not known."""
    phrases: dict[str, list[Sense]] = {}
    for tag, words in words_en_undated.UNDATED.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag))
    for tag, nouns in words_en_undated.DATE_NOUNS.items():
        for noun in nouns:
            phrases.setdefault(noun, []).append(Sense(tag))
    for tag, listed in (("told", words_en_undated.TOLD), ("news", words_en_undated.NEWS)):
        for word in listed:
            phrases.setdefault(word, []).append(Sense(tag))
    for verb in words_en_undated.TELL:
        for written, form in words_en_verbs.forms(verb):
            phrases.setdefault(written, []).append(Sense("tell", form))
            if verb in words_en_undated.UNVEIL:
                phrases[written].append(Sense("unveil", form))
    return Phrasebook(phrases)


def _cancelling() -> Phrasebook:
    """Return the phrases for a season that will not be made."""
    phrases: dict[str, list[Sense]] = {}
    for verb in words_en_cancelled.CANCEL:
        for written, form in words_en_verbs.forms(verb):
            phrases.setdefault(written, []).append(Sense("cancel", form))
    for word in words_en_cancelled.SPELLED:
        phrases.setdefault(word, []).append(Sense("cancel", "past"))
    for phrase in words_en_cancelled.DEAD:
        phrases.setdefault(phrase, []).append(Sense("dead"))
    for tag, words in words_en_cancelled.CANCELLED.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag))
    return Phrasebook(phrases)


def _things() -> Phrasebook:
    """Return the words for what is told beside a release."""
    phrases: dict[str, list[Sense]] = {}
    for tag, words in words_en_things.THINGS.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag, "noun"))
    return Phrasebook(phrases)


#: tables whose words only other rules need; here they would only hide shorter words
_ELSEWHERE: Final = frozenset(("question", "until", "firm", "naming"))


def _denying() -> Phrasebook:
    """Return the phrases that take a date back."""
    phrases: dict[str, list[Sense]] = {}
    for verb in words_en_denial.MOVE:
        for written, form in words_en_verbs.forms(verb):
            phrases.setdefault(written, []).append(Sense("move", form))
    for tag, words in words_en_denial.DENIAL.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag))
    return Phrasebook(phrases)


def _phrases() -> Phrasebook:
    """Return the phrases of events, stance and credit."""
    phrases: dict[str, list[Sense]] = {}
    for tag, verbs in words_en_events.VERBS.items():
        for verb in verbs:
            for written, form in words_en_verbs.forms(verb.strip()):
                phrases.setdefault(written, []).append(Sense(tag, form))
    for table in (words_en_events.NOUNS, words_en_stance.STANCE, words_en_stance.UNKNOWN, words_en_credit.CREDIT):
        for tag in table.keys() - _ELSEWHERE:
            for word in _listed(table[tag]):
                phrases.setdefault(word, []).append(Sense(tag, "noun" if table is words_en_events.NOUNS else ""))
    return Phrasebook(phrases)


ENGLISH: Final = Lexicon(
    language="en",
    phrases=_phrases(),
    things=_things(),
    undated=_undated(),
    cancelling=_cancelling(),
    denying=_denying(),
    passives=words_en_denial.PASSIVES,
    standing=words_en_denial.STANDING,
    numbers=words_en_names.NUMBERS,
    ordinals=words_en_names.ORDINALS,
    no_ellipsis=words_en_names.NO_ELLIPSIS,
    lists=words_en_names.LISTS,
    goes_on=words_en_names.GOES_ON,
    behind_works=tuple(words_en_names.BEHIND_WORKS),
    works_on=words_en_names.WORKS_ON,
    near_days=words_en_names.NEAR_DAYS,
    further=words_en_names.FURTHER,
    called=words_en_names.CALLED,
    stretches=words_en_names.STRETCHES,
    openers=words_en_names.OPENERS,
    time_comes=words_en_names.TIME_COMES,
    pointing=words_en_names.POINTING,
    indefinite=words_en_names.INDEFINITE,
    venues=words_en_names.VENUES,
    opens=words_en_names.OPENS,
    barely=words_en_names.BARELY,
    others=words_en_names.OTHERS,
    comes_again=words_en_names.COMES_AGAIN,
    renewing=words_en_names.RENEWING,
    name_glue=words_en_names.NAME_GLUE,
    counting=words_en_names.COUNTING,
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
    movies=words_en_events.MOVIES,
    becoming=words_en_events.BECOMING,
    fields=words_en_events.FIELDS,
    again=words_en_events.AGAIN,
    helped=words_en_events.HELPED,
    marks=words_en_events.MARKS,
    by_now=words_en_events.BY_NOW,
    objects=frozenset(("it", "them")),
    correcting=("not", "but"),
    coordinates=words_en_events.COORDINATES,
    givers=words_en_events.GIVERS,
    crews=words_en_events.CREWS,
    when="when",
    leads=words_en_events.LEADS,
    gives=words_en_events.GIVES,
    existing=words_en_events.EXISTING,
    more=words_en_events.MORE,
    beside_days=words_en_events.BESIDE_DAYS,
    regions=words_en_events.REGIONS,
    stands=words_en_events.STANDS,
    emphasis=words_en_events.EMPHASIS,
    accompanying="with",
    back_on=words_en_events.BACK_ON,
    returned=words_en_events.RETURNED,
    declaring=words_en_events.DECLARING,
    making=words_en_events.MAKING,
    appointing=words_en_events.APPOINTING,
    about=words_en_events.ABOUT,
    filmers=words_en_events.FILMERS,
    links=words_en_events.LINKS,
    wraps="wrap",
    instead=words_en_stance.INSTEAD,
    conditions=words_en_stance.CONDITIONS,
    beside_verbs=words_en_events.BESIDE_VERBS,
    copulas=words_en_events.COPULAS,
    contrast=frozenset(words_en_stance.CONTRAST),
    fillers=words_en_stance.FILLERS,
    source="from",
    target=frozenset(("to", "into", "now", "until", "for", "onto")),
    was=words_en_stance.WAS,
    yet="yet",
    existential="there",
    possessive="'s",
    dateless=re.compile("|".join(words_en_undated.DATELESS)),
    off=re.compile("|".join(words_en_cancelled.OFF)),
    singles=words_en_cancelled.SINGLES,
    current="current",
    purpose="for",
    answers=tuple(" ".join(token.text for token in tokenise(answer)) for answer in words_en_undated.ANSWERS),
    heads=words_en_names.HEADS,
    many=words_en_names.MANY,
    episodes=words_en_names.EPISODES,
    works=words_en_names.WORKS,
    how_many=words_en_names.HOW_MANY,
    people=words_en_names.PEOPLE,
    persons=words_en_names.PERSONS,
    bare=words_en_names.BARE,
    begun=words_en_names.BEGUN,
    relatives=words_en_names.RELATIVES,
    adverbs=words_en_names.ADVERBS,
    invariant=words_en_verbs.INVARIANT,
    plural="seasons",
    the_first="the first",
    first_time="first time",
    printed=words_en_events.PRINTED,
    may=" may",
    tells=words_en_events.TELLS,
    ran=words_en_events.RAN,
    started=words_en_events.STARTED,
    third_person=words_en_names.THIRD_PERSON,
    screens=words_en_names.SCREENS,
    own=words_en_names.OWN,
    each=words_en_events.EACH,
    pronouns=words_en_events.PRONOUNS,
    definite=words_en_events.DEFINITE,
    films=words_en_names.FILMS,
    parted=words_en_names.PARTED,
    counted=words_en_names.COUNTED,
    back=words_en_names.BACK,
    asks=words_en_events.ASKS,
    holds=words_en_events.HOLDS,
    owning=words_en_events.OWNING,
    havers=words_en_events.HAVERS,
    prepositions=words_en_names.PREPOSITIONS,
    clause_ends=words_en_names.CLAUSE_ENDS,
    announcing=words_en_names.ANNOUNCING,
    now="now",
    able=frozenset(("can",)),
    weak_hedges=words_en_stance.WEAK_HEDGES,
    rumours=words_en_stance.RUMOURS,
    hopeful=words_en_stance.HOPEFUL,
    ranks=words_en_stance.RANKS,
)
