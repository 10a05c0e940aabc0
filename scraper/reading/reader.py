"""An article and a watch -> the claims that a careful editor would note."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from scraper.reading.credit import credit_of
from scraper.reading.events import Link, Span, link_event, link_events
from scraper.reading.lexicon import ENGLISH
from scraper.reading.mentions import Work
from scraper.reading.names import names_of
from scraper.reading.page import Passage, day_of, is_anime, passages, view
from scraper.reading.parsed import Parsed
from scraper.reading.quotes import quote_of
from scraper.reading.reference import shown_year
from scraper.reading.stance import Case, judge_stance
from scraper.reading.subject import Page, Subject, Topic, next_topic, subject_of
from scraper.reading.undated import find_undated
from scraper.reading.windows import Expression, resolve
from store.model import Article, BlockKind, Claim, Event, Reason, Stance, Watch, Window


def read_claims(article: Article, watch: Watch, *, first_seen: date | None = None) -> tuple[Claim, ...]:
    """Return what *article* claims about the season of *watch*, in reading order and each claim once.

    Relative words count from the day of publication; else from the year that the page shows; else from *first_seen*;
    without any of them they make no claim.
    """
    text = "\n".join((article.headline, *(block.text for block in article.blocks)))
    if not names_of(watch).mentioned(text):
        return ()
    found = passages(article, watch, ENGLISH)
    if not found:
        return ()
    dates = [(d, _past(s, d)) for p in found for s in p.sentences for d in s.dates] if article.published is None else []
    year = shown_year(dates)
    reader = _Reader(view(found, watch), day_of(article, first_seen, year), year, is_anime(found))
    claims: dict[tuple[Event, Window | None, Stance], Claim] = {}
    for claim in reader.claims(found):
        claims.setdefault((claim.event, claim.window, claim.stance), claim)
    return tuple(claims.values())


def _past(sentence: Parsed, found: Expression) -> bool:
    link = link_event(sentence, sentence.span(found.start, found.end))
    return bool(link and link.past)


@dataclass(frozen=True)
class _Reader:
    page: Page
    day: date | None
    year: int | None
    anime: bool

    def claims(self, found: list[Passage]) -> Iterator[Claim]:
        section = self.page.topic
        for passage in found:
            if passage.heading and not passage.headline:
                section = self._section(passage, section)
            topic = section
            previous: Parsed | None = None
            for index, sentence in enumerate(passage.sentences):
                following = passage.sentences[index + 1] if index + 1 < len(passage.sentences) else None
                if sentence.dates:
                    yield from self._dated(sentence, topic, passage, previous, following)
                yield from self._undated(sentence, topic, passage, previous)
                topic = next_topic(topic, sentence.mentions, self.page)
                previous = sentence

    def _section(self, passage: Passage, section: Topic) -> Topic:
        mentions = [m for s in passage.sentences for m in s.mentions]
        if not any(m.titled or m.seasons for m in mentions):
            return self.page.topic if self.page.about else section
        return next_topic(self.page.topic, mentions, self.page)

    def _dated(
        self, sentence: Parsed, topic: Topic, passage: Passage, previous: Parsed | None, following: Parsed | None
    ) -> Iterator[Claim]:
        places = [sentence.span(found.start, found.end) for found in sentence.dates]
        for found, place, link in zip(sentence.dates, places, link_events(sentence, places), strict=True):
            if link is None or link.event is None or (passage.heading and not _has_verb(sentence)):
                continue
            subject = subject_of(sentence, link.place, topic, self.page)
            if not subject.watched:
                continue
            case = Case(sentence, found, place, link, following.folded[following.start : following.end] if following else "")
            judged = judge_stance(case)
            if judged.stance is None or (judged.stance is Stance.CONFIRMED and self._history(link, subject)):
                continue
            window = self._window(found, link, judged.stance)
            if window is None:
                continue
            credit = credit_of(sentence, (case.first, case.last), link.event, previous)
            yield Claim(
                link.event,
                window,
                judged.stance,
                credit.name if credit else None,
                quote_of(sentence, place, link.place),
                found.relative,
                (
                    Reason("window", found.text, found.rule),
                    Reason("event", _text(sentence, link.place), link.rule),
                    Reason("subject", _mentioned(sentence, subject), subject.rule),
                    Reason("stance", judged.words, judged.rule),
                    *([Reason("credit", credit.words, credit.rule)] if credit else []),
                ),
            )

    def _history(self, link: Link, subject: Subject) -> bool:
        """Whether a work's own first premiere is told, and not that of a later season."""
        return link.past and link.event is Event.RELEASE and subject.bare and (self.page.watched or 0) > 1

    def _window(self, found: Expression, link: Link, stance: Stance) -> Window | None:
        if link.event in (Event.FILMING_START, Event.RENEWAL, Event.TRAILER) and found.opening and link.past:
            found = found.closed
        past = link.past
        window = resolve(found, reference=self.day, past=past, anime=self.anime, year=self.year)
        if stance is Stance.DENIED and self.day:
            other = resolve(found, reference=self.day, past=not past, anime=self.anime, year=self.year)
            window = min((w for w in (window, other) if w), key=self._distance, default=None)
        return window

    def _distance(self, window: Window) -> int:
        day = self.day or date.min
        return abs(((window.earliest or window.latest or day) - day).days)

    def _undated(self, sentence: Parsed, topic: Topic, passage: Passage, previous: Parsed | None) -> Iterator[Claim]:
        if sentence.words.endswith("?") or (passage.heading and not passage.headline):
            return
        for found in find_undated(sentence):
            subject = subject_of(sentence, found.place, topic, self.page)
            if not subject.watched:
                continue
            credit = credit_of(sentence, found.place, Event.RELEASE, previous)
            yield Claim(
                Event.RELEASE,
                None,
                found.stance,
                credit.name if credit and found.stance is Stance.CANCELLED else None,
                quote_of(sentence, found.place),
                reasons=(
                    Reason("event", _text(sentence, found.place), found.rule),
                    Reason("subject", _mentioned(sentence, subject), subject.rule),
                ),
            )


def _has_verb(sentence: Parsed) -> bool:
    return any(cue.form in ("s", "base", "past", "part", "ing") or cue.tag == "plan" for cue in sentence.cues)


def _text(sentence: Parsed, place: Span) -> str:
    start, end = sentence.offsets(*place)
    return sentence.text[start:end]


def _mentioned(sentence: Parsed, subject: Subject) -> str:
    return sentence.text[subject.mention.start : subject.mention.end] if subject.mention else ""


__all__ = ["read_claims"]

