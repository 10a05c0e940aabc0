"""Spanish: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.es.parts import DEFER
from scraper.reading.languages.table import SHADOWS

#: verbs for a release, of a future that may be denied
_WILL: Final = (
    r"(?:lleg|estren|regres|volver|vuelv|saldr|sale|aterriz|debut|arranc|vere|vera|ver |habra|tendr|emit|lanz|sera |"
    r"podr|empez|comenz|comienz|rodar|grabar|filmar|retom|reanud|iniciar|publicar|presentar|ocurrir|sucede|continuar|"
    r"arribar|desembarc|caer|va a|van a|vamos a|este lista|estara)"
)

_DONE: Final = r"(?:estrenado|llegado|vuelto|regresado|salido|aterrizado|empezado|comenzado|arrancado|emitido|debutado)"

#: a clip or a word that came out does not make what it tells of a thing of the past
_NO_CLIP: Final = (
    r"(?! (?:\w+ ){0,3}?(?:trailer|teaser|avance|adelanto|poster|cartel|imagen|imagenes|fotos?|video|que|fecha|"
    r"cuando|dia|calendario|comunicado))"
)

#: what was to be before it was changed
_ONCE: Final = (
    r"(?:inicialmente|originalmente|originariamente|primeramente|anteriormente|previamente|en su (?:dia|momento)|"
    r"hasta (?:ahora|hace poco)|a priori|en un (?:principio|inicio|primer momento|comienzo)|al (?:principio|comienzo)|"
    r"de entrada|primero|antes)"
)

#: plans that are spoken of as things of the past
_PLANNED: Final = (
    r"(?:prometid|previst|programad|planead|planificad|pensad|agendad|pautad|anunciad|reservad|fijad|fechad|apartad|"
    r"estipulad|contemplad|calendarizad|proyectad|barajad|marcad|ubicad|situad|apuntad|list|hablad|dich|mencionad)"
)

#: up to the next date of a clause
_NEAR: Final = rf"[^.,;:{SHADOWS}]"

PAST: Final[tuple[str, ...]] = (
    (
        r"se estreno|estreno (?:su|la|las|los|sus)|estrenad[oa]s? en|llego|llegaron|salio|salieron|volvio|volvieron|"
        r"debuto|aterrizo|arranco|emitio|"
        rf"lanzo{_NO_CLIP}|(?<!el\s)(?<!al\s)(?<!del\s)(?<!gran\s)publico(?! (?:y|que|espa)){_NO_CLIP}|"
        rf"desvelo{_NO_CLIP}|"
        r"comenzo|empezo|termino|acabo|finalizo|concluyo|"
        r"(?<!da\s)(?<!dan\s)(?<!dara\s)(?<!daran\s)(?<!dar\s)(?<!de\s)(?<!su\s)(?<!el\s)inicio (?:el|la|su)|"
        r"iniciaron|arrancaron|empezaron|comenzaron|rodo|rodaron|grabo|grabaron|filmo|filmaron|vio|pudo ver|"
        r"emitieron|estrenaron|regresaron|tuvo lugar|acaban? de(?= (?:estren|lleg|aterriz|volver|regres|salir|debut|"
        r"emit|arranc|comenz|empez|inici|termin|finaliz|conclu|acab|rodar|grabar|filmar|subir|colgar|incorpor))|"
        rf"(?:ha|han|habia|habian) {_DONE}|pasad[oa]s?(?! (?:el|la|las|del?|a|al|hasta|para) )|(?:fue|fueron) (?:el|"
        rf"en|estrenad\w+|"
        r"lanzad\w+|emitid\w+)"
    ),
    (
        r"ya (?:esta|estan) disponibles?|(?:ya )?se puede ver desde|lleva[n]? desde|(?:esta|estan) (?:\w+ "
        r"){1,4}?desde|tienen? desde"
    ),
    (
        r"se (?:vio|vieron|colgo|colgaron|subio|subieron|emitio|emitieron|lanzo|transmitio|rodo|grabo)|aterrizaron|"
        r"debutaron|desembarco|desembarcaron|cayo|cayeron|partio|partieron|arribo|se completo|apago|apagaron|(?:ha|"
        r"han) (?:colgado|subido|caido|aterrizado|desembarcado|visto la luz|rodado|grabado|soltado)"
    ),
)

AHEAD: Final[tuple[str, ...]] = (
    (
        r"tendran? lugar|(?:(?<!que\s)desarrollar|llegar|estrenar|saldr|ser|estar|podr|ver|lanzar|publicar|desvelar|"
        r"mostrar|"
        r"revelar|prolongar|durar|extender|alargar|terminar|concluir|finalizar|acabar)(?:a|an|emos)"
    ),
    (
        r"proxim[oa]|(?:habra|tendremos) (?:\w+ )?(?:trailer|teaser|avance|adelanto)|tiene fecha|previst[oa]s? "
        r"(?:para|en|que)|(?:termin|acab|llegu|se estren)en?|(?:finalic|concluy|salg|caig)[ae]n?|se espera|podria|"
        r"(?:lleg|estren|sal|exhib|aparec|ver|publicar|lanzar|mostrar|terminar|finalizar|concluir|caer|"
        r"debutar)\w{0,3}ria[n]?|(?:rodar|grabar|filmar|caer|aparecer|debutar|aterrizar|exhibir|emitir|proyectar|"
        r"cerrar|completar|soltar|liberar|colgar|subir|compartir|difundir|presentar|salir|sonar|despedir)(?:a|an|"
        r"emos)"
    ),
)

HEDGES: Final[tuple[str, ...]] = (
    (
        r"lo mas seguro|casi (?:con (?:total |toda )?seguridad|seguro)|posibilidad(?:es)?|opcion(?:es)? (?:es|"
        r"seria|pasa|mas)|apostar\w+|(?:mi|nuestra) apuesta|apuesto"
    ),
    r"(?:maneja[n]?|suena|baraja[n]?) {date}",
    (
        r"se maneja\w*|dicen que|se (?:dice|comenta|murmura|oye|intuye|augura|presume|vaticina|sospecha|supone|"
        r"aguarda|prev[ei]\w*)(?! adios)|hay quien|insider|leaker|fuentes (?:cercanas|internas|anonimas|no "
        r"oficiales)|probabilidad(?:es)?|de (?:seguir|continuar|mantenerse|cumplirse|repetirse|respetarse|ser "
        r"ciert\w+)|(?:me|nos) huele|huele a|pinta (?:a|para|que)|(?:da|dan|damos|doy) por (?:hecho|sentado|"
        r"descontado) que|pistas? (?:conduc|llev|apunt)\w+|(?:gana|cobra|toma|coge) (?:enteros|fuerza|peso)|(?:la|"
        r"una|otra) opcion de|papeletas|boletos|(?:astros|planetas) se alin\w+|o (?:eso|asi) (?:es lo que )?(?:se "
        r")?(?:esper|dice|parece|cre|rumor|asegur|cuent|apunt)\w*|rond(?:a|an|ara|aran|aria|arian|ando)|no (?:me|nos|"
        r"les|os) (?:extranar|sorprender|chocar)ia|si (?:la|el) (?:rodaje|produccion|grabacion|postproduccion|"
        r"posproduccion|calendario|ritmo) (?:va|marcha|avanza|sigue|acaba|termina|arranca|no)|si (?:sigue|siguen|"
        r"seguimos|tomamos|atendemos|miramos|hacemos caso|nos (?:fijamos|basamos|guiamos|atenemos))|(?:nos "
        r")?(?:atrev|anim|aventur)(?:emos|o|amos) a|lo suyo (?:es|seria)|(?:mas )?(?:factible|plausible|viable|"
        r"realista|verosimil)|salvo (?:sorpresa|imprevisto|giro|cambio|contratiempo|retraso|que)\w*|si (?:no (?:hay|"
        r"surge|se|cambia|ocurre|pasa|media|falla)|(?:los|las|el|la) (?:\w+ )?(?:plazos?|planes|tiempos|cosas|"
        r"calendario|agenda|cuentas|pronosticos?|calculos|previsiones|rumores?|huelga))|de no (?:mediar|haber|surgir|"
        r"torcerse)|si (?:se )?(?:repit|manti|respet)\w+|(?<!de\slo\s)(?:contemplad|proyectad|barajad|tantead|pensad|"
        r"concebid)[oa]s?|aguarda[n]?|pudiendo|(?:cre|opin|consider|asum|piens|intu)(?:e|a|en|an|ye|yen) que|"
        r"(?:creia|opinaba|pensaba)n? que|se (?:inclin|decant)\w+|(?:algunos|varios|otros|ciertos|distintos) "
        r"(?:medios|portales|sitios|blogs)|igual (?:llega|la|lo|se|en|nos|hasta|para)|por lo visto|segun parece|"
        r"aparentemente|dios mediante|si dios quiere|ojala|esperemos|a este paso|si la historia|(?:echando|haciendo|"
        r"sacando|hechas) (?:\w+ )?(?:cuentas|numeros|calculos)|mentideros|radio (?:patio|macuto|pasillo)|pajarito|"
        r"fuentes de (?:la )?produccion|como (?:meta|objetivo)|viento a favor|cruc?z?(?:emos|amos) los dedos|"
        r"invitan? a|(?:la|lo|las|los) quieren? (?:para|en)|mas suena|suena (?:con fuerza|mucho)|estimacion(?:es)?|"
        r"pronosticos?|no (?:se )?descart\w+|expectativas?|esperanzas?|(?:mejor|peor) de los casos|supongo|suponemos|"
        r"imagin(?:amos|o)|intu(?:imos|yo|ye)|pensamos|pienso|(?:nos |me )?(?:temo|tememos)|sospech\w+|augur\w+|"
        r"aventur\w+|calculo que|le pongo|me da que|yo diria|diria que|debe[n]? (?:de )?(?:llegar|estren|salir|estar|"
        r"volver|caer|ver)\w*|(?:todas )?las miradas|hace[n]? (?:pensar|suponer|creer|prever)|(?:como|en el) "
        r"horizonte|puede[n]? (?:que|ser que|llegar|estrenarse|volver|caer|aterrizar|salir)"
    ),
    (
        r"(?:lista|line-?up|slate|cartera|listado)(?: de (?:estrenos|novedades|series|lanzamientos))? (?:de|para) "
        r"(?:el |la )?{date}"
    ),
    r"entre (?:los|las) (?:estrenos|novedades|apuestas) (?:de|para) {date}",
    (
        r"sobre la mesa|(?<!oficial\s)cuentas? de (?:twitter|x|fans)(?! oficial)|filtrador\w*|"
        r"(?:informes?|previsiones|pronosticos?|calculos|apuestas|teorias?|cabalas|cuentas|tiempos) "
        r".{0,30}(?:ubic|situ|coloc|apunt|sal|da)\w*|es de (?:suponer|prever|imaginar)|en ese caso|hay planes|con "
        r"planes|tiene planes"
    ),
    (
        r"(?:ir|part|ca[e]?|cab|pond|aparec|exhib|mostr|coloc|pas|inclu|incorpor|sum|complet|cerr|finaliz|termin|"
        r"acab|conclu|dur|prolong|extend|alarg|public|revel|desvel|renov|entr|reanud|continu|retras|aplaz|mov|"
        r"adelant|lanz|colg|sub|desembarc|hab|qued|apunt|inici|film|grab|arrib|disfrut|pod|llev|transmit|proyect|"
        r"tard|har|debut|ten)[aei]?ria(?:n|mos|s)?(?! (?:una |otra |su )?(?:nueva|mas|{ordinal}))"
    ),
    (
        r"quieren? (?:\w+ )?(?:tener|que|llegar|volver|emitir|rodar|verla)\w*|trabaja[n]? (?:con|para)|confia[n]? "
        r"(?:en|que)|a ser posible|ideal(?:mente)?|deseo|dentro de lo previsto|si (?:todo|nada)|no (?:seria|"
        r"resultaria) (?:raro|descabellado|extrano|de extranar)|no (?:la |lo |las |los |se |me |nos |yo "
        r")*(?:(?:esper|cont|cuent)\w+|veo|vemos|ven) .{0,30}(?:hasta|antes)|dificilmente|(?:cuenta|cuentan|"
        r"contaban?|contamos) con (?:que|poder|estren|lanz|emit|tener|volver|grab|rod)\w*|suenan? con|tienen? en "
        r"mente|no se l[aeo]s? espera|con (?:la )?(?:vista|mirada|miras) (?:puestas? )?(?:en|a)|(?:mira|miran) (?:a|"
        r"hacia)|en el horizonte|(?:el|un) plan (?:es|pasa)|se contempla|contempla[n]?|tiene[n]? pinta|se perfila|"
        r"los calculos|las quinielas|a falta de|(?<!que\s)habrian?|(?:pod|deb|tend|s|lleg|estren|volv|regres|sald|"
        r"comenz|empez|arranc|emit|aterriz|v|vend|rod|est)[aei]?ria\w*|(?<!como\s)(?<!tal\scomo\sse\s)se espera\w*|"
        r"(?:de|cabe|hay que) esperar que|es de esperar|espera(?:n|mos)? (?:que|estren|poder|llegar|rodar|volver|"
        r"lanzar|tener|ver|empezar|comenzar|arrancar|contar|emitir|grabar|filmar|concluir|terminar|regresar|iniciar|"
        r"sacar|publicar)\w*|(?:la|lo|las|los) esperan? para|(?:esta|es|son|estan|estaba) esperad[oa]s?|"
        r"\(esperad[oa]\)"
    ),
    r"esperad[oa]s? (?:para|en|hacia) (?:el |la )?{date}",
    r"previst[oa]s? (?:para|en|a) (?:el |la |los )?{date}",
    (
        r"previst[oa]s?(?<!antes\sde\slo\sprevisto)(?<!tarde\sde\slo\sprevisto)(?! (?:para|en|a|inicialmente|"
        r"originalmente) )|preve|preven|prevision(?:es)?|previsible\w*|aproximad\w+|tentativ\w+|provisional\w*|"
        r"(?:probable|posible(?<!como\ses\sposible)|presumible)(?!\w* (?:y )?(?:ultim|final|definitiv))\w*|"
        r"seguramente|"
        r"rumor(?<!meses\sde\srumor)(?<!tras\slos\srumor)(?<!tantos\srumor)(?<!muchos\srumor)"
        r"(?<!confirman\slos\srumor)(?<!confirmo\slos\srumor)(?<!confirmados\slos\srumor)\w*|filtra\w+|(?:(?<!por\s)"
        r"supuest|presunt)(?!\w+ (?:ultim|final|definitiv))\w+|especul\w*|(?:todo|algo) (?:se )?(?:indica|indicaria|"
        r"apunta|hace \w+|parece|aproxima|encamina)|apuntan? (?:a|hacia|que)|al parecer|parece (?:que|ser)|en teoria|"
        r"estim(?:a|an|ad\w+)|calcul(?:a|an|amos|os)|se cree|creemos|creo|confi(?:a|an|amos) en|baraja\w*|se habla "
        r"de|intencion(?:es)?|la idea|suena con|aspira\w*|(?:el|su|como) objetivo|(?:el|los|sus) planes?|planea\w*|"
        r"planificad\w+|pretend\w+|quieren? (?:estrenar|lanzar)|con vistas a|la meta|quizas?|tal vez|a lo mejor|"
        r"puede que|en principio|pronostic\w+|predic\w+|si (?:todo|no hay|se cumplen?|nada)|(?:es|lo) (?:mas "
        r")?(?:facil|logico|razonable|normal|sensato)|apostamos|vatici\w+|(?:sin|por|a falta de) confirma\w+|no "
        r"(?:esta )?confirmad\w+|extraoficial\w*|no oficial|optimistas?|con (?:un poco de )?suerte|como (?:minimo|"
        r"pronto|muy pronto|muy tarde|tarde)|no (?:cre|pienso|esper|parece)\w* .{0,30}(?:hasta|antes)"
    ),
)

DENIALS: Final[tuple[str, ...]] = (
    (
        r"(?:no|ni|tampoco|nunca) (?:se |la |lo |las |los |nos |me |os |yo )*(?:(?:contar|contamos|conteis|cont|"
        r"cuent)\w* con|esper\w+|entrar\w*|entran?|entre|caer\w*|caen?|(?:hay|habra) (?:\w+ ){0,2}?(?:temporadas?|"
        r"capitulos|episodios|estreno|serie|regreso))(?! (?:hasta|que esperar))"
    ),
    r"tampoco(?: en| para| durante| sera)? (?:el |la )?{date}",
    (
        r"qued\w+ con las ganas|ni en suenos|ni de (?:broma|cona|lejos)|ni por asomo|ni hablar|ni loc[oa]s?|(?:nos|"
        r"os|se|les) (?:\w+ )?qued\w+ sin(?! (?:fecha|saber|dia|conocer))|(?:cae|cay|caid|sal[ei]|saldr|desaparec|"
        r"borr|salt|fuera|descolg|desping|esfum|apea|apeo)\w* (?:\w+ )?(?:de|del) (?:la |el |l[oa]s |sus? "
        r")?(?:estrenos|novedades|lanzamientos|planes|grilla|parrilla|calendario|agenda|programacion|lista|ventana)|"
        r"(?:deberia|debia|debio|tendria[n]? que|tenia[n]? que) haber(?:se|la|lo)? (?:\w+ )?(?:estren|lleg|vuelt|sal|"
        r"emit|regres|aterriz|debut|lanz|vist|arranc)\w*|(?:se acab\w+|adios a|poc[oa]s?|escas[oa]s?|ninguna|sin|"
        r"nul[oa]s?|perd\w+|frustr\w+|se (?:esfum|desvanec|evapor|diluy|desmoron|complic)\w+) (?:la |las |los |el |"
        r"toda |todas )?(?:esperanzas?|opcion(?:es)?|posibilidad(?:es)?|ilusion(?:es)?|suenos?|planes?)(?! que la "
        r"de)|(?:esperanzas|opciones|posibilidades|probabilidades) [^.;:]{0,50}? (?:son|es|parecen) (?:\w+ "
        r")?(?:nulas?|escasas?|remotas?|minimas?|pocas?|bajas?)|no (?:forma parte|formara parte|figura|figurara|"
        r"aparece|aparecera|esta|estara|consta|sale) (?:de|del|en|entre) (?:la |las |los |el )?(?:calendario|"
        r"estrenos|novedades|lista|parrilla|programacion|planes|agenda|lanzamientos)"
    ),
    (
        r"(?:se (?:le |les |nos )?(?:salta|escapa|esfuma|despide de|olvida de) (?:a |de )?|(?:adios|hasta luego|"
        r"olvid\w+) (?:al?|del?) )(?:un |la |el |su )?(?:(?:posible )?(?:estreno|regreso|lanzamiento|vuelta|debut) "
        r")?(?:en |para |de |del )?(?:la |el )?{date}"
    ),
    (
        r"{date} (?:(?:ya|ha|han|habia|se|fue|es|queda|quedo|quedado|sido|esta|pasa|paso|pasado|a|ser|oficialmente|"
        r"definitivamente|finalmente) ){1,5}(?:(?:en )?(?:historia|papel mojado|nada|agua de borrajas|suspenso)|en "
        r"el aire|al traste|(?:obsolet|anulad|cancelad|descartad|pospuest|aplazad|retrasad|suspendid|desechad|"
        r"invalidad|caducad|eliminad|retirad)[oa])"
    ),
    (
        rf"(?:intencion|idea|plan|objetivo|meta|proposito|previst[oa]|esperad[oa])(?: \w+){{0,2}}? era "
        rf"{_NEAR}{{0,40}}?{{date}}"
    ),
    r"ni {date} ni",
    (
        r"{date} (?:era (?:la|el|su) (?:fecha|plan|objetivo|mes|dia|ventana|idea|meta)|se (?:cae|cayo|ha caido|esfuma|"
        r"esfumo|ha esfumado|complica|ha complicado|aleja|desvanece)(?! (?:en|a|por|el|la) )|(?:ya no|no era|tampoco) "
        r"(?:es|sera|vale|sirve|figura|aparece|cuenta|consta|la|el)(?: \w+){0,2})"
    ),
    (
        r"habian? (?:prometid|previst|programad|fijad|fechad|planead|pensad|reservad|anunciad)o(?: (?!que |en "
        r")\w+){0,6}? (?:para|en(?<!anunciado\sen)(?<!prometido\sen)(?<!fijado\sen)) (?:el |la )?{date}"
    ),
    r"no (?:esta|estaba|hay|tiene|tienen) (?:nada )?(?:previst|programad|planead|contemplad|planes)\w*|no entra en",
    (
        r"(?:se habia|habia sido|se habian|estaba|habian) (?:\w+ ){0,2}?(?:anunciad|previst|programad|fijad|"
        r"hablad|apartad|prometid|fechad|pensad|planead|reservad|agendad|pautad|marcad)[oa] (?:para|de)(?: (?:el|"
        r"la|este))? {date}"
    ),
    (rf"(?<!como\s)(?<!segun\s)(?:estaban?|tenian?) (?:\w+ )?{_PLANNED}[oa]s? (?!que ){_NEAR}{{0,60}}?{{date}}"),
    (
        rf"(?:debia|debian|tenia que|tenian que|iba a|iban a|habia de|deberia haber|tendria que haber|se suponia "
        rf"que|pensaba|pensaban|planeaba|planeaban|esperaba|contaban con|contaba con) {_NEAR}{{0,60}}?{{date}}"
    ),
    (
        r"(?:inicialmente|originalmente|originariamente|en un (?:principio|primer momento|comienzo|inicio)|al "
        r"(?:principio|comienzo)|de entrada|en principio se)(?: "
        r"\w+){0,6}? {date}"
    ),
    (
        rf"{_ONCE}{_NEAR}{{0,70}}? (?:iba|iban|se (?:habia|esperaba|preveia|planeaba|hablaba)|estaba|"
        rf"habia|habian|tenia|debia|apuntaba|\w{{3,12}}ria[n]?){_NEAR}{{0,60}}? {{date}}"
    ),
    (
        r"(?:(?:fecha|plan|idea|prevision|objetivo|intencion|calendario)(?:es)? (?:original|inicial|primitiv|"
        r"previst|anterior|previa|antigu)\w*|primer[ao]? (?:fecha|plan|idea|prevision))(?: \w+){0,5} {date}"
    ),
    (
        r"no (?:da|daria|dara|habra|hay|queda) tiempo|no alcanz\w+|no tiene sentido|no (?:es|parece|seria|"
        r"resulta) (?:\w+ )?(?:realista|factible|viable|posible|probable)|(?:retir|sac|quit|elimin|borr)\w+ "
        r".{0,30}del? (?:su |la |el )?(?:calendario|parrilla|agenda|programacion)"
    ),
    r"apuntaba[n]? (?:a|hacia|al) (?:la )?{date}",
    r"(?:sonaba[n]?|confiaba[n]?|esperaba[n]?) (?:con|en|que)(?: \w+){0,5} {date}",
    r"se (?:barajo|hablo de|penso en|apunto a|manejo|llego a hablar de) (?:el |la )?{date}",
    (
        r"dud(?:o|amos|a|an) (?:mucho )?que|dudos[oa]|no hay (?:posibilidad|opcion|opciones|manera|forma|tiempo)|sin "
        r"(?:posibilidad|opcion) de|cuesta creer|se (?:desvanece|esfuma)|quimera|utopia|ciencia ficcion pensar|(?:es|"
        r"son|era|resulta) (?:fals[oa]s?|mentira|un bulo|una invencion)|no es (?:cierto|verdad)|(?:nego|negado|niega|"
        r"niegan|negaron) (?:que|tajantemente)|chasco|no (?:esta|estara|estaran) list[ao]s?|bulo|infundad[oa]s?|"
        r"erroneo|erronea"
    ),
    (
        r"(?:sin|se queda sin|no hay) (?:estreno|regreso|nueva temporada|temporada|{ordinal} temporada) (?:en|"
        r"este|para|durante) (?:el |la )?{date}"
    ),
    r"(?:se ha ido|se va|se escapa|se escurre|resbala) de {date} (?:a|hasta)",
    rf"(?:no|ni|tampoco|nunca|ya no) (?:se |la |lo |las |los |nos |le |les )?{_WILL}\w*(?! (?:que|necesari|falta))",
    rf"previst[oa]s? para (?:el |la )?{{date}},? .{{0,30}}{DEFER}",
    r"(?:no|ni|tampoco) (?:sera |siquiera )?(?:ya )?(?:en|para|durante|a lo largo de|el|este)\s*{date}",
    r"no (?:creo|creemos|cree|esper\w+|parece|habra(?! que)|tendremos|contamos|confi\w+) [^.,;:]{0,30}?{date}",
    (
        r"imposible|(?<!no\s)(?<!no\sse\s)(?<!tampoco\s)descart\w+|improbable|poco probable|inviable|"
        r"dificil(?:mente)?|nada de|olvid\w+ de|desmient\w+|desmint\w+"
    ),
    (
        r"(?:(?:se cae|caido|fuera|queda fuera|lejos) del?|(?:abandon|dej|liber|pierd|perd)\w+ (?:atras )?"
        r"(?:su |la )?fecha (?:original )?del?(?: el)?) {date}"
    ),
    (
        r"{date},? (?:(?:lo que|algo que|cosa que|lo cual|pero (?:eso|esto|ello|al final)) (?:\w+ ){0,3}?(?:no (?:sera|"
        r"sucedera|ocurrira|pasara|fue|ha|va|pudo|se)|ya no|nunca|inviable|imposible)|"
        r"(?:fijad|previst|anunciad|programad|dich|marcad|planead|pensad)[oa]s? (?:con anterioridad|anteriormente|"
        r"inicialmente|previamente|originalmente|en un principio|al principio|hasta ahora))"
    ),
    (
        r"(?:(?:cambia|cambio|cambiado|troca) (?:el |la )?|del? (?:el |la )?){date} (?:por|(?:se )?(?:pasa|paso|va|"
        r"fue|mueve|movio|movida|salta|salto|cambia|cambio|traslada|traslado|recorre|recorrio) (?:a|al|para|hasta))"
    ),
    (r"(?:estaba|estaban) (?:para|en) (?:el |la )?{date}"),
    r"(?:en (?:lugar|vez) del?|y no(?: en)?) (?:en |el |la )?{date}",
    r"(?:estaba\w*|inicialmente|originalmente|originariamente|en un principio|iba a|iban a)(?: \w+){0,3}? {date}",
    (
        r"(?:previst|programad|anunciad|fechad|fijad)[oa] (?:inicialmente|originalmente|en un principio|antes)(?: "
        r"\w+){0,2} {date}"
    ),
    rf"{DEFER} (?:su estreno |el estreno |la fecha |su fecha )?(?:del?|desde(?: el)?) (?:el |la )?{{date}}",
)

TURNS: Final[tuple[str, ...]] = (
    *("pero", "sino", "aunque", "sin embargo", "finalmente", "en cambio", "mientras que", "no obstante"),
    (
        r"y (?:el|la|su|los|las) (?:\w+ ){1,3}?(?:(?:sera|llegara|saldra|volvera|regresara|vera|arrancara|"
        r"aterrizara)n?|(?:llega|sale|vuelve|regresa|arranca|aterriza)n?|se (?:estrena|estrenara|vera|podra|lanza|"
        r"lanzara)n?)"
    ),
    (
        r"y(?= (?:(?:se )?(?:termin|conclu|finaliz|culmin|prolong|extend|dur|acab)(?:ar|ir|er)an?|se (?:espera|"
        r"preve|calcula|estima|cree|rumorea|especula|baraja)|tambien|ademas|despues|luego) )"
    ),
    r"y (?:se |la |lo )?(?:llegara|estrenara|saldra|lo hara|pasa|se va|queda|ahora|pasara)",
)
