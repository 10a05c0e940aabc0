"""French: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.fr.parts import TURN

_GIVEN: Final = (
    "annonc|communiqu|devoil|revel|donn|fix|precis|connu|partag|officiali|confirm|arret|dispon|defini|determin|choisi"
    "|finalis|etabli|boucl|valid|act|scell|decid|tranch|fourni|evoqu|livr|avanc|transmi|divulgu|tombee|cale"
)

#: a gap without a date in it
_GAP: Final = r"(?:saison \d+|[^.;:!?,\d])"

_HIDDEN: Final = (
    "(?:mystere|flou|brouillard|secret|silence|suspense|black-?out|motus|inconnue?|bouche cousue|point d'interrogation|"
    "chou blanc|aucune idee|on repassera|rien(?: de neuf| de nouveau)?(?= ?$| ?[.;,!])|(?:il )?(?:faudra|va falloir) "
    "(?:encore )?"
    "(?:repasser|patienter|attendre)(?! (?:le|la|les|en|au|a|debut|fin|mi|\\d+)\\b| jusqu| l')|(?:\\w+ "
    "){0,3}(?:botte\\w* en "
    "touche|rest\\w* (?:muet|evasi|discret|floue?|vague)\\w*|ne (?:dit|pipe|souffle) (?:rien|mot)|temporise|joue la "
    "montre))"
)

#: a date of something else than the release
_NO_OTHER: Final = (
    r"(?!(?: \w+){0,2} (?:du|de|de la|des|d'un|d'une|pour le|pour la) (?:debut |fin |premier )?(?:du |"
    r"de )?(?:tournage|bande|trailer|teaser|prise|clap|dernier|concert|finale))"
)

NO_DATE: Final[tuple[str, ...]] = (
    # of a date in the sentence: "is not settled", "stays a secret", "all is a mystery", "nobody let it slip"
    (
        rf"(?:dates?|jour|calendrier|fenetre|periode|creneau){_NO_OTHER}(?:{TURN}{{0,40}} (?:n'a|n'est|n'ont|n'etait|"
        rf"ne sont|n'avait)"
        rf" (?:\w+ ){{0,3}}(?:pas|jamais|plus|rien) (?:\w+ ){{0,3}}(?:{_GIVEN}|filtr|fuit|officiel|inscri|publi|"
        rf"mention|trouv|lach|"
        rf"indiqu|grav|sur\b)\w*|{_GAP}{{0,50}} (?:reste|restent|demeure|demeurent|est|sont|etait|encore|toujours)"
        r"(?: (?!et )[\w']+){0,4} (?:[«\"“]\s?)?(?:a (?:determiner|preciser|definir|confirmer|annoncer|decouvrir|"
        r"venir|fixer|"
        r"communiquer|devoiler|arreter|connaitre|trouver|caler)|en suspens|dans (?:le flou|l'ombre|les limbes|le "
        r"vague|le "
        r"brouillard)|sous (?:scelles|silence|cle)|(?:un |une |le |top )?(?:secret|mystere|enigme|inconnue?)s?|"
        r"secretes?|nebuleu\w+|"
        r"floue?s?|vagues?|un point d'interrogation|incertaine?s?|mysterieu\w+|rares?|maigres?|minces?|confus\w*|"
        r"obscur\w*|introuvables?|"
        r"confidentiel\w*|bien gardee?|tenue? secrete?|indeterminee?s?)"
        rf"|[^.;:!?]{{0,80}}[,:] (?:c'est |la |le |un |toujours |encore |reste |total |grand ){{0,4}}{_HIDDEN}"
        r"(?! (?:\w+ ){0,2}(?:lev|dissip|perc|termin|fini|resolu|bris|rompu|pris fin|prend fin|de polichinelle)\w*))"
    ),
    (
        r"(?:pour|concernant|quant a|en ce qui concerne|au sujet de|cote) (?:la |une |sa |les )?(?:sortie|diffusion|"
        rf"mise en ligne|lancement|arrivee|retour|suite|saison {{n}}){_NO_OTHER}[^.;:!?]{{0,50}}, (?:toujours |encore |"
        r"pour l'instant )?(?:aucune?|pas(?: encore)? d(?:e |')|nulle) (?:date|donnee|info\w*|precision|indication|"
        r"annonce|"
        r"echeance|fenetre|piste|calendrier)s?"
    ),
    (
        r"(?:depourvue?s?|privee?s?|orpheline?s?|denuee?s?|en (?:manque|quete|attente|mal)) d(?:e (?:toute |sa |leur "
        r"|la )?|'une )" + "(?:dates?|fenetre|creneau)" + _NO_OTHER
    ),
    r"n'(?:a|ont|avait|avaient) (?:\w+ ){0,3}(?:plus|pas) (?:\w+ ){0,3}(?:de |herite d'une |droit a (?:une |sa )|"
    r"recu (?:de |sa )|"
    r"obtenu (?:de |sa )|trouve (?:de |sa ))(?:dates?|fenetre|creneau)" + _NO_OTHER,
    (
        r"(?:un (?:petit )?peu|encore|bien|trop|assez|plutot) (?:tot|premature|ambitieux|audacieux)[^.;:!?]{0,70} "
        r"(?:dates?|"
        r"quand|periode|fenetre|calendrier)" + _NO_OTHER
    ),
    (
        r"(?:difficile|impossible|complique|delicat|premature|hasardeux|dur|ose|trop tot)[^.;:!?\d]{0,30} (?:tabler|"
        r"miser|se "
        r"prononcer|pronostiquer|s'avancer|deviner|situer|estimer|determiner|imaginer|fixer|anticiper|dire|savoir|"
        r"avancer|donner|"
        r"parler|predire|prevoir|connaitre)[^.;:!?\d]{0,20} (?:dates?|quand|a quel moment|periode|fenetre|sortie|"
        r"calendrier)" + _NO_OTHER
    ),
    r"(?:report|repouss|decal|retard|ajourn|suspend|differ)\w* (?:\w+ )?indefiniment",
    (
        r"(?:ne s'est|ne se sont|n'a|n'ont) (?:\w+ ){0,2}pas (?:\w+ )?(?:mouille|prononce|avance|engage|positionne)\w*"
        r"[^.;:!?]{0,15} (?:sur|quant a|concernant) (?:la |une |sa )?(?:date|fenetre)"
    ),
    r"(?:ne donne|n'a donne|ne livre|ne precise|n'indique|ne fournit|n'avance)\w* (?:\w+ )?(?:aucune|pas de|pas la|"
    r"nulle) "
    r"(?:date|fenetre|periode|echeance)" + _NO_OTHER,
    (
        r"(?:sans|aucune?|pas de|peu de)(?: \w+){0,2} (?:precision|indication|detail|information|"
        r"nouvelle)s? (?:\w+ )?"
        r"(?:sur|quant a|concernant) (?:la|une|sa) date"
    ),
    r"(?:personne|nul) ne (?:connait|sait)(?: \w+){0,2} (?:la date|quand|le jour)",
    r"(?:aucun|pas de|sans) calendrier|refuse[^.;:]{0,20} (?:donner|avancer|communiquer) (?:une|la|de) date",
    (
        r"(?:n'en|en) (?:sait|savons|saura|dit|a) (?:\w+ )?pas (?:plus|davantage) (?:sur|quant a|"
        r"concernant) (?:la|une|sa) date"
    ),
    (
        r"date[^.;:,]{0,30} (?:sera|seront) (?:\w+ )?(?:communiquee?|annoncee?|devoilee?|precisee?|"
        r"revelee?) (?:ulterieurement|plus tard|prochainement|bientot)"
    ),
    r"aucune (?:date|fenetre)(?! (?:de (?:tournage|fin)|butoir))(?! [^.;:]{0,30}(?:retard|changement))" + _NO_OTHER,
    (
        r"pas(?: encore| non plus| pour l'instant| pour le moment| a ce jour| toujours|"
        r" officiellement){0,2} (?:de |annonce de |communique de |devoile de |donne de |fixe de |"
        r"revele de )(?:date|fenetre)"
    ),
    rf"pas (?:\w+ ){{0,2}}(?:(?:{_GIVEN})\w*|(?:leve le voile|leve le mystere|tranche) sur|(?:dit|souffle) mot d[eu])"
    r" (?:\w+ )?(?:la |une |sa |de |leur )?(?:date|fenetre)" + _NO_OTHER,
    (
        r"(?:date|sortie|diffusion)[^.;:!?\ue000\ue001]{0,20}\s?:\s?(?:inconnue?|a (?:determiner|preciser|"
        r"definir|confirmer|annoncer|venir)|non (?:communiquee?|annoncee?|connue?|devoilee?)|nc|indeterminee|"
        r"prochainement)"
    ),
    r"(?:sans|ni)(?: aucune)?(?: la moindre)? date(?: precise| officielle| exacte| de sortie| de diffusion)?",
    (
        r"(?:ne sait|ne sait-on|ignore|ignorons|ignorent|ne savons|sans savoir|reste a (?:savoir|connaitre|decouvrir))"
        r"(?: [\w']+){0,5} (?:quand|la date|a quelle date|a quel moment|a quelle periode)"
    ),
    r"(?:pas|rien)(?: \w+){0,3} (?:quand|la date a laquelle) (?:la|elle|il|cette|sort|arriv)\w*",
    r"date (?:de (?:sortie|diffusion|lancement|retour) )?(?:encore |toujours )?(?:inconnue|mystere|a confirmer)",
    (
        r"(?:rien|silence|pas un mot|muet\w*|flou\w*|mystere|suspense|bouche cousue|discret\w*|"
        r"discretion|avares?|chiches?|parcimoni\w+|evasi\w+|laconiques?|cachottier\w*|pudiques?)[^.;:]{0,30} (?:sur|"
        r"quant a|quant au|concernant|cote|autour d\w+|a propos d\w+|"
        r"au sujet d\w+) (?:la |une |sa |son |le |du |cette )?(?:date|calendrier|agenda|jour|moment|periode)"
    ),
    r"(?:ne |n')(?:\w+ )?(?:connait|connaissons|connaissent|connait-on|sait|sait-on|savons|savent|detient|"
    r"dispose|disposons|avons|a|ont|possede)\w* (?:\w+ ){0,3}(?:pas|guere|rien)(?: \w+){0,3} (?:la|les|le|de|"
    r"sa|leur|quelle|d'une) (?:nouvelle |moindre )?(?:dates?|jour|calendrier|fenetre|quand)" + _NO_OTHER,
    (
        r"(?:dates?|jour|calendrier|moment)[^.;:]{0,50},? (?:la |le |l'|les )(?:garde|gardent|tait|taisent|"
        r"cache|cachent|reserve)\w* (?:pour|encore|secret|jalous|bien)\w*"
    ),
    r"(?:quant (?:a la|au|aux)|pour (?:la|les|ce qui est de la|ce qui est du)|cote|concernant (?:la|le)|du cote de la|"
    r"niveau|au niveau de la|au sujet de la|en ce qui concerne (?:la|le)) (?:dates?|jour|calendrier|timing|agenda)"
    + _NO_OTHER
    + (
        r"[^.;:!?\d]{0,40}[,:] [^.;:!?\d]{0,40}(?:ne l'a|ne l'ont|n'a|n'ont|n'est|rien|motus|mystere|silence|"
        r"patience|repassera|flou|inconnu|aucune|pas encore|toujours pas|muet|secret|bouche cousue)\w*"
    ),
    r"(?:aucune?|pas(?: encore)?(?: la moindre| plus)?|sans|nulle|rien)(?: d(?:e|'))?(?: )?(?:annonce|"
    r"information|info|precision|indication|confirmation|nouvelle|indice|detail|communication|"
    r"officiel)s?(?: [\w']+){0,4} (?:sur|quant a|quant au|concernant|pour|de|a propos de|relative a) (?:la |"
    r"une |sa |son |le |l'|leur )?(?:date|calendrier|sortie|diffusion|lancement|arrivee|mise en ligne|jour)"
    + _NO_OTHER,
    (
        r"dates?(?: \w+){0,4} (?:viendra|viendront|suivra|suivront|tombera|sera|"
        r"seront)(?: \w+){0,2} (?:plus tard|ulterieurement|prochainement|bientot|sous peu|en temps|"
        r"dans les prochain\w+|au moment voulu|tres vite)"
    ),
    r"sans (?:pour autant |toutefois |encore |jamais )?(?:dire|preciser|donner|avancer|communiquer|reveler|"
    r"devoiler|fixer|indiquer|annoncer|lacher|souffler|livrer|s'engager sur|se prononcer sur|"
    r"s'avancer sur)(?: \w+){0,3} (?:quand|dates?|jour|calendrier|fenetre)" + _NO_OTHER,
    r"(?:ne (?:dit|precise|disent|precisent|revele|devoile|indique|communique|donne|s'avance|se prononce)\w*|"
    r"n'(?:a|ont|avait) (?:\w+ )?(?:pas |rien )?(?:dit|precise|indique|revele|communique|lache|souffle|"
    r"filtre)) (?:\w+ ){0,3}(?:quand|a quelle date|le jour|la date|de date)" + _NO_OTHER,
    (
        r"dates?(?: de (?:sortie|diffusion|lancement|retour))? (?:\w+ )?(?:non|pas(?: encore)?|toujours pas|"
        r"encore non|jamais) (?:encore )?(?:communiquee?|annoncee?|devoilee?|fixee?|connue?|precisee?|revelee?|"
        r"definie?|officialisee?|confirmee?|arretee?|determinee?)s?"
    ),
    (
        r"(?:pas|sans) (?:la moindre|l'ombre d'une|une seule|meme une) date|ni (?:de )?date|(?:date|sortie|"
        r"diffusion) a (?:determiner|preciser|confirmer|definir|annoncer|communiquer|fixer)|dates? a venir"
    ),
    (
        r"quand[^.;:!?,\d]{0,40},? (?:mystere|nul ne le sait|personne ne le sait|on l'ignore|on ne sait pas|"
        r"on ne le sait pas|motus|c'est un secret|aucune idee)"
    ),
    r"(?:ne s'est|ne se sont|n'a pas|n'ont pas|ne se)[^.;:\d]{0,25} (?:prononc|exprim|communiqu|etendu|avanc|"
    r"epanch)\w* (?:sur|quant a|concernant) (?:la|une|sa|les) dates?" + _NO_OTHER,
    r"(?:aucun|pas de|sans|nul) (?:creneau|jour|horizon|echeance|timing|agenda|rendez-vous)(?! (?:de|"
    r"du) tournage)|nulle? date|attend\w* (?:encore|toujours|desormais) (?:la|une|sa|leur) date" + _NO_OTHER,
    r"pas de (?:date|fenetre)",
    (
        r"(?:garde|gardent|gardant|gardee?|tient|taire|tait|taisent|tenue?)[^.;:]{0,30} (?:secrete? (?:la |sa |"
        r"le )?|secret sur (?:la |sa |le )?|sous silence (?:la |sa )?|pour (?:elle|lui|eux|soi) (?:la |sa |le "
        r"))(?:date|"
        r"calendrier)[^.;:]{0,20}"
    ),
    (
        r"(?:a une|une) date (?:\w+ )?(?:ulterieure|indeterminee|non (?:precisee|communiquee|divulguee)|"
        r"inconnue|encore|qui (?:reste|n'a|sera))|date (?:a venir|tba|tbd)"
    ),
    (
        r"(?:reste|manque)(?: \w+){0,3} (?:a (?:fixer|arreter|dater|trouver|caler) (?:la |une |sa )?date|"
        r"(?:a )?(?:connaitre |fixer |avoir )?(?:la|une) date|a dater)"
    ),
    (
        r"(?:n'est|n'a|n'ont|ne sont)(?: \w+){0,2} (?:pas|plus) (?:encore )?(?:ete )?(?:datee?s?|programmee?s?|"
        r"calee?s?)(?! (?:pour|en|a|au|le|avant))"
    ),
    (
        r"(?:on|nous|fans|abonnes|spectateurs) (?:attend|attendons|attendent|guettent|guette) (?:encore |toujours |"
        r"desormais |"
        r"maintenant |impatiemment )?(?:l'(?:officialisation|annonce|arrivee) d'|la (?:confirmation|revelation) "
        r"(?:d'|de ))?(?:la|une) "
        r"date(?! \w+ (?:est|tomb))|"
        r"date[^.;:]{0,20} se fai(?:t|re) (?:attendre|desirer)"
    ),
    (
        r"(?:pour|avant de|afin de) (?:connaitre|avoir|obtenir|decouvrir) (?:la|une) date|"
        r"aucune idee de (?:la date|quand)|(?:dit|dire|souffl\w+|lach\w+) (?:mot|rien) d(?:e la|'une) date"
    ),
    (
        r"(?:se garde\w*|evite\w*|refuse\w*)(?: bien)? de (?:dire|preciser|donner|dater|"
        r"s'avancer sur) (?:quand|la date|une date|de date)|sine die|date[^.;:,]{0,15} mystere"
    ),
)

CANCELLED: Final[tuple[str, ...]] = (
    (
        r"(?:decide|choisi|prefere|(?:la|une) decision|le choix)(?: \w+){0,2} de ne (?:pas|plus) (?:la |le "
        r")?(?:renouveler|"
        r"reconduire|poursuivre|produire|prolonger|commander|continuer|donner (?:de )?suite|faire (?:de )?(?:saison|"
        r"suite))"
    ),
    (
        r"ne (?:la |le |les )?(?:renouvell?er|reconduir|prolonger|poursuivr|commander)(?:a|ont|ait|aient) (?:donc |"
        r"finalement )?"
        r"(?:pas|plus)(?! (?:avant|tout de suite))|(?:refus|renonc)\w* (?:de|a) (?:la )?(?:renouveler|reconduire|"
        r"poursuivre|"
        r"prolonger|commander)|n'(?:a|ont) (?:\w+ )?pas (?:souhaite|voulu|desire|juge \w+ de)(?: \w+){0,2} "
        r"(?:renouveler|"
        r"reconduire|poursuivre|prolonger|continuer|commander)"
    ),
    (
        r"(?:nous|on) n'(?:allons|va) (?:\w+ )?pas (?:revenir|continuer|faire)|(?:nous )?ne reviendrons (?:pas|"
        r"plus)(?! avant)|"
        r"(?:aventure|serie|histoire|show|parcours)(?: \w+){0,2} (?:s'arrete|se termine|prend fin|s'acheve)(?:ra)? "
        r"(?:donc )?"
        r"(?:la|ici|definitivement|pour de bon)|(?:serie|show|aventure|fiction) est (?:bel et bien|definitivement|"
        r"officiellement|malheureusement) (?:finie?|terminee?)|c'est (?:fini|termine|la fin) pour (?:la serie|le show)"
    ),
    (
        r"(?:met(?:tent|tra|trait)?|mis|mettre|mettant) (?:\w+ )?(?:un terme|fin|un point final) (?:a (?:la |cette |"
        r"sa |l'|notre )?"
        r"(?:serie|aventure|show|fiction|histoire|sitcom|production|saga|programme|feuilleton)\b|au (?:show|"
        r"feuilleton|programme|"
        r"drama)|a (?!(?:la|le|les|l|une?|des?|ses?|sa|son|leurs?|cette|ce|ces|cet|nos|notre|toute?s?|plusieurs|deux|"
        r"trois|quatre|"
        r"cinq|plus|ces|d)\b)\w+)"
    ),
    (
        r"(?:commande|saison {n}|suite|{ordinal} saison)[^.;:?!,]{0,25} (?:a|est|serait|vient) (?:\w+ )?(?:ete |"
        r"d'etre )?"
        r"(?:annulee|abandonnee|enterree|jetee aux oubliettes)|(?:place|mise?|range)e? au placard|ne (?:donner\w*|"
        r"donne|donnent) (?:\w+ )?pas (?:de )?suite|(?:reste\w*|demeure\w*) "
        r"sans lendemain|ne passer(?:a|ont) (?:donc )?pas l'(?:hiver|ete|automne)|retiree? d(?:e la grille|e "
        r"l'antenne|es ondes)|passe(?:nt|r|ee)? a la trappe|"
        r"(?:sacrifi|debranch|saqu|euthanasi|flingu|degomm)ee?s? (?:par|apres)|ne (?:connaitra|verra|aura) (?:donc |"
        r"jamais |"
        r"finalement )?(?:pas |jamais )?(?:de suite|de fin)|(?:reste|restera|resteront) sans (?:suite|fin|reponse)"
    ),
    r"s'arrete(?:ra)? la|debranch(?:e|er) (?:la|cette|sa)",
    (
        r"(?:s'arrete(?:ra)?|prend(?:ra)? fin|s'acheve(?:ra)?|tire(?:ra)? sa reverence)(?: \w+){0,2} (?:apres|"
        r"au bout d')\s?une (?:seule|unique)(?: et unique)? saison"
    ),
    (
        r"(?<!pas\s)(?<!tournage\s)(?<!premiere\s)(?<!convention\s)(?<!festival\s)(?<!concert\s)(?<!evenement\s)"
        r"(?<!panel\s)(?<!tournee\s)(?<!projection\s)(?<!seance\s)(?<!ceremonie\s)(?<!soiree\s)(?<!rencontre\s)"
        r"(?:a|ont|est|sont) (?:\w+ )?(?:ete )?(?:officiellement |"
        r"finalement )?annulee?s?(?! et (?:les|la|le))"
    ),
    (
        r"n'aur(?:a|ont) (?:\w+ ){0,2}(?:pas|jamais|plus) (?:droit a )?(?:de |d'|une )?(?:suite|autre saison|"
        r"nouvelle saison|prochaine saison|saison supplementaire)|n'y aura (?:\w+ ){0,2}(?:pas|jamais|"
        r"plus) (?:de |d')(?:suite|autre saison|nouvelle saison|saison supplementaire)"
    ),
    (
        r"(?:serie|show|fiction|suite|saison {n}|sitcom|feuilleton)(?: \w+){0,2} (?:a|est|"
        r"sont) (?:\w+ )?(?:ete )?(?:arret|stopp|debranch|abandonn|enterr|supprim|sacrifi|annul)ee?s?"
    ),
    (
        r"(?:ne |n')(?:reviendra|reviendront) (?:plus|jamais)(?! (?:avant|en|sur|comme|seul|le|a|au))|"
        r"(?:en restera|en reste|s'arretera|s'arrete|s'en tiendra) la|n'ira pas (?:plus loin|au-dela)|"
        r"jette(?:nt)? l'eponge|jete l'eponge|passe(?:nt)? a la trappe|couperet (?:est )?tomb\w+|"
        r"tire un trait sur (?:la|cette|sa) serie"
    ),
    (
        r"annulation d(?:e |u |')(?:\w+ ){1,4}(?:est|a ete) (?:\w+ )?(?:confirmee|officielle|actee|annoncee|"
        r"officialisee)|(?:liste|partie|"
        r"cimetiere|rang) des (?:series |fictions )?(?:annulees|sacrifiees|disparues)|tir\w* (?:\w+ )?un trait sur "
        r"(?!(?:une?|les?|ses|"
        r"son|sa|des)\b)\w+|annulation (?:de la serie|definitive|confirmee|officielle|de (?:la|cette) saison)|(?:reste|"
        r"restera) (?:sans suite|orpheline)|une (?:seule )?(?:et unique )?saison et puis s'en va|renonc\w+ a (?:une|"
        r"la) (?:saison|suite|{ordinal})"
    ),
    (
        r"(?:^|[:,] )[\w+]{2,12}(?: [\w+]{2,12})? (?:a |vient d[e'] ?|officiellement |va )?(?:annul|debranch|enterr|"
        r"sacrifi|arret|stopp|"
        r"sabord|abandonn)(?:er|e|ent)? (?!(?:la|le|les|un|une|sa|son|ses|des|tout|par|pour|et|en|a|au|de|du|ce|"
        r"cette|ces|cet|"
        r"apres|avant|d|dans|sur|deux|trois|plusieurs|mais|ou|avec|leur|leurs|ici|quand|toute?s?|sans)\b|l'|d')\w+"
    ),
    r"annule (?:la|sa|cette) serie|annulee? (?:par|apres|au bout)",
    r"signe l'annulation",
    (
        r"(?<!moment,\s)(?<!instant,\s)(?<!heure,\s)(?:pas|jamais)\b(?! encore| avant| d'annonce| question| prevue?)"
        r"[^.;:?!]{0,20} (?:de |d'une |droit a (?:une|"
        r"la) )(?:saison {n}|{ordinal} saison)(?![^.;:]{0,30} (?:en {year}|avant|cette annee|a la rentree|cet (?:ete|"
        r"automne|"
        r"hiver)|ce printemps|l'an(?:nee)? prochaine?|en {month}|pour (?:l'instant|le moment|l'heure)|a noel|dans "
        r"l'immediat|"
        r"de sitot|tout de suite|a l'(?:ete|automne|horizon)))"
    ),
    (
        r"ne (?:\w+ )?(?:reviendra|verra|connaitra|sera|fera) (?:\w+ )?(?:pas|jamais) (?:pour (?:une|la)|"
        r"le jour(?! avant)|de|renouvelee)"
    ),
    r"(?:n'a pas ete|n'est pas|ne sera pas|n'a pas|n'a finalement pas) (?:renouvele|reconduit)e?",
    (
        r"(?:saison {n}|{ordinal} saison)[^.;:?!,]{0,20} (?:ne verra (?:pas|jamais)(?! le jour avant)|"
        r"n'aura (?:pas|jamais) lieu|n'existera|ne se fera pas|est annulee|abandonnee|passe a la trappe)"
    ),
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:sera|est) (?:bien |aussi )?la (?:derniere|ultime)",
    r"et (?:derniere|ultime) saison",
    r"(?:s'acheve|s'achevera|s'arrete|s'arretera|se conclut|se conclura|se termine|se terminera|prend fin|prendra fin) (?:avec|apres|a|au terme de) (?:la|sa|cette) (?:\w+ )?saison",
)
