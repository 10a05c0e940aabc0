"""Whom a page credits with a statement: the voice nearest to it, the original one before the one who reports it."""

import re
from dataclasses import dataclass
from typing import Final

from scraper.reading.events import Span
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from store.model import Event

_REACH: Final = 30


@dataclass(frozen=True, slots=True)
class Credit:
    """Who says it, in the page's words, by which words and which rule."""

    name: str
    words: str
    rule: str


def credit_of(sentence: Parsed, place: Span, event: Event, before: Parsed | None) -> Credit | None:
    """Return whom *sentence* credits with what stands at the tokens *place*; None where the page itself speaks."""
    for rule in (_according, _speaker, _announcer):
        found = rule(sentence, place, event)
        if found:
            return found
    return None


def _according(sentence: Parsed, place: Span, event: Event) -> Credit | None:
    for cue in sentence.tagged("according"):
        name = _name_after(sentence, cue.last)
        if name and _holds(sentence, cue, place):
            return Credit(name, cue.words, "according to")
    return None


def _holds(sentence: Parsed, cue: Cue, place: Span) -> bool:
    return sentence.broken((cue.first, cue.last), place) <= 2.5


def _speaker(sentence: Parsed, place: Span, event: Event) -> Credit | None:
    best: Credit | None = None
    for cue in sentence.tagged("saying"):
        if cue.last <= place[0] and sentence.broken((cue.first, cue.last), place) > 1.6:
            continue
        name = _name_before(sentence, cue.first)
        if name is None and cue.first >= place[1]:
            name = _name_after(sentence, cue.last)
        if name:
            best = Credit(name, cue.words, "says")
    return best


def _announcer(sentence: Parsed, place: Span, event: Event) -> Credit | None:
    if event not in (Event.RENEWAL, Event.TRAILER):
        return None
    for cue in sentence.tagged("renew", "announce", "release", "arrive"):
        if cue.form in ("past", "s", "part", "base") and place[0] <= cue.first < place[1]:
            name = _name_before(sentence, cue.first)
            if name and not any(m.start <= sentence.tokens[max(0, cue.first - 1)].start < m.end for m in sentence.mentions):
                return Credit(name, cue.words, "who announces")
    return None


_GAP: Final = frozenset("has have had also officially finally recently just then now already first later been 's further even".split())


def _name_before(sentence: Parsed, first: int) -> str | None:
    """Return the subject that ends right before the token *first*, helping words skipped."""
    words = sentence.lexicon.credit
    last = first
    while last > 0 and sentence.tokens[last - 1].text in _GAP:
        last -= 1
    if last > 0 and sentence.tokens[last - 1].text in (",", ")"):
        last = _skip_insert(sentence, last - 1)
    start = last
    while start > 0 and last - start < 9 and not _stops(sentence, start - 1):
        start -= 1
    return _clean(sentence, start, last) if start < last else None


def _skip_insert(sentence: Parsed, comma: int) -> int:
    """Return the token behind the name where ", who runs it," or "(of the BBC)" stands between it and its verb."""
    opener = "(" if sentence.tokens[comma].text == ")" else ","
    for index in range(comma - 1, max(-1, comma - 16), -1):
        if sentence.tokens[index].text == opener:
            return index
    return comma


def _stops(sentence: Parsed, index: int) -> bool:
    token = sentence.tokens[index]
    if token.text in (",", ";", ":", "—", "(", ")", '"', "!", "?"):
        return True
    if token.text in ("of", "for", "at", "from", "and", "who") and index > 0:
        return not sentence.text[sentence.tokens[min(index + 1, len(sentence.tokens) - 1)].start].isupper() and token.text not in ("of", "for")
    return token.text in sentence.lexicon.credit.stop


def _name_after(sentence: Parsed, first: int) -> str | None:
    last = first
    while last < len(sentence.tokens) and last - first < 9 and not _stops(sentence, last):
        if last > first and sentence.text[sentence.tokens[last].start].islower() and sentence.text[sentence.tokens[last - 1].start].isupper():
            if sentence.tokens[last].text not in ("'s", "of", "for", "and"):
                break
        last += 1
    return _clean(sentence, first, last) if last > first else None


def _clean(sentence: Parsed, first: int, last: int) -> str | None:
    words = sentence.lexicon.credit
    start, end = sentence.offsets(first, last)
    name = re.sub(r"['’]s$", "", sentence.text[start:end].strip(" \"'“”‘’.,"))
    plain = [token.text for token in sentence.tokens[first:last]]
    if not name or plain[-1] in words.nobody and len(plain) <= 2 and not (plain[0] in ("some", "many")):
        return None
    if name[0].isupper() or any(ch.isupper() for ch in name) or any(word in words.sources for word in plain):
        return name if any(word not in words.nobody for word in plain) else None
    return None
