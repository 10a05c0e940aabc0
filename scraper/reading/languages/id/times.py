"""Indonesian: how times are said."""

from typing import Final

from scraper.reading.languages.table import Gloss, numbered

_MONTHS: Final = numbered("January February March April May June July August September October November December")

#: a month whose short form stands alone
_LONG: Final = r"(?!(?:jan|feb|mar|apr|jun|jul|agu|agt|ags|sep|sept|okt|oct|nov|des|dec)\b){month}"

_NEXT: Final = "(?:depan|mendatang|berikutnya|selanjutnya)"

_GONE: Final = "(?:lalu|kemarin|silam|yang lalu)"

_COMING: Final = "(?:mendatang|nanti|besok|esok|kelak|tahun ini|ini)"

#: behind a date, and no date of its own there: "Jumat (3/11/2023) kemarin"
_SAID_TWICE: Final = "(?: (?:kemarin|besok|esok|lusa|mendatang|nanti))?"

_TODAY: Final = r"(?:hari ini|besok|malam ini|nanti malam|kemarin),? (?:{weekday},? )?\(?"

_ON_OF_TIME: Final = "(?:pada |di |untuk |tahun |bulan |tanggal |hari |sekitar |kisaran |ke |dengan ){0,3}"

_EARLY: Final = "(?:awal(?:-awal)?|permulaan|pembuka|kepala)"

_MID: Final = "(?:pertengahan|tengah|medio)"

_LATE: Final = "(?:akhir|penghujung|pengujung|ujung|buntut|ekor)"

_TO: Final = r"\s*(?:-|–|hingga|sampai(?: dengan)?|s/d|s\.d\.)\s*"

_SOONEST: Final = "(?:paling (?:cepat|cepet|awal|dini|lekas)|secepat-cepatnya|secepatnya|seawal-awalnya)"

_NOT: Final = "(?:tidak|tak|takkan|enggak|nggak|gak|ga|belum|bukan)"

#: the number of a season stands before the time: "season 2 pekan lalu"
_NO_SEASON: Final = r"(?<!season\s|bagian\s)(?<!musim\s|babak\s)(?<!part\s)"

_WEEKS: Final = (("pertama|awal", "first"), ("kedua", "second"), ("ketiga", "third"), ("keempat", "fourth"))


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        (f"(?:{written})", gloss),
        (rf"(?:{written})(?:,|/|\s?-)?\s*(?:di |pada )?(?:tahun )?{{year}}{_SAID_TWICE}", f"{gloss} {{year}}"),
        (f"(?:{written}),? (?:di |pada )?tahun {_NEXT}", f"{gloss} next year"),
        (f"(?:{written}),? (?:di |pada )?tahun {_GONE}", f"{gloss} last year"),
        (f"(?:{written}),? (?:di |pada )?tahun ini(?: juga)?", f"{gloss} this year"),
    )


def _in_year(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a day that is seldom named: of no named year, and of one in digits."""
    return _in_years(written, gloss)[:2]


def _counted(unit: str, one: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of so many of *unit* from now on and ago; *one* is a single one."""
    return (
        (
            rf"{_NO_SEASON}(?<![-–])(?<!sampai\s|hingga\s)(?<!atau\s){{n}} {unit}(?:an)? (?:lagi|ke depan|mendatang|dari sekarang)",
            f"in {{n}} {gloss}",
        ),
        (
            f"dalam (?:waktu )?{{n}} {unit}(?! (?:terakhir|pertama|perdana|awal|penayangan|perilisan|sejak|setelah|berturut|saja))",
            f"in {{n}} {gloss}",
        ),
        (rf"(?<!sabar\s)(?<!tunggu\s)(?<!menanti\s){one} (?:lagi|ke depan)", f"in 1 {gloss}"),
        (f"{_NO_SEASON}{{n}} {unit} (?:yang )?(?:lalu|silam)", f"{{n}} {gloss} ago"),
        (f"{one} (?:yang )?(?:lalu|silam)", f"1 {gloss} ago"),
    )


DATES: Final[tuple[Gloss, ...]] = (
    *_in_years(r"(?:{weekday},? \(?)?(?:tanggal |tgl\.? )?{day}[ -]{month}", "{day} {month}"),
    (r"{weekday},? \(?(?:tanggal )?{day} {month}", "{weekday} {day} {month}"),
    (rf"{_TODAY}{{day}} {{month}} {{year}}", "{day} {month} {year}"),
    (r"{month} {day}, {year}", "{day} {month} {year}"),
    (r"{month},? (?:pada )?tanggal {day}", "{day} {month}"),
    *_in_years(r"{day}\s*(?:[-–]|s/d|s\.d\.|(?:hingga|sampai|dan)\b)\s*{day2} {month}", "{day} to {day2} {month}"),
    *_in_years("{day} atau {day2} {month}", "{day} or {day2} {month}"),
    (f"{{day}} {{month}} {_COMING}", "{day} {month}"),
    (f"{{day}} {{month}} {_GONE}", "last {day} {month}"),
    (rf"{{day}}[./-]\s*{{day2}}[./-]\s*{{year}}\)?{_SAID_TWICE}", "{day}.{day2}.{year}"),
    ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
    *((rf"\({{day}}/0?{number}\){_SAID_TWICE}", f"{{day}} {month}") for month, number in _MONTHS.items()),
    (rf"(?:tanggal|tgl) {{day}}(?: bulan ini| {_COMING})?(?! \w)", "on the {day}th"),
    (
        (
            r"(?<!setiap\s)(?<!tiap\s)hari {weekday}(?: depan| ini| besok| mendatang| nanti)?(?! (?:dan|setiap"
            r"|hingga))"
        ),
        ("{weekday}"),
    ),
    (r"(?!minggu){weekday} (?:depan|ini|besok|mendatang|nanti)", "{weekday}"),
    (
        (
            r"pada(?<!tiap\spada)(?<!dan\spada) {weekday}(?:,(?! {weekday2})| (?=(?:malam|pagi|siang|sore|petang|dini hari|ini|waktu"
            r"|kemarin|lalu)\b))(?! (?:dan|hingga|sampai))"
        ),
        ("on {weekday}"),
    ),
    (r"(?:hari )?{weekday} (?:pekan|minggu) (?:depan|mendatang)", "{weekday} next week"),
    (r"(?:hari )?{weekday} (?:pekan|minggu) ini", "{weekday}"),
    (r"(?:hari )?{weekday} (?:lalu|kemarin)", "last {weekday}"),
    (
        (
            r"hari ini|(?:malam|siang|sore|pagi|petang|dini hari) ini|nanti (?:malam|sore|siang)|(?:malam"
            r"|sore) nanti"
        ),
        ("today"),
    ),
    (r"(?:besok|esok)(?: (?:malam|pagi|siang|sore|hari))?", "tomorrow"),
    (r"(?<!kemarin\s)lusa", "the day after tomorrow"),
    (r"(?<!tahun\s)(?:kemarin(?: (?:malam|sore|siang|pagi))?|semalam|tadi malam)", "yesterday"),
    ("(?:pekan|minggu) ini", "this week"),
    (r"(?:awal|pertengahan) (?:pekan|minggu) (?:depan|mendatang)", "next week"),
    (r"(?<!beberapa\s)(?:pekan|minggu) (?:depan|mendatang)", "next week"),
    ("(?:pekan|minggu) (?:lalu|kemarin)", "last week"),
    ("akhir pekan (?:ini|nanti)", "this weekend"),
    ("akhir pekan (?:depan|mendatang)", "next weekend"),
    ("(?:pada )?bulan (?:ini|yang sama ini)", "this month"),
    (r"(?<!beberapa\s)(?<!-)bulan (?:depan|mendatang)", "next month"),
    ("bulan (?:lalu|kemarin)", "last month"),
    (f"{_EARLY} bulan (?:depan|mendatang)", "early next month"),
    (f"{_MID} bulan (?:depan|mendatang)", "mid next month"),
    (f"{_LATE} bulan (?:depan|mendatang)", "end of next month"),
    (f"{_LATE} bulan(?: ini)?", "end of this month"),
    *_counted("hari", "sehari", "days"),
    *_counted("(?:minggu|pekan)", "(?:seminggu|sepekan)", "weeks"),
    *_counted("bulan", "sebulan", "months"),
    *_counted("tahun", "setahun", "years"),
    ("setengah tahun lagi", "in 6 months"),
    *_in_years(f"(?:bulan )?{_LONG}", "{month}"),
    *_in_years("(?:bulan )?{month}", "{month}")[1:],
    (f"(?:bulan )?{_LONG} {_COMING}", "{month}"),
    (f"(?:bulan )?{_LONG} (?:mendatang|kelak|yang akan datang)", "coming {month}"),
    (f"(?:bulan )?{_LONG} depan", "next {month}"),
    (f"(?:bulan )?{_LONG} {_GONE}", "last {month}"),
    *_in_years(
        (r"(?:bulan )?{month}\s*(?:[-–]|s/d|s\.d\.|(?:hingga|sampai|dan)\b)\s*(?:bulan )?{month2}"),
        ("{month} to {month2}"),
    ),
    *(
        each
        for number, english in (*_WEEKS, ("terakhir|akhir", "last"))
        for each in _in_year(
            f"(?:minggu|pekan) (?:{number}) (?:di |pada )?(?:bulan )?{{month}}", f"{english} week of {{month}}"
        )
    ),
    *_in_years("(?:musim )?{season}", "{season}")[1:],
    (
        (
            "(?:di|pada|saat|untuk|mulai|antara|sekitar|hingga) (?=musim){season}(?! (?:tahun )?{year}"
            "| tahun (?:depan|lalu|ini|mendatang))"
        ),
        ("{season}"),
    ),
    (r"{season},? \((?:bulan )?{month}\) {year}", "{month} {year}"),
    (r"(?:di |pada )?{season},? (?:tepatnya )?pada (?:tanggal )?{day} {month} {year}", "{day} {month} {year}"),
    (r"{season} {year},? \((?:bulan )?{month}\)", "{month} {year}"),
    (
        (
            r"(?:{season} |tahun ){year},? (?:dan (?:mulai |akan |bakal )?(?:tayang |rilis |mengudara "
            r"|hadir ))?"
            r"(?:(?:lebih )?tepatnya |kemungkinan (?:besar )?|mungkin |diperkirakan )?(?:pada |di "
            r"|sekitar )?(?:bulan )?{month}"
            r"(?! {year2})"
        ),
        "{month} {year}",
    ),
    (
        (
            r"(?:pada |di )(?:tahun )?{year},? (?:(?:lebih )?tepatnya|kemungkinan(?: besar)?|mungkin|antara) "
            r"(?:pada |di |sekitar )?(?:bulan )?{month}(?! {year2})"
        ),
        "{month} {year}",
    ),
    (
        (
            r"(?:pada |di )?(?:tahun )?{year},? (?:(?:lebih )?tepatnya|kemungkinan(?: besar)?|mungkin) "
            r"(?:pada |di |sekitar |saat )?{season}(?! {year2})"
        ),
        "{season} {year}",
    ),
    (
        (r"(?:pada |di )?(?:tahun )?{year},? (?:lebih )?tepatnya (?:pada |di )?(?:tanggal )?{day} {month}"),
        ("{day} {month} {year}"),
    ),
    (r"(?:tahun )?{year} {month}", "{month} {year}"),
    (r"(?:tahun )?{year} akhir", "end of {year}"),
    (r"(?:tahun )?{year} awal", "early {year}"),
    ("{season} ini", "this {season}"),
    ("{season} (?:mendatang|nanti)", "coming {season}"),
    ("{season} depan", "next {season}"),
    ("{season} (?:lalu|kemarin)", "last {season}"),
    *_in_years(r"(?:kuartal|triwulan|kwartal) (?:ke-?)?{n}", "Q{n}"),
    *_in_years("(?:kuartal|triwulan|kwartal) {ordinal}", "Q{ordinal}"),
    *_in_year(
        r"(?:kuartal|triwulan|kwartal) {ordinal} (?:atau|hingga|sampai|dan|ke) (?:kuartal |triwulan )?{ordinal2}",
        "Q{ordinal} to Q{ordinal2}",
    ),
    *_in_years(r"q(?=\d){n}", "Q{n}"),
    *_in_years("(?:kuartal|triwulan|kwartal) (?:i|awal)", "Q1"),
    *_in_years("(?:kuartal|triwulan|kwartal) (?:terakhir|akhir|penutup|pamungkas)", "Q4"),
    *_in_years("(?:paruh|paro|semester|separuh|setengah) (?:pertama|perdana|awal|1|i)", "H1")[1:],
    *_in_years("(?:paruh|paro|semester|separuh|setengah) (?:kedua|akhir|terakhir|2|ii)", "H2")[1:],
    *_in_years("(?:libur(?:an)? |hari raya |momen |musim )?natal", "Christmas"),
    *_in_years("(?:libur(?:an)? |hari raya )?paskah", "Easter"),
    *_in_year("hari natal", "Christmas Day"),
    *_in_year("malam natal", "Christmas Eve"),
    *_in_year("malam (?:tahun baru|pergantian tahun)", "New Year's Eve"),
    ("hari pertama tahun {year}", "1 January {year}"),
    *_in_year("halloween", "Halloween"),
    *_in_year("(?:hari )?valentine", "Valentine's Day"),
    *_in_years("(?:hari raya |libur(?:an)? |momen )?(?:lebaran|idul fitri|idulfitri)", "Eid al-Fitr"),
    *_in_year("(?:musim )?(?:liburan|libur) (?:akhir tahun|natal dan tahun baru|nataru)", "the holidays"),
    ("(?:tahun )?{year}", "{year}"),
    (rf"(?:tahun )?{{year}}{_TO}(?:tahun )?{{year2}}", "{year} to {year2}"),
    (r"(?:tahun )?{year} atau (?:tahun )?{year2}", "{year} or {year2}"),
    (rf"(?<!beberapa\s)(?<!-)tahun {_NEXT}", "next year"),
    ("(?:sepanjang |dalam |masih |selama )?tahun ini(?: juga)?", "this year"),
    (
        r"sebelum (?:akhir |tutup )?(?:tahun )?{year} (?:berakhir|habis|berganti|tutup|usai|selesai|lewat)",
        "before the end of {year}",
    ),
    (
        (
            "(?:sebelum|tak sampai|belum) (?:tutup|ganti|pergantian) tahun|sebelum tahun (?:ini )?(?:berganti"
            "|berakhir|habis|tutup)"
        ),
        ("before the year is out"),
    ),
    ("(?:sisa|paruh sisa) tahun ini", "later this year"),
    ("tahun (?:lalu|kemarin|silam)", "last year"),
    (f"(?:(?:men)?jelang )?{_LATE} tahun(?: ini)?|tutup tahun(?: ini)?", "end of the year"),
    (f"(?:(?:men)?jelang )?(?:{_LATE}|tutup) tahun {{year}}", "end of {year}"),
    (f"(?:men)?jelang {_LATE} {{year}}", "end of {year}"),
    (f"{_MID} tahun {{year}}", "mid {year}"),
    (f"{_EARLY} tahun {{year}}", "early {year}"),
    (f"(?:(?:men)?jelang )?(?:{_LATE}|tutup) tahun {_NEXT}", "end of next year"),
    (f"{_MID} tahun {_NEXT}", "mid next year"),
    (f"{_EARLY} tahun {_NEXT}", "early next year"),
    (f"{_LATE} tahun {_GONE}", "end of last year"),
    (f"{_MID} tahun {_GONE}", "mid last year"),
    (f"{_EARLY} tahun {_GONE}", "early last year"),
    (f"{_EARLY} tahun(?: ini)?", "early this year"),
    (f"{_MID} tahun(?: ini)?", "mid this year"),
    *(
        (f"{_MID}(?:{_TO}| atau ){_LATE} (?:tahun )?{when}", f"mid to late {year}")
        for when, year in ((_NEXT, "next year"), ("{year}", "{year}"))
    ),
    ("bulan-bulan (?:awal|pertama) (?:tahun )?{year}", "first months of {year}"),
    ("bulan-bulan (?:akhir|terakhir) (?:tahun )?{year}", "last months of {year}"),
)

JOINS: Final[tuple[Gloss, ...]] = (
    (
        (
            rf"(?<!rencana\s)(?<!jadwal\s)(?<!target\s)(?<!tanggal\s)(?<!niat\s)(?:di |pada )?{_EARLY}(?: bulan"
            rf"| tahun| musim)? {{date}}"
        ),
        ("early {date}"),
    ),
    ("{date} awal", "early {date}"),
    (rf"(?:di |pada )?{_MID}(?: bulan| tahun| musim)? {{date}}", "mid {date}"),
    (rf"(?:di |pada )?{_LATE}(?: bulan| tahun| musim)? {{date}}", "end of {date}"),
    ("{date} akhir", "late {date}"),
    (rf"{_EARLY}{_TO}{_MID} {{date}}", "early to mid {date}"),
    (rf"{_EARLY} atau {_MID} {{date}}", "early to mid {date}"),
    (rf"{_MID}{_TO}{_LATE} {{date}}", "mid to late {date}"),
    (rf"{_MID} atau {_LATE} {{date}}", "mid to late {date}"),
    (
        f"antara {_ON_OF_TIME}{{date}} (?:dan|hingga|sampai|atau|ke) {_ON_OF_TIME}{{date2}}",
        "between {date} and {date2}",
    ),
    (f"{{date}} (?:hingga|sampai|sampai dengan|s/d) {_ON_OF_TIME}{{date2}}", "{date} to {date2}"),
    (
        (
            f"{{date}},? (?:atau|atau mungkin|atau bahkan|atau paling lambat|atau setidaknya|kalau tidak|bisa juga"
            f"|bahkan mungkin) {_ON_OF_TIME}{{date2}}"
        ),
        "{date} or {date2}",
    ),
    (r"{date}\s*/\s*{date2}", "{date} or {date2}"),
    (f"sebelum {_ON_OF_TIME}{{date}}", "before {date}"),
    (
        (
            rf"{_NOT}(?: akan| bakal| mungkin| bisa)?(?: [\w-]+){{0,3}} (?:sebelum|lebih (?:awal|cepat"
            rf"|dulu) (?:dari|daripada)) {_ON_OF_TIME}{{date}}"
        ),
        "not before {date}",
    ),
    (
        (
            rf"{_NOT} (?:akan |bakal |bisa |dapat |pernah ){{0,2}}(?:kembali |mulai )?(?:tayang|rilis|dirilis"
            rf"|hadir|muncul|mengudara|ditayangkan|tiba"
            rf"|kembali|ditonton|meluncur|diluncurkan|dimulai|syuting)(?: \w+){{0,2}} (?:hingga"
            rf"|sampai) {_ON_OF_TIME}{{date}}"
        ),
        ("not until {date}"),
    ),
    (rf"{_SOONEST},?(?: (?!(?:{_EARLY}|{_MID}|{_LATE})\b)[\w-]+){{1,6}} {_ON_OF_TIME}{{date}}", "not before {date}"),
    (f"{_SOONEST}(?:nya)? {_ON_OF_TIME}{{date}}", "not before {date}"),
    (
        f"{{date}} (?:{_SOONEST}|(?:atau|dan) (?:setelahnya|sesudahnya|seterusnya|lebih|lebih lama|lewat)|ke atas)",
        "not before {date}",
    ),
    (
        (
            r"(?:setidaknya|setidak-tidaknya|sekurang-kurangnya|minimal|paling tidak|baru (?:akan |bakal "
            r"|bisa )?(?:\w+ )?"
            rf"(?:setelah|sesudah|selepas))(?: hingga| sampai)? {_ON_OF_TIME}{{date}}"
        ),
        "not before {date}",
    ),
    (
        (
            f"(?:paling (?:lambat|telat|akhir|lama)|(?:batas )?maksimal|batas (?:akhir|waktu)|selambat-lambatnya|selambatnya"
            f"|tidak lebih (?:lambat )?dari) {_ON_OF_TIME}{{date}}"
        ),
        "by {date}",
    ),
    (
        (
            rf"(?:paling (?:lambat|telat)|selambat-lambatnya),?(?: (?!(?:{_EARLY}|{_MID}"
            rf"|{_LATE})\b)[\w-]+){{1,6}} {_ON_OF_TIME}{{date}}"
        ),
        "by {date}",
    ),
    (r"{date} (?:paling (?:lambat|telat))", "by {date}"),
    (
        (rf"jangan (?:harap|berharap|harapkan|mengharap(?:kan)?)(?: [\w-]+){{0,6}} sebelum {_ON_OF_TIME}{{date}}"),
        ("not before {date}"),
    ),
    (
        (rf"(?:menunggu|bersabar|sabar|menanti|nunggu)(?: \w+){{0,3}} (?:hingga|sampai|sampe) {_ON_OF_TIME}{{date}}"),
        ("not until {date}"),
    ),
    (f"(?:setelah|sesudah|selepas|usai|lewat) {_ON_OF_TIME}{{date}}", "after {date}"),
)
