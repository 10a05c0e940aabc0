import pytest

from store.officials import Officials, known

OFFICIAL = [
    "Netflix",
    "NETFLIX",
    "Netflix Korea",
    "Netflix's app",
    "the Netflix app",
    "HBO executives",
    "the CEO of HBO",
    "Disney+",
    "Paramount Network",
    "the show's official website",
    "the anime's official Twitter account",
    "The CW",
    "Fox",
]

OTHERS = [
    None,
    "",
    "What's on Netflix",
    "Netflix Junkie",
    "fans of Netflix",
    "a Netflix insider",
    "an unofficial account",
    "fans on the official forum",
    "Fox News viewers",
    "Max Weber",
    "some trusted sources",
    "Deadline",
]


@pytest.mark.parametrize("credit", OFFICIAL)
def test_is_official(credit):
    assert Officials().is_official(credit)


@pytest.mark.parametrize("credit", OTHERS)
def test_is_not_official(credit):
    assert not Officials().is_official(credit)


def test_the_user_adds_names():
    assert not Officials().is_official("Northlight Pictures")
    assert Officials(["Northlight"]).is_official("Northlight Pictures") is False
    assert Officials(["Northlight Pictures"]).is_official("Northlight Pictures")


def test_every_name_is_known_once():
    names = [name.casefold() for name, _ in known()]

    assert len(names) == len(set(names))


def test_a_long_credit_is_no_trouble():
    assert not Officials().is_official("on the " * 100_000)
