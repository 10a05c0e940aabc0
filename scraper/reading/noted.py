"""What a rule notes on a page, and where on the page it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from scraper.reading.events import Span
from scraper.reading.moment import Moment
from scraper.reading.parsed import Parsed
from scraper.reading.subject import Page, Subject, Topic
from store.model import Claim, Reason


@dataclass(frozen=True, slots=True)
class Noted:
    """A claim; a *tentative* one, a first plan, counts as denied only where the page has another date."""

    claim: Claim
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands: what is spoken of, what the page is about and when, and the sentences around it."""

    topic: Topic
    page: Page
    moment: Moment
    heading: bool
    earlier: Sequence[Parsed] = ()
    following: Parsed | None = None


def has_verb(sentence: Parsed) -> bool:
    """Whether *sentence* says something; a bare heading does not."""
    return any(cue.form in ("s", "base", "past", "part", "ing") or cue.tag in ("plan", "ends") for cue in sentence.cues)


def words_at(sentence: Parsed, place: Span) -> str:
    """Return what the page writes at the tokens *place*."""
    start, end = sentence.offsets(*place)
    return sentence.text[start:end]


def subject_reason(sentence: Parsed, subject: Subject) -> Reason:
    """Return by which words and which rule the subject was told."""
    mention = subject.mention
    return Reason("subject", sentence.text[mention.start : mention.end] if mention else "", subject.rule)
