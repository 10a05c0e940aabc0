"""Indonesian: what hedges, denies or places a date."""

from typing import Final

from scraper.reading.languages.id.parts import COMES
from scraper.reading.languages.table import SHADOWS

_ON: Final = "(?:pada |di |untuk |buat |tahun |bulan |tanggal |hari |sekitar |ke ){0,3}"

#: no other date between
_APART: Final = f"[^;:!?.{SHADOWS}]"

#: as far as a plan is told of that was given up
_PLAN: Final = (
    rf"(?:(?!\b(?:sekarang|kini|tetapi|tapi|namun|akhirnya|mundur|diundur|menjadi|digeser|bergeser"
    rf"|baru)\b)[^;:!?.{SHADOWS}])"
)

_PLANNED: Final = (
    r"(?:dijadwalkan|diumumkan|direncanakan|dipasang|dipatok|ditargetkan|ditetapkan|digadang\w*"
    r"|disebut|dikabarkan|dirumorkan|diprediksi"
    r"|diramalkan|diperkirakan|diharapkan|disiapkan|digembar-?gembor\w*|dijanjikan|mengincar|menargetkan|berencana|akan|bakal|mau"
    r"|hendak|ingin|jatah|dipersiapkan|siap)"
)

_FAILED: Final = (
    r"(?:batal|gagal|urung|kandas|pupus|meleset|dibatalkan|tidak jadi|tak jadi|nggak jadi|enggak jadi"
    r"|mustahil|buyar|terlewat"
    "|(?:tidak|tak) (?:lagi )?(?:tercapai|terwujud|terpenuhi|akan terjadi|terealisasi|kesampaian|jadi|berlaku"
    "|dipakai|terkejar)"
    "|ditiadakan|dikoreksi|diubah|berubah|diganti|diralat|direvisi|dianulir|dicabut|dicoret|dihapus|ditinggalkan|ditarik|hangus|gugur"
    "|basi|ambyar"
    r"|tinggal (?:kenangan|wacana|rencana|angan\S*|mimpi)"
    r"|dipastikan (?:tidak|tak|batal)"
    r"|membatalkan\w*|membuyarkan\w*|menggagalkan\w*|menggesernya|menundanya|mengundurnya"
    r"|memundurkannya|mengacaukan\w*"
    r"|menghambat\w*|terhambat|terhalang|terganjal|tertunda|ditunda|terpaksa (?:di|mundur|molor"
    r"|batal)\w*)"
)

_MOVED: Final = (
    r"(?:molor|mundur|diundur(?:kan)?|ditunda|digeser|bergeser|dijadwal ulang|dipindah(?:kan)?"
    r"|dimajukan|maju)"
    r"(?= (?:ke|hingga|sampai|menjadi|jadi|karena|akibat|gara|lantaran|tanpa|selama|se\w+|entah|lagi"
    r"|\w+ (?:bulan|pekan|minggu|tahun)))"
)

_THEN: Final = (
    r"(?: (?:lalu|pun|akhirnya|kemudian|terpaksa|itu|tersebut|resmi|ternyata|ini|kini|sudah|harus"
    "|kembali|lagi-lagi|juga|justru|malah|nanti|yang|sebelumnya|sempat|pernah|diumumkan|dijanjikan|disebut|direncanakan"
    "|beredar|tadi"
    r"|dipastikan|telah|pasti|dinyatakan)){0,5}"
)

_FALSE: Final = (
    r"(?:dibantah|membantah|hoaks|hoax|tidak benar|tak benar|keliru|bohong|ditepis|menepis|dipatahkan"
    r"|mematahkan|disangkal|menyangkal"
    r"|diluruskan|salah besar|kabar burung belaka|tidak berdasar|tak berdasar|palsu)"
)

PAST: Final[tuple[str, ...]] = (
    (
        r"(?:telah|sudah)(?! (?:di|ter)?(?:undur|tunda|geser|pastikan|konfirmasi|umumkan|tetapkan|jadwalkan"
        r"|bisa|dapat|siap|punya|ada|pasti|fix|jelas|terungkap|bocor|tak|tidak"
        r"|rindu|kangen|mengumumkan|memastikan|menetapkan|mengonfirmasi|menjadwalkan|menyiapkan|dikunci|dipatok|dinanti"
        r"|tunggu|menunggu|saatnya|waktunya)\w*)"
        r"|(?<=\w\s)lalu(?! (?:kapan|di|pada|tayang|akan|bakal|musim|season))|kemarin|sejak|silam|sempat(?! di\w+ (?:akan|bakal))"
        r"|berhasil|(?<!kabar\s)(?<!jadwal\s)(?<!rencana\s)(?<!laporan\s)sebelumnya"
        r"(?! di(?:jadwal|rencana|umum|kabar|sebut|prediksi|perkira|target))|terakhir tayang"
    ),
    (
        r"(?:di|meng)umumkan(?![^;:!?.]{0,70}\b(?:tayang|rilis|dirilis|hadir|mengudara|penayangan|tanggal"
        r"|jadwal|meluncur|kembali|akan|bakal))"
    ),
)

AHEAD: Final[tuple[str, ...]] = (
    "akan|bakal|dijadwalkan|mendatang|segera|siap|rencananya|direncanakan|nanti|besok|kelak",
)

HEDGES: Final[tuple[str, ...]] = (
    (
        r"(?:di|mem)?perkira(?:kan|an)\w*|prakira\w*|(?:ber)?kemungkinan\w*|memungkinkan|mungkin|barangkali|boleh jadi"
        r"|bisa jadi|bisa saja|konon"
        r"|kabarnya|dikabarkan(?! (?:langsung )?oleh)|menurut kabar|kabar (?:yang )?(?:beredar|berembus|berhembus|berseliweran"
        r"|burung|angin)"
        r"|(?:ada|beredar|muncul|tersiar|berembus|berhembus|santer) kabar|kabar (?:soal |bahwa |tentang "
        r"|mengenai )?(?:season|musim)|berseliweran"
    ),
    (
        r"rumor\w*|dirumorkan|digadang(?:-gadang)?|(?:di|mem)?prediksi\w*|(?:di|me)?ramal(?:kan|an)"
        r"|diharap\w*|harap\w*|berharap|mengharap\w*"
        r"|semoga|isu|diisukan|digosipkan|gosip\w*|desas-desus|santer|beredar"
    ),
    (
        r"(?:di|me)rencanakan|rencana\w*|perencanaan|dengan tujuan|inginnya|maunya|pengi?e?nnya|niatnya|tergantung"
        r"|berencana|(?:di|me)?n?(?:target|argetkan)\w*|(?:di|men)duga"
        r"|dugaan|(?:ber|di)?spekulasi\w*|disebut-sebut|dirancang|diantisipasi|rasanya"
        r"|(?:di)?percaya|(?:hampir|nyaris) pasti|denge?a?r-denge?a?r|denger|ngarep\w*|digodok|ekspektasi\w*|diekspektasikan"
        r"|bertekad|mengejar|dikejar|bertaruh|tebakan\w*|(?<!perlu\s)menebak|kans|ancar-ancar|wacana|skenario"
        "|perhitungan|usulan"
        r"|opsi|feeling\w*"
        r"|(?:disebut|dikatakan) (?:akan|bakal|rilis|tayang|hadir|mulai)|disinyalir|(?:di|mem)?proyeksi\w*|(?:di|mem)?asumsi\w*"
    ),
    (
        r"sepertinya|tampaknya|kelihatannya|agaknya|katanya|kaya?k?nya|keknya|bocoran\w*|laporan|dilaporkan|(?:di"
        r"|meng)?estimasi\w*"
        r"|paling (?:cepat|cepet|awal|dini|lekas)|setidaknya|secepat-cepatnya|secepatnya"
        r"|selambat-lambatnya|paling (?:lambat|telat)"
    ),
    (
        "idealnya|(?:jadwal|tanggal) (?:sementara|tentatif)|masuk akal|(?:mem|di)pertimbangkan"
        "|(?:paling )?realistis|yakin"
        "|optimist?is|(?:seharusnya|semestinya|harusnya|mestinya) (?:sudah |telah )?(?:bisa|dapat)|(?:tidak"
        "|tak) (?:ter|men)utup kemungkinan|bukan (?:tidak mungkin|mustahil)"
        "|sumber (?:itu|tersebut|anonim|te?r?percaya|dalam|internal)|(?:seorang|sejumlah|beberapa) sumber"
        "|menurut (?:saya|hemat|kami)"
        "|(?:tidak|tak) mustahil|insya(?: )?allah|mudah-mudahan|moga-moga|ancang-ancang|meng?incar|diincar"
        "|(?:mem|di)bidik|doakan"
        r"|mungkin saja"
        r"|(?:di|meng)upayakan|(?:di|meng)usahakan|berupaya|berambisi|berniat|niat\w*|angan-angan"
        r"|cita-cita"
    ),
    (
        r"diyakini|meyakini|ditaksir|menaksir|ditengarai|belum (?:pasti|resmi|final|dikonfirmasi"
        r"|terkonfirmasi|tentu)|tentatif|insider|orang dalam"
        r"|(?:jika|bila|kalau|apabila|asal|andai)\w* (?:semua\w*|tidak ada|tak ada|lancar|sesuai|semuanya|benar|akurat|bocoran|rumor"
        r"|segalanya|tidak meleset|produksi|proses|syuting|berjalan|mengikuti|mengacu|berkaca|melihat)"
    ),
    (
        r"(?:harus|mesti|(?<!tak\s)(?<!tidak\s)perlu|terpaksa|kudu|diminta"
        r"|wajib) (?:\w+ ){0,2}?(?:menunggu|bersabar|sabar|menanti|nunggu)|(?:ber)?peluang|berpotensi"
        r"|potensi\w*"
    ),
    (
        r"(?:berkaca|bercermin) (?:pada|dari)|melihat (?:pola|jarak|jadwal|jeda|rentang|riwayat|tren)|(?:mengikuti|melihat"
        r"|berdasarkan) pola|biasanya|lazimnya|kira-kira|hitung-hitungan|(?:di)?hitung-hitung|paling banter|ada yang (?:bilang|menyebut|mengatakan)"
    ),
    (
        r"(?:ingin|mau|hendak) (?:\w+ )?(?:merilis|menayangkan|tayang|mulai|syuting|meluncurkan|kembali)"
        r"|(?:masuk|dalam|di) (?:\w+ )?(?:barisan|jajaran|lineup|line-up|slate|daftar (?:tayangan|rilis))"
    ),
    (
        r"(?<!baru\s)(?<!akhirnya\s)(?<!sudah\s)(?<!juga\s)(?:bisa|dapat) (?:tayang|tiba|rilis|hadir"
        r"|muncul|keluar|dirilis|jatuh|dimulai|meluncur|mengudara)"
    ),
    (
        r"(?:meng|di)isyaratkan|isyarat|sinyal|indikasi\w*|mengindikasikan|mengarah ke|menurut (?:seorang "
        r"|sejumlah |beberapa )?(?:sumber|orang dalam|media)"
    ),
)

DENIALS: Final[tuple[str, ...]] = (
    # one pattern for all that stands before the date, one for all behind it
    (
        r"(?:(?<!bukan\s)(?:bukan|tidak|takkan|n?gga+k?|engg?ak|ga+k?|kaga+k?|ndak|tak|batal|gagal|urung|(?<!tidak\s)(?<!tak\s)mustahil"
        "|belum (?:akan|bakal|bisa|dapat|mungkin))(?! (?:menutup|tertutup|tidak|mustahil|hanya|cuma|sekadar"
        "|sabar|lama|perlu|heran"
        r"|(?:akan |bakal |jadi |lagi ){0,2}(?:mengalami|ditunda|tertunda|diundur|menunda|mundur|bergeser|digeser|berubah|mengubah|terganggu|terpengaruh|terdampak|memengaruhi|mempengaruhi)\b"
        r"|terasa|kalah|kurang|sendiri\w*|ada (?:halangan|aral|kendala|perubahan))\b)"
        r"(?: \w+){0,5}?|(?:absen|melewatkan|vakum)(?: (?!sejak|selama)\w+){0,3}?"
        r"|(?:meleset|mundur|molor|bergeser|geser|terlambat|telat|lewat|tertunda|ditunda|diundur|lebih (?:cepat|awal"
        r"|lambat|lama|dini)(?: \w+){0,2}) dari (?:jadwal|rencana|target|tanggal)(?:nya)?(?: \w+){0,3}"
        r"|(?:berganti|berubah|diubah|bergeser|digeser|pindah|dipindah(?:kan)?|diundur|dimundurkan|ditunda|maju|dimajukan) dari"
        r"|dari (?:yang )?sebelumnya|melewati (?:target|jadwal|tenggat|rencana|tanggal)(?:nya)?(?: \w+){0,4}?"
        r"|(?:tadinya|(?<!jadwal\s)(?<!tayang\s)(?<!rilis\s)semula|sedianya|(?:seharusnya|semestinya|mestinya|harusnya)(?! (?:sudah |telah )?(?:bisa"
        "|dapat))|seyogianya"
        r"|(?:sejatinya|sebenarnya|sebetulnya|aslinya)(?= (?:(?:di)?(?:jadwal|rencana|target|patok)|akan|bakal))"
        r"|(?<!tetap\spada\s)(?<!sesuai\s)(?<!sesuai\sdengan\s)(?<!tetap\sdi\s)(?<!mempertahankan\s)"
        r"(?:rencana|jadwal|target|tanggal|niat)(?:nya)?(?: (?:tayang|rilis|penayangan|perilisan|peluncuran|syuting))?"
        r" (?:awal|semula|lama|sebelumnya)(?:nya)?|sebelum (?:akhirnya |terpaksa |kembali |resmi |harus |sempat ){0,2}(?:tertunda|ditunda|diundur|digeser"
        r"|dimundurkan|mundur|dipindah(?:kan)?)(?! (?:ke|hingga|sampai|menjadi|jadi)\b))"
        rf"{_PLAN}{{0,60}}?|(?:awalnya|mulanya|mula-mula"
        rf"|awal mula){_PLAN}{{0,40}}?\b{_PLANNED}\b{_PLAN}{{0,40}}?"
        rf"|(?:pernah|sempat|sebelumnya)(?: \w+){{0,2}} {_PLANNED}{_PLAN}{{0,40}}?"
        r"|sebelumnya(?: (?!(?:me[mn]|ber|di|bahwa|jika|kalau)\w*)[\w:'’-]{1,20}){1,5}? (?:dijadwalkan|direncanakan|ditargetkan"
        rf"|dipatok){_PLAN}{{0,40}}?|(?:pernah|sempat)(?: \w+){{0,4}} (?:janji|dijanjikan|menjanjikan){_PLAN}{{0,30}}?"
        r"|awalnya (?:rilis|tayang|hadir|meluncur)\s?:"
        rf"|(?:tidak|tak|n?gga+k?|ga+k?|kaga+k?|belum) (?:(?:akan|bakal|bisa|dapat|jadi|sempat) ){{1,3}}{COMES}(?: [\w’'-]+){{0,7}}?"
        r"|(?:alih-alih|daripada|ketimbang|bukannya|sebagai ganti(?: jadwal)?"
        r"|menggantikan(?: jadwal| tanggal| rencana))(?: \w+){0,3}"
        r"|(?:membantah|menepis|bantah|tepis|mematahkan|patahkan|menyangkal|luruskan|meluruskan|lupakan"
        r"|kubur|buang|pupus"
        r"|kandas|musnah|sirna|(?<!tidak\s)(?<!tak\s)menutup|memupus|mengubur|jangan (?:harap|berharap|harapkan|mengharap(?:kan)?))\b"
        rf"{_APART}{{0,60}}?|(?:mengurungkan|urungkan|meninggalkan|membatalkan) (?:niat|rencana"
        r"|target)(?:nya)?(?: \w+){0,5}?"
        rf"|(?:membatalkan|batalkan|mencabut|menggeser|menunda|mengundur|menarik|mencoret|menghapus)(?: rencana"
        rf"| jadwal| tanggal)?"
        r"(?: (?:rilis|tayang|penayangan|perilisan|syuting|peluncuran)(?:nya)?)?"
        rf") {_ON}{{date}}"
    ),
    (
        rf"(?:{_PLANNED}|rencananya)\b{_PLAN}{{0,40}}? {_ON}{{date}},? (?:lalu |pun |akhirnya |resmi |terpaksa |harus |kembali |ternyata |justru |malah ){{0,2}}"
        r"(?:ditunda|diundur|mundur|batal|dibatalkan|tertunda|urung|molor)"
    ),
    (
        rf"(?<!sejak\s){{date}}(?:(?: \w+){{0,2}} (?:semestinya|seharusnya|harusnya|mestinya)|{_THEN} (?:{_FAILED}"
        rf"|{_MOVED})"
        r"|(?: [\w-]+){0,4} (?:tidak|tak|belum|takkan|batal|gagal|urung)(?: akan| bakal| bisa| jadi"
        r"| mungkin){0,2} "
        rf"{COMES}|,? (?:tetapi|tapi|namun|sayangnya|sebelum(?: akhirnya)?|hanya saja|sayang)\b"
        rf"{_APART}{{0,60}}?\b(?:{_FAILED}|{_MOVED})|,? (?:meski|meskipun|walau|walaupun|kendati) (?:rencana|jadwal|tanggal|target)"
        rf"\w*{_APART}{{0,30}}?\b(?:{_FAILED}|{_MOVED})|(?:, (?:lalu |kemudian |akhirnya )?{_MOVED}|,? (?:sebelum|lalu|kemudian) (?:akhirnya |kembali )?(?:{_MOVED}|ditunda|diundur))"
        rf"|{_APART}{{0,30}},? (?:tetapi|tapi"
        rf"|namun) {_APART}{{0,50}}?\b{_FAILED}"
        rf"|{_APART}{{0,50}}\b{_FALSE}|(?: \w+){{0,5}} (?:absen|vakum)|(?: \w+){{0,3}} terlalu (?:cepat|dini|mepet|awal))"
    ),
    (
        rf"dari(?: yang)?(?: jadwal| rencana| target| tanggal)?(?: semula| awal| lama)?(?: \w+)? {_ON}{{date}},? "
        r"(?:di\w+ |mundur |geser |pindah |bergeser |dan ){0,3}(?:ke|menjadi|jadi)"
    ),
    r"(?:dibantah|hoaks|hoax|ditepis)",
    (
        r"(?<!bukan\s)(?<!tidak\s)(?<!tak\s)(?<!hal\s)mustahil|(?<!bukan\s)(?:tidak|tak|nggak|gak) mungkin"
        r"|kecil (?:sekali )?(?:kemungkinan|peluang)\w*"
        r"|(?:kemungkinan|peluang)\w* (?:sangat |amat )?(?:kecil|tipis)|belum ada tanda(?:-tanda)?|(?:kemungkinan"
        r"|peluang)\w*[^;:!?,.]{2,50}"
        r"\b(?:sangat |amat |cukup |terbilang |masih )?(?:kecil|tipis|nol|minim)|sulit (?:rasanya|membayangkan)"
        r"|(?:sulit|susah|berat|mustahil) (?:untuk |bisa |dapat )?(?:tayang|rilis|hadir|terwujud|tercapai"
        r"|mengudara|dirilis|muncul)|(?:tidak|tak) sempat"
    ),
)

#: rumours and hopes that are over
_GUESS: Final = (
    "(?:spekulasi|rumor|dirumorkan|isu|diisukan|gosip|prediksi|diprediksi|perkiraan|diperkirakan|dikabarkan"
    "|harapan|diharapkan"
    r"|dugaan|ekspektasi|rencana|direncanakan|disebut-sebut|kabar|teka-teki)(?:nya)?"
)

TURNS: Final[tuple[str, ...]] = (
    (
        rf"(?:setelah|usai|sesudah)\b[^;:!?,.\d]{{0,50}}?\b{_GUESS}\b[^;:!?,.\d]{{0,30}},"
        r"|(?<!kalau\s)(?<!jika\s)(?<!bila\s)sesuai"
        rf" (?:dengan )?(?:harapan|rencana|ekspektasi)(?=,)|di\s?luar {_GUESS}|lebih (?:cepat|awal|lambat"
        "|lama) (?:dari|daripada)"
        rf" (?:yang )?{_GUESS}|bukan (?:lagi |sekadar |cuma |hanya ){{0,2}}{_GUESS}(?: lagi| belaka| semata)?(?=,)"
        "|yang (?:diharapkan|dinantikan|ditunggu) (?:para )?(?:penggemar|fans|penonton|lebih|bisa|mampu|menjadi)"
        "|dengan harapan|(?:seperti|sebagaimana) (?:yang )?(?:sudah |telah |banyak )?(?:diprediksi|diperkirakan|diharapkan|dirumorkan"
        r"|diduga|direncanakan)(?=,)"
        rf"|(?:menjawab|mengakhiri|menuntaskan|membungkam|menghentikan) (?:\w+ ){{0,3}}?{_GUESS}"
    ),
    *(
        ("tetapi"),
        ("tapi"),
        ("namun"),
        ("melainkan"),
        ("sekarang"),
        ("kini"),
        ("sayangnya"),
        ("akhirnya"),
        ("sedangkan"),
        (r"(?<=,\s)sementara(?! (?:itu|waktu))"),
        r"sehingga(?=[^;:!?.]{0,40}\b(?:di(?:perkira|prediksi|harap|target)|kemungkinan|baru|harus|mungkin))",
    ),
    (
        r"dan(?= (?:baru |juga |masih )?(?:di(?:harap|rencana|perkira|prediksi|target|jadwal|gadang)"
        r"|kemungkinan|kabarnya|konon|mungkin"
        r"|akan|bakal|berharap|berpeluang|rampung|selesai|semoga|(?:[\w-]+ ){1,3}di(?:harap|rencana|perkira|prediksi|target|duga)\w*))"
    ),
)
