"""Polish. Words in all their cases from the Wielki słownik języka polskiego and from how the press writes."""

from typing import Final

from scraper.reading.languages.pl.credits import CREDITS
from scraper.reading.languages.pl.events import EVENTS
from scraper.reading.languages.pl.parts import SEASON
from scraper.reading.languages.pl.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.pl.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.pl.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

_HARD: Final = numbered(
    "pierwsz _ _ czwart piat szost siodm osm dziewiat dziesiat jedenast dwunast trzynast czternast pietnast szesnast"
    " siedemnast osiemnast dziewietnast dwudziest"
)

TABLE: Final = Language(
    code="pl",
    small_months=True,
    orders=True,
    common=words(
        "w i na z sie nie do to jest ze o jak od po za ale dla czy juz oraz przez serial serialu sezon sezonu"
    ),
    months=numbered(
        "styczen/stycznia/styczniu/styczniem luty/lutego/lutym marzec/marca/marcu/marcem "
        "kwiecien/kwietnia/kwietniu/kwietniem maj/maja/maju/majem czerwiec/czerwca/czerwcu/czerwcem "
        "lipiec/lipca/lipcu/lipcem sierpien/sierpnia/sierpniu/sierpniem wrzesien/wrzesnia/wrzesniu/wrzesniem "
        "pazdziernik/pazdziernika/pazdzierniku/pazdziernikiem listopad/listopada/listopadzie/listopadem "
        "grudzien/grudnia/grudniu/grudniem"
    ),
    weekdays=numbered(
        "poniedzialek/poniedzialku/poniedzialkiem wtorek/wtorku sroda/srode/srody czwartek/czwartku piatek/piatku "
        "sobota/sobote/soboty niedziela/niedziele/niedzieli",
        first=0,
    ),
    seasons=numbered("wiosna/wiosne/wiosny/wiosnie lato/latem/lata/lecie jesien/jesienia/jesieni zima/zime/zimy/zimie"),
    numbers=numbered("dwa/dwie/dwoch/dwoma trzy/trzech/trzema cztery/czterech piec/pieciu szesc/szesciu", first=2)
    | numbered("siedem/siedmiu osiem/osmiu dziewiec/dziewieciu dziesiec/dziesieciu", first=7),
    ordinals={
        **{stem + end: n for stem, n in _HARD.items() for end in ("y", "a", "ego", "emu", "ym", "ej", "e")},
        **{"drug" + end: 2 for end in ("i", "a", "iego", "iemu", "im", "iej", "ie")},
        **{"trzeci" + end: 3 for end in ("", "a", "ego", "emu", "m", "ej", "e")},
    },
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        rf"{{ordinal}}(?: i (?:ostatni|finalow)\w*)?(?: \w+)? {SEASON}",
        rf"{SEASON} {{n}}(?!\s*(?:{{month}}|[.-]))",
        rf"{SEASON} {{ordinal}}",
        rf"{{n}}\. {SEASON}",
        # "two seasons" is how many there are
        r"(?=\d){n} (?:sezon(?:u|ie|em|owi)?|seri[iae]?)",
        rf"{SEASON} {{n}}\.? (?:i|oraz) {{n2}}",
        rf"{{ordinal}} (?:i|oraz) {{ordinal2}} {SEASON}",
        r"{ordinal} (?:odslon|transz|edycj)\w*",
        r"{n}\.? (?:odslon|transz|edycj)\w*",
        r"(?:odslon|edycj)\w* {n}(?!\s*(?:{month}|[.-]))",
        (
            r"(?:emisj\w*|premier\w*|zdjeci\w* do|plan\w* zdjeciow\w*) {ordinal}"
            r"(?! (?:odcin|epizod|czesc|zwiastun|klaps|dni|dzien|tydzien|tygodni|polow)\w*)"
        ),
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    speech=r"[.,]?\s*(?:[-—]\s*)?(?:mowi\w*|powiedzia\w*|stwierdzi\w*|przyzna\w*|wyjasni\w*|napisa\w*|doda\w*|czytamy)",
    endings="'?[a-z]{0,4}",
    turns=TURNS,
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    credits=CREDITS,
    elsewhere=(
        (
            r"(?<!tworca\s)(?<!tworczyni\s)"
            r"(?<!autor\s)(?<!autorka\s)(?<!podstawie\s)(?<!adaptacja\s)(?<!adaptacji\s)mang[aiey]"
            r"|do obsady|audycj\w*|zagra\w* w|wystapi\w* w|rozgrywa\w*|akcj[aei]\b"
            r"|(?<!podstawie\s)(?<!ekranizacja\s)(?<!ekranizacji\s)(?:powiesc|ksiazk)\w*|komiks\w*|album\w*"
            r"|plyt\w*|urodzi\w*|urodzon\w*|nagrod\w*|emmy"
            r"|oscar\w*|wywiad\w*"
            r"|(?:now\w+|jego|jej|swoj\w+) (?:film|thriller|projekt|dramat|spektakl|komedi)\w*[^;:!?,]{0,30}"
            r"|(?:w )?teatr\w*|na deskach|trasa|tras[eya]\b[^;:!?,]{0,20}"
            r"|mistrzostw\w*|premiera (?:filmu|ksiazki|gry|plyty)[^;:!?,]{0,30}|kinow\w+ (?:film|wersj|hit)\w*"
            r"|(?:aktor|aktorka)\b[^;:!?,]{0,40}\bprac\w*[^;:!?,]{0,20}"
            r"|rozmow\w*|festiwal\w*|koncert\w*|gr[aeye] (?:wideo|komputerow\w+)|na dvd|slub\w*|zmarl\w*"
            r"|nowym filmie|ksiegarni\w*|filmow\w+ wersj\w+"
        ),
        # what others do, later episodes, decisions to come
        (
            r"(?:inn(?:y|a|e|ego|ej|ym) (?:serial|produkcj|film|tytul|hit)\w*"
            r"|decyzj\w+[^;:!?,]{0,40}? (?:zapasc|zapadnie|zapadna|podejm\w+|zostanie podjeta)"
            r"|film\w* z (?:gwiazd|udzialem|(?:jego|jej) udzialem)\w*|(?:pre)?(?:casting|przesluchan|nabor|zgloszen)\w*"
            r"|(?:slub|wesel|gal[aie]|koncert|festiwal|targi|impreza)\w*[^;:!?,]{0,40}? (?:odbedz|odbyl"
            r"|odbed)\w*(?: sie)?"
            r"|(?:odszed|odesz|odejdz|odchodz)\w* (?:z|ze) (?:obsad|serial|ekip|produkcj)\w*"
            r"|przerw\w* (?:\w+ ){0,3}?(?:potrwa|trwa)\w*"
            r"|(?:(?<=[yi]\s)(?<!pierwszy\s)(?<!premierowy\s)(?<!nowy\s)(?<!pilotowy\s)"
            r"|(?<=\d\.\s)(?<!\b1\.\s))(?:odcinek|epizod)\b)[^;:!?,]{0,40}? {date}"
        ),
        (
            r"{date}(?:[^;:!?,]{0,40}\b(?:na deskach|na scenie|teatr\w*)|(?: \w+){0,4} (?:pre)?(?:casting"
            r"|przesluchan|nabor|zgloszen)\w*"
            r"|[^;:!?,]{0,30}? (?:(?<=[yi]\s)(?<!pierwszy\s)(?<!premierowy\s)(?<!nowy\s)(?<!pilotowy\s)"
            r"|(?<=\d\.\s)(?<!\b1\.\s))(?:odcinek|epizod)\b"
            r"|(?: \w+){0,5} (?:oglosi|poda|ujawni|zdradzi|potwierdzi|pozna)\w* (?:\w+ )?(?:dat|termin)\w*)"
        ),
        r"(?:co tydzien|tygodniowo),? (?:az )?{date}",
        r"w filmie,? ktory\b[^;:!?]{0,40}? {date}",
        (
            r"(?:ksiazk|powiesc|album|plyt|komiks|tom)\w* (?:\w+ ){0,3}?(?:ukaz|wyd|trafi|wyjdz"
            r"|pojaw)\w* (?:sie )?(?:w |we |na |od )?{date}"
        ),
        r"(?:zwykle|zazwyczaj|tradycyjnie|co roku|zawsze|poprzednio|ostatnim razem|dotychczas)\b[^;:!?]{0,40}? {date}",
        r"(?:oglosi|poda|ujawni|zdradzi|potwierdzi|pozna)\w* {date}(?: \w+){0,2} (?:dat|termin)\w*",
    ),
)
