"""Bids for a release: verbs and nouns that name it, plans, and what a shoot or a trailer takes from them."""

from collections.abc import Iterator
from dataclasses import replace

from scraper.reading.link import Link, Span, bid_of, paused
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from scraper.reading.tense import is_perfect
from store.model import Event


def releases(sentence: Parsed, date: Span) -> Iterator[Link]:
    """Bid for a release, or for the shoot or the trailer that such a verb is said of."""
    for tag, weight in (
        ("release", 3.0),
        ("release_noun", 2.3),
        ("date_noun", 2.2),
        ("arrive", 2.0),
        ("begin", 1.9),
        ("plan", 1.7),
        ("was_plan", 1.6),
    ):
        for cue in sentence.tagged(tag):
            if not misread(sentence, cue, date) and not (
                sentence.watch.season and cue.words in sentence.lexicon.printed
            ):
                right = 0.6 if tag == "release_noun" and cue.first == date[1] else 0.0  # "a May premiere"
                bid = bid_of(
                    sentence, Event.RELEASE, cue, date, weight + right, tag, strong=tag in ("release", "date_noun")
                )
                if bid.past and tag != "release" and is_perfect(sentence, cue):
                    bid = replace(bid, past=False)
                if any(other.first == cue.first for other in sentence.tagged("moved")):
                    bid = replace(bid, past=False, rule="move")
                thing = _thing(sentence, cue) if tag != "date_noun" else None
                if thing and paused(sentence, (cue.first, cue.last)):
                    bid = replace(bid, event=None, score=bid.score + 0.3)
                elif thing:
                    bid = replace(bid, event=thing, rule=f"{thing} {tag}", score=bid.score + 0.3)
                yield bid


def _thing(sentence: Parsed, cue: Cue) -> Event | None:
    """Return what the verb is said of where that is a shoot or a trailer and no season: "the shoot moves to May"."""
    other = [(thing.first, thing.last) for thing in sentence.beside("no_film")]
    for noun in sentence.tagged("film", "trailer"):
        if any(first < noun.last and noun.first < last for first, last in other):
            continue
        season = any(noun.first > sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.kind == "season")
        reach = 3 if season and not _led_to(sentence, noun.last, cue.first) else 12
        if (
            0 <= cue.first - noun.last <= reach
            and sentence.broken((noun.first, noun.last), (cue.first, cue.last)) < 0.3
        ):
            return Event.FILMING_START if noun.tag == "film" else Event.TRAILER
    return None


def _led_to(sentence: Parsed, first: int, last: int) -> bool:
    """Whether nothing but helping words leads from a noun to its verb: "the filming had been set to start"."""
    helping = {at for cue in sentence.tagged("plan", "was_plan", "modal", "not") for at in range(cue.first, cue.last)}
    return all(at in helping or sentence.tokens[at].text in sentence.lexicon.beside_verbs for at in range(first, last))


def misread(sentence: Parsed, cue: Cue, date: Span) -> bool:
    """Whether a word that looks like a verb is none: "the show", "streaming sites", "its hit series"."""
    before = sentence.tokens[cue.first - 1].text if cue.first else ""
    after = sentence.tokens[cue.last].text if cue.last < len(sentence.tokens) else ""
    if cue.form == "s" and cue.tag == "release" and after == "of":
        return True
    if cue.form != "ing" or cue.last == date[0]:
        return False
    if cue.tag == "film_start" and cue.last - cue.first == 1:
        return not _helps(sentence, before)
    return after not in sentence.lexicon.links and not _helps(sentence, before)


def _helps(sentence: Parsed, word: str) -> bool:
    return word in sentence.lexicon.ahead or word in sentence.lexicon.behind
