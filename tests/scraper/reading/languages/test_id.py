"""Indonesian: times, and sentences with what they claim; an empty list is a sentence that claims nothing."""

import pytest

from .said import claims, windows

TIMES = {
    "pada 3 Juni 2031": ["2031-06-03"],
    "Selasa, 3 Juni 2031": ["2031-06-03"],
    "Jumat (7/6/2030)": ["2030-06-07"],
    "tanggal 22 November mendatang": ["2030-11-22"],
    "15 hingga 21 September 2031": ["2031-09-15/2031-09-21"],
    "bulan Juli": ["2030-07"],
    "Agustus tahun depan": ["2031-08"],
    "November lalu": ["2029-11"],
    "awal 2031": ["2031-01/2031-04"],
    "pertengahan tahun 2031": ["2031-05/2031-08"],
    "akhir tahun 2031": ["2031-10/2031-12"],
    "akhir tahun ini": ["2030-10/2030-12"],
    "awal bulan Juni": ["2030-06-01/2030-06-10"],
    "paruh kedua 2031": ["2031-07/2031-12"],
    "semester pertama tahun depan": ["2031-01/2031-06"],
    "kuartal ketiga 2031": ["2031-07/2031-09"],
    "kuartal IV 2030": ["2030-10/2030-12"],
    "musim panas 2031": ["2031-06/2031-08"],
    "musim gugur mendatang": ["2030-09/2030-11"],
    "Mei atau Juni 2031": ["2031-05/2031-06"],
    "antara akhir 2031 dan awal 2032": ["2031-10/2032-04"],
    "paling cepat 2032": ["2032/.."],
    "sebelum akhir 2031": ["../2031"],
    "tahun depan": ["2031"],
    "pekan depan": ["2030-05-20/2030-05-26"],
    "bulan lalu": ["2030-04"],
    "tiga minggu lagi": ["2030-06-05"],
    "dua bulan lalu": ["2030-03"],
    "besok": ["2030-05-16"],
    "libur Natal": ["2030-12"],
    "beberapa bulan lagi": [],
    "musim kedua": [],
}

SENTENCES = {
    "Musim kedua tayang pada 3 Juni 2031 di Netflix.": ["release 2031-06-03 confirmed"],
    "Season 2 akan dirilis Agustus tahun depan.": ["release 2031-08 confirmed"],
    "Musim ke-2 resmi tayang mulai Jumat, 7 Juni.": ["release 2030-06-07 confirmed"],
    "Season 2 dijadwalkan hadir pada musim gugur 2030.": ["release 2030-09/2030-11 confirmed"],
    "Season 2 sudah bisa ditonton sejak 2 Mei.": ["release 2030-05-02 confirmed"],
    "Season kedua diperkirakan tayang awal 2031.": ["release 2031-01/2031-04 expected"],
    "Kabarnya musim kedua bakal rilis akhir 2030.": ["release 2030-10/2030-12 expected"],
    "Musim kedua kemungkinan baru hadir pada 2032.": ["release 2032 expected"],
    "Season 2 direncanakan tayang paling cepat Maret 2031.": ["release 2031-03/.. expected"],
    "Season 2 ditargetkan mengudara pada paruh kedua 2031.": ["release 2031-07/2031-12 expected"],
    "Musim kedua tidak akan tayang tahun ini.": ["release 2030 denied"],
    "Season 2 semula dijadwalkan Juni 2030, tetapi kini tayang 5 Juli 2030.": [
        "release 2030-06 denied",
        "release 2030-07-05 confirmed",
    ],
    "Penayangan season 2 diundur dari Juni ke Agustus 2030.": ["release 2030-06 denied", "release 2030-08 confirmed"],
    "Tanggal rilis season 2 belum diumumkan.": ["release - unannounced"],
    "Hingga kini belum ada jadwal tayang resmi untuk musim kedua.": ["release - unannounced"],
    "Kapan musim kedua tayang masih menjadi misteri.": ["release - unannounced"],
    "Serial ini dibatalkan setelah satu musim.": ["release - cancelled"],
    "Tidak akan ada musim kedua.": ["release - cancelled"],
    "Netflix memperpanjang serial ini untuk musim kedua pada 6 Mei lalu.": ["renewal 2030-05-06 confirmed"],
    "Season 2 resmi diumumkan pada Februari 2030.": ["renewal 2030-02 confirmed"],
    "Syuting musim kedua dimulai September 2030.": ["filming_start 2030-09 confirmed"],
    "Proses syuting season 2 rampung pada April 2030.": ["filming_end 2030-04 confirmed"],
    "Trailer season 2 dirilis pada 2 Mei.": ["trailer 2030-05-02 confirmed"],
    "Musim pertama tayang pada 4 Mei 2028.": [],
    "Apakah season 2 tayang tahun depan?": [],
    "Novelnya terbit pada 2010.": [],
    "Pemeran utamanya lahir pada 3 Juni 1999.": [],
    "Season 3 tayang pada 2033.": [],
    "Musim kedua terdiri atas delapan episode.": [],
    "“Silver Herons” tayang 8 Juli 2030.": [],
    "Musim kedua akan segera hadir.": [],
    "Serial ini meraih penghargaan pada 2029.": [],
    "Ia menikah pada Maret 2028.": [],
    "Syuting musim kedua belum dimulai.": [],
    # as the press puts it
    "Insyaallah season 2 tayang Agustus.": ["release 2030-08 expected"],
    "Insyaallah syutingnya mulai Agustus.": ["filming_start 2030-08 expected"],
    "Paling cepat season 2 hadir kuartal kedua 2031.": ["release 2031-04/.. expected"],
    "Paling cepat kuartal kedua 2031 season 2 hadir.": ["release 2031-04/.. expected"],
    "Kabar season 2 tayang Oktober dibantah pihak stasiun.": ["release 2030-10 denied"],
    "Pihak stasiun masih bungkam soal kapan season 2 tayang.": ["release - unannounced"],
    "Ditemui di Jakarta, Rabu (8/5), sang aktor mengaku tak sabar kembali.": [],
    "Film layar lebar terbarunya tayang Juni.": [],
    "Syuting season 2 dirampungkan pada April.": ["filming_end 2030-04 confirmed"],
    "Musim kedua mendarat di Netflix 5 Juli.": ["release 2030-07-05 confirmed"],
    # more of these
    "Season 2 bakal menyapa penonton pada 5 Juli.": ["release 2030-07-05 confirmed"],
    "Musim kedua dijadwalkan tayang 5 Juli 2030.": ["release 2030-07-05 confirmed"],
    "Season 2 diprediksi baru hadir tahun depan.": ["release 2031 expected"],
    "Season 2 batal tayang Juli.": ["release 2030-07 denied"],
    "Jadwal tayang season 2 masih dirahasiakan.": ["release - unannounced"],
    "Netflix memberi lampu hijau untuk season 2 pada Maret lalu.": ["renewal 2030-03 confirmed"],
    "Syuting season 2 rampung April lalu.": ["filming_end 2030-04 confirmed"],
    "Trailer season 2 dirilis kemarin.": ["trailer 2030-05-14 confirmed"],
    "Season 2 tidak akan tayang tahun ini.": ["release 2030 denied"],
    "Aktor itu menikah pada Maret 2029.": [],
    "Film bioskopnya rilis Desember.": [],
}


@pytest.mark.parametrize("text", TIMES)
def test_times_are_found(text):
    assert windows("id", text) == TIMES[text]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_claims(text):
    assert claims("id", text) == SENTENCES[text]
