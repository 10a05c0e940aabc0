"""Indonesian: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.id.parts import COMES, SEASON, SYUTING, TRAILER

#: what has dates of its own that nobody need know of
_OTHER: Final = rf"\b(?:{SYUTING}|{TRAILER}|produksi\w*|pemain|tiket|konser|poster|naskah|digarap|penggarapan|reading)"

_DATE: Final = (
    r"(?:(?:tanggal|jadwal|waktu|hari|bulan|tahun|jam)(?: \w+)? ?(?:tayang|rilis|perilisan|penayangan"
    r"|peluncuran|pemutaran"
    r"|penyiaran|pasti|persis|resmi|perdana|premier|main|debut|pengganti|penggantinya|mulai|hadir"
    r"|tepat|dimulainya|kembalinya"
    r"|comeback|spesifik|konkret|definitif|baru)\w*|tanggal(?:nya)?(?! \d)|jadwalnya|kapan\w*"
    r"|kepastian (?:soal |mengenai |tentang )?(?:tanggal|jadwal|waktu|kapan|tayang|rilis)\w*"
    r"|(?:informasi|info|kabar|pengumuman|keterangan|detail|rincian|konfirmasi|kejelasan|bocoran"
    r"|kepastian|kata)(?: \w+){0,2} "
    r"(?:soal|mengenai|tentang|terkait|perihal|seputar|akan|untuk|dari)(?: \w+){0,4} "
    r"(?:tanggal|jadwal|waktu|kapan|penayangan|perilisan|peluncuran|tayang|rilis)\w*)"
)

#: nothing of a shoot, a trailer or tickets is meant by a date
_ITS: Final = rf"(?!(?:(?!\b{COMES}\b)[^.;:!?,]){{0,40}}?{_OTHER})"

_GAP: Final = rf"(?:(?!{_OTHER})[^.;:!?])"

_UNKNOWN: Final = (
    r"(?:belum(?! (?:lama|genap|tayang|berubah|pernah|puas))|tidak (?:diketahui|disebut\w*|diungkap\w*"
    r"|dirinci|diumumkan|dijelaskan"
    r"|dicantumkan|jelas|ada)|tak (?:diketahui|disebut\w*|diungkap\w*|diumumkan|jelas|ada)|entah"
    r"|masih (?:\w+ ){0,2}(?:misteri|misterius"
    r"|rahasia|dirahasiakan|teka-teki|tanda tanya|gelap|abu-abu|simpang siur|menggantung|kabur|samar"
    r"|ditunggu|dinanti|dinantikan"
    r"|digodok|dibahas|disusun|ditutup|disimpan|dipertimbangkan|ditentukan|didiskusikan|disembunyikan"
    r"|disegel|nihil)"
    r"|(?:tak|tidak) (?:kunjung|juga)|masih dalam (?:tahap |proses )?(?:pembahasan|diskusi"
    r"|pertimbangan|pembicaraan)|(?:dirahasiakan|disimpan rapat|ditutup rapat|tba|tbd)|menyusul"
    r"|(?:akan |bakal |baru )(?:segera |baru )?(?:diumumkan|diungkap"
    r"|diinformasikan|diberitahukan|dibocorkan|dirilis|disampaikan|dikabarkan|ditentukan|ditetapkan"
    r"|menyusul|dibeberkan)"
    r"(?! pada| hari| besok| tanggal| pekan| minggu| bulan))"
)

_SILENT: Final = (
    r"(?:bungkam|irit bicara|tutup mulut|belum (?:mau )?(?:buka|membuka|angkat) (?:suara|mulut|bicara"
    r"|kartu)|merahasiakan"
    r"|menutup rapat(?:-rapat)?|menyimpan rapat(?:-rapat)?|(?:enggan|ogah|emoh|menolak"
    r"|irit) (?:\w+ )?(?:mem|meng|men|me|bi)\w*)"
)

_NONE: Final = (
    r"(?:tidak|tak|nggak|enggak|gak|ga|tanpa)(?! (?:hanya|cuma|sabar|sekadar|lama|mengubah"
    r"|berubah))(?: \w+)?"
    r" (?:ada|diketahui|tahu|disebut\w*|menyebut\w*|meng?ungkap\w*|membeberkan|merinci|memberi\w*"
    r"|dirinci|dicantumkan|mencantumkan"
    r"|punya|memiliki|menjelaskan|mengumumkan|diumumkan|dijelaskan|membocorkan|dibocorkan|menyertakan"
    r"|disertai|jelas|memastikan"
    r"|menyinggung|membahas|mematok|membagikan)"
)

NO_DATE: Final[tuple[str, ...]] = (
    rf"belum(?! (?:lama|genap|sabar|puas|tayang))\b{_GAP}{{0,70}}?\b{_DATE}{_ITS}",
    rf"{_NONE}\b{_GAP}{{0,50}}?\b{_DATE}{_ITS}",
    r"tanpa (?:\w+ ){0,4}?(?:tanggal|jadwal tayang|jadwal rilis)(?! \d)\w*",
    rf"{_DATE}{_ITS}{_GAP}{{0,80}}?\b{_UNKNOWN}(?!{_GAP}{{0,12}}\b(?:syuting|dimulai syuting))",
    (
        r"(?:tanggal|jadwal|waktu)(?: (?:rilis|tayang|penayangan|perilisan|peluncuran|perdana|premier"
        r"|persis|pasti)\w*){0,2}\s*[:=–—-]\s*(?:\w+ )?(?:belum|tba|tbd|akan diumumkan|menyusul"
        r"|to be announced|tidak diketahui|segera diumumkan)"
    ),
    (
        rf"{_SILENT}\b{_GAP}{{0,60}}?\b(?:kapan|tanggal|jadwal (?:tayang|rilis)|waktu (?:tayang|rilis"
        rf"|penayangan)|penayangan|perilisan)\w*{_ITS}"
    ),
    (
        rf"{_DATE}{_ITS}{_GAP}{{0,60}}?\b(?:{_SILENT}|(?:tunggu|nantikan|menunggu|menanti) (?:saja )?(?:pengumuman"
        "|kabar|info"
        r"|konfirmasi))"
    ),
    (
        r"(?:hari|jam|bulan|tahun|waktu)nya (?:\w+ ){0,2}?(?:belum (?:\w+ )?(?:pasti|dipastikan|diumumkan"
        r"|ditentukan|ditetapkan|diketahui|jelas|diungkap|ada)|masih (?:misteri|rahasia|dirahasiakan))"
    ),
    (
        r"(?:rilis|tayang|penayangan|perilisan|premiere?|peluncuran)\s*[:=]\s*(?:belum|tba|tbd"
        r"|akan diumumkan|menyusul|to be announced|tidak diketahui|segera diumumkan)"
    ),
    (
        rf"(?:menunggu|menanti|tunggu|nantikan|ditunggu)\b{_GAP}{{0,30}}?\b(?:pengumuman|kepastian"
        rf"|konfirmasi|informasi|kabar)\b{_GAP}{{0,50}}?\b(?:tanggal|jadwal|kapan|waktu|penayangan"
        rf"|perilisan)\w*{_ITS}"
    ),
    (
        rf"(?:penayangan|perilisan|peluncuran|pemutaran|tayangnya"
        rf"|rilisnya)\w*{_GAP}{{0,50}}?\b(?:belum (?:\w+ ){{0,2}}?(?:diumumkan|ditentukan"
        r"|dipastikan|ditetapkan|jelas|pasti|diketahui|terungkap|dijadwalkan|dikonfirmasi|ada (?:kepastian"
        r"|kejelasan|kabar|info))"
        r"|masih (?:\w+ )?(?:misteri|teka-teki|tanda tanya|dirahasiakan|menggantung))"
    ),
    (
        rf"belum (?:\w+ ){{0,2}}?(?:dijadwalkan|terjadwal|(?:dapat|kebagian|mendapat|mendapatkan|punya"
        rf"|memiliki|mengantongi|ada) (?:jadwal|slot|jatah))(?!{_GAP}{{0,20}}\b(?:syuting|produksi))"
    ),
    (
        r"(?:kapan|tanggal|jadwal)\b[^.;:!?]{0,50}\b(?:masih (?:rahasia|gelap|abu-abu)|(?:cuma"
        r"|hanya) tuhan yang tahu|tidak ada yang tahu|tak ada yang tahu|tak seorang pun tahu)"
    ),
    (
        r"(?:tidak|tak|belum) ada yang tahu (?:\w+ ){0,2}?kapan|entah kapan (?:[\w:-]+ ){0,8}?(?:tayang"
        r"|rilis|hadir|muncul|kembali|dirilis)"
    ),
    (
        r"(?:akan|bakal|segera) (?:\w+ ){0,2}?(?:memperbarui|diperbarui|mengabarkan|dikabarkan"
        r"|diinformasikan|update|mengabari)\b[^.;:!?]{0,40}"
        r"\b(?:begitu|setelah|jika|bila|ketika|saat|kalau)\b[^.;:!?]{0,30}\b(?:tanggal|jadwal)\w*"
    ),
    r"masih (?:harus |perlu )?(?:menunggu|menanti) (?:tanggal|jadwal) (?:resmi|pasti|rilis|tayang)\w*",
    rf"kapan\w*{_ITS}{_GAP}{{0,60}}?\b(?:hanya|cuma|tinggal) (?:bisa |perlu )?(?:menunggu|bersabar|menanti)",
    rf"belum\b[^.;:!?]{{0,50}}?\b(?:maupun|dan|atau|ataupun|serta|apalagi) {_DATE}{_ITS}",
    r"terlalu (?:dini|cepat|awal) (?:untuk |buat )?(?:\w+ ){0,2}(?:tanggal|jadwal|kapan)",
    (
        r"(?:hari|jam|bulan|tanggal)(?:, \w+){0,2},? (?:dan|serta|maupun) [^.;:!?]{0,30}\bbelum (?:ada"
        r"|diumumkan|diketahui|ditentukan|jelas|dipastikan)"
    ),
)

CANCELLED: Final[tuple[str, ...]] = (
    (
        r"(?<!sempat\s)(?<!hampir\s)(?<!nyaris\s)(?<!tidak\s)(?<!bukan\s)(?<!terancam\s)"
        r"(?<!tak\s)(?<!belum\s)(?<!pernah\s)(?<!dapat\s)(?<!bisa\s)"
        r"(?<!20\d\d\s)(?<!20\d\d\sresmi\s)(?<!tanggal\s)(?<!jadwal\s)(?<!rencana\s)(?<!tayang\s)(?<!rilis\s)"
        r"(?<!konser\s)(?<!konsernya\s)(?<!acara\s)(?<!syuting\s)(?<!tur\s)(?<!penayangan\s)"
        r"(?:dibatalkan|di-?cancel)(?! (?:dan dijadwalkan|rencana|pada menit|sementara|penayangannya"
        r"|jadwal))"
    ),
    (
        rf"(?:tidak|tak|takkan|nggak|enggak|gak|batal|gagal|urung) (?:akan |bakal |jadi |pernah "
        rf"|lagi ){{0,2}}(?:dilanjutkan|diperpanjang|berlanjut|lanjut|dibuat|diproduksi|digarap|diteruskan"
        rf"|ada (?:lagi )?(?:{SEASON}|kelanjutan|sekuel))(?! (?:di|tahun|sebelum|hingga|sampai|pada) )"
    ),
    (
        "(?:tidak|tak|takkan|gagal|urung|batal) (?:akan |bakal )?(?:punya|memiliki|mendapat(?:kan)?|memperoleh"
        "|menggarap"
        rf"|memproduksi|membuat|melihat) (?:lagi )?(?:{SEASON}|kelanjutan|sekuel)"
    ),
    (
        r"(?:tidak|tak|batal|urung|enggan|menolak|stop) (?:akan |bakal |lagi |untuk )?(?:melanjutkan"
        r"|memperpanjang|memproduksi|meneruskan|perpanjang|lanjutkan)"
        r"(?! (?:kontrak|syuting|debat|pembicaraan))"
    ),
    (
        rf"(?:tidak|tak|takkan) (?:akan |bakal )?kembali (?:untuk|dengan|lewat"
        rf"|ke) (?:{SEASON})\b(?![^.;:!?]{{0,25}}\b(?:hingga|sampai|sebelum|tahun|pada|di)\b)"
    ),
    (
        r"(?:musim|season) (?:kedua|ketiga|keempat|kelima|baru|\d+|berikutnya|lanjutan)(?:nya)? (?:tidak"
        r"|tak|takkan|batal|urung|gagal) (?:akan |jadi |pernah )?(?:terwujud|terjadi|terealisasi|ada)"
    ),
    (
        r"(?:hanya|cuma) (?:bertahan|berumur|sampai|punya|berusia|sanggup bertahan) (?:satu (?:musim"
        r"|season)|semusim|1 (?:musim|season))"
    ),
    r"(?:menyetop|mencoret|mendepak)(?! (?:syuting|penayangan|sementara|produksi))",
    r"pupus (?:sudah )?(?:harapan|asa)[^.;:!?]{0,40}(?:musim|season|sekuel|kelanjutan)",
    (
        rf"tidak ada (?:lagi )?(?:{SEASON}|kelanjutan|sekuel)(?: (?:berikutnya|lanjutan|baru|lagi|{{n}}"
        rf"|{{ordinal}}|ke-{{n2}}))"
    ),
    (
        r"membatalkan(?! rencana| acara(?! (?:itu|ini|tersebut))| konser| penayangan| jadwal| syuting"
        r"| perilisan| rilis| tayang)|pembatalan(?! jadwal| konser| syuting| penayangan)"
    ),
    (
        r"(?:kena|terkena) (?:coret|cancel|suntik mati|potong)|(?:ikut |resmi )?(?:dicoret|disuntik mati"
        r"|didepak)(?! dari (?:jadwal|slot))"
    ),
    (
        r"(?:resmi|terpaksa|akhirnya|harus) (?:dihentikan|disetop|distop|di-stop|disudahi|diakhiri"
        r"|disuntik mati)(?! sementara| syuting)"
    ),
    (
        r"(?:serial|sinetron|drama|anime|acara|netflix|hbo|disney|amazon|stasiun|sctv"
        r"|rcti)\w* (?:\w+ ){0,3}?(?:menyetop|menghentikan|menyudahi|mengakhiri|sudahi|hentikan"
        r"|setop)(?= (?:produksi|serial|sinetron|drama|anime|seri) )"
    ),
    (
        r"(?:menyuntik|suntik) mati|(?:season|musim) (?:{n}|{ordinal})(?:nya)?(?: [^\s;:!?,.]{1,20}){0,4}? "
        "(?:resmi|dipastikan|akhirnya|pun)"
        " batal(?= (?:dibuat|diproduksi|digarap)|[.!;]|$)|tanpa (?:season|musim) (?:{n2}|{ordinal2}|lanjutan)"
        "|(?:berakhir|tamat|berhenti) (?:di|pada) (?:season|musim) (?:1|satu|pertama)(?! (?:pada|di))"
        r"|(?:mengakhiri|menyudahi|mengakhirinya)\b[^.;:!?]{0,40}\b(?:setelah|usai|hanya dalam) (?:satu"
        "|1) (?:musim|season)"
        r"|disetop(?= (?:setelah|usai|oleh|netflix|karena|gara))|(?:tamat|berakhir|selesai"
        r"|berhenti) (?:hanya )?(?:setelah|usai|dengan) (?:satu|1|semusim) (?:musim|season)"
    ),
)
