"""How a page in another language is read: what its sentences are about, and what holds of every claim."""

from datetime import date
from importlib import import_module
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.reading import read_claims
from scraper.reading.languages import CODES, table_of
from scraper.reading.languages.dates import plain
from scraper.reading.languages.reader import read_in
from scraper.reading.languages.sentences import Sentence, sentences
from scraper.reading.languages.subject import told
from store.model import Article, Block, BlockKind, Claim, Watch

from .said import DAY, WATCH, claims
from .test_pages import PAGES

MAY = "La segunda temporada llega en mayo de 2031."


def page(
    *blocks: tuple[BlockKind, str], headline: str = "Lo que se sabe de Copper Gulls", language: str = "es"
) -> Article:
    return Article("https://news.example/", headline, tuple(Block(*each) for each in blocks), DAY, language=language)


def read(*blocks: tuple[BlockKind, str], headline: str = "Lo que se sabe de Copper Gulls") -> list[str]:
    return [claim.edtf or "-" for claim in read_claims(page(*blocks, headline=headline), WATCH)]


def test_a_page_that_is_not_in_english_is_read_by_the_table_of_its_language():
    assert read((BlockKind.P, f"La serie vuelve a la cadena. {MAY}")) == ["2031-05"]


@pytest.mark.parametrize("kind", [BlockKind.RELATED, BlockKind.BOILERPLATE, BlockKind.COMMENT])
def test_what_is_no_part_of_the_story_claims_nothing(kind):
    assert read((BlockKind.P, "La serie es de las que más gustan."), (kind, MAY)) == []


def test_another_title_turns_the_page_away_until_the_watched_one_is_named_again():
    others = "«Mar Adentro» es otra serie de la cadena. Se estrena en junio de 2031."

    assert read((BlockKind.P, others)) == []
    assert read((BlockKind.P, f"{others} Copper Gulls llega en mayo de 2031.")) == ["2031-05"]


def test_another_season_turns_its_paragraph_away():
    first = "La primera temporada se estrenó en 2028. Llegó el 3 de mayo a toda España."

    assert read((BlockKind.P, first)) == []
    assert read((BlockKind.P, first), (BlockKind.P, "Los nuevos episodios llegan en 2031.")) == ["2031"]


def test_a_page_about_another_show_is_heard_only_where_it_names_the_watched_one():
    headline = "Lo que se sabe de las series de la cadena"
    text = "Mucho se dice de ellas. Se estrenan en junio de 2031. Copper Gulls llega en mayo de 2031."

    assert read((BlockKind.P, text), headline=headline) == ["2031-05"]


def test_what_stands_below_a_heading_is_about_what_it_names():
    headline = "Todas las series de la cadena y sus fechas"
    blocks = [(BlockKind.H2, "Copper Gulls, temporada 2"), (BlockKind.P, "Se estrena en mayo de 2031.")]

    assert read(*blocks, headline=headline) == ["2031-05"]
    assert read(
        *blocks, (BlockKind.H2, "«Mar Adentro»"), (BlockKind.P, "Llega en junio de 2031."), headline=headline
    ) == ["2031-05"]


def test_a_title_of_one_common_word_has_its_capital():
    dark = Watch("Dark", 2)

    assert claims("es", "Dark llega en mayo de 2031.", headline="Dark", watch=dark) == ["release 2031-05 confirmed"]
    assert claims("es", "Un dark llega en mayo de 2031.", headline="Series", watch=dark) == []


def test_a_title_is_known_without_its_subtitle():
    gulls = Watch("Copper Gulls: The Long Night", 2)
    text = (
        "Copper Gulls: The Long Night gusta a todos. De Copper Gulls se estrena la segunda temporada en mayo de 2031."
    )

    assert claims("es", text, headline="Series", watch=gulls) == ["release 2031-05 confirmed"]


def test_a_german_title_is_known_with_its_article_declined():
    text = "Die zweite Staffel der Möwenwirtin startet im Mai 2031."

    assert claims("de", text, headline="Serien", watch=Watch("Die Möwenwirtin", 2)) == ["release 2031-05 confirmed"]


def test_a_page_without_a_day_counts_from_the_year_that_it_shows():
    text = "La serie gusta en 2031. La segunda temporada llega en mayo."

    assert claims("es", text, day=None) == ["release 2031-05 confirmed"]


def test_a_claim_says_why():
    (claim,) = read_in(table_of("es"), page((BlockKind.P, MAY)), WATCH, first_seen=None)

    said = {reason.part: reason.words for reason in claim.reasons}
    assert said.pop("weights")
    assert said == {"window": "mayo de 2031", "event": "llega", "subject": "", "stance": ""}


def test_a_question_behind_a_colon_leaves_what_stands_before_it_a_claim():
    assert claims("es", headline="Copper Gulls, temporada 2, llega en mayo de 2031: ¿merece la pena?") == [
        "release 2031-05 confirmed"
    ]
    assert claims("es", headline="Copper Gulls, temporada 2: ¿llega en mayo de 2031?") == []


def test_what_hedges_inside_of_a_title_hedges_nothing():
    maybe = Watch("Quizás Mañana", 2)

    found = claims("es", "Quizás Mañana llega en mayo de 2031.", headline="Quizás Mañana", watch=maybe)

    assert found == ["release 2031-05 confirmed"]


def test_a_title_before_a_name_ends_no_sentence():
    doctor = Watch("Dr. Gull", 2)
    text = "Se espera que la segunda temporada de Dr. Gull llegue en mayo de 2031."

    assert claims("es", text, headline="Dr. Gull", watch=doctor) == ["release 2031-05 expected"]


def test_a_german_title_is_known_in_quotation_marks_without_its_article():
    text = "Das ZDF zeigt die „Möwenwirtin“ ab Mai 2031 wieder."

    assert claims("de", text, headline="Serien", watch=Watch("Die Möwenwirtin", 2)) == ["release 2031-05 confirmed"]


def test_a_shoot_from_one_month_to_another_begins_and_ends():
    spans = "El rodaje de la segunda temporada irá desde junio hasta agosto de 2031."
    guess = "El rodaje de la segunda temporada empezará entre junio y agosto de 2031."

    assert claims("es", spans) == ["filming_start 2031-06 confirmed", "filming_end 2031-08 confirmed"]
    assert claims("es", guess) == ["filming_start 2031-06/2031-08 confirmed"]


def test_a_shoot_from_one_month_to_another_is_hedged_at_both_ends():
    text = "Die Dreharbeiten der zweiten Staffel sind von Juni bis August 2031 geplant."

    assert claims("de", text) == ["filming_start 2031-06 expected", "filming_end 2031-08 expected"]


def test_a_line_beside_the_text_tells_from_when_an_undated_page_counts():
    line = Block(BlockKind.BOILERPLATE, "Series | 4 de noviembre de 2030")
    link = Block(BlockKind.BOILERPLATE, "Lee también: así acaba la primera temporada, 4 de noviembre de 2027")
    text = Block(BlockKind.P, "La segunda temporada de Copper Gulls llega en enero. La primera es de 2028.")

    def bounds(*blocks: Block) -> list[str | None]:
        undated = Article("https://news.example/", "Copper Gulls", blocks, None, language="es")
        return [claim.edtf for claim in read_in(table_of("es"), undated, WATCH, first_seen=None)]

    assert bounds(line, text) == bounds(text, line) == ["2031-01"]
    assert bounds(link, text) != ["2031-01"]


@pytest.mark.parametrize(
    ("code", "text"),
    [("id", "Season 2 tayang pada hari Rabu."), ("pl", "Drugi sezon rusza w środę.")],
)
def test_a_wednesday_is_a_day(code, text):
    assert claims(code, text) == ["release 2030-05-15 confirmed"]


def test_what_stands_in_french_quotation_marks_with_blanks_is_judged_without_them():
    def titles(text: str) -> list[tuple[int, int]]:
        return Sentence(text, BlockKind.P, WATCH, table_of("fr")).titles

    assert titles("La suite débarque « courant » 2031.") == []
    assert titles("La suite de « Autre Port » débarque.") == [(12, 26)]


def test_what_is_expected_or_comes_not_before_a_month_is_to_come():
    assert claims("es", "La segunda temporada se espera para marzo.") == ["release 2031-03 expected"]
    assert claims("es", "La segunda temporada no llegará antes de marzo.") == ["release 2031-03/.. confirmed"]


def test_what_began_in_the_month_at_hand_began_this_year():
    text = "El rodaje de la segunda temporada empezó a mediados de mayo."

    assert claims("es", text) == ["filming_start 2030-05-11/2030-05-20 confirmed"]


def test_a_sentence_ends_behind_a_number_unless_numbers_with_a_stop_are_ordinals():
    assert sentences("Vuelve la temporada 2. La primera es de 2028.") == [
        "Vuelve la temporada 2.",
        "La primera es de 2028.",
    ]
    assert sentences("Sie startet am 2. Juni.", orders=True) == ["Sie startet am 2. Juni."]
    assert sentences("So endet Staffel 2. Die Serie ruht.", orders=True) == ["So endet Staffel 2.", "Die Serie ruht."]


@pytest.mark.parametrize("text", ["1. A ", "Copper Gulls. Da ", '1."""""""" A '])
def test_a_block_of_nothing_but_stops_and_names_takes_time_by_its_length(text):
    block = Block(BlockKind.P, text * 20_000)

    began = process_time()
    said = list(told(table_of("de"), Article("https://news.example/", "Copper Gulls", (block,), DAY), WATCH))

    assert len(said) > 100
    assert process_time() - began < 5


LAST = {
    "es": "La segunda temporada de Copper Gulls será la última.",
    "fr": "La saison 2 de Copper Gulls sera la dernière.",
    "de": "Die zweite Staffel von Copper Gulls wird die letzte sein.",
    "it": "La seconda stagione di Copper Gulls sarà l'ultima.",
    "pt": "A segunda temporada de Copper Gulls será a última.",
    "id": "Season 2 Copper Gulls akan menjadi musim terakhir.",
    "tr": "Copper Gulls'un 2. sezonu final sezonu olacak.",
    "pl": "Drugi sezon Copper Gulls będzie ostatnim.",
    "ja": "Copper Gulls シーズン2が最終シーズンとなる。",
    "ko": "Copper Gulls 시즌2가 마지막 시즌이 된다.",
}


@pytest.mark.parametrize("code", LAST)
def test_the_season_behind_the_last_one_is_cancelled_and_the_last_one_is_not(code):
    assert claims(code, LAST[code], watch=Watch("Copper Gulls", 3)) == ["release - cancelled"]
    assert claims(code, LAST[code]) == []


def test_a_plan_given_up_was_for_the_nearest_such_month():
    text = "La segunda temporada iba a estrenarse en marzo, pero se ha aplazado."

    assert claims("es", text) == ["release 2030-03 denied"]


GAMES = {
    "de": "Das Spiel erscheint am 5. Juni.",
    "es": "El videojuego sale a la venta el 5 de junio.",
    "pt": "O jogo será lançado em 5 de junho.",
}


@pytest.mark.parametrize("code", GAMES)
def test_games_and_films_are_other_things_only_where_a_series_is_watched(code):
    assert claims(code, GAMES[code], watch=Watch("Copper Gulls", None)) == ["release 2030-06-05 confirmed"]
    assert claims(code, GAMES[code]) == []


def test_a_romance_title_is_known_without_the_article_that_merged():
    tower = Watch("La Torre di Rame", 2)
    text = "La seconda stagione della Torre di Rame arriva a maggio 2031."

    assert claims("it", text, headline="Novità", watch=tower) == ["release 2031-05 confirmed"]


TITLES = [
    "The Long Winding Road to the Bay",
    "Gulls: Copper Tales",
    "Dark",
    "24",
    "Élite",
    "Who Killed the Gull?",
    "9-1-1",
    "Harbour 2049",
    "Ꙭ & ꙮ",
]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("code", CODES)
def test_all_titles_are_read_alike(code, title):
    sentences_of = import_module(f"tests.scraper.reading.languages.test_{code}").SENTENCES
    watch = Watch(title, WATCH.season, WATCH.aliases)
    for text in [text for text in sentences_of if "Copper Gulls" in text][:30]:
        read_alike = claims(code, text.replace("Copper Gulls", title), headline=title, watch=watch)
        assert read_alike == claims(code, text), text


def test_a_quote_has_the_title_as_the_page_writes_it():
    text = "Por fin llega «Copper  GULLS» en mayo de 2031 a la cadena."

    (claim,) = read_in(table_of("es"), page((BlockKind.P, text)), WATCH, first_seen=None)

    assert claim.quote == "llega «Copper  GULLS» en mayo de 2031"


def test_where_verbs_stand_last_a_shoot_before_a_date_yields_to_the_release_behind_it():
    text = "구리 갈매기 시즌2는 지난 3월 촬영을 마치고 10월 공개된다."

    assert "release 2030-10 confirmed" in claims("ko", text)


CREDITS = {
    "Netflix renueva Copper Gulls por una segunda temporada este martes.": "Netflix",
    "Copper Gulls ha sido renovada en Netflix este martes.": None,
    "HBO Max cancela Copper Gulls tras una temporada.": "HBO Max",
    "La segunda temporada de Copper Gulls llega a Netflix en mayo de 2031.": None,
}


def credited(*texts: str, headline: str = "Copper Gulls") -> list[str | None]:
    blocks = ((BlockKind.P, text) for text in texts)
    found = read_in(table_of("es"), page(*blocks, headline=headline), WATCH, first_seen=None)
    return [claim.attributed_to for claim in found]


def test_speech_has_the_voice_of_the_sentence_before_in_its_paragraph():
    who, said = "Así lo ha contado Ana Gull a los medios.", "«La segunda temporada llega en mayo de 2031»."

    assert credited(f"{who} {said}") == ["Ana Gull"]
    assert credited(who, said) == [None]


def test_what_a_headline_tells_is_the_word_of_whom_the_text_credits():
    headline = "Copper Gulls: la segunda temporada llega en mayo de 2031"

    assert credited("La segunda temporada llega en mayo de 2031, ha contado Ana Gull.", headline=headline) == [
        "Ana Gull"
    ]


def test_a_company_is_called_as_it_is():
    assert credited("Hoy Gran Netflix duerme. La segunda temporada llega en mayo de 2031, según Netflix.") == [
        "Netflix"
    ]


@pytest.mark.parametrize("text", CREDITS)
def test_who_renews_or_cancels_is_credited(text):
    found = read_in(table_of("es"), page((BlockKind.P, text)), WATCH, first_seen=None)

    assert [claim.attributed_to for claim in found] == [CREDITS[text]]


def test_an_undated_page_counts_from_the_year_that_its_dates_fit():
    told = "La primera temporada se estrenó en marzo de 2029. El rodaje terminó en enero de 2030."

    found = claims("es", told, "La segunda temporada llega en mayo.", day=None)

    assert "release 2030-05 confirmed" in found


@pytest.mark.parametrize("code", CODES)
def test_asking_for_many_patterns_at_once_finds_what_asking_for_each_does(code):
    table = table_of(code)
    texts = [plain(block["text"]) for page in PAGES[::9] if page["lang"] == code for block in page["blocks"]]
    assert texts

    for patterns in (table.hedges, table.no_date, table.cancelled, table.elsewhere, *table.events.values()):
        free = tuple(each for each in patterns if "{date" not in each)
        for text in texts:
            assert bool(table.among(free, text)) == any(table.pattern(each).search(text) for each in free)


def made(code: str) -> st.SearchStrategy[str]:
    """Return strings that are made of what tables have, and of signs that pages have."""
    table = table_of(code)
    spoken = [*table.months, *table.weekdays, *table.seasons, *table.ordinals, *sorted(table.common)]
    signs = [
        "2031",
        "31",
        "0",
        "99",
        ".",
        ",",
        "?",
        "\n",
        "«",
        "»",
        "Copper Gulls",
        "\ue000",
        "\0",
        "temporada",
        "シーズン2",
    ]
    return st.lists(st.sampled_from([*spoken, *signs]), max_size=40).map(" ".join)


def sound(claim: Claim, article: Article) -> bool:
    window, texts = claim.window, [article.headline, *(block.text for block in article.blocks)]
    ordered = window is None or not (window.earliest and window.latest) or window.earliest <= window.latest
    return ordered and bool(claim.quote) and any(claim.quote in text for text in texts)


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_a_page_says_its_claims_are_sound_and_always_the_same(code, data):
    texts = data.draw(st.lists(made(code) | st.text(max_size=60), min_size=1, max_size=4))
    article = page(*((BlockKind.P, text) for text in texts), headline=data.draw(made(code)), language=code)
    first_seen = date(2030, 5, 15)

    found = read_in(table_of(code), article, WATCH, first_seen=first_seen)

    assert all(sound(claim, article) for claim in found)
    assert found == read_in(table_of(code), article, WATCH, first_seen=first_seen)
