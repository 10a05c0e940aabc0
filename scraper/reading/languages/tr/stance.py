"""Turkish: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.tr.parts import W

PAST: Final[tuple[str, ...]] = (
    # what is told of something to come does not lie behind: "it was announced that it will come"
    (
        rf"{{date}}(?:(?! \w+(?:[ae]c[ae][gk]|[iu]yor)| tarih| iptal| (?:beklen|planlan|hedeflen"
        rf"|ongorul)[ae]n){W}){{0,12}}? (?:(?!ertelen|kaydir|yalanla"
        rf"|vazgecil|mujdelen"
        r"|secil|belirle|acikla|bildiril|soylen|planlan|hedeflen|ongorul|isaretlen|alin|atil|otelen|kararlas"
        r"|tarihlen"
        r"|one surul|cevril|guncellen|gosteril|degistiril|birakil|saklan|veril|durdurul|kilin|iptal)\w+(?:ildi"
        r"|uldu|indi|undu|ladi|ledi|landi|lendi|misti|mustu)"
        r"|basladi|geldi|dondu|cikti|bulustu|kavustu|bitti|verdi|dustu|cekildi|yayimladi|paylasti|onayladi|girdi"
        r"|devam etti|oldu)"
    ),
    (
        r"{date}(?: [\w']{1,30}){0,6}? (?:basla|cik|gel|don|gir|bit|tamamlan|yayinlan|yayimlan|bulus"
        r"|cekil)(?:dig|tig|dug|tug)[iu]\w*"
    ),
    r"gecen|gectigimiz|aldi",
)

AHEAD: Final[tuple[str, ...]] = (r"\w+(?:[ae]c[ae](?:k|g[iu]\w*)|[iu]yor)",)

HEDGES: Final[tuple[str, ...]] = (
    (
        r"bekl(?:en(?!en\b)"
        r"|iyor)(?<!merakla\sbeklen)(?<!heyecanla\sbeklen)(?<!gozle\sbeklen)(?<!likla\sbeklen)\w*|bekleme(?:k|miz|niz)"
        r"|beklemesi|bekleyecek|once (?:\w+ ){0,3}\w+m[ae]y[ae]c\w+"
        r"|once (?:\w+ ){0,5}(?:zor|beklen\w+|bekleme\w+|mumkun|imkansiz|hayal|sanmiyor\w*)"
        r"|(?:planlan|beklen|hedeflen|ongorul|dusunul)en(?= (?:tarih|yayin|takvim|cikis|donem|gun(?! geldi)))"
        r"|planlan(?!an\b)\w+|planliyor\w*|plan(?!lan)\w*|tahmin\w*|muhtemel\w*"
        r"|olasi\w*"
        r"|olasilik\w*|ongor(?!ulen\b)\w+"
        r"|iddia\w*|soylenti\w*|konusul\w+|soylen\w+|hedef(?!lenen\b)\w*|gorunuyor|belki|sanil\w*|umul\w*|umuyor\w*"
        r"|umut\w*|dusunul(?!en\b)\w*"
        r"|(?!izle|gor|ulas|seyre|eris)\w{2,}[ae]bilece[gk]\w*|aklim(?:iz)?da|one cikar\w+"
        r"|(?!izle)\w+[ae]bilir(?!siniz)\w*|deniyor|deniliyor|kulis\w*|ihtimal\w*|en erken|isaret ed\w+"
        r"|ongoru\w*|beklenti\w*"
        r"|kesin degil|kesinlesmedi|soyleniyor|tahminen|buyuk ihtimalle|dedikodu\w*|varsayil\w+|gosteriyor"
        r"|bakilirsa|mi\w* gerek\w*"
        r"|(?:one|ileri) sur\w+|kulaktan kulaga|rivayet\w*|fisilda\w*|dillendir\w*|dillerde|telaffuz\w*"
        r"|hesaplan\w+|amacla\w+"
        r"|niyet\w*|(?:iste|isti)(?:dig|dik|yor|niyor|niliyor|ni[ly])\w*|arzu\w*|galiba|sanirim|herhalde"
        r"|zannedil\w+|olsa gerek|kuvvetle"
        r"|kesin gozuyle|goz kirp\w+|masada|adi gec\w+|sinyal\w*|ipuc\w*|guclu aday|one cik(?:an|iyor)"
        r"|aksilik\w*|\w{2,}(?:[aeiu]r|m[ae]z)s[ae]|(?:doner|gelir|baslar|cikar|gorur|girer|bulusur|yetisir|biter"
        r"|yayinlanir)(?=[.,!;]|\Z)|kismetse|nasipse|insallah|planlandigi gibi"
        r"|calisil\w+|calisiyor\w*|agir bas\w+|aday\b|duyum\w*|planlar arasinda|takvimde gorun\w+|gozukuyor"
        r"|kagit uzerinde|teorik\w*|senaryo\w* (?:gore|gerceklesirse)"
        r"|gelen bilgiler dogruysa|mumkun(?! degil| gorunm)|makul|mantikli|ongorumuz|dusunuyor\w*|saniyor\w*"
        r"|inaniyor\w*|umid\w*"
        r"|kuvvetli|tasarlan\w+|soz konusu|gundemde"
    ),
    r"(?:kulis|iddia|soylenti|muhtemel|tahmin|gorunuse|dedikodu)\w*[^;:!?]{0,60}?{date}",
    "(?:belki|en erken|buyuk ihtimalle|planlara gore|beklentiye gore)[^;:!?]{0,40}?{date}",
    rf"{{date}}(?:{W}){{0,5}}? (?:planlan|beklen|hedeflen|ongorul|dusunul)en(?!\w)",
    r"{date} bul(?:ur|acak|abil|masi|uyor)\w*",
    r"gozler(?: \w+)? {date}",
    # held back until then
    rf"{{date}}(?:{W}){{0,3}} \w{{2,14}}m[ae]y[ae]c[ae][gk]\w*",
)

DENIALS: Final[tuple[str, ...]] = (
    (
        rf"{{date}}(?:{W}){{0,6}}? (?:(?!cekm|yapm|surdurm|umuyor)\w+(?:m[ae]y[ae]c[ae][gk]\w*|m[iu]yor\w*"
        rf"|m[ae]y[ae]bilir\w*)"
        r"(?<!bilinmiyor)(?<!bilmiyor)(?<!edilmiyor)"
        r"|soz konusu degil|(?:artik )?gecerli\w* (?:degil|yitir\w+|kalma\w+)|gecersiz\w*|olasi (?:degil|gorunm\w+)"
        r"|tarih ol(?:du|mus)|(?:rafa|rafta) kal\w+|suya dus\w+|ortadan kalk\w+|cope (?:gitti|atil\w+)|askiya al\w+"
        r"|gundemden (?:cikti|dustu)|unutun\w*|unutul\w*|beklemeyin\w*|uzak (?:gorun\w+|duruyor)|mumkunati yok"
        r"|devre disi"
        r"|imkansiz|yetismedi|mumkun (?:degil|gorunm)\w*|hayal|olanaksiz|beklenm[ie]\w+|beklemey\w+"
        r"|zor(?= gorun| gozuk|\W*\Z)"
        r"|ihtimali?\w* (?:yok|dusuk|zayif|kalma)\w*|ihtimal disi|(?:dusuk|zayif|uzak) (?:bir )?ihtimal"
        r"|kacirdi|kaciracak|iskala\w*|tutm[ae]\w+|tutulma\w+|tuttura\w*"
        r"|planlar arasindaydi|gundemdeydi|takvim\w*den cik\w+|(?:es|pas) gec\w+|yerinden (?:al|ol|et)\w+"
        r"|\w+[ae]c[ae]kt[iu]\w*|\w+m[ae]si gerek(?:en|iyordu|irken))"
    ),
    (
        r"(?:normalde|basta|ilk basta|aslinda|baslangicta|ilk (?:planda|etapta)|daha once|onceden"
        r"|evvelce)(?: \w+){0,3},?"
        r" {date}(?: \w+){0,4} (?:planlan|beklen|ongorul|hedeflen)(?:[ae]n|mist\w*|iyordu|di)\b"
    ),
    (
        r"{date}(?: (?:degil|yerine|(?:\w+ )?(?:yayin|gosterim|premier|promiyer)\w* iptal \w+)"
        r"|[^:.!?]{0,20}(?:konusul|soylen|dusunul|planlan)\w+[^.!?]{0,60}\b(?:vazgecil\w+|ertelen\w+|degis\w+"
        r"|kaydiril\w+"
        r"|iptal)"
        r"|[^;:.!?]{0,50}\b(?:yalanla\w+|asilsiz|gercegi yansitm\w+|dogru degil|vazgecil\w+|gercekci degil|suya dus\w+)"
        r"|(?: \w+)? (?:diyordu|deniyordu|deniliyordu|den(?:il)?misti|soyleniyordu|konusuluyordu)"
        r"|(?: \w+){0,3} (?:ertelendi|otelendi)(?= (?:ve|ama|ancak)\b)"
        r"|,?(?: \w+){0,3} (?:olmasi|yayinlanmasi|gelmesi) (?:imkansiz|mumkun degil|zor))"
    ),
    (
        rf"{{date}},?(?:{W}){{0,4}} (?:(?:planlan|beklen|hedeflen|dusunul|ongorul|tasarlan|kararlastiril|tahmin edil)"
        r"(?:[iu]yordu|m[iu]st\w*|[iu]yor iken|[iu]rken)|(?:gir|basl|gel|cik|don|bulus)[iu]yordu"
        r"|(?:(?:planlan|beklen|duyurul|ongorul|aciklan|belirlen|hedeflen|dusunul|kararlastiril|secil|sec)"
        r"(?:[ae]n|m[iu]s olan)|olarak gorunen)\b[^;:!?]{0,60}?\b(?:ertelen|kaydir|otele|alind|sark|degis|iptal"
        r"|vazgec|kald"
        r"|gecik|cekild|atild|tasin|tehir|durdur|aksad|askiya)\w*)"
    ),
    "once {date},? (?:daha )?(?:sonra|ardindan)",
    (
        r"(?:(?:eski|onceki) (?:\w+ ){0,2}|ilk (?:aciklanan|duyurulan|belirlenen|planlanan|verilen"
        r"|ongorulen) (?:\w+ )?)"
        r"(?:tarih|gun)\w*(?: olan)? {date}"
    ),
    r"ilk (?:\w+ )?tarih\w* {date}'?[dt][iu]",
    # put off once, and now again
    (
        r"{date} (?:(?:ertel|otel)en|tehir edil|kaydiril|alin|cekil)[ae]?n\b[^;:!?]{0,60}?\b(?:bu (?:defa|kez"
        r"|sefer)|simdi"
        r"|yeniden|tekrar|bir (?:kez|defa) daha|tarih\w*)\b[^;:!?]{0,40}? {date2}"
    ),
    (
        r"{date},? {date2} (?:\w+ ){0,3}(?:ertelen|kaydir|alin|otelen|otele|cekil|tasi|atil|birak|sark|kay|revize"
        r"|tehir)\w+"
    ),
)

TURNS: Final[tuple[str, ...]] = ("ancak|ama|fakat|simdi|artik",)
