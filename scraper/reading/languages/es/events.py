"""Spanish: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.es.parts import OPENS, TELLS
from scraper.reading.languages.table import SHADOWS
from store.model import Event

_FILM: Final = (
    r"(?:rodaje|grabacion(?:es)?|filmacion(?:es)?|(?:rodar|grabar|filmar)(?:se|la)?)(?! (?:de |del )?(?:la |su |una |"
    r"otra |un |otro |nueva |nuevo |proxim[oa] |siguiente |primer[oa]? )*(?:pelicula|filme|cinta|largometraje|disco|"
    r"album|programa))"
)

#: where a shoot goes on until a day, this is its end
_ON: Final = r"(?! (?:[\w ]{0,12} )?hasta )"

#: what begins a shoot, and stands before it
_BEGIN: Final = (
    r"(?:comenz|comienz|comience|empez|empiez|empiec|arranc|arranqu|inici|part|retom|reanud|prosig|acomet|encar)\w+ "
    r"(?:ya |por fin |finalmente |oficialmente )?(?:el |la |las |los |su |sus |con el |con la |con las |a )?"
)

_ENDED: Final = r"(?:termin|conclu|finali[zc]|acab|complet|culmin)\w*"

#: where people go and what is shown elsewhere, behind a verb for a release
_STAGE: Final = (
    r"(?! (?:a |al |a la |a las |a los |en |en el |en los |en las |con )?(?:teatros?|tablas|escenarios?|cines?|salas|"
    r"gran pantalla|cartelera|carteleras|(?:su |un |una |nuevo |nueva )*(?:obra|disco|libro|novela|cancion|single|"
    r"album)|pasarela|radio|politica|universidad|taquillas?)(?!\w))(?! (?:por fin |ya |tambien )?(?:(?:el|un|su|otro|"
    r"nuevo|la|una) )?(?:\w+ ){0,2}?(?:trailer|teaser|avance|adelanto|renovacion|confirmacion|noticia|"
    r"cancelacion)(?!\w))(?! otr[ao]s? (?:mini)?(?:serie|ficcion|titulo|produccion|pelicula|novela|propuesta|novedad|"
    r"programa|documental))"
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
            r"se v(?:era|eran|e|en|io|ieron|eria|erian)(?! (?:oblig|forz|afect|envuel|las caras|como|muy|bien|que))|"
            r"v(?:ea|eas|ean|eamos|iera|ieras|ieran|ieramos|eriamos|eremos)|(?:re)?abr\w+ (?:de nuevo |otra vez |de "
            r"par en par )?(?:sus|las) puertas|(?:levant|alz|sub)\w+ (?:de nuevo |otra vez )?(?:el |su )?telon|"
            r"(?:levant|alz|retom|emprend)\w+ el vuelo|reabr\w+|gran dia|cuentan los dias|seguir(?:la|lo|las|los)|al "
            r"alcance de|prepar(?:aos|ense|ate|en|ad|a) (?:\w+ ){0,2}?para|(?:nos|se|os) reencontr\w+|(?:nos|os|se) "
            r"(?:volvemos|volveremos|vemos|veremos|reunimos)|reencuentro|reestren\w+|(?:dia|fecha|jornada) (?:d|"
            r"marcad[oa]|elegid[oa]|escogid[oa]|senalad[oa]|clave)|(?:apunt|anot|marc|marqu|reserv|guard|agend)(?:a|"
            r"en|ad|e|ar|emos)(?:lo|la)?(?: (?:bien|en|el|la|tus?|vuestros?|sus?|ya|rojo)){0,4} (?:fecha|"
            r"calendarios?|agendas?|dia)|(?:(?:anot|apunt)(?:a|en|ad|e|emos)|(?:anot|apunt|agend)\w{1,5}lo)(?=:)|"
            r"(?:episodios|capitulos|temporada|entrega) se publica(?:n|ra|ran)?|(?:la|lo|las|los|estreno|llegada|"
            r"regreso|vuelta|lanzamiento) (?:(?:ha|han) )?(?:ubic|situ|coloc|program|fech)(?:a|an|aba|aban|o|aron|"
            r"ado)|coloca\w*|(?:solt|suelt|descorch|destap|despleg|desplieg|entreg|ofrec|trae|traer|regal|sirv|"
            r"estren|liber|emit|cuelg|colg|public|tendr|recib)\w* (?:(?!trailer|avance|teaser|imagen)\w+ "
            r"){0,4}?(?:episodios|capitulos|temporada|tanda|entrega|remesa)|(?:nos|os|le|les) (?:dar|trae|traer|"
            r"regalar|servir|esper|aguard)(?:a|an|emos)?(?! a conocer)|atracon|marato\w+|continu(?:a|an|ara|aran)(?! "
            r"(?:sin|en rodaje|con el rodaje))|pros(?:ig|eg)\w+|(?:historia|serie|trama|aventura|ficcion) (?:sigue|"
            r"seguira)|d(?:a|an|ara|aran|io|ieron|e|en) (?:el |su )?(?:inicio|comienzo|pistoletazo|salto|arranque|la "
            r"bienvenida)|inici(?:a|an|ara|aran|aria)(?! (?:el |la |las |su |con el )?(?:rodaje|grabaci|filmaci|"
            r"producci|preproducci))|(?:la|lo|las|los) (?:da|dan|dara|daran|echan?|echaran?|ponen?|pondran?|pasan?|"
            r"pasaran?|sueltan?|tendremos|tienen? desde|veran?|emiten?|tendra)(?! (?:a conocer|por|luz|cuenta|la "
            r"vuelta|punto|fin|nombre|voz|vida|rienda|primera))"
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
        (
            rf"(?:irse|irnos|va|van|ira|iran) (?:para|al?|hasta) (?:el )?{_SOON}|"
            r"(?:que|pudiendo|puede|podria|pueda|deberia|debe|va a|tiene que|tendria que|iba a) (?:ser|sea|fuera|"
            r"fuese|seria|"
            rf"sera)(?= (?:en|el|este|para|a|hacia|durante|entre|al?) (?:el |la |los |las )?{_SOON})|"
            r"(?:apunt|inclin|decant|habl|mencion|baraj|especul|rumor)\w* (?:con |de )?(?:que )?(?:a|al|hacia|"
            r"por|de|"
            rf"la fecha del?) (?:el |la |un )?(?!\w+ (?:temporada|entrega|parte|tanda|edicion|ciclo)){_SOON}|"
            rf"estar(?:a|ia|an|ian)? (?:para|entre|en torno a) (?:el |la )?{_SOON}|estaba[n]? para (?:el |la "
            rf")?{_SOON}|se ca(?:e|en|era|eran|ian?) (?:a|hasta) {_SOON}|se publi(?:ca|can|que|quen|cara|caran|"
            rf"caria)(?= (?:\w+ )?(?:en|el|este|a|para|hacia|durante) (?:el |la )?{_SOON})"
        ),
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
            r"(?:mueve|movio|movid[oa]|muda|recorre|recorrio|recorrid[oa]|corre|corrio|atrasa|atraso|cambia|cambio|"
            r"cambiad[oa]|pasa|paso|pasad[oa]|trasladad[oa]|desplazad[oa]|reprograma|reprogramo|reprogramad[oa]|"
            r"reagendad[oa]|traslada|"
            rf"traslado|desplaza) (?:\w+ ){{0,3}}?(?:al?|para|hasta|de|del) {_SOON}|"
            r"tener(?:la|lo|las|los)(?: lista)?|(?:verse|echarse|emitirse|estrenarse|lanzarse|colgarse|subirse)"
        ),
        (
            r"segui?(?:ra|ran|remos|mos) (?:disfrutando|viendo|emitiendo)|(?:ya |por fin )?(?:tenemos|hay|tendremos|"
            r"habra) (?:\w+ )?(?:temporada|capitulos|episodios|fecha|estreno)|(?:abrir|inaugurar|estrenar|"
            r"cerrar)(?:a|an)? (?:el ano|la temporada|el curso|el mes)|(?:estren|lleg|regres|aterriz|aterric|"
            r"desembarc|debut|arranc|arranqu|retorn|reaparec|lanz|lance|"
            rf"recuper)\w*{_STAGE}|(?:vuelv|volver|empez|empiece|empieza|comenz|comienza|comience|emit|emis|"
            rf"transmit)\w*{_STAGE}|"
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
            r"episodio|temporada)s?|toma\w* el relevo|(?:se )?(?:asom|cuel)(?:a|an|ara|aran) (?:en|a|por) (?:la |el "
            r")?(?:parrilla|catalogo|pantalla|plataforma|antena)|(?:retom|reanud)\w+|sustituir?an?|(?:pistoletazo|"
            r"banderazo)(?: de salida)?|puesta de largo|arribo|inaugur\w+ (?:la )?temporada|a la carta|ver(?:la|lo|"
            r"las|los|emos|ias|ian|an|as|se)|veamos|veais|(?:vea|vera|veria|ver|vio) la luz|(?:podr|pued|pud)\w+ "
            r"(?:volver a )?(?:ver|disfrutar|encontrar|seguir|jugar|comprar|adquirir|descargar|leer|acceder)|se "
            r"asom(?:a|an|ara|aran)|se presentaran?|(?:present|sac|lanz)\w+ (?:su|la|sus|los) (?:\w+ "
            r"){0,2}?(?:temporada|episodios|capitulos|ciclo|entrega|edicion)|(?:afront|encar|emprend|estren|"
            r"inaugur)\w+ (?:\w+ )?(?:su|la) (?:\w+ ){0,2}?(?:temporada|ciclo|entrega|edicion)|tener lista|(?:la|lo|"
            r"las|los) quieren? (?:para|en)|disponibles?|disfrutar|fecha de salida|(?<!le\s)(?<!les\s)ha[n]? salido|"
            r"saldr\w+|salga[n]?|sale[n]?|(?:salio|salieron)(?! (?:el|un|otro) (?:\w+ )?(?:trailer|teaser|avance))|"
            r"(?:nuevos|ineditos) (?:episodios|capitulos)|(?:episodios|capitulos) (?:nuevos|ineditos)|tendremos|"
            r"vendran?|(?<!que\s)vienen?|caera|aparecer\w*|entr(?:a|en|ara|aran|e) en (?:la )?parrilla|vuelta|"
            r"premiere|(?:se )?(?:suma|sumara|incorpora\w*)|(?:se )?(?:cuelg|colg)\w+|se sub(?:e|en|io|ieron)|"
            r"(?:escog|eleg|elig)\w+|(?:programad|agendad|fijad|fechad|planead|planificad|pautad|previst)[oa]s?|"
            r"esperad[oa]s? (?:para|en)|(?:pospon|pospus|posp|aplaz|retras|posterg|demor|reprogram|reagend)\w+|se "
            r"adelant\w+|adelant(?:a|an|ara|aran|o|ado|ada) (?:su|el|la|del?|al?)|para (?:poder )?(?:ver|disfrutar)|"
            r"esperar(?:emos)? hasta|tendra lugar|list[ao]s? para|estara lista|fecha|anuncio para|(?:anunci|confirm|"
            r"fech|promet|presupuest)ad[oa]s? para|"
            rf"{TELLS} .{{0,40}}(?:como|la|su) fecha de (?:estreno|lanzamiento|regreso)"
        ),
    ),
    Event.RENEWAL: (
        r"(?:se )?(?:hizo|hicieron|hecho|hace|haga|hacen) oficial(?! en )|dan? por hecha",
        (
            r"(?:anuncio|confirmacion|noticia) de (?:la|una|su) (?:{ordinal}|nueva) (?:temporada|entrega|tanda) "
            r"(?:llego|fue|vino|salto|(?:se|tuvo) \w+)"
        ),
        (
            rf"{TELLS}[^.;:]{{0,80}}? (?:tendra|tendria|habra|habria|contara con|contaria con|seguira|seguiria|"
            rf"continuara|continuaria|recibira|volveria)n?(?: \w+){{0,3}}? "
            r"(?:temporadas?|capitulos|episodios|entregas?|tanda|parte|continuacion|secuela|adelante|mas)(?! "
            r"(?:en|para|este|el|a partir|a finales|a principios|durante) )"
        ),
        (
            r"(?:pidi|pid|ped|encarg|orden|apost|aprob|aprueb|firm|asegur|garantiz|compr|ratific|prorrog|consigui|"
            r"gan|obtuv|logr|recib|conced|otorg|oficializ|autoriz|dio|dado|da)\w* (?:(?!fecha|trailer|rodaj|estren|"
            r"lleg|datos|plazo|no )[^.;:,]){0,30}?(?:{ordinal}|nueva|otra|mas|dos) (?:temporadas?|entregas?|tandas?|"
            r"tirada|capitulos|episodios)(?! (?:para|en(?! {month})|que|llega|se|el|este) )"
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
            r"$)|(?:dijo|dice|dicho) (?:que )?si a|(?:confirmad|asegurad|garantizad)[oa] (?:desde|hace)|(?:llego|se "
            r"produjo|se hizo publica|vino) (?:por fin )?la (?:\w+ )?renovacion|(?:asegur|garantiz|anunci|firm)\w+ "
            r"(?:\w+ )?(?:la|su) (?:continuidad|continuacion|renovacion)|noticia de la {ordinal} temporada|(?:decid|"
            r"opt|apost)\w+ (?:por )?(?:seguir|continuar) (?:adelante )?con|(?:temporada|continuacion|renovacion) "
            r"(?:ya )?es un hecho|(?:anuncio|confirmo|oficializo|anunciado|confirmado) (?:oficialmente )?(?:la|una|"
            r"su) (?:{ordinal2}|nueva) temporada(?= en {month})|seguira adelante(?! con el rodaje)|tira\w* (?:para "
            r")?adelante"
        ),
        (
            rf"{TELLS}[^.;:]{{0,40}}? (?:temporada(?: {{n}})?|entrega|ciclo|tanda|continuacion|secuela) (?:ya "
            rf")?(?:esta|estaba|"
            r"se (?:encuentra|encontraba)|sigue|es un hecho|era un hecho)(?: ya)?(?: (?:en (?:marcha|desarrollo|"
            r"camino|proceso|produccion)|confirmad|garantizad|asegurad)\w*)?|"
            rf"{TELLS}[^.;:]{{0,40}}? (?:desarrollar|producir|har|prepar|realizar)\w* (?:\w+ ){{0,2}}?(?:temporada|"
            rf"ciclo|"
            r"entrega|tanda)(?! (?:en|para|que|este|el) )"
        ),
        r"temporada (?:ya )?(?:fue|ha sido|queda|quedo) (?:oficialmente )?(?:confirmad|anunciad|encargad|aprobad)a",
        (
            r"(?:continuacion|secuela|continuidad|nueva tanda|{ordinal} (?:entrega|tanda|temporada)) (?:ya )?(?:se|"
            r"fue|ha sido|quedo|acabo|resulto) (?:oficialmente )?(?:anunci|confirm|encarg|aprob|oficializ|garantiz|"
            r"asegur)\w+(?! para)"
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
        (
            rf"(?:{_FILM}|(?<!post)(?<!pre)produccion)(?! de la pelicula)[^.;:{SHADOWS}]{{0,50}}(?:empe|empie|comen|"
            rf"comien|arranc|inici|part)\w+(?:(?! y | e )[^.;:{SHADOWS}]){{0,30}}{{date}}"
        ),
        (
            rf"(?:{_BEGIN})?{_FILM}(?:(?: \w+){{0,7}}? (?:esta|estan|estaba|estaban|queda|quedan|quedo|sigue|siguen|"
            rf"fue|ha sido|"
            r"tiene|tienen)(?: \w+)? (?:previst|programad|fijad|planead|planificad|agendad|pautad|pensad|contemplad|"
            r"proyectad|marcad)[oa]s?(?: (?:su )?(?:inicio|comienzo|arranque))?(?: (?:para|en|a))?)?"
        ),
        (
            rf"{_FILM}[^.,;:]{{0,60}}(?:part(?:e|en|ira|iran|io|ieron|iria|irian|ir)|en marcha|en curso|puso en "
            r"marcha|d(?:a|ara|io) (?:comienzo|inicio|el pistoletazo(?: de salida)?))|(?<!esta\s)(?<!ya\s)(?:rodad|"
            r"grabad|filmad)[oa]s? (?:entre|en|desde|durante|a lo largo)|(?:arranc|empiez|empez|comienz|comenz)\w+ "
            r"las camaras|camaras (?:se |ya |por fin )*(?:pon|pus|pondr|volv|vuelv|ech|entr)\w+ (?:(?:en marcha|a "
            r"rodar|a funcionar|a grabar|en accion|a rodar)|(?:al|en el) (?:set|plato))|(?:en|a) marcha el rodaje|"
            r"puesta en marcha del rodaje|(?<!pre-)(?<!post-)(?<!pos-)produccion (?:de (?!la pelicula)[\w ]{2,35}? "
            r")?(?:ya |se |por fin |oficialmente )*(?:arranc|comenz|comienz|empez|empiez|inici|part|puso en marcha|"
            r"pondra en marcha)\w*(?! de)|(?:primer (?:golpe de claqueta|claquetazo|plano|dia de (?:rodaje|grabacion|"
            r"set))|claquetazo (?:inicial|de salida)|primeras (?:tomas|secuencias|escenas|claquetas|jornadas de "
            r"rodaje)|claqueta inicial|voz de accion)|(?:trabajar|encerrarse) (?:\w+ )?(?:en|ante) (?:el|los|las) "
            r"(?:plato|set|estudio|camara|foro)s?|(?:vuelv|volv|regres|retorn|entr)\w+ (?:al?|en) (?:los |las |la |"
            r"el )?(?:foros?|locacion(?:es)?|llamado|tajo|trabajo|rodar|grabar|filmar)|manos a la obra|"
            rf"{_FILM}[^.,;]{{0,60}}(?:empe|empie|comen|comien|arranc|inici)\w+(?: (?:en|el|a))?|"
            r"(?:rod(?:ando|ara|aran|aria|arian|aremos|o|aron|aba|aban|ado)|rued(?:a|an|e|en)|grab(?:ando|ara|"
            rf"aran|aria|arian|o|aron|ado|a|an)){_ON}|film(?:ando|ara|aran|aria|arian|o|aron|ado|a|an){_ON}|"
            r"primera claqueta|(?:ante|delante de) las camaras|se filma\w*|se rueda\w*|se graba\w*|(?:vuelv|volv|"
            r"regres|retorn|entr)\w+ (?:al?|en) (?:los |las |la |el )?(?:set|plato|platos|estudios?|faena|rodaje|"
            r"grabaciones)|camaras (?!dej)(?:\w+ ){0,2}?(?:empez|empiez|comenz|comienz|rued|rod|grab|encend|"
            r"enciend)\w*|primer dia de rodaje|(?:entr|empez|empiez|comenz|comienz|arranc|inici|comienzo|retom|"
            r"reanud)\w* (?:en |con |de |a )?(?:la |su )?produccion"
        ),
    ),
    Event.FILMING_END: (
        (
            rf"(?:{_FILM}|(?<!post)(?<!pre)produccion)(?! de la pelicula)[^.;:{SHADOWS}]{{0,60}}{{date}}(?! del? "
            rf"{{date2}})[^.;:{SHADOWS}]{{0,50}}? (?:{_ENDED})"
        ),
        (
            rf"{_FILM}[^.,;:]{{0,60}}(?:quedo list|quedara list|estara list|cerr|cierr|ech\w+ el cierre|baj\w+ "
            r"el telon|lleg\w+ (?:\w+ )?(?:a su|al?) (?:final|fin|termino|meta)|dio por (?:conclu|termin|finaliz|"
            r"cerr))\w*|ultim[oa]s? (?:claquetazos?|golpe de claqueta|claquetas?|toma|plano|escena|secuencia|dia de "
            r"(?:rodaje|grabacion|filmacion|set)|jornada de (?:rodaje|grabacion))(?! del? (?:capitulo|episodio|"
            r"temporada))(?: (?:se|fue|ya) (?:\w+ )?(?:rod|grab|film)\w+)?|claquetazo final|(?:camaras|focos) (?:se |"
            r"ya |por fin )*apag\w+|apag\w+ (?:las camaras|los focos)|(?:grit|son|oy|escuch)\w+ (?:\w+ "
            r"){0,3}?(?:corten|corte final)|se acabo lo que se rodaba|(?:esta|estan|ya|queda|quedo|quedaron|"
            r"completamente) (?:ya |completamente |totalmente |enteramente |entera )?(?:rodad|grabad|filmad)[oa]s?|"
            r"(?:dio|dado|da|dieron) por (?:conclu|termin|finaliz|cerr|acab)\w+ (?:el |la |las )?(?:rodaje|grabaci|"
            r"filmaci)\w*|(?:termin|conclu|finaliz|acab|complet)\w+ (?:ya |por fin |de |oficialmente )*(?:rodar|"
            r"grabar|filmar|su trabajo ante las camaras)|se filmo (?:entera|enterita|completa)|"
            rf"{_FILM}(?:(?!comenz|comienz|empez|empiez|arranc|inici)[^.,;:]){{0,60}}(?:{_ENDED}|lleg\w+ a su fin)|"
            rf"(?:{_ENDED}|cerr\w+|cierra) (?:de |ya |por fin |oficialmente )?(?:el |la |las |su )?{_FILM}|(?:fin|"
            rf"final|cierre|termino) (?:de |del )(?:la |el |las )?{_FILM}|{_FILM} .{{0,20}}(?:prolong|extend|extiend|"
            rf"alarg|dur)\w+ .{{0,40}}hasta|(?:y|que) se (?:prolong|"
            r"extend|extiend|alarg)\w+ hasta|"
            rf"despid\w+ (?:de |del |de la |el |la |las |su )?{_FILM}|dijo adios (?:al|a la|a las|a su) {_FILM}|"
            r"(?:pon|pus|puest|pondr)\w* (?:el |un )?(?:punto (?:y )?final|fin|broche) (?:al|a la|a las|a su) "
            rf"{_FILM}|"
            r"(?<!no\s)(?<!no\sse\s)(?<!a\s)(?:rod|grab|film)(?:ara|aran|aria|arian|aremos|a|an|ando|aba|aban|aron|"
            r"o) (?:[\w ]{0,12} )?hasta|ultima claqueta|baj\w+ la claqueta|ultimo (?:dia de rodaje|corten)|"
            r"(?:dejaron|dejo|dejan) de (?:rodar|grabar)|(?:desp[ei]d|adios)\w* (?:del?|al?) (?:los )?(?:set|platos?)"
        ),
    ),
    Event.TRAILER: (
        (
            r"(?:trailer|teaser|avance|adelanto(?! (?:el|la|su|sus|que|al?|los|las|en|ayer|hoy|este) )|clip|promo|"
            r"spot|sneak peek|vistazo)(?: (?!fecha)\w+){0,3}? (?:se |ya |lo |fue |ha |sera |podra |por fin "
            r"){0,3}(?:lleg|estren|public|lanz|sal|exhib|proyect|"
            r"emit|ver|mostr|cae|cay|aparec|debut|aterriz|disponible|libera|tiene|tendra|vio|solt|cuelg|colg|subi|"
            r"difund|present|(?:esta |queda )?(?:previst|programad|fijad))\w*(?: (?:fecha|dia|la luz|a conocer))?"
        ),
        (
            r"(?:cayo|salio|llego|aparecio|vio la luz|se (?:publico|estreno|lanzo|mostro|difundio)|ha (?:caido|"
            r"salido|llegado|aparecido)|llega|sale|cae|aterrizo|llegara|saldra) (?:por fin |ya |tambien |al fin "
            r")?(?:el|un|otro|su|nuevo) (?:\w+ ){0,2}?(?:trailer|teaser|avance|adelanto|clip)|(?:video|clip|spot) "
            r"promocional|(?:primer |primera |breve )(?:vistazo|promo|clip|spot|metraje)|promo(?:cional)?|"
            r"(?:imagenes|fotos) (?:ineditas|oficiales)|(?:primer|nuevo) (?:video|pv)|(?:regal|solt|suelt|liber|"
            r"ensen|colg|subi|cuelg|compart|difund|mostr)\w* (?:\w+ ){0,4}?(?:trailer|teaser|avance|adelanto|vistazo|"
            r"promo|clip)|(?:habra|hay|hubo|tuvimos|vimos|tendremos) (?:\w+ )?(?:trailer|teaser|avance)|"
            r"trailer(?:es)?|teasers?|(?:primer |nuevo )?(?:avances?|adelantos?(?! (?:el|la|su|sus|que|al?|los|las|"
            r"en|ayer|hoy|este) ))|"
            rf"{TELLS} .{{0,45}}(?:trailer|teaser|avance|adelanto)"
        ),
        (
            r"(?:lanzo|publico|estreno|compartio|mostro|difundio|presento|libero|saco|(?:lanz|public|estren|"
            r"present)ado) .{0,30}(?:trailer|teaser|avance|adelanto)"
        ),
        (
            r"(?:trailer|teaser|avance|adelanto)[^.;:]{0,30}?,? (?:publicad|lanzad|difundid|mostrad|presentad|colgad|"
            r"subid|estrenad|desvelad)o|(?:trailer|teaser|avance|adelanto|clip) (?:\w+ ){0,3}?(?:vio|ve|vera|ha "
            r"visto) la luz|sneak peek|(?:primeras|nuevas) imagenes(?: en movimiento)?(?: (?:se|fueron) \w+)?|"
            r"(?:trailer|teaser|avance) (?:oficial |completo |final )?(?:se |ya )?(?:llega|estren|public|lanz|sal)\w*"
        ),
    ),
}
