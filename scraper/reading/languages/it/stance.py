"""Italian: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.it.parts import ON, TURN

_UNTURNED: Final = r"(?:(?! (?:ma|bensi|e (?:quindi |cosi )?(?:arriver|uscir|debutter|torner|slitt|andr|esordir|approder)\w+)\b)[^.;:!?\ue000\ue001]){0,60}"

_NEVER: Final = (
    r"non (?!ci sar\w+ (?:ritard|intopp|problem|sorpres|imprevist|novit|dubb))(?:(?:\w+ )?(?:arriver|torner|ritorner|uscir|sar|debutter|andr|vedr|partir|comincer|inizier|dovr|potr|avr|ci sar)\w+"
    r"|(?:ne |la |lo |si |ci |vi |li |le )?(?!manch|tard|delud|dur|perd|sar|avr|potr|dovr|rest|serv|occorr|bast|fa(?:ra|ranno)\b|smett|cambi|stup|vorr)\w{3,14}[ei]r(?:a|anno|emo|ete)"
    r"|arriva|torna|esce|va in onda|parte|debutta|e (?:piu )?(?:previst|attes)[ao]|(?:ha|hanno) rispettato|fa(?:ra|ranno)? in tempo)"
)

_DONE: Final = (
    r"(?:(?:e|sono|era|erano|fu|furono) (?:(?!in )\w+ )?"
    r"(?:durat|scattat|entrat|rientrat|uscit|arrivat|tornat|partit|debuttat|iniziat|cominciat|approdat|sbarcat|andat)[aoie]|(?:e|sono|era|erano) (?:\w+ )?stat[aoie] (?:\w+ )?"
    r"(?:trasmess|pubblicat|distribuit|rilasciat|lanciat|propost|girat|caricat|mess)[aoie]|(?:ha|hanno|aveva|avevano) (?:\w+ )?(?:debuttato|esordito|preso il via|iniziato|cominciato|fatto il suo (?:debutto|esordio|ritorno)|visto la luce)|si (?:e|sono|era|erano) (?:\w+ )?(?:vist|conclus|chius|apert)[aoie]|usci\b|esordi\b|(?:ando|andarono) in onda|uscirono|vide la luce|arrivava|usciva|andava)"
)

PAST: Final[tuple[str, ...]] = (
    rf"{_DONE}{TURN}{{0,50}}{{date}}",
    rf"{{date}}{TURN}{{0,50}}{_DONE}",
    rf"(?:iniziat|cominciat|partit|avviat|conclus|terminat|finit)[aeio] (?:gia )?{ON}{{date}}",
    r"(?:{month}|{weekday}|{season}|anno|mese|settimana) (?:scors|passat)[ao]",
    r"scors[oa] (?:{month2}|{weekday2}|{season2}|anno)",
    rf"(?:si gira|si sta girando|set|al lavoro|in corso|in lavorazione|in produzione)(?: gia)? (?:dal |dall'|da |dalla ){ON}{{date}}",
    rf"(?:gia|ormai) (?:disponibil[ei]|visibil[ei]|in onda|in streaming){TURN}{{0,20}} (?:dal |dall'|da |dalla ){ON}{{date}}",
)

AHEAD: Final[tuple[str, ...]] = (
    r"(?:trailer|teaser|promo|spot)[^.;:]{0,20} (?:esce|arriva|debutta|escono|arrivano|approda)\b|(?:termin|finisc|conclud|chiud)ono",
    r"sar(?:a|anno)|dovrebb\w+|potrebb\w+|\w{2,14}(?:er|ir)anno|(?:rester|durer|proseguir|continuer|andr|caler|spegner|ultimer|completer|lascer)a|(?:fino|sino) (?:a|al|ad|all'\w+|alla)|verra|verranno|in arrivo|previst[aoie]|attes[aoie]",
    (
        r"(?:arriver|uscir|finir|terminer|concluder|chiuder|debutter|sbarcher|mostrer|pubblicher|vedr|andr|torner|girer|dur|lavorer|inizier|comincer|partir|terr|svolger|impegner|gir)(?:a|anno|emo)|sveler(?:a|anno)"
        r"|si (?:ri)?gira(?:no)?\b|si (?:ri)?torna (?:a girare|sul set)|in programma|in calendario|fissat[aoie]|programmat[aoie]"
    ),
)

HEDGES: Final[tuple[str, ...]] = (
    r"(?:l'idea|l'intenzione|l'obiettivo|il piano|il progetto) (?:e|sarebbe|resta)|(?:nel|in) listino|aspettar(?:si|ci)|attender(?:si|ci)|e lecito",
    r"\w{1,14}rebb(?:e|ero|i|imo|ste)",
    rf"(?=[pais])(?<!l')(?<!in\s)(?<!lunga\s)(?<!un')(?<!di\s)(?<!come\s)(?<!del\s)(?:previst|attes|pianificat|ipotizzat|stimat|auspicat|pronosticat)[aoie]\b(?:(?! ma | ma,|bensi){TURN}){{0,40}}{{date}}",
    r"{date},? (?:e|sono|era|resta) (?:previst|attes|ipotizzat|stimat)[aoie]",
    r"(?:e|sono|era|resta) (?:\w+ )?(?:previst|attes|ipotizzat|auspicat)[aoie]",
    rf"preved(?:e|ono|iamo){TURN}{{0,60}}{{date}}",
    r"{date} \(?(?:previst|attes|stimat|stima|da confermare|non ufficiale|presunt)\w*\)?",
    r"forse|magari|probabil\w+|verosimil\w+|plausibil\w+|possibil\w+|presumibil\w+|ipoti\w+|eventual\w+",
    r"potenzial\w+",
    r"rumor|rumors|voci|indiscrezion[ei]|si vocifera|si mormora|trapela|pare(?: che)?|sembra(?:no)?|a quanto pare|si dice",
    r"insider|leaker|datamin\w+|secondo (?:l'utente |il profilo |l'account )?@?[a-z_]{3,20}\d{1,6}",
    r"(?:si |e )?(?:specul|suppon|presum)\w+|stim(?:a|ano|iamo|e)|pronostic\w+|scommett\w+",
    r"(?:ci si aspetta|si pensa|si spera|si ipotizza|si parla|si punta|si crede|ci aspettiamo|speriamo|possiamo aspettarci|immaginiamo|e lecito|e ragionevole|e facile)",
    r"punta(?:no|re|ndo)? a|mira(?:no|re)? a|obiettivo|intenzion\w+|vorrebb\w+|spera(?:no)?|conta(?:no)? di",
    r"auspic\w+|deduc\w+",
    r"(?:salvo|a meno di|senza|al netto di) (?:\w+ )?(?:imprevist|sorpres|ritard|cambiament|slittament|intopp|inciamp|contrattemp|ripensament|colpi di scena|rinvi|stravolgiment|clamoros|variazion|modific|nuov)\w*|se tutto (?:va|andra|procede|procedera|fila|filera|dovesse)",
    r"in teoria|teoricamente|in linea di massima|di norma|orientativ\w+|indicativ\w+",
    r"(?:lascia|lasciano|fa|fanno|lasciato|lascerebbe) (?:pensare|supporre|intendere|presagire|presumere|ipotizzare|sperare|credere)",
    r"(?:non|difficilmente|mai)\b[^.;:!?]{0,40} prima (?:di|del|della|dell'\w+)|al piu presto|come minimo",
    r"difficilmente|in trattativa|rischi(?:a|ano) (?:di|lo)|c'e il rischio",
    r"(?:su cui|mese da|periodo da) (?:puntare|scommettere)|punta(?:no|re|ndo)? (?:su|sul|sulla|al|alla|all'\w+|ad)|mira(?:no|re)? (?:al|alla|all'\w+)|conta(?:no|va)? (?:anche |ora )?di|confid(?:a|ano) (?:di|in|nel\w*)|ambi(?:sce|scono)",
    r"nel mirino|si profila|si prospetta|si orienta|orientat[ao]|in odore di|papabil[ei]|(?:buone|alte|forti|molte) (?:probabilita|possibilita|chance)|non (?:e |sono )?(?:da escludere|esclus[oa]|si esclude)|con ogni probabilita",
    rf"se (?:\w+ )?(?:\w+ )?(?:rispett\w+|la tradizione|i tempi|la tabella|tutto|verra confermat\w+|verranno confermat\w+|seguira|mantiene|manterra|dovesse){TURN}{{0,60}}{{date}}",
    r"come da tradizione|tutto lascia|c'e chi|potremmo|dovremmo|potreste|dovreste",
    r"si parlava|si parla di|si vocifer\w+|gira voce|corre voce|circola\w*|leak|secondo i ben informati|in lizza|in predicato|bisogna aspettarsi|pensa(?:no|re)? (?:a|al|di)|valut\w+|conterebb\w+|intend(?:e|ono)",
    r"previst[aoei](?<!del\sprevist\w)(?<!come\sprevist\w)\s?:|(?:niente|nessun\w*)[^.;:!?]{0,40} prima (?:di|del|della|dell'\w+)|(?:almeno|come minimo|minimo) (?:il|al|l'|a|fino)|prima (?:di|del|della|dell')[^.;:!?]{0,40} (?:non|difficilmente|niente)",
    r"(?:impossibile|improbabile|impensabile|difficile|dura)\b[^.;:!?]{0,40} prima (?:di|del|della|dell'\w+)",
    r"ipotesi|realisticamente|ragionevolmente|logicamente|ottimisticamente|(?:la|lo|li|le) (?:vuole|vogliono) (?:in|a|sul|su|online|pront\w)|(?<!chi\s)(?:vuole|vogliono) (?:far(?:la|lo)? )?(?:mandar|trasmetter|pubblicar|portar|riportar|lanciar|uscir|tornar|arrivar|debuttar|partir|chiuder|riprender|ripartir|propor|rilasciar|mostrar)\w+",
    (
        r"(?:possiamo|potete|si puo|possono|posso|siamo portati a|c'e da|ci sentiamo di|azzardiamo|oseremmo) (?:immagin|ipotizz|suppo|aspett|spera|presum|preved|dedu|attend|azzard|pensar|creder|sognar)\w*"
        r"|(?:dando|prendendo|a prendere|prendere) per buon\w|tutt[oa] da (?:verificare|confermare|prendere con)|da (?:verificare|prendere con (?:le )?(?:pinze|molle|cautela|beneficio))"
        r"|fuga di notizie|soffiata|stando (?:ai|alle|a) (?:primi|prime|ultim[ei]|recenti|alcun[ei]|divers[ei])|tutto (?:porta|lascia|fa) a? ?(?:pensare|supporre|credere)"
        r"|in rete si (?:parla|dice|vocifera)|si parla (?:insistentemente|con insistenza|gia|ormai|sempre piu)|i bookmaker|gli addetti ai lavori (?:parlano|dicono)"
        r"|(?:la|una) (?:sensazione|impressione) e|i tempi (?:fanno|lasciano|porterebbero)|calendario alla mano|conti alla mano|a conti fatti|se la matematica"
    ),
    r"(?:si )?augur(?:a|ano|o|iamo|ando)|(?:attendere|aspettare|pazientare) (?:\w+ )?(?:almeno|come minimo)",
    r"indiziat[oa]|candidat[oa] (?:a|per|ad)|in pole|il condizionale|con le (?:pinze|molle)|beneficio (?:del dubbio|d'inventario)|non (?:e )?ancora (?:ufficial|confermat)\w+|ammesso che|sempre che|a dio piacendo|dita incrociate|incrociamo le dita",
    r"(?:l'intento|la volonta|il desiderio|il sogno)(?: di [\w' ]{3,20})? (?:e|sarebbe|resta)|tabella di marcia|prend(?:e|ono) (?:quota|corpo|piede)|guadagna terreno|dovess\w+|pressoche|si attend(?:e|ono)|ci si attende|non (?:e|sarebbe) impossibile|ottimist\w+|fiducios\w+|mezza (?:conferma|promessa)",
    r"a rigor di logica|a occhio(?: e croce)?|a naso|per logica|grosso modo|all'incirca|di massima|a spanne|(?:aria|odore|profumo|ipotesi|sogno) di (?:un )?(?:ritorno|debutto|uscita)",
    r"(?:se|qualora|purche|a patto che)(?: \w+){0,3} (?:ritard|intopp|imprevist|problem|sorpres|slittament|tempi|tabella|ostacol|inciamp)\w*",
    r"(?:nei|secondo i) (?:piani|progetti|programmi|calcoli|desideri|pronostici)|(?:secondo|stando a|stando alle) (?:le )?(?:previsioni|stime|ipotesi|supposizioni|nostr[ie] \w+|i nostri)|facendo (?:due|quattro|i|un po' di) conti|i conti (?:dicono|portano)",
    r"a (?:nostro|mio|suo) (?:avviso|parere|giudizio)|secondo (?:noi|me)|mi aspetto|ci aspettavamo|immagino|suppongo|ipotizzo|scommetto|penso|credo|dubito|tem(?:o|iamo)|ritengo|riteniamo|crediamo|pensiamo|immaginiamo|supponiamo",
    r"(?:e|sono|viene|vengono|era|ormai) (?:\w+ )?dat[aoie] (?:per|in arrivo|a)|(?:piu|maggiormente) (?:accreditat|probabil|plausibil|quotat|credibil|papabil)\w*|quotat[ao]|la pista piu|tra le ipotesi|data ipotizzata",
    r"contiamo|confidiamo|puntiamo|miriamo|progettiamo|pianifica\w*|progett(?:a|ano) di|l'auspicio|l'augurio|la speranza|il target|la previsione|la stima|l'ambizione|nelle intenzioni|sulla carta",
    r"puo (?:arrivare|uscire|tornare|debuttare|andare|partire|darsi|approdare|sbarcare)|possono (?:arrivare|uscire|tornare|debuttare)|puo darsi|facile (?:che|immaginare|prevedere|ipotizzare|pensare)|(?:va|vanno) verso (?:un|una|il|la|{month}|l'\w+)|si (?:va verso|ragiona su)|lavora(?:no)? (?:per|affinche|perche)|logico (?:pensare|attendersi|aspettarsi|che)|viene da pensare|si direbbe|a sentire i fan",
    r"soffiat[ae]|spiffer[oi]|gola profonda|congettur\w+|presunt[aoi] (?:data|uscita|debutto|finestra)|ufficios\w+|non confermat[aoie]|da confermare|in attesa di conferma|si sussurra|si bisbiglia|boatos|radio corridoio|voci di corridoio",
    r"all'orizzonte|in vista(?! di)|prevedibil\w+|presumi\w+|attendibil\w+|tendenzialmente|idealmente|sperabilmente|auspicabil\w+|quasi (?:certamente|sicuramente|certo|sicuro)|con (?:ogni|buona|molta|tutta) (?:probabilita|verosimiglianza)",
)

DENIALS: Final[tuple[str, ...]] = (
    rf"{_NEVER}{_UNTURNED}{{date}}",
    rf"{{date}}(?:(?! (?:ma|mentre|pero) ){TURN}){{0,50}}{_NEVER}(?!{TURN}{{0,60}}[\ue000\ue001])",
    rf"non (?:piu )?(?!prima){ON}{{date}}",
    rf"(?:niente|nessun\w?)(?! (?:dubbi\w|altr\w|problem\w|ritard\w|sorpres\w|paura|panico)) (?:\w+ ){{0,4}}{ON}{{date}}",
    rf"(?:sfuma|sfumano|svanisce|svaniscono|tramonta|naufraga|crolla|evapora|cade|cadono)(?: (?:l'|la |le |il |ogni )(?:ipotesi|speranz\w|sogno|idea|possibilita|data|chance)){TURN}{{0,30}}{{date}}",
    rf"(?:speranz\w|sogno|idea|possibilita|chance|prospettiva|ipotesi){TURN}{{0,40}}{{date}}{TURN}{{0,25}} (?:svan|sfum|tramont|naufrag|mort|scart|abbandonat|accantonat|cadut)\w*",
    r"(?=e|d)(?<!non\se\s)(?<!non\s)(?:esclus[oa]|da escludere)|impossibile|improbabile|poco probabile|difficile (?:che|vederla)|saltat[ao]|salta",
    r"(?:rinviat|rimandat|posticipat|spostat|slittat)[aoie](?![^.;:]{0,40} (?:a|ad|al|alla|all'\w+|in|nel|nella|nell'\w+|di|per|da|dal|dalla|dall'\w+|fino|sino)\b)",
    rf"(?:rinviat|rimandat|posticipat|spostat|slitt)\w+ (?:da |dal |dalla |dall'){ON}{{date}}",
    rf"(?:inizialmente(?! (?:sol|soltant|esclusiv|disponibil|con|su|nel|per (?:pc|ps|switch|xbox))\w*\b)|in origine|originariamente|in un primo momento|in principio|un tempo|dapprima){TURN}{{0,50}}{{date}}",
    rf"(?:doveva|dovevano|sarebbe(?:ro)? dovut[aoie]|si sarebbe(?:ro)? dovut[aoie]|avrebbe dovuto|avrebbero dovuto) (?:\w+ )?\w{{2,14}}r(?:e|si|la|lo|li|le)\b{TURN}{{0,50}}{{date}}",
    (
        rf"(?:era|erano) (?:\w+ )?(?:previst|attes|programmat|annunciat|fissat)\w{TURN}{{0,50}}{{date}}[^.;]{{0,60}}"
        r"(?:ma|poi|infine|alla fine|rinvi|slitt|posticip|spost|rimand|ritard|prorog|qualcosa e cambiat|salvo poi)\w*"
    ),
    rf"(?:previst|attes|annunciat|programmat|fissat|promess)[aoie] {TURN}{{0,20}}{{date}}[^.;]{{0,80}}(?:infine|alla fine|(?:arriver|uscir|torner|debutter|andr|partir|sar|dovr|verr)\w+ invece|invece (?:non )?(?:arriver|uscir|torner|debutter|andr|partir|sar|dovr|verr)|rinviat|slitt|posticip|spostat|rimandat|prorogat|ritarder|stoppat|congelat|sospes)\w*",
    rf"(?:invece (?:di |del |della |che )|anziche |piuttosto che |al posto (?:di |del )){ON}{{date}}",
    rf"e non (?:piu )?{ON}{{date}}",
    rf"(?:voc[ei]|rumor|indiscrezion[ei]|ipotesi|finestra|data|pista|teoria|scadenza){TURN}{{0,40}}{{date}}[^.;!?]{{0,80}} (?:salta|saltat|infondat|smentit|sfumat|tramontat|fals|priv[aeio] di fondamento|bufala|inventat|naufragat|archiviat|svanit|non (?:regge|vale)|caduta|decadut|errat|scartat)\w*",
    rf"(?:scordatevi|dimenticate|dimenticatevi|addio|sfuma|saltat[ao]|salta|mancher\w+|mancat[ao]|rinuncia\w*){TURN}{{0,15}} {ON}{{date}}",
    rf"(?:pass(?:a|ano|ata|ato|era|eranno|ando)|cambi\w+(?: data)?|migra\w*|balz\w+|modificat\w) (?:da |dal |dalla |dall'){ON}{{date}} (?:a |al |alla |all')",
    (
        rf"{{date}}(?:,? (?:e (?:saltat|sfumat|tramontat)[ao]|salta|sfuma|non se ne parla|e fuori discussione)"
        rf"|,? (?:niente|nessun\w*|nulla|zero|picche)(?: da fare| {TURN}{{0,20}}(?:episodi|stagion|puntate|ritorno|uscita|debutto|seguito)\w*)"
        rf"|,? (?:(?:e |poi |quindi |anche |viene |venne |e stat[ao] )+)?(?:rimandat|rinviat|saltat|sfumat|slittat|annullat|cancellat|tramontat|svanit|stoppat|bloccat|sospes|congelat|rimoss|ritirat|depennat)[aoie](?! (?:a|al|all'\w+|alla|in)\b)"
        rf"|{TURN}{{0,25}}(?:,| e) (?:data|finestra|scadenza|obiettivo|termine|previsione|indiscrezione|ipotesi|voce) (?:impossibile|poi|rivelat\w|non (?:rispettat|confermat|piu)|mancat|mai|saltat|smentit|ottimistic|irrealistic)\w*"
        rf"|(?:\s?(?:→|->|=>|➡)|,? ma (?:anche )?(?:quest\w* )?(?:l')?(?:indiscrezione|ipotesi|voce|previsione|promessa)[^.;]{{0,20}} (?:non (?:esatt|ver|corrett|fondat)|smentit|rivelat|sbagliat|disattes)\w*))"
    ),
    r"smentit\w+|smentisc\w+|non se ne parla|sfumat[ao]|tramontat[ao]",
    rf"(?:previst|attes|annunciat|programmat|fissat)[aoie] (?:in un primo (?:tempo|momento)|inizialmente|in origine|originariamente|all'inizio){TURN}{{0,30}}{{date}}",
    rf"(?:da |dal |dalla |dall'){ON}{{date}}{TURN}{{0,30}} (?:passa|slitta|si sposta|trasloca|scivola|balza)\w* (?:a|al|alla|all'\w+|in|nel)",
    rf"(?:lascia|abbandona|libera|diserta|manca|mancato|buca|perde|perso|salta|saltato)(?: (?:l'appuntamento|la casella|la finestra|lo slot|il posto))? {ON}{{date}}",
    (
        rf"{{date}}{TURN}{{0,12}} (?:non (?:e|sara) (?:piu )?(?:un'opzione|in programma|la data|il mese|possibile|realistic\w|sul tavolo|nei piani|in agenda|quell\w giust\w|valid\w|attual\w|buon\w|in piedi|confermat\w)"
        r"|(?:e|sono|era) (?:ormai |gia |quindi |ora )?(?:acqua passata|superat\w|archiviat\w|carta straccia|storia|un ricordo|alle spalle|bruciat\w|decadut\w|obsolet\w|fuori discussione|da dimenticare|fuori gioco)|(?:sembra|pare|appare|resta|e) (?:ormai |sempre piu |davvero )?(?:irraggiungibile|fuori portata|fuori tempo massimo|compromess\w|improbabile|impossibile|irrealistic\w|irrealizzabile|troppo presto))"
    ),
    (
        rf"(?:era|erano) (?:(?:\w+ )?stat[aoie] (?:\w+ )?(?:(?:annunciat|confermat|promess|dat|indicat|pensat)\w per|(?:fissat|previst|programmat|collocat|piazzat)\w (?:per|a|al|alla|all'\w+|in|entro))"
        rf"|in (?:calendario|programma|palinsesto|agenda|cartellone) (?:per|a|al)) {ON}{{date}}"
    ),
    (
        rf"(?:tolt|ritirat|rimoss|cancellat|sparit|depennat|sfilat|eliminat)[aoie] (?:dal |dalla |dai |dagli |dall'|da )(?:palinsest\w|calendari\w|programmazione|listino|cartellone|agenda|griglia|uscite|lista){TURN}{{0,15}}{{date}}"
    ),
    (rf"(?:ritirat|rimoss|cancellat|annullat|cestinat|bruciat|revocat)[ao] la (?:data|finestra){TURN}{{0,12}}{{date}}"),
    (
        rf"(?:data|pian[oi]|progett[oi]|programm[ai]|finestra|calendario|intenzion[ei]|uscita|previsione|scadenza|stima|tabella di marcia|idea) (?:di \w+ )?(?:original|originari|inizial|precedent|primitiv|di partenza)\w*{TURN}{{0,40}}{{date}}"
    ),
    (
        rf"(?:vecchia|precedente|originaria|iniziale) (?:data|finestra|scadenza|previsione|collocazione){TURN}{{0,25}}{{date}}"
    ),
    r"(?:posticip|rinvi|spost|slitt|rimand|ritard|anticip)\w+ (?:\w+ )?di (?:\w+ ){1,3}?(?:giorn\w|settiman\w|mes\w|ann\w)(?:,|:| [–—-])? (?:da |dal |dalla |dall'){date}",
    rf"(?:debutto|uscita|messa in onda|ritorno|appuntamento|lancio|data|partenza){TURN}{{0,20}}{{date}}{TURN}{{0,20}} (?:annullat|cancellat|saltat|sfumat|sospes|congelat)\w(?! (?:a|al|all'\w+)\b)",
    rf"(?:fals[aoie]|infondat[aoie]|bufala|fake|priv[aoie] di fondamento){TURN}{{0,50}}{{date}}",
    rf"bastava (?:aspettare|attendere|pazientare|arrivare){TURN}{{0,20}}{{date}}",
    (
        rf"(?:era|erano|eran) (?:\w+ )?(?:previst|attes|programmat|annunciat|fissat|dat|in programma|in calendario|in palinsesto|in arrivo|in uscita|in cartellone)\w?{TURN}{{0,50}}"
        rf"{{date}}[^.;]{{0,60}} (?:ma|poi|invece|pero|infine|alla fine)"
    ),
    (
        rf"(?:si (?:pensava|parlava|sperava|puntava|ipotizzava|diceva|credeva|vociferava|e (?:\w+ )?(?:parlato|detto|pensato))|chi (?:sperava|contava|si aspettava|puntava|sognava)){TURN}{{0,50}}{{date}}"
        rf"[^.;]{{0,60}} (?:ma|poi|invece|pero|infine|resta|delus\w+|dovra|niente|adesso|ora|rassegn\w+|ricred\w+|a bocca asciutta|si metta)"
    ),
    rf"(?:si era|s'era) (?:\w+ )?(?:detto|parlato|pensato|ipotizzato|vociferato){TURN}{{0,30}}{{date}}",
    rf"era (?:poi )?(?:toccat|slittat|passat|scivolat)[ao]{TURN}{{0,20}}{{date}}",
    rf"(?:in origine|inizialmente|originariamente|prima|dapprima) (?:era |erano )?(?:fissat|previst|attes|programmat|annunciat|collocat|piazzat)[aoie]{TURN}{{0,30}}{{date}}",
    r"\(?(?:prima|ex|inizialmente|in precedenza|originariamente|in origine|precedente|era)\s?[:,] ?{date}\s?\)",
    r"\((?:prima|ex|inizialmente|in precedenza|in origine|era|originariamente) (?:il |l'|a |ad |al |nel |previst\w (?:per )?(?:il |l')?)?{date}",
    rf"(?:dava(?:no)?|dav(?:amo|ate)|si dava|era dat[aoie]|erano dat[ie]|veniva dat[aoie]|data|dato) (?:ormai |gia |tutti )?per (?:cert|sicur|scontat|imminent|fatt|acquisit|quasi cert)\w{TURN}{{0,50}}{{date}}[^.;]{{0,80}} (?:ma|pero|invece|salt\w+|e saltat\w|poi|sfumat\w|slitt\w+|rinvi\w+|niente|tuttavia)",
    (
        rf"(?:avrebbe(?:ro)? voluto|avremmo voluto|avrebbero preferito|spera(?:va|vano|vamo|vate)|punta(?:va|vano|vamo)|conta(?:va|vano|vamo)|pensa(?:va|vano|vamo)|mira(?:va|vano|vamo)|intendeva(?:no)?"
        rf"|(?:l'obiettivo|l'idea|il piano|la speranza|l'intenzione|la tradizione|i piani|i programmi) (?:iniziale )?(?:era|erano|prevedeva\w*|voleva)|pensat[ao] (?:in origine )?per)\b{TURN}{{0,60}}{{date}}"
        rf"[^.;]{{0,60}} (?:ma|pero|purtroppo|invece|poi|sfortunatamente|tuttavia|salvo|slitt\w+|si mett\w+|dovr\w+ (?:mett|rassegn|aspett|attend|pazient|ricred)\w+)"
    ),
    rf"(?:non (?:figura|compare|risulta|rientra|e|c'e|ci sara)(?: piu)? (?:tra|fra|nei|nel|in|negli|nelle) (?:i |le |gli )?(?:titoli|palinsest\w|uscite|programmi|piani|novita|listin\w|calendari\w|elenchi|elenco|list\w)|assente (?:da|dai|dalle|dal)|fuori (?:da|dai|dal)|esclus[ao] da(?:i|l|lle)?){TURN}{{0,30}}{{date}}",
    rf"(?:mette|metton|scal[ao]|ridimension|gel|spegn|smorz|smont|stronc)\w*{TURN}{{0,25}} (?:voc\w|speranz\w|entusiasm\w|ipotesi|indiscrezion\w|rumor\w?){TURN}{{0,25}}{{date}}",
    rf"(?:difficilmente|impensabil\w*|irrealistic\w*|improbabil\w*|impossibil\w*|arduo|dura|difficile|utopi\w+|inverosimil\w*)\b{TURN}{{0,60}}{{date}}",
    rf"(?:anticipat|postpost|spint|trasloc|spost|scivol|arretr)\w+ (?:da |dal |dalla |dall'){ON}{{date}}",
    rf"(?:non |mica )(?:aspettat|attendet|contat|illudet|sperat|sognat|scommett|puntat)\w*{TURN}{{0,30}}{{date}}",
    rf"(?:aspettat\w+ )?non (?:ce la fara|fara in tempo|e|era|sono|sara) (?:\w+ )?(?:pront\w |piu )?{ON}{{date}}",
    rf"{{date}}{TURN}{{0,60}} (?:non (?:ce la far|far\w+ in tempo|la ved|lo ved|li ved|le ved|se ne parl|ci sar|si ved|e previst|se ne far)|passera senza|trascorrera senza|senza (?:nuov|la {{ordinal}}|altr))\w*",
    rf"(?:cancellat|annullat|revocat|congelat|sospes|stoppat|bruciat|saltat|saltan)[aoie]? (?:\w+ )?(?:il |la |l'|anche )?(?:\w+ )?(?:debutto|uscita|appuntamento|messa in onda|ritorno|lancio|partenza|prima|data|esordio|finestra){TURN}{{0,30}}{{date}}",
    rf"non e piu{TURN}{{0,20}}{{date}}",
    rf"da(?:l|lla|ll')?\s?{ON}{{date}} si (?:pass|sal|scend|slitt|va)\w* (?:a|al|all'|alla|in)",
)

TURNS: Final[tuple[str, ...]] = (r"ma|pero|tuttavia|bensi|invece|mentre|eppure",)
