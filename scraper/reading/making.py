"""Bids for what comes before a release: renewals, filming and trailers."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from scraper.reading.link import Link, Span, bid_of, gap, nearness
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from scraper.reading.releases import misread
from scraper.reading.tense import is_past
from store.model import Event

_NEAR: Final = 9


def filming(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for the begin or the end of filming."""
    if sentence.beside("pause"):
        return
    for cue in sentence.tagged("film_start"):
        if not misread(sentence, cue, date):
            yield bid_of(sentence, Event.FILMING_START, cue, date, 3.3, "film_start")
    for cue in sentence.tagged("film_end"):
        yield bid_of(sentence, Event.FILMING_END, cue, date, 3.3, "film_end")
    other = [(cue.first, cue.last) for cue in sentence.beside("no_film")]
    for noun in sentence.tagged("film"):
        if any(first < noun.last and noun.first < last for first, last in other):
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
    for cue in sentence.tagged("announce"):
        if _only_says(sentence, cue, date):
            continue
        season = _announces_season(sentence, cue, date) or _of_renewal(sentence, cue)
        event = Event.RENEWAL if season else None
        yield bid_of(sentence, event, cue, date, 2.6 if cue.form in ("past", "noun") else 2.0, "announce", strong=False)


def granted(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid by "gave it a second season", "was handed a third run"."""
    for cue in sentence.beside("grant"):
        seasons = (
            sentence.span(m.start, m.end) for m in sentence.mentions if m.kind in ("season", "new") and not m.part
        )
        if any(0 <= place[0] - cue.last <= 5 for place in seasons):
            link = bid_of(sentence, Event.RENEWAL, cue, date, 2.6, "granted", strong=False)
            yield replace(link, past=True)


def _company_before(sentence: Parsed, first: int) -> bool:
    return first > 0 and any(word in sentence.lexicon.companies for word in _words_before(sentence, first))


def _words_before(sentence: Parsed, first: int) -> Iterator[str]:
    for size in (1, 2, 3):
        if first >= size:
            begin, end = sentence.offsets(first - size, first)
            yield sentence.folded[begin:end]


def _only_says(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether what is announced has a verb of its own in front of the date: "announced that it returns in May"."""
    that = next(
        (
            i
            for i in range(cue.last, min(cue.last + 7, date[0]))
            if sentence.tokens[i].text == sentence.lexicon.credit.that
        ),
        None,
    )
    told = sentence.tagged("release", "arrive", "film_start", "film_end", "film", "begin", "plan")
    return that is not None and any(that < other.first < date[0] for other in told)


def _announces_season(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether the season itself is what is announced, and not a date of it or something in it."""
    if cue.form not in ("past", "s", "noun"):
        return False
    seasons = [sentence.span(m.start, m.end) for m in sentence.mentions if m.kind in ("season", "new")]
    near = [s for s in seasons if _object_of(sentence, cue, s) or 0 <= cue.first - s[1] <= 5]
    if not near and cue.form != "noun":
        return False
    rest = (other for other in sentence.tagged("release", "date_noun", "arrive") if not misread(sentence, other, date))
    if any(0 <= cue.first - noun.last <= 1 for noun in sentence.tagged("release_noun", "release")):
        return False
    return not any(cue.first - 6 <= other.first <= cue.last + 14 for other in rest)


def _of_renewal(sentence: Parsed, cue: Cue) -> bool:
    """Whether what is made known is the renewal: "the renewal was announced", "announced the renewal"."""
    nouns = (noun for noun in sentence.tagged("renew") if noun.form == "noun")
    return cue.form == "past" and any(-4 <= noun.first - cue.last <= 3 for noun in nouns)


def _object_of(sentence: Parsed, cue: Cue, place: Span) -> bool:
    if not 0 <= place[0] - cue.last <= 7:
        return False
    dates = [sentence.span(d.start, d.end) for d in sentence.dates]
    between = (i for i in range(cue.last, place[0]) if not any(first <= i < last for first, last in dates))
    return all(sentence.tokens[i].text in sentence.lexicon.announcing for i in between)


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
            if gap(sentence, place, v) <= (_NEAR if v.first > cue.first else 4) and _tied(sentence, place, v)
        ]
        verb = min(near, key=lambda v: gap(sentence, place, v), default=None)
        if verb is None:
            yield bid_of(sentence, Event.TRAILER, cue, date, 2.4, "trailer")
            continue
        both = (min(cue.first, verb.first), max(cue.last, verb.last))
        cost = (nearness(sentence, (verb.first, verb.last), date) + nearness(sentence, place, date)) / 2
        yield Link(Event.TRAILER, both, is_past(sentence, verb), "trailer", 3.3 - cost)


def _tied(sentence: Parsed, place: Span, verb: Cue) -> bool:
    left, right = sorted((place, (verb.first, verb.last)))
    between = (sentence.span(d.start, d.end)[0] for d in sentence.dates)
    return sentence.broken(place, (verb.first, verb.last)) < 0.8 and not any(left[1] <= at < right[0] for at in between)
