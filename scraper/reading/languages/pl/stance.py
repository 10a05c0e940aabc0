"""Polish: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.pl.parts import ON

PAST: Final[tuple[str, ...]] = (
    (
        r"(?:zadebiutowal|ukazal|wrocil|powrocil|trafil|pojawil|wyemitowal|wystartowal|ruszyl|rozpoczal|wyszedl"
        r"|wyszl(?!\w* na jaw)"
        r"|zaczel|zaczal)\w*"
    ),
    (
        r"(?:rozpoczel|zakonczyl|skonczyl|zamowil|przedluzyl|opublikowal|pokazal|wypuscil|wpuscil|udostepnil"
        r"|wyladowal|zaprezentowal|weszl)\w*"
    ),
    (
        r"zostal\w*(?![^;:!?,]{0,40}(?:przesun|przeloz|przenies|zaplanow|wyznaczo|oglosz|potwierdz|zapowiedz|ustal"
        r"|przewidz))|odbyl\w*|temu|zobaczylismy|hula|padl\w*|wylaczono|zgasly"
        r"|krecono|zakonczono|zamowiono|rozpoczeto|wyemitowano|dobiegl\w*"
    ),
)

AHEAD: Final[tuple[str, ...]] = (
    (
        r"ukaz[ea]|obejrzymy|dobiegn[aie]\w*|skoncz[ay]|zakonczy|zamkn[aie]+|zejd[az]\w*|padnie|pozegna"
        r"|ukoncz[ya]|zostan[ae]|beda|wyjd[az]\w*|ujrzymy|wyladuje|opublikuje|udostepni|pokaze|zadebiutuje"
        r"|zaplanowan\w+|powin\w+"
        r"|moze|wypusci|pojawi|zobaczymy|bedzie|ma|maja|zakoncza|trafi|potrwaja"
    ),
)

HEDGES: Final[tuple[str, ...]] = (
    (
        r"byc moze|moze|moga|moglb?y|moglaby|mogloby|powin\w+"
        r"|(?:ma|maja|mial[aoy]?|mialby|mialaby)(?: sie| tez| juz)? (?:\w+ ){0,2}?\w+(?:ac|ic|yc|ec|sc|uc)(?: sie)?"
        r"|(?:(?<=[aeiyu]c\s)(?<!miesiac\s)(?<!tysiac\s)|(?<=[aeiyu]c\ssie\s))ma(?:ja)?(?! \w+[aeiyu]c\b)"
        r"|prawdopodobn\w*|podobno|planuj\w*|plan(?:y|ow)|zgodnie z planem|w planach|spodziew\w*|oczekiw\w*"
        r"|przewid\w*|zapewne"
        r"|(?:(?:za)?planowan|zaplanowal|obiec(?:uj|al))\w*(?![^;!?]{0,60}\b(?:przesun|przeloz|opozn|odwol)\w*)"
        r"|najpewniej|najprawdopodobniej|szans\w*|(?!shelby|selby|colby)\w{2,}[aeiouy]l[aoiy]?by(?:smy|m|s)?"
        r"|wychodzi na to|rachunek|podpowiada\w*|sugeruj\w*"
        r"|przeciek\w*|insider\w*|(?<!ktorych\s)(?<!ktorym\s)mowi sie|wydaje sie|zdaje sie|szykowan\w*"
        r"|szykuj\w*|(?<!nie\s)zamierza\w*|ma(?:ja)? zamiar|marz(?:y|a|ymy)"
        r"|chc(?:e|a|emy)\b(?: \w+){0,2}? \w+c|wypatryw\w*|cierpliwosc\w*|optymist\w*|realn\w*"
        r"|jesli(?! chodzi| jeszcze)|gdyby\w*|jak (?:\w+ )?(?:dobrze|wszystko) pojdzie"
        r"|w przeciwnym razie|nastawi\w*|obstawia\w*|zgadyw\w*|potencjaln\w*|teoretyczn\w*|wskazuj\w*"
        r"|mozna zalozyc|ewentualn\w*"
        r"|mierzy\w*|przymierza\w*|nastawia\w*|na horyzoncie|jesli wszystko|o ile|wstepnie|daje nadzieje"
        r"|nalezy oczekiwac"
        r"|chyba|raczej|pewnie|plotk\w*|pogl?osk\w*|nieoficjaln\w*|spekul\w*|mozliw\w*|wstepn\w*|zaklada\w*"
        r"|celuj\w*|(?<!nie\s)wchodz\w+ w gre|w gre wchodz\w+|prognoz\w*|stawia(?:my|m|ja) na|trzeba zalozyc"
        r"|zakladajac|zalozmy"
        r"|niewykluczon\w*|nie jest wykluczon\w+|przymiar\w*|zanosi sie|kuluar\w*|jakoby|rzekom\w+|domysl\w*"
        r"|realistyczn\w*"
        r"|orientacyjn\w*|w przyblizeniu|tymczasow\w*|w najlepszym (?:razie|wypadku|przypadku)|ostroznie"
        r"|wierzy(?:my|c|m)?"
        r"|marzeni\w+|zycz(?:y|a|ymy) sobie|uwaza\w*|twierdz(?:i|a) sie|dazy\w*|daz[ay]|stara(?:ja|my)? sie|ambicj\w*"
        r"|niepotwierdz\w*|z duza doza|pod warunkiem"
        r"|wczesniej,? niz(?= (?:w|we|na|przed|pod|po|jesieni\w|wiosna|zima|latem|dopiero|\d+)\b)|najwczesniej"
        r"|nie wczesniej|nie predzej|szacun\w*|szacuj\w*|liczyc|licza|liczymy|nadziej\w*"
        r"|rzekomo|wiele wskazuje"
        r"|wszystko wskazuje|domnieman\w*|ponoc|cel\w*|poczeka\w*|zaczeka\w*|czekac|typuj\w*|przypuszcz\w*"
        r"|wedlug (?:plotek|doniesien|informatorow)"
    ),
    # held back until then
    r"{date} nie (?:\w+ )?(?:zobacz|obejrz|powroc|wroc|poznamy|dostan|pojaw|bedzie)\w*",
    # what had been planned is denied
    r"zaplanowan\w*[^;:!?]{0,60}?, a (?:\w+ ){0,3}{date}",
)

#: "was to", and what was to happen
_WAS_TO: Final = r"(?:mial[aoy]?|mieli(?:smy|scie)?|mialysmy)(?: \w+){0,3}? (?!dosc\b)\w+(?:[aeiyu]c|sc)\b"

_PLANNED: Final = "(?:planowan|zaplanowan|zapowiadan|zapowiedzian|przewidzian|wyznaczon|przewidywan)"

DENIALS: Final[tuple[str, ...]] = (
    # what stands before the day
    (
        r"(?:nie(?: \w+){0,3}?"
        r"|nie (?:powroc|wroc|zobacz|obejrz|zadebiut|ukaz|pojaw|trafi|doczeka|pokaz)\w*(?: \w+){0,6}?"
        r"|nie (?:licz|spodziewaj|oczekuj)\w*(?: \w+){0,5}"
        r"|(?:zamiast|a nie)(?: jak planowano)?"
        r"|(?:pierwotnie|poczatkowo|wczesniej|wstepnie mial\w*)(?:,? [\w.]+){0,7}?"
        rf"|{_WAS_TO}(?: \w+){{0,4}}?"
        rf"|{_PLANNED}\w* byl[aoy]?(?: \w+)?|byl[aoy]? (?:\w+ )?{_PLANNED}\w*(?: \w+)?"
        r"|(?:wypad|znik|zniknel|usuniet|zdjet|wykreslon)\w* z"
        r" (?:kalendarz|ramowk|harmonogram|terminarz|repertuar|plan)\w*(?: \w+){0,2}?"
        r"|(?:zapowiadano|planowano|przewidywano|mowiono|oczekiwano|spodziewano sie|zakladano|celowano|szykowano"
        r"|liczono"
        r"|typowano)(?: \w+){0,4}?"
        r"|(?:zapomnie|pozegna|zegna)\w*(?: sie)? (?:o|z)\b(?! plan)[^;:.!?]{0,30}?"
        r"|(?:rezygn|zrezygn|wycof)\w*\b[^;:.!?]{0,40}?"
        r"|(?:nici z|nie zdaz\w+|nie uda sie|marne szanse|niewielkie szanse|nikle szanse)\b[^;:.!?]{0,40}?"
        rf"|(?:zdementow|zaprzecz)\w*\b[^;:.!?]{{0,60}}?|mowilo sie) {ON}{{date}}"
    ),
    # what stands behind it
    (
        rf"{{date}}(?:(?: \w+){{0,4}}? {_WAS_TO}"
        r"|(?: \w+){0,3} (?:planowal|zapowiadal|przewidywal|szykowal)\w*(?: \w+){0,4}, (?:ale|lecz|jednak)"
        r"|(?: \w+){0,2} (?:nici\b|legl\w* w gruzach|spalil\w* na panewce|wziel\w* w leb|zerow\w*|znikom\w*|nikl\w*)"
        r"|(?: \w+){0,5}? (?:juz |raczej |na pewno |jednak )?nie (?:powstanie|dostan|otrzyma|wystartuje|ruszy|wejdzie"
        r"|wyladuje|pokaze)\w*"
        r"|(?: \w+){0,4} nie (?:zobaczymy|zobacza|wroci|powroci|obejrzymy|doczekamy|dostaniemy|ma szans|bedzie)"
        r"|(?: \w+){0,2} nie (?:\w+ )?(?:zobacz|zadebiut|wroc|ukaz|bedzie|doczeka|pojaw|trafi|obejrz|powroc|nadejdzie"
        r"|ma co)\w*"
        r"|[^;:.!?]{0,60}\b(?:zdementow\w*|dementuj\w*|zaprzecz\w*|nieprawd\w*|nieaktualn\w*|nieprawdziw\w*|falszyw\w*"
        r"|nie potwierdzi\w+|przesz\w+ do historii|nie wchodz\w+ w gre|zapomniec|przeszloscia|upad(?:l\w*|a)"
        r"|nie obowiazuj\w*|wypad\w+ z gry|w zapomnienie|w niepamiec|nie doszl\w* do skutku|nie dojdz\w*|nie odbedzie"
        r"|przepad\w*|plany (?:\w+ ){0,2}?(?:pokrzyzowa|zniweczy|popsu|zmieni)\w*))"
    ),
    rf"(?:mial[aoy]?)(?: \w+){{0,4}}? {ON}{{date}},? (?:ale|lecz|jednak)",
    (
        rf"(?:planowan|zapowiadan|zapowiedzian|przewidzian|wyznaczon|oczekiwan)\w* (?:\w+ ){{0,3}}?{ON}{{date}}"
        r"[^;:!?]{0,60}?\b(?:przesun|przeloz|opozn|odwol)\w*"
    ),
    r"z {date}(?:(?: \w+){0,2} (?:przesun|przenies|przeloz)\w*(?: \w+){0,2})? (?:na|do)",
    (
        r"wykluczon\w*|malo prawdopodobn\w*|niemozliw\w*|nierealn\w*|nie ma (?:\w+ ){0,2}(?:co|szans)"
        r"|nie nalezy sie spodziewac|odpada"
    ),
)

TURNS: Final[tuple[str, ...]] = ("lecz|jednak|teraz|tylko|ale|zas|natomiast|z kolei",)
