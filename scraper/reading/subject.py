"""Which work and which season a statement is about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from scraper.reading.mentions import Mention, Work
from scraper.reading.parsed import Parsed


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
    the headline or most of the page speaks of; *parts* says that the page counts its seasons as parts.
    """

    about: bool
    season: int | None
    watched: int | None
    parts: bool = False

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


def subject_of(sentence: Parsed, anchor: tuple[int, int], topic: Topic, page: Page) -> Subject:
    """Return what the event at the tokens *anchor* is about: the mention that is nearest by clause, else the topic."""
    best, mark = None, 0.0
    for mention in sentence.mentions:
        place = sentence.span(mention.start, mention.end)
        score = _WEIGHT[mention.kind] - 0.07 * sentence.apart(place, anchor) - sentence.broken(place, anchor)
        score -= 0.6 if place[0] >= anchor[1] else 0.0
        if best is None or score > mark:
            best, mark = mention, score
    if best is None:
        return _by_topic(topic, page, None)
    return judge(best, topic, page)


def judge(mention: Mention, topic: Topic, page: Page) -> Subject:
    """Return whether *mention* means the watched season, where *topic* is spoken of."""
    if mention.work is Work.OTHER:
        return Subject(False, "another work", mention)
    if mention.kind == "previous":
        return Subject(False, "an earlier season", mention)
    if mention.work is Work.UNSAID and topic.work is Work.OTHER:
        return Subject(False, "in a passage on another work", mention)
    if mention.seasons and page.watched is not None and (not mention.part or page.parts):
        return Subject(page.watched in mention.seasons, "season by number", mention)
    if mention.seasons and page.watched is None and not mention.part and mention.kind == "season":
        return Subject(mention.work is Work.WATCHED, "a season of a work without seasons", mention)
    if mention.kind == "generic":
        return _by_topic(topic, page, mention)
    if mention.kind in ("new", "part"):
        return _new(mention, topic, page)
    return Subject(_season_fits(topic, page), "title", mention, bare=True)


def _by_topic(topic: Topic, page: Page, mention: Mention | None) -> Subject:
    if topic.work is Work.OTHER:
        return Subject(False, f"spoken of: another work ({topic.how})", mention)
    fits = not topic.seasons or page.watched is None or page.watched in topic.seasons
    return Subject(fits, f"spoken of ({topic.how})", mention, bare=topic.how != "last season spoken of")


def _new(mention: Mention, topic: Topic, page: Page) -> Subject:
    fits = page.watched is None or page.season in (None, page.watched) or page.watched in topic.seasons
    return Subject(fits, "the season that is awaited", mention)


def _season_fits(topic: Topic, page: Page) -> bool:
    if page.watched is None or page.season in (None, page.watched):
        return True
    return page.watched in topic.seasons


def next_topic(topic: Topic, mentions: Sequence[Mention], page: Page) -> Topic:
    """Return what is spoken of after a sentence with *mentions*."""
    for mention in mentions:
        if mention.kind in ("generic", "previous"):
            continue
        if mention.work is Work.OTHER:
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
