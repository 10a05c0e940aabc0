"""Spanish: that no date is known, or that there will be none."""

from typing import Final

#: a day for a release, but not for other things
_DATE: Final = (
    r"(?:fechas?|dia(?! (?:de hoy|que|a|tras|sin|o|y) )|ventanas?|plazos|(?:mes|momento|calendario)(?= (?:exact|"
    r"concret|del? estreno|de su)))(?: (?:exact|concret|oficial|definitiv|prevista|confirmad|fij|clar|tentativ|"
    r"aproximad|segur|cerrad)\w*| (?:de|del|de su|para el|para su) (?:estreno|lanzamiento|emision|regreso|salida|"
    r"llegada|vuelta|premiere|retorno|debut))*+(?! de (?:inicio|comienzo|caducidad))(?! (?:(?:del?|para|en|la|el|las|"
    r"los|su|que|se|empezar|comenzar|arrancar) ){1,4}(?:inicio|rod|grab|film|trailer|teaser|avance|adelanto|produc|"
    r"nacim|boda|juicio|gira|concierto|pelicula|largometraje))"
)

#: verbs that come behind "when"
_COME: Final = (
    r"(?:lleg|estren|vo?lv|vuelv|regres|retorn|sal[edg]|podr|pued|ver[aeil]|vea|ser[ai]|tendr|vay?a|van? a|emit|"
    r"transmit|aterri|desembarc|debut|lanz|cae|disfrut|empie|empez|comien|comenz|arran|continu|segu|hab?ra|hay|po?nd|"
    r"pong|pone|pasa|dara|dan|entr|part[ei]|sub|colg|cuelg|estar|reanud|aparec|vien|vend|toca|incorpor|publi|dispon|"
    r"reencontr|ocurr|sera)\w*"
)

_WHEN: Final = (
    rf"cuando(?:(?=[.,;)]|$)| (?:(?!rod|grab|film|camaras|fue |era )\w+ ){{0,4}}?{_COME}(?! (?:[\w ]{{0,20}} )?(?:rod|"
    r"grab|film|produc)))"
)

_WHAT: Final = rf"(?:{_DATE}|{_WHEN})"

#: to know, to tell, to have, with what may stand between that and the date
_KNOW: Final = (
    r"(?:sab|sep[ao]|sup[oi]|conoc|conozc|ha[ny]?(?!\w)|haya|haber|habia|tien|tene|tuv|exist|cuent|da[nr]?(?!\w)|dio|"
    r"dad|dado|dij|dich|dice|diga|decid|decir|precis|manej|anunci|revel|confirm|desvel|fij|public|comunic|hech|hizo|"
    r"hac|compart|concret|establec|puest|pus|pone|poner|detall|aclar|precis|especific|adelant|avanz|trascend|"
    r"trasciend|solt|suelt|entreg|ofrec|proporcion|facilit|mencion|marc|senal|determin|defin|filtr|difund|divulg|"
    r"indic|inclu|moja|pronunci|inform|dispon|quier|quis|atrev|escog|eleg|elig|asign|habl|figur|encontr|aterriz|"
    r"salid)\w*"
)

_FILL: Final = (
    r"(?:,? (?:aun|todavia|de momento|por ahora|por el momento|hasta la fecha|hasta ahora|hasta el momento|a dia de "
    r"hoy|a conocer|oficialmente|oficial|publica|nada|de|con|cual|cuales|sera|es|sea|ni|ninguna?|alguna?|una?|la|el|"
    r"su|las|sus|sobre|acerca|respecto|a|al|del|cuanto|en|mas|detalles?|informacion|noticias?|novedad(?:es)?|pistas?|"
    r"datos?|palabra|idea|precision(?:es)?|certezas?|claridad|confirmacion|nuevas?|en que|para cuando|prenda|rastro|"
    r"mucho|muchas?|poner|ponerle|dar|darle|fijar|decir|saber|conocer|tener|anunciar|revelar|concretar|precisar|"
    r"desvelar|detallar|aclarar|especificar|confirmar|comunicar|adelantar|dignado|posible|otra|esa|ese|para|"
    r"oficiales|por)){0,6}"
)

_NOT: Final = r"(?:no|nadie|ningun[oa]?|nada|ni|tampoco|sin(?: que)?|jamas|nunca)"

_SECRET: Final = (
    r"(?:incognita|misterio|enigma|secreto|en veremos|interrogante|pregunta del millon|(?:gran )?duda|en el aire|"
    r"bajo llave|en suspenso|otra historia|otro cantar|otra cosa|por (?:confirm|determin|anunci|defin|concret|revel|"
    r"decid|ver|saber|fij|conocer|desvel|llegar|especific|precis|establec|asign)\w*|sin aparecer|sin salir|sin "
    r"llegar|sin (?:confirm|determin|anunci|defin|concret|revel|decid|fij|conocer|desvel|aclar|cerr|precis)\w+|"
    r"pendiente|desconocid[oa]|tb[ad])"
)

#: that no date is known
NO_DATE: Final[tuple[str, ...]] = (
    rf"{_NOT} (?:(?!que |solo |si |pierd|dud|tard|olvid)\w+ ){{0,6}}?{_KNOW}{_FILL} {_WHAT}",
    (
        rf"(?:nada|cero|ni|sin|ninguna?|poca|poco) (?:\w+ ){{0,3}}?(?:sobre|acerca de|respecto al?|en cuanto a|de) "
        rf"(?:la |su |una |el |las |posibles? )?{_WHAT}"
    ),
    (
        rf"{_NOT} (?:\w+ ){{0,4}}?(?:noticias?|informacion|pistas?|detalles|novedad(?:es)?|datos|precisiones|"
        r"confirmacion|dich[oa]|nada|sabe|claro) (?:\w+ )?(?:sobre|del?|acerca del?|respecto al?|en cuanto al?) "
        r"(?:el |su )?(?:estreno|lanzamiento)(?! del? (?:trailer|avance))"
    ),
    (
        r"(?:sin(?<!hacer\ssin)|falta[n]?|pendientes? de|a falta de|carec\w+ de|desconoc\w+|ignor\w+|en espera de|a "
        rf"expensas de){_FILL} {_WHAT}"
    ),
    (
        r"(?:queda[n]?|esta|estan|falta|habra que|hay que|toca|a la|en|seguimos|seguir|tendra[n]? que|tocara) (?:\w+ "
        r")?(?:por|esper\w+|ver)(?: (?:a|de|para|por|que|se|cual|sea|es|saber|conocer|ver|verse|confirmar|la|una|su|"
        r"una|netflix|nos|ponga[n]?|anuncien?|confirmen?|den|de|fijen?|revelen?|tener|decidir|definir|concretar|"
        r"fijar|anunciar|precisar|"
        rf"determinar|cerrar)){{0,5}} {_WHAT}"
    ),
    (
        rf"{_WHAT}[^.;:\d]{{0,40}}? (?:no|nadie|ninguna|tampoco|aun no|todavia no) (?:\w+ ){{0,3}}?"
        r"(?:conoce|conocio|sabe|saben|sabemos|(?:les|nos) sale|anunci\w+|revel\w+|confirm\w+|desvel\w+|concret\w+|"
        r"fij\w+|hech[oa] publica|hizo publica|trascendi\w+|clara|dad[oa]|defin\w+|determin\w+|public\w+|comunic\w+|"
        r"hay|tiene|tenemos|dicho|esta|existe)"
    ),
    (
        rf"{_WHAT}[^.;:\d]{{0,40}}? (?:(?<!no\s)es|son|sigue|siguen|continua|permanece|queda|esta|estan|se mantiene|se "
        rf"queda|sera|siendo|parece)(?: \w+){{0,4}}? {_SECRET}|"
        r"(?:fechas?|dia|cuando)(?: (?:de|del) \w+)?[,:]? (?:sigue siendo |por ahora,? |de momento,? |aun |todavia "
        rf")?{_SECRET}"
    ),
    (
        r"(?:estreno|regreso|lanzamiento|vuelta|llegada|salida)(?: [\w ]{0,25})?:? (?:(?:aun |todavia |de momento "
        r")?sin fecha|por (?:determinar|definir|confirmar|anunciar|concretar)|en el aire|tb[ad]|(?:aun |todavia "
        r")?sin (?:confirmar|anunciar))"
    ),
    (
        rf"{_DATE}[^.;:\d]{{0,25}}? (?:se|nos|la|los?|sera|seran) (?:\w+ ){{0,2}}?(?:anunci|revel|comunic|confirm|"
        rf"hara "
        r"publica|sabra|detall|concret|dara|conoc|desvel|dir|public|hare)\w*(?:ra|ran|emos|ada|adas|ara|aran|er)|"
        r"(?:pronto|en breve|proximamente|mas adelante|ya|algun dia|se|nos|les|os) (?:\w+ )?(?:sabr|conocer|anunciar|"
        r"revelar|confirmar|desvelar|comunicar|dar|tendr|publicar)(?:a|an|emos)(?: a conocer)? (?:la |una |las "
        rf")?{_WHAT}|"
        r"(?:anunciar|revelar|confirmar|desvelar|comunicar|concretar|compartir|detallar|contar|informar)(?:a|an|"
        r"emos) "
        rf"(?:\w+ )?(?:de )?(?:la|una|su|las) {_DATE}|(?:en cuanto|cuando|hasta que|tan pronto como|a que|si|la "
        rf"espera de que) (?:\w+ ){{0,3}}?(?:haya|sepamos|"
        r"sepan|sepa|tengamos|tenga|comuniquen?|publiquen?|desvelen?|difundan?|concreten?|decidan?|anuncien?|"
        r"conozcamos|conozca|confirmen?|revelen?|pongan?|fijen?|den)(?: (?:la|una|"
        rf"su|ya|por fin|oficialmente)){{0,2}} {_WHAT}|{_DATE}[^.;:\d]{{0,25}}? (?:se (?:resiste|hace (?:esperar|de "
        rf"rogar)|hara (?:esperar|de rogar)|anuncie|"
        r"revele|confirme|conozca|sepa|haga publica)|(?:tendra|habra) que esperar|se la (?:guarda|reserva|calla)n?)|"
        r"(?:interrogante|incognita|duda|misterio|pregunta)(?: del millon| que queda)? (?:es|sigue siendo|sera|esta "
        rf"en) (?:\w+ )?{_WHAT}|(?:queda|esta|sigue)n? (?:\w+ )?pendientes? (?:la |su |una )?{_WHAT}|"
        r"(?:atent[oa]s|pendientes?) (?:a|de|para|hasta) (?:saber |conocer |que )?(?:la |"
        rf"una |su )?{_WHAT}|(?:aguard|esper)(?:an?|amos|ando|ar) (?:aun |todavia |por |con \w+ |mas |noticias |"
        rf"novedades |informacion |detalles |confirmacion |sobre |acerca de |de ){{0,4}}(?:una|la|su|alguna) "
        rf"{_DATE}(?! (?:del?|el) "
        r"\d)|(?:imposible|dificil|cuesta|complicado|arriesgado|aventurado) (?:\w+ )?(?:saber|decir|precisar|"
        r"adivinar|"
        rf"asegurar|determinar|predecir) (?:\w+ )?{_WHAT}|"
        r"^(?:pues )?(?:nadie la sabe|es[ea] (?:lo |la )?(?:confirmar|anunciar|revelar|comunicar|dar|sabr|dir)(?:a|"
        r"an|emos))|(?:evit|rehus|rehuy|declin|se neg|se niega|prefir|prefier|se guard|se reserv|guard|ocult|escond|"
        r"mant|esquiv|"
        rf"call)\w*[^.;:\d]{{0,40}}? {_WHAT}|"
        r"(?:con|sobre|del?|en cuanto al?|respecto al?|acerca del?|para) (?:la |las |una |el )?(?:fechas?|dia exacto|"
        r"cuando|estreno)(?: de \w+| exacta| concreta| del estreno)?,? (?:de momento,? |por ahora,? |aun |todavia |"
        r"tampoco )?(?:nadie|no (?:se|hay|ha|han|suelt)|ni|nada(?!\w)|silencio|mutis|cero|ninguna)|"
        rf"falta\w* (?:(?!para|poco|menos|dias|semanas|meses)[\w:,]+ ){{0,5}}?{_WHAT}|ni (?:dia|fecha|hora)s? (?:ni|"
        r"tiene|hay)|ni (?:trailer|avance|imagenes) ni fecha|"
        rf"por (?:saber|ver|conocer|definir|concretar) (?:queda|esta) {_WHAT}|{_WHEN}[^.;:\d]{{0,40}}? es algo que "
        rf"(?:\w+ )?(?:desconoc\w+|nadie|no|ignor\w+)|boca es mia (?:sobre|acerca de) (?:la )?{_WHAT}|"
        r"(?:en secreto|en el aire|bajo llave|en suspenso|una incognita|un misterio|la incognita|la duda)(?: (?:es|"
        r"de|"
        rf"sobre|por|saber|sera|la|el|su|de saber)){{0,3}} {_WHAT}|"
        r"fechas?(?: de \w+)?(?: [\w ]{0,25})?,? ni (?:rastro|pista|palabra|noticias?|idea|mu|pio|olerla|sonarla|por "
        r"asomo|hablar|la menor|una sola)|(?:ni idea(?: de)?|a saber|vete a saber|vaya(?: usted)? a saber|quien sabe|"
        r"sabe dios|dios sabe|ve tu a "
        rf"saber) {_WHEN}|"
        r"(?:otra (?:cosa|historia)|otro cantar|harina de otro costal|la gran pregunta|el problema|la cuestion) "
        r"(?:es|"
        rf"sera)(?: saber)? (?:el )?{_WHEN}|(?:el|del|lo del) cuando,? (?:es|sigue|no|nada|esta|queda|aun|todavia|"
        rf"ni)|(?:no|nadie|nada|falta|queda|resta|ignora\w*|desconoce\w*|por saber)(?: \w+){{0,4}} es (?:el |la |una "
        rf"|para |saber )?{_WHAT}|"
        r"no (?:\w+ )?(?:esta|queda|es|tiene|tienen|tenemos|ve)[n]? (?:nada |muy |del todo |aun |todavia "
        r")?clar[oa]s? "
        rf"{_WHAT}|para (?:saber|conocer) (?:\w+ )?(?:{_WHAT}|cuando),? (?:habra|hay|toca|tendremos|tocara)|ya se "
        rf"vera {_WHEN}|"
        r"ninguna fecha (?:\w+ )?(?:ha|se|esta|fue)|(?:no|sin|ni) (?:\w+ ){0,5}?(?:hueco|sitio|lugar|hora|dia|"
        r"ubicacion|casilla) (?:\w+ )?(?:en|dentro de) (?:la|su|el|las) (?:parrilla|programacion|calendario|agenda|"
        r"rejilla)|"
        rf"(?:es|parece|resulta) (?:muy |demasiado |aun |todavia )*(?:pronto|temprano|prematuro)[^.;:]{{0,40}}? "
        rf"{_WHAT}|"
        r"fechas?(?: de (?:estreno|lanzamiento|emision))?:? (?:no hay (?:ninguna|todavia|aun)|ninguna|ninguno|"
        r"tampoco|brilla)|"
        rf"(?:ni|tampoco) (?:siquiera )?(?:el )?{_WHEN}|fechas?(?: de \w+)? (?:todavia |aun )?(?:indefinida|"
        rf"indeterminada|"
        r"incierta)s?|(?:estreno|regreso|lanzamiento) (?:todavia |aun )?(?:en el limbo|indeterminado|sin dia)|"
        r"(?:resta|restaria|faltaria|quedaria) (?:por )?(?:saber|conocer|ver|definir|confirmar) (?:\w+ ){0,2}?"
        rf"{_WHAT}"
    ),
)

#: more of a series, and where that is denied for a time alone
_MORE: Final = (
    r"(?:(?:{ordinal} |nueva |otra |mas |nuevas )?(?:temporadas?(?: {n})?|entregas?|tandas?|continuacion|secuela)|"
    r"(?:mas |nuevos )(?:episodios|capitulos))(?![^.;]{0,40}?(?:hasta|antes|este |20\d\d|proxim|semana|hoy|de "
    r"momento|por ahora|momento|pronto|verano|otono|invierno|primavera|que la de))"
)

#: "no", but not "this year no"
_ALWAYS: Final = (
    r"(?:no(?<!este\sano\sno)(?<!este\sano,\sno)(?<!20\d\d\sno)(?<!20\d\d,\sno)(?<!por\sahora\sno)"
    r"(?<!de\smomento\sno)|nunca|jamas)"
)

_EVER: Final = r"(?! (?:hasta|antes|en|este|esta|para|durante|por ahora|de momento|tan|solo|sin) )"

#: what another channel took over went on
_RESCUED: Final = r"(?![^.;]{0,80}(?:rescat|resucit|salv|reviv|recuper|reflot|recog|otra cadena|rumor))"

_SERIES: Final = (
    r"(?:serie|ficcion|comedia|drama|anime|telenovela|culebron|produccion|show|titulo|historia|proyecto|thriller)"
)

CANCELLED: Final[tuple[str, ...]] = (
    (
        r"(?:decision|determinacion|eleccion|medida)(?: final| definitiva| tomada)? (?:(?:de|por) \w+ )?(?:es|fue|ha "
        r"sido|sera|pasa por) (?:la de )?(?:no (?:renovar|continuar|seguir)|cancelar)\w*|(?:opt|decid|decant|"
        r"inclin)\w+ (?:por )?cancelar(?:la|lo)?(?! (?:otr|vari|los|las))|(?:se )?qued(?:a|ara|o|aron|aran|an|ado) "
        r"en (?:sus |solo |tan solo |apenas |los |unicamente ){1,2}(?:escas[oa]s |primer[oa]s |unic[oa]s )?{n} "
        r"(?:episodios|capitulos|entregas)|no (?:pasa|pasara|ira)n? (?:mas alla )?de (?:sus?|las?|los) (?:primer\w* |"
        r"{ordinal} )?(?:temporada|\w+ (?:episodios|capitulos))|no (?:\w+ ){0,2}?(?:continuara su (?:curso|andadura|"
        r"recorrido)|sobrevivira|correra mejor suerte|tendra futuro)|(?:decision|anuncio|comunicado) de no "
        r"(?:dar(?:le)? continuidad|renovar|continuar|seguir)\w*|no dar(?:le)? (?:mas )?continuidad (?:a|al)|"
        rf"(?:dio|da|dan|dieron|dado) de baja (?:a )?(?:la|su|esta) (?:\w+ )?{_SERIES}|(?:fue|ha sido|queda|quedo) "
        rf"dad[ao] de baja|(?:le )?baj(?:o|a|an|aron|ado) (?:el pulgar|la cortina) (?:a|al)|levant(?:o|a|an|aron) "
        rf"(?:la|su) {_SERIES}|"
        r"(?:no|sin) (?:\w+ ){0,2}?(?:contado|cuenta|conto|contara|contar) con (?:la )?(?:luz verde|(?:el )?visto "
        r"bueno|renovacion)|renovacion(?:es)? (?:\w+ ){0,4}?(?:cancelada|anulada|revocada|en papel mojado)s?|(?:da|"
        r"dan|dio|dado|dieron|dar) (?:carpetazo|cerrojazo|el hachazo|la puntilla|el tiro de gracia|la patada) "
        r"(?:definitivo )?a|no (?:tendra continuidad|seguira adelante|tiene continuidad|volvera a renovarse|"
        r"(?:seguira|continuara)[n]? (?:adelante )?con (?:la|su) serie)|"
        rf"(?:la|esta|dicha|exitosa) {_SERIES} (?:\w+ ){{0,2}}?(?:ya )?no (?:continuara|seguira|volvera|regresara|"
        r"sera renovada)(?=[.;,)]|$| (?:adelante|mas|tras|por falta|en antena))|(?:(?:ha|habia)(?<!no\sha) sido|"
        r"fue(?<!no\sfue)|queda|esta(?<!no\sesta)|oficialmente|quedo) "
        rf"cancelad[ao]{_RESCUED}|"
        r"(?:ha|han|habia|habian)(?<!no\sha)(?<!no\sse\sha)(?<!ni\sha)(?<!no\shan) (?:decidido cancelar|"
        r"cancelado)(?! (?:otr|vari|tod|los (?!planes)|las|un|una|el|sus?|la (?:gira|boda|rueda|entrevista|"
        r"presentacion))(?:[aoe]s?)? )|cancel(?<!no\scancel)(?:an?|o|aron)(?! (?:los|las|un|una|el|a|otr[ao]s?|"
        r"vari[ao]s|tod[ao]s|sus?|"
        rf"la (?:gira|boda|entrevista)) ){_RESCUED}|cancelad[ao] (?:tras|despues de|por|oficialmente|"
        rf"definitivamente){_RESCUED}|"
        r"(?:confirm\w+|anunci\w+|decid\w+|decret\w+) (?:\w+ )?(?:la|su) cancelacion|cancelacion (?:\w+ )?de la serie"
    ),
    (
        rf"{_ALWAYS} (?:se )?(?:habra|habria|tendra[n]?|tendrian?|tendremos|veremos|haran?|hara|"
        r"producira[n]?|existira|contara con|continuara con|rodara[n]?|grabara[n]?|va a haber|"
        r"volvera[n]? (?:con|para|por)|va a tener|va a hacer|emitira[n]?|haran|hara) (?:ya |nunca |jamas |una |la "
        rf"|ninguna ){{0,3}}{_MORE}"
    ),
    (
        rf"(?:temporada(?: {{n}})?|entrega|tanda|continuacion|secuela) (?:que \w+ )?(?:ya )?(?:no|nunca|jamas) "
        r"(?:se )?(?:hara|rodara|producira|grabara|filmara|vera la luz|existira|llegara a (?:hacerse|rodarse|"
        rf"producirse|existir|ver la luz)|se hara|sucedera){_EVER}"
    ),
    (
        rf"ya no se (?:hara|rodara|producira|grabara|va a (?:hacer|rodar|producir)){_EVER}|"
        r"no (?:sera|seran|va a ser|van a ser) renovad[ao]s?|no (?:la |lo )?(?:renovara|renovaran|renueva|"
        r"renuevan|renovo|renovaron)(?! (?:hasta|antes|su|la suscripcion))|"
        r"(?:decid|opt|prefer|prefir|eleg|elig|resolv|resuelt|determin|anunci|confirm|comunic)\w+ (?:por |que |ya "
        r")?no (?:\w+ ){0,1}?(?:renovar\w*|producir|continuar|seguir(?:a)? (?:adelante|con)|(?:hacer|rodar|"
        r"encargar|grabar|dar\w*|emitir|habra|hara|tendra) (?:una|la|mas|otra) "
        r"(?:\w+ )?(?:temporadas?|entregas?|tandas?|capitulos|episodios))"
    ),
    (
        rf"(?:qued\w+|deja\w* a los fans)(?<!este\sano\snos\squedamos)(?<!este\sano\sse\squeda) sin "
        rf"(?:renovacion|(?:la |una |su )?{_MORE})"
    ),
    (
        r"(?:renunci\w+|(?:dice[n]?|dijo|dicho) (?:que )?no|(?:cierra|cerro|cerrado|cierran) (?:la|las) puertas?) "
        r"a (?:hacer |rodar |producir |tener )?(?:una |la |mas )?(?:{ordinal} temporada|temporada {n}|(?:nuevas |"
        r"mas )?temporadas)"
    ),
    (
        r"temporada (?:\w+ )?(?:se )?(?:qued\w+ en (?:el tintero|el olvido|nada|agua de borrajas)|(?:esta|ha sido|"
        r"queda) (?:\w+ )?(?:muerta|desechada|enterrada|anulada))|temporada,? (?:oficialmente )?cancelada|"
        r"(?:tumb|fulmin|liquid|guillotin|finiquit|desahuci|sentenci|ejecut|fulmin|aniquil)(?:a|an|o|aron|ado|"
        r"ada) (?:a |de |ya |definitivamente )?(?:la|su|esta) (?:\w+ )?(?:serie|ficcion|comedia|historia)|"
        r"(?:tumba|fulmina|se carga|finiquita|liquida|guillotina)n? (?=[\"'])|"
        r"(?:baj|ech|tir)\w+ (?:ya |por fin |definitivamente )?(?:la persiana|el cierre|el candado|la toalla) (?:a|"
        r"con|de) (?:la|su)|(?:se carga|se cargo|se ha cargado|se cargan|se deshace de|se quita de encima) (?:a "
        r")?(?:la|su|esta) (?:serie|ficcion|comedia)|(?:dio|da|dan|dado|dieron) (?:por )(?:terminada|finalizada|"
        r"concluida|cerrada|acabada|muerta) (?:a )?(?:la|su|esta) (?:serie|ficcion|comedia|historia)(?! (?:con|en) "
        r"(?:su|la))"
    ),
    (
        r"(?<!no\s)(?<!no\sse\s)(?<!no\sha\s)(?<!sin\s)(?<!tampoco\s)(?<!que\s)(?:descart|rechaz)\w+ (?:ya |por "
        r"completo |definitivamente )?(?:hacer |rodar |producir |dar |encargar |tener |renovar )?(?:una |la |mas |"
        r"posible |nueva ){0,2}(?:{ordinal} temporada|temporada {n}|(?:nuevas? |mas )temporadas?|continuacion)(?! "
        r"(?:este|en|para|antes|llegu|se ))"
    ),
    (
        r"(?:{ordinal} temporada|temporada {n}) (?:ha sido|queda|esta|fue|quedo) (?:totalmente |completamente "
        r")?(?:descartad|anulad|desechad)a(?! para)"
    ),
    (
        r"(?:revoc|anul|deshac|deshiz|retir|desdic)\w+ (?:de )?(?:la|su) renovacion|(?:da|dio|dado|echa|echo|"
        r"echado|dan) (?:marcha atras|para atras) (?:con|a|en) (?:la|su) (?:renovacion|{ordinal} temporada|"
        r"temporada)"
    ),
    (
        r"(?:(?:dic|dij|dir|dech)\w+ adios|(?:pone|puso|pondra|puesto|pusieron|ponen) (?:fin|punto final|punto y "
        r"final)) "
        rf"(?:definitivo )?(?:a|al) (?:la )?(?:{_SERIES} )?(?:tras|despues de) (?:solo )?(?:una|su primera)(?: "
        r"sola| unica)? temporada"
    ),
    (
        r"(?:se queda|se quedara|quedara|se quedo) en (?:una sola|una unica|solo una) (?:temporada|tanda|entrega)|"
        r"primera temporada (?:fue|es|sera|ha sido|habra sido) (?:tambien )?la (?:unica|ultima|unica y ultima)(?! "
        r"(?:en|de|que))"
    ),
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:sera|es) (?:tambien )?(?:la|su) (?:ultima|temporada final)",
    r"y ultima temporada",
    r"(?:acaba|acabara|termina|terminara|finaliza|finalizara|concluye|concluira|se despide|se despedira|se cierra|llega a su fin|llegara a su fin) (?:con|tras|en) (?:la|su) (?:\w+ )?temporada",
)
