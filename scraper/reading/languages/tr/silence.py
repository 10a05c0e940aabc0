"""Turkish: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.tr.parts import SEASON

#: no time begins here
_UNTIMED: Final = (
    r"(?! bu\b| gelecek\b| \d| \w*(?:yil|yaz|kis|bahar|ay|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim"
    r"|kasim|aralik|once))"
)

#: whose day is none of the release
_OTHERS: Final = (
    *("fragman", "fragmani", "fragmanin", "fragmaninin", "tanitim", "tanitimin", "tanitiminin", "teaser"),
    *("cekim", "cekimin", "cekimlerin", "cekimlerinin", "cekimleri", "set", "final", "finalin", "roportaj"),
)


def _release(word: str) -> str:
    """Return an expression for *word* where it is of the release."""
    return word + "".join(rf"(?<!{other}\s{word})" for other in _OTHERS).replace(" ", r"\s")


_NOT_SHOT: Final = r"(?!(?: \w+){0,3} (?:sete|set|cekim\w*|cekilec\w*|cekilip|fragman\w*|motor|kamera\w*|izlen\w*))"

_DAY_NAMED: Final = (
    rf"(?:{_release('tarih')}\w*|takvim\w*|zaman (?:cerceve|dilim|cizelge)\w*|(?:{_release('ne zaman')}a?"
    rf"|hangi (?:gun|ay|tarih)\w*){_NOT_SHOT}|gun ve ay"
    r"|(?:yayin|kesin|net|belirli|vizyon|cikis|acilis|baslama|donus) (?:bir )?gun\w*|zamanlama\w*"
    r"|(?:yayin|cikis|vizyon) zamani\w*)"
)

_UNKNOWN: Final = (
    r"(?:belli (?:degil|olma\w+)|bilinm[ei]\w+|bilen yok|kimse bilm\w+|belirsiz\w*|mechul|muamma\w*|yok|tba|tbd"
    r"|sir|gizem\w*"
    r"|soru isareti\w*|bulunmuyor|mevcut degil|soz konusu degil|resmi\w* (?:degil|bir aciklama)"
    r"|(?:acikla|aciklan|aciklanabil|duyur|duyurul|belirle|belirlen|paylas|paylasil|ver|veril|netles|netlestiril"
    r"|kesinles"
    r"|kesinlestir|netlestir|kesinlestiril|bildir|bildiril|belirt|belirtil|sapta|saptan|koy|konul|kon|ilan et|ilan edil"
    r"|telaffuz et|kararlastir|kararlastiril"
    r"|cizil|olus|olusturul|hazirlan|baglan|netlik kazan|onaylan|cik|gel|al|yapil|isaretlen)(?:m[ae](?:di|mis|dig"
    r"|yan|den|yinca|s[ae]|yip"
    r"|k icin)\w*"
    r"|m[iu]s degil\w*)"
    r"|(?:daha sonra|ilerleyen \w+|yakinda|(?:onumuzdeki|gelecek) (?:gun|hafta|ay|donem)l[ae]r\w*)"
    r"(?: \w+){0,2} (?:acikla|duyur|paylas|netles|bel[il])\w*[ae]c[ae][kg]\w*"
    r"|(?:duyuru|aciklama)\w*l[ae] (?:netles|bel[il]|kesinles|ogren)\w*[ae]c[ae][kg]\w*|acik\w*mamakta|paylasilmamakta)"
)

NO_DATE: Final[tuple[str, ...]] = (
    (
        rf"{_DAY_NAMED}\b[^.;:!?]{{0,60}}?\b{_UNKNOWN}"
        rf"|(?:henuz|resmi|net|kesin)(?: \w+){{0,3}} {_release('tarih')}\w*(?: \w+){{0,3}} {_UNKNOWN}"
        rf"|{_release('ne zaman')}{_NOT_SHOT}(?: \w+){{0,6}} {_UNKNOWN}"
        rf"|(?:{_release('tarih')}\w*|{_release('ne zaman')}{_NOT_SHOT}"
        rf"|takvim\w*)\b[^.;:!?]{{0,40}}\b(?:sessiz\w*|suskun\w*|sir gibi|ser verip|konusmuyor"
        rf"|tarih vermiyor|ketum\w*|ses (?:yok|cikmiyor|seda)|cit (?:yok|cikmiyor)|agzini? (?:acm|bicak)\w+"
        rf"|beklemede)"
        r"|(?:belirsiz|bilinmeyen|(?:daha )?ileri|belirlenmeyen|baska) bir (?:tarih|zaman)\w* (?:\w+ )?"
        r"(?:ertele|otele|kaydir|birak|alin|atil|kal)\w*(?<!misti)|suresiz (?:olarak |bir sekilde )?(?:ertele|otele)\w*"
        rf"|{_release('tarih')}\w* (?:ongor|ver|veril|belirt|belirtil|belirle|belirlen|acikla|aciklan|duyur|duyurul)"
        r"m[ae]d[ae]n"
        r"|tarih\w* (?:icin|konusunda) (?:henuz |daha |hala |biraz )?erken"
        r"|tarih (?:vermedi|vermiyor|vermekten kacin\w+|telaffuz etmedi|konusmak icin erken|vermek icin (?:\w+ )?erken)"
        r"|(?:sessiz\w*|suskun\w*)\b[^.;:!?]{0,30}\b(?:tarih|takvim)\w*"
        r"|(?:henuz|hala|daha) (?:bir )?(?:takvim|tarih)\w* (?:\w+ )?(?:yok|bekle\w+)"
        r"|(?:tarih|takvim)\w* (?:icin|konusunda) (?:net|resmi|kesin)?\s?(?:aciklama|duyuru|bilgi) (?:bekleni"
        r"|yok|gelm|yapilm)\w*"
    ),
)

CANCELLED: Final[tuple[str, ...]] = (
    r"{ordinal} sezon(?: icin|uyla|a)? (?:geri |ekranlara )?donmeyecek",
    (
        r"(?<!yayini\s)(?<!bolumu\s)(?<!gosterimi\s)(?<!cekimleri\s)(?<!galasi\s)iptal e[dt](?!(?:il)?me(?:d|y|z)"
        r"|ildigine dair)\w+|iptal karari|yayindan kaldir\w+|ekranlara veda (?:etti|edecek|ediyor)"
        r"|(?<!sezonuyla\s)(?<!sezonunda\s)(?<!sezonda\s)(?<!sezonla\s)(?<!sonunda\s)final (?:yapti|yapacak"
        r"|yapiyor|karari|yapma karari|yapacagi\w*)"
        rf"|{SEASON} (?:hayal|umu[dt]|beklenti)\w*(?: \w+)? (?:suya dus|tuken|sond|bitti|yok ol|kalma)\w*"
        r"|perde kapandi|fisi(?:ni)?(?: \w+){0,2} cek(?:ti|ildi|iliyor|iyor|ecek|ilecek|mis|ilmis|ilmesi|mesi|me karari"
        r"|meye)\b|rafa kal(?:dir|kti)\w*"
        r"|(?:bitirme|sonlandirma|noktalama) karar\w*|sonlandiril(?:di|iyor|acak)|sona erdirildi"
        r"|dizi\w* (?:bitirildi|sonlandirdi|bitirdi|noktaladi)|sezon\w* (?:onay ver|yesil isik yak|izin ver)(?:me|ma)di"
        r"|(?:tek sezon\w*|bir sezonun ardindan|ilk sezonun ardindan)(?: \w+){0,2} (?:sinirli kal|noktala"
        r"|sona er|son bul|bitir"
        r"|sonlandir|veda)\w*"
        r"|(?:ipini|biletini) (?:cek|kes)(?:ti|ildi|iyor)|iptal ol(?:du|acak)|devami(?: \w+)? (?:gelmeyecek"
        r"|olmayacak|cekilmeyecek|gelmiyor)|devam(?: \w+)? etmeme karari"
    ),
    (
        rf"(?<!yil\s)(?<!sene\s)(?<!icinde\s)(?:{{ordinal}}|{{n}}\.|yeni) sezon(?:u|un|unu|unun|una|ununu)?\b"
        rf"(?:{_UNTIMED} (?:icin|artik|maalesef|ne|yazik|ki|kesinlikle|asla|hic|hicbir|zaman|da|ise|bir)){{0,4}}"
        rf" (?:ol|gel|cekil|yapil|cek|yap|uret|uretil|onayla|hazirlan|yayinlan|goreme|izleyeme"
        rf"|gerceklesme)(?:m[ae])?y[ae]c[ae][kg]\w*"
    ),
    rf"(?:{{ordinal}}|{{n}}\.|yeni) {SEASON}(?: (?:artik|maalesef))? yok\b(?! sayil)",
    (
        r"devam etmeyecek|devam ettir(?:meme karar|meyec|ilmeyec|ilmed|medi|mekten vazgec)\w*"
        r"|devamini getirm(?:edi|eyec|iyor)\w*"
        r"|omru (?:sadece |yalnizca )?(?:bir|tek) sezon\w*|yolun sonu gorundu|ekran (?:macera"
        r"|yolculu)\w* (?:noktala(?:di|ndi)|sona er(?:di|mis|iyor)|bitti)"
        r"|defter(?:i|ini)(?: \w+){0,4} kapa(?:ndi|tti|tildi|tiyor|niyor)|sezon\w* sans\w* (?:verm|taninm|tanim"
        r"|bulam)\w+"
        r"|sezondan vazgec(?:ti|ildi|iyor)|(?:tek|bir) sezonda (?:kaldi|birak|bitti|bitiril|kesildi)\w*"
        r"|sezon\w*(?: \w+)? cope (?:gitti|atildi|atti)"
        r"|(?:onumuzdeki|gelecek|yeni) sezon(?:da)? (?:\w+ )?yayinda (?:olmayacak|yer almayacak)"
        r"|(?:{ordinal2}|{n2}\.) sezon\w* cekim\w*(?: \w+)? (?:yapilma|baslama|olma|gerceklesme)yac[ae][gk]\w*"
        r"|yenilenmedi|yenilenmeyec\w+|yenilememe karari|(?:sezon onayi|onay) al(?:amadi|amayan"
        r"|amamis)\w*"
        r"|(?:{ordinal}|{n}\.|yeni) sezon\w* (?:goremed|gormed|cikaramad|ulasamad|gidemed)(?:i|en)\b"
    ),
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:final|son) sezon(?:u|udur)?(?: ol(?:acak|du|acagi))?",
    r"sezon\w{0,8}(?: birlikte)? (?:son olacak|final yap(?:acak|iyor|ti)|sona er(?:ecek|iyor|di))",
)
