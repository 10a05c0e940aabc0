"""Spanish: how times are said."""

from typing import Final

from scraper.reading.languages.es.parts import DEFER
from scraper.reading.languages.table import SHADOWS, Gloss

#: which year a month or a part of a year is of, and what that is in English
_YEARS: Final[tuple[Gloss, ...]] = (
    (r"\.?,?(?: del?)?(?: (?:este|el)(?: mismo)?)?(?: ano)? {year}", " {year}"),
    (
        r" (?:del? )?(?:(?:este )?(?:proximo|siguiente) ano|ano (?:que viene|que entra|proximo|entrante|siguiente))",
        " next year",
    ),
    (
        r" (?:(?:de|en) (?:este|el presente)(?: mismo)? ano|del (?:presente|corriente) ano|del ano en curso)",
        " this year",
    ),
    (r" del? (?:ano pasado|pasado ano|ano anterior)", " last year"),
)

_EARLY: Final = (
    r"(?:principios?|comienzos?|inicios?|entrada|primeros|los albores|comenzando|iniciando|empezando|arrancando)"
)

_MID: Final = r"(?:mediados|medio|mitad|ecuador)"

_LATE: Final = r"(?:finales|final|fines|fin|finalizando|terminando|acabando|concluyendo)"

_OF: Final = r"(?:de |del |de la |del mes de |el mes de )?"

_TWO: Final = r"\s*(?:[-/]|y|a|o)\s*"

#: days in words, but the first
_SPELLED: Final = r"(?=[a-z]){n}"

#: parts of a year, and what they are in English
_PARTS: Final[tuple[Gloss, ...]] = (
    (rf"(?:{_EARLY}|arranque|primeros (?:compases|meses)|primer tramo|primera parte)", "early"),
    (_MID, "mid"),
    (rf"(?:{_LATE}|ultimos meses|(?:recta|parte) final|(?:tramo|trimestre) final|ultimo tramo|cierre)", "end of"),
    (r"(?:primera mitad|primer semestre)", "first half of"),
    (r"(?:segunda mitad|(?:segundo|ultimo) semestre)", "second half of"),
    (r"primer (?:cuatrimestre|tercio)", "first third of"),
    (r"(?:(?:ultimo|tercer) (?:cuatrimestre|tercio)|cuatrimestre final)", "last third of"),
    (r"ultimo trimestre", "last quarter of"),
    (r"{ordinal} trimestre", "Q{ordinal}"),
    (r"{n}(?:er|[oº])? trimestre", "Q{n}"),
    (r"q{n}", "Q{n}"),
    (r"{season}(?: boreal| del hemisferio norte)?", "{season}"),
    (rf"{_EARLY} {_OF}{{season}}", "early {season}"),
    (rf"{_LATE} {_OF}{{season}}", "end of {season}"),
    (rf"{{season}}{_TWO}{{season2}}", "{season} to {season2}"),
    (r"(?:el )?(?:mes de )?{month}", "in {month}"),
    (r"{month}\s*[-/]\s*{month2}", "{month} to {month2}"),
    (rf"(?:{_EARLY}|primeros(?: dias)?) {_OF}{{month}}", "early {month}"),
    (rf"{_MID} {_OF}{{month}}", "mid {month}"),
    (rf"(?:{_LATE}|ultimos(?: dias)?) {_OF}{{month}}", "late {month}"),
    (r"semana del (?:{weekday} )?(?:dia )?{day} de {month}", "week of {day} {month}"),
    (r"fin de semana del (?:{weekday} )?(?:dia )?{day} de {month}", "weekend of {day} {month}"),
    (r"primera semana de {month}", "first week of {month}"),
    (r"segunda semana de {month}", "second week of {month}"),
    (r"tercera semana de {month}", "third week of {month}"),
    (r"ultima semana de {month}", "last week of {month}"),
    (r"primera (?:quincena|mitad) de {month}", "first half of {month}"),
    (r"segunda (?:quincena|mitad) de {month}", "second half of {month}"),
    (rf"(?:dia )?{{day}} {_OF}{{month}}", "{day} {month}"),
    (r"(?:1ro|1ero|1[º°]|primero|uno) de {month}", "1 {month}"),
    (r"{day}{month}", "{day} {month}"),
    (rf"{{weekday}},? (?:dia )?{{day}} {_OF}{{month}}", "{weekday} {day} {month}"),
    (r"(?:del |desde el |de |entre el )?{day}(?: al? | hasta el |-){day2} de {month}", "{day} to {day2} {month}"),
    (r"entre el {day} y el {day2} de {month}", "{day} to {day2} {month}"),
    (r"{day} o (?:el )?{day2} de {month}", "{day} or {day2} {month}"),
    (r"(?:navidad(?:es)?|(?:fiestas|vacaciones) (?:navidenas|de navidad)|epoca navidena)", "Christmas"),
    (r"(?:halloween|noche de brujas)", "Halloween"),
    (r"san valentin", "Valentine's Day"),
    (r"nochebuena", "Christmas Eve"),
    (r"semana santa", "Easter"),
)

#: where no year follows
_ALONE: Final = r"(?!,? (?:d[eo]l? )?(?:(?:este |proximo |pasado )?ano |(?:19|20)\d\d))"

#: where no day of the month follows
_NO_DAY: Final = r"(?!,? (?:dia )?\d{1,2}(?! ?(?:horas|h|:|\d)))"

_UNITS: Final = (("dias?", "days"), ("semanas?", "weeks"), ("mes(?:es)?", "months"), ("anos?", "years"))

_NEXT: Final = r"(?:que viene|que entra|proxim[oa]|siguiente|entrante)"

_ABOUT: Final = r"(?:en |a |el |la |lo |mes de |para |hacia |durante |dentro de |en torno a |alrededor de )*"

#: a year, and with more of it said behind: "in 2031, most likely in May"
_WHOLE: Final = r"(?:(?:primer|segundo|tercer|cuarto|ultimo) (?:trimestre|semestre) de )?"

_RATHER: Final = (
    r"(?:probablemente |seguramente |posiblemente |quizas? |tal vez |lo mas (?:seguro|probable) (?:es )?que |y en "
    r"concreto |(?:mas )?concretamente |en concreto )?(?:en|para|durante|hacia) (?:el mes de |la |el )?"
)

#: "two weeks are left until the premiere"
_LEFT: Final = r"(?:(?:falta|queda)[n]? |a )(?:solo |apenas |ya |tan solo |exactamente |menos de )?"

_UNTIL: Final = (
    r"(?= para (?:que |el |la |su |volver |ver)| de(?:l| la| su) (?:estreno|regreso|vuelta|lanzamiento|llegada))"
)

_LEAST: Final = (
    r"(?:como minimo|como (?:muy )?pronto|cuanto menos|al menos|por lo menos|lo (?:antes|mas pronto) posible)"
)

_MOST: Final = (
    r"(?:como (?:muy )?tarde|a (?:lo )?mas tardar|como maximo|como mucho|a lo sumo|no mas (?:tarde|alla) del?|"
    r"antes de que (?:acabe|termine|finalice|concluya))"
)

#: "moved from May to June" is no range
_NOT_MOVED: Final = (
    "".join(
        rf"(?<!{verb}a\sdesde)(?<!{verb}ad[oa]\sdesde)" for verb in ("tras", "laz", "erg", "mor", "lad", "gend", "pas")
    )
    + r"(?<!movid[oa]\sdesde)(?<!puest[oa]\sdesde)"
)

#: verbs behind which "until" gives the day itself: what waits until June comes in June
_WAIT: Final = (
    r"(?:esper\w+|rogar|aguard\w+|aguant\w+|paciencia|prolong\w+|durar\w+|extend\w+|extiend\w+|alarg\w+|reserv\w+|"
    r"guard\w+|queda\w*|(?:se|nos) (?:nos )?(?:va|van|fue|ira|iria|vamos|iremos)|irse|irnos)"
)

_SHOOTS: Final = (
    r"(?<!no\s)(?<!no\sse\s)(?<!a\s)(?:rod|grab|film)(?:ara|aran|aria|arian|aremos|a|an|ando|aba|aban|aron|o)"
)

#: days of which a month is told, with the year or without
_DAYS: Final[tuple[Gloss, ...]] = (
    (rf"{_SPELLED} de {{month}}", "{n} {month}"),
    (r"primer {weekday} de {month}", "first {weekday} of {month}"),
    (r"segundo {weekday} de {month}", "second {weekday} of {month}"),
    (r"tercer {weekday} de {month}", "third {weekday} of {month}"),
    (r"ultimo {weekday} de {month}", "last {weekday} of {month}"),
)

DATES: Final[tuple[Gloss, ...]] = (
    *_DAYS,
    *((part + r" del? (?:ano )?{year}", english + " {year}") for part, english in _DAYS),
    *((part + year, english + of) for part, english in _PARTS for year, of in _YEARS),
    *((part + " del? (?:este )?ano", f"{english} this year") for part, english in _PARTS[:11]),
    *(_PARTS[8], *_PARTS[12:]),
    (
        (
            r"(?:en|la|esta|el|del|para|para la|para el|durante la|durante el|de la|temporada de|de cara al?|cara "
            r"al?|hacia|en "
            rf"plen[oa]|alla por) {{season}}{_ALONE}"
        ),
        "in {season}",
    ),
    (rf"(?:en|para|durante|hasta) el primer semestre{_ALONE}", "first half of this year"),
    (rf"(?:en|para|durante|hasta) el segundo semestre{_ALONE}", "second half of this year"),
    (rf"(?:en|para|durante|hasta) el {{ordinal}} trimestre{_ALONE}", "in Q{ordinal}"),
    (rf"(?:en|para) (?:el )?q{{n}}{_ALONE}", "in Q{n}"),
    (rf"{_WHOLE}{{year}}, {_RATHER}{{month}}{_ALONE}", "in {month} {year}"),
    (rf"{_WHOLE}{{year}}, {_RATHER}{{season}}{_ALONE}", "in {season} {year}"),
    (rf"(?:ano {_NEXT}|proximo ano), {_RATHER}{{month}}{_ALONE}", "in {month} next year"),
    (rf"(?:ano {_NEXT}|proximo ano), {_RATHER}{{season}}{_ALONE}", "in {season} next year"),
    (r"{day}[/.-]{day2}[/.-]{year}", "{year}-{day2}-{day}"),
    (r"{year}[-/](?:{year2}|\d\d)", ""),
    (r"{season} (?:de |del )?{year}[-/]\d{2,4}", "{season} {year}"),
    ("{year}-{day2}-{day}", "{year}-{day2}-{day}"),
    (r"{day}(?= y (?:el )?\d\d? de {month})", "{day} {month}"),
    (r"{day}(?= y (?:el )?\d\d? de {month} del? {year})", "{day} {month} {year}"),
    (r"(?:(?:este|el)(?: proximo)? )?{weekday},? (?:dia )?{day}(?! de| horas|:)", "{weekday} {day}"),
    (r"(?:este |el )?{weekday} \((?:dia )?{day}\)", "{weekday} {day}"),
    (rf"(?:el|este|para el) (?:mismo |proximo )?{{weekday}}(?: {_NEXT})?{_NO_DAY}", "on {weekday}"),
    (rf"(?:el )?(?:pasado|ultimo) {{weekday}}(?! del? ){_NO_DAY}", "this past {weekday}"),
    (rf"(?:el )?{{weekday}} pasado{_NO_DAY}", "this past {weekday}"),
    (r"(?:el )?{weekday} de (?:la semana que viene|la proxima semana)", "{weekday} next week"),
    (rf"(?:noche|tarde|madrugada|manana) del (?:(?:proximo|mismo) )?{{weekday}}{_NO_DAY}", "on {weekday}"),
    (rf"(?:noche|tarde|madrugada|manana) del pasado {{weekday}}{_NO_DAY}", "this past {weekday}"),
    (r"{month} {day},? (?:del? )?{year}", "{day} {month} {year}"),
    (r"(?:el |este )?(?:proximo )?dia {day}(?! de)", "the {day}th"),
    (r"(?:el )?(?:dia )?{day} de este (?:mismo )?mes", "the {day}th this month"),
    (r"(?:el )?(?:dia )?{day} del (?:mes que viene|proximo mes)", "the {day}th next month"),
    (rf"(?:el )?(?:pasado|ultimo) (?:mes de )?{{month}}{_ALONE}", "last {month}"),
    (r"{month} pasado", "last {month}"),
    (rf"(?:el |este )?proximo (?:mes de )?{{month}}{_ALONE}", "next {month}"),
    (rf"{{month}} {_NEXT}", "next {month}"),
    (rf"{{season}} {_NEXT}", "in {season}"),
    (rf"proxim[oa] {{season}}{_ALONE}", "in {season}"),
    (r"est[ea] (?:mism[oa] )?{season}", "this {season}"),
    (r"pasad[oa] {season}", "last {season}"),
    (r"{season} pasad[oa]", "last {season}"),
    (rf"ano {_NEXT}|(?:proximo|siguiente) ano", "next year"),
    (r"este (?:mismo )?ano|(?:el|del) presente ano|(?:durante|a lo largo d)el ano", "this year"),
    (rf"antes de (?:que \w+ (?:el|este)|acabar (?:el|este)|{_LATE} del?|terminar (?:el|este)) ano", "this year"),
    (r"antes de (?:que (?:acabe|termine|finalice|concluya)|acabar|terminar) {year}", "before the end of {year}"),
    (r"(?:en |durante )?(?:lo que (?:queda|resta|falta)|el resto) (?:del?|de este) (?:este )?ano", "later this year"),
    (
        r"de aqui a (?:que (?:acabe|termine) el|fin(?:al|ales)? de) ano|(?:mas adelante|mas tarde) este ano",
        "later this year",
    ),
    (r"este (?:mismo )?curso|antes de (?:las campanadas|las uvas|despedir el ano|cerrar el ano)", "later this year"),
    (r"(?:dia|noche) de (?:los )?reyes(?: magos)?", "6 January"),
    (r"dia de (?:los )?muertos", "2 November"),
    (r"nochevieja", "31 December"),
    (r"(?:dia de )?ano nuevo", "New Year's Day"),
    (r"ano pasado|pasado ano", "last year"),
    (r"esta (?:misma )?semana", "this week"),
    (rf"semana {_NEXT}|proxima semana", "next week"),
    (r"semana pasada|pasada semana", "last week"),
    (r"este (?:mismo )?(?:fin de semana|finde)", "this weekend"),
    (r"(?:pasado|ultimo) fin de semana|fin de semana pasado", "last weekend"),
    (r"ultimo mes del ano", "in December this year"),
    (r"proximo fin de semana|fin de semana que viene", "next weekend"),
    (r"este (?:mismo |presente )?mes", "this month"),
    (rf"mes {_NEXT}|proximo mes", "next month"),
    (r"mes pasado|pasado mes", "last month"),
    (rf"{_LATE} de(?:l| este)? mes", "end of the month"),
    (rf"{_EARLY} de(?:l| este)? mes", "early this month"),
    (rf"{_MID} de(?:l| este)? mes", "mid this month"),
    (rf"{_MID} del (?:mes que viene|proximo mes)", "mid next month"),
    (rf"{_LATE} del (?:mes que viene|proximo mes)", "late next month"),
    (r"(?:primera|segunda) semana del (?:mes que viene|proximo mes)", "next month"),
    (r"segunda (?:quincena|mitad) de(?:l| este) mes", "the second half of this month"),
    (rf"{_EARLY} de la (?:semana que viene|proxima semana)", "next week"),
    (rf"{_EARLY} del (?:mes que viene|proximo mes)", "early next month"),
    *(
        (
            rf"(?:dentro de|en|de aqui a) (?:un[oa]s |apenas |solo |tan solo |exactamente |poco mas de )?{{n}} {unit}",
            f"in {{n}} {english}",
        )
        for unit, english in _UNITS
    ),
    *((rf"(?:dentro de|en) {{n}} o {{n2}} {unit}", f"in {{n}} or {{n2}} {english}") for unit, english in _UNITS),
    *(
        (
            rf"hace (?:apenas |solo |justo |ya |exactamente |un[oa]s |casi |poco mas de )?{{n}} {unit}",
            f"{{n}} {english} ago",
        )
        for unit, english in _UNITS
    ),
    *((rf"{_LEFT}{{n}} {unit}(?: just[oa]s| exact[oa]s)?{_UNTIL}", f"in {{n}} {english}") for unit, english in _UNITS),
    (r"(?:dentro de|en) medio ano", "in 6 months"),
    (r"hace (?:apenas |solo )?medio ano", "6 months ago"),
    (r"hoy(?: mismo)?(?! en dia| por hoy)|esta (?:noche|tarde|misma noche|manana)", "today"),
    (r"(?:en )?(?:esta (?:misma )?jornada|este mismo dia)|hace (?:unas|pocas) horas|en las ultimas horas", "today"),
    (r"(?<!la\s)(?<!esta\s)manana(?: mismo)?", "tomorrow"),
    (r"pasado manana", "the day after tomorrow"),
    (r"ayer|anoche", "yesterday"),
    (r"anteayer|antes de ayer|antier", "the day before yesterday"),
    (r"(?:el ano )?{year}", "{year}"),
    (r"(?:libro|novela|comic|manga|pelicula|filme?|nacid[oa]|nacio|ambientad\w+|situad\w+) .{0,20}?{year}", ""),
    (r"a dia de hoy|hoy por hoy|hoy (?:en )?dia|hasta hoy|(?:desde|de) ayer a hoy|dia a dia", ""),
    (r"hoy (?:ya )?(?:lo |la |se |le |os |te )?(?:sabemos|sabe|contamos|traemos|repasamos|conocemos)", ""),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (
        rf"no (?:se )?(?:hizo|ha|han|fue|llego|llegaron|estreno|volvio|habia) .{{0,30}}hasta {_ABOUT}{{date}}",
        "{date}",
    ),
    (
        rf"(?:{DEFER}|{_WAIT}) (?:(?!\bno |{_LEAST}|minimo)[\w ]){{0,20}}?hasta (?:bien entrad[oa] )?{_ABOUT}{{date}}",
        "{date}",
    ),
    (rf"{_SHOOTS} (?:(?!\bno )[\w ]){{0,12}}?hasta {_ABOUT}{{date}}", "{date}"),
    (rf"hasta(?<=[{SHADOWS}]\shasta) {_ABOUT}{{date}}", "{date}"),
    (
        rf"(?:prolong|extend|extiend|alarg)\w+ (?:(?!\bno )[\w ]){{0,30}},? hasta {_ABOUT}{{date}}",
        "{date}",
    ),
    (rf"entre {_ABOUT}{{date}} (?:y|o) {_ABOUT}{{date2}}", "between {date} and {date2}"),
    (
        (
            rf"(?:lugar|cabo|rodar\w*|rueda[n]?|grabar\w*|graba[n]?|filmar\w*) del? {_ABOUT}{{date}} (?:a|al|hasta) "
            rf"{_ABOUT}{{date2}}"
        ),
        "{date} to {date2}",
    ),
    (rf"desde{_NOT_MOVED} {_ABOUT}{{date}} (?:a|al|hasta) {_ABOUT}{{date2}}", "{date} to {date2}"),
    (r"{date}\s*[-/]\s*{date2}", "{date} to {date2}"),
    (
        (
            rf"no (?:se )?(?:habra|hay|tendremos|tendran?|tendras|tendreis|hace falta|toca|hizo falta)(?: que)? "
            rf"(?:esperar|aguardar) (?:\w+ )?(?:hasta|a) {_ABOUT}{{date}}"
        ),
        "",
    ),
    (rf"{{date}},? (?:o|u|e) (?:incluso |bien |ya |quizas? |tal vez )?{_ABOUT}{{date2}}", "{date} or {date2}"),
    (
        (
            rf"(?:no|ni|nadie|nunca|tampoco|nada|dificil(?:mente)?|imposible|improbable|raro|apenas) "
            rf".{{0,30}}(?:hasta|antes "
            r"del?) "
            rf"(?:al menos |por lo menos |como minimo |ya |bien entrad[oa] )?{_ABOUT}{{date}}"
        ),
        "not before {date}",
    ),
    (rf"como (?:muy )?pronto,? (?:\w+ ){{0,6}}?{_ABOUT}{{date}}", "not before {date}"),
    (rf"(?:como (?:muy )?tarde|a (?:lo )?mas tardar),? (?:\w+ ){{0,6}}?{_ABOUT}{{date}}", "by {date}"),
    (r"(?:de {date} no pasa|no pasa(?:ra)? de {date2})", "by {date}{date2}"),
    (rf"hasta (?:{_LEAST} |bien entrad[oa] |minimo )?{_ABOUT}{{date}}", "not before {date}"),
    (r"antes {date}", "before {date}"),
    (r"(?:despues|a la vuelta) {date}", "after {date}"),
    (rf"(?:antes del?|previo a) {_ABOUT}{{date}}", "before {date}"),
    (rf"{_LEAST},? (?:hasta )?{_ABOUT}{{date}}", "not before {date}"),
    (rf"{{date}},? (?:{_LEAST}|o (?:despues|mas tarde|mas adelante|posterior)|en adelante)", "{date} or later"),
    (
        (
            r"(?:despues del?|a la vuelta del?|tras|(?<!el\s)(?<!este\s)pasad[oa]|mas alla del?|posterior a) "
            rf"{_ABOUT}{{date}}"
        ),
        "after {date}",
    ),
    (rf"{_MOST},? {_ABOUT}{{date}}", "by {date}"),
    (rf"{{date}},? {_MOST}", "by {date}"),
)
