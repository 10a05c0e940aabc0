"""Whether a verb tells of what lies behind: its own form and the helping words around it say so."""

from scraper.reading.sentence.parsed import Parsed
from scraper.reading.words.phrasebook import Cue


def is_past(sentence: Parsed, cue: Cue) -> bool:
    """Whether the verb at *cue* speaks of what lies behind: its form and the helping verbs before it say so."""
    if cue.form == "s":
        return False
    before = [token.text for token in sentence.tokens[max(0, cue.first - 4) : cue.first]]
    helps = [word for word in before if word in sentence.lexicon.ahead or word in sentence.lexicon.behind]
    if any(word in sentence.lexicon.future for word in helps):
        return False
    if cue.form == "base" and not helps and cue.words.split()[0] in sentence.lexicon.invariant:
        return True
    if cue.form in ("past", "part"):
        return not helps or helps[-1] in sentence.lexicon.behind or helps[0] in sentence.lexicon.behind
    if cue.form == "noun":
        after = [token.text for token in sentence.tokens[cue.last : cue.last + 7]]
        told = next((word for word in after if word in sentence.lexicon.tells), None)
        if told is not None:
            return told in sentence.lexicon.behind or told in sentence.lexicon.ran
        return bool(helps) and helps[-1] in sentence.lexicon.behind - sentence.lexicon.owning
    return bool(helps) and helps[-1] in sentence.lexicon.behind


def is_perfect(sentence: Parsed, cue: Cue) -> bool:
    """Whether "has" or "have" helps the verb: "has been picked" tells what holds now, so its day may lie ahead."""
    before = {token.text for token in sentence.tokens[max(0, cue.first - 3) : cue.first]}
    return bool(before & sentence.lexicon.owning) and not before & (
        sentence.lexicon.behind - sentence.lexicon.owning - {"been"}
    )
