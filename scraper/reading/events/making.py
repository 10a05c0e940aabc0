"""Bids for what comes before a release: renewals, filming and trailers."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from scraper.reading.events.announced import announces_date, announces_season, only_says
from scraper.reading.events.releases import misread
from scraper.reading.sentence.link import Link, Span, bid_of, gap, nearness, paused
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.sentence.tense import is_past
from scraper.reading.words.phrasebook import Cue
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
        if paused(sentence, (noun.first, noun.last)) and not _begun_before(sentence, noun):
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
                if _ends_between(noun, verb, date):
                    continue
                again = noun.last <= verb.first and tag != "roll" and _says_it(sentence, noun.last, verb.first)
                if gap <= 14 and broken <= 1.0 and not again:
                    place = (min(noun.first, verb.first), max(noun.last, verb.last))
                    cost = nearness(sentence, (verb.first, verb.last), date) + 0.5 * broken + 0.05 * gap
                    yield Link(event, place, is_past(sentence, verb), "film+" + tag, 3.5 - cost)
                elif again:
                    cost = nearness(sentence, (verb.first, verb.last), date)
                    place = (verb.first, verb.last)
                    yield Link(event, place, is_past(sentence, verb), "film+" + tag, 3.2 - cost)


def _begun_before(sentence: Parsed, noun: Cue) -> bool:
    """Whether the shoot is told to have begun before it is told to have paused: "got under way in May and was shut down"."""
    pauses = [cue.first for cue in sentence.beside("pause") if cue.first > noun.first]
    return bool(pauses) and any(noun.last <= verb.first < min(pauses) for verb in sentence.tagged("begin", "roll"))


def working(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid by work on a season that begins or ends: "work on season 3 began in May"."""
    for noun in sentence.tagged("work"):
        for tag, event in (("begin", Event.FILMING_START), ("finish", Event.FILMING_END)):
            verb = next((cue for cue in sentence.tagged(tag) if 0 <= cue.first - noun.last <= _NEAR), None)
            if verb is None or sentence.broken((noun.first, noun.last), (verb.first, verb.last)) > 0.3:
                continue
            if not any(noun.last <= cue.first < verb.first for cue in sentence.tagged("other")):
                cost = nearness(sentence, (verb.first, verb.last), date)
                yield Link(event, (noun.first, verb.last), is_past(sentence, verb), "work+" + tag, 3.0 - cost)


def _ends_between(noun: Cue, verb: Cue, date: Span) -> bool:
    """Whether the date ends what the verb says before a shoot is spoken of: "to begin in April, ran into trouble in production"."""
    return verb.last <= date[0] and noun.first - date[1] > 1


def _says_it(sentence: Parsed, start: int, verb: int) -> bool:
    """Whether the verb goes on about the shoot as "it", with no season named in between: "and in May it was completed"."""
    first = verb
    while first > start and (
        sentence.tokens[first - 1].text in sentence.lexicon.beside_verbs
        or sentence.tokens[first - 1].text.endswith(("ly", "not", "n't"))
    ):
        first -= 1
    if sentence.tokens[first - 1].text not in sentence.lexicon.pronouns:
        return False
    named = (sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.kind != "generic")
    return not any(start + _OF_IT < at < first for at in named)


#: a shoot's own season is named within so many words: "the shooting of the second season"
_OF_IT: Final = 4


def renewals(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for a renewal, or for an announcement that is none."""
    for cue in sentence.tagged("renew"):
        before = {token.text for token in sentence.tokens[max(0, cue.first - 5) : cue.first]}
        active = cue.form in ("base", "s") and cue.words.endswith(" up") and not _company_before(sentence, cue.first)
        active = active and cue.words.split()[0] not in sentence.lexicon.owning  # "has picked up" is told by a company
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
        shown = shown or any(0 <= noun.first - cue.last <= _NEAR for noun in sentence.tagged("date_noun"))
        shown = shown or (cue.first > 0 and sentence.tokens[cue.first - 1].text == sentence.lexicon.purpose)
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
