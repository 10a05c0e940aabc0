"""Portuguese: parts of patterns that several of its tables use."""

from typing import Final

DEFER: Final = r"(?:adi(?:a|ad|o|ou)|atras|mud|pass|transfer|mov|empurr|remarc|posterg|protel|desloc|altera|antecip)\w*"

TELLS: Final = (
    r"(?:(?:anunci|confirm|revel|divulg|inform|adiant|explic|coment|cont|afirm|avis|declar|public|comunic|"
    r"oficializ)(?:ou|aram)|"
    r"disse|disseram|(?:tinha|tinham|havia|haviam|ja) (?:ja )?(?:anunci|confirm|revel|diss|dit|oficializ|comunic|"
    r"avis|garant)\w+)"
)

#: a shoot or a clip, whose date is none of the season's
SHOOT: Final = (
    r"(?:rodag|trailer|teaser|inicio|grava|filma|comeco|arranque|anuncio|producao|retom|evento|estudios?(?!\w)|"
    r"sets?(?!\w)|plato)"
)

#: who starts a clause of its own
OPENS: Final = r"(?:(?<=[,;:]\s)|^)"

TO: Final = (
    r"(?:em |no |na |nos |a |o |os |ao |dia |este |esta |neste |nesta |ainda |ja |so |la |para |mesmo |logo |"
    r"apenas |somente |depois d[eoa] |a partir d[eoa] |fim |mes de )*"
)

#: the list of what is to come
SLATE: Final = (
    r"(?:novidades|destaques|lancamentos|estreias|pacote|lista|line-?up|grelha|grade|programacao|agenda|cardapio|"
    r"menu|promessas|apostas|catalogo|ementa|aposta|safra)"
)

#: other works, and what has events of its own
THINGS: Final = (
    r"(?:filme|longa|livro|romance|disco|album|peca|trailer|teaser|gravac|filmag|rodage|festival|documentari|"
    r"especial|spin|derivad|"
    r"jogo|elenco|data|dia da|mes da|titulo|roteir|detalhes)"
)
