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

#: how a plan is put
_PUT: Final = (
    r"(?:anunci|promet|marc|agend|program|apont|previst|pens|plane|confirm|avent|esper|aguard|cot|acert|escal|"
    r"reserv|alter|adi|remarc|mud|transfer|empurr|projet|estim|defin|calendariz|desenh)(?:ad|id|ead|ejad)?[oa]s?"
)

#: with what is told what became of a plan
_THEN: Final = (
    r"(?:mas|porem|so (?:que|cheg|estre|sai|volt|fic)|contudo|no entanto|entretanto|ate que|agora|e agora|afinal|acab|"
    r"teve (?:de|que)|foi (?:\w+ )?(?:adiad|cancelad|suspens|empurrad|remarcad|postergad|transferid|retirad|mudad)|"
    r"foram (?:\w+ )?(?:adiad|cancelad|suspens|empurrad|remarcad)|"
    r"tever?(?:am)? (?:\w+ ){0,2}?(?:adiad|suspens|cancelad|paralisad|estreia|lancamento|data|chegada)|"
    r"(?:ficou|passou|foi parar) (?:\w+ )?(?:para|em|no|na|sem)|sofr|atras|perde|deix|nao)\w*"
)

#: a verb of what should have been: "chegaria", "ia chegar", "deveria ser"
_WOULD: Final = (
    r"(?:(?:(?:cheg|estre|volt|regress|retorn|lanc|comec|arranc|termin|acab|public|exib|debut|inici|entr|s|h?av|v|t|"
    r"acontec|"
    r"ocorr|decorr|emit|transmit|disponibiliz|conclu|fic|pass|desembarc|aterr|dev|ganh|sa|grav|film|rod)[aei]ri|ir?i|"
    r"devi)a[m]?|"
    r"(?:havi|tinh)a[m]? (?:de|que))"
)

PAST: Final[tuple[str, ...]] = (
    (
        r"(?:estreou|estrearam|chegou|chegaram|voltou|voltaram|saiu(?! d[ao] )|sairam|regressou|retornou|"
        r"arrancou|pass(?:ou|aram)(?! (?:para|d[eo]) )|lancou|debutou|exibiu|ficou(?! (?:para|marcad|agendad|"
        r"previst|adiad|promet|apontad|definid|fixad|confirmad|decidid|estabelecid|fechad|acertad|combinad|guardad|"
        r"reservad|program|escalad))|veio|vieram|pintou|caiu(?! (?:de|por) )|cairam|surgiu|soltou|apareceu)"
    ),
    r"(?:devia|deviam|deveria|deveriam) (?:ja )?ter(?:em)?|n?o (?:ultim|passad)o dia",
    (
        r"(?:comecou|comecaram|terminou|terminaram|acabou(?! (?:por |com o |com a |sendo |ficando |"
        r"\w+[ai]d[oa]s?(?!\w)))|"
        r"finalizou|concluiu|iniciou|iniciaram|encerrou|arrancaram|"
        r"(?:teve|tiveram) (?:inicio|fim|lugar)|gravou|gravaram|rodou|rodaram|decorreu|decorreram)|"
        r"(?<=,\s)(?:lancad|estread|exibid|disponibilizad|liberad|transmitid|emitid)[oa]s? "
        r"(?:em|no|na|a|originalmente|mundialmente|por ca|por aqui|ha)"
    ),
    (
        r"(?:foi|foram) (?:(?:lancad|exibid|disponibiliz|transmitid|gravad|filmad|rodad|mostrad|encerrad|"
        r"iniciad|finalizad|terminad|emitid|liberad|concluid)\w*|ao ar|em|no|na|a)|tev[ae] lugar|estreada[s]? em"
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
        r"preveem) (?:\w+ )?\w{2,12}r(?!\w)|proxim[oa]|est(?:eja|ejam)|corre[m]? para|(?:agendad|programad|previst|"
        r"marcad|planead|planejad)[oa]s? "
        r"(?:para|de|entre|em)|previsao|vai|vao|sai|chega|(?:pass|fic|adi)(?:a|ou|ada|"
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
        r"v)[aei]?riam?|(?:poderao?|poderemos)(?! (?:\w+ )?(?:re)?(?:ver|assistir|conferir|maratonar|acompanhar|"
        r"descobrir|conhecer|matar|"
        r"encontrar|desfrutar|jogar|ler|curtir|ser vist\w+)(?!\w))"
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
        r"previst[oa]s? (?:para|a) \w+r(?!\w)|potencia(?:l|is) (?:data|estreia|janela|mes)|(?:data|janela|"
        r"mes) potencial|"
        r"(?:cronograma|calendario|historico|padrao|ritmo|logica|media|agenda) (?:[\w-]+ ){0,3}?(?:indica|sugere|"
        r"aponta|"
        r"leva|permite)m?|(?:data|estreia|janela|calendario) (?:\w+ )?provisori[oa]|e de se (?:esperar|imaginar|supor|"
        r"crer)|tudo depend\w+|depender(?:a|ia) d[aeo]|(?:suger|sinaliz|insinu)\w+ (?:que|para|uma?)|"
        r"paira[m]? a duvida|duvida "
        r"entre|corre[m]? (?:contra o tempo )?para|prev(?:endo|ejo|ia-se)|apost\w+ (?:e|era|sao|corrente|geral|mais|"
        r"dos|das|da|do|em|num|"
        r"numa|que|para)|(?:da|dava|da-se) para (?:sonhar|esperar|imaginar|apostar)|sonh(?:a|am|ar) (?:em|com)"
    ),
    (
        r"pod(?:e|em|eriam?|iam?) (?:ate |ja |so |mesmo |bem |muito bem |ainda |nao |inclusive )*(?:cair|"
        r"pintar|dar as caras|aparecer|surgir|entrar|desembarcar|aterrar|comecar|arrancar|iniciar|regressar|"
        r"retornar|terminar|acabar|ser (?:(?:exib|grav|film|rod|adi|transm|emit|marc|lanc)\w+|em|no|na|so|ja)|"
        r"rolar|atrasar|escorregar|avancar|prolongar|pousar|arrastar|empurrar|adiar|demorar|ganhar|levar|passar|"
        r"acontecer|ocorrer|haver|ter |debutar|estar (?:de volta|pront|dispon|no ar|nas)|sair|chegar|estrear|voltar|"
        r"vir|ir ao|ficar)"
    ),
    (
        r"(?:calcula|supoe|presume|imagina|pensa|cre|comenta|diz|conta|conjetura|conjectura|ventila|avanca)-se|"
        r"(?:ao que |segundo )?(?:consta|circula[m]?|corre[m]?)(?: (?:que|o|a|por|nos|nas|na))|ao que consta|"
        r"a (?:julgar|avaliar|ver) p\w+|(?:pelo|neste|por este) andar|pelas (?:nossas |minhas )?contas|diz que diz"
    ),
    (
        r"se (?:[oa] )?(?:\w+ )?(?:seguir|mantiver|cumprir|nao mudar|confirmar)|(?:caso|mantendo(?:-se)?|repetindo|"
        r"seguindo|respeitando|mantido|nesse|neste|a este|a esse) (?:tudo|"
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
        r"se (?:tudo|nada|os planos)|em principio|a principio|(?:por|a) confirmar|sem confirma\w+|"
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
        rf"{OPENS}(?:inicialmente |originalmente |antes )?(?:previst|promet|programad|marcad|agendad|anunciad|"
        r"esperad|apontad|pensad|planead|planejad|cotad|aguardad)\w* (?:inicialmente |originalmente )?(?:para|"
        rf"em) (?:[\w-]+ ){{0,5}}?{{date}}[^.;]{{0,70}}?(?:so|agora|afinal|acabou|adiad|adiou|atras|ficou|passou|mas|"
        r"chegara|teve|perdeu|sofreu|deixou|saiu|retirad|suspens|paralisad|cancelad|postergad|empurrad)"
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
    (rf"{_WOULD} (?:[\w-]+ ){{0,6}}?{{date}}[^.;]{{0,70}}?,? (?:nao fosse|{_THEN})"),
    (
        r"(?:saiu|caiu|retirad[ao]|tirad[ao]|tirou|perdeu|riscad[ao]|sumiu) (?:\w+ )?(?:\w+ )?(?:grade|grelha|"
        r"agenda|calendario|programacao|vaga|janela|pacote|lista)s? (?:de|para) {date}"
    ),
    r"(?:em vez d[eo]|ao inves d[eo]|em lugar d[eo]|e nao(?: em| no)?) (?:em |o )?{date}",
    r"(?:(?:inicialmente|originalmente|anteriormente),?|era para|iria|iriam|ia|iam|antes)(?: \w+){0,4}? {date}",
    (
        rf"que {_WOULD} (?:[\w-]+ ){{0,6}}?{{date}},? (?:e )?(?:so |ja |agora )?(?:cheg|estre|sai|volt|regress|"
        rf"retorn|vai|vem|"
        r"vira|deve|fic|pass|ser[ae]|esta|tem|ganh|atras|sofr|foi|teve|acab|perd)\w*"
    ),
    (
        r"(?:estava[m]?|era[m]?|estiver?am?|esteve|(?:foi|foram)(?= previst)|(?:tinha|tinham|havia|haviam) "
        rf"(?:sido|ficado)|cheg(?:ou|aram) a (?:ser|estar|ficar)) (?:tud[ao] |\w+mente )?{_PUT} "
        r"(?:[\w-]+ ){0,2}?(?:para|a) (?:[\w-]+ ){0,5}?{date}"
    ),
    (
        r"(?:deix(?:a|am|ou|aram|ando) (?:a data de |a janela de |o mes de )?(?:o |a |dia )*|"
        r"(?:indo|ir|vai|foi|sai|saiu|muda|mudou|mudam|mudaram) d[eo] (?:dia )?|"
        r"(?:apos|depois de) (?:ter )?(?:passar|passado|ser|sido|mudar|mudado) (?:\w+ )?para (?:[oa] |dia )*)"
        r"{date}(?=,| (?:e|a|para|por|ainda)(?!\w))"
    ),
    (
        r"{date},? antes de (?:(?:passar|mudar|ficar) para|(?:ser|voltar a ser) (?:\w+mente |outra vez )?(?:adiad|"
        r"remarcad|"
        r"empurrad|transferid|alterad|mudad)\w*)"
    ),
    (
        r"(?:esperava|(?<!\ba\s)(?<!uma\s)(?<!nova\s)(?<!primeira\s)previa|planejava|planeava|pretendia|queria|contava|"
        r"pensava|imaginava|acreditava|apontava|sonhava|ponderava|(?:tinha|havia)m? (?:[\w-]+ )?(?:plane|pretend|"
        r"pens|promet|"
        rf"program|agend|marc|previst)\w*)m?(?:-se)? (?:[^\s.;]+ ){{0,9}}?{{date}}[^.;]{{0,70}}?,? {_THEN}"
    ),
    r"(?:previst|programad|anunciad|marcad|agendad)[oa] (?:inicialmente|originalmente|antes)(?: \w+){0,2} {date}",
    rf"previst[oa]s? para (?:o |a )?{{date}},? (?:(?!pode|risco|talvez).){{0,15}}{DEFER}",
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
        r"foi (?:para o espaco|adiad|alterad|mudad|empurrad|por agua|a vida|pelo ralo|cancelad|suspens|descartad|"
        r"abandonad|riscad|esquecid|desmarcad|retirad|revist|"
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
        r"(?:plano|ideia|previsao|intencao|meta|objetivo|"
        r"expectativa)s? (?:[\w-]+ ){0,3}?era[m]? (?:[^\s.;]+ ){0,9}?{date}"
    ),
    rf"(?:e|ou) (?:depois|mais tarde|posteriormente|em seguida|a seguir|logo) para {TO}{{date}}(?=,)",
    (
        r"{date},? (?:deixou de (?:ser|estar|contar)|ja nao (?:e|serve|conta)|saiu de cena|"
        r"foi (?:trocad|substituid|riscad|posta de lado|posto de lado)\w*)"
    ),
    (
        r"(?:plano|ideia|previsao|previsoes|intencao|meta|janela|estreia|calendario|cronograma|promessa|objetivo)s? "
        r"(?:inicia(?:l|is)|origina(?:l|is)|anterior(?:es)?|antig[oa]|primeir[oa]|primitiv[oa])[^.,;:]{0,50}?{date}"
    ),
    (
        r"(?:nao|nunca|nem|ja nao) (?:esta|estao|faz|fazem|const|figur|entr|integr)\w* (?:parte )?(?:(?:d|"
        r"n)?[ao]s? )?(?:planos|"
        r"listas?|calendario|agenda|pacote|grelha|grade|programacao|novidades|apostas|lancamentos|estreias) "
        r"(?:[\w-]+ ){0,4}?{date}"
    ),
    (
        r"{date},? (?:nao passa (?:mesmo )?de|(?:e|era|sao|eram) (?:apenas |so |mero |um )*(?:boato|rumor|mentira|"
        r"invencao|fake))\w*"
    ),
    r"era[m]? (?:suposto|para) (?:[\w-]+ ){1,8}?{date}",
    r"(?:troc|substitu)\w+ (?:o |a |mes de |dia )*{date} (?:por|pel[oa])",
    (
        r"(?:(?:tirou|tiraram|retirou|retiraram|removeu|arrancou|deslocou) (?:[\w-]+ ){1,5}?d[eo] |"
        r"(?:tir|retir|remov)\w+ (?:[\w-]+ ){0,5}?d[ao]s? (?:programacao|grade|grelha|agenda|calendario|lista|pacote|"
        r"planos|line-?up) (?:de |do |para )?)(?:dia |mes de )?{date}"
    ),
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
    r"e(?= a (?:previsao|expectativa|estimativa|ideia|meta|tendencia) (?:e|de|era|para)(?!\w))",
    r"e (?:a|o|as|os|sua) (?:\w+ ){1,3}?(?:sera|chegara|chegarao|estreara|estrearao)",
    r"e (?:so |agora )?(?:passou|passa|chegara|chega|estreara|estreia|saira|sai|fica|ficou|vai)",
)
