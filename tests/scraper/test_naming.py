import pytest

from scraper.errors import UnknownWatchError
from scraper.naming import find_watch
from store.model import Watch

WITCHER = Watch("The Witcher", 3)
DEAD = Watch("All of Us Are Dead", 2, ("Now at Our School",))
FILM = Watch("Dune: Part Three")
KNOWN = (WITCHER, DEAD, FILM)


@pytest.mark.parametrize(
    ("name", "watch"),
    [
        ("the-witcher-3", WITCHER),
        ("Wit", WITCHER),
        ("all of us", DEAD),
        ("now at", DEAD),
        ("Dune: Part", FILM),
    ],
)
def test_a_watch_is_found_by_the_beginning_of_its_words(name, watch):
    assert find_watch(KNOWN, name) == watch


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("withcer", "the-witcher-3"),
        ("the-wicher-3", "the-witcher-3"),
        ("al of us", "all-of-us-are-dead-2"),
        ("now at uor school", "all-of-us-are-dead-2"),
        ("dnue", "dune-part-three"),
    ],
)
def test_a_near_miss_is_asked_back(name, meant):
    with pytest.raises(UnknownWatchError, match=f"did you mean {meant}\\?"):
        find_watch(KNOWN, name)


@pytest.mark.parametrize("name", ["xylophone", "", "  ", "%"])
def test_of_what_is_near_nothing_the_known_names_are_told(name):
    with pytest.raises(UnknownWatchError, match="there are all-of-us-are-dead-2, dune-part-three, the-witcher-3"):
        find_watch(KNOWN, name)


def test_of_many_watches_some_are_told():
    with pytest.raises(UnknownWatchError, match="show-07 and 92 more"):
        find_watch([Watch(f"Show {number:02}") for number in range(100)], "xylophone")
