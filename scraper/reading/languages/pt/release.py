"""Portuguese: words for that something comes out."""

from typing import Final

from scraper.reading.languages.pt.parts import SHOOT, SLATE, TELLS, THINGS, TO

#: told of a paper or a clip, not of a season
_NOT_PAPERS: Final = (
    r"(?<!comunicado\s)(?<!nota\s)(?<!video\s)(?<!poster\s)(?<!cartaz\s)(?<!anuncio\s)(?<!imagem\s)(?<!lista\s)"
)

#: what is shown is a clip
_NO_CLIP: Final = (
    r"(?!(?:lanc|disponibiliz|liber|cheg|sai|estre|surg)(?:ou|u|iu|a|am|aram|ara|ar|ram)? (?:(?!e |com |"
    r"mas )[\w-]+ ){0,3}?(?:trailer|teaser|previa|spot|video|"
    r"poster|cartaz|"
    r"imagens|fotos|sinopse)(?!\w))"
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

RELEASE: Final[tuple[str, ...]] = (
    (
        rf"{_NOT_PAPERS}{_NO_CLIP}(?:(?:estrei|estrea|estreo|regress|retorn|aterr|desembarc|debut|arranc|arranq|lanc|"
        rf"disponibiliz|veicul)\w*|exib(?:e|em|id[ao]s?|ir\w*|icao|iu)){_STAGE}"
    ),
    rf"{_NO_CLIP}cheg(?:a|am|ara|arao|aria|ariam|ou|aram|ue|uem|ar|ada|ando|ado|asse|assem|ava){_STAGE}",
    (
        r"(?<!por\s)volt(?:a|am|ara|arao|aria|ariam|ou|aram|e|em|ar|ando|ado|asse|assem)(?! a (?:vestir|"
        r"viver|dar vida|interpretar|encarnar|trabalhar|dirigir|realizar|contracenar|falar|"
        rf"repetir)){_STAGE}"
    ),
    (
        r"(?:o )?encontro (?:e|sera|esta)|espera (?:termina|acaba|chega ao fim)|(?:vai|vao|foi|foram|ira|"
        r"vao) para o ar|(?:poe|por|pora|pos|posta|coloc(?:a|am|ar|ara|ou|aram|ada)|bot(?:a|ar|ou)) no ar|lev(?:a|ar|"
        r"ara|ou) "
        r"ao ar|(?:e|sera|chegou|chega) a vez d[aeo]|entrem? no ar|no ar (?:em|a partir|desde|no dia)|emit(?:e|em|"
        r"ir|ira|irao|iu|iram|id[ao]s?)|emissao"
    ),
    (
        rf"(?:da|dara|deu|dao) a conhecer|{_NOT_PAPERS}{_NO_CLIP}liber(?:a|am|ar|ara|arao|ou|aram|ad[ao]s?|acao)|"
        rf"largada|"
        r"(?:da|dara|dao|darao|deu|deram|dar) (?:o )?pontape|"
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
        rf"{_NO_CLIP}"
        r"(?:sai|saem|sair(?:a|ao|ia|iam|am)?|saiu|saia[m]?|saido|saisse)(?! (?:de (?:cena|cartaz)|"
        r"do (?:ar|catalogo|elenco|papel)|da (?:grade|grelha|serie|novela)|com|em busca)(?!\w))|"
        r"transmit\w+|(?:vai|vao|ira|foi|ir|iria|entra|va) ao ar|lancament\w+"
    ),
    (
        r"dispon(?:ivel|iveis)|assistir|assistid\w+|(?:pode|podem|podera|poderao) ser vist\w+|(?:vamos|"
        r"podemos|poderemos|poder) ver"
    ),
    (
        r"comec(?:a|am|ara|arao|aria|ou|aram|ar)(?! a (?:ser )?(?:vend|escrev|escrit|ensai|prepar|desenvolv|trabalh|"
        r"plane|"
        r"roteir|namor|seguir|negoci|usar|circul|public))(?: a passar)?|(?:tem|tera|teve|ter) inicio|inici(?:a|am|"
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
        r"escolhid|assegurad|mantid|remarcad|reagendad|reprogramad|calendarizad|projetad|cotad|"
        r"escalad)[oa]s? (?:\w+mente )?(?:para|a)"
    ),
    (
        r"(?:adiad|adia|adio|atras|remarc|posterg|empurr|anteci)\w*|data|(?:esperar|aguardar) (?:ate|"
        r"por(?! (?:novidade|noticia|resposta|anuncio|informac)))|"
        r"pront[ao]s? (?:para|em)"
    ),
    (
        r"tera lugar|chegada|ganha (?:data|estreia)|sera em|agora (?:em|para|no)|pode ser conferid\w+|"
        r"conferir|streaming em"
    ),
    rf"{TELLS} .{{0,30}}data de (?:estreia|lancamento)",
    rf"{_KEEPS} (?:(?!{THINGS})[^.,;:]){{2,50}}? (?:la )?para (?:o |a |dia |depois d[eoa] )*{{date}}",
    (
        r"(?:reserv|escolh|crav|fix|eleg|apont|bloque|separ)\w+ (?:o dia |o mes de |a data de |para |"
        rf"como data )?(?:o |a )?{{date}}(?! para (?:as? |o )?{SHOOT})"
    ),
    r"(?:previsao|previst[ao])(?: de \w+)?:\s?{date}",
    (
        r"(?:agenda|calendario|caderninho|alarme|despertador|quando|onde e quando|(?:est[ae]|ess[ae]|"
        r"o) (?:dia|data))s?[^.;:?]{0,15}[:?] (?:e )?(?:em |a |no |dia )*{date}"
    ),
    rf"(?:e|sera) {TO}{{date}},? que(?! (?:\w+ ){{0,4}}?(?:{THINGS}|camer|equip|elenco|festa|historia))",
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
    (
        r"(?:em vez d[eo]|ao inves d[eo]|em lugar d[eo]) (?:em |o |dia )*{date}|"
        r"pass(?:a|ou|ara|am|aram|ando) (?:[ao]s? )?(?:(?:serie|temporada|estreia|lancamento|jogo|titulo|filme|longa|"
        r"producao|"
        rf"novela|trama|chegada) )?para {TO}{{date2}}"
    ),
    (
        r"(?<!que\s)(?<!filme\s)(?<!longa\s)(?:estre|cheg|regress|retorn|desembarc|aterr|lanc|volt|entr|"
        r"fic)\w*(?:-se)? "
        r"(?:em (?:exibicao|cartaz) )?(?:n?[oa]s |aos |pel[oa]s )(?:cinemas|salas|telonas)(?: de cinema)?"
    ),
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
        r"(?:esta|estao|estara|estarao|entra|entram|entrou|entraram|entrara|entrarao|entrar|entraria|volta|voltara|"
        r"ira) (?:de "
        r"volta )?(?:n?o|ao) ar(?= (?:em|no|na(?! novela| trama)|n?est[ae]|a partir|desde|ja|so|ainda|hoje|"
        r"amanha)(?!\w))|"
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
)
