"""Claims without a window: no date is known yet, or the season will not be made."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from scraper.reading.events import Span
from scraper.reading.mention import Work
from scraper.reading.parsed import Parsed
from scraper.reading.phrasebook import Cue
from store.model import Stance


@dataclass(frozen=True, slots=True)
class Undated:
    """A statement without a window: its stance, the tokens that say so and the rule."""

    stance: Stance
    place: Span
    rule: str


#: the rule by which an earlier season that is the last calls the watched one off
ENDS_BEFORE: Final = "ends before it"


def find_undated(sentence: Parsed) -> Iterator[Undated]:
    """Yield what *sentence* says about a date that is not known or a season that will not be."""
    if not sentence.lexicon.dateless.search(sentence.folded, sentence.start, sentence.end):
        return
    found = _no_date(sentence)
    if found:
        yield found
    dead = _cancelled(sentence) or _ended(sentence)
    if dead:
        yield dead
    elif not found and _field(sentence):
        yield Undated(Stance.UNANNOUNCED, (0, len(sentence.tokens)), "a field without a date")


def _no_date(sentence: Parsed) -> Undated | None:
    for noun in (*sentence.tagged("date_noun"), *_when_clauses(sentence)):
        place = (noun.first, noun.last)
        for cue in sentence.tagged("unknown"):
            if _reaches(sentence, place, (cue.first, cue.last)):
                return Undated(Stance.UNANNOUNCED, _union(place, (cue.first, cue.last)), "not known")
        for no in sentence.tagged("no", "not"):
            for known in sentence.tagged("known"):
                if (
                    no.first < known.first
                    and _negates(sentence, no, known)
                    and _reaches(sentence, place, (known.first, known.last))
                ):
                    spans = _union(_union(place, (no.first, no.last)), (known.first, known.last))
                    return Undated(Stance.UNANNOUNCED, spans, "not said")
            if (
                0 <= noun.first - no.last <= 4
                and no.words in ("no", "without", "any")
                and sentence.broken((no.first, no.last), place) < 0.5
            ):
                return Undated(Stance.UNANNOUNCED, _union(place, (no.first, no.last)), "no date")
    return None


def _field(sentence: Parsed) -> bool:
    """Whether a short line has a title and "TBA" where the date would be."""
    unknown = sentence.tagged("unknown")
    return (
        bool(unknown)
        and len(sentence.tokens) <= 14
        and unknown[-1].last >= len(sentence.tokens) - 1
        and any(m.work is Work.WATCHED and m.start == sentence.start for m in sentence.mentions)
    )


def _ended(sentence: Parsed) -> Undated | None:
    """Read that a work ends with an earlier season than the watched one."""
    for cue in sentence.tagged("ends"):
        for mention in sentence.mentions:
            last = max(mention.seasons, default=0)
            if mention.work is not Work.OTHER and not mention.part and 0 < last == (sentence.watch.season or 0) - 1:
                place = sentence.span(mention.start, mention.end)
                near = (
                    sentence.apart(place, (cue.first, cue.last)) <= 4
                    and sentence.broken(place, (cue.first, cue.last)) <= 0.6
                )
                if near and not sentence.words.endswith("?"):
                    return Undated(Stance.CANCELLED, _union(place, (cue.first, cue.last)), ENDS_BEFORE)
    return None


def _when_clauses(sentence: Parsed) -> Iterator[Cue]:
    verbs = sentence.tagged("release", "arrive", "begin", "release_noun")
    for when in sentence.tagged("when"):
        near = [verb for verb in verbs if 0 <= verb.first - when.last <= 12]
        if (near or when.words in sentence.lexicon.whole_whens) and not any(
            when.last <= film.first <= (near[0].last if near else when.last) + 3
            for film in sentence.tagged("film", "film_start")
        ):
            yield when


def _reaches(sentence: Parsed, one: Span, other: Span) -> bool:
    return sentence.apart(one, other) <= 14 and sentence.broken(one, other) <= 1.2


def _negates(sentence: Parsed, no: Cue, known: Cue) -> bool:
    return known.first - no.last <= 12 and sentence.broken((no.first, no.last), (known.first, known.last)) <= 1.2


def _union(one: Span, other: Span) -> Span:
    return min(one[0], other[0]), max(one[1], other[1])


def _cancelled(sentence: Parsed) -> Undated | None:
    if sentence.words.rstrip("\"'”’) ").endswith("?") or sentence.tagged("rescue"):
        return None
    refusals = {cue.first for cue in sentence.tagged("refusal")} if sentence.dates else set()
    for cue in sentence.tagged("cancel"):
        if cue.first in refusals:
            continue
        if any(hedge.first < cue.first for hedge in sentence.tagged("hedge")):
            continue
        if not any(0 <= cue.first - other.last <= 3 for other in sentence.tagged("not")):
            return Undated(Stance.CANCELLED, (cue.first, cue.last), "called off")
    return None
