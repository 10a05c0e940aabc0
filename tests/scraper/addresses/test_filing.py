"""Where an answer belongs: by the addresses that led to it and the one that it gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.addresses import Filed, canonical_url, family, filed_under, site_of

STORY = "https://news.example/2031/harbour-lights-gets-a-date"
OTHER = "https://news.example/tv/harbour-lights-two-is-dated"
SHORT = "https://links.example/x7"

#: asked, answered, whether for good, the canonical address -> filed under, asked from now on, tie
CASES = {
    "itself": (STORY, STORY, False, None, (STORY, STORY, "form")),
    "itself, tracked": (STORY + "?utm_source=x", "", False, None, (STORY, STORY + "?utm_source=x", "form")),
    "an AMP page": (STORY + "/amp", "", False, STORY, (STORY, STORY + "/amp", "form")),
    "to TLS, for now": (STORY.replace("https", "http"), STORY, False, None, (STORY, STORY, "form")),
    "to another address for good": (STORY, OTHER, True, None, (OTHER, OTHER, "moved")),
    "to another address for now": (STORY, OTHER, False, None, (STORY, STORY, "form")),
    "to another address for now, which says so": (STORY, OTHER, False, OTHER, (OTHER, OTHER, "led")),
    "by a short link": (SHORT, STORY + "?utm_source=x", False, STORY, (STORY, STORY, "led")),
    "by a short link for good": (SHORT, STORY, True, None, (STORY, STORY, "moved")),
    "to the AMP page of the story": (STORY, STORY + "/amp", False, STORY, (STORY, STORY + "/amp", "form")),
    "to the front page": (STORY, "https://news.example/", True, "https://news.example/", (STORY, STORY, "form")),
    "to a section": (STORY, "https://news.example/2031/", True, None, (STORY, STORY, "form")),
    "to log in": (STORY, "https://news.example/login", True, None, (STORY, STORY, "form")),
    "with a name and password": (STORY, "https://a:b@news.example/another-long-story", True, None, (STORY, STORY, "form")),
    "another address given": (STORY, "", False, OTHER, (OTHER, STORY, "named")),
    "an address elsewhere given": (STORY, "", False, "https://evil.example/a-b-c", (STORY, STORY, "form")),
    "a name and password given": (STORY, "", False, "https://a:b@news.example/another-long-story", (STORY, STORY, "form")),
    "a private host given": (STORY, "", False, "http://127.0.0.1/another-long-story", (STORY, STORY, "form")),
    "far too long a one given": (STORY, "", False, f"https://news.example/{'a-b-' * 999}", (STORY, STORY, "form")),
    "the address of where it leads": (STORY, OTHER, True, "https://news.example/third-story-here",
        ("https://news.example/third-story-here", OTHER, "named")),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_answer_is_filed(name):
    asked, answered, lasting, canonical, expected = CASES[name]

    assert filed_under(asked, answered=answered, lasting=lasting, canonical=canonical) == Filed(*expected)


def test_another_page_that_is_known_takes_the_answer_of_its_other_forms():
    assert filed_under(STORY + "?print=1", known={STORY}).url == STORY
    assert filed_under(STORY, known={STORY.replace("https", "http")}).url == STORY.replace("https", "http")


def test_two_that_give_each_other_are_filed_where_they_were_named():
    assert filed_under(STORY, canonical=OTHER).tie == filed_under(OTHER, canonical=STORY).tie == "named"


WORDS = "https:// http:// www. m. news.example 127.0.0.1:80 [::1] / /amp .. % %zz ? & = # a-b-c @ : \\ amp=1"
PIECES = st.sampled_from(WORDS.split())
ADDRESSES = st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=8).map("".join))


@settings(max_examples=150, deadline=None)
@given(ADDRESSES, ADDRESSES, ADDRESSES, st.booleans())
def test_no_addresses_raise_and_a_canonical_never_leads_to_another_site(asked, answered, canonical, lasting):
    filed = filed_under(asked, answered=answered, lasting=lasting, canonical=canonical)

    assert site_of(filed.url) in {site_of(canonical_url(asked)), site_of(canonical_url(answered))}
    assert family(family(asked)) is not None
