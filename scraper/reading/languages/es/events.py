"""Spanish: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.es.parts import OPENS, TELLS
from store.model import Event

_FILM: Final = (
    r"(?:rodaje|grabacion(?:es)?|filmacion(?:es)?|(?:rodar|grabar|filmar)(?:se|la)?)(?! (?:de |del )?(?:la |su |una |"
    r"otra |un |otro |nueva |nuevo )*(?:pelicula|filme|cinta|largometraje|disco|album|programa))"
)

#: where a shoot goes on until a day, this is its end
_ON: Final = r"(?! (?:[\w ]{0,12} )?hasta )"

_ENDED: Final = r"(?:termin|conclu|finali[zc]|acab|complet|culmin)\w*"

#: where people go and what is shown elsewhere, behind a verb for a release
_STAGE: Final = (
    r"(?! (?:a |al |a la |a las |a los |en |en el |en los |en las |con )?(?:teatros?|tablas|escenarios?|cines?|salas|"
    r"gran pantalla|"
    r"cartelera|carteleras|(?:su |un |una |nuevo |nueva )*(?:obra|disco|libro|novela|cancion|single|album)|pasarela|"
    r"radio|politica|universidad|taquillas?)(?!\w))"
    r"(?! (?:por fin |ya |tambien )?(?:(?:el|un|su|otro|nuevo|la|una) )?(?:\w+ ){0,2}?(?:trailer|teaser|avance|"
    r"adelanto|renovacion|confirmacion|noticia|cancelacion)(?!\w))"
)

#: words with which a time begins
_SOON: Final = (
    r"(?=\d|princip|final|mediad|inicio|comienz|proxim|ano |este |veran|oton|inviern|primaver|navidad|ener|febr|marz|"
    r"abril|mayo|juni|juli|agost|sept|octub|nov|dic|segund|primer|tercer|cuart|ultim|lunes|martes|mierc|jueves|"
    r"viernes|sabado|doming)\w*"
)

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: (
        (
            r"se v(?:era|eran|e|en|io|ieron|eria|erian)(?! (?:oblig|forz|afect|envuel|las caras|como|muy|bien|"
            r"que))|v(?:ea|eas|ean|eamos|iera|ieras|ieran|ieramos|eriamos|eremos)|"
            r"(?:re)?abr\w+ (?:de nuevo |otra vez |de par en par )?(?:sus|las) puertas|(?:levant|alz|sub)\w+ "
            r"(?:de nuevo |otra vez )?(?:el |su )?telon|(?:levant|alz|retom|emprend)\w+ el vuelo|reabr\w+|"
            r"gran dia|cuentan los dias|seguir(?:la|lo|las|los)|al alcance de|prepar(?:aos|ense|ate|en|ad|a) "
            r"(?:\w+ ){0,2}?para|(?:nos|se|os) reencontr\w+|(?:nos|os|se) (?:volvemos|volveremos|vemos|veremos|"
            r"reunimos)|reencuentro|reestren\w+|"
            r"(?:dia|fecha|jornada) (?:d|marcad[oa]|elegid[oa]|escogid[oa]|senalad[oa]|clave)|(?:apunt|anot|marc|"
            r"marqu|reserv|guard|agend)(?:a|en|ad|e|ar|emos)(?:lo|la)?(?: (?:bien|en|el|la|tu|vuestro|su|ya|"
            r"rojo)){0,4} (?:fecha|calendarios?|agendas?|dia)|(?:(?:anot|apunt)(?:a|en|ad|e|emos)|(?:anot|"
            r"apunt|agend)\w{1,5}lo)(?=:)|"
            r"(?:episodios|capitulos|temporada|entrega) se publica(?:n|ra|ran)?|"
            r"(?:la|lo|las|los|estreno|llegada|regreso|vuelta|lanzamiento) (?:(?:ha|han) )?(?:ubic|situ|coloc|"
            r"program|fech)(?:a|an|aba|aban|o|aron|ado)|coloca\w*|"
            r"(?:solt|suelt|descorch|destap|despleg|desplieg|entreg|ofrec|trae|traer|regal|sirv|estren|liber|"
            r"emit|cuelg|colg|public|tendr|recib)\w* (?:(?!trailer|avance|teaser|imagen)\w+ ){0,4}?(?:episodios|"
            r"capitulos|temporada|tanda|entrega|remesa)|"
            r"(?:nos|os|le|les) (?:dar|trae|traer|regalar|servir|esper|aguard)(?:a|an|emos)?(?! a conocer)|"
            r"atracon|marato\w+|"
            r"continu(?:a|an|ara|aran)(?! (?:sin|en rodaje|con el rodaje))|pros(?:ig|eg)\w+|(?:historia|serie|"
            r"trama|aventura|ficcion) (?:sigue|seguira)|"
            r"d(?:a|an|ara|aran|io|ieron|e|en) (?:el |su )?(?:inicio|comienzo|pistoletazo|salto|arranque|la "
            r"bienvenida)|inici(?:a|an|ara|aran|aria)(?! (?:el |la |las |su |con el )?(?:rodaje|grabaci|filmaci|"
            r"producci|preproducci))|"
            r"(?:la|lo|las|los) (?:da|dan|dara|daran|echan?|echaran?|ponen?|pondran?|pasan?|pasaran?|sueltan?|"
            r"tendremos|tienen? desde|veran?|emiten?|tendra)(?! (?:a conocer|por|luz|cuenta|la vuelta|punto|fin|"
            r"nombre|voz|vida|rienda|primera))"
        ),
        (
            r"(?:esta|estan|estara|estaran|estaria|lleva|llevan|llevaba) (?:(?:ya|disponible|entera|completa|"
            r"integra) ){0,2}(?:en|por|desde) (?:netflix|hbo|max|disney|prime|amazon|filmin|movistar|crunchyroll|"
            r"apple|la plataforma|el catalogo|pantallas?|antena|emision|la parrilla|streaming|youtube|vix|"
            r"paramount|skyshowtime|atresplayer|mitele|pluto|canal|tve|la 1)|(?:lleva|llevan) desde"
        ),
        (
            r"arrib(?:a|an|ara|aran|aria|o|aron) (?:a|al|en|el)|(?:temporada|serie|emision|historia|entrega|que|y|"
            r"ya|recien) (?:ya )?part(?:e|en|ira|iran|io|ieron|iria|irian)|premier|avant premiere"
        ),
        (
            rf"{OPENS}(?:finalmente |al final |todo |ya |por fin )?(?:no )?(?:sera|seria|podria ser)(?= (?:en|el|"
            r"este|para|a) )"
        ),
        r"(?:aguant|aguard|paciencia|esper|conform)\w* (?:\w+ ){0,2}?hasta",
        (
            r"(?:se|nos|les) (?:nos )?(?:va|vamos|vayamos|van|vaya|vayan|iremos|iriamos|ira|iran|iria|irian|fue|"
            r"fueron|marcha|muda|pasa|escapa|retrasa|recorre)n? (?:al?|hasta|para)(?: la| el| los)? "
            rf"{_SOON}"
        ),
        rf"(?:irse|irnos|va|van|ira|iran) (?:para|al?|hasta) (?:el )?{_SOON}",
        (
            r"qued(?:a|an|o|aron|ara|aran|ado|aria) (?:\w+ )?para|"
            r"(?:reservad|guardad|apartad|prometid|marcad|senalad|pactad|asignad|contemplad|proyectad|"
            r"calendarizad|estipulad|establecid|ubicad|situad|colocad|pensad|concebid|barajad|previst)[oa]s? "
            r"(?:para|en|hacia)"
        ),
        rf"(?:reserv|guard|apart)(?:a|an|o|aron|ado|aba) [\w ]{{0,30}}?(?:para|en|a) (?:el |la )?{_SOON}",
        (
            r"(?:puso|puesto|pone|ponen|pusieron|tiene|tienen|dio|dado|dan|hay|con|sin|marca) (?:\w+ "
            r"){0,2}?(?:dia|fecha)|hueco en (?:la|su)|toca (?:estreno|volver|reencontrarse|esperar)|nueva fecha|"
            r"ca(?:iga|igan|eran|erian|eria|yo|yeron)(?! (?:el|un|otro) (?:\w+ )?(?:trailer|teaser|avance))|"
            r"cae[n]?(?= (?:el|en|este|la|de golpe) )|desembarq\w+|irrump\w+|(?:hace|hara|hacen|haran|hizo) (?:su "
            r")?(?:entrada|aparicion|acto de presencia|debut)"
        ),
        (
            r"(?:mueve|movio|muda|recorre|recorrio|corre|corrio|atrasa|atraso|cambia|cambio|pasa|paso|traslada|"
            rf"traslado|desplaza) (?:\w+ ){{0,3}}?(?:al?|para|hasta|de|del) {_SOON}|"
            r"tener(?:la|lo|las|los)(?: lista)?|"
            r"(?:verse|echarse|emitirse|estrenarse|lanzarse|colgarse|subirse)"
        ),
        (
            r"segui?(?:ra|ran|remos|mos) (?:disfrutando|viendo|emitiendo)|(?:ya |por fin )?(?:tenemos|hay|"
            r"tendremos|habra) (?:\w+ )?(?:temporada|capitulos|episodios|fecha|estreno)|(?:abrir|"
            r"inaugurar|estrenar|cerrar)(?:a|an)? (?:el ano|la temporada|el curso|el mes)|"
            r"(?:estren|lleg|regres|aterriz|aterric|desembarc|debut|arranc|arranqu|retorn|reaparec|lanz|lance|"
            rf"recuper)\w*{_STAGE}|"
            rf"(?:vuelv|volver|empez|empiece|empieza|comenz|comienza|comience|emit|emis|transmit)\w*{_STAGE}|"
            r"liberad?[aon]+"
        ),
        (
            r"(?:una |la |nueva |tener |tenemos |tiene |tendra |tendremos )cita(?! previa| medica)|espera (?:se "
            r")?(?:termin|acab|llega|conclu|toca|finaliz)\w*|(?:termin|acab|conclu|finaliz)\w* (?:por fin )?la "
            r"espera|cuenta (?:atras|regresiva)|se va(?:n)? a(?= (?:{year}|{month}|{season}))|(?:pon|pondr|pus|"
            r"puest)\w* en antena|(?:sal|saldr)\w+ al aire|al aire|se l[aeo]s? espera(?! que)|esperarl[ao]s?"
        ),
        (
            r"(?:ofrec|ofrez|exhib)\w+|proyect(?:a|an|ara|aran)|sube[n]? (?:el|los|la) (?:\w+ ){0,2}?(?:capitulo|"
            r"episodio|temporada)s?|toma\w* el relevo|"
            r"(?:se )?(?:asom|cuel)(?:a|an|ara|aran) (?:en|a|por) (?:la |el )?(?:parrilla|catalogo|pantalla|"
            r"plataforma|antena)|"
            r"(?:retom|reanud)\w+|sustituir?an?|pistoletazo de salida|puesta de largo|inaugur\w+ (?:la "
            r")?temporada|a la carta|"
            r"ver(?:la|lo|las|los|emos|ias|ian|an|as|se)|veamos|veais|(?:vea|vera|veria|ver|vio) la luz|"
            r"(?:podr|pued|pud)\w+ (?:volver a )?(?:ver|disfrutar|encontrar|seguir)|se asom(?:a|an|ara|aran)|"
            r"(?:la|lo|las|los) quieren? (?:para|en)|"
            r"disponibles?|disfrutar|fecha de salida|(?<!le\s)(?<!les\s)ha[n]? salido|saldr\w+|salga[n]?|sale[n]?|"
            r"(?:salio|salieron)(?! (?:el|un|otro) (?:\w+ )?(?:trailer|teaser|avance))|"
            r"(?:nuevos|ineditos) (?:episodios|capitulos)|(?:episodios|capitulos) (?:nuevos|ineditos)|"
            r"tendremos|vendran?|(?<!que\s)vienen?|caera|aparecer\w*|entr(?:a|en|ara|aran|e) en (?:la )?parrilla|"
            r"vuelta|premiere|(?:se )?(?:suma|sumara|incorpora\w*)|(?:se )?(?:cuelg|colg)\w+|se sub(?:e|en|io|"
            r"ieron)|(?:escog|eleg|elig)\w+|"
            r"(?:programad|agendad|fijad|fechad|planead|planificad|pautad|previst)[oa]s?|esperad[oa]s? (?:para|en)|"
            r"(?:pospon|pospus|posp|aplaz|retras|posterg|demor)\w+|se adelant\w+|adelant(?:a|an|ara|aran|o|ado|"
            r"ada) (?:su|el|la|del?|al?)|"
            r"para (?:poder )?(?:ver|disfrutar)|esperar(?:emos)? hasta|tendra lugar|list[ao]s? para|estara lista|"
            r"fecha|anuncio para|(?:anunci|confirm|fech|promet|presupuest)ad[oa]s? para|"
            rf"{TELLS} .{{0,40}}(?:como|la|su) fecha de (?:estreno|lanzamiento|regreso)"
        ),
    ),
    Event.RENEWAL: (
        r"(?:se )?(?:hizo|hicieron|hecho|hace|haga|hacen) oficial(?! en )|dan? por hecha",
        (
            r"(?:anuncio|confirmacion|noticia) de (?:la|una|su) (?:{ordinal}|nueva) (?:temporada|entrega|"
            r"tanda) (?:llego|"
            r"fue|vino|salto|(?:se|tuvo) \w+)"
        ),
        (
            rf"{TELLS}[^.;:]{{0,50}}? (?:tendra|tendria|habra|habria|contara con|contaria con|seguira|seguiria|"
            rf"continuara|continuaria|recibira|volveria)n?(?: \w+){{0,3}}? "
            r"(?:temporadas?|capitulos|episodios|entregas?|tanda|parte|continuacion|secuela|adelante|mas)(?! "
            r"(?:en|para|este|el|a partir|a finales|a principios|durante) )"
        ),
        (
            r"(?:pidi|pid|ped|encarg|orden|apost|aprob|aprueb|firm|asegur|garantiz|compr|ratific|prorrog|consigui|"
            r"gan|obtuv|logr|recib|conced|otorg|oficializ|"
            r"autoriz|dio|dado|da)\w* (?:(?!fecha|trailer|rodaj|estren|lleg|datos|plazo|no "
            r")[^.;:,]){0,30}?(?:{ordinal}|nueva|otra|mas|dos) (?:temporadas?|entregas?|tandas?|tirada|capitulos|"
            r"episodios)(?! (?:para|en(?! {month})|que|llega|se|el|este) )"
        ),
        (
            r"(?:se supo|supimos|se conocio|trascendio|nos enteramos|se dio a conocer|se anuncio|se confirmo|se "
            r"revelo|quedo claro|se sabe|saltaba la noticia|salto la noticia)[^.;:]{0,40}? (?:habra|habria|tendra|"
            r"tendria|seguira|continuara|otra temporada|nueva temporada|mas capitulos|mas episodios|{ordinal} "
            r"(?:temporada|parte|entrega))(?! (?:llega|se estren|en ))"
        ),
        (
            r"(?:d[aei]\w*|dieron) el (?:si|ok|okey|visto bueno|beneplacito|espaldarazo|empujon)|via libre|"
            r"prorrog\w+|rescat(?:o|ada|ado|aron)|ratific\w+|(?:amplio|amplia|ampliado|extendio) (?:\w+ "
            r"){0,4}?(?:contrato|serie|acuerdo|vida)"
        ),
        (
            r"(?:regreso|vuelta|retorno|continuacion|secuela|{ordinal} (?:entrega|tanda|temporada)) (?:de [\w "
            r"]{2,25} )?(?:ya )?(?:se|fue|ha sido|quedo|esta|queda|lleva) (?:\w+ )?(?:anunci|confirm|encarg|aprob|"
            r"oficializ|garantiz|asegur|ratific|dio a conocer|firm|cerr|pact|encargad)\w*(?! (?:para|que|"
            r"por))"
        ),
        (
            rf"{TELLS}[^.;:]{{0,50}}? (?:serie|ficcion|comedia|historia) (?:vuelve|regresa|volvera|regresara)(?=[.,]|"
            r"$)|(?:dijo|dice|dicho) (?:que )?si a|"
            r"(?:confirmad|asegurad|garantizad)[oa] (?:desde|hace)|(?:llego|se produjo|se hizo publica|vino) (?:por "
            r"fin )?la (?:\w+ )?renovacion|(?:asegur|garantiz|anunci|firm)\w+ (?:\w+ )?(?:la|su) (?:continuidad|"
            r"continuacion|renovacion)|noticia de la {ordinal} temporada|(?:decid|opt|apost)\w+ (?:por "
            r")?(?:seguir|continuar) "
            r"(?:adelante )?con|(?:temporada|continuacion|renovacion) (?:ya )?es un hecho|(?:anuncio|confirmo|"
            r"oficializo|"
            r"anunciado|confirmado) (?:oficialmente )?(?:la|una|su) (?:{ordinal2}|nueva) temporada(?= en "
            r"{month})|seguira adelante(?! con el rodaje)|tira\w* "
            r"(?:para )?adelante"
        ),
        r"temporada (?:ya )?(?:fue|ha sido|queda|quedo) (?:oficialmente )?(?:confirmad|anunciad|encargad|aprobad)a",
        (
            r"(?:continuacion|secuela|continuidad|nueva tanda|{ordinal} (?:entrega|tanda|temporada)) (?:ya "
            r")?(?:se|fue|ha sido|quedo|acabo|resulto) "
            r"(?:oficialmente )?(?:anunci|confirm|encarg|aprob|oficializ|garantiz|asegur)\w+(?! para)"
        ),
        (
            r"(?:asegur|garantiz|oficializ|firm|aprob)\w+ (?:la |una |su |por )?(?:{ordinal}|nueva) (?:temporada|"
            r"entrega|tanda)"
        ),
        (
            r"renov(?!acion)\w+|renuev\w+|luz verde|visto bueno|encarg(?:o|ado|ada|a|an|aron)|"
            rf"{TELLS} .{{0,30}}(?:renov|renuev)\w+|"
            r"renovacion (?:\w+ ){0,3}?(?:anuncio|confirmo|conocio|hizo|llego|anunciada|confirmada)|renovacion"
        ),
        (
            rf"(?:{TELLS}|confirma|anuncia|confirmad[oa]) (?:oficialmente )?(?:que (?:habra|habria|tendra|"
            rf"tendria) |la |una |su ){{0,2}}(?:{{ordinal}}|nueva) "
            r"temporada(?! (?:para|que|llega|se|en))"
        ),
    ),
    Event.FILMING_START: (
        _FILM,
        (
            rf"{_FILM}[^.,;:]{{0,60}}(?:part(?:e|en|ira|iran|io|ieron|iria|irian|ir)|en marcha|en curso|puso en "
            r"marcha|d(?:a|ara|io) (?:comienzo|inicio|el pistoletazo(?: de salida)?))|"
            r"(?<!esta\s)(?<!ya\s)(?:rodad|grabad|filmad)[oa]s? (?:entre|en|desde|durante|a lo largo)|"
            r"(?:arranc|empiez|empez|comienz|comenz)\w+ las camaras|camaras (?:se |ya |por fin )*(?:pon|pus|pondr|"
            r"volv|vuelv|ech|entr)\w+ (?:(?:en marcha|a rodar|a funcionar|a grabar|en accion|a rodar)|(?:al|en "
            r"el) (?:set|plato))|(?:en|a) marcha el rodaje|puesta en marcha del rodaje|"
            r"(?<!pre-)(?<!post-)(?<!pos-)produccion (?:de (?!la pelicula)[\w ]{2,35}? )?(?:ya |se |por fin |"
            r"oficialmente )*(?:arranc|comenz|comienz|empez|empiez|inici|part|puso en marcha|pondra en "
            r"marcha)\w*(?! de)|"
            r"(?:primer (?:golpe de claqueta|claquetazo|plano|dia de (?:rodaje|grabacion|set))|claquetazo "
            r"(?:inicial|de salida)|primeras (?:tomas|secuencias|escenas|claquetas|jornadas de rodaje)|claqueta "
            r"inicial|voz de accion)|(?:trabajar|encerrarse) (?:\w+ )?(?:en|ante) (?:el|los|las) (?:plato|set|"
            r"estudio|camara|foro)s?|"
            r"(?:vuelv|volv|regres|retorn|entr)\w+ (?:al?|en) (?:los |las |la |el )?(?:foros?|locacion(?:es)?|"
            r"llamado|tajo|trabajo|rodar|grabar|filmar)|manos a la obra|"
            rf"{_FILM}[^.,;:]{{0,60}}(?:empe|empie|comen|comien|arranc|inici)\w+(?: (?:en|el|a))?|"
            r"(?:rod(?:ando|ara|aran|aria|arian|aremos|o|aron|aba|aban|ado)|rued(?:a|an|e|en)|grab(?:ando|ara|"
            rf"aran|aria|arian|o|aron|ado|a|an)){_ON}|"
            rf"film(?:ando|ara|aran|aria|arian|o|aron|ado|a|an){_ON}|"
            r"primera claqueta|(?:ante|delante de) las camaras|"
            r"(?:vuelv|volv|regres|retorn|entr)\w+ (?:al?|en) (?:los |las |la |el )?(?:set|plato|platos|estudios?|"
            r"faena|rodaje|grabaciones)|"
            r"camaras (?!dej)(?:\w+ ){0,2}?(?:empez|empiez|comenz|comienz|rued|rod|grab|encend|enciend)\w*|primer "
            r"dia de rodaje|"
            r"(?:entr|empez|empiez|comenz|comienz|arranc|inici|comienzo)\w* (?:en |con |de )?(?:la |su )?produccion"
        ),
    ),
    Event.FILMING_END: (
        (
            rf"{_FILM}[^.,;:]{{0,60}}(?:quedo list|quedara list|estara list|cerr|cierr|ech\w+ el cierre|baj\w+ "
            r"el telon|lleg\w+ al? (?:su )?(?:final|"
            r"fin|termino|meta)|dio por (?:conclu|termin|finaliz|cerr))\w*|"
            r"ultim[oa]s? (?:claquetazos?|golpe de claqueta|claquetas?|toma|plano|escena|secuencia|dia de "
            r"(?:rodaje|grabacion|filmacion|set)|jornada de (?:rodaje|grabacion))(?! del? (?:capitulo|episodio|"
            r"temporada))(?: (?:se|fue|ya) (?:\w+ )?(?:rod|grab|film)\w+)?|claquetazo final|"
            r"(?:camaras|focos) (?:se |ya |por fin )*apag\w+|apag\w+ (?:las camaras|los focos)|(?:grit|son|oy|"
            r"escuch)\w+ (?:\w+ ){0,3}?(?:corten|corte final)|se acabo lo que se rodaba|"
            r"(?:esta|estan|ya|queda|quedo|quedaron|completamente) (?:ya |completamente |totalmente |enteramente |"
            r"entera )?(?:rodad|grabad|filmad)[oa]s?|(?:dio|dado|da|dieron) por (?:conclu|termin|finaliz|cerr|"
            r"acab)\w+ (?:el |la |las )?(?:rodaje|grabaci|filmaci)\w*|"
            r"(?:termin|conclu|finaliz|acab|complet)\w+ (?:ya |por fin |de |oficialmente )*(?:rodar|grabar|filmar|"
            r"su trabajo ante las camaras)|se filmo (?:entera|enterita|completa)|"
            rf"{_FILM}[^.,;:]{{0,60}}(?:{_ENDED}|lleg\w+ a su fin)|"
            rf"(?:{_ENDED}|cerr\w+|cierra) (?:de |ya |por fin |oficialmente )?(?:el |la |las |su )?{_FILM}|"
            rf"(?:fin|final|cierre|termino) (?:de |del )(?:la |el |las )?{_FILM}|"
            rf"{_FILM} .{{0,20}}(?:dur|prolong|extend|extiend|alarg)\w+ .{{0,12}}hasta|(?:y|que) se (?:prolong|"
            r"extend|extiend|alarg)\w+ hasta|"
            rf"despid\w+ (?:de |del |de la |el |la |las |su )?{_FILM}|dijo adios (?:al|a la|a las|a su) {_FILM}|"
            r"(?:pon|pus|puest|pondr)\w* (?:el |un )?(?:punto (?:y )?final|fin|broche) (?:al|a la|a las|a su) "
            rf"{_FILM}|"
            r"(?<!no\s)(?<!no\sse\s)(?<!a\s)(?:rod|grab|film)(?:ara|aran|aria|arian|aremos|a|an|ando|aba|aban|"
            r"aron|o) (?:[\w ]{0,12} )?hasta|"
            r"ultima claqueta|baj\w+ la claqueta|ultimo (?:dia de rodaje|corten)|(?:dejaron|dejo|dejan) de "
            r"(?:rodar|grabar)|(?:desp[ei]d|adios)\w* (?:del?|al?) (?:los )?(?:set|platos?)"
        ),
    ),
    Event.TRAILER: (
        (
            r"(?:trailer|teaser|avance|adelanto(?! (?:el|la|su|sus|que|al?|los|las|en|ayer|hoy|este) )|clip|promo|"
            r"spot|sneak peek|vistazo)(?: (?!fecha)\w+){0,3}? (?:se |ya |lo |fue |ha |sera |podra |por fin "
            r"){0,3}(?:lleg|estren|public|lanz|sal|exhib|proyect|"
            r"emit|ver|mostr|cae|cay|aparec|debut|aterriz|disponible|libera|tiene|tendra|vio|solt|cuelg|colg|subi|"
            r"difund|present)\w*(?: (?:fecha|dia|la luz|a conocer))?"
        ),
        (
            r"(?:cayo|salio|llego|aparecio|vio la luz|se (?:publico|estreno|lanzo|mostro|difundio)|ha (?:caido|"
            r"salido|llegado|aparecido)|llega|sale|cae|aterrizo|llegara|saldra) (?:por fin |ya |tambien |al fin "
            r")?(?:el|un|otro|su|nuevo) (?:\w+ ){0,2}?(?:trailer|teaser|avance|adelanto|clip)|(?:video|clip|spot) "
            r"promocional|(?:primer |primera |breve )(?:vistazo|promo|clip|spot|metraje)|promo(?:cional)?|"
            r"(?:imagenes|fotos) (?:ineditas|oficiales)|(?:primer|nuevo) (?:video|pv)|"
            r"(?:regal|solt|suelt|liber|ensen|colg|subi|cuelg|compart|difund|mostr)\w* (?:\w+ ){0,4}?(?:trailer|"
            r"teaser|avance|adelanto|vistazo|promo|clip)|(?:habra|hay|hubo|tuvimos|vimos|tendremos) (?:\w+ "
            r")?(?:trailer|teaser|avance)|"
            r"trailer(?:es)?|teasers?|(?:primer |nuevo )?(?:avances?|adelantos?(?! (?:el|la|su|sus|que|al?|los|"
            r"las|en|ayer|hoy|este) ))|"
            rf"{TELLS} .{{0,45}}(?:trailer|teaser|avance|adelanto)"
        ),
        (
            r"(?:lanzo|publico|estreno|compartio|mostro|difundio|presento|libero|saco|(?:lanz|public|estren|"
            r"present)ado) .{0,30}"
            r"(?:trailer|teaser|avance|adelanto)"
        ),
        (
            r"(?:trailer|teaser|avance|adelanto)[^.;:]{0,30}?,? (?:publicad|lanzad|difundid|mostrad|presentad|"
            r"colgad|subid|estrenad|desvelad)o|"
            r"(?:trailer|teaser|avance|adelanto|clip) (?:\w+ ){0,3}?(?:vio|ve|vera|ha visto) la luz|sneak peek|"
            r"(?:primeras|nuevas) imagenes(?: en movimiento)?(?: (?:se|fueron) \w+)?|"
            r"(?:trailer|teaser|avance) (?:oficial |completo |final )?(?:se |ya )?(?:llega|estren|public|lanz|"
            r"sal)\w*"
        ),
    ),
}
