"""A sentence that may say that no date is known or that the season will not be made: what the rules make of it, and its features."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from scraper.reading.noted import Setting, has_verb
from scraper.reading.scoring.words import classed
from scraper.reading.sentence.link import Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.subject.resolving import Subject, subject_of
from store.model import Stance


@dataclass(frozen=True, slots=True)
class Silence:
    """What a rule reads at the tokens *place*; *counts* says that the rules take it for a claim about the watched season."""

    stance: Stance
    place: Span
    rule: str
    subject: Subject
    counts: bool


#: tokens of a sentence that are looked at
_LONGEST: Final = 40


def silence_features(sentence: Parsed, setting: Setting, found: Sequence[Silence]) -> frozenset[str]:
    """Return the features of *sentence*, in which the rules *found* this much."""
    words = [word for word in classed(sentence)[:_LONGEST] if word]
    return frozenset(
        (*_said(words), *_cues(sentence), *_ruled(found), *_subject(sentence, setting), *_place(sentence, setting))
    )


def _said(words: list[str]) -> Iterator[str]:
    yield from (f"w={word}" for word in words)
    yield from (f"b={first} {second}" for first, second in pairwise(("^", *words, "$")))
    yield from (f"s={first} {third}" for first, third in zip(words, words[2:], strict=False))


def _cues(sentence: Parsed) -> Iterator[str]:
    yield from (f"cuef={cue.tag}/{cue.form}" for cue in sentence.cues)
    yield from (f"cuet={cue.tag}" for cue in sentence.cues)


def _ruled(found: Sequence[Silence]) -> Iterator[str]:
    for silence in found:
        yield f"p={silence.stance.value}"
        yield f"pr={silence.stance.value}:{silence.rule}"
        yield f"pc={silence.stance.value}:{silence.counts}"
        yield f"ps={silence.stance.value}:{silence.subject.watched}:{silence.subject.rule}"
    if not found:
        yield "p=none"


def _subject(sentence: Parsed, setting: Setting) -> Iterator[str]:
    subject = subject_of(sentence, (0, 1), setting.topic, setting.page)
    yield f"sub={subject.watched}:{subject.rule}"
    yield f"subw={subject.watched}"
    for mention in sentence.mentions:
        yield f"m={mention.kind}:{mention.work.name}"
        if mention.seasons and setting.page.watched is not None:
            yield f"ms={setting.page.watched in mention.seasons}:{mention.part}"
    yield f"topic={setting.topic.work.name}:{setting.topic.how}"
    if setting.page.watched is not None and setting.topic.seasons:
        yield f"topseason={setting.page.watched in setting.topic.seasons}"
    yield f"about={setting.page.about}"


def _place(sentence: Parsed, setting: Setting) -> Iterator[str]:
    yield f"head={setting.heading}:{has_verb(sentence)}"
    yield f"kind={sentence.kind.value}"
    yield f"nd={min(len(sentence.dates), 2)}"
    yield f"q={sentence.asks}"
    yield f"len={min(len(sentence.tokens) // 6, 5)}"
    asked = setting.asked
    if asked is not None:
        yield f"asked={asked.asks}:{bool(asked.tagged('when', 'date_noun', 'question'))}"
