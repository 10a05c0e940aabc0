"""Indonesian. Words from the Kamus Besar Bahasa Indonesia and from how the press and fans write of dates."""

from typing import Final

from scraper.reading.languages.id.credits import CREDITS, NAME
from scraper.reading.languages.id.events import EVENTS
from scraper.reading.languages.id.parts import SEASON
from scraper.reading.languages.id.silence import CANCELLED, LAST, NO_DATE
from scraper.reading.languages.id.stance import AHEAD, DENIALS, HEDGES, PAST, TURNS
from scraper.reading.languages.id.times import DATES, JOINS
from scraper.reading.languages.table import Language, numbered, words

_ROMAN: Final = {"ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12}

_UNITS: Final = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
_TEENS: Final = {f"{unit} belas": number for number, unit in enumerate(_UNITS, 12)} | {"dua puluh": 20}

#: "ketiga belas", "ketigabelas"
_BLANKS: Final = (("", " "), ("", ""))

TABLE: Final = Language(
    code="id",
    common=words(
        "yang dan di ini itu dengan untuk pada dari akan tidak juga ke dalam oleh serial musim tayang para kamu"
    ),
    months=numbered(
        "januari/january/jan februari/february/pebruari/feb maret/march/mar april/apr mei juni/june/jun juli/july/jul "
        "agustus/august/agu/agt/ags september/sept/sep oktober/october/okt/oct november/nopember/nov "
        "desember/december/des/dec"
    ),
    weekdays=numbered("senin selasa rabu kamis jumat/jum'at sabtu minggu/ahad", first=0),
    seasons={
        "musim semi": 1,
        "musim panas": 2,
        "musim gugur": 3,
        "musim dingin": 4,
        "musim salju": 4,
        "spring": 1,
        "summer": 2,
        "fall": 3,
        "autumn": 3,
        "winter": 4,
    },
    numbers=numbered("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"),
    ordinals=numbered(
        "pertama/perdana/pertamanya/perdananya/debut/pembuka kedua/keduanya/ke-dua/kedua-nya ketiga/ketiganya/ke-tiga "
        "keempat/keempatnya/ke-empat kelima/kelimanya/ke-lima keenam/keenamnya/ke-enam ketujuh/ketujuhnya/ke-tujuh "
        "kedelapan/kedelapannya/ke-delapan kesembilan/kesembilannya kesepuluh/kesepuluhnya kesebelas/kesebelasnya"
    )
    | {f"ke{blank}{teen.replace(' ', other)}": number for teen, number in _TEENS.items() for blank, other in _BLANKS}
    | _ROMAN,
    dates=DATES,
    joins=JOINS,
    seasons_of=(
        rf"{SEASON}(?:nya)? (?:yang )?(?:ke-?\s*)?{{n}}(?! {{month}})",
        f"{SEASON}(?:nya)? (?:yang )?{{ordinal}}",
        rf"{SEASON} (?:ke-?)?{{n}}\s*(?:dan|hingga|sampai|&|-|–|/)\s*(?:ke-?)?{{n2}}(?! {{month}})",
        f"{SEASON} {{ordinal}} (?:dan|hingga|sampai|maupun) {{ordinal2}}",
        rf"{SEASON} (?:ke-?)?(?P<n>\d{{1,2}})-?nya",
        "(?:seri|edisi|serial|angkatan|tingkat) (?:ke-?{n}|{ordinal})",
        "{ordinal} season",
    ),
    events=EVENTS,
    past=PAST,
    ahead=AHEAD,
    hedges=HEDGES,
    denials=DENIALS,
    speech=r"[.,]?\s*(?:kata|ujar|ungkap|tutur|jelas|ucap|demikian|tulis|tukas|imbuh|tambah|terang|papar"
    r"|beber|kelakar|sambung|aku|pungkas|cuit|kicau|begitu|lanjut|jawab|tegas|tandas|sebut|bunyi|cetus|tutup)\w*",
    turns=TURNS,
    no_date=NO_DATE,
    cancelled=CANCELLED,
    last=LAST,
    credits=CREDITS,
    name=NAME,
    questions=(
        r"(?:apakah|akankah|benarkah|mungkinkah|bisakah|sudahkah)\b[^.;:!]{0,80}",
        r"(?:saya|aku) (?:\w+ )?(?:ingin|pengin|pengen|kepingin)\b[^.;:]{0,60}{date}",
    ),
    elsewhere=(
        # what comes out, opens or ends beside the season
        (
            r"(?:poster|visual kunci|key visual|foto|lagu|ost|album|soundtrack|single|tiket|merchandise|kontroler|aksesori|mainan"
            r"|figur|action figure|koleksi|buku|naskah|skrip|penulisan"
            r"|pascaproduksi"
            r"|pasca-?produksi|penyuntingan|ide|konsep|pendaftaran|audisi|voting|pameran|gala premiere?"
            r"|pemutaran khusus"
            r"|laporan keuangan|daftar pemain|pemain baru)\w*(?: [\w-]+){0,5}? (?:di(?:rilis|jual|buka|gelar"
            r"|unggah|luncur"
            r"|bagi|mulai|umum|adakan)\w*|rilis|keluar|muncul|rampung|selesai|mulai|tayang|berlangsung|tamat"
            r"|heboh|menyusul)"
            r"(?: (?:pada|di|mulai|hingga|sampai|sejak)){0,2}(?: (?=\d))?"
        ),
        r"(?<!penantian\s)(?:tamat|berakhir|pamit|selesai tayang|usai tayang)(?: (?:pada|di|sejak|tanggal)){0,2}",
        r"(?:serial|drama|film|judul|anime|sinetron) lain(?:nya)?[^;:!?,]{0,40}|film baru(?! ini)[^;:!?,]{0,40}",
        r"berikut (?:\w+ ){0,4}?(?:drama|serial|film|anime|daftar|tayangan|judul)[^;:!?]{0,40}",
        (
            r"(?<!lewat\s)(?<!melalui\s)(?<!via\s)(?:laporan|keterangan|pernyataan"
            r"|unggahan)(?: \w+){0,3} (?:pada )?(?:{weekday}|{day} {month2}"
            r"|{month})\b[^;:!?,]{0,20}"
        ),
        (
            r"(?:dilansir|dikutip|kata|ujar|ungkap|tutur|jawab|tegas|tandas|pungkas|imbuh|terang|papar|jelas|tulis|cuit|beber|tukas|diberitakan|diwartakan|dipantau|dilaporkan|diakses"
            r"|melansir|mengutip)\b[^;:!?]{0,50}\b{weekday}\b,?[^;:!?,]{0,20}"
        ),
        (
            r"(?:membintangi|bintangi|terlihat dalam|tampil (?:di|dalam)|dikenal lewat|main di) (?:film|serial|drama|sinetron)[^;:!?]{0,50}"
            r"|film(?:nya)? live-?\s?action[^;:!?,]{0,60}|(?:persiapan|pra-?\s?produksi)(?: \w+){0,4}? (?:dimulai|mulai|berlangsung|digelar|rampung|selesai)[^;:!?,]{0,25}"
            r"|(?:cerita|kisah|alur|plot)\w*(?: \w+){0,3}? (?:dimulai|bermula|berlangsung|terjadi)[^;:!?,]{0,20}"
            r"|(?:ber|mengambil )latar\w*[^;:!?,]{0,25}|(?:baca|simak|lihat|tonton) juga\b[^!?\n]{0,100}|turun layar[^;:!?,]{0,20}|(?:tayang|ditayangkan|penayangan|siaran"
            r"|disiarkan|menayangkan|diputar) ulang[^;:!?,]{0,40}|(?:episode|eps) yang (?:tayang|ditayangkan|disiarkan)[^;:!?,]{0,30}"
        ),
        r"(?:bocoran|rencana|kabar|informasi|sinyal|isyarat)(?: \w+){1,3}? (?:itu|tersebut)(?: kepada \w+)? (?:pada|di|sejak) {date}",
        "(?:membaca|baca|pembacaan) naskah|reading|(?:artikel|berita|tulisan) ini[^;:!?]{0,40}",
        (
            "(?:pertama kali|kali pertama) (?:tayang|dirilis|rilis|mengudara|hadir|ditayangkan|muncul|diputar"
            "|disiarkan)[^;:!?,]{0,40}"
        ),
        (
            r"teater[^;:!?,]{0,30}|panggung|film (?:layar lebar|bioskop|terbaru|pendek)\w*[^;!?]{0,80}"
            r"|layar lebarnya|bioskop|tur|piala dunia"
            r"|kontrak(?:nya)? dengan|(?:ova|spin-?off|prekuel|film dokumenter"
            r"|dokumenter)(?:-?nya)?[^;:!?,]{0,40}"
        ),
        (
            r"(?:mengaku(?![^;:!?]{0,30}\b(?:syuting|tayang|season|musim))|ditemui|unggahnya|jumpa pers"
            r"|siaran pers|konferensi pers|konferensi)\b(?:(?!, (?!{weekday}))[^;:!?]){0,40}"
        ),
        r"ditemui\b[^;:!?]{0,60}",
        (
            r"novel\w*|manga\w*|komik\w*|webtoon\w*|album\w*|lagu\w*|konser\w*|single|soundtrack|ost"
            r"|(?:versi|adaptasi|dari) (?:gim|game)|(?:gim|game)(?:nya)? (?:adaptasi|mobile|seluler|bertema|berdasarkan|asli|orisinal)"
        ),
        (
            r"lahir\w*|kelahiran|melahirkan|ulang tahun\w*|menikah|pernikahan\w*|penghargaan|emmy|oscar|wawancara|interview"
            r"|fan(?: )?meeting|meninggal|wafat|audisi\w*"
            r"|jumpa fans|dvd|blu-ray|pandemi|golden globe\w*|baeksang|nominasi|festival|comic-?con|tudum"
            r"|day (?={year})|expo"
        ),
        (
            r"(?:episode|eps) (?:ke-?\s*)?(?:\d\d|[2-9]|dua|tiga|empat|lima|enam|tujuh|delapan|kedua|ketiga"
            r"|keempat|spesial)\b[^;:!?,]{0,40}"
        ),
        r"sejak (?:pertama )?(?:muncul|tayang|dirilis|debut\w*|penayangan\w*|mengudara|hadir|rilis)[^;:!?,]{0,30}",
        (
            r"wajib militer|wamil|(?:pemogokan|mogok(?: kerja)?)(?: (?:yang |itu )?(?:dimulai|berlangsung"
            r"|berakhir|usai))?|podcast\w*|siniar\w*|musikal|akuisisi|peringkat|trending|chapter|bab {n}"
            r"|proyek (?:lain|terbaru|berikut)\w*|(?:drama|film) (?:terbarunya|barunya|lainnya"
            r"|lain)[^;!?]{0,50}|kontraknya"
        ),
        (
            r"musim (?:lalu|sebelumnya|terdahulu)\b[^;:!?,]{0,30}|episode (?:terakhir|pamungkas|final"
            r"|penutup)\w*[^;:!?,]{0,30}"
        ),
    ),
)
