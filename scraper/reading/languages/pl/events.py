"""Polish: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.pl.parts import ON, SEASON
from store.model import Event

_APART: Final = "[^;:!?]{0,60}?"

_CLOSE: Final = "[^;:!?,.–—]{0,50}?"

_SHOOT: Final = (
    r"(?:(?<!\.\s)zdjec\w*|nagra(?:nia|n|niom|niami)\b|nagrywan\w*|krecen\w*|produkcj\w*|prac\w* na planie|kamer\w*)"
)

_TRAILER: Final = r"(?:zwiastun\w*|trailer\w*|teaser\w*|zapowiedzi?(?! ze| o))"

#: a verb with one of these behind it is about another event
_NOT_ITS: Final = (
    rf"(?!{_CLOSE}\b(?:zdjec|krecen|krecic|zwiastun|trailer|teaser|plan\b|planie\b|kamer|ramowk|plakat|fotos))"
)

_NOT_BEGUN: Final = (
    rf"(?!{_CLOSE}\b(?:zdjec|krecen|krecic|produkcj|prac|zwiastun|trailer|teaser|plan\b|planie\b|kamer))"
)

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: (
        (
            rf"premier\w*{_NOT_ITS}|zadebiut\w*|debiut\w*"
            rf"|uka(?:z|za)\w*{_NOT_ITS}|ukazuj\w*|(?:wroc|powroc|powrot|powrac|wrac)\w*{_NOT_ITS}"
            rf"|(?:trafi|pojaw)\w*{_NOT_ITS}"
            rf"|zobacz\w*{_NOT_ITS}|wylad\w+|laduj\w+|zagosci\w*|wjedzie|wjezdza|wpad\w+"
            rf"|obejrz\w*(?![^;:!?]{{0,30}}\b(?:milion|tys|osob))|ogladac|ogladamy|wyemit\w*|emitow\w*"
            rf"|emisj\w*"
            rf"|na antenie|na antene|na ekran(?:y|ach|ie)?|w kinach|do kin|w telewizji|w streamingu"
            rf"|dostepn\w*|udostepni\w*{_NOT_ITS}|(?:startuje|wystartuj\w*|wystartow\w*|start){_NOT_BEGUN}"
            rf"|rusz(?:y|a|yl\w*){_NOT_BEGUN}|rozpocz\w+{_NOT_BEGUN}|nadej\w+|nadchodz\w+|doczeka\w*"
            rf"|(?:wejdzie|wchodz\w+|weszl\w*){_NOT_ITS}"
            rf"|zawita\w*|(?:zaczyna|zaczni)\w*{_NOT_BEGUN}"
            r"|now[ey](?:ch)? (?:odcin\w+|epizod\w*|sezon\w*|odslon\w*)|planowal\w* kolejn\w+|zagra(?:my|cie)"
            r"|zaserwuj\w*|licz(?:cie|my|yc) na|wypusc\w*|wpusc\w*|wpuszcz\w*"
            r"|wskocz\w*|odpal\w*|hula"
            r"|przynies\w+|(?:wyszedl|wyszl[aoy]|wyjdzie|wyjda|wychodz[ia])(?! (?:na jaw|z|za)\b)|leci|sledzic"
            r"|streaming\w*|w ofercie|powraca|nadawan\w*|nadawac"
            r"|celuj\w*|przesun\w*|przenies\w*|przeloz\w*|przelozon\w*|opozni\w*|data|przypad\w*|odbedzie"
            r"|odbyl\w*|czekac"
            r"|poczekac|poczekamy"
            rf"|(?:pokaze|pokazal\w*|pokazac|pokazywac|pokazan\w*|pokazywan\w*){_NOT_ITS}"
            r"|na (?:netfli\w+|hbo|disney|prime|amazon|canal|apple|skyshowtime|platform(?:ie|e)|viaplay|max"
            r"|playerze"
            r"|crunchyroll|tvp\w*|polsa\w+)|spodziewac|oczekiw\w*|zaplanowan\w*|planowan\w*|bedzie mozna"
            r"|kontynuowan\w*"
            rf"|dolacz\w*(?!{_CLOSE}\b(?:obsad|ekip|zespol|grona))|zasili\w*|spotka(?:my|cie|ja) sie"
            rf"|(?:dostaniemy|otrzymamy|dostana|otrzymaja|dostalibysmy)(?! (?:tylko )?\d)"
            rf"|(?:czekani|oczekiwani|posuch)\w*\b{_CLOSE}\b(?:skoncz|dobieg|konczy)\w*|zamelduj\w*"
            rf"|wyswietl\w*|ujrz\w*|do obejrzenia"
            r"|zapowiadan\w*|zapowiedzian\w* na|szykowan\w*|szykuj\w* (?:sie )?na|wyznacz(?:on|yl|ono|a)\w*"
            r"|wznow\w*|wznawia\w*"
            r"|kontynuacj\w*|ciag\w* dalsz\w*|dalszy ciag|dalsz\w+ los\w+|wypatryw\w*|realny termin"
            r"|odwiedz\w+ (?:kina|ekrany)"
            r"|rezygnuj\w* z (?:\w+ )?(?:premier|pokaz)\w*|w bibliotece|do biblioteki|w serwisie|do serwisu"
            r"|w ramowce|do ramowki"
        ),
        rf"(?:nastawi|przygotowa)\w*(?: sie)? (?:\w+ )?{ON}{{date}}",
        rf"(?:wskazuj|obstawia)\w* {ON}{{date}}",
        r"mowi(?:lo)? sie o {date}",
        (
            r"w (?:plan(?:ie|ach)|kalendarz|harmonogram|terminarz|rozkladz)\w* (?:\w+ ){0,2}na {date}"
            r"|na {date2}(?: \w+){0,2} (?:zapowiedzian|zapowiada|zaplanowan|szykowan|szykuj|przewidzian|planowan)\w*"
        ),
    ),
    Event.RENEWAL: (
        (
            r"zamowi\w*|zamowien\w*|zamowion\w*|przedluz\w*|zielone(?:go)? swiatlo|zielonego swiatla"
            r"|odnowi\w*|odnowion\w*"
        ),
        r"(?:oglos|potwierdz|zapowied|informowa|ujawni)\w*\b[^;:!?]{0,60}?\bpowstan\w+",
        rf"(?:otrzymal|dostal)\w* (?:\w+ )?{SEASON}|zatwierdz\w*",
        (
            r"(?:zdecydowa|postanowi)\w*(?: sie)? (?:na |o )?(?:kontynu|przedluz|stworz|nakrec|produkcj|drugi"
            r"|kolejn)\w*"
        ),
        (
            r"(?:decyzj\w+|klamk\w+)\b[^;:!?,]{0,40}\b(?:zapad\w+|podjet\w*)|(?:zapad\w+|podjet\w*"
            r"|podj[ea]l\w*)\b[^;:!?,]{0,20}\bdecyzj\w+"
        ),
        r"da(?:l|la|lo|ly|no)\b[^;:!?,]{0,20}\bzielone",
        r"(?:kontynuacj|przedluzeni)\w*\b[^;:!?,]{0,20}\b(?:zdecydowa|przesadz|postanowi)\w*",
        rf"(?:kontrakt|umow)\w* na (?:\w+ )?{SEASON}",
        rf"(?:potwierdz|oglos|zapowiedz)\w*\b(?:(?!dat|premier|termin)[^;:!?,]){{0,50}}?\b{SEASON}",
        (
            rf"{SEASON}\b(?:(?!dat|premier|termin)[^;:!?,]){{0,40}}?\b(?:potwierdzon|ogloszon"
            rf"|zapowiedzian)\w*(?! na\b)"
        ),
    ),
    Event.FILMING_START: (
        rf"realizacj\w*\b{_CLOSE}\b(?:rozpocz|rusz|start|wystart|zaczn|zacz)\w*",
        rf"kamer\w*\b{_CLOSE}\b(?:pojd|posz|w ruch|wlacz)\w*",
        (
            rf"{_SHOOT}\b{_APART}\b(?:rozpocz\w+|rusz\w+|start\w*|wystart\w*|wznow\w*|trwaj\w*|zaczn\w+"
            rf"|zacz\w+|potrwa\w*|maja)"
        ),
        rf"(?:rozpocz|rusz|start|wystart|zaczn|zacz|wejdz|wesz)\w*\b{_CLOSE}\b(?:{_SHOOT}|plan\b)",
        (
            r"(?<!\.\s)zdjecia|zdjec|zdjeciow\w*|krec(?:i|a|ony|ona|one|ono|eni[aeu]\w*|ic|il\w*)"
            r"|na plan(?:ie)?|klaps\w*"
            r"|przed kamer\w*|za kamer\w* stan\w+|plan filmow\w+"
        ),
    ),
    Event.FILMING_END: (
        rf"{_SHOOT}\b{_APART}\bpotrwa\w* (?:\w+ )?do\b",
        rf"kamer\w*\b{_CLOSE}\b(?:wylacz|zgas)\w*|(?:wylacz|zgas)\w*\b{_CLOSE}\bkamer\w*",
        r"(?:zesz|zejd|schodz)\w* z planu|(?:pozegna|zegna)\w*(?: sie)? z planem|ostatni(?= (?:na |w |we )?{date})",
        (
            r"plan\w*(?: zdjeciow\w+)?\b[^;:!?,]{0,40}\b(?:zamkn\w+|zakoncz\w+|opusci\w+)|(?:zamkn"
            r"|opusci)\w*\b[^;:!?,]{0,20}\bplan"
        ),
        (
            rf"{_SHOOT}\b{_APART}\b(?:zamkn\w+|za (?:nami|nimi|ekipa|soba)|sfinalizow\w+)|(?:skonczyl"
            rf"|zakonczyl)\w* krecic"
        ),
        rf"{_SHOOT}\b{_APART}\b(?:zakoncz\w+|dobieg\w+|ukoncz\w+|skoncz\w+|koncz\w+)",
        rf"(?:zakoncz|ukoncz|skoncz|koncz)\w*\b{_CLOSE}\b{_SHOOT}",
        "ostatni klaps",
    ),
    Event.TRAILER: (
        (
            rf"{_TRAILER}\b[^;:!?,]{{0,60}}?\b(?:ukaz\w*|pojaw\w*|opublikowa\w*|zadebiut\w*|zaprezent\w*"
            rf"|pokaza\w*|premier\w*|trafi\w*|zobacz\w*|obejrz\w*|ujrz\w*|udostepni\w*|wypus\w*|debiut\w*|wylad\w*)"
        ),
        rf"(?:ukaz|pojaw|opublik|zadebiut|zaprezent|pokaz|zobacz|udostepni|wypus)\w*\b{_CLOSE}\b{_TRAILER}",
        _TRAILER,
    ),
}
