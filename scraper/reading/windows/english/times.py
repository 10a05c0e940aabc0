"""English words of time, for the rules of this package.

Sources: the annotation guide's table of windows and its settled cases; the phrase lists of Recognizers-Text's English
specifications (MIT); everything else from reading release news. A word's meaning is its kind and its value.
"""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.english.joining import CLOSINGS, OPENINGS, SMALL_WORDS, each
from scraper.reading.windows.tokens import Kind, Meaning
from scraper.reading.windows.values import Later, Modifier, Month, Offset, Range, Shift, Today, Unit, Value, Week, Year

#: 1 is January
MONTHS: Final[dict[str, int]] = {
    **each("january, jan", 1),
    **each("february, feb, febr", 2),
    **each("march, mar", 3),
    **each("april, apr", 4),
    "may": 5,
    **each("june, jun", 6),
    **each("july, jul", 7),
    **each("august, aug", 8),
    **each("september, sept, sep", 9),
    **each("october, oct", 10),
    **each("november, nov", 11),
    **each("december, dec", 12),
}

#: 0 is Monday
WEEKDAYS: Final[dict[str, int]] = {
    **each("monday, mon", 0),
    **each("tuesday, tue, tues", 1),
    **each("wednesday, wed, weds", 2),
    **each("thursday, thu, thur, thurs", 3),
    **each("friday, fri", 4),
    **each("saturday, sat", 5),
    **each("sunday, sun", 6),
}

#: 1 is spring
SEASONS: Final[dict[str, int]] = {
    **each("spring, springtime", 1),
    **each("summer, summertime", 2),
    **each("fall, autumn", 3),
    **each("winter, wintertime", 4),
}

#: name as written -> name in the table of holidays, and whether its whole month is meant
HOLIDAYS: Final[dict[str, tuple[str, bool]]] = {
    **each(
        "the holidays, the holiday season, the holiday period, the christmas season, the festive season, the christmas "
        "holidays, christmas holidays, holidays, holiday, holiday season, holiday period",
        ("holidays", True),
    ),
    **each("christmas, xmas", ("christmas", True)),
    "christmas day": ("christmas", False),
    "christmas eve": ("christmas eve", False),
    "boxing day": ("boxing day", False),
    **each(
        "new year, the new year, new year's, new year's day, new years day, new year day",
        ("new year", False),
    ),
    **each("new year's eve, new years eve, new year eve", ("new year's eve", False)),
    **each("thanksgiving, thanksgiving day, thanks giving day", ("thanksgiving", False)),
    "black friday": ("black friday", False),
    "cyber monday": ("cyber monday", False),
    **each("halloween, hallowe'en, halloween day", ("halloween", False)),
    **each("labor day, labour day", ("labor day", False)),
    "memorial day": ("memorial day", False),
    "independence day": ("independence day", False),
    **each("international workers' day, int'l workers day, may day", ("may day", False)),
    **each("valentine's day, valentines day, valentine day", ("valentine", False)),
    **each("st. patrick's day, st patrick's day, saint patrick's day", ("st patrick", False)),
    **each("april fools' day, april fools day, april fool's day", ("april fools", False)),
    "earth day": ("earth day", False),
    "star wars day": ("star wars day", False),
    "juneteenth": ("juneteenth", False),
    "veterans day": ("veterans day", False),
    **each("mlk day, martin luther king day", ("mlk day", False)),
    **each("presidents' day, presidents day", ("presidents day", False)),
    "mother's day": ("mother's day", False),
    "father's day": ("father's day", False),
    "columbus day": ("columbus day", False),
    **each("easter, easter day, easter sunday", ("easter", False)),
    "easter monday": ("easter monday", False),
    "good friday": ("good friday", False),
    **each(
        "eid, eid al-fitr, eid al fitr, eid ul-fitr, festival of breaking the fast",
        ("eid al-fitr", False),
    ),
    **each("diwali, deepavali, deepawali", ("diwali", False)),
    **each(
        "eid al-adha, eid al adha, eid al-azha, eidul azha, eid ul-adha, bakrid",
        ("eid al-adha", False),
    ),
}

#: unit, and how many of it the word means
UNITS: Final[dict[str, tuple[Unit, int]]] = {
    **each("day, days", (Unit.DAY, 1)),
    **each("week, weeks", (Unit.WEEK, 1)),
    **each("fortnight, fortnights", (Unit.WEEK, 2)),
    **each("weekend, weekends", (Unit.WEEKEND, 1)),
    **each("month, months", (Unit.MONTH, 1)),
    **each("quarter, quarters", (Unit.QUARTER, 1)),
    "half": (Unit.HALF, 1),
    **each("year, years, calendar year, cy", (Unit.YEAR, 1)),
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
    **each("a couple of, couple of, a couple", 2),
    **each("a dozen, dozen", 12),
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
    **each(
        "early, early in, early on in, early part of, early months of, early days of, first days of, opening days of, early weeks of, earliest "
        "months of, earlier part of, first part of, first months of, first few months of, opening months of, first "
        "weeks of, first few weeks of, first few days of, opening weeks of, opening part of, early going of, early "
        "stages of, first third of, top of, very top of, very first months of, very first days of, infancy of, "
        "start of, beginning of, very start of, very beginning of, very early in, very early, onset of, outset "
        "of, dawn of, beginnings of, early side of, earlier side of",
        Modifier.EARLY,
    ),
    **each(
        "mid, middle of, middle part of, middle months of, middle third of, second third of, midpoint of, mid-point of, "
        "halfway point of, midway through, halfway through, half way through",
        Modifier.MID,
    ),
    **each(
        "late, late in, later part of, latter part of, late part of, late months of, later months of, latter "
        "months of, last part of, final part of, back part of, last third of, final third of, very late in, latter "
        "days of, late side of, later side of",
        Modifier.LATE,
    ),
    **each(
        "end of, ending of, tail end of, very end of, year end of, close of, last months of, last few months of, "
        "final months of, closing months of, final days of, last days of, final weeks of, last weeks of, last few "
        "weeks of, last few days of, closing days of, closing weeks of, dying days of, dying weeks of, waning days "
        "of, waning weeks of, waning months of, back end of, rear end of, tail of, final stretch of, home stretch "
        "of, last stretch of, last gasp of, end",
        Modifier.END,
    ),
    **each("nearer the end of, nearer to the end of, closer to the end of", Modifier.LATE),
    **each("front half of, former half of, 1st half of", Modifier.FIRST_HALF),
    **each(
        "latter half of, back half of, later half of, 2nd half of, second part of, 2nd part of", Modifier.SECOND_HALF
    ),
    **each(
        "later in, later on in, earlier, earlier in, earlier on in, sometime, sometime in, some time in, still in, any "
        "time in, anytime in, at some point in, some day in, someday in",
        Modifier.SOMETIME,
    ),
}

SHIFTS: Final[dict[str, Shift]] = {
    **each("this, the current, this same, this very, this calendar", Shift.THIS),
    "next": Shift.NEXT,
    **each("last, previous", Shift.LAST),
    **each("coming, upcoming, this coming, this upcoming", Shift.COMING),
    **each("past, this past", Shift.PAST),
}

#: days from the reference day
TODAYS: Final[dict[str, int]] = {
    **each(
        "today, tonight, this morning, this afternoon, this evening, this very day, otd",
        0,
    ),
    **each("yesterday, last night", -1),
    **each("tomorrow, tmrw, tomorrow night", 1),
    **each("day after tomorrow, day after tmrw", 2),
    "day before yesterday": -2,
}

#: phrases that are a time by themselves
PERIODS: Final[dict[str, Value]] = {
    **each("turn of the year, turning of the year, change of the year", Range(Month(12), Month(1))),
    **each("this time next year, about this time next year, around this time next year", Offset(((12, Unit.MONTH),))),
    "this time last year": Offset(((-12, Unit.MONTH),)),
    **each("this time next week", Offset(((7, Unit.DAY),))),
    "year before last": Year(None, -2),
    "month before last": Offset(((-2, Unit.MONTH),)),
    "week before last": Week(-2),
    "weekend before last": Week(-2, weekend=True),
    "night before last": Today(-2),
    **each(
        "that day, that same day, that very day, the same day, the very same day, that night, that same night, the same "
        "night, that evening, that same evening, the same evening, that very night, that very evening",
        Later(((0, Unit.DAY),)),
    ),
    **each("that week, that same week, the same week, that very week", Later(((0, Unit.WEEK),))),
    **each("that month, that same month, the same month, that very month", Later(((0, Unit.MONTH),))),
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
    **{phrase: (Kind.PERIOD, value) for phrase, value in PERIODS.items()},
    **{word: (Kind.OPENING, opening) for word, opening in OPENINGS.items()},
    **{word: (Kind.CLOSING, opening) for word, opening in CLOSINGS.items()},
    **SMALL_WORDS,
}
