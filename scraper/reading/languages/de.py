"""German. Words from Duden's dictionary and from how the press of Germany, Austria and Switzerland writes of dates."""

from typing import Final

from scraper.reading.languages.de_times import DATES, JOINS, ON
from scraper.reading.languages.table import Language, numbered, words
from store.model import Event

_STEMS: Final = numbered("erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft")

#: what may be between the parts of a sentence that belong together, and of a clause
_APART: Final = "[^;:!?]{0,60}?"
_CLOSE: Final = "[^;:!?,.–—]{0,50}?"
_DREH: Final = "(?:(?:nach)?dreh(?:s|arbeiten)?|produktion|aufnahmen|kameras?)"
_TRAILER: Final = r"(?:[\w-]{0,20}(?:trailer|teaser)s?|vorschauvideo|vorgeschmack|bewegtbilder|erste[nrs]? (?:bilder|szenen|einblicke?|eindrucke?|clip|ausschnitte?)|szenenbilder)"
#: a verb with one of these behind it is about another event
_NOT_ITS: Final = rf"(?!{_CLOSE}\b(?:dreh|kamera|produktion\b|aufnahmen|[\w-]{{0,20}}trailer|[\w-]{{0,20}}teaser))"
_TERMIN: Final = r"(?!dreh)(?:\w*termine?s?|\w*datum|(?:start)?zeitfenster|(?:start)?zeitpunkt|(?:start)?zeitraum)"
_RELEASE: Final = (
    r"(?:start|erschein|veroffentlich|release|fortsetz|ausstrahl|ruckkehr|premiere|weitergeh|lauf|komm)\w*"
)
_NOT_KNOWN: Final = (
    "(?:(?:noch|bislang|bisher|derzeit|aktuell) (?:\\w+ ){0,3}(?:nicht|kein\\w*|niemand|offen|unklar|unbekannt|geheim)"
    "|nicht bekannt|unbekannt|unklar|ungewiss|steht (?:\\w+ ){0,2}aus|offen|in den sternen|nicht fest\\w*|fehlt"
    "|auf sich warten|unter verschluss|nicht verraten|tba|tbd|nicht genannt|wei(?:ß|ss) (?:\\w+ )?niemand)"
)
#: what else people make, and what else begins
_THEIRS: Final = (
    r"(?:kino(?:film|produktion|projekt|drama|komodie)\w{0,2}|theater\w*|buhne|podcasts?|tournee|tour|theaterstuck\w*|em|wm"
    r"|\w*meisterschaft\w*|olympi\w+|vertrag\w{0,2}|(?:ihr|sein)(?:e[nmrs]?)? (?:\w+ ){0,2}(?:\w*film|drama|thriller"
    r"|projekt|buch|show|podcast)\w{0,2}|(?:fur|in) eine?[rnms]? (?:\w+ )?(?:drama|thriller|kinofilm|spielfilm|krimi))"
)
_BOOK: Final = r"(?:(?:\w*roman|buch|album|comic|manga|soundtrack|single|spiel|horbuch|vorlage)\w{0,7})"
_OUT: Final = r"(?:erschien\w*|erscheint|erscheinen|veroffentlicht\w*|kam|kommt)"
_SEASON: Final = "(?:{ordinal}|weitere[nrs]?|neue[nrs]?)"

TABLE: Final = Language(
    code="de",
    common=words(
        "der die das und ist nicht mit fur auf ein eine von zu den im dem sich auch es als wird aus bei noch wie"
    ),
    months=numbered(
        "januar/janner/jan februar/feber/feb marz/maerz/mrz/mar april/apr mai juni/jun juli/jul august/aug "
        "september/sept/sep oktober/okt november/nov dezember/dez"
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", first=0),
    seasons=numbered(
        "fruhling/fruhlings/fruhjahr/fruhjahrs/fruhjahres sommer/sommers herbst/herbsts/herbstes winter/winters"
    ),
    numbers=numbered("zwei drei vier funf sechs sieben acht neun zehn elf zwolf", first=2) | {"eins": 1},
    ordinals={stem + end: number for stem, number in _STEMS.items() for end in ("e", "en", "er", "es", "em")}
    | {"auftakt": 1, "debut": 1},
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        "(?:staffel|season|runde) (?:nr. |nummer |#)?{n}",
        "(?:staffel|season) {ordinal}",
        r"(?:die|der|den) {ordinal} (?:rechnen|folgt|folgte|startet|startete|kommt|erscheint|soll|wird)",
        r"{ordinal}(?: und (?:\w*letzte|finale|abschlie(?:ß|ss)ende)\w*)? (?:\w{1,20}-){0,2}(?:staffel|season|runde)",
        "{ordinal}(?: \\w+)? (?:staffel|season|runde)",
        r"{n}\.\s*(?:\w+-)?(?:staffel|season|runde)",
        "{ordinal}staffel",
        "(?:staffeln|seasons|staffel) {n} (?:und|bis|&) {n2}",
        r"{n}\. (?:und|bis) {n2}\. staffel",
        "{ordinal} (?:und|sowie) (?:die )?{ordinal2} (?:staffel|runde)",
    ),
    events={
        Event.RELEASE: (
            r"(?:legt|legen)\b[^;:!?,]{0,50}\bnach|(?:steht|stehen)\b[^;:!?,]{0,40}\ban(?=[.!]|$)|auf den markt|programmiert|festgelegt",
            r"(?:eine|jeweils eine|zwei|drei) neue (?:folge|episode)n?|wird das nichts|startmonat|premierenmonat|in die verlangerung",
            rf"(?!dreh|neustart|produktion)\w*start(?:s|et|en|ete|eten|et\w*|e|termin\w*|datum|schuss)?{_NOT_ITS}",
            rf"(?:ge|an)?startet{_NOT_ITS}",
            rf"(?:beginnt|beginnen|begann\w*|begonnen){_NOT_ITS}",
            rf"(?:heraus|raus|wieder|zuruck|an)?(?:kommt|kommen|kam|kamen|gekommen|zukommen){_NOT_ITS}",
            r"\w*(?:kehr(?:t|en|te|ten)|ruckkehr|wiederkehr|comeback)",
            rf"(?:erschein|erschien)\w*{_NOT_ITS}",
            rf"\w*veroffentlich\w*{_NOT_ITS}",
            rf"\w*release\w*{_NOT_ITS}",
            r"(?:an)?(?:lauft|laufen|lief|liefen|gelaufen)",
            r"ausgestrahlt|ausstrahl\w*|\w*ausstrahlung|strahlt\w*|gesendet|sendet|sendestart|auf sendung",
            rf"(?:gezeigt|zeigt|zeigen){_NOT_ITS}",
            rf"ins (?:rennen|netz){_NOT_ITS}|{{date}}\b[^;:!?,]{{0,30}}\bzu haben|zu haben|(?:im|in den) kalender",
            r"zuruck(?:zu)?(?:kehren|kommen|melden)|meldet\b[^;:!?,]{0,40}\bzuruck|zum? abruf|freigeschaltet|sehen(?=$|[.!])",
            r"leer aus\w*|verzichten|(?:nimmt|nehmen)\b[^;:!?,]{0,40}\bprogramm|on demand|linear|sendeplatz|gastiert",
            r"\w*premieren?\w*",
            (
                r"verfugbar\w*|abrufbar\w*|zur verfugung|online|stream(?:t|en|bar|ing|ingstart)|gestreamt"
                r"|bereit(?:steh\w*|gestellt)?"
            ),
            (
                r"(?:zu|wieder|wir|ihr|man|endlich) sehen|sehen(?= werden|$|[.!,])|freuen|wiedersehen"
                r"|anschauen|gucken|bewundern"
            ),
            rf"gibt(?: es|'s) {ON}(?:seit |neue |die |staffel )|geben wird|geben",
            (
                r"weiter(?:geht|geh\w*|erzahlt)|weiter geht|geht\b[^;:!?]{0,50}?\bweiter|fortgesetzt"
                r"|fortgefuhrt|fortsetzung"
            ),
            r"geht(?: es|'s)?\b[^;:!?]{0,50}?\blos|los(?:geht|gehen)|ging(?: es|'s)?\b[^;:!?]{0,50}?\blos",
            r"(?:geht|gehen|ging|startet)\b[^;:!?]{0,50}?\bin (?:die|ihre|eine) (?:{ordinal}|nachste|neue) runde",
            "landet|landen|landete|debut\\w*|folgt|flimmer\\w*|droppt|auftakt|staffelauftakt|bringt|einschalten",
            "(?:zu )?rechnen|gerechnet|erwartet|erwarten|warten|gedulden|terminiert|datiert|eingeplant",
            "neuen? (?:folgen|episoden|staffel)|neuer (?:folgen|episoden)|nachschub",
            r"(?:bekommt|erhalt)\b[^;:!?]{0,50}?\bstaffel|fur\b[^;:!?,]{0,40}\bangekundigt|\w*mediathek",
            (
                r"ab\b[^;:!?,]{0,30}\b(?:bei|auf) (?:netflix|disney|sky|rtl|prosieben|sat|amazon|prime|joyn|crunchyroll"
                r"|apple|magenta\w*|hbo|paramount"
                r"|wow|zdf\w*|arte|orf|srf|vox|max)"
            ),
            (
                "rutscht|rutschen|vorgezogen|so weit(?= ist| sein| war|[.!])|zuruck(?= sein|[.!])|peilt"
                "|visiert|angepeilt|anvisiert|verschoben|verschiebt|verlegt|vertagt|verspatet"
            ),
            "(?:im|aufs?|ins|zum|auf dem) (?:tv-|haupt)?programm|free-tv|tv-start",
            _TERMIN,
        ),
        Event.RENEWAL: (
            r"(?:bekam|erhielt)\b[^;:!?,]{0,40}\b(?:staffel|fortsetzung|runde)\b[^;:!?,]{0,15}|spendiert\w*|einigten sich",
            r"(?<!in\sdie\s)verlanger\w*|bestellt\w*|bestellung|geordert|ordert\w*|in auftrag gegeben|beauftragt\w*",
            "grunes licht|erneuert|amtlich|beschlossene sache|zusage fur|nachschlag",
            (
                r"(?:wurde|wurden|hat|hatte|haben|ist)\b(?:(?! fur | ausstieg| abschied|termin|trailer|teaser|datum)[^;:!?]){0,70}?\b(?:angekundigt"
                r"|bestatigt)(?! dass|, dass)"
            ),
            (
                r"(?:gab|teilte|verkundete|kundigte"
                r"|bestatigte)\b[^;:!?]{0,50}, dass [^.;:!?\d]{0,60}\b(?:fortgesetzt|verlangert|weitergeht)"
            ),
            (
                r"(?:hat|hatte|haben|hatten|wurde|wurden|war|waren|ist)\b(?:(?!trailer|teaser|termin|datum)[^;:!?]){0,70}?"
                r"\b(?:bestellt|geordert|in auftrag gegeben|verlangert|beauftragt|durchgewinkt|abgesegnet)(?! sein)"
            ),
            r"(?:wurde|wurden|hat|hatte)\b[^;:!?,]{0,40}\b(?:staffel|fortsetzung|runde)\b[^;:!?,]{0,30}\bverkundet",
            r"(?:auftrag|zuschlag|zusage|freigabe|ok|okay)\b[^;:!?]{0,60}?\b(?:erteil\w*|vergab|vergeben|gab|kam|bekam|erhielt)",
            r"(?:erteil\w*|vergab|gab|bekam|erhielt)\b[^;:!?]{0,40}?\b(?:auftrag|zuschlag|zusage|freigabe|ok|okay)",
            (
                r"(?:stand|steht|war|ist)\b[^;:!?,]{0,30}\b(?:fest|klar|sicher|fix|beschlossen)\w*, dass [^.;:!?\d]{0,60}"
                r"\b(?:weitergeh\w*|fortsetzung|staffel|runde|fortgesetzt|einzelstuck|eintagsfliege|nachschub)"
            ),
            r"verlanger\w*, wie\b[^;:!?,]{0,60}",
            r"wurden?\b[^;:!?]{0,50}\b(?:offiziell gemacht|in auftrag gegeben)",
            r"(?:fortsetzung|staffel)\b[^;:!?]{0,30}\b(?:offiziell gemacht|in auftrag|unter dach und fach)",
            r"(?:kundigte|bestatigte|verkundete|besiegelte|beschloss)\w*\b(?:(?! fur )[^;:!?,]){0,50}?\b(?:staffel|fortsetzung|runde)\b",
        ),
        Event.FILMING_START: (
            (
                rf"{_DREH}\b{_APART}\b(?:start\w*|beginn\w*|begonn\w*|begann\w*|los\w*|aufgenommen"
                rf"|anlaufen|lauft|laufen"
                r"|liefen|an|rollen|fallen|statt|stattfinden|geplant|vorgesehen|erwartet|wieder)"
            ),
            rf"(?:start\w*|beginn\w*|begann\w*|gestartet|fallt|fallen|rollen|laufen)\b{_CLOSE}\b{_DREH}(?:start)?",
            r"dreh(?:start|beginn|termin)\w*|produktions(?:start|beginn)",
            (
                r"(?:(?<!ab)gedreht|drehen|dreht|drehte|dreharbeiten)(?!,?(?: (?!vo[nm]\b)\w+){0,5} bis)"
                r"|vor (?:der|die) kamera"
            ),
            (
                rf"(?:fallt|fallen|fiel|soll)\b{_APART}\berste klappe|erste klappe(?: {_APART}(?:fallt|fiel"
                rf"|fallen|gefallen))?"
            ),
            r"(?:ans|am) set\b[^;:!?,]{0,15}|in produktion|in die produktion|arbeit(?:en)? am set|am set|kameras\b[^;:!?,]{0,30}\b(?:angeworfen|laufen)",
            rf"(?:beginn\w*|begann\w*|start\w*)\b{_CLOSE}\b(?:arbeit(?:en)? (?:am|an)|produktion)\b",
        ),
        Event.FILMING_END: (
            rf"{_DREH}\b{_APART}\b(?:beendet|abgeschlossen|ende[nt]|endeten?|abgedreht|zu ende|im kasten|fertig)",
            rf"(?:ende[nt]|endeten?|beendete\w*)\b{_CLOSE}\b{_DREH}",
            r"(?:gedreht|drehen|dreht|dreharbeiten),?(?: (?!vo[nm]\b)\w+){0,5} bis\b|bis\b[^.;:!?]{0,40}\bgedreht",
            r"sollen bis\b[^;:!?]{0,30}\b(?:an)?(?:dauern|laufen)",
            r"abgedreht|drehschluss|drehende|letzte klappe|im kasten|drehschluss\w*",
            r"letzte(?:r|n)? drehtag\w*|alle szenen|abgedreht\w*|(?:dreh|drehs|dreharbeiten)\b[^;:!?]{0,40}\bende (?:ging|gehen)",
        ),
        Event.TRAILER: (
            (
                rf"{_TRAILER}(?:, (?:der|das))?\b[^;:!?,]{{0,60}}?\b(?:erschein\w*|erschien\w*"
                rf"|veroffentlich\w*|kommt|kam|gibt"
                r"|zeigte|online|ins netz|premiere|zu sehen|vorgestellt|enthullt|gezeigt|folgt|raus|heraus|herausgekommen)"
            ),
            rf"(?:erschien|veroffentlich|zeigt|enthull|stellt|gab|gibt|kam|prasentier)\w*\b{_CLOSE}\b{_TRAILER}",
            _TRAILER,
        ),
    },
    past=(
        r"(?:hat|haben)(?![^;:!?]{0,90}\b(?:programmiert|festgelegt|angesetzt|terminiert|eingeplant|datiert|verschoben|verlegt|vorgezogen))",
        r"begann\w*[^;:!?]{0,30}?{date}|begonnen",
        r"{date}[^;:!?]{0,30}?\bbegann\w*",
        r"start(?:ete|eten)|gestartet|erschien\w*|lief|liefen|angelaufen|kam|kamen|gekommen|feierten?|feierte",
        "wurden?(?![^;:!?,]{0,70}(?:verschoben|verlegt|vertagt|terminiert|datiert))",
        r"ging|debutierte|veroffentlichte|zeigte|kehrten?|landete|fiel|fielen|strahlte|bestellte",
        r"verlangerte|gab|seit|erstmals|kundigte|bestatigte|enthullte|zuruckgekehrt|ist angelaufen",
    ),
    ahead=(
        r"voraussichtlich|dauern|noch|bis|erscheint|kommt|soll|sollen|wird|folgt|enden|werden|zeigt|schiebt|legt|gibt es",
    ),
    hedges=(
        "soll|sollen|sollten?|durften?|konnten?|wohl|vermut\\w*|voraussichtlich\\w*|wahrscheinlich\\w*|moglicherweise",
        "womoglich|eventuell|vielleicht|angeblich\\w*|anscheinend|offenbar|scheint|denkbar|moglich|realistisch\\w*",
        "geplant\\w*|plant|planen|planung|planmassig|vorgesehen|ange(?:peilt|strebt|dacht)|anvisiert|peilt|visiert",
        "rechnen|gerechnet|erwart\\w*|erhoff\\w*|hoff(?:t|en|entlich|nung)|ziel|strebt|anstreben|eingeplant",
        "gerucht\\w*|spekul\\w*|gemunkelt|munkelt|prognos\\w*|schatzung\\w*|schatzen|tipp(?:en|t)?|unbestatigt\\w*",
        (
            "deutet|deuten|hindeutet|spricht [^.;]{0,20}dafur|wenn alles|im idealfall|bestenfalls"
            "|im besten fall|insider\\w*"
        ),
        "fruhestens|nicht vor|kaum vor|spatestens|gedulden|ware|waren denkbar|annehmen|angenommen|davon auszugehen",
        (
            "gehen [^.;]{0,20}davon aus|wenn es nach|wunsch\\w*|will|wollen|mochten?|aussicht\\w*|in sicht"
            "|zu erwarten|mutmasslich\\w*|chancen?|auf sich warten"
        ),
        "wird das nichts|der plan|plane|nach plan|lauft alles|hofft|rechnet man|rechnet|rechne|sieht [^.;]{0,20}nach|zielt|im auge|ins auge",
        "kalkulier\\w*|gehandelt|im gesprach|denkt an|setzt auf|drin sein|im raum|halt[^.;]{0,30}fur moglich|schielt",
        r"dauert es|mussen (?!nicht)[^.;:!?]{0,50}\bwarten",
    ),
    denials=(
        rf"(?:nicht|keinesfalls|niemals|kaum)(?: mehr| schon| bereits| noch| wie \w+| geplant){{0,3}} {ON}{{date}}",
        rf"(?:statt|anstatt|anstelle|anders als)(?: wie| von)?(?: \w+ geplant| geplant)? {ON}{{date}}",
        r"(?:von|vom) (?:dem |der )?{date} (?:auf|in den|in das|ins|nach)",
        rf"(?:ursprunglich|eigentlich|zunachst|anfangs)(?: \w+){{0,6}}? {ON}{{date}}",
        r"(?:war|waren)(?: \w+){0,4}? (?:fur|auf) (?:den |das )?{date} (?:geplant|angesetzt|vorgesehen|angekundigt)",
        rf"{{date}}(?: \w+){{0,4}} nicht (?:mehr )?(?:\w+ ){{0,2}}{_RELEASE}",
        r"{date}(?: \w+){0,4} (?:nicht mehr|nicht schaffen|nicht zu sehen|nicht geben|nicht rechnen|nicht zu rechnen)",
        r"{date}(?: \w+){0,4} (?:keine (?:\w+ )?(?:folgen|staffel|episoden)|nichts)",
        (
            rf"(?:keine (?:neuen? |weiteren? )?(?:folgen|staffel|episoden)|wird nichts|nicht zu rechnen"
            rf"|nicht) (?:mehr )?{ON}{{date}}"
        ),
        r"{date} (?:war|waren)(?: \w+){0,6} (?:geplant|angesetzt|vorgesehen|angekundigt|terminiert)",
        r"{date} (?:angekundigt|geplant), (?:\w+ ){0,4}(?:verspatet|verschoben)",
        (
            r"{date}[^;:.!?]{0,90}\b(?:dementier\w*|falsch\w*|haltlos|zuruckgewiesen|widersproch\w*|widersprach|widerspricht"
            r"|aus der luft gegriffen|nichts dran|verneint\w*|eine absage|ente|abgetan|gestrichen|geplatzt)"
        ),
        r"{date}[^;:.!?]{0,70}\b(?:wies|weist|wiesen|weisen)\b[^;:.!?]{0,50}\bzuruck",
        r"(?:dementier\w*|widersprach|widerspricht|kein wort wahr)\b[^.;:!?]{0,60}? {date}",
        r"{date}[^;:.!?]{0,60}\b(?:(?:nicht|nie)(?: mehr)? (?:sehen|wiedersehen|zuruck\w*)|verzichten|leer aus\w*)",
        r"{date}[^;:.!?]{0,40}\bhatte\w*\b[^;:.!?]{0,40}\bsollen",
        r"{date}(?: \w+){0,5} (?:hat sich (?:damit )?erledigt|ist (?:damit )?passe|wird (?:damit )?nichts)",
        (
            r"{date}[^;:.!?]{0,40}\bnicht (?:sehr )?(?:realistisch|wahrscheinlich|moglich|machbar|zu schaffen"
            r"|haltbar|zu halten)"
        ),
        "{date}[^;:.!?]{0,40}(?:unwahrscheinlich|ausgeschlossen|unmoglich|vom tisch|unrealistisch|utopisch)",
        "unwahrscheinlich|ausgeschlossen|unmoglich|vom tisch|unrealistisch|zerschlagen|daraus wird nichts|utopisch",
        "nicht zu rechnen|nicht zu erwarten|nicht damit rechnen|nicht einzuhalten",
    ),
    endings=r"[aeiouy]?[sn]?",
    speech=r"[.,]?\s*(?:sagte?|so|erklarte?|verriet|verrat|schreibt|schrieb|heißt|hieß|meinte?|betonte?|bestatigte?|verkundete?)",
    turns=("sondern|aber|doch|jedoch|stattdessen|nun|jetzt",),
    no_date=(
        rf"(?:kein|keinen|keine|keinerlei|ohne) (?:\w+ ){{0,4}}{_TERMIN}",
        rf"{_TERMIN}\b[^.;:!?]{{0,60}}?\b{_NOT_KNOWN}",
        rf"{_TERMIN}: {_NOT_KNOWN}",
        rf"(?:ab )?wann\b[^.;:!?]{{0,80}}?\b{_NOT_KNOWN}",
        rf"{_NOT_KNOWN}[^.;:!?]{{0,20}}, (?:ab )?wann\b[^.;:!?]{{0,60}}?{_RELEASE}",
        (
            r"(?:ab )?wann\b[^.;:!?]{0,60}, (?:behalt|verrat|verriet|lasst|lie(?:ß|ss)|wollte|will|mochte)\b[^.;:!?]{0,40}?"
            r"\b(?:fur sich|nicht|offen|niemand)"
        ),
        rf"{_TERMIN}\b[^.;:!?]{{0,30}}\b(?:nannte|nennt|verriet|verrat|gibt|gab|steht|existiert)\b[^.;:!?]{{0,25}}\bnicht",
        rf"konkret\w*\b[^.;:!?]{{0,30}}\b{_TERMIN} nicht",
        r"(?:hull\w+|halt|hielt|hielten|halten)\b[^.;:!?]{0,40}\b(?:in schweigen|bedeckt|unter verschluss)",
        rf"(?:auf|zu)\b[^.;:!?]{{0,15}}{_TERMIN}\b[^.;:!?]{{0,40}}\bnicht (?:festlegen|festnageln|au(?:ß|ss)ern)",
        r"(?:noch|bislang|bisher) (?:undatiert|nicht datiert)",
        rf"warten (?:\w+ ){{0,3}}auf (?:einen |ein )?(?:\w+ )?{_TERMIN}",
        (
            rf"(?:angaben|infos|informationen|details) (?:zum|zu einem|uber den)(?: \w+)? (?:start|release"
            rf"|{_TERMIN})\b[^.;:!?]{{0,40}}?\b{_NOT_KNOWN}"
        ),
        rf"(?:start|release|{_TERMIN})\b[^.;:!?]{{0,60}}?\b(?:schweig\w*|bedeckt|geaussert)",
        (
            r"(?:start|release|premiere|staffel)\b[^.;:!?]{0,30}: (?:noch )?(?:unbekannt|tba|tbd|offen"
            r"|nicht bekannt|ohne termin)"
        ),
    ),
    cancelled=(
        (
            r"(?:wurde|wird|ist|hat)\b[^.;:!?]{0,60}?(?<!nicht\s)\b(?:abgesetzt|eingestellt|gecancelt"
            r"|gecancelled|gestrichen)"
        ),
        r"(?:setzt|stellt) [^.;:!?]{0,60}\b(?:ab|ein)(?=[.;:!]|$)",
        r"(?:zog|zieht|gezogen)\b[^.;:!?]{0,40}\bden stecker|den stecker (?:gezogen|ziehen)|gibt es keine zukunft",
        r"lasst\b[^.;:!?]{0,60}\bauslaufen|trennt sich\b[^.;:!?]{0,40}\bvon der serie|besiegelt[^.;:!?]{0,20} das ende",
        "cancelt|absetzung|serien-aus|das aus fur|das ende fur",
        (
            r"(?<!\d\swird\ses\s)(?<!jahr\swird\ses\s)(?<!jahr\sgibt\ses\s)(?<!noch\s)(?<!vorerst\s)"
            f"keine {_SEASON} staffel\\w*(?: [^.;:!?]{{0,30}}?(?:geben|gibt|kommen|produziert|gedreht))?"
        ),
        f"{_SEASON} staffel wird es(?: (?!in |im |vor |vorerst |noch |heuer |bis |dieses |[12])\\w+){{0,3}} nicht (?:mehr )?geben",
        (
            "nicht (?:um \\w+ \\w+ )?verlangert|nicht fortgesetzt|keine fortsetzung|nicht weitergeh\\w*"
            "|geht [^.;:!?]{0,20}nicht weiter|ist [^.;:!?]{0,30}schluss"
        ),
    ),
    credits=(
        r"[Ll]aut (?:einem Bericht (?:von|des|der) |dem |der |einer |einem |den )?{who}",
        (
            r"[Ww]ie (?:der |die |das )?{who} (?:\w+ ){0,2}(?:berichte|melde|mitteil|verriet|verrät|bestätig"
            r"|bekannt|ankündig|schreib|erklär|verkünd)\w*"
        ),
        r"{who} zufolge",
        r"[Nn]ach (?:Angaben|Informationen) (?:von |des |der |vom )?{who}",
        r"[,“”\"] (?:berichtete?|meldete?|schreibt|sagte?|erklärte?|verriet|verrät) (?:der |die |das )?{who}",
        (
            r"{who} (?:hat|hatte|haben)\b[^;:!?]{0,80}\b(?:bestätigt|angekündigt|bekannt(?: )?gegeben"
            r"|verlängert|bestellt|mitgeteilt|verkündet)"
        ),
        r", so (?:der |die |das )?{who}",
        (
            r"{who} (?:hat |haben )?(?:\w+ )?(?:bestätigte?|verkündete?|verriet|verrät|verlängerte?"
            r"|bestellte?|ordert|orderte|gab|gibt"
            r"|kündigte?|teilte?|meldete?|berichtete?|erklärte?|sagte?|enthüllte?|schrieb|bekannt(?: )?gegeben)"
        ),
        (
            r"(?:hat|hatte|haben|gab|gibt|kündigte|bestätigte|verlängerte|verkündete|teilte|sagte"
            r"|erklärte|bestellte|enthüllte|verriet) (?:der |die |das )?{who}"
            r"(?=[^.;:!?]{0,80}(?:bestätig|ankündig|angekündig|bekannt|verlänger|bestell|verrat|verriet"
            r"|mit|verkünd|enthüll|sagte|erklär|grünes|an\b))"
        ),
    ),
    name=r"(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer"
    r"|Herbst|Winter"
    r"|Ab|Seit|Bei|Mit|Nach|Verlängerung|Fortsetzung|Dreharbeiten|Produktion|Netflix-Serie"
    r"|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag"
    r"|Trailer|Teaser|Start|Staffel|Serie|Fans|Folgen|Episoden|Anfang|Mitte|Ende"
    r"|Die|Der|Das|Es|Sie|Er|Wir|Man|In|Im|Am|Zudem|Nun|Jetzt)\b)"
    r"[A-ZÄÖÜ][\w'’.+&-]*(?: (?!(?:Staffel|Serie|Fans|Folgen)\b)[A-ZÄÖÜ][\w'’+&-]*){0,3}",
    elsewhere=(
        rf"{_BOOK}\b{_CLOSE}\b{_OUT}\b[^;:!?,]{{0,25}}",
        rf"[^;:!?,]{{0,25}}\b{_OUT}\b{_CLOSE}\b{_BOOK}",
        r"(?:drama|thriller|\w*film|kinoproduktion|projekt)\b[^;:!?,]{0,30}, (?:dessen|deren)\b[^;:!?,]{0,40}",
        rf"{_THEIRS}\b[^;:!?,]{{0,40}}",
        rf"[^;:!?,]{{0,40}}\b{_THEIRS}",
        r"(?:veroffentlicht|aktualisiert|erschienen) (?:am|:) {day}\. {month} {year}(?: (?:von|um|in)|$)",
        r"(?:\w{0,12}finale(?! staffel| season| runde)|letzten? (?:folge|episode)|beschlie(?:ß|ss)t)\b[^;:!?,]{0,50}",
        (
            r"wie\b[^;:!?,]{0,70}\b(?:mitteilte|bestatigte|berichtete|bekanntgab|bekannt gab|erklarte|sagte"
            r"|verkundete|meldete)"
        ),
        r"\w*roman\w*|buch|buches|buchvorlage|bucher|comics?|mangas?|hor(?:spiel|buch)\w*|dvd\w*|blu-ray\w*|soundtrack",
        r"geboren|geburtstag|todestag|starb|verstorben|emmys?|oscars?|golden globes?|grimme\w*|\w*preisen?|nominier\w*",
        (
            r"interview\w*|gesprach\w*|festival\w*|berlinale|comic-con|album|konzert\w*|tournee|weltkrieg\w*"
            r"|spielt im jahr"
        ),
    ),
)
