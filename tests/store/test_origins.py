import time

from store.origins import Passage, origins, same_origin
from tests.benchmarks.copies import score

LONG = (
    "The crew of the lighthouse went home on Friday, and what they shot in five months by the sea will be shown in May."
)


def passage(text: str = "", *, credit: str | None = None, site: str = "a.example", address: str = "") -> Passage:
    return Passage.around(text, [text], credit=credit, site=site, address=address or f"https://{site}/{hash(text)}")


def test_copies_are_told_from_what_was_written_apart():
    result = score()

    assert result.precision == 1
    assert result.recall >= 0.9
    assert result.found["copies"][0] == result.found["copies"][1]


def test_forty_copies_of_a_rumour_are_one_voice():
    copies = [passage(f"Hello from site {number}. {LONG}", site=f"site{number}.example") for number in range(40)]
    other = passage(
        "Nobody at the harbour expects the season before June, says our reporter there.", site="own.example"
    )

    assert origins([*copies, other]) == [list(range(40)), [40]]


def test_pages_that_credit_one_name_are_one_voice_in_whatever_words():
    one = passage("Ann Lee hopes for May.", credit="Ann Lee", site="a.example")
    other = passage("May it is, if it is up to Lee.", credit="ANN LEE", site="b.example")

    assert same_origin(one, other)


def test_a_description_is_nobody_s_name():
    one = passage("Some sources say May.", credit="some sources", site="a.example")
    other = passage("We hear May from some sources.", credit="some sources", site="b.example")

    assert not same_origin(one, other)


def test_a_site_and_whoever_credits_it_are_one_voice():
    one = passage("We learned that it is May.", site="thegazette.example")
    other = passage("May, says The Gazette.", credit="The Gazette", site="b.example")

    assert same_origin(one, other)


def test_two_sites_of_like_names_are_two_voices():
    assert not same_origin(passage("May.", site="news.example"), passage("It is May.", site="news.test"))


def test_pages_of_one_site_are_one_voice():
    assert same_origin(
        passage("May.", address="https://a.example/1"), passage("It is May.", address="https://a.example/2")
    )


def test_two_addresses_of_one_canonical_page_are_one():
    one = passage("May.", site="a.example", address="https://a.example/1")
    other = passage("It is May.", site="mirror.example", address="https://a.example/1")

    assert same_origin(one, other)


def test_a_short_statement_is_no_copy_of_another():
    words = "Season 2 premieres on May 6, 2026."
    assert not same_origin(passage(words, site="a.example"), passage(words, site="b.example"))


def test_only_what_stands_around_the_quote_is_compared():
    shared = ["Subscribe to our newsletter for the finest news of all the shows that you love, every single morning."]
    one = Passage.around(
        "May it is", [*shared, "x", "y", "May it is.", "z"], credit=None, site="a.example", address="a"
    )
    other = Passage.around(
        "in May", ["It comes in May.", "b", "c", *shared], credit=None, site="b.example", address="b"
    )

    assert not same_origin(one, other)


def test_thousands_of_passages_are_grouped_in_good_time():
    copies = [passage(f"{LONG} {number}", site=f"site{number}.example") for number in range(3_000)]
    began = time.monotonic()

    assert len(origins(copies)) == 1
    assert time.monotonic() - began < 5


def test_nothing_has_no_origin():
    assert origins([]) == []
    assert origins([passage("")]) == [[0]]
