"""German: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.de.parts import CLOSE, ON, TERMIN
from store.model import Event

#: what may be between the parts of a sentence that belong together, and of a clause
_APART: Final = "[^;:!?]{0,60}?"

_DREH: Final = (
    "(?:(?:nach)?dreh(?:s|arbeit(?:en)?|block|phase)?|produktions?arbeiten|produktion"
    "|aufnahmen|aufzeichnung(?:en)?|kameras?)"
)

#: a shoot that goes on to its end
_TO_ITS_END: Final = r"(?![^;:!?]{0,60}\bdauer)(?!(?:(?!\bvo[nm]\b|\bab\b)[^;:!?]){0,80}\bbis\b)"

_TRAILER: Final = (
    r"(?:[\w-]{0,20}(?:trailer|teaser)s?|promo-?(?:videos?|clips?)?|(?:teaser|ankundigungs|vorschau"
    r"|video)-?(?:videos?|clips?)|erste videos?|featurette|sneak peek|first look|pv|bewegte bilder|vorschauvideo"
    r"|vorgeschmack|bewegtbilder|erste[nrs]? (?:bilder|szenen|einblicke?|eindrucke?|clip|ausschnitte?)"
    r"|szenenbilder)"
)

#: a verb with one of these behind it is about another event
_NOT_ITS: Final = (
    rf"(?!{CLOSE}\b(?:dreh|kamera|set\b|grunes licht|zusage|bestellung|bekanntgabe|produktion\b|aufnahmen"
    rf"|[\w-]{{0,20}}trailer|[\w-]{{0,20}}teaser))"
)

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: (
        (
            r"(?:legt|legen)\b[^;:!?,]{0,50}\bnach|(?:steht|stehen)\b[^;:!?,]{0,40}\ban(?=[.!]|$)|auf den markt"
            r"|programmiert|festgelegt"
        ),
        (
            r"(?:eine|jeweils eine|zwei|drei) neue (?:folge|episode)n?|(?:staffel|season|folgen|fortsetzung) (?:erst"
            r"|schon"
            r"|bereits|ab|doch)|wird (?:das|es|daraus)(?: \w+){0,5} nichts|hei(?:ß|ss)t es (?:dann )?(?:wieder"
            r"|endlich)(?! warten)|startmonat|premierenmonat"
            r"|in die verlangerung"
        ),
        rf"(?!dreh|neustart|produktion)\w*start(?:s|et|en|ete|eten|et\w*|e|termin\w*|datum|schuss)?{_NOT_ITS}",
        rf"(?:ge|an)?startet{_NOT_ITS}",
        rf"(?:beginnt|beginne|starte|beginnen|begann\w*|begonnen){_NOT_ITS}",
        rf"(?:heraus|raus|wieder|zuruck|an)?(?:kommt|komme|kommen|kam|kamen|gekommen|zukommen){_NOT_ITS}",
        rf"\w*(?:kehr(?:t|en|te|ten)|ruckkehr|wiederkehr|comeback){_NOT_ITS}",
        rf"(?:erschein|erschien)\w*{_NOT_ITS}",
        rf"\w*veroffentlich\w*{_NOT_ITS}",
        rf"\w*release\w*{_NOT_ITS}",
        r"(?:an)?(?:lauft|laufe|laufen|lief|liefen|gelaufen)",
        (
            r"ausgestrahlt|ausstrahl\w*|(?:ver)?senden|versendet|\w*ausstrahlung|strahlt\w*|gesendet|sendet"
            r"|sendestart|auf sendung"
        ),
        rf"(?:gezeigt|zeigt|zeigen){_NOT_ITS}",
        rf"ins (?:rennen|netz){_NOT_ITS}|{{date}}\b[^;:!?,]{{0,30}}\bzu haben|zu haben|(?:im|in den) kalender",
        (
            r"zuruck(?:zu)?(?:kehren|kommen|melden)|meldet\b[^;:!?,]{0,40}\bzuruck|zum? abruf|freigeschaltet"
            r"|sehen(?=$|[.!])"
        ),
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
        TERMIN,
        (
            r"(?:setzt|setzen|setzte|setzten)\b[^;:!?]{0,100}\bfort|(?:schickt|schicken"
            r"|schickte)\b[^;:!?]{0,50}\b(?:los|an den start|auf sendung|ins rennen)"
        ),
        (
            r"(?:holt|holen|holte|bringt|brachte)\b(?:(?!podcast|\w{0,10}film|buch|album|single"
            r"|roman)[^;:!?]){0,50}\b(?:zuruck|heraus|raus|auf den schirm)|(?:zuruck|heraus)(?:geholt|gebracht"
            r"|bringen)"
        ),
        (
            r"(?:geht|gehen|ging|gingen)\b[^;:!?]{0,50}\b(?:an den start|auf sendung|on air|uber den sender|los"
            r"|online)|am start|an den start"
        ),
        (
            rf"startschuss(?! fur (?:die |den )?(?:dreh|produktion|arbeit)){_NOT_ITS}|vorhang|(?:serie"
            rf"|show|staffel|runde)\b[^;:!?]{{0,40}}\bpforten|staffelstart|startklar|(?:tritt|treten"
            rf"|trat)\b[^;:!?]{{0,70}}\ban(?=[.!,]|$)"
        ),
        (
            r"(?:warten|wartezeit|durststrecke|zwangspause|pause|winterpause"
            r"|sommerpause)\b[^;:!?]{0,25}\b(?:ende[nt]?|vorbei|beendet|voruber)|(?:beendet"
            r"|endet)\b[^;:!?]{0,40}\b(?:pause|\w{1,12}pause|warten|wartezeit|durststrecke)"
        ),
        (
            r"ubernimmt|ubernehmen|gehort(?! (?:zu|haben))|belegt|zuruckerobert|(?:wieder|endlich|an der reihe"
            r"|mit) dran|an der reihe|dran(?=[.,!]|$| sein)|(?:da|zuruck)(?=[.,!]|$| (?:sein|sind|ist))"
        ),
        (
            r"(?:schlagt|schlug)\b[^;:!?]{0,40}\bauf(?=[.!,]|$)|(?:trudelt|trudeln|trifft|treffen"
            r"|traf)\b[^;:!?]{0,40}\bein(?=[.!,]|$)|(?:zieht|ziehen|zog)\b[^;:!?]{0,40}\b(?:nach|ein)(?=[.!,]|$)"
        ),
        (
            r"(?:liegt|liegen|lag)\b[^;:!?,]{0,30}\bvor(?=[.!,]|$)|(?:steht|stehen"
            r"|stand)\b[^;:!?,]{0,40}\b(?:bereit|auf dem (?:programm|plan|spielplan)|in der \w{0,10}mediathek"
            r"|ins haus|zur verfugung)"
        ),
        (
            r"klappt|hinhaut|(?:neuen?|frischen?|weiteren?) (?:falle|ausgaben|geschichten|abenteuer|filme|shows"
            r"|kapitel|runden)|(?:strebt|streben|peilt|peilen)\b[^;:!?]{0,50}\ban(?=[.!,]|$)|futter|nachschub"
            r"|wiedersehen|lesestoff|wiederkommen|weitermachen|macht\b[^;:!?]{0,20}\bweiter|angebot|katalog"
            r"|sortiment|startaufstellung"
        ),
        r"(?:geht|weiter|los|ging)\s*'?s|(?:los|weiter) geht(?: es|'s|s)?|(?:weiter|los)gehts?",
        (
            r"(?:ermitteln|ermittelt|ermittelte[nt]?|kampfen|kampft|jagen|jagt|fliegen|fliegt|ratseln|ratselt"
            r"|singen|kochen|tanzen|quizzen)\b[^;:!?]{0,50}\bwieder|wieder (?:fliegen|ermitteln|ran|antreten"
            r"|auf dem schirm|\w{1,10}-?zeit|(?:auf|ins|in den|in die|in der) (?:\w{2,12}-?)?(?:suche|jagd|reise"
            r"|mission|tour|streife|patrouille|abenteuer|einsatz|manege|ring|gefecht)|im (?:einsatz|dienst)"
            r"|auf (?:verbrecherjagd|morderjagd|sendung))"
        ),
        (
            r"(?:serviert|liefert|kredenzt|beschert|prasentiert|spendiert|ladt|schenkt|versorgt"
            r"|verwohnt)e?n?(?!\b[^;:!?,]{0,40}(?:trailer|teaser|vorgeschmack|video|clip|einblick|bilder))"
        ),
        (
            r"(?:rollt|rollen) an|(?:auf|uber) (?:den|die|dem|der) (?:\w{1,12}-?)?(?:bildschirme?n?|schirm"
            r"|mattscheibe|leinwand)|wohnzimmer"
        ),
        (
            rf"(?:legt|legte|gelegt|gesetzt|angesetzt|eingetaktet|reserviert|auserkoren|ausgerufen|vorgemerkt"
            rf"|datiert|notiert|bestimmt)\s*(?:auf|fur)?{_NOT_ITS}"
        ),
        (
            rf"(?:auf dem zettel|rot(?: im kalender)?|kalender|merkt euch|merken|vormerken|anstreichen|markieren"
            rf"|stichtag|der gro(?:ß|ss)e tag|der tag, (?:auf den|an dem)|fallt auf){_NOT_ITS}"
        ),
        (
            rf"(?:geplant|vorgesehen|angedacht|angestrebt|gedacht|im visier|ins visier|im blick|ins auge|im auge"
            rf"|im gesprach(?! mit| am rande| bei| uber| verriet| erklarte| sagte| erzahlte| zum)|im raum"
            rf"|realistisch){_NOT_ITS}"
        ),
        (
            r"wieder (?!gedreht|gearbeitet|aufge|produziert)(?:mit)?(?:er|ge)\w{3,12}t|wieder\b[^;:!?,]{0,20}\b(?:im tv"
            r"|im fernsehen|auf netflix|im ersten|im zweiten)|im (?:tv|fernsehen|kino|simulcast|stream)"
            r"|simulcast|ins kino|in die kinos|kinostart|ovd?"
        ),
        (
            r"(?:(?:konnen|kann|durfen|darf)\b[^;:!?,]{0,60}\b(?:verfolgen|mitfiebern|mitratseln|eintauchen"
            r"|weiterschauen"
            r"|weiterverfolgen)|kundig(?:t|te|ten|en)\b[^;:!?,]{0,60}\bfur\b[^;:!?,]{0,30}\ban(?=[.,!]|$))"
        ),
        (
            r"(?:streamen|ansehen|anzuschauen|anzusehen|schauen|bingen|genie(?:ß|ss)en|erleben|reinschauen"
            r"|nachholen|herausfinden|abrufen|binge\w{0,9})"
        ),
        (
            r"(?:laufen|flimmern|fahren|fahrt|kehren|rucken|ruckt|wandern|wandert|verlagert|schiebt|geschoben"
            r"|aufgeschoben|zuruckgestellt|lautet ein|einlauten|lauten|lautet)(?!\b[^;:!?,]{0,50}(?:dreh|trailer"
            r"|teaser|clip|video))"
        ),
        (
            r"(?:mit|fur) (?:(?:der|die|einer|eine) )?(?:{ordinal}|neuen?|weiteren?|frischen?) (?:staffel|folgen"
            r"|episoden|runde|season)"
        ),
    ),
    Event.RENEWAL: (
        (
            r"(?:vertrage?|deal)\b[^;:!?,]{0,40}\b(?:staffel|fortsetzung|folgen)\b[^;:!?,]{0,30}\b(?:unterschrieben"
            r"|unterzeichnet|geschlossen)|(?:unterschrieb|unterzeichnete)n?\b[^;:!?,]{0,50}\b(?:staffel|fortsetzung)"
            r"|(?:ging|schickte|geschickt)\b[^;:!?,]{0,50}\bin die verlangerung|kam\b[^;:!?,]{0,35}\b(?:grunes licht"
            r"|okay|ok|go"
            r"|zusage|auftrag|bestellung)"
        ),
        (
            r"(?:sicherte?|sagte?|gesteht|gestand|gesichert)\b[^;:!?,]{0,60}\bzu(?=[.!,]|$)|zugesichert|zugesagt"
            r"|zugeschlagen"
        ),
        (
            r"(?:wurde|wurden|ist|war)\b[^;:!?,]{0,30}\b(?:bekannt|offiziell|publik|klar|fix"
            r"|sicher), dass [^.;:!?\d]{0,60}\b(?:weiter\w*|fortsetzung|staffel|runde|fortgesetzt|zuruck\w*"
            r"|verlangert)"
        ),
        (
            r"(?:hat|haben|hatte)\b[^;:!?,]{0,45}\bfur (?:eine|die) (?:[\w-]+ )?(?:staffel|fortsetzung|verlangerung"
            r"|runde)\b"
            r"[^;:!?,]{0,10}\bentschieden|sicherte?n? sich\b[^;:!?,]{0,40}\b(?:staffel|fortsetzung|runde|folgen)"
        ),
        r"(?:fiel|gefallen|traf)\b[^;:!?,]{0,30}\bentscheidung (?:fur|zugunsten|pro)\b|entscheidung fur eine",
        (
            r"(?:frohe botschaft|gute nachricht|erlosende nachricht|freudige nachricht|verlangerungs\w{3,12}"
            r"|verlangerung|bestellung)"
        ),
        (
            r"(?:staffel|fortsetzung|runde|nachschub|weitere folgen|es weitergeht)\b[^;:!?]{0,30}\b(?:offiziell"
            r"|amtlich|fix|in trockenen tuchern|bekannt|gesichert|beschlossen)(?=[.!,]|$)"
        ),
        (
            r"(?:macht|machte|machten|gemacht)\b[^;:!?]{0,50}\b(?:offiziell|amtlich|fix|klar)|besiegelt"
            r"|(?:segnete|nickte)\b[^;:!?]{0,50}\bab|(?:winkte)\b[^;:!?]{0,50}\bdurch"
        ),
        (
            r"(?:gab|gaben|gegeben)\b[^;:!?,]{0,50}\b(?:das go|sein okay|ihr okay|startschuss fur (?:die "
            r"|eine )?(?:produktion|weitere|{ordinal}|fortsetzung))"
        ),
        (
            r"(?:entschied|entschieden|entschloss)\b[^;:!?,]{0,30}\b(?:fur|zu) eine[rn]? (?:\w+ )?(?:staffel"
            r"|fortsetzung|verlangerung)"
        ),
        (
            r"(?:bekam|erhielt)\b[^;:!?,]{0,40}\b(?:staffel|fortsetzung|runde)\b[^;:!?,]{0,15}"
            r"|spendiert\w*(?!\b[^;:!?,]{0,60}(?:trailer|teaser|vorgeschmack|video|clip|einblick))|einigten sich"
        ),
        r"(?<!in\sdie\s)verlanger\w*|bestellt\w*|bestellung|geordert|ordert\w*|in auftrag gegeben|beauftragt\w*",
        "grunes licht|erneuert(?:e|en)?|amtlich|beschlossene sache|zusage fur|nachschlag",
        (
            r"(?:wurde|wurden|hat|hatte|haben|ist)\b(?:(?! fur | ausstieg| abschied|termin|trailer|teaser"
            r"|datum)[^;:!?]){0,70}?\b(?:angekundigt"
            r"|bestatigt)(?! dass|, dass)"
        ),
        (
            r"(?:gab|teilte|verkundete|kundigte|verriet"
            r"|bestatigte)\b[^;:!?]{0,50}, dass [^.;:!?\d]{0,60}\b(?:fortgesetzt|verlangert|weiter\w{0,5}"
            r"|zuruckk\w{3,7}|(?:{ordinal}|weitere|neue|keine eintags)\w{0,2} (?:staffel|runde"
            r"|fliege)\w{0,2}(?: \w+){0,2}?(?: kommt| geben| gibt| produziert| folgt)?)"
        ),
        (
            r"(?:hat|hatte|haben|hatten|wurde|wurden|war|waren|ist)\b(?:(?!trailer|teaser|termin"
            r"|datum)[^;:!?]){0,70}?"
            r"\b(?:bestellt|geordert|in auftrag gegeben|verlangert|beauftragt|durchgewinkt|abgesegnet)(?! sein)"
        ),
        r"(?:wurde|wurden|hat|hatte)\b[^;:!?,]{0,40}\b(?:staffel|fortsetzung|runde)\b[^;:!?,]{0,30}\bverkundet",
        (
            r"(?:auftrag|zuschlag|zusage|freigabe|ok|okay)\b[^;:!?]{0,60}?\b(?:erteil\w*|vergab|vergeben|gab|kam"
            r"|bekam|erhielt)"
        ),
        r"(?:erteil\w*|vergab|gab|bekam|erhielt)\b[^;:!?]{0,40}?\b(?:auftrag|zuschlag|zusage|freigabe|ok|okay)",
        (
            r"(?:stand|steht|war|ist)\b[^;:!?,]{0,30}\b(?:fest|klar|sicher|fix"
            r"|beschlossen)\w*, dass [^.;:!?\d]{0,60}"
            r"\b(?:weitergeh\w*|fortsetzung|staffel|runde|fortgesetzt|einzelstuck|eintagsfliege|nachschub)"
        ),
        r"verlanger\w*, wie\b[^;:!?,]{0,60}",
        r"wurden?\b[^;:!?]{0,50}\b(?:offiziell gemacht|in auftrag gegeben)",
        r"(?:fortsetzung|staffel)\b[^;:!?]{0,30}\b(?:offiziell gemacht|in auftrag|unter dach und fach)",
        (
            r"(?:kundigte|bestatigte|verkundete|besiegelte"
            r"|beschloss)\w*\b(?:(?! fur |\w*start|\w*termin|premiere|trailer|teaser)[^;:!?,]){0,50}?\b(?:staffel"
            r"|fortsetzung|runde)\b"
        ),
    ),
    Event.FILMING_START: (
        (
            rf"{_DREH}\b{_TO_ITS_END}{_APART}\b(?:start\w*|beginn\w*|begonn\w*|begann\w*|los\w*"
            rf"|anlaufen|angelaufen|gestartet|angerollt|angefangen|aufgenommen|lauft|laufen"
            r"|liefen|an|rollen|fallen|statt|stattfinden|uber die buhne|vonstatten|geplant|vorgesehen|erwartet|wieder"
            r"|angesetzt|terminiert"
            r"|eingeplant|fallig|anstehen)"
        ),
        rf"(?:start\w*|beginn\w*|begann\w*|gestartet|fallt|fallen|rollen|laufen)\b{CLOSE}\b{_DREH}(?:start)?",
        (
            r"(?:drehstart|drehbeginn|produktionsstart"
            r"|produktionsbeginn|drehauftakt|erste klappe)\b[^;:!?]{0,50}\b(?:angesetzt|geplant|vorgesehen"
            r"|terminiert|eingeplant"
            r"|datiert|festgelegt|verschoben|verlegt|anvisiert|angepeilt|erwartet)"
            r"|(?:kehr|geh|ging|find)\w*\b[^;:!?,]{0,50}\b(?:ans|zum|an das|am) (?:\w+-?)?set"
            r"|dreh(?:start|beginn|termin)\w*|produktions(?:start|beginn)"
        ),
        (
            r"(?:(?<!ab)gedreht|drehen|dreht|drehte"
            r"|dreharbeiten)(?!,?(?: (?!vo[nm]\b)\w+){0,9} bis)(?!\b[^.;:!?,]{0,40}\b(?:abgeschlossen|beendet"
            r"|zu ende|ende[nt]|endeten?))"
            r"|vor (?:der|die) kamera"
        ),
        (
            rf"(?:fallt|fallen|fiel|soll)\b{_APART}\berste klappe|erste klappe(?: {_APART}(?:fallt|fiel"
            rf"|fallen|gefallen))?"
        ),
        (
            r"(?:ans|am) set\b[^;:!?,]{0,15}|in produktion|in die produktion"
            r"|arbeit(?:en)? am set(?! (?:\w+ )?(?:beendet|abgeschlossen|zu ende))"
            r"|am set(?!\b[^;:!?,]{0,30}\b(?:beendet|abgeschlossen|zu ende|vorbei))"
            r"|kameras\b[^;:!?,]{0,30}\b(?:angeworfen|laufen)"
        ),
        rf"(?:beginn\w*|begann\w*|start\w*)\b{CLOSE}\b(?:arbeit(?:en)? (?:am|an)|produktion)\b",
        (
            r"startschuss fur (?:die |den )?(?:dreh|produktion|arbeit)\w{0,12}|klappe auf|drehbeginn\w{0,2}"
            r"|(?:steht|stehen)\b(?:(?!film|thriller|werbespot|projekt)[^;:!?,]){0,40}\b(?:vor der kamera|am set"
            r"|vor den kameras)"
        ),
        (
            r"(?:team|crew|ensemble|mannschaft)\b[^;:!?,]{0,70}\bbegonnen|mit de[rn] (?:{ordinal}"
            r"|neuen) (?:staffel|folgen) begonnen|seit\b[^;:!?,]{0,25}\bentsteh(?:t|en)"
        ),
        (
            r"aufgezeichnet(?!,?(?: (?!vo[nm]\b)\w+){0,5} bis)|(?:geht|gehen"
            r"|ging)\b[^;:!?,]{0,40}\b(?:in produktion|ans set|vor die kamera)|produziert(?= wird| werden|[.,!]"
            r"|$)"
        ),
    ),
    Event.FILMING_END: (
        (
            rf"{_DREH}\b{_APART}\b(?:beendet|abgeschlossen|ende[nt]|endeten?|abgedreht|zu ende|im kasten|fertig"
            rf"|abschlie(?:ß|ss)en|beenden|abschluss)"
        ),
        rf"(?:ende[nt]|endeten?|beendete\w*)\b{CLOSE}\b{_DREH}",
        r"(?:gedreht|drehen|dreht|dreharbeiten),?(?: (?!vo[nm]\b)\w+){0,9} bis\b|bis\b[^;:!?]{0,50}\bgedreht",
        r"sollen bis\b[^;:!?]{0,30}\b(?:an)?(?:dauern|laufen)",
        (
            r"(?:dreh|drehs|dreharbeiten|kameras?|aufnahmen|aufzeichnungen)\b(?:(?!\bvo[nm]\b|\bab\b"
            r"|\bseit\b)[^.;:!?,]){0,40}\bbis\b|bis\b[^;:!?]{0,60}\b(?:zu drehen|drehen|dreht|kameras?"
            r"|dreharbeiten|am set|vor der kamera|aufgezeichnet)"
        ),
        (
            rf"(?:abgeschlossen|beendet|schloss|beendete)\b[^;:!?,]{{0,30}}\b{_DREH}|(?:kameras"
            rf"|klappen) (?:sind |wieder )?aus|(?:packt|packte|eingepackt|abgebaut"
            rf"|letzten? szenen?(?: \w+){0, 2} gedreht|letzten? szenen?)"
        ),
        (
            r"(?:drehschluss|drehende|letzte klappe)\b[^;:!?]{0,50}"
            r"\b(?:angesetzt|geplant|vorgesehen|terminiert|eingeplant|fallen|erwartet|anvisiert)"
            r"|abgedreht|drehende|letzte klappe|im kasten|drehschluss\w*"
        ),
        (
            r"letzte(?:r|n)? drehtag\w*|arbeiten (?:am set|an (?:der|den))\b[^;:!?,]{0,40}\b(?:beendet|abgeschlossen"
            r"|zu ende)|alle szenen|abgedreht\w*|(?:dreh|drehs"
            r"|dreharbeiten)\b[^;:!?]{0,40}\bende (?:ging|gehen)"
        ),
    ),
    Event.TRAILER: (
        (
            rf"{_TRAILER}(?:, (?:der|das))?\b[^;:!?,]{{0,60}}?\b(?:erschein\w*|erschien\w*"
            rf"|veroffentlich\w*|kommt|kam|gibt"
            r"|zeigte|online|ins netz|premiere|zu sehen|vorgestellt|enthullt|gezeigt|folgt|folgen|raus|heraus"
            r"|herausgekommen|hochgeladen|geplant|erwartet|prasentiert|spendiert|zeigen|enthullen|vorstellen"
            r"|prasentieren|nachlegen|nachreichen|rechnen|geben)"
        ),
        (
            rf"(?:erschien|veroffentlich|zeigt|enthull|stellt|gab|gibt|kam|prasentier|spendier|schiebt|schob"
            rf"|liefert|legt|teilt|postet|folgt)\w*\b{CLOSE}\b{_TRAILER}"
        ),
        _TRAILER,
    ),
}
