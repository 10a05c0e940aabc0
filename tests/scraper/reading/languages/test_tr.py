"""Turkish: times, and sentences with what they claim; an empty list is a sentence that claims nothing."""

import pytest

from .said import claims, windows

TIMES = {
    "3 Haziran 2031'de": ["2031-06-03"],
    "7 Haziran Cuma günü": ["2030-06-07"],
    "17 Eylül 2031 Çarşamba akşamı": ["2031-09-17"],
    "22.11.2030 tarihinde": ["2030-11-22"],
    "15-21 Eylül": ["2030-09-15/2030-09-21"],
    "8 veya 15 Eylül 2031'de": ["2031-09-08/2031-09-15"],
    "ağustosta": ["2030-08"],
    "Ekim ayında": ["2030-10"],
    "2031'in mayıs ayında": ["2031-05"],
    "Mayıs 2031'de": ["2031-05"],
    "gelecek yılın mart ayında": ["2031-03"],
    "geçtiğimiz kasım": ["2029-11"],
    "eylül ortalarında": ["2030-09-11/2030-09-20"],
    "eylül sonu veya ekim başında": ["2030-09-21/2030-10-10"],
    "2031 başında": ["2031-01/2031-04"],
    "2031'in ortalarında": ["2031-05/2031-08"],
    "2031 yılının sonlarında": ["2031-10/2031-12"],
    "yıl sonunda": ["2030-10/2030-12"],
    "2031'in ikinci yarısında": ["2031-07/2031-12"],
    "2031'in son çeyreğinde": ["2031-10/2031-12"],
    "2031'in üçüncü çeyreğinde": ["2031-07/2031-09"],
    "2031 yazında": ["2031-06/2031-08"],
    "bu sonbaharda": ["2030-09/2030-11"],
    "önümüzdeki kış": ["2030-12/2031-02"],
    "gelecek yıl": ["2031"],
    "bu yıl içinde": ["2030"],
    "önümüzdeki hafta": ["2030-05-20/2030-05-26"],
    "iki ay sonra": ["2030-07"],
    "üç hafta önce": ["2030-04-24"],
    "en erken 2032": ["2032/.."],
    "mayıs ile temmuz arasında": ["2030-05/2030-07"],
    "bugün": ["2030-05-15"],
    "önümüzdeki aylarda": [],
    "ikinci sezonda": [],
}

SENTENCES = {
    "İkinci sezon 3 Haziran 2031'de Netflix'te yayınlanacak.": ["release 2031-06-03 confirmed"],
    "2. sezon 7 Haziran Cuma günü başlıyor.": ["release 2030-06-07 confirmed"],
    "Dizi 2. sezonuyla ekimde ekranlara dönüyor.": ["release 2030-10 confirmed"],
    "2. sezonun ilk bölümü 2 Mayıs'ta izleyiciyle buluştu.": ["release 2030-05-02 confirmed"],
    "Yeni sezon eylülde geliyor.": ["release 2030-09 confirmed"],
    "İkinci sezonun 2031 sonunda gelmesi bekleniyor.": ["release 2031-10/2031-12 expected"],
    "2. sezonun eylül ortalarında başlaması planlanıyor.": ["release 2030-09-11/2030-09-20 expected"],
    "İddiaya göre 2. sezon kasımda yayınlanacak.": ["release 2030-11 expected"],
    "2. sezon en erken 2032'de gelebilir.": ["release 2032/.. expected"],
    "Yeni sezonun gelecek yıl yayınlanacağı tahmin ediliyor.": ["release 2031 expected"],
    "2. sezon bu yıl yayınlanmayacak.": ["release 2030 denied"],
    "2. sezonun başlangıcı eylülden ekime ertelendi.": ["release 2030-09 denied", "release 2030-10 confirmed"],
    "2. sezonun yayın tarihi henüz belli değil.": ["release - unannounced"],
    "Yeni sezonun ne zaman başlayacağı henüz açıklanmadı.": ["release - unannounced"],
    "Kanal henüz resmi bir tarih vermedi.": ["release - unannounced"],
    "Dizi ilk sezonun ardından iptal edildi.": ["release - cancelled"],
    "İkinci sezon çekilmeyecek.": ["release - cancelled"],
    "Netflix 6 Mayıs'ta ikinci sezonu onayladı.": ["renewal 2030-05-06 confirmed"],
    "Dizi şubatta 2. sezon onayını aldı.": ["renewal 2030-02 confirmed"],
    "2. sezonun çekimleri eylülde başlayacak.": ["filming_start 2030-09 confirmed"],
    "Çekimler nisanda tamamlandı.": ["filming_end 2030-04 confirmed"],
    "2. sezonun fragmanı 2 Mayıs'ta yayınlandı.": ["trailer 2030-05-02 confirmed"],
    "Birinci sezon 4 Mayıs 2028'de başladı.": [],
    "2. sezon 2031'de gelecek mi?": [],
    "Roman 2010'da çıktı.": [],
    "Başrol oyuncusu 3 Haziran 1999'da doğdu.": [],
    "3. sezon 2033'te yayınlanacak.": [],
    "İkinci sezon sekiz bölümden oluşuyor.": [],
    "“Silver Herons” 8 Temmuz'da başlıyor.": [],
    "Yeni sezon yakında başlıyor.": [],
    "Dizi 2029'da üç ödül kazandı.": [],
    "Son bölümde her şey değişti.": [],
    # as the press puts it
    "Dizi yeni sezonuyla 12 Temmuz'da izleyiciye merhaba diyecek.": ["release 2030-07-12 confirmed"],
    "Kulislerde 5 Temmuz konuşuluyordu; ancak bu tarihten vazgeçildi.": ["release 2030-07-05 denied"],
    "2. sezon çekilmeyecek.": ["release - cancelled"],
    "Oyuncu ekimde tiyatro sahnesine çıkacak.": [],
    "Son sahneler 3 Mayıs'ta çekildi.": ["filming_end 2030-05-03 confirmed"],
    "Platform, ne zaman başlayacağı konusunda sessizliğini koruyor.": ["release - unannounced"],
    "2. sezonun temmuzda geleceği iddiası yalanlandı.": ["release 2030-07 denied"],
    "Dizi temmuzda kaldığı yerden devam edecek.": ["release 2030-07 confirmed"],
    "2. sezonun çekimleri haziranda başlıyor.": ["filming_start 2030-06 confirmed"],
    # more of these
    "2. sezon 5 Temmuz'da izleyiciyle buluşuyor.": ["release 2030-07-05 confirmed"],
    "Dizi 5 Temmuz'da ekranlara dönüyor.": ["release 2030-07-05 confirmed"],
    "Yeni sezonun sonbaharda gelmesi bekleniyor.": ["release 2030-09/2030-11 expected"],
    "Platform 2. sezon için mart ayında onay verdi.": ["renewal 2030-03 confirmed"],
    "Ekip 2 Mayıs'ta sete çıktı.": ["filming_start 2030-05-02 confirmed"],
    "İlk fragman dün yayınlandı.": ["trailer 2030-05-14 confirmed"],
    "Yeni sezon bu yıl gelmeyecek.": ["release 2030 denied"],
    "Yayın tarihi henüz belli değil.": ["release - unannounced"],
    "Oyuncunun yeni filmi kasımda vizyona girecek.": [],
    "Oyuncu 1990'da doğdu.": [],
    "2. sezon temmuzda gelmeyecek.": ["release 2030-07 denied"],
    "2. sezon artık gelmeyecek.": ["release - cancelled"],
}


@pytest.mark.parametrize("text", TIMES)
def test_times_are_found(text):
    assert windows("tr", text) == TIMES[text]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_claims(text):
    assert claims("tr", text) == SENTENCES[text]
