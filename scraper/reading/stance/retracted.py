"""Dates that a page takes back without a plain "not": doubted, skipped, moved away from, undone in the next breath."""

from typing import Final

from scraper.reading.stance.case import Case, Judgement, Rule, before_date, own
from scraper.reading.text.folding import fold
from scraper.reading.text.tokens import tokenise
from scraper.reading.words.phrasebook import Cue
from store.model import Event, Stance


def pulled(case: Case) -> Judgement | None:
    """Read "pulled from its May slot", "taken off the schedule for May": away from the date, wherever to."""
    for away in case.denials("away"):
        if 0 <= case.place[0] - away.last <= 2 and _gap(case, away.last, case.place[0]):
            for move in case.denials("move", "retracted"):
                if 0 <= away.first - move.last <= 4 and not _negated(case, move):
                    return Judgement(Stance.DENIED, move.words, FIRST_PLAN)
    for off in case.denials("off the list"):
        moved = any(0 <= off.first - move.last <= 2 for move in case.denials("move"))
        if (moved or _left_out(case, off)) and _near(case, off):
            return Judgement(Stance.DENIED, off.words, FIRST_PLAN)
    return None


def _left_out(case: Case, off: Cue) -> bool:
    """Whether it is the work that was left "out of its line-up": "left season 2 out of its line-up for May"."""
    before = [token.text for token in case.sentence.tokens[max(0, off.first - _LEFT_OUT) : off.first]]
    return off.words.startswith("out of") and any(word in _LEAVES for word in before)


_LEFT_OUT: Final = 12  # tokens of the work's name
_LEAVES: Final = ("left", "leave", "leaves", "leaving", "kept", "keeps")


def postponed(case: Case) -> Judgement | None:
    """Read "the May premiere has been postponed": the date is an adjective of what is put off."""
    for berth in case.denials("berth"):
        if not 0 <= berth.first - case.place[1] <= 1:
            continue
        for move in case.denials("move", "retracted"):
            if not 0 <= move.first - berth.last <= 9 or case.sentence.broken(_span(berth), _span(move)) > 0.7:
                continue
            done = move.tag == "retracted" or (move.form in ("past", "part") and _undergone(case, move))
            if done and not _negated(case, move):
                return Judgement(Stance.DENIED, move.words, FIRST_PLAN)
    return None


def doubted(case: Case) -> Judgement | None:
    """Read "we doubt that it comes in May", "the chances of May are slim"; a doubt denied leaves the date possible."""
    if case.link.past or case.link.event not in (Event.RELEASE, Event.FILMING_START):
        return None
    for cue in case.denials("undoubted"):
        if _reaches(case, cue):
            return Judgement(Stance.EXPECTED, cue.words, "a doubt that is denied")
    for cue in case.denials("doubt"):
        if _reaches(case, cue) and not _negated(case, cue) and own(case, cue):
            return Judgement(Stance.DENIED, cue.words, "doubted")
    for cue in case.sentence.tagged("hedge"):
        if cue.words in _CHANCES and _negated(case, cue) and _reaches(case, cue):
            return Judgement(Stance.DENIED, cue.words, "doubted")
    return None


#: with "not" before them, they doubt
_CHANCES: Final = ("likely", "possible", "realistic", "feasible", "plausible", "conceivable")


def lapsed(case: Case) -> Judgement | None:
    """Read "May 3 isn't the date any more", "May 3, the day that was set for it, no longer holds"."""
    for cue in case.denials("lapsed"):
        between = [token.text for token in case.sentence.tokens[case.place[1] : cue.first]]
        aside = len(between) > 2 and between[0] == between[-1] == ","
        if 0 <= len(between) <= 14 and cue.first >= case.place[1] and own(case, cue) and (aside or len(between) <= 1):
            return Judgement(Stance.DENIED, cue.words, FIRST_PLAN)
    later = [case.sentence.span(d.start, d.end)[0] for d in case.sentence.dates if d.start > case.date.start]
    for cue in case.denials("becomes"):
        if 0 <= cue.first - case.place[1] <= 1 and any(0 <= place - cue.last <= 1 for place in later):
            return Judgement(Stance.DENIED, cue.words, FIRST_PLAN)
    return None


def appointed_once(case: Case) -> Judgement | None:
    """Read "May 3 had been reserved for it", "May 3 was announced as its date, but …"."""
    if case.link.event is Event.RENEWAL:
        return None
    for plan in case.denials("planned"):
        helps = [token.text for token in case.sentence.tokens[case.place[1] : plan.first]]
        if not 1 <= len(helps) <= 3 or helps[0] not in case.sentence.lexicon.was:
            continue
        if "had" in helps or _undone(case):
            return Judgement(Stance.DENIED, plan.words, FIRST_PLAN)
    return None


def was_date(case: Case) -> Judgement | None:
    """Read "It was on May 3 until they took it off the schedule", "Its date was May 3. Not any more."."""
    before = before_date(case, 4)
    if case.link.event is not Event.RELEASE:
        return None
    while before and (before[-1] in case.sentence.lexicon.fillers or before[-1] in case.sentence.lexicon.articles):
        before.pop()
    told = any(cue.first >= case.place[1] and own(case, cue) for cue in case.denials("retracted"))
    told = told or _now_another(case) or any(not _counts(case, cue) and own(case, cue) for cue in case.denials("once"))
    if before and before[-1] in case.sentence.lexicon.was and (told or _next_breath(case)):
        return Judgement(Stance.DENIED, before[-1], FIRST_PLAN)
    return None


def _now_another(case: Case) -> bool:
    """Whether "now" and another date follow in the sentence: "was a May release, and is now one for June"."""
    later = [case.sentence.span(d.start, d.end)[0] for d in case.sentence.dates if d.start > case.date.start]
    nows = [cue for cue in case.denials("but") if cue.words == _NOW and cue.first > case.place[1] and own(case, cue)]
    return any(0 <= place - cue.last <= _NEXT for cue in nows for place in later)


#: tokens between "now" and the date that holds
_NEXT: Final = 5


def _next_breath(case: Case) -> bool:
    """Whether the next sentence begins with words that take the date back."""
    tokens = tokenise(fold(case.following))[:_BREATH]
    if tokens and tuple(token.text for token in tokens[:2]) in _NO_MORE:
        return True
    return any(cue.tag == "retracted" for cue in case.sentence.lexicon.denying.find(tokens))


#: the next sentence begins with them
_NO_MORE: Final = (("no", "longer"), ("not", "anymore"), ("not", "any"), ("nope", ","), ("nope", "."))


def skipped(case: Case) -> Judgement | None:
    """Read "skips 2024", "misses its May date": the date is what is left out."""
    for cue in case.denials("skip"):
        if 0 <= case.place[0] - cue.last <= 3 and _gap(case, cue.last, case.place[0]) and not _negated(case, cue):
            return Judgement(Stance.DENIED, cue.words, "a date that is skipped")
    return None


def once_planned(case: Case) -> Judgement | None:
    """Read "once scheduled for May", "May had been the plan": a first plan, by a word for what was before."""
    for once in case.denials("once"):
        for plan in case.denials("planned"):
            if _counts(case, once):
                continue
            near = 0 <= plan.first - once.last <= 2 and 0 <= case.place[0] - plan.last <= 9 and own(case, plan)
            if near and case.sentence.broken(_span(plan), case.place) <= 0.5:
                return Judgement(Stance.DENIED, once.words, FIRST_PLAN)
    for old in case.denials("old date"):
        words = {token.text for token in case.sentence.tokens[case.place[1] : old.first]}
        at_first = any(0 <= cue.first - old.last <= 5 and not _counts(case, cue) for cue in case.denials("once"))
        if 0 < old.first - case.place[1] <= 4 and words & case.sentence.lexicon.was and (at_first or _undone(case)):
            return Judgement(Stance.DENIED, old.words, FIRST_PLAN)
    return _was_when(case)


def _counts(case: Case, once: Cue) -> bool:
    """Whether the word counts, and tells no time: "the first is slated for May"."""
    before = case.sentence.tokens[once.first - 1].text if once.first else ""
    return before in case.sentence.lexicon.articles


def _was_when(case: Case) -> Judgement | None:
    """Read "May was when we thought that it would come"."""
    for when in case.denials("when"):
        between = [token.text for token in case.sentence.tokens[case.place[1] : when.first]]
        plan = next((cue for cue in case.denials("planned") if 0 <= cue.first - when.last <= 8), None)
        planned = plan is not None
        is_when = plan is not None and "is" in between
        told = {token.text for token in case.sentence.tokens[when.last : plan.first]} if plan and is_when else set()
        was = case.sentence.lexicon.was & {*between, *before_date(case, 2), *told}
        told_then = when.words == _THAT and plan is not None and plan.words in _NEWS
        if 0 <= when.first - case.place[1] <= 3 and was and planned and not told_then:
            return Judgement(Stance.DENIED, when.words, FIRST_PLAN)
    return None


_THAT: Final = "that"
#: "it was in May that they told us" is the day of the news
_NEWS: Final = ("told", "announced", "promised", "wanted", "thought")

#: the rule's name for what was planned once: its date may lie ahead or behind
FIRST_PLAN: Final = "a plan that was given up"


def unreal(case: Case) -> Judgement | None:
    """Read "should have been out in May": by now it can't."""
    for cue in case.denials("unreal"):
        done = [other.first for other in case.sentence.cues if other.form in ("past", "part")]
        near = 0 <= case.place[0] - cue.last <= 8 and case.sentence.broken(_span(cue), case.place) <= 0.4
        if near and own(case, cue) and any(0 <= place - cue.last <= 2 for place in done):
            return Judgement(Stance.DENIED, cue.words, FIRST_PLAN)
    return None


def old_word(case: Case) -> Judgement | None:
    """Read "Earlier rumors had it in May. Recent reports, however, …": what was told before, and isn't any more."""
    if case.link.event is Event.RENEWAL:
        return None
    for cue in case.denials("old word"):
        if cue.last > case.place[0] or case.sentence.broken(_span(cue), case.place) > 0.7:
            continue
        breath = [token.text for token in tokenise(fold(case.following))[:_BREATH]]
        if _undone(case) or any(word in _HOWEVER for word in breath):
            return Judgement(Stance.DENIED, cue.words, FIRST_PLAN)
    return None


_HOWEVER: Final = ("but", "however", "instead", "yet")


def holds_on(case: Case) -> bool:
    """Whether words behind the date say that the plan never changed: "had been planned for May all along"."""
    return any(0 <= cue.first - case.place[1] <= 3 for cue in case.denials("holding"))


def undone(case: Case) -> Judgement | None:
    """Read "It was due in May. That never happened.": the next breath takes the date back."""
    if case.link.event is Event.RENEWAL or holds_on(case):
        return None
    for cue in case.denials("retracted"):
        if 0 <= cue.first - case.place[1] <= 3 and case.sentence.broken(case.place, _span(cue)) <= 0.3:
            return Judgement(Stance.DENIED, cue.words, FIRST_PLAN)  # "the plan to be out in May was abandoned"
    planned = any(cue.last <= case.place[1] + 3 for cue in case.denials("planned", "thought"))
    looks_back = any(token.text in case.sentence.lexicon.was for token in case.sentence.tokens[: case.place[1] + 3])
    looks_back = looks_back or any(cue.last <= case.place[0] for cue in case.denials("thought"))
    return Judgement(Stance.DENIED, case.following, FIRST_PLAN) if planned and looks_back and _undone(case) else None


def _undone(case: Case) -> bool:
    """Whether words that take a date back follow it, in the sentence or at the beginning of the next one."""
    behind = any(
        cue.first >= case.place[1] and own(case, cue) and not (cue.words == _NOW and cue.first == case.place[1])
        for cue in case.denials("retracted", "but")
    )
    return behind or _next_breath(case)


_BREATH: Final = 12
#: right behind a date it says that the date holds: "it's set for May now"
_NOW: Final = "now"


def _gap(case: Case, first: int, last: int) -> bool:
    """Whether only small words stand between two tokens."""
    lexicon = case.sentence.lexicon
    return all(
        token.text in lexicon.fillers or token.text in lexicon.articles for token in case.sentence.tokens[first:last]
    )


def _span(cue: Cue) -> tuple[int, int]:
    return cue.first, cue.last


def _near(case: Case, cue: Cue) -> bool:
    return case.sentence.apart(_span(cue), case.place) <= 3 and case.sentence.broken(_span(cue), case.place) <= 0.4


def _reaches(case: Case, cue: Cue) -> bool:
    before = cue.last <= case.place[0]
    limit = 0.6 if before else 0.5
    return case.sentence.broken(_span(cue), case.place) <= limit and case.sentence.apart(_span(cue), case.place) <= 14


def _negated(case: Case, cue: Cue) -> bool:
    return any(0 <= cue.first - other.last <= 2 for other in case.sentence.tagged("not", "none"))


def _undergone(case: Case, move: Cue) -> bool:
    """Whether the verb is a passive: "has been put off"."""
    before = {token.text for token in case.sentence.tokens[max(0, move.first - 3) : move.first]}
    return bool(before & case.sentence.lexicon.passives)


RETRACTIONS: Final[tuple[Rule, ...]] = (
    pulled,
    postponed,
    skipped,
    lapsed,
    doubted,
    once_planned,
    unreal,
    appointed_once,
    was_date,
    old_word,
    undone,
)
