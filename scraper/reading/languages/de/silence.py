"""German: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.de.parts import RELEASE, TERMIN

#: what has dates of its own behind a word for a date or for when
_STRAY: Final = (
    r"dreh|trailer|teaser|kamera|klappe|ticket|vorverkauf|produktionsst|steht (?:(?!nicht)\w+ ){0,2}fest\b|enthullt"
    r"|wer |worum"
    r"|wie viele|wo |ob (?!und)"
)

#: the coming out, by words that are no date
_START: Final = (
    r"(?:[\w-]{0,15}start|release|veroffentlichung|ausstrahlung|[\w-]{0,10}premiere|ruckkehr|erscheinen|comeback"
    r"|wiedersehen|verfugbarkeit|auftakt)s?"
)

_STILL: Final = (
    "(?:noch|bislang|bisher|derzeit|aktuell|momentan|zurzeit|vorerst|weiterhin|weiter|nach wie vor|bis dato"
    "|bis jetzt|bis heute"
    "|zunachst|vorlaufig|auch)"
)

#: what is told later on
_LATER: Final = (
    r"(?:(?:wird|werden|werde|soll|sollen|will|wollen|mochten?|durften?)\b[^.;:!?,]{0,40}?\b(?:noch|erst|spater\w*|bald"
    r"|demnachst|in kurze|zeitnah|rechtzeitig|zu gegebener zeit|in den (?:nachsten|kommenden) \w+)\b[^.;:!?,]{0,40}?"
    r"\b(?:bekannt\w*|verkund\w*|verrat\w*|mit(?:ge|zu)?teil\w*|genannt|nennen|folgen|nachgereicht|nachreichen"
    r"|enthull\w*"
    r"|preisgegeben|preisgeben|veroffentlich\w*|kommunizier\w*|angekundigt|ankundigen|festgelegt|festlegen"
    r"|nachgeliefert"
    r"|geben|bestatigt|geluftet|feststehen)"
    r"|folg(?:t|en)(?= noch| erst| spater| bald| demnachst| in kurze| zu| in den| zeitnah|$|[.!])|demnachst mehr"
    r"|spater mehr"
    r"|(?:wird|werden|will|wollen|soll|mochten?) (?:\w+ ){0,4}(?:nachgereicht|nachreichen|nachgeliefert|nachliefern)"
    r"|(?:teilt|gibt|reicht|liefert|verrat|verkundet|nennt)\b[^.;:!?,]{0,30}\b(?:noch|spater|erst|demnachst|bald"
    r"|in kurze)\b[^.;:!?,]{0,20}"
    r"(?:\bmit|\bbekannt|\bnach|(?=[.!]|$))|(?:reicht|liefert) (?:\w+ ){1,4}nach(?=[.!]|$)|hebt sich (?:\w+ ){0,4}auf)"
)

_NOT_KNOWN: Final = (
    f"(?:{_STILL} (?:\\w+ ){{0,4}}(?:nicht|kein\\w*|niemand|nichts|offen|unklar|unbekannt|geheim\\w*|ungewiss"
    f"|abzuwarten|unsicher"
    "|in der schwebe|fraglich)"
    "|nicht (?:offiziell |genau |naher |sicher |ganz |wirklich |vollig ){0,2}(?:bekannt\\w*|verraten|genannt|nennen"
    "|mitgeteilt|kommuniziert"
    "|verkundet|angekundigt|bestatigt|publik|offentlich|durch(?:gesickert|gedrungen)|datiert|terminiert|fixiert"
    "|fest\\w*|entschieden"
    "|spruchreif|absehbar|abzusehen|gefunden|in sicht|geklart|definiert|preisgegeben|heraus|raus|klar|vorhersehbar"
    "|zu erfahren"
    "|sagen|abschatzen|vorhersagen|beantworten|uberliefert|kommentieren|verraten)"
    "|unbekannt|unklar|ungewiss|fraglich|(?:steht|stehen|stand) (?:\\w+ ){0,3}aus\\b|offen|in den sternen"
    "|fehl(?:t|en|te)|auf sich warten|unter verschluss|tba|tbd|n/a|k\\.\\s*a\\.?|keine angaben?|fehlanzeige"
    "|unbeantwortet"
    "|(?:wei(?:ß|ss)|kennt|sagt|verrat|verraten|verriet) (?:\\w+ ){0,3}(?:niemand|keiner|nicht)|(?:niemand"
    "|keiner) (?:wei(?:ß|ss)|kennt|verrat|sagen)"
    "|(?<!kein\\s)(?<!nicht\\smehr\\s)(?:geheim|geheimnis|ratsel\\w*)(?! mehr)|abzuwarten|(?:auf einem )?anderen blatt"
    "|(?:gro(?:ß|ss)e|spannende|andere|offene|entscheidende) frage|(?:wird|muss) sich (?:\\w+ ){0,2}zeigen"
    "|spekulation\\w*"
    f"|zukunftsmusik|im dunkeln|im unklaren|muss(?:en)? noch (?:\\w+ )?(?:gefunden|festgelegt|bestimmt|bestatigt"
    f"|fixiert)|kaffeesatz\\w*|zu fruh|in schweigen|bedeckt|schweig\\w*|schwieg\\w*|fur sich(?! genommen)"
    f"|schuldig|{_LATER})"
)

_WHEN: Final = (
    r"(?:(?:ab |bis |seit )?wann|(?:an|auf|zu|ab|in|fur) welche[mnrs] (?:genauen |konkreten )?(?:\w{0,12}tag|datum"
    r"|\w{0,12}monat|zeitpunkt"
    r"|\w{0,8}termin|woche|quartal|jahr)\w{0,2}|welche[rsn]? (?:tag|termin|datum)|auf den tag genau"
    r"|wie lange(?=[^.;:!?,]{0,60}\b(?:wart|gedulden|dauer))|wie bald|wie schnell)"
)

#: what is said between when and that it is not known
_THEN: Final = rf"(?:(?!\b(?:{_STRAY}))[^.;:!?]){{0,90}}?"

_SERIES: Final = (
    r"(?:[\w-]{0,15}(?:serie|show|soap|sitcom|comedy|reihe|dramedy"
    r"|drama|krimi|thriller|anime|format|produktion|telenovela|quiz))"
)

_SEASON: Final = "(?:{ordinal}|weitere[nrs]?|neue[nrs]?)"

NO_DATE: Final[tuple[str, ...]] = (
    (
        rf"(?!dreh|produktion|vorverkauf)(?:[\w-]{{0,15}}start|release|veroffentlichung|ausstrahlung"
        rf"|premiere)s?\b{_THEN}\b(?:{_STILL} )?(?:nicht (?:terminiert"
        r"|datiert|fest\w*|bekannt\w*|angekundigt|kommuniziert|genau)|in den sternen|unbekannt|ungewiss|unklar"
        r"|terminlich offen)"
    ),
    rf"fehlt, (?:ist|sind|ware) (?:\w+ ){{0,3}}{TERMIN}",
    (
        rf"sobald (?:\w+ ){{0,3}}(?:neuigkeiten|mehr|neues|infos|informationen|details|news) (?:\w+ )?(?:zum|zur"
        rf"|uber den) (?:\w+ )?(?:{_START}|{TERMIN})"
    ),
    (
        rf"{TERMIN}(?:(?: \w+){{0,4}}: (?:{_NOT_KNOWN}|noch kein\w*)|\b{_THEN}\b(?:{_NOT_KNOWN}"
        r"|(?:nannte|nennt|nennen|verriet|verrat|gibt|gab|steht|existiert|kennt|hat|bekam|liegt|au(?:ß"
        r"|ss)ert\w*)\b[^.;:!?,]{0,35}\bnicht))"
    ),
    (
        rf"{_START}\b{_THEN}\b(?:schweig\w*|schwieg\w*|bedeckt|au(?:ß|ss)ert\w*\b[^.;:!?,]{{0,30}}\bnicht"
        rf"|nicht geau(?:ß|ss)ert)"
    ),
    (
        rf"(?:kein|keinen|keine|keinerlei|keiner|ohne)(?! (?:geheimnis|zweifel|wunder|uberraschung|grund))"
        rf" (?:(?!verpass)\w+ ){{0,4}}{TERMIN}(?! verpass| mehr verpass)"
    ),
    rf"{_WHEN}\b{_THEN}\b{_NOT_KNOWN}",
    (
        rf"(?![^.;:!?]{{0,40}}grunes licht){_NOT_KNOWN}[^.;:!?]{{0,40}}, (?:ab "
        rf"|so )?(?:{_WHEN}\b{_THEN}\b(?:{RELEASE}|folgen|episoden|staffel|serie|season|show|zeigt|sendet|strahlt)"
        r"|wann(?: genau)?(?=[.!]|$))"
    ),
    (
        rf"{_WHEN}\b{_THEN}, (?:behalt|verrat|verriet|lasst|lie(?:ß|ss)|wollte|will|mochte|teilte|gab|nannte"
        rf"|sagte|sagt|erklarte|daruber|dazu|konnte|kann)\b[^.;:!?]{{0,50}}?"
        r"\b(?:fur sich|nicht|offen|niemand|keine|nichts)"
    ),
    rf"(?:konkret|genau|prazis)\w*\b[^.;:!?]{{0,30}}\b{TERMIN} nicht",
    (
        r"(?:konkreter|genauer|praziser|deutlicher) (?:wurden?|wird|werden|geht|ging|will|wollte|mochte"
        r"|lasst)\b[^.;:!?,]{0,40}\bnicht"
    ),
    (
        r"^(?![^.;:!?]{0,150}\b(?:handlung|besetzung|inhalt\w*|cast|figur\w*|plot|details|rolle|trailer|dreh\w*"
        r"|zukunft)\b)[^;:!?]{0,120}"
        r"\b(?:hull\w+|halt|hielt|hielten|halten)\b[^.;:!?]{0,40}\b(?:in schweigen|bedeckt|unter verschluss)"
    ),
    (
        rf"(?:mit|bei|beim) (?:\w+ ){{0,3}}{TERMIN}\b[^.;:!?]{{0,50}}\b(?:zuruck|hinter?m berg|bedeckt"
        rf"|in die karten|zeit|geizt"
        r"|knausert|heraus|rausrucken|ziert)"
    ),
    rf"(?:in die karten|hinter?m berg)\b[^.;:!?]{{0,40}}\b{TERMIN}",
    (
        rf"(?:halt|hielt|halten)\b[^.;:!?]{{0,30}}\bmit (?:\w+ ){{0,3}}{TERMIN}\b[^.;:!?]{{0,30}}\b(?:zuruck"
        rf"|hinter?m berg)"
    ),
    (
        rf"(?:auf|zu|zum)\b[^.;:!?]{{0,15}}{TERMIN}\b[^.;:!?]{{0,40}}\bnicht (?:fest(?:legen|gelegt|nageln)"
        rf"|(?:ge)?au(?:ß|ss)er\w*)"
    ),
    rf"zum {TERMIN}\b[^.;:!?,]{{0,15}}\bau(?:ß|ss)er\w*\b[^.;:!?,]{{0,40}}\b(?:nicht|niemand)",
    r"(?:noch|bislang|bisher) (?:undatiert|nicht datiert|ohne datum)",
    rf"(?:warten|wartet|wartete) (?:\w+ ){{0,5}}auf (?:einen |ein |den |das )?(?:\w+ )?{TERMIN}",
    rf"auf (?:einen |ein |den |das )(?:\w+ ){{0,2}}{TERMIN} (?:\w+ ){{0,5}}(?:warten|gedulden)",
    (
        rf"(?:offen|unklar|unbekannt|nicht bekannt|nicht fest|aus|fehlt|fehlen|fehlte) (?:(?:ist|sind"
        rf"|bleibt|steht|lediglich|nur|noch|auch"
        rf"|aber|jedoch|bislang|bisher|allerdings|weiterhin|weiter|jetzt|es|der|ein|das|die|einzig|genaue[rns]?"
        rf"|konkrete[rns]?"
        rf"|offizielle[rns]?|exakte[rns]?|fur|staffel|folgen"
        rf"|neuen) ){{0,6}}{TERMIN}"
    ),
    (
        rf"(?:sobald|sowie|bis|falls) (?:\w+ ){{0,8}}{TERMIN}\b[^.;:!?,]{{0,40}}\b(?:fest\w*|bekannt\w*|gibt"
        rf"|haben|hat|vorliegt|kennen|verkundet"
        r"|wissen|steht|erfahren)"
    ),
    rf"(?:sobald|bis) (?:wir|man|ihr) (?:\w+ ){{0,4}}(?:wissen|wei(?:ß|ss)|erfahren), {_WHEN}",
    (
        rf"(?:keine?|keinerlei|noch nichts|nichts|genaueres|naheres|konkretes) (?:(?!beginnt)\w+ ){{0,5}}(?:zum"
        rf"|zu einem|zu einer|zur|uber (?:den|die|einen)"
        rf"|betreffs|bezuglich) (?:\w+ ){{0,3}}(?:{TERMIN}|{_START})(?! der dreh|dreh)"
    ),
    (
        rf"(?:zum|zu einem|zu einer|zur|uber (?:den|die|einen|eine)|fur (?:den|die)|was den|beim) (?:(?!dreh"
        rf"|trailer|teaser|vo[nr] )\w+ ){{0,2}}{_START}\b{_THEN}"
        rf"\b(?:(?:kein\w*|keinerlei) (?:\w+ ){{0,3}}(?:infos?|informationen|angaben?|details|auskunft|aussagen?"
        rf"|hinweise?|neuigkeiten|datum|daten|news|meldung)"
        rf"|{_STILL} nichts|nichts (?:bekannt|konkretes|genaues|neues|verraten|offizielles|naheres)"
        rf"|nicht (?:naher )?(?:geau|au)(?:ß|ss)er\w*|ausgeschwiegen|zu fruh)"
    ),
    (
        rf"(?:genaueres|naheres|konkretes|mehr|details|infos?|informationen|angaben) (?:zum|zu einem|zur"
        rf"|uber den)(?: \w+)? (?:{_START}|{TERMIN})\b{_THEN}\b{_NOT_KNOWN}"
    ),
    (
        r"(?:start|release|premiere|staffel|ausstrahlung|veroffentlichung"
        r"|erscheinungsdatum)\b[^.;:!?]{0,30}: (?:noch |bislang |bisher )?(?:unbekannt|tba|tbd|offen"
        r"|nicht bekannt|unklar|ohne termin|kein termin|wird noch|steht noch|folgt)"
    ),
    (
        r"(?:zeitlich|terminlich)\w*\b[^.;:!?]{0,50}\b(?:nicht(?: fest\w*|(?=[.!]|$))|keine angaben|bedeckt"
        r"|alles offen|offen)"
    ),
)

CANCELLED: Final[tuple[str, ...]] = (
    (
        r"(?:stampft|stampfte)\b[^.;:!?]{0,40}\bein(?=[.,!]|$)|nach (?:nur )?(?:einer|der ersten"
        r"|der einzigen) staffel ist (?:\w+ )?feierabend"
    ),
    (
        r"fur (?:(?:die|das) (?:serie|show|format|reihe|soap)|\"[^\"]{2,40}\"|[\w ]{3,20}) ist (?:(?!noch"
        r"|nicht)\w+ ){0,2}schluss(?=[.,!]|$)"
    ),
    (
        r"(?:die|ihre) absetzung (?:der [\w-]+ )?(?:bestatigte|verkundete|erfolgte|kommt|kam|ist (?:offiziell"
        r"|beschlossen))"
    ),
    (
        r"(?<!produktion\s)(?<!arbeiten\s)(?<!dreh\s)(?:wurde|wurden|wird|werden|ist|sind|hat|haben"
        r"|war)\b(?:(?!dreh|produktion|arbeiten|\bsich\b|verkauf"
        r"|noch nicht)[^.;:!?]){0,60}?(?<!nicht\s)(?<!ob\s)"
        r"\b(?:abgesetzt|eingestellt|gecancelt|gecancelled|gecanceled|eingestampft)"
    ),
    (
        rf"(?<!en\s)(?<!von\s)(?<!der\s)(?<!fur\s)(?:{_SERIES}|staffel|fortsetzung|runde)\b(?:(?!start"
        rf"|termin)[^.;:!?]){{0,40}}?\bgestrichen"
    ),
    r"(?:setzt|stellt|setzte|stellte) [^.;:!?]{0,60}\b(?:ab|ein)(?=[.;:!]|$)",
    (
        r"(?:zog|zieht|ziehen|gezogen)\b[^.;:!?]{0,40}\bden stecker|den stecker (?:gezogen|ziehen)"
        r"|gibt es keine zukunft"
    ),
    (
        r"(?:zieht|zog|ziehen|zogen|gezogen)\b[^.;:!?]{0,40}\beinen? (?:endgultigen )?schlussstrich(?! unter)"
        r"|schlussstrich unter (?:die|das) (?:serie|show|format)"
    ),
    (
        r"lasst\b[^.;:!?]{0,60}\bauslaufen|trenn(?:t|te|en) sich\b[^.;:!?]{0,40}\bvon (?:der|dem) (?:serie|show"
        r"|format)"
    ),
    r"besiegelt[^.;:!?]{0,20} das (?:ende|aus)|(?:das|ihr|sein) (?:ende|aus) (?:ist )?(?:damit )?besiegelt",
    (
        r"(?:cancelt|cancelte|absetzung (?:der (?:serie|show)|von)|absetzung\b[^.;:!?]{0,20}\b(?:bekannt"
        r"|bestatigt|beschlossen)|serien-aus|serientod|das aus fur|das ende fur)(?! (?:den"
        r"|die) (?:termin|start|figur|rolle))"
    ),
    (
        r"(?<!droht\s)(?<!drohte\s)(?<!drohe\s)(?:das|endgultiges|vorzeitiges|uberraschendes) (?:endgultige "
        r"|vorzeitige |abrupte "
        r"|uberraschende |schnelle )?aus(?=[.,!:]|$| nach | fur (?:die|das|den|copper))"
    ),
    r"(?:endgultiges|vorzeitiges|uberraschendes|schnelles) aus(?= fur|[.,!:]| nach|$)",
    (
        rf"(?:verzichte(?:t|n|te|ten)\b[^.;:!?]{{0,25}} |verzicht )auf (?:eine |die "
        rf"|jede )?(?:{_SEASON} (?:staffel|runde|season)|fortsetzung|verlangerung|neue folgen)"
    ),
    (
        rf"(?:gegen|von) (?:eine[rn]?|die) (?:{_SEASON} (?:staffel|runde|season)|fortsetzung"
        rf"|verlangerung) (?:entschieden|abgesehen|ab|entschlossen|aus)"
    ),
    (
        r"(?:entschied(?:en)?|entscheidet|sprach|spricht) sich (?:\w+ ){0,3}gegen eine (?:\w+ )?(?:staffel"
        r"|fortsetzung|verlangerung)"
    ),
    (
        r"(?:nach|mit) (?:nur |lediglich |gerade (?:ein)?mal |blo(?:ß|ss) |bereits )?(?:einer|der ersten"
        r"|der einzigen|ihrer ersten|staffel (?:1|eins)(?!\d))"
        r"(?: einzigen| ersten)?(?:(?<=1)|(?<=eins)| staffel| season| runde)\b(?:(?!noch (?:lange )?nicht"
        r"|nicht zu ende)[^.;:!?,]){0,40}\b(?:schluss|vorbei|das (?:aus|ende)|beendet)"
    ),
    (
        r"(?:endet|enden|endete|beendet\w*|schluss)\b[^.;:!?,]{0,35}\b(?:nach|mit) (?:nur |lediglich "
        r"|bereits )?(?:(?:einer|der ersten|der einzigen)(?: einzigen)? (?:staffel|season|runde)|staffel (?:1"
        r"|eins)\b)"
    ),
    (
        r"nach (?:nur |lediglich |bereits )?(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn) staffeln (?:ist"
        r"|war)\b(?:(?!noch|nicht)[^.;:!?]){0,20}\bschluss"
    ),
    (
        r"(?:macht|machte|machen) (?:\w+ ){0,2}schluss mit(?! (?:sein|ihr|ihm|mir|dir|uns|der (?:suche|figur)))"
        r"|(?:gab|gibt|bekommt|erhalt"
        r"|bekam)\b[^.;:!?]{0,40}\bkeine (?:zweite|weitere|neue) chance"
    ),
    (
        r"(?:bleibt|blieb) (?:es )?(?:\w+ ){0,2}bei (?:nur )?(?:einer|dieser einen|der einen"
        r"|der ersten) (?:einzigen )?staffel|(?:bleibt|blieb) (?:(?!kein)\w+ ){0,3}(?:eintagsfliege|einzelstuck)"
    ),
    (
        r"(?:weitere|neue) folgen (?:wird|soll) es (?:(?!in |im |vor |noch |[12])\w+ ){0,2}(?:nicht"
        r"|keine)(?: mehr)? geben|nachschub (?:wird|gibt) es (?:\w+ )?keinen(?: mehr)?(?: geben)?"
    ),
    (
        r"das war'?s (?:dann )?(?:mit|fur)|das war es (?:dann )?(?:\w+ )?(?:mit|fur) (?!heute|diese woche)"
        r"|(?:den )?(?:geld)?hahn (?:zu|ab)(?:gedreht|drehen)?"
    ),
    (
        r"(?:staffel|fortsetzung|runde|verlangerung) (?:kommt|kam)\b[^.;:!?,]{0,25}\bnicht (?:in frage|infrage"
        r"|zustande)|verlangerung (?:wird|gibt) es (?:\w+ )?nicht"
    ),
    (
        r"(?:lehnt|lehnte|lehnen)\b[^.;:!?]{0,20}\b(?:staffel|fortsetzung|verlangerung)\b[^.;:!?]{0,15}\bab"
        r"|nicht (?:mehr )?(?:fortgefuhrt|weitergefuhrt|weiterproduziert)"
    ),
    (
        r"(?:fuhrt|fuhren)\b[^.;:!?]{0,40}\bnicht fort(?=[.,!]|$)|keine (?:weiteren"
        r"|neuen) folgen (?:mehr )?(?:in auftrag|bestellen|produzieren|drehen)"
    ),
    rf"fur eine (?:{_SEASON} )?(?:staffel|fortsetzung|runde) (?:reichte?|hat) es nicht(?! gereicht, um)",
    (
        r"schick(?:t|te|en)\b[^.;:!?]{0,40}\bin rente|(?:dem )?rotstift|ausgedient|todessto(?:ß|ss)|(?:serie"
        r"|show|format|kapitel) (?:ist"
        r"|sind) (?:damit |nun |jetzt |endgultig ){0,2}(?:geschichte|gestorben|tot|am ende|eingestellt|beendet"
        r"|vorbei)"
    ),
    (
        r"(?:lasst|lie(?:ß|ss)) [^.;:!?]{0,40}\b(?:serie|show|sitcom|format) fallen|fallen gelassen"
        r"|fallengelassen|zu grabe getragen|aus und vorbei"
    ),
    (
        r"(?<!\d\swird\ses\s)(?<!jahr\swird\ses\s)(?<!jahr\sgibt\ses\s)(?<!\d\sgibt\ses\s)"
        r"(?<!noch\s)(?<!vorerst\s)(?<!bislang\s)(?<!bisher\s)(?<!derzeit\s)(?<!aktuell\s)"
        f"keine {_SEASON} (?:staffel|season|runde)\\w*(?: (?:(?!in |im |vor |[12]\\d)[^.;:!?]){{0,30}}?(?:geben"
        f"|gibt|kommen|produziert|gedreht))?"
        r"(?! (?:bestellt|angekundigt|bestatigt|geplant|in auftrag|beschlossen|in sicht))"
    ),
    (
        f"(?:{_SEASON} (?:staffel|season|runde)|fortsetzung|neue folgen|nachschub) (?:wird|werde"
        f"|soll)(?: es)?(?: (?!in |im |vor |vorerst |noch |heuer |bis |dieses |so "
        f"|[12])\\w+){{0,3}} nicht (?:mehr )?"
        "(?:geben|kommen|produziert|gedreht|folgen)"
    ),
    (
        r"zu eine[rm] (?:\w+ ){0,2}(?:staffel|fortsetzung|runde)\b (?:wird|kommt|kam) es (?:(?!in |im |vor "
        r"|noch |[12])\w+ ){0,3}nicht"
    ),
    (
        rf"(?<!der\s)(?:{_SEASON} (?:staffel|season|runde)|fortsetzung|comeback|ruckkehr|verlangerung"
        rf"|neuauflage)(?: der [\w-]+)? (?:ist|sei|scheint) (?:damit |somit |also |wohl |endgultig |nun "
        rf"|jetzt ){{0,3}}"
        r"(?:vom tisch|ausgeschlossen|gestorben|passe|gestrichen|abgesagt|geplatzt|nicht (?:geplant|vorgesehen"
        r"|mehr vorgesehen|mehr geplant|drin|moglich))"
    ),
    (
        r"staffel (?:\w{1,6}|\d{1,2}) (?:kommt|wird)(?: definitiv| wohl| leider| also| damit"
        r"| endgultig){0,2} nicht(?: mehr)?(?=[.!]|$| kommen| geben| produziert)"
    ),
    rf"{_SERIES} (?:kehrt|kommt) (?:definitiv |leider |also )?nicht (?:mehr )?(?:zuruck|wieder)(?=[.,!]|$)",
    (
        "(?<!noch\\s)(?<!bislang\\s)(?<!bisher\\s)(?:wird|wurde|werde|hat|haben|ist)\\b(?:(?!noch|bislang|bisher"
        "|offiziell|vertrag|ob )[^.;:!?]){0,50}?\\bnicht (?:um \\w+ \\w+ )?(?:verlangert|fortgesetzt)"
        "|(?<!noch\\s)(?<!bislang\\s)(?<!bisher\\s)(?<!offiziell\\s)(?<!derzeit\\s)(?<!ob\\s)(?:nicht (?:um"
        " \\w+ \\w+ )?(?:verlangert|fortgesetzt)(?= wird| wurde| werde| hat| habe|:|$)"
        "|(?:verlangert\\w{0,2}|setzt)\\b[^.;:!?]{0,40}\\bnicht(?: fort)?(?=[.,!]|$)"
        "|keine fortsetzung(?! bestellt| angekundigt| bestatigt)|keine verlangerung|nicht weitergeh\\w*)"
        "|geht (?:(?!erst|vor|noch)[^.;:!?]){0,20}nicht weiter(?=[.,!]|$)|mit (?:der serie|der show|dem format"
        "|der reihe) ist (?:\\w+ ){0,2}schluss"
    ),
)
