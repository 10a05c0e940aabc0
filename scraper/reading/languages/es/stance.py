"""Spanish: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.es.parts import DEFER

#: verbs for a release, of a future that may be denied
_WILL: Final = (
    r"(?:lleg|estren|regres|volver|vuelv|saldr|sale|aterriz|debut|arranc|vere|vera|ver |habra|tendr|emit|lanz|sera |"
    r"podr|empez|comenz|comienz|rodar|grabar|va a|van a|vamos a|este lista|estara)"
)

_DONE: Final = r"(?:estrenado|llegado|vuelto|regresado|salido|aterrizado|empezado|comenzado|arrancado|emitido|debutado)"

PAST: Final[tuple[str, ...]] = (
    (
        r"se estreno|estreno (?:su|la|las|los|sus)|estrenad[oa]s? en|"
        r"llego|llegaron|salio|salieron|volvio|volvieron|debuto|aterrizo|arranco|emitio|lanzo|"
        r"(?<!el\s)(?<!al\s)(?<!del\s)(?<!gran\s)publico(?! (?:y|que|espa))|desvelo|"
        r"comenzo|empezo|termino|acabo|finalizo|concluyo|"
        r"(?<!da\s)(?<!dan\s)(?<!dara\s)(?<!daran\s)(?<!dar\s)(?<!de\s)(?<!su\s)(?<!el\s)inicio (?:el|la|su)|"
        r"iniciaron|arrancaron|empezaron|comenzaron|"
        r"rodo|rodaron|grabo|grabaron|filmo|filmaron|vio|pudo ver|emitieron|estrenaron|regresaron|tuvo lugar|"
        r"acaba de|"
        rf"(?:ha|han|habia|habian) {_DONE}|pasad[oa]s?(?! (?:el|la|las) )|(?:fue|fueron) (?:el|en|estrenad\w+|"
        r"lanzad\w+|emitid\w+)"
    ),
    (
        r"ya (?:esta|estan) disponibles?|(?:ya )?se puede ver desde|lleva[n]? desde|(?:esta|estan) (?:\w+ "
        r"){1,4}?desde|tienen? desde"
    ),
    (
        r"se (?:vio|vieron|colgo|colgaron|subio|subieron|emitio|emitieron|lanzo|transmitio|rodo|grabo)|"
        r"aterrizaron|debutaron|desembarco|desembarcaron|cayo|cayeron|partio|partieron|arribo|se completo|apago|"
        r"apagaron|"
        r"(?:ha|han) (?:colgado|subido|caido|aterrizado|desembarcado|visto la luz|rodado|grabado|soltado)"
    ),
)

AHEAD: Final[tuple[str, ...]] = (
    (
        r"tendran? lugar|(?:desarrollar|llegar|estrenar|saldr|ser|estar|podr|ver|lanzar|publicar|desvelar|"
        r"mostrar|revelar|prolongar|durar|"
        r"extender|alargar|terminar|concluir|finalizar|acabar)"
        r"(?:a|an|emos)"
    ),
    (
        r"proxim[oa]|(?:habra|tendremos) (?:\w+ )?(?:trailer|teaser|avance|adelanto)|tiene fecha|previst[oa]s? "
        r"(?:para|en|que)|(?:termin|acab|llegu|se estren)en?|(?:finalic|concluy|salg|caig)[ae]n?|se espera|"
        r"podria|(?:lleg|estren|sal|exhib|aparec|ver|publicar|lanzar|mostrar|terminar|"
        r"finalizar|concluir|caer|debutar)\w{0,3}ria[n]?|"
        r"(?:rodar|grabar|filmar|caer|aparecer|debutar|aterrizar|exhibir|emitir|proyectar|cerrar|completar|soltar|"
        r"liberar|colgar|subir|compartir|difundir|presentar|salir|sonar|despedir)(?:a|an|emos)"
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
        r"oficiales)|"
        r"probabilidad(?:es)?|de (?:seguir|continuar|mantenerse|cumplirse|repetirse|respetarse|ser ciert\w+)|"
        r"(?:me|nos) "
        r"huele|huele a|pinta (?:a|para|que)|(?:da|dan|damos|doy) por (?:hecho|sentado|descontado) que|pistas? "
        r"(?:conduc|llev|apunt)\w+|(?:gana|cobra|toma|coge) (?:enteros|fuerza|peso)|(?:la|una|otra) opcion de|"
        r"papeletas|boletos|(?:astros|planetas) se alin\w+|o (?:eso|asi) (?:es lo que )?(?:se )?(?:esper|dice|"
        r"parece|cre|"
        r"rumor|asegur|cuent|apunt)\w*|rond(?:a|an|ara|aran|aria|arian|ando)|no (?:me|nos|les|os) (?:extranar|"
        r"sorprender|"
        r"chocar)ia|si (?:la|el) (?:rodaje|produccion|grabacion|postproduccion|posproduccion|calendario|ritmo) (?:va|"
        r"marcha|avanza|sigue|acaba|termina|arranca|no)|si (?:sigue|siguen|seguimos|tomamos|atendemos|miramos|"
        r"hacemos caso|"
        r"nos (?:fijamos|basamos|guiamos|atenemos))|"
        r"(?:nos )?(?:atrev|anim|aventur)(?:emos|o|amos) a|lo suyo (?:es|seria)|(?:mas )?(?:factible|plausible|"
        r"viable|realista|verosimil)|salvo (?:sorpresa|imprevisto|giro|cambio|contratiempo|retraso|que)\w*|"
        r"si (?:no (?:hay|surge|se|cambia|ocurre|pasa|media|falla)|(?:los|las|el|la) (?:\w+ )?(?:plazos?|planes|"
        r"tiempos|cosas|calendario|agenda|cuentas|pronosticos?|calculos|previsiones|rumores?|huelga))|de no "
        r"(?:mediar|haber|surgir|torcerse)|si (?:se )?(?:repit|manti|respet)\w+|"
        r"(?:contemplad|proyectad|barajad|tantead|pensad|concebid)[oa]s?|aguarda[n]?|igual (?:llega|la|lo|se|en|"
        r"nos|hasta|para)|por lo visto|segun parece|aparentemente|dios mediante|si dios quiere|ojala|esperemos|"
        r"a este paso|si la historia|(?:echando|haciendo|sacando|hechas) (?:\w+ )?(?:cuentas|numeros|calculos)|"
        r"mentideros|radio (?:patio|macuto|pasillo)|pajarito|fuentes de (?:la )?produccion|como (?:meta|objetivo)|"
        r"viento a favor|cruc?z?(?:emos|amos) los dedos|invitan? a|(?:la|lo|las|los) quieren? (?:para|en)|mas "
        r"suena|suena (?:con fuerza|mucho)|estimacion(?:es)?|pronosticos?|no (?:se )?descart\w+|expectativas?|"
        r"esperanzas?|(?:mejor|peor) de los casos|supongo|suponemos|imagin(?:amos|o)|intu(?:imos|yo|ye)|pensamos|"
        r"pienso|(?:nos |me )?(?:temo|tememos)|sospech\w+|augur\w+|aventur\w+|calculo que|le pongo|me da que|yo "
        r"diria|diria que|"
        r"debe[n]? (?:de )?(?:llegar|estren|salir|estar|volver|caer|ver)\w*|(?:todas )?las miradas|hace[n]? "
        r"(?:pensar|suponer|creer|prever)|(?:como|en el) horizonte|puede[n]? (?:que|ser que|llegar|estrenarse|"
        r"volver|caer|aterrizar|salir)"
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
        r"(?:ir|part|ca[e]?|cab|pond|aparec|exhib|mostr|coloc|pas|inclu|incorpor|sum|complet|cerr|finaliz|termin|acab|"
        r"conclu|dur|prolong|extend|alarg|public|revel|desvel|renov|entr|reanud|continu|retras|aplaz|mov|adelant|lanz|"
        r"colg|sub|"
        r"desembarc|hab|qued|apunt|inici|film|grab|arrib|disfrut|pod|llev|transmit|proyect|tard|har|debut|"
        r"ten)[aei]?ria(?:n|mos|s)?(?! (?:una |otra |su )?(?:nueva|mas|{ordinal}))"
    ),
    (
        r"quieren? (?:\w+ )?(?:tener|que|llegar|volver|emitir|rodar|verla)\w*|trabaja[n]? (?:con|para)|confia[n]? "
        r"(?:en|que)|a ser posible|ideal(?:mente)?|deseo|dentro de lo previsto|si (?:todo|nada)|no (?:seria|"
        r"resultaria) (?:raro|descabellado|extrano|de extranar)|"
        r"no (?:la |lo |las |los |se |me |nos |yo )*(?:esper|cont|cuent|v)\w+ .{0,30}(?:hasta|antes)|dificilmente|"
        r"(?:cuenta|cuentan|contaban?|contamos) con (?:que|poder|estren|lanz|emit|tener|volver|grab|rod)\w*|"
        r"suenan? con|tienen? en mente|"
        r"no se l[aeo]s? espera|con (?:la )?(?:vista|mirada|miras) (?:puestas? )?(?:en|a)|(?:mira|miran) (?:a|"
        r"hacia)|en el horizonte|"
        r"(?:el|un) plan (?:es|pasa)|se contempla|contempla[n]?|tiene[n]? pinta|se perfila|los calculos|las "
        r"quinielas|a falta de|"
        r"(?<!que\s)habrian?|(?:pod|deb|tend|s|lleg|estren|volv|regres|sald|comenz|empez|arranc|emit|aterriz|v|"
        r"vend|rod|est)[aei]?ria\w*|"
        r"(?<!como\s)(?<!tal\scomo\sse\s)se espera\w*|(?:de|cabe|hay que) esperar que|es de esperar|"
        r"espera(?:n|mos)? (?:que|estren|poder|llegar|"
        r"rodar|volver|lanzar)\w*|(?:la|lo|las|los) esperan? para|"
        r"(?:esta|es|son|estan|estaba) esperad[oa]s?|\(esperad[oa]\)"
    ),
    r"esperad[oa]s? (?:para|en|hacia) (?:el |la )?{date}",
    r"previst[oa]s? (?:para|en|a) (?:el |la |los )?{date}",
    (
        r"previst[oa]s?(?<!antes\sde\slo\sprevisto)(?<!tarde\sde\slo\sprevisto)(?! (?:para|en|a|inicialmente|"
        r"originalmente) )|preve|preven|prevision(?:es)?|previsible\w*|"
        r"aproximad\w+|tentativ\w+|provisional\w*|"
        r"probable\w*|posible(?<!como\ses\sposible)\w*|presumible\w*|seguramente|"
        r""
        r"rumor(?<!meses\sde\srumor)(?<!tras\slos\srumor)(?<!tantos\srumor)"
        r"(?<!muchos\srumor)(?<!confirman\slos\srumor)(?<!confirmo\slos\srumor)(?<!confirmados\slos\srumor)\w*|"
        r"filtra\w+|(?<!por\s)supuest\w+|presunt\w+|especul\w*|"
        r"(?:todo|algo) (?:indica|apunta|hace \w+|parece)|apuntan? (?:a|hacia|que)|al parecer|parece (?:que|ser)|"
        r"en teoria|"
        r"estim(?:a|an|ad\w+)|calcul(?:a|an|amos|os)|se cree|creemos|creo|confi(?:a|an|amos) en|baraja\w*|se "
        r"habla de|"
        r"intencion(?:es)?|la idea|suena con|aspira\w*|(?:el|su|como) objetivo|(?:el|los|sus) planes?|planea\w*|"
        r"planificad\w+|"
        r"pretend\w+|quieren? (?:estrenar|lanzar)|con vistas a|la meta|quizas?|tal vez|a lo mejor|puede que|en "
        r"principio|pronostic\w+|predic\w+|"
        r"si (?:todo|no hay|se cumplen?|nada)|(?:es|lo) (?:mas )?(?:facil|logico|razonable|normal|sensato)|"
        r"apostamos|vatici\w+|"
        r"(?:sin|por|a falta de) confirma\w+|no (?:esta )?confirmad\w+|extraoficial\w*|no oficial|optimistas?|con "
        r"(?:un poco de )?suerte|"
        r"como (?:minimo|pronto|muy pronto|muy tarde|tarde)|no (?:cre|pienso|esper|parece)\w* .{0,30}(?:hasta|"
        r"antes)"
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
        r"qued\w+ con las ganas|ni en suenos|ni de (?:broma|cona|lejos)|ni por asomo|ni hablar|ni loc[oa]s?|"
        r"(?:nos|os|se|les) (?:\w+ )?qued\w+ sin(?! (?:fecha|saber|dia|conocer))|(?:cae|cay|caid|sal[ei]|"
        r"saldr|desaparec|borr|salt|"
        r"fuera|descolg|desping|esfum|apea|apeo)\w* (?:\w+ )?(?:de|del) (?:la |el )?(?:parrilla|calendario|agenda|"
        r"programacion|lista|ventana)|"
        r"(?:deberia|debia|debio|tendria[n]? que|tenia[n]? que) haber(?:se|la|lo)? (?:\w+ )?(?:estren|lleg|"
        r"vuelt|sal|emit|"
        r"regres|aterriz|debut|lanz|vist|arranc)\w*|"
        r"(?:se acab\w+|adios a|poc[oa]s?|escas[oa]s?|ninguna|sin|nul[oa]s?|perd\w+|frustr\w+|se (?:esfum|desvanec|"
        r"evapor|diluy|desmoron|complic)\w+) (?:la |las |los |el |toda |todas )?(?:esperanzas?|opcion(?:es)?|"
        r"posibilidad(?:es)?|ilusion(?:es)?|suenos?|planes?)(?! que la de)|(?:esperanzas|opciones|posibilidades|"
        r"probabilidades) [^.;:]{0,50}? (?:son|es|parecen) (?:\w+ )?(?:nulas?|escasas?|remotas?|minimas?|"
        r"pocas?|bajas?)|"
        r"no (?:forma parte|formara parte|figura|figurara|aparece|aparecera|esta|estara|consta|sale) (?:de|"
        r"del|en|entre) "
        r"(?:la |las |los |el )?(?:calendario|estrenos|novedades|lista|parrilla|programacion|planes|agenda|"
        r"lanzamientos)"
    ),
    (
        r"(?:se (?:le |les |nos )?(?:salta|escapa|esfuma|despide de|olvida de) (?:a |de )?|(?:adios|hasta "
        r"luego|olvid\w+) "
        r"(?:al?|del?) )(?:la |el )?{date}"
    ),
    (
        r"{date} (?:(?:ya|ha|han|habia|se|fue|es|queda|quedo|quedado|sido|esta|pasa|paso|pasado|a|ser|oficialmente|"
        r"definitivamente|finalmente) ){1,5}(?:(?:en )?(?:historia|papel mojado|nada|agua de borrajas|"
        r"suspenso)|en el aire|"
        r"al traste|(?:obsolet|anulad|cancelad|descartad|pospuest|aplazad|retrasad|suspendid|desechad|"
        r"invalidad|caducad|"
        r"eliminad|retirad)[oa])"
    ),
    r"{date} (?:ya no|no era|tampoco) (?:es|sera|vale|sirve|figura|aparece|cuenta|consta|la|el)(?: \w+){0,2}",
    (
        r"(?:habian? (?:prometid|previst|programad|fijad|fechad|planead|pensad|reservad|anunciad)o|tenian? (?:previst|"
        r"pensad|planead|programad|fijad|reservad)[oa])(?: (?!que |en )\w+){0,6}? (?:para|en(?<!anunciado\sen)"
        r"(?<!prometido\sen)(?<!fijado\sen)) (?:el |la )?{date}"
    ),
    r"no (?:esta|estaba|hay|tiene|tienen) (?:nada )?(?:previst|programad|planead|contemplad|planes)\w*|no entra en",
    (
        r"(?:se habia|habia sido|se habian|estaba|habian) (?:\w+ ){0,2}?(?:anunciad|previst|programad|fijad|"
        r"hablad|apartad|prometid|fechad|pensad|planead|reservad|agendad|pautad|marcad)[oa] (?:para|de)(?: (?:el|"
        r"la|este))? {date}"
    ),
    (
        r"(?:estaba|estaban) (?:\w+ )?(?:prometid|previst|programad|planead|pensad|agendad|pautad|anunciad|"
        r"reservad|fijad|apartad)[oa]s? (?:\w+ ){0,2}?{date}"
    ),
    (
        r"(?:debia|debian|tenia que|tenian que|iba a|iban a|habia de|deberia haber|tendria que haber|se suponia "
        r"que|pensaba|pensaban|planeaba|planeaban|esperaba|contaban con|contaba con)(?: \w+){0,5} {date}"
    ),
    (
        r"(?:inicialmente|originalmente|originariamente|en un (?:principio|primer momento|comienzo)|al "
        r"(?:principio|comienzo)|de entrada|en principio se)(?: "
        r"\w+){0,6}? {date}"
    ),
    (
        r"(?:(?:fecha|plan|idea|prevision|objetivo|intencion|calendario)(?:es)? (?:original|inicial|primitiv|"
        r"previst)\w*|primer[ao]? (?:fecha|plan|idea|prevision))(?: \w+){0,5} {date}"
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
        r"dud(?:o|amos|a|an) (?:mucho )?que|dudos[oa]|no hay (?:posibilidad|opcion|opciones|manera|forma|tiempo)|"
        r"sin (?:posibilidad|opcion) de|cuesta creer|se (?:desvanece|esfuma)|quimera|utopia|ciencia ficcion "
        r"pensar|"
        r"(?:es|son|era|resulta) fals[oa]s?|no es (?:cierto|verdad)|(?:nego|negado|niega|niegan|negaron) (?:que|"
        r"tajantemente)|chasco|no (?:esta|estara|estaran) list[ao]s?|bulo|infundad[oa]s?|erroneo|erronea"
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
    r"(?:se cae|caido|fuera|queda fuera|lejos) del? {date}",
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
    r"y (?:el|la|su|los|las) (?:\w+ ){1,3}?(?:sera|llegara|llegaran|se estrenara|se estrenaran)",
    r"y (?:se |la |lo )?(?:llegara|estrenara|saldra|lo hara|pasa|se va|queda|ahora|pasara)",
)
