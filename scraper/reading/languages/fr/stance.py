"""French: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.fr.parts import ON, TURN, merged

#: not behind "announced that": a conditional there is the future of the past
_TOLD: Final = (
    r"(?<!qu'elle\s)(?<!qu'il\s)(?<!que\sla\ssaison\s\d\s)(?<!que\sla\ssuite\s)(?<!que\sla\sserie\s)"
    r"(?<!que\sle\stournage\s)(?<!que\sla\ssortie\s)(?<!que\sla\sdiffusion\s)(?<!que\sles\sepisodes\s)"
)

_UNTURNED: Final = r"(?:(?! mais )[^.;:!?\ue000\ue001]){0,60}"

_DONE: Final = (
    r"(?:(?:a|ont|avait|avaient|aura) (?:\w+ )?(?:debute|debarque|demarre|commence|repris|rempile|"
    r"pris (?:l'antenne|l'affiche)|fait (?:son|ses|sa)|rejoint|atterri|vu le jour|signe son retour)|(?:a|ont|avait|"
    r"avaient) (?:\w+ )?ete (?:\w+ )?(?:diffuse|mise? en ligne|lance|propose|tourne|devoile|publie|programme|"
    r"montre|livre)(?:e|s|es)?|(?:est|sont|etait|etaient) (?:\w+ )?(?:sorti|arrive|revenu|apparu|paru|tombe|passe|"
    r"reparti|venu)e?s?|(?:s'est|se sont) (?:\w+ )?(?:tourne|acheve|termine|conclu|deroule|ouvert)e?s?|fut|"
    r"vient d'etre|arrivait|sortait|debutait|debarquait)"
)

_NEVER: Final = (
    r"(?:n(?:e |')(?:\w+ )?(?:ser|sorti|arrive|reviend|debarque|verr|devr|pourr|aur|commence|debute|fer|demarre|"
    r"retrouve|reprend|lance|diffuse|tourne|tiend|viend|parai|rejoind|decouvri|faud|revi)\w*"
    r"(?:a|ont|ait|aient)|ne (?:sort|arrive|revient|debarque|tourne|commence)(?:nt)?) (?:\w+ )?(?:pas|plus)"
)

PAST: Final[tuple[str, ...]] = (
    rf"{_DONE}\b{TURN}{{0,50}}{{date}}",
    rf"{{date}}{TURN}{{0,50}}{_DONE}",
    rf"(?:depuis|lors de|entamee?s?|debutee|commencee|demarree|achevee|terminee) {ON}{{date}}",
    r"(?:{month}|{weekday}|{season}|an|annee|mois|semaine) (?:dernier|derniere|passe|passee)",
)

AHEAD: Final[tuple[str, ...]] = (
    (
        r"ser(?:a|ont)|devrai\w+|pourrai\w+|va etre|doit|doivent|prevue?s?|attendue?s?|programmee?s?|en tournage|pas "
        r"(?:\w+ ){0,3}avant|(?:faudra|va falloir|rendez-vous)\b"
    ),
    r"(?:{month}|{weekday}|{season}|an|annee|mois|semaine|trimestre) (?:prochaine?|qui vient|a venir)",
    r"(?:poursuivr|prolonger|etirer|durer|tourner|derouler|finir|etaler|tiendr)(?:a|ont)",
    (
        r"(?:s'|se )?(?:acheve|termine|conclu|fini|arrive|sorti|tombe|debarque|devoile|publie|diffuse|ver|"
        r"boucle)r(?:a|ont|"
        r"ait|aient)|pour (?:se |s')(?:terminer|achever|conclure)"
    ),
)

HEDGES: Final[tuple[str, ...]] = merged(
    (
        r"(?:sortie|date|diffusion|lancement|retour|arrivee)"
        r" (?:prevue?|attendue?|estimee?|envisagee?|esperee?|visee?)\s?:"
    ),
    r"(?:dev|pour|se|au|faud|conviend)rai(?:t|ent)",
    (
        rf"{_TOLD}(?:sorti|arrive|reviend|debarque|ver|commence|debute|demarre|fe|lance|diffuse|tiend|viend|"
        r"deroule|atterri|reprend|prend|tourne|tombe|interviend|retrouve|parai|permett|donne)rai(?:t|ent)"
    ),
    rf"(?:(?<!comme\s)(?<!que\s)prevu|planifie|espere|envisage|pressenti|estime)(?:e|s|es)?\b{TURN}{{0,40}}{{date}}",
    r"(?<!tres\s)(?<!tant\s)(?<!plus\s)(?<!longtemps\s)(?<!si\s)attendu(?:e|s|es)?\b[^.,;:!?\ue000\ue001]{0,40}{date}",
    rf"prevoi(?:t|ent)\b{TURN}{{0,60}}{{date}}",
    r"{date},? (?:est|sont|etait|reste) (?:prevu|attendu|espere)(?:e|s|es)?",
    r"(?:est|sont|etait|reste) (?!tres |tant |si |toujours tres )(?:\w+ )?(?:attendu|espere|envisage|pressenti)(?:e|"
    r"s|es)?",
    r"{date} \(?(?:prevu|attendu|estime|estimation|a confirmer|non officiel|sous reserve)\w*\)?",
    r"peut-etre|sans doute|probabl\w+|vraisemblabl\w+|possibl\w+|plausible|credible|eventuel\w*|potentiel\w*",
    r"rumeurs?(?! (?:[\w']+ ){0,4}(?:dementi|refut|balay|ecart|fauss|infond))|bruits? de couloir|il se (?:murmure|"
    r"dit)|on murmure|parait-il|insiders?|semble(?:nt)?|parait",
    r"(?:on|nous) (?:peut|pouvons|table|imagine|suppose|mise|parie|espere|estime|pense)|penche(?:nt)? pour",
    r"(?:table|tablent|mise|misent|parie|parient|tabler|parier|miser|tablant|misant) sur",
    r"vise(?:nt|rait)?|viser|visant|objectif|ambitionne|espere(?:nt)?|esperer|souhaite(?:nt)?|envisag\w+|projette",
    (
        r"compt(?:e|ent|ait|aient|ant) (?:bien |desormais )?(?:(?:la|le|les|y|en) |l')?\w{2,}(?:er|ir|re)\b|"
        r"en pourparlers|croise\w* les doigts"
    ),
    r"porte a croire|laisse(?:nt)? (?:penser|presager|supposer|entendre|esperer|croire)|indique(?:nt)? que|suggere",
    r"si tout (?:va|se passe) bien|sauf (?:retard|imprevu|surprise|changement)|logiquement|en theorie|a priori",
    (
        rf"{_TOLD}(?:rejoind|signe|entre|ouvri|rempile|installe|pose|situe|etale|acheve|termine|boucle|devoile|"
        r"parti|reparti|redemarre|voi|vise|suiv|repousse|reporte|glisse|passe|reste|livre|offri|programme|"
        r"propose|reveille|debute|occupe|souhaite|espere|prefere|semble)rai(?:t|ent)"
    ),
    (
        r"cens(?:e|ee|es|ees)|compte(?:z|r|ons) (?:plutot )?sur|selon toute (?:vraisemblance|logique|"
        r"probabilite)|en (?:toute|bonne) logique|sous (?:toutes )?reserves?|au conditionnel|a confirmer|"
        r"non confirme\w*|previsionnel\w*|previsions?|provisoire\w*|presumee?s?|approximati\w+|ciblee?s?|"
        r"visee?s?|cible(?:nt)?"
    ),
    (
        r"(?:veut|veulent|voulait|souhaite\w*|prefere\w*|cherche\w*|projette\w*|songe\w* a|envisage\w* de|"
        r"esper\w+) (?:bien |desormais )?(?:(?:la|le|les|y|en) |l')?\w{2,}(?:er|ir|re)\b"
    ),
    (
        r"(?:peut|peuvent|pouvez|pouvons) (?:\w+ )?(?:s'attendre|esperer|compter|tabler|miser|imaginer|parier|"
        r"supposer|envisager|raisonnablement)|attendons-nous|sauf contretemps|a condition|pourvu que|"
        r"croisons les doigts|dans les tuyaux|a l'etude|a l'horizon"
    ),
    (
        r"(?:anticip|predi|pronosti|conjectur|presag|suppose)\w*|(?:on|nous) (?:l')?attend(?:ons)?|je (?:pense|"
        r"crois|dirais|parie|mise|table)|nous (?:pensons|croyons|comptons|visons)|a (?:mon|notre) avis|"
        r"selon (?:moi|nous)|j'espere|espoirs?|esper(?:ons|er|ant)"
    ),
    r"theorique\w*|en principe|normalement|idealement|estim(?:e|ent|ation|ons)|pronosti\w+|specul\w+|suppos\w+",
    (
        r"l'(?:idee|intention|ambition) (?:est|serait)|le (?:but|plan|projet) (?:est|serait)|hypothe\w+|"
        r"susceptible|pari raisonnable|fort a parier|gageons|a attendre|attendez-vous|line-up"
    ),
    r"(?:pas|guere|jamais|difficilement|rien)\b(?:[^.;:!?]{0,40}|[^.,;:!?]{0,80}) avant|au plus tot|au mieux|minimum",
    (
        r"(?:aime|voud|risque)rai(?:t|ent)|(?:dev|pour|aime|voud|au)ri(?:ons|ez)|prevoi\w* de|entend(?:ent|"
        r"ait)? (?:bien )?\w+(?:er|ir|re)\b|caresse\w*|se (?:verrai|profile|dessine|precise)\w*"
    ),
    (
        r"s'attend\w*|(?:a |pour |comme )(?:objectif|horizon|cible)|dans (?:le|son|leur) viseur|"
        r"en ligne de mire|(?<!le\s)cap sur|ligne de mire|s'oriente\w*|se dirige\w*"
    ),
    (
        r"(?<!peu\sde\s)chances (?:pour )?(?:que|qu'|de|d')|toutes les chances|(?:une|la) chance (?:pour )?(?:que|qu')|"
        r"apparemment|dans le (?:meilleur|pire) des cas|a prevoir|tien(?:t|nent) la corde|au pire|(?:scenario|"
        r"hypothese) l[ae] plus (?:optimiste|"
        r"plausible|credible)|si (?:nous|tout le monde|les choses|on (?:commence|demarre|tourne|debute))|pas "
        r"exclue?s?|pas a exclure|devine|"
        r"le bruit court|croi(?:t|ent) savoir|evoqu(?:e|ent|ee|es)|(?:on|il est) (?:parle|question) d(?:e|u|"
        r"'\w+)|fuites?|leaks?"
    ),
    (
        r"si (?:la tradition|le rythme|le calendrier|l'on se fie|l'on en croit|l'histoire|tout est|rien ne|"
        r"l'on suit|la chaine suit|netflix suit)|a ce rythme|au conditionnel|en croire"
    ),
)

DENIALS: Final[tuple[str, ...]] = (
    rf"{_NEVER}{_UNTURNED}{{date}}",
    rf"{{date}}{TURN}{{0,50}}{_NEVER}(?!{TURN}{{0,60}}[\ue000\ue001])",
    r"n'est (?:plus|pas) (?:prevue?|attendue?|programmee?)",
    rf"(?:pas|plus) (?:{ON}){{date}}",
    r"(?<!pas\s)exclue?s?|impossible|improbable|peu probable|peu de chances|aucune chance|illusoire|inenvisageable",
    r"(?:reporte|repousse|decale)(?:e|s|es)?(?![^.;:]{0,40} (?:a|au|en|pour|jusqu'\w+|d'\w+|de|du)\b)",
    (
        r"(?:report|repouss|decal|retard|gliss|bascul|recul|deplac|avanc|devanc|differ|ajourn|reprogramm|transfer|"
        r"ramen)\w+ "
        rf"(?:de |du |d'){ON}{{date}}"
    ),
    rf"(?:passe|passent|passer|passee|saute|sautent) (?:de |du |d'){ON}{{date}} (?:a |au |en |aux )",
    (
        r"(?:rumeur|bruit|hypothese|piste|fenetre|creneau|date|echeance|"
        rf"theorie){TURN}{{0,40}}{{date}}[^.;!?]{{0,80}} (?:fait long feu|infond|sans fondement|balay|dement|"
        r"fauss|faux|erron|invent|ecart|contredi|ne tien|n'est plus|n'etait qu|abandonn|s'est envol|est tombe|"
        r"a saute|caduque?)\w*"
    ),
    (
        r"(?:oubliez|oublions|oublier|exit|adieu|renonc\w+ a|une croix sur|manquer(?:a|ont)|manque|louper(?:a|ont)|"
        r"loupe|zapper(?:a|ont)|rater(?:a|"
        rf"ont)|fi de|ni){TURN}{{0,20}} {ON}{{date}}"
    ),
    (
        r"{date},? (?:ne tient plus|n'est plus tenable|c'est (?:rate|mort|rape|fichu|foutu|cuit|non|trop (?:tot|"
        r"juste|court)|peine perdue)|est trop (?:juste|tot)|n'etait qu'une rumeur|"
        r"est abandonne|est hors de question)"
    ),
    (
        r"(?:initialement|d'abord|a l'origine|au depart|originellement|un temps|auparavant|jusqu'ici|"
        r"jusqu'alors)(?! (?:(?:debute|commence|demarre|lance|tourne|diffuse|cree|publie|propose)(?:e|s|es)?|"
        r"(?:sorti|paru|"
        rf"apparu|disponible)(?:e|s|es)?)\b){_UNTURNED}{{date}}"
    ),
    r"{date},? (?:\(?(?:initialement|a l'origine|au depart|originellement|dans un premier temps))",
    (
        r"n'(?:est|a|ont|sont|etait|avait) (?:\w+ )?(?:pas|jamais|plus) (?:\w+ )?(?:sorti|arriv|diffus|revenu|"
        rf"debut|commenc|demarr|lanc|tourn){TURN}{{0,40}}{{date}}"
    ),
    (
        r"(?:ne comptez|ne comptons|n'esperez|n'esperons|n'attendez|ne revez|inutile|n'allez|"
        rf"ne vous attendez) {TURN}{{0,40}}{{date}}"
    ),
    (
        r"alors qu(?:e |')(?:\w+ ){1,3}etai(?:t|ent) (?:\w+ )?(?:prevu|attendu|programme|annonce|espere|"
        rf"cale)(?:e|s|es)?{TURN}{{0,50}}{{date}}"
    ),
    rf"(?:quitte|abandonne|deserte|delaisse|renonce a)(?:nt|ra|ront)? {ON}{{date}}",
    rf"(?:croix|trait) sur{TURN}{{0,30}} {ON}{{date}}",
    rf"(?:en lieu et place d|a la place d)(?:e |u |'){ON}{{date}}",
    (
        rf"(?:cense|cale|programme|fixe|annonce|planifie)(?:e|s|es)? {TURN}{{0,40}}{{date}}[^.;]{{0,60}} "
        r"(?:mais|finalement|avant d'etre|a ete|est|sera)(?: \w+){0,2} (?:repouss|report|decal|retard|"
        r"deplac|ajourn|differ)\w*"
    ),
    rf"(?:devait|devaient|aurait du|auraient du) (?:\w+ )?\w{{2,}}(?:er|ir|re)\b{TURN}{{0,50}}{{date}}",
    rf"pas (?:de |d')(?:\w+ ){{0,4}}{ON}{{date}}",
    (
        rf"(?:prevu|attendu|annonce|programme|cale|planifie|espere)(?:e|s|es)? {TURN}{{0,20}}{{date}}[^.;]{{0,80}} "
        r"(?:finalement|plutot|desormais|maintenant|reporte|repousse|decale|retarde|avance|devance|une semaine plus "
        r"t)\w*"
    ),
    rf"(?:au lieu (?:de |du |d')|plutot qu(?:e |')|et non (?:pas |plus )?){ON}{{date}}",
    (
        r"exclu(?:t|ent|re|ant|ait)|hors de question|irrealistes?|peu realistes?|pas realistes?|utopi\w+|"
        r"chimeri\w+|intenables?|caduque?s?|trop (?:optimiste|ambitieu\w+)|inconcevable|tombee? a l'eau"
    ),
    (
        r"refut\w*|dement\w*(?!\w* par)|(?:plus|pas) (?:d'actualite|possible|envisageable|tenable|a l'ordre du jour|au "
        r"programme|jouable|faisable)|tombe a l'eau|compromise?"
    ),
    # what was hoped for or planned, told in the imperfect: given up by now
    (
        r"(?:on|nous|fans|spectateurs|telespectateurs|abonnes|public|joueurs|lecteurs|internautes|beaucoup|certains|"
        r"observateurs"
        r"|ceux|tout le monde) (?:qui )?(?:s'attend|l'attend|attend|esper|l'esper|pens|croy|imagin|compt|tabl|mis|"
        r"pari|rev)"
        r"(?:ait|aient|ions)\b(?:(?! depuis )[^.,;:!?\ue000\ue001]){0,60}{date}"
    ),
    (
        rf"{_TOLD}etai(?:t|ent) (?:\w+ ){{0,2}}(?:prevu|attendu|programme|annonce|planifie|cale|fixe|date)(?:e|s|es)?\b"
        rf"(?:(?! mais )[^.,;:!?\ue000\ue001]){{0,50}}{{date}}"
    ),
    (
        r"avai(?:t|ent) (?:\w+ ){0,2}(?:(?:prevu|promis|programme|fixe|cale|vise|table|mise)(?:e|s|es)?\b"
        rf"{TURN}{{0,40}}|annonce(?:e|s|es)?\b[^.,;:!?\ue000\ue001]{{0,30}} pour {ON}){{date}}"
    ),
    (
        r"(?:annonc|evoqu|promett|tabl|parl|vis|prevoy|donn)(?:ait|aient)\b"
        rf"{TURN}{{0,50}}{{date}}[^.;!?]{{0,20}},? (?:mais|or|sauf que|finalement|il n'en (?:est|sera) rien)"
    ),
    (
        r"devant (?:\w+ )?\w{2,}(?:er|ir|re)\b"
        rf"{TURN}{{0,50}}{{date}}[^.;]{{0,60}} (?:plus|report|repouss|decal|retir|annul|supprim|finalement|dispar)\w*"
    ),
    (
        r"(?:date|echeance|fenetre|sortie|lancement|creneau|calendrier)(?: \w+){0,4} (?:precedente?|initiale?|"
        r"d'origine|originale?"
        rf"|originelle?|anterieure?)(?: \w+){{0,3}} {ON}{{date}}"
    ),
)

TURNS: Final[tuple[str, ...]] = (r"mais|cependant|toutefois|pourtant|or",)
