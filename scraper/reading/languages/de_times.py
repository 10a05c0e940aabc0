"""German: how times are said; the words are those of `scraper.reading.languages.de`."""

from typing import Final

from scraper.reading.languages.table import Gloss, numbered

_MONTHS: Final = numbered("January February March April May June July August September October November December")

#: what agrees with a noun
_E: Final = "e[snrm]?"
_NEXT: Final = f"(?:nachst|kommend|folgend){_E}"
_COMING: Final = f"(?:kommend|bevorstehend){_E}"
_LAST: Final = f"(?:letzt|vergangen|vorig|zuruckliegend|abgelaufen){_E}"
_THIS: Final = f"(?:dies{_E}|laufend{_E})"
_YEAR: Final = "jahr(?:es|e|s)?"
#: what stands before the bare name of a season
_LED: Final = r"(?:(?<=im\s)|(?<=ab\s)|(?<=dem\s)|(?<=den\s)|(?<=des\s)|(?<=bis\s)|(?<=zum\s)|(?<=oder\s)|(?<=/))"
#: a month whose short form stands alone, as "Jan" is a name as well
_LONG: Final = r"(?!(?:jan|feb|mar|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez)\b){month}"
#: what stands between a verb and its date
ON: Final = "(?:im |in |am |an |zu |zum |zur |ab |fur |auf |den |dem |das |erst |schon |mit |gegen ){0,3}"


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        (f"(?:{written})", gloss),
        (rf"(?:{written})\.?,? (?:des jahres |im jahre? |in )?{{year}}", f"{gloss} {{year}}"),
        (f"(?:{written}) (?:des |im )?{_NEXT} {_YEAR}", f"{gloss} next year"),
        (f"(?:{written}) (?:des |im )?{_LAST} {_YEAR}", f"{gloss} last year"),
        (f"(?:{written}) (?:des |im |in )?{_THIS} {_YEAR}", f"{gloss} this year"),
    )


_DAYS: Final[tuple[Gloss, ...]] = (
    *_in_years(r"(?:{weekday},? (?:de[mnr] )?)?{day}\.\s*{month}", "{day} {month}"),
    (r"{weekday},? (?:de[mnr] )?{day}\.\s*{month}", "{weekday} {day} {month}"),
    *_in_years("{ordinal} {month}", "{ordinal} {month}"),
    *_in_years(r"{day}\.?\s*(?:bis|bis zum|und|-)\s*{day2}\.\s*{month}", "{day} to {day2} {month}"),
    *_in_years(r"{day}\.?\s*(?:oder|oder am|/)\s*{day2}\.\s*{month}", "{day} or {day2} {month}"),
    *((rf"{{day}}\.\s*0?{number}\.", f"{{day}} {month}") for month, number in _MONTHS.items()),
    *((rf"(?<![\d./-])0?{number}[./]{{year}}", f"{month} {{year}}") for month, number in _MONTHS.items()),
    (r"{day}[./]\s*{day2}[./]\s*{year}", "{day}.{day2}.{year}"),
    (r"{day}[./]\s*{day2}[./]\s*(?=[23]\d){n}", "{day}.{day2}.20{n}"),
    ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
    (r"(?:am|zum) {day}\.(?=\s*(?:[,;!?)]|$|(?:um|bei|auf|in|im|los)\b))", "on the {day}th"),
    (rf"(?:{_THIS}|{_COMING}|nachst{_E}|am|ab|seit) {{weekday}}", "{weekday}"),
    (f"{_LAST} {{weekday}}", "last {weekday}"),
    ("{weekday} (?:in )?(?:der )?(?:nachste|kommende)[rn]? woche", "{weekday} next week"),
    ("heute(?: (?:abend|nacht|fruh|morgen))?|ab sofort", "today"),
    (r"(?<!am\s)(?<!guten\s)(?<!jeden\s)morgen(?: (?:abend|fruh))?", "tomorrow"),
    ("gestrigen {weekday}", "yesterday"),
    ("heutigen {weekday}", "today"),
    ("morgigen {weekday}", "tomorrow"),
    ("ubermorgen", "the day after tomorrow"),
    ("gestern(?: abend)?", "yesterday"),
    ("vorgestern", "the day before yesterday"),
    *_in_years("weihnachten|weihnachtszeit|weihnachtsfest|(?:zu|uber|an|vor) den feiertagen", "Christmas"),
    *_in_years("(?:ersten|1.) weihnachts(?:feier)?tag", "Christmas Day"),
    *_in_years("(?:zweiten|2.) weihnachts(?:feier)?tag", "Boxing Day"),
    *_in_years("heilig(?:en |er )?abend", "Christmas Eve"),
    *_in_years("silvester", "New Year's Eve"),
    *_in_years("neujahr(?:stag)?", "New Year's Day"),
    *_in_years("nikolaus(?:tag)?", "6 December"),
    *_in_years("valentinstag", "Valentine's Day"),
    *_in_years("ostern", "Easter"),
    *_in_years("halloween", "Halloween"),
)

_WEEKS_AND_MONTHS: Final[tuple[Gloss, ...]] = (
    ("(?:in )?diese[r]? woche|(?:ende|anfang|mitte) der woche", "this week"),
    ("(?:nachste|kommende)[rn]? woche", "next week"),
    ("(?:letzte|vergangene|vorige)[rn]? woche|vorwoche", "last week"),
    (f"{_COMING} wochenende|diese[sm] wochenende", "this weekend"),
    (f"{_NEXT} monat(?:s|es)?", "next month"),
    (f"{_THIS} monat(?:s|es)?", "this month"),
    (f"{_LAST} monat(?:s|es)?|vormonat", "last month"),
    *(("in {n} " + unit, "in {n} " + said) for unit, said in (("tagen", "days"), ("wochen", "weeks"))),
    *(("in {n} " + unit, "in {n} " + said) for unit, said in (("monaten", "months"), ("jahren", "years"))),
    *(("vor {n} " + unit, "{n} " + said + " ago") for unit, said in (("tagen", "days"), ("wochen", "weeks"))),
    *(("vor {n} " + unit, "{n} " + said + " ago") for unit, said in (("monaten", "months"), ("jahren", "years"))),
    *(("in eine[mr] " + unit, "in 1 " + said) for unit, said in (("woche", "weeks"), ("monat", "months"))),
    *(("vor eine[mr] " + unit, "1 " + said + " ago") for unit, said in (("woche", "weeks"), ("monat", "months"))),
    ("in einem jahr", "in 1 years"),
    ("vor einem jahr", "1 years ago"),
    ("in einem halben jahr", "in 6 months"),
    ("vor einem halben jahr", "6 months ago"),
    *_in_years("erste[rn]? woche (?:im|des) {month}s?", "first week of {month}"),
    *_in_years("erste[rn]? {month}woche", "first week of {month}"),
    *_in_years("letzte[rn]? {month}woche", "last week of {month}"),
    *_in_years("letzte[rn]? woche (?:im|des) {month}s?", "last week of {month}"),
    *_in_years("erste[rn]? {month}halfte", "first half of {month}"),
    *_in_years("zweite[rn]? {month}halfte", "second half of {month}"),
    *_in_years(f"{_LONG}s?", "{month}"),
    *_in_years("{month}", "{month}")[1:],
    (f"{_COMING} {{month}}", "coming {month}"),
    (f"nachst{_E} {{month}}", "next {month}"),
    (f"{_THIS} {{month}}", "this {month}"),
    (f"{_LAST} {{month}}", "last {month}"),
)

_YEARS: Final[tuple[Gloss, ...]] = (
    *_in_years(_LED + "{season}", "{season}"),
    *_in_years("{season}", "{season}")[1:],
    *_in_years("spat{season}", "late {season}"),
    *_in_years("fruh{season}", "early {season}"),
    *_in_years("hoch{season}", "mid {season}"),
    ("{season} {year}/(?:{n}|{year2})", "{season} {year}"),
    (f"{_COMING} {{season}}", "coming {season}"),
    (f"nachst{_E} {{season}}", "next {season}"),
    (f"{_THIS} {{season}}", "this {season}"),
    (f"{_LAST} {{season}}", "last {season}"),
    *_in_years("{ordinal} (?:jahres)?quartal(?:s|es)?", "Q{ordinal}"),
    *_in_years(r"{n}\.\s*(?:jahres)?quartal(?:s|es)?", "Q{n}"),
    *_in_years(r"(?:quartal |q(?=\d)){n}", "Q{n}"),
    *_in_years("letzte[ns]? quartal(?:s|es)?|schlussquartal", "Q4"),
    *_in_years(r"(?:erste[rsnm]?|1\.) (?:jahreshalfte|halbjahr(?:es|s)?|halfte(?: des jahres)?)|h1", "H1"),
    *_in_years(r"(?:zweite[rsnm]?|2\.) (?:jahreshalfte|halbjahr(?:es|s)?|halfte(?: des jahres)?)|h2", "H2"),
    (r"(?:(?:im laufe? |im verlauf )?des jahres |im jahre? |jahr )?{year}", "{year}"),
    (f"{_NEXT} {_YEAR}", "next year"),
    (f"(?:spater |im laufe? )?(?:in |des )?{_THIS} {_YEAR}|heuer|im laufe? des jahres", "this year"),
    (f"{_LAST} {_YEAR}|vorjahr(?:es)?", "last year"),
    (f"ubernachst{_E} {_YEAR}", "in 2 years"),
    ("ende des jahres|jahresende", "end of the year"),
    ("(?:anfang|beginn) des jahres|jahresanfang|jahresbeginn", "early this year"),
    ("mitte des jahres|jahresmitte", "mid this year"),
    ("(?:ende des jahres|jahresende) {year}", "end of {year}"),
    ("(?:(?:anfang|beginn) des jahres|jahresanfang|jahresbeginn) {year}", "early {year}"),
    ("(?:mitte des jahres|jahresmitte) {year}", "mid {year}"),
    ("jahreswechsel", "turn of the year"),
)

#: times of their own, for a `Language`'s *dates*
DATES: Final = (*_DAYS, *_WEEKS_AND_MONTHS, *_YEARS)

#: what puts times together or opens a side, for its *joins*
JOINS: Final[tuple[Gloss, ...]] = (
    ("(?:anfang|beginn)(?: des| von| der)? {date}", "early {date}"),
    ("mitte(?: des| von| der)? {date}", "mid {date}"),
    ("ende(?: des| von| der)? {date}", "end of {date}"),
    ("anfang (?:bis|oder) mitte {date}", "early to mid {date}"),
    ("mitte (?:bis|oder) ende {date}", "mid to late {date}"),
    ("im (?:laufe?|verlauf)(?: des| der| von)? {date}", "{date}"),
    ("zwischen (?:dem |der |den )?{date} und (?:dem |der |den )?{date2}", "between {date} and {date2}"),
    ("(?:(?:von|vom|ab) )?{date} bis(?: zum| zur| in den| ins)? {date2}", "{date} to {date2}"),
    (
        rf"{{date}},? (?:oder|bzw\.|beziehungsweise)(?: (?:auch|gar|sogar|vielleicht|spatestens))? {ON}{{date2}}",
        "{date} or {date2}",
    ),
    (r"{date}\s*/\s*{date2}", "{date} or {date2}"),
    (r"vor (?:dem |der |den )?{date}(?=[^.;:!?]{0,60}\b(?:nichts?|kaum)\b)", "not before {date}"),
    ("vor (?:dem |der |den )?{date}", "before {date}"),
    (rf"(?:gedreht|drehen|dreht|dreharbeiten),?(?: \w+){{0,5}} bis {ON}{{date}}", "{date}"),
    (rf"bis {ON}{{date}}(?=[^.;:!?]{{0,30}}gedreht)", "{date}"),
    (rf"sollen bis {ON}{{date}} (?:an)?(?:dauern|laufen)", "{date}"),
    (r"(?:nicht|kaum|keinesfalls) (?:\w+ ){0,2}vor (?:dem |der |den )?{date}", "not before {date}"),
    (f"(?:fruhestens|nicht fruher als) {ON}{{date}}", "not before {date}"),
    ("{date} (?:fruhestens|oder spater|oder noch spater)", "not before {date}"),
    ("(?:erst|fruhestens|nicht vor) nach (?:dem |der |den )?{date}", "after {date}"),
    (f"(?:bis )?(?:aller)?spatestens {ON}(?:bis )?(?:zum |zur )?{{date}}", "by {date}"),
    (
        r"bis (?:zum |zur |in den |ins |mindestens ){0,2}{date}(?= [^.;:!?]{0,40}(?:warten|gedulden|dauer))",
        "not until {date}",
    ),
    (
        r"(?:warten|gedulden|dauern?|dauert)(?: \w+){0,3} bis (?:zum |zur |in den |ins ){0,2}{date}",
        "not until {date}",
    ),
    ("bis (?:zum |zur |in den |ins ){0,2}{date}", "by {date}"),
)
