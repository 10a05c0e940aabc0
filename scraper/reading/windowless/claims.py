"""Claims without a window: no date is known yet, or the season will not be made."""

from collections.abc import Iterator
from typing import Final

from scraper.reading.credit.crediting import Claimed, Credit, credit_of
from scraper.reading.noted import Noted, Setting, subject_reason, words_at
from scraper.reading.quotes import quote_of
from scraper.reading.scoring import Silence, judge_silence, silence_features
from scraper.reading.sentence.link import Link, Span
from scraper.reading.sentence.mention import Mention, Work
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.clause import another_thing
from scraper.reading.subject.resolving import Subject, judge, subject_of
from scraper.reading.windowless.cancelled import find_cancelled
from scraper.reading.windowless.offwords import Off
from scraper.reading.windowless.undated import find_no_date
from store.model import Claim, Event, Reason, Stance


def windowless_claims(sentence: Parsed, setting: Setting) -> Iterator[Noted]:
    """Yield that no date is known, or that the season will not be made: what the rules find and the weights believe."""
    found = silences(sentence, setting)
    if not found:
        return
    heard = judge_silence(silence_features(sentence, setting, found))
    if heard is None:
        return
    stance, share, telling = heard
    silence = next((each for each in found if each.stance is stance), None) or _whole(sentence, setting, stance)
    if not silence.counts and _of_another(silence.subject):
        return
    reason = Reason("weights", ", ".join(telling), f"{share:.0%} sure")
    yield _noted(sentence, silence, _voice(sentence, stance, silence.place, setting), reason)


def _of_another(subject: Subject) -> bool:
    """Whether no weight outweighs by what the subject is told: its own name, or the item of another work."""
    if subject.mention is not None:
        return subject.rule in _NAMES_ANOTHER
    return subject.rule.startswith(_ELSEWHERE)


#: how a subject is told by its own name; the topic of a round-up at another work
_NAMES_ANOTHER: Final = ("season by number", "another work", "an earlier season", "an earlier part", "title")
_ELSEWHERE: Final = "spoken of: another work"


def silences(sentence: Parsed, setting: Setting) -> tuple[Silence, ...]:
    """Return what the rules find of it in *sentence*, whether they take it for a claim or not."""
    return (*_no_date(sentence, setting), *_off(sentence, setting))


def _no_date(sentence: Parsed, setting: Setting) -> Iterator[Silence]:
    no_date = find_no_date(sentence, setting.asked)
    if no_date:
        # in a headline every word before the date may be a capital
        anchor = no_date.place if setting.heading else no_date.anchor
        subject = _subject(sentence, setting, no_date.place, anchor)
        counts = subject.watched and not (no_date.bare and subject.mention is None)
        yield Silence(Stance.UNANNOUNCED, no_date.place, no_date.rule, subject, counts)


def _subject(sentence: Parsed, setting: Setting, place: Span, anchor: Span) -> Subject:
    """Return whose date it is: what a clause behind goes on to name is not it, but the topic."""
    subject = subject_of(sentence, anchor, setting.topic, setting.page)
    named = subject.mention
    if named is None or subject.watched:
        return subject
    first = sentence.span(named.start, named.end)
    if first[0] < place[1] or sentence.broken(place, first) < _ANOTHER_CLAUSE:
        return subject
    return judge(Mention(named.start, named.end, "generic", Work.UNSAID), setting.topic, setting.page)


#: what the breaks cost from which on a clause is another: "but", or a comma and a joining word
_ANOTHER_CLAUSE: Final = 0.9


def _off(sentence: Parsed, setting: Setting) -> Iterator[Silence]:
    off = find_cancelled(sentence, setting.following)
    if off:
        subject = subject_of(sentence, off.anchor, setting.topic, setting.page)
        counts = not _another_thing(sentence, off) and _means_ours(sentence, setting, off, subject)
        yield Silence(Stance.CANCELLED, off.place, off.rule, subject, counts)


def _whole(sentence: Parsed, setting: Setting, stance: Stance) -> Silence:
    """Return the whole sentence as what only the weights hear."""
    place = (0, len(sentence.tokens))
    subject = subject_of(sentence, (0, 1), setting.topic, setting.page)
    return Silence(stance, place, "weights", subject, counts=True)


def _voice(sentence: Parsed, stance: Stance, place: Span, setting: Setting) -> Credit | None:
    return credit_of(Claimed(sentence, place, Event.RELEASE, stance, setting.earlier, setting.later))


def _another_thing(sentence: Parsed, off: Off) -> bool:
    """Whether a party or a trip is called off."""
    if off.anchor[0] and sentence.tokens[off.anchor[0] - 1].text in _SETS_OFF:
        return False  # "Update – Cancelled"
    link = Link(Event.RELEASE, off.anchor, True, off.rule, 1.0, verb=True)
    if any(sentence.span(m.start, m.end)[1] == off.anchor[0] for m in sentence.mentions if m.work is not Work.OTHER):
        return False
    return not off.ours and another_thing(sentence, link, off.anchor) is not None


_SETS_OFF: Final = ("—", "-", ":")


def _means_ours(sentence: Parsed, setting: Setting, off: Off, subject: Subject) -> bool:
    """Whether the watched season is called off: it is named, or a word or two under its name say so."""
    if off.ours:
        named = any(m.work is Work.WATCHED for m in sentence.mentions)
        return (named or setting.topic.work is not Work.OTHER) and subject.rule not in _OTHERS
    return subject.watched and (subject.mention is not None or len(sentence.tokens) <= _SHORT)


_SHORT: Final = 4
_OTHERS: Final = ("somebody else's name before the verb", "another work")


def _noted(sentence: Parsed, silence: Silence, credit: Credit | None, weights: Reason) -> Noted:
    reasons = [
        Reason("event", words_at(sentence, silence.place), silence.rule),
        subject_reason(sentence, silence.subject),
    ]
    if credit:
        reasons.append(Reason("credit", credit.words, credit.rule))
    name, quote = credit.name if credit else None, quote_of(sentence, silence.place)
    return Noted(Claim(Event.RELEASE, None, silence.stance, name, quote, reasons=(*reasons, weights)))
