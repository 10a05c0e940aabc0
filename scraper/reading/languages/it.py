"""Italian. Words from the Treccani and Zanichelli dictionaries and from how the press of Italy writes of dates."""

from typing import Final

from scraper.reading.languages.it_times import DATES, JOINS, ON, TURN
from scraper.reading.languages.table import Language, numbered, words
from store.model import Event

_WHEN: Final = r"(?:per|nel|nella|il|lo|la|in|a|al|alla|da|dal|dalla|entro|tra|fra|a partire|verso|prima|domani|oggi|questa|questo|inizio|fine|meta|l'anno|l'estate|l'autunno|l'inverno|nell'\w+|all'\w+|quest'\w+|{month}|{weekday}|{season}|\d{1,4})"

_UNTURNED: Final = r"(?:(?! (?:ma|bensi) )[^.;:!?\ue000\ue001]){0,60}"
_NEVER: Final = (
    r"non (?:(?:\w+ )?(?:arriver|torner|ritorner|uscir|sar|debutter|andr|vedr|partir|comincer|inizier|dovr|potr|avr|ci sar)\w+"
    r"|arriva|torna|esce|va in onda|parte|debutta|e (?:piu )?(?:previst|attes)[ao])"
)
_DONE: Final = (
    r"(?:(?:e|sono|era|erano|fu|furono) (?:\w+ )?"
    r"(?:uscit|arrivat|tornat|partit|debuttat|iniziat|cominciat|approdat|sbarcat|andat)[aoie]|(?:e|sono|era|erano) (?:\w+ )?stat[aoie] (?:\w+ )?"
    r"(?:trasmess|pubblicat|distribuit|rilasciat|lanciat|propost|girat)[aoie]|(?:ha|hanno|aveva|avevano) (?:\w+ )?(?:debuttato|esordito|preso il via|iniziato|cominciato|fatto il suo (?:debutto|esordio|ritorno))|arrivava|usciva|andava|sarebbe (?:arrivat|uscit|partit|tornat)[ao])"
)

_SAID: Final = (
    "annunciat|confermat|rivelat|svelat|spiegat|dichiarat|ufficializzat|assicurat|affermat|raccontat|precisat"
)
_DID: Final = "rinnovat|ordinat|condivis|pubblicat|promess|dett|diffus|fissat|comunicat|rilasciat|anticipat|dat"
_SHE: Final = (
    "(?:piattaforma|rete|produzione|direttrice|showrunner|creatrice|regista|produttrice|protagonista|società|star)"
)
_HE: Final = "(?:showrunner|sceneggiatore|streamer)"


TABLE: Final = Language(
    code="it",
    common=words(
        "il lo la i gli le di del dei della e che in un una per con su non si sono nel nella al alla anche come piu "
        "ma dal dalla ha stagione sara della cui gia"
    ),
    months=numbered(
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/sett/set "
        "ottobre/ott novembre/nov dicembre/dic"
    ),
    weekdays=numbered("lunedi/lun martedi/mar mercoledi/mer giovedi/gio venerdi/ven sabato/sab domenica/dom", first=0),
    seasons=numbered("primavera estate autunno inverno"),
    numbers=numbered("un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici"),
    ordinals=numbered(
        "prima/primo seconda/secondo terza/terzo quarta/quarto quinta/quinto sesta/sesto settima/settimo ottava/ottavo "
        "nona/nono decima/decimo undicesima/undicesimo dodicesima/dodicesimo tredicesima quattordicesima quindicesima"
    ),
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        "stagion[ei] (?:numero |n\\. )?{n}",
        "{ordinal}(?: e ultima| ed ultima| e conclusiva| attesa| attesissima| nuova)? (?:stagione|serie|ciclo|capitolo|annata|anno)",
        "{ordinal} ed? {ordinal2} stagione",
        r"(?<!\d)(?P<n>\d{1,2})[ªa°º^](?: e ultima)? (?:stagione|serie)",
        "stagione {ordinal}",
        "la {ordinal}(?=,? (?:trasmess|vist|arriv|torn|debutt|usc|esce|andra|va |sara|e attes|e previst|e prevista|potrebbe|dovrebbe|non |parte |partira|seguira))",
    ),
    events={
        Event.RELEASE: (
            r"arriv(?:a|o|i|ano|era|eranno|are|ata|ate|ato|ati|erebbe|erebbero|asse|ava|avano)",
            r"(?:ri)?torn(?:a|o|i|ano|era|eranno|are|ata|ate|ato|ati|erebbe|erebbero|asse|ando|eremo)",
            r"esc(?:e|ono|a|ano)|usc(?:ira|iranno|ita|ite|ito|iti|ire|irebbe|irebbero|iva)",
            r"debutt\w+|esord\w+",
            r"in onda|programmat[aoie]|programmazione|palinsest[oi]|trasmess[aoie]|trasmett\w+|trasmission[ei]",
            r"disponibil[ei]|in streaming|rilasc\w+|pubblicat[aei]|distribuit[aoie]|rilascio",
            r"sbarc\w+|approd\w+|atterr\w+|riapprod\w+",
            r"part(?:ira|iranno|irebbe|ono|ita|enza)",
            r"parte(?= (?:il|l'|lo|la prossima|dal|da|a|ad|in|nel|domenica|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|oggi|domani|su|stasera)\b)",
            r"(?:ri)?cominc(?:ia|iano|era|eranno|iare|iata|iato|erebbe)",
            r"(?:ri)?inizi(?:a|ano|era|eranno|are|ata|ato|erebbe)",
            r"(?:al|il|prende il|prendera il) via(?! libera)|si parte",
            r"la (?:prima|seconda)(?= (?:il|l'|dal|dall'|da|a|nel)\b)|seguir(?:a|anno)|riprend\w+|riparte|ripartira",
            r"prima (?:visione|serata|tv|mondiale|puntata)|anteprima|premiere",
            r"prim[ie] (?:due |tre |quattro )?(?:episodi|puntate)|tutt[ei] (?:gli episodi|le puntate)",
            r"(?:ri)?vedr(?:emo|a|anno|ete)|veder(?:la|lo|li|le|e)|(?:ri)?vedere|visibil[ei]|da vedere|guardare",
            r"scoprire",
            r"propost[aoie]|proporra|inedit[aoie]|in programma|nuov[ei] (?:episodi|puntate|appuntamenti)",
            r"nuova stagione",
            r"(?:fara|faranno|fa|fanno|farebbe|fatto) (?:il (?:suo|loro)|la sua) (?:debutto|esordio|ritorno|ingresso|comparsa|arrivo|rientro)|rientr(?:a|o|er\w+)|riaccend\w+|riapr\w+",
            r"(?:fruibil|acquistabil|giocabil|scaricabil|accessibil|godibil)[ei]|in vendita|nei negozi|in edicola|in libreria|nelle sale|in sala|al cinema|in chiaro|in prima tv|in esclusiva|accesso anticipato",
            r"(?:verr(?:a|anno)|sar(?:a|anno)|e|sono|viene) (?:\w+ )?(?:caricat|mess|offert|mandat|proiettat|aggiunt|inserit|collocat|piazzat|fissat)[aoie](?: (?:disponibil\w+|online|in \w+))?",
            r"(?:mand|mett|propon|trasmett|offr|colloc|piazz|program|riport)(?:er|ir|m|mer)(?:a|anno)|(?:ha|hanno|avendo|aver) (?:\w+ )?(?:programmato|collocato|piazzato|calendarizzato|messo in (?:calendario|agenda|palinsesto))",
            r"in (?:calendario|agenda|cartellone|scaletta|catalogo|palinsesto)|nel catalogo|a catalogo|calendarizzat[aoie]|tien\w+ banco|segnat\w+|save the date|prendete nota|cerchiat\w+",
            r"propor(?:re|la|lo|le|li)|(?:si )?(?:affaccer|presenter|unir|aggiunger|inserir|prender)(?:a|anno) (?:al|il|nel|posto|in|su)|si accend\w+|si alza il sipario|apre i battenti|entra (?:nel|in)|giung(?:e|era|eranno|ere)|ci aspetta|ci attend\w+",
            rf"(?:voce|voci|rumor) (?:che |di |d'|su |su un ){TURN}{{0,40}}{{date}}",
            rf"finestra (?:di (?:lancio|uscita)|d'uscita|del|della|dell'|di)? ?{ON}{{date}}",
            r"(?:mese|periodo|data|finestra|giorno) (?:buon[oa]|giust[oa]|indicat[oa]|su cui|papabile|cerchiat[oa]|scelt[oa])|su cui (?:puntare|scommettere)",
            r"lanc(?:io|iata|iato|era|eranno|iare|ia)|capolino|aspettatevi|in arrivo|appuntament[oi]",
            r"data di (?:uscita|messa in onda|debutto|arrivo)|uscita",
            rf"(?:sara|punta(?:no)?|se ne (?:ri)?parl\w+) {ON}{{date}}",
            r"^non prima|nuova data|data (?:plausibile|possibile|probabile|credibile)|in tv|anticipat[aoie] (?:a|al|in)|passa (?:a|al|in|da|dal|dalla)|(?:ha|avra|ebbe) (?:avuto )?inizio|entrer\w+ in",
            r"(?:sui|nei) (?:vostri|nostri|teleschermi|piccoli)|sugli schermi|(?:la |sua )?pronta|arrivo|contare su",
            r"puntare su|la data del",
            r"(?:programmato|collocato|piazzato|fissato|annunciato)[^.;:,]{0,25}\s(?:al|per|a)",
            r"ritroveremo|ritrovare|rivedere|(?:sud)?divis[ao] in|nel listino|niente (?:{ordinal} )?stagione",
            r"(?:aspettar(?:si|ci)|attender(?:si|ci)|immaginare|ipotizzare) (?:la|una|un)",
            r"su (?:netflix|disney|prime|amazon|sky|now|apple|paramount|max|rai|raiuno|raidue|raiplay|canale|italia|mediaset|infinity|la7|crunchyroll|timvision|hulu|hbo)",
            r"(?:fissat|annunciat|confermat|slittat|rinviat|spostat|rimandat|posticipat)[aoie] (?:per|a|al|alla|all'\w+)",
            rf"(?:previst|attes|pianificat)[aoie] {_WHEN}|slitt\w+|rinvi\w+|rimandat\w+|posticip\w+|spostat\w+",
            r"slittamento",
            r"(?:attendere|aspettare|pazientare|pazienza)|attesa fino",
        ),
        Event.RENEWAL: (
            r"rinnov\w+(?:[^.;:,]{0,20} (?:arriv|giunt|annunciat|ufficial|conferm)\w*)?",
            r"(?:(?:ha|hanno|aveva|avevano|appena) )?(?:annunci|conferm|rivel)\w*[^.;:]{0,50} (?:rinnov\w+|ordinat\w)",
            r"(?:rinnov\w+|ordinat\w)[^.;:]{0,60} (?:annunci|conferm|fatto sapere|rivel|ufficializ)\w*",
            r"messa in cantiere",
            r"prolungat[ao]|riconfermat[ao]|riconferm(?:a|ano)|confermatissim[ao]|firmat[ao] per|(?:dato|ottenuto|ricevuto|avuto|incassato) (?:l'ok|il si|la conferma|il rinnovo|il via)",
            r"(?:via libera|luce verde|semaforo verde|disco verde|l'ok|il si) (?:a|ad|per|alla|all'\w+)|via libera",
            r"luce verde",
            r"(?:ha|hanno|aveva) (?:\w+ )?ordinat[oaie]|ordinat[aoie]",
            r"(?:stagione|seguito)[^.;:,]{0,30} (?:e|era|viene) (?:\w+ )?stat[ao] (?:\w+ )?(?:annunciat|confermat|ufficializzat)[ao](?! (?:per|a|al)\b)",
            r"(?:ha|hanno|aveva|avevano) (?:\w+ )?(?:annunciato|confermato|ufficializzato) (?:\w+ )?(?:una|un|l'arrivo di una) (?:{ordinal} |nuova |altra )?(?:stagione|seguito|capitolo)",
            r"ufficializzat\w+ (?:la|una)",
        ),
        Event.FILMING_START: (
            r"riprese(?![^.;:,]{0,40} (?:termin|finit|conclus|concluder|chius|finir|complet|ultimat))",
            rf"(?:riprese|produzione|lavorazione|set){TURN}{{0,50}} (?:inizi|cominc|part|avviat|prende|ripart|previst|svolg|svolger|al via|terr|programmat|attes|sono in corso)\w*(?: {_WHEN})?",
            r"(?:primo |primi )?ciak|(?<!spente\sle\s)(?<!spento\sle\s)(?:motori|macchine da presa|telecamere)|si gira|si girer\w+|gira(?:re|ta|te|to|no|ndo|ta)|girer\w+|(?:sul|sui|il) set",
            r"in lavorazione|(?:avvi|inizi|entr)\w+ (?:la |in |della )produzione|in produzione",
        ),
        Event.FILMING_END: (
            r"fine (?:delle |di )?riprese|ultim[oi] ciak|ultimo giorno di (?:set|riprese)|titoli di coda sulle riprese|riprese in archivio",
            r"spent[oe] (?:le )?(?:macchine da presa|telecamere)|(?:lasciato|chiuso|salutato|smontato|smantellato) (?:il |i )?set|(?:set|produzione) (?:si e |e stato |e stata |ha )?(?:chius|archiviat|conclus)\w*",
            r"riprese[^.;:,]{0,40} (?:termin|finit|conclus|concluder|chius|finir|complet|ultimat)\w*",
            r"(?:termin|finit|conclus|concluder|chius|complet|ultimat)\w*(?: di)?(?: girare)?(?: le)? (?:riprese|girare|lavorazione)",
            r"si (?:sono|erano) (?:conclus|chius)e",
        ),
        Event.TRAILER: (
            r"(?:trailer|teaser)(?![^.;:]{0,20} (?:che|dove))",
            r"(?:trailer|teaser|prime immagini|promo|spot|clip|filmato)[^.;:]{0,50} (?:vedr|andra in onda|online|in rete|debutt|verra|sara|svelat|pubblicat|diffus|uscit|rilasciat|mostrat|condivis|arrivat|lanciat|arriver)\w*",
            r"(?:ha|hanno|aveva) (?:\w+ )?(?:svelat|pubblicat|diffus|rilasciat|mostrat|condivis|lanciat)\w*[^.;:]{0,40} (?:trailer|teaser|prime immagini|promo)",
            rf"(?:trailer|teaser)[^.;:,]{{0,50}} (?:attes|previst)[oaie] {_WHEN}",
            rf"(?:trailer|teaser|promo|spot|clip) (?:\w+ ){{0,3}}(?:si vedra|sara|andra|verra|arrivera|uscira|debuttera|e uscito|e arrivato|e stato){TURN}{{0,30}} {ON}{{date}}",
            r"prim[aoe] (?:immagin[ei]|sguardo|promo|clip|spot|assaggio|filmato|video)|promo",
        ),
    },
    past=(
        rf"{_DONE}{TURN}{{0,50}}{{date}}",
        rf"{{date}}{TURN}{{0,50}}{_DONE}",
        rf"(?:iniziat|cominciat|partit|avviat|conclus|terminat|finit)[aeio] (?:gia )?{ON}{{date}}",
        r"(?:{month}|{weekday}|{season}|anno|mese|settimana) (?:scors|passat)[ao]",
        r"scors[oa] (?:{month2}|{weekday2}|{season2}|anno)",
        rf"(?:si gira|si sta girando|set|al lavoro|in corso|in lavorazione|in produzione)(?: gia)? (?:dal |dall'|da |dalla ){ON}{{date}}",
        rf"(?:gia|ormai) (?:disponibil[ei]|visibil[ei]|in onda|in streaming){TURN}{{0,20}} (?:dal |dall'|da |dalla ){ON}{{date}}",
    ),
    ahead=(
        r"sar(?:a|anno)|dovrebb\w+|potrebb\w+|verra|verranno|in arrivo|previst[aoie]|attes[aoie]",
        r"(?:arriver|uscir|finir|terminer|concluder|chiuder|debutter|sbarcher|mostrer|pubblicher|vedr|andr)(?:a|anno)|sveler(?:a|anno)",
    ),
    hedges=(
        r"(?:l'idea|l'intenzione|l'obiettivo|il piano|il progetto) (?:e|sarebbe|resta)|(?:nel|in) listino|aspettar(?:si|ci)|attender(?:si|ci)|e lecito",
        r"(?:dov|pot|sa|av|ve|arrive|torne|ritorne|usci|debutte|and|ved|parti|comince|inizie|ripartir|riprende|approde|sbarche|tratte|slitte|fa|esse|gire|riguarde|sembre|anda|inizie|verre)re?bb\w+",
        rf"(?:previst|attes|pianificat|ipotizzat|stimat|auspicat)[aoie]\b{TURN}{{0,40}}{{date}}",
        r"{date},? (?:e|sono|era|resta) (?:previst|attes|ipotizzat|stimat)[aoie]",
        r"(?:e|sono|era|resta) (?:\w+ )?(?:previst|attes|ipotizzat|auspicat)[aoie]",
        rf"preved(?:e|ono|iamo){TURN}{{0,60}}{{date}}",
        r"{date} \(?(?:previst|attes|stimat|stima|da confermare|non ufficiale|presunt)\w*\)?",
        r"forse|magari|probabil\w+|verosimil\w+|plausibil\w+|possibil\w+|presumibil\w+|ipoti\w+|eventual\w+",
        r"potenzial\w+",
        r"rumor|rumors|voci|indiscrezion[ei]|si vocifera|si mormora|pare(?: che)?|sembra(?:no)?|a quanto pare|si dice",
        r"insider",
        r"(?:si |e )?(?:specul|suppon|presum)\w+|stim(?:a|ano|iamo|e)|pronostic\w+|scommett\w+",
        r"(?:ci si aspetta|si pensa|si spera|si ipotizza|si parla|si punta|si crede|ci aspettiamo|speriamo|possiamo aspettarci|immaginiamo|e lecito|e ragionevole|e facile)",
        r"punta(?:no|re|ndo)? a|mira(?:no|re)? a|obiettivo|intenzion\w+|vorrebb\w+|spera(?:no)?|conta(?:no)? di",
        r"auspic\w+|deduc\w+",
        r"salvo (?:imprevisti|sorprese|ritardi|cambiamenti|slittamenti)|se tutto (?:va|andra|procede|procedera|fila)",
        r"in teoria|teoricamente|in linea di massima|di norma|orientativ\w+|indicativ\w+",
        r"(?:lascia|lasciano|fa|fanno|lasciato|lascerebbe) (?:pensare|supporre|intendere|presagire|presumere|ipotizzare|sperare|credere)",
        r"(?:non|difficilmente|mai)[^.;:!?]{0,40} prima (?:di|del|della|dell'\w+)|al piu presto|come minimo",
        r"difficilmente|in trattativa",
        r"(?:su cui|mese da|periodo da) (?:puntare|scommettere)|punta(?:no|re|ndo)? (?:su|sul|sulla|al|alla|all'\w+|ad)|mira(?:no|re)? (?:al|alla|all'\w+)|conta(?:no|va)? (?:anche |ora )?di|confid(?:a|ano) (?:di|in|nel\w*)|ambi(?:sce|scono)",
        r"nel mirino|si profila|si prospetta|si orienta|orientat[ao]|in odore di|papabil[ei]|(?:buone|alte|forti|molte) (?:probabilita|possibilita|chance)|non (?:e |sono )?(?:da escludere|esclus[oa]|si esclude)|con ogni probabilita",
        rf"se (?:\w+ )?(?:\w+ )?(?:rispett\w+|la tradizione|i tempi|la tabella|tutto|verra confermat\w+|verranno confermat\w+|seguira|mantiene|manterra|dovesse){TURN}{{0,60}}{{date}}",
        r"come da tradizione|tutto lascia|c'e chi|potremmo|dovremmo|potreste|dovreste",
        r"si parlava|si parla di|si vocifer\w+|gira voce|corre voce|circola\w*|leak|secondo i ben informati|in lizza|in predicato|bisogna aspettarsi|pensa(?:no|re)? (?:a|al|di)|valut\w+|conterebb\w+|intend(?:e|ono)",
    ),
    denials=(
        rf"{_NEVER}{_UNTURNED}{{date}}",
        rf"{{date}}{TURN}{{0,50}}{_NEVER}(?!{TURN}{{0,60}}[\ue000\ue001])",
        rf"non (?:piu )?(?!prima){ON}{{date}}",
        rf"niente (?:\w+ ){{0,4}}{ON}{{date}}",
        r"(?<!non\se\s)(?<!non\s)esclus[oa]|(?<!non\se\s)(?<!non\s)da escludere|impossibile|improbabile|poco probabile|difficile (?:che|vederla)|saltat[ao]|salta",
        r"(?:rinviat|rimandat|posticipat|spostat|slittat)[aoie](?![^.;:]{0,40} (?:a|ad|al|alla|all'\w+|in|nel|nella|nell'\w+|di|per|da|dal|dalla|dall'\w+|fino|sino)\b)",
        rf"(?:rinviat|rimandat|posticipat|spostat|slitt)\w+ (?:da |dal |dalla |dall'){ON}{{date}}",
        rf"(?:inizialmente|in origine|originariamente|in un primo momento|in principio|un tempo|dapprima){TURN}{{0,50}}{{date}}",
        rf"(?:doveva|dovevano|sarebbe dovut[ao]|avrebbe dovuto|avrebbero dovuto) (?:\w+ )?\w{{2,}}re\b{TURN}{{0,50}}{{date}}",
        (
            rf"(?:era|erano) (?:\w+ )?(?:previst|attes|programmat|annunciat|fissat)\w{TURN}{{0,50}}{{date}}[^.;]{{0,60}}"
            r"(?:ma|poi|infine|alla fine|rinviat|slitt|posticipat|spostat|rimandat)\w*"
        ),
        rf"(?:previst|attes|annunciat|programmat)[aoie] {TURN}{{0,20}}{{date}}[^.;]{{0,80}}(?:infine|alla fine|rinviat|slitt|posticipat|spostat|rimandat)\w*",
        rf"(?:invece (?:di |del |della |che )|anziche |piuttosto che |al posto (?:di |del )){ON}{{date}}",
        rf"e non (?:piu )?{ON}{{date}}",
        rf"(?:voc[ei]|rumor|indiscrezion[ei]|ipotesi|finestra|data|pista|teoria|scadenza){TURN}{{0,40}}{{date}}[^.;!?]{{0,80}} (?:salta|saltat|infondat|smentit|sfumat|tramontat|fals|priv[aeio] di fondamento|bufala|inventat|naufragat|archiviat|svanit|non (?:regge|vale)|caduta|decadut|errat|scartat)\w*",
        rf"(?:scordatevi|dimenticate|dimenticatevi|addio|sfuma|saltat[ao]|salta|mancher\w+|mancat[ao]|rinuncia\w*){TURN}{{0,15}} {ON}{{date}}",
        rf"pass(?:a|ano|ata|ato) (?:da |dal |dalla |dall'){ON}{{date}} (?:a |al |alla |all')",
        r"{date},? (?:e (?:saltat|sfumat|tramontat)[ao]|salta|sfuma|non se ne parla|e fuori discussione)",
        r"smentit\w+|smentisc\w+|non se ne parla|sfumat[ao]|tramontat[ao]",
    ),
    elsewhere=(
        r"(?:ha|hanno|aveva|avevano) (?:\w+ )?(?:annunciato|confermato|rivelato|indicato|precisato|dichiarato|spiegato|fatto sapere|assicurato|confidato)",
        r"(?:romanz[oi]|libr[oi]|fumett[oi]|manga|album|podcast|dvd|blu-ray|colonna sonora)",
        rf"(?:romanzo|libro|album|colonna sonora|podcast){TURN}{{0,40}}{{date}}",
        rf"(?:un|altro|prossimo|nuovo) (?:film|lungometraggio|videogioco|progetto|ruolo){TURN}{{0,50}}{{date}}",
        rf"il film (?:di|del|della) {TURN}{{0,50}}{{date}}",
        rf"riprese{TURN}{{0,40}} (?:riprend|ripart|ripres)\w*{TURN}{{0,20}}{{date}}",
        r"(?:intervista|colloquio|rassegna|kermesse|evento|festival|fiera|convention|concert[oi]|tour|emmy|golden globe|premi|premiazione|repliche|replica)",
        r"(?:spin-off|prequel|remake|documentario|nat[oa] (?:il|a|nel|l'\w+)|mort[oa]|morte|scompars[oa]|compleanno|incontrat\w+)",
        r"(?:ambientat[ao]|si svolge nel|trama)",
        r"(?<=,\s)(?:lo |il |un )?(?:spin-off|prequel|film)[^.;:,\ue000\ue001]{0,40}{date}",
        rf"(?:versione|adattamento) (?:american|britannic|spagnol|tedesc|frances|corean)[ao]{TURN}{{0,60}}{{date}}",
        r"conferenz[ae]|incontro|masterclass|abbonament[oi]|listino prezzi",
        rf"conferenz\w+{TURN}{{0,40}}{{date}}",
        rf"ospite{TURN}{{0,40}}{{date}}",
        rf"(?:stagione|capitolo) (?:inaugurale|precedente|d'esordio){TURN}{{0,60}}{{date}}",
    ),
    no_date=(
        r"(?:senza|poche|nessun\w)(?: \w+)? (?:indicazion|dettagl|precisazion|informazion|notizi)\w+ (?:\w+ )?(?:sulla|circa la) data",
        r"non (?:ha|hanno)(?: \w+){0,2} (?:precisato|annunciato|comunicato|rivelato|detto|svelato|confermato) quando",
        r"nessuno (?:sa|conosce)(?: \w+){0,2} (?:la data|quando|il giorno)",
        r"(?:difficile|impossibile|prematuro|presto)[^.;:]{0,40} (?:una data|la data|quando)",
        r"data[^.;:,]{0,30} (?:sara|verra) (?:\w+ )?(?:comunicata|annunciata|svelata|rivelata|resa nota) (?:in seguito|piu avanti|prossimamente|a breve|presto|successivamente)",
        r"non si (?:sbilancia|sbilanciano|esprime)[^.;:]{0,20} data",
        r"(?:nulla|niente|nessun\w*)[^.;:,]{0,30} (?:sulla|circa la|riguardo alla|riguardo la) data",
        r"(?:nessuna|alcuna|nessun) (?:conferma (?:ufficiale )?sulla data|data|finestra|indicazione|annuncio|comunicazione ufficiale)(?: \w+){0,2}(?! (?:delle riprese|di fine))",
        r"(?:non|ne|ancora)(?: \w+){0,4} (?:una|la|alcuna|nessuna|sulla|nota la|di) (?:data|finestra)(?! (?:delle riprese|di fine))",
        r"(?:data|giorno|finestra)[^.;:!?\ue000\ue001]{0,40} (?:non|ancora non) (?:\w+ ){0,3}(?:stat|annunciat|comunicat|svelat|rivelat|not|conosc|sa|fissat|confermat|c'e|disponibil|precisat|ufficial|decis|resa|reso|definit)\w*",
        r"(?:data|giorno|periodo)[^.;:!?\ue000\ue001]{0,40} (?:e|resta|rimane|sono|restano) (?:\w+ ){0,3}(?:da (?:definire|confermare|annunciare|destinarsi|decidere|stabilire|scoprire)|sconosciut\w+|ignot\w+|un mistero|incert\w+|top secret|avvolt\w+)",
        r"(?:data|uscita|debutto|messa in onda)[^.;:!?\ue000\ue001]{0,20}\s?:\s?(?:da (?:definire|confermare|annunciare|destinarsi|stabilire)|non (?:annunciata|comunicata|disponibile|nota)|sconosciuta|tba|tbd|n/d|prossimamente)",
        r"(?:senza|priva di|manca|mancano)(?: ancora| solo| soltanto| solamente){0,2}(?: una| la| l'ufficialita sulla)? (?:data|finestra)",
        r"(?:non (?:si sa|sappiamo|e dato sapere|e chiaro|e noto|e stato (?:annunciato|comunicato|rivelato|reso noto|svelato)|si conosce))(?: \w+){0,3} (?:quando|la data|in che data|il giorno)",
        r"resta(?:no)? da (?:capire|sapere|scoprire|vedere) (?:quando|la data)|ignoriamo (?:quando|la data)",
        r"(?:da|a data da|data da) (?:definirsi|destinarsi)",
        r"(?:data|giorno)[^.;:,]{0,20} (?:si fa attendere|si fara attendere|deve ancora (?:essere|arrivare)|non e ancora stat[ao]|ancora non c'e|arriver\w+ (?:piu avanti|in seguito))",
        r"(?:in attesa|aspettando|si attende|si aspetta|attendiamo|aspettiamo|per avere|per conoscere|per scoprire)(?: \w+){0,2} (?:di )?(?:conoscere |sapere |scoprire )?(?:la|una) data",
        r"(?:chissa|nessuna idea di|mistero su|buio su|non (?:ha|hanno) (?:voluto|potuto) (?:dire|svelare|rivelare|anticipare)) (?:quando|la data)|senza (?:pero )?(?:dire|precisare|specificare|sbilanciarsi su|indicare) (?:quando|la data|una data)",
        r"(?:tien\w+|custodi\w+|mantien\w+)[^.;:]{0,30} (?:nascost|segret|riserb|riservat)\w*[^.;:]{0,15} (?:la )?data",
        r"(?:data|giorno|mese|periodo) (?:\w+ ){0,2}(?:ignot[ao]|sconosciut[ao]|top secret|in via di definizione|(?<!non\s)(?<!e\s)da (?:definir|confermar|annunciar|stabilir|decider|fissar|precisar|comunicar|destinar|scoprir)\w+)",
        r"(?:silenzio|riserbo|bocc\w+ cucit\w+|mistero|nulla|abbottonat\w+|vag[ohe]\w*|tac\w+|non si sbottona|glissa)[^.;:]{0,30} (?:su|sulla|sul|sui|circa la|circa il|riguardo alla|riguardo al|in merito alla) (?:data|giorno|quando|calendario|periodo|tempi|tempistiche)",
    ),
    cancelled=(
        r"(?:deciso|scelto|preferito) di non (?:rinnovare|proseguire|produrre|realizzare|confermare)",
        r"(?:si ferma|finisce|si chiude) qui",
        r"(?<!non\s)(?:e|sono|viene|e stata|sono state|era stata) (?:\w+ )?cancellat[ae]",
        r"(?:ha|hanno) (?:\w+ )?(?:cancellato|deciso di (?:cancellare|chiudere|non rinnovare)|staccato la spina)",
        r"cancellat[ao] (?:dopo|da|alla)|cancella (?:la|dopo)|cancellazione (?:della serie|dopo)",
        r"niente (?:{ordinal} stagione|stagione {n})(?! (?:nel|in|quest|prima|per il))|cancella [^.;:?!]{0,40} dopo",
        r"(?:si ferma|finisce|chiude|si conclude|termina) dopo una (?:sola|unica) stagione",
        r"non (?:ci sara|avra|vedremo|si fara|arrivera|esistera|vedra mai|ci saranno)[^.;:?!]{0,20} (?:una |la )?(?:stagione {n}|{ordinal} stagione)(?![^.;:]{0,30} (?:nel|in|prima|quest))",
        r"(?:stagione {n}|{ordinal} stagione)[^.;:?!,]{0,20} (?:non (?:si fara|ci sara|vedra mai|verra (?:mai )?(?:realizzata|prodotta|girata))|e stata cancellata|annullata)",
        r"non (?:e stat[ao]|sara|verra) (?:rinnovat|confermat)[ao]",
        r"(?:ha|hanno) (?:deciso di )?non (?:rinnovare|rinnovato)",
    ),
    turns=(r"ma|pero|tuttavia|bensi|invece|mentre|eppure",),
    questions=(r"(?:ci si|si) (?:chied|domand)\w+ (?:se|quando)|resta da (?:capire|vedere) se",),
    speech=r"\s?,\s?(?:ha|hanno|aveva|dice|spiega|racconta|assicura|afferma|dichiara|rivela|scrive|promette|secondo)",
    name=(
        r"(?!(?:Ma|E|Ed|In|Il|Lo|La|I|Le|Gli|Se|Ieri|Oggi|Per|Nel|Non|Un|Una|Secondo|Poi|Quando|Come|Anche|Intanto|Dopo)\b)"
        r"[A-ZÀ-ÖØ-Þ][\w'’.+&-]*(?: (?:(?:de|di|del|della|da|e|of|the|&) |(?:dell|d)['’])?(?:[A-ZÀ-ÖØ-Þ][\w'’.+&-]*|[1-9]\b\+?)){0,6}"
    ),
    credits=(
        r"(?:[Ss]econdo|[Aa] detta di|[Ss]tando a|[Aa] sentire|[Pp]arola di|[Cc]ome (?:ha )?(?:riferi\w+|rivel\w+|annunci\w+|conferm\w+|spieg\w+|scriv\w+)(?: da)?) {who}",
        r"(?:[Ss]econdo|[Ss]tando a|[Ss]tando agli?|[Ss]tando alle|[Ss]econdo quanto riferito da) (?P<who>(?:alcun[ei]|fonti|una fonte|gli|le|i|diverse|varie|indiscrezioni|insider|più) ?[^,.;:]{3,40})",
        rf"{{who}}(?:, [^,.;:]{{3,60}},)? (?:ha|hanno|aveva|avevano)(?: \w+){{0,3}} (?:{_SAID}|{_DID}|fatto sapere)\w*",
        r"{who} (?:annuncia|conferma|rivela|svela|spiega|dichiara|assicura|afferma|promette|ufficializza|rinnova|punta|prevede|parla|ordina|fa sapere)(?:no)?",
        (
            rf"(?P<who>[Ll](?:a {_SHE}|o {_HE}|['’](?:attrice|attore|emittente|account))[^,.;:]{{0,25}}?)(?: lo| l['’])? (?:ha|aveva)"
            rf"(?: \w+){{0,3}} (?:{_SAID})\w*"
        ),
        (
            rf"(?P<who>[Ii]l (?:sito|profilo|produttore|regista|creatore|servizio|colosso)[^,.;:]{{0,40}}?) (?:ha|aveva)"
            rf"(?: \w+){{0,3}} (?:{_SAID})\w*"
        ),
        r"(?P<who>I vertici (?:di|del|della|dell) \w+) (?:hanno|sono|erano)",
        r"(?:ha (?:annunciato|confermato|rivelato|dichiarato|spiegato|assicurato|affermato|detto)|spiega|racconta|assicura) {who}",
        r"(?:annunciat|confermat|rivelat|rinnovat|ordinat|svelat|comunicat|diffus)[aoie] (?:\w+ )?da(?:l|lla|gli)? {who}",
    ),
)
