"""French: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.fr.parts import ON, TURN, merged
from store.model import Event

_WHEN: Final = (
    r"(?:pour|en|le|au|a la|a partir|courant|dans|des|d'ici|debut|mi|fin|vers|avant|ce|cet|cette|demain|"
    r"aujourd'hui|l'(?:an|annee|ete|hiver|automne)|{month}|{weekday}|\d{1,4})"
)

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: merged(
        (
            r"sor(?:t|te|tent|tir|tira|tiront|tirait|tiraient|tait|tie|ties|ti|tis)"
            r"|arriv(?:e|ee|ees|ent|era|eront|er|erait|eraient|ait)|debarqu\w+"
            r"|revien(?:t|nent|dra|dront|drait|draient)|reven(?:ir|ue?s?)|revienne(?:nt)?"
            r"|retours?|retrouv(?:er|era|erons|eront|erez|ez|ent|e)"
            r"|diffus(?:e|ee|es|ees|er|era|eront|ion|erait)|(?:re)?diffusion"
            r"|lanc(?:e|ee|ees|er|era|eront|ement|erait)"
        ),
        (
            r"disponibles?|(?:re)?decouvr(?:ir|ira|iront|irez|e|ez)|a decouvrir"
            r"|(?:voir|visionner|regarder|rattraper)|verra(?: le jour)?|verront|visibles?|voit le jour|rendez-vous"
            r"|demarr(?:e|era|ent|er|age|erait|eront)|debut(?:e|era|ent|eront|er|erait|ee)"
        ),
        (
            r"commenc(?:e|era|ent|eront|er|erait)|repren(?:d|dra|drait)|reprise"
            r"|atterri\w+|rappliqu\w+|deboul\w+|pointe\w* le bout"
            r"|proposee?s?|programmees?|inedite?s?|a l'antenne|a l'ecran|reportee?s?|repoussee?s?|decalee?s?"
            r"|mise?s? en ligne|en ligne"
        ),
        (
            r"redemarr\w+|redebut\w+|recommenc\w+|repart(?:ir|ira|iront|ait)?|(?<!tournage\s)redeploi\w*|"
            r"relanc\w+|renai(?:t|tra)|ressuscit\w+"
        ),
        (
            r"(?:prend(?:ra|ront|rait)?|prendre|pris|prennent|tien(?:t|dra)) (?:l'affiche|l'antenne|d'assaut|"
            r"place|possession|ses quartiers|le relais)|prise d'antenne|en ondes"
        ),
        (
            r"(?:s'affich|se lanc|s'amorc|s'invit|s'install|s'envol|s'annonc|se pointer|se deploi|s'impos)(?:e|"
            r"er|era|eront|ent|erait|e pour)|s'ouvr(?:e|ira|iront|irait)"
        ),
        (
            r"decoll(?:e|er|era|eront|erait)|accueill\w+|envahi\w*|inond(?:e|era|eront)|squatt\w+|surgi(?:t|ra|"
            r"ront)|ressurgi\w*|rallum\w+|rouvr\w+|refai(?:t|re) (?:surface|son)|refer(?:a|ont) (?:surface|son)"
        ),
        (
            r"attente (?:\w+ )?(?:prend(?:ra)?|s'acheve(?:ra)?|se termine(?:ra)?|touche|sera|est|dure(?:ra)?|"
            r"s'arrete(?:ra)?)|fin de l'attente|compte a rebours|top depart|lever de rideau|le rideau se \w+"
        ),
        (
            r"attendre|patienter|attendr(?:ont|ez|ons|a)|patienter(?:ont|ez|ons|a)|(?:encore|"
            r"un peu) de patience|ronger (?:son|leur|notre|votre) frein"
        ),
        (
            r"decouvriront|devor(?:er|era|erez|eront)|savour(?:er|era|erez|eront)|binge\w*|profiter(?:ez|ont|"
            r"ons)?|(?:re)?plong(?:er|era|erez|erons|eront|ez|eons)|renou(?:er|era|eront|erez)|embarqu(?:er|"
            r"era|erez|erons|ement)|retrouvailles|suivre"
        ),
        (
            r"devant (?:vos|votre|leur|leurs|nos|notre|les|son) (?:ecrans?|tele\w*|postes?)|a la television|"
            r"petits? ecrans?|(?:dans|sur) (?:nos|vos|les|leurs) (?:salons|televiseurs|postes|consoles|pc)"
        ),
        (
            r"ser(?:a|ont) (?:bel et bien |bien |enfin |donc |deja |aussi )?(?:la (?:en|le|a|au|des|cet|ce|"
            r"pour|fin|debut|mi|courant)|parmi nous|de la partie|de retour|des notres|a nous)\b|viendr(?:a|ont|"
            r"ait)|place a(?:u|ux)?"
        ),
        (
            r"entr(?:e|era|eront|ent) (?:au catalogue|en scene|dans la danse|en lice|en piste|a la grille)|"
            r"en piste|au catalogue|au programme|(?:dans|a) (?:la|sa|les|ses) grilles?|au menu|a l'agenda|"
            r"au calendrier"
        ),
        (
            r"(?:saison|suite|salve|episodes?|serie|fournee)(?: {n}| inedits?| suivante?s?)? (?:ser(?:a|ont)|"
            r"est|sont) (?:\w+ )?(?:devoil|revel|livr|distill|offert|servi|lach)\w*|lach(?:e|er|era|ent) (?:la|"
            r"sa|les|ses) (?:saison|suite|nouveaux|{ordinal})|balanc(?:e|er|era)|devers\w+"
        ),
        r"retard(?:e|ee|es|ees|er|era)|ajourn\w+|deplacee?s?|recul(?:e|ee|er|era)|differee?s?|anticipee?s?",
        (
            r"(?<!se\s)pass(?:e|ent|era|eront) (?:le|ce|dans la nuit|a l'antenne|a la tele|a partir|des|"
            r"en clair|en prime)|^dates?\s?:|dispos?|en exclu|streamer|debuts|accessibilite|disponibilite"
        ),
        (
            r"date[^.;:,]{0,20} (?:fixee|arretee|calee|choisie|retenue|tombee|officialisee|actee)|(?:date|"
            r"jour) (?:retenue?|choisie?|officielle?|fatidique|arretee?|fixee?|cochee?|j)\b|cens(?:e|ee|es|"
            r"ees) \w+"
        ),
        (
            r"repris(?:e|es)?|reprendr(?:e|ont|ait)|reprennent|reviv(?:re|ra|ez)|revoi(?:r|t|la)|rever(?:ra|"
            r"rons|rez|ront)|revoici"
        ),
        (
            r"s'empar(?:e|er|era|eront)|se rappel(?:le|ler|lera)|(?:les )?honneurs d[eu]|occup(?:era|eront)|"
            r"s'etal(?:e|er|era|eront)|(?:le|un) bonheur des?|coch(?:e|ee|er) (?:le|la|de)|premier episode|"
            r"se profil(?:e|er|era)|recas(?:e|ee|er)|avancees?(?! de la)|reprenne(?:nt)?|paraisse(?:nt)?|"
            r"(?:jours|semaines|mois) avant (?:la saison|le (?:retour|lancement)|la (?:sortie|diffusion|suite)|d[e'] "
            r"?\w+)"
        ),
        rf"(?:officialis|confirm|valid|act)(?:e|ee|es|ees)\b[^.;:,\ue000\ue001]{{0,15}} pour {ON}{{date}}",
        (
            r"(?:jet|port|arret)\w* son (?:devolu|choix) sur|{date} (?:tient|reste d'actualite|est (?:maintenu|"
            r"confirme|"
            r"tenu)e?)"
        ),
        rf"(?:est|sont) (?:\w+ )?(?:annonc|promi)(?:e|ee|es|ees|se|s|ses) {_WHEN}",
        r"(?:remet|remettr|remis)\w* en (?:branle|route|marche|selle|scene|ligne)|ouvr(?:e|ira|ent|iront) (?:ses|"
        r"leurs) portes",
        r"(?:avant-)?premiere (?:mondiale|aura|le|en|sur)|avant-premiere",
        r"(?:nouveaux|premiers|tous les) episodes|integralite|episodes d'un coup|nouvelle saison|nouvelle salve",
        rf"(?:prevue?s?|attendue?s?|planifiee?s?|esperee?s?) {_WHEN}",
        r"(?:faudra|devra|devront|devrons) (?:\w+ )?(?:attendre|patienter|s'armer)|patience",
        r"date de (?:sortie|diffusion|lancement|retour)|suivr(?:a|ont)|a attendre|attendez-vous|line-up",
        r"se devoiler(?:a|ont)|se ruer sur|sur (?:vos|nos|les|petits) ecrans|tomb(?:e|era|eront)|prete?s?",
        r"esper(?:ez|er)|(?:attend|esper)(?:ait|aient|ions)\b(?![^.;:!?,]{0,40} depuis)",
        (
            r"mis(?:e|es)? a (?:la |l')?(?:disposition|antenne)|mettr(?:a|ont|ait|aient)|accessibles?|"
            r"streamables?|acces anticipe"
        ),
        (
            r"(?:fai(?:t|re|sant)|font|fera|feront|ferait|feraient|fit) (?:\w+ "
            r")?(?:ses (?:premiers )?(?:debuts|pas)|son (?:apparition|entree|arrivee|come-?back|grand)|"
            r"sa (?:rentree|premiere)|irruption|surface)"
        ),
        (
            r"(?:a|ont|ayant|avoir|vient de|viennent de|est|sont|sera|seront|serait|etait|"
            r"reste) (?:\w+ )?(?:programm|cal|fix|dat|positionn|planifi|inscrit)(?:e|er|es|ee|ees)?\b"
        ),
        (
            r"programm(?:era|eront|ant)|investir(?:a|ont)|s'inviter(?:a|ont)|s'installer(?:a|ont)|"
            r"prend(?:ra)?(?: le relais| ses quartiers| l'antenne| possession)"
        ),
        (
            r"parai(?:tra|tront|tre)|parution|pointer(?:a|ont)|poser(?:a|ont) ses valises|se montrer(?:a|ont)?|"
            r"ouvrir(?:a|ont) (?:le bal|la saison)|inaugurer(?:a|ont)"
        ),
        (
            r"(?:livr|offr|distill)(?:era|eront|ira|iront)|proposer(?:a|ont)?|deploie(?:ra)?|deploiement|"
            r"deferl\w+|ramene(?:ra|nt)?"
        ),
        (
            r"(?:dans les|en) (?:salles|kiosques|librairies|bacs|vente|clair|streaming|exclusivite|prime time|"
            r"access prime time)|au cinema|commercialis\w+|jouables?|telechargeables?|achetables?"
        ),
        (
            r"(?:ajoutee?s?|s'ajoute\w*|integr\w+|fai(?:t|re|ra) partie|rejoin\w+) (?:a |au |de |le |"
            r"la ){0,3}(?:catalogue|grille|offre|line-up|plateforme)"
        ),
        (
            r"(?:cochez|notez|bloquez|reservez|retenez|rendez vous|prenez|prenons|on prend|(?:a|"
            r"dans) vos agendas)(?: (?:bien|deja|date|la|le|votre|vos|soiree)){0,2}"
        ),
        rf"(?:rumeur|bruit) (?:qui |d'|de |sur ){TURN}{{0,40}}{{date}}",
        (
            r"(?:fenetre|creneau|case|horizon|echeance) (?:de lancement |de sortie |"
            rf"de diffusion )?(?:fixee? )?{ON}{{date}}"
        ),
        (
            r"(?:cale|fixe|date|annonce|(?:a|ont|est|sera|sont|seront) programme)(?:e|s|es)? (?:la |"
            r"sa )?(?:saison \d+ |suite |{ordinal} saison |sortie )?(?:au|pour|a(?! (?:ete|fait|ainsi|donc|deja|"
            r"egalement|aussi|enfin|bien)\b))"
        ),
        (
            r"avancee?s? (?:au|a|en)|bascul\w+|pass(?:e|ent|era|eront) d(?:e|u)|gliss(?:e|ent|era|eront|ee)|"
            r"coup d'envoi|rejoindr(?:a|ont) (?:la|le)"
        ),
        rf"vise(?:nt)? {ON}{{date}}",
        r"^pas avant|nouvelle date|date (?:credible|plausible|possible|probable)|a la tele",
        r"(?:tabl|compt)(?:er|ez|ons|e) (?:plutot )?sur|est pas pour|la date du",
        r"(?:imaginer|esperer|envisager|tabler sur|miser sur|parier sur) (?:une|la|un)",
        r"pas de (?:saison|suite|nouvelle)",
        (
            r"(?:c'est|ce sera|ce serait|sera) (?:(?:plutot|donc|finalement|bien|bel et bien|plus|alors|normalement|"
            r"peut-etre"
            rf"|enfin|sans doute|probablement|seulement) )?(?:pour )?{ON}{{date}}(?![\ue000\ue001]|[^.;:!?]{{0,70}} qu)"
        ),
        rf"(?:gard|reserv|conserv|mitonn)(?:e|ent|er|era|eront|ant|ee|es)?\b{TURN}{{0,30}} pour {ON}{{date}}",
        (
            r"(?:nous|vous|leur) parv(?:enir|iendr\w+|ient)|remi(?:s|se|ses) a l'antenne|(?:reprend|reprendr|"
            r"prendr)\w* "
            r"(?:les ondes|l'antenne|la case|le creneau|du service)|(?:ouvr|lanc|entam|attaqu|inaugur)\w* (?:les "
            r"hostilites|"
            r"le bal|sa (?:saison|{ordinal})|sa \d{1,2}e saison)|entame\w* sa diffusion|(?:donn|sonn|siffl)\w* le "
            r"(?:coup d'envoi|depart|top depart)|pass\w* par la case cinema|(?:investi|debarqu|rappliqu)\w* (?:sur|"
            r"dans|en)"
        ),
        rf"(?:lancement|retour|diffusion|sortie|reprise) (?:(?:prevue?|attendue?|programmee?|durant|pendant) "
        rf")?{ON}{{date}}",
        (
            r"sur (?:netflix|disney|prime|amazon|canal|max|hbo|apple|paramount|tf1|france|m6|arte|adn|"
            r"crunchyroll|ocs|hulu)"
        ),
    ),
    Event.RENEWAL: (
        r"renouvel\w+|renouvell\w+",
        r"feu vert|renouvell\w+[^.;:,]{0,20} (?:annonc|officialis|confirm|arriv|tomb)\w*",
        r"reconduit\w*|reconduction|rempil\w+",
        r"(?:a|ont|avait|avaient|est|ete|vient de) (?:\w+ )?command\w+|commandee?s?|command(?:e|er) (?:une|d'une)",
        r"cette commande|command\w* (?:\w+ ){0,4}episodes(?: supplementaires| inedits)?",
        r"prolong(?:e|ee|ees|er|ation)|remet\w* le couvert|repart\w* pour|rallong\w+|remis\w* le couvert",
        (
            r"(?:saison|suite|salve)[^.;:,]{0,30} (?:est|etait|avait ete|a ete) (?:\w+ )?(?:assuree|actee|"
            r"garantie|mise en chantier|mise sur les rails)"
        ),
        (
            r"(?:offert|offre|offrir|accorde|octroye|concede)\w* (?:\w+ )?(?:une|sa) (?:suite|saison|{ordinal}|"
            r"nouvelle)"
        ),
        (
            r"resign\w+|(?<!les\s)bail\b|sauvetage|sauvee? (?:de|par|in)|re-?signe\w*|nouvelle commande|pass(?:e|"
            r"er) commande|(?:donn|obten|obtien|recu|accord)\w* (?:\w+ )?(?:son aval|(?:le|son) feu|son accord|sa "
            r"benediction|carte blanche|l'autorisation|"
            r"une suite)"
        ),
        (
            r"(?:saison {n}|suite|{ordinal} saison)[^.;:,]{0,20} (?:est|etait|serait|"
            r"sont) (?:\w+ )?(?:(?:mise )?en (?:preparation|developpement|chantier|route|cours)|"
            r"dans les tuyaux|sur les rails|signee)(?! pour)"
        ),
        (
            r"(?:aura|obtient|decroche|s'offre|gagne|tient|merite|recoit|a obtenu|"
            r"a decroche|beneficie|beneficiera|herite|voi(?:t|ent) (?:attribuer|offrir|accorder|confier)|s'est offert|"
            r"a droit|a signe pour|a eu) (?:\w+ ){0,2}(?:droit a |d')?(?:une|sa|la) (?:saison {n}|{ordinal} saison|"
            r"suite|"
            r"saison supplementaire|nouvelle saison)"
        ),
        (
            r"(?:valid|approuv|ordonn|act|confirm)(?:e|ee|er|ait|ent) (?:une|la|sa) (?:saison|suite|{ordinal}|"
            r"nouvelle)(?! (?:\d+ )?(?:pour|au) )|(?:lanc|mett|met|mis)\w* (?:\w+ )?(?:en chantier|en route|en branle)"
        ),
        r"officialis\w+(?! (?:pour|au) )|mise en chantier",
        (
            r"(?:(?:a|ont|avait|avaient|vient d'|viennent d')\s?)?(?:annonc|confirm|"
            r"revel)\w*[^.;:]{0,50} (?:renouvel\w+|commandee?)"
        ),
        (
            r"(?:renouvel\w+|rempil\w+|commandee?|aur(?:a|ait) (?:bien |droit a )?une (?:saison|{ordinal}|"
            r"suite))[^.;:]{0,60} (?:annonc|confirm|fait savoir|revel|officialis)\w*"
        ),
        r"sign\w+ pour (?:une|la|une nouvelle)",
        (
            r"(?:decroch|gagn|obten|obtien|empoch|arrach|valid|composte)\w* (?:son |sa |un |une |leur )(?:(?:ticket|"
            r"billet|"
            r"sesame|passeport) pour (?:une|la|sa)|renouvellement|prolongation|feu vert)|(?:assuree?|certaine|sure) "
            r"(?:de revenir|"
            r"d'un(?:e nouvelle)? (?:retour|saison))|(?:maintenue?s?|conservee?s?) (?:a l'antenne|pour une)"
        ),
        (
            rf"{{date}}[^.;:!?]{{0,80}} qu(?:e |'){TURN}{{0,30}} (?:a|ont|avait) (?:\w+ )?(?:renouvel|officialis|"
            r"command|reconduit|prolong|donne (?:son |le )?feu vert)\w*"
        ),
        (
            r"(?:annonc|confirm|revel)\w*[^.;:\ue000\ue001]{0,50} (?:continuerai|poursuivrai|reviendrai|"
            rf"se prolongerai|rempilerai)\w*(?!{TURN}{{0,50}}{{date}})"
        ),
        (
            r"(?:a|ont|avait|avaient) (?:\w+ )?(?:annonce|confirme) (?:\w+ )?(?:une|cette|ce|l'existence d'une|"
            r"qu'une) (?:{ordinal} |nouvelle )?(?:saison|suite|chapitre)"
        ),
        (
            r"(?:saison|suite)[^.;:,]{0,30} (?:(?:a|avait|est) (?:\w+ )?(?:ete )?(?:\w+ )?(?:annoncee|confirmee|"
            r"actee|validee)(?<!est\sannoncee)|est annoncee(?! (?:le|fin|debut|mi|courant|des|en|dans|d'ici|vers|ce|"
            r"cet|cette)\b))"
            r"(?! (?:pour|a|au)\b)"
        ),
    ),
    Event.FILMING_START: (
        (
            r"(?<!aucun\s)tournages?(?!(?: de la saison \d+)?[^.;:,\d]{0,30} jusqu')(?!(?:(?! et )[^.;:,]){0,40} "
            r"(?:s')?(?:termin|achev|boucl|"
            r"conclu|fini|complet|pris fin|prend fin|prendra fin|touche a sa fin))"
        ),
        (
            rf"(?:tournage|production|prises de vues?)(?:(?! (?:dont|mais) |,? la premiere ){TURN}){{0,50}} (?:debut|"
            rf"commenc|demarr|lanc|repri|repren|"
            rf"prevu|fix|program|attend|deroul|tiend|aura lieu)\w*(?: {_WHEN})?"
        ),
        (
            r"prises de vues?(?!(?:(?! et )[^.;:,]){0,40} (?:s')?(?:termin|achev|boucl|conclu|fini|complet|pris fin|"
            r"prend fin|prendra fin|touche a sa fin))"
        ),
        r"(?:sur|rejoin\w+|vers) (?:le|les) plateaux?",
        r"tourn(?:er|e|ent|era|eront|ee|ees|erait|eraient)",
        (
            r"(?:premiers? )?(?:coups?|tours?) de (?:clap|manivelle)|premiers? claps?|"
            r"(?<!ranger\s)(?<!range\s)cameras?(?![^.;:,]{0,40} jusqu')(?! (?:ont ete |sont )?(?:rang|etein|remis))|"
            r"mise en chantier du tournage"
        ),
        (
            r"(?:chemin|retour|retourn\w+|revien\w+|reven\w+|reuni\w*|attendu\w*|convoqu\w+|direction|"
            r"remont\w+|debarqu\w+) (?:des|du|sur|vers|au|aux|en) (?:le |les )?(?:plateaux?|studios?|set)|"
            r"moteur demande|silence,? (?:ca|on) tourne|ca tourne"
        ),
        (
            r"tournages?(?! (?:est |a ete )?(?:termin|achev|boucl|fini))[^.;:!?]{0,80} (?:report|repouss|decal|retard|"
            r"differ|deplac|avanc|recul)\w*"
        ),
        (
            r"tournages?[^.;:!?]{0,20} en cours depuis|(?:commenc|debut|demarr|lanc)\w* (?:a )?(?:\w+ ){0,2}(?:se "
            r")?mettre en boite|(?:nous|on) (?:commencons|"
            r"commencerons|commence|commencera|demarre|demarrons|demarrera|demarrerons|attaque|attaquons|attaquera|"
            r"debutons|debuterons)(?: a tourner| le tournage)?|(?:premier|1er) jour (?:de tournage|de plateau)|"
            r"(?:equipe|"
            r"equipes|comediens|acteurs)[^.;:!?,]{0,30} (?:a pied d'oeuvre|au travail|en action|sur le pont)"
        ),
        (
            r"premieres? (?:prises?|scenes?)|clap (?:de debut|de depart|initial|d'ouverture)|"
            r"mise? en production|production[^.;:,]{0,20} (?:debut|commenc|demarr|repren|repris)\w*|met(?:tra|"
            r"tront|tent)? en boite|emballer(?:a|ont)?"
        ),
        r"en production|(?:entr|lanc|debut|commenc|demarr)\w+ (?:en |la |de la )production",
    ),
    Event.FILMING_END: (
        r"fin (?:du|de) tournage",
        (
            r"(?:tournages?|prises de vues?)(?:(?! et )[^.;:,]){0,40} (?:s')?(?:termin|achev|boucl|conclu|fini|complet|"
            r"pris fin|prend fin|prendra fin|touche a sa fin)\w*"
        ),
        r"(?:termin|achev|boucl|conclu|fini)\w* (?:[\w']+ ){0,4}(?:de |le |son |leur |du |d'un )?tourn\w+",
        (
            r"pour (?:se |s')(?:terminer|achever|conclure)|cameras?[^.;:,]{0,40} jusqu'(?:a|au|en|fin|mi)\b|"
            r"(?:tournages?|prises de vues?)[^.;:,]{0,25} (?:s'(?:est )?etal|"
            r"s'(?:est )?etir|dure|s'(?:est )?poursui|se (?:sont )?poursui)\w* jusqu'\w*"
        ),
        r"clap de fin",
        (
            r"derniers? (?:plans?|sequences?|claps?|tours? de manivelle|jours? de tournage|prises?)|fin des prises "
            r"de vues?"
        ),
        (
            r"(?:rang|remball|remis|etein)\w* (?:\w+ )?(?:les |leurs |ses )?cameras?|cameras? (?:ont ete |"
            r"sont |se sont )?(?:rang|etein|remis)\w*|(?:pli|remball)\w* bagages?"
        ),
        (
            r"(?:tournages?|prises de vues?)(?: de la saison \d+)?[^.;:,\d]{0,30} jusqu'(?:a|au|en|fin|mi)\b|"
            r"s'etir\w+ jusqu'\w*|tourner(?:a|ont|"
            r"ait)? jusqu'\w*|(?:termin|achev|boucl)\w* (?:\w+ ){0,2}(?:la saison|les (?:deux |trois |quatre |"
            r"derniers? )?(?:episodes?|derniers?|scenes?))"
        ),
        (
            r"(?:nous|on) (?:terminerons|terminons|finirons|finissons|bouclerons|bouclons|termine|boucle|"
            r"terminera|bouclera)|(?:saison|serie|episodes?|fiction)[^.;:,]{0,20} (?:est|sont|a ete|ont ete|"
            r"etait|sera|seront) (?:\w+ )?(?:boucl|terminee?s? de tourn|dans la boite|mise?s? en boite)\w*"
        ),
        (
            r"dans la boite|dernieres? (?:scenes?|prises?|journees?)|ultimes? (?:claps?|scenes?|"
            r"jours? de tournage|prises?)|wrap|rend(?:re|u|ent) (?:les|leurs|son) costumes?|quitt\w+ (?:le|"
            r"les) plateaux?"
        ),
        r"en boite",
    ),
    Event.TRAILER: (
        (
            r"(?:attendre|patienter|rendez-vous)[^.;:!?]{0,60} (?:bande-annonce|trailer|teaser|premieres images|"
            r"premier "
            r"apercu)"
        ),
        r"(?:bande-annonce|trailer|teaser)s?(?![^.;:]{0,40} (?:de la saison \d+ )?(?:qui|dont))",
        (
            r"(?:bande-annonce|trailer|teaser|premieres images|premier apercu|extrait|"
            r"video promotionnelle)(?:(?! que)[^.;:]){0,50} (?:devoil|revel|montr|lach|publ|diffus|sorti|publi|"
            r"mise? en ligne|partag|lanc|arriv|tomb|attend|prev)\w*"
        ),
        (
            r"(?:a|ont|avait|vient de|viennent de|vient) (?:\w+ )?(?:devoil|diffus|publi|mis|partag|lanc|post|"
            r"lach|degain|balanc|offert|montr|revel)\w*[^.;:]{0,40} (?:bande-annonce|trailer|teaser|"
            r"premieres images)"
        ),
        rf"(?:bande-annonce|trailer|teaser)[^.;:,]{{0,50}} (?:attendu|prevu)(?:e|es|s)? {_WHEN}",
        (
            r"(?:bande-annonce|trailer|teaser) (?:\w+ ){0,3}(?:est|sera|a ete|arrivera?|sortira?|tombera?|"
            rf"debarquera?){TURN}{{0,30}} {ON}{{date}}"
        ),
        (
            r"(?:bande annonce|sneak peek|teasing|trailer|teaser|spot|clip|promo video|images inedites|"
            r"apercu video|extraits? (?:inedits?|exclusifs?))s?"
        ),
        (
            r"(?:bande-annonce|trailer|teaser)s?(?:(?! que| qui)[^.;:,]){0,30} (?:debarqu|sort|parai|apparai|"
            r"circul|atterri|deferl|est visible|a fuit)\w*"
        ),
        r"premier(?:e|es|s)? (?:images|apercus?|extraits?|video)|bandes-annonces?|video promotionnelle|avant-gout",
    ),
}
