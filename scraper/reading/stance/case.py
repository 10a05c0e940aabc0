"""What the rules of stance look at, and how far their words reach."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from scraper.reading.sentence.link import Link, Span
from scraper.reading.sentence.parsed import Parsed
from scraper.reading.sentence.tagged import MOST
from scraper.reading.windows import Expression
from scraper.reading.words.phrasebook import Cue
from store.model import Stance


@dataclass(frozen=True)
class Case:
    """A date in a sentence and the event that the date belongs to.

    *following* is the folded sentence after it; *earlier* are the sentences before it on the page.
    """

    sentence: Parsed
    date: Expression
    place: Span
    link: Link
    following: str = ""
    earlier: Sequence[Parsed] = ()

    def denials(self, *tags: str) -> list[Cue]:
        """Return the cues that bear one of *tags* among those that take a date back, left to right."""
        return [cue for cue in self._denying if cue.tag in tags][:MOST]

    @cached_property
    def _denying(self) -> list[Cue]:
        masked = [self.sentence.span(d.start, d.end) for d in self.sentence.dates]
        masked += [self.sentence.span(m.start, m.end) for m in self.sentence.mentions if m.titled]
        found = self.sentence.found(self.sentence.lexicon.denying)
        return [cue for cue in found if not any(first <= cue.first and cue.last <= last for first, last in masked)]

    @property
    def first(self) -> int:
        """Return the first token of event and date."""
        return min(self.place[0], self.link.place[0])

    @property
    def last(self) -> int:
        """Return the token behind event and date."""
        return max(self.place[1], self.link.place[1])


@dataclass(frozen=True, slots=True)
class Judgement:
    """A stance, the words that made it and the rule; *stance* None: no claim at all.

    *tentative*: it holds only where the page has another date for the same event.
    """

    stance: Stance | None
    words: str
    rule: str
    tentative: bool = False


Rule = Callable[[Case], Judgement | None]


def in_scope(case: Case, cue: Cue, before: float = 1.7, after: float = 1.0) -> bool:
    """Whether *cue* reaches event and date: the breaks between cost at most *before* in front of them, *after* behind."""
    place = (cue.first, cue.last)
    if place[0] < case.first:
        return case.sentence.broken(place, (case.first, case.first + 1)) <= before
    if place[1] > case.last:
        return case.sentence.broken((case.last - 1, case.last), place) <= after
    return True


def own(case: Case, cue: Cue) -> bool:
    """Whether no other date stands between *cue* and the date of the case."""
    left, right = sorted(((cue.first, cue.last), case.place))
    starts = (case.sentence.span(d.start, d.end)[0] for d in case.sentence.dates)
    return not any(left[1] <= start < right[0] for start in starts if start != case.place[0])


def before_date(case: Case, count: int) -> list[str]:
    """Return the *count* words right before the date."""
    return [token.text for token in case.sentence.tokens[max(0, case.place[0] - count) : case.place[0]]]
