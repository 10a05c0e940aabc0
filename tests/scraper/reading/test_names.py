"""Which watched titles a text names: any case and typography, whole words, many watches at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.reading import Names, read_claims
from store.model import Article, Block, BlockKind, Watch

NAMED = [
    (Watch("Paper Foxes", 2), "PAPER FOXES is back"),
    (Watch("Paper Foxes", 2), "the ‘Paper Foxes’ finale"),
    (Watch("Paper Foxes", 2), "paper-foxes: a recap"),
    (Watch("The Glass Sister's Tale", 2), "Glass Sister’s Tale returns"),
    (Watch("Night & Day", 2), "Night and Day, again"),
    (Watch("Night and Day", 2), "Night & Day, again"),
    (Watch("Élan", 2), "Elan season 2"),
    (Watch("Copper Saints", 2, ("CS",)), "we love CS"),
    (Watch("1899", 2), "more of 1899?"),
    (Watch("You", 5), "Is there more You?"),
    (Watch("Haikyu!!", 4), "Haikyu!! is back"),
    (Watch("지옥", 2), "지옥은 돌아온다"),
    (Watch("庆余年", 3), "电视剧庆余年第三季"),
]
NOT_NAMED = [
    (Watch("You", 5), "your youth"),
    (Watch("Paper Foxes", 2), "paper and foxes"),
    (Watch("Dusk", 2), "dusky roads"),
    (Watch("24", 9), "in 2024"),
    (Watch("It", None), "its itch"),
    (Watch("Paper Foxes", 2), ""),
]


@pytest.mark.parametrize(("watch", "text"), NAMED)
def test_title_is_found_in_any_typography(watch, text):
    assert Names([watch]).mentioned(text) == {watch}


@pytest.mark.parametrize(("watch", "text"), NOT_NAMED)
def test_part_of_a_word_is_no_title(watch, text):
    assert Names([watch]).mentioned(text) == frozenset()


def test_no_watches_are_named_by_nothing():
    assert Names([]).mentioned("Paper Foxes") == frozenset()


def test_watches_of_one_title_are_all_named():
    second, third = Watch("Paper Foxes", 2), Watch("Paper Foxes", 3)

    assert Names([second, third, Watch("Dusk", 1)]).mentioned("Paper Foxes") == {second, third}


@given(
    st.lists(
        st.sampled_from(
            ["Dusk", "“Dusk”", "dusk", "Dusk:", "season 2", "returns on", "May 3, 2024", ".", "Dusks", "it"]
        ),
        max_size=12,
    )
)
@settings(max_examples=150, deadline=None)
def test_page_with_a_claim_always_names_the_watch(words):
    watch = Watch("Dusk", 2)
    text = " ".join(words)
    article = Article("https://news.example/", "Television", (Block(BlockKind.P, text),))

    if read_claims(article, watch):
        assert watch in Names([watch]).mentioned(text)
