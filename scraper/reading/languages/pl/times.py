"""Polish: how times are said."""

from typing import Final

from scraper.reading.languages.table import Gloss, numbered

_MONTHS: Final = numbered("January February March April May June July August September October November December")

#: "roku", "r."; and of the years beside this one
_R: Final = r"(?: roku| rok| r\.)?"

_NEXT: Final = "(?:przyszl|nastepn|kolejn|nadchodzac)(?:ego|ym|y|ej|a|e)"

_LAST: Final = "(?:zeszl|ubiegl|minion|poprzedni)(?:ego|ym|y|ej|a|e|m|iego|im)?"

_THIS: Final = "(?:tego|tym|ten|tej|te|to|biezacego|biezacym|obecnego|obecnym)"

_ON_OF_TIME: Final = "(?:w |we |na |pod |do |od |o |dopiero |juz |z |od |okolo ){0,3}"

#: "maja" is of May, and they have: the month where it stands as one
_MONTH: Final = (
    r"{month}(?:(?<!\bmaja)|(?= (?:\d\d\d\d|tego|br|przyszl|ubiegl|zeszl))|(?<=kwietnia\s[ia]\smaja)"
    + "".join(
        rf"|(?<=\b{led}\smaja)"
        for led in (
            *("od", "do", "koniec", "koncem", "konca", "koncu", "koncowce", "poczatku", "poczatek", "poczatkiem"),
            *("polowie", "polowa", "polowy", "dniach", "tygodniu", "tygodniach", "weekend", "weekendzie", "przelomie"),
        )
    )
    + ")"
)

_EARLY: Final = "(?:na |z |od |juz )*+(?:poczatk(?:u|iem|ach)|poczatek|samym poczatku)"

_MID: Final = "(?:w )?(?:polow(?:ie|a|y|e)|srod(?:ku|ek))"

_LATE: Final = (
    "(?:pod |z |w |na )?(?:sam )?(?:koniec|koncem|koncu|konca|koncowce|koncowka|schylku|ostatnich miesiacach)"
)


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        (f"(?:{written})", gloss),
        (f"(?:{written}),? (?:w )?(?:roku )?{{year}}{_R}", f"{gloss} {{year}}"),
        (f"(?:{written}) (?:w )?{_NEXT} (?:roku|r.)", f"{gloss} next year"),
        (rf"(?:{written}) (?:(?:w )?{_LAST} (?:roku|r.)|ub\.(?: )?r\.?)", f"{gloss} last year"),
        (f"(?:{written}) (?:w )?(?:{_THIS} (?:roku|r.)|br.)", f"{gloss} this year"),
    )


def _counted(units: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of so many of *units* from now on and ago."""
    return (
        (f"za (?:niespelna |okolo |jakies |rowno |dokladnie )?{{n}} {units}", f"in {{n}} {gloss}"),
        (f"{{n}} {units} temu", f"{{n}} {gloss} ago"),
        (f"przed {{n}} {units}", f"{{n}} {gloss} ago"),
        (f"za (?:jeden |1 )?{units}", f"in 1 {gloss}"),
        (f"{units} temu", f"1 {gloss} ago"),
    )


DATES: Final[tuple[Gloss, ...]] = (
    *_in_years(r"(?:{weekday},? \(?)?(?:dnia )?{day}(?:\.|-?(?:go|ego|tego|szego))? {month}", "{day} {month}"),
    *_in_years(r"(?:{weekday},? )?(?:dnia )?(?=\w{3,14}ego ){ordinal} {month}", "{ordinal} {month}"),
    (r"{weekday},? (?:dnia )?{day}\.? {month}", "{weekday} {day} {month}"),
    *_in_years(r"{day}\s*(?:-|i|do|/)\s*{day2} {month}", "{day} to {day2} {month}"),
    *_in_years(r"{day} (?:lub|albo|czy) {day2} {month}", "{day} or {day2} {month}"),
    (r"{day}[./]\s*{day2}[./]\s*{year}" + _R, "{day}.{day2}.{year}"),
    (r"{day}-{day2}-{year}", "{day}.{day2}.{year}"),
    ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
    *((rf"{{day}}\.0?{number}\.?(?![\d.])", f"{{day}} {month}") for month, number in _MONTHS.items()),
    (
        rf"(?<!tydzien\s)(?:w|we|od|na|{_THIS}|najblizsz\w+|nadchodzac\w+|przyszl\w+|nastepn\w+) {{weekday}}",
        "{weekday}",
    ),
    (rf"(?:w )?{_LAST} {{weekday}}", "last {weekday}"),
    # what happens every week is no day
    (r"od {weekday} do {weekday2}|(?:w )?kazd\w+ {weekday3}|co {weekday4}", ""),
    ("dzis|dzisiaj|dzis wieczorem|od dzis|od dzisiaj", "today"),
    ("jutro|od jutra", "tomorrow"),
    ("pojutrze", "the day after tomorrow"),
    (r"wczoraj(?:sz\w+)?", "yesterday"),
    (r"dzisiejsz(?!ych|e )\w+", "today"),
    (r"jutrzejsz\w+", "tomorrow"),
    ("przedwczoraj", "the day before yesterday"),
    (f"{_THIS} tygodni(?:u|a)|{_THIS} tydzien", "this week"),
    (f"{_NEXT} (?:tygodniu|tygodnia|tydzien)", "next week"),
    (f"{_LAST} (?:tygodniu|tygodnia|tydzien)", "last week"),
    (f"{_THIS} weekend|(?:w )?(?:najblizszy|nadchodzacy) weekend", "this weekend"),
    (f"{_THIS} miesiac(?:u|a)", "this month"),
    (f"{_NEXT} miesiac(?:u|a)", "next month"),
    (f"{_LAST} miesiac(?:u|a)", "last month"),
    *_counted("(?:dni|dzien|dniami)", "days"),
    *_counted("(?:tydzien|tygodnie|tygodni|tygodniami)", "weeks"),
    *_counted("(?:miesiac|miesiace|miesiecy|miesiacami)", "months"),
    *_counted("(?:rok|lata|lat|latami)", "years"),
    ("za pol roku", "in 6 months"),
    ("pol roku temu", "6 months ago"),
    *_in_years(_MONTH, "{month}"),
    ("(?:nadchodzac\\w{1,4}|najblizsz\\w{1,4}) {season}", "{season}"),
    (f"(?:{_NEXT}|najblizszym) {{month}}", "{month}"),
    (f"{_THIS} {{month}}", "this {month}"),
    (f"{_LAST} {{month}}", "last {month}"),
    *_in_years("pierwsz(?:ym|y|ego) tygodni?(?:u|a|en)? {month}", "first week of {month}"),
    *_in_years("drugi(?:m|ego) tygodni(?:u|a) {month}", "second week of {month}"),
    *_in_years("trzeci(?:m|ego) tygodni(?:u|a) {month}", "third week of {month}"),
    *_in_years("pierwszych (?:dniach|dni) {month}", "first days of {month}"),
    *_in_years("ostatnich (?:dniach|dni) {month}", "end of {month}"),
    *_in_years("ostatni(?:m|ego)? tygodni?(?:u|a|en)? {month}", "last week of {month}"),
    *_in_years(r"(?:pierwszej|i(?<=\bw\si)) polowie {month}", "first half of {month}"),
    *_in_years("(?:drugiej|ii) polowie {month}", "second half of {month}"),
    *_in_years("(?!lata|lecie){season}", "{season}"),
    *_in_years("{season}", "{season}")[1:],
    (f"(?:{_NEXT}|najblizsz\\w+) {{season}}", "next {season}"),
    (f"{_THIS} {{season}}", "this {season}"),
    *_in_years("wczesn(?:a|ej|ym) {season}", "early {season}"),
    *_in_years("pozn(?:a|ej|ym) {season}", "late {season}"),
    *_in_years("(?:pod koniec|z koncem|w koncowce) {season}", "end of {season}"),
    *_in_years("(?:na poczatku|z poczatkiem) {season}", "early {season}"),
    *_in_years("w (?:polowie|srodku|pelni) {season}", "mid {season}"),
    *_in_years("wakacje|wakacjach", "July to August")[1:],
    ("w (?:te |czasie |trakcie )?wakacj(?:e|i|ach)", "July to August"),
    ("przed wakacjami", "before July"),
    ("po wakacjach", "after August"),
    *(
        (f"(?:w )?sezonie {adjective} {{year}}{_R}", f"{season} {{year}}")
        for adjective, season in (
            *(("wiosennym", "spring"), ("letnim", "summer")),
            *(("jesiennym", "autumn"), ("zimowym", "winter")),
        )
    ),
    (f"{_LAST} {{season}}", "last {season}"),
    ("{season} {year}/{n}" + _R, "{season} {year}"),
    ("{season} {year}/{year2}" + _R, "{season} {year}"),
    *(
        each
        for number, quarter in enumerate(("pierwsz", "drugi", "trzeci", "czwart"), 1)
        for each in _in_years(rf"(?:{quarter}\w{{0,3}}|{number}\.) kwarta(?:le|lu|lem|l)", f"Q{number}")
    ),
    *_in_years(r"q(?=\d){n}", "Q{n}"),
    *(
        each
        for n, roman in enumerate(("i", "ii", "iii", "iv"), 1)
        for each in _in_years(f"{roman} kwarta(?:le|lu|l)", f"Q{n}")
    ),
    *_in_years("ostatni(?:m|ego) kwarta(?:le|lu)", "Q4"),
    *_in_years(
        (
            r"(?:pierwsz(?:a|ej)|i(?<=\bw\si)) polow(?:a|ie|y|e)(?: roku)?|i(?<=\bw\si) polroczu|pierwsz(?:ym|ego"
            r"|e) polrocz(?:u|a|e)"
        ),
        "H1",
    ),
    *_in_years("(?:drug(?:a|iej)|ii) polow(?:a|ie|y|e)(?: roku)?|ii polroczu|drugi(?:m|ego|e) polrocz(?:u|a|e)", "H2"),
    *_in_years(
        "(?:boze narodzenie|bozego narodzenia|gwiazdke|swieta(?! wielkanoc))|okres(?:ie|u) swiateczn(?:ym|ego)",
        "Christmas",
    ),
    ("przed swietami(?! wielkanoc)", "before Christmas"),
    *_in_years("wigili[eai]", "Christmas Eve"),
    *_in_years("sylwestra?", "New Year's Eve"),
    *_in_years("nowy rok|nowego roku", "New Year's Day"),
    *_in_years("halloween", "Halloween"),
    *_in_years("walentynki|walentynek", "Valentine's Day"),
    *_in_years("wielkanoc\\w?", "Easter"),
    (r"(?:roku |rok )?{year}" + _R, "{year}"),
    (f"{_NEXT} (?:roku|rok)", "next year"),
    ("w nowym roku", "next year"),
    ("(?:w )?(?:tym|tego) samym? roku", "that same year"),
    (f"{_EARLY} nowego roku", "early next year"),
    ("przed rokiem", "1 years ago"),
    ("przed tygodniem", "1 weeks ago"),
    ("przed miesiacem", "1 months ago"),
    (f"(?:w )?{_LAST} weekend", "last weekend"),
    (f"(?:w )?{_NEXT} weekend", "next weekend"),
    ("w ciagu (?:najblizszych |kolejnych )?{n} (?:tygodni|tyg)", "within {n} weeks"),
    ("w ciagu (?:najblizszych |kolejnych )?{n} (?:miesiecy|miesiace)", "within {n} months"),
    (f"{_LATE} (?:{_THIS} )?miesiaca", "end of this month"),
    (f"{_EARLY} (?:{_THIS} )?miesiaca", "early this month"),
    (f"{_MID} (?:{_THIS} )?miesiaca", "mid this month"),
    (f"(?:jeszcze )?przed (?:koncem|uplywem|zakonczeniem) (?:{_THIS} )?roku", "this year"),
    (f"do konca (?:{_THIS} )?roku", "this year"),
    (f"(?:pozniej )?(?:w )?(?:{_THIS} (?:roku|rok)|br.)", "this year"),
    (f"{_LAST} (?:roku|rok)", "last year"),
    (rf"(?:{_LATE}|koncem) (?:{_THIS} )?roku(?! \d)", "end of the year"),
    (rf"{_EARLY} (?:{_THIS} )?roku(?! \d)", "early this year"),
    (rf"{_MID} (?:{_THIS} )?roku(?! \d)", "mid this year"),
    ("(?:na )?przelom(?:ie)? rok(?:u|ow)", "turn of the year"),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (
        f"(?:{_EARLY}|(?:w )?pierwszych (?:miesiacach|tygodniach|dniach)|(?:w )?pierwszej dekadzie|u progu) {{date}}",
        "early {date}",
    ),
    (f"(?:{_MID}|(?:w )?drugiej dekadzie) {{date}}", "mid {date}"),
    (
        f"(?:{_LATE}|(?:w )?ostatnich (?:tygodniach|dniach)|(?:w )?(?:trzeciej|ostatniej) dekadzie) {{date}}",
        "end of {date}",
    ),
    ("(?:na )?przelom(?:ie)? {date} (?:i|a) {date2}", "late {date} to early {date2}"),
    ("(?:po)?miedzy {date} (?:a|i) {date2}", "between {date} and {date2}"),
    (f"od {{date}} do {_ON_OF_TIME}{{date2}}", "{date} to {date2}"),
    (r"{date}\s*(?:-|—)\s*{date2}", "{date} to {date2}"),
    (rf"{{date}},? (?:lub|albo|badz|czy|ewentualnie|albo moze) (?:nawet )?{_ON_OF_TIME}{{date2}}", "{date} or {date2}"),
    (rf"{{date}}, {_ON_OF_TIME}{{date2}},? (?:lub|albo|badz|czy) {_ON_OF_TIME}{{date3}}", "{date} or {date3}"),
    (r"{date}\s*/\s*{date2}", "{date} or {date2}"),
    ("przed {date}", "before {date}"),
    (r"nie (?:\w+ ){0,7}?przed {date}", "not before {date}"),
    (
        (
            rf"(?:nie (?:\w+ ){{0,6}}?(?:wczesniej|predzej|szybciej),? niz|najwczesniej|najszybciej|najpredzej"
            rf"|najwczesniejsz\w*(?: \w+){{0,3}}?) {_ON_OF_TIME}{{date}}"
        ),
        "not before {date}",
    ),
    ("{date} (?:najwczesniej|najpredzej|najszybciej)", "not before {date}"),
    ("{date} (?:lub|albo|czy|badz)(?: nawet)? pozniej", "not before {date}"),
    (f"(?:najpozniej|nie pozniej niz|nie dalej (?:jak|niz)) {_ON_OF_TIME}{{date}}", "by {date}"),
    (r"(?:(?:po|za)?czeka\w*|cierpliwosc\w*)(?:,? [\w–-]+){0,5} do {date}", "not until {date}"),
    (r"do(?:(?<=potrwaja\sdo)|(?<=potrwac\sdo)|(?<=potrwa\sdo)) {date}", "{date}"),
    (r"do {date}(?= nie (?:\w+ )?(?:zobacz|obejrz|powroc|wroc|poznamy|dostan|pojaw|bedzie)\w*)", "not until {date}"),
    ("do {date}", "by {date}"),
    ("po {date}", "after {date}"),
)
