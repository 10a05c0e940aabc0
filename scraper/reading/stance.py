"""How surely a sentence ties an event to a window: questions, open starts, denials, hedges, each with its scope."""

from typing import Final

from scraper.reading.case import Case, Judgement, Rule, in_scope
from scraper.reading.denial import DENIALS
from scraper.reading.phrasebook import Cue
from scraper.reading.windows import Opening
from store.model import BlockKind, Event, Stance


def judge_stance(case: Case) -> Judgement:
    """Return how surely the sentence of *case* says it."""
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return found
    return Judgement(Stance.CONFIRMED, "", "said outright")


def _question(case: Case) -> Judgement | None:
    words = case.sentence.words.rstrip("\"'”’) ")
    return Judgement(None, "?", "a question") if words.endswith("?") else None


def _late_start(case: Case) -> Judgement | None:
    """Read "won't come until May", "not before May", "May at the earliest": open on the right, and somebody's guess."""
    if case.date.opening is not Opening.NOT_BEFORE or case.link.past:
        return None
    if case.date.until_a_day and (hedged := _modal(case) or _hedged(case)) is not None:
        return hedged
    return Judgement(Stance.CONFIRMED if case.date.until_a_day else Stance.EXPECTED, case.date.text, "not before")


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
    near = (
        0 <= case.link.place[0] - cue.last <= 5 and case.sentence.broken((cue.first, cue.last), case.link.place) < 0.5
    )
    inside = case.first <= cue.first < case.last
    behind = 0 <= cue.first - case.place[1] <= 1
    return near or inside or behind


def _hedged(case: Case) -> Judgement | None:
    for cue in case.sentence.tagged("hedge"):
        if _hedges(case, cue):
            return Judgement(Stance.EXPECTED, cue.words, "hedged")
    return None


def _hedges(case: Case, cue: Cue) -> bool:
    weak = cue.words in case.sentence.lexicon.weak_hedges
    if _in_a_name(case, cue) or _presupposed(case, cue):
        return False
    if not in_scope(case, cue, before=1.0 if weak else 1.3, after=0.45 if weak else 0.7):
        return False
    if cue.first >= case.last and any(case.sentence.span(d.start, d.end)[0] >= cue.last for d in case.sentence.dates):
        return False  # it hedges the date behind it
    if cue.first < case.first and _takes_another(case, cue):
        return False  # it hedges the date before
    if cue.words in case.sentence.lexicon.rumours:
        return True
    behind = case.link.past and (case.link.event is not Event.RELEASE or case.link.strong)
    return not behind and not (case.link.event is Event.RENEWAL and case.link.past)


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
    return any(
        token.text == "when"
        for token in case.sentence.tokens[max(cue.last, case.link.place[0] - 3) : case.link.place[0]]
    )


def _takes_another(case: Case, cue: Cue) -> bool:
    starts = (case.sentence.span(d.start, d.end)[0] for d in case.sentence.dates if d is not case.date)
    return any(0 <= start - cue.last <= 3 and start < case.place[0] for start in starts)


RULES: Final[tuple[Rule, ...]] = (_question, _late_start, *DENIALS, _inside, _modal, _hedged)
