"""Whom a page credits with a statement: the voice nearest to it, the original one before the one who reports it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scraper.reading.events import Span
from scraper.reading.folding import fold
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from scraper.reading.tokens import tokenise
from store.model import Event, Stance

_LONGEST: Final = 9


@dataclass(frozen=True, slots=True)
class Credit:
    """Who says it, in the page's words, by which words and which rule; *rumour*: the name itself says it is one."""

    name: str
    words: str
    rule: str
    rumour: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """What is to be credited: the tokens that make the claim, its event and stance, and the sentences before it."""

    sentence: Parsed
    place: Span
    event: Event
    stance: Stance
    earlier: Sequence[Parsed] = ()


def credit_of(claimed: Claimed) -> Credit | None:
    """Return whom the page credits with what is *claimed*; None where the page itself speaks."""
    for rule in RULES:
        found = rule(claimed)
        if found:
            words = {token.text for token in tokenise(fold(found.name))}
            return replace(found, rumour=bool(words & claimed.sentence.lexicon.credit.rumours))
    return None


def _according(claimed: Claimed) -> Credit | None:
    sentence = claimed.sentence
    for cue in sentence.tagged("according"):
        name = _name_after(sentence, cue.last)
        if name and sentence.broken((cue.first, cue.last), claimed.place) <= 2.5:
            return Credit(name, cue.words, "according to")
    return None


def _speaker(claimed: Claimed) -> Credit | None:
    """Read "X said that …" and "…, X said"; of several voices the one nearest to what is said."""
    sentence, place = claimed.sentence, claimed.place
    found: list[tuple[float, Credit]] = []
    for cue in sentence.tagged("saying"):
        span = (cue.first, cue.last)
        cost = sentence.broken(span, place) + 0.02 * sentence.apart(span, place)
        if cue.first < place[0] and cost > 1.6:
            continue
        name = _subject(sentence, cue, claimed.earlier)
        if name is None and cue.first >= place[1]:
            name = _name_after(sentence, cue.last)
        if name and not _ours(sentence, name):
            found.append((cost, Credit(name, cue.words, "says")))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _rumour(claimed: Claimed) -> Credit | None:
    """Read "many reports suggest", "rumour has it": nobody is named, yet the page hands it on."""
    sentence = claimed.sentence
    for cue in sentence.tagged("hedge"):
        words = cue.words.split()
        at = next((index for index, word in enumerate(words) if word in sentence.lexicon.credit.handed_on), None)
        if at is None or sentence.broken((cue.first, cue.last), claimed.place) > 1.6:
            continue
        first = last = cue.first + at
        while first > 0 and sentence.tokens[first - 1].text in sentence.lexicon.credit.many:
            first -= 1
        start, end = sentence.offsets(first, last + 1)
        return Credit(sentence.text[start:end], cue.words, "handed on")
    return None


def _quoted(claimed: Claimed) -> Credit | None:
    """Read a quotation that goes on: its voice is that of the sentence before."""
    sentence = claimed.sentence
    opened = sentence.folded.count('"', 0, sentence.tokens[claimed.place[0]].start) % 2
    if not opened:
        return None
    for before in reversed(claimed.earlier):
        for cue in reversed(before.tagged("saying")):
            name = _subject(before, cue, ()) or _name_after(before, cue.last)
            if name:
                return Credit(name, cue.words, "the quotation's voice")
    return None


def _announcer(claimed: Claimed) -> Credit | None:
    """Read "Netflix renewed it", "it was Netflix that pulled the plug": who does it announces it."""
    tags = _ACTS.get(claimed.event, ()) if claimed.stance is not Stance.CANCELLED else ("cancel",)
    sentence, place = claimed.sentence, claimed.place
    for cue in sentence.tagged(*tags):
        if place[0] <= cue.first < place[1]:
            name = _subject(sentence, cue, claimed.earlier)
            if name and not _ours(sentence, name) and _is_voice(sentence, name):
                return Credit(name, cue.words, "who announces")
    return None


_ACTS: Final = {Event.RENEWAL: ("renew", "announce"), Event.TRAILER: ("release", "arrive", "announce", "shown")}
Rule = Callable[[Claimed], Credit | None]
RULES: Final[tuple[Rule, ...]] = (_according, _speaker, _rumour, _announcer, _quoted)


def _subject(sentence: Parsed, cue: Cue, earlier: Sequence[Parsed]) -> str | None:
    """Return the name before the verb at *cue*; a pronoun or "the streamer" gives the last one named before."""
    words = sentence.lexicon.credit
    last = cue.first
    while last > 0 and sentence.tokens[last - 1].text in words.gap:
        last -= 1
    if last > 0 and sentence.tokens[last - 1].text in (",", ")"):
        last = _before_insert(sentence, last - 1)
    start = last
    while start > 0 and last - start < _LONGEST and not _stops(sentence, start - 1):
        start -= 1
    if start == last:
        start -= 1
        if start < 0 or sentence.tokens[start].text not in words.pronouns:
            return None
    while last - start > 1 and sentence.tokens[start].text in words.openers:
        start += 1
    plain = " ".join(token.text for token in sentence.tokens[start:last])
    if plain in words.pronouns:
        return _last_named(sentence, start, earlier)
    return _clean(sentence, start, last)


def _last_named(sentence: Parsed, before: int, earlier: Sequence[Parsed]) -> str | None:
    for cue in reversed(sentence.tagged("saying")):
        name = _subject(sentence, cue, ()) if cue.last <= before else None
        if name:
            return name
    for part in reversed(earlier):
        for cue in part.tagged("saying", "announce", "renew"):
            name = _subject(part, cue, ()) or _name_after(part, cue.last)
            if name and not _ours(part, name):
                return name
        for company in part.companies:
            return company
    return None


def _before_insert(sentence: Parsed, comma: int) -> int:
    """Return the token behind the name where ", who runs it," or "(of the BBC)" stands between it and its verb."""
    opener = "(" if sentence.tokens[comma].text == ")" else ","
    for index in range(comma - 1, max(-1, comma - 16), -1):
        if sentence.tokens[index].text == opener:
            return index
    return comma


def _stops(sentence: Parsed, index: int) -> bool:
    token = sentence.tokens[index]
    if any(d.start <= token.start < d.end for d in sentence.dates):
        return True
    if token.text in sentence.lexicon.credit.joins:
        following = sentence.tokens[index + 1] if index + 1 < len(sentence.tokens) else None
        return following is None or sentence.text[following.start].islower()
    return (
        not token.text[0].isalnum() and token.text not in ("'s", "&", "-", "+", ".", "@", "'")
    ) or token.text in sentence.lexicon.credit.stop


def _name_after(sentence: Parsed, first: int) -> str | None:
    last, tokens = first, sentence.tokens
    while last < len(tokens) and last - first < _LONGEST and not _stops(sentence, last):
        small = sentence.text[tokens[last].start].islower()
        if (
            last > first
            and small
            and sentence.text[tokens[last - 1].start].isupper()
            and tokens[last].text not in sentence.lexicon.credit.joins
        ):
            break
        last += 1
    return _clean(sentence, first, last) if last > first else None


def _clean(sentence: Parsed, first: int, last: int) -> str | None:
    words = sentence.lexicon.credit
    start, end = sentence.offsets(first, last)
    name = sentence.text[start:end].strip(" \"'“”‘’.,").removesuffix("'s").removesuffix("’s")
    plain = [token.text for token in sentence.tokens[first:last]]
    if " ".join(plain).removeprefix("the ") in sentence.lexicon.companies:
        return name
    named = any(letter.isupper() for letter in name[1:]) or (
        name[:1].isupper() and (first > 0 or plain[0] not in sentence.lexicon.no_title)
    )
    if (
        not name
        or all(word in words.nobody for word in plain)
        or (plain[-1] in words.nobody and plain[0] not in words.many)
    ):
        return None
    return name if named or any(word in words.sources for word in plain) or plain[0] in words.many else None


def _is_voice(sentence: Parsed, name: str) -> bool:
    plain = {token.text for token in tokenise(fold(name))}
    return any(letter.isupper() for letter in name) or bool(plain & sentence.lexicon.credit.sources)


def _ours(sentence: Parsed, name: str) -> bool:
    """Whether the name is the work's or its season's."""
    at = sentence.text.find(name, sentence.start, sentence.end)
    return at >= 0 and any(m.start < at + len(name) and at < m.end for m in sentence.mentions)
