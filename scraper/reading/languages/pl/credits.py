"""Polish: whom a sentence credits."""

from typing import Final

from scraper.reading.languages.table import CAPITALS, PARTICLES

_CAPITAL: Final = rf"[{CAPITALS}][\w.+&-]*(?:['’](?!(?:a|u|em|owi|ie|e)\b)\w+)?"

#: capitals that begin no name: how sentences start, posts, months and the nouns for what is told of
_NO_NAME: Final = (
    r"(?!(?:Jak|Wczoraj|Dziś|Dzisiaj|Jutro|W|We|Na|Po|Z|Ze|Do|O|Od|Za|Przed|Przy|I|A|Ale|To|Ten|Ta|Te|Tym|Nowy"
    r"|Nowe|Nowa"
    r"|Drugi|Druga|Drugiego|Trzeci|Pierwszy|Pierwsza|Kolejny|Kolejne|Sezon|Serial|Serialu|Premiera|Premierę|Data|Datę"
    r"|Zdjęcia|Ekipa|Stacja|Platforma|Serwis|Portal|Magazyn|Dziennik|Producent|Producentka|Producenci|Reżyser|Reżyserka"
    r"|Twórca|Twórcy|Twórczyni|Scenarzysta|Scenarzystka|Aktor|Aktorka|Gwiazda|Szef|Szefowa|Prezes|Dyrektor|Rzecznik"
    r"|Rzeczniczka|Showrunner|Showrunnerka|Nadawca|Studio|Wytwórnia|Według|Zdaniem|Niestety|Oficjalnie|Teraz|Już|Jednak"
    r"|Następnie|Potem|Później|Wcześniej|Niedawno|Ostatnio|Wtedy|Tymczasem|Wreszcie|Kiedy|Gdy|Co|Nie|Czy|Jeszcze|Fani"
    r"|Media|Informator|Źródła|Instagramie|Instagram|Twitterze|Facebooku|Oby|Oraz|Również|Także|Tak|Sam|Sama|Jego|Jej"
    r"|Dzięki|Tuż|Dopiero|Również|Decyzję|Zwiastun|Pierwszego|Powrót|Kontynuację|Nowych|Wszystko|Wiele|Prace|Plan"
    r"|Fabuła|Akcja|Finał|Odcinki|Nikt|Emisja|Nową)\b)"
)

#: a name of one word or several
_NAME: Final = rf"{_NO_NAME}{_CAPITAL}(?: (?:(?:i|on|of|the|de|von|van) |{PARTICLES})?(?!Instagram|Twitter|Facebook){_CAPITAL}){{0,4}}"

_COMPANY: Final = (
    r"(?:Netflix|Disney(?:\+|\sPlus)?|Amazon(?:\sPrime(?:\sVideo)?)?|Prime\sVideo|HBO(?:\sMax)?|Max|Apple(?:\sTV\+?)?"
    r"|Hulu|Paramount(?:\+|\sPlus|\sPictures)?|Peacock|Starz|Showtime|SkyShowtime|AMC|FX|BBC|ABC|CBS|NBC|FOX|Fox"
    r"|The\sCW"
    r"|Crunchyroll|TVP(?:\s?\d|\sVOD)?|TVN\d?|Telewizja\sPolska|Polsat(?:\sBox\sGo)?|Canal\s?\+|CANAL\s?\+|Player"
    r"|Viaplay"
    r"|AXN|Sony(?:\sPictures)?|Warner(?:\sBros\.?)?|Universal(?:\sPictures)?|Marvel(?:\sStudios)?|Lionsgate|A24|MGM"
    r"|CD\sProjekt(?:\sRED)?|Ubisoft|Nintendo|Rockstar(?:\sGames)?|MAPPA|Kadokawa|Aniplex)(?!['’+\w])"
)

#: of which company somebody is the head or the voice
_OF: Final = (
    r"(?:Telewizji Polskiej|TVP\w*(?: \d)?|TVN\w*|Netfli\w+|HBO(?: Max)?|Polsatu|Amazon\w*(?: Studios)?|Disney\w*\+?"
    r"|Apple\w*(?: TV\+?)?|Prime Video|Canal\s?\+|BBC|ABC|CBS|NBC|FX|AMC|Hulu|Paramount\w*\+?"
    r"|Marvel\w*(?: Studios)?|Starz"
    r"|Showtime|Sony|Warner\w*(?: Bros\.?)?|Universalu?|Peacock\w*|stacji|platformy|kanału|serwisu|programow\w+|studia"
    r"|oryginaln\w+|treści|serialu|produkcji|filmu|cyklu|serii|głównej roli|wykonawcz[ya]|prasow[ya]|kreatywn[ya])"
)

_POST: Final = (
    r"(?:[Ss]zef(?:owa)?|[Pp]rezes(?:ka)?|[Dd]yrektor(?:ka)?|[Rr]zeczni(?:k|czka)|[Pp]rzedstawiciel(?:ka)?"
    r"|[Rr]eżyser(?:ka)?"
    r"|[Tt]wórc[ay]|[Tt]wórczyni|[Pp]roducent(?:ka)?|[Ss]cenarzyst(?:a|ka)|[Ss]howrunner(?:ka)?|[Aa]ktor(?:ka)?"
    r"|[Gg]wiazd(?:a|or)|[Oo]dtwórc(?:a|zyni)|[Aa]utor(?:ka)?|[Dd]ziennika(?:rz|rka)|[Ii]nsider|[Ii]nformator"
    r"|[Mm]enedżer"
    r"|[Ss]erwis(?:u)?|[Pp]ortal(?:u)?|[Mm]agazyn(?:u)?|[Dd]ziennik(?:a)?|[Tt]ygodnik(?:a)?|[Ss]tacj[ai]"
    r"|[Pp]latform[ay]"
    r"|[Rr]edakcj[ai]|[Pp]rofilu?|[Ss]tron[ay]|[Kk]anału?|[Kk]ont[oa]|[Ww]ytwórni[ai]?|[Ss]tudi[oa]|[Nn]adawc[ay]"
    r"|[Gg]igant"
    r"|[Rr]eżyserki|[Rr]eżysera|[Pp]roducenta|[Pp]roducentki|[Ss]cenarzysty|[Ss]cenarzystki|[Aa]ktora|[Aa]ktorki"
    r"|[Dd]ziennikarza|[Dd]ziennikarki|[Ii]nsidera|[Ss]howrunnera|[Ss]howrunnerki|[Ss]zefa|[Ss]zefowej|[Pp]rezesa)"
)

#: "the director of the series X": what may stand before a name
_POSTS: Final = (
    rf"(?:(?:amerykański|popularny|branżowy|zagraniczny) )?(?:{_POST}(?: (?:streamingow|branżow|telewizyjn)\w+)?"
    rf"(?: i {_POST})?(?: {_OF}){{0,3}},? )?"
)

#: verbs of saying and announcing, in the tenses in which such things are told
_TOLD: Final = (
    r"(?:(?:ogłosi|potwierdzi|zapowiedzia|zapowiada|zamówi|przedłuży|poinformowa|informowa|ujawni|zdradzi|przekaza"
    r"|powiedzia|mówi|przyzna|stwierdzi|twierdzi|wyjaśni|tłumaczy|wytłumaczy|napisa|pisa|doda|oświadczy|zapewni"
    r"|zapewnia|zasugerowa|sugerowa|wspomnia|wspomina|wyzna|podkreśli|zaznaczy|odnowi|skasowa|anulowa|przełoży"
    r"|opóźni|wyznaczy|ustali|poda|podawa|zdementowa|zaprzeczy|oznajmi|obwieści|odpowiedzia|odpar|wskaza|oszacowa"
    r"|zdecydowa|postanowi|zatwierdzi|zapowiedzie|powiedzie|zakontraktowa|da|opowiedzia|opowiada|zaplanowa|planowa"
    r"|obieca|uspokoi|uciszy|podtrzyma|uzna|oceni|wyjawi|zakomunikowa|zrezygnowa|pochwali|ogłasza|przypomnia|uściśli"
    r"|sprecyzowa|wyrazi nadzieję, że|wycofa)(?:[łl](?:a|o|i|y)?)"
    r"|powiedzieli|zapowiedzieli|wspomnieli|odpowiedzieli|przypomnieli|opowiedzieli|doni(?:ósł|osła|osło|eśli"
    r"|osły)|rzek(?:ł|ła)"
    r"|przesun(?:ął|ęła|ęło|ęli|ęły)|ogłasza(?:ją)?|potwierdza(?:ją)?|zapowiada(?:ją)?|zamawia(?:ją)?|przedłuża(?:ją)?"
    r"|informuj[eą]|ujawnia(?:ją)?|zdradza(?:ją)?|przekazuj[eą]|mówi(?:ą)?|przyznaj[eą]|twierdz[ią]"
    r"|wyjaśnia(?:ją)?|pisz[eą]"
    r"|dodaj[eą]|zapewnia(?:ją)?|sugeruj[eą]|wspomina(?:ją)?|wyznaj[eą]|podkreśla(?:ją)?|zaznacza(?:ją)?|odnawia(?:ją)?"
    r"|kasuj[eą]|anuluj[eą]|przesuwa(?:ją)?|przekłada(?:ją)?|opóźnia(?:ją)?|podaj[eą]|donosz?[ią]|dementuj[eą]"
    r"|zaprzecza(?:ją)?"
    r"|oznajmia(?:ją)?|tłumacz[yą]|planuj[eą]|zamierza(?:ją)?|przewiduj[eą]|spodziewa(?:ją)? się|wierz[yą]|uważa(?:ją)?"
    r"|szacuj[eą]|obiecuj[eą]|typuj[eą]|celuj[eą]|wskazuj[eą]|rezygnuj[eą]|wyznacza(?:ją)?|zatwierdza(?:ją)?"
    r"|ma nadzieję"
    r"|nie wyklucza(?:ją)?|daj[eą] do zrozumienia|d(?:ał|ała|ało|ali) (?:\w+ )?zielone światło"
    r"|(?:opublikował|udostępnił|pokazał|wypuścił|zaprezentował|publikuj|udostępni|prezentuj|wrzucił)\w*"
    r" (?:[\w-]+ ){0,4}(?:zwiastun|teaser|trailer|zapowied[zź])\w*)(?!\w| się\b)"
)

#: what stands between who says it and the verb: adverbs, and in commas who it is
_APART: Final = (
    r"(?: \([^()]{1,40}\))?(?:,(?! (?:a|ale|że|który|która|które|gdzie|kiedy|bo|więc|jak)\b)[^,.;:!?\"„]{1,80},)?"
    r"(?: (?!nie )[a-ząćęłńóśźż\d][\w-]*){0,5}?"
)

#: descriptions of those who make or show it, and of those who know
_SOME: Final = (
    r"(?:(?:(?:[Ww]iarygodn|[Zz]agraniczn|[Bb]ranżow|[Aa]merykańsk|[Pp]olsk|[Aa]nonimow|[Nn]iektór|[Nn]ieoficjaln"
    r"|[Zz]aufan"
    r"|[Ll]iczn|[Ss]prawdzon)\w+|[Nn]asz[ei]?)\s)?"
    r"(?:[Ss]tacja|[Pp]latforma|[Ss]erwis(?!ie)(?:\sstreamingowy)?|[Nn]adawca|[Pp]roducen(?:t|ci|tka)"
    r"|[Tt]wórc(?:a|y)|[Tt]wórczyni"
    r"|[Rr]eżyser(?:ka|zy)?|[Ss]cenarzy(?:sta|stka|ści)|[Ss]howrunner(?:ka|zy)?|[Aa]ktor(?:ka|zy)?|[Gg]wiazda"
    r"|[Ww]ytwórnia"
    r"|[Ss]tudio|[Rr]zeczni(?:k|czka)(?:\sprasow[ya])?|[Pp]rzedstawiciel(?:e|ka)?|[Ii]nformator(?:zy|ka)?"
    r"|[Ii]nsider(?:zy|ka)?"
    r"|[Źź]ródł[oa]|[Mm]edia|[Dd]ziennika(?:rz|rka|rze)|[Pp]lotki|[Pp]rzecieki|[Dd]oniesienia|[Rr]aporty"
    r"|[Oo]bsada|[Ss]zef(?:owa)?"
    r"|[Pp]rezes|[Dd]yrektor(?:ka)?|[Kk]anał|[Gg]igant(?:\sstreamingu)?)"
    r"(?:\s(?:serialu|produkcji|stacji|platformy|Netfliksa|Netflixa|TVP|TVN|HBO|Polsatu|studia|filmu|serii|branżowe))?"
)

#: the same in the cases that "according to" asks for
_OF_SOME: Final = (
    r"(?:(?:wiarygodn|zagraniczn|branżow|amerykańsk|polsk|anonimow|niektór|nieoficjaln|zaufan|ostatni|najnowsz)\w+\s)?"
    r"(?:plotek|pogłosek|doniesień|źródeł|źródła|informatorów|informatora|insiderów|insidera|przecieków|mediów"
    r"|fanów|raportów"
    r"|twórców|twórcy|twórczyni|producentów|producenta|producentki|stacji|nadawcy|platformy|reżysera|reżyserki"
    r"|scenarzystów"
    r"|scenarzysty|scenarzystki|showrunnera|showrunnerki|aktora|aktorki|gwiazdy|dziennikarzy|dziennikarza"
    r"|ekspertów|analityków"
    r"|studia|wytwórni|rzecznika|rzeczniczki|serwisu|portalu)"
)

_ACCORDING: Final = (
    r"(?:[Ww]edług|[Zz]daniem|[Ww]g|[Zz]a|[Ww] opinii|[Pp]owołując się na|[Pp]owołuje się na|[Ww] ocenie"
    r"|[Jj]ak wynika z"
    r"|[Zz]godnie z|[Zz]|[Ww] świetle|[Nn]a podstawie|[Ww]|[Dd]zięki)"
)

#: what somebody gives: with its owner behind it
_WORD: Final = (
    r"(?:informacj\w+|zapowiedzi\w*|sł[óo]w\w*|oświadczeni\w+|komunika\w+|doniesie\w+|ustale\w+|raport\w*|przeciek\w*"
    r"|deklaracj\w+|wpis\w*|post\w*|poście|relacj\w+|źród\w+|artyku\w+|ogłoszeni\w+|prognoz\w*|wyliczeń)"
)

CREDITS: Final[tuple[str, ...]] = (
    # who is spoken of behind what was said: "…", said the director X; as X says
    (
        rf"(?:[\"”–—-] ?|, ){_TOLD} (?:\w+ ){{0,2}}?{_POSTS}(?P<who>(?!Że){_NAME})(?= ?[.,;:!?–—\"]|\s?\Z| w\b"
        rf"| na\b| podczas)"
    ),
    rf"{_TOLD} (?:[a-ząćęłńóśźż]+ ){{0,2}}?{_POSTS}(?P<who>{_COMPANY})",
    # who stands before the verb
    rf"(?<!\bna\s)(?<!\bw\s)(?<!\bdla\s)(?<!\bod\s)(?<!\bz\s){_POSTS}(?P<who>{_NAME}){_APART} {_TOLD}",
    r"(?P<who>@\w{2,30})",
    rf"[Jj]ak (?:[\w-]+ ){{0,3}}?{_TOLD} (?:[a-z]\w* ){{0,2}}?{_POSTS}(?P<who>{_NAME})",
    rf"{_TOLD} (?:[a-ząćęłńóśźż]+ ){{0,2}}?{_POST}(?: {_OF}){{0,3}},? (?P<who>{_NAME})",
    rf"[–—\"”-] ?{_TOLD} {_POSTS}(?P<who>{_NAME})",
    # according to
    rf"{_ACCORDING} (?:\w+ ){{0,2}}?{_WORD}(?: (?:\w+ )?(?:przez|od|z))? {_POSTS}(?P<who>{_NAME})",
    (
        rf"(?:[Ww]edług|[Zz]daniem|[Ww]g|[Ww] opinii"
        rf"|[Pp]owołując się na) (?:[a-ząćęłńóśźż]\w* ){{0,2}}?{_POSTS}(?P<who>{_NAME})"
    ),
    rf"[Zz]a (?:serwisem|portalem|magazynem|dziennikiem) (?P<who>{_NAME})",
    rf"[Zz] informacji,? (?:[a-ząćęłńóśźż]\w*,? ){{1,3}}{_POSTS}(?P<who>{_NAME})",
    rf"(?:[Ww]edług|[Zz]daniem|[Ww]g|[Ww] opinii|[Zz]) (?:{_WORD} )?(?P<who>{_OF_SOME})",
    # posts and statements
    (
        r"(?:profilu|koncie|stronie|kanale|komunikacie|oświadczeniu|wpisie|poście|raporcie) "
        rf"(?:(?:oficjalnym|prasowym|społecznościowym|[a-z]\w+) ){{0,2}}?(?P<who>{_NAME})"
    ),
    # descriptions
    rf"(?:{_TOLD}|[Jj]ak \w+) (?P<who>{_SOME})(?=[.,;:!?\"]|\s(?:w|na)\b|\Z)",
    rf"(?P<who>{_SOME}){_APART} {_TOLD}",
)
