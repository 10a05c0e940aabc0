"""A sentence with dates -> what it claims: the event of each date, its subject, stance, window, credit and quote."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from scraper.reading.credit.crediting import Claimed, Credit, credit_of
from scraper.reading.events.vague import AHEAD
from scraper.reading.hours import hour_of
from scraper.reading.linked import links_of
from scraper.reading.noted import Noted, Setting, subject_reason, words_at
from scraper.reading.quotes import quote_of
from scraper.reading.scoring import Statement, Verdict, features, judge, lies_behind
from scraper.reading.sentence.link import Link, Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.stance.case import Case, Judgement
from scraper.reading.stance.judging import judge_stance
from scraper.reading.stance.retracted import FIRST_PLAN
from scraper.reading.subject.clause import another_thing
from scraper.reading.subject.resolving import AHEAD as AHEAD_OF_US
from scraper.reading.subject.resolving import Subject, subject_of
from scraper.reading.windows import Expression, Opening
from store.model import BlockKind, Claim, Event, Reason, Stance, Window


def dated_claims(sentence: Parsed, setting: Setting) -> Iterator[Noted]:
    """Yield what *sentence* claims; of two windows one of which only narrows the other, the narrower alone."""
    made = [noted for statement in statements(sentence, setting) for noted in _decided(sentence, setting, statement)]
    for noted in made:
        if not any(narrows(other.claim, noted.claim) for other in made):
            yield noted


def statements(sentence: Parsed, setting: Setting) -> Iterator[Statement]:
    """Yield the dates of *sentence* with the events that the rules give them, and what the rules would claim."""
    if not sentence.dates:
        return
    places = [sentence.span(found.start, found.end) for found in sentence.dates]
    for index, link in enumerate(links_of(sentence, places, setting)):
        found, place = sentence.dates[index], places[index]
        # what counts from a time that nobody named means so long from the page's own day in none of 125 annotated sentences
        if found.points_back or _given_behind(sentence, found, places[index : index + 2]):
            continue
        ruled = tuple(filter(None, (_claim(sentence, setting, *date) for date in _split(found, place, link))))
        doubt = _doubt(sentence, setting, found, place, link) if link and ruled else None
        if doubt in (_FIRST, _UNNAMED) and all(noted.claim.stance is Stance.DENIED for noted in ruled):
            doubt = None  # a plan that was given up, of a season to come
        yield Statement(index, found, place, link, ruled, doubt)


def _given_behind(sentence: Parsed, found: Expression, places: list[Span]) -> bool:
    """Whether the day that is counted stands behind it: "a week later, on May 10"."""
    if not found.counted or len(places) < 2:
        return False
    between = [token.text for token in sentence.tokens[places[0][1] : places[1][0]]]
    return bool(between) and all(word in sentence.lexicon.back_on or not word.isalnum() for word in between)


def _decided(sentence: Parsed, setting: Setting, statement: Statement) -> Iterator[Noted]:
    """Yield what the weights leave of the claims of the rules, or the claim that they see where the rules see none."""
    told = features(sentence, setting, statement)
    verdict = judge(told)
    if verdict is None:
        return
    held = [noted for noted in statement.ruled if _agree(noted.claim.event, verdict.event)]
    if held:
        yield from (_restated(noted, verdict) for noted in held)
        return
    seen = _seen(sentence, setting, statement, verdict, past=lies_behind(told))
    if seen:
        yield seen


def _agree(ruled: Event, judged: Event) -> bool:
    """Whether rules and weights mean the same; a shoot that a date begins and ends has both events."""
    shoots = (Event.FILMING_START, Event.FILMING_END)
    return ruled is judged or (ruled in shoots and judged in shoots)


def _restated(noted: Noted, verdict: Verdict) -> Noted:
    claim = noted.claim
    reasons = (*claim.reasons, Reason("weights", ", ".join(verdict.telling), f"{verdict.share:.0%} sure"))
    rumoured = verdict.stance is Stance.CONFIRMED and any(reason.rule == _RUMOUR for reason in claim.reasons)
    if claim.stance is verdict.stance or rumoured:
        return replace(noted, claim=replace(claim, reasons=reasons))
    return Noted(replace(claim, stance=verdict.stance, reasons=reasons))


#: what a rumour tells is expected at most, however firmly it is told
_RUMOUR: Final = "a rumour's word"


def _seen(sentence: Parsed, setting: Setting, statement: Statement, verdict: Verdict, *, past: bool) -> Noted | None:
    """Return the claim of a date of which only the weights tell what it is said of, and whether it is *past*."""
    found, place, ruling = statement.found, statement.place, statement.link
    if found.opening is Opening.UNTIL and verdict.event is Event.RELEASE and past:
        return None  # "ran until May"
    past = ruling.past if ruling and ruling.event is verdict.event else past
    words = ruling.place if ruling else place
    link = Link(verdict.event, words, past, "weights", 0.0)
    window = setting.moment.window(found, link, planned=False)
    if window is None or setting.moment.remote(window):
        return None
    subject = subject_of(sentence, words, setting.topic, setting.page, past=past)
    judged = Judgement(verdict.stance, ", ".join(verdict.telling), f"weights: {verdict.share:.0%} sure")
    case = Case(sentence, found, place, link)
    credit = credit_of(
        Claimed(sentence, (case.first, case.last), verdict.event, verdict.stance, setting.earlier, setting.later)
    )
    return Noted(_written(case, window, judged, credit, subject))


def _split(found: Expression, place: Span, link: Link | None) -> Iterator[tuple[Expression, Span, Link]]:
    """Yield a date with its event; cameras that turned from March to August began in the one and ended in the other."""
    if link is None or link.event is None:
        return
    shoot = link.event is Event.FILMING_START and link.rule in _WHOLE_SHOOTS
    if shoot and found.ends and found.rule not in _GUESSED:
        yield found.ends[0], place, link
        yield found.ends[1], place, replace(link, event=Event.FILMING_END)
    else:
        yield found, place, link


_WHOLE_SHOOTS: Final = ("film", "film_start", "film+roll")
_GUESSED: Final = ("alternatives", "years")


def _claim(sentence: Parsed, setting: Setting, found: Expression, place: Span, link: Link) -> Noted | None:
    """Return what the rules claim of a date if it is the watched season's; `_doubt` says what speaks against that."""
    if link.event is None:
        return None
    after = setting.following
    case = Case(sentence, found, place, link, after.folded[after.start : after.end] if after else "", setting.earlier)
    judged = judge_stance(case)
    if judged.stance is None:
        return None
    to_come = any(token.text in _TO_COME for token in sentence.tokens)
    window = setting.moment.window(found, link, planned=judged.rule == FIRST_PLAN, to_come=to_come)
    if window is None or setting.moment.remote(window):
        return None
    if link.rule == AHEAD and not setting.moment.ahead(window):
        return None
    credit = credit_of(
        Claimed(sentence, (case.first, case.last), link.event, judged.stance, setting.earlier, setting.later)
    )
    if credit and judged.stance is Stance.CONFIRMED and credit.rumour:
        judged = Judgement(Stance.EXPECTED, credit.name, _RUMOUR)
    subject = subject_of(sentence, link.place, setting.topic, setting.page, past=link.past)
    return Noted(_written(case, window, judged, credit, subject), judged.tentative)


#: words that put a date ahead, however far that is
_TO_COME: Final = ("will", "'ll", "won't", "wo", "shall")

#: what speaks against a date that lies behind where nothing but the work is named
_FIRST: Final = "a first premiere"
_UNNAMED: Final = "nothing is named"


def _doubt(sentence: Parsed, setting: Setting, found: Expression, place: Span, link: Link) -> str | None:
    """Return what speaks against a date's being the watched season's, None where nothing does."""
    if found.opening is Opening.UNTIL and link.rule != "move":
        return "it runs until then"  # "airs until May"
    if _qualifies(sentence, found, place):
        return "it qualifies a thing"
    if _aside(sentence, link, place):
        return "an aside"
    if sentence.kind is BlockKind.CAPTION and not link.verb:
        return "a caption"
    subject = subject_of(sentence, link.place, setting.topic, setting.page, past=link.past)
    if not subject.watched and not (subject.before and _goes_on(sentence, link)):
        return "another subject"
    if subject.rule == AHEAD_OF_US and not _lies_ahead(setting, found):
        return "another subject"
    if subject.mention is None and link.past and link.rule in _NEEDS_NAME:
        return _UNNAMED
    if _history(sentence, setting, found, link, subject):
        return _FIRST
    return another_thing(sentence, link, place)


def _aside(sentence: Parsed, link: Link, place: Span) -> bool:
    """Whether the sentence only asks or wishes it, tells a habit, or says when a platform drops the work."""
    if any(token.text in sentence.lexicon.each for token in sentence.tokens[max(0, place[0] - 2) : place[0] + 1]):
        return True
    for cue in sentence.beside("ask", "wish"):
        if cue.first < place[0] and sentence.broken((cue.first, cue.last), link.place) < 1.0:
            return True
    if link.event is Event.RELEASE and any(cue.first < place[1] for cue in sentence.beside("habit")):
        return not any(m.kind in ("season", "new") for m in sentence.mentions)
    if link.event is Event.FILMING_START and any(_not_begun(sentence, cue.last) for cue in sentence.tagged("not")):
        return True
    between = {token.text for token in sentence.tokens[link.place[1] : place[0]]}
    return link.rule == "vacate" and bool(between & sentence.lexicon.companies)


def _not_begun(sentence: Parsed, place: int) -> bool:
    return any(token.text in sentence.lexicon.begun for token in sentence.tokens[place : place + 3])


def _lies_ahead(setting: Setting, found: Expression) -> bool:
    window = setting.moment.plain(found)
    return window is not None and setting.moment.ahead(window)


def _goes_on(sentence: Parsed, link: Link) -> bool:
    """Whether a renewal is told behind the season before: "season 1 came in May, and NBC then renewed the show in June"."""
    near = sentence.tokens[max(0, link.place[0] - _NEAR_IT) : link.place[1] + _NEAR_IT]
    return link.event is Event.RENEWAL and any(token.text in sentence.lexicon.renewing for token in near)


_NEAR_IT: Final = 4  # tokens


#: rules whose words say too little of what lies behind where nothing of ours is named
_NEEDS_NAME: Final = ("arrive", "begin", "release_noun", "fits")


def _qualifies(sentence: Parsed, found: Expression, place: Span) -> bool:
    """Whether a date only qualifies a thing: "this year's best shows", but not "next year's premiere"."""
    releases = sentence.tagged("release", "release_noun", "date_noun", "trailer")
    if any(0 <= cue.first - place[1] <= 3 for cue in releases):
        return False
    if sentence.folded[found.start : found.end].endswith(sentence.lexicon.possessive):
        return True
    before = sentence.tokens[place[0] - 1].text if place[0] else ""
    after = {token.text for token in sentence.tokens[place[1] : place[1] + 3]}
    return before in sentence.lexicon.articles and bool(after & set(sentence.lexicon.work_nouns))


#: rules whose words may be told of what lies behind as of what lies ahead
_TOLD: Final = ("arrive", "begin", "it is", "release", "release_noun")


def _history(sentence: Parsed, setting: Setting, found: Expression, link: Link, subject: Subject) -> bool:
    """Whether a work's own first premiere is told, and not that of a later season."""
    begun = link.past or found.opening is Opening.SINCE or (link.rule in _TOLD and setting.moment.years_behind(found))
    words = {token.text for token in sentence.tokens[link.place[0] : link.place[1] + 1]}
    if words & sentence.lexicon.comes_again:
        return False
    return begun and link.event is Event.RELEASE and subject.bare and (setting.page.watched or 0) > 1


def _written(case: Case, window: Window, judged: Judgement, credit: Credit | None, subject: Subject) -> Claim:
    sentence, link = case.sentence, case.link
    assert link.event is not None
    assert judged.stance is not None
    reasons = (
        Reason("window", case.date.text, case.date.rule),
        Reason("event", words_at(sentence, link.place), link.rule),
        subject_reason(sentence, subject),
        Reason("stance", judged.words, judged.rule),
        *((Reason("credit", credit.words, credit.rule),) if credit else ()),
    )
    name = credit.name if credit else None
    quote = quote_of(sentence, case.place, link.place)
    hour = hour_of(sentence, case.date, window)
    return Claim(link.event, window, judged.stance, name, quote, case.date.relative, reasons, hour)


def narrows(one: Claim, other: Claim) -> bool:
    """Whether *one* only says *other* more narrowly: "in 2024, probably in spring"."""
    if one.event is not other.event or one.stance is not other.stance or one.window is None or other.window is None:
        return False
    return one.window != other.window and other.window.contains(one.window)
