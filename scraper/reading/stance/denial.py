"""Dates that do not hold: first plans since given up, dates moved away from, and what is simply denied."""

from typing import Final

from scraper.reading.sentence.parsed import Parsed
from scraper.reading.stance.case import Case, Judgement, Rule, before_date, in_scope, own
from scraper.reading.stance.retracted import FIRST_PLAN, RETRACTIONS, holds_on
from scraper.reading.stance.superseded import SUPERSEDED
from scraper.reading.words.phrasebook import Cue
from store.model import BlockKind, Event, Stance


def instead(case: Case) -> Judgement | None:
    """Read "instead of May", "off May 3", "not in May": words right before the date take it back."""
    words = before_date(case, 4)
    for end in range(len(words), max(len(words) - 3, 0), -1):
        for start in range(end):
            if tuple(words[start:end]) in case.sentence.lexicon.instead:
                return Judgement(Stance.DENIED, " ".join(words[start:end]), "another date instead")
        if words[end - 1] not in case.sentence.lexicon.fillers:
            break
    return None


def moved_from(case: Case) -> Judgement | None:
    """Read "slides from May 3 to July 9": the first date is given up."""
    words = before_date(case, 3)
    later = [d for d in case.sentence.dates if d.start > case.date.start]
    moves = any(cue.first < case.place[0] for cue in case.sentence.tagged("moved"))
    if case.sentence.lexicon.source not in words or not later or not moves:
        return None
    first = case.sentence.span(later[0].start, later[0].end)[0]
    between = [token.text for token in case.sentence.tokens[case.place[1] : first]]
    if any(word in case.sentence.lexicon.target for word in between):
        return Judgement(Stance.DENIED, case.sentence.lexicon.source, "moved away from it")
    return None


def vacated(case: Case) -> Judgement | None:
    """Read "leaves May 3", "gives up its May berth", but not "leaves the service on May 3"."""
    if case.link.rule == "vacate":
        between = [token.text for token in case.sentence.tokens[case.link.place[1] : case.place[0]]]
        verb = case.sentence.tokens[case.link.place[0]].text
        if between and between[-1] == _ON_A_DAY and verb in _LEAVES:
            return Judgement(None, case.date.text, "somebody leaves on that day")
        return Judgement(Stance.DENIED, case.date.text, "a date that is left")
    return None


_ON_A_DAY: Final = "on"
_LEAVES: Final = ("leave", "leaves", "leaving", "left", "departs", "depart")


def first_plan(case: Case) -> Judgement | None:
    """Read "was originally due in May": a plan that no longer holds, for sure or where the page has another date."""
    if case.link.event is Event.RENEWAL:
        return None  # "a third season was announced in May" is news, and no plan
    if holds_on(case):
        return None
    by_itself = (cue for cue in case.sentence.tagged("was_plan") if _tells_plan(case, cue))
    helped = (*case.sentence.tagged("plan", "planlike"), *case.denials("planned"))
    told = (cue for cue in case.denials("thought") if _was_told(case, cue))
    cue = next(by_itself, None) or next((cue for cue in helped if _was_planned(case, cue)), None) or next(told, None)
    if cue is None:
        return None
    return Judgement(Stance.DENIED, cue.words, FIRST_PLAN, tentative=not (_old_date(cue) or _given_up(case)))


def _old_date(cue: Cue) -> bool:
    """Whether the words alone tell that there's another by now: "original release date"."""
    words = cue.words.split()
    return words[0] in _OLD and words[-1] == "date"


_OLD: Final = ("original", "initial", "previous", "old")


def _was_told(case: Case, cue: Cue) -> bool:
    """Whether somebody told then what would be: "had said that it would be out in May"."""
    between = {token.text for token in case.sentence.tokens[cue.last : case.last]}
    return (
        cue.last <= case.first
        and cue.words.startswith(_THEN)
        and not _WOULD.isdisjoint(between)
        and in_scope(case, cue, before=0.7)
        and own(case, cue)
    )


_THEN: Final = ("had ", "then ", "were ", "was ")
_WOULD: Final = frozenset(("would", "'d"))


def _tells_plan(case: Case, cue: Cue) -> bool:
    """Whether the phrase tells of a plan by itself: "was originally due"."""
    inside = cue.first < case.place[1] and case.place[0] < cue.last  # "earlier this month"
    beside = cue.last <= case.last or 0 <= cue.first - case.place[1] <= 1
    return (
        cue.first < case.last
        and beside
        and not inside
        and in_scope(case, cue, before=0.7, after=0.4)
        and (own(case, cue) or _put_beside(case, cue))
        and not _still_to_be(case, cue)
        and not _tells_what_is(case, cue)
    )


def _was_planned(case: Case, cue: Cue) -> bool:
    """Whether the words before it put the plan into the past: "had been meant"."""
    told = {token.text for token in case.sentence.tokens[max(0, cue.first - 3) : cue.first]}
    return (
        bool(told & case.sentence.lexicon.was)
        and not told & case.sentence.lexicon.standing
        and cue.last <= case.place[0]
        and not _of_the_date_before(case, cue)
        and not _tells_what_is(case, cue)
        and in_scope(case, cue, before=1.0)
        and own(case, cue)
    )


def _tells_what_is(case: Case, cue: Cue) -> bool:
    """Whether what was told still is: "as was announced, it is set for May", "it was expected that it will"."""
    between = [token.text for token in case.sentence.tokens[cue.last : case.place[0]]]
    return any(word in _IS for word in between)


_IS: Final = ("is", "are", "will", "'ll")


def _put_beside(case: Case, cue: Cue) -> bool:
    """Whether the plan goes on from the date before: "was due next week, on May 14", "on May 3 in Spain and May 5 in Italy"."""
    places = [case.sentence.span(d.start, d.end) for d in case.sentence.dates if d.start < case.date.start]
    last = max((place[1] for place in places if place[0] >= cue.last), default=None)
    if last is None or not 0 < case.place[0] - last <= _BESIDE:
        return False
    between = [token.text for token in case.sentence.tokens[last : case.place[0]]]
    if all(word in case.sentence.lexicon.fillers or word == "(" for word in between):
        return True
    verbs = any(
        last <= other.first < case.place[0] and (other.form not in ("", "noun")) for other in case.sentence.cues
    )
    return _AND in between and not verbs and not any(word in _GOES_ON for word in between)


_BESIDE: Final = 16  # tokens from one date of a plan to the next
_AND: Final = "and"
#: with them something new is told of the next date
_GOES_ON: Final = (
    *_IS,
    "but",
    "now",
    "instead",
    "then",
    "was",
    "were",
    "has",
    "have",
    "had",
    "it",
    "they",
    ";",
    "to",
    "until",
)


def _of_the_date_before(case: Case, cue: Cue) -> bool:
    """Whether it is said of another date, which stands right before it: "May 3 was announced, now it is June 5"."""
    ends = (case.sentence.span(d.start, d.end)[1] for d in case.sentence.dates if d is not case.date)
    return any(0 <= cue.first - end <= 3 for end in ends)


def _still_to_be(case: Case, cue: Cue) -> bool:
    """Whether "would have" governs a noun, and no participle: "would have its premiere in May"."""
    if cue.words not in _HAVES:
        return False
    lexicon = case.sentence.lexicon
    after = case.sentence.tokens[cue.last].text if cue.last < len(case.sentence.tokens) else ""
    return after in lexicon.articles or after in lexicon.prepositions or after in lexicon.pronouns


#: with a participle they tell of what did not come, with a noun of what will
_HAVES: Final = ("should have", "would have", "could have", "might have", "ought to have")


def _given_up(case: Case) -> bool:
    """Whether the rest of the sentence, the next one or the one before takes the plan back."""
    if any(other.first >= case.place[1] for other in case.sentence.tagged("moved")):
        return True
    if case.earlier and any(_tells_of_delay(sentence) for sentence in (case.earlier[-1], case.earlier[0])):
        return True
    words = set(case.following.replace(",", " ").split()[:12])
    return bool(words & case.sentence.lexicon.contrast)


def _tells_of_delay(sentence: Parsed) -> bool:
    """Whether a sentence, or the headline, tells that something is put off."""
    return any(cue.words in _DELAYS for cue in sentence.tagged("moved"))


_DELAYS: Final = (
    "postponed",
    "delayed",
    "pushed back",
    "pushed",
    "moved",
    "rescheduled",
    "put back",
    "put off",
    "delay",
    "delays",
)


def ruled_out(case: Case) -> Judgement | None:
    """Read "hopes of a May release were crushed", "May is off the table"."""
    if case.link.event is not Event.RELEASE:
        return None
    for cue in case.sentence.tagged("crushed"):
        negated = any(0 <= cue.first - other.last <= 1 for other in case.sentence.tagged("not"))
        if in_scope(case, cue, before=0.6, after=1.1) and own(case, cue) and not negated and not _in_a_name(case, cue):
            return Judgement(Stance.DENIED, cue.words, "a date that is ruled out")
    return None


def _in_a_name(case: Case, cue: Cue) -> bool:
    """Whether the word belongs to a name: "Mission: Impossible"."""
    token = case.sentence.tokens[cue.first]
    return cue.first > 0 and case.sentence.kind is BlockKind.P and case.sentence.text[token.start].isupper()


def denied(case: Case) -> Judgement | None:
    """Read "won't be out in May", "no new episodes in 2023": a negation before the event, in its clause."""
    for cue in case.sentence.tagged("not", "none"):
        reach = _REACH.get(cue.words, 4)
        if case.link.place[0] - cue.last > reach or cue.first >= case.last or not in_scope(case, cue, before=0.5):
            continue
        if (
            (cue.first > case.place[1] and cue.first > case.link.place[1])
            or _but_this(case, cue)
            or _of_some(case, cue)
        ):
            continue
        if case.link.event in (Event.FILMING_START, Event.FILMING_END) and (case.link.past or _yet(case)):
            return Judgement(None, cue.words, "filming that has not begun")
        if case.link.event is Event.RENEWAL:
            return Judgement(None, cue.words, "not renewed")
        return Judgement(Stance.DENIED, cue.words, "negated")
    return None


def _but_this(case: Case, cue: Cue) -> bool:
    """Whether the date is the one that holds: "not in May but in June"."""
    earlier = [d for d in case.sentence.dates if d.start < case.date.start]
    places = [case.sentence.span(d.start, d.end) for d in earlier]
    others = [place for place in places if cue.last <= place[0]]
    apart = any(case.sentence.broken(place, case.place) >= 0.9 for place in others)
    return apart or (bool(others) and bool(case.sentence.lexicon.contrast & set(before_date(case, 3))))


def _of_some(case: Case, cue: Cue) -> bool:
    """Whether an aside on some people holds the negation: "those who didn't go and look for it, can watch it in May"."""
    before = [token.text for token in case.sentence.tokens[max(0, cue.first - 2) : cue.first]]
    if not any(word in _WHO for word in before):
        return False
    return any(token.text == "," for token in case.sentence.tokens[cue.last : case.place[0]])


_WHO: Final = ("who", "those", "that")

#: words that deny from further away
_REACH: Final = {"nothing": 8, "nothing official": 12, "no": 7, "nor": 7}


def _yet(case: Case) -> bool:
    return any(token.text == case.sentence.lexicon.yet for token in case.sentence.tokens)


DENIALS: Final[tuple[Rule, ...]] = (
    instead,
    moved_from,
    vacated,
    *RETRACTIONS,
    *SUPERSEDED,
    first_plan,
    ruled_out,
    denied,
)
