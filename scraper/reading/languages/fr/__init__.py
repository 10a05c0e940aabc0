"""French. Words from the Dictionnaire de l'Académie française and from how the press of France and Belgium writes of dates.

A "rentrée" is September, as on television.
"""

from typing import Final

from scraper.reading.languages.fr.events import EVENTS
from scraper.reading.languages.fr.parts import TURN
from scraper.reading.languages.fr.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.fr.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.fr.times import DATES, JOINS
from scraper.reading.languages.table import CAPITALS, PARTICLES, Language, numbered, words

_SAID: Final = (
    "annonc|confirm|révél|dévoil|expliqu|indiqu|précis|déclar|officialis|assur|affirm|confi|racont"
    "|rapport|avanc|soulign|ajout"
    "|rappel|gliss|souffl|prétend|estim|jug|avou|reconn|certifi|tranch|martel|plaid|écri|tweet|détaill|concéd|insist"
    "|évoqu|communiqu|signal|pronostiqu|prédi|promi|jur|balay|démenti|réfut|fait savoir"
    "|laissé entendre|levé le voile|dit"
)

_SAYS: Final = (
    "(?:annonce|confirme|révèle|dévoile|explique|indique|précise|déclare|assure|affirme|promet"
    "|officialise|confie|raconte|rapporte"
    "|avance|souligne|ajoute|rappelle|glisse|souffle|prétend|estime|juge|avoue|reconnaît|certifie"
    "|tranche|martèle|plaide|écrit"
    "|tweete|détaille|concède|insiste|évoque|signale|pronostique|prédit|jure|dément|réfute"
    "|croit savoir|dit|détaillait|expliquait"
    "|affirmait|assurait|indiquait|confiait|précisait|pense|lance|résume|se félicite|se réjouit"
    "|s’enthousiasme|s'enthousiasme)(?:nt)?"
)

_DID: Final = (
    "renouvel|command|partag|publi|sign|reconduit|posté|donné|fixé|lâché|report|repouss|décal|retard"
    "|programm|calé|choisi"
    "|daté|annul|débranch|prolong|arrêté|retenu|donné rendez-vous|tweeté|mis fin"
)

_DOES: Final = (
    "(?:renouvelle|vise|prévoit|mise|table|espère|espérait|penche|signe|commande|reconduit|repousse"
    "|reporte|décale|prolonge|compte"
    "|entend|souhaite|ambitionne|envisage|programme|fixe|cale|annule|débranche|donne rendez-vous"
    "|offre|date|opte)(?:nt)?"
)

_FILM: Final = r"(?:\w+ ){0,4}(?:bande-annonce|bande annonce|trailer|teaser|premières images|extrait|vidéo)"

_SHE: Final = (
    "(?:plateforme|chaîne|production|société|scénariste|créatrice|réalisatrice|productrice|firme|direction"
    "|marque|romancière|autrice|presse|compagnie|boîte de production|première chaîne|Une)"
)

_HE: Final = (
    "(?:showrunner|réalisateur|diffuseur|studio|producteur|créateur|scénariste|site|compte|streamer"
    "|géant|service de streaming"
    "|groupe|distributeur|média|magazine|quotidien|journal|patron|romancier|network|service public"
    "|développeur|câblo-opérateur)"
)

_CHIEF: Final = (
    "(?:PDG|patronne?|porte-parole|directeur|directrice|présidente?|équipe|compte(?: officiel)?"
    "|numéro un|numéro deux|responsable|cheffe?"
    "|producteurs?|productrice|créateurs?|scénaristes?|représentante?|dirigeante?s?|journaliste"
    "|insider|vice-présidente?)"
)

_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w'’.+&-]*(?: (?:(?:of|the|and|&|de|du|des|la|le) )?[A-ZÀ-ÖØ-Þ][\w'’.+&-]*){0,6}"

_OF_NAME: Final = rf"(?: \w+){{0,2}} (?:de la |de |du |d['’]|chez ){_NAME}"

_CHIEFS: Final = rf"(?P<who>(?:(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Pp]lusieurs) |[Ll]['’]){_CHIEF}{_OF_NAME})"

_SOME: Final = (
    r"(?P<who>(?:(?:nos|une?|des|les|plusieurs|certaines?|certains|de nombreux|de nombreuses|quelques|diverses?|"
    r"divers|la|le|deux|d['’]autres) |l['’])"
    r"(?:\w+ ){0,2}(?:sources?|médias?|rumeurs?|insiders?|fans?|bruits?|leakers?|leaks?|fuites?|sites?|rapports?|"
    r"observateurs|spécialistes|experts"
    r"|initiés|internautes|journalistes|informations?|presse|indiscrétions?|documents?|annuaires?|calculs|"
    r"estimations|pronostics|tabloïds?"
    r"|quotidiens?|journaux|comptes?|producteurs|créateurs|scénaristes|auteurs|créatrices?|équipe|production|"
    r"chaîne|plateforme|diffuseur|studio)"
    r"(?: (?!et |a |ont |qui |que |est |sont |en |le |la |pour |sur )[\w’'-]+){0,3})"
)

_HAVE: Final = (
    r"(?:l['’]|les |en |y |nous )?(?:a|ont|avait|avaient|aurait|auraient|vient de|viennent de|vient d['’]|"
    r"venait de)(?: |(?<=’)|(?<='))(?:\w+ ){0,3}"
)

_ROLE: Final = r"(?:(?:la |le |les |l['’]|sa |son )(?:(?!sur |de |du |dans |au |à |en )[a-zéèêàçô-]+ ){0,3})?"

TABLE: Final = Language(
    code="fr",
    small_months=True,
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
        r"saison (?:numero |no |n\W\s?)(?P<n>\d{1,2})",
        (
            r"{ordinal}(?:,? (?:et )?(?:derniere|ultime|nouvelle))? (?:saison|salve|livraison|fournee|chapitre|"
            r"opus|annee|cuvee|edition|promotion|exercice|volet|round|cycle)(?! (?:d'episodes )?de (?:la|cette|"
            r"sa) (?:{ordinal2}|saison|serie))"
        ),
        (
            r"(?:rempil\w+|repart\w*|revien\w+|resign\w+|reprend\w*|renouvel\w+|retour\w*|"
            r"reconduit\w*) pour une {ordinal}(?! (?:fois|partie|diffusion))"
        ),
        r"(?:edition|opus) {n}",
        "{ordinal} et {ordinal2} saisons",
        (
            r"la (?!premiere (?:aura|a eu) lieu|premiere (?:est|sera|a ete) (?:prevue|fixee|attendue|programmee|"
            r"donnee))"
            r"(?:{ordinal}|(?P<n>\d))(?=(?: \([^)]{0,20}\))?,? (?:diffus|mise|lance|paru|vue|est|sera|sort|"
            r"arriv|debarque|revien|devrait|pourrait|a ete|n'a|aura|debute|suivra)\w*)"
        ),
        (
            r"(?<!\d)(?P<n>\d{1,2})(?:re|ere|nde|e|eme|ieme|de)(?: et derniere| et ultime)? (?:saison|salve|"
            r"edition|cuvee|fournee|annee|opus)(?! (?:d'episodes )?de (?:la|cette|sa) saison)"
        ),
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    elsewhere=(
        (
            r"(?:(?:le|du|au) (?:grand )?final|la finale d|(?:l'|d')episode final|(?:le|du|au) (?:tout )?dernier "
            r"episode"
            rf"|l'ultime episode)\b{TURN}{{0,50}}{{date}}"
        ),
        (
            r"(?:coffret|dvd|blu-ray|steelbook|vinyle|bande originale|roman|livre|album|podcast|ecriture|scenarios?|"
            r"scripts?|"
            r"casting|auditions?|montage|post-?production|rediffus\w+|reprogramm\w+|betas?|demos?|phase de test|test "
            r"technique)"
            rf"\b{TURN}{{0,50}}{{date}}"
        ),
        (
            r"(?:a|ont|avait|avaient) (?:\w+ )?(?:annonce|confirme|revele|indique|precise|declare|explique|"
            r"fait savoir|assure|confie|ecrit|tweete|dit|raconte|glisse|souffle|tranche)"
        ),
        r"(?:romans?|livres?|bd|mangas?|albums?|podcast|dvd|blu-ray|bande originale)",
        rf"(?:un|autre|prochain|nouveau) (?:film|long-metrage|jeu video|projet|role){TURN}{{0,50}}{{date}}",
        rf"(?:le film d(?:e|u|'\w+)|a l'affiche) {TURN}{{0,55}}{{date}}",
        (
            rf"(?:tournages?|production|prises de vues?){TURN}{{0,50}} (?:repren|repri|suspend|interromp|interrupt|"
            rf"paralys|"
            rf"perturb|stopp|mis(?:e|es)? (?:a l'arret|en pause))\w*{TURN}{{0,20}}{{date}}|"
            rf"annul\w*{TURN}{{0,30}}{{date2}}"
        ),
        (
            r"(?:interview|entretien|festival|convention|tournee mondiale|concerts?|emmy|emmys|golden globes?|"
            r"recompens\w+)"
        ),
        (
            r"(?:spin-off|prequel|remake|documentaire|nee?s? (?:le|en)|mort|morte|deces|decede\w*|anniversaire|"
            r"rencontr\w+|(?:heureux|joyeux) evenement|enceinte|grossesse|accouch\w+|fiance\w*|mariages?|divorc\w+|"
            r"service militaire|hospitalis\w+|tribunal|proces|pilote|quitt\w* (?:le tournage|la serie|le navire|le "
            r"projet)|obseques|canonis\w+)"
        ),
        r"(?:intrigue|l'action|se (?:deroule|passe|situe) en)",
        r"(?:apres|depuis|devant) (?:la |le |sa |son |l'|ce |cette )(?:finale?|denouement|episode final)",
        r"a l'affiche d(?:e|u|es|'\w+)|abonnements?|tarifs?|application",
        (
            r"(?:version|adaptation|variante) (?:americaine|britannique|espagnole|allemande|italienne|coreenne|"
            rf"us){TURN}{{0,60}}{{date}}"
        ),
        r"(?:reconduit|renouvel)[^.,;:!?\ue000\ue001]{0,30} pour (?:la |l')?{date}",
        rf"(?:saison|salve) (?:inaugurale|precedente|initiale){TURN}{{0,60}}{{date}}",
        r"(?<=,\s)(?:le |un |son )?(?:spin-off|prequel|derive)[^.;:,\ue000\ue001]{0,40}{date}",
        # the end of a run, a later episode, what is written, older seasons shown again
        (
            r"(?:saison(?: {n})?|serie|diffusion|feuilleton|partie|salve)(?:,? (?:(?! et )[^.;:!?,]){0,20})? "
            r"(?:(?:se |s')(?:termin|achev|"
            r"conclu)(?:e|ait|era|erait)|(?:s'est|s'etait) (?:\w+ )?(?:termin|achev|conclu)\w+|prend(?:ra)? fin|"
            r"tir(?:e|era|ait|erait) sa reverence)"
        ),
        (
            r"(?<!tournage\s)(?<!production\s)(?:a|avait|ont) pris fin|"
            r"comme (?:\w+ ){0,2}(?:annonc|revel|confirm|indiqu|promi|expliqu)\w*"
        ),
        (
            rf"(?<!premier\s)episode (?:[2-9]|[1-9]\d)\b{TURN}{{0,50}}{{date}}(?: (?:au lieu du?|et non)(?: le)? "
            rf"{{date2}})?"
        ),
        (
            r"{date}[^.;:!?]{0,30} (?:paraitra|parait|sortira|sort|parai(?:ss|tr)\w+) (?:le |l'|un )?(?:tome|volume|"
            r"livre|album)"
        ),
        (
            r"(?:apres|avant|depuis) (?:la |le )(?:diffusion|sortie|mise en ligne|fin) (?:du|de la|de l'|de) "
            r"(?:final|saison|"
            r"{ordinal} saison|dernier|season)"
        ),
    ),
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    turns=TURNS,
    questions=(r"(?:on|nous|fans|se) (?:se )?demande(?:nt)? (?:si|quand)|reste a savoir si",),
    speech=r"\s?,\s?(?:a|ont|avait|dit|confie|explique|precise|assure|affirme|declare|raconte|promet|lance"
    r"|ecrit|indique|selon)",
    name=r"(?!(?:Mais|Or|Et|En|Le|La|Les|Si|Hier|Pour|Il|Elle|On|Ce|Cette|Selon|Car|Depuis|Quand|Alors|Bref|Ainsi|"
    r"Puis|Sa|Son|Une|Un|Les|Des|Ils|Elles|Nous|Vous|Je|Tout|Tous|Après|Avant|Dans|Par|Sur|Avec|Sans|Donc|"
    r"Enfin|Côté|Aucune?|Saison|Date|Qui|Comme|Si|Au|Aux|Ces|Cet|Leur|Leurs|Ses|Quant|Lors|Dès|Ici|Là|Voilà|"
    r"Rien|Pas|Seule?|Autre|Quelques|Plusieurs)\b)"
    r"(?!(?:[CDJLNS]|Qu)['’](?!Équipe|Express|Obs|Opinion|Humanité))"
    rf"(?:@\w[\w.]*|[{CAPITALS}][\w'’.+&-]*)(?: (?:(?:de|du|la|le|des|et|of|the|&|"
    rf"d['’]) ?|{PARTICLES})?(?:[{CAPITALS}][\w'’.+&-]*|[1-9]\b\+?)){{0,6}}",
    credits=(
        (
            r"(?:[Ss]elon|[Dd]['’]après|[Aa]ux dires de|[Àà] en croire|[Ss]i l['’]on en croit|"
            rf"[Dd]e l['’]aveu de)\s?(?:{_CHIEFS})"
        ),
        (
            r"(?:[Ss]elon|[Dd]['’]après|[Aa]ux dires|[Àà] en croire|[Ss]i l['’]on en croit|[Dd]e source|"
            r"[Dd]e l['’]aveu|[Dd]ixit|[Ff]oi)"
            r"(?: (?:le |la |les |l['’]|un |une |de |du |des )?(?:[a-zéèêàç-]+ ){0,3}(?:de |du |d['’])?| d['’])"
            r"{who}"
        ),
        rf"(?:[Ss]elon|[Dd]['’]après|[Àà] en croire|[Ss]i l['’]on en croit|[Aa]ux dires (?:de|des)) {_SOME}",
        r"(?:[Ss]elon|[Dd]['’]après) (?P<who>(?:nos|une?|des|les|plusieurs|certaines?|de) [^,.;:]{3,40})",
        rf"{_CHIEFS}(?:, [^,.;:]{{3,60}},)? (?:{_HAVE}(?:{_SAID}|{_DID})\w*|{_SAYS}|{_DOES})",
        rf"{{who}}(?:, [^,.;:]{{3,60}},| \([^)]{{2,40}}\))? (?:qui )?{_HAVE}(?:{_SAID}|{_DID})\w*",
        rf"{{who}}(?:, [^,.;:]{{3,60}},| \([^)]{{2,40}}\))? (?:qui )?(?:l['’]|le |la |nous )?(?:{_SAYS}|{_DOES})",
        (
            r"{who} (?:a |ont |vient de |viennent de )?(?:\w+ )?(?:sort|sorti|sortir|publi|lâch|dégain|diffus|"
            rf"partag|post|mis en ligne|met en ligne|montr|dévoil|balanc|lanc|offr)\w* {_FILM}"
        ),
        (
            r"(?:(?<=[,»”\"]\s)|(?<=[,»”\"])|[Cc]omme )(?:(?:l['’]|le |nous l['’])?(?:a|ont|"
            rf"avait) (?:\w+ )?(?:{_SAID})\w*|(?:le |l['’])?{_SAYS}) (?:(?:à|au|dans|chez) \w+ )?{_ROLE}{{who}}"
        ),
        (
            r"(?:(?<=[,»”\"]\s)|(?<=[,»”\"])|[Cc]omme )(?:(?:l['’]|le |nous l['’])?(?:a|ont|"
            rf"avait) (?:\w+ )?(?:{_SAID})\w*|{_SAYS}) {_SOME}"
        ),
        (
            rf"(?P<who>(?:[Ll]a {_SHE}|[Ll]e {_HE}|[Ll]['’](?:équipe|éditeur|"
            rf"antenne))(?: \w+){{0,3}}?) (?:{_HAVE}(?:{_SAID})\w*|{_SAYS})"
        ),
        (
            r"(?P<who>(?:[Ll]es|[Dd]es|[Pp]lusieurs|[Cc]ertaines?|[Uu]ne?) (?:\w+ )?(?:sources?|médias?|rumeurs?|"
            r"insiders?|fuites|bruits de couloir|leakers?|sites?|producteurs|créateurs|scénaristes|"
            rf"showrunners)(?: (?!a |ont |qui )\w+){{0,2}}?) (?:{_HAVE}(?:{_SAID})\w*|{_SAYS})"
        ),
        (
            r"(?:annoncé|confirmé|révélé|renouvelé|commandé|dévoilé|officialisé|fixé|publié|rapporté|relayé|"
            r"partagé|reconduit|avancé|évoqué|cité|indiqué|repoussé|reporté)(?:e|s|es)? (?:\w+ )?(?:par|"
            r"chez) (?:(?:le |la |les |l['’])(?:[a-zéè-]+ ){0,2})?{who}"
        ),
        r"[Ss]ources?\s?: {who}",
    ),
)
