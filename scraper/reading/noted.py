"""What a rule notes on a page, and where on the page it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from scraper.reading.moment.day import Moment
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.resolving import Page, Subject, Topic
from store.model import Claim, Reason


@dataclass(frozen=True, slots=True)
class Noted:
    """A claim; a *tentative* one, a first plan, counts as denied only where the page has another date."""

    claim: Claim
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands: what is spoken of, what the page is about and when, and the sentences around it.

    *asked* is the sentence or the heading right before it, which it may answer; *earlier* reaches back over blocks,
    *later* to the end of its block.
    """

    topic: Topic
    page: Page
    moment: Moment
    heading: bool
    earlier: Sequence[Parsed] = ()
    following: Parsed | None = None
    asked: Parsed | None = None
    later: Sequence[Parsed] = ()


@lru_cache(maxsize=64)
def has_verb(sentence: Parsed) -> bool:
    """Whether *sentence* says something; a bare heading does not, nor one that asks."""
    titles = [m for m in sentence.mentions if m.titled]
    words = [t.text for t in sentence.tokens if not (titles and any(m.start <= t.start < m.end for m in titles))]
    first = sentence.tokens[0].text if sentence.tokens else ""
    if words and words[0] == first and first in sentence.lexicon.asks:
        return False
    if sentence.beside("setting") or any(word in sentence.lexicon.holds for word in words):
        return True
    return any(
        cue.form in ("s", "base", "past", "part", "ing") or cue.tag in ("plan", "crushed") for cue in sentence.cues
    )


def words_at(sentence: Parsed, place: Span) -> str:
    """Return what the page writes at the tokens *place*."""
    start, end = sentence.offsets(*place)
    return sentence.text[start:end]


def subject_reason(sentence: Parsed, subject: Subject) -> Reason:
    """Return by which words and which rule the subject was told."""
    mention = subject.mention
    return Reason("subject", sentence.text[mention.start : mention.end] if mention else "", subject.rule)
