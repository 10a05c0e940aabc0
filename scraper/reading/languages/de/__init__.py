"""German. Words from Duden's dictionary and from how the press of Germany, Austria and Switzerland writes of dates."""

from typing import Final

from scraper.reading.languages.de.cancelled import CANCELLED, LAST
from scraper.reading.languages.de.credits import CREDITS
from scraper.reading.languages.de.events import EVENTS
from scraper.reading.languages.de.parts import CLOSE, ORDINAL
from scraper.reading.languages.de.silence import NO_DATE
from scraper.reading.languages.de.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.de.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

_STEMS: Final = numbered(
    "erst zweit dritt viert funft sechst siebt/siebent acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt"
    " sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
)

#: what else people make, and what else begins
_THEIRS: Final = (
    r"(?:zur (?:einstimmung|uberbruckung|wiederholung)|kino(?:film|produktion|projekt|drama|komodie)\w{0,2}"
    r"|theater\w*|(?<!die\s)buhne|podcasts?|tournee|tour|theaterstuck\w*|em|wm"
    r"|\w*meisterschaft\w*|olympi\w+|vertrag\w{0,2}(?! uber eine)|(?:ihr|sein)(?:e[nmrs]?)? (?:\w+ ){0,2}(?:\w*film"
    r"|drama|thriller"
    r"|projekt|buch|show|podcast)\w{0,2}|(?:fur|in) eine?[rnms]? (?:\w+ )?(?:drama|thriller|kinofilm|spielfilm|krimi))"
)

_BOOK: Final = r"(?:(?:\w*roman|buch|album|comic|manga|soundtrack|single|spiel|horbuch|vorlage)\w{0,7})"

_OUT: Final = r"(?:erschien\w*|erscheint|erscheinen|veroffentlicht\w*|kam|kommt)"

TABLE: Final = Language(
    code="de",
    orders=True,
    common=words(
        "der die das und ist nicht mit fur auf ein eine von zu den im dem sich auch es als wird aus bei noch wie"
    ),
    months=numbered(
        "januar/janner/jan februar/feber/feb marz/maerz/mrz/mar april/apr mai juni/jun juli/jul august/aug "
        "september/sept/sep oktober/okt november/nov dezember/dez"
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", first=0),
    seasons=numbered(
        "fruhling/fruhlings/fruhjahr/fruhjahrs/fruhjahres sommer/sommers herbst/herbsts/herbstes winter/winters"
    ),
    numbers=numbered(
        "eins zwei/ii drei/iii vier/iv funf sechs/vi sieben/vii acht/viii neun zehn elf zwolf dreizehn vierzehn"
        " funfzehn"
        " sechzehn siebzehn achtzehn neunzehn zwanzig"
    ),
    ordinals={stem + end: number for stem, number in _STEMS.items() for end in ("e", "en", "er", "es", "em")}
    | {"auftakt": 1, "debut": 1},
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        r"(?:staffel|season|runde|spielzeit)(?:-| (?:nr\.\s*|nummer |#)?){n}",
        "(?:staffel|season) {ordinal}",
        "nummer (?!eins|1\\b){n}",
        (
            r"(?:die|der|den) {ordinal} (?:rechnen|folgt|folgte|startet|startete|kommt|erscheint|soll|wird|lauft"
            r"|lief|geht|durfte|konnte"
            r"|erschien|lasst|steht|hatte|brachte|war)"
        ),
        r"(?:die|das|der) {ordinal}(?=:|$)",
        ORDINAL + r"(?: und (?:\w*letzte|finale|abschlie(?:ß|ss)ende)\w*)? (?:\w{1,20}-){0,2}"
        r"(?:staffel|season|runde|spielzeit)",
        ORDINAL
        + "(?:-?|(?: \\w+)? )(?:staffel|season|runde|durchgang|auflage|ausgabe|spielzeit|durchlauf|streich)(?:en|e|s)?",
        r"{n}(?:\.|te[rn]?)\s*(?:\w+-)?(?:staffel|season|runde|auflage|spielzeit)",
        r"{n}\.,? (?:und |sowie )?(?:\w{0,6}letzte[nr]?|finale[nr]?) (?:staffel|season|runde)",
        "(?:staffeln|seasons|staffel) {n} (?:und|bis|&|oder) {n2}",
        ORDINAL + " (?:beiden|{n2}) (?:staffeln|seasons)",
        r"{n}\. (?:und|bis) {n2}\. staffel",
        ORDINAL + " (?:und|sowie|bis) (?:die |zur )?{ordinal2} (?:staffel|runde)",
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    endings=r"[aeiouy]?[sn]?",
    speech=r"[.,]?\s*(?:sagte?|so|erklarte?|verriet|verrat|schreibt|schrieb"
    r"|heißt|hieß|meinte?|betonte?|bestatigte?|verkundete?)",
    turns=TURNS,
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    credits=CREDITS,
    elsewhere=(
        (
            r"(?:sendeplatz|programmplatz|primetime|slot) (?:am|an) (?:jedem )?{weekday}\w*"
            r"|(?<=,\s)ausgestrahlt (?:werktags|taglich|zwischen|vo[nm]|im|am)\b[^;:!?,]{0,50}"
        ),
        rf"{_BOOK}\b{CLOSE}\b{_OUT}\b[^;:!?,]{{0,25}}",
        rf"[^;:!?,]{{0,25}}\b{_OUT}\b{CLOSE}\b{_BOOK}",
        r"(?:drama|thriller|\w*film|kinoproduktion|projekt)\b[^;:!?,]{0,30}, (?:dessen|deren)\b[^;:!?,]{0,40}",
        (
            r"wiederholung\w{0,3}|wiederholt|marktanteil\w{0,2}|einschaltquoten?|quoten?|im schnitt|millionen"
            r"|aftershow|special|zusammenschnitt|recap|spin-off\w{0,2}|ableger\w{0,2}"
        ),
        (
            r"auszeit|(?:eine?|ihre|die) (?:\w+ )?\w*pause (?:einlegt?|eingelegt|macht|gonnt|geht)|(?:legt|legen"
            r"|macht|machen|gehen|geht|ging)\b[^;:!?,]{0,30}\bpause|(?:einen?|de[nr]|zwei"
            r"|drei) (?:\w+ )?(?:film|spielfilm|doku|dokumentation|kurzfilm)(?: (?:aus|mit|von|namens))?"
            r"|olympi\w{0,12}|(?:ticket|karten|vor)-?verkauf\b[^;:!?,]{0,60}|unterbrech\w{0,3}|unterbrochen"
            r"|stillgelegt|lahmgelegt|sommerpause\b(?= bis)"
        ),
        (
            r"(?:debut|erste|auftakt|erstlings)-?staffel\b[^;:!?,]{0,30}|karriere|verheiratet|hochzeit|schwanger"
            r"|[\w-]{0,12}vertrag\w{0,2}\b(?! uber eine)[^;:!?,]{0,50}|(?:folge|episode) {n}"
            r"|in der {ordinal} (?:folge|episode)"
            r"|(?:pause|auszeit) (?:beginnt|startet|dauert|geht|lauft)\b[^;:!?,]{0,40}|ausstieg|tod(?:es)?"
            r"|verlie(?:ß|ss)en?|stieg\b[^;:!?,]{0,25}\baus"
        ),
        (
            r"(?:\w*dreh(?:arbeiten|s)?|produktion|arbeiten)\b(?:(?!serie|staffel wird|folgen"
            r"|show)[^;:!?,]){0,90}\b(?:fortgesetzt|fortgefuhrt"
            r"|wieder ?aufgenommen"
            r"|weitergehen|weitergeht)|(?:weitergehen|fortgesetzt|fortsetzen)\b[^;:!?,]{0,12}\b(?:die )?(?:arbeiten"
            r"|\w*dreh\w*"
            r"|produktion)\b[^;:!?,]{0,30}"
        ),
        (
            r"(?:wurde|wird)\b[^;:!?,]{0,40}\b(?:bekannt(?: ?gegeben| ?gemacht)?|verkundet|mitgeteilt|enthullt"
            r"|verraten)"
            r"(?=, (?:dass|wann|ab wann))|(?:gab|gibt(?! es)|teilte|verriet|verkundete|enthullte|sagte|erklarte|schrieb"
            r"|postete)\b"
            r"[^;:!?,]{0,60}(?=, (?:dass|wann|ab wann))"
        ),
        rf"{_THEIRS}\b[^;:!?,]{{0,40}}",
        rf"[^;:!?,]{{0,40}}\b{_THEIRS}",
        r"(?:veroffentlicht|aktualisiert|erschienen) (?:am|:) {day}\. {month} {year}(?: (?:von|um|in)|$)",
        r"(?:\w{0,12}finale(?! staffel| season| runde)|letzten? (?:folge|episode)|beschlie(?:ß|ss)t)\b[^;:!?,]{0,50}",
        (
            r"wie\b[^;:!?,]{0,70}\b(?:mitteilte|bestatigte|berichtete|bekanntgab|bekannt gab|erklarte|sagte"
            r"|verkundete|meldete)"
        ),
        r"\w*roman\w*|buch|buches|buchvorlage|bucher|comics?|mangas?|hor(?:spiel|buch)\w*|dvd\w*|blu-ray\w*|soundtrack",
        r"geboren|geburtstag|todestag|starb|verstorben|emmys?|oscars?|golden globes?|grimme\w*|\w*preisen?|nominier\w*",
        (
            r"interview\w*|gesprach\w*|festival\w*|berlinale|comic-con|album|konzert\w*|tournee|weltkrieg\w*"
            r"|spielt im jahr"
        ),
    ),
)
