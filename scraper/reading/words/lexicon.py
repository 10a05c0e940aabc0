"""The words of one language, made ready for the rules: tables in, look-ups out.

A further language is a further `Lexicon`; no rule holds a word of its own.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from scraper.reading.text.tokens import tokenise
from scraper.reading.words.english import (
    cancelled as en_cancelled,
)
from scraper.reading.words.english import (
    credit as en_credit,
)
from scraper.reading.words.english import (
    denial as en_denial,
)
from scraper.reading.words.english import (
    events as en_events,
)
from scraper.reading.words.english import (
    names as en_names,
)
from scraper.reading.words.english import (
    stance as en_stance,
)
from scraper.reading.words.english import (
    things as en_things,
)
from scraper.reading.words.english import (
    undated as en_undated,
)
from scraper.reading.words.english import (
    verbs as en_verbs,
)
from scraper.reading.words.phrasebook import Phrasebook, Sense
from scraper.reading.words.pointers import Pointers


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
    particles: frozenset[str]
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
    credit: en_credit.CreditWords
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
    for tag, words in en_undated.UNDATED.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag))
    for tag, nouns in en_undated.DATE_NOUNS.items():
        for noun in nouns:
            phrases.setdefault(noun, []).append(Sense(tag))
    for tag, listed in (("told", en_undated.TOLD), ("news", en_undated.NEWS)):
        for word in listed:
            phrases.setdefault(word, []).append(Sense(tag))
    for verb in en_undated.TELL:
        for written, form in en_verbs.forms(verb):
            phrases.setdefault(written, []).append(Sense("tell", form))
            if verb in en_undated.UNVEIL:
                phrases[written].append(Sense("unveil", form))
    return Phrasebook(phrases)


def _cancelling() -> Phrasebook:
    """Return the phrases for a season that will not be made."""
    phrases: dict[str, list[Sense]] = {}
    for verb in en_cancelled.CANCEL:
        for written, form in en_verbs.forms(verb):
            phrases.setdefault(written, []).append(Sense("cancel", form))
    for word in en_cancelled.SPELLED:
        phrases.setdefault(word, []).append(Sense("cancel", "past"))
    for phrase in en_cancelled.DEAD:
        phrases.setdefault(phrase, []).append(Sense("dead"))
    for tag, words in en_cancelled.CANCELLED.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag))
    return Phrasebook(phrases)


def _things() -> Phrasebook:
    """Return the words for what is told beside a release."""
    phrases: dict[str, list[Sense]] = {}
    for tag, words in en_things.THINGS.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag, "noun"))
    return Phrasebook(phrases)


#: tables whose words only other rules need; here they would only hide shorter words
_ELSEWHERE: Final = frozenset(("question", "until", "firm", "naming"))


def _denying() -> Phrasebook:
    """Return the phrases that take a date back."""
    phrases: dict[str, list[Sense]] = {}
    for verb in en_denial.MOVE:
        for written, form in en_verbs.forms(verb):
            phrases.setdefault(written, []).append(Sense("move", form))
    for tag, words in en_denial.DENIAL.items():
        for word in _listed(words):
            phrases.setdefault(word, []).append(Sense(tag))
    return Phrasebook(phrases)


def _phrases() -> Phrasebook:
    """Return the phrases of events, stance and credit."""
    phrases: dict[str, list[Sense]] = {}
    for tag, verbs in en_events.VERBS.items():
        for verb in verbs:
            for written, form in en_verbs.forms(verb.strip()):
                phrases.setdefault(written, []).append(Sense(tag, form))
    for table in (en_events.NOUNS, en_stance.STANCE, en_stance.UNKNOWN, en_credit.CREDIT):
        for tag in table.keys() - _ELSEWHERE:
            for word in _listed(table[tag]):
                phrases.setdefault(word, []).append(Sense(tag, "noun" if table is en_events.NOUNS else ""))
    return Phrasebook(phrases)


ENGLISH: Final = Lexicon(
    language="en",
    phrases=_phrases(),
    things=_things(),
    undated=_undated(),
    cancelling=_cancelling(),
    denying=_denying(),
    passives=en_denial.PASSIVES,
    standing=en_denial.STANDING,
    numbers=en_names.NUMBERS,
    ordinals=en_names.ORDINALS,
    no_ellipsis=en_names.NO_ELLIPSIS,
    lists=en_names.LISTS,
    goes_on=en_names.GOES_ON,
    behind_works=tuple(en_names.BEHIND_WORKS),
    works_on=en_names.WORKS_ON,
    near_days=en_names.NEAR_DAYS,
    further=en_names.FURTHER,
    called=en_names.CALLED,
    stretches=en_names.STRETCHES,
    openers=en_names.OPENERS,
    time_comes=en_names.TIME_COMES,
    pointing=en_names.POINTING,
    indefinite=en_names.INDEFINITE,
    venues=en_names.VENUES,
    opens=en_names.OPENS,
    barely=en_names.BARELY,
    others=en_names.OTHERS,
    comes_again=en_names.COMES_AGAIN,
    renewing=en_names.RENEWING,
    name_glue=en_names.NAME_GLUE,
    particles=en_names.PARTICLES,
    counting=en_names.COUNTING,
    season_words=tuple(en_names.SEASON_WORDS),
    season_nouns=tuple(en_names.SEASON_NOUNS),
    part_words=tuple(en_names.PART_WORDS),
    work_nouns=tuple(en_names.WORK_NOUNS),
    pointers=Pointers(
        {
            "counted": (*en_names.SEASON_WORDS, *en_names.SEASON_NOUNS, *en_names.PART_WORDS),
            "ordinal": en_names.ORDINALS,
            "new": en_names.NEW,
            "previous": en_names.PREVIOUS,
            "generic": en_names.GENERIC,
            "work": en_names.WORK_NOUNS,
        }
    ),
    joins=en_names.JOINS,
    companies=frozenset(en_names.COMPANIES),
    no_title=en_names.NO_TITLE,
    derived=en_names.DERIVED,
    ordinary=en_names.ORDINARY,
    calendar=en_names.CALENDAR,
    book_words=en_names.BOOK_WORDS,
    screen_words=en_names.SCREEN_WORDS,
    books=en_names.BOOKS,
    credit=en_credit.WORDS,
    breaks=en_events.BREAKS,
    ahead=en_events.AHEAD,
    behind=en_events.BEHIND,
    future=en_events.FUTURE,
    articles=en_events.ARTICLES,
    movies=en_events.MOVIES,
    becoming=en_events.BECOMING,
    fields=en_events.FIELDS,
    again=en_events.AGAIN,
    helped=en_events.HELPED,
    marks=en_events.MARKS,
    by_now=en_events.BY_NOW,
    objects=frozenset(("it", "them")),
    correcting=("not", "but"),
    coordinates=en_events.COORDINATES,
    givers=en_events.GIVERS,
    crews=en_events.CREWS,
    when="when",
    leads=en_events.LEADS,
    gives=en_events.GIVES,
    existing=en_events.EXISTING,
    more=en_events.MORE,
    beside_days=en_events.BESIDE_DAYS,
    regions=en_events.REGIONS,
    stands=en_events.STANDS,
    emphasis=en_events.EMPHASIS,
    accompanying="with",
    back_on=en_events.BACK_ON,
    returned=en_events.RETURNED,
    declaring=en_events.DECLARING,
    making=en_events.MAKING,
    appointing=en_events.APPOINTING,
    about=en_events.ABOUT,
    filmers=en_events.FILMERS,
    links=en_events.LINKS,
    wraps="wrap",
    instead=en_stance.INSTEAD,
    conditions=en_stance.CONDITIONS,
    beside_verbs=en_events.BESIDE_VERBS,
    copulas=en_events.COPULAS,
    contrast=frozenset(en_stance.CONTRAST),
    fillers=en_stance.FILLERS,
    source="from",
    target=frozenset(("to", "into", "now", "until", "for", "onto")),
    was=en_stance.WAS,
    yet="yet",
    existential="there",
    possessive="'s",
    dateless=re.compile("|".join(en_undated.DATELESS)),
    off=re.compile("|".join(en_cancelled.OFF)),
    singles=en_cancelled.SINGLES,
    current="current",
    purpose="for",
    answers=tuple(" ".join(token.text for token in tokenise(answer)) for answer in en_undated.ANSWERS),
    heads=en_names.HEADS,
    many=en_names.MANY,
    episodes=en_names.EPISODES,
    works=en_names.WORKS,
    how_many=en_names.HOW_MANY,
    people=en_names.PEOPLE,
    persons=en_names.PERSONS,
    bare=en_names.BARE,
    begun=en_names.BEGUN,
    relatives=en_names.RELATIVES,
    adverbs=en_names.ADVERBS,
    invariant=en_verbs.INVARIANT,
    plural="seasons",
    the_first="the first",
    first_time="first time",
    printed=en_events.PRINTED,
    may=" may",
    tells=en_events.TELLS,
    ran=en_events.RAN,
    started=en_events.STARTED,
    third_person=en_names.THIRD_PERSON,
    screens=en_names.SCREENS,
    own=en_names.OWN,
    each=en_events.EACH,
    pronouns=en_events.PRONOUNS,
    definite=en_events.DEFINITE,
    films=en_names.FILMS,
    parted=en_names.PARTED,
    counted=en_names.COUNTED,
    back=en_names.BACK,
    asks=en_events.ASKS,
    holds=en_events.HOLDS,
    owning=en_events.OWNING,
    havers=en_events.HAVERS,
    prepositions=en_names.PREPOSITIONS,
    clause_ends=en_names.CLAUSE_ENDS,
    announcing=en_names.ANNOUNCING,
    now="now",
    able=frozenset(("can",)),
    weak_hedges=en_stance.WEAK_HEDGES,
    rumours=en_stance.RUMOURS,
    hopeful=en_stance.HOPEFUL,
    ranks=en_stance.RANKS,
)
