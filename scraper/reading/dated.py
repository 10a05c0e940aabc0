"""A sentence with dates -> what it claims: the event of each date, its subject, stance, window, credit and quote."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from scraper.reading.case import Case, Judgement
from scraper.reading.clause import tells_of_another_thing
from scraper.reading.credit import Claimed, Credit, credit_of
from scraper.reading.denial import FIRST_PLAN
from scraper.reading.events import Link, Span, link_events
from scraper.reading.noted import Noted, Setting, has_verb, subject_reason, words_at
from scraper.reading.parsed import Parsed
from scraper.reading.quotes import quote_of
from scraper.reading.stance import judge_stance
from scraper.reading.subject import Subject, subject_of
from scraper.reading.windows import Expression, Opening
from store.model import Claim, Event, Reason, Stance, Window


def dated_claims(sentence: Parsed, setting: Setting) -> Iterator[Noted]:
    """Yield what *sentence* claims; of two windows one of which only narrows the other, the narrower alone."""
    if not sentence.dates or (setting.heading and not has_verb(sentence)):
        return
    places = [sentence.span(found.start, found.end) for found in sentence.dates]
    dates = _split(sentence.dates, places, link_events(sentence, places))
    made = [noted for date in dates if (noted := _claim(sentence, setting, *date)) is not None]
    for noted in made:
        if not any(_narrows(other.claim, noted.claim) for other in made):
            yield noted


def _split(
    dates: tuple[Expression, ...], places: list[Span], links: list[Link | None]
) -> Iterator[tuple[Expression, Span, Link]]:
    """Yield dates with their events; cameras that turned from March to August began in the one and ended in the other."""
    for found, place, link in zip(dates, places, links, strict=True):
        if link is None or link.event is None:
            continue
        if link.event is Event.FILMING_START and found.ends and link.past and link.rule in _WHOLE_SHOOTS:
            yield found.ends[0], place, link
            yield found.ends[1], place, replace(link, event=Event.FILMING_END)
        else:
            yield found, place, link


_WHOLE_SHOOTS: Final = ("film", "film_start")


def _claim(sentence: Parsed, setting: Setting, found: Expression, place: Span, link: Link) -> Noted | None:
    subject = _subject(sentence, setting, found, place, link)
    if subject is None or link.event is None:
        return None
    after = setting.following
    case = Case(sentence, found, place, link, after.folded[after.start : after.end] if after else "")
    judged = judge_stance(case)
    if judged.stance is None or (judged.stance is Stance.CONFIRMED and _history(setting, link, subject)):
        return None
    window = setting.moment.window(found, link, planned=judged.rule == FIRST_PLAN)
    if window is None or setting.moment.remote(window):
        return None
    credit = credit_of(Claimed(sentence, (case.first, case.last), link.event, judged.stance, setting.earlier))
    if credit and judged.stance is Stance.CONFIRMED and credit.rumour:
        judged = Judgement(Stance.EXPECTED, credit.name, "a rumour's word")
    return Noted(_written(case, window, judged, credit, subject), judged.tentative)


def _subject(sentence: Parsed, setting: Setting, found: Expression, place: Span, link: Link) -> Subject | None:
    """Return the subject where it is the watched season; None for anything else that has the date."""
    running = found.opening is Opening.UNTIL and link.rule != "move"  # "airs until May"
    if running or _qualifies(sentence, found, place) or tells_of_another_thing(sentence, link):
        return None
    subject = subject_of(sentence, link.place, setting.topic, setting.page, past=link.past)
    unnamed = subject.mention is None and link.past and link.rule in _NEEDS_NAME
    return subject if subject.watched and not unnamed else None


#: rules whose words say too little of what lies behind where nothing of ours is named
_NEEDS_NAME: Final = ("arrive", "begin", "release_noun", "fits")


def _qualifies(sentence: Parsed, found: Expression, place: Span) -> bool:
    """Whether a date only qualifies a thing: "this year's best shows", but not "next year's premiere"."""
    if not sentence.folded[found.start : found.end].endswith(sentence.lexicon.possessive):
        return False
    releases = sentence.tagged("release", "release_noun", "date_noun", "trailer")
    return not any(0 <= cue.first - place[1] <= 3 for cue in releases)


def _history(setting: Setting, link: Link, subject: Subject) -> bool:
    """Whether a work's own first premiere is told, and not that of a later season."""
    return link.past and link.event is Event.RELEASE and subject.bare and (setting.page.watched or 0) > 1


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
    return Claim(link.event, window, judged.stance, name, quote, case.date.relative, reasons)


def _narrows(one: Claim, other: Claim) -> bool:
    """Whether *one* only says *other* more narrowly: "in 2024, probably in spring"."""
    if one.event is not other.event or one.stance is not other.stance or one.window is None or other.window is None:
        return False
    return one.window != other.window and other.window.contains(one.window)
