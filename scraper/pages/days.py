"""Days as pages write them -> `datetime.date`; what may be two days is none."""

import re
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from typing import Final

#: nothing on the web is older (the first sites that published news opened in 1994)
FIRST: Final = date(1994, 1, 1)

#: names of months and their short forms, by language (Unicode CLDR, "dates/calendars/gregorian", format and stand-alone)
_MONTHS: Final[dict[str, str]] = {
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
    "de": "januar jänner|februar|märz mär|april|mai|juni|juli|august|september|oktober okt|november|dezember dez",
    "es": "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic",
    "fr": "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre|novembre|décembre déc",
    "it": "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre set|ottobre ott|novembre|dicembre",
    "pt": "janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro dez",
    "id": "januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember des",
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "pl": "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
    "tr": "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    "ru": "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
}
#: names of the days of the week, from Monday, and their short forms, by language (Unicode CLDR, the same place)
_WEEKDAYS: Final[dict[str, str]] = {
    "en": "monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun",
    "de": "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so",
    "es": "lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
    "fr": "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "it": "lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom",
    "pt": "segunda-feira segunda seg|terça-feira terça ter|quarta-feira quarta qua|quinta-feira quinta qui|"
    "sexta-feira sexta sex|sábado sáb|domingo dom",
    "id": "senin|selasa|rabu|kamis|jumat jum'at|sabtu|minggu",
    "nl": "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    "pl": "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela",
    "tr": "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    "ru": "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "ja": "月曜日 月|火曜日 火|水曜日 水|木曜日 木|金曜日 金|土曜日 土|日曜日 日",
    "ko": "월요일 월|화요일 화|수요일 수|목요일 목|금요일 금|토요일 토|일요일 일",
}
_WEEKDAY_OF: Final = {
    name: number
    for table in reversed(_WEEKDAYS.values())
    for number, names in enumerate(table.split("|"))
    for name in names.split()
}
#: a day of the week in any language
WEEKDAY: Final = "(?:" + "|".join(sorted(map(re.escape, _WEEKDAY_OF), key=len, reverse=True)) + ")"
_MONTH_OF: Final = {
    name: number
    for table in _MONTHS.values()
    for number, names in enumerate(table.split("|"), 1)
    for name in names.split()
}
_MONTH: Final = "(?:" + "|".join(sorted(map(re.escape, _MONTH_OF), key=len, reverse=True)) + r")\.?"
_YEAR: Final = r"(?P<y>(?:19|20)\d\d)"
_D: Final = r"(?P<d>\d{1,2})"

#: how a day is written: the same year, month and day in one order, or in another; in this order
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}\s?[-/.年년]\s?(?P<m>\d{{1,2}})\s?[-/.月월]\s?{_D}(?!\d)[日일]?",
        rf"(?<!\d){_YEAR}(?P<m>\d\d)(?P<d>\d\d)(?=$|T|\d{{6}}$)",
        rf"\b(?P<name>{_MONTH})\s{{0,2}}{_D}(?:st|nd|rd|th)?\s{{0,2}},?\s{{0,2}}{_YEAR}(?!\d)",
        rf"(?<!\d){_D}(?:st|nd|rd|th|er|º|°|\.)?\s{{0,2}}(?:de |of |del )?\s{{0,2}}-?(?P<name>{_MONTH})-?,?\s{{0,2}}(?:de |del )?\s{{0,2}}{_YEAR}(?!\d)",
        rf"(?:\b(?P<w>{WEEKDAY})\.?,?\s{{1,2}})?(?<!\d)(?P<a>\d{{1,2}})(?P<sep>[./-])(?P<b>\d{{1,2}})(?P=sep){_YEAR}(?!\d)",
    )
)
_EPOCH: Final = re.compile(r"1\d{9}(?:\d{3})?")


def find_day(text: str) -> tuple[date, int, int] | None:
    """Return the first day that *text* names, with the places where its words begin and end.

    >>> find_day("Posted on 5 May 2021 by admin")
    (datetime.date(2021, 5, 5), 10, 20)
    >>> find_day("3/4/2021")  # March or April?
    """
    for form in _FORMS:
        for match in form.finditer(text):
            if (day := _day(match)) is not None:
                return day, match.start(), match.end()
    return None


def stamped_day(stamp: object) -> date | None:
    """Return the day of a time stamp as machines write it: ISO 8601, RFC 2822, seconds or milliseconds since 1970.

    The day is the one that the stamp names, in whatever zone.

    >>> stamped_day("2021-05-05T23:30:00-07:00"), stamped_day(1620000000)
    (datetime.date(2021, 5, 5), datetime.date(2021, 5, 3))
    """
    text = str(stamp).strip()[:60]
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC).date()
    found = find_day(text)
    return found[0] if found else None


def is_possible(day: date, today: date | None) -> bool:
    """Whether a page that exists on *today* can be from *day*; a day's slack is for time zones."""
    return day >= FIRST and (today is None or day <= today + timedelta(days=1))


def _day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    if "a" in parts:
        month, day = _month_and_day(int(parts["a"]), int(parts["b"]), parts["sep"])
        if not month and parts["w"]:
            return _on_weekday(int(parts["y"]), (int(parts["a"]), int(parts["b"])), _WEEKDAY_OF[parts["w"].lower()])
    else:
        month = _MONTH_OF[parts["name"].lower().rstrip(".")] if "name" in parts else int(parts["m"])
        day = int(parts["d"])
    try:
        return date(int(parts["y"]), month, day)
    except ValueError:
        return None


def _month_and_day(first: int, second: int, separator: str) -> tuple[int, int]:
    """Return month and day of two numbers; (0, 0) where either could be the month, unless points say which."""
    if separator == "." or first > 12 or first == second:
        return second, first
    return (first, second) if second > 12 else (0, 0)


def _on_weekday(year: int, numbers: tuple[int, int], weekday: int) -> date | None:
    """Return the day of two *numbers*, either of which could be the month, if only one order gives that *weekday*."""
    days = [date(year, month, day) for month, day in permutations(numbers)] if 0 not in numbers else []
    fitting = [day for day in days if day.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None
