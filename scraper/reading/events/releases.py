"""Bids for a release: verbs and nouns that name it, plans, and what a shoot or a trailer takes from them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from scraper.reading.sentence.link import Link, Span, bid_of, paused
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.sentence.tense import is_perfect
from scraper.reading.words.phrasebook import Cue
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
    for noun in sentence.tagged("film", "trailer", "film_start"):
        if noun.tag == "film_start" and noun.form != "noun":
            continue
        if any(first < noun.last and noun.first < last for first, last in other):
            continue
        season = any(noun.first > sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.kind == "season")
        reach = 3 if season and not _led_to(sentence, noun.last, cue.first) else 12
        length, breaks = _aside(sentence, noun.last, cue.first)
        if 0 <= cue.first - noun.last <= reach + length and (
            sentence.broken((noun.first, noun.last), (cue.first, cue.last)) - breaks < 0.3
            or (noun.tag == "trailer" and _relative(sentence, noun.last, cue.first))
        ):
            return Event.TRAILER if noun.tag == "trailer" else Event.FILMING_START
    return None


def _aside(sentence: Parsed, first: int, last: int) -> tuple[int, float]:
    """Return how many tokens brackets take between two places and what they cost: "the shoot (due from May) moves"."""
    words = [token.text for token in sentence.tokens[first:last]]
    if "(" not in words:
        return 0, 0.0
    start = first + words.index("(")
    end = first + words.index(")") if ")" in words[words.index("(") :] else start
    return end - start + 1, sentence.costs[end] - sentence.costs[start - 1]


def _relative(sentence: Parsed, first: int, last: int) -> bool:
    """Whether the verb's clause goes on about a trailer that is named before it: "the trailer for season 2, which came out"."""
    lexicon, opened = sentence.lexicon, False
    spans = [sentence.span(m.start, m.end) for m in sentence.mentions]
    for at in range(first, last):
        word = sentence.tokens[at].text
        if word in lexicon.relatives:
            opened = True
        elif any(start <= at < end for start, end in spans):
            continue
        elif not (
            word == "," or word in lexicon.prepositions or word in lexicon.articles or word in lexicon.beside_verbs
        ):
            return False
    return opened


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
    if after == "of" and cue.words.endswith(" out"):
        return True  # "that came out of it"
    if cue.tag == "arrive" and (_takes(sentence, cue, after) or (cue.last == date[0] and cleft(sentence, date))):
        return True
    if cue.form != "ing" or cue.last == date[0]:
        return False
    if cue.tag == "film_start" and cue.last - cue.first == 1:
        return not _helps(sentence, before)
    return after not in sentence.lexicon.links and not _helps(sentence, before)


def _takes(sentence: Parsed, cue: Cue, after: str) -> bool:
    """Whether "get" and "hold" only help another word to mean something: "I get to say", "held a livestream"."""
    helped = sentence.lexicon.helped.get(cue.words)
    if helped is None or after not in helped:
        return False
    behind = sentence.tokens[cue.last + 1] if cue.last + 1 < len(sentence.tokens) else None
    there = behind and (behind.text in sentence.lexicon.articles or sentence.text[behind.start].isupper())
    return after not in sentence.lexicon.future or not there  # "gets to the US"


def cleft(sentence: Parsed, date: Span) -> bool:
    """Whether what happened stands behind a date that "it was on" sets in front: "It was on May 3 that it was renewed"."""
    tokens, lexicon = sentence.tokens, sentence.lexicon
    if not any(token.text == lexicon.credit.that for token in tokens[date[1] : date[1] + 2]):
        return False
    before = [token.text for token in tokens[max(0, date[0] - 3) : date[0]]]
    return any(word in lexicon.pronouns and after in lexicon.stands for word, after in pairwise(before))


def _helps(sentence: Parsed, word: str) -> bool:
    return word in sentence.lexicon.ahead or word in sentence.lexicon.behind
