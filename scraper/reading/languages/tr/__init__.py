"""Turkish. Words from the dictionary of the Türk Dil Kurumu and from how the country's press writes of series."""

from typing import Final

from scraper.reading.languages.table import Language, numbered, words
from scraper.reading.languages.tr.credits import CREDITS
from scraper.reading.languages.tr.events import EVENTS
from scraper.reading.languages.tr.parts import SEASON, W
from scraper.reading.languages.tr.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.tr.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.tr.times import DATES, JOINS

TABLE: Final = Language(
    code="tr",
    orders=True,
    common=words(
        "ve bir bu ile icin da de ne olarak daha olan dizi dizisi sezon sezonu yeni ilk gibi kadar var yok son artik cok diger hangi tarihi yeniden sonra ise henuz tum oldu olacak yil yilin gun tarih ama ancak gore her"
    ),
    months=numbered("ocak/ocag subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik/aralig"),
    weekdays=numbered("pazartesi sali carsamba persembe cuma cumartesi pazar", first=0),
    seasons=numbered("ilkbahar/bahar yaz sonbahar/guz kis"),
    # without "on", ten: behind an s it is "son", last
    numbers=numbered("iki uc dort bes alti yedi sekiz dokuz", first=2),
    ordinals=numbered("ilk/birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu")
    | {
        f"on{blank}{each}": n
        for n, each in enumerate(
            ["birinci", "ikinci", "ucuncu", "dorduncu", "besinci", "altinci", "yedinci", "sekizinci"], 11
        )
        for blank in ("", " ")
    },
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        # "two seasons" is how many there are
        rf"{{n}}\.\s*{SEASON}",
        rf"(?=\d){{n}}\s*{SEASON}(?! (?:boyunca|sur|ardindan|once|sonra|daha|onay|cek|yayin\w+ ve))",
        rf"{{n}}'?\w{{2,4}} {SEASON}",
        rf"{{ordinal}}(?: ve son)? {SEASON}",
        r"sezon {n}(?!\s*(?:{month}|[.'-]|veya |ya da |ve |ile ))",
        rf"{{n}}\.? ve {{n2}}\.? {SEASON}",
        rf"{{ordinal}} ve {{ordinal2}} {SEASON}",
        r"(?!ilk|birinci){ordinal}s[iu](?:n[iudet]\w{0,3}|yl[ae])?(?!\w|,)",
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    speech=r"[.,]?\s*(?:dedi|diyen|diyerek|seklinde|sozleri\w*|ifade\w*|diye)",
    turns=TURNS,
    verb_last=True,
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    credits=CREDITS,
    elsewhere=(
        (
            # another show, the end of a season, the day on which something is told, or is to be told
            rf"{{date}}(?:(?:{W}){{0,4}} (?:baska|farkli|diger) (?:bir )?(?:dizi|film|proje|yapim)\w*"
            rf"|(?:{W}){{0,3}} cekim\w* (?:durdur|ara ver|kes)\w+"
            rf"|(?:{W}){{0,4}} (?:diziden|kadrodan|ekipten) (?:ayril|cikar|kop)\w+"
            rf"|(?:{W}){{0,3}} (?:yayin|yayim)\w+ gereken (?:\w+ )?bolum\w*"
            rf"|(?:{W}){{0,5}}? (?:sezon final\w+|final (?:yap|bolum|ver)\w+|son bolum\w*)"
            rf"|(?:{W}){{1,6}}? tarih(?:i|ini|leri|lerini) (?:\w+ )?(?:acikla|duyur|paylas|belli ol)\w+"
            r"| \w+[iu]p \w+m[ae]y[ae]c[ae]g\w+"
            rf"|(?:{W}){{0,9}}? (?:cekm|yapm|surdurm|yenilem|etm|onaylam|donm)[ae]?y[ae]c[ae]gin\w*"
            r" (?:acikla|duyur|bildir)\w+)"
        ),
        # a later episode
        (
            r"(?<!\d)(?:(?!1\.)\d{1,3}\.|(?!ilk|birinci){ordinal}) bolum(?:u|un|unun)?\b"
            r"(?:(?!sezon|ilk)[^;:!?]){0,60}? {date}(?:,? {date2})?"
        ),
        r"rol al\w+ (?:yeni )?(?:film|dizi|proje)\w*[^;:!?,]{0,20}? {date}",
        (
            r"tarihli|roman\w*|kitab\w*|kitap\w*|manga\w*|album\w*|sarki\w*|konser\w*|dogdu|dogumlu|odul(?!lu)\w*"
            r"|(?:oyuncu|yildiz|yonetmen)\w*n yeni dizi\w*[^;:!?,]{0,20}|emmy(?!'?l[iu])|roportaj\w*|evlen\w+"
            r"|tiyatro\w*[^;:!?,]{0,30}|sahneye[^;:!?,]{0,20}|(?:onun|yeni|baska bir) (?:film|proje"
            r"|oyun)\w*[^;:!?,]{0,30}|turne\w*[^;:!?,]{0,20}"
            r"|milli mac\w*|dunya kupasi\w*|sampiyona\w*|sozlesme\w*"
            r"|sinema filmi\w*|oyun(?!cu)\w*|festival\w*|comic(?:-| )?con\w*|fuar\w*|dugun\w*|nikah\w*"
            r"|hayatini kaybet\w+|vefat\w*"
            r"|genellikle|her (?:yil|sene)|geride kalan yillar\w*|bugune (?:kadar|dek)|baska bir dizi\w*"
            r"|cekim\w* ara ver\w+"
            r"|senaryo\w*|senarist\w*|on hazirlik\w*|yazim asama\w*"
            r"|tatile|aday goster\w+|reyting rekoru\w*|(?:turkiye|ulke)'?y?[ae] (?:gel|gir)\w+|adim at\w+"
        ),
        r"\w+[iu]p \w+m[ae]y[ae]c[ae]g\w+ {date}",
    ),
)
