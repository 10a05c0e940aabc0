"""Polish. Words in all their cases from the Wielki słownik języka polskiego and from how the press writes."""

from typing import Final

from scraper.reading.languages.table import Gloss, Language, numbered, words
from store.model import Event

_MONTHS: Final = numbered("January February March April May June July August September October November December")
_HARD: Final = numbered("pierwsz _ _ czwart piat szost siodm osm dziewiat dziesiat")

#: "roku", "r."; and of the years beside this one
_R: Final = r"(?: roku| rok| r\.)?"
_NEXT: Final = "(?:przyszl|nastepn|kolejn|nadchodzac)(?:ego|ym|y|ej|a|e)"
_LAST: Final = "(?:zeszl|ubiegl|minion|poprzedni)(?:ego|ym|y|ej|a|e|m|iego|im)?"
_THIS: Final = "(?:tego|tym|ten|tej|te|to|biezacego|biezacym|obecnego|obecnym)"
_ON: Final = "(?:w |we |na |pod |do |od |o |dopiero |juz |z |od |okolo ){0,3}"

_APART: Final = "[^;:!?]{0,60}?"
_CLOSE: Final = "[^;:!?,.–—]{0,50}?"
_SHOOT: Final = r"(?:zdjec\w*|krecen\w*|produkcj\w*|prac\w* na planie|kamer\w*)"
_TRAILER: Final = r"(?:zwiastun\w*|trailer\w*|teaser\w*|zapowiedzi?(?! ze| o))"
#: a verb with one of these behind it is about another event
_NOT_ITS: Final = rf"(?!{_CLOSE}\b(?:zdjec|krecen|produkcj|prac|zwiastun|trailer|teaser))"
_DAY_NAMED: Final = r"(?:(?:konkretn\w+ |dokladn\w+ |oficjaln\w+ )?(?:dat[aeyio]?|termin\w*|dzien premiery))"
_UNKNOWN: Final = (
    r"(?:nie jest (?:\w+ )?znan\w+|nieznan\w+|nie (?:zosta\w+|zostal\w*|ujawni\w+|poda\w+|oglos\w+"
    r"|potwierdz\w+|ma|wiadomo)"
    r"|(?:jeszcze|wciaz|nadal|na razie|dotad) nie\w*|pozostaje (?:tajemnica|nieznan\w+)|tajemnica|tba|tbd|brak)"
)
_SEASON: Final = r"(?:sezon\w*|seri[iae]\w?)"


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        (f"(?:{written})", gloss),
        (f"(?:{written}),? (?:w )?(?:roku )?{{year}}{_R}", f"{gloss} {{year}}"),
        (f"(?:{written}) (?:w )?{_NEXT} (?:roku|r.)", f"{gloss} next year"),
        (f"(?:{written}) (?:w )?{_LAST} (?:roku|r.)", f"{gloss} last year"),
        (f"(?:{written}) (?:w )?(?:{_THIS} (?:roku|r.)|br.)", f"{gloss} this year"),
    )


def _counted(units: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of so many of *units* from now on and ago."""
    return (
        (f"za {{n}} {units}", f"in {{n}} {gloss}"),
        (f"{{n}} {units} temu", f"{{n}} {gloss} ago"),
        (f"przed {{n}} {units}", f"{{n}} {gloss} ago"),
        (f"za (?:jeden |1 )?{units}", f"in 1 {gloss}"),
        (f"{units} temu", f"1 {gloss} ago"),
    )


TABLE: Final = Language(
    code="pl",
    common=words(
        "w i na z sie nie do to jest ze o jak od po za ale dla czy juz oraz przez serial serialu sezon sezonu"
    ),
    months=numbered(
        "styczen/stycznia/styczniu/styczniem luty/lutego/lutym marzec/marca/marcu/marcem "
        "kwiecien/kwietnia/kwietniu/kwietniem maj/maja/maju/majem czerwiec/czerwca/czerwcu/czerwcem "
        "lipiec/lipca/lipcu/lipcem sierpien/sierpnia/sierpniu/sierpniem wrzesien/wrzesnia/wrzesniu/wrzesniem "
        "pazdziernik/pazdziernika/pazdzierniku/pazdziernikiem listopad/listopada/listopadzie/listopadem "
        "grudzien/grudnia/grudniu/grudniem"
    ),
    weekdays=numbered(
        "poniedzialek/poniedzialku/poniedzialkiem wtorek/wtorku sroda/srode/srody czwartek/czwartku piatek/piatku "
        "sobota/sobote/soboty niedziela/niedziele/niedzieli",
        first=0,
    ),
    seasons=numbered("wiosna/wiosne/wiosny/wiosnie lato/latem/lata/lecie jesien/jesienia/jesieni zima/zime/zimy/zimie"),
    numbers=numbered("dwa/dwie/dwoch/dwoma trzy/trzech/trzema cztery/czterech piec/pieciu szesc/szesciu", first=2)
    | numbered("siedem/siedmiu osiem/osmiu dziewiec/dziewieciu dziesiec/dziesieciu", first=7),
    ordinals={
        **{stem + end: n for stem, n in _HARD.items() for end in ("y", "a", "ego", "emu", "ym", "ej", "e")},
        **{"drug" + end: 2 for end in ("i", "a", "iego", "iemu", "im", "iej", "ie")},
        **{"trzeci" + end: 3 for end in ("", "a", "ego", "emu", "m", "ej", "e")},
    },
    dates=(
        *_in_years(r"(?:{weekday},? )?(?:dnia )?{day}\.? {month}", "{day} {month}"),
        (r"{weekday},? (?:dnia )?{day}\.? {month}", "{weekday} {day} {month}"),
        *_in_years(r"{day}\s*(?:-|i|do|/)\s*{day2} {month}", "{day} to {day2} {month}"),
        *_in_years(r"{day} (?:lub|albo|czy) {day2} {month}", "{day} or {day2} {month}"),
        (r"{day}[./]\s*{day2}[./]\s*{year}" + _R, "{day}.{day2}.{year}"),
        (r"{day}-{day2}-{year}", "{day}.{day2}.{year}"),
        ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
        *((rf"{{day}}\.0?{number}\.?(?![\d.])", f"{{day}} {month}") for month, number in _MONTHS.items()),
        (rf"(?:w|we|od|na|{_THIS}|najblizsz\w+|nadchodzac\w+|przyszl\w+) {{weekday}}", "{weekday}"),
        (rf"(?:w )?{_LAST} {{weekday}}", "last {weekday}"),
        ("dzis|dzisiaj|dzis wieczorem|od dzis|od dzisiaj", "today"),
        ("jutro|od jutra", "tomorrow"),
        ("pojutrze", "the day after tomorrow"),
        ("wczoraj", "yesterday"),
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
        *_in_years("{month}", "{month}"),
        (f"(?:{_NEXT}|najblizszym) {{month}}", "{month}"),
        (f"{_THIS} {{month}}", "this {month}"),
        (f"{_LAST} {{month}}", "last {month}"),
        *_in_years("pierwsz(?:ym|y|ego) tygodni?(?:u|a|en)? {month}", "first week of {month}"),
        *_in_years("ostatni(?:m|ego)? tygodni?(?:u|a|en)? {month}", "last week of {month}"),
        *_in_years("pierwszej polowie {month}", "first half of {month}"),
        *_in_years("drugiej polowie {month}", "second half of {month}"),
        *_in_years("(?!lata|lecie){season}", "{season}"),
        *_in_years("{season}", "{season}")[1:],
        (f"(?:{_NEXT}|najblizsz\\w+) {{season}}", "next {season}"),
        ("(?:nadchodzac\\w+|najblizsz\\w+) {season}", "{season}"),
        (f"{_THIS} {{season}}", "this {season}"),
        (f"{_LAST} {{season}}", "last {season}"),
        ("{season} {year}/{n}" + _R, "{season} {year}"),
        ("{season} {year}/{year2}" + _R, "{season} {year}"),
        *_in_years("{ordinal} kwarta(?:le|lu|l|lem)", "Q{ordinal}"),
        *_in_years(r"{n}\. kwarta(?:le|lu|l)", "Q{n}"),
        *_in_years(r"q(?=\d){n}", "Q{n}"),
        *(
            each
            for n, roman in enumerate(("i", "ii", "iii", "iv"), 1)
            for each in _in_years(f"{roman} kwarta(?:le|lu|l)", f"Q{n}")
        ),
        *_in_years("ostatni(?:m|ego) kwarta(?:le|lu)", "Q4"),
        *_in_years("pierwsz(?:a|ej) polow(?:a|ie|y|e)(?: roku)?|pierwsz(?:ym|ego|e) polrocz(?:u|a|e)", "H1"),
        *_in_years("drug(?:a|iej) polow(?:a|ie|y|e)(?: roku)?|drugi(?:m|ego|e) polrocz(?:u|a|e)", "H2"),
        *_in_years("(?:na )?(?:boze narodzenie|bozego narodzenia|gwiazdke|swieta)", "Christmas"),
        *_in_years("(?:w )?wigili[eai]", "Christmas Eve"),
        *_in_years("sylwestra?", "New Year's Eve"),
        *_in_years("nowy rok|nowego roku", "New Year's Day"),
        *_in_years("halloween", "Halloween"),
        *_in_years("walentynki|walentynek", "Valentine's Day"),
        *_in_years("wielkanoc\\w?", "Easter"),
        (r"(?:roku |rok )?{year}" + _R, "{year}"),
        (f"{_NEXT} (?:roku|rok)", "next year"),
        (f"(?:pozniej )?(?:w )?(?:{_THIS} (?:roku|rok)|br.)", "this year"),
        (f"{_LAST} (?:roku|rok)", "last year"),
        ("(?:pod koniec|koncem|koncu|koniec|konca|schylku) (?:tego )?roku", "end of the year"),
        ("(?:na poczatku|poczatek|poczatkiem|poczatku) (?:tego )?roku", "early this year"),
        ("(?:w )?(?:polowie|srodku) (?:tego )?roku", "mid this year"),
        ("(?:na )?przelom(?:ie)? rok(?:u|ow)", "turn of the year"),
    ),
    joins=(
        ("(?:na |z |od )?(?:poczatk(?:u|iem|ach)|poczatek) {date}", "early {date}"),
        ("(?:w )?(?:polow(?:ie|a|y|e)|srodku) {date}", "mid {date}"),
        ("(?:pod |z |w )?(?:koniec|koncem|koncu|konca|koncowce|schylku) {date}", "end of {date}"),
        ("(?:na )?przelom(?:ie)? {date} (?:i|a) {date2}", "late {date} to early {date2}"),
        ("(?:po)?miedzy {date} (?:a|i) {date2}", "between {date} and {date2}"),
        (f"od {{date}} do {_ON}{{date2}}", "{date} to {date2}"),
        (r"{date}\s*(?:-|—)\s*{date2}", "{date} to {date2}"),
        (rf"{{date}},? (?:lub|albo|badz|czy|ewentualnie|albo moze) (?:nawet )?{_ON}{{date2}}", "{date} or {date2}"),
        (r"{date}\s*/\s*{date2}", "{date} or {date2}"),
        ("przed {date}", "before {date}"),
        (r"nie (?:\w+ ){0,4}przed {date}", "not before {date}"),
        (rf"(?:nie wczesniej niz|najwczesniej|nie predzej niz) {_ON}{{date}}", "not before {date}"),
        ("{date} najwczesniej", "not before {date}"),
        ("{date} (?:lub|albo|czy|badz)(?: nawet)? pozniej", "not before {date}"),
        (f"najpozniej {_ON}{{date}}", "by {date}"),
        (r"(?:poczekac|czekac|zaczekac|poczekamy|cierpliwosc\w*)(?: \w+){0,4} do {date}", "not until {date}"),
        ("do {date}", "by {date}"),
        ("po {date}", "after {date}"),
    ),
    seasons_of=(
        rf"{{ordinal}}(?: i (?:ostatni|finalow)\w*)?(?: \w+)? {_SEASON}",
        rf"{_SEASON} {{n}}(?!\s*(?:{{month}}|[.-]))",
        rf"{_SEASON} {{ordinal}}",
        rf"{{n}}\.? {_SEASON}",
        rf"{_SEASON} {{n}}\.? (?:i|oraz) {{n2}}",
        rf"{{ordinal}} (?:i|oraz) {{ordinal2}} {_SEASON}",
        "{ordinal} (?:odslon|transz)\\w*",
    ),
    events={
        Event.RELEASE: (
            rf"premier\w*{_NOT_ITS}|zadebiutu\w*|debiut\w*",
            rf"uka(?:z|za)\w*{_NOT_ITS}|ukazuj\w*|wroc\w*|powroc\w*|powrot\w*|powrac\w*|wrac\w*",
            rf"(?:trafi|pojaw)\w*{_NOT_ITS}",
            (
                rf"zobacz\w*{_NOT_ITS}|wylad\w+|zagosci\w*|wjedzie|wjezdza|wpad\w+|obejrz\w*|ogladac|ogladamy|wyemit\w*|emitow\w*|emisj\w*|na antenie"
                rf"|na antene|na ekrany?"
            ),
            rf"dostepn\w*|udostepni\w*|startuje|wystartuj\w*|wystartow\w*|start{_NOT_ITS}",
            (
                rf"rusz(?:y|a|yl\w*){_NOT_ITS}|rozpocz\w+{_NOT_ITS}|nadej\w+|nadchodz\w+|doczeka\w*|wejdzie"
                rf"|weszl\w*|zawita\w*"
            ),
            (
                r"now[ey](?:ch)? (?:odcin\w+|sezon\w*|odslon\w*)|wypusc\w*|przynies\w+|leci|sledzic"
                r"|streaming\w*|w ofercie|powraca"
            ),
            r"celuj\w*|przesun\w*|przeloz\w*|przelozon\w*|opozni\w*|data|przypad\w*|odbedzie|odbyl\w*|czekac|poczekac|poczekamy",
            rf"(?:pokaze|pokazal\w*){_NOT_ITS}",
            (
                r"na (?:netfli\w+|hbo|disney|prime|amazon|canal|apple|skyshowtime|platformie|viaplay|max"
                r"|crunchyroll|tvp\w*|polsa\w+)|spodziewac|oczekiw\w*|zaplanowan\w*|planowan\w*|bedzie mozna"
                r"|kontynuowan\w*"
            ),
        ),
        Event.RENEWAL: (
            (
                r"zamowi\w*|zamowien\w*|zamowion\w*|przedluz\w*|zielone(?:go)? swiatlo|zielonego swiatla"
                r"|odnowi\w*|odnowion\w*"
            ),
            r"(?:decyzj\w+|klamk\w+)\b[^;:!?,]{0,40}\b(?:zapad\w+|podjet\w*)|(?:zapad\w+|podjet\w*|podjal\w*)\b[^;:!?,]{0,20}\bdecyzj\w+",
            r"da(?:l|la|lo|ly|no)\b[^;:!?,]{0,20}\bzielone",
            rf"(?:potwierdz|oglos|zapowiedz)\w*\b(?:(?!dat|premier|termin)[^;:!?,]){{0,50}}?\b{_SEASON}",
            rf"{_SEASON}\b(?:(?!dat|premier|termin)[^;:!?,]){{0,40}}?\b(?:potwierdzon|ogloszon|zapowiedzian)\w*",
        ),
        Event.FILMING_START: (
            rf"{_SHOOT}\b{_APART}\b(?:rozpocz\w+|rusz\w+|start\w*|wystart\w*|trwaj\w*|zaczn\w+|zacz\w+|potrwa\w*|maja)",
            rf"(?:rozpocz|rusz|start|wystart|zaczn|zacz|wejdz|wesz)\w*\b{_CLOSE}\b(?:{_SHOOT}|plan\b)",
            (
                r"zdjecia|zdjec|zdjeciow\w*|krec(?:i|a|ony|ona|one|eni[aeu]\w*|ic|il\w*)|na planie?|klaps\w*"
                r"|przed kamer\w*"
            ),
        ),
        Event.FILMING_END: (
            r"plan\w*(?: zdjeciow\w+)?\b[^;:!?,]{0,40}\b(?:zamkn\w+|zakoncz\w+|opusci\w+)|(?:zamkn|opusci)\w*\b[^;:!?,]{0,20}\bplan",
            rf"{_SHOOT}\b{_APART}\b(?:zamkn\w+|za nami|sfinalizow\w+)|(?:skonczyl|zakonczyl)\w* krecic",
            rf"{_SHOOT}\b{_APART}\b(?:zakoncz\w+|dobieg\w+|ukoncz\w+|skoncz\w+|koncz\w+)",
            rf"(?:zakoncz|ukoncz|skoncz|koncz)\w*\b{_CLOSE}\b{_SHOOT}",
            "ostatni klaps",
        ),
        Event.TRAILER: (
            (
                rf"{_TRAILER}\b[^;:!?,]{{0,60}}?\b(?:ukaz\w*|pojaw\w*|opublikowa\w*|zadebiut\w*|zaprezent\w*"
                rf"|pokaza\w*|premier\w*|trafi\w*)"
            ),
            rf"(?:ukaz|pojaw|opublik|zadebiut|zaprezent|pokaz|zobacz|udostepni|wypus)\w*\b{_CLOSE}\b{_TRAILER}",
            _TRAILER,
        ),
    },
    past=(
        (
            r"(?:zadebiutowal|ukazal|wrocil|powrocil|trafil|pojawil|wyemitowa|wystartowal|ruszyl|rozpoczal"
            r"|zaczel|zaczal)\w*"
        ),
        r"(?:rozpoczel|zakonczyl|zamowil|przedluzyl|potwierdzil|oglosil|opublikowal|pokazal|zaprezentowal|weszl)\w*",
        (
            r"zostal\w*(?![^;:!?,]{0,40}(?:przesun|przeloz|zaplanow|wyznaczo))|odbyl\w*|temu|zobaczylismy"
            r"|krecono|zakonczono|zamowiono|rozpoczeto|wyemitowano|dobiegl\w*"
        ),
    ),
    ahead=(r"ukaze|pojawi|zobaczymy|bedzie|ma|maja|zakoncza|trafi|potrwaja",),
    hedges=(
        r"byc moze|moze|moga|moglb?y|moglaby|mogloby|powin\w+",
        r"(?:ma|maja|mial[aoy]?|mialby|mialaby)(?: sie| tez| juz)? (?:\w+ ){0,2}?\w+(?:ac|ic|yc|ec|sc|uc)(?: sie)?",
        (
            r"prawdopodobn\w*|podobno|planuj\w*|plan(?:y|ow|em)|(?:za)?planowan\w*|spodziew\w*|oczekiw\w*"
            r"|przewid\w*|zapewne"
        ),
        r"mierzy\w*|przymierza\w*|nastawia\w*|na horyzoncie|jesli wszystko|o ile|wstepnie|daje nadzieje|nalezy oczekiwac",
        r"chyba|raczej|pewnie|plotk\w*|pogl?osk\w*|nieoficjaln\w*|spekul\w*|mozliw\w*|wstepn\w*|zaklada\w*|celuj\w*",
        (
            r"najwczesniej|nie wczesniej|nie predzej|szacun\w*|szacuj\w*|liczyc|licza|liczymy|nadziej\w*"
            r"|rzekomo|wiele wskazuje"
        ),
        (
            r"wszystko wskazuje|domnieman\w*|ponoc|cel\w*|poczeka\w*|zaczeka\w*|czekac|typuj\w*|przypuszcz\w*"
            r"|wedlug (?:plotek|doniesien|informatorow)"
        ),
    ),
    denials=(
        rf"nie(?: \w+){{0,3}}? {_ON}{{date}}",
        rf"(?:zamiast|a nie) (?:jak planowano )?{_ON}{{date}}",
        rf"(?:pierwotnie|poczatkowo|wczesniej|wstepnie mial\w*)(?: \w+){{0,6}}? {_ON}{{date}}",
        rf"(?:mial[aoy]?)(?: \w+){{0,4}}? {_ON}{{date}},? (?:ale|lecz|jednak)",
        r"z {date} (?:na|do)",
        r"{date}(?: \w+){0,4} nie (?:zobaczymy|zobacza|wroci|powroci|obejrzymy|doczekamy|dostaniemy|ma szans|bedzie)",
        r"{date}[^;:.!?]{0,60}\b(?:zdementow\w*|dementuj\w*|zaprzecz\w*|nieprawd\w*|nieaktualn\w*)",
        r"(?:zdementow\w*|zaprzecz\w*)\b[^;:.!?]{0,60}? {date}",
        (
            r"{date}(?: \w+){0,2} nie (?:\w+ )?(?:zobacz|zadebiut|wroc|ukaz|bedzie|doczeka|pojaw|trafi|obejrz"
            r"|powroc|nadejdzie|ma co)\w*"
        ),
        (
            r"wykluczon\w*|malo prawdopodobn\w*|niemozliw\w*|nierealn\w*|nie ma (?:co|szans)"
            r"|nie nalezy sie spodziewac|odpada"
        ),
    ),
    speech=r"[.,]?\s*(?:[-—]\s*)?(?:mowi\w*|powiedzia\w*|stwierdzi\w*|przyzna\w*|wyjasni\w*|napisa\w*|doda\w*|czytamy)",
    endings="'?[a-z]{0,4}",
    turns=("lecz|jednak|teraz|tylko|ale",),
    no_date=(
        (
            rf"(?:nie (?:ma|mamy|znamy|podano|ogloszono|ujawniono|wyznaczono|ustalono|poznalismy|zdradzono"
            rf"|potwierdzono)|brak|bez|brakuje)\b(?: \w+){{0,5}} {_DAY_NAMED}"
        ),
        rf"{_DAY_NAMED}\b(?: \w+){{0,5}} {_UNKNOWN}",
        rf"nie (?:wiadomo|wiemy|ujawnil\w*|zdradzil\w*|podal\w*|oglosil\w*)\b[^.;:!?]{{0,40}}?(?:kiedy|{_DAY_NAMED})",
        rf"{_DAY_NAMED}\b[^.;:!?]{{0,30}} nie (?:znamy|znaja|podan\w+|ma|mamy|zdradz\w+|ujawn\w+|wyznacz\w+|ustal\w+)",
        r"(?:nabral\w*|nabieraj?a?) wody w usta|(?:milczy|milcza)\b[^.;:!?]{0,40}\b(?:dat\w+|termin\w*|kiedy|premier\w+)",
        r"kiedy\b[^.;:!?]{0,60}?\b(?:nie wiadomo|nie jest znan\w+|pozostaje tajemnica|nie zdradz\w+|nie ujawn\w+)",
    ),
    cancelled=(
        r"(?:zostal\w*|zosta\w+) (?:\w+ )?(?:skasowan|anulowan)\w*|skasowa\w*|anulowa\w*|kasuje|kasacj\w*",
        (
            rf"(?:{{ordinal}} {_SEASON} nie (?:powstanie|bedzie)|nie (?:powstanie|bedzie"
            rf"|doczekamy sie) (?:{{ordinal2}}|kolejn\w+|nowego) {_SEASON})"
        ),
        "nie bedzie kontynuowan\\w*|nie otrzyma\\w*(?: \\w+)? sezon\\w*|nie zostanie przedluzon\\w*",
    ),
    credits=(
        r"[Ww]edług (?:serwisu |portalu |informacji |dziennika |magazynu )?{who}",
        (
            r"[Jj]ak (?:podaje|donosi|informuje|podał|podało|pisze|ujawnił|zdradził"
            r"|przekazał)[oa]? (?:serwis |portal |magazyn )?{who}"
        ),
        (
            r"{who} (?:\w+ )?(?:ogłosił|potwierdził|zapowiedział|zamówił|przedłużył|poinformował|ujawnił"
            r"|zdradził|przekazał)[oa]?"
        ),
        r"(?:ogłosił|potwierdził|zapowiedział|poinformował|ujawnił|zdradził|przyznał|powiedział|przekazał)[oa]? {who}",
        r"zdaniem {who}",
    ),
    elsewhere=(
        (
            r"powiesc\w*|ksiazk\w*|komiks\w*|mang[aiey]|album\w*|plyt\w*|urodzi\w*|urodzon\w*|nagrod\w*|emmy"
            r"|oscar\w*|wywiad\w*"
        ),
        (
            r"(?:now\w+|jego|jej|swoj\w+) (?:film|thriller|projekt|dramat|spektakl|komedi)\w*[^;:!?,]{0,30}|(?:w )?teatr\w*|[^;:!?,]{0,40}\bna deskach|trasa|tras[eya]\b[^;:!?,]{0,20}"
            r"|mistrzostw\w*|premiera (?:filmu|ksiazki|gry|plyty)[^;:!?,]{0,30}|kinow\w+|(?:aktor|aktorka|on|ona)\b[^;:!?,]{0,40}\bprac\w*[^;:!?,]{0,20}"
        ),
        (
            r"rozmow\w*|festiwal\w*|koncert\w*|gr[aeye] (?:wideo|komputerow\w+)|na dvd|slub\w*|zmarl\w*"
            r"|nowym filmie|filmow\w+ wersj\w+"
        ),
    ),
)
