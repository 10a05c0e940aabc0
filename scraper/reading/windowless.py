"""Claims without a window: no date is known yet, or the season will not be made."""

from collections.abc import Iterator
from typing import Final

from scraper.reading.cancelled import Off, find_cancelled
from scraper.reading.clause import tells_of_another_thing
from scraper.reading.credit import Claimed, Credit, credit_of
from scraper.reading.link import Link, Span
from scraper.reading.mention import Work
from scraper.reading.noted import Noted, Setting, subject_reason, words_at
from scraper.reading.parsed import Parsed
from scraper.reading.quotes import quote_of
from scraper.reading.subject import Subject, subject_of
from scraper.reading.undated import find_no_date
from store.model import Claim, Event, Reason, Stance


def windowless_claims(sentence: Parsed, setting: Setting, before: Parsed | None = None) -> Iterator[Noted]:
    """Yield that no date is known, or that the season will not be made; *before* is what stands before it."""
    no_date = find_no_date(sentence, before)
    if no_date:
        # in a headline every word before the date may be a capital
        anchor = no_date.place if setting.heading else no_date.anchor
        subject = subject_of(sentence, anchor, setting.topic, setting.page)
        if subject.watched and not (no_date.bare and subject.mention is None):
            yield _noted(
                sentence,
                Stance.UNANNOUNCED,
                no_date.place,
                no_date.rule,
                subject,
                _voice(sentence, Stance.UNANNOUNCED, no_date.place, setting),
            )
    off = find_cancelled(sentence, setting.following)
    if off and not _another_thing(sentence, off):
        subject = subject_of(sentence, off.anchor, setting.topic, setting.page)
        if _means_ours(sentence, setting, off, subject):
            credit = _voice(sentence, Stance.CANCELLED, off.place, setting)
            yield _noted(sentence, Stance.CANCELLED, off.place, off.rule, subject, credit)


def _voice(sentence: Parsed, stance: Stance, place: Span, setting: Setting) -> Credit | None:
    return credit_of(Claimed(sentence, place, Event.RELEASE, stance, setting.earlier, setting.later))


def _another_thing(sentence: Parsed, off: Off) -> bool:
    """Whether a party or a trip is called off."""
    link = Link(Event.RELEASE, off.anchor, True, off.rule, 1.0, verb=True)
    if any(sentence.span(m.start, m.end)[1] == off.anchor[0] for m in sentence.mentions if m.work is not Work.OTHER):
        return False
    return not off.ours and tells_of_another_thing(sentence, link, off.anchor)


def _means_ours(sentence: Parsed, setting: Setting, off: Off, subject: Subject) -> bool:
    """Whether the watched season is called off: it is named, or a word or two under its name say so."""
    if off.ours:
        named = any(m.work is Work.WATCHED for m in sentence.mentions)
        return (named or setting.topic.work is not Work.OTHER) and subject.rule not in _OTHERS
    return subject.watched and (subject.mention is not None or len(sentence.tokens) <= _SHORT)


_SHORT: Final = 4
_OTHERS: Final = ("somebody else's name before the verb", "another work")


def _noted(sentence: Parsed, stance: Stance, place: Span, rule: str, subject: Subject, credit: Credit | None) -> Noted:
    reasons = [Reason("event", words_at(sentence, place), rule), subject_reason(sentence, subject)]
    if credit:
        reasons.append(Reason("credit", credit.words, credit.rule))
    name = credit.name if credit else None
    return Noted(Claim(Event.RELEASE, None, stance, name, quote_of(sentence, place), reasons=tuple(reasons)))
