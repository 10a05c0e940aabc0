"""French: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.fr.parts import TURN

_GIVEN: Final = (
    "annonc|communiqu|devoil|revel|donn|fix|precis|connu|partag|officiali|confirm|arret|dispon|defini|determin|choisi"
)

#: a date of something else than the release
_NO_OTHER: Final = (
    r"(?!(?: \w+){0,2} (?:du|de|de la|des|d'un|d'une|pour le|pour la) (?:debut |fin |premier )?(?:du |"
    r"de )?(?:tournage|bande|trailer|teaser|prise|clap|dernier|concert|finale))"
)

NO_DATE: Final[tuple[str, ...]] = (
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
    r"(?:difficile|impossible|hasardeux|premature|trop tot)[^.;:]{0,40} (?:une date|la date|quand)",
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
    rf"pas (?:\w+ ){{0,2}}(?:{_GIVEN})\w* (?:\w+ )?(?:la |une |sa |de |leur )?(?:date|fenetre)",
    (
        rf"(?:date|jour|fenetre|calendrier){_NO_OTHER}{TURN}{{0,40}} (?:n'a|n'est|n'ont|n'etait|ne sont|"
        r"n'avait) (?:\w+ ){0,3}pas "
        rf"(?:\w+ ){{0,3}}(?:{_GIVEN})\w*"
    ),
    (
        r"(?:date|jour)[^.;:!?\ue000\ue001]{0,40} (?:reste|restent|demeure|est|"
        r"encore)(?: [\w']+){0,3} (?:inconnue?|a (?:determiner|preciser|definir|confirmer|annoncer|decouvrir)|"
        r"mysterieuse|un mystere|floue?|secrete|tenue secrete|indeterminee)"
    ),
    (
        r"(?:date|sortie|diffusion)[^.;:!?\ue000\ue001]{0,20}\s?:\s?(?:inconnue?|a (?:determiner|preciser|"
        r"definir|confirmer|annoncer|venir)|non (?:communiquee?|annoncee?|connue?|devoilee?)|nc|indeterminee|"
        r"prochainement)"
    ),
    r"(?:sans|ni)(?: aucune)?(?: la moindre)? date(?: precise| officielle| exacte| de sortie| de diffusion)?",
    r"(?:ne sait|ne sait-on|ignore|ignorons|ne savons)(?: \w+){0,3} (?:quand|la date|a quelle date)",
    r"reste a (?:savoir|connaitre|decouvrir) (?:quand|la date|a quelle date)",
    r"(?:pas|rien)(?: \w+){0,3} (?:quand|la date a laquelle) (?:la|elle|il|cette|sort|arriv)\w*",
    r"date (?:de (?:sortie|diffusion|lancement|retour) )?(?:encore |toujours )?(?:inconnue|mystere|a confirmer)",
    (
        r"(?:rien|silence|pas un mot|muet\w*|flou\w*|mystere|suspense|bouche cousue|discret\w*|"
        r"discretion)[^.;:]{0,30} (?:sur|quant a|quant au|concernant|cote|autour d\w+|a propos d\w+|"
        r"au sujet d\w+) (?:la |une |sa |son |le |du |cette )?(?:date|calendrier|agenda|jour|moment|periode)"
    ),
    r"(?:ne |n')(?:\w+ )?(?:connait|connaissons|connaissent|connait-on|sait|sait-on|savons|savent|detient|"
    r"dispose|disposons|avons|a|ont|possede)\w* (?:\w+ ){0,3}(?:pas|guere|rien)(?: \w+){0,3} (?:la|les|le|de|"
    r"sa|leur|quelle|d'une) (?:nouvelle |moindre )?(?:dates?|jour|calendrier|fenetre|quand)" + _NO_OTHER,
    (
        r"(?:dates?|jour|calendrier|moment)[^.;:]{0,50},? (?:la |le |l'|les )(?:garde|gardent|tait|taisent|"
        r"cache|cachent|reserve)\w* (?:pour|encore|secret|jalous|bien)\w*"
    ),
    r"(?:quant (?:a la|au|aux)|pour (?:la|le|les|ce qui est de la|ce qui est du)|cote|concernant (?:la|le)|"
    r"niveau) (?:dates?|jour|calendrier|timing|agenda|moment)"
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
    r"(?:dates?|jour)"
    + _NO_OTHER
    + (
        r"[^.;:!?,\d]{0,40} (?:reste|restent|demeure|demeurent|est|sont)(?: [\w']+){0,4} (?:a (?:determiner|"
        r"preciser|definir|confirmer|annoncer|decouvrir|venir|fixer|communiquer|devoiler|arreter|connaitre|"
        r"trouver|caler)|en suspens|dans (?:le flou|l'ombre|les limbes|le vague|le brouillard)|incertaine?s?|"
        r"vagues?|une enigme|sous (?:scelles|silence|cle)|confidentiel\w*|top secret|bien gardee?|inconnue?s?|"
        r"secretes?|un secret)"
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
    r"dates?"
    + _NO_OTHER
    + (
        r"[^.;:!?,\d]{0,40} (?:n'a|n'est|n'ont|n'etait|ne sont|ne sera) (?:\w+ ){0,3}(?:pas|jamais|plus|"
        r"rien) (?:\w+ ){0,3}(?:filtr|fuit|officiel|act|inscri|publi|decid|etabli|divulgu|evoqu|mention|trouv|"
        r"livr|lach|avanc|indiqu|grav|tomb|cale|sur\b)\w*"
    ),
    r"(?:trop tot|impossible|difficile|delicat|complique|ose|prematur\w+|hasardeux)[^.;:\d]{0,30} (?:dire|"
    r"savoir|avancer|donner|parler|predire|prevoir|estimer)[^.;:\d]{0,15} (?:quand|date|calendrier|fenetre|"
    r"sortie)" + _NO_OTHER,
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
        r"le )?|secret sur (?:la |sa |le )?|sous silence (?:la |sa )?|(?:la |sa )?)(?:date|"
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
        r"(?:n'est|n'a|n'ont|ne sont)(?: \w+){0,2} pas (?:encore )?(?:ete )?(?:datee?s?|programmee?s?|"
        r"calee?s?)(?! (?:pour|en|a|au|le|avant))"
    ),
    (
        r"(?:on|nous|fans) (?:attend|attendons|attendent) (?:encore|toujours|desormais) (?:la|une) date|"
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
    r"(?:decide|choisi|prefere) de ne (?:pas|plus) (?:renouveler|reconduire|poursuivre|produire)",
    r"s'arrete(?:ra)? la|debranch(?:e|er) (?:la|cette|sa)",
    (
        r"(?:s'arrete(?:ra)?|prend(?:ra)? fin|s'acheve(?:ra)?|tire(?:ra)? sa reverence)(?: \w+){0,2} (?:apres|"
        r"au bout d')\s?une (?:seule|unique)(?: et unique)? saison"
    ),
    (
        r"(?<!pas\s)(?:a|ont|est|sont) (?:\w+ )?(?:ete )?(?:officiellement |"
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
        r"annulation (?:de la serie|definitive|confirmee|officielle|de (?:la|cette) saison)|(?:reste|"
        r"restera) (?:sans suite|orpheline)|une seule (?:et unique )?saison et puis s'en va|renonc\w+ a (?:une|"
        r"la) (?:saison|suite|{ordinal})"
    ),
    (
        r"^[\w+]{2,12}(?: [\w+]{2,12})? (?:a |vient d'|officiellement )?annuler? (?!(?:la|le|les|un|une|sa|son|"
        r"ses|des|tout|par|pour|et|en|a|au|de|du|ce|cette|apres)\b|l')\w+"
    ),
    r"annule (?:la|sa|cette) serie|annulee? (?:par|apres|au bout)",
    r"(?:met(?:tent|tra)?|mis|mettre) (?:un terme|fin) a (?:la|cette|sa) serie|signe l'annulation",
    (
        r"(?:pas|jamais)\b(?! encore| avant| d'annonce| question)[^.;:?!]{0,20} (?:de |d'une |droit a (?:une|"
        r"la) )(?:saison {n}|{ordinal} saison)(?![^.;:]{0,30} (?:en {year}|avant|cette annee))"
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
