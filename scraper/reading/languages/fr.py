"""French. Words from the Dictionnaire de l'Académie française and from how the press of France and Belgium writes of dates.

A "rentrée" is September, as on television.
"""

from typing import Final

from scraper.reading.languages.fr_times import DATES, JOINS, ON, TURN
from scraper.reading.languages.table import Language, numbered, words
from store.model import Event

#: not behind "announced that": a conditional there is the future of the past
_TOLD: Final = r"(?<!qu'elle\s)(?<!qu'il\s)(?<!que\sla\ssaison\s\d\s)(?<!que\sla\ssuite\s)(?<!que\sla\sserie\s)"
_WHEN: Final = r"(?:pour|en|le|au|a la|a partir|courant|dans|des|d'ici|debut|mi|fin|vers|avant|ce|cet|cette|demain|aujourd'hui|l'(?:an|annee|ete|hiver|automne)|{month}|{weekday}|\d{1,4})"

_UNTURNED: Final = r"(?:(?! mais )[^.;:!?\ue000\ue001]){0,60}"
_DONE: Final = r"(?:(?:a|ont|avait|avaient|aura) (?:\w+ )?(?:debute|debarque|demarre|commence|repris)|(?:a|ont|avait|avaient) (?:\w+ )?ete (?:\w+ )?(?:diffuse|mise? en ligne|lance|propose|tourne)(?:e|s|es)?|(?:est|sont|etait|etaient) (?:\w+ )?(?:sorti|arrive|revenu|apparu)e?s?|(?:s'est|se sont) (?:\w+ )?(?:tourne|acheve|termine|conclu|deroule|ouvert)e?s?|fut|vient d'etre|arrivait|sortait|debutait|debarquait)"

_NEVER: Final = (
    r"(?:n(?:e |')(?:\w+ )?(?:ser|sorti|arrive|reviend|debarque|verr|devr|pourr|aur|commence|debute|fer)\w*"
    r"(?:a|ont|ait|aient)|ne (?:sort|arrive|revient|debarque|tourne|commence)(?:nt)?) (?:\w+ )?(?:pas|plus)"
)

_GIVEN: Final = (
    "annonc|communiqu|devoil|revel|donn|fix|precis|connu|partag|officiali|confirm|arret|dispon|defini|determin|choisi"
)
_SAID: Final = "annonc|confirm|révél|dévoil|expliqu|indiqu|précis|déclar|officialis|assur|affirm"
_DID: Final = "renouvel|command|partag|publi|promis|dit|diffus|mis en ligne|sign|reconduit|posté|donné|fixé|lâché"
_SHE: Final = "(?:plateforme|chaîne|production|société|scénariste|créatrice|réalisatrice|productrice|star|comédienne)"
_HE: Final = "(?:showrunner|réalisateur|diffuseur|studio|producteur|créateur|scénariste|site|compte|streamer|géant)"


TABLE: Final = Language(
    code="fr",
    common=words(
        "le les des du et est un une pour que qui dans sur pas avec plus ce cette au aux sera ont son ses il elle nous "
        "ete saison je par mais depuis deja"
    ),
    months=numbered(
        "janvier/janv/jan fevrier/fevr/fev mars avril/avr mai juin juillet/juil aout septembre/sept octobre/oct "
        "novembre/nov decembre/dec"
    ),
    weekdays=numbered("lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim", first=0),
    seasons=numbered("printemps ete automne hiver"),
    numbers=numbered("un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"),
    ordinals=numbered(
        "premiere/premier deuxieme/seconde/second troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme "
        "dixieme onzieme douzieme treizieme quatorzieme quinzieme"
    ),
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        "saisons? {n}",
        "saisons? {n}(?: et|,| a) {n2}",
        "{ordinal}(?: et (?:derniere|ultime))? (?:saison|salve|livraison|fournee|chapitre|opus|annee)",
        "{ordinal} et {ordinal2} saisons",
        r"la (?:{ordinal}|(?P<n>\d))(?=(?: \([^)]{0,20}\))?,? (?:diffus|mise|lance|paru|vue|est|sera|sort|arriv|debarque|revien|devrait|pourrait|a ete|n'a|aura|debute|suivra)\w*)",
        r"(?<!\d)(?P<n>\d{1,2})(?:re|ere|nde|e|eme|ieme|de)(?: et derniere| et ultime)? saison",
    ),
    events={
        Event.RELEASE: (
            r"sor(?:t|tent|tir|tira|tiront|tirait|tiraient|tait|tie|ties|ti|tis)",
            r"arriv(?:e|ee|ees|ent|era|eront|er|erait|eraient|ait)",
            r"debarqu\w+",
            r"revien(?:t|nent|dra|dront|drait|draient)|reven(?:ir|ue?s?)",
            r"retours?|retrouv(?:er|era|erons|eront|erez|ez|ent|e)",
            r"diffus(?:e|ee|es|ees|er|era|eront|ion|erait)|(?:re)?diffusion",
            r"lanc(?:e|ee|ees|er|era|eront|ement|erait)",
            r"disponibles?",
            r"mise?s? en ligne|en ligne",
            r"(?:re)?decouvr(?:ir|ira|iront|irez|e|ez)|a decouvrir",
            r"(?:voir|visionner|regarder|rattraper)|verra(?: le jour)?|verront|visibles?|voit le jour",
            r"rendez-vous",
            r"demarr(?:e|era|ent|er|age|erait|eront)",
            r"debut(?:e|era|ent|eront|er|erait|ee)",
            r"commenc(?:e|era|ent|eront|er|erait)",
            r"repren(?:d|dra|drait)|reprise",
            r"atterri\w+|rappliqu\w+|deboul\w+|pointe\w* le bout",
            r"proposee?s?|programmees?|inedits?|a l'antenne|a l'ecran",
            r"(?:avant-)?premiere (?:mondiale|aura|le|en|sur)|avant-premiere",
            r"(?:nouveaux|premiers|tous les) episodes|integralite|episodes d'un coup|nouvelle saison|nouvelle salve",
            rf"(?:prevue?s?|attendue?s?|planifiee?s?|esperee?s?) {_WHEN}",
            r"(?:faudra|devra|devront|devrons) (?:\w+ )?(?:attendre|patienter|s'armer)|patience",
            r"reportee?s?|repoussee?s?|decalee?s?",
            r"date de (?:sortie|diffusion|lancement|retour)|suivr(?:a|ont)|a attendre|attendez-vous|line-up",
            r"se devoiler(?:a|ont)|se ruer sur|sur (?:vos|nos|les|petits) ecrans|tomb(?:e|era|eront)|prete?s?",
            r"esper(?:ez|er)",
            r"mis(?:e|es)? a (?:la |l')?(?:disposition|antenne)|mettr(?:a|ont|ait|aient)|accessibles?|streamables?|acces anticipe",
            r"(?:fai(?:t|re|sant)|font|fera|feront|ferait|feraient|fit) (?:\w+ )?(?:ses (?:premiers )?(?:debuts|pas)|son (?:apparition|entree|arrivee|come-?back|grand)|sa (?:rentree|premiere)|irruption|surface)",
            r"(?:a|ont|ayant|avoir|vient de|viennent de|est|sont|sera|seront|serait|etait|reste) (?:\w+ )?(?:programm|cal|fix|dat|positionn|planifi|inscrit)(?:e|er|es|ee|ees)?\b",
            r"programm(?:era|eront|ant)|investir(?:a|ont)|s'inviter(?:a|ont)|s'installer(?:a|ont)|prend(?:ra)?(?: le relais| ses quartiers| l'antenne| possession)",
            r"parai(?:tra|tront|tre)|parution|pointer(?:a|ont)|poser(?:a|ont) ses valises|se montrer(?:a|ont)?|ouvrir(?:a|ont) (?:le bal|la saison)|inaugurer(?:a|ont)",
            r"(?:livr|offr|distill)(?:era|eront|ira|iront)|proposer(?:a|ont)?|deploie(?:ra)?|deploiement|deferl\w+|ramene(?:ra|nt)?",
            r"(?:dans les|en) (?:salles|kiosques|librairies|bacs|vente|clair|streaming|exclusivite|prime time|access prime time)|au cinema|commercialis\w+|jouables?|telechargeables?|achetables?",
            r"(?:ajoutee?s?|s'ajoute\w*|integr\w+|fai(?:t|re|ra) partie|rejoin\w+) (?:a |au |de |le |la ){0,3}(?:catalogue|grille|offre|line-up|plateforme)",
            r"(?:cochez|notez|bloquez|reservez|retenez|rendez vous|prenez|prenons|on prend|(?:a|dans) vos agendas)(?: (?:bien|deja|date|la|le|votre|vos|soiree)){0,2}",
            rf"(?:rumeur|bruit) (?:qui |d'|de |sur ){TURN}{{0,40}}{{date}}",
            rf"(?:fenetre|creneau|case|horizon|echeance) (?:de lancement |de sortie |de diffusion )?(?:fixee? )?{ON}{{date}}",
            r"(?:cale|fixe|date|annonce|(?:a|ont|est|sera|sont|seront) programme)(?:e|s|es)? (?:la |sa )?(?:saison \d+ |suite |{ordinal} saison |sortie )?(?:au|pour|a)",
            r"avancee?s? (?:au|a|en)|bascul\w+|pass(?:e|ent|era|eront) d(?:e|u)|gliss(?:e|ent|era|eront|ee)|coup d'envoi|rejoindr(?:a|ont) (?:la|le)",
            rf"vise(?:nt)? {ON}{{date}}",
            r"^pas avant|nouvelle date|date (?:credible|plausible|possible|probable)|a la tele",
            r"(?:tabl|compt)(?:er|ez|ons|e) (?:plutot )?sur|est pas pour|la date du",
            r"(?:imaginer|esperer|envisager|tabler sur|miser sur|parier sur) (?:une|la|un)",
            r"pas de (?:saison|suite|nouvelle)",
            rf"(?:c'est|ce sera) (?:pour )?{ON}{{date}}(?![\ue000\ue001]| qu)",
            r"sur (?:netflix|disney|prime|amazon|canal|max|hbo|apple|paramount|tf1|france|m6|arte|adn|crunchyroll|ocs|hulu)",
        ),
        Event.RENEWAL: (
            r"renouvel\w+|renouvell\w+",
            r"feu vert|renouvell\w+[^.;:,]{0,20} (?:annonc|officialis|confirm|arriv|tomb)\w*",
            r"reconduit\w*|reconduction|rempil\w+",
            r"(?:a|ont|avait|avaient|est|ete|vient de) (?:\w+ )?command\w+|commandee?s?|command(?:e|er) (?:une|d'une)",
            r"cette commande",
            r"prolong(?:e|ee|ees|er|ation)|remet\w* le couvert|repart\w* pour|rallong\w+|remis\w* le couvert",
            r"(?:saison|suite|salve)[^.;:,]{0,30} (?:est|etait|avait ete|a ete) (?:\w+ )?(?:assuree|actee|garantie|mise en chantier|mise sur les rails)",
            r"officialis\w+|mise en chantier",
            r"(?:(?:a|ont|avait|avaient|vient d'|viennent d')\s?)?(?:annonc|confirm|revel)\w*[^.;:]{0,50} (?:renouvel\w+|commandee?)",
            r"(?:renouvel\w+|rempil\w+|commandee?)[^.;:]{0,60} (?:annonc|confirm|fait savoir|revel|officialis)\w*",
            r"sign\w+ pour (?:une|la|une nouvelle)",
            r"(?:a|ont|avait|avaient) (?:\w+ )?(?:annonce|confirme) (?:\w+ )?(?:une|cette|ce|l'existence d'une|qu'une) (?:{ordinal} |nouvelle )?(?:saison|suite|chapitre)",
            r"(?:saison|suite)[^.;:,]{0,30} (?:a|avait|est) (?:\w+ )?(?:ete )?(?:\w+ )?(?:annoncee|confirmee|actee|validee)(?! (?:pour|a|au)\b)",
        ),
        Event.FILMING_START: (
            r"tournages?(?![^.;:,]{0,40} (?:termin|achev|boucl|conclu|fini|complet|pris fin|prend fin|prendra fin|touche a sa fin))",
            rf"(?:tournage|production|prises de vues?){TURN}{{0,50}} (?:debut|commenc|demarr|lanc|repri|repren|prevu|fix|program|attend|deroul|tiend|aura lieu)\w*(?: {_WHEN})?",
            r"prises de vues?(?![^.;:,]{0,40} (?:termin|achev|boucl|conclu|fini|complet|pris fin|prend fin|prendra fin|touche a sa fin))",
            r"(?:sur|rejoin\w+|vers) (?:le|les) plateaux?",
            r"tourn(?:er|e|ent|era|eront|ee|ees|erait|eraient)",
            r"(?:premiers? )?(?:coups?|tours?) de (?:clap|manivelle)|premiers? claps?|(?<!ranger\s)(?<!range\s)cameras?(?! (?:ont ete |sont )?(?:rang|etein|remis))|mise en chantier du tournage",
            r"en production|(?:entr|lanc|debut|commenc|demarr)\w+ (?:en |la |de la )production",
        ),
        Event.FILMING_END: (
            r"fin (?:du|de) tournage",
            r"(?:tournages?|prises de vues?)[^.;:,]{0,40} (?:termin|achev|boucl|conclu|fini|complet|pris fin|prend fin|prendra fin|touche a sa fin)\w*",
            r"(?:termin|achev|boucl|conclu|fini)\w*(?: de)? (?:le |son |leur )?tourn\w+",
            r"clap de fin",
            r"derniers? (?:claps?|tours? de manivelle|jours? de tournage|prises?)|fin des prises de vues?",
            r"(?:rang|remball|remis|etein)\w* (?:\w+ )?(?:les |leurs |ses )?cameras?|cameras? (?:ont ete |sont |se sont )?(?:rang|etein|remis)\w*|(?:pli|remball)\w* bagages?",
            r"en boite",
        ),
        Event.TRAILER: (
            r"(?:bande-annonce|trailer|teaser)s?(?![^.;:]{0,40} (?:de la saison \d+ )?(?:qui|dont))",
            r"(?:bande-annonce|trailer|teaser|premieres images|premier apercu|extrait|video promotionnelle)(?:(?! que)[^.;:]){0,50} (?:devoil|revel|montr|lach|publ|diffus|sorti|publi|mise? en ligne|partag|lanc|arriv|tomb|attend|prev)\w*",
            r"(?:a|ont|avait|vient de|viennent de|vient) (?:\w+ )?(?:devoil|diffus|publi|mis|partag|lanc|post|lach)\w*[^.;:]{0,40} (?:bande-annonce|trailer|teaser|premieres images)",
            rf"(?:bande-annonce|trailer|teaser)[^.;:,]{{0,50}} (?:attendu|prevu)(?:e|es|s)? {_WHEN}",
            rf"(?:bande-annonce|trailer|teaser) (?:\w+ ){{0,3}}(?:est|sera|a ete|arrivera?|sortira?|tombera?|debarquera?){TURN}{{0,30}} {ON}{{date}}",
            r"premier(?:e|es|s)? (?:images|apercus?|extraits?|video)|bandes-annonces?|video promotionnelle|avant-gout",
        ),
    },
    past=(
        rf"{_DONE}{TURN}{{0,50}}{{date}}",
        rf"{{date}}{TURN}{{0,50}}{_DONE}",
        rf"(?:depuis|lors de|entamee?s?|debutee|commencee|demarree|achevee|terminee) {ON}{{date}}",
        r"(?:{month}|{weekday}|{season}|an|annee|mois|semaine) (?:dernier|derniere|passe|passee)",
    ),
    ahead=(
        r"ser(?:a|ont)|devrai\w+|pourrai\w+|va etre|doit|doivent|prevue?s?|attendue?s?",
        r"(?:s'|se )?(?:acheve|termine|conclu|arrive|sorti|tombe|debarque|devoile|publie|diffuse|ver|boucle)r(?:a|ont)",
    ),
    hedges=(
        r"(?:dev|pour|se|au|faud|conviend)rai(?:t|ent)",
        rf"{_TOLD}(?:sorti|arrive|reviend|debarque|ver|commence|debute|demarre|fe|lance|diffuse|tiend|viend|deroule|atterri|reprend|prend|tourne|tombe|interviend|retrouve|parai|permett|donne)rai(?:t|ent)",
        rf"(?:prevu|attendu|planifie|espere|envisage|pressenti|estime)(?:e|s|es)?\b{TURN}{{0,40}}{{date}}",
        rf"prevoi(?:t|ent)\b{TURN}{{0,60}}{{date}}",
        r"{date},? (?:est|sont|etait|reste) (?:prevu|attendu|espere)(?:e|s|es)?",
        r"(?:est|sont|etait|reste) (?:\w+ )?(?:attendu|espere|envisage|pressenti)(?:e|s|es)?",
        r"{date} \(?(?:prevu|attendu|estime|estimation|a confirmer|non officiel|sous reserve)\w*\)?",
        r"peut-etre|sans doute|probabl\w+|vraisemblabl\w+|possibl\w+|plausible|credible|eventuel\w*|potentiel\w*",
        r"rumeurs?|bruits? de couloir|il se (?:murmure|dit)|on murmure|parait-il|insiders?|semblent?|parait",
        r"(?:on|nous) (?:peut|pouvons|table|imagine|suppose|mise|parie|espere|estime|pense)|penche(?:nt)? pour",
        r"(?:table|tablent|mise|misent|parie|parient|tabler|parier|miser|tablant|misant) sur",
        r"vise(?:nt|rait)?|viser|visant|objectif|ambitionne|espere(?:nt)?|esperer|souhaite(?:nt)?|envisag\w+|projette",
        r"compt(?:e|ent|ait|aient|ant) (?:bien |desormais )?(?:(?:la|le|les|y|en) |l')?\w{2,}(?:er|ir|re)\b|en pourparlers|croise\w* les doigts",
        r"porte a croire|laisse(?:nt)? (?:penser|presager|supposer|entendre|esperer|croire)|indique(?:nt)? que|suggere",
        r"si tout (?:va|se passe) bien|sauf (?:retard|imprevu|surprise|changement)|logiquement|en theorie|a priori",
        r"theorique\w*|en principe|normalement|idealement|estim(?:e|ent|ation|ons)|pronosti\w+|specul\w+|suppos\w+",
        r"l'(?:idee|intention|ambition) (?:est|serait)|le (?:but|plan|projet) (?:est|serait)|hypothe\w+|susceptible|pari raisonnable|fort a parier|gageons|a attendre|attendez-vous|line-up",
        r"(?:pas|guere|jamais|difficilement|rien)\b[^.;:!?]{0,40} avant|au plus tot|au mieux|minimum",
        r"(?:aime|voud|risque)rai(?:t|ent)|(?:dev|pour|aime|voud|au)ri(?:ons|ez)|prevoi\w* de|entend(?:ent|ait)? (?:bien )?\w+(?:er|ir|re)\b|caresse\w*|se (?:verrai|profile|dessine|precise)\w*",
        r"s'attend\w*|(?:a |pour |comme )(?:objectif|horizon|cible)|dans (?:le|son|leur) viseur|en ligne de mire|cap sur|ligne de mire|s'oriente\w*|se dirige\w*",
        r"(?:de fortes|de grandes|toutes les|de bonnes) chances|pas exclue?s?|pas a exclure|devine|le bruit court|croi(?:t|ent) savoir|evoqu(?:e|ent|ee|es)|(?:on|il est) (?:parle|question) d(?:e|u|'\w+)|fuites?|leaks?",
        r"si (?:la tradition|le rythme|le calendrier|l'on se fie|l'on en croit|l'histoire|tout est|rien ne|l'on suit|la chaine suit|netflix suit)|a ce rythme|au conditionnel|en croire",
    ),
    denials=(
        rf"{_NEVER}{_UNTURNED}{{date}}",
        rf"{{date}}{TURN}{{0,50}}{_NEVER}(?!{TURN}{{0,60}}[\ue000\ue001])",
        r"n'est (?:plus|pas) (?:prevue?|attendue?|programmee?)",
        rf"(?:pas|plus) (?:{ON}){{date}}",
        r"(?<!pas\s)exclue?s?|impossible|improbable|peu probable|peu de chances|aucune chance|illusoire|inenvisageable",
        r"(?:reporte|repousse|decale)(?:e|s|es)?(?![^.;:]{0,40} (?:a|au|en|pour|jusqu'\w+|d'\w+|de|du)\b)",
        rf"(?:report|repouss|decal|retard|gliss|bascul|recul|deplac)\w+ (?:de |du |d'){ON}{{date}}",
        rf"(?:passe|passent|passer|passee|saute|sautent) (?:de |du |d'){ON}{{date}} (?:a |au |en |aux )",
        rf"(?:rumeur|bruit|hypothese|piste|fenetre|creneau|date|echeance|theorie){TURN}{{0,40}}{{date}}[^.;!?]{{0,80}} (?:fait long feu|infond|sans fondement|balay|dement|fauss|faux|erron|invent|ecart|contredi|ne tien|n'est plus|n'etait qu|abandonn|s'est envol|est tombe|a saute|caduque?)\w*",
        rf"(?:oubliez|oublions|oublier|exit|adieu|renonc\w+ a|une croix sur|manquer(?:a|ont)|manque|rater(?:a|ont)|fi de|ni){TURN}{{0,20}} {ON}{{date}}",
        r"{date},? (?:ne tient plus|n'est plus tenable|c'est rate|c'est mort|n'etait qu'une rumeur|est abandonne|est hors de question)",
        rf"(?:initialement|d'abord|a l'origine|au depart|originellement|un temps|auparavant){TURN}{{0,50}}{{date}}",
        rf"(?:devait|devaient|aurait du|auraient du) (?:\w+ )?\w{{2,}}(?:er|ir|re)\b{TURN}{{0,50}}{{date}}",
        (
            rf"etai(?:t|ent) (?:\w+ )?(?:prevu|attendu|programme|annonce)(?:e|s|es)?{TURN}{{0,50}}{{date}}[^.;]{{0,60}}"
            r"(?:mais|finalement|avant|report|repouss|decal)\w*"
        ),
        rf"pas (?:de |d')(?:\w+ ){{0,4}}{ON}{{date}}",
        (
            rf"(?:prevu|attendu|annonce|programme)(?:e|s|es)? {TURN}{{0,20}}{{date}}[^.;]{{0,80}}"
            r"(?:finalement|reporte|repousse|decale)\w*"
        ),
        rf"(?:au lieu (?:de |du |d')|plutot qu(?:e |')|et non (?:pas |plus )?){ON}{{date}}",
        r"dement\w*|refut\w*|plus d'actualite|tombe a l'eau|compromise?|pas possible",
    ),
    elsewhere=(
        r"(?:a|ont|avait|avaient) (?:\w+ )?(?:annonce|confirme|revele|indique|precise|declare|explique|fait savoir|assure|confie)",
        r"(?:romans?|livres?|bd|mangas?|albums?|podcast|dvd|blu-ray|bande originale)",
        rf"(?:bande originale|roman|livre|album|podcast){TURN}{{0,40}}{{date}}",
        rf"(?:un|autre|prochain|nouveau) (?:film|long-metrage|jeu video|projet|role){TURN}{{0,50}}{{date}}",
        rf"le film d(?:e|u|'\w+) {TURN}{{0,50}}{{date}}",
        rf"tournages?{TURN}{{0,40}} (?:repren|repri)\w*{TURN}{{0,20}}{{date}}",
        r"(?:interview|entretien|festival|convention|tournee mondiale|concerts?|emmy|emmys|golden globes?|recompens\w+)",
        r"(?:spin-off|prequel|remake|documentaire|nee?s? (?:le|en)|mort|morte|deces|decede\w*|anniversaire|rencontr\w+)",
        r"(?:intrigue|l'action|se (?:deroule|passe|situe) en)",
        r"a l'affiche d(?:e|u|es|'\w+)|abonnements?|tarifs?|application",
        rf"a l'affiche {TURN}{{0,60}}{{date}}",
        rf"(?:version|adaptation|variante) (?:americaine|britannique|espagnole|allemande|italienne|coreenne|us){TURN}{{0,60}}{{date}}",
        r"(?:reconduit|renouvel)[^.,;:!?\ue000\ue001]{0,30} pour (?:la |l')?{date}",
        rf"(?:saison|salve) (?:inaugurale|precedente|initiale){TURN}{{0,60}}{{date}}",
        r"(?<=,\s)(?:le |un |son )?(?:spin-off|prequel|derive)[^.;:,\ue000\ue001]{0,40}{date}",
    ),
    no_date=(
        (
            r"(?:sans|aucune?|pas de|peu de)(?: \w+){0,2} (?:precision|indication|detail|information|nouvelle)s? (?:\w+ )?"
            r"(?:sur|quant a|concernant) (?:la|une|sa) date"
        ),
        r"(?:personne|nul) ne (?:connait|sait)(?: \w+){0,2} (?:la date|quand|le jour)",
        r"(?:aucun|pas de|sans) calendrier|refuse[^.;:]{0,20} (?:donner|avancer|communiquer) (?:une|la|de) date",
        r"(?:n'en|en) (?:sait|savons|saura|dit|a) (?:\w+ )?pas (?:plus|davantage) (?:sur|quant a|concernant) (?:la|une|sa) date",
        r"(?:difficile|impossible|hasardeux|premature|trop tot)[^.;:]{0,40} (?:une date|la date|quand)",
        r"date[^.;:,]{0,30} (?:sera|seront) (?:\w+ )?(?:communiquee?|annoncee?|devoilee?|precisee?|revelee?) (?:ulterieurement|plus tard|prochainement|bientot)",
        r"aucune (?:date|fenetre)(?! (?:de (?:tournage|fin)|butoir))(?! [^.;:]{0,30}(?:retard|changement))",
        r"pas(?: encore| non plus| pour l'instant| pour le moment| a ce jour| toujours| officiellement){0,2} (?:de |annonce de |communique de |devoile de |donne de |fixe de |revele de )(?:date|fenetre)",
        rf"pas (?:\w+ ){{0,2}}(?:{_GIVEN})\w* (?:\w+ )?(?:la |une |sa |de |leur )?(?:date|fenetre)",
        (
            rf"(?:date|jour|fenetre|calendrier){TURN}{{0,40}} (?:n'a|n'est|n'ont|n'etait|ne sont|n'avait) (?:\w+ ){{0,3}}pas "
            rf"(?:\w+ ){{0,3}}(?:{_GIVEN})\w*"
        ),
        r"(?:date|jour)[^.;:!?\ue000\ue001]{0,40} (?:reste|restent|demeure|est|encore)(?: [\w']+){0,3} (?:inconnue?|a (?:determiner|preciser|definir|confirmer|annoncer|decouvrir)|mysterieuse|un mystere|floue?|secrete|tenue secrete|indeterminee)",
        r"(?:date|sortie|diffusion)[^.;:!?\ue000\ue001]{0,20}\s?:\s?(?:inconnue?|a (?:determiner|preciser|definir|confirmer|annoncer|venir)|non (?:communiquee?|annoncee?|connue?|devoilee?)|nc|indeterminee|prochainement)",
        r"(?:sans|ni)(?: aucune)?(?: la moindre)? date(?: precise| officielle| exacte| de sortie| de diffusion)?",
        r"(?:ne sait|ne sait-on|ignore|ignorons|ne savons)(?: \w+){0,3} (?:quand|la date|a quelle date)",
        r"reste a (?:savoir|connaitre|decouvrir) (?:quand|la date|a quelle date)",
        r"(?:pas|rien)(?: \w+){0,3} (?:quand|la date a laquelle) (?:la|elle|il|cette|sort|arriv)\w*",
        r"date (?:de (?:sortie|diffusion|lancement|retour) )?(?:encore |toujours )?(?:inconnue|mystere|a confirmer)",
        r"(?:rien|silence|pas un mot|muet\w*|flou\w*|mystere|suspense|bouche cousue|discret\w*|discretion)[^.;:]{0,30} (?:sur|quant a|quant au|concernant|cote|autour d\w+|a propos d\w+|au sujet d\w+) (?:la |une |sa |son |le |du |cette )?(?:date|calendrier|agenda|jour|moment|periode)",
        r"pas de (?:date|fenetre)",
        r"(?:garde|gardent|gardant|gardee?|tient|taire|tait|taisent|tenue?)[^.;:]{0,30} (?:secrete? (?:la |sa |le )?|secret sur (?:la |sa |le )?|sous silence (?:la |sa )?|(?:la |sa )?)(?:date|calendrier)[^.;:]{0,20}",
        r"(?:a une|une) date (?:\w+ )?(?:ulterieure|indeterminee|non (?:precisee|communiquee|divulguee)|inconnue|encore|qui (?:reste|n'a|sera))|date (?:a venir|tba|tbd)",
        r"(?:reste|manque)(?: \w+){0,3} (?:a (?:fixer|arreter|dater|trouver|caler) (?:la |une |sa )?date|(?:a )?(?:connaitre |fixer |avoir )?(?:la|une) date|a dater)",
        r"(?:n'est|n'a|n'ont|ne sont)(?: \w+){0,2} pas (?:encore )?(?:ete )?(?:datee?s?|programmee?s?|calee?s?)(?! (?:pour|en|a|au|le|avant))",
        r"(?:on|nous|fans) (?:attend|attendons|attendent) (?:encore|toujours|desormais) (?:la|une) date|date[^.;:]{0,20} se fai(?:t|re) (?:attendre|desirer)",
        r"(?:pour|avant de|afin de) (?:connaitre|avoir|obtenir|decouvrir) (?:la|une) date|aucune idee de (?:la date|quand)|(?:dit|dire|souffl\w+|lach\w+) (?:mot|rien) d(?:e la|'une) date",
        r"(?:se garde\w*|evite\w*|refuse\w*)(?: bien)? de (?:dire|preciser|donner|dater|s'avancer sur) (?:quand|la date|une date|de date)|sine die|date[^.;:,]{0,15} mystere",
    ),
    cancelled=(
        r"(?:decide|choisi|prefere) de ne (?:pas|plus) (?:renouveler|reconduire|poursuivre|produire)",
        r"s'arrete(?:ra)? la|debranch(?:e|er) (?:la|cette|sa)",
        r"(?:s'arrete(?:ra)?|prend(?:ra)? fin|s'acheve(?:ra)?|tire(?:ra)? sa reverence)(?: \w+){0,2} (?:apres|au bout d')\s?une (?:seule|unique)(?: et unique)? saison",
        r"(?<!pas\s)(?:a|ont|est|sont) (?:\w+ )?(?:ete )?(?:officiellement |finalement )?annulee?s?",
        r"annule (?:la|sa|cette) serie|annulee? (?:par|apres|au bout)",
        r"met(?:tent)? (?:un terme|fin) a (?:la|cette|sa) serie|signe l'annulation",
        r"(?:n'y aura|n'aura|aura|pas|jamais)[^.;:?!]{0,20} (?:pas |jamais )?(?:de |d'une |droit a (?:une|la) )(?:saison {n}|{ordinal} saison)(?![^.;:]{0,30} (?:en {year}|avant|cette annee))",
        r"ne (?:\w+ )?(?:reviendra|verra|connaitra|sera|fera) (?:\w+ )?(?:pas|jamais) (?:pour (?:une|la)|le jour(?! avant)|de|renouvelee)",
        r"(?:n'a pas ete|n'est pas|ne sera pas|n'a pas|n'a finalement pas) (?:renouvele|reconduit)e?",
        r"(?:saison {n}|{ordinal} saison)[^.;:?!,]{0,20} (?:ne verra (?:pas|jamais)(?! le jour avant)|n'aura (?:pas|jamais) lieu|n'existera|ne se fera pas|est annulee|abandonnee|passe a la trappe)",
    ),
    turns=(r"mais|cependant|toutefois|pourtant|or",),
    questions=(r"(?:on|nous|fans|se) (?:se )?demande(?:nt)? (?:si|quand)|reste a savoir si",),
    speech=r"\s?,\s?(?:a|ont|avait|dit|confie|explique|precise|assure|affirme|declare|raconte|promet|lance|ecrit|indique|selon)",
    name=(
        r"(?!(?:Mais|Or|Et|En|Le|La|Les|Si|Hier|Pour|Il|Elle|On|Ce|Cette|Selon|Car|Depuis|Quand|Alors|Bref|Ainsi|Puis|Sa|Son|Une|Un)\b)"
        r"[A-ZÀ-ÖØ-Þ][\w'’.+&-]*(?: (?:(?:de|du|la|le|des|et|of|the|&|d['’]) ?)?(?:[A-ZÀ-ÖØ-Þ][\w'’.+&-]*|[1-9]\b\+?)){0,6}"
    ),
    credits=(
        r"(?:[Ss]elon|[Dd]['’]après|[Aa]ux dires de|[Àà] en croire|[Ss]i l['’]on en croit|[Dd]e source de) {who}",
        r"(?:[Ss]elon|[Dd]['’]après) (?P<who>(?:nos|une?|des|les|plusieurs|certaines?|de) [^,.;:]{3,40})",
        (
            rf"{{who}}(?:, [^,.;:]{{3,60}},)? (?:a|ont|avait|avaient|vient de|viennent de) (?:\w+ ){{0,3}}"
            rf"(?:{_SAID}|{_DID}|fait savoir|laissé entendre)\w*"
        ),
        r"{who} (?:annonce|confirme|révèle|dévoile|explique|indique|précise|déclare|assure|affirme|promet|officialise|renouvelle|vise|prévoit|mise|table|espère|espérait|penche|signe|commande)(?:nt)?",
        rf"(?P<who>[Ll](?:a {_SHE}|e {_HE})[^,.;:]{{0,40}}?) (?:a|ont|avait) (?:\w+ ){{0,3}}(?:{_SAID})\w*",
        r"(?:a (?:annoncé|confirmé|révélé|déclaré|expliqué|indiqué|précisé|assuré|affirmé)|explique|confie|a confié|assure|précise|annonce) {who}",
        r"(?:annoncé|confirmé|révélé|renouvelé|commandé|dévoilé)(?:e|s|es)? (?:\w+ )?par {who}",
    ),
)
