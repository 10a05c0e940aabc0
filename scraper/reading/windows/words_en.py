"""English words of time, for the rules of this package.

Sources: the annotation guide's table of windows and its settled cases; the phrase lists of Recognizers-Text's English
specifications (MIT); everything else from reading release news. A word's meaning is its kind and its value.
"""

from __future__ import annotations

from typing import Final

from scraper.reading.windows.tokens import Kind, Meaning
from scraper.reading.windows.values import Modifier, Opening, Shift, Unit

MONTHS: Final[dict[str, int]] = {
    **{"january": 1, "jan": 1, "february": 2, "feb": 2, "febr": 2, "march": 3, "mar": 3, "april": 4, "apr": 4},
    **{"may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9},
    **{"sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12},
}

WEEKDAYS: Final[dict[str, int]] = {
    **{"monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2, "weds": 2},
    **{"thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5},
    **{"sunday": 6, "sun": 6},
}

#: spring is 1
SEASONS: Final[dict[str, int]] = {
    **{"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4, "wintertime": 4},
}

#: name as written -> name in the table of holidays; the second value says that its whole month is meant
HOLIDAYS: Final[dict[str, tuple[str, bool]]] = {
    "the holidays": ("holidays", True),
    "the holiday season": ("holidays", True),
    "the christmas season": ("holidays", True),
    "the festive season": ("holidays", True),
    "christmas": ("christmas", True),
    "xmas": ("christmas", True),
    "christmas day": ("christmas", False),
    "christmas eve": ("christmas eve", False),
    "boxing day": ("boxing day", False),
    "new year": ("new year", False),
    "the new year": ("new year", False),
    "new year's": ("new year", False),
    "new year's eve": ("new year's eve", False),
    "new years eve": ("new year's eve", False),
    "new year eve": ("new year's eve", False),
    "new year's day": ("new year", False),
    "new years day": ("new year", False),
    "new year day": ("new year", False),
    "thanksgiving": ("thanksgiving", False),
    "thanksgiving day": ("thanksgiving", False),
    "thanks giving day": ("thanksgiving", False),
    "black friday": ("black friday", False),
    "cyber monday": ("cyber monday", False),
    "halloween": ("halloween", False),
    "hallowe'en": ("halloween", False),
    "halloween day": ("halloween", False),
    "labor day": ("labor day", False),
    "labour day": ("labor day", False),
    "memorial day": ("memorial day", False),
    "independence day": ("independence day", False),
    "international workers' day": ("may day", False),
    "int'l workers day": ("may day", False),
    "may day": ("may day", False),
    "valentine's day": ("valentine", False),
    "valentines day": ("valentine", False),
    "valentine day": ("valentine", False),
    "st. patrick's day": ("st patrick", False),
    "st patrick's day": ("st patrick", False),
    "saint patrick's day": ("st patrick", False),
    "april fools' day": ("april fools", False),
    "april fools day": ("april fools", False),
    "april fool's day": ("april fools", False),
    "earth day": ("earth day", False),
    "star wars day": ("star wars day", False),
    "juneteenth": ("juneteenth", False),
    "veterans day": ("veterans day", False),
    "mlk day": ("mlk day", False),
    "martin luther king day": ("mlk day", False),
    "presidents' day": ("presidents day", False),
    "presidents day": ("presidents day", False),
    "mother's day": ("mother's day", False),
    "father's day": ("father's day", False),
    "columbus day": ("columbus day", False),
    "easter": ("easter", False),
    "easter day": ("easter", False),
    "easter sunday": ("easter", False),
    "easter monday": ("easter monday", False),
    "good friday": ("good friday", False),
}

#: unit and how many of it the word means; "weekend" and the like are counted in weeks
UNITS: Final[dict[str, tuple[Unit, int]]] = {
    **{"day": (Unit.DAY, 1), "days": (Unit.DAY, 1), "week": (Unit.WEEK, 1)},
    **{"weeks": (Unit.WEEK, 1), "fortnight": (Unit.WEEK, 2), "fortnights": (Unit.WEEK, 2)},
    **{"weekend": (Unit.WEEKEND, 1), "weekends": (Unit.WEEKEND, 1), "month": (Unit.MONTH, 1)},
    **{"months": (Unit.MONTH, 1), "quarter": (Unit.QUARTER, 1), "quarters": (Unit.QUARTER, 1), "half": (Unit.HALF, 1)},
    **{"year": (Unit.YEAR, 1), "years": (Unit.YEAR, 1), "calendar year": (Unit.YEAR, 1), "cy": (Unit.YEAR, 1)},
}

_ONES: Final = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_TEENS: Final = "seventeen eighteen nineteen"
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
CARDINALS: Final[dict[str, int]] = {
    **{word: number for number, word in enumerate(f"{_ONES} {_TEENS}".split())},
    **_TENS,
    **{"a": 1, "an": 1, "hundred": 100, "thousand": 1000},
}

_FIRST_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: Final[dict[str, int]] = {
    **{word: number for number, word in enumerate(_FIRST_ORDINALS.split(), 1)},
    **{f"twenty-{word}": 20 + number for number, word in enumerate(_FIRST_ORDINALS.split()[:9], 1)},
    **{f"twenty {word}": 20 + number for number, word in enumerate(_FIRST_ORDINALS.split()[:9], 1)},
    **{"thirtieth": 30, "thirty-first": 31, "thirty first": 31, "final": -1},
}

#: phrases end where the unit follows: "early (2024)", "end of (the year)"
MODIFIERS: Final[dict[str, Modifier]] = {
    **dict.fromkeys(
        ["early", "early in", "early on in", "early part of", "early months of", "early days of", "early weeks of"]
        + ["earliest months of", "earlier part of", "first part of", "first months of", "first few months of"]
        + ["opening months of", "start of", "beginning of", "very start of", "very beginning of", "very early in"]
        + ["very early", "onset of", "outset of", "dawn of", "beginnings of"],
        Modifier.EARLY,
    ),
    **dict.fromkeys(["mid", "middle of", "middle part of", "midpoint of", "midway through", "halfway through"], Modifier.MID),
    **dict.fromkeys(
        ["late", "late in", "later part of", "latter part of", "late part of", "late months of", "later months of"]
        + ["latter months of", "last part of", "final part of", "very late in", "latter days of"],
        Modifier.LATE,
    ),
    **dict.fromkeys(
        ["end of", "ending of", "tail end of", "very end of", "year end of", "close of", "last months of", "last few months of"]
        + ["final months of", "closing months of", "final days of", "last days of", "final weeks of", "last weeks of"],
        Modifier.END,
    ),
    **dict.fromkeys(["front half of", "former half of", "1st half of"], Modifier.FIRST_HALF),
    **dict.fromkeys(["latter half of", "back half of", "later half of", "2nd half of"], Modifier.SECOND_HALF),
    **dict.fromkeys(["later in", "earlier", "earlier in", "sometime", "sometime in", "some time in", "still in"], Modifier.SOMETIME),
}

SHIFTS: Final[dict[str, Shift]] = {
    **{"this": Shift.THIS, "the current": Shift.THIS, "this same": Shift.THIS, "this calendar": Shift.THIS},
    **{"next": Shift.NEXT, "last": Shift.LAST, "previous": Shift.LAST},
    **{"coming": Shift.COMING, "upcoming": Shift.COMING, "this coming": Shift.COMING, "this upcoming": Shift.COMING},
    **{"past": Shift.PAST, "this past": Shift.PAST},
}

#: days from the reference day
TODAYS: Final[dict[str, int]] = {
    **{"today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "this very day": 0},
    **{"otd": 0, "yesterday": -1, "last night": -1, "tomorrow": 1, "tmrw": 1, "tomorrow night": 1},
    **{"day after tomorrow": 2, "day after tmrw": 2, "day before yesterday": -2},
}

#: words before a date that leave one of its sides open
OPENINGS: Final[dict[str, Opening]] = {
    **dict.fromkeys(["before", "prior to", "ahead of", "sooner than", "earlier than"], Opening.BEFORE),
    "by": Opening.BY,
    **dict.fromkeys(["until", "till", "til", "up until", "up till", "up to", "until as late as"], Opening.UNTIL),
    **dict.fromkeys(
        ["no later than", "not later than", "before or in", "before or on", "on or before", "in or before", "by or before"]
        + ["by no later than", "by the latest", "as late as", "at the latest by", "at the latest in"],
        Opening.NOT_LATER,
    ),
    **dict.fromkeys(["after", "later than", "not until after", "beyond", "greater than", ">"], Opening.AFTER),
    **dict.fromkeys(["since", "ever since", "starting from", "starting on", "beginning on", "starting with"], Opening.SINCE),
    **dict.fromkeys(
        ["no earlier than", "not earlier than", "no sooner than", "not sooner than", "not before", "never before"]
        + ["any earlier than", "any sooner than", "at the earliest in", "at the earliest on", "not until", "not till"]
        + ["> =", ">=", "after or in", "after or equal to", "later than or in", "later than or at", "on or after", "in or after"]
        + ["hardly before", "until at least", "till at least", "at least until", "at least till"],
        Opening.NOT_BEFORE,
    ),
}

#: words behind a date that leave one of its sides open
CLOSINGS: Final[dict[str, Opening]] = {
    **dict.fromkeys(
        ["at the earliest", "at earliest", "at the very earliest", "or later", "or later than", "or after", "onwards", "onward", "and later"]
        + ["or beyond", "and beyond", "and after", "or even later", "or possibly later", "or maybe later", "or perhaps later"]
        + ["and onwards", "and onward", "if not later"],
        Opening.NOT_BEFORE,
    ),
    **dict.fromkeys(
        ["at the latest", "at latest", "at the very latest", "or earlier", "or before", "or sooner", "and earlier"]
        + ["or even earlier", "if not earlier", "if not sooner"],
        Opening.NOT_LATER,
    ),
}

_OR_TAILS: Final = ["", " in", " the", " the", " by", " on", " sometime in", " around"]

#: what else the rules ask for by its kind
SMALL_WORDS: Final[dict[str, Meaning]] = {
    **{"ago": (Kind.AGO, None), "from": (Kind.FROM, None), "between": (Kind.BETWEEN, None), "the": (Kind.THE, None)},
    **{"from now": (Kind.HENCE, 0), "hence": (Kind.HENCE, 0)},
    **dict.fromkeys(["to", "through", "thru"], (Kind.TO, None)),
    **dict.fromkeys(["and", "&"], (Kind.AND, None)),
    **{f"or{how}{tail}": (Kind.OR, None) for how in ("", " even", " also", " maybe", " perhaps", " possibly") for tail in _OR_TAILS},
    **dict.fromkeys(["of", "of the"], (Kind.OF, None)),
    **dict.fromkeys(["in", "during", "around", "circa", "about", "over", "throughout", "come", "for", "into"], (Kind.IN, None)),
    **dict.fromkeys(["on", "at"], (Kind.ON, None)),
    **dict.fromkeys(["within", "within the"], (Kind.WITHIN, None)),
    **dict.fromkeys(["rest of", "rest of the", "rest of this", "rest of my", "rest the", "remainder of the"], (Kind.REST, None)),
    **dict.fromkeys(
        ["week of", "week of the", "week commencing", "week beginning", "week starting", "week beginning on", "w/c"],
        (Kind.WEEK_OF, False),
    ),
    **dict.fromkeys(["weekend of", "weekend of the", "weekend around"], (Kind.WEEK_OF, True)),
    **dict.fromkeys(["anime", "anime season", "cour", "anime lineup", "anime line-up", "anime cour"], (Kind.ANIME, True)),
    **dict.fromkeys(["season", "lineup", "line-up"], (Kind.ANIME, False)),
    **dict.fromkeys(["ends", "is out", "is over", "is up", "comes to an end", "draws to a close", "comes to a close"], (Kind.ENDS, None)),
    "now": (Kind.NOW, None),
    **dict.fromkeys(["that", "that same", "the same"], (Kind.THAT, 0)),
    **dict.fromkeys(["the following", "following"], (Kind.THAT, 1)),
    **dict.fromkeys(["later", "afterwards", "afterward"], (Kind.LATER, None)),
    **dict.fromkeys(["starting", "beginning"], (Kind.STARTING, None)),
    **dict.fromkeys(
        ["probably", "most probably", "preferably", "likely", "most likely", "very likely", "quite likely", "possibly", "perhaps"]
        + ["maybe", "ideally", "presumably", "specifically", "more specifically", "more precisely", "quite possibly", "hopefully"]
        + ["potentially", "more likely", "more exactly", "to be precise", "to be exact", "namely"],
        (Kind.HEDGE, None),
    ),
    **{"q": (Kind.SECTION, (Unit.QUARTER, 4)), "h": (Kind.SECTION, (Unit.HALF, 2))},
}

#: nouns that a date may stand before: "a June premiere"
RELEASE_NOUNS: Final = frozenset(
    "premiere premieres premiered release releases debut debuts launch launches return returns start date dates window slot "
    "arrival opening bow drop rollout slate lineup line-up schedule broadcast airing finish deadline target shoot filming "
    "production theatrical air airdate premiering timeframe run".split()
)

#: verbs that a date may follow without a preposition, as in headlines: "Returns March 5", "announced Monday"
DATE_VERBS: Final = frozenset(
    "premieres premiere premiering premiered returns return returning arrives arriving arrived launches launching launched "
    "debuts debuting debuted drops dropping dropped airs airing aired releases releasing released begins beginning starts "
    "starting started coming comes opens opening opened streams streaming slated due announced said confirmed revealed "
    "told reported renewed ordered date expected back".split()
)

#: nouns that a number before them counts
COUNTED: Final = frozenset(
    "viewers people episodes episode copies fans dollars words votes users screens theaters theatres households "
    "subscribers feet miles km kilometers pounds yen won points players pages women men children kids soldiers employees "
    "steps titles hours minutes seconds days weeks months years percent million billion thousand k m students guests "
    "members extras shots tickets euros rupees crore lakh stores locations cinemas companies jobs light times".split()
)

#: words whose number is a name: "Room 2024", "season 3 May"
NAMED_BY_NUMBER: Final = frozenset(
    "room season seasons series episode episodes ep chapter part parts volume vol volumes book number no nr route highway "
    "flight page agent unit version channel studio district area sector apartment suite model level stage phase top season's "
    "ep. s cour act issue section item figure code pin id class".split()
)

#: signs before a number that make it an amount or a name
AMOUNT_MARKS: Final = frozenset("$£€¥₩₹#@")

#: words after a number that make it a time, an age or an amount
TIME_WORDS: Final = frozenset("am pm a.m p.m et pt est pst edt pdt gmt bst ist jst kst ct o'clock hours minutes min mins h".split())

#: months that are a name, a verb or an auxiliary too, and short forms that are names
DOUBTFUL_MONTHS: Final = frozenset("may march april june august mar jan dec jun apr aug sep nov feb jul oct sept febr".split())
DOUBTFUL_WEEKDAYS: Final = frozenset("mon tue tues wed weds thu thur thurs fri sat sun wednesday".split())

#: verbs after a bare month that make it the subject: "May is expected to bring"
MONTH_VERBS: Final = frozenset("is was will has would could remains looks works brings seems sees marks".split())

#: words after a season that make it something else: "spring break", "the fall of", "winter finale"
NOT_SEASON_AFTER: Final = frozenset(
    "awakening soldier break camp finale finales olympics games training house guy love off apart short flat victim "
    "behind back down out over through fest festival palace".split()
)

#: words of denial that turn "until" and "before" into a left bound; n't is found by its ending
NEGATIONS: Final = frozenset("not no never hardly unlikely neither nor nobody nothing none without barely cannot nope".split())

#: stems of verbs that move a date: "pushed until May" is May, and "moved from May to June" is no range
MOVES: Final = (
    *("delay", "push", "postpon", "mov", "shift", "slid", "slip", "bump", "held", "hold", "put", "shelv", "wait", "reschedul"),
    *("chang", "pull", "jump", "kick", "shov", "stall", "defer", "advanc", "brought", "bring"),
)

#: words that end a clause, where denial stops
CLAUSE_ENDS: Final = frozenset("but although though because however".split())

#: verbs and particles that say on which side of the reference day an event lies
PAST_WORDS: Final = frozenset(
    "was were had did been premiered aired released renewed announced confirmed revealed debuted dropped launched began "
    "begun wrapped started ended came went won shot filmed finished completed saw got took made said told posted shared "
    "published reported unveiled gave broke ordered hit returned arrived opened ago since earlier last streamed wrote "
    "picked kicked ran left became concluded greenlit commissioned showed landed tweeted dated back in".split()
) - {"back", "in"}
FUTURE_WORDS: Final = frozenset(
    "will 'll won't shall going expected set slated due scheduled may might could can should returns premieres arrives launches "
    "debuts drops airs begins starts comes coming planned plans hopes hope aims aim likely upcoming releases releasing hits opens "
    "to be expect anticipate anticipated probably next soon".split()
)

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
