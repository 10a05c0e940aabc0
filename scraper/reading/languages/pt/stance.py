"""Portuguese: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.pt.parts import DEFER, OPENS, SLATE, TO

#: verbs for a release, of a future that may be denied
_WILL: Final = (
    r"(?:cheg|estrei|estrea|estreara|regress|retorn|volt|sai|saem|sair|lanc|vera|veremos|ver |havera|tera |terao |"
    r"teremos|"
    r"exib|transmit|sera |serao |ficara|fica |estara|poder|comec|arranc|grav|rod|vai |vao |vamos |deve|ira |vem |"
    r"vira |virao |"
    r"venha|pint|da |dao |dara |darao |dar |aparec|reaparec|acontec|ocorr|desembarc|aterr|entra|ha de |conclu|"
    r"termin|inici|cai )"
)

PAST: Final[tuple[str, ...]] = (
    (
        r"(?:estreou|estrearam|chegou|chegaram|voltou|voltaram|saiu(?! d[ao] )|sairam|regressou|retornou|"
        r"arrancou|passou(?! (?:para|d[eo]) )|passaram|lancou|debutou|exibiu|ficou(?! (?:para|marcad|agendad|"
        r"previst|adiad|promet|apontad|definid|fixad|confirmad|decidid|estabelecid|fechad|acertad|combinad|guardad|"
        r"reservad|program|escalad))|veio|vieram|pintou|caiu(?! (?:de|por) )|cairam|surgiu|soltou|apareceu)"
    ),
    r"(?:devia|deviam|deveria|deveriam) (?:ja )?ter(?:em)?|n?o (?:ultim|passad)o dia",
    (
        r"(?:comecou|comecaram|terminou|terminaram|acabou|finalizou|concluiu|iniciou|iniciaram|encerrou|"
        r"teve inicio|gravou|rodou)"
    ),
    (
        r"(?:foi|foram) (?:(?:lancad|exibid|disponibiliz|transmitid|gravad|filmad|rodad|mostrad|encerrad|"
        r"concluid)\w*|ao ar|em|no|na|a)|tev[ae] lugar|estreada[s]? em"
    ),
    r"passad[oa]s?|ultim[oa] (?:dia|mes|semana)|ja (?:esta|estao) dispon\w+|ja (?:pode|podem) ser|acaba de",
)

AHEAD: Final[tuple[str, ...]] = (
    (
        r"(?:chegar|estrear|sair|ser|ficar|poder|lancar|publicar|divulgar|mostrar|revelar|prolongar|durar|"
        r"terminar|concluir)(?:a|ao)|(?:termine|acabe|conclua|finalize|encerre|sai|chegue|estreie|saia)m?"
    ),
    (
        r"(?:espera|esperam|conta|contam|pretende|pretendem|planeja|quer|querem|preve|"
        r"preveem) (?:\w+ )?\w{2,12}r(?!\w)|proxim[oa]|vai|vao|sai|chega|(?:pass|fic|adi)(?:a|ou|ada|"
        r"adas) para|dev(?:e|em)|ate(?! (?:agora|aqui))|so (?:acab|termin|conclu|encerr)\w+|fic(?:a|am|ara|"
        r"arao) (?:concluid|terminad|pront|encerrad)\w+"
    ),
)

HEDGES: Final[tuple[str, ...]] = (
    (
        r"(?:mira|miram|mirando)|trabalha[m]? com|de olho (?:em|no|na|num|numa)|sonha[m]? com|tem em mente|"
        r"no horizonte"
    ),
    (
        r"(?:conta|contam|contava|contamos) (?:em )?(?:poder |com )?(?:estre|lanc|exib|emit|volt|regress|grav|"
        r"film|rod|que)\w*|a ideia|o plano (?:e|passa)|ninguem a espera"
    ),
    (
        r"(?:pod|dev|t|hav|s|cheg|estre|volt|regress|retorn|sa|lanc|comec|arranc|acontec|ocorr|fic|grav|"
        r"v)[aei]?riam?|poderao?|poderemos"
    ),
    (
        r"dev(?:e|em|era|erao|emos|eremos)|podem? (?:chegar|estrear|voltar|sair|acontecer|ganhar|ser lancad\w+|"
        r"demorar|ficar|vir|ter|ir|ocorrer)"
    ),
    r"espera-se|(?:e|sao|era|esta) (?:esperad|aguardad)[oa]s?|\((?:esperado|previsto)\)",
    r"(?:esperad|aguardad)[oa]s? (?:para|em|no) (?:o |a )?{date}",
    (
        r"expe[c]?tativas?|esper(?:a|am|amos|ava|avam) (?:conseguir |poder |ja )?(?:que|\w{2,12}[aei]r)(?!\w)|"
        r"(?:de|e de|ha que) esperar que|contam? estrear"
    ),
    r"previst[oa]s? (?:para|em|no|na|a) (?:o |a )?{date}",
    r"previst[oa]s?(?! (?:para|em|no|inicialmente|originalmente) )",
    (
        r"previst[oa]s? (?:para|a) \w+r(?!\w)|apost\w+ (?:e|era|sao|corrente|geral|mais|dos|das|da|do|em|num|"
        r"numa|que|para)|(?:da|dava|da-se) para (?:sonhar|esperar|imaginar|apostar)|sonh(?:a|am|ar) (?:em|com)"
    ),
    (
        r"pod(?:e|em|eriam?|iam?) (?:ate |ja |so |mesmo |bem |muito bem |ainda |nao |inclusive )*(?:cair|"
        r"pintar|dar as caras|aparecer|surgir|entrar|desembarcar|aterrar|comecar|arrancar|iniciar|regressar|"
        r"retornar|terminar|acabar|ser (?:(?:exib|grav|film|rod|adi|transm|emit|marc|lanc)\w+|em|no|na|so|ja)|"
        r"rolar|atrasar|escorregar|avancar|prolongar|pousar|sair|chegar|estrear|voltar|vir|ir ao|ficar)"
    ),
    (
        r"(?:calcula|supoe|presume|imagina|pensa|cre|comenta|diz|conta|conjetura|conjectura|ventila|avanca)-se|"
        r"(?:ao que |segundo )?(?:consta|circula[m]?|corre[m]?)(?: (?:que|o|a|por|nos|nas|na))|ao que consta|"
        r"a julgar p\w+|diz que diz"
    ),
    (
        r"(?:caso|mantendo(?:-se)?|repetindo|seguindo|respeitando|mantido|nesse|neste|a este|a esse) (?:tudo|"
        r"[oa]s?|se|nada|esse|este|ritmo|passo|padrao|andamento|compasso|mesmo)|se (?:o (?:ritmo|cronograma|"
        r"calendario|padrao|estudio)|a (?:producao|historia|logica|media)|mantiver\w*|seguir\w*|repetir\w*|"
        r"depender\w*|confirmar\w*|cumprir\w*|for cumprid\w+|houver)"
    ),
    (
        r"(?:acredit|ach|imagin|julg|confi|desconfi|suspeit|supo)(?:a|am|o|amos|ava|e|em|nho) que|cr(?:e|eem|"
        r"eio) que|pode ser que|quase cert[oa]|mais (?:certo|seguro)|nao houver|salvo (?:imprevisto|atraso|"
        r"surpresa)s?|sem (?:atrasos|imprevistos|percalcos|contratempos)|(?:dificil\w*|improvavel|"
        r"pouco provavel|duvid\w+) .{0,30}antes"
    ),
    (
        r"gostari?am?|gostava[m]?|(?:na melhor|na pior) das hipoteses|quando muito|ambicion\w+|almej\w+|a meta|"
        r"(?:nao )?(?:seria|sera|surpreenderia) (?:nenhuma |uma |de )?(?:surpresa|admirar|espantar|estranhar)|"
        r"a expensas|(?:e|era) de (?:esperar|crer|supor)|(?:mais|bem|muito) (?:plausivel|verosimil|realista)"
    ),
    (
        r"quer(?:em|ia|iam)? (?:ter|ver|por|colocar|[oa] (?:serie|\w+ temporada|estreia|regresso)|estrear|"
        r"lancar|voltar|gravar|exibir|comecar|regressar)|tid[oa]s? como (?:provav|possiv)\w+|(?:palpite|chute|"
        r"aponta-se|vazou|fugas? de informacao|insiders? (?:diz|apont|revel)\w+|leaks?)"
    ),
    r"apont\w+ (?:para |como |a |em )?(?:o |a |dia |mes de )*{date}",
    rf"{SLATE} (?:\w+ ){{0,3}}?(?:de|para|do|no) (?:o |a |ano de )*{{date}}(?<=\s.{{4}})",
    (
        r"previsao|previsoes|preve|preveem|prevemos|previsivel\w*|estim\w+|calcula-se|provavel\w*|provaveis|"
        r"possivel\w*|talvez|quica"
    ),
    (
        r"(?<!nao\se\s)(?<!deixou\sde\sser\s)(?:rumor\w*|boato\w*|especul\w*)|supost\w+|alegad\w+|aparentemente|"
        r"vazou|vazad[oa]s?|vazament\w+|"
        r"(?:ao que )?tudo (?:indica|aponta|leva)"
    ),
    (
        r"apont\w+ (?:para|que)|parece que|ao que parece|acredita-se|acreditamos|acredito|cogita\w*|fala-se|"
        r"quem sabe|com sorte|oxala|tomara"
    ),
    (
        r"planej\w+|planei\w+|planead\w+|(?:o|os|seus|nos) planos?|pretend\w+|(?:o|como|seu) objetivo|intencao|"
        r"quer(?:em)? (?:estrear|lancar)|a meta|aspira\w*"
    ),
    (
        r"se (?:tudo|nada|os planos)|em principio|a principio|(?:por|a|sem) confirma\w+|"
        r"nao (?:esta )?confirmad\w+|extraoficial\w*|nao oficial"
    ),
    (
        r"otimistas?|apostamos|prognos\w+|(?:o|mais) (?:logico|normal|natural|razoavel)|no minimo|no maximo|"
        r"o mais tardar|tentativ\w+|em teoria"
    ),
    r"nao (?:se )?(?:cre|acredit|esper|parece|preve)\w* .{0,30}(?:ate|antes)",
    (
        r"(?:boa|grande|alta|muita|toda|rea|forte|seria)[ls]?(?: as)? (?:chance|hipotese|probabilidade|"
        r"possibilidade)s?|"
        r"(?:chance|probabilidade|possibilidade|hipotese|esperanca)s? (?:de|d[ao]|e|sao|que|em|parec\w+)|(?:tende|"
        r"tendem) a|(?:tem|tinha) tudo para|"
        r"a caminho de|caminha[m]? para|ao que (?:se (?:diz|ouve|le|conta)|parece)|pel[oa]s? vistos?|"
        r"pelo que (?:parece|se (?:diz|ouve|le|conta))|"
        r"(?:ouve|murmura|sussurra|suspeita|julga|cochicha|rumoreja|aguarda|pretende|deseja|quer|imagina)-se que"
    ),
    (
        r"(?:correndo|indo|dando|saindo|ficando) tud[ao]|(?:salvo|a menos que|a nao ser que|exceto se)|"
        r"se (?:[oa]s? )?(?:conta|prazo|agenda|produc|"
        r"rodag|gravac|filmag|deus|sorte|plano|previs|cronogra|calendar|hipotes|palpit|rumor|boat)\w*|tencion\w+|"
        r"(?:estud|ponder|avali|equacion|"
        r"consider)(?:a|am|ou) (?:\w+r|[oa]s?|uma?|que)|(?:procur|tent|busc)(?:a|am|ara|arao) \w+r|na mira|(?:eu |"
        r"nos )?(?:chutari|chut|diri|apostari|"
        r"arriscari)(?:a|o|amos)|porventura|(?:bem|muito|e|sera) capaz de|eventualmente|presumivelmente|"
        r"hipotetic\w+|teoricamente|em tese|aposta[m]?-se|em aberto a"
    ),
)

DENIALS: Final[tuple[str, ...]] = (
    (
        r"(?:e|sao|era) fals[oa]s?|nao (?:e|sao) verdade|(?:nega|negam|negou|negaram) que|infundad[oa]s?|"
        r"fake news|nao (?:fica|ficara|ficam|esta|estara) pront[ao]s?|equivocad[oa]s?|erradas?"
    ),
    (
        r"(?:sem|fica sem|nao ha) (?:estreia|regresso|nova temporada|temporada|{ordinal} temporada) (?:em|este|"
        r"neste|para|no) (?:o |a )?{date}"
    ),
    (
        r"(?:foge|escapa|escorregou|saltou|pulou|deslizou|caiu|recuou|avancou|fugiu|salta|passou|passa) (?:de|"
        r"do) {date} (?:a|para)"
    ),
    rf"(?:nao|nem|nunca|ja nao) (?:se |a |o |as |os |nos |mais )?{_WILL}\w*(?! (?:que|necessari|preciso))",
    r"(?:nao|nem) (?:sera |sequer )?(?:mais )?(?:em|para|no|na|durante|ao longo de|este|neste) (?:o |a )?{date}",
    r"nao (?:acredit\w+|esper\w+|cont\w+|havera|teremos|parece) .{0,30}?{date}",
    (
        r"impossivel|descart\w+|improvavel|pouco provavel|inviavel|dificil(?:mente)?|nada de|esque(?:ca|cam|ce|"
        r"cer)|desmen\w+|refut\w+|nega que|negou que"
    ),
    r"(?:fora|longe) d[eo] {date}",
    (
        r"fora de (?:questao|hipotese|cogitacao)|fora dos planos|post[ao] de parte|(?:hipotese|possibilidade|"
        r"ideia|estreia|data|janela)[^.,;:]{0,40}? (?:afastad|excluid|descartad|abandonad)[ao]|sem (?:chance|"
        r"hipotese)s?|nem (?:pensar|sonhar)|por agua abaixo|caiu por terra|desist\w+ d[eoa]"
    ),
    (
        rf"{OPENS}(?:inicialmente |originalmente )?(?:previst|promet|programad|marcad|agendad|anunciad|"
        r"esperad|apontad|pensad|planead|planejad)\w* (?:inicialmente |originalmente )?(?:para|"
        rf"em) {TO}{{date}}[^.;]{{0,60}}?(?:so|agora|afinal|acabou|adiad|adiou|atras|ficou|passou|mas|chegara)"
    ),
    (
        r"(?:devia|deviam|deveria|deveriam|era suposto|era para|eram para) "
        r"(?:ja )?ter(?:em)?(?:-se)? (?:\w+ ){1,7}?{date}"
    ),
    (
        r"(?:tinha|tinham|chegou a ter|teve|havia) (?:a )?(?:estreia|regresso|chegada|lancamento|retorno|volta|"
        r"exibicao) (?:previst|marcad|programad|agendad|anunciad|apontad)[oa] (?:para|em) (?:o |a |dia |"
        r"mes de )*{date}"
    ),
    (
        r"(?:termin|comec|cheg|estre|volt|regress|retorn|acab|lanc|arranc|i|vi|sai|s|acontec|"
        r"decorr)[aei]?riam? (?:ao ar |a ser \w+ |a |no ar )?(?:em |no |na |neste |nesta |este |esta |"
        r"dia )*{date}[^.;]{0,80}?,? (?:mas|porem|so que|contudo|no entanto|entretanto|ate que|nao fosse|ficou|"
        r"foi adiad|passou|so chega|so sai)\w*"
    ),
    (
        r"(?:saiu|caiu|retirad[ao]|tirad[ao]|tirou|perdeu|riscad[ao]|sumiu) (?:\w+ )?(?:\w+ )?(?:grade|grelha|"
        r"agenda|calendario|programacao|vaga|janela|pacote|lista)s? (?:de|para) {date}"
    ),
    r"(?:em vez d[eo]|ao inves d[eo]|em lugar d[eo]|e nao(?: em| no)?) (?:em |o )?{date}",
    r"(?:estava\w*|inicialmente|originalmente|era para|iria|iriam|ia|iam|antes)(?: \w+){0,3}? {date}",
    r"(?:previst|programad|anunciad|marcad|agendad)[oa] (?:inicialmente|originalmente|antes)(?: \w+){0,2} {date}",
    rf"previst[oa]s? para (?:o |a )?{{date}},? .{{0,15}}{DEFER}",
    rf"{DEFER} (?:a estreia |a data |sua estreia |o lancamento )?(?:d[eo]|desde(?: o)?) (?:dia )?{{date}}",
    (
        r"(?:(?:tinha|tinham|havia|haviam) sido|fora|foram|cheg(?:ou|aram) a (?:ser|estar|ficar)|estiver?am?|"
        r"esteve) (?:\w+ )?(?:anunciad|promet|marcad|agendad|"
        rf"programad|apontad|previst|pensad|planead|planejad|confirmad|aventad)\w+ (?:\w+ )?para {TO}{{date}}"
    ),
    (
        r"(?:data|estreia|previsao|hipotese|janela|regresso|retorno|lancamento|chegada|promessa|plano|aposta|"
        r"agendad\w+|previst\w+|"
        rf"marcad\w+|programad\w+|prometid\w+)(?: \w+){{0,3}}? {TO}{{date}},? (?:\w+ ){{0,2}}?(?:ja era|ja foi|"
        r"foi (?:para o espaco|"
        r"por agua|a vida|pelo ralo|cancelad|suspens|descartad|abandonad|riscad|esquecid|desmarcad|retirad|revist|"
        r"enterrad)|"
        r"ficou (?:para tras|sem efeito|pelo caminho|por terra|obsolet)|caiu(?: por terra)?(?=[.,;]|$)|"
        r"e (?:coisa do )?passado|e historia|"
        r"(?:esta|fica|foi) (?:ultrapassad|obsolet|fora d|post[ao] de|enterrad|esgotad|perdid)|perdeu|morreu|"
        r"evapor|esfum|deixou de|deixa de|"
        r"(?:ja )?nao (?:se (?:confirm|mant|concretiz|verific|cumpr|sustent)|vale|vai (?:acontecer|vingar)|"
        r"e (?:mais|real|viavel|possivel|"
        r"verdad)|passou de|sera (?:cumprid|mantid|respeitad|possivel)|foi (?:cumprid|mantid|respeitad)|"
        r"tem (?:fundamento|validade)|vingou|aguent))\w*"
    ),
    (
        r"(?:(?:nao|nem|ja nao) (?:\w+ ){0,2}?(?:cumpr|respeit|mant[ee]|conseg|ving|segur|aguent)\w*|falh(?:a|am|"
        r"ou|ara|aram)|"
        r"ninguem (?:\w+ )?(?:conte|contar|espere)|(?:nega|negam|negou|negaram) (?:a|o|uma|um|qualquer)|"
        r"quem (?:esperava|contava|sonhava|"
        r"apostava|queria)|perdeu) [^.,;:]{0,40}?{date}"
    ),
    (
        r"(?:plano|ideia|previsao|previsoes|intencao|meta|janela|estreia|calendario|cronograma|promessa|objetivo)s? "
        r"(?:inicia(?:l|is)|origina(?:l|is)|anterior(?:es)?|antig[oa]|primeir[oa]|primitiv[oa])[^.,;:]{0,50}?{date}"
    ),
    r"era[m]? (?:suposto|para) (?:[\w-]+ ){1,8}?{date}",
    r"(?:troc|substitu)\w+ (?:o |a |mes de |dia )*{date} (?:por|pel[oa])",
    r"(?:tirou|tiraram|retirou|retiraram|removeu|arrancou|deslocou) (?:[\w-]+ ){1,5}?(?:de|do) (?:dia |mes de )?{date}",
    r"deix(?:ou|a|aram) de (?:\w+ ){0,2}?(?:em|para|a|no|na) (?:o )?{date}",
    (
        r"fora d[aeo]s? (?:programacao|grelha|grade|agenda|calendario|planos|lista|line-?up|pacote|janela) (?:de|"
        r"para|do) {date}"
    ),
    (
        r"{date},? (?:passa|passara|acaba|acabara|vai passar|termina|fecha|sera|ficara|vai ficar|"
        r"fica) (?:\w+ )?sem(?! data)"
    ),
    (
        r"{date},? (?:ja )?nao (?:ha|havera|teremos|vai (?:ter|haver)) (?:\w+ ){0,2}?(?:temporada|episodios|"
        r"capitulos|estreia|serie)"
    ),
)

TURNS: Final[tuple[str, ...]] = (
    *(
        "mas",
        "porem",
        "contudo",
        "no entanto",
        "entretanto",
        "todavia",
        "embora",
        "finalmente",
        "enquanto",
        "e sim",
        "so que",
        "ainda assim",
        "mesmo assim",
        "ao passo que",
    ),
    r"e (?:a|o|as|os|sua) (?:\w+ ){1,3}?(?:sera|chegara|chegarao|estreara|estrearao)",
    r"e (?:so |agora )?(?:passou|passa|chegara|chega|estreara|estreia|saira|sai|fica|ficou|vai)",
)
