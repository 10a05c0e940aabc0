"""Which language a page is in."""

import pytest

from scraper.reading import read_claims
from scraper.reading.languages import language_of
from store.model import Article, Block, BlockKind, Watch

WATCH = Watch("Copper Gulls", 2)

PAGES = {
    "es": "La serie vuelve con la segunda temporada en mayo, según ha contado la cadena, y no hay fecha para la tercera.",
    "pt": "A série volta com a segunda temporada em maio, segundo a emissora, e ainda não há data para a terceira.",
    "fr": "La série revient avec une deuxième saison en mai, selon la chaîne, et il n'y a pas de date pour la suite.",
    "it": "La serie torna con la seconda stagione a maggio, secondo la rete, e non c'è ancora una data per la terza.",
    "de": "Die Serie kehrt im Mai mit der zweiten Staffel zurück, wie der Sender sagt, und für die dritte gibt es keinen Termin.",
    "id": "Serial ini akan kembali dengan musim kedua pada bulan Mei, dan belum ada tanggal untuk musim yang ketiga.",
    "tr": "Dizi mayıs ayında ikinci sezonla geri dönüyor ve üçüncü sezon için henüz bir tarih yok, ama kanal bunu çok istiyor.",
    "pl": "Serial wraca w maju z drugim sezonem, jak mówi stacja, ale nie ma jeszcze daty dla trzeciego i nie wiadomo, czy będzie.",
    "ja": "ドラマの第2期は5月に配信される。続きの日程はまだ決まっていない。",
    "ko": "드라마의 두 번째 시즌은 5월에 공개된다. 다음 시즌의 날짜는 아직 정해지지 않았다.",
}

ENGLISH = (
    "The show returns with its second season in May, and there is no date for the third.",
    "La Casa de Papel is back: the fifth part of El Profesor's story comes to Netflix in September.",
    "Season 2: May 2031",
)


def page(text: str, language: str | None) -> Article:
    return Article("https://news.example/", "Copper Gulls", (Block(BlockKind.P, text),), language=language)


@pytest.mark.parametrize("code", PAGES)
@pytest.mark.parametrize("declared", [None, "en-US", "own"])
def test_a_page_is_told_by_its_words_whatever_it_says_that_it_is(code, declared):
    table = language_of(page(PAGES[code], code if declared == "own" else declared), WATCH)

    assert table is not None
    assert table.code == code


@pytest.mark.parametrize("text", ENGLISH)
def test_english_has_its_own_reader(text):
    assert language_of(page(text, "en"), WATCH) is None


def test_a_short_page_is_in_the_language_that_it_says():
    table = language_of(page("Estreno: mayo de 2031", "es"), WATCH)

    assert table is not None
    assert table.code == "es"


#: the shortest pages, whose title may have more words than the rest
SHORT = {
    "de": "Die zweite Staffel von {} startet am 12. März 2031 bei Netflix.",
    "es": "La segunda temporada de {} se estrena el 12 de marzo de 2031 en Netflix.",
    "fr": "La saison 2 de {} sortira le 12 mars 2031 sur Netflix.",
    "it": "La seconda stagione di {} arriva il 12 marzo 2031 su Netflix.",
    "pt": "A segunda temporada de {} estreia em 12 de março de 2031 na Netflix.",
    "pl": "Drugi sezon {} zadebiutuje 12 marca 2031 w Netfliksie.",
    "tr": "{} dizisinin ikinci sezonu 12 Mart 2031'de Netflix'te yayınlanacak.",
    "id": "Musim kedua {} akan tayang pada 12 Maret 2031 di Netflix.",
}


@pytest.mark.parametrize("title", ["All of Us Are Dead", "A Man on the Inside", "The Last of Us", "You"])
@pytest.mark.parametrize("code", SHORT)
def test_the_words_of_an_english_title_make_no_page_english(code, title):
    article = Article("https://news.example/", title, (Block(BlockKind.P, SHORT[code].format(title)),), language=code)

    assert [claim.edtf for claim in read_claims(article, Watch(title, 2))] == ["2031-03-12"]


def test_a_page_without_words_is_in_no_language():
    assert language_of(page("", None), WATCH) is None
