"""Portuguese, of Brazil and of Portugal. Words from the dictionaries Priberam and Houaiss and from how the press writes of dates."""

from typing import Final

from scraper.reading.languages.pt.credits import CREDITS
from scraper.reading.languages.pt.events import EVENTS
from scraper.reading.languages.pt.parts import OPENS, TELLS
from scraper.reading.languages.pt.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.pt.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.pt.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

TABLE: Final = Language(
    code="pt",
    small_months=True,
    common=words(
        "o os a as do da dos das em um uma no na nos nas e que para com nao se foi mais ao pela pelo serie sua"
    ),
    months=numbered(
        "janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out "
        "novembro/nov dezembro/dez"
    )
    | {f"/{number:02}": number for number in range(1, 13)}
    | {f"/{number}": number for number in range(1, 10)},
    weekdays=numbered(
        "segunda-feira/segunda terca-feira/terca quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sabado domingo",
        first=0,
    ),
    seasons=numbered("primavera verao outono inverno"),
    numbers=numbered(
        "um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
        "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte"
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
        (
            r"(?<!pelo\s){ordinal} (?:e (?:ultim|penultim|derradeir)[oa] )?(?:temporada|ano|leva|fornada|safra|"
            r"ciclo|fase|rodada|edicao|epoca|tomo)"
            r"(?! (?:consecutiv|seguid|de (?:vida|casamento|faculdade|pandemia|escola|curso|mandato|governo|idade|"
            r"bilhete|ingresso|teste)))"
        ),
        "{ordinal} e (?:a )?{ordinal2} temporadas?",
        (
            r"(?P<n>\d{1,2})\s*(?:[aoªº°]?\.?[ªº]? temporada|[aoªº°] (?:ano|leva|fornada|safra|ciclo|fase|rodada|"
            r"edicao))"
        ),
        "temporada {ordinal}",
        r"ano (?P<n>dois|tres|quatro|cinco|seis)(?=[,.;:!?)]|$| d[aoe]s? (?:serie|anime|trama|novela))",
        (
            r"(?:anunciar|confirmar|garantir|encomendar|preparar|renovad[ao] para|direitos da|avancar para|"
            r"renovada ate)(?: a)? "
            r"{ordinal}(?=[.,;:!)]|$)"
        ),
        (
            r"d?a (?P<ordinal>primeira|terceira|setima|oitava)"
            r"(?=[.,;:!)]|$| (?:chegou|estreou|saiu|veio|foi|teve|passou|terminou|acabou|arrancou))"
        ),
        (
            r"^(?:ja )?a {ordinal}(?=,| (?:so|chegou|estreou|saiu|veio|deve|tem|foi|vai|teve|ficou|chega|sera|"
            r"ainda|ja|passou|terminou) )"
        ),
        r"t(?P<n>\d{1,2})",
        r"(?P<n>\d{1,2})x0?\d{1,2}",
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    turns=TURNS,
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    elsewhere=(
        (
            rf"{OPENS}(?:a|o|as|os|um|uma|seu|sua|outro|outra) (?:novo |nova )?(?:roteiros?|guiao|dvd|blu-ray|"
            r"spin-off|derivad[ao]|prequela|crossover|festival|feira|painel|evento|comic-con|ccxp|ingressos|"
            r"bilhetes|pre-venda|pre-producao|exposicao|cerimonia|entrega dos|gala|turne|greve|contrato|"
            r"documentario|manga|filmagens do filme|gravacoes do filme|filme|longa|trilha|banda sonora|disco|"
            r"livro|romance|peca|podcast|jogo|album|manga) [^.,;:]{0,50}{date}"
        ),
        (
            r"(?:(?:ultimo|penultimo|proximo|segundo|terceiro|quarto|quinto|sexto|setimo|oitavo|nono|"
            r"decimo) (?:capitulo|episodio)|(?:capitulo|episodio) (?:final|"
            r"(?:numero )?(?:\d+|dois|tres|quatro|cinco|seis|sete|oito|nove|dez))) [^.,;:]{0,40}{date}"
        ),
        (
            r"(?:(?:estrei|lanc|apresent|public|edit|grav|film|rod)\w* (?:em |no |na |a |nesta |neste |este |"
            r"esta )?{date},? (?:(?:um|uma|o|a|os|as|seu|sua|n[oa] sua) ){1,2}(?:nov[ao] |outr[oa] |segund[ao] |"
            r"proxim[oa] |"
            r"primeir[oa] )?(?:peca|livro|romance|filme|longa|disco|album|single|podcast|documentario|novela|musica|"
            r"espetaculo|"
            r"curta|minisserie|especial|turne)|{date4},? (?:uma|um|outr[ao]) (?:nov[ao] )?(?:minisserie|novela|filme|"
            r"longa|"
            r"peca|serie)|{date5},? com (?:um|uma|o|a|seu|sua) (?:nov[oa] )?(?:peca|espetaculo|musical|show|turne|"
            r"disco)|(?<!primeiro\s)(?<!novo\s)(?:episodio|capitulo) (?:exibid|transmitid|emitid|"
            r"levad)o (?:ao ar )?(?:n[ao] |em |a |dia )*{date2}|(?:comunicado|nota|poster|cartaz|foto|sinopse|"
            r"entrevista|"
            r"materia|reportagem|artigo) (?:\w+ )?(?:liberad|lancad|divulgad|publicad|revelad)[oa] (?:n[ao] |em |a |"
            r"dia )*{date3})"
        ),
        (
            r"(?:teatro|palco|cinema|trilha sonora|banda sonora|peca|outra serie|outro projeto|concerto|"
            r"show da banda|(?:filmagens|gravacoes|rodagem) d[oe] (?:\w+ )?(?:filme|longa)|podcast|audiencia|"
            r"share)s?|grav\w+ (?:uma |outra )?novela|reta final d[ae]s? (?:grav|film|rodag)\w+|"
            r"retom\w+ (?:d?as? )?(?:grav|"
            r"film|rodag)\w+|(?:grav|film|rodag)\w+ (?:[\w-]+ ){0,3}?(?:retomad|na reta final)\w*|"
            r"(?:semanalmente|por semana|semana a semana|todas as \w+|as (?:segundas|tercas|quartas|quintas|sextas)"
            r"(?:-feiras)?|aos (?:sabados|domingos))(?=,? ate(?!\w))|trabalhos (?:\w+ ){0,4}?(?:retomad|"
            r"recomec)\w+(?: (?:em|no|na))?|(?:ator|atriz|apresentador\w*|cantor\w*|comediante|modelo|nascid[oa]|"
            r"nasceu)[^.;:]{0,80}? estre(?:ou|ia|ara)"
            r"(?:-se)? (?:na (?:tv|televisao|carreira)|como|profissionalmente)(?: (?:em|no|na))?"
        ),
        r"(?:livro|romance|manga|filme|longa-metragem|longa|spin-off|entrevista|nascid[oa]|nasceu|morreu|faleceu)s?",
        (
            r"(?:emmy|globos? de ouro|premios?|gala|festival|dvd|blu-ray|videojogo|videogame|jogo|disco|album|"
            r"turne|casamento|greve)s?"
        ),
        (
            r"ccxp|comic-con|d23|tudum|painel|documentarios?|contrato|pre-producao|sala de roteir\w+|escrev(?:e|em|"
            r"er|endo|eu|eram)|roteiristas|argumentistas|leitura de (?:mesa|roteiro|guiao)|castings?|ingressos|"
            r"bilhetes|aniversario|interrompid[ao]s?|paralisad[ao]s?|suspens[ao]s?|bafta|oscar(?:es)?|indicac\w+|"
            r"nomeac\w+"
        ),
        (
            r"(?:capitulo|episodio) final|desfecho|(?:d|n)aquele (?:mesmo )?ano|indicad[ao]s?|nomead[ao]s?|"
            r"(?:temporada|serie|novela|trama|leva|exibicao) (?:\w+ )?(?:termina|acaba|encerra|se despede|"
            r"despede-se|sai de cena|sai do ar|chega ao fim)\w*(?! (?:de|a espera|o jejum))"
        ),
        r"(?:nao|nem|sem) (?:foi|foram|ha|ter|tinha) .{0,25}renov\w+(?: \w+)?|reprise\w*|na historia|na trama",
        TELLS,
    ),
    questions=(
        (
            r"(?:tomara|oxala|adora(?:ria|va)|adorariamos|adoravamos|quem dera|quem me dera|torco|torcemos|"
            r"sera que) [^.;:]{0,60}{date}"
        ),
    ),
    credits=CREDITS,
    speech=r",? (?:\w+ )?(?:diss|diz|cont|explic|assegur|garant|afirm|declar|coment|confess|acrescent|adiant|escrev|revel)\w*",
)
