"""Portuguese: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.pt.parts import SHOOT

_SAID: Final = (
    r"(?:anunci|revel|confirm|divulg|avanc|defin|marc|fix|inform|adiant|estabelec|dad|de[ru]|disse|dito|bat|"
    r"comunic|public|abr|"
    r"compromet|crav|arrisc|precis|especific|detalh|indic|escolh|fech|agend|decid|apont|mencion|menciona|conta|"
    r"contou|fal[ao]|"
    r"pronunci|sugeri|libera|soub|descobr|desvend|torn|solt|dit)"
)

#: small words between a denial and the date that there is not
_SMALL: Final = (
    r"(?:,? (?:ainda|por|enquanto|ora|para|ja,?|ate|o|ao|momento|agora|contudo|porem|entanto|no|de|do|da|com|em|"
    r"qual|quais|sera|e|a|as|"
    r"uma?|sua|seu|sobre|quanto|acerca|qualquer|quaisquer|nenhuma?|nem|detalhes|informac\w+|pistas?|certezas?|mais|"
    r"oficial|"
    r"oficialmente|publica|publicamente|concretamente|sequer|novidades|noticias|todavia|se|nada|nunca|ser)){0,6}"
)

_DATE: Final = (
    r"(?:datas?|previsao|(?<!um\s)(?<!cada\s)(?<!outro\s)(?<!todo\s)dia(?! (?:em que|a dia|seguinte|anterior|"
    r"de (?:folga|festa|despedida|trabalho|hoje|sol|chuva)))|prazos?|calendario|janela(?: de (?:estreia|lancamento|"
    r"exibicao))?|mes(?= (?:exato|"
    r"certo|d[aeo] ))|cronograma)"
    r"(?: (?:exat|concret|oficial|definitiv|prevista|confirmad|fix|cert|especific|marcad)\w*| (?:de|da|do|"
    r"para(?: a| o| sua)?) "
    r"(?:sua |seu )?(?:estreia|lancamento|exibicao|regresso|retorno|chegada|volta))*"
    rf"(?!(?: \w+){{0,3}}? (?:de |das? |do |para (?:as? |os? )?)?{SHOOT})"
)

#: "when" of a release
_WHEN: Final = r"quando(?! (?:[\w-]+ ){0,4}?(?:grav|film|rod[ae]|produz|trailer|teaser|camer|sets?\b|elenco|equip))"

#: what has no date is the season: neither shoot nor clip
_OURS: Final = (
    r"(?<!coes\s)(?<!filmagens\s)(?<!rodagem\s)(?<!trailer\s)(?<!teaser\s)(?<!producao\s)(?<!coes\sseguem\s)(?<!age"
    r"ns\sseguem\s)"
    r"(?<!coes\scontinuam\s)(?<!agens\scontinuam\s)(?<!coes\sainda\s)(?<!agens\sainda\s)(?<!rodagem\sainda\s)(?<!tr"
    r"ailer\sainda\s)"
)

_COME: Final = (
    r"(?:cheg|estre|volt|regress|retorn|sai|saem|sera|teremos|vai|vem|exib|(?:a|o|as|os) exib|(?:a|o) veremos|"
    r"veremos|podera|lanc|fica|deve|pint|aparec|entra|comec|arranc|acontec|da as caras)\w*"
)

NO_DATE: Final[tuple[str, ...]] = (
    (
        rf"{_WHEN}[^.;:?]{{0,50}}? (?:e|continua|permanece|segue|fica|esta|sera)(?: \w+){{0,3}}? (?:misterio|"
        r"incognita|segredo|por (?:saber|definir|"
        r"revelar|apurar)|a (?:grande )?(?:pergunta|duvida|questao)|em aberto|sem resposta)|"
        r"(?:zero|nenhum\w*|qualquer|sem|pouca|poucas|faltam?|nada de) (?:\w+ )?(?:informac\w+|novidades?|"
        r"noticias?|pistas?|detalhes?|certezas?|"
        r"indicac\w+|palavra|confirmacao) (?:\w+ )?(?:sobre|quanto a|acerca d[ae]|a respeito d[ae]|d[ae]) (?:a |"
        rf"o )?(?:{_DATE}|{_WHEN})"
    ),
    (
        rf"(?:deve|devem|devendo|a dever) (?:(?:aos?|as?) \w+ )?(?:a|uma) {_DATE}|"
        rf"{_DATE},? (?:isso )?(?:e que )?nem ve-l[ao]s?|"
        r"cedo (?:demais |de mais )?para (?:se )?(?:\w+ )?(?:falar|dizer|saber|crav|prever|adivinhar|cont|afirm|"
        rf"garant|precis)\w* (?:\w+ ){{0,2}}?{_WHEN}"
    ),
    (
        r"cedo (?:demais )?para (?:\w+ )?(?:falar|dar|saber|marcar|crav|arrisc|apont|anunci|avanc|defin|"
        rf"fix)\w* (?:em |de |d[ao] |sobre |com |a |uma )*(?:{_DATE}|estreia|lancamento|regresso|retorno)"
    ),
    (
        rf"(?:nenhum\w*|qualquer|quaisquer|sem|nem|nao ha|nao tem) (?:[\w-]+ ){{1,5}}?(?:ou|nem|tampouco) (?:(?:de|"
        rf"uma|a|"
        rf"qualquer|sua) )*{_DATE} (?:\w+ ){{0,2}}?(?:foi|foram|e(?!\w)|esta|estao|ficou|definid|confirmad|anunciad|"
        rf"revelad|"
        rf"divulgad|marcad|ate (?:o momento|agora)|por (?:enquanto|ora|agora))\w*|"
        rf"(?:nao|sem) (?:[\w-]+ ){{1,6}}?nem (?:(?:a|uma|sua|qualquer) )*{_DATE}|"
        rf"(?:quanto a|sobre|para) (?:a |uma |saber )*{_DATE},? (?:\w+ ){{0,2}}?(?:(?:teremos|temos|ha|e preciso|"
        rf"sera preciso|"
        rf"resta|vai ser preciso|vamos ter) (?:de |que )?)?(?:aguardar|esperar)|"
        rf"(?:esperar|aguardar)(?: (?:mais|um|pouco|ainda)){{0,3}} (?:pel[ao]|por uma|para (?:saber|conhecer|ter|"
        rf"descobrir)) "
        rf"(?:a |uma |qual |sera )*{_DATE}|"
        r"(?<!com\so\s)(?<!com\sa\s)(?<!fim\sao\s)(?<!fim\sa\s)(?<!desfez\so\s)(?<!desfez\sa\s)(?<!tirou\sa\s)"
        r"(?:misterio|suspense|incognita|duvida|silencio|segredo) (?:\w+ )?(?:sobre|quanto a|em torno d[ao]|"
        r"acerca d[ao]|em "
        rf"relacao a|a volta d[ao]) (?:a |uma )?{_DATE}|"
        rf"(?:muito menos|tampouco|nem mesmo|nem sequer|menos ainda|nem tao pouco) (?:(?:ha|existe|uma|de|sobre|a|"
        rf"qualquer|"
        rf"se (?:sabe|conhece)) )*{_DATE}|"
        r"(?:sem|nao tem|nao ganhou|nao ha|nao possui|nao encontrou|nao conquistou) (?:ainda |um |uma |"
        r"qualquer )*(?:espaco|"
        r"lugar|vaga|slot|horario|encaixe) (?:[\w-]+ ){0,2}?n[ao]s? (?:grade|grelha|programacao|calendario|agenda)|"
        r"(?:ainda )?(?:sem|nao tem|nao teve|nao ha|nao esta|nao foi) (?:o )?martelo batido|"
        r"nao (?:foi |esta |ficou )?calendarizad[ao]"
    ),
    (
        rf"nada (?:de|sobre|quanto a) (?:a )?{_DATE}|(?:a|na) espera d[ea] (?:uma |a |que (?:se )?\w+ |"
        rf"conhecer |saber )?{_DATE}|sem novidades (?:\w+ )?sobre (?:a )?{_DATE}"
    ),
    (
        r"(?:guard|mant[ei]\w?|faz|fazem|cal|escond|segur|tranc)\w* (?:o |a |um |em |"
        r"sobre )*(?:\w+ )?(?:silencio|segredo|misterio|suspense)[^.;:]{0,30}? (?:datas?|dia da estreia|"
        rf"{_WHEN})"
    ),
    rf"(?:escond\w+|segur\w+|tranc\w+|guard(?:a|am|ou|aram|ando|ada)) (?:a |o )?(?:sete chaves (?:a |o )?)?{_DATE}",
    (
        rf"(?=nao|nem|tampouco|nunca|evita|recus|sem){_OURS}\w+(?:,? (?!apenas|so )[\w-]+){{0,3}}? (?:ha|haver|"
        r"havendo|havia|tem|temos|existe[m]?|conhec\w*|sab\w+|possu\w*|cont\w+ com|ganh\w+|receb\w+|traz\w*|"
        rf"{_SAID}\w*(?:-se)?(?: o jogo| o martelo)?){_SMALL},? {_DATE}"
    ),
    (
        rf"(?:sem|nao|nem|evita\w*)(?:,? (?!apenas|so )[\w-]+){{0,3}}? (?:{_SAID}|sab|conhec|faz\w* ideia|"
        rf"abr\w+ o jogo|diz|contar|quis)\w*{_SMALL} {_WHEN}(?= (?:e que )?(?:\w+ ){{0,4}}?{_COME}|[.,;:!)]|$)"
    ),
    (
        r"(?:nada se sabe|nada foi dito|ninguem (?:sabe|diz|disse|revel\w+|arrisc\w+|crav\w+|adiant\w+|"
        r"faz (?:a menor )?ideia|se atreve)|nao se sabe(?: nada)?|nao se faz ideia|nao ha (?:como saber|"
        r"ideia))(?: ainda| ao certo| exatamente)?(?: (?:de|d[ao]|sobre|acerca d[ao]|quanto a|em|com|uma|a|o|"
        rf"qual|sera|dizer|marcar)){{0,4}} (?:{_WHEN}|{_DATE})"
    ),
    (
        r"quando[^.;:?]{0,50}?,? (?:porem, |isso |mas )?(?:ninguem (?:sabe|diz|disse|conta|revel\w+|arrisca)|"
        r"(?:ainda )?nao (?:se (?:sabe|disse)|diz\w*|disse\w*|revel\w+|cont(?:a|ou))|so [ao]s? \w+ sabe)"
    ),
    (
        rf"{_DATE},? [^.;:\d]{{0,75}}?(?:(?:nao|sem|nem|ninguem)(?:,? (?:ainda|se|por|enquanto|ora|para|ja|foi|"
        r"foram|esta|e|tinha|chegou a ser|quis)){0,3} (?:ha|te[mv]|bat|consta|aparec|exist|sab|confirm|anunci|defin|"
        r"revel|divulg|"
        r"conhec|marc|fech|escolh|dad|adiant|avanc|conta|contou|inform|disse|diz|fix|public|comunic|garant|"
        r"arrisc|abr|crav|precis|sinal|pista|palavra|previs|noticia|foi|esta)\w*|"
        r"a sete chaves|no segredo dos deuses|n[oa] (?:cofre|gaveta|forno|limbo)|em branco|debaixo de chave|"
        r"segredo|no escuro|as escuras|incognita|misterio|desconhecid[ao]|pendente|indefinid[ao]|em aberto|"
        r"incert[ao]|para depois|so mais (?:para a frente|adiante|tarde|a frente)|mais para a frente|"
        r"(?:por|a) (?:definir|confirmar|anunciar|determinar|revelar|divulgar|marcar|fechar|conhecer|acertar)|"
        r"a ser \w+d[ao]|"
        r"(?:sera|serao|vai ser|deve ser|devera ser|deve sair|vira|ha de ser) (?:so |apenas )?(?:anunciad|"
        r"revelad|divulgad|conhecid|confirmad|comunicad|informad|avancad|em breve|depois)\w*)"
    ),
    (
        r"qual (?:sera |e |vai ser )?(?:o |a )?(?:dia|data|mes)[^.;:\d]{0,60}? (?:nao|"
        r"ninguem)(?: \w+){0,2}? (?:conta|contou|disse|diz|revel|sab|anunci|inform|divulg|confirm)\w*"
    ),
    (
        r"(?:anunciar|anunciara|revelar|revelara|divulgar|divulgara|confirmar|confirmara|adiantar|"
        rf"conhecer) (?:oficialmente )?(?:a |o )?{_DATE} (?:\w+ )?(?:em breve|brevemente|oportunamente|"
        r"mais (?:tarde|para a frente|adiante|perto)|nos proximos|nas proximas|noutra|em outra)"
    ),
    (
        r"(?:em breve|brevemente|oportunamente) (?:\w+ )?(?:sera|serao|vai ser|deve ser) (?:anunciad|revelad|"
        rf"divulgad|conhecid)\w+ (?:tambem )?(?:a |o )?{_DATE}"
    ),
    (
        rf"(?=sem|falt|rest|desc|se |agu|nenh|por){_OURS}(?:sem|falta|faltam|faltando|resta|restando|"
        r"desconhece-se|se desconhece|desconhecemos|aguarda-se|nenhuma|nenhum|desconhecida|por (?:definir|"
        r"anunciar|confirmar|revelar|conhecer|marcar)) (?:(?:uma|a|o|qualquer|saber|conhecer|anunciar|"
        r"confirmar|"
        r"ter|ainda|marcar|definir|divulgar|fica|esta|continua|segue|cravar|acertar|escolher|fechar|e|qual|"
        rf"sera|quanto|descobrir|apenas|so|mesmo|maiores informacoes sobre|informac\w+ sobre) ){{0,3}}{_DATE}"
    ),
    (
        rf"(?=segu|cont|perm|fic|aind|por|para|mas|e ){_OURS}(?:segue|seguem|continua|continuam|permanece|"
        r"permanecem|fica|ficou|ainda|por enquanto|por ora|para ja|mas|e) sem (?:previsao|data|dia|janela|"
        r"prazo)(?! (?:de|para) (?:as? )?(?:filmag|gravac|rodag|trailer|inicio|comec))"
    ),
    (
        rf"nem (?:sinal|pista|palavra|sombra|rasto|rastro|noticia|cheiro) (?:de|d[ao]|sobre) (?:a )?{_DATE}|"
        rf"(?:sobre|quanto a|quanto ao|acerca d[ao]|de) (?:a |o )?{_DATE},? (?:ainda )?(?:nada|nem (?:sinal|"
        r"pista|palavra|uma palavra|uma pista|sombra|pio)|zero|silencio|misterio|boca)"
    ),
    (
        r"(?:desconhece-se|se desconhece|resta (?:saber|descobrir|ver)|falta (?:saber|descobrir|ver)|"
        r"incognita|sem saber|por saber|fica por saber|so nao se sabe|a duvida e|a questao e|"
        rf"o misterio e) (?:ainda |so |agora |e )*{_WHEN}(?= (?:e que )?(?:\w+ ){{0,4}}?{_COME}|[.,;:!)]|$)"
    ),
    (
        r"(?:estreia|regresso|retorno|lancamento|chegada|volta|exibicao)(?: (?:d[aeo]s?|n[ao]s?|em|ao?|pel[ao]|para) "
        r"(?!grav|film|rod|trailer|teaser)[\w+]+(?: (?!e|nao|ainda|segue|sem|continua)[\w+]+)?){0,2}(?:,? (?:ainda|"
        r"segue|continua|"
        r"permanece|esta|fica|por enquanto|para ja|porem)){0,3} (?:nao (?:esta|foi|tem|ficou|se encontra|"
        r"possui|ganhou)|sem|por)(?: (?:ainda|sido|qualquer|um|uma|oficialmente))? "
        r"(?:marcad|agendad|definid|datad|calendarizad|programad|dia|data|mes|previsao|marcar|agendar|definir|"
        r"anunciar|confirmar(?! oficial)|janela|prazo)\w*(?! (?:das?|do|de|para as) (?:grav|film|rod|trailer))"
    ),
    (
        r"(?:nao (?:tem|ha|possui|ganhou|existe)|sem)(?: (?:ainda|uma|um|qualquer|para ja|"
        r"por enquanto)){0,2} (?:estreia|regresso|lancamento|exibicao|chegada|retorno|volta) (?:marcad|agendad|"
        r"definid|previst|confirmad|anunciad|programad|datad|a vista)\w*"
    ),
    (
        r"(?:nao ha|sem|nenhuma?|nao existem?|nao deu|nao deram|faltam?)(?: (?:ainda|para ja|qualquer|"
        r"quaisquer|mais|uma|grandes|nenhuma?)){0,2} (?:informac\w+|noticias?|detalhes|pistas?|indicac\w+|"
        r"indicios?|palavra|sina(?:l|is)|certezas?|perspectivas?|confirmacao)(?: (?:oficia\w+|concret\w+))? (?:sobre|"
        r"d[aeo]|"
        r"quanto a|quanto ao|acerca d[ao]) (?:a |o |sua |uma |quando )?(?:estreia|datas?|dia|lancamento|regresso|"
        r"retorno|chegada)"
    ),
    (
        r"(?:(?:calad|mud|silencios|discret|fechad)\w+|boc(?:a|quinha) de siri|boquinha de siri|em copas|"
        rf"bico calado|boca fechada) (?:\w+ )?(?:sobre|quanto a|acerca d|em relacao)\s?(?:a |o |ao )?{_DATE}|"
        r"nao (?:marc|agend|dat|calendariz|fix)(?:ou|aram) (?:ainda )?(?:a |o )(?:estreia|regresso|lancamento|"
        r"retorno|volta)"
    ),
    (
        r"nao (?:se pronunci\w+|se manifest\w+|se along\w+|se estend\w+|entrou em detalhes|deu detalhes|coment\w+|"
        r"falou|tocou no assunto) (?:sobre|acerca d|quanto|"
        r"em)(?:\s?a|\s?o)? (?:datas?|estreia|dia|calendario|prazos?)"
    ),
    (
        r"data(?: de \w+)?:? (?:a definir|a confirmar|por confirmar|desconhecida|indefinida|a ser \w+|"
        r"por anunciar|a anunciar|tba|ainda (?:nao|sem|por) \w+)|em data (?:ainda )?(?:a|por|nao|incerta|"
        r"indefinida|desconhecida|futura)(?! de)"
    ),
)

CANCELLED: Final[tuple[str, ...]] = (
    (
        r"(?:deu|deram|da) por (?:encerrad|terminad|concluid|fechad)[ao] (?:a|o) (?:serie|anime|trama|historia|"
        r"saga|seriado)|"
        r"(?:foi|vai|foram|manda\w*|enviad[oa]|junta-se|juntou-se|entr\w+) (?:\w+ ){0,3}?(?:cemiterio|"
        r"lista (?:\w+ ){0,2}?cancela\w+)"
    ),
    (
        r"(?<!nao\s)(?<!quase\s)(?<!autografos\s)(?<!evento\s)(?<!painel\s)(?<!show\s)(?<!gravacao\s)(?<!turne\s)"
        r"(?<!viagem\s)(?<!festa\s)(?<!coletiva\s)(?<!greve\s)(?<!convencao\s)(?<!sessao\s)(?<!cerimonia\s)(?:foi|"
        r"(?:series|ambas|duas|producoes|sequencias) foram|esta|oficialmente|acaba|acabou|acabou sendo|"
        r"acabou por ser|sera|sendo|"
        r"terminou|ficou|vinha a ser|viu-se|veio a ser) (?:oficialmente |mesmo |subitamente |prematuramente )?"
        r"cancelad[ao]s?(?! (?:a|uma|o) (?:gravac|filmag|sess|evento|painel))"
    ),
    (
        r"(?<!nao\s)(?:decidiu|decidiram|resolveu|optou por|preferiu|escolheu) (?:\w+ )?(?:nao (?:renovar|"
        r"continuar|avancar|seguir|prosseguir|produzir|fazer|dar)|cancelar|descontinuar|encerrar a serie)"
    ),
    (
        r"(?<!nao\s)(?<!quase\s)(?:cancela|cancelou|cancelaram)(?! (?:os|as|um|uma|o|\d+|dois|duas|tres|quatro|"
        r"cinco|outr\w+|vari\w+|divers\w+|mais|a (?:gravac|filmag|presenc|ida|visita|viagem|turne)\w*) )"
    ),
    (
        r"cancelad[ao] (?:\d+ \w+ |\w+ (?:meses|semanas|dias|anos) |logo |poucos? \w+ )?(?:apos|depois|pela|pelo|por|"
        r"na|oficialmente)|(?<!nao\s)(?:e|"
        r"sao) cancelad[ao]s?(?! (?:as|os|a|o) )|(?:lista|rol|clube|cemiterio) "
        r"d[ae]s? (?:series )?cancelad[ao]s"
    ),
    (
        r"(?:(?:(?<!nao\s)(?:anunci|inform|comunic|revel|oficializ|decret|determin|lament)\w+ o (?:seu )?cancelamento|"
        r"(?:opt|decidi|inclin)\w+(?:-se)? pelo (?:seu )?(?:cancelamento|fim d[ao] serie))"
        r"(?! d[aeo]s? (?:show|evento|gravac|filmag|turne|festa|sess|outr|\w+ (?:series|producoes)|varias|"
        r"diversas)\w*)|"
        r"confirm\w+ o (?:seu )?cancelamento|cancelamento (?:da(?! (?:turne|festa|conta|assinatura|exibicao|viagem|"
        r"gravac|filmag|sess))|foi|e|veio)|(?:anunci|revel|"
        r"comunic)\w+ o (?:fim|cancelamento) da serie)"
    ),
    (
        r"(?<!ainda\s)(?<!se\s)(?<!enquanto\s)(?<!agora\s)nao (?:tera|terao|havera|ganhara|ganharao|ganha|ganham|"
        r"receberao|terminara com|teremos|vai ter|"
        r"vao ter|vai ganhar|vao ganhar|vai haver|vai avancar (?:com|para)|ira avancar (?:com|para)|seguira (?:com|"
        r"para)|vai "
        r"seguir (?:com|para)|vai voltar (?:com|para)|vai regressar (?:com|para)|retorna (?:com|para)|"
        r"retornara (?:com|para)|ira ter|ha|"
        r"voltara (?:com|para)|volta (?:com|para)|regressa (?:com|para)|regressara (?:com|para)|continuara com|"
        r"tem|recebera|produzira|fara|vai (?:produzir|fazer|gravar)|avanca (?:com|para)|avancara (?:com|para)|"
        r"segue para) "
        r"(?:uma |a |mais |o |um |qualquer |sua )*(?:{ordinal} |nov[ao]s? )?(?:temporadas?|ano|leva|"
        r"epocas?)(?: {n})?(?! (?:este|"
        r"em|ate|antes|de (?:\d|inverno|verao|outono|primavera|ferias|natal)|nova|para|a vista|\d|"
        r"(?:\w+ )?(?:confirmad|anunciad|oficia|garantid|previst|encomendad)))"
    ),
    (
        r"(?<!ainda\s)nao (?:(?:tera|teria|vai ter|ira ter|ganhara|havera|ha|tem|recebera|vai haver) (?:uma |"
        r"a |mais |"
        r"qualquer )*(?:continuacao|continuidade|sequencia|sequela|seguimento|prosseguimento)(?! (?:este|em|"
        r"ate|antes|no|na|confirmad|anunciad|oficia|garantid|previst)\w*)|"
        r"(?:vai |ira |quer |pretende |vao )?(?:dar|da|dara|deu|darao) (?:uma |mais )?(?:continuidade|"
        r"sequencia|seguimento|continuacao|prosseguimento|nova vida|mais um ano|outra chance)|"
        r"(?:havera|ha|tera|teremos|ganhara|ganharao|vai haver|encomendou|encomendara|serao produzidos) (?:mais|novos) "
        r"(?:episodios|capitulos|temporadas)(?! (?:este|esta|nesta|neste|hoje|amanha|em|ate|antes|no|na|durante|por))|"
        r"(?:viu|demonstr\w+|mostr\w+|teve|manifest\w+) (?:\w+ )?(?:interesse|vontade|intencao) (?:em|de|"
        r"por) (?:renovar|"
        r"produzir|dar|avancar|prosseguir|continuar (?:a|com)|uma|mais)(?! contrato)|"
        r"(?:sera renovada|vai ser renovada|renovara|renova(?! (?:contrato|o ))|vai renovar))|"
        r"(?<!ainda\s)(?<!agora\s)(?<!momento\s)(?<!enquanto\s)nao foi renovad[ao] (?:para|por|pela|pelo|apos)|"
        r"fic(?:a|ou|ara|ar|am) sem (?:a )?(?:{ordinal} temporada|temporada {n}|continuacao)"
    ),
    (
        r"(?:decidid|determinad|resolvid)[ao]s? a nao (?:(?:renovar|avancar|prosseguir|produzir)(?! (?:o )?contrato)|"
        r"(?:continuar|seguir) com|(?:fazer|trazer|dar) "
        r"(?:a serie|mais (?:uma|episodios|temporadas)|uma|nova|continuidade|sequencia|seguimento))|"
        r"(?:(?:puseram|pos|deram|deu) fim ao acordo|volt\w+ atras (?:na|com a) renovacao|(?:desfez|revert\w+|"
        r"revog\w+|anul\w+) a "
        r"renovacao|renovacao (?:\w+ )?(?:foi |acabou )?(?:revertid|revogad|anulad|cancelad|desfeit)a)|"
        r"(?:recus(?:ou|aram)(?:-se)?|neg(?:ou|aram)|rejeit(?:ou|aram)) (?:a )?(?:renovar|"
        r"(?:a )?renovacao(?! d[eo] contrato)|(?:a |uma |mais uma )"
        r"(?:nova|outra|{ordinal3}) (?:temporada|epoca))|abort(?:ou|aram|ad[ao]) (?:a )?(?:serie|{ordinal4} temporada)|"
        r"nao (?:sobreviv|resisti)(?:eu|u|era|ra) (?:a|ao|aos|as) (?:\w+ )?(?:cortes?|tesoura|audiencias?|limpeza|"
        r"fusao|custos?)|"
        r"nao (?:sera|vai ser|serao) (?:mais )?(?:produzid|realizad|continuad)[ao]s?(?! (?:em|no|na|pel[ao]|este|"
        r"neste|ate|antes|"
        r"so|apenas|por))|nao (?:sera|vai ser) mais (?:gravad|rodad|filmad|feit)[ao](?! (?:em|no|na))|"
        r"(?:jog\w+|mand\w+|atir\w+) (?:[ao] \w+ )?(?:no|para o|ao) lixo|"
        r"nao tem mais (?:previsao|planos) (?:de|para) sair do papel|"
        r"nao (?:vai|ira|quer|pretende|vao) (?:continuar|prosseguir|seguir|avancar) com a (?:serie|producao|historia|"
        r"trama)|"
        r"(?:pos|puseram|poe|colocou) (?:um )?ponto final em(?! (?:as |suas |d|an|mes|sem|\d|rumor|boat|especul|grav|"
        r"film))|"
        r"(?:dispens|elimin)(?:ou|aram) a (?:serie|producao|comedia|novela)(?! d)|deu cabo d[ae]|"
        r"nao quis (?:saber de )?(?:mais (?:episodios|temporadas|um|uma)|(?:uma |outra |"
        r"nova ){1,2}temporada)|nao vem ai (?:uma |mais |a )?(?:{ordinal}|nova|mais)|(?:fech\w+ (?:a porta|"
        r"as portas)|disse(?:ram)? nao) a (?:uma|nova|outra|mais)"
    ),
    (
        r"(?:serie|anime|novela|programa|producao|drama|seriado) (?:ja )?nao (?:vai (?:voltar|regressar|"
        r"retornar|continuar)|volta|voltara|regressa|regressara|retorna|retornara|continua|"
        r"continuara)(?=\s?(?:[.;!]|$)| mais(?! (?:em|este|neste|no|na|a|antes|ate) ))"
    ),
    (
        r"(?:desisti|abri)(?:u|ram) (?:mao )?d(?:a (?:serie|producao|trama|historia)|e (?:fazer|produzir|"
        r"gravar) (?:a |uma )?(?:{ordinal}|nova) temporada)|(?:pos|puseram|coloca|colocou|poe|decretou|"
        r"ditou) (?:um )?(?:ponto final|fim|o fim) (?:a|na|da) (?:serie|producao|trama|historia|saga)"
    ),
    (
        r"(?:engavet|enterr|degol|guilhotin|descontinu|ceif|limou|derrub)(?:ou|aram)(?= (?:a |"
        r"o )?(?:serie|"
        r"anime|producao|drama|comedia|{ordinal} temporada)|[.,;!]|$)|(?:foi|e|acabou|acabou por ser|"
        r"esta) (?:descontinuad|engavetad|degolad|limad)[ao]|(?<!nao\s)foi enterrad[ao]"
    ),
    (
        r"(?:pass\w+ a (?:tesoura|faca|guilhotina)|puxou (?:a tomada|o tapete)|tir\w+ (?:a serie )?da tomada|"
        r"mand\w+ .{0,20}(?:para o cemiterio|para a gaveta)|fic(?:a|ou) pelo caminho|cortou a serie|"
        r"encerrou a serie (?:apos|depois|com))"
    ),
    (
        r"(?:fica-se|ficou-se|fica|ficou|ficam) (?:so |apenas )?(?:pel[ao]|com [ao]|n[ao]) (?:primeir[ao]|"
        r"unic[ao]) (?:temporada|ano)|nao (?:passa|passou|vai|ira|foi) "
        r"(?:alem )?d[ao] primeir[ao] (?:temporada|ano)|(?:termin|acab|encerr|chegou ao fim|"
        r"morr)\w* (?:logo |ja )?(?:com|n[ao]|apos|depois d[ao]) (?:a |o )?(?:primeir|unic)[ao] (?:temporada|"
        r"ano)"
    ),
    (
        r"(?:{ordinal} temporada|continuacao|nova temporada) (?:ja )?(?:nao (?:vai|ira) (?:acontecer|avancar|"
        r"existir|sair do papel|ver a luz)|nao sai(?:ra)? do papel|esta (?:fora d[eo]s? (?:planos|questao|"
        r"hipotese)|descartada|enterrada)|nao (?:acontecera|avancara|existira)|caiu por terra|foi (?:descartad|"
        r"engavetad|abandonad)a)|(?:descartou|engavetou|abandonou) (?:a |uma )?(?:{ordinal2} temporada|"
        r"continuacao|nova temporada)"
    ),
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:sera|e) (?:tambem )?a (?:ultima|derradeira|temporada final)",
    r"e (?:ultima|derradeira) temporada",
    r"(?:acaba|termina|terminara|encerra|encerrara|chega ao fim|chegara ao fim) (?:com|na|apos) (?:a )?(?:\w+ )?temporada",
)
