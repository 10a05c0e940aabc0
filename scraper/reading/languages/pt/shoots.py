"""Portuguese: words for a shoot that begins or ends."""

from typing import Final

from scraper.reading.languages.pt.parts import TO

_FILM: Final = (
    r"(?:rodage(?:m|ns)|gravac(?:ao|oes)|filmage(?:m|ns)|(?:rodar|gravar|filmar)|fotografia principal|captac(?:ao|"
    r"oes) de imagens|"
    r"trabalhos (?:no set|nos estudios|no plato|em estudio|de (?:gravacao|rodagem|filmagens?))|diarias de gravacao)"
    r"(?! (?:d[eoa] |d[oa]s )?(?:a |o |seu |sua |um |uma |outro |outra |novo |nova |proxim[oa] )*(?:filme|longa|curta|"
    r"disco|album|programa|clipe|comercial)(?!\w))(?! (?:d[eao] )?(?:sua |uma |outra |nova |proxima )+novela(?!\w))"
)

#: what may stand between a shoot and when it is put
_NO_PREMIERE: Final = r"(?:(?!estrei|lanc|exib|cheg|retorn|regress|volta|trailer|data|e a )[^.;:]){0,60}?"

_ENDED: Final = r"(?:termin|conclu|finaliz|acab|complet|encerr|finda|fech|remat)\w*"

_SET: Final = (
    r"(?:sets?|batente|estudios?|plato|gravacoes|filmagens|rodagem|rodagens|trabalho|cidade cenografica|locacoes)"
)


STARTS: Final[tuple[str, ...]] = (
    _FILM,
    rf"{_FILM}(?:, que)?[^.,;:]{{0,60}}(?:comec|inici|arranc|inicio)\w*(?: (?:em|no|na|a|ha))?",
    (
        r"(?:grav(?:ando|ara|arao|aria|ou|aram|ad[oa]s?|a|am)|film(?:ando|ara|arao|a|am|ou|aram|ad[oa]s?)|"
        r"rod(?:ando|ara|arao|ou|aram|ad[oa]s?))(?! (?:ainda |em \w+ |n[ao] \w+ )?ate )(?! [^.,;:]{0,40}?(?:ultim|"
        r"derradeir|cena final|que encerra))"
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
        r"primeir[ao]s? (?:cena|plano|sequencia|diaria)s? (?:\w+ ){0,6}?(?:grav|rod|film)ad\w+|"
        r"luz(?:es)?, cam[ea]ra|acao (?:\w+ )?pela primeira vez|volta (?:a|de) manivela|"
        r"trabalhos (?!de (?:roteiro|escrita|pre|pos|edicao|montagem|dublagem))(?:[\w-]+ ){0,5}?(?:comec|inici|"
        r"arranc)\w+"
    ),
    (
        rf"{_FILM}{_NO_PREMIERE} (?:previst|programad|marcad|agendad|planead|planejad|adiad|remarcad|transferid|"
        r"empurrad|antecipad)\w* (?:[\w-]+ ){0,2}?(?:para|entre|de)"
    ),
    (
        rf"{_FILM}{_NO_PREMIERE} (?:pass(?:aram|am|ou)|fic(?:aram|am|ou)|mud(?:aram|am|"
        rf"ou)) (?:[\w-]+ ){{0,2}}?para {{date}}"
    ),
    rf"{_FILM}[^.;:]{{0,80}}? (?:mas|e) (?:so |agora |afinal )(?:vao |devem )?(?:comec|inici|arranc)\w* {TO}{{date}}",
    (
        rf"(?:(?:grav|film|rod)(?:ad[oa]s?|ou|aram|ando|ara|arao)|gravacoes|filmagens|rodage(?:m|ns)) (?:entre |"
        rf"desde )?{TO}"
        r"{date}(?= e (?:ja |so |deve |vai |sera |agora |a )?(?:estre|lanc|cheg|exib|sai|volt|regress|disponibil))"
    ),
    r"(?:comec|inici|arranc)\w* a (?:ser )?produzi\w+",
    (
        r"(?:entr|comec|inici|arranc)\w* (?:em |com |a |na )?(?:sua )?producao|(?:inicio|comeco|"
        r"arranque) da producao|em (?:plena )?producao"
    ),
    r"(?<!pre-)producao[^.,;:]{0,50} (?:comec|inici|arranc)\w*(?! a ser)|claquete|set de filmagens",
)

ENDS: Final[tuple[str, ...]] = (
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
        rf"{_FILM}(?:, [^.,;:]{{3,50}},)?(?:(?!comec|arranc|inici|decorr| entre )[^.,;:]){{0,60}}(?:{_ENDED}|"
        rf"cheg\w+ ao fim|tiver\w+ fim|(?:sao|"
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
        r"(?:ultim|derradeir)[ao]s (?:cena|sequencia|diaria|plano|take)s (?:\w+ ){0,4}?(?:grav|rod|film)ad\w+|"
        r"deslig\w+ as cam[ea]ras|cam[ea]ras (?:\w+ ){0,2}?(?:apag|deslig)\w+|sets? (?:foi |foram |"
        r"esta )?desmont\w+|desmont\w+ (?:o |os )?sets?|ultim[oa] (?:cena|sequencia|diaria|"
        r"capitulo) [^.,;:]{0,20}?(?:grav|rod|film)ad\w+"
    ),
    (
        rf"{_FILM} (?:\w+ )?fic(?:ou|aram) para tras|fase de (?:rodage|gravac|filmag)\w+ (?:\w+ )?(?:ficou|terminou|"
        rf"acabou|"
        rf"chegou ao fim)|(?:despedi\w+|despede)(?:-se)? (?:de |das? |do )(?:suas? )?{_FILM}|(?:deu|dao|da|"
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
    (
        r"(?:foram|sao|serao|estao|ficam|ficaram|deram-se|dao-se|estariam) (?:por |ja |\w+mente |hoje |"
        r"ontem )*(?:encerrad|"
        rf"finalizad|concluid|terminad|completad|fechad)as? (?:hoje |ontem |\w+mente )?(?:as |a )?(?:suas )?{_FILM}"
    ),
    (
        r"(?:previsao|expectativa|estimativa|data|prazo) (?:de |para )(?:[oa]s? )?(?:encerramento|termino|conclusao|"
        r"fim|final)"
        r"(?! d[aeo]s? (?:novela|serie|temporada|exibicao|trama|historia|ano|mes))(?: (?:dos trabalhos|previst\w+|"
        r"marcad\w+))? "
        r"(?:para|em|no|na|a|e)|(?:grav|film|rodag)\w+ [^.,;:]{0,40}?ficaram "
        r"prontas|(?:grav|rod|film)(?:ad[ao]s|am|a|ou|aram|arao|ando) (?:ainda |"
        r"em \w+ |n[ao] \w+ )?ate|fic(?:aram|am|arao|ariam) (?:\w+ )?(?:concluid|terminad|encerrad|finalizad)as"
    ),
    rf"{_FILM} .{{0,20}}(?:durar\w*|prolong\w+|estend\w+|vao ate|decorr\w+ ate)",
)
