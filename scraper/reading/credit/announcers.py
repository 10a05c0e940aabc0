"""Who announces by what he does: "Netflix renewed it", "HBO pulled the plug", "pushed to May by Hulu"."""

from collections.abc import Iterator
from typing import Final

from scraper.reading.credit.claimed import Claimed
from scraper.reading.credit.nouns import name_after, name_before, small
from scraper.reading.credit.voice import Voice, is_voice, negated
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.words.phrasebook import Cue
from store.model import Event, Stance


def announcer(claimed: Claimed) -> Iterator[Voice]:
    """Read "Netflix renewed it", "renewed by Netflix", "it was HBO that pulled the plug": who does it announces it."""
    sentence, words = claimed.sentence, claimed.sentence.lexicon.credit
    for cue in _acts_of(claimed):
        if cue.tag not in _CANCELS and negated(sentence, (cue.first, cue.last)):
            continue
        agent = _agent(sentence, cue.last)
        if agent:
            yield Voice(sentence, agent, (cue.first, cue.last), "done by")
        if cue.words.split()[0] in words.receiving or _undergone(sentence, cue.first):
            continue
        if (
            cue.form == "noun"
            and cue.tag != _GRANTS
            and not (cue.first and sentence.tokens[cue.first - 1].text == "'s")
        ):
            continue
        name = name_before(sentence, cue.first)
        if name and is_voice(sentence, name) and _acts(sentence, name, cue.tag):
            yield Voice(sentence, name, (cue.first, cue.last), _ANNOUNCES)


def doer(claimed: Claimed) -> Iterator[Voice]:
    """Yield the company that renews a season or calls it off: the original voice, whoever reports it."""
    if claimed.event is not Event.RENEWAL and claimed.stance is not Stance.CANCELLED:
        return
    companies = claimed.sentence.lexicon.companies
    for voice in announcer(claimed):
        if voice.rule == _ANNOUNCES and " ".join(voice.words).removeprefix("the ") in companies:
            yield voice


def _acts_of(claimed: Claimed) -> Iterator[Cue]:
    """Yield the verbs near the claim whose subject announces it."""
    sentence, place = claimed.sentence, claimed.place
    if claimed.stance is Stance.CANCELLED:
        found = [cue for cue in sentence.found(sentence.lexicon.cancelling) if cue.tag in _CANCELS]
    elif claimed.stance is Stance.UNANNOUNCED:
        found = []
    else:
        found = sentence.tagged(*_ACTS[claimed.event]) if claimed.event in _ACTS else []
        if claimed.event is Event.RENEWAL:
            found = [*found, *sentence.beside(_GRANTS)]
    for cue in found:
        turned = {token.text for token in sentence.tokens[place[1] : cue.first]} & sentence.lexicon.credit.subordinating
        if turned:
            continue
        near = place[0] - 1 <= cue.first < place[1] + 4 or (cue.tag == "schedule" and 0 <= place[0] - cue.last <= 8)
        if near and sentence.broken((cue.first, cue.last), place) <= 0.7:
            yield cue


_ANNOUNCES: Final = "who announces"
_GRANTS: Final = "grant"
_CANCELS: Final = ("cancel", "dead", "refuse")


_ACTS: Final = {
    Event.RENEWAL: ("renew", "announce"),
    Event.TRAILER: ("release", "arrive", "announce", "shown"),
    Event.RELEASE: ("schedule", "announce"),
}


_DEEDS: Final = ("renew", "announce", "cancel", "dead")


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
    if tag not in _FIRMS_DO:
        return tag in _DEEDS or (plain[0] not in words.they and plain[-1] not in words.texts)
    house = plain[-1] in words.houses and not small(sentence, name[1] - 1)
    return house or " ".join(plain).removeprefix("the ") in sentence.lexicon.companies or plain[-1] in words.firms


#: what only a company can do with a season
_FIRMS_DO: Final = ("schedule", "refuse", _GRANTS)


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
