"""Turkish. Words from the dictionary of the Türk Dil Kurumu and from how the country's press writes of series."""

from typing import Final

from scraper.reading.languages.table import Gloss, Language, numbered, words
from store.model import Event

#: case endings, behind an apostrophe or not
_S: Final = "(?:'?(?:[dt][ae](?:n|ki)?|n?[iu]n|y?[ae]|[iu]|s[iu]|s?[iu]n(?:[dt][ae](?:n|ki)?|[ae]|[iu]n)?|y?l[ae]|leri?n?d?e?n?))?"
_Y: Final = "(?: (?:yil|sene)(?:i|in|inin|inda|indan|ina|si|sinin|sinda)?)?"
_NEXT: Final = "(?:gelecek|onumuzdeki|bir sonraki|yeni)"
_LAST: Final = "(?:gecen|gectigimiz|onceki|bir onceki)"
_YEAR: Final = "(?:yil|sene)(?:a|in|ki|in|nin|da|de|i|lar|ki)?"
_MONTH: Final = rf"(?:{{month}}{_S}(?: ay(?:i|in|inin|inda|indan|ina|ini|larinda)?)?)"
#: what a date that leads on to a verb may have behind it
_DAY: Final = "(?: (?:gunu|aksami|tarihinde|tarihi|tarihinden|tarihine|gunune|gununden))?"

_APART: Final = "[^;:!?]{0,60}?"
_SHOOT: Final = r"(?:cekim\w*|set\w*|kamera\w*|produksiyon\w*|uretim\w*)"
_TRAILER: Final = r"(?:fragman\w*|teaser\w*|on tanitim\w*|tanitim\w*)"
_SEASON: Final = r"sezon\w*"
#: no time begins here
_UNTIMED: Final = (
    r"(?! bu\b| gelecek\b| \d| \w*(?:yil|yaz|kis|bahar|ay|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim"
    r"|kasim|aralik|once))"
)
_UNKNOWN: Final = (
    r"(?:belli degil|bilinmiyor|belirsiz\w*|mechul|yok|sir|aciklan\w*m[ae]\w+|aciklama\w+|duyurul?m[au]\w+"
    r"|netles\w*m[ae]\w+|netlik kazanma\w+|belirlenme\w+|paylasil?ma\w+|kesinles\w*me\w+|veri?l?me\w+"
    r"|vermedi|belli olma\w+"
    r"|paylasmadi|duyurmadi|acikl\w*madi|onaylanmadi|resmi\w* (?:degil|bir aciklama))"
)


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        (f"(?:{written})", gloss),
        (f"{{year}}{_S}{_Y},? (?:{written})", f"{gloss} {{year}}"),
        (f"(?:{written}),? {{year}}{_S}{_Y}", f"{gloss} {{year}}"),
        (f"{_NEXT} {_YEAR} (?:{written})", f"{gloss} next year"),
        (f"{_LAST} {_YEAR} (?:{written})", f"{gloss} last year"),
        (f"bu {_YEAR} (?:{written})", f"{gloss} this year"),
    )


def _counted(unit: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of so many of *unit* from now on and ago."""
    return (
        (f"{{n}} {unit} (?:sonra|icinde|sonraya)", f"in {{n}} {gloss}"),
        (f"{{n}} {unit} (?:once|onceki)", f"{{n}} {gloss} ago"),
        (f"bir {unit} (?:sonra|icinde)", f"in 1 {gloss}"),
        (f"bir {unit} (?:once|onceki)", f"1 {gloss} ago"),
    )


TABLE: Final = Language(
    code="tr",
    common=words("ve bir bu ile icin da de ne olarak daha olan dizi dizisi sezon sezonu yeni ilk gibi kadar var yok"),
    months=numbered("ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik"),
    weekdays=numbered("pazartesi sali carsamba persembe cuma cumartesi pazar", first=0),
    seasons=numbered("ilkbahar/bahar yaz sonbahar/guz kis"),
    # without "on", ten: behind an s it is "son", last
    numbers=numbered("iki uc dort bes alti yedi sekiz dokuz", first=2),
    ordinals=numbered("ilk/birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu"),
    dates=(
        (rf"{{day}} {{month}}{_S},? {{year}}{_S}(?:,? {{weekday}}{_S})?{_DAY}", "{day} {month} {year}"),
        (rf"{{day}} {{month}}{_S}{_DAY}", "{day} {month}"),
        (rf"{{day}} {{month}}{_S},? {{weekday}}{_S}{_DAY}", "{weekday} {day} {month}"),
        (rf"{_NEXT} {_YEAR} {{day}} {{month}}{_S}{_DAY}", "{day} {month} next year"),
        (rf"{{day}}(?:-| - | ile | ve ){{day2}} {{month}}{_S}(?: {{year}}{_S})?", "{day} to {day2} {month}"),
        (rf"{{day}}(?:-| - | ile | ve ){{day2}} {{month}}{_S} {{year}}{_S}", "{day} to {day2} {month} {year}"),
        (rf"{{day}} (?:veya|ya da) {{day2}} {{month}}{_S}", "{day} or {day2} {month}"),
        (rf"{{day}} (?:veya|ya da) {{day2}} {{month}}{_S} {{year}}{_S}", "{day} or {day2} {month} {year}"),
        (rf"{{day}}[./-]\s*{{day2}}[./-]\s*{{year}}{_S}{_DAY}", "{day}.{day2}.{year}"),
        ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
        (r"ayin {day}(?:'?\w{1,5})?", "on the {day}th"),
        (rf"{{weekday}} (?:gunu|aksami|gunune){_S}", "{weekday}"),
        (rf"(?:bu|{_NEXT}) {{weekday}}{_S}{_DAY}", "{weekday}"),
        (rf"{_LAST} {{weekday}}{_S}{_DAY}", "last {weekday}"),
        (rf"(?:{_NEXT} hafta|haftaya) {{weekday}}{_S}{_DAY}", "{weekday} next week"),
        ("bugun(?:den itibaren)?|bu (?:aksam|gece)", "today"),
        ("yarin(?:dan itibaren)?|yarin aksam", "tomorrow"),
        ("dun(?: aksam)?", "yesterday"),
        ("bu hafta(?: icinde)?", "this week"),
        (f"{_NEXT} hafta|haftaya", "next week"),
        (f"{_LAST} hafta", "last week"),
        ("bu hafta sonu", "this weekend"),
        ("bu ay(?:in|da|ki)?(?: icinde)?", "this month"),
        (f"{_NEXT} ay(?:in|da|ki)?", "next month"),
        (f"{_LAST} ay(?:in|da|ki)?", "last month"),
        *_counted("gun", "days"),
        *_counted("hafta", "weeks"),
        *_counted("ay", "months"),
        *_counted("yil", "years"),
        *_in_years(_MONTH, "{month}"),
        (f"{_NEXT} {_MONTH}", "{month}"),
        (f"bu {_MONTH}", "this {month}"),
        (f"{_LAST} {_MONTH}", "last {month}"),
        *_in_years(f"{_MONTH} ilk hafta(?:si|sinda|larinda)", "first week of {month}"),
        *_in_years(f"{_MONTH} son hafta(?:si|sinda|larinda)", "last week of {month}"),
        *_in_years(f"{_MONTH} ilk yari(?:si|sinda)", "first half of {month}"),
        *_in_years(f"{_MONTH} ikinci yari(?:si|sinda)", "second half of {month}"),
        *_in_years(f"{{season}}{_S}", "{season}")[1:],
        *_in_years("{season} (?:aylari|sezonu|donemi|mevsimi)(?:nda|nin)?", "{season}"),
        (r"(?=ilkbahar|sonbahar|yazin|kisin){season}(?:da|in)", "{season}"),
        (f"bu {{season}}{_S}", "this {season}"),
        (f"onumuzdeki {{season}}{_S}", "{season}"),
        (f"gelecek {{season}}{_S}", "next {season}"),
        (f"{_LAST} {{season}}{_S}", "last {season}"),
        *_in_years("(?:yilin )?{ordinal} ceyre(?:k|gi)\\w*", "Q{ordinal}"),
        *_in_years(r"(?:yilin )?{n}\. ceyre(?:k|gi)\w*", "Q{n}"),
        *_in_years("(?:yilin )?son ceyre(?:k|gi)\\w*", "Q4"),
        *_in_years("(?:yilin )?(?:ilk|birinci) yari\\w*", "H1"),
        *_in_years("(?:yilin )?(?:ikinci|son) yari\\w*", "H2"),
        *_in_years("noel(?:de|'de)?", "Christmas"),
        *_in_years("yilbasi(?:nda)?", "New Year's Day"),
        *_in_years("cadilar bayrami(?:nda)?", "Halloween"),
        *_in_years("sevgililer gunu(?:nde)?", "Valentine's Day"),
        (rf"{{year}}{_S}{_Y}(?: icinde(?:ki)?| boyunca)?", "{year}"),
        ("(?:gecen|gectigimiz) (?:yilin|senenin)", ""),
        (f"{_NEXT} {_YEAR}|seneye", "next year"),
        (f"(?:bu {_YEAR}|yil)(?: icinde| icerisinde)|bu {_YEAR}", "this year"),
        (f"{_LAST} {_YEAR}", "last year"),
        ("(?:bu )?yil(?:in)?(?: )?son(?:u|una|unda|lari|larinda)(?: dogru)?", "end of the year"),
        ("(?:bu )?yil(?:in)? bas(?:i|inda|larinda)", "early this year"),
        ("(?:bu )?yil(?:in)? orta(?:si|sinda|larinda)", "mid this year"),
    ),
    joins=(
        (r"{date}(?:nin|in)? bas(?:i|inda|larinda|lari|ina|larina|larindan)(?: dogru)?", "early {date}"),
        (r"{date} orta(?:si|sinda|larinda|lari|larina|sina)(?: dogru)?", "mid {date}"),
        (r"{date} son(?:u|unda|larinda|lari|una|larina)(?: dogru)?", "end of {date}"),
        ("{date} (?:ile|ve) {date2} (?:arasi\\w*|arasinda)", "between {date} and {date2}"),
        ("{date} (?:ile|ve) {date2} tarihleri arasi\\w*", "between {date} and {date2}"),
        (r"{date},? {date2} kadar", "{date} to {date2}"),
        ("{date}(?: - |-){date2}", "{date} to {date2}"),
        (r"{date},? (?:veya|ya da|yahut|olmadi|olmazsa|veyahut|ya da en gec) {date2}", "{date} or {date2}"),
        (
            (
                r"{date} once(?=[^.;:!?]{0,40}\b(?:beklenm\w+|gelm[ei]\w+|yayinlanma\w+|olmaya\w+|donme\w+"
                r"|baslama\w+|gormeye\w+))"
            ),
            "not before {date}",
        ),
        ("{date} once", "before {date}"),
        ("en erken {date}", "not before {date}"),
        ("{date} en erken", "not before {date}"),
        ("en gec {date}", "by {date}"),
        (r"{date} kadar(?=[^.;:!?]{0,40}\b(?:bekle\w+|sabre\w+))", "not until {date}"),
        ("{date} kadar", "by {date}"),
        ("{date} (?:itibaren|itibariyle)", "{date}"),
        ("{date} sonra(?:ya|si|sinda)?", "after {date}"),
    ),
    seasons_of=(
        rf"{{n}}\.?\s*{_SEASON}",
        rf"{{n}}'?\w{{2,4}} {_SEASON}",
        rf"{{ordinal}} {_SEASON}",
        r"sezon {n}(?!\s*(?:{month}|[.'-]))",
        rf"{{n}}\.? ve {{n2}}\.? {_SEASON}",
        rf"{{ordinal}} ve {{ordinal2}} {_SEASON}",
    ),
    events={
        Event.RELEASE: (
            r"yayin\w*|yayim\w*|gosterim\w*|vizyon\w*|galasi|premier\w*|promiyer\w*",
            r"basl[ai]\w*",
            r"merhaba (?:diyecek|dedi|diyor|diyecegi\w*|demeye)|start (?:al\w+|veriyor|verecek)|kaldigi yerden|kapilarini ac\w+",
            r"arz-i endam|boy goster\w+|onune (?:cik\w+|gel\w+)|yeniden ekran\w*|platform\w* (?:yerini|eklen)\w+",
            (
                r"gelecek(?! (?:yil|sene|hafta|ay|sezon|bahar|yaz|kis|sonbahar|ilkbahar|bolum))|gel(?:iyor|me"
                r"|di|ir|ebil|mi)\w*"
            ),
            r"don(?:uyor|ecek|du|m[eu]|us|er|eceg)\w*|geri don\w+|geleceg\w*|{date} konusul\w+|beklemek|beklemesi|bekleyecek",
            r"ekran\w*|izleyici(?:yle|lerle|siyle|ye|lerin)|seyirci\w*|bulus\w+|karsisina|karsisinda|konuk olacak",
            r"cik(?:iyor|acak|ti|masi|isi|acag\w*|mis\w*)\w*|izlen\w+|izleyebil\w+|izlenebil\w+|erisime|debut\w*",
            (
                r"yeni bolum\w*|ilk bolum\w*|sezon acilis\w*|(?:yayin|cikis|baslangic|vizyon|sezon) tarih\w*"
                r"|tarihi(?= (?:belli|aciklandi|belirlendi|netlesti)|:)|ertelen\w+|sarkt\w*|kaldi|yetis\w+"
                r"|devam ed\w+"
            ),
        ),
        Event.RENEWAL: (
            (
                r"onayland\w*|onay al\w+|onay\w*(?: \w+)? (?:aldi|verdi)|onay verdi|onayladi|yenilen\w*"
                r"|yeniledi|uzatil\w*|uzatti"
            ),
            r"yesil isik|siparis\w*|devam karari|duyuruldu|duyurdu|resmen aciklandi|anlasma\w*",
        ),
        Event.FILMING_START: (
            rf"{_SHOOT}\b{_APART}\b(?:basl\w+|cik\w+|girdi|giriyor|yapil\w+|surecek|planlan\w+)",
            r"cekim\w*|sete|setler\w*|motor|cekilmeye|kamera karsisina|kamera arkasina",
        ),
        Event.FILMING_END: (
            r"set\w*\b[^;:!?]{0,30}\b(?:paydos|kapat\w+|kapandi|toplandi)|son sahne\w*\b[^;:!?]{0,30}\bcekil\w+|son klaket",
            rf"{_SHOOT}\b{_APART}\b(?:tamamlan\w+|tamamladi|bitti|bitecek|bitir\w+|sona er\w+|noktalan\w+)",
        ),
        Event.TRAILER: (
            rf"{_TRAILER}\b[^;:!?,]{{0,60}}?\b(?:yayin\w+|yayim\w+|paylas\w+|cikti|geldi|dustu|izlen\w+|gorucuye)",
            _TRAILER,
        ),
    },
    past=(
        (
            r"(?!ertelen|kaydir|yalanla|vazgecil)\w+(?:ildi|uldu|indi|undu|ladi|ledi|landi|lendi|misti|mustu)|basladi|geldi"
            r"|dondu|cikti|bulustu|bitti|verdi|duyurdu"
        ),
        r"gecen|gectigimiz|aldi|cekildi|yayimladi|paylasti|onayladi|girdi|oldu|dustu",
    ),
    ahead=(r"\w+acak|\w+ecek|bekleniyor|\w+iyor",),
    hedges=(
        r"(?:kulis|iddia|soylenti|muhtemel|tahmin|gorunuse|dedikodu)\w*[^;:!?]{0,60}?{date}",
        r"beklemek|beklemesi|bekleyecek|once (?:\w+ ){0,3}\w+m[ae]y[ae]c\w+",
        "(?:belki|en erken|buyuk ihtimalle|planlara gore|beklentiye gore)[^;:!?]{0,40}?{date}",
        r"beklen\w+|bekliyor\w*|planlan\w+|planliyor\w*|plan\w*|tahmin\w*|muhtemel\w*|olasi\w*|olasilik\w*|ongor\w+",
        (
            r"iddia\w*|soylenti\w*|konusul\w+|soylen\w+|hedef\w*|gorunuyor|belki|sanil\w*|umul\w*|umuyor\w*"
            r"|umut\w*|dusunul\w*"
        ),
        (
            r"(?!izle)\w+(?:abilir|ebilir)\w*|deniyor|deniliyor|kulis\w*|ihtimal\w*|en erken|isaret ed\w+"
            r"|ongoru\w*|beklenti\w*"
        ),
        (
            r"kesin degil|kesinlesmedi|soyleniyor|tahminen|buyuk ihtimalle|dedikodu\w*|varsayil\w+|gosteriyor"
            r"|bakilirsa|mi\w* gerek\w*"
        ),
    ),
    denials=(
        r"{date}(?: \w+){0,6}? \w+(?:mayacak|meyecek|mayacag\w+|meyeceg\w+|miyor|muyor|mayabilir)(?<!bilinmiyor)",
        r"{date} (?:degil|yerine)",
        r"{date}[^:.!?]{0,20}(?:konusul|soylen|dusunul|planlan)\w+[^.!?]{0,60}\b(?:vazgecil\w+|ertelen\w+|degis\w+|kaydiril\w+|iptal)",
        r"{date}[^;:.!?]{0,50}\b(?:yalanla\w+|asilsiz|gercegi yansitm\w+|dogru degil|vazgecil\w+|gercekci degil|suya dus\w+)",
        r"{date},?(?: \w+){0,4} (?:planlan|beklen)(?:iyordu|mist\w*|iyor iken|irken)",
        r"{date},? {date2} (?:\w+ ){0,3}(?:ertelen|kaydir|alin)\w+",
        r"{date},?(?: \w+){0,3} (?:olmasi|yayinlanmasi|gelmesi) (?:imkansiz|mumkun degil|zor)",
    ),
    speech=r"[.,]?\s*(?:dedi|diyen|diyerek|seklinde|sozleri\w*|ifade\w*|diye)",
    turns=("ancak|ama|fakat|simdi|artik",),
    verb_last=True,
    no_date=(
        (
            rf"(?:tarih\w*|takvim\w*|(?:ne zaman"
            rf"|hangi gun)\b(?:(?! izlen)[^.;:!?]){{0,40}}?)\b[^.;:!?]{{0,60}}?\b{_UNKNOWN}"
        ),
        rf"(?:henuz|resmi|net|kesin)(?: \w+){{0,3}} tarih\w*(?: \w+){{0,3}} {_UNKNOWN}",
        rf"ne zaman(?: \w+){{0,6}} {_UNKNOWN}",
        r"(?:tarih\w*|ne zaman)\b[^.;:!?]{0,40}\b(?:sessizlig\w+|suskun\w*|sir gibi|ser verip|konusmuyor|tarih vermiyor)",
        r"tarih (?:vermedi|vermekten kacin\w+|telaffuz etmedi|konusmak icin erken)",
    ),
    cancelled=(
        (
            r"iptal (?:ed|et)\w+|iptal karari|yayindan kaldir\w+|ekranlara veda (?:etti|edecek|ediyor)"
            r"|final (?:yapti|yapacak|yapiyor|karari)"
        ),
        (
            rf"(?:{{ordinal}}|{{n}}\.|yeni) {_SEASON}\b(?:{_UNTIMED} \w+){{0,3}} (?:olmayacak|gelmeyecek|cekilmeyecek"
            rf"|yapilmayacak|yok)"
        ),
        r"perde kapandi|fisi cek\w+",
        r"devam etmeyecek|yenilenmedi|{ordinal} sezon onayi alamadi|onay alamadi",
    ),
    credits=(
        r"(?P<who>[A-ZÇĞİÖŞÜ][\w&+.-]*(?: [A-ZÇĞİÖŞÜ][\w&+.-]*){0,3})['’]\w{1,5}(?: \w+){0,2} (?:göre|bakılırsa)",
        r"(?P<who>[Kk]ulisler|[Ii]ddialar|[Ss]öylentiler)e (?:göre|bakılırsa)",
        (
            r"(?!(?:Dizi|Dizinin|Yeni|İkinci|Bu|Son|Yapım)\b)(?P<who>[A-ZÇĞİÖŞÜ][\w&+.-]*(?: [A-ZÇĞİÖŞÜ][\w&+.-]*){0,3}),? [^.;:!?]{0,80}?\b(?:duyurdu"
            r"|açıkladı|doğruladı|onayladı|yeniledi)"
        ),
        r"{who} (?:söyledi|belirtti|paylaştı|dedi)",
    ),
    elsewhere=(
        (
            r"tarihli|roman\w*|kitab\w*|kitap\w*|manga\w*|album\w*|sarki\w*|konser\w*|dogdu|dogumlu|odul\w*"
            r"|emmy|roportaj\w*|evlen\w+"
        ),
        (
            r"tiyatro\w*[^;:!?,]{0,30}|sahneye[^;:!?,]{0,20}|(?:onun|yeni|baska bir) (?:film|proje|oyun)\w*[^;:!?,]{0,30}|turne\w*[^;:!?,]{0,20}"
            r"|milli mac\w*|dunya kupasi\w*|sampiyona\w*|sozlesme\w*"
        ),
        r"sinema filmi\w*|oyun\w*|festival\w*",
    ),
)
