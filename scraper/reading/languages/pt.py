"""Portuguese, of Brazil and of Portugal. Words from the dictionaries Priberam and Houaiss and from how the press writes of dates."""

from typing import Final

from scraper.reading.languages.pt_times import DATES, DEFER, JOINS
from scraper.reading.languages.table import Language, numbered, words
from store.model import Event

#: verbs for a release, of a future that may be denied
_WILL: Final = (
    r"(?:cheg|estrei|estrea|estreara|regress|retorn|volt|sai|saem|sair|lanc|vera|veremos|ver |havera|tera |terao |teremos|"
    r"exib|transmit|sera |serao |ficara|fica |estara|poder|comec|arranc|grav|rod|vai |vao |vamos |deve|ira |vem )"
)
_FILM: Final = r"(?:rodage(?:m|ns)|gravac(?:ao|oes)|filmage(?:m|ns)|(?:rodar|gravar|filmar))(?! (?:d[eoa] |d[oa]s )?(?:a |o |seu |sua |um |uma |outro |outra |novo |nova )*(?:filme|longa|novela|disco|album|programa))"
_ENDED: Final = r"(?:termin|conclu|finaliz|acab|complet|encerr|finda)\w*"
_TELLS: Final = (
    r"(?:(?:anunci|confirm|revel|divulg|inform|adiant|explic|coment|cont|afirm|avis|declar|public)(?:ou|aram)|disse|disseram|"
    r"(?:tinha|havia|ja) (?:anunci|confirm|revel|diss|dit)\w+)"
)
_STILL: Final = r"(?:ainda|por enquanto|para ja|ate (?:o|ao) momento|ate agora|oficialmente|qualquer|nada|nenhuma)"
_SAID: Final = (
    r"(?:anunci|revel|confirm|divulg|avanc|defin|marc|fix|inform|adiant|estabelec|dad|de[ru]|disse|bat|comunic|public)"
)
_DATE: Final = (
    r"(?:datas?|previsao|dia)(?: (?:exat|concret|oficial|definitiv|prevista|confirmad|fix|cert|especific)\w*| (?:de|da|para(?: a)?) "
    r"(?:sua )?(?:estreia|lancamento|exibicao|regresso|retorno|chegada))*(?! (?:de|das?|do|para as?) (?:rodagem|trailer|inicio|grava|filma))"
)
#: where people go and what is shown elsewhere, behind a verb for a release
_STAGE: Final = (
    r"(?! (?:a |ao |aos |as |em |no |nos |nas )?(?:teatros?|palcos?|cinemas?|salas|grande ecra|telonas?|telas dos? cinemas?|"
    r"(?:seu |sua |um |uma |o |novo |nova )*(?:peca|disco|livro|romance|cancao|musica|single|album)|passarelas?|radio|politica|universidade|livrarias)(?!\w))"
)
#: who starts a clause of its own
_OPENS: Final = r"(?:(?<=[,;:]\s)|^)"
_COME: Final = r"(?:cheg|estre|volt|regress|retorn|sai|sera|teremos|vai|vem|exib|(?:a|o|as|os) exib|(?:a|o) veremos|veremos|podera|lanc|fica)\w*"

TABLE: Final = Language(
    code="pt",
    common=words(
        "o os a as do da dos das em um uma no na nos nas e que para com nao se foi mais ao pela pelo serie sua"
    ),
    months=numbered(
        "janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out "
        "novembro/nov dezembro/dez"
    )
    | {f"/{number:02}": number for number in range(1, 13)},
    weekdays=numbered(
        "segunda-feira/segunda terca-feira/terca quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sabado domingo",
        first=0,
    ),
    seasons=numbered("primavera verao outono inverno"),
    numbers=numbered(
        "um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze"
    ),
    ordinals=numbered(
        "primeira/primeiro segunda/segundo terceira/terceiro quarta/quarto quinta/quinto sexta/sexto setima/setimo "
        "oitava/oitavo nona/nono decima/decimo"
    )
    | {
        f"decima {word}": 11 + number
        for number, word in enumerate(("primeira", "segunda", "terceira", "quarta", "quinta"))
    },
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        "temporada {n}",
        "temporadas {n} e {n2}",
        "{ordinal} temporada",
        r"{ordinal} (?:ano|ciclo) d[aoe]s? (?:serie|anime|producao|trama|atracao|programa|seriado|drama|comedia)",
        "{ordinal} e (?:a )?{ordinal2} temporadas?",
        r"(?P<n>\d{1,2})\s*[aoªº°]?\.?[ªº]? temporada",
        "temporada {ordinal}",
        r"t(?P<n>\d{1,2})",
        r"(?P<n>\d{1,2})x0?\d{1,2}",
    ),
    events={
        Event.RELEASE: (
            rf"(?:(?:estrei|estrea|estreo|regress|retorn|aterr|desembarc|debut|arranc|arranq|lanc|disponibiliz)\w*|exib(?:e|em|id[ao]s?|ir\w*|icao|iu)){_STAGE}",
            rf"cheg(?:a|am|ara|arao|aria|ariam|ou|aram|ue|uem|ar|ada|ando){_STAGE}",
            rf"(?<!por\s)volt(?:a|am|ara|arao|aria|ou|aram|e|em|ar|ando){_STAGE}",
            r"(?:o )?encontro (?:e|sera|esta)|espera (?:termina|acaba|chega ao fim)|(?:vai|vao|foi|foram|ira|vao) para o ar|(?:poe|por|pora|pos|posta) no ar|no ar (?:em|a partir|desde|no dia)|emit(?:e|em|ir|ira|irao|iu|iram|id[ao]s?)|emissao",
            r"(?:da|dara|deu|dao) a conhecer|liber(?:a|am|ar|ara|arao|ou|aram|ad[ao]s?|acao)|largada|integr(?:a|ar|ara) (?:o |a )?(?:catalogo|grade|programacao|temporada)",
            r"(?:entra|entram|entrou|entrara|entrar) (?:na|em|no) (?:grade|programacao|catalogo|antena|plataforma)|ganha[mr]? (?:as )?tel(?:as|inhas)",
            r"(?<!se\s)(?:passou|passam|passaram|passa|passara) (?:na|no|em|entre|a ser exibid\w+)|ocup(?:a|ara|ou|ar) (?:o |a |as |os )?(?:horario|noites|faixa|lugar|seroes)",
            r"(?:marca|ganha|tem) (?:o )?(?:retorno|regresso|volta|chegada)|(?:pode|podem|podera) (?:ser )?(?:vist|assistid|conferid|maraton)\w+|maratonar|streaming a partir",
            r"sai|saem|sair(?:a|ao|ia|am)?|saiu|saia[m]?|transmit\w+|(?:vai|vao|ira|foi|ir|iria|entra|va) ao ar|lancament\w+",
            r"dispon(?:ivel|iveis)|assistir|assistid\w+|(?:pode|podem|podera|poderao) ser vist\w+|(?:vamos|podemos|poderemos|poder) ver",
            r"comec(?:a|am|ara|arao|aria|ou|aram|ar)(?: a passar)?|(?:tem|tera|teve|ter) inicio|inici(?:a|am|ara|ou|ar)|ver(?:emos|a|ao)?",
            r"(?:novos|ineditos) (?:episodios|capitulos)|(?:episodios|capitulos) (?:novos|ineditos)|teremos|acontecera|ocorrera",
            r"entra(?:m|ra)? (?:no|em) (?:catalogo|cartaz)|vem ai|(?:fica|ficam|ficou|ficara|ficar|ficaria) para|pass(?:a|ou|ara) para",
            r"(?:programad|agendad|marcad|fixad|planejad|planead|previst|confirmad|anunciad|aguardad|esperad)[oa]s? (?:para|a)",
            r"(?:adiad|adia|adio|atras|remarc|posterg|empurr|anteci)\w*|data|esperar ate|esperar por|pront[ao]s? (?:para|em)",
            r"tera lugar|chegada|ganha (?:data|estreia)|sera em|agora (?:em|para|no)|pode ser conferid\w+|conferir|streaming em",
            rf"{_TELLS} .{{0,30}}data de (?:estreia|lancamento)",
        ),
        Event.RENEWAL: (
            (
                r"(?:continuacao|sequencia|sequela|{ordinal} (?:leva|temporada)) (?:ja )?(?:foi|acabou|ficou|acabou por ser|acabou sendo) "
                r"(?:oficialmente )?(?:anunci|confirm|encomend|aprov|oficializ|garant)\w+(?! para)"
            ),
            r"(?:garant|assegur|oficializ|aprov)\w+ (?:a |uma |sua )?(?:{ordinal}|nova|mais uma) temporada",
            r"renov\w+|(?:luz|sinal) verde|encomend(?:ou|ada|ado|a|aram)",
            rf"{_TELLS} .{{0,30}}renov\w+",
            (
                rf"(?:{_TELLS}|confirma|anuncia|garantiu|garante) (?:oficialmente )?(?:que havera |que tera |a |uma |sua )?"
                r"(?:{ordinal}|nova) temporada(?! (?:para|que|chega|estreia|em))"
            ),
            r"temporada (?:ja )?(?:foi|esta) (?:oficialmente )?(?:confirmad|anunciad|encomendad|aprovad|garantid)a(?! para)",
        ),
        Event.FILMING_START: (
            _FILM,
            rf"{_FILM}[^.,;:]{{0,60}}(?:comec|inici|arranc|inicio)\w*(?: (?:em|no|na|a|ha))?",
            r"grav(?:ando|ara|arao|aria|ou|aram|ada|ado|a|am)|film(?:ando|ara|arao|ou|aram|ado|ada)|rod(?:ando|ara|arao|ou|aram|ada)",
            r"(?:volt|regress|retorn|entr)\w+ (?:ao?|aos|as|no|nos|em|para o) (?:set|sets|batente|estudios?|gravacoes|filmagens|rodagem|rodagens|trabalho)",
            r"cameras (?:\w+ ){0,2}?(?:comec|volt|rod|grav|lig)\w*|primeir[oa] (?:dia de (?:gravac|filmag|rodag)\w+|claquete)",
            r"(?:entr|comec|inici|arranc)\w* (?:em |com |a |na )?(?:sua )?producao|(?:inicio|comeco|arranque) da producao",
            r"producao[^.,;:]{0,50} (?:comec|inici|arranc)\w*(?! a ser)|claquete|set de filmagens",
        ),
        Event.FILMING_END: (
            rf"{_FILM}[^.,;:]{{0,60}}(?:{_ENDED}|cheg\w+ ao fim)",
            rf"{_ENDED} (?:de |ja |oficialmente )?(?:as |a |o )?(?:suas )?{_FILM}",
            rf"(?:fim|final|termino|encerramento|conclusao) (?:de |da |das |do ){_FILM}",
            r"(?:e|que) (?:se )?(?:prolong|estend)\w+(?:-se)? ate",
            rf"(?:despedi\w+|despede)(?:-se)? (?:de |das? |do )(?:suas? )?{_FILM}|(?:deu|dao|da|deram) adeus as {_FILM}|producao (?:\w+ ){{0,3}}(?:foi|esta) (?:encerrada|concluida|finalizada)",
            rf"(?:pos|puseram|poe|colocou|colocaram) (?:um )?(?:ponto final|fim) (?:a|as|nas|na|ao) {_FILM}|ultim[oa] (?:claquete|dia de (?:gravac|filmag|rodag)\w+)",
            rf"(?:termin|acab|conclu|encerr)\w+ de {_FILM}|{_FILM} .{{0,20}}(?:foram|foi|estao|esta) (?:dad\w+ por )?(?:encerrad|concluid|terminad|finalizad)\w+",
            rf"{_FILM} .{{0,20}}(?:durar\w+|prolong\w+|estend\w+|vao ate|decorr\w+ ate)",
        ),
        Event.TRAILER: (
            r"trailer(?:s|es)?|teasers?|previa|video promocional",
            rf"(?:{_TELLS}|lancou|divulg\w+|publicou|partilhou|compartilhou|mostrou|liberou|apresentou) .{{0,45}}(?:trailer|teaser|previa)",
            r"(?:primeiras|novas) imagens(?: (?:foram|se) \w+)?|(?:video|trailer|teaser),? (?:foi )?(?:publicad|divulgad|revelad|liberad)o",
            r"(?:trailer|teaser)[^.;:]{0,30}?,? (?:publicad|lancad|divulgad|mostrad|apresentad|liberad)o",
            r"(?:trailer|teaser) (?:oficial |completo |final )?(?:sera |ja |foi |vai )?(?:cheg|estrei|estreo|public|lanc|sai|divulg)\w*",
        ),
    },
    past=(
        r"(?:estreou|estrearam|chegou|chegaram|voltou|voltaram|saiu|regressou|retornou|arrancou|passou|passaram|lancou|debutou|exibiu|ficou)",
        r"(?:comecou|comecaram|terminou|terminaram|acabou|finalizou|concluiu|iniciou|iniciaram|encerrou|teve inicio|gravou|rodou)",
        r"(?:foi|foram) (?:lancad|exibid|disponibiliz|transmitid|ao ar|gravad|filmad|rodad|em|no|a )\w*|tev[ae] lugar|estreada[s]? em",
        r"passad[oa]s?|ultim[oa] (?:dia|mes|semana)|ja (?:esta|estao) dispon\w+|ja (?:pode|podem) ser|acaba de",
    ),
    ahead=(
        r"(?:chegar|estrear|sair|ser|ficar|poder|lancar|publicar|divulgar|mostrar|revelar|prolongar|durar|terminar|concluir)(?:a|ao)",
        r"proxim[oa]|vai|vao|sai|chega",
    ),
    hedges=(
        r"(?:mira|miram|mirando)|trabalha[m]? com|de olho (?:em|no|na|num|numa)|sonha[m]? com|tem em mente|no horizonte",
        r"(?:conta|contam|contava|contamos) (?:em )?(?:poder |com )?(?:estre|lanc|exib|emit|volt|regress|grav|film|rod|que)\w*|a ideia|o plano (?:e|passa)|ninguem a espera",
        r"(?:pod|dev|t|hav|s|cheg|estre|volt|regress|retorn|sa|lanc|comec|arranc|acontec|ocorr|fic|grav|v)[aei]?riam?|poderao?|poderemos",
        r"dev(?:e|em|era|erao|emos|eremos)|podem? (?:chegar|estrear|voltar|sair|acontecer|ganhar|ser lancad\w+|demorar|ficar|vir|ter|ir|ocorrer)",
        r"espera-se|(?:e|sao|era|esta) (?:esperad|aguardad)[oa]s?|\((?:esperado|previsto)\)",
        r"(?:esperad|aguardad)[oa]s? (?:para|em|no) (?:o |a )?{date}",
        r"expe[c]?tativas?|esper(?:a|am|amos)? (?:que|estrear|poder|chegar|lancar|voltar)|(?:de|e de|ha que) esperar que|contam? estrear",
        r"previst[oa]s? (?:para|em|no|na|a) (?:o |a )?{date}",
        r"previst[oa]s?(?! (?:para|em|no|inicialmente|originalmente) )",
        r"previsao|previsoes|preve|preveem|prevemos|previsivel\w*|estim\w+|calcula-se|provavel\w*|provaveis|possivel\w*|talvez|quica",
        r"rumor\w*|boato\w*|especul\w*|supost\w+|alegad\w+|aparentemente|vazou|vazad[oa]s?|vazament\w+|(?:ao que )?tudo (?:indica|aponta|leva)",
        r"apont\w+ (?:para|que)|parece que|ao que parece|acredita-se|acreditamos|acredito|cogita\w*|fala-se|quem sabe|com sorte|oxala|tomara",
        r"planej\w+|planei\w+|planead\w+|(?:o|os|seus|nos) planos?|pretend\w+|(?:o|como|seu) objetivo|a? ?intencao|quer(?:em)? (?:estrear|lancar)|a meta|aspira\w*",
        r"se (?:tudo|nada|os planos)|em principio|a principio|(?:por|a|sem) confirma\w+|nao (?:esta )?confirmad\w+|extraoficial\w*|nao oficial",
        r"otimistas?|apostamos|prognos\w+|(?:o|mais) (?:logico|normal|natural|razoavel)|no minimo|no maximo|o mais tardar|tentativ\w+|em teoria",
        r"nao (?:cre|acredit|esper|parece)\w* .{0,30}(?:ate|antes)",
    ),
    denials=(
        r"(?:e|sao|era) fals[oa]s?|nao (?:e|sao) verdade|(?:nega|negam|negou|negaram) que|infundad[oa]s?|fake news|nao (?:fica|ficara|ficam|esta|estara) pront[ao]s?|equivocad[oa]s?|erradas?",
        r"(?:sem|fica sem|nao ha) (?:estreia|regresso|nova temporada|temporada|{ordinal} temporada) (?:em|este|neste|para|no) (?:o |a )?{date}",
        r"(?:foge|escapa|escorregou|saltou|pulou|deslizou) de {date} (?:a|para)",
        rf"(?:nao|nem|nunca|ja nao) (?:se |a |o |as |os |nos |mais )?{_WILL}\w*(?! (?:que|necessari|preciso))",
        r"(?:nao|nem) (?:sera |sequer )?(?:mais )?(?:em|para|no|na|durante|ao longo de|este|neste) (?:o |a )?{date}",
        r"nao (?:acredit\w+|esper\w+|cont\w+|havera|teremos|parece) .{0,30}?{date}",
        r"impossivel|descart\w+|improvavel|pouco provavel|inviavel|dificil(?:mente)?|nada de|esque(?:ca|cam|ce|cer)|desmenti\w+|nega que|negou que",
        r"(?:fora|longe) d[eo] {date}",
        r"(?:em vez d[eo]|ao inves d[eo]|em lugar d[eo]|e nao(?: em| no)?) (?:em |o )?{date}",
        r"(?:estava\w*|inicialmente|originalmente|era para|iria|iriam|ia|iam|antes)(?: \w+){0,3}? {date}",
        r"(?:previst|programad|anunciad|marcad|agendad)[oa] (?:inicialmente|originalmente|antes)(?: \w+){0,2} {date}",
        rf"previst[oa]s? para (?:o |a )?{{date}},? .{{0,15}}{DEFER}",
        rf"{DEFER} (?:a estreia |a data |sua estreia |o lancamento )?(?:d[eo]|desde(?: o)?) (?:dia )?{{date}}",
    ),
    turns=(
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
        ),
        r"e (?:a|o|as|os|sua) (?:\w+ ){1,3}?(?:sera|chegara|chegarao|estreara|estrearao)",
        r"e (?:so |agora )?(?:passou|passa|chegara|chega|estreara|estreia|saira|sai|fica|ficou|vai)",
    ),
    no_date=(
        r"(?:e|esta) (?:muito |ainda )*cedo (?:demais )?para (?:falar (?:em|de|sobre)|dar|saber|marcar) (?:uma |a )?datas?",
        rf"nada de {_DATE}|(?:a|na) espera de (?:uma |a |que (?:se )?\w+ |conhecer |saber )?{_DATE}|sem novidades (?:\w+ )?sobre (?:a )?{_DATE}",
        r"(?:guard|mant[ei]\w?|faz|fazem|cal)\w* (?:o |a |um |em )?(?:\w+ )?(?:silencio|segredo|misterio|suspense)[^.;:]{0,30}? (?:datas?|quando|dia da estreia)",
        rf"(?:sem|nao) (?:\w+ ){{0,3}}(?:abr\w+ o jogo|revel\w+|precis\w+|confirm\w+|adiant\w+|divulg\w+|crav\w+|avanc\w+)(?: {_STILL})? (?:com |sobre )?(?:a |uma |o |qual |nenhuma )?(?:{_DATE}|quando)",
        r"(?:data|dia)(?: (?:d[ae] )?(?:estreia|lancamento|regresso|retorno))? (?:segue|continua|esta|permanece|fica) (?:ainda )?(?:em aberto|em segredo|por \w+r|sem \w+)",
        r"(?:nada (?:se sabe|foi dito)|ninguem sabe|nao se sabe nada) (?:ainda )?(?:de |sobre |acerca de |do )?(?:quando|a data)",
        r"(?:segue|seguem|continua|continuam|permanece|fica|ficou|ainda) sem (?:previsao|data|dia|janela)(?! (?:de|para) (?:filmag|gravac|rodag))",
        r"nem (?:sinal|pista|palavra|sombra) (?:de|da|sobre) (?:a )?data|data(?: de \w+)?,? nem (?:sinal|pista|palavra|sombra)",
        (
            r"(?:nao|nem|tampouco) (?:\w+ ){0,2}?(?:ha|tem|temos|existe|conhece\w*|sabe|possui|conta com|ganhou)"
            rf"(?: {_STILL})?(?: (?:de|com|qual|sera|e|nem|a|uma|sua|sobre|qualquer|detalhes|informac\w+)){{0,4}} {_DATE}"
        ),
        (
            rf"(?:nao|nem|tampouco) (?:se |nos )?(?:foi |foram |esta |tem |ha )?{_SAID}\w*(?: {_STILL}){{0,2}}"
            rf"(?: (?:oficial|nenhuma|uma|a|as|sua|qual|sera|e|sobre|da|de|para)){{0,4}} {_DATE}"
        ),
        rf"{_DATE} .{{0,30}}(?:nao|por|sem|nem) (?:\w+ )?(?:foi|foram|esta|ha|se sabe|confirm|anunci|defin|revel|divulg|conhec|marc)\w*",
        (
            rf"{_DATE} .{{0,30}}(?:incognita|misterio|desconhecida|pendente|indefinida|a (?:definir|confirmar|anunciar|determinar|ser anunciada)|"
            r"sera (?:anunciada|revelada|divulgada|conhecida))"
        ),
        (
            rf"(?:sem|falta|faltando|resta|desconhece-se|aguarda-se|nenhuma) (?:uma |a |qualquer |saber |conhecer |anunciar |confirmar |"
            rf"ter |ainda ){{0,3}}{_DATE}"
        ),
        rf"(?:nao|nem) (?:\w+ ){{1,3}}quando (?:e que )?(?:a (?:serie|producao|nova temporada|{{ordinal}} temporada) |os \w+ \w+ )?{_COME}",
        rf"(?:desconhece-se|resta saber|falta saber|incognita|sem saber) quando (?:e que )?(?:a \w+ |os \w+ \w+ )?{_COME}",
        r"data(?: de \w+)?:? (?:a definir|a confirmar|por confirmar|desconhecida|indefinida|a ser anunciada|por anunciar|tba)",
    ),
    cancelled=(
        r"(?<!nao\s)(?:foi|esta|oficialmente|acabou|acabou sendo) cancelad[ao]|(?:decidiu|optou por) (?:nao renovar|cancelar)",
        r"(?:cancela|cancelou|cancelaram)(?! (?:os|as|um|uma|o) )|cancelad[ao] (?:apos|depois|pela|pelo|por|na|oficialmente)",
        r"(?:confirm\w+ o cancelamento|cancelamento da serie)",
        (
            r"nao (?:tera|havera|ganhara|teremos|vai ter|vai ganhar|vai haver|voltara (?:com|para)|continuara com) (?:uma |a |mais )?"
            r"(?:{ordinal} )?temporadas?(?: {n})?(?! (?:este|em|ate|antes))"
        ),
        r"nao (?:sera renovada|vai ser renovada|renovara|renova|vai renovar)|fica sem (?:{ordinal} temporada|temporada {n})",
    ),
    elsewhere=(
        rf"{_OPENS}(?:a|o|as|os|um|uma|seu|sua|outro|outra) (?:novo |nova )?(?:roteiros?|guiao|manga|filmagens do filme|gravacoes do filme|filme|longa|trilha|banda sonora|disco|livro|romance|peca|podcast|jogo|album|manga) [^.,;:]{{0,50}}{{date}}",
        r"(?:teatro|palco|cinema|trilha sonora|banda sonora|peca|outra serie|outro projeto|concerto|show da banda|(?:filmagens|gravacoes|rodagem) d[oe] (?:\w+ )?(?:filme|longa)|podcast|audiencia|share)s?|grav\w+ (?:a |uma |outra )?novela",
        r"(?:livro|romance|manga|filme|longa-metragem|longa|spin-off|entrevista|nascid[oa]|nasceu|morreu|faleceu)s?",
        r"(?:emmy|globos? de ouro|premios?|gala|festival|dvd|blu-ray|videojogo|videogame|jogo|disco|album|turne|casamento|greve)s?",
        r"(?:nao|nem|sem) (?:foi|foram|ha|ter|tinha) .{0,25}renov\w+(?: \w+)?|reprise\w*|na historia|na trama",
        _TELLS,
    ),
    questions=(r"(?:tomara|oxala|adoraria|adorariamos|adoravamos) [^.;:]{0,60}{date}",),
    credits=(
        (
            r"(?P<who>(?:[OA]|[oa]|[Uu]ma?) (?:perfil|site|conta|canal|página|estúdio|emissora|plataforma|rede|fonte)(?: oficial)?"
            r"(?: [^\s,.;:]+){0,8}?) (?:anunci|avis|divulg|public|confirm|revel|inform|renov|lanç|adiant)(?:ou|aram)"
        ),
        (
            r"(?:[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Dd]iz|[Cc]omo)(?: [oa]s?)?(?: (?:anunciou|confirmou|revelou|informou|adiantou|avançou))?"
            r"(?: [oa]s?)?(?: (?:site|portal|jornal|revista|ator|atriz|diretora?|criadora?|produtora?|showrunner|realizadora?))? {who}"
        ),
        (
            r"(?:[AO]s? )?{who}(?:, [^,.;]{3,40},)? (?:já |também |ainda |oficialmente )?(?:anunci|confirm|revel|divulg|renov|lanç|encomend|"
            r"public|inform|adiant|avanç|explic|coment|cont|afirm|garanti|avis|declar|descart|compartilh|partilh|mostr|liber|estim|decid)"
            r"(?:ou|aram|iu|iram)"
        ),
        r"(?:[AO]s? )?{who} (?:disse|deu|diz|dizem|confirma|anuncia|revela|renova|prevê|desmente|planeja|pretende|espera|fez saber)",
        r"(?:nas palavras de|(?:anunciad|confirmad|revelad|divulgad)[ao] (?:pelo|pela|por)|citando) {who}",
        r"(?:anunciou|confirmou|revelou|disse|explicou|afirmou|contou|avançou) (?:[oa] )?{who}",
    ),
    speech=r",? (?:\w+ )?(?:diss|diz|cont|explic|assegur|garant|afirm|declar|coment|confess|acrescent|adiant|escrev|revel)\w*",
)
