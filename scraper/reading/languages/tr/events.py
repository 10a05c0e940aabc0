"""Turkish: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.tr.parts import SEASON
from store.model import Event

#: what mostly happens in some month ("genellikle") is told of no season
_APART: Final = "(?:(?!genellikle)[^;:!?]){0,60}?"

_SHOOT: Final = r"(?:cekim\w*|set\w*|kamera\w*|produksiyon\w*|uretim\w*|yapimina|kayitlar\w*)"

_TRAILER: Final = r"(?:fragman\w*|teaser\w*|on tanitim\w*|tanitim\w*)"

#: where a series is shown; "netflix" and the like stand with their case behind an apostrophe
_ON: Final = (
    r"(?:netflix|disney(?: )?(?:\+|plus)|amazon|prime(?: video)?|hbo(?: max)?|max|blutv|exxen|gain|tabii|puhutv"
    r"|tod|mubi"
    r"|apple tv\+?|crunchyroll|youtube|atv|trt(?: )?1?|kanal d|star(?: tv)?|show(?: tv)?|fox|now(?: tv)?"
    r"|tv(?: )?8(?:[,.]5)?"
    r"|hulu|abc|cbs|nbc|starz|showtime|peacock|paramount(?: )?\+|bbc)"
)

_GAP: Final = "[^;:!?,]{0,30}?"

#: a part of a time to which a day is moved
_TO: Final = "ay|yil|sene|hafta|basi|sonu|ortasi|ceyregi|yarisi|sonbahar|tarih"

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: (
        (
            r"yayin\w*|yayim\w*|gosterim\w*|vizyon\w*|galasi|premier\w*|promiyer\w*|lansman\w*"
            r"|basl[ai]\w*|acilis\w*|sezonu ac\w+"
            r"|merhaba|start (?:al\w+|veriyor|verecek)|starti\b|kaldigi yerden|selamla\w+"
            rf"|(?:perde|kapi)\w*\b{_GAP}\bac(?:iyor|acak|ti|ma|il)\w*"
            r"|arz-i endam|boy goster\w+|onune (?:cik\w+|gel\w+)|yeniden ekran\w*|platform\w* (?:yerini|eklen)\w+"
            rf"|{_ON}'?y?[ae] (?:dus|gel|yuklen|eklen|cik|in|konuk|kon)\w+"
            r"|(?:(?:katalog|kutuphane|arsiv|platform|icerik|kitaplig)\w*(?: \w+)? (?:eklen|katil|gir|yerini"
            r"|ac|gel|dus|in|kon)\w+|yuklen\w+)"
            r"|gelecek(?! (?:yil|sene|hafta|ay|sezon|bahar|yaz|kis|sonbahar|ilkbahar|bolum))|gel(?:iyor|me"
            r"|di|ir|ebil|mi)\w*"
            r"|don(?:uyor|ecek|du|m[eu]|us|er|eceg)\w*|geri don\w+|geleceg\w*|bekleme(?:k|si|miz|niz)|bekleyecek"
            r"|ekran\w*|izleyici\w*|seyirci\w*|bulus\w+|kavus\w+|konuk olacak|beyaz(?: )?(?:cam|perde)\w*"
            r"|sinemalar\w*|salonlar\w*"
            r"|(?<!kamera\s)(?<!kameralar\s)karsi(?:miz|niz|sina|sinda)\w*|(?:siz|biz|hayran"
            r"|sevenleriy?)l(?:[ae]r[iu]?y?)?l[ae]|aramiz(?:da|a)"
            r"|cik(?:iyor|acak|ti|masi|isi|acag\w*|mis\w*)\w*|izlen\w+|izleyebil\w+|izlenebil\w+|erisime|debut\w*"
            r"|izleyec\w+|seyre[dt]\w+|yola (?:cik|koyul)\w+|yaris\w* (?:\w+ )?(?:kat|gir|dahil|basl|don)\w+"
            r"|sahaya in\w+"
            rf"|(?:hasret|ozlem|bekleyis|geri sayim|heyecan)\w*\b{_GAP}\b(?:bit|sona er|son bul|din|noktalan)\w+"
            r"|(?:abone|oyuncu|hayran|kullanici|takipci|begeni)\w*(?: \w+)? sun\w+|piyasaya|satisa (?:cik|sun)\w+"
            r"|oynanabil\w+"
            r"|globale acil\w+|gosteril(?:ecek|iyor)\w*|huzur\w*(?: \w+)? (?:cik|sun)\w+|gorucuye|sahne alacak"
            r"|sizlerle|takip edebil\w+|dijitale"
            r"|(?:hikaye|yolculu|macera|seruven|dizi|sezon)\w*(?: \w+){0,3} surecek"
            r"|yeni bolum\w*|ilk bolum\w*|sezon acilis\w*|(?:yayin|cikis|baslangic|vizyon|sezon"
            r"|donus) (?:tarih|gun)\w*"
            r"|tarihi(?= (?:belli|aciklandi|belirlendi|netlesti)|:)|yetis\w+|devam e[dt]\w+"
            r"|(?:verilen|belirlenen|aciklanan|secilen|isaret edilen|konusulan|adi gecen|planlanan) (?:tarih"
            r"|gun)\w*|tarih olarak"
            r"|ertelen\w+|ertele(?:di|yecek|me)\w*|otelen\w+|otele(?:di|me)\w*|kaydir\w+|sark(?:t|iyor|acak"
            r"|ma)\w*|kaldi"
            r"|one cekil\w+|erkene al\w+"
            r"| (?:alin|atil|atti|cekil|cekti|tasin|kaldi|kalacak|kalmasi|kaliyor|birak|sakla|ayir|uza|yerles"
            r"|konul|koydu)\w*"
        ),
        (
            rf"{{date}},?(?: saat \S{{1,5}})?(?: (?:\w+ )?ekranlari)? {_ON}'?[dt][ae](?=[.,;:!)”\"]| (?:ve"
            rf"|olacak|olacagi|izleyici|seyirci)\b|\Z)"
        ),
        (
            r"tarihini (?:verdi|acikladi|duyurdu|sec\w+|isaret\w+|belirledi|paylasti)|tarihlen\w+|randevu\w*"
            r"|sezon\w*: {date}"
        ),
        rf"(?:{{month}}|{{year}}|{{weekday}}|{{season}}|{_TO})'?n?y?[ae](?: tarihine| gunune)?",
        r"{date} karar kil\w+|tarih\w* icin {date2}",
        r"{date} bul(?:acak|uyor|abil|masi|ur)\w*",
        r"{date} olarak (?:degis|guncellen|revize|secil|isaretlen|ilan|planlan|ongorul)\w+",
        r"gozler(?: \w+)? {date}",
        (
            r"{date}(?: \w+){0,2} (?:isaret e[dt]|dillendiril|telaffuz e[dt]|fisildan|konusul|gosteriyor|deniyor"
            r"|one cikar|mumkun)\w*"
        ),
    ),
    Event.RENEWAL: (
        (
            rf"onay\w*\b{_GAP}\b(?:geldi|cikti|verildi|alindi|aldi|verdi|kapti)"
            r"|onayland\w*|onay al\w+|onay\w*(?: \w+)? (?:aldi|verdi|kapti|cikti)|onay verdi|onayladi|yenilen\w*"
            r"|yeniledi|uzatil\w*|uzatti"
            r"|yesil isik|siparis\w*|(?:devam|sezon|uzatma|yenileme) karar\w*|duyuruldu|duyurdu"
            r"|resmen aciklandi|anlasma\w*"
            rf"|{SEASON}\b(?:(?!tarih|gun|fragman)[^;:!?]){{0,40}}?\b(?:ilan e[dt]|resmiyet|resmiles|dogrulan"
            rf"|dogruladi|mujde"
            rf"|garantile|kapti|kesinles)\w*"
            rf"|(?:cekilecegi|devam edecegi|surecegi|donecegi)\w*\b{_GAP}\b(?:acikland|duyurul|dogruland"
            rf"|kesinles|resmiles)\w*"
            rf"|{SEASON} (?:icin|adina) dugmeye|{SEASON} (?:icin )?(?:kollar\w* siva|masaya otur|anlas)\w+"
            rf"|{SEASON} (?:aciklama|duyuru|mujde|haber)(?:si|su|i)\b[^;:!?]{{0,40}}\b(?:geldi|yapildi)"
            r"|imza(?:lar)?(?:yi|i)? at\w+|el sikis\w+|masaya oturuldu|sezon vizesi\w*"
        ),
    ),
    Event.FILMING_START: (
        rf"{_SHOOT}\b{_APART}\b(?:basl\w+|cik\w+|girdi|giriyor|yapil\w+|planlan\w+|start)",
        (
            r"cekim\w*|sete|setine|setler\w*|set basi|motor|cekilmeye|kamera\w* (?:karsisin|arkasin|onun)(?:a|da"
            r"|e|de)|ilk klaket"
            r"|klaket\w*|platoya"
        ),
        (
            rf"kamera\w*\b{_GAP}\b(?:kayda|kayit|calis|don(?:uyor|ecek|me)|acil)\w*|set\w*\b{_GAP}\bkur(?:ul"
            rf"|uyor|acak|du)\w*"
        ),
        r"set(?:te|inde)(?=[.,!]|\Z| (?:olacak|bulus|bir araya|mesai))|ilk sahne\w*",
        (
            r"(?<!dikkat\s)(?<!ilgi\s)(?<!one\s)(?<!geri\s)(?:cekil(?:ecek|iyor|eceg)|ceke(?:cegi|cekler|riz)"
            r"|cekmeye basla)\w*"
        ),
    ),
    Event.FILMING_END: (
        (
            rf"{_SHOOT}\b[^;:!?]{{0,60}}? {{date}} (?:\w+ )?(?:surecek|surmesi|devam ed(?:ecek|eceg\w*))"
            r"|set\w*\b[^;:!?]{0,30}\b(?:paydos|kapat\w+|kapandi|toplandi|bitti)"
            r"|son sahne\w*\b[^;:!?]{0,30}\bcekil\w+|son klaket"
            rf"|paydos\w*|son kez motor|kamera\w*\b{_GAP}\b(?:kapandi|kapatildi|sustu|durdu|kapanacak)"
            rf"|{_SHOOT}\b{_APART}\b(?:tamamlan\w+|tamamladi|bitti|bitecek|bitiyor|bitir\w+|bitmesi|sona (?:er|gel)\w+"
            rf"|noktalan\w+"
            rf"|son bul\w+|sonlan\w+|nihayete\w*|geride kal\w+)"
        ),
    ),
    Event.TRAILER: (
        (
            rf"{_TRAILER}\b[^;:!?,]{{0,60}}?\b(?:yayin\w+|yayim\w+|paylas\w+|cikti|geldi|dustu|izlen\w+"
            rf"|gorucuye|bulus\w+)"
        ),
        _TRAILER,
    ),
}
