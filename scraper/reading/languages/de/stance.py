"""German: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.de.parts import ON, RELEASE

PAST: Final[tuple[str, ...]] = (
    (
        r"(?:hat|haben)(?![^;:!?]{0,110}\b(?:programmiert|festgelegt|angesetzt|terminiert|eingeplant|datiert"
        r"|verschoben|verlegt"
        r"|vorgezogen|gelegt|gesetzt|reserviert|freigeraumt|eingetaktet|zettel|kalender|visier|auge|geplant"
        r"|vor(?=[.!,]|$)|vorgesehen"
        r"|fur\b[^;:!?]{0,30}\b(?:angekundigt|bestatigt)|auserkoren|vorgemerkt|anvisiert|angepeilt|abgesagt"
        r"|gestrichen|gekippt|verworfen|verabschiedet|aufgegeben|zuruckgenommen|ausgeschlossen|genannt|versprochen"
        r"|in aussicht|fur (?:einen|den|die|eine) \w*(?:start|termin|premiere|release"
        r"|ruckkehr)\b[^;:!?]{0,30}\bentschieden|zerschlagen|erledigt|ausgesucht|ausgeguckt|ausgewahlt|freigehalten"
        r"|herausgepickt|ende(?=[.!,:]"
        r"|$)))"
        r"(?! (?:\w+ ){0,4}(?:\w*termin|\w*datum)(?: (?:bekommen|erhalten|gefunden))?(?=[:.!,]|$| am| und))"
    ),
    r"(?:hatte|hatten)(?![^;:!?]{0,90}\b(?:sollen|konnen|mussen))",
    r"begann\w*[^;:!?]{0,30}?{date}|begonnen|begannen",
    r"{date}[^;:!?]{0,30}?\bbegann\w*",
    (
        r"start(?:ete|eten)|gestartet|erschien\w*|lief|liefen|angelaufen|kam|kamen|gekommen|feierten?|feierte"
        r"|anlief(?:en)?"
    ),
    (
        "(?<!verschoben\\s)(?<!verlegt\\s)(?<!vertagt\\s)(?<!angesetzt\\s)(?<!terminiert\\s)(?<!gegeben\\s)"
        "(?<!bekanntgegeben\\s)(?<!angekundigt\\s)(?<!bestatigt\\s)(?<!genannt\\s)(?<!geplant\\s)"
        "wurden?(?![^;:!?,]{0,70}(?:verschoben|verlegt|vertagt|terminiert|datiert|ausgerufen|gelegt|gesetzt"
        "|angesetzt|eingeplant"
        "|festgelegt|programmiert|abgesagt|gestrichen|gekippt|fur\\b[^;:!?,]{0,30}\\bangekundigt))"
    ),
    (
        r"ging|gingen|debutierten?|veroffentlichten?|zeigten?(?= )|kehrten?|landete|fiel|fielen|strahlten?"
        r"|bestellten?|orderten?|setzten|schickte"
        r"|brachten?|holte|sendete|trat|fand|erlebte|prasentierte|wanderte|flimmerte|schlug|stellten?|vergab"
        r"|erteilte|bekam|erhielt|traf"
    ),
    (
        r"verlangerten?|gab|gaben|seit|erstmals|kundigten?(?![^;:!?,]{0,80}\bfur\b[^;:!?,]{0,40}\ban\b)|bestatigten?"
        r"|enthullten?|zuruckgekehrt|ist angelaufen"
        r"|einigten|beschloss|verkundeten?"
    ),
    (
        r"(?:war|waren)(?= (?:\w+ ){0,4}{date}[^;:!?,]{0,40}\b(?:zu sehen|dran|online|drehschluss|drehstart"
        r"|verfugbar|soweit|so weit))"
    ),
    (
        r"vergangene[nmrs]?|letzte[nmrs]? (?:jahr|woche|monat|sommer|herbst|winter|fruhjahr)\w{0,2}|zuletzt"
        r"|damals|seinerzeit"
    ),
)

AHEAD: Final[tuple[str, ...]] = (
    (
        r"voraussichtlich|dauern|noch|bis|erscheint|kommt|soll|sollen|wird|folgt|enden|endet|werden|zeigt|schiebt"
        r"|legt|gibt es|feiern?|feiert|landet|geht|startet|geplant|fallt|fallen|will|peilt|durften?|rechnen"
    ),
)

HEDGES: Final[tuple[str, ...]] = (
    rf"vo[nm]\b[^;:!?,]{{0,40}}? {ON}{{date}}(?: \w+){{0,2}} die rede",
    (
        "soll|sollen|sollten?(?! (?:man |ihr )?(?:sich|ihr|fans|zuschauer|euch|uns))|durften?|konnten?|wohl"
        "|vermut\\w*|voraussichtlich\\w*|wahrscheinlich\\w*|moglicherweise"
    ),
    (
        "unwahrscheinlich|unrealistisch|utopisch|illusorisch|womoglich|eventuell|vielleicht|angeblich\\w*|anscheinend"
        "|offenbar|scheint|denkbar|moglich|realistisch\\w*"
    ),
    (
        r"(?<!wie\s)(?<!ursprunglich\s)(?<!als\s)geplant(?!e[nrms]? [^;:!?,]{0,60}\b(?:verschoben|verlegt|vertagt"
        r"|verschiebt"
        r"|rutscht|vorgezogen|entfallt|fallt|abgesagt|geplatzt|gestrichen)\b)\w*"
        r"|plant|planen|planung|vorgesehen|ange(?:peilt|strebt|dacht)|anvisiert|peil(?:t|e|en)|visier(?:t|e|en)"
    ),
    (
        r"(?:unser|mein|mein personlicher) tipp|voraussicht|hochstwahrscheinlich"
        r"|(?:wenn )?nichts (?:\w+ )?dazwischenk\w*"
        r"|falls (?!ihr|du|man|jemand|noch nicht)|nicht (?:\w+ )?(?:uberrasch\w*|verwunder\w*|wundern)|als wurden?"
        r"|inoffiziell\w*"
        r"|mogliche[rsnm]?|(?<!zweite\s)(?<!neue\s)(?<!letzte\s)chance|so gott will|tendenziell|am ehesten"
        r"|vorbehaltlich"
        r"|absicht\w*|stand (?:jetzt|heute|der dinge)|poten[tz]iell\w*|optimistisch\w*|(?:optimal|gunstigsten)falls?"
        r"|kursier\w*"
        r"|kenntnisstand|alles (?:glatt|gut)(?:geht)?|klappt alles|bietet sich an|zeitplan nach|laut zeitplan"
        r"|meiner meinung|meines erachtens"
        r"|(?:ich|wir) denken?|denke ich|ginge es nach|hypothetisch|wie es aussieht"
        r"|sieht (?:\w+ ){0,3}(?:danach|so) aus"
        r"|mussten?(?= [^;:!?,]{0,50}\b(?:starten|kommen|erscheinen|folgen|anlaufen|beginnen|losgehen|weit sein"
        r"|soweit sein))"
        r"|sieht [^;,]{0,40}\bvor(?=[.,!]|$)|darauf hin|in greifbarer nahe|unter umstanden|je nach|wette[nt]?"
        r"|traut man|vorstellbar"
    ),
    (
        "rechnen|gerechnet|erwart\\w*(?! (?:euch|uns|sie|die fans|fans|das publikum|dich))|erhoff\\w*|hoff(?:t"
        "|e|en|te|ten|entlich|nung|nungen)|ziel|strebt|anstreben|eingeplant"
    ),
    "gerucht\\w*|spekul\\w*|gemunkelt|munkelt|prognos\\w*|schatzung\\w*|schatzen|tipp(?:en|t|e)|unbestatigt\\w*",
    ("deutet|deuten|hindeutet|spricht [^;]{0,20}dafur|wenn alles|im idealfall|bestenfalls|im besten fall|insider\\w*"),
    (
        "(?:aller)?fruhestens|fruhestmoglich\\w*|bis (?:mindestens|wenigstens)|fruher als (?:im|in|am|ende|anfang"
        "|mitte|\\d+)|nicht vor|kaum vor|spatestens|gedulden|ware"
        "|waren denkbar|annehmen|angenommen|davon auszugehen"
    ),
    (
        "gehen [^;]{0,20}davon aus|wenn es nach|wunsch\\w*|(?:will|wollen|wollten?|mochten?)(?![,:])"
        "|aussicht\\w*|in sicht"
        "|zu erwarten|mutma(?:ß|ss)lich\\w*|chancen|auf sich warten"
    ),
    (
        "wird (?:das|es|daraus)(?: \\w+){0,5} nichts|in\\s*frage|der plan|plane|nach plan|lauft alles|hofft|rechnet man"
        "|rechnet|rechne|sieht [^;]{0,20}nach|zielt|im auge|ins auge"
    ),
    "kalkulier\\w*|gehandelt|im gesprach|denkt an|setzt auf|drin sein|im raum|halt[^;]{0,30}fur moglich|schielt",
    r"dauert es|mussen (?!nicht)[^;:!?]{0,50}\bwarten",
    (
        "(?<!sich\\s)behaupte\\w*(?! sich)|(?<!leer\\s)aus(?:zu)?gehen|eher (?:noch |erst |schon |doch )?(?:im|ende"
        "|anfang|mitte|gegen)"
        "|dem vernehmen nach|sprechen [^;]{0,30}fur|spricht (?:\\w+ ){0,3}fur|einschatzung(?:en)?|schatze"
        "|liebaugel\\w*|(?:liegt|lage|lag|legt) (?:es )?nahe|nahe liegt|vermutung|naheliegend\\w*|plausibel|plausibler"
    ),
    (
        "gluck|rhythmus|turnus|zu horen|(?:es hei(?:ß|ss)t|hei(?:ß|ss)t es)(?! (?:bei|auf|im|wieder|dann|endlich"
        "|warten|also|nun|jetzt))|leaks?|leaker\\w*|geleakt\\w*|insidern?|glaubt man|im visier|ins visier"
        "|anzunehmen|theoretisch"
    ),
    (
        "(?:sprechen|spricht|sprachen) (?:[^;:!?,]{0,20} )?vo[nm]|(?:hoch)?rechnung(?:en)?|berechnung(?:en)?"
        "|(?:gehen|geht|gehe)\\b[^;:!?]{0,50}\\baus(?=[.!,]|$)|(?:aus)?gegangen wird|ausgehend|auf dem plan"
        "|streben|strebten"
    ),
    (
        "unter vorbehalt|sofern (?!ihr|du|man|sie)|wenn (?:\\w+ ){0,3}(?:nichts dazwischen|alles|klappt)"
        "|lasst [^;:!?]{0,40}\\b(?:erwarten|vermuten|hoffen|schlie(?:ß|ss)en)|lasst sich [^;:!?]{0,30}ableiten"
    ),
    (
        "(?:nach|laut) (?:de[mrn] )?(?:derzeitige|aktuelle|jetzige|momentane|bisherige)[rnm] (?:\\w*plan\\w*|stand"
        "|infos"
        "|informationen|kenntnissen)|zuversichtlich|vorlaufig\\w*"
        "|glaub(?:en|t|e)|vorauss|beabsichtig\\w*|erhofft|favorisier\\w*|angeblich"
    ),
    (
        "nicht (?:ausgeschlossen|unwahrscheinlich|unmoglich|unrealistisch)"
        "|laut plan|vorhat|haben [^;:!?]{0,40}vor(?=[.!]|$)|durfte|wahrscheinlichste\\w*"
    ),
)

DENIALS: Final[tuple[str, ...]] = (
    rf"(?:nicht|keinesfalls|niemals|kaum)(?: mehr| schon| bereits| noch| wie \w+| geplant){{0,3}} {ON}{{date}}",
    rf"(?:statt|anstatt|anstelle|anders als)(?: wie| von)?(?: \w+ geplant| geplant)? {ON}{{date}}",
    r"(?:von|vom) (?:dem |der )?{date} (?:auf|in den|in das|ins|nach)",
    rf"(?:ursprunglich|eigentlich|zunachst|anfangs|zuerst|einst)(?: [\w.-]+){{0,7}}? {ON}{{date}}",
    r"(?:war|waren)(?: \w+){0,4}? (?:fur|auf) (?:den |das )?{date} (?:geplant|angesetzt|vorgesehen|angekundigt)",
    rf"{{date}}(?: \w+){{0,8}} nicht (?!nur|blo|allein)(?:mehr )?(?:\w+ ){{0,2}}{RELEASE}",
    r"(?:bisher|bislang|zuvor) hie(?:ß|ss) es,? [^;:!?,]{0,60}? {date}",
    r"{date}[^;:!?]{0,90}\bdaraus wird (?:\w+ ){0,3}nichts",
    (
        r"{date}(?: \w+){0,4} (?:nicht mehr(?! (?:weit|lang|lange|fern|bei|auf|ganz|so|viel|allzu))|nicht schaffen"
        r"|nicht zu sehen|nicht geben|nicht rechnen|nicht zu rechnen)"
    ),
    (
        r"{date}(?: \w+){0,4} (?:keine?[nr]? (?:\w+ ){0,2}(?:folgen|staffel|episoden|wiedersehen|nachschub"
        r"|fortsetzung|ruckkehr|runde|season|start|comeback)|nichts)"
    ),
    r"{date}[^;:!?]{0,40}, stimmt (?:\w+ )?nicht",
    r"{date}[^;:!?]{0,50}\b(?:schloss|schlie(?:ß|ss)t|schlossen|schlie(?:ß|ss)en)\b[^;:!?]{0,40}\baus(?=[.!,]|$)",
    (
        r"{date} (?:geplant|angesetzt|vorgesehen|angekundigt|angepeilt|anvisiert|avisiert|erwartet"
        r"|erhofft)e[nrms]? [^;:!?]{0,90}"
        r"\b(?:verschoben|verschiebt|verzogert|verlegt|vertagt|entfallt|flach|nicht|nichts|gestrichen|abgesagt"
        r"|platzt|geplatzt|fallt [^;:!?,]{0,15}aus|ausfallt)"
    ),
    (
        rf"(?:keine (?:neuen? |weiteren? )?(?:folgen|staffel|episoden)|wird nichts|nicht zu rechnen"
        rf"|nicht) (?:mehr )?{ON}{{date}}"
    ),
    r"{date} (?:war|waren)(?: \w+){0,6} (?:geplant|angesetzt|vorgesehen|angekundigt|terminiert)",
    r"{date} (?:angekundigt|geplant), (?:\w+ ){0,4}(?:verspatet|verschoben)",
    (
        r"{date}[^;:!?]{0,90}\b(?:dementier\w*|falsch\w*|haltlos|zuruckgewiesen|widersproch\w*|widersprach"
        r"|widerspricht"
        r"|aus der luft gegriffen|nichts dran|verneint\w*|eine absage|ente|abgetan|gestrichen|geplatzt)"
    ),
    r"{date}[^;:!?]{0,70}\b(?:wies|weist|wiesen|weisen)\b[^;:!?]{0,50}\bzuruck",
    r"(?:dementier\w*|widersprach|widerspricht|kein wort wahr)\b[^;:!?]{0,60}? {date}",
    r"{date}[^;:!?]{0,60}\b(?:(?:nicht|nie)(?: mehr)? (?:sehen|wiedersehen|zuruck\w*)|verzichten|leer aus\w*)",
    r"{date}[^;:!?]{0,40}\bhatte\w*\b[^;:!?]{0,40}\bsollen",
    r"{date}(?: \w+){0,5} (?:hat sich (?:damit )?erledigt|ist (?:damit )?passe|wird (?:damit )?nichts)",
    (
        r"{date}[^;:!?]{0,40}\bnicht (?:sehr )?(?:realistisch|wahrscheinlich|moglich|machbar|zu schaffen"
        r"|haltbar|zu halten)"
    ),
    "{date}[^;:!?]{0,40}(?:unwahrscheinlich|ausgeschlossen|unmoglich|vom tisch|unrealistisch|utopisch)",
    (
        "(?<!nicht\\s)(?:unwahrscheinlich|ausgeschlossen|unmoglich|vom tisch|unrealistisch|zerschlagen"
        "|daraus wird nichts|utopisch)"
    ),
    (
        r"{date}[^;:!?]{0,50}\b(?:hinfallig|abgesagt|geplatzt|platzt|gekippt|verworfen|obsolet|ins wasser"
        r"|aufgegeben|uberholt|gestorben|storniert|passe"
        r"|nicht (?:mehr )?(?:gehalten|zu halten|eingehalten|einzuhalten|einhalten|halten|klappen|geklappt"
        r"|hinhauen|aufrecht\w*|eintreten))"
    ),
    (
        rf"(?:vorgesehen|geplant|angesetzt|eingeplant|angekundigt|gedacht|terminiert|anvisiert|angepeilt) (?:war"
        rf"|waren)\b[^;:!?,]{{0,60}}? {ON}{{date}}"
    ),
    (
        r"(?:war|waren) (?:(?!nicht)\w+ ){0,9}?(?:fur|auf|im|am) (?:den |das )?{date} (?:\w+ ){0,3}(?:geplant"
        r"|angesetzt|vorgesehen|angekundigt|eingeplant|gedacht|terminiert|datiert|genannt|im gesprach)"
    ),
    (
        rf"(?:bisher|bislang|zuvor|zuerst|vorher|lange) (?:war|waren|hie(?:ß|ss)|galt|stand"
        rf"|hatte)\b(?:(?!erst)[^;:!?,]){{0,50}}? (?:der |die |das )?{ON}{{date}}"
    ),
    r"{date}[^;:!?,]{0,25}\brechnet\b[^;:!?,]{0,20}\b(?:niemand|keiner)",
    r"(?:niemand|keiner) (?:rechnet|glaubt)\b[^;:!?]{0,50}? {date}",
    (
        r"{date}, wie (?:\w+ ){0,4}(?:geplant|angekundigt|vorgesehen|gedacht|erhofft|gehofft|angenommen"
        r"|erwartet), [^;:!?,]{0,50}\bnicht"
    ),
    (
        r"{date}[^;:!?,]{0,30}\b(?:ohne (?:neue |weitere )?(?:folgen|staffel|episoden|nachschub)|schlecht aus"
        r"|duster aus|keine rede|stimmt nicht|nicht (?:wahr|korrekt|richtig)|eher nicht)"
    ),
    (
        r"{date}[^;:!?,]{0,40}\b(?:wenig|kaum|eher un|nicht sehr)\s*(?:wahrscheinlich|realistisch|vorstellbar"
        r"|denkbar|zu schaffen|glaubhaft)"
    ),
    (
        r"(?:einst|fruher|anfangs|zunachst|ursprunglich|zuerst|lange) (?:hie(?:ß|ss)|war|sollte"
        r"|galt)\b[^;:!?]{0,50}? {date}"
    ),
    (
        r"{date}(?:-?(?:termin|start|premiere))?[^;:!?,]{0,40}\b(?:ist|war|sind|gilt|gilt als|kommt)(?: \w+){0,2}"
        r" (?:geschichte|raus|weg|futsch|kein(?:e)? (?:thema|option)|tot|dahin|makulatur|illusorisch|verfruht"
        r"|zu (?:fruh"
        r"|ambitioniert|optimistisch|knapp)|nicht (?:mehr )?(?:drin|infrage|in frage))"
    ),
    r"aus (?:dem )?{date}(?:-?(?:termin|start))? wird(?! es)",
    r"aus de[mrn] [^;:!?,]{0,25}{date}[^;:!?,]{0,40}\bwird\b[^;:!?,]{0,20}\bnichts",
    (
        r"{date}(?:-?(?:termin|start|premiere))? (?:wird (?:es|das|daraus)\b[^;:!?,]{0,40}\bnichts"
        r"|[^;:!?,]{0,50}\bkame (?:\w+ )?zu fruh|[^;:!?,]{0,40}\breicht (?:die zeit|es) (?:\w+ )?nicht)"
    ),
    (
        r"(?:sollten?|hatten?|war|waren)\b[^;:!?,]{0,60}? {date}[^;:!?,]{0,40}, (?:wurden?|wird|ist|musste"
        r"|verzogert|verschiebt"
        r"|rutscht|hat sich|doch|aber|nun|jetzt)\b[^;:!?]{0,50}\b(?:verschoben|verlegt|vertagt|verzogert|spater"
        r"|verspatet"
        r"|nichts|verschob|verzogerte|vorgezogen|erst)"
    ),
    (
        rf"hatten?\b[^;:!?,]{{0,50}}\b(?:erst|einst|bislang|bisher) {ON}{{date}} (?:angekundigt|geplant|vorgesehen"
        rf"|angesetzt|versprochen|datiert)"
    ),
    r"war\b[^;:!?,]{0,40}\bvo[nm]\b[^;:!?,]{0,50}? {date} die rede",
    rf"weder {ON}{{date}}",
    rf"weder\b[^;:!?]{{0,40}}? noch {ON}{{date}}",
    (
        r"{date}[^;:!?,]{0,50}\b(?:nicht mehr(?=[.!,]|$)|noch nicht (?:weiter|los|zuruck|so weit|soweit|zu sehen"
        r"|starten|kommen"
        r"|erscheinen|laufen|geben)|(?:darf|muss) (?:\w+ )?bezweifelt|aus dem programm|verabschiedet)"
    ),
    r"{date}[^;:!?,]{0,15}, (?:darf|muss|ist) (?:\w+ ){0,2}(?:bezweifelt|zu bezweifeln|fraglich)",
    (
        r"{date}[^;:!?,]{0,15}\b(?:gehofft|spekuliert|gesetzt|gefreut)\b[^;:!?]{0,60}\b(?:enttauscht|gedulden|warten"
        r"|stark sein|leer)"
    ),
    r"{date}[^;:!?,]{0,20}\bbleib(?:t|en)\b[^;:!?,]{0,40}\b(?:ohne|leer|aus)",
    rf"(?:verpasst|verfehlt|rei(?:ß|ss)t|schafft es nicht|wird es nicht)\b[^;:!?,]{{0,40}}? {ON}{{date}}",
    (
        rf"(?:ursprungliche[nrms]?|geplante[nrms]?|eigentliche[nrms]?"
        rf"|alte[nrms]?) (?:\w+ ){{0,3}}{ON}{{date}}[^;:!?]{{0,60}}\b(?:nicht|nichts|verschoben|verlegt"
        rf"|verworfen|gestrichen|vertagt|statt)"
    ),
    "nicht zu rechnen|nicht zu erwarten|nicht damit rechnen|nicht einzuhalten",
    (
        r"{date}, de[mr] (?:\w+ )?(?:geplant|vorgesehen|angekundigt|angesetzt|anvisiert|avisiert|angepeilt|gedacht"
        r"|angedacht|kommuniziert|genannt)e[nr]"
    ),
    (
        r"{date}[^;:!?]{0,50}\b(?:(?:lasst|lie(?:ß|ss)|lassen|lie(?:ß|ss)en)\b[^;:!?]{0,40}\b(?:verstreichen|sausen"
        r"|platzen|fallen)|verstreicht|verstrich|verstrichen|ungenutzt|gerissen|verpasst|verfehlt|(?:ist|war)"
        r" (?:also |damit |nun |somit )?nicht zu halten)"
    ),
    (
        rf"(?:verlier(?:t|en)|verlor|bu(?:ß|ss)t|gab|gibt|kippt|kippte|streicht|strich|rei(?:ß|ss)t|raumt|raumte)"
        rf" (?:\w+ )?(?:start|release|premieren|kino|sende)?-?(?:termin|datum|start|plan|startdatum)\b"
        rf" ?(?:fur den |vom )?{ON}{{date}}"
    ),
    (
        r"(?:ursprungliche|alte|bisherige|vorherige|fruhere|eigentliche|einstige)[rsnm]? (?:[\w-]*release[\w-]*"
        r"|[\w-]*termin|[\w-]*datum|[\w-]*start|planung|plan)(?: war| lautete| hie(?:ß|ss))?:? (?:(?:der|am|im"
        r"|fur) )?{date}"
    ),
    (
        r"(?:hatte|hatten)\b[^;:!?,]{0,40}\b(?:gehofft|erwartet|gerechnet|spekuliert"
        r"|getippt), dass\b[^;:!?,]{0,70}? {date}"
        r"(?![^;:!?]{0,60}\b(?:bestatigt|recht behalten|tatsachlich))"
    ),
    r"{date}[^;:!?,]{0,40}\b(?:gehofft|spekuliert|gerechnet) (?:hatte|hatten)",
    (
        r"(?:hoffnung(?:en)?|traum|traume) (?:auf|von) [^;:!?,]{0,50}? {date}[^;:!?,]{0,50}\b(?:zerschl\w+|zerplatz\w*"
        r"|zunichte|begraben|erledigt|dahin|geplatzt|platz\w*|zerstor\w*|enttauscht|erfull\w* sich nicht|dampf\w*)"
    ),
    (
        r"(?:zerschl\w+|zerplatz\w*|zerstort\w*|begrab(?:t|en)|dampft\w*|zunichte)\b[^;:!?,]{0,40}\bhoffnung(?:en)? auf"
        r" [^;:!?,]{0,50}? {date}"
    ),
)

TURNS: Final[tuple[str, ...]] = (r"sondern|stattdessen|(?<=[,;–-]\s)(?:aber|doch|jedoch|nun|jetzt)",)
