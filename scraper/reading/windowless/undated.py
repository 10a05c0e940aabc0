"""No date yet: what a sentence says about a date that nobody knows or tells."""

from dataclasses import dataclass
from typing import Final

from scraper.reading.sentence.link import Span
from scraper.reading.sentence.mention import Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.windowless.datewords import DateWords, date_words
from scraper.reading.words.phrasebook import Cue


@dataclass(frozen=True, slots=True)
class NoDate:
    """A statement that no date is known: the tokens that say so, those of the date that is missing, and the rule.

    *bare*: it says so of whatever it stands beside, so that the season has to be named.
    """

    place: Span
    anchor: Span
    rule: str
    bare: bool = False


def find_no_date(sentence: Parsed, before: Parsed | None = None) -> NoDate | None:
    """Return where *sentence* says that no release date is known, None where it does not.

    *before* is the sentence or heading in front of it, which a short answer may lean on.
    """
    if sentence.asks:
        return None
    leans = before is not None and len(sentence.tokens) <= _ANSWER and _asks_for_date(before)
    if not leans and not sentence.lexicon.dateless.search(sentence.folded, sentence.start, sentence.end):
        return None
    words = date_words(sentence)
    for target in words.targets:
        for rule in RULES:
            place = rule(words, target)
            if place:
                anchor = target.first, target.last
                return NoDate(_union(place, anchor), anchor, rule.__name__.strip("_").replace("_", " "))
    for cue in words.tagged("undated"):
        if any(token.text in _PICTURES for token in sentence.tokens[cue.last : cue.last + 3]):
            continue
        return NoDate((cue.first, cue.last), (cue.first, cue.last), "undated", bare=True)
    whole = (0, len(sentence.tokens))
    if _field(words):
        return NoDate(whole, whole, "a field without a date")
    return NoDate(whole, whole, "an answer without a date") if leans and _answers(words) else None


#: said of these, it tells when they were taken or written: "undated handout photo"
_PICTURES: Final = ("photo", "photograph", "handout", "image", "picture", "still", "letter", "note", "footage", "file")


def _no_date(words: DateWords, target: Cue) -> Span | None:
    """Read "no release date", "without a date"."""
    if target.tag not in ("date", "day"):
        return None
    for no in words.tagged("no"):
        near = 0 <= target.first - no.last <= 4 and words.broken(no, target) < 0.5
        if near and words.free(no.last, target.last + 2):
            return no.first, no.last
    return None


def _not_known(words: DateWords, target: Cue) -> Span | None:
    """Read "the date is unknown", "it is unclear when", "when it returns is anyone's guess"."""
    for cue in words.tagged("unknown"):
        behind = cue.first >= target.last and cue.first - target.last <= 16 and words.broken(target, cue) <= 1.2
        if behind and words.free(target.last, cue.first):
            return cue.first, cue.last
        tied = words.broken(cue, target) < 0.5 or _in_its_place(words, cue, target)
        if 0 <= target.first - cue.last <= 3 and tied and words.free(cue.last, target.last):
            return cue.first, cue.last
    return None


def _in_its_place(words: DateWords, cue: Cue, target: Cue) -> bool:
    """Whether it stands where the date would: "a TBA where the release date should be"."""
    return any(token.text == "where" for token in words.sentence.tokens[cue.last : target.first])


def _nobody_knows(words: DateWords, target: Cue) -> Span | None:
    """Read "nobody knows when", "we are still waiting for a date", "keeps mum on the date"."""
    for cue in words.tagged("ignorant", "silent"):
        left, right = (cue, target) if cue.first < target.first else (target, cue)
        if _awaited_day(words, cue, target):
            continue
        if right.first - left.last > 10 or words.broken(left, right) > 0.9 or not words.free(left.last, right.first):
            continue
        if left is target and (_only_tells_when(words, target, cue.first) or cue.words == _NAUGHT):
            continue
        if target.tag != "happening" or (left is cue and _about(words, cue.last, target.first)):
            return cue.first, cue.last
    return None


def _not_told(words: DateWords, target: Cue) -> Span | None:
    """Read "a date has not been set", "has yet to reveal when"."""
    for no in words.tagged("neg"):
        for told in words.tagged("tell", "told"):
            if not no.first <= told.first <= no.last + 9 or words.broken(no, told) > 0.8:
                continue
            if told.form == "base" and words.sentence.tokens[told.first - 1].text in words.sentence.lexicon.articles:
                continue  # "isn't in the list"
            if target.last <= no.first and _only_tells_when(words, target, no.first):
                continue
            between = (min(told.last, target.last), max(told.first, target.first))
            fixed = (
                target.tag != "happening" or (told.words in _SET and told.first >= target.last) or _fixes(told, target)
            )
            free = words.free(*between) and words.free(no.last, told.first)
            if fixed and free and _reaches(words, target, told):
                return min(no.first, told.first), max(no.last, told.last)
    return None


def _fixes(told: Cue, target: Cue) -> bool:
    """Whether the verb fixes a release that stands right behind it: "hasn't scheduled a premiere"."""
    return told.words in _FIXES and 0 <= target.first - told.last <= 2


_FIXES: Final = frozenset(("fixed", "scheduled", "dated", "set", "booked", "fix", "schedule"))


def _awaited_day(words: DateWords, cue: Cue, target: Cue) -> bool:
    """Whether a day is only looked forward to: "fans wait for the day", "what's left is the wait for its release date"."""
    if not cue.words.startswith(_WAITS) or target.first < cue.last:
        return False
    noun = cue.first > 0 and words.sentence.tokens[cue.first - 1].text in words.sentence.lexicon.articles
    return noun or target.words == _THE_DAY


_WAITS: Final = ("wait", "await")
_THE_DAY: Final = "the day"

#: by itself, it is only something that did not happen: "one month, and nothing had been watched more"
_NAUGHT: Final = "nothing"


def _only_tells_when(words: DateWords, target: Cue, place: int) -> bool:
    """Whether a "when" opens a sentence that goes on behind a comma: "When Ben comes back, he doesn't know …"."""
    if target.tag != "when" or target.first > 0:
        return False
    return any(token.text == "," for token in words.sentence.tokens[target.last : place])


#: said of a release itself, they are said of its date
_SET: Final = frozenset(
    ["announced", "scheduled", "set", "dated", "fixed", "known", "confirmed", "decided", "determined", "specified"]
)


def _no_news(words: DateWords, target: Cue) -> Span | None:
    """Read "no word on when", "nothing has been said about a premiere date"."""
    for no in words.tagged("neg", "no"):
        for news in words.tagged("news"):
            near = 0 <= news.last - no.last <= 7 and news.last <= target.first <= news.last + 9
            tied = _about(words, news.last, target.first + 1) and words.free(no.last, target.first)
            if near and tied and words.broken(no, target) <= 1.3:
                return no.first, news.last
    return None


def _denied_object(words: DateWords, target: Cue) -> Span | None:
    """Read "you won't find a release date anywhere", "nobody has put dates on it": whatever verb it is."""
    tokens = words.sentence.tokens
    purpose = target.last < len(tokens) and tokens[target.last].text == words.sentence.lexicon.purpose
    if target.tag != "date" and not (target.tag == "day" and purpose):
        return None
    for no in words.tagged("neg"):
        if (
            0 <= target.first - no.last <= 7
            and words.broken(no, target) < 0.35
            and words.free(no.last, target.last + 1)
        ):
            return no.first, no.last
    return None


def _told_later(words: DateWords, target: Cue) -> Span | None:
    """Read "the date will be announced soon", "they will reveal the date", "as soon as a date is known"."""
    if target.tag not in ("date", "day"):
        return None
    for later in words.tagged("later"):
        for told in words.tagged("tell"):
            near = 0 <= told.first - later.last <= 2 and 0 <= later.first - target.last <= 12
            if near and words.broken(target, told) <= 0.9:
                return later.first, told.last
    return _unveiled(words, target) or _as_soon_as(words, target)


def _unveiled(words: DateWords, target: Cue) -> Span | None:
    """Read "will reveal the premiere date"."""
    for told in words.tagged("unveil"):
        before = words.sentence.tokens[told.first - 1].text if told.first else ""
        near = 0 <= target.first - told.last <= 5 and words.broken(told, target) < 0.5
        if near and target.tag == "date" and before in words.sentence.lexicon.future:
            return told.first - 1, told.last
    return None


def _as_soon_as(words: DateWords, target: Cue) -> Span | None:
    """Read "as soon as a date is known", "we'll tell you when a date is set"."""
    for soon in words.tagged("soon as"):
        for told in words.tagged("tell"):
            near = soon.last <= min(told.first, target.first) and max(told.last, target.last) - soon.last <= 10
            near = near and abs(told.first - target.last) <= 5 and words.broken(soon, told) <= 0.5
            loose = soon.words in _LOOSE and (_was(words, soon, told) or not _ahead(words, soon.first, told.last))
            if near and target.tag == "date" and not loose:
                return soon.first, told.last
    return None


#: open what lies behind as well
_LOOSE: Final = frozenset(("when", "after", "before", "until", "till", "if", "unless", "once", "should", "the day"))


def _was(words: DateWords, soon: Cue, told: Cue) -> bool:
    """Whether it has been made known: "before the new date was announced"."""
    return any(token.text in _PAST for token in words.sentence.tokens[soon.last : told.first])


_PAST: Final = ("was", "were", "had")


def _ahead(words: DateWords, first: int, last: int) -> bool:
    """Whether the main clause, outside the tokens *first* to *last*, lies ahead: "we'll let you know when"."""
    outside = (*words.sentence.tokens[:first], *words.sentence.tokens[last:])
    return any(token.text in words.sentence.lexicon.future for token in outside)


RULES: Final = (_no_date, _not_known, _nobody_knows, _not_told, _no_news, _denied_object, _told_later)


def _about(words: DateWords, first: int, last: int) -> bool:
    return any(first <= cue.first < max(last, first + 1) for cue in words.tagged("about", "when"))


def _reaches(words: DateWords, one: Cue, other: Cue) -> bool:
    return (
        words.sentence.apart((one.first, one.last), (other.first, other.last)) <= 14 and words.broken(one, other) <= 1.2
    )


def _union(one: Span, other: Span) -> Span:
    return min(one[0], other[0]), max(one[1], other[1])


def _field(words: DateWords) -> bool:
    """Whether a short line has a title, or a label, and "TBA" where the date would be."""
    sentence = words.sentence
    unknown = words.tagged("unknown")
    if not unknown or len(sentence.tokens) > 14 or unknown[-1].last < len(sentence.tokens) - 1:
        return False
    return any(m.work is Work.WATCHED and m.start == sentence.start for m in sentence.mentions)


def _asks_for_date(before: Parsed) -> bool:
    """Whether a sentence asks for the date, or is a heading that promises it."""
    asked = before.asks
    if not asked and (len(before.tokens) > _HEADING or before.words.endswith(".")):
        return False
    words = date_words(before)
    if asked and words.tagged("when") and len(before.tokens) <= _BUT_WHEN:
        return True
    return bool(words.targets)


#: tokens of an answer at most
_ANSWER: Final = 16
#: tokens of a heading at most; of "But when?"
_HEADING, _BUT_WHEN = 16, 4


def _answers(words: DateWords) -> bool:
    """Whether a short sentence says that nobody knows, and names nothing else that this could be said of."""
    sentence = words.sentence
    if len(sentence.tokens) > _ANSWER or words.targets or sentence.dates or sentence.tagged("film", "trailer", "other"):
        return False
    said = " ".join(token.text for token in sentence.tokens)
    if (
        any(answer in said for answer in sentence.lexicon.answers)
        or words.tagged("ignorant")
        or (words.tagged("unknown") and len(sentence.tokens) <= 10)
    ):
        return True
    return any(0 <= told.first - no.last <= 4 for no in words.tagged("neg") for told in words.tagged("tell", "told"))
