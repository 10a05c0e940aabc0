"""Stage one over a whole text, and both stages for people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from scraper.reading.windows.anaphora import anchored
from scraper.reading.windows.bounds import bounds, closed, next_after
from scraper.reading.windows.carried import in_year_beside
from scraper.reading.windows.choosing import Context
from scraper.reading.windows.english.beside import FUTURE_WORDS, PAST_WORDS
from scraper.reading.windows.english.times import WEEKDAYS, WORDS
from scraper.reading.windows.holidays import ISLAMIC, MOON_NOTE
from scraper.reading.windows.missing import is_relative, lacks_year, points_back, with_year, year_of
from scraper.reading.windows.openings import STARTS, expression
from scraper.reading.windows.ranges import split
from scraper.reading.windows.steps import Read, is_mark
from scraper.reading.windows.tokens import Kind, Lexicon, Tokens, fold
from scraper.reading.windows.values import Day, Holiday, Offset, Open, Opening, Range, Section, Value, Year
from store.model import Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_ENGLISH: Final = Lexicon(WORDS)


@dataclass(frozen=True, slots=True)
class Expression:
    """Words of time in a text: where they stand, what they say, and which rule read them.

    *follows* is the time with a year that the same sentence named before: "begun in July 2011, wrapped in December"; *beside*
    the year that it, or the last sentence with a time, named: "It comes in 2026. We'd guess the fall."
    """

    start: int
    end: int
    text: str
    value: Value
    rule: str
    note: str | None = None
    follows: Value | None = None
    beside: Year | None = None

    @property
    def relative(self) -> bool:
        """Whether the words need a reference day."""
        return is_relative(self.value)

    @property
    def points_back(self) -> bool:
        """Whether the words count from a time that the text did not name: "a week later", with nothing before it."""
        return points_back(self.value)

    @property
    def counted(self) -> bool:
        """Whether the words count from another time: "two weeks later"."""
        return isinstance(self.value, Offset)

    @property
    def opening(self) -> Opening | None:
        """Return what leaves a side open, None where both are closed."""
        return self.value.opening if isinstance(self.value, Open) else None

    @property
    def until_a_day(self) -> bool:
        """Whether the words are "not until May 3", which is May 3 and no guess."""
        return self.rule == "not_until" and isinstance(self.value, Open) and isinstance(self.value.of, Day)

    @property
    def closed(self) -> Expression:
        """Return the expression without its opening: "since June" as "June"."""
        return replace(self, value=self.value.of) if isinstance(self.value, Open) else self

    @property
    def ends(self) -> tuple[Expression, Expression] | None:
        """Return the two ends of a range or of alternatives, None where there is but one period."""
        if not isinstance(self.value, Range):
            return None
        first, last = split(self.value, closed)
        return replace(self, value=first), replace(self, value=last)


@dataclass(frozen=True, slots=True)
class FoundWindow:
    """A window that a text names, with its words; *note* says what does not fit, such as the weekday of a date."""

    start: int
    end: int
    text: str
    window: Window
    relative: bool
    rule: str
    note: str | None = None


def find_expressions(text: str, *, day_first: bool = False, unled: bool = False) -> list[Expression]:
    """Return what *text* says of time, left to right and without overlaps; offsets count characters of *text*.

    Dates in digits are read month first, or day first where *day_first* is set or the month would not exist. *unled* asks
    for words that may be a time though nothing beside them says so, such as the last of "we'd guess spring".

    >>> [(found.text, found.rule) for found in find_expressions("It returns in early 2024, or not before May.")]
    [('early 2024', 'part'), ('not before May', 'not_before')]
    """
    return [found for found, *_ in _expressions(text, day_first, unled)]


def _expressions(text: str, day_first: bool, unled: bool = False) -> list[tuple[Expression, Tokens, int, int]]:
    """Return the expressions of *text*, each with the tokens of its sentence and where among them it stands."""
    found: list[tuple[Expression, Tokens, int, int]] = []
    last: Value | None = None
    spoken: Year | None = None
    named: list[Year | None] = [None, None]  # the years of the sentence before and of this one
    folded = fold(text)
    for first, stop in _ENGLISH.sentences(folded):
        dated: Value | None = None
        named = [named[1], None]
        tokens = _ENGLISH.tokens(folded, first, stop, day_first=day_first, unled=unled)
        for at, read in _lent(tokens, list(_reads(tokens))):
            value = _restated(read.value, last, tokens, at) if dated else read.value
            last = anchored(value, last, spoken)
            spoken = year_of(last) or spoken
            start, end = tokens[at].start, tokens[read.end - 1].end
            item = Expression(
                start, end, text[start:end], last, read.rule, _note(last, None), dated, named[1] or named[0]
            )
            named[1] = year_of(last) or named[1]
            dated = last if year_of(last) else dated
            found.append((item, tokens, at, read.end))
    return found


def _restated(value: Value, before: Value | None, tokens: Tokens, at: int) -> Value:
    """Give the year of a date to what explains it in brackets: "Winter 2024 (January to March)"."""
    year = year_of(before)
    bracket = at > 1 and is_mark(tokens[at - 1], "(") and tokens[at - 2].kind in _DATED
    return with_year(value, year) if bracket and year and lacks_year(value) else value


_DATED: Final = frozenset({Kind.NUMBER, Kind.SHORT_YEAR, Kind.UNIT})


def _lent(tokens: Tokens, reads: list[tuple[int, Read]]) -> list[tuple[int, Read]]:
    """Give a date the year of the one that an "and" joins to it: "May 3 and June 7, 2024", "summer and winter 2025"."""
    for index in range(len(reads) - 2, -1, -1):
        (at, read), (start, other) = reads[index : index + 2]
        join = read.end + is_mark(tokens[read.end], ",")
        year = year_of(other.value) if tokens[join].kind is Kind.AND and start - join <= _NEXT else None
        if year is None or not lacks_year(read.value) or type(read.value) is not type(other.value):
            continue
        lent = split(Range(read.value, other.value), closed)[0]
        reads[index] = at, Read(lent, read.end, read.rule)
    return reads


_NEXT: Final = 3


def _reads(tokens: Tokens) -> Iterator[tuple[int, Read]]:
    """Return what the rules read in a sentence, each with the index of its first token."""
    at, count = 0, len(tokens)
    while at < count:
        read = expression(tokens, at) if tokens[at].kind in STARTS else None
        if read is not None:
            yield at, read
        at = read.end if read is not None else at + 1


def resolve(
    found: Expression, *, reference: date | None, past: bool = False, anime: bool = False, year: int | None = None
) -> Window | None:
    """Return the days that *found* means when it is said on *reference*; None where they can't be told.

    *past* says that the event lies behind the reference day; *anime* that seasons are those of anime; *year* is the year
    that a page without a day shows its reader.

    >>> from datetime import date
    >>> june = find_expressions("It premiered in June.")[0]
    >>> str(resolve(june, reference=date(2024, 5, 1))), str(resolve(june, reference=date(2024, 5, 1), past=True))
    ('2024-06', '2023-06')
    """
    context = Context(reference, past, anime, year)
    value = found.value if past or found.beside is None else in_year_beside(found.value, found.beside, context)
    if not past and found.follows and (within := _within(found.value, found.follows, context)):
        return within
    if not past and reference and found.rule in _WAITS and (awaited := _not_running(value, reference, context)):
        return awaited
    return _days(value, found.follows if past else None, context)


#: rules that read a time until which a wait goes on
_WAITS: Final = ("moved_until", "not_until")


def _not_running(value: Value, reference: date, context: Context) -> Window | None:
    """Return the next such season where the words of a wait, "held until the fall", come when this one is half over."""
    of = value.of if isinstance(value, Open) else value
    days = _days(of, None, context) if isinstance(of, Section) and lacks_year(of) else None
    if days is None or days.earliest is None or days.latest is None:
        return None
    if not days.earliest <= reference <= days.latest or days.latest - reference > reference - days.earliest:
        return None
    return _days(with_year(value, Year(days.earliest.year + 1)), None, context)


def _within(value: Value, named: Value, context: Context) -> Window | None:
    """Return the months that lie in the season or half just named: "in summer 2026, and June or July seem likely"."""
    year = year_of(named) if isinstance(named, Section) and lacks_year(value) else None
    outer = _days(named, None, context) if year and not isinstance(value, Section) else None
    if year is None or outer is None or outer.earliest is None:
        return None
    for number in {outer.earliest.year, outer.latest.year if outer.latest else outer.earliest.year}:
        inner = _days(with_year(value, Year(number)), None, context)
        if inner and inner != outer and outer.contains(inner):
            return inner
    return None


@lru_cache(maxsize=1024)  # a page is asked for the same days again and again
def _days(value: Value, follows: Value | None, context: Context) -> Window | None:
    try:
        sides = (next_after(value, follows, context) if follows else None) or bounds(value, context)
    except (OverflowError, ValueError):  # beyond the calendar's first or last year there are no days
        return None
    if sides is None or (sides[0] and sides[1] and sides[0] > sides[1]):
        return None
    return Window(*sides)


def find_windows(
    text: str, *, published: date | None, past: bool | None = None, anime: bool = False, day_first: bool = False
) -> list[FoundWindow]:
    """Return every window that *text* names, left to right; without *past* the verbs nearby tell the side.

    >>> from datetime import date
    >>> [str(found.window) for found in find_windows("It returns in early 2024.", published=date(2023, 7, 20))]
    ['2024-01/2024-04']
    """
    windows = []
    for found, tokens, first, end in _expressions(text, day_first):
        behind = _tells_past(tokens, first, end) if past is None else past
        window = resolve(found, reference=published, past=behind, anime=anime)
        if window is not None:
            note = found.note or _note(found.value, window)
            windows.append(FoundWindow(found.start, found.end, found.text, window, found.relative, found.rule, note))
    return windows


def _note(value: Value, window: Window | None) -> str | None:
    """Say what does not fit or is not sure: a weekday that is not its date's, a feast that the moon may move."""
    if isinstance(value, Holiday) and value.name in ISLAMIC:
        return MOON_NOTE
    if not isinstance(value, Day) or value.weekday is None or value.month is None:
        return None
    sides = bounds(value, Context(None)) if window is None and not is_relative(value) else None
    day = window.earliest if window else sides[0] if sides else None
    if day is None or day.weekday() == value.weekday:
        return None
    return f"{day.isoformat()} is a {_NAMES[day.weekday()]}, not a {_NAMES[value.weekday]}"


_NAMES: Final = [name.capitalize() for name in WEEKDAYS if len(name) > 5]
_NEAR: Final = 10


def _tells_past(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the nearest verb around an expression, in its sentence, tells of what has happened."""
    if tokens[end - 1].kind is Kind.AGO:
        return True
    for index in range(start - 1, max(start - _NEAR, -1), -1):
        if is_mark(tokens[index], ".?!;"):
            break
        if (told := _told(tokens, index)) is not None:
            return told
    for index in range(end, min(end + _NEAR, len(tokens))):
        if is_mark(tokens[index], ".?!;"):
            break
        if (told := _told(tokens, index)) is not None:
            return told
    return False


def _told(tokens: Tokens, at: int) -> bool | None:
    word = tokens[at].word
    if word in FUTURE_WORDS or word.endswith("'ll"):
        return False
    return True if word in PAST_WORDS else None
