"""English words that join dates to their sentence: those that leave a side open, prepositions, "or", "later", "that".

Sources: those of `times`.
"""

from __future__ import annotations

from typing import Final, TypeVar

from scraper.reading.windows.tokens import Kind, Meaning
from scraper.reading.windows.values import Opening, Unit

_T = TypeVar("_T")


def each(phrases: str, meaning: _T) -> dict[str, _T]:
    """Give every one of *phrases*, set apart by commas, the same meaning.

    >>> each("till, until", 1)
    {'till': 1, 'until': 1}
    """
    return dict.fromkeys(phrases.split(", "), meaning)


#: words before a date that leave one of its sides open
OPENINGS: Final[dict[str, Opening]] = {
    **each("before, prior to, ahead of, sooner than, earlier than", Opening.BEFORE),
    "by": Opening.BY,
    **each("until, till, til, up until, up till, up to, until as late as", Opening.UNTIL),
    **each(
        "no later than, not later than, before or in, before or on, on or before, in or before, by or before, by "
        "no later than, by the latest, as late as, at the latest by, at the latest in",
        Opening.NOT_LATER,
    ),
    **each("after, later than, not until after, beyond, greater than, >", Opening.AFTER),
    **each(
        "since, ever since, starting from, starting on, beginning on, starting with",
        Opening.SINCE,
    ),
    **each(
        "no earlier than, not earlier than, no sooner than, not sooner than, not before, never before, any "
        "earlier than, any sooner than, at the earliest in, at the earliest on, not until, not till, > =, >=, "
        "after or in, after or equal to, later than or in, later than or at, on or after, in or after, hardly "
        "before, until at least, till at least, at least until, at least till",
        Opening.NOT_BEFORE,
    ),
}

_EVEN: Final = (
    *("or", "or maybe", "or perhaps", "or possibly", "or probably", "and maybe", "and perhaps", "and possibly"),
    *("if not", "maybe", "perhaps", "possibly"),
)

_IS: Final = (
    *("is", "'s", "was", "will be", "would be", "could be", "might be", "may be", "must be", "should be", "seems"),
    *("looks like", "is likely", "is probably", "is about", "being", "as"),
)

#: what a date is called where a verb stands before both: "they consider 2027 the earliest"
EARLIEST: Final = "the earliest, the soonest"

#: words behind a date that leave one of its sides open
CLOSINGS: Final[dict[str, Opening]] = {
    **each(
        "at the earliest, at earliest, at the very earliest, at the soonest, at soonest, at the very soonest, or later "
        "than, or after, onwards, onward, and later, or beyond, and beyond, and after, and onwards, and onward",
        Opening.NOT_BEFORE,
    ),
    **each(
        "at the latest, at latest, at the very latest, or earlier, or before, or sooner, and earlier, or even "
        "earlier, if not earlier, if not sooner",
        Opening.NOT_LATER,
    ),
    **{f"{how} {later}": Opening.NOT_BEFORE for how in _EVEN for later in ("later", "even later")},
    **{f"{how} the {first}": Opening.NOT_BEFORE for how in _IS for first in ("earliest", "soonest")},
    **{f"{how} the latest": Opening.NOT_LATER for how in _IS},
    **each("is the best we can hope for, is the best that we can hope for", Opening.NOT_BEFORE),
    **each(EARLIEST, Opening.NOT_BEFORE),
}

_HOW: Final = (
    *("", " even", " also", " else", " maybe", " perhaps", " possibly", " probably"),
    *(" maybe even", " perhaps even", " possibly even"),
)
_WHERE: Final = ("", " in", " the", " by", " on", " sometime in", " around")

#: what else the rules ask for by its kind
SMALL_WORDS: Final[dict[str, Meaning]] = {
    "ago": (Kind.AGO, None),
    "from": (Kind.FROM, None),
    "between": (Kind.BETWEEN, None),
    "the": (Kind.THE, None),
    **each("from now, hence", (Kind.HENCE, 0)),
    **each("to, through, thru", (Kind.TO, None)),
    **each("and, &", (Kind.AND, None)),
    **each("of, of the", (Kind.OF, None)),
    **each("in, during, around, circa, about, over, throughout, come, for, into", (Kind.IN, None)),
    **each("on, at", (Kind.ON, None)),
    **each("within, within the", (Kind.WITHIN, None)),
    **each(
        "rest of, rest of the, rest of this, rest of my, rest the, remainder of the",
        (Kind.REST, None),
    ),
    **each(
        "week of, week of the, week commencing, week beginning, week starting, week beginning on, w/c",
        (Kind.WEEK_OF, False),
    ),
    **each("weekend of, weekend of the, weekend around", (Kind.WEEK_OF, True)),
    **each("anime, anime season, cour, anime lineup, anime line-up, anime cour", (Kind.ANIME, True)),
    **each("season, lineup, line-up", (Kind.ANIME, False)),
    **each(
        "ends, is out, is over, is up, is done, is through, has ended, comes to an end, draws to a close, comes to a "
        "close, closes, wraps, wraps up, finishes, concludes, runs out",
        (Kind.ENDS, None),
    ),
    "now": (Kind.NOW, None),
    "to date": (Kind.TO_DATE, None),
    **each("that, that same, the same", (Kind.THAT, 0)),
    **each("the following, following", (Kind.THAT, 1)),
    **each("later, afterwards, afterward", (Kind.LATER, None)),
    **each("starting, beginning", (Kind.STARTING, None)),
    **each(
        "probably, most probably, preferably, likely, most likely, very likely, quite likely, possibly, perhaps, "
        "maybe, ideally, presumably, specifically, more specifically, more precisely, quite possibly, hopefully, "
        "potentially, more likely, more exactly, to be precise, to be exact, namely",
        (Kind.HEDGE, None),
    ),
    "q": (Kind.SECTION, (Unit.QUARTER, 4)),
    "h": (Kind.SECTION, (Unit.HALF, 2)),
    **{f"or{how}{where}": (Kind.OR, None) for how in _HOW for where in _WHERE},
}
