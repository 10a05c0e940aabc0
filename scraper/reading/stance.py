"""How surely a sentence ties an event to a window: negation, first plans, hedges, questions, each with its scope."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from scraper.reading.events import Link, Span
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from scraper.reading.windows import Expression, Opening
from store.model import Event, Stance


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule looks at: a sentence, the date in it and the event that the date belongs to."""

    sentence: Parsed
    date: Expression
    place: Span
    link: Link
    following: str = ""  # the folded sentence after it, where a plan may be given up

    @property
    def first(self) -> int:
        """Return the first token of event and date."""
        return min(self.place[0], self.link.place[0])

    @property
    def last(self) -> int:
        """Return the token behind event and date."""
        return max(self.place[1], self.link.place[1])


@dataclass(frozen=True, slots=True)
class Judgement:
    """A stance, the words that made it and the rule; *stance* None: no claim at all."""

    stance: Stance | None
    words: str
    rule: str


def judge_stance(case: Case) -> Judgement:
    """Return how surely the sentence of *case* says it."""
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return found
    return Judgement(Stance.CONFIRMED, "", "said outright")


def _in_scope(case: Case, cue: Cue, before: float = 1.7, after: float = 1.0) -> bool:
    place = (cue.first, cue.last)
    if place[0] < case.first:
        return case.sentence.broken(place, (case.first, case.first + 1)) <= before
    if place[1] > case.last:
        return case.sentence.broken((case.last - 1, case.last), place) <= after
    return True


def _question(case: Case) -> Judgement | None:
    words = case.sentence.words.rstrip("\"'”’) ")
    return Judgement(None, "?", "a question") if words.endswith("?") else None


def _late_start(case: Case) -> Judgement | None:
    """"Won't come until May", "not before May", "May at the earliest": open on the right, and somebody's guess."""
    if case.date.opening is not Opening.NOT_BEFORE:
        return None
    return Judgement(Stance.EXPECTED, case.date.text, "not before")


def _moved_from(case: Case) -> Judgement | None:
    """"Slides from May 3 to July 9": the first date is given up."""
    before = [token.text for token in case.sentence.tokens[max(0, case.place[0] - 3) : case.place[0]]]
    moves = [cue for cue in case.sentence.tagged("moved") if cue.last <= case.place[0] and _in_scope(case, cue)]
    if "from" in before[-2:] and moves and len(case.sentence.dates) > 1:
        return Judgement(Stance.DENIED, moves[-1].words + " from", "moved away from it")
    return None


def _first_plan(case: Case) -> Judgement | None:
    """"Was originally due in May": a plan that no longer holds."""
    for cue in case.sentence.tagged("was_plan"):
        if cue.first < case.last and _in_scope(case, cue, before=1.0, after=0.4) and cue.last <= case.last:
            firm = cue.words in case.sentence.lexicon.given_up
            moved = [other for other in case.sentence.tagged("moved") if other.first >= case.last]
            if firm or moved or any(f" {word} " in f" {case.following} " for word in case.sentence.lexicon.contrast):
                return Judgement(Stance.DENIED, cue.words, "a plan that was given up")
    return None


def _crushed(case: Case) -> Judgement | None:
    for cue in case.sentence.tagged("crushed"):
        if _in_scope(case, cue, before=1.0, after=1.6) and not _negated(case, cue):
            return Judgement(Stance.DENIED, cue.words, "a date that is ruled out")
    return None


def _negated(case: Case, cue: Cue) -> bool:
    return any(0 <= cue.first - other.last <= 1 for other in case.sentence.tagged("not"))


def _denied(case: Case) -> Judgement | None:
    """"Won't be out in May": a negation before the event, in its clause."""
    for cue in case.sentence.tagged("not"):
        if case.link.place[0] - cue.last > 4 or cue.first >= case.last:
            continue
        if cue.first > case.place[1] and cue.first > case.link.place[1]:
            continue
        if _in_scope(case, cue, before=0.5) and cue.words not in ("nothing", "none"):
            return Judgement(Stance.DENIED, cue.words, "negated")
    return None


def _hedged(case: Case) -> Judgement | None:
    for cue in case.sentence.tagged("modal"):
        if _governs(case, cue):
            return Judgement(Stance.EXPECTED, cue.words, "hedged by its verb")
    for cue in case.sentence.tagged("hedge"):
        weak = cue.words in case.sentence.lexicon.weak_hedges
        if not _in_scope(case, cue, before=1.0 if weak else 1.3, after=0.45 if weak else 0.7):
            continue
        if case.link.past and not (case.link.event is Event.RELEASE and not case.link.strong) and cue.words not in case.sentence.lexicon.rumours:
            continue
        return Judgement(Stance.EXPECTED, cue.words, "hedged")
    return None


def _governs(case: Case, cue: Cue) -> bool:
    """Whether the modal verb at *cue* stands right before the event's verb, or between event and date."""
    if cue.words == "can" and not case.sentence.lexicon.hopeful & {t.text for t in case.sentence.tokens[cue.last : cue.last + 3]}:
        return False
    near = 0 <= case.link.place[0] - cue.last <= 5 and case.sentence.broken((cue.first, cue.last), case.link.place) < 0.5
    inside = case.first <= cue.first < case.last
    behind = 0 <= cue.first - case.place[1] <= 1
    return near or inside or behind


Rule = Callable[[Case], Judgement | None]
RULES: Final[tuple[Rule, ...]] = (_question, _late_start, _moved_from, _first_plan, _crushed, _denied, _hedged)
