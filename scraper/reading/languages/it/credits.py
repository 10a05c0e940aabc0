"""Italian: whom a sentence credits."""

from typing import Final

from scraper.reading.languages.table import CAPITALS, PARTICLES

_FIRST: Final = (
    "Ma|E|Ed|È|In|Il|Lo|La|I|Le|Gli|L|Se|Ieri|Oggi|Domani|Per|Nel|Nella|Nei|Non|Un|Una|Uno|Secondo|Poi|Quando|Come|Anche|Intanto|"
    "Dopo|Ora|Adesso|Mentre|Finalmente|Questo|Questa|Così|Già|Proprio|Durante|Su|Sul|Sulla|Sui|Con|Da|Dal|Dalla|Dai|Tra|Fra|Di|"
    "Del|Della|A|Ad|Al|Alla|Ai|Che|Chi|Stando|Niente|Nessuno|Lunedì|Martedì|Mercoledì|Giovedì|Venerdì|Sabato|Domenica|Recentemente|"
    "Infatti|Inoltre|Però|Tuttavia|Eppure|Perché|Quindi|Dunque|Infine|Prima|Nonostante|Pochi|Poco|Stasera|Stamattina|Ci|Si|Lui|Lei|"
    "Qualche|Quest|Nell|Dell|All|Dall|Sull|Solo|Invece|Fonti|Alcune|Alcuni|Via|Sì|No|Tutto|Tutti|Parola|Fonte|Ormai|Appena|Ecco|"
    "Nessuna|Altro|Altra|Molti|Tanti|Ufficialmente|Riprese|Dove|Instagram|Twitter|Facebook|TikTok|YouTube|Telegram|X|Cosa|Quanto|Mai|Più"
)

#: a name as it stands in Italian: capitals, small words between, a number behind ("Rai 1")
NAME: Final = (
    rf"(?!(?:{_FIRST})\b)"
    rf"[{CAPITALS}][\w'’.+&-]*(?: (?:(?:de|di|del|della|da|e|of|the|&) |{PARTICLES}|(?:dell|d)['’])?(?:[{CAPITALS}][\w'’.+&-]*|[1-9]\b\+?)){{0,4}}"
)

_PAPERS: Final = (
    "(?:La (?:Stampa|Repubblica|Gazzetta dello Sport|Nazione|Verità)|"
    "Il (?:Messaggero|Giornale|Fatto Quotidiano|Sole 24 Ore|Post|Mattino|Corriere della Sera|Foglio|Tempo|Gazzettino))"
)

#: names that open with a small letter or a digit: handles, "tvN", "ryokutya2089", "361 Magazine"; newspapers with their article
_ODD: Final = (
    r"@\w{2,30}|[a-z]{1,3}[A-Z]\w{1,20}|[a-z]{3,20}\d\w{0,10}|\d{1,4} [A-Z]\w{2,20}"
    r""
    rf"|{_PAPERS}"
)

_A: Final = r"(?:(?:[Ii]l|[Ll]o|[Ll]a|[Ii]|[Gg]li|[Ll]e|[Uu]n|[Uu]no|[Uu]na|[Aa]lcun[ie]|[Dd]ivers[ie]|[Vv]ari[e]?|[Pp]iù|[Mm]olt[ie]|[Nn]umeros[ie]|[Qq]ualche|[Ll]'?[oa]? stess[oa]) |[LlUu]n?['’])"

_ADJ: Final = (
    r"(?: (?:\w{3,12}(?:an|es|ens|nic)[aeio]|spagnol\w|tedesc\w{1,2}|frances\w|ingles\w|ufficial\w|esecutiv\w|principal\w|creativ\w|general\w|artistic\w|editorial\w|pubblic\w|"
    r"streaming|di streaming|on demand|via cavo|online|specializzat\w|intern[aei]|anonim\w|vicin[aeio]|ben informat\w|affidabil\w|attendibil\w|"
    r"local\w|recent\w|insistent\w|stess\w|delegat\w|di (?:punta|produzione|turno|serie)|social|animati?))?"
)

_PEOPLE: Final = (
    r"(?:show-?runner|sceneggiat(?:ore|rice|ori)|regist[aie]|direttor[ei]|direttric[ei]|creator[ei]|creatric[ei]|ideator[ei]|ideatric[ei]|"
    r"autor[ei]|autric[ei]|produttor[ei]|produttric[ei]|attor[ei]|attric[ei]|interpret[ei]|protagonist[aie]|star|coprotagonist[aie]|conduttor[ei]|"
    r"conduttric[ei]|presentator[ei]|presentatric[ei]|president[ei]|vicepresident[ei]|amministrat(?:ore|rice)|ceo|capo|responsabil[ei]|dirigent[ei]|vertici|portavoce|"
    r"doppiator[ei]|doppiatric[ei]|compositor[ei]|mangaka|scrittor[ei]|scrittric[ei]|romanzier[ei]|giornalist[aie]|cronist[aie]|agente|manager|executive|numero uno|head|"
    r"mattatore|comico|cantante|padr[ei] della serie|mamma della serie|boss|ministro|sindaco|membro del cast|membri del cast|cast|troupe|team|squadra|fratelli)"
)

_HOUSES: Final = (
    r"(?:piattaform[ae]|ret[ei]|emittent[ei]|canal[ei]|network|broadcaster|streamer|servizio|colosso|gigante|studi(?:o|os)?|casa (?:di produzione|editrice|madre)|produzion[ei]|"
    r"società|azienda|compagnia|distributore|editore|software house|sviluppatori|tv (?:di stato|pubblica|giapponese|americana)|major|produttrice|committent[ei]|"
    r"comitato|gruppo|biscione|casa di Cologno|viale Mazzini)"
)

_MEDIA: Final = (
    r"(?:sit[oi]|portal[ei]|magazine|quotidian[oi]|giornal[ei]|rivist[ae]|settimanal[ei]|testat[ae]|stampa|media|blog|pagin[ae]|account|profil[oi]|"
    r"leaker|insider|fonti?|indiscrezion[ei]|rumors?|voc[ei]|leak|report|rapport[oi]|esperti|addetti ai lavori|bene? informati|analist[ai]|fan|fans|appassionati|spettatori|"
    r"utent[ei]|database|agenzi[ae]|tabloid|comunicato(?: stampa)?|teorie|ricostruzioni|anticipazioni|stime|notizie)"
)

_NOUN: Final = rf"(?:{_PEOPLE}|{_HOUSES}|{_MEDIA})"

#: whose: "della serie", "di Netflix"
_OF: Final = (
    r"(?: (?:(?:di|del|della|dello|dei|degli|delle|da|dal|dalla|alla|al|a|allo) |(?:dell|all|d)['’])"
    r"(?:[A-ZÀ-ÖØ-Þ][\w'’+&-]{1,20}(?: (?:di |del |della )?[A-ZÀ-ÖØ-Þ1-9][\w'’+&-]{0,20})?|"
    r"(?:serie|show|fiction|programma|produzione|progetto|film|reality|saga|anime|manga|gioco|videogioco|rete|canale|piattaforma|azienda|emittente|casa|network|settore|cast|romanzo|libro|"
    r"servizio(?: di streaming)?|streaming|colosso|fan|set|produttori|drama|dorama|docuserie|sitcom|commedia|franchise|casa di produzione|società|studio|industria|pubblico)\b))?"
)

#: somebody without a name; not what stands before one ("la regista Anna Neri")
_WHOM: Final = (
    rf"{_A}(?:(?:su[oaei]i?|nostr[aeio]|stess[aeio]|prim[ao]|ultim[aei]|nuov[aeio]|celebre|not[ao]|solit[aei]|recent[ei]|insistent[ei]) ){{0,2}}{_NOUN}{_ADJ}{_OF}(?! [A-Z@«“])"
    rf"|(?:[Ff]onti|[Ii]ndiscrezioni|[Rr]umors?|[Vv]oci|[Ii]nsider|[Mm]edia|[Rr]eport|[Ll]eaker){_ADJ}{_OF}"
)

_WHO: Final = rf"(?P<who>{_WHOM}|{_ODD}|{NAME})"

#: what leads to a name: article, post, whose
_LED: Final = (
    rf"(?:(?!{_PAPERS})(?:[Ii]l|[Ll]o|[Ll]a|[Ii]|[Gg]li|[Ll]e|[Uu]n|[Uu]na) |[LlUu]n?['’])?"
    rf"(?:(?:(?:noto|nota|celebre|solito|solita|nostra|nostro|suo|sua) )?{_NOUN}{_ADJ}{_OF}[,:]? [«“]?(?=[A-Z@«“\d]|[a-z]{1, 20}(?:\d|[A-Z])))?"
)

_BY: Final = r"(?:(?:da|dal|dalla|dallo|dai|dagli|dalle) |dall['’])"
_TO: Final = r"(?:(?:a|al|alla|allo|ai|agli|alle) |all['’])"
_HIS: Final = r"(?:(?:di|del|della|dello|dei|degli|delle) |dell['’]|d['’])"

#: -are verbs of saying, then of deciding
_SAY: Final = (
    r"annunci|conferm|rivel|svel|spieg|dichiar|assicur|afferm|ufficializz|raccont|precis|comunic|anticip|indic|segnal|sottoline|riport|ipotizz|not|"
    r"comment|specific|confid|confess|lanci l'indiscrezion|conferm|twitt|post|giur|ricord|parl|prospett|azzard|stim|calcol"
)
_DEED: Final = r"rinnov|ordin|commission|rinvi|rimand|spost|posticip|fiss|cancell|program|calendarizz|colloc|piazz|prenot|riserv|riconferm|annull|blocc|congel|moll|accanton"
_SPEAKS: Final = (
    rf"(?:(?:{_SAY})(?:a|ano|ò|arono|ava|avano|erà|eranno)|(?:conferm|annunci|rivel)erebbe(?:ro)?|annuncia|dic(?:e|ono|eva|evano)|diss(?:e|ero)|scriv(?:e|ono|eva)|scriss(?:e|ero)|"
    r"promett(?:e|ono|eva)|promise|ammett(?:e|ono)|ammise|sostien(?:e|vano)|sostengono|sosteneva|(?:rifer|garant|ribad|ment|smenti|chiar|avvert|ribadi)isc(?:e|ono)|riferì|garantì|"
    r"smentisc(?:e|ono)|smentì|chiarisc(?:e|ono)|chiarì|ribadì|avverte|avvisa|f(?:a|anno|ece|ecero|aceva) sapere|rend(?:e|ono) noto|rese noto|esclud(?:e|ono)|escluse|prevede(?:va)?|prevedono|"
    r"ritien(?:e|vano)|ritengono|d(?:à|anno) (?:la notizia|l'annuncio|per)|diede (?:la notizia|l'annuncio)|mett(?:e|ono) le mani avanti|fa (?:capire|intendere|chiarezza)|lascia (?:capire|intendere)|"
    r"garantisce|aggiung(?:e|eva)|aggiunse|replic(?:a|ò)|rispond(?:e|eva)|rispose|rassicur(?:a|ò|ava)|avrebbe (?:\w+ )?(?:detto|confermato|rivelato|deciso|rinnovato|ordinato|fissato|rinviato|scelto))"
)
_DOES: Final = (
    rf"(?:(?:{_DEED})(?:a|ano|ò|arono)|programma|decid(?:e|ono)|decise(?:ro)?|scegli(?:e|ono)|scelse|stabilisc(?:e|ono)|stabilì|mett(?:e|ono) in (?:cantiere|calendario)|d(?:à|anno) (?:il via libera|l'ok|luce verde|appuntamento)|"
    r"dic(?:e|ono) (?:di )?(?:sì|no|addio|basta)|stacc(?:a|ano) la spina|rottam(?:a|ano)|bocci(?:a|ano)|silur(?:a|ano)|spazz(?:a|ano) via|cal(?:a|ano) la scure|mand(?:a|ano) in pensione|prend(?:e|ono) tempo|romp(?:e|ono) il silenzio|scioglie le riserve|concede il bis|chiude i battenti|allunga|raddoppia|(?<=\bla\s)chiud(?:e|ono))"
)
#: what somebody "ha …": said or decided; what he put out is a trailer and the like
_TOLD: Final = (
    rf"(?:(?:{_SAY}|{_DEED})(?:ato|ata|ati|ate)|detto|scritto|promesso|ammesso|sostenuto|riferito|garantito|ribadito|smentito|chiarito|avvertito|fatto (?:sapere|capire|intendere|trapelare|presente)|"
    r"reso (?:noto|pubblico|nota|nota la data)|escluso|previsto|aggiunto|risposto|replicato|lasciato (?:intendere|capire|trapelare|intuire|presagire)|deciso|scelto(?! di)|stabilito|optato|concesso|"
    r"dato (?:la notizia|notizia|l'annuncio|appuntamento|il via libera|l'ok|luce verde|una data|la data|un'indicazione|qualche|disco verde|conferma|semaforo)|messo (?:in (?:cantiere|calendario|agenda)|nero su bianco|le mani avanti|a tacere|a segno)|"
    r"lanciato (?:l'indiscrezione|un indizio)|rotto (?:il silenzio|gli indugi)|sciolto (?:le riserve|la riserva|ogni dubbio)|tolto (?:il velo|ogni dubbio|i dubbi)|alzato il (?:velo|sipario)|staccato la spina|preso tempo|preferito|spazzato via|fugato (?:ogni|i|tutti)|dissipato|gettato acqua sul fuoco|spento (?:le speranze|gli entusiasmi)|smorzato|aperto le porte|lasciato uno spiraglio|mandato in delirio|calato (?:la scure|l'asso)|alzato bandiera|tagliato corto|"
    r"voluto (?:chiarire|precisare|rassicurare|confermare|ribadire)|tenuto a precisare|chius[oa] la porta|aperto alla possibilità|detto (?:sì|no|di sì|di no)|"
    r"(?:pubblicato|diffuso|condiviso|rilasciato|lanciato|mostrato|presentato|caricato|distribuito|regalato|inserito|diramato)(?= .{0,40}\b(?:trailer|teaser|video|clip|immagin|poster|locandin|data|date|comunicat|post|filmat|fot|spot|promo|calendari|listin|palinsest|nota|messaggi|indiscrezion)))"
)
_HAS: Final = r"(?:h[ao]|hanno|aveva|avevano|ebbe|avendo|abbia|abbiano)"
#: between the subject and its verb
_LO: Final = r"(?:(?:non |già |poi |oggi |ieri |infatti |finalmente |ora |intanto |invece |stess[oa] |ufficialmente |appena |però |anche |quindi |adesso |così |in (?:un|una) [\w']{2,12} |(?:lo|la|le|li|ne|ci|si|mi|gli|vi) |(?:l|c|n)['’])){0,3}"
_SOON: Final = r"(?: (?:[a-zà-ÿ]{2,15}|all['’]ANSA|[a-zà-ÿ]+['’][a-zà-ÿ]+)){0,3}"
_ASIDE: Final = r"(?: \([^()]{2,50}\))?(?:,? [–—-] [^–—,;:]{3,40} [–—-]|, (?!ma |e |dove )[^,.;:«»]{3,55},)?"

#: no subject: it stands behind a preposition
_FREE: Final = "(?<![lL]['’])" + "".join(
    rf"(?<!\b{word}\s)"
    for word in [
        "su",
        "di",
        "a",
        "con",
        "da",
        "in",
        "per",
        "del",
        "al",
        "dal",
        "sul",
        "nel",
        "tra",
        "della",
        "alla",
        "dalla",
        "sulla",
        "serie",
        "stagione",
        "Su",
        "A",
        "Con",
        "Da",
        "In",
        "Per",
        "Dal",
        "Sul",
    ]
)

#: what bears somebody's word
_WORD: Final = (
    r"(?:parole|dichiarazion[ei]|conferm[ae]|annunci[o]?|indiscrezion[ei]|ricostruzion[ei]|informazioni|rivelazion[ei]|anticipazion[ei]|soffiat[ae]|report|rapporto|articolo|tweet|post|cinguettio|storie|storia|"
    r"comunicat[oi](?: stampa)?|nota(?: ufficiale| stampa)?|messaggi[o]?|video(?:messaggio)?|calendari[o]?|list(?:a|e|ino)|intervista|intervento|previsioni|stime|teoria|calcoli|notizia|scoop|leak|"
    r"profil[oi]|account|pagin[ae]|sit[oi]|canal[ei]|social|bacheca|newsletter|blog|feed|palinsest[oi]|bocca|voce|penna|microfoni|comunicazione|presentazione|mail|lettera|editoriale|bilancio|conferma)"
)
_WORDLY: Final = r"(?: (?:uffici\w+|social|stamp\w|instagram|Instagram|Twitter|twitter|Facebook|facebook|TikTok|X|YouTube|Telegram|Threads|Weibo|recent\w|raccolt\w|diffus\w|pubblicat\w|riportat\w|rilasciat\w|trapelat\w|personal\w|italian\w|stess\w|di (?:ieri|oggi|stampa))){0,2}"

#: a name or somebody as the subject, with what stands beside it
_SUBJECT: Final = rf"{_FREE}{_WHO}(?!, {NAME},){_ASIDE}"

_BRIDGE: Final = rf"(?:(?:(?:il|lo|la|i|gli|le|un|una) |l['’]|un['’])?(?:ultim[aeio] |recent[ei] |lungh?[ao] )?{_WORD}{_WORDLY} (?:{_HIS}|{_BY}))?"

CREDITS: Final[tuple[str, ...]] = (
    # "a confermarlo è stata la regista Anna Neri"
    (
        r"[Aa]d? (?:dar|conferm|annunci|rivel|svel|dir|uffici|comunic|rifer|riport|scriv|sosten|raccont|spieg|chiar|far|render|anticip|assicur|lanci|forn|diffond|ribad|precis|sbilanci|romp|fiss|parl|togl|mett|tranquill|rassicur)"
        r"\w{1,9}(?: (?!è|sono|ci )[\w'’]{1,14}){0,4},? (?:è|sono|fu|furono|era|ci ha pensato|ci pensa|ci hanno pensato)(?: stat[oaie])?"
        rf"(?: ieri| oggi| proprio| direttamente| sempre| lo stesso| la stessa| poi| ancora| anche)? {_LED}{_WHO}"
    ),
    rf"[ÈèEe] stat[oa] (?:proprio |l[oa] stess[oa] )?{_LED}{_WHO},? (?:ad?|che ha) (?:dar|conferm|annunci|rivel|svel|spieg|dir|uffici|comunic|rifer|riport|raccont|anticip|parl|chiar|far)\w{{1,9}}",
    (
        rf"(?:notizia|conferma|annuncio|indiscrezione|soffiata|ufficialità|rumor|voce|anticipazione|novità|smentita|rivelazione)(?: ufficiale)? (?:arriva|viene|giunge|proviene|rimbalza|è (?:arrivata|giunta|arrivato|giunto))"
        rf"(?: [\w'’]{{2,14}}){{0,2}} {_BY}{_BRIDGE}{_LED}{_WHO}"
    ),
    # "secondo quanto riporta Deadline", "come aveva spiegato Anna Neri"
    (
        r"(?:(?:[Ss]econdo|[Ss]tando a|[Ii]n base a|[Aa]|[Dd]a|[Pp]er) (?:quanto|quello che|quel che|ciò che)|[Cc]ome|[Cc]osì come) (?:ci |lo |l['’])?(?:(?:ha|hanno|aveva|avrebbe|è stato|viene) )?"
        rf"(?:{_TOLD}|{_SPEAKS}|(?:emers|appres)o|riport\w{{1,4}}|si (?:legge|apprende)|appare){_SOON} (?:{_BY}|su |sul |sulla |nel |nella |sulle |in )?{_BRIDGE}{_LED}{_WHO}"
    ),
    # "stando alle parole di Anna Neri", "a detta di chi"
    (
        rf"(?:[Ss]econdo |[Ss]tando (?:ad |{_TO})|[Aa] (?:detta|dire|parere|giudizio) {_HIS}|[Aa] sentire |[Aa] (?:credere|dar retta|dare retta|dare ascolto|dare credito) {_TO}|[Pp]arola {_HIS}|[Ii]n base {_TO}|[Cc]itando |"
        rf"[Pp]er (?:(?:sua )?(?:stessa )?ammissione|bocca|voce) {_HIS}|[Nn]elle parole {_HIS}|[Ff]onte: |[Cc]ome da ){_BRIDGE}{_LED}{_WHO}"
    ),
    rf"(?:[Ss]tando {_TO}|[Aa] (?:detta|dire) {_HIS}|[Ii]n base {_TO}|[Aa] (?:credere|dar retta) {_TO})(?P<who>(?:(?:su[oaei]i?|stess[aeio]|prim[ei]|ultim[aei]|recenti|solit[aei]) )?{_NOUN}{_ADJ}{_OF})",
    # "Netflix, che l'aveva già rinnovata, ha annunciato", "il regista conferma"
    rf"{_SUBJECT} {_LO}{_HAS}(?: (?!visto|avuto|fatto|preso|trovato|dato|messo|reso|detto|chiuso)[\w'’]{{2,14}}){{0,3}} {_TOLD}",
    rf"{_SUBJECT} {_LO}(?:{_SPEAKS}|{_DOES}|si è (?:detto|detta|lasciato|lasciata|sbilanciato|sbilanciata|augurato|espresso|espressa)|si (?:augura|sbilancia|aspetta)|è stat[oa] (?:chiar[oa]|categoric\w|netto)|sono stati chiari)",
    (
        r"(?P<who>Netflix|HBO(?: Max)?|Max|Prime Video|Amazon(?: Prime Video)?|Disney(?:\+| Plus)?|Sky(?: Atlantic| Uno| Cinema)?|Rai(?: Fiction|uno|due|play|[1-5]|\s[1-5])?|RaiPlay|Mediaset|Canale 5|Italia 1|La7|Nove|Apple(?: TV\+?)?|Hulu|"
        r"Fox|ABC|CBS|NBC|AMC|BBC(?: One)?|ITV|FX|The CW|Showtime|Starz|Paramount\+?|Peacock|Crunchyroll|NHK|MAPPA|Sony|Nintendo|Ubisoft|Warner(?: Bros\.?)?|Universal|Marvel(?: Studios)?|Lucasfilm|Lionsgate|Discovery|Syfy|TNT) "
        r"(?:\w+ )?(?:punta|mira|conta|spera|pensa|lavora|vuole|vorrebbe|intende|valuta|dovrebbe decidere|si tiene|tiene|calcola|stima)(?:no)?"
    ),
    rf"{_FREE}(?P<who>{NAME}){_ASIDE} {_LO}(?:si augura|(?:spera|crede|ritiene|ipotizza|immagina|prevede|stima|confida) (?:che|di|in|nel)|è (?:convint[oa]|fiducios[oa]|cert[oa]|sicur[oa]) (?:che|di)|sembra convint[oa]|dà (?:per|quasi per) cert[oa]|(?:ci )?tiene a)\b",
    rf"(?<=,\s)(?P<who>{NAME}), {_LO}(?:{_HAS} {_TOLD}|{_SPEAKS})",
    # "…", ha detto Anna Neri
    rf"(?:{_HAS} {_TOLD}|(?:lo|la|ce lo) ha dat[oa]){_SOON} {_LED}{_WHO}",
    rf"(?:(?<=[,»”\"–-]\s)|(?<=[»”\"])|(?:lo|e|ora|ne) |^)(?:{_SPEAKS}|parla|firmato){_SOON} {_LED}{_WHO}",
    # "rinnovata per una terza stagione da Netflix"
    rf"(?:{_TOLD}|(?:{_SAY}|{_DEED})at[aei]|decis[aei]|scelt[aei]|res[aei] not[aei]|diffus[aoei]|condivis[aei]|(?:pubblic|rilasci|lanci)at[aoei]|promess[aei]|stabilit[aei]|smentit[aei]|dett[aei])(?: [\w'’]{{1,14}}){{0,5}} {_BY}{_BRIDGE}{_LED}{_WHO}",
    # "in un post di", "sul profilo Instagram di", "l'annuncio di"
    rf"\b{_WORD}{_WORDLY},? (?:{_HIS}|{_BY}){_LED}{_WHO}",
    # "— Netflix Italia (@NetflixIT)", "Anna Neri: «Torniamo a giugno»"
    rf"[—–-] {_WHO} \(@\w{{2,20}}\)",
    rf"{_FREE}{_WHO}(?: {_TO}{NAME}| (?:via|su|sui) \w{{3,12}})?: (?=[«“\"])",
)
