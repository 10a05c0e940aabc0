"""Portuguese: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.pt.parts import SHOOT, SLATE, TELLS, TO
from store.model import Event

_FILM: Final = (
    r"(?:rodage(?:m|ns)|gravac(?:ao|oes)|filmage(?:m|ns)|(?:rodar|gravar|filmar)|fotografia principal|captac(?:ao|"
    r"oes) de imagens|"
    r"trabalhos (?:no set|nos estudios|no plato|em estudio|de (?:gravacao|rodagem|filmagens?))|diarias de gravacao)"
    r"(?! (?:d[eoa] |d[oa]s )?(?:a |o |seu |sua |um |uma |outro |outra |novo |nova )*(?:filme|longa|novela|disco|"
    r"album|programa))"
)

_ENDED: Final = r"(?:termin|conclu|finaliz|acab|complet|encerr|finda|fech|remat)\w*"

_SET: Final = (
    r"(?:sets?|batente|estudios?|plato|gravacoes|filmagens|rodagem|rodagens|trabalho|cidade cenografica|locacoes)"
)

#: other works, and what has events of its own
_THINGS: Final = (
    r"(?:filme|longa|livro|romance|disco|album|peca|trailer|teaser|gravac|filmag|rodage|festival|documentari|"
    r"especial|spin|derivad|"
    r"jogo|elenco|data|dia da|mes da|titulo|roteir|detalhes)"
)

_ORD: Final = r"(?:(?:segund|terceir|quart|quint|sext|setim|oitav|non|decim)[oa]|\d{1,2}\s?[aoªº°])"

#: a further season
_MORE: Final = (
    rf"(?:(?:(?:{_ORD}|nov[ao]s?|proxim[ao]s?|mais (?:uma?|duas|dois|tres|quatro)|outr[ao]|ultim[ao]|"
    r"derradeir[ao])(?: e (?:ultim|derradeir)[ao])? "
    r"(?:temporadas?|anos?|levas?|ciclos?|fornada|safra|rodada|fase|edicao)|temporada (?:\d|dois|duas|tres|quatro|"
    r"cinco))|"
    r"continuacao|continuidade|sequencia|sequela|mais (?:\w+ )?(?:episodios|capitulos))(?!\w)"
)

#: where people go and what is shown elsewhere, behind a verb for a release
_STAGE: Final = (
    r"(?! (?:a |ao |aos |as |em |no |nos |nas )?(?:teatros?|palcos?|cinemas?|salas|grande ecra|telonas?|"
    r"telas dos? cinemas?|"
    r"(?:seu |sua |um |uma |o |novo |nova )*(?:peca|disco|livro|romance|cancao|musica|single|album)|passarelas?|"
    r"radio|politica|universidade|livrarias)(?!\w))"
)

#: who keeps a date for a season, and small words before it
_KEEPS: Final = (
    r"(?:guard|reserv|deix|agend|marc|program|prepar|escal|coloc|empurr|remet|destin|promet|atir|jog|apont|anunci|"
    r"confirm|aposta|planej|planei|projet)\w*"
)

_CLIP: Final = (
    r"(?:trailers?|teasers?|previas?|videos? promociona\w+|spots?|antevisao|(?:primeira )?chamada d[ae] (?:nova |"
    r"\w+ )?(?:temporada|serie|novela|producao)|"
    r"primeir[ao]s? (?:cenas|imagens|video|vislumbre|amostra)|novas imagens|clipe (?:inedito|oficial)|video (?:com|"
    r"de) (?:cenas|imagens) ineditas)"
)

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: (
        (
            r"(?:(?:estrei|estrea|estreo|regress|retorn|aterr|desembarc|debut|arranc|arranq|lanc|"
            rf"disponibiliz)\w*|exib(?:e|em|id[ao]s?|ir\w*|icao|iu)){_STAGE}"
        ),
        rf"cheg(?:a|am|ara|arao|aria|ariam|ou|aram|ue|uem|ar|ada|ando|ado|asse|assem|ava){_STAGE}",
        (
            r"(?<!por\s)volt(?:a|am|ara|arao|aria|ariam|ou|aram|e|em|ar|ando|ado|asse|assem)(?! a (?:vestir|"
            r"viver|dar vida|interpretar|encarnar|trabalhar|dirigir|realizar|contracenar|falar|"
            rf"repetir)){_STAGE}"
        ),
        (
            r"(?:o )?encontro (?:e|sera|esta)|espera (?:termina|acaba|chega ao fim)|(?:vai|vao|foi|foram|ira|"
            r"vao) para o ar|(?:poe|por|pora|pos|posta) no ar|no ar (?:em|a partir|desde|no dia)|emit(?:e|em|"
            r"ir|ira|irao|iu|iram|id[ao]s?)|emissao"
        ),
        (
            r"(?:da|dara|deu|dao) a conhecer|liber(?:a|am|ar|ara|arao|ou|aram|ad[ao]s?|acao)|largada|"
            r"integr(?:a|ar|ara) (?:o |a )?(?:catalogo|grade|programacao|temporada)"
        ),
        (
            r"(?:entra|entram|entrou|entrara|entrar) (?:na|em|no) (?:grade|programacao|catalogo|antena|"
            r"plataforma)|ganha[mr]? (?:as )?tel(?:as|inhas)"
        ),
        (
            r"(?<!se\s)(?:passou|passam|passaram|passa|passara) (?:na|no|em|entre|a ser exibid\w+)|ocup(?:a|"
            r"ara|ou|ar) (?:o |a |as |os )?(?:horario|noites|faixa|lugar|seroes)"
        ),
        (
            r"(?:marca|ganha|tem) (?:o )?(?:retorno|regresso|volta|chegada)|(?:pode|podem|"
            r"podera) (?:ser )?(?:vist|assistid|conferid|maraton)\w+|maratonar|streaming a partir"
        ),
        (
            r"(?:sai|saem|sair(?:a|ao|ia|iam|am)?|saiu|saia[m]?|saido|saisse)(?! (?:de (?:cena|cartaz)|"
            r"do (?:ar|catalogo|elenco|papel)|da (?:grade|grelha|serie|novela)|com|em busca)(?!\w))|"
            r"transmit\w+|(?:vai|vao|ira|foi|ir|iria|entra|va) ao ar|lancament\w+"
        ),
        (
            r"dispon(?:ivel|iveis)|assistir|assistid\w+|(?:pode|podem|podera|poderao) ser vist\w+|(?:vamos|"
            r"podemos|poderemos|poder) ver"
        ),
        (
            r"comec(?:a|am|ara|arao|aria|ou|aram|ar)(?: a passar)?|(?:tem|tera|teve|ter) inicio|inici(?:a|am|"
            r"ara|ou|ar)|ver(?:emos|a|ao)?(?! (?:navios|com)(?!\w))"
        ),
        (
            r"(?:novos|ineditos) (?:episodios|capitulos)|(?:episodios|capitulos) (?:novos|ineditos)|teremos|"
            r"acontecera|ocorrera"
        ),
        (
            r"entra(?:m|ra)? (?:no|em) (?:catalogo|cartaz)|vem ai|(?:fica|ficam|ficou|ficara|ficar|"
            r"ficaria) para|pass(?:a|ou|ara) para"
        ),
        (
            r"(?:programad|agendad|marcad|fixad|planejad|planead|previst|confirmad|anunciad|aguardad|"
            r"esperad|definid|fechad|estabelecid|acertad|decidid|combinad|garantid|desenhad|apontad|"
            r"escolhid)[oa]s? (?:para|a)"
        ),
        (
            r"(?:adiad|adia|adio|atras|remarc|posterg|empurr|anteci)\w*|data|(?:esperar|aguardar) (?:ate|por)|"
            r"pront[ao]s? (?:para|em)"
        ),
        (
            r"tera lugar|chegada|ganha (?:data|estreia)|sera em|agora (?:em|para|no)|pode ser conferid\w+|"
            r"conferir|streaming em"
        ),
        rf"{TELLS} .{{0,30}}data de (?:estreia|lancamento)",
        rf"{_KEEPS} (?:(?!{_THINGS})[^.,;:]){{2,50}}? (?:la )?para (?:o |a |dia |depois d[eoa] )*{{date}}",
        (
            r"(?:reserv|escolh|crav|fix|eleg|apont|bloque|separ)\w+ (?:o dia |o mes de |a data de |para |"
            rf"como data )?(?:o |a )?{{date}}(?! para (?:as? |o )?{SHOOT})"
        ),
        r"(?:previsao|previst[ao])(?: de \w+)?:\s?{date}",
        (
            r"(?:agenda|calendario|caderninho|alarme|despertador|quando|onde e quando|(?:est[ae]|ess[ae]|"
            r"o) (?:dia|data))s?[^.;:?]{0,15}[:?] (?:e )?(?:em |a |no |dia )*{date}"
        ),
        rf"(?:e|sera) {TO}{{date}},? que(?! (?:\w+ ){{0,4}}?(?:{_THINGS}|camer|equip|elenco|festa|historia))",
        rf"(?:e|sera) (?:ja|logo|so|mesmo|agora) {TO}{{date}}",
        (
            r"(?<!trailer\s)(?<!teaser\s)(?:so|apenas|somente|nao antes) (?:mesmo |agora |la )*(?:em|no|na|"
            rf"nos|para|a partir d[eoa]|depois d[eoa]|a) {TO}{{date}}"
        ),
        (
            r"(?<!que\s)(?<!noticia\s)(?<!novidade\s)(?<!anuncio\s)(?<!confirmacao\s)(?<!renovacao\s)(?:vem|"
            rf"vira|virao|veio|vieram|venha|venham|vir|vinha|vinham) {TO}{{date}}"
        ),
        rf"(?:mira|miram|almeja|visa) {TO}{{date}}",
        rf"de (?:volta|regresso) {TO}{{date}}",
        (
            r"(?:fala-se|apont\w+|sonh\w+|mira\w*|almej\w+|trabalha\w*|indica[m]?|olho|chut\w+|arrisc\w+|"
            rf"cogit\w+|especul\w+|estim\w+) (?:para|em|com|no|na|num|numa|de) {TO}{{date}}"
        ),
        rf"{SLATE} (?:\w+ ){{0,3}}?(?:de|para|do|no|da|em) (?:o |a |ano de )*{{date}}",
        (
            r"(?:janela|palpite|aposta|cenario|previsao|hipotese|estimativa|calendario|"
            r"expectativa)(?: (?!de (?:grav|film|rod))[\w-]+){0,5}? (?:e|sera|seria|fica|"
            rf"aponta|recai|vai|indica|cai)(?: (?:para|em|no|na|sobre))? {TO}{{date}}(?! para)"
        ),
        rf"(?:continua|continuam|continuara|prossegue|recomeca|retoma|retomada|segue) {TO}{{date}}",
        r"faltam? (?:apenas |so |ja so )?{date} (?:para|ate)(?! (?:\w+ )?(?:fim|final|desfecho|trailer|ultim))",
        (
            r"{date},? (?:tem|traz|ha|e dia de) [^.,;:]{1,30}? (?:n[ao]s? )?(?:tel(?:a|inha)s?|ecras?|tv|catalogo|"
            r"streaming|telinha)"
        ),
        r"{date} (?:esta|fica|ficou|foi|e) (?:fora d|descartad|afastad|riscad|excluid|post[ao] d)\w*",
        (
            r"(?:da|dao|dara|darao|dar|deu|deram|desse|dessem|dando|daria|dariam|de|deem) as caras|v(?:e|eem|"
            r"era|erao|er|iu|iram|eja|isse) a luz do dia"
        ),
        (
            r"pint(?:a|am|ara|arao|ar|ou|aram|asse|em|e|ando)(?= (?:em|no|na|nos|nas|so|ja|por|aqui|depois|"
            r"antes|ainda|ate|la|neste|nesta|este|esta) )"
        ),
        (
            r"reaparec\w+|(?:temporada|episodios|capitulos|continuacao|leva|serie) (?:so |deve |devem |vai |"
            r"vao |ja |ira )*aparec\w+|so (?:foi |vai )?aparec\w+|aparec\w+ (?:no catalogo|na plataforma|"
            r"no streaming)"
        ),
        (
            r"reencontr(?:a|am|ara|arao|ar|amos|aremos|em) (?:com )?(?:o|a|os|as)|mata\w* (?:as |a )?saudades?|"
            r"(?:esta|estara|estao|estarao|estar) de volta(?! (?:ao?|as?|aos) (?:brasil|portugal|lisboa|rio|"
            r"casa|cidade|set|trabalho|vida|palcos?|teatro|novelas?))|de (?:volta|regresso) (?:a|ao|aos|as|no|"
            r"na) "
            r"(?:tel(?:a|as|inha|inhas)|ecras?|tv|televisao|antena|catalogo|streaming|horario|grelha|grade|ar|"
            r"netflix|rtp\d?|"
            r"sic|tvi|globo(?:play)?|max|hbo|prime|disney|plataforma|programacao)"
        ),
        (
            r"ca(?:i|em|ira|irao|ir|iu|iram) (?:tod[oa]s |junt[oa]s )?(?:de uma (?:so )?(?:vez|tacada)|"
            r"no (?:streaming|catalogo|ar|colo|nosso colo|servico)|na (?:netflix|plataforma))"
        ),
        (
            r"(?:encerr|acab|quebr|termin|interromp)\w* (?:com )?(?:[oa] )?(?:longo |longa )?(?:jejum|hiato|"
            r"espera|pausa|ausencia|seca)|(?:poe|por|pondo|pora) fim (?:a|ao) (?:\w+ )?(?:espera|hiato|jejum)"
        ),
        (
            r"(?:promet|prepar|apont|reserv|guard)[ai]d[oa]s? para|portas? (?:se )?(?:re)?abrem?|cortina sobe|"
            r"vir(?:a|ara|ou) realidade|(?:segue|continua|permanece|mantem-se) (?:de pe|firme|\w+ad[ao]) para|"
            r"contagem (?:regressiva|decrescente)[^.,;:]{0,30}?(?:termin|acab|cheg|ate|para)\w*|(?:estreia|"
            r"regresso|lancamento|volta|retorno) (?:acontece|ocorre|da-se|faz-se|deu-se|fez-se)|pous(?:a|am|"
            r"ara|arao|ou|aram)(?= n)|invad(?:e|em|ira|irao|iu) (?:a|o|as|os) (?:tela|ecra|stream|netflix|"
            r"plata|cata)\w*"
        ),
        (
            r"(?:mostr|apresent|solt|liber|dispar|despej|descarreg|exib|adicion|inclu|entreg|"
            r"libert)\w+ (?:\w+ ){0,2}?(?:primeir|nov|dois|duas|tres|quatro|seis|oito|dez|todos|restant|demais|"
            r"ultim|segund|mais)\w* (?:\w+ )?(?:capitulos?|episodios?|temporada|leva|parte|metade)"
        ),
        (
            r"(?:capitulos?|episodios?|temporada|leva|serie|parte|metade) (?:\w+ )?(?:sera|serao|foi|foram|"
            r"vai ser|vao ser|podera ser|e|sao|pode ser|podem ser|seria|ser) "
            r"(?:\w+ )?(?:mostrad|apresentad|vist|conferid|assistid|liberad|lancad|exibid|transmitid|emitid|"
            r"disponibilizad|solt|adicionad|libertad)\w*(?! por)"
        ),
        (
            r"(?:esta|estao|fica|ficam|ficara|ficou|entra|entram|entrou|entraram|entrara|entrar|colocad[oa]s?|"
            r"adicionad[oa]s?) (?:ja |tambem |toda |inteira )?(?:n[oa]|[oa]o) (?:catalogo|plataforma|streaming|"
            r"ar|servico|menu|cardapio|grelha|antena|globoplay|netflix|disney|max|hbo|prime|star)(?! (?:n[oa]|"
            r"com|como) )"
        ),
        (
            r"(?:historia|trama|aventura|saga|folhetim) (?:so )?(?:continua|prossegue|recomeca|e retomad[oa])|"
            r"(?:grande dia|dia d|dia (?:marcad|escolhid|cert)o|reencontro)|catalogo desde"
        ),
        (
            r"abr(?:e|em|ira|iu) (?:a |o |as |os )?(?:programacao|grade|grelha|temporada de \w+|mes|ano|"
            r"noites?|portas)|(?:toma|tomam|tomou|tomara) conta d[aoe]s? (?:tel|ecra|noit|horari)\w+"
        ),
    ),
    Event.RENEWAL: (
        (
            r"(?:(?:garant|assegur|oficializ|aprov|encomend|carimb|autoriz|viabiliz)\w*|bancou|emplacou|"
            r"ganhou|ganharam|recebeu|conquistou|levou|deu|deram|concedeu|apostou|apostaram|assinou|"
            rf"fechou) (?:(?!{_THINGS}|nao )[^.,;:]){{0,45}}?{_MORE}(?! (?:para|estreia|chega))"
        ),
        (
            rf"{TELLS} (?:(?:(?!que |{_THINGS}|estreia|trilha)[^.,;:]){{0,45}}?{_MORE}"
            r"(?! (?:para|que|cheg|estre|ser|ter|vai|sai|volt|dev|so |nao|ja|foi|comec|fic))|"
            r"[^.;:]{0,30}?que (?:[\w+-]+ ){0,7}?(?:"
            r"(?:ha|havera|tera|ganhara|ganharia|teria|produzira|produziria|fara|vai (?:ter|ganhar|haver|"
            r"produzir|fazer)|(?:regressa|volta|avanca) para|prepara) "
            rf"(?:uma? |a |o |sua |seu |oficialmente )*{_MORE}(?! (?:para|em|no|na|que))|"
            r"(?:vai (?:continuar|seguir|prosseguir)|continuara|continuaria|continua|prossegue|"
            r"segue)(?=\s?(?:[.,;]|$)| por mais)))"
        ),
        (
            r"(?:para|de|a|ao|por|em) (?:anunciar|confirmar|revelar|garantir|oficializar|encomendar|renovar|"
            rf"aprovar) (?:oficialmente )?(?:a |uma |o |um |sua |seu )?(?:{_MORE}|{_ORD}(?=[.,;:!)]|$))"
        ),
        (
            r"(?:anuncio|confirmacao|oficializacao|encomenda|aprovacao) (?:oficial )?(?:d[aeo]s?|"
            rf"para) (?!{_THINGS})[^.,;:]{{0,50}}?(?:veio|vir(?:a|ia)|foi|sa[i]|saiu|sairia|cheg(?:a|ou|aria|"
            r"ara)|acontec(?:eu|e|era|eria)|surgiu|ocorreu|deu-se|data)(?: (?:feit|dad|divulgad|"
            rf"conhecid)[oa])? (?:entre |de |durante )?{TO}{{date}}"
        ),
        (
            r"passou de ano|escap\w+ (?:da|do|a) (?:tesoura|cancelamento|guilhotina|faca)|(?:pos|deu|disse|"
            r"ganhou) (?:o |um )?(?:selo|carimbo|aval|sim|ok) (?:a|n|d|para|oficial)[ao]?"
        ),
        (
            r"(?:renovacao|encomenda|aprovacao|confirmacao|(?:sinal|luz) verde|carimbo|aval|"
            r"martelo) (?:\w+ ){0,2}?(?:veio|saiu|chegou|aconteceu|surgiu|ocorreu|deu-se|foi dad[oa]|"
            rf"foi batido|data) (?:de )?{TO}{{date}}"
        ),
        (
            r"(?:sucesso|continuidade|futuro|permanencia) (?:\w+ ){0,3}?(?:garantid|assegurad|selad)[oa]|"
            r"(?:estend|estic|prolong|alarg)\w+ (?:a |o |por |ate |para )[^.,;:]{0,30}?(?:mais|"
            rf"{_ORD}) (?:uma |um |duas )?(?:temporada|ano)s?"
        ),
        (
            rf"{_MORE} (?:(?:\w+ ){{0,4}}?(?:foi|esta|estava|ficou|acabou|acabou por ser|acabou sendo|fora|"
            r"havia sido|tinha sido) )?(?:\w+ )?(?:garant|oficializ|aprov|encomend|confirm|anunci|carimb|"
            r"autoriz)\w+(?! (?:para|que))"
        ),
        (
            r"(?:continuacao|sequencia|sequela|{ordinal} (?:leva|temporada)) (?:ja )?(?:foi|acabou|ficou|"
            r"acabou por ser|acabou sendo) "
            r"(?:oficialmente )?(?:anunci|confirm|encomend|aprov|oficializ|garant)\w+(?! para)"
        ),
        r"(?:garant|assegur|oficializ|aprov)\w+ (?:a |uma |sua )?(?:{ordinal}|nova|mais uma) temporada",
        r"renov\w+|(?:luz|sinal) verde|encomend(?:ou|ada|ado|a|aram)",
        rf"{TELLS} .{{0,30}}renov\w+",
        (
            rf"(?:{TELLS}|confirma|anuncia|garantiu|garante) (?:oficialmente )?(?:que havera |que tera |a |"
            r"uma |sua )?"
            r"(?:{ordinal}|nova) temporada(?! (?:para|que|chega|estreia|em))"
        ),
        (
            r"temporada (?:ja )?(?:foi|esta) (?:oficialmente )?(?:confirmad|anunciad|encomendad|aprovad|"
            r"garantid)a(?! para)"
        ),
    ),
    Event.FILMING_START: (
        _FILM,
        rf"{_FILM}(?:, que)?[^.,;:]{{0,60}}(?:comec|inici|arranc|inicio)\w*(?: (?:em|no|na|a|ha))?",
        (
            r"(?:grav(?:ando|ara|arao|aria|ou|aram|ada|ado|a|am)|film(?:ando|ara|arao|a|am|ou|aram|ado|ada)|"
            r"rod(?:ando|ara|arao|ou|aram|ada))(?! [^.,;:]{0,40}?(?:ultim|derradeir|cena final|que encerra))"
        ),
        (
            r"(?:equip[ae]|elenco|producao|serie|temporada|diretora?|realizadora?|"
            r"turma) (?:\w+ )?rodam?(?! [^.,;:]{0,40}?(?:ultim|derradeir|cena final|que encerra))"
        ),
        (
            r"(?:volt|regress|retorn|entr|cheg|reun|junt|encontr|reencontr|pis)\w+(?:-se)? (?:[oa]|ao|aos|as|"
            rf"no|nos|na|em|para o|num) {_SET}|de (?:volta|regresso) (?:ao|aos|as|a) {_SET}|"
            r"sets? (?:\w+ )?(?:re)?abr(?:e|em|iu|ira)"
        ),
        (
            r"maos a obra|mao na massa|arregac\w+ as mangas|cam[ea]ras (?:\w+ ){0,2}?(?:comec|volt|rod|grav|"
            r"lig)\w*|primeir[oa] (?:dia de (?:gravac|filmag|rodag)\w+|claquete|take|tomada)|"
            r"primeir[ao]s? (?:cena|plano|sequencia|diaria)s? (?:\w+ ){0,3}?(?:grav|rod|film)ad\w+|"
            r"luz(?:es)?, cam[ea]ra|acao (?:\w+ )?pela primeira vez"
        ),
        (
            r"(?:entr|comec|inici|arranc)\w* (?:em |com |a |na )?(?:sua )?producao|(?:inicio|comeco|"
            r"arranque) da producao|em (?:plena )?producao"
        ),
        r"(?<!pre-)producao[^.,;:]{0,50} (?:comec|inici|arranc)\w*(?! a ser)|claquete|set de filmagens",
    ),
    Event.FILMING_END: (
        rf"{_ENDED} {TO}{{date}},? (?:de )?(?:as |a |o |os )?(?:suas |sua )?(?:\w+ )?{_FILM}",
        (
            r"(?:\w+ )?(?:grav|rod|film)(?:a|am|ou|aram|ara|arao|ado|ada|"
            r"ando)(?:-se)? [^.,;:]{0,45}?(?:(?:ultim|derradeir)\w+ (?:cena|sequencia|take|plano|diaria|"
            r"capitulo|episodio)s?|(?:cena|sequencia|capitulo)s? (?:final|finais|de encerramento|"
            r"que (?:encerra|fecha|termina)))"
        ),
        (
            rf"(?:despe[dc]\w+(?:-se)?|adeus|despedida) (?:d[aoe]s?|aos?|as?) (?:\w+ )?{_SET}|(?:encerramento|"
            r"fim|conclusao|termino|final) (?:d[aeo]s? )?(?:trabalhos|diarias|producao)"
        ),
        (
            r"trabalhos (?:\w+ ){0,3}?(?:terminaram|acabaram|foram (?:conclu|encerr)\w+|chegaram ao fim)|"
            r"(?:esta|ficou) (?:toda|totalmente|inteiramente|integralmente|ja toda) (?:gravada|rodada|filmada)"
        ),
        (
            r"(?<!pre-)producao (?:d[ae] (?:\w+ ){1,2})?(?:terminou|acabou|chegou ao fim)|ultim[oa] (?:diaria|"
            r"cena (?:gravada|rodada|filmada))|(?:claquete|camera)s? (?:\w+ )?pela ultima vez|(?:deu|dao|deram|"
            r"da) por (?:terminad|concluid|encerrad)\w+"
        ),
        (
            rf"{_FILM}(?:, [^.,;:]{{3,50}},)?[^.,;:]{{0,60}}(?:{_ENDED}|cheg\w+ ao fim|tiver\w+ fim|(?:sao|"
            r"foram) (?:agora |ja )?passado)"
        ),
        rf"{_ENDED} (?:de |ja |oficialmente )?(?:as |a |o )?(?:suas )?{_FILM}",
        rf"(?:fim|final|termino|encerramento|conclusao) (?:de |da |das |do ){_FILM}",
        (
            r"(?:e|que) (?:se )?(?:prolong|estend|decorr|dur|prosseg|segu|continu|vao)\w*(?:-se)? ate|"
            r"(?:encerr|termin|conclu|finaliz|acab|fech)\w* (?:com |de )?(?:os |as |seus |suas )*(?:trabalhos|"
            r"diarias)(?! (?:de roteiro|do filme))|"
            r"ultim[oa] (?:corta|take|plano|tomada|sessao de grava\w+)|(?:encerr|fech)\w+ a (?:fase|"
            r"etapa) de (?:grav|film|rod)\w+|"
            r"deslig\w+ as cam[ea]ras|cam[ea]ras (?:\w+ ){0,2}?(?:apag|deslig)\w+|sets? (?:foi |foram |"
            r"esta )?desmont\w+|desmont\w+ (?:o |os )?sets?|ultim[oa] (?:cena|sequencia|diaria|"
            r"capitulo) [^.,;:]{0,20}?(?:grav|rod|film)ad\w+"
        ),
        (
            rf"(?:despedi\w+|despede)(?:-se)? (?:de |das? |do )(?:suas? )?{_FILM}|(?:deu|dao|da|"
            rf"deram) adeus as {_FILM}|producao (?:\w+ ){{0,3}}(?:foi|esta) (?:encerrada|concluida|finalizada)"
        ),
        (
            rf"(?:pos|puseram|poe|colocou|colocaram) (?:um )?(?:ponto final|fim) (?:a|as|nas|na|ao) {_FILM}|"
            r"ultim[oa] (?:claquete|dia de (?:gravac|filmag|rodag)\w+)"
        ),
        (
            rf"(?:termin|acab|conclu|encerr)\w+ de {_FILM}|{_FILM} .{{0,20}}(?:foram|foi|estao|"
            r"esta) (?:dad\w+ por )?(?:encerrad|concluid|terminad|finalizad)\w+"
        ),
        rf"{_FILM} .{{0,20}}(?:durar\w+|prolong\w+|estend\w+|vao ate|decorr\w+ ate)",
    ),
    Event.TRAILER: (
        _CLIP,
        (
            rf"{_CLIP}(?: (?:oficial|completo|final|inedito|novo|principal|"
            r"d[aeo] (?:(?:\w+ )?temporada|\w+))){0,3} (?:tambem |ja |so |vai |deve |pode |podera |sera |foi |foram |"
            r"ira |se |e )*(?:cheg|estrei|estreo|estrea|public|lanc|sai|saem|divulg|pint|cai|surg|aparec|fic|"
            r"vem|veio|vira|entr|ao|solt|mostr|liber|exib|apresent|revel)\w*(?: disponivel)?(?: (?:na|"
            r"no) (?:rede|ar|internet|youtube)| ar)?"
        ),
        (
            r"(?:soltou|soltam|solta|exibiu|lanca|(?:pos|poe|colocou) no ar|divulga|mostra|publica|libera|"
            rf"revela|partilha|disponibilizou) (?:(?!que )[^.,;:]){{0,45}}?{_CLIP}"
        ),
        (
            rf"(?:{TELLS}|lancou|divulg\w+|publicou|partilhou|compartilhou|mostrou|liberou|"
            r"apresentou) .{0,45}(?:trailer|teaser|previa)"
        ),
        (
            r"(?:primeiras|novas) imagens(?: (?:foram|se) \w+)?|(?:video|trailer|"
            r"teaser),? (?:foi )?(?:publicad|divulgad|revelad|liberad)o"
        ),
        r"(?:trailer|teaser)[^.;:]{0,30}?,? (?:publicad|lancad|divulgad|mostrad|apresentad|liberad)o",
        (
            r"(?:trailer|teaser) (?:oficial |completo |final )?(?:sera |ja |foi |vai )?(?:cheg|estrei|estreo|"
            r"public|lanc|sai|divulg)\w*"
        ),
    ),
}
