"""German: that no date is known."""

from typing import Final

from scraper.reading.languages.de.parts import RELEASE, TERMIN

#: what has dates of its own behind a word for a date or for when
_STRAY: Final = (
    r"dreh|trailer|teaser|kamera|klappe|ticket|vorverkauf|produktionsst|steht (?:(?!nicht)\w+ ){0,2}fest\b|enthullt"
    r"|wer |worum"
    r"|wie viele|wo |ob (?!und)"
)

#: the coming out, by words that are no date
_START: Final = (
    r"(?:[\w-]{0,15}start|release|veroffentlichung|ausstrahlung|[\w-]{0,10}premiere|ruckkehr|erscheinen|comeback"
    r"|wiedersehen|verfugbarkeit|auftakt)s?"
)

_STILL: Final = (
    "(?:noch|bislang|bisher|derzeit|aktuell|momentan|zurzeit|vorerst|weiterhin|weiter|nach wie vor|bis dato"
    "|bis jetzt|bis heute"
    "|zunachst|vorlaufig|auch)"
)

#: what is told later on
_LATER: Final = (
    r"(?:(?:wird|werden|werde|solle?n?|will|wolle|wollen|mochten?|durften?)\b[^;:!?,]{0,40}?\b(?:noch|erst|spater\w*"
    r"|bald"
    r"|demnachst|in kurze|zeitnah|rechtzeitig|zu gegebener zeit|in den (?:nachsten|kommenden) \w+)\b[^;:!?,]{0,40}?"
    r"\b(?:bekannt\w*|verkund\w*|verrat\w*|mit(?:ge|zu)?teil\w*|genannt|nennen|folgen|nachgereicht|nachreichen"
    r"|enthull\w*"
    r"|preisgegeben|preisgeben|veroffentlich\w*|kommunizier\w*|angekundigt|ankundigen|festgelegt|festlegen"
    r"|nachgeliefert"
    r"|geben|bestatigt|geluftet|feststehen)"
    r"|folg(?:t|en)(?= noch| erst| spater| bald| demnachst| in kurze| zu| in den| zeitnah|$|[.!])|demnachst mehr"
    r"|spater mehr"
    r"|(?:wird|werden|will|wollen|soll|mochten?) (?:\w+ ){0,4}(?:nachgereicht|nachreichen|nachgeliefert|nachliefern)"
    r"|(?:teilt|gibt|reicht|liefert|verrat|verkundet|nennt)\b[^;:!?,]{0,30}\b(?:noch|spater|erst|demnachst|bald"
    r"|in kurze)\b[^;:!?,]{0,20}"
    r"(?:\bmit|\bbekannt|\bnach|(?=[.!]|$))|(?:reicht|liefert) (?:\w+ ){1,4}nach(?=[.!]|$)|hebt sich (?:\w+ ){0,4}auf)"
)

_NOT_KNOWN: Final = (
    f"(?:{_STILL} (?:\\w+ ){{0,4}}(?:nicht|kein\\w*|niemand|nichts|offen|unklar|unbekannt|geheim\\w*|ungewiss"
    f"|abzuwarten|unsicher"
    "|in der schwebe|fraglich)"
    "|nicht (?:offiziell |genau |naher |sicher |ganz |wirklich |vollig ){0,2}(?:bekannt\\w*|verraten|genannt|nennen"
    "|mitgeteilt|kommuniziert"
    "|verkundet|angekundigt|bestatigt|publik|offentlich|durch(?:gesickert|gedrungen)|datiert|terminiert|fixiert"
    "|fest\\w*|entschieden"
    "|spruchreif|absehbar|abzusehen|gefunden|in sicht|geklart|definiert|preisgegeben|heraus|raus|klar|vorhersehbar"
    "|zu erfahren"
    "|sagen|abschatzen|vorhersagen|beantworten|uberliefert|kommentieren|verraten)"
    "|unbekannt|unklar|ungewiss|fraglich|(?:steht|stehen|stand) (?:\\w+ ){0,3}aus\\b|offen|in den sternen"
    "|fehl(?:t|en|te)|auf sich warten|unter verschluss|tba|tbd|n/a|k\\.\\s*a\\.?|keine angaben?|fehlanzeige"
    "|unbeantwortet"
    "|(?:wei(?:ß|ss)|kennt|sagt|verrat|verraten|verriet) (?:\\w+ ){0,3}(?:niemand|keiner|nicht)|(?:niemand"
    "|keiner) (?:wei(?:ß|ss)|kennt|verrat|sagen)"
    "|(?<!kein\\s)(?<!nicht\\smehr\\s)(?:geheim|geheimnis|ratsel\\w*)(?! mehr)|abzuwarten|(?:auf einem )?anderen blatt"
    "|(?:gro(?:ß|ss)e|spannende|andere|offene|entscheidende) frage|(?:wird|muss) sich (?:\\w+ ){0,2}zeigen"
    "|spekulation\\w*"
    f"|zukunftsmusik|funkstille|stillschweigen|im dunkeln|im unklaren|muss(?:en)? noch (?:\\w+ )?(?:gefunden"
    f"|festgelegt|bestimmt|bestatigt"
    f"|fixiert)|kaffeesatz\\w*|zu fruh|in schweigen|bedeckt|schweig\\w*|schwieg\\w*|fur sich(?! genommen)"
    f"|schuldig|{_LATER})"
)

_WHEN: Final = (
    r"(?:(?:ab |bis |seit )?wann(?: und wo)?|(?:an|auf|zu|ab|in|fur) welche[mnrs] (?:genauen "
    r"|konkreten )?(?:\w{0,12}tag|datum"
    r"|\w{0,12}monat|zeitpunkt"
    r"|\w{0,8}termin|woche|quartal|jahr)\w{0,2}|welche[rsn]? (?:tag|termin|datum)|auf den tag genau"
    r"|wie lange(?=[^;:!?,]{0,60}\b(?:wart|gedulden|dauer))|wie bald|wie schnell)"
)

#: what is said between when and that it is not known
_THEN: Final = rf"(?:(?!\b(?:{_STRAY}))[^;:!?]){{0,90}}?"


NO_DATE: Final[tuple[str, ...]] = (
    (
        rf"(?!dreh|produktion|vorverkauf)(?:[\w-]{{0,15}}start|release|veroffentlichung|ausstrahlung"
        rf"|premiere)s?\b{_THEN}\b(?:{_STILL} )?(?:nicht (?:terminiert"
        r"|datiert|fest\w*|bekannt\w*|angekundigt|kommuniziert|genau)|in den sternen|unbekannt|ungewiss|unklar"
        r"|terminlich offen)"
    ),
    rf"fehlt, (?:ist|sind|ware) (?:\w+ ){{0,3}}{TERMIN}",
    (
        rf"sobald (?:\w+ ){{0,3}}(?:neuigkeiten|mehr|neues|infos|informationen|details|news) (?:\w+ )?(?:zum|zur"
        rf"|uber den) (?:\w+ )?(?:{_START}|{TERMIN})"
    ),
    (
        rf"{TERMIN}(?:(?: \w+){{0,4}}: (?:{_NOT_KNOWN}|noch kein\w*)|\b{_THEN}\b(?:{_NOT_KNOWN}"
        r"|(?:nannte|nennt|nennen|verriet|verrat|gibt|gab|steht|existiert|kennt|hat|bekam|liegt|au(?:ß"
        r"|ss)ert\w*)\b[^;:!?,]{0,35}\bnicht))"
    ),
    (
        rf"{_START}\b{_THEN}\b(?:schweig\w*|schwieg\w*|bedeckt|au(?:ß|ss)ert\w*\b[^;:!?,]{{0,30}}\bnicht"
        rf"|nicht geau(?:ß|ss)ert)"
    ),
    (
        rf"(?:kein|keinen|keine|keinerlei|keiner|ohne)(?! (?:geheimnis|zweifel|wunder|uberraschung|grund))"
        rf" (?:(?!verpass)\w+ ){{0,4}}{TERMIN}(?! verpass| mehr verpass)"
    ),
    rf"{_WHEN}\b{_THEN}\b{_NOT_KNOWN}",
    (
        rf"(?![^;:!?]{{0,40}}grunes licht){_NOT_KNOWN}[^;:!?]{{0,40}}, (?:ab "
        rf"|so )?(?:{_WHEN}\b{_THEN}\b(?:{RELEASE}|folgen|episoden|staffel|serie|season|show|zeigt|sendet|strahlt)"
        r"|wann(?: genau)?(?=[.!]|$))"
    ),
    (
        rf"{_WHEN}\b{_THEN}, (?:behalt|verrat|verriet|lasst|lie(?:ß|ss)|wollte|will|mochte|teilte|gab|nannte"
        rf"|sagte|sagt|erklarte|daruber|dazu|konnte|kann)\b[^;:!?]{{0,50}}?"
        r"\b(?:fur sich|nicht|offen|niemand|keine|nichts)"
    ),
    rf"(?:konkret|genau|prazis)\w*\b[^;:!?]{{0,30}}\b{TERMIN} nicht",
    (
        r"(?:konkreter|genauer|praziser|deutlicher) (?:wurden?|wird|werden|geht|ging|will|wollte|mochte"
        r"|lasst)\b[^;:!?,]{0,40}\bnicht"
    ),
    (
        r"^(?![^;:!?]{0,150}\b(?:handlung|besetzung|inhalt\w*|cast|figur\w*|plot|details|rolle|trailer|dreh\w*"
        r"|zukunft)\b)[^;:!?]{0,120}"
        r"\b(?:hull\w+|halt|hielt|hielten|halten)\b[^;:!?]{0,40}\b(?:in schweigen|bedeckt|unter verschluss)"
    ),
    (
        rf"(?:mit|bei|beim) (?:\w+ ){{0,3}}{TERMIN}\b[^;:!?]{{0,50}}\b(?:zuruck|hinter?m berg|bedeckt"
        rf"|in die karten|zeit|geizt"
        r"|knausert|heraus|rausrucken|ziert)"
    ),
    rf"(?:in die karten|hinter?m berg)\b[^;:!?]{{0,40}}\b{TERMIN}",
    (
        rf"(?:halt|hielt|halten)\b[^;:!?]{{0,30}}\bmit (?:\w+ ){{0,3}}{TERMIN}\b[^;:!?]{{0,30}}\b(?:zuruck"
        rf"|hinter?m berg)"
    ),
    (
        rf"(?:auf|zu|zum)\b[^;:!?]{{0,15}}{TERMIN}\b[^;:!?]{{0,40}}\bnicht (?:fest(?:legen|gelegt|nageln)"
        rf"|(?:ge)?au(?:ß|ss)er\w*)"
    ),
    rf"zum {TERMIN}\b[^;:!?,]{{0,15}}\bau(?:ß|ss)er\w*\b[^;:!?,]{{0,40}}\b(?:nicht|niemand)",
    r"(?:noch|bislang|bisher) (?:undatiert|nicht datiert|ohne datum)",
    rf"(?:warten|wartet|wartete) (?:\w+ ){{0,5}}auf (?:einen |ein |den |das )?(?:\w+ )?{TERMIN}",
    rf"auf (?:einen |ein |den |das )(?:\w+ ){{0,2}}{TERMIN} (?:\w+ ){{0,5}}(?:warten|gedulden)",
    (
        rf"(?:offen|unklar|unbekannt|nicht bekannt|nicht fest|aus|fehlt|fehlen|fehlte) (?:(?:ist|sind"
        rf"|bleibt|steht|lediglich|nur|noch|auch"
        rf"|aber|jedoch|bislang|bisher|allerdings|weiterhin|weiter|jetzt|es|der|ein|das|die|einzig|genaue[rns]?"
        rf"|konkrete[rns]?"
        rf"|offizielle[rns]?|exakte[rns]?|fur|staffel|folgen"
        rf"|neuen) ){{0,6}}{TERMIN}"
    ),
    (
        rf"(?:sobald|sowie|bis|falls) (?:\w+ ){{0,8}}{TERMIN}\b[^;:!?,]{{0,40}}\b(?:fest\w*|bekannt\w*|gibt"
        rf"|haben|hat|vorliegt|kennen|verkundet"
        r"|wissen|steht|erfahren)"
    ),
    rf"(?:sobald|bis) (?:wir|man|ihr) (?:\w+ ){{0,4}}(?:wissen|wei(?:ß|ss)|erfahren), {_WHEN}",
    (
        rf"(?:keine?|keinerlei|noch nichts|nichts|genaueres|naheres|konkretes) (?:(?!beginnt)\w+ ){{0,5}}(?:zum"
        rf"|zu einem|zu einer|zur|uber (?:den|die|einen)"
        rf"|betreffs|bezuglich) (?:\w+ ){{0,3}}(?:{TERMIN}|{_START})(?! der dreh|dreh)"
    ),
    (
        rf"(?:zum|zu einem|zu einer|zur|uber (?:den|die|einen|eine)|fur (?:den|die)|was den|beim) (?:(?!dreh"
        rf"|trailer|teaser|vo[nr] )\w+ ){{0,2}}{_START}\b{_THEN}"
        rf"\b(?:(?:kein\w*|keinerlei) (?:\w+ ){{0,3}}(?:infos?|informationen|angaben?|details|auskunft|aussagen?"
        rf"|hinweise?|neuigkeiten|datum|daten|news|meldung)"
        rf"|{_STILL} nichts|nichts (?:bekannt|konkretes|genaues|neues|verraten|offizielles|naheres)"
        rf"|nicht (?:naher )?(?:geau|au)(?:ß|ss)er\w*|ausgeschwiegen|zu fruh)"
    ),
    (
        rf"(?:genaueres|naheres|konkretes|mehr|details|infos?|informationen|angaben) (?:zum|zu einem|zur"
        rf"|uber den)(?: \w+)? (?:{_START}|{TERMIN})\b{_THEN}\b{_NOT_KNOWN}"
    ),
    (
        r"(?:start|release|premiere|staffel|ausstrahlung|veroffentlichung"
        r"|erscheinungsdatum)\b[^;:!?]{0,30}: (?:noch |bislang |bisher )?(?:unbekannt|tba|tbd|offen"
        r"|nicht bekannt|unklar|ohne termin|kein termin|wird noch|steht noch|folgt)"
    ),
    (
        r"(?:zeitlich|terminlich)\w*\b[^;:!?]{0,50}\b(?:nicht(?: fest\w*|(?=[.!]|$))|keine angaben|bedeckt"
        r"|alles offen|offen)"
    ),
    # the word for the date stands between the verb and what is said of it
    (
        rf"(?:steh(?:t|en)|stand|standen|bleib(?:t|en)|ist|sind|fehl(?:t|en)|lasst"
        rf"|liegt)\b[^;:!?,]{{0,40}}?\b{TERMIN}\b"
        rf"(?:(?!\b(?:{_STRAY}))[^;:!?,]){{0,60}}?\b(?:(?:noch|weiterhin|nach wie vor|bislang|bisher) aus(?=[.,;!]|$)"
        r"|(?:noch |bislang |bisher )?(?:nicht (?:\w+ )?(?:fest\w*|bekannt|vor|offiziell|final|sicher)|offen|unklar"
        r"|ungewiss|auf sich warten|in den sternen|unbekannt)|geheim)"
    ),
    (
        rf"(?:wird|werden|wolle|will|wollen|soll|sollen|mochten?|kundigt|gibt|verrat|nennt|verkundet|teilt|liefert"
        rf"|reicht)"
        rf"\b[^;:!?,]{{0,40}}?\b{TERMIN}\b(?:(?!\b(?:{_STRAY}))[^;:!?,]){{0,50}}?\b(?:spater\w*|noch|demnachst|bald"
        r"|in kurze|in kurzem|zeitnah|zu gegebener zeit|rechtzeitig|in (?:den )?(?:nachsten|kommenden) \w+|erst noch)\b"
        r"[^;:!?,]{0,40}?\b(?:bekannt\w*|ankundig\w*|an(?:ge|zu)kundigt?e?n?|verkund\w*|verrat\w*|mit(?:ge"
        r"|zu)?teil\w*|mit(?=[.,!]|$)"
        r"|nenn\w*|genannt|nach(?:ge)?reich\w*|nach(?=[.,!]|$)|an(?=[.,!]|$)|enthull\w*|veroffentlich\w*|festgelegt"
        r"|festlegen|folgen|geben)"
    ),
    (
        rf"(?:wart(?:en|et|ete|eten)|lauern|hoffen|hofft)\b[^;:!?,]{{0,50}}\bauf (?:(?!den dreh"
        rf"|den trailer)\w+ ){{0,3}}(?:infos?"
        r"|informationen|neuigkeiten|details|angaben|ankundigung|bestatigung|hinweise?|ansage|verkundung|bekanntgabe"
        rf"|news) (?:zu|zum|zur|uber|des|der|eines) (?:\w+ ){{0,3}}(?:{TERMIN}|{_START})"
    ),
    (
        rf"weder\b[^;:!?]{{0,70}}?\bnoch\b[^;:!?]{{0,60}}?\b{TERMIN}(?![^;:!?]{{0,40}}\b(?:dreh|trailer))"
        rf"|weder (?:\w+ ){{0,4}}{TERMIN} noch"
    ),
    (
        rf"(?:ohne|kein|keinerlei) (?:\w+ ){{0,3}}(?:angabe|angaben|nennung|hinweise?|wort) (?:eines|von|des|der|zu"
        rf"|zum|zur"
        rf"|auf|uber) (?:\w+ ){{0,3}}(?:{TERMIN}|{_START})"
    ),
    rf"(?:funkstille|stillschweigen|im dunkeln|ratselraten) (?:\w+ ){{0,5}}(?:{TERMIN}|{_START}|{_WHEN})",
    (
        rf"(?:frage|fragen|nachfrage|nachfragen|anfrage|anfragen) (?:nach|zu|zum) (?:\w+ ){{0,3}}(?:{TERMIN}"
        rf"|{_START})\b"
        r"[^;:!?]{0,60}\b(?:keine (?:\w+ )?(?:antwort|auskunft|angaben?)|nicht|unbeantwortet|offen|unkommentiert)"
    ),
)
