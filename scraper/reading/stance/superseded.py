"""Dates that the page itself has overtaken by its next words: postponed in the next breath, or moved once more."""

from typing import Final

from scraper.reading.stance.case import Case, Judgement, Rule
from scraper.reading.text.folding import fold
from scraper.reading.text.tokens import Token, tokenise
from scraper.reading.words.phrasebook import Cue
from store.model import Event, Stance


def overtaken(case: Case) -> Judgement | None:
    """Read "It's slated for May 3. But sources say that the launch is being pushed back."."""
    if case.link.past or case.link.event is not Event.RELEASE:
        return None
    tokens = tokenise(fold(case.following))[:_BREATH]
    if not tokens or tokens[0].text not in case.sentence.lexicon.contrast:
        return None
    for cue in case.sentence.lexicon.denying.find(tokens):
        if _is_under_way(tokens, cue) and not _of_something_else(tokens, cue):
            return Judgement(Stance.DENIED, cue.words, OVERTAKEN)
    return None


OVERTAKEN: Final = "a date that is overtaken"
_BREATH: Final = 16


def _is_under_way(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether the date is being moved or has been by now: a plain "was delayed" may tell how the date came about."""
    helps = [token.text for token in tokens[max(0, cue.first - 4) : cue.first]]
    if any(word in _NOT for word in helps):
        return False
    if cue.tag == _UNDONE:
        return cue.words.startswith(_BEEN)
    if cue.tag == "move" and cue.form == "ing":
        return any(word in _BEING for word in helps)
    return cue.tag == "move" and cue.form in ("past", "part") and any(word in _HAS for word in helps)


_UNDONE: Final = "retracted"
_BEEN: Final = "been "
_NOT: Final = ("not", "n't", "never", "won't", "hasn't", "isn't", "no")
_BEING: Final = ("is", "are", "being", "been", "'re", "'s")
_HAS: Final = ("has", "have", "been", "being", "be", "gets", "'s")


def _of_something_else(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether a trailer or a shoot is put off, or where it came from is told: "it has been moved from April"."""
    after = tokens[cue.last].text if cue.last < len(tokens) else ""
    return after in _FROM or any(token.text in _THINGS for token in tokens[: cue.first])


_FROM: Final = ("from", "up", "forward")
_THINGS: Final = ("trailer", "teaser", "finale", "production", "filming", "shooting", "shoot", "episode", "from")


def moved_on(case: Case) -> Judgement | None:
    """Read "They moved it to March, and from there to June": only the last of such dates holds."""
    if (
        not any(cue.last <= case.place[0] for cue in case.denials("move", "retracted"))
        or case.link.event is not Event.RELEASE
    ):
        return None
    later = [d for d in case.sentence.dates if d.start > case.date.start]
    if not later or any(case.date.end <= m.start < later[0].start for m in case.sentence.mentions):
        return None
    first = case.sentence.span(later[0].start, later[0].end)[0]
    between = [token.text for token in case.sentence.tokens[case.place[1] : first]]
    if len(between) > _STEP or not any(word in _THEN for word in between):
        return None
    if any(word in case.sentence.lexicon.target for word in between[-2:]):
        return Judgement(Stance.DENIED, " ".join(between), OVERTAKEN)
    return None


_STEP: Final = 8  # tokens from one date to the next
_THEN: Final = ("then", "there", "again", "finally", "later", "afterwards", "after", "further")


def left_out(case: Case) -> Judgement | None:
    """Read "the shows of 2024 were named, and season 3 wasn't among them"."""
    if case.link.event is not Event.RELEASE or not case.sentence.mentions:
        return None
    for cue in case.denials("left out"):
        if cue.first >= case.place[1]:
            return Judgement(Stance.DENIED, cue.words, "left out")
    return None


SUPERSEDED: Final[tuple[Rule, ...]] = (moved_on, overtaken, left_out)
