"""How far a voice reaches: which of a sentence's voices speaks for the claim."""

from collections.abc import Iterator
from typing import Final

from scraper.reading.credit.claimed import Claimed, quoted_part
from scraper.reading.credit.nouns import dated
from scraper.reading.credit.voice import BELIEVED, TEXT, Voice
from scraper.reading.credit.voices import voices
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from store.model import Event, Stance


def nearest(claimed: Claimed) -> Iterator[Voice]:
    """Yield those of the sentence's voices that reach the claim, the one nearest to it first."""
    reached = [(cost, voice) for voice in voices(claimed.sentence) if (cost := _cost(claimed, voice)) is not None]
    yield from (voice for _, voice in sorted(reached, key=lambda pair: pair[0]))


def _cost(claimed: Claimed, voice: Voice) -> float | None:
    """Return what it costs *voice* to reach the claim, None where it does not."""
    sentence, place = claimed.sentence, claimed.place
    if _given_up(claimed, voice) or _silent(claimed, voice):
        return None
    within = place[0] < voice.cue[1] and voice.cue[0] < place[1]
    if claimed.stance is Stance.UNANNOUNCED and (within or voice.rule == "said by"):
        return None
    cost = 0.02 * sentence.apart(voice.place, place) + _REPORTERS.get(voice.rule, 0.0)
    if within:
        return cost if voice.ahead or voice.behind else None
    if voice.rule == "according to":
        if place[1] <= voice.place[0] and _own_clause(sentence, place, voice):
            return None
        broken = sentence.broken(voice.place, place)
        return cost + broken if broken <= _APART else None
    if voice.cue[0] < place[0]:
        broken = _broken_ahead(sentence, voice, place)
        if voice.rule != BELIEVED and (_conditional(sentence, voice) or _elsewhere(claimed, voice)):
            return None
        return cost + broken if voice.ahead and broken <= _AHEAD else None
    quoted = quoted_part(sentence, place)
    if not quoted and _own_clause(sentence, place, voice):
        return None
    broken = (
        0.0 if quoted and quoted.end <= sentence.tokens[voice.place[0]].start else sentence.broken(place, voice.place)
    )
    return cost + 0.3 + broken if (voice.behind or quoted) and broken <= _BEHIND else None


def _own_clause(sentence: Parsed, place: Span, voice: Voice) -> bool:
    """Whether a voice behind the claim opens a clause of its own: "…, and as X writes, …", "…, but, X says, …"."""
    words, tokens = sentence.lexicon.credit, sentence.tokens
    first = voice.place[0]
    while first > place[1] and (tokens[first - 1].text in words.as_ or tokens[first - 1].text == ","):
        first -= 1
    if first <= place[1] or voice.place[1] >= len(tokens) - 2:
        return False
    joined = tokens[first - 1].text
    led = joined == words.conjunction and (voice.rule == "according to" or first < voice.place[0])
    return led or joined in words.turns


def _conditional(sentence: Parsed, voice: Voice) -> bool:
    """Whether the voice only speaks for a condition: "If, as some reports claim, …"."""
    words, at = sentence.lexicon.credit, voice.place[0] - 1
    while at > 0 and (sentence.tokens[at].text in words.signs or sentence.tokens[at].text in words.as_):
        at -= 1
    return at >= 0 and sentence.tokens[at].text in sentence.lexicon.conditions


#: the most that signs and joining words between a voice and the claim may cost
_AHEAD: Final = 2.2


#: who hands it on counts after who said it
_REPORTERS: Final = {TEXT: 1.0, "said by": 2.0}
_BEHIND: Final = 2.2


_APART: Final = 2.5


def _broken_ahead(sentence: Parsed, voice: Voice, place: Span) -> float:
    """Return what parts a voice from a claim behind it; a colon or a comma that opens what is said costs nothing."""
    start = voice.place[1]
    while start < place[0] and sentence.tokens[start].text in (":", ",", '"', "'"):
        start += 1
    broken = sentence.broken((voice.place[0], start), place)
    signs = sum(token.text == ":" for token in sentence.tokens[start : place[0]])
    quoted = quoted_part(sentence, place)
    resumed = quoted is not None and quoted.speech and quoted.start > sentence.tokens[voice.cue[0]].start
    turns = not resumed and any(
        token.text in sentence.lexicon.credit.turns for token in sentence.tokens[start : place[0]]
    )
    return _AHEAD + 1.0 if turns else broken - signs * sentence.lexicon.breaks.get(":", 0.0)


def _elsewhere(claimed: Claimed, voice: Voice) -> bool:
    """Whether what the voice says ends before the claim: it stands in an "after X said …," or only shows a trailer."""
    sentence, words = claimed.sentence, claimed.sentence.lexicon.credit
    between = [token.text for token in sentence.tokens[voice.place[1] : claimed.place[0]]]
    before = sentence.tokens[voice.place[0] - 1].text if voice.place[0] else ""
    given = before == words.that and sentence.tokens[max(0, voice.place[0] - 2)].text in words.given
    if (given or before in words.subordinating) and "," in between:
        return True
    firm = sentence.tokens[voice.cue[0]].text in words.firm
    if (
        firm
        and words.conjunction in between
        and (
            claimed.stance is Stance.EXPECTED
            or _thing_then(sentence, voice.place[1], voice.place[1] + between.index(words.conjunction))
        )
    ):
        return True
    return claimed.event is Event.RELEASE and firm and bool(words.footage & set(between[:4]))


def _thing_then(sentence: Parsed, first: int, last: int) -> bool:
    """Whether but a thing was announced then, up to a comma before "and": "announced season 6 in 2012, and it premieres …"."""
    said = [token.text for token in sentence.tokens[first:last]]
    that, verbs = sentence.lexicon.credit.that, sentence.lexicon.ahead
    if not said or said[-1] != "," or any(word == that or word in verbs for word in said):
        return False
    return any(dated(sentence, index) for index in range(first, last))


def _silent(claimed: Claimed, voice: Voice) -> bool:
    """Whether a voice says nothing: "Netflix has said nothing about a date"."""
    behind = claimed.sentence.tokens[voice.cue[1] : voice.cue[1] + 1]
    return claimed.stance is Stance.UNANNOUNCED and any(
        t.text in claimed.sentence.lexicon.credit.naught for t in behind
    )


def _given_up(claimed: Claimed, voice: Voice) -> bool:
    """Whether a denied date is one that the voice had named: the denial is the page's own."""
    if claimed.stance is not Stance.DENIED or voice.cue[0] >= claimed.place[0] or voice.rule == "according to":
        return False
    tokens = claimed.sentence.tokens
    around = *tokens[max(0, voice.name[0] - 1) : voice.name[0]], *tokens[voice.name[1] : voice.cue[0]]
    if any(token.text in claimed.sentence.lexicon.credit.once for token in around):
        return True
    nots = (cue for cue in claimed.sentence.tagged("not", "none") if voice.cue[0] <= cue.first < claimed.place[1])
    return voice.rumour and next(nots, None) is None
