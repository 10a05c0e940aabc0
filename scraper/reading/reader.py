"""An article and a watch -> the claims that a careful editor would note."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from scraper.reading.clause import tells_of_another_thing
from scraper.reading.credit import Claimed, credit_of
from scraper.reading.events import Link, Span, link_event, link_events
from scraper.reading.lexicon import ENGLISH
from scraper.reading.mention import Work
from scraper.reading.names import names_of
from scraper.reading.page import Passage, day_of, headline_year, is_anime, passages, tells_of_a_book, view
from scraper.reading.parsed import Parsed
from scraper.reading.quotes import quote_of
from scraper.reading.reference import shown_year
from scraper.reading.case import Case, Judgement
from scraper.reading.denial import FIRST_PLAN
from scraper.reading.stance import judge_stance
from scraper.reading.subject import Page, Subject, Topic, next_topic, subject_of
from scraper.reading.undated import find_undated
from scraper.reading.windows import Expression, Opening, resolve
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
    if tells_of_a_book(found, watch, ENGLISH):
        found = [replace(p, sentences=tuple(replace(s, book=True) for s in p.sentences)) for p in found]
    page = view(found, watch)
    year = None if article.published else _year(page, found)
    reader = _Reader(page, day_of(article, first_seen, year), year, is_anime(found))
    claims: dict[tuple[Event, Window | None, Stance], Claim] = {}
    for claim in _settled(list(reader.claims(found))):
        claims.setdefault((claim.event, claim.window, claim.stance), claim)
    return tuple(claims.values())


def _settled(made: list[tuple[Claim, bool]]) -> Iterator[Claim]:
    """Yield the claims of a page; a first plan that nothing on the page takes back still holds."""
    firm = [claim for claim, tentative in made if not tentative]
    for claim, tentative in made:
        rivals = [c for c in firm if c.event is claim.event and c.stance in _HOLDS and c.window != claim.window]
        if tentative and not rivals:
            yield replace(claim, stance=Stance.EXPECTED if claim.event is Event.RELEASE else Stance.CONFIRMED)
        else:
            yield claim


_HOLDS = (Stance.CONFIRMED, Stance.EXPECTED)


def _year(page: Page, found: list[Passage]) -> int | None:
    """Return the year that a page without a date shows: a round-up in its headline, others by what they tell as past."""
    shown = shown_year([(d, _past(s, d)) for p in found for s in p.sentences for d in s.dates])
    named = headline_year(found)
    return (shown or named) if page.about else (named or shown)


def _past(sentence: Parsed, found: Expression) -> bool:
    link = link_event(sentence, sentence.span(found.start, found.end))
    return bool(link and link.past)


@dataclass(frozen=True)
class _Reader:
    page: Page
    day: date | None
    year: int | None
    anime: bool

    def claims(self, found: list[Passage]) -> Iterator[tuple[Claim, bool]]:
        section = carried = self.page.topic
        day: Expression | None = None
        for passage in found:
            if (passage.heading and not passage.headline) or (not self.page.about and passage.item):
                section = self._section(passage, section)
            topic = self._opening(passage, section, carried)
            earlier: list[Parsed] = []
            if passage.heading:
                day = _dateline(passage)
            elif day is not None:
                yield from ((claim, False) for claim in self._calendar(passage, day))
            for index, sentence in enumerate(passage.sentences):
                following = passage.sentences[index + 1] if index + 1 < len(passage.sentences) else None
                if sentence.dates:
                    yield from self._dated(sentence, topic, passage, earlier[-2:], following)
                yield from ((claim, False) for claim in self._undated(sentence, topic, passage, earlier[-2:]))
                topic = next_topic(topic, sentence.mentions, self.page, sentence.start)
                earlier.append(sentence)
            carried = topic

    def _opening(self, passage: Passage, section: Topic, carried: Topic) -> Topic:
        """Return what a passage speaks of at its beginning: in a round-up, a block without a name goes on as the last one."""
        if self.page.about or passage.heading or passage.kind is not BlockKind.P or section.work is Work.WATCHED or carried.work is not Work.WATCHED:
            return section
        mentions = passage.sentences[0].mentions
        return carried if mentions and all(m.work is Work.UNSAID for m in mentions) else section

    def _calendar(self, passage: Passage, day: Expression) -> Iterator[Claim]:
        """A list under a date: the items that open with the watched work come out on it."""
        first = passage.sentences[0]
        opening = next((m for m in first.mentions if m.titled), None)
        if first.dates or opening is None or opening.start > 3 or opening.work is not Work.WATCHED:
            return
        seasons = {n for m in first.mentions if not m.part and m.work is not Work.OTHER for n in m.seasons}
        window = resolve(day, reference=self.day, anime=self.anime, year=self.year)
        if window and (not seasons or self.page.watched in seasons):
            place = (0, len(first.tokens))
            reasons = (Reason("window", day.text, day.rule), Reason("event", day.text, "an item under a date"))
            yield Claim(Event.RELEASE, window, Stance.CONFIRMED, None, quote_of(first, place), day.relative, reasons)

    def _section(self, passage: Passage, section: Topic) -> Topic:
        mentions = [m for s in passage.sentences for m in s.mentions]
        if not any(m.titled or m.seasons for m in mentions):
            return self.page.topic if self.page.about else Topic(Work.OTHER, how="another item")
        return next_topic(self.page.topic, mentions, self.page)

    def _dated(
        self, sentence: Parsed, topic: Topic, passage: Passage, earlier: list[Parsed], following: Parsed | None
    ) -> Iterator[tuple[Claim, bool]]:
        made = list(self._each(sentence, topic, passage, earlier[-2:], following))
        for claim, tentative in made:
            if not any(_narrows(other, claim) for other, _ in made):
                yield claim, tentative

    def _each(
        self, sentence: Parsed, topic: Topic, passage: Passage, earlier: list[Parsed], following: Parsed | None
    ) -> Iterator[tuple[Claim, bool]]:
        places = [sentence.span(found.start, found.end) for found in sentence.dates]
        for found, place, link in _split(sentence.dates, places, link_events(sentence, places)):
            if link is None or link.event is None or (passage.heading and not _has_verb(sentence)):
                continue
            if _attribute(sentence, found, place) or tells_of_another_thing(sentence, link) or (found.opening is Opening.UNTIL and link.rule != "move"):
                continue
            subject = subject_of(sentence, link.place, topic, self.page, past=link.past)
            if not subject.watched or (subject.mention is None and link.past and link.rule in _NEEDS_NAME):
                continue
            case = Case(sentence, found, place, link, following.folded[following.start : following.end] if following else "")
            judged = judge_stance(case)
            if judged.stance is None or (judged.stance is Stance.CONFIRMED and self._history(link, subject)):
                continue
            window = self._window(found, link, judged.stance, planned=judged.rule == FIRST_PLAN)
            if window is None or self._remote(window):
                continue
            credit = credit_of(Claimed(sentence, (case.first, case.last), link.event, judged.stance, earlier))
            if credit and judged.stance is Stance.CONFIRMED and credit.rumour:
                judged = Judgement(Stance.EXPECTED, credit.name, "a rumour's word")
            claim = Claim(
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
            yield claim, judged.tentative

    def _history(self, link: Link, subject: Subject) -> bool:
        """Whether a work's own first premiere is told, and not that of a later season."""
        return link.past and link.event is Event.RELEASE and subject.bare and (self.page.watched or 0) > 1

    def _window(self, found: Expression, link: Link, stance: Stance, *, planned: bool) -> Window | None:
        if found.opening in _CLOSED_BEHIND and (link.past or link.event in (Event.FILMING_START, Event.RENEWAL, Event.TRAILER)):
            found = found.closed if link.past or found.opening is Opening.SINCE else found
        if found.opening is Opening.UNTIL:
            found = found.closed
        past = link.past or link.event is Event.RENEWAL or found.opening is Opening.SINCE
        window = resolve(found, reference=self.day, past=past, anime=self.anime, year=self.year)
        if stance is Stance.DENIED and self.day and planned:
            other = resolve(found, reference=self.day, past=not past, anime=self.anime, year=self.year)
            window = min((w for w in (window, other) if w), key=self._distance, default=None)
        return window

    def _remote(self, window: Window) -> bool:
        """Whether the window lies so far from the page's day that it tells of something else."""
        now = self.day.year if self.day else self.year
        ends = [day.year for day in (window.earliest, window.latest) if day]
        return now is not None and not -7 <= ends[0] - now <= 9

    def _distance(self, window: Window) -> int:
        day = self.day or date.min
        return abs(((window.earliest or window.latest or day) - day).days)

    def _undated(self, sentence: Parsed, topic: Topic, passage: Passage, earlier: list[Parsed]) -> Iterator[Claim]:
        if sentence.words.endswith("?") or (passage.heading and not _has_verb(sentence)):
            return
        for found in find_undated(sentence):
            subject = subject_of(sentence, found.place, topic, self.page)
            ours = subject.watched or found.rule == "ends before it"
            if not ours or (found.stance is Stance.CANCELLED and subject.mention is None):
                continue
            credit = credit_of(Claimed(sentence, found.place, Event.RELEASE, found.stance, earlier))
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


_CLOSED_BEHIND = (Opening.SINCE, Opening.AFTER, Opening.NOT_BEFORE, Opening.UNTIL)


def _attribute(sentence: Parsed, found: Expression, place: Span) -> bool:
    """Whether a date only qualifies a thing: "this year's best shows", but not "next year's premiere"."""
    if not sentence.folded[found.start : found.end].endswith("'s"):
        return False
    return not any(0 <= cue.first - place[1] <= 3 for cue in sentence.tagged("release", "release_noun", "date_noun", "trailer"))


_NEEDS_NAME = ("arrive", "begin", "release_noun", "fits")


def _narrows(one: Claim, other: Claim) -> bool:
    """Whether *one* only says *other* more narrowly: "in 2024, probably in spring"."""
    if one.event is not other.event or one.stance is not other.stance or one.window is None or other.window is None:
        return False
    return one.window != other.window and other.window.contains(one.window)


def _split(
    dates: tuple[Expression, ...], places: list[Span], links: list[Link | None]
) -> Iterator[tuple[Expression, Span, Link | None]]:
    """Yield dates with their events; cameras that turned from March to August began in the one and ended in the other."""
    for found, place, link in zip(dates, places, links, strict=True):
        ends = found.ends
        if link and link.event is Event.FILMING_START and ends and link.past and link.rule in _WHOLE_SHOOTS:
            yield ends[0], place, link
            yield ends[1], place, replace(link, event=Event.FILMING_END)
        else:
            yield found, place, link


_WHOLE_SHOOTS = ("film", "film_start")


def _dateline(passage: Passage) -> Expression | None:
    """Return the date that a heading consists of, None where it says anything else."""
    dates = [d for s in passage.sentences for d in s.dates]
    covered = sum(d.end - d.start for d in dates)
    return dates[0] if len(dates) == 1 and covered >= 0.7 * len(passage.text.strip(" :.")) else None


def _has_verb(sentence: Parsed) -> bool:
    return any(cue.form in ("s", "base", "past", "part", "ing") or cue.tag in ("plan", "ends") for cue in sentence.cues)


def _text(sentence: Parsed, place: Span) -> str:
    start, end = sentence.offsets(*place)
    return sentence.text[start:end]


def _mentioned(sentence: Parsed, subject: Subject) -> str:
    return sentence.text[subject.mention.start : subject.mention.end] if subject.mention else ""


__all__ = ["read_claims"]

