"""Portuguese: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.pt.parts import TELLS, THINGS, TO
from scraper.reading.languages.pt.release import RELEASE
from scraper.reading.languages.pt.shoots import ENDS, STARTS
from store.model import Event

_ORD: Final = r"(?:(?:segund|terceir|quart|quint|sext|setim|oitav|non|decim)[oa]|\d{1,2}\s?[aoªº°])"

#: a further season
_MORE: Final = (
    rf"(?:(?:(?:{_ORD}|nov[ao]s?|proxim[ao]s?|mais (?:uma?|duas|dois|tres|quatro)|outr[ao]|ultim[ao]|"
    r"derradeir[ao])(?: e (?:ultim|derradeir)[ao])? "
    r"(?:temporadas?|anos?|levas?|ciclos?|fornada|safra|rodada|fase|edicao|epocas?)|temporada (?:\d|dois|duas|tres|"
    r"quatro|"
    r"cinco))|"
    r"continuacao|continuidade|sequencia|sequela|mais (?:\w+ )?(?:episodios|capitulos))(?!\w)"
)

_CLIP: Final = (
    r"(?:trailers?|teasers?|previas?|videos? promociona\w+|spots?|antevisao|(?:primeira )?chamada d[ae] (?:nova |"
    r"\w+ )?(?:temporada|serie|novela|producao)|"
    r"primeir[ao]s? (?:cenas|imagens|video|vislumbre|amostra)(?!(?: \w+){0,6}? (?:grav|rod|film)ad)|novas imagens|"
    r"clipe (?:inedito|oficial)|video (?:com|"
    r"de) (?:cenas|imagens) ineditas)"
)

_RENEWAL: Final[tuple[str, ...]] = (
    (
        r"(?:(?:garant|assegur|oficializ|aprov|encomend|carimb|autoriz|viabiliz)\w*|bancou|emplacou|"
        r"ganhou|ganharam|recebeu|conquistou|levou|deu|deram|concedeu|apostou|apostaram|assinou|"
        rf"fechou) (?:(?!{THINGS}|nao )[^.,;:]){{0,45}}?{_MORE}(?! (?:para|estreia|chega))"
    ),
    (
        rf"{TELLS} (?:(?:(?!que |{THINGS}|estreia|trilha)[^.,;:]){{0,45}}?{_MORE}"
        r"(?! (?:para|que|cheg|estre|ser|ter|vai|sai|volt|dev|so |nao|ja|foi|comec|fic))|"
        r"[^.;:]{0,30}?que (?:[\w+-]+ ){0,7}?(?:"
        r"(?:ha|havera|tera|ganhara|ganharia|teria|produzira|produziria|fara|vai (?:ter|ganhar|haver|"
        r"produzir|fazer)|(?:avanca|avancara|seguira|vai (?:avancar|seguir)) (?:para|com)|(?:regressa|volta|retorna|"
        r"regressara|"
        r"voltara|retornara|vai (?:voltar|regressar|retornar)) (?:para|com)(?= (?:a )?sua)|prepara) "
        rf"(?:uma? |a |o |sua |seu |oficialmente )*{_MORE}(?! (?:para|em|no|na|que))|"
        r"(?:serie|anime|drama|dorama|producao|programa|comedia|seriado) (?:[\w-]+ ){0,3}?(?:regressa|volta|retorna|"
        r"regressara|"
        rf"voltara|retornara|vai (?:voltar|regressar|retornar)) (?:para|com) (?:uma |a )?{_MORE}(?! (?:em|no|na|que))|"
        r"(?:vai (?:continuar|seguir|prosseguir)|continuara|continuaria|continua|prossegue|"
        r"segue)(?=\s?(?:[.,;]|$)| por mais)))"
    ),
    (
        r"(?:para|de|a|ao|por|em) (?:anunciar|confirmar|revelar|garantir|oficializar|encomendar|renovar|"
        rf"aprovar) (?:oficialmente )?(?:a |uma |o |um |sua |seu )?(?:{_MORE}|{_ORD}(?=[.,;:!)]|$))"
    ),
    (
        r"(?:anuncio|confirmacao|oficializacao|encomenda|aprovacao) (?:oficial )?(?:d[aeo]s?|"
        rf"para) (?!{THINGS})[^.,;:]{{0,50}}?(?:veio|vir(?:a|ia)|foi|sa[i]|saiu|sairia|cheg(?:a|ou|aria|"
        r"ara)|acontec(?:eu|e|era|eria)|surgiu|ocorreu|deu-se|data)(?: (?:feit|dad|divulgad|"
        rf"conhecid)[oa])? (?:entre |de |durante )?{TO}{{date}}"
    ),
    (
        r"(?:recebeu|teve|obteve|conseguiu|ganhou) (?:o |a |um |uma )?(?:aval|luz verde|sinal verde|ok|carimbo|"
        r"aprovacao(?! d[ao] (?:critica|publico|maioria))|bencao)|"
        r"(?:veio|saiu|chegou|surgiu|aconteceu)(?: entao| finalmente| tambem| enfim)? (?:a |o )?(?:renovacao|"
        r"confirmacao|encomenda|"
        r"aprovacao|anuncio|luz verde|sinal verde|aval|noticia|novidade) (?:d[aeo]s? |para )(?:a |uma |"
        r"sua )?(?:renov|segund|"
        r"terceir|quart|quint|sext|setim|oitav|nov[ao] temp|continu|sequ)\w*|"
        r"passou de ano|escap\w+ (?:da|do|a) (?:tesoura|cancelamento|guilhotina|faca)|(?:pos|deu|disse|"
        r"ganhou) (?:o |um )?(?:selo|carimbo|aval|sim|ok) (?:a|n|d|para|oficial)[ao]?"
    ),
    (
        r"(?:renovacao|encomenda|aprovacao|confirmacao|(?:sinal|luz) verde|carimbo|aval|"
        r"martelo) (?:\w+ ){0,8}?(?:veio|saiu|chegou|aconteceu|surgiu|ocorreu|deu-se|foi dad[oa]|"
        rf"foi batido|data) (?:de )?{TO}{{date}}"
    ),
    (
        r"(?:sucesso|continuidade|futuro|permanencia) (?:\w+ ){0,3}?(?:garantid|assegurad|selad)[oa]|"
        r"(?:estend|estic|prolong|alarg)\w+ (?:a |o |por |ate |para )[^.,;:]{0,30}?(?:mais|"
        rf"{_ORD}) (?:uma |um |duas )?(?:temporada|ano)s?"
    ),
    (
        rf"{_MORE},? (?:(?:\w+ ){{0,4}}?(?:foi|esta|estava|ficou|acabou|acabou por ser|acabou sendo|fora|"
        r"havia sido|tinha sido) )?(?:\w+ )?(?:garant|oficializ|aprov|encomend|confirm|anunci|carimb|"
        r"autoriz)\w+(?! (?:para|que|d[ao] (?:critica|publico)))"
    ),
    (
        r"(?:continuacao|sequencia|sequela|{ordinal} (?:leva|temporada)) (?:ja )?(?:foi|acabou|ficou|"
        r"acabou por ser|acabou sendo) "
        r"(?:oficialmente )?(?:anunci|confirm|encomend|aprov|oficializ|garant)\w+(?! para)"
    ),
    r"(?:garant|assegur|oficializ|aprov)\w+ (?:a |uma |sua )?(?:{ordinal}|nova|mais uma) temporada",
    (
        r"(?:foi|ficou|acaba de ser|acabou de ser) (?:\w+mente )?(?:anunciad|confirmad|revelad|oficializad|"
        r"divulgad)[oa] "
        rf"(?:[^\s.;]+ ){{0,4}}?que (?:(?:a |o |uma )?{_MORE} (?:[\w-]+ ){{0,4}}?(?:em (?:desenvolvimento|producao|"
        rf"andamento|"
        r"preparacao)|a caminho|garantida|confirmada|aprovada|(?:vai|ira) (?:mesmo )?(?:acontecer|avancar|existir)|"
        r"acontecera|"
        r"existira)|(?:[\w-]+ ){0,6}?(?:tera|teria|ganhara|ganha|recebera|vai (?:ter|ganhar|receber|haver)|havera|ha|"
        r"teremos|"
        rf"vem ai) (?:uma? |a |sua |mais )*{_MORE}(?! (?:para|em|no|na|que)))"
    ),
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
)

_TRAILER: Final[tuple[str, ...]] = (
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
        rf"{TELLS} (?:[^\s.;:]+ ){{0,5}}?{_CLIP}|(?:{TELLS}|lancou|divulg\w+|publicou|partilhou|compartilhou|mostrou|"
        rf"liberou|"
        r"apresentou) .{0,45}(?:trailer|teaser|previa)"
    ),
    (
        r"{date},? (?:[\w-]+ ){0,4}?(?:foi|foram|e|sera|serao) (?:\w+mente )?(?:revelad|divulgad|mostrad|exibid|lancad|"
        rf"publicad|liberad|apresentad|disponibilizad)[oa]s? (?:[\w.ºª-]+ ){{0,4}}?{_CLIP}|"
        rf"{_CLIP}(?: (?:[\w.ºª-]+)){{0,5}},? (?:foi )?(?:lancad|publicad|divulgad|revelad|liberad|mostrad|"
        rf"apresentad)[oa]s?"
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
)

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: RELEASE,
    Event.RENEWAL: _RENEWAL,
    Event.FILMING_START: STARTS,
    Event.FILMING_END: ENDS,
    Event.TRAILER: _TRAILER,
}
