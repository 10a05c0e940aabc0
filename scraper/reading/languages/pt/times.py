"""Portuguese: how times are said."""

from typing import Final

from scraper.reading.languages.pt.parts import DEFER
from scraper.reading.languages.table import Gloss

#: which year a month or a part of a year is of, and what that is in English
_YEARS: Final[tuple[Gloss, ...]] = (
    (r"(?:\.?,?(?: d[eo])?(?: ano)?(?: de)? |/){year}", " {year}"),
    (r" (?:d[eo] )?(?:ano que vem|(?:proximo|seguinte) ano|ano (?:seguinte|vindouro))", " next year"),
    (r" (?:deste(?: mesmo)? ano|do (?:corrente|presente) ano|do ano (?:corrente|em curso))", " this year"),
    (r" do (?:ano passado|passado ano|ultimo ano)", " last year"),
)

_EARLY: Final = r"(?:inicios?|comecos?|principios?|arranque|comecinho|inicinho)"

_MID: Final = r"(?:meados|metade|meio)"

_LATE: Final = r"(?:finais|final|fins|fim|finalzinho|fimzinho)"

_OF: Final = r"(?:de |do |da |do mes de )?"

#: whose spring it is: that of the calendar
_NORTH: Final = (
    r"(?: boreal| d[oe] hemisferio norte| (?:norte-?)?american[oa]| estadunidense| europei?[au]| japones[a]?|"
    r" portugues[a]?|"
    r" brasileir[oa]| d[eo]s (?:eua|estados unidos)| nos (?:eua|estados unidos)| no hemisferio norte)?"
)

_TWO: Final = r"\s*(?:[-/]|e|a|ou)\s*"

#: parts of a year, and what they are in English
_PARTS: Final[tuple[Gloss, ...]] = (
    (rf"(?:{_EARLY}|primeiros meses|primeira parte)", "early"),
    (_MID, "mid"),
    (rf"(?:{_LATE}|ultimos meses|reta final|parte final|trimestre final|apagar das luzes)", "end of"),
    (r"(?:primeira metade|(?:primeiro|1\.?[oº°]) semestre)", "first half of"),
    (r"(?:segunda metade|(?:segundo|ultimo|2\.?[oº°]) semestre)", "second half of"),
    (r"(?:primeiro|1\.?[oº°]) (?:quadrimestre|terco)", "first third of"),
    (r"(?:ultimo|terceiro|3\.?[oº°]) (?:quadrimestre|terco)", "last third of"),
    (r"ultimo trimestre", "last quarter of"),
    (r"{ordinal} trimestre", "Q{ordinal}"),
    (r"{n}\.?[oº°]? trimestre", "Q{n}"),
    (r"q{n}", "Q{n}"),
    (rf"{{season}}{_NORTH}", "{season}"),
    (rf"{_EARLY} {_OF}{{season}}{_NORTH}", "early {season}"),
    (rf"{_LATE} {_OF}{{season}}{_NORTH}", "end of {season}"),
    (rf"{{season}}{_TWO}{{season2}}", "{season} to {season2}"),
    (r"(?:mes de )?{month}", "in {month}"),
    (r"{month}\s*[-/]\s*{month2}", "{month} to {month2}"),
    (rf"(?:{_EARLY}|primeir[oa]s(?: dias| semanas)?) {_OF}{{month}}", "early {month}"),
    (rf"{_MID} {_OF}{{month}}", "mid {month}"),
    (rf"(?:{_LATE}|ultim[oa]s(?: dias| semanas)?) {_OF}{{month}}", "late {month}"),
    (r"primeira semana de {month}", "first week of {month}"),
    (r"segunda semana de {month}", "second week of {month}"),
    (r"terceira semana de {month}", "third week of {month}"),
    (r"ultima semana de {month}", "last week of {month}"),
    (r"primeira (?:quinzena|metade) de {month}", "first half of {month}"),
    (r"segunda (?:quinzena|metade) de {month}", "second half of {month}"),
    (rf"(?:dia )?{{day}} {_OF}{{month}}", "{day} {month}"),
    (r"(?:dia )?(?:primeiro|1\.?[oº°]|um) de {month}", "1 {month}"),
    (r"virada d[eo] (?:mes de )?{month} para (?:o mes de )?{month2}", "{month} to {month2}"),
    (r"(?:primeir[oa]) {weekday} de {month}", "first {weekday} of {month}"),
    (r"(?:ultim[oa]) {weekday} de {month}", "last {weekday} of {month}"),
    (r"(?:dia )?{day}(?!/\d(?!\d)){month}", "{day} {month}"),
    (rf"{{weekday}},? \(?(?:dia )?{{day}} {_OF}{{month}}", "{weekday} {day} {month}"),
    (r"{weekday},? \(?(?:dia )?{day}{month}", "{weekday} {day} {month}"),
    (r"{weekday},? \(?(?:dia )?(?:primeiro|1\.?[oº°]) de {month}", "{weekday} 1 {month}"),
    (r"(?:dias? )?{day}(?: a | ate (?:o |ao )?(?:dia )?|-){day2} de {month}", "{day} to {day2} {month}"),
    (r"entre (?:os dias |o dia |o )?{day} e (?:o dia |o )?{day2} de {month}", "{day} to {day2} {month}"),
    (r"(?:dia )?{day} ou (?:dia )?{day2} de {month}", "{day} or {day2} {month}"),
)

#: days and weeks that are said with a year or without one
_DAYS: Final[tuple[Gloss, ...]] = (
    (r"{n} de {month}", "{n} {month}"),
    (r"quarta semana de {month}", "fourth week of {month}"),
    (r"ultimo dia (?:do mes )?de {month}", "the last day of {month}"),
    (r"primeiro dia (?:do mes )?de {month}", "the first day of {month}"),
    (r"entre o {ordinal} e o {ordinal2} trimestres?", "Q{ordinal} to Q{ordinal2}"),
    (
        (
            r"(?:natal|temporada de festas|(?:ferias|festas|epoca|quadra|periodo|temporada) (?:de natal|natalicias?|"
            r"natalinas?|"
            r"do natal)|festas de fim de ano)"
        ),
        "Christmas",
    ),
    (r"(?:halloween|(?:dia|noite) das bruxas)", "Halloween"),
    (r"(?:vespera de natal|consoada)", "Christmas Eve"),
    (r"(?:dia|domingo) d[ae] pascoa|pascoa", "Easter"),
    (r"black friday", "Black Friday"),
    (r"dia de natal", "Christmas Day"),
)

#: where no year follows
_ALONE: Final = r"(?!,? (?:d[eo]l? )?(?:(?:este |proximo |pasado )?ano |(?:19|20)\d\d))"

_UNITS: Final = (("dias?", "days"), ("semanas?", "weeks"), ("mes(?:es)?", "months"), ("anos?", "years"))

#: "quinta" is Thursday and "fifth": without "-feira" it is a day before a stop or a small word
_WEEKDAY: Final = (
    r"{weekday}(?:(?<=feira|abado|mingo)|(?=[,.;:()!]|$| (?:na|no|nas|nos|em|ao|a|as|aos|o|os|um|uma|seu|sua|pela|"
    r"pelo|com|dia|que|"
    r"passada)(?!\w)))"
)

_ABOUT: Final = (
    r"(?:em |a |ao |aos |o |os |no |na |nos |mes de |para |durante |por volta d[eo] |cerca de |torno d[eo] |"
    r"dentro de |la para |de )*"
)

_LEAST: Final = r"(?:no minimo|pelo menos|na melhor das hipoteses|o mais cedo|no mais cedo)"

_MOST: Final = r"(?:no maximo|o mais tardar|ao mais tardar|antes que (?:acabe|termine))"

_THIS: Final = r"(?:(?:n?est|dest|n)?[ao] )?(?:mesm[oa] |proxim[oa] |ultim[oa] |passad[oa] )?"

DATES: Final[tuple[Gloss, ...]] = (
    *((part + year, english + of) for part, english in _PARTS for year, of in _YEARS),
    *((part + " d[eo] ano", f"{english} this year") for part, english in _PARTS[:11]),
    *(_PARTS[8], *_PARTS[12:15], *_PARTS[17:]),
    *_DAYS,
    *((part + _YEARS[0][0], english + _YEARS[0][1]) for part, english in _DAYS),
    (rf"(?:n?o|(?:n?est|dest)e|d?o|ao) (?:primeiro|1\.?[oº°]) semestre{_ALONE}", "first half"),
    (rf"(?:n?o|(?:n?est|dest)e|d?o|ao) (?:segundo|2\.?[oº°]|ultimo) semestre{_ALONE}", "second half"),
    (r"(?:reveillon|passagem de ano|vespera de ano novo)", "New Year's Eve"),
    (r"(?:n[oa]|dia de|dia d[oe]) (?:dia de )?ano novo", "New Year's Day"),
    (r"primeiro dia de {year}", "the first day of {year}"),
    (r"(?:mes de )?(?=\w{4})(?!marco){month}", "in {month}"),
    (
        r"(?:(?<=em\s)|(?<=de\s)|(?<=para\s)|(?<=ate\s)|(?<=entre\s)|(?<=ou\s)|(?<=desde\s)|(?<=e\s)|(?<=este\s))marco",
        "in March",
    ),
    (r"(?=\w{4}){month}\s*[-/]\s*{month2}", "{month} to {month2}"),
    (
        (
            r"(?:n[oa]|a|pleno|est[ea]|nest[ea]|(?<=para\s)[oa]|(?<=entre\s)[oa]|(?<=e\s)[oa](?= (?:inverno|verao|"
            r"outono))|durante [oa]|d[oa]|temporada de|(?<=ate\s)(?:o|ao|"
            rf"a)) {{season}}{_NORTH}{_ALONE}"
        ),
        "in {season}",
    ),
    (r"temporada d[eo] inverno(?: d[eo])?(?: ano de)? {year}", "January to March {year}"),
    (r"temporada d[ea] primavera(?: d[eo])? {year}", "April to June {year}"),
    (r"temporada d[eo] verao(?: d[eo])? {year}", "July to September {year}"),
    (r"temporada d[eo] outono(?: d[eo])? {year}", "October to December {year}"),
    (r"{day}[/.-]{day2}[/.-]{year}", "{year}-{day2}-{day}"),
    (r"{day}/{day2}/(?=[123]\d(?![\d/])){n}", "20{n}-{day2}-{day}"),
    (r"{year}[-/](?:{year2}|\d\d)", ""),
    (r"{season} (?:de |del )?{year}[-/]\d{2,4}", "{season} {year}"),
    (r"{year}-{day2}-{day}", "{year}-{day2}-{day}"),
    (r"(?:dia )?{day}(?= e (?:a |em |no )?(?:dia )?\d\d? de {month})", "{day} {month}"),
    (r"(?:dia )?{day}(?= e (?:a |em |no )?(?:dia )?\d\d? de {month} de {year})", "{day} {month} {year}"),
    (
        (
            rf"{_THIS}{{weekday}},? (?:dia )?{{day}}[oº°]?(?! (?:de|episodios|capitulos|horas|milhoes|anos|"
            rf"temporadas)|:|h|/)"
        ),
        "{weekday} the {day}th",
    ),
    (rf"{_THIS}{{weekday}},? \((?:dia )?{{day}}[oº°]?\)", "{weekday} the {day}th"),
    (rf"{_THIS}{{weekday}},? \(?(?:dia )?{{day}}{{month}}(?:/\d\d)?\)?(?!\d)", "{weekday} {day} {month}"),
    (r"(?<=em\s|ia\s|\sa\s){day}{month}(?![\d/])", "{day} {month}"),
    (rf"(?:nest[ea]|est[ea]|n[ao]|dest[ea]) (?:mesm[oa] |proxim[oa] )?{_WEEKDAY}(?: que vem)?", "on {weekday}"),
    (rf"(?:proxim[ao]) {_WEEKDAY}", "on {weekday}"),
    (r"{weekday} (?:que vem|proxim[oa]|seguinte)", "on {weekday}"),
    (rf"(?:noite|madrugada|manha|tarde|serao|meia-noite) (?:d[aeo]|dest[ea]) {_WEEKDAY}", "on {weekday}"),
    (rf"(?:n?[ao] )?(?:passad[ao]|ultim[ao]) {_WEEKDAY}", "this past {weekday}"),
    (r"{weekday} passad[oa]", "this past {weekday}"),
    (
        (
            r"(?:(?<=desde\s)|(?<=partir\sde\s)|(?<=para\s)(?:a |o )?|(?<=ate\s)(?:a |o |ao )?){weekday}(?<=feira|"
            r"abado|mingo)"
        ),
        "on {weekday}",
    ),
    (r"{weekday} da (?:proxima semana|semana que vem)", "{weekday} next week"),
    (r"(?:(?:proximo|ultimo|passado) )?dia {day}(?! de)(?!/)", "the {day}th"),
    (r"(?:proximo )?dia {day} deste mes", "the {day}th this month"),
    (r"(?:dia )?{day} do (?:proximo mes|mes que vem)", "the {day}th next month"),
    (rf"(?:passado|ultimo) (?:mes de )?{{month}}{_ALONE}", "last {month}"),
    (r"{month} (?:passado|ultimo)", "last {month}"),
    (r"(?:passado|ultimo) (?:dia )?{day} de {month}", "{day} {month}"),
    (r"proximo (?:dia )?{day} de {month}", "{day} {month}"),
    (rf"proximo (?:mes de )?{{month}}{_ALONE}", "next {month}"),
    (r"{month} (?:que vem|proximo)", "next {month}"),
    (rf"proxim[oa] {{season}}{_NORTH}{_ALONE}", "in {season}"),
    (r"{season} (?:que vem|proxim[oa])", "in {season}"),
    (rf"(?:n?est[ea]|dest[ea]) {{season}}{_NORTH}", "this {season}"),
    (r"(?:passad[oa]|ultim[oa]) {season}", "last {season}"),
    (r"{season} passad[oa]", "last {season}"),
    (r"ano (?:que vem|seguinte|vindouro)|proximo ano", "next year"),
    (r"para o ano(?! (?:d|que|\d|novo|seguinte|let|lect|inteiro|todo|passado|corrente))", "next year"),
    (
        r"(?:n?este|deste|ainda no) (?:mesmo )?ano|(?:durante|ao longo d|no decorrer d)o ano|presente ano",
        "this year",
    ),
    (
        (
            rf"ate (?:o |ao )?{_LATE} d[eo](?:ste)? ano|antes d[oe] {_LATE} d[eo](?:ste)? ano|antes (?:que o|de o|"
            r"do) ano (?:acab|termin|chegu?e ao fim|finaliz)\w*"
        ),
        "this year",
    ),
    (rf"ate (?:o |ao )?{_LATE} de {{year}}", "by the end of {year}"),
    (r"ano passado|passado ano", "last year"),
    (r"(?:n|d)?esta (?:mesma )?semana", "this week"),
    (r"proxima semana|semana que vem|semana seguinte|(?<=para\sa\s)semana(?=[.,;:!?)]|$)", "next week"),
    (r"semana passada|ultima semana(?! de)|passada semana", "last week"),
    (r"n?este (?:mesmo )?(?:fim de semana|fim-de-semana|final de semana)", "this weekend"),
    (
        r"(?:ultimo|passado) (?:fim de semana|fim-de-semana|final de semana)|(?:fim|final) de semana passado",
        "last weekend",
    ),
    (r"n[ao] rentree", "in September"),
    (r"proximo (?:fim|final) de semana|(?:fim|final) de semana que vem", "next weekend"),
    (r"(?:n|d)?este (?:mesmo )?mes", "this month"),
    (r"proximo mes|mes que vem", "next month"),
    (r"mes passado|passado mes|ultimo mes(?! de)", "last month"),
    (rf"{_LATE} d[eo](?:ste)? mes", "end of the month"),
    (rf"{_EARLY} d[eo](?:ste)? mes", "early this month"),
    (rf"{_EARLY} do (?:proximo mes|mes que vem)", "early next month"),
    *((rf"(?:dentro de|daqui (?:a|por)|em) {{n}} {unit}", f"in {{n}} {english}") for unit, english in _UNITS),
    *(
        (rf"(?:dentro de|daqui a|em) {{n}} ou {{n2}} {unit}", f"in {{n}} or {{n2}} {english}")
        for unit, english in _UNITS
    ),
    *(
        (rf"(?:ha|faz) (?:apenas |so |cerca de )?{{n}} {unit}(?: atras)?", f"{{n}} {english} ago")
        for unit, english in _UNITS
    ),
    *((rf"{{n}} {unit} atras", f"{{n}} {english} ago") for unit, english in _UNITS),
    (r"hoje(?: mesmo| cedo)?(?! em dia)|n?esta (?:noite|madrugada|tarde|manha)|hoje a (?:noite|tarde)", "today"),
    (r"amanha", "tomorrow"),
    (r"rio de janeiro", ""),
    *((rf"(?<=faltam\s){{n}} {unit}(?= (?:para|ate))", f"in {{n}} {english}") for unit, english in _UNITS[:2]),
    (r"depois de amanha", "the day after tomorrow"),
    (r"ontem", "yesterday"),
    (r"anteontem|antes de ontem", "the day before yesterday"),
    (r"(?:ano de )?{year}", "{year}"),
    (
        (
            r"(?:(?:livro|romance|manga|hq|nascid[oa]|nasceu|ambientad\w+|passa-se|situad\w+) .{0,20}?|"
            r"(?:filme|novela|serie|longa) (?:\w+ ){0,2}?(?:de |\())(?:ano de )?{year}"
        ),
        "",
    ),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (rf"nao (?:foi|se|havia|tinha|chegou|estreou|voltou|saiu) .{{0,30}}ate {_ABOUT}{{date}}", "{date}"),
    (
        (
            rf"(?:{DEFER}|esper\w+|aguard\w+|segur\w+|guard\w+|arrast\w+(?:-se)?|congel\w+|ret(?:eve|id)\w*|"
            rf"prolong\w+(?:-se)?|durar\w*|estend\w+(?:-se)?|decorr\w+|vao|vai|"
            rf"seguem|continuam|(?:grav|film|rod)(?:ad[ao]s?|am|a|ou|aram|ando|arao)(?= (?:ainda |em \w+ |"
            rf"n[ao] \w+ )?ate)) (?:(?!nao )[\w ]){{0,30}}?ate {_ABOUT}{{date}}"
        ),
        "{date}",
    ),
    (rf"entre {_ABOUT}{{date}} (?:e|ou) {_ABOUT}{{date2}}", "between {date} and {date2}"),
    (rf"(?:de|desde) {_ABOUT}{{date}} (?:a|ate) {_ABOUT}{{date2}}", "{date} to {date2}"),
    (r"{date}\s*[-/]\s*{date2}", "{date} to {date2}"),
    (r"(?<=meses\sde\s){date} (?:e|a) {date2}", "{date} to {date2}"),
    (rf"desde {_ABOUT}{{date}}", "since {date}"),
    (
        (
            r"{date},? ou,? (?:no maximo|o mais tardar|quando muito|na pior das hipoteses|"
            rf"no limite),? {_ABOUT}{{date2}}"
        ),
        "{date} or {date2}",
    ),
    (rf"{{date}},? ou (?:mesmo |ate |entao |ja |talvez |quem sabe )?{_ABOUT}{{date2}}", "{date} or {date2}"),
    (
        (
            r"(?:nao|nem|nunca|nada|dificil\w*|improvavel|impossivel|pouco provavel|duvid\w+) "
            rf".{{0,30}}(?:ate|antes(?: d[eoa]s?)?) {_ABOUT}{{date}}"
        ),
        "not before {date}",
    ),
    (rf"(?:so|apenas|somente) (?:mesmo )?a partir d[eoa] {_ABOUT}{{date}}", "not before {date}"),
    (rf"antes d[eoa]s? {_ABOUT}{{date}}", "before {date}"),
    (rf"(?:{_LEAST}|so depois d[eo]|a partir de,? no minimo),? (?:ate )?{_ABOUT}{{date}}", "not before {date}"),
    (rf"{{date}},? (?:{_LEAST}|ou (?:depois|mais tarde|mais adiante|posterior\w*)|em diante)", "{date} or later"),
    (rf"(?:depois d[eoa]|apos|passad[oa]s? [oa]s?) {_ABOUT}{{date}}", "after {date}"),
    (r"depois {date}", "after {date}"),
    (r"antes {date}", "before {date}"),
    (rf"(?:{_MOST}|ate),? {_ABOUT}{{date}}", "by {date}"),
    (rf"{{date}},? {_MOST}", "by {date}"),
)
