"""Bids for what comes before a release: renewals, filming and trailers."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from scraper.reading.announced import announces_date, announces_season, only_says
from scraper.reading.link import Link, Span, bid_of, gap, nearness, paused
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from scraper.reading.releases import misread
from scraper.reading.tense import is_past
from store.model import Event

_NEAR: Final = 9


def filming(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for the begin or the end of filming."""
    for cue in sentence.tagged("film_start"):
        if not misread(sentence, cue, date) and not paused(sentence, (cue.first, cue.last)):
            yield bid_of(sentence, Event.FILMING_START, cue, date, 3.3, "film_start")
    for cue in sentence.tagged("film_end"):
        if paused(sentence, (cue.first, cue.last)):
            continue
        yield bid_of(sentence, Event.FILMING_END, cue, date, 3.3, "film_end")
    other = [(cue.first, cue.last) for cue in sentence.beside("no_film")]
    for noun in sentence.tagged("film"):
        if any(first < noun.last and noun.first < last for first, last in other):
            continue
        if paused(sentence, (noun.first, noun.last)):
            yield bid_of(sentence, None, noun, date, 1.5, "paused")
            continue
        yield bid_of(sentence, Event.FILMING_START, noun, date, 2.2, "film")
        for tag, event in (
            ("begin", Event.FILMING_START),
            ("roll", Event.FILMING_START),
            ("finish", Event.FILMING_END),
        ):
            for verb in sentence.tagged(tag):
                gap = sentence.apart((noun.first, noun.last), (verb.first, verb.last))
                broken = sentence.broken((noun.first, noun.last), (verb.first, verb.last))
                if gap <= 14 and broken <= 1.0:
                    place = (min(noun.first, verb.first), max(noun.last, verb.last))
                    cost = nearness(sentence, (verb.first, verb.last), date) + 0.5 * broken + 0.05 * gap
                    yield Link(event, place, is_past(sentence, verb), "film+" + tag, 3.5 - cost)


def renewals(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for a renewal, or for an announcement that is none."""
    for cue in sentence.tagged("renew"):
        before = {token.text for token in sentence.tokens[max(0, cue.first - 5) : cue.first]}
        active = cue.form in ("base", "s") and cue.words.endswith(" up") and not _company_before(sentence, cue.first)
        dated = cue.words.endswith(f" {sentence.lexicon.purpose}") and cue.last == date[0]  # "confirmed for May"
        if cue.form != "ing" and not active and not dated and not before & sentence.lexicon.conditions:
            yield bid_of(sentence, Event.RENEWAL, cue, date, 2.4 if cue.form == "noun" else 3.0, "renew")
    yield from announcements(sentence, date)
    for first, last in _made_official(sentence):
        cue = Cue("renew", "past", first, last, "")
        yield bid_of(sentence, Event.RENEWAL, cue, date, 3.2, "made official", strong=False)


def _made_official(sentence: Parsed) -> Iterator[Span]:
    """Yield where a season is made official: "made the pickup official"; a date that is made so is none."""
    declaring, official = sentence.lexicon.declaring
    dates = sentence.tagged("date_noun", "release_noun", "trailer")
    for index, token in enumerate(sentence.tokens):
        first = next(
            (i for i in range(index - 1, max(-1, index - 12), -1) if sentence.tokens[i].text in declaring), None
        )
        if token.text not in official or first is None or first == index - 1:
            continue
        if index + 1 < len(sentence.tokens) and sentence.tokens[index + 1].text == sentence.lexicon.credit.that:
            continue
        if sentence.broken((first, first + 1), (index, index + 1)) < 0.5 and not any(
            first < noun.first < index for noun in dates
        ):
            yield index, index + 1


def announcements(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid by what is announced: the season itself, the date of its release, or something that is none of our events."""
    for cue in sentence.tagged("announce"):
        if only_says(sentence, cue, date):
            continue
        weight = 2.6 if cue.form in ("past", "noun") else 2.0
        if announces_date(sentence, cue, date):
            bid = bid_of(sentence, Event.RELEASE, cue, date, weight, "announced date", strong=False)
            yield replace(bid, past=False)
            continue
        season = announces_season(sentence, cue, date)
        yield bid_of(sentence, Event.RENEWAL if season else None, cue, date, weight, "announce", strong=False)


def granted(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid by "gave it a second season", "was handed a third run"."""
    for cue in sentence.beside("grant"):
        seasons = (
            sentence.span(m.start, m.end) for m in sentence.mentions if m.kind in ("season", "new") and not m.part
        )
        shown = any(0 <= cue.first - trailer.last <= 3 for trailer in sentence.tagged("trailer"))
        if not shown and any(0 <= place[0] - cue.last <= 5 for place in seasons):
            link = bid_of(sentence, Event.RENEWAL, cue, date, 2.6, "granted", strong=False)
            yield replace(link, past=True)


def _company_before(sentence: Parsed, first: int) -> bool:
    return first > 0 and any(word in sentence.lexicon.companies for word in _words_before(sentence, first))


def _words_before(sentence: Parsed, first: int) -> Iterator[str]:
    for size in (1, 2, 3):
        if first >= size:
            begin, end = sentence.offsets(first - size, first)
            yield sentence.folded[begin:end]


def trailers(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for a trailer."""
    for cue in sentence.tagged("trailer"):
        place = (cue.first, cue.last)
        verbs = [
            v
            for v in sentence.tagged("release", "arrive", "shown", "announce")
            if not misread(sentence, v, date) or v.form == "past"
        ]
        near = [
            v
            for v in verbs
            if gap(sentence, place, v) - _named(sentence, place, v) <= (_NEAR if v.first > cue.first else 4)
            and _tied(sentence, place, v)
        ]
        verb = min(near, key=lambda v: gap(sentence, place, v), default=None)
        if verb is None:
            yield bid_of(sentence, Event.TRAILER, cue, date, 2.4, "trailer")
            continue
        both = (min(cue.first, verb.first), max(cue.last, verb.last))
        cost = (nearness(sentence, (verb.first, verb.last), date) + nearness(sentence, place, date)) / 2
        yield Link(Event.TRAILER, both, is_past(sentence, verb), "trailer", 3.3 - cost)


def _named(sentence: Parsed, place: Span, verb: Cue) -> int:
    """Return how many of the tokens between the trailer and its verb only name the season."""
    seasons = (sentence.span(m.start, m.end) for m in sentence.mentions if m.titled or m.kind == "season")
    return sum(last - first - 1 for first, last in seasons if place[1] <= first and last <= verb.first)


def _tied(sentence: Parsed, place: Span, verb: Cue) -> bool:
    left, right = sorted((place, (verb.first, verb.last)))
    between = (sentence.span(d.start, d.end)[0] for d in sentence.dates)
    return sentence.broken(place, (verb.first, verb.last)) < 0.9 and not any(left[1] <= at < right[0] for at in between)
