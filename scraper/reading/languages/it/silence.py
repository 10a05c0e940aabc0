"""Italian: that no date is known, or that there will be none."""

from typing import Final

#: what has dates of its own that are not the release
_SHOOT: Final = r"(?![^.;:,]{0,45}\b(?:riprese|ciak|set|trailer|teaser|girare|gira|girer\w+|casting|finale|nascita|morte|nozze|matrimonio|tour|concert\w|rinnovo)\b)"

#: a shoot put off "a data da destinarsi": what stands before the words for it, however many of them are taken
_NO_SHOOT: Final = "".join(
    rf"(?<!{what}\s)(?<!{what}\sa\s)(?<!{what}\sa\sdata\s)"
    for noun, end in (("riprese", "e"), ("produzione", "a"), ("lavorazione", "a"), ("pausa", "a"))
    for what in (
        noun,
        rf"{noun}\sfino",
        *(rf"{noun}\s{verb}{end}" for verb in ("rinviat", "sospes", "slittat", "posticipat", "rimandat", "ferm")),
        *(rf"{noun}\ssono\s{verb}e" for verb in ("rinviat", "sospes", "slittat", "posticipat", "rimandat", "ferm")),
        *(rf"{noun}\s{verb}" for verb in ("slitteranno", "slittano", "slitta", "slittera")),
    )
)

_DATA: Final = rf"(?:dat[ae]|finestr[ae]|tempistic\w+|collocazion[ei]){_SHOOT}"

_GIORNO: Final = (
    r"(?:giorn[oi]|mes[ei]|moment[oi]|period[oi]|anno) (?:esatt|precis|cert|ufficial|definitiv|previst|prescelt|"
    r"(?:del|dell'|della|di|d')\s?(?:debutto|ritorno|uscita|messa in onda|lancio|partenza|esordio|arrivo|ripartenza)|in cui)\w*"
)

_QUANDO: Final = rf"quando{_SHOOT}"

_WHAT: Final = rf"(?:{_DATA}|{_GIORNO}|{_QUANDO})"

_OUT: Final = r"(?:debutto|uscita|messa in onda|ritorno|arrivo|lancio|partenza|esordio|programmazione|tempi|giorno)"

#: no more than some words between, none of them a change of date
_FEW: Final = r"(?: (?!(?:cambi|spost|modific|rispett|manc|delu|sorp|rinvi|rimand)\w*)[\w']+){0,5}?"

_MADE_KNOWN: Final = (
    r"(?:annunciat|comunicat|fissat|rivelat|svelat|confermat|ufficializzat|indicat|precisat|fornit|diffus|decis|scelt|stabilit|definit|"
    r"specificat|condivis|res[aoie] not|chiarit|anticipat|dichiarat|pubblicat|diramat|divulgat|trapelat|pervenut|sciolt|res[aoie] pubblic)\w*"
)

_OPEN: Final = (
    r"(?:da (?:definir|stabilir|decider|capir|veder|scoprir|chiarir|annunciar|confermar|comunicar|fissar|precisar|destinar|scriver|svelar)\w+|"
    r"(?:un |il )?mistero|un rebus|un enigma|un'incognita|un segreto|ignot\w|sconosciut\w|incert\w|segret\w+|nebulos\w|vag\w+|"
    r"un punto interrogativo|top secret|avvolt\w|in forse|in dubbio|in bilico|in bianco|lontan\w|nell'aria|un'ipotesi|in alto mare)"
)

_LATER: Final = (
    r"(?:piu avanti|in seguito|prossimamente|a breve|presto|successivamente|nelle prossime|nei prossimi|piu in la|a tempo debito|"
    r"a suo tempo|tra poco|fra poco|in un secondo momento|strada facendo|non appena|appena (?:sara|verra|possibile)|quando sara|al momento (?:giusto|opportuno)|quanto prima|in futuro|il prima possibile)"
)

NO_DATE: Final = (
    rf"(?=n)(?<!trailer\s)(?<!teaser\s)(?<!riprese\s)non (?:c'e|ci sono|esist\w+|si ha|si hanno|abbiamo|ha|hanno|aveva|avevano|disponiamo|risult\w+|figura\w*|compar\w+|conosciamo|e (?:ancora )?(?:not[ao]|stat[ao]|previst[ao])|sono (?:ancora )?(?:not[aei]|stat[aei]|previst[aei])){_FEW} {_DATA}",
    rf"(?:non|ne) (?:ancora |ufficialmente |c'e |ha )?(?:una|alcuna|nessuna|sulla) {_DATA}|(?:nessun\w*|niente|zero|manca\w*|neanche|nemmeno)(?: (?:ancora|solo|soltanto|solamente|pero|invece|per ora|al momento|all'appello|una|la|altra|nuova|vera)){{0,3}} {_DATA}",
    rf"(?:{_DATA}|{_GIORNO}|finestra|(?:il|un|quale) (?:giorno|mese|periodo)(?! (?:scors|prossim|dop|stess|prima|seguent|successiv|in)\w*))[^.;:!?\ue000\ue001]{{0,45}} non (?:[\w']+ ){{0,4}}{_MADE_KNOWN}(?! (?:\w+ )?a caso)",
    rf"(?:uscita|debutto|calendario|palinsesto|lancio|programmazione|messa in onda)(?: [\w']+){{0,4}} non (?:e|sono|sia|viene) (?:ancora )?(?:stat\w )?(?:ancora |ufficialmente )?{_MADE_KNOWN}",
    rf"(?:{_DATA}|{_GIORNO})[^.;:!?\ue000\ue001]{{0,45}} (?:(?:ancora |per ora |proprio )?non (?:ancora |e ancora |e |sono |risulta |risultano |siano |sia )?(?:not[aeio]|conosciut\w|disponibil\w|ufficial\w|chiar[aeio]|cert[aeio]|pubblic\w+|si (?:sa|sanno|conosc\w+|parla|vede|ha|hanno)|c'e|ci sono|ce n'e|ce ne sono|esist\w+|ha |trapel\w+|risult\w+|emerg\w+|arriva\w*)|nessun[ao]?\b)",
    rf"(?=[nsp])(?<!trailer\s)(?<!riprese\s)(?:non|nessuno|ne|senza|nulla|niente|per)(?: [\w']+){{0,4}} (?:sa|sanno|sappiamo|sapere|saperlo|conosc\w+|dato|noto|chiaro|detto|dire|dice|dicono|idea|certezz[ae]|capisce|rivel\w+|specific\w+|precis\w+|annunci\w+|comunic\w+|svel\w+|conferm\w+|indic\w+|chiari\w+|anticip\w+|stabilit\w|decis\w)(?: (?:ancora|bene|pero|invece|esattamente|ufficialmente|con certezza|con precisione|con esattezza|ne|di|del|a|il|la|l'|i|le)){{0,3}},? (?:in che |in quale )?(?:{_QUANDO}|{_GIORNO}|data|giorno|mese)(?! (?:scors|prossim|dop|stess|prima)\w*)",
    rf"{_QUANDO}[^.;:!?]{{0,60}} (?:(?:ancora )?non (?:e |e ancora |e stato |lo |si |viene )*(?:sa|sappiamo|sanno|dato|noto|chiaro|deciso|detto|dice|dicono|comunicat\w|rivelat\w|specificat\w|precisat\w|stabilit\w|trapel\w+)|nessuno (?:lo )?(?:sa|dice|ha)|(?:e|resta|rimane|sara)(?: [\w']+){{0,3}} {_OPEN}|(?:lo |si )?(?:sapremo|scopriremo|sapra|scoprira|diranno|dira)\b[^.;:]{{0,20}} {_LATER})",
    rf"(?:{_DATA}|{_GIORNO}|giorno|mese|periodo|finestra|calendario|programmazione|collocazione|uscita|debutto|messa in onda|ritorno)[^.;:!?\ue000\ue001]{{0,40}} (?<!non\s)(?:e|sono|resta|restano|rimane|rimangono|sarebbe|appare)(?: (?!non\b)[\w']+){{0,3}} {_OPEN}",
    rf"(?<!\be\s)(?:ignot\w|sconosciut\w|incert\w|top secret|segret[aeio]|misterios\w|da (?:definir|stabilir|decider|fissar|confermar|annunciar)\w+)(?: [\w']+){{0,2}} (?:la |le |il |i |l')?(?:{_DATA}|{_GIORNO}|{_QUANDO})",
    rf"(?:{_DATA}|{_GIORNO})[^.;:]{{0,40}} (?:sara|verra|saranno|verranno|arriver\w+|sapremo|scopriremo|conosceremo|diranno|dara|si sapra|si scoprira|attes[ae]|e previst[ae]|dovrebbe\w*)(?: [\w']+){{0,4}} {_LATER}",
    rf"(?:in attesa|aspettando|(?:si )?attend\w+|(?:si )?aspett\w+|per (?:avere|conoscere|scoprire|sapere))(?: [\w']+){{0,3}} (?:di )?(?:conoscere |sapere |scoprire |l'annuncio |ufficialita )?(?:la |una |della |di una |il )(?:{_DATA}|{_GIORNO})|per (?:sapere|scoprire|conoscere) {_QUANDO}[^.;:]{{0,40}} (?:attend|aspett|pazien)\w+|per (?:la|una|il) (?:{_DATA}|{_GIORNO})[^.;:]{{0,40}} (?:attend|aspett|pazien)\w+",
    rf"(?:nessun\w*|niente|nulla|mancano|manca|poche|scarse|zero|non (?:ci sono|abbiamo|ha|hanno|si hanno)|senza)(?: [\w']+){{0,4}}? (?:notizi|informazion|dettagl|indicazion|conferm|certezz|novita|comunicazion|annunc|info|ufficialit|lumi|ragguagl|precisazion)\w*(?: [\w']+){{0,2}}(?:, [\w' ]{{3,20}},)? (?:su|sulla|sul|sull'|sulle|sui|circa (?:la|il)|riguardo (?:la|il|alla|al)|in merito (?:alla|al|all'))\s?(?:{_DATA}|{_GIORNO}|{_QUANDO}|{_OUT})",
    rf"(?:tac(?:e|ciono)|gliss\w+|non (?:si )?(?:sbilanci|esprim|pronunci|sbotton)\w*|non si e (?:ancora )?(?:pronunciat|sbilanciat|espress)\w|sul vago|vag[ohe]\w*|abbottonat\w+|nicchia\w*|prend\w+ tempo|acqua in bocca|bocc\w+ cucit\w+|tutto tace|silenzio|riserbo|mistero|buio|nebbia|nulla|niente|non (?:ha|hanno) (?:ancora )?sciolto \w+ riserv\w)[^.;:!?]{{0,25}} (?:su|sulla|sul|sulle|sui|circa|riguardo|in merito|della|del|quanto)(?: (?:alla|al|la|il|ai|alle))? (?:{_WHAT}|data|giorno|tempi|calendario|periodo)",
    rf"(?:su|sulla|sul|sulle|sui|quanto al|quanto alla|circa la|circa il|per la|riguardo alla|della|del) (?:{_WHAT}|tempi|calendario)[^.;!?]{{0,25}} (?:acqua in bocca|bocc\w+ cucit\w+|tutto tace|buio|mistero|silenzio|nulla|niente|si tace|non (?:si (?:sa|ha|hanno|sbilanci\w+|dice|parla)|trapela|c'e|ci sono|esist\w+|ha|hanno|filtra)|nessun\w*|tac\w+|top secret|riserbo|nebbia|a vista)",
    r"di (?:una )?(?:vera )?dat[ae][^.;:!?]{0,25} (?:non|neanche|nemmeno|neppure|nessun\w*)\s?(?:si parla|ce n'e|ce ne sono|c'e|ci sono|l'ombra|(?:una )?traccia|si (?:sa|vede|vedono))|(?:l'ombra|traccia|lo straccio) di (?:una )?data",
    rf"(?:difficile|impossibile|prematuro|(?:e|ancora|troppo) presto|non e (?:\w+ )?(?:il )?momento)(?: [\w']+){{0,4}} (?:una data|la data|di date|date|{_QUANDO})",
    r"(?:una data|un giorno|un mese|una finestra)(?: [\w']+){0,4}? non (?:lo |la |l'ha |le |li |ne |si |l'hanno )?(?:ancora )?(?:indic|da\b|danno|fa\b|fornisc|rivel|comunic|specific|precis|annunc|azzard|dat[ao]|c'e|esiste|ha\b|ancora c'e|ce n'e)\w*|un(?:a)? (?:data|giorno|finestra)(?: [\w']+){0,2} ancora (?:non|manca)",
    rf"{_DATA}[^.;:,]{{0,30}} (?:si f(?:a|ara) (?:ancora )?(?:attendere|desiderare|aspettare)|tarda\w*|latita\w*|manca\w*|dev(?:e|ono) ancora|e ancora (?:un|tutta|da|in)|ballerin\w|tenut\w (?:\w+ )?(?:segret|nascost)\w*|in bianco|arriver\w+ {_LATER})",
    r"(?:data|momento|giorno|periodo|mese) (?:ancora |al momento )?(?:non (?:\w+ )?(?:precisat|specificat|definit|comunicat|annunciat|stabilit|confermat|svelat|rivelat)|imprecisat|indefinit|ignot|sconosciut)\w|in data (?:ancora )?da \w+",
    r"(?:data|uscita|debutto|messa in onda|mese|giorno|periodo|release)[^.;:!?\ue000\ue001]{0,20}\s?[:(–-]\s?(?:ancora )?(?:da (?:definir|confermar|annunciar|destinar|stabilir|comunicar|decider)\w+|non (?:ancora )?(?:annunciata|comunicata|disponibile|nota|pervenuta|confermata)|sconosciut[ao]|ignot[ao]|tba|tbd|n/d|n\.d\.|prossimamente|nessuna|\?)",
    rf"(?=(?:a )?dat|da |gior|mese|peri|usci)(?:(?=(?:a data |data |date )?da (?:definirs|destinars|stabilirs)){_NO_SHOOT}(?:a data |data |date )?da \w+si|(?=(?:data|giorno|mese|periodo|uscita) (?:ancora |tutt[ao] )?da ){_NO_SHOOT}(?:data|giorno|mese|periodo|uscita) (?:ancora |tutt[ao] )?da (?:definir|stabilir|decider|fissar|precisar|comunicar|annunciar|destinar|confermar)(?:e|si))",
    rf"(?:senza|priv[ao] di|orfan[ao] di)(?: ancora| solo)?(?: una| la| alcuna)? {_DATA}|senza (?:pero |tuttavia )?(?:dire|precisare|specificare|sbilanciarsi su|indicare|fornire|fissare|rivelare|svelare|aggiungere)(?: [\w']+){{0,2}} (?:{_WHAT}|data)",
    rf"(?:chissa|nessuna idea di|ignoriamo|ignoto|ignota|resta(?:no)? da (?:capire|sapere|scoprire|vedere|decidere|definire|stabilire|chiarire)|(?:presto|a breve) (?:sapremo|scopriremo)|ci si interroga su) (?:la data|{_QUANDO}|il giorno|in che (?:data|mese|giorno)|la collocazione|i tempi)",
    r"(?:sulla|sul|sull'|per la|circa la|quanto alla)\s?(?:messa in onda|uscita|debutto|ritorno|programmazione|lancio|partenza)[^.;:!?]{0,25} (?:non (?:ci sono|abbiamo|ha\w*|si hanno)(?: [\w']+){0,2} (?:certezz|dat[ae]|notizi|conferm|dettagl|indicazion|informazion)\w*|nessuna (?:data|notizia|certezza|conferma|indicazione|informazione))",
    rf"(?:il giorno|la data|il mese|{_GIORNO}) (?:ce )?(?:lo |la )?(?:dira|dara|dar\w+|sveler\w+|annuncer\w+|comuniche\w+|riveler\w+|scoprir\w+|sapremo|conosceremo|diranno)(?: [\w']+){{0,4}} {_LATER}",
    r"non (?:e|sono) (?:ancora )?stat\w (?:ancora )?(?:fissat|indicat|comunicat|annunciat|scelt|svelat|rivelat|decis|stabilit|definit)\w (?:ancora )?(?:un|il|alcun|nessun|i) (?:giorn|mes|period|temp)\w",
    r"(?:generic|vag|laconic|semplic|enigmatic)\w{1,3} \W?(?:prossimamente|coming soon|a breve)",
    rf"{_QUANDO}[^.;]{{0,40}} (?:impossibile|difficile|presto|prematuro)(?: [\w']+)? (?:dirlo|saperlo|prevederlo)|^(?:ancora )?(?:impossibile|difficile|troppo presto per) (?:dirlo|saperlo|prevederlo)",
    rf"(?:si sa (?:ancora )?(?:poco|nulla|niente)|poco si sa|poco o nulla si sa)(?: (?:o nulla|o niente|ancora)){{0,2}} (?:su|sulla|sul|sulle|della|del|delle|circa la|di)\s?(?:{_DATA}|{_GIORNO}|{_QUANDO}|dat[ae])",
    (
        rf"(?:dar|fornir|conced|indic|stabil|azzard|individu|ipotizz|preved|comunic|preann)\w*(?: [\w']+){{0,4}} (?:una|la|alcuna|quando) {_DATA}?[^.;:]{{0,50}} (?:e |sia |appare |sembra |risulta |ci |ancora |praticamente |pressoche |quasi )+(?:impossibil|difficil|prematur|complicat|presto|azzardat|arduo|impensabil)\w*"
        rf"|non (?:sono|e) (?:\w+ )?(?:trapelat|emers|arrivat|giunt|filtrat|pervenut|uscit|circolat|stat\w (?:dat|diffus|rilasciat|fornit|comunicat|divulgat))\w+(?: [\w']+){{0,2}} (?:notizi|informazion|dettagl|indicazion|conferm|annunc|novita|voci)\w*(?: [\w']+){{0,2}} (?:su|sulla|sul|sull'|sulle|sui|circa la|riguardo alla|in merito alla)\s?(?:possibil\w |eventual\w |nuov\w |effettiv\w |prossim\w |probabil\w |futur\w )?(?:{_DATA}|{_GIORNO}|{_QUANDO}|{_OUT})"
        rf"|(?:rivel|annunc|comunic|svel|diffonder|render)\w*(?: not\w)? (?:la |una |l')?(?:nuova |prossima )?{_DATA}(?: [\w']+){{0,3}} {_LATER}"
        rf"|non (?:e|sono)(?: [\w']+){{0,2}} (?:giunt|arrivat|pervenut|emers|trapelat|uscit|saltat\w fuor|filtrat)\w (?:ancora )?(?:la |una |alcuna |nessuna |l')?{_DATA}"
        rf"|(?:presto|prematur\w|difficil\w|complicat\w|impossibil\w|arduo|azzardato|inutile)(?: [\w']+){{0,6}} (?:su|sulla|sul|sull'|sulle|sui|circa (?:la|il)|in merito (?:alla|al|all'))\s?(?:possibil\w |prossim\w |eventual\w )?(?:{_DATA}|{_GIORNO}|{_QUANDO}|{_OUT})"
        rf"|(?:dell'|del|della|sull'|sul|sulla|di)\s?{_OUT}[^.;:!?\ue000\ue001]{{0,30}} non (?:si (?:hanno|ha|sa|sanno|conosc\w+)|ci sono|c'e|abbiamo|e dato|e giunta|trapela\w*)(?: [\w']+){{0,2}} (?:notizi|informazion|nulla|niente|tracci|dettagl|aggiornament|conferm)\w*"
    ),
    (
        rf"all'oscuro (?:di (?:ogni dettaglio|tutto|tempi)|sulla data|della data|di quando)|brancol\w+ (?:[\w']+ )?nel buio|naviga\w* a vista|(?:sul|sulla|per il|per la)\s?(?:quando|data|ritorno|uscita)[^.;:]{{0,25}} (?:si brancola|si naviga|bocche cucite|massimo riserbo|regna il mistero|fitto mistero)"
        rf"|(?:nuovamente|di nuovo|ancora|tuttora|rimast\w|resta\w*|rimane\w*) (?:\w+ )?senza (?:una )?(?:nuova |precisa )?{_DATA}|non (?:ha|hanno) (?:quindi |dunque |piu |nemmeno |neppure |neanche |ancora ){{1,3}}(?:una |alcuna )?(?:nuova )?{_DATA}|aggiornament\w+ (?:sulla|circa la) {_DATA}[^.;:]{{0,20}} (?:attes|mancan|latitan)\w*"
        rf"|(?:figuriamoci|figurarsi|tantomeno|tanto meno|men che meno) (?:per |con )?(?:della |di |la |una |l')?(?:{_DATA}|messa in onda|uscita|debutto)|(?:date?|giorn[oi]|tempi) (?:in via di definizione|in fase di definizione|al vaglio|allo studio|in corso di definizione)|non (?:ha|hanno) (?:\w+ )?(?:scoperto le carte|alzato il velo) (?:sulla|su) {_DATA}"
    ),
    r"(?:nessuno|non)(?: [\w']+){0,4} (?:dare|fornire|indicare|azzardare|anticipare|promettere|sbilanciarsi su) (?:una|la|alcuna) data",
    r"(?:messa in onda|uscita|debutto|ritorno|data)[^.;:]{0,40} (?:aspett|attend)\w+ (?:\w+ )?(?:comunicazioni|notizie|annunci|conferme|novita|aggiornamenti|lumi)",
    rf"(?:non (?:scopr\w+|svel\w+|mostr\w+) le carte|non (?:fa|lascia) trapelare \w+)[^.;]{{0,25}} (?:{_DATA}|{_GIORNO}|{_QUANDO}|tempi)|(?:{_DATA}|{_GIORNO}|tempi)[^.;]{{0,30}} non (?:scopr\w+ le carte|(?:fa|lascia) trapelare|vuole sbottonarsi)",
    r"la data (?:\w+ ){0,4}?(?:se la )?(?:tien|custodi|serb)\w+ (?:\w+ )?(?:per se|segreta|nascosta|nel cassetto|coperta)|(?:tien|custodi|serb)\w+ (?:\w+ ){0,3}?(?:per se|segreta|nascosta|nel cassetto|coperta) (?:\w+ )?(?:la data|il giorno)",
    r"(?:il giorno|la data|il giorno esatto|la data precisa|la data esatta),? (?:invece |pero |ancora )?no(?=[.,;!)]|$)|(?:della|di una) data,? (?:\w+ )?(?:nemmeno|neanche|neppure) l'ombra",
    r"(?:i|dei|sui) tempi[^.;:,]{0,25} (?:non (?:si (?:sa|sanno|conoscono)|sono (?:ancora )?(?:noti|chiari|certi|definiti|stati))|(?:sono|restano|rimangono)(?: [\w']+){0,2} (?:incert|ignot|un'incognita|da definir|un mistero|tutti da|vagh)\w*)|non si conoscono(?: [\w']+){0,2} i tempi|non (?:e|sono) (?:ancora )?not\w (?:ne )?(?:il giorno|la data|i tempi|il mese)",
    r"(?:manca|non c'e)(?: (?:ancora|solo|soltanto|pero|invece|solamente)){0,2} (?:il giorno|il mese|la data)(?! (?:in cui|dopo|prima|che|delle|del trailer|di inizio|d'inizio))",
    r"non (?:e|ha|hanno|viene) (?:ancora |ufficialmente )?(?:stat\w )?(?:ancora )?calendarizzat\w|non (?:e|figura|compare|c'e) ancora (?:in|nel|nei) (?:calendario|palinsest\w|programmazione)",
    r"^(?:(?:ma|purtroppo|ancora|per ora|al momento|per il momento),? ){0,3}(?:non (?:si sa|e dato sap\w+|lo sappiamo|lo sa nessuno)|nessuno lo sa|chi lo sa|chissa|mistero)(?:,? (?:ancora|per ora|al momento))?\W*$|^(?:ancora non c'e|non c'e ancora)\W*$",
    r"(?:restano|rimangono|sono)(?: [\w']+){0,2} (?:ignot|incert|sconosciut|misterios|vagh|da definir|da chiarir|da stabilir)\w* (?:le |i )?(?:tempistiche|tempi|date)|(?:uscita|debutto|ritorno|lancio|serie|stagione|gioco|film) (?:che )?non ha(?: [\w']+){0,2} (?:un giorno|una data|un mese|una collocazione)",
    r"non ha(?:nno)?(?: ancora)? (?:fissato|scelto|indicato|comunicato|annunciato|dato|deciso|rivelato|svelato|stabilito)(?: ancora)? (?:il|un|alcun|nessun|quale|in che) (?:giorno|mese|periodo)|nessun (?:giorno|mese)(?: [\w']+){0,3} (?:fissat|annunciat|indicat|comunicat|sicuro|certo)\w*",
)

#: a further season, and what is not said of one that merely comes later
_NEXT: Final = (
    r"(?:stagione {n}|{ordinal}(?: e ultima)? (?:stagione|serie|capitolo|annata|ciclo|atto|edizione|round|viaggio|giro)|"
    r"(?:altr[aei]|nuov[aei]|ulterior[ei]) (?:stagion\w|serie|episodi|puntate|capitol\w)|seguito|sequel|prosieguo|proseguo|bis)"
)

_YET: Final = (
    r"(?![^.;:!?]{0,30}\b(?:prima|nel|nell|in|a|ad|quest\w*|entro|fino|ancora|per ora|al momento|per il momento|attender\w*|aspettar\w*|"
    r"mancar\w*|desiderar\w*|pregar\w*|sol[ao]|soltanto|20\d\d|confermat\w|annunciat\w|ufficial\w*)\b)"
)

_ADV: Final = (
    r"(?:,? (?:piu|mai|proprio|quindi|dunque|infatti|purtroppo|pero|invece|nemmeno|neanche|neppure|affatto|alcuna|alcun|nessuna|nessun|una|"
    r"un|la|il|definitivamente|ufficialmente)){0,4}"
)

_DEAD: Final = r"(?:cancellat|soppress|tagliat|silurat|cassat|accantonat|affossat|bocciat|falciat|stroncat|eliminat|depennat|cestinat|stoppat)"

CANCELLED: Final[tuple[str, ...]] = (
    rf"(?<!nella\s)(?<!per\sla\s)(?<!alla\s)(?<!dalla\s)(?<!con\sla\s){_NEXT}(?: (?:di|de|del|della|dei|dell'\w)[^.;:?!,]{{1,30}})?(?:, [^.;:?!,]{{1,30}},)?{_ADV} non (?:si (?:fara(?! \w+re\b)|fa piu|girera|produrra)|(?:e|era|sono) mai (?:stat\w )?in programma|(?:ci |vi )sara(?:nno)?|sara(?:nno)? (?:mai |piu )?(?:realizzat|prodott|girat|fatt|trasmess)\w|verra(?:nno)? (?:mai |piu )?(?:realizzat|prodott|girat|fatt)\w|vedra (?:mai )?la luce|arrivera mai|esistera|s'ha da fare|e (?:piu )?(?:in programma|nei piani|previst[ao])|avverra){_YET}",
    rf"non (?:ci sara(?:nno)?|avra(?:nno)?|vedremo|si fara(?:nno)?|arrivera(?:nno)?|esistera|vedra mai|si girera|e previst[ao]|sono previst[ei]|e in programma|sono in programma|sono nei piani|e nei piani|avremo|si produrra|faremo|faranno|realizzeremo|produrremo){_ADV} {_NEXT}{_YET}",
    rf"(?=[nas])(?<!\d\s)(?<!\d,\s)(?<!anno\s)(?<!anno,\s)(?<!estate\s)(?<!autunno\s)(?:nessun|niente|addio(?: a| alla| al| a una)?|stop alla|no alla)[ao]? (?:altr[ao] |piu )?{_NEXT}{_YET}",
    rf"niente da fare per (?:la |il |un |una )?{_NEXT}",
    rf"(?:speranz\w|chance|possibilita|futuro) (?:per|di) (?:la |il |un |una )?{_NEXT} (?:e |sono )?(?:sfum|svan|finit|mort|zero)\w*",
    rf"per (?:la |il |un |una )?{_NEXT} non c'e (?:piu |nessuna )?(?:nulla|niente|speranza|futuro|spazio|posto|nessuna)",
    rf"(?:della|del|di una|di un|alla|al) {_NEXT}(?: di [^.;:?!,]{{1,30}})? non se ne (?:fa|fara)|non se ne (?:fa|fara) (?:piu )?(?:nulla|niente)",
    r"(?:serie|stagione|show|seguito|fiction|progetto|produzione|sequel)[^.;:,]{0,30} annullat[aoe]|annullat[aoe] (?:la (?:serie|produzione|{ordinal} stagione)|il (?:seguito|progetto))",
    r"(?=n)(?<!che\s)non si (?:fara|faranno)(?: mai| piu)?(?=[.,;:!]|$)|non s'ha da fare",
    rf"(?:rinunci\w+|detto (?:di )?no|dice (?:di )?no|dicono (?:di )?no|dett[ao] addio|bocci\w+|rifiut\w+) (?:a |ad |al |alla |all'|la |il |di |una |un )+(?:produrre |realizzare |girare |fare )?(?:una |la |un |il )?{_NEXT}",
    r"(?:deciso|scelto|preferito|optato) (?:di|per) non (?:rinnovare|rinnovarl\w|proseguire|continuare|andare avanti|produrre|realizzare|confermare|ordinare|dare un seguito|girare)",
    (
        rf"non (?:vedra(?:nno)?|conoscera(?:nno)?|ricevera(?:nno)?|otterra(?:nno)?|avra(?:nno)?|ha ottenuto|ha ricevuto|hanno ottenuto|ha avuto){_ADV} (?:{_NEXT}|(?:un |una |il |la |alcun |alcuna |nessun )?(?:continuo|continuazione|prosecuzione|prosieguo|proseguo|conclusione|rinnovo|finale))(?! (?:nel|prima|entro|quest\w*)\b){_YET}"
        rf"|(?:decision|scelt)\w (?:[\w']+ )?di non (?:andare avanti|proseguire|procedere|continuare|rinnovar\w+|produr\w+|realizzar\w+|girar\w+|dare un seguito|far\w+ (?:una |un'altra |altre ))|non (?:andra(?:nno)?|e andat[ao]|andare|andra mai) (?:avanti (?:con|oltre)|oltre la (?:sua )?(?:{{ordinal2}}|stagione|sola))"
        rf"|non (?:e|sono|era|erano)(?: mai)? (?:riuscit[aoie] (?:ad )?)?(?:andat[aoie]|andare|arrivat[aoie]|arrivare) (?:oltre la|alla) (?:{{ordinal3}}|stagione)"
    ),
    r"non fara(?:nno)? (?:piu |mai )?(?:il (?:suo |loro )?)?ritorno(?! (?:prima|nel|in|quest\w*|fino|a|ad|entro|il|l'\w+|per ora|al momento)\b)|non (?:tornera(?:nno)?|rivedremo|vedremo)(?: piu)? (?:sugli schermi |in tv |in onda |su \w+ )?(?:con|per) (?:una|un'altra|altre|nuove|nuovi|la) (?!prima|data)",
    (
        r"(?=[ha])(?<!\bset\s)(?:ha|hanno|aveva|avevano) (?:\w+ )?(?:chiuso i (?:giochi|battenti|conti)|terminato la (?:sua |propria )?corsa|concluso la (?:sua |propria )?corsa|esaurito la (?:sua )?corsa|messo (?:un punto )?fine a(?:lla|l)?(?! (?:dubbi|speculazion|voci|attesa|rumor|polemic))|posto fine a(?:lla|l)?(?! (?:dubbi|attesa)))"
        r"|(?:deciso|scelto|preferito|optato) (?:di|per) (?:porvi|porre|metterci|mettere|mettervi) (?:la parola )?fine|(?:deciso|scelto) di (?:interromper|sospender|chiuder|abbandonar|accantonar|cancellar|terminar|fermar)(?:ne|la|lo|e la (?:serie|produzione))|a fine corsa|fine corsa per|(?=chiu)(?<!\bset\sha\s)(?<!\bset\s)chiu(?:s\w|de) i battenti"
        r"|si (?:e|sono) (?:\w+ )?(?:fermat|arenat|interrott|conclus|chius)[aoie] (?:definitivamente )?(?:alla (?:{ordinal}|sola|stagione)|con la (?:{ordinal2}|sola) stagione|dopo (?:la|le|sol[aeio]|appena|una|{n}))"
        r"|non (?:avra|avranno|avremo|ci sara|avrete) (?:mai |piu )?(?:la |alcuna |nessuna )?(?:possibilita|modo|occasione|chance) di (?:vedere|scoprire|assistere|rivedere|conoscere)|varra (?:anche )?(?:come|da) (?:series finale|finale di serie|epilogo|gran finale)"
        r"|prima e unica stagione|stessa sorte (?:per|tocca|e toccata)|(?:spazza|spazzat\w|fa fuori|fatt\w fuori|mand\w+ in pensione|pension\w+) (?:via )?(?=(?:la serie|lo show|altre|anche)\b)|(?:cal(?:a|ato|ata)|cade|abbatt\w+) (?:la )?(?:scure|mannaia|ghigliottina)|colpo di (?:spugna|scure)"
    ),
    r"non (?:ordin|produrr|realizz|girer|commission|far|conferm)\w+ (?:altr|nuov|ulterior)[ei] (?:episodi|puntate|stagioni)|game over|fine dei giochi|fine della corsa|(?:eliminat|cancellat|depennat)[aoei] dai palinsesti",
    rf"nessun\w? (?:possibilita|speranza|chance|intenzione|piano)(?: [\w']+){{0,4}} {_NEXT}",
    r"(?:si ferm\w+|si chiud\w+|si conclud\w+|chiud\w+|finisc\w+) dopo (?:sol[eio]|appena|soltanto) (?:[\w']+ )?(?:puntate|episodi|stagioni)",
    r"(?:niente|nessun|mancato) (?:rinnovo|ritorno|futuro|prosieguo)(?!,? (?:\w+ )?(?:per ora|al momento|ancora|nel|in|a|prima|entro|quest\w+|per il|per l'\w+)\b)|non c'e (?:alcun |piu |nessun )?futuro",
    r"(?=[sfctm])(?<!stagione\s)(?<!puntata\s)(?<!episodio\s)(?<!non\s)(?:si ferm\w+|si interromp\w+|si arena\w*|si arrest\w+|finisc\w+|finira|si chiud\w+|chiud\w+|si conclud\w+|termin\w+|muore) qui(?! la)|(?<!non\se\s)(?:finita|chiusa|morta) qui",
    rf"(?=[esvf])(?<!non\s)(?<!essere\s)(?:e|sono|viene|vengono|e stat[aoie]|sono stat[aei]|era stat[ao]|fu|verra|sara) (?:\w+ ){{0,2}}{_DEAD}[aoei](?! (?:la|il|l'|dal (?:(?:palinsesto|cartellone) (?:di|del|per)|calendario))\b)(?![^.;!?]{{0,60}} (?:salvat|ripescat|resuscitat|riportat|ripensat)\w*)",
    r"(?:ha|hanno) (?:\w+ )?(?:cancellato|soppresso|silurato|cassato|affossato|stroncato|(?:deciso|scelto|preferito|stabilito) di (?:\w+ )?(?:cancellar|chiuder|non rinnovar|fermar|interromper|sopprimer|tagliar|eliminar|accantonar|abbandonar)\w*|staccato la spina|calato il sipario|detto addio a|messo la parola fine|scaricato|mollato|gettato la spugna|chiuso i rubinetti)(?! (?:la data|il debutto|l'evento|il tour|la puntata|l'uscita))",
    r"(?:l'|li |le |la |lo |gliel)?(?:ha|hanno) (?:\w+ )?(?:cancellat|soppress|silurat|tagliat|chius|affossat|fermat)[ao](?: (?:dopo|definitivamente|senza))|l'ha (?:\w+ )?(?:cancellat|soppress|silurat)[ao]",
    r"(?=[ctsif])(?<!non\s)(?:cancellat[ao]|tagliat[ao]|chius[ao]|soppress[ao]|fermat[ao]|interrott[ao]|silurat[ao]|fatt[ao] fuori) (?![^.;!?]{0,60} (?:salvat|ripescat|resuscitat)\w*)(?:dopo|alla prima|definitivamente|per sempre|senza appello|dalla (?:rete|piattaforma)|da (?:netflix|sky|rai|amazon|prime|disney|hbo|apple|fox|abc|nbc|cbs|the cw|hulu|paramount))",
    r"(?:netflix|sky|la rai|rai|mediaset|amazon|prime video|disney|hbo|apple|fox|abc|nbc|cbs|hulu|paramount|syfy|starz|showtime|amc|la (?:rete|piattaforma|emittente|cw)|il (?:canale|network|colosso|servizio)) (?:\w+ )?(?:cancella|stacca|chiude|silura|taglia|sopprime|dice addio|non rinnova|affossa|boccia|ferma|molla)(?! (?:la data|il debutto|l'evento|il tour|la puntata|l'uscita|ogni|i dubbi|un'era|l'anno|il trimestre|in positivo))",
    r"cancella (?:la (?:serie|fiction|produzione)|dopo)|cancella [^.;:?!]{0,40} dopo|stacca(?:no|re|to)? la spina|(?:la|sotto la) scure|cal(?:a|ato|ata) (?:definitivamente )?il sipario (?:su|sulla|sul)|(?:mette|messo|messa|mettono) (?:la parola|il punto) fine|(?:dice|dicono|detto) addio (?:a|alla|al) (?!ogni)",
    r"(?:arriva|annunci\w+|conferm\w+|decis\w|decret\w+|ufficializz\w+|comunic\w+|dopo|spiega\w*) (?:\w+ )?(?:la|sulla|della) cancellazione(?! (?:della (?:data|prima|conferenza)|del (?:tour|concerto|debutto)))|cancellazione (?:della serie|dopo|definitiva|ufficiale)|la cancellazione (?:e|era|arriva|e arrivata) (?:\w+ )?(?:ufficial|arrivat|cert|realta|definitiv|stata)\w*",
    r"(?=[sfcta])(?<!non\s)(?:si ferm\w+|finisc\w+|chiud\w+|si chiud\w+|si conclud\w+|termin\w+|stop|fin[ei]|arenat\w+|esaurit\w+) (?:\w+ )?(?:dopo|con|alla|in)(?: una| la| un)? (?:sola|unica|prima) (?:stagione|annata|serie|ciclo|edizione)|(?:si ferm\w+|chiud\w+|stop) (?:\w+ )?dopo (?:\w+ )?{n} (?:stagion[ei]|annat[ae])|prima (?:e (?:unica|ultima|sola) )stagione|(?:resta|restera|rimane|rimarra) (?:\w+ )?(?:un'unica stagione|l'unica|un caso isolato|una miniserie|autoconclusiv\w)",
    r"(?:serie|show|fiction|storia|saga|titolo|programma|anime|reality|produzione|avventura|telefilm|sitcom)(?: [^.;:?!,]{1,30})? non (?:proseguira|andra avanti|continuera|avra (?:un |alcun |nessun |piu )?(?:seguito|futuro|prosieguo|altre)|tornera(?:nno)?(?: (?:mai|piu|per una|con (?:una|nuov\w))|(?=[.,;:!]|$))|verra rinnovat\w|sara rinnovat\w|vivra)(?! (?:prima|nel|in|quest\w+|fino|a|ancora|per ora)\b)",
    r"non (?:e stat[ao]|sara|verra|e) (?:rinnovat|confermat)[ao](?! (?:ancora|per ora|al momento|ufficialmente|la data|per il|nel))|(?:ha|hanno) (?:deciso di )?non (?:rinnovare|rinnovato)|mancato rinnovo|non (?:ci )?(?:saranno|avremo|vedremo) (?:altr|nuov|ulterior)[ei] (?:episodi|puntate|stagioni)(?! (?:prima|nel|in|quest\w+|fino))",
    r"(?:deciso|decide|stabilito) che (?:non (?:ci sara|si fara))|non ce l'ha fatta|capolinea|(?:finisce|finita|finiscono|finito) in (?:soffitta|archivio|naftalina)|non (?:avra|vedra|conoscera) mai (?:un |una |la )?(?:seguito|fine|finale|continuazione|{ordinal})|rest(?:a|ano|era|eranno) senza (?:un )?(?:seguito|finale|futuro)|rest(?:a|era) orfan\w",
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:sara|e) (?:anche )?(?:l'ultima|quella (?:finale|conclusiva))",
    r"e ultima stagione",
    r"(?:si chiude|si chiudera|si conclude|si concludera|termina|terminera|finisce|finira) con la (?:\w+ )?stagione",
)
