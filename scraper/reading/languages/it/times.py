"""Italian: how times are said."""

from typing import Final

from scraper.reading.languages.it.parts import ON, TURN
from scraper.reading.languages.table import Gloss, words

_DAY: Final = r"(?<!stagione\s)(?<!parte\s)(?<!episodio\s)(?<!puntata\s){day}[°º]?"

#: a month in full: the short forms are words of their own ("set", "mar")
_MONTH: Final = r"(?!(?:gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic)\b){month}"

#: verbs behind which "dal 9 al 23" is a move and no span
_MOVING: Final = "".join(
    rf"(?<!{verb}\s)"
    for verb in sorted(
        words(
            "posticipata posticipato posticipati posticipate posticipa posticipando rinviata rinviato rinviati rinvia spostata spostato "
            "spostati sposta spostando slitta slittano slittata slittato slittera passa passano passata passato passera passeranno "
            "passando anticipata anticipato anticipa trasloca traslocata traslocato spinta spinto scivola scivolata scivolato balza "
            "rimandata rimandato rimanda migra arretra cambia modificata cambiata slittamento rinvio spostamento"
        )
    )
) + "".join(
    rf"(?<!{unit}\s)(?<!{unit}[,:]\s)(?<!{unit}\s[–—-]\s)"
    for unit in ("mese", "mesi", "settimana", "settimane", "giorni", "anno")
)

_SHORT: Final = r"(?!(?:lun|mar|mer|gio|ven|sab|dom)\b)"

_OF: Final = "(?: del | dello | dell'| di | di quest'| d'| nel | )"

_MAYBE: Final = "(?:(?:molto |piu )?(?:probabilmente|verosimilmente|precisamente|presumibilmente)|forse|magari)"

#: between "we have to wait" and until when
_STILL: Final = (
    "(?:probabilmente|forse|almeno|quindi|dunque|pero|invece|ancora|purtroppo|verosimilmente|presumibilmente|ormai|come minimo|"
    "molto probabilmente|con (?:ogni|tutta) probabilita|quasi (?:certamente|sicuramente)|a questo punto|a quanto pare|un po'|addirittura|(?:e )?pazientare)"
)

_YEARS: Final = (
    ("(?:anno )?{year}", "{year}"),
    (
        "(?:l')?anno (?:prossimo|venturo|che verra|che viene)|(?:il |nel )?prossimo anno|anno nuovo|nuovo anno",
        "next year",
    ),
    ("(?:l')?anno (?:scorso|passato)|(?:lo )?scorso anno", "last year"),
    ("(?:quest'|questo )?anno (?:in corso|corrente)|quest'anno|questo anno", "this year"),
    ("(?:l')?anno", "the year"),
    # "between the end of this year and the start of the next"
    (r"prossimo(?=[,.;:!?)]|$)", "next year"),
)

_PARTS: Final = (
    (
        "inizio|inizi|principio|primi mesi|primissimi mesi|prime settimane|prima parte|avvio|prime battute|primi giorni|primissimi giorni",
        "early",
    ),
    ("meta", "mid"),
    ("fine|ultimi mesi|ultime settimane|ultima parte|scorcio|finire|ultimo scorcio|coda", "end of"),
    ("prima meta|primo semestre", "first half of"),
    ("seconda (?:meta|parte)|secondo semestre", "second half of"),
    ("primo (?:trimestre|quadrimestre)|[qt]1", "Q1"),
    ("secondo trimestre|[qt]2", "Q2"),
    ("terzo trimestre|[qt]3", "Q3"),
    ("(?:quarto|ultimo) trimestre|[qt]4", "Q4"),
)

_FEASTS: Final = (
    (
        "natale|periodo natalizio|vacanze (?:natalizie|di natale)|feste natalizie|feste di natale|sotto l'albero|festivita natalizie",
        "Christmas",
    ),
    ("(?:durante|per|sotto) le feste|festivita", "the holidays"),
    ("halloween", "Halloween"),
    ("pasqua", "Easter"),
    ("ferragosto", "15 August"),
    ("capodanno", "New Year's Day"),
    ("san valentino", "14 February"),
    ("ognissanti", "1 November"),
    ("vigilia di natale", "24 December"),
    ("(?:giorno|di) di natale", "25 December"),
    ("santo stefano", "26 December"),
    ("epifania|befana", "6 January"),
    ("notte di san silvestro|san silvestro|ultimo dell'anno", "31 December"),
    ("giorno del ringraziamento|thanksgiving", "Thanksgiving"),
)

DATES: Final[tuple[Gloss, ...]] = (
    # "passa dal 5 giugno al 12 luglio 2031": the year is that of both
    (
        r"(?:(?<=dal\s)|(?<=dall')){day} {month}(?= (?:al |all'){day2} {month2} {year})",
        "{day} {month} {year}",
    ),
    (rf"(?:{{weekday}}\.?,? )?{_DAY} {{month}}\.?,?(?: del)? {{year}}", "{day} {month} {year}"),
    *(
        (
            rf"(?:oggi|ieri|domani|dopodomani|stasera|questa sera|stamattina)[\s,–—-]{{1,3}}{named}{_DAY} {_MONTH}{year}",
            f"{{day}} {{month}}{of}",
        )
        for named in ("{weekday},? ", "")
        for year, of in ((" {year}", " {year}"), ("", ""))
    ),
    (rf"{_DAY} {{month}} (?:del prossimo anno|dell'anno prossimo)", "{day} {month} next year"),
    (rf"{_DAY} {{month}} (?:dello scorso anno|dell'anno scorso)", "{day} {month} last year"),
    (rf"{_SHORT}{{weekday}},? (?:il )?{_DAY} {_MONTH}(?: prossimo)?", "{weekday} {day} {month}"),
    (rf"{{weekday}}\.? {_DAY} {_MONTH}", "{weekday} {day} {month}"),
    (rf"{_DAY} (?!(?:set|mar)\b){{month}}\.?(?: prossimo| scorso)?", "{day} {month}"),
    (
        rf"(?:{_MOVING}(?:dal? |dall')|(?<!dal\s)(?<!dall')){_DAY} (?:al |all'|- )(?:{{weekday}} )?{{day2}} {{month}} {{year}}",
        "{day} to {day2} {month} {year}",
    ),
    (
        rf"(?:{_MOVING}(?:dal? |dall')|(?<!dal\s)(?<!dall')){_DAY} (?:al |all')(?:{{weekday}} )?{{day2}} {_MONTH}",
        "{day} to {day2} {month}",
    ),
    # "passa dal 9 al 23 ottobre": the old day
    (r"(?:(?<=dal\s)|(?<=dall')){day}(?= (?:al |all'){day2} {month} {year})", "{day} {month} {year}"),
    (rf"(?:(?<=dal\s)|(?<=dall')){{day}}(?= (?:al |all'){{day2}} {_MONTH}(?! \d))", "{day} {month}"),
    (rf"{{day}}\s?-\s?{{day2}} {_MONTH}", "{day} to {day2} {month}"),
    (rf"(?:tra|fra) (?:il |l'){_DAY} e (?:il |l'){{day2}} {_MONTH}", "between {day} and {day2} {month}"),
    (
        rf"(?:tra|fra) (?:il |l'){_DAY} e (?:il |l'){{day2}} {{month}}(?: del)? {{year}}",
        "between {day} and {day2} {month} {year}",
    ),
    (rf"{_DAY} o (?:il |l')?{{day2}} {_MONTH}", "{day} or {day2} {month}"),
    (rf"{_DAY} o (?:il |l')?{{day2}} {_MONTH} {{year}}", "{day} or {day2} {month} {year}"),
    (rf"{_DAY}(?:, {{day3}})? e (?:il |l')?{{day2}} {_MONTH}", "{day} {month}"),
    (rf"{_DAY}(?:, {{day3}})? e (?:il |l')?{{day2}} {_MONTH} {{year}}", "{day} {month} {year}"),
    (r"(?:{weekday}\.?,? )?{day}[./-]{n}[./-]{year}", "{day}.{n}.{year}"),
    (r"{day}[./]{n}[./]{n2}", "{day}.{n}.20{n2}"),
    (r"(?<![/.]){n}/{year}", "{n}/{year}"),
    (r"{year}-{n}-{n2}", "{n2}.{n}.{year}"),
    (r"(?:il |dal |dall'|l'|al |del |{weekday} ){day}/{n}(?!/)", "on {n}/{day}"),
    (rf"{_SHORT}{{weekday}} {_DAY}(?! (?:ore|episodi|puntate)|[/.]\d)", "{weekday} the {day}th"),
    (rf"{_DAY} (?:di questo mese|del mese(?: corrente)?|c\.?m)", "the {day}th of this month"),
    (rf"{_DAY} del (?:mese prossimo|prossimo mese)", "the {day}th of next month"),
    (
        rf"(?:questo |questa |da )?(?<!\bogni\s)(?<!\bil\s)(?<!\bla\s)(?<!\bquel\s)(?<!\bquella\s)(?<!\bdi\s)(?<!\bi\s)(?<!prossimi\s)(?<!serie\s)(?<!come\s){_SHORT}{{weekday}}(?: sera| notte| mattina)?",
        "on {weekday}",
    ),
    (rf"{_SHORT}{{weekday}} prossim[oa]|(?:il |la )?prossim[oa] (?:{_SHORT}){{weekday2}}", "this coming {weekday}"),
    (rf"prossim[oa] {_SHORT}{{weekday}}", "this coming {weekday}"),
    (rf"{_SHORT}{{weekday}} della (?:prossima settimana|settimana prossima)", "next {weekday}"),
    (rf"{_SHORT}{{weekday}} scors[oa]", "this past {weekday}"),
    (rf"scors[oa] {_SHORT}{{weekday}}", "this past {weekday}"),
    # months
    *((rf"{{month}}\.?{_OF}(?:{year})", f"{{month}} {said}") for year, said in _YEARS[:4]),
    ("(?:{month} prossimo)", "next {month}"),
    ("prossimo {month}", "next {month}"),
    ("{month} scorso", "last {month}"),
    ("scorso {month}", "last {month}"),
    (_MONTH, "{month}"),
    *(
        (rf"(?:{part})(?: del mese)?(?: di | d'| ){_MONTH}{more}", f"{said} {{month}}{of}")
        for part, said in (*_PARTS[:2], ("fine|finire|ultimi giorni|ultima decade|terza decade", "late"), *_PARTS[3:5])
        for more, of in ((r"(?: del)? {year}", " {year}"), ("(?: prossimo)?", ""))
    ),
    *(
        (rf"(?:{part}) (?:di |d')?{_MONTH}{more}", f"{said} {{month}}{of}")
        for part, said in (
            ("primi(?:ssimi)?|prima decade", "early"),
            ("seconda decade|cuore|pieno", "mid"),
            ("prima quindicina", "first half of"),
            ("seconda quindicina", "second half of"),
        )
        for more, of in ((r"(?: del)? {year}", " {year}"), ("", ""))
    ),
    (rf"{_MONTH} inoltrato", "late {month}"),
    ("{year} (?:inoltrato|agli sgoccioli)", "late {year}"),
    ("tardo {year}", "late {year}"),
    *(
        (rf"{which} mese (?:del |dell')(?:{year})", f"{month} {said}")
        for which, month in (("primo", "January"), ("secondo", "February"), ("ultimo", "December"))
        for year, said in (*_YEARS[:2], _YEARS[4])
    ),
    ("primo mese dell'anno", "January"),
    (r"primo giorno (?:di |d'){month} {year}", "1 {month} {year}"),
    (r"primo giorno (?:di |d'){month}", "1 {month}"),
    ("(?:primo|1o) {month}(?: del)? {year}", "1 {month} {year}"),
    (rf"(?:il |dal |al |del )primo {_MONTH}", "1 {month}"),
    (rf"{_DAY} {{month}} '{{n}}", "{day} {month} 20{n}"),
    (r"{month} '{n}", "{month} 20{n}"),
    *(
        (f"{said} settimana (?:di |d'|del mese di ){{month}}{more}", f"{week} week of {{month}}{of}")
        for said, week in (("prima", "first"), ("seconda", "second"), ("terza", "third"), ("(?:quarta|ultima)", "last"))
        for more, of in ((r"(?: del)? {year}", " {year}"), ("", ""))
    ),
    *(
        (rf"(?:{part}) (?:del |di questo |di )?{more}", f"{said} {of} month")
        for part, said in _PARTS[:3]
        for more, of in (("mese(?: corrente)?", "this"), ("(?:prossimo mese|mese prossimo)", "next"))
    ),
    # years and their parts
    *((year, said) for year, said in _YEARS[:4]),
    (
        "(?:piu avanti|piu tardi|nel corso|entro la fine|entro fine)(?: nel corso)?(?: del| dell'| di quest'|, )?anno",
        "later this year",
    ),
    (
        (
            "(?:prima|avanti) che (?:l'anno (?:finisca|termini|si chiuda|si concluda|volga al termine)|(?:finisca|termini|si chiuda|si concluda) l'anno)"
            "|prima (?:della fine dell'anno|di fine anno|della fine di quest'anno)|in tempo per la fine dell'anno"
        ),
        "this year",
    ),
    ("(?:entro|in) (?:l'|quest')anno|entro (?:la )?fine (?:dell'|di quest')?anno", "this year"),
    ("(?:nel )?corso del {year}", "{year}"),
    *((rf"(?:{part}){_OF}(?:{year})", f"{said} {of}") for part, said in _PARTS for year, of in _YEARS),
    (r"{month} (?:dello stesso anno|di quello stesso anno|di quell'anno|successivo|seguente)", ""),
    ("{year}[-/]{year2}", "{year} to {year2}"),
    *(
        (rf"(?:{year})(?:,| {_MAYBE}|, {_MAYBE}) {ON}{part}(?! (?:del )?\d)", f"{part} {said}")
        for year, said in _YEARS[:2]
        for part in ("{month}", "{season}")
    ),
    (
        f"(?:attendere|aspettare|pazientare|portare pazienza|attesa|pazienza),? (?:{_STILL},? ){{0,2}}(?:(?:fino|sino) )?(?:al |il ){{year}}(?! (?:inoltrato|agli))",
        "not until {year}",
    ),
    (
        f"(?:attendere|aspettare|pazientare),? (?:{_STILL},? ){{0,2}}(?:(?:fino|sino) al |il |(?:fino |sino )?al)?(?:l'anno (?:prossimo|nuovo)|prossimo anno)",
        "not until next year",
    ),
    # seasons of the year
    *((f"{{season}}{_OF}(?:{year})", f"{{season}} {said}") for year, said in _YEARS[:4]),
    (r"{season} {year}[-/](?:20)?\d\d", "{season} {year}"),
    (f"{{season}}(?:,| {_MAYBE}|, {_MAYBE}) {ON}{{month}}(?! (?:del )?\\d)", "{month}"),
    ("{season} (?:prossim[ao]|che viene|ventur[ao]|in arrivo|alle porte|ormai alle porte)", "coming {season}"),
    ("{season} che sta per (?:cominciare|iniziare|arrivare)", "coming {season}"),
    *(
        (f"(?:tard[oa] {{season}}|{{season2}} inoltrat[oa]){year}", f"late {{season}}{{season2}}{of}")
        for year, of in (("(?: del)? {year}", " {year}"), ("", ""))
    ),
    ("prossim[ao] {season}", "coming {season}"),
    ("{season} scors[ao]", "last {season}"),
    ("scors[ao] {season}", "last {season}"),
    ("(?:quest'|quest[ao] |in quest[ao] ){season}", "this {season}"),
    ("{season}", "{season}"),
    *(
        (
            rf"(?:mesi|periodo|stagione|palinsest[oi]|ripresa|programmazione|offerta|listino|cartellone|calendario) {adjective}\w{{1,2}}{year}",
            f"{said}{of}",
        )
        for adjective, said in (
            ("primaveril", "spring"),
            ("estiv", "summer"),
            ("autunnal", "autumn"),
            ("invernal", "winter"),
        )
        for year, of in (("(?: del)? {year}", " {year}"), ("", ""))
    ),
    *((f"(?:{part})(?! (?:del|dell|di)\\b)", said) for part, said in _PARTS[5:9]),
    ("secondo semestre", "second half of the year"),
    ("(?:da|di) qui (?:alla|a) fine (?:dell')?anno", "this year"),
    *(
        (
            rf"(?:{part}) (?:dell'|della |di |d'|del |)(?:prossim[ao] )?{{season}}{more}",
            f"{said} {of}{{season}}{year}",
        )
        for part, said in (_PARTS[0], ("meta|cuore|piena", "mid"), _PARTS[2])
        for more, of, year in (("", "", ""), ("(?: del)? {year}", "", " {year}"), (" prossim[ao]", "coming ", ""))
    ),
    # feasts
    *((f"(?:{feast}){_OF}{{year}}", f"{said} {{year}}") for feast, said in _FEASTS),
    *((feast, said) for feast, said in _FEASTS),
    # counted from the page's day
    ("oggi|stasera|questa sera|stamattina|stamani|questa mattina|in giornata|odiern[oa]", "today"),
    ("ieri(?: sera| mattina)?", "yesterday"),
    ("l'altro ieri|l'altroieri|avantieri|ieri l'altro", "the day before yesterday"),
    ("domani(?: sera)?", "tomorrow"),
    ("dopodomani", "the day after tomorrow"),
    ("questa settimana|settimana in corso", "this week"),
    ("settimana prossima|prossima settimana|settimana che viene", "next week"),
    ("settimana scorsa|scorsa settimana|settimana passata", "last week"),
    ("(?:questo|nel) week-?end|questo fine settimana", "this weekend"),
    ("prossimo week-?end|week-?end prossimo|prossimo fine settimana", "next weekend"),
    ("questo mese|mese in corso", "this month"),
    ("(?:prossimo mese|mese prossimo)", "next month"),
    ("(?:mese scorso|scorso mese|mese passato)", "last month"),
    *(
        (f"{led}{{n}} {unit}{end}", f"{before}{{n}} {said}{behind}")
        for led, end, before, behind in (("(?:tra|fra|in) ", "", "in ", ""), ("", " fa", "", " ago"))
        for unit, said in (
            ("giorn[oi]", "days"),
            ("settiman[ae]", "weeks"),
            ("mes[ei]", "months"),
            ("ann[oi]", "years"),
        )
    ),
    # what says nothing of the season watched: a year of television, when a series began
    (
        r"(?:stagione|palinsest[oi]|annata|offerta)(?: (?:tv|televisiva|televisivi|televisivo|rai|mediaset|sky))? {year}[-/](?:20)?\d\d",
        "",
    ),
    (
        (
            r"(?:serie|show|fiction)[^.;:]{0,30} (?:lanciat|nat|creat|partit|esordit|debuttat)[ao] "
            "(?:il |l'|nel |dal )(?:{day} )?(?:{month} )?{year}"
        ),
        "",
    ),
    (
        r"(?:romanz[oi]|libr[oi]|manga|fumett[oi]|film)[^.;:,]{0,30} (?:pubblicat|uscit)[oi] (?:il |l'|nel |nell')(?:{day} )?(?:{month} )?{year}",
        "",
    ),
    (r"(?:serie|show|fiction)[^.;:]{0,30} (?:in onda|trasmessa|disponibile) dal {year}", ""),
    (
        r"(?:prossim\w |quest[o'] ?|dell'|l'|nuovo )?anno (?:fiscale|scolastico|accademico|televisivo|sabbatico)(?: in corso| corrente)?",
        "",
    ),
    (r"{season} (?:di quell'anno|di quello stesso anno|dello stesso anno|seguente|successiv[oa])", ""),
    ("{year}", "{year}"),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (f"(?:tra|fra|a cavallo tra|a cavallo fra) {ON}{{date}} ed? {ON}{{date2}}", "between {date} and {date2}"),
    (
        rf"{_MOVING}(?:da |dal |dalla |dall'){ON}{{date}} (?:al |alla |all'|a |fino al? )(?!partire){ON}{{date2}}",
        "{date} to {date2}",
    ),
    (
        f"{{date}},? (?:o|oppure|o al massimo|o al piu tardi|o addirittura|o forse|se non|se non proprio|se non addirittura|o magari|o comunque|o alla peggio) {ON}{{date2}}",
        "{date} or {date2}",
    ),
    (r"{date}\s?[-/]\s?{date2}", "{date} to {date2}"),
    (
        rf"(?:non|nessun\w*|niente|difficilmente|mai|impossibile|improbabile|difficile|impensabile|dura)\b{TURN}{{0,40}} prima (?:di |del |della |dell'|d'){ON}{{date}}",
        "not before {date}",
    ),
    (
        rf"prima (?:di |del |della |dell'|d'){ON}{{date}},? (?:[\w']+ ){{0,4}}?(?:non|niente|nessun\w*|difficilmente)\b",
        "not before {date}",
    ),
    (f"prima (?:di |del |della |dell'|d'){ON}{{date}}", "before {date}"),
    (f"(?:non prima|al piu presto|come minimo|minimo|almeno),? {ON}{{date}}", "not before {date}"),
    ("{date},? (?:al piu presto|come minimo|se va bene|nella migliore delle ipotesi)", "{date} at the earliest"),
    (
        f"(?:al piu tardi|al massimo|non (?:piu tardi|oltre)(?: di| del| della)?|prima della fine (?:di|del|della)),? {ON}{{date}}",
        "by {date}",
    ),
    (f"(?:dal|dalla|dall'|da) {ON}{{date}} in (?:poi|avanti)", "{date}"),
    ("{date},? (?:al piu tardi|al massimo)", "by {date}"),
    (f"entro {ON}{{date}}", "by {date}"),
    (f"(?:dopo|(?<!non\\s)(?<!se\\snon\\s)(?<!o\\s)oltre) {ON}{{date}}", "after {date}"),
    ("{date},? (?:o|se non) (?:piu tardi|oltre|dopo|piu in la|addirittura oltre)", "{date} or later"),
    (
        (
            r"(?:riprese|gira|girera|girare|gireranno|dureranno|durera|proseguiranno|si protrarranno|set\b|troupe|lavorazione)[^.;:!?,\ue000\ue001]{0,60} (?:fino|sino) (?:a |al |ad |all'|alla )"
            r"(?:(?:la )?fine (?:di |del )?)?{date}"
        ),
        "{date}",
    ),
    (
        f"(?:attendere|aspettare|pazientare|pazienza|attesa(?:{TURN}{{0,40}} dur\\w+)?|rinvia\\w*|slitt\\w+|rimanda\\w*|spost\\w+|posticip\\w+|ritard\\w+|prorog\\w+|slittamento|conserv\\w+|tenut\\w|tien\\w+){TURN}{{0,20}} (?:fino|sino) {ON}{{date}}",
        "{date}",
    ),
    (rf"(?:fino|sino) {ON}{{date}}(?={TURN}{{0,40}} (?:riprese|si gira|set\b|troupe|ciak|girer\w+|sul set))", "{date}"),
    # a release runs until its last episode
    (f"(?:fino|sino) {ON}{{date}}", ""),
)
