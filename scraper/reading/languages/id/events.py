"""Indonesian: words for what happens."""

from collections.abc import Mapping
from typing import Final

from scraper.reading.languages.id.parts import SEASON, SYUTING, TRAILER
from scraper.reading.languages.table import SHADOWS
from store.model import Event

_CLOSE: Final = "[^;:!?,.–—]{0,40}?"

_MAKING: Final = (
    r"(?<!pra-)(?<!pasca-)(?<!pra\s)(?<!pasca\s)(?<!rumah\s)(?<!tim\s)(?:(?:proses|tahap"
    r"|masa) )?(?:produksi|penggarapan)(?:nya)?"
)

_SHOOT: Final = f"(?:{SYUTING}(?:nya)?|{_MAKING})"

#: a verb with one of these behind it is about another event
_NOT_ITS: Final = (
    rf"(?!(?:(?!\b(?:setelah|usai|sesudah|sebelum|dengan|jika|kalau|saat|karena|meski|walau)\b)[^;:!?,.\d]){{0,30}}?"
    rf"\b(?:{SYUTING}|{TRAILER}|poster|visual|foto|lagu|album|kontroler|mainan|merchandise|aksesori|daftar pemain))"
)

#: a date or a plan that a season's announcement is not about
_OF_SEASON: Final = "(?:(?!tanggal|jadwal|tayang|rilis|trailer|teaser|syuting|pemain|hadir)[^;:!?]){0,60}?"

_RELEASED: Final = r"(?:di|me)?(?:tayang|rilis|luncur)\w*|hadir|terbit|diterbitkan|mengudara|diputar|tanggal|jadwal"

_NO_RELEASE: Final = rf"(?![^;:!?]{{0,120}}\b(?:{_RELEASED}))"

EVENTS: Final[Mapping[Event, tuple[str, ...]]] = {
    Event.RELEASE: (
        (
            r"(?:merilis|rilis|meluncurkan|luncurkan|menayangkan|tayangkan|melepas|memutar|menyuguhkan"
            r"|menghadirkan"
            rf"|menyiarkan|menyajikan)(?:nya)?{_NOT_ITS}"
        ),
        (
            r"(?:di)?(?:tayang|rilis)(?:kan)?(?:nya)?(?: (?:perdana|serentak|resmi|di bioskop|global))?"
            r"|diluncur\w*|meluncur(?:nya)?"
            r"|penayangan\w*|perilisan\w*|peluncuran\w*|pemutaran\w*|penyiaran\w*|dilepas|(?:di-?)?launching"
            r"|release"
            r"|(?:meng|di)?hadir(?:kan|nya)?|disuguhkan|disajikan|dipersembahkan|disusul|kembali(?:nya)?|come[\s-]?back(?:nya)?|mengudara|debut(?:nya)?|tersedia"
            r"|streaming"
            r"|premier(?:e|nya)?|perdana|muncul(?:nya)?|keluar(?:nya)?|tiba|mendarat|diputar(?:kan)?|disiarkan"
            r"|siaran(?! pers)|baru ada|(?:nge-?)?drop|early access|akses (?:awal|dini)"
            r"|lanjut tayang|berlanjut|dilanjutkan|on[ -]?air|live di|bergulir|kick-?off|menyusul|dimulai"
            r"|mulai bisa"
            r"|(?:musim|season|seri)\w*(?: \S{1,20}){0,3} dibuka|datang(?:nya)?|jatah|jatuh (?:pada|di|tepat)"
            "|edar(?= (?:di|pada|mulai|serentak|setelah|usai|tahun|bulan|akhir|awal|pertengahan|{day}|{month}))"
            r"|(?:dikonfirmasi|dipastikan|diumumkan) untuk(?= (?:tahun|bulan|akhir|awal|pertengahan|kuartal|paruh|musim (?:panas|semi|gugur|dingin)|{year}|{month2})\b)"
            r"|tertuju (?:pada|ke)|(?:akan|bakal) (?:melihat|menonton|menyaksikan)nya|hiatus (?:hingga|sampai)|libur tayang (?:hingga|sampai)"
        ),
        (
            r"menyapa|menemani|mengawali (?:deretan|jajaran|rangkaian|program|penayangan|slot|tayangan)|(?:sapa|temani|hibur|guncang|gebrak|serbu|sambut)(?= (?:para |kembali )?(?:penonton"
            r"|penggemar|pemirsa|fans|layar|bioskop))|(?:siap|bakal|akan) (?:kembali |segera )?(?:gentayangan|meneror|teror"
            r"|menghantui|mengguncang|guncang|menggoyang|menghentak|menggetarkan|mengaduk(?:-aduk)?|mengocok|memanjakan"
            r"|memikat|menyerbu|mengobati|menjawab kerinduan|beraksi|mengajak|menyambut|unjuk gigi)"
            r"|(?:menyambangi|sambangi|menghampiri|menggebrak|menghiasi|mewarnai|meramaikan"
            r"|ramaikan|temui"
            r"|menemui|menghibur|kunjungi|mengunjungi|menguasai) (?:para |kembali )?(?:layar|penonton|pemirsa"
            r"|penggemar|fans"
            r"|netflix|viu|vidio|bioskop|anda|kamu|ruang)|(?:mengisi|menempati|menduduki|menggantikan"
            r"|mengambil|mendapat) "
            r"(?:slot|jam|layar|jadwal|musim|pukul|kursi)|(?:mampir|bertamu|singgah) (?:di|ke)"
            r"|bersua|(?:ber)?(?:jumpa|temu|reuni) (?:lagi|kembali|dengan (?:penonton|penggemar|pemirsa))|ketemu lagi"
            "|(?:masuk|turun(?= ke)|terbang|pulang|balik|berlabuh|parkir|landing|mengaspal|nongol|nangkring|mejeng|bertengger|hinggap"
            "|unjuk gigi) (?:ke |di )?(?:katalog |platform )?"
            r"(?:netflix|layar|viu|wetv|prime|disney|hbo|vidio|bioskop|televisi|tv|rcti|sctv)\w*"
            r"|berayun di bioskop"
            r"|(?:melanjutkan|meneruskan|lanjutkan|teruskan) (?:kisah|cerita|aksi|petualangan|perjalanan"
            r"|debut)\w*"
        ),
        (
            r"(?:bisa|dapat|sudah|siap|boleh)(?: kembali| mulai| langsung)? (?:di|me)?(?:tonton|saksikan"
            r"|nikmati|simak|ikuti"
            r"|akses|lihat|mainkan|jajal|jumpai|temukan|streaming|nyaksikan|nikmat|nyimak|ngikuti|nonton)\w*|ditonton|disaksikan"
            r"|menyaksikan"
            r"|saksikan|menonton|nonton|disimak|menyimak|simak|dinikmati|menikmati\w*|dijumpai"
            r"|(?:harus|mesti|perlu|terpaksa|wajib|kudu|masih|mau|siap|sabar|diminta|bisa|tinggal"
            r"|rela) (?:\w+ ){0,2}?"
            r"(?:menunggu|nunggu|bersabar|menanti|sabar)|(?:penantian|waktu tunggu|masa tunggu)\w*"
            "|(?:di)?(?:tunggu|nanti)(?:kan)?(?= (?:pada|di|mulai|sampai|hingga))|catat|tandai (?:kalender"
            "|tanggal)|terhitung"
        ),
        (
            r"(?:di|men|ter)?jadwal(?:kan|nya|nya)?|dijadwal ulang|dipindah(?:kan)?|didorong(?= (?:\w+ ){0,2}(?:ke|hingga)\b)|melompat|dipercepat|dimundurkan|memundurkan|memajukan|menggeser|menunda|mengundur(?:kan)?|penjadwalan|diagendakan|mundur"
            r"|diundur(?:kan)?|digeser|ditunda"
            r"|penundaan\w*|tertunda (?:hingga|sampai|ke)|(?:di|ter)tahan (?:hingga|sampai)|mendekam|molor"
            r"|dimajukan|maju ke"
            r"|bergeser|geser(?: lagi)? ke|pindah (?:ke|jadwal)|tanggal (?:rilis|tayang|main|perdana"
            r"|penayangan)\w*"
            "|(?:dipatok|dikunci|dialokasikan|dipasang|ditetapkan|disiapkan|dipersiapkan|dicanangkan|diplot"
            "|ditempatkan|ditaruh"
            r"|disimpan) "
            r"(?:untuk|pada|di|buat|ke)|paling (?:cepat|cepet|lambat|telat)"
            r"|(?:menetapkan|mematok|memilih|memasang|menyiapkan|mengunci"
            r"|memastikan)(?= (?:tanggal )?(?:{day} )?{month})"
            r"|(?:episode|eps) (?:pertama|perdana|awal|pembuka)\w*|bioskop(?= (?:pada|mulai|tanggal))"
        ),
    ),
    Event.RENEWAL: (
        (
            "diperpanjang|memperpanjang|perpanjangan|lampu hijau|diperbarui (?:untuk|selama|hingga|oleh|lagi)"
            "|memperbarui (?:serial|acara|drama|kontrak|seri|anime)|kontrak season|restu untuk"
            "|pembaruan untuk"
        ),
        (
            r"(?:di|me)?lanjut(?:kan|nya)?(?: [^\s;:!?,.]{1,20}){0,4}? (?:ke|hingga|sampai"
            rf"|untuk) {SEASON}{_NO_RELEASE}"
            rf"|lanjut {SEASON}{_NO_RELEASE}"
        ),
        (
            "(?:mengamankan|mengantongi|memesan|menyetujui|mengesahkan|meresmikan|mendapat(?:kan)?"
            "|dapat(?! (?:di|me[mn]|ber|kembali|langsung|mulai))"
            r"|merestui"
            rf"|mengiyakan|memutuskan (?:untuk )?melanjutkan)\b{_OF_SEASON}\b(?:{SEASON}|sekuel"
            rf"|kelanjutan)\w*{_NO_RELEASE}"
        ),
        (
            rf"(?:{SEASON}|sekuel|kelanjutan)\w*\b{_OF_SEASON}\b(?:diumumkan|diumumin|dikonfirmasi|diperpanjang|diperbarui|dipesan"
            rf"|disetujui"
            r"|diresmikan|dipastikan (?:ada|lanjut|dibuat|berlanjut|digarap|diproduksi)"
            r"|diberi restu)(?: masuk produksi"
            r"| lanjut| berlanjut| digarap)?(?! (?:akan |bakal |untuk )?(?:tayang|rilis|hadir|mengudara))"
            r"(?! untuk (?:tahun|bulan|awal|akhir|pertengahan|musim|{year}|{month}))"
        ),
        (
            rf"(?:meng)?(?:umumkan|onfirmasi|konfirmasi)\b{_OF_SEASON}\b(?:{SEASON}|kelanjutan"
            rf"|sekuel)\w*\b{_NO_RELEASE}"
        ),
        (
            rf"(?:memesan|memastikan|mengabarkan|membenarkan)\b{_OF_SEASON}\b(?:{SEASON}|kelanjutan"
            rf"|sekuel){_NO_RELEASE}"
        ),
        (
            r"(?:pengumuman|konfirmasi|kepastian) (?:musim|season|sekuel|perpanjangan"
            r"|kelanjutan)\w*(?: \w+){0,2}(?: datang| muncul)?"
        ),
        (
            rf"(?:memutuskan|sepakat|setuju) (?:untuk )?(?:membuat|bikin|menggarap|memproduksi)\b{_OF_SEASON}\b(?:{SEASON}|sekuel"
            rf"|kelanjutan)\w*{_NO_RELEASE}|kembali (?:untuk|dengan|lewat"
            rf"|dalam) (?:{SEASON})\b{_NO_RELEASE}(?=[^;:!?]{{0,60}}\b(?:diumumkan|umum|kata|ujar)\b)"
        ),
        (
            rf"(?:resmi|dipastikan|dikonfirmasi|akan|bakal) (?:punya|memiliki|mendapat|mendapatkan|dapat"
            rf"|dibuatkan|ada) (?:{SEASON}|sekuel|kelanjutan)\b{_NO_RELEASE}"
        ),
    ),
    Event.FILMING_START: (
        (
            rf"{SYUTING}(?:nya)?\b[^;:!?,.]{{0,60}}?\b(?:dimulai|mulai(?! (?:tayang|rilis|hadir|mengudara))"
            rf"|berlangsung|digelar"
            r"|dilakukan|dijadwalkan|berjalan|dilaksanakan|terlaksana|bergulir|kick-?off|start)(?: (?:pada|di|sejak)){0,2}"
        ),
        (
            rf"{_MAKING}(?: (?!(?:tayang|rilis|hadir|dan|yang|lalu|setelah)\b)[\w.'’:-]{{1,20}}){{0,6}}? "
            r"(?:dimulai|mulai|berlangsung|digelar|berjalan|bergulir|dikebut|digeber|dilakukan|dilaksanakan"
            r"|(?:molor|mundur|diundur|ditunda|tertunda|digeser|bergeser) (?:hingga|sampai|ke))(?! (?:tayang|rilis))"
        ),
        (
            rf"(?:mulai|memulai|menjalani|dimulai|dimulainya|memasuki|masuk|kembali ke|turun ke"
            rf"|balik ke) (?:(?!\bdan\b)[^;:!?,.–—]){{0,40}}?\b{_SHOOT}"
        ),
        (
            rf"{SYUTING}(?:nya)?(?: (?:perdana|pertama))?|masuk (?:tahap |masa |meja )?produksi|naik produksi"
            rf"|hari pertama (?:syuting|produksi)|(?:mulai|kembali) (?:take|ambil gambar)"
        ),
        (
            r"(?:masuk|kembali ke|turun ke|di|balik ke|menginjak) (?:lokasi|set|lapangan) (?:syuting"
            "|pengambilan gambar)|(?:turun|kembali|balik|terjun) ke (?:lapangan|lokasi|set)|(?:mulai"
            "|kembali) bekerja di (?:lokasi|set)"
        ),
        r"kamera\w*[^;:!?,.]{0,50}?\b(?:menyala|berputar|bergulir|merekam|mulai rekam|roll\w*|dinyalakan|on)",
        (
            r"(?:mulai|akan|bakal|sudah|kembali|untuk|siap|segera|telah) (?:direkam|difilmkan|diproduksi|digarap|ditake"
            r"|beraksi di depan kamera)|(?:di )?depan kamera"
        ),
        r"proses produksi|klaket pertama|papan klaket|action pertama|take pertama",
    ),
    Event.FILMING_END: (
        (
            rf"(?:bungkus|membungkus|wrap(?:ped)?|menutup|mengakhiri|menyudahi|berpamitan dari"
            rf"|pamit dari)\b{_CLOSE}\b{_SHOOT}"
            rf"|{SYUTING}(?:nya)?\b[^;:!?,.{SHADOWS}]{{0,60}}?\b(?:bungkus|dibungkus|wrap(?:ped)?|dirampungkan"
            rf"|ditutup)"
        ),
        (
            rf"{_SHOOT}\b(?:(?!\b(?:mulai|dimulai|berlangsung|berjalan|sejak)\b)[^;:!?,.{SHADOWS}]){{0,60}}?"
            r"\b(?:selesai|rampung|berakhir|kelar|usai|tuntas|diselesaikan|beres|komplet|purna|dituntaskan)"
            r"(?: (?:pada|di|sejak|tanggal)){0,2}"
        ),
        (
            rf"(?:selesai|rampung|kelar|menyelesaikan|merampungkan|menuntaskan|rampungkan|selesaikan|tuntaskan"
            rf"|beres|usai)\b{_CLOSE}\b{_SHOOT}"
        ),
        (
            r"(?:(?<=dan\s)|(?<=lalu\s)|(?<=baru\s)|(?<=akan\s)|(?<=bakal\s)|(?<=direncanakan\s)"
            r"|(?<=ditargetkan\s)|(?<=dijadwalkan\s)|(?<=diperkirakan\s)"
            r"|(?<=diharapkan\s))(?:rampung|kelar|tuntas|selesai|bungkus|dirampungkan"
            r"|diselesaikan)(?= (?:pada |di |bulan |akhir |awal |tahun |tanggal ){0,3}{date})"
        ),
        (
            r"(?:selesai|rampung|kelar|tuntas|beres) (?:digarap|diproduksi|direkam|difilmkan|syuting|take)"
            r"|(?:hari terakhir|akhir|penutupan|rampungnya|selesainya|penghujung) (?:proses )?(?:syuting"
            r"|pengambilan gambar|produksi)"
        ),
        (
            rf"{SYUTING}(?:nya)?\b[^;:!?,.{SHADOWS}]{{0,50}}?\b(?:hingga|sampai)(?= (?:pada |bulan |akhir "
            rf"|awal |pertengahan ){{0,2}}{{date}})"
        ),
        (
            rf"{SYUTING}(?:nya)? (?:terakhir|penutup)|pesta penutupan|wrap(?:ped)?(?= (?:pada|di|bulan|sejak))"
            "|wrap[- ]?(?:party|up)|klaket terakhir"
            rf"|adegan terakhir (?:diambil|direkam)"
        ),
    ),
    Event.TRAILER: (
        (
            rf"{TRAILER}\b(?:(?!\b(?:menyebut|mengung|memper|menampil|menegas|bahwa|jika|kalau|jelang"
            rf"|menjelang|sebelum|mengonfirm"
            r"|memast|mengumum|sekaligus|dan|musim ini|memamer|membocor))[^;:!?,]){0,60}?"
            r"\b(?:(?:di|me)?(?:rilis|luncur|unggah|bagi|perlihat|lepas|pamer|putar|publikasi|umbar)\w*|tayang"
            r"|(?:bisa|dapat) (?:di)?(?:saksikan|tonton|simak|lihat)|ditayangkan|keluar|muncul|hadir|mendarat|mengudara|tiba|terbit)"
        ),
        (
            r"(?:merilis|rilis|mengunggah|membagikan|meluncurkan|mengeluarkan|keluarkan|memperlihatkan|menampilkan|melepas|memamerkan"
            r"|pamer|lepas"
            rf"|menayangkan|memutar|membocorkan|mengumbar|menyuguhkan|unggah|bagikan)\b{_CLOSE}\b{TRAILER}"
        ),
        f"{TRAILER}(?: (?:perdana|resmi|pertama|utama|final|terbaru|penuh|kedua)){{0,2}}",
    ),
}
