"""Whom a page credits with a statement: the voice nearest to it, the original one before the one who reports it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scraper.reading.antecedents import antecedent
from scraper.reading.events import Span
from scraper.reading.nouns import name_after, name_before
from scraper.reading.parsed import Parsed
from scraper.reading.quotations import Quotation, quotation_at
from scraper.reading.voices import BELIEVED, Voice, is_voice, negated, voices
from store.model import Event, Stance


@dataclass(frozen=True, slots=True)
class Credit:
    """Who says it, in the page's words, by which words and which rule; *rumour*: the name itself says it is one."""

    name: str
    words: str
    rule: str
    rumour: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """What is to be credited: the tokens that make the claim, its event and stance, and the sentences around it."""

    sentence: Parsed
    place: Span
    event: Event
    stance: Stance
    earlier: Sequence[Parsed] = ()
    later: Sequence[Parsed] = ()


def credit_of(claimed: Claimed) -> Credit | None:
    """Return whom the page credits with what is *claimed*; None where the page itself speaks."""
    for rule in RULES:
        for voice in rule(claimed):
            name = antecedent(voice, claimed.earlier) if voice.pronoun else voice.text
            if name:
                return Credit(name, voice.spoken, voice.rule, voice.rumour)
    return None


def _nearest(claimed: Claimed) -> Iterator[Voice]:
    """Of the sentence's voices that reach the claim, the one nearest to it."""
    reached = [(cost, voice) for voice in voices(claimed.sentence) if (cost := _cost(claimed, voice)) is not None]
    yield from (voice for _, voice in sorted(reached, key=lambda pair: pair[0]))


def _cost(claimed: Claimed, voice: Voice) -> float | None:
    """Return what it costs *voice* to reach the claim, None where it does not."""
    sentence, place = claimed.sentence, claimed.place
    if _given_up(claimed, voice):
        return None
    within = place[0] < voice.cue[1] and voice.cue[0] < place[1]
    if within and claimed.stance is Stance.UNANNOUNCED:
        return None
    cost = 0.02 * sentence.apart(voice.place, place)
    if within:
        return cost if voice.ahead or voice.behind else None
    if voice.rule == "according to":
        broken = sentence.broken(voice.place, place)
        return cost + broken if broken <= _APART else None
    if voice.cue[0] < place[0]:
        broken = _broken_ahead(sentence, voice, place)
        if voice.rule != BELIEVED and _conditional(sentence, voice):
            return None
        return cost + broken if voice.ahead and broken <= _AHEAD else None
    quoted = _quoted_part(sentence, place)
    broken = (
        0.0 if quoted and quoted.end <= sentence.tokens[voice.place[0]].start else sentence.broken(place, voice.place)
    )
    return cost + 0.3 + broken if (voice.behind or quoted) and broken <= _BEHIND else None


def _conditional(sentence: Parsed, voice: Voice) -> bool:
    """Whether the voice only speaks for a condition: "If, as some reports claim, …"."""
    before = [token.text for token in sentence.tokens[max(0, voice.place[0] - 3) : voice.place[0]]]
    return any(word in sentence.lexicon.conditions for word in before)


#: the most that signs and joining words between a voice and the claim may cost
_AHEAD: Final = 2.2
_BEHIND: Final = 2.2
_APART: Final = 2.5


def _broken_ahead(sentence: Parsed, voice: Voice, place: Span) -> float:
    """Return what parts a voice from a claim behind it; a colon or a comma that opens what is said costs nothing."""
    start = voice.place[1]
    while start < place[0] and sentence.tokens[start].text in (":", ",", '"', "'"):
        start += 1
    broken = sentence.broken((voice.place[0], start), place)
    signs = sum(token.text == ":" for token in sentence.tokens[start : place[0]])
    turns = any(token.text in sentence.lexicon.credit.turns for token in sentence.tokens[start : place[0]])
    return _AHEAD + 1.0 if turns else broken - signs * sentence.lexicon.breaks.get(":", 0.0)


def _given_up(claimed: Claimed, voice: Voice) -> bool:
    """Whether a denied date is one that the voice had named: the denial is the page's own."""
    if claimed.stance is not Stance.DENIED or voice.cue[0] >= claimed.place[0] or voice.rule == "according to":
        return False
    before = {token.text for token in claimed.sentence.tokens[voice.name[1] : voice.cue[0]]}
    if before & claimed.sentence.lexicon.credit.once:
        return True
    nots = (cue for cue in claimed.sentence.tagged("not", "none") if voice.cue[0] <= cue.first < claimed.place[1])
    return voice.rumour and next(nots, None) is None


def _quoted_part(sentence: Parsed, place: Span) -> Quotation | None:
    return quotation_at(sentence.text, sentence.tokens[place[1] - 1].start)


def _quotation(claimed: Claimed) -> Iterator[Voice]:
    """The voice of a quotation that goes on over sentences: it stands in the sentence behind, or in one before."""
    sentence = claimed.sentence
    quoted = _quoted_part(sentence, claimed.place)
    if quoted is None or not quoted.speech:
        return
    if quoted.end > sentence.end:
        for after in claimed.later:
            if after.text is sentence.text and after.end > quoted.end:
                yield from (voice for voice in voices(after) if _outside(voice, quoted) and voice.behind)
                break
    for before in reversed(claimed.earlier[-_SPEECH:]):
        found = [voice for voice in voices(before) if _attributes(voice)]
        yield from reversed(found)
        if found or (before.text is sentence.text and not quotation_at(before.text, before.start)):
            return


_SPEECH: Final = 6


def _outside(voice: Voice, quoted: Quotation) -> bool:
    return voice.sentence.tokens[voice.cue[0]].start >= quoted.end


def _attributes(voice: Voice) -> bool:
    """Whether the voice's words stand outside any quotation, or close one within it."""
    if voice.rule == "says" and voice.behind and voice.place[0] > 0:
        return True
    return quotation_at(voice.sentence.text, voice.sentence.tokens[voice.cue[0]].start) is None


def _announcer(claimed: Claimed) -> Iterator[Voice]:
    """Read "Netflix renewed it", "renewed by Netflix", "it was HBO that pulled the plug": who does it announces it."""
    sentence, place, words = claimed.sentence, claimed.place, claimed.sentence.lexicon.credit
    tags = ("cancel",) if claimed.stance is Stance.CANCELLED else _ACTS.get(claimed.event, ())
    for cue in sentence.tagged(*tags) if tags else ():
        if claimed.stance is Stance.UNANNOUNCED or sentence.broken((cue.first, cue.last), place) > 0.7:
            continue
        near = place[0] - 1 <= cue.first < place[1] + 4 or (cue.tag == "schedule" and 0 <= place[0] - cue.last <= 8)
        if not near or negated(sentence, (cue.first, cue.last)):
            continue
        agent = _agent(sentence, cue.last)
        if agent:
            yield Voice(sentence, agent, (cue.first, cue.last), "done by")
        if cue.words.split()[0] in words.receiving or _undergone(sentence, cue.first):
            continue
        name = name_before(sentence, cue.first)
        if name and is_voice(sentence, name) and _acts(sentence, name, cue.tag):
            yield Voice(sentence, name, (cue.first, cue.last), "who announces")


_ACTS: Final = {
    Event.RENEWAL: ("renew", "announce"),
    Event.TRAILER: ("release", "arrive", "announce", "shown"),
    Event.RELEASE: ("schedule", "announce"),
}


_DEEDS: Final = ("renew", "announce", "cancel")


def _undergone(sentence: Parsed, verb: int) -> bool:
    """Whether a form of "be" stands right before the verb: "was renewed", but not "has renewed" or "is now holding"."""
    before = sentence.tokens[verb - 1].text if verb else ""
    helps = sentence.lexicon.credit.passive
    gap = verb > 1 and before in sentence.lexicon.credit.gap and sentence.tokens[verb - 2].text in helps
    return (before in helps or gap) and not sentence.tokens[verb].text.endswith("ing")


def _acts(sentence: Parsed, name: Span, tag: str) -> bool:
    """Whether *name* can act upon a season's date: a company does, a person only announces."""
    words = sentence.lexicon.credit
    plain = [token.text for token in sentence.tokens[name[0] : name[1]]]
    if tag != "schedule":
        return tag in _DEEDS or plain[0] not in words.they
    return " ".join(plain).removeprefix("the ") in sentence.lexicon.companies or plain[-1] in words.firms


def _agent(sentence: Parsed, start: int) -> Span | None:
    """Return the name behind "by", where it follows within a few words."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    for at in range(start, min(start + 8, len(tokens))):
        if tokens[at].text in words.ends:
            return None
        if tokens[at].text == words.agent:
            name = name_after(sentence, at + 1)
            return name if name and is_voice(sentence, name) else None
    return None


def _told_after(claimed: Claimed) -> Iterator[Voice]:
    """Read "Netflix announced this on Tuesday", "that's according to Variety" in the sentence behind."""
    after = next(iter(claimed.later), None)
    if after is None or after.text is not claimed.sentence.text or claimed.stance is Stance.UNANNOUNCED:
        return
    for voice in voices(after):
        opened = [token.text for token in after.tokens[: voice.cue[0]]]
        so = claimed.sentence.lexicon.credit.so
        if voice.rule == "says" and _says_so(voice):
            yield voice
        elif voice.rule == "according to" and 0 < len(opened) <= 3 and opened[0] in so:
            yield voice


def _says_so(voice: Voice) -> bool:
    """Whether what is said is just "so", "this" or "the news"."""
    words, tokens = voice.sentence.lexicon.credit, voice.sentence.tokens
    at = voice.cue[1]
    while at < len(tokens) and tokens[at].text in words.hearers:
        at += 1
    if at >= len(tokens) or tokens[at].text not in words.so:
        return False
    behind = tokens[at + 1].text if at + 1 < len(tokens) else "."
    dated = any(d.start <= tokens[min(at + 1, len(tokens) - 1)].start < d.end for d in voice.sentence.dates)
    return dated or behind in words.signs | words.joins | words.gap | {words.conjunction}


def _label_before(claimed: Claimed) -> Iterator[Voice]:
    """Read a quotation right behind "X said:" in the block before."""
    before = claimed.earlier[-1] if claimed.earlier else None
    if before is not None and before.words.endswith(":") and claimed.sentence.text is not before.text:
        if claimed.sentence.start == 0:
            yield from (voice for voice in reversed(voices(before)) if voice.ahead)


Rule = Callable[[Claimed], Iterator[Voice]]
RULES: Final[tuple[Rule, ...]] = (_nearest, _announcer, _quotation, _label_before, _told_after)
"""The registry, tried in this order."""
