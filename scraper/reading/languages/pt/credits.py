"""Portuguese: whom a sentence credits."""

from typing import Final

from scraper.reading.languages.table import PARTICLES

_WORD: Final = r"[^\W\d_a-zß-ÿ][\w'’.+&-]{0,30}"

#: words that open sentences and stand for nobody
_NOBODY: Final = (
    r"(?!(?:El[ea]s?|Iss?o|Est[ae]s?|Ess[ae]s?|Que[m]?|Quando|Como|Já|Há|Não|Nem|Ninguém|Nada|Também|Só|Ainda|"
    r"Agora|Hoje|Ontem|"
    r"Depois|Após|Antes|Segundo|Conforme|Enquanto|Tudo|Mas|Se|Foi|Em|N[oa]s?|Nest[ae]|Pel[oa]|Por|Para|De|D[oa]s?|"
    r"A|O|As|Os|"
    r"Ao|À|Um|Uma|Série|Temporada|Trailer|Data|Estreia|Finalmente|Oficial) )"
)

_NAME: Final = (
    rf"(?:@[\w.]{{2,30}}|{_NOBODY}{_WORD}(?: (?:(?:d[aeo]s?|del|e|van|von|of|the|la|"
    rf"le) |{PARTICLES})?{_WORD}){{0,5}}(?:(?<=RTP) \d)?)"
)

_ORG: Final = (
    r"(?:(?:plataforma|emissora|canal|estação|produtora|distribuidora|editora|empresa|companhia|streamer|gigante|"
    r"estúdio|cadeia|estatal|administração|direção|direcção|cúpula|comunicação|assessoria|equip[ae]|produção|"
    r"serviço)s?|rede(?! soci))"
)

_ACCOUNT: Final = (
    r"(?:(?:perfi[ls]|conta|página|site|portal|blog|comunicado|nota|tuíte|tweet|post|publicação|mensagem|release|"
    r"anúncio|"
    r"jornal|revista|diário|tabloide|coluna|podcast|agência)s?)"
)

_PERSON: Final = (
    r"(?:(?:ator(?:es)?|atriz(?:es)?|actor|actriz|protagonista|intérprete|astro|estrela|diretora?|director|"
    r"realizadora?|cineasta|"
    r"(?:co)?criadora?|roteirista|argumentista|guionista|autora?|novelista|dramaturg[oa]|escritora?|produtora?|"
    r"showrunner|"
    r"executiv[oa]|elenco|presidente|chef[ea]|chefão|CEO|diretor[a]?-geral|vice-presidente|porta-voz|representante|"
    r"responsáve(?:l|is)|"
    r"jornalista|colunista|repórter|apresentadora?|comediante|humorista|leaker|insider|informante|dubladora?|"
    r"dobradora?|"
    r"cantora?|artista|dupla|autores|diretores|realizadores|criadores|produtores|irmãos|líder)s?)"
)

#: who is spoken of without a name, and not to be taken by it
_SOURCE: Final = (
    r"(?:fontes?|insiders?|rumor(?:es)?|boatos?|relatos?|vazamentos?|leaks?|imprensa|mídia|media|meios|órgãos|"
    r"jornais|sites|portais|tabloides|"
    r"veículos|publicações|revistas|especialistas|analistas|fãs|relatórios?|(?:gente|pessoas?|quem é|"
    r"alguém) (?:(?:muito |bem )?"
    r"(?:próxim|ligad|d[aeo] dentro|com (?:acesso|conhecimento))[\w]*)|informações|notícias)"
)

_THE: Final = (
    r"(?:(?:[OAoa]s?|[Uu]ma?s?|[Uu]ns|[Ss]eus?|[Ss]uas?|[Aa]lgu(?:ns|mas?)|[Vv]ári[oa]s|[Dd]ivers[oa]s|"
    r"[Mm]uit[oa]s|[Oo]utr[oa]s?|"
    r"[Dd]ois|[Dd]uas|[Tt]rês) (?:própri[oa]s? |mesm[oa]s? |mais |nov[oa]s? |certos? )?)"
)

_CAPITAL: Final = (
    r"(?:Fontes|Insiders|Rumores|Boatos|Relatos|Vazamentos|Leaks|Especialistas|Analistas|Fãs|Informações|Gente|"
    r"Pessoas|Criadores|"
    r"Produtores|Realizadores|Diretores|Porta-voz|Emissora|Plataforma|Produtora|Estúdio|Canal|Diretor[a]?|Ator|Atriz|"
    r"Criador[a]?|Autor[a]?|Produtor|Showrunner|Protagonista|Showrunners|Imprensa|Perfil|Site|Conta)"
)

#: a description, and what belongs to it
_ABOUT: Final = (
    rf"(?:(?:{_THE}(?:{_ORG}|{_ACCOUNT}|{_PERSON}|{_SOURCE})|(?<![\w]\s){_CAPITAL}|{_SOURCE})(?: (?!e |mas |não |"
    r"que |nem |para )"
    r"[^\s,.;:!?\"“”]+){0,7}?)"
)

_TITLE: Final = (
    rf"(?:{_THE}?(?:próxim[oa] |ex-)?{_PERSON}"
    r"(?: (?!que |vive |como |não )[a-zà-ÿ-]{4,14})?(?: e [a-zà-ÿ-]{4,14})?(?: "
    r"d[aeo]s? (?:própri[oa] )?[\w'’-]{2,20}){0,2},? |"
    rf"{_THE}?(?:[Ss]ite|[Pp]ortal|[Jj]ornal|[Rr]evista|[Dd]iário|[Aa]gência|[Cc]anal|[Ee]missora|[Pp]lataforma|"
    r"[Pp]rodutora|[Ee]stúdio|"
    r"[Rr]ede)(?: (?:japonês|japonesa|american[oa]|brasileir[oa]|portugues[a]?|espanhol[a]?|britânic[oa]|"
    r"norte-american[oa]|especializad[oa]))? )"
)

_AR: Final = r"(?:ou|aram|a|am|ava|avam|ara|arão|aria|ad[oa]s?|ar|ando)"

_ER: Final = r"(?:eu|eram|e|em|ia|iam|id[oa]|er|endo)"

_IR: Final = r"(?:iu|iram|e|em|ia|iam|id[oa]|ir|indo)"

#: verbs of saying
_SAYS: Final = (
    r"(?!avanç\w+ (?:com (?:a|as|o|os|mais|uma) (?!data|inform|not)|para ))"
    r"(?:(?:anunci|confirm|revel|divulg|comunic|inform|avis|adiant|avanç|declar|afirm|explic|coment|assinal|"
    r"salient|sublinh|"
    r"ressalt|realç|reiter|reforç|notici|public|compartilh|partilh|post|tuit|twit|crav|decret|oficializ|sinaliz|"
    r"insinu|alert|"
    r"confess|desabaf|detalh|precis|cogit|relat|report|apont|indic|descart|refut|neg|estim|calcul|prognostic|"
    r"especul|antecip|apur|"
    rf"vaz|assegur|lembr|record|brinc|celebr|comemor|festej|desvend|deix|reacend){_AR}(?:-se)?|"
    rf"(?:esclarec|reconhec|respond|escrev|defend|reacend){_ER}|(?:garant|admit|insist|desment|asseg|previn|advert|"
    rf"suger|confund){_IR}"
    r"(?! (?:(?:\w+ ){0,2}?(?:temporada|continuação|renovação|direitos|exclusiv\w+|vaga|lugar)))|"
    r"dis(?:se|seram)|diz|dizem|dizia|dito|dizer|conta(?:ram|va|r)?(?= que| ao?s? | à)|cont(?:ou|aram|ado)|"
    r"pre(?:vê|veem|viu|viram|via)|"
    r"promet(?:eu|eram|ido)|promete[m]? que|"
    r"(?:acredit|ach|imagin|julg|consider|apost|esper|jur|supõ)(?:a|am|ou|ava|e) que|espera[m]? (?=\w+[aei]r )|"
    r"(?:pretend|planej|planei|quer|mir|ambicion)(?:e|em|a|am|ia|ava|iam)?(?= (?:estrear|lançar|voltar|exibir|"
    r"regressar|gravar|rodar|filmar|"
    r"começar|arrancar|concluir|terminar|retomar|ter|colocar|pôr|disponibilizar|uma estreia|a estreia|o lançamento|"
    r"o regresso|que) )|suge(?:re|rem|riu|riram)|"
    r"(?:faz|fez|fizeram|fazem|feito) (?:saber|o anúncio)|(?:deu|deram|dado) (?:a (?:conhecer|entender|notícia|"
    r"novidade|"
    r"boa[- ]nova|saber|data)|conta|pistas?|detalhes|spoilers?|como certo|a boa notícia|[oa] (?:recado|aviso))|"
    r"(?:trouxe|levant|ergu|abri|soltou|deixou|quebr)\w* (?:a notícia|a novidade|o véu|o jogo|escapar|claro|cair|"
    r"o silêncio|a informação|uma pista)|"
    r"(?:veio|vieram) a público|tornou públic[oa]|põe água na fervura|"
    r"(?:us|recorr|aproveit|foi a|foram a|serv|escolh)\w*(?: [^\s.;:]+){1,8}? para (?:anunci|confirm|revel|divulg|"
    r"inform|avis|cont|diz|"
    r"partilh|compartilh|comunic|garant|esclarec)[aei]r)"
)

#: the same, told behind what is said
_TOLD: Final = (
    r"(?:(?:anunci|confirm|revel|divulg|comunic|inform|avis|adiant|avanç|declar|afirm|explic|coment|assinal|"
    r"salient|sublinh|ressalt|"
    r"reiter|reforç|notici|crav|lembr|record|brinc|celebr|detalh|precis|cont|relat|report|garant|assegur|estim|"
    r"calcul|apur|indic|apont|"
    r"cogit|especul|public|escrev|promet|esclarec|admit|suger)(?:ou|aram|a|am|eu|eram|iu|iram|e|em)|dis(?:se|"
    r"seram)|dizem|diz|prevê|previu)"
)

_BY: Final = (
    r"(?:[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Cc]onsoante|(?:[Cc]omo|[Aa]o que|[Cc]onforme|"
    rf"[Ss]egundo)(?: (?:já|também))? {_TOLD})"
)

#: what companies do, and tell by doing it
_DOES: Final = (
    rf"(?:(?:renov|encomend|aprov){_AR}(?![^.;:]{{1,80}},? (?:que|e) (?:já |só )?(?:chega|estreia|está|estará|"
    r"volta|ocupa|começa|sai|vai))|"
    rf"(?:cancel|adi|remarc|empurr|posterg|protel|agend|reagend){_AR}|"
    r"(?:marc|fix|confirm)(?:ou|aram|ado)|marcam? (?:data|a estreia|estreia)|(?:defin|transfer)(?:iu|iram|ido)|"
    r"escolh(?:eu|eram|ido)|"
    r"estabelec(?:eu|eram)|(?:bat|mexeu|baten)\w* (?:o martelo|na data)|(?:d[aá]|dão|deu|deram|dado|dar) "
    r"(?:oficialmente )?(?:(?:a )?luz verde|(?:o )?sinal verde|carta branca|(?:o )?aval|(?:o )?ok|(?:o )?sim|ordem)|"
    r"(?:atras|mud|alter|moveu|recu|troc)\w* (?:a data|a estreia|o lançamento|o regresso|de \w+ para|na data)|"
    r"(?:garant|assegur)(?:iu|iram|ou|aram|ido|ado|e|a) (?=(?:a|o|uma|mais|um) (?!direito|exclusiv))|"
    r"(?:decid|resolv|opt|prefer|escolh|desist)(?:iu|iram|eu|eram|ou|aram|e|em|ido)(?: por| de)?(?: não)? (?:renov|"
    r"cancel|adi|encerr|"
    r"termin|antecip|dar|prod|continu|avanç|segu|prolong|guard|segur|empurr|estend|faz|enterr|esper|lanç)\w*|"
    r"não (?:renovou|vai renovar|renovará|dará sequência|vai produzir|produzirá|avança|avançará|vai avançar|quis)|"
    r"(?:encerr|enterr|engavet)(?:ou|aram|a) (?:a série|o seriado|a produção|o anime|a novela)|"
    r"pôs (?:um )?(?:ponto final|fim)|"
    r"(?:fech|assin)(?:ou|aram) (?:\w+ ){0,2}?(?:contrato|acordo|renovação)|"
    r"(?:solt|lanç|liber|mostr|exib|disponibiliz|apresent|desvend|estre|entreg|pôs|colocou|"
    r"deixou)\w*(?: [^\s.;:]+){1,6}? "
    r"(?:trailer|teaser|prévia|imagens|vídeo|clipe|antevisão|spot)s?)"
)

_BRAND: Final = (
    r"(?:(?:TV )?Globo(?:play)?|Netflix|RTP(?: ?\d)?|SIC|TVI|Record(?: ?TV)?|SBT|Band|HBO(?: Max)?|Max|Disney(?:\+|"
    r" Plus)?|Prime Video|Amazon"
    r"|Star\+|Apple(?: TV)?\+?|Paramount\+?|OPTO|Opto|Hulu|Multishow|GNT|AMC|FX|BBC|Fox|Viki|Crunchyroll|"
    r"(?:[aA] )?(?:emissora|plataforma|produtora|estação)|(?:[oO] )?(?:canal|estúdio))"
)

_SHOOTS: Final = (
    r"(?:(?:começ|inici|arranc|conclu|encerr|termin|finaliz|acab|retom)(?:ou|aram|iu|íram|a|"
    r"i)(?: [\w(),/-]+){0,3}? (?:com )?(?:as )?(?:suas )?"
    r"(?:gravações|filmagens|rodagens)|(?:começ|inici|conclu|encerr|termin|finaliz)(?:ou|"
    r"iu)(?: [\w(),/-]+){0,3}? a rodagem)"
)

#: between who says it and the verb
_ASIDE: Final = (
    r"(?:,? \([^()]{2,40}\))?(?:, (?!e |mas |que não |onde |a série )[^,.;]{3,70},| [–—-] [^–—;.]{3,70} [–—-])?"
)

_ADVERB: Final = (
    r"(?:,? (?:já|só|ainda|também|até|inclusive|enfim|finalmente|oficialmente|hoje|ontem|anteontem|agora|"
    r"recentemente|entretanto|"
    r"depois|mesmo|por fim|por sua vez|há pouco|em comunicado|em nota|em entrevista|publicamente|que|quem|é que|me|"
    r"nos|lhe|se|"
    r"então|acab(?:a|am|ou|aram) (?:de|por)|tinham?|haviam?|tem|têm|teria|voltou a|voltaram a|veio|vieram|vem|"
    r"fez questão de|tratou de|"
    r"chegou a|não perdeu tempo (?:ao|em|a|e)|andou a|vinha a|está a|dias atrás|"
    r"(?:(?:n?est[ae]|n[ao]) )?(?:\w+-feira|segunda|terça|quarta|quinta|sexta|sábado|"
    r"domingo)(?:,? \(?(?:dia )?\d[\d/]*\)?)?|"
    r"n?est[ae] (?:semana|tarde|noite|manhã|mês)),?){0,4}"
)

#: no subject: "on Netflix"
_NO_PLACE: Final = (
    r"(?<!\b[nN][oa]\s)(?<!\b[eE]m\s)(?<!\b[dD][aeo]\s)(?<!\b[àÀ]\s)(?<!\b[aA]o\s)(?<!\bd[oa]s\s)(?<!\bcom\s)(?<!\b"
    r"para\s)"
)

_SUBJECT: Final = rf"{_NO_PLACE}(?:(?:[OAoa]s?|[OoAa] (?:própri[oa]|também)) )?(?P<who>{_NAME})"

_FROM: Final = r"(?:pel[oa]s?|por|de|d[oa]s?)"

_CLOSE: Final = (
    r"(?=[,.;:!?)…\"”’»–—]|$| (?:[–—-]|em|n[oa]s?|nest[ae]|est[ae]|a|ao|à|durante|ontem|hoje|que|e|para|após|há) )"
)

CREDITS: Final[tuple[str, ...]] = (
    # what "he who says it" was
    (
        rf"[Qq]uem (?:[^\s.;]+ ){{1,10}}?(?:foi|foram|é|são) (?:{_TITLE}|(?:[oa]s? "
        rf")?(?:própri[oa] )?)(?P<who>{_NAME})(?=[,.;:!?]|$| em| n[oa] )"
    ),
    rf"[Qq]uem (?:[^\s.;]+ ){{1,10}}?(?:foi|foram|é|são) (?P<who>{_ABOUT})(?=[,.;:!?]|$)",
    # the subject and its verb
    rf"{_TITLE}(?P<who>{_NAME}){_ASIDE},?{_ADVERB} {_SAYS}",
    rf"(?P<who>{_ABOUT}){_ASIDE}{_ADVERB} {_SAYS}",
    rf"{_SUBJECT}{_ASIDE}{_ADVERB} {_SAYS}",
    # the verb and its subject
    (
        rf"(?<=[,\"”»’–—]\s){_TOLD}(?: (?:ontem|hoje|também|já|ainda|entretanto|[àa]o? \w+|em comunicado|"
        rf"em entrevista))?,? (?:{_TITLE}|(?:[oa]s? )?(?:própri[oa] )?)(?P<who>{_NAME})"
        r"(?=[,.;:!?)…\"”’»–—(]|$| (?:[–—-]|em|n[oa]s?|nest[ae]|ao|à|durante|ontem|hoje|que) )"
    ),
    (
        rf"(?<=[,\"”»’–—]\s){_TOLD}(?: (?:ontem|hoje|também|já|ainda|entretanto|em comunicado))?,?"
        rf" (?P<who>{_ABOUT}){_CLOSE}"
    ),
    (
        rf"(?<=[,\"”»’–—]\s){_TOLD} (?P<who>(?:{_PERSON}|{_ORG}|{_ACCOUNT}|{_SOURCE})"
        r"(?: d[aeo]s? [^,.;:]{2,30})?)(?=[.:;!?]|$)"
    ),
    # according to
    (
        rf"(?:{_BY}|[Cc]itando|[Dd]iz|[Cc]itad[oa]s? por)(?: (?:[oau]m?a?s? )?(?:informaç(?:ão|ões)|dados|apuração|"
        r"comunicado|anúncio|"
        r"nota|reportagem|notícia|post|publicação|declarações)(?: (?:oficial|publicad[oa]|enviad[oa]))? d[aeo]s?)?"
        rf" (?:{_TITLE}|(?:[oa]s? )?(?:própri[oa] )?)(?P<who>{_NAME})"
    ),
    rf"{_BY} (?P<who>{_ABOUT})(?=[,.;:!?)]|$)",
    (
        r"(?:[Nn]as? (?:palavras|contas|opinião|previsão|boca) d|[Aa] (?:crer|fiar) n|"
        rf"[Cc]itad[oa]s? pel)(?:[oa]s? |e )(?:{_TITLE})?(?P<who>{_NAME})"
    ),
    (
        r"(?:[Nn]as? (?:palavras|contas|opinião|previsão) d|[Aa] (?:crer|fiar) n|"
        rf"[Cc]itad[oa]s? pel)(?P<who>{_ABOUT})(?=[,.;:!?)]|$)"
    ),
    # what companies do
    rf"(?P<who>{_THE}{_ORG}(?: (?!e |mas |não |que |nem |para )[^\s,.;:!?\"“”]+){{0,5}}?){_ASIDE}{_ADVERB} {_DOES}",
    rf"{_SUBJECT}{_ASIDE}{_ADVERB} {_DOES}",
    rf"(?:[OAoa] )?(?P<who>{_BRAND}){_ASIDE}{_ADVERB} {_SHOOTS}",
    # by whom it was told
    (
        r"(?:anunci|confirm|revel|divulg|comunic|inform|avanç|adiant|adi|remarc|marc|agend|public|partilh|"
        r"compartilh|oficializ|renov|encomend|cancel|notici|"
        r"desment|garant|dad|feit|post|mostr|aprov|assegur)[aei]?d?[oa]s?(?: [^\s,.;:]+){0,4}? (?:pel[oa]s?|por) "
        rf"(?:{_TITLE}|(?:própri[oa] )?)?(?P<who>{_NAME})"
    ),
    (
        r"(?:anunci|confirm|revel|divulg|comunic|inform|avanç|adiant|adi|remarc|marc|agend|public|partilh|"
        r"compartilh|oficializ|renov|encomend|cancel|notici|"
        r"desment|garant|aprov|assegur)[ai]d[oa]s?(?: [^\s,.;:]+){0,3}? p(?:or |"
        rf"el(?=[oa]))(?P<who>{_ABOUT})(?=[,.;:!?)]|$)"
    ),
    (
        r"(?:posts?|publicaç(?:ão|ões)|tuítes?|tweets?|comunicado|nota|carta|mensagem|vídeo|anúncio|declaraç(?:ão|"
        r"ões)|entrevista|"
        r"confirmação|revelação|palavras?|redes(?: sociais)?|perfil|página|Instagram|Twitter|blogue?|boca|voz)"
        r"(?: (?:oficial|oficiais|no|do|Instagram|Twitter|X|YouTube|Facebook|recentes?))* "
        rf"(?:de|d[oa]s?) (?:{_TITLE})?(?P<who>{_NAME})(?=[,.;:!?)]|$| (?:em|n[oa]s?|a|ao|à) )"
    ),
    (
        r"[Aa]s? (?:informaç(?:ão|ões)|notícia|novidade|revelação|apuração|garantia|previsão|palavra|dica) (?:é|"
        r"são|foi|vem|veio|partiu|chega|chegou) "
        rf"d(?:[aeo]s?|e) (?:{_TITLE})?(?P<who>{_NAME})"
    ),
)
