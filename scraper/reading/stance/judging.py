"""How surely a sentence ties an event to a window: questions, open starts, denials, hedges, each with its scope."""

from itertools import pairwise
from typing import Final

from scraper.reading.stance.case import Case, Judgement, Rule, in_scope, own
from scraper.reading.stance.denial import DENIALS
from scraper.reading.windows import Opening
from scraper.reading.words.phrasebook import Cue
from store.model import BlockKind, Event, Stance


def judge_stance(case: Case) -> Judgement:
    """Return how surely the sentence of *case* says it."""
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return found
    return Judgement(Stance.CONFIRMED, "", "said outright")


def _question(case: Case) -> Judgement | None:
    return Judgement(None, "?", "a question") if case.sentence.asks else None


def _late_start(case: Case) -> Judgement | None:
    """Read "won't come until May", which is settled, and "not before May", "May at the earliest", which is a guess."""
    if case.date.opening is not Opening.NOT_BEFORE or case.link.past:
        return None
    if not _is_settled_start(case):
        return Judgement(Stance.EXPECTED, case.date.text, "not before")
    return _modal(case) or _hedged(case) or Judgement(Stance.CONFIRMED, case.date.text, "not until")


def _is_settled_start(case: Case) -> bool:
    """Whether it is told that nothing comes until then: "won't be out until May", "scheduled for no sooner than May"."""
    if case.date.until_a_day:
        return True
    before = [token.text for token in case.sentence.tokens[max(0, case.place[0] - _LOOKED_FOR) : case.place[0]]]
    if any(word in _GUESSES for word in before):
        return False
    if case.date.rule == _NOT_UNTIL or case.date.text.endswith(_BEFORE):
        inside = [token.text for token in case.sentence.tokens[case.place[0] : case.place[1]]]
        behind = (cue.first - case.place[1] for cue in case.denials("looser"))
        return not any(word in _ABOUT for word in inside) and not any(0 <= apart <= 2 for apart in behind)
    return any(cue.last <= case.place[0] and own(case, cue) for cue in case.denials("scheduled"))


_NOT_UNTIL: Final = "not_until"
_LOOKED_FOR: Final = 8  # tokens
_GUESSES: Final = ("expect", "expecting", "look", "count", "bet", "think", "reckon", "see", "hope")
#: "it'll be May before it comes"
_BEFORE: Final = " before"
_ABOUT: Final = ("around", "about", "roughly")


def _inside(case: Case) -> Judgement | None:
    """Read "2024, probably in spring", taken as one date, and "2023 (expected)" right behind it."""
    tokens = case.sentence.tokens
    words = [*tokens[case.place[0] : case.place[1]]]
    behind = tokens[case.place[1] : case.place[1] + 2]
    if behind and behind[0].text == "(":
        words += behind[1:]
    for cue in case.sentence.lexicon.phrases.find(words):
        if cue.tag == "hedge":
            return Judgement(Stance.EXPECTED, cue.words, "hedged in the date")
    return None


def _modal(case: Case) -> Judgement | None:
    for cue in case.sentence.tagged("modal"):
        if cue.words == _HAD and case.link.past and case.link.strong:
            continue  # "they'd started filming in May"
        if _governs(case, cue) and not _reported(case, cue):
            return Judgement(Stance.EXPECTED, cue.words, "hedged by its verb")
    return None


#: stands for "had" as well
_HAD: Final = "'d"


def _reported(case: Case, cue: Cue) -> bool:
    """Whether "would" only tells in the past what was settled: "they announced that it would be out in May"."""
    if cue.words != "would":
        return False
    told = [other.last for other in case.denials("settled") if 0 <= cue.first - other.last <= _REPORT]
    return any("that" in [token.text for token in case.sentence.tokens[place : place + 4]] for place in told)


#: tokens of a report before its "would"
_REPORT: Final = 20


def _governs(case: Case, cue: Cue) -> bool:
    """Whether the modal verb at *cue* stands right before the event's verb, or between event and date."""
    after = {token.text for token in case.sentence.tokens[cue.last : cue.last + 3]}
    if cue.words in case.sentence.lexicon.able and not case.sentence.lexicon.hopeful & after:
        return False
    if _ranks(case, cue):
        return False
    near = (
        0 <= case.link.place[0] - cue.last <= 5 and case.sentence.broken((cue.first, cue.last), case.link.place) < 0.5
    )
    inside = case.first <= cue.first < case.last
    behind = 0 <= cue.first - case.place[1] <= 1 and case.sentence.tokens[cue.first - 1].text != _AND
    return near or inside or behind


#: right behind a date it goes on with something else: "comes in May and might be the last"
_AND: Final = "and"


def _ranks(case: Case, cue: Cue) -> bool:
    """Whether the word hedges a judgement on the work: "what may well be the last batch", "perhaps its finest"."""
    lexicon = case.sentence.lexicon
    after = [token.text for token in case.sentence.tokens[cue.last : cue.last + 4]]
    for first, second in pairwise(after):
        if first in lexicon.articles or first in lexicon.own:
            return second in lexicon.ranks
    return False


def _hedged(case: Case) -> Judgement | None:
    for cue in case.sentence.tagged("hedge"):
        if _hedges(case, cue):
            return Judgement(Stance.EXPECTED, cue.words, "hedged")
    return None


def _hedges(case: Case, cue: Cue) -> bool:
    if any(elsewhere(case, cue) for elsewhere in (_in_a_name, _presupposed, _ranks, _made_firm, _an_alternative)):
        return False
    weak = cue.words in case.sentence.lexicon.weak_hedges
    if not in_scope(case, cue, before=1.0 if weak else 1.3, after=0.45 if weak else 0.7) and not _opens(case, cue):
        return False
    if cue.first >= case.last and any(case.sentence.span(d.start, d.end)[0] >= cue.last for d in case.sentence.dates):
        return False  # it hedges the date behind it
    if cue.first < case.first and _takes_another(case, cue):
        return False  # it hedges the date before
    if cue.words in case.sentence.lexicon.rumours:
        return True
    return not _is_behind(case, cue)


def _is_behind(case: Case, cue: Cue) -> bool:
    """Whether the event is told as past, so that the hedge at *cue* is on something else."""
    link = case.link
    if not link.past or (link.event is Event.RELEASE and not link.strong):
        return False
    before = {token.text for token in case.sentence.tokens[max(0, link.place[0] - _CONDITION) : link.place[0]]}
    if _IF in before and any(other.words in _IMAGINED for other in case.sentence.tagged("modal")):
        return False  # "it would be sensible if it came out in May"
    if not (link.place[1] <= cue.first and cue.last <= case.place[0]):
        return True
    return case.sentence.broken(link.place, (cue.first, cue.last)) < _CLAUSE  # else the date's own clause is hedged


_IF: Final = "if"
_IMAGINED: Final = ("would", "'d")
_CONDITION: Final = 6  # tokens from "if" to its verb
_CLAUSE: Final = 0.35


def _opens(case: Case, cue: Cue) -> bool:
    """Whether event and date stand in the clause that the hedge opens: "it's possible, though, that it comes in May"."""
    for place in range(cue.last, min(cue.last + 4, case.first)):
        if case.sentence.tokens[place].text == _THAT:
            return case.sentence.broken((place, place + 1), (case.first, case.first + 1)) <= _NO_BREAK
    return False


_THAT: Final = "that"
_NO_BREAK: Final = 0.5


def _made_firm(case: Case, cue: Cue) -> bool:
    """Whether reports only tell what is settled: "reports have it confirmed for May"."""
    after = [token.text for token in case.sentence.tokens[cue.last - 1 : cue.last + 7]]
    told = next((index for index, word in enumerate(after) if word == _CONFIRMED), 0)
    return told > 0 and _REPORTS in cue.words and after[told - 1] not in _NOT_YET


_CONFIRMED: Final = "confirmed"
_REPORTS: Final = "reports"
_NOT_YET: Final = ("not", "n't", "yet", "be", "never")


def _an_alternative(case: Case, cue: Cue) -> bool:
    """Whether "if" only tells of a further way, or of what changes nothing: "either on TV or if they stream it"."""
    before = case.sentence.tokens[cue.first - 1].text if cue.first >= case.place[1] else ""
    return cue.words == _IF and before in _FURTHER


_FURTHER: Final = ("or", "even", "and", "as")


def _in_a_name(case: Case, cue: Cue) -> bool:
    """Whether the word belongs to a name: "The Big Bang Theory", "10 PM EST"."""
    sentence = case.sentence
    if not cue.first or sentence.kind is not BlockKind.P:
        return False
    before = sentence.tokens[cue.first - 1].text
    return sentence.text[sentence.tokens[cue.first].start].isupper() and (before == "," or before[0].isalnum())


def _presupposed(case: Case, cue: Cue) -> bool:
    """Whether a "when" behind the hedge takes the event for granted: "I hope that when it returns in May …"."""
    if cue.words in case.sentence.lexicon.rumours or cue.last > case.link.place[0]:
        return False
    if cue.last <= case.place[0] < case.link.place[0]:
        return False  # "May is when it returns"
    return any(
        token.text == "when"
        for token in case.sentence.tokens[max(cue.last, case.link.place[0] - 3) : case.link.place[0]]
    )


def _takes_another(case: Case, cue: Cue) -> bool:
    starts = (case.sentence.span(d.start, d.end)[0] for d in case.sentence.dates if d is not case.date)
    return any(0 <= start - cue.last <= 3 and start < case.place[0] for start in starts)


def _if_true(case: Case) -> Judgement | None:
    """Read "in May, if one rumor is right": no surer than its source."""
    if case.link.past and case.link.strong:
        return None
    for cue in case.denials("true"):
        before = [token.text for token in case.sentence.tokens[max(0, cue.first - _SOURCE) : cue.first]]
        if _IF in before:
            return Judgement(Stance.EXPECTED, cue.words, "if it is true")
    return None


_SOURCE: Final = 9  # tokens from "if" to "is right"

RULES: Final[tuple[Rule, ...]] = (_question, _late_start, *DENIALS, _inside, _modal, _hedged, _if_true)
