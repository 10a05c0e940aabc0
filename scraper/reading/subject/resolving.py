"""Which work and which season a statement is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.actors import another_acts
from store.model import BlockKind

#: for what is asked often: Python 3.11 is slow to find a member in its class
_OTHER: Final = Work.OTHER
_UNSAID: Final = Work.UNSAID


@dataclass(frozen=True, slots=True)
class Topic:
    """What the page speaks of at a place: a work, perhaps a season, and how that is known."""

    work: Work
    seasons: frozenset[int] = frozenset()
    how: str = "page"


@dataclass(frozen=True, slots=True)
class Page:
    """What the page as a whole is about.

    *about* is False for a round-up, which speaks of the watched work only where it names it. *season* is the season that
    the headline or most of the page speaks of; *parts* says that the page counts its seasons as parts, *parted* that it
    speaks of the watched season's own parts. *numbered*: a work without seasons that follows others, as its title tells.
    *whole*: the headline is the bare title, so that what lists facts lists those of the whole work, and not of a later season.
    """

    about: bool
    season: int | None
    watched: int | None
    parts: bool = False
    parted: bool = False
    numbered: bool = False
    whole: bool = False

    @property
    def topic(self) -> Topic:
        """Return what a paragraph speaks of as long as it names nothing."""
        seasons = frozenset((self.season,)) if self.season is not None else frozenset()
        return Topic(Work.WATCHED, seasons, "headline") if self.about else Topic(Work.OTHER, how="round-up")


@dataclass(frozen=True, slots=True)
class Subject:
    """The answer: is it the watched season, by which words and which rule."""

    watched: bool
    rule: str
    mention: Mention | None = None
    bare: bool = False  # only the work is named, no season
    before: bool = False  # what is named is the season before the watched one, in words of their own


#: a line of an infobox or a list of facts: "Release: January 28, 2022"
_FACT: Final = re.compile(r"[^:]{2,40}:\s")

_WEIGHT: Final = {"season": 3.0, "part": 3.0, "new": 2.6, "title": 2.6, "other": 2.4, "previous": 2.4, "generic": 1.0}


@lru_cache(maxsize=256)  # rules and weights ask it of the same places of a sentence
def subject_of(sentence: Parsed, anchor: tuple[int, int], topic: Topic, page: Page, *, past: bool = False) -> Subject:
    """Return what the event at the tokens *anchor* is about: the mention that is nearest by clause, else the topic."""
    found = _nearest(sentence, anchor, topic, page, past=past)
    if found.rule == AHEAD and sentence.tokens[0].text in sentence.lexicon.pronouns:
        return replace(found, watched=False)  # "It's back in May", right behind the season before
    return found


def _nearest(sentence: Parsed, anchor: tuple[int, int], topic: Topic, page: Page, *, past: bool) -> Subject:
    if another_acts(sentence, anchor, past=past):
        return Subject(False, "somebody else's name before the verb")
    for mention in sentence.mentions:
        if sentence.span(mention.start, mention.end) == anchor:
            return judge(_listed_with(sentence, mention), topic, page)
    best = max(sentence.mentions, key=lambda mention: _nearness(sentence, mention, anchor), default=None)
    if best is None:
        if _many(sentence, anchor):
            return Subject(False, "many works")
        if page.whole and sentence.kind is BlockKind.LI and _FACT.match(sentence.text):
            return Subject(False, "a fact of the whole work")
        return _by_topic(topic, page, None, past=past)
    best = _listed_with(sentence, best)
    if best.kind == "generic":
        named = [m for m in sentence.mentions if m.kind not in ("generic", "previous") and m.start < best.start]
        nearest = sentence.folded.startswith("that", best.start)
        first = (named[-1] if nearest else named[0]) if named else None
        if first and not _in_passing(sentence, first, topic, page):
            topic = topic_of(topic, [first], page)
        if not first:
            return _by_topic(topic, page, best, past=past)
    elif best.work is _UNSAID:
        titled = [m for m in sentence.mentions if m.titled and m.end <= best.start]
        topic = Topic(titled[-1].work, topic.seasons, "title before") if titled else topic
    if not past and _first_of_many(sentence, best, page):
        return _by_topic(topic, page, best)
    if best.kind == "part" and past and not page.parted and not page.parts and topic.how != "last season spoken of":
        return Subject(False, "a part of an earlier season", best)
    found = judge(best, topic, page)
    if found.rule == _NUMBERED and _season_before(best.seasons, page):
        start = sentence.offsets(*anchor)[0]
        apart = any(best.end <= date.start and date.end <= start for date in sentence.dates)
        return replace(found, before=apart)
    return found


def _first_of_many(sentence: Parsed, mention: Mention, page: Page) -> bool:
    """Whether "the first" is the first episode, or the first on a list, and no season beside another one."""
    if not page.about or page.watched == 1:
        return False
    alone = sentence.folded[mention.start : mention.end] == sentence.lexicon.the_first
    return alone and not any(m.seasons for m in sentence.mentions if m is not mention)


_NUMBERED: Final = "season by number"


def _season_before(seasons: frozenset[int], page: Page) -> bool:
    return page.watched is not None and bool(seasons) and max(seasons) == page.watched - 1


def _many(sentence: Parsed, anchor: tuple[int, int]) -> bool:
    """Whether the clause of the event speaks of works by the dozen: "so many shows will be late"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    for index, token in enumerate(tokens):
        if token.text not in lexicon.works or sentence.broken((index, index + 1), anchor) >= _SAME_CLAUSE:
            continue
        if any(before.text in lexicon.how_many for before in tokens[max(0, index - _COUNTED) : index]):
            return True
    return False


_COUNTED: Final = 4  # tokens in front of a noun within which it is said how many
_SAME_CLAUSE: Final = 0.5


def _listed_with(sentence: Parsed, other: Mention) -> Mention:
    """Return the watched work where a list joins it to *other*: "Harbour Lights" and "Nightjar" return."""
    if other.work is not _OTHER:
        return other
    named = [m for m in sentence.mentions if m.titled]
    for ours in (m for m in named if m.work is Work.WATCHED):
        start, end = min(ours, other, key=_start), max(ours, other, key=_start)
        gap = list(sentence.folded[start.end : end.start])
        for m in named:
            if start.end <= m.start and m.end <= end.start:
                gap[m.start - start.end : m.end - start.end] = " " * (m.end - m.start)
        words = "".join(gap).replace("'s", " ").translate(_SIGNS).split()
        if len(gap) > 1 and set(words) <= sentence.lexicon.lists:
            return ours
    return other


def _start(mention: Mention) -> int:
    return mention.start


#: they part the items of a list, or set off its titles
_SIGNS: Final = str.maketrans(dict.fromkeys(",'\"“”‘’&", " "))


def _nearness(sentence: Parsed, mention: Mention, anchor: tuple[int, int]) -> float:
    """Return how well *mention* serves as the subject of what stands at *anchor*."""
    place = sentence.span(mention.start, mention.end)
    broken = sentence.broken(place, anchor)
    score = _WEIGHT[mention.kind] - 0.07 * sentence.apart(place, anchor) - broken
    score -= 0.6 if place[0] >= anchor[1] else 0.0
    right_before = mention.kind == "generic" and 0 <= anchor[0] - place[1] <= 4 and broken < 0.5
    return score + (1.0 if right_before else 0.0) - 0.7 * _verbs_between(sentence, place, anchor)


def _verbs_between(sentence: Parsed, place: tuple[int, int], anchor: tuple[int, int]) -> int:
    first, last = (place[1], anchor[0]) if place[0] < anchor[0] else (anchor[1], place[0])
    verbs = sentence.tagged("release", "begin", "renew", "film_start", "film_end", "finish")
    return len({cue.first for cue in verbs if first <= cue.first and cue.last <= last and cue.form in ("past", "s")})


def judge(mention: Mention, topic: Topic, page: Page) -> Subject:
    """Return whether *mention* means the watched season, where *topic* is spoken of."""
    if mention.work is _OTHER:
        return Subject(False, "another work", mention)
    if mention.kind == "previous":
        return Subject(False, "an earlier season", mention)
    if mention.work is _UNSAID and topic.work is _OTHER:
        return Subject(False, "in a passage on another work", mention)
    if mention.seasons and page.watched is not None and (not mention.part or page.parts):
        return Subject(page.watched in mention.seasons, _NUMBERED, mention)
    if mention.seasons and page.watched is None and mention.work is _UNSAID:
        if mention.seasons == {1} and page.numbered:
            return Subject(False, "an earlier part", mention)
        return _by_topic(topic, page, mention)
    if mention.kind == "generic":
        return _by_topic(topic, page, mention)
    if mention.kind in ("new", "part"):
        return _new(mention, topic, page)
    return Subject(_season_fits(topic, page), "title", mention, bare=True)


#: the rule by which what is told as to come is the awaited season's behind words on an earlier one
AHEAD: Final = "what lies ahead"


def _by_topic(topic: Topic, page: Page, mention: Mention | None, *, past: bool = True) -> Subject:
    if topic.work is _OTHER:
        return Subject(False, f"spoken of: another work ({topic.how})", mention)
    if (
        not past
        and page.about
        and page.season == page.watched
        and topic.seasons
        and max(topic.seasons) < (page.watched or 0)
    ):
        # an earlier season lies behind; what lies ahead is the one that is awaited
        return Subject(True, AHEAD, mention)
    fits = not topic.seasons or page.watched is None or page.watched in topic.seasons
    before = not fits and _season_before(topic.seasons, page)
    return Subject(fits, f"spoken of ({topic.how})", mention, topic.how != "last season spoken of", before)


def _new(mention: Mention, topic: Topic, page: Page) -> Subject:
    fits = page.watched is None or page.season in (None, page.watched) or page.watched in topic.seasons
    return Subject(fits, "the season that is awaited", mention)


def _season_fits(topic: Topic, page: Page) -> bool:
    if page.watched is None or page.season in (None, page.watched):
        return True
    return page.watched in topic.seasons


def next_topic(topic: Topic, sentence: Parsed, page: Page) -> Topic:
    """Return what is spoken of after *sentence*; a work that it names but in passing changes nothing."""
    return topic_of(topic, [m for m in sentence.mentions if not _in_passing(sentence, m, topic, page)], page)


#: characters from a sentence's beginning within which a work is what the sentence opens with
_OPENING: Final = 20


def _in_passing(sentence: Parsed, mention: Mention, topic: Topic, page: Page) -> bool:
    """Whether another work is named, but not spoken of: "it comes from the people behind 'Nightjar'"."""
    if mention.work is not _OTHER:
        return False
    opens = mention.start - sentence.start <= _OPENING
    if page.about or topic.work is not Work.WATCHED:
        return page.about and not opens
    first, last = sentence.span(mention.start, mention.end)
    if first and sentence.tokens[first - 1].text == "(":
        return True
    if opens or any(token.text == sentence.lexicon.existential for token in sentence.tokens[:first]):
        return False
    return not any(0 <= cue.first - last <= _AT_ONCE for cue in sentence.tagged(*_ITS_VERBS))


#: tokens between a work and the verb that is said of it: "Nightjar" is to open
_AT_ONCE: Final = 2
_ITS_VERBS: Final = ("release", "arrive", "begin", "plan", "was_plan", "renew", "film_start")


def topic_of(topic: Topic, mentions: Sequence[Mention], page: Page) -> Topic:
    """Return what is spoken of once *mentions* have been named."""
    ours = [m for m in mentions if m.kind in ("season", "new") and not m.part and judge(m, topic, page).watched]
    for index, mention in enumerate(ours or mentions):
        if mention.kind in ("generic", "previous"):
            continue
        if mention.work is _OTHER:
            return Topic(Work.OTHER, how="another title before")
        if mention.seasons and not (mention.part and not page.parts):
            if not ours and not mention.titled and _ours_next(mentions[index + 1 :]):
                continue  # "after a first series that went down well, Harbour Lights has been given another"
            work = Work.WATCHED if mention.titled else topic.work
            return Topic(work, mention.seasons, "last season spoken of")
        if mention.titled:
            return replace(page.topic, work=Work.WATCHED, how="last title spoken of")
        if mention.kind == "new" and page.watched is not None and _new(mention, topic, page).watched:
            return Topic(topic.work, frozenset((page.watched,)), "last season spoken of")
    return topic


def _ours_next(mentions: Sequence[Mention]) -> bool:
    named = next((m for m in mentions if m.titled), None)
    return named is not None and named.work is Work.WATCHED
