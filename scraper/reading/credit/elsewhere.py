"""Voices in the sentences around a claim: a quotation that goes on, "X said:" before it, "X said so" behind it."""

from collections.abc import Iterator
from typing import Final

from scraper.reading.credit.claimed import Claimed, quoted_part
from scraper.reading.credit.voice import SIGNED, Voice
from scraper.reading.credit.voices import voices
from scraper.reading.text.quotations import Quotation, quotation_at
from store.model import Stance


def quotation_voice(claimed: Claimed) -> Iterator[Voice]:
    """Yield the voice of a quotation that goes on over sentences: it stands in the sentence behind, or in one before."""
    sentence = claimed.sentence
    quoted = quoted_part(sentence, claimed.place)
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
        if found or (before.text is sentence.text and '"' not in before.folded[before.start : before.end + 1]):
            return


_SPEECH: Final = 6


def _outside(voice: Voice, quoted: Quotation) -> bool:
    return voice.sentence.tokens[voice.cue[0]].start >= quoted.end


def _attributes(voice: Voice) -> bool:
    """Whether the voice's words stand outside any quotation, or close one within it."""
    if voice.rule == "says" and voice.behind and voice.place[0] > 0:
        return True
    return quotation_at(voice.sentence.text, voice.sentence.tokens[voice.cue[0]].start) is None


def introduced(claimed: Claimed) -> Iterator[Voice]:
    """Read a quotation right behind "X said:" in the block before."""
    before = claimed.earlier[-1] if claimed.earlier else None
    opens = claimed.sentence.start == 0
    if before is not None and opens and before.words.endswith(":") and claimed.sentence.text is not before.text:
        yield from (voice for voice in reversed(voices(before)) if voice.ahead)


def told_after(claimed: Claimed) -> Iterator[Voice]:
    """Read "Netflix announced this on Tuesday", "that's according to Variety" in the sentence behind."""
    after = next(iter(claimed.later), None)
    if after is None or after.text is not claimed.sentence.text or claimed.stance is Stance.UNANNOUNCED:
        return
    for near in claimed.later:
        yield from (voice for voice in voices(near) if voice.rule == SIGNED)
    for voice in voices(after):
        opened = [token.text for token in after.tokens[: voice.cue[0]]]
        so = claimed.sentence.lexicon.credit.so
        so_far = voice.rule == "according to" and 0 < len(opened) <= 3 and opened[0] in so
        if so_far or (voice.rule == "says" and _says_so(voice)):
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
    if tokens[at].text == words.that and behind in _OPENS:
        return False  # "said that "big shows" take long"
    dated = any(d.start <= tokens[min(at + 1, len(tokens) - 1)].start < d.end for d in voice.sentence.dates)
    return dated or behind in words.signs | words.joins | words.gap | {words.conjunction}


#: a quotation, or a name in brackets
_OPENS: Final = ('"', "'", "(")
