"""Polish: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.pl.parts import SEASON

#: a day of something else than the release
_NOT_OF: Final = r"(?![^.;:!?]{0,30}\b(?:zdjec|zdjecia|zwiastun|trailer|teaser|krecen|klaps|plan\b|kamer|wywiad))"

_DAY_NAMED: Final = (
    r"(?:(?:konkretn\w+ |dokladn\w+ |oficjaln\w+ )?(?:dat[aeyio]?|dacie|termin\w*"
    r"|(?:dzien|dnia) (?:premiery|debiutu|startu|powrotu)|szczegol\w*(?: dotyczac\w+)? (?:\w+ )?premier\w*))"
) + _NOT_OF

_WHEN: Final = rf"(?:kiedy|(?:na|w|od) (?:jaki\w*|ktor\w*) (?:dzien|dniu|dnia|miesiac\w*|rok\w*)){_NOT_OF}"

#: words between, "2." of a season among them
_W: Final = r"(?: [\w.]+)"

_UNKNOWN: Final = (
    r"(?:nie (?:jest|sa) (?:\w+ ){0,3}znan\w+|nieznan\w+|nie (?:zosta\w+|zostal\w*|ujawni\w+|poda\w+|oglos\w+"
    r"|potwierdz\w+|ma|wiadomo|pad\w+|zapad\w+|wyznacz\w+|ustal\w+|zdradz\w+|wyjawi\w+|okresl\w+|sprecyz\w+)"
    r"|(?:jeszcze|wciaz|nadal|na razie|dotad) nie\w*|pozostaje (?:\w+ )?(?:tajemnica|nieznan\w+|zagadk\w+|niewiadom\w+)"
    r"|tajemnic\w*|zagadk\w*|niewiadom\w*|owian\w+|prozno szukac|nieustalon\w+|nie jest (?:\w+ )?oficjaln\w+"
    r"|wstrzymuj\w*"
    r"|zwleka\w*|(?:stoi |pozostaje )?pod znakiem zapytania|do ustalenia|tba"
    r"|tbd|brak|wkrotce|niebawem"
    r"|(?:po)?znamy (?:\w+ )?(?:wkrotce|pozniej|niebawem|w (?:najblizsz|pozniejsz)\w+)"
    r"|(?:zostan\w+|bedzie) (?:\w+ )?(?:oglosz|podan|ujawn|potwierdz|zdradz)\w*)"
)

NO_DATE: Final[tuple[str, ...]] = (
    (
        rf"(?:nie (?:\w+ ){{0,2}}?(?:ma|mamy|zna|podal|podan|oglosi|ogloszon|ujawni|wyznacz|ustal|pozna"
        rf"|zdradz|potwierdz|wyjawi|okresl|zapowie"
        rf"|sprecyz|pad|wskaz)\w*|brak|bez|brakuje)\b(?: \w+){{0,5}} {_DAY_NAMED}"
    ),
    rf"{_DAY_NAMED}\b{_W}{{0,6}} {_UNKNOWN}",
    rf"{_DAY_NAMED}(?: \w+){{0,3}}: (?:tba|tbd|nieznan\w*|brak|nie (?:podano|ogloszono|ujawniono|wiadomo))",
    (
        rf"nie (?:wiadomo|wiemy|wie\b|chc\w+ (?:zdradz|ujawn|powiedz|poda)\w*|ustal\w*|sprecyz\w*|podano"
        rf"|okresl\w*|ujawni\w*|zdradz\w*|poda[jl]\w*|oglosil\w*|oglasza|wyjawi\w*"
        rf"|poinformowa\w*)\b[^.;:!?]{{0,40}}?(?:{_WHEN}|{_DAY_NAMED})"
    ),
    rf"{_DAY_NAMED}\b[^.;:!?]{{0,30}} nie (?:znamy|znaja|podan\w+|ma|mamy|zdradz\w+|ujawn\w+|wyznacz\w+|ustal\w+)",
    (
        rf"brak(?:uje)?(?: \w+){{0,3}} (?:informacj\w*|wiesci|danych|wiadomosci|szczegol\w*"
        rf"|konkret\w*)(?: \w+){{0,3}},?"
        rf" (?:{_DAY_NAMED}|{_WHEN})"
    ),
    rf"nie ma(?: \w+){{0,3}} (?:informacji|wiadomosci|wiesci)(?: \w+){{0,3}},? (?:{_DAY_NAMED}|{_WHEN})",
    (
        r"(?:odlozon|odlozyl|przesun|przeloz|opozni)\w*(?: \w+){0,3} (?:na pozniej\b|w czasie|na (?:inny"
        r"|pozniejszy) termin)"
        r"(?![^.;!?]{0,20}\d)|na czas nieokreslony|bezterminowo|(?:na|w) blizej nieokreslon\w+|bez (?:podawania"
        r"|podania|wyznaczania|wyznaczenia"
        r"|ogloszenia|ustalania|ustalenia) (?:\w+ )?(?:now|konkretn|dokladn|dat|termin)\w*"
    ),
    r"czeka\w* na (?:ogloszenie |podanie |ujawnienie )?(?:\w+ )?(?:date|daty|terminu?)\b",
    r"na (?:ogloszenie|podanie|ujawnienie|poznanie) (?:\w+ )?(?:daty|terminu)\b(?: \w+){0,5} (?:po|za)?czeka\w*",
    (
        r"(?:(?:ile|jak dlugo)\b[^.;:!?]{0,30}\bczeka\w*[^.;:!?]{0,30}|nie wiadomo, (?:ile"
        r"|jak dlugo)\b[^.;:!?]{0,30})\b(?:nie wiadomo|czeka\w*)"
    ),
    rf"(?:trudno|ciezko|za wczesnie)\b[^.;:!?]{{0,40}}\b{_WHEN}",
    rf"na (?:konkretn|dokladn|oficjaln)\w+ (?:date|termin)\b{_NOT_OF}(?: \w+){{0,4}} (?:po|za)?czeka\w*",
    (
        r"(?:nabral\w*|nabieraj?a?) wody w usta|(?:milczy|milcza)\b[^.;:!?]{0,40}\b(?:dat\w+|termin\w*|kiedy"
        r"|premier\w+)"
    ),
    rf"(?:o |co do |w sprawie )?{_DAY_NAMED}\b[^.;:!?]{{0,40}}\b(?:milcz\w*|cisza|nie mowi\w*)",
    (
        rf"{_WHEN}\b[^.;:!?]{{0,60}}?\b(?:nie wiadomo|nie wiemy|nie jest znan\w+|pozostaje tajemnica"
        rf"|nie zdradz\w+|nie ujawn\w+)"
    ),
)

CANCELLED: Final[tuple[str, ...]] = (
    (
        r"(?:\A|(?<=[,;:–-]\s)|(?<=niestety\s))(?:{ordinal}|kolejnego) (?:sezonu"
        r"|serii) (?:juz )?nie (?:zobaczymy|obejrzymy|doczekamy)(?: sie)?(?=[.,;!]|\Z)"
    ),
    r"nie (?:wroci|powroci)(?: juz)? z {ordinal} (?:sezonem|seria)",
    (
        r"(?<!nie\s)(?:zostal\w*|zosta\w+) (?:\w+ )?(?:skasowan|anulowan)\w*"
        r"|(?:kontynuacji|ciagu dalszego|dalszego ciagu) (?:juz )?nie bedzie"
        r"|(?<!zostal\s)(?<!zostala\s)(?<!zostalo\s)(?<!zostanie\s)(?<!nie\s)skasowa\w*(?! (?:\w+ ){0,2}(?:dat"
        r"|termin|emisj|pokaz|premier)\w)"
        r"|(?<!zostal\s)(?<!zostala\s)(?<!zostalo\s)(?<!zostanie\s)(?<!nie\s)anulowa\w*|kasuje|kasacj\w*"
        r"|uziemi(?:l|on)\w*|skresl\w*"
        r"|nie bedzie (?:kontynuacji|ciagu dalszego|dalszego ciagu|kontynuowan\w*)|nie zostanie przedluzon\w*"
        rf"|nie (?:otrzyma|dosta|doczeka)\w*(?: sie)?(?: \w+){{0,2}} (?:{SEASON}|kontynuacji)"
        rf"|(?<!nie\s)(?:zrezygnowa|rezygnuj)\w* z (?:\w+ ){{0,2}}?(?:{SEASON}|kontynuacji|serialu)|bez kontynuacji"
        rf"|(?:zakonczyl|zakonczon|konczy|zamkn|zamyka|zegna|pozegna"
        rf"|padl)\w*\b[^;:.!?]{{0,40}}? (?:po|na) (?:[\w.]+ )?(?:sezon|seri)\w*"
        r"|konczy serial\b(?! (?:w|na|po) )|(?:usmierci|ubi)(?:l|la|lo) serial"
        r"|(?:zdecydowa|postanowi)\w*(?: sie)?(?: jednak)? nie (?:\w+ )?(?:przedluza|przedluzy|kontynuowa|zamawia"
        r"|zamowi|odnawia"
        r"|odnowi|kreci|nakreci|wznawia)\w*|(?:now|kolejn|dalsz)[ey] (?:odcin|epizod|sezon)\w* (?:juz |raczej )?nie"
        r" (?:powstan[ai]\w*|beda (?:krecon|produkowan)\w*)(?! (?:w|przed|do|przez) )"
        r"|(?:zakonczy|skonczy) sie na (?:jednym|{n}) (?:sezon|seri)\w*|zrezygnowa\w* z kontynuowania"
        r"|decyzj\w+ o (?:zakonczeniu|kasacji|skasowaniu|anulowaniu)(?! zdjec)"
    ),
    (
        rf"(?<!roku\s)(?<!latem\s)(?<!jesienia\s)(?<!wiosna\s)(?<!zima\s)(?<!premiery\s)(?<!premiera\s)(?<!emisji\s)"
        rf"(?:{{ordinal}} (?:{SEASON}|odslon\w*) (?:\w+ )?nie (?:powstanie|bedzie|dojdzie)(?! w (?:tym"
        rf"|przyszlym|\d))"
        rf"|nie (?:powstanie|bedzie|doczekamy sie) (?:{{ordinal2}}|kolejn\w+|nowego) (?:{SEASON}|odslon\w*))"
    ),
    (
        r"(?:zdjet|zdejm|zdjal|zdjel|sciag|spad)\w* (?:\w+ ){0,2}z (?:anteny|ramowki)"
        r"|konczy sie na {ordinal} sezonie|(?:trafil|wyrzuc|idzie|pojdzie|leci)\w*(?: \w+)? do kosza"
        r"|wyladowal\w* w koszu"
    ),
    (
        r"powiedzial\w* \W?nie\W? (?:\w+ )?(?:sezonowi|serialowi)|nie planuj\w* (?:kontynuacji|{ordinal} sezonu"
        r"|kolejn\w+)|(?:ostateczny|definitywny) koniec|to koniec serialu(?![^.!?]{0,60}[?])"
    ),
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:bedzie|jest|okaze sie) (?:juz )?(?:ostatni\w{0,3}|finalow\w{1,3})",
    r"i ostatni\w{0,3} (?:sezon\w{0,4}|seri\w{1,3})",
    r"(?:konczy|skonczy|zakonczy) sie (?:na|po|wraz z) (?:\w+ )?(?:sezon\w{0,4}|seri\w{1,3})",
)
