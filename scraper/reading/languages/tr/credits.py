"""Turkish: whom a sentence credits."""

from typing import Final

from scraper.reading.languages.table import CAPITALS, PARTICLES

_CAPITAL: Final = rf"[{CAPITALS}][\w&+.-]*"

#: capitals that begin no name: how sentences start, months and days, places where things are posted
_NO_NAME: Final = (
    r"(?!(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|Pazartesi|Salı|Çarşamba|Perşembe"
    r"|Cuma|Cumartesi|Pazar|Yeni|İlk|İkinci|Üçüncü|Dördüncü|Beşinci|Son|Sezon|Bu|Bir|Bazı|Dizi|Dizinin|Ünlü|Başarılı"
    r"|Gazeteci|Muhabir|Aktör|Aktris|Başrol|Yıldız|Yapımcı|Yapım|Yönetmen|Oyuncu|Senarist|Kanal(?! D)|Platform"
    r"|Ekip|Twitter|Instagram|YouTube|Facebook|TikTok|X"
    r"|Ancak|Ama|Fakat|Ayrıca|Ardından|Öte|Üstelik|Böylece|Henüz|Nihayet|Sonunda|Dün|Bugün|Geçtiğimiz|Geçen|Ve|Hatta"
    r"|Şimdi|Artık|Yani|Yine|Peki|Evet|Hayır|Çünkü|Diğer|Hem|Ne|Merakla|Resmi|Resmî|Daha|En|O|Onun|Böyle|Kimse)\b)"
)

#: a name of one word or several
_NAME: Final = rf"{_NO_NAME}{_CAPITAL}(?: (?:(?:ve|ile|on|of|the|de|von|van) |{PARTICLES})?{_CAPITAL}){{0,4}}"

#: a name of several words, as people have
_FULL: Final = rf"{_NO_NAME}{_CAPITAL}(?: (?:(?:ve|ile|on|of|the|de|von|van) |{PARTICLES})?{_CAPITAL}){{1,4}}"

_COMPANY: Final = (
    r"(?:Netflix|Disney(?:\+|\sPlus)?|Amazon(?:\sPrime(?:\sVideo)?)?|Prime\sVideo|HBO(?:\sMax)?|Max|Apple(?:\sTV\+?)?"
    r"|Hulu|Paramount(?:\+|\sPlus|\sPictures)?|Peacock|Starz|STARZ|Showtime|AMC|FX|BBC|ABC|CBS|NBC|FOX|Fox|The\sCW"
    r"|Crunchyroll|BluTV|Exxen|EXXEN|GAİN|Gain|GAIN|tabii|TOD|MUBI|puhutv|Puhutv|ATV|atv|TRT(?:\s?1)?|Kanal\sD|Star\sTV"
    r"|Show\sTV|NOW(?:\sTV)?|TV\s?8|Sony(?:\sPictures)?|Warner(?:\sBros\.?)?|Universal(?:\sPictures)?"
    r"|Marvel(?:\sStudios)?|Lionsgate|A24|MGM|Ay\sYapım|OGM\sPictures|MAPPA|Toei(?:\sAnimation)?|Kadokawa|Aniplex"
    r"|Ubisoft|Nintendo|Rockstar(?:\sGames)?)"
)

#: verbs of saying and announcing, in the tenses in which such things are told
_TOLD: Final = (
    r"(?:(?:duyur|bildir|söyle|belirt|aktar|vurgula|açıkla|doğrula|onayla|yenile|paylaş|müjdele|yalanla|kaydet"
    r"|yaz|konuş"
    r"|anlat|ekle|hatırlat|dile getir|ifade et|iddia et|ilan et|ima et|itiraf et|kabul et|iptal et|beyan et|not et"
    r"|teyit et|tahmin et|işaret et|sipariş et|öne sür|ileri sür|garanti et|altını çiz|ertele|ötele|kaydır|rafa kaldır"
    r"|onay ver|sipariş ver|karar ver|tarih ver|haberi ver|sinyali ver|müjdesini ver|tarihini ver|bilgisini ver"
    r"|yanıtını ver|cevabını ver|ipucu ver|söz ver|yeşil ışık yak|kararı al|kararını al|imza at|açıklama yap|tarih koy"
    r"|öngör|belirle|seç|doğrulad)"
    r"(?:[dt][ıiuü](?:lar|ler|k)?|m[ıiuü]ş(?:t[ıiuü])?|[ıiuü]yor(?:du|lar)?|r|[ae]r|yacak|yecek|acak|ecek)"
    r"|açıklıyor|doğruluyor|vurguluyor|onaylıyor|yeniliyor|söylüyor|erteliyor|müjdeliyor|yalanlıyor|ekliyor|öngörüyor"
    r"|(?:ifade|iddia|ilan|ima|itiraf|kabul|iptal|beyan|teyit|tahmin|işaret) ed(?:iyor|ecek)(?:lar|du)?"
    r"|(?<!motor\s)(?<!haba\s)(?<!veda\s)(?<!paydos\s)(?:dedi|diyor)"
    r"|demişti|planlıyor|hedefliyor|amaçlıyor|umuyor|öngörüyor|düşünüyor|planladı|hedefledi"
    r"|(?:yayınla|yayımla|çıkar|göster|ekrana getir|getir|yetiştir|döndür)m[ae]k istiyor"
    r"|[Ff]ragman\w* (?:\w+ ){0,3}?(?:yayınla|yayımla|çıkar)(?:dı|mıştı|ttı)"
    r"|(?:yerinden|takvimden|takviminden) (?:aldı|çıkardı)|(?<=['’][ae]\s)(?:taşıdı|çekti|kaydırdı)"
    r"|(?<=ayına\s)(?:taşıdı|çekti))\b"
)

#: what stands between who says it and the verb at the end
_APART: Final = r"(?:,| (?![A-ZÇĞİÖŞÜ]))[^;:!?]{0,150}?\b"

#: posts before a name: "the producer X"
_POST: Final = (
    r"(?:yapımcı|yönetmen|oyuncu|yıldız|senarist|yaratıcı|başkan|sözcü|şef|yönetici|isim|isimlerinden|isimlerden|patron"
    r"|sahib|müdür|yazar|mimar|beyn|lider|gazeteci|muhabir|sızıntıcı|[Ss]howrunner|CEO|başrol)['’]?(?:[ıiuü]|s[ıiuü])?"
    r"(?:lar[ıi]ndan|ler[ıi]nden|lar[ıi]?|ler[ıi]?)?(?: olan)?"
)

#: descriptions of those who know
_SOURCES: Final = (
    r"(?:(?:[Bb]azı|[Gg]üvenilir|[Yy]akın|[Ss]ektör\w*|[Kk]imi|[Çç]eşitli|[Yy]erel|[Yy]abancı|[Kk]ulis|[Mm]agazin"
    r"|[Ss]on"
    r"|[Tt]ürk|[Mm]edya|[Bb]asın|[Aa]merikan|[Gg]elen|[Oo]rtaya atılan|[Dd]iziye yakın|[Ii]çeriden|[Aa]dı açıklanmayan"
    r"|[Ss]osyal medyadaki"
    r"|[Yy]apıma yakın|[Kk]anala yakın)\s){0,2}"
)

#: descriptions of those who make or show it
_MAKERS: Final = (
    r"(?:(?:[Dd]izinin|[Ff]ilmin|[Ss]erinin|[Kk]analın|[Pp]latformun|[Yy]apımın|[Aa]nimenin|[Ss]tüdyonun"
    r"|[Şş]irketin)\s)?"
    r"(?:(?:resm[iî]|ünlü|baş|yürütücü)\s)?"
    r"(?:[Yy]apımcı(?:sı|ları|lar)?(?:\s(?:şirket|firma)i?)?|[Yy]apım\s(?:ekib|şirket|firma)(?:i|sı)|[Yy]önetmen(?:i)?"
    r"|[Ss]enarist(?:i|leri|ler)?|[Yy]aratıcı(?:sı|ları)|[Oo]yuncu(?:su|ları)?|[Yy]ıldızı|[Kk]anal(?:\s(?:yönetimi"
    r"|yetkilileri|yöneticileri))?|[Pp]latform(?:\syetkilileri)?|[Yy]ayıncı(?:\skuruluş)?|[Ss]tüdyo|[Şş]irket"
    r"|[Yy]etkililer(?:i)?|[Ss]özcüsü|[Ee]kib?p?i?|[Dd]ijital platform|[Yy]ayın devi|(?<=[nın]\s)(?:[Ss]itesi"
    r"|[Hh]esabı)|(?<=resmî\s)(?:site|hesap|hesab)(?:i|ı|si)|(?<=resmi\s)(?:site|hesap|hesab)(?:i|ı|si))"
)

CREDITS: Final[tuple[str, ...]] = (
    # "the producer X said": before others, for what stands before the post is whose it is
    rf"\b{_POST},? (?P<who>{_FULL})(?!['’])(?: ise| de| da)?{_APART}{_TOLD}",
    (
        rf"(?P<who>{_COMPANY})(?!['’+\w]| (?:dizi|yapım|orijinal|film|içeri|abone|cephe|taraf|ile\b"
        rf"|ve\b))[^;:!?]{{0,170}}?\b{_TOLD}"
    ),
    rf"(?P<who>{_FULL})(?!['’\w])(?! (?:dizi|film|hesab|sezon|ile\b|ve\b))(?: ise| de| da)?{_APART}{_TOLD}",
    rf"(?P<who>{_NO_NAME}{_CAPITAL})(?: ise| de| da)?,[^;:!?]{{0,150}}?\b{_TOLD}",
    rf"(?P<who>@\w{{2,30}})\b[^;:!?]{{0,100}}?\b(?:göre|{_TOLD})",
    # who is spoken of behind what was said
    (
        r"(?:diyen|diye konuşan|ifadelerini kullanan|ifade eden|açıklayan|söyleyen|duyuran|belirten|bildiren|aktaran"
        rf"|doğrulayan|vurgulayan|dile getiren|yenileyen|iptal eden) (?:[a-zçğıöşü]\w* ){{0,3}}?(?P<who>{_NAME})"
    ),
    rf"(?:dedi|diyor|demişti|söyledi|açıkladı|duyurdu|diye yazdı|belirtti) (?:{_POST} )?(?P<who>{_NAME})",
    # according to
    (
        rf"(?P<who>{_SOURCES}(?:[Kk]ulisler|[Kk]ulis bilgileri|[Ii]ddialar|[Ss]öylentiler|[Dd]edikodular"
        r"|[Kk]aynaklar[ıi]?|[Uu]zmanları|[Tt]emsilcileri|[Hh]aberler|[Rr]aporlar|[Ss]ızıntılar|[Dd]uyumlar"
        r"|[Tt]ahminler|[Hh]ayranlar|[Uu]zmanlar"
        r"|[Mm]edya"
        r"|[Bb]asın))n?[ae](?: (?:göre|bakılırsa|inanılırsa))"
    ),
    (
        rf"(?P<who>{_MAKERS})(?:n[ıiuü]n|[ıiuü]n|n?[ae]|y[ae])?"
        r"(?: (?:duyuru|açıklama|paylaşım|haber|ifade|söz|mesaj|sözler)\w*)? (?:göre|bakılırsa)"
    ),
    (
        rf"(?:{_POST} )?(?P<who>{_NAME})(?:['’]\w{{1,5}}| (?:hesab|site|dergi|gazete|kaynak|portal)\w*)"
        r"(?: [\w'’]{1,20}){0,4}? (?:göre|bakılırsa|inanılırsa|bakarsak)\b"
    ),
    # posts and statements
    rf"(?P<who>{_COMPANY}|{_NAME}) tarafından\b",
    (
        rf"(?P<who>{_NAME})['’]\w{{1,4}} (?:yapılan|gelen|gönderilen) (?:[a-zçğıöşü]\w* ){{0,2}}?"
        r"(?:açıklama|bilgi|duyuru|haber|paylaşım|teyit|onay|mesaj)\w*"
    ),
    (
        rf"(?P<who>{_NAME})['’]\w{{1,4}} (?:(?:resm[iî]|sosyal|medya|kendi|X|Twitter|Instagram|YouTube|son"
        rf"|basın) ){{0,4}}"
        r"(?:hesab|paylaşım|açıklama|gönderi|duyuru|bülten|ağzından|ifadesiyle|sözleriyle|deyişiyle|aktardı"
        r"|raporu|haberi)"
        r"\w*"
    ),
    # descriptions
    (
        rf"(?P<who>{_SOURCES}(?:[Kk]aynaklar[ıi]?|[Uu]zmanlar[ıi]?|[Kk]ulisler|[Ss]öylentiler|[Ii]ddialar"
        rf"|[Rr]aporlar|[Hh]aberler"
        rf"|[Ss]ızıntılar"
        rf"|[Dd]edikodular|[Mm]edya|[Bb]asın|[Ss]ızıntıcılar|[Hh]ayranlar))(?:,| )[^;:!?]{{0,120}}?\b(?:{_TOLD}"
        r"|(?:işaret|iddia) ediyor(?:lar)?|(?:tahmin|iddia|öngörü)\w* bulun(?:uyor|du)(?:lar)?|gösteriyor"
        r"|konuşuyor(?:lar)?|fısıldıyor)"
    ),
    rf"(?P<who>{_MAKERS})(?:,| )[^;:!?]{{0,150}}?\b{_TOLD}",
)
