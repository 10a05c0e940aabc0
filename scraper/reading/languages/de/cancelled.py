"""German: that there will be no season."""

from typing import Final

_SERIES: Final = (
    r"(?:[\w-]{0,15}(?:serie|show|soap|sitcom|comedy|reihe|dramedy"
    r"|drama|krimi|thriller|anime|format|produktion|telenovela|quiz))"
)

_SEASON: Final = "(?:{ordinal}|weitere[nrs]?|neue[nrs]?)"

CANCELLED: Final[tuple[str, ...]] = (
    (
        r"(?:stampft|stampfte)\b[^;:!?]{0,40}\bein(?=[.,!]|$)|nach (?:nur )?(?:einer|der ersten"
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
        r"|noch nicht)[^;:!?]){0,60}?(?<!nicht\s)(?<!ob\s)"
        r"\b(?:abgesetzt|eingestellt|gecancelt|gecancelled|gecanceled|eingestampft)"
    ),
    (
        rf"(?<!en\s)(?<!von\s)(?<!der\s)(?<!fur\s)(?:{_SERIES}|staffel|fortsetzung|runde)\b(?:(?!start"
        rf"|termin)[^;:!?]){{0,40}}?\bgestrichen"
    ),
    r"(?:setzt|setzte) [^;:!?]{0,60}\bab(?=[.;:!]|$)|(?:stellt|stellte) [^;:!?]{0,60}\bein(?=[.;:!]|$)",
    (
        r"(?:zog|zieht|ziehen|gezogen)\b[^;:!?]{0,40}\bden stecker|den stecker (?:gezogen|ziehen)"
        r"|gibt es keine zukunft"
    ),
    (
        r"(?:zieht|zog|ziehen|zogen|gezogen)\b[^;:!?]{0,40}\beinen? (?:endgultigen )?schlussstrich(?! unter)"
        r"|schlussstrich unter (?:die|das|den) [\w-]{0,15}(?:serie|show|format|krimi|reihe|soap|drama|sitcom|comedy)"
    ),
    (
        r"lasst\b[^;:!?]{0,60}\bauslaufen|trenn(?:t|te|en) sich\b[^;:!?]{0,40}\bvon (?:der|dem) (?:serie|show"
        r"|format)"
    ),
    r"besiegelt[^;:!?]{0,20} das (?:ende|aus)|(?:das|ihr|sein) (?:ende|aus) (?:ist )?(?:damit )?besiegelt",
    (
        r"(?:cancelt|cancelte|absetzung (?:der (?:serie|show)|von)|absetzung\b[^;:!?]{0,20}\b(?:bekannt"
        r"|bestatigt|beschlossen)|serien-?aus|serien-?tod|das aus fur|das ende fur)(?! (?:den"
        r"|die) (?:termin|start|figur|rolle))"
    ),
    (
        r"(?<!droht\s)(?<!drohte\s)(?<!drohe\s)(?:das|endgultiges|vorzeitiges|uberraschendes) (?:endgultige "
        r"|vorzeitige |abrupte "
        r"|uberraschende |schnelle )?aus(?=[.,!:]|$| nach | fur (?:die|das|den|copper))"
    ),
    r"(?:endgultiges|vorzeitiges|uberraschendes|schnelles) aus(?= fur|[.,!:]| nach|$)",
    (
        rf"(?:verzichte(?:t|n|te|ten)\b[^;:!?]{{0,25}} |verzicht )auf (?:eine |die "
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
        r"|nicht zu ende)[^;:!?,]){0,40}\b(?:schluss|vorbei|das (?:aus|ende)|beendet)"
    ),
    (
        r"(?:endet|enden|endete|beendet\w*|schluss)\b[^;:!?,]{0,35}\b(?:nach|mit) (?:nur |lediglich "
        r"|bereits )?(?:(?:einer|der ersten|der einzigen)(?: einzigen)? (?:staffel|season|runde)|staffel (?:1"
        r"|eins)\b)"
    ),
    (
        r"nach (?:nur |lediglich |bereits )?(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn) staffeln (?:ist"
        r"|war)\b(?:(?!noch|nicht)[^;:!?]){0,20}\bschluss"
    ),
    (
        r"(?:macht|machte|machen) (?:\w+ ){0,2}schluss mit(?! (?:sein|ihr|ihm|mir|dir|uns|der (?:suche|figur)))"
        r"|(?:gab|gibt|bekommt|erhalt"
        r"|bekam)\b[^;:!?]{0,40}\bkeine (?:zweite|weitere|neue) chance"
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
        r"(?:staffel|fortsetzung|runde|verlangerung) (?:kommt|kam)\b[^;:!?,]{0,25}\bnicht (?:in frage|infrage"
        r"|zustande)|verlangerung (?:wird|gibt) es (?:\w+ )?nicht"
    ),
    (
        r"(?:lehnt|lehnte|lehnen)\b[^;:!?]{0,20}\b(?:staffel|fortsetzung|verlangerung)\b[^;:!?]{0,15}\bab"
        r"|nicht (?:mehr )?(?:fortgefuhrt|weitergefuhrt|weiterproduziert)"
    ),
    (
        r"(?:fuhrt|fuhren)\b[^;:!?]{0,40}\bnicht fort(?=[.,!]|$)|keine (?:weiteren"
        r"|neuen) folgen (?:mehr )?(?:in auftrag|bestellen|produzieren|drehen)"
    ),
    rf"fur eine (?:{_SEASON} )?(?:staffel|fortsetzung|runde) (?:reichte?|hat) es nicht(?! gereicht, um)",
    (
        r"schick(?:t|te|en)\b[^;:!?]{0,60}\bin (?:rente|pension|den (?:vor)?ruhestand|die wuste)|(?:dem )?rotstift"
        r"|ausgedient|todessto(?:ß|ss)|(?:serie"
        r"|show|format|kapitel) (?:ist"
        r"|sind) (?:damit |nun |jetzt |endgultig ){0,2}(?:geschichte|gestorben|tot|am ende|eingestellt|beendet"
        r"|vorbei)"
    ),
    (
        r"(?:lasst|lie(?:ß|ss)) [^;:!?]{0,40}\b(?:serie|show|sitcom|format) fallen|fallen gelassen"
        r"|fallengelassen|zu grabe getragen|aus und vorbei"
    ),
    (
        r"(?<!\d\swird\ses\s)(?<!jahr\swird\ses\s)(?<!jahr\sgibt\ses\s)(?<!\d\sgibt\ses\s)"
        r"(?<!noch\s)(?<!vorerst\s)(?<!bislang\s)(?<!bisher\s)(?<!derzeit\s)(?<!aktuell\s)"
        f"keine {_SEASON} (?:staffel|season|runde)\\w*(?: (?:(?!in |im |vor |[12]\\d)[^;:!?]){{0,30}}?(?:geben"
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
        "|offiziell|vertrag|ob )[^;:!?]){0,50}?\\bnicht (?:um \\w+ \\w+ )?(?:verlangert|fortgesetzt)"
        "|(?<!noch\\s)(?<!bislang\\s)(?<!bisher\\s)(?<!offiziell\\s)(?<!derzeit\\s)(?<!ob\\s)(?:nicht (?:um"
        " \\w+ \\w+ )?(?:verlangert|fortgesetzt)(?= wird| wurde| werde| hat| habe|:|$)"
        "|(?:verlangert\\w{0,2}|setzt)\\b[^;:!?]{0,40}\\bnicht(?: fort)?(?=[.,!]|$)"
        "|keine fortsetzung(?! bestellt| angekundigt| bestatigt)|keine verlangerung|nicht weitergeh\\w*)"
        "|geht (?:(?!erst|vor|noch)[^;:!?]){0,20}nicht weiter(?=[.,!]|$)|mit (?:der serie|der show|dem format"
        "|der reihe) ist (?:\\w+ ){0,2}schluss|fur {title} ist (?:\\w+ ){0,2}schluss"
    ),
    (
        r"(?<!vorerst\s)(?<!noch\s)(?<!nicht\s)auf (?:eine |die )?(?:{ordinal}|weitere|fortsetzung"
        r"|verlangerung)(?: \w+)?"
        r"(?: staffel| runde| season)?\b(?![^;:!?,]{0,40}\b(?:bis|vorerst|dieses jahr|noch"
        r"|erst))[^;:!?,]{0,50}\bverzichten(?! bis)"
    ),
    (
        rf"keine[nr]? {_SEASON} (?:staffel|season|runde|folgen"
        rf"|episoden)\w{{0,3}}\b[^;:!?,]{{0,50}}\b(?:in auftrag zu geben"
        r"|zu (?:bestellen|ordern|produzieren|drehen|machen|beauftragen|planen|spendieren)bestellen (?:wird|will"
        r"|werde))"
    ),
    (
        r"nicht (?:mehr )?(?:in (?:die|eine) (?:verlangerung|weitere \w+|neue \w+|{ordinal} \w+|nachste \w+))"
        r" (?:zu )?(?:schick\w*|geh\w*|geschickt|fuhr\w*)"
    ),
    (
        r"(?:mit |um )?keine[rn]? (?:weiteren?|neuen?|zweiten?|{ordinal}) (?:staffel|runde|season) (?:fort\w+"
        r"|weiter\w+|verlanger\w*)"
    ),
    (
        r"(?<!noch\s)(?<!vorerst\s)(?<!ob\s)nicht (?:weiter |mehr |langer )?(?:fortzusetzen|fortzufuhren"
        r"|weiterzufuhren|zu verlangern|zu erneuern|weiterzuproduzieren"
        r"|weiterproduzier\w*|weitergefuhrt|weitergedreht|weiter produzier\w*)"
        r"|nicht (?:weiter|mehr|langer) (?:fortsetzen|fortfuhren|weiterfuhren)"
    ),
    (
        r"nicht uber (?:die )?(?:staffel {n}|{ordinal} staffel|{n2}\. staffel"
        r"|eine (?:einzige )?staffel)\b[^;:!?,]{0,20}\bhinaus"
    ),
    (
        r"(?:gab|gibt|verkundete|bestatigte|verkundet|bestatigt|beschloss|beschlie(?:ß|ss)t|besiegelte"
        r"|besiegelt)\b[^;:!?,]{0,25}"
        r"\bdas (?:\w+ )?(?:ende|aus)\b(?! (?:der|des|von|ihrer|seiner|dieser) (?:\w+ )?(?:dreh\w*|produktion"
        r"|\w*pause|aufnahmen|rolle|figur|ersten"
        r"|ehe|beziehung|liebe|verlobung|zusammenarbeit|partnerschaft|karriere|romanze))"
    ),
    (
        r"(?:schmei(?:ß|ss)t|wirft|kickt|verbannt)\b[^;:!?]{0,50}\baus dem (?:[\w-]{0,12}programm|sortiment)(?! fur"
        r"| bis)"
    ),
    (
        r"(?<!nicht\s)auserzahlt|(?:hat|haben|habe|hatte) (?:\w+ ){0,3}keine (?:\w+ )?zukunft mehr"
        r"|(?:quoten\w*|spar(?:kurs|zwang|ma(?:ß|ss)nahmen|planen)|streichliste)\b[^;:!?,]{0,20}\bzum opfer gefallen"
        r"|saft (?:ab)?(?:ge|zu)?dreh\w*|nach (?:nur )?(?:einer|der ersten) staffel (?:wirft|warf)"
        r"|von (?:einer|der) (?:fortsetzung|{ordinal} staffel|weiteren staffel) (?:\w+ )?abstand"
        r"|uber (?:eine|die erste) staffel nicht hinaus|musste dran glauben|das zeitliche gesegnet"
        r"|segnete das zeitliche"
    ),
    (
        r"(?<!furchten,\s)(?<!angst,\s)(?<!sorge,\s)(?<!geruchte,\s)(?:dass|weil|nachdem|obwohl|denn|womit)\b"
        r"(?:(?!dreh|produktion|arbeiten|verkauf|ermittlung|verfahren|suche)[^;:!?,]){0,60}(?<!nicht\s)\b(?:abgesetzt"
        r"|gecancelt"
        r"|gecancelled|eingestampft|eingestellt) (?:wird|wurde|worden ist|hat|hatte|werde)"
    ),
    (
        r"nach (?:nur |lediglich |gerade (?:ein)?mal |insgesamt )?(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn"
        r"|elf|zwolf|\d{1,2})"
        r" staffeln (?:\w+ ){0,3}(?:beendet|eingestellt|abgesetzt|gecancelt|auslauf\w*|zu ende (?:ist|geht|ging))"
    ),
    (
        r"(?:nach|mit) (?:\w+ )?(?:einer|der ersten"
        r"|der einzigen) (?:einzigen )?staffel\b[^;:!?,]{0,40}\b(?:eingestellt|abgesetzt"
        r"|gecancelt|gekippt|gestrichen|begraben|eingestampft|auf dem abstellgleis|schlusspfiff)"
    ),
    (
        r"(?:abschied(?:nehmen)?|leb(?:e)? wohl|bye-?bye|ade|adieu)\b[^;:!?,]{0,20}\b(?:von der serie|hei(?:ß"
        r"|ss)t es fur fans der serie)"
        r"|(?:kehrt|kommt) (?:die serie|sie|die show|das format) nicht mehr (?:zuruck|wieder)"
    ),
    (
        r"mit (?:einer|der) (?:fortsetzung|(?:weiteren|neuen|{ordinal}) (?:staffel|season)) (?:ist|sei"
        r"|durfte) (?:\w+ )?(?:nicht|kaum)"
        r" (?:mehr )?zu rechnen(?= sein|[.,!]|$)|aus dem programm (?:gefegt|gekickt|geworfen"
        r"|gestrichen|geflogen)"
        r"|(?<=[»«“”\"]\s)(?:wird|kehrt|kommt|geht) (?:\w+ )?nicht (?:mehr )?(?:zuruck|zuruckkehren|zuruckkommen"
        r"|weiter|weitergehen)(?=[.!,]|$)"
    ),
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:wird|ist|soll) (?:auch |zugleich |wohl )?(?:die|ihre|seine) (?:letzte|finale)",
    r"und (?:letzte|letzten|finale|finalen) (?:staffel|runde)",
    r"(?:nach|mit) (?:der )?(?:\w+ )?(?:staffel|runde)(?: \d+)? (?:ist schluss|ist es vorbei|endet)",
    r"endet (?:mit|nach) (?:der )?(?:\w+ )?(?:staffel|runde)",
)
