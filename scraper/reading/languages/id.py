"""Indonesian. Words from the Kamus Besar Bahasa Indonesia and from how the press and fans write of dates."""

from typing import Final

from scraper.reading.languages.table import Gloss, Language, numbered, words
from store.model import Event

_MONTHS: Final = numbered("January February March April May June July August September October November December")
#: a month whose short form stands alone
_LONG: Final = r"(?!(?:jan|feb|mar|apr|jun|jul|agu|agt|ags|sep|sept|okt|nov|des)\b){month}"
_COMING: Final = "(?:mendatang|nanti|tahun ini|ini)"
_ON: Final = "(?:pada |di |untuk |tahun |bulan |tanggal |hari |sekitar |ke ){0,3}"
_SEASON: Final = "(?:musim|season|babak|sesi)"

_APART: Final = "[^;:!?]{0,60}?"
_CLOSE: Final = "[^;:!?,.–—]{0,40}?"
_SHOOT: Final = "(?:syuting|pengambilan gambar|proses produksi|produksi)"
_TRAILER: Final = "(?:trailer|teaser|cuplikan|pv)(?:nya)?"
#: a verb with one of these behind it is about another event
_NOT_ITS: Final = rf"(?!{_CLOSE}\b(?:{_SHOOT}|{_TRAILER}))"
#: a date or a plan that a season's announcement is not about
_OF_SEASON: Final = "(?:(?!tanggal|jadwal|tayang|rilis|trailer|teaser)[^;:!?]){0,60}?"
_DATE: Final = "(?:tanggal|jadwal|kapan|waktu|kepastian|informasi resmi)"
_RELEASED: Final = r"(?:di|me)?(?:tayang|rilis|luncur)\w*|hadir|terbit|diterbitkan"


def _in_years(written: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of a part of a year: of no named year, of one in digits and of those around this one."""
    return (
        (f"(?:{written})", gloss),
        (f"(?:{written}),? (?:di )?(?:tahun )?{{year}}", f"{gloss} {{year}}"),
        (f"(?:{written}) (?:di )?tahun (?:depan|mendatang)", f"{gloss} next year"),
        (f"(?:{written}) tahun (?:lalu|kemarin)", f"{gloss} last year"),
        (f"(?:{written}) (?:di )?tahun ini", f"{gloss} this year"),
    )


def _counted(unit: str, one: str, gloss: str) -> tuple[Gloss, ...]:
    """Return the glosses of so many of *unit* from now on and ago; *one* is a single one."""
    return (
        (f"(?:dalam )?{{n}} {unit} (?:lagi|ke depan|mendatang)", f"in {{n}} {gloss}"),
        (f"dalam {{n}} {unit}", f"in {{n}} {gloss}"),
        (f"{one} lagi", f"in 1 {gloss}"),
        (f"{{n}} {unit} (?:yang )?(?:lalu|silam)", f"{{n}} {gloss} ago"),
        (f"{one} (?:yang )?(?:lalu|silam)", f"1 {gloss} ago"),
    )


TABLE: Final = Language(
    code="id",
    common=words(
        "yang dan di ini itu dengan untuk pada dari akan tidak juga ke dalam oleh serial musim tayang para kamu"
    ),
    months=numbered(
        "januari/january/jan februari/february/feb maret/mar april/apr mei juni/june/jun juli/july/jul "
        "agustus/august/agu/agt/ags september/sept/sep oktober/october/okt november/nov desember/december/des"
    ),
    weekdays=numbered("senin selasa rabu kamis jumat/jum'at sabtu minggu/ahad", first=0),
    seasons={
        "musim semi": 1,
        "musim panas": 2,
        "musim gugur": 3,
        "musim dingin": 4,
        "spring": 1,
        "summer": 2,
        "fall": 3,
        "autumn": 3,
        "winter": 4,
    },
    numbers=numbered("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"),
    ordinals=numbered(
        "pertama/perdana/pertamanya/perdananya kedua/keduanya/ke-dua ketiga/ketiganya/ke-tiga keempat/keempatnya "
        "kelima/kelimanya keenam/keenamnya ketujuh/ketujuhnya kedelapan kesembilan kesepuluh"
    ),
    dates=(
        *_in_years(r"(?:{weekday},? \(?)?(?:tanggal )?{day} {month}", "{day} {month}"),
        (r"{weekday},? \(?(?:tanggal )?{day} {month}", "{weekday} {day} {month}"),
        *_in_years(r"{day}\s*(?:-|hingga|sampai|dan|s/d)\s*{day2} {month}", "{day} to {day2} {month}"),
        *_in_years("{day} atau {day2} {month}", "{day} or {day2} {month}"),
        (f"{{day}} {{month}} {_COMING}", "{day} {month}"),
        ("{day} {month} (?:lalu|kemarin)", "last {day} {month}"),
        (r"{day}[./-]\s*{day2}[./-]\s*{year}", "{day}.{day2}.{year}"),
        ("{year}-{day}-{day2}", "{year}-{day}-{day2}"),
        *((rf"\({{day}}/0?{number}\)", f"{{day}} {month}") for month, number in _MONTHS.items()),
        (rf"tanggal {{day}}(?: bulan ini| {_COMING})?(?! \w)", "on the {day}th"),
        (r"hari {weekday}(?: depan| ini| besok| mendatang)?", "{weekday}"),
        (r"(?!minggu){weekday} (?:depan|ini|besok|mendatang)", "{weekday}"),
        (r"(?:hari )?{weekday} (?:lalu|kemarin)", "last {weekday}"),
        ("hari ini|malam ini|sore ini", "today"),
        ("besok", "tomorrow"),
        ("lusa", "the day after tomorrow"),
        (r"(?<!tahun\s)kemarin", "yesterday"),
        ("(?:pekan|minggu) ini", "this week"),
        ("(?:pekan|minggu) (?:depan|mendatang)", "next week"),
        ("(?:pekan|minggu) (?:lalu|kemarin)", "last week"),
        ("akhir pekan (?:ini|nanti)|akhir pekan", "this weekend"),
        ("akhir pekan depan", "next weekend"),
        ("bulan ini", "this month"),
        ("bulan (?:depan|mendatang)", "next month"),
        ("bulan (?:lalu|kemarin)", "last month"),
        *_counted("hari", "sehari", "days"),
        *_counted("(?:minggu|pekan)", "(?:seminggu|sepekan)", "weeks"),
        *_counted("bulan", "sebulan", "months"),
        *_counted("tahun", "setahun", "years"),
        *_in_years(f"(?:bulan )?{_LONG}", "{month}"),
        *_in_years("(?:bulan )?{month}", "{month}")[1:],
        (f"(?:bulan )?{_LONG} {_COMING}", "{month}"),
        (f"(?:bulan )?{_LONG} depan", "next {month}"),
        (f"(?:bulan )?{_LONG} (?:lalu|kemarin|silam)", "last {month}"),
        *_in_years("minggu (?:pertama|awal) (?:bulan )?{month}", "first week of {month}"),
        *_in_years("minggu (?:terakhir|akhir) (?:bulan )?{month}", "last week of {month}"),
        *_in_years("(?:musim )?{season}", "{season}")[1:],
        ("(?:di|pada|saat|untuk|mulai) (?=musim){season}", "{season}"),
        (r"{season},? \((?:bulan )?{month}\) {year}", "{month} {year}"),
        (r"{season} {year},? \((?:bulan )?{month}\)", "{month} {year}"),
        ("{season} (?:ini|mendatang|nanti)", "this {season}"),
        ("{season} depan", "next {season}"),
        ("{season} (?:lalu|kemarin)", "last {season}"),
        *_in_years(r"(?:kuartal|triwulan) (?:ke-?)?{n}", "Q{n}"),
        *_in_years("(?:kuartal|triwulan) {ordinal}", "Q{ordinal}"),
        *_in_years(r"q(?=\d){n}", "Q{n}"),
        *(
            each
            for n, roman in enumerate(("i", "ii", "iii", "iv"), 1)
            for each in _in_years(f"(?:kuartal|triwulan) {roman}", f"Q{n}")
        ),
        *_in_years("(?:kuartal|triwulan) (?:terakhir|akhir)", "Q4"),
        *_in_years("(?:paruh|semester|separuh) (?:pertama|awal|1|i)", "H1"),
        *_in_years("(?:paruh|semester|separuh) (?:kedua|akhir|2|ii)", "H2"),
        *_in_years("(?:libur(?:an)? )?natal", "Christmas"),
        *_in_years("halloween", "Halloween"),
        *_in_years("hari valentine", "Valentine's Day"),
        *_in_years("lebaran|idul fitri", "Eid"),
        ("(?:liburan|libur) akhir tahun", "the holidays"),
        ("(?:tahun )?{year}", "{year}"),
        ("tahun (?:depan|mendatang|berikutnya)", "next year"),
        ("(?:sepanjang )?tahun ini", "this year"),
        ("tahun (?:lalu|kemarin)", "last year"),
        ("(?:penghujung|akhir) tahun(?: ini)?", "end of the year"),
        ("(?:penghujung|akhir) tahun {year}", "end of {year}"),
        ("(?:tengah|pertengahan) tahun {year}", "mid {year}"),
        ("awal tahun {year}", "early {year}"),
        ("(?:penghujung|akhir) tahun (?:depan|mendatang)", "end of next year"),
        ("(?:tengah|pertengahan) tahun (?:depan|mendatang)", "mid next year"),
        ("awal tahun (?:depan|mendatang)", "early next year"),
        ("(?:penghujung|akhir) tahun lalu", "end of last year"),
        ("awal tahun lalu", "early last year"),
        ("awal tahun(?: ini)?", "early this year"),
        ("(?:tengah|pertengahan) tahun(?: ini)?", "mid this year"),
    ),
    joins=(
        ("(?:di |pada )?awal(?: bulan| tahun| musim)? {date}", "early {date}"),
        ("{date} awal", "early {date}"),
        ("(?:di |pada )?(?:pertengahan|tengah)(?: bulan| tahun| musim)? {date}", "mid {date}"),
        ("(?:di |pada )?(?:akhir|penghujung)(?: bulan| tahun| musim)? {date}", "end of {date}"),
        ("{date} akhir", "late {date}"),
        ("awal (?:hingga|sampai|atau) (?:pertengahan|tengah) {date}", "early to mid {date}"),
        ("(?:pertengahan|tengah) (?:hingga|sampai|atau) akhir {date}", "mid to late {date}"),
        (f"antara {_ON}{{date}} (?:dan|hingga|sampai|atau) {_ON}{{date2}}", "between {date} and {date2}"),
        (f"{{date}} (?:hingga|sampai|sampai dengan|s/d) {_ON}{{date2}}", "{date} to {date2}"),
        (f"{{date}},? (?:atau|atau mungkin|atau paling lambat) {_ON}{{date2}}", "{date} or {date2}"),
        (rf"{{date}},? (?:dan (?:mulai |akan )?(?:tayang|rilis)|(?:lebih )?tepatnya) {_ON}{{date2}}", "{date2}"),
        (r"{date}\s*/\s*{date2}", "{date} or {date2}"),
        (f"sebelum {_ON}{{date}}", "before {date}"),
        (rf"(?:tidak|tak|nggak|belum)(?: akan)?(?: \w+){{0,3}} sebelum {_ON}{{date}}", "not before {date}"),
        (rf"paling (?:cepat|cepet|awal)(?: \w+){{1,4}} {_ON}{{date}}", "not before {date}"),
        (f"paling (?:cepat|cepet|awal|dini) {_ON}{{date}}", "not before {date}"),
        ("{date} (?:paling cepat|paling awal|atau setelahnya|atau lebih lama)", "not before {date}"),
        (f"(?:paling (?:lambat|telat)|selambat-lambatnya) {_ON}{{date}}", "by {date}"),
        (rf"(?:menunggu|bersabar|menanti)(?: \w+){{0,2}} (?:hingga|sampai) {_ON}{{date}}", "not until {date}"),
        (f"(?:setelah|sesudah) {_ON}{{date}}", "after {date}"),
    ),
    seasons_of=(
        rf"{_SEASON} (?:ke-?\s*)?{{n}}(?! {{month}})",
        f"{_SEASON} {{ordinal}}",
        f"{_SEASON} (?:ke-?)?{{n}} (?:dan|hingga|sampai|&) (?:ke-?)?{{n2}}",
        f"{_SEASON} {{ordinal}} dan {{ordinal2}}",
        "{ordinal} season",
    ),
    events={
        Event.RELEASE: (
            rf"(?:di|me|pe)?(?:tayang|rilis|luncur)\w*{_NOT_ITS}",
            rf"menayangkan\w*|penayangan\w*|perilisan\w*|meluncur\w*|peluncuran\w*{_NOT_ITS}",
            "(?:meng)?hadir(?:kan|nya)?|kembali|comeback|mengudara|debut|tersedia|menyapa|streaming|premiere?|perdana",
            "(?:bisa|dapat|sudah) (?:di)?(?:tonton|saksikan|nikmati)|ditonton|disaksikan|menyaksikan|saksikan|menonton",
            (
                "muncul|keluar|tiba|mendarat|diputar|disiarkan|siaran|dijadwalkan|jadwal|lanjut|berlanjut"
                "|dilanjutkan|digeser"
            ),
            "menunggu|bersabar|menanti|mundur|diundur|ditunda|molor|jatah|datang|dimulai|mulai bisa",
        ),
        Event.RENEWAL: (
            "diperpanjang|memperpanjang|perpanjangan|lampu hijau|diperbarui untuk|kontrak season",
            (
                rf"{_SEASON}\b{_OF_SEASON}\b(?:diumumkan|dikonfirmasi|diperpanjang|dipesan)(?: masuk produksi"
                rf"| lanjut| berlanjut| digarap)?(?! (?:akan |bakal )?(?:tayang|rilis|hadir))"
            ),
            (
                rf"(?:meng)?(?:umumkan|onfirmasi|konfirmasi)\b{_OF_SEASON}\b(?:{_SEASON}|kelanjutan"
                rf"|sekuel)\b(?![^;:!?]{{0,30}}(?:{_RELEASED}))"
            ),
            rf"(?:memesan|memastikan)\b{_OF_SEASON}\b{_SEASON}\b(?![^;:!?]{{0,30}}(?:{_RELEASED}))",
        ),
        Event.FILMING_START: (
            rf"{_SHOOT}\b{_APART}\b(?:dimulai|mulai|berlangsung|digelar|dilakukan|dijadwalkan|berjalan)",
            rf"(?:mulai|memulai|menjalani|dimulai) {_CLOSE}\b{_SHOOT}",
            "syuting(?:nya)?|pengambilan gambar|masuk produksi|proses produksi|reading naskah",
        ),
        Event.FILMING_END: (
            rf"(?:bungkus|membungkus|wrap(?:ped)?)\b{_CLOSE}\b{_SHOOT}|{_SHOOT}\b{_APART}\b(?:bungkus|dibungkus|wrap|dirampungkan)",
            rf"{_SHOOT}\b{_APART}\b(?:selesai|rampung|berakhir|kelar|usai|tuntas|diselesaikan)",
            rf"(?:selesai|rampung|kelar|menyelesaikan|merampungkan|menuntaskan)\b{_CLOSE}\b{_SHOOT}",
        ),
        Event.TRAILER: (
            rf"{_TRAILER}\b[^;:!?,]{{0,60}}?\b(?:(?:di|me)?(?:rilis|tayang|luncur|unggah|bagi|perlihat|keluar)\w*)",
            (
                rf"(?:merilis|rilis|mengunggah|membagikan|meluncurkan|memperlihatkan|menampilkan"
                rf"|menayangkan)\b{_CLOSE}\b{_TRAILER}"
            ),
            _TRAILER,
        ),
    },
    past=(
        r"(?:telah|sudah)(?! diundur| ditunda| digeser)|lalu|kemarin|sejak|silam|sempat|diumumkan|mengumumkan|berhasil",
    ),
    ahead=("akan|bakal|dijadwalkan|mendatang",),
    hedges=(
        (
            r"diperkirakan|perkiraan\w*|kemungkinan\w*|mungkin|bisa jadi|bisa saja|konon|kabar(?:nya)?"
            r"|dikabarkan|berseliweran"
        ),
        r"rumor\w*|dirumorkan|digadang-gadang|diprediksi\w*|prediksi\w*|diharap\w*|harap\w*|berharap|semoga|isu",
        r"direncanakan|rencana\w*|berencana|(?:di|me\w*)?target\w*|diduga|dugaan|spekulasi\w*|disebut-sebut|disinyalir",
        (
            r"sepertinya|tampaknya|kelihatannya|agaknya|katanya|bocoran\w*|paling cepat|paling awal|laporan"
            r"|dilaporkan|estimasi\w*"
        ),
        r"insya(?: )?allah|mudah-mudahan|ancang-ancang|mengincar|diincar|membidik|dibidik|doakan|paling cepet|kayaknya|mungkin saja",
        r"diyakini|ditaksir|belum pasti|belum resmi|jika (?:semua|tidak ada)|menunggu|bersabar|insider",
    ),
    denials=(
        rf"(?:bukan|tidak|takkan|nggak|gak|tak|batal|gagal)(?: \w+){{0,5}}? {_ON}{{date}}",
        rf"(?:tadinya|semula|awalnya|seharusnya|semestinya|harusnya)(?: \w+){{0,6}}? {_ON}{{date}}",
        r"{date}(?: \w+){0,2} (?:semestinya|seharusnya|harusnya)",
        rf"(?:alih-alih|daripada) {_ON}{{date}}",
        rf"dari(?: jadwal)?(?: \w+)? {_ON}{{date}} (?:ke|menjadi|jadi)",
        r"{date},?(?: \w+){0,4} (?:batal|gagal|tidak jadi|mustahil|dipastikan tidak)",
        r"{date}[^;:.!?]{0,50}(?:dibantah|membantah|hoaks|hoax|tidak benar|keliru|bohong|ditepis|menepis)",
        r"(?:membantah|menepis|bantah)\b[^;:.!?]{0,60}? {date}",
        r"(?:dibantah|hoaks|hoax|ditepis)",
        r"mustahil|tidak mungkin|kecil kemungkinan",
    ),
    speech=r"[.,]?\s*(?:kata|ujar|ungkap|tutur|jelas|ucap|demikian|tulis)\w*",
    turns=("tetapi|tapi|namun|melainkan|sekarang|kini",),
    no_date=(
        (
            rf"(?:belum|tidak|tak|tanpa)\b(?: \w+){{0,6}} {_DATE}(?: \w+)?(?: )?(?:tayang|rilis|perilisan"
            rf"|penayangan|pasti|resmi|perdana)\w*"
        ),
        (
            rf"{_DATE}\b[^.;:!?]{{0,70}}?\b(?:belum|tidak diketahui|(?:masih )?(?:misteri|dirahasiakan"
            rf"|tanda tanya)|tba|tbd)\b"
        ),
        r"(?:bungkam|irit bicara|tutup mulut|belum buka suara)\b[^.;:!?]{0,40}\b(?:kapan|tanggal|jadwal|tayang|rilis)\w*",
        r"(?:kapan|tanggal|jadwal)\b[^.;:!?]{0,50}\b(?:belum (?:jelas|pasti|terungkap|dibocorkan)|masih (?:rahasia|gelap|abu-abu))",
        r"belum (?:ada|dapat|bisa)(?: \w+){0,4} (?:tanggal|kapan)",
        r"belum (?:di)?(?:ketahui|umumkan|ungkap|pastikan|tentukan)\w*(?: \w+){0,3} (?:tanggal|kapan|jadwal)",
    ),
    cancelled=(
        r"(?:resmi |telah |sudah )?dibatalkan(?! dan dijadwalkan)",
        rf"(?:tidak|tak) (?:akan )?(?:dilanjutkan|diperpanjang|berlanjut|lanjut|ada (?:lagi )?{_SEASON})",
        "batal (?:dilanjutkan|diproduksi|digarap|dibuat)|membatalkan(?! rencana| acara| konser| penayangan| jadwal)",
    ),
    credits=(
        r"[Mm]enurut (?:laporan |sumber |keterangan |jadwal )?(?:\w+ )?(?:dari )?{who}",
        r"[Mm]enurut (?P<who>(?:kabar|rumor|sumber|bocoran|isu)(?: yang \w+)?)",
        r"(?:kata|ujar|ungkap|tutur|jelas|ucap) {who}",
        (
            r"{who} (?:telah |resmi |juga |akhirnya |sendiri |sudah )?(?:mengumumkan|mengonfirmasi"
            r"|mengkonfirmasi|menyatakan|mengatakan)"
        ),
        (
            r"{who} (?:telah |resmi |juga |akhirnya )?(?:menyebut|menyebutkan|mengungkapkan|mengungkap"
            r"|memastikan|memperpanjang)"
        ),
        r"laporan (?:dari )?{who}",
        r"[Dd]i(?:kutip|lansir) (?:dari |oleh )?(?:laman |situs )?{who}",
        r"[Bb]erdasarkan (?:laporan |keterangan )?(?:dari )?{who}",
    ),
    name=r"(?:tvN|(?!(?:Musim|Season|Serial|Penggemar|Namun|Sementara|Hal)\b)[A-Z][\w'’.&+-]*)(?: [A-Z][\w'’&+-]*){0,4}",
    elsewhere=(
        (
            r"(?:laporan|keterangan|pernyataan|unggahan)(?: \w+){0,3} (?:pada )?(?:{weekday}|{day} {month2}"
            r"|{month})\b[^;:!?,]{0,20}"
        ),
        r"(?:dilansir|dikutip|kata|ujar|ungkap|tutur)\b[^;:!?]{0,50}\b{weekday}\b[^;:!?,]{0,20}",
        "(?:membaca|baca) naskah|reading|(?:artikel|berita|tulisan) ini[^;:!?]{0,40}",
        "(?:pertama kali|kali pertama) (?:tayang|dirilis|rilis|mengudara|hadir|ditayangkan)[^;:!?,]{0,40}",
        r"teater[^;:!?,]{0,30}|panggung|film (?:layar lebar|bioskop|terbaru(?:nya)?)[^;:!?,]{0,30}|bioskop|tur|piala dunia|kontrak(?:nya)? dengan",
        r"(?:mengaku|ditemui|unggahnya|jumpa pers|konferensi pers)\b[^;:!?]{0,40}",
        r"ditemui\b[^;:!?]{0,60}",
        r"novel\w*|manga\w*|komik\w*|webtoon\w*|album\w*|lagu\w*|konser\w*|single|soundtrack|gim|game",
        (
            r"lahir|ulang tahun|menikah|penghargaan|emmy|oscar|wawancara|interview|fan(?: )?meeting"
            r"|jumpa fans|dvd|blu-ray|pandemi"
        ),
    ),
)
