"""What a page in another language claims: its dates one by one, and what it says without one.

Rules propose: the nearest word for an event is what a date belongs to, and what denies or hedges stands in the same clause. Weights,
the same for all languages, decide whether it is the season's.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from scraper.reading.dated import narrows
from scraper.reading.languages.credit import credit_of
from scraper.reading.languages.dates import Dated
from scraper.reading.languages.features import features
from scraper.reading.languages.linking import Link, link_of
from scraper.reading.languages.sentences import Sentence
from scraper.reading.languages.stamp import stamps
from scraper.reading.languages.stance import lies_behind, scope_of, stance_of
from scraper.reading.languages.statement import Statement
from scraper.reading.languages.subject import Told, is_ours, told
from scraper.reading.languages.table import Language
from scraper.reading.moment.byline import byline
from scraper.reading.moment.day import CLOSED_BEHIND, Moment
from scraper.reading.moment.reference import Side, months_ahead, shown_year
from scraper.reading.moment.reference import Told as Time
from scraper.reading.scoring import Verdict, judge
from scraper.reading.windows import Expression, Opening, resolve
from scraper.reading.windows.missing import lacks_year
from store.model import Article, Claim, Event, Reason, Stance, Watch, Window

_ANIME: Final = re.compile(r"\banim[eé]s?\b|アニメ|애니", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")

#: a season comes out again within a year or so: what came out before is mostly the one before
_LONG_OVER: Final = timedelta(270)


def read_in(language: Language, article: Article, watch: Watch, *, first_seen: date | None) -> tuple[Claim, ...]:
    """Return what *article*, which is in *language*, claims about the season of *watch*, each claim once."""
    kept: dict[tuple[Event, Window | None, Stance], Claim] = {}
    page = Page(language, article, watch, first_seen)
    for each in page.told:
        for claim in (*page.dated(each), *page.windowless(each)):
            first = kept.setdefault((claim.event, claim.window, claim.stance), claim)
            if claim.attributed_to and not first.attributed_to and first.quote in article.headline:
                kept[claim.event, claim.window, claim.stance] = claim  # a headline leaves out whose word it is
    released = any(event is Event.RELEASE and stance in _HOLDS and not page.over(days) for event, days, stance in kept)
    return tuple(claim for claim in kept.values() if not (released and claim.stance is Stance.CANCELLED))


#: a plan given up was for the coming one of two such days or months unless the last one is so many times nearer
_NEARER: Final = 2

#: openings of what is to come
_TO_COME: Final = (Opening.NOT_BEFORE, Opening.UNTIL)

#: stances of a release that is to come or was: what has one is not called off
_HOLDS: Final = (Stance.CONFIRMED, Stance.EXPECTED)


class Page:
    """A page, its sentences (*told*), and the *moment* from which its words of time count."""

    def __init__(self, language: Language, article: Article, watch: Watch, first_seen: date | None) -> None:
        self.language, self.watch = language, watch
        self.text = "\n".join((article.headline, *(block.text for block in article.blocks)))
        self.told = tuple(told(language, article, watch))
        anime = _ANIME.search(self.text) is not None
        self.moment = Moment(article.published, None, anime)
        if article.published is None:
            self.moment = self._shown(article, first_seen)

    def dated(self, each: Told) -> Iterator[Claim]:
        """Yield the claims with a date that a sentence makes; of two that only differ in width the narrower alone."""
        made = []
        for statement in self.statements(each):
            verdict = judge(features(statement, self.moment.day), "other")
            if verdict is not None:
                made.append(self._claim(statement, verdict))
        yield from (claim for claim in made if not any(narrows(other, claim) for other in made))

    def statements(self, each: Told) -> Iterator[Statement]:
        """Yield the dates of a sentence that are not asked for, with what the rules make of them."""
        sentence = each.sentence
        for index, found, link in _linked(each):
            if found.start >= sentence.asks_from:
                return
            near = link or Link(Event.RELEASE, (found.start, found.end))
            scope = scope_of(sentence, found, near)
            behind = lies_behind(sentence, found, near, scope)
            stance, words = stance_of(sentence, found, scope)
            window = self.window(found.expression, past=behind, stance=stance)
            if window is None or self.moment.remote(window):
                continue
            ruled = each.ours and link is not None and is_ours(sentence, found)
            ruled = ruled and not self._long_over(sentence, near, window)
            yield Statement(each, index, found, link, window, behind, stance, tuple(words[:1]), ruled)

    def window(self, said: Expression, *, past: bool, stance: Stance = Stance.CONFIRMED) -> Window | None:
        """Return the days that *said* means.

        Of days and months whose year is not said one almost a year ahead is the last one, unless it is expected, and a
        plan given up was for the nearest.
        """
        if past and said.opening in CLOSED_BEHIND:
            said = said.closed
        day = self.moment.day
        if day is None or not lacks_year(said.closed.value):
            return self.moment.meant(said, past=past)
        coming, last = self.moment.meant(said, past=False), self.moment.meant(said, past=True)
        if not (coming and coming.earliest and last and last.earliest):
            return last if past else coming
        ahead = coming.earliest - day
        if stance is Stance.DENIED:
            return last if _NEARER * (day - (last.latest or last.earliest)) < ahead else coming
        if past:  # "since mid-June", said in June
            return coming if coming.earliest <= day else last
        to_come = stance is Stance.EXPECTED or said.opening in _TO_COME
        return coming if to_come or ahead <= _LONG_OVER else last

    def _shown(self, article: Article, first_seen: date | None) -> Moment:
        """Return the moment of a page without a day of publication: the day at its top, or the year that its dates fit."""
        dates = [
            Time(found.expression, _side(each, found, link)) for each in self.told for _, found, link in _linked(each)
        ]
        lines = [found.expression for found in stamps(article, self.language)]
        lines += filter(None, [byline(article)])
        dates += [Time(line, Side.WRITTEN) for line in lines[:1]]
        named = [int(year) for year in _YEAR.findall(article.headline)]
        year = shown_year(dates, named[:1])
        bears = resolve(lines[0], reference=None) if lines else None
        if bears and bears.earliest and bears.earliest == bears.latest and bears.earliest.year == year:
            return replace(self.moment, day=bears.earliest)
        if year is None:
            return replace(self.moment, day=first_seen)
        return replace(self.moment, year=year, next_months=months_ahead(dates, year))

    def windowless(self, each: Told) -> Iterator[Claim]:
        """Yield what a sentence says without a date: that none is known, or that there will be none."""
        sentence = each.sentence
        if sentence.asks or not each.ours:
            return
        ended = self.language.last if sentence.past_seasons else ()
        cues = ((Stance.UNANNOUNCED, self.language.no_date), (Stance.CANCELLED, (*self.language.cancelled, *ended)))
        for stance, patterns in cues:
            for start, end in [place for place in sentence.spots(*patterns) if place[0] < sentence.asks_from][:1]:
                said = sentence.said(start, end)
                reasons = [Reason("stance", said, stance.value), each.reason]
                cancelled = stance is Stance.CANCELLED  # that no date is known is nobody's word
                credit = credit_of(each, Event.RELEASE, stance, (start, end), self.text) if cancelled else None
                if credit:
                    reasons.append(Reason("credit", credit, "named here"))
                yield Claim(Event.RELEASE, None, stance, credit, said, reasons=tuple(reasons))

    def _claim(self, statement: Statement, verdict: Verdict) -> Claim:
        sentence, found = statement.told.sentence, statement.found
        place, words = _word_of(statement, verdict.event), statement.words
        credit = credit_of(statement.told, verdict.event, verdict.stance, place, self.text)
        places = [(found.start, found.end), place, *words]
        quote = sentence.said(min(start for start, _ in places), max(end for _, end in places))
        reasons = [
            Reason("window", sentence.said(found.start, found.end), found.english),
            Reason("event", sentence.said(*place), verdict.event.value),
            statement.told.reason,
            Reason("stance", sentence.said(*words[0]) if words else "", verdict.stance.value),
            Reason("weights", ", ".join(verdict.telling), f"{verdict.share:.0%} sure"),
        ]
        if credit:
            reasons.append(Reason("credit", credit, "named here"))
        relative = found.expression.relative
        return Claim(
            verdict.event,
            statement.window,
            verdict.stance,
            credit,
            quote,
            relative=relative,
            reasons=tuple(reasons),
        )

    def _long_over(self, sentence: Sentence, link: Link, window: Window) -> bool:
        """Whether a release lies so far back that it is an earlier season's, where the sentence names none."""
        if link.event is not Event.RELEASE or not self.watch.season or self.watch.season == 1 or window.latest is None:
            return False
        if any(number == self.watch.season for *_, number in sentence.seasons):
            return False
        if self.moment.day is None:
            return self.moment.year is not None and window.latest.year < self.moment.year
        return self.over(window)

    def over(self, window: Window | None) -> bool:
        """Whether *window* lies so far back that what happened in it is over, as far as the page has a day."""
        return bool(window and window.latest and self.moment.day and self.moment.day - window.latest > _LONG_OVER)


def _linked(each: Told) -> Iterator[tuple[int, Dated, Link | None]]:
    """Yield the dates of a sentence, numbered, with the events that they belong to; a shoot from March to August begins and ends."""
    sentence = each.sentence
    for index, found in enumerate(sentence.dates):
        link, ends = link_of(sentence, found, each.before), found.expression.ends
        spans = ends and found.expression.rule == "range" and not found.english.startswith("between")
        if link and ends and spans and link.event is Event.FILMING_START:
            yield index, replace(found, expression=ends[0]), link
            yield index, replace(found, expression=ends[1]), replace(link, event=Event.FILMING_END)
        else:
            yield index, found, link


def _side(each: Told, found: Dated, link: Link | None) -> Side:
    if link is None:
        return Side.OPEN
    behind = lies_behind(each.sentence, found, link, scope_of(each.sentence, found, link))
    return Side.BEHIND if behind else Side.AHEAD


def _word_of(statement: Statement, event: Event) -> tuple[int, int]:
    """Return where the word for *event* stands that is nearest to the date, and the date's own place where there is none."""
    if statement.link and statement.link.event is event:
        return statement.link.place
    return statement.found.start, statement.found.end
