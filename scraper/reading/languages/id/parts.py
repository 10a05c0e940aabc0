"""Indonesian: parts of patterns that several of its tables use."""

from typing import Final

SEASON: Final = "(?:musim|season|babak|sesi|jilid|instalmen)"

SYUTING: Final = r"(?<!persiapan\s)(?:syuting|shooting|pengambilan (?:gambar|film|adegan)|pembuatan film|perekaman|proses rekaman|rekaman gambar)"

TRAILER: Final = r"(?:trailer|teaser(?!\s(?:poster|visual|gambar|foto))|cuplikan|pv|video (?:promosi|promo|perdana|pratinjau)|klip|first look|potongan video)(?:nya)?"

#: verbs for a release, as they stand behind "will" and "not"
COMES: Final = (
    r"(?:(?:di|me)?(?:tayang|rilis|luncur)\w*|hadir|muncul|kembali|mengudara|premier\w*|debut|tiba"
    r"|keluar|disiarkan|diputar"
    r"|bergulir|dilepas|dimulai|terbit|datang|ditonton|disaksikan|dinikmati|berlanjut|lanjut|comeback)"
)
