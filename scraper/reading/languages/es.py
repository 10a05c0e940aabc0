"""Spanish. Words from the Diccionario de la lengua española and from how the press of Spain and America writes of dates."""

from typing import Final

from scraper.reading.languages.es_times import DATES, DEFER, JOINS
from scraper.reading.languages.table import Language, numbered, words
from store.model import Event

#: verbs for a release, of a future that may be denied
_WILL: Final = (
    r"(?:lleg|estren|regres|volver|vuelv|saldr|sale|aterriz|debut|arranc|vere|vera|ver |habra|tendr|emit|lanz|sera |"
    r"podr|empez|comenz|comienz|rodar|grabar|va a|van a|vamos a|este lista|estara)"
)
_DONE: Final = r"(?:estrenado|llegado|vuelto|regresado|salido|aterrizado|empezado|comenzado|arrancado|emitido|debutado)"
_FILM: Final = r"(?:rodaje|grabacion(?:es)?|filmacion(?:es)?|(?:rodar|grabar|filmar)(?:se|la)?)(?! (?:de |del )?(?:la |su |una |otra |un |otro |nueva |nuevo )*(?:pelicula|filme|cinta|largometraje|disco|album|programa))"
_ENDED: Final = r"(?:termin|conclu|finaliz|acab|complet|culmin)\w*"
_TELLS: Final = (
    r"(?:anuncio|confirmo|revelo|desvelo|informo|adelanto|aseguro|explico|comento|declaro|afirmo|dijo|conto|anunciaron|"
    r"confirmaron|revelaron|(?:ha|han|habia) (?:anunci|confirm|revel|desvel|inform|adelant|asegur|explic|coment|dich|cont)\w+)"
)
_STILL: Final = r"(?:aun|todavia|de momento|por ahora|por el momento|hasta la fecha|hasta ahora|oficialmente|nada)"
_SAID: Final = (
    r"(?:anunci|revel|confirm|desvel|dad|dicho|fij|public|comunic|hecho|compart|concret|establec|puesto|detall)"
)
_DATE: Final = (
    r"(?:fechas?|dia|ventana)(?: (?:exact|concret|oficial|definitiv|prevista|confirmad|fij|clar)\w*| de (?:estreno|lanzamiento|"
    r"emision|regreso|salida|llegada|vuelta))*(?! (?:del?|para el) (?:rodaje|trailer|inicio|grabacion|filmacion))"
)
#: where people go and what is shown elsewhere, behind a verb for a release
_STAGE: Final = (
    r"(?! (?:a |al |a la |a las |a los |en |en el |en los |en las |con )?(?:teatros?|tablas|escenarios?|cines?|salas|gran pantalla|"
    r"cartelera|carteleras|(?:su |un |una |nuevo |nueva )*(?:obra|disco|libro|novela|cancion|single|album)|pasarela|radio|politica|universidad|taquillas?)(?!\w))"
)
#: who starts a clause of its own
_OPENS: Final = r"(?:(?<=[,;:]\s)|^)"
_COME: Final = (
    r"(?:lleg|estren|volv|regres|saldr|podremos|podra|veremos|sera|tendremos|va a|emit|aterriz|vuelv|sale)\w*"
)

TABLE: Final = Language(
    code="es",
    common=words("el la los las de del que y en un una por con para su se no es lo como mas al serie ya fecha"),
    months=numbered(
        "enero/ene febrero/feb marzo abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep "
        "octubre/oct noviembre/nov diciembre/dic"
    )
    | {f"/{number:02}": number for number in range(1, 13)},
    weekdays=numbered("lunes martes miercoles jueves viernes sabado domingo", first=0),
    seasons=numbered("primavera verano otono invierno"),
    numbers=numbered("un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"),
    ordinals=numbered(
        "primera/primer/primero segunda/segundo tercera/tercer/tercero cuarta/cuarto quinta/quinto sexta/sexto "
        "septima/septimo octava/octavo novena/noveno decima/decimo undecima/decimoprimera duodecima/decimosegunda "
        "decimotercera decimocuarta decimoquinta decimosexta decimoseptima decimoctava decimonovena vigesima"
    ),
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        "temporada {n}",
        "temporadas {n} y {n2}",
        "{ordinal} (?:temporada|entrega|ciclo)",
        "{ordinal} y (?:la )?{ordinal2} temporadas?",
        "{ordinal} tanda(?! de)",
        r"(?P<n>\d{1,2})\s*(?:a|ª|º|°|da|ra|ta|ma|va)?\.?[ªº]? (?:temporada|entrega)",
        "temporada {ordinal}",
        r"t(?P<n>\d{1,2})",
        r"(?P<n>\d{1,2})x0?\d{1,2}",
    ),
    events={
        Event.RELEASE: (
            rf"(?:estren|lleg|regres|aterriz|aterric|desembarc|debut|arranc|arranqu|retorn|reaparec|lanz|lance|recuper)\w*{_STAGE}",
            rf"(?:vuelv|volver|empez|empiece|empieza|comenz|comienza|comience|emit|emis|transmit)\w*{_STAGE}|liberad?[aon]+",
            r"(?:la )?cita (?:es|sera|tendra lugar|con \w+ es)|espera (?:termina|acaba|llegara? a su fin|concluye)\w*|se va(?:n)? a(?= (?:{year}|{month}|{season}))|(?:pon|pondr|pus|puest)\w* en antena|(?:sal|saldr)\w+ al aire|al aire|se l[aeo]s? espera(?! que)|esperarl[ao]s?",
            r"(?:ofrec|ofrez|exhib)\w+|proyect(?:a|an|ara|aran)|sube[n]? (?:el|los|la) (?:\w+ ){0,2}?(?:capitulo|episodio|temporada)s?|toma\w* el relevo",
            r"(?:se )?(?:asom|cuel)(?:a|an|ara|aran) (?:en|a|por) (?:la |el )?(?:parrilla|catalogo|pantalla|plataforma|antena)",
            r"(?:retom|reanud)\w+|sustituir?an?|pistoletazo de salida|puesta de largo|inaugur\w+ (?:la )?temporada|a la carta",
            r"ver(?:la|lo|las|los|emos|ias|ian|an|as|se)|veamos|veais|(?:vea|vera|veria|ver|vio) la luz",
            r"(?:podr|pued)\w+ (?:volver a )?(?:ver|disfrutar|encontrar)",
            r"disponibles?|disfrutar|fecha de salida|(?<!le\s)(?<!les\s)ha[n]? salido|saldr\w+|salga[n]?|sale[n]?|salio|salieron",
            r"(?:nuevos|ineditos) (?:episodios|capitulos)|(?:episodios|capitulos) (?:nuevos|ineditos)",
            r"tendremos|vendran?|(?<!que\s)vienen?|caera|aparecer\w*|entr(?:a|en|ara|aran|e) en (?:la )?parrilla",
            r"vuelta|premiere|(?:se )?(?:suma|sumara|incorpora\w*)|(?:se )?(?:cuelg|colg)\w+|subira\w*|ha escogido para ella",
            r"(?:programad|agendad|fijad|fechad|planead|planificad|pautad|previst)[oa]s?|esperad[oa]s? (?:para|en)",
            r"(?:pospon|pospus|posp|aplaz|retras|posterg|demor)\w+|adelant(?:a|an|ara|ado|ada)",
            r"para (?:poder )?(?:ver|disfrutar)|esperar(?:emos)? hasta|tendra lugar|list[ao]s? para|estara lista",
            r"fecha|(?:anuncio|anunciada|confirmada|confirmado) para",
            rf"{_TELLS} .{{0,40}}(?:como|la|su) fecha de (?:estreno|lanzamiento|regreso)",
        ),
        Event.RENEWAL: (
            r"temporada (?:ya )?(?:fue|ha sido|queda|quedo) (?:oficialmente )?(?:confirmad|anunciad|encargad|aprobad)a",
            (
                r"(?:continuacion|secuela|continuidad|nueva tanda|{ordinal} (?:entrega|tanda|temporada)) (?:ya )?(?:se|fue|ha sido|quedo|acabo|resulto) "
                r"(?:oficialmente )?(?:anunci|confirm|encarg|aprob|oficializ|garantiz|asegur)\w+(?! para)"
            ),
            r"(?:asegur|garantiz|oficializ|firm|aprob)\w+ (?:la |una |su |por )?(?:{ordinal}|nueva) (?:temporada|entrega|tanda)",
            r"renov\w+|renuev\w+|luz verde|visto bueno|encarg(?:o|ado|ada|a|an|aron)",
            rf"{_TELLS} .{{0,30}}(?:renov|renuev)\w+",
            r"renovacion (?:\w+ ){0,3}?(?:anuncio|confirmo|conocio|hizo|llego|anunciada|confirmada)",
            (
                rf"(?:{_TELLS}|confirma|anuncia|confirmad[oa]) (?:oficialmente )?(?:que (?:habra|habria|tendra|tendria) |la |una |su ){{0,2}}(?:{{ordinal}}|nueva) "
                r"temporada(?! (?:para|que|llega|se|en))"
            ),
        ),
        Event.FILMING_START: (
            _FILM,
            rf"{_FILM}[^.,;:]{{0,60}}(?:empe|empie|comen|comien|arranc|inici)\w+(?: (?:en|el|a))?",
            r"rod(?:ando|ara|aran|aria|o|aron|aba|aban|ado)|ruede?a?n?|grab(?:ando|ara|aran|o|aron|ado|a|an)",
            r"film(?:ando|ara|aran|o|aron|ado)|primera claqueta|(?:ante|delante de) las camaras",
            r"(?:vuelv|volv|regres|retorn|entr)\w+ (?:al?|en) (?:los |las |la |el )?(?:set|plato|platos|estudios?|faena|rodaje|grabaciones)",
            r"camaras (?!dej)(?:\w+ ){0,2}?(?:empez|empiez|comenz|comienz|rued|rod|grab|encend|enciend)\w*|primer dia de rodaje",
            r"(?:entr|empez|empiez|comenz|comienz|arranc|inici|comienzo)\w* (?:en |con |de )?(?:la |su )?produccion",
        ),
        Event.FILMING_END: (
            rf"{_FILM}[^.,;:]{{0,60}}(?:{_ENDED}|lleg\w+ a su fin)",
            rf"(?:{_ENDED}|cerr\w+|cierra) (?:de |ya |por fin |oficialmente )?(?:el |la |las |su )?{_FILM}",
            rf"(?:fin|final|cierre|termino) (?:de |del )(?:la |el |las )?{_FILM}",
            rf"{_FILM} .{{0,20}}(?:dur|prolong|extend|extiend|alarg)\w+ .{{0,12}}hasta|(?:y|que) se (?:prolong|extend|extiend|alarg)\w+ hasta",
            rf"despid\w+ (?:de |del |de la |el |la |las |su )?{_FILM}|dijo adios (?:al|a la|a las|a su) {_FILM}",
            rf"(?:pon|pus|puest|pondr)\w* (?:el |un )?(?:punto (?:y )?final|fin|broche) (?:al|a la|a las|a su) {_FILM}",
            r"ultima claqueta|baj\w+ la claqueta|ultimo (?:dia de rodaje|corten)|(?:dejaron|dejo|dejan) de (?:rodar|grabar)",
        ),
        Event.TRAILER: (
            r"trailer(?:es)?|teasers?|(?:primer |nuevo )?(?:avance|adelanto)s?",
            rf"{_TELLS} .{{0,45}}(?:trailer|teaser|avance|adelanto)",
            (
                r"(?:lanzo|publico|estreno|compartio|mostro|difundio|presento|libero|saco|(?:lanz|public|estren|present)ado) .{0,30}"
                r"(?:trailer|teaser|avance|adelanto)"
            ),
            r"(?:trailer|teaser|avance|adelanto)[^.;:]{0,30}?,? (?:publicad|lanzad|difundid|mostrad|presentad|colgad|subid|estrenad|desvelad)o",
            r"(?:trailer|teaser|avance|adelanto|clip) (?:\w+ ){0,3}?(?:vio|ve|vera|ha visto) la luz|sneak peek",
            r"(?:primeras|nuevas) imagenes(?: en movimiento)?(?: (?:se|fueron) \w+)?",
            r"(?:trailer|teaser|avance) (?:oficial |completo |final )?(?:se |ya )?(?:llega|estren|public|lanz|sal)\w*",
        ),
    },
    past=(
        r"se estreno|estreno (?:su|la|las|los|sus)|estrenad[oa]s? en",
        r"llego|llegaron|salio|salieron|volvio|volvieron|debuto|aterrizo|arranco|emitio|lanzo|publico|desvelo",
        r"comenzo|empezo|termino|acabo|finalizo|concluyo|inicio (?:el|la|su)|iniciaron|arrancaron|empezaron|comenzaron",
        r"rodo|rodaron|grabo|grabaron|filmo|filmaron|vio|pudo ver|emitieron|estrenaron|regresaron|tuvo lugar|acaba de",
        rf"(?:ha|han|habia|habian) {_DONE}|pasad[oa]s?|(?:fue|fueron) (?:el|en|estrenad\w+|lanzad\w+|emitid\w+)",
        r"ya (?:esta|estan) disponibles?|(?:ya )?se puede ver desde",
    ),
    ahead=(
        (
            r"(?:llegar|estrenar|saldr|ser|estar|podr|ver|lanzar|publicar|desvelar|mostrar|revelar|prolongar|durar|extender|alargar|terminar|concluir|finalizar|acabar)"
            r"(?:a|an|emos)"
        ),
        "proxim[oa]",
    ),
    hedges=(
        r"(?:cuenta|cuentan|contaban?|contamos) con (?:que|poder|estren|lanz|emit|tener|volver|grab|rod)\w*|suenan? con|tienen? en mente",
        r"no se l[aeo]s? espera|con (?:la )?(?:vista|mirada|miras) (?:puestas? )?(?:en|a)|(?:mira|miran) (?:a|hacia)|en el horizonte",
        r"(?:el|un) plan (?:es|pasa)|se contempla|contempla[n]?|tiene[n]? pinta|se perfila|los calculos|las quinielas|a falta de",
        r"(?<!que\s)habrian?|(?:pod|deb|tend|s|lleg|estren|volv|regres|sald|comenz|empez|arranc|emit|aterriz|v|vend|rod|est)[aei]?ria\w*",
        r"se espera\w*|(?:de|cabe|hay que) esperar que|es de esperar|espera(?:n|mos)? (?:que|estren|poder|llegar|rodar|volver|lanzar)\w*|(?:la|lo|las|los) esperan? para",
        r"(?:esta|es|son|estan|estaba) esperad[oa]s?|\(esperad[oa]\)",
        r"esperad[oa]s? (?:para|en|hacia) (?:el |la )?{date}",
        r"previst[oa]s? (?:para|en|a) (?:el |la |los )?{date}",
        r"previst[oa]s?(?! (?:para|en|a|inicialmente|originalmente) )|preve|preven|prevision(?:es)?|previsible\w*|aproximad\w+|tentativ\w+|provisional\w*",
        r"probable\w*|posible\w*|presumible\w*|seguramente|rumor\w*|filtra\w+|(?<!por\s)supuest\w+|presunt\w+|especul\w*",
        r"(?:todo|algo) (?:indica|apunta|hace \w+|parece)|apuntan? (?:a|hacia|que)|al parecer|parece (?:que|ser)|en teoria",
        r"estim(?:a|an|ad\w+)|calcul(?:a|an|amos|os)|se cree|creemos|creo|confi(?:a|an|amos) en|baraja\w*|se habla de",
        r"intencion(?:es)?|la idea|suena con|aspira\w*|(?:el|su|como) objetivo|(?:el|los|sus) planes?|planea\w*|planificad\w+",
        r"pretend\w+|quieren? (?:estrenar|lanzar)|con vistas a|la meta|quizas?|tal vez|a lo mejor|puede que|en principio|pronostic\w+|predic\w+",
        r"si (?:todo|no hay|se cumple|nada)|(?:es|lo) (?:mas )?(?:facil|logico|razonable|normal|sensato)|apostamos|vatici\w+",
        r"(?:sin|por|a falta de) confirma\w+|no (?:esta )?confirmad\w+|extraoficial\w*|no oficial|optimistas?|con (?:un poco de )?suerte",
        r"como (?:minimo|pronto|muy pronto|muy tarde|tarde)|no (?:cre|pienso|esper|parece)\w* .{0,30}(?:hasta|antes)",
    ),
    denials=(
        r"(?:es|son|era|resulta) fals[oa]s?|no es (?:cierto|verdad)|(?:nego|negado|niega|niegan|negaron) (?:que|tajantemente)|chasco|no (?:esta|estara|estaran) list[ao]s?|bulo|infundad[oa]s?|erroneo|erronea",
        r"(?:sin|se queda sin|no hay) (?:estreno|regreso|nueva temporada|temporada|{ordinal} temporada) (?:en|este|para|durante) (?:el |la )?{date}",
        r"(?:se ha ido|se va|se escapa|se escurre|resbala) de {date} (?:a|hasta)",
        rf"(?:no|ni|tampoco|nunca|ya no) (?:se |la |lo |las |los |nos |le |les )?{_WILL}\w*(?! (?:que|necesari|falta))",
        rf"previst[oa]s? para (?:el |la )?{{date}},? .{{0,15}}{DEFER}",
        r"(?:no|ni|tampoco) (?:sera |siquiera )?(?:ya )?(?:en|para|durante|a lo largo de|el|este)\s*{date}",
        r"no (?:creo|creemos|cree|esper\w+|parece|habra|tendremos|contamos|confi\w+) .{0,30}?{date}",
        r"imposible|descart\w+|improbable|poco probable|inviable|dificil(?:mente)?|nada de|olvid\w+ de|desmient\w+|desmint\w+",
        r"(?:se cae|caido|fuera|queda fuera|lejos) del? {date}",
        r"(?:en (?:lugar|vez) del?|y no(?: en)?) (?:en |el |la )?{date}",
        r"(?:estaba\w*|inicialmente|originalmente|originariamente|en un principio|iba a|iban a)(?: \w+){0,3}? {date}",
        r"(?:previst|programad|anunciad|fechad|fijad)[oa] (?:inicialmente|originalmente|en un principio|antes)(?: \w+){0,2} {date}",
        rf"{DEFER} (?:su estreno |el estreno |la fecha |su fecha )?(?:del?|desde(?: el)?) (?:el |la )?{{date}}",
    ),
    turns=(
        *("pero", "sino", "aunque", "sin embargo", "finalmente", "en cambio", "mientras que", "no obstante"),
        r"y (?:el|la|su|los|las) (?:\w+ ){1,3}?(?:sera|llegara|llegaran|se estrenara|se estrenaran)",
        r"y (?:se |la |lo )?(?:llegara|estrenara|saldra|lo hara|pasa|se va|queda|ahora|pasara)",
    ),
    no_date=(
        rf"(?:sin|no hay|ni) noticias,? (?:\w+ ){{0,3}}?(?:de momento, |por ahora, )?(?:de|sobre) (?:la |su |una )?{_DATE}|no se moja[n]? (?:con|sobre) (?:la )?{_DATE}",
        rf"a la espera de (?:que (?:se )?\w+ |conocer |saber |tener )?(?:la |una |su )?{_DATE}",
        r"(?:guard|mant[iu]*[ev]|call)\w* (?:el |su |un |en )?(?:absoluto )?(?:silencio|secreto|mutismo)[^.;:]{0,30}? (?:fechas?|cuando|dia (?:de|del) (?:estreno|regreso))",
        r"(?:fecha|dia)(?: (?:de|del)(?: su)? (?:estreno|regreso|lanzamiento|emision))? (?:sigue|continua|esta|permanece|queda) (?:aun |todavia )?(?:en el aire|en secreto|por decidir|sin \w+r)",
        rf"(?:no|sin) (?:\w+ ){{0,3}}(?:concretar|precisar|revelar|desvelar|confirmar|adelantar|fijar|dar|anunciar|poner)(?:le)?(?: {_STILL})?(?: (?:la|una|su|ninguna|cual))? {_DATE}",
        rf"(?:nada (?:se sabe|se ha dicho|ha trascendido)|ha trascendido nada|nadie sabe) (?:aun |todavia )?(?:de |sobre |acerca de )?(?:cuando|la fecha|la {_DATE})",
        r"fecha(?: de \w+)?,? ni (?:rastro|pista|palabra|noticias?|idea)|ni (?:rastro|pista|palabra|noticias?) (?:de|sobre) (?:la |su |una )?fecha",
        rf"(?:queda por ver|esta por ver|falta por (?:saber|ver)|habra que esperar para (?:saber|conocer)) (?:la fecha|cuando (?:se )?{_COME})",
        rf"{_DATE} (?:se|nos) (?:\w+ )?(?:comunicara|confirmara|hara publica|sabra|detallara|concretara|dara)",
        (
            r"(?:no|tampoco|ni) (?:\w+ ){0,2}?(?:hay|tiene|tienen|tenemos|existe|cono\w+|sabe|sabemos|cuentan? con|dan?)"
            rf"(?: {_STILL})?(?: (?:de|con|cual|sera|es|ni|ninguna|una|la|su|sobre|detalles|informacion)){{0,4}} {_DATE}"
        ),
        (
            rf"(?:no|tampoco|ni) (?:se |nos |le |les )?(?:ha|han|fue)(?: sido)? {_SAID}\w*(?: a conocer)?(?: {_STILL})?"
            rf"(?: (?:oficial|publica|ninguna|una|la|su|cual|sera|es|sobre|de)){{0,4}} {_DATE}"
        ),
        rf"{_DATE} .{{0,30}}(?:(?:no|aun no|todavia no) (?:se )?(?:ha|han|hay|conoce|sabe|tiene|esta)|sigue sin|se desconoce)",
        (
            rf"{_DATE} .{{0,30}}(?:(?:una incognita|un misterio|desconocida|pendiente)|(?:por|sin) (?:confirm|determin|anunci|defin|"
            r"concret|revel)\w+|se (?:anunciara|revelara|dara a conocer|conocera|desvelara))"
        ),
        (
            rf"(?:sin|falta(?: de)?|pendiente de|queda por|desconoce[n]?|desconocemos) (?:una |la |su |por |saber |conocer |"
            rf"confirmar |tener ){{0,3}}{_DATE}"
        ),
        rf"(?:no|tampoco) (?:\w+ ){{1,3}}cuando (?:se |la |lo |las |los )?{_COME}",
        r"(?:es|parece) (?:muy |demasiado |aun |todavia )*pronto para (?:hablar de|dar|saber|poner) (?:una |la )?fechas?",
        rf"(?:desconoce\w*|(?:una incognita|un misterio)|queda por saber|ni idea de|sin saber) cuando (?:se )?{_COME}",
        r"fecha(?: de \w+)?:? (?:no hay ninguna|por confirmar|desconocida|sin confirmar|por determinar|por anunciar|tba)",
    ),
    cancelled=(
        r"(?:da|dan|dio|dado|dieron) carpetazo a|no (?:tendra continuidad|seguira adelante|tiene continuidad|volvera a renovarse)",
        r"(?<!no\s)(?:ha sido|fue|queda|esta|oficialmente|quedo) cancelad[ao]|(?:ha|han) (?:decidido cancelar|cancelado)",
        r"(?:cancelan?|cancelo)(?! (?:los|las|un|una|el|a) )|cancelad[ao] (?:tras|despues de|por|oficialmente|definitivamente)",
        r"(?:confirm\w+ (?:la|su) cancelacion|cancelacion de la serie)",
        (
            r"no (?:habra|tendra|tendremos|veremos|haran?|existira|contara con|continuara con|volvera (?:con|para|por)) (?:una |la |"
            r"mas ){0,2}(?:{ordinal} )?temporadas?(?: {n})?(?! (?:este|en|hasta|antes))"
        ),
        r"no (?:sera renovada|va a ser renovada|renovara|renueva)|(?:decid|opt)\w+ (?:por )?no renovar|se queda sin (?:{ordinal} temporada|temporada {n}|renovacion)",
    ),
    elsewhere=(
        rf"{_OPENS}(?:la|el|las|los|su|una|un|otra|otro) (?:nueva |nuevo |banda |obra )?(?:guion|guiones|manga|rodaje de la pelicula|pelicula|filme|sonora|disco|libro|novela|teatro|podcast|videojuego|comic|album) [^.,;:]{{0,40}}{{date}}",
        r"(?:teatro|escenarios|cines|gran pantalla|banda sonora|otra serie|otro proyecto|concierto|rodaje de (?:la|su|una|otra) (?:\w+ )?(?:pelicula|serie de|cinta)|podcast|cumple|cumplio|audiencia|share|cuota)s?",
        r"(?:libro|novela|comic|manga|pelicula|filme|largometraje|spin-off|precuela|entrevista|nacid[oa]|nacio|murio)s?",
        r"(?:emmy|goya|globos de oro|premios?|gala|festival|dvd|blu-ray|videojuego|disco|gira|boda|huelga)s?",
        r"(?:no|ni|sin) (?:ha|han|habia|haber) .{0,25}(?:renov|renuev)\w+(?: \w+)?",
        _TELLS,
    ),
    questions=(r"(?:ojala|(?:me|nos|le|les) encantaria) [^.;:]{0,60}{date}",),
    credits=(
        r"[Ss]egún (?:(?:ha|han) )?(?:\w+(?:a|ó|ado|an|aron|ica|ge|tó) )?{who}",
        r"(?P<who>[Ff]uentes (?:de|del|cercanas|internas)[\w ]{3,30}?) (?:le |les |nos )?(?:han|dicen|aseguran|apuntan|afirman)",
        (
            r"{who}(?:, [^,.;]{3,40},)? (?:ya |también |lo |le |nos |se )?(?:ha|han) (?:anunci|confirm|revel|dicho|desvel|renov|"
            r"asegur|public|lanz|encarg|cont|compart|explic|adelant|dado|afirm|mostr|inform|fij|descart|decidi|cancel)\w*"
        ),
        (
            r"(?:(?:Ahora|Hoy|Ayer|Además|Finalmente|Recientemente|También|Pero|Y|El|La) )?{who} (?:ya |también |lo |nos |oficialmente )?(?:anunci|confirm|revel|desvel|renov|asegur|public|lanz|encarg|explic|"
            r"adelant|afirm|inform|apunt|señal|coment|estim|descart)(?:a|an|ó|aron)"
        ),
        r"{who} (?:dijo|dio|dieron|dice|dicen|renueva|prevé|cuenta|contó|muestra|mostró|compartió|difundió|desmiente|planea)",
        r"(?:en palabras de|de acuerdo (?:con|a)|(?:anunciado|confirmado|revelado) por|citando a) {who}",
        r"(?:anunció|confirmó|reveló|explicó|aseguró|dijo|contó|(?:ha|han) (?:confirmado|anunciado|adelantado)) {who}",
        (
            r"(?P<who>(?:[Ll]a|[Ee]l) (?:cadena|plataforma|productora|cuenta oficial|perfil oficial|estudio)(?: (?:de|del) "
            r"[\w+]+){0,2}) (?:ha |ya )*(?:anunci|confirm|revel|renov|escog|fij|public)\w+"
        ),
    ),
    speech=r",? (?:\w+ )?(?:ha |han )?(?:dij|dice|dicho|cont|cuent|explic|asegur|afirm|declar|coment|confes|anad|apunt|adelant|senal)\w*",
)
