"""A season that will not be made: a show that is called off, refused or ended, and what only sounds like it."""

from typing import Final

from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.windowless.ended import earlier_season, ended
from scraper.reading.windowless.offwords import Off, OffWords, off_words
from scraper.reading.words.phrasebook import Cue
from store.model import BlockKind


def find_cancelled(sentence: Parsed, following: Parsed | None = None) -> Off | None:
    """Return where *sentence* says that the watched season will not be made, None where it does not.

    The sentence *following* it may take that back: "then Netflix saved it".
    """
    if sentence.asks or not sentence.lexicon.off.search(sentence.folded, sentence.start, sentence.end):
        return None
    if not any(cue.tag in _CALLS_OFF for cue in sentence.found(sentence.lexicon.cancelling)):
        return None
    words = off_words(sentence)
    if words.tagged("saved", "refuted") or (following is not None and off_words(following).tagged("saved")):
        return None
    return next((found for rule in RULES if (found := rule(words)) is not None), None)


#: one of these tags every rule asks for
_CALLS_OFF: Final = frozenset(("cancel", "dead", "refuse", "no", "ends", "final", "closes"))


def _called_off(words: OffWords) -> Off | None:
    """Read "was cancelled", "pulled the plug on it"; the object of the verb may be no other work."""
    for cue in words.tagged("cancel", "dead"):
        place = (cue.first, cue.last)
        if cue.form in ("base", "ing") and cue.words in _LOOSE_FORMS:
            continue
        if (
            words.open(place)
            or words.of_a_date(cue)
            or _other_subject(words, cue)
            or _other_object(words, cue)
            or _noun(words, cue)
        ):
            continue
        if words.of_a_life(cue) or _of_somebody(words, cue):
            continue
        return Off(place, place, "called off", ours=_behind_earlier(words))
    return None


def _of_somebody(words: OffWords, cue: Cue) -> bool:
    """Whether a person only made up his mind, or something else than the show is over: "it's over for the main unit"."""
    tokens = words.sentence.tokens
    if cue.words.startswith(_DECIDES):
        return bool(
            {token.text for token in tokens[max(0, cue.first - 3) : cue.first]} & words.sentence.lexicon.singles
        )
    if not cue.words.endswith(_OVER_FOR):
        return False
    starts = [words.sentence.span(m.start, m.end)[0] for m in words.sentence.mentions]
    return not any(cue.last <= start <= cue.last + 2 for start in starts)


_DECIDES: Final = ("decid", "opt", "chose", "choose")
_OVER_FOR: Final = "over for"


def _behind_earlier(words: OffWords) -> bool:
    """Whether it is called off behind the season before the watched one: "cancelled after season 2"."""
    return any(
        after.last <= place[0] <= after.last + 1 for place in earlier_season(words) for after in words.tagged("after")
    )


#: as a plain form these are mostly something else
_LOOSE_FORMS: Final = frozenset(
    [
        "can",
        "canning",
        "bin",
        "binning",
        "kill",
        "killing",
        "ice",
        "icing",
        "sink",
        "sinking",
        "bury",
        "burying",
        "chop",
        "chopping",
        "dump",
        "dumping",
        "ditch",
        "ditching",
        "axe",
        "ax",
        "close",
        "closing",
    ]
)


def _noun(words: OffWords, cue: Cue) -> bool:
    """Whether the word is no verb of the show: "the ax", "a cancelled order"."""
    before = words.sentence.tokens[cue.first - 1].text if cue.first else ""
    if cue.tag == "cancel" and cue.form in ("past", "part") and before in words.sentence.lexicon.articles:
        return True
    return cue.form in ("base", "s") and before in words.sentence.lexicon.articles


def _other_subject(words: OffWords, cue: Cue) -> bool:
    """Whether the name of something else stands before the verb: "Dusk is cancelled"."""
    sentence, last = words.sentence, cue.first
    while last > 0 and sentence.tokens[last - 1].text in sentence.lexicon.beside_verbs:
        last -= 1
    if last in (0, cue.first) or sentence.kind is not BlockKind.P:
        return False
    token, lexicon = sentence.tokens[last - 1], sentence.lexicon
    known = any(token.text in words for words in (lexicon.no_title, lexicon.heads, lexicon.people, lexicon.companies))
    named = any(m.start <= token.start < m.end for m in sentence.mentions)
    return sentence.text[token.start].isupper() and not known and not named


def _other_object(words: OffWords, cue: Cue) -> bool:
    """Whether another work or thing stands right behind the verb, or the verb has no clear tie to the show."""
    sentence = words.sentence
    index = cue.last
    while index < len(sentence.tokens) and sentence.tokens[index].text in sentence.lexicon.articles:
        index += 1
    if index >= len(sentence.tokens):
        return False
    if _leads_to_ours(words, index):
        return False
    if index == cue.last and _foreign(words, index):
        return True
    for mention in sentence.mentions:
        possessive = sentence.folded[mention.start : mention.end] in sentence.lexicon.articles
        if not possessive and cue.last <= sentence.span(mention.start, mention.end)[0] <= index + 3:
            return mention.work is Work.OTHER
    following = {other.text for other in sentence.tokens[index : index + 6]}
    if index > cue.last and cue.tag == "cancel" and not following & sentence.lexicon.heads:
        return True  # "cancelled its fan day"
    return _foreign(words, index)


def _leads_to_ours(words: OffWords, index: int) -> bool:
    """Whether the names of a list that begins at the token *index* end with ours: "has done away with Dusk and Copper Gulls"."""
    sentence = words.sentence
    ours = (sentence.span(m.start, m.end)[0] for m in sentence.mentions if m.work is Work.WATCHED)
    first = next((start for start in ours if start > index), None)
    if first is None or sentence.tokens[first - 1].text not in sentence.lexicon.lists:
        return False
    return all(
        token.text in sentence.lexicon.lists or not token.text[0].isalpha() or sentence.text[token.start].isupper()
        for token in sentence.tokens[index:first]
    )


def _foreign(words: OffWords, index: int) -> bool:
    """Whether a capital opens a name that is none of ours."""
    sentence, token = words.sentence, words.sentence.tokens[index]
    named = any(m.start <= token.start < m.end for m in sentence.mentions)
    dated = any(d.start <= token.start < d.end for d in sentence.dates)
    capital = sentence.text[token.start].isupper() and sentence.kind is BlockKind.P
    return capital and not named and not dated and token.text not in sentence.lexicon.no_title


def _refused(words: OffWords) -> Off | None:
    """Read "won't return for a third season", "there will not be a season 3", "season 3 isn't happening"."""
    for no in words.tagged("refuse"):
        for verb in words.tagged("comes", "brings", "goes"):
            place = (no.first, verb.last)
            if not 0 <= verb.first - no.last <= 2 or words.waits(place) or words.dated(place):
                continue
            if verb.tag == "comes" and no.words not in _INABLE and not words.behind_person(no.first):
                return Off(place, place, "refused")
            for season, _ in words.awaited:
                near = verb.tag != "comes" and 0 <= season[0] - verb.last <= 3 and not words.waits(season)
                if near and (verb.tag == "brings" or not words.behind_person(no.first)):
                    return Off((no.first, season[1]), place, "refused", ours=True)
    return None


_INABLE: Final = frozenset(("can't", "cannot"))


def _no_season(words: OffWords) -> Off | None:
    """Read "there will be no season 3", "Axed: no third season"."""
    for no in words.tagged("no"):
        for season, mention in (*words.awaited, *words.numbered):
            kind = mention.kind in ("season", "new", "title")
            if season[0] != no.last or not kind or words.waits(season) or words.dated(season):
                continue
            if any(
                abs(cue.first - season[1]) <= 6 or season[0] - 3 <= cue.first < season[0]
                for cue in words.tagged("made")
            ):
                continue
            ahead = any(0 <= no.first - cue.last <= 2 for cue in words.tagged("ahead"))
            opens = no.first == 0 or not words.sentence.tokens[no.first - 1].text.isalnum()
            if ahead or opens:
                place = (no.first, season[1])
                return Off(place, place, "no such season", ours=True)
    return None


RULES: Final = (ended, _called_off, _refused, _no_season)
