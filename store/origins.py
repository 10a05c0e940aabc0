"""Which claims have one origin: pages that copy each other, and pages that credit the same voice. Pure.

Copies are found by the runs of three words that two passages share. A passage is the block of a claim's quote with its
neighbours, a hundred words or so: sets that small are compared exactly, by an index of their runs that is bounded a run,
so that the cost grows with the text and not with the pairs. MinHash estimates what is here counted, and the library
that is best kept (datasketch) brings 50 MB of numpy and scipy along. What counts as shared was set on
`tests/store/copies`, whose precision and recall `python -m tests.benchmarks.copies` prints.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from store.names import name_key

#: a copy shares at least this much of the shorter passage's runs, and at least so many
SHARED: Final = 0.2
SHARED_RUNS: Final = 8

#: so many passages are remembered for a run of words: a text that is copied a thousand times is found by the first
_REMEMBERED: Final = 20

#: a passage is cut to so many words around the quote
_LONGEST: Final = 250

#: in scripts that put no spaces between words, each character is one
_WORD: Final = re.compile(r"[぀-ヿ㐀-鿿가-힣]|[^\W_぀-ヿ㐀-鿿가-힣]+")

#: parts of a domain under which names are registered
_SECOND_LEVEL: Final = frozenset({"ac", "co", "com", "go", "ne", "net", "or", "org"})

_Runs = frozenset[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands around a claim on a page: its *credit* (None for the page's own voice), *site*, *address* and words."""

    credit: str | None
    site: str
    address: str
    words: tuple[str, ...] = ()

    @classmethod
    def around(cls, quote: str, texts: Sequence[str], *, credit: str | None, site: str, address: str) -> "Passage":
        """Take the text that has the quote, with the ones before and after it; the quote alone where none has it.

        >>> Passage.around("in May", ["A", "It comes in May.", "B"], credit=None, site="a.example", address="x").words
        ('a', 'it', 'comes', 'in', 'may', 'b')
        """
        place = next((number for number, text in enumerate(texts) if quote in text), None)
        near = [quote] if place is None else texts[max(0, place - 1) : place + 2]
        words = tuple(word for text in near for word in _WORD.findall(text[: _LONGEST * 20].casefold()))
        return cls(credit, site, address, words[:_LONGEST])

    @property
    def runs(self) -> _Runs:
        """Return the runs of three words."""
        return frozenset(zip(self.words, self.words[1:], self.words[2:], strict=False))

    @property
    def voices(self) -> tuple[tuple[str, str], ...]:
        """Return by what names its voice goes: the credited name, else the site and the name that its domain bears.

        A description ("some sources", "a leak") is nobody's name: another site may mean others by it.
        """
        if self.credit is None:
            return ("site", self.site), ("domain", _label(self.site))
        if self.credit[:1].islower():
            return (("site", self.site),)
        name = name_key(self.credit)
        return ("name", name), ("domain", name)


def same_origin(one: Passage, other: Passage) -> bool:
    """Whether two passages are one voice, or one of them copies the other."""
    return len(origins([one, other])) == 1


def origins(passages: Sequence[Passage], copies: Iterable[tuple[int, int]] = ()) -> list[list[int]]:
    """Group passages, given by their places in the sequence, by origin; groups and members as they come first.

    *copies* are pairs of places of which it is known that one copies the other, for passages that come without words.
    """
    groups = _Groups(len(passages))
    for one, other in copies:
        groups.unite(one, other)
    known: dict[tuple[str, str], int] = {}
    remembered: dict[tuple[str, str, str], list[int]] = {}
    names = {voice[1] for passage in passages if passage.credit for voice in passage.voices if voice[0] == "name"}
    runs = [passage.runs for passage in passages]
    for place, passage in enumerate(passages):
        for voice in (("address", passage.address), *passage.voices):
            if voice[0] != "domain" or voice[1] in names:  # a domain is a voice only where somebody credits its name
                groups.unite(known.setdefault(voice, place), place)
        shared = Counter(other for run in runs[place] for other in remembered.get(run, ()))
        for other, number in shared.items():
            if is_copy(number, len(runs[place]), len(runs[other])):
                groups.unite(other, place)
        for run in runs[place]:
            if len(sayers := remembered.setdefault(run, [])) < _REMEMBERED:
                sayers.append(place)
    return groups.listed()


def ties(passages: Sequence[Passage]) -> str:
    """Say what makes passages of one origin one voice, "" where there is but one.

    >>> ties([Passage(None, "a.example", "1"), Passage(None, "a.example", "2")])
    'same site'
    >>> ties([Passage("Netflix", "a.example", "1"), Passage("Netflix", "b.example", "2")])
    'same credit, Netflix'
    >>> ties([Passage(None, "a.example", "1"), Passage(None, "b.example", "2")])
    'copied text'
    """
    if len(passages) < 2:
        return ""
    if len(set(passages)) == 1:
        return _TIES["address"]
    tied: dict[tuple[str, str], set[int]] = {}
    for place, passage in enumerate(passages):
        for tie in (("address", passage.address), *passage.voices):
            tied.setdefault(tie, set()).add(place)
    shared = sorted((tie for tie in tied if len(tied[tie]) > 1), key=lambda tie: list(_TIES).index(tie[0]))
    told = [tie for tie in shared if not any(_tells_more(other, tie, tied) for other in shared)]
    words = [_TIES[kind].format(next(passages[place].credit for place in tied[kind, name])) for kind, name in told]
    whole = _Groups(len(passages))
    for tie in shared:
        for place in tied[tie]:
            whole.unite(place, min(tied[tie]))
    return ", ".join(dict.fromkeys([*words, "copied text"] if len(whole.listed()) > 1 else words))


#: by what passages are tied -> how that is said, the plainest first
_TIES: Final = {
    "address": "same page",
    "site": "same site",
    "name": "same credit, {}",
    "domain": "same house",
}


def _tells_more(one: tuple[str, str], other: tuple[str, str], tied: Mapping[tuple[str, str], set[int]]) -> bool:
    """Whether one tie holds all that another does, and more, or comes before it."""
    order = list(_TIES)
    earlier = order.index(one[0]) < order.index(other[0])
    return tied[one] > tied[other] or (tied[one] == tied[other] and earlier)


def is_copy(shared: int, ours: int, theirs: int) -> bool:
    """Whether passages of so many runs, of which they share so many, are too alike to have been written apart.

    >>> is_copy(30, 50, 60), is_copy(5, 5, 5), is_copy(9, 100, 90)
    (True, False, False)
    """
    return shared >= max(SHARED_RUNS, SHARED * min(ours, theirs))


class _Groups:
    """Places that belong together, each group known by its first."""

    def __init__(self, size: int) -> None:
        self._first = list(range(size))

    def first(self, place: int) -> int:
        while self._first[place] != place:
            self._first[place] = place = self._first[self._first[place]]
        return place

    def unite(self, one: int, other: int) -> None:
        first, later = sorted((self.first(one), self.first(other)))
        self._first[later] = first

    def listed(self) -> list[list[int]]:
        groups: dict[int, list[int]] = {}
        for place in range(len(self._first)):
            groups.setdefault(self.first(place), []).append(place)
        return list(groups.values())


def _label(domain: str) -> str:
    """Return the name that a domain bears.

    >>> _label("about.netflix.com"), _label("bbc.co.uk"), _label("localhost")
    ('netflix', 'bbc', 'localhost')
    """
    parts = domain.split(".")
    if len(parts) > 2 and parts[-2] in _SECOND_LEVEL:
        parts = parts[:-1]
    return (parts[-2] if len(parts) > 1 else parts[0]).removeprefix("the")
