"""Whom a page credits is named whole, whatever language the name is from."""

from typing import Final

import pytest

from scraper.reading.languages import table_of
from scraper.reading.languages.reader import read_in
from store.model import Article, Block, BlockKind

from .said import DAY, WATCH

NAMES: Final = (
    *("Oda Brandt", "Park Ji-hu", "Guillermo del Toro", "Sarah-Jane van der Berg", "Oscar de la Hoya"),
    *("Abdul Aziz bin Rashid", "Zoë Åkesson", "Łukasz Żal", "Çağla Şimşek", "Robert Stone Jr."),
)
FRAMES: Final = {
    "de": "Laut {} startet die zweite Staffel von Copper Gulls im Mai.",
    "es": "Según {}, la segunda temporada de Copper Gulls llega en mayo.",
    "fr": "Selon {}, la saison 2 de Copper Gulls sort en mai.",
    "id": "Menurut {}, musim kedua Copper Gulls akan tayang pada Mei.",
    "it": "Secondo {}, la seconda stagione di Copper Gulls arriva a maggio.",
    "pl": "Według {} drugi sezon Copper Gulls zadebiutuje w maju.",
    "pt": "Segundo {}, a segunda temporada de Copper Gulls estreia em maio.",
    "tr": "{} açıkladı: Copper Gulls dizisinin ikinci sezonu mayısta yayınlanacak.",
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", FRAMES)
def test_a_name_from_another_language_is_kept_whole(code: str, name: str):
    page = Article("https://news.example/", "", (Block(BlockKind.P, FRAMES[code].format(name)),), DAY)

    assert [claim.attributed_to for claim in read_in(table_of(code), page, WATCH, first_seen=None)] == [name]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        *(("es", name) for name in ("Julio Peña", "Abril Zamora", "Marzo Rossi", "Lee Jun-ho", "Jun-ho Lee")),
        *(("fr", "Avril Lavigne"), ("it", "Marzo Rossi"), ("pt", "Abril Zamora"), ("pl", "Maj Sjöwall")),
    ],
)
def test_a_month_that_begins_a_name_is_no_date(code: str, name: str):
    page = Article("https://news.example/", "", (Block(BlockKind.P, FRAMES[code].format(name)),), DAY)

    (claim,) = read_in(table_of(code), page, WATCH, first_seen=None)
    assert claim.edtf.endswith("-05")  # the frame's own month
