"""English words of time, for the rules of this package.

Sources: the annotation guide's table of windows and its settled cases; the phrase lists of Recognizers-Text's English
specifications (MIT); everything else from reading release news. A word's meaning is its kind and its value.
"""

from __future__ import annotations

from typing import Final, TypeVar

from scraper.reading.windows.tokens import Kind, Meaning
from scraper.reading.windows.values import Modifier, Opening, Shift, Unit

_T = TypeVar("_T")


def _each(phrases: str, meaning: _T) -> dict[str, _T]:
    """Give every one of *phrases*, set apart by commas, the same meaning."""
    return dict.fromkeys(phrases.split(", "), meaning)


#: 1 is January
MONTHS: Final[dict[str, int]] = {
    **_each("january, jan", 1),
    **_each("february, feb, febr", 2),
    **_each("march, mar", 3),
    **_each("april, apr", 4),
    "may": 5,
    **_each("june, jun", 6),
    **_each("july, jul", 7),
    **_each("august, aug", 8),
    **_each("september, sept, sep", 9),
    **_each("october, oct", 10),
    **_each("november, nov", 11),
    **_each("december, dec", 12),
}

#: 0 is Monday
WEEKDAYS: Final[dict[str, int]] = {
    **_each("monday, mon", 0),
    **_each("tuesday, tue, tues", 1),
    **_each("wednesday, wed, weds", 2),
    **_each("thursday, thu, thur, thurs", 3),
    **_each("friday, fri", 4),
    **_each("saturday, sat", 5),
    **_each("sunday, sun", 6),
}

#: 1 is spring
SEASONS: Final[dict[str, int]] = {
    **_each("spring, springtime", 1),
    **_each("summer, summertime", 2),
    **_each("fall, autumn", 3),
    **_each("winter, wintertime", 4),
}

#: name as written -> name in the table of holidays, and whether its whole month is meant
HOLIDAYS: Final[dict[str, tuple[str, bool]]] = {
    **_each(
        "the holidays, the holiday season, the christmas season, the festive season",
        ("holidays", True),
    ),
    **_each("christmas, xmas", ("christmas", True)),
    "christmas day": ("christmas", False),
    "christmas eve": ("christmas eve", False),
    "boxing day": ("boxing day", False),
    **_each(
        "new year, the new year, new year's, new year's day, new years day, new year day",
        ("new year", False),
    ),
    **_each("new year's eve, new years eve, new year eve", ("new year's eve", False)),
    **_each("thanksgiving, thanksgiving day, thanks giving day", ("thanksgiving", False)),
    "black friday": ("black friday", False),
    "cyber monday": ("cyber monday", False),
    **_each("halloween, hallowe'en, halloween day", ("halloween", False)),
    **_each("labor day, labour day", ("labor day", False)),
    "memorial day": ("memorial day", False),
    "independence day": ("independence day", False),
    **_each("international workers' day, int'l workers day, may day", ("may day", False)),
    **_each("valentine's day, valentines day, valentine day", ("valentine", False)),
    **_each("st. patrick's day, st patrick's day, saint patrick's day", ("st patrick", False)),
    **_each("april fools' day, april fools day, april fool's day", ("april fools", False)),
    "earth day": ("earth day", False),
    "star wars day": ("star wars day", False),
    "juneteenth": ("juneteenth", False),
    "veterans day": ("veterans day", False),
    **_each("mlk day, martin luther king day", ("mlk day", False)),
    **_each("presidents' day, presidents day", ("presidents day", False)),
    "mother's day": ("mother's day", False),
    "father's day": ("father's day", False),
    "columbus day": ("columbus day", False),
    **_each("easter, easter day, easter sunday", ("easter", False)),
    "easter monday": ("easter monday", False),
    "good friday": ("good friday", False),
    **_each(
        "eid, eid al-fitr, eid al fitr, eid ul-fitr, festival of breaking the fast",
        ("eid al-fitr", False),
    ),
    **_each(
        "eid al-adha, eid al adha, eid al-azha, eidul azha, eid ul-adha, bakrid",
        ("eid al-adha", False),
    ),
}

#: unit, and how many of it the word means
UNITS: Final[dict[str, tuple[Unit, int]]] = {
    **_each("day, days", (Unit.DAY, 1)),
    **_each("week, weeks", (Unit.WEEK, 1)),
    **_each("fortnight, fortnights", (Unit.WEEK, 2)),
    **_each("weekend, weekends", (Unit.WEEKEND, 1)),
    **_each("month, months", (Unit.MONTH, 1)),
    **_each("quarter, quarters", (Unit.QUARTER, 1)),
    "half": (Unit.HALF, 1),
    **_each("year, years, calendar year, cy", (Unit.YEAR, 1)),
}

_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
CARDINALS: Final[dict[str, int]] = {
    **{word: number for number, word in enumerate(_ONES.split())},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), 2)},
    "a": 1,
    "an": 1,
    "hundred": 100,
    "thousand": 1000,
}

_FIRST_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: Final[dict[str, int]] = {
    **{word: number for number, word in enumerate(_FIRST_ORDINALS.split(), 1)},
    **{
        f"twenty{join}{word}": 20 + number
        for number, word in enumerate(_FIRST_ORDINALS.split()[:9], 1)
        for join in "- "
    },
    "thirtieth": 30,
    "thirty-first": 31,
    "thirty first": 31,
    "final": -1,
}

#: phrases end where the unit follows: "early (2024)", "end of (the year)"
MODIFIERS: Final[dict[str, Modifier]] = {
    **_each(
        "early, early in, early on in, early part of, early months of, early days of, first days of, opening days of, early weeks of, earliest "
        "months of, earlier part of, first part of, first months of, first few months of, opening months of, "
        "start of, beginning of, very start of, very beginning of, very early in, very early, onset of, outset "
        "of, dawn of, beginnings of",
        Modifier.EARLY,
    ),
    **_each(
        "mid, middle of, middle part of, midpoint of, midway through, halfway through",
        Modifier.MID,
    ),
    **_each(
        "late, late in, later part of, latter part of, late part of, late months of, later months of, latter "
        "months of, last part of, final part of, very late in, latter days of",
        Modifier.LATE,
    ),
    **_each(
        "end of, ending of, tail end of, very end of, year end of, close of, last months of, last few months of, "
        "final months of, closing months of, final days of, last days of, final weeks of, last weeks of",
        Modifier.END,
    ),
    **_each("front half of, former half of, 1st half of", Modifier.FIRST_HALF),
    **_each("latter half of, back half of, later half of, 2nd half of", Modifier.SECOND_HALF),
    **_each(
        "later in, earlier, earlier in, sometime, sometime in, some time in, still in",
        Modifier.SOMETIME,
    ),
}

SHIFTS: Final[dict[str, Shift]] = {
    **_each("this, the current, this same, this calendar", Shift.THIS),
    "next": Shift.NEXT,
    **_each("last, previous", Shift.LAST),
    **_each("coming, upcoming, this coming, this upcoming", Shift.COMING),
    **_each("past, this past", Shift.PAST),
}

#: days from the reference day
TODAYS: Final[dict[str, int]] = {
    **_each(
        "today, tonight, this morning, this afternoon, this evening, this very day, otd",
        0,
    ),
    **_each("yesterday, last night", -1),
    **_each("tomorrow, tmrw, tomorrow night", 1),
    **_each("day after tomorrow, day after tmrw", 2),
    "day before yesterday": -2,
}

#: words before a date that leave one of its sides open
OPENINGS: Final[dict[str, Opening]] = {
    **_each("before, prior to, ahead of, sooner than, earlier than", Opening.BEFORE),
    "by": Opening.BY,
    **_each("until, till, til, up until, up till, up to, until as late as", Opening.UNTIL),
    **_each(
        "no later than, not later than, before or in, before or on, on or before, in or before, by or before, by "
        "no later than, by the latest, as late as, at the latest by, at the latest in",
        Opening.NOT_LATER,
    ),
    **_each("after, later than, not until after, beyond, greater than, >", Opening.AFTER),
    **_each(
        "since, ever since, starting from, starting on, beginning on, starting with",
        Opening.SINCE,
    ),
    **_each(
        "no earlier than, not earlier than, no sooner than, not sooner than, not before, never before, any "
        "earlier than, any sooner than, at the earliest in, at the earliest on, not until, not till, > =, >=, "
        "after or in, after or equal to, later than or in, later than or at, on or after, in or after, hardly "
        "before, until at least, till at least, at least until, at least till",
        Opening.NOT_BEFORE,
    ),
}

#: words behind a date that leave one of its sides open
CLOSINGS: Final[dict[str, Opening]] = {
    **_each(
        "at the earliest, at earliest, at the very earliest, at the soonest, at soonest, at the very soonest, or later, or later than, or after, onwards, onward, "
        "and later, or beyond, and beyond, and after, or even later, or possibly later, or maybe later, or "
        "perhaps later, and onwards, and onward, if not later",
        Opening.NOT_BEFORE,
    ),
    **_each(
        "at the latest, at latest, at the very latest, or earlier, or before, or sooner, and earlier, or even "
        "earlier, if not earlier, if not sooner",
        Opening.NOT_LATER,
    ),
}

_HOW: Final = ("", " even", " also", " maybe", " perhaps", " possibly")
_WHERE: Final = ("", " in", " the", " by", " on", " sometime in", " around")

#: what else the rules ask for by its kind
SMALL_WORDS: Final[dict[str, Meaning]] = {
    "ago": (Kind.AGO, None),
    "from": (Kind.FROM, None),
    "between": (Kind.BETWEEN, None),
    "the": (Kind.THE, None),
    **_each("from now, hence", (Kind.HENCE, 0)),
    **_each("to, through, thru", (Kind.TO, None)),
    **_each("and, &", (Kind.AND, None)),
    **_each("of, of the", (Kind.OF, None)),
    **_each("in, during, around, circa, about, over, throughout, come, for, into", (Kind.IN, None)),
    **_each("on, at", (Kind.ON, None)),
    **_each("within, within the", (Kind.WITHIN, None)),
    **_each(
        "rest of, rest of the, rest of this, rest of my, rest the, remainder of the",
        (Kind.REST, None),
    ),
    **_each(
        "week of, week of the, week commencing, week beginning, week starting, week beginning on, w/c",
        (Kind.WEEK_OF, False),
    ),
    **_each("weekend of, weekend of the, weekend around", (Kind.WEEK_OF, True)),
    **_each("anime, anime season, cour, anime lineup, anime line-up, anime cour", (Kind.ANIME, True)),
    **_each("season, lineup, line-up", (Kind.ANIME, False)),
    **_each(
        "ends, is out, is over, is up, comes to an end, draws to a close, comes to a close",
        (Kind.ENDS, None),
    ),
    "now": (Kind.NOW, None),
    "to date": (Kind.TO_DATE, None),
    **_each("that, that same, the same", (Kind.THAT, 0)),
    **_each("the following, following", (Kind.THAT, 1)),
    **_each("later, afterwards, afterward", (Kind.LATER, None)),
    **_each("starting, beginning", (Kind.STARTING, None)),
    **_each(
        "probably, most probably, preferably, likely, most likely, very likely, quite likely, possibly, perhaps, "
        "maybe, ideally, presumably, specifically, more specifically, more precisely, quite possibly, hopefully, "
        "potentially, more likely, more exactly, to be precise, to be exact, namely",
        (Kind.HEDGE, None),
    ),
    "q": (Kind.SECTION, (Unit.QUARTER, 4)),
    "h": (Kind.SECTION, (Unit.HALF, 2)),
    **{f"or{how}{where}": (Kind.OR, None) for how in _HOW for where in _WHERE},
}

WORDS: Final[dict[str, Meaning]] = {
    **{word: (Kind.MONTH, number) for word, number in MONTHS.items()},
    **{word: (Kind.WEEKDAY, number) for word, number in WEEKDAYS.items()},
    **{word: (Kind.SEASON, number) for word, number in SEASONS.items()},
    **{word: (Kind.HOLIDAY, holiday) for word, holiday in HOLIDAYS.items()},
    **{word: (Kind.UNIT, unit) for word, unit in UNITS.items()},
    **{word: (Kind.CARDINAL, number) for word, number in CARDINALS.items()},
    **{word: (Kind.ORDINAL, number) for word, number in ORDINALS.items()},
    **{word: (Kind.MODIFIER, modifier) for word, modifier in MODIFIERS.items()},
    **{word: (Kind.SHIFT, shift) for word, shift in SHIFTS.items()},
    **{word: (Kind.TODAY, days) for word, days in TODAYS.items()},
    **{word: (Kind.OPENING, opening) for word, opening in OPENINGS.items()},
    **{word: (Kind.CLOSING, opening) for word, opening in CLOSINGS.items()},
    **SMALL_WORDS,
}
