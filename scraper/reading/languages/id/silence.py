"""Indonesian: that no date is known, or that there will be none."""

from typing import Final

from scraper.reading.languages.id.parts import COMES, SEASON, SYUTING, TRAILER

#: what has dates of its own that nobody need know of
_OTHER: Final = rf"\b(?:{SYUTING}|{TRAILER}|produksi\w*|pemain|tiket|konser|poster|naskah|digarap|penggarapan|reading)"

_DATE: Final = (
    r"(?:(?:tanggal|jadwal|waktu|hari|bulan|tahun|jam)(?: \w+)? ?(?:tayang|rilis|perilisan|penayangan"
    r"|peluncuran|pemutaran"
    r"|penyiaran|siar(?:an)?|edar|terbit|launching|release|pasti|persis|resmi|perdana|premier|main|debut|pengganti|penggantinya|mulai|hadir"
    r"|tepat|dimulainya|kembalinya"
    r"|comeback|spesifik|konkret|definitif|baru)\w*|jendela (?:rilis|tayang|perilisan|penayangan)\w*|tanggal(?:nya)?(?! \d)|jadwalnya|kapan\w*"
    r"|kepastian (?:soal |mengenai |tentang )?(?:tanggal|jadwal|waktu|kapan|tayang|rilis)\w*"
    r"|(?:informasi|info|kabar|pengumuman|keterangan|detail|rincian|konfirmasi|kejelasan|bocoran"
    r"|kepastian|kata)(?: \w+){0,2} "
    r"(?:soal|mengenai|tentang|terkait|perihal|seputar|akan|untuk|dari)(?: \w+){0,4} "
    r"(?:tanggal|jadwal|waktu|kapan|penayangan|perilisan|peluncuran|tayang|rilis)\w*)"
)

#: nothing of a shoot, a trailer or tickets is meant by a date
_ITS: Final = rf"(?!(?:(?!\b{COMES}\b)[^.;:!?,]){{0,40}}?{_OTHER})"

_GAP: Final = rf"(?:(?!{_OTHER}|\b(?:tapi|tetapi|namun|melainkan)\b)[^.;:!?])"

_UNKNOWN: Final = (
    r"(?:b(?:el[uo]|lo?)m(?! (?:lama|genap|tayang|berubah|pernah(?! di)|puas))|tidak (?:diketahui|disebut\w*|diungkap\w*"
    r"|dirinci|diumumkan|dijelaskan"
    r"|dicantumkan|jelas|ada)|tak (?:diketahui|disebut\w*|diungkap\w*|diumumkan|jelas|ada)|entah"
    r"|masih (?:\w+ ){0,2}(?:misteri|misterius|minim|sedikit|terbatas|kosong|nihil|sebatas (?:rumor|kabar|spekulasi)"
    r"|rahasia|dirahasiakan|teka-teki|tanda tanya|gelap|abu-abu|simpang siur|menggantung|kabur|samar"
    r"|ditunggu|dinanti|dinantikan"
    r"|digodok|dibahas|disusun|diatur|difinalisasi|dimatangkan|diproses|dirapatkan|dirumuskan|mengambang|mengawang|di awang-awang"
    r"|jadi (?:rahasia|misteri|tanda tanya|teka-teki|pertanyaan)|menjadi (?:rahasia|misteri|tanda tanya|teka-teki|pertanyaan)|ditutup|disimpan|dipertimbangkan|ditentukan|didiskusikan|disembunyikan"
    r"|disegel|nihil)"
    r"|(?:tak|tidak) (?:kunjung|juga)|masih dalam (?:tahap |proses )?(?:pembahasan|diskusi"
    r"|pertimbangan|pembicaraan)|(?:dirahasiakan|disimpan rapat|ditutup rapat|tb[acd])|menyusul"
    r"|(?:akan|bakal) (?:kami|kita|segera|saya|aku|mereka) (?:segera )?(?:umumkan|infokan|informasikan|kabari|kabarkan|bagikan|share)"
    r"|(?:akan |bakal |baru |segera )(?:segera |baru )?(?:diumumkan|diungkap"
    r"|diinformasikan|diberitahukan|dibocorkan|dirilis|disampaikan|dikabarkan|ditentukan|ditetapkan"
    r"|menyusul|dibeberkan)"
    r"(?! pada| hari| besok| tanggal| pekan| minggu| bulan))"
)

_SILENT: Final = (
    r"(?:bungkam|irit bicara|tutup mulut|b(?:el[uo]|lo?)m (?:mau )?(?:buka|membuka|angkat) (?:suara|mulut|bicara"
    r"|kartu)|merahasiakan"
    r"|menutup rapat(?:-rapat)?|menyimpan rapat(?:-rapat)?|masih menyimpan|(?:enggan|ogah|emoh|menolak"
    r"|irit) (?:\w+ )?(?:mem|meng|men|me|bi|berkomentar|berbagi|berbicara)\w*)"
)

_NONE: Final = (
    r"(?:tidak|tak|n?gga+k?|engg?ak|ga+k?|kaga+k?|ndak|tanpa)(?! (?:hanya|cuma|sabar|sekadar|lama|mengubah"
    r"|berubah))(?: \w+)?"
    r" (?:ada|diketahui|tahu|disebut\w*|menyebut\w*|meng?ungkap\w*|membeberkan|merinci|memberi\w*"
    r"|dirinci|dicantumkan|mencantumkan"
    r"|punya|memiliki|menjelaskan|mengumumkan|diumumkan|dijelaskan|membocorkan|dibocorkan|menyertakan"
    r"|disertai|jelas|memastikan"
    r"|menyinggung|membahas|mematok|membagikan)"
)

NO_DATE: Final[tuple[str, ...]] = (
    rf"b(?:el[uo]|lo?)m(?! (?:lama|genap|sabar|puas|tayang))\b{_GAP}{{0,70}}?\b{_DATE}{_ITS}",
    rf"{_NONE}\b{_GAP}{{0,50}}?\b{_DATE}{_ITS}",
    r"tanpa (?:\w+ ){0,4}?(?:tanggal|jadwal tayang|jadwal rilis|waktu (?:tayang|rilis|penayangan)|kepastian kapan)(?! \d)\w*",
    rf"{_DATE}{_ITS}{_GAP}{{0,80}}?\b{_UNKNOWN}(?!{_GAP}{{0,12}}\b(?:syuting|dimulai syuting))",
    (
        r"(?:tanggal|jadwal|waktu)(?: (?:rilis|tayang|penayangan|perilisan|peluncuran|perdana|premier"
        r"|persis|pasti)\w*){0,2}\s*[:=–—-]\s*(?:\w+ )?(?:b(?:el[uo]|lo?)m|tb[acd]|akan diumumkan|menyusul"
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
        r"(?:hari|jam|bulan|tahun|waktu)nya (?:\w+ ){0,2}?(?:b(?:el[uo]|lo?)m (?:\w+ )?(?:pasti|dipastikan|diumumkan"
        r"|ditentukan|ditetapkan|diketahui|jelas|diungkap|ada)|masih (?:misteri|rahasia|dirahasiakan))"
    ),
    (
        r"(?:rilis|tayang|penayangan|perilisan|premiere?|peluncuran)\s*[:=]\s*(?:b(?:el[uo]|lo?)m|tb[acd]"
        r"|akan diumumkan|menyusul|to be announced|tidak diketahui|segera diumumkan)"
    ),
    (
        rf"(?:menunggu|menanti|tunggu|nantikan|ditunggu)\b{_GAP}{{0,30}}?\b(?:pengumuman|kepastian"
        rf"|konfirmasi|informasi|kabar)\b{_GAP}{{0,50}}?\b(?:tanggal|jadwal|kapan|waktu|penayangan"
        rf"|perilisan)\w*{_ITS}"
    ),
    (
        rf"(?:penayangan|perilisan|peluncuran|pemutaran|tayangnya"
        rf"|rilisnya)\w*{_GAP}{{0,50}}?\b(?:b(?:el[uo]|lo?)m (?:\w+ ){{0,2}}?(?:diumumkan|ditentukan"
        r"|dipastikan|ditetapkan|jelas|pasti|diketahui|terungkap|dijadwalkan|dikonfirmasi|ada (?:kepastian"
        r"|kejelasan|kabar|info))"
        r"|masih (?:\w+ )?(?:misteri|teka-teki|tanda tanya|dirahasiakan|menggantung))"
    ),
    (
        rf"b(?:el[uo]|lo?)m (?:\w+ ){{0,2}}?(?:dijadwalkan|terjadwal|(?:dapat|kebagian|mendapat|mendapatkan|punya"
        rf"|memiliki|mengantongi|ada) (?:jadwal|slot|jatah))(?!{_GAP}{{0,20}}\b(?:syuting|produksi))"
    ),
    (
        r"(?:kapan|tanggal|jadwal)\b[^.;:!?]{0,50}\b(?:masih (?:rahasia|gelap|abu-abu)|(?:cuma"
        r"|hanya) (?:\w+ ){1,3}yang tahu|tidak ada yang tahu|tak ada yang tahu|tak seorang pun tahu)"
    ),
    (
        rf"(?:tidak|tak|b(?:el[uo]|lo?)m) ada yang tahu (?:\w+ ){{0,2}}?kapan|entah kapan (?:[\w:-]+ ){{0,8}}?{COMES}"
        rf"|{COMES} (?:\w+ )?entah kapan"
    ),
    (
        r"(?:akan|bakal|segera) (?:\w+ ){0,2}?(?:memperbarui|diperbarui|mengabarkan|dikabarkan"
        r"|diinformasikan|update|mengabari)\b[^.;:!?]{0,40}"
        r"\b(?:begitu|setelah|jika|bila|ketika|saat|kalau)\b[^.;:!?]{0,30}\b(?:tanggal|jadwal)\w*"
    ),
    (
        r"(?<!syuting\s)(?<!syutingnya\s)(?<!produksi\s)(?<!produksinya\s)(?:ditunda|diundur|menunda|mengundur\w*|mundur|tertunda|molor|mundurnya|menangguhkan|ditangguhkan)[^.;:!?]{0,50}?"
        r"\b(?:hingga|sampai|ke) (?:batas |jangka )?(?:waktu|tanggal|jadwal) yang (?:masih )?(?:b(?:el[uo]|lo?)m|tidak|tak) (?:\w+ )?(?:di\w+"
        r"|jelas|pasti|tentu)"
    ),
    (
        r"hilal\w*[^.;:!?]{0,50}\b(?:b(?:el[uo]|lo?)m|(?:tak|tidak) (?:kunjung|juga)|tak|nggak|gak) (?:juga )?(?:kelihatan|terlihat|tampak|muncul"
        r"|nampak|jelas|ada)|(?:b(?:el[uo]|lo?)m|tak|tidak|nggak|gak) ada hilal"
    ),
    (
        r"(?:sulit|susah|terlalu (?:dini|cepat)|mustahil) (?:untuk |buat )?(?:mem(?:prediksi|astikan|perkirakan)|menebak|tahu|ditebak"
        r"|diprediksi|dipastikan)[^.;:!?]{0,20}\b(?:kapan|tanggal|jadwal)\w*"
        rf"{_ITS}"
    ),
    (
        r"(?:menunggu|menanti|bersabar|sabar|pantau|ikuti)\b[^.;:!?]{0,40}\b(?:mengetahui|tahu|mendapat\w*"
        rf"|memastikan|informasi|info|update)\b[^.;:!?]{{0,30}}\b(?:kapan|tanggal|jadwal) ?(?!\d)\w*{_ITS}"
    ),
    (
        r"akan (?:segera )?(?:mengumumkan|mengungkap\w*|merilis|membagikan) (?:tanggal|jadwal)(?: (?:tayang|rilis|pasti|resmi)| )?"
        r"(?! ?\d)\w*[^.;:!?\d]{0,30}\b(?:nanti|kemudian|dalam waktu dekat|menyusul)(?! pada)"
    ),
    r"masih (?:harus |perlu )?(?:menunggu|menanti) (?:tanggal|jadwal) (?:resmi|pasti|rilis|tayang)\w*",
    rf"kapan\w*{_ITS}{_GAP}{{0,60}}?\b(?:hanya|cuma|tinggal) (?:bisa |perlu )?(?:menunggu|bersabar|menanti)",
    rf"b(?:el[uo]|lo?)m\b[^.;:!?]{{0,50}}?\b(?:maupun|dan|atau|ataupun|serta|apalagi) {_DATE}{_ITS}",
    r"terlalu (?:dini|cepat|awal) (?:untuk |buat )?(?:\w+ ){0,2}(?:tanggal|jadwal|kapan)",
    (
        r"(?:hari|jam|bulan|tanggal)(?:, \w+){0,2},? (?:dan|serta|maupun) [^.;:!?]{0,30}\bb(?:el[uo]|lo?)m (?:ada"
        r"|diumumkan|diketahui|ditentukan|jelas|dipastikan)"
    ),
)

CANCELLED: Final[tuple[str, ...]] = (
    (
        rf"(?:batal|urung|gagal|tidak jadi) (?:menggarap|memproduksi|membuat|melanjutkan|menghadirkan)(?: [\w'’]+){{0,4}} {SEASON}"
        r"|mencabut (?:pembaruan|perpanjangan|pesanan)|(?:disetop|distop|dihentikan|disudahi) (?:secara |untuk )?(?:permanen|selamanya)"
    ),
    (
        r"(?<!sempat\s)(?<!hampir\s)(?<!nyaris\s)(?<!tidak\s)(?<!bukan\s)(?<!terancam\s)"
        r"(?<!tak\s)(?<!belum\s)(?<!pernah\s)(?<!dapat\s)(?<!bisa\s)"
        r"(?<!20\d\d\s)(?<!20\d\d\sresmi\s)(?<!20\d\d\sterpaksa\s)(?<!20\d\d\sakhirnya\s)(?<!20\d\d\sharus\s)(?<!20\d\d\situ\s)(?<!tanggal\s)(?<!jadwal\s)(?<!rencana\s)(?<!tayang\s)(?<!rilis\s)"
        r"(?<!konser\s)(?<!konsernya\s)(?<!acara\s)(?<!syuting\s)(?<!tur\s)(?<!penayangan\s)"
        r"(?:dibatalkan|di-?cancel(?:led)?|dikensel)(?! (?:dan dijadwalkan|rencana|pada menit|sementara|penayangannya"
        r"|jadwal))"
    ),
    (
        rf"(?:tidak|tak|takkan|n?gga+k?|engg?ak|ga+k?|kaga+k?|ndak|batal|gagal|urung) (?:akan |bakal |jadi |pernah "
        rf"|lagi ){{0,2}}(?:dilanjutkan|diperpanjang|berlanjut|lanjut|dibuat|diproduksi|digarap|diteruskan"
        rf"|ada (?:lagi )?(?:{SEASON}|kelanjutan|sekuel))(?! (?:di|tahun|seb(?:el[uo]|lo?)m|pada) |(?: (?:hingga|sampai)) (?!(?:ke )?{SEASON}))"
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
        rf"|ke) (?:{SEASON})\b(?![^.;:!?]{{0,25}}\b(?:hingga|sampai|seb(?:el[uo]|lo?)m|tahun|pada|di)\b)"
    ),
    (
        r"(?:musim|season) (?:kedua|ketiga|keempat|kelima|baru|\d+|berikutnya|lanjutan)(?:nya)? (?:tidak"
        r"|tak|takkan|batal|urung|gagal) (?:akan |jadi |pernah )?(?:terwujud|terjadi|terealisasi|ada)"
    ),
    (
        r"(?:hanya|cuma|cukup) (?:bertahan|berumur|sampai|punya|berusia|sanggup bertahan|berjalan|tayang|berhenti di) (?:satu (?:musim"
        r"|season)|semusim|1 (?:musim|season))"
    ),
    r"(?:nge|meng)-?cancel|ngebatalin|(?:menyetop|mencoret|mendepak)(?! (?:syuting|penayangan|sementara|produksi))",
    r"pupus (?:sudah )?(?:harapan|asa)[^.;:!?]{0,40}(?:musim|season|sekuel|kelanjutan)",
    (
        rf"{SEASON} (?:{{n3}}|{{ordinal3}}),? (?:resmi |sudah )?dipastikan (?:\w+ )?(?:tidak|tak|nggak|gak) (?:akan |bakal )?(?:ada|lanjut|dibuat)"
        rf"|tidak ada (?:lagi )?(?:{SEASON}|kelanjutan|sekuel)(?: (?:berikutnya|lanjutan|baru|lagi|{{n}}"
        rf"|{{ordinal}}|ke-{{n2}}))"
    ),
    (
        r"(?<!belum\s)(?<!tidak\s)(?<!tak\s)(?<!bukan\s)(?<!nyaris\s)(?<!hampir\s)(?<!sempat\s)membatalkan(?! rencana| acara(?! (?:itu|ini|tersebut))| konser| penayangan| jadwal| syuting"
        r"| perilisan| rilis| tayang)|pembatalan(?! jadwal| konser| syuting| penayangan)"
    ),
    (
        r"(?:kena|terkena) (?:coret|cancel|suntik mati|potong)|(?<!poster\s)(?<!posternya\s)(?<!jadwal\s)(?<!jadwalnya\s)(?<!tanggal\s)(?:ikut |resmi )?(?:dicoret|disuntik mati"
        r"|didepak)(?! dari (?:jadwal|slot))"
    ),
    (
        r"(?:resmi|terpaksa|akhirnya|harus) (?:dihentikan|disetop|distop|di-stop|disudahi|diakhiri"
        r"|disuntik mati)(?! sementara| syuting)"
    ),
    (
        r"(?:serial|sinetron|drama|anime|acara|netflix|hbo|disney|amazon|stasiun|sctv"
        r"|rcti)\w* (?:\w+ ){0,3}?(?:menyetop|menghentikan|memberhentikan|menyudahi|mengakhiri|sudahi|hentikan"
        r"|setop)(?= (?:produksi|serial|sinetron|drama|anime|seri) )"
    ),
    (
        r"(?:menyuntik|suntik) mati|(?:season|musim) (?:{n}|{ordinal})(?:nya)?(?: [^\s;:!?,.]{1,20}){0,4}? "
        "(?:resmi|dipastikan|akhirnya|pun)"
        " batal(?= (?:dibuat|diproduksi|digarap)|[.!;]|$)|tanpa (?:season|musim) (?:{n2}|{ordinal2}|lanjutan)"
        "|(?:berakhir|tamat|berhenti) (?:di|pada) (?:season|musim) (?:1|satu|pertama)(?! (?:pada|di))"
        r"|(?:mengakhiri|menyudahi|mengakhirinya|menghentikan|menyetop|mencoret)\b[^.;:!?]{0,40}\b(?:setelah|usai|hanya dalam) (?:satu"
        "|1) (?:musim|season)"
        r"|disetop(?= (?:setelah|usai|oleh|netflix|karena|gara))|(?:cukup|hanya|cuma) (?:sampai|berhenti di|berakhir di) (?:season|musim) (?:1|satu|pertama)|(?:tamat|berakhir|selesai"
        r"|berhenti) (?:hanya )?(?:setelah|usai|dengan) (?:satu|1|semusim) (?:musim|season)"
    ),
)

#: says that the season that is named is the last
LAST: Final[tuple[str, ...]] = (
    r"(?:menjadi|jadi|adalah|merupakan) (?:musim|season) (?:terakhir|pamungkas|penutup)",
    r"(?:berakhir|tamat|ditutup|diakhiri) (?:di|pada|dengan|lewat) (?:musim|season)",
)
