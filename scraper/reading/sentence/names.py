"""Which watched titles a text names."""

from collections.abc import Iterable
from functools import lru_cache

import ahocorasick  # type: ignore[import-not-found]  # it has no types

from scraper.reading.text.folding import fold
from store.model import Watch


def plain_name(text: str) -> str:
    """Return *text* as names are compared: folded words with one blank between them.

    >>> plain_name("The Handmaid’s Tale") == plain_name("the Handmaids Tale!")
    True
    >>> plain_name("Superman & Lois")
    'superman and lois'
    """
    plain = fold(text).replace("'", "").replace("&", " and ")
    for sign in set(plain):
        if not sign.isalnum():
            plain = plain.replace(sign, " ")
    return " ".join(plain.split())


def bounded(character: str) -> bool:
    """Whether a name that ends in *character* must end there; scripts without capitals run words together."""
    return character.isdigit() or character.lower() != character.upper()


@lru_cache(maxsize=256)
def titles(watch: Watch) -> tuple[str, ...]:
    """Return the plain names that *watch* goes by, without repeats; a long one also goes without its article."""
    found = [name for name in map(plain_name, (watch.title, *watch.aliases)) if name]
    shorter = [name.removeprefix("the ") for name in found if name.startswith("the ") and name.count(" ") > 1]
    return tuple(dict.fromkeys(found + shorter))


class Names:
    """An index of the titles of many watches: one pass over a text, however many they are."""

    def __init__(self, watches: Iterable[Watch]) -> None:
        self._index = ahocorasick.Automaton()
        by_name: dict[str, list[Watch]] = {}
        for watch in watches:
            for name in titles(watch):
                by_name.setdefault(name, []).append(watch)
        for name, named in by_name.items():
            self._index.add_word(name, (name, tuple(named)))
        if by_name:
            self._index.make_automaton()

    def mentioned(self, text: str) -> frozenset[Watch]:
        """Return the watches one of whose titles stands in *text*, in any case and typography, as whole words."""
        if not len(self._index):
            return frozenset()
        plain = plain_name(text)
        found: set[Watch] = set()
        for last, (name, watches) in self._index.iter(plain):
            start, after = last - len(name) + 1, last + 1
            opens = start == 0 or not bounded(name[0]) or plain[start - 1] == " "
            if opens and (after == len(plain) or not bounded(name[-1]) or plain[after] == " "):
                found.update(watches)
        return frozenset(found)


@lru_cache(maxsize=256)
def names_of(watch: Watch) -> Names:
    """Return the index of one watch, built once."""
    return Names((watch,))
