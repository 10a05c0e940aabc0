"""German: how times are said."""

from typing import Final

from scraper.reading.languages.de.parts import ON, ORDINAL
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
_LED: Final = (
    r"(?=[fhsw])(?:(?<=im\s)|(?<=ab\s)|(?<=dem\s)|(?<=den\s)|(?<=des\s)|(?<=bis\s)|(?<=zum\s)|(?<=oder\s)|(?<=/)"
    r"|(?<=fur\s)|(?<=auf\s)"
    r"|(?<=von\s)|(?<=vor\s)|(?<=seit\s)|(?<=statt\s)|(?<=gegen\s)|(?<=ist\sder\s)|(?<=wird\sder\s)|(?<=sei\sder\s)"
    r"|(?<=kommt\sder\s)|(?<=grob\s)|(?<=peilt\s)|(?<=peile\s)|(?<=erst\s)|(?<=wohl\s)|(?<=:\s)|(?<=\())"
)

#: a time of the day behind a weekday, and what stands before a number that is not exact
_PART: Final = "(?:abend|vormittag|nachmittag|mittag|morgen|nacht)"

_ABOUT: Final = (
    r"(?:(?:knapp|rund|etwa|circa|ca\.|zirka|gut|ungefahr|genau|exakt|fast|nur|schon|bereits|nicht ganz|weniger als"
    r"|uber"
    r"|gerade(?: ein)?mal|ziemlich genau|voraussichtlich|spatestens) ){0,2}"
)

#: what may stand before what is the earliest or the latest
_YET: Final = "(?: jedoch| aber| wohl| allerdings| dann| also| nun| erst| schon| bereits| voraussichtlich){0,2}"

#: a month whose short form stands alone, as "Jan" is a name as well
_LONG: Final = r"(?!(?:jan|feb|mar|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez)\b){month}"


def _in_year(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, and of one in digits."""
    return (
        (f"(?:{written})", gloss),
        (rf"(?:{written})\.?,? (?:des jahres |im jahre? |in )?{{year}}", f"{gloss} {{year}}"),
    )


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        *_in_year(written, gloss),
        (f"(?:{written}) (?:des |im )?{_NEXT} {_YEAR}", f"{gloss} next year"),
        (f"(?:{written}) (?:des |im )?{_LAST} {_YEAR}", f"{gloss} last year"),
        (f"(?:{written}) (?:des |im |in )?{_THIS} {_YEAR}", f"{gloss} this year"),
    )


_UNITS: Final = (("tagen", "days"), ("wochen", "weeks"), ("monaten", "months"), ("jahren", "years"))

_UNIT: Final = (("woche", "weeks"), ("monats?", "months"), ("jahr(?:es)?", "years"))

_DAYS: Final[tuple[Gloss, ...]] = (
    *_in_years(r"(?:{weekday},? (?:de[mnr] )?)?{day}\.\s*{month}", "{day} {month}"),
    (r"{weekday},? (?:de[mnr] )?{day}\.\s*{month}", "{weekday} {day} {month}"),
    (r"(?:{day}\.\s*)?{month} (?:desselben|des gleichen|jenes|des (?:darauf)?folgenden) jahres", "then"),
    *_in_years(ORDINAL + " {month}", "{ordinal} {month}"),
    *_in_years(r"{day}\.?\s*(?:bis|bis zum|und|-)\s*{day2}\.\s*{month}", "{day} to {day2} {month}"),
    *_in_years(r"{day}\.?\s*(?:oder|oder am|/)\s*{day2}\.\s*{month}", "{day} or {day2} {month}"),
    *((rf"{{day}}\.\s*0?{number}\.", f"{{day}} {month}") for month, number in _MONTHS.items()),
    *((rf"(?<![\d./-])0?{number}[./]{{year}}", f"{month} {{year}}") for month, number in _MONTHS.items()),
    (r"{day}[./]\s*{day2}[./]\s*{year}", "{day}.{day2}.{year}"),
    (r"{day}[./]\s*{day2}[./]\s*(?=[23]\d){n}", "{day}.{day2}.20{n}"),
    ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
    (r"(?:am|zum) {day}\.(?=\s*(?:[,;!?)]|$|(?:um|bei|auf|in|im|los)\b))", "on the {day}th"),
    (rf"(?:{_THIS}|{_COMING}|nachst{_E}|am|ab|seit) (?:fruhen |spaten )?{{weekday}}(?:{_PART})?", "on {weekday}"),
    (f"{{weekday}}{_PART}|(?:nacht|sprung) (?:auf|zum|zu) (?:den )?{{weekday2}}", "on {weekday}{weekday2}"),
    (f"{_LAST} {{weekday}}(?:{_PART})?", "last {weekday}"),
    (f"{{weekday}}(?:{_PART})? (?:in )?(?:der )?(?:nachste|kommende|folgende)[rn]? woche", "{weekday} next week"),
    (f"{{weekday}}(?:{_PART})? (?:in )?(?:der )?(?:letzte|vergangene|vorige)[rn]? woche", "{weekday} of last week"),
    (f"{{weekday}}(?:{_PART})? (?:in )?dieser woche", "{weekday} of this week"),
    ("(?:heute|{weekday}) in (?:einer woche|acht tagen|8 tagen)", "in 1 weeks"),
    ("heute vor einem jahr", "1 years ago"),
    ("heute(?: (?:abend|nacht|fruh|morgen))?|ab sofort", "today"),
    (r"(?<!am\s)(?<!guten\s)(?<!jeden\s)morgen(?: (?:abend|fruh))?", "tomorrow"),
    ("gestrigen (?:{weekday}|abend|tag)", "yesterday"),
    ("heutigen (?:{weekday}|abend|tag(?:es|s)?)", "today"),
    ("morgigen {weekday}", "tomorrow"),
    ("ubermorgen", "the day after tomorrow"),
    ("gestern(?: abend)?", "yesterday"),
    ("vorgestern", "the day before yesterday"),
    *_in_years(
        "weihnachten|weihnachtszeit|weihnachtsfest|weihnachtsfeiertagen?|zum fest"
        "|(?:zu|uber|an|vor|um|rund um) (?:den|die) (?:feiertagen?|festtagen?)",
        "Christmas",
    ),
    *_in_years("vorweihnachtszeit|advents?zeit|advent", "December"),
    *_in_year("zwischen den jahren", "27 to 31 December"),
    *_in_year("(?:ersten|1.) weihnachts(?:feier)?tag", "Christmas Day"),
    *_in_year("(?:zweiten|2.) weihnachts(?:feier)?tag", "Boxing Day"),
    *_in_year("heilig(?:en |er )?abend", "Christmas Eve"),
    *_in_year("silvester", "New Year's Eve"),
    *_in_year("neujahr(?:stag)?", "New Year's Day"),
    *_in_year("nikolaus(?:tag)?", "6 December"),
    *_in_year("valentinstag", "Valentine's Day"),
    *_in_years("ostern|ostersonntag|osterfest|osterwochenende|ostertagen?|osterfeiertagen?", "Easter"),
    *_in_year("osterzeit|osterferien", "April"),
    *_in_year("ostermontag", "Easter Monday"),
    *_in_year("karfreitag", "Good Friday"),
    *_in_year("tag der deutschen einheit", "3 October"),
    *_in_year("tag der arbeit", "1 May"),
    *_in_year("allerheiligen", "1 November"),
    *_in_year("dreikonig(?:stag|e)?|dreikonigs", "6 January"),
    *_in_year("black friday", "Black Friday"),
    *_in_year("thanksgiving", "Thanksgiving"),
    *_in_years("halloween", "Halloween"),
)

_WEEKS_AND_MONTHS: Final[tuple[Gloss, ...]] = (
    ("(?:in )?diese[r]? woche|(?:ende|anfang|mitte) der woche", "this week"),
    ("(?:nachste|kommende)[rn]? woche", "next week"),
    ("(?:letzte|vergangene|vorige)[rn]? woche|vorwoche", "last week"),
    ("ubernachste[rn]? woche", "the week after next"),
    (f"(?:{_COMING}|nachst{_E}) wochenende|diese[sm] wochenende|(?:am|ubers|furs) wochenende", "this weekend"),
    (f"{_LAST} wochenende", "last weekend"),
    (f"{_NEXT} monat(?:s|es)?", "next month"),
    (f"{_THIS} monat(?:s|es)?", "this month"),
    (f"{_LAST} monat(?:s|es)?|vormonat", "last month"),
    ("(?:ende|ausgang) des monats|monatsende", "end of this month"),
    ("(?:anfang|beginn) des monats|monats(?:anfang|beginn)", "early this month"),
    ("mitte des monats|monatsmitte", "mid this month"),
    *((f"in {_ABOUT}{{n}} {unit}", f"in {{n}} {said}") for unit, said in _UNITS),
    *((f"vor {_ABOUT}{{n}} {unit}", f"{{n}} {said} ago") for unit, said in _UNITS),
    *((f"in {_ABOUT}{{n}} (?:bis|oder) {{n2}} {unit}", f"in {{n}} to {{n2}} {said}") for unit, said in _UNITS),
    *((f"in {_ABOUT}ein(?:er|em|en)? (?:bis|oder) {{n}} {unit}", f"in 1 to {{n}} {said}") for unit, said in _UNITS),
    *((f"(?:in|binnen) {_ABOUT}eine[mrs] {unit}", f"in 1 {said}") for unit, said in _UNIT),
    *((f"vor {_ABOUT}eine[mr] {unit}", f"1 {said} ago") for unit, said in _UNIT),
    (f"in {_ABOUT}einem halben jahr", "in 6 months"),
    (f"vor {_ABOUT}einem halben jahr", "6 months ago"),
    (f"in {_ABOUT}(?:anderthalb|eineinhalb|1,5) jahren", "in 18 months"),
    (f"vor {_ABOUT}(?:anderthalb|eineinhalb|1,5) jahren", "18 months ago"),
    *(
        each
        for word, said in (
            ("erste", "first"),
            ("zweite", "second"),
            ("dritte", "third"),
            ("vierte", "fourth"),
            ("letzte", "last"),
        )
        for each in (
            *_in_year(
                f"{word}[rn]? (?:{{month}}-?woche|woche (?:im|des) {{month2}}s?)", f"{said} week of {{month}}{{month2}}"
            ),
            *_in_year(f"{word}[ns]? {{month}}-?wochenende", f"{said} weekend of {{month}}"),
        )
    ),
    *_in_year("erste[rn]? {month}-?halfte", "first half of {month}"),
    *_in_year("zweite[rn]? {month}-?halfte", "second half of {month}"),
    *_in_year("{month} und {month2}", "{month} to {month2}"),
    (r"{month} '(?=[23]\d){n}", "{month} 20{n}"),
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
    (r"{season} '(?=[23]\d){n}", "{season} 20{n}"),
    *_in_year(_LED + "{season} und {season2}", "{season} to {season2}"),
    *_in_years("{season}s?-?(?:season|saison|slate)", "{season}"),
    ("(?:tv-)?saison {year}/{n}", "{year}/{n} season"),
    ("(?:tv-)?saison {year}/{year2}", "{year} to {year2}"),
    (f"{_COMING} {{season}}", "coming {season}"),
    (f"nachst{_E} {{season}}", "next {season}"),
    (f"{_THIS} {{season}}", "this {season}"),
    (f"{_LAST} {{season}}", "last {season}"),
    *_in_years(ORDINAL + " (?:jahres)?quartal(?:s|es)?", "Q{ordinal}"),
    *_in_years(r"{n}\.\s*(?:jahres)?quartal(?:s|es)?", "Q{n}"),
    *_in_years(r"(?:quartal |q(?=\d)){n}", "Q{n}"),
    (r"(?:quartal |q(?=\d)){n}[-/]{year}", "Q{n} {year}"),
    *_in_years(ORDINAL + " (?:oder|und|bis|bis zum) {ordinal2} quartal", "Q{ordinal} or Q{ordinal2}"),
    *_in_years("letzte[ns]? quartal(?:s|es)?|schlussquartal", "Q4"),
    *_in_years(r"(?:erste[rsnm]?|1\.) (?:jahreshalfte|halbjahr(?:es|s)?|halfte(?: des jahres)?)|h1", "H1"),
    *_in_years(r"(?:zweite[rsnm]?|2\.) (?:jahreshalfte|halbjahr(?:es|s)?|halfte(?: des jahres)?)|h2", "H2"),
    (r"(?:(?:im laufe? |im verlauf )?des jahres |im jahre? |jahr )?{year}", "{year}"),
    (f"{_NEXT} {_YEAR}", "next year"),
    (f"(?:spater |im laufe? )?(?:in |des )?{_THIS} {_YEAR}|heuer|im laufe? des jahres", "this year"),
    (f"{_LAST} {_YEAR}|vorjahr(?:es)?", "last year"),
    ("(?:im|ins|des|das) neuen? jahr(?:es)?", "next year"),
    (f"ubernachst{_E} {_YEAR}", "in 2 years"),
    ("ende des jahres|jahresende", "end of the year"),
    ("(?:anfang|beginn) des jahres|jahresanfang|jahresbeginn", "early this year"),
    ("mitte des jahres|jahresmitte", "mid this year"),
    ("(?:ende des jahres|jahresende) {year}", "end of {year}"),
    ("(?:(?:anfang|beginn) des jahres|jahresanfang|jahresbeginn) {year}", "early {year}"),
    ("(?:mitte des jahres|jahresmitte) {year}", "mid {year}"),
    ("jahreswechsel(?: {year}/(?:{n}|{year2}))?", "turn of the year"),
    ("(?:ersten|fruhen) (?:monaten|wochen)(?: des jahres| von| im jahr)? {year}", "early {year}"),
    ("letzten (?:monaten|wochen)(?: des jahres| von| im jahr)? {year}", "late {year}"),
)

#: times of their own, for a `Language`'s *dates*
DATES: Final = (*_DAYS, *_WEEKS_AND_MONTHS, *_YEARS)

#: what puts times together or opens a side, for its *joins*
JOINS: Final[tuple[Gloss, ...]] = (
    ("(?:anfang|beginn)(?: des| von| der)? {date}", "early {date}"),
    ("mitte(?: des| von| der)? {date}", "mid {date}"),
    ("kurz (?:vor|nach) (?:dem |den |der )?{date}", "{date}"),
    ("(?:spat|spater)(?: in| im| noch)? {date}", "late {date}"),
    ("fruh(?: in| im)? {date}", "early {date}"),
    ("(?:ende|ausgang)(?: des| von| der)? {date}", "end of {date}"),
    ("ende {date},? anfang {date2}", "end of {date} to early {date2}"),
    ("anfang\\s*(?:bis|oder|und|bzw\\.|/)\\s*mitte(?: des| der)? {date}", "early to mid {date}"),
    ("mitte\\s*(?:bis|oder|und|bzw\\.|/)\\s*ende(?: des| der)? {date}", "mid to late {date}"),
    ("im (?:laufe?|verlauf)(?: des| der| von)? {date}", "{date}"),
    ("zwischen (?:dem |der |den )?{date} und (?:dem |der |den )?{date2}", "between {date} and {date2}"),
    ("(?:(?:von|vom|ab) )?{date} bis(?: zum| zur| in den| ins)? {date2}", "{date} to {date2}"),
    (
        rf"{{date}},? (?:oder|bzw\.|beziehungsweise)(?: (?:auch|gar|sogar|vielleicht|spatestens))? {ON}{{date2}}",
        "{date} or {date2}",
    ),
    (r"{date}\s*/\s*{date2}", "{date} or {date2}"),
    ("{date},? (?:bereits|schon|genauer gesagt|genauer|und zwar|namlich) am {date2}", "{date2}"),
    (r"fruher als (?:im |in |am )?{date}(?=[^.;:!?]{0,60}\b(?:nichts?|kaum|niemand)\b)", "not before {date}"),
    (rf"fruhestens{_YET} {ON}{{date}},?(?: und| aber)? spatestens{_YET} {ON}{{date2}}", "{date} to {date2}"),
    (
        (
            r"vor (?:dem |der |den )?{date}(?=[^;:!?]{0,60}\b(?:nichts?|kaum|niemand|keine?|unwahrscheinlich"
            r"|ausgeschlossen|unrealistisch|unmoglich|utopisch|illusorisch)\b)"
        ),
        "not before {date}",
    ),
    ("vor (?:dem |der |den )?{date}", "before {date}"),
    (
        (
            rf"(?:gedreht|drehen|dreht|dreharbeiten|kameras?|aufgezeichnet"
            rf"|produziert),?(?: [\w-]+){{0,9}} bis {ON}{{date}}"
        ),
        "{date}",
    ),
    (
        rf"bis {ON}{{date}}(?=[^.;:!?]{{0,50}}\b(?:gedreht|drehen|dreht|kameras?|dreharbeiten|am set|aufgezeichnet)\b)",
        "{date}",
    ),
    (rf"sollen bis {ON}{{date}} (?:an)?(?:dauern|laufen)", "{date}"),
    (r"(?:nicht|kaum|keinesfalls) (?:\w+ ){0,2}vor (?:dem |der |den )?{date}", "not before {date}"),
    (f"(?:(?:aller)?fruhestens|fruhestmoglich|nicht fruher als){_YET} {ON}{{date}}", "not before {date}"),
    ("{date} (?:(?:aller)?fruhestens|oder spater|oder noch spater)", "not before {date}"),
    ("(?:erst|fruhestens|nicht vor) nach (?:dem |der |den )?{date}", "after {date}"),
    (
        (
            rf"(?:bis )?(?:aller)?spatestens{_YET} (?:zum (?:tv-)?(?:saison|jahres)?(?:beginn|start"
            rf"|auftakt) )?{ON}(?:bis )?(?:zum |zur )?{{date}}"
        ),
        "by {date}",
    ),
    (
        (
            r"bis (?:zum |zur |in den |ins |mindestens ){0,2}{date}(?= [^.;:!?]{0,40}(?:warten|gedulden|dauer|auf sich"
            r"|in (?:der|die) \w{0,8}pause))"
        ),
        "not until {date}",
    ),
    (
        (
            r"(?:warten|gedulden|dauern?|dauert)(?: \w+){0,4} bis (?:zum |zur |in den |ins |in |mindestens |wenigstens "
            r"|fruhestens ){0,3}{date}"
        ),
        "not until {date}",
    ),
    ("bis (?:zum |zur |in den |ins ){0,2}{date}", "by {date}"),
)
