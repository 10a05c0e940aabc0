"""French: how times are said."""

from typing import Final

from scraper.reading.languages.fr.parts import ON, TURN
from scraper.reading.languages.table import Gloss

_DAY: Final = r"(?<!saison\s)(?<!partie\s)(?<!episode\s){day}(?:er)?"

#: a month in full: the short forms are words of their own
_MONTH: Final = r"(?!(?:jan|janv|fev|fevr|avr|juil|sept|oct|nov|dec)\b){month}"

#: no short form: "le jeu le 3 mai", "la mer"
_FULL: Final = r"(?!(?:lun|mar|mer|jeu|ven|sam|dim)\b)"

_MOVED: Final = (
    "(?:(?:repouss|report|decal|deplac|avanc|devanc|retard|differ|recul)(?:e|ee|es|ees)|(?:pass|gliss|bascul|"
    "saut)(?:e|ent|ee|era))"
)

_OF: Final = "(?: de | d'| en | dans | du | |-)"

_OF_MONTH: Final = "(?:(?: du| de| au)? mois)?(?: de | d'| |-)"

_NOT_MOVED: Final = (
    r"(?<!reporte\s)(?<!reportee\s)(?<!reportes\s)(?<!repousse\s)(?<!repoussee\s)(?<!repousses\s)(?<!decale\s)"
    r"(?<!decalee\s)(?<!decales\s)(?<!glisse\s)(?<!glissent\s)(?<!glissee\s)(?<!passe\s)(?<!passent\s)(?<!passee\s)"
    r"(?<!bascule\s)(?<!deplace\s)(?<!deplacee\s)(?<!avance\s)(?<!avancee\s)(?<!avances\s)(?<!devance\s)"
    r"(?<!devancee\s)(?<!retarde\s)(?<!retardee\s)(?<!differe\s)(?<!differee\s)(?<!recule\s)(?<!reculee\s)"
    r"(?<!saute\s)(?<!transferee\s)(?<!reprogrammee\s)(?<!reprogramme\s)(?<!change\s)(?<!ramenee\s)"
)

_MAYBE: Final = (
    "(?:(?:tres |plus )?(?:probablement|vraisemblablement|precisement|surement)|sans doute|peut-etre|plutot)"
)

_YEARS: Final = (
    ("(?:l')?(?:annee |an )?{year}", "{year}"),
    ("(?:l')?an(?:nee)? (?:prochaine?|qui vient)", "next year"),
    ("l'annee suivante", "next year"),
    ("(?:l')?an(?:nee)? (?:derniere?|passee?)", "last year"),
    ("(?:cette(?: meme)? annee|l'annee en cours|cette fin d'annee)", "this year"),
    ("(?:l')?annee", "the year"),
)

_PARTS: Final = (
    (
        "(?:(?:tout )?tout )?debut|commencement|premiers (?:mois|jours)|premieres semaines|premier tiers|aube",
        "early",
    ),
    ("mi|(?:beau )?milieu", "mid"),
    ("(?:toute )?fin|derniers (?:mois|jours)|dernieres semaines", "end of"),
    ("premiere (?:moitie|partie)|(?:premier|1er) semestre|s1|h1", "first half of"),
    ("(?:seconde|deuxieme) (?:moitie|partie)|(?:second|deuxieme|2e|2eme|2nd|dernier) semestre|h2", "second half of"),
    ("(?:premier|1er) trimestre|t1|q1", "Q1"),
    ("(?:deuxieme|second|2e|2eme|2nd) trimestre|t2|q2", "Q2"),
    ("(?:troisieme|3e|3eme) trimestre|t3|q3", "Q3"),
    ("(?:quatrieme|dernier|4e|4eme) trimestre|t4|q4", "Q4"),
)

_HALVES: Final = (
    ("(?:premier|1er)", "semestre", "the first half"),
    ("(?:second|deuxieme|2e|2eme|2nd)", "semestre", "the second half"),
    ("(?:premier|1er)", "trimestre", "Q1"),
    ("(?:deuxieme|second|2e|2eme|2nd)", "trimestre", "Q2"),
    ("(?:troisieme|3e|3eme)", "trimestre", "Q3"),
    ("(?:quatrieme|dernier|4e|4eme)", "trimestre", "Q4"),
)

_FEASTS: Final = (
    ("noel|fetes de noel|vacances de noel|periode de noel", "Christmas"),
    ("fetes de fin d'annee|les fetes|periode des fetes|vacances de fin d'annee", "the holidays"),
    ("halloween", "Halloween"),
    ("paques", "Easter"),
    (r"(?<!de\sla\s)(?<!\b[sm]a\s)(?<!leur\s)(?<!leurs\s)rentree(?: de septembre| prochaine)?", "September"),
)

DATES: Final[tuple[Gloss, ...]] = (
    (rf"(?:{{weekday}}\.?,? )?{_DAY} {{month}}\.?,? {{year}}", "{day} {month} {year}"),
    (rf"(?:{{weekday}}\.?,? )?{_DAY} {{month}} (?:de )?l'an(?:nee)? prochaine?", "{day} {month} next year"),
    (rf"(?:{{weekday}}\.?,? )?{_DAY} {{month}} (?:de )?l'an(?:nee)? derniere?", "{day} {month} last year"),
    (rf"{{weekday}}\.?,? {_DAY} {{month}}\.?(?: prochain)?", "{weekday} {day} {month}"),
    (rf"{_FULL}{{weekday}},? le {_DAY} {{month}}(?: prochain)?", "{weekday} {day} {month}"),
    (rf"{_FULL}{{weekday}},? le {_DAY} {{month}} {{year}}", "{day} {month} {year}"),
    (rf"{_DAY} {{month}}\.?(?: prochain| dernier)?", "{day} {month}"),
    (
        rf"(?:du |de )?{_DAY}(?: {{month2}})? (?:au|-|a) {{day2}} {{month}} {{year}}",
        "{day} to {day2} {month} {year}",
    ),
    (rf"(?:du )?{_DAY} (?:au|-|a) {{day2}} {{month}}", "{day} to {day2} {month}"),
    (rf"{_MOVED} du {_DAY} au {{day2}} {{month}}", "{day2} {month}"),
    (rf"{_MOVED} du {_DAY} au {{day2}} {{month}} {{year}}", "{day2} {month} {year}"),
    (rf"entre le {_DAY} et le {{day2}} {{month}}", "between {day} and {day2} {month}"),
    (rf"{_DAY} ou (?:le )?{{day2}} {{month}}", "{day} or {day2} {month}"),
    (rf"{_DAY} ou (?:le )?{{day2}} {{month}} {{year}}", "{day} or {day2} {month} {year}"),
    (rf"{_DAY}(?:, {{day3}})? et (?:le )?{{day2}} {{month}}", "{day} {month}"),
    (rf"{_DAY}(?:, {{day3}})? et (?:le )?{{day2}} {{month}} {{year}}", "{day} {month} {year}"),
    (r"(?:{weekday}\.?,? )?{day}[./-]{n}[./-]{year}", "{day}.{n}.{year}"),
    (r"{day}[./]{n}[./]{n2}", "{day}.{n}.20{n2}"),
    (r"(?<![/.]){n}/{year}", "{n}/{year}"),
    (r"{year}-{n}-{n2}", "{n2}.{n}.{year}"),
    (r"(?:le|du|au|des|{weekday}) {day}/{n}(?!/)", "on {n}/{day}"),
    (rf"(?:(?:ce|le|des) )?{{weekday}} {_DAY}(?! (?:heures|h|episodes)|[/.]\d)", "{weekday} the {day}th"),
    (rf"(?:le )?{_DAY} (?:de ce mois|du mois(?: en cours)?)", "the {day}th of this month"),
    (rf"(?:le )?{_DAY} du mois prochain", "the {day}th of next month"),
    (rf"(?:ce|des|des ce) {_FULL}{{weekday}}(?: soir| matin| midi| apres-midi)?", "on {weekday}"),
    # "Wednesday" alone is the title of a series
    (rf"(?<!\ble\s)(?<!chaque\s)(?<!(?:\s[dac]u|\b[cl]es)\s){_FULL}{{weekday}}", "on {weekday}"),
    (r"(?:le )?{weekday} prochain", "this coming {weekday}"),
    ("{weekday} (?:de la semaine prochaine|en huit)", "next {weekday}"),
    (r"(?:le )?{weekday} dernier", "this past {weekday}"),
    *(
        (rf"(?:au|pour le|d'ici le|courant|durant le|lors du|vers le) {ordinal} {part}(?! de l)", f"in {said}")
        for ordinal, part, said in _HALVES
    ),
    # months
    *((rf"{{month}}\.?{_OF}{year}", f"{{month}} {said}") for year, said in _YEARS[:5]),
    ("{month} (?:prochain|qui vient|a venir)", "coming {month}"),
    ("(?:prochain mois|mois prochain)", "next month"),
    ("{month} dernier", "last {month}"),
    (_MONTH, "{month}"),
    (r"mois (?:de |d'){month}", "{month}"),
    (r"mois (?:de |d'){month} (?:prochain|qui vient|a venir)", "coming {month}"),
    (r"mois (?:de |d'){month} dernier", "last {month}"),
    (r"mois (?:de |d'){month}(?: de)? {year}", "{month} {year}"),
    (r"(?:premiere|1re|1ere) quinzaine (?:de |d'|du mois de ){month}", "first half of {month}"),
    (r"(?:premiere|1re|1ere) quinzaine (?:de |d'|du mois de ){month} {year}", "first half of {month} {year}"),
    (r"(?:seconde|deuxieme|2e|derniere) quinzaine (?:de |d'|du mois de ){month}", "second half of {month}"),
    (
        r"(?:seconde|deuxieme|2e|derniere) quinzaine (?:de |d'|du mois de ){month} {year}",
        "second half of {month} {year}",
    ),
    (r"semaine du {day}(?:er)? {month}", "week of {day} {month}"),
    (r"semaine du {day}(?:er)? {month} {year}", "week of {day} {month} {year}"),
    (r"premier {weekday} (?:de |d'|du mois de ){month}", "first {weekday} of {month}"),
    (r"(?:deuxieme|second) {weekday} (?:de |d'|du mois de ){month}", "second {weekday} of {month}"),
    (r"troisieme {weekday} (?:de |d'|du mois de ){month}", "third {weekday} of {month}"),
    (r"dernier {weekday} (?:de |d'|du mois de ){month}", "last {weekday} of {month}"),
    *(
        (rf"(?:{part}){_OF_MONTH}{{month}}{more}", f"{said} {{month}}{of}")
        for part, said in (*_PARTS[:2], ("(?:toute )?fin", "late"), *_PARTS[3:5])
        for more, of in (
            (r"\.? {year}", " {year}"),
            ("(?: prochain)?", ""),
            (" de l'an(?:nee)? prochaine?", " next year"),
        )
    ),
    ("(?:la )?premiere semaine (?:de |d')(?:mois de )?{month}", "first week of {month}"),
    ("(?:la )?derniere semaine (?:de |d')(?:mois de )?{month}", "last week of {month}"),
    *(
        (rf"(?:{part}) (?:du|de ce) mois{more}", f"{said} {of} month")
        for part, said in (_PARTS[0], _PARTS[1], _PARTS[2])
        for more, of in (("(?:-ci)?", "this"), (" prochain", "next"))
    ),
    # years and their parts
    *((year, said) for year, said in _YEARS[:5]),
    (
        (
            "(?:plus tard|encore|avant la fin|d'ici la fin) (?:dans l'annee|cette annee)|(?:dans "
            "|en )?(?:le )?(?:courant|cours) (?:de l'|d')annee(?! \\d)"
            "|d'ici (?:a )?(?:la )?fin (?:de l'|d'|de cette )annee(?! \\d)|avant que l'annee ne s'acheve|d'ici decembre"
        ),
        "later this year",
    ),
    ("(?:dans le )?courant(?: de)?(?: l'annee)? {year}", "{year}"),
    *((rf"(?:{part}){_OF}{year}", f"{said} {of}") for part, said in _PARTS for year, of in _YEARS),
    (r"{month} (?:de (?:la|cette) meme annee|de cette annee-la|suivant)", ""),
    ("{year}[-/]{year2}", "{year} to {year2}"),
    (r"fin {year},? (?:ou |voire |sinon )?(?:au )?(?:tout )?debut {year2}", "end of {year} to early {year2}"),
    (r"(?:tout |d'|en )?debut d'annee {year}", "early {year}"),
    (r"dernier tiers (?:de l'annee |de )?{year}", "late {year}"),
    *(
        (rf"(?:{year})(?:,| {_MAYBE}|, {_MAYBE}) {ON}{part}(?! (?:de )?\d)", f"{part} {said}")
        for year, said in _YEARS[:2]
        for part in ("{month}", "{season}")
    ),
    ("(?:attendre|patienter|patience) (?:jusqu'en |jusqu'a )?(?:l'annee )?{year}", "not until {year}"),
    ("(?:attendre|patienter|patience) (?:jusqu'a )?l'an(?:nee)? prochaine?", "not until next year"),
    # seasons of the year; "été" alone is "been"
    *((f"{{season}}{_OF}{year}", f"{{season}} {said}") for year, said in _YEARS[:5]),
    (
        (
            r"{season} {year},? (?:avec|plus precisement|plus exactement|et plus precisement|probablement|"
            r"sans doute|soit)"
            r"(?: \w+){0,3} (?:en|des) {month}(?! \d)"
        ),
        "{month} {year}",
    ),
    (r"{season} {year}[-/](?:20)?\d\d", "{season} {year}"),
    ("(?:l'|le |du |au |d')?{season} (?:prochain|qui vient)|(?:prochain|le prochain) {season2}", "coming {season}"),
    ("(?:le )?prochain {season}", "coming {season}"),
    ("{season} dernier", "last {season}"),
    ("(?:cet|ce) {season}", "this {season}"),
    ("(?:l'|d'|en |au |le |du |pour l'){season}", "{season}"),
    (r"(?:courant|vers) (?!ete\b){season}", "{season}"),
    (r"(?:courant|vers) (?!ete\b){season} {year}", "{season} {year}"),
    *(
        (rf"(?:{part})(?: de l'| du | de | d'| l'| |-){{season}}{more}", f"{said} {of}{{season}}{year}")
        for part, said in (_PARTS[0], ("mi|milieu|c(?:oe|œ)ur", "mid"), _PARTS[2])
        for more, of, year in (("", "", ""), (" {year}", "", " {year}"), (" prochain", "coming ", ""))
    ),
    # feasts
    *((f"(?:{feast}){_OF}{{year}}", f"{said} {{year}}") for feast, said in _FEASTS),
    *((feast, said) for feast, said in _FEASTS),
    ("rentree {year}", "September {year}"),
    ("rentree de janvier", "January"),
    ("saint-valentin", "14 February"),
    ("saint-sylvestre|reveillon du nouvel an", "31 December"),
    ("fete nationale francaise", "14 July"),
    ("(?:veille|reveillon) de noel", "24 December"),
    ("jour de noel", "25 December"),
    ("thanksgiving", "Thanksgiving"),
    ("la toussaint", "1 November"),
    ("(?:nouvel an|jour de l'an)", "New Year's Day"),
    # counted from the page's day
    # "now", "even today": when nothing happens
    (r"aujourd'hui(?= (?:pour|encore|toujours|prevue?s?|attendue?s?|annoncee?s?|programmee?s?|fixee?s?)\b)", ""),
    (r"(?:encore|toujours|jusqu'a|jusqu') aujourd'hui|l'heure d'aujourd'hui|de nos jours", ""),
    (r"aujourd'hui|ce soir|ce matin|(?<!a\s)ce jour|cette nuit|ce midi|cet apres-midi|dans la soiree", "today"),
    (r"(?:debut|milieu|fin) de (?:la |cette )?semaine(?! (?:derniere|passee|prochaine|suivante|du))", "this week"),
    (r"(?:debut|milieu|fin) de (?:la )?semaine (?:derniere|passee)", "last week"),
    (r"(?:debut|milieu|fin) de (?:la )?semaine prochaine", "next week"),
    (r"week-?end (?:dernier|passe)", "last weekend"),
    ("hier(?: soir| matin)?", "yesterday"),
    ("avant-hier", "the day before yesterday"),
    ("demain(?: soir)?", "tomorrow"),
    ("apres-demain", "the day after tomorrow"),
    ("cette semaine", "this week"),
    ("(?:semaine prochaine|prochaine semaine|semaine qui vient)", "next week"),
    ("(?:semaine derniere|semaine passee)", "last week"),
    ("ce week-?end", "this weekend"),
    ("week-?end prochain|prochain week-?end", "next weekend"),
    ("(?:ce mois-ci|ce mois|mois en cours)", "this month"),
    ("(?:mois dernier|mois passe)", "last month"),
    *(
        (f"{led} {{n}} (?:petit(?:e)?s? |longue?s? |bon(?:ne)?s? )?{unit}(?! et demi)", f"{before}{{n}} {said}{behind}")
        for led, before, behind in (
            (
                (
                    "(?:plus que|encore|reste)(?= (?:\\w+ ){1,3}(?:avant (?:la|le|de)|a (?:attendre|patienter|tenir)|"
                    "de "
                    "patience|d'attente))"
                ),
                "in ",
                "",
            ),
            ("(?:dans|d'ici|sous)(?: a peine| tout juste| seulement| exactement| pile| precisement)?", "in ", ""),
            ("(?:il y a|voici|voila)(?: a peine| tout juste| exactement| deja)?", "", " ago"),
        )
        for unit, said in (("jours?", "days"), ("semaines?", "weeks"), ("mois", "months"), ("ans?", "years"))
    ),
    ("(?:dans|d'ici) (?:quinze jours|une quinzaine de jours)", "in 2 weeks"),
    # what says nothing of the season watched: a year of television, when a series began
    (r"saison (?:televisuelle |tv |tele )?{year}[-/](?:20)?\d\d", ""),
    (
        (
            r"(?:serie|show|feuilleton|fiction)[^.;:]{0,30} (?<!ete\s)(?:lancee?|creee?|nee?|apparue?) (?:en|le|depuis)"
            "(?: {day})?(?: {month})?(?: {year})?"
        ),
        "",
    ),
    (
        (
            r"(?:serie|show|feuilleton|fiction)[^.;:]{0,30} (?:diffusee?|disponible|visible|proposee?) depuis(?: le)?"
            "(?: {day})?(?: {month})? {year}"
        ),
        "",
    ),
    (r"lancee en (?:{month} )?{year}(?=,)", ""),
    (
        (
            r"(?:(?:avant|d'ici) la )?(?:fin |debut |milieu )?(?:de |d')?(?:l'|cette )?(?:annee|exercice) fiscale?(?: "
            r"{year})?"
        ),
        "",
    ),
    (
        (
            r"(?:et|pour) (?:s'|se )(?:achever(?:a|ont)?|terminer(?:a|ont)?|conclure|conclur(?:a|ont)) (?:le )?"
            r"(?:{weekday} )?{day}(?:er)? {month}(?: {year})?"
        ),
        "",
    ),
    (r"pass(?:e|er|era) (?:pas )?l'(?:hiver|ete|automne)", ""),
    (
        (
            r"(?:romans?|livres?|bd|mangas?|film)[^.;:,]{0,30} (?:parue?s?|sortie?s?|publiee?s?) (?:en|"
            r"le)(?: {day})?(?: {month})?(?: {year})?"
        ),
        "",
    ),
    ("{year}", "{year}"),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (f"entre {ON}{{date}} et {ON}{{date2}}", "between {date} and {date2}"),
    (
        f"{_NOT_MOVED}(?:de |du |d'){ON}{{date}} (?:a|au|jusqu'au|jusqu'a|jusqu'en) {ON}{{date2}}",
        "{date} to {date2}",
    ),
    (f"{{date}},? (?:ou|voire|ou bien|ou alors|ou peut-etre) {ON}{{date2}}", "{date} or {date2}"),
    (r"{date}\s?[-/]\s?{date2}", "{date} to {date2}"),
    (
        (
            rf"(?:pas|jamais|guere|rien|difficilement)\b(?:{TURN}{{0,40}}|[^.,;:!?\ue000\ue001]{{0,80}}) avant"
            rf"(?:,? (?:au mieux|au plus tot|au minimum|au moins|probablement|sans doute),?)? {ON}{{date}}"
        ),
        "not before {date}",
    ),
    (rf"(?:a|des) partir d(?:e |u |'){ON}{{date}} au plus tot", "not before {date}"),
    (f"avant {ON}{{date}}", "before {date}"),
    (f"au (?:plus tot|mieux),? {ON}{{date}}", "not before {date}"),
    ("{date},? (?:au plus tot|au mieux|au minimum|minimum)", "{date} at the earliest"),
    (f"au plus tard {ON}{{date}}", "by {date}"),
    (r"{date},? au plus tard(?! (?:(?:en|le|au|a) )?[\ue000\ue001])", "by {date}"),
    (f"d'ici(?: a)? {ON}{{date}}", "by {date}"),
    (f"(?:apres |au-dela d(?:e |u |')|posterieure? a ){ON}{{date}}", "after {date}"),
    (f"soit {ON}{{date}},? soit {ON}{{date2}}", "{date} or {date2}"),
    ("{date},? (?:ou|voire) (?:plus tard|au-dela|apres)", "{date} or later"),
    (
        (
            f"(?:attendre|attendront|patienter|patienteront|patience|frein|en haleine|prolongations|retardee?s?"
            f"|repoussee?s?|reportee?s?|decalee?s?){TURN}{{0,20}} jusqu'{ON}{{date}}"
        ),
        "{date}",
    ),
    (rf"(?:tournages?|prises de vues?|cameras?){TURN}{{0,45}} jusqu'{ON}{{date}}", "{date}"),
    (rf"(?:s'etir\w+|tourner(?:a|ont|ait)?)(?: \w+){{0,2}} jusqu'{ON}{{date}}", "{date}"),
    # a release runs until its last episode
    (f"jusqu'{ON}{{date}}", ""),
)
