"""Indonesian: whom a sentence credits."""

from typing import Final

from scraper.reading.languages.table import CAPITALS, PARTICLES

#: words with a capital that are in no name: at a sentence's beginning, in a headline, days and months
_NO_NAME: Final = (
    "(?=[A-Z])(?:Musim|Season|Serial|Seri|Sinetron|Drama|Drakor|Anime|Film|Series|Gim|Game|Episode|Sekuel|Penggemar|Fans"
    "|Namun|Tapi|Tetapi"
    "|Sementara|Sedangkan|Hal|Kabar|Rumor|Isu|Bocoran|Laporan|Pengumuman|Keterangan|Pernyataan|Penegasan"
    "|Konfirmasi|Pihak"
    "|Tanggal|Jadwal|Penayangan|Perilisan|Trailer|Teaser|Syuting|Produksi|Dia|Ia|Mereka|Kami|Kita|Saya|Aku|Kamu"
    "|Anda|Yang|Ini|Itu"
    "|Dan|Di|Ke|Pada|Dari|Dalam|Untuk|Dengan|Oleh|Lewat|Melalui|Via|Usai|Setelah|Sesudah|Sebelum|Sebelumnya|Saat"
    "|Ketika|Meski"
    "|Meskipun|Walau|Walaupun|Karena|Sebab|Jika|Kalau|Bila|Selain|Bahkan|Sebagai|Selaku|Berdasarkan|Menurut"
    "|Mengutip|Melansir"
    "|Dilansir|Dikutip|Kata|Ujar|Seperti|Sebagaimana|Sejak|Hingga|Sampai|Kini|Sekarang|Lalu|Kemudian|Akhirnya"
    "|Resmi|Juga|Baru"
    "|Sudah|Telah|Pun|Sendiri|Akan|Bakal|Belum|Tidak|Tak|Bukan|Sang|Para|Situs|Laman|Media|Majalah|Harian|Portal"
    "|Akun|Sumber|Tim"
    "|Semua|Adalah|Ada|Soal|Tentang|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|April|Mei"
    "|Juni|Juli|Agustus"
    "|September|Oktober|November|Desember|Tahun|Bulan|Sutradara|Produser|Showrunner|Kreator|Penulis|Aktor|Aktris"
    "|Bintang|Pemeran"
    "|Pemain|Bos|CEO|Petinggi|Presiden|Kepala|Direktur|Ketua|Eksekutif|Chief|Co-CEO|Pencipta|Mangaka|Penyanyi"
    "|Komika|Pembawa|Agensi"
    "|Pandemi|Wabah|COVID|Covid|Kena|Siap|Batal|Jadi|Umumkan|Pastikan|Bocorkan|Ungkap|Ungkapkan|Tunda|Perpanjang"
    "|Batalkan|Tayang|Tayangkan|Rilis|Kapan|Orang|Seseorang|Informasi|Info|Penerbit|Pengembang|Developer|Publisher|Platform|Layanan|Saluran|Stasiun|Jaringan|Perusahaan|Rumah|Country|Head|Asyik|Hore|Sayang|Sayangnya)"
)

_WORD: Final = rf"(?:(?!{_NO_NAME}\b)[{CAPITALS}][\w'’.&+-]*|ꙮ|tvN|jTBC|iQIYI|@[\w.]{{2,30}})"

#: a name
NAME: Final = rf"{_WORD}(?: (?:(?:of|the|de|van|bin|and|&) |{PARTICLES})?{_WORD}){{0,4}}"

_WHO: Final = rf"(?P<who>{NAME}(?: dan {NAME})?)"

_ROLE: Final = (
    "(?i:(?:ko-|co-)?(?:sutradara|sineas|produser|showrunner|kreator|pencipta|penulis(?: (?:naskah|skenario))?"
    "|komikus|mangaka|novelis"
    "|aktor|aktris|bintang|pemeran|pemain|artis|komika|penyanyi|pembawa acara|bos|ceo|petinggi|presiden|kepala"
    "|direktur|ketua|chief"
    "|pimpinan|pemimpin|wakil presiden|vp|eksekutif|juru bicara|jubir|perwakilan|manajer|pengarah|animator"
    r"|jurnalis|wartawan|country (?:head|manager)|head of \w+|chairman|(?:executive|vice|managing|programming) (?:producer|president|director)"
    r"|general manager))\b"
)

_COMPANY: Final = (
    r"(?:Netflix|HBO|Max|Disney\+?|Amazon|Prime Video|Apple(?: TV\+?)?|Hulu|Viu|Vidio|WeTV|iQIYI|Paramount\+?"
    "|Peacock|BBC|ABC|NBC|CBS|FOX|Fox"
    r"|AMC|Showtime|Starz|Sony|Universal|Warner Bros\.?|MNC|RCTI|SCTV|Indosiar|ANTV|GTV|Trans7|tvN|SBS|KBS2?|MBC"
    "|JTBC|ENA|TVING|Tving"
    "|Crunchyroll|Marvel(?: Studios)?|Lucasfilm|DC Studios|Toei|MAPPA)(?: (?:Max|Indonesia|Asia|Korea|Jepang|dan"
    "|Content|Studios?|TV|Originals?"
    r"|Pictures|Television|Animation|Entertainment|Hotstar)\b){0,3}"
)

#: what stands before the name that does something, and no place or owner: "di Netflix", "besutan Joko"
_FIRST: Final = (
    r"(?<!\S)(?:^\W{0,3}|(?=\S{1,40}\s+[A-Z@a-z])(?:\S{1,40}[,:;!?.—–\"”)-]|(?!(?:memaksa|membuat|bikin|mendorong"
    "|meminta|di|ke|untuk|pada|dari|oleh|bersama|dengan|antara|bagi|karya|besutan|garapan|adaptasi"
    rf"|milik|seperti|menurut|kepada)\s)[^\sA-Z@]\S{{0,40}}|{_NO_NAME}(?<!Di)(?<!Pada)(?<!Ke)(?<!Dari)(?<!Untuk))\s+)"
)

#: what may stand between who says it and the verb
_BETWEEN: Final = (
    r"(?: \([^()]{1,40}\))?"
    "(?:,[^,;:!?]{2,70},| (?i:selaku|sebagai|lewat|melalui|via|dalam|di|pada|dari|kepada|yang|saat|ketika"
    "|bersama|secara|hari|baru-baru)"
    r"(?: (?!(?:me[mn]|ber|akan |untuk |bahwa )[a-z]*)[^\s,;:!?]{1,30}){1,7}?,?)?"
    "(?: (?i:telah|sudah|udah|resmi|juga|akhirnya|sendiri|pun|kemudian|lalu|sempat|baru saja|barusan|kini"
    "|kembali|bahkan|langsung|sebelumnya"
    "|turut|ikut|kemarin|lantas|hanya|cuma|malah|justru|pernah|terang-terangan|sekaligus|mau|berani|lagi"
    "|bersama-sama|itu sendiri)){0,3}"
)

_SIGNAL: Final = (
    "(?:sinyal|bocoran|kepastian|kabar|isyarat|kode|konfirmasi|lampu hijau|restu|petunjuk|pernyataan|keterangan"
    "|jawaban|janji"
    "|penjelasan|klarifikasi|indikasi|gambaran|perkiraan|clue|update|info|informasi|tahu|jaminan)"
)


def _with_prefix(root: str) -> str:
    """Return a verb's root and the same behind its prefix, as "me-" sounds before its first letter."""
    first, second = root[0], root[1]
    if first in "kpst" and second in "aeiou" and root[:3] != "per":  # memperpanjang
        return f"(?:{ {'k': 'meng', 'p': 'mem', 's': 'meny', 't': 'men'}[first] }{root[1:]}|{root})"
    nasal = "mem" if first in "bfp" else "men" if first in "cdjt" else "meng" if first in "aeioughk" else "me"
    return f"(?:{nasal})?{root}"


def _active(roots: str) -> str:
    return "|".join(map(_with_prefix, roots.split()))


#: what people and companies say and decide
_SAYS: Final = (
    r"(?i:(?:(?!(?:pesan|geser|undur|coret|duga|target|prediksi|estimasi|proyeksi|tulis|kunci|patok)\b)(?:"
    + _active(
        "umumkan konfirmasi(?:kan)? pastikan nyatakan katakan sebut(?:kan)? ungkap(?:kan)? tuturkan "
        "jelaskan benarkan tegaskan kabarkan"
        " beritahu(?:kan)? informasikan akui ceritakan terangkan paparkan beberkan bocorkan isyaratkan "
        "sampaikan singgung tulis(?:kan)?"
        " cuit(?:kan)? emukakan kemukakan siratkan janjikan klaim yakini harapkan target(?:kan)? "
        "rencanakan perkirakan prediksi(?:kan)?"
        " duga ramalkan estimasi(?:kan)? proyeksikan indikasikan bantah tepis sangkal patahkan "
        "luruskan spekulasikan tandaskan lontarkan"
        # and what they do to a season
        " perpanjang perbarui batalkan tunda undur(?:kan)? mundurkan geser pindahkan majukan tetapkan "
        "jadwalkan putuskan pesan setujui"
        r" lanjutkan(?!\s(?:kisah|cerita|aksi|perjalanan|petualangan|debut"
        "|tradisi)) sahkan resmikan patok kunci setop hentikan canangkan bidik"
        " incar restui coret siapkan tahan pilih"
    )
    + ")|mengkonfirmasi|mengesahkan|mengaku|ngaku|bilang|berkata|bercerita|menambahkan|berjanji|berujar|bertutur"
    "|berkicau|berbicara|yakin"
    "|optimist?is|berharap|berencana|berspekulasi|menilai|menaksir|menjadwal ulang|jadwal ulang|ngumumin|mastiin"
    "|ngonfirmasi|ngebocorin|nyebut"
    "|(?:membuka|buka|angkat) (?:peluang|suara|bicara)|spill)(?:nya)?"
    rf"|(?:memberi(?:kan)?|beri(?:kan)?|kasih|ngasih|menyampaikan|melempar) (?:\w+ )?{_SIGNAL}"
    "|(?:(?:me)?(?:rilis|luncurkan|lepas)|(?:meng)?unggah|(?:mem)?bagikan|(?:me)?mamerkan|pamerkan|posting"
    "|menyuguhkan|memperlihatkan"
    r"|menampilkan|menayangkan)(?: [^\s;:!?.]{1,30}){0,5}? (?:trailer|teaser|cuplikan|pv|video|klip|tanggal"
    "|pengumuman|pernyataan|keterangan"
    "|poster|visual)(?:nya)?)"
)

#: what the press does besides
_REPORTS: Final = (
    "(?i:" + _active("laporkan beritakan wartakan lansir catat rangkum tulis(?:kan)?") + "|menurunkan|memuat)(?:nya)?"
)

#: what was said, in the passive
_SAID: Final = (
    "(?i:di(?:umumkan|konfirmasi|pastikan|nyatakan|katakan|sebut(?:kan)?|ungkap(?:kan)?|tuturkan|jelaskan"
    "|benarkan|tegaskan|akui"
    "|ceritakan|terangkan|paparkan|beberkan|bocorkan|isyaratkan|sampaikan|singgung|tulis(?:kan)?|cuitkan"
    "|janjikan|klaim|rencanakan"
    "|targetkan|prediksi(?:kan)?|perkirakan|harapkan|bantah|tepis|patahkan|sangkal|luruskan|tetapkan|putuskan"
    "|perpanjang|batalkan"
    "|tunda|pesan|setujui|jadwalkan|ambil|unggah|bagikan|posting|poskan|kemukakan|coret|hentikan|setop"
    "|turunkan)(?:nya)?)"
)

#: before a name in speech
_SPOKE: Final = (
    "(?i:kata|ujar|ungkap|tutur|jelas|ucap|terang|papar|beber|tulis|cuit|kicau|imbuh|tukas|pungkas|tandas|tegas"
    "|aku|sebut|jawab|sambung|tambah"
    "|kelakar|seloroh|canda|cetus|urai|cerita|klaim|janji|harap|bilang|kenang|ulas|celetuk|demikian|umum)"
)

#: what is cited, with whom it is by behind it
_CITED: Final = (
    "(?i:(?:(?:isi|hasil|sebuah|surat) )?(?:laporan|kabar|keterangan|pernyataan|pengumuman|konfirmasi|penegasan"
    "|bocoran|siaran pers|rilis pers"
    "|rilis|unggahan|postingan|cuitan|tweet|twit|kicauan|status|penjelasan|pengakuan|penuturan|informasi|info"
    "|catatan|jadwal|kalender"
    "|ucapan|perkataan|perkiraan|prediksi|ramalan|presentasi|surat|video|wawancara|artikel|tulisan|berita"
    "|pemberitaan|data"
    "|keputusan|jawaban|kepastian|janji|rencana))(?: (?:resmi|terbaru|baru|eksklusif|pers|tertulis|terkini|lama"
    "|singkat|khusus|terakhir|bersama)){0,2}"
)

_NET: Final = "(?:Instagram|Twitter|X|Facebook|TikTok|YouTube|Youtube|Threads|Weibo|IG|medsos|media sosial)"

#: an account by its name
_ACCOUNT: Final = (
    rf"[Aa]kun (?:resmi )?(?:{_NET} )?(?:\((?:dulu )?Twitter\) )?(?:resmi |pribadi )?(?:milik )?(?:{_COMPANY}"
    rf"|{_WORD}(?: {_WORD}){{0,3}})"
)

_OUTLET: Final = (
    "(?:(?:laman|situs|web|website|portal|media|majalah|harian|koran|tabloid|surat kabar|outlet|kanal|berita"
    "|hiburan|resmi|asal|luar"
    "|lokal|ternama|asing|setempat|Tiongkok|China|Thailand|Turki|India"
    "|Korea(?: Selatan)?|Jepang|Amerika(?: Serikat)?|AS|Inggris|Spanyol|Indonesia"
    "|Hollywood),? ){0,4}"
)

#: "media Korea" has no name
_NO_LAND: Final = r"(?!(?:Tiongkok|China|Thailand|Turki|India|Korea(?: Selatan)?|Jepang|Amerika(?: Serikat)?|AS|Inggris|Spanyol|Indonesia|Hollywood)\b(?! [A-Z]))"

_MANY: Final = (
    r"(?i:sejumlah|beberapa|berbagai|banyak|para|sebagian|seorang|sebuah|suatu|salah satu|satu|dua|tiga|sebagian besar)"
)

_FROM: Final = (
    "(?: (?:dalam|internal|industri|tepercaya|terpercaya|anonim|luar|asing|lokal|setempat|Tiongkok|China|Thailand|Turki|India|Korea(?: Selatan)?"
    "|Jepang|Amerika(?: Serikat)?|AS"
    "|Inggris|Hollywood|Spanyol|hiburan|resmi|terbaru|produksi|(?:yang )?(?:dekat|mengetahui"
    r"|terlibat)(?: \w+){1,4}?))?"
    rf"(?: (?:dari|di|dalam|milik) (?:tim produksi|rumah produksi|industri|dalam|internal|{NAME}))?"
)

#: people and media without a name; "itu" behind them means one named before
_SOME: Final = (
    rf"(?:(?:{_MANY} )?(?i:sumber(?:-sumber)?|orang dalam|insider|(?:outlet |situs )?media|outlet|laporan|rumor|pengamat|analis|pakar"
    "|warganet|netizen|penggemar|fans"
    rf"|kritikus|jurnalis|pembocor|leaker){_FROM}"
    "|(?:seseorang|orang) (?:dari|di) industri(?: hiburan| film| televisi)?(?: Korea| Jepang)?|sang (?:sutradara|penulis|produser|kreator|showrunner|aktor|aktris|pemeran|bintang|komikus|mangaka|novelis)"
    "|(?i:kabar|rumor|isu|gosip|informasi|bocoran|desas-desus)(?: yang)? (?:santer )?(?:beredar|berseliweran"
    "|berembus|berhembus|tersiar|muncul"
    "|bocor|simpang siur|didapat|diterima)(?: luas| kencang| di (?:internet|media sosial|medsos|dunia maya"
    r"|kalangan \w+))?"
    "|(?i:tim (?:produksi|kreatif|produser|kreator|humas|media sosial)|para (?:staf|produser|kreator|penulis"
    "|pemain|pemeran|bintang|aktor|petinggi)"
    "|pihak (?:stasiun(?: televisi| tv)?|studio|rumah produksi|produksi|produser|platform|agensi|manajemen"
    "|penyelenggara|penerbit|pengembang"
    "|penyiar|layanan(?: streaming)?|kreator|internal)|(?:seorang )?(?:juru bicara|jubir|perwakilan|wakil|staf"
    "|petinggi|bos|eksekutif|karyawan|agensi"
    rf"|manajemen|situs resmi|laman resmi) (?:dari |pihak )?(?:{NAME}|stasiun(?: televisi)?|studio|rumah produksi"
    "|produksi|platform|anime(?:nya)?))"
    r")(?! (?:itu|tersebut|ini|yang sama)\b)"
)

CREDITS: Final[tuple[str, ...]] = (
    # who speaks
    rf"{_SPOKE} (?:(?:sang|eks|mantan) )?{_ROLE}(?: [\w.'’&+:-]+){{0,6}}?, {{who}}",
    rf"{_SPOKE} (?P<who>{_SOME}|{_ACCOUNT})",
    (
        rf"{_SPOKE}(?: (?:si|sang|eks|mantan|pihak))?(?: {_ROLE}(?: [a-z][\w-]*){{0,3}}(?: "
        rf"{_COMPANY})?,?)? {{who}}(?! (?:itu|tersebut|ini|{_WORD})\b)"
    ),
    rf"{_ROLE}(?: [\w-]+){{0,3}}? {_COMPANY},? {{who}}{_BETWEEN} {_SAYS}",
    rf"{_ROLE}(?: [\w.'’&+:\"“”-]+){{1,7}}?, {{who}},?{_BETWEEN} {_SAYS}",
    rf"(?P<who>{_ACCOUNT}){_BETWEEN} {_SAYS}",
    rf"{_FIRST}(?P<who>{_SOME}),?{_BETWEEN} (?:{_SAYS}|{_REPORTS})",
    rf"{_FIRST}{_WHO},?{_BETWEEN} {_SAYS}",
    (
        r"(?i:trailer|teaser|cuplikan)(?: \w+){0,3}? (?i:di(?:rilis|luncurkan|unggah|bagikan|lepas|perlihatkan|pamerkan"
        r"|keluarkan)) (?:oleh )?{who}(?! \d)"
    ),
    rf"{_SAID}(?: \w+)?? (?:oleh )?(?:{_ROLE} )?(?:{_COMPANY} (?={NAME} ))?{{who}}(?! \d)",
    rf"{_SAID}(?: \w+)?? (?:oleh )?(?P<who>{_SOME}|{_ACCOUNT})",
    rf"[”\"»] ?[—–-] ?(?P<who>{NAME}(?: \(@\w{{2,30}}\))?)",
    r"{who}(?=:\s?[“\"])",
    # whom it is by, whom it follows
    rf"[Mm]enurut (?:{_ROLE}(?: [a-z][\w-]*){{0,3}}(?: {_COMPANY})?,? )?(?:pihak |si |sang )?{{who}}",
    (
        rf"{_CITED},? (?:(?:dari|oleh|milik|pihak|(?:di|pada"
        rf"|lewat)(?= akun)) )?{_OUTLET}{_NO_LAND}(?P<who>{_ACCOUNT}|{NAME})"
    ),
    (
        "(?i:di(?:kutip|lansir|beritakan|wartakan|laporkan|kabarkan|nukil|sitat|sadur|rangkum|himpun|muat|tulis"
        "|catat)|(?:mengutip|melansir"
        rf"|menukil|menyitat|memetik|menyadur)) (?:(?:pada|dari|oleh|di|dalam|via|lewat) )?{_OUTLET}{_NO_LAND}{{who}}"
    ),
    (
        "(?i:menurut|berdasarkan|dari(?= (?:kabar|rumor|bocoran|informasi) )|merujuk(?: pada| ke)?"
        rf"|mengacu(?: pada| ke)?|mengutip|melansir|versi) (?P<who>{_SOME}|{_ACCOUNT}|kabar|rumor|bocoran|isu)"
    ),
    rf"{_FIRST}{_WHO},?{_BETWEEN} {_REPORTS}",
    (
        "(?i:menurut|berdasarkan|versi|merujuk(?: pada| ke)?|mengacu(?: pada"
        rf"| ke)?) (?:\w+ ){{0,2}}?(?:dari )?{_OUTLET}{_NO_LAND}{{who}}"
    ),
)
