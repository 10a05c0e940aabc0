"""Which work and which season a statement is about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from scraper.reading.actors import another_acts
from scraper.reading.mention import Mention, Work
from scraper.reading.parsed import Parsed

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
    """

    about: bool
    season: int | None
    watched: int | None
    parts: bool = False
    parted: bool = False
    numbered: bool = False

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


_WEIGHT: Final = {"season": 3.0, "part": 3.0, "new": 2.6, "title": 2.6, "other": 2.4, "previous": 2.4, "generic": 1.0}


@lru_cache(maxsize=256)  # rules and weights ask it of the same places of a sentence
def subject_of(sentence: Parsed, anchor: tuple[int, int], topic: Topic, page: Page, *, past: bool = False) -> Subject:
    """Return what the event at the tokens *anchor* is about: the mention that is nearest by clause, else the topic."""
    if another_acts(sentence, anchor, past=past):
        return Subject(False, "somebody else's name before the verb")
    for mention in sentence.mentions:
        if sentence.span(mention.start, mention.end) == anchor:
            return judge(_listed_with(sentence, mention), topic, page)
    best = max(sentence.mentions, key=lambda mention: _nearness(sentence, mention, anchor), default=None)
    if best is None:
        return _by_topic(topic, page, None, past=past)
    best = _listed_with(sentence, best)
    if best.kind == "generic":
        named = [m for m in sentence.mentions if m.kind not in ("generic", "previous") and m.start < best.start]
        nearest = sentence.folded.startswith("that", best.start)
        first = (named[-1] if nearest else named[0]) if named else None
        topic = next_topic(topic, [first], page, sentence.start) if first else topic
        if not first:
            return _by_topic(topic, page, best, past=past)
    elif best.work is _UNSAID:
        titled = [m for m in sentence.mentions if m.titled and m.end <= best.start]
        topic = Topic(titled[-1].work, topic.seasons, "title before") if titled else topic
    if best.kind == "part" and past and not page.parted and not page.parts and topic.how != "last season spoken of":
        return Subject(False, "a part of an earlier season", best)
    return judge(best, topic, page)


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
        return Subject(page.watched in mention.seasons, "season by number", mention)
    if mention.seasons and page.watched is None and mention.work is _UNSAID:
        if mention.seasons == {1} and page.numbered:
            return Subject(False, "an earlier part", mention)
        return _by_topic(topic, page, mention)
    if mention.kind == "generic":
        return _by_topic(topic, page, mention)
    if mention.kind in ("new", "part"):
        return _new(mention, topic, page)
    return Subject(_season_fits(topic, page), "title", mention, bare=True)


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
        return Subject(True, "what lies ahead", mention)
    fits = not topic.seasons or page.watched is None or page.watched in topic.seasons
    return Subject(fits, f"spoken of ({topic.how})", mention, bare=topic.how != "last season spoken of")


def _new(mention: Mention, topic: Topic, page: Page) -> Subject:
    fits = page.watched is None or page.season in (None, page.watched) or page.watched in topic.seasons
    return Subject(fits, "the season that is awaited", mention)


def _season_fits(topic: Topic, page: Page) -> bool:
    if page.watched is None or page.season in (None, page.watched):
        return True
    return page.watched in topic.seasons


def next_topic(topic: Topic, mentions: Sequence[Mention], page: Page, start: int = 0) -> Topic:
    """Return what is spoken of after a sentence with *mentions* that begins at the offset *start*.

    Another work is what a page on the watched one goes on about only where a sentence opens with it.
    """
    ours = [m for m in mentions if m.kind in ("season", "new") and not m.part and judge(m, topic, page).watched]
    for mention in ours or mentions:
        if mention.kind in ("generic", "previous"):
            continue
        if mention.work is _OTHER:
            if page.about and mention.start - start > 20:
                continue
            topic = Topic(Work.OTHER, how="another title before")
            break
        if mention.seasons and not (mention.part and not page.parts):
            work = Work.WATCHED if mention.titled else topic.work
            return Topic(work, mention.seasons, "last season spoken of")
        if mention.titled:
            return replace(page.topic, work=Work.WATCHED, how="last title spoken of")
        if mention.kind == "new" and page.watched is not None and _new(mention, topic, page).watched:
            return Topic(topic.work, frozenset((page.watched,)), "last season spoken of")
    return topic
