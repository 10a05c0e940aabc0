"""Days that have a name, as rules: the ones that release news in English uses.

Fixed days, weekdays of a month (United States: federal holidays and Thanksgiving's neighbours), and Easter by the
Gregorian computus (Meeus, Jones and Butcher). Feasts of the Islamic calendar follow its arithmetical form (epoch 15 July
622); the sighting of the moon may move them by a day, which `MOON_NOTE` says. Diwali is a table, by India's calendars.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

#: name -> month, day
FIXED: Final[dict[str, tuple[int, int]]] = {
    "new year": (1, 1),
    "valentine": (2, 14),
    "st patrick": (3, 17),
    "april fools": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "star wars day": (5, 4),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "holidays": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}

#: name -> month, weekday (0 is Monday), which one (-1 is the last), days after it
FLOATING: Final[dict[str, tuple[int, int, int, int]]] = {
    "mlk day": (1, 0, 3, 0),
    "presidents day": (2, 0, 3, 0),
    "mother's day": (5, 6, 2, 0),
    "memorial day": (5, 0, -1, 0),
    "father's day": (6, 6, 3, 0),
    "labor day": (9, 0, 1, 0),
    "columbus day": (10, 0, 2, 0),
    "thanksgiving": (11, 3, 4, 0),
    "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4),
}

#: name -> days after Easter Sunday
FROM_EASTER: Final[dict[str, int]] = {"good friday": -2, "easter": 0, "easter monday": 1}

#: year -> month, day of Diwali: the evening of the new moon by the Hindu calendar
DIWALI: Final[dict[int, tuple[int, int]]] = {
    2005: (11, 1), 2006: (10, 21), 2007: (11, 9), 2008: (10, 28), 2009: (10, 17), 2010: (11, 5), 2011: (10, 26),
    2012: (11, 13), 2013: (11, 3), 2014: (10, 23), 2015: (11, 11), 2016: (10, 30), 2017: (10, 19), 2018: (11, 7),
    2019: (10, 27), 2020: (11, 14), 2021: (11, 4), 2022: (10, 24), 2023: (11, 12), 2024: (11, 1), 2025: (10, 20),
    2026: (11, 8), 2027: (10, 29), 2028: (10, 17), 2029: (11, 5), 2030: (10, 26),
}  # fmt: skip

#: name -> month, day of the Islamic calendar
ISLAMIC: Final[dict[str, tuple[int, int]]] = {"eid al-fitr": (10, 1), "eid al-adha": (12, 10)}
MOON_NOTE: Final = "reckoned by the arithmetical calendar; the sighting of the moon may move it by a day"
_ISLAMIC_EPOCH: Final = date(622, 7, 18).toordinal()  # proleptic Gregorian for 15 July Julian
_ISLAMIC_YEAR: Final = 354.367


def day_of(name: str, year: int) -> date | None:
    """Return the day of a holiday in *year*, None where its table lacks the year; an unknown name is a KeyError.

    >>> day_of("thanksgiving", 2024), day_of("easter", 2018)
    (datetime.date(2024, 11, 28), datetime.date(2018, 4, 1))
    """
    if name in FIXED:
        return date(year, *FIXED[name])
    if name == "diwali":
        return date(year, *DIWALI[year]) if year in DIWALI else None
    if name in FROM_EASTER:
        return _easter(year) + timedelta(FROM_EASTER[name])
    if name in ISLAMIC:
        return _islamic(year, *ISLAMIC[name])
    month, weekday, number, after = FLOATING[name]
    if number < 0:
        last = date(year, month + 1, 1) - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1) + after)


def _islamic(year: int, month: int, day: int) -> date:
    """Return the first day in the Gregorian *year* that is this day of the Islamic calendar."""
    islamic = max(int((date(year, 1, 1).toordinal() - _ISLAMIC_EPOCH) / _ISLAMIC_YEAR), 1)
    while (found := _islamic_day(islamic, month, day)).year < year:
        islamic += 1
    return found


def _islamic_day(year: int, month: int, day: int) -> date:
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
    return date.fromordinal(_ISLAMIC_EPOCH + days)


def _easter(year: int) -> date:
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_century, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_century - correction + 15) % 30
    leap, rest_of_century = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * leap - epact - rest_of_century) % 7
    skip = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * skip + 114, 31)
    return date(year, month, day + 1)
