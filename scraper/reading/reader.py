"""An article and a watch -> the claims that a careful editor would note."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from scraper.reading.dated import dated_claims, statements
from scraper.reading.languages import language_of
from scraper.reading.languages.reader import read_in
from scraper.reading.moment.byline import byline
from scraper.reading.moment.day import Moment
from scraper.reading.moment.reference import Side, Told, months_ahead, shown_year, told
from scraper.reading.noted import Noted, Setting
from scraper.reading.page import Passage, headline_year, is_anime, passages
from scraper.reading.quotes import quote_of
from scraper.reading.scoring import Silence, Statement
from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.names import names_of
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.about import view
from scraper.reading.subject.resolving import Page, Topic, next_topic, topic_of
from scraper.reading.windowless.claims import silences, windowless_claims
from scraper.reading.windows import Expression, resolve
from scraper.reading.words.lexicon import ENGLISH
from store.model import Article, BlockKind, Claim, Event, Reason, Stance, Watch, Window


def read_claims(article: Article, watch: Watch, *, first_seen: date | None = None) -> tuple[Claim, ...]:
    """Return what *article* claims about the season of *watch*, in reading order and each claim once.

    Relative words count from the day of publication; else from the year that the page shows; else from *first_seen*;
    without any of them they make no claim.
    """
    text = "\n".join((article.headline, *(block.text for block in article.blocks)))
    if not names_of(watch).mentioned(text):
        return ()
    language = language_of(article, watch)
    if language is not None:
        return read_in(language, article, watch, first_seen=first_seen)
    found = passages(article, watch, ENGLISH)
    if not found:
        return ()
    walk = _walk(article, watch, found, first_seen)
    return tuple(_once(_settled(list(walk.noted(found))), article.headline))


def read_statements(article: Article, watch: Watch) -> Iterator[tuple[Parsed, Setting, Statement]]:
    """Yield every date of *article* with what the rules make of it: what the weights are fitted on."""
    found = passages(article, watch, ENGLISH)
    if found:
        for sentence, setting in _walk(article, watch, found, None).settings(found):
            yield from ((sentence, setting, statement) for statement in statements(sentence, setting))


def read_silences(article: Article, watch: Watch) -> Iterator[tuple[Parsed, Setting, tuple[Silence, ...]]]:
    """Yield every sentence of *article* in which the rules find something said without a date, with what they find."""
    found = passages(article, watch, ENGLISH)
    if found:
        for sentence, setting in _walk(article, watch, found, None).settings(found):
            silent = silences(sentence, setting)
            if silent:
                yield sentence, setting, silent


def _walk(article: Article, watch: Watch, found: list[Passage], first_seen: date | None) -> "_Walk":
    page = view(found, watch)
    moment = Moment(article.published, None, is_anime(found))
    return _Walk(page, moment if moment.day else _shown(moment, article, page, found, first_seen))


def _once(claims: Iterable[Claim], headline: str) -> Iterable[Claim]:
    """Return each claim once; one that the headline makes in its own voice yields to the body's first where that has a credit."""
    kept: dict[tuple[Event, Window | None, Stance], Claim] = {}
    told = set()
    for claim in claims:
        key = (claim.event, claim.window, claim.stance)
        first = kept.setdefault(key, claim)
        if key not in told and first.attributed_to is None and claim.attributed_to and first.quote in headline:
            kept[key] = claim
        if claim.quote not in headline:
            told.add(key)
    return kept.values()


def _shown(moment: Moment, article: Article, page: Page, found: list[Passage], first_seen: date | None) -> Moment:
    """Return *moment* on the day that a page without a publication date bears itself, else in the year that it shows.

    That is the year in its headline for a round-up, for others the one that fits what they tell of; a day at the top that
    does not fit it is the day of the reader's visit.
    """
    named, line = headline_year(found), byline(article)
    dates = [each for p in found for s in p.sentences for each in told(s)]
    if line is not None:
        dates.append(Told(line, Side.WRITTEN))
    shown = shown_year(dates, (named,) if named else ())
    bears = resolve(line, reference=None) if line else None
    if bears and bears.earliest and bears.earliest.year == shown:
        return replace(moment, day=bears.earliest)
    year = (shown or named) if page.about else (named or shown)
    return (
        replace(moment, year=year, next_months=months_ahead(dates, year)) if year else replace(moment, day=first_seen)
    )


_EARLIER: Final = 40  # sentences before one that may name its voice
_LATER: Final = 5
_HOLDS: Final = (Stance.CONFIRMED, Stance.EXPECTED)


def _settled(made: list[Noted]) -> Iterator[Claim]:
    """Yield the claims of a page.

    A first plan that nothing on the page takes back still holds; a season that has a release is not called off.
    """
    firm = [noted.claim for noted in made if not noted.tentative and noted.claim.stance in _HOLDS]
    released = any(claim.event is Event.RELEASE for claim in firm)
    for noted in made:
        claim = noted.claim
        if claim.stance is Stance.CANCELLED and released:
            continue
        if noted.tentative and not any(c.event is claim.event and c.window != claim.window for c in firm):
            claim = replace(claim, stance=Stance.EXPECTED if claim.event is Event.RELEASE else Stance.CONFIRMED)
        yield claim


#: how a round-up's paragraph that names nothing knows what it speaks of; it holds for one paragraph behind a name
_GOES_ON: Final = "the paragraph before"
_JUST_NAMED: Final = ("last title spoken of", "last season spoken of")


@dataclass(frozen=True, slots=True)
class _Walk:
    """One reading of a page from top to bottom."""

    page: Page
    moment: Moment

    def noted(self, found: list[Passage]) -> Iterator[Noted]:
        """Yield the claims of the page in order."""
        day: Expression | None = None
        for passage, settings in self._passages(found):
            if (passage.dateline and not passage.field) or passage.kind is BlockKind.H2:
                day = passage.dateline
            elif day is not None:
                yield from self._listed(passage, day)
            for sentence, setting in settings:
                yield from dated_claims(sentence, setting)
                yield from windowless_claims(sentence, setting)

    def settings(self, found: list[Passage]) -> Iterator[tuple[Parsed, Setting]]:
        """Yield every sentence with where it stands."""
        for _, settings in self._passages(found):
            yield from settings

    def _passages(self, found: list[Passage]) -> Iterator[tuple[Passage, list[tuple[Parsed, Setting]]]]:
        section = carried = self.page.topic
        earlier: list[Parsed] = []
        for passage in found:
            if (passage.heading and not passage.headline) or (not self.page.about and passage.item):
                section = self._section(passage)
            topic = self._opening(passage, section, carried)
            placed = []
            for index, sentence in enumerate(passage.sentences):
                later = passage.sentences[index + 1 : index + _LATER]
                before = earlier[-1] if earlier else None
                around = earlier[-_EARLIER:], next(iter(later), None), before, later
                placed.append((sentence, Setting(topic, self.page, self.moment, passage.heading, *around)))
                earlier.append(sentence)
                topic = next_topic(topic, sentence, self.page)
            carried = topic
            yield passage, placed

    def _section(self, passage: Passage) -> Topic:
        """Return what a heading announces."""
        mentions = [m for s in passage.sentences for m in s.mentions]
        if any(m.titled or m.seasons for m in mentions):
            return topic_of(self.page.topic, mentions, self.page)
        return self.page.topic if self.page.about else Topic(Work.OTHER, how="another item")

    def _opening(self, passage: Passage, section: Topic, carried: Topic) -> Topic:
        """Return what a passage begins with: in a round-up, a paragraph that opens no item of its own goes on as the last one."""
        if self.page.about or passage.heading or section.work is Work.WATCHED:
            return section
        if passage.signature:
            return carried
        if passage.answers and carried.work is Work.WATCHED:
            return replace(carried, how=_GOES_ON)
        mentions = passage.sentences[0].mentions
        if passage.kind is BlockKind.LI:
            goes_on = passage.field
        elif mentions:
            goes_on = all(mention.work is Work.UNSAID for mention in mentions)
        else:
            goes_on = carried.how in _JUST_NAMED and passage.goes_on and not passage.opens_another
        if carried.work is not Work.WATCHED or not goes_on:
            return section
        return carried if mentions else replace(carried, how=_GOES_ON)

    def _listed(self, passage: Passage, day: Expression) -> Iterator[Noted]:
        """Yield the item of a list under a date that opens with the watched work: it comes out on that day."""
        first = passage.sentences[0]
        opening = next((m for m in first.mentions if m.titled), None)
        if first.dates or opening is None or opening.start > 3 or opening.work is not Work.WATCHED:
            return
        seasons = {n for m in first.mentions if not m.part and m.work is not Work.OTHER for n in m.seasons}
        window = self.moment.plain(day)
        if window and (not seasons or self.page.watched in seasons):
            quote = quote_of(first, (0, len(first.tokens)))
            reasons = (Reason("window", day.text, day.rule), Reason("event", day.text, "an item under a date"))
            yield Noted(Claim(Event.RELEASE, window, Stance.CONFIRMED, None, quote, day.relative, reasons))
