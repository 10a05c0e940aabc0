"""Spanish: whom a sentence credits."""

from typing import Final

from scraper.reading.languages.table import PARTICLES

_CAPITAL: Final = r"[^\W\d_a-zß-ÿ][\w'’.+&-]*"

#: media whose names begin with an article
_PRESS: Final = (
    r"(?:El (?:País|Mundo|Periódico|Confidencial|Español|Universal|Comercio|Heraldo|Nacional|Tiempo|Economista|Diario|"
    r"Trece|Nueve)|La (?:Vanguardia|Razón|Nación|Sexta|Tercera|República|Voz|Jornada|1|2))"
)

#: what has a capital at the head of a sentence without being a name
_NO_NAME: Final = (
    r"(?:Ayer|Hoy|Mañana|Ahora|Además|Finalmente|Recientemente|También|Pero|Y|El|La|L[oae]s?|Una?|Unos|Unas|Según|En|"
    r"Est[eao]|Eso|Así|Tras|Por|Con|S[ií]|Aunque|C[oó]mo|Cuándo|Cuando|Mientras|Tod[oa]s?|Algo|Nad[ae]|Quien|Quienes|"
    r"Se|Sus?|Ya|Al|Del?|A|Para|Desde|Fue|Es|No|Ni|Aún|Todavía|Entonces|Después|Antes|Luego|Poco|Ambos|Ell[ao]s?|Él|"
    r"Qu[eé]|Es[aeo]s?|Aquel|Otr[oa]s?|Vari[oa]s|Algun[oa]s|Much[oa]s|Sin|Sobre|Durante|Hace|Mi|Nuestr[oa]s?|Incluso|"
    r"Sol[oa]|Sólo|Tampoco|Nunca|Siempre|Temporada|Serie|Cada|Dich[oa]|Oficial|Oficialmente|Hasta|Entre|Tal|Nos|Me|"
    r"Primer[ao]?|Segund[ao]|Tercera?|Cuarta|Quinta|Sexta|Asimismo|Igualmente|Posteriormente|Previamente|"
    r"Anteriormente|Actualmente|Justo|Fuentes?|Rumores|Informes?|Reportes|Medios|Filtraciones|Insiders?|CEO|CBO|VP|"
    r"Twitter|Instagram|TikTok|Facebook|YouTube|X|CONFIRMADO|OFICIAL|Confirmado)(?!\w)"
)

_REST: Final = (
    rf"(?: (?:(?:del?|de la|de los|y|of|the|on|and|&|von|van) |{PARTICLES})?(?:{_CAPITAL}|\d{{1,2}}(?!\w| de ))){{0,5}}"
)

#: a name, or somebody's address in a network
_WHO: Final = rf"(?P<who>@\w{{2,30}}|laSexta|{_PRESS}{_REST}|(?!{_NO_NAME}){_CAPITAL}{_REST})"

#: channels, platforms and studios: what they move or renew is another's work, and "their" premiere no series' own
_BRAND: Final = (
    r"(?P<who>(?:Netflix|HBO|Max|Disney|Prime|Amazon|Movistar|Filmin|Atres[mp]\w+|Antena|Mediaset|Telecinco|laSexta|"
    r"La 1|TVE|RTVE|Telemundo|Univision|Televisa\w*|ViX|Vix|Caracol|RCN|TV|Crunchyroll|Apple|Paramount|AMC|ABC|CBS|"
    r"NBC|F[Oo][Xx]|FX|The CW|CW|Starz|Showtime|Peacock|Hulu|BBC|ITV|Sky|SkyShowtime|Canal|Star|Kanal|TRT|Show|ATV|"
    r"tvN|JTBC|SBS|KBS|MBC|ENA|Toei|Toho|TOHO|MAPPA|Kadokawa|Aniplex|Universal|Sony|Warner|Lionsgate|Syfy|Mitele|TVN|"
    r"Telefe|Cuatro|TV3|À Punt|ETB|"
    rf"Ubisoft|Nintendo|Adult Swim|Marvel|Lucasfilm|Bandai|Ufotable|ufotable|Shueisha)[\w+]*{_REST})"
)

_SAY: Final = (
    r"(?:anunci|confirm|revel|desvel|adelant|asegur|explic|inform|coment|declar|afirm|señal|apunt|indic|detall|"
    r"precis|aclar|reiter|ratific|avanz|manifest|concret|recalc|subray|insinu|confes|public|comunic|notific|relat|"
    r"narr|report|filtr|tuite|destac|remarc|matiz|expres|contest|garantiz|jur|rese[ñn]|respald|corrobor|certific|"
    r"oficializ|celebr|desliz|especific|mencion|determin|agreg|acot|enfatiz|bromes?|lament|proclam|deton|aventur|"
    r"divulg|zanj|sentenci|comparti?|anticip)"
)

_THINK: Final = (
    r"(?:calcul|estim|consider|pronostic|vaticin|especul|augur|opin|barrunt|sospech|esper|plane|descart|"
    r"rechaz|apuest|dud)"
)

#: of verbs whose stems change, what has a subject before it
_OWN: Final = (
    r"(?:dijo|dice|dicen|dijeron|decía|cuenta(?! con)|cuentan(?! con)|contó|contaron|contaba(?! con)|escribe|"
    r"escribió|escribieron|reconoce|reconoció|admite|admitió|admitieron|prevén?|preveía|sostienen?|sostuvo|"
    r"mantienen?|sugieren?|sugirió|desmienten?|desmintió|desmintieron|responde|respondió|advierten?|advirtió|promete|"
    r"prometió|prometieron|creen?|creía|piensan?|nieg(?:a|an)|negó|negaron|confía|confían|suelta|soltó|prefiere|ve "
    r"(?:más|menos|poco|muy|difícil|posible|probable)|da por hech[oa]|dio por hech[oa]|dej(?:a|ó) (?:caer|claro|"
    r"entrever|ver)|d(?:a|io|an|ieron) (?:a conocer|pistas|detalles|la noticia|la fecha|el dato|cuenta|el campanazo|"
    r"la sorpresa|fecha)|hizo (?:público|pública|oficial|saber)|hace (?:público|pública|oficial|saber)|compartió|"
    r"comparte|difundió|transmitió que|pone fecha|puso fecha|ponen fecha|lo tienen? (?:muy )?(?:decidido|claro)|"
    r"tienen? (?:decidido|claro)|quiere (?:estrenar|lanzar|que)|pretende|apunta|aspira a|sitúan?|situaron|ubic(?:a|"
    r"an|aba|aban|ó)|habla(?:n|ba|ban)? de|se mostró|se (?:muestra|pronunció|dirigió|sinceró)|avisa|avisó|pidió "
    r"paciencia)"
)

_DONE: Final = (
    r"(?:dicho|contado|escrito|reconocido|admitido|previsto|sostenido|sugerido|desmentido|respondido|advertido|"
    r"prometido|creído|negado|hablado|soltado|compartido|difundido|dejado (?:caer|claro|entrever)|dado (?:a conocer|"
    r"pistas|detalles|la noticia|la fecha|el dato)|hecho (?:público|pública|oficial|saber)|puesto (?:ya |por fin "
    r")?fecha)"
)

#: what a company does with a season, by which it is told
_DEED: Final = (
    r"(?:renov|encarg|cancel|retras|aplaz|posterg|fij|reserv|program|coloc|decid|descart|orden|aprob|traslad|marc|"
    r"agend|guard|escog|elig|eleg|ampli|prorrog|demor|fech)"
)

_DID: Final = (
    r"(?:renueva|pospone|pospuso|aprueba|elige|mueve|movió|pide|pidió|(?:da|dio) (?:luz verde|el visto bueno|"
    r"carpetazo|el sí)|(?:escog|elig|decid)(?:e|ió|en|ieron)|prepara (?:para|el)|echa el cierre|tumba|tumbó|rescata|"
    r"rescató|apuesta por)"
)

_DEED_DONE: Final = (
    r"(?:{0}(?:ado|ido)|puesto fecha|pospuesto|movido|pedido|dado (?:luz verde|el visto bueno|carpetazo|el "
    r"sí)|optado por)"
).replace("{0}", _DEED)

_HAVE: Final = (
    r"(?:ha|han|había|habían|habría|habrían) (?:ya |por fin |vuelto a |querido |decidido |\w{3,15}mente ){0,2}"
)

_SAYS: Final = (
    rf"(?:{_SAY}(?:a|an|ó|aron|aba|aban|e)|{_THINK}(?:a|an|ó|aron|aba|aban)|{_OWN}|{_HAVE}(?:(?:{_SAY}|{_THINK})ado|"
    rf"{_DONE})|(?:acab|acaba|acaban|acababa) de (?:{_SAY}ar|decir|contar|escribir|dar a conocer|compartir)|"
    r"(?:quiso|quería|volvió a|vuelve a|aprovechó para|salió a|se atreve a|se aventura a|prefirió) "
    rf"(?:{_SAY}ar|dar|decir))\b"
)

#: whose return is told is the series itself
_NOT_OWN: Final = (
    r"(?! (?:ya |por fin |oficialmente )?(?:sus? (?:propi[oa] )?(?:fechas?|regreso|vuelta|retorno|renovación|estreno|"
    r"lanzamiento|llegada|final|continuidad|cancelación|nueva|segunda|tercera|cuarta|quinta|sexta|séptima|octava|"
    r"novena|temporada|tráiler|trailer|teaser|día|reparto)|fecha|(?:nueva|segunda|tercera|cuarta|quinta|sexta|"
    r"última) temporada|temporada \d|tráiler|por |para ))"
)

_DAY: Final = (
    r"(?:este|esta|el|la|ayer|hoy|anoche|hace|en|a finales|a principios|a mediados|durante|tras|desde|a través de|"
    r"mediante|por medio de|vía|con|ante|al|por|junto a)"
)

#: what may stand between who says it and the verb
_LITTLE: Final = (
    r"(?: (?:ya|también|lo|les?|nos|me|os|la|los|las|se lo|se la|mism[oa]|propi[oa]|además|ayer|hoy|anoche|incluso|"
    r"siempre|sí|así|por fin|por su parte|a su vez|por ejemplo|recién|\w{3,15}mente)){0,3}"
)

_ASIDE: Final = r"(?:\"|”|»|’|')?(?:,? \([^()]{1,60}\)|, (?:@|[a-záéíóúñ])[^;:()]{2,90}?,)?"

_BETWEEN: Final = rf",? {_DAY}(?: [^\s.;:()]{{1,25}}){{1,8}}?"

_NOUN: Final = (
    r"(?:cadena|plataforma|canal|streaming|streamer|televisión|señal|emisora|productor\w*|compañía|empresa|estudios?|"
    r"distribuidor\w*|servicio|gigante|firma|editorial|televisora|network|corporación|equipo|reparto|elenco|portal|"
    r"medios?|diario|periódico|revista|agencia|insiders?|filtrador\w*|leakers?|informantes?|periodistas?|"
    r"expert[oa]s?|analistas?|rumor(?:es)?|filtraci(?:ón|ones)|informes?|reportes?|informaci(?:ón|ones)|comunicado|"
    r"nota de prensa|fans|seguidores|usuari[oa]s?|portavo(?:z|ces)|responsables?|creador\w*|director\w*|"
    r"directiv[oa]s?|showrunners?|guionistas?|act(?:or|riz)(?:es)?|protagonistas?|intérpretes?|ejecutiv[oa]s?|"
    r"autor\w*|presentador\w*|jef[ea]s?|president[ea]|vicepresident[ea]|CEO|dueñ[oa]s?|escritor\w*|mangaka|fuentes?|"
    r"prensa|webs?|página|sitios?|blog|cuenta|perfil|teorías?|quinielas|pronósticos?|previsiones|N roja)"
)

_ARTICLE: Final = (
    r"(?:[Ll]a|[Ee]l|[Ll][oa]s|[Uu]na?|[Uu]n[oa]s|[Ss]us?|[Aa]lgun[oa]s?|[Aa]lgún|[Vv]ari[oa]s|[Dd]ivers[oa]s|"
    r"[Dd]istint[oa]s|[Cc]iert[oa]s|[Oo]tr[oa]s?|[Mm]uch[oa]s|[Nn]umeros[oa]s|[Dd]icha|[Dd]icho|[Ll]o que dicen los)"
)

_KIND: Final = (
    r"(?:propi[oa]|mism[oa]|conocid[oa]|famos[oa]|últim[oa]s|primer[oa]s|principal(?:es)?|nuev[oa]s?|reciente|"
    r"recientes|supuest[oa]s|distint[oa]s|divers[oa]s|much[oa]s|numeros[oa]s|otr[oa]s)"
)

_TRAIT: Final = (
    r"(?: (?:web|(?:más|muy) [a-záéíóúñ]{3,15}|(?:cercan|intern|anónim|oficial|extraoficial|previ|recient|últim|"
    r"especializad|estadounidens|español|internacional|nacional|local|fiabl|confiabl|consultad|conocedor|próxim|"
    r"fresc|corean|japon|turc|surcorean|mexican|argentin|chilen|colombian|peruan|británic|norteamerican|american|"
    r"asiátic|nipon|ejecutiv|general|creativ|públic|privad|rival|roj|digital|bien informad|no oficial|pasad|anterior|"
    r"actual)\w{0,3})){0,3}"
)

_BELONGS: Final = (
    r"(?: (?:del?|a|al|en|con)(?: la| el| los| las| su)? (?:[a-záéíóúñ+]{3,20}|[A-ZÁÉÍÓÚÑ][\w+&’'-]*)(?:(?: "
    r"[A-Z][\w+]*){1,2}| (?:oficial|original|privad|estatal|público|española|online)\w*)?){0,3}?"
)

#: somebody by what they are: "a source near the producers", "the channel"
_SOMEBODY: Final = (
    rf"(?P<who>(?:{_ARTICLE} (?:{_KIND} )?{_NOUN}|(?:{_KIND} )?(?:[Ff]uentes|[Rr]umores|[Ii]nformes|"
    r"[Rr]eportes|[Mm]edios|"
    rf"[Ff]iltraciones|[Ii]nsiders|[Ll]eakers|[Ff]iltradores)){_TRAIT}{_BELONGS})"
)

_TITLE: Final = (
    r"(?:act(?:or|riz)|creador(?:a|es)?|cocreador(?:a|es)?|director(?:a|es)?|showrunners?|guionistas?|productor(?:a|"
    r"es)?|president[ea]|vicepresident[ea]|cadena|plataforma|canal|portal|medio|diario|periódico|revista|web|sitio|"
    r"página|insider|periodista|protagonista|intérprete|autor(?:a)?|jef[ea]|responsable|presentador(?:a)?|cómico|"
    r"humorista|novelista|escritor(?:a)?|cineasta|realizador(?:a)?|ejecutiv[oa]|consejero|CEO|portavoz|productora|"
    r"distribuidora|estudio|compañía|empresa|leaker|filtrador(?:a)?|agencia|tuitero|usuari[oa]|gigante|servicio|"
    r"mangaka|cantante|compositor|cuenta|perfil|propi[oa]|mism[oa]|publicación|blog|podcast|programa)"
)

#: what leads to a name: "the director of the series, ", "the well-known portal"
_LEAD: Final = (
    r"(?:(?:el|la|los|las|su|sus|un|una|nuestro) (?:(?:propi[oa]|mism[oa]|conocid[oa]|prestigios[oa]|célebre|"
    r"famos[oa]|"
    rf"popular|exitos[oa]|reputad[oa]) )?{_TITLE}(?: (?!que |y |con |lo |se )[a-záéíóúñ]{{2,15}}){{0,5}}?"
    r"(?: (?:de |en )?(?:Twitter|X|Instagram|TikTok|Facebook)(?: de)?)? )?"
    r"[“\"«'‘]?"
)

_PERSON: Final = (
    r"(?:act(?:or|riz)|creador(?:a|es)?|cocreador(?:a|es)?|director(?:a|es)?|showrunners?|guionistas?|productor(?:a|"
    r"es)?|president[ea]|vicepresident[ea]|insider|periodista|protagonista|intérprete|autora?|jef[ea]|responsable|"
    r"presentador(?:a)?|escritora?|cineasta|realizadora?|ejecutiv[oa]|consejero|CEO|portavoz|filtradora?|mangaka)"
)

_LEAD_OF: Final = rf"(?:el|la|los|las|su|sus|un|una) (?:propi[oa] )?{_PERSON}[^.,;:]{{0,60}}, "

#: what stands behind a name that ends a remark
_THEN: Final = r"(?=[,.;:)]|$| (?:en|a|al|tras|durante|este|hace|sobre)\b)"

#: "as … has told", "according to what … says"
_AS_TOLD: Final = (
    r"(?:(?:(?:[Ss]egún|(?:[Tt]al y )?[Cc]omo|[Pp]or lo que|[Dd]e acuerdo (?:con|a) lo que) (?:ya |bien |lo que |nos "
    r"|le |"
    rf"les |se lo ){{0,2}}(?:{_SAYS}|{_HAVE}podido saber|pudo (?:saber|conocer)|supo|publica\w*|recoge|recogió|"
    rf"recogen|recuerda|"
    r"leemos en|podemos leer en|se lee en|sabe)(?: (?:ayer|hoy|este \w+|en exclusiva|\w{3,15}mente|hace \w+ \w+|a "
    r"sus \w+)){0,2})|(?:[Ss]egún|[Dd]e acuerdo (?:con|a)|[Cc]onforme a|[Ee]n (?:palabras|opinión|boca) de|[Aa] "
    r"juicio de|[Aa] decir de|[Ee]n declaraciones de|[Pp]or boca de|[Cc]itando a|[Ss]i hacemos caso a|[Ss]i "
    r"(?:creemos|hemos de creer) a)(?: (?:(?:palabras|declaraciones|informaci(?:ón|ones)|datos|comentarios) del?|lo "
    r"(?:anunciado|confirmado|dicho|publicado|revelado|informado|adelantado|señalado|expresado|declarado) por|(?:un|"
    r"el|los|las|una) (?:comunicado|post|tuit|mensaje|informe|reporte|información|anuncio|datos|palabras|publicación|"
    r"artículo|exclusiva|calendario|declaraciones|nota de prensa|web)(?: \w{5,12})? (?:del?|en)))?)"
)

#: what was written or told by somebody, and where
_BY: Final = (
    r"(?:(?:anunciad|confirmad|revelad|desvelad|adelantad|publicad|compartid|difundid|filtrad|ofrecid|facilitad|dad|"
    r"concretad|comunicad|emitid|escrit|firmad|fijad|avanzad|informad)[oa]s? (?:\w+ ){0,2}?por|por parte de|(?:en|"
    r"con|mediante|a través de|tras|por|desde) (?:un|una|el|la|los|las|sus?|unas|varios) (?:\w+ )?(?:mensaje|post|"
    r"tuit|tweet|comunicado|entrevista|publicación|declaraciones|vídeo|video|story|hilo|anuncio|redes(?: sociales)?|"
    r"cuenta|cuentas|perfil|palabras|podcast|blog|historias|nota de prensa)(?: (?:oficial(?:es)?|reciente|"
    r"publicad[oa]|en (?:X|Twitter|Instagram|TikTok|Facebook|redes sociales)|de (?:X|Twitter|Instagram|TikTok|"
    r"Facebook|YouTube))){0,3} (?:de|del)|lo (?:ha )?(?:dice|dijo|dicho|confirma|confirmó|cuenta|contó|anuncia|"
    r"anunció|asegura|aseguró|avanza|avanzó|desvela|desveló|explica|explicó))"
)

_CLIP: Final = (
    r"(?:lanz|public|liber|mostr|muestr|compart|difund|present|colg|cuelg|sub|solt|suelt|estren|enseñ|sac|regal|"
    r"exhib)(?:a|an|e|en|ó|ió|aron|ieron)|(?:ha|han|había) (?:lanz|public|liber|mostr|compart|difund|present|colg|"
    r"sub|solt|estren|enseñ|sac|regal|exhib)(?:ado|ido)"
)

_CLIPS: Final = (
    r"(?=[^.;:]{0,60}(?:tr[áa]iler|teaser|avance|adelanto|clip|promo|imágenes|vistazo|vídeo|dato|bomba|noticia))"
    r"(?![^.;]{0,120}, que (?:llega|estará|se estren|volver|regres|vuelve))"
)

CREDITS: Final[tuple[str, ...]] = (
    # the original voice before who reports it
    (
        rf"(?:{_SAY}(?:a|an|ó|aron|aba)|contó|contaba|cuenta|dice|dijo|ha \w{{4,12}}(?:ado|ido|cho))(?: (?:ayer|"
        rf"hoy))? que {_LEAD}{_WHO}{_LITTLE} (?:{_SAYS}|{_HAVE}{_DEED_DONE}|{_DEED}(?:ó|aron)|{_DID})"
    ),
    (
        rf"[Ss]egún [^,.;]{{2,60}}, {_LEAD}{_WHO}{_LITTLE} (?:{_HAVE}(?:confirmado|anunciado|dicho|asegurado|"
        rf"{_DEED_DONE})|(?:confirm|anunci|renov|cancel)ó)"
    ),
    # according to
    rf"{_AS_TOLD} {_LEAD_OF}{_WHO}{_THEN}",
    rf"{_AS_TOLD} {_LEAD}{_WHO}",
    rf"{_AS_TOLD} (?P<who>(?:El|La|Los|Las) {_CAPITAL}{_REST})",
    rf"{_AS_TOLD} {_SOMEBODY}(?=[,.;:)]|$| (?:la|el|las|los|se|su|no|ya|en|esta|que|y|habr|lleg|est|esp|podr)\w*)",
    rf"^Para {_LEAD}{_WHO},",
    rf"(?:A|a) {_LEAD}{_WHO} se (?:le|les) (?:ha )?escap(?:ó|ado)",
    # who says it before the verb
    (
        r"(?:[Ii]nforme|[Rr]eporte|[Aa]rtículo|[Rr]eportaje|[Ee]xclusiva|[Nn]ota|[Pp]ublicación)(?: \w{5,12})? del? "
        rf"{_LEAD}{_WHO}{_LITTLE} {_SAYS}"
    ),
    (
        r"(?:cuenta|perfil)(?: oficial)?(?: (?:de|en) (?:la serie|Twitter|X|Instagram|TikTok|Facebook))* "
        rf"(?:de |del )?[“\"«‘']?{_WHO}[”\"»’']?"
        rf"{_LITTLE} {_SAYS}"
    ),
    (
        rf"{_SOMEBODY}{_ASIDE}{_LITTLE} (?:{_SAYS}|{_HAVE}{_DEED_DONE}|{_DEED}(?:a|ó|aron)|{_DID}|apunt\w+|"
        r"hablan|ubican|sitúan)"
    ),
    rf"(?<=,\s){_WHO},{_LITTLE} {_SAYS}",
    rf"{_BRAND}{_ASIDE}{_LITTLE} (?:{_SAYS}|{_HAVE}{_DEED_DONE}|{_DEED}(?:a|an|ó|aron)|{_DID}|pondrá en antena)",
    rf"{_WHO}{_ASIDE}{_LITTLE} (?:{_SAYS}|{_HAVE}{_DEED_DONE}|{_DEED}(?:ó|aron)|{_DID}){_NOT_OWN}",
    rf"{_BRAND}{_LITTLE} (?:{_CLIP}){_CLIPS}",
    rf"(?:{_TITLE} {_WHO}){_LITTLE} (?:{_CLIP}){_CLIPS}",
    (
        rf"{_WHO}{_LITTLE} (?:ha (?:compart|difund|colg|sub)[ai]do|(?:comparti|difundi|colg|subi)ó|comparte|"
        rf"difunde|cuelga){_CLIPS}"
    ),
    rf"(?:{_BRAND}|laSexta){_BETWEEN} (?:{_SAYS}|{_HAVE}{_DEED_DONE}|{_DEED}(?:ó|aron))",
    rf"{_WHO}{_BETWEEN} (?:{_SAYS}|{_HAVE}{_DEED_DONE}|{_DEED}(?:ó|aron)){_NOT_OWN}",
    # and behind it
    (
        rf"(?<!no\s)(?<!se\s){_SAYS}(?: (?:ya|ayer|hoy|este \w+|así|por su parte|hace \w+ \w+|en su día|"
        rf"recientemente|oficialmente)){{0,2}} {_LEAD_OF}{_WHO}{_THEN}"
    ),
    (
        rf"(?<!no\s)(?<!se\s){_SAYS}(?: (?:ya|ayer|hoy|este \w+|así|por su parte|hace \w+ \w+|en su día|"
        rf"recientemente|oficialmente)){{0,2}} {_LEAD}{_WHO}{_THEN}"
    ),
    (
        rf"(?<!no\s)(?<!se\s){_SAYS}(?: (?:ya|ayer|hoy|este \w+|así)){{0,2}} {_SOMEBODY}(?=[,.;)]|$| (?:sobre|en|a|"
        rf"durante|tras|al)\b)"
    ),
    # what somebody wrote
    rf"{_BY} {_LEAD_OF}{_WHO}{_THEN}",
    rf"{_BY} {_LEAD}{_WHO}",
    rf"{_BY} {_SOMEBODY}(?=[,.;:)]|$)",
    (
        r"(?:un|una|el|la) (?:mensaje|post|tuit|tweet|publicación|story|vídeo|hilo|anuncio|comunicado|"
        rf"entrevista) (?:de|con) {_LEAD}{_WHO}{_LITTLE} se"
    ),
    rf"— {_WHO} \(@",
    rf"^{_WHO}: [“\"«‘']",
    # and what somebody tells in the second half: "the channel repeated it and let slip that"
    rf"^{_SOMEBODY} [^.;]{{3,110}}(?:,| y)(?: \w+){{0,6}}?,? (?:{_SAYS}|{_HAVE}{_DEED_DONE})",
)
